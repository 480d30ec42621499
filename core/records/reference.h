// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/dutystation.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

/// A country as the program knows it (domain dossier 3.1). Its code is the scope of what belongs to it.
inline constexpr Field countryFields[] = {
    {2, "code", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Country code (ISO 3166)"), Required | InTable | Searchable | Title, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#country+name"},
    {4, "name_ar", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Arabic"), Searchable},
    {5, "name_zh", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Chinese"), Searchable},
    {6, "name_en", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in English"), Searchable},
    {7, "name_fr", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in French"), Searchable},
    {8, "name_ru", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Russian"), Searchable},
    {9, "name_es", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Spanish"), Searchable},
    {10, "region", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Region"), InTable | Searchable, {}, {}, {}, {}, "#region+name"},
    {11, "desk", Kind::Text, QT_TRANSLATE_NOOP("Reference", "DRO desk"), InTable | Searchable},
    {12, "time_zone", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Time zone"), Plain, {}, {0, 60}},
    {13, "retired_on", Kind::Date, QT_TRANSLATE_NOOP("Reference", "No longer used since")},
    {14, "note", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Remarks"), Searchable},
};
inline constexpr Check countryChecks[] = {
    {Check::Is::Country, "code"},
};
inline constexpr RecordType country = {10, "country", "Reference", QT_TRANSLATE_NOOP("Reference", "Countries"),
    QT_TRANSLATE_NOOP("Reference", "Country"), Compartment::Global, countryFields, {}, Sensitivity::P1, {}, countryChecks};
static_assert(wellFormed(country));

inline constexpr Choice organizationKinds[] = {
    {"un", QT_TRANSLATE_NOOP("Reference", "United Nations organization")},
    {"un_mission", QT_TRANSLATE_NOOP("Reference", "United Nations mission")},
    {"intergovernmental", QT_TRANSLATE_NOOP("Reference", "Other intergovernmental organization")},
    {"ingo", QT_TRANSLATE_NOOP("Reference", "International NGO")},
    {"lngo", QT_TRANSLATE_NOOP("Reference", "National NGO")},
    {"red_cross", QT_TRANSLATE_NOOP("Reference", "Red Cross or Red Crescent")},
    {"government", QT_TRANSLATE_NOOP("Reference", "Government")},
    {"diplomatic", QT_TRANSLATE_NOOP("Reference", "Diplomatic mission")},
    {"contractor", QT_TRANSLATE_NOOP("Reference", "Contractor")},
    {"other", QT_TRANSLATE_NOOP("Reference", "Other")},
};

/// An agency or partner. Never deleted: retired, so that what names it still reads.
inline constexpr Field organizationFields[] = {
    {2, "code", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Acronym"), Required | InTable | Searchable | Title, {}, {0, 20}, {}, {}, "#org+code"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name"), Required | InTable | Searchable, {}, {}, {}, {}, "#org+name"},
    {4, "name_ar", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Arabic"), Searchable},
    {5, "name_zh", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Chinese"), Searchable},
    {6, "name_en", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in English"), Searchable},
    {7, "name_fr", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in French"), Searchable},
    {8, "name_ru", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Russian"), Searchable},
    {9, "name_es", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in Spanish"), Searchable},
    {10, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Reference", "Kind"), Required | InTable, organizationKinds, {}, {}, {}, "#org+type"},
    {11, "unsms_member", Kind::Flag, QT_TRANSLATE_NOOP("Reference", "In the United Nations Security Management System"), Required | InTable},
    {12, "cost_share", Kind::Flag, QT_TRANSLATE_NOOP("Reference", "Takes part in cost-sharing"), InTable},
    {13, "slt_partner", Kind::Flag, QT_TRANSLATE_NOOP("Reference", "Saving Lives Together partner")},
    {14, "parent", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Belongs to"), Indexed, {}, {}, "organization"},
    {15, "retired_on", Kind::Date, QT_TRANSLATE_NOOP("Reference", "No longer used since")},
    {16, "note", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Remarks"), Searchable},
};
inline constexpr RecordType organization = {14, "organization", "Reference", QT_TRANSLATE_NOOP("Reference", "Organizations"),
    QT_TRANSLATE_NOOP("Reference", "Organization"), Compartment::Global, organizationFields, {}, Sensitivity::P1};
static_assert(wellFormed(organization));

inline constexpr Choice areaBoundaryKinds[] = {
    {"admin_units", QT_TRANSLATE_NOOP("Reference", "Administrative units")},
    {"polygon", QT_TRANSLATE_NOOP("Reference", "Polygon")},
};

/// The unit of one security risk assessment. Areas tile the country without overlap.
inline constexpr Field srmAreaFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#loc+name"},
    {3, "code", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Code"), InTable | Searchable, {}, {0, 40}, {}, {}, "#loc+code"},
    {4, "country", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Country code (ISO 3166)"), Required | InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {5, "within", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Within the area"), Indexed, {}, {}, "srm_area"},
    {6, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Duty station"), InTable, {}, {}, "duty_station"},
    {7, "coordinator", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Area Security Coordinator"), InTable, {}, {}, "appointment"},
    {8, "boundary_kind", Kind::Choice, QT_TRANSLATE_NOOP("Reference", "Boundary given by"), RequiredToSubmit, areaBoundaryKinds},
    {9, "admin_units", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Administrative units, one a line"), Searchable, {}, {}, {}, {}, "#adm1+code"},
    {10, "polygon", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Polygon (GeoJSON)")},
    {11, "centre", Kind::Position, QT_TRANSLATE_NOOP("Reference", "Centre"), Plain, {}, {}, {}, {}, "#geo+coord"},
    {12, "un_presence", Kind::Flag, QT_TRANSLATE_NOOP("Reference", "United Nations presence")},
    {13, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Reference", "Valid from"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 15},
    {14, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Reference", "Valid until"), InTable, {}, {}, {}, {}, {}, 15},
    {16, "former_levels", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Former security levels and phases (history)")},
    {17, "note", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Remarks"), Searchable},
};
inline constexpr Group srmAreaGroups[] = {
    {15, "validity", QT_TRANSLATE_NOOP("Reference", "Validity")},
};
inline constexpr Check srmAreaChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::NeededWhen, "admin_units", "boundary_kind", "admin_units", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "polygon", "boundary_kind", "polygon", 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType srmArea = {11, "srm_area", "Reference", QT_TRANSLATE_NOOP("Reference", "SRM areas"),
    QT_TRANSLATE_NOOP("Reference", "SRM area"), Compartment::Security, srmAreaFields, srmAreaGroups, Sensitivity::P2, {},
    srmAreaChecks};
static_assert(wellFormed(srmArea));

inline constexpr Choice placeKinds[] = {
    {"city", QT_TRANSLATE_NOOP("Reference", "City")},
    {"town", QT_TRANSLATE_NOOP("Reference", "Town")},
    {"village", QT_TRANSLATE_NOOP("Reference", "Village")},
    {"neighbourhood", QT_TRANSLATE_NOOP("Reference", "Neighbourhood")},
    {"camp", QT_TRANSLATE_NOOP("Reference", "Camp or settlement")},
    {"airport", QT_TRANSLATE_NOOP("Reference", "Airport or airstrip")},
    {"port", QT_TRANSLATE_NOOP("Reference", "Port")},
    {"border_crossing", QT_TRANSLATE_NOOP("Reference", "Border crossing")},
    {"checkpoint", QT_TRANSLATE_NOOP("Reference", "Checkpoint")},
    {"bridge", QT_TRANSLATE_NOOP("Reference", "Bridge or ford")},
    {"junction", QT_TRANSLATE_NOOP("Reference", "Road junction")},
    {"landmark", QT_TRANSLATE_NOOP("Reference", "Landmark")},
    {"other", QT_TRANSLATE_NOOP("Reference", "Other")},
};

/// An entry of the gazetteer.
inline constexpr Field placeFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#loc+name"},
    {3, "native_name", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Name in the local script"), InTable | Searchable},
    {4, "other_names", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Other names and spellings"), Searchable, {}, {}, {}, {}, "#loc+name+alt"},
    {5, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Reference", "Kind"), InTable, placeKinds, {}, {}, {}, "#loc+type"},
    {6, "country", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Country code (ISO 3166)"), Required | Indexed, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {7, "region", Kind::Text, QT_TRANSLATE_NOOP("Reference", "First administrative level"), InTable | Searchable, {}, {}, {}, {}, "#adm1+name"},
    {8, "district", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Second administrative level"), InTable | Searchable, {}, {}, {}, {}, "#adm2+name"},
    {9, "subdistrict", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Third administrative level"), Searchable, {}, {}, {}, {}, "#adm3+name"},
    {10, "pcode", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Place code"), Indexed, {}, {0, 40}, {}, {}, "#loc+code"},
    {11, "position", Kind::Position, QT_TRANSLATE_NOOP("Reference", "Position"), RequiredToSubmit, {}, {}, {}, {}, "#geo+coord"},
    {12, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "SRM area"), InTable, {}, {}, "srm_area"},
    {13, "source_reference", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Source reference"), Indexed, {}, {}, {}, {}, "#meta+source"},
    {14, "retired_on", Kind::Date, QT_TRANSLATE_NOOP("Reference", "No longer used since")},
    {15, "note", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Remarks"), Searchable},
};
inline constexpr Check placeChecks[] = {
    {Check::Is::Country, "country"},
};
inline constexpr RecordType place = {13, "place", "Reference", QT_TRANSLATE_NOOP("Reference", "Places"),
    QT_TRANSLATE_NOOP("Reference", "Place"), Compartment::Security, placeFields, {}, Sensitivity::P2, {}, placeChecks};
static_assert(wellFormed(place));

inline constexpr Choice postStates[] = {
    {"filled", QT_TRANSLATE_NOOP("Reference", "Filled")},
    {"vacant", QT_TRANSLATE_NOOP("Reference", "Vacant")},
    {"frozen", QT_TRANSLATE_NOOP("Reference", "Frozen")},
    {"abolished", QT_TRANSLATE_NOOP("Reference", "Abolished")},
};

inline constexpr Choice postRecruitments[] = {
    {"international", QT_TRANSLATE_NOOP("Reference", "Internationally recruited")},
    {"local", QT_TRANSLATE_NOOP("Reference", "Locally recruited")},
};

/// A post of an organization, filled or not.
inline constexpr Field postFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Functional title"), Required | InTable | Searchable | Title},
    {3, "number", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Post number"), InTable | Searchable, {}, {0, 40}},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Organization"), Required | InTable, {}, {}, "organization"},
    {5, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Duty station"), Required | InTable, {}, {}, "duty_station"},
    {6, "grade", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Grade"), Plain, {}, {0, 20}},
    {7, "recruitment", Kind::Choice, QT_TRANSLATE_NOOP("Reference", "Recruitment"), Plain, postRecruitments},
    {8, "role", Kind::Code, QT_TRANSLATE_NOOP("Reference", "Security role"), InTable, {}, {}, "roles"},
    {9, "state", Kind::Choice, QT_TRANSLATE_NOOP("Reference", "State of the post"), Required | InTable, postStates},
    {10, "incumbent", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Incumbent"), Indexed, {}, {}, "person", {}, {}, 13},
    {11, "filled_from", Kind::Date, QT_TRANSLATE_NOOP("Reference", "Filled from"), Plain, {}, {}, {}, {}, {}, 13},
    {12, "filled_until", Kind::Date, QT_TRANSLATE_NOOP("Reference", "Filled until"), Plain, {}, {}, {}, {}, {}, 13},
    {14, "note", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Remarks"), Searchable},
};
inline constexpr Group postGroups[] = {
    {13, "filled", QT_TRANSLATE_NOOP("Reference", "Incumbency")},
};
inline constexpr Check postChecks[] = {
    {Check::Is::NotBefore, "filled_until", "filled_from"},
    {Check::Is::EmptyWhen, "incumbent", "state", "vacant frozen abolished"},
};
inline constexpr RecordType post = {15, "post", "Reference", QT_TRANSLATE_NOOP("Reference", "Posts"),
    QT_TRANSLATE_NOOP("Reference", "Post"), Compartment::Personnel, postFields, postGroups, Sensitivity::P1, {}, postChecks};
static_assert(wellFormed(post));

/// Who holds a security role where, by letter, from when to when (2.1). When it has ended it blocks approval, not entry.
inline constexpr Field appointmentFields[] = {
    {2, "role", Kind::Code, QT_TRANSLATE_NOOP("Reference", "Security role"), Required | InTable | Title, {}, {}, "roles"},
    {3, "holder", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Holder"), Required | InTable | Searchable | Title},
    {4, "person", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Holder's personnel record"), Indexed, {}, {}, "person"},
    {5, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Organization"), InTable, {}, {}, "organization"},
    {6, "country", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {7, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Duty station"), InTable, {}, {}, "duty_station"},
    {8, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "SRM area"), Indexed, {}, {}, "srm_area"},
    {9, "acting", Kind::Flag, QT_TRANSLATE_NOOP("Reference", "Ad interim")},
    {10, "acting_for", Kind::Reference, QT_TRANSLATE_NOOP("Reference", "Stands in for"), Indexed, {}, {}, "appointment"},
    {11, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Reference", "Appointed from"), Required | InTable, {}, {}, {}, {}, {}, 13},
    {12, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Reference", "Appointed until"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 13},
    {14, "ended_on", Kind::Date, QT_TRANSLATE_NOOP("Reference", "Ended early on")},
    {15, "appointed_by", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Appointed by"), RequiredToSubmit},
    {16, "instrument", Kind::Text, QT_TRANSLATE_NOOP("Reference", "Letter of appointment: where it is kept"), RequiredToSubmit},
    {17, "note", Kind::LongText, QT_TRANSLATE_NOOP("Reference", "Remarks"), Searchable},
};
inline constexpr Group appointmentGroups[] = {
    {13, "validity", QT_TRANSLATE_NOOP("Reference", "Term")},
};
inline constexpr Check appointmentChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::NotBefore, "ended_on", "valid_from"},
    {Check::Is::NeededWhen, "srm_area", "role", "asc", 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType appointment = {22, "appointment", "Reference", QT_TRANSLATE_NOOP("Reference", "Appointments"),
    QT_TRANSLATE_NOOP("Reference", "Appointment"), Compartment::Global, appointmentFields, appointmentGroups, Sensitivity::P1, {},
    appointmentChecks};
static_assert(wellFormed(appointment));

inline constexpr const RecordType *referenceTypes[] = {&country, &dutyStation, &organization, &srmArea, &place, &post, &appointment};

}
