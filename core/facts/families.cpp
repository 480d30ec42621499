// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"

namespace core {

namespace {

constexpr FactFamily families[] = {
    {"risk_event", riskEventFacts},
    {"assessment", assessmentFacts},
    {"general_threat", generalThreatFacts},
    {"srm_measure", srmMeasureFacts},
    {"pc_exercise", pcExerciseFacts},
    {"pc_output", pcOutputFacts},
    {"programme_exposure", programmeExposureFacts},
    {"risk_acceptance", riskAcceptanceFacts},
    {"incident", incidentFacts},
    {"access_event", accessEventFacts},
    {"stress_response", stressResponseFacts},
    {"crisis", crisisFacts},
    {"ordered_measure", orderedMeasureFacts},
    {"surge_request", surgeRequestFacts},
    {"premises", premisesFacts},
    {"survey", surveyFacts},
    {"finding", findingFacts},
    {"plan", planFacts},
    {"exercise", exerciseFacts},
    {"residence", residenceFacts},
    {"person", personFacts},
    {"warden_zone", wardenZoneFacts},
    {"evacuation_entitlement", entitlementFacts},
    {"list_certification", listCertificationFacts},
    {"certificate", certificateFacts},
    {"headcount", headcountFacts},
    {"headcount_person", headcountPersonFacts},
    {"travel_request", travelRequestFacts},
    {"travel_segment", travelSegmentFacts},
    {"area_travel_rule", areaTravelRuleFacts},
    {"advisory", advisoryFacts},
    {"air_operator", airOperatorFacts},
    {"aviation_request", aviationRequestFacts},
    {"directory_entry", directoryEntryFacts},
    {"recommendation", recommendationFacts},
    {"host_item", hostItemFacts},
    {"compliance_review", complianceReviewFacts},
    {"budget", budgetFacts},
};

}

std::span<const FactFamily> factFamilies() { return families; }

}
