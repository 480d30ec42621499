// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

class Database;

/// One prepared statement, for as long as it is used. Binds by position from 1, columns count from 0.
class Statement {
public:
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &value);
    Statement &bindNull(int index);

    bool step(); ///< true while there is a row; throws Failure
    void run(); ///< step to the end, then reset for the next binding
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    int columns() const;
    int type(int column) const; ///< SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB, SQLITE_NULL (1..5)

private:
    Database *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

/// The 32 bytes that encrypt a store, with the 16 bytes of salt in its first page (reliability.md 2.2).
struct StoreKey {
    QByteArray key;
    QByteArray salt;
};

/// One connection to one file. Used by one thread at a time. Every setting is executed alone and read back
/// (reliability.md 5.7); a file in temporary storage is impossible (a VFS shim refuses to open one).
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an encrypted store, or makes one. Throws NotEncrypted when the linked SQLite has no `cipher_version`, WrongKey
    /// when the key does not open the file, Storage when a setting does not hold.
    ///
    /// On a disk without a free byte the index of the write-ahead log has no room, and a store could not even be read. When
    /// nothing waits in that log the file alone is whole: it is then opened as one that nobody changes (`isFrozen`), and
    /// every write throws DiskFull. It stays so until it is opened again.
    Database(const QString &path, const StoreKey &key, Mode mode = Mode::ReadWrite);
    /// Opens a plain journal, for the service, which holds only sealed segments.
    static Database plain(const QString &path);
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;

    void execute(const QByteArray &sql);
    Statement prepare(const QByteArray &sql) { return Statement(*this, sql); }
    qint64 lastRow() const;
    qint64 changes() const; ///< rows changed by the last statement
    QString setting(const QByteArray &pragma); ///< the first column of `PRAGMA name`, as text
    void checkpoint(); ///< the whole WAL into the file, WAL truncated
    QString check(); ///< "ok", or what quick_check and cipher_integrity_check found
    sqlite3 *handle() const { return m_handle; }
    [[noreturn]] void fail(int code) const; ///< throws the Failure for a result code
    bool inTransaction() const;
    bool isFrozen() const { return m_isFrozen; }

private:
    Database() = default;
    void open(const QString &path, const StoreKey &key, Mode mode);
    void settle(const QByteArray &pragma, const QByteArray &value, const QString &expected);
    sqlite3 *m_handle = nullptr;
    bool m_isFrozen = false;
};

/// Commits when told, rolls back when it leaves its scope without.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

}
