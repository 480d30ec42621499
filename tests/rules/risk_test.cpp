// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/policypack.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

constexpr auto L = RiskLevel::Low;
constexpr auto M = RiskLevel::Medium;
constexpr auto H = RiskLevel::High;
constexpr auto V = RiskLevel::VeryHigh;
constexpr auto U = RiskLevel::Unacceptable;

const QString designatedOfficial = QStringLiteral("do");
const QString underSecretary = QStringLiteral("usg");

/// Of the pack that comes with the program, which must say what domain dossier 3.2.3, 3.2.5 and 3.2.6 say.
const RiskScales &scales() { return PolicyPack::builtIn().risk(); }

const QDate today(2026, 3, 12);

}

TEST_CASE("the matrix of the dossier, cell by cell")
{
    const RiskMatrix matrix = scales().matrix;
    CHECK(matrix.isMonotone());
    int low = 0;
    for (int likelihood = 1; likelihood <= 5; ++likelihood)
        for (int impact = 1; impact <= 5; ++impact) {
            const RiskLevel level = matrix.at(likelihood, impact);
            const int product = likelihood * impact;
            CHECK(level == (product == 25 ? U : product == 20 ? V : product >= 12 ? H : product >= 8 ? M : L));
            low += level == L ? 1 : 0;
        }
    CHECK(low == 12);
    constexpr RiskLevel cells[5][5] = {{L, L, L, L, L}, {L, L, L, M, M}, {L, L, M, H, H}, {L, M, H, H, V}, {L, M, H, V, U}};
    for (int likelihood = 1; likelihood <= 5; ++likelihood)
        for (int impact = 1; impact <= 5; ++impact)
            CHECK(matrix.at(likelihood, impact) == cells[likelihood - 1][impact - 1]);
    CHECK(matrix.at(5, 5) == U);
    CHECK((matrix.at(4, 5) == V && matrix.at(5, 4) == V));
    CHECK((matrix.at(2, 4) == M && matrix.at(2, 5) == M && matrix.at(3, 3) == M && matrix.at(4, 2) == M
        && matrix.at(5, 2) == M));
    CHECK((matrix.at(3, 4) == H && matrix.at(3, 5) == H && matrix.at(4, 3) == H && matrix.at(4, 4) == H
        && matrix.at(5, 3) == H));
}

TEST_CASE("a matrix that falls on either axis is not monotone")
{
    RiskMatrix matrix = scales().matrix;
    matrix.set(4, 3, L);
    CHECK(!matrix.isMonotone());
    matrix = scales().matrix;
    matrix.set(1, 1, M);
    CHECK(!matrix.isMonotone());
    matrix.set(1, 1, L);
    CHECK(matrix == scales().matrix);
}

TEST_CASE("the pack's bands of general threat, and who may accept what for how long")
{
    const int least[] = {3, 5, 7, 9, 11, 14};
    const char *keys[] = {"minimal", "low", "moderate", "substantial", "high", "extreme"};
    REQUIRE(scales().threatBands.size() == 6);
    for (int band = 0; band < 6; ++band) {
        CHECK(scales().threatBands[band].least == least[band]);
        CHECK(scales().threatBands[band].key == QLatin1String(keys[band]));
    }
    REQUIRE(scales().acceptance.size() == 5);
    const RiskLevel levels[] = {L, M, H, V, U};
    const int criticality[] = {4, 3, 2, 1, 0};
    for (int at = 0; at < 5; ++at) {
        const AcceptanceRule &rule = scales().acceptance[at];
        CHECK(rule.level == levels[at]);
        CHECK(rule.leastCriticality == criticality[at]);
        CHECK(rule.needsDecision == (at > 0));
    }
    const QString acting = QStringLiteral("doai");
    for (int official : {0, 1, 2})
        CHECK(scales().acceptance[official].roles == QStringList {designatedOfficial, acting});
    // To an area by delegation, and never the high ones.
    for (const ApprovalStep &step : PolicyPack::builtIn().chain("risk_acceptance")->steps)
        if (step.act == Act::Approve && step.roles.contains(designatedOfficial)) {
            INFO(step.when.toStdString());
            CHECK(step.delegable == !step.whenValues().contains(QStringLiteral("high")));
        }
    CHECK(scales().acceptance[3].roles == QStringList {underSecretary});
    CHECK(scales().acceptance[4].roles.isEmpty());
    CHECK(scales().acceptance[3].validDays == 90);
    // High is looked at again within six months; the scale must not cut that short by more than months differ.
    const Span review = PolicyPack::builtIn().clock(QStringLiteral("high_risk_acceptance"));
    CHECK(review == Span {0, 0, 6});
    CHECK(scales().acceptance[2].validDays >= 181);
    CHECK(scales().acceptance[2].validDays <= 184);
    CHECK(PolicyPack::builtIn().clock(QStringLiteral("very_high_acceptance")) == Span {0, 90, 0});
}

TEST_CASE("a decision ends on its own last day, before the scales would end it")
{
    const AcceptanceDecision decision {H, designatedOfficial, today.addDays(-10), today};
    CHECK(acceptanceOf(scales(), H, 1, today, {decision}) == Acceptance::Accepted);
    CHECK(acceptanceOf(scales(), H, 1, today.addDays(1), {decision}) == Acceptance::DecisionExpired);
}

