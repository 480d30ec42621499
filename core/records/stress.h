// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/training.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice stressTrainingKinds[] = {
    {"awareness", QT_TRANSLATE_NOOP("Stress", "Stress awareness")},
    {"resilience", QT_TRANSLATE_NOOP("Stress", "Resilience")},
    {"pfa", QT_TRANSLATE_NOOP("Stress", "Psychological first aid")},
    {"manager_brief", QT_TRANSLATE_NOOP("Stress", "Briefing of managers")},
    {"family", QT_TRANSLATE_NOOP("Stress", "Family")},
};

inline constexpr Choice stressTrainingStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Stress", "Planned")},
    {"held", QT_TRANSLATE_NOOP("Stress", "Held")},
    {"reported", QT_TRANSLATE_NOOP("Stress", "Reported")},
    {"cancelled", QT_TRANSLATE_NOOP("Stress", "Cancelled")},
};

/// A stress-management training with counts of who came, never names (domain dossier 3.19 A, indicator 3-a-i).
inline constexpr Field stressTrainingFields[] = {
    {2, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Kind"), Required | InTable | Title, stressTrainingKinds},
    {3, "date", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Date of the training"), Required | InTable | Title},
    {4, "state", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "State"), Required | InTable, stressTrainingStates},
    {5, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Duty station"), InTable | RequiredToSubmit, {}, {}, "duty_station"},
    {6, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "SRM area"), Indexed, {}, {}, "srm_area"},
    {7, "ir_female", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Internationally recruited: female"), Plain, {}, {0, 100000}},
    {8, "ir_male", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Internationally recruited: male"), Plain, {}, {0, 100000}},
    {9, "ir_unknown", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Internationally recruited: sex unknown"), Plain, {}, {0, 100000}},
    {10, "lr_female", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Locally recruited: female"), Plain, {}, {0, 100000}},
    {11, "lr_male", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Locally recruited: male"), Plain, {}, {0, 100000}},
    {12, "lr_unknown", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Locally recruited: sex unknown"), Plain, {}, {0, 100000}},
    {13, "dependants_female", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: female"), Plain, {}, {0, 100000}},
    {14, "dependants_male", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: male"), Plain, {}, {0, 100000}},
    {15, "dependants_unknown", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: sex unknown"), Plain, {}, {0, 100000}},
    {16, "estimated", Kind::Flag, QT_TRANSLATE_NOOP("Stress", "Counts are estimated")},
    {17, "session", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Training session with the same participants by name"), Indexed, {}, {}, "training_session"},
    {18, "language", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Language"), Plain, trainingLanguages},
    {19, "given_by", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Given by"), InTable | Searchable},
    {20, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Stress", "Remarks"), Searchable},
};
inline constexpr Check stressTrainingChecks[] = {
    {Check::Is::NotInFuture, "date", {}, {}, 0, Check::Grade::Error, "state", "held reported"},
};
inline constexpr RecordType stressTraining = {200, "stress_training", "Stress", QT_TRANSLATE_NOOP("Stress", "Stress-management trainings"),
    QT_TRANSLATE_NOOP("Stress", "Stress-management training"), Compartment::Personnel, stressTrainingFields, {}, Sensitivity::P1,
    {3653, "date", Retention::Then::Keep}, stressTrainingChecks};
static_assert(wellFormed(stressTraining));

inline constexpr Choice counsellorKinds[] = {
    {"counsellor", QT_TRANSLATE_NOOP("Stress", "Counsellor")},
    {"peer", QT_TRANSLATE_NOOP("Stress", "Peer helper")},
    {"external_provider", QT_TRANSLATE_NOOP("Stress", "External provider")},
};

inline constexpr Choice counsellorBelongings[] = {
    {"un", QT_TRANSLATE_NOOP("Stress", "United Nations")},
    {"ngo", QT_TRANSLATE_NOOP("Stress", "Non-governmental organization")},
    {"partner", QT_TRANSLATE_NOOP("Stress", "Another partner")},
};

/// The roster (indicator 3-a-ii). Somebody of a partner is on no list of persons, so the name is here.
inline constexpr Field counsellorFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Name"), Required | InTable | Searchable | Title},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Person on the staff list"), Indexed, {}, {}, "person"},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Kind"), Required | InTable, counsellorKinds},
    {5, "un_or_partner", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Belongs to"), Required | InTable, counsellorBelongings},
    {6, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Organization"), Indexed, {}, {}, "organization"},
    {7, "partner", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Name of the partner"), Searchable},
    {8, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Duty station"), InTable, {}, {}, "duty_station"},
    {9, "region", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Region"), Searchable},
    {10, "languages", Kind::Choices, QT_TRANSLATE_NOOP("Stress", "Languages"), InTable, trainingLanguages},
    {11, "local_languages", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Local languages"), Searchable},
    {12, "qualification", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Qualification"), Searchable | RequiredToSubmit},
    {13, "cism_trained_on", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Trained in critical incident stress management on"), InTable, {}, {}, {}, {}, {}, 15},
    {14, "cism_expires_on", Kind::Date, QT_TRANSLATE_NOOP("Stress", "That training expires on"), Plain, {}, {}, {}, {}, {}, 15},
    {16, "deployable", Kind::Flag, QT_TRANSLATE_NOOP("Stress", "Can be deployed"), InTable},
    {17, "vetted_on", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Vetted on")},
    {18, "left_on", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Left the roster on")},
    {19, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Stress", "Remarks"), Searchable},
};
inline constexpr Group counsellorGroups[] = {
    {15, "cism", QT_TRANSLATE_NOOP("Stress", "Training in critical incident stress management")},
};
inline constexpr Check counsellorChecks[] = {
    {Check::Is::NotInFuture, "cism_trained_on"},
    {Check::Is::NotBefore, "cism_expires_on", "cism_trained_on"},
    {Check::Is::NeededWhen, "vetted_on", "kind", "external_provider", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "vetted_on"},
    {Check::Is::NeededWithout, "partner", "organization", {}, 0, Check::Grade::ToSubmit, "un_or_partner", "ngo partner"},
};
inline constexpr RecordType counsellor = {201, "counsellor", "Stress", QT_TRANSLATE_NOOP("Stress", "Counsellors and peer helpers"),
    QT_TRANSLATE_NOOP("Stress", "Counsellor or peer helper"), Compartment::Personnel, counsellorFields, counsellorGroups, Sensitivity::P1,
    {365, "left_on", Retention::Then::Delete}, counsellorChecks};
static_assert(wellFormed(counsellor));

inline constexpr Choice stressPriorities[] = {
    {"low", QT_TRANSLATE_NOOP("Stress", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Stress", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Stress", "High")},
    {"urgent", QT_TRANSLATE_NOOP("Stress", "Urgent")},
};

/// What an area needs, of nobody in particular.
inline constexpr Field needsAssessmentFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Title"), Required | InTable | Searchable | Title},
    {3, "date", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Date of the assessment"), Required | InTable | Title},
    {4, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Duty station"), InTable, {}, {}, "duty_station"},
    {5, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "SRM area"), InTable, {}, {}, "srm_area"},
    {6, "personnel", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel in the area"), Plain, {}, {0, 1000000}},
    {7, "dependants", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants in the area"), Plain, {}, {0, 1000000}},
    {8, "priority", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Priority"), InTable | WorstShown | RequiredToSubmit, stressPriorities},
    {9, "stressors", Kind::LongText, QT_TRANSLATE_NOOP("Stress", "Sources of stress"), Searchable},
    {10, "findings", Kind::LongText, QT_TRANSLATE_NOOP("Stress", "Findings (no names)"), Searchable | RequiredToSubmit},
    {11, "recommendations", Kind::LongText, QT_TRANSLATE_NOOP("Stress", "Recommendations"), Searchable},
    {12, "counsellors_needed", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Counsellors needed"), Plain, {}, {0, 10000}},
    {13, "peers_needed", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Peer helpers needed"), Plain, {}, {0, 10000}},
    {14, "assessed_by", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Assessed by"), InTable | Searchable},
};
inline constexpr Check needsAssessmentChecks[] = {
    {Check::Is::NotInFuture, "date"},
    {Check::Is::NeededWithout, "srm_area", "duty_station"},
};
inline constexpr RecordType needsAssessment = {202, "needs_assessment", "Stress", QT_TRANSLATE_NOOP("Stress", "Assessments of psychosocial needs"),
    QT_TRANSLATE_NOOP("Stress", "Assessment of psychosocial needs"), Compartment::Personnel, needsAssessmentFields, {}, Sensitivity::P1,
    {3653, "date", Retention::Then::Archive}, needsAssessmentChecks};
static_assert(wellFormed(needsAssessment));

inline constexpr Choice stressResponseStates[] = {
    {"opened", QT_TRANSLATE_NOOP("Stress", "Opened")},
    {"offered", QT_TRANSLATE_NOOP("Stress", "Support offered")},
    {"active", QT_TRANSLATE_NOOP("Stress", "Support under way")},
    {"follow_up", QT_TRANSLATE_NOOP("Stress", "Follow-up")},
    {"closed", QT_TRANSLATE_NOOP("Stress", "Closed")},
};

/// The counts of one critical incident (indicator 3-a-iii). They are typed, never computed from counselling, which stays
/// with the counsellor; counts below five are not shown outside.
inline constexpr Field stressResponseFields[] = {
    {2, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Incident"), Required | InTable | Title, {}, {}, "incident"},
    {3, "known_at", Kind::Moment, QT_TRANSLATE_NOOP("Stress", "Incident known since"), Required | InTable | Title},
    {4, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Duty station"), InTable, {}, {}, "duty_station"},
    {5, "state", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "State"), Required | InTable, stressResponseStates},
    {6, "n_affected", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel: affected"), RequiredToSubmit, {}, {0, 100000}},
    {7, "n_offered_24h", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel: support offered within 24 hours"), RequiredToSubmit, {}, {0, 100000}},
    {27, "n_offered", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel: support offered"), RequiredToSubmit, {}, {0, 100000}},
    {8, "n_reached_24h", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel: reached within 24 hours"), Plain, {}, {0, 100000}},
    {9, "n_reached_72h", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel: reached within 72 hours"), RequiredToSubmit, {}, {0, 100000}},
    {10, "n_declined", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel: declined"), Plain, {}, {0, 100000}},
    {11, "n_not_found", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Personnel: not found"), Plain, {}, {0, 100000}},
    {12, "dependants_affected", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: affected"), Plain, {}, {0, 100000}},
    {13, "dependants_offered_24h", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: support offered within 24 hours"), Plain, {}, {0, 100000}},
    {28, "dependants_offered", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: support offered"), Plain, {}, {0, 100000}},
    {14, "dependants_reached_24h", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: reached within 24 hours"), Plain, {}, {0, 100000}},
    {15, "dependants_reached_72h", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: reached within 72 hours"), Plain, {}, {0, 100000}},
    {16, "dependants_declined", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: declined"), Plain, {}, {0, 100000}},
    {17, "dependants_not_found", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Dependants: not found"), Plain, {}, {0, 100000}},
    {18, "sessions_pfa", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Sessions: psychological first aid"), Plain, {}, {0, 100000}},
    {19, "sessions_defusing", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Sessions: defusing"), Plain, {}, {0, 100000}},
    {20, "sessions_group_debrief", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Sessions: group debriefing"), Plain, {}, {0, 100000}},
    {21, "sessions_individual", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Sessions: individual"), Plain, {}, {0, 100000}},
    {22, "sessions_family", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Sessions: family"), Plain, {}, {0, 100000}},
    {23, "sessions_manager", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Sessions: managers"), Plain, {}, {0, 100000}},
    {24, "referrals", Kind::Integer, QT_TRANSLATE_NOOP("Stress", "Referrals"), Plain, {}, {0, 100000}},
    {25, "surge_request", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Surge of counsellors"), Indexed, {}, {}, "surge_request"},
    {26, "closed_at", Kind::Moment, QT_TRANSLATE_NOOP("Stress", "Closed at"), InTable},
};
inline constexpr Check stressResponseChecks[] = {
    {Check::Is::NotInFuture, "known_at"},
    {Check::Is::NotAbove, "n_offered_24h", "n_offered"},
    {Check::Is::NotAbove, "n_offered_24h", "n_affected"},
    {Check::Is::NotAbove, "n_offered", "n_affected"},
    {Check::Is::NotAbove, "n_reached_24h", "n_reached_72h"},
    {Check::Is::NotAbove, "n_reached_72h", "n_affected"},
    {Check::Is::NotAbove, "n_declined", "n_offered"},
    {Check::Is::NotAbove, "n_declined", "n_affected"},
    {Check::Is::NotAbove, "n_not_found", "n_affected"},
    {Check::Is::NotAbove, "dependants_offered_24h", "dependants_offered"},
    {Check::Is::NotAbove, "dependants_offered_24h", "dependants_affected"},
    {Check::Is::NotAbove, "dependants_offered", "dependants_affected"},
    {Check::Is::NotAbove, "dependants_reached_24h", "dependants_reached_72h"},
    {Check::Is::NotAbove, "dependants_reached_72h", "dependants_affected"},
    {Check::Is::NotAbove, "dependants_declined", "dependants_offered"},
    {Check::Is::NotAbove, "dependants_declined", "dependants_affected"},
    {Check::Is::NotAbove, "dependants_not_found", "dependants_affected"},
    {Check::Is::NeededWhen, "closed_at", "state", "closed"},
    {Check::Is::NotBefore, "closed_at", "known_at"},
    {Check::Is::NotInFuture, "closed_at"},
};
inline constexpr RecordType stressResponse = {203, "stress_response", "Stress", QT_TRANSLATE_NOOP("Stress", "Responses to critical incidents"),
    QT_TRANSLATE_NOOP("Stress", "Response to a critical incident"), Compartment::Personnel, stressResponseFields, {}, Sensitivity::P1,
    {3653, "known_at", Retention::Then::Keep}, stressResponseChecks};
static_assert(wellFormed(stressResponse));

inline constexpr Choice contactConsents[] = {
    {"given", QT_TRANSLATE_NOOP("Stress", "Given")},
    {"not_asked", QT_TRANSLATE_NOOP("Stress", "Not asked yet")},
    {"refused", QT_TRANSLATE_NOOP("Stress", "Refused")},
};

inline constexpr Choice contactMethods[] = {
    {"in_person", QT_TRANSLATE_NOOP("Stress", "In person")},
    {"phone", QT_TRANSLATE_NOOP("Stress", "By phone")},
    {"video", QT_TRANSLATE_NOOP("Stress", "By video call")},
    {"message", QT_TRANSLATE_NOOP("Stress", "By message")},
    {"through_other", QT_TRANSLATE_NOOP("Stress", "Through somebody else")},
};

inline constexpr Choice contactOutcomes[] = {
    {"reached", QT_TRANSLATE_NOOP("Stress", "Reached")},
    {"declined", QT_TRANSLATE_NOOP("Stress", "Declined")},
    {"not_found", QT_TRANSLATE_NOOP("Stress", "Not found")},
    {"referred", QT_TRANSLATE_NOOP("Stress", "Referred")},
};

/// Somebody affected, known to the counsellor alone (domain dossier 3.19 B).
inline constexpr Field affectedContactFields[] = {
    {2, "alias", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Alias"), Required | InTable | Sealed | Title},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Person on the staff list"), Sealed | Sensitive, {}, {}, "person"},
    {4, "is_dependant", Kind::Flag, QT_TRANSLATE_NOOP("Stress", "Is a dependant"), Sealed | Sensitive},
    {5, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Incident"), Sealed | Sensitive | Indexed, {}, {}, "incident"},
    {6, "nominated_by", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Nominated by"), Sealed | Sensitive},
    {7, "consent", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Consent"), Required | Sealed | Sensitive | WorstShown, contactConsents},
    {8, "offered_at", Kind::Moment, QT_TRANSLATE_NOOP("Stress", "Support offered at"), Sealed | Sensitive},
    {9, "contacted_at", Kind::Moment, QT_TRANSLATE_NOOP("Stress", "Contacted at"), Sealed | Sensitive | InTable, {}, {}, {}, {}, {}, 12},
    {10, "method", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "How contacted"), Sealed | Sensitive, contactMethods, {}, {}, {}, {}, 12},
    {11, "outcome", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Outcome"), Sealed | Sensitive | InTable, contactOutcomes, {}, {}, {}, {}, 12},
    {13, "follow_up_due", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Follow-up due on"), Sealed | InTable},
    {14, "last_contact_on", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Last contact on"), Sealed | InTable},
    {15, "successor", Kind::Text, QT_TRANSLATE_NOOP("Stress", "Successor for a hand-over"), Sealed | Sensitive},
    {16, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Stress", "Closed on"), Sealed | InTable},
};
inline constexpr Group affectedContactGroups[] = {
    {12, "contact", QT_TRANSLATE_NOOP("Stress", "Contact")},
};
inline constexpr Check affectedContactChecks[] = {
    {Check::Is::NotInFuture, "offered_at"},
    {Check::Is::NotInFuture, "contacted_at"},
    {Check::Is::NotInFuture, "last_contact_on"},
    {Check::Is::NeededWhen, "contacted_at", "outcome", "reached declined referred"},
    {Check::Is::NotBefore, "last_contact_on", "contacted_at"},
    {Check::Is::NotBefore, "closed_on", "last_contact_on"},
    {Check::Is::NotInFuture, "closed_on"},
};
inline constexpr RecordType affectedContact = {204, "affected_contact", "Stress", QT_TRANSLATE_NOOP("Stress", "Affected contacts"),
    QT_TRANSLATE_NOOP("Stress", "Affected contact"), Compartment::Counselling, affectedContactFields, affectedContactGroups, Sensitivity::P4,
    {2557, "last_contact_on", Retention::Then::Delete}, affectedContactChecks};
static_assert(wellFormed(affectedContact));

inline constexpr Choice caseNoteKinds[] = {
    {"pfa", QT_TRANSLATE_NOOP("Stress", "Psychological first aid")},
    {"defusing", QT_TRANSLATE_NOOP("Stress", "Defusing")},
    {"group_debrief", QT_TRANSLATE_NOOP("Stress", "Group debriefing")},
    {"individual", QT_TRANSLATE_NOOP("Stress", "Individual session")},
    {"family", QT_TRANSLATE_NOOP("Stress", "Family")},
    {"manager", QT_TRANSLATE_NOOP("Stress", "Talk with a manager")},
    {"referral", QT_TRANSLATE_NOOP("Stress", "Referral")},
    {"other", QT_TRANSLATE_NOOP("Stress", "Other")},
};

/// Kept as long as the contact it belongs to.
inline constexpr Field caseNoteFields[] = {
    {2, "contact", Kind::Reference, QT_TRANSLATE_NOOP("Stress", "Affected contact"), Required | Parent, {}, {}, "affected_contact"},
    {3, "noted_at", Kind::Moment, QT_TRANSLATE_NOOP("Stress", "Noted at"), Required | InTable | Sealed | Title},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Stress", "Kind"), InTable | Sealed | Sensitive, caseNoteKinds},
    {5, "text", Kind::LongText, QT_TRANSLATE_NOOP("Stress", "Note"), Required | Sealed | Sensitive},
};
inline constexpr Check caseNoteChecks[] = {
    {Check::Is::NotInFuture, "noted_at"},
};
inline constexpr RecordType caseNote = {205, "case_note", "Stress", QT_TRANSLATE_NOOP("Stress", "Case notes"),
    QT_TRANSLATE_NOOP("Stress", "Case note"), Compartment::Counselling, caseNoteFields, {}, Sensitivity::P4, {}, caseNoteChecks, true};
static_assert(wellFormed(caseNote));

inline constexpr const RecordType *stressTypes[]
    = {&stressTraining, &counsellor, &needsAssessment, &stressResponse, &affectedContact, &caseNote};

}
