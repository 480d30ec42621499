// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/indicators/data.h"

#include "core/records/dutystation.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "core/records/premises.h"
#include "core/records/reference.h"
#include "core/records/review.h"
#include "core/records/tools.h"
#include "core/rules/rates.h"
#include "core/storage/applying.h"
#include "core/storage/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace core {

namespace {

constexpr Reason isRetracted {"retracted", QT_TRANSLATE_NOOP("Indicator", "Retracted.")};
constexpr Reason isDuplicate {"duplicate", QT_TRANSLATE_NOOP("Indicator", "A duplicate.")};
constexpr Reason isAwarenessOnly {
    "no_un_impact", QT_TRANSLATE_NOOP("Indicator", "It did not touch the United Nations: for awareness only.")};

QString nameOf(Compartment compartment)
{
    const std::string_view key = keyOf(compartment);
    return QString::fromLatin1(key.data(), qsizetype(key.size()));
}

}

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

QDate Table::day(const Row &row, std::string_view field) const { return firstDayOf(text(row, field).left(10)); }

QDate Table::lastDay(const Row &row, std::string_view field) const
{
    const QString text = this->text(row, field).left(10);
    const QDate first = firstDayOf(text);
    return text.size() == 4 ? first.addYears(1).addDays(-1) : text.size() == 7 ? first.addMonths(1).addDays(-1) : first;
}

QDateTime Table::moment(const Row &row, std::string_view field) const
{
    QDateTime at = QDateTime::fromString(text(row, field).left(19), Qt::ISODate);
    at.setTimeSpec(Qt::UTC);
    return at;
}

bool Table::isEstimated(const Row &row, std::string_view field) const { return text(row, field).endsWith(QLatin1Char('?')); }

bool Table::is(const Row &row, std::string_view field, const char *key) const
{
    return text(row, field) == QLatin1String(key);
}

bool Table::holds(const Row &row, std::string_view from, std::string_view until, QDate day) const
{
    const QDate first = this->day(row, from);
    const QDate last = lastDay(row, until);
    return (first.isValid() ? first <= day : !isLate(row)) && (!last.isValid() || last >= day);
}

const Row *Table::find(const Id &id) const
{
    const auto at = m_byId.constFind(id);
    return at != m_byId.constEnd() ? &m_rows.at(*at) : nullptr;
}

Basis::Basis(Reader &reader)
    : m_reader(reader)
{
    for (Statement row = reader.database().prepare("SELECT name FROM scope ORDER BY name"); row.step();)
        m_scopes << row.text(0);
    for (Statement row = reader.database().prepare("SELECT DISTINCT subject FROM decision"); row.step();)
        if (const auto id = Id::fromText(row.text(0)))
            m_decidedOn << *id;
}

QString Basis::title(const RecordType &type, qint64 row)
{
    if (const auto known = m_titles.constFind(quint64(row)); known != m_titles.constEnd())
        return *known;
    QByteArray columns;
    QList<const Field *> fields;
    for (const Field &field : type.fields)
        if (field.has(Title)) {
            columns += (columns.isEmpty() ? "" : ", ") + quoted(field.key);
            fields << &field;
        }
    QStringList words;
    if (!columns.isEmpty()) {
        Statement found = m_reader.database().prepare("SELECT " + columns + " FROM " + quoted(type.key) + " WHERE id = ?1");
        if (found.bind(1, row).step())
            for (int i = 0; i < fields.size(); ++i) {
                const Value value = valueAt(found, i, *fields.at(i));
                const auto *id = std::get_if<Id>(&value);
                if (!isEmpty(value))
                    words << (id != nullptr ? m_reader.title(*id) : toText(value));
            }
    }
    return *m_titles.insert(quint64(row), words.join(QLatin1Char(' ')));
}

const QList<HistoryStep> &Basis::history(const Id &record)
{
    const auto known = m_histories.find(record);
    if (known != m_histories.end())
        return *known;
    QList<HistoryStep> steps = m_reader.history(record);
    steps.removeIf([](const HistoryStep &step) { return !step.withheld.isEmpty(); });
    return *m_histories.insert(record, std::move(steps));
}

Data::Data(Basis &basis, const Period &period, const Extent &extent, const QDateTime &now, qint64 knownBy, bool isDetailed)
    : m_basis(basis)
    , m_period(period)
    , m_extent(extent)
    , m_asOf(knownBy != 0 ? std::min(now, QDateTime::fromMSecsSinceEpoch(knownBy, Qt::UTC)) : now)
    , m_knownBy(knownBy)
    , m_isDetailed(isDetailed)
{
}

const PolicyPack &Data::policy() const { return m_basis.reader().policies().inForce(today()); }