TEST_CASE("the keys of levels lead back")
{
    for (const RiskLevel level : {L, M, H, V, U})
        CHECK(riskLevelFromKey(keyOf(level)) == level);
    CHECK(keyOf(V) == QStringLiteral("very_high"));
    CHECK(!riskLevelFromKey(QStringLiteral("severe")));
}

TEST_CASE("general threat is the band of a sum")
{
    const auto level = [](int intent, int capability, int inhibiting) {
        return threatLevel(scales(), intent, capability, inhibiting).value().level;
    };
    CHECK(level(4, 3, 4) == 5);
    CHECK(threatLevel(scales(), 4, 3, 4)->key == QStringLiteral("high"));
    CHECK(level(1, 1, 1) == 1);
    CHECK(level(1, 1, 2) == 1);
    CHECK(level(2, 1, 2) == 2);
    CHECK(level(3, 2, 2) == 3);
    CHECK(level(4, 5, 1) == 4);
    CHECK(level(5, 5, 3) == 5);
    CHECK(level(5, 5, 4) == 6);
    CHECK(level(5, 5, 5) == 6);
    CHECK(!threatLevel(scales(), 1, 1, 0));
}

TEST_CASE("impact is the worst of people, assets and operations; an assessment is as bad as its worst event")
{
    CHECK(impactOf(2, 4, 3) == 4);
    CHECK(impactOf(5, 1, 1) == 5);
    CHECK(highestOf({L, H, M}) == H);
    CHECK(!highestOf({}));
}

TEST_CASE("high is accepted by the DO for PC1 and PC2, very high by the USG for PC1 and 90 days")
{
    const auto accept = [](RiskLevel level, int criticality, const QList<AcceptanceDecision> &decisions) {
        return acceptanceOf(scales(), level, criticality, today, decisions);
    };
    const QList<AcceptanceDecision> byDo = {{H, designatedOfficial, today.addDays(-3)}};
    CHECK(accept(H, 1, byDo) == Acceptance::Accepted);
    CHECK(accept(H, 2, byDo) == Acceptance::Accepted);
    CHECK(accept(H, 3, byDo) == Acceptance::TooUnimportant);
    CHECK(accept(H, 4, byDo) == Acceptance::TooUnimportant);
    CHECK(accept(H, 0, byDo) == Acceptance::TooUnimportant);
    CHECK(accept(H, 1, {}) == Acceptance::NeedsDecision);
    CHECK(accept(H, 1, {{H, QStringLiteral("asc"), today}}) == Acceptance::NeedsDecision);
    CHECK(accept(H, 1, {{H, designatedOfficial, today.addDays(1)}}) == Acceptance::NeedsDecision);

    CHECK(accept(V, 1, {{V, underSecretary, today.addDays(-90)}}) == Acceptance::Accepted);
    CHECK(accept(V, 1, {{V, underSecretary, today.addDays(-91)}}) == Acceptance::DecisionExpired);
    CHECK(accept(V, 1, {{V, designatedOfficial, today}}) == Acceptance::NeedsDecision);
    CHECK(accept(V, 1, byDo) == Acceptance::NeedsDecision);
    CHECK(accept(V, 2, {{V, underSecretary, today}}) == Acceptance::TooUnimportant);
    CHECK(accept(H, 2, {{V, underSecretary, today}}) == Acceptance::Accepted); // covers what is lower

    CHECK(accept(U, 1, {{U, underSecretary, today}}) == Acceptance::Never);
    CHECK(accept(L, 4, {}) == Acceptance::Accepted);
    CHECK(accept(L, 0, {}) == Acceptance::Accepted);
    CHECK(acceptanceOf({}, L, 1, today, {}) == Acceptance::Never);
}

TEST_CASE("the ceiling of a programme")
{
    CHECK(ceilingOf(scales(), 1) == V);
    CHECK(ceilingOf(scales(), 2) == H);
    CHECK(ceilingOf(scales(), 3) == M);
    CHECK(ceilingOf(scales(), 4) == L);
    CHECK(ceilingOf(scales(), 0) == L);
    CHECK(!ceilingOf({}, 1));
}

TEST_CASE("an activity above its ceiling is named with the event that is too much")
{
    const Id first {1, 1};
    const Id second {1, 2};
    const QList<AcceptanceDecision> byDo = {{H, designatedOfficial, today}};
    const QList<CeilingVerdict> verdicts = checkCeilings(scales(),
        {{Id {2, 1}, 2, {{first, M}, {second, H}}, byDo}, {Id {2, 2}, 3, {{first, M}, {second, H}}, byDo},
            {Id {2, 3}, 4, {}, {}}},
        today);
    REQUIRE(verdicts.size() == 3);
    CHECK(verdicts[0].verdict == Acceptance::Accepted);
    CHECK(verdicts[0].offending.isNull());
    CHECK(verdicts[0].level == H);
    CHECK(verdicts[1].verdict == Acceptance::TooUnimportant);
    CHECK(verdicts[1].offending == second);
    CHECK(verdicts[2].verdict == Acceptance::Accepted);
    CHECK(!verdicts[2].level);
}
