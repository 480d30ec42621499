// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/reader.h"

#include "core/storage/applying.h"
#include "core/storage/schema.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

qint64 Status::toSend() const
{
    qint64 sum = 0;
    for (const ScopeStatus &scope : scopes)
        sum += scope.toSend;
    return sum;
}

qint64 Status::changesToSend() const
{
    qint64 sum = 0;
    for (const ScopeStatus &scope : scopes)
        sum += scope.changesToSend;
    return sum;
}

Reader::Reader(const QString &path, const StoreKey &key, const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_database(path, key, Database::Mode::ReadOnly)
{
}

Record Reader::read(const RecordType &type, qint64 row) { return readRecord(m_database, type, row); }

std::optional<Record> Reader::record(const Id &id)
{
    Statement found = m_database.prepare("SELECT id, type FROM record WHERE inc = ?1 AND ctr = ?2");
    if (!found.bind(1, qint64(id.incarnation)).bind(2, qint64(id.counter)).step())
        return std::nullopt;
    const RecordType *type = m_catalogue.find(quint16(found.integer(1)));
    return type != nullptr ? std::optional(read(*type, found.integer(0))) : std::nullopt;
}

std::optional<Record> Reader::record(const RecordType &type, qint64 row)
{
    Statement found = m_database.prepare("SELECT 1 FROM record WHERE id = ?1 AND type = ?2");
    if (!found.bind(1, row).bind(2, qint64(type.number)).step())
        return std::nullopt;
    return read(type, row);
}

std::optional<Record> Reader::find(const RecordType &type, const QString &prefix)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{1,16}(-\\d*)?\\z"));
    if (!form.match(prefix).hasMatch())
        return std::nullopt;
    if (const auto id = Id::fromText(prefix)) {
        auto found = record(*id);
        return found && found->type == &type ? found : std::nullopt;
    }
    Statement row
        = m_database.prepare("SELECT id FROM record WHERE type = ?1 AND printf('%016x-%d', inc, ctr) LIKE ?2 LIMIT 2");
    // "3fa2-42" as people write it: the incarnation may be cut short, the counter is meant as it stands.
    const QString pattern = prefix.section(QLatin1Char('-'), 0, 0) + QLatin1Char('%')
        + (prefix.contains(QLatin1Char('-')) ? prefix.mid(prefix.indexOf(QLatin1Char('-'))) : QString());
    row.bind(1, qint64(type.number)).bind(2, pattern);
    if (!row.step())
        return std::nullopt;
    const qint64 only = row.integer(0);
    return row.step() ? std::nullopt : std::optional(read(type, only));
}

QList<HistoryStep> Reader::history(const Id &id)
{
    QList<HistoryStep> steps;
    QList<quint64> order;
    Statement row = m_database.prepare(
        "SELECT change.incarnation, first, body, chain.device, member.name FROM record"
        " JOIN touch ON touch.record = record.id JOIN change ON change.id = touch.change"
        " JOIN chain ON chain.incarnation = change.incarnation LEFT JOIN member ON member.device = chain.device"
        " WHERE record.inc = ?1 AND record.ctr = ?2");
    row.bind(1, qint64(id.incarnation)).bind(2, qint64(id.counter));
    struct Dated {
        quint64 lamport;
        Id write;
        HistoryStep step;
    };
    QList<Dated> dated;
    while (row.step()) {
        const auto incarnation = quint64(row.integer(0));
        const Change change = decode(row.bytes(2), incarnation, quint64(row.integer(1)));
        for (const Write &write : change.writes)
            if (write.record == id)
                dated << Dated {change.lamport, {incarnation, write.counter},
                    {write, change.at, change.zone, quint64(row.integer(3)), row.text(4)}};
    }
    std::sort(dated.begin(), dated.end(), [](const Dated &one, const Dated &other) {
        return std::tie(one.lamport, one.write) < std::tie(other.lamport, other.write);
    });
    for (Dated &one : dated)
        steps << std::move(one.step);
    return steps;
}

