// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/facts.h"

#include "core/facts/families.h"
#include "core/review/review.h"
#include "core/rules/keys.h"
#include "core/rules/retention.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr Keys<Fact::Tone, 4> tones = {{"plain", "good", "warning", "bad"}};
constexpr int mostDepth = 4; // parts of parts, never deeper

Fact::Tone toneOf(DueState state)
{
    return state == DueState::Overdue ? Fact::Tone::Bad
        : state == DueState::DueSoon  ? Fact::Tone::Warning
                                      : Fact::Tone::Plain;
}

/// The record and the wholes it is a part of, the nearest first.
QList<Record> wholesOf(Facts &facts)
{
    QList<Record> all {facts.record()};
    while (all.size() < mostDepth) {
        const Field *parent = all.last().type->parent();
        std::optional<Record> whole = parent != nullptr ? facts.living(Facts::id(all.last(), parent->key)) : std::nullopt;
        if (!whole)
            break;
        all << *std::move(whole);
    }
    return all;
}

/// A hold is a record of its own that names what it holds, from its first day until it is released. It holds the parts too.
bool isHeld(Facts &facts, const QList<Record> &wholes)
{
    const QDate today = facts.now().date();
    const auto holds = [&](const Record &hold) {
        const QDate released = Facts::lastDayOf(hold.value("released_on"));
        return Facts::day(hold, "held_from") <= today && (!released.isValid() || released > today);
    };
    return std::any_of(wholes.begin(), wholes.end(), [&](const Record &whole) {
        const QList<Record> all = facts.referring("legal_hold", "subject", whole.id);
        return std::any_of(all.begin(), all.end(), holds);
    });
}

QString untilText(const QDate &until, Retention::Then then)
{
    const QString day = until.toString(Qt::ISODate);
    switch (then) {
    case Retention::Then::Keep:
        break;
    case Retention::Then::Delete:
        return QCoreApplication::translate("Fact", "%1, then deleted").arg(day);
    case Retention::Then::Pseudonymise:
        return QCoreApplication::translate("Fact", "%1, then without names").arg(day);
    case Retention::Then::CountsOnly:
        return QCoreApplication::translate("Fact", "%1, then as counts only").arg(day);
    case Retention::Then::Archive:
        return QCoreApplication::translate("Fact", "%1, then archived").arg(day);
    }
    return QCoreApplication::translate("Fact", "%1, then looked at again").arg(day);
}

void retentionFacts(Facts &facts)
{
    const QList<Record> wholes = wholesOf(facts);
    const bool held = isHeld(facts, wholes);
    // By its own schedule, else that of the whole it is a part of.
    const auto kept
        = std::find_if(wholes.begin(), wholes.end(), [](const Record &one) { return one.type->retention.days > 0; });
    if (kept != wholes.end()) {
        const Retention &retention = kept->type->retention;
        const QDate since = retention.since.empty() ? QDateTime::fromMSecsSinceEpoch(kept->creation.at, Qt::UTC).date()
                                                    : Facts::lastDayOf(kept->value(retention.since));
        const RetentionVerdict verdict = retentionOf(since, retention.days, facts.now().date(), held);
        if (verdict.until.isValid())
            facts.say("kept_until", QT_TRANSLATE_NOOP("Fact", "Kept until"), untilText(verdict.until, retention.then),
                verdict.state == RetentionState::Past ? Fact::Tone::Warning : Fact::Tone::Plain);
    }
    if (held)
        facts.say("legal_hold", QT_TRANSLATE_NOOP("Fact", "Legal hold"),
            QCoreApplication::translate("Fact", "kept as long as it lasts"), Fact::Tone::Warning);
}

}

QString keyOf(Fact::Tone tone) { return tones.of(tone); }

QList<Record> Facts::parts(const char *typeKey) { return partsOf(typeKey, m_record.id); }

QList<Record> Facts::partsOf(const char *typeKey, const Id &whole)
{
    Query query;
    query.type = m_reader.catalogue().find(std::string_view(typeKey));
    query.parent = whole;
    return records(query);
}

QList<Record> Facts::referring(const char *typeKey, const char *field, const Id &to)
{
    Query query;
    query.type = m_reader.catalogue().find(std::string_view(typeKey));
    query.filters = {{QByteArray(field), Query::Filter::Is::Equal, to}};
    return records(query);
}

QList<Record> Facts::records(Query query)
{
    QList<Record> found;
    if (query.type == nullptr)
        return found;
    query.order = "id";
    for (qint64 row : find(m_reader, query))
        if (std::optional<Record> one = m_reader.record(*query.type, row))
            found << *std::move(one);
    return found;
}

QList<Row> Facts::rows(const char *typeKey, const QList<Query::Filter> &filters, const QList<const char *> &fields)
{
    Query query;
    query.type = m_reader.catalogue().find(std::string_view(typeKey));
    if (query.type == nullptr)
        return {};
    query.filters = filters;
    QList<const Field *> columns;
    for (const char *field : fields)
        columns << query.type->field(std::string_view(field));
    return core::rows(m_reader, *query.type, columns, find(m_reader, query));
}

