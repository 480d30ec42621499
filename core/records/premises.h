// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice premisesKinds[] = {
    {"office", QT_TRANSLATE_NOOP("Premises", "Office")},
    {"compound", QT_TRANSLATE_NOOP("Premises", "Compound")},
    {"warehouse", QT_TRANSLATE_NOOP("Premises", "Warehouse")},
    {"guesthouse", QT_TRANSLATE_NOOP("Premises", "Guesthouse")},
    {"clinic", QT_TRANSLATE_NOOP("Premises", "Clinic")},
    {"school", QT_TRANSLATE_NOOP("Premises", "School")},
    {"airfield", QT_TRANSLATE_NOOP("Premises", "Airfield")},
    {"common_premises", QT_TRANSLATE_NOOP("Premises", "Common premises")},
    {"hq_complex", QT_TRANSLATE_NOOP("Premises", "Headquarters complex")},
};

// Surveyed and cleared are not here: a survey and the decision of the Designated Official say so.
inline constexpr Choice premisesStates[] = {
    {"proposed", QT_TRANSLATE_NOOP("Premises", "Proposed")},
    {"occupied", QT_TRANSLATE_NOOP("Premises", "Occupied")},
    {"vacated", QT_TRANSLATE_NOOP("Premises", "Vacated")},
};

inline constexpr Choice premisesSharing[] = {
    {"standalone", QT_TRANSLATE_NOOP("Premises", "Standalone")},
    {"shared", QT_TRANSLATE_NOOP("Premises", "Shared with others")},
};

inline constexpr Choice premisesBoundaries[] = {
    {"none", QT_TRANSLATE_NOOP("Premises", "No boundary")},
    {"fence", QT_TRANSLATE_NOOP("Premises", "Fence")},
    {"wall", QT_TRANSLATE_NOOP("Premises", "Wall")},
    {"vehicle_barrier", QT_TRANSLATE_NOOP("Premises", "Barrier that stops vehicles")},
    {"building_line", QT_TRANSLATE_NOOP("Premises", "The building itself")},
    {"mixed", QT_TRANSLATE_NOOP("Premises", "Mixed")},
};

