// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/measures.h"
#include "core/rules/policypack.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

constexpr RiskScore e07 {4, 4};
const Id vehicle {1, 1};
const Id timing {1, 2};

EventMeasure measure(Id id, MeasureEffect effect, int likelihood, int impact, MeasureStatus status = MeasureStatus::Approved)
{
    return {id, effect, status, likelihood, impact};
}

}

TEST_CASE("E07: a mitigation and a prevention take L4/I4, high, to L3/I3, medium")
{
    const QList<EventMeasure> measures
        = {measure(vehicle, MeasureEffect::Mitigation, 0, -1), measure(timing, MeasureEffect::Prevention, -1, 0)};
    CHECK(faultsOf(measures).isEmpty());
    const RiskScore lowered = projectedScore(e07, measures);
    CHECK(lowered == RiskScore {3, 3});
    const RiskMatrix &matrix = PolicyPack::builtIn().risk().matrix;
    CHECK(matrix.at(e07.likelihood, e07.impact) == RiskLevel::High);
    CHECK(matrix.at(lowered.likelihood, lowered.impact) == RiskLevel::Medium);
    CHECK(faultsOf(e07, e07, {3, 3}, measures).isEmpty());
    CHECK(faultsOf(e07, e07, {2, 3}, measures) == QList {ScoreFault::ProjectedNotJustified});
}

TEST_CASE("E07: a mitigation that lowers likelihood is an error and justifies nothing")
{
    const QList<EventMeasure> measures
        = {measure(vehicle, MeasureEffect::Mitigation, 0, -1), measure(timing, MeasureEffect::Mitigation, -1, 0)};
    CHECK(faultsOf(measures) == QList {MeasureFinding {timing, MeasureFault::MitigationLowersLikelihood}});
    CHECK(projectedScore(e07, measures) == RiskScore {4, 3});
    CHECK(faultsOf(e07, e07, {3, 3}, measures) == QList {ScoreFault::ProjectedNotJustified});
}

TEST_CASE("a prevention may not lower impact, and no change leads up or beyond four steps")
{
    CHECK(faultsOf({measure(timing, MeasureEffect::Prevention, -1, -1)})
        == QList {MeasureFinding {timing, MeasureFault::PreventionLowersImpact}});
    CHECK(faultsOf({measure(timing, MeasureEffect::Both, 1, 0)})
        == QList {MeasureFinding {timing, MeasureFault::ChangeOutOfRange}});
    CHECK(faultsOf({measure(timing, MeasureEffect::Both, 0, -5)})
        == QList {MeasureFinding {timing, MeasureFault::ChangeOutOfRange}});
    CHECK(projectedScore(e07, {measure(timing, MeasureEffect::Both, 1, -5)}) == e07);
}

TEST_CASE("only what is in place counts in the present risk, and what has lapsed nowhere")
{
    const QList<EventMeasure> measures = {measure({1, 1}, MeasureEffect::Both, -1, -1, MeasureStatus::Verified),
        measure({1, 2}, MeasureEffect::Both, -1, 0, MeasureStatus::Implemented),
        measure({1, 3}, MeasureEffect::Both, -1, 0, MeasureStatus::InProgress),
        measure({1, 4}, MeasureEffect::Both, -1, 0, MeasureStatus::Lapsed),
        measure({1, 5}, MeasureEffect::Both, 0, -1, MeasureStatus::Rejected)};
    CHECK(presentScore({5, 5}, measures) == RiskScore {3, 4});
    CHECK(projectedScore({3, 4}, measures) == RiskScore {2, 4});
    CHECK(faultsOf({5, 5}, {3, 4}, {2, 4}, measures).isEmpty());
    CHECK(faultsOf({5, 5}, {2, 4}, {2, 4}, measures) == QList {ScoreFault::PresentNotJustified});
}

TEST_CASE("scores stay within 1 to 5 and never rise")
{
    const QList<EventMeasure> strong
        = {measure({1, 1}, MeasureEffect::Both, -4, -4), measure({1, 2}, MeasureEffect::Both, -4, -4)};
    CHECK(projectedScore(e07, strong) == RiskScore {1, 1});
    CHECK(faultsOf({3, 3}, {4, 3}, {4, 3}, {}) == QList {ScoreFault::PresentAboveInherent});
    CHECK(faultsOf({3, 3}, {3, 3}, {3, 4}, {}) == QList {ScoreFault::ProjectedAbovePresent});
    CHECK(faultsOf({6, 3}, {3, 3}, {3, 3}, {}) == QList {ScoreFault::OutOfScale});
}

TEST_CASE("keys of measures lead back")
{
    CHECK(measureEffectFromKey(QStringLiteral("mitigation")) == MeasureEffect::Mitigation);
    CHECK(measureStatusFromKey(keyOf(MeasureStatus::InProgress)) == MeasureStatus::InProgress);
    CHECK(keyOf(MeasureEffect::Both) == QStringLiteral("both"));
}
