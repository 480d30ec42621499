// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// What holds for all sixteen: as of when, as first reported and restated, provisional, where, compared with what.
#include "core/records/access.h"
#include "core/records/assessment.h"
#include "core/records/incident.h"
#include "core/records/premises.h"
#include "core/records/protection.h"
#include "core/records/reference.h"
#include "core/records/training.h"
#include "core/records/travel.h"
#include "core/storage/schema.h"
#include "tests/indicators/country.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Country;
using support::Team;

namespace {

/// Everybody must have one course, since the beginning of 2026.
Id mandatory(Country &country)
{
    const Id basic = country.add(course, {{"code", "bsafe"}});
    country.add(trainingRequirement,
        {{"course", basic}, {"grace_days", 0}, {"mandatory", "yes"}, {"valid_from", "2026-01-01"},
            {"trusted_sources", "lms"}});
    return basic;
}

Id certify(Country &country, const Id &person, const Id &course, const char *issued)
{
    return country.add(
        certificate, {{"person", person}, {"course", course}, {"issued_on", issued}, {"verified", "verified"}});
}

Id notification(Country &country, const Id &station, const char *starts)
{
    return country.add(travelNotification,
        {{"code_name", "Heron"}, {"rank", "usg"}, {"received_at", "2026-01-02T00:00:00Z"}, {"starts_at", starts},
            {"ends_at", "2028-01-01T00:00:00Z"}, {"state", "received"}, {"duty_station", station}});
}

}

TEST_CASE("what changes after the period does not change last year's stock")
{
    Country country;
    const Id station = country.station("Almor", "capital");
    const Id basic = mandatory(country);
    const Id trained = country.person(station, "Trained");
    const Id untrained = country.person(station, "Untrained");
    const Id proof = certify(country, trained, basic, "2026-03-01");
    CHECK(country.value("3-b") == "1 of 2");

    country.on("2027-01-01T00:00:00");
    country.edit(trained, {{"status", "separated"}, {"contract_to", "2026-06-30"}});
    country.edit(untrained, {{"duty_station", country.station("Dunmar", "field")}});
    country.remove(untrained);
    country.remove(proof);
    certify(country, untrained, basic, "2027-01-01");
    CHECK(country.value("3-b") == "1 of 2");
    CHECK(country.fate("3-b", trained) == "counted");
    CHECK(country.fate("3-b", untrained) == "not: course_missing");
    country.period = QStringLiteral("2027-01");
    CHECK(country.value("3-b") == "n/a");

    // What was changed on the last day is in.
    country.period = QStringLiteral("2026");
    country.on("2026-12-31T23:59:59");
    country.edit(trained, {{"given_names", "Trained well"}});
    CHECK(country.value("3-b") == "1 of 2");
}

TEST_CASE("a record written after the period counts by its own dates, as it was first written")
{
    Country country;
    const Id station = country.station("Almor", "capital");
    const Id basic = mandatory(country);
    const Id known = country.person(station, "Known");
    country.on("2027-01-10");
    certify(country, known, basic, "2026-12-31");
    const Id late = country.person(station, "Late", {{"contract_from", "2026-12-01"}});
    const Id later = country.add(*country.team().catalogue().find("person"),
        {{"given_names", "Later"}, {"organisation", "KFOOD"}, {"duty_station", station}, {"category", "lr_staff"},
            {"contract_from", "2027-01-01"}, {"status", "active"}});
    const Id undated = country.add(*country.team().catalogue().find("person"),
        {{"given_names", "Undated"}, {"organisation", "KFOOD"}, {"duty_station", station}, {"category", "lr_staff"},
            {"status", "active"}});
    const Id mistake = country.person(station, "Mistake");
    country.remove(mistake);
    CHECK(country.value("3-b") == "1 of 2");
    CHECK(country.fate("3-b", late) == "not: course_missing");
    CHECK(country.fate("3-b", later) == "-");
    CHECK(country.fate("3-b", undated) == "-");
    CHECK(country.fate("3-b", mistake) == "-");
    country.on("2027-01-11");
    country.edit(late, {{"status", "separated"}});
    CHECK(country.value("3-b") == "1 of 2");
}

