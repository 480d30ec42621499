// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/importer.h"

#include "core/query/query.h"
#include "core/records/draft.h"

#include <QMap>
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr qsizetype recordsPerChange = 100;
/// A change is the smallest thing that travels: on a thin line two hundred kilobytes are an hour.
constexpr qsizetype charactersPerChange = 64 * 1024;

QString string(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// One record in the making, from one row or several.
struct Candidate {
    QList<qsizetype> fates; ///< of its rows; indexes
    QString reference;
    std::optional<Id> identity;
    QString scope;
    QList<Value> values;
    QStringList notes;
    QMap<QString, qint64> amounts;
};

/// Reads rows of one file by its source.
class RowReader {
public:
    RowReader(const Source &source, const QStringList &headings)
        : m_source(source)
        , m_headings(headings)
    {
        for (const SourceColumn &column : source.columns) {
            const qsizetype at = place(column.heading);
            if (at < 0 && !source.isOwn)
                throw Failure(Failure::Kind::Invalid, QStringLiteral("no column %1").arg(string(column.heading)));
            if (headings.count(string(column.heading)) > 1)
                throw Failure(Failure::Kind::Invalid, QStringLiteral("column %1 twice").arg(string(column.heading)));
            m_places.push_back(at);
        }
        for (qsizetype at = 0; at < headings.size(); ++at)
            if (std::find(m_places.begin(), m_places.end(), at) == m_places.end())
                m_others += at;
        if (!m_others.isEmpty() && source.notes.empty())
            throw Failure(Failure::Kind::Invalid, QStringLiteral("unknown column %1").arg(headings.at(m_others.first())));
    }

    /// Nothing when the row is rejected; the fate says why.
    std::optional<Candidate> read(const CsvRow &row, Fate &fate) const
    {
        if (row.malformed)
            return reject(fate, {Remark::Kind::Malformed, {}, {}});
        if (row.cells.size() != m_headings.size())
            return reject(fate, {Remark::Kind::CellCount, {}, QString::number(row.cells.size())});

        Candidate candidate;
        candidate.values.resize(qsizetype(type().fields.size()));
        if (!m_source.reference.empty()) {
            candidate.reference = string(m_source.prefix);
            for (const std::string_view heading : m_source.reference) {
                const QString part = text(row, place(heading));
                if (part.isEmpty())
                    return reject(fate, {Remark::Kind::NoReference, string(heading), {}});
                candidate.reference += QLatin1Char(' ') + part;
            }
            fate.reference = candidate.reference;
            set(candidate, "source_reference", candidate.reference);
        }
        for (const SourceConstant &constant : m_source.constants) {
            const std::optional<Value> value = fromText(*type().field(constant.field), string(constant.value));
            Q_ASSERT(value);
            set(candidate, constant.field, *value);
        }
        bool readable = true;
        for (size_t i = 0; i < m_source.columns.size(); ++i)
            if (m_places[i] >= 0)
                readable = readCell(m_source.columns[i], text(row, m_places[i]), candidate, fate) && readable;
        readDate(row, candidate, fate);
        readPosition(row, candidate, fate);
        readAmount(row, candidate);
        checkTotals(row, fate);
        if (!readable) {
            fate.kind = Fate::Kind::Rejected;
            return std::nullopt;
        }
        for (const qsizetype at : m_others)
            if (const QString found = text(row, at); !found.isEmpty())
                candidate.notes += m_headings.at(at) + QStringLiteral(": ") + found;
        setTitle(row, candidate);
        if (!candidate.notes.isEmpty())
            set(candidate, m_source.notes, candidate.notes.join(QLatin1Char('\n')));
        return candidate;
    }

private:
    const RecordType &type() const { return *m_source.type; }
    qsizetype place(std::string_view heading) const { return m_headings.indexOf(string(heading)); }

    QString text(const CsvRow &row, qsizetype at) const
    {
        return m_source.isOwn ? row.cells.at(at) : row.cells.at(at).trimmed();
    }

    static std::optional<Candidate> reject(Fate &fate, Remark remark)
    {
        fate.kind = Fate::Kind::Rejected;
        fate.remarks += std::move(remark);
        return std::nullopt;
    }

    void set(Candidate &candidate, std::string_view key, Value value) const
    {
        const Field *field = type().field(key);
        Q_ASSERT(field != nullptr);
        candidate.values[type().indexOf(*field)] = std::move(value);
    }

    void note(Candidate &candidate, std::string_view heading, const QString &text) const
    {
        candidate.notes += string(heading) + QStringLiteral(": ") + text;
    }

    /// False when the row cannot be taken: there is no place for what the cell says.
    bool readCell(const SourceColumn &column, const QString &text, Candidate &candidate, Fate &fate) const
    {
        if (text.isEmpty() && column.reading != Reading::Amount && column.reading != Reading::AmountOf)
            return true;
        switch (column.reading) {
        case Reading::Plain:
            if (const std::optional<Value> value = fromText(*type().field(column.field), text)) {
                set(candidate, column.field, *value);
                return true;
            }
            break;
        case Reading::Code:
            for (const SourceCode &code : column.codes) {
                if (string(code.code) == text) {
                    set(candidate, column.field, string(code.key));
                    if (!code.exact)
                        note(candidate, column.heading, text);
                    return true;
                }
            }
            break;
        case Reading::Amount: {
            bool isNumber = false;
            if (text.toLongLong(&isNumber) >= 0 && isNumber)
                return true;
            break;
        }
        case Reading::AmountOf:
            if (!text.isEmpty())
                return true;
            break;
        case Reading::Identity:
            candidate.identity = Id::fromText(text);
            if (candidate.identity)
                return true;
            break;
        case Reading::Scope:
            candidate.scope = text;
            return true;
        case Reading::Year:
        case Reading::Month:
        case Reading::Day:
        case Reading::Position:
        case Reading::Key:
            return true;
        }
        fate.remarks += {Remark::Kind::Unreadable, string(column.heading), text};
        if (m_source.notes.empty())
            return false;
        note(candidate, column.heading, text);
        return true;
    }

    /// As far as the parts make a date that exists; the rest goes to the notes.
    void readDate(const CsvRow &row, Candidate &candidate, Fate &fate) const
    {
        QString date;
        bool goesOn = true;
        for (const Reading part : {Reading::Year, Reading::Month, Reading::Day}) {
            for (size_t i = 0; i < m_source.columns.size(); ++i) {
                const SourceColumn &column = m_source.columns[i];
                if (column.reading != part)
                    continue;
                const QString found = text(row, m_places[i]);
                bool isNumber = false;
                const int number = found.toInt(&isNumber);
                const QString digits
                    = QString::number(number).rightJustified(part == Reading::Year ? 4 : 2, QLatin1Char('0'));
                const QString longer = part == Reading::Year ? digits : date + QLatin1Char('-') + digits;
                if (goesOn && isNumber && number > 0 && isPartialDate(longer)) {
                    date = longer;
                    set(candidate, column.field, date);
                } else {
                    goesOn = false;
                    if (!found.isEmpty()) {
                        fate.remarks += {Remark::Kind::DateCut, string(column.heading), found};
                        note(candidate, column.heading, found);
                    }
                }
            }
        }
    }

    void readPosition(const CsvRow &row, Candidate &candidate, Fate &fate) const
    {
        QList<std::pair<const SourceColumn *, QString>> parts;
        bool any = false;
        bool believable = true;
        for (size_t i = 0; i < m_source.columns.size(); ++i) {
            const SourceColumn &column = m_source.columns[i];
            if (column.reading != Reading::Position)
                continue;
            const QString found = text(row, m_places[i]);
            const Field &field = *type().field(column.field);
            const std::optional<Value> value = fromText(field, found);
            const double *degrees = value ? std::get_if<double>(&*value) : nullptr;
            any = any || !found.isEmpty();
            believable = believable && degrees != nullptr && *degrees >= field.bounds.least && *degrees <= field.bounds.most;
            parts += {&column, found};
        }
        if (!any)
            return;
        for (const auto &[column, found] : parts) {
            if (believable) {
                set(candidate, column->field, *fromText(*type().field(column->field), found));
            } else {
                fate.remarks += {Remark::Kind::PositionLeft, string(column->heading), found};
                note(candidate, column->heading, found);
            }
        }
    }

    void readAmount(const CsvRow &row, Candidate &candidate) const
    {
        QString of;
        std::optional<qint64> amount;
        for (size_t i = 0; i < m_source.columns.size(); ++i) {
            if (m_source.columns[i].reading == Reading::AmountOf)
                of = text(row, m_places[i]);
            else if (m_source.columns[i].reading == Reading::Amount)
                amount = text(row, m_places[i]).toLongLong();
        }
        if (amount)
            candidate.amounts.insert(of, *amount);
    }

    void checkTotals(const CsvRow &row, Fate &fate) const
    {
        for (const SourceTotal &total : m_source.totals) {
            bool stated = false;
            const qint64 said = text(row, place(total.total)).toLongLong(&stated);
            qint64 sum = 0;
            QStringList names;
            for (const std::string_view part : total.parts) {
                sum += text(row, place(part)).toLongLong();
                names += string(part);
            }
            if (stated && said != sum)
                fate.remarks += {Remark::Kind::TotalDiffers, string(total.total),
                    QStringLiteral("%1 <> %2 = %3").arg(said).arg(sum).arg(names.join(QStringLiteral(" + ")))};
        }
    }

    void setTitle(const CsvRow &row, Candidate &candidate) const
    {
        if (m_source.title.empty())
            return;
        QStringList words;
        for (const std::string_view heading : m_source.title)
            if (const QString word = text(row, place(heading)); !word.isEmpty() && !words.contains(word))
                words += word;
        const QString place = words.join(QStringLiteral(", "));
        set(candidate, "title",
            place.isEmpty() ? candidate.reference : place + QStringLiteral(" (") + candidate.reference + QLatin1Char(')'));
    }

    const Source &m_source;
    QStringList m_headings;
    std::vector<qsizetype> m_places; ///< of the source's columns, in their order; -1: not in this file
    QList<qsizetype> m_others; ///< columns the source does not know
};

const SourceColumn *columnOf(const Source &source, Reading reading)
{
    const auto found = std::find_if(source.columns.begin(), source.columns.end(),
        [reading](const SourceColumn &column) { return column.reading == reading; });
    return found == source.columns.end() ? nullptr : &*found;
}

/// Puts a further row of the same record to it, when it says the same about everything but the amount.
bool merge(Candidate &candidate, const Candidate &further, const RecordType &type, Fate &fate)
{
    for (const Field &field : type.fields) {
        const int at = type.indexOf(field);
        if (candidate.values.at(at) != further.values.at(at)) {
            fate.kind = Fate::Kind::Rejected;
            fate.remarks += {Remark::Kind::Contradiction, string(field.key), toText(further.values.at(at))};
            return false;
        }
    }
    for (auto amount = further.amounts.begin(); amount != further.amounts.end(); ++amount)
        candidate.amounts[amount.key()] += amount.value();
    fate.kind = Fate::Kind::Merged;
    return true;
}

void addUp(Candidate &candidate, const Source &source)
{
    const SourceColumn *amount = columnOf(source, Reading::Amount);
    if (amount == nullptr)
        return;
    qint64 sum = 0;
    QStringList lines;
    for (auto part = candidate.amounts.begin(); part != candidate.amounts.end(); ++part) {
        sum += part.value();
        lines += part.key() + QLatin1Char(' ') + QString::number(part.value());
    }
    const RecordType &type = *source.type;
    candidate.values[type.indexOf(*type.field(amount->field))] = sum;
    if (const SourceColumn *of = columnOf(source, Reading::AmountOf))
        candidate.values[type.indexOf(*type.field(of->field))] = lines.join(QLatin1Char('\n'));
}

/// A record that is here and carries the reference, or is the row.
struct Present {
    QList<Value> values;
    bool deleted = false;
};

QList<const Field *> allFields(const RecordType &type)
{
    QList<const Field *> fields;
    for (const Field &field : type.fields)
        fields += &field;
    return fields;
}

QHash<QString, Present> presentByReference(Reader &reader, const Source &source)
{
    QHash<QString, Present> present;
    if (source.reference.empty())
        return present;
    const RecordType &type = *source.type;
    const Field *reference = type.field("source_reference");
    Q_ASSERT(reference != nullptr);
    for (const bool deleted : {true, false}) { // where both are, the living one counts
        Query query;
        query.type = &type;
        query.deleted = deleted;
        query.filters = {{"source_reference", Query::Filter::Is::StartsWith, string(source.prefix)}};
        const std::vector<qint64> found = find(reader, query);
        const QList<Row> records = rows(reader, type, allFields(type), found);
        for (const Row &row : records)
            present.insert(toText(row.values.at(type.indexOf(*reference))), {row.values, deleted});
    }
    return present;
}

std::optional<Present> presentOwn(Reader &reader, const RecordType &type, const Candidate &candidate)
{
    if (candidate.identity)
        if (const std::optional<Record> record = reader.record(*candidate.identity); record && record->type == &type)
            return Present {record->values, record->deleted};
    // Not by its identity, so by all it says.
    Query query;
    query.type = &type;
    for (const Field &field : type.fields) {
        const Value &value = candidate.values.at(type.indexOf(field));
        query.filters += {QByteArray(field.key.data(), qsizetype(field.key.size())),
            isEmpty(value) ? Query::Filter::Is::Empty : Query::Filter::Is::Equal, value};
    }
    if (find(reader, query).empty())
        return std::nullopt;
    return Present {candidate.values, false};
}

/// Fields the source speaks about.
QList<const Field *> spokenOf(const Source &source, const QStringList &headings)
{
    const RecordType &type = *source.type;
    QList<const Field *> fields;
    for (const SourceColumn &column : source.columns)
        if (!column.field.empty() && headings.contains(string(column.heading)) && !fields.contains(type.field(column.field)))
            fields += type.field(column.field);
    return fields;
}

}

