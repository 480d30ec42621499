// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Decisions that claim to have been taken first, by somebody else, or in knowledge of what is not written yet.
#include "core/records/plan.h"
#include "tests/support/reviews.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace core;
using namespace support;

namespace {

enum : size_t { Officer, Manager, Official, Adviser, Desk };

Team fivePeople()
{
    return Team({{"Omar", {QStringLiteral("fsco")}}, {"Paula", {QStringLiteral("smt")}}, {"Noor", {QStringLiteral("do")}},
        {"Alba", {QStringLiteral("pcsa")}}, {"Dina", {QStringLiteral("desk")}}});
}

QMap<QByteArray, QString> aPlan(const char *title)
{
    return {{"title", QString::fromLatin1(title)}, {"kind", QStringLiteral("sec_plan")}, {"area", QStringLiteral("EAST")},
        {"valid_from", QStringLiteral("2026-01-01")}, {"valid_until", QStringLiteral("2026-12-31")}};
}

/// A plan that has been submitted and endorsed.
Id endorsedPlan(Team &team)
{
    const Id id = team[Officer].add(plan, aPlan("Plan"));
    team.spread();
    forge(team, Officer, id, {{"act", QStringLiteral("submit")}, {"role", QStringLiteral("fsco")}});
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
    return id;
}

/// A decision written by hand: any number, any incarnation, any fields.
struct Forgery {
    size_t author = Adviser;
    quint64 incarnation = 1; ///< sorts before every honest one
    quint64 lamport = 1;
    QMap<QByteArray, QString> fields;
};

Arrival arrivalOf(Team &team, const Id &subject, const Forgery &forgery)
{
    Reader reader = team[forgery.author].reader();
    const Record record = reader.record(subject).value();
    QMap<QByteArray, QString> fields {{"channel", QStringLiteral("app")},
        {"decided_at", QStringLiteral("2026-03-12T11:00:00Z")}, {"digest", snapshot(reader, record).digest()},
        {"seen", core::toText(seen(reader, record))}};
    fields.insert(forgery.fields);
    Draft draft = Draft::create(decision, record.scope);
    Office::fill(draft, fields);
    draft.set(*decision.field("subject"), subject);
    QList<Write> writes = draft.writes();
    writes.first().counter = 1;
    Arrival arrival;
    arrival.chain.incarnation = forgery.incarnation;
    arrival.chain.scope = team[forgery.author].store->scope(record.scope)->wire;
    arrival.chain.device = Team::device(forgery.author);
    arrival.changes = {encode(Change {forgery.lamport, team[forgery.author].clock.now(), 0, writes}, forgery.incarnation)};
    arrival.segment
        = {forgery.incarnation, 1, 1, QByteArray::number(forgery.incarnation, 16).rightJustified(16, '0'), "bytes"};
    return arrival;
}

/// What the author of a forgery knew before the official returned the plan.
QString beforeTheReturn(Team &team, const Id &id)
{
    Reader reader = team[Adviser].reader();
    return latestOf(readDecisions(reader, id, {})).join(QLatin1Char(' '));
}

}

TEST_CASE("a note about somebody never annuls what they signed, whatever number and identity it has")
{
    Team team = fivePeople();
    const Id id = endorsedPlan(team);
    const QString known = beforeTheReturn(team, id);
    Forgery note;
    note.lamport = GENERATE(1, 4);
    note.incarnation = GENERATE(quint64(1), std::numeric_limits<quint64>::max() - 1);
    const bool isEarly = GENERATE(true, false);
    const char *by = GENERATE("Noor", "The official");
    CAPTURE(note.lamport, note.incarnation, isEarly, by);
    note.fields = {{"act", QStringLiteral("approve")}, {"role", QStringLiteral("do")}, {"channel", QStringLiteral("phone")},
        {"decided_by", QString::fromLatin1(by)}, {"after", known}};
    const Arrival forged = arrivalOf(team, id, note);
    const auto spread = [&] {
        for (size_t who = 0; who < team.size(); ++who)
            team.bring(who, forged);
    };
    if (isEarly)
        for (size_t who : {Manager, Desk}) // the official has not heard of it
            team.bring(who, forged);
    const Taken returned = takeAlone(team, Official, id, deciding(Act::Return, QStringLiteral("No route.")));
    REQUIRE(isTaken(returned));
    team.spread();
    spread();
    const QString wanted = support::toText(statusAt(team, Desk, id));
    for (size_t who : {Officer, Manager, Official, Desk}) {
        const ReviewStatus status = statusAt(team, who, id);
        CHECK(status.stage == u"returned");
        CHECK_FALSE(status.isInForce());
        CHECK(judgedAt(team, who, id, std::get<Id>(returned)).flaw == Flaw::None);
        CHECK(judgedAt(team, who, id, {note.incarnation, 1}).flaw == Flaw::Disputed);
        CHECK(support::toText(status) == wanted);
    }
}

