// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/assessment.h"
#include "core/records/crisis.h"
#include "core/records/incident.h"
#include "core/records/plan.h"
#include "core/records/reference.h"
#include "core/records/residence.h"
#include "core/records/surge.h"
#include "tests/indicators/country.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Country;
using support::Sets;

namespace {

Id area(Country &country, const char *name, Sets more = {})
{
    const Id id = country.add(srmArea,
        {{"name", name}, {"country", "KSR"}, {"boundary_kind", "admin_units"}, {"admin_units", name},
            {"un_presence", "yes"}});
    if (more.size() > 0)
        country.edit(id, more);
    return id;
}

Id assessed(Country &country, const Id &area, const char *from = "2026-01-01", const char *until = "2026-12-31")
{
    return country.add(assessment,
        {{"title", "Assessment"}, {"area", "Area"}, {"kind", "area_strategic"}, {"srm_area", area}, {"valid_from", from},
            {"valid_until", until}});
}

}

TEST_CASE("2-a-i: of the areas with a valid approved assessment, those endorsed by DRO")
{
    Country country;
    CHECK(country.value("2-a-i") == "n/a");
    CHECK(country.figure("2-a-i", "median_days") == "n/a");
    const Id east = area(country, "EAST");
    const Id north = area(country, "NORTH");
    const Id south = area(country, "SOUTH");
    const Id west = area(country, "WEST", {{"valid_until", "2026-12-30"}});
    const Id endorsed = assessed(country, east);
    const Id approved = assessed(country, north);
    const Id expired = assessed(country, south, "2025-12-31", "2026-12-30");
    const Id draft = assessed(country, south);
    for (const Id &id : {endorsed, approved, expired})
        country.approve(id);
    country.on("2026-02-11");
    country.endorse(endorsed);

    CHECK(country.value("2-a-i") == "1 of 2");
    CHECK(country.figure("2-a-i", "of_all_areas") == "1 of 3");
    CHECK(country.figure("2-a-i", "median_days") == "10");
    CHECK(country.figure("2-a-i", "returned") == "0 of 2");
    CHECK(country.fate("2-a-i", endorsed) == "counted");
    CHECK(country.fate("2-a-i", approved) == "not: not_endorsed");
    CHECK(country.fate("2-a-i", expired) == "out: expired");
    CHECK(country.fate("2-a-i", draft) == "out: not_approved");
    CHECK(country.fate("2-a-i", south) == "out: no_assessment");
    CHECK(country.fate("2-a-i", west) == "-");
}

TEST_CASE("2-a-i: an endorsement somebody only wrote down counts once it is ratified")
{
    Country country({QStringLiteral("pcsa")}); // nobody writes down an endorsement of what they have submitted themselves
    const Id id = assessed(country, area(country, "EAST"));
    country.approve(id);
    const Id own = country.decide(Country::Writer, id, Act::Endorse, QStringLiteral("dro_endorsed"), QStringLiteral("desk"),
        {{"channel", "phone"}, {"decided_by", "Rana"}});
    country.ratify(Country::Decider, id, own, QStringLiteral("desk"));
    CHECK(country.value("2-a-i") == "0 of 1");
    const Id written = country.decide(Country::Clerk, id, Act::Endorse, QStringLiteral("dro_endorsed"),
        QStringLiteral("desk"), {{"channel", "phone"}, {"decided_by", "Rana"}});
    CHECK(country.value("2-a-i") == "0 of 1");
    CHECK(country.figure("2-a-i", "median_days") == "n/a");
    country.ratify(Country::Decider, id, written, QStringLiteral("desk"));
    CHECK(country.value("2-a-i") == "1 of 1");
}

TEST_CASE("2-a-i: only a return by DRO is one, and it is told until the next revision is endorsed")
{
    Country country;
    const Id id = assessed(country, area(country, "EAST"));
    country.decide(Country::Writer, id, Act::Submit, QStringLiteral("submitted"), QStringLiteral("fsco"));
    country.decide(Country::Decider, id, Act::Return, QStringLiteral("returned"), QStringLiteral("smt"));
    country.approve(id);
    country.edit(id, {{"title", "Assessment 2"}});
    country.approve(id);
    CHECK(country.figure("2-a-i", "returned") == "0 of 1");
    country.decide(Country::Decider, id, Act::Return, QStringLiteral("dro_returned"), QStringLiteral("desk"));
    CHECK(country.figure("2-a-i", "returned") == "1 of 1");
    CHECK(country.value("2-a-i") == "0 of 1");
    country.edit(id, {{"title", "Assessment 3"}});
    country.approve(id);
    country.endorse(id);
    CHECK(country.value("2-a-i") == "1 of 1");
    CHECK(country.figure("2-a-i", "returned") == "1 of 1");
    country.edit(id, {{"title", "Assessment 4"}});
    country.approve(id);
    country.endorse(id);
    CHECK(country.figure("2-a-i", "returned") == "0 of 1");
}

