// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// A centre that tells two stories, and members who say that somebody else is wrong.
#include "tests/hostile/member.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using hostile::Chain;
using support::Twin;
using support::Twins;

namespace {

const QString security = QStringLiteral("KSR/security");

/// Reports a state root as the twin's device would at its present position, and what the service answers to it.
std::optional<sync::ReplyItem> report(Twin &twin, const QByteArray &root, const QByteArray &knowledge)
{
    const quint64 wire = twin.store().scope(security)->wire;
    const core::Cursor at = twin.store().cursor(QStringLiteral("centre"), wire);
    sync::ExchangeRequest request;
    request.device = twin.replica().device();
    request.cursors = {{wire, at.epoch, at.sequence, root}};
    request.check = sync::digest(at.hash, 8);
    request.knowledge = knowledge;
    QByteArray reply;
    twin.wire->post("/v1/exchange", sync::encodeRequest(request, twin.replica().serviceKey()),
        [&](QByteArrayView bytes) { reply.append(bytes); });
    while (const std::optional<sync::ReplyItem> item = sync::takeReplyItem(reply))
        if (item->kind == sync::ReplyItem::Kind::Diverged)
            return item;
    return std::nullopt;
}

/// What the twin's last request said that its roots follow from.
QByteArray knowledgeOf(Twin &twin)
{
    QByteArray body = twin.wire->lastRequest;
    return sync::decodeRequest(*sync::takeItem(body, 1 << 20), twin.replica().serviceKey()).knowledge;
}

}

TEST_CASE("a centre that tells two stories is noticed at the first contact between those who heard them")
{
    Twins twins(3);
    twins[0].add(QStringLiteral("Common"));
    twins.syncAll();
    twins.syncAll();

    // The centre as it is for twin 0, and another history of it for twin 1, from the same day on and with the same keys.
    const QString path = twins.service.path();
    twins.service.stop();
    REQUIRE(QFile::copy(path, path + QStringLiteral(".other")));
    twins.service.start();
    twins[0].add(QStringLiteral("Told to the first"));
    twins[0].sync();
    twins[0].add(QStringLiteral("With what the first has seen"));
    twins[0].sync();
    twins.service.stop();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".first")));
    REQUIRE(QFile::rename(path + QStringLiteral(".other"), path));
    twins.service.start();
    twins[1].add(QStringLiteral("Told to the second"));
    twins[1].sync();
    CHECK(twins[1].workplace->reader()->twoStories().isEmpty());

    // By any way at all: a stick, a hub, or the centre's own mistake.
    const quint64 wire = twins[0].store().scope(security)->wire;
    for (const core::StoredSegment &segment : twins[0].store().segmentsOfScope(wire))
        twins[1].replica().admit(segment.bytes);
    const QList<core::TwoStories> noticed = twins[1].workplace->reader()->twoStories();
    REQUIRE(noticed.size() == 1);
    CHECK(noticed.first().device == twins[0].replica().device());
    CHECK(noticed.first().scope == wire);
    CHECK(twins[2].workplace->reader()->twoStories().isEmpty());
}

TEST_CASE("what others have seen further on is compared when one gets there")
{
    Twins twins(2);
    twins[0].add(QStringLiteral("Common"));
    twins.syncAll();
    const quint64 wire = twins[0].store().scope(security)->wire;
    const core::Cursor at = twins[0].store().cursor(QStringLiteral("centre"), wire);
    Chain liar(twins[1], security);
    liar.say({at.epoch, at.sequence + 1, "whatever"});
    const QByteArray segment = liar.seal({Chain::create(support::note.number, {{2, {QStringLiteral("Mine")}}})}).bytes;
    twins[0].replica().admit(segment);
    CHECK(twins[0].workplace->reader()->twoStories().isEmpty());
    hostile::push(twins[1], {segment});
    twins[0].sync();
    REQUIRE(twins[0].workplace->reader()->twoStories().size() == 1);
    CHECK(twins[0].workplace->reader()->twoStories().first().device == twins[1].replica().device());
    CHECK(twins[0].report.progress.toldOtherwise);
}

TEST_CASE("honest members never hear of two stories, restored centre or not")
{
    Twins twins(3);
    for (int round = 0; round < 4; ++round) {
        for (Twin &twin : twins.all)
            twin.add(QStringLiteral("Round %1").arg(round));
        twins.syncAll();
        if (round == 2) {
            twins.service.journal->renewEpoch();
            twins.syncAll();
        }
    }
    twins.syncAll();
    for (Twin &twin : twins.all) {
        CHECK(twin.workplace->reader()->twoStories().isEmpty());
        CHECK_FALSE(twin.report.progress.toldOtherwise);
    }
}

