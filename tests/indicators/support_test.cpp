// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/indicators/data.h"
#include "core/records/affected.h"
#include "core/records/assessment.h"
#include "core/records/dutystation.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "core/records/reference.h"
#include "core/records/stress.h"
#include "core/records/tools.h"
#include "core/records/training.h"
#include "tests/indicators/country.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Country;
using support::Sets;

namespace {

Id sessionOf(Country &country, const Id &course, const char *day, const char *state = "held")
{
    return country.add(trainingSession, {{"course", course}, {"starts_on", day}, {"ends_on", day}, {"state", state}});
}

void attend(Country &country, const Id &session, const char *who, const Id &id, const char *result = "attended")
{
    country.add(trainingAttendance, {{"session", session}, {who, id}, {"result", result}});
}

Id family(Country &country, const Id &person, const char *birth, Sets more = {})
{
    const Id id = country.add(dependant,
        {{"person", person}, {"name", "Family"}, {"relation", "child"}, {"eligible", "yes"},
            {"lives_at_duty_station", "yes"}, {"birth", birth}});
    if (more.size() > 0)
        country.edit(id, more);
    return id;
}

}

TEST_CASE("3-a-i: staff and dependants of high-risk duty stations trained in the last two years")
{
    Country country;
    CHECK(country.value("3-a-i") == "n/a");
    const Id dunmar = country.station("Dunmar", "field", {{"high_risk", "yes"}});
    const Id almor = country.station("Almor", "capital", {{"high_risk", "no"}});
    const Id ended = country.station("Ended", "field", {{"high_risk", "yes"}, {"high_risk_until", "2026-12-30"}});
    const Id aware = country.add(course, {{"code", "stress_aware"}});
    const Id driving = country.add(course, {{"code", "defensive_driving"}});
    QList<Id> people;
    for (int i = 0; i < 12; ++i)
        people << country.person(
            dunmar, "Amara", {{"category", i < 6 ? "ir_staff" : "lr_staff"}, {"sex", i % 2 == 0 ? "f" : "m"}});
    const Id merged = country.person(dunmar, "Twin", {{"merged_into", people.first()}});
    country.person(dunmar, "Later", {{"contract_from", "2027-01-01"}});
    country.person(dunmar, "Gone", {{"contract_to", "2026-12-30"}});
    country.person(dunmar, "Separated", {{"status", "separated"}});
    country.person(almor, "Elsewhere");
    country.person(ended, "No longer at risk");
    const Id first = sessionOf(country, aware, "2024-12-31"); // 730 days before the end of 2026
    const Id last = sessionOf(country, aware, "2026-12-31");
    const Id tooOld = sessionOf(country, aware, "2024-12-30");
    const Id cancelled = sessionOf(country, aware, "2026-05-01", "cancelled");
    const Id other = sessionOf(country, driving, "2026-05-01");
    for (int i = 0; i < 4; ++i)
        attend(country, first, "person", people.at(i));
    for (int i = 5; i < 10; ++i)
        attend(country, last, "person", people.at(i), "passed");
    attend(country, tooOld, "person", people.at(10));
    attend(country, cancelled, "person", people.at(10));
    attend(country, other, "person", people.at(10));
    attend(country, last, "person", people.at(11), "absent");
    country.add(certificate, {{"person", people.at(4)}, {"course", aware}, {"issued_on", "2026-03-01"}});

    CHECK(country.value("3-a-i") == "10 of 12");
    CHECK(country.figure("3-a-i", "staff") == "10 of 12");
    CHECK(country.figure("3-a-i", "dependants") == "n/a");
    CHECK(country.fate("3-a-i", people.at(0)) == "counted");
    CHECK(country.fate("3-a-i", people.at(10)) == "not: no_stress_training");
    CHECK(country.fate("3-a-i", merged) == "out: merged");
    // Of twelve, ten are trained: four local ones are a small cell, and the international ones would give them away.
    CHECK(country.figure("3-a-i", "local") == "hidden");
    CHECK(country.figure("3-a-i", "international") == "hidden");
    CHECK(country.figure("3-a-i", "staff_female") == "5 of 6");
    CHECK(country.figure("3-a-i", "staff_male") == "5 of 6");
    attend(country, last, "person", people.at(10));
    CHECK(country.figure("3-a-i", "local") == "5 of 6");
    CHECK(country.figure("3-a-i", "international") == "6 of 6");
}

