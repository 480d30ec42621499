// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/twins.h"

#include <algorithm>
#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>

using support::picture;
using support::Twin;
using support::Twins;

namespace {

const QString securityName = QStringLiteral("KSR/security");

quint64 wireOf(Twins &twins, const QString &name) { return twins[0].store().scope(name)->wire; }

QList<QByteArray> segmentsOf(Twin &twin, quint64 scope)
{
    QList<QByteArray> list;
    for (const core::StoredSegment &segment : twin.store().segmentsOfScope(scope))
        list.append(segment.bytes);
    return list;
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes.at(at) ^ 0x20);
    return bytes;
}

/// Three saves, each in a segment of its own.
QList<core::Id> threeSegments(Twin &twin)
{
    QList<core::Id> ids;
    for (const char *title : {"One", "Two", "Three"}) {
        ids.append(twin.add(QLatin1String(title)));
        twin.replica().sealAll();
    }
    return ids;
}

/// A creation by a device, sealed as that device would.
sync::Segment sealedBy(const sync::KeyPair &signing, quint64 scope, quint64 epoch, const QByteArray &key)
{
    const QByteArray nonce = sync::randomBytes(8);
    sync::SegmentHeader header;
    header.scope = scope;
    header.incarnation = sync::incarnationOf(signing.publicKey, scope, nonce);
    header.first = 1;
    header.writes = 1;
    header.epoch = epoch;
    header.birth = sync::Birth {sync::deviceOf(signing.publicKey), nonce};
    core::Write write;
    write.kind = core::Write::Kind::Create;
    write.counter = 1;
    write.record = {header.incarnation, 1};
    write.type = support::note.number;
    write.cells.insert(2, {QStringLiteral("Forged")});
    const core::Change change {1, 0, 0, {write}};
    return sync::sealSegment(header, {core::encode(change, header.incarnation)}, key, signing.secretKey);
}

QStringList reasons(Twin &twin)
{
    QStringList list;
    for (const core::Refusal &refusal : twin.store().refusals())
        list.append(refusal.reason);
    return list;
}

}

TEST_CASE("a flipped byte is refused by a replica with the reason and the rest goes through")
{
    Twins twins(2);
    threeSegments(twins[1]);
    const QList<QByteArray> segments = segmentsOf(twins[1], wireOf(twins, securityName));
    REQUIRE(segments.size() == 3);
    CHECK(twins[0].replica().admit(segments.at(0)) == core::Admission::Applied);
    CHECK_FALSE(twins[0].replica().admit(flipped(segments.at(1), segments.at(1).size() - 3)));
    CHECK(twins[0].replica().admit(segments.at(2)) == core::Admission::Applied);
    CHECK(reasons(twins[0]) == QStringList {QStringLiteral("signature")});
    CHECK(twins[0].replica().admit(segments.at(1)) == core::Admission::Applied); // the true one may still come
    CHECK(picture(twins[0]) == picture(twins[1]));
}

TEST_CASE("no flipped byte anywhere in a segment is ever applied")
{
    Twins twins(2);
    twins[1].add(QStringLiteral("One"));
    twins[1].replica().sealAll();
    const QByteArray segment = segmentsOf(twins[1], wireOf(twins, securityName)).first();
    const QString before = picture(twins[0]);
    for (qsizetype at = 0; at < segment.size(); ++at) {
        CAPTURE(at);
        REQUIRE_FALSE(twins[0].replica().admit(flipped(segment, at)));
    }
    CHECK(picture(twins[0]) == before);
    CHECK(twins[0].replica().admit(segment) == core::Admission::Applied);
    CHECK(picture(twins[0]) == picture(twins[1]));
}

TEST_CASE("a byte flipped on the way to the service is refused there with the reason and mended by the next sync")
{
    Twins twins(2);
    threeSegments(twins[1]);
    const core::Id other = [&] {
        core::Draft draft = core::Draft::create(support::note, QStringLiteral("global"));
        draft.set(support::field("title"), QStringLiteral("Elsewhere"));
        return twins[1].save(draft);
    }();
    const QByteArray victim = segmentsOf(twins[1], wireOf(twins, securityName)).at(1);
    twins[1].wire->tamper = [&](const QByteArray &body) {
        const qsizetype at = body.indexOf(victim);
        return at < 0 ? body : flipped(body, at + victim.size() - 3);
    };
    twins[1].sync();
    CHECK(twins[1].report.progress.refusedThere >= 1);
    CHECK(twins[1].toSend() > 0);
    twins[0].sync();
    CHECK(twins[0].value(other, "title") == core::Value(QStringLiteral("Elsewhere")));
    CHECK(twins[0].workplace->reader()->record(other).has_value());

    twins[1].sync();
    CHECK(twins[1].toSend() == 0);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(twins[1]));
}

