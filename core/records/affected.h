// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/incident.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

/// Seconds to write, minutes to send (domain dossier 3.4.3): everything that leaves a device in 160 characters, and what
/// the incident is filled from afterwards.
inline constexpr Field flashReportFields[] = {
    {2, "what", Kind::Text, QT_TRANSLATE_NOOP("Incident", "What happened"), Required | InTable | Searchable | Title, {}, {0, 160}, {}, {}, "#event+name"},
    {3, "place", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Where"), Required | InTable | Searchable, {}, {0, 160}, {}, {}, "#loc+name"},
    {4, "occurred_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "When"), Required | InTable, {}, {}, {}, {}, "#date+occurred"},
    {5, "known_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Known since"), RequiredToSubmit | Indexed, {}, {}, {}, {}, "#date+reported"},
    {6, "un_dead", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "United Nations personnel dead"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+killed"},
    {7, "un_injured", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "United Nations personnel injured"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+injured"},
    {8, "un_missing", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "United Nations personnel missing"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+missing"},
    {9, "area_safe", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "Area safe")},
    {10, "severity", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Severity, first estimate"), InTable | WorstShown, severities, {}, {}, {}, "#severity"},
    {11, "category", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Category"), Plain, incidentCategories, {}, {}, {}, "#event+category+code"},
    {12, "coordinates", Kind::Position, QT_TRANSLATE_NOOP("Incident", "Coordinates"), Plain, {}, {}, {}, {}, "#geo+coord"},
    {13, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Duty station"), Indexed, {}, {}, "duty_station"},
    {14, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "SRM area"), Indexed, {}, {}, "srm_area"},
    {15, "details", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "More about it"), Searchable},
    {16, "caller", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Caller"), Sensitive},
    {17, "callback", Kind::Phone, QT_TRANSLATE_NOOP("Incident", "Call back on"), Sensitive},
    {18, "received_by", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Received by")},
    {19, "sent_to_official", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Sent to the Designated Official at")},
    {20, "sent_to_desk", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Sent to the desk at")},
    {21, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Incident"), InTable, {}, {}, "incident"},
};
inline constexpr Check flashReportChecks[] = {
    {Check::Is::NotInFuture, "occurred_at"},
    {Check::Is::NotInFuture, "known_at"},
    {Check::Is::NotBefore, "known_at", "occurred_at"},
    {Check::Is::NotBefore, "sent_to_official", "known_at"},
    {Check::Is::NotBefore, "sent_to_desk", "known_at"},
    {Check::Is::NotInFuture, "sent_to_official"},
    {Check::Is::NotInFuture, "sent_to_desk"},
    {Check::Is::WithAccuracy, "coordinates", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType flashReport = {50, "flash_report", "Incident", QT_TRANSLATE_NOOP("Incident", "Flash reports"),
    QT_TRANSLATE_NOOP("Incident", "Flash report"), Compartment::Security, flashReportFields, {}, Sensitivity::P2,
    {7305, {}, Retention::Then::Archive}, flashReportChecks, false, {}, {1826, {}, Retention::Then::Pseudonymise}};
static_assert(wellFormed(flashReport));

inline constexpr Choice affectedSexes[] = {
    {"f", QT_TRANSLATE_NOOP("Incident", "Female")},
    {"m", QT_TRANSLATE_NOOP("Incident", "Male")},
    {"x", QT_TRANSLATE_NOOP("Incident", "Neither or not stated")},
    {"u", QT_TRANSLATE_NOOP("Incident", "Unknown")},
};

inline constexpr Choice affectedAges[] = {
    {"child", QT_TRANSLATE_NOOP("Incident", "Under 18")},
    {"18_29", QT_TRANSLATE_NOOP("Incident", "18 to 29")},
    {"30_44", QT_TRANSLATE_NOOP("Incident", "30 to 44")},
    {"45_59", QT_TRANSLATE_NOOP("Incident", "45 to 59")},
    {"60_up", QT_TRANSLATE_NOOP("Incident", "60 and over")},
    {"unknown", QT_TRANSLATE_NOOP("Incident", "Unknown")},
};

inline constexpr Choice affectedCategories[] = {
    {"ir", QT_TRANSLATE_NOOP("Incident", "Internationally recruited")},
    {"lr", QT_TRANSLATE_NOOP("Incident", "Locally recruited")},
    {"dependant", QT_TRANSLATE_NOOP("Incident", "Dependant")},
    {"contractor", QT_TRANSLATE_NOOP("Incident", "Contractor")},
    {"visitor", QT_TRANSLATE_NOOP("Incident", "Visitor")},
    {"uniformed", QT_TRANSLATE_NOOP("Incident", "Uniformed")},
    {"ngo", QT_TRANSLATE_NOOP("Incident", "NGO")},
    {"beneficiary", QT_TRANSLATE_NOOP("Incident", "Beneficiary")},
    {"public", QT_TRANSLATE_NOOP("Incident", "Member of the public")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice affectedOutcomes[] = {
    {"unharmed", QT_TRANSLATE_NOOP("Incident", "Unharmed")},
    {"threatened", QT_TRANSLATE_NOOP("Incident", "Threatened")},
    {"distress", QT_TRANSLATE_NOOP("Incident", "Distress")},
    {"released", QT_TRANSLATE_NOOP("Incident", "Released")},
    {"minor_injury", QT_TRANSLATE_NOOP("Incident", "Minor injury")},
    {"detained", QT_TRANSLATE_NOOP("Incident", "Detained")},
    {"serious_injury", QT_TRANSLATE_NOOP("Incident", "Serious injury")},
    {"missing", QT_TRANSLATE_NOOP("Incident", "Missing")},
    {"abducted", QT_TRANSLATE_NOOP("Incident", "Abducted")},
    {"sexual_violence", QT_TRANSLATE_NOOP("Incident", "Sexual violence")},
    {"dead", QT_TRANSLATE_NOOP("Incident", "Dead")},
};

inline constexpr Choice affectedKinInformed[] = {
    {"na", QT_TRANSLATE_NOOP("Incident", "Not applicable")},
    {"yes", QT_TRANSLATE_NOOP("Incident", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Incident", "No")},
};

/// Somebody an incident touched. Whose identity is sealed has no name here, it lies in a sealed_identity: sexual violence
/// and hostages always, domestic violence and suicide by the case handlers' choice (domain dossier 3.4.3, 7.2).
inline constexpr Field affectedPersonFields[] = {
    {2, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Incident"), Required | Parent, {}, {}, "incident"},
    {3, "category", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Personnel category"), Required | InTable | Title, affectedCategories},
    {4, "outcome", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Outcome when first recorded"), Required | InTable | WorstShown | Title, affectedOutcomes},
    {5, "identity_sealed", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "Identity known to the case handlers only")},
    {6, "person", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Personnel record"), Indexed | Sensitive, {}, {}, "person"},
    {7, "name", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Name"), InTable | Sensitive | Title},
    {8, "sex", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Sex"), InTable | RequiredToSubmit, affectedSexes},
    {9, "age", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Age"), RequiredToSubmit, affectedAges},
    {10, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Organization"), InTable | RequiredToSubmit, {}, {}, "organization"},
    {11, "on_duty", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "On duty"), RequiredToSubmit},
    {12, "kin_informed", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Next of kin informed"), Sensitive, affectedKinInformed, {}, {}, {}, {}, 15},
    {13, "kin_informed_at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "Next of kin informed at"), Sensitive, {}, {}, {}, {}, {}, 15},
    {14, "kin_informed_by", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Next of kin informed by"), Sensitive, {}, {}, {}, {}, {}, 15},
    {16, "medical_reference", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Medical file: where it is kept"), Sensitive},
    {17, "support_consent", Kind::Flag, QT_TRANSLATE_NOOP("Incident", "Agrees to be contacted by a counsellor"), Sensitive},
};
inline constexpr Group affectedPersonGroups[] = {
    {15, "kin", QT_TRANSLATE_NOOP("Incident", "Next of kin")},
};
inline constexpr Check affectedPersonChecks[] = {
    {Check::Is::EmptyWhen, "person", "identity_sealed", "yes"},
    {Check::Is::EmptyWhen, "name", "identity_sealed", "yes"},
    {Check::Is::EmptyWhen, "person", "outcome", "abducted sexual_violence"},
    {Check::Is::EmptyWhen, "name", "outcome", "abducted sexual_violence"},
    {Check::Is::NeededWhen, "identity_sealed", "outcome", "abducted detained dead sexual_violence", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "kin_informed", "outcome", "serious_injury missing abducted dead", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "kin_informed_at", "kin_informed", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "kin_informed_at"},
};
inline constexpr RecordType affectedPerson = {51, "affected_person", "Incident", QT_TRANSLATE_NOOP("Incident", "Affected persons"),
    QT_TRANSLATE_NOOP("Incident", "Affected person"), Compartment::Personnel, affectedPersonFields, affectedPersonGroups,
    Sensitivity::P3, {1826, {}, Retention::Then::Pseudonymise}, affectedPersonChecks};
static_assert(wellFormed(affectedPerson));

/// How somebody fared later: the last entry is how they are.
inline constexpr Field outcomeEntryFields[] = {
    {2, "affected_person", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Affected person"), Required | Parent, {}, {}, "affected_person"},
    {3, "at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "As of"), Required | InTable | Title},
    {4, "outcome", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Outcome"), Required | InTable | Title, affectedOutcomes},
    {5, "source", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Source"), Sensitive},
    {6, "note", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Remarks"), Sensitive},
};
inline constexpr Check outcomeEntryChecks[] = {
    {Check::Is::NotInFuture, "at"},
};
inline constexpr RecordType outcomeEntry = {55, "outcome_entry", "Incident", QT_TRANSLATE_NOOP("Incident", "Later outcomes"),
    QT_TRANSLATE_NOOP("Incident", "Later outcome"), Compartment::Personnel, outcomeEntryFields, {}, Sensitivity::P3, {},
    outcomeEntryChecks, true};
static_assert(wellFormed(outcomeEntry));

inline constexpr Choice incidentAssetKinds[] = {
    {"vehicle", QT_TRANSLATE_NOOP("Incident", "Vehicle")},
    {"building", QT_TRANSLATE_NOOP("Incident", "Building")},
    {"aircraft", QT_TRANSLATE_NOOP("Incident", "Aircraft")},
    {"boat", QT_TRANSLATE_NOOP("Incident", "Boat")},
    {"communications", QT_TRANSLATE_NOOP("Incident", "Communications equipment")},
    {"information", QT_TRANSLATE_NOOP("Incident", "Computers or data")},
    {"cash", QT_TRANSLATE_NOOP("Incident", "Cash")},
    {"goods", QT_TRANSLATE_NOOP("Incident", "Goods or supplies")},
    {"personal_effects", QT_TRANSLATE_NOOP("Incident", "Personal effects")},
    {"weapon", QT_TRANSLATE_NOOP("Incident", "Weapon or ammunition")},
    {"documents", QT_TRANSLATE_NOOP("Incident", "Documents or passes")},
    {"other", QT_TRANSLATE_NOOP("Incident", "Other")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice incidentDamages[] = {
    {"none", QT_TRANSLATE_NOOP("Incident", "None")},
    {"recovered", QT_TRANSLATE_NOOP("Incident", "Recovered")},
    {"minor", QT_TRANSLATE_NOOP("Incident", "Minor damage")},
    {"major", QT_TRANSLATE_NOOP("Incident", "Major damage")},
    {"stolen", QT_TRANSLATE_NOOP("Incident", "Stolen")},
    {"destroyed", QT_TRANSLATE_NOOP("Incident", "Destroyed")},
};

inline constexpr Field incidentAssetFields[] = {
    {2, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Incident"), Required | Parent, {}, {}, "incident"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Kind of asset"), Required | InTable | Title, incidentAssetKinds},
    {4, "description", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Description"), InTable | Searchable | Title},
    {5, "quantity", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "Quantity"), InTable, {}, {0, 1000000}},
    {6, "damage", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Damage"), Required | InTable | WorstShown, incidentDamages},
    {7, "value", Kind::Money, QT_TRANSLATE_NOOP("Incident", "Value"), InTable, {}, {0, 1000000000}},
    {8, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Organization"), InTable, {}, {}, "organization"},
    {9, "note", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Remarks"), Searchable},
};
inline constexpr RecordType incidentAsset = {52, "incident_asset", "Incident", QT_TRANSLATE_NOOP("Incident", "Assets"),
    QT_TRANSLATE_NOOP("Incident", "Asset"), Compartment::Security, incidentAssetFields};
static_assert(wellFormed(incidentAsset));

inline constexpr Choice incidentOrganizationKinds[] = {
    {"un", QT_TRANSLATE_NOOP("Incident", "United Nations")},
    {"ingo", QT_TRANSLATE_NOOP("Incident", "International NGO")},
    {"lngo", QT_TRANSLATE_NOOP("Incident", "National NGO")},
    {"icrc", QT_TRANSLATE_NOOP("Incident", "ICRC")},
    {"ifrc", QT_TRANSLATE_NOOP("Incident", "IFRC or national society")},
    {"contractor", QT_TRANSLATE_NOOP("Incident", "Contractor")},
    {"other", QT_TRANSLATE_NOOP("Incident", "Other")},
};

inline constexpr Field incidentOrganizationFields[] = {
    {2, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Incident"), Required | Parent, {}, {}, "incident"},
    {3, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Organization"), InTable | Title, {}, {}, "organization"},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Name, when it is not in the list"), InTable | Searchable | Title, {}, {}, {}, {}, "#org+name"},
    {5, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Kind of organization"), Required | InTable, incidentOrganizationKinds, {}, {}, {}, "#org+type"},
    {6, "note", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Remarks"), Searchable},
};
inline constexpr Check incidentOrganizationChecks[] = {
    {Check::Is::NeededWithout, "organization", "name"},
};
inline constexpr RecordType incidentOrganization = {53, "incident_organization", "Incident",
    QT_TRANSLATE_NOOP("Incident", "Affected organizations"),
    QT_TRANSLATE_NOOP("Incident", "Affected organization"), Compartment::Security, incidentOrganizationFields, {}, Sensitivity::P2, {},
    incidentOrganizationChecks};
static_assert(wellFormed(incidentOrganization));

inline constexpr Choice addendumKinds[] = {
    {"casualties", QT_TRANSLATE_NOOP("Incident", "Casualty update")},
    {"information", QT_TRANSLATE_NOOP("Incident", "New information")},
    {"correction", QT_TRANSLATE_NOOP("Incident", "Correction")},
    {"follow_up", QT_TRANSLATE_NOOP("Incident", "Follow-up")},
    {"investigation", QT_TRANSLATE_NOOP("Incident", "Investigation")},
};

/// What became known after the endorsement: added, never edited in.
inline constexpr Field incidentAddendumFields[] = {
    {2, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Incident"), Required | Parent, {}, {}, "incident"},
    {3, "at", Kind::Moment, QT_TRANSLATE_NOOP("Incident", "As of"), Required | InTable | Title},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Incident", "Kind of addendum"), Required | InTable | Title, addendumKinds},
    {5, "body", Kind::LongText, QT_TRANSLATE_NOOP("Incident", "Text"), Required | Searchable},
    {6, "un_dead", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "United Nations personnel dead"), InTable, {}, {0, 99999}, {}, {}, "#affected+killed"},
    {7, "un_injured", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "United Nations personnel injured"), InTable, {}, {0, 99999}, {}, {}, "#affected+injured"},
    {8, "un_missing", Kind::Integer, QT_TRANSLATE_NOOP("Incident", "United Nations personnel missing"), InTable, {}, {0, 99999}, {}, {}, "#affected+missing"},
    {9, "source", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Source"), Sensitive},
};
inline constexpr Check incidentAddendumChecks[] = {
    {Check::Is::NotInFuture, "at"},
};
inline constexpr RecordType incidentAddendum = {54, "incident_addendum", "Incident", QT_TRANSLATE_NOOP("Incident", "Addenda"),
    QT_TRANSLATE_NOOP("Incident", "Addendum"), Compartment::Security, incidentAddendumFields, {}, Sensitivity::P2, {},
    incidentAddendumChecks, true, {}, {1826, {}, Retention::Then::Pseudonymise}};
static_assert(wellFormed(incidentAddendum));

/// Who an affected person without a name is: in the counsellors' compartment, under their key (domain dossier 7.2).
inline constexpr Field sealedIdentityFields[] = {
    {2, "affected_person", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Affected person"), Required | InTable | Indexed | Sealed | Title, {}, {}, "affected_person"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Name"), Sealed | Sensitive},
    {4, "person", Kind::Reference, QT_TRANSLATE_NOOP("Incident", "Personnel record"), Sealed | Sensitive, {}, {}, "person"},
    {5, "handlers", Kind::Text, QT_TRANSLATE_NOOP("Incident", "Case handlers"), Required | Sealed | Sensitive},
    {6, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Incident", "Case closed on"), InTable | Sealed},
};
inline constexpr Check sealedIdentityChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
    {Check::Is::NotInFuture, "closed_on"},
};
inline constexpr RecordType sealedIdentity = {56, "sealed_identity", "Incident", QT_TRANSLATE_NOOP("Incident", "Sealed identities"),
    QT_TRANSLATE_NOOP("Incident", "Sealed identity"), Compartment::Counselling, sealedIdentityFields, {}, Sensitivity::P4,
    {1826, "closed_on", Retention::Then::Delete}, sealedIdentityChecks};
static_assert(wellFormed(sealedIdentity));

inline constexpr const RecordType *incidentTypes[] = {&flashReport, &incident, &affectedPerson, &outcomeEntry, &incidentAsset,
    &incidentOrganization, &incidentAddendum, &sealedIdentity};

}
