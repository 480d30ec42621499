// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// What is small on the wire must not be heavy on the laptop.
#include "tests/hostile/member.h"

#include <algorithm>
#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>

using hostile::Chain;
using support::Twin;
using support::Twins;

namespace {

const QString security = QStringLiteral("KSR/security");
constexpr quint16 countCell = 4;

QStringList headsOf(Twin &twin, const core::Id &id)
{
    QStringList values;
    for (const core::Head &head : twin.record(id).heads.value(countCell))
        values << core::toText(head.cell.first());
    values.sort();
    return values;
}

}

TEST_CASE("15,000 writes side by side in one cell are eight, and one act settles them")
{
    Twins twins(2);
    const core::Id id = twins[0].add(QStringLiteral("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    Chain attacker(twins[1], security);
    attacker.proven = {*twins[0].store().pointOver(id.incarnation, id.counter)};
    QList<QByteArray> segments;
    for (int first = 0; first < 15'000; first += 7500) {
        QList<core::Change> changes;
        for (int i = first; i < first + 7500; ++i)
            changes << Chain::set(id, countCell, qint64(i));
        segments << attacker.seal(changes).bytes;
    }
    CHECK(segments.first().size() + segments.last().size() < 40'000);
    hostile::push(twins[1], segments);
    twins[0].sync();
    CHECK(twins[0].record(id).heads.value(countCell).size() == 8);
    CHECK(twins[0].conflicts().size() == 1);
    twins[0].write(id, core::resolution(twins[0].record(id), countCell, {qint64(7)}));
    CHECK(twins[0].conflicts().isEmpty());
    CHECK(support::isSound(twins[0]));
    twins.syncAll();
    twins.syncAll();
    CHECK(support::picture(twins[0]) == support::picture(twins[1]));
    CHECK(twins[0].workplace->reader()->history(id).size() == 15'002); // nothing is lost
}

TEST_CASE("a few forms open at once stay a conflict that people see")
{
    Twins twins(2);
    const core::Id id = twins[0].add(QStringLiteral("Checkpoint"));
    const core::Record seen = twins[0].record(id);
    for (int i = 0; i < 5; ++i) {
        core::Draft draft = core::Draft::edit(seen);
        draft.set(support::field("count"), qint64(i));
        twins[0].save(draft);
    }
    twins.syncAll();
    for (Twin &twin : twins.all)
        CHECK(headsOf(twin, id).size() == 5);
}

TEST_CASE("how many stand side by side does not depend on the order in which they came")
{
    const unsigned seed = Catch::getSeed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    Twins twins(3);
    Twin fresh = twins.newcomer();
    twins.close(fresh);
    const core::Id id = twins[0].add(QStringLiteral("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    const core::ChainPoint start = *twins[0].store().pointOver(id.incarnation, id.counter);
    const quint64 wire = twins[0].store().scope(security)->wire;
    QList<QByteArray> members;
    for (const core::StoredSegment &segment : twins[0].store().segmentsOfScope(sync::membersScope))
        members << segment.bytes;
    const QByteArray creation = twins[0].store().segmentsOfScope(wire).first().bytes;

    for (int round = 0; round < 6; ++round) {
        CAPTURE(round);
        // Two chains that write beside themselves, name now and then what came before, and a third that settles some of it.
        QList<QByteArray> content {creation};
        Chain one(twins[1], security);
        Chain two(twins[2], security);
        one.proven = two.proven = {start};
        std::vector<core::Id> written;
        for (int i = 0; i < 24; ++i) {
            Chain &chain = i % 3 == 0 ? two : one;
            QList<core::Change> changes;
            for (unsigned n = 0; n < 1 + random() % 3; ++n) {
                QList<core::Id> parents;
                for (const core::Id &earlier : written)
                    if (earlier.incarnation == chain.incarnation() && random() % 6 == 0)
                        parents << earlier;
                changes << Chain::set(id, countCell, qint64(random() % 50), parents, random() % 20);
                written.push_back({chain.incarnation(), chain.next() + quint64(changes.size()) - 1});
            }
            const sync::Segment segment = chain.seal(changes);
            content << segment.bytes;
            if (i == 20) {
                Chain third(twins[1], security);
                third.proven = {start,
                    {segment.header.incarnation, segment.header.first + segment.header.writes - 1, segment.digest.first(8)}};
                QList<core::Id> settled;
                for (const core::Id &earlier : written)
                    if (earlier.incarnation == chain.incarnation() && random() % 2 == 0)
                        settled << earlier;
                content << third.seal({Chain::set(id, countCell, qint64(99), settled, 50)}).bytes;
            }
        }
        QString expected;
        for (int order = 0; order < 5; ++order) {
            Twin twin = twins.blank();
            support::copyFolder(fresh.folder, twin.folder);
            twins.open(twin);
            if (order > 0)
                std::shuffle(content.begin(), content.end(), random);
            for (const QByteArray &segment : members + content)
                twin.replica().admit(segment);
            REQUIRE(support::isSound(twin));
            QMap<quint64, int> heads;
            for (const core::Head &head : twin.record(id).heads.value(countCell))
                ++heads[head.write.incarnation];
            for (int count : heads)
                REQUIRE(count <= 8);
            if (order == 0)
                expected = support::picture(twin);
            REQUIRE(support::picture(twin) == expected);
            // And as it stood for somebody who had all of it.
            const std::optional<core::Record> stood
                = twin.workplace->reader()->asItStood(id, [](const core::Id &, qint64) { return true; });
            REQUIRE(stood);
            REQUIRE(stood->heads.value(countCell).size() == twin.record(id).heads.value(countCell).size());
        }
    }
}

TEST_CASE("a segment is taken in pieces, and a save goes between them")
{
    Twins twins(2);
    Twin &laptop = twins[0];
    Chain chain(twins[1], security);
    QList<core::Change> changes;
    for (int i = 0; i < 1000; ++i)
        changes << Chain::create(support::note.number, {{2, {QStringLiteral("Note %1").arg(i)}}});
    const QByteArray segment = chain.seal(changes).bytes;
    int between = 0;
    QList<core::Id> saved;
    laptop.store().setBetween([&] {
        if (++between % 3 == 1)
            saved << laptop.add(QStringLiteral("Saved meanwhile"));
    });
    REQUIRE(laptop.replica().admit(segment) == core::Admission::Applied);
    laptop.store().setBetween({});
    CHECK(between == 7); // 1,000 in pieces of 128
    CHECK(saved.size() == 3);
    for (const core::Id &id : saved)
        CHECK(laptop.value(id, "title") == core::Value(QStringLiteral("Saved meanwhile")));
    CHECK(laptop.value({chain.incarnation(), 1000}, "title") == core::Value(QStringLiteral("Note 999")));
    CHECK(support::isSound(laptop));
    twins.syncAll();
    hostile::push(twins[1], {segment});
    twins.syncAll();
    CHECK(support::picture(twins[0]) == support::picture(twins[1]));
}

TEST_CASE("a segment that was cut between two pieces is taken up where it was left")
{
    Twins twins(2);
    Twin &laptop = twins[0];
    Chain chain(twins[1], security);
    QList<core::Change> changes;
    for (int i = 0; i < 1000; ++i)
        changes << Chain::create(support::note.number, {{2, {QStringLiteral("Note %1").arg(i)}}});
    const QByteArray segment = chain.seal(changes).bytes;
    struct Killed { };
    for (int at : {1, 3, 2}) {
        int between = 0;
        laptop.store().setBetween([&] {
            if (++between == at)
                throw Killed();
        });
        CHECK_THROWS_AS(laptop.replica().admit(segment), Killed);
        laptop.store().setBetween({});
        twins.close(laptop);
        twins.open(laptop);
        CHECK(support::isSound(laptop));
        laptop.add(QStringLiteral("In between"));
    }
    CHECK(laptop.replica().admit(segment) == core::Admission::Applied);
    CHECK(support::isSound(laptop));
    CHECK(laptop.store().chain(chain.incarnation())->last == 1000);
}

TEST_CASE("a grant judges again what was withheld, and makes nothing else anew")
{
    Twins twins(3);
    for (int i = 0; i < 300; ++i)
        twins[0].add(QStringLiteral("Note %1").arg(i));
    // A member of no role at all.
    const quint64 device = [&] {
        Twin &silent = twins.all.back();
        return silent.replica().device();
    }();
    Chain stranger(twins[1], security);
    QList<core::Change> changes;
    for (int i = 0; i < 200; ++i)
        changes << Chain::create(61'234, {{2, {QStringLiteral("x")}}});
    twins[0].replica().admit(stranger.seal(changes).bytes);
    REQUIRE(twins[0].workplace->reader()->status().withheld == 200);
    const QString before = support::picture(twins[0]);
    twins[0].workplace->empower(device, {QStringLiteral("cac")}, {});
    CHECK(support::picture(twins[0]) == before);
    CHECK(support::isSound(twins[0]));
    CHECK(twins[0].workplace->reader()->status().withheld == 200);
}

TEST_CASE("more writes than a segment or a change may have are kept aside")
{
    Twins twins(2);
    core::Change large = Chain::create(support::note.number, {{2, {QStringLiteral("x")}}});
    while (large.writes.size() <= core::mostWritesOfChange)
        large.writes << large.writes.first();
    Chain one(twins[1], security);
    CHECK_FALSE(twins[0].replica().admit(one.seal({large}).bytes));
    CHECK(twins[0].store().refusals().last().reason == u"limit");
    CHECK_THROWS_AS(
        Chain(twins[1], security).seal(QList<core::Change>(8193, Chain::create(9001, {{2, {QStringLiteral("x")}}}))),
        core::Failure);
}
