// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/assessment.h"
#include "core/records/hostliaison.h"
#include "core/records/review.h"
#include "core/review/review.h"
#include "core/storage/policies.h"
#include "tests/support/packs.h"
#include "tests/support/team.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::builtInObject;
using support::import;
using support::Office;
using support::successor;
using support::Team;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QJsonObject granting(QJsonObject pack, const QJsonObject &grant)
{
    QJsonObject authority = pack.value(q("authority")).toObject();
    QJsonArray grants = authority.value(q("grants")).toArray();
    grants.append(grant);
    authority.insert(q("grants"), grants);
    pack.insert(q("authority"), authority);
    return pack;
}

const QMap<QByteArray, QString> newAssessment
    = {{"title", q("EAST 2026")}, {"area", q("EAST")}, {"kind", q("area_strategic")}};

enum : size_t { Keeper, Writer, Officer, Official };

Team fourPeople()
{
    return Team({{"Ada", {q("administrator")}}, {"Chen", {q("staff")}}, {"Elif", {q("fsco")}}, {"Noor", {q("do")}}});
}

bool take(Team &team, size_t who, const Id &id, Act act)
{
    Reader reader = team[who].reader();
    Deciding deciding;
    deciding.act = act;
    const auto decided = decide(reader, reader.record(id).value(),
        {Team::device(who), reader.memberRoles(Team::device(who))}, deciding, team[who].clock);
    const auto *draft = std::get_if<Draft>(&decided);
    if (draft == nullptr)
        return false;
    team[who].store->save(draft->scope(), draft->writes());
    team.spread();
    return true;
}

}

TEST_CASE("exported and imported, a pack is the same text")
{
    Team team = fourPeople();
    const QJsonObject pack = successor("2026.2", "2026-06-01");
    import(team[Keeper], pack);
    team.spread();
    Reader reader = team[Officer].reader();
    const PolicyPack *found = reader.policies().find(q("2026.2"));
    REQUIRE(found != nullptr);
    CHECK(found->toJson() == QJsonDocument(pack).toJson());
    CHECK(QJsonDocument::fromJson(found->toJson()).object() == pack);
    CHECK(reader.policies().all().size() == 2);
}

TEST_CASE("only an administrator brings a pack, whatever others believe of themselves")
{
    Team team = fourPeople();
    CHECK_THROWS_AS(import(team[Official], successor("2026.2", "2026-06-01")), Failure);
    team.setRoles(Writer, {q("administrator")}, {Writer});
    import(team[Writer], successor("2026.3", "2026-06-01"));
    team.spread();
    CHECK(team[Writer].reader().policies().find(q("2026.3")) != nullptr); // it deceives itself alone
    for (size_t other : {Keeper, Officer, Official})
        CHECK(team[other].reader().policies().find(q("2026.3")) == nullptr);
}

TEST_CASE("what a pack grants counts as soon as it is whole, whichever of its records comes last")
{
    Team team = fourPeople();
    team.setRoles(Writer, {q("pcsa")}, {Writer});
    const Id id = team[Writer].add(assessment, newAssessment);
    team.spread();
    CHECK(team[Keeper].reader().status().withheld == 1);
    const QJsonObject grant {
        {q("roles"), QJsonArray {q("staff")}}, {q("types"), QJsonArray {q("assessment")}}, {q("may"), q("c")}};
    import(team[Keeper], granting(successor("2026.2", "2026-06-01"), grant));
    CHECK(team[Keeper].reader().record(id).has_value()); // where it was typed
    team.spread();

    for (bool packLast : {false, true}) {
        INFO(packLast);
        Team late = fourPeople();
        const size_t fifth = late.join({"Omar", {q("desk")}});
        QList<Arrival> policy;
        for (const Arrival &arrival : team.carried())
            if (arrival.chain.scope == 11)
                policy << arrival;
            else
                late.bring(fifth, arrival);
        REQUIRE(policy.size() == 2);
        CHECK_FALSE(late[fifth].reader().record(id).has_value());
        Reader reader = late[fifth].reader(); // one that is open all along
        CHECK(reader.policies().find(q("2026.2")) == nullptr);
        if (packLast)
            std::reverse(policy.begin(), policy.end());
        for (const Arrival &arrival : policy)
            late.bring(fifth, arrival);
        CHECK(late[fifth].reader().record(id).has_value());
        CHECK(late[fifth].reader().status().withheld == 0);
        CHECK(reader.policies().find(q("2026.2")) != nullptr);
        CHECK(late[fifth].store->policies().find(q("2026.2")) != nullptr);
    }
}

TEST_CASE("a section that somebody else adds to a pack does not break it")
{
    Team team({{"Ada", {q("administrator")}}, {"Bela", {q("administrator")}}});
    const Id id = import(team[0], successor("2026.2", "2026-06-01"));
    team.spread();
    REQUIRE(team[1].reader().policies().find(q("2026.2")) != nullptr);
    Draft junk = Draft::create(policySection, q("global"));
    Office::fill(junk, {{"position", q("0")}, {"body", q("junk")}});
    junk.set(*policySection.field("pack"), id);
    team[1].store->save(junk.scope(), junk.writes());
    team.spread();
    for (size_t office : {0, 1}) {
        CHECK(team[office].reader().policies().find(q("2026.2")) != nullptr);
        CHECK(team[office].store->policies().find(q("2026.2")) != nullptr);
    }
}