TEST_CASE("3-a-i: dependants from sixteen, by name or counted, nobody twice")
{
    Country country;
    const Id dunmar = country.station("Dunmar", "field", {{"high_risk", "yes"}});
    const Id aware = country.add(course, {{"code", "pfa"}});
    const Id session = sessionOf(country, aware, "2026-05-01");
    QList<Id> families;
    for (int i = 0; i < 20; ++i) {
        const Id person = country.person(dunmar, "Amara");
        attend(country, session, "person", person);
        families << family(country, person, i == 0 ? "2010-12-31" : "1990"); // sixteen on the last day
        if (i == 0) {
            family(country, person, "2011-01-01");
            family(country, person, "1990", {{"eligible", "no"}});
            family(country, person, "1990", {{"lives_at_duty_station", "no"}});
        }
    }
    for (int i = 0; i < 6; ++i)
        attend(country, session, "dependant", families.at(i));
    CHECK(country.figure("3-a-i", "dependants") == "6 of 20");
    CHECK(country.value("3-a-i") == "26 of 40");
    CHECK(!country.ask("3-a-i").now.value.isEstimated);

    const auto counted = [&](const char *kind, int women, Sets more = {}) {
        const Id id = country.add(stressTraining,
            {{"kind", kind}, {"date", "2026-06-01"}, {"state", "reported"}, {"duty_station", dunmar},
                {"dependants_female", women}});
        if (more.size() > 0)
            country.edit(id, more);
    };
    counted("family", 6, {{"session", session}}); // the same six people
    counted("manager_brief", 9);
    CHECK(country.figure("3-a-i", "dependants") == "6 of 20");
    counted("family", 7);
    CHECK(country.figure("3-a-i", "dependants") == "13 of 20");
    CHECK(country.figure("3-a-i", "estimated_dependants") == "7");
    CHECK(country.value("3-a-i") == "33 of 40");
    CHECK(country.ask("3-a-i").cautions == QList {Caution::Estimated});
    counted("resilience", 90); // nobody beyond those who are there
    CHECK(country.figure("3-a-i", "dependants") == "20 of 20");
}

TEST_CASE("3-a-ii: counsellors with a valid certificate, a person once")
{
    Country country;
    CHECK(country.value("3-a-ii") == "0");
    const Id station = country.station("Almor", "capital");
    const Id twice = country.person(station, "Rana");
    const auto on = [&](const char *kind, const char *of, const char *trained, const char *expires, Sets more = {}) {
        const Id id = country.add(counsellor,
            {{"name", "Rana"}, {"kind", kind}, {"un_or_partner", of}, {"cism_trained_on", trained},
                {"cism_expires_on", expires}, {"region", "East"}, {"languages", "en fr"}});
        if (more.size() > 0)
            country.edit(id, more);
        return id;
    };
    // The entry that has expired comes first, and does not use up the person.
    const Id expired = on("counsellor", "un", "2020-01-01", "2026-12-30", {{"person", twice}});
    const Id valid = on("counsellor", "un", "2025-01-01", "2026-12-31", {{"person", twice}});
    const Id again = on("external_provider", "partner", "2026-01-01", "", {{"person", twice}});
    const Id untrained = on("counsellor", "un", "2027-01-01", "");
    const Id left = on("counsellor", "un", "2025-01-01", "", {{"left_on", "2026-12-31"}});
    for (int i = 0; i < 5; ++i)
        on("counsellor", "un", "2026-12-31", "");
    for (int i = 0; i < 6; ++i)
        on("external_provider", "partner", "2025-01-01", "");
    for (int i = 0; i < 5; ++i)
        on("peer", "un", "2026-01-01", "");
    CHECK(country.value("3-a-ii") == "12");
    CHECK(country.figure("3-a-ii", "un") == "6");
    CHECK(country.figure("3-a-ii", "partner") == "6");
    CHECK(country.figure("3-a-ii", "in_period") == "5");
    CHECK(country.figure("3-a-ii", "peers") == "5");
    CHECK(country.part("3-a-ii", "by_region", "East") == "12");
    CHECK(country.part("3-a-ii", "by_language", "fr") == "12");
    CHECK(country.fate("3-a-ii", expired) == "out: certificate_expired");
    CHECK(country.fate("3-a-ii", valid) == "counted");
    CHECK(country.fate("3-a-ii", again) == "out: on_roster_twice");
    CHECK(country.fate("3-a-ii", untrained) == "out: not_trained");
    CHECK(country.fate("3-a-ii", left) == "out: left_roster");
}