TEST_CASE("what is valid from next year leaves this year's in force, and validity is read from what was decided on")
{
    Country country;
    const Id place = area(country, "EAST");
    const Id current = assessed(country, place);
    country.approve(current);
    country.endorse(current);
    country.on("2026-11-01");
    const Id next = assessed(country, place, "2027-01-01", "2027-12-31");
    country.edit(next, {{"supersedes", current}});
    country.approve(next);
    CHECK(country.value("2-a-i") == "1 of 1");
    CHECK(country.fate("2-a-i", current) == "counted");
    CHECK(country.fate("2-a-i", next) == "out: not_yet_valid");

    // The same within one record: the next year's text, approved on the way.
    country.edit(current, {{"title", "For 2027"}, {"valid_from", "2027-01-01"}, {"valid_until", "2027-12-31"}});
    country.approve(current);
    CHECK(country.value("2-a-i") == "1 of 1");

    // And a date typed over without a decision changes nothing.
    country.edit(current, {{"valid_until", "2026-06-30"}});
    CHECK(country.value("2-a-i") == "1 of 1");

    // From its first day on the next one is the current one.
    country.period = QStringLiteral("2027-Q1");
    country.now = QDateTime({2027, 6, 1}, QTime(12, 0), Qt::UTC);
    CHECK(country.fate("2-a-i", current) == "out: superseded");
    CHECK(country.fate("2-a-i", next) == "not: not_endorsed");
}

TEST_CASE("2-a-ii: sets in force, and exceptional ones from their submission on")
{
    Country country;
    CHECK(country.value("2-a-ii") == "n/a");
    const Id east = area(country, "EAST");
    const auto set = [&](const char *title, const char *exceptional, int items = 1) {
        const Id id = country.add(rsmSet,
            {{"title", title}, {"country", "KSR"}, {"exceptional", exceptional}, {"srm_area", east},
                {"valid_from", "2026-01-01"}, {"valid_until", "2026-12-31"}});
        for (int i = 0; i < items; ++i)
            country.add(rsmItem, {{"rsm_set", id}, {"name", "Bars"}, {"outside_menu", "no"}});
        return id;
    };
    const auto take = [&](const Id &id, Act act, const char *stage, const char *role) {
        country.decide(act == Act::Submit ? Country::Writer : Country::Decider, id, act, QString::fromLatin1(stage),
            QString::fromLatin1(role));
    };
    const Id dro = set("Menu", "no", 3);
    const Id approved = set("Menu 2", "no");
    const Id submitted = set("Menu 3", "no");
    const Id straight = set("Villa", "yes", 2);
    const Id waiting = set("Tower", "yes");
    const Id refused = set("Pool", "yes");
    const Id draft = set("Idea", "yes");
    country.approve(dro);
    country.endorse(dro);
    country.approve(approved);
    for (const Id &id : {submitted, straight, waiting, refused})
        take(id, Act::Submit, "submitted", "fsco");
    take(straight, Act::Endorse, "smt_endorsed", "smt");
    take(straight, Act::Approve, "usg_approved", "usg");
    country.on("2026-12-01T12:00:01"); // 30 days to the end of the year
    take(waiting, Act::Endorse, "smt_endorsed", "smt");
    take(refused, Act::Return, "returned", "smt");

    CHECK(country.value("2-a-ii") == "2 of 5");
    CHECK(country.figure("2-a-ii", "measures") == "5 of 8");
    CHECK(country.figure("2-a-ii", "dro") == "1");
    CHECK(country.figure("2-a-ii", "usg") == "1");
    CHECK(country.figure("2-a-ii", "dro_and_usg") == "0");
    CHECK(country.figure("2-a-ii", "refused") == "1");
    CHECK(country.figure("2-a-ii", "pending_long") == "2"); // the approved one, and the one with the USG since the first
    CHECK(country.figure("2-a-ii", "pending") == "0");
    CHECK(country.fate("2-a-ii", dro) == "counted");
    CHECK(country.fate("2-a-ii", straight) == "counted");
    CHECK(country.fate("2-a-ii", approved) == "not: neither_dro_nor_usg");
    CHECK(country.fate("2-a-ii", waiting) == "not: neither_dro_nor_usg");
    CHECK(country.detail("2-a-ii", refused) == u"refused");
    CHECK(country.fate("2-a-ii", submitted) == "out: not_approved");
    CHECK(country.fate("2-a-ii", draft) == "out: never_submitted");
    country.period = QStringLiteral("2027-01");
    CHECK(country.fate("2-a-ii", dro) == "out: expired");
}

