// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/replica/reserve.h"

#include "sync/replica/folder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace sync {

namespace {

constexpr qint64 size = 8 << 20;
constexpr qint64 scarce = 4 << 20; ///< what one save and the write-ahead log take at most, in ordinary work
constexpr qint64 plenty = 16 << 20; ///< beside the reserve; below that others need the room more

/// Bytes that this user may still write to the disk of `folder`; -1 when it does not say.
qint64 room(const QString &folder)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return -1;
    return qint64(std::min<quint64>(disk.f_bavail, quint64(1) << 40)) * qint64(disk.f_frsize);
}

}

Reserve::Reserve(const QString &folder)
    : m_path(inFolder(folder, "muster.reserve"))
{
}

void Reserve::tend()
{
    const qint64 left = room(QFileInfo(m_path).path());
    if (left < 0)
        return;
    const QByteArray name = QFile::encodeName(m_path);
    const bool isThere = ::access(name.constData(), F_OK) == 0;
    m_isGivenUp = left < scarce || (!isThere && left < scarce + size);
    if (left < scarce && isThere) {
        ::unlink(name.constData());
    } else if (left >= plenty + size && !isThere) {
        const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (file < 0)
            return;
        // Really taken from the disk: a file with a hole in it would free nothing.
        if (::posix_fallocate(file, 0, size) != 0)
            ::unlink(name.constData());
        ::close(file);
    }
}

}
