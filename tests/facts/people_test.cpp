// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/crisis.h"
#include "core/records/dutystation.h"
#include "core/records/evacuation.h"
#include "core/records/headcount.h"
#include "core/records/person.h"
#include "core/records/reference.h"
#include "core/records/training.h"
#include "core/records/warden.h"
#include "tests/facts/desk.h"

using namespace core;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

Id someone(Desk &desk, Desk::Fields fields = {})
{
    fields.insert("status", word("active"));
    if (!fields.contains("contract_from"))
        fields.insert("contract_from", desk.day(-400));
    return desk.add(person, fields);
}

Id report(Desk &desk, const Id &headcounted, const QString &line, const char *status, double at, double received,
    const Desk::Fields &more = {})
{
    Desk::Fields fields {{"headcount", headcounted.text()}, {"subject", line}, {"status", word(status)}, {"at", desk.at(at)},
        {"received_at", desk.at(received)}, {"source", word("colleague")}, {"direct_contact", word("no")},
        {"reporter", word("Marie")}};
    for (auto one = more.begin(); one != more.end(); ++one)
        fields.insert(one.key(), one.value());
    return desk.add(statusReport, fields);
}

}

TEST_CASE("a person is complete on the list when nothing is missing")
{
    Desk desk;
    const Id who = someone(desk);
    CHECK(desk.said(who, "list_complete").startsWith(u"warning: "));
    CHECK(desk.said(who, "list_complete").contains(u"warden zone"));
    desk.edit(who, {{"home", Id {5, 1}.text()}, {"warden_zone", Id {5, 2}.text()}, {"dependants_declared", word("no")}});
    for (int days : {-1, -91})
        desk.add(contactChannel, {{"person", who.text()}, {"verified_on", desk.day(days)}, {"phone", word("+25471200001")}});
    CHECK(desk.said(who, "list_complete") == u"warning: enough contact channels verified lately");
    desk.add(contactChannel, {{"person", who.text()}, {"verified_on", desk.day(-90)}, {"phone", word("+25471200002")}});
    CHECK(desk.said(who, "list_complete") == u"good: complete");
}

TEST_CASE("whereabouts say how they are known, where from and how old; in a crisis they age sooner")
{
    Desk desk;
    const Id who = someone(desk);
    CHECK(desk.said(who, "whereabouts") == u"warning: unknown");
    const Id zone = desk.add(wardenZone, {{"name", word("North")}});
    desk.edit(who, {{"warden_zone", zone.text()}});
    desk.pass(3);
    CHECK(desk.said(who, "whereabouts") == u"plain: North (home zone, 3 h old)");
    desk.add(whereabouts,
        {{"person", who.text()}, {"kind", word("planned")}, {"starts_at", desk.at(-1)}, {"ends_at", desk.at(100)},
            {"place", word("Port Ken")}, {"source", word("trip")}});
    desk.pass(1);
    CHECK(desk.said(who, "whereabouts") == u"plain: Port Ken (Planned, Travel request, 1 h old)");
    desk.add(whereabouts,
        {{"person", who.text()}, {"kind", word("observed")}, {"starts_at", desk.at(-5)}, {"ends_at", desk.at(-5)},
            {"place", word("the bridge")}, {"source", word("radio")}});
    CHECK(desk.said(who, "whereabouts") == u"good: the bridge (Observed, Radio, 5 h old)");
    const Id drill = desk.add(crisis, {{"state", word("activated")}, {"drill", word("yes")}});
    CHECK(desk.said(who, "whereabouts").contains(u"the bridge"));
    desk.edit(drill, {{"drill", word("no")}});
    CHECK(desk.said(who, "whereabouts").contains(u"Port Ken")); // five hours are too old in a crisis
    desk.edit(drill, {{"state", word("stood_down")}});
    CHECK(desk.said(who, "whereabouts").contains(u"the bridge"));
}

