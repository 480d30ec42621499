// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/holding.h"
#include "core/rules/policypack.h"

#include <variant>

namespace core {

/// How one content came through the chain.
struct Revision {
    struct Reached {
        Id decision;
        QString stage;
        qsizetype place = 0; ///< of its step in the chain: the greater the further
    };
    struct Taken {
        Id decision;
        QString stage;
        quint64 device = 0; ///< who decided; of what was only written down, nobody yet: 0
        quint64 writer = 0; ///< who signed it or wrote it down
        bool otherEyes = false;
        bool isVoid = false;
    };
    struct Dispute {
        Id first;
        Id second;
        QString from; ///< where the revision stood before the first
    };
    QString stage = QStringLiteral("draft");
    QList<Reached> reached; ///< since it was last taken out of force
    QSet<quint64> submitters;
    QList<Taken> taken;
    std::optional<Id> inForce; ///< the decision that put it in force
    QList<Dispute> disputes; ///< not decided again yet
};

/// Walks the decisions about one record in order and leaves each with its flaw. What it finds is a function of the writes,
/// the members log and the policy packs that are here: never of the order they came in nor of the reader's clock.
class Judging {
public:
    Judging(Reader &reader, const Record &subject, const std::shared_ptr<Holders> &holders = {});

    const ApprovalChain *chainAt(const QDateTime &at);
    Holding &holding() { return m_holding; }
    Revision revision(const QString &digest) const { return m_revisions.value(digest); }
    bool isKnown(const QString &digest) const { return m_revisions.contains(digest); }
    const QString &latest() const { return m_latest; } ///< the content decided on last
    bool isVoid() const { return m_void.has_value(); }
    /// Of the contents that were put in force and still are, the latest that is valid by this day: one that begins next year
    /// does not end today's. When none is valid yet, the latest.
    std::optional<QString> inForce(QDate day);
    bool beginsAfter(const QString &digest, QDate day);
    /// The subject as it was decided on, as far as it has arrived.
    const Record &subjectOf(const QString &digest);

    QList<Id> disputed() const; ///< decisions against one that stands, not settled yet

    void walk(QList<Judged> &decisions);
    /// Which step this would be, or why it is none. `content`: what it is about; null when that is not here.
    std::variant<ApprovalStep, Flaw> step(
        const ApprovalChain *chain, const Judged &one, const Revision &revision, const Record *content);
    /// Whether this person may sign for what was written down.
    Flaw ratifying(const Judged &one, const Judged &earlier);

    /// The delegation under which this decision was taken, or would be.
    std::optional<Id> delegationFor(const Judged &one);

    /// What is here now.
    const Snapshot &now();
    const QString &nowDigest();

private:
    enum class Proof : quint8 { Proven, Open, Wrong }; ///< Open: not all of it is here
    struct Content {
        Proof proof = Proof::Open;
        std::optional<Snapshot> snapshot;
    };
    const Content &contentOf(const Judged &one);
    /// A void is taken by two, the owner or who decided and the steward (0.5): whether this device's person took the step
    /// that opened it; of one only written down, wrote it.
    bool opened(const Revision::Taken &opening, quint64 device);
    Flaw mayAct(const Judged &one);
    bool mayLog(const Judged &one);
    static Flaw form(const Judged &one);
    const Judged *contradicted(const ApprovalChain &chain, const Judged &one, const QList<Judged> &decisions);
    Revision asKnownTo(const Judged &one, const QList<Judged> &decisions);
    void advance(Revision &revision, const Judged &one, const ApprovalStep &step);
    void settle(const ApprovalChain &chain, const Judged &one);
    Flaw judge(Judged &one, QList<Judged> &decisions);
    Flaw ratify(Judged &one, QList<Judged> &decisions);
    bool confirm(Judged &one, QList<Judged> &decisions);
    bool isConfirmed(Judged &one, const QList<Judged> &decisions);
    void ratified(Judged &earlier, Judged &one);
    Flaw take(Judged &one, QList<Judged> &decisions);

    Reader &m_reader;
    const Record &m_subject;
    const Policies m_policies; ///< as they were at the start: chains are pointed to meanwhile
    Holding m_holding;
    std::optional<Snapshot> m_now;
    QString m_nowDigest;
    std::optional<Seen> m_nowSeen;
    QHash<QString, Content> m_contents;
    QHash<Id, ApprovalStep> m_steps; ///< of those that count
    QHash<Id, QString> m_from; ///< where the revision stood before them
    QMap<QString, Revision> m_revisions;
    QString m_latest;
    QHash<QString, Judged> m_decidedBy; ///< by digest, the first decision on it
    QHash<QString, Record> m_subjects; ///< by digest
    QStringList m_inForce; ///< digests, in the order they came into force
    std::optional<Id> m_void;
};

}
