// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice personCategories[] = {
    {"ir_staff", QT_TRANSLATE_NOOP("Person", "Internationally recruited staff")},
    {"lr_staff", QT_TRANSLATE_NOOP("Person", "Locally recruited staff")},
    {"npo", QT_TRANSLATE_NOOP("Person", "National professional officer")},
    {"unv_i", QT_TRANSLATE_NOOP("Person", "International UN Volunteer")},
    {"unv_n", QT_TRANSLATE_NOOP("Person", "National UN Volunteer")},
    {"consultant", QT_TRANSLATE_NOOP("Person", "Consultant")},
    {"contractor_indiv", QT_TRANSLATE_NOOP("Person", "Individual contractor")},
    {"mil_observer", QT_TRANSLATE_NOOP("Person", "Military observer")},
    {"unpol", QT_TRANSLATE_NOOP("Person", "UN police")},
    {"gov_personnel", QT_TRANSLATE_NOOP("Person", "Government-provided personnel")},
    {"intern", QT_TRANSLATE_NOOP("Person", "Intern")},
    {"visitor_official", QT_TRANSLATE_NOOP("Person", "Official visitor")},
    {"jpo", QT_TRANSLATE_NOOP("Person", "Junior professional officer")},
};

inline constexpr Choice criticalities[] = {
    {"critical_lastout", QT_TRANSLATE_NOOP("Person", "Critical, last out")},
    {"essential", QT_TRANSLATE_NOOP("Person", "Essential")},
    {"non_essential", QT_TRANSLATE_NOOP("Person", "Non-essential")},
};

// In a conflict the last-listed is shown: never the safer one while somebody says otherwise.
inline constexpr Choice personStatuses[] = {
    {"separated", QT_TRANSLATE_NOOP("Person", "Separated")},
    {"on_leave", QT_TRANSLATE_NOOP("Person", "On leave")},
    {"on_mission", QT_TRANSLATE_NOOP("Person", "On mission")},
    {"active", QT_TRANSLATE_NOOP("Person", "Active")},
    {"deceased", QT_TRANSLATE_NOOP("Person", "Deceased")},
};

/// Somebody the system accounts for (domain dossier 3.11). Contact, home and birth are class P3.
inline constexpr Field personFields[] = {
    {2, "index_number", Kind::Text, QT_TRANSLATE_NOOP("Person", "Index number"), InTable | Searchable},
    {3, "family_name", Kind::Text, QT_TRANSLATE_NOOP("Person", "Family name"), InTable | Searchable | Title},
    {4, "given_names", Kind::Text, QT_TRANSLATE_NOOP("Person", "Given names"), Required | InTable | Searchable | Title},
    {5, "native_script", Kind::Text, QT_TRANSLATE_NOOP("Person", "Name in native script"), Searchable},
    {6, "organisation", Kind::Text, QT_TRANSLATE_NOOP("Person", "Organization"), Required | InTable | Searchable, {}, {}, {}, {}, "#org+name"},
    {7, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Duty station"), Required | InTable, {}, {}, "duty_station"},
    {8, "category", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Category"), Required | InTable, personCategories},
    {9, "nationality", Kind::Text, QT_TRANSLATE_NOOP("Person", "Nationality (ISO 3166)"), RequiredToSubmit | Sensitive},
    {10, "contract_from", Kind::Date, QT_TRANSLATE_NOOP("Person", "Contract from")},
    {11, "contract_to", Kind::Date, QT_TRANSLATE_NOOP("Person", "Contract to")},
    {12, "critical_staff", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Critical staff"), RequiredToSubmit, criticalities},
    {13, "call_sign", Kind::Text, QT_TRANSLATE_NOOP("Person", "Radio call sign"), InTable},
    {14, "phone", Kind::Text, QT_TRANSLATE_NOOP("Person", "Phone"), RequiredToSubmit | Sensitive},
    {15, "second_phone", Kind::Text, QT_TRANSLATE_NOOP("Person", "Second phone"), RequiredToSubmit | Sensitive},
    {16, "email", Kind::Text, QT_TRANSLATE_NOOP("Person", "E-mail"), Sensitive},
    {17, "residence", Kind::LongText, QT_TRANSLATE_NOOP("Person", "Residence"), Sensitive},
    {18, "birth", Kind::Date, QT_TRANSLATE_NOOP("Person", "Date of birth"), Sensitive},
    {19, "dependants_declared", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Dependants declared")},
    {20, "status", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Status"), Required | InTable | WorstShown, personStatuses},
};
inline constexpr RecordType person = {2, "person", "Person", QT_TRANSLATE_NOOP("Person", "Persons"),
    QT_TRANSLATE_NOOP("Person", "Person"), Compartment::Personnel, personFields};
static_assert(wellFormed(person));

}
