// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include <QFile>
#include <sqlite3.h>

#include <cstring>
#include <mutex>

namespace core {

namespace {

constexpr int temporary = SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_SUBJOURNAL | SQLITE_OPEN_TEMP_JOURNAL;

sqlite3_vfs guardedVfs;
sqlite3_vfs *systemVfs = nullptr;

/// SQLCipher encrypts pages, not what a sorter or a temporary table spills (reliability.md 5.3). With temp_store=MEMORY it
/// never asks; should it ever, the answer is no.
int openGuarded(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    if ((flags & temporary) != 0 || name == nullptr) {
        file->pMethods = nullptr;
        return SQLITE_CANTOPEN;
    }
    return systemVfs->xOpen(systemVfs, name, file, flags, outFlags);
}

const char *guardedVfsName()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_initialize();
        systemVfs = sqlite3_vfs_find(nullptr);
        guardedVfs = *systemVfs;
        guardedVfs.zName = "muster";
        guardedVfs.pNext = nullptr;
        guardedVfs.xOpen = openGuarded;
        sqlite3_vfs_register(&guardedVfs, 0);
    });
    return "muster";
}

Failure::Kind kindOf(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) // the index of the write-ahead log cannot grow
        return Failure::Kind::DiskFull;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Failure::Kind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Failure::Kind::Corrupt;
    case SQLITE_NOTADB:
        return Failure::Kind::WrongKey;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::Kind::Busy;
    case SQLITE_CANTOPEN:
        return Failure::Kind::File;
    case SQLITE_TOOBIG:
        return Failure::Kind::Limit;
    default:
        return Failure::Kind::Storage;
    }
}

}

Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(&database)
{
    const int code = sqlite3_prepare_v3(
        database.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        database.fail(code);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, index, utf8.constData() != nullptr ? utf8.constData() : "", sqlite3_uint64(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    sqlite3_bind_blob64(m_statement, index, value.constData() != nullptr ? value.constData() : "",
        sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3_reset(m_statement);
    m_database->fail(code);
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }
int Statement::columns() const { return sqlite3_column_count(m_statement); }
int Statement::type(int column) const { return sqlite3_column_type(m_statement, column); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(blob, sqlite3_column_bytes(m_statement, column));
}

Database::Database(const QString &path, const StoreKey &key, Mode mode)
{
    Q_ASSERT(key.key.size() == 32 && key.salt.size() == 16);
    try {
        open(path, key, mode);
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::DiskFull || QFile(path).size() == 0
            || QFile(path + QStringLiteral("-wal")).size() > 0)
            throw;
        m_isFrozen = true;
        open(path, key, Mode::ReadOnly);
    }
}

void Database::open(const QString &path, const StoreKey &key, Mode mode)
{
    int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    QByteArray name = QFile::encodeName(path);
    if (m_isFrozen) {
        flags |= SQLITE_OPEN_URI;
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
    }
    const int code = sqlite3_open_v2(
        name.constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, guardedVfsName());
    try {
        if (code != SQLITE_OK)
            fail(code);
        // Asked before the key is handed over: a plain SQLite answers nothing and would write in clear.
        const QString version = setting("cipher_version");
        if (!version.startsWith(QLatin1String("4.")))
            throw Failure(Failure::Kind::NotEncrypted, QStringLiteral("cipher_version is '%1'").arg(version));
        settle("cipher_log_level", "NONE", {});
        QByteArray pragma = "PRAGMA key = \"x'" + key.key.toHex() + key.salt.toHex() + "'\"";
        execute(pragma);
        pragma.fill('\0');
        prepare("SELECT count(*) FROM sqlite_master").step();
        sqlite3_busy_timeout(m_handle, 10'000);
        if (mode == Mode::ReadWrite) {
            settle("synchronous", "EXTRA", QStringLiteral("3"));
            settle("journal_mode", "WAL", QStringLiteral("wal"));
            settle("wal_autocheckpoint", "1000", QStringLiteral("1000"));
            settle("secure_delete", "ON", QStringLiteral("1"));
        } else {
            settle("query_only", "ON", QStringLiteral("1"));
        }
        settle("temp_store", "MEMORY", QStringLiteral("2"));
        settle("trusted_schema", "OFF", QStringLiteral("0"));
        settle("cell_size_check", "ON", QStringLiteral("1"));
        settle("foreign_keys", "ON", QStringLiteral("1"));
        settle("mmap_size", "0", {});
        settle("cache_size", "-65536", QStringLiteral("-65536"));
        settle("cipher_memory_security", "OFF", {}); // re-executing at lock does better and costs nothing (5.5)
        int on = 0;
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &on);
        if (on != 1)
            throw Failure(Failure::Kind::Storage, QStringLiteral("defensive mode refused"));
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        m_handle = nullptr;
        throw;
    }
}

Database Database::plain(const QString &path)
{
    Database database;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &database.m_handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, guardedVfsName());
    if (code != SQLITE_OK)
        database.fail(code);
    sqlite3_busy_timeout(database.m_handle, 10'000);
    database.settle("synchronous", "EXTRA", QStringLiteral("3"));
    database.settle("journal_mode", "WAL", QStringLiteral("wal"));
    database.settle("temp_store", "MEMORY", QStringLiteral("2"));
    database.settle("trusted_schema", "OFF", QStringLiteral("0"));
    database.settle("foreign_keys", "ON", QStringLiteral("1"));
    database.settle("mmap_size", "0", {});
    return database;
}

Database::~Database() { sqlite3_close_v2(m_handle); }

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_isFrozen(other.m_isFrozen)
{
}

void Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

/// One setting at a time, and looked at afterwards: sqlite3_exec skips the rest of a string at a failed pragma, and a
/// failed switch to WAL is silent (reliability.md 4.3c). An empty expectation: the setting has no value to read back.
void Database::settle(const QByteArray &pragma, const QByteArray &value, const QString &expected)
{
    prepare("PRAGMA " + pragma + " = " + value).run();
    if (expected.isEmpty())
        return;
    const QString found = setting(pragma);
    if (found != expected)
        throw Failure(Failure::Kind::Storage, QStringLiteral("%1 is %2").arg(QString::fromLatin1(pragma), found));
}

qint64 Database::lastRow() const { return sqlite3_last_insert_rowid(m_handle); }
qint64 Database::changes() const { return sqlite3_changes64(m_handle); }
bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

QString Database::setting(const QByteArray &pragma)
{
    Statement statement = prepare("PRAGMA " + pragma);
    return statement.step() ? statement.text(0) : QString();
}

void Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        fail(code);
}

QString Database::check()
{
    QStringList found;
    for (Statement quick = prepare("PRAGMA quick_check"); quick.step();)
        if (const QString line = quick.text(0); line != QLatin1String("ok"))
            found << line;
    checkpoint(); // cipher_integrity_check reads the file below the WAL and cries wolf otherwise (4.3a)
    for (Statement cipher = prepare("PRAGMA cipher_integrity_check"); cipher.step();)
        found << cipher.text(0);
    return found.isEmpty() ? QStringLiteral("ok") : found.join(QLatin1Char('\n'));
}

void Database::fail(int code) const
{
    const char *message = m_handle != nullptr ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    const bool isRefusedForRoom = m_isFrozen && (code & 0xff) == SQLITE_READONLY;
    throw Failure(isRefusedForRoom ? Failure::Kind::DiskFull : kindOf(code),
        QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(message)));
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full); rolling back again is no error worth telling.
    if (m_open && m_database.inTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

}