std::optional<Record> Data::asRead(
    const RecordType &type, qint64 row, const Id &id, const std::function<bool(const HistoryStep &)> &counts)
{
    std::optional<Record> now = m_basis.reader().record(type, row);
    if (!now)
        return std::nullopt;
    QList<HistoryStep> steps = m_basis.history(id);
    steps.removeIf([&](const HistoryStep &step) { return !counts(step); });
    std::optional<Record> then = Reader::replayed(*std::move(now), steps);
    if (then && then->deleted && !then->editedSinceDeletion)
        return std::nullopt;
    return then;
}

const Table &Data::table(const RecordType &type, std::initializer_list<std::string_view> fields, As as)
{
    QByteArray key = QByteArray::number(int(as)) + quoted(type.key);
    for (std::string_view field : fields)
        key += ' ' + QByteArray(field.data(), qsizetype(field.size()));
    if (const auto known = m_tables.find(key); known != m_tables.end())
        return known->second;

    const qint64 end = this->end().toMSecsSinceEpoch();
    const qint64 reported = m_period.end().addDays(reportingDays).toMSecsSinceEpoch();
    Table table;
    table.m_type = &type;
    table.m_end = end;
    QByteArray sql = "SELECT it.id, inc, ctr, scope.name, made, touched, heard, it.deleted";
    for (std::string_view field : fields) {
        const Field *found = type.field(field);
        Q_ASSERT_X(found != nullptr, "Data::table", "no such field");
        table.m_fields << found;
        sql += ", it." + quoted(field);
    }
    const bool isLimited = !m_extent.country.isEmpty() && type.compartment != Compartment::Global;
    if (isLimited) // by the index of scopes: headquarters holds many countries
        sql += " FROM scope CROSS JOIN record ON record.scope = scope.wire AND record.deleted IN (0, 1) AND record.type = "
            + QByteArray::number(type.number) + " CROSS JOIN " + quoted(type.key)
            + " it ON it.id = record.id WHERE substr(scope.name, 1, length(?1)) = ?1";
    else
        sql += " FROM " + quoted(type.key) + " it JOIN record ON record.id = it.id JOIN scope ON scope.wire = record.scope";
    Statement found = m_basis.reader().database().prepare(sql);
    if (isLimited)
        found.bind(1, QString(m_extent.country + QLatin1Char('/')));

    const auto hasCome = [&](qint64 received) { return m_knownBy == 0 || received <= m_knownBy; };
    while (found.step()) {
        Row row {found.integer(0), {quint64(found.integer(1)), quint64(found.integer(2))}, found.text(3), {}, false, false,
            found.integer(4), found.integer(5)};
        const bool isGone = found.integer(7) != 0;
        const bool isLate = row.made > end;
        if (isLate && isGone)
            continue; // written by mistake
        bool isAsShown = hasCome(found.integer(6));
        std::function<bool(const HistoryStep &)> counts;
        if (as == As::Known) {
            isAsShown = isAsShown && (!isGone || row.touched <= reported);
            counts = [&](const HistoryStep &step) {
                const bool isDeletion = step.write.kind == Write::Kind::Set && step.write.cells.firstKey() == deletionCell;
                return hasCome(step.received) && (!isDeletion || step.at <= reported);
            };
        } else if (isLate) {
            isAsShown = isAsShown && row.touched <= row.made;
            counts
                = [&](const HistoryStep &step) { return hasCome(step.received) && step.write.kind == Write::Kind::Create; };
        } else {
            isAsShown = isAsShown && row.touched <= end;
            counts = [&](const HistoryStep &step) { return hasCome(step.received) && step.at <= end; };
        }
        if (isAsShown) {
            if (isGone)
                continue;
            row.values.reserve(table.m_fields.size());
            for (int i = 0; i < table.m_fields.size(); ++i)
                row.values << valueAt(found, 8 + i, *table.m_fields.at(i));
        } else {
            const std::optional<Record> then = asRead(type, row.row, row.id, counts);
            if (!then)
                continue;
            for (const Field *field : std::as_const(table.m_fields))
                row.values << then->values.at(type.indexOf(*field));
        }
        table.m_rows << std::move(row);
    }
    std::sort(table.m_rows.begin(), table.m_rows.end(), [](const Row &one, const Row &other) { return one.id < other.id; });
    table.m_byId.reserve(table.m_rows.size());
    for (qsizetype i = 0; i < table.m_rows.size(); ++i)
        table.m_byId.insert(table.m_rows.at(i).id, i);
    return m_tables.emplace(key, std::move(table)).first->second;
}

