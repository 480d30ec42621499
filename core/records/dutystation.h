// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice dutyStationKinds[] = {
    {"hq", QT_TRANSLATE_NOOP("DutyStation", "Headquarters")},
    {"oah", QT_TRANSLATE_NOOP("DutyStation", "Office away from headquarters")},
    {"regional_commission", QT_TRANSLATE_NOOP("DutyStation", "Regional commission")},
    {"capital", QT_TRANSLATE_NOOP("DutyStation", "Capital")},
    {"field", QT_TRANSLATE_NOOP("DutyStation", "Field")},
};

inline constexpr Choice familyStatuses[] = {
    {"family", QT_TRANSLATE_NOOP("DutyStation", "Family")},
    {"non_family", QT_TRANSLATE_NOOP("DutyStation", "Non-family")},
};

inline constexpr Choice hardshipClasses[] = {
    {"h", QT_TRANSLATE_NOOP("DutyStation", "H: headquarters and similar")},
    {"a", QT_TRANSLATE_NOOP("DutyStation", "A: least hardship")},
    {"b", QT_TRANSLATE_NOOP("DutyStation", "B")},
    {"c", QT_TRANSLATE_NOOP("DutyStation", "C")},
    {"d", QT_TRANSLATE_NOOP("DutyStation", "D")},
    {"e", QT_TRANSLATE_NOOP("DutyStation", "E: most hardship")},
};

// What plans a duty station owes, and how often, follows from its stage (indicator 1-c).
inline constexpr Choice planStages[] = {
    {"start_up", QT_TRANSLATE_NOOP("DutyStation", "Start-up")},
    {"standard", QT_TRANSLATE_NOOP("DutyStation", "Standard")},
    {"heightened", QT_TRANSLATE_NOOP("DutyStation", "Heightened")},
    {"closing", QT_TRANSLATE_NOOP("DutyStation", "Closing")},
};

/// A place of assignment (domain dossier 3.1).
inline constexpr Field dutyStationFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Name"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#loc+name"},
    {3, "country", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Country code (ISO 3166)"), Required | InTable | Searchable, {}, {}, {}, {}, "#country+code+iso3"},
    {4, "country_name", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Country"), InTable | Searchable, {}, {}, {}, {}, "#country+name"},
    {5, "region", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Region"), InTable, {}, {}, {}, {}, "#region+name"},
    {6, "subregion", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Subregion"), Plain, {}, {}, {}, {}, "#region+sub+name"},
    {7, "kind", Kind::Choice, QT_TRANSLATE_NOOP("DutyStation", "Kind"), InTable, dutyStationKinds},
    {8, "family_status", Kind::Choice, QT_TRANSLATE_NOOP("DutyStation", "Family status"), Plain, familyStatuses},
    {9, "staff", Kind::Integer, QT_TRANSLATE_NOOP("DutyStation", "Staff"), InTable, {}, {0, 1000000}, {}, {}, "#population+staff"},
    {10, "staff_by_organisation", Kind::LongText, QT_TRANSLATE_NOOP("DutyStation", "Staff by organization")},
    {11, "staff_as_of", Kind::Date, QT_TRANSLATE_NOOP("DutyStation", "Staff figures as of"), Plain, {}, {}, {}, {}, "#date"},
    {12, "time_zone", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Time zone")},
    {13, "source_reference", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Source reference"), Indexed, {}, {}, {}, {}, "#meta+source"},
    {14, "name_ar", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Name in Arabic"), Searchable},
    {15, "name_zh", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Name in Chinese"), Searchable},
    {16, "name_en", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Name in English"), Searchable},
    {17, "name_fr", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Name in French"), Searchable},
    {18, "name_ru", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Name in Russian"), Searchable},
    {19, "name_es", Kind::Text, QT_TRANSLATE_NOOP("DutyStation", "Name in Spanish"), Searchable},
    {20, "hardship", Kind::Choice, QT_TRANSLATE_NOOP("DutyStation", "Hardship class"), InTable, hardshipClasses},
    {21, "high_risk", Kind::Flag, QT_TRANSLATE_NOOP("DutyStation", "High-risk duty station"), InTable, {}, {}, {}, {}, {}, 24},
    {22, "high_risk_from", Kind::Date, QT_TRANSLATE_NOOP("DutyStation", "High risk from"), Plain, {}, {}, {}, {}, {}, 24},
    {23, "high_risk_until", Kind::Date, QT_TRANSLATE_NOOP("DutyStation", "High risk until"), Plain, {}, {}, {}, {}, {}, 24},
    {25, "plan_stage", Kind::Choice, QT_TRANSLATE_NOOP("DutyStation", "Stage of planning"), InTable, planStages},
    {26, "position", Kind::Position, QT_TRANSLATE_NOOP("DutyStation", "Position"), Plain, {}, {}, {}, {}, "#geo+coord"},
    {27, "retired_on", Kind::Date, QT_TRANSLATE_NOOP("DutyStation", "No longer used since")},
    {28, "note", Kind::LongText, QT_TRANSLATE_NOOP("DutyStation", "Remarks"), Searchable},
};
inline constexpr Group dutyStationGroups[] = {
    {24, "risk_status", QT_TRANSLATE_NOOP("DutyStation", "High-risk status")},
};
inline constexpr Check dutyStationChecks[] = {
    {Check::Is::NotBefore, "high_risk_until", "high_risk_from"},
    {Check::Is::NeededWhen, "high_risk_from", "high_risk", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "staff_as_of", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType dutyStation = {1, "duty_station", "DutyStation", QT_TRANSLATE_NOOP("DutyStation", "Duty stations"),
    QT_TRANSLATE_NOOP("DutyStation", "Duty station"), Compartment::Global, dutyStationFields, dutyStationGroups, Sensitivity::P1, {},
    dutyStationChecks};
static_assert(wellFormed(dutyStation));

}