TEST_CASE("what a stranger signs is kept aside with the reason")
{
    Twins twins(2);
    const quint64 scope = wireOf(twins, securityName);
    const QByteArray key = twins[0].replica().contentKey(scope, 1);
    const QString before = picture(twins[0]);

    CHECK_FALSE(twins[0].replica().admit(sealedBy(sync::newSigningKey(), scope, 1, key).bytes));
    CHECK(reasons(twins[0]) == QStringList {QStringLiteral("foreign")});

    // A member's number with another key.
    sync::KeyPair forged = sync::newSigningKey();
    forged.publicKey = twins[1].workplace->secrets().signing.publicKey;
    CHECK_FALSE(twins[0].replica().admit(sealedBy(forged, scope, 1, key).bytes));
    CHECK(reasons(twins[0]).last() == u"signature");

    CHECK_FALSE(twins[0].replica().admit("no segment at all"));
    CHECK(reasons(twins[0]).last() == u"malformed");
    CHECK(picture(twins[0]) == before);
}

TEST_CASE("a member cannot write where it has no right")
{
    Twins twins(2);
    Twin &outsider = twins.letIn({QStringLiteral("global")});
    twins[0].sync();
    const quint64 scope = wireOf(twins, securityName);
    const sync::Segment segment = sealedBy(
        outsider.workplace->secrets().signing, scope, 1, twins[0].replica().contentKey(scope, 1)); // even with a stolen key
    CHECK_FALSE(twins[0].replica().admit(segment.bytes));
    CHECK(reasons(twins[0]) == QStringList {QStringLiteral("scope-right")});
}

TEST_CASE("a right to one scope is no right to the records of another")
{
    Twins twins(2);
    const core::Id id = twins[0].add(QStringLiteral("Ours"), QStringLiteral("KSR/crisis"));
    const sync::Secrets &secrets = twins[1].workplace->secrets();
    const quint64 scope = wireOf(twins, securityName);
    const QByteArray nonce = sync::randomBytes(8);
    sync::SegmentHeader header;
    header.scope = scope;
    header.incarnation = sync::incarnationOf(secrets.signing.publicKey, scope, nonce);
    header.first = 1;
    header.writes = 1;
    header.epoch = 1;
    header.birth = sync::Birth {sync::deviceOf(secrets.signing.publicKey), nonce};
    core::Write write;
    write.counter = 1;
    write.record = id;
    write.cells.insert(2, {QStringLiteral("Theirs")});
    const core::Change change {1, 0, 0, {write}};
    const sync::Segment segment = sync::sealSegment(header, {core::encode(change, header.incarnation)},
        twins[0].replica().contentKey(scope, 1), secrets.signing.secretKey);
    CHECK_FALSE(twins[0].replica().admit(segment.bytes));
    CHECK(reasons(twins[0]) == QStringList {QStringLiteral("scope-right")});
    CHECK(twins[0].value(id, "title") == core::Value(QStringLiteral("Ours")));
}

TEST_CASE("a device without a scope never receives a byte of it")
{
    Twins twins(2);
    Twin &outsider = twins.letIn({QStringLiteral("global")});
    threeSegments(twins[1]);
    twins.syncAll();
    twins.syncAll();
    const quint64 global = wireOf(twins, QStringLiteral("global"));
    const quint64 secret = wireOf(twins, securityName);

    const auto checkReply = [&](QByteArray reply) {
        while (const std::optional<sync::ReplyItem> item = sync::takeReplyItem(reply)) {
            if (item->kind == sync::ReplyItem::Kind::Segment || item->kind == sync::ReplyItem::Kind::Position)
                CHECK((item->scope == global || item->scope == sync::membersScope));
            if (item->kind == sync::ReplyItem::Kind::Segment) {
                const sync::Segment segment = sync::readSegment(item->bytes);
                CHECK((segment.header.scope == global || segment.header.scope == sync::membersScope));
            }
        }
    };
    outsider.sync();
    checkReply(outsider.wire->lastReply);
    for (const QByteArray &segment : segmentsOf(twins[1], secret))
        CHECK_FALSE(outsider.wire->everReceived.contains(segment.right(64)));

    // Also when it asks for it.
    sync::ExchangeRequest request;
    request.device = outsider.replica().device();
    request.cursors.append({secret, 0, 0, {}});
    request.check = sync::digest(QByteArray(8, '\0'), 8);
    QByteArray reply;
    try {
        outsider.wire->post("/v1/exchange", sync::encodeRequest(request, outsider.replica().serviceKey()),
            [&](QByteArrayView bytes) { reply.append(bytes); });
    } catch (const core::Failure &) {
        reply.clear();
    }
    checkReply(reply);
    CHECK_FALSE(outsider.store().scope(securityName));
}

