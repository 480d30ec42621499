// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/access.h"
#include "core/records/crisis.h"
#include "core/records/exercise.h"
#include "core/records/lessons.h"
#include "core/records/plan.h"
#include "core/records/premises.h"
#include "core/records/protection.h"
#include "tests/indicators/country.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Country;
using support::Sets;

namespace {

Id site(Country &country, const Id &station, const char *name, const char *state = "occupied")
{
    return country.add(premises, {{"name", name}, {"kind", "office"}, {"duty_station", station}, {"state", state}});
}

/// A set of as many requirements as weights; the first is critical.
struct RequirementsOf {
    Id set;
    QList<Id> items;
};
RequirementsOf requirements(Country &country, const char *from, const char *until, QList<int> weights)
{
    RequirementsOf made {
        country.add(requirementSet,
            {{"name", "HMOSS"}, {"kind", "hmoss"}, {"version", "1"}, {"valid_from", from}, {"valid_until", until}}),
        {}};
    for (int weight : weights)
        made.items << country.add(requirement,
            {{"requirement_set", made.set}, {"code", int(made.items.size()) + 1}, {"item", "Gate"}, {"weight", weight},
                {"critical", made.items.isEmpty() ? "yes" : "no"}, {"standard", "Closed"}});
    country.approve(made.set);
    return made;
}

/// A survey of the site that day, with what was found of each item in order; "" for one without a finding.
Id surveyed(Country &country, const Id &site, const RequirementsOf &asked, const char *date, QList<const char *> found)
{
    const Id id = country.add(survey,
        {{"premises", site}, {"date", date}, {"kind", "hmoss"}, {"surveyor", "Elif"}, {"requirement_set", asked.set}});
    for (qsizetype i = 0; i < std::min(found.size(), asked.items.size()); ++i)
        if (*found.at(i) != '\0')
            country.add(finding, {{"survey", id}, {"requirement", asked.items.at(i)}, {"state", found.at(i)}});
    return id;
}

}

TEST_CASE("1-a-i counts the weights of the last accepted survey of each site in use")
{
    Country country;
    CHECK(country.value("1-a-i") == "n/a");
    CHECK(country.figure("1-a-i", "sites_compliant") == "n/a");

    const Id hq = country.station("Seat", "hq");
    const Id field = country.station("Dunmar", "field");
    const Id good = site(country, hq, "Good");
    const Id poor = site(country, hq, "Poor");
    const Id bare = site(country, hq, "Bare");
    site(country, field, "In the field");
    const Id gone = site(country, hq, "Gone", "vacated");
    const RequirementsOf asked = requirements(country, "2026-01-01", "2027-12-31", {2, 3, 5});
    const Id first = surveyed(country, good, asked, "2026-05-01", {"yes", "yes", "yes"});
    country.approve(first);
    const Id second = surveyed(country, poor, asked, "2026-06-01", {"no", "partial", "yes"});
    country.approve(second);
    const Id draft = surveyed(country, bare, asked, "2026-07-01", {"yes", "yes", "yes"});

    CHECK(country.value("1-a-i") == "16.5 of 20"); // 10 of 10, and 0 + 1.5 + 5 of 10
    CHECK(country.figure("1-a-i", "sites_compliant") == "1 of 3");
    CHECK(country.fate("1-a-i", good) == "counted");
    CHECK(country.fate("1-a-i", poor) == "not: critical_not_met");
    CHECK(country.fate("1-a-i", bare) == "not: no_survey");
    CHECK(country.fate("1-a-i", draft) == "out: not_accepted");
    CHECK(country.fate("1-a-i", gone) == "-");

    // Nobody has told of a requirement: it is not checked, which is not the same as not met.
    country.on("2026-08-01");
    const Id third = surveyed(country, poor, asked, "2026-08-01", {"yes", "yes", ""});
    country.approve(third);
    CHECK(country.value("1-a-i") == "15 of 15");
    CHECK(country.fate("1-a-i", poor) == "not: incomplete");
}

