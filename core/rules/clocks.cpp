// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/clocks.h"

#include <algorithm>

namespace core {

namespace {

/// The first and last day that a date of any precision may be; invalid when it is none.
std::pair<QDate, QDate> daysOf(const QString &date)
{
    const QStringList parts = date.split(QLatin1Char('-'));
    const int year = parts[0].toInt();
    if (parts[0].size() != 4 || year < 1 || parts.size() > 3)
        return {};
    if (parts.size() == 1)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate first(year, parts[1].toInt(), parts.size() == 3 ? parts[2].toInt() : 1);
    if (!first.isValid())
        return {};
    return {first, parts.size() == 3 ? first : QDate(year, first.month(), first.daysInMonth())};
}

bool counts(const TestHeld &test)
{
    return test.held.isValid() && test.accepted && test.conclusion != TestConclusion::Unsatisfactory
        && (!test.realEvent || test.reviewed);
}

}

Due dueOn(QDate date, QDate today, const QList<int> &warnDays)
{
    Due due {date, DueState::Ok, today.daysTo(date), 0};
    for (const int days : warnDays)
        if (due.days <= days && (due.warning == 0 || days < due.warning))
            due.warning = days;
    if (due.days < 0)
        due.state = DueState::Overdue;
    else if (due.warning != 0)
        due.state = DueState::DueSoon;
    return due;
}

DueAt dueAt(const QDateTime &at, const QDateTime &now, int warnMinutes)
{
    if (!at.isValid() || !now.isValid())
        return {};
    DueAt due {at, DueState::Ok, 0};
    const qint64 seconds = now.secsTo(at);
    due.minutes = seconds / 60;
    if (seconds < 0)
        due.state = DueState::Overdue;
    else if (seconds <= qint64(60) * warnMinutes)
        due.state = DueState::DueSoon;
    return due;
}

std::optional<bool> isWithin(const QDateTime &from, const QDateTime &done, Span limit)
{
    if (!from.isValid() || !done.isValid())
        return std::nullopt;
    return done <= after(from, limit);
}

EvacuationDates evacuationDates(QDate start, const EvacuationLimits &limits)
{
    return {after(start, limits.rate), after(start, limits.review), after(start, limits.limit)};
}

InPeriod periodOf(const QString &date, QDate first, QDate last)
{
    const auto [from, to] = daysOf(date);
    if (!from.isValid())
        return InPeriod::Undated;
    if (to < first || from > last)
        return InPeriod::Outside;
    return from >= first && to <= last ? InPeriod::Counted : InPeriod::Undated;
}

QDate lastGoodTest(const QList<TestHeld> &tests)
{
    QDate last;
    for (const TestHeld &test : tests)
        if (counts(test) && (!last.isValid() || test.held > last))
            last = test.held;
    return last;
}

QDate nextTestDue(const QList<TestHeld> &tests, QDate since, Span interval)
{
    const QDate last = lastGoodTest(tests);
    return after(last.isValid() ? last : since, interval);
}

bool isMissed(QDate due, QDate today, Span grace) { return due.isValid() && today > after(due, grace); }

IncidentDates incidentDates(
    const QDateTime &knownAt, int severity, const QDateTime &submittedAt, const IncidentLimits &limits)
{
    IncidentDates dates;
    if (knownAt.isValid()) {
        if (severity >= 4)
            dates.flash = after(knownAt, limits.flashSevere);
        else if (severity == 3)
            dates.flash = after(knownAt, limits.flashModerate);
        dates.initial = after(knownAt, limits.initial);
        dates.full = after(knownAt, limits.full);
    }
    if (submittedAt.isValid())
        dates.endorsed = after(submittedAt, limits.endorse);
    return dates;
}

QDate monthLock(QDate date, const IncidentLimits &limits)
{
    return QDate(date.year(), date.month(), 1).addMonths(1).addDays(limits.lockDay - 1);
}

QDate nextFinalReminder(QDate known, QDate today, const IncidentLimits &limits)
{
    if (limits.reminder == Span() || !known.isValid())
        return {};
    QDate next = after(known, limits.reminder);
    // Counted from the first day, so that months cut short do not stay short.
    for (int round = 2; next < today; ++round)
        next = after(known, {limits.reminder.hours * round, limits.reminder.days * round, limits.reminder.months * round});
    return next;
}

ActivationVerdict activationVerdict(const QDateTime &detected, const QDateTime &activated, const QDateTime &notified,
    int severity, const ActivationLimits &limits)
{
    if (!detected.isValid())
        return {};
    ActivationVerdict verdict;
    if (severity >= 4)
        verdict.activatedInTime
            = isWithin(detected, activated, severity >= 5 ? limits.critical : limits.severe).value_or(false);
    verdict.notifiedInTime = isWithin(detected, notified, limits.notify).value_or(false);
    return verdict;
}

QDateTime surgeDue(const QDateTime &requested, SurgeUrgency urgency, const SurgeLimits &limits)
{
    switch (urgency) {
    case SurgeUrgency::Hours:
        return after(requested, limits.first);
    case SurgeUrgency::Week:
        return after(requested, limits.second);
    case SurgeUrgency::Month:
        break;
    }
    return after(requested, limits.third);
}

bool WorkWeek::isWorkingDay(QDate day) const { return !restDays.contains(day.dayOfWeek()) && !holidays.contains(day); }

QDate addWorkingDays(QDate from, int days, const WorkWeek &week)
{
    QSet<int> rest = week.restDays;
    rest.intersect({1, 2, 3, 4, 5, 6, 7});
    if (rest.size() == 7 || !from.isValid())
        return {};
    const int step = days < 0 ? -1 : 1;
    QDate day = from;
    for (int left = std::abs(days); left > 0;) {
        day = day.addDays(step);
        if (week.isWorkingDay(day))
            --left;
    }
    return day;
}

}