TEST_CASE("nothing a person typed is readable at the service")
{
    Twins twins(2);
    const core::Id id = twins[1].add(QStringLiteral("Xylophonecanary"));
    twins[1].set(id, "body", QStringLiteral("Marimbacanary"));
    twins[1].sync();
    CHECK(twins[1].toSend() == 0);
    for (const QString &name : QDir(twins.service.folder()).entryList(QDir::Files)) {
        QFile file(QDir(twins.service.folder()).filePath(name));
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray all = file.readAll();
        for (const char *word : {"Xylophonecanary", "Marimbacanary", "KSR/security", "Person 1"})
            CHECK_FALSE(all.contains(word));
    }
    for (const QString &name : QDir(twins[1].folder).entryList(QDir::Files)) {
        QFile file(QDir(twins[1].folder).filePath(name));
        REQUIRE(file.open(QFile::ReadOnly));
        CHECK_FALSE(file.readAll().contains("Xylophonecanary"));
    }
}

TEST_CASE("segments in any order, members log included, once or twice, give the same")
{
    Twins twins(3);
    Twin fresh = twins.newcomer();
    const core::Id id = twins[1].add(QStringLiteral("One"));
    twins.syncAll();
    twins.syncAll();
    twins[1].set(id, "count", qint64(1));
    twins[2].set(id, "count", qint64(2));
    twins[2].set(id, "body", QStringLiteral("Two"));
    twins.syncAll();
    twins.syncAll();
    twins[0].write(id, core::resolution(twins[0].record(id), 4, {qint64(3)}));
    twins[1].set(id, "title", QStringLiteral("Three"));
    twins.syncAll();
    twins.syncAll();

    const QList<QByteArray> content = segmentsOf(twins[0], wireOf(twins, securityName));
    QList<QByteArray> all = content + segmentsOf(twins[0], sync::membersScope);
    REQUIRE(content.size() >= 5);
    const unsigned seed = Catch::getSeed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    twins.close(fresh);
    for (int round = 0; round < 25; ++round) {
        CAPTURE(round);
        Twin twin = twins.blank();
        support::copyFolder(fresh.folder, twin.folder);
        twins.open(twin);
        QList<QByteArray> order = all + content;
        std::shuffle(order.begin(), order.end(), random);
        for (const QByteArray &segment : order)
            twin.replica().admit(segment);
        REQUIRE(reasons(twin).isEmpty());
        REQUIRE(picture(twin) == picture(twins[0]));
        REQUIRE(support::isSound(twin));
    }
}

TEST_CASE("every order of four segments of three people gives the same")
{
    Twins twins(3);
    Twin fresh = twins.newcomer();
    twins.close(fresh);
    const core::Id id = twins[1].add(QStringLiteral("One"));
    twins[1].sync();
    twins[2].sync();
    twins[0].sync();
    for (size_t i = 0; i < 3; ++i)
        twins[i].set(id, "count", qint64(i));
    twins.syncAll();
    twins.syncAll();
    const QList<QByteArray> members = segmentsOf(twins[0], sync::membersScope);
    QList<QByteArray> content = segmentsOf(twins[0], wireOf(twins, securityName));
    REQUIRE(content.size() == 4);
    std::sort(content.begin(), content.end());
    int orders = 0;
    do {
        Twin twin = twins.blank();
        support::copyFolder(fresh.folder, twin.folder);
        twins.open(twin);
        for (const QByteArray &segment : members + content)
            twin.replica().admit(segment);
        REQUIRE(reasons(twin).isEmpty());
        REQUIRE(picture(twin) == picture(twins[0]));
        ++orders;
    } while (std::next_permutation(content.begin(), content.end()));
    CHECK(orders == 24);
}
