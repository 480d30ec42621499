// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <limits>
#include <span>
#include <string_view>

namespace core {

enum class Kind : quint8 {
    Text, ///< one line, at most 1,000 characters; `bounds.most` may say fewer
    LongText, ///< paragraphs, at most 60,000 characters; `bounds.most` may say fewer
    Integer,
    Real,
    Date, ///< a date as far as it is known: year, month or day
    Moment, ///< a point in time with the author's offset from UTC, and whether it is exact, about or a guess
    Choice, ///< one key of a list
    Flag, ///< yes, no or unknown
    Reference, ///< another record
    Choices, ///< any number of keys of a list, as a set
    Code, ///< one key of a list of the policy pack; a key the pack does not know is kept, with a warning
    Money, ///< an amount in minor units with its currency (ISO 4217)
    Position, ///< WGS 84 latitude and longitude with accuracy, after RFC 5870
    Phone, ///< E.164: a plus sign and at most 15 digits
};

enum Trait : quint16 {
    Plain = 0,
    Required = 1, ///< a record without it cannot be saved
    InTable = 2, ///< a column of the list, sortable and indexed
    Searchable = 4,
    Sensitive = 8, ///< class P3 and above: masked in lists, never in the search index
    WorstShown = 16, ///< in a conflict the last-listed choice or the greatest number is shown, not the latest
    Parent = 32, ///< this reference makes the record a part of the one it names
    Title = 64, ///< part of what a person calls the record
    Retired = 128, ///< kept and forwarded, no longer shown
    RequiredToSubmit = 256, ///< may be missing in a draft: a warning, not an error
    Indexed = 512, ///< looked up by value without being a column of the list
    Sealed = 1024, ///< class P4: only in the compartment `counselling`
    Owner = 2048, ///< this reference or acronym says whose the record is: for roles that may write only what is their own
    Unreviewed = 4096, ///< goes on after an approval: in no digest; of a Parent reference: the whole part is not
};

/// How widely something may be shown (domain dossier 7.1). The class of a field is its record type's, P3 when it is
/// Sensitive, P4 when it is Sealed.
enum class Sensitivity : quint8 { P0, P1, P2, P3, P4 };

/// `key` is stored and for ever; `label` is for people.
struct Choice {
    std::string_view key;
    const char *label;
};

struct Bounds {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

/// One column, one form row, one CSV heading, one cell on the wire. `number` and `key` are for ever and never reused;
/// `label` may change. See ARCHITECTURE.md, "One declaration".
struct Field {
    quint16 number;
    std::string_view key;
    Kind kind;
    const char *label;
    quint16 traits = Plain;
    std::span<const Choice> choices = {};
    Bounds bounds = {};
    std::string_view target = {}; ///< Reference: key of the record type, or "*" for any; Code: name of the list
    std::string_view unit = {}; ///< shown behind the value, e.g. "m"
    std::string_view hxl = {}; ///< HXL 1.1 tag with attributes, e.g. "#geo+lat"
    quint16 group = 0; ///< number of the group that makes one register of it and its fellows; 0: its own

    constexpr bool has(Trait trait) const { return (traits & trait) != 0; }
};

/// Fields that only make sense together and conflict as one. Membership never changes; a new version is a new number.
/// Its number shares the space of the fields' numbers: both name a cell.
struct Group {
    quint16 number;
    std::string_view key;
    const char *label;
};

}