QList<Conflict> Reader::conflicts(int limit)
{
    QList<Conflict> all;
    Statement row = m_database.prepare("SELECT id, type FROM record WHERE conflicts > 0 ORDER BY id LIMIT ?1");
    for (row.bind(1, qint64(limit)); row.step();) {
        const RecordType *type = m_catalogue.find(quint16(row.integer(1)));
        if (type == nullptr)
            continue;
        const Record record = read(*type, row.integer(0));
        for (quint16 cell : record.conflicts()) {
            Conflict conflict {type, record.row, record.id, record.scope, titleOf(record), cell, record.heads.value(cell),
                {}, cell == deletionCell};
            const Id shown = shownHead(*type, cell, conflict.heads).write;
            std::stable_partition(
                conflict.heads.begin(), conflict.heads.end(), [&](const Head &head) { return head.write == shown; });
            for (const Head &head : std::as_const(conflict.heads))
                conflict.authors << memberName(head.device);
            all << conflict;
        }
    }
    return all;
}

Status Reader::status()
{
    Status status;
    Statement scope = m_database.prepare("SELECT wire, name, root FROM scope ORDER BY id");
    while (scope.step()) {
        ScopeStatus one;
        one.scope = {quint64(scope.integer(0)), scope.text(1)};
        one.root = quint64(scope.integer(2));
        Statement counts = m_database.prepare(
            "SELECT (SELECT count(*) FROM record WHERE scope = ?1 AND type > 0 AND deleted = 0),"
            " (SELECT coalesce(sum(last - durable), 0) FROM chain WHERE scope = ?1 AND own > 0),"
            " (SELECT count(*) FROM chain JOIN change USING(incarnation) WHERE scope = ?1 AND own > 0"
            " AND change.first > durable),"
            // What is known to exist: the end of the furthest segment; what is here: the sum of all beyond `last`.
            " (SELECT coalesce(sum(far - last - beyond), 0) FROM (SELECT last, max(first + writes - 1) AS far,"
            " sum(CASE WHEN first > last THEN writes ELSE 0 END) AS beyond FROM chain JOIN segment USING(incarnation)"
            " WHERE scope = ?1 AND own = 0 GROUP BY incarnation) WHERE far > last)");
        counts.bind(1, qint64(one.scope.wire)).step();
        one.records = counts.integer(0);
        one.toSend = counts.integer(1);
        one.changesToSend = counts.integer(2);
        one.missing = counts.integer(3);
        status.scopes << one;
    }
    Statement sums = m_database.prepare(
        "SELECT (SELECT coalesce(sum(conflicts), 0) FROM record WHERE conflicts > 0), (SELECT count(*) FROM refusal)");
    sums.step();
    status.conflicts = sums.integer(0);
    status.refused = sums.integer(1);
    return status;
}

QList<Refusal> Reader::refusals()
{
    QList<Refusal> all;
    for (Statement row
         = m_database.prepare("SELECT id, at, scope, incarnation, first, reason, bytes FROM refusal ORDER BY id");
         row.step();)
        all << Refusal {row.integer(0), row.integer(1), quint64(row.integer(2)), quint64(row.integer(3)),
            quint64(row.integer(4)), row.text(5), row.bytes(6)};
    return all;
}

QString Reader::memberName(quint64 device)
{
    Statement row = m_database.prepare("SELECT name FROM member WHERE device = ?1");
    return row.bind(1, qint64(device)).step() ? row.text(0) : QString();
}

QString Reader::setting(const QString &key)
{
    Statement row = m_database.prepare("SELECT value FROM setting WHERE key = ?1");
    return row.bind(1, key).step() ? row.text(0) : QString();
}

QString Reader::title(const Id &id)
{
    const auto found = record(id);
    return found ? titleOf(*found) : id.text();
}

QString Reader::titleOf(const Record &record)
{
    QStringList words;
    for (const Field &field : record.type->fields)
        if (field.has(Title))
            if (const QString text = toText(record.values.at(record.type->indexOf(field))); !text.isEmpty())
                words << text;
    return words.isEmpty() ? record.id.text() : words.join(QLatin1Char(' '));
}

}