std::string_view keyOf(Fate::Kind kind)
{
    switch (kind) {
    case Fate::Kind::Added:
        return "added";
    case Fate::Kind::Merged:
        return "merged";
    case Fate::Kind::Unchanged:
        return "unchanged";
    case Fate::Kind::Rejected:
        return "rejected";
    }
    Q_UNREACHABLE();
}

std::string_view keyOf(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::Malformed:
        return "malformed";
    case Remark::Kind::CellCount:
        return "cell-count";
    case Remark::Kind::NoReference:
        return "no-reference";
    case Remark::Kind::Duplicate:
        return "duplicate";
    case Remark::Kind::Contradiction:
        return "contradiction";
    case Remark::Kind::Unreadable:
        return "unreadable";
    case Remark::Kind::DateCut:
        return "date-cut";
    case Remark::Kind::PositionLeft:
        return "position-left";
    case Remark::Kind::TotalDiffers:
        return "total-differs";
    case Remark::Kind::Problem:
        return "problem";
    case Remark::Kind::DiffersHere:
        return "differs-here";
    case Remark::Kind::DeletedHere:
        return "deleted-here";
    case Remark::Kind::OtherScope:
        return "other-scope";
    }
    Q_UNREACHABLE();
}

qint64 ImportReport::count(Fate::Kind kind) const
{
    return std::count_if(fates.begin(), fates.end(), [kind](const Fate &fate) { return fate.kind == kind; });
}

