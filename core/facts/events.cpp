// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/query/query.h"
#include "core/records/incident.h"
#include "core/records/position.h"
#include "core/review/review.h"
#include "core/rules/incidents.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// 1 to 5; 0: not stated.
int severityNumber(const Record &record)
{
    const QByteArray key = Facts::text(record, "severity").toUtf8();
    for (size_t i = 0; i < std::size(severities); ++i)
        if (severities[i].key == std::string_view(key.constData(), size_t(key.size())))
            return int(i) + 1;
    return 0;
}

QString timeText(const QDateTime &at) { return at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QLatin1Char('Z'); }

void deadline(Facts &facts, const char *key, const char *label, const QDateTime &at)
{
    const DueAt due = dueAt(at, facts.now(), 60);
    if (due.at.isValid())
        facts.say(key, label, timeText(at),
            due.state == DueState::Overdue       ? Fact::Tone::Bad
                : due.state == DueState::DueSoon ? Fact::Tone::Warning
                                                 : Fact::Tone::Plain);
}

IncidentSketch sketchOf(const Record &incident)
{
    IncidentSketch sketch;
    sketch.id = incident.id;
    sketch.category = Facts::text(incident, "category");
    const QDateTime exact = Facts::moment(incident, "occurred_at");
    const QDate day = Facts::day(incident, "occurred");
    const qsizetype known = Facts::text(incident, "occurred").size();
    sketch.from = exact.isValid() ? exact : QDateTime(day, QTime(0, 0), Qt::UTC);
    sketch.until = exact.isValid() ? exact
        : known == 10              ? sketch.from.addDays(1)
        : known == 7               ? sketch.from.addMonths(1)
                                   : sketch.from.addYears(1);
    if (const auto position = positionFromText(Facts::text(incident, "coordinates")))
        sketch.point = GeoPoint {position->latitude, position->longitude};
    sketch.place = Facts::text(incident, "place");
    return sketch;
}

}

void incidentFacts(Facts &facts)
{
    const int stated = severityNumber(facts.record());
    const std::optional<int> derived
        = severityOf({facts.number("impact_people"), facts.number("impact_assets"), facts.number("impact_operations")});
    if (derived && stated != 0 && *derived != stated)
        facts.say("severity", QT_TRANSLATE_NOOP("Fact", "Severity by the worst impact"), QString::number(*derived),
            Fact::Tone::Warning);
    const QDateTime known = facts.moment("known_at");
    const QString phase = facts.text("phase");
    if (known.isValid() && facts.text("state") != QLatin1String("closed")) {
        const IncidentDates dates = incidentDates(known, stated, {});
        if (phase == QLatin1String("flash"))
            deadline(facts, "initial_due", QT_TRANSLATE_NOOP("Fact", "Initial report due"), dates.initial);
        else if (phase == QLatin1String("initial"))
            deadline(facts, "full_due", QT_TRANSLATE_NOOP("Fact", "Full report due"), dates.full);
    }
    // The same event, told by somebody else: same category, near in time and place.
    Query query;
    query.type = facts.record().type;
    query.filters = {{"category", Query::Filter::Is::Equal, facts.text("category")}};
    const QString month = facts.text("occurred").left(7);
    if (month.size() == 7)
        query.filters << Query::Filter {"occurred", Query::Filter::Is::StartsWith, month};
    else
        return;
    const IncidentSketch own = sketchOf(facts.record());
    QStringList same;
    for (qint64 row : find(facts.reader(), query)) {
        const std::optional<Record> other = facts.reader().record(*facts.record().type, row);
        if (other && other->id != facts.record().id && mayBeSame(own, sketchOf(*other)))
            same << facts.reader().titleOf(*other);
        if (same.size() == 3)
            break;
    }
    if (!same.isEmpty())
        facts.say("duplicates", QT_TRANSLATE_NOOP("Fact", "May be the same as"), same.join(QStringLiteral("; ")),
            Fact::Tone::Warning);
}

void accessEventFacts(Facts &facts)
{
    const std::optional<EntryResult> result = entryResultFromKey(facts.text("result"));
    if (result)
        facts.say("counted", QT_TRANSLATE_NOOP("Fact", "Counts as a breach"),
            *result == EntryResult::PreventedAtLine ? QCoreApplication::translate("Fact", "no")
                                                    : QCoreApplication::translate("Fact", "yes"));
}

void crisisFacts(Facts &facts)
{
    const ActivationVerdict verdict = activationVerdict(facts.moment("detected_at"), facts.moment("activation_decided_at"),
        facts.moment("hq_notified_at"), severityNumber(facts.record()));
    const auto say = [&](const char *key, const char *label, const std::optional<bool> &timely) {
        if (timely)
            facts.say(key, label,
                *timely ? QCoreApplication::translate("Fact", "in time")
                        : QCoreApplication::translate("Fact", "late, or not at all"),
                *timely ? Fact::Tone::Good : Fact::Tone::Bad);
    };
    say("activated", QT_TRANSLATE_NOOP("Fact", "Activation"), verdict.activatedInTime);
    say("notified", QT_TRANSLATE_NOOP("Fact", "Headquarters told"), verdict.notifiedInTime);
    const QDateTime down = facts.moment("stood_down_at");
    if (down.isValid() && !std::holds_alternative<Id>(facts.record().value("review")))
        facts.due("review_due", QT_TRANSLATE_NOOP("Fact", "After-action review due"),
            after(down.date(), facts.policy().clock(QStringLiteral("aar"))));
}

void orderedMeasureFacts(Facts &facts)
{
    if (!facts.moment("lifted_at").isValid())
        deadline(facts, "review_due", QT_TRANSLATE_NOOP("Fact", "To be looked at again by"), facts.moment("review_at"));
}

void surgeRequestFacts(Facts &facts)
{
    const QString urgency = facts.text("urgency");
    const QDateTime requested = facts.moment("requested_at");
    if (urgency.isEmpty() || !requested.isValid())
        return;
    const QDateTime limit = surgeDue(requested,
        urgency == QLatin1String("u1")       ? SurgeUrgency::Hours
            : urgency == QLatin1String("u2") ? SurgeUrgency::Week
                                             : SurgeUrgency::Month);
    QDateTime first;
    for (const Record &assignment : facts.parts("surge_assignment")) {
        const QDateTime arrived = Facts::moment(assignment, "arrived_at");
        if (Facts::text(assignment, "remote") != QLatin1String("yes") && arrived.isValid()
            && (!first.isValid() || arrived < first))
            first = arrived;
    }
    if (first.isValid())
        facts.say("arrived", QT_TRANSLATE_NOOP("Fact", "First arrival"), timeText(first),
            first <= limit ? Fact::Tone::Good : Fact::Tone::Bad);
    else
        deadline(facts, "arrival_due", QT_TRANSLATE_NOOP("Fact", "Arrival due"), limit);
}

}
