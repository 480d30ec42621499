// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/snapshot.h"

#include "core/query/query.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace core {

namespace {

/// A part that is reviewed with its whole.
bool isReviewedPart(const RecordType &type, const RecordType &whole)
{
    return !type.isAppendOnly && type.compartment == whole.compartment && !type.parent()->has(Unreviewed);
}

/// A cell is one register: it is left out when all its fields are.
bool isReviewedCell(const RecordType &type, quint16 cell)
{
    bool isDeclared = false;
    for (const Field &field : type.fields)
        if (RecordType::cellOf(field) == cell) {
            isDeclared = true;
            if (!field.has(Unreviewed))
                return true;
        }
    return !isDeclared;
}

/// The rows of everything below a record, deleted ones too: what was there may have gone since.
QList<std::pair<const RecordType *, qint64>> rowsBelow(Reader &reader, const Record &whole, Moved moved = Moved::Left)
{
    QList<std::pair<const RecordType *, qint64>> found;
    for (const RecordType *type : reader.catalogue().parts(*whole.type)) {
        if (!isReviewedPart(*type, *whole.type))
            continue;
        Query query;
        query.type = type;
        query.parent = whole.id;
        QSet<qint64> known;
        for (const bool deleted : {false, true}) {
            query.deleted = deleted;
            for (qint64 row : find(reader, query)) {
                known << row;
                found << std::pair(type, row);
            }
        }
        if (moved == Moved::Sought)
            for (qint64 row : rewritten(reader, *type, *type->parent()))
                if (!known.contains(row))
                    found << std::pair(type, row);
    }
    return found;
}

using Reading = std::function<std::optional<Record>(const RecordType &type, qint64 row)>;

void collect(Reader &reader, const Record &whole, const Reading &read, Moved moved, QList<Record> &parts)
{
    for (const auto &[type, row] : rowsBelow(reader, whole, moved)) {
        const std::optional<Record> part = read(*type, row);
        if (!part || part->scope != whole.scope || (part->deleted && !part->editedSinceDeletion)
            || part->value(type->parent()->key) != Value(whole.id))
            continue;
        parts << *part;
        collect(reader, *part, read, moved, parts);
    }
}

Snapshot gathered(Reader &reader, Record subject, const Reading &read, Moved moved = Moved::Left)
{
    Snapshot snapshot {std::move(subject), {}};
    collect(reader, snapshot.subject, read, moved, snapshot.parts);
    std::sort(snapshot.parts.begin(), snapshot.parts.end(),
        [](const Record &one, const Record &other) { return one.id < other.id; });
    return snapshot;
}

void add(QCryptographicHash &hash, const Record &record)
{
    hash.addData(record.id.text().toLatin1() + '\n');
    for (auto cell = record.heads.begin(); cell != record.heads.end(); ++cell) {
        if (cell.key() == deletionCell || !isReviewedCell(*record.type, cell.key()))
            continue;
        hash.addData(QByteArray::number(cell.key()));
        for (const Id &write : record.parents(cell.key()))
            hash.addData(' ' + write.text().toLatin1());
        hash.addData("\n");
    }
    for (const Field &field : record.type->fields)
        if (isReviewedCell(*record.type, RecordType::cellOf(field)))
            if (const Value &value = record.values.at(record.type->indexOf(field)); !isEmpty(value))
                hash.addData(QByteArray::number(field.number) + ' ' + encodeCell({value}));
}

bool isConflicted(const Record &record)
{
    const QList<quint16> cells = record.conflicts();
    return std::any_of(cells.begin(), cells.end(), [&](quint16 cell) { return isReviewedCell(*record.type, cell); });
}

/// What of a chain is not here up to a counter, ascending.
QList<Seen::Range> missing(Reader &reader, quint64 incarnation, quint64 upTo)
{
    Statement chain = reader.database().prepare("SELECT last FROM chain WHERE incarnation = ?1");
    quint64 through = chain.bind(1, qint64(incarnation)).step() ? quint64(chain.integer(0)) : 0;
    QList<Seen::Range> gaps;
    if (through >= upTo)
        return gaps;
    Statement change = reader.database().prepare(
        "SELECT first, writes FROM change WHERE incarnation = ?1 AND first > ?2 AND first <= ?3 ORDER BY first");
    for (change.bind(1, qint64(incarnation)).bind(2, qint64(through)).bind(3, qint64(upTo)); change.step();) {
        const auto first = quint64(change.integer(0));
        if (first > through + 1)
            gaps << Seen::Range {through + 1, first - 1};
        through = std::max(through, first + quint64(change.integer(1)) - 1);
    }
    if (through < upTo)
        gaps << Seen::Range {through + 1, upTo};
    return gaps;
}

/// All that is withheld now, by chain.
QMap<quint64, QList<quint64>> withheld(Reader &reader)
{
    QMap<quint64, QList<quint64>> all;
    for (Statement row = reader.database().prepare("SELECT DISTINCT inc, ctr FROM withheld ORDER BY inc, ctr"); row.step();)
        all[quint64(row.integer(0))] << quint64(row.integer(1));
    return all;
}

/// Ascending and joined where they touch.
QList<Seen::Range> joined(QList<Seen::Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const Seen::Range &one, const Seen::Range &other) { return one.first < other.first; });
    QList<Seen::Range> result;
    for (const Seen::Range &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.first <= result.last().last + 1)
            result.last().last = std::max(result.last().last, range.last);
        else
            result << range;
    }
    return result;
}

}

