// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/clocks.h"
#include "core/rules/compliance.h"
#include "core/rules/headcount.h"
#include "core/rules/incidents.h"
#include "core/rules/persons.h"
#include "core/rules/policypack.h"
#include "core/rules/travel.h"

namespace core {

/// What the rules are limited by, from the policy pack that is in force. A rule called without has the dossier's defaults.
EvacuationLimits evacuationLimits(const PolicyPack &policy);
IncidentLimits incidentLimits(const PolicyPack &policy);
SameIncidentLimits sameIncidentLimits(const PolicyPack &policy);
ActivationLimits activationLimits(const PolicyPack &policy);
SurgeLimits surgeLimits(const PolicyPack &policy);
ListLimits listLimits(const PolicyPack &policy);
ComplianceLimits complianceLimits(const PolicyPack &policy);
HeadcountSpans headcountSpans(const PolicyPack &policy, bool drill);
TravelLeads travelLeads(const PolicyPack &policy);
ArrivalLimits arrivalLimits(const PolicyPack &policy);

}
