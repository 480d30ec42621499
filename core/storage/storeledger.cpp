// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// The part of Store that keeps the ledger for sync/replica, and takes care of it.
#include "core/storage/store.h"

#include "core/storage/applying.h"
#include "core/storage/schema.h"

#include <QCryptographicHash>
#include <algorithm>

namespace core {

namespace {

Chain chainAt(const Statement &row)
{
    Chain chain;
    chain.incarnation = quint64(row.integer(0));
    chain.scope = quint64(row.integer(1));
    chain.device = quint64(row.integer(2));
    chain.own = row.integer(3) == 1; // as Store::Own
    chain.ours = row.integer(3) != 0;
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

/// Of how many chains one segment can prove what its author had (sync/PROTOCOL.md, "Limits").
constexpr qsizetype mostProven = 1024;

/// Notes of each other chain the highest counter a change names, as record or parent. How many parents it names.
qsizetype noteNamed(const QByteArray &body, quint64 own, quint64 first, QMap<quint64, quint64> &highest)
{
    qsizetype parents = 0;
    const auto note = [&](const Id &named) {
        if (named.incarnation != own)
            highest[named.incarnation] = std::max(highest.value(named.incarnation), named.counter);
    };
    try {
        const Change change = decode(body, own, first);
        for (const Write &write : change.writes) {
            note(write.record);
            for (const Id &parent : write.parents)
                note(parent);
            parents += write.parents.size();
        }
    } catch (const Failure &) {
        // What cannot be read here will not be by others either; it must not keep what comes after it from being sent.
    }
    return parents;
}

const QByteArray segmentColumns = "SELECT segment.incarnation, first, writes, digest, bytes FROM segment ";

}

QList<Refusal> readRefusals(Database &database)
{
    QList<Refusal> all;
    for (Statement row
         = database.prepare("SELECT id, at, scope, incarnation, first, reason, bytes FROM refusal ORDER BY id");
         row.step();)
        all << Refusal {row.integer(0), row.integer(1), quint64(row.integer(2)), quint64(row.integer(3)),
            quint64(row.integer(4)), row.text(5), row.bytes(6)};
    return all;
}

QList<Chain> Store::chains()
{
    QList<Chain> all;
    for (Statement row = m_database.prepare(chainColumns + "ORDER BY rowid"); row.step();)
        all << chainAt(row);
    return all;
}

std::optional<Chain> Store::chainWhere(const QByteArray &condition, quint64 value)
{
    Statement &row = m_applying->statement(chainColumns + "WHERE " + condition);
    const std::optional<Chain> found = row.bind(1, qint64(value)).step() ? std::optional(chainAt(row)) : std::nullopt;
    row.reset();
    return found;
}

std::optional<Chain> Store::chain(quint64 incarnation) { return chainWhere("incarnation = ?1", incarnation); }

std::optional<Unsealed> Store::unsealed(quint64 scope, qsizetype limit)
{
    Statement found
        = m_database.prepare(chainColumns + "WHERE scope = ?1 AND own > 0 AND sealed < last ORDER BY own DESC LIMIT 1");
    if (!found.bind(1, qint64(scope)).step())
        return std::nullopt;
    Unsealed unsealed;
    unsealed.chain = chainAt(found);
    unsealed.first = unsealed.chain.sealed + 1;
    constexpr quint64 mostWrites = 8192; // of a segment (sync/PROTOCOL.md, "Limits")
    const quint64 own = unsealed.chain.incarnation;
    qsizetype size = 0;
    qsizetype parents = 0;
    QMap<quint64, quint64> named; // of other chains, the highest counter
    Statement row
        = m_database.prepare("SELECT writes, body, first FROM change WHERE incarnation = ?1 AND first > ?2 ORDER BY first");
    row.bind(1, qint64(own)).bind(2, qint64(unsealed.chain.sealed));
    while (row.step()) {
        const QByteArray body = row.bytes(1);
        if (!unsealed.changes.isEmpty()
            && (size + body.size() > limit || unsealed.writes + quint64(row.integer(0)) > mostWrites))
            break;
        QMap<quint64, quint64> more = named;
        parents += noteNamed(body, own, quint64(row.integer(2)), more);
        if ((more.size() > mostProven || parents > mostParentsTogether) && !unsealed.changes.isEmpty())
            break;
        named = std::move(more);
        size += body.size();
        unsealed.writes += quint64(row.integer(0));
        unsealed.writesOf << quint64(row.integer(0));
        unsealed.changes << body;
    }
    unsealed.proven = m_applying->proofs().needed(own, named);
    unsealed.proven = unsealed.proven.first(std::min(unsealed.proven.size(), mostProven)); // of one change, more than can be
    return unsealed;
}

void Store::sealed(const StoredSegment &segment, const QList<ChainPoint> &proven)
{
    Transaction transaction(m_database);
    m_applying->proofs().note(segment.incarnation, segment.first, proven);
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

/// Which changes of the arrival are new; nothing when a counter is taken by something else: two histories under one name (R2).
std::optional<QList<qsizetype>> Store::newChanges(const Arrival &arrival, const Chain &chain)
{
    QList<qsizetype> fresh;
    quint64 counter = arrival.segment.first;
    for (qsizetype i = 0; i < arrival.changes.size(); ++i) {
        const QByteArray &body = arrival.changes.at(i);
        Statement &there = m_applying->statement("SELECT body FROM change WHERE incarnation = ?1 AND first = ?2");
        const bool isKnown = there.bind(1, qint64(chain.incarnation)).bind(2, qint64(counter)).step();
        const bool isEqual = isKnown && there.bytes(0) == body;
        there.reset();
        if (isKnown ? !isEqual : counter <= chain.last)
            return std::nullopt;
        if (!isKnown)
            fresh << i;
        counter += countWrites(body);
    }
    if (counter != arrival.segment.first + arrival.segment.writes && !arrival.changes.isEmpty())
        throw Failure(Failure::Kind::Protocol, QStringLiteral("count of writes"));
    return fresh;
}

bool Store::isAllWithheld(qint64 changeRow, qint64 writes)
{
    Statement &held = m_applying->statement("SELECT count(*) FROM withheld WHERE change = ?1");
    held.bind(1, changeRow).step();
    const bool isAll = held.integer(0) == writes;
    held.reset();
    return isAll;
}

/// Applies the changes that are new, in pieces. The last piece stays open: what `admit` still has to write goes with it.
void Store::applyPieces(const Arrival &arrival, const Chain &chain, const QList<qsizetype> &fresh,
    std::optional<Transaction> &transaction)
{
    Chain applied = chain;
    applied.own = applied.ours = false; // what comes back from the centre is there already
    QList<quint64> counters {arrival.segment.first};
    for (const QByteArray &body : arrival.changes)
        counters << counters.last() + countWrites(body);
    quint64 seen = 0;
    qsizetype done = 0;
    for (qsizetype i : fresh) {
        const Change change = decode(arrival.changes.at(i), chain.incarnation, counters.at(i));
        if (done > 0 && done + change.writes.size() > piece) {
            transaction->commit();
            transaction.reset();
            m_applying->changes().ledger = true;
            publish();
            if (m_between)
                m_between();
            transaction.emplace(m_database);
            done = 0;
        }
        const qint64 row = insertChange(applied, change, arrival.changes.at(i));
        if (change.lamport > seen && !isAllWithheld(row, change.writes.size()))
            seen = change.lamport;
        done += change.writes.size();
    }
    followLamport(seen);
}

Admission Store::admit(const Arrival &arrival, const QString &peer, const std::optional<Cursor> &cursor)
{
    const StoredSegment &segment = arrival.segment;
    const qint64 incarnation = qint64(segment.incarnation);
    std::optional<Transaction> transaction(std::in_place, m_database);
    try {
        Statement &same = m_applying->statement("SELECT digest FROM segment WHERE incarnation = ?1 AND first = ?2");
        const bool isHere = same.bind(1, incarnation).bind(2, qint64(segment.first)).step();
        const bool isSame = isHere && same.bytes(0) == segment.digest;
        same.reset();
        if (!isSame) {
            std::optional<Chain> known = chain(segment.incarnation);
            const bool isNew = !known;
            if (isNew) {
                known = arrival.chain;
                known->own = known->ours = false;
                known->last = known->sealed = known->durable = 0;
                known->tip.clear();
            }
            const std::optional<QList<qsizetype>> fresh = newChanges(arrival, *known);
            if (!fresh || (arrival.changes.isEmpty() && (isHere || segment.first <= known->last)))
                return Admission::Forked; // the caller keeps it aside
            if (isNew)
                insertChain(*known, Foreign);
            QList<Proofs::Holding> proofs
                = m_applying->proofs().note(segment.incarnation, segment.first, arrival.proven);
            applyPieces(arrival, *known, *fresh, transaction);
            putSegment(segment);
            // Others may have proven to have had this segment before it came here.
            proofs << m_applying->proofs().lookAgain(
                segment.incarnation, segment.first, segment.first + segment.writes - 1);
            m_applying->count(proofs);
            m_applying->changes().ledger = true;
        }
        if (cursor)
            setCursorInside(peer, arrival.chain.scope, *cursor);
        transaction->commit();
        publish();
        return isSame ? Admission::Known : Admission::Applied;
    } catch (...) {
        m_applying->forgetChanges();
        throw;
    }
}

/// The same changes, cut into segments otherwise than here (a restored copy): the centre's cut holds.
void Store::putSegment(const StoredSegment &segment)
{
    const qint64 incarnation = qint64(segment.incarnation);
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

QList<Refusal> Store::refusals() { return readRefusals(m_database); }

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
    if (cursor.entry.isEmpty())
        return;
    m_applying->statement("INSERT OR REPLACE INTO log VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(1, qint64(scope))
        .bind(2, qint64(cursor.epoch))
        .bind(3, qint64(cursor.sequence))
        .bind(4, cursor.hash)
        .bind(5, cursor.entry)
        .run();
    // What others said to have seen there, before this replica had come so far.
    m_applying->statement(
                  "DELETE FROM claim WHERE scope = ?1 AND epoch = ?2 AND sequence = ?3 AND hash = ?4 AND differs = 0")
        .bind(1, qint64(scope))
        .bind(2, qint64(cursor.epoch))
        .bind(3, qint64(cursor.sequence))
        .bind(4, cursor.hash)
        .run();
    m_applying
        ->statement("UPDATE OR REPLACE claim SET differs = 1 WHERE scope = ?1 AND epoch = ?2 AND sequence = ?3"
                    " AND differs = 0")
        .bind(1, qint64(scope))
        .bind(2, qint64(cursor.epoch))
        .bind(3, qint64(cursor.sequence))
        .run();
}

void Store::setCursor(const QString &peer, quint64 scope, const Cursor &cursor)
{
    Transaction transaction(m_database);
    setCursorInside(peer, scope, cursor);
    transaction.commit();
}

void Store::compareLog(const QString &peer, quint64 scope, quint64 device, const Cursor &seen)
{
    Statement row = m_database.prepare("SELECT hash FROM log WHERE scope = ?1 AND epoch = ?2 AND sequence = ?3");
    row.bind(1, qint64(scope)).bind(2, qint64(seen.epoch)).bind(3, qint64(seen.sequence));
    const bool isKnown = row.step();
    if (isKnown && row.bytes(0) == seen.hash)
        return;
    if (!isKnown && seen.epoch != cursor(peer, scope).epoch)
        return; // of a history of the centre's that this replica knows nothing of
    // One open claim and one difference for each member: who claims at random is told of once.
    m_applying->statement("INSERT OR REPLACE INTO claim VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(1, qint64(scope))
        .bind(2, qint64(device))
        .bind(3, qint64(seen.epoch))
        .bind(4, qint64(seen.sequence))
        .bind(5, seen.hash)
        .bind(6, qint64(isKnown ? 1 : 0))
        .bind(7, m_clock.now())
        .run();
    m_applying->changes().ledger = true;
}

QList<TwoStories> readTwoStories(Database &database)
{
    QList<TwoStories> all;
    Statement row
        = database.prepare("SELECT scope, device, epoch, sequence, at FROM claim WHERE differs = 1 ORDER BY at DESC");
    while (row.step())
        all << TwoStories {quint64(row.integer(0)), quint64(row.integer(1)), quint64(row.integer(2)),
            quint64(row.integer(3)), row.integer(4)};
    return all;
}

QList<TwoStories> Store::twoStories() { return readTwoStories(m_database); }

std::optional<Cursor> Store::firstMissing(const QString &peer, quint64 scope, const QSet<QByteArray> &aside)
{
    const Cursor at = cursor(peer, scope);
    Cursor before {at.epoch, 0, {}};
    Statement row = m_database.prepare("SELECT sequence, hash, digest,"
                                       " EXISTS (SELECT 1 FROM segment WHERE segment.digest = log.digest) FROM log WHERE "
                                       "scope = ?1 AND epoch = ?2 AND sequence <= ?3 ORDER BY sequence");
    row.bind(1, qint64(scope)).bind(2, qint64(at.epoch)).bind(3, qint64(at.sequence));
    while (row.step()) {
        const bool isMissing = row.integer(3) == 0 && !aside.contains(row.bytes(2));
        if (isMissing && quint64(row.integer(0)) == before.sequence + 1)
            return before;
        before = {at.epoch, quint64(row.integer(0)), row.bytes(1)};
    }
    return std::nullopt;
}

std::optional<StoredSegment> Store::segmentOf(const QByteArray &digestBegin)
{
    Statement row = m_database.prepare(segmentColumns + "WHERE digest >= ?1 ORDER BY digest LIMIT 1");
    if (!row.bind(1, digestBegin).step())
        return std::nullopt;
    StoredSegment segment = segmentAt(row);
    return segment.digest.startsWith(digestBegin) ? std::optional(std::move(segment)) : std::nullopt;
}

std::optional<ChainPoint> Store::pointOver(quint64 incarnation, quint64 counter)
{
    return m_applying->proofs().pointOver(incarnation, counter);
}

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
        m_applying->statement("DELETE FROM proof WHERE incarnation = ?1 AND first >= ?2")
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
    for (const char *table :
        {"touch", "withheld", "waiting", "owner", "unknown", "superseded", "unproven", "crowd", "unreadable", "head", "record", "search"})
        m_database.execute(QByteArray("DELETE FROM ") + table);
    for (const RecordType *type : m_catalogue.types())
        m_database.execute("DELETE FROM " + quoted(type->key));
    m_database.execute("UPDATE scope SET root = 0");
    Statement row = m_database.prepare("SELECT change.id, change.incarnation, first, body, scope,"
                                       " own > 0 AND first + writes - 1 > durable, device, received FROM change JOIN chain"
                                       " ON chain.incarnation = change.incarnation ORDER BY change.id");
    m_applying->startAgain();
    while (row.step()) {
        const auto incarnation = quint64(row.integer(1));
        std::optional<Change> change;
        try {
            change = decode(row.bytes(3), incarnation, quint64(row.integer(2)));
        } catch (const Failure &) {
            // One change that cannot be read must not keep a store from opening (R12). It stays where it is, and is told.
            m_applying->statement("INSERT INTO unreadable VALUES(?1)").bind(1, row.integer(0)).run();
            continue;
        }
        m_applying->apply(*change,
            {incarnation, quint64(row.integer(4)), quint64(row.integer(6)), row.integer(0), 0, 0, row.integer(7), 0},
            row.integer(5) != 0);
    }
    m_applying->endAgain();
    m_database.execute("DELETE FROM setting WHERE key = 'schema/rebuild'");
    noteGrants();
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
    if (const QString file = checkFile(); file != QLatin1String("ok"))
        return file;
    Transaction transaction(m_database); // rolled back: verifying changes nothing
    return followsFromLedger() ? QStringLiteral("ok") : QStringLiteral("what is shown does not follow from the ledger");
}

bool Store::mend()
{
    Transaction transaction(m_database);
    if (followsFromLedger())
        return false; // and nothing is changed
    transaction.commit();
    m_applying->changes().ledger = true;
    publish();
    return true;
}

/// Makes everything derived again, inside the caller's transaction; whether it was the same before.
bool Store::followsFromLedger()
{
    const QByteArray before = derivedDigest();
    try {
        rebuildInside();
    } catch (...) {
        m_applying->forgetChanges();
        throw;
    }
    m_applying->forgetChanges();
    return derivedDigest() == before;
}

QString Store::checkFile() { return m_database.check(); }

void Store::checkpoint() { m_database.checkpoint(); }

}
