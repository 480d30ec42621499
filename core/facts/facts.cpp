// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/facts.h"

#include "core/facts/families.h"
#include "core/query/query.h"
#include "core/records/money.h"
#include "core/review/review.h"

#include <QCoreApplication>

namespace core {

QList<Record> Facts::parts(const char *typeKey) { return referring(typeKey, nullptr); }

QList<Record> Facts::referring(const char *typeKey, const char *field)
{
    QList<Record> found;
    const RecordType *type = m_reader.catalogue().find(std::string_view(typeKey));
    if (type == nullptr)
        return found;
    Query query;
    query.type = type;
    query.order = "id";
    if (field == nullptr)
        query.parent = m_record.id;
    else
        query.filters = {{QByteArray(field), Query::Filter::Is::Equal, m_record.id}};
    for (qint64 row : find(m_reader, query))
        if (std::optional<Record> one = m_reader.record(*type, row))
            found << *std::move(one);
    return found;
}

std::optional<Record> Facts::target(std::string_view field)
{
    const auto *id = std::get_if<Id>(&m_record.value(field));
    return id != nullptr ? m_reader.record(*id) : std::nullopt;
}

QString Facts::text(const Record &record, std::string_view field) { return toText(record.value(field)); }

int Facts::number(const Record &record, std::string_view field, int otherwise)
{
    const auto *number = std::get_if<qint64>(&record.value(field));
    return number != nullptr ? int(*number) : otherwise;
}

QDate Facts::day(const Record &record, std::string_view field)
{
    const QString text = Facts::text(record, field).left(10);
    return text.isEmpty() ? QDate()
                          : QDate::fromString(text + QStringLiteral("-01-01").right(10 - text.size()), Qt::ISODate);
}

QDateTime Facts::moment(const Record &record, std::string_view field)
{
    QDateTime at = QDateTime::fromString(text(record, field).left(19), Qt::ISODate);
    at.setTimeSpec(Qt::UTC);
    return at;
}

void Facts::say(const char *key, const char *label, const QString &text, Fact::Tone tone, const char *list)
{
    m_facts << Fact {key, label, text, list, tone};
}

void Facts::level(const char *key, const char *label, RiskLevel level)
{
    const Fact::Tone tone = level == RiskLevel::Low ? Fact::Tone::Good
        : level == RiskLevel::Medium                ? Fact::Tone::Plain
        : level == RiskLevel::High                  ? Fact::Tone::Warning
                                                    : Fact::Tone::Bad;
    say(key, label, keyOf(level), tone, "risk_levels");
}

void Facts::due(const char *key, const char *label, QDate date)
{
    if (!date.isValid())
        return;
    const Due due = dueOn(date, m_now.date());
    say(key, label, date.toString(Qt::ISODate),
        due.state == DueState::Overdue       ? Fact::Tone::Bad
            : due.state == DueState::DueSoon ? Fact::Tone::Warning
                                             : Fact::Tone::Plain);
}

void Facts::share(const char *key, const char *label, const Ratio &ratio, Fact::Tone tone)
{
    say(key, label, textOf(ratio), tone);
}

const PolicyPack &Facts::policy() { return m_reader.policies().inForce(m_now.date()); }

QList<Fact> facts(Reader &reader, const Record &record, const QDateTime &now)
{
    Facts facts(reader, record, now);
    for (const FactFamily &family : factFamilies())
        if (record.type->key == family.type)
            family.say(facts);
    const ReviewStatus status = review(reader, record, now);
    if (status.isReviewed) {
        facts.say("review", QT_TRANSLATE_NOOP("Fact", "Review"), status.stage, Fact::Tone::Plain, "stages");
        if (status.isChangedSince)
            facts.say("changed_since", QT_TRANSLATE_NOOP("Fact", "Changed since"), status.lastStage, Fact::Tone::Warning,
                "stages");
        if (status.inForce)
            facts.say("in_force", QT_TRANSLATE_NOOP("Fact", "In force"), status.inForceStage,
                status.isExpired           ? Fact::Tone::Bad
                    : status.isProvisional ? Fact::Tone::Warning
                                           : Fact::Tone::Good,
                "stages");
        if (!status.awaitingRatification.isEmpty())
            facts.say("awaiting_ratification", QT_TRANSLATE_NOOP("Fact", "Awaiting ratification"),
                QString::number(status.awaitingRatification.size()), Fact::Tone::Warning);
    }
    return facts.taken();
}

}
