// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema.h"

#include "core/records/change.h"

#include <QCryptographicHash>
#include <QSet>

namespace core {

namespace {

// The ledger: change and segment are what was written, exactly; chain says how far. Never changed afterwards but for the
// marks of sealing and sending. Everything below the line is derived from it and can be made again (Store::rebuild).
constexpr const char *ledgerTables[] = {
    "CREATE TABLE IF NOT EXISTS setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS scope(id INTEGER PRIMARY KEY, wire INTEGER NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,"
    " root INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS member(device INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL,"
    " own TEXT NOT NULL DEFAULT '')",
    // own: 0 another's, 1 ours and open, 2 ours and closed
    "CREATE TABLE IF NOT EXISTS chain(incarnation INTEGER PRIMARY KEY, scope INTEGER NOT NULL, device INTEGER NOT NULL,"
    " own INTEGER NOT NULL, last INTEGER NOT NULL, sealed INTEGER NOT NULL, durable INTEGER NOT NULL, tip BLOB NOT NULL,"
    " birth BLOB NOT NULL)",
    // received: when it came to this machine by its own clock; of own changes, when they were saved. Never travels.
    "CREATE TABLE IF NOT EXISTS change(id INTEGER PRIMARY KEY, incarnation INTEGER NOT NULL, first INTEGER NOT NULL,"
    " writes INTEGER NOT NULL, body BLOB NOT NULL, received INTEGER NOT NULL DEFAULT 0, UNIQUE(incarnation, first))",
    "CREATE TABLE IF NOT EXISTS segment(incarnation INTEGER NOT NULL, first INTEGER NOT NULL, writes INTEGER NOT NULL,"
    " digest BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(incarnation, first))",
    "CREATE TABLE IF NOT EXISTS refusal(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, scope INTEGER NOT NULL,"
    " incarnation INTEGER NOT NULL, first INTEGER NOT NULL, reason TEXT NOT NULL, digest BLOB NOT NULL UNIQUE,"
    " bytes BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS cursor(peer TEXT NOT NULL, scope INTEGER NOT NULL, epoch INTEGER NOT NULL,"
    " sequence INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY(peer, scope)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS segment_digest ON segment(digest)",
    // What a segment proves its author to have had of another chain (Proofs). holds: 0 open, 1 it holds, 2 it does not.
    "CREATE TABLE IF NOT EXISTS proof(incarnation INTEGER NOT NULL, first INTEGER NOT NULL, chain INTEGER NOT NULL,"
    " through INTEGER NOT NULL, hash BLOB NOT NULL, holds INTEGER NOT NULL, PRIMARY KEY(incarnation, chain, first))"
    " WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS proof_about ON proof(chain, through)",
    // The centre's log of a scope as it was told here, entry by entry, with the running hash this program made of it.
    "CREATE TABLE IF NOT EXISTS log(scope INTEGER NOT NULL, epoch INTEGER NOT NULL, sequence INTEGER NOT NULL,"
    " hash BLOB NOT NULL, digest BLOB NOT NULL, PRIMARY KEY(scope, epoch, sequence)) WITHOUT ROWID",
    // What others say to have seen of that log and what has not been reached here, or what has and is something else
    // (differs = 1): then the centre tells two stories, or that member does.
    "CREATE TABLE IF NOT EXISTS claim(scope INTEGER NOT NULL, device INTEGER NOT NULL, epoch INTEGER NOT NULL,"
    " sequence INTEGER NOT NULL, hash BLOB NOT NULL, differs INTEGER NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY(scope, device, epoch, differs)) WITHOUT ROWID",
    // --- derived ---
    "CREATE TABLE IF NOT EXISTS record(id INTEGER PRIMARY KEY, inc INTEGER NOT NULL, ctr INTEGER NOT NULL,"
    " type INTEGER NOT NULL, scope INTEGER NOT NULL, change INTEGER, deleted INTEGER NOT NULL DEFAULT 0,"
    " conflicts INTEGER NOT NULL DEFAULT 0, unsent INTEGER NOT NULL DEFAULT 0, made INTEGER NOT NULL DEFAULT 0,"
    " touched INTEGER NOT NULL DEFAULT 0, heard INTEGER NOT NULL DEFAULT 0, UNIQUE(inc, ctr))",
    "CREATE INDEX IF NOT EXISTS record_conflicts ON record(conflicts) WHERE conflicts > 0",
    "CREATE INDEX IF NOT EXISTS record_scope ON record(scope, deleted, type)",
    "CREATE INDEX IF NOT EXISTS record_unsent ON record(unsent) WHERE unsent > 0",
    "CREATE TABLE IF NOT EXISTS head(record INTEGER NOT NULL, cell INTEGER NOT NULL, inc INTEGER NOT NULL,"
    " ctr INTEGER NOT NULL, change INTEGER NOT NULL, lamport INTEGER NOT NULL, tie INTEGER NOT NULL, value BLOB NOT NULL,"
    " PRIMARY KEY(record, cell, inc, ctr)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS superseded(record INTEGER NOT NULL, cell INTEGER NOT NULL, inc INTEGER NOT NULL,"
    " ctr INTEGER NOT NULL, PRIMARY KEY(record, cell, inc, ctr)) WITHOUT ROWID",
    // The latest writes of a chain in a cell in which it has written beside itself (Crowding).
    "CREATE TABLE IF NOT EXISTS crowd(record INTEGER NOT NULL, cell INTEGER NOT NULL, inc INTEGER NOT NULL,"
    " ctr INTEGER NOT NULL, PRIMARY KEY(record, cell, inc, ctr)) WITHOUT ROWID",
    // Parents that were named without proof that their author had them: they count for nothing until a proof holds.
    "CREATE TABLE IF NOT EXISTS unproven(record INTEGER NOT NULL, cell INTEGER NOT NULL, inc INTEGER NOT NULL,"
    " ctr INTEGER NOT NULL, by_inc INTEGER NOT NULL, by_ctr INTEGER NOT NULL,"
    " PRIMARY KEY(by_inc, by_ctr, inc, ctr, record, cell)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS unproven_record ON unproven(record)",
    "CREATE TABLE IF NOT EXISTS unknown(record INTEGER NOT NULL, cell INTEGER NOT NULL, value BLOB NOT NULL,"
    " PRIMARY KEY(record, cell)) WITHOUT ROWID",
    // Changes in the ledger that this program cannot read: of an older one that knew no limit, or damaged.
    "CREATE TABLE IF NOT EXISTS unreadable(change INTEGER PRIMARY KEY)",
    // Writes that are in the ledger and not shown, because their author had no right to them or the value is of another
    // kind than its field.
    "CREATE TABLE IF NOT EXISTS withheld(record INTEGER NOT NULL, inc INTEGER NOT NULL, ctr INTEGER NOT NULL,"
    " change INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY(record, inc, ctr)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS withheld_change ON withheld(change)",
    // What a verdict "not their own" hangs on: when the record `name` gains an owner the write is judged again.
    "CREATE TABLE IF NOT EXISTS waiting(name TEXT NOT NULL, record INTEGER NOT NULL, inc INTEGER NOT NULL,"
    " ctr INTEGER NOT NULL, PRIMARY KEY(name, record, inc, ctr)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS waiting_write ON waiting(record, inc, ctr)",
    // Whom records were given to after their creation (Ownership).
    "CREATE TABLE IF NOT EXISTS owner(record INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY(record, name)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS touch(record INTEGER NOT NULL, change INTEGER NOT NULL, PRIMARY KEY(record, change))"
    " WITHOUT ROWID",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(text, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2')",
};

bool holds(Database &database, const QByteArray &question) { return database.prepare(question).step(); }

bool lacks(Database &database, const char *table, const char *column)
{
    return !holds(database, QByteArray("SELECT 1 FROM pragma_table_info('") + table + "') WHERE name = '" + column + '\'');
}

/// What came before the time of receipt was kept has the author's time: the nearest that is known.
void receiveAtAuthorsTime(Database &database)
{
    Statement set = database.prepare("UPDATE change SET received = ?1 WHERE id = ?2");
    for (Statement row = database.prepare("SELECT id, incarnation, first, body FROM change"); row.step();) {
        const Change change = decode(row.bytes(3), quint64(row.integer(1)), quint64(row.integer(2)));
        set.bind(1, change.at).bind(2, row.integer(0)).run();
    }
}

QByteArray columnType(const Field &field)
{
    switch (field.kind) {
    case Kind::Integer:
        return "INTEGER";
    case Kind::Real:
        return "REAL";
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Moment:
    case Kind::Choice:
    case Kind::Flag:
    case Kind::Reference:
    case Kind::Choices:
    case Kind::Code:
    case Kind::Money:
    case Kind::Position:
    case Kind::Phone:
        return "TEXT";
    }
    Q_UNREACHABLE();
}

QByteArray definition(const Field &field) { return quoted(field.key) + ' ' + columnType(field); }

void create(Database &database, const RecordType &type)
{
    const QByteArray table = quoted(type.key);
    QByteArray columns;
    for (const Field &field : type.fields)
        columns += ", " + definition(field);
    database.execute("CREATE TABLE " + table
        + "(id INTEGER PRIMARY KEY, deleted INTEGER NOT NULL DEFAULT 0, conflicts INTEGER NOT NULL DEFAULT 0" + columns
        + ')');
    database.execute("CREATE INDEX " + quoted(std::string(type.key) + "_deleted") + " ON " + table + "(deleted, id)");
    database.execute(
        "CREATE INDEX " + quoted(std::string(type.key) + "_conflicts") + " ON " + table + "(conflicts) WHERE conflicts > 0");
}

bool migrate(Database &database, const RecordType &type)
{
    bool more = false;
    const QByteArray table = quoted(type.key);
    const QByteArray number = QByteArray::number(type.number);
    QSet<QByteArray> columns;
    for (Statement existing
         = database.prepare("SELECT name FROM pragma_table_info('" + table.sliced(1, table.size() - 2) + "')");
         existing.step();)
        columns.insert(existing.text(0).toUtf8());
    const bool isNew = columns.isEmpty();
    if (isNew) {
        create(database, type);
        more = holds(database, "SELECT 1 FROM record WHERE type = " + number + " LIMIT 1")
            || holds(database, "SELECT 1 FROM withheld WHERE reason = 'unknown' LIMIT 1");
    }
    for (const Field &field : type.fields) {
        if (!isNew && !columns.contains(QByteArray(field.key.data(), qsizetype(field.key.size())))) {
            database.execute("ALTER TABLE " + table + " ADD COLUMN " + definition(field));
            const QByteArray cell = QByteArray::number(RecordType::cellOf(field));
            for (const char *derived : {"head", "unknown"})
                more = more
                    || holds(database,
                        QByteArray("SELECT 1 FROM ") + derived + " JOIN record ON record.id = record WHERE type = " + number
                            + " AND cell = " + cell + " LIMIT 1");
        }
        if (field.has(InTable) || field.has(Parent) || field.has(Indexed))
            // With `deleted` in front a list in this order is read from the index alone.
            database.execute("CREATE INDEX IF NOT EXISTS " + quoted(std::string(type.key) + "_" + std::string(field.key))
                + " ON " + table + "(deleted, " + quoted(field.key) + ")");
    }
    return more;
}

/// What the tables are made from, as one word: while it stays the same there is nothing to migrate.
QString fingerprint(const Catalogue &catalogue)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const char *table : ledgerTables)
        hash.addData(QByteArrayView(table));
    for (const RecordType *type : catalogue.types()) {
        hash.addData('\n' + quoted(type->key) + QByteArray::number(type->number));
        for (const Field &field : type->fields)
            hash.addData(definition(field) + QByteArray::number(RecordType::cellOf(field)) + ' '
                + QByteArray::number(field.traits & (InTable | Parent | Indexed | Searchable)));
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
}

/// The searchable fields by number: when the list changes the index is made again.
QString searchableFields(const Catalogue &catalogue)
{
    QString list;
    for (const RecordType *type : catalogue.types())
        for (const Field &field : type->fields)
            if (field.has(Searchable))
                list += QStringLiteral("%1.%2 ").arg(type->number).arg(field.number);
    return list;
}

}

QByteArray quoted(std::string_view key) { return '"' + QByteArray(key.data(), qsizetype(key.size())) + '"'; }

bool migrate(Database &database, const Catalogue &catalogue)
{
    const QString wanted = fingerprint(catalogue);
    if (holds(database, "SELECT 1 FROM sqlite_schema WHERE name = 'setting'")) {
        Statement made = database.prepare("SELECT value FROM setting WHERE key = 'schema/fingerprint'");
        if (made.step() && made.text(0) == wanted)
            return holds(database, "SELECT 1 FROM setting WHERE key = 'schema/rebuild'");
    }
    Transaction transaction(database);
    const bool isFirstWithProofs = !holds(database, "SELECT 1 FROM sqlite_schema WHERE name = 'proof'");
    for (const char *table : ledgerTables)
        database.execute(table);
    bool more = false;
    if (isFirstWithProofs) // what is here already was taken by the rules of its time
        database.execute("INSERT INTO setting SELECT 'proofs/before', max(id) FROM change HAVING max(id) IS NOT NULL");
    for (const char *column : {"made", "touched", "heard"}) // the first version had none of them
        if (lacks(database, "record", column)) {
            database.execute(QByteArray("ALTER TABLE record ADD COLUMN ") + column + " INTEGER NOT NULL DEFAULT 0");
            more = holds(database, "SELECT 1 FROM record LIMIT 1");
        }
    if (lacks(database, "change", "received")) {
        database.execute("ALTER TABLE change ADD COLUMN received INTEGER NOT NULL DEFAULT 0");
        receiveAtAuthorsTime(database);
    }
    // Not the table itself: a body may be long, and the column behind it far.
    database.execute("CREATE INDEX IF NOT EXISTS change_received ON change(incarnation, received)");
    if (lacks(database, "member", "own"))
        database.execute("ALTER TABLE member ADD COLUMN own TEXT NOT NULL DEFAULT ''");
    for (const RecordType *type : catalogue.types())
        more = migrate(database, *type) || more;
    const QString searchable = searchableFields(catalogue);
    Statement known = database.prepare("SELECT value FROM setting WHERE key = 'schema/searchable'");
    if (!known.step() || known.text(0) != searchable) {
        more = more || holds(database, "SELECT 1 FROM record LIMIT 1");
        database.prepare("INSERT OR REPLACE INTO setting VALUES('schema/searchable', ?1)").bind(1, searchable).run();
    }
    database.prepare("INSERT OR REPLACE INTO setting VALUES('schema/fingerprint', ?1)").bind(1, wanted).run();
    if (more) // remembered until it is done: the program may end before
        database.execute("INSERT OR REPLACE INTO setting VALUES('schema/rebuild', '')");
    transaction.commit();
    return more;
}

}
