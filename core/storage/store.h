// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/records/catalogue.h"
#include "core/records/record.h"
#include "core/storage/changes.h"
#include "core/storage/database.h"
#include "core/storage/ledger.h"
#include "core/storage/policies.h"

#include <QObject>
#include <QSet>
#include <functional>

namespace core {

class Applying;

/// The one door for writes. Lives on one thread at a time (the writer's); every call that writes is one transaction:
/// rows, ledger, heads and search, and one `changed` signal after the commit.
class Store : public QObject {
    Q_OBJECT
public:
    /// Makes chains: a fresh incarnation and its certificate nonce for a scope (sync/seal knows how).
    using ChainMaker = std::function<Chain(quint64 scope)>;

    /// Opens or makes the store, migrates every declared type, and checks that what is derived fits the ledger's version.
    Store(const QString &path, const StoreKey &key, const Catalogue &catalogue, const Clock &clock);
    ~Store() override;

    const Catalogue &catalogue() const { return m_catalogue; }
    QString path() const { return m_path; }

    // --- people ---
    /// Saves drafts or any other writes of one scope as one change. Throws Invalid when a creation has errors, names an
    /// unknown scope or record; NotAllowed when the policy pack in force grants none of this device's roles that write.
    /// Returns the identities of the records written to, in order.
    QList<Id> save(const QString &scope, QList<Write> writes);
    /// As `save`, many changes in one transaction (imports): each inner list becomes one change.
    QList<Id> saveAll(const QString &scope, QList<QList<Write>> changes);

    // --- who and where; set by sync/replica ---
    void setChainMaker(ChainMaker maker) { m_makeChain = std::move(maker); }
    /// Called before every save, while nothing is begun: time to see to it that there is room.
    void setBeforeSaving(std::function<void()> prepare) { m_beforeSaving = std::move(prepare); }
    /// Opened on a full disk for reading only: every write throws DiskFull.
    bool isFrozen() const { return m_database.isFrozen(); }
    void addScope(const Scope &scope);
    QList<Scope> scopes();
    std::optional<Scope> scope(const QString &name);
    std::optional<Scope> scope(quint64 wire);
    std::optional<Scope> scopeOf(const Id &record);
    /// `own`: what is theirs, for roles that may write only what is their own: identities of records (person, zone, areas),
    /// acronyms of agencies. False when all of it was known.
    bool setMember(quint64 device, const QString &name, const QStringList &roles, const QStringList &own = {});
    /// Judges again what was withheld, after members or policy have changed. In pieces, as `admit`.
    void judgeAgain();
    /// Called between two pieces of a long piece of work, with no transaction open: a save that waits may go first.
    void setBetween(std::function<void()> between) { m_between = std::move(between); }
    const Policies &policies() const { return m_policies; }
    QString setting(const QString &key);
    void setSetting(const QString &key, const QString &value);

