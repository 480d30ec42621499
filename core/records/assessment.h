// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/incident.h"

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice assessmentKinds[] = {
    {"area_strategic", QT_TRANSLATE_NOOP("Assessment", "Area, strategic")},
    {"location", QT_TRANSLATE_NOOP("Assessment", "Location")},
    {"ad_hoc_mission", QT_TRANSLATE_NOOP("Assessment", "Ad hoc mission")},
    {"event_special", QT_TRANSLATE_NOOP("Assessment", "Special event")},
    {"vip", QT_TRANSLATE_NOOP("Assessment", "Senior official")},
};

inline constexpr Choice reviewTriggers[] = {
    {"annual", QT_TRANSLATE_NOOP("Assessment", "Yearly review")},
    {"incident", QT_TRANSLATE_NOOP("Assessment", "Incident")},
    {"situation_change", QT_TRANSLATE_NOOP("Assessment", "Change of the situation")},
    {"programme_change", QT_TRANSLATE_NOOP("Assessment", "Change of programme")},
    {"new_premises", QT_TRANSLATE_NOOP("Assessment", "New premises")},
    {"election", QT_TRANSLATE_NOOP("Assessment", "Election")},
    {"do_request", QT_TRANSLATE_NOOP("Assessment", "Request of the Designated Official")},
};

