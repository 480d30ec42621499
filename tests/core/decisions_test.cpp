// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/assessment.h"
#include "core/records/movement.h"
#include "core/records/plan.h"
#include "core/records/reference.h"
#include "core/records/review.h"
#include "core/records/srmmeasure.h"
#include "core/review/holding.h"
#include "tests/support/packs.h"
#include "tests/support/reviews.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace support;

namespace {

enum : size_t { Officer, Adviser, Manager, Official, Deputy, Desk };

Team sixPeople()
{
    return Team({{"Elif", {QStringLiteral("fsco")}}, {"Tomas", {QStringLiteral("pcsa")}}, {"Paula", {QStringLiteral("smt")}},
        {"Noor", {QStringLiteral("do")}}, {"Ines", {QStringLiteral("doai")}}, {"Rana", {QStringLiteral("desk")}}});
}

Id planOf(Team &team, const char *title, const QMap<QByteArray, QString> &more = {})
{
    QMap<QByteArray, QString> fields {{"title", QString::fromLatin1(title)}, {"kind", QStringLiteral("sec_plan")},
        {"area", QStringLiteral("EAST")}, {"valid_from", QStringLiteral("2026-01-01")},
        {"valid_until", QStringLiteral("2026-12-31")}};
    fields.insert(more);
    const Id id = team[Officer].add(plan, fields);
    team.spread();
    return id;
}

QMap<QByteArray, QString> legToTheEast(const Id &mission)
{
    return {{"mission", mission.text()}, {"number", QStringLiteral("1")}, {"from_place", QStringLiteral("Town")},
        {"to_place", QStringLiteral("East")}, {"departs_at", QStringLiteral("2026-03-14T06:00:00Z")}};
}

const QMap<QByteArray, QString> submission {{"act", QStringLiteral("submit")}, {"role", QStringLiteral("fsco")}};

void submit(Team &team, const Id &id) { forge(team, Officer, id, submission); }

/// What the Designated Official hands on to one of the team.
Id handOn(Team &team, size_t to)
{
    const Id id = team[Official].add(delegation,
        {{"role", QStringLiteral("do")}, {"delegator", QStringLiteral("Noor")}, {"delegate", QStringLiteral("Asha")},
            {"delegate_device", QStringLiteral("%1").arg(Team::device(to), 16, 16, QLatin1Char('0'))},
            {"valid_from", QStringLiteral("2026")}, {"valid_until", QStringLiteral("2026")},
            {"instrument", QStringLiteral("Letter 12")}});
    team.spread();
    return id;
}

/// The acceptance of a risk of this level, submitted.
Id acceptance(Team &team, const char *level)
{
    const Id id = team[Officer].add(riskAcceptance,
        {{"title", QStringLiteral("Convoy")}, {"assessment", Id {1, 1}.text()}, {"level", QString::fromLatin1(level)},
            {"reason", QStringLiteral("Food")}, {"valid_from", QStringLiteral("2026-01-01")},
            {"valid_until", QStringLiteral("2026-12-31")}});
    submit(team, id);
    return id;
}

/// Submitted by the officer, endorsed by the team, approved by the Designated Official.
void approve(Team &team, const Id &id)
{
    submit(team, id);
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
    REQUIRE(isTaken(take(team, Official, id, Act::Approve)));
}

}

TEST_CASE("what is only written down awaits its decider, whoever writes it down")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    submit(team, id);
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));

    // Neither who submitted it, nor who keeps no log; nor is it written down without a name.
    CHECK(flaw(take(team, Officer, id, phoned(Act::Approve, QStringLiteral("do")))) == Flaw::OwnWork);
    CHECK(flaw(take(team, Manager, id, phoned(Act::Approve, QStringLiteral("do")))) == Flaw::NotTheirs);
    CHECK(std::get<Obstacle>(take(team, Adviser, id, phoned(Act::Approve, QStringLiteral("do"), QString()))).is
        == Obstacle::Is::NeedsDecider);
    CHECK(flaw(take(team, Adviser, id, phoned(Act::Withdraw, QStringLiteral("pcsa")))) == Flaw::Unproven);

    const Taken written = take(team, Deputy, id, phoned(Act::Approve, QStringLiteral("doai"))); // holds the role themselves
    REQUIRE(isTaken(written));
    ReviewStatus status = statusAt(team, Desk, id);
    CHECK(status.isInForce());
    CHECK(status.isProvisional);
    CHECK(status.inForceStage == u"approved");
    CHECK(status.inForceStages == QStringList {QStringLiteral("submitted"), QStringLiteral("smt_endorsed")});
    CHECK(status.awaitingRatification.size() == 1);

    CHECK(flaw(take(team, Official, id, ratifying(written))) == Flaw::NotTheirs);
    REQUIRE(isTaken(take(team, Deputy, id, ratifying(written))));
    status = statusAt(team, Desk, id);
    CHECK_FALSE(status.isProvisional);
    CHECK(status.inForceStages.last() == u"approved");
}

