// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "tests/service/incentre.h"

#include <catch2/catch_test_macros.hpp>

using namespace service_tests;
using sync::ReplyItem;
using Kind = sync::ReplyItem::Kind;

namespace {

core::Failure::Kind failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const core::Failure &failure) {
        return failure.kind;
    }
    FAIL("nothing failed");
    return {};
}

}

TEST_CASE("A segment of one device reaches another, once, and the position says so")
{
    InCentre in;
    Client chief = in.client(in.organisation.chief);
    Client adviser = in.client(in.organisation.adviser);
    const QByteArray segment = in.organisation.adviser.write(security, "Shots heard");

    adviser.exchange({segment});
    CHECK(adviser.durable(in.organisation.adviser.incarnation(security)) == 1);
    CHECK(adviser.received == in.organisation.founding); // its own is not sent back
    REQUIRE(adviser.reply.last().kind == Kind::End);
    CHECK(adviser.reply.last().time == in.clock.now());
    CHECK_FALSE(adviser.reply.last().more);
    CHECK(adviser.heads[security].sequence == 1);

    chief.exchange();
    CHECK(chief.received == in.organisation.founding + QList {segment});
    CHECK(chief.heads[security].hash == sync::nextLogHash({}, sync::readSegment(segment).digest));

    for (Client *client : {&chief, &adviser}) {
        client->exchange();
        CHECK(client->reply.size() == 1); // nothing to do: only the end
    }
}

TEST_CASE("A segment said twice is stored once")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser);
    const QByteArray segment = in.organisation.adviser.write(security, "Once");
    adviser.exchange({segment, segment});
    adviser.exchange({segment});
    CHECK(adviser.durable(in.organisation.adviser.incarnation(security)) == 1);
    CHECK(adviser.refusals().isEmpty());
    CHECK(in.journal->all(security).size() == 1);
}

TEST_CASE("What is refused is refused by itself, and the rest goes through")
{
    InCentre in;
    Organisation &organisation = in.organisation;
    Client adviser = in.client(organisation.adviser);
    const QByteArray good = organisation.adviser.write(security, "First");
    QByteArray flipped = organisation.adviser.write(security, "Second");
    const QByteArray second = flipped;
    flipped[flipped.size() - 3] = char(flipped.at(flipped.size() - 3) ^ 1);
    const QByteArray outside = organisation.adviser.write(personnel, "Not mine to say");
    const QByteArray foreign = organisation.stranger.write(security, "Let me in");
    // Somebody else's signature under a chain that claims to be the chief's.
    sync::SegmentHeader stolen = organisation.chief.header(security);
    const QByteArray forged
        = sync::sealSegment(stolen, {change("Forged")}, contentKey, organisation.stranger.signing.secretKey).bytes;
    stolen.incarnation ^= 1;
    const QByteArray misborn
        = sync::sealSegment(stolen, {change("Misborn")}, contentKey, organisation.chief.signing.secretKey).bytes;
    const QByteArray chiefs = organisation.chief.write(security, "From the chief, carried by the adviser");

    adviser.exchange({good, flipped, QByteArray("no segment"), outside, foreign, forged, misborn, chiefs, second});
    const QStringList expected {QStringLiteral("signature"), QStringLiteral("malformed"), QStringLiteral("scope-right"),
        QStringLiteral("foreign"), QStringLiteral("signature"), QStringLiteral("foreign")};
    CHECK(adviser.refusals() == expected);
    CHECK(in.journal->all(security) == QList {good, chiefs, second});
    CHECK(in.journal->all(personnel).isEmpty());
}

