// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice headcountTriggers[] = {
    {"crisis", QT_TRANSLATE_NOOP("Headcount", "Crisis")},
    {"incident", QT_TRANSLATE_NOOP("Headcount", "Incident")},
    {"drill", QT_TRANSLATE_NOOP("Headcount", "Drill")},
};

inline constexpr Choice headcountStates[] = {
    {"open", QT_TRANSLATE_NOOP("Headcount", "Open")},
    {"paused", QT_TRANSLATE_NOOP("Headcount", "Paused")},
    {"closed", QT_TRANSLATE_NOOP("Headcount", "Closed")},
    {"reconciled", QT_TRANSLATE_NOOP("Headcount", "Reconciled")},
};

/// Accounting for everybody after an event (domain dossier 3.12). What the denominator was is frozen in its lines.
inline constexpr Field headcountFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Title"), Required | InTable | Searchable | Title},
    {3, "trigger", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "Trigger"), Required | InTable, headcountTriggers},
    {4, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Crisis"), Indexed, {}, {}, "crisis"},
    {5, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Incident"), Plain, {}, {}, "incident"},
    {20, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Exercise"), Indexed, {}, {}, "exercise"},
    {6, "country", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {7, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Duty station"), InTable, {}, {}, "duty_station"},
    {8, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "SRM area"), Plain, {}, {}, "srm_area"},
    {9, "zones", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Warden zones")},
    {21, "organizations", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Organizations")},
    {22, "polygon", Kind::LongText, QT_TRANSLATE_NOOP("Headcount", "Polygon (GeoJSON)")},
    {10, "categories", Kind::Choices, QT_TRANSLATE_NOOP("Headcount", "Categories of personnel"), Plain, personCategories},
    {11, "with_dependants", Kind::Flag, QT_TRANSLATE_NOOP("Headcount", "With dependants")},
    {12, "with_visitors", Kind::Flag, QT_TRANSLATE_NOOP("Headcount", "With visitors")},
    {13, "ordered_by", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Ordered by"), Required},
    {14, "ordered_at", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "Ordered at"), Required | InTable},
    {15, "as_of", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "List as of"), Required},
    {23, "wardens_alerted_at", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "Wardens alerted at")},
    {24, "first_report_at", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "First report sent at")},
    {16, "missing_after", Kind::Integer, QT_TRANSLATE_NOOP("Headcount", "Missing after"), Plain, {}, {0, 10080}, {}, "min"},
    {17, "state", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "State"), Required | InTable | Unreviewed, headcountStates, {}, {}, {}, {}, 26},
    {18, "closed_at", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "Closed at"), Unreviewed, {}, {}, {}, {}, {}, 26},
    {25, "reconciled_at", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "Reconciled at"), Unreviewed, {}, {}, {}, {}, {}, 26},
    {19, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Headcount", "Remarks"), Searchable},
};
inline constexpr Group headcountClosing[] = {
    {26, "closing", QT_TRANSLATE_NOOP("Headcount", "Closing")},
};
inline constexpr Check headcountChecks[] = {
    {Check::Is::NotInFuture, "ordered_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "closed_at", "state", "closed reconciled", 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "closed_at", "ordered_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "reconciled_at", "state", "reconciled", 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "reconciled_at", "closed_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "crisis", "trigger", "crisis", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "incident", "trigger", "incident", 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "wardens_alerted_at", "ordered_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "first_report_at", "ordered_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "as_of", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "wardens_alerted_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "first_report_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "closed_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "reconciled_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType headcount = {130, "headcount", "Headcount", QT_TRANSLATE_NOOP("Headcount", "Headcounts"),
    QT_TRANSLATE_NOOP("Headcount", "Headcount"), Compartment::Crisis, headcountFields, headcountClosing, Sensitivity::P2,
    {730, "reconciled_at", Retention::Then::Pseudonymise}, headcountChecks};
static_assert(wellFormed(headcount));

inline constexpr Choice headcountGroups[] = {
    {"international", QT_TRANSLATE_NOOP("Headcount", "Internationally recruited")},
    {"local", QT_TRANSLATE_NOOP("Headcount", "Locally recruited")},
    {"dependant", QT_TRANSLATE_NOOP("Headcount", "Dependant")},
    {"visitor", QT_TRANSLATE_NOOP("Headcount", "Visitor")},
    {"contractor", QT_TRANSLATE_NOOP("Headcount", "Contractor")},
};

inline constexpr Choice headcountOrigins[] = {
    {"list", QT_TRANSLATE_NOOP("Headcount", "The staff list")},
    {"trip", QT_TRANSLATE_NOOP("Headcount", "A travel request")},
    {"visit", QT_TRANSLATE_NOOP("Headcount", "A visit")},
    {"movement", QT_TRANSLATE_NOOP("Headcount", "A movement")},
    {"added", QT_TRANSLATE_NOOP("Headcount", "Added by hand")},
};

/// One line of the frozen denominator. A death is shown beyond the crisis cell once the next of kin know.
inline constexpr Field headcountPersonFields[] = {
    {2, "headcount", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Headcount"), Required | Parent | Unreviewed, {}, {}, "headcount"},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Person"), InTable | Title | Owner, {}, {}, "person"},
    {4, "dependant", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Dependant"), Plain, {}, {}, "dependant"},
    {5, "name", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Name"), InTable | Title},
    {6, "group", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "Counted as"), Required | InTable, headcountGroups},
    {10, "origin", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "On the list from"), Required | InTable, headcountOrigins},
    {11, "visit", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Visit"), Indexed, {}, {}, "visit"},
    {7, "organisation", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Organization"), InTable | Owner},
    {8, "warden_zone", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Warden zone"), InTable | Sensitive | Owner, {}, {}, "warden_zone"},
    {9, "place", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Last known place"), Sensitive},
    {12, "kin_informed", Kind::Flag, QT_TRANSLATE_NOOP("Headcount", "Next of kin informed"), Sensitive},
};
inline constexpr Check headcountPersonChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
    {Check::Is::NeededWhen, "visit", "origin", "visit", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType headcountPerson = {131, "headcount_person", "Headcount", QT_TRANSLATE_NOOP("Headcount", "Persons to account for"),
    QT_TRANSLATE_NOOP("Headcount", "Person to account for"), Compartment::Crisis, headcountPersonFields, {}, Sensitivity::P3, {},
    headcountPersonChecks};
static_assert(wellFormed(headcountPerson));

// From good to bad, as far as one can say: the worst is shown when two reports say different things.
inline constexpr Choice personStatusCodes[] = {
    {"not_on_list", QT_TRANSLATE_NOOP("Headcount", "Not on the list")},
    {"out_of_area", QT_TRANSLATE_NOOP("Headcount", "Out of the area")},
    {"safe", QT_TRANSLATE_NOOP("Headcount", "Safe")},
    {"safe_needs", QT_TRANSLATE_NOOP("Headcount", "Safe, needs help")},
    {"en_route", QT_TRANSLATE_NOOP("Headcount", "En route")},
    {"not_tried", QT_TRANSLATE_NOOP("Headcount", "Not tried yet")},
    {"tried_no_answer", QT_TRANSLATE_NOOP("Headcount", "Tried, no answer")},
    {"sheltering", QT_TRANSLATE_NOOP("Headcount", "Sheltering")},
    {"injured", QT_TRANSLATE_NOOP("Headcount", "Injured")},
    {"trapped", QT_TRANSLATE_NOOP("Headcount", "Trapped")},
    {"detained", QT_TRANSLATE_NOOP("Headcount", "Detained")},
    {"abducted", QT_TRANSLATE_NOOP("Headcount", "Abducted")},
    {"missing", QT_TRANSLATE_NOOP("Headcount", "Missing")},
    {"dead_unconfirmed", QT_TRANSLATE_NOOP("Headcount", "Reported dead, unconfirmed")},
    {"dead_confirmed", QT_TRANSLATE_NOOP("Headcount", "Dead, confirmed")},
};

inline constexpr Choice statusSources[] = {
    {"self", QT_TRANSLATE_NOOP("Headcount", "The person")},
    {"warden", QT_TRANSLATE_NOOP("Headcount", "Warden")},
    {"sfp", QT_TRANSLATE_NOOP("Headcount", "Security focal point")},
    {"colleague", QT_TRANSLATE_NOOP("Headcount", "Colleague")},
    {"family", QT_TRANSLATE_NOOP("Headcount", "Family")},
    {"radio", QT_TRANSLATE_NOOP("Headcount", "Radio room")},
    {"sms", QT_TRANSLATE_NOOP("Headcount", "Text message")},
    {"phone", QT_TRANSLATE_NOOP("Headcount", "Phone")},
    {"gate", QT_TRANSLATE_NOOP("Headcount", "Gate")},
    {"hospital", QT_TRANSLATE_NOOP("Headcount", "Hospital")},
    {"host", QT_TRANSLATE_NOOP("Headcount", "Host authorities")},
    {"hq", QT_TRANSLATE_NOOP("Headcount", "Headquarters")},
    {"other", QT_TRANSLATE_NOOP("Headcount", "Other")},
};

inline constexpr Choice statusChannels[] = {
    {"in_person", QT_TRANSLATE_NOOP("Headcount", "In person")},
    {"phone", QT_TRANSLATE_NOOP("Headcount", "Phone")},
    {"radio", QT_TRANSLATE_NOOP("Headcount", "Radio")},
    {"sms", QT_TRANSLATE_NOOP("Headcount", "Text message")},
    {"app", QT_TRANSLATE_NOOP("Headcount", "Program")},
    {"paper", QT_TRANSLATE_NOOP("Headcount", "Paper sheet")},
};

inline constexpr Choice statusNeeds[] = {
    {"none", QT_TRANSLATE_NOOP("Headcount", "No needs")},
    {"medical", QT_TRANSLATE_NOOP("Headcount", "Medical help")},
    {"shelter", QT_TRANSLATE_NOOP("Headcount", "Shelter")},
    {"food_water", QT_TRANSLATE_NOOP("Headcount", "Food or water")},
    {"transport", QT_TRANSLATE_NOOP("Headcount", "Transport")},
    {"security", QT_TRANSLATE_NOOP("Headcount", "Security")},
    {"psychosocial", QT_TRANSLATE_NOOP("Headcount", "Psychosocial support")},
    {"comms", QT_TRANSLATE_NOOP("Headcount", "Communications")},
};

inline constexpr Choice needsPriorities[] = {
    {"routine", QT_TRANSLATE_NOOP("Headcount", "3 Routine")},
    {"urgent", QT_TRANSLATE_NOOP("Headcount", "2 Urgent")},
    {"life", QT_TRANSLATE_NOOP("Headcount", "1 Life-saving")},
};

/// What somebody said of one person at one time. Only added to; what it makes of the board is a rule (core/rules/headcount).
inline constexpr Field statusReportFields[] = {
    {2, "headcount", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Headcount"), Required | Parent, {}, {}, "headcount"},
    {3, "subject", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Person to account for"), InTable | Indexed | Title | Owner, {}, {}, "headcount_person"},
    {4, "unknown_person", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Person not on the list"), InTable | Title},
    {5, "unknown_organisation", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Their organization")},
    {6, "unknown_description", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Their description"), Sensitive},
    {7, "status", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "Status"), Required | InTable | WorstShown | Sensitive, personStatusCodes},
    {8, "at", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "True at"), Required | InTable},
    {9, "received_at", Kind::Moment, QT_TRANSLATE_NOOP("Headcount", "Learned at"), InTable},
    {10, "reporter", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Reported by"), Required},
    {11, "source", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "Source"), Required | InTable, statusSources},
    {12, "channel", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "Channel"), Plain, statusChannels},
    {13, "direct_contact", Kind::Flag, QT_TRANSLATE_NOOP("Headcount", "Spoke to or saw the person")},
    {14, "reason", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Reason for overriding what was known")},
    {15, "confirms", Kind::Reference, QT_TRANSLATE_NOOP("Headcount", "Confirms the report"), Plain, {}, {}, "status_report"},
    {16, "confirmed_by", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Second person who confirms a death")},
    {17, "place", Kind::Text, QT_TRANSLATE_NOOP("Headcount", "Place"), Sensitive},
    {18, "coordinates", Kind::Position, QT_TRANSLATE_NOOP("Headcount", "Position"), Sensitive, {}, {}, {}, {}, "#geo+coord"},
    {19, "needs", Kind::Choices, QT_TRANSLATE_NOOP("Headcount", "Needs"), Plain, statusNeeds},
    {20, "needs_priority", Kind::Choice, QT_TRANSLATE_NOOP("Headcount", "Priority of the needs"), Plain, needsPriorities},
    {21, "note", Kind::LongText, QT_TRANSLATE_NOOP("Headcount", "Note"), Sensitive},
};
inline constexpr Check statusReportChecks[] = {
    {Check::Is::NeededWithout, "unknown_person", "subject"},
    {Check::Is::NotInFuture, "at"},
    {Check::Is::NeededWhen, "needs", "status", "safe_needs"},
    {Check::Is::NeededWhen, "reason", "status", "not_on_list"},
    {Check::Is::NotInFuture, "received_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "received_at", "at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "confirmed_by", "status", "dead_confirmed"},
    {Check::Is::Differs, "confirmed_by", "reporter"},
};
inline constexpr RecordType statusReport = {132, "status_report", "Headcount", QT_TRANSLATE_NOOP("Headcount", "Status reports"),
    QT_TRANSLATE_NOOP("Headcount", "Status report"), Compartment::Crisis, statusReportFields, {}, Sensitivity::P3, {},
    statusReportChecks, true};
static_assert(wellFormed(statusReport));

inline constexpr const RecordType *headcountTypes[] = {&headcount, &headcountPerson, &statusReport};

}
