// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/seal/members.h"
#include "sync/seal/message.h"
#include "sync/service/journal.h"

#include <functional>
#include <optional>

namespace sync {

/// The centre without its network: takes what a request says item by item, commits each segment before it
/// looks at the next, and makes the reply. Sees headers and ciphertext only. One thread at a time.
class Centre {
public:
    struct Identity {
        KeyPair box;
        KeyPair signing;
        QByteArray claim; ///< lets the first organisation in
        QByteArray organisation = {}; ///< the one that has moved in, kept beside the keys; empty when none has, or it is not known
    };
    /// What one device may put into one scope on one day.
    struct Quota {
        quint64 writes = 50'000;
        quint64 bytes = 64ULL * 1024 * 1024;
    };
    Centre(Journal &journal, Identity identity, const core::Clock &clock);

    /// One exchange. Feed the body as it comes; a failure ends the request, what was committed stays.
    class Exchange {
    public:
        explicit Exchange(Centre &centre);
        void feed(QByteArrayView bytes); ///< throws Failure: Cryptography (authentication), Protocol, Limit, Storage
        QByteArray finish(); ///< the reply's body
        int stored() const { return m_stored; } ///< segments that are new here
        int refused() const { return int(m_refusals.size()); }

    private:
        void takeHead(const QByteArray &head);
        void takeSegment(const QByteArray &bytes);
        void answerExtents(QList<ReplyItem> &items);
        void answerPushes(QList<ReplyItem> &items) const;
        ReplyItem durable(quint64 incarnation) const;
        bool cursorsFit() const;
        bool answerCursor(const CursorItem &cursor, quint64 place, qsizetype &budget, QList<ReplyItem> &items);
        ReplyItem entry(const Journal::Entry &entry, quint64 scope, quint64 place);
        void answerRoot(const CursorItem &cursor, QList<ReplyItem> &items) const;

        Centre &m_centre;
        QByteArray m_buffer;
        ItemScan m_scan;
        std::optional<ExchangeRequest> m_request;
        quint64 m_segments = 0;
        int m_stored = 0;
        QList<ReplyItem> m_refusals;
        struct Pushed {
            quint64 incarnation = 0;
            quint64 place = 0; ///< among the segments of the request, from 0
        };
        QHash<QByteArray, Pushed> m_pushed; ///< by digest: stored, and not told as standing in the log yet
        QHash<quint64, bool> m_touched; ///< chains pushed to; whether something of them was refused
        QList<quint64> m_order; ///< the same in order
        QHash<quint64, quint64> m_extents; ///< how far the asker has proven to hold a chain
        QSet<quint64> m_unmatched; ///< scopes with an extent that could not be matched: their logs wait for the next request
    };

    QByteArray letter(QByteArrayView body); ///< POST /v1/enrol; the reply's body

    void setQuota(Quota quota) { m_quota = quota; }
    /// Called once when an organisation has moved in, with its identity.
    void setFounded(std::function<void(const QByteArray &organisation)> founded) { m_founded = std::move(founded); }

    const Members &members() const { return m_members; }

private:
    enum class Admitted { Stored, Known, Refused };
    struct Admission {
        Admitted admitted = Admitted::Stored;
        const char *reason = ""; ///< of a refusal, as in ReplyItem
    };
    /// Stores a segment if its author had the right to write it and it is the next of its chain.
    Admission admit(const Segment &segment);
    QByteArray sharedKeyOf(quint64 device) const; ///< empty when unknown

    LetterReply found(const Letter &letter);
    LetterReply restore(const Letter &letter);
    LetterReply open(const Letter &letter);
    LetterReply take(const Letter &letter); ///< Ask
    LetterReply collect(const Letter &letter);
    LetterReply answer(const Letter &letter);
    LetterReply poll(const Letter &letter);
    bool isExpired(const Journal::Box &box) const;

    Journal &m_journal;
    Identity m_identity;
    const core::Clock &m_clock;
    Members m_members;
    Quota m_quota;
    std::function<void(const QByteArray &)> m_founded;
};

}
