// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/problems.h"
#include "core/records/record.h"

#include <optional>

namespace core {

/// A record being typed: what was there when the form opened, what the person made of it, and the writes that follow. The
/// parents are the heads that were on the screen, whatever has arrived meanwhile (sync.md R6).
class Draft {
public:
    Draft() = default;
    static Draft create(const RecordType &type, QString scope);
    static Draft edit(Record record);

    bool isNew() const { return m_record.id.isNull(); }
    bool isValid() const { return m_record.type != nullptr; }
    const RecordType &type() const { return *m_record.type; }
    const Record &record() const { return m_record; }
    const QString &scope() const { return m_record.scope; }
    std::optional<Id> subject() const; ///< the record beside which one of Compartment::AsSubject lives

    const QList<Value> &values() const { return m_values; }
    const Value &value(const Field &field) const { return m_values.at(type().indexOf(field)); }
    void set(const Field &field, Value value);
    void revert() { m_values = m_record.values; }

    bool hasChanges() const { return m_values != m_record.values; }
    bool hasChanged(const Field &field) const;
    /// `now` in ms since 1970: what lies in the future is a problem too; 0: it is not asked. What was wrong before and has
    /// not been touched is a warning: a rule that came later never stops an older record from being edited.
    QList<Problem> problems(qint64 now = 0) const;

    /// One creation, or one Set a changed cell. Empty when nothing changed.
    QList<Write> writes() const;

private:
    Record m_record;
    QList<Value> m_values;
};

/// A write that settles a conflicted cell: the given value, all heads as parents.
Write resolution(const Record &record, quint16 cell, Cell value);
/// Deleting and restoring name what the person saw.
Write deletion(const Record &record);
Write restoration(const Record &record);

}
