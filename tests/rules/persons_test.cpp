// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/persons.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

const QDate today(2026, 3, 12);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);
const Id zone {9, 1};

WhereaboutsFact fact(quint64 number, WhereaboutsKind kind, int fromHours, int untilHours = 0, int notedHours = 0)
{
    return {{1, number}, kind, noon.addSecs(3600 * fromHours), noon.addSecs(3600 * untilHours),
        notedHours == 0 ? QDateTime() : noon.addSecs(3600 * notedHours), {2, number}, QStringLiteral("trip")};
}

}

TEST_CASE("a person is list-complete, or it says why not")
{
    ListFacts facts;
    facts.channelsVerified = {today, today.addDays(-90), QDate()};
    facts.residence = facts.zone = facts.category = facts.dependantsDeclared = true;
    facts.contractFrom = QDate(2025, 1, 1);
    CHECK(gapsOf(facts, today).isEmpty());
    facts.channelsVerified[1] = today.addDays(-91);
    CHECK(gapsOf(facts, today) == QList {ListGap::Channels});
    CHECK(gapsOf(facts, today, {1, 90}).isEmpty());
    facts.contractUntil = today;
    CHECK(gapsOf(facts, today, {1, 90}).isEmpty());
    facts.contractUntil = today.addDays(-1);
    CHECK(gapsOf(facts, today, {1, 90}) == QList {ListGap::Contract});
    CHECK(gapsOf({}, today)
        == QList {ListGap::Channels, ListGap::Residence, ListGap::Zone, ListGap::Category, ListGap::Contract,
            ListGap::Dependants});
}

TEST_CASE("the best whereabouts: seen lately, else planned, else at home, else unknown")
{
    using K = WhereaboutsKind;
    using B = WhereaboutsBasis;
    const WhereaboutsFact plan = fact(1, K::Planned, -48, 48, -72);
    const WhereaboutsFact seen = fact(2, K::Observed, -20, -20);
    const WhereaboutsFact told = fact(3, K::Reported, -5, -5);

    const WhereaboutsNow now = whereaboutsAt({plan, seen, told}, zone, noon);
    CHECK((now.basis == B::Reported && now.entry == told.id && now.ageMinutes == 300));
    CHECK(whereaboutsAt({told, seen, plan}, zone, noon).entry == told.id);
    CHECK(whereaboutsAt({plan, seen}, zone, noon).basis == B::Observed);

    const WhereaboutsNow crisis = whereaboutsAt({plan, seen, told}, zone, noon, 240);
    CHECK((crisis.basis == B::Planned && crisis.place == plan.place && crisis.source == QStringLiteral("trip")));
    CHECK(ageText(crisis.ageMinutes) == QStringLiteral("3 d"));

    CHECK(whereaboutsAt({fact(1, K::Planned, -48, -1)}, zone, noon).basis == B::Residence);
    CHECK(whereaboutsAt({fact(1, K::Planned, 1, 48)}, zone, noon).place == zone);
    CHECK(whereaboutsAt({fact(1, K::Observed, 1, 1)}, {}, noon).basis == B::Unknown);
    CHECK(whereaboutsAt({plan, fact(5, K::Planned, -1, 1, -2)}, zone, noon).entry == Id {1, 5});

    CHECK(whereaboutsAt({plan, fact(5, K::Planned, -1, 1, 2)}, zone, noon).entry == plan.id); // not written down yet

    CHECK(ageText(59) == QStringLiteral("59 min"));
    CHECK(ageText(60) == QStringLiteral("1 h"));
    CHECK(ageText(47 * 60) == QStringLiteral("47 h"));
}

TEST_CASE("training is compliant, expiring, expired, missing, in grace or waived")
{
    using S = TrainingState;
    const TrainingLimits threeYears {36, 30, 60};
    TrainingFacts facts;
    const auto state = [&](const TrainingLimits &limits) { return trainingOf(facts, today, limits).state; };

    CHECK(state(threeYears) == S::Missing);
    facts.onDuty = today.addDays(-30);
    CHECK(state(threeYears) == S::InGrace);
    facts.onDuty = today.addDays(-31);
    CHECK(state(threeYears) == S::Missing);

    facts.proofs = {{today.addYears(-2), {}, false}}; // neither verified nor from a trusted source
    CHECK(state(threeYears) == S::Missing);
    facts.proofs[0].counts = true;
    CHECK(state(threeYears) == S::Compliant);
    facts.proofs[0].issued = today.addMonths(-36).addDays(60);
    CHECK(state(threeYears) == S::Expiring);
    facts.proofs[0].issued = today.addMonths(-36);
    CHECK(state(threeYears) == S::Expiring); // the last day
    facts.proofs[0].issued = today.addMonths(-36).addDays(-1);
    CHECK(state(threeYears) == S::Expired);
    CHECK(state({0, 30, 60}) == S::Compliant); // a course without expiry
    facts.waivedUntil = today;
    CHECK(state(threeYears) == S::Waived);
    facts.proofs.append({today.addDays(-1), today.addYears(1), true});
    CHECK(state(threeYears) == S::Compliant);
    facts.proofs[1].issued = today.addDays(1);
    CHECK(state(threeYears) == S::Waived);
    facts.applies = false;
    CHECK(state(threeYears) == S::NotApplicable);
    CHECK(keyOf(S::InGrace) == QStringLiteral("in_grace"));
}

TEST_CASE("when the warden is away the alternate is active, and without either the zone has none")
{
    WardenPost warden {{1, 1}, today.addDays(-100), {}, {}};
    const WardenPost alternate {{1, 2}, today.addDays(-100), today.addDays(10), {}};
    CHECK(activeWarden({warden, alternate}, noon)->person == warden.person);
    CHECK(!activeWarden({warden, alternate}, noon)->alternate);
    warden.away.append({noon.addDays(-1), noon.addDays(1)});
    CHECK(activeWarden({warden, alternate}, noon)->person == alternate.person);
    CHECK(activeWarden({warden, alternate}, noon)->alternate);
    CHECK(activeWarden({warden, alternate}, noon.addDays(2))->person == warden.person);
    CHECK(!activeWarden({warden}, noon));
    CHECK(!activeWarden({alternate}, noon.addDays(11))); // the term is over
    CHECK(!activeWarden({}, noon));
}
