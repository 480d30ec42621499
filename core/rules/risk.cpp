// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/risk.h"

#include "core/rules/keys.h"

#include <algorithm>

namespace core {

namespace {

constexpr Keys<RiskLevel, 5> riskLevels = {{"low", "medium", "high", "very_high", "unacceptable"}};

const AcceptanceRule *ruleFor(const RiskScales &scales, RiskLevel level)
{
    for (const AcceptanceRule &rule : scales.acceptance)
        if (rule.level == level)
            return &rule;
    return nullptr;
}

bool isImportantEnough(const AcceptanceRule &rule, int criticality)
{
    constexpr int leastImportant = 4;
    return (criticality == 0 ? leastImportant : criticality) <= rule.leastCriticality;
}

size_t cell(int score)
{
    Q_ASSERT(score >= 1 && score <= 5);
    return static_cast<size_t>(score - 1);
}

}

QString keyOf(RiskLevel level) { return riskLevels.of(level); }

std::optional<RiskLevel> riskLevelFromKey(const QString &key) { return riskLevels.find(key); }

RiskLevel RiskMatrix::at(int likelihood, int impact) const { return m_cells[cell(likelihood)][cell(impact)]; }

void RiskMatrix::set(int likelihood, int impact, RiskLevel level) { m_cells[cell(likelihood)][cell(impact)] = level; }

bool RiskMatrix::isMonotone() const
{
    for (int likelihood = 1; likelihood <= 5; ++likelihood)
        for (int impact = 1; impact <= 5; ++impact)
            if ((likelihood < 5 && at(likelihood + 1, impact) < at(likelihood, impact))
                || (impact < 5 && at(likelihood, impact + 1) < at(likelihood, impact)))
                return false;
    return true;
}

int impactOf(int people, int assets, int operations) { return std::max({people, assets, operations}); }

std::optional<RiskLevel> highestOf(const QList<RiskLevel> &levels)
{
    const auto highest = std::max_element(levels.begin(), levels.end());
    return highest == levels.end() ? std::nullopt : std::optional(*highest);
}

std::optional<ThreatLevel> threatLevel(const RiskScales &scales, int intent, int capability, int inhibiting)
{
    const int sum = intent + capability + inhibiting;
    std::optional<ThreatLevel> found;
    for (qsizetype band = 0; band < scales.threatBands.size(); ++band)
        if (sum >= scales.threatBands[band].least)
            found = ThreatLevel {static_cast<int>(band) + 1, scales.threatBands[band].key};
    return found;
}

Acceptance acceptanceOf(
    const RiskScales &scales, RiskLevel level, int criticality, QDate on, const QList<AcceptanceDecision> &decisions)
{
    const AcceptanceRule *rule = ruleFor(scales, level);
    if (rule == nullptr || rule->roles.isEmpty() || rule->leastCriticality == 0)
        return Acceptance::Never;
    if (!isImportantEnough(*rule, criticality))
        return Acceptance::TooUnimportant;
    if (!rule->needsDecision)
        return Acceptance::Accepted;

    Acceptance verdict = Acceptance::NeedsDecision;
    for (const AcceptanceDecision &decision : decisions) {
        const AcceptanceRule *decided = ruleFor(scales, decision.level);
        if (decision.level < level || !decision.on.isValid() || decision.on > on || decided == nullptr
            || !decided->roles.contains(decision.role))
            continue;
        const bool isPast = decision.until.isValid() && decision.until < on;
        if (!isPast && (decided->validDays == 0 || decision.on.daysTo(on) <= decided->validDays))
            return Acceptance::Accepted;
        verdict = Acceptance::DecisionExpired;
    }
    return verdict;
}

std::optional<RiskLevel> ceilingOf(const RiskScales &scales, int criticality)
{
    std::optional<RiskLevel> highest;
    for (const AcceptanceRule &rule : scales.acceptance)
        if (!rule.roles.isEmpty() && isImportantEnough(rule, criticality) && (!highest || rule.level > *highest))
            highest = rule.level;
    return highest;
}

QList<CeilingVerdict> checkCeilings(const RiskScales &scales, const QList<ExposedActivity> &activities, QDate on)
{
    QList<CeilingVerdict> verdicts;
    for (const ExposedActivity &activity : activities) {
        CeilingVerdict verdict {activity.activity, Acceptance::Accepted, {}, {}};
        QList<ExposedActivity::Event> events = activity.events;
        std::sort(events.begin(), events.end(), [](const auto &one, const auto &other) {
            return one.present != other.present ? one.present > other.present : one.event < other.event;
        });
        if (!events.isEmpty())
            verdict.level = events.first().present;
        for (const ExposedActivity::Event &event : std::as_const(events)) {
            const Acceptance accepted = acceptanceOf(scales, event.present, activity.criticality, on, activity.decisions);
            if (accepted == Acceptance::Accepted)
                continue;
            verdict = {activity.activity, accepted, event.event, event.present};
            break;
        }
        verdicts.append(verdict);
    }
    return verdicts;
}

}
