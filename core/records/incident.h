// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice incidentPhases[] = {
    {"flash", QT_TRANSLATE_NOOP("Incident", "Flash")},
    {"initial", QT_TRANSLATE_NOOP("Incident", "Initial")},
    {"full", QT_TRANSLATE_NOOP("Incident", "Full")},
    {"final", QT_TRANSLATE_NOOP("Incident", "Final")},
};

// The first level of the taxonomy of domain dossier 3.4.2.
inline constexpr Choice incidentCategories[] = {
    {"armed_conflict", QT_TRANSLATE_NOOP("Incident", "Armed conflict")},
    {"terrorism", QT_TRANSLATE_NOOP("Incident", "Terrorism")},
    {"crime", QT_TRANSLATE_NOOP("Incident", "Crime")},
    {"civil_unrest", QT_TRANSLATE_NOOP("Incident", "Civil unrest")},
    {"interference", QT_TRANSLATE_NOOP("Incident", "Interference")},
    {"unauth_entry", QT_TRANSLATE_NOOP("Incident", "Unauthorized entry")},
    {"hazard_natural", QT_TRANSLATE_NOOP("Incident", "Natural hazard")},
    {"hazard_human", QT_TRANSLATE_NOOP("Incident", "Human-made hazard")},
    {"safety", QT_TRANSLATE_NOOP("Incident", "Safety")},
    {"medical_other", QT_TRANSLATE_NOOP("Incident", "Medical and other")},
    {"unknown", QT_TRANSLATE_NOOP("Incident", "Unknown")},
};

inline constexpr Choice incidentMeans[] = {
    {"small_arms", QT_TRANSLATE_NOOP("Incident", "Small arms")},
    {"heavy_weapon", QT_TRANSLATE_NOOP("Incident", "Heavy weapon")},
    {"blade", QT_TRANSLATE_NOOP("Incident", "Blade")},
    {"hands", QT_TRANSLATE_NOOP("Incident", "Bodily force")},
    {"explosive", QT_TRANSLATE_NOOP("Incident", "Explosive")},
    {"aerial_bombardment", QT_TRANSLATE_NOOP("Incident", "Aerial bombardment")},
    {"shelling", QT_TRANSLATE_NOOP("Incident", "Shelling")},
    {"landmine", QT_TRANSLATE_NOOP("Incident", "Landmine or unexploded ordnance")},
    {"ied_roadside", QT_TRANSLATE_NOOP("Incident", "Roadside explosive device")},
    {"ied_vehicle", QT_TRANSLATE_NOOP("Incident", "Vehicle-borne explosive device")},
    {"ied_body", QT_TRANSLATE_NOOP("Incident", "Body-borne explosive device")},
    {"complex_attack", QT_TRANSLATE_NOOP("Incident", "Complex attack")},
    {"kidnapping", QT_TRANSLATE_NOOP("Incident", "Kidnapping")},
    {"kidnap_killing", QT_TRANSLATE_NOOP("Incident", "Kidnapping with killing")},
    {"rape", QT_TRANSLATE_NOOP("Incident", "Rape or serious sexual assault")},
    {"fire", QT_TRANSLATE_NOOP("Incident", "Fire")},
    {"vehicle", QT_TRANSLATE_NOOP("Incident", "Vehicle")},
    {"drone", QT_TRANSLATE_NOOP("Incident", "Drone")},
    {"cyber", QT_TRANSLATE_NOOP("Incident", "Cyber")},
    {"none", QT_TRANSLATE_NOOP("Incident", "None")},
    {"unknown", QT_TRANSLATE_NOOP("Incident", "Unknown")},
};

inline constexpr Choice incidentContexts[] = {
    {"ambush_road", QT_TRANSLATE_NOOP("Incident", "Ambush on the road")},
    {"raid_on_site", QT_TRANSLATE_NOOP("Incident", "Raid on a site")},
    {"individual_attack", QT_TRANSLATE_NOOP("Incident", "Attack on an individual")},
    {"crowd", QT_TRANSLATE_NOOP("Incident", "Crowd or mob violence")},
    {"crossfire", QT_TRANSLATE_NOOP("Incident", "Combat or crossfire")},
    {"detention", QT_TRANSLATE_NOOP("Incident", "Detention")},
    {"unknown", QT_TRANSLATE_NOOP("Incident", "Unknown")},
};

