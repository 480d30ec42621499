// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/aviation.h"
#include "core/records/headcount.h"
#include "core/records/person.h"
#include "core/records/reference.h"
#include "core/records/residence.h"
#include "core/records/tools.h"
#include "core/records/travel.h"
#include "core/records/warden.h"
#include "tests/indicators/country.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Country;
using support::Sets;

namespace {

/// A duty station where everything is as it should be on the last day of 2026.
struct Almor {
    Id station;
    Id zone;
    Id person;
    Id count;
    Id channel;
    Id certification;
    Id food;
};

Id certified(Country &country, const Id &organization, const Id &station, const char *date)
{
    const Id id = country.add(
        listCertification, {{"organization", organization}, {"duty_station", station}, {"date", date}, {"persons", 1}});
    country.approve(id);
    return id;
}

Id counted(Country &country, const Id &station, const char *ordered, const char *received, const char *status = "safe")
{
    const Id id = country.add(headcount,
        {{"title", "Count"}, {"trigger", "drill"}, {"duty_station", station}, {"ordered_by", "Noor"},
            {"ordered_at", ordered}, {"as_of", ordered}, {"state", "closed"}});
    const Id line
        = country.add(headcountPerson, {{"headcount", id}, {"group", "local"}, {"origin", "list"}, {"name", "Amara"}});
    country.add(statusReport,
        {{"headcount", id}, {"subject", line}, {"status", status}, {"at", ordered}, {"received_at", received},
            {"reporter", "Amara"}, {"source", "self"}});
    return id;
}

Almor almor(Country &country)
{
    Almor made;
    country.on("2026-12-28");
    made.station = country.station("Almor", "capital");
    made.food = country.add(
        organization, {{"code", "KFOOD"}, {"name", "Kasari Food Fund"}, {"kind", "un"}, {"unsms_member", "yes"}});
    made.zone = country.add(wardenZone, {{"name", "Zone 1"}, {"duty_station", made.station}, {"state", "vacant"}});
    made.person = country.person(made.station, "Amara", {{"dependants_declared", "no"}, {"warden_zone", made.zone}});
    const Id home = country.add(residence, {{"person", made.person}, {"address", "River road 1"}, {"kind", "house"}});
    country.edit(made.person, {{"home", home}});
    country.edit(made.zone,
        {{"state", "active"}, {"warden", made.person}, {"warden_from", "2026-01-01"}, {"warden_until", "2026-12-31"}});
    country.add(contactChannel,
        {{"person", made.person}, {"kind", "mobile"}, {"phone", "+15550100"}, {"verified_on", "2026-10-02"}});
    made.channel = country.add(contactChannel,
        {{"person", made.person}, {"kind", "mobile"}, {"phone", "+15550101"}, {"verified_on", "2026-10-02"}});
    made.certification = certified(country, made.food, made.station, "2026-12-01");
    made.count = counted(country, made.station, "2026-01-01T00:00:00Z", "2026-01-01T04:00:00Z");
    return made;
}

}

