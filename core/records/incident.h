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

/// An event that touched, or might have touched, the United Nations (domain dossier 3.4). The counts are those a curated
/// database keeps, so that what others recorded can be taken in whole.
inline constexpr Field incidentFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Title"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#event+name"},
    {3, "phase", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Phase"), Required | InTable, incidentPhases},
    {4, "occurred", Kind::Date, QT_TRANSLATE_NOOP("Incident", "Date of occurrence"), InTable, {}, {}, {}, {}, "#date+occurred"},
    {5, "occurred_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Exact time"), Plain},
    {6, "known_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Known since"), Plain, {}, {}, {}, {}, "#date+reported"},
    {7, "severity", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Severity"), InTable | WorstShown | RequiredToSubmit, severities, {}, {}, {}, "#severity"},
    {8, "category", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Category"), InTable | RequiredToSubmit, incidentCategories, {}, {}, {}, "#event+category+code"},
    {9, "means", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Means"), InTable, incidentMeans, {}, {}, {}, "#event+weapon"},
    {10, "context", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Context"), Plain, incidentContexts, {}, {}, {}, "#event+type"},
    {11, "un_impact", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Impact on the United Nations"), RequiredToSubmit | WorstShown, unImpacts},
    {12, "un_targeted", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "United Nations targeted")},
    {13, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Duty station"), InTable, {}, {}, "duty_station"},
    {14, "country_name", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Country"), InTable | Searchable, {}, {}, {}, {}, "#country+name"},
    {15, "region", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Region"), Searchable, {}, {}, {}, {}, "#adm1+name"},
    {16, "district", Kind::Text, QT_TRANSLATE_NOOP("Incident", "District"), Searchable, {}, {}, {}, {}, "#adm2+name"},
    {17, "place", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Place"), InTable | Searchable | RequiredToSubmit, {}, {}, {}, {}, "#loc+name"},
    {18, "location_kind", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Kind of place"), Plain, incidentLocationKinds, {}, {}, {}, "#loc+type"},
    {19, "latitude", Kind::Real, QT_TRANSLATE_NOOP("Incident", "Latitude"), Plain, {}, {-90, 90}, {}, "°", "#geo+lat", 22},
    {20, "longitude", Kind::Real, QT_TRANSLATE_NOOP("Incident", "Longitude"), Plain, {}, {-180, 180}, {}, "°", "#geo+lon", 22},
    {21, "accuracy", Kind::Real, QT_TRANSLATE_NOOP("Incident", "Accuracy"), Plain, {}, {0, 1000000}, {}, "m", "#geo+precision", 22},
    {23, "narrative", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Narrative"), Searchable | RequiredToSubmit, {}, {}, {}, {}, "#description"},
    {24, "actions_taken", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Actions taken"), Searchable},
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
    {43, "host_notified", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "Host authorities notified")},
    {44, "source", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Source"), Sensitive},
    {45, "source_reference", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Source reference"), Indexed, {}, {}, {}, {}, "#event+id"},
    {46, "import_notes", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Notes of the import")},
    {47, "total_nationals", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Nationals affected"), Plain, {}, {0, 99999}, {}, {}, "#affected+national"},
    {48, "total_internationals", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Internationals affected"), Plain, {}, {0, 99999}, {}, {}, "#affected+international"},
    {49, "people_affected", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "People affected"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected"},
};
inline constexpr Group incidentGroups[] = {
    {22, "position", QT_TRANSLATE_NOOP("Incident", "Position")},
};
inline constexpr RecordType incident = {3, "incident", "Incident", QT_TRANSLATE_NOOP("Incident", "Incidents"),
    QT_TRANSLATE_NOOP("Incident", "Incident"), Compartment::Security, incidentFields, incidentGroups};
static_assert(wellFormed(incident));

}