TEST_CASE("as first reported is what had reached this machine within 30 days, whatever its author's clock said")
{
    Country country;
    Team &team = country.team();
    const Id station = country.station("Almor", "capital");
    const Id basic = mandatory(country);
    QList<Id> people;
    for (int i = 0; i < 4; ++i)
        people << country.person(station, "Somebody");
    certify(country, people.at(0), basic, "2026-03-01");
    team.spread();

    // Another laptop writes two certificates in time; one comes on the thirtieth day, one the day after.
    const auto abroad = [&](int which) {
        Draft draft = Draft::create(certificate, QStringLiteral("KSR/personnel"));
        support::Office::fill(draft,
            {{"person", people.at(which).text()}, {"course", basic.text()}, {"issued_on", QStringLiteral("2026-12-01")},
                {"verified", QStringLiteral("verified")}});
        team[Country::Decider].store->save(draft.scope(), draft.writes());
    };
    country.on("2026-12-15");
    abroad(1);
    country.on("2027-01-30");
    team.spread();
    country.on("2026-12-16");
    abroad(2);
    country.on("2027-01-31T12:00:00");
    team.spread();

    const Indicator here = country.ask("3-b");
    CHECK(Country::shown(here.now.value) == "3 of 4");
    REQUIRE(here.firstReported.has_value());
    CHECK(Country::shown(*here.firstReported) == "2 of 4");
    CHECK(here.isRestated);
    // Where they were written they had always been.
    const Indicator there = country.ask("3-b", Country::Decider);
    CHECK(Country::shown(there.now.value) == "3 of 4");
    CHECK(Country::shown(*there.firstReported) == "3 of 4");
    CHECK(!there.isRestated);

    // Before the thirty days are over there is nothing to compare with.
    country.now = QDateTime({2027, 1, 30}, QTime(23, 0), Qt::UTC);
    CHECK(!country.ask("3-b").firstReported.has_value());
    CHECK(country.ask("3-b").doubts.contains(Doubt::Late));
    country.now = QDateTime({2027, 3, 1}, QTime(12, 0), Qt::UTC);

    // A laptop that joins in spring cannot know what was reported in January.
    const size_t third = team.join({"Third", {QStringLiteral("staff")}});
    country.on("2027-02-20");
    for (const Arrival &arrival : team.carried())
        team.bring(third, arrival);
    const Indicator joined = country.ask("3-b", third);
    CHECK(Country::shown(joined.now.value) == "3 of 4");
    CHECK(!joined.firstReported.has_value());
    CHECK(!joined.isRestated);
    CHECK(joined.devicesHeard == 0); // everything arrived at once, and nobody has written since
}

TEST_CASE("a decision that came late is in the restated figure only, and a breach endorsed later is of its own period")
{
    Country country;
    const Id station = country.station("Seat", "hq");
    const Id seat
        = country.add(premises, {{"name", "Seat"}, {"kind", "office"}, {"duty_station", station}, {"state", "occupied"}});
    country.on("2026-12-20");
    const Id breach = country.add(accessEvent,
        {{"premises", seat}, {"at", "2026-12-20T10:00:00Z"}, {"kind", "intrusion"}, {"result", "penetrated_outer"},
            {"perimeter_point", "gate"}, {"detected_by", "guard"}});
    CHECK(country.value("1-a-ii") == "0");
    country.on("2027-02-10");
    country.approve(breach);
    const Indicator indicator = country.ask("1-a-ii");
    CHECK(Country::shown(indicator.now.value) == "1");
    CHECK(Country::shown(*indicator.firstReported) == "0");
    CHECK(indicator.isRestated);
}

TEST_CASE("what happened keeps its place when retention deletes it; what is deleted at once was a mistake")
{
    Country country;
    const Id station = country.station("Seat", "hq");
    const Id kept = notification(country, station, "2026-05-01T00:00:00Z");
    const Id mistake = notification(country, station, "2026-06-01T00:00:00Z");
    CHECK(country.value("1-b") == "0 of 2");
    country.on("2027-01-20");
    country.remove(mistake);
    CHECK(country.value("1-b") == "0 of 1");
    country.on("2027-02-01");
    country.remove(kept);
    CHECK(country.value("1-b") == "0 of 1");
    CHECK(country.fate("1-b", kept) == "not: not_assessed");
    CHECK(country.fate("1-b", mistake) == "-");
    // Late work on what happened then restates it.
    const Id worked = notification(country, station, "2026-07-01T00:00:00Z");
    country.edit(worked, {{"assessed_at", "2026-06-20T00:00:00Z"}, {"coordinated_at", "2026-06-25T00:00:00Z"}});
    CHECK(country.value("1-b") == "1 of 2");
}

