// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice surgeReasons[] = {
    {"crisis", QT_TRANSLATE_NOOP("Surge", "Crisis")},
    {"incident", QT_TRANSLATE_NOOP("Surge", "Incident")},
    {"capacity_gap_no_adviser", QT_TRANSLATE_NOOP("Surge", "No security adviser in place")},
    {"election", QT_TRANSLATE_NOOP("Surge", "Election")},
    {"new_mission", QT_TRANSLATE_NOOP("Surge", "New mission")},
    {"counselling", QT_TRANSLATE_NOOP("Surge", "Counselling")},
};

// Ascending: in a conflict the most urgent is shown.
inline constexpr Choice surgeUrgencies[] = {
    {"u3", QT_TRANSLATE_NOOP("Surge", "U3: arrival within 30 days")},
    {"u2", QT_TRANSLATE_NOOP("Surge", "U2: arrival within 7 days")},
    {"u1", QT_TRANSLATE_NOOP("Surge", "U1: arrival within 72 hours")},
};

inline constexpr Choice surgeStates[] = {
    {"requested", QT_TRANSLATE_NOOP("Surge", "Requested")},
    {"validated", QT_TRANSLATE_NOOP("Surge", "Validated")},
    {"sourced", QT_TRANSLATE_NOOP("Surge", "Sourced")},
    {"deployed", QT_TRANSLATE_NOOP("Surge", "Deployed")},
    {"completed", QT_TRANSLATE_NOOP("Surge", "Completed")},
    {"declined", QT_TRANSLATE_NOOP("Surge", "Declined")},
    {"cancelled", QT_TRANSLATE_NOOP("Surge", "Cancelled")},
};

inline constexpr Choice surgeCancellers[] = {
    {"requester", QT_TRANSLATE_NOOP("Surge", "The requester")},
    {"headquarters", QT_TRANSLATE_NOOP("Surge", "Headquarters")},
};

inline constexpr Choice surgeDelays[] = {
    {"visa", QT_TRANSLATE_NOOP("Surge", "Visa or refusal by the host country")},
    {"transport", QT_TRANSLATE_NOOP("Surge", "Transport")},
    {"staff_not_found", QT_TRANSLATE_NOOP("Surge", "No staff found")},
    {"funding", QT_TRANSLATE_NOOP("Surge", "Funding")},
};

