// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/compliance.h"

#include <QLocale>
#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

QList<CheckedItem> items(int yes, int partial, int no, int notApplicable, int notChecked = 0)
{
    QList<CheckedItem> all;
    all.append(QList<CheckedItem>(yes, {FoundState::Yes, 1, false, false}));
    all.append(QList<CheckedItem>(partial, {FoundState::Partial, 1, false, false}));
    all.append(QList<CheckedItem>(no, {FoundState::No, 1, false, false}));
    all.append(QList<CheckedItem>(notApplicable, {FoundState::NotApplicable, 1, false, false}));
    all.append(QList<CheckedItem>(notChecked, {FoundState::NotChecked, 1, false, false}));
    return all;
}

}

TEST_CASE("HMOSS: 85.7 % and not compliant, 87.5 % and partially once the critical item is fixed")
{
    QLocale::setDefault(QLocale::c());
    QList<CheckedItem> survey = items(44, 8, 4, 4);
    REQUIRE(survey.size() == 60);
    CheckedItem &critical = survey[52];
    critical.critical = true;

    const ComplianceScore before = scoreOf(survey, ScoreTime::Live);
    CHECK(before.weighted == Ratio {48, 56});
    CHECK(textOf(before.weighted) == QStringLiteral("85.7 % (48/56)"));
    CHECK(before.verdict == ComplianceVerdict::NonCompliant);
    CHECK(before.criticalNo == 1);

    critical.fixed = true;
    const ComplianceScore live = scoreOf(survey, ScoreTime::Live);
    CHECK(textOf(live.weighted) == QStringLiteral("87.5 % (49/56)"));
    CHECK(live.verdict == ComplianceVerdict::Partially);
    const ComplianceScore frozen = scoreOf(survey, ScoreTime::Frozen);
    CHECK(textOf(frozen.weighted) == QStringLiteral("85.7 % (48/56)"));
    CHECK(frozen.verdict == ComplianceVerdict::NonCompliant);
}

TEST_CASE("more than a tenth not checked is no result")
{
    CHECK(scoreOf(items(9, 0, 0, 5, 1), ScoreTime::Frozen).verdict == ComplianceVerdict::Compliant); // exactly 10 %
    CHECK(scoreOf(items(8, 0, 0, 5, 1), ScoreTime::Frozen).verdict == ComplianceVerdict::Incomplete);
    CHECK(scoreOf(items(0, 0, 0, 0, 1), ScoreTime::Frozen).verdict == ComplianceVerdict::Incomplete);
    CHECK(scoreOf(items(0, 0, 0, 3), ScoreTime::Frozen).verdict == ComplianceVerdict::NothingApplies);
    CHECK(scoreOf({}, ScoreTime::Live).verdict == ComplianceVerdict::NothingApplies);
}

TEST_CASE("the limits belong to the better verdict")
{
    CHECK(scoreOf(items(9, 0, 1, 0), ScoreTime::Frozen).verdict == ComplianceVerdict::Compliant);
    CHECK(scoreOf(items(17, 1, 2, 0), ScoreTime::Frozen).verdict == ComplianceVerdict::Partially);
    CHECK(scoreOf(items(7, 0, 3, 0), ScoreTime::Frozen).verdict == ComplianceVerdict::Partially);
    CHECK(scoreOf(items(6, 1, 3, 0), ScoreTime::Frozen).verdict == ComplianceVerdict::NonCompliant);
    CHECK(scoreOf(items(9, 0, 1, 0), ScoreTime::Frozen, {0.95, 0.70, 0.10, 0.5}).verdict == ComplianceVerdict::Partially);
}

TEST_CASE("weights weigh in one score and not in the other")
{
    const QList<CheckedItem> two = {{FoundState::Yes, 5, false, false}, {FoundState::No, 1, false, false}};
    const ComplianceScore score = scoreOf(two, ScoreTime::Frozen);
    CHECK(score.weighted == Ratio {5, 6});
    CHECK(score.byItems == Ratio {1, 2});
    CHECK(score.verdict == ComplianceVerdict::Partially);
}

TEST_CASE("a fix does not make an item apply, and it counts for what was not checked")
{
    CHECK(scoreOf({{FoundState::NotApplicable, 1, false, true}}, ScoreTime::Live).verdict
        == ComplianceVerdict::NothingApplies);
    CHECK(scoreOf({{FoundState::NotChecked, 1, false, true}}, ScoreTime::Live).verdict == ComplianceVerdict::Compliant);
    CHECK(foundStateFromKey(QStringLiteral("na")) == FoundState::NotApplicable);
    CHECK(keyOf(ComplianceVerdict::NonCompliant) == QStringLiteral("non_compliant"));
}
