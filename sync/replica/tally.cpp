// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/replica/tally.h"

#include "sync/replica/folder.h"
#include "sync/seal/keys.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sync {

namespace {

// The file: magic (8), time (8), number of pairs (8), pairs of incarnation and counter (16 each), keyed BLAKE2b of all that
// (32). What stands behind is left from a longer one before.
constexpr char magic[] = "MUSTERT1";
constexpr qsizetype magicSize = 8;
constexpr qsizetype headSize = magicSize + 16;
constexpr qsizetype pairSize = 16;
constexpr qsizetype sumSize = 32;
constexpr qsizetype mostPairs = 4096;

}

Tally::Tally(const QString &folder, const QByteArray &storeKey)
    : m_path(inFolder(folder, "muster.tally"))
    , m_key(digest("tally", 32, storeKey))
{
}

Tally::~Tally()
{
    wipe(m_key);
    if (m_file >= 0)
        ::close(m_file);
}

Tally::Noted Tally::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(headSize + mostPairs * pairSize + sumSize);
    if (bytes.size() < headSize + sumSize || !bytes.startsWith(magic))
        return {};
    const quint64 pairs = fromBigEndian(bytes.sliced(magicSize + 8, 8));
    if (pairs > quint64(mostPairs))
        return {};
    const qsizetype size = headSize + qsizetype(pairs) * pairSize;
    if (bytes.size() < size + sumSize || digest(bytes.first(size), sumSize, m_key) != bytes.sliced(size, sumSize))
        return {};
    Noted noted;
    noted.at = qint64(fromBigEndian(bytes.sliced(magicSize, 8)));
    for (qsizetype at = headSize; at < size; at += pairSize)
        noted.counters.insert(fromBigEndian(bytes.sliced(at, 8)), fromBigEndian(bytes.sliced(at + 8, 8)));
    return noted;
}

void Tally::note(const QMap<quint64, quint64> &counters, qint64 at)
{
    if (counters == m_last || counters.size() > mostPairs)
        return;
    QByteArray bytes = QByteArray(magic, magicSize) + bigEndian(quint64(at)) + bigEndian(quint64(counters.size()));
    for (auto pair = counters.cbegin(); pair != counters.cend(); ++pair)
        bytes += bigEndian(pair.key()) + bigEndian(pair.value());
    bytes += digest(bytes, sumSize, m_key);
    if (m_file < 0)
        m_file
            = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_file >= 0 && ::pwrite(m_file, bytes.constData(), size_t(bytes.size()), 0) == ssize_t(bytes.size()))
        m_last = counters;
}

}
