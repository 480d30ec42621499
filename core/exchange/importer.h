// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/sources.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"

#include <QIODevice>

namespace core {

/// Something about one row that a person should know. The shell turns `kind` into a sentence.
struct Remark {
    enum class Kind {
        Malformed, ///< quotes that do not fit
        CellCount, ///< more or fewer cells than headings
        NoReference, ///< nothing to tell the row again by
        Duplicate, ///< the same reference on an earlier line, given as `original`
        Contradiction, ///< differs from the earlier line of the same record
        Unreadable, ///< no value of the field; the text is kept in the notes if there are any
        DateCut, ///< the date is kept as far as it exists
        PositionLeft, ///< no position that can be believed: left empty, the text kept in the notes
        TotalDiffers, ///< the parts do not add up to the total; both are kept
        Problem, ///< the record would not be valid: a required field is missing, a value is out of bounds
        DiffersHere, ///< imported before, and this field is different here now: left as it is
        DeletedHere, ///< imported before and deleted here: left deleted
        OtherScope, ///< our own export: its scope is not held here, so it goes to the one chosen
    };
    Kind kind;
    QString column; ///< heading, or field key
    QString original; ///< what the file says
    bool operator==(const Remark &) const = default;
};

/// What became of one row. A rehearsal gives exactly the fates of the import.
struct Fate {
    enum class Kind {
        Added, ///< a new record
        Merged, ///< went into the record of an earlier row
        Unchanged, ///< here already
        Rejected,
    };
    qint64 line = 0;
    QString reference;
    Kind kind = Kind::Added;
    QList<Remark> remarks;
    bool operator==(const Fate &) const = default;
};

struct ImportReport {
    CsvReader::Encoding encoding = CsvReader::Encoding::Utf8;
    QChar separator;
    QList<Fate> fates; ///< one for every row of the file, in its order
    qint64 records = 0; ///< records added
    qint64 count(Fate::Kind kind) const;
};

std::string_view keyOf(Fate::Kind kind); ///< "added": for files, untranslated
std::string_view keyOf(Remark::Kind kind); ///< "total-differs"

/// Reads the whole file, decides each row's fate, then adds what is new in one transaction, in changes of a
/// size that travels well. Never changes a record that is here. With `store` null it rehearses. Throws
/// Invalid when the headings are not those of the source, and what CsvReader throws.
ImportReport importFile(const Source &source, QIODevice &file, Reader &reader, Store *store, const QString &scope);

}
