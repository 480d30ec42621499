// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/proofs.h"

namespace core {

Proofs::Proofs(Database &database)
    : m_database(database)
    , m_had(database,
          "SELECT 1 FROM proof WHERE incarnation = ?1 AND chain = ?2 AND first <= ?3 AND through >= ?4 AND holds = 1 LIMIT "
          "1")
    , m_over(database,
          "SELECT first + writes - 1, digest FROM segment WHERE incarnation = ?1 AND first <= ?2 ORDER BY first DESC LIMIT "
          "1")
{
    Statement before = database.prepare("SELECT value FROM setting WHERE key = 'proofs/before'");
    if (before.step())
        m_before = before.text(0).toLongLong();
}

bool Proofs::isOurs(quint64 incarnation)
{
    if (const auto known = m_ours.constFind(incarnation); known != m_ours.constEnd())
        return *known;
    Statement row = m_database.prepare("SELECT own > 0 FROM chain WHERE incarnation = ?1");
    return *m_ours.insert(incarnation, row.bind(1, qint64(incarnation)).step() && row.integer(0) != 0);
}

bool Proofs::hasHad(const Id &write, qint64 changeRow, const Id &named)
{
    if (named.incarnation == write.incarnation)
        return named.counter < write.counter;
    if (changeRow <= m_before || isOurs(write.incarnation))
        return true;
    m_had.reset();
    const bool found = m_had.bind(1, qint64(write.incarnation))
                           .bind(2, qint64(named.incarnation))
                           .bind(3, qint64(write.counter))
                           .bind(4, qint64(named.counter))
                           .step();
    m_had.reset();
    return found;
}

std::optional<ChainPoint> Proofs::pointOver(quint64 chain, quint64 counter)
{
    m_over.reset();
    std::optional<ChainPoint> point;
    if (m_over.bind(1, qint64(chain)).bind(2, qint64(counter)).step() && quint64(m_over.integer(0)) >= counter)
        point = ChainPoint {chain, quint64(m_over.integer(0)), m_over.bytes(1).first(ChainPoint::hashSize)};
    m_over.reset();
    return point;
}

Proofs::Verdict Proofs::verdict(const ChainPoint &point)
{
    const std::optional<ChainPoint> here = pointOver(point.incarnation, point.last);
    if (!here)
        return Open;
    return here->last == point.last && here->hash == point.hash ? Holds : Fails;
}

QList<Proofs::Holding> Proofs::note(quint64 author, quint64 first, const QList<ChainPoint> &proven)
{
    QList<Holding> holding;
    Statement insert = m_database.prepare("INSERT OR REPLACE INTO proof VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    for (const ChainPoint &point : proven) {
        const Verdict found = verdict(point);
        insert.bind(1, qint64(author))
            .bind(2, qint64(first))
            .bind(3, qint64(point.incarnation))
            .bind(4, qint64(point.last))
            .bind(5, point.hash)
            .bind(6, qint64(found))
            .run();
        if (found == Holds)
            holding << Holding {author, first, point.incarnation, point.last};
    }
    return holding;
}

QList<Proofs::Holding> Proofs::lookAgain(quint64 chain, quint64 first, quint64 last)
{
    QList<Holding> holding;
    QList<std::pair<Holding, ChainPoint>> open;
    Statement row = m_database.prepare("SELECT incarnation, first, through, hash FROM proof"
                                       " WHERE chain = ?1 AND through BETWEEN ?2 AND ?3 AND holds = 0");
    for (row.bind(1, qint64(chain)).bind(2, qint64(first)).bind(3, qint64(last)); row.step();)
        open.append({{quint64(row.integer(0)), quint64(row.integer(1)), chain, quint64(row.integer(2))},
            {chain, quint64(row.integer(2)), row.bytes(3)}});
    for (const auto &[proof, point] : std::as_const(open)) {
        const Verdict found = verdict(point);
        if (found == Open)
            continue;
        m_database.prepare("UPDATE proof SET holds = ?1 WHERE incarnation = ?2 AND first = ?3 AND chain = ?4")
            .bind(1, qint64(found))
            .bind(2, qint64(proof.author))
            .bind(3, qint64(proof.first))
            .bind(4, qint64(chain))
            .run();
        if (found == Holds)
            holding << proof;
    }
    return holding;
}

QList<ChainPoint> Proofs::needed(quint64 author, const QMap<quint64, quint64> &named)
{
    QList<ChainPoint> points;
    Statement row = m_database.prepare("SELECT max(through) FROM proof WHERE incarnation = ?1 AND chain = ?2 AND holds = 1");
    for (auto chain = named.cbegin(); chain != named.cend(); ++chain) {
        row.reset();
        const bool isProven
            = row.bind(1, qint64(author)).bind(2, qint64(chain.key())).step() && quint64(row.integer(0)) >= chain.value();
        if (isProven)
            continue;
        if (const std::optional<ChainPoint> point = pointOver(chain.key(), chain.value()))
            points << *point;
    }
    return points;
}

}
