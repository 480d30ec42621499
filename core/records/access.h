// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice accessPoints[] = {
    {"gate", QT_TRANSLATE_NOOP("Access", "Gate or door")},
    {"fence", QT_TRANSLATE_NOOP("Access", "Fence or wall")},
    {"roof", QT_TRANSLATE_NOOP("Access", "Roof")},
    {"garage", QT_TRANSLATE_NOOP("Access", "Garage")},
    {"dock", QT_TRANSLATE_NOOP("Access", "Loading dock")},
    {"inside", QT_TRANSLATE_NOOP("Access", "Line inside the premises")},
    {"air", QT_TRANSLATE_NOOP("Access", "Air space")},
};

inline constexpr Choice accessKinds[] = {
    {"intrusion", QT_TRANSLATE_NOOP("Access", "Intrusion")},
    {"tailgating", QT_TRANSLATE_NOOP("Access", "Tailgating")},
    {"false_id", QT_TRANSLATE_NOOP("Access", "False identity")},
    {"expired_pass", QT_TRANSLATE_NOOP("Access", "Expired pass")},
    {"vehicle_breach", QT_TRANSLATE_NOOP("Access", "Breach by a vehicle")},
    {"crowd_breach", QT_TRANSLATE_NOOP("Access", "Breach by a crowd")},
    {"drone", QT_TRANSLATE_NOOP("Access", "Drone")},
    {"staff_unauth_zone", QT_TRANSLATE_NOOP("Access", "Staff in a closed zone")},
    {"lost_pass_used", QT_TRANSLATE_NOOP("Access", "Lost pass used")},
};

// Ascending: in a conflict the worst is shown. The first is kept and never counted as a breach.
inline constexpr Choice accessResults[] = {
    {"prevented_at_line", QT_TRANSLATE_NOOP("Access", "Stopped at the line")},
    {"penetrated_outer", QT_TRANSLATE_NOOP("Access", "Past the outer line")},
    {"penetrated_inner", QT_TRANSLATE_NOOP("Access", "Past the inner line")},
    {"reached_person_or_sensitive", QT_TRANSLATE_NOOP("Access", "Reached a person or a sensitive place")},
};

inline constexpr Choice accessDetections[] = {
    {"guard", QT_TRANSLATE_NOOP("Access", "Guard")},
    {"cctv", QT_TRANSLATE_NOOP("Access", "Camera")},
    {"alarm", QT_TRANSLATE_NOOP("Access", "Alarm")},
    {"staff", QT_TRANSLATE_NOOP("Access", "Staff")},
    {"after_fact", QT_TRANSLATE_NOOP("Access", "After the fact")},
};

inline constexpr Choice accessIntents[] = {
    {"accident", QT_TRANSLATE_NOOP("Access", "By mistake")},
    {"protest", QT_TRANSLATE_NOOP("Access", "Protest")},
    {"crime", QT_TRANSLATE_NOOP("Access", "Crime")},
    {"hostile", QT_TRANSLATE_NOOP("Access", "Hostile")},
    {"mental_health", QT_TRANSLATE_NOOP("Access", "Mental health")},
    {"media", QT_TRANSLATE_NOOP("Access", "Media")},
    {"unknown", QT_TRANSLATE_NOOP("Access", "Unknown")},
};

inline constexpr Choice accessOutcomes[] = {
    {"escorted_out", QT_TRANSLATE_NOOP("Access", "Escorted out")},
    {"police", QT_TRANSLATE_NOOP("Access", "Handed to the police")},
    {"detained", QT_TRANSLATE_NOOP("Access", "Detained")},
    {"escaped", QT_TRANSLATE_NOOP("Access", "Escaped")},
};

