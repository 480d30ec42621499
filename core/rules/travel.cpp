// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/travel.h"

#include "core/rules/keys.h"

#include <QMap>
#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr Keys<AreaMode, 4> areaModes = {{"auto", "manual", "essential_only", "closed"}};
constexpr Keys<SegmentState, 16> segmentStates
    = {{"cancelled", "completed", "departed", "arrived", "auto_cleared", "cleared", "cleared_with_conditions", "pending_do",
        "pending_sa", "submitted", "draft", "expired", "returned", "denied", "revoked", "overdue"}};

constexpr int leastImportant = 4;

}

QString keyOf(AreaMode mode) { return areaModes.of(mode); }
std::optional<AreaMode> areaModeFromKey(const QString &key) { return areaModes.find(key); }
QString keyOf(SegmentState state) { return segmentStates.of(state); }
std::optional<SegmentState> segmentStateFromKey(const QString &key) { return segmentStates.find(key); }

bool isCleared(SegmentState state)
{
    return state == SegmentState::AutoCleared || state == SegmentState::Cleared
        || state == SegmentState::ClearedWithConditions;
}

std::optional<SegmentState> worstOf(const QList<SegmentState> &segments)
{
    const auto worst = std::max_element(segments.begin(), segments.end());
    return worst == segments.end() ? std::nullopt : std::optional(*worst);
}

LeadVerdict leadOf(const LeadFacts &facts, const TravelLeads &leads)
{
    LeadVerdict verdict;
    verdict.retroactive = facts.filed > facts.departs;
    verdict.latest = facts.departs;
    if (facts.official) {
        const Span lead = facts.mode == AreaMode::Auto ? leads.official : leads.manual;
        verdict.latest = std::min(
            after(facts.departs, {-lead.hours, -lead.days, -lead.months}), facts.departs.addDays(-facts.areaDays));
        if (facts.highRisk && facts.ceiling) {
            const QDate byCeiling = addWorkingDays(facts.departs, -leads.ceilingWorkingDays, leads.week);
            if (byCeiling.isValid())
                verdict.latest = std::min(verdict.latest, byCeiling);
        }
    }
    verdict.late = facts.filed > verdict.latest;
    verdict.needsReason = facts.official && (verdict.late || facts.urgent);
    return verdict;
}

ClearanceVerdict clearanceOf(const ClearanceFacts &facts)
{
    ClearanceVerdict verdict;
    if (!facts.hasRule)
        verdict.doubts.append(ClearanceDoubt::NoRule);
    switch (facts.mode) {
    case AreaMode::Auto:
        break;
    case AreaMode::Manual:
        verdict.doubts.append(ClearanceDoubt::AreaManual);
        break;
    case AreaMode::EssentialOnly:
        verdict.doubts.append(ClearanceDoubt::EssentialOnly);
        break;
    case AreaMode::Closed:
        verdict.doubts.append(ClearanceDoubt::AreaClosed);
        break;
    }
    if (!facts.trainingValid)
        verdict.doubts.append(ClearanceDoubt::TrainingNotValid);
    if (facts.ceiling && facts.taken + facts.persons > *facts.ceiling)
        verdict.doubts.append(ClearanceDoubt::CeilingFull);
    if ((facts.criticality == 0 ? leastImportant : facts.criticality) > facts.leastCriticality)
        verdict.doubts.append(ClearanceDoubt::NotImportantEnough);
    if (facts.carrier == CarrierAdvice::AdviseAgainst || facts.carrier == CarrierAdvice::Suspended)
        verdict.doubts.append(ClearanceDoubt::CarrierAdvisedAgainst);
    if (verdict.doubts.isEmpty())
        verdict.state = SegmentState::AutoCleared;
    return verdict;
}

CeilingOutcome settleCeiling(const QList<CeilingClaim> &claims, int ceiling)
{
    QList<CeilingClaim> ordered = claims;
    std::sort(ordered.begin(), ordered.end(), [](const CeilingClaim &one, const CeilingClaim &other) {
        return std::tuple(!one.decided, one.cleared, one.segment) < std::tuple(!other.decided, other.cleared, other.segment);
    });

    CeilingOutcome outcome;
    QMap<QDate, int> taken;
    for (const CeilingClaim &claim : std::as_const(ordered)) {
        const QDate from = claim.from.isValid() ? claim.from : claim.until;
        const QDate until = std::max(from, claim.until);
        bool fits = from.isValid();
        for (QDate day = from; day.isValid() && day <= until; day = day.addDays(1))
            fits = fits && taken.value(day) + claim.persons <= ceiling;
        outcome.overbooked = outcome.overbooked || (claim.decided && !fits);
        if (!fits && !claim.decided) {
            outcome.pending.append(claim.segment);
            continue;
        }
        outcome.stays.append(claim.segment);
        for (QDate day = from; day.isValid() && day <= until; day = day.addDays(1))
            taken[day] += claim.persons;
    }
    std::sort(outcome.stays.begin(), outcome.stays.end());
    std::sort(outcome.pending.begin(), outcome.pending.end());
    return outcome;
}

bool isError(LegFault fault) { return fault != LegFault::Gap && fault != LegFault::PlaceBreak; }

QList<LegFinding> faultsOf(const QList<TravelLeg> &legs, Span gap)
{
    QList<TravelLeg> ordered = legs;
    std::sort(ordered.begin(), ordered.end(), [](const TravelLeg &one, const TravelLeg &other) {
        return std::tie(one.departs, one.segment) < std::tie(other.departs, other.segment);
    });

    QList<LegFinding> findings;
    const TravelLeg *before = nullptr;
    for (const TravelLeg &leg : std::as_const(ordered)) {
        if (leg.arrives < leg.departs)
            findings.append({leg.segment, LegFault::ArrivesBeforeDeparture});
        if (leg.leaves.isValid() && leg.leaves < leg.arrives)
            findings.append({leg.segment, LegFault::LeavesBeforeArrival});
        if (before != nullptr) {
            const QDateTime free = before->leaves.isValid() ? before->leaves : before->arrives;
            if (leg.departs < free)
                findings.append({leg.segment, LegFault::Overlap});
            else if (leg.departs > after(free, gap))
                findings.append({leg.segment, LegFault::Gap});
            if (!leg.from.isNull() && !before->to.isNull() && leg.from != before->to)
                findings.append({leg.segment, LegFault::PlaceBreak});
        }
        before = &leg;
    }
    return findings;
}

QDateTime arrivalDue(const QDateTime &plannedArrival, bool highRisk, const ArrivalLimits &limits)
{
    return after(plannedArrival, highRisk ? limits.highRisk : limits.other);
}

SegmentState stateByTime(
    SegmentState state, bool started, const TravelLeg &leg, bool highRisk, const QDateTime &now, const ArrivalLimits &limits)
{
    if (isCleared(state) && started)
        return now > arrivalDue(leg.arrives, highRisk, limits) ? SegmentState::Overdue : state;
    const bool waits = isCleared(state) || state == SegmentState::Draft || state == SegmentState::Submitted
        || state == SegmentState::PendingSa || state == SegmentState::PendingDo;
    return waits && now > after(leg.departs, limits.notStarted) ? SegmentState::Expired : state;
}

}
