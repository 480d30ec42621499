// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/assessment.h"
#include "core/records/incident.h"
#include "core/records/review.h"
#include "core/review/review.h"
#include "tests/support/team.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Office;
using support::Team;

namespace {

enum : size_t { Adviser, Colleague, Rogue };

Team threePeople()
{
    return Team({{"Amal", {QStringLiteral("pcsa")}}, {"Bruno", {QStringLiteral("fsco")}}, {"Chen", {QStringLiteral("staff")}}});
}

const QMap<QByteArray, QString> newAssessment = {{"title", QStringLiteral("EAST 2026")}, {"area", QStringLiteral("EAST")},
    {"kind", QStringLiteral("area_strategic")}};

QString titleAt(Team &team, size_t office, const Id &id) { return toText(team[office].record(id).value("title")); }

/// The office believes of itself what nobody else does.
void lie(Team &team) { team.setRoles(Rogue, {QStringLiteral("pcsa")}, {Rogue}); }

}

TEST_CASE("what a role may not write is refused where it is typed, and nothing is stored")
{
    Team team = threePeople();
    try {
        team[Rogue].add(assessment, newAssessment);
        FAIL("a member of staff wrote an assessment");
    } catch (const Failure &failure) {
        CHECK(failure.kind == Failure::Kind::NotAllowed);
    }
    CHECK(team[Rogue].reader().status().toSend() == 0);
    const Id id = team[Adviser].add(assessment, newAssessment);
    CHECK(titleAt(team, Adviser, id) == u"EAST 2026");
}

TEST_CASE("a write its author had no right to is kept and not shown, whoever brings it")
{
    Team team = threePeople();
    const Id id = team[Adviser].add(assessment, newAssessment);
    team.spread();
    lie(team);
    team[Rogue].edit(id, {{"title", QStringLiteral("forged")}});
    const Id own = team[Rogue].add(assessment, newAssessment);
    team.spread();
    for (size_t office : {Adviser, Colleague}) {
        CHECK(titleAt(team, office, id) == u"EAST 2026");
        CHECK(!team[office].record(id).isConflicted(2));
        CHECK_FALSE(team[office].reader().record(own).has_value());
        CHECK(team[office].reader().status().withheld == 2);
        CHECK(team[office].store->verify() == u"ok");
    }
    CHECK(titleAt(team, Rogue, id) == u"forged"); // it deceives itself alone
    CHECK(team[Adviser].store->root(12) == team[Colleague].store->root(12));
    const QList<HistoryStep> steps = team[Adviser].reader().history(id);
    CHECK(std::count_if(steps.begin(), steps.end(), [](const HistoryStep &step) { return step.withheld == u"authority"; }) == 1);

    // The role comes later: what was held back counts from then on.
    team.setRoles(Rogue, {QStringLiteral("pcsa")}, {Adviser, Colleague});
    for (size_t office : {Adviser, Colleague}) {
        team[office].store->judgeAgain();
        CHECK(titleAt(team, office, id) == u"forged");
        CHECK(team[office].reader().record(own).has_value());
        CHECK(team[office].reader().status().withheld == 0);
    }
}

TEST_CASE("the verdict does not depend on the order writes come in")
{
    Team team = threePeople();
    const Id id = team[Adviser].add(assessment, newAssessment);
    team.spread();
    team[Colleague].edit(id, {{"title", QStringLiteral("honest")}});
    lie(team);
    team[Rogue].edit(id, {{"title", QStringLiteral("forged")}});
    team[Rogue].edit(id, {{"area", QStringLiteral("WEST")}});
    team.spread();
    // A write that names a withheld one as its parent does not make it count.
    team[Adviser].edit(id, {{"area", QStringLiteral("SOUTH")}});
    team.spread();

    std::mt19937 random(4711);
    std::optional<quint64> root;
    const size_t late = team.join({"Dina", {QStringLiteral("desk")}});
    for (int round = 0; round < 40; ++round) {
        QList<Arrival> arrivals = team.carried();
        std::shuffle(arrivals.begin(), arrivals.end(), random);
        team.anew(late);
        for (const Arrival &arrival : arrivals)
            team.bring(late, arrival);
        INFO("round " << round);
        CHECK(titleAt(team, late, id) == u"honest");
        CHECK(toText(team[late].record(id).value("area")) == u"SOUTH");
        CHECK(team[late].reader().status().withheld == 2);
        CHECK(team[late].store->verify() == u"ok");
        if (!root)
            root = team[late].store->root(12);
        CHECK(team[late].store->root(12) == *root);
    }
}

TEST_CASE("a decision is never changed, nor deleted, by anybody")
{
    Team team = threePeople();
    const Id id = team[Adviser].add(assessment, newAssessment);
    Draft draft = Draft::create(decision, QStringLiteral("KSR/security"));
    Office::fill(draft,
        {{"act", QStringLiteral("withdraw")}, {"role", QStringLiteral("pcsa")}, {"channel", QStringLiteral("app")},
            {"decided_at", QStringLiteral("2026-03-01T10:00:00Z")}, {"digest", QString(32, QLatin1Char('0'))},
            {"seen", QStringLiteral("0000000000000001-1")}});
    draft.set(*decision.field("subject"), id);
    const Id made = team[Adviser].store->save(draft.scope(), draft.writes()).first();
    CHECK_THROWS_AS(team[Adviser].edit(made, {{"comment", QStringLiteral("after the fact")}}), Failure);
    CHECK_THROWS_AS(team[Adviser].store->save(draft.scope(), {deletion(team[Adviser].record(made))}), Failure);

    // One that comes over the wire does not count either, even from its own author.
    team.spread();
    Write write;
    write.record = made;
    write.cells.insert(9, {QStringLiteral("forged")});
    write.counter = 1;
    Arrival arrival;
    arrival.chain.incarnation = 0x77;
    arrival.chain.scope = 12;
    arrival.chain.device = Team::device(Adviser);
    arrival.changes = {encode(Change {5, 0, 0, {write}}, 0x77)};
    arrival.segment = {0x77, 1, 1, QByteArray(16, 'x'), "bytes"};
    team.bring(Colleague, arrival);
    CHECK(isEmpty(team[Colleague].record(made).value("comment")));
    CHECK(team[Colleague].reader().status().withheld == 1);
}

TEST_CASE("a value of the wrong kind does not depend on whether it came before its record")
{
    Team team = threePeople();
    const Id id = team[Adviser].add(assessment, newAssessment);
    const QList<Arrival> creation = team.collect();
    Write write;
    write.record = id;
    write.cells.insert(2, {qint64(42)}); // a number for the title
    write.counter = 1;
    Arrival wrong;
    wrong.chain.incarnation = 0x78;
    wrong.chain.scope = 12;
    wrong.chain.device = Team::device(Adviser);
    wrong.changes = {encode(Change {5, 0, 0, {write}}, 0x78)};
    wrong.segment = {0x78, 1, 1, QByteArray(16, 'y'), "bytes"};
    for (bool early : {true, false}) {
        const size_t office = early ? Colleague : Rogue;
        if (early)
            team.bring(office, wrong);
        for (const Arrival &arrival : creation)
            team.bring(office, arrival);
        if (!early)
            team.bring(office, wrong);
        INFO(early);
        CHECK(titleAt(team, office, id) == u"EAST 2026");
        CHECK(team[office].reader().status().withheld == 1);
    }
    CHECK(team[Colleague].store->root(12) == team[Rogue].store->root(12));
}
