// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/rules/clocks.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace core {

/// What the DO has set for travel to an area (domain dossier 3.15).
enum class AreaMode : quint8 { Auto, Manual, EssentialOnly, Closed };

QString keyOf(AreaMode mode); ///< "essential_only"
std::optional<AreaMode> areaModeFromKey(const QString &key);

/// Ascending by how much it asks for attention: the state of a request is the last of its segments here.
enum class SegmentState : quint8 {
    Cancelled,
    Completed,
    Departed,
    Arrived,
    AutoCleared,
    Cleared,
    ClearedWithConditions,
    PendingDo,
    PendingSa,
    Submitted,
    Draft,
    Expired,
    Returned,
    Denied,
    Revoked,
    Overdue,
};

QString keyOf(SegmentState state); ///< "pending_sa"
std::optional<SegmentState> segmentStateFromKey(const QString &key);
bool isCleared(SegmentState state);
/// Nothing without segments. Cancelled ones count only when all are.
std::optional<SegmentState> worstOf(const QList<SegmentState> &segments);

struct TravelLeads {
    Span manual {0, 7, 0};
    Span official {0, 3, 0};
    int ceilingWorkingDays = 10; ///< missions to a high-risk area with a ceiling
    WorkWeek week = {};
};

struct LeadFacts {
    QDate filed;
    QDate departs;
    AreaMode mode = AreaMode::Auto;
    bool official = true;
    bool highRisk = false;
    bool ceiling = false;
    int areaDays = 0; ///< what the area rule itself asks; 0: nothing
    bool urgent = false; ///< any time, with a reason and a decision by telephone
};

struct LeadVerdict {
    QDate latest; ///< the last day to file in time
    bool late = false; ///< filed after it: out of "in time" numerators, urgent or not
    bool retroactive = false; ///< filed after departure
    bool needsReason = false; ///< late: a reason, and a decision on record
    bool operator==(const LeadVerdict &) const = default;
};

/// Private travel has no lead time: it is advised, never refused.
LeadVerdict leadOf(const LeadFacts &facts, const TravelLeads &leads = {});

/// What the list of air operators says (3.20).
enum class CarrierAdvice : quint8 { None, Listed, NotListed, UnderReview, RestrictedRoute, Suspended, AdviseAgainst };

struct ClearanceFacts {
    AreaMode mode = AreaMode::Auto;
    bool hasRule = true; ///< an area rule in force on the days of the stay
    bool trainingValid = true; ///< all that the area asks for, on arrival
    std::optional<int> ceiling; ///< persons; nothing: no limit
    int taken = 0; ///< slots in use on the fullest day of the stay
    int persons = 1;
    int leastCriticality = 4; ///< 1: PC1 only … 4: all
    int criticality = 0; ///< of the programme; 0: not ranked
    CarrierAdvice carrier = CarrierAdvice::None;
};

enum class ClearanceDoubt : quint8 {
    NoRule,
    AreaManual,
    EssentialOnly,
    AreaClosed,
    TrainingNotValid,
    CeilingFull,
    NotImportantEnough,
    CarrierAdvisedAgainst,
};

struct ClearanceVerdict {
    SegmentState state = SegmentState::PendingSa; ///< AutoCleared without doubts, else PendingSa: a rule never denies
    QList<ClearanceDoubt> doubts;
};

/// The automatic rule of 3.15, from local data alone.
ClearanceVerdict clearanceOf(const ClearanceFacts &facts);

/// One slot of a ceiling, as claimed somewhere. Without days it fits nowhere.
struct CeilingClaim {
    Id segment;
    QDateTime cleared; ///< the stamp of its clearance
    bool decided = false; ///< by a person: never taken back by a rule
    int persons = 1;
    QDate from; ///< first and last day in the area
    QDate until;
};

struct CeilingOutcome {
    QList<Id> stays; ///< ascending
    QList<Id> pending; ///< cleared by rule, now to be looked at: PendingSa; ascending
    bool overbooked = false; ///< decisions of persons alone exceed the ceiling
};

/// What a ceiling leaves when claims made apart come together (3.15): decisions of persons first, then the earlier stamp,
/// then the lower identity, for as long as every day of the stay has room. The order in which claims came decides nothing.
CeilingOutcome settleCeiling(const QList<CeilingClaim> &claims, int ceiling);

struct TravelLeg {
    Id segment;
    Id from;
    Id to;
    QDateTime departs;
    QDateTime arrives;
    QDateTime leaves; ///< when the stay ends; invalid: not stated
};

enum class LegFault : quint8 {
    ArrivesBeforeDeparture, ///< error
    LeavesBeforeArrival, ///< error
    Overlap, ///< error: departs before the stay before it ends
    Gap, ///< warning: nobody knows where for longer than allowed
    PlaceBreak, ///< warning: departs from where nobody arrived
};

bool isError(LegFault fault);

struct LegFinding {
    Id segment;
    LegFault fault = LegFault::Gap;
    bool operator==(const LegFinding &) const = default;
};

/// In order of departure, whatever the order given.
QList<LegFinding> faultsOf(const QList<TravelLeg> &legs, Span gap = {24, 0, 0});

struct ArrivalLimits {
    Span highRisk {6, 0, 0};
    Span other {24, 0, 0};
    Span notStarted {24, 0, 0};
};

/// The last moment to confirm an arrival before it is overdue.
QDateTime arrivalDue(const QDateTime &plannedArrival, bool highRisk, const ArrivalLimits &limits = {});
/// What time makes of a segment: a cleared one that has left is overdue without an arrival, one that has not started has
/// expired.
SegmentState stateByTime(SegmentState state, bool started, const TravelLeg &leg, bool highRisk, const QDateTime &now,
    const ArrivalLimits &limits = {});

}
