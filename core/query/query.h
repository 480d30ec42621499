// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/reader.h"
#include "core/storage/words.h"

#include <functional>
#include <vector>

namespace core {

/// What a list shows: a view over one record type. All of it becomes SQL; nothing is filtered in memory.
struct Query {
    struct Filter {
        enum class Is { Equal, NotEqual, AtLeast, AtMost, StartsWith, Empty, NotEmpty, Contains };
        QByteArray field; ///< key; "conflicts" and "scope" too
        Is is = Is::Equal;
        Value value;
    };

    const RecordType *type = nullptr;
    QList<Filter> filters;
    QString text; ///< words to search, each as a prefix; all must occur
    QByteArray order; ///< field key; "id": by identity, the same on every replica; empty: newest record first
    bool descending = false;
    bool deleted = false; ///< show deleted records instead of living ones
    std::optional<Id> parent; ///< only the parts of this record
};

struct Row {
    qint64 row = 0;
    Id id;
    QString scope; ///< its name
    QList<Value> values; ///< of the fields asked for, in that order
    bool conflicted = false;
    bool unsent = false; ///< has a write the centre has not confirmed
    qint64 made = 0; ///< when its author made it, and when it was last written to: ms since 1970 by their clocks
    qint64 touched = 0;
};

/// All local rows that match, in order. 8 bytes each.
std::vector<qint64> find(Reader &reader, const Query &query);
qint64 count(Reader &reader, const Query &query);

/// The keys of a field with choices or codes whose words, in the person's language, begin like this.
using KeysNamed = std::function<QStringList(const RecordType &type, const Field &field, const QString &word)>;
/// Newest first, at most so many rows of records that people call so: each word begins one in the title, whose references
/// count by the titles of what they name. It reads the records themselves, so that what is sensitive can be chosen and is in
/// no index.
std::vector<qint64> findTitled(
    Reader &reader, const RecordType &type, const QString &words, int most, const KeysNamed &keys = {});
/// The given rows, in the given order; rows that have gone meanwhile are left out.
QList<Row> rows(Reader &reader, const RecordType &type, const QList<const Field *> &fields, std::span<const qint64> ids);

}