TEST_CASE("3-a-iii: of those affected by critical incidents, who was reached in 72 hours")
{
    Country country;
    CHECK(country.value("3-a-iii") == "n/a");
    const auto hit = [&](const char *known, Sets more = {}) {
        const Id id = country.add(incident,
            {{"title", "Blast"}, {"phase", "full"}, {"known_at", known}, {"critical_incident", "yes"},
                {"un_impact", "direct"}});
        if (more.size() > 0)
            country.edit(id, more);
        return id;
    };
    const auto answer = [&](const Id &incident, int affected, int offered, int reached) {
        return country.add(stressResponse,
            {{"incident", incident}, {"known_at", "2026-01-01T00:00:00Z"}, {"state", "active"}, {"n_affected", affected},
                {"n_offered_24h", offered}, {"n_reached_72h", reached}, {"n_declined", 0}});
    };
    const Id reached = hit("2026-01-01T00:00:00Z");
    const Id partly = hit("2026-12-31T23:59:59Z");
    const Id silent = hit("2026-05-01T00:00:00Z");
    const Id half = hit("2026-05-02T00:00:00Z");
    const Id duplicate = hit("2026-05-01T00:00:00Z", {{"duplicate_of", silent}});
    const Id aware = hit("2026-05-01T00:00:00Z", {{"un_impact", "none"}});
    const Id before = hit("2025-12-31T23:59:59Z");
    const Id wrong = hit("2026-05-03T00:00:00Z");
    country.annul(wrong, Act::Withdraw, "withdrawn", "fsco");
    answer(reached, 20, 20, 20);
    answer(partly, 10, 8, 7);
    country.add(stressResponse, {{"incident", half}, {"known_at", "2026-05-02T00:00:00Z"}, {"state", "opened"}});
    for (int i = 0; i < 6; ++i)
        country.add(affectedPerson, {{"incident", silent}, {"category", i < 5 ? "lr" : "public"}, {"outcome", "distress"}});

    CHECK(country.value("3-a-iii") == "27 of 35"); // five named persons of the incident without a return
    CHECK(country.figure("3-a-iii", "offered_24h") == "28 of 35");
    CHECK(country.figure("3-a-iii", "no_return") == "2");
    CHECK(country.figure("3-a-iii", "declined") == "0");
    CHECK(country.fate("3-a-iii", reached) == "counted");
    CHECK(country.fate("3-a-iii", partly) == "not: not_all_reached");
    CHECK(country.fate("3-a-iii", silent) == "not: no_return");
    CHECK(country.fate("3-a-iii", half) == "not: no_return");
    CHECK(country.fate("3-a-iii", duplicate) == "out: duplicate");
    CHECK(country.fate("3-a-iii", aware) == "out: no_un_impact");
    CHECK(country.fate("3-a-iii", wrong) == "out: void");
    CHECK(country.fate("3-a-iii", before) == "-");

    country.now = QDateTime({2026, 5, 3}, QTime(12, 0), Qt::UTC); // the 72 hours of the first run until the fourth
    CHECK(country.fate("3-a-iii", silent) == "pending");
}

