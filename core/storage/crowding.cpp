// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/crowding.h"

#include "core/records/change.h"

#include <QSet>
#include <algorithm>

namespace core {

Crowding::Crowding(Database &database)
    : m_database(database)
    , m_other(database, "SELECT 1 FROM head WHERE record = ?1 AND cell = ?2 AND inc = ?3 AND ctr <> ?4 LIMIT 1")
    , m_later(database, "SELECT 1 FROM change WHERE incarnation = ?1 AND first > ?2 LIMIT 1")
    , m_kept(database, "SELECT ctr FROM crowd WHERE record = ?1 AND cell = ?2 AND inc = ?3 ORDER BY ctr")
    , m_keep(database, "INSERT OR IGNORE INTO crowd VALUES(?1, ?2, ?3, ?4)")
    , m_drop(database, "DELETE FROM crowd WHERE record = ?1 AND cell = ?2 AND inc = ?3 AND ctr = ?4")
{
}

void Crowding::startAgain()
{
    m_isAgain = true;
    m_reached.clear();
}

void Crowding::ended()
{
    m_isAgain = false;
    m_reached.clear();
}

bool Crowding::hasOtherHead(const Id &write, qint64 row, quint16 cell)
{
    m_other.reset();
    m_other.bind(1, row).bind(2, qint64(cell)).bind(3, qint64(write.incarnation)).bind(4, qint64(write.counter));
    const bool found = m_other.step();
    m_other.reset();
    return found;
}

/// Whether something later of the same chain has been applied already.
bool Crowding::isOutOfOrder(const Id &write)
{
    if (m_isAgain) {
        quint64 &reached = m_reached[write.incarnation];
        const bool isLater = reached > write.counter;
        reached = std::max(reached, write.counter);
        return isLater;
    }
    m_later.reset();
    const bool found = m_later.bind(1, qint64(write.incarnation)).bind(2, qint64(write.counter)).step();
    m_later.reset();
    return found;
}

QList<quint64> Crowding::kept(const Id &write, qint64 row, quint16 cell)
{
    QList<quint64> counters;
    m_kept.reset();
    for (m_kept.bind(1, row).bind(2, qint64(cell)).bind(3, qint64(write.incarnation)); m_kept.step();)
        counters << quint64(m_kept.integer(0));
    m_kept.reset();
    return counters;
}

/// All counters of the chain in the cell that have been applied and are not withheld, in order.
QList<quint64> Crowding::gathered(const Id &write, const Id &record, qint64 row, quint16 cell, qint64 through)
{
    QSet<quint64> withheld;
    Statement held = m_database.prepare("SELECT ctr FROM withheld WHERE record = ?1 AND inc = ?2");
    for (held.bind(1, row).bind(2, qint64(write.incarnation)); held.step();)
        withheld.insert(quint64(held.integer(0)));
    QList<quint64> counters;
    Statement found = m_database.prepare("SELECT first, body FROM touch JOIN change ON change.id = touch.change"
                                         " WHERE touch.record = ?1 AND incarnation = ?2 AND change.id <= ?3 ORDER BY first");
    for (found.bind(1, row).bind(2, qint64(write.incarnation)).bind(3, through); found.step();)
        for (const Write &one : decode(found.bytes(1), write.incarnation, quint64(found.integer(0))).writes)
            if (one.kind == Write::Kind::Set && one.record == record && one.cells.firstKey() == cell
                && !withheld.contains(one.counter))
                counters << one.counter;
    return counters;
}

std::optional<quint64> Crowding::lowestAfter(const Id &write, const Id &record, qint64 row, quint16 cell, qint64 through)
{
    const bool isOutOfOrder = this->isOutOfOrder(write);
    QList<quint64> counters = kept(write, row, cell);
    if (counters.isEmpty()) {
        if (!isOutOfOrder && !hasOtherHead(write, row, cell))
            return std::nullopt;
        counters = gathered(write, record, row, cell, through);
        counters = counters.last(std::min(qsizetype(most), counters.size()));
        for (quint64 counter : std::as_const(counters))
            m_keep.bind(1, row).bind(2, qint64(cell)).bind(3, qint64(write.incarnation)).bind(4, qint64(counter)).run();
    }
    if (!counters.contains(write.counter) && (counters.size() < most || write.counter > counters.first())) {
        m_keep.bind(1, row).bind(2, qint64(cell)).bind(3, qint64(write.incarnation)).bind(4, qint64(write.counter)).run();
        counters.insert(std::lower_bound(counters.begin(), counters.end(), write.counter), write.counter);
    }
    for (; counters.size() > most; counters.removeFirst())
        m_drop.bind(1, row).bind(2, qint64(cell)).bind(3, qint64(write.incarnation)).bind(4, qint64(counters.first())).run();
    return counters.size() < most ? std::nullopt : std::optional(counters.first());
}

quint64 lowestOf(QList<quint64> counters)
{
    if (counters.size() <= Crowding::most)
        return 0;
    std::sort(counters.begin(), counters.end());
    return counters.at(counters.size() - Crowding::most);
}

}
