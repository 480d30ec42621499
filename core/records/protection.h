// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice principalRanks[] = {
    {"sg", QT_TRANSLATE_NOOP("Protection", "Secretary-General")},
    {"dsg", QT_TRANSLATE_NOOP("Protection", "Deputy Secretary-General")},
    {"usg", QT_TRANSLATE_NOOP("Protection", "Under-Secretary-General")},
    {"asg", QT_TRANSLATE_NOOP("Protection", "Assistant Secretary-General")},
    {"do", QT_TRANSLATE_NOOP("Protection", "Designated Official")},
    {"vvip_guest", QT_TRANSLATE_NOOP("Protection", "Guest of the highest rank")},
    {"other", QT_TRANSLATE_NOOP("Protection", "Other official")},
};

inline constexpr Choice protectionExposures[] = {
    {"low", QT_TRANSLATE_NOOP("Protection", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Protection", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Protection", "High")},
};

// Ascending: in a conflict the most careful is shown.
inline constexpr Choice protectionResults[] = {
    {"no_cp", QT_TRANSLATE_NOOP("Protection", "No close protection")},
    {"liaison_only", QT_TRANSLATE_NOOP("Protection", "Liaison only")},
    {"cp_light", QT_TRANSLATE_NOOP("Protection", "Light close protection")},
    {"cp_full", QT_TRANSLATE_NOOP("Protection", "Full close protection")},
    {"advise_postpone", QT_TRANSLATE_NOOP("Protection", "Advised to postpone")},
};

inline constexpr Choice notificationStates[] = {
    {"received", QT_TRANSLATE_NOOP("Protection", "Received")},
    {"assessed", QT_TRANSLATE_NOOP("Protection", "Assessed")},
    {"coordinated", QT_TRANSLATE_NOOP("Protection", "Coordinated")},
    {"deployed", QT_TRANSLATE_NOOP("Protection", "Deployed")},
    {"completed", QT_TRANSLATE_NOOP("Protection", "Completed")},
    {"cancelled", QT_TRANSLATE_NOOP("Protection", "Cancelled")},
};

