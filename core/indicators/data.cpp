// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/indicators/data.h"

#include <algorithm>

namespace core {

const Value &Table::value(const Row &row, std::string_view field) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field *one) { return one->key == field; });
    Q_ASSERT_X(found != m_fields.end(), "Table", "a field that was not asked for");
    return row.values.at(found - m_fields.begin());
}

QString Table::text(const Row &row, std::string_view field) const { return toText(value(row, field)); }

std::optional<Id> Table::id(const Row &row, std::string_view field) const
{
    const auto *id = std::get_if<Id>(&value(row, field));
    return id != nullptr ? std::optional(*id) : std::nullopt;
}

std::optional<qint64> Table::number(const Row &row, std::string_view field) const
{
    const auto *number = std::get_if<qint64>(&value(row, field));
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

QDate Table::day(const Row &row, std::string_view field) const
{
    const QString text = this->text(row, field).left(10);
    return text.isEmpty() ? QDate()
                          : QDate::fromString(text + QStringLiteral("-01-01").right(10 - text.size()), Qt::ISODate);
}

QDateTime Table::moment(const Row &row, std::string_view field) const
{
    QDateTime at = QDateTime::fromString(text(row, field).left(19), Qt::ISODate);
    at.setTimeSpec(Qt::UTC);
    return at;
}

bool Table::is(const Row &row, std::string_view field, const char *key) const
{
    return text(row, field) == QLatin1String(key);
}

const Row *Table::find(const Id &id) const
{
    const auto at = m_byId.constFind(id);
    return at != m_byId.constEnd() ? &m_rows.at(*at) : nullptr;
}

Data::Data(Reader &reader, const Period &period, const Extent &extent, qint64 knownBy)
    : m_reader(reader)
    , m_period(period)
    , m_extent(extent)
    , m_knownBy(knownBy)
{
}

const PolicyPack &Data::policy() const { return m_reader.policies().inForce(m_period.to); }

const Table &Data::table(const RecordType &type, std::initializer_list<std::string_view> fields)
{
    QByteArray key(type.key.data(), qsizetype(type.key.size()));
    for (std::string_view field : fields)
        key += ' ' + QByteArray(field.data(), qsizetype(field.size()));
    if (const auto known = m_tables.constFind(key); known != m_tables.constEnd())
        return *known;

    Table table;
    for (std::string_view field : fields) {
        const Field *found = type.field(field);
        Q_ASSERT_X(found != nullptr, "Data::table", "no such field");
        table.m_fields << found;
    }
    Query query;
    query.type = &type;
    query.order = "id";
    if (!m_extent.country.isEmpty() && type.compartment != Compartment::Global)
        query.filters = {{"scope", Query::Filter::Is::StartsWith, QString(m_extent.country + QLatin1Char('/'))}};
    const std::vector<qint64> ids = core::find(m_reader, query);
    table.m_rows = core::rows(m_reader, type, table.m_fields, ids);
    if (m_knownBy != 0) {
        table.m_rows.removeIf([&](const Row &row) { return row.made > m_knownBy; });
        for (Row &row : table.m_rows) {
            if (row.touched <= m_knownBy)
                continue;
            const std::optional<Record> then
                = m_reader.asItStood(row.id, [&](const Id &, qint64 at) { return at <= m_knownBy; });
            if (then)
                for (qsizetype i = 0; i < table.m_fields.size(); ++i)
                    row.values[i] = then->values.at(type.indexOf(*table.m_fields.at(i)));
        }
    }
    table.m_byId.reserve(table.m_rows.size());
    for (qsizetype i = 0; i < table.m_rows.size(); ++i)
        table.m_byId.insert(table.m_rows.at(i).id, i);
    return *m_tables.insert(key, std::move(table));
}

bool Data::covers(std::initializer_list<std::optional<Id>> places) const
{
    return !m_extent.place || std::find(places.begin(), places.end(), m_extent.place) != places.end();
}

const ReviewStatus &Data::review(const RecordType &type, const Row &row)
{
    if (const auto known = m_reviews.constFind(row.id); known != m_reviews.constEnd())
        return *known;
    const std::optional<Record> record = m_reader.record(type, row.row);
    ReviewOptions options;
    options.at = end();
    options.knownBy = m_knownBy;
    return *m_reviews.insert(row.id, record ? core::review(m_reader, *record, end(), options) : ReviewStatus());
}

QString Data::title(const RecordType &type, const Row &row)
{
    const std::optional<Record> record = m_reader.record(type, row.row);
    return record ? m_reader.titleOf(*record) : row.id.text();
}

}