/// One breach or attempt, however many persons (domain dossier 3.5).
inline constexpr Field accessEventFields[] = {
    {2, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Premises"), Required | InTable | Title, {}, {}, "premises"},
    {3, "at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Time of entry"), Required | InTable | Title, {}, {}, {}, {}, "#date+occurred"},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Kind of entry"), Required | InTable | Title, accessKinds},
    {5, "result", Kind::Choice, QT_TRANSLATE_NOOP("Access", "How far"), Required | InTable | WorstShown, accessResults},
    {6, "perimeter_point", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Point of entry"), Required | InTable, accessPoints},
    {7, "point_name", Kind::Text, QT_TRANSLATE_NOOP("Access", "Name of the point"), Searchable},
    {8, "persons", Kind::Integer, QT_TRANSLATE_NOOP("Access", "Number of persons"), InTable, {}, {0, 100000}},
    {9, "detected_by", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Detected by"), Required, accessDetections},
    {10, "detected_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Detected at"), Plain},
    {11, "response_start", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Response began at"), Plain},
    {12, "resolved_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Resolved at"), Plain},
    {13, "intent", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Apparent intent"), RequiredToSubmit, accessIntents},
    {14, "narrative", Kind::LongText, QT_TRANSLATE_NOOP("Access", "Narrative"), Searchable | RequiredToSubmit, {}, {}, {}, {}, "#description"},
    {15, "harm", Kind::LongText, QT_TRANSLATE_NOOP("Access", "Harm done"), Searchable},
    {16, "outcome", Kind::Choice, QT_TRANSLATE_NOOP("Access", "How it ended"), InTable | RequiredToSubmit, accessOutcomes},
    {17, "corrective_measure", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Corrective measure"), Indexed, {}, {}, "srm_measure"},
    {18, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Incident"), Indexed, {}, {}, "incident"},
    {19, "visit", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Visit"), Indexed, {}, {}, "visit"},
    {20, "recording", Kind::Text, QT_TRANSLATE_NOOP("Access", "Recording: where it is kept")},
    {21, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Access", "Closed on")},
};
inline constexpr Check accessEventChecks[] = {
    {Check::Is::NotInFuture, "at"},
    {Check::Is::NotBefore, "detected_at", "at"},
    {Check::Is::NotBefore, "response_start", "detected_at"},
    {Check::Is::NotBefore, "resolved_at", "at"},
    {Check::Is::NotBefore, "resolved_at", "response_start"},
    {Check::Is::NotBefore, "closed_on", "at"},
    {Check::Is::NeededWhen, "incident", "result", "penetrated_outer penetrated_inner reached_person_or_sensitive", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "resolved_at", "result", "penetrated_outer penetrated_inner reached_person_or_sensitive", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "detected_at"},
    {Check::Is::NotInFuture, "response_start"},
    {Check::Is::NotInFuture, "resolved_at"},
    {Check::Is::NotInFuture, "closed_on"},
};
inline constexpr RecordType accessEvent = {60, "access_event", "Access", QT_TRANSLATE_NOOP("Access", "Unauthorized entries"),
    QT_TRANSLATE_NOOP("Access", "Unauthorized entry"), Compartment::Security, accessEventFields, {}, Sensitivity::P2,
    {7305, "at", Retention::Then::Archive}, accessEventChecks};
static_assert(wellFormed(accessEvent));

inline constexpr Choice visitKinds[] = {
    {"individual", QT_TRANSLATE_NOOP("Access", "Individual")},
    {"group", QT_TRANSLATE_NOOP("Access", "Group")},
    {"official", QT_TRANSLATE_NOOP("Access", "Official")},
    {"contractor", QT_TRANSLATE_NOOP("Access", "Contractor")},
};

inline constexpr Choice identityDocuments[] = {
    {"un_pass", QT_TRANSLATE_NOOP("Access", "United Nations pass")},
    {"passport", QT_TRANSLATE_NOOP("Access", "Passport")},
    {"national_id", QT_TRANSLATE_NOOP("Access", "National identity card")},
    {"driving_licence", QT_TRANSLATE_NOOP("Access", "Driving licence")},
    {"employer_card", QT_TRANSLATE_NOOP("Access", "Employer's card")},
    {"other", QT_TRANSLATE_NOOP("Access", "Other document")},
    {"none", QT_TRANSLATE_NOOP("Access", "No document")},
};

// Said at the desk for one visit; no approval chain.
inline constexpr Choice visitAnswers[] = {
    {"pending", QT_TRANSLATE_NOOP("Access", "Pending")},
    {"approved", QT_TRANSLATE_NOOP("Access", "Let in")},
    {"rejected", QT_TRANSLATE_NOOP("Access", "Turned away")},
};

/// Somebody expected at the gate. Visits that are still open join the headcount.
inline constexpr Field visitFields[] = {
    {2, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Premises"), Required | InTable, {}, {}, "premises"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Access", "Name"), Required | InTable | Sensitive | Title},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Kind of visitor"), Required | InTable, visitKinds},
    {5, "organization", Kind::Text, QT_TRANSLATE_NOOP("Access", "Organization or company"), InTable | Searchable},
    {6, "expected_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Expected at"), Required | InTable | Title},
    {7, "expected_minutes", Kind::Integer, QT_TRANSLATE_NOOP("Access", "Expected to stay"), Plain, {}, {0, 10080}, {}, "min"},
    {8, "document", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Identity document"), Sensitive, identityDocuments, {}, {}, {}, {}, 10},
    {9, "document_number", Kind::Text, QT_TRANSLATE_NOOP("Access", "Number of the document"), Sensitive, {}, {0, 60}, {}, {}, {}, 10},
    {11, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Access", "Telephone"), Sensitive},
    {12, "host", Kind::Text, QT_TRANSLATE_NOOP("Access", "Host"), Required | Searchable},
    {13, "host_person", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Host's personnel record"), Indexed, {}, {}, "person"},
    {14, "purpose", Kind::Text, QT_TRANSLATE_NOOP("Access", "Purpose"), RequiredToSubmit | Searchable},
    {15, "vehicle_plate", Kind::Text, QT_TRANSLATE_NOOP("Access", "Vehicle: number plate"), Sensitive, {}, {0, 40}},
    {16, "vehicle_make", Kind::Text, QT_TRANSLATE_NOOP("Access", "Vehicle: make and model"), Plain, {}, {0, 80}},
    {17, "vehicle_colour", Kind::Text, QT_TRANSLATE_NOOP("Access", "Vehicle: colour"), Plain, {}, {0, 40}},
    {18, "answer", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Answer at the desk"), Required | InTable, visitAnswers, {}, {}, {}, {}, 26},
    {19, "answer_reason", Kind::Text, QT_TRANSLATE_NOOP("Access", "Reason"), Sensitive, {}, {}, {}, {}, {}, 26},
    {20, "answered_by", Kind::Text, QT_TRANSLATE_NOOP("Access", "Answered by"), Plain, {}, {}, {}, {}, {}, 26},
    {21, "watch_list", Kind::Flag, QT_TRANSLATE_NOOP("Access", "On a watch list"), Sensitive},
    {22, "card_number", Kind::Text, QT_TRANSLATE_NOOP("Access", "Visitor card"), Indexed, {}, {0, 40}},
    {23, "checked_in_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Came in at"), InTable},
    {24, "checked_out_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Left at"), InTable},
    {25, "note", Kind::LongText, QT_TRANSLATE_NOOP("Access", "Remarks"), Sensitive},
};
inline constexpr Group visitGroups[] = {
    {10, "identity", QT_TRANSLATE_NOOP("Access", "Identity")},
    {26, "decision", QT_TRANSLATE_NOOP("Access", "Decision")},
};
inline constexpr Check visitChecks[] = {
    {Check::Is::NeededWhen, "answer_reason", "answer", "rejected"},
    {Check::Is::NeededWhen, "answered_by", "watch_list", "yes", 0, Check::Grade::Error, "answer", "approved rejected"},
    {Check::Is::EmptyWhen, "checked_in_at", "answer", "pending rejected"},
    {Check::Is::NotInFuture, "checked_in_at"},
    {Check::Is::NotInFuture, "checked_out_at"},
    {Check::Is::NotBefore, "checked_out_at", "checked_in_at"},
};
inline constexpr RecordType visit = {61, "visit", "Access", QT_TRANSLATE_NOOP("Access", "Visits"),
    QT_TRANSLATE_NOOP("Access", "Visit"), Compartment::Personnel, visitFields, visitGroups, Sensitivity::P3,
    {365, "expected_at", Retention::Then::Delete}, visitChecks};
static_assert(wellFormed(visit));

inline constexpr Field visitMemberFields[] = {
    {2, "visit", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Visit"), Required | Parent, {}, {}, "visit"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Access", "Name"), Required | InTable | Sensitive | Title},
    {4, "document", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Identity document"), Sensitive, identityDocuments, {}, {}, {}, {}, 6},
    {5, "document_number", Kind::Text, QT_TRANSLATE_NOOP("Access", "Number of the document"), Sensitive, {}, {0, 60}, {}, {}, {}, 6},
    {7, "card_number", Kind::Text, QT_TRANSLATE_NOOP("Access", "Visitor card"), InTable, {}, {0, 40}},
    {8, "checked_in_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Came in at"), InTable},
    {9, "checked_out_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Left at"), InTable},
};
inline constexpr Group visitMemberGroups[] = {
    {6, "identity", QT_TRANSLATE_NOOP("Access", "Identity")},
};
inline constexpr Check visitMemberChecks[] = {
    {Check::Is::NotInFuture, "checked_in_at"},
    {Check::Is::NotInFuture, "checked_out_at"},
    {Check::Is::NotBefore, "checked_out_at", "checked_in_at"},
};
inline constexpr RecordType visitMember = {62, "visit_member", "Access", QT_TRANSLATE_NOOP("Access", "Members of the group"),
    QT_TRANSLATE_NOOP("Access", "Member of the group"), Compartment::Personnel, visitMemberFields, visitMemberGroups,
    Sensitivity::P3, {}, visitMemberChecks};
static_assert(wellFormed(visitMember));

inline constexpr Choice keyStates[] = {
    {"issued", QT_TRANSLATE_NOOP("Access", "Issued")},
    {"returned", QT_TRANSLATE_NOOP("Access", "Returned")},
    {"lost", QT_TRANSLATE_NOOP("Access", "Lost")},
};

inline constexpr Field keyLogFields[] = {
    {2, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Premises"), Required | InTable, {}, {}, "premises"},
    {3, "key_name", Kind::Text, QT_TRANSLATE_NOOP("Access", "Key"), Required | InTable | Searchable | Title, {}, {0, 80}},
    {4, "holder", Kind::Text, QT_TRANSLATE_NOOP("Access", "Holder"), Required | InTable | Searchable},
    {5, "issued_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Issued at"), Required | InTable | Title},
    {6, "issued_by", Kind::Text, QT_TRANSLATE_NOOP("Access", "Issued by"), RequiredToSubmit},
    {7, "due_back_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Due back at")},
    {8, "returned_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Returned at"), InTable},
    {9, "state", Kind::Choice, QT_TRANSLATE_NOOP("Access", "State of the key"), Required | InTable, keyStates},
    {10, "note", Kind::LongText, QT_TRANSLATE_NOOP("Access", "Remarks"), Searchable},
};
inline constexpr Check keyLogChecks[] = {
    {Check::Is::NotInFuture, "issued_at"},
    {Check::Is::NotBefore, "due_back_at", "issued_at"},
    {Check::Is::NotBefore, "returned_at", "issued_at"},
    {Check::Is::NeededWhen, "returned_at", "state", "returned"},
    {Check::Is::NeededWhen, "note", "state", "lost"},
    {Check::Is::NotInFuture, "returned_at"},
};
inline constexpr RecordType keyLog = {63, "key_log", "Access", QT_TRANSLATE_NOOP("Access", "Keys issued"),
    QT_TRANSLATE_NOOP("Access", "Key issued"), Compartment::Security, keyLogFields, {}, Sensitivity::P2,
    {365, "issued_at", Retention::Then::Delete}, keyLogChecks};
static_assert(wellFormed(keyLog));

inline constexpr Choice assetExitStates[] = {
    {"asked", QT_TRANSLATE_NOOP("Access", "Asked for")},
    {"out", QT_TRANSLATE_NOOP("Access", "Out")},
    {"back", QT_TRANSLATE_NOOP("Access", "Back")},
    {"gone", QT_TRANSLATE_NOOP("Access", "Gone for good")},
    {"refused", QT_TRANSLATE_NOOP("Access", "Refused")},
};

/// An asset that leaves the premises: two people agree, then the gate signs it out and in.
inline constexpr Field assetExitFields[] = {
    {2, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Premises"), Required | InTable, {}, {}, "premises"},
    {3, "asset", Kind::Text, QT_TRANSLATE_NOOP("Access", "Asset"), Required | InTable | Searchable | Title},
    {4, "serial_number", Kind::Text, QT_TRANSLATE_NOOP("Access", "Serial number"), Searchable, {}, {0, 80}},
    {5, "quantity", Kind::Integer, QT_TRANSLATE_NOOP("Access", "Quantity"), Plain, {}, {1, 100000}},
    {6, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Organization"), InTable, {}, {}, "organization"},
    {7, "carried_by", Kind::Text, QT_TRANSLATE_NOOP("Access", "Carried by"), Required | InTable | Searchable},
    {8, "reason", Kind::Text, QT_TRANSLATE_NOOP("Access", "Reason"), Required},
    {9, "state", Kind::Choice, QT_TRANSLATE_NOOP("Access", "State of the asset"), Required | InTable, assetExitStates},
    {10, "agreed_by_owner", Kind::Text, QT_TRANSLATE_NOOP("Access", "Agreed by, for the owner")},
    {11, "agreed_by_security", Kind::Text, QT_TRANSLATE_NOOP("Access", "Agreed by, for security")},
    {12, "out_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Out at"), InTable},
    {13, "out_signed_by", Kind::Text, QT_TRANSLATE_NOOP("Access", "Signed out by")},
    {14, "due_back", Kind::Date, QT_TRANSLATE_NOOP("Access", "Due back on")},
    {15, "back_at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Back at"), InTable},
    {16, "back_signed_by", Kind::Text, QT_TRANSLATE_NOOP("Access", "Signed in by")},
    {17, "note", Kind::LongText, QT_TRANSLATE_NOOP("Access", "Remarks"), Searchable},
};
inline constexpr Check assetExitChecks[] = {
    {Check::Is::NeededWhen, "agreed_by_owner", "state", "out back gone"},
    {Check::Is::NeededWhen, "agreed_by_security", "state", "out back gone"},
    {Check::Is::NeededWhen, "out_at", "state", "out back gone"},
    {Check::Is::NeededWhen, "out_signed_by", "state", "out back gone", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "back_at", "state", "back"},
    {Check::Is::NeededWhen, "back_signed_by", "state", "back", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "out_at"},
    {Check::Is::NotBefore, "due_back", "out_at"},
    {Check::Is::NotBefore, "back_at", "out_at"},
    {Check::Is::Differs, "agreed_by_security", "agreed_by_owner"},
    {Check::Is::NotInFuture, "back_at"},
};
inline constexpr RecordType assetExit = {64, "asset_exit", "Access", QT_TRANSLATE_NOOP("Access", "Assets taken out"),
    QT_TRANSLATE_NOOP("Access", "Asset taken out"), Compartment::Security, assetExitFields, {}, Sensitivity::P2,
    {365, "out_at", Retention::Then::Delete}, assetExitChecks};
static_assert(wellFormed(assetExit));

inline constexpr Choice gateDirections[] = {
    {"in", QT_TRANSLATE_NOOP("Access", "Inward")},
    {"out", QT_TRANSLATE_NOOP("Access", "Outward")},
};

inline constexpr Choice gateVehicleKinds[] = {
    {"un", QT_TRANSLATE_NOOP("Access", "United Nations vehicle")},
    {"staff", QT_TRANSLATE_NOOP("Access", "Private vehicle of staff")},
    {"visitor", QT_TRANSLATE_NOOP("Access", "Vehicle of a visitor")},
    {"supplier", QT_TRANSLATE_NOOP("Access", "Vehicle of a supplier")},
    {"emergency", QT_TRANSLATE_NOOP("Access", "Emergency vehicle")},
    {"other", QT_TRANSLATE_NOOP("Access", "Other vehicle")},
};

/// A vehicle through the gate.
inline constexpr Field gateMovementFields[] = {
    {2, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Premises"), Required | InTable, {}, {}, "premises"},
    {3, "at", Kind::Moment, QT_TRANSLATE_NOOP("Access", "Time at the gate"), Required | InTable | Title},
    {4, "direction", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Direction"), Required | InTable | Title, gateDirections},
    {5, "plate", Kind::Text, QT_TRANSLATE_NOOP("Access", "Number plate"), Required | InTable | Searchable | Title, {}, {0, 40}},
    {6, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Access", "Kind of vehicle"), Required | InTable, gateVehicleKinds},
    {7, "gate", Kind::Text, QT_TRANSLATE_NOOP("Access", "Gate"), Plain, {}, {0, 80}},
    {8, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Organization"), InTable, {}, {}, "organization"},
    {9, "driver", Kind::Text, QT_TRANSLATE_NOOP("Access", "Driver"), Sensitive},
    {10, "passengers", Kind::Integer, QT_TRANSLATE_NOOP("Access", "Passengers"), Plain, {}, {0, 200}},
    {11, "searched", Kind::Flag, QT_TRANSLATE_NOOP("Access", "Searched")},
    {12, "mission", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Movement"), Indexed, {}, {}, "mission"},
    {13, "visit", Kind::Reference, QT_TRANSLATE_NOOP("Access", "Visit"), Indexed, {}, {}, "visit"},
    {14, "note", Kind::LongText, QT_TRANSLATE_NOOP("Access", "Remarks"), Searchable},
};
inline constexpr Check gateMovementChecks[] = {
    {Check::Is::NotInFuture, "at"},
};
inline constexpr RecordType gateMovement = {65, "gate_movement", "Access", QT_TRANSLATE_NOOP("Access", "Vehicles at the gate"),
    QT_TRANSLATE_NOOP("Access", "Vehicle at the gate"), Compartment::Security, gateMovementFields, {}, Sensitivity::P2,
    {365, "at", Retention::Then::Delete}, gateMovementChecks};
static_assert(wellFormed(gateMovement));

inline constexpr const RecordType *accessTypes[] = {&accessEvent, &visit, &visitMember, &keyLog, &assetExit, &gateMovement};

}
