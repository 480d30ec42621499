// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/field.h"

#include <QtGlobal>

namespace core {

/// What a device may hold and a key opens, together with the country (sync.md, "scope").
enum class Compartment : quint8 { Global, Security, Personnel, Crisis, Counselling };

std::string_view keyOf(Compartment compartment); ///< "security"; "global" has no country

/// A kind of record, declared once as constant data. Everything else follows from it: table and indexes, ledger, wire,
/// validation, form, list, CSV, search and the words to translate.
struct RecordType {
    quint16 number; ///< on the wire; for ever
    std::string_view key; ///< table and command line; for ever
    const char *context; ///< translation context of its labels
    const char *label; ///< plural, e.g. "Incidents"
    const char *singular;
    Compartment compartment;
    std::span<const Field> fields;
    std::span<const Group> groups = {};

    constexpr const Field *field(std::string_view name) const
    {
        for (const Field &field : fields)
            if (field.key == name)
                return &field;
        return nullptr;
    }
    constexpr const Field *field(quint16 wanted) const
    {
        for (const Field &field : fields)
            if (field.number == wanted)
                return &field;
        return nullptr;
    }
    constexpr int indexOf(const Field &field) const { return int(&field - fields.data()); }
    constexpr const Group *group(quint16 wanted) const
    {
        for (const Group &group : groups)
            if (group.number == wanted)
                return &group;
        return nullptr;
    }
    constexpr const Field *parent() const
    {
        for (const Field &field : fields)
            if (field.has(Parent))
                return &field;
        return nullptr;
    }
    /// The number of the cell that holds this field: its group's, or its own.
    static constexpr quint16 cellOf(const Field &field) { return field.group != 0 ? field.group : field.number; }
};

/// The column of a field by name; a misspelt name does not compile.
template<const RecordType &type, size_t N>
consteval int columnOf(const char (&name)[N])
{
    for (size_t i = 0; i < type.fields.size(); ++i)
        if (type.fields[i].key == std::string_view(name, N - 1))
            return int(i);
    throw "no such field";
}

/// Refuses, when compiling, a declaration that would break the store or the wire: numbers or keys that repeat, are 0 or
/// reserved, keys that are no lower-case identifiers, a choice without choices, a reference without target, a sensitive
/// field that is searchable, a group with fewer than two members or without declaration.
consteval bool wellFormed(const RecordType &type)
{
    constexpr std::string_view reserved[] = {"id", "record", "rowid", "scope", "deleted", "type", "conflicts", "created"};
    auto isKey = [&](std::string_view key) {
        if (key.empty() || key.front() < 'a' || key.front() > 'z')
            return false;
        for (char c : key)
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
                return false;
        for (std::string_view word : reserved)
            if (key == word)
                return false;
        return true;
    };
    if (type.number == 0 || !isKey(type.key) || type.fields.empty())
        return false;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (field.number < 2 || !isKey(field.key)) // 0 names no cell, 1 is the cell of deletion
            return false;
        if (field.kind == Kind::Choice && field.choices.empty())
            return false;
        if (field.kind == Kind::Reference && field.target.empty())
            return false;
        if (field.has(Sensitive) && field.has(Searchable))
            return false;
        if (field.has(Parent) && field.kind != Kind::Reference)
            return false;
        for (size_t j = i + 1; j < type.fields.size(); ++j)
            if (type.fields[j].number == field.number || type.fields[j].key == field.key)
                return false;
        // Compared by number, not by pointer: with UndefinedBehaviorSanitizer g++ takes no address for a constant.
        bool isDeclared = field.group == 0;
        for (const Group &group : type.groups)
            isDeclared = isDeclared || group.number == field.group;
        if (!isDeclared)
            return false;
    }
    for (const Group &group : type.groups) {
        int members = 0;
        for (const Field &field : type.fields) {
            if (field.number == group.number)
                return false;
            members += field.group == group.number;
        }
        if (members < 2 || !isKey(group.key))
            return false;
    }
    return true;
}

/// The cell every record has beside its declared ones: empty while it lives; when deleted, the digest of the heads the
/// person saw (16 hex digits), so that an edit they had not seen shows as "deleted here, edited there".
inline constexpr quint16 deletionCell = 1;

}
