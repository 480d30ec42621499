// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/clocks.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

const QDate today(2026, 3, 12); // a Thursday

QDateTime at(const char *iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate); }

}

TEST_CASE("what is due warns 60, 30 and 7 days before and is overdue from the next day")
{
    const auto due = [](int days) { return dueOn(today.addDays(days), today); };
    CHECK(due(61) == Due {today.addDays(61), DueState::Ok, 61, 0});
    CHECK(due(60) == Due {today.addDays(60), DueState::DueSoon, 60, 60});
    CHECK(due(30).warning == 30);
    CHECK(due(8).warning == 30);
    CHECK(due(7).warning == 7);
    CHECK(due(0).state == DueState::DueSoon);
    CHECK(due(-1) == Due {today.addDays(-1), DueState::Overdue, -1, 7});
    CHECK(dueOn(today.addDays(10), today, {}).state == DueState::Ok);
}

TEST_CASE("within a day, minutes count")
{
    const QDateTime now = at("2026-03-12T11:00:00Z");
    CHECK(dueAt(now.addSecs(3600), now, 30).state == DueState::Ok);
    CHECK(dueAt(now.addSecs(1800), now, 30).state == DueState::DueSoon);
    CHECK(dueAt(now, now).state == DueState::DueSoon);
    CHECK(dueAt(now.addSecs(-60), now).state == DueState::Overdue);
    CHECK(dueAt(now.addSecs(-90), now).minutes == -1);
    CHECK(!dueAt({}, now).at.isValid());
    CHECK(isWithin(now, now.addSecs(72 * 3600), {72, 0, 0}) == true);
    CHECK(isWithin(now, now.addSecs(72 * 3600 + 1), {72, 0, 0}) == false);
    CHECK(!isWithin(now, {}, {72, 0, 0}));
}

TEST_CASE("the evacuation clock from 10 January 2026")
{
    CHECK(evacuationDates({2026, 1, 10}) == EvacuationDates {{2026, 2, 9}, {2026, 4, 10}, {2026, 7, 10}});
    CHECK(evacuationDates({2025, 8, 31}).limit == QDate(2026, 2, 28)); // cut to the shorter month
}

TEST_CASE("a partial date counts in a period when no day of it lies outside")
{
    const auto in
        = [](const char *date, QDate first, QDate last) { return periodOf(QString::fromLatin1(date), first, last); };
    const QDate quarter(2026, 1, 1);
    const QDate quarterEnd(2026, 3, 31);
    CHECK(in("2026-03", quarter, quarterEnd) == InPeriod::Counted);
    CHECK(in("2026", quarter, {2026, 12, 31}) == InPeriod::Counted);
    CHECK(in("2026", quarter, quarterEnd) == InPeriod::Undated);
    CHECK(in("2026-04", quarter, quarterEnd) == InPeriod::Outside);
    CHECK(in("2025", quarter, quarterEnd) == InPeriod::Outside);
    CHECK(in("2026-03-31", quarter, quarterEnd) == InPeriod::Counted);
    CHECK(in("2026-04-01", quarter, quarterEnd) == InPeriod::Outside);
    CHECK(in("2026-03", {2026, 3, 15}, {2026, 4, 15}) == InPeriod::Undated);
    CHECK(in("2024-02", {2024, 2, 1}, {2024, 2, 29}) == InPeriod::Counted);
    for (const char *none : {"", "unknown", "2026-13", "2026-02-30", "26"})
        CHECK(in(none, quarter, quarterEnd) == InPeriod::Undated);
}

TEST_CASE("a failed test does not move the next one")
{
    const QDate since(2025, 1, 1);
    QList<TestHeld> tests;
    CHECK(nextTestDue(tests, since, {0, 0, 6}) == QDate(2025, 7, 1));
    tests.append({{2025, 6, 1}, TestConclusion::SatisfactoryWithFindings, true, false, false});
    CHECK(nextTestDue(tests, since, {0, 0, 6}) == QDate(2025, 12, 1));
    tests.append({{2025, 11, 1}, TestConclusion::Unsatisfactory, true, false, false});
    tests.append({{2025, 11, 2}, TestConclusion::Satisfactory, false, false, false}); // not accepted
    tests.append({{2025, 11, 3}, TestConclusion::Satisfactory, true, true, false}); // real, not reviewed
    CHECK(nextTestDue(tests, since, {0, 0, 6}) == QDate(2025, 12, 1));
    CHECK(lastGoodTest(tests) == QDate(2025, 6, 1));
    tests.append({{2025, 11, 4}, TestConclusion::Satisfactory, true, true, true});
    CHECK(nextTestDue(tests, since, {0, 0, 6}) == QDate(2026, 5, 4));
    CHECK(!isMissed({2026, 1, 1}, {2026, 1, 31}));
    CHECK(isMissed({2026, 1, 1}, {2026, 2, 1}));
}

