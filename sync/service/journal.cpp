// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/service/journal.h"

#include "sync/seal/message.h"

namespace sync {

namespace {

using core::Statement;
using core::Transaction;

/// Roots reported this far behind the newest are dropped: whoever is that far behind hears of it when it has
/// caught up.
constexpr quint64 rememberedPositions = 4096;

/// SQLite counts signed; the 64 bits are the same.
qint64 toRow(quint64 number) { return static_cast<qint64>(number); }

quint64 fromRow(qint64 number) { return static_cast<quint64>(number); }

Journal::Box readBox(const Statement &row, int column)
{
    Journal::Box box;
    box.owner = fromRow(row.integer(column));
    box.opened = row.integer(column + 1);
    box.tries = static_cast<int>(row.integer(column + 2));
    box.request = row.bytes(column + 3);
    box.answer = row.bytes(column + 4);
    return box;
}

}

Journal::Journal(const QString &path)
    : m_database(core::Database::plain(path))
{
    Transaction transaction(m_database);
    m_database.execute("CREATE TABLE IF NOT EXISTS setting (name BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID");
    m_database.execute("CREATE TABLE IF NOT EXISTS log (scope INTEGER NOT NULL, sequence INTEGER NOT NULL, "
                       "hash BLOB NOT NULL, incarnation INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, "
                       "digest BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (scope, sequence))");
    m_database.execute("CREATE UNIQUE INDEX IF NOT EXISTS log_chain ON log (incarnation, first)");
    m_database.execute("CREATE TABLE IF NOT EXISTS chain (incarnation INTEGER PRIMARY KEY, device INTEGER NOT NULL, "
                       "scope INTEGER NOT NULL, last INTEGER NOT NULL, tip BLOB NOT NULL)");
    m_database.execute("DROP TABLE IF EXISTS root"); // of the first version, which compared what need not be equal
    m_database.execute("CREATE TABLE IF NOT EXISTS shown (scope INTEGER NOT NULL, sequence INTEGER NOT NULL, "
                       "device INTEGER NOT NULL, root BLOB NOT NULL, knowledge BLOB NOT NULL, "
                       "PRIMARY KEY (scope, sequence, device)) WITHOUT ROWID");
    m_database.execute("CREATE TABLE IF NOT EXISTS box (number BLOB PRIMARY KEY, owner INTEGER NOT NULL, "
                       "opened INTEGER NOT NULL, tries INTEGER NOT NULL, request BLOB NOT NULL, answer BLOB NOT NULL)");
    transaction.commit();

    const QByteArray epoch = setting("epoch");
    if (epoch.isEmpty())
        renewEpoch();
    else
        m_epoch = fromBigEndian(epoch);
}

void Journal::renewEpoch()
{
    // 32 bits travel in five bytes; the log's running hash guards the rest.
    quint64 epoch = 0;
    while (epoch == 0 || epoch == m_epoch)
        epoch = randomNumber() >> 32;
    Transaction transaction(m_database);
    setSetting("epoch", bigEndian(epoch));
    m_database.execute("DELETE FROM shown"); // they speak of positions of the epoch before
    transaction.commit();
    m_epoch = epoch;
}

LogHead Journal::append(const Segment &segment, quint64 device)
{
    const SegmentHeader &header = segment.header;
    Transaction transaction(m_database);
    LogHead position = head(header.scope);
    position.hash = nextLogHash(position.hash, segment.digest);
    ++position.sequence;
    const quint64 last = header.first + header.writes - 1;
    m_database
        .prepare("INSERT INTO log (scope, sequence, hash, incarnation, first, last, digest, bytes) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, toRow(header.scope))
        .bind(2, toRow(position.sequence))
        .bind(3, position.hash)
        .bind(4, toRow(header.incarnation))
        .bind(5, toRow(header.first))
        .bind(6, toRow(last))
        .bind(7, segment.digest)
        .bind(8, segment.bytes)
        .run();
    m_database
        .prepare("INSERT INTO chain (incarnation, device, scope, last, tip) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (incarnation) DO UPDATE SET last = excluded.last, tip = excluded.tip")
        .bind(1, toRow(header.incarnation))
        .bind(2, toRow(device))
        .bind(3, toRow(header.scope))
        .bind(4, toRow(last))
        .bind(5, segment.digest)
        .run();
    transaction.commit();
    return position;
}

std::optional<Journal::ChainEnd> Journal::chain(quint64 incarnation)
{
    Statement row = m_database.prepare("SELECT device, scope, last, tip FROM chain WHERE incarnation = ?");
    row.bind(1, toRow(incarnation));
    if (!row.step())
        return {};
    return ChainEnd {fromRow(row.integer(0)), fromRow(row.integer(1)), fromRow(row.integer(2)), row.bytes(3)};
}

std::optional<QByteArray> Journal::digestAt(quint64 incarnation, quint64 first)
{
    Statement row = m_database.prepare("SELECT digest FROM log WHERE incarnation = ? AND first = ?");
    row.bind(1, toRow(incarnation)).bind(2, toRow(first));
    if (!row.step())
        return {};
    return row.bytes(0);
}

std::optional<core::ChainPoint> Journal::pointOver(quint64 incarnation, quint64 counter)
{
    Statement row = m_database.prepare(
        "SELECT last, digest FROM log WHERE incarnation = ? AND first <= ? ORDER BY first DESC LIMIT 1");
    row.bind(1, toRow(incarnation)).bind(2, toRow(counter));
    if (!row.step() || fromRow(row.integer(0)) < counter)
        return {};
    return core::ChainPoint {incarnation, fromRow(row.integer(0)), row.bytes(1).first(core::ChainPoint::hashSize)};
}

LogHead Journal::head(quint64 scope)
{
    Statement row = m_database.prepare("SELECT sequence, hash FROM log WHERE scope = ? ORDER BY sequence DESC LIMIT 1");
    row.bind(1, toRow(scope));
    if (!row.step())
        return {m_epoch, 0, {}};
    return {m_epoch, fromRow(row.integer(0)), row.bytes(1)};
}

QByteArray Journal::hashAt(quint64 scope, quint64 sequence)
{
    Statement row = m_database.prepare("SELECT hash FROM log WHERE scope = ? AND sequence = ?");
    row.bind(1, toRow(scope)).bind(2, toRow(sequence));
    return row.step() ? row.bytes(0) : QByteArray();
}

QList<Journal::Entry> Journal::after(quint64 scope, quint64 sequence, qsizetype limitBytes)
{
    Statement row = m_database.prepare("SELECT sequence, hash, incarnation, last, digest, bytes FROM log "
                                       "WHERE scope = ? AND sequence > ? ORDER BY sequence");
    row.bind(1, toRow(scope)).bind(2, toRow(sequence));
    QList<Entry> entries;
    for (qsizetype taken = 0; taken < limitBytes && row.step();) {
        Entry entry;
        entry.position = {m_epoch, fromRow(row.integer(0)), row.bytes(1)};
        entry.incarnation = fromRow(row.integer(2));
        entry.last = fromRow(row.integer(3));
        entry.digest = row.bytes(4);
        entry.bytes = row.bytes(5);
        taken += entry.bytes.size();
        entries.append(std::move(entry));
    }
    return entries;
}

QList<QByteArray> Journal::all(quint64 scope)
{
    Statement row = m_database.prepare("SELECT bytes FROM log WHERE scope = ? ORDER BY sequence");
    row.bind(1, toRow(scope));
    QList<QByteArray> segments;
    while (row.step())
        segments.append(row.bytes(0));
    return segments;
}

Journal::Agreement Journal::reportRoot(
    quint64 scope, quint64 sequence, quint64 device, const QByteArray &root, const QByteArray &knowledge)
{
    Transaction transaction(m_database);
    m_database
        .prepare("INSERT INTO shown (scope, sequence, device, root, knowledge) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (scope, sequence, device) DO UPDATE SET root = excluded.root, knowledge = excluded.knowledge")
        .bind(1, toRow(scope))
        .bind(2, toRow(sequence))
        .bind(3, toRow(device))
        .bind(4, root)
        .bind(5, knowledge)
        .run();
    if (sequence > rememberedPositions)
        m_database.prepare("DELETE FROM shown WHERE scope = ? AND sequence < ?")
            .bind(1, toRow(scope))
            .bind(2, toRow(sequence - rememberedPositions))
            .run();
    Agreement agreement;
    {
        Statement row = m_database.prepare("SELECT coalesce(sum(root = ?4), 0), coalesce(sum(root <> ?4), 0) FROM shown "
                                           "WHERE scope = ?1 AND sequence = ?2 AND device <> ?3 AND knowledge = ?5");
        row.bind(1, toRow(scope)).bind(2, toRow(sequence)).bind(3, toRow(device)).bind(4, root).bind(5, knowledge);
        row.step();
        agreement = {quint64(row.integer(0)), quint64(row.integer(1))};
    }
    transaction.commit();
    return agreement;
}

void Journal::openBox(const QByteArray &number, quint64 owner, qint64 now)
{
    m_database.prepare("INSERT INTO box (number, owner, opened, tries, request, answer) VALUES (?, ?, ?, 0, x'', x'')")
        .bind(1, number)
        .bind(2, toRow(owner))
        .bind(3, now)
        .run();
}

std::optional<Journal::Box> Journal::box(const QByteArray &number)
{
    Statement row = m_database.prepare("SELECT owner, opened, tries, request, answer FROM box WHERE number = ?");
    row.bind(1, number);
    if (!row.step())
        return {};
    return readBox(row, 0);
}

QList<std::pair<QByteArray, Journal::Box>> Journal::boxesOf(quint64 owner)
{
    Statement row = m_database.prepare("SELECT number, owner, opened, tries, request, answer FROM box WHERE "
                                       "owner = ? ORDER BY opened, number");
    row.bind(1, toRow(owner));
    QList<std::pair<QByteArray, Box>> boxes;
    while (row.step())
        boxes.append({row.bytes(0), readBox(row, 1)});
    return boxes;
}

void Journal::putRequest(const QByteArray &number, const QByteArray &request)
{
    m_database
        .prepare("UPDATE box SET tries = tries + 1, request = CASE WHEN length(request) = 0 THEN ? ELSE "
                 "request END "
                 "WHERE number = ?")
        .bind(1, request)
        .bind(2, number)
        .run();
}

void Journal::putAnswer(const QByteArray &number, const QByteArray &answer)
{
    m_database.prepare("UPDATE box SET answer = ? WHERE number = ?").bind(1, answer).bind(2, number).run();
}

QByteArray Journal::setting(const QByteArray &key)
{
    Statement row = m_database.prepare("SELECT value FROM setting WHERE name = ?");
    row.bind(1, key);
    return row.step() ? row.bytes(0) : QByteArray();
}

void Journal::setSetting(const QByteArray &key, const QByteArray &value)
{
    m_database
        .prepare("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
                 "excluded.value")
        .bind(1, key)
        .bind(2, value)
        .run();
}

}
