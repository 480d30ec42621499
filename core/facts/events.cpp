// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/records/incident.h"
#include "core/records/position.h"
#include "core/review/review.h"
#include "core/rules/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

const QList<const char *> sketched {"category", "occurred", "occurred_at", "coordinates", "place", "state"};

IncidentSketch sketchOf(const Id &id, const QList<Value> &values)
{
    IncidentSketch sketch;
    sketch.id = id;
    sketch.category = toText(values.at(0));
    const QDateTime exact = Facts::momentOf(values.at(2));
    const QDate first = Facts::dayOf(values.at(1));
    sketch.from = exact.isValid() || !first.isValid() ? exact : QDateTime(first, QTime(0, 0), Qt::UTC);
    sketch.until = exact.isValid() || !first.isValid()
        ? exact
        : QDateTime(Facts::lastDayOf(values.at(1)).addDays(1), QTime(0, 0), Qt::UTC);
    if (const auto position = positionFromText(toText(values.at(3))))
        sketch.point = GeoPoint {position->latitude, position->longitude};
    sketch.place = toText(values.at(4));
    return sketch;
}

/// The same event, told by somebody else: same category, near in time and place.
void duplicateFacts(Facts &facts)
{
    if (facts.is("state", "duplicate"))
        return;
    QList<Value> own;
    for (const char *field : sketched)
        own << facts.record().value(field);
    const IncidentSketch sketch = sketchOf(facts.record().id, own);
    const SameIncidentLimits limits = sameIncidentLimits(facts.policy());
    if (!sketch.from.isValid() || sketch.category.isEmpty())
        return;
    // Days around it, so that neither the end of a day nor of a month hides one.
    const int reach = limits.hours / 24 + 1;
    const QString first = sketch.from.date().addDays(-reach).toString(Qt::ISODate);
    const QString last = sketch.until.date().addDays(reach).toString(Qt::ISODate);
    QStringList same;
    for (const Row &row : facts.rows("incident",
             {{"occurred", Query::Filter::Is::AtLeast, first}, {"occurred", Query::Filter::Is::AtMost, last},
                 {"category", Query::Filter::Is::Equal, sketch.category}},
             sketched)) {
        const QString state = toText(row.values.at(5));
        if (row.id == facts.record().id || state == QLatin1String("duplicate") || state == QLatin1String("retracted")
            || !mayBeSame(sketch, sketchOf(row.id, row.values), limits))
            continue;
        same << facts.reader().title(row.id);
        if (same.size() == 3)
            break;
    }
    if (!same.isEmpty())
        facts.say("duplicates", QT_TRANSLATE_NOOP("Fact", "May be the same as"), same.join(QStringLiteral("; ")),
            Fact::Tone::Warning);
}

void flashFacts(Facts &facts, const QDateTime &due)
{
    QDateTime sent;
    for (const Record &flash : facts.referring("flash_report", "incident"))
        for (const char *to : {"sent_to_official", "sent_to_desk"})
            if (const QDateTime at = Facts::moment(flash, to); at.isValid() && (!sent.isValid() || at < sent))
                sent = at;
    if (sent.isValid())
        facts.say("flash_sent", QT_TRANSLATE_NOOP("Fact", "Flash report sent"), Facts::momentText(sent),
            !due.isValid()    ? Fact::Tone::Plain
                : sent <= due ? Fact::Tone::Good
                              : Fact::Tone::Bad);
    else if (facts.is("phase", "flash"))
        facts.deadline("flash_due", QT_TRANSLATE_NOOP("Fact", "Flash report due"), due);
}

void reportFacts(Facts &facts, int severity)
{
    const QDateTime known = facts.moment("known_at");
    const QString state = facts.text("state");
    if (!known.isValid() || state == QLatin1String("closed") || state == QLatin1String("duplicate")
        || state == QLatin1String("retracted"))
        return;
    const ReviewStatus status = review(facts.reader(), facts.record(), facts.now());
    QDateTime submitted;
    if (status.stage == QLatin1String("submitted"))
        for (const Judged &decision : status.decisions)
            if (decision.act == Act::Submit && decision.flaw == Flaw::None && decision.digest == status.digest)
                submitted = decision.at;
    const IncidentLimits limits = incidentLimits(facts.policy());
    const IncidentDates dates = incidentDates(known, severity, submitted, limits);
    const QString phase = facts.text("phase");
    flashFacts(facts, dates.flash);
    if (phase == QLatin1String("flash"))
        facts.deadline("initial_due", QT_TRANSLATE_NOOP("Fact", "Initial report due"), dates.initial);
    if (phase == QLatin1String("flash") || phase == QLatin1String("initial"))
        facts.deadline("full_due", QT_TRANSLATE_NOOP("Fact", "Full report due"), dates.full);
    facts.deadline("endorsement_due", QT_TRANSLATE_NOOP("Fact", "Endorsement due"), dates.endorsed);
    if (phase == QLatin1String("full"))
        facts.due("final_reminder", QT_TRANSLATE_NOOP("Fact", "Next reminder of the final report"),
            nextFinalReminder(known.date(), facts.now().date(), limits), {0});
}

}