/// The security risk assessment of one area and time frame (domain dossier 3.2.3).
inline constexpr Field assessmentFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Title"), Required | InTable | Searchable | Title},
    {3, "area", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "SRM area"), Required | InTable | Searchable},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Kind"), Required | InTable, assessmentKinds},
    {5, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Valid from"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 7},
    {6, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Valid until"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 7},
    {8, "situation_political", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: political"), Searchable | RequiredToSubmit},
    {9, "situation_security", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: security forces"), Searchable | RequiredToSubmit},
    {10, "situation_programme", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: mandate and programmes"), Searchable | RequiredToSubmit},
    {11, "programme_exposure", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Programme exposure"), Searchable},
    {12, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Duty station"), InTable, {}, {}, "duty_station"},
    {13, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Area in the register"), RequiredToSubmit | Indexed, {}, {}, "srm_area"},
    {14, "country", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Country code (ISO 3166)"), Indexed, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {15, "situation_economic", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: economic"), Searchable | RequiredToSubmit},
    {16, "situation_social", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: social"), Searchable | RequiredToSubmit},
    {17, "situation_environmental", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: environmental"), Searchable | RequiredToSubmit},
    {18, "situation_infrastructure", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: infrastructure"), Searchable | RequiredToSubmit},
    {19, "situation_threat_groups", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: threat groups and actors"), Searchable | RequiredToSubmit},
    {20, "mission", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Movement"), Indexed, {}, {}, "mission"},
    {26, "travel_notification", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Visit of a senior official"), Indexed, {}, {}, "travel_notification"},
    {21, "smt_meeting", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SMT meeting"), Indexed, {}, {}, "smt_meeting"},
    {22, "review_triggers", Kind::Choices, QT_TRANSLATE_NOOP("Assessment", "Reasons for a review"), Plain, reviewTriggers},
    {23, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Supersedes"), Indexed, {}, {}, "assessment"},
    {24, "prepared_by", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Prepared by")},
    {25, "conditions", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Conditions of the approval"), Searchable},
};
inline constexpr Group assessmentGroups[] = {
    {7, "validity", QT_TRANSLATE_NOOP("Assessment", "Validity")},
};
inline constexpr Check assessmentChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 366, Check::Grade::ToSubmit},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 90, Check::Grade::ToSubmit, "kind", "ad_hoc_mission"},
    {Check::Is::NeededWhen, "mission", "kind", "ad_hoc_mission", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "travel_notification", "kind", "vip", 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr PartRule assessmentParts[] = {
    {"general_threat", 5, 5},
    {"risk_event", 1, 60},
    {"programme_exposure", 1},
};
inline constexpr RecordType assessment = {4, "assessment", "Assessment", QT_TRANSLATE_NOOP("Assessment", "SRM assessments"),
    QT_TRANSLATE_NOOP("Assessment", "SRM assessment"), Compartment::Security, assessmentFields, assessmentGroups, Sensitivity::P2,
    {7305, "valid_until", Retention::Then::Archive}, assessmentChecks, false, assessmentParts};
static_assert(wellFormed(assessment));

inline constexpr Choice exposedPersonnel[] = {
    {"resident_international", QT_TRANSLATE_NOOP("Assessment", "Resident, internationally recruited")},
    {"resident_local", QT_TRANSLATE_NOOP("Assessment", "Resident, locally recruited")},
    {"mission_international", QT_TRANSLATE_NOOP("Assessment", "On mission, international")},
    {"mission_national", QT_TRANSLATE_NOOP("Assessment", "On mission, national")},
};

inline constexpr Choice exposurePartners[] = {
    {"local_government", QT_TRANSLATE_NOOP("Assessment", "Local government")},
    {"national_government", QT_TRANSLATE_NOOP("Assessment", "National government")},
    {"company", QT_TRANSLATE_NOOP("Assessment", "Companies")},
    {"ngo", QT_TRANSLATE_NOOP("Assessment", "NGO")},
    {"community", QT_TRANSLATE_NOOP("Assessment", "Communities")},
};

inline constexpr Choice exposureFrequencies[] = {
    {"permanent", QT_TRANSLATE_NOOP("Assessment", "Permanent")},
    {"daily", QT_TRANSLATE_NOOP("Assessment", "Daily")},
    {"weekly", QT_TRANSLATE_NOOP("Assessment", "Weekly")},
    {"monthly", QT_TRANSLATE_NOOP("Assessment", "Monthly")},
    {"occasional", QT_TRANSLATE_NOOP("Assessment", "Occasional")},
    {"once", QT_TRANSLATE_NOOP("Assessment", "Once")},
};

/// What a programme does that puts people at a place.
inline constexpr Field programmeExposureFields[] = {
    {2, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SRM assessment"), Required | Parent, {}, {}, "assessment"},
    {3, "programme", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Programme"), Required | InTable | Searchable | Title},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Organization"), Required | InTable | Owner, {}, {}, "organization"},
    {5, "description", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Description"), Searchable | RequiredToSubmit},
    {6, "activities", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Activities"), Searchable | RequiredToSubmit},
    {7, "personnel", Kind::Choices, QT_TRANSLATE_NOOP("Assessment", "Who is exposed"), InTable | RequiredToSubmit, exposedPersonnel},
    {8, "persons", Kind::Integer, QT_TRANSLATE_NOOP("Assessment", "Number of persons"), InTable, {}, {0, 100000}},
    {9, "partners", Kind::Choices, QT_TRANSLATE_NOOP("Assessment", "Partners"), Plain, exposurePartners},
    {10, "locations", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Locations"), InTable | Searchable | RequiredToSubmit},
    {11, "place", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Main place"), Indexed, {}, {}, "place"},
    {12, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Premises"), Indexed, {}, {}, "premises"},
    {13, "frequency", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Frequency"), InTable | RequiredToSubmit, exposureFrequencies},
    {14, "risk_to_programme", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "What the situation means for the programme"), Searchable},
    {15, "risk_from_programme", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "What the programme means for security"), Searchable},
    {16, "pc_output", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Programme criticality output"), InTable, {}, {}, "pc_output"},
};
inline constexpr RecordType programmeExposure = {30, "programme_exposure", "Assessment",
    QT_TRANSLATE_NOOP("Assessment", "Programme exposures"),
    QT_TRANSLATE_NOOP("Assessment", "Programme exposure"), Compartment::Security, programmeExposureFields};
static_assert(wellFormed(programmeExposure));

inline constexpr Choice generalThreatCategories[] = {
    {"armed_conflict", QT_TRANSLATE_NOOP("Assessment", "Armed conflict")},
    {"terrorism", QT_TRANSLATE_NOOP("Assessment", "Terrorism")},
    {"crime", QT_TRANSLATE_NOOP("Assessment", "Crime")},
    {"civil_unrest", QT_TRANSLATE_NOOP("Assessment", "Civil unrest")},
    {"hazards", QT_TRANSLATE_NOOP("Assessment", "Hazards")},
};

/// One of the five rows of the general threat. 1 is the least dangerous in every column, so 1 is a strong deterrent.
inline constexpr Field generalThreatFields[] = {
    {2, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SRM assessment"), Required | Parent, {}, {}, "assessment"},
    {3, "category", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Threat category"), Required | InTable | Title, generalThreatCategories},
    {4, "intent", Kind::Integer, QT_TRANSLATE_NOOP("Assessment", "Intent (hazards: frequency)"), InTable | RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 7},
    {5, "capability", Kind::Integer, QT_TRANSLATE_NOOP("Assessment", "Capability (hazards: magnitude)"), InTable | RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 7},
    {6, "inhibiting", Kind::Integer, QT_TRANSLATE_NOOP("Assessment", "Inhibiting context (hazards: preparedness)"), InTable | RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 7},
    {8, "rationale", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Rationale"), Required | Searchable},
};
inline constexpr Group generalThreatGroups[] = {
    {7, "scores", QT_TRANSLATE_NOOP("Assessment", "Threat scores")},
};
inline constexpr RecordType generalThreat = {31, "general_threat", "Assessment", QT_TRANSLATE_NOOP("Assessment", "General threats"),
    QT_TRANSLATE_NOOP("Assessment", "General threat"), Compartment::Security, generalThreatFields, generalThreatGroups};
static_assert(wellFormed(generalThreat));

// Ascending: in a conflict the worst is shown.
inline constexpr Choice threatActorAttitudes[] = {
    {"friendly", QT_TRANSLATE_NOOP("Assessment", "Friendly")},
    {"neutral", QT_TRANSLATE_NOOP("Assessment", "Neutral")},
    {"suspicious", QT_TRANSLATE_NOOP("Assessment", "Suspicious")},
    {"hostile", QT_TRANSLATE_NOOP("Assessment", "Hostile")},
};

/// Who might do harm: named by risk events and incidents of every area.
inline constexpr Field threatActorFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Name"), Required | InTable | Searchable | Title},
    {3, "other_names", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Other names"), Searchable},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Type of actor"), Required | InTable, incidentActorTypes},
    {5, "country", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Country code (ISO 3166)"), Indexed, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {6, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Main SRM area"), InTable, {}, {}, "srm_area"},
    {7, "presence", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Where it operates"), Searchable},
    {8, "aims", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Aims"), Searchable},
    {9, "attitude", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Attitude to the United Nations"), InTable | WorstShown, threatActorAttitudes},
    {10, "capabilities", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Strength, weapons and means"), Searchable},
    {11, "methods", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Methods and usual targets"), Searchable},
    {12, "constraints", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "What holds it back"), Searchable},
    {13, "active", Kind::Flag, QT_TRANSLATE_NOOP("Assessment", "Active"), InTable},
    {14, "reviewed_on", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Last reviewed on"), InTable | RequiredToSubmit},
    {15, "sources", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Sources"), Sensitive},
};
inline constexpr Check threatActorChecks[] = {
    {Check::Is::NotInFuture, "reviewed_on"},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType threatActor = {34, "threat_actor", "Assessment", QT_TRANSLATE_NOOP("Assessment", "Threat actors"),
    QT_TRANSLATE_NOOP("Assessment", "Threat actor"), Compartment::Security, threatActorFields, {}, Sensitivity::P2,
    {7305, "reviewed_on", Retention::Then::Archive}, threatActorChecks};
static_assert(wellFormed(threatActor));

inline constexpr Choice confidences[] = {
    {"low", QT_TRANSLATE_NOOP("RiskEvent", "Low")},
    {"medium", QT_TRANSLATE_NOOP("RiskEvent", "Medium")},
    {"high", QT_TRANSLATE_NOOP("RiskEvent", "High")},
};

inline constexpr Choice riskTargets[] = {
    {"ir", QT_TRANSLATE_NOOP("RiskEvent", "Internationally recruited personnel")},
    {"lr", QT_TRANSLATE_NOOP("RiskEvent", "Locally recruited personnel")},
    {"dependant", QT_TRANSLATE_NOOP("RiskEvent", "Dependants")},
    {"women", QT_TRANSLATE_NOOP("RiskEvent", "Women")},
    {"drivers", QT_TRANSLATE_NOOP("RiskEvent", "Drivers")},
    {"convoy", QT_TRANSLATE_NOOP("RiskEvent", "Convoys")},
    {"premises", QT_TRANSLATE_NOOP("RiskEvent", "Premises")},
    {"residence", QT_TRANSLATE_NOOP("RiskEvent", "Residences")},
    {"vehicle", QT_TRANSLATE_NOOP("RiskEvent", "Vehicles")},
    {"aircraft", QT_TRANSLATE_NOOP("RiskEvent", "Aircraft")},
    {"programme", QT_TRANSLATE_NOOP("RiskEvent", "Programmes")},
    {"contractor", QT_TRANSLATE_NOOP("RiskEvent", "Contractors")},
    {"visitor", QT_TRANSLATE_NOOP("RiskEvent", "Visitors")},
};

/// One undesirable event of an assessment: likelihood and impact are one register each time, so that a merge can never make
/// a risk that nobody assessed (domain dossier 3.2.3; sync.md E7).
inline constexpr Field riskEventFields[] = {
    {2, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("RiskEvent", "Assessment"), Required | Parent, {}, {}, "assessment"},
    {3, "code", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "Code"), Required | InTable | Searchable | Title},
    {4, "category", Kind::Choice, QT_TRANSLATE_NOOP("RiskEvent", "Category"), Required | InTable, incidentCategories},
    {5, "actor", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "Actor"), InTable | Searchable},
    {6, "description", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "Description"), Required | InTable | Searchable | Title, {}, {0, 400}},
    {7, "vulnerabilities", Kind::LongText, QT_TRANSLATE_NOOP("RiskEvent", "Vulnerabilities"), RequiredToSubmit},
    {8, "likelihood_inherent", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Inherent likelihood"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 10},
    {9, "impact_inherent", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Inherent impact"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 10},
    {11, "likelihood_present", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present likelihood"), InTable | RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 13},
    {12, "impact_present", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present impact"), InTable | RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 13},
    {14, "likelihood_projected", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Projected likelihood"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 16},
    {15, "impact_projected", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Projected impact"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 16},
    {17, "confidence", Kind::Choice, QT_TRANSLATE_NOOP("RiskEvent", "Confidence"), Required, confidences},
    {18, "subcategory", Kind::Code, QT_TRANSLATE_NOOP("RiskEvent", "Subcategory"), RequiredToSubmit | Indexed, {}, {}, "incident_subcategory"},
    {19, "threat_actor", Kind::Reference, QT_TRANSLATE_NOOP("RiskEvent", "Known threat actor"), Indexed, {}, {}, "threat_actor"},
    {20, "targets", Kind::Choices, QT_TRANSLATE_NOOP("RiskEvent", "Who or what is threatened"), InTable | RequiredToSubmit, riskTargets},
    {21, "intent", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Intent"), WorstShown, {}, {1, 5}, {}, {}, {}, 24},
    {22, "capability", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Capability"), WorstShown, {}, {1, 5}, {}, {}, {}, 24},
    {23, "inhibiting", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Inhibiting context"), WorstShown, {}, {1, 5}, {}, {}, {}, 24},
    {25, "impact_people", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present impact on people"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 29},
    {26, "impact_assets", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present impact on assets"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 29},
    {27, "impact_operations", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present impact on operations"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 29},
    {28, "impact_reputation", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present impact on reputation (advisory)"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 29},
    {30, "expert_judgement", Kind::Flag, QT_TRANSLATE_NOOP("RiskEvent", "Expert judgement only"), RequiredToSubmit},
    {31, "place", Kind::Reference, QT_TRANSLATE_NOOP("RiskEvent", "Place"), Indexed, {}, {}, "place"},
    {32, "premises", Kind::Reference, QT_TRANSLATE_NOOP("RiskEvent", "Premises"), Indexed, {}, {}, "premises"},
};
inline constexpr Group riskEventGroups[] = {
    {10, "inherent", QT_TRANSLATE_NOOP("RiskEvent", "Inherent risk")},
    {13, "present", QT_TRANSLATE_NOOP("RiskEvent", "Present risk")},
    {16, "projected", QT_TRANSLATE_NOOP("RiskEvent", "Projected risk")},
    {24, "threat", QT_TRANSLATE_NOOP("RiskEvent", "Threat")},
    {29, "impact_axes", QT_TRANSLATE_NOOP("RiskEvent", "Present impact by axis")},
};
inline constexpr Check riskEventChecks[] = {
    {Check::Is::NotAbove, "likelihood_present", "likelihood_inherent"},
    {Check::Is::NotAbove, "impact_present", "impact_inherent"},
    {Check::Is::NotAbove, "likelihood_projected", "likelihood_present"},
    {Check::Is::NotAbove, "impact_projected", "impact_present"},
    {Check::Is::NotAbove, "likelihood_projected", "likelihood_inherent"},
    {Check::Is::NotAbove, "impact_projected", "impact_inherent"},
    {Check::Is::NeededWhen, "intent", "category", "armed_conflict terrorism crime civil_unrest interference unauth_entry", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "capability", "category", "armed_conflict terrorism crime civil_unrest interference unauth_entry", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "inhibiting", "category", "armed_conflict terrorism crime civil_unrest interference unauth_entry", 0, Check::Grade::ToSubmit},
    {Check::Is::Worst, "impact_present", {}, "impact_people impact_assets impact_operations", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWithout, "actor", "threat_actor", {}, 0, Check::Grade::ToSubmit, "category", "armed_conflict terrorism crime civil_unrest interference unauth_entry"},
    {Check::Is::EmptyWhen, "actor", "category", "hazard_natural hazard_human", 0, Check::Grade::ToSubmit},
    {Check::Is::EmptyWhen, "threat_actor", "category", "hazard_natural hazard_human", 0, Check::Grade::ToSubmit},
};
inline constexpr PartRule riskEventParts[] = {
    {"risk_evidence", 1, 1000, "expert_judgement", "no unknown"},
};
inline constexpr RecordType riskEvent = {5, "risk_event", "RiskEvent", QT_TRANSLATE_NOOP("RiskEvent", "Risk events"),
    QT_TRANSLATE_NOOP("RiskEvent", "Risk event"), Compartment::Security, riskEventFields, riskEventGroups, Sensitivity::P2, {},
    riskEventChecks, false, riskEventParts};
static_assert(wellFormed(riskEvent));

/// What a risk event rests on: an incident, a document or words. Parts, so that two people may each add one.
inline constexpr Field riskEvidenceFields[] = {
    {2, "risk_event", Kind::Reference, QT_TRANSLATE_NOOP("RiskEvent", "Risk event"), Required | Parent, {}, {}, "risk_event"},
    {3, "incident", Kind::Reference, QT_TRANSLATE_NOOP("RiskEvent", "Incident"), InTable | Indexed | Title, {}, {}, "incident"},
    {4, "description", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "What it shows"), InTable | Searchable | Title},
    {5, "file", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "Document: where it is kept")},
};
inline constexpr Check riskEvidenceChecks[] = {
    {Check::Is::NeededWithout, "description", "incident"},
};
inline constexpr RecordType riskEvidence = {37, "risk_evidence", "RiskEvent", QT_TRANSLATE_NOOP("RiskEvent", "Evidence"),
    QT_TRANSLATE_NOOP("RiskEvent", "Piece of evidence"), Compartment::Security, riskEvidenceFields, {}, Sensitivity::P2, {},
    riskEvidenceChecks};
static_assert(wellFormed(riskEvidence));

}
