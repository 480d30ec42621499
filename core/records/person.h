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
    {"new", QT_TRANSLATE_NOOP("Person", "New")},
    {"on_leave", QT_TRANSLATE_NOOP("Person", "On leave")},
    {"on_mission", QT_TRANSLATE_NOOP("Person", "On mission")},
    {"active", QT_TRANSLATE_NOOP("Person", "Active")},
    {"deceased", QT_TRANSLATE_NOOP("Person", "Deceased")},
};

/// Somebody the system accounts for (domain dossier 3.11). Contact, home and birth are class P3.
inline constexpr Choice confidenceLevels[] = {
    {"low", QT_TRANSLATE_NOOP("Person", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Person", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Person", "High")},
};

inline constexpr Choice personSexes[] = {
    {"f", QT_TRANSLATE_NOOP("Person", "Female")},
    {"m", QT_TRANSLATE_NOOP("Person", "Male")},
    {"x", QT_TRANSLATE_NOOP("Person", "Other")},
    {"u", QT_TRANSLATE_NOOP("Person", "Unknown")},
};

inline constexpr Choice personSkills[] = {
    {"first_responder", QT_TRANSLATE_NOOP("Person", "First responder")},
    {"driver_4x4", QT_TRANSLATE_NOOP("Person", "Driver, four-wheel drive")},
    {"radio", QT_TRANSLATE_NOOP("Person", "Radio")},
    {"medic", QT_TRANSLATE_NOOP("Person", "Medic")},
    {"interpreter", QT_TRANSLATE_NOOP("Person", "Interpreter")},
};

inline constexpr Choice assistanceNeeds[] = {
    {"none", QT_TRANSLATE_NOOP("Person", "None")},
    {"mobility", QT_TRANSLATE_NOOP("Person", "Mobility")},
    {"sight", QT_TRANSLATE_NOOP("Person", "Sight")},
    {"hearing", QT_TRANSLATE_NOOP("Person", "Hearing")},
    {"pregnant", QT_TRANSLATE_NOOP("Person", "Pregnant")},
    {"other", QT_TRANSLATE_NOOP("Person", "Other needs")},
};

inline constexpr Choice bloodGroups[] = {
    {"o_neg", QT_TRANSLATE_NOOP("Person", "O negative")},
    {"o_pos", QT_TRANSLATE_NOOP("Person", "O positive")},
    {"a_neg", QT_TRANSLATE_NOOP("Person", "A negative")},
    {"a_pos", QT_TRANSLATE_NOOP("Person", "A positive")},
    {"b_neg", QT_TRANSLATE_NOOP("Person", "B negative")},
    {"b_pos", QT_TRANSLATE_NOOP("Person", "B positive")},
    {"ab_neg", QT_TRANSLATE_NOOP("Person", "AB negative")},
    {"ab_pos", QT_TRANSLATE_NOOP("Person", "AB positive")},
};

