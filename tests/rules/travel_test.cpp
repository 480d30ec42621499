// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/travel.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace core;

namespace {

const QDate today(2026, 3, 12); // a Thursday
const QDateTime noon(today, QTime(12, 0), Qt::UTC);

Id segment(quint64 number) { return {1, number}; }

CeilingClaim claim(quint64 number, int minute, bool decided = false, int fromDay = 0, int days = 1)
{
    return {
        segment(number), noon.addSecs(60 * minute), decided, 1, today.addDays(fromDay), today.addDays(fromDay + days - 1)};
}

TravelLeg leg(quint64 number, quint64 from, quint64 to, int departs, int arrives, int leaves = -1)
{
    const QDateTime stay = leaves < 0 ? QDateTime() : noon.addSecs(3600 * leaves);
    return {segment(number), {2, from}, {2, to}, noon.addSecs(3600 * departs), noon.addSecs(3600 * arrives), stay};
}

}

TEST_CASE("a request is as its worst segment")
{
    using S = SegmentState;
    CHECK(worstOf({S::AutoCleared, S::PendingDo, S::Cleared}) == S::PendingDo);
    CHECK(worstOf({S::Cleared, S::Overdue, S::Denied}) == S::Overdue);
    CHECK(worstOf({S::Cancelled, S::Completed}) == S::Completed);
    CHECK(worstOf({S::Cancelled, S::Cancelled}) == S::Cancelled);
    CHECK(worstOf({S::Cleared, S::Draft}) == S::Draft);
    CHECK(!worstOf({}));
    for (int state = 0; state <= static_cast<int>(S::Overdue); ++state)
        CHECK(segmentStateFromKey(keyOf(static_cast<S>(state))) == static_cast<S>(state));
    CHECK(areaModeFromKey(QStringLiteral("essential_only")) == AreaMode::EssentialOnly);
}

TEST_CASE("lead times")
{
    const auto lead = [](AreaMode mode, int days) {
        LeadFacts facts;
        facts.filed = today;
        facts.departs = today.addDays(days);
        facts.mode = mode;
        return leadOf(facts);
    };
    CHECK(!lead(AreaMode::Manual, 7).late);
    CHECK(lead(AreaMode::Manual, 6).late);
    CHECK(lead(AreaMode::Closed, 6).late);
    CHECK(!lead(AreaMode::Auto, 3).late);
    CHECK(lead(AreaMode::Auto, 2).late);
    CHECK(lead(AreaMode::Auto, 2).needsReason);
    CHECK(!lead(AreaMode::Auto, 0).retroactive);
    CHECK(lead(AreaMode::Auto, -1).retroactive);

    LeadFacts ceiling;
    ceiling.filed = today;
    ceiling.departs = QDate(2026, 3, 26); // ten working days on
    ceiling.highRisk = true;
    ceiling.ceiling = true;
    CHECK(leadOf(ceiling) == LeadVerdict {today, false, false, false});
    ceiling.departs = QDate(2026, 3, 25);
    CHECK(leadOf(ceiling).late);
    ceiling.urgent = true;
    CHECK(leadOf(ceiling).needsReason);
    ceiling.official = false;
    CHECK(!leadOf(ceiling).late);

    LeadFacts rule;
    rule.filed = today;
    rule.departs = today.addDays(13);
    rule.areaDays = 14;
    CHECK(leadOf(rule).late);
}

TEST_CASE("an area on automatic clears when nothing speaks against it, and no rule ever denies")
{
    const auto doubts = [](auto change) {
        ClearanceFacts facts;
        facts.ceiling = 10;
        facts.taken = 9;
        facts.criticality = 2;
        facts.carrier = CarrierAdvice::NotListed;
        change(facts);
        const ClearanceVerdict verdict = clearanceOf(facts);
        CHECK(verdict.state == (verdict.doubts.isEmpty() ? SegmentState::AutoCleared : SegmentState::PendingSa));
        return verdict.doubts;
    };
    using D = ClearanceDoubt;
    CHECK(doubts([](ClearanceFacts &) {}).isEmpty());
    CHECK(doubts([](ClearanceFacts &facts) { facts.mode = AreaMode::Manual; }) == QList {D::AreaManual});
    CHECK(doubts([](ClearanceFacts &facts) { facts.mode = AreaMode::Closed; }) == QList {D::AreaClosed});
    CHECK(doubts([](ClearanceFacts &facts) { facts.mode = AreaMode::EssentialOnly; }) == QList {D::EssentialOnly});
    CHECK(doubts([](ClearanceFacts &facts) { facts.hasRule = false; }) == QList {D::NoRule});
    CHECK(doubts([](ClearanceFacts &facts) { facts.trainingValid = false; }) == QList {D::TrainingNotValid});
    CHECK(doubts([](ClearanceFacts &facts) { facts.taken = 10; }) == QList {D::CeilingFull});
    CHECK(doubts([](ClearanceFacts &facts) { facts.persons = 2; }) == QList {D::CeilingFull});
    CHECK(doubts([](ClearanceFacts &facts) { facts.leastCriticality = 1; }) == QList {D::NotImportantEnough});
    CHECK(doubts([](ClearanceFacts &facts) { facts.carrier = CarrierAdvice::AdviseAgainst; })
        == QList {D::CarrierAdvisedAgainst});
    CHECK(doubts([](ClearanceFacts &facts) {
        facts.trainingValid = false;
        facts.taken = 10;
    }).size()
        == 2);
}

