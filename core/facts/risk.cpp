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

QString scoreText(RiskScore score)
{
    return QCoreApplication::translate("Fact", "likelihood %1, impact %2").arg(score.likelihood).arg(score.impact);
}

QString faultText(ScoreFault fault)
{
    switch (fault) {
    case ScoreFault::OutOfScale:
        return QCoreApplication::translate("Fact", "a score outside 1 to 5");
    case ScoreFault::PresentAboveInherent:
        return QCoreApplication::translate("Fact", "present above inherent");
    case ScoreFault::ProjectedAbovePresent:
        return QCoreApplication::translate("Fact", "projected above present");
    case ScoreFault::PresentNotJustified:
        return QCoreApplication::translate("Fact", "present lower than what is in place explains");
    case ScoreFault::ProjectedNotJustified:
        return QCoreApplication::translate("Fact", "projected lower than what is to come explains");
    }
    Q_UNREACHABLE();
}

/// Whether an event can happen to an activity: not when both say where and it is elsewhere. An event without a place can
/// happen anywhere in the area, and an activity without one is anywhere.
bool touches(const Record &event, const Record &exposure)
{
    for (const char *where : {"premises", "place"}) {
        const std::optional<Id> there = Facts::id(event, where);
        const std::optional<Id> here = Facts::id(exposure, where);
        if (there && here)
            return there == here;
    }
    return true;
}

/// The last day an acceptance counts: its own, and the policy's for its level.
QDate acceptedUntil(Facts &facts, const Record &acceptance, RiskLevel level, QDate decided)
{
    QDate until = Facts::lastDayOf(acceptance.value("valid_until"));
    const char *clock = level == RiskLevel::High ? "high_risk_acceptance"
        : level == RiskLevel::VeryHigh           ? "very_high_acceptance"
                                                 : nullptr;
    if (clock != nullptr && decided.isValid()) {
        const QDate review = after(decided, facts.clock(clock));
        until = until.isValid() ? std::min(until, review) : review;
    }
    return until;
}

/// What an acceptance has decided as far as it counts: in force, and not only told by somebody and still to be ratified.
/// `content`: as it was decided on; what was written since accepts nothing.
struct Accepted {
    AcceptanceDecision decision;
    Record content;
};

std::optional<Accepted> decisionOf(Facts &facts, const Record &acceptance)
{
    if (!facts.isDecided(acceptance.id))
        return std::nullopt;
    const ReviewStatus status = review(facts.reader(), acceptance, facts.now());
    if (!status.inForce || status.stage == QLatin1String("void") || status.isProvisional)
        return std::nullopt;
    const Record content = subjectOf(facts.reader(), *status.inForce).value_or(acceptance);
    const std::optional<RiskLevel> level = riskLevelFromKey(Facts::text(content, "level"));
    if (!level)
        return std::nullopt;
    const QDate from = Facts::day(content, "valid_from");
    const QDate decided = status.inForce->at.date();
    return Accepted {{*level, status.inForce->role, from.isValid() ? std::max(from, decided) : decided,
                         acceptedUntil(facts, content, *level, decided)},
        content};
}

/// Whether an acceptance is about this activity: it names the activity or its output, and no other place.
bool isAbout(const Record &acceptance, const Record &exposure)
{
    const std::optional<Id> activity = Facts::id(acceptance, "exposure");
    const std::optional<Id> output = Facts::id(acceptance, "pc_output");
    const std::optional<Id> place = Facts::id(acceptance, "place");
    return (activity || output) && (!activity || activity == exposure.id)
        && (!output || output == Facts::id(exposure, "pc_output")) && (!place || place == Facts::id(exposure, "place"));
}

QString verdictText(Acceptance verdict)
{
    switch (verdict) {
    case Acceptance::Accepted:
        return QCoreApplication::translate("Fact", "accepted");
    case Acceptance::DecisionExpired:
        return QCoreApplication::translate("Fact", "its acceptance has expired");
    case Acceptance::NeedsDecision:
        return QCoreApplication::translate("Fact", "nobody who may has accepted it");
    case Acceptance::TooUnimportant:
        return QCoreApplication::translate("Fact", "above what an output of this criticality may run under");
    case Acceptance::Never:
        return QCoreApplication::translate("Fact", "nobody may accept it");
    }
    Q_UNREACHABLE();
}

}

