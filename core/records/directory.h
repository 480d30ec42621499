// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice directoryStates[] = {
    {"active", QT_TRANSLATE_NOOP("Directory", "Active")},
    {"unverified", QT_TRANSLATE_NOOP("Directory", "Unverified")},
    {"retired", QT_TRANSLATE_NOOP("Directory", "Retired")},
};

// From open to narrow, so that in a conflict the narrowest is shown.
inline constexpr Choice directoryClasses[] = {
    {"unclassified", QT_TRANSLATE_NOOP("Directory", "Unclassified")},
    {"confidential", QT_TRANSLATE_NOOP("Directory", "Confidential")},
    {"strictly_confidential", QT_TRANSLATE_NOOP("Directory", "Strictly confidential")},
};

/// Who can be reached in which function, printable when all else is locked (domain dossier 3.24).
inline constexpr Field directoryEntryFields[] = {
    {2, "function", Kind::Code, QT_TRANSLATE_NOOP("Directory", "Function"), Required | InTable | Title, {}, {}, "directory_functions"},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Directory", "Person"), InTable | Indexed | Title | Owner, {}, {}, "person"},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Directory", "Name or line"), InTable | Searchable | Title},
    {5, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Directory", "Organization"), InTable | Owner, {}, {}, "organization"},
    {6, "country", Kind::Text, QT_TRANSLATE_NOOP("Directory", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {7, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Directory", "Duty station"), InTable, {}, {}, "duty_station"},
    {8, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Directory", "SRM area"), Plain, {}, {}, "srm_area"},
    {9, "hours", Kind::Text, QT_TRANSLATE_NOOP("Directory", "Hours")},
    {10, "languages", Kind::Text, QT_TRANSLATE_NOOP("Directory", "Languages")},
    {11, "state", Kind::Choice, QT_TRANSLATE_NOOP("Directory", "State"), Required | InTable, directoryStates},
    {14, "classification", Kind::Choice, QT_TRANSLATE_NOOP("Directory", "Classification"), InTable | WorstShown | RequiredToSubmit, directoryClasses},
    {12, "position", Kind::Position, QT_TRANSLATE_NOOP("Directory", "Position"), Plain, {}, {}, {}, {}, "#geo+coord"},
    {13, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Directory", "Remarks"), Searchable},
};
inline constexpr Check directoryEntryChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType directoryEntry = {250, "directory_entry", "Directory", QT_TRANSLATE_NOOP("Directory", "Directory"),
    QT_TRANSLATE_NOOP("Directory", "Directory entry"), Compartment::Personnel, directoryEntryFields, {}, Sensitivity::P2, {}, directoryEntryChecks};
static_assert(wellFormed(directoryEntry));

inline constexpr Choice directoryChannelKinds[] = {
    {"phone", QT_TRANSLATE_NOOP("Directory", "Phone")},
    {"satphone", QT_TRANSLATE_NOOP("Directory", "Satellite phone")},
    {"radio", QT_TRANSLATE_NOOP("Directory", "Radio")},
    {"email", QT_TRANSLATE_NOOP("Directory", "E-mail")},
    {"messenger", QT_TRANSLATE_NOOP("Directory", "Messaging app")},
    {"in_person", QT_TRANSLATE_NOOP("Directory", "In person")},
};

/// A functional line is read by whoever may read the directory; a number that is somebody's own has its field apart.
inline constexpr Field directoryChannelFields[] = {
    {2, "entry", Kind::Reference, QT_TRANSLATE_NOOP("Directory", "Directory entry"), Required | Parent, {}, {}, "directory_entry"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Directory", "Kind of channel"), Required | InTable | Title, directoryChannelKinds},
    {4, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Directory", "Number"), InTable},
    {9, "private_phone", Kind::Phone, QT_TRANSLATE_NOOP("Directory", "Private number"), InTable | Sensitive},
    {5, "address", Kind::Text, QT_TRANSLATE_NOOP("Directory", "Address or call sign"), InTable},
    {6, "place", Kind::Integer, QT_TRANSLATE_NOOP("Directory", "Order"), InTable, {}, {1,99}},
    {7, "tested_on", Kind::Date, QT_TRANSLATE_NOOP("Directory", "Tested on"), InTable, {}, {}, {}, {}, {}, 10},
    {8, "works", Kind::Flag, QT_TRANSLATE_NOOP("Directory", "Worked when tested"), Plain, {}, {}, {}, {}, {}, 10},
};
inline constexpr Group directoryChannelGroups[] = {
    {10, "test", QT_TRANSLATE_NOOP("Directory", "Test")},
};
inline constexpr Check directoryChannelChecks[] = {
    {Check::Is::NeededWithout, "address", "phone", "private_phone"},
    {Check::Is::NotInFuture, "tested_on"},
    {Check::Is::NeededWhen, "tested_on", "works", "yes no"},
};
inline constexpr RecordType directoryChannel = {251, "directory_channel", "Directory", QT_TRANSLATE_NOOP("Directory", "Channels"),
    QT_TRANSLATE_NOOP("Directory", "Channel"), Compartment::Personnel, directoryChannelFields, directoryChannelGroups, Sensitivity::P2, {}, directoryChannelChecks};
static_assert(wellFormed(directoryChannel));

inline constexpr Field dutyRosterFields[] = {
    {2, "entry", Kind::Reference, QT_TRANSLATE_NOOP("Directory", "Directory entry"), Required | Parent, {}, {}, "directory_entry"},
    {3, "holder", Kind::Text, QT_TRANSLATE_NOOP("Directory", "On duty"), Required | InTable | Searchable | Title},
    {4, "person", Kind::Reference, QT_TRANSLATE_NOOP("Directory", "Person"), Indexed, {}, {}, "person"},
    {5, "starts_at", Kind::Moment, QT_TRANSLATE_NOOP("Directory", "From"), Required | InTable, {}, {}, {}, {}, {}, 8},
    {6, "ends_at", Kind::Moment, QT_TRANSLATE_NOOP("Directory", "Until"), Required | InTable, {}, {}, {}, {}, {}, 8},
    {7, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Directory", "Number"), Sensitive},
};
inline constexpr Group dutyRosterGroups[] = {
    {8, "time", QT_TRANSLATE_NOOP("Directory", "Time")},
};
inline constexpr Check dutyRosterChecks[] = {
    {Check::Is::NotBefore, "ends_at", "starts_at"},
};
inline constexpr RecordType dutyRoster = {252, "duty_roster", "Directory", QT_TRANSLATE_NOOP("Directory", "Duty roster"),
    QT_TRANSLATE_NOOP("Directory", "Duty"), Compartment::Personnel, dutyRosterFields, dutyRosterGroups, Sensitivity::P1, {365, "ends_at", Retention::Then::Delete}, dutyRosterChecks};
static_assert(wellFormed(dutyRoster));

inline constexpr const RecordType *directoryTypes[] = {&directoryEntry, &directoryChannel, &dutyRoster};

}