TEST_CASE("a figure is provisional while devices have not been heard of, the period runs, or not all is held here")
{
    Country country;
    Team &team = country.team();
    team.setRoles(Country::Decider, {QStringLiteral("staff")}, {Country::Writer});
    notification(country, country.station("Seat", "hq"), "2026-05-01T00:00:00Z");
    team.spread();
    CHECK(country.ask("1-b").doubts == QList {Doubt::Coverage}); // one of two
    CHECK(country.ask("1-b").devicesHeard == 1);
    CHECK(country.ask("1-b").devices == 2);

    country.on("2027-01-02");
    Draft draft = Draft::create(*team.catalogue().find("duty_station"), QStringLiteral("global"));
    support::Office::fill(draft, {{"name", QStringLiteral("X")}, {"country", QStringLiteral("KSR")}});
    team[Country::Decider].store->save(draft.scope(), draft.writes());
    team.spread();
    CHECK(country.ask("1-b").doubts.isEmpty());
    CHECK(!country.ask("1-b").isProvisional());

    country.now = QDateTime({2026, 12, 31}, QTime(23, 59, 59), Qt::UTC);
    CHECK(country.ask("1-b").doubts == QList {Doubt::NotOver});
    country.now = QDateTime({2027, 1, 15}, QTime(12, 0), Qt::UTC);
    CHECK(country.ask("1-b").doubts == QList {Doubt::Late});
    country.extent = {QStringLiteral("LND"), {}};
    CHECK(country.ask("1-b").doubts.contains(Doubt::NotHeld));
}

TEST_CASE("a figure of an area, a duty station or premises, or none where none is kept")
{
    Country country;
    const Id almor = country.station("Almor", "hq");
    const Id dunmar = country.station("Dunmar", "hq");
    const auto area = [&](const char *name, const Id &station) {
        return country.add(srmArea,
            {{"name", name}, {"country", "KSR"}, {"boundary_kind", "admin_units"}, {"admin_units", name},
                {"duty_station", station}});
    };
    const Id west = area("WEST", almor);
    const Id east = area("EAST", dunmar);
    const Id inner = area("CAMP", dunmar);
    country.edit(inner, {{"within", east}});
    const Id office = country.add(premises,
        {{"name", "Office"}, {"kind", "office"}, {"duty_station", almor}, {"srm_area", west}, {"state", "occupied"}});
    const Id camp = country.add(premises,
        {{"name", "Camp"}, {"kind", "office"}, {"duty_station", dunmar}, {"srm_area", inner}, {"state", "occupied"}});
    mandatory(country);
    country.person(almor, "A", {{"premises", office}});
    country.person(almor, "B");
    country.person(dunmar, "C", {{"premises", camp}});
    notification(country, almor, "2026-05-01T00:00:00Z");

    struct Case {
        const char *key;
        const char *country;
        const char *station;
        const char *area;
        const char *premises;
    };
    const Id &theStation = almor;
    const Case cases[] = {{"1-a-i", "2", "1", "1", "1"}, {"1-b", "1", "1", "1", "-"}, {"1-c", "2", "1", "1", "-"},
        {"2-a-i", "3", "1", "1", "-"}, {"2-b-i", "4", "1", "1", "-"}, {"3-b", "3", "2", "2", "1"},
        {"3-c-i", "2", "1", "1", "-"}, {"3-d", "0", "-", "-", "-"}};
    const auto denominator = [&](const char *key, std::optional<Id> place) {
        country.extent = {QStringLiteral("KSR"), place};
        const Indicator indicator = country.ask(key);
        if (!indicator.isAsked)
            return std::string("-");
        for (const char *figure : {"sites_compliant", "stations_complete", "of_all_areas"})
            if (const Figure *found = indicator.now.figure(figure))
                return QString::number(found->denominator).toStdString();
        return QString::number(indicator.now.value.denominator).toStdString();
    };
    for (const Case &one : cases) {
        CAPTURE(one.key);
        CHECK(denominator(one.key, {}) == one.country);
        CHECK(denominator(one.key, theStation) == one.station);
        CHECK(denominator(one.key, west) == one.area);
        CHECK(denominator(one.key, office) == one.premises);
    }
    CHECK(denominator("2-a-i", east) == "2"); // with the area within
    CHECK(denominator("1-a-i", east) == "1");
    country.extent = {QStringLiteral("LND"), {}};
    CHECK(country.value("3-b") == "n/a");
}

