// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"

#include "core/records/money.h"
#include "core/storage/applying.h"
#include "core/storage/schema.h"

#include <algorithm>

namespace core {

namespace {

/// SQL text with the values it binds, in order.
struct Sql {
    QByteArray text;
    QList<Value> values;
};

const Field &fieldOf(const RecordType &type, const QByteArray &key)
{
    const Field *field = type.field(std::string_view(key.constData(), size_t(key.size())));
    if (field == nullptr)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no field %1").arg(QString::fromUtf8(key)));
    return *field;
}

void bind(Statement &statement, const QList<Value> &values)
{
    for (int i = 0; i < values.size(); ++i)
        bindValue(statement, i + 1, values.at(i));
}

/// Letters and digits are all a word needs; the rest is left to the tokenizer.
bool hasWord(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) { return QChar::isLetterOrNumber(point); });
}

/// Every word is a phrase whose last token is a prefix, so that what somebody is still typing already
/// matches.
QString match(const QString &text)
{
    QStringList phrases;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString word : words) {
        word.remove(QLatin1Char('"'));
        if (hasWord(word))
            phrases += QLatin1Char('"') + indexed(word).trimmed() + QStringLiteral("\" *");
    }
    return phrases.join(QStringLiteral(" AND "));
}

QByteArray condition(const QByteArray &name, const Query::Filter &filter, bool isTime, QList<Value> &values)
{
    using Is = Query::Filter::Is;
    const bool nothing = isEmpty(filter.value);
    switch (filter.is) {
    case Is::Empty:
        return name + " IS NULL";
    case Is::NotEmpty:
        return name + " IS NOT NULL";
    case Is::Equal:
        if (nothing)
            return name + " IS NULL";
        values += filter.value;
        return name + " = ?";
    case Is::NotEqual:
        if (nothing)
            return name + " IS NOT NULL";
        values += filter.value;
        return name + " IS NOT ?";
    case Is::AtLeast:
        values += filter.value;
        return name + " >= ?";
    case Is::AtMost:
        values += filter.value;
        // All of 2013 is at most 2013: what continues the text is still within it.
        return isTime ? name + " <= ? || '~'" : name + " <= ?";
    case Is::StartsWith: {
        QString prefix = toText(filter.value);
        for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
            prefix.replace(special, QLatin1Char('\\') + QString(special));
        values += Value(QString(prefix + QLatin1Char('%')));
        return name + " LIKE ? ESCAPE '\\'";
    }
    case Is::Contains: // one key of a set
        values += filter.value;
        return "instr(' ' || " + name + " || ' ', ' ' || ? || ' ') > 0";
    }
    Q_UNREACHABLE();
}

/// "USD 1250.50" by its currency, and its amount as a whole number: all of a currency have the same digits.
QByteArray currencyOf(const QByteArray &name) { return "substr(" + name + ", 1, 3)"; }
QByteArray amountOf(const QByteArray &name) { return "CAST(replace(substr(" + name + ", 5), '.', '') AS INTEGER)"; }

/// More or less is asked of amounts in the currency asked with.
QByteArray moneyCondition(const QByteArray &name, const Query::Filter &filter, QList<Value> &values)
{
    const auto money = moneyFromText(toText(filter.value));
    if (!money || (filter.is != Query::Filter::Is::AtLeast && filter.is != Query::Filter::Is::AtMost))
        return condition(name, filter, false, values);
    values += Value(money->currency);
    values += Value(money->minor);
    return currencyOf(name) + " = ? AND " + amountOf(name) + (filter.is == Query::Filter::Is::AtLeast ? " >= ?" : " <= ?");
}

