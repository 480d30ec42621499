// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice airOperatorKinds[] = {
    {"scheduled", QT_TRANSLATE_NOOP("Aviation", "Scheduled")},
    {"charter", QT_TRANSLATE_NOOP("Aviation", "Charter")},
    {"unhas", QT_TRANSLATE_NOOP("Aviation", "UN Humanitarian Air Service")},
    {"un_contract", QT_TRANSLATE_NOOP("Aviation", "Under United Nations contract")},
    {"gov", QT_TRANSLATE_NOOP("Aviation", "Government")},
    {"military", QT_TRANSLATE_NOOP("Aviation", "Military")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice airOperatorStatuses[] = {
    {"listed_meets_criteria", QT_TRANSLATE_NOOP("Aviation", "Listed: meets the criteria")},
    {"under_review", QT_TRANSLATE_NOOP("Aviation", "Under review")},
    {"not_listed", QT_TRANSLATE_NOOP("Aviation", "Not listed: not shown to meet the criteria, which does not say it is unsafe")},
    {"restricted_route", QT_TRANSLATE_NOOP("Aviation", "Restricted to certain routes")},
    {"suspended", QT_TRANSLATE_NOOP("Aviation", "Suspended")},
    {"advise_against", QT_TRANSLATE_NOOP("Aviation", "Advised against")},
};

inline constexpr Choice airOperatorEvidence[] = {
    {"iosa", QT_TRANSLATE_NOOP("Aviation", "IATA Operational Safety Audit")},
    {"icao_audit", QT_TRANSLATE_NOOP("Aviation", "ICAO audit of the State")},
    {"blacklist", QT_TRANSLATE_NOOP("Aviation", "Operating ban")},
    {"accidents", QT_TRANSLATE_NOOP("Aviation", "Accidents")},
};

/// One entry of the list of air operators (domain dossier 3.20).
inline constexpr Field airOperatorFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "Name"), Required | InTable | Searchable | Title},
    {3, "iata_code", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "IATA code"), InTable | Searchable, {}, {0, 3}},
    {4, "icao_code", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "ICAO code"), InTable | Searchable, {}, {0, 4}},
    {5, "aoc_state", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "State of the air operator certificate (ISO 3166)"), InTable, {}, {0, 3}},
    {6, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Aviation", "Kind"), InTable | RequiredToSubmit, airOperatorKinds},
    {7, "list_status", Kind::Choice, QT_TRANSLATE_NOOP("Aviation", "Status in the list"), Required | InTable | WorstShown, airOperatorStatuses},
    {8, "restrictions", Kind::LongText, QT_TRANSLATE_NOOP("Aviation", "Restrictions"), Searchable},
    {9, "evidence", Kind::Choices, QT_TRANSLATE_NOOP("Aviation", "Evidence"), Plain, airOperatorEvidence},
    {10, "evidence_text", Kind::LongText, QT_TRANSLATE_NOOP("Aviation", "Evidence in words"), Searchable, {}, {0, 2000}},
    {11, "countries", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "Countries served (ISO 3166)"), Searchable},
    {12, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Aviation", "Valid from"), RequiredToSubmit, {}, {}, {}, {}, {}, 14},
    {13, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Aviation", "Valid until"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 14},
    {15, "issued_by", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "Issued by"), RequiredToSubmit},
};
inline constexpr Group airOperatorGroups[] = {
    {14, "validity", QT_TRANSLATE_NOOP("Aviation", "Validity")},
};
inline constexpr Check airOperatorChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::NeededWhen, "restrictions", "list_status", "restricted_route"},
    {Check::Is::Country, "aoc_state"},
};
inline constexpr RecordType airOperator = {210, "air_operator", "Aviation", QT_TRANSLATE_NOOP("Aviation", "Air operators"),
    QT_TRANSLATE_NOOP("Aviation", "Air operator"), Compartment::Global, airOperatorFields, airOperatorGroups, Sensitivity::P1, {}, airOperatorChecks};
static_assert(wellFormed(airOperator));

inline constexpr Choice aviationRequesters[] = {
    {"focal_point", QT_TRANSLATE_NOOP("Aviation", "Designated air-travel focal point")},
    {"security_professional", QT_TRANSLATE_NOOP("Aviation", "Security professional")},
    {"other", QT_TRANSLATE_NOOP("Aviation", "Other")},
};

inline constexpr Choice aviationUrgencies[] = {
    {"normal", QT_TRANSLATE_NOOP("Aviation", "Normal")},
    {"urgent", QT_TRANSLATE_NOOP("Aviation", "Urgent")},
};

