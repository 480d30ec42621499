// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// The files of a workplace as the system sees them: who holds the folder, and whether somebody has touched the store.
namespace sync {

QString inFolder(const QString &folder, const char *name);
/// A rename survives a power cut only when the folder that holds the names has been synced. Throws File.
void syncFolder(const QString &folder);

/// Keeps every other process out of a folder, for as long as it lives. Held by the system, not by what stands in a file: an
/// empty or half-written lock file, left by a power cut, locks nobody out, and a process that dies lets go.
class FolderLock {
public:
    explicit FolderLock(const QString &folder); ///< throws Busy when another process holds it, File
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    int m_descriptor = -1;
};

/// This machine and this very file. A copied disk has another machine; a file put back from a backup has another inode or,
/// where the file system gives out the old number again, another time of birth. Throws File.
QString placeOf(const QString &path);

/// 8 bytes that are others as soon as anybody has written to the file, moved it or put it back: its size, number, and the
/// times the system keeps of its content and of its entry, which no program sets back. Empty when it is not there.
QByteArray stateOf(const QString &path);

/// Only its owner may read or write what lies in the folder: the store, its log, the key file.
void makePrivate(const QString &folder);

/// Puts the store and what belongs to it under another name in the same folder, never over anything. The new name's ending.
QString setStoreAside(const QString &folder);

}
