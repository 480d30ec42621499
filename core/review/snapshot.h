// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/reader.h"

#include <QMap>
#include <optional>

namespace core {

/// What somebody had on the screen: of each chain that wrote to the subject or its parts the last write that was here, and
/// below it what was not: still missing, or withheld then. So that what arrives or counts later changes nothing.
struct Seen {
    struct Range {
        quint64 first = 0;
        quint64 last = 0;
        bool operator==(const Range &) const = default;
    };
    QMap<quint64, quint64> last;
    QMap<quint64, QList<Range>> except; ///< by chain, ascending

    bool holds(const Id &write) const;
    bool operator==(const Seen &) const = default;
};

QString toText(const Seen &seen); ///< "0123456789abcdef-42 !0123456789abcdef-17..19 …", sorted
std::optional<Seen> seenFromText(const QString &text);

/// A record with what belongs to it and is reviewed with it: its parts and theirs, as far as they live in the same scope,
/// are no logs and not declared Unreviewed. Logs go on after an approval, and who may not hold the other compartment must
/// reach the same digest.
struct Snapshot {
    Record subject;
    QList<Record> parts; ///< by identity

    bool hasConflicts() const; ///< in what is reviewed
    /// 32 hex digits: BLAKE2b over identities, heads and values of all of it that is reviewed. Equal exactly when every
    /// word was written by the same writes.
    QString digest() const;
};

Snapshot snapshot(Reader &reader, const Record &subject);
/// Of the subject and everything below it, what has been deleted too.
Seen seen(Reader &reader, const Record &subject);
/// Whether to look for parts that have been given to another whole since: a walk over all records of their types.
enum class Moved : bool { Left, Sought };
/// As it stood for somebody who had seen these writes. Nothing when its creation is not among them.
std::optional<Snapshot> snapshot(Reader &reader, const Id &subject, const Seen &seen, Moved moved = Moved::Left);
/// Every write that somebody had seen is here, and counts.
bool isHere(Reader &reader, const Seen &seen);
/// Records of which this field has been written to since their creation.
QList<qint64> rewritten(Reader &reader, const RecordType &type, const Field &field);

}
