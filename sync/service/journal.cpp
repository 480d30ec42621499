// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/service/journal.h"

#include "core/base/failure.h"
#include "sync/seal/message.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

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
    m_database.execute("CREATE TABLE IF NOT EXISTS written (device INTEGER NOT NULL, scope INTEGER NOT NULL, "
                       "day INTEGER NOT NULL, writes INTEGER NOT NULL, bytes INTEGER NOT NULL, "
                       "PRIMARY KEY (device, scope, day)) WITHOUT ROWID");
    transaction.commit();

    const QByteArray epoch = setting("epoch");
    if (epoch.size() != 8) // none yet, or not what was written
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

namespace {

bool isDamage(const core::Failure &failure)
{
    return failure.kind == core::Failure::Kind::Corrupt || failure.kind == core::Failure::Kind::WrongKey
        || failure.kind == core::Failure::Kind::Storage || failure.kind == core::Failure::Kind::Protocol
        || failure.kind == core::Failure::Kind::Limit;
}

/// The bytes of a row, when they prove to be the segment it says.
std::optional<Segment> proven(const QByteArray &bytes, const QByteArray &digest)
{
    try {
        Segment segment = readSegment(bytes);
        return segment.digest == digest ? std::optional(std::move(segment)) : std::nullopt;
    } catch (const core::Failure &) {
        return std::nullopt;
    }
}

}

QString Journal::check()
{
    for (Statement row = m_database.prepare("PRAGMA quick_check"); row.step();)
        if (row.text(0) != QLatin1String("ok"))
            return row.text(0);
    QHash<quint64, ChainEnd> ends;
    quint64 scope = 0;
    LogHead head;
    bool isFirst = true;
    Statement row = m_database.prepare("SELECT scope, sequence, hash, incarnation, first, last, digest, bytes FROM log "
                                       "ORDER BY scope, sequence");
    while (row.step()) {
        if (isFirst || fromRow(row.integer(0)) != scope)
            head = {};
        isFirst = false;
        scope = fromRow(row.integer(0));
        const std::optional<Segment> segment = proven(row.bytes(7), row.bytes(6));
        if (!segment || segment->header.scope != scope || segment->header.incarnation != fromRow(row.integer(3))
            || segment->header.first != fromRow(row.integer(4))
            || segment->header.first + segment->header.writes - 1 != fromRow(row.integer(5)))
            return QStringLiteral("a segment is not what it is filed as");
        head = {0, head.sequence + 1, nextLogHash(head.hash, segment->digest)};
        if (fromRow(row.integer(1)) != head.sequence || row.bytes(2) != head.hash)
            return QStringLiteral("the running hash does not fit");
        ChainEnd &end = ends[segment->header.incarnation];
        if (segment->header.first != end.last + 1 || segment->header.previous != end.tip)
            return QStringLiteral("a chain has a gap");
        if (segment->header.birth)
            end.device = segment->header.birth->device;
        end.scope = scope;
        end.last = fromRow(row.integer(5));
        end.tip = segment->digest;
    }
    for (Statement chain = m_database.prepare("SELECT incarnation, device, scope, last, tip FROM chain"); chain.step();) {
        const ChainEnd end = ends.take(fromRow(chain.integer(0)));
        if (end.device != fromRow(chain.integer(1)) || end.scope != fromRow(chain.integer(2))
            || end.last != fromRow(chain.integer(3)) || end.tip != chain.bytes(4))
            return QStringLiteral("the end of a chain does not follow from the log");
    }
    return ends.isEmpty() ? QStringLiteral("ok") : QStringLiteral("the end of a chain is missing");
}