TEST_CASE("a store that was judged by other grants is judged again when it is opened")
{
    Team team = fourPeople();
    Office &office = team[Keeper];
    team.setRoles(Writer, {q("pcsa")}, {Keeper, Writer});
    const Id id = team[Writer].add(assessment, newAssessment);
    team.spread();
    team.setRoles(Writer, {q("staff")}, {Keeper});
    office.close();
    office.open();
    CHECK(office.reader().record(id).has_value()); // by the same grants: nothing is made anew

    office.store->setSetting(q("granted"), q("those of the program before"));
    office.close();
    office.open();
    CHECK_FALSE(office.reader().record(id).has_value());
    CHECK(office.reader().status().withheld == 1);
    CHECK(office.store->verify() == u"ok");
}

TEST_CASE("a creation states no more than its author may say")
{
    Team team = fourPeople();
    const QJsonObject grant {{q("roles"), QJsonArray {q("staff")}}, {q("types"), QJsonArray {q("assessment")}},
        {q("may"), q("c")}, {q("fields"), QJsonArray {q("title"), q("area"), q("kind")}}};
    import(team[Keeper], granting(successor("2026.2", "2026-01-02"), grant));
    team.spread();
    const Id plain = team[Writer].add(assessment, newAssessment);
    QMap<QByteArray, QString> more = newAssessment;
    more.insert("country", q("KSR"));
    CHECK_THROWS_AS(team[Writer].add(assessment, more), Failure);
    team.setRoles(Writer, {q("pcsa")}, {Writer});
    const Id forged = team[Writer].add(assessment, more);
    team.spread();
    for (size_t other : {Keeper, Officer, Official}) {
        CHECK(team[other].reader().record(plain).has_value());
        CHECK_FALSE(team[other].reader().record(forged).has_value());
        CHECK(team[other].reader().status().withheld == 1);
    }
}

TEST_CASE("what was decided under an older pack reads as it was, wherever and in whatever order a newer one comes")
{
    Team team = fourPeople();
    const Id item = team[Officer].add(hostItem,
        {{"subject", q("Escort to Nimba")}, {"kind", q("request_escort")}, {"authority", q("Governor")},
            {"sent_at", q("2026-03-01T10:00:00Z")}, {"state", q("sent")}});
    team.spread();
    REQUIRE(take(team, Officer, item, Act::Submit));
    REQUIRE(take(team, Official, item, Act::Approve));

    // The new pack lets the Under-Secretary-General alone approve, calls "approved" otherwise, fears rare catastrophes more.
    QJsonObject pack = successor("2026.2", "2026-04-01");
    QJsonArray chains = pack.value(q("approval")).toArray();
    for (qsizetype i = 0; i < chains.size(); ++i) {
        QJsonObject chain = chains.at(i).toObject();
        if (chain.value(q("type")) != q("host_item"))
            continue;
        QJsonArray steps = chain.value(q("steps")).toArray();
        for (qsizetype j = 0; j < steps.size(); ++j) {
            QJsonObject step = steps.at(j).toObject();
            if (step.value(q("act")) == q("approve"))
                step.insert(q("roles"), QJsonArray {q("usg")});
            steps.replace(j, step);
        }
        chain.insert(q("steps"), steps);
        chains.replace(i, chain);
    }
    pack.insert(q("approval"), chains);
    QByteArray json = QJsonDocument(pack).toJson();
    json.replace("\"Approved\"", "\"Signed\"");
    pack = QJsonDocument::fromJson(json).object();
    QJsonObject risk = pack.value(q("risk")).toObject();
    QJsonArray matrix = risk.value(q("matrix")).toArray();
    matrix.replace(0, QJsonArray {q("low"), q("low"), q("low"), q("low"), q("medium")});
    risk.insert(q("matrix"), matrix);
    pack.insert(q("risk"), risk);
    import(team[Keeper], pack);
    team.spread();

    std::mt19937 random(28);
    for (int round = 0; round < 3; ++round) {
        INFO("round " << round);
        QList<Arrival> arrivals = team.carried();
        std::shuffle(arrivals.begin(), arrivals.end(), random);
        Team late = fourPeople();
        const size_t desk = late.join({"Rana", {q("desk")}});
        const size_t reviewer = late.join({"Omar", {q("hqrev")}});
        for (size_t who : {desk, reviewer}) {
            for (const Arrival &arrival : arrivals)
                late.bring(who, arrival);
            std::reverse(arrivals.begin(), arrivals.end());
            for (const QDateTime &now :
                {QDateTime({2026, 3, 20}, QTime(12, 0), Qt::UTC), QDateTime({2026, 5, 20}, QTime(12, 0), Qt::UTC)}) {
                Reader reader = late[who].reader();
                const ReviewStatus status = review(reader, reader.record(item).value(), now);
                CHECK(status.stage == u"approved");
                CHECK(status.isInForce());
                CHECK(status.decisions.last().flaw == Flaw::None);
            }
            Reader reader = late[who].reader();
            const PolicyPack &old = reader.policies().inForce(QDate(2026, 3, 31));
            const PolicyPack &next = reader.policies().inForce(QDate(2026, 4, 1));
            CHECK(old.version() == u"2026.1");
            CHECK(next.version() == u"2026.2");
            CHECK(old.risk().matrix.at(1, 5) == RiskLevel::Low);
            CHECK(next.risk().matrix.at(1, 5) == RiskLevel::Medium);
            CHECK(old.code(q("stages"), q("approved"))->label(q("en")) == u"Approved");
            CHECK(next.code(q("stages"), q("approved"))->label(q("en")) == u"Signed");
        }
    }

    // From its day on the new pack holds: the same official's yes to a new revision does not count any more.
    for (size_t who : {Officer, Official})
        team[who].clock.advance(qint64(40) * 24 * 60 * 60 * 1000);
    team[Officer].edit(item, {{"details", q("Two vehicles")}});
    team.spread();
    REQUIRE(take(team, Officer, item, Act::Submit));
    CHECK_FALSE(take(team, Official, item, Act::Approve));
}