int criticalityOf(Facts &facts, const Record &output)
{
    if (Facts::is(output, "pc1", "yes") && !Facts::text(output, "pc1_criterion").isEmpty())
        return 1;
    const std::optional<Id> exercise = Facts::id(output, "exercise");
    const int likelihood = Facts::number(output, "likelihood", -1);
    if (!exercise || likelihood < 0)
        return 0;
    // Of all strategic results of the exercise: one it does not contribute to counts as 0, said or not. Of two answers
    // for the same result the lower counts, so that nobody runs a higher risk by a slip.
    QHash<Id, int> contributions;
    for (const Record &contribution : facts.partsOf("pc_contribution", output.id))
        if (const std::optional<Id> result = Facts::id(contribution, "result")) {
            const int given = Facts::number(contribution, "contribution");
            const auto known = contributions.constFind(*result);
            contributions.insert(*result, known == contributions.constEnd() ? given : std::min(*known, given));
        }
    const QList<Record> results = facts.partsOf("pc_result", *exercise);
    if (contributions.isEmpty() || results.isEmpty())
        return 0;
    double sum = 0;
    for (const Record &result : results)
        sum += contributions.value(result.id);
    const double score = (sum / double(results.size()) + likelihood) / 2;
    return score >= facts.policy().threshold(QStringLiteral("pc2_score")) ? 2
        : score >= facts.policy().threshold(QStringLiteral("pc3_score"))  ? 3
                                                                          : 4;
}

std::optional<RiskLevel> presentRiskOf(Facts &facts, const std::optional<Id> &area)
{
    if (!area)
        return std::nullopt;
    if (const auto known = facts.risks().constFind(*area); known != facts.risks().constEnd())
        return *known;
    QList<RiskLevel> levels;
    for (const Record &assessment : facts.referring("assessment", "srm_area", *area)) {
        const QString kind = Facts::text(assessment, "kind");
        if ((kind != QLatin1String("area_strategic") && kind != QLatin1String("location")) || !facts.isDecided(assessment.id)
            || !review(facts.reader(), assessment, facts.now()).inForce)
            continue; // what has expired is still the best that is known (3.2.7)
        for (const Record &event : facts.partsOf("risk_event", assessment.id))
            if (const auto level = levelAt(facts, event, "present"))
                levels << *level;
    }
    return facts.risks()[*area] = highestOf(levels);
}

bool isHighRisk(std::optional<RiskLevel> level) { return level && *level >= RiskLevel::High; }