TEST_CASE("1-a-i takes what has been verified since the survey, by the end of the period")
{
    Country country;
    const Id seat = site(country, country.station("Seat", "oah"), "Seat");
    const RequirementsOf asked = requirements(country, "2026-01-01", "2027-12-31", {1, 1});
    const Id done = surveyed(country, seat, asked, "2026-03-01", {"no"});
    const Id gate = country.add(finding, {{"survey", done}, {"requirement", asked.items.at(1)}, {"state", "no"}});
    country.approve(done);
    CHECK(country.value("1-a-i") == "0 of 2");
    country.on("2026-12-30");
    country.edit(gate, {{"closure", "verified"}, {"live_state", "partial"}, {"verified_at", "2026-12-31T23:00:00Z"}});
    CHECK(country.value("1-a-i") == "0.5 of 2");
    country.edit(gate, {{"live_state", "yes"}, {"verified_at", "2027-01-01T00:00:00Z"}});
    CHECK(country.value("1-a-i") == "0 of 2");
}

TEST_CASE("1-a-i takes surveys of the last 365 days by a set in force, the first and the last day included")
{
    Country country;
    country.on("2025-12-01");
    const Id hq = country.station("Seat", "hq");
    const RequirementsOf asked = requirements(country, "2025-01-01", "2026-12-31", {1});
    const RequirementsOf old = requirements(country, "2025-01-01", "2026-12-30", {1});
    const RequirementsOf unapproved {
        country.add(requirementSet, {{"name", "Draft"}, {"kind", "hmoss"}, {"version", "2"}, {"valid_from", "2025-01-01"}}),
        {}};
    struct Case {
        const char *date;
        RequirementsOf set;
        const char *fate;
        Id survey = {};
    };
    QList<Case> cases {{"2025-12-31", asked, "-"}, {"2025-12-30", asked, "out: older_than_365_days"},
        {"2026-12-31", asked, "-"}, {"2027-01-01", asked, "-"}, {"2026-12-31", old, "out: set_not_in_force"},
        {"2026-12-31", unapproved, "out: set_not_in_force"}};
    for (Case &one : cases) {
        one.survey = surveyed(country, site(country, hq, one.date), one.set, one.date, {"yes"});
        country.approve(one.survey);
    }
    CHECK(country.figure("1-a-i", "sites_compliant") == "2 of 6"); // of 31 December of either year
    for (const Case &one : std::as_const(cases)) {
        CAPTURE(one.date);
        CHECK(country.fate("1-a-i", one.survey) == one.fate);
    }
}

