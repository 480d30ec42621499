// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace sync {

/// How far each own chain has been saved, noted beside the store after every save. The anchor in the key file says the same,
/// but is written only at an exchange and at closing, because it costs two waits for the disk; this is one small write that
/// nobody waits for. It outlives a killed process, so that an older store put in the place of a newer one is noticed even
/// when the newer one was never closed. Cut by a power failure it says less, or nothing, and never too much: what it counts
/// was on the disk before.
class Tally {
public:
    struct Noted {
        QMap<quint64, quint64> counters; ///< own incarnation -> last counter saved
        qint64 at = 0; ///< ms since 1970, by this laptop's clock
    };

    Tally(const QString &folder, const QByteArray &storeKey);
    ~Tally();
    Tally(const Tally &) = delete;
    Tally &operator=(const Tally &) = delete;

    /// Nothing when there is none, or it is not whole, or of another store.
    Noted read() const;
    /// Throws nothing: a tally that cannot be written notices less.
    void note(const QMap<quint64, quint64> &counters, qint64 at);

private:
    QString m_path;
    QByteArray m_key;
    QMap<quint64, quint64> m_last;
    int m_file = -1; ///< open from the first note on
};

}