TEST_CASE("an emergency order is in force on somebody's word, and replaces nothing until it is ratified")
{
    Team team = sixPeople();
    const Id old = planOf(team, "Old");
    approve(team, old);
    const Id young = planOf(team, "Young", {{"supersedes", old.text()}});
    submit(team, young);
    REQUIRE(isTaken(take(team, Manager, young, Act::Endorse)));
    const Taken written = take(team, Desk, young, phoned(Act::Approve, QStringLiteral("do")));
    REQUIRE(isTaken(written));
    CHECK(statusAt(team, Adviser, young).isInForce());
    CHECK(statusAt(team, Adviser, old).isInForce());
    REQUIRE(isTaken(take(team, Official, young, ratifying(written))));
    CHECK(statusAt(team, Adviser, old).stage == u"superseded");
    CHECK_FALSE(statusAt(team, Adviser, old).isInForce());
}

TEST_CASE("who submitted may not ratify, nor carry a call past other eyes, by another device of theirs either")
{
    Team team({{"Tomas", {QStringLiteral("pcsa"), QStringLiteral("do")}},
        {" tomas ", {QStringLiteral("pcsa"), QStringLiteral("do")}}, {"Paula", {QStringLiteral("smt")}},
        {"Noor", {QStringLiteral("do")}}, {"Ines", {QStringLiteral("doai")}}, {"Rana", {QStringLiteral("desk")}}});
    const Id id = planOf(team, "Plan");
    forge(team, 0, id, {{"act", QStringLiteral("submit")}, {"role", QStringLiteral("pcsa")}});
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
    for (const size_t device : {size_t(0), size_t(1)}) {
        CHECK(flaw(take(team, device, id, Act::Approve)) == Flaw::OwnWork);
        CHECK(flaw(take(team, device, id, phoned(Act::Approve, QStringLiteral("do")))) == Flaw::OwnWork);
    }
    const Taken written = take(team, Desk, id, phoned(Act::Approve, QStringLiteral("do")));
    REQUIRE(isTaken(written));
    for (const size_t device : {size_t(0), size_t(1)}) {
        CHECK(flaw(take(team, device, id, ratifying(written))) == Flaw::OwnWork);
        const Id forged = forge(team, device, id,
            {{"act", QStringLiteral("ratify")}, {"role", QStringLiteral("do")}, {"ratifies", std::get<Id>(written).text()}});
        CHECK(judgedAt(team, Adviser, id, forged).flaw == Flaw::OwnWork);
    }
    CHECK(statusAt(team, Desk, id).isProvisional);

    // Two of one name whose personnel records differ are two people.
    const QString name = QStringLiteral("Tomas");
    for (size_t at = 0; at < team.size(); ++at) {
        const QStringList roles {QStringLiteral("pcsa"), QStringLiteral("do")};
        team[at].store->setMember(Team::device(0), name, roles, {Id {1, 1}.text(), QStringLiteral("WFP")});
        team[at].store->setMember(Team::device(1), name, roles, {Id {1, 2}.text(), QStringLiteral("WFP")});
    }
    CHECK_FALSE(statusAt(team, Desk, id).isProvisional); // so the second one's signature counts after all
    CHECK(statusAt(team, Desk, id).inForce->ratifiedBy.has_value());
}

TEST_CASE("a signature stands for the ratification of what was written down meanwhile")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    const Id other = planOf(team, "Other");
    for (const Id &one : {id, other}) {
        submit(team, one);
        REQUIRE(isTaken(take(team, Manager, one, Act::Endorse)));
    }
    REQUIRE(isTaken(takeAlone(team, Adviser, id, phoned(Act::Approve, QStringLiteral("do")))));
    // The official's laptop is ahead, so that its signature is judged after the note.
    REQUIRE(isTaken(takeAlone(team, Official, other, deciding(Act::Approve))));
    REQUIRE(isTaken(takeAlone(team, Official, id, deciding(Act::Approve))));
    team.spread();
    for (size_t who = 0; who < team.size(); ++who) {
        const ReviewStatus status = statusAt(team, who, id);
        CHECK(status.isInForce());
        CHECK_FALSE(status.isProvisional);
        CHECK(status.inForceStages.last() == u"approved");
    }
}

TEST_CASE("whether a step is meant for a record is read from what was decided on")
{
    // Every level but the lowest two takes the Designated Official in person.
    Team team = sixPeople();
    const size_t area = team.join({"Asha", {QStringLiteral("asc")}});
    handOn(team, area);
    const Id id = acceptance(team, "medium");
    const Taken approved = take(team, area, id, Act::Approve);
    REQUIRE(isTaken(approved));
    team[Officer].edit(id, {{"level", QStringLiteral("high")}});
    team.spread();
    CHECK(statusAt(team, Desk, id).inForceStage == u"approved");
    CHECK(judgedAt(team, Desk, id, std::get<Id>(approved)).flaw == Flaw::None);
    // And today's steps by what it says today.
    submit(team, id);
    CHECK(flaw(take(team, area, id, Act::Approve)) == Flaw::NotTheirs);
    team[Officer].edit(id, {{"level", QStringLiteral("low")}});
    team.spread();
    submit(team, id);
    CHECK(isTaken(take(team, area, id, Act::Approve)));
    team[Officer].edit(id, {{"level", QStringLiteral("very_high")}});
    team.spread();
    submit(team, id);
    CHECK(flaw(take(team, Official, id, Act::Approve)) == Flaw::NoStep); // only to recommend
}