TEST_CASE("3-b: everybody on the list with every mandatory course, in three lines")
{
    Country country;
    CHECK(country.value("3-b") == "n/a");
    const Id almor = country.station("Almor", "capital");
    const Id dunmar = country.station("Dunmar", "field");
    const Id east = country.add(srmArea,
        {{"name", "EAST"}, {"country", "KSR"}, {"boundary_kind", "admin_units"}, {"admin_units", "East"},
            {"duty_station", dunmar}});
    const Id basic = country.add(course, {{"code", "bsafe"}});
    const Id safe = country.add(course, {{"code", "ssafe"}, {"validity_months", 36}});
    const Id team = country.add(course, {{"code", "smt_training"}});
    const auto demand = [&](const Id &course, Sets more) {
        const Id id = country.add(trainingRequirement,
            {{"course", course}, {"grace_days", 30}, {"mandatory", "yes"}, {"valid_from", "2026-01-01"},
                {"trusted_sources", "lms"}});
        country.edit(id, more);
    };
    demand(basic, {{"remarks", "Everybody"}});
    demand(safe, {{"risk_level", "high"}});
    demand(team, {{"role", "smt"}});
    const auto certify = [&](const Id &person, const Id &course, const char *issued, Sets more = {}) {
        const Id id = country.add(
            certificate, {{"person", person}, {"course", course}, {"issued_on", issued}, {"verified", "verified"}});
        if (more.size() > 0)
            country.edit(id, more);
    };
    const Id trained = country.person(almor, "Trained");
    const Id unverified = country.person(almor, "Unverified");
    const Id lms = country.person(almor, "Platform");
    const Id manager = country.person(almor, "Manager");
    const Id fresh = country.person(almor, "Fresh", {{"contract_from", "2026-12-01"}});
    const Id waived = country.person(almor, "Waived");
    const Id afield = country.person(dunmar, "Afield");
    const Id merged = country.person(almor, "Twin", {{"merged_into", trained}});
    country.add(functionHolder, {{"person", manager}, {"role", "smt"}, {"valid_from", "2026-01-01"}});
    for (const Id &id : {trained, manager, afield})
        certify(id, basic, "2026-12-31");
    certify(unverified, basic, "2026-03-01", {{"verified", "unverified"}});
    certify(lms, basic, "2026-03-01", {{"verified", "unverified"}, {"source", "lms"}});
    country.add(certificate,
        {{"person", waived}, {"course", basic}, {"kind", "waiver"}, {"issued_on", "2026-03-01"},
            {"expires_on", "2027-03-01"}});

    CHECK(country.value("3-b") == "3 of 5");
    CHECK(country.figure("3-b", "requirements") == "4 of 6"); // the manager's two, and one of each other
    CHECK(country.figure("3-b", "managers") == "0 of 1");
    CHECK(country.figure("3-b", "security") == "n/a");
    CHECK(country.figure("3-b", "others") == "3 of 4");
    CHECK(country.figure("3-b", "waived") == "1");
    CHECK(country.figure("3-b", "in_grace") == "1");
    CHECK(country.fate("3-b", trained) == "counted");
    CHECK(country.fate("3-b", lms) == "counted");
    CHECK(country.fate("3-b", unverified) == "not: course_missing");
    CHECK(country.detail("3-b", manager) == u"smt_training");
    CHECK(country.fate("3-b", fresh) == "out: nothing_required");
    CHECK(country.fate("3-b", waived) == "out: nothing_required");
    CHECK(country.fate("3-b", merged) == "out: merged");
    CHECK(country.fate("3-b", afield) == "counted");

    // Where the present risk is high, more is asked.
    const Id assessed = country.add(assessment,
        {{"title", "East"}, {"area", "EAST"}, {"kind", "area_strategic"}, {"srm_area", east}, {"valid_from", "2026-01-01"},
            {"valid_until", "2026-12-31"}});
    country.add(riskEvent,
        {{"assessment", assessed}, {"code", "E07"}, {"category", "armed_conflict"}, {"description", "Ambush"},
            {"likelihood_present", "4"}, {"impact_present", "4"}, {"confidence", "medium"}});
    country.approve(assessed);
    CHECK(country.fate("3-b", afield) == "not: course_missing");
    CHECK(country.detail("3-b", afield) == u"ssafe");
    certify(afield, safe, "2023-12-31"); // 36 months to the last day
    CHECK(country.fate("3-b", afield) == "counted");
}