/// `FROM … WHERE …` of a query.
Sql source(const Query &query)
{
    const RecordType &type = *query.type;
    Sql sql {" FROM " + quoted(type.key) + " WHERE deleted = " + (query.deleted ? "1" : "0"), {}};
    for (const Query::Filter &filter : query.filters) {
        sql.text += " AND ";
        if (filter.field == "conflicts") {
            // How many cells of it are in conflict: never absent, so none means 0.
            const bool none = filter.is == Query::Filter::Is::Empty;
            if (none || filter.is == Query::Filter::Is::NotEmpty)
                sql.text += none ? "conflicts = 0" : "conflicts > 0";
            else
                sql.text += condition("conflicts", filter, false, sql.values);
        } else if (filter.field == "scope") {
            // Through the index of scopes to this type alone: a scope may hold a country's records of every kind.
            sql.text += "id IN (SELECT record.id FROM scope CROSS JOIN record ON record.scope = scope.wire"
                        " AND record.deleted IN (0, 1) AND record.type = "
                + QByteArray::number(query.type->number) + " WHERE " + condition("scope.name", filter, false, sql.values) + ')';
        } else {
            const Field &field = fieldOf(type, filter.field);
            const bool isTime = field.kind == Kind::Date || field.kind == Kind::Moment;
            sql.text += field.kind == Kind::Money ? moneyCondition(quoted(field.key), filter, sql.values)
                                                  : condition(quoted(field.key), filter, isTime, sql.values);
        }
    }
    if (query.parent) {
        const Field *parent = type.parent();
        if (parent == nullptr)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("not a part of anything"));
        sql.text += " AND " + quoted(parent->key) + " = ?";
        sql.values += Value(*query.parent);
    }
    if (const QString words = match(query.text); !words.isEmpty()) {
        sql.text += " AND id IN (SELECT rowid FROM search WHERE search MATCH ?)";
        sql.values += Value(words);
    }
    return sql;
}

void collect(Reader &reader, const Sql &sql, std::vector<qint64> &found)
{
    Statement statement = reader.database().prepare(sql.text);
    bind(statement, sql.values);
    while (statement.step())
        found.push_back(statement.integer(0));
}

/// Choices in the order they are declared (minor, moderate, severe), each straight from its index; then those
/// a newer program knows; records that say nothing last, whichever way the rest runs.
void collectByChoice(Reader &reader, const Sql &from, const Field &field, bool descending, std::vector<qint64> &found)
{
    const QByteArray name = quoted(field.key);
    const QByteArray order = descending ? " ORDER BY id DESC" : " ORDER BY id";
    Sql equal {"SELECT id" + from.text + " AND " + name + " = ?" + order, from.values};
    equal.values += Value();
    Sql newer {"SELECT id" + from.text + " AND " + name + " IS NOT NULL", from.values};
    QList<Value> keys;
    for (const Choice &choice : field.choices) {
        keys += Value(QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size())));
        newer.text += " AND " + name + " <> ?";
    }
    newer.text += order;
    newer.values += keys;

    if (descending)
        collect(reader, newer, found);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        equal.values.last() = keys.at(descending ? keys.size() - 1 - i : i);
        collect(reader, equal, found);
    }
    if (!descending)
        collect(reader, newer, found);
    collect(reader, {"SELECT id" + from.text + " AND " + name + " IS NULL" + order, from.values}, found);
}

}

std::vector<qint64> find(Reader &reader, const Query &query)
{
    Q_ASSERT(query.type != nullptr);
    std::vector<qint64> found;
    const Sql from = source(query);
    if (query.order.isEmpty()) {
        collect(reader, {"SELECT id" + from.text + (query.descending ? " ORDER BY id" : " ORDER BY id DESC"), from.values},
            found);
        return found;
    }
    if (query.order == "id") {
        const QByteArray order = query.descending ? " ORDER BY inc DESC, ctr DESC" : " ORDER BY inc, ctr";
        collect(reader, {"SELECT id FROM record WHERE id IN (SELECT id" + from.text + ')' + order, from.values}, found);
        return found;
    }
    const Field &field = fieldOf(*query.type, query.order);
    if (field.kind == Kind::Choice) {
        collectByChoice(reader, from, field, query.descending, found);
        return found;
    }
    const QByteArray name = quoted(field.key);
    const QByteArray way = query.descending ? " DESC" : "";
    const QByteArray by = field.kind == Kind::Money ? currencyOf(name) + way + ", " + amountOf(name) : name;
    const QByteArray order = " ORDER BY " + by + way + ", id" + way;
    collect(reader, {"SELECT id" + from.text + " AND " + name + " IS NOT NULL" + order, from.values}, found);
    collect(reader,
        {"SELECT id" + from.text + " AND " + name + " IS NULL" + (query.descending ? " ORDER BY id DESC" : " ORDER BY id"),
            from.values},
        found);
    return found;
}