TEST_CASE("a step that nobody hands on is neither signed nor ratified by a delegate")
{
    Team team = sixPeople();
    const size_t area = team.join({"Asha", {QStringLiteral("asc")}});
    const Id delegated = handOn(team, area);
    for (const char *level : {"medium", "high"}) {
        CAPTURE(level);
        const Id id = acceptance(team, level);
        const Taken written = take(team, Adviser, id, phoned(Act::Approve, QStringLiteral("do")));
        REQUIRE(isTaken(written));
        const Id forged = forge(team, area, id,
            {{"act", QStringLiteral("ratify")}, {"role", QStringLiteral("do")}, {"delegation", delegated.text()},
                {"ratifies", std::get<Id>(written).text()}});
        const bool isDelegable = QLatin1String(level) == QLatin1String("medium");
        CHECK(judgedAt(team, Desk, id, forged).flaw == (isDelegable ? Flaw::None : Flaw::NotTheirs));
        CHECK(statusAt(team, Desk, id).isProvisional == !isDelegable);
        if (isDelegable)
            continue;
        CHECK(flaw(take(team, area, id, ratifying(written))) == Flaw::NotTheirs);
        REQUIRE(isTaken(take(team, Official, id, ratifying(written))));
        CHECK_FALSE(statusAt(team, Desk, id).isProvisional);
        const Id another = acceptance(team, level);
        const Id signedOver = forge(team, area, another,
            {{"act", QStringLiteral("approve")}, {"role", QStringLiteral("do")}, {"delegation", delegated.text()}});
        CHECK(judgedAt(team, Desk, another, signedOver).flaw == Flaw::NotTheirs);
    }
}

TEST_CASE("the first of two contrary decisions stands, the other opens a dispute until somebody decides again")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    submit(team, id);
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
    const Taken approved = takeAlone(team, Official, id, deciding(Act::Approve));
    const Taken returned = takeAlone(team, Deputy, id, deciding(Act::Return, QStringLiteral("No route.")));
    REQUIRE(isTaken(approved));
    REQUIRE(isTaken(returned));
    team.spread();
    const ReviewStatus status = statusAt(team, Desk, id);
    REQUIRE(status.disputed.size() == 1);
    const Id second = status.disputed.first();
    const Id first = second == std::get<Id>(approved) ? std::get<Id>(returned) : std::get<Id>(approved);
    CHECK(judgedAt(team, Desk, id, first).flaw == Flaw::None);
    CHECK(judgedAt(team, Desk, id, second).flaw == Flaw::Disputed);
    CHECK(judgedAt(team, Desk, id, second).disputes == first);
    CHECK(status.isInForce() == (first == std::get<Id>(approved)));
    for (size_t who = 0; who < team.size(); ++who)
        CHECK(support::toText(statusAt(team, who, id)) == support::toText(status));

    CHECK(flaw(take(team, Manager, id, Act::Return, QStringLiteral("Me too."))) != Flaw::None); // not theirs to settle
    REQUIRE(isTaken(take(team, Official, id, Act::Approve)));
    CHECK(statusAt(team, Desk, id).disputed.isEmpty());
    CHECK(statusAt(team, Desk, id).isInForce());
}

TEST_CASE("what a review has come to does not depend on the order anything comes in")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    const Id section = team[Officer].add(planSection, {{"plan", id.text()}, {"heading", QStringLiteral("Routes")}});
    team.spread();
    submit(team, id);
    const Taken call = take(team, Adviser, id, phoned(Act::Endorse, QStringLiteral("smt"), QStringLiteral("Paula")));
    REQUIRE(isTaken(call));
    REQUIRE(isTaken(takeAlone(team, Official, id, deciding(Act::Approve))));
    REQUIRE(isTaken(takeAlone(team, Deputy, id, deciding(Act::Return, QStringLiteral("No route.")))));
    REQUIRE(isTaken(takeAlone(team, Manager, id, ratifying(call))));
    team.spread();
    REQUIRE(isTaken(take(team, Official, id, Act::Approve)));
    REQUIRE(isTaken(takeAlone(team, Desk, id, deciding(Act::Endorse))));
    team[Officer].edit(section, {{"heading", QStringLiteral("Two routes")}}); // unknown to the desk
    team.spread();
    submit(team, id);
    forge(team, Officer, id, {{"act", QStringLiteral("endorse")}, {"role", QStringLiteral("smt")}});
    const QString wanted = support::toText(statusAt(team, Desk, id));
    CHECK(statusAt(team, Desk, id).inForceStage == u"dro_endorsed");

    std::mt19937 random(329);
    const size_t seventh = team.join({"Omar", {QStringLiteral("hqrev")}});
    for (int round = 0; round < 8; ++round) {
        QList<Arrival> arrivals = team.carried();
        std::shuffle(arrivals.begin(), arrivals.end(), random);
        team.anew(seventh);
        for (const Arrival &arrival : arrivals)
            team.bring(seventh, arrival);
        CHECK(support::toText(statusAt(team, seventh, id)) == wanted);
    }
}