/// Travel of a senior official, to be assessed and coordinated in time (domain dossier 3.17).
inline constexpr Field travelNotificationFields[] = {
    {2, "code_name", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Code name of the principal"), Required | InTable | Title},
    {3, "rank", Kind::Choice, QT_TRANSLATE_NOOP("Protection", "Rank"), Required | InTable, principalRanks},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Organization"), InTable, {}, {}, "organization"},
    {5, "starts_at", Kind::Moment, QT_TRANSLATE_NOOP("Protection", "Start"), Required | InTable, {}, {}, {}, {}, {}, 7},
    {6, "ends_at", Kind::Moment, QT_TRANSLATE_NOOP("Protection", "End"), Required | InTable, {}, {}, {}, {}, {}, 7},
    {8, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Duty station"), InTable | Indexed, {}, {}, "duty_station"},
    {9, "places", Kind::LongText, QT_TRANSLATE_NOOP("Protection", "Places and events"), Sensitive},
    {10, "delegation_size", Kind::Integer, QT_TRANSLATE_NOOP("Protection", "Size of the delegation"), Plain, {}, {1,1000}},
    {11, "exposure", Kind::Choice, QT_TRANSLATE_NOOP("Protection", "Public exposure"), WorstShown, protectionExposures},
    {12, "received_at", Kind::Moment, QT_TRANSLATE_NOOP("Protection", "Received at"), Required | InTable},
    {13, "source", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Received from")},
    {14, "assessed_at", Kind::Moment, QT_TRANSLATE_NOOP("Protection", "Assessed at"), InTable, {}, {}, {}, {}, {}, 32},
    {15, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Risk assessment"), Plain, {}, {}, "assessment", {}, {}, 32},
    {16, "result", Kind::Choice, QT_TRANSLATE_NOOP("Protection", "Result"), InTable | WorstShown, protectionResults, {}, {}, {}, {}, 32},
    {17, "police_confirmed", Kind::Flag, QT_TRANSLATE_NOOP("Protection", "Host police confirmed")},
    {18, "adviser_confirmed", Kind::Flag, QT_TRANSLATE_NOOP("Protection", "Security adviser confirmed")},
    {19, "station_confirmed", Kind::Flag, QT_TRANSLATE_NOOP("Protection", "Receiving duty station confirmed")},
    {20, "unit_confirmed", Kind::Flag, QT_TRANSLATE_NOOP("Protection", "Close protection unit confirmed")},
    {21, "coordinated_at", Kind::Moment, QT_TRANSLATE_NOOP("Protection", "Coordinated at"), InTable},
    {22, "advance_visit", Kind::Flag, QT_TRANSLATE_NOOP("Protection", "Advance visit made")},
    {23, "communications", Kind::LongText, QT_TRANSLATE_NOOP("Protection", "Communications"), Sensitive},
    {24, "hospitals", Kind::LongText, QT_TRANSLATE_NOOP("Protection", "Hospitals on the route"), Sensitive},
    {25, "motorcade", Kind::LongText, QT_TRANSLATE_NOOP("Protection", "Motorcade"), Sensitive},
    {26, "cost", Kind::Money, QT_TRANSLATE_NOOP("Protection", "Cost"), Plain, {}, {0, 1e12}},
    {27, "charged_to", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Charged to")},
    {28, "state", Kind::Choice, QT_TRANSLATE_NOOP("Protection", "State"), Required | InTable, notificationStates},
    {29, "closed_at", Kind::Moment, QT_TRANSLATE_NOOP("Protection", "Closed at")},
    {30, "feedback", Kind::LongText, QT_TRANSLATE_NOOP("Protection", "Feedback")},
    {31, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Incident"), Plain, {}, {}, "incident"},
};
inline constexpr Group travelNotificationGroups[] = {
    {7, "time", QT_TRANSLATE_NOOP("Protection", "Time")},
    {32, "risk", QT_TRANSLATE_NOOP("Protection", "Assessment")},
};
inline constexpr Check travelNotificationChecks[] = {
    {Check::Is::NotBefore, "ends_at", "starts_at"},
    {Check::Is::NotInFuture, "received_at"},
    {Check::Is::NotInFuture, "assessed_at"},
    {Check::Is::NotInFuture, "coordinated_at"},
    {Check::Is::NotInFuture, "closed_at"},
    {Check::Is::NotBefore, "assessed_at", "received_at"},
    {Check::Is::NotBefore, "coordinated_at", "received_at"},
    {Check::Is::NotBefore, "closed_at", "starts_at", {}, 0, Check::Grade::Error, "state", "completed"},
    // Coordinated means that all four have confirmed: whoever has not said so is asked, whoever said no is shown.
    {Check::Is::NeededWhen, "police_confirmed", "state", "coordinated deployed"},
    {Check::Is::NeededWhen, "adviser_confirmed", "state", "coordinated deployed"},
    {Check::Is::NeededWhen, "station_confirmed", "state", "coordinated deployed"},
    {Check::Is::NeededWhen, "unit_confirmed", "state", "coordinated deployed"},
    {Check::Is::EmptyWhen, "coordinated_at", "police_confirmed", "no unknown", 0, Check::Grade::ToSubmit},
    {Check::Is::EmptyWhen, "coordinated_at", "adviser_confirmed", "no unknown", 0, Check::Grade::ToSubmit},
    {Check::Is::EmptyWhen, "coordinated_at", "station_confirmed", "no unknown", 0, Check::Grade::ToSubmit},
    {Check::Is::EmptyWhen, "coordinated_at", "unit_confirmed", "no unknown", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "assessed_at", "state", "assessed coordinated deployed"},
    {Check::Is::NeededWhen, "coordinated_at", "state", "coordinated deployed"},
    {Check::Is::NeededWhen, "result", "state", "assessed coordinated deployed completed", 0, Check::Grade::ToSubmit},
};
// In full for thirty days, then a summary for five years.
inline constexpr RecordType travelNotification = {180, "travel_notification", "Protection", QT_TRANSLATE_NOOP("Protection", "Senior-official travel notifications"),
    QT_TRANSLATE_NOOP("Protection", "Senior-official travel notification"), Compartment::Personnel, travelNotificationFields, travelNotificationGroups, Sensitivity::P3, {30, "ends_at", Retention::Then::Archive}, travelNotificationChecks};
static_assert(wellFormed(travelNotification));

inline constexpr Choice protectionDuties[] = {
    {"lead", QT_TRANSLATE_NOOP("Protection", "Team leader")},
    {"officer", QT_TRANSLATE_NOOP("Protection", "Officer")},
    {"driver", QT_TRANSLATE_NOOP("Protection", "Driver")},
    {"advance", QT_TRANSLATE_NOOP("Protection", "Advance")},
    {"liaison", QT_TRANSLATE_NOOP("Protection", "Liaison")},
};

inline constexpr Field protectionTeamFields[] = {
    {2, "notification", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Notification"), Required | Parent, {}, {}, "travel_notification"},
    {3, "officer", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Officer"), InTable | Indexed | Title, {}, {}, "protection_officer"},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Name"), InTable | Sensitive | Title},
    {5, "duty", Kind::Choice, QT_TRANSLATE_NOOP("Protection", "Duty"), Required | InTable, protectionDuties},
    {6, "weapons_permit", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Weapons permit"), Sensitive},
    {7, "vehicle", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Vehicle"), Sensitive},
    {8, "armoured", Kind::Flag, QT_TRANSLATE_NOOP("Protection", "Armoured")},
};
inline constexpr Check protectionTeamChecks[] = {
    {Check::Is::NeededWithout, "name", "officer"},
};
inline constexpr RecordType protectionTeam = {181, "protection_team", "Protection", QT_TRANSLATE_NOOP("Protection", "Protection teams"),
    QT_TRANSLATE_NOOP("Protection", "Team member of the protection"), Compartment::Personnel, protectionTeamFields, {}, Sensitivity::P3, {}, protectionTeamChecks};
static_assert(wellFormed(protectionTeam));

inline constexpr Field protectionOfficerFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Name"), Required | InTable | Searchable | Title},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Person"), Indexed, {}, {}, "person"},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Organization"), InTable, {}, {}, "organization"},
    {5, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Protection", "Duty station"), InTable, {}, {}, "duty_station"},
    {6, "qualification", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Qualification"), InTable},
    {7, "qualified_until", Kind::Date, QT_TRANSLATE_NOOP("Protection", "Qualified until"), InTable},
    {8, "weapons_until", Kind::Date, QT_TRANSLATE_NOOP("Protection", "Weapons certificate until"), InTable},
    {9, "languages", Kind::Text, QT_TRANSLATE_NOOP("Protection", "Languages")},
    {10, "available", Kind::Flag, QT_TRANSLATE_NOOP("Protection", "Available"), InTable},
    {11, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Protection", "Remarks"), Searchable},
};
inline constexpr RecordType protectionOfficer = {182, "protection_officer", "Protection", QT_TRANSLATE_NOOP("Protection", "Close protection officers"),
    QT_TRANSLATE_NOOP("Protection", "Close protection officer"), Compartment::Personnel, protectionOfficerFields, {}, Sensitivity::P2};
static_assert(wellFormed(protectionOfficer));

inline constexpr const RecordType *protectionTypes[] = {&travelNotification, &protectionTeam, &protectionOfficer};

}