std::optional<Record> Facts::living(const std::optional<Id> &id)
{
    std::optional<Record> record = id ? m_reader.record(*id) : std::nullopt;
    return record && !record->deleted ? record : std::nullopt;
}

bool Facts::isDecided(const Id &subject)
{
    Query query;
    query.type = m_reader.catalogue().find("decision");
    query.filters = {{"subject", Query::Filter::Is::Equal, subject}};
    return query.type != nullptr && count(m_reader, query) > 0;
}

std::optional<Id> Facts::id(const Record &record, std::string_view field) { return idOf(record.value(field)); }

std::optional<Id> Facts::idOf(const Value &value)
{
    const auto *id = std::get_if<Id>(&value);
    return id != nullptr ? std::optional(*id) : std::nullopt;
}

QString Facts::text(const Record &record, std::string_view field) { return toText(record.value(field)); }

bool Facts::is(const Record &record, std::string_view field, const char *key)
{
    return text(record, field) == QLatin1String(key);
}

int Facts::number(const Record &record, std::string_view field, int otherwise)
{
    const auto *number = std::get_if<qint64>(&record.value(field));
    return number != nullptr ? int(*number) : otherwise;
}

QDate Facts::dayOf(const Value &value) { return firstDayOf(toText(value).left(10)); }

QDate Facts::lastDayOf(const Value &value) { return core::lastDayOf(toText(value).left(10)); }

QDateTime Facts::momentOf(const Value &value)
{
    QDateTime at = QDateTime::fromString(toText(value).left(19), Qt::ISODate);
    at.setTimeSpec(Qt::UTC);
    return at;
}

QString Facts::momentText(const QDateTime &at) { return at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QLatin1Char('Z'); }

QString Facts::choiceLabel(const Record &record, std::string_view field)
{
    const QString key = text(record, field);
    for (const Choice &choice : record.type->field(field)->choices)
        if (key == QLatin1String(choice.key.data(), qsizetype(choice.key.size())))
            return QCoreApplication::translate(record.type->context, choice.label);
    return key;
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

void Facts::due(const char *key, const char *label, QDate date, const QList<int> &warnDays)
{
    if (date.isValid())
        say(key, label, date.toString(Qt::ISODate), toneOf(dueOn(date, m_now.date(), warnDays).state));
}

void Facts::deadline(const char *key, const char *label, const QDateTime &at)
{
    const DueAt due = dueAt(at, m_now, 60);
    if (due.at.isValid())
        say(key, label, momentText(at), toneOf(due.state));
}

void Facts::expires(const char *key, const char *label, QDate until)
{
    const QDate today = m_now.date();
    if (until.isValid() && until < today)
        say(key, label, QCoreApplication::translate("Fact", "%1: expired").arg(until.toString(Qt::ISODate)),
            Fact::Tone::Bad);
    else
        due(key, label, until);
}

void Facts::share(const char *key, const char *label, const Ratio &ratio, Fact::Tone tone)
{
    say(key, label, textOf(ratio), tone);
}

const PolicyPack &Facts::policy() { return m_reader.policies().inForce(m_now.date()); }
Span Facts::clock(const char *name) { return policy().clock(QString::fromLatin1(name)); }
QString Facts::country() const { return m_record.scope.section(QLatin1Char('/'), 0, 0); }

QList<Fact> facts(Reader &reader, const Record &record, const QDateTime &now)
{
    if (record.deleted)
        return {};
    Facts facts(reader, record, now);
    for (const FactFamily &family : factFamilies())
        if (record.type->key == family.type)
            family.say(facts);
    retentionFacts(facts);
    return facts.taken();
}

QList<Fact> reviewFacts(Reader &reader, const Record &record, const QDateTime &now)
{
    Facts facts(reader, record, now);
    const ReviewStatus status = review(reader, record, now);
    if (!status.isReviewed)
        return {};
    facts.say("review", QT_TRANSLATE_NOOP("Fact", "Review"), status.stage, Fact::Tone::Plain, "stages");
    if (status.isChangedSince)
        facts.say(
            "changed_since", QT_TRANSLATE_NOOP("Fact", "Changed since"), status.lastStage, Fact::Tone::Warning, "stages");
    if (status.inForce)
        facts.say("in_force", QT_TRANSLATE_NOOP("Fact", "In force"), status.inForceStage,
            status.isExpired           ? Fact::Tone::Bad
                : status.isProvisional ? Fact::Tone::Warning
                                       : Fact::Tone::Good,
            "stages");
    if (!status.awaitingRatification.isEmpty())
        facts.say("awaiting_ratification", QT_TRANSLATE_NOOP("Fact", "Awaiting ratification"),
            QString::number(status.awaitingRatification.size()), Fact::Tone::Warning);
    return facts.taken();
}

bool hasFacts(const RecordType &type)
{
    for (const FactFamily &family : factFamilies())
        if (type.key == family.type)
            return true;
    const Catalogue catalogue; // a part without a schedule of its own goes with its whole
    const RecordType *whole = &type;
    for (int depth = 0; whole != nullptr && depth < mostDepth; ++depth) {
        if (whole->retention.days > 0)
            return true;
        const Field *parent = whole->parent();
        whole = parent != nullptr ? catalogue.find(parent->target) : nullptr;
    }
    return false;
}

}