TEST_CASE("1-a-ii counts endorsed breaches of the period, one an event, beside the visits")
{
    Country country;
    CHECK(country.value("1-a-ii") == "0");
    CHECK(country.figure("1-a-ii", "per_100000_visits") == "n/a");
    country.on("2025-02-01"); // the year before has the same sites
    const Id hq = country.station("Seat", "regional_commission");
    const Id seat = site(country, hq, "Seat");
    const Id camp = site(country, country.station("Dunmar", "field"), "Camp");
    country.on("2026-02-01");
    const auto event = [&](const Id &where, const char *at, const char *result, bool isEndorsed = true) {
        const Id id = country.add(accessEvent,
            {{"premises", where}, {"at", at}, {"kind", "intrusion"}, {"result", result}, {"perimeter_point", "gate"},
                {"detected_by", "guard"}});
        if (isEndorsed)
            country.approve(id);
        return id;
    };
    const Id first = event(seat, "2026-01-01T00:00:00Z", "penetrated_outer");
    const Id last = event(seat, "2026-12-31T23:59:59Z", "reached_person_or_sensitive");
    const Id before = event(seat, "2025-12-31T23:59:59Z", "penetrated_outer");
    const Id after = event(seat, "2027-01-01T00:00:00Z", "penetrated_inner");
    const Id stopped = event(seat, "2026-05-01T10:00:00Z", "prevented_at_line");
    const Id open = event(seat, "2026-05-02T10:00:00Z", "penetrated_inner", false);
    const Id elsewhere = event(camp, "2026-05-03T10:00:00Z", "penetrated_inner");
    const Id wrong = event(seat, "2026-05-04T10:00:00Z", "penetrated_inner");
    country.annul(wrong, Act::Revoke, "revoked", "pcsa");
    for (const char *at : {"2026-01-01T08:00:00Z", "2026-12-31T20:00:00Z", "2027-01-01T08:00:00Z"})
        country.add(visit,
            {{"premises", seat}, {"name", "Guest"}, {"kind", "individual"}, {"expected_at", at}, {"host", "Elif"},
                {"answer", "approved"}, {"checked_in_at", at}});

    CHECK(country.value("1-a-ii") == "2");
    CHECK(country.figure("1-a-ii", "prevented") == "1");
    CHECK(country.figure("1-a-ii", "per_100000_visits") == "2 of 2");
    CHECK(country.figure("1-a-ii", "sites_reporting") == "1");
    CHECK(country.part("1-a-ii", "by_kind", "intrusion") == "2");
    CHECK(country.part("1-a-ii", "by_kind", "drone") == "0");
    CHECK(country.part("1-a-ii", "by_result", "penetrated_outer") == "1");
    CHECK(country.fate("1-a-ii", first) == "counted");
    CHECK(country.fate("1-a-ii", last) == "counted");
    CHECK(country.fate("1-a-ii", before) == "-");
    CHECK(country.fate("1-a-ii", after) == "-");
    CHECK(country.fate("1-a-ii", stopped) == "not: prevented_at_line");
    CHECK(country.fate("1-a-ii", open) == "out: not_endorsed");
    CHECK(country.fate("1-a-ii", elsewhere) == "-");
    CHECK(country.fate("1-a-ii", wrong) == "out: void");

    // One more than the year before: twice as many, and fewer would be better. Sites that report are the same.
    const Indicator indicator = country.ask("1-a-ii");
    REQUIRE(indicator.movement().has_value());
    CHECK(indicator.movement()->is == Movement::Is::Up);
    CHECK(!indicator.movement()->isBetter);
    CHECK(indicator.movement()->percent == 100);
    CHECK(indicator.cautions.isEmpty());
    event(site(country, hq, "Annex"), "2026-06-01T10:00:00Z", "prevented_at_line");
    CHECK(country.ask("1-a-ii").cautions == QList {Caution::Effort});
}

TEST_CASE("1-a-ii reads a breach as it was endorsed")
{
    Country country;
    const Id seat = site(country, country.station("Seat", "hq"), "Seat");
    const Id event = country.add(accessEvent,
        {{"premises", seat}, {"at", "2026-05-01T10:00:00Z"}, {"kind", "drone"}, {"result", "penetrated_outer"},
            {"perimeter_point", "air"}, {"detected_by", "guard"}});
    country.approve(event);
    country.edit(event, {{"result", "prevented_at_line"}});
    CHECK(country.value("1-a-ii") == "1");
}

