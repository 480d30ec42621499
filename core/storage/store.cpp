// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/store.h"

#include "core/records/problems.h"
#include "core/storage/applying.h"
#include "core/storage/schema.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>

namespace core {

namespace {

constexpr qsizetype largestChange = 1 << 20; // R12
constexpr qsizetype mostWrites = 4096; // of one change (reliability.md 2.11): what a segment can carry
constexpr quint64 furthestLamportJump = quint64(1) << 32; // R21: a runaway clock stops at one jump

enum Own : int { Foreign = 0, Open = 1, Closed = 2 };

Chain chainAt(const Statement &row)
{
    Chain chain;
    chain.incarnation = quint64(row.integer(0));
    chain.scope = quint64(row.integer(1));
    chain.device = quint64(row.integer(2));
    chain.own = row.integer(3) == Open;
    chain.ours = row.integer(3) != Foreign;
    chain.last = quint64(row.integer(4));
    chain.sealed = quint64(row.integer(5));
    chain.durable = quint64(row.integer(6));
    chain.tip = row.bytes(7);
    chain.birth = row.bytes(8);
    return chain;
}

const QByteArray chainColumns = "SELECT incarnation, scope, device, own, last, sealed, durable, tip, birth FROM chain ";

StoredSegment segmentAt(const Statement &row)
{
    return {quint64(row.integer(0)), quint64(row.integer(1)), quint64(row.integer(2)), row.bytes(3), row.bytes(4)};
}

const QByteArray segmentColumns = "SELECT segment.incarnation, first, writes, digest, bytes FROM segment ";

}

Store::Store(const QString &path, const StoreKey &key, const Catalogue &catalogue, const Clock &clock)
    : m_path(path)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_database(path, key)
{
    const bool more = migrate(m_database, catalogue);
    m_applying = std::make_unique<Applying>(m_database, catalogue);
    if (more)
        rebuild();
}

Store::~Store() = default;

QList<Id> Store::save(const QString &scope, QList<Write> writes) { return saveAll(scope, {std::move(writes)}); }

QList<Id> Store::saveAll(const QString &scopeName, QList<QList<Write>> changes)
{
    const auto known = scope(scopeName);
    if (!known)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no such scope"));
    QList<Id> records;
    Transaction transaction(m_database);
    try {
        for (QList<Write> &writes : changes)
            if (!writes.isEmpty())
                records << saveInside(*known, std::move(writes));
        transaction.commit();
    } catch (...) {
        m_applying->forgetChanges();
        throw;
    }
    m_applying->changes().ledger = true;
    publish();
    return records;
}

QList<Id> Store::saveInside(const Scope &scope, QList<Write> writes)
{
    if (writes.size() > mostWrites)
        throw Failure(Failure::Kind::Limit, QStringLiteral("more writes than one change holds"));
    const Chain chain = ownChain(scope.wire);
    quint64 counter = chain.last;
    QList<Id> records;
    for (Write &write : writes) {
        write.counter = ++counter;
        if (write.kind == Write::Kind::Create)
            write.record = {chain.incarnation, counter};
        if (!records.contains(write.record))
            records << write.record;
    }
    const QString lamport = setting(QStringLiteral("lamport"));
    const Change change {lamport.toULongLong() + 1, m_clock.now(), m_clock.zone(), std::move(writes)};
    for (const Write &write : change.writes) {
        QList<Value> values;
        const RecordType *type = nullptr;
        if (write.kind == Write::Kind::Create) {
            type = m_catalogue.find(write.type);
            if (type == nullptr)
                throw Failure(Failure::Kind::Invalid, QStringLiteral("no such record type"));
            QMap<quint16, int> member;
            for (const Field &field : type->fields) {
                const quint16 cell = RecordType::cellOf(field);
                values << write.cells.value(cell).value(member[cell]++);
            }
            if (hasErrors(problems(*type, values)))
                throw Failure(Failure::Kind::Invalid, QStringLiteral("record has errors"));
            continue;
        }
        Statement &found = m_applying->statement("SELECT type, scope FROM record WHERE inc = ?1 AND ctr = ?2");
        found.bind(1, qint64(write.record.incarnation)).bind(2, qint64(write.record.counter));
        if (!found.step())
            throw Failure(Failure::Kind::NotFound, QStringLiteral("no such record"));
        const bool here = quint64(found.integer(1)) == scope.wire;
        type = m_catalogue.find(quint16(found.integer(0)));
        found.reset();
        if (!here)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("record is of another scope"));
        const quint16 cell = write.cells.firstKey();
        if (type == nullptr || cell == deletionCell)
            continue;
        // Only what this write says is judged: a record that came from elsewhere with a fault may still be worked on.
        int member = 0;
        values.resize(qsizetype(type->fields.size()));
        for (const Field &field : type->fields)
            if (RecordType::cellOf(field) == cell)
                values[type->indexOf(field)] = write.cells.first().value(member++);
        if (member == 0)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("no such field"));
        for (const Problem &problem : problems(*type, values))
            if (problem.grade == Problem::Grade::Error && RecordType::cellOf(*problem.field) == cell)
                throw Failure(Failure::Kind::Invalid, QStringLiteral("value has errors"));
    }
    const QByteArray body = encode(change, chain.incarnation);
    if (body.size() > largestChange)
        throw Failure(Failure::Kind::Limit, QStringLiteral("change larger than 1 MiB"));
    insertChange(chain, change, body);
    m_applying->statement("UPDATE chain SET last = ?1 WHERE incarnation = ?2")
        .bind(1, qint64(counter))
        .bind(2, qint64(chain.incarnation))
        .run();
    return records;
}