/// A country asks for help (domain dossier 3.22, indicator 2-b-iii). The urgency is set when the desk validates it.
inline constexpr Field surgeRequestFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Title"), Required | InTable | Searchable | Title},
    {3, "country", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Country code (ISO 3166)"), Required | InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {4, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Surge", "Duty station"), Indexed, {}, {}, "duty_station"},
    {5, "requested_by", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Requested by"), Required | Searchable},
    {6, "requested_at", Kind::Moment, QT_TRANSLATE_NOOP("Surge", "Requested at"), Required | InTable | Title},
    {7, "reason", Kind::Choice, QT_TRANSLATE_NOOP("Surge", "Reason"), Required | InTable, surgeReasons},
    {8, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Surge", "Crisis concerned"), Indexed, {}, {}, "crisis"},
    {9, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Surge", "Incident concerned"), Indexed, {}, {}, "incident"},
    {10, "needed_by", Kind::Date, QT_TRANSLATE_NOOP("Surge", "Needed by"), RequiredToSubmit},
    {11, "duration_days", Kind::Integer, QT_TRANSLATE_NOOP("Surge", "Needed for"), RequiredToSubmit, {}, {1, 1000}, {}, "d"},
    {12, "tasks", Kind::LongText, QT_TRANSLATE_NOOP("Surge", "Tasks"), Searchable | RequiredToSubmit},
    {13, "risk_notes", Kind::LongText, QT_TRANSLATE_NOOP("Surge", "Notes on risk"), Searchable},
    {14, "visa_notes", Kind::LongText, QT_TRANSLATE_NOOP("Surge", "Notes on visas"), Searchable},
    {15, "vaccination_notes", Kind::LongText, QT_TRANSLATE_NOOP("Surge", "Notes on vaccinations"), Searchable},
    {16, "state", Kind::Choice, QT_TRANSLATE_NOOP("Surge", "State"), Required | InTable | Unreviewed, surgeStates},
    {17, "validated_at", Kind::Moment, QT_TRANSLATE_NOOP("Surge", "Validated at"), Plain, {}, {}, {}, {}, {}, 20},
    {18, "urgency", Kind::Choice, QT_TRANSLATE_NOOP("Surge", "Urgency"), InTable | WorstShown, surgeUrgencies, {}, {}, {}, {}, 20},
    {19, "validated_by", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Validated by"), Plain, {}, {}, {}, {}, {}, 20},
    {21, "state_reason", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Why declined or cancelled"), Searchable | Unreviewed},
    {22, "cancelled_by", Kind::Choice, QT_TRANSLATE_NOOP("Surge", "Cancelled by"), Plain, surgeCancellers},
    {23, "delay_cause", Kind::Choice, QT_TRANSLATE_NOOP("Surge", "Delayed by"), InTable, surgeDelays},
    {24, "delay_note", Kind::LongText, QT_TRANSLATE_NOOP("Surge", "Note on the delay"), Searchable},
};
inline constexpr Group surgeRequestGroups[] = {
    {20, "validation", QT_TRANSLATE_NOOP("Surge", "Validation")},
};
inline constexpr Check surgeRequestChecks[] = {
    {Check::Is::Country, "country"},
    {Check::Is::NotInFuture, "requested_at"},
    {Check::Is::NotInFuture, "validated_at"},
    {Check::Is::NotBefore, "validated_at", "requested_at"},
    {Check::Is::NotBefore, "needed_by", "requested_at"},
    {Check::Is::NeededWhen, "validated_at", "state", "validated sourced deployed completed"},
    {Check::Is::NeededWhen, "urgency", "state", "validated sourced deployed completed"},
    {Check::Is::NeededWhen, "validated_at", "urgency", "u1 u2 u3"},
    {Check::Is::NeededWhen, "state_reason", "state", "declined"},
    {Check::Is::NeededWhen, "cancelled_by", "state", "cancelled"},
    {Check::Is::NeededWhen, "crisis", "reason", "crisis", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "incident", "reason", "incident", 0, Check::Grade::ToSubmit},
};
inline constexpr PartRule surgeRequestParts[] = {
    {"surge_profile", 1},
};
inline constexpr RecordType surgeRequest = {230, "surge_request", "Surge", QT_TRANSLATE_NOOP("Surge", "Surge requests"),
    QT_TRANSLATE_NOOP("Surge", "Surge request"), Compartment::Security, surgeRequestFields, surgeRequestGroups, Sensitivity::P2, {},
    surgeRequestChecks, false, surgeRequestParts};
static_assert(wellFormed(surgeRequest));

inline constexpr Choice surgeProfiles[] = {
    {"sa", QT_TRANSLATE_NOOP("Surge", "Security adviser")},
    {"fsco", QT_TRANSLATE_NOOP("Surge", "Field security coordination officer")},
    {"analyst", QT_TRANSLATE_NOOP("Surge", "Analyst")},
    {"physec", QT_TRANSLATE_NOOP("Surge", "Physical security specialist")},
    {"cp", QT_TRANSLATE_NOOP("Surge", "Close protection officer")},
    {"radio", QT_TRANSLATE_NOOP("Surge", "Radio specialist")},
    {"counsellor", QT_TRANSLATE_NOOP("Surge", "Counsellor")},
};

inline constexpr Field surgeProfileFields[] = {
    {2, "surge_request", Kind::Reference, QT_TRANSLATE_NOOP("Surge", "Surge request"), Required | Parent, {}, {}, "surge_request"},
    {3, "profile", Kind::Choice, QT_TRANSLATE_NOOP("Surge", "Profile"), Required | InTable | Title, surgeProfiles},
    {4, "persons", Kind::Integer, QT_TRANSLATE_NOOP("Surge", "Persons needed"), Required | InTable, {}, {1, 1000}},
    {5, "languages", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Languages needed"), InTable},
    {6, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Surge", "Remarks"), InTable | Searchable},
};
inline constexpr RecordType surgeProfile = {231, "surge_profile", "Surge", QT_TRANSLATE_NOOP("Surge", "Profiles needed"),
    QT_TRANSLATE_NOOP("Surge", "Profile needed"), Compartment::Security, surgeProfileFields};
static_assert(wellFormed(surgeProfile));

/// Somebody sent. They come from another country, so the name is here; remote support counts separately.
inline constexpr Field surgeAssignmentFields[] = {
    {2, "surge_request", Kind::Reference, QT_TRANSLATE_NOOP("Surge", "Surge request"), Required | Parent | Unreviewed, {}, {}, "surge_request"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Name"), Required | InTable | Searchable | Title},
    {4, "person", Kind::Reference, QT_TRANSLATE_NOOP("Surge", "Person on the staff list"), Indexed, {}, {}, "person"},
    {5, "profile", Kind::Choice, QT_TRANSLATE_NOOP("Surge", "Profile"), InTable, surgeProfiles},
    {6, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Surge", "Sent by the organization"), InTable, {}, {}, "organization"},
    {7, "funding", Kind::Text, QT_TRANSLATE_NOOP("Surge", "Paid from")},
    {8, "remote", Kind::Flag, QT_TRANSLATE_NOOP("Surge", "Remote support only"), InTable},
    {9, "departed_at", Kind::Moment, QT_TRANSLATE_NOOP("Surge", "Departed at"), Plain},
    {10, "arrived_at", Kind::Moment, QT_TRANSLATE_NOOP("Surge", "Arrived at"), InTable},
    {11, "ends_on", Kind::Date, QT_TRANSLATE_NOOP("Surge", "End of the assignment"), InTable},
    {12, "report_on", Kind::Date, QT_TRANSLATE_NOOP("Surge", "End-of-mission report received on")},
    {13, "report", Kind::Text, QT_TRANSLATE_NOOP("Surge", "End-of-mission report: where it is kept")},
    {14, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Surge", "Remarks"), Searchable},
};
inline constexpr Check surgeAssignmentChecks[] = {
    {Check::Is::NotInFuture, "departed_at"},
    {Check::Is::NotInFuture, "arrived_at"},
    {Check::Is::NotBefore, "arrived_at", "departed_at"},
    {Check::Is::NotBefore, "ends_on", "arrived_at"},
    {Check::Is::NotInFuture, "report_on"},
};
inline constexpr RecordType surgeAssignment = {232, "surge_assignment", "Surge", QT_TRANSLATE_NOOP("Surge", "Surge assignments"),
    QT_TRANSLATE_NOOP("Surge", "Surge assignment"), Compartment::Security, surgeAssignmentFields, {}, Sensitivity::P2, {}, surgeAssignmentChecks};
static_assert(wellFormed(surgeAssignment));

inline constexpr const RecordType *surgeTypes[] = {&surgeRequest, &surgeProfile, &surgeAssignment};

}
