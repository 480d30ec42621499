// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/compliance.h"

#include "core/rules/keys.h"

namespace core {

namespace {

constexpr Keys<FoundState, 5> foundStates = {{"yes", "partial", "no", "na", "not_checked"}};
constexpr Keys<ComplianceVerdict, 5> complianceVerdicts
    = {{"compliant", "partially", "non_compliant", "incomplete", "nothing_applies"}};

ComplianceVerdict verdictOf(const ComplianceScore &score, const ComplianceLimits &limits)
{
    if (score.unchecked.denominator == 0)
        return ComplianceVerdict::NothingApplies;
    if (*score.unchecked.value() > limits.unchecked || !score.weighted.value())
        return ComplianceVerdict::Incomplete;
    if (score.criticalNo > 0 || *score.weighted.value() < limits.partially)
        return ComplianceVerdict::NonCompliant;
    return *score.weighted.value() < limits.compliant ? ComplianceVerdict::Partially : ComplianceVerdict::Compliant;
}

}

QString keyOf(FoundState state) { return foundStates.of(state); }
std::optional<FoundState> foundStateFromKey(const QString &key) { return foundStates.find(key); }
QString keyOf(ComplianceVerdict verdict) { return complianceVerdicts.of(verdict); }

ComplianceScore scoreOf(const QList<CheckedItem> &items, ScoreTime time, const ComplianceLimits &limits)
{
    ComplianceScore score;
    for (const CheckedItem &item : items) {
        const FoundState state = time == ScoreTime::Live && item.fixed && item.state != FoundState::NotApplicable
            ? FoundState::Yes
            : item.state;
        if (state == FoundState::NotApplicable)
            continue;
        ++score.unchecked.denominator;
        if (state == FoundState::NotChecked) {
            ++score.unchecked.numerator;
            continue;
        }
        const double value = state == FoundState::Yes ? 1 : state == FoundState::Partial ? limits.partialValue : 0;
        score.weighted.numerator += item.weight * value;
        score.weighted.denominator += item.weight;
        score.byItems.numerator += value;
        ++score.byItems.denominator;
        if (item.critical && state == FoundState::No)
            ++score.criticalNo;
    }
    score.verdict = verdictOf(score, limits);
    return score;
}

}
