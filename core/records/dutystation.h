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
};
inline constexpr RecordType dutyStation = {1, "duty_station", "DutyStation", QT_TRANSLATE_NOOP("DutyStation", "Duty stations"),
    QT_TRANSLATE_NOOP("DutyStation", "Duty station"), Compartment::Global, dutyStationFields};
static_assert(wellFormed(dutyStation));

}