TEST_CASE("3-c-i: every criterion of a location, and which one fails")
{
    Country country;
    CHECK(country.value("3-c-i") == "n/a");
    const Almor all = almor(country);
    CHECK(country.detail("3-c-i", all.station) == u"");
    CHECK(country.value("3-c-i") == "1 of 1");
    CHECK(country.figure("3-c-i", "persons") == "1 of 1");
    CHECK(country.fate("3-c-i", all.station) == "counted");

    SECTION("every organization with people there certifies")
    {
        country.add(
            organization, {{"code", "KREF"}, {"name", "Kasari Refugee Office"}, {"kind", "un"}, {"unsms_member", "yes"}});
        country.person(all.station, "Ivo", {{"organisation", "Kasari Refugee Office"}});
        CHECK(country.fate("3-c-i", all.station) == "not: not_certified");
        CHECK(country.figure("3-c-i", "persons") == "1 of 1"); // of certified lists
    }
    SECTION("who is entered in the register is certified by that organization, whatever the entry calls it")
    {
        country.edit(all.person, {{"organisation", "Food people"}});
        CHECK(country.fate("3-c-i", all.station) == "not: not_certified");
        country.edit(all.person, {{"organization", all.food}});
        CHECK(country.fate("3-c-i", all.station) == "counted");
    }
    SECTION("a certification runs out")
    {
        country.edit(all.certification, {{"date", "2026-11-30"}});
        country.approve(all.certification);
        CHECK(country.detail("3-c-i", all.station) == u"not_certified");
        CHECK(country.figure("3-c-i", "persons") == "n/a");
    }
    SECTION("a channel was verified 91 days ago")
    {
        country.edit(all.channel, {{"verified_on", "2026-10-01"}});
        CHECK(country.detail("3-c-i", all.station) == u"list_incomplete");
    }
    SECTION("nobody has asked about dependants")
    {
        country.edit(all.person, {{"dependants_declared", ""}});
        CHECK(country.detail("3-c-i", all.station) == u"list_incomplete dependants_not_declared");
    }
    SECTION("the warden is on leave and there is no alternate")
    {
        country.edit(all.person, {{"status", "on_leave"}});
        CHECK(country.detail("3-c-i", all.station) == u"no_active_warden");
        const Id other = country.person(country.station("Next door", "field"), "Ivo");
        country.edit(all.zone, {{"alternate", other}});
        CHECK(country.detail("3-c-i", all.station) == u"");
    }
    SECTION("the last headcount was slow")
    {
        counted(country, all.station, "2026-12-30T00:00:00Z", "2026-12-30T04:00:01Z");
        CHECK(country.detail("3-c-i", all.station) == u"headcount_too_slow");
        // The hours of the next one had not passed yet.
        counted(country, all.station, "2026-12-31T20:00:00Z", "2026-12-31T20:00:01Z", "tried_no_answer");
        CHECK(country.detail("3-c-i", all.station) == u"headcount_too_slow");
        counted(country, all.station, "2026-12-31T19:59:59Z", "2026-12-31T20:00:01Z");
        CHECK(country.detail("3-c-i", all.station) == u"");
    }
    SECTION("nothing of the personnel's records came for more than seven days")
    {
        country.period = QStringLiteral("2026-12-01..2027-01-04");
        CHECK(country.detail("3-c-i", all.station).contains(u"feed_too_old"));
        country.period = QStringLiteral("2026-12-01..2027-01-03");
        CHECK(!country.detail("3-c-i", all.station).contains(u"feed_too_old"));
    }
}

