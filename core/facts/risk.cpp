// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/review/review.h"
#include "core/rules/measures.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

std::optional<RiskScore> scoreAt(const Record &event, const char *when)
{
    const int likelihood = Facts::number(event, std::string("likelihood_") + when);
    const int impact = Facts::number(event, std::string("impact_") + when);
    if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5)
        return std::nullopt;
    return RiskScore {likelihood, impact};
}

std::optional<RiskLevel> levelAt(Facts &facts, const Record &event, const char *when)
{
    const std::optional<RiskScore> score = scoreAt(event, when);
    return score ? std::optional(facts.policy().risk().matrix.at(score->likelihood, score->impact)) : std::nullopt;
}

EventMeasure measureOf(const Record &measure)
{
    return {measure.id, measureEffectFromKey(Facts::text(measure, "effect")).value_or(MeasureEffect::Both),
        measureStatusFromKey(Facts::text(measure, "state")).value_or(MeasureStatus::Proposed),
        Facts::number(measure, "delta_likelihood"), Facts::number(measure, "delta_impact")};
}

/// 1 to 4 for PC1 to PC4; 0: not ranked.
int criticalityOf(Facts &facts, const Record &output)
{
    if (!Facts::text(output, "pc1_criterion").isEmpty())
        return 1;
    const RecordType *type = facts.reader().catalogue().find("pc_contribution");
    Facts of(facts.reader(), output, facts.now());
    double sum = 0;
    int count = 0;
    if (type != nullptr)
        for (const Record &contribution : of.parts("pc_contribution")) {
            sum += Facts::number(contribution, "contribution");
            ++count;
        }
    if (count == 0)
        return 0;
    const double score = (sum / count + Facts::number(output, "likelihood")) / 2;
    return score >= facts.policy().threshold(QStringLiteral("pc2_score")) ? 2
        : score >= facts.policy().threshold(QStringLiteral("pc3_score"))  ? 3
                                                                          : 4;
}

/// What has been decided about accepting risks of an assessment, as far as it is in force.
QList<AcceptanceDecision> decisionsFor(Facts &facts, const Record &assessment)
{
    QList<AcceptanceDecision> decisions;
    Facts of(facts.reader(), assessment, facts.now());
    for (const Record &acceptance : of.referring("risk_acceptance", "assessment")) {
        const ReviewStatus status = review(facts.reader(), acceptance, facts.now());
        if (status.isInForce())
            if (const std::optional<RiskLevel> level = riskLevelFromKey(Facts::text(acceptance, "level")))
                decisions << AcceptanceDecision {*level, status.inForce->role, status.inForce->at.date()};
    }
    return decisions;
}

}

void riskEventFacts(Facts &facts)
{
    constexpr std::pair<const char *, const char *> times[] = {{"inherent", QT_TRANSLATE_NOOP("Fact", "Inherent risk")},
        {"present", QT_TRANSLATE_NOOP("Fact", "Present risk")}, {"projected", QT_TRANSLATE_NOOP("Fact", "Projected risk")}};
    for (const auto &[when, label] : times)
        if (const std::optional<RiskLevel> level = levelAt(facts, facts.record(), when))
            facts.level(when, label, *level);
    QList<EventMeasure> measures;
    for (const Record &link : facts.referring("measure_event", "risk_event"))
        if (const auto *id = std::get_if<Id>(&link.value("measure")))
            if (const std::optional<Record> measure = facts.reader().record(*id))
                measures << measureOf(*measure);
    facts.say("measures", QT_TRANSLATE_NOOP("Fact", "Measures against it"), QString::number(measures.size()),
        measures.isEmpty() ? Fact::Tone::Warning : Fact::Tone::Plain);
    const auto inherent = scoreAt(facts.record(), "inherent");
    const auto present = scoreAt(facts.record(), "present");
    const auto projected = scoreAt(facts.record(), "projected");
    if (inherent && present && projected && !faultsOf(*inherent, *present, *projected, measures).isEmpty())
        facts.say("unjustified", QT_TRANSLATE_NOOP("Fact", "Lower than its measures explain"),
            QString::number(faultsOf(*inherent, *present, *projected, measures).size()), Fact::Tone::Warning);
}