TEST_CASE("Each refusal names its reason")
{
    InCentre in;
    Organisation &organisation = in.organisation;
    Client adviser = in.client(organisation.adviser);
    const auto reason = [&](const QByteArray &segment) {
        adviser.exchange({segment});
        return adviser.refusals().value(0);
    };
    const QByteArray first = organisation.adviser.write(security, "First");
    SECTION("a flipped byte of the content")
    {
        QByteArray flipped = first;
        flipped[flipped.size() - 3] = char(flipped.at(flipped.size() - 3) ^ 1);
        CHECK(reason(flipped) == u"signature");
    }
    SECTION("bytes that are no segment, counted by their place in the request")
    {
        adviser.exchange({first, QByteArray("no segment")});
        CHECK(adviser.refusals() == QStringList {QStringLiteral("malformed")});
        CHECK(adviser.items(Kind::Refused).value(0).incarnation == 0);
        CHECK(adviser.items(Kind::Refused).value(0).counter == 2);
    }
    SECTION("a scope the author does not hold")
    {
        CHECK(reason(organisation.adviser.write(personnel, "x")) == u"scope-right");
    }
    SECTION("an author nobody let in") { CHECK(reason(organisation.stranger.write(security, "x")) == u"foreign"); }
    SECTION("somebody else's signature")
    {
        const QByteArray forged = sync::sealSegment(
            organisation.chief.header(security), {change("x")}, contentKey, organisation.stranger.signing.secretKey)
                                      .bytes;
        CHECK(reason(forged) == u"signature");
    }
    SECTION("a number that is not the chain's own")
    {
        sync::SegmentHeader header = organisation.chief.header(security);
        header.incarnation ^= 1;
        CHECK(reason(sync::sealSegment(header, {change("x")}, contentKey, organisation.chief.signing.secretKey).bytes)
            == u"foreign");
    }
    SECTION("a chain whose beginning is missing")
    {
        CHECK(reason(organisation.adviser.write(security, "Second")) == u"gap");
        CHECK(adviser.durable(organisation.adviser.incarnation(security)) == 0);
    }
    SECTION("a segment that is missing in between")
    {
        adviser.exchange({first});
        organisation.adviser.write(security, "Second");
        CHECK(reason(organisation.adviser.write(security, "Third")) == u"gap");
        CHECK(adviser.durable(organisation.adviser.incarnation(security)) == 1);
    }
    SECTION("another history under the same counters")
    {
        Device copy = organisation.adviser;
        adviser.exchange({first, organisation.adviser.write(security, "Second")});
        CHECK(reason(copy.write(security, "Second, differently")) == u"fork");
        CHECK(in.journal->all(security).size() == 2);
    }
    SECTION("a chain that goes on from another history")
    {
        Device copy = organisation.adviser;
        adviser.exchange({first, organisation.adviser.write(security, "Second")});
        copy.write(security, "Second, differently");
        CHECK(reason(copy.write(security, "Third")) == u"fork");
    }
    SECTION("members entries by somebody who is no authority")
    {
        CHECK(reason(organisation.adviser.write(
                  {sync::encodeEntry(organisation.stranger.entry({QStringLiteral("administrator")}, {security}))}))
            == u"foreign");
        CHECK(in.centre->members().device(organisation.stranger.number()) == nullptr);
    }
}

TEST_CASE("A device let in by the authority may talk from then on")
{
    InCentre in;
    Device &stranger = in.organisation.stranger;
    Client newcomer = in.client(stranger);
    CHECK(failureOf([&] { newcomer.exchange(); }) == core::Failure::Kind::Cryptography);

    Client chief = in.client(in.organisation.chief);
    chief.exchange({in.organisation.chief.write({sync::encodeEntry(stranger.entry({QStringLiteral("fsa")}, {security}))})});
    newcomer.exchange({stranger.write(security, "Arrived")});
    CHECK(newcomer.durable(stranger.incarnation(security)) == 1);
    in.start();
    newcomer.exchange();
    CHECK(newcomer.reply.size() == 1);
}

TEST_CASE("A request that does not authenticate does nothing")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser);
    QByteArray body = adviser.body({in.organisation.adviser.write(security, "x")});
    SECTION("a flipped byte in its head") { body[20] = char(body.at(20) ^ 1); }
    SECTION("made with another key")
    {
        in.organisation.adviser.box = sync::newBoxKey();
        body = adviser.body({});
    }
    const core::Failure::Kind kind = failureOf([&] { in.post("/v1/exchange", body); });
    CHECK((kind == core::Failure::Kind::Cryptography || kind == core::Failure::Kind::Protocol));
    CHECK(in.journal->all(security).isEmpty());
}

