// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/records/record.h"
#include "core/storage/changes.h"
#include "core/storage/database.h"

#include <QHash>
#include <memory>
#include <optional>

namespace core {

/// Turns writes into what is shown: heads, rows, conflicts, search, roots. State is a pure function of the set of writes
/// (sync.md part A): a cell's heads are its writes minus everything named as a parent, in whatever order they come.
/// Only inside a transaction of the store's.
class Applying {
public:
    Applying(Database &database, const Catalogue &catalogue);

    /// Applies the writes of one change that is already in the ledger under `changeRow`. Throws Protocol when a value is
    /// not of its field's kind.
    void apply(const Change &change, quint64 incarnation, quint64 scope, qint64 changeRow, bool own);
    Record read(const RecordType &type, qint64 row);

    Statement &statement(const QByteArray &sql); ///< prepared once, reset
    Changes takeChanges() { return std::exchange(m_changes, {}); }
    void forgetChanges() { m_changes = {}; }
    Changes &changes() { return m_changes; }

private:
    struct Place {
        qint64 row = 0;
        quint16 type = 0; ///< 0: its creation has not come yet
    };
    std::optional<Place> find(const Id &record);
    Place place(const Id &record, quint64 scope);
    void create(const Write &write, quint64 scope, qint64 changeRow);
    void set(const Write &write, const Id &identity, quint64 lamport, quint64 scope, qint64 changeRow);
    bool isKnown(const Id &write, qint64 changeRow);
    QList<Head> heads(qint64 row, quint16 cell);
    void show(const RecordType &type, qint64 row, quint16 cell);
    void showState(const RecordType *type, qint64 row);
    void index(const RecordType &type, qint64 row);
    void addToRoot(quint64 scope, quint64 amount);
    void checkKinds(const RecordType &type, quint16 cell, const Cell &value);

    Database &m_database;
    const Catalogue &m_catalogue;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
    Changes m_changes;
};

/// Reads a record with its heads; shared by the writer and the readers.
Record readRecord(Database &database, const RecordType &type, qint64 row);
void bindValue(Statement &statement, int index, const Value &value);
Value valueAt(const Statement &statement, int column, const Field &field);

}