TEST_CASE("a person's training says what is missing, has expired or runs out")
{
    Desk desk;
    const Id who = someone(desk);
    const Id bsafe = desk.add(course, {{"code", word("bsafe")}, {"name", word("BSAFE")}, {"validity_months", word("12")}});
    CHECK(desk.said(who, "training").isEmpty());
    const Id asked = desk.add(trainingRequirement,
        {{"course", bsafe.text()}, {"mandatory", word("yes")}, {"grace_days", word("30")}, {"valid_from", desk.day(-900)}});
    CHECK(desk.label(who, "training") == u"Training missing");
    CHECK(desk.said(who, "training").startsWith(u"bad: "));
    desk.edit(who, {{"contract_from", desk.day(-10)}});
    CHECK(desk.label(who, "training") == u"Training to be done by");
    const Id done = desk.add(certificate,
        {{"person", who.text()}, {"course", bsafe.text()}, {"kind", word("certificate")}, {"issued_on", desk.day(-340)},
            {"verified", word("unverified")}, {"source", word("self")}});
    CHECK(desk.label(who, "training") == u"Training to be done by");
    CHECK(!desk.said(done, "unverified").isEmpty());
    desk.edit(done, {{"verified", word("verified")}});
    CHECK(desk.label(who, "training") == u"Training expires");
    CHECK(desk.said(done, "expires").startsWith(u"warning: "));
    desk.edit(done, {{"issued_on", desk.day(-500)}});
    desk.edit(who, {{"contract_from", desk.day(-600)}});
    CHECK(desk.label(who, "training") == u"Training expired");
    CHECK(desk.said(done, "expires").startsWith(u"bad: "));
    desk.edit(done, {{"issued_on", desk.day(-5)}});
    CHECK(desk.said(who, "training").isEmpty());
    desk.remove(done);
    CHECK(!desk.said(who, "training").isEmpty());
    desk.remove(asked);
    CHECK(desk.said(who, "training").isEmpty());
}

TEST_CASE("a headcount says its totals by group, and what is due while it runs")
{
    Desk desk;
    const Id counted = desk.add(headcount,
        {{"ordered_at", desk.at(-1)}, {"trigger", word("drill")}, {"country", word("KSR")}, {"state", word("open")}});
    QList<Id> lines;
    for (const char *group : {"international", "local", "local"})
        lines << desk.add(
            headcountPerson, {{"headcount", counted.text()}, {"group", word(group)}, {"person", Id {3, 3}.text()}});
    report(desk, counted, lines[0].text(), "safe", -0.5, -0.5);
    report(desk, counted, lines[1].text(), "injured", -0.5, -0.5);
    CHECK(desk.said(counted, "accounted") == u"warning: 66.7 % (2/3)");
    CHECK(desk.said(counted, "group").contains(u"good: 100.0 % (1/1); injured 0, missing 0, no news 0"));
    CHECK(desk.said(counted, "group").contains(u"warning: 50.0 % (1/2); injured 1, missing 0, no news 1"));
    CHECK(desk.said(counted, "line").contains(u"TOT 3 SAFE 1 INJ 1 MISS 0 UNK 1"));
    CHECK(desk.said(counted, "all_due").startsWith(u"plain: "));
    desk.pass(3.5); // a drill: missing four hours after the order
    CHECK(desk.said(counted, "line").contains(u"MISS 1 UNK 0"));
    report(desk, counted, lines[2].text(), "safe", 0, 0, {{"direct_contact", word("yes")}});
    CHECK(desk.said(counted, "accounted") == u"good: 100.0 % (3/3)");
    CHECK(desk.said(counted, "all_due").isEmpty());
    report(desk, counted, {}, "safe", 0, 0, {{"unknown_person", word("A driver")}});
    CHECK(desk.said(counted, "line").contains(u"TOT 4"));
}

TEST_CASE("a line of a headcount says the status that its reports come to, and restricted ones by that word alone")
{
    Desk desk;
    const Id counted
        = desk.add(headcount, {{"ordered_at", desk.at(-3)}, {"trigger", word("incident")}, {"state", word("open")}});
    const Id line = desk.add(headcountPerson, {{"headcount", counted.text()}, {"person", Id {3, 3}.text()}});
    CHECK(desk.said(line, "status").startsWith(u"warning: "));
    report(desk, counted, line.text(), "tried_no_answer", -2.5, -2.5);
    CHECK(desk.said(line, "attempts").contains(u"1, last"));
    report(desk, counted, line.text(), "safe", -1, -1);
    CHECK(desk.said(line, "status").startsWith(u"good: "));
    report(desk, counted, line.text(), "missing", -1.5, -0.5);
    CHECK(!desk.said(line, "conflict").isEmpty());
    CHECK(desk.said(line, "status").startsWith(u"bad: ") == !desk.said(line, "status").startsWith(u"warning: "));
    report(desk, counted, line.text(), "safe", 0, 0, {{"direct_contact", word("yes")}});
    CHECK(desk.said(line, "conflict").isEmpty());
    CHECK(desk.said(line, "history") == u"plain: 4");
    desk.pass(1);
    report(desk, counted, line.text(), "abducted", 0, 0, {{"direct_contact", word("yes")}});
    CHECK(desk.said(line, "status").startsWith(u"bad: restricted"));
    CHECK(!desk.said(line, "status").contains(u"bduct"));
}