void riskEventFacts(Facts &facts)
{
    constexpr std::pair<const char *, const char *> times[] = {{"inherent", QT_TRANSLATE_NOOP("Fact", "Inherent risk")},
        {"present", QT_TRANSLATE_NOOP("Fact", "Present risk")}, {"projected", QT_TRANSLATE_NOOP("Fact", "Projected risk")}};
    for (const auto &[when, label] : times)
        if (const std::optional<RiskLevel> level = levelAt(facts, facts.record(), when))
            facts.level(when, label, *level);
    QList<EventMeasure> measures;
    for (const Record &link : facts.referring("measure_event", "risk_event"))
        if (const std::optional<Record> measure = facts.living(Facts::id(link, "measure")))
            measures << measureOf(*measure);
    facts.say("measures", QT_TRANSLATE_NOOP("Fact", "Measures against it"), QString::number(measures.size()),
        measures.isEmpty() ? Fact::Tone::Warning : Fact::Tone::Plain);
    const auto inherent = scoreAt(facts.record(), "inherent");
    const auto present = scoreAt(facts.record(), "present");
    const auto projected = scoreAt(facts.record(), "projected");
    if (inherent)
        facts.say("present_score", QT_TRANSLATE_NOOP("Fact", "Present score that its measures explain"),
            scoreText(presentScore(*inherent, measures)));
    if (present)
        facts.say("projected_score", QT_TRANSLATE_NOOP("Fact", "Projected score that its measures explain"),
            scoreText(projectedScore(*present, measures)));
    if (inherent && present && projected) {
        QStringList faults;
        for (ScoreFault fault : faultsOf(*inherent, *present, *projected, measures))
            faults << faultText(fault);
        if (!faults.isEmpty())
            facts.say("unjustified", QT_TRANSLATE_NOOP("Fact", "Scores that its measures do not explain"),
                faults.join(QStringLiteral("; ")), Fact::Tone::Warning);
    }
    const int people = facts.number("impact_people");
    const int assets = facts.number("impact_assets");
    const int operations = facts.number("impact_operations");
    if (present && people > 0 && assets > 0 && operations > 0 && impactOf(people, assets, operations) != present->impact)
        facts.say("impact", QT_TRANSLATE_NOOP("Fact", "Impact by its worst axis"),
            QString::number(impactOf(people, assets, operations)), Fact::Tone::Warning);
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
    facts.expires(
        "review_due", QT_TRANSLATE_NOOP("Fact", "Valid until"), Facts::lastDayOf(facts.record().value("valid_until")));
    const QDate from = facts.day("valid_from");
    if (from.isValid())
        facts.due("full_review_due", QT_TRANSLATE_NOOP("Fact", "Full review due"), after(from, facts.clock("srm_review")));
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
    if (isPlanned(measure.status))
        facts.due("due", QT_TRANSLATE_NOOP("Fact", "Due"), Facts::lastDayOf(facts.record().value("due")));
    if (facts.is("mandatory", "yes") && facts.is("funding", "unfunded"))
        facts.say("unfunded", QT_TRANSLATE_NOOP("Fact", "Mandatory and without funds"),
            QCoreApplication::translate("Fact", "tell the Designated Official"), Fact::Tone::Bad);
}

void pcExerciseFacts(Facts &facts)
{
    facts.expires(
        "valid_until", QT_TRANSLATE_NOOP("Fact", "Valid until"), Facts::lastDayOf(facts.record().value("valid_until")));
    const QDate from = facts.day("valid_from");
    if (from.isValid())
        facts.due("review_due", QT_TRANSLATE_NOOP("Fact", "Review due"), after(from, facts.clock("pc_review")));
}

void pcOutputFacts(Facts &facts)
{
    const int criticality = criticalityOf(facts, facts.record());
    if (facts.is("pc1", "yes") && facts.text("pc1_criterion").isEmpty())
        facts.say("pc1", QT_TRANSLATE_NOOP("Fact", "Not PC1"), QCoreApplication::translate("Fact", "no criterion is named"),
            Fact::Tone::Warning);
    if (criticality == 0) {
        facts.say("criticality", QT_TRANSLATE_NOOP("Fact", "Programme criticality"),
            QCoreApplication::translate("Fact", "not ranked"), Fact::Tone::Warning);
        return;
    }
    facts.say("criticality", QT_TRANSLATE_NOOP("Fact", "Programme criticality"), QStringLiteral("PC%1").arg(criticality));
    if (const std::optional<RiskLevel> ceiling = ceilingOf(facts.policy().risk(), criticality))
        facts.level("ceiling", QT_TRANSLATE_NOOP("Fact", "Highest acceptable risk"), *ceiling);
}