bool Seen::holds(const Id &write) const
{
    if (write.counter > last.value(write.incarnation))
        return false;
    const QList<Range> left = except.value(write.incarnation);
    return std::none_of(left.begin(), left.end(),
        [&](const Range &range) { return range.first <= write.counter && write.counter <= range.last; });
}

QString toText(const Seen &seen)
{
    QStringList words;
    for (auto one = seen.last.begin(); one != seen.last.end(); ++one)
        words << Id {one.key(), one.value()}.text();
    for (auto one = seen.except.begin(); one != seen.except.end(); ++one)
        for (const Seen::Range &range : one.value())
            words << QLatin1Char('!') + Id {one.key(), range.first}.text()
                    + (range.last > range.first ? QStringLiteral("..%1").arg(range.last) : QString());
    return words.join(QLatin1Char(' '));
}

std::optional<Seen> seenFromText(const QString &text)
{
    Seen seen;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isExcepted = word.startsWith(QLatin1Char('!'));
        const QString range = isExcepted ? word.mid(1) : word;
        const std::optional<Id> id = Id::fromText(range.section(QStringLiteral(".."), 0, 0));
        bool isNumber = true;
        const QString end = range.section(QStringLiteral(".."), 1);
        const quint64 last = id && !end.isEmpty() ? end.toULongLong(&isNumber) : id ? id->counter : 0;
        if (!id || !isNumber || last < id->counter || (!isExcepted && !end.isEmpty()))
            return std::nullopt;
        if (isExcepted)
            seen.except[id->incarnation] << Seen::Range {id->counter, last};
        else
            seen.last.insert(id->incarnation, id->counter);
    }
    return seen;
}

bool Snapshot::hasConflicts() const
{
    return isConflicted(subject) || std::any_of(parts.begin(), parts.end(), isConflicted);
}

QString Snapshot::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    add(hash, subject);
    for (const Record &part : parts)
        add(hash, part);
    return QString::fromLatin1(hash.result().first(16).toHex());
}

Snapshot snapshot(Reader &reader, const Record &subject)
{
    return gathered(reader, subject, [&](const RecordType &type, qint64 row) { return reader.record(type, row); });
}

Seen seen(Reader &reader, const Record &subject)
{
    QList<qint64> rows;
    const std::function<void(const Record &)> walk = [&](const Record &record) {
        rows << record.row;
        for (const auto &[type, row] : rowsBelow(reader, record))
            if (const std::optional<Record> part = reader.record(*type, row))
                walk(*part);
    };
    walk(subject);
    Seen seen;
    seen.last = reader.writesSeen(rows);
    const QMap<quint64, QList<quint64>> held = withheld(reader);
    for (auto one = seen.last.begin(); one != seen.last.end(); ++one) {
        QList<Seen::Range> left = missing(reader, one.key(), one.value());
        for (quint64 counter : held.value(one.key()))
            if (counter <= one.value())
                left << Seen::Range {counter, counter};
        if (!left.isEmpty())
            seen.except.insert(one.key(), joined(std::move(left)));
    }
    return seen;
}

std::optional<Snapshot> snapshot(Reader &reader, const Id &subject, const Seen &seen, Moved moved)
{
    const auto counts = [&](const Id &write, qint64) { return seen.holds(write); };
    std::optional<Record> record = reader.asItStood(subject, counts);
    if (!record)
        return std::nullopt;
    return gathered(
        reader, *std::move(record),
        [&](const RecordType &type, qint64 row) -> std::optional<Record> {
            const std::optional<Record> now = reader.record(type, row);
            return now ? reader.asItStood(now->id, counts) : std::nullopt;
        },
        moved);
}

bool isHere(Reader &reader, const Seen &seen)
{
    const auto isExcepted = [&](quint64 incarnation, quint64 counter) { return !seen.holds({incarnation, counter}); };
    const QMap<quint64, QList<quint64>> held = withheld(reader);
    for (auto one = seen.last.begin(); one != seen.last.end(); ++one) {
        for (const Seen::Range &gap : missing(reader, one.key(), one.value())) {
            const QList<Seen::Range> left = seen.except.value(one.key());
            if (std::none_of(left.begin(), left.end(),
                    [&](const Seen::Range &range) { return range.first <= gap.first && gap.last <= range.last; }))
                return false;
        }
        for (quint64 counter : held.value(one.key()))
            if (!isExcepted(one.key(), counter))
                return false;
    }
    return true;
}

QList<qint64> rewritten(Reader &reader, const RecordType &type, const Field &field)
{
    QList<qint64> rows;
    const QByteArray table(type.key.data(), qsizetype(type.key.size())); // an identifier: wellFormed sees to it
    Statement row = reader.database().prepare("SELECT DISTINCT head.record FROM \"" + table
        + "\" AS one"
          " JOIN head ON head.record = one.id WHERE head.cell = ?1");
    for (row.bind(1, qint64(RecordType::cellOf(field))); row.step();)
        rows << row.integer(0);
    return rows;
}

}
