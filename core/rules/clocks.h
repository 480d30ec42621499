// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/span.h"

#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace core {

enum class DueState : quint8 { Ok, DueSoon, Overdue };

/// When something is due, seen from one day.
struct Due {
    QDate date;
    DueState state = DueState::Ok;
    qint64 days = 0; ///< until the date; negative: overdue by as many
    int warning = 0; ///< the nearest of the warn days reached, e.g. 7; 0: none
    bool operator==(const Due &) const = default;
};

/// Due on the day itself is not overdue yet. Warnings by default as in domain dossier 3.2.7.
Due dueOn(QDate date, QDate today, const QList<int> &warnDays = {60, 30, 7});

/// The same within a day: hours and minutes.
struct DueAt {
    QDateTime at; ///< invalid: no such clock
    DueState state = DueState::Ok;
    qint64 minutes = 0; ///< until then; negative: overdue by as many
};

DueAt dueAt(const QDateTime &at, const QDateTime &now, int warnMinutes = 0);

/// Whether `done` came within `limit` of `from`; nothing when either is not known.
std::optional<bool> isWithin(const QDateTime &from, const QDateTime &done, Span limit);

/// The dates of somebody evacuated (3.14).
struct EvacuationLimits {
    Span rate {0, 30, 0};
    Span review {0, 0, 3};
    Span limit {0, 0, 6};
};

struct EvacuationDates {
    QDate rateDrops;
    QDate review;
    QDate limit; ///< the post is reassigned, or the station becomes non-family
    bool operator==(const EvacuationDates &) const = default;
};

EvacuationDates evacuationDates(QDate start, const EvacuationLimits &limits = {});

/// How a date that is only known in part lies to a period (3.32, 10).
enum class InPeriod : quint8 {
    Counted, ///< whichever day it was, it was in the period
    Undated, ///< perhaps: listed under "undated in period"
    Outside,
};

/// `date` is "2026", "2026-03" or "2026-03-21"; empty or no date: undated in every period. First and last day included.
InPeriod periodOf(const QString &date, QDate first, QDate last);

/// What a test or exercise proved (3.9).
enum class TestConclusion : quint8 { Satisfactory, SatisfactoryWithFindings, Unsatisfactory };

struct TestHeld {
    QDate held;
    TestConclusion conclusion = TestConclusion::Satisfactory;
    bool accepted = true; ///< by the DO
    bool realEvent = false;
    bool reviewed = false; ///< a real event counts only with an after-action review
};

/// The last test that counts: an unsatisfactory one does not.
QDate lastGoodTest(const QList<TestHeld> &tests);
/// `interval` after the last test that counts, else after `since`, the day the duty to test began.
QDate nextTestDue(const QList<TestHeld> &tests, QDate since, Span interval);
/// Missed: not held a `grace` after it was due.
bool isMissed(QDate due, QDate today, Span grace = {0, 30, 0});

/// Clocks of an incident (3.4.4).
struct IncidentLimits {
    Span flashSevere {1, 0, 0}; ///< severity 4 and 5
    Span flashModerate {4, 0, 0}; ///< severity 3
    Span initial {24, 0, 0};
    Span full {0, 7, 0};
    Span endorse {0, 7, 0}; ///< after submission
    Span reminder {0, 30, 0}; ///< between reminders until it is closed
    int lockDay = 10; ///< of the next month
};

struct IncidentDates {
    QDateTime flash; ///< invalid below severity 3
    QDateTime initial;
    QDateTime full;
    QDateTime endorsed; ///< invalid before submission
};

IncidentDates incidentDates(
    const QDateTime &knownAt, int severity, const QDateTime &submittedAt, const IncidentLimits &limits = {});
/// From this day on the figures of the month of `date` are locked.
QDate monthLock(QDate date, const IncidentLimits &limits = {});
/// The next day to ask for the final report, on or after `today`.
QDate nextFinalReminder(QDate known, QDate today, const IncidentLimits &limits = {});

/// From detection to activation, by severity (3.30; indicator 2-b-ii).
struct ActivationLimits {
    Span critical {1, 0, 0}; ///< severity 5
    Span severe {4, 0, 0}; ///< severity 4
    Span notify {4, 0, 0}; ///< headquarters told
};

struct ActivationVerdict {
    std::optional<bool> activatedInTime; ///< nothing: no limit for this severity, or not detected on record
    std::optional<bool> notifiedInTime;
    bool isTimely() const { return activatedInTime.value_or(false) && notifiedInTime.value_or(false); }
};

/// What has not happened is not in time.
ActivationVerdict activationVerdict(const QDateTime &detected, const QDateTime &activated, const QDateTime &notified,
    int severity, const ActivationLimits &limits = {});

/// U1, U2, U3 (3.22).
enum class SurgeUrgency : quint8 { Hours, Week, Month };

struct SurgeLimits {
    Span first {72, 0, 0};
    Span second {0, 7, 0};
    Span third {0, 30, 0};
};

QDateTime surgeDue(const QDateTime &requested, SurgeUrgency urgency, const SurgeLimits &limits = {});

/// Which days are worked; differs between countries.
struct WorkWeek {
    QSet<int> restDays = {6, 7}; ///< 1 Monday … 7 Sunday
    QSet<QDate> holidays = {};
    bool isWorkingDay(QDate day) const;
};

/// `days` working days after `from`, or before it when negative; `from` itself when 0.
/// Invalid when no day of the week is worked.
QDate addWorkingDays(QDate from, int days, const WorkWeek &week = {});

}