TEST_CASE("nobody has had a decision that is not written yet")
{
    Team team = fivePeople();
    const Id id = endorsedPlan(team);
    const QString known = beforeTheReturn(team, id);
    // The number and the chain of the official's next decision can be guessed, what it says cannot.
    REQUIRE(isTaken(take(team, Official, endorsedPlan(team), Act::Approve)));
    quint64 incarnation = 0;
    quint64 last = 0;
    for (const Chain &chain : team[Official].store->chains())
        if (chain.own && chain.device == Team::device(Official))
            std::tie(incarnation, last) = std::tuple(chain.incarnation, chain.last);
    const Id next {incarnation, last + 1};
    Forgery forgery;
    forgery.author = Manager; // whatever their rights
    const QString name = GENERATE(QStringLiteral("%1"), QStringLiteral("%1:0123456789abcdef"), QStringLiteral("%1:"));
    forgery.fields = {{"act", QStringLiteral("endorse")}, {"role", QStringLiteral("smt")},
        {"after", known + QLatin1Char(' ') + name.arg(next.text())}};
    const Arrival forged = arrivalOf(team, id, forgery);
    for (size_t who : {Officer, Adviser, Desk})
        team.bring(who, forged);
    const Taken returned = takeAlone(team, Official, id, deciding(Act::Return, QStringLiteral("No route.")));
    REQUIRE(isTaken(returned));
    REQUIRE(std::get<Id>(returned) == next);
    team.spread();
    for (size_t who : {Officer, Adviser, Desk}) {
        CHECK_FALSE(judgedAt(team, who, id, {1, 1}).past.contains(next));
        CHECK(statusAt(team, who, id).stage == u"returned");
    }
}

TEST_CASE("a decision comes after all that it names, and decisions that go round in a circle end the walk")
{
    Team team = fivePeople();
    const Id id = endorsedPlan(team);
    const QString known = beforeTheReturn(team, id);
    Forgery forgery;
    forgery.lamport = 0;
    forgery.fields = {{"act", QStringLiteral("return")}, {"role", QStringLiteral("do")}, {"comment", QStringLiteral("No.")},
        {"after", known}};
    forgery.author = Official;
    team.bring(Desk, arrivalOf(team, id, forgery));
    const QList<Judged> all = statusAt(team, Desk, id).decisions;
    REQUIRE(all.size() == 3);
    CHECK(all.last().record.id == Id {1, 1}); // although its number is the lowest
    CHECK(all.last().flaw == Flaw::None);
    for (const Judged &one : all)
        if (one.record.id != all.last().record.id)
            CHECK(all.last().past.contains(one.record.id));

    // One chain that names its own next decision, which names nothing: each before the other.
    Reader reader = team[Desk].reader();
    QList<Judged> circle = readDecisions(reader, id, {});
    Record first = circle.first().record;
    Record second = circle.first().record;
    first.id = {5, 1};
    second.id = {5, 2};
    first.values[decision.indexOf(*decision.field("after"))] = proofOf(second);
    Judged one = circle.first();
    Judged two = circle.first();
    one.record = first;
    two.record = second;
    QList<Judged> both {one, two};
    order(both);
    REQUIRE(both.size() == 2);
    CHECK(both.last().record.id == first.id);
    CHECK(both.last().past.contains(second.id));
}

TEST_CASE("a flood of decisions on one record keeps nobody from deciding")
{
    Team team = fivePeople();
    const Id id = endorsedPlan(team);
    for (quint64 i = 1; i <= 600; ++i) {
        Forgery forgery;
        forgery.incarnation = i * 7;
        forgery.fields
            = {{"act", QStringLiteral("approve")}, {"role", QStringLiteral("do")}, {"comment", QString::number(i)}};
        const Arrival forged = arrivalOf(team, id, forgery);
        for (size_t who : {Official, Desk})
            team.bring(who, forged);
    }
    CHECK(statusAt(team, Official, id).decisions.size() == 602);
    REQUIRE(isTaken(takeAlone(team, Official, id, deciding(Act::Approve))));
    team.spread();
    CHECK(statusAt(team, Desk, id).isInForce());
}