void programmeExposureFacts(Facts &facts)
{
    const std::optional<Record> assessment = facts.target("assessment");
    if (!assessment)
        return;
    const Record &exposure = facts.record();
    const std::optional<Record> output = facts.target("pc_output");
    const int criticality = output ? criticalityOf(facts, *output) : 0;
    QMultiHash<Id, AcceptanceDecision> decisions; // by event: each is judged by what names it
    for (const Record &acceptance : facts.referring("risk_acceptance", "assessment", assessment->id))
        if (const std::optional<Accepted> accepted = decisionOf(facts, acceptance))
            if (const auto event = Facts::id(accepted->content, "risk_event"); event && isAbout(accepted->content, exposure))
                decisions.insert(*event, accepted->decision);
    const RiskScales &scales = facts.policy().risk();
    const QDate today = facts.now().date();

    std::optional<CeilingVerdict> worst;
    std::optional<RiskLevel> present;
    QDate until;
    for (const Record &event : facts.partsOf("risk_event", assessment->id)) {
        const std::optional<RiskLevel> level = levelAt(facts, event, "present");
        if (!level || !touches(event, exposure))
            continue;
        const ExposedActivity activity {exposure.id, criticality, {{event.id, *level}}, decisions.values(event.id)};
        for (const AcceptanceDecision &decision : activity.decisions)
            if (decision.level >= *level && decision.until.isValid() && decision.until >= today)
                until = until.isValid() ? std::min(until, decision.until) : decision.until;
        const CeilingVerdict verdict = checkCeilings(scales, {activity}, today).first();
        present = present ? std::max(*present, *level) : level;
        if (verdict.verdict != Acceptance::Accepted
            && (!worst || worst->level < verdict.level
                || (worst->level == verdict.level && worst->verdict < verdict.verdict)))
            worst = verdict;
    }
    if (!present)
        return;
    facts.level("present", QT_TRANSLATE_NOOP("Fact", "Present risk"), *present);
    if (!worst) {
        facts.say("permitted", QT_TRANSLATE_NOOP("Fact", "Permitted now"), QCoreApplication::translate("Fact", "yes"),
            Fact::Tone::Good);
        facts.due("accepted_until", QT_TRANSLATE_NOOP("Fact", "Its acceptance ends"), until);
        return;
    }
    facts.say("permitted", QT_TRANSLATE_NOOP("Fact", "Not permitted now, because of"),
        facts.reader().title(worst->offending) + QStringLiteral(": ") + verdictText(worst->verdict), Fact::Tone::Bad);
}

void riskAcceptanceFacts(Facts &facts)
{
    const std::optional<RiskLevel> level = riskLevelFromKey(facts.text("level"));
    if (!level)
        return;
    const RiskScales &scales = facts.policy().risk();
    if (const std::optional<Record> output = facts.target("pc_output")) {
        const std::optional<RiskLevel> ceiling = ceilingOf(scales, criticalityOf(facts, *output));
        if (!ceiling || *ceiling < *level)
            facts.say("ceiling", QT_TRANSLATE_NOOP("Fact", "May not be accepted"), verdictText(Acceptance::TooUnimportant),
                Fact::Tone::Bad);
    }
    if (const std::optional<Record> event = facts.target("risk_event"))
        if (const std::optional<RiskLevel> present = levelAt(facts, *event, "present"); present && *present > *level)
            facts.level("present", QT_TRANSLATE_NOOP("Fact", "Too low: the event's present risk is"), *present);
    for (const AcceptanceRule &rule : scales.acceptance)
        if (rule.level == *level)
            for (const QString &role : rule.roles)
                facts.say("may_accept", QT_TRANSLATE_NOOP("Fact", "May be accepted by"), role, Fact::Tone::Plain, "roles");
    const std::optional<Accepted> accepted = decisionOf(facts, facts.record());
    if (!accepted) {
        facts.say("counts", QT_TRANSLATE_NOOP("Fact", "Counts"),
            QCoreApplication::translate("Fact", "not yet: not decided, or not ratified"), Fact::Tone::Warning);
        return;
    }
    // For the most important programme: whether the decision itself stands.
    const Acceptance verdict = acceptanceOf(scales, accepted->decision.level, 1, facts.now().date(), {accepted->decision});
    facts.say("counts", QT_TRANSLATE_NOOP("Fact", "Counts"),
        verdict == Acceptance::Accepted ? QCoreApplication::translate("Fact", "yes") : verdictText(verdict),
        verdict == Acceptance::Accepted ? Fact::Tone::Good : Fact::Tone::Bad);
    facts.expires("accepted_until", QT_TRANSLATE_NOOP("Fact", "Counts until"), accepted->decision.until);
}

}