/// An office, compound or other site of the United Nations (domain dossier 3.6). Its assembly points and shelters are plan
/// points that name it.
inline constexpr Field premisesFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Name"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#loc+name"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Kind"), Required | InTable, premisesKinds, {}, {}, {}, "#loc+type"},
    {4, "state", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Use"), InTable | RequiredToSubmit, premisesStates},
    {5, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Duty station"), InTable | RequiredToSubmit, {}, {}, "duty_station"},
    {6, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "SRM area"), Indexed, {}, {}, "srm_area"},
    {7, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Lead organization"), InTable | Owner, {}, {}, "organization"},
    {8, "country", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Country code (ISO 3166)"), Indexed, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {9, "address", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Address"), Searchable | RequiredToSubmit},
    {10, "position", Kind::Position, QT_TRANSLATE_NOOP("Premises", "Position"), RequiredToSubmit},
    {11, "owner", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Owner or landlord")},
    {12, "lessor", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Lessor")},
    {13, "lease_expiry", Kind::Date, QT_TRANSLATE_NOOP("Premises", "Lease expires on"), InTable},
    {14, "sharing", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Standalone or shared"), Plain, premisesSharing},
    {15, "occupancy_most", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Most persons at a time"), Plain, {}, {0, 100000}},
    {16, "storeys", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Storeys"), Plain, {}, {0, 200}},
    {17, "construction", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Construction")},
    {18, "standoff_front", Kind::Real, QT_TRANSLATE_NOOP("Premises", "Stand-off distance: front"), Plain, {}, {0, 10000}, {}, "m"},
    {19, "standoff_back", Kind::Real, QT_TRANSLATE_NOOP("Premises", "Stand-off distance: back"), Plain, {}, {0, 10000}, {}, "m"},
    {20, "standoff_left", Kind::Real, QT_TRANSLATE_NOOP("Premises", "Stand-off distance: left side"), Plain, {}, {0, 10000}, {}, "m"},
    {21, "standoff_right", Kind::Real, QT_TRANSLATE_NOOP("Premises", "Stand-off distance: right side"), Plain, {}, {0, 10000}, {}, "m"},
    {22, "boundary", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Boundary"), Plain, premisesBoundaries},
    {23, "generator", Kind::Flag, QT_TRANSLATE_NOOP("Premises", "Generator")},
    {24, "fuel_days", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Fuel lasts"), Plain, {}, {0, 1000}, {}, "d"},
    {25, "water_days", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Water lasts"), Plain, {}, {0, 1000}, {}, "d"},
    {26, "communications", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Communications"), Plain},
    {27, "guard_provider", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Guard force: provider")},
    {28, "guard_posts", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Guard force: posts"), Plain, {}, {0, 1000}},
    {29, "guards_armed", Kind::Flag, QT_TRANSLATE_NOOP("Premises", "Guard force: armed")},
    {30, "guards_always", Kind::Flag, QT_TRANSLATE_NOOP("Premises", "Guard force: day and night")},
    {31, "closing_time", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Closes to visitors at (local time)"), Plain, {}, {0, 5}},
    {32, "photos", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Photos: where they are kept")},
    {33, "drawings", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Plan drawings: where they are kept")},
    {34, "previous_survey_on", Kind::Date, QT_TRANSLATE_NOOP("Premises", "Previous survey: date"), Plain, {}, {}, {}, {}, {}, 36},
    {35, "previous_survey_by", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Previous survey: by"), Plain, {}, {}, {}, {}, {}, 36},
    {37, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Remarks"), Searchable},
};
inline constexpr Group premisesGroups[] = {
    {36, "previous_survey", QT_TRANSLATE_NOOP("Premises", "Previous survey")},
};
inline constexpr Check premisesChecks[] = {
    {Check::Is::Country, "country"},
    {Check::Is::NotInFuture, "previous_survey_on"},
};
inline constexpr RecordType premises = {70, "premises", "Premises", QT_TRANSLATE_NOOP("Premises", "Premises"),
    QT_TRANSLATE_NOOP("Premises", "Premises"), Compartment::Security, premisesFields, premisesGroups, Sensitivity::P2, {},
    premisesChecks};
static_assert(wellFormed(premises));

/// Who works there and where in it.
inline constexpr Field premisesTenantFields[] = {
    {2, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Premises"), Required | Parent, {}, {}, "premises"},
    {3, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Organization"), Required | InTable | Title | Owner, {}, {}, "organization"},
    {4, "building", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Building or wing"), InTable},
    {5, "floor", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Floor"), InTable, {}, {0, 40}},
    {6, "staff", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Staff"), InTable, {}, {0, 100000}},
    {7, "daily_visitors", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Visitors a day"), InTable, {}, {0, 1000000}},
    {8, "public_access", Kind::Flag, QT_TRANSLATE_NOOP("Premises", "Open to the public"), Plain},
};
inline constexpr RecordType premisesTenant = {71, "premises_tenant", "Premises", QT_TRANSLATE_NOOP("Premises", "Tenants"),
    QT_TRANSLATE_NOOP("Premises", "Tenant"), Compartment::Security, premisesTenantFields};
static_assert(wellFormed(premisesTenant));

inline constexpr Choice requirementSetKinds[] = {
    {"hmoss", QT_TRANSLATE_NOOP("Premises", "HMOSS")},
    {"moss", QT_TRANSLATE_NOOP("Premises", "MOSS")},
    {"srmm", QT_TRANSLATE_NOOP("Premises", "SRM measures")},
    {"rsm", QT_TRANSLATE_NOOP("Premises", "Residential security measures")},
};

/// What premises are measured against, for a country, an area or one site. Approval and the concurrence of headquarters
/// are decisions.
inline constexpr Field requirementSetFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Name"), Required | InTable | Searchable | Title},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Kind"), Required | InTable, requirementSetKinds},
    {4, "version", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Version"), Required | InTable | Title, {}, {0, 40}},
    {5, "country", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {6, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "SRM area"), Indexed, {}, {}, "srm_area"},
    {7, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Premises"), Indexed, {}, {}, "premises"},
    {8, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Premises", "Valid from"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 10},
    {9, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Premises", "Valid until"), InTable, {}, {}, {}, {}, {}, 10},
    {11, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Supersedes"), Indexed, {}, {}, "requirement_set"},
    {12, "source", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Original document: where it is kept")},
    {13, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Remarks"), Searchable},
};
inline constexpr Group requirementSetGroups[] = {
    {10, "validity", QT_TRANSLATE_NOOP("Premises", "Validity")},
};
inline constexpr Check requirementSetChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::Country, "country"},
    {Check::Is::NeededWhen, "premises", "kind", "hmoss", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWithout, "country", "srm_area", {}, 0, Check::Grade::ToSubmit, "kind", "moss srmm rsm"},
};
inline constexpr RecordType requirementSet = {74, "requirement_set", "Premises",
    QT_TRANSLATE_NOOP("Premises", "Requirement sets"),
    QT_TRANSLATE_NOOP("Premises", "Requirement set"),
    Compartment::Security, requirementSetFields, requirementSetGroups, Sensitivity::P2, {},
    requirementSetChecks};
static_assert(wellFormed(requirementSet));

// The groups in which country sets are laid out.
inline constexpr Choice requirementHeadings[] = {
    {"telecommunications", QT_TRANSLATE_NOOP("Premises", "Telecommunications")},
    {"documentation", QT_TRANSLATE_NOOP("Premises", "Documentation and structure")},
    {"medical", QT_TRANSLATE_NOOP("Premises", "Medical")},
    {"equipment", QT_TRANSLATE_NOOP("Premises", "Equipment")},
    {"vehicles", QT_TRANSLATE_NOOP("Premises", "Vehicles")},
    {"premises", QT_TRANSLATE_NOOP("Premises", "Premises")},
    {"training", QT_TRANSLATE_NOOP("Premises", "Training")},
    {"rsm", QT_TRANSLATE_NOOP("Premises", "Residential security measures")},
};

inline constexpr Choice surveyElements[] = {
    {"perimeter", QT_TRANSLATE_NOOP("Premises", "Perimeter")},
    {"blast_structure", QT_TRANSLATE_NOOP("Premises", "Blast protection and structure")},
    {"access_control", QT_TRANSLATE_NOOP("Premises", "Access control")},
    {"electronic", QT_TRANSLATE_NOOP("Premises", "Electronic systems")},
    {"safety_fire_response", QT_TRANSLATE_NOOP("Premises", "Safety and fire response")},
    {"comms", QT_TRANSLATE_NOOP("Premises", "Communications")},
    {"guards", QT_TRANSLATE_NOOP("Premises", "Guards")},
    {"info", QT_TRANSLATE_NOOP("Premises", "Information security")},
};

inline constexpr Choice evidenceKinds[] = {
    {"inspection", QT_TRANSLATE_NOOP("Premises", "Inspection on site")},
    {"document", QT_TRANSLATE_NOOP("Premises", "Document")},
    {"photo", QT_TRANSLATE_NOOP("Premises", "Photo")},
    {"test", QT_TRANSLATE_NOOP("Premises", "Test")},
    {"interview", QT_TRANSLATE_NOOP("Premises", "Interview")},
};

inline constexpr Field requirementFields[] = {
    {2, "requirement_set", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Requirement set"), Required | Parent, {}, {}, "requirement_set"},
    {3, "code", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Number in the set"), Required | InTable | Title, {}, {0, 40}},
    {4, "item", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Item"), Required | InTable | Searchable | Title},
    {5, "hmoss_domain", Kind::Code, QT_TRANSLATE_NOOP("Premises", "HMOSS domain"), InTable, {}, {}, "hmoss_domains"},
    {6, "heading", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Heading"), InTable, requirementHeadings},
    {7, "element", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Element of the survey"), Plain, surveyElements},
    {8, "standard", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Standard"), Searchable | RequiredToSubmit},
    {9, "country_requirement", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Country-specific requirement"), Searchable},
    {10, "applies_if", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Applies if")},
    {11, "weight", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "Weight (1 to 5)"), Required | InTable, {}, {1, 5}},
    {12, "critical", Kind::Flag, QT_TRANSLATE_NOOP("Premises", "Critical item"), InTable},
    {13, "evidence_kind", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Evidence asked for"), Plain, evidenceKinds},
    {14, "check_interval", Kind::Integer, QT_TRANSLATE_NOOP("Premises", "To be checked every"), Plain, {}, {1, 3660}, {}, "d"},
    {15, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Remarks"), Searchable},
};
inline constexpr Check requirementChecks[] = {
    {Check::Is::NeededWithout, "heading", "hmoss_domain", {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType requirement = {75, "requirement", "Premises", QT_TRANSLATE_NOOP("Premises", "Requirements"),
    QT_TRANSLATE_NOOP("Premises", "Requirement"),
    Compartment::Security, requirementFields, {}, Sensitivity::P2, {}, requirementChecks};
static_assert(wellFormed(requirement));

inline constexpr Choice surveyOccasions[] = {
    {"periodic", QT_TRANSLATE_NOOP("Premises", "Periodic")},
    {"before_occupation", QT_TRANSLATE_NOOP("Premises", "Before occupation")},
    {"after_attack", QT_TRANSLATE_NOOP("Premises", "After an attack")},
    {"self_assessment", QT_TRANSLATE_NOOP("Premises", "Self-assessment")},
    {"follow_up", QT_TRANSLATE_NOOP("Premises", "Follow-up")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice surveyRisks[] = {
    {"low", QT_TRANSLATE_NOOP("Premises", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Premises", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Premises", "High")},
    {"very_high", QT_TRANSLATE_NOOP("Premises", "Very high")},
    {"unacceptable", QT_TRANSLATE_NOOP("Premises", "Unacceptable")},
};

/// One visit with its findings. The score is computed: frozen from the results found, live with what was verified since.
inline constexpr Field surveyFields[] = {
    {2, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Premises"), Required | InTable | Title | Owner, {}, {}, "premises"},
    {3, "date", Kind::Date, QT_TRANSLATE_NOOP("Premises", "Date of the survey"), Required | InTable | Title},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Kind"), Required | InTable | Title, requirementSetKinds},
    {5, "requirement_set", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Requirement set"), Indexed | RequiredToSubmit, {}, {}, "requirement_set"},
    {6, "surveyor", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Surveyor"), Required | InTable | Searchable},
    {7, "surveyor_person", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Surveyor on the staff list"), Indexed, {}, {}, "person"},
    {18, "qualification", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Qualified by the certificate"), RequiredToSubmit, {}, {}, "certificate"},
    {8, "accompanied_by", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Accompanied by")},
    {9, "occasion", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Occasion"), InTable, surveyOccasions},
    {10, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Incident"), Indexed, {}, {}, "incident"},
    {11, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "SRM assessment"), RequiredToSubmit, {}, {}, "assessment"},
    {12, "highest_risk", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Highest residual risk"), WorstShown, surveyRisks},
    {13, "explosives_risk", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Risk of explosive devices"), WorstShown, surveyRisks},
    {14, "elements", Kind::Choices, QT_TRANSLATE_NOOP("Premises", "Elements surveyed"), Plain, surveyElements},
    {15, "summary", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Summary"), Searchable | RequiredToSubmit},
    {16, "recommendations", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Recommendations"), Searchable},
    {17, "photos", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Photos: where they are kept")},
};
inline constexpr Check surveyChecks[] = {
    {Check::Is::NotInFuture, "date"},
    {Check::Is::NeededWhen, "incident", "occasion", "after_attack", 0, Check::Grade::ToSubmit},
};
// Five years after the next survey, which is due within two.
inline constexpr RecordType survey = {72, "survey", "Premises", QT_TRANSLATE_NOOP("Premises", "Surveys"),
    QT_TRANSLATE_NOOP("Premises", "Survey"),
    Compartment::Security, surveyFields, {}, Sensitivity::P2, {2557, "date", Retention::Then::Archive},
    surveyChecks};
static_assert(wellFormed(survey));

inline constexpr Choice findingResults[] = {
    {"yes", QT_TRANSLATE_NOOP("Premises", "Met")},
    {"na", QT_TRANSLATE_NOOP("Premises", "Not applicable")},
    {"not_checked", QT_TRANSLATE_NOOP("Premises", "Not checked")},
    {"partial", QT_TRANSLATE_NOOP("Premises", "Partly met")},
    {"no", QT_TRANSLATE_NOOP("Premises", "Not met")},
};

inline constexpr Choice findingSeverities[] = {
    {"minor", QT_TRANSLATE_NOOP("Premises", "Minor")},
    {"major", QT_TRANSLATE_NOOP("Premises", "Major")},
    {"critical", QT_TRANSLATE_NOOP("Premises", "Critical")},
};

// From done to open, so that a conflict never closes a finding.
inline constexpr Choice findingClosures[] = {
    {"verified", QT_TRANSLATE_NOOP("Premises", "Closed and verified")},
    {"risk_accepted", QT_TRANSLATE_NOOP("Premises", "Risk accepted")},
    {"closed_claimed", QT_TRANSLATE_NOOP("Premises", "Said to be closed")},
    {"in_progress", QT_TRANSLATE_NOOP("Premises", "In progress")},
    {"open", QT_TRANSLATE_NOOP("Premises", "Open")},
};

/// What a survey found about one requirement. `state` is what was found that day and stays; `closure` and what follows it
/// are what was done since.
inline constexpr Field findingFields[] = {
    {2, "survey", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Survey"), Required | Parent, {}, {}, "survey"},
    {3, "requirement", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Requirement"), InTable | RequiredToSubmit | Title, {}, {}, "requirement"},
    {4, "title", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Observation"), InTable | Searchable | Title},
    {5, "state", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Result"), Required | InTable | WorstShown, findingResults},
    {6, "severity", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Severity"), InTable | WorstShown, findingSeverities, {}, {}, {}, "#severity"},
    {7, "note", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Remarks"), Searchable},
    {8, "photo", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Photo: where it is kept")},
    {9, "measure", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Recommended measure"), Indexed, {}, {}, "srm_measure"},
    {10, "recommendation", Kind::LongText, QT_TRANSLATE_NOOP("Premises", "Recommendation"), Searchable},
    {11, "cost", Kind::Money, QT_TRANSLATE_NOOP("Premises", "Estimated cost"), Plain, {}, {0, 1000000000}},
    {12, "due", Kind::Date, QT_TRANSLATE_NOOP("Premises", "Due on"), InTable},
    {13, "owner", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Responsible for the action"), Searchable},
    {14, "owner_organization", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Responsible organization"), Indexed | Owner, {}, {}, "organization"},
    {15, "closure", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Closure"), InTable | WorstShown | Unreviewed, findingClosures, {}, {}, {}, {}, 21},
    {16, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Premises", "Closed on"), Unreviewed, {}, {}, {}, {}, {}, 21},
    {17, "evidence", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Evidence of closure: where it is kept"), Unreviewed, {}, {}, {}, {}, {}, 21},
    {18, "live_state", Kind::Choice, QT_TRANSLATE_NOOP("Premises", "Result since"), Unreviewed, findingResults, {}, {}, {}, {}, 21},
    {19, "verified_at", Kind::Moment, QT_TRANSLATE_NOOP("Premises", "Verified at"), Unreviewed, {}, {}, {}, {}, {}, 21},
    {20, "verified_by", Kind::Text, QT_TRANSLATE_NOOP("Premises", "Verified by"), Unreviewed, {}, {}, {}, {}, {}, 21},
    {22, "risk_acceptance", Kind::Reference, QT_TRANSLATE_NOOP("Premises", "Risk accepted by"), Indexed | Unreviewed, {}, {}, "risk_acceptance", {}, {}, 21},
};
inline constexpr Group findingGroups[] = {
    {21, "closing", QT_TRANSLATE_NOOP("Premises", "Closing")},
};
inline constexpr Check findingChecks[] = {
    {Check::Is::NeededWithout, "title", "requirement"},
    {Check::Is::NeededWhen, "severity", "state", "partial no", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "due", "state", "partial no", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "owner", "state", "partial no", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "evidence", "closure", "closed_claimed verified", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "live_state", "closure", "verified"},
    {Check::Is::NeededWhen, "verified_at", "closure", "verified"},
    {Check::Is::NeededWhen, "verified_by", "closure", "verified"},
    {Check::Is::NotInFuture, "verified_at"},
    {Check::Is::NotInFuture, "closed_on"},
    {Check::Is::NeededWhen, "closure", "state", "partial no", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "risk_acceptance", "closure", "risk_accepted"},
};
inline constexpr RecordType finding = {73, "finding", "Premises", QT_TRANSLATE_NOOP("Premises", "Findings"),
    QT_TRANSLATE_NOOP("Premises", "Finding"), Compartment::Security, findingFields, findingGroups, Sensitivity::P2, {},
    findingChecks};
static_assert(wellFormed(finding));

inline constexpr const RecordType *premisesTypes[]
    = {&premises, &premisesTenant, &requirementSet, &requirement, &survey, &finding};

}
