// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice trainingLanguages[] = {
    {"ar", QT_TRANSLATE_NOOP("Training", "Arabic")},
    {"zh", QT_TRANSLATE_NOOP("Training", "Chinese")},
    {"en", QT_TRANSLATE_NOOP("Training", "English")},
    {"fr", QT_TRANSLATE_NOOP("Training", "French")},
    {"ru", QT_TRANSLATE_NOOP("Training", "Russian")},
    {"es", QT_TRANSLATE_NOOP("Training", "Spanish")},
    {"local", QT_TRANSLATE_NOOP("Training", "Local language")},
};

inline constexpr Choice trainingDeliveries[] = {
    {"online", QT_TRANSLATE_NOOP("Training", "Online")},
    {"class", QT_TRANSLATE_NOOP("Training", "In class")},
    {"field", QT_TRANSLATE_NOOP("Training", "In the field")},
};

/// What can be learned (domain dossier 3.18). Validity is data, because sources differ on it; empty means no expiry.
inline constexpr Field courseFields[] = {
    {2, "code", Kind::Code, QT_TRANSLATE_NOOP("Training", "Course code"), Required | InTable | Title, {}, {}, "courses"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Training", "Name or variant"), InTable | Searchable | Title},
    {4, "audience", Kind::LongText, QT_TRANSLATE_NOOP("Training", "For whom"), Searchable},
    {5, "validity_months", Kind::Integer, QT_TRANSLATE_NOOP("Training", "Certificates are valid for"), InTable, {}, {1, 600}, {}, "months"},
    {6, "delivery", Kind::Choices, QT_TRANSLATE_NOOP("Training", "How it is given"), InTable, trainingDeliveries},
    {7, "prerequisite", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Course needed before"), Indexed, {}, {}, "course"},
    {8, "capacity", Kind::Integer, QT_TRANSLATE_NOOP("Training", "Places in a session"), Plain, {}, {1, 100000}},
    {9, "retired_on", Kind::Date, QT_TRANSLATE_NOOP("Training", "No longer given since"), InTable},
    {10, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Training", "Remarks"), Searchable},
};
inline constexpr RecordType course = {190, "course", "Training", QT_TRANSLATE_NOOP("Training", "Courses"),
    QT_TRANSLATE_NOOP("Training", "Course"), Compartment::Global, courseFields, {}, Sensitivity::P1};
static_assert(wellFormed(course));

inline constexpr Choice trainingRisks[] = {
    {"low", QT_TRANSLATE_NOOP("Training", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Training", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Training", "High")},
    {"very_high", QT_TRANSLATE_NOOP("Training", "Very high")},
    {"unacceptable", QT_TRANSLATE_NOOP("Training", "Unacceptable")},
};

inline constexpr Choice requirementApprovers[] = {
    {"do", QT_TRANSLATE_NOOP("Training", "Designated Official")},
    {"undss", QT_TRANSLATE_NOOP("Training", "Department of Safety and Security")},
};

inline constexpr Choice certificateSources[] = {
    {"self", QT_TRANSLATE_NOOP("Training", "Holder")},
    {"focal_point", QT_TRANSLATE_NOOP("Training", "Training focal point")},
    {"session", QT_TRANSLATE_NOOP("Training", "Training session")},
    {"lms", QT_TRANSLATE_NOOP("Training", "Learning platform")},
    {"agency_system", QT_TRANSLATE_NOOP("Training", "Organization's system")},
    {"other", QT_TRANSLATE_NOOP("Training", "Other")},
};

/// Who has to hold which course. Conditions that are empty do not limit; with none it is for everybody.
inline constexpr Field trainingRequirementFields[] = {
    {2, "course", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Course"), Required | InTable | Title, {}, {}, "course"},
    {3, "role", Kind::Code, QT_TRANSLATE_NOOP("Training", "For the role"), InTable | Title, {}, {}, "roles"},
    {4, "category", Kind::Choice, QT_TRANSLATE_NOOP("Training", "For the category of personnel"), InTable | Title, personCategories},
    {5, "country", Kind::Text, QT_TRANSLATE_NOOP("Training", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {6, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Training", "In the SRM area"), Indexed, {}, {}, "srm_area"},
    {7, "risk_level", Kind::Choice, QT_TRANSLATE_NOOP("Training", "Where the present risk is at least"), InTable, trainingRisks},
    {8, "grace_days", Kind::Integer, QT_TRANSLATE_NOOP("Training", "Grace after entry on duty (empty: 30)"), InTable, {}, {0, 3660}, {}, "d"},
    {9, "mandatory", Kind::Flag, QT_TRANSLATE_NOOP("Training", "Mandatory"), Required | InTable},
    {10, "trusted_sources", Kind::Choices, QT_TRANSLATE_NOOP("Training", "Sources that count without verification"), Plain, certificateSources},
    {11, "blocks_travel", Kind::Flag, QT_TRANSLATE_NOOP("Training", "Needed for travel clearance")},
    {16, "approved_by", Kind::Choice, QT_TRANSLATE_NOOP("Training", "Approved by"), InTable | RequiredToSubmit, requirementApprovers},
    {12, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Training", "Valid from"), Plain, {}, {}, {}, {}, {}, 14},
    {13, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Training", "Valid until"), Plain, {}, {}, {}, {}, {}, 14},
    {15, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Training", "Remarks"), Searchable},
};
inline constexpr Group trainingRequirementGroups[] = {
    {14, "validity", QT_TRANSLATE_NOOP("Training", "Validity")},
};
inline constexpr Check trainingRequirementChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType trainingRequirement = {191, "training_requirement", "Training", QT_TRANSLATE_NOOP("Training", "Training requirements"),
    QT_TRANSLATE_NOOP("Training", "Training requirement"), Compartment::Global, trainingRequirementFields, trainingRequirementGroups, Sensitivity::P1,
    {}, trainingRequirementChecks};
static_assert(wellFormed(trainingRequirement));

inline constexpr Choice certificateKinds[] = {
    {"certificate", QT_TRANSLATE_NOOP("Training", "Certificate")},
    {"waiver", QT_TRANSLATE_NOOP("Training", "Waiver by the designated official")},
};

// From good to bad, so that in a conflict none counts as verified.
inline constexpr Choice certificateVerifications[] = {
    {"verified", QT_TRANSLATE_NOOP("Training", "Verified")},
    {"unverified", QT_TRANSLATE_NOOP("Training", "Not verified")},
    {"rejected", QT_TRANSLATE_NOOP("Training", "Rejected")},
};

/// Proof of a course. `expires_on` only where the certificate says so; else the course's validity counts. A waiver is one
/// that is neither verified nor imported, so it never counts as training.
inline constexpr Field certificateFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Person"), Required | InTable | Title | Owner, {}, {}, "person"},
    {3, "course", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Course"), Required | InTable | Indexed | Title, {}, {}, "course"},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Training", "Kind"), Plain, certificateKinds},
    {5, "issued_on", Kind::Date, QT_TRANSLATE_NOOP("Training", "Issued on"), Required | InTable, {}, {}, {}, {}, {}, 14},
    {6, "expires_on", Kind::Date, QT_TRANSLATE_NOOP("Training", "Expires on, if stated"), InTable, {}, {}, {}, {}, {}, 14},
    {7, "issuer", Kind::Text, QT_TRANSLATE_NOOP("Training", "Issued by"), Searchable},
    {8, "certificate_number", Kind::Text, QT_TRANSLATE_NOOP("Training", "Certificate number"), Indexed | Searchable},
    {9, "file", Kind::Text, QT_TRANSLATE_NOOP("Training", "Certificate: where it is kept")},
    {10, "verified", Kind::Choice, QT_TRANSLATE_NOOP("Training", "Verification"), InTable | WorstShown, certificateVerifications},
    {11, "source", Kind::Choice, QT_TRANSLATE_NOOP("Training", "Source"), InTable, certificateSources},
    {12, "source_name", Kind::Text, QT_TRANSLATE_NOOP("Training", "Name of the source")},
    {13, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Training", "Remarks"), Searchable},
};
inline constexpr Group certificateGroups[] = {
    {14, "validity", QT_TRANSLATE_NOOP("Training", "Validity")},
};
inline constexpr Check certificateChecks[] = {
    {Check::Is::NotInFuture, "issued_on"},
    {Check::Is::NotBefore, "expires_on", "issued_on"},
    {Check::Is::NeededWhen, "expires_on", "kind", "waiver"},
    {Check::Is::EmptyWhen, "verified", "kind", "waiver"},
    {Check::Is::EmptyWhen, "source", "kind", "waiver"},
};
// Kept for service and five years; the end of service is with the person.
inline constexpr RecordType certificate = {192, "certificate", "Training", QT_TRANSLATE_NOOP("Training", "Training certificates"),
    QT_TRANSLATE_NOOP("Training", "Training certificate"), Compartment::Personnel, certificateFields, certificateGroups, Sensitivity::P1, {}, certificateChecks};
static_assert(wellFormed(certificate));

inline constexpr Choice trainingSessionStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Training", "Planned")},
    {"open", QT_TRANSLATE_NOOP("Training", "Open for registration")},
    {"held", QT_TRANSLATE_NOOP("Training", "Held")},
    {"certified", QT_TRANSLATE_NOOP("Training", "Certificates issued")},
    {"cancelled", QT_TRANSLATE_NOOP("Training", "Cancelled")},
};

inline constexpr Field trainingSessionFields[] = {
    {2, "course", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Course"), Required | InTable | Title, {}, {}, "course"},
    {3, "starts_on", Kind::Date, QT_TRANSLATE_NOOP("Training", "First day"), Required | InTable | Title, {}, {}, {}, {}, {}, 5},
    {4, "ends_on", Kind::Date, QT_TRANSLATE_NOOP("Training", "Last day"), Required, {}, {}, {}, {}, {}, 5},
    {6, "state", Kind::Choice, QT_TRANSLATE_NOOP("Training", "State"), Required | InTable, trainingSessionStates},
    {7, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Duty station"), InTable, {}, {}, "duty_station"},
    {8, "place", Kind::Text, QT_TRANSLATE_NOOP("Training", "Place"), InTable | Searchable | RequiredToSubmit},
    {9, "language", Kind::Choice, QT_TRANSLATE_NOOP("Training", "Language"), Plain, trainingLanguages},
    {10, "trainers", Kind::Text, QT_TRANSLATE_NOOP("Training", "Trainers"), Searchable},
    {11, "seats", Kind::Integer, QT_TRANSLATE_NOOP("Training", "Places"), InTable, {}, {1, 100000}},
    {12, "results", Kind::LongText, QT_TRANSLATE_NOOP("Training", "Report and results"), Searchable},
    {13, "reason", Kind::Text, QT_TRANSLATE_NOOP("Training", "Reason of the cancellation")},
};
inline constexpr Group trainingSessionGroups[] = {
    {5, "dates", QT_TRANSLATE_NOOP("Training", "Dates")},
};
inline constexpr Check trainingSessionChecks[] = {
    {Check::Is::NotBefore, "ends_on", "starts_on"},
    {Check::Is::WithinDays, "ends_on", "starts_on", {}, 366},
    {Check::Is::NeededWhen, "reason", "state", "cancelled", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "starts_on", {}, {}, 0, Check::Grade::Error, "state", "held certified"},
};
inline constexpr RecordType trainingSession = {193, "training_session", "Training", QT_TRANSLATE_NOOP("Training", "Training sessions"),
    QT_TRANSLATE_NOOP("Training", "Training session"), Compartment::Personnel, trainingSessionFields, trainingSessionGroups, Sensitivity::P1, {},
    trainingSessionChecks};
static_assert(wellFormed(trainingSession));

inline constexpr Choice trainingResults[] = {
    {"registered", QT_TRANSLATE_NOOP("Training", "Registered")},
    {"attended", QT_TRANSLATE_NOOP("Training", "Attended")},
    {"passed", QT_TRANSLATE_NOOP("Training", "Passed")},
    {"failed", QT_TRANSLATE_NOOP("Training", "Not passed")},
    {"absent", QT_TRANSLATE_NOOP("Training", "Absent")},
    {"withdrawn", QT_TRANSLATE_NOOP("Training", "Withdrawn")},
};

/// Who came. Somebody who is not on the list is named.
inline constexpr Field trainingAttendanceFields[] = {
    {2, "session", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Training session"), Required | Parent, {}, {}, "training_session"},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Person"), InTable | Title | Owner, {}, {}, "person"},
    {4, "dependant", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Dependant"), InTable | Title, {}, {}, "dependant"},
    {5, "name", Kind::Text, QT_TRANSLATE_NOOP("Training", "Name of a participant who is not on the list"), InTable | Searchable | Title},
    {6, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Organization"), InTable | Owner, {}, {}, "organization"},
    {7, "result", Kind::Choice, QT_TRANSLATE_NOOP("Training", "Result"), Required | InTable, trainingResults},
    {8, "certificate", Kind::Reference, QT_TRANSLATE_NOOP("Training", "Training certificate"), Indexed, {}, {}, "certificate"},
    {9, "remarks", Kind::Text, QT_TRANSLATE_NOOP("Training", "Remarks"), Searchable},
};
inline constexpr Check trainingAttendanceChecks[] = {
    {Check::Is::NeededWithout, "name", "person", "dependant"},
};
inline constexpr RecordType trainingAttendance = {194, "training_attendance", "Training", QT_TRANSLATE_NOOP("Training", "Participants"),
    QT_TRANSLATE_NOOP("Training", "Participant"), Compartment::Personnel, trainingAttendanceFields, {}, Sensitivity::P1, {}, trainingAttendanceChecks};
static_assert(wellFormed(trainingAttendance));

inline constexpr const RecordType *trainingTypes[] = {&course, &trainingRequirement, &certificate, &trainingSession, &trainingAttendance};

}
