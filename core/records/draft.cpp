// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/draft.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// How bad a value is, where the worst of a conflict is shown: the place in the list of choices, or the number itself.
double badness(const Field &field, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return double(*number);
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray key = text->toUtf8();
        for (size_t i = 0; i < field.choices.size(); ++i)
            if (field.choices[i].key == std::string_view(key.constData(), size_t(key.size())))
                return double(i);
    }
    return -1; // nothing stated, or a choice of a newer program: never worse than what is known to be bad
}

double badness(const RecordType &type, quint16 cell, const Cell &value)
{
    double sum = 0;
    double product = 1;
    bool rated = false;
    int member = 0;
    for (const Field &field : type.fields) {
        if (RecordType::cellOf(field) != cell)
            continue;
        const Value &one = member < value.size() ? value.at(member) : Value {};
        ++member;
        if (!field.has(WorstShown))
            continue;
        rated = true;
        sum += badness(field, one);
        product *= std::max(badness(field, one), 0.0);
    }
    if (!rated)
        return 0;
    return member > 1 ? product * 1000 + sum : sum; // likelihood with impact: by their product, then their sum
}

}

const Value &Record::value(std::string_view key) const
{
    const Field *field = type->field(key);
    Q_ASSERT(field != nullptr);
    return values.at(type->indexOf(*field));
}

QList<Id> Record::parents(quint16 cell) const
{
    QList<Id> ids;
    for (const Head &head : heads.value(cell))
        ids << head.write;
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool Record::isConflicted(quint16 cell) const
{
    const QList<Head> all = heads.value(cell);
    if (cell == deletionCell) // two deletions that saw different heads agree; a deletion and a restoration do not
        return std::any_of(
            all.begin(), all.end(), [&](const Head &head) { return isEmpty(head.cell) != isEmpty(all.first().cell); });
    return std::any_of(all.begin(), all.end(), [&](const Head &head) { return head.cell != all.first().cell; });
}

QList<quint16> Record::conflicts() const
{
    QList<quint16> cells;
    for (auto cell = heads.keyBegin(); cell != heads.keyEnd(); ++cell)
        if (isConflicted(*cell) || (*cell == deletionCell && editedSinceDeletion))
            cells << *cell;
    return cells;
}

Cell cellOf(const RecordType &type, quint16 cell, const QList<Value> &values)
{
    Cell members;
    for (const Field &field : type.fields)
        if (RecordType::cellOf(field) == cell)
            members << values.at(type.indexOf(field));
    return members;
}

QString cellKey(const RecordType &type, quint16 cell)
{
    if (cell == deletionCell)
        return QStringLiteral("deleted");
    if (const Group *group = type.group(cell))
        return QLatin1String(group->key.data(), qsizetype(group->key.size()));
    if (const Field *field = type.field(cell))
        return QLatin1String(field->key.data(), qsizetype(field->key.size()));
    return QStringLiteral("cell_%1").arg(cell);
}

void settleDeletion(Record &record)
{
    const QList<Head> said = record.heads.value(deletionCell);
    record.deleted
        = !said.isEmpty() && std::none_of(said.begin(), said.end(), [](const Head &head) { return isEmpty(head.cell); });
    if (!record.deleted)
        return;
    const Value seen = headDigest(record);
    record.editedSinceDeletion
        = std::none_of(said.begin(), said.end(), [&](const Head &head) { return head.cell.first() == seen; });
}

QString headDigest(const Record &record)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(record.id.text().toLatin1());
    for (auto cell = record.heads.begin(); cell != record.heads.end(); ++cell) {
        if (cell.key() == deletionCell)
            continue;
        hash.addData(QByteArray::number(cell.key()));
        for (const Id &id : record.parents(cell.key()))
            hash.addData(' ' + id.text().toLatin1());
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().first(8).toHex());
}

const Head &shownHead(const RecordType &type, quint16 cell, const QList<Head> &heads)
{
    Q_ASSERT(!heads.isEmpty());
    const auto rank
        = [&](const Head &head) { return std::tuple(badness(type, cell, head.cell), head.lamport, head.tie, head.write); };
    return *std::max_element(
        heads.begin(), heads.end(), [&](const Head &one, const Head &other) { return rank(one) < rank(other); });
}

Draft Draft::create(const RecordType &type, QString scope)
{
    Draft draft;
    draft.m_record.type = &type;
    draft.m_record.scope = std::move(scope);
    draft.m_record.values.resize(qsizetype(type.fields.size()));
    draft.m_values = draft.m_record.values;
    return draft;
}

Draft Draft::edit(Record record)
{
    Draft draft;
    draft.m_record = std::move(record);
    draft.m_values = draft.m_record.values;
    return draft;
}

std::optional<Id> Draft::subject() const
{
    if (type().compartment == Compartment::AsSubject)
        for (const Field &field : type().fields)
            if (const auto *subject = std::get_if<Id>(&value(field)); subject != nullptr && field.kind == Kind::Reference)
                return *subject;
    return std::nullopt;
}

void Draft::set(const Field &field, Value value) { m_values[type().indexOf(field)] = std::move(value); }

QList<Problem> Draft::problems(qint64 now) const
{
    QList<Problem> found = core::problems(type(), m_values, now);
    if (isNew())
        return found;
    const QList<Problem> before = core::problems(type(), m_record.values, now);
    for (Problem &problem : found)
        if (before.contains(problem) && !hasChanged(*problem.field))
            problem.grade = Problem::Grade::Warning;
    return found;
}

bool Draft::hasChanged(const Field &field) const
{
    const int column = type().indexOf(field);
    return m_values.at(column) != m_record.values.at(column);
}

QList<Write> Draft::writes() const
{
    QMap<quint16, Cell> changed;
    for (const Field &field : type().fields) {
        const quint16 cell = RecordType::cellOf(field);
        if (hasChanged(field) && !changed.contains(cell))
            changed.insert(cell, cellOf(type(), cell, m_values));
    }
    if (isNew()) {
        Write write;
        write.kind = Write::Kind::Create;
        write.type = type().number;
        write.cells = changed;
        return {write};
    }
    QList<Write> writes;
    for (auto cell = changed.begin(); cell != changed.end(); ++cell) {
        Write write;
        write.record = m_record.id;
        write.cells.insert(cell.key(), cell.value());
        write.parents = m_record.parents(cell.key());
        writes << write;
    }
    return writes;
}

Write resolution(const Record &record, quint16 cell, Cell value)
{
    Write write;
    write.record = record.id;
    write.cells.insert(cell, std::move(value));
    write.parents = record.parents(cell);
    return write;
}

Write deletion(const Record &record) { return resolution(record, deletionCell, {headDigest(record)}); }
Write restoration(const Record &record) { return resolution(record, deletionCell, {Value {}}); }

}
