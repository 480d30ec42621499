// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"
#include "sync/seal/segment.h"

#include <QList>
#include <memory>
#include <optional>

namespace sync {

/// What the centre keeps: each scope's log of segments with a running hash, chains, letter boxes, settings.
/// On SQLite (WAL, synchronous=EXTRA); a call that writes has committed and synced when it returns.
class Journal {
public:
    explicit Journal(const QString &path);

    /// The number of this history. Workplaces that remember another one start again and offer what they hold
    /// (sync.md R4).
    quint64 epoch() const { return m_epoch; }
    /// For a journal that came back from a backup: what was acknowledged since may be missing here.
    void renewEpoch();

    /// Whether every row proves itself: bytes their digest, digests the running hash, and the ends of chains follow from the
    /// log. "ok", or what is wrong.
    QString check();
    /// Opens the journal of a service and proves it. One that cannot be read, or does not prove itself, is put aside under
    /// another name; what of it proves itself is taken over, and its epoch is another, so that every workplace is asked for what
    /// it holds. `told`: what was done, for the operator; empty when nothing was.
    static std::unique_ptr<Journal> open(const QString &path, QString &told);

    struct Entry {
        LogHead position; ///< after it
        quint64 incarnation = 0;
        quint64 last = 0; ///< counter of its last write
        QByteArray digest;
        QByteArray bytes;
    };
    struct ChainEnd {
        quint64 device = 0;
        quint64 scope = 0;
        quint64 last = 0;
        QByteArray tip;
    };
    /// How much a device has written into a scope on a day (days since 1970).
    struct Written {
        quint64 writes = 0;
        quint64 bytes = 0;
    };
    Written written(quint64 device, quint64 scope, qint64 day);
    void addWritten(quint64 device, quint64 scope, qint64 day, quint64 writes, qsizetype bytes);
    /// Appends one verified segment: next sequence number, running hash, chain end, in one transaction.
    LogHead append(const Segment &segment, quint64 device);
    std::optional<ChainEnd> chain(quint64 incarnation);
    /// Digest of the stored segment of that chain that starts at `first`, if any.
    std::optional<QByteArray> digestAt(quint64 incarnation, quint64 first);
    /// The end of the stored segment of that chain that holds the write `counter`, with the first 8 bytes of its digest.
    std::optional<core::ChainPoint> pointOver(quint64 incarnation, quint64 counter);
    LogHead head(quint64 scope); ///< (epoch, 0, empty) for an empty log
    QByteArray hashAt(quint64 scope, quint64 sequence); ///< empty when there is no such position
    QList<Entry> after(quint64 scope, quint64 sequence, qsizetype limitBytes); ///< at least one, if there is one
    QList<QByteArray> all(quint64 scope);

    /// How many other devices reported the same root, or another, at the same position with the same knowledge.
    struct Agreement {
        quint64 agreeing = 0;
        quint64 differing = 0;
    };
    /// The root a device reported at a position. `knowledge`: a digest of everything else the root follows from; devices
    /// that say another there are not compared. Positions long past are forgotten.
    Agreement reportRoot(
        quint64 scope, quint64 sequence, quint64 device, const QByteArray &root, const QByteArray &knowledge);

    struct Box {
        quint64 owner = 0;
        qint64 opened = 0;
        int tries = 0;
        QByteArray request;
        QByteArray answer;
    };
    void openBox(const QByteArray &number, quint64 owner, qint64 now);
    std::optional<Box> box(const QByteArray &number);
    QList<std::pair<QByteArray, Box>> boxesOf(quint64 owner);
    void putRequest(const QByteArray &number, const QByteArray &request); ///< counts a try; the first request stays
    void putAnswer(const QByteArray &number, const QByteArray &answer);

    QByteArray setting(const QByteArray &key);
    void setSetting(const QByteArray &key, const QByteArray &value);

private:
    void takeOver(const QString &damaged);

    core::Database m_database;
    quint64 m_epoch = 0; ///< made when the file is made, and again by renewEpoch
};

}
