// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/records/record.h"
#include "core/rules/authority.h"
#include "core/storage/changes.h"
#include "core/storage/crowding.h"
#include "core/storage/database.h"
#include "core/storage/ownership.h"
#include "core/storage/proofs.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <memory>
#include <optional>

namespace core {

/// Who may write what, as this replica knows it now.
struct Rights {
    Authority granted; ///< by every policy pack that is here
    QHash<quint64, QStringList> roles; ///< by device, from the members log
    QHash<quint64, QStringList> own; ///< the same: their person, agency, zone, areas (Ownership)
    /// A store without members (before an organization is founded or joined) judges nobody.
    bool isJudging() const { return !roles.isEmpty(); }
};

/// The key `may` asks for: of a field or a group; empty for what this program does not know.
QString cellName(const RecordType &type, quint16 cell);
Right rightTo(const Authority &authority, const QStringList &roles, const RecordType &type, const Write &write);

/// Where one write stands in the ledger.
struct Origin {
    quint64 incarnation = 0;
    quint64 scope = 0;
    quint64 device = 0;
    qint64 changeRow = 0;
    quint64 lamport = 0;
    qint64 at = 0; ///< ms since 1970 by the author's clock
    qint64 received = 0; ///< by this machine's clock
    qint64 through = 0; ///< row of the newest change applied so far: this one's, or a later one when it is judged again
};

/// Turns writes into what is shown: heads, rows, conflicts, search, roots. State is a pure function of the writes, the
/// members log and the policy packs (sync.md part A): a cell's heads are its writes minus everything named as a parent, in
/// whatever order they come; a write nobody may make, or of the wrong kind, is withheld and supersedes nothing. Only inside
/// a transaction of the store's.
class Applying {
public:
    Applying(Database &database, const Catalogue &catalogue);

    void setRights(Rights rights) { m_rights = std::move(rights); }
    const Rights &rights() const { return m_rights; }

    /// Applies the writes of one change that is already in the ledger under `origin.changeRow`.
    void apply(const Change &change, Origin origin, bool own);
    /// Everything derived has been thrown away and is about to be applied again, in the ledger's order.
    void startAgain() { m_crowding.startAgain(); }
    void endAgain() { m_crowding.ended(); }
    /// Judges withheld writes anew whose verdict may be another by now; at most so many at a time. False when none are left.
    bool judgeWithheld(qint64 &after, int most);
    /// Proofs have been found to hold: what was named under them counts from now on.
    void count(const QList<Proofs::Holding> &proofs);
    Proofs &proofs() { return m_proofs; }
    /// Whether this device may write that, by `authority`. `pending`: all writes of the change, not in the ledger yet.
    bool mayWrite(const Authority &authority, quint64 device, const RecordType &type, const Write &write, quint64 scope,
        const QList<Write> &pending);
    Record read(const RecordType &type, qint64 row);

    Statement &statement(const QByteArray &sql); ///< prepared once, reset
    Changes takeChanges() { return std::exchange(m_changes, {}); }
    void forgetChanges()
    {
        m_changes = {};
        m_gained.clear();
        m_ownership.forget();
        m_proofs.forget();
        m_crowding.ended();
        m_dirty.clear();
    }
    Changes &changes() { return m_changes; }

private:
    struct Place {
        qint64 row = 0;
        quint16 type = 0; ///< 0: its creation has not come yet
    };
    std::optional<Place> find(const Id &record);
    Place place(const Id &record, quint64 scope);
    void applyOne(const Write &write, const Origin &origin);
    void create(const Write &write, Place here, const Origin &origin);
    void set(const Write &write, Place here, const Origin &origin);
    void supersede(const Id &record, qint64 row, quint64 scope, quint16 cell, const Id &parent, qint64 through);
    void dropBelow(quint64 lowest, const Id &record, qint64 row, quint64 scope, quint16 cell, quint64 incarnation);
    void showDirty();
    struct Held {
        Origin origin;
        Write write;
        qint64 row = 0;
    };
    void applyHeld(const QList<Held> &all);
    static QList<Held> heldBy(Statement &found, qint64 through);
    bool isAllowed(const Write &write, const RecordType &type, qint64 row, const Origin &origin);
    bool isOwn(quint64 device, const RecordType &type, const Write &write, quint64 scope, const QList<Write> &pending,
        QStringList &asked);
    void withhold(const Write &write, qint64 row, const Origin &origin, const char *reason);
    void startAnew(qint64 row, qint64 before);
    void judgeWaiting(qint64 through);
    bool isKnown(const Id &write, qint64 row, qint64 changeRow);
    QList<Head> heads(qint64 row, quint16 cell);
    void show(const RecordType &type, qint64 row, quint16 cell);
    void showState(const RecordType *type, qint64 row);
    void index(const RecordType &type, qint64 row);
    void addToRoot(quint64 scope, quint64 amount);
    bool isOfItsKind(const RecordType &type, quint16 cell, const Cell &value);

    Database &m_database;
    const Catalogue &m_catalogue;
    Rights m_rights;
    Ownership m_ownership;
    Proofs m_proofs;
    Crowding m_crowding;
    QMap<qint64, QSet<quint16>> m_dirty; ///< cells whose heads are others than those shown, by row
    QStringList m_gained; ///< records that have an owner more than when writes to them were judged
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
    Changes m_changes;
};

/// Breaks ties between heads of one Lamport number: first 8 bytes of the write's hash.
quint64 tieOf(const Id &write, QByteArrayView value);
/// Reads a record with its heads; shared by the writer and the readers.
Record readRecord(Database &database, const RecordType &type, qint64 row);
void bindValue(Statement &statement, int index, const Value &value);
Value valueAt(const Statement &statement, int column, const Field &field);

}