TEST_CASE("a movement is in points for shares, in per cent for the rest, and none without cases")
{
    Country country;
    const Id station = country.station("Seat", "hq");
    const Id first = notification(country, station, "2026-05-01T00:00:00Z");
    CHECK(!country.ask("1-b").movement().has_value()); // no travel the year before
    country.period = QStringLiteral("2027");
    country.now = QDateTime({2028, 3, 1}, QTime(12, 0), Qt::UTC);
    const Id second = notification(country, station, "2027-05-01T00:00:00Z");
    notification(country, station, "2027-06-01T00:00:00Z");
    CHECK(country.ask("1-b").movement()->is == Movement::Is::Level);
    CHECK(!country.ask("1-b").movement()->isBetter);
    country.edit(second, {{"assessed_at", "2027-04-20T00:00:00Z"}, {"coordinated_at", "2027-04-25T00:00:00Z"}});
    const Indicator indicator = country.ask("1-b");
    CHECK(Country::shown(*indicator.before) == "0 of 1");
    CHECK(indicator.movement()->is == Movement::Is::Up);
    CHECK(indicator.movement()->isBetter);
    CHECK(indicator.movement()->points == 50);
    CHECK(!indicator.movement()->percent.has_value());
    CHECK(indicator.movement(*indicator.now.figure("assessed"))->points == 50);
    CHECK(!indicator.target.has_value());
    CHECK(country.ask("1-c").target == 1.0);
    CHECK(country.fate("1-b", first) == "-");
}

TEST_CASE("days and hours without cases are no number, and all sixteen say so of an empty store")
{
    Country country;
    Reader reader = country.team()[Country::Writer].reader();
    const QList<Indicator> all = indicators(reader, *Period::fromText(QStringLiteral("2026")), {}, country.now);
    REQUIRE(all.size() == 16);
    for (const Indicator &one : all) {
        CAPTURE(one.type->key);
        QList<Figure> figures = one.now.others;
        figures << one.now.value;
        for (const Figure &figure : std::as_const(figures)) {
            CAPTURE(figure.key);
            CHECK(Country::shown(figure) == (figure.is == Figure::Is::Count ? "0" : "n/a"));
        }
        CHECK(one.now.evidence.isEmpty());
        CHECK(one.now.exclusions.isEmpty());
    }
    CHECK_THROWS_AS(
        indicators(reader, *Period::fromText(QStringLiteral("2026")), {}, country.now, QStringLiteral("4-a")), Failure);
}

TEST_CASE("evidence comes in the same order on every replica")
{
    Country country;
    Team &team = country.team();
    const Id station = country.station("Seat", "hq");
    for (int i = 0; i < 5; ++i) {
        notification(country, station, "2026-05-01T00:00:00Z");
        team.spread();
        Draft draft = Draft::create(travelNotification, QStringLiteral("KSR/personnel"));
        support::Office::fill(draft,
            {{"code_name", QStringLiteral("Heron")}, {"rank", QStringLiteral("usg")},
                {"received_at", QStringLiteral("2026-01-02T00:00:00Z")},
                {"starts_at", QStringLiteral("2026-05-01T00:00:00Z")}, {"ends_at", QStringLiteral("2026-05-02T00:00:00Z")},
                {"state", QStringLiteral("received")}});
        team[Country::Decider].store->save(draft.scope(), draft.writes());
        team.spread();
    }
    const auto order = [&](size_t who) {
        QList<Id> ids;
        for (const Evidence &one : country.ask("1-b", who).now.evidence)
            ids << one.record;
        return ids;
    };
    const QList<Id> here = order(Country::Writer);
    CHECK(here.size() == 10);
    CHECK(std::is_sorted(here.begin(), here.end()));
    CHECK(here == order(Country::Decider));
}

TEST_CASE("a store from before the time of receipt was kept takes the authors' time")
{
    Country country;
    const Id station = country.station("Seat", "hq");
    notification(country, station, "2026-05-01T00:00:00Z");
    support::Office &office = country.team()[Country::Writer];
    office.close();
    {
        Database database(office.path(), office.key);
        database.execute("DROP INDEX change_received");
        database.execute("ALTER TABLE change DROP COLUMN received");
        database.execute("ALTER TABLE record DROP COLUMN heard");
        database.execute("UPDATE setting SET value = 'older' WHERE key = 'schema/fingerprint'");
    }
    country.on("2027-02-20");
    office.open();
    Reader reader = office.reader();
    Statement received = reader.database().prepare("SELECT count(*), min(received), max(received) FROM change");
    REQUIRE(received.step());
    CHECK(received.integer(0) == 2);
    const qint64 then = QDateTime({2026, 2, 1}, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    CHECK(received.integer(1) == then);
    CHECK(received.integer(2) == then);
    const Indicator indicator = country.ask("1-b");
    CHECK(Country::shown(*indicator.firstReported) == "0 of 1");
    CHECK(office.store->verify() == u"ok");
}