TEST_CASE("A request cut anywhere keeps the segments that came whole")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser);
    const QByteArray first = in.organisation.adviser.write(security, "First");
    const QByteArray second = in.organisation.adviser.write(security, "Second");
    const QByteArray body = adviser.body({first, second});
    const qsizetype afterFirst = body.size() - sync::encodeItem(second).size();
    for (const qsizetype at : {afterFirst - 1, afterFirst, body.size() - 1, body.size()}) {
        sync::Centre::Exchange exchange(*in.centre);
        exchange.feed(QByteArrayView(body).first(at));
        CHECK(in.journal->all(security).size() == (at < afterFirst ? 0 : at < body.size() ? 1 : 2));
        if (at != afterFirst && at != body.size())
            CHECK(failureOf([&] { exchange.finish(); }) == core::Failure::Kind::Protocol);
    }
}

TEST_CASE("Nobody is sent a scope he does not hold")
{
    InCentre in;
    Client chief = in.client(in.organisation.chief, {sync::membersScope, personnel, security});
    chief.exchange({in.organisation.chief.write(personnel, "Private")});
    Client adviser = in.client(in.organisation.adviser, {personnel, security});
    adviser.extents = {in.organisation.chief.point(personnel)};
    adviser.exchange();
    CHECK(adviser.received.isEmpty());
    for (const ReplyItem &item : adviser.reply)
        CHECK(item.scope != personnel);
    CHECK(adviser.durable(in.organisation.chief.incarnation(personnel)) == 0);
}

TEST_CASE("Extents tell what is stored, and keep what is held from being sent again")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser, {security});
    adviser.exchange({in.organisation.adviser.write(security, "First"), in.organisation.adviser.write(security, "Second")});
    adviser.heads.clear(); // it never got the answer
    adviser.extents = {in.organisation.adviser.point(security), {0x1234, 9, "hashhash"}};
    adviser.exchange();
    CHECK(adviser.durable(in.organisation.adviser.incarnation(security)) == 2);
    CHECK(adviser.durable(0x1234) == 0);
    CHECK(adviser.received.isEmpty());
    CHECK(adviser.heads[security].sequence == 2);

    // An extent that does not end in the bytes that are stored here claims nothing.
    adviser.heads.clear();
    adviser.extents = {{in.organisation.adviser.incarnation(security), 2, "hashhash"}};
    adviser.exchange();
    CHECK(adviser.durable(in.organisation.adviser.incarnation(security)) == 2);
    CHECK(adviser.items(Kind::Durable).first().bytes == in.organisation.adviser.point(security).hash);
    CHECK(adviser.heads[security].sequence == 0);
    adviser.extents.clear();
    adviser.exchange();
    CHECK(adviser.received.size() == 2);
}

