// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Who names another's write must have had it.
#include "tests/hostile/member.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using hostile::Chain;
using support::Twin;
using support::Twins;

namespace {

const QString security = QStringLiteral("KSR/security");
constexpr quint16 countCell = 4;

/// The chain this device goes on writing in the scope, and the counter it will give next.
core::Chain openChain(Twin &twin)
{
    const quint64 wire = twin.store().scope(security)->wire;
    for (const core::Chain &chain : twin.store().chains())
        if (chain.own && chain.scope == wire)
            return chain;
    FAIL("no chain is open");
    return {};
}

QList<core::Id> nextOf(const core::Chain &chain, quint64 count)
{
    QList<core::Id> ids;
    for (quint64 i = 1; i <= count; ++i)
        ids << core::Id {chain.incarnation, chain.last + i};
    return ids;
}

QStringList headsOf(Twin &twin, const core::Id &id)
{
    QStringList values;
    for (const core::Head &head : twin.record(id).heads.value(countCell))
        values << core::toText(head.cell.first());
    values.sort();
    return values;
}

}

TEST_CASE("writes that are named as replaced before they are written are born all the same")
{
    Twins twins(3);
    Twin &victim = twins[0];
    const core::Id id = victim.add(QStringLiteral("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    const core::Chain chain = openChain(victim);
    Chain attacker(twins[1], security);
    const core::Change claim = Chain::set(id, countCell, qint64(666), nextOf(chain, core::mostParents));

    QList<core::ChainPoint> proven;
    quint64 version = 2;
    const core::ChainPoint honest = *victim.store().pointOver(chain.incarnation, chain.last);
    SECTION("without a proof") { proven = {}; }
    SECTION("with the proof of what there is") { proven = {honest}; }
    SECTION("with a proof that was made up") { proven = {{chain.incarnation, chain.last + 1, "whatever"}}; }
    SECTION("with the bytes of what there is at a place that is not yet")
    {
        proven = {{chain.incarnation, chain.last + 2000, honest.hash}};
    }
    SECTION("in a segment of the first version, which proves nothing") { version = 1; }
    attacker.proven = proven;
    attacker.setVersion(version);
    hostile::push(twins[1], {attacker.seal({claim}).bytes});
    twins.syncAll();

    for (int i = 1; i <= 4; ++i) {
        victim.set(id, "count", qint64(i));
        CHECK(victim.value(id, "count") == core::Value(qint64(i)));
        twins.syncAll();
    }
    victim.set(id, "title", QStringLiteral("Checkpoint north"));
    const core::Id later = victim.add(QStringLiteral("Later"));
    twins.syncAll();
    twins.syncAll();
    for (Twin &twin : twins.all) {
        CHECK(headsOf(twin, id) == QStringList {QStringLiteral("4")});
        CHECK(twin.value(id, "title") == core::Value(QStringLiteral("Checkpoint north")));
        CHECK(twin.value(later, "title") == core::Value(QStringLiteral("Later")));
        const core::Status status = twin.workplace->reader()->status();
        CHECK(status.unproven + status.withheld > 0); // and it is told
        CHECK(support::isSound(twin));
        CHECK(support::picture(twin) == support::picture(victim));
    }
}

TEST_CASE("a conflict with what was saved meanwhile is shown when the names count for nothing")
{
    Twins twins(2);
    const core::Id id = twins[0].add(QStringLiteral("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    Chain attacker(twins[1], security);
    attacker.proven = {*twins[0].store().pointOver(id.incarnation, id.counter)};
    const QByteArray segment
        = attacker.seal({Chain::set(id, countCell, qint64(666), nextOf(openChain(twins[0]), 200))}).bytes;
    twins[0].set(id, "count", qint64(1)); // off line
    hostile::push(twins[1], {segment});
    twins.syncAll();
    twins.syncAll();
    CHECK(headsOf(twins[0], id) == QStringList {QStringLiteral("1"), QStringLiteral("666")});
    CHECK(twins[0].conflicts().size() == 1);
    CHECK(support::picture(twins[1]) == support::picture(twins[0]));
}

TEST_CASE("a record that has not been made yet cannot be written to")
{
    Twins twins(3);
    const core::Id first = twins[0].add(QStringLiteral("First"));
    twins.syncAll();
    twins.syncAll();
    const core::Chain chain = openChain(twins[0]);
    const core::Id next {chain.incarnation, chain.last + 1};
    Chain attacker(twins[1], security);
    attacker.proven = {*twins[0].store().pointOver(chain.incarnation, first.counter)};
    const core::Write gone = [&] {
        core::Write write;
        write.record = next;
        write.cells.insert(core::deletionCell, {QStringLiteral("0000000000000000")});
        return write;
    }();
    hostile::push(twins[1],
        {attacker
                .seal({Chain::set(next, 2, QStringLiteral("Not what was typed")), Chain::set(next, countCell, qint64(9)),
                    core::Change {5, 0, 0, {gone}}})
                .bytes});
    twins.syncAll();
    const core::Id made = twins[0].add(QStringLiteral("As typed"));
    REQUIRE(made == next);
    twins.syncAll();
    twins.syncAll();
    for (Twin &twin : twins.all) {
        CHECK(twin.value(made, "title") == core::Value(QStringLiteral("As typed")));
        CHECK(core::isEmpty(twin.value(made, "count")));
        CHECK_FALSE(twin.record(made).deleted);
        CHECK(support::isSound(twin));
    }
    // It stands in the record's history with the reason.
    const QList<core::HistoryStep> steps = twins[2].workplace->reader()->history(made);
    CHECK(std::count_if(steps.begin(), steps.end(), [](const core::HistoryStep &step) {
        return step.withheld == u"unproven";
    }) == 3);
}

TEST_CASE("honest names count in every order of arrival, and forged ones in none")
{
    Twins twins(3);
    Twin fresh = twins.newcomer();
    twins.close(fresh);
    const core::Id id = twins[0].add(QStringLiteral("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    twins[1].set(id, "count", qint64(1));
    twins.syncAll();
    twins.syncAll();
    twins[0].set(id, "count", qint64(2)); // names what twin 1 wrote
    twins.syncAll();
    twins[1].set(id, "count", qint64(3)); // names that in turn
    twins[1].sync();
    Chain attacker(twins[2], security);
    const core::Chain chain = openChain(twins[0]);
    const quint64 firstEnd = twins[0].store().pointOver(id.incarnation, id.counter)->last;
    attacker.proven = {*twins[0].store().pointOver(id.incarnation, id.counter)};
    core::Chain sinceFirst = chain;
    sinceFirst.last = firstEnd;
    hostile::push(twins[2], {attacker.seal({Chain::set(id, countCell, qint64(666), nextOf(sinceFirst, 50))}).bytes});
    twins.syncAll();
    const QString expected = support::picture(twins[0]);
    CHECK(headsOf(twins[0], id) == QStringList {QStringLiteral("3"), QStringLiteral("666")});

    const quint64 wire = twins[0].store().scope(security)->wire;
    QList<QByteArray> members;
    for (const core::StoredSegment &segment : twins[0].store().segmentsOfScope(sync::membersScope))
        members << segment.bytes;
    QList<QByteArray> content;
    for (const core::StoredSegment &segment : twins[0].store().segmentsOfScope(wire))
        content << segment.bytes;
    REQUIRE(content.size() == 5);
    std::sort(content.begin(), content.end());
    int orders = 0;
    do {
        if (++orders % 3 != 0) // 40 of 120 are enough for a test that runs often
            continue;
        Twin twin = twins.blank();
        support::copyFolder(fresh.folder, twin.folder);
        twins.open(twin);
        for (const QByteArray &segment : members + content)
            twin.replica().admit(segment);
        REQUIRE(twin.store().refusals().isEmpty());
        REQUIRE(support::picture(twin) == expected);
        REQUIRE(support::isSound(twin));
    } while (std::next_permutation(content.begin(), content.end()));
    CHECK(orders == 120);
}

TEST_CASE("what names more than anybody can have had side by side is kept aside")
{
    Twins twins(2);
    const core::Id id = twins[0].add(QStringLiteral("Checkpoint"));
    twins.syncAll();
    const auto refusedFor = [&](const QList<core::Change> &changes) {
        Chain attacker(twins[1], security);
        attacker.proven = {*twins[0].store().pointOver(id.incarnation, id.counter)};
        CHECK_FALSE(twins[0].replica().admit(attacker.seal(changes).bytes));
        return twins[0].store().refusals().last().reason;
    };
    const core::Chain future = openChain(twins[0]);
    CHECK(refusedFor({Chain::set(id, countCell, qint64(1), nextOf(future, core::mostParents + 1))}) == u"limit");
    QList<core::Change> many;
    for (qsizetype left = core::mostParentsTogether; left >= 0; left -= core::mostParents)
        many << Chain::set(id, countCell, qint64(1), nextOf(future, core::mostParents));
    CHECK(refusedFor(many) == u"limit");
    CHECK(twins[0].workplace->reader()->status().unproven == 0);
}