TEST_CASE("3-c-i by person: seen, planned, on a cleared trip or at home; dependants with them")
{
    Country country;
    const Almor all = almor(country);
    const auto somebody = [&](const char *name) { return country.person(all.station, name); };
    const Id seen = somebody("Seen");
    country.add(whereabouts,
        {{"person", seen}, {"kind", "observed"}, {"starts_at", "2026-12-30T23:59:59Z"}, {"ends_at", "2026-12-30T23:59:59Z"},
            {"place", "Gate"}, {"source", "gate"}});
    const Id longAgo = somebody("Long ago");
    country.add(whereabouts,
        {{"person", longAgo}, {"kind", "observed"}, {"starts_at", "2026-12-30T23:59:58Z"},
            {"ends_at", "2026-12-30T23:59:58Z"}, {"place", "Gate"}, {"source", "gate"}});
    const Id planned = somebody("Planned");
    country.add(whereabouts,
        {{"person", planned}, {"kind", "planned"}, {"starts_at", "2026-12-20T00:00:00Z"},
            {"ends_at", "2027-01-10T00:00:00Z"}, {"place", "Leave"}, {"source", "self"}});
    const Id travelling = somebody("Travelling");
    const Id trip = country.add(travelRequest,
        {{"title", "Mission"}, {"traveller", travelling}, {"purpose", "mission"}, {"official", "yes"},
            {"starts_on", "2026-12-31"}, {"ends_on", "2026-12-31"}});
    country.add(dependant,
        {{"person", all.person}, {"name", "Child"}, {"relation", "child"}, {"eligible", "yes"},
            {"lives_at_duty_station", "yes"}});
    country.add(dependant,
        {{"person", longAgo}, {"name", "Child"}, {"relation", "child"}, {"eligible", "yes"},
            {"lives_at_duty_station", "yes"}});
    CHECK(country.figure("3-c-i", "persons") == "4 of 7");
    country.approve(trip);
    CHECK(country.figure("3-c-i", "persons") == "5 of 7");

    // Most trips no person ever decides on: a rule clears them, way by way.
    const Id ruled = somebody("Ruled");
    const Id request = country.add(travelRequest,
        {{"title", "Mission"}, {"traveller", ruled}, {"purpose", "mission"}, {"official", "yes"},
            {"starts_on", "2026-12-31"}, {"ends_on", "2026-12-31"}});
    const auto way = [&](const char *clearance, const char *cleared) {
        return country.add(travelSegment,
            {{"request", request}, {"from_place", "Almor"}, {"to_place", "Nimba"}, {"departs_at", "2026-12-31T08:00:00Z"},
                {"arrives_at", "2026-12-31T12:00:00Z"}, {"mode", "road_un"}, {"state", "planned"},
                {"clearance_state", clearance}, {"cleared_at", cleared}});
    };
    CHECK(country.figure("3-c-i", "persons") == "5 of 8");
    way("auto_cleared", "2026-12-20T08:00:00Z");
    CHECK(country.figure("3-c-i", "persons") == "6 of 8");
    const Id back = way("pending_do", "");
    CHECK(country.figure("3-c-i", "persons") == "5 of 8");
    country.approve(request); // what is pending is decided with the request
    CHECK(country.figure("3-c-i", "persons") == "6 of 8");
    country.edit(back, {{"clearance_state", "denied"}, {"clearance_reason", "Fighting"}});
    CHECK(country.figure("3-c-i", "persons") == "5 of 8");
    country.edit(back, {{"state", "cancelled"}});
    CHECK(country.figure("3-c-i", "persons") == "6 of 8");
}

TEST_CASE("3-c-ii: access to the tools a role needs, and their use")
{
    Country country;
    CHECK(country.value("3-c-ii") == "n/a");
    country.on("2026-12-31");
    const Id station = country.station("Almor", "capital");
    const auto holder = [&](const Id &person, Sets more = {}) { // travel and advisory
        const Id id = country.add(functionHolder,
            {{"person", person}, {"role", "travfp"}, {"valid_from", "2026-01-01"}, {"valid_until", "2026-12-31"}});
        if (more.size() > 0)
            country.edit(id, more);
        return id;
    };
    const auto give = [&](const Id &holder, const char *tool, const char *account, const char *used) {
        country.add(toolAccess, {{"function_holder", holder}, {"tool", tool}, {"account", account}, {"last_used_on", used}});
    };
    const Id user = holder(country.person(station, "User"));
    give(user, "travel", "yes", "2026-07-04"); // 180 days
    give(user, "advisory", "yes", "2026-12-31");
    const Id owner = holder(country.person(station, "Owner"));
    give(owner, "travel", "yes", "2026-07-03");
    give(owner, "advisory", "yes", "");
    const Id without = holder(country.person(station, "Without"));
    give(without, "travel", "no", "");
    const Id past = holder(country.person(station, "Past"), {{"valid_until", "2026-12-30"}});
    const Id gone = holder(country.person(station, "Gone", {{"status", "separated"}}));

    CHECK(country.value("3-c-ii") == "2 of 6");
    CHECK(country.figure("3-c-ii", "has_account") == "4 of 6");
    CHECK(country.figure("3-c-ii", "holders") == "2 of 3");
    CHECK(country.figure("3-c-ii", "holders_using") == "1 of 3");
    CHECK(country.fate("3-c-ii", user) == "counted");
    CHECK(country.fate("3-c-ii", owner) == "not: not_used");
    CHECK(country.fate("3-c-ii", without) == "not: no_account");
    CHECK(country.detail("3-c-ii", without) == u"travel advisory");
    CHECK(country.fate("3-c-ii", past) == "-");
    CHECK(country.fate("3-c-ii", gone) == "out: not_on_list");

    CHECK(country.figure("3-d", "focal_points") == "4");
    CHECK(country.figure("3-d", "focal_points_reached") == "1 of 4");
}

