// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/store.h"
#include "sync/seal/keyfile.h"
#include "sync/seal/members.h"
#include "sync/seal/message.h"

namespace sync {

/// One replica's side of the sync, as a sequence of questions and answers: no socket, no clock of its own, no
/// thread. What arrives is verified, then applied or kept aside with the reason; what leaves is sealed from
/// the ledger.
class Replica {
public:
    /// Reads the members log and keys from the store. `secrets` and `store` must outlive it.
    Replica(core::Store &store, const Secrets &secrets);

    const Members &members() const { return m_members; }
    quint64 device() const { return m_device; }
    /// This device's scopes in the order they travel: members, crisis, personnel, security, global.
    QList<quint64> scopes() const;
    QByteArray serviceKey() const; ///< shared with the pinned service, for requests
    QByteArray contentKey(quint64 scope, quint64 epoch) const; ///< as handed to this device; empty when it was not
    quint64 heldEpoch(quint64 scope) const; ///< the newest whose key was handed to this device; 0: none
    std::optional<quint64> scopeNamed(const QString &name) const; ///< of the organization, held here or not
    QByteArray nameKey() const; ///< opens the names in the members log
    QString name(quint64 device) const; ///< the person's
    bool isReady() const; ///< let in, and every key of every scope it may hold is here

    /// A sync begins: what was refused for a reason that may have passed can be offered again.
    void start();
    /// Seals everything saved and not yet in a segment; the sealed bytes are in the ledger before this
    /// returns.
    void sealAll();

    struct Outgoing {
        QByteArray head;
        QList<QByteArray> segments; ///< in order of urgency
        bool more = false; ///< not all fitted, or it has to be asked first what the service holds
    };
    /// What to post now. When the answer to the last push was not heard to its end (also: in a former run),
    /// it asks what the service holds and pushes nothing, so that a cut repeats nothing that arrived.
    Outgoing next(bool wantSignature, qsizetype limit = 4 * 1024 * 1024);

    struct Progress {
        int segmentsIn = 0;
        int writesIn = 0;
        int refusedHere = 0;
        int refusedThere = 0;
        qint64 clockOffset = 0; ///< service's clock minus ours, ms
        bool more = false;
        bool diverged = false; ///< others at the same point, who know the same, show something else
        bool reset = false;
        bool toldOtherwise = false; ///< a member has seen another log of the centre than this replica was shown
    };
    /// Takes one item of the reply, and commits it.
    void take(const ReplyItem &item, Progress &progress);

    /// After others have said to show something else: looks whether anything of the centre's log is missing here, and goes
    /// back to fetch it; otherwise whether what is shown follows from the ledger, and makes it again. `mayCheck`: the second
    /// takes seconds on a large store, and any member can bring it about.
    enum class Settled { Sound, Unchecked, Mended, Fetching };
    Settled settleDivergence(bool mayCheck);

    /// Takes one segment from anywhere (a bundle, a test). Never throws for bad input: nothing is returned,
    /// and it is kept aside with the reason.
    std::optional<core::Admission> admit(const QByteArray &segment);

    /// The chain for a scope that has none of ours yet (core::Store::ChainMaker).
    core::Chain newChain(quint64 scope) const;
    /// Authority only: writes entries into the members log.
    void writeMembers(const QList<QByteArray> &entries);

private:
    void loadMembers();
    void membersChanged();
    SegmentHeader headerFor(const core::Chain &chain, quint64 first) const;
    void addExtents(ExchangeRequest &request, const QList<core::Chain> &chains, bool inDoubt, bool &more);
    QByteArray knowledge() const;
    bool isAside(quint64 scope);
    std::optional<core::Admission> take(const QByteArray &bytes, quint64 scope, const std::optional<core::Cursor> &cursor);
    bool isHere(const Segment &segment) const;
    bool isElsewhere(const QSet<quint64> &incarnations, quint64 scope) const;
    QString examine(const Segment &segment, core::Arrival &arrival);
    std::optional<core::Admission> apply(
        const core::Arrival &arrival, const std::optional<core::Cursor> &cursor, QString &reason);
    void retryRefused();
    core::Cursor nextEntry(quint64 scope, const QByteArray &digest);
    void noteSeen(const Segment &segment);
    void takeDurable(const ReplyItem &item);
    void takeSegment(const ReplyItem &item, Progress &progress);
    void takeHeld(const ReplyItem &item);
    void takeRefused(const ReplyItem &item, Progress &progress);
    void takePosition(const ReplyItem &item);
    void takeReset(const ReplyItem &item, Progress &progress);
    void takeEnd(const ReplyItem &item, Progress &progress);

    /// What a root was reported for: the same is not said twice.
    struct Report {
        quint64 root = 0;
        QByteArray knowledge; ///< the cursor is in it
    };

    core::Store &m_store;
    const Secrets &m_secrets;
    quint64 m_device = 0;
    Members m_members;
    bool m_doubt = false; ///< the service may hold more of what is here than it has confirmed
    bool m_askNext = false; ///< it has just said that it holds less
    bool m_rewritten = false; ///< something saved here has new numbers, to be sealed and offered under
    bool m_maybeAside = true; ///< something refused may be worth another try
    qsizetype m_stories = 0; ///< members known before this sync to have seen another log of the centre
    QSet<quint64> m_gaps; ///< incarnations the service has called incomplete in this sync
    QSet<quint64> m_contradicted; ///< own chains of which the service holds something else, noticed in this sync
    /// Scopes whose log is walked through again: what is known to be on both sides is said, so that it does not travel.
    QSet<quint64> m_restating;
    QSet<quint64> m_diverged; ///< scopes in which others show something else
    /// By incarnation: the first counter the service refused, and why.
    QHash<quint64, std::pair<quint64, QString>> m_stuck;
    /// By incarnation: what the service has shown it holds, to be noted at the end of the reply.
    QHash<quint64, quint64> m_seen;
    QList<quint64> m_asked; ///< the scopes of the running request, in order
    QList<QByteArray> m_pushed; ///< the digests of its segments, in order
    QHash<quint64, Report> m_reporting;
    QHash<quint64, Report> m_reported;
};

}