int severityNumber(const Record &record)
{
    const QByteArray key = Facts::text(record, "severity").toUtf8();
    for (size_t i = 0; i < std::size(severities); ++i)
        if (severities[i].key == std::string_view(key.constData(), size_t(key.size())))
            return int(i) + 1;
    return 0;
}

void incidentFacts(Facts &facts)
{
    const int stated = severityNumber(facts.record());
    const std::optional<int> derived
        = severityOf({facts.number("impact_people"), facts.number("impact_assets"), facts.number("impact_operations")});
    if (derived && stated != 0 && *derived != stated)
        facts.say("severity", QT_TRANSLATE_NOOP("Fact", "Severity by the worst impact"), QString::number(*derived),
            Fact::Tone::Warning);
    reportFacts(facts, stated);
    if (const QDate last = Facts::lastDayOf(facts.record().value("occurred")); last.isValid()) {
        const QDate lock = monthLock(last, incidentLimits(facts.policy()));
        facts.say("month_lock", QT_TRANSLATE_NOOP("Fact", "Figures of its month are locked from"),
            lock.toString(Qt::ISODate), lock <= facts.now().date() ? Fact::Tone::Warning : Fact::Tone::Plain);
    }
    duplicateFacts(facts);
}

void accessEventFacts(Facts &facts)
{
    if (const std::optional<EntryResult> result = entryResultFromKey(facts.text("result"))) {
        const bool endorsed = review(facts.reader(), facts.record(), facts.now()).isInForce();
        const EntryCounts counts = countEntries({{*result, endorsed, facts.number("persons", 1)}});
        facts.say("counted", QT_TRANSLATE_NOOP("Fact", "Counts as a breach"),
            counts.breaches > 0                           ? QCoreApplication::translate("Fact", "yes")
                : *result == EntryResult::PreventedAtLine ? QCoreApplication::translate("Fact", "no: stopped at the line")
                                                          : QCoreApplication::translate("Fact", "not yet: not endorsed"));
    }
    if (facts.target("incident") || !entryResultFromKey(facts.text("result")) || facts.is("result", "prevented_at_line"))
        return;
    facts.say("incident", QT_TRANSLATE_NOOP("Fact", "Incident"), QCoreApplication::translate("Fact", "not reported yet"),
        Fact::Tone::Warning);
}

void stressResponseFacts(Facts &facts)
{
    const QDateTime known = facts.moment("known_at");
    const int affected = facts.number("n_affected");
    const int declined = facts.number("n_declined");
    const int offered = facts.number("n_offered_24h");
    const int reached = facts.number("n_reached_72h");
    if (known.isValid() && !facts.is("state", "closed")) {
        if (affected == 0 || offered < affected)
            facts.deadline("first_contact_due", QT_TRANSLATE_NOOP("Fact", "Support to be offered by"),
                after(known, facts.clock("support_offered")));
        if (affected == 0 || reached + declined < affected)
            facts.deadline("reached_due", QT_TRANSLATE_NOOP("Fact", "Everybody to be reached by"),
                after(known, facts.clock("support_reached")));
    }
    if (affected == 0)
        return;
    // As it may be passed on: nobody is to be found from a small number, nor from the rest of its row.
    const qint64 least = qint64(facts.policy().threshold(QStringLiteral("small_cell")));
    const int notFound = facts.number("n_not_found");
    const ShownRow shown
        = suppressSmall({reached, declined, notFound, std::max(0, affected - reached - declined - notFound)}, least);
    facts.say("to_pass_on", QT_TRANSLATE_NOOP("Fact", "As it may be passed on"),
        QCoreApplication::translate("Fact", "reached %1, declined %2, not found %3, others %4, all %5")
            .arg(textOf(shown.cells.at(0), least), textOf(shown.cells.at(1), least), textOf(shown.cells.at(2), least),
                textOf(shown.cells.at(3), least), textOf(shown.total, least)));
}

}