TEST_CASE("a revocation and an endorsement that knew nothing of each other leave what came first")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    approve(team, id);
    REQUIRE(isTaken(takeAlone(team, Desk, id, deciding(Act::Endorse))));
    REQUIRE(isTaken(takeAlone(team, Official, id, deciding(Act::Revoke, QStringLiteral("The road is cut.")))));
    team.spread();
    const ReviewStatus status = statusAt(team, Adviser, id);
    REQUIRE(status.disputed.size() == 1);
    const bool isEndorsed = judgedAt(team, Adviser, id, status.disputed.first()).act == Act::Revoke;
    CHECK(status.stage == (isEndorsed ? u"dro_endorsed" : u"revoked"));
    CHECK(status.isInForce() == isEndorsed);
    // Decided again, by somebody who has both.
    if (isEndorsed)
        REQUIRE(isTaken(take(team, Official, id, Act::Revoke, QStringLiteral("It is still cut."))));
    else
        REQUIRE(isTaken(take(team, Desk, id, Act::Endorse)));
    CHECK(statusAt(team, Adviser, id).disputed.isEmpty());
}

TEST_CASE("what is in force can be endorsed, returned and revoked while the content goes on")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    approve(team, id);
    const QString signedText = statusAt(team, Desk, id).digest;
    team[Officer].edit(id, {{"title", QStringLiteral("Plan, revised")}});
    team.spread();
    CHECK(flaw(take(team, Desk, id, Act::Endorse)) == Flaw::NoStep);
    const auto ofInForce = [](Act act, const QString &comment = {}) {
        Deciding about = deciding(act, comment);
        about.about = Deciding::About::InForce;
        return about;
    };
    {
        Reader reader = team[Desk].reader();
        QSet<QString> offered;
        for (const ApprovalStep &step : nextSteps(reader, reader.record(id).value(), statusAt(team, Desk, id),
                 actor(team, Desk), now(team, Desk), ofInForce(Act::Endorse)))
            offered << step.stage;
        CHECK(offered
            == QSet<QString> {QStringLiteral("dro_endorsed"), QStringLiteral("dro_returned"), QStringLiteral("revoked")});
    }
    CHECK(flaw(take(team, Officer, id, ofInForce(Act::Submit))) == Flaw::NoStep);
    REQUIRE(isTaken(take(team, Desk, id, ofInForce(Act::Endorse))));
    ReviewStatus status = statusAt(team, Adviser, id);
    CHECK(status.stage == u"draft");
    CHECK(status.inForceStage == u"dro_endorsed");
    CHECK(status.inForce->digest == signedText);
    REQUIRE(isTaken(take(team, Official, id, ofInForce(Act::Revoke, QStringLiteral("Overtaken.")))));
    CHECK_FALSE(statusAt(team, Adviser, id).isInForce());
    CHECK(flaw(take(team, Official, id, ofInForce(Act::Revoke, QStringLiteral("Again.")))) == Flaw::NoStep);
}

TEST_CASE("nobody signs what they were not shown")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    submit(team, id);
    Deciding shown = deciding(Act::Endorse);
    shown.digest = statusAt(team, Manager, id).digest;
    team[Officer].edit(id, {{"title", QStringLiteral("Another")}});
    team.spread();
    submit(team, id);
    CHECK(std::get<Obstacle>(take(team, Manager, id, shown)).is == Obstacle::Is::ChangedMeanwhile);
    shown.digest = statusAt(team, Manager, id).digest;
    CHECK(isTaken(take(team, Manager, id, shown)));
}

TEST_CASE("what a record replaces is what it said when it was decided on")
{
    Team team = sixPeople();
    const Id old = planOf(team, "Old");
    approve(team, old);
    const Id young = planOf(team, "Young", {{"supersedes", old.text()}});
    approve(team, young);
    CHECK(statusAt(team, Desk, old).stage == u"superseded");
    team[Officer].edit(young, {{"supersedes", QString()}});
    const Id loud = planOf(team, "Loud");
    approve(team, loud);
    team[Officer].edit(loud, {{"supersedes", young.text()}});
    team.spread();
    CHECK(statusAt(team, Desk, old).stage == u"superseded");
    CHECK(statusAt(team, Desk, young).isInForce());
    const size_t steward = team.join({"Sami", {QStringLiteral("steward")}});
    for (const Arrival &arrival : team.carried())
        team.bring(steward, arrival);
    REQUIRE(isTaken(take(team, Officer, young, Act::Withdraw)));
    CHECK(statusAt(team, Desk, young).isInForce()); // withdrawn is only what was going on
    CHECK(statusAt(team, Desk, old).stage == u"superseded");
    REQUIRE(isTaken(take(team, steward, young, Act::Void, QStringLiteral("Entered twice."))));
    CHECK(statusAt(team, Desk, old).isInForce());
}

