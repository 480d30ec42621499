// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/limits.h"

namespace core {

namespace {

/// For rules that count minutes; a month is 30 days to them.
int minutesOf(Span span) { return (span.hours + 24 * (span.days + 30 * span.months)) * 60; }

}

EvacuationLimits evacuationLimits(const PolicyPack &policy)
{
    return {policy.clock(QStringLiteral("evacuation_rate")), policy.clock(QStringLiteral("evacuation_review")),
        policy.clock(QStringLiteral("evacuation_limit"))};
}

IncidentLimits incidentLimits(const PolicyPack &policy)
{
    return {policy.clock(QStringLiteral("flash")), policy.clock(QStringLiteral("flash_moderate")),
        policy.clock(QStringLiteral("initial")), policy.clock(QStringLiteral("full")),
        policy.clock(QStringLiteral("incident_endorsement")), policy.clock(QStringLiteral("final_reminder")),
        int(policy.threshold(QStringLiteral("month_lock_day")))};
}

SameIncidentLimits sameIncidentLimits(const PolicyPack &policy)
{
    SameIncidentLimits limits;
    limits.hours = minutesOf(policy.clock(QStringLiteral("same_incident"))) / 60;
    limits.km = policy.threshold(QStringLiteral("same_incident_km"));
    return limits;
}

ActivationLimits activationLimits(const PolicyPack &policy)
{
    return {policy.clock(QStringLiteral("activation_critical")), policy.clock(QStringLiteral("activation_severe")),
        policy.clock(QStringLiteral("activation_notify"))};
}

SurgeLimits surgeLimits(const PolicyPack &policy)
{
    return {policy.clock(QStringLiteral("surge_u1")), policy.clock(QStringLiteral("surge_u2")),
        policy.clock(QStringLiteral("surge_u3"))};
}

ListLimits listLimits(const PolicyPack &policy)
{
    return {int(policy.threshold(QStringLiteral("list_channels"))), policy.clock(QStringLiteral("contact_verification"))};
}

ComplianceLimits complianceLimits(const PolicyPack &policy)
{
    ComplianceLimits limits;
    limits.compliant = policy.threshold(QStringLiteral("score_compliant"));
    limits.partially = policy.threshold(QStringLiteral("score_partial"));
    limits.unchecked = policy.threshold(QStringLiteral("score_unchecked"));
    return limits;
}

HeadcountSpans headcountSpans(const PolicyPack &policy, bool drill)
{
    return {minutesOf(policy.clock(QStringLiteral("headcount_conflict"))),
        minutesOf(policy.clock(drill ? QStringLiteral("headcount_missing_drill") : QStringLiteral("headcount_missing")))};
}

TravelLeads travelLeads(const PolicyPack &policy)
{
    TravelLeads leads;
    leads.manual = policy.clock(QStringLiteral("travel_manual_clearance"));
    leads.official = policy.clock(QStringLiteral("travel_official"));
    leads.ceilingWorkingDays = int(policy.threshold(QStringLiteral("ceiling_working_days")));
    return leads;
}

ArrivalLimits arrivalLimits(const PolicyPack &policy)
{
    return {policy.clock(QStringLiteral("arrival_high")), policy.clock(QStringLiteral("arrival")),
        policy.clock(QStringLiteral("not_started"))};
}

}