TEST_CASE("after a sync the earlier clearances keep their slots and the others wait, never silently")
{
    const CeilingOutcome outcome = settleCeiling({claim(1, 30), claim(2, 10), claim(3, 20)}, 2);
    CHECK(outcome.stays == QList<Id> {segment(2), segment(3)});
    CHECK(outcome.pending == QList<Id> {segment(1)});
    CHECK(!outcome.overbooked);

    // Same stamp: the lower identity. A decision of a person goes first and stays, even above the ceiling.
    CHECK(settleCeiling({claim(2, 10), claim(1, 10)}, 1).stays == QList<Id> {segment(1)});
    CHECK(settleCeiling({claim(1, 10), claim(2, 30, true)}, 1).stays == QList<Id> {segment(2)});
    const CeilingOutcome decided = settleCeiling({claim(1, 10, true), claim(2, 30, true), claim(3, 5)}, 1);
    CHECK(decided.stays == QList<Id> {segment(1), segment(2)});
    CHECK(decided.pending == QList<Id> {segment(3)});
    CHECK(decided.overbooked);

    // Stays that do not meet share a slot; one day in common is enough to need two.
    CHECK(settleCeiling({claim(1, 10, false, 0, 3), claim(2, 20, false, 3, 2)}, 1).pending.isEmpty());
    CHECK(settleCeiling({claim(1, 10, false, 0, 3), claim(2, 20, false, 2, 2)}, 1).pending == QList<Id> {segment(2)});
    CHECK(settleCeiling({{segment(1), noon, false, 1, {}, {}}}, 5).pending == QList<Id> {segment(1)});
}

TEST_CASE("who keeps a slot does not depend on the order of arrival, and no day is overbooked by a rule")
{
    std::mt19937 random(20260312);
    for (int round = 0; round < 1000; ++round) {
        QList<CeilingClaim> claims;
        const int size = static_cast<int>(random() % 12);
        for (int number = 1; number <= size; ++number)
            claims.append(claim(static_cast<quint64>(number), static_cast<int>(random() % 5), random() % 6 == 0,
                static_cast<int>(random() % 6), 1 + static_cast<int>(random() % 4)));
        const int ceiling = static_cast<int>(random() % 5);
        const CeilingOutcome outcome = settleCeiling(claims, ceiling);
        CHECK(outcome.stays.size() + outcome.pending.size() == claims.size());
        for (int day = 0; day < 10 && !outcome.overbooked; ++day) {
            int taken = 0;
            for (const CeilingClaim &one : std::as_const(claims))
                if (outcome.stays.contains(one.segment) && one.from <= today.addDays(day) && today.addDays(day) <= one.until)
                    ++taken;
            CHECK(taken <= ceiling);
        }
        std::shuffle(claims.begin(), claims.end(), random);
        const CeilingOutcome again = settleCeiling(claims, ceiling);
        CHECK(again.stays == outcome.stays);
        CHECK(again.pending == outcome.pending);
        CHECK(again.overbooked == outcome.overbooked);
    }
}

TEST_CASE("segments follow one another in time and place")
{
    CHECK(faultsOf({leg(1, 1, 2, 0, 2, 30), leg(2, 2, 1, 31, 33)}).isEmpty());
    CHECK(faultsOf({leg(2, 2, 1, 31, 33), leg(1, 1, 2, 0, 2, 30)}).isEmpty());
    CHECK(faultsOf({leg(1, 1, 2, 0, 2, 30), leg(2, 2, 1, 29, 33)}) == QList {LegFinding {segment(2), LegFault::Overlap}});
    CHECK(faultsOf({leg(1, 1, 2, 0, 2), leg(2, 2, 1, 26, 33)}).isEmpty());
    CHECK(faultsOf({leg(1, 1, 2, 0, 2), leg(2, 2, 1, 27, 33)}) == QList {LegFinding {segment(2), LegFault::Gap}});
    CHECK(faultsOf({leg(1, 1, 2, 0, 2), leg(2, 3, 1, 3, 5)}) == QList {LegFinding {segment(2), LegFault::PlaceBreak}});
    CHECK(faultsOf({leg(1, 1, 2, 3, 2)}) == QList {LegFinding {segment(1), LegFault::ArrivesBeforeDeparture}});
    CHECK(faultsOf({leg(1, 1, 2, 0, 2, 1)}) == QList {LegFinding {segment(1), LegFault::LeavesBeforeArrival}});
    CHECK(isError(LegFault::Overlap));
    CHECK(!isError(LegFault::Gap));
}

TEST_CASE("an arrival nobody confirms is overdue, a journey nobody begins expires")
{
    using S = SegmentState;
    const TravelLeg one = leg(1, 1, 2, 0, 4);
    const auto after = [&](int hours, bool started, bool highRisk, S state = S::Cleared) {
        return stateByTime(state, started, one, highRisk, noon.addSecs(3600 * hours));
    };
    CHECK(after(10, true, true) == S::Cleared);
    CHECK(after(11, true, true) == S::Overdue);
    CHECK(after(28, true, false) == S::Cleared);
    CHECK(after(29, true, false) == S::Overdue);
    CHECK(after(24, false, true) == S::Cleared);
    CHECK(after(25, false, true) == S::Expired);
    CHECK(after(99, false, true, S::PendingDo) == S::Expired);
    CHECK(after(99, true, true, S::Arrived) == S::Arrived);
    CHECK(after(99, false, true, S::Denied) == S::Denied);
}
