// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/person.h"
#include "core/records/warden.h"
#include "tests/support/team.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Office;
using support::Team;

namespace {

enum : size_t { Adviser, Staff, FocalPoint, Warden, Desk };

Team fivePeople()
{
    return Team({{"Amal", {u"fsco"_qs}}, {"Chen", {u"staff"_qs}}, {"Dina", {u"sfp"_qs}}, {"Emeka", {u"warden"_qs}},
        {"Farid", {u"desk"_qs}}});
}

QMap<QByteArray, QString> personOf(const char *organisation)
{
    return {{"given_names", u"Noor"_qs}, {"organisation", QString::fromLatin1(organisation)}, {"category", u"lr_staff"_qs},
        {"duty_station", Id {1, 1}.text()},
        {"status", u"active"_qs}};
}

QMap<QByteArray, QString> phoneOf(const Id &person, const char *number)
{
    return {{"person", person.text()}, {"kind", u"mobile"_qs}, {"phone", QString::fromLatin1(number)}};
}

bool isRefused(const std::function<void()> &write)
{
    try {
        write();
    } catch (const Failure &failure) {
        return failure.kind == Failure::Kind::NotAllowed;
    }
    return false;
}

/// Saved although its author's own program would not have let it through: what a changed program sends.
Arrival forged(size_t author, quint64 incarnation, Write write)
{
    write.counter = 1;
    if (write.kind == Write::Kind::Create)
        write.record = {incarnation, 1};
    Arrival arrival;
    arrival.chain.incarnation = incarnation;
    arrival.chain.scope = 13;
    arrival.chain.device = Team::device(author);
    arrival.changes = {encode(Change {50, 0, 0, {write}}, incarnation)};
    arrival.segment = {incarnation, 1, 1, QByteArray::number(incarnation, 16).rightJustified(32, 'x'), "bytes"};
    return arrival;
}

Write creationOf(const RecordType &type, const QMap<QByteArray, QString> &fields)
{
    Draft draft = Draft::create(type, u"KSR/personnel"_qs);
    Office::fill(draft, fields);
    return draft.writes().first();
}

Write settingOf(const Record &record, const QMap<QByteArray, QString> &fields)
{
    Draft draft = Draft::edit(record);
    Office::fill(draft, fields);
    return draft.writes().first();
}

}

TEST_CASE("a member of staff writes what is their own, and nobody else's")
{
    Team team = fivePeople();
    const Id own = team[Adviser].add(person, personOf("WFP"));
    const Id other = team[Adviser].add(person, personOf("WFP"));
    const Id theirs = team[Adviser].add(contactChannel, phoneOf(other, "+254712000002"));
    team.spread();
    team.setOwn(Staff, {own.text()});

    team[Staff].edit(own, {{"remarks", u"On leave in May."_qs}});
    const Id channel = team[Staff].add(contactChannel, phoneOf(own, "+254712000001"));
    CHECK(isRefused([&] { team[Staff].edit(other, {{"remarks", u"x"_qs}}); }));
    CHECK(isRefused([&] { team[Staff].add(contactChannel, phoneOf(other, "+254712000003")); }));
    CHECK(isRefused([&] { team[Staff].edit(theirs, {{"phone", u"+254712000009"_qs}}); }));
    CHECK(isRefused([&] { team[Staff].add(person, personOf("WFP")); }));
    // Nor may they give what is theirs to somebody else's record.
    CHECK(isRefused([&] { team[Staff].edit(channel, {{"person", other.text()}}); }));

    team.spread();
    for (size_t office : {Adviser, FocalPoint, Desk}) {
        CHECK(toText(team[office].record(own).value("remarks")) == u"On leave in May.");
        CHECK(toText(team[office].record(channel).value("phone")) == u"+254712000001");
        CHECK(team[office].reader().status().withheld == 0);
    }
}

TEST_CASE("what a changed program sends past its own person is withheld, and history says why")
{
    Team team = fivePeople();
    const Id own = team[Adviser].add(person, personOf("WFP"));
    const Id other = team[Adviser].add(person, personOf("WFP"));
    team.spread();
    team.setOwn(Staff, {own.text()});
    const Record seen = team[Adviser].record(other);
    const QList<Arrival> sent {forged(Staff, 0x71, settingOf(seen, {{"remarks", u"forged"_qs}})),
        forged(Staff, 0x72, creationOf(contactChannel, phoneOf(other, "+254712000003")))};
    for (size_t office : {Adviser, Desk}) {
        for (const Arrival &arrival : sent)
            team.bring(office, arrival);
        CHECK(isEmpty(team[office].record(other).value("remarks")));
        CHECK_FALSE(team[office].reader().record({0x72, 1}).has_value());
        CHECK(team[office].reader().status().withheld == 2);
        const QList<HistoryStep> steps = team[office].reader().history(other);
        CHECK(std::count_if(
                  steps.begin(), steps.end(), [](const HistoryStep &step) { return step.withheld == u"own"; })
            == 1);
        CHECK(team[office].store->verify() == u"ok");
    }
}

