// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/board.h"
#include "core/facts/families.h"
#include "core/query/query.h"
#include "core/rules/persons.h"
#include "core/rules/travel.h"

#include <QCoreApplication>

namespace core {

ListFacts listFactsOf(Reader &reader, const Record &person, const QDateTime &now)
{
    Facts of(reader, person, now);
    ListFacts list;
    for (const Record &channel : of.parts("contact_channel"))
        list.channelsVerified << Facts::day(channel, "verified_on");
    list.residence = std::holds_alternative<Id>(person.value("home"));
    list.zone = std::holds_alternative<Id>(person.value("warden_zone"));
    list.category = !Facts::text(person, "category").isEmpty();
    list.contractFrom = Facts::day(person, "contract_from");
    list.contractUntil = Facts::day(person, "contract_to");
    const QString declared = Facts::text(person, "dependants_declared");
    list.dependantsDeclared = declared == QLatin1String("yes") || declared == QLatin1String("no");
    return list;
}

QList<StatusEvent> statusEventsOf(const QList<Record> &reports)
{
    QList<StatusEvent> events;
    for (const Record &report : reports) {
        StatusEvent event;
        event.id = report.id;
        event.status = personStatusFromKey(Facts::text(report, "status")).value_or(PersonStatus::NotTried);
        event.at = Facts::moment(report, "at");
        event.received = Facts::moment(report, "received_at");
        // Who speaks is told apart by the name they gave: a report by radio has no account behind it.
        const auto named = [](const QString &name) { return name.isEmpty() ? Id() : Id {qHash(name), 1}; };
        event.reporter = named(Facts::text(report, "reporter"));
        event.confirmer = named(Facts::text(report, "confirmed_by"));
        event.direct = Facts::text(report, "source") == QLatin1String("self")
            || Facts::text(report, "direct_contact") == QLatin1String("yes");
        event.reason = Facts::text(report, "reason");
        events << event;
    }
    return events;
}

QList<HeadcountMember> membersOf(Reader &reader, const Record &headcount, const QDateTime &now)
{
    Facts of(reader, headcount, now);
    QHash<Id, QList<Record>> reports;
    QList<HeadcountMember> members;
    QMap<QString, QList<Record>> unknown;
    for (const Record &report : of.parts("status_report")) {
        if (const auto *subject = std::get_if<Id>(&report.value("subject")))
            reports[*subject] << report;
        else
            unknown[Facts::text(report, "unknown_person")] << report;
    }
    for (const Record &line : of.parts("headcount_person")) {
        HeadcountMember member;
        member.person = line.id;
        const QString group = Facts::text(line, "group");
        member.group = group == QLatin1String("local") ? HeadcountGroup::Local
            : group == QLatin1String("dependant")      ? HeadcountGroup::Dependant
            : group == QLatin1String("visitor")        ? HeadcountGroup::Visitor
            : group == QLatin1String("contractor")     ? HeadcountGroup::Contractor
                                                       : HeadcountGroup::International;
        if (const auto *zone = std::get_if<Id>(&line.value("warden_zone")))
            member.zone = *zone;
        member.reports = statusEventsOf(reports.value(line.id));
        members << member;
    }
    for (const QList<Record> &found : std::as_const(unknown)) { // nobody had them on a list; they are people all the same
        HeadcountMember member;
        member.person = found.first().id;
        member.group = HeadcountGroup::Visitor;
        member.reports = statusEventsOf(found);
        members << member;
    }
    return members;
}

HeadcountSpans spansOf(const Record &headcount)
{
    HeadcountSpans spans;
    spans.missingMinutes = Facts::number(headcount, "missing_after",
        Facts::text(headcount, "trigger") == QLatin1String("drill") ? 240 : spans.missingMinutes);
    return spans;
}

void personFacts(Facts &facts)
{
    static const char *words[] = {QT_TRANSLATE_NOOP("Fact", "two channels verified in 90 days"),
        QT_TRANSLATE_NOOP("Fact", "home"), QT_TRANSLATE_NOOP("Fact", "warden zone"), QT_TRANSLATE_NOOP("Fact", "category"),
        QT_TRANSLATE_NOOP("Fact", "valid contract"), QT_TRANSLATE_NOOP("Fact", "dependants declared")};
    QStringList missing;
    for (ListGap gap : gapsOf(listFactsOf(facts.reader(), facts.record(), facts.now()), facts.now().date()))
        missing << QCoreApplication::translate("Fact", words[int(gap)]);
    if (missing.isEmpty())
        facts.say("list_complete", QT_TRANSLATE_NOOP("Fact", "List entry"), QCoreApplication::translate("Fact", "complete"),
            Fact::Tone::Good);
    else
        facts.say("list_complete", QT_TRANSLATE_NOOP("Fact", "Missing on the list"), missing.join(QStringLiteral(", ")),
            Fact::Tone::Warning);
    QList<WhereaboutsFact> entries;
    QHash<Id, QString> places;
    for (const Record &entry : facts.parts("whereabouts")) {
        WhereaboutsFact one;
        one.id = entry.id;
        const QString kind = Facts::text(entry, "kind");
        one.kind = kind == QLatin1String("observed") ? WhereaboutsKind::Observed
            : kind == QLatin1String("reported")      ? WhereaboutsKind::Reported
                                                     : WhereaboutsKind::Planned;
        one.from = Facts::moment(entry, "starts_at");
        one.until = Facts::moment(entry, "ends_at");
        one.noted = QDateTime::fromMSecsSinceEpoch(entry.creation.at, Qt::UTC);
        one.source = Facts::text(entry, "source");
        places.insert(entry.id, Facts::text(entry, "place"));
        entries << one;
    }
    const auto *zone = std::get_if<Id>(&facts.record().value("warden_zone"));
    const WhereaboutsNow now = whereaboutsAt(entries, zone != nullptr ? *zone : Id(), facts.now(),
        int(facts.policy().threshold(QStringLiteral("fresh_hours")) * 60));
    switch (now.basis) {
    case WhereaboutsBasis::Observed:
    case WhereaboutsBasis::Reported:
    case WhereaboutsBasis::Planned:
        // Where from and how old, always: a plan is not a sighting.
        facts.say("whereabouts", QT_TRANSLATE_NOOP("Fact", "Whereabouts"),
            QStringLiteral("%1 (%2, %3)").arg(places.value(now.entry), now.source, ageText(now.ageMinutes)));
        break;
    case WhereaboutsBasis::Residence:
        facts.say("whereabouts", QT_TRANSLATE_NOOP("Fact", "Whereabouts"), facts.reader().title(now.place));
        break;
    case WhereaboutsBasis::Unknown:
        facts.say("whereabouts", QT_TRANSLATE_NOOP("Fact", "Whereabouts"), QCoreApplication::translate("Fact", "unknown"),
            Fact::Tone::Warning);
        break;
    }
}

void headcountFacts(Facts &facts)
{
    const QList<HeadcountMember> members = membersOf(facts.reader(), facts.record(), facts.now());
    const QDateTime ordered = facts.moment("ordered_at");
    const HeadcountSpans spans = spansOf(facts.record());
    const HeadcountBoard board = boardOf(members, facts.now(), ordered, spans);
    facts.share("accounted", QT_TRANSLATE_NOOP("Fact", "Accounted for"), board.all.accounted(),
        board.all.accountedFor == board.all.total ? Fact::Tone::Good : Fact::Tone::Warning);
    if (board.all.conflicts > 0)
        facts.say("conflicts", QT_TRANSLATE_NOOP("Fact", "Contradictory reports"), QString::number(board.all.conflicts),
            Fact::Tone::Bad);
    for (const HeadcountPoint &point : headcountCurve(members, ordered, facts.now(), {1, 4, 12, 24}, spans))
        facts.share("curve",
            point.hours == 1        ? QT_TRANSLATE_NOOP("Fact", "After 1 hour")
                : point.hours == 4  ? QT_TRANSLATE_NOOP("Fact", "After 4 hours")
                : point.hours == 12 ? QT_TRANSLATE_NOOP("Fact", "After 12 hours")
                                    : QT_TRANSLATE_NOOP("Fact", "After 24 hours"),
            point.accounted);
    const QString country = facts.text("country");
    facts.say("line", QT_TRANSLATE_NOOP("Fact", "Line for text message and radio"),
        headcountLine(
            country.isEmpty() ? facts.record().scope.section(QLatin1Char('/'), 0, 0) : country, facts.now(), board.all));
}

void wardenZoneFacts(Facts &facts)
{
    QList<WardenPost> posts;
    for (const char *field : {"warden", "alternate", "second_alternate"}) {
        const std::optional<Record> person = facts.target(field);
        if (!person)
            continue;
        WardenPost post;
        post.person = person->id;
        const bool isWarden = qstrcmp(field, "warden") == 0;
        post.from = isWarden ? facts.day("warden_from") : QDate();
        post.until = facts.day(isWarden ? "warden_until" : "alternate_until");
        const QString status = Facts::text(*person, "status");
        if (status != QLatin1String("active"))
            post.away << WardenPost::Away {facts.now().addDays(-1), {}};
        posts << post;
    }
    if (const std::optional<ActiveWarden> active = activeWarden(posts, facts.now()))
        facts.say("active_warden", QT_TRANSLATE_NOOP("Fact", "Active warden"), facts.reader().title(active->person),
            active->alternate ? Fact::Tone::Warning : Fact::Tone::Good);
    else
        facts.say("active_warden", QT_TRANSLATE_NOOP("Fact", "Active warden"), QCoreApplication::translate("Fact", "none"),
            Fact::Tone::Bad);
    facts.say("population", QT_TRANSLATE_NOOP("Fact", "Persons in the zone"),
        QString::number(facts.referring("person", "warden_zone").size()));
}

void certificateFacts(Facts &facts)
{
    const std::optional<Record> course = facts.target("course");
    const TrainingProof proof {facts.day("issued_on"), facts.day("expires_on"), true};
    facts.due("expires", QT_TRANSLATE_NOOP("Fact", "Valid until"),
        expiryOf(proof, course ? Facts::number(*course, "validity_months") : 0));
}

void entitlementFacts(Facts &facts)
{
    const QDate start = facts.day("starts_on");
    if (!start.isValid())
        return;
    const EvacuationDates dates = evacuationDates(start);
    facts.due("rate_drops", QT_TRANSLATE_NOOP("Fact", "Lower rate from"), dates.rateDrops);
    facts.due("review", QT_TRANSLATE_NOOP("Fact", "Review due"), dates.review);
    facts.due("limit", QT_TRANSLATE_NOOP("Fact", "Limit of six months"), dates.limit);
}

void travelRequestFacts(Facts &facts)
{
    QList<TravelLeg> legs;
    for (const Record &segment : facts.parts("travel_segment")) {
        TravelLeg leg;
        leg.departs = Facts::moment(segment, "departs_at");
        leg.arrives = Facts::moment(segment, "arrives_at");
        legs << leg;
    }
    const auto faults = faultsOf(legs);
    if (!faults.isEmpty())
        facts.say("segments", QT_TRANSLATE_NOOP("Fact", "Segments that overlap or leave a gap"),
            QString::number(faults.size()), Fact::Tone::Warning);
    const QDate first = facts.day("starts_on");
    const QDate filed = facts.day("filed_at");
    if (first.isValid() && filed.isValid() && filed > first)
        facts.say("late", QT_TRANSLATE_NOOP("Fact", "Filed"), QCoreApplication::translate("Fact", "after the start"),
            Fact::Tone::Warning);
}

}