const Table &Data::people()
{
    return table(person,
        {"status", "contract_from", "contract_to", "duty_station", "premises", "category", "sex", "home", "warden_zone",
            "dependants_declared", "organisation", "organization", "merged_into"});
}

const Table &Data::stations()
{
    return table(dutyStation,
        {"name", "kind", "country", "retired_on", "plan_stage", "high_risk", "high_risk_from", "high_risk_until"});
}

const Table &Data::areas() { return table(srmArea, {"within", "duty_station", "un_presence", "valid_from", "valid_until"}); }

const Table &Data::sites() { return table(premises, {"duty_station", "srm_area", "state"}); }

const Table &Data::functionHolders()
{
    return table(functionHolder, {"person", "role", "valid_from", "valid_until", "duty_station"});
}

bool Data::isOnList(const Table &people, const Row &row) const
{
    const QString status = people.text(row, "status");
    return status != QLatin1String("separated") && status != QLatin1String("deceased") && !people.id(row, "merged_into")
        && people.holds(row, "contract_from", "contract_to", today());
}

bool Data::isInUse(const Table &areas, const Row &row) const
{
    return areas.holds(row, "valid_from", "valid_until", today());
}

// The list of duty stations is of the world outside: one that was taken into it later was there before.
bool Data::isOpen(const Table &stations, const Row &row) const
{
    const QDate retired = stations.day(row, "retired_on");
    return (!retired.isValid() || retired > today())
        && (m_extent.country.isEmpty() || stations.text(row, "country") == m_extent.country);
}

std::optional<Id> Data::stationOf(const std::optional<Id> &site, const std::optional<Id> &area)
{
    if (const Row *row = sites().find(site))
        if (const auto station = sites().id(*row, "duty_station"))
            return station;
    if (const Row *row = areas().find(area))
        return areas().id(*row, "duty_station");
    return std::nullopt;
}

/// An area takes in the areas within it, their duty stations and premises; a duty station its areas and premises.
void Data::readPlaces()
{
    QSet<Id> &places = m_places.emplace();
    places << *m_extent.place;
    const bool isArea = areas().find(*m_extent.place) != nullptr;
    for (bool grows = true; std::exchange(grows, false);)
        for (const Row &row : areas().rows()) {
            const std::optional<Id> outer = areas().id(row, isArea ? "within" : "duty_station");
            if (outer && places.contains(*outer) && !places.contains(row.id)) {
                places << row.id;
                grows = isArea;
            }
        }
    if (isArea)
        for (const Row &row : areas().rows())
            if (const auto station = areas().id(row, "duty_station"); station && places.contains(row.id))
                places << *station;
    for (const Row &row : sites().rows()) {
        const std::optional<Id> area = sites().id(row, "srm_area");
        const std::optional<Id> station = sites().id(row, "duty_station");
        if (isArea && area ? places.contains(*area) : station && places.contains(*station))
            places << row.id;
    }
}

bool Data::covers(std::initializer_list<std::optional<Id>> named)
{
    if (!m_extent.place)
        return true;
    if (!m_places)
        readPlaces();
    return std::any_of(named.begin(), named.end(), [&](const auto &one) { return one && m_places->contains(*one); });
}

const ReviewStatus &Data::review(const RecordType &type, const Row &row, As as)
{
    const std::pair<Id, As> key(row.id, as);
    if (const auto known = m_reviews.find(key); known != m_reviews.end())
        return known->second;
    ReviewStatus status;
    status.stage = QStringLiteral("draft");
    if (m_basis.isDecidedOn(row.id)) {
        ReviewOptions options;
        options.at = as == As::AtEnd ? end() : m_asOf;
        options.knownBy = m_knownBy;
        options.holders = m_basis.holders();
        if (const std::optional<Record> record = m_basis.reader().record(type, row.row))
            status = core::review(m_basis.reader(), *record, options.at, options);
    }
    return m_reviews.emplace(key, std::move(status)).first->second;
}

bool Data::isApproved(const ReviewStatus &status)
{
    return status.isInForce() && !status.beginsLater && !status.inForce->awaitsRatification;
}

const Judged *Data::reached(const ReviewStatus &status, const char *stage)
{
    QString digest = status.inForce ? status.inForce->digest : QString();
    if (digest.isEmpty())
        for (const Judged &one : status.decisions)
            if (one.flaw == Flaw::None && one.act != Act::Ratify)
                digest = one.digest;
    const auto found = std::find_if(status.decisions.begin(), status.decisions.end(), [&](const Judged &one) {
        return one.flaw == Flaw::None && !one.awaitsRatification && one.digest == digest && one.stage == QLatin1String(stage)
            && (one.act == Act::Endorse || one.act == Act::Approve);
    });
    return found != status.decisions.end() ? &*found : nullptr;
}

