// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/reader.h"

#include "core/records/draft.h"
#include "core/records/review.h"
#include "core/storage/applying.h"
#include "core/storage/crowding.h"
#include "core/storage/schema.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

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
    Statement row = m_database.prepare(
        "SELECT change.incarnation, first, body, chain.device, member.name, record.id, received FROM record"
        " JOIN touch ON touch.record = record.id JOIN change ON change.id = touch.change"
        " JOIN chain ON chain.incarnation = change.incarnation LEFT JOIN member ON member.device = chain.device"
        " WHERE record.inc = ?1 AND record.ctr = ?2");
    row.bind(1, qint64(id.incarnation)).bind(2, qint64(id.counter));
    QHash<Id, QString> withheld;
    QSet<std::pair<Id, Id>> unproven; // write and parent
    bool asked = false;
    while (row.step()) {
        if (!std::exchange(asked, true)) {
            Statement held = m_database.prepare("SELECT inc, ctr, reason FROM withheld WHERE record = ?1");
            for (held.bind(1, row.integer(5)); held.step();)
                withheld.insert({quint64(held.integer(0)), quint64(held.integer(1))}, held.text(2));
            Statement named = m_database.prepare("SELECT by_inc, by_ctr, inc, ctr FROM unproven WHERE record = ?1");
            for (named.bind(1, row.integer(5)); named.step();)
                unproven.insert({{quint64(named.integer(0)), quint64(named.integer(1))},
                    {quint64(named.integer(2)), quint64(named.integer(3))}});
        }
        const auto incarnation = quint64(row.integer(0));
        Change change = decode(row.bytes(2), incarnation, quint64(row.integer(1)));
        for (Write &write : change.writes)
            if (write.record == id) {
                write.parents.removeIf([&](const Id &parent) {
                    return unproven.contains({{incarnation, write.counter}, parent});
                });
                steps << HistoryStep {{incarnation, write.counter}, write, change.at, change.zone, quint64(row.integer(3)),
                    row.text(4), change.lamport, row.integer(6), withheld.value({incarnation, write.counter})};
            }
    }
    std::sort(steps.begin(), steps.end(), [](const HistoryStep &one, const HistoryStep &other) {
        return std::tie(one.lamport, one.id) < std::tie(other.lamport, other.id);
    });
    return steps;
}

std::optional<Record> Reader::asItStood(const Id &id, const std::function<bool(const Id &write, qint64 at)> &counts)
{
    std::optional<Record> record = this->record(id);
    if (!record)
        return std::nullopt;
    if (record->heads.isEmpty() && counts(id, record->creation.at))
        return record; // nothing was written to it since: most records, most of the time
    QList<HistoryStep> steps = history(id);
    steps.removeIf([&](const HistoryStep &step) { return !step.withheld.isEmpty() || !counts(step.id, step.at); });
    return replayed(*std::move(record), steps);
}

std::optional<Record> Reader::replayed(Record record, const QList<HistoryStep> &steps)
{
    const RecordType &type = *record.type;
    QMap<quint16, QSet<Id>> superseded;
    const HistoryStep *creation = nullptr;
    record.heads.clear();
    record.unknown.clear();
    for (const HistoryStep &step : steps) {
        if (step.write.kind == Write::Kind::Create) {
            creation = &step;
            continue;
        }
        const quint16 cell = step.write.cells.firstKey();
        for (const Id &parent : step.write.parents)
            superseded[cell].insert(parent);
    }
    if (creation == nullptr)
        return std::nullopt;
    QMap<std::pair<quint16, quint64>, QList<quint64>> counters; // by cell and chain
    for (const HistoryStep &step : steps)
        if (step.write.kind == Write::Kind::Set)
            counters[{step.write.cells.firstKey(), step.id.incarnation}] << step.id.counter;
    for (const HistoryStep &step : steps) {
        if (step.write.kind == Write::Kind::Create)
            continue;
        const quint16 cell = step.write.cells.firstKey();
        if (step.id.counter < lowestOf(counters.value({cell, step.id.incarnation})))
            continue; // left behind by its own chain
        if (!superseded.value(cell).contains(step.id))
            record.heads[cell] << Head {step.id, step.write.cells.first(), step.lamport,
                tieOf(step.id, encodeCell(step.write.cells.first())), step.at, step.zone, step.device};
    }
    QMap<quint16, int> member;
    for (const Field &field : type.fields) {
        const quint16 cell = RecordType::cellOf(field);
        const QList<Head> heads = record.heads.value(cell);
        const Cell value = heads.isEmpty() ? creation->write.cells.value(cell) : shownHead(type, cell, heads).cell;
        record.values[type.indexOf(field)] = value.value(member[cell]++);
    }
    settleDeletion(record);
    return record;
}

