// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/field.h"

#include <QtGlobal>
#include <algorithm>

namespace core {

/// What a device may hold and a key opens, together with the country (sync.md, "scope").
enum class Compartment : quint8 {
    Global,
    Security,
    Personnel,
    Crisis,
    Counselling,
    AsSubject, ///< where the record lives that its first reference names (a decision about it)
};

std::string_view keyOf(Compartment compartment); ///< "security"; "global" has no country

/// What must hold between the fields of one record. Data, so that form, import, command line and arrival judge alike.
struct Check {
    enum class Is : quint8 {
        NotBefore, ///< a date or moment not before `other`
        NotAbove, ///< a number, or a choice by its place in the list, not above `other`
        WithinDays, ///< at most `days` after `other`
        NeededWhen, ///< not empty when `other` is one of `values`
        NeededWithout, ///< not empty when `other` is empty, and the fields in `values` are
        EmptyWhen, ///< empty or 0 when `other` is one of `values`
        NotInFuture, ///< a date or moment not after now and five minutes
        Worst, ///< the greatest of the numbers of the fields in `values`, or the choice in that place of its list (from 1)
        Differs, ///< not the same text or record as `other`
        AtMost, ///< at most `days` choices
        WithAccuracy, ///< a position that says how accurate it is
        Country, ///< three capital letters, as ISO 3166 has them
        Currency, ///< one of ISO 4217
    };
    enum class Grade : quint8 { Error, ToSubmit }; ///< ToSubmit: a draft may be saved with it

    Is is;
    std::string_view field; ///< the one the problem is shown at
    std::string_view other = {};
    std::string_view values = {}; ///< keys separated by blanks; flags are "yes", "no", "unknown"
    int days = 0; ///< or another number
    Grade grade = Grade::Error;
    std::string_view given = {}; ///< judged only when this field says one of `givenValues`
    std::string_view givenValues = {};
};

/// How many parts of a kind a record needs before it can be submitted.
struct PartRule {
    std::string_view type; ///< key of the parts' record type
    int least = 0;
    int most = 100000;
    std::string_view given = {}; ///< only when this field of the record says one of `givenValues`
    std::string_view givenValues = {};
};

/// How long a record is kept in detail, and what then (domain dossier 7.4). A part without one of its own goes with its
/// whole. A legal hold stops it.
struct Retention {
    enum class Then : quint8 { Keep, Delete, Pseudonymise, CountsOnly, Archive };
    int days = 0; ///< 0: for ever
    std::string_view since = {}; ///< the date or moment it runs from; empty: the record's creation
    Then then = Then::Keep;
};

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
    Sensitivity sensitivity = Sensitivity::P2;
    Retention retention = {};
    std::span<const Check> checks = {};
    bool isAppendOnly = false; ///< a log: what was written is never changed, only added to
    std::span<const PartRule> parts = {};
    Retention sensitive = {}; ///< for its Sensitive fields alone, when they are cleared before the record is

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
/// reserved, keys that are no lower-case identifiers, a choice without choices, a reference or code without target, a
/// sensitive field that is searchable, a sealed one outside its compartment, a group with fewer than two members, without
/// declaration or reviewed in part, a check, a rule on parts or a retention that names no field, a retention of sensitive
/// fields where there are none.
consteval bool wellFormed(const RecordType &type)
{
    constexpr std::string_view reserved[]
        = {"id", "record", "rowid", "scope", "deleted", "type", "conflicts", "created"};
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
    // Asked for by value, not by pointer: with UndefinedBehaviorSanitizer g++ takes no address for a constant.
    auto isField = [&](std::string_view key) {
        for (const Field &field : type.fields)
            if (field.key == key)
                return true;
        return false;
    };
    auto isCondition = [&](std::string_view field, std::string_view values) {
        return field.empty() ? values.empty() : isField(field) && !values.empty();
    };
    auto isAlone = [](Check::Is is) {
        return is == Check::Is::NotInFuture || is == Check::Is::Worst || is == Check::Is::AtMost
            || is == Check::Is::WithAccuracy || is == Check::Is::Country || is == Check::Is::Currency;
    };
    if (type.number == 0 || !isKey(type.key) || type.fields.empty())
        return false;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (field.number < 2 || !isKey(field.key)) // 0 names no cell, 1 is the cell of deletion
            return false;
        if ((field.kind == Kind::Choice || field.kind == Kind::Choices) && field.choices.empty())
            return false;
        if ((field.kind == Kind::Reference || field.kind == Kind::Code) && field.target.empty())
            return false;
        if (field.has(Sealed) && type.compartment != Compartment::Counselling)
            return false;
        if (field.has(Sensitive) && field.has(Searchable))
            return false;
        if (field.has(Parent) && field.kind != Kind::Reference)
            return false;
        for (size_t j = i + 1; j < type.fields.size(); ++j)
            if (type.fields[j].number == field.number || type.fields[j].key == field.key)
                return false;
        // Compared by number, not by pointer, as above.
        bool isDeclared = field.group == 0;
        for (const Group &group : type.groups)
            isDeclared = isDeclared || group.number == field.group;
        if (!isDeclared)
            return false;
    }
    for (const Group &group : type.groups) {
        int members = 0;
        int unreviewed = 0;
        for (const Field &field : type.fields) {
            if (field.number == group.number)
                return false;
            members += field.group == group.number;
            unreviewed += field.group == group.number && field.has(Unreviewed);
        }
        if (members < 2 || !isKey(group.key) || (unreviewed != 0 && unreviewed != members))
            return false;
    }
    if ((type.sensitivity == Sensitivity::P4) != (type.compartment == Compartment::Counselling))
        return false;
    for (std::string_view since : {type.retention.since, type.sensitive.since})
        if (!since.empty() && !isField(since))
            return false;
    if (type.sensitive.days != 0
        && std::none_of(type.fields.begin(), type.fields.end(), [](const Field &field) { return field.has(Sensitive); }))
        return false;
    for (const Check &check : type.checks) {
        if (!isField(check.field))
            return false;
        if (isAlone(check.is) ? !check.other.empty() : !isField(check.other))
            return false;
        if ((check.is == Check::Is::NeededWhen || check.is == Check::Is::EmptyWhen || check.is == Check::Is::Worst)
            && check.values.empty())
            return false;
        if (!isCondition(check.given, check.givenValues))
            return false;
        const bool namesFields = check.is == Check::Is::Worst || check.is == Check::Is::NeededWithout;
        for (std::string_view rest = namesFields ? check.values : ""; !rest.empty();) {
            const size_t end = std::min(rest.find(' '), rest.size());
            if (!isField(rest.substr(0, end)))
                return false;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    for (const PartRule &rule : type.parts)
        if (rule.type.empty() || rule.least > rule.most || !isCondition(rule.given, rule.givenValues))
            return false;
    return true;
}

/// The cell every record has beside its declared ones: empty while it lives; when deleted, the digest of the heads the
/// person saw (16 hex digits), so that an edit they had not seen shows as "deleted here, edited there".
inline constexpr quint16 deletionCell = 1;

}