std::unique_ptr<Journal> Journal::open(const QString &path, QString &told)
{
    try {
        auto journal = std::make_unique<Journal>(path);
        const QString found = journal->check();
        if (found == QLatin1String("ok"))
            return journal;
        told = found;
    } catch (const core::Failure &failure) {
        if (!isDamage(failure))
            throw;
        told = failure.detail;
    }
    QString damaged;
    for (int number = 1; damaged.isEmpty() || QFile::exists(damaged); ++number)
        damaged = path + QStringLiteral(".damaged-%1").arg(number);
    for (const char *suffix : {"-wal", "-shm", ""})
        if (QFile::exists(path + QLatin1String(suffix))
            && !QFile::rename(path + QLatin1String(suffix), damaged + QLatin1String(suffix)))
            throw core::Failure(core::Failure::Kind::File, QStringLiteral("setting the journal aside"));
    auto journal = std::make_unique<Journal>(path);
    journal->takeOver(damaged);
    told += QStringLiteral("; set aside as %1, what proves itself was taken over, the rest is asked for")
                .arg(QFileInfo(damaged).fileName());
    return journal;
}

/// Row by row, past what cannot be read: each segment proves itself, and must follow its chain.
void Journal::takeOver(const QString &damaged)
{
    try {
        core::Database old = core::Database::plain(damaged);
        QList<Segment> found;
        for (qint64 after = 0, failures = 0; failures < 10'000;) {
            try {
                Statement row = old.prepare("SELECT rowid, digest, bytes FROM log WHERE rowid > ?1 ORDER BY rowid LIMIT 1");
                if (!row.bind(1, after).step())
                    break;
                after = row.integer(0);
                if (std::optional<Segment> segment = proven(row.bytes(2), row.bytes(1)))
                    found.append(*std::move(segment));
            } catch (const core::Failure &failure) {
                if (!isDamage(failure))
                    throw;
                ++after;
                ++failures;
            }
        }
        for (const Segment &segment : std::as_const(found)) {
            const std::optional<ChainEnd> end = chain(segment.header.incarnation);
            if (!end && !segment.header.birth)
                continue;
            if (segment.header.first == (end ? end->last : 0) + 1
                && segment.header.previous == (end ? end->tip : QByteArray()))
                append(segment, end ? end->device : segment.header.birth->device);
        }
        for (Statement row = old.prepare("SELECT number, owner, opened, tries, request, answer FROM box"); row.step();)
            m_database.prepare("INSERT OR IGNORE INTO box VALUES (?, ?, ?, ?, ?, ?)")
                .bind(1, row.bytes(0))
                .bind(2, row.integer(1))
                .bind(3, row.integer(2))
                .bind(4, row.integer(3))
                .bind(5, row.bytes(4))
                .bind(6, row.bytes(5))
                .run();
    } catch (const core::Failure &failure) {
        if (!isDamage(failure))
            throw; // what could be read has been taken over; the workplaces hold the rest
    }
}

Journal::Written Journal::written(quint64 device, quint64 scope, qint64 day)
{
    Statement row = m_database.prepare("SELECT writes, bytes FROM written WHERE device = ? AND scope = ? AND day = ?");
    row.bind(1, toRow(device)).bind(2, toRow(scope)).bind(3, day);
    if (!row.step())
        return {};
    return {fromRow(row.integer(0)), fromRow(row.integer(1))};
}

void Journal::addWritten(quint64 device, quint64 scope, qint64 day, quint64 writes, qsizetype bytes)
{
    m_database
        .prepare("INSERT INTO written (device, scope, day, writes, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                 "writes = writes + excluded.writes, bytes = bytes + excluded.bytes")
        .bind(1, toRow(device))
        .bind(2, toRow(scope))
        .bind(3, day)
        .bind(4, toRow(writes))
        .bind(5, qint64(bytes))
        .run();
    m_database.prepare("DELETE FROM written WHERE day < ?").bind(1, day - 7).run();
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
        if (segmentDigest(entry.bytes) != entry.digest) // damaged since the start
            throw core::Failure(core::Failure::Kind::Corrupt, QStringLiteral("journal: a segment has changed; start musterd again"));
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
