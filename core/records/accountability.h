// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice reviewAnswers[] = {
    {"yes", QT_TRANSLATE_NOOP("Accountability", "Yes")},
    {"partial", QT_TRANSLATE_NOOP("Accountability", "In part")},
    {"no", QT_TRANSLATE_NOOP("Accountability", "No")},
    {"na", QT_TRANSLATE_NOOP("Accountability", "Not applicable")},
};

/// Whether a country does what the framework of accountability asks (domain dossier 3.26).
inline constexpr Field complianceReviewFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Title"), Required | InTable | Searchable | Title},
    {3, "country", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Country code (ISO 3166)"), Required | InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {4, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "Duty station"), InTable, {}, {}, "duty_station"},
    {5, "period_from", Kind::Date, QT_TRANSLATE_NOOP("Accountability", "Period from"), Required, {}, {}, {}, {}, {}, 7},
    {6, "period_until", Kind::Date, QT_TRANSLATE_NOOP("Accountability", "Period until"), Required, {}, {}, {}, {}, {}, 7},
    {8, "reviewer", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Reviewer"), Required | InTable | Searchable},
    {9, "official_appointed", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Designated Official appointed and trained"), RequiredToSubmit, reviewAnswers},
    {10, "smt_meets", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Security Management Team meets"), RequiredToSubmit, reviewAnswers},
    {11, "assessments_current", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Assessments current"), RequiredToSubmit, reviewAnswers},
    {12, "plans_current", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Plans current"), RequiredToSubmit, reviewAnswers},
    {13, "rsm_current", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Residential measures current"), RequiredToSubmit, reviewAnswers},
    {14, "exercises_held", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Exercises held"), RequiredToSubmit, reviewAnswers},
    {15, "lists_certified", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Staff lists certified"), RequiredToSubmit, reviewAnswers},
    {16, "training_complete", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Training complete"), RequiredToSubmit, reviewAnswers},
    {17, "premises_surveyed", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Premises surveyed"), RequiredToSubmit, reviewAnswers},
    {18, "incidents_recorded", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Incidents recorded"), RequiredToSubmit, reviewAnswers},
    {19, "wardens_active", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Wardens active"), RequiredToSubmit, reviewAnswers},
    {20, "summary", Kind::LongText, QT_TRANSLATE_NOOP("Accountability", "Summary"), Searchable},
};
inline constexpr Group complianceReviewGroups[] = {
    {7, "period", QT_TRANSLATE_NOOP("Accountability", "Period")},
};
inline constexpr Check complianceReviewChecks[] = {
    {Check::Is::NotBefore, "period_until", "period_from"},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType complianceReview = {270, "compliance_review", "Accountability", QT_TRANSLATE_NOOP("Accountability", "Compliance reviews"),
    QT_TRANSLATE_NOOP("Accountability", "Compliance review"), Compartment::Security, complianceReviewFields, complianceReviewGroups, Sensitivity::P2, {3650, {}, Retention::Then::Archive}, complianceReviewChecks};
static_assert(wellFormed(complianceReview));

inline constexpr Choice findingGrades[] = {
    {"minor", QT_TRANSLATE_NOOP("Accountability", "Minor")},
    {"major", QT_TRANSLATE_NOOP("Accountability", "Major")},
    {"critical", QT_TRANSLATE_NOOP("Accountability", "Critical")},
};

inline constexpr Field reviewFindingFields[] = {
    {2, "compliance_review", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "Compliance review"), Required | Parent, {}, {}, "compliance_review"},
    {3, "title", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Title"), Required | InTable | Searchable | Title},
    {4, "severity", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Severity"), Required | InTable | WorstShown, findingGrades},
    {5, "details", Kind::LongText, QT_TRANSLATE_NOOP("Accountability", "Details"), Searchable},
    {6, "recommendation", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "Recommendation"), InTable | Indexed, {}, {}, "recommendation"},
};
inline constexpr RecordType reviewFinding = {271, "review_finding", "Accountability", QT_TRANSLATE_NOOP("Accountability", "Review findings"),
    QT_TRANSLATE_NOOP("Accountability", "Review finding"), Compartment::Security, reviewFindingFields, {}, Sensitivity::P2};
static_assert(wellFormed(reviewFinding));

inline constexpr Choice recommendationSources[] = {
    {"review", QT_TRANSLATE_NOOP("Accountability", "Compliance review")},
    {"audit", QT_TRANSLATE_NOOP("Accountability", "Audit")},
    {"aar", QT_TRANSLATE_NOOP("Accountability", "After-action review")},
    {"board_of_inquiry", QT_TRANSLATE_NOOP("Accountability", "Board of inquiry")},
    {"jiu", QT_TRANSLATE_NOOP("Accountability", "Joint Inspection Unit")},
    {"exercise", QT_TRANSLATE_NOOP("Accountability", "Exercise")},
};

inline constexpr Choice recommendationPriorities[] = {
    {"opportunity", QT_TRANSLATE_NOOP("Accountability", "Opportunity")},
    {"important", QT_TRANSLATE_NOOP("Accountability", "Important")},
    {"critical", QT_TRANSLATE_NOOP("Accountability", "Critical")},
};

inline constexpr Choice recommendationAnswers[] = {
    {"accepted", QT_TRANSLATE_NOOP("Accountability", "Accepted")},
    {"partly", QT_TRANSLATE_NOOP("Accountability", "Accepted in part")},
    {"rejected", QT_TRANSLATE_NOOP("Accountability", "Rejected")},
};

// From done to untouched, so that a conflict hides no open recommendation.
inline constexpr Choice recommendationStates[] = {
    {"verified", QT_TRANSLATE_NOOP("Accountability", "Verified")},
    {"closed_not_implemented", QT_TRANSLATE_NOOP("Accountability", "Closed, not implemented")},
    {"implemented", QT_TRANSLATE_NOOP("Accountability", "Implemented")},
    {"in_progress", QT_TRANSLATE_NOOP("Accountability", "In progress")},
    {"open", QT_TRANSLATE_NOOP("Accountability", "Open")},
};

inline constexpr Field recommendationFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Title"), Required | InTable | Searchable | Title},
    {3, "source", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Source"), Required | InTable, recommendationSources},
    {4, "source_record", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "From the record"), Indexed, {}, {}, "*"},
    {5, "addressee", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Addressee"), Required | InTable | Searchable},
    {6, "priority", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Priority"), Required | InTable | WorstShown, recommendationPriorities},
    {7, "text", Kind::LongText, QT_TRANSLATE_NOOP("Accountability", "Text"), Required | Searchable},
    {8, "answer", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Response"), InTable, recommendationAnswers, {}, {}, {}, {}, 16},
    {9, "answer_text", Kind::LongText, QT_TRANSLATE_NOOP("Accountability", "Words of the response"), Searchable, {}, {}, {}, {}, {}, 16},
    {10, "plan", Kind::LongText, QT_TRANSLATE_NOOP("Accountability", "What will be done"), Searchable, {}, {}, {}, {}, {}, 16},
    {11, "due", Kind::Date, QT_TRANSLATE_NOOP("Accountability", "Due"), RequiredToSubmit | InTable},
    {12, "owner", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Owner"), RequiredToSubmit},
    {13, "evidence", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Evidence: where it is kept")},
    {14, "state", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "State"), Required | InTable | WorstShown, recommendationStates},
    {15, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Accountability", "Closed on")},
};
inline constexpr Group recommendationGroups[] = {
    {16, "response", QT_TRANSLATE_NOOP("Accountability", "Response")},
};
inline constexpr Check recommendationChecks[] = {
    {Check::Is::NeededWhen, "answer_text", "answer", "partly rejected"},
    {Check::Is::NeededWhen, "plan", "answer", "accepted partly", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "evidence", "state", "implemented verified", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "closed_on", "state", "verified closed_not_implemented"},
    {Check::Is::EmptyWhen, "closed_on", "state", "open in_progress"},
    {Check::Is::NotInFuture, "closed_on"},
};
inline constexpr RecordType recommendation = {272, "recommendation", "Accountability", QT_TRANSLATE_NOOP("Accountability", "Recommendations"),
    QT_TRANSLATE_NOOP("Accountability", "Recommendation"), Compartment::Security, recommendationFields, recommendationGroups, Sensitivity::P2, {3650, {}, Retention::Then::Archive}, recommendationChecks};
static_assert(wellFormed(recommendation));

inline constexpr Choice meetingKinds[] = {
    {"regular", QT_TRANSLATE_NOOP("Accountability", "Regular")},
    {"emergency", QT_TRANSLATE_NOOP("Accountability", "Emergency")},
    {"asmt", QT_TRANSLATE_NOOP("Accountability", "Area team")},
};

inline constexpr Choice meetingStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Accountability", "Planned")},
    {"held", QT_TRANSLATE_NOOP("Accountability", "Held")},
    {"minutes_draft", QT_TRANSLATE_NOOP("Accountability", "Minutes in draft")},
    {"cancelled", QT_TRANSLATE_NOOP("Accountability", "Cancelled")},
};

inline constexpr Field smtMeetingFields[] = {
    {2, "date", Kind::Date, QT_TRANSLATE_NOOP("Accountability", "Date"), Required | InTable | Title},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Kind of meeting"), Required | InTable | Title, meetingKinds},
    {4, "country", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {5, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "Duty station"), InTable, {}, {}, "duty_station"},
    {6, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "SRM area"), Indexed, {}, {}, "srm_area"},
    {7, "state", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "State"), Required | InTable, meetingStates},
    {8, "chair", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Chair"), RequiredToSubmit | InTable},
    {9, "agenda", Kind::LongText, QT_TRANSLATE_NOOP("Accountability", "Agenda"), RequiredToSubmit | Searchable},
    {10, "minutes", Kind::LongText, QT_TRANSLATE_NOOP("Accountability", "Minutes"), Searchable},
    {11, "minutes_file", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Minutes: where they are kept")},
    {12, "next_meeting", Kind::Date, QT_TRANSLATE_NOOP("Accountability", "Next meeting"), InTable},
};
inline constexpr Check smtMeetingChecks[] = {
    {Check::Is::NotBefore, "next_meeting", "date"},
    {Check::Is::NotInFuture, "date", {}, {}, 0, Check::Grade::Error, "state", "held minutes_draft"},
    {Check::Is::NeededWithout, "minutes", "minutes_file", {}, 0, Check::Grade::ToSubmit, "state", "minutes_draft"},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType smtMeeting = {273, "smt_meeting", "Accountability", QT_TRANSLATE_NOOP("Accountability", "Security Management Team meetings"),
    QT_TRANSLATE_NOOP("Accountability", "Security Management Team meeting"), Compartment::Security, smtMeetingFields, {}, Sensitivity::P2, {7300, {}, Retention::Then::Archive}, smtMeetingChecks};
static_assert(wellFormed(smtMeeting));

inline constexpr Choice attendanceKinds[] = {
    {"present", QT_TRANSLATE_NOOP("Accountability", "Present")},
    {"proxy", QT_TRANSLATE_NOOP("Accountability", "Proxy")},
    {"absent", QT_TRANSLATE_NOOP("Accountability", "Absent")},
};

inline constexpr Field smtAttendanceFields[] = {
    {2, "meeting", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "Meeting"), Required | Parent, {}, {}, "smt_meeting"},
    {3, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "Organization"), Required | InTable | Title, {}, {}, "organization"},
    {4, "member", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Member"), InTable | Searchable},
    {5, "attendance", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "Attendance"), Required | InTable, attendanceKinds},
    {6, "proxy", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Proxy")},
};
inline constexpr Check smtAttendanceChecks[] = {
    {Check::Is::NeededWhen, "proxy", "attendance", "proxy", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType smtAttendance = {274, "smt_attendance", "Accountability", QT_TRANSLATE_NOOP("Accountability", "Attendance"),
    QT_TRANSLATE_NOOP("Accountability", "Attendance of a member"), Compartment::Security, smtAttendanceFields, {}, Sensitivity::P2, {}, smtAttendanceChecks};
static_assert(wellFormed(smtAttendance));

inline constexpr Choice meetingDecisionStates[] = {
    {"done", QT_TRANSLATE_NOOP("Accountability", "Done")},
    {"in_progress", QT_TRANSLATE_NOOP("Accountability", "In progress")},
    {"open", QT_TRANSLATE_NOOP("Accountability", "Open")},
};

inline constexpr Field smtDecisionFields[] = {
    {2, "meeting", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "Meeting"), Required | Parent, {}, {}, "smt_meeting"},
    {3, "text", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Decision"), Required | InTable | Searchable | Title},
    {4, "owner", Kind::Text, QT_TRANSLATE_NOOP("Accountability", "Owner"), RequiredToSubmit | InTable},
    {5, "due", Kind::Date, QT_TRANSLATE_NOOP("Accountability", "Due"), InTable},
    {6, "state", Kind::Choice, QT_TRANSLATE_NOOP("Accountability", "State"), Required | InTable | WorstShown | Unreviewed, meetingDecisionStates},
    {7, "subject", Kind::Reference, QT_TRANSLATE_NOOP("Accountability", "About"), Indexed, {}, {}, "*"},
};
inline constexpr RecordType smtDecision = {275, "smt_decision", "Accountability", QT_TRANSLATE_NOOP("Accountability", "Decisions of the meeting"),
    QT_TRANSLATE_NOOP("Accountability", "Decision of the meeting"), Compartment::Security, smtDecisionFields, {}, Sensitivity::P2};
static_assert(wellFormed(smtDecision));

inline constexpr const RecordType *accountabilityTypes[] = {&complianceReview, &reviewFinding, &recommendation, &smtMeeting, &smtAttendance, &smtDecision};

}