std::optional<Record> Data::inForce(const ReviewStatus &status)
{
    return status.inForce ? subjectOf(m_basis.reader(), *status.inForce) : std::nullopt;
}

void Data::evidence(
    Result &result, const Table &table, const Row &row, bool isCounted, Reason why, const QString &detail, bool isEstimated)
{
    if (m_isDetailed)
        result.evidence << Evidence {
            row.id, title(table.type(), row), isCounted, isCounted ? Reason() : why, detail, isEstimated};
}

void Data::exclude(Result &result, const Table &table, const Row &row, Reason why)
{
    if (m_isDetailed)
        result.exclusions << Exclusion {row.id, title(table.type(), row), why};
}

void Data::pending(Result &result, const Table &table, const Row &row, Reason why)
{
    if (m_isDetailed)
        result.pending << Exclusion {row.id, title(table.type(), row), why};
}

QDateTime Data::lastReceived(Compartment compartment, const QString &country)
{
    const qint64 until = m_knownBy != 0 ? std::min(m_knownBy, end().toMSecsSinceEpoch()) : end().toMSecsSinceEpoch();
    Statement row = m_basis.reader().database().prepare(
        "SELECT max((SELECT max(received) FROM change WHERE change.incarnation = chain.incarnation AND received <= ?2))"
        " FROM chain JOIN scope ON scope.wire = chain.scope WHERE scope.name = ?1");
    row.bind(1, QString(country + QLatin1Char('/') + nameOf(compartment))).bind(2, until);
    return row.step() && !row.isNull(0) ? QDateTime::fromMSecsSinceEpoch(row.integer(0), Qt::UTC) : QDateTime();
}

QHash<Id, QList<const Row *>> byReference(const Table &table, std::string_view field)
{
    QHash<Id, QList<const Row *>> found;
    for (const Row &row : table.rows())
        if (const std::optional<Id> id = table.id(row, field))
            found[*id] << &row;
    return found;
}

std::optional<Reason> leftOut(Data &data, const Table &incidents, const Row &row)
{
    if (incidents.is(row, "state", "retracted"))
        return isRetracted;
    if (incidents.is(row, "state", "duplicate") || incidents.id(row, "duplicate_of"))
        return isDuplicate;
    if (incidents.is(row, "un_impact", "none"))
        return isAwarenessOnly;
    if (Data::isVoid(data.review(incidents.type(), row, As::Known)))
        return isVoided;
    return std::nullopt;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

double percentile90(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::max<qsizetype>(0, (values.size() * 9 + 9) / 10 - 1));
}

void suppress(const QList<Sum> &sums, const QList<Figure *> &alone, qint64 least)
{
    const auto isSmall = [&](double count) { return count > 0 && count < double(least); };
    const auto mark = [&](Figure &figure) {
        figure.isSuppressed = figure.isSuppressed || isSmall(figure.numerator) || isSmall(figure.denominator);
    };
    for (Figure *figure : alone)
        mark(*figure);
    for (const Sum &sum : sums) {
        mark(*sum.total);
        for (Figure *part : sum.parts)
            mark(*part);
        for (double Figure::*side : {&Figure::numerator, &Figure::denominator}) {
            QList<qint64> counts;
            QList<Figure *> seen; // nobody is not a small cell: it tells of nobody
            for (Figure *part : sum.parts)
                if (part->*side > 0) {
                    counts << qint64(part->*side);
                    seen << part;
                }
            const ShownRow row = suppressSmall(counts, least);
            for (qsizetype i = 0; i < seen.size(); ++i)
                seen.at(i)->isSuppressed = seen.at(i)->isSuppressed || row.cells.at(i).kind != ShownCount::Kind::Exact;
            if (!seen.isEmpty() && row.total.kind != ShownCount::Kind::Exact)
                sum.total->isSuppressed = true;
        }
    }
    // Where one of a sum is hidden for the sake of another sum, it must not be found from this one.
    for (bool again = true; std::exchange(again, false);)
        for (const Sum &sum : sums) {
            QList<Figure *> all = sum.parts;
            all << sum.total;
            all.removeIf([](const Figure *figure) { return figure->numerator == 0 && figure->denominator == 0; });
            if (std::count_if(all.begin(), all.end(), [](const Figure *one) { return one->isSuppressed; }) != 1)
                continue;
            Figure *next = nullptr;
            for (Figure *one : std::as_const(all))
                if (!one->isSuppressed && (next == nullptr || one->numerator < next->numerator))
                    next = one;
            if (next != nullptr) {
                next->isSuppressed = true;
                again = true;
            }
        }
}

}