inline constexpr Choice aviationStates[] = {
    {"received", QT_TRANSLATE_NOOP("Aviation", "Received")},
    {"in_review", QT_TRANSLATE_NOOP("Aviation", "In review")},
    {"answered", QT_TRANSLATE_NOOP("Aviation", "Answered")},
    {"closed", QT_TRANSLATE_NOOP("Aviation", "Closed")},
};

// Ascending: in a conflict the most careful is shown.
inline constexpr Choice aviationAnswers[] = {
    {"use", QT_TRANSLATE_NOOP("Aviation", "Use")},
    {"use_if_no_alternative", QT_TRANSLATE_NOOP("Aviation", "Use if there is no alternative")},
    {"refer_org_decision", QT_TRANSLATE_NOOP("Aviation", "For the organization to decide")},
    {"avoid", QT_TRANSLATE_NOOP("Aviation", "Avoid")},
};

/// A question about an operator and its answer (indicator 3-d).
inline constexpr Field aviationRequestFields[] = {
    {2, "requester", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "Requester"), Required | InTable | Searchable},
    {3, "requester_kind", Kind::Choice, QT_TRANSLATE_NOOP("Aviation", "Requester is"), Required | InTable, aviationRequesters},
    {4, "requester_person", Kind::Reference, QT_TRANSLATE_NOOP("Aviation", "Requester on the staff list"), Indexed, {}, {}, "person"},
    {5, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Aviation", "Organization"), Indexed, {}, {}, "organization"},
    {6, "air_operator", Kind::Reference, QT_TRANSLATE_NOOP("Aviation", "Air operator"), InTable | Title, {}, {}, "air_operator"},
    {7, "operator_name", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "Name of an operator not in the list"), Searchable | Title},
    {8, "route", Kind::Text, QT_TRANSLATE_NOOP("Aviation", "Route"), InTable | Searchable | Title},
    {9, "travel_date", Kind::Date, QT_TRANSLATE_NOOP("Aviation", "Date of travel")},
    {10, "urgency", Kind::Choice, QT_TRANSLATE_NOOP("Aviation", "Urgency"), Required | WorstShown, aviationUrgencies},
    {11, "need_by", Kind::Moment, QT_TRANSLATE_NOOP("Aviation", "Answer needed by"), Plain},
    {12, "question", Kind::LongText, QT_TRANSLATE_NOOP("Aviation", "Question"), Searchable | RequiredToSubmit},
    {13, "received_at", Kind::Moment, QT_TRANSLATE_NOOP("Aviation", "Received at"), Required | InTable},
    {14, "state", Kind::Choice, QT_TRANSLATE_NOOP("Aviation", "State"), Required | InTable, aviationStates},
    {15, "answered_at", Kind::Moment, QT_TRANSLATE_NOOP("Aviation", "Answered at"), Plain, {}, {}, {}, {}, {}, 19},
    {16, "answer", Kind::Choice, QT_TRANSLATE_NOOP("Aviation", "Answer"), InTable | WorstShown, aviationAnswers, {}, {}, {}, {}, 19},
    {17, "answer_text", Kind::LongText, QT_TRANSLATE_NOOP("Aviation", "Answer in words"), Searchable, {}, {}, {}, {}, {}, 19},
    {18, "answer_valid_until", Kind::Date, QT_TRANSLATE_NOOP("Aviation", "Answer valid until"), Plain, {}, {}, {}, {}, {}, 19},
};
inline constexpr Group aviationRequestGroups[] = {
    {19, "advice", QT_TRANSLATE_NOOP("Aviation", "Advice")},
};
inline constexpr Check aviationRequestChecks[] = {
    {Check::Is::NeededWithout, "operator_name", "air_operator"},
    {Check::Is::NotInFuture, "received_at"},
    {Check::Is::NotInFuture, "answered_at"},
    {Check::Is::NotBefore, "answered_at", "received_at"},
    {Check::Is::NotBefore, "answer_valid_until", "answered_at"},
    {Check::Is::NotBefore, "need_by", "received_at"},
    {Check::Is::NeededWhen, "need_by", "urgency", "urgent", 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "travel_date", "received_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "answered_at", "state", "answered closed"},
    {Check::Is::NeededWhen, "answer", "state", "answered closed"},
    {Check::Is::NeededWhen, "answered_at", "answer", "use use_if_no_alternative refer_org_decision avoid"},
};
inline constexpr RecordType aviationRequest = {211, "aviation_request", "Aviation", QT_TRANSLATE_NOOP("Aviation", "Requests for aviation advice"),
    QT_TRANSLATE_NOOP("Aviation", "Request for aviation advice"), Compartment::Security, aviationRequestFields, aviationRequestGroups, Sensitivity::P2,
    {}, aviationRequestChecks};
static_assert(wellFormed(aviationRequest));

inline constexpr const RecordType *aviationTypes[] = {&airOperator, &aviationRequest};

}