TEST_CASE("a void record is offered no steps, whatever becomes of its content")
{
    Team team = sixPeople();
    const size_t steward = team.join({"Sami", {QStringLiteral("steward")}});
    const Id id = planOf(team, "Plan");
    REQUIRE(isTaken(take(team, Officer, id, Act::Withdraw)));
    REQUIRE(isTaken(take(team, steward, id, Act::Void, QStringLiteral("Entered twice."))));
    team[Officer].edit(id, {{"title", QStringLiteral("Once more")}});
    team.spread();
    CHECK(statusAt(team, Desk, id).stage == u"void");
    for (size_t who = 0; who < team.size(); ++who) {
        Reader reader = team[who].reader();
        CHECK(nextSteps(reader, reader.record(id).value(), statusAt(team, who, id), actor(team, who), now(team, who))
                  .isEmpty());
    }
    CHECK(judgedAt(team, Desk, id, forge(team, Officer, id, submission)).flaw == Flaw::NoStep);
}

TEST_CASE("a record is void when its owner or who decided has taken it back and a steward, who is somebody else, says so")
{
    Team team = sixPeople();
    const QStringList both {QStringLiteral("fsco"), QStringLiteral("steward")};
    const size_t one = team.join({"Sami", both});
    const size_t again = team.join({"sami ", both}); // another laptop of the same person
    const size_t steward = team.join({"Lena", {QStringLiteral("steward")}});
    const QString why = QStringLiteral("Entered twice.");
    const QMap<QByteArray, QString> voiding {
        {"act", QStringLiteral("void")}, {"role", QStringLiteral("steward")}, {"comment", why}};
    const Id id = planOf(team, "Plan");
    CHECK(flaw(take(team, steward, id, Act::Void, why)) == Flaw::NoStep); // nobody has taken it back
    REQUIRE(isTaken(take(team, one, id, Act::Withdraw)));
    for (const size_t same : {one, again}) {
        CHECK(flaw(take(team, same, id, Act::Void, why)) == Flaw::Alone);
        CHECK(judgedAt(team, Desk, id, forge(team, same, id, voiding)).flaw == Flaw::Alone);
    }
    CHECK(std::get<Obstacle>(take(team, steward, id, Act::Void)).is == Obstacle::Is::NeedsComment);
    CHECK(flaw(take(team, Officer, id, Act::Void, why)) == Flaw::NotTheirs);
    CHECK(statusAt(team, Desk, id).stage == u"withdrawn");
    REQUIRE(isTaken(take(team, steward, id, Act::Void, why)));
    for (size_t who = 0; who < team.size(); ++who)
        CHECK(statusAt(team, who, id).stage == u"void");

    // What was in force: who decided revokes it. By phone it is whoever wrote that down, until the decider has signed.
    const Id approved = planOf(team, "Approved");
    approve(team, approved);
    const Taken revoked = take(team, one, approved, phoned(Act::Revoke, QStringLiteral("do")));
    REQUIRE(isTaken(revoked));
    CHECK(flaw(take(team, one, approved, Act::Void, why)) == Flaw::Alone);
    REQUIRE(isTaken(take(team, Official, approved, ratifying(revoked))));
    REQUIRE(isTaken(take(team, one, approved, Act::Void, why)));
    CHECK(statusAt(team, Desk, approved).stage == u"void");
    CHECK_FALSE(statusAt(team, Desk, approved).isInForce());
}

TEST_CASE("a void that was phoned in is not ratified by who opened it, nor what opened it by who took it")
{
    Team team = sixPeople();
    const QString why = QStringLiteral("Entered twice.");
    const size_t one = team.join({"Sami", {QStringLiteral("fsco"), QStringLiteral("steward"), QStringLiteral("do")}});
    const size_t steward = team.join({"Lena", {QStringLiteral("steward")}});
    const Id id = planOf(team, "Plan");
    REQUIRE(isTaken(take(team, one, id, Act::Withdraw)));
    CHECK(flaw(take(team, one, id, phoned(Act::Void, QStringLiteral("steward"), QStringLiteral("Lena")))) == Flaw::Alone);
    const Taken phonedIn = take(team, Adviser, id, phoned(Act::Void, QStringLiteral("steward"), QStringLiteral("Lena")));
    REQUIRE(isTaken(phonedIn));
    CHECK(flaw(take(team, one, id, ratifying(phonedIn))) == Flaw::Alone);
    REQUIRE(isTaken(take(team, steward, id, ratifying(phonedIn))));
    CHECK(statusAt(team, Desk, id).awaitingRatification.isEmpty());

    const Id approved = planOf(team, "Approved");
    approve(team, approved);
    const Taken revoked = take(team, Adviser, approved, phoned(Act::Revoke, QStringLiteral("do")));
    REQUIRE(isTaken(revoked));
    REQUIRE(isTaken(take(team, one, approved, Act::Void, why)));
    CHECK(flaw(take(team, one, approved, ratifying(revoked))) == Flaw::Alone);
    CHECK(isTaken(take(team, Official, approved, ratifying(revoked))));
}