void assessmentFacts(Facts &facts)
{
    QList<RiskLevel> present;
    QList<RiskLevel> projected;
    const QList<Record> events = facts.parts("risk_event");
    for (const Record &event : events) {
        if (const auto level = levelAt(facts, event, "present"))
            present << *level;
        if (const auto level = levelAt(facts, event, "projected"))
            projected << *level;
    }
    if (const auto level = highestOf(present))
        facts.level("overall_present", QT_TRANSLATE_NOOP("Fact", "Overall present risk"), *level);
    if (const auto level = highestOf(projected))
        facts.level("overall_projected", QT_TRANSLATE_NOOP("Fact", "Overall projected risk"), *level);
    facts.say("events", QT_TRANSLATE_NOOP("Fact", "Events"), QString::number(events.size()));
    int open = 0;
    for (const Record &measure : facts.parts("srm_measure"))
        open += isPlanned(measureStatusFromKey(Facts::text(measure, "state")).value_or(MeasureStatus::Proposed));
    facts.say("open_measures", QT_TRANSLATE_NOOP("Fact", "Measures still to come"), QString::number(open));
    facts.due("review_due", QT_TRANSLATE_NOOP("Fact", "Valid until"), facts.day("valid_until"));
}

void generalThreatFacts(Facts &facts)
{
    const int intent = facts.number("intent");
    const int capability = facts.number("capability");
    const int inhibiting = facts.number("inhibiting");
    if (intent < 1 || capability < 1 || inhibiting < 1)
        return;
    if (const auto level = threatLevel(facts.policy().risk(), intent, capability, inhibiting))
        facts.say("threat_level", QT_TRANSLATE_NOOP("Fact", "General threat"), level->key,
            level->level >= 5       ? Fact::Tone::Bad
                : level->level >= 4 ? Fact::Tone::Warning
                                    : Fact::Tone::Plain,
            "threat_levels");
}

void srmMeasureFacts(Facts &facts)
{
    const EventMeasure measure = measureOf(facts.record());
    facts.say("in_place", QT_TRANSLATE_NOOP("Fact", "Counts in the present risk"),
        isInPlace(measure.status) ? QCoreApplication::translate("Fact", "yes") : QCoreApplication::translate("Fact", "no"));
    for (const MeasureFinding &finding : faultsOf(QList<EventMeasure> {measure}))
        facts.say("fault", QT_TRANSLATE_NOOP("Fact", "Fault"),
            finding.fault == MeasureFault::PreventionLowersImpact
                ? QCoreApplication::translate("Fact", "Prevention lowers likelihood only.")
                : finding.fault == MeasureFault::MitigationLowersLikelihood
                ? QCoreApplication::translate("Fact", "Mitigation lowers impact only.")
                : QCoreApplication::translate("Fact", "A change is between 0 and −4."),
            Fact::Tone::Bad);
    if (!isInPlace(measure.status))
        facts.due("due", QT_TRANSLATE_NOOP("Fact", "Due"), facts.day("due"));
    if (facts.text("mandatory") == QLatin1String("yes") && facts.text("funding") == QLatin1String("unfunded"))
        facts.say("unfunded", QT_TRANSLATE_NOOP("Fact", "Mandatory and without funds"),
            QCoreApplication::translate("Fact", "tell the Designated Official"), Fact::Tone::Bad);
}

void pcOutputFacts(Facts &facts)
{
    const int criticality = criticalityOf(facts, facts.record());
    if (criticality == 0)
        return;
    facts.say("criticality", QT_TRANSLATE_NOOP("Fact", "Programme criticality"), QStringLiteral("PC%1").arg(criticality));
    if (const std::optional<RiskLevel> ceiling = ceilingOf(facts.policy().risk(), criticality))
        facts.level("ceiling", QT_TRANSLATE_NOOP("Fact", "Highest acceptable risk"), *ceiling);
}

void programmeExposureFacts(Facts &facts)
{
    const std::optional<Record> assessment = facts.target("assessment");
    if (!assessment)
        return;
    ExposedActivity activity;
    activity.activity = facts.record().id;
    if (const std::optional<Record> output = facts.target("pc_output"))
        activity.criticality = criticalityOf(facts, *output);
    Facts of(facts.reader(), *assessment, facts.now());
    for (const Record &event : of.parts("risk_event"))
        if (const auto level = levelAt(facts, event, "present"))
            activity.events << ExposedActivity::Event {event.id, *level};
    activity.decisions = decisionsFor(facts, *assessment);
    if (activity.events.isEmpty())
        return;
    const CeilingVerdict verdict = checkCeilings(facts.policy().risk(), {activity}, facts.now().date()).first();
    if (verdict.level)
        facts.level("present", QT_TRANSLATE_NOOP("Fact", "Present risk"), *verdict.level);
    if (verdict.verdict == Acceptance::Accepted)
        facts.say("permitted", QT_TRANSLATE_NOOP("Fact", "Permitted now"), QCoreApplication::translate("Fact", "yes"),
            Fact::Tone::Good);
    else
        facts.say("permitted", QT_TRANSLATE_NOOP("Fact", "Not permitted now, because of"),
            facts.reader().title(verdict.offending), Fact::Tone::Bad);
}

}