TEST_CASE("3-d: advice on operators within four hours or two working days")
{
    Country country;
    CHECK(country.value("3-d") == "n/a");
    const auto request = [&](const char *urgency, const char *received, const char *answered,
                             const char *requester = "security_professional") {
        return country.add(aviationRequest,
            {{"requester", "Tomas"}, {"requester_kind", requester}, {"operator_name", "River Air"}, {"urgency", urgency},
                {"received_at", received}, {"state", *answered != '\0' ? "answered" : "received"}, {"answered_at", answered},
                {"answer", *answered != '\0' ? "use" : ""}});
    };
    const Id urgent = request("urgent", "2026-01-01T00:00:00Z", "2026-01-01T04:00:00Z");
    const Id late = request("urgent", "2026-05-01T00:00:00Z", "2026-05-01T04:00:01Z", "focal_point");
    const Id overWeekend = request("normal", "2026-05-08T10:00:00Z", "2026-05-12T23:00:00Z"); // Friday to Tuesday
    const Id tooLong = request("normal", "2026-05-08T10:00:00Z", "2026-05-13T00:00:00Z");
    const Id nextYear = request("normal", "2026-12-31T23:00:00Z", "2027-01-04T10:00:00Z"); // Thursday to Monday
    const Id open = request("normal", "2026-06-01T10:00:00Z", "");
    const Id other = request("normal", "2026-06-01T10:00:00Z", "", "other");
    const Id before = request("urgent", "2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z");
    CHECK(country.value("3-d") == "3 of 6");
    CHECK(country.figure("3-d", "answered") == "5");
    CHECK(country.fate("3-d", urgent) == "counted");
    CHECK(country.fate("3-d", late) == "not: answered_late");
    CHECK(country.fate("3-d", overWeekend) == "counted");
    CHECK(country.fate("3-d", tooLong) == "not: answered_late");
    CHECK(country.fate("3-d", nextYear) == "counted");
    CHECK(country.fate("3-d", open) == "not: not_answered");
    CHECK(country.fate("3-d", other) == "out: requester_other");
    CHECK(country.fate("3-d", before) == "-");
    country.now = QDateTime({2026, 6, 2}, QTime(12, 0), Qt::UTC);
    CHECK(country.fate("3-d", open) == "pending");
    country.now = QDateTime({2027, 3, 1}, QTime(12, 0), Qt::UTC);

    const auto lists = [&](const char *status, const char *until, const char *countries) {
        country.add(airOperator,
            {{"name", "River Air"}, {"list_status", status}, {"valid_from", "2026-01-01"}, {"valid_until", until},
                {"countries", countries}});
    };
    lists("listed_meets_criteria", "2026-12-31", "KSR, ksr;LND TRV");
    lists("listed_meets_criteria", "2026-12-30", "XXX");
    lists("not_listed", "2026-12-31", "YYY");
    lists("under_review", "2026-12-31", "ZZZ");
    CHECK(country.figure("3-d", "operators_assessed") == "2");
    CHECK(country.figure("3-d", "countries_served") == "3");
}
