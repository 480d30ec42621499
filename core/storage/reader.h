// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/records/catalogue.h"
#include "core/records/record.h"
#include "core/storage/database.h"
#include "core/storage/ledger.h"
#include "core/storage/policies.h"

#include <functional>

namespace core {

/// One step of a record's life, newest last.
struct HistoryStep {
    Id id; ///< of the write
    Write write; ///< its parents are those that count: what its author has not shown to have had is left out
    qint64 at = 0;
    qint32 zone = 0;
    quint64 device = 0;
    QString author; ///< the member's name; empty when the members log has not come yet
    quint64 lamport = 0;
    qint64 received = 0; ///< ms since 1970, when it came to this machine
    QString withheld; ///< why it is not shown: "authority", "own", "kind", "unproven"; empty: it is
};

/// A cell on which two or more people said different things.
struct Conflict {
    const RecordType *type = nullptr;
    qint64 row = 0;
    Id record;
    QString scope;
    QString title; ///< what a person calls the record
    quint16 cell = 0;
    QList<Head> heads; ///< the one shown first
    QStringList authors; ///< parallel to heads
    bool deletion = false; ///< deleted here, edited there
};

struct ScopeStatus {
    Scope scope;
    qint64 records = 0;
    qint64 toSend = 0; ///< own writes the centre has not confirmed
    qint64 changesToSend = 0; ///< the same in saves
    qint64 missing = 0; ///< writes of others known to exist and not here
    quint64 root = 0;
};

struct Status {
    QList<ScopeStatus> scopes;
    qint64 conflicts = 0; ///< cells
    qint64 refused = 0; ///< segments kept aside
    qint64 withheld = 0; ///< writes that arrived from people whose roles do not allow them
    qint64 unproven = 0; ///< writes named as replaced by somebody who has not shown to have had them
    qint64 unreadable = 0; ///< changes in the ledger that this program cannot read
    qint64 toSend() const;
    qint64 changesToSend() const;
};

/// A read-only connection: any number may live beside the store's writer, each used by one thread at a time.
class Reader {
public:
    Reader(const QString &path, const StoreKey &key, const Catalogue &catalogue);

    const Catalogue &catalogue() const { return m_catalogue; }
    Database &database() { return m_database; }

    std::optional<Record> record(const Id &id);
    std::optional<Record> record(const RecordType &type, qint64 row);
    /// The record whose text identity starts with `prefix`, if there is exactly one.
    std::optional<Record> find(const RecordType &type, const QString &prefix);
    QList<HistoryStep> history(const Id &id);
    /// The record as the writes that `counts` accepts make it; nothing when its creation is not among them. What is
    /// withheld never counts.
    std::optional<Record> asItStood(const Id &id, const std::function<bool(const Id &write, qint64 at)> &counts);
    /// The same from steps of `history` that have already been chosen; `now` is the record as it is shown.
    static std::optional<Record> replayed(Record now, const QList<HistoryStep> &steps);
    /// Of each chain that has written to one of these records the last write here, as far as `record` touches go.
    QMap<quint64, quint64> writesSeen(const QList<qint64> &rows);
    QList<Conflict> conflicts(int limit = 1000);
    Status status();
    bool holds(const QString &scope); ///< by name
    QList<Refusal> refusals();
    QList<TwoStories> twoStories(); ///< members who saw another log of the centre than this replica; the latest first
    QString memberName(quint64 device);
    QStringList memberRoles(quint64 device);
    QStringList memberOwn(quint64 device); ///< what is theirs, see Store::setMember
    QHash<quint64, QString> members(); ///< names by device
    /// The policy packs that are here; read again when one has arrived.
    const Policies &policies();
    QString setting(const QString &key);
    /// By what the centre said last.
    bool isClockBehind(qint64 now) { return isBehind(now, setting(heardSetting).toLongLong()); }
    /// What a person calls the record a reference points to; its identity when it is not here yet.
    QString title(const Id &id);
    /// References in a title are read by the titles of what they name, dates and words as `setWording` says.
    QString titleOf(const Record &record) { return titleOf(record, 0); }
    /// How the values in a title read to a person; without it in their canonical texts.
    using Wording = std::function<QString(const RecordType &, const Field &, const Value &)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

private:
    Record read(const RecordType &type, qint64 row);
    QString titleOf(const Record &record, int depth);
    const Catalogue &m_catalogue;
    Database m_database;
    std::optional<Policies> m_policies;
    qint64 m_policyPieces = 0;
    Wording m_wording;
};

}
