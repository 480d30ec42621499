// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <span>
#include <string_view>
#include <vector>

namespace core {

/// What a foreign code means here. Where our word says less than theirs the code itself goes to the notes as
/// well.
struct SourceCode {
    std::string_view code;
    std::string_view key;
    bool exact = true;
};

/// How one column is read.
enum class Reading {
    Plain, ///< as `fromText` reads the field, stray blanks trimmed
    Code, ///< by the column's list of codes
    Year, ///< the three make one date as far as it is known
    Month,
    Day,
    Position, ///< latitude or longitude: both or neither
    Amount, ///< added up over the rows of one record
    AmountOf, ///< whose amount it is: lines "FAO 9", sorted
    Key, ///< part of the reference only
    Identity, ///< our own export: the record's identity
    Scope, ///< our own export: where it lives
};

struct SourceColumn {
    std::string_view heading;
    std::string_view field; ///< key of the field it fills; empty for Key, Identity and Scope
    Reading reading = Reading::Plain;
    std::span<const SourceCode> codes = {};
};

/// A total that the same row gives the parts of: a mismatch is told, never mended.
struct SourceTotal {
    std::string_view total;
    std::span<const std::string_view> parts;
};

struct SourceConstant {
    std::string_view field;
    std::string_view value;
};

/// A file somebody else publishes (or our own export): which column goes to which field of which record type.
/// Data only; the importer knows no source by name.
struct Source {
    std::string_view key;
    const RecordType *type = nullptr;
    std::vector<SourceColumn> columns;
    std::vector<SourceTotal> totals;
    std::vector<SourceConstant> constants;
    /// The reference that tells a row again: the prefix and the key columns. Written to the field
    /// `source_reference`. Rows with the same one are the same record: several make one where there is an
    /// Amount, else the second is refused. Our own export has none.
    std::string_view prefix;
    std::vector<std::string_view> reference;
    std::vector<std::string_view> title; ///< headings whose texts make the title, with the reference; may be empty
    std::string_view notes; ///< field for what fits nowhere else; empty: a row with such a thing is rejected
    bool isOwn = false; ///< our own export: cells taken to the letter, guards taken off, columns may be missing
};

/// Aid Worker Security Database, aidworkersecurity.org: incidents.
Source awsd();
/// UN system staff by duty station and organisation, 31 December 2019 (CEB): duty stations.
Source unStaff();
/// What `musterctl export` and `list --csv` write.
Source ownExport(const RecordType &type);

}