inline constexpr Field personFields[] = {
    {2, "index_number", Kind::Text, QT_TRANSLATE_NOOP("Person", "Index number"), InTable | Searchable},
    {3, "family_name", Kind::Text, QT_TRANSLATE_NOOP("Person", "Family name"), InTable | Searchable | Title},
    {4, "given_names", Kind::Text, QT_TRANSLATE_NOOP("Person", "Given names"), Required | InTable | Searchable | Title},
    {5, "native_script", Kind::Text, QT_TRANSLATE_NOOP("Person", "Name in native script"), Searchable},
    {6, "organisation", Kind::Text, QT_TRANSLATE_NOOP("Person", "Organization"), Required | InTable | Searchable | Owner, {}, {}, {}, {}, "#org+name"},
    {42, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Organization in the register"), RequiredToSubmit | Indexed | Owner, {}, {}, "organization"},
    {7, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Duty station"), Required | InTable, {}, {}, "duty_station"},
    {8, "category", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Category"), Required | InTable, personCategories},
    {9, "nationality", Kind::Text, QT_TRANSLATE_NOOP("Person", "Nationality (ISO 3166)"), RequiredToSubmit | Sensitive},
    {10, "contract_from", Kind::Date, QT_TRANSLATE_NOOP("Person", "Contract from"), RequiredToSubmit},
    {11, "contract_to", Kind::Date, QT_TRANSLATE_NOOP("Person", "Contract to"), RequiredToSubmit},
    {12, "critical_staff", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Critical staff"), RequiredToSubmit | Sensitive, criticalities},
    {13, "call_sign", Kind::Text, QT_TRANSLATE_NOOP("Person", "Radio call sign"), InTable | Sensitive},
    {14, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Person", "Phone"), RequiredToSubmit | Sensitive},
    {15, "second_phone", Kind::Phone, QT_TRANSLATE_NOOP("Person", "Second phone"), RequiredToSubmit | Sensitive},
    {16, "email", Kind::Text, QT_TRANSLATE_NOOP("Person", "E-mail"), Sensitive},
    {17, "residence", Kind::LongText, QT_TRANSLATE_NOOP("Person", "Residence"), Sensitive | Retired},
    {18, "birth", Kind::Date, QT_TRANSLATE_NOOP("Person", "Date of birth"), Sensitive},
    {19, "dependants_declared", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Dependants declared"), RequiredToSubmit},
    {20, "status", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Status"), Required | InTable | WorstShown, personStatuses},
    {21, "call_name", Kind::Text, QT_TRANSLATE_NOOP("Person", "Called"), Searchable},
    {22, "other_names", Kind::Text, QT_TRANSLATE_NOOP("Person", "Other spellings of the name"), Searchable},
    {23, "agency_number", Kind::Text, QT_TRANSLATE_NOOP("Person", "Number in the organization"), Indexed},
    {24, "sex", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Sex"), Sensitive, personSexes},
    {25, "other_nationalities", Kind::Text, QT_TRANSLATE_NOOP("Person", "Other nationalities (ISO 3166)"), Sensitive},
    {26, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Office"), RequiredToSubmit, {}, {}, "premises"},
    {27, "supervisor", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Supervisor"), RequiredToSubmit, {}, {}, "person"},
    {28, "function", Kind::Text, QT_TRANSLATE_NOOP("Person", "Function"), InTable | Searchable},
    {29, "home", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Home"), RequiredToSubmit | Sensitive, {}, {}, "residence"},
    {30, "warden_zone", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Warden zone"), InTable | Indexed | Sensitive | Owner, {}, {}, "warden_zone"},
    {31, "zone_reason", Kind::Text, QT_TRANSLATE_NOOP("Person", "Why another zone than the home's"), Sensitive},
    {32, "languages", Kind::Text, QT_TRANSLATE_NOOP("Person", "Languages")},
    {33, "skills", Kind::Choices, QT_TRANSLATE_NOOP("Person", "Skills"), Plain, personSkills},
    {34, "assistance", Kind::Choices, QT_TRANSLATE_NOOP("Person", "Assistance needed"), Sensitive, assistanceNeeds},
    {35, "assistance_note", Kind::Text, QT_TRANSLATE_NOOP("Person", "Note on assistance"), Sensitive},
    {36, "assistance_consent", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Agrees that this is kept"), Sensitive},
    {37, "blood_group", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Blood group (voluntary)"), Sensitive, bloodGroups},
    {43, "blood_consent", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Agrees that the blood group is kept"), Sensitive},
    {38, "passport_expiry", Kind::Date, QT_TRANSLATE_NOOP("Person", "Passport valid until"), Sensitive},
    {39, "visa_expiry", Kind::Date, QT_TRANSLATE_NOOP("Person", "Visa valid until"), Sensitive},
    {40, "merged_into", Kind::Reference, QT_TRANSLATE_NOOP("Person", "The same person as"), Indexed, {}, {}, "person"},
    {41, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Person", "Remarks"), Sensitive},
};
inline constexpr Check personChecks[] = {
    {Check::Is::NotBefore, "contract_to", "contract_from"},
    {Check::Is::NotInFuture, "birth"},
    {Check::Is::NeededWhen, "assistance_consent", "assistance", "mobility sight hearing pregnant other"},
    {Check::Is::EmptyWhen, "assistance", "assistance_consent", "no"},
    {Check::Is::EmptyWhen, "assistance_note", "assistance_consent", "no unknown"},
    {Check::Is::NeededWhen, "blood_consent", "blood_group", "o_neg o_pos a_neg a_pos b_neg b_pos ab_neg ab_pos"},
    {Check::Is::EmptyWhen, "blood_group", "blood_consent", "no unknown"},
    {Check::Is::Country, "nationality", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType person = {2, "person", "Person", QT_TRANSLATE_NOOP("Person", "Persons"),
    QT_TRANSLATE_NOOP("Person", "Person"), Compartment::Personnel, personFields, {}, Sensitivity::P1,
    {365, "contract_to", Retention::Then::Pseudonymise}, personChecks};
static_assert(wellFormed(person));

inline constexpr Choice channelKinds[] = {
    {"mobile", QT_TRANSLATE_NOOP("Person", "Mobile phone")},
    {"landline", QT_TRANSLATE_NOOP("Person", "Landline")},
    {"satellite", QT_TRANSLATE_NOOP("Person", "Satellite phone")},
    {"radio", QT_TRANSLATE_NOOP("Person", "Radio call sign")},
    {"email", QT_TRANSLATE_NOOP("Person", "E-mail")},
    {"messenger", QT_TRANSLATE_NOOP("Person", "Messaging app")},
};

inline constexpr Field contactChannelFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Person"), Required | Parent, {}, {}, "person"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Kind of channel"), Required | InTable | Title, channelKinds},
    {4, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Person", "Phone"), InTable | Sensitive, {}, {}, {}, {}, "#contact+phone", 8},
    {5, "address", Kind::Text, QT_TRANSLATE_NOOP("Person", "Address or call sign"), InTable | Sensitive, {}, {}, {}, {}, {}, 8},
    {7, "verified_on", Kind::Date, QT_TRANSLATE_NOOP("Person", "Verified on"), InTable, {}, {}, {}, {}, {}, 8},
    {6, "place", Kind::Integer, QT_TRANSLATE_NOOP("Person", "Order"), InTable, {}, {1, 99}},
};
inline constexpr Group contactChannelGroups[] = {
    {8, "channel", QT_TRANSLATE_NOOP("Person", "Channel")},
};
inline constexpr Check contactChannelChecks[] = {
    {Check::Is::NeededWhen, "phone", "kind", "mobile landline satellite"},
    {Check::Is::NeededWhen, "address", "kind", "radio email"},
    {Check::Is::NeededWithout, "address", "phone", {}, 0, Check::Grade::Error, "kind", "messenger"},
    {Check::Is::NotInFuture, "verified_on"},
};
inline constexpr RecordType contactChannel = {120, "contact_channel", "Person", QT_TRANSLATE_NOOP("Person", "Contact channels"),
    QT_TRANSLATE_NOOP("Person", "Contact channel"), Compartment::Personnel, contactChannelFields, contactChannelGroups, Sensitivity::P3, {}, contactChannelChecks};
static_assert(wellFormed(contactChannel));

inline constexpr Field emergencyContactFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Person"), Required | Parent, {}, {}, "person"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Person", "Name"), Required | InTable | Sensitive | Title},
    {4, "relation", Kind::Text, QT_TRANSLATE_NOOP("Person", "Relation"), InTable},
    {5, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Person", "Phone"), Required | Sensitive},
    {6, "language", Kind::Text, QT_TRANSLATE_NOOP("Person", "Language")},
    {7, "place", Kind::Integer, QT_TRANSLATE_NOOP("Person", "Order of notification"), InTable, {}, {1, 99}},
    {8, "next_of_kin", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Next of kin")},
};
inline constexpr RecordType emergencyContact = {121, "emergency_contact", "Person", QT_TRANSLATE_NOOP("Person", "Emergency contacts"),
    QT_TRANSLATE_NOOP("Person", "Emergency contact"), Compartment::Personnel, emergencyContactFields, {}, Sensitivity::P3};
static_assert(wellFormed(emergencyContact));

inline constexpr Choice dependantRelations[] = {
    {"spouse", QT_TRANSLATE_NOOP("Person", "Spouse")},
    {"partner", QT_TRANSLATE_NOOP("Person", "Partner")},
    {"child", QT_TRANSLATE_NOOP("Person", "Child")},
    {"parent_recognised", QT_TRANSLATE_NOOP("Person", "Recognized parent")},
    {"other_recognised", QT_TRANSLATE_NOOP("Person", "Other recognized dependant")},
};

inline constexpr Field dependantFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Dependant of"), Required | Parent, {}, {}, "person"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Person", "Name"), Required | InTable | Sensitive | Title},
    {4, "relation", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Relation"), Required | InTable, dependantRelations},
    {5, "eligible", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Eligible dependant"), Required | InTable},
    {6, "lives_at_duty_station", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Lives at the duty station"), Required | InTable},
    {7, "home", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Home"), Sensitive, {}, {}, "residence"},
    {8, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Person", "Phone"), Sensitive},
    {9, "birth", Kind::Date, QT_TRANSLATE_NOOP("Person", "Date of birth"), Sensitive},
    {10, "sex", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Sex"), Sensitive, personSexes},
    {11, "school", Kind::Text, QT_TRANSLATE_NOOP("Person", "School"), Sensitive},
    {12, "school_address", Kind::Text, QT_TRANSLATE_NOOP("Person", "Address of the school"), Sensitive},
    {13, "nationality", Kind::Text, QT_TRANSLATE_NOOP("Person", "Nationality (ISO 3166)"), Sensitive, {}, {0, 3}},
    {14, "passport_expiry", Kind::Date, QT_TRANSLATE_NOOP("Person", "Passport valid until"), Sensitive},
    {15, "assistance", Kind::Choices, QT_TRANSLATE_NOOP("Person", "Assistance needed"), Sensitive, assistanceNeeds},
    {16, "assistance_consent", Kind::Flag, QT_TRANSLATE_NOOP("Person", "Agrees that this is kept"), Sensitive},
};
inline constexpr Check dependantChecks[] = {
    {Check::Is::NotInFuture, "birth"},
    {Check::Is::Country, "nationality"},
    {Check::Is::NeededWhen, "assistance_consent", "assistance", "mobility sight hearing pregnant other"},
    {Check::Is::EmptyWhen, "assistance", "assistance_consent", "no"},
};
inline constexpr RecordType dependant = {122, "dependant", "Person", QT_TRANSLATE_NOOP("Person", "Dependants"),
    QT_TRANSLATE_NOOP("Person", "Dependant"), Compartment::Personnel, dependantFields, {}, Sensitivity::P3, {},
    dependantChecks};
static_assert(wellFormed(dependant));

inline constexpr Choice whereaboutsKinds[] = {
    {"planned", QT_TRANSLATE_NOOP("Person", "Planned")},
    {"reported", QT_TRANSLATE_NOOP("Person", "Reported")},
    {"observed", QT_TRANSLATE_NOOP("Person", "Observed")},
};

inline constexpr Choice whereaboutsSources[] = {
    {"self", QT_TRANSLATE_NOOP("Person", "The person")},
    {"warden", QT_TRANSLATE_NOOP("Person", "Warden")},
    {"trip", QT_TRANSLATE_NOOP("Person", "Travel request")},
    {"movement", QT_TRANSLATE_NOOP("Person", "Movement")},
    {"hr_leave", QT_TRANSLATE_NOOP("Person", "Leave record")},
    {"radio", QT_TRANSLATE_NOOP("Person", "Radio")},
    {"phone", QT_TRANSLATE_NOOP("Person", "Phone")},
    {"app_import", QT_TRANSLATE_NOOP("Person", "Import")},
    {"gate", QT_TRANSLATE_NOOP("Person", "Gate")},
};

/// Entries, not trails: where somebody is, was or will be, and who says so (domain dossier 3.11, 7.3).
inline constexpr Field whereaboutsFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Person"), Required | Parent, {}, {}, "person"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Kind of entry"), Required | InTable, whereaboutsKinds},
    {4, "starts_at", Kind::Moment, QT_TRANSLATE_NOOP("Person", "From"), Required | InTable | Title},
    {5, "ends_at", Kind::Moment, QT_TRANSLATE_NOOP("Person", "Until"), Required | InTable},
    {6, "warden_zone", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Warden zone"), Sensitive, {}, {}, "warden_zone"},
    {7, "place", Kind::Text, QT_TRANSLATE_NOOP("Person", "Place"), Required | InTable | Sensitive},
    {8, "country", Kind::Text, QT_TRANSLATE_NOOP("Person", "Abroad: country code (ISO 3166)"), Sensitive, {}, {0, 3}},
    {9, "coordinates", Kind::Position, QT_TRANSLATE_NOOP("Person", "Position"), Sensitive, {}, {}, {}, {}, "#geo+coord"},
    {10, "source", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Source"), Required | InTable, whereaboutsSources},
    {11, "confidence", Kind::Choice, QT_TRANSLATE_NOOP("Person", "Confidence"), Plain, confidenceLevels},
    {12, "note", Kind::Text, QT_TRANSLATE_NOOP("Person", "Note"), Sensitive},
    {13, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Incident"), Indexed, {}, {}, "incident"},
    {14, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Crisis"), Indexed, {}, {}, "crisis"},
};
inline constexpr Check whereaboutsChecks[] = {
    {Check::Is::NotBefore, "ends_at", "starts_at"},
    {Check::Is::NotInFuture, "starts_at", {}, {}, 0, Check::Grade::Error, "kind", "reported observed"},
    {Check::Is::Country, "country"},
};
// What names an incident or a crisis is kept as long as that is.
inline constexpr RecordType whereabouts = {123, "whereabouts", "Person", QT_TRANSLATE_NOOP("Person", "Whereabouts"),
    QT_TRANSLATE_NOOP("Person", "Whereabouts entry"), Compartment::Personnel, whereaboutsFields, {}, Sensitivity::P3,
    {90, "ends_at", Retention::Then::CountsOnly}, whereaboutsChecks, true};
static_assert(wellFormed(whereabouts));

/// A focal point vouches for an organization's list (3.11); the signature is a decision.
inline constexpr Field listCertificationFields[] = {
    {2, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Organization"), Required | InTable | Indexed | Title | Owner, {}, {}, "organization"},
    {3, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Person", "Duty station"), Required | InTable | Indexed, {}, {}, "duty_station"},
    {4, "date", Kind::Date, QT_TRANSLATE_NOOP("Person", "List as of"), Required | InTable | Title},
    {5, "persons", Kind::Integer, QT_TRANSLATE_NOOP("Person", "Persons on the list"), Required | InTable, {}, {0, 1000000}},
    {6, "dependants", Kind::Integer, QT_TRANSLATE_NOOP("Person", "Dependants on the list"), InTable, {}, {0, 1000000}},
    {7, "certified_by", Kind::Text, QT_TRANSLATE_NOOP("Person", "Certified by"), RequiredToSubmit | InTable},
    {8, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Person", "Remarks")},
};
inline constexpr Check listCertificationChecks[] = {
    {Check::Is::NotInFuture, "date"},
};
inline constexpr RecordType listCertification = {124, "list_certification", "Person", QT_TRANSLATE_NOOP("Person", "List certifications"),
    QT_TRANSLATE_NOOP("Person", "List certification"), Compartment::Personnel, listCertificationFields, {}, Sensitivity::P1,
    {1095, "date", Retention::Then::Archive}, listCertificationChecks};
static_assert(wellFormed(listCertification));

inline constexpr const RecordType *personTypes[] = {&person, &contactChannel, &emergencyContact, &dependant, &whereabouts, &listCertification};

}
