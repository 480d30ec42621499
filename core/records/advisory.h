// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/training.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice advisoryKinds[] = {
    {"travel", QT_TRANSLATE_NOOP("Advisory", "Travel advisory")},
    {"security_notice", QT_TRANSLATE_NOOP("Advisory", "Security notice")},
    {"alert", QT_TRANSLATE_NOOP("Advisory", "Alert")},
    {"health", QT_TRANSLATE_NOOP("Advisory", "Health")},
    {"aviation", QT_TRANSLATE_NOOP("Advisory", "Aviation")},
    {"event", QT_TRANSLATE_NOOP("Advisory", "Event")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice advisoryRisks[] = {
    {"low", QT_TRANSLATE_NOOP("Advisory", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Advisory", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Advisory", "High")},
    {"very_high", QT_TRANSLATE_NOOP("Advisory", "Very high")},
    {"unacceptable", QT_TRANSLATE_NOOP("Advisory", "Unacceptable")},
};

// Ascending: in a conflict the strictest is shown.
inline constexpr Choice advisoryClearances[] = {
    {"auto", QT_TRANSLATE_NOOP("Advisory", "Automatic")},
    {"manual", QT_TRANSLATE_NOOP("Advisory", "Manual")},
    {"essential_only", QT_TRANSLATE_NOOP("Advisory", "Essential travel only")},
    {"closed", QT_TRANSLATE_NOOP("Advisory", "Closed to travel")},
};

// From open to narrow, so that in a conflict the narrowest is shown.
inline constexpr Choice advisoryAudiences[] = {
    {"public_un", QT_TRANSLATE_NOOP("Advisory", "All United Nations personnel")},
    {"slt", QT_TRANSLATE_NOOP("Advisory", "Saving Lives Together partners")},
    {"internal", QT_TRANSLATE_NOOP("Advisory", "Security staff and management")},
};

/// What travellers have to know (domain dossier 3.23). Risk is told by category, not as one number.
inline constexpr Field advisoryFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Advisory", "Title"), Required | InTable | Searchable | Title},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Kind"), Required | InTable, advisoryKinds},
    {4, "country", Kind::Text, QT_TRANSLATE_NOOP("Advisory", "Country code (ISO 3166)"), Required | InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {5, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Advisory", "SRM area"), InTable, {}, {}, "srm_area"},
    {6, "risk_armed_conflict", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Present risk: armed conflict"), WorstShown, advisoryRisks},
    {7, "risk_terrorism", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Present risk: terrorism"), WorstShown, advisoryRisks},
    {8, "risk_crime", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Present risk: crime"), WorstShown, advisoryRisks},
    {9, "risk_civil_unrest", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Present risk: civil unrest"), WorstShown, advisoryRisks},
    {10, "risk_hazards", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Present risk: hazards"), WorstShown, advisoryRisks},
    {11, "bsafe_required", Kind::Flag, QT_TRANSLATE_NOOP("Advisory", "BSAFE required")},
    {12, "ssafe_required", Kind::Flag, QT_TRANSLATE_NOOP("Advisory", "SSAFE required")},
    {13, "clearance", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Travel clearance"), WorstShown, advisoryClearances},
    {14, "briefing_required", Kind::Flag, QT_TRANSLATE_NOOP("Advisory", "Security briefing on arrival required")},
    {15, "contacts", Kind::LongText, QT_TRANSLATE_NOOP("Advisory", "Contacts"), Searchable | RequiredToSubmit},
    {16, "valid_from", Kind::Moment, QT_TRANSLATE_NOOP("Advisory", "Valid from"), Required | InTable, {}, {}, {}, {}, {}, 18},
    {17, "valid_until", Kind::Moment, QT_TRANSLATE_NOOP("Advisory", "Valid until"), Required | InTable, {}, {}, {}, {}, {}, 18},
    {22, "published_at", Kind::Moment, QT_TRANSLATE_NOOP("Advisory", "Published at"), InTable},
    {19, "audience", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "For"), Required | InTable | WorstShown, advisoryAudiences},
    {20, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Advisory", "Supersedes"), Indexed, {}, {}, "advisory"},
    {21, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Advisory", "Incident"), Indexed, {}, {}, "incident"},
};
inline constexpr Group advisoryGroups[] = {
    {18, "validity", QT_TRANSLATE_NOOP("Advisory", "Validity")},
};
inline constexpr Check advisoryChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 366},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 90, Check::Grade::Error, "kind", "travel"},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 7, Check::Grade::Error, "kind", "alert"},
    {Check::Is::NotInFuture, "published_at"},
    {Check::Is::NotBefore, "valid_until", "published_at"},
    {Check::Is::Country, "country"},
    {Check::Is::NeededWhen, "clearance", "kind", "travel", 0, Check::Grade::ToSubmit},
};
inline constexpr PartRule advisoryParts[] = {
    {"advisory_text", 1},
};
inline constexpr RecordType advisory = {240, "advisory", "Advisory", QT_TRANSLATE_NOOP("Advisory", "Advisories"),
    QT_TRANSLATE_NOOP("Advisory", "Advisory"), Compartment::Security, advisoryFields, advisoryGroups, Sensitivity::P1, {}, advisoryChecks, false,
    advisoryParts};
static_assert(wellFormed(advisory));

/// Its words in one language.
inline constexpr Field advisoryTextFields[] = {
    {2, "advisory", Kind::Reference, QT_TRANSLATE_NOOP("Advisory", "Advisory"), Required | Parent, {}, {}, "advisory"},
    {3, "language", Kind::Choice, QT_TRANSLATE_NOOP("Advisory", "Language"), Required | InTable | Title, trainingLanguages},
    {4, "title", Kind::Text, QT_TRANSLATE_NOOP("Advisory", "Title"), InTable | Searchable | Title | RequiredToSubmit},
    {5, "body", Kind::LongText, QT_TRANSLATE_NOOP("Advisory", "Text"), Required | Searchable},
    {6, "short_text", Kind::Text, QT_TRANSLATE_NOOP("Advisory", "Short text for messages"), InTable | Searchable, {}, {0, 320}},
};
inline constexpr RecordType advisoryText = {241, "advisory_text", "Advisory", QT_TRANSLATE_NOOP("Advisory", "Texts"),
    QT_TRANSLATE_NOOP("Advisory", "Text in one language"), Compartment::Security, advisoryTextFields, {}, Sensitivity::P1};
static_assert(wellFormed(advisoryText));

/// Who has read it.
inline constexpr Field acknowledgementFields[] = {
    {2, "advisory", Kind::Reference, QT_TRANSLATE_NOOP("Advisory", "Advisory"), Required | Parent, {}, {}, "advisory"},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Advisory", "Person"), InTable | Title, {}, {}, "person"},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Advisory", "Name of a visitor"), InTable | Searchable | Title},
    {5, "acknowledged_at", Kind::Moment, QT_TRANSLATE_NOOP("Advisory", "Acknowledged at"), Required | InTable | Title},
    {6, "travel_request", Kind::Reference, QT_TRANSLATE_NOOP("Advisory", "Travel request"), Indexed, {}, {}, "travel_request"},
};
inline constexpr Check acknowledgementChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
    {Check::Is::NotInFuture, "acknowledged_at"},
};
// As long as the travel request it may belong to.
inline constexpr RecordType acknowledgement = {242, "acknowledgement", "Advisory", QT_TRANSLATE_NOOP("Advisory", "Acknowledgements"),
    QT_TRANSLATE_NOOP("Advisory", "Acknowledgement"), Compartment::Security, acknowledgementFields, {}, Sensitivity::P1,
    {731, "acknowledged_at", Retention::Then::CountsOnly}, acknowledgementChecks, true};
static_assert(wellFormed(acknowledgement));

inline constexpr const RecordType *advisoryTypes[] = {&advisory, &advisoryText, &acknowledgement};

}