TEST_CASE("1-b wants senior travel assessed and coordinated before it starts")
{
    Country country;
    CHECK(country.value("1-b") == "n/a");
    const Id station = country.station("Seat", "hq");
    const auto notify = [&](const char *received, const char *starts, const char *assessed, const char *coordinated,
                            const char *state = "coordinated", const char *closed = "") {
        const char *confirmed = qstrcmp(state, "coordinated") == 0 ? "yes" : "";
        return country.add(travelNotification,
            {{"code_name", "Heron"}, {"rank", "usg"}, {"received_at", received}, {"starts_at", starts},
                {"ends_at", "2028-01-01T00:00:00Z"}, {"assessed_at", assessed}, {"coordinated_at", coordinated},
                {"state", state}, {"closed_at", closed}, {"duty_station", station}, {"police_confirmed", confirmed},
                {"adviser_confirmed", confirmed}, {"station_confirmed", confirmed}, {"unit_confirmed", confirmed}});
    };
    const Id early = notify("2026-03-02T08:00:00Z", "2026-03-20T08:00:00Z", "2026-03-04T08:00:00Z", "2026-03-18T08:00:00Z");
    const Id onTheDot
        = notify("2026-11-02T08:00:00Z", "2026-12-31T23:00:00Z", "2026-12-31T23:00:00Z", "2026-12-31T23:00:00Z");
    const Id halfway
        = notify("2026-04-27T08:00:00Z", "2026-05-06T08:00:00Z", "2026-04-28T08:00:00Z", "2026-05-06T08:00:01Z");
    const Id unseen = notify("2026-02-02T08:00:00Z", "2026-03-06T08:00:00Z", "", "", "received");
    const Id surprise = notify("2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z", "", "", "received");
    const Id calledOff = notify("2026-06-01T08:00:00Z", "2026-07-01T08:00:00Z", "", "", "cancelled", "2026-06-04T08:00:00Z");
    const Id calledOffLate
        = notify("2026-06-01T08:00:00Z", "2026-07-01T08:00:00Z", "", "", "cancelled", "2026-06-04T08:00:01Z");
    const Id nextYear = notify("2026-11-02T08:00:00Z", "2027-01-01T00:00:00Z", "", "", "received");

    CHECK(country.value("1-b") == "2 of 5");
    CHECK(country.figure("1-b", "assessed") == "3 of 5");
    CHECK(country.figure("1-b", "coordinated") == "2 of 5");
    CHECK(country.figure("1-b", "in_time") == "1 of 5");
    CHECK(country.figure("1-b", "notified_late") == "1"); // seven working days ahead
    CHECK(country.figure("1-b", "unnotified") == "1");
    CHECK(country.fate("1-b", early) == "counted");
    CHECK(country.fate("1-b", onTheDot) == "counted");
    CHECK(country.fate("1-b", halfway) == "not: not_coordinated");
    CHECK(country.fate("1-b", unseen) == "not: not_assessed");
    CHECK(country.fate("1-b", surprise) == "out: unnotified");
    CHECK(country.fate("1-b", calledOff) == "out: cancelled");
    CHECK(country.fate("1-b", calledOffLate) == "not: not_assessed");
    CHECK(country.fate("1-b", nextYear) == "-");

    // While the year runs, what has not begun yet is neither met nor missed.
    country.now = QDateTime({2026, 3, 5}, QTime(12, 0), Qt::UTC);
    CHECK(country.fate("1-b", unseen) == "pending");
    CHECK(country.ask("1-b").isProvisional());
}

namespace {

/// Plans and tests of a standard duty station, as the policy asks.
struct Prepared {
    Id station;
    QMap<QByteArray, Id> plans;
};

Id planned(Country &country, const Id &station, const char *kind, const char *scenario = "")
{
    const Id id = country.add(plan,
        {{"title", kind}, {"kind", kind}, {"area", "Seat"}, {"duty_station", station}, {"scenario", scenario},
            {"valid_from", "2026-01-01"}, {"valid_until", "2026-12-31"}});
    country.approve(id);
    return id;
}

Id tested(Country &country, const Id &plan, const char *kind, const char *held, Sets more = {})
{
    const Id id = country.add(exercise,
        {{"kind", kind}, {"planned_date", held}, {"date_held", held}, {"state", "held"}, {"plan", plan},
            {"conclusion", "satisfactory"}});
    if (more.size() > 0)
        country.edit(id, more);
    country.approve(id);
    return id;
}

}

TEST_CASE("1-c wants every plan updated and tested, and tells what is missing")
{
    Country country;
    CHECK(country.value("1-c") == "n/a");
    CHECK(country.figure("1-c", "stations_complete") == "n/a");
    country.on("2026-06-01");
    const Id seat = country.station("Seat", "hq");
    country.station("Dunmar", "field");
    const Id crisisPlan = planned(country, seat, "crisis");
    const Id evacuation = planned(country, seat, "evac");
    CHECK(country.value("1-c") == "2 of 7"); // two updates of three, no tests
    CHECK(country.detail("1-c", seat) == u"contingency crisis/ttx evac/ttx contingency/fire_drill crisis/call_tree");

    tested(country, crisisPlan, "ttx", "2026-05-01"); // a tabletop tests what it names
    CHECK(country.value("1-c") == "3 of 7");
    tested(country, evacuation, "fire_drill", "2026-09-01"); // a drill tests the duty station, whichever plan it names
    tested(country, evacuation, "call_tree", "2026-09-01");
    CHECK(country.value("1-c") == "5 of 7");
    const Id poor = tested(country, evacuation, "ttx", "2026-05-01", {{"conclusion", "unsatisfactory"}});
    CHECK(country.fate("1-c", poor) == "out: unsatisfactory");
    tested(country, evacuation, "ttx", "2026-05-02");
    planned(country, seat, "contingency", "flood");
    CHECK(country.value("1-c") == "7 of 7");
    CHECK(country.figure("1-c", "stations_complete") == "1 of 1");
    CHECK(country.fate("1-c", seat) == "counted");
    CHECK(country.ask("1-c").isTargetMet == true);

    // A contingency is planned scenario by scenario: a fresh one does not make up for an old one.
    country.on("2025-06-01");
    planned(country, seat, "contingency", "earthquake");
    CHECK(country.value("1-c") == "7 of 8");
    CHECK(country.fate("1-c", seat) == "not: plan_not_updated");
    CHECK(country.detail("1-c", seat) == u"contingency/earthquake");
    CHECK(country.ask("1-c").isTargetMet == false);
}