/// Ledger first, then everything that follows from it.
void Store::insertChange(const Chain &chain, const Change &change, const QByteArray &body)
{
    m_applying->statement("INSERT INTO change(incarnation, first, writes, body) VALUES(?1, ?2, ?3, ?4)")
        .bind(1, qint64(chain.incarnation))
        .bind(2, qint64(change.writes.first().counter))
        .bind(3, qint64(change.writes.size()))
        .bind(4, body)
        .run();
    m_applying->apply(change, chain.incarnation, chain.scope, m_database.lastRow(), chain.own);
    const quint64 lamport = setting(QStringLiteral("lamport")).toULongLong();
    // Another's number is never judged by ours, or replicas would differ in what they take; only how far our own follows is
    // bounded. It ranks what is shown in a conflict, and decides nothing else.
    const quint64 followed = std::min(change.lamport, lamport + furthestLamportJump);
    if (followed > lamport)
        m_applying->statement("INSERT OR REPLACE INTO setting VALUES('lamport', ?1)")
            .bind(1, QString::number(followed))
            .run();
}

Chain Store::ownChain(quint64 scope)
{
    Statement &found = m_applying->statement(chainColumns + "WHERE scope = ?1 AND own = 1");
    if (found.bind(1, qint64(scope)).step()) {
        const Chain chain = chainAt(found);
        found.reset();
        return chain;
    }
    Chain chain;
    if (m_makeChain)
        chain = m_makeChain(scope);
    else
        chain.incarnation = QRandomGenerator::system()->generate64();
    chain.scope = scope;
    chain.own = chain.ours = true;
    insertChain(chain, Open);
    return chain;
}