TEST_CASE("a decision that arrives must say why, who and on what, and where the record is kept")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    submit(team, id);
    const auto arrived = [&](size_t who, const QMap<QByteArray, QString> &fields, const char *scope = "KSR/security") {
        return judgedAt(team, Desk, id, forge(team, who, id, fields, QString::fromLatin1(scope))).flaw;
    };
    const QMap<QByteArray, QString> endorsement {{"act", QStringLiteral("endorse")}, {"role", QStringLiteral("smt")}};
    const auto with = [&](const char *key, const QString &text) {
        QMap<QByteArray, QString> fields = endorsement;
        fields.insert(key, text);
        return fields;
    };
    CHECK(arrived(Manager, with("digest", QString(32, QLatin1Char('0')))) == Flaw::Unproven);
    CHECK(arrived(Manager, with("seen", QStringLiteral("nonsense"))) == Flaw::Unproven);
    CHECK(arrived(Manager, endorsement, "KSR/personnel") == Flaw::Elsewhere);
    CHECK(statusAt(team, Desk, id).stage == u"submitted");
    // The store saves none of these; a program that does is told from what it sends.
    CHECK(arrived(Official, {{"act", QStringLiteral("return")}, {"role", QStringLiteral("do")}}) == Flaw::NoComment);
    CHECK(arrived(Adviser, with("channel", QStringLiteral("phone"))) == Flaw::Unproven);
    CHECK(statusAt(team, Desk, id).stage == u"submitted");
    team[Officer].edit(id, {{"title", QStringLiteral("one")}});
    team[Adviser].edit(id, {{"title", QStringLiteral("other")}});
    team.spread();
    CHECK(arrived(Officer, submission) == Flaw::Conflicted);
}

TEST_CASE("a text that is submitted again is in force as far as it had come")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    approve(team, id);
    REQUIRE(isTaken(take(team, Desk, id, Act::Return, QStringLiteral("Add the route."))));
    submit(team, id);
    const ReviewStatus status = statusAt(team, Adviser, id);
    CHECK(status.stage == u"submitted");
    CHECK(status.inForceStage == u"approved");
    CHECK(status.isInForce());
}

TEST_CASE("a write that was withheld and counts later does not change what was decided on")
{
    Team team = sixPeople();
    const size_t visitor = team.join({"Omar", {QStringLiteral("counsel")}});
    const Id id = planOf(team, "Plan");
    team.setRoles(visitor, {QStringLiteral("pcsa")}, {visitor}); // believes so himself
    team[visitor].edit(id, {{"title", QStringLiteral("Mine")}});
    const Id section = team[visitor].add(planSection, {{"plan", id.text()}, {"heading", QStringLiteral("Mine")}});
    team[visitor].edit(id, {{"area", QStringLiteral("WEST")}});
    team.spread();
    REQUIRE(team[Desk].reader().status().withheld == 3);
    // Something of the visitor's must count for his chain to be among what is seen.
    approve(team, id);
    std::optional<QString> digest;
    for (size_t who : {Officer, Desk}) {
        team.setRoles(visitor, {QStringLiteral("pcsa")}, {who});
        team[who].store->judgeAgain();
        CHECK(team[who].reader().record(section).has_value());
        CHECK(toText(team[who].record(id).value("title")) == u"Mine");
        const ReviewStatus status = statusAt(team, who, id);
        CHECK(status.isInForce());
        CHECK(status.isChangedSince);
        Reader reader = team[who].reader();
        const std::optional<Snapshot> then = decidedOn(reader, *status.inForce);
        REQUIRE(then.has_value());
        CHECK(toText(then->subject.value("title")) == u"Plan");
        CHECK(then->parts.isEmpty());
        if (!digest)
            digest = status.digest;
        CHECK(status.digest == *digest);
    }
}

TEST_CASE("a part that is given to another whole is read where it was decided on")
{
    Team team = sixPeople();
    const Id id = planOf(team, "Plan");
    const Id other = planOf(team, "Other");
    const Id section = team[Officer].add(planSection, {{"plan", id.text()}, {"heading", QStringLiteral("Routes")}});
    team.spread();
    approve(team, id);
    team[Officer].edit(section, {{"plan", other.text()}});
    team.spread();
    const ReviewStatus status = statusAt(team, Desk, id);
    CHECK(status.isChangedSince);
    REQUIRE(status.isInForce());
    Reader reader = team[Desk].reader();
    const std::optional<Snapshot> then = decidedOn(reader, *status.inForce);
    REQUIRE(then.has_value());
    CHECK(then->parts.size() == 1);
}