TEST_CASE("A reply stays below its limit and says that there is more")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser, {security});
    QList<QByteArray> segments;
    for (int i = 0; i < 60; ++i)
        segments << in.organisation.adviser.write(security, sync::randomBytes(100'000).toHex());
    adviser.exchange(segments);
    Client chief = in.client(in.organisation.chief, {security, sync::membersScope});
    int requests = 0;
    do {
        chief.exchange();
        ++requests;
        qsizetype size = 0;
        for (const ReplyItem &item : chief.reply)
            size += item.bytes.size();
        CHECK(size < 5 * 1024 * 1024);
        REQUIRE(requests < 10);
    } while (chief.reply.last().more);
    CHECK(requests > 1);
    CHECK(chief.received == segments + in.organisation.founding);
}

TEST_CASE("A restored journal starts a new epoch, takes back what it lost, and everybody ends with everything")
{
    InCentre in;
    Device &adviser = in.organisation.adviser;
    Client client = in.client(adviser);
    const QByteArray first = adviser.write(security, "First");
    client.exchange({first});
    in.centre.reset();
    in.journal.reset();
    const QString path = in.folder.filePath(QStringLiteral("journal.db"));
    REQUIRE(QFile::copy(path, path + QStringLiteral(".backup")));
    in.start();
    const QByteArray second = adviser.write(security, "Second");
    client.exchange({second});
    CHECK(client.durable(adviser.incarnation(security)) == 2);

    in.centre.reset();
    in.journal.reset();
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(path + QStringLiteral(".backup"), path));
    bool isTold = false;
    SECTION("and the service is told so") { isTold = true; }
    SECTION("and nobody said so: the log is shorter than remembered") { isTold = false; }
    in.start();
    const quint64 epoch = in.journal->epoch();
    if (isTold) {
        in.journal->renewEpoch();
        CHECK(in.journal->epoch() != epoch);
    }

    client.exchange();
    CHECK(client.items(Kind::Reset).size() == 2);
    CHECK(client.reply.last().more);
    client.received.clear();
    client.extents = {adviser.point(security)};
    client.exchange();
    CHECK(client.durable(adviser.incarnation(security)) == 1);
    CHECK(client.received == in.organisation.founding); // the rest waits until it is clear what both hold
    CHECK(client.reply.last().more);
    const QByteArray firstDigest = sync::readSegment(first).digest;
    CHECK(client.items(Kind::Durable).first().bytes == firstDigest.first(8));
    client.extents = {{adviser.incarnation(security), 1, firstDigest.first(8)}};
    client.exchange();
    CHECK(client.received == in.organisation.founding); // first is covered by the extent
    CHECK(client.heads[security].sequence == 1);
    client.extents.clear();
    client.exchange({second});
    CHECK(client.durable(adviser.incarnation(security)) == 2);
    Client chief = in.client(in.organisation.chief, {security});
    chief.exchange();
    CHECK(chief.received == QList {first, second});
}

TEST_CASE("A cursor with a wrong hash is reset")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser);
    adviser.exchange({in.organisation.adviser.write(security, "First")});
    adviser.heads[security].hash[0] = char(adviser.heads[security].hash.at(0) ^ 1);
    adviser.exchange();
    CHECK(adviser.items(Kind::Reset).size() == 2); // one check covers all
}

TEST_CASE("Log heads are signed when asked, by the key the members log names")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser);
    adviser.wantSignature = true;
    adviser.exchange({in.organisation.adviser.write(security, "First")});
    QList<ReplyItem> positions = adviser.items(Kind::Position);
    positions.removeIf([](const ReplyItem &item) { return item.position.sequence == 0; }); // where an empty log begins
    REQUIRE(positions.size() == 2);
    for (const ReplyItem &item : positions)
        CHECK(sync::verify(in.centre->members().organisation().serviceSigning,
            sync::positionMessage(in.centre->members().organisationId(), item.scope, item.position), item.bytes));
}

TEST_CASE("Two devices that show different things at the same position are told")
{
    InCentre in;
    Client adviser = in.client(in.organisation.adviser, {security});
    Client chief = in.client(in.organisation.chief, {security});
    adviser.exchange({in.organisation.adviser.write(security, "First")});
    chief.exchange();
    const auto report = [&](Client &client, const QByteArray &root, const QByteArray &knowledge = "knowhows") {
        sync::ExchangeRequest request;
        request.device = client.device.number();
        const sync::LogHead head = client.heads[security];
        request.cursors = {{security, head.epoch, head.sequence, root}};
        request.check = sync::digest(head.hash, 8);
        request.knowledge = knowledge;
        QByteArray reply = in.post("/v1/exchange", sync::encodeRequest(request, in.organisation.sharedKey(client.device)));
        bool diverged = false;
        while (const auto item = sync::takeReplyItem(reply))
            diverged = diverged || item->kind == Kind::Diverged;
        return diverged;
    };
    CHECK_FALSE(report(adviser, "rootroot"));
    CHECK_FALSE(report(chief, "rootroot"));
    CHECK(report(chief, "toorroot"));
    CHECK(report(adviser, "rootroot"));
    CHECK_FALSE(report(chief, "rootroot")); // mended
    CHECK_FALSE(report(chief, "toorroot", "newgrant"));
}