inline constexpr Choice incidentLocationKinds[] = {
    {"road", QT_TRANSLATE_NOOP("Incident", "Road")},
    {"premises", QT_TRANSLATE_NOOP("Incident", "Office or compound")},
    {"residence", QT_TRANSLATE_NOOP("Incident", "Residence")},
    {"project_site", QT_TRANSLATE_NOOP("Incident", "Project site")},
    {"public_place", QT_TRANSLATE_NOOP("Incident", "Public place")},
    {"checkpoint", QT_TRANSLATE_NOOP("Incident", "Checkpoint")},
    {"airport", QT_TRANSLATE_NOOP("Incident", "Airport")},
    {"custody", QT_TRANSLATE_NOOP("Incident", "Custody")},
    {"online", QT_TRANSLATE_NOOP("Incident", "Online")},
    {"unknown", QT_TRANSLATE_NOOP("Incident", "Unknown")},
};

inline constexpr Choice unImpacts[] = {
    {"none", QT_TRANSLATE_NOOP("Incident", "None: for awareness")},
    {"indirect", QT_TRANSLATE_NOOP("Incident", "Indirect")},
    {"direct", QT_TRANSLATE_NOOP("Incident", "Direct")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice severities[] = {
    {"minor", QT_TRANSLATE_NOOP("Incident", "1 Minor")},
    {"limited", QT_TRANSLATE_NOOP("Incident", "2 Limited")},
    {"moderate", QT_TRANSLATE_NOOP("Incident", "3 Moderate")},
    {"severe", QT_TRANSLATE_NOOP("Incident", "4 Severe")},
    {"critical", QT_TRANSLATE_NOOP("Incident", "5 Critical")},
};

inline constexpr Choice incidentMotives[] = {
    {"political", QT_TRANSLATE_NOOP("Incident", "Political")},
    {"economic", QT_TRANSLATE_NOOP("Incident", "Economic")},
    {"personal", QT_TRANSLATE_NOOP("Incident", "Personal")},
    {"incidental", QT_TRANSLATE_NOOP("Incident", "Incidental")},
    {"un_targeted", QT_TRANSLATE_NOOP("Incident", "United Nations targeted")},
    {"unknown", QT_TRANSLATE_NOOP("Incident", "Unknown")},
};

inline constexpr Choice incidentActorTypes[] = {
    {"state_force", QT_TRANSLATE_NOOP("Incident", "State force")},
    {"nsag", QT_TRANSLATE_NOOP("Incident", "Non-State armed group")},
    {"terrorist_org", QT_TRANSLATE_NOOP("Incident", "Terrorist organization")},
    {"criminal", QT_TRANSLATE_NOOP("Incident", "Criminals")},
    {"crowd", QT_TRANSLATE_NOOP("Incident", "Crowd")},
    {"staff_insider", QT_TRANSLATE_NOOP("Incident", "Staff member or insider")},
    {"family", QT_TRANSLATE_NOOP("Incident", "Family member")},
    {"unknown", QT_TRANSLATE_NOOP("Incident", "Unknown")},
    {"none", QT_TRANSLATE_NOOP("Incident", "None")},
};

inline constexpr Choice incidentSourceKinds[] = {
    {"staff", QT_TRANSLATE_NOOP("Incident", "Staff")},
    {"host", QT_TRANSLATE_NOOP("Incident", "Host authorities")},
    {"ngo", QT_TRANSLATE_NOOP("Incident", "NGO")},
    {"inso", QT_TRANSLATE_NOOP("Incident", "INSO")},
    {"media", QT_TRANSLATE_NOOP("Incident", "Media")},
    {"social", QT_TRANSLATE_NOOP("Incident", "Social media")},
    {"partner", QT_TRANSLATE_NOOP("Incident", "Partner")},
};

inline constexpr Choice incidentReliabilities[] = {
    {"a", QT_TRANSLATE_NOOP("Incident", "A: completely reliable")},
    {"b", QT_TRANSLATE_NOOP("Incident", "B: usually reliable")},
    {"c", QT_TRANSLATE_NOOP("Incident", "C: fairly reliable")},
    {"d", QT_TRANSLATE_NOOP("Incident", "D: not usually reliable")},
    {"e", QT_TRANSLATE_NOOP("Incident", "E: unreliable")},
    {"f", QT_TRANSLATE_NOOP("Incident", "F: cannot be judged")},
};

inline constexpr Choice incidentCredibilities[] = {
    {"1", QT_TRANSLATE_NOOP("Incident", "1: confirmed by others")},
    {"2", QT_TRANSLATE_NOOP("Incident", "2: probably true")},
    {"3", QT_TRANSLATE_NOOP("Incident", "3: possibly true")},
    {"4", QT_TRANSLATE_NOOP("Incident", "4: doubtful")},
    {"5", QT_TRANSLATE_NOOP("Incident", "5: improbable")},
    {"6", QT_TRANSLATE_NOOP("Incident", "6: cannot be judged")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice operationsImpacts[] = {
    {"none", QT_TRANSLATE_NOOP("Incident", "None")},
    {"delay", QT_TRANSLATE_NOOP("Incident", "Delay")},
    {"suspension", QT_TRANSLATE_NOOP("Incident", "Suspension")},
    {"closure", QT_TRANSLATE_NOOP("Incident", "Closure")},
    {"relocation", QT_TRANSLATE_NOOP("Incident", "Relocation")},
    {"evacuation", QT_TRANSLATE_NOOP("Incident", "Evacuation")},
};

inline constexpr Choice incidentSharing[] = {
    {"no", QT_TRANSLATE_NOOP("Incident", "Not shared")},
    {"sanitised", QT_TRANSLATE_NOOP("Incident", "Shared without details")},
    {"yes", QT_TRANSLATE_NOOP("Incident", "Shared in full")},
};

// Flash, submitted and endorsed are not here: the phase and the decisions say so.
inline constexpr Choice incidentStates[] = {
    {"open", QT_TRANSLATE_NOOP("Incident", "Open")},
    {"closed", QT_TRANSLATE_NOOP("Incident", "Closed")},
    {"reopened", QT_TRANSLATE_NOOP("Incident", "Reopened")},
    {"reclassified", QT_TRANSLATE_NOOP("Incident", "Reclassified")},
    {"duplicate", QT_TRANSLATE_NOOP("Incident", "Duplicate")},
    {"retracted", QT_TRANSLATE_NOOP("Incident", "Retracted")},
};

/// An event that touched, or might have touched, the United Nations (domain dossier 3.4). The counts are those a curated
/// database keeps, so that what others recorded can be taken in whole.
inline constexpr Field incidentFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Title"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#event+name"},
    {3, "phase", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Phase"), Required | InTable, incidentPhases},
    {4, "occurred", Kind::Date, QT_TRANSLATE_NOOP("Incident", "Date of occurrence"), InTable | RequiredToSubmit, {}, {}, {}, {}, "#date+occurred"},
    {5, "occurred_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Exact time"), Plain},
    {6, "known_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Known since"), RequiredToSubmit | Indexed, {}, {}, {}, {}, "#date+reported"},
    {7, "severity", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Severity"), InTable | WorstShown | RequiredToSubmit, severities, {}, {}, {}, "#severity"},
    {8, "category", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Category"), InTable | RequiredToSubmit, incidentCategories, {}, {}, {}, "#event+category+code"},
    {9, "means", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Means"), InTable | RequiredToSubmit, incidentMeans, {}, {}, {}, "#event+weapon"},
    {10, "context", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Context"), RequiredToSubmit, incidentContexts, {}, {}, {}, "#event+type"},
    {11, "un_impact", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Impact on the United Nations"), RequiredToSubmit | WorstShown, unImpacts},
    {12, "un_targeted", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "United Nations targeted"), RequiredToSubmit},
    {13, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Duty station"), InTable, {}, {}, "duty_station"},
    {14, "country_name", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Country"), InTable | Searchable, {}, {}, {}, {}, "#country+name"},
    {15, "region", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Region"), Searchable, {}, {}, {}, {}, "#adm1+name"},
    {16, "district", Kind::Text, QT_TRANSLATE_NOOP("Incident", "District"), Searchable, {}, {}, {}, {}, "#adm2+name"},
    {17, "place", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Place"), InTable | Searchable | RequiredToSubmit, {}, {}, {}, {}, "#loc+name"},
    {18, "location_kind", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Kind of place"), RequiredToSubmit, incidentLocationKinds, {}, {}, {}, "#loc+type"},
    {19, "latitude", Kind::Real, QT_TRANSLATE_NOOP("Incident", "Latitude"), Retired, {}, {-90, 90}, {}, "°", "#geo+lat", 22},
    {20, "longitude", Kind::Real, QT_TRANSLATE_NOOP("Incident", "Longitude"), Retired, {}, {-180, 180}, {}, "°", "#geo+lon", 22},
    {21, "accuracy", Kind::Real, QT_TRANSLATE_NOOP("Incident", "Accuracy"), Retired, {}, {0, 1000000}, {}, "m", "#geo+precision", 22},
    {23, "narrative", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Narrative"), Searchable | RequiredToSubmit, {}, {}, {}, {}, "#description"},
    {24, "actions_taken", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Actions taken"), Searchable | RequiredToSubmit},
    {25, "affected_un", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: United Nations"), Plain, {}, {0, 99999}, {}, {}, "#affected+un"},
    {26, "affected_ingo", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: international NGO"), Plain, {}, {0, 99999}, {}, {}, "#affected+ingo"},
    {27, "affected_lngo_nrcs", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: local NGO, national Red Cross or Red Crescent"), Plain, {}, {0, 99999}, {}, {}, "#affected+lngo"},
    {28, "affected_icrc", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: ICRC"), Plain, {}, {0, 99999}, {}, {}, "#affected+icrc"},
    {29, "affected_ifrc", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: IFRC"), Plain, {}, {0, 99999}, {}, {}, "#affected+ifrc"},
    {30, "affected_other", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: other"), Plain, {}, {0, 99999}, {}, {}, "#affected+other"},
    {31, "nationals_killed", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Nationals killed"), Plain, {}, {0, 99999}, {}, {}, "#affected+killed+national"},
    {32, "nationals_wounded", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Nationals wounded"), Plain, {}, {0, 99999}, {}, {}, "#affected+injured+national"},
    {33, "nationals_kidnapped", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Nationals kidnapped"), Plain, {}, {0, 99999}, {}, {}, "#affected+kidnapped+national"},
    {34, "internationals_killed", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Internationals killed"), Plain, {}, {0, 99999}, {}, {}, "#affected+killed+international"},
    {35, "internationals_wounded", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Internationals wounded"), Plain, {}, {0, 99999}, {}, {}, "#affected+injured+international"},
    {36, "internationals_kidnapped", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Internationals kidnapped"), Plain, {}, {0, 99999}, {}, {}, "#affected+kidnapped+international"},
    {37, "people_killed", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "People killed"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+killed"},
    {38, "people_wounded", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "People wounded"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+injured"},
    {39, "people_kidnapped", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "People kidnapped"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+kidnapped"},
    {40, "affected_male", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: male"), Plain, {}, {0, 99999}, {}, {}, "#affected+m"},
    {41, "affected_female", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: female"), Plain, {}, {0, 99999}, {}, {}, "#affected+f"},
    {42, "affected_sex_unknown", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Affected: sex unknown"), Plain, {}, {0, 99999}, {}, {}, "#affected+u"},
    {43, "host_notified", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "Host authorities notified"), RequiredToSubmit},
    {44, "source", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Source"), Sensitive},
    {45, "source_reference", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Source reference"), Indexed, {}, {}, {}, {}, "#event+id"},
    {46, "import_notes", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Notes of the import")},
    {47, "total_nationals", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Nationals affected"), Plain, {}, {0, 99999}, {}, {}, "#affected+national"},
    {48, "total_internationals", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Internationals affected"), Plain, {}, {0, 99999}, {}, {}, "#affected+international"},
    {49, "people_affected", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "People affected"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected"},
    {50, "occurred_to", Kind::Date, QT_TRANSLATE_NOOP("Incident", "Lasted until"), Plain, {}, {}, {}, {}, "#date+end"},
    {85, "ended_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Exact end"), Plain},
    {51, "coordinates", Kind::Position, QT_TRANSLATE_NOOP("Incident", "Coordinates"), Plain, {}, {}, {}, {}, "#geo+coord"},
    {52, "country", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Country code (ISO 3166)"), Indexed, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {53, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "SRM area"), RequiredToSubmit | Indexed, {}, {}, "srm_area"},
    {54, "gazetteer_place", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Place in the gazetteer"), Plain, {}, {}, "place"},
    {55, "subcategory", Kind::Code, QT_TRANSLATE_NOOP("Incident", "Subcategory"), InTable | RequiredToSubmit, {}, {}, "incident_subcategory", {}, "#event+type+code"},
    {56, "secondary_categories", Kind::Choices, QT_TRANSLATE_NOOP("Incident", "Secondary categories, at most 3"), Plain, incidentCategories},
    {57, "motive", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Motive"), RequiredToSubmit, incidentMotives},
    {58, "actor", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Actor"), Searchable},
    {59, "threat_actor", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Known threat actor"), Indexed, {}, {}, "threat_actor"},
    {60, "actor_type", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Type of actor"), RequiredToSubmit, incidentActorTypes},
    {61, "actor_reliability", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Actor: reliability"), Plain, incidentReliabilities, {}, {}, {}, {}, 63},
    {62, "actor_credibility", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Actor: credibility"), Plain, incidentCredibilities, {}, {}, {}, {}, 63},
    {64, "source_kind", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Kind of source"), RequiredToSubmit, incidentSourceKinds},
    {65, "source_reliability", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Source: reliability"), RequiredToSubmit, incidentReliabilities, {}, {}, {}, {}, 67},
    {66, "source_credibility", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Source: credibility"), RequiredToSubmit, incidentCredibilities, {}, {}, {}, {}, 67},
    {68, "source_open", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "Open source")},
    {69, "police_reference", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Police reference")},
    {70, "impact_people", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Impact on people"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 86},
    {71, "impact_assets", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Impact on assets"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 86},
    {72, "impact_operations", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Impact on operations"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 86},
    {73, "operations_impact", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Operations affected by"), RequiredToSubmit | WorstShown, operationsImpacts, {}, {}, {}, {}, 87},
    {74, "operations_days", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Operations affected for"), Plain, {}, {0, 3660}, {}, "d", {}, 87},
    {75, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Premises"), Indexed, {}, {}, "premises"},
    {76, "mission", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Movement"), Indexed, {}, {}, "mission"},
    {77, "travel_request", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Travel request"), Indexed, {}, {}, "travel_request"},
    {78, "risk_event", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Risk event of the SRM assessment"), Indexed, {}, {}, "risk_event"},
    {79, "critical_incident", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "Critical incident (stress support)"), RequiredToSubmit | Indexed},
    {80, "share_slt", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Saving Lives Together"), RequiredToSubmit, incidentSharing},
    {81, "state", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "State of the case"), InTable, incidentStates, {}, {}, {}, {}, 88},
    {82, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Incident", "Closed on"), Plain, {}, {}, {}, {}, {}, 88},
    {83, "duplicate_of", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Duplicate of"), Indexed, {}, {}, "incident", {}, {}, 88},
    {84, "related", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Related incident"), Indexed, {}, {}, "incident"},
};
inline constexpr Group incidentGroups[] = {
    {22, "position", QT_TRANSLATE_NOOP("Incident", "Position")},
    {63, "actor_grade", QT_TRANSLATE_NOOP("Incident", "Grade of the actor's identification")},
    {67, "source_grade", QT_TRANSLATE_NOOP("Incident", "Grade of the source")},
    {86, "impact", QT_TRANSLATE_NOOP("Incident", "Impact")},
    {87, "operations", QT_TRANSLATE_NOOP("Incident", "Effect on operations")},
    {88, "case_state", QT_TRANSLATE_NOOP("Incident", "Case")},
};
inline constexpr Check incidentChecks[] = {
    {Check::Is::NotInFuture, "occurred"},
    {Check::Is::NotInFuture, "occurred_at"},
    {Check::Is::NotInFuture, "known_at"},
    {Check::Is::NotBefore, "occurred_to", "occurred"},
    {Check::Is::NotBefore, "known_at", "occurred"},
    {Check::Is::NotBefore, "closed_on", "occurred"},
    {Check::Is::NeededWhen, "operations_days", "operations_impact", "delay suspension closure", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "closed_on", "state", "closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "duplicate_of", "state", "duplicate"},
    {Check::Is::NotBefore, "occurred_at", "occurred", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "ended_at", "occurred_at"},
    {Check::Is::NotBefore, "ended_at", "occurred"},
    {Check::Is::NotInFuture, "occurred_to"},
    {Check::Is::NotInFuture, "ended_at"},
    {Check::Is::NotInFuture, "closed_on"},
    {Check::Is::Worst, "severity", {}, "impact_people impact_assets impact_operations", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWithout, "actor", "threat_actor", {}, 0, Check::Grade::ToSubmit, "actor_type", "state_force nsag terrorist_org criminal crowd staff_insider family"},
    {Check::Is::NeededWhen, "actor_reliability", "actor_type", "state_force nsag terrorist_org criminal crowd staff_insider family", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "actor_credibility", "actor_type", "state_force nsag terrorist_org criminal crowd staff_insider family", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "police_reference", "host_notified", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::AtMost, "secondary_categories", {}, {}, 3},
    {Check::Is::WithAccuracy, "coordinates", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr PartRule incidentParts[] = {
    {"affected_person", 1, 1000, "impact_people", "3 4 5"},
    {"incident_organization", 1, 1000, "un_impact", "direct indirect"},
};
// The names of those affected lie in their own type. Names go after five years, unless a legal hold says that it is a
// casualty case.
inline constexpr RecordType incident = {3, "incident", "Incident", QT_TRANSLATE_NOOP("Incident", "Incidents"),
    QT_TRANSLATE_NOOP("Incident", "Incident"), Compartment::Security, incidentFields, incidentGroups, Sensitivity::P2,
    {7305, {}, Retention::Then::Archive}, incidentChecks, false, incidentParts, {1826, {}, Retention::Then::Pseudonymise}};
static_assert(wellFormed(incident));

}