TEST_CASE("what goes on after an approval reopens nothing")
{
    const QStringList operators {QStringLiteral("lsa")};
    Team team({{"Elif", operators}, {"Tomas", operators}, {"Paula", {QStringLiteral("smt")}},
        {"Noor", {QStringLiteral("do")}}, {"Ines", {QStringLiteral("doai")}}, {"Rana", {QStringLiteral("desk")}}});
    const Id id = team[Officer].add(mission,
        {{"title", QStringLiteral("To the east")}, {"state", QStringLiteral("planned")}, {"organization", Id {1, 1}.text()},
            {"starts_at", QStringLiteral("2026-03-14T06:00:00Z")}, {"ends_at", QStringLiteral("2026-03-15T06:00:00Z")}});
    const Id leg = team[Officer].add(missionLeg, legToTheEast(id));
    forge(team, Officer, id, {{"act", QStringLiteral("submit")}, {"role", QStringLiteral("lsa")}});
    REQUIRE(isTaken(take(team, Official, id, Act::Approve)));
    const QString digest = statusAt(team, Desk, id).digest;
    team[Officer].edit(id, {{"state", QStringLiteral("in_progress")}});
    team[Officer].edit(leg, {{"left_at", QStringLiteral("2026-03-12T11:00:00Z")}});
    team[Adviser].edit(leg, {{"left_at", QStringLiteral("2026-03-12T11:05:00Z")}}); // both at once: no matter for the review
    team[Officer].add(trackingSheet,
        {{"mission", id.text()}, {"radio_room", QStringLiteral("Town")}, {"state", QStringLiteral("open")},
            {"opened_at", QStringLiteral("2026-03-12T11:00:00Z")}});
    team.spread();
    ReviewStatus status = statusAt(team, Desk, id);
    CHECK(status.digest == digest);
    CHECK(status.stage == u"approved");
    CHECK_FALSE(status.isChangedSince);
    REQUIRE(isTaken(take(team, Official, id, Act::Revoke, QStringLiteral("The road is cut."))));
    // The route itself is another matter.
    team[Officer].edit(leg, {{"departs_at", QStringLiteral("2026-03-15T06:00:00Z")}});
    team.spread();
    CHECK(statusAt(team, Desk, id).stage == u"draft");
}

TEST_CASE("deciding against most of the security management team needs a reason, and their dissent never blocks")
{
    Team team = sixPeople();
    const Id id = team[Officer].add(assessment,
        {{"title", QStringLiteral("EAST")}, {"area", QStringLiteral("EAST")}, {"kind", QStringLiteral("location")}});
    submit(team, id);
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
    for (const char *position : {"dissent", "concur", "absent", "dissent"}) {
        team[Adviser].add(smtPosition,
            {{"assessment", id.text()}, {"organization", Id {1, 1}.text()}, {"member", QStringLiteral("A member")},
                {"position", QString::fromLatin1(position)}, {"remark", QStringLiteral("Said so.")}});
        team.spread();
    }
    CHECK(statusAt(team, Desk, id).stage == u"smt_endorsed"); // advice is no part of what is signed
    CHECK(std::get<Obstacle>(take(team, Official, id, Act::Approve)).is == Obstacle::Is::NeedsComment);
    REQUIRE(isTaken(take(team, Official, id, Act::Approve, QStringLiteral("The convoy feeds a city."))));
}

TEST_CASE("who may write down what others decided is for the policy pack in force on that day to say")
{
    Team team = sixPeople();
    const size_t keeper = team.join({"Ada", {QStringLiteral("administrator")}});
    const Id id = planOf(team, "Plan");
    submit(team, id);
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
    const Deciding call = phoned(Act::Approve, QStringLiteral("do"));
    CHECK(flaw(take(team, Manager, id, call)) == Flaw::NotTheirs);
    const Taken early = take(team, Desk, id, call);
    REQUIRE(isTaken(early));

    QJsonObject pack = successor("2026.2", "2026-03-13");
    pack.insert(QStringLiteral("loggers"), QJsonArray {QStringLiteral("smt")});
    import(team[keeper], pack);
    team.spread();
    const Id other = planOf(team, "Other");
    submit(team, other);
    REQUIRE(isTaken(take(team, Manager, other, Act::Endorse)));
    CHECK(flaw(take(team, Manager, other, call)) == Flaw::NotTheirs); // the pack is for tomorrow
    for (size_t who = 0; who < team.size(); ++who)
        team[who].clock.advance(86'400'000);
    CHECK(flaw(take(team, Desk, other, call)) == Flaw::NotTheirs);
    const size_t second = team.join({"Omar", {QStringLiteral("smt")}}); // Paula has endorsed, Omar nothing
    for (const Arrival &arrival : team.carried())
        team.bring(second, arrival);
    team[second].clock.advance(86'400'000);
    CHECK(isTaken(take(team, second, other, call)));
    CHECK(judgedAt(team, Adviser, id, std::get<Id>(early)).flaw == Flaw::None); // by the pack of its day
}

TEST_CASE("a step for several values is offered for each of them and for no other")
{
    Team team = sixPeople();
    const size_t keeper = team.join({"Ada", {QStringLiteral("administrator")}});
    QJsonObject pack = successor("2026.2", "2026-03-01");
    QJsonArray chains = pack.value(QStringLiteral("approval")).toArray();
    for (QJsonValueRef chain : chains) {
        QJsonObject ofPlans = chain.toObject();
        if (ofPlans.value(QStringLiteral("type")) != QStringLiteral("plan"))
            continue;
        QJsonArray steps;
        for (const QJsonValue &step : ofPlans.value(QStringLiteral("steps")).toArray()) {
            QJsonObject one = step.toObject();
            if (one.value(QStringLiteral("act")) == QStringLiteral("approve"))
                one.insert(QStringLiteral("when"), QStringLiteral("kind=evac medevac"));
            steps << one;
        }
        ofPlans.insert(QStringLiteral("steps"), steps);
        chain = ofPlans;
    }
    pack.insert(QStringLiteral("approval"), chains);
    import(team[keeper], pack);
    team.spread();
    for (const char *kind : {"evac", "medevac", "sec_plan"}) {
        CAPTURE(kind);
        const Id id = planOf(team, "Plan", {{"kind", QString::fromLatin1(kind)}});
        submit(team, id);
        REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
        const bool isMeant = QLatin1String(kind) != QLatin1String("sec_plan");
        QStringList offered;
        Reader reader = team[Official].reader();
        for (const ApprovalStep &step : nextSteps(reader, reader.record(id).value(), statusAt(team, Official, id),
                 actor(team, Official), now(team, Official)))
            offered << step.stage;
        CHECK(offered.contains(QStringLiteral("approved")) == isMeant);
        CHECK(isTaken(take(team, Official, id, Act::Approve)) == isMeant);
    }
}

