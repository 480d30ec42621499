// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <optional>

namespace core {

/// Prevention lowers likelihood only, mitigation impact only (domain dossier 3.2.3).
enum class MeasureEffect : quint8 { Prevention, Mitigation, Both };
enum class MeasureStatus : quint8 { Proposed, Approved, Funded, InProgress, Implemented, Verified, Lapsed, Rejected };

QString keyOf(MeasureEffect effect); ///< "prevention"
std::optional<MeasureEffect> measureEffectFromKey(const QString &key);
QString keyOf(MeasureStatus status); ///< "in_progress"
std::optional<MeasureStatus> measureStatusFromKey(const QString &key);

/// What one measure does to one event.
struct EventMeasure {
    Id measure;
    MeasureEffect effect = MeasureEffect::Both;
    MeasureStatus status = MeasureStatus::Proposed;
    int likelihood = 0; ///< change, 0 to -4
    int impact = 0; ///< change, 0 to -4
};

/// Likelihood and impact, each 1 to 5.
struct RiskScore {
    int likelihood = 1;
    int impact = 1;
    bool operator==(const RiskScore &) const = default;
};

enum class MeasureFault : quint8 {
    PreventionLowersImpact,
    MitigationLowersLikelihood,
    ChangeOutOfRange, ///< above 0 or below -4
};

struct MeasureFinding {
    Id measure;
    MeasureFault fault = MeasureFault::ChangeOutOfRange;
    bool operator==(const MeasureFinding &) const = default;
};

enum class ScoreFault : quint8 {
    OutOfScale, ///< not 1 to 5
    PresentAboveInherent,
    ProjectedAbovePresent,
    PresentNotJustified, ///< lower than what is in place explains
    ProjectedNotJustified, ///< lower than the measures to come explain
};

/// In place: implemented or verified. Only these count in the present risk.
bool isInPlace(MeasureStatus status);
/// To come: neither in place nor lapsed or rejected.
bool isPlanned(MeasureStatus status);

QList<MeasureFinding> faultsOf(const QList<EventMeasure> &measures);
/// `inherent` lowered by what is in place, never below 1. A change that its effect does not allow counts nothing.
RiskScore presentScore(RiskScore inherent, const QList<EventMeasure> &measures);
/// `present` lowered by what is to come.
RiskScore projectedScore(RiskScore present, const QList<EventMeasure> &measures);
/// What is wrong with three stated scores of one event: each axis falls or stays from inherent to present to projected, and
/// no further than the measures justify.
QList<ScoreFault> faultsOf(RiskScore inherent, RiskScore present, RiskScore projected, const QList<EventMeasure> &measures);

}
