// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/replica/folder.h"

#include "core/base/failure.h"
#include "sync/seal/keys.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sync {

using core::Failure;

QString inFolder(const QString &folder, const char *name) { return QDir(folder).filePath(QLatin1String(name)); }

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        throw Failure(Failure::Kind::File, QStringLiteral("folder"));
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    if (result != 0)
        throw Failure(Failure::Kind::File, QStringLiteral("sync of folder"));
}

FolderLock::FolderLock(const QString &folder)
    : m_descriptor(::open(QFile::encodeName(inFolder(folder, "muster.lock")).constData(),
        O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
{
    // Where no file can be made any more (a full disk, a disk that may only be read) the folder itself is held.
    if (m_descriptor < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EROFS))
        m_descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_descriptor < 0)
        throw Failure(Failure::Kind::File, QStringLiteral("lock"));
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(m_descriptor);
        throw Failure(reason == EWOULDBLOCK ? Failure::Kind::Busy : Failure::Kind::File, QStringLiteral("lock"));
    }
}

FolderLock::~FolderLock() { ::close(m_descriptor); }

QString placeOf(const QString &path)
{
    QByteArray place = QSysInfo::machineUniqueId();
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        throw Failure(Failure::Kind::File, QStringLiteral("store"));
    place += '/' + QByteArray::number(quint64(status.st_dev)) + '/' + QByteArray::number(quint64(status.st_ino));
    if (const QDateTime born = QFileInfo(path).birthTime(); born.isValid())
        place += '/' + QByteArray::number(born.toMSecsSinceEpoch());
    return QString::fromLatin1(digest(place, 8).toHex());
}

QByteArray stateOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    QByteArray state;
    for (const qint64 number :
        {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size), qint64(status.st_mtim.tv_sec),
            qint64(status.st_mtim.tv_nsec), qint64(status.st_ctim.tv_sec), qint64(status.st_ctim.tv_nsec)})
        state += bigEndian(quint64(number));
    return digest(state, 8);
}

void makePrivate(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({QStringLiteral("muster.*")}, QDir::Files | QDir::Hidden)) {
        const QString path = QDir(folder).filePath(name);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther;
        if ((QFile::permissions(path) & others) != 0)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
}

QString setStoreAside(const QString &folder)
{
    QString ending;
    for (int number = 1; ending.isEmpty() || QFile::exists(inFolder(folder, "muster.db") + ending); ++number)
        ending = QStringLiteral(".damaged-%1").arg(number);
    for (const char *name : {"muster.db-wal", "muster.db-shm", "muster.db"})
        if (QFile::exists(inFolder(folder, name)) && !QFile::rename(inFolder(folder, name), inFolder(folder, name) + ending))
            throw Failure(Failure::Kind::File, QStringLiteral("setting the store aside"));
    syncFolder(folder);
    return ending;
}

}
