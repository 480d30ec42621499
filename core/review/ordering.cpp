// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/ordering.h"

#include "core/records/review.h"
#include "core/review/decision.h"

#include <QCryptographicHash>
#include <queue>
#include <tuple>

namespace core {

QString proofOf(const Record &decision)
{
    QMap<quint16, Cell> cells = decision.unknown;
    for (const Field &field : decision.type->fields)
        if (const Value &value = decision.values.at(decision.type->indexOf(field)); !isEmpty(value))
            cells.insert(RecordType::cellOf(field), {value});
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView("Muster decision 1"));
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QByteArray bytes = encodeCell(cell.value());
        hash.addData(QByteArray::number(cell.key()) + ' ' + QByteArray::number(bytes.size()) + ' ' + bytes);
    }
    return decision.id.text() + QLatin1Char(':') + QString::fromLatin1(hash.result().first(8).toHex());
}

/// One walk over the decisions about a record.
class Ordering {
public:
    explicit Ordering(QList<Judged> &decisions)
        : m_decisions(decisions)
        , m_later(size_t(decisions.size()))
        , m_ownLater(size_t(decisions.size()))
        , m_waitsFor(size_t(decisions.size()))
        , m_ownWaitsFor(size_t(decisions.size()))
    {
    }

    void run()
    {
        note();
        const size_t count = m_later.size();
        QList<Judged> ordered;
        ordered.reserve(m_decisions.size());
        for (bool withOwn = true; ordered.size() < m_decisions.size(); withOwn = false) {
            // Names with proof go round in no circle. A chain's own order may close one, if its author means it to: then it
            // is not asked for those that are left.
            for (size_t i = 0; i < count; ++i)
                if (!m_placed.contains(int(i)) && m_waitsFor[i] == 0 && (!withOwn || m_ownWaitsFor[i] == 0))
                    m_ready.push(key(int(i)));
            while (!m_ready.empty()) {
                const int next = std::get<int>(m_ready.top());
                m_ready.pop();
                if (m_placed.contains(next))
                    continue;
                m_placed.insert(next);
                ordered << m_decisions.at(next);
                release(next, m_later, m_waitsFor, withOwn);
                release(next, m_ownLater, m_ownWaitsFor, withOwn);
            }
        }
        learn(ordered);
        m_decisions = std::move(ordered);
    }

private:
    using Edges = std::vector<QList<int>>;
    using Key = std::tuple<bool, bool, QByteArray, quint64, quint64, int>;

    /// What comes first of those taken unknown to each other; smaller is earlier.
    Key key(int i) const
    {
        const Judged &one = m_decisions.at(i);
        const QByteArray subject = textOf(one.record, "subject").toLatin1();
        const QByteArray tie
            = QCryptographicHash::hash(QByteArray::number(one.device, 16) + ' ' + subject, QCryptographicHash::Blake2b_256);
        return {!one.isSigned(), !one.isBackward(), tie, one.record.id.counter, one.record.id.incarnation, i};
    }

    void note()
    {
        QHash<QString, int> proofs;
        QHash<quint64, QMap<quint64, int>> chains;
        for (int i = 0; i < m_decisions.size(); ++i) {
            const Record &record = m_decisions.at(i).record;
            proofs.insert(proofOf(record), i);
            chains[record.id.incarnation].insert(record.id.counter, i);
        }
        for (int i = 0; i < m_decisions.size(); ++i) {
            QSet<int> named;
            const QStringList words = textOf(m_decisions.at(i).record, "after").split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString &name : words)
                if (const int earlier = proofs.value(name, i); earlier != i && !named.contains(earlier)) {
                    named.insert(earlier);
                    m_later[size_t(earlier)] << i;
                    ++m_waitsFor[size_t(i)];
                }
        }
        for (const QMap<quint64, int> &chain : std::as_const(chains))
            for (auto one = chain.begin(); one != chain.end(); ++one)
                if (const auto next = std::next(one); next != chain.end()) {
                    m_ownLater[size_t(*one)] << *next;
                    ++m_ownWaitsFor[size_t(*next)];
                }
    }

    void release(int placed, Edges &edges, std::vector<int> &waits, bool withOwn)
    {
        for (int later : std::as_const(edges[size_t(placed)])) {
            --waits[size_t(later)];
            if (m_waitsFor[size_t(later)] == 0 && (!withOwn || m_ownWaitsFor[size_t(later)] == 0))
                m_ready.push(key(later));
        }
    }

    /// In order: whatever a decision had has been told what it had before.
    void learn(QList<Judged> &ordered) const
    {
        auto places = std::make_shared<QHash<Id, int>>();
        for (int i = 0; i < ordered.size(); ++i)
            places->insert(ordered.at(i).record.id, i);
        std::vector<QList<int>> had(size_t(ordered.size()));
        for (const Edges &edges : {m_later, m_ownLater})
            for (size_t earlier = 0; earlier < edges.size(); ++earlier)
                for (int later : edges[earlier]) {
                    const int from = places->value(m_decisions.at(qsizetype(earlier)).record.id);
                    const int to = places->value(m_decisions.at(later).record.id);
                    if (from < to)
                        had[size_t(to)] << from;
                }
        for (int i = 0; i < ordered.size(); ++i) {
            Past &past = ordered[i].past;
            past.m_places = places;
            past.m_had = QBitArray(ordered.size());
            for (int earlier : std::as_const(had[size_t(i)])) {
                past.m_had |= ordered.at(earlier).past.m_had;
                past.m_had.setBit(earlier);
            }
        }
    }

    QList<Judged> &m_decisions;
    Edges m_later; ///< by place, those that name it
    Edges m_ownLater; ///< and the next of its chain
    std::vector<int> m_waitsFor;
    std::vector<int> m_ownWaitsFor;
    QSet<int> m_placed;
    std::priority_queue<Key, std::vector<Key>, std::greater<>> m_ready;
};

void order(QList<Judged> &decisions) { Ordering(decisions).run(); }

QStringList latestOf(const QList<Judged> &decisions)
{
    constexpr qsizetype most = 256; // whoever floods a record with decisions keeps nobody from deciding
    QBitArray had;
    for (const Judged &one : decisions)
        had = had.isEmpty() ? one.past.m_had : had | one.past.m_had;
    QStringList counting;
    QStringList others;
    for (const Judged &one : decisions)
        if (const int place = one.past.m_places->value(one.record.id); !had.testBit(place))
            (one.flaw == Flaw::None ? counting : others) << proofOf(one.record);
    return (counting + others).mid(0, most);
}

}