TEST_CASE("one who reports under two spellings of a name is one person and confirms no death")
{
    Desk desk;
    const Id counted
        = desk.add(headcount, {{"ordered_at", desk.at(-3)}, {"trigger", word("incident")}, {"state", word("open")}});
    const Id line = desk.add(headcountPerson, {{"headcount", counted.text()}, {"person", Id {3, 3}.text()}});
    // Said in one report it is not even saved.
    CHECK_THROWS_AS(
        report(desk, counted, line.text(), "dead_confirmed", -1, -1, {{"confirmed_by", word(" MARIE ")}}), Failure);
    report(desk, counted, line.text(), "dead_unconfirmed", -1, -1);
    CHECK(!desk.said(line, "needs_second").isEmpty());
    report(desk, counted, line.text(), "dead_confirmed", -0.5, -0.5,
        {{"reporter", word("Paul")}, {"confirmed_by", word("Marie")}});
    CHECK(desk.said(line, "needs_second").isEmpty());
    // Nor do two spellings make two people of whoever turned up on no list.
    for (const char *name : {"A driver", " a  DRIVER"})
        report(desk, counted, {}, "safe", -0.5, -0.5, {{"unknown_person", word(name)}});
    CHECK(desk.said(counted, "line").contains(u"TOT 2"));
}

TEST_CASE("a zone without a warden has its alternate, and without both it is red")
{
    Desk desk;
    const Id warden = someone(desk);
    const Id alternate = someone(desk);
    const Id zone = desk.add(wardenZone,
        {{"warden", warden.text()}, {"alternate", alternate.text()}, {"warden_from", desk.day(-10)},
            {"warden_until", desk.day(300)}});
    someone(desk, {{"warden_zone", zone.text()}});
    CHECK(desk.said(zone, "active_warden").startsWith(u"good: "));
    CHECK(desk.said(zone, "population") == u"plain: 1");
    desk.edit(warden, {{"status", word("on_leave")}});
    CHECK(desk.said(zone, "active_warden").startsWith(u"warning: "));
    desk.remove(warden);
    CHECK(desk.said(zone, "active_warden").startsWith(u"warning: "));
    desk.edit(alternate, {{"status", word("on_mission")}});
    CHECK(desk.said(zone, "active_warden") == u"bad: none");
}

TEST_CASE("the evacuation clock from 10 January 2026, until the person is back")
{
    Desk desk;
    const Id entitled = desk.add(evacuationEntitlement, {{"starts_on", word("2026-01-10")}});
    CHECK(desk.said(entitled, "rate_drops") == u"bad: 2026-02-09");
    CHECK(desk.said(entitled, "review") == u"warning: 2026-04-10");
    CHECK(desk.said(entitled, "limit") == u"plain: 2026-07-10");
    desk.edit(entitled, {{"returned", word("yes")}});
    CHECK(desk.said(entitled, "review").isEmpty());
}

TEST_CASE("a list is certified monthly, and the newest list is the one that counts")
{
    Desk desk;
    const Desk::Fields of {{"organization", Id {1, 1}.text()}, {"duty_station", Id {1, 2}.text()}};
    Desk::Fields first = of;
    first.insert("date", desk.day(-60));
    const Id old = desk.add(listCertification, first);
    CHECK(desk.said(old, "next_due").startsWith(u"bad: "));
    first.insert("date", desk.day(-2));
    const Id newer = desk.add(listCertification, first);
    CHECK(desk.said(old, "next_due").isEmpty());
    CHECK(!desk.said(old, "followed").isEmpty());
    CHECK(desk.said(newer, "next_due").startsWith(u"plain: "));
}