TEST_CASE("a running hash that does not follow from the entries is refused")
{
    Twins twins(2);
    twins[0].add(QStringLiteral("One"));
    twins[0].sync();
    twins[1].wire = std::make_unique<support::MemoryTransport>(twins.service); // fresh: heads are signed
    twins[1].wire->tamperReply = [](const QByteArray &reply) {
        // A segment left out on the way: what is signed at the end is of another log than what was told.
        QByteArray left = reply;
        QByteArray told;
        bool isLeftOut = false;
        while (const std::optional<sync::ReplyItem> item = sync::takeReplyItem(left)) {
            if (item->kind == sync::ReplyItem::Kind::Segment && !std::exchange(isLeftOut, true))
                continue;
            told += sync::encodeItem(*item);
        }
        return told;
    };
    CHECK_THROWS_AS(twins[1].sync(), core::Failure);
    twins[1].sync();
    CHECK(support::picture(twins[1]) == support::picture(twins[0]));
}

TEST_CASE("a root at random alarms nobody, whatever knowledge it claims")
{
    Twins twins(3);
    twins[0].add(QStringLiteral("One"));
    for (int round = 0; round < 3; ++round)
        twins.syncAll();
    const QByteArray knowledge = [&] {
        Twin copy = twins.blank();
        twins.close(twins[0]);
        support::copyFolder(twins[0].folder, copy.folder);
        twins.open(twins[0]);
        twins[0].sync();
        return knowledgeOf(twins[0]);
    }();
    REQUIRE(knowledge.size() == 8);
    report(twins[2], sync::randomBytes(8), knowledge);
    for (Twin *twin : {&twins[0], &twins[1]}) { // opened anew, they report anew
        twins.close(*twin);
        twins.open(*twin);
        twin->sync();
        CHECK_FALSE(twin->report.progress.diverged);
        CHECK_FALSE(twin->report.settled.has_value());
    }
}

TEST_CASE("an honest grant makes nobody differ")
{
    Twins twins(3);
    twins[0].add(QStringLiteral("One"));
    twins.syncAll();
    twins.syncAll();
    for (int round = 0; round < 3; ++round) {
        twins[0].workplace->empower(twins[2].replica().device(), {QStringLiteral("cac")}, {});
        twins[0].sync();
        twins[1].sync();
        CHECK_FALSE(twins[0].report.progress.diverged);
        CHECK_FALSE(twins[1].report.progress.diverged);
        twins[2].sync();
        CHECK_FALSE(twins[2].report.progress.diverged);
    }
}

TEST_CASE("what differs is found and mended")
{
    Twins twins(3);
    const core::Id id = twins[0].add(QStringLiteral("One"));
    twins[1].add(QStringLiteral("Two"));
    for (int round = 0; round < 3; ++round)
        twins.syncAll();
    const QString expected = support::picture(twins[0]);
    Twin &damaged = twins[2];
    // While it is open: what is done to a closed file is found when it is opened.
    const auto damage = [&](const QByteArray &sql) {
        const sync::Secrets &secrets = damaged.workplace->secrets();
        core::Database database(
            damaged.folder + QStringLiteral("/muster.db"), {secrets.storeKey, secrets.storeSalt});
        database.execute(sql);
        twins.clock.advance(2 * 60 * 60 * 1000);
    };
    SECTION("shown values that do not follow from the ledger")
    {
        damage("UPDATE plan_section SET title = 'Another' ");
        damage("UPDATE scope SET root = root + 1 WHERE name = 'KSR/security'");
        damaged.sync();
        CHECK(damaged.report.settled == sync::Replica::Settled::Mended);
    }
    SECTION("a segment that is gone")
    {
        const QByteArray victim = QByteArray::number(qint64(id.incarnation));
        damage("DELETE FROM segment WHERE incarnation = " + victim);
        damage("DELETE FROM change WHERE incarnation = " + victim);
        damage("UPDATE chain SET last = 0, sealed = 0, tip = x'' WHERE incarnation = " + victim);
        damaged.store().rebuild();
        REQUIRE(support::picture(damaged) != expected);
        damaged.sync();
        CHECK(damaged.report.settled == sync::Replica::Settled::Fetching);
    }
    CHECK(support::picture(damaged) == expected);
    CHECK(support::isSound(damaged));
    damaged.sync();
    CHECK_FALSE(damaged.report.progress.diverged);
}
