// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/limits.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

struct Restated {
    const char *clock;
    const char *was;
    const char *span;
};

/// The pack that comes with the program, with some clocks stated another way.
PolicyPack packWith(std::initializer_list<Restated> clocks)
{
    QByteArray json = PolicyPack::builtIn().toJson();
    for (const Restated &one : clocks) {
        const QByteArray before = QByteArray("\"") + one.clock + "\": " + one.was;
        REQUIRE(json.count(before) == 1);
        json.replace(before, QByteArray("\"") + one.clock + "\": " + one.span);
    }
    return PolicyPack::fromJson(json).value();
}

}

TEST_CASE("the built-in pack says what the clock table of the dossier says")
{
    const PolicyPack &pack = PolicyPack::builtIn();
    const IncidentLimits incident = incidentLimits(pack);
    CHECK(incident.flashSevere == Span {1, 0, 0});
    CHECK(incident.flashModerate == Span {4, 0, 0});
    CHECK(incident.initial == Span {24, 0, 0});
    CHECK(incident.full == Span {0, 7, 0});
    CHECK(incident.endorse == Span {0, 7, 0});
    CHECK(incident.reminder == Span {0, 30, 0});
    CHECK(incident.lockDay == 10);
    const EvacuationLimits evacuation = evacuationLimits(pack);
    CHECK(evacuation.rate == Span {0, 30, 0});
    CHECK(evacuation.review == Span {0, 0, 3});
    CHECK(evacuation.limit == Span {0, 0, 6});
    const ActivationLimits activation = activationLimits(pack);
    CHECK(activation.critical == Span {1, 0, 0});
    CHECK(activation.severe == Span {4, 0, 0});
    const SurgeLimits surge = surgeLimits(pack);
    CHECK(surge.first == Span {72, 0, 0});
    CHECK(surge.second == Span {0, 7, 0});
    CHECK(surge.third == Span {0, 30, 0});
    const TravelLeads leads = travelLeads(pack);
    CHECK(leads.manual == Span {0, 7, 0});
    CHECK(leads.official == Span {0, 3, 0});
    CHECK(leads.ceilingWorkingDays == 10);
    const ArrivalLimits arrival = arrivalLimits(pack);
    CHECK(arrival.highRisk == Span {6, 0, 0});
    CHECK(arrival.other == Span {24, 0, 0});
    CHECK(listLimits(pack).channels == 2);
    CHECK(listLimits(pack).verified == Span {0, 90, 0});
    CHECK(sameIncidentLimits(pack).hours == 12);
    CHECK(sameIncidentLimits(pack).km == 5);
    CHECK(headcountSpans(pack, true).missingMinutes == 240);
    CHECK(headcountSpans(pack, false).missingMinutes == 720);
    CHECK(headcountSpans(pack, false).conflictMinutes == 120);
    CHECK(complianceLimits(pack).unchecked == 0.1);
}

TEST_CASE("a clock stated in another unit is taken whole")
{
    const QDateTime detected({2026, 3, 12}, QTime(5, 0), Qt::UTC);
    const PolicyPack days = packWith({{"activation_critical", "{\"hours\": 1}", "{\"days\": 1}"},
        {"activation_severe", "{\"hours\": 4}", "{\"days\": 2}"}, {"activation_notify", "{\"hours\": 4}", "{\"days\": 2}"}});
    const auto verdict = [&](int hours) {
        return activationVerdict(detected, detected.addSecs(3600 * hours), detected, 5, activationLimits(days))
            .activatedInTime;
    };
    CHECK(verdict(24) == true);
    CHECK(verdict(25) == false);
    const PolicyPack month = packWith({{"evacuation_rate", "{\"days\": 30}", "{\"months\": 1}"}});
    CHECK(evacuationDates({2026, 1, 31}, evacuationLimits(month)).rateDrops == QDate(2026, 2, 28));
    const PolicyPack lead = packWith({{"travel_official", "{\"days\": 3}", "{\"hours\": 36}"}});
    LeadFacts facts;
    facts.filed = QDate(2026, 3, 1);
    facts.departs = QDate(2026, 3, 12);
    CHECK(leadOf(facts, travelLeads(lead)).latest == QDate(2026, 3, 10));
}