QMap<quint64, quint64> Reader::writesSeen(const QList<qint64> &rows)
{
    QMap<quint64, quint64> seen;
    Statement row = m_database.prepare("SELECT change.incarnation, max(first + writes - 1) FROM touch"
                                       " JOIN change ON change.id = touch.change WHERE touch.record = ?1 GROUP BY 1");
    for (qint64 record : rows) {
        row.reset();
        for (row.bind(1, record); row.step();) {
            quint64 &last = seen[quint64(row.integer(0))];
            last = std::max(last, quint64(row.integer(1)));
        }
    }
    return seen;
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
        "SELECT (SELECT coalesce(sum(conflicts), 0) FROM record WHERE conflicts > 0), (SELECT count(*) FROM refusal),"
        " (SELECT count(*) FROM withheld), (SELECT count(*) FROM unproven),"
        " (SELECT count(*) FROM unreadable)");
    sums.step();
    status.conflicts = sums.integer(0);
    status.refused = sums.integer(1);
    status.withheld = sums.integer(2);
    status.unproven = sums.integer(3);
    status.unreadable = sums.integer(4);
    return status;
}

bool Reader::holds(const QString &scope)
{
    Statement row = m_database.prepare("SELECT 1 FROM scope WHERE name = ?1");
    return row.bind(1, scope).step();
}

QList<Refusal> Reader::refusals() { return readRefusals(m_database); }

QList<TwoStories> Reader::twoStories() { return readTwoStories(m_database); }

QString Reader::memberName(quint64 device)
{
    Statement row = m_database.prepare("SELECT name FROM member WHERE device = ?1");
    return row.bind(1, qint64(device)).step() ? row.text(0) : QString();
}

QStringList Reader::memberRoles(quint64 device)
{
    Statement row = m_database.prepare("SELECT role FROM member WHERE device = ?1");
    return row.bind(1, qint64(device)).step() ? row.text(0).split(QStringLiteral(", "), Qt::SkipEmptyParts) : QStringList();
}

QStringList Reader::memberOwn(quint64 device)
{
    Statement row = m_database.prepare("SELECT own FROM member WHERE device = ?1");
    return row.bind(1, qint64(device)).step() ? row.text(0).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

QHash<quint64, QString> Reader::members()
{
    QHash<quint64, QString> names;
    for (Statement row = m_database.prepare("SELECT device, name FROM member"); row.step();)
        names.insert(quint64(row.integer(0)), row.text(1));
    return names;
}

const Policies &Reader::policies()
{
    qint64 pieces = 0; // of packs and their sections, in whatever order they come
    if (m_catalogue.find(policyPack.key) != nullptr && m_catalogue.find(policySection.key) != nullptr) {
        Statement row = m_database.prepare("SELECT (SELECT count(*) FROM policy_pack WHERE deleted = 0)"
                                           " + (SELECT count(*) FROM policy_section WHERE deleted = 0)");
        row.step();
        pieces = row.integer(0);
    }
    if (!m_policies || pieces != m_policyPieces)
        m_policies = Policies::read(m_database, m_catalogue);
    m_policyPieces = pieces;
    return *m_policies;
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

QString Reader::titleOf(const Record &record, int depth)
{
    constexpr int deepest = 2; // the course of a certificate; not what its course needed before
    QStringList words;
    for (const Field &field : record.type->fields) {
        const Value &value = record.values.at(record.type->indexOf(field));
        if (!field.has(Title) || isEmpty(value))
            continue;
        if (const auto *id = std::get_if<Id>(&value)) {
            if (const auto named = depth < deepest ? this->record(*id) : std::nullopt)
                words << titleOf(*named, depth + 1);
        } else if (const QString text = m_wording ? m_wording(*record.type, field, value) : toText(value); !text.isEmpty()) {
            words << text;
        }
    }
    return words.isEmpty() ? record.id.text() : words.join(QLatin1Char(' '));
}

}