TEST_CASE("small cells are hidden with what they could be found from, and a large share is not hidden for its small rest")
{
    struct Case {
        const char *what;
        QList<std::pair<double, double>> parts; ///< numerator, denominator
        QList<bool> hidden; ///< the parts, then the total
    };
    const QList<Case> cases {{"nothing small", {{5, 9}, {6, 10}}, {false, false, false}},
        {"nearly all trained", {{98, 100}, {49, 50}}, {false, false, false}},
        {"one small part", {{3, 9}, {6, 10}, {20, 30}}, {true, true, false, false}},
        {"two parts, one small", {{3, 9}, {6, 10}}, {true, true, false}},
        {"nobody is no cell", {{0, 9}, {6, 10}}, {false, false, false}},
        {"a small denominator", {{0, 3}, {50, 60}}, {true, true, false}},
        {"all small", {{1, 9}, {1, 9}}, {true, true, true}}};
    for (const Case &one : cases) {
        CAPTURE(one.what);
        QList<Figure> parts;
        Figure total {"total", "Total"};
        for (const auto &[numerator, denominator] : one.parts) {
            parts << Figure {"part", "Part", Figure::Is::Share, numerator, denominator};
            total.numerator += numerator;
            total.denominator += denominator;
        }
        Sum sum {&total, {}};
        for (Figure &part : parts)
            sum.parts << &part;
        suppress({sum}, {}, 5);
        QList<bool> hidden;
        for (const Figure &part : std::as_const(parts))
            hidden << part.isSuppressed;
        hidden << total.isSuppressed;
        CHECK(hidden == one.hidden);
    }
    // What one sum hides must not be found from another.
    Figure total {"total", "Total", Figure::Is::Count, 30};
    Figure a {"a", "A", Figure::Is::Count, 3};
    Figure b {"b", "B", Figure::Is::Count, 27};
    Figure left {"left", "Left", Figure::Is::Count, 12};
    Figure right {"right", "Right", Figure::Is::Count, 15};
    suppress({{&total, {&a, &b}}, {&b, {&left, &right}}}, {}, 5);
    CHECK(b.isSuppressed);
    CHECK((left.isSuppressed || right.isSuppressed));
    CHECK(!total.isSuppressed);
}

TEST_CASE("a hidden number is told neither by the records behind it nor by how it moved")
{
    Country country;
    const Id dunmar = country.station("Dunmar", "field", {{"high_risk", "yes"}});
    const Id aware = country.add(course, {{"code", "stress_aware"}});
    for (int i = 0; i < 4; ++i)
        attend(country, sessionOf(country, aware, "2026-05-01"), "person", country.person(dunmar, "Amara"));
    const Indicator indicator = country.ask("3-a-i");
    CHECK(Country::shown(indicator.now.value) == "hidden");
    CHECK(indicator.now.evidence.isEmpty());
    CHECK(!indicator.movement().has_value());
    for (const Figure &figure : indicator.now.others)
        CHECK((figure.isSuppressed || figure.denominator == 0));
}
