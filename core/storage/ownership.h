// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/records/change.h"
#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

namespace core {

/// Whose a record is: itself, what its Owner fields (else its parent) have ever named, and what those belong to in turn, as
/// far as they live in the same scope (others may not be here). Ever: a person who went to another agency stays within
/// reach of the first, or the verdict would hang on what arrived first. Owners are texts: the identity of a record, or an
/// acronym in lower case. Only inside a transaction of the store's.
class Ownership {
public:
    Ownership(Database &database, const Catalogue &catalogue);

    /// What a write names in Owner fields; when it names nobody there, its parent.
    static QStringList named(const RecordType &type, const Write &write);
    /// Whether one of `own` is reached from `from`. `pending`: writes of the same change that are not in the ledger yet.
    /// `asked`: what the answer hangs on; it may turn to yes when one of these gains an owner.
    bool isOwn(const QStringList &own, const QStringList &from, quint64 scope, const QList<Write> &pending, QStringList &asked);
    /// A record has been given to somebody since its creation.
    void moved(qint64 row, const QStringList &named);
    void forget() { m_change = 0; } ///< after a transaction was undone

private:
    QStringList ownersOf(const Id &record, quint64 scope, const QList<Write> &pending);
    QHash<Id, QStringList> namedIn(const QList<Write> &writes) const;

    Database &m_database;
    const Catalogue &m_catalogue;
    qint64 m_change = 0; ///< the change read last: a save of many parts asks for it again and again
    QHash<Id, QStringList> m_named; ///< what its creations name
};

/// As it is compared: trimmed, in lower case.
QString ownerKey(const QString &text);

}
