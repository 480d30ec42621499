// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"

namespace core {

namespace {

constexpr FactFamily families[]
    = {{"risk_event", riskEventFacts}, {"assessment", assessmentFacts}, {"general_threat", generalThreatFacts},
        {"srm_measure", srmMeasureFacts}, {"pc_output", pcOutputFacts}, {"programme_exposure", programmeExposureFacts},
        {"incident", incidentFacts}, {"access_event", accessEventFacts}, {"crisis", crisisFacts},
        {"ordered_measure", orderedMeasureFacts}, {"surge_request", surgeRequestFacts}, {"survey", surveyFacts},
        {"plan", planFacts}, {"exercise", exerciseFacts}, {"residence", residenceFacts}, {"person", personFacts},
        {"headcount", headcountFacts}, {"warden_zone", wardenZoneFacts}, {"certificate", certificateFacts},
        {"evacuation_entitlement", entitlementFacts}, {"travel_request", travelRequestFacts}, {"budget", budgetFacts}};

}

std::span<const FactFamily> factFamilies() { return families; }

}
