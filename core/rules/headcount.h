// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/rules/rates.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace core {

/// Domain dossier 3.12, "Status values".
enum class PersonStatus : quint8 {
    NotTried,
    TriedNoAnswer,
    Safe,
    SafeNeeds,
    OutOfArea,
    EnRoute,
    Sheltering,
    Trapped,
    Injured,
    Detained,
    Abducted,
    Missing,
    DeadUnconfirmed,
    DeadConfirmed,
    NotOnList,
};

QString keyOf(PersonStatus status); ///< "tried_no_answer"
std::optional<PersonStatus> personStatusFromKey(const QString &key);
/// Of the status alone; a conflict makes it no.
bool isAccounted(PersonStatus status);
/// Detained, abducted, dead: not for the screens of a zone.
bool isRestricted(PersonStatus status);

/// One status report as it is on record.
struct StatusEvent {
    Id id;
    PersonStatus status = PersonStatus::NotTried;
    QDateTime at; ///< when it was so
    QDateTime received; ///< when it was learned; invalid: at once
    Id reporter;
    Id confirmer; ///< the second person who confirms a death; null: nobody
    bool direct = false; ///< from the person, or by somebody who spoke to or saw the person
    QString reason; ///< why it overrides what was known: a decision of a human being
};

struct HeadcountSpans {
    int conflictMinutes = 120; ///< contradictions within it are a conflict
    int missingMinutes = 720; ///< without news so long after the order: missing; 240 in drills; 0: never by itself
};

/// Where a person stands on the board at one time.
struct BoardEntry {
    PersonStatus status = PersonStatus::NotTried;
    Id report; ///< that gave the status; null: none did
    QDateTime at;
    bool conflict = false; ///< contradictory reports that nobody has resolved
    bool heldBack
        = false; ///< the newest report was not believed by itself: a third party's "safe", a removal without a reason
    bool needsSecond = false; ///< a death reported by one person only
    int attempts = 0;
    QDateTime lastAttempt;
    QList<Id> history; ///< all reports known then, by when it was so

    bool isAccounted() const { return !conflict && core::isAccounted(status); }
    bool isRemoved() const { return status == PersonStatus::NotOnList && !conflict; }
};

/// What the board says of one person at `board`, from the reports received by then, in whatever order they are given (3.12):
/// the newest by `at`, equal ones by identity, with these guards.
/// - A time after that of receipt is a clock that runs fast: the time of receipt counts.
/// - An attempt without an answer never replaces what is known.
/// - "Safe" by a third party never replaces missing, injured or worse without a reason.
/// - Contradictory reports within the span are a conflict until direct contact, or a report with a reason, later than both.
/// - A report that was received after a newer one may make things worse or contradictory, never better, and resolves
/// nothing.
/// - A death counts as confirmed when two persons have confirmed it, and then only a direct contact with a reason undoes it.
/// - Removal from the list needs a reason.
/// `ordered`: when the headcount was ordered; invalid: nobody becomes missing by time alone.
BoardEntry boardEntry(const QList<StatusEvent> &reports, const QDateTime &board, const QDateTime &ordered = {},
    const HeadcountSpans &spans = {});

/// Totals are kept apart by these (3.12).
enum class HeadcountGroup : quint8 { International, Local, Dependant, Visitor, Contractor };

QString keyOf(HeadcountGroup group); ///< "international"

/// One person of the frozen denominator.
struct HeadcountMember {
    Id person;
    HeadcountGroup group = HeadcountGroup::International;
    Id organization;
    Id zone;
    QList<StatusEvent> reports;
};

struct HeadcountTotals {
    int total = 0; ///< without those removed
    int safe = 0; ///< accounted for, neither injured nor restricted
    int injured = 0; ///< injured or trapped, located
    int missing = 0;
    int restricted = 0; ///< detained, abducted, dead
    int unknown = 0; ///< everyone else: no news, or a conflict
    int conflicts = 0; ///< counted under missing, restricted or unknown
    int removed = 0;
    int accountedFor = 0;

    Ratio accounted() const { return {double(accountedFor), double(total)}; }
    void add(const BoardEntry &entry);
    bool operator==(const HeadcountTotals &) const = default;
};

/// All totals of a board, from one pass over the members.
struct HeadcountBoard {
    QDateTime asOf;
    HeadcountTotals all;
    QMap<HeadcountGroup, HeadcountTotals> groups;
    QMap<Id, HeadcountTotals> organizations;
    QMap<Id, HeadcountTotals> zones;
};

HeadcountBoard boardOf(const QList<HeadcountMember> &members, const QDateTime &board, const QDateTime &ordered = {},
    const HeadcountSpans &spans = {});

struct HeadcountPoint {
    int hours = 0; ///< after the order
    Ratio accounted;
};

/// The share accounted for at each of `hours` after the order, as the board stood then; hours still to come are left out.
QList<HeadcountPoint> headcountCurve(const QList<HeadcountMember> &members, const QDateTime &ordered, const QDateTime &now,
    const QList<int> &hours = {1, 4, 12, 24}, const HeadcountSpans &spans = {});

/// "HC HTI 1403Z TOT 512 SAFE 471 INJ 6 MISS 9 UNK 26": for SMS and radio, so the same in every language. Whoever is
/// restricted is in UNK: the line is not protected.
QString headcountLine(const QString &country, const QDateTime &asOf, const HeadcountTotals &totals);

}
