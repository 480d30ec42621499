// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/board.h"
#include "core/facts/families.h"
#include "core/rules/limits.h"

#include <QCoreApplication>

namespace core {

namespace {

/// When what a field says was written last.
QDateTime writtenAt(const Record &record, std::string_view field)
{
    qint64 at = record.creation.at;
    for (const Head &head : record.heads.value(RecordType::cellOf(*record.type->field(field))))
        at = std::max(at, head.at);
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

void listFacts(Facts &facts)
{
    static const char *words[] = {QT_TRANSLATE_NOOP("Fact", "enough contact channels verified lately"),
        QT_TRANSLATE_NOOP("Fact", "home"), QT_TRANSLATE_NOOP("Fact", "warden zone"), QT_TRANSLATE_NOOP("Fact", "category"),
        QT_TRANSLATE_NOOP("Fact", "valid contract"), QT_TRANSLATE_NOOP("Fact", "dependants declared")};
    QStringList missing;
    for (ListGap gap :
        gapsOf(listFactsOf(facts.reader(), facts.record(), facts.now()), facts.now().date(), listLimits(facts.policy())))
        missing << QCoreApplication::translate("Fact", words[int(gap)]);
    if (missing.isEmpty())
        facts.say("list_complete", QT_TRANSLATE_NOOP("Fact", "List entry"), QCoreApplication::translate("Fact", "complete"),
            Fact::Tone::Good);
    else
        facts.say("list_complete", QT_TRANSLATE_NOOP("Fact", "Missing on the list"), missing.join(QStringLiteral(", ")),
            Fact::Tone::Warning);
}

void whereaboutsFacts(Facts &facts)
{
    QList<WhereaboutsFact> entries;
    QHash<Id, Record> records;
    for (const Record &entry : facts.parts("whereabouts")) {
        WhereaboutsFact one;
        one.id = entry.id;
        one.kind = Facts::is(entry, "kind", "observed") ? WhereaboutsKind::Observed
            : Facts::is(entry, "kind", "reported")      ? WhereaboutsKind::Reported
                                                        : WhereaboutsKind::Planned;
        one.from = Facts::moment(entry, "starts_at");
        one.until = Facts::moment(entry, "ends_at");
        one.noted = QDateTime::fromMSecsSinceEpoch(entry.creation.at, Qt::UTC);
        records.insert(entry.id, entry);
        entries << one;
    }
    const double fresh = facts.policy().threshold(
        isCrisisActive(facts) ? QStringLiteral("fresh_hours_crisis") : QStringLiteral("fresh_hours"));
    const WhereaboutsNow now
        = whereaboutsAt(entries, Facts::id(facts.record(), "warden_zone").value_or(Id()), facts.now(), int(fresh * 60));
    const auto say = [&](const QString &text, Fact::Tone tone) {
        facts.say("whereabouts", QT_TRANSLATE_NOOP("Fact", "Whereabouts"), text, tone);
    };
    // How it is known, where from and how old, always: a plan is not a sighting.
    switch (now.basis) {
    case WhereaboutsBasis::Observed:
    case WhereaboutsBasis::Reported:
    case WhereaboutsBasis::Planned: {
        const Record &entry = *records.constFind(now.entry);
        say(QCoreApplication::translate("Fact", "%1 (%2, %3, %4 old)", "place, planned or observed, source, age")
                .arg(Facts::text(entry, "place"), Facts::choiceLabel(entry, "kind"), Facts::choiceLabel(entry, "source"),
                    ageText(now.ageMinutes)),
            now.basis == WhereaboutsBasis::Planned ? Fact::Tone::Plain : Fact::Tone::Good);
        break;
    }
    case WhereaboutsBasis::Residence:
        say(QCoreApplication::translate("Fact", "%1 (home zone, %2 old)")
                .arg(facts.reader().title(now.place),
                    ageText(writtenAt(facts.record(), "warden_zone").secsTo(facts.now()) / 60)),
            Fact::Tone::Plain);
        break;
    case WhereaboutsBasis::Unknown:
        say(QCoreApplication::translate("Fact", "unknown"), Fact::Tone::Warning);
        break;
    }
}

/// What a person lacks of the training asked of them, the worst first.
void trainingFacts(Facts &facts)
{
    const QString status = facts.text("status");
    if (status == QLatin1String("separated") || status == QLatin1String("deceased"))
        return;
    for (const TrainingGap &gap : trainingGapsOf(facts, facts.record(), facts.now().date())) {
        const QString until = gap.verdict.until.toString(Qt::ISODate);
        switch (gap.verdict.state) {
        case TrainingState::Missing:
            facts.say("training", QT_TRANSLATE_NOOP("Fact", "Training missing"), gap.title, Fact::Tone::Bad);
            break;
        case TrainingState::Expired:
            facts.say("training", QT_TRANSLATE_NOOP("Fact", "Training expired"),
                QStringLiteral("%1, %2").arg(gap.title, until), Fact::Tone::Bad);
            break;
        case TrainingState::InGrace:
            facts.say("training", QT_TRANSLATE_NOOP("Fact", "Training to be done by"),
                QStringLiteral("%1, %2").arg(gap.title, until), Fact::Tone::Warning);
            break;
        default:
            facts.say("training", QT_TRANSLATE_NOOP("Fact", "Training expires"),
                QStringLiteral("%1, %2").arg(gap.title, until), Fact::Tone::Warning);
            break;
        }
    }
}

}

ListFacts listFactsOf(Reader &reader, const Record &person, const QDateTime &now)
{
    Facts of(reader, person, now);
    ListFacts list;
    for (const Record &channel : of.parts("contact_channel"))
        list.channelsVerified << Facts::day(channel, "verified_on");
    list.residence = Facts::id(person, "home").has_value();
    list.zone = Facts::id(person, "warden_zone").has_value();
    list.category = !Facts::text(person, "category").isEmpty();
    list.contractFrom = Facts::day(person, "contract_from");
    list.contractUntil = Facts::lastDayOf(person.value("contract_to"));
    list.dependantsDeclared
        = Facts::is(person, "dependants_declared", "yes") || Facts::is(person, "dependants_declared", "no");
    return list;
}

void personFacts(Facts &facts)
{
    listFacts(facts);
    whereaboutsFacts(facts);
    trainingFacts(facts);
}

void wardenZoneFacts(Facts &facts)
{
    QList<WardenPost> posts;
    for (const char *field : {"warden", "alternate", "second_alternate"}) {
        const std::optional<Record> person = facts.target(field);
        WardenPost post; // a post without a person keeps its place: an alternate stays an alternate
        const bool isWarden = qstrcmp(field, "warden") == 0;
        post.from = isWarden ? facts.day("warden_from") : QDate();
        post.until = Facts::lastDayOf(facts.record().value(isWarden ? "warden_until" : "alternate_until"));
        if (person) {
            post.person = person->id;
            if (!Facts::is(*person, "status", "active"))
                post.away << WardenPost::Away {facts.now().addDays(-1), {}};
        }
        posts << post;
    }
    if (const std::optional<ActiveWarden> active = activeWarden(posts, facts.now()))
        facts.say("active_warden", QT_TRANSLATE_NOOP("Fact", "Active warden"), facts.reader().title(active->person),
            active->alternate ? Fact::Tone::Warning : Fact::Tone::Good);
    else
        facts.say("active_warden", QT_TRANSLATE_NOOP("Fact", "Active warden"), QCoreApplication::translate("Fact", "none"),
            Fact::Tone::Bad);
    Query population;
    population.type = facts.reader().catalogue().find("person");
    population.filters = {{"warden_zone", Query::Filter::Is::Equal, facts.record().id}};
    facts.say(
        "population", QT_TRANSLATE_NOOP("Fact", "Persons in the zone"), QString::number(count(facts.reader(), population)));
}

void entitlementFacts(Facts &facts)
{
    const QDate start = facts.day("starts_on");
    if (!start.isValid() || facts.is("returned", "yes") || facts.day("ends_on").isValid())
        return;
    const EvacuationDates dates = evacuationDates(start, evacuationLimits(facts.policy()));
    facts.due("rate_drops", QT_TRANSLATE_NOOP("Fact", "Lower rate from"), dates.rateDrops);
    facts.due("review", QT_TRANSLATE_NOOP("Fact", "Review due"), dates.review);
    facts.due("limit", QT_TRANSLATE_NOOP("Fact", "Evacuation ends at the latest"), dates.limit);
}

void listCertificationFacts(Facts &facts)
{
    const QDate date = facts.day("date");
    const std::optional<Id> organization = Facts::id(facts.record(), "organization");
    const std::optional<Id> station = Facts::id(facts.record(), "duty_station");
    if (!date.isValid() || !organization || !station)
        return;
    for (const Row &row : facts.rows("list_certification",
             {{"organization", Query::Filter::Is::Equal, *organization},
                 {"duty_station", Query::Filter::Is::Equal, *station}},
             {"date"}))
        if (const QDate other = Facts::dayOf(row.values.at(0)); other > date) {
            facts.say("followed", QT_TRANSLATE_NOOP("Fact", "Followed by the list of"), other.toString(Qt::ISODate));
            return;
        }
    facts.due("next_due", QT_TRANSLATE_NOOP("Fact", "Next certification due"),
        after(date, facts.clock("list_certification")), {7});
}

}
