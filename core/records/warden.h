// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice zoneStates[] = {
    {"proposed", QT_TRANSLATE_NOOP("Warden", "Proposed")},
    {"active", QT_TRANSLATE_NOOP("Warden", "Active")},
    {"vacant", QT_TRANSLATE_NOOP("Warden", "Vacant")},
    {"ended", QT_TRANSLATE_NOOP("Warden", "Ended")},
};

/// A residential sector and who keeps it (domain dossier 3.13).
inline constexpr Field wardenZoneFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Name"), Required | InTable | Searchable | Title},
    {3, "country", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Country code (ISO 3166)"), Plain, {}, {0,3}},
    {4, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Duty station"), Required | InTable | Indexed, {}, {}, "duty_station"},
    {5, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "SRM area"), InTable, {}, {}, "srm_area"},
    {6, "buildings", Kind::LongText, QT_TRANSLATE_NOOP("Warden", "Buildings or boundary"), Sensitive},
    {7, "centre", Kind::Position, QT_TRANSLATE_NOOP("Warden", "Centre"), Sensitive, {}, {}, {}, {}, "#geo+coord"},
    {8, "warden", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Warden"), InTable | Indexed | Owner, {}, {}, "person", {}, {}, 11},
    {9, "warden_from", Kind::Date, QT_TRANSLATE_NOOP("Warden", "Warden since"), Plain, {}, {}, {}, {}, {}, 11},
    {10, "warden_until", Kind::Date, QT_TRANSLATE_NOOP("Warden", "Warden until"), Plain, {}, {}, {}, {}, {}, 11},
    {12, "alternate", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "First alternate"), InTable | Indexed | Owner, {}, {}, "person", {}, {}, 22},
    {13, "second_alternate", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Second alternate"), Owner, {}, {}, "person", {}, {}, 22},
    {14, "alternate_until", Kind::Date, QT_TRANSLATE_NOOP("Warden", "Alternates until"), Plain, {}, {}, {}, {}, {}, 22},
    {15, "concentration_point", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Concentration point"), RequiredToSubmit, {}, {}, "plan_point"},
    {16, "households", Kind::Integer, QT_TRANSLATE_NOOP("Warden", "Households"), InTable, {}, {0,10000}},
    {17, "vehicles", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Vehicles for an emergency")},
    {18, "radio_channel", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Radio channel")},
    {19, "map_sheet", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Map: where it is kept")},
    {20, "state", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "State"), Required | InTable, zoneStates},
    {21, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Warden", "Remarks"), Sensitive},
};
inline constexpr Group wardenZoneGroups[] = {
    {11, "appointment", QT_TRANSLATE_NOOP("Warden", "Appointment")},
    {22, "alternates", QT_TRANSLATE_NOOP("Warden", "Alternates")},
};
inline constexpr Check wardenZoneChecks[] = {
    {Check::Is::NotBefore, "warden_until", "warden_from"},
    {Check::Is::NeededWhen, "warden", "state", "active"},
    {Check::Is::NeededWhen, "alternate", "state", "active", 0, Check::Grade::ToSubmit},
    {Check::Is::WithinDays, "warden_until", "warden_from", {}, 366, Check::Grade::ToSubmit},
    {Check::Is::Differs, "alternate", "warden"},
    {Check::Is::Differs, "second_alternate", "warden"},
    {Check::Is::Differs, "second_alternate", "alternate"},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType wardenZone = {140, "warden_zone", "Warden", QT_TRANSLATE_NOOP("Warden", "Warden zones"),
    QT_TRANSLATE_NOOP("Warden", "Warden zone"), Compartment::Personnel, wardenZoneFields, wardenZoneGroups, Sensitivity::P3, {}, wardenZoneChecks};
static_assert(wellFormed(wardenZone));

inline constexpr Choice wardenChannels[] = {
    {"phone", QT_TRANSLATE_NOOP("Warden", "Phone")},
    {"radio", QT_TRANSLATE_NOOP("Warden", "Radio")},
    {"sms", QT_TRANSLATE_NOOP("Warden", "Text message")},
    {"visit", QT_TRANSLATE_NOOP("Warden", "Visit")},
    {"messenger", QT_TRANSLATE_NOOP("Warden", "Messaging app")},
    {"other", QT_TRANSLATE_NOOP("Warden", "Other")},
};

inline constexpr Choice wardenResults[] = {
    {"reached", QT_TRANSLATE_NOOP("Warden", "Reached")},
    {"no_answer", QT_TRANSLATE_NOOP("Warden", "No answer")},
    {"wrong_number", QT_TRANSLATE_NOOP("Warden", "Wrong number")},
    {"left_message", QT_TRANSLATE_NOOP("Warden", "Message left")},
};

inline constexpr Field wardenLogFields[] = {
    {2, "zone", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Warden zone"), Required | Parent, {}, {}, "warden_zone"},
    {3, "at", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "When"), Required | InTable | Title},
    {4, "person", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Person"), InTable | Indexed, {}, {}, "person"},
    {5, "channel", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "Channel"), Required | InTable, wardenChannels},
    {6, "result", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "Result"), Required | InTable, wardenResults},
    {7, "headcount", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Headcount"), Indexed, {}, {}, "headcount"},
    {8, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Exercise"), Indexed, {}, {}, "exercise"},
    {9, "note", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Note"), Sensitive},
};
inline constexpr Check wardenLogChecks[] = {
    {Check::Is::NotInFuture, "at"},
};
inline constexpr RecordType wardenLog = {141, "warden_log", "Warden", QT_TRANSLATE_NOOP("Warden", "Contact attempts"),
    QT_TRANSLATE_NOOP("Warden", "Contact attempt"), Compartment::Personnel, wardenLogFields, {}, Sensitivity::P3, {365, "at", Retention::Then::CountsOnly}, wardenLogChecks, true};
static_assert(wellFormed(wardenLog));

inline constexpr Choice broadcastAudiences[] = {
    {"everyone", QT_TRANSLATE_NOOP("Warden", "Everyone")},
    {"wardens", QT_TRANSLATE_NOOP("Warden", "Wardens")},
    {"zone", QT_TRANSLATE_NOOP("Warden", "One zone")},
    {"organization", QT_TRANSLATE_NOOP("Warden", "One organization")},
    {"smt", QT_TRANSLATE_NOOP("Warden", "Security Management Team")},
};

inline constexpr Choice broadcastChannels[] = {
    {"sms", QT_TRANSLATE_NOOP("Warden", "Text message")},
    {"email", QT_TRANSLATE_NOOP("Warden", "E-mail")},
    {"radio", QT_TRANSLATE_NOOP("Warden", "Radio")},
    {"phone", QT_TRANSLATE_NOOP("Warden", "Phone")},
    {"messenger", QT_TRANSLATE_NOOP("Warden", "Messaging app")},
    {"notice_board", QT_TRANSLATE_NOOP("Warden", "Notice board")},
};

inline constexpr Field broadcastFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Title"), Required | InTable | Searchable | Title},
    {3, "short_text", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Short text"), Required, {}, {0,160}},
    {4, "body", Kind::LongText, QT_TRANSLATE_NOOP("Warden", "Long text"), Searchable},
    {5, "language", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Language"), InTable, {}, {0,40}},
    {6, "channels", Kind::Choices, QT_TRANSLATE_NOOP("Warden", "Channels"), Required, broadcastChannels},
    {7, "audience", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "Audience"), Required | InTable, broadcastAudiences},
    {8, "zone", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Warden zone"), Plain, {}, {}, "warden_zone"},
    {9, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Organization"), Plain, {}, {}, "organization"},
    {10, "sent_at", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "Sent at"), InTable},
    {11, "sent_by", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Sent by")},
    {12, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Crisis"), Indexed, {}, {}, "crisis"},
    {13, "acknowledge_by", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "Acknowledge by")},
};
inline constexpr Check broadcastChecks[] = {
    {Check::Is::NeededWhen, "zone", "audience", "zone"},
    {Check::Is::NeededWhen, "organization", "audience", "organization"},
    {Check::Is::NotInFuture, "sent_at"},
    {Check::Is::NotBefore, "acknowledge_by", "sent_at"},
};
inline constexpr RecordType broadcast = {142, "broadcast", "Warden", QT_TRANSLATE_NOOP("Warden", "Broadcast messages"),
    QT_TRANSLATE_NOOP("Warden", "Broadcast message"), Compartment::Personnel, broadcastFields, {}, Sensitivity::P2, {365, "sent_at", Retention::Then::CountsOnly}, broadcastChecks};
static_assert(wellFormed(broadcast));

inline constexpr Field broadcastReplyFields[] = {
    {2, "broadcast", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Broadcast message"), Required | Parent, {}, {}, "broadcast"},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Person"), InTable | Indexed | Title | Owner, {}, {}, "person"},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Name"), InTable | Title},
    {5, "at", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "When"), Required | InTable},
    {6, "channel", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "Channel"), InTable, wardenChannels},
    {7, "note", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Note"), Sensitive},
};
inline constexpr Check broadcastReplyChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
    {Check::Is::NotInFuture, "at"},
};
inline constexpr RecordType broadcastReply = {143, "broadcast_reply", "Warden", QT_TRANSLATE_NOOP("Warden", "Acknowledgements"),
    QT_TRANSLATE_NOOP("Warden", "Acknowledgement"), Compartment::Personnel, broadcastReplyFields, {}, Sensitivity::P3, {365, "at", Retention::Then::CountsOnly}, broadcastReplyChecks, true};
static_assert(wellFormed(broadcastReply));

inline constexpr Choice deviceKinds[] = {
    {"hf", QT_TRANSLATE_NOOP("Warden", "HF radio")},
    {"vhf", QT_TRANSLATE_NOOP("Warden", "VHF radio")},
    {"satphone", QT_TRANSLATE_NOOP("Warden", "Satellite phone")},
    {"vsat", QT_TRANSLATE_NOOP("Warden", "Satellite terminal")},
    {"mesh", QT_TRANSLATE_NOOP("Warden", "Mesh radio")},
    {"tracker", QT_TRANSLATE_NOOP("Warden", "Tracker")},
    {"sim", QT_TRANSLATE_NOOP("Warden", "SIM card")},
};

inline constexpr Choice deviceStates[] = {
    {"in_store", QT_TRANSLATE_NOOP("Warden", "In store")},
    {"returned", QT_TRANSLATE_NOOP("Warden", "Returned")},
    {"issued", QT_TRANSLATE_NOOP("Warden", "Issued")},
    {"damaged", QT_TRANSLATE_NOOP("Warden", "Damaged")},
    {"repair", QT_TRANSLATE_NOOP("Warden", "In repair")},
    {"lost", QT_TRANSLATE_NOOP("Warden", "Lost")},
    {"retired", QT_TRANSLATE_NOOP("Warden", "Retired")},
};

inline constexpr Field commsDeviceFields[] = {
    {2, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "Kind of device"), Required | InTable | Title, deviceKinds},
    {3, "call_sign", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Call sign"), InTable | Searchable | Title | Indexed},
    {4, "imei", Kind::Text, QT_TRANSLATE_NOOP("Warden", "IMEI"), Plain, {}, {0,17}},
    {5, "serial_number", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Serial number"), InTable | Searchable | Title},
    {6, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Warden", "Number"), Sensitive},
    {8, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Organization"), InTable, {}, {}, "organization"},
    {9, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Duty station"), Plain, {}, {}, "duty_station"},
    {7, "holder", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Holder"), InTable | Searchable, {}, {}, {}, {}, {}, 17},
    {10, "state", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "State"), Required | InTable | WorstShown, deviceStates, {}, {}, {}, {}, 17},
    {11, "issued_on", Kind::Date, QT_TRANSLATE_NOOP("Warden", "Issued on"), Plain, {}, {}, {}, {}, {}, 17},
    {12, "battery_until", Kind::Date, QT_TRANSLATE_NOOP("Warden", "Battery good until")},
    {13, "airtime_until", Kind::Date, QT_TRANSLATE_NOOP("Warden", "Airtime until"), InTable},
    {14, "last_tested", Kind::Date, QT_TRANSLATE_NOOP("Warden", "Last tested on")},
    {15, "net", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Radio net")},
    {16, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Warden", "Remarks"), Searchable},
};
inline constexpr Group commsDeviceGroups[] = {
    {17, "issue", QT_TRANSLATE_NOOP("Warden", "Issue")},
};
inline constexpr Check commsDeviceChecks[] = {
    {Check::Is::NeededWhen, "call_sign", "kind", "hf vhf mesh"},
    {Check::Is::NeededWhen, "imei", "kind", "satphone"},
    {Check::Is::NeededWhen, "holder", "state", "issued"},
    {Check::Is::NeededWhen, "issued_on", "state", "issued", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "issued_on"},
    {Check::Is::NotInFuture, "last_tested"},
};
inline constexpr RecordType commsDevice = {144, "comms_device", "Warden", QT_TRANSLATE_NOOP("Warden", "Communications devices"),
    QT_TRANSLATE_NOOP("Warden", "Communications device"), Compartment::Security, commsDeviceFields, commsDeviceGroups, Sensitivity::P2, {}, commsDeviceChecks};
static_assert(wellFormed(commsDevice));

inline constexpr Choice sessionStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Warden", "Planned")},
    {"open", QT_TRANSLATE_NOOP("Warden", "Open")},
    {"closed", QT_TRANSLATE_NOOP("Warden", "Closed")},
};

inline constexpr Field radioSessionFields[] = {
    {2, "net", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Radio net"), Required | InTable | Searchable | Title},
    {3, "scheduled_at", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "Scheduled at"), Required | InTable | Title},
    {4, "started_at", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "Started at"), Plain, {}, {}, {}, {}, {}, 11},
    {5, "ended_at", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "Ended at"), Plain, {}, {}, {}, {}, {}, 11},
    {6, "operator_name", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Operator"), InTable | Searchable},
    {7, "state", Kind::Choice, QT_TRANSLATE_NOOP("Warden", "State"), Required | InTable, sessionStates},
    {8, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Duty station"), InTable, {}, {}, "duty_station"},
    {9, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Exercise"), Plain, {}, {}, "exercise"},
    {10, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Warden", "Remarks"), Searchable},
};
inline constexpr Group radioSessionGroups[] = {
    {11, "time", QT_TRANSLATE_NOOP("Warden", "Time")},
};
inline constexpr Check radioSessionChecks[] = {
    {Check::Is::NotBefore, "ended_at", "started_at"},
    {Check::Is::NeededWhen, "ended_at", "state", "closed"},
    {Check::Is::NotInFuture, "started_at"},
    {Check::Is::NotInFuture, "ended_at"},
};
inline constexpr RecordType radioSession = {145, "radio_session", "Warden", QT_TRANSLATE_NOOP("Warden", "Radio check sessions"),
    QT_TRANSLATE_NOOP("Warden", "Radio check session"), Compartment::Security, radioSessionFields, radioSessionGroups, Sensitivity::P2, {365, "scheduled_at", Retention::Then::CountsOnly}, radioSessionChecks};
static_assert(wellFormed(radioSession));

inline constexpr Field radioEntryFields[] = {
    {2, "session", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Radio check session"), Required | Parent, {}, {}, "radio_session"},
    {3, "call_sign", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Call sign"), Required | InTable | Searchable | Title | Indexed},
    {4, "device", Kind::Reference, QT_TRANSLATE_NOOP("Warden", "Communications device"), Indexed, {}, {}, "comms_device"},
    {5, "responded", Kind::Flag, QT_TRANSLATE_NOOP("Warden", "Responded"), Required | InTable},
    {6, "signal", Kind::Integer, QT_TRANSLATE_NOOP("Warden", "Signal"), InTable, {}, {1,5}},
    {7, "at", Kind::Moment, QT_TRANSLATE_NOOP("Warden", "When"), InTable},
    {8, "issue", Kind::Text, QT_TRANSLATE_NOOP("Warden", "Issue")},
};
inline constexpr Check radioEntryChecks[] = {
    {Check::Is::NeededWhen, "signal", "responded", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::EmptyWhen, "signal", "responded", "no"},
    {Check::Is::NotInFuture, "at"},
};
inline constexpr RecordType radioEntry = {146, "radio_entry", "Warden", QT_TRANSLATE_NOOP("Warden", "Radio checks"),
    QT_TRANSLATE_NOOP("Warden", "Radio check"), Compartment::Security, radioEntryFields, {}, Sensitivity::P2, {}, radioEntryChecks, true};
static_assert(wellFormed(radioEntry));

inline constexpr const RecordType *wardenTypes[] = {&wardenZone, &wardenLog, &broadcast, &broadcastReply, &commsDevice, &radioSession, &radioEntry};

}
