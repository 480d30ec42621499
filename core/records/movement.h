// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice missionDocuments[] = {
    {"srm", QT_TRANSLATE_NOOP("Movement", "Security risk management")},
    {"ad_hoc_srm", QT_TRANSLATE_NOOP("Movement", "Ad hoc security risk management")},
    {"conops", QT_TRANSLATE_NOOP("Movement", "Concept of operations")},
    {"photo", QT_TRANSLATE_NOOP("Movement", "Photographs")},
    {"tor", QT_TRANSLATE_NOOP("Movement", "Terms of reference")},
    {"other", QT_TRANSLATE_NOOP("Movement", "Other")},
};

inline constexpr Choice missionStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Movement", "Planned")},
    {"cleared", QT_TRANSLATE_NOOP("Movement", "Cleared")},
    {"in_progress", QT_TRANSLATE_NOOP("Movement", "In progress")},
    {"completed", QT_TRANSLATE_NOOP("Movement", "Completed")},
    {"cancelled", QT_TRANSLATE_NOOP("Movement", "Cancelled")},
    {"aborted", QT_TRANSLATE_NOOP("Movement", "Aborted")},
};

/// A movement inside the country, as an operations room follows it (domain dossier 3.16).
inline constexpr Field missionFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Object"), Required | InTable | Searchable | Title},
    {3, "description", Kind::LongText, QT_TRANSLATE_NOOP("Movement", "Description"), Searchable},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Organization"), Required | InTable | Owner, {}, {}, "organization"},
    {5, "criticality", Kind::Integer, QT_TRANSLATE_NOOP("Movement", "Programme criticality"), InTable, {}, {1,4}},
    {6, "pc_output", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Programme output"), Plain, {}, {}, "pc_output"},
    {7, "starts_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Planned start"), Required | InTable, {}, {}, {}, {}, {}, 9},
    {8, "ends_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Planned end"), Required | InTable, {}, {}, {}, {}, {}, 9},
    {10, "country", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {11, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Duty station"), InTable, {}, {}, "duty_station"},
    {12, "ocha_notified", Kind::Flag, QT_TRANSLATE_NOOP("Movement", "Humanitarian notification made")},
    {13, "notification_reference", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Reference of the notification")},
    {14, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Assessment"), Plain, {}, {}, "assessment"},
    {18, "document_kinds", Kind::Choices, QT_TRANSLATE_NOOP("Movement", "Documents there are"), Plain, missionDocuments},
    {19, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Crisis"), Indexed, {}, {}, "crisis"},
    {15, "documents", Kind::LongText, QT_TRANSLATE_NOOP("Movement", "Documents: where they are kept")},
    {16, "state", Kind::Choice, QT_TRANSLATE_NOOP("Movement", "State"), Required | InTable | Unreviewed, missionStates},
    {17, "reason", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Reason"), Unreviewed},
};
inline constexpr Group missionGroups[] = {
    {9, "planned", QT_TRANSLATE_NOOP("Movement", "Planned time")},
};
inline constexpr Check missionChecks[] = {
    {Check::Is::NotBefore, "ends_at", "starts_at"},
    {Check::Is::NeededWhen, "reason", "state", "cancelled aborted"},
    {Check::Is::NeededWhen, "notification_reference", "ocha_notified", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "documents", "document_kinds", "srm ad_hoc_srm conops photo tor other", 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr PartRule missionParts[] = {
    {"mission_leg", 1},
};
inline constexpr RecordType mission = {170, "mission", "Movement", QT_TRANSLATE_NOOP("Movement", "Missions"),
    QT_TRANSLATE_NOOP("Movement", "Mission"), Compartment::Security, missionFields, missionGroups, Sensitivity::P2, {730, "ends_at", Retention::Then::CountsOnly}, missionChecks, false,
    missionParts};
static_assert(wellFormed(mission));

inline constexpr Choice missionEscorts[] = {
    {"none", QT_TRANSLATE_NOOP("Movement", "None")},
    {"host", QT_TRANSLATE_NOOP("Movement", "Host forces")},
    {"un_force", QT_TRANSLATE_NOOP("Movement", "United Nations force")},
};

inline constexpr Field missionLegFields[] = {
    {2, "mission", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Mission"), Required | Parent, {}, {}, "mission"},
    {3, "number", Kind::Integer, QT_TRANSLATE_NOOP("Movement", "Number"), Required | InTable | Title, {}, {1,100}},
    {4, "from_place", Kind::Text, QT_TRANSLATE_NOOP("Movement", "From"), Required | InTable | Title},
    {5, "from_position", Kind::Position, QT_TRANSLATE_NOOP("Movement", "From: position"), Plain, {}, {}, {}, {}, "#geo+coord"},
    {6, "to_place", Kind::Text, QT_TRANSLATE_NOOP("Movement", "To"), Required | InTable | Title},
    {7, "to_position", Kind::Position, QT_TRANSLATE_NOOP("Movement", "To: position")},
    {8, "departs_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Planned departure"), Required | InTable, {}, {}, {}, {}, {}, 17},
    {9, "arrives_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Planned arrival"), InTable, {}, {}, {}, {}, {}, 17},
    {10, "left_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Departed at"), Unreviewed, {}, {}, {}, {}, {}, 18},
    {11, "arrived_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Arrived at"), Unreviewed, {}, {}, {}, {}, {}, 18},
    {12, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "SRM area"), Indexed, {}, {}, "srm_area"},
    {13, "tracking_room", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Tracking room"), InTable},
    {14, "escort", Kind::Choice, QT_TRANSLATE_NOOP("Movement", "Escort"), Plain, missionEscorts},
    {15, "route", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Route"), Indexed, {}, {}, "route"},
    {16, "check_points", Kind::LongText, QT_TRANSLATE_NOOP("Movement", "Check points")},
};
inline constexpr Group missionLegGroups[] = {
    {17, "planned", QT_TRANSLATE_NOOP("Movement", "Planned time")},
    {18, "actual", QT_TRANSLATE_NOOP("Movement", "Actual time")},
};
inline constexpr Check missionLegChecks[] = {
    {Check::Is::NotBefore, "arrives_at", "departs_at"},
    {Check::Is::NotBefore, "arrived_at", "left_at"},
    {Check::Is::NotInFuture, "left_at"},
    {Check::Is::NotInFuture, "arrived_at"},
};
inline constexpr RecordType missionLeg = {171, "mission_leg", "Movement", QT_TRANSLATE_NOOP("Movement", "Legs"),
    QT_TRANSLATE_NOOP("Movement", "Leg"), Compartment::Security, missionLegFields, missionLegGroups, Sensitivity::P2, {}, missionLegChecks};
static_assert(wellFormed(missionLeg));

inline constexpr Field missionVehicleFields[] = {
    {2, "leg", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Leg"), Required | Parent, {}, {}, "mission_leg"},
    {3, "model", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Model"), InTable | Title},
    {4, "registration", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Registration"), Required | InTable | Searchable | Title},
    {5, "armoured", Kind::Flag, QT_TRANSLATE_NOOP("Movement", "Armoured"), InTable},
    {6, "driver", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Driver"), InTable},
    {7, "tracker", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Tracker")},
    {8, "hf_call_sign", Kind::Text, QT_TRANSLATE_NOOP("Movement", "HF call sign")},
    {9, "vhf_call_sign", Kind::Text, QT_TRANSLATE_NOOP("Movement", "VHF call sign"), InTable},
    {10, "seats", Kind::Integer, QT_TRANSLATE_NOOP("Movement", "Seats"), Plain, {}, {0,100}},
};
inline constexpr RecordType missionVehicle = {172, "mission_vehicle", "Movement", QT_TRANSLATE_NOOP("Movement", "Vehicles"),
    QT_TRANSLATE_NOOP("Movement", "Vehicle"), Compartment::Security, missionVehicleFields, {}, Sensitivity::P2};
static_assert(wellFormed(missionVehicle));

inline constexpr Field teamMemberFields[] = {
    {2, "leg", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Leg"), Required | Parent, {}, {}, "mission_leg"},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Person"), InTable | Indexed | Title, {}, {}, "person"},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Name"), InTable | Sensitive | Title},
    {5, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Organization"), InTable, {}, {}, "organization"},
    {6, "function", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Function"), InTable},
    {7, "call_sign", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Call sign"), InTable},
    {8, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Movement", "Phone"), Sensitive},
};
inline constexpr Check teamMemberChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
};
inline constexpr RecordType teamMember = {173, "team_member", "Movement", QT_TRANSLATE_NOOP("Movement", "Team"),
    QT_TRANSLATE_NOOP("Movement", "Team member"), Compartment::Security, teamMemberFields, {}, Sensitivity::P3, {}, teamMemberChecks};
static_assert(wellFormed(teamMember));

// From done to under way, so that in a conflict somebody still listens.
inline constexpr Choice trackingStates[] = {
    {"closed", QT_TRANSLATE_NOOP("Movement", "Closed")},
    {"handed_over", QT_TRANSLATE_NOOP("Movement", "Handed over")},
    {"handing_over", QT_TRANSLATE_NOOP("Movement", "Handing over")},
    {"open", QT_TRANSLATE_NOOP("Movement", "Open")},
};

/// One convoy in the care of one radio room. A hand-over closes it once the next room has confirmed contact.
inline constexpr Field trackingSheetFields[] = {
    {2, "mission", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Mission"), Required | Parent | Unreviewed, {}, {}, "mission"},
    {3, "radio_room", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Radio room"), Required | InTable | Searchable | Title},
    {4, "operator_name", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Operator"), InTable},
    {5, "opened_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Opened at"), Required | InTable | Title},
    {6, "closed_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Closed at"), InTable},
    {7, "next_room", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Handed over to"), Plain, {}, {}, {}, {}, {}, 12},
    {8, "handed_over_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Handed over at"), Plain, {}, {}, {}, {}, {}, 12},
    {9, "confirmed_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Contact confirmed by the next room at"), Plain, {}, {}, {}, {}, {}, 12},
    {10, "state", Kind::Choice, QT_TRANSLATE_NOOP("Movement", "State"), Required | InTable | WorstShown, trackingStates},
    {11, "check_every", Kind::Integer, QT_TRANSLATE_NOOP("Movement", "Check every"), Plain, {}, {5,1440}, {}, "min"},
};
inline constexpr Group trackingSheetGroups[] = {
    {12, "hand_over", QT_TRANSLATE_NOOP("Movement", "Hand-over")},
};
inline constexpr Check trackingSheetChecks[] = {
    {Check::Is::NotInFuture, "opened_at"},
    {Check::Is::NotInFuture, "closed_at"},
    {Check::Is::NotBefore, "closed_at", "opened_at"},
    {Check::Is::NeededWhen, "closed_at", "state", "closed handed_over"},
    {Check::Is::NeededWhen, "next_room", "state", "handing_over handed_over"},
    {Check::Is::Differs, "next_room", "radio_room"},
    {Check::Is::NeededWhen, "handed_over_at", "state", "handed_over"},
    {Check::Is::NotInFuture, "handed_over_at"},
    {Check::Is::NotBefore, "handed_over_at", "opened_at"},
    {Check::Is::NeededWhen, "confirmed_at", "state", "handed_over"},
    {Check::Is::NotInFuture, "confirmed_at"},
    {Check::Is::NotBefore, "confirmed_at", "handed_over_at"},
};
inline constexpr RecordType trackingSheet = {174, "tracking_sheet", "Movement", QT_TRANSLATE_NOOP("Movement", "Tracking sheets"),
    QT_TRANSLATE_NOOP("Movement", "Tracking sheet"), Compartment::Security, trackingSheetFields, trackingSheetGroups, Sensitivity::P2, {}, trackingSheetChecks};
static_assert(wellFormed(trackingSheet));

inline constexpr Choice checkMethods[] = {
    {"hf", QT_TRANSLATE_NOOP("Movement", "HF radio")},
    {"vhf", QT_TRANSLATE_NOOP("Movement", "VHF radio")},
    {"satphone", QT_TRANSLATE_NOOP("Movement", "Satellite phone")},
    {"phone", QT_TRANSLATE_NOOP("Movement", "Phone")},
    {"tracker", QT_TRANSLATE_NOOP("Movement", "Tracker")},
    {"sms", QT_TRANSLATE_NOOP("Movement", "Text message")},
    {"in_person", QT_TRANSLATE_NOOP("Movement", "In person")},
};

inline constexpr Field checkInFields[] = {
    {2, "sheet", Kind::Reference, QT_TRANSLATE_NOOP("Movement", "Tracking sheet"), Required | Parent, {}, {}, "tracking_sheet"},
    {3, "at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "When"), Required | InTable | Title},
    {4, "place", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Place"), Required | InTable},
    {5, "position", Kind::Position, QT_TRANSLATE_NOOP("Movement", "Position"), Plain, {}, {}, {}, {}, "#geo+coord"},
    {6, "odometer", Kind::Real, QT_TRANSLATE_NOOP("Movement", "Odometer"), Plain, {}, {0,1000000}, {}, "km"},
    {7, "all_well", Kind::Flag, QT_TRANSLATE_NOOP("Movement", "All well"), Required | InTable},
    {8, "next_expected_at", Kind::Moment, QT_TRANSLATE_NOOP("Movement", "Next check-in expected at"), InTable},
    {9, "method", Kind::Choice, QT_TRANSLATE_NOOP("Movement", "Method"), InTable, checkMethods},
    {10, "note", Kind::Text, QT_TRANSLATE_NOOP("Movement", "Note")},
};
inline constexpr Check checkInChecks[] = {
    {Check::Is::NotInFuture, "at"},
    {Check::Is::NotBefore, "next_expected_at", "at"},
    {Check::Is::NeededWhen, "note", "all_well", "no", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType checkIn = {175, "check_in", "Movement", QT_TRANSLATE_NOOP("Movement", "Check-ins"),
    QT_TRANSLATE_NOOP("Movement", "Check-in"), Compartment::Security, checkInFields, {}, Sensitivity::P2, {}, checkInChecks, true};
static_assert(wellFormed(checkIn));

inline constexpr const RecordType *movementTypes[] = {&mission, &missionLeg, &missionVehicle, &teamMember, &trackingSheet, &checkIn};

}