ImportReport importFile(const Source &source, QIODevice &file, Reader &reader, Store *store, const QString &scope)
{
    const RecordType &type = *source.type;
    CsvReader csv(file, source.isOwn ? CsvReader::Origin::Own : CsvReader::Origin::Foreign);
    ImportReport report;
    report.encoding = csv.encoding();
    report.separator = csv.separator();
    std::optional<CsvRow> heading = csv.next();
    if (!heading)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no headings"));
    for (QString &cell : heading->cells)
        cell = cell.trimmed();
    const RowReader rowReader(source, heading->cells);

    // Rows to candidates.
    QList<Candidate> candidates;
    QHash<QString, qsizetype> byReference;
    while (const std::optional<CsvRow> row = csv.next()) {
        const qsizetype number = report.fates.size();
        report.fates += Fate {row->line, {}, Fate::Kind::Added, {}};
        Fate &fate = report.fates.last();
        std::optional<Candidate> candidate = rowReader.read(*row, fate);
        if (!candidate)
            continue;
        const auto earlier = candidate->reference.isEmpty() ? byReference.end() : byReference.find(candidate->reference);
        if (earlier == byReference.end()) {
            if (!candidate->reference.isEmpty())
                byReference.insert(candidate->reference, candidates.size());
            candidate->fates = {number};
            candidates += std::move(*candidate);
        } else if (Candidate &first = candidates[*earlier]; columnOf(source, Reading::Amount) == nullptr) {
            fate.kind = Fate::Kind::Rejected;
            fate.remarks += {Remark::Kind::Duplicate, {}, QString::number(report.fates.at(first.fates.first()).line)};
        } else if (merge(first, *candidate, type, fate)) {
            first.fates += number;
        }
    }

    // Candidates to what is here.
    QStringList held;
    const Status status = reader.status();
    for (const ScopeStatus &known : status.scopes)
        held += known.scope.name;
    const QHash<QString, Present> present = presentByReference(reader, source);
    const QList<const Field *> spoken = spokenOf(source, heading->cells);
    QMap<QString, QList<QList<Write>>> changes; // by scope
    QHash<QString, qsizetype> characters; // of the last change
    for (Candidate &candidate : candidates) {
        addUp(candidate, source);
        Fate &first = report.fates[candidate.fates.first()];
        const auto settle = [&](Fate::Kind kind) {
            for (const qsizetype number : std::as_const(candidate.fates))
                report.fates[number].kind = kind;
        };
        const auto known = present.constFind(candidate.reference);
        const std::optional<Present> here = source.isOwn ? presentOwn(reader, type, candidate)
            : known != present.constEnd()                ? std::optional(*known)
                                                         : std::nullopt;
        if (here) {
            settle(Fate::Kind::Unchanged);
            if (here->deleted)
                first.remarks += {Remark::Kind::DeletedHere, {}, {}};
            for (const Field *field : spoken)
                if (here->values.at(type.indexOf(*field)) != candidate.values.at(type.indexOf(*field)))
                    first.remarks += {Remark::Kind::DiffersHere, string(field->key), {}};
            continue;
        }
        if (candidate.scope.isEmpty() || !held.contains(candidate.scope)) {
            if (!candidate.scope.isEmpty())
                first.remarks += {Remark::Kind::OtherScope, QStringLiteral("scope"), candidate.scope};
            candidate.scope = scope;
        }
        Draft draft = Draft::create(type, candidate.scope);
        for (const Field &field : type.fields)
            draft.set(field, candidate.values.at(type.indexOf(field)));
        const QList<Problem> found = draft.problems();
        if (hasErrors(found)) {
            settle(Fate::Kind::Rejected);
            for (const Problem &problem : found)
                if (problem.grade == Problem::Grade::Error)
                    first.remarks
                        += {Remark::Kind::Problem, string(problem.field->key), toText(draft.value(*problem.field))};
            continue;
        }
        qsizetype size = 0;
        for (const Value &value : std::as_const(candidate.values))
            size += toText(value).size();
        QList<QList<Write>> &batches = changes[candidate.scope];
        if (batches.isEmpty() || batches.last().size() >= recordsPerChange
            || characters.value(candidate.scope) + size > charactersPerChange) {
            batches += QList<Write>();
            characters[candidate.scope] = 0;
        }
        batches.last() += draft.writes();
        characters[candidate.scope] += size;
        ++report.records;
    }
    if (store != nullptr)
        for (auto batch = changes.cbegin(); batch != changes.cend(); ++batch)
            store->saveAll(batch.key(), batch.value());
    return report;
}

}