TEST_CASE("a focal point writes the persons of their agency and what belongs to them, whatever letters it is written in")
{
    Team team = fivePeople();
    team.setOwn(FocalPoint, {u"wfp"_qs});
    const Id ours = team[FocalPoint].add(person, personOf("WFP"));
    CHECK(isRefused([&] { team[FocalPoint].add(person, personOf("UNHCR")); }));
    const Id theirs = team[Adviser].add(person, personOf("UNHCR"));
    team.spread();
    team[FocalPoint].add(contactChannel, phoneOf(ours, "+254712000001"));
    CHECK(isRefused([&] { team[FocalPoint].add(contactChannel, phoneOf(theirs, "+254712000002")); }));
    // Somebody who changes agency stays within reach of both: who had them may still put an entry right.
    team[Adviser].edit(ours, {{"organisation", u"UNICEF"_qs}});
    team.spread();
    team[FocalPoint].edit(ours, {{"function", u"Driver"_qs}});
    team.spread();
    CHECK(toText(team[Adviser].record(ours).value("function")) == u"Driver");
    CHECK(team[Adviser].reader().status().withheld == 0);
}

TEST_CASE("a warden says where the people of their zone are, and of no other")
{
    Team team = fivePeople();
    const auto zoneOf = [&](const char *name) {
        return team[Adviser].add(wardenZone, {{"name", QString::fromLatin1(name)}, {"state", u"vacant"_qs}, {"duty_station", Id {1, 1}.text()}});
    };
    const Id zone = zoneOf("N-07");
    const Id next = zoneOf("N-08");
    const auto living = [&](const Id &where) {
        QMap<QByteArray, QString> fields = personOf("WFP");
        fields.insert("warden_zone", where.text());
        return team[Adviser].add(person, fields);
    };
    const Id here = living(zone);
    const Id there = living(next);
    team.spread();
    team.setOwn(Warden, {zone.text()});
    const auto report = [&](const Id &who) {
        team[Warden].add(whereabouts,
            {{"person", who.text()}, {"kind", u"observed"_qs}, {"starts_at", u"2026-03-01T06:00:00Z"_qs},
                {"ends_at", u"2026-03-01T07:00:00Z"_qs}, {"place", u"School yard"_qs}, {"source", u"warden"_qs}});
    };
    report(here);
    CHECK(isRefused([&] { report(there); }));
    team.spread();
    CHECK(team[Adviser].reader().status().withheld == 0);
}

TEST_CASE("whose a record is may come after what was written to it: the end is the same in every order")
{
    Team team = fivePeople();
    const Id own = team[Adviser].add(person, personOf("UNHCR"));
    const Id far = team[Adviser].add(person, personOf("UNHCR"));
    team.spread();
    const Record unowned = team[Adviser].record(own);
    // The agency learns of it first; then its focal point adds a channel, changes it, and tries another agency's person.
    team[Adviser].edit(own, {{"organisation", u"WFP"_qs}});
    team.spread();
    team.setOwn(FocalPoint, {u"WFP"_qs});
    const Id channel = team[FocalPoint].add(contactChannel, phoneOf(own, "+254712000001"));
    team[FocalPoint].edit(channel, {{"place", u"1"_qs}});
    team[FocalPoint].edit(own, {{"function", u"Driver"_qs}});
    team.spread();
    QList<Arrival> all = team.carried();
    all << forged(FocalPoint, 0x73, creationOf(contactChannel, phoneOf(far, "+254712000004")))
        << forged(FocalPoint, 0x74, settingOf(team[Adviser].record(far), {{"function", u"forged"_qs}}));

    std::mt19937 random(815);
    std::optional<quint64> root;
    for (int round = 0; round < 30; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        team.anew(Desk);
        for (const Arrival &arrival : std::as_const(all))
            team.bring(Desk, arrival);
        INFO("round " << round);
        Office &office = team[Desk];
        CHECK(toText(office.record(own).value("function")) == u"Driver");
        CHECK(toText(office.record(channel).value("phone")) == u"+254712000001");
        CHECK(toText(office.record(channel).value("place")) == u"1");
        CHECK(isEmpty(office.record(far).value("function")));
        CHECK_FALSE(office.reader().record({0x73, 1}).has_value());
        CHECK(office.reader().status().withheld == 2);
        if (!root)
            root = office.store->root(13);
        CHECK(office.store->root(13) == *root);
        if (round % 10 == 0) {
            CHECK(office.store->verify() == u"ok");
            office.store->rebuild();
            CHECK(office.store->root(13) == *root);
            CHECK(office.reader().status().withheld == 2);
        }
    }
}

TEST_CASE("what becomes somebody's own in the members log counts from then on")
{
    Team team = fivePeople();
    const Id own = team[Adviser].add(person, personOf("WFP"));
    team.spread();
    const Arrival early = forged(Staff, 0x75, creationOf(contactChannel, phoneOf(own, "+254712000001")));
    team.bring(Desk, early);
    CHECK(team[Desk].reader().status().withheld == 1);
    team.setOwn(Staff, {own.text()});
    team[Desk].store->judgeAgain();
    CHECK(team[Desk].reader().status().withheld == 0);
    CHECK(team[Desk].reader().record({0x75, 1}).has_value());
}
