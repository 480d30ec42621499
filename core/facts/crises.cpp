// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/rules/limits.h"

#include <QCoreApplication>

namespace core {

bool isCrisisActive(Facts &facts)
{
    for (const char *state : {"activated", "escalated", "stabilising"})
        for (const Row &row : facts.rows(
                 "crisis", {{"state", Query::Filter::Is::Equal, QString::fromLatin1(state)}}, {"drill", "stood_down_at"}))
            if (row.scope.section(QLatin1Char('/'), 0, 0) == facts.country()
                && toText(row.values.at(0)) != QLatin1String("yes") && isEmpty(row.values.at(1)))
                return true;
    return false;
}

void crisisFacts(Facts &facts)
{
    const ActivationVerdict verdict = activationVerdict(facts.moment("detected_at"), facts.moment("activation_decided_at"),
        facts.moment("hq_notified_at"), severityNumber(facts.record()), activationLimits(facts.policy()));
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
    if (down.isValid() && !facts.target("review") && facts.referring("after_action_review", "crisis").isEmpty())
        facts.due(
            "review_due", QT_TRANSLATE_NOOP("Fact", "After-action review due"), after(down.date(), facts.clock("aar")));
}

void orderedMeasureFacts(Facts &facts)
{
    if (!facts.moment("lifted_at").isValid())
        facts.deadline("review_due", QT_TRANSLATE_NOOP("Fact", "To be looked at again by"), facts.moment("review_at"));
}

void surgeRequestFacts(Facts &facts)
{
    const QString urgency = facts.text("urgency");
    const QDateTime requested = facts.moment("requested_at");
    const QString state = facts.text("state");
    if (urgency.isEmpty() || !requested.isValid() || state == QLatin1String("declined")
        || state == QLatin1String("cancelled"))
        return;
    const QDateTime limit = surgeDue(requested,
        urgency == QLatin1String("u1")       ? SurgeUrgency::Hours
            : urgency == QLatin1String("u2") ? SurgeUrgency::Week
                                             : SurgeUrgency::Month,
        surgeLimits(facts.policy()));
    QDateTime first;
    for (const Record &assignment : facts.parts("surge_assignment")) {
        const QDateTime arrived = Facts::moment(assignment, "arrived_at");
        if (!Facts::is(assignment, "remote", "yes") && arrived.isValid() && (!first.isValid() || arrived < first))
            first = arrived;
    }
    if (first.isValid())
        facts.say("arrived", QT_TRANSLATE_NOOP("Fact", "First arrival"), Facts::momentText(first),
            first <= limit ? Fact::Tone::Good : Fact::Tone::Bad);
    else
        facts.deadline("arrival_due", QT_TRANSLATE_NOOP("Fact", "Arrival due"), limit);
}

}
