// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/decision.h"

#include "core/query/query.h"
#include "core/records/review.h"

#include <algorithm>
#include <tuple>

namespace core {

QString textOf(const Record &record, std::string_view key) { return toText(record.value(key)); }

std::optional<Id> idOf(const Record &record, std::string_view key)
{
    const auto *id = std::get_if<Id>(&record.value(key));
    return id != nullptr ? std::optional(*id) : std::nullopt;
}

QDateTime instantOf(const QString &moment)
{
    QDateTime instant = QDateTime::fromString(moment.left(19), Qt::ISODate);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

QDate lastDayOf(const QString &date)
{
    if (date.size() == 4)
        return QDate(date.toInt(), 12, 31);
    const QDate first = QDate::fromString(date.size() == 7 ? date + QStringLiteral("-01") : date, Qt::ISODate);
    return date.size() == 7 ? first.addMonths(1).addDays(-1) : first;
}

QDate firstDayOf(const QString &date)
{
    return QDate::fromString(date + QStringLiteral("-01-01").left(10 - date.size()), Qt::ISODate);
}

QString nameOf(const RecordType &type) { return QString::fromUtf8(type.key.data(), qsizetype(type.key.size())); }

const Field *fieldOf(const RecordType &type, const QString &key)
{
    const QByteArray name = key.toUtf8();
    return type.field(std::string_view(name.constData(), size_t(name.size())));
}

namespace {

Judged readDecision(Reader &reader, Record record)
{
    Judged judged;
    judged.act = actFromKey(textOf(record, "act")).value_or(Act::Submit);
    judged.stage = textOf(record, "stage");
    judged.role = textOf(record, "role");
    judged.channel = textOf(record, "channel");
    judged.digest = textOf(record, "digest");
    judged.seen = textOf(record, "seen");
    judged.decidedBy = textOf(record, "decided_by").trimmed();
    judged.delegation = idOf(record, "delegation");
    judged.written = QDateTime::fromMSecsSinceEpoch(record.creation.at, Qt::UTC);
    // What is signed was decided when it was signed, whatever it says. Nothing is written down before it was decided.
    const QDateTime said = instantOf(textOf(record, "decided_at"));
    judged.at = judged.isSigned() || !said.isValid() ? judged.written : std::min(said, judged.written);
    judged.device = record.creation.device;
    judged.author = reader.memberName(judged.device);
    judged.record = std::move(record);
    return judged;
}

}

QList<Judged> readDecisions(Reader &reader, const Id &subject, const ReviewOptions &options)
{
    QList<Judged> all;
    if (reader.catalogue().find(decision.key) == nullptr)
        return all;
    Query query;
    query.type = &decision;
    query.filters = {{"subject", Query::Filter::Is::Equal, subject}};
    QSet<Id> unheard; // a decision is written once: when its record was heard of is when it came
    Statement heard = reader.database().prepare("SELECT heard FROM record WHERE id = ?1");
    for (qint64 row : find(reader, query)) {
        std::optional<Record> record = reader.record(decision, row);
        if (!record)
            continue;
        if (options.knownBy != 0) {
            if (heard.bind(1, row).step() && heard.integer(0) > options.knownBy)
                unheard << record->id;
            heard.reset();
        }
        all << readDecision(reader, *std::move(record));
    }
    order(all);
    all.removeIf(
        [&](const Judged &one) { return unheard.contains(one.record.id) || (options.at.isValid() && one.at > options.at); });
    return all;
}

bool isConcurrent(const Judged &one, const Judged &other)
{
    return !one.past.contains(other.record.id) && !other.past.contains(one.record.id);
}

std::optional<Snapshot> decidedOn(Reader &reader, const Judged &decision)
{
    const std::optional<Seen> seen = seenFromText(decision.seen);
    const std::optional<Id> subject = idOf(decision.record, "subject");
    if (!seen || !subject)
        return std::nullopt;
    for (const Moved moved : {Moved::Left, Moved::Sought})
        if (std::optional<Snapshot> then = snapshot(reader, *subject, *seen, moved);
            then && then->digest() == decision.digest)
            return then;
    return std::nullopt;
}

std::optional<Record> subjectOf(Reader &reader, const Judged &decision)
{
    if (const std::optional<Snapshot> then = decidedOn(reader, decision))
        return then->subject;
    const std::optional<Seen> had = seenFromText(decision.seen);
    const std::optional<Id> subject = idOf(decision.record, "subject");
    if (!had || !subject)
        return std::nullopt;
    return reader.asItStood(*subject, [&](const Id &write, qint64) { return had->holds(write); });
}

}