TEST_CASE("2-b-i: a plan for the country and for every area with a presence")
{
    Country country;
    CHECK(country.value("2-b-i") == "n/a");
    const Id east = area(country, "EAST");
    const Id north = area(country, "NORTH");
    const Id empty = area(country, "EMPTY", {{"un_presence", "no"}});
    const auto make = [&](const Id &where, const char *kind, const char *until) {
        return country.add(plan,
            {{"title", "Plan"}, {"kind", kind}, {"area", "Area"}, {"srm_area", where}, {"valid_from", "2026-01-01"},
                {"valid_until", until}});
    };
    CHECK(country.value("2-b-i") == "0 of 3");
    CHECK(country.figure("2-b-i", "of_existing") == "n/a");
    const Id endorsed = make(east, "sec_plan", "2026-12-31");
    const Id expired = make(north, "sec_plan", "2026-12-30");
    const Id other = make(north, "evac", "2026-12-31");
    const Id whole = country.add(plan, {{"title", "Kasari"}, {"kind", "sec_plan"}, {"area", "Kasari"}, {"country", "KSR"}});
    for (const Id &id : {endorsed, expired, other, whole})
        country.approve(id);
    country.endorse(endorsed);
    country.endorse(expired);
    CHECK(country.value("2-b-i") == "1 of 3");
    CHECK(country.figure("2-b-i", "of_existing") == "1 of 2");
    CHECK(country.fate("2-b-i", endorsed) == "counted");
    CHECK(country.fate("2-b-i", whole) == "not: not_endorsed");
    CHECK(country.fate("2-b-i", expired) == "out: expired");
    CHECK(country.fate("2-b-i", north) == "not: plan_missing");
    CHECK(country.fate("2-b-i", other) == "-");
    CHECK(country.fate("2-b-i", empty) == "-");
    country.extent = {QStringLiteral("KSR"), east};
    CHECK(country.value("2-b-i") == "1 of 1"); // the country's plan is not asked of an area
}

TEST_CASE("2-b-ii: real crises activated within the hour of their severity, and headquarters told")
{
    Country country;
    CHECK(country.value("2-b-ii") == "n/a");
    CHECK(country.figure("2-b-ii", "median_hours") == "n/a");
    const auto crisisOf = [&](const char *severity, const char *level, const char *detected, const char *activated,
                              const char *told, Sets more = {}) {
        const Id id = country.add(crisis,
            {{"title", "Crisis"}, {"state", "closed"}, {"drill", "no"}, {"severity", severity}, {"level_reached", level},
                {"trigger_at", "2026-05-01T00:00:00Z"}, {"detected_at", detected}, {"activation_decided_at", activated},
                {"hq_notified_at", told}});
        if (more.size() > 0)
            country.edit(id, more);
        return id;
    };
    const auto hit = [&](const char *severity, const char *impact, Sets more = {}) {
        const Id id = country.add(incident,
            {{"title", "Attack"}, {"phase", "full"}, {"known_at", "2026-05-01T10:00:00Z"}, {"severity", severity},
                {"un_impact", impact}});
        if (more.size() > 0)
            country.edit(id, more);
        return id;
    };
    const Id answered = hit("critical", "direct");
    const Id silent = hit("severe", "direct");
    const Id duplicate = hit("severe", "direct", {{"state", "duplicate"}});
    const Id retracted = hit("critical", "direct", {{"state", "retracted"}});
    const Id minor = hit("moderate", "direct");
    const Id timely = crisisOf("critical", "crisis_local", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00Z",
        "2026-01-01T04:00:00Z", {{"trigger_event", answered}});
    const Id slow
        = crisisOf("critical", "crisis_local", "2026-12-31T20:00:00Z", "2026-12-31T21:00:01Z", "2026-12-31T21:00:00Z");
    const Id severe
        = crisisOf("severe", "crisis_country", "2026-05-01T10:00:00Z?", "2026-05-01T14:00:00Z", "2026-05-01T14:00:01Z");
    const Id drill = crisisOf("critical", "crisis_local", "2026-05-01T10:00:00Z", "", "", {{"drill", "yes"}});
    const Id alert = crisisOf("critical", "alert", "2026-05-01T10:00:00Z", "", "");
    const Id undated = crisisOf("critical", "crisis_hq", "", "2026-05-01T14:00:00Z", "");
    const Id outside = crisisOf("critical", "crisis_hq", "2025-12-31T23:59:59Z", "", "");

    CHECK(country.value("2-b-ii") == "1 of 3");
    CHECK(country.fate("2-b-ii", timely) == "counted");
    CHECK(country.fate("2-b-ii", slow) == "not: activated_late");
    CHECK(country.fate("2-b-ii", severe) == "not: told_late");
    CHECK(country.fate("2-b-ii", drill) == "out: drill");
    CHECK(country.fate("2-b-ii", alert) == "out: below_crisis");
    CHECK(country.fate("2-b-ii", undated) == "out: undated");
    CHECK(country.fate("2-b-ii", outside) == "-");
    CHECK(country.figure("2-b-ii", "median_hours") == "1.00028");
    CHECK(country.figure("2-b-ii", "p90_hours") == "4");
    CHECK(country.figure("2-b-ii", "estimated_times") == "1");
    for (const Evidence &one : country.ask("2-b-ii").now.evidence)
        CHECK(one.isEstimated == (one.record == severe));
    CHECK(country.ask("2-b-ii").cautions == QList {Caution::Estimated});
    CHECK(country.figure("2-b-ii", "without_crisis") == "1");
    CHECK(country.fate("2-b-ii", silent) == "out: no_crisis_record");
    CHECK(country.fate("2-b-ii", answered) == "-");
    CHECK(country.fate("2-b-ii", duplicate) == "out: duplicate");
    CHECK(country.fate("2-b-ii", retracted) == "out: retracted");
    CHECK(country.fate("2-b-ii", minor) == "-");

    // The log of levels says that it was one after all.
    country.add(crisisLevel, {{"crisis", alert}, {"level", "crisis_local"}, {"since", "2026-05-01T12:00:00Z"}});
    CHECK(country.fate("2-b-ii", alert) == "not: activated_late");

    country.now = QDateTime({2026, 12, 31}, QTime(20, 30), Qt::UTC);
    country.edit(slow, {{"activation_decided_at", ""}, {"hq_notified_at", ""}});
    CHECK(country.fate("2-b-ii", slow) == "pending");
}

