// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/measures.h"

#include "core/rules/keys.h"

#include <algorithm>

namespace core {

namespace {

constexpr Keys<MeasureEffect, 3> measureEffects = {{"prevention", "mitigation", "both"}};
constexpr Keys<MeasureStatus, 8> measureStatuses
    = {{"proposed", "approved", "funded", "in_progress", "implemented", "verified", "lapsed", "rejected"}};

bool isAllowed(int change) { return change <= 0 && change >= -4; }

RiskScore lowered(RiskScore score, const QList<EventMeasure> &measures, bool (*counts)(MeasureStatus))
{
    for (const EventMeasure &measure : measures) {
        if (!counts(measure.status))
            continue;
        if (measure.effect != MeasureEffect::Mitigation && isAllowed(measure.likelihood))
            score.likelihood += measure.likelihood;
        if (measure.effect != MeasureEffect::Prevention && isAllowed(measure.impact))
            score.impact += measure.impact;
    }
    return {std::clamp(score.likelihood, 1, 5), std::clamp(score.impact, 1, 5)};
}

bool isInScale(RiskScore score)
{
    return score.likelihood >= 1 && score.likelihood <= 5 && score.impact >= 1 && score.impact <= 5;
}

bool isLowerSomewhere(RiskScore one, RiskScore other)
{
    return one.likelihood < other.likelihood || one.impact < other.impact;
}

}

QString keyOf(MeasureEffect effect) { return measureEffects.of(effect); }
std::optional<MeasureEffect> measureEffectFromKey(const QString &key) { return measureEffects.find(key); }
QString keyOf(MeasureStatus status) { return measureStatuses.of(status); }
std::optional<MeasureStatus> measureStatusFromKey(const QString &key) { return measureStatuses.find(key); }

bool isInPlace(MeasureStatus status) { return status == MeasureStatus::Implemented || status == MeasureStatus::Verified; }

bool isPlanned(MeasureStatus status)
{
    return !isInPlace(status) && status != MeasureStatus::Lapsed && status != MeasureStatus::Rejected;
}

QList<MeasureFinding> faultsOf(const QList<EventMeasure> &measures)
{
    QList<MeasureFinding> findings;
    for (const EventMeasure &measure : measures) {
        if (!isAllowed(measure.likelihood) || !isAllowed(measure.impact))
            findings.append({measure.measure, MeasureFault::ChangeOutOfRange});
        if (measure.effect == MeasureEffect::Prevention && measure.impact != 0)
            findings.append({measure.measure, MeasureFault::PreventionLowersImpact});
        if (measure.effect == MeasureEffect::Mitigation && measure.likelihood != 0)
            findings.append({measure.measure, MeasureFault::MitigationLowersLikelihood});
    }
    return findings;
}

RiskScore presentScore(RiskScore inherent, const QList<EventMeasure> &measures)
{
    return lowered(inherent, measures, isInPlace);
}

RiskScore projectedScore(RiskScore present, const QList<EventMeasure> &measures)
{
    return lowered(present, measures, isPlanned);
}

QList<ScoreFault> faultsOf(RiskScore inherent, RiskScore present, RiskScore projected, const QList<EventMeasure> &measures)
{
    if (!isInScale(inherent) || !isInScale(present) || !isInScale(projected))
        return {ScoreFault::OutOfScale};
    QList<ScoreFault> faults;
    if (isLowerSomewhere(inherent, present))
        faults.append(ScoreFault::PresentAboveInherent);
    if (isLowerSomewhere(present, projected))
        faults.append(ScoreFault::ProjectedAbovePresent);
    if (isLowerSomewhere(present, presentScore(inherent, measures)))
        faults.append(ScoreFault::PresentNotJustified);
    if (isLowerSomewhere(projected, projectedScore(present, measures)))
        faults.append(ScoreFault::ProjectedNotJustified);
    return faults;
}

}
