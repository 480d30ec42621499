// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/change.h"
#include "core/records/recordtype.h"

#include <QMap>

namespace core {

/// A write no other write names as parent: what somebody says now.
struct Head {
    Id write;
    Cell cell;
    quint64 lamport = 0;
    quint64 tie = 0; ///< first 8 bytes of the write's hash
    qint64 at = 0;
    qint32 zone = 0;
    quint64 device = 0; ///< who wrote it; names come from the members log
};

/// A record as one replica shows it, with what is needed to write to it again.
struct Record {
    const RecordType *type = nullptr;
    Id id;
    qint64 row = 0; ///< local number; never leaves the machine
    QString scope; ///< "KSR/security", "global"
    QList<Value> values; ///< in declared order: of each cell the value shown
    QMap<quint16, QList<Head>> heads; ///< of cells written after the creation, deletion included
    QMap<quint16, Cell> unknown; ///< cells this program has no declaration for, kept and forwarded
    Head creation; ///< who, when; its cell is empty
    bool deleted = false;
    bool editedSinceDeletion = false; ///< somebody deleted it, somebody else edited what they had not seen

    const Value &value(std::string_view key) const;
    /// The parents a write of this cell must name now.
    QList<Id> parents(quint16 cell) const;
    /// More than one head and they differ.
    bool isConflicted(quint16 cell) const;
    QList<quint16> conflicts() const;
};

/// The cell's value as `values` shows it.
Cell cellOf(const RecordType &type, quint16 cell, const QList<Value> &values);

/// "people_killed", "position" or "deleted": the key of a field's or group's cell, for the command line.
QString cellKey(const RecordType &type, quint16 cell);

/// The digest of a record's heads (deletion apart): equal exactly when the same writes are shown. 16 hex digits.
QString headDigest(const Record &record);

/// Sets `deleted` and `editedSinceDeletion` from the heads: deleted when all who spoke of it last said so; edited since when
/// none of them had seen what is shown now.
void settleDeletion(Record &record);

/// Which head of a conflicted cell is shown: the worst where the field says so, else the greatest Lamport number, ties by
/// the write's hash (sync.md R7, R21). Same answer on every replica, in whatever order the heads came.
const Head &shownHead(const RecordType &type, quint16 cell, const QList<Head> &heads);

}