    // --- ledger, for sync/replica ---
    QList<Chain> chains();
    std::optional<Chain> chain(quint64 incarnation);
    /// Own changes of the scope not yet sealed, up to about `limit` bytes encoded; whole changes, at least one.
    std::optional<Unsealed> unsealed(quint64 scope, qsizetype limit);
    /// Records a segment just sealed over what `unsealed` gave, and what it proves.
    void sealed(const StoredSegment &segment, const QList<ChainPoint> &proven = {});
    /// Puts a segment of the members scope this replica has itself written into the ledger.
    void addOwn(const Chain &chain, const StoredSegment &segment);
    QList<StoredSegment> segments(quint64 incarnation, quint64 after, qsizetype limit); ///< in order, first > after
    QList<StoredSegment> segmentsOfScope(quint64 scope); ///< all, chain by chain, in order
    std::optional<StoredSegment> segmentOf(
        const QByteArray &digestBegin); ///< whose digest begins with these 8 bytes or more
    /// The end of the segment here that holds this write of a chain.
    std::optional<ChainPoint> pointOver(quint64 incarnation, quint64 counter);
    void acknowledge(quint64 incarnation, quint64 durable); ///< never lowers
    void forgetDurable(quint64 scope); ///< the centre lost its log: offer everything again
    /// Applies one verified segment, with the cursor that comes with it. In pieces of a few dozen writes, each a transaction, so
    /// that no save waits long; cut between two of them, the same segment is taken up where it was left.
    Admission admit(const Arrival &arrival, const QString &peer, const std::optional<Cursor> &cursor);
    void refuse(const Refusal &refusal, const QString &peer, const std::optional<Cursor> &cursor);
    QList<Refusal> refusals(); ///< for another try when the members log has moved
    void dropRefusal(qint64 number);
    Cursor cursor(const QString &peer, quint64 scope);
    void setCursor(const QString &peer, quint64 scope, const Cursor &cursor);
    /// A member says in a segment to have seen this of the centre's log of the scope. It is compared with what this replica
    /// was shown there, or will be when it comes so far.
    void compareLog(const QString &peer, quint64 scope, quint64 device, const Cursor &seen);
    QList<TwoStories> twoStories(); ///< members who saw another log of the centre than this replica; the latest first
    /// Where to take up the peer's log again so that the first entry that is not here comes again; nothing when all is here.
    /// `aside`: digests of segments that are kept aside.
    std::optional<Cursor> firstMissing(const QString &peer, quint64 scope, const QSet<QByteArray> &aside);
    /// Sum modulo 2^64 over all heads of the scope of a digest of (record, cell, write, value): equal on replicas that show
    /// the same (sync.md R14). Kept up to date by every write.
    quint64 root(quint64 scope);
    /// Ends every own chain: the next save starts a new incarnation (sync.md R2).
    void retireOwnChains();
    /// Own changes whose counters a verified segment shows to be taken by others (a copy of this store was at work
    /// unnoticed) are written again in a new chain; nobody has had them. False when there are none. Then `admit` takes the
    /// segment.
    bool giveWay(const Arrival &arrival);

    // --- care ---
    /// Throws away everything derived (rows, heads, search, roots) and makes it again from the ledger.
    void rebuild();
    /// "ok", or what is wrong with the file or with what is derived from the ledger.
    QString verify();
    /// Makes everything derived again when it does not follow from the ledger. True when it did not.
    bool mend();
    QString checkFile(); ///< "ok", or what is wrong with the file alone
    void checkpoint();

Q_SIGNALS:
    void changed(const core::Changes &changes);

private:
    enum Own : int { Foreign = 0, Open = 1, Closed = 2 };
    QList<Id> saveInside(const Scope &scope, QList<Write> writes);
    qint64 insertChange(const Chain &chain, const Change &change, const QByteArray &body);
    void followLamport(quint64 seen);
    void setLamport(quint64 number);
    std::optional<QList<qsizetype>> newChanges(const Arrival &arrival, const Chain &chain);
    void applyPieces(const Arrival &arrival, const Chain &chain, const QList<qsizetype> &fresh,
        std::optional<Transaction> &transaction);
    void putSegment(const StoredSegment &segment);
    bool isAllWithheld(qint64 changeRow, qint64 writes);
    Chain ownChain(quint64 scope);
    std::optional<Chain> chainWhere(const QByteArray &condition, quint64 value);
    void insertChain(const Chain &chain, int own);
    void advance(quint64 incarnation);
    void moveChanges(const Chain &from, quint64 first, const Chain &to);
    void setCursorInside(const QString &peer, quint64 scope, const Cursor &cursor);
    void rebuildInside();
    QByteArray derivedDigest();
    bool followsFromLedger();
    void readRights();
    void noteGrants();
    void publish();

    QString m_path;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Database m_database;
    /// Writes applied in one transaction before a save may go first.
    static constexpr int piece = 128;

    ChainMaker m_makeChain;
    std::function<void()> m_beforeSaving;
    std::function<void()> m_between;
    Policies m_policies;
    std::unique_ptr<Applying> m_applying;
};

}
