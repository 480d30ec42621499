// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/snapshot.h"

#include "core/query/query.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace core {

namespace {

/// The rows of everything below a record, deleted ones too: what was there may have gone since.
QList<std::pair<const RecordType *, qint64>> rowsBelow(Reader &reader, const Record &whole)
{
    QList<std::pair<const RecordType *, qint64>> found;
    for (const RecordType *type : reader.catalogue().parts(*whole.type)) {
        if (type->isAppendOnly || type->compartment != whole.type->compartment)
            continue;
        Query query;
        query.type = type;
        query.parent = whole.id;
        for (const bool deleted : {false, true}) {
            query.deleted = deleted;
            for (qint64 row : find(reader, query))
                found << std::pair(type, row);
        }
    }
    return found;
}

using Reading = std::function<std::optional<Record>(const RecordType &type, qint64 row)>;

void collect(Reader &reader, const Record &whole, const Reading &read, QList<Record> &parts)
{
    for (const auto &[type, row] : rowsBelow(reader, whole)) {
        const std::optional<Record> part = read(*type, row);
        if (!part || part->scope != whole.scope || (part->deleted && !part->editedSinceDeletion))
            continue;
        parts << *part;
        collect(reader, *part, read, parts);
    }
}

Snapshot gathered(Reader &reader, Record subject, const Reading &read)
{
    Snapshot snapshot {std::move(subject), {}};
    collect(reader, snapshot.subject, read, snapshot.parts);
    std::sort(snapshot.parts.begin(), snapshot.parts.end(),
        [](const Record &one, const Record &other) { return one.id < other.id; });
    return snapshot;
}

void add(QCryptographicHash &hash, const Record &record)
{
    hash.addData(record.id.text().toLatin1() + ' ' + headDigest(record).toLatin1() + '\n');
    for (const Field &field : record.type->fields)
        if (const Value &value = record.values.at(record.type->indexOf(field)); !isEmpty(value))
            hash.addData(QByteArray::number(field.number) + ' ' + encodeCell({value}));
}

}

QString toText(const Seen &seen)
{
    QStringList words;
    for (auto one = seen.begin(); one != seen.end(); ++one)
        words << Id {one.key(), one.value()}.text();
    return words.join(QLatin1Char(' '));
}

std::optional<Seen> seenFromText(const QString &text)
{
    Seen seen;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<Id> id = Id::fromText(word);
        if (!id)
            return std::nullopt;
        seen.insert(id->incarnation, id->counter);
    }
    return seen;
}

bool Snapshot::hasConflicts() const
{
    return !subject.conflicts().isEmpty()
        || std::any_of(parts.begin(), parts.end(), [](const Record &part) { return !part.conflicts().isEmpty(); });
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
    return reader.writesSeen(rows);
}

std::optional<Snapshot> snapshot(Reader &reader, const Id &subject, const Seen &seen)
{
    const auto counts = [&](const Id &write, qint64) { return write.counter <= seen.value(write.incarnation); };
    std::optional<Record> record = reader.asItStood(subject, counts);
    if (!record)
        return std::nullopt;
    return gathered(reader, *std::move(record), [&](const RecordType &type, qint64 row) -> std::optional<Record> {
        const std::optional<Record> now = reader.record(type, row);
        return now ? reader.asItStood(now->id, counts) : std::nullopt;
    });
}

}