TEST_CASE("2-b-iii: somebody arrived within the limit of the urgency")
{
    Country country;
    CHECK(country.value("2-b-iii") == "n/a");
    const auto request
        = [&](const char *urgency, const char *reason, const char *requested, const char *validated, Sets more = {}) {
              const Id id = country.add(surgeRequest,
                  {{"title", "Surge"}, {"country", "KSR"}, {"requested_by", "Noor"}, {"requested_at", requested},
                      {"reason", reason}, {"state", "validated"}, {"validated_at", validated}, {"urgency", urgency}});
              if (more.size() > 0)
                  country.edit(id, more);
              return id;
          };
    const auto arrive = [&](const Id &request, const char *at, const char *remote = "no") {
        country.add(surgeAssignment, {{"surge_request", request}, {"name", "Ines"}, {"arrived_at", at}, {"remote", remote}});
    };
    const Id hours = request("u1", "crisis", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
    const Id week = request("u2", "incident", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", {{"delay_cause", "visa"}});
    const Id month = request("u3", "capacity_gap_no_adviser", "2026-12-30T00:00:00Z", "2026-12-31T23:59:59Z");
    const Id afar = request("u1", "crisis", "2026-04-01T00:00:00Z", "2026-04-01T00:00:00Z");
    const Id election = request("u1", "election", "2026-05-01T00:00:00Z", "2026-05-01T00:00:00Z");
    const Id withdrawn = request("u1", "crisis", "2026-05-01T00:00:00Z", "2026-05-01T00:00:00Z",
        {{"state", "cancelled"}, {"cancelled_by", "requester"}});
    const Id outside = request("u1", "crisis", "2026-12-30T00:00:00Z", "2027-01-01T00:00:00Z");
    arrive(hours, "2026-01-04T00:00:00Z"); // on the hour
    arrive(hours, "2026-02-04T00:00:00Z");
    arrive(week, "2026-03-08T00:00:01Z");
    arrive(month, "2027-01-20T00:00:00Z"); // after the year, and within the limit
    arrive(afar, "2026-04-01T06:00:00Z", "yes");

    CHECK(country.value("2-b-iii") == "2 of 4");
    CHECK(country.figure("2-b-iii", "remote") == "1");
    CHECK(country.figure("2-b-iii", "delay_visa") == "1");
    CHECK(country.fate("2-b-iii", hours) == "counted");
    CHECK(country.fate("2-b-iii", week) == "not: nobody_arrived");
    CHECK(country.fate("2-b-iii", month) == "counted");
    CHECK(country.fate("2-b-iii", afar) == "not: nobody_arrived");
    CHECK(country.fate("2-b-iii", election) == "out: other_reason");
    CHECK(country.fate("2-b-iii", withdrawn) == "out: cancelled_by_requester");
    CHECK(country.fate("2-b-iii", outside) == "-");

    const Id waiting = request("u3", "crisis", "2026-12-20T00:00:00Z", "2026-12-20T00:00:00Z");
    country.now = QDateTime({2027, 1, 18}, QTime(12, 0), Qt::UTC);
    CHECK(country.fate("2-b-iii", waiting) == "pending");
    CHECK(country.value("2-b-iii") == "2 of 4");
}