TEST_CASE("a revision that begins later ends today's only on its day")
{
    Team team = sixPeople();
    const Id id = planOf(team, "This year's");
    approve(team, id);
    const QString today = statusAt(team, Desk, id).digest;
    team[Officer].edit(id, {{"valid_from", QStringLiteral("2026-06-01")}, {"valid_until", QStringLiteral("2027-05-31")}});
    team.spread();
    approve(team, id);
    const auto on = [&](QDate day) {
        Reader reader = team[Desk].reader();
        return review(reader, reader.record(id).value(), QDateTime(day, QTime(12, 0), Qt::UTC));
    };
    CHECK(on({2026, 5, 31}).inForce->digest == today);
    CHECK_FALSE(on({2026, 5, 31}).beginsLater);
    CHECK(on({2026, 6, 1}).inForce->digest == statusAt(team, Desk, id).digest);
    CHECK_FALSE(on({2026, 6, 1}).beginsLater);

    // One that replaces it from a later day, as a record of its own.
    const Id next = planOf(team, "Next",
        {{"supersedes", id.text()}, {"valid_from", QStringLiteral("2026-09")}, {"valid_until", QStringLiteral("2027-08")}});
    approve(team, next);
    CHECK(statusAt(team, Desk, next).beginsLater);
    CHECK(on({2026, 8, 31}).isInForce());
    CHECK(on({2026, 9, 1}).stage == u"superseded");
    // What is taken back before it began leaves what it was going to replace.
    REQUIRE(isTaken(take(team, Official, id, Act::Revoke, QStringLiteral("Too early."))));
    CHECK(on({2026, 7, 1}).inForce->digest == today);
}

TEST_CASE("reviews that share what they know of people say what each says alone")
{
    Team team = sixPeople();
    const size_t area = team.join({"Asha", {QStringLiteral("asc")}});
    team[Adviser].add(appointment,
        {{"role", QStringLiteral("doai")}, {"holder", QStringLiteral("Ines")}, {"country", QStringLiteral("KSR")},
            {"valid_from", QStringLiteral("2024")}, {"valid_until", QStringLiteral("2025")}});
    handOn(team, area);
    QList<Id> all;
    for (const char *level : {"low", "high"}) {
        all << acceptance(team, level);
        for (const size_t who : {size_t(Deputy), area})
            forge(team, who, all.last(),
                {{"act", QStringLiteral("approve")},
                    {"role", who == Deputy ? QStringLiteral("doai") : QStringLiteral("do")}});
    }
    all << planOf(team, "Plan");
    approve(team, all.last());
    Reader reader = team[Desk].reader();
    ReviewOptions options;
    options.holders = std::make_shared<Holders>();
    QStringList stages;
    for (const Id &id : all) {
        const Record record = reader.record(id).value();
        const ReviewStatus shared = review(reader, record, now(team, Desk), options);
        CHECK(support::toText(shared) == support::toText(review(reader, record, now(team, Desk))));
        stages << shared.stage;
    }
    CHECK(stages == QStringList {QStringLiteral("approved"), QStringLiteral("submitted"), QStringLiteral("approved")});
    // Read once: what is shared does not hear of what is written meanwhile.
    REQUIRE(options.holders->delegations.has_value());
    CHECK(options.holders->delegations->size() == 1);
    CHECK(options.holders->appointments.size() == 2); // letters of both roles in this country, if only to know of none
}

TEST_CASE("the writes somebody had read back as they were written")
{
    Seen seen;
    seen.last = {{7, 42}, {9, 3}};
    seen.except = {{7, {{5, 5}, {17, 19}}}};
    const QString text = core::toText(seen);
    CHECK(text == u"0000000000000007-42 0000000000000009-3 !0000000000000007-5 !0000000000000007-17..19");
    CHECK(seenFromText(text) == seen);
    CHECK(seen.holds({7, 42}));
    CHECK(seen.holds({7, 16}));
    for (const Id &write : {Id {7, 43}, Id {7, 5}, Id {7, 18}, Id {8, 1}})
        CHECK_FALSE(seen.holds(write));
    for (const char *nonsense : {"x", "0000000000000007-42..43", "!0000000000000007-9..8", "!0000000000000007-9..x"})
        CHECK_FALSE(seenFromText(QString::fromLatin1(nonsense)).has_value());
}