TEST_CASE("clocks of an incident start when the duty officer learned of it")
{
    const QDateTime known = at("2026-03-12T11:00:00Z");
    CHECK(incidentDates(known, 5, {}).flash == at("2026-03-12T12:00:00Z"));
    CHECK(incidentDates(known, 4, {}).flash == at("2026-03-12T12:00:00Z"));
    CHECK(incidentDates(known, 3, {}).flash == at("2026-03-12T15:00:00Z"));
    CHECK(!incidentDates(known, 2, {}).flash.isValid());
    CHECK(incidentDates(known, 2, {}).initial == at("2026-03-13T11:00:00Z"));
    CHECK(incidentDates(known, 2, {}).full == at("2026-03-19T11:00:00Z"));
    CHECK(!incidentDates(known, 2, {}).endorsed.isValid());
    CHECK(incidentDates(known, 2, at("2026-03-14T11:00:00Z")).endorsed == at("2026-03-21T11:00:00Z"));
    CHECK(monthLock({2026, 12, 31}) == QDate(2027, 1, 10));
    CHECK(nextFinalReminder({2026, 1, 1}, {2026, 1, 1}) == QDate(2026, 1, 31));
    CHECK(nextFinalReminder({2026, 1, 1}, {2026, 1, 31}) == QDate(2026, 1, 31));
    CHECK(nextFinalReminder({2026, 1, 1}, {2026, 2, 1}) == QDate(2026, 3, 2));
}

TEST_CASE("a crisis is activated in time by its severity, and headquarters are told")
{
    const QDateTime detected = at("2026-03-12T05:45:00Z");
    const QDateTime activated = at("2026-03-12T06:45:00Z");
    CHECK(activationVerdict(detected, activated, activated, 5).isTimely());
    CHECK(!activationVerdict(detected, activated.addSecs(1), activated, 5).isTimely());
    CHECK(activationVerdict(detected, activated.addSecs(3 * 3600), activated, 4).isTimely());
    CHECK(activationVerdict(detected, activated, {}, 5).notifiedInTime == false);
    CHECK(activationVerdict(detected, {}, activated, 5).activatedInTime == false);
    CHECK(!activationVerdict(detected, activated, activated, 3).activatedInTime);
    CHECK(!activationVerdict({}, activated, activated, 5).notifiedInTime);
}

TEST_CASE("surge is due by its class")
{
    const QDateTime asked = at("2026-03-12T11:00:00Z");
    CHECK(surgeDue(asked, SurgeUrgency::Hours) == at("2026-03-15T11:00:00Z"));
    CHECK(surgeDue(asked, SurgeUrgency::Week) == at("2026-03-19T11:00:00Z"));
    CHECK(surgeDue(asked, SurgeUrgency::Month) == at("2026-04-11T11:00:00Z"));
}

TEST_CASE("working days skip the days of rest of the place")
{
    CHECK(addWorkingDays(today, 2) == QDate(2026, 3, 16));
    CHECK(addWorkingDays({2026, 3, 16}, -2) == today);
    CHECK(addWorkingDays(today, 0) == today);
    const WorkWeek fridays {{5, 6}, {QDate(2026, 3, 15)}};
    CHECK(addWorkingDays(today, 1, fridays) == QDate(2026, 3, 16));
    CHECK(!addWorkingDays(today, 1, {{1, 2, 3, 4, 5, 6, 7}, {}}).isValid());
    QDate day = today;
    for (int days = 1; days < 40; ++days) {
        day = addWorkingDays(day, 1);
        CHECK(addWorkingDays(today, days) == day);
        CHECK(addWorkingDays(day, -days) == today);
        CHECK(WorkWeek().isWorkingDay(day));
    }
}