TEST_CASE("1-c counts a test to the day its time runs out, and a real event with its review")
{
    Country country;
    country.on("2026-06-01");
    const Id seat = country.station("Seat", "hq");
    const Id crisisPlan = planned(country, seat, "crisis");
    CHECK(country.value("1-c") == "1 of 7");
    const Id tooOld = tested(country, crisisPlan, "call_tree", "2026-06-29"); // 29 December, and the year ends on the 31st
    CHECK(country.value("1-c") == "1 of 7");
    CHECK(country.fate("1-c", tooOld) == "-");
    tested(country, crisisPlan, "call_tree", "2026-07-01"); // 1 January
    CHECK(country.value("1-c") == "2 of 7");

    const Id flood = country.add(
        crisis, {{"title", "Flood"}, {"state", "closed"}, {"drill", "no"}, {"trigger_at", "2026-05-01T00:00:00Z"}});
    const Id real = tested(country, crisisPlan, "ttx", "2026-05-01", {{"real_event", flood}});
    CHECK(country.fate("1-c", real) == "out: no_after_action_review");
    CHECK(country.value("1-c") == "2 of 7");
    const Id review = country.add(afterActionReview, {{"title", "Flood"}, {"date", "2026-05-20"}, {"crisis", flood}});
    tested(country, crisisPlan, "ttx", "2026-05-01", {{"real_event", flood}, {"review", review}});
    CHECK(country.value("1-c") == "3 of 7");
    const Id open = country.add(exercise,
        {{"kind", "fire_drill"}, {"planned_date", "2026-12-01"}, {"date_held", "2026-12-01"}, {"state", "held"},
            {"plan", crisisPlan}, {"conclusion", "satisfactory"}});
    CHECK(country.fate("1-c", open) == "out: test_not_accepted");
}

TEST_CASE("1-c counts an exercise for each further plan it tested, where that is the plan of")
{
    Country country;
    country.on("2026-06-01");
    const Id seat = country.station("Seat", "hq");
    const Id other = country.station("Annex", "hq");
    const Id crisisPlan = planned(country, seat, "crisis");
    const Id evacuation = planned(country, seat, "evac");
    const Id elsewhere = planned(country, other, "evac");
    const Id held = tested(country, crisisPlan, "ttx", "2026-05-01");
    CHECK(country.value("1-c") == "4 of 14"); // three updates, one test
    const auto tests = [&](const Id &plan) {
        country.on("2026-06-02");
        country.add(exercisedPlan, {{"exercise", held}, {"plan", plan}});
        country.approve(held);
    };
    tests(evacuation);
    CHECK(country.value("1-c") == "5 of 14");
    CHECK(!country.detail("1-c", seat).contains(u"evac/ttx"));
    CHECK(country.detail("1-c", other).contains(u"evac/ttx"));
    tests(elsewhere);
    CHECK(country.value("1-c") == "6 of 14");
    CHECK(!country.detail("1-c", other).contains(u"evac/ttx"));
    tests(crisisPlan); // named twice, it is one test
    CHECK(country.value("1-c") == "6 of 14");
}