namespace {

/// SQLite folds the case of Latin letters only; names in other scripts are tried as people capitalise them.
QStringList spellings(const QString &word)
{
    QStringList all {word};
    for (const QString &other : {word.toUpper(), word.left(1).toUpper() + word.mid(1).toLower()})
        if (other.compare(word, Qt::CaseInsensitive) == 0 && !all.contains(other))
            all << other;
    return all;
}

QString likePattern(const QString &before, QString text)
{
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QLatin1Char('\\') + QString(special));
    return before + text + QLatin1Char('%');
}

constexpr int deepestTitle = 2; // as Reader::titleOf

QByteArray titled(const Catalogue &catalogue, const RecordType &type, const QString &word, const KeysNamed &keys, int depth,
    QList<Value> &values)
{
    QByteArrayList ways;
    const auto begins = [&](const QByteArray &name, const QString &before) {
        for (const QString &spelling : spellings(word)) {
            ways << name + " LIKE ? ESCAPE '\\'";
            values += Value(likePattern(before, spelling));
        }
    };
    for (const Field &field : type.fields) {
        if (!field.has(Title))
            continue;
        const QByteArray name = quoted(type.key) + '.' + quoted(field.key);
        if (field.kind == Kind::Reference) {
            const RecordType *target = catalogue.find(field.target);
            if (target == nullptr || depth == deepestTitle)
                continue;
            const QByteArray table = quoted(target->key);
            const QByteArray inner = titled(catalogue, *target, word, keys, depth + 1, values);
            ways << name + " IN (SELECT printf('%016x-%d', record.inc, record.ctr) FROM " + table
                    + " JOIN record ON record.id = " + table + ".id WHERE " + inner + ')';
            continue;
        }
        begins(name, {});
        if (field.kind == Kind::Text || field.kind == Kind::LongText)
            begins(name, QStringLiteral("% "));
        if (!keys || (field.kind != Kind::Choice && field.kind != Kind::Code))
            continue;
        for (const QString &key : keys(type, field, word)) {
            ways << name + " = ?";
            values += Value(key);
        }
    }
    return ways.isEmpty() ? QByteArray("0") : '(' + ways.join(" OR ") + ')';
}

}

std::vector<qint64> findTitled(Reader &reader, const RecordType &type, const QString &words, int most, const KeysNamed &keys)
{
    const QByteArray table = quoted(type.key);
    Sql sql {"SELECT " + table + ".id FROM " + table + " WHERE deleted = 0", {}};
    const QStringList all = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (all.isEmpty())
        return {};
    for (const QString &word : all)
        sql.text += " AND " + titled(reader.catalogue(), type, word, keys, 0, sql.values);
    sql.text += " ORDER BY " + table + ".id DESC LIMIT ?";
    sql.values += Value(qint64(most));
    std::vector<qint64> found;
    collect(reader, sql, found);
    return found;
}

qint64 count(Reader &reader, const Query &query)
{
    Q_ASSERT(query.type != nullptr);
    const Sql from = source(query);
    Statement statement = reader.database().prepare("SELECT count(*)" + from.text);
    bind(statement, from.values);
    return statement.step() ? statement.integer(0) : 0;
}

QList<Row> rows(Reader &reader, const RecordType &type, const QList<const Field *> &fields, std::span<const qint64> ids)
{
    const QByteArray table = quoted(type.key);
    QByteArray sql
        = "SELECT record.inc, record.ctr, record.conflicts, record.unsent, scope.name, record.made, record.touched";
    for (const Field *field : fields)
        sql += ", " + table + '.' + quoted(field->key);
    sql += " FROM " + table + " JOIN record ON record.id = " + table + ".id JOIN scope ON scope.wire = record.scope WHERE "
        + table + ".id = ?";
    Statement statement = reader.database().prepare(sql);

    QList<Row> result;
    result.reserve(qsizetype(ids.size()));
    for (const qint64 row : ids) {
        statement.bind(1, row);
        if (statement.step()) {
            Row entry {row, {quint64(statement.integer(0)), quint64(statement.integer(1))}, statement.text(4), {},
                statement.integer(2) > 0, statement.integer(3) > 0, statement.integer(5), statement.integer(6)};
            entry.values.reserve(fields.size());
            for (int i = 0; i < fields.size(); ++i)
                entry.values += valueAt(statement, 7 + i, *fields.at(i));
            result += std::move(entry);
        }
        statement.reset();
    }
    return result;
}

}