void Store::insertChain(const Chain &chain, int own)
{
    m_applying->statement("INSERT INTO chain VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(1, qint64(chain.incarnation))
        .bind(2, qint64(chain.scope))
        .bind(3, qint64(chain.device))
        .bind(4, qint64(own))
        .bind(5, qint64(chain.last))
        .bind(6, qint64(chain.sealed))
        .bind(7, qint64(chain.durable))
        .bind(8, chain.tip)
        .bind(9, chain.birth)
        .run();
}

void Store::publish()
{
    const Changes changes = m_applying->takeChanges();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void Store::addScope(const Scope &scope)
{
    m_database.prepare("INSERT INTO scope(wire, name) VALUES(?1, ?2) ON CONFLICT(wire) DO UPDATE SET name = excluded.name")
        .bind(1, qint64(scope.wire))
        .bind(2, scope.name)
        .run();
}

QList<Scope> Store::scopes()
{
    QList<Scope> all;
    for (Statement row = m_database.prepare("SELECT wire, name FROM scope ORDER BY id"); row.step();)
        all << Scope {quint64(row.integer(0)), row.text(1)};
    return all;
}

std::optional<Scope> Store::scope(const QString &name)
{
    Statement row = m_database.prepare("SELECT wire, name FROM scope WHERE name = ?1");
    return row.bind(1, name).step() ? std::optional(Scope {quint64(row.integer(0)), row.text(1)}) : std::nullopt;
}

std::optional<Scope> Store::scope(quint64 wire)
{
    Statement row = m_database.prepare("SELECT wire, name FROM scope WHERE wire = ?1");
    return row.bind(1, qint64(wire)).step() ? std::optional(Scope {quint64(row.integer(0)), row.text(1)}) : std::nullopt;
}

void Store::setMember(quint64 device, const QString &name, const QString &role)
{
    m_database.prepare("INSERT OR REPLACE INTO member VALUES(?1, ?2, ?3)")
        .bind(1, qint64(device))
        .bind(2, name)
        .bind(3, role)
        .run();
}

QString Store::setting(const QString &key)
{
    Statement &row = m_applying->statement("SELECT value FROM setting WHERE key = ?1");
    const QString value = row.bind(1, key).step() ? row.text(0) : QString();
    row.reset();
    return value;
}

void Store::setSetting(const QString &key, const QString &value)
{
    m_applying->statement("INSERT OR REPLACE INTO setting VALUES(?1, ?2)").bind(1, key).bind(2, value).run();
}

QList<Chain> Store::chains()
{
    QList<Chain> all;
    for (Statement row = m_database.prepare(chainColumns + "ORDER BY rowid"); row.step();)
        all << chainAt(row);
    return all;
}

std::optional<Chain> Store::chain(quint64 incarnation)
{
    Statement row = m_database.prepare(chainColumns + "WHERE incarnation = ?1");
    return row.bind(1, qint64(incarnation)).step() ? std::optional(chainAt(row)) : std::nullopt;
}

std::optional<Unsealed> Store::unsealed(quint64 scope, qsizetype limit)
{
    Statement found
        = m_database.prepare(chainColumns + "WHERE scope = ?1 AND own > 0 AND sealed < last ORDER BY own DESC LIMIT 1");
    if (!found.bind(1, qint64(scope)).step())
        return std::nullopt;
    Unsealed unsealed;
    unsealed.chain = chainAt(found);
    unsealed.first = unsealed.chain.sealed + 1;
    qsizetype size = 0;
    Statement row
        = m_database.prepare("SELECT writes, body FROM change WHERE incarnation = ?1 AND first > ?2 ORDER BY first");
    row.bind(1, qint64(unsealed.chain.incarnation)).bind(2, qint64(unsealed.chain.sealed));
    while (row.step()) {
        const QByteArray body = row.bytes(1);
        if (!unsealed.changes.isEmpty() && size + body.size() > limit)
            break;
        size += body.size();
        unsealed.writes += quint64(row.integer(0));
        unsealed.changes << body;
    }
    return unsealed;
}

void Store::sealed(const StoredSegment &segment)
{
    Transaction transaction(m_database);
    m_applying->statement("INSERT INTO segment VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(1, qint64(segment.incarnation))
        .bind(2, qint64(segment.first))
        .bind(3, qint64(segment.writes))
        .bind(4, segment.digest)
        .bind(5, segment.bytes)
        .run();
    m_applying->statement("UPDATE chain SET sealed = ?1, tip = ?2 WHERE incarnation = ?3 AND sealed = ?4")
        .bind(1, qint64(segment.first + segment.writes - 1))
        .bind(2, segment.digest)
        .bind(3, qint64(segment.incarnation))
        .bind(4, qint64(segment.first - 1))
        .run();
    Q_ASSERT(m_database.changes() == 1);
    transaction.commit();
}

void Store::addOwn(const Chain &chain, const StoredSegment &segment)
{
    Transaction transaction(m_database);
    if (!this->chain(chain.incarnation))
        insertChain(chain, Open);
    m_applying->statement("INSERT INTO segment VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(1, qint64(segment.incarnation))
        .bind(2, qint64(segment.first))
        .bind(3, qint64(segment.writes))
        .bind(4, segment.digest)
        .bind(5, segment.bytes)
        .run();
    const qint64 last = qint64(segment.first + segment.writes - 1);
    m_applying->statement("UPDATE chain SET last = ?1, sealed = ?1, tip = ?2 WHERE incarnation = ?3")
        .bind(1, last)
        .bind(2, segment.digest)
        .bind(3, qint64(segment.incarnation))
        .run();
    transaction.commit();
    m_applying->changes().ledger = true;
    publish();
}

QList<StoredSegment> Store::segments(quint64 incarnation, quint64 after, qsizetype limit)
{
    QList<StoredSegment> all;
    qsizetype size = 0;
    Statement row = m_database.prepare(segmentColumns + "WHERE incarnation = ?1 AND first > ?2 ORDER BY first");
    row.bind(1, qint64(incarnation)).bind(2, qint64(after));
    while (row.step()) {
        const StoredSegment segment = segmentAt(row);
        if (!all.isEmpty() && size + segment.bytes.size() > limit)
            break;
        size += segment.bytes.size();
        all << segment;
    }
    return all;
}

QList<StoredSegment> Store::segmentsOfScope(quint64 scope)
{
    QList<StoredSegment> all;
    Statement row = m_database.prepare(segmentColumns
        + "JOIN chain ON chain.incarnation = segment.incarnation WHERE scope = ?1 ORDER BY segment.incarnation, first");
    for (row.bind(1, qint64(scope)); row.step();)
        all << segmentAt(row);
    return all;
}

void Store::acknowledge(quint64 incarnation, quint64 durable)
{
    Transaction transaction(m_database);
    m_applying->statement("UPDATE chain SET durable = ?1 WHERE incarnation = ?2 AND durable < ?1")
        .bind(1, qint64(durable))
        .bind(2, qint64(incarnation))
        .run();
    if (m_database.changes() == 0)
        return;
    // A record is sent when no own change of it lies above what the centre has confirmed.
    QList<qint64> sent;
    Statement &row = m_applying->statement(
        "SELECT id FROM record WHERE unsent = 1 AND NOT EXISTS (SELECT 1 FROM touch JOIN change ON change.id = touch.change"
        " JOIN chain ON chain.incarnation = change.incarnation WHERE touch.record = record.id AND chain.own > 0"
        " AND change.first + change.writes - 1 > chain.durable)");
    while (row.step())
        sent << row.integer(0);
    row.reset();
    for (qint64 id : std::as_const(sent))
        m_applying->statement("UPDATE record SET unsent = 0 WHERE id = ?1").bind(1, id).run();
    transaction.commit();
    m_applying->changes().ledger = true;
    publish();
}

void Store::forgetDurable(quint64 scope)
{
    Transaction transaction(m_database);
    m_applying->statement("UPDATE chain SET durable = 0 WHERE scope = ?1").bind(1, qint64(scope)).run();
    m_applying
        ->statement("UPDATE record SET unsent = 1 WHERE id IN (SELECT touch.record FROM touch JOIN change"
                    " ON change.id = touch.change JOIN chain ON chain.incarnation = change.incarnation"
                    " WHERE chain.own > 0 AND chain.scope = ?1)")
        .bind(1, qint64(scope))
        .run();
    transaction.commit();
    m_applying->changes().ledger = true;
    publish();
}

/// `last` moves over every segment that now follows without a gap.
void Store::advance(quint64 incarnation)
{
    for (;;) {
        Statement &next
            = m_applying->statement("SELECT segment.first + segment.writes - 1, segment.digest FROM segment JOIN chain"
                                    " ON chain.incarnation = segment.incarnation WHERE segment.incarnation = ?1"
                                    " AND segment.first <= chain.last + 1"
                                    " AND segment.first + segment.writes - 1 > chain.last");
        if (!next.bind(1, qint64(incarnation)).step())
            return;
        const qint64 last = next.integer(0);
        const QByteArray tip = next.bytes(1);
        next.reset();
        m_applying->statement("UPDATE chain SET last = ?1, sealed = max(sealed, ?1), tip = ?2 WHERE incarnation = ?3")
            .bind(1, last)
            .bind(2, tip)
            .bind(3, qint64(incarnation))
            .run();
    }
}

Admission Store::admit(const Arrival &arrival, const QString &peer, const std::optional<Cursor> &cursor)
{
    const StoredSegment &segment = arrival.segment;
    const qint64 incarnation = qint64(segment.incarnation);
    Transaction transaction(m_database);
    try {
        Statement &same = m_applying->statement("SELECT digest FROM segment WHERE incarnation = ?1 AND first = ?2");
        const bool isHere = same.bind(1, incarnation).bind(2, qint64(segment.first)).step();
        const bool isSame = isHere && same.bytes(0) == segment.digest;
        same.reset();
        if (!isSame) {
            std::optional<Chain> known = chain(segment.incarnation);
            if (!known) {
                known = arrival.chain;
                known->own = known->ours = false;
                known->last = known->sealed = known->durable = 0;
                known->tip.clear();
                insertChain(*known, Foreign);
            }
            quint64 counter = segment.first;
            for (const QByteArray &body : arrival.changes) {
                const quint64 writes = countWrites(body);
                Statement &there = m_applying->statement("SELECT body FROM change WHERE incarnation = ?1 AND first = ?2");
                const bool isKnown = there.bind(1, incarnation).bind(2, qint64(counter)).step();
                const bool isEqual = isKnown && there.bytes(0) == body;
                there.reset();
                // A counter that is taken by something else: two histories under one name (R2). The caller keeps it aside.
                if (isKnown ? !isEqual : counter <= known->last) {
                    m_applying->forgetChanges();
                    return Admission::Forked;
                }
                if (!isKnown) {
                    Chain applied = *known;
                    applied.own = applied.ours = false; // what comes back from the centre is there already
                    insertChange(applied, decode(body, segment.incarnation, counter), body);
                }
                counter += writes;
            }
            if (counter != segment.first + segment.writes && !arrival.changes.isEmpty())
                throw Failure(Failure::Kind::Protocol, QStringLiteral("count of writes"));
            if (arrival.changes.isEmpty() && (isHere || segment.first <= known->last))
                return Admission::Forked;
            // The same changes, cut into segments otherwise than here (a restored copy): the centre's cut holds.
            m_applying->statement("DELETE FROM segment WHERE incarnation = ?1 AND first < ?3 AND first + writes > ?2")
                .bind(1, incarnation)
                .bind(2, qint64(segment.first))
                .bind(3, qint64(segment.first + segment.writes))
                .run();
            m_applying->statement("INSERT INTO segment VALUES(?1, ?2, ?3, ?4, ?5)")
                .bind(1, incarnation)
                .bind(2, qint64(segment.first))
                .bind(3, qint64(segment.writes))
                .bind(4, segment.digest)
                .bind(5, segment.bytes)
                .run();
            m_applying
                ->statement("UPDATE chain SET sealed = max(sealed, ?1), tip = ?2 WHERE incarnation = ?3"
                            " AND own > 0 AND last >= ?4 AND sealed <= ?1")
                .bind(1, qint64(segment.first + segment.writes - 1))
                .bind(2, segment.digest)
                .bind(3, incarnation)
                .bind(4, qint64(segment.first))
                .run();
            advance(segment.incarnation);
            m_applying->changes().ledger = true;
        }
        if (cursor)
            setCursorInside(peer, arrival.chain.scope, *cursor);
        transaction.commit();
        publish();
        return isSame ? Admission::Known : Admission::Applied;
    } catch (...) {
        m_applying->forgetChanges();
        throw;
    }
}

void Store::refuse(const Refusal &refusal, const QString &peer, const std::optional<Cursor> &cursor)
{
    Transaction transaction(m_database);
    const QByteArray digest = QCryptographicHash::hash(refusal.bytes, QCryptographicHash::Blake2b_256);
    m_applying
        ->statement("INSERT INTO refusal(at, scope, incarnation, first, reason, digest, bytes)"
                    " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(digest) DO UPDATE SET reason = excluded.reason")
        .bind(1, m_clock.now())
        .bind(2, qint64(refusal.scope))
        .bind(3, qint64(refusal.incarnation))
        .bind(4, qint64(refusal.first))
        .bind(5, refusal.reason)
        .bind(6, digest)
        .bind(7, refusal.bytes)
        .run();
    if (cursor)
        setCursorInside(peer, refusal.scope, *cursor);
    transaction.commit();
    m_applying->changes().ledger = true;
    publish();
}

QList<Refusal> Store::refusals()
{
    QList<Refusal> all;
    for (Statement row
         = m_database.prepare("SELECT id, at, scope, incarnation, first, reason, bytes FROM refusal ORDER BY id");
         row.step();)
        all << Refusal {row.integer(0), row.integer(1), quint64(row.integer(2)), quint64(row.integer(3)),
            quint64(row.integer(4)), row.text(5), row.bytes(6)};
    return all;
}

void Store::dropRefusal(qint64 number) { m_applying->statement("DELETE FROM refusal WHERE id = ?1").bind(1, number).run(); }

Cursor Store::cursor(const QString &peer, quint64 scope)
{
    Statement row = m_database.prepare("SELECT epoch, sequence, hash FROM cursor WHERE peer = ?1 AND scope = ?2");
    if (!row.bind(1, peer).bind(2, qint64(scope)).step())
        return {};
    return {quint64(row.integer(0)), quint64(row.integer(1)), row.bytes(2)};
}

void Store::setCursorInside(const QString &peer, quint64 scope, const Cursor &cursor)
{
    m_applying->statement("INSERT OR REPLACE INTO cursor VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(1, peer)
        .bind(2, qint64(scope))
        .bind(3, qint64(cursor.epoch))
        .bind(4, qint64(cursor.sequence))
        .bind(5, cursor.hash)
        .run();
}

void Store::setCursor(const QString &peer, quint64 scope, const Cursor &cursor) { setCursorInside(peer, scope, cursor); }

quint64 Store::root(quint64 scope)
{
    Statement row = m_database.prepare("SELECT root FROM scope WHERE wire = ?1");
    return row.bind(1, qint64(scope)).step() ? quint64(row.integer(0)) : 0;
}

void Store::retireOwnChains() { m_database.execute("UPDATE chain SET own = 2 WHERE own = 1"); }

bool Store::giveWay(const Arrival &arrival)
{
    const std::optional<Chain> old = chain(arrival.segment.incarnation);
    if (!old || !old->ours)
        return false;
    quint64 taken = arrival.segment.first;
    for (const QByteArray &body : arrival.changes) {
        Statement there = m_database.prepare("SELECT body FROM change WHERE incarnation = ?1 AND first = ?2");
        there.bind(1, qint64(old->incarnation)).bind(2, qint64(taken));
        if (!there.step() || there.bytes(0) != body)
            break;
        taken += countWrites(body);
    }
    if (taken == arrival.segment.first + arrival.segment.writes || taken > old->last)
        return false;

    Transaction transaction(m_database);
    try {
        m_applying->statement("UPDATE chain SET own = ?1 WHERE incarnation = ?2")
            .bind(1, qint64(Closed))
            .bind(2, qint64(old->incarnation))
            .run();
        const Chain next = ownChain(old->scope);
        moveChanges(*old, taken, next);
        m_applying->statement("DELETE FROM segment WHERE incarnation = ?1 AND first + writes > ?2")
            .bind(1, qint64(old->incarnation))
            .bind(2, qint64(taken))
            .run();
        m_applying
            ->statement("UPDATE chain SET last = ?2 - 1, sealed = min(sealed, ?2 - 1), durable = min(durable, ?2 - 1),"
                        " tip = coalesce((SELECT digest FROM segment WHERE incarnation = ?1 AND first + writes = ?2), x'')"
                        " WHERE incarnation = ?1")
            .bind(1, qint64(old->incarnation))
            .bind(2, qint64(taken))
            .run();
        rebuildInside();
        transaction.commit();
    } catch (...) {
        m_applying->forgetChanges();
        throw;
    }
    m_applying->changes().ledger = true;
    publish();
    return true;
}

/// Gives the changes of `from` that reach `first` or beyond the next counters of `to`, and everything unsealed that speaks
/// of them the new names.
void Store::moveChanges(const Chain &from, quint64 first, const Chain &to)
{
    struct Row {
        qint64 id = 0;
        quint64 incarnation = 0;
        Change change;
    };
    QList<Row> rows;
    QHash<Id, Id> moved;
    quint64 counter = to.last;
    Statement found
        = m_database.prepare("SELECT change.id, change.incarnation, first, body FROM change JOIN chain"
                             " ON chain.incarnation = change.incarnation WHERE own > 0 AND"
                             " (first > sealed OR (change.incarnation = ?1 AND first + writes > ?2)) ORDER BY change.id");
    for (found.bind(1, qint64(from.incarnation)).bind(2, qint64(first)); found.step();) {
        Row row {found.integer(0), quint64(found.integer(1)), {}};
        row.change = decode(found.bytes(3), row.incarnation, quint64(found.integer(2)));
        if (row.incarnation == from.incarnation)
            for (Write &write : row.change.writes) {
                moved.insert({from.incarnation, write.counter}, {to.incarnation, ++counter});
                write.counter = counter;
            }
        rows << row;
    }
    const auto renamed = [&](const Id &id) { return moved.value(id, id); };
    for (Row &row : rows) {
        for (Write &write : row.change.writes) {
            write.record = renamed(write.record);
            for (Id &parent : write.parents)
                parent = renamed(parent);
            std::sort(write.parents.begin(), write.parents.end());
            for (Cell &cell : write.cells)
                for (Value &value : cell)
                    if (const Id *id = std::get_if<Id>(&value))
                        value = renamed(*id);
        }
        if (row.incarnation == from.incarnation)
            row.incarnation = to.incarnation;
        m_applying->statement("UPDATE change SET incarnation = ?1, first = ?2, body = ?3 WHERE id = ?4")
            .bind(1, qint64(row.incarnation))
            .bind(2, qint64(row.change.writes.first().counter))
            .bind(3, encode(row.change, row.incarnation))
            .bind(4, row.id)
            .run();
    }
    m_applying->statement("UPDATE chain SET last = ?1 WHERE incarnation = ?2")
        .bind(1, qint64(counter))
        .bind(2, qint64(to.incarnation))
        .run();
}

void Store::rebuild()
{
    Transaction transaction(m_database);
    try {
        rebuildInside();
        transaction.commit();
    } catch (...) {
        m_applying->forgetChanges();
        throw;
    }
    m_applying->changes().ledger = true;
    publish();
}

void Store::rebuildInside()
{
    for (const char *table : {"touch", "unknown", "superseded", "head", "record", "search"})
        m_database.execute(QByteArray("DELETE FROM ") + table);
    for (const RecordType *type : m_catalogue.types())
        m_database.execute("DELETE FROM " + quoted(type->key));
    m_database.execute("UPDATE scope SET root = 0");
    Statement row = m_database.prepare("SELECT change.id, change.incarnation, first, body, scope,"
                                       " own > 0 AND first + writes - 1 > durable FROM change JOIN chain"
                                       " ON chain.incarnation = change.incarnation ORDER BY change.id");
    while (row.step()) {
        const auto incarnation = quint64(row.integer(1));
        m_applying->apply(decode(row.bytes(3), incarnation, quint64(row.integer(2))), incarnation, quint64(row.integer(4)),
            row.integer(0), row.integer(5) != 0);
    }
}

/// What is shown, as one digest that does not depend on local numbers.
QByteArray Store::derivedDigest()
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QList<QByteArray> questions {"SELECT wire, root FROM scope ORDER BY wire",
        "SELECT record.inc, record.ctr, cell, head.inc, head.ctr, lamport, tie, value FROM head JOIN record ON record.id = "
        "record"
        " ORDER BY 1, 2, 3, 4, 5",
        "SELECT inc, ctr, type, scope, deleted, conflicts FROM record ORDER BY 1, 2"};
    for (const RecordType *type : m_catalogue.types()) {
        QByteArray sql = "SELECT inc, ctr, it.deleted, it.conflicts";
        for (const Field &field : type->fields)
            sql += ", it." + quoted(field.key);
        questions << sql + " FROM " + quoted(type->key) + " it JOIN record ON record.id = it.id ORDER BY 1, 2";
    }
    for (const QByteArray &question : std::as_const(questions)) {
        Statement row = m_database.prepare(question);
        while (row.step())
            for (int column = 0; column < row.columns(); ++column)
                hash.addData(QByteArray::number(row.type(column)) + ' ' + row.bytes(column) + '\n');
    }
    return hash.result();
}

QString Store::verify()
{
    const QString file = m_database.check();
    if (file != QLatin1String("ok"))
        return file;
    Transaction transaction(m_database); // rolled back: verifying changes nothing
    const QByteArray before = derivedDigest();
    rebuildInside();
    m_applying->forgetChanges();
    return derivedDigest() == before ? QStringLiteral("ok")
                                     : QStringLiteral("what is shown does not follow from the ledger");
}

void Store::checkpoint() { m_database.checkpoint(); }

}
