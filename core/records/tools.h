// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

/// A person in a role with security functions (domain dossier 3.28).
inline constexpr Field functionHolderFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Tools", "Person"), Required | InTable | Indexed | Title, {}, {}, "person"},
    {3, "role", Kind::Code, QT_TRANSLATE_NOOP("Tools", "Role"), Required | InTable | Title, {}, {}, "roles"},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Tools", "Organization"), InTable, {}, {}, "organization"},
    {5, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Tools", "Duty station"), InTable | Indexed, {}, {}, "duty_station"},
    {6, "appointment", Kind::Reference, QT_TRANSLATE_NOOP("Tools", "Appointment"), Plain, {}, {}, "appointment"},
    {7, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Tools", "From"), InTable, {}, {}, {}, {}, {}, 9},
    {8, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Tools", "Until"), InTable, {}, {}, {}, {}, {}, 9},
    {10, "remarks", Kind::Text, QT_TRANSLATE_NOOP("Tools", "Remarks")},
};
inline constexpr Group functionHolderGroups[] = {
    {9, "validity", QT_TRANSLATE_NOOP("Tools", "Validity")},
};
inline constexpr Check functionHolderChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
};
inline constexpr RecordType functionHolder = {290, "function_holder", "Tools", QT_TRANSLATE_NOOP("Tools", "Security function holders"),
    QT_TRANSLATE_NOOP("Tools", "Security function holder"), Compartment::Personnel, functionHolderFields, functionHolderGroups, Sensitivity::P1, {}, functionHolderChecks};
static_assert(wellFormed(functionHolder));

inline constexpr Choice toolKeys[] = {
    {"incidents", QT_TRANSLATE_NOOP("Tools", "Incidents")},
    {"premises", QT_TRANSLATE_NOOP("Tools", "Premises database")},
    {"srm", QT_TRANSLATE_NOOP("Tools", "SRM tool")},
    {"budget", QT_TRANSLATE_NOOP("Tools", "Cost-shared budget")},
    {"travel", QT_TRANSLATE_NOOP("Tools", "Travel requests")},
    {"advisory", QT_TRANSLATE_NOOP("Tools", "Travel advisory")},
    {"directory", QT_TRANSLATE_NOOP("Tools", "Directory")},
};

inline constexpr Choice toolChannels[] = {
    {"online", QT_TRANSLATE_NOOP("Tools", "On line")},
    {"offline_app", QT_TRANSLATE_NOOP("Tools", "Off-line program")},
};

inline constexpr Field toolAccessFields[] = {
    {2, "function_holder", Kind::Reference, QT_TRANSLATE_NOOP("Tools", "Function holder"), Required | Parent, {}, {}, "function_holder"},
    {3, "tool", Kind::Choice, QT_TRANSLATE_NOOP("Tools", "Tool"), Required | InTable | Title, toolKeys},
    {4, "account", Kind::Flag, QT_TRANSLATE_NOOP("Tools", "Account"), Required | InTable},
    {5, "activated_on", Kind::Date, QT_TRANSLATE_NOOP("Tools", "Activated on")},
    {6, "last_used_on", Kind::Date, QT_TRANSLATE_NOOP("Tools", "Last used on"), InTable},
    {7, "channel", Kind::Choice, QT_TRANSLATE_NOOP("Tools", "Used through"), InTable, toolChannels},
};
inline constexpr Check toolAccessChecks[] = {
    {Check::Is::NotInFuture, "activated_on"},
    {Check::Is::NotInFuture, "last_used_on"},
    {Check::Is::NotBefore, "last_used_on", "activated_on"},
};
inline constexpr RecordType toolAccess = {291, "tool_access", "Tools", QT_TRANSLATE_NOOP("Tools", "Tools"),
    QT_TRANSLATE_NOOP("Tools", "Tool"), Compartment::Personnel, toolAccessFields, {}, Sensitivity::P1, {}, toolAccessChecks};
static_assert(wellFormed(toolAccess));

/// How often somebody used a tool in a month: a count, no trail of keys (domain dossier 3.28).
inline constexpr Field toolUseFields[] = {
    {2, "tool_access", Kind::Reference, QT_TRANSLATE_NOOP("Tools", "Tool"), Required | Parent, {}, {}, "tool_access"},
    {3, "month", Kind::Date, QT_TRANSLATE_NOOP("Tools", "Month"), Required | InTable | Title},
    {4, "uses", Kind::Integer, QT_TRANSLATE_NOOP("Tools", "Times used"), Required | InTable, {}, {0, 100000}},
    {5, "channel", Kind::Choice, QT_TRANSLATE_NOOP("Tools", "Used through"), InTable, toolChannels},
};
inline constexpr Check toolUseChecks[] = {
    {Check::Is::NotInFuture, "month"},
};
inline constexpr RecordType toolUse = {292, "tool_use", "Tools", QT_TRANSLATE_NOOP("Tools", "Use by month"),
    QT_TRANSLATE_NOOP("Tools", "Use in a month"), Compartment::Personnel, toolUseFields, {}, Sensitivity::P1, {}, toolUseChecks, true};
static_assert(wellFormed(toolUse));

inline constexpr const RecordType *toolsTypes[] = {&functionHolder, &toolAccess, &toolUse};

}
