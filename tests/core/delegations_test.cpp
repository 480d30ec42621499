// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/plan.h"
#include "core/records/reference.h"
#include "tests/support/reviews.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace core;
using namespace support;

namespace {

enum : size_t { Officer, Adviser, Manager, Official, Acting, Administrator, Desk };

constexpr qint64 day = 86'400'000;

Team office()
{
    return Team({{"Elif", {QStringLiteral("fsco")}}, {"Tomas", {QStringLiteral("pcsa")}}, {"Paula", {QStringLiteral("smt")}},
        {"Noor", {QStringLiteral("do")}}, {"Ines", {QStringLiteral("smt")}}, {"Rana", {QStringLiteral("administrator")}},
        {"Omar", {QStringLiteral("desk")}}});
}

/// A plan that waits for the Designated Official.
Id endorsed(Team &team)
{
    const Id id = team[Officer].add(plan,
        {{"title", QStringLiteral("Plan")}, {"kind", QStringLiteral("sec_plan")}, {"area", QStringLiteral("EAST")},
            {"valid_from", QStringLiteral("2026-01-01")}, {"valid_until", QStringLiteral("2026-12-31")}});
    forge(team, Officer, id, {{"act", QStringLiteral("submit")}, {"role", QStringLiteral("fsco")}});
    REQUIRE(isTaken(take(team, Manager, id, Act::Endorse)));
    return id;
}

Id delegate(Team &team, size_t who, const QMap<QByteArray, QString> &more = {})
{
    QMap<QByteArray, QString> fields {{"role", QStringLiteral("do")}, {"delegate", QStringLiteral("Ines")},
        {"delegate_device", QStringLiteral("%1").arg(Team::device(Acting), 16, 16, QLatin1Char('0'))},
        {"valid_from", QStringLiteral("2026-03-01")}, {"valid_until", QStringLiteral("2026-03-31")},
        {"instrument", QStringLiteral("Letter 12")}};
    fields.insert(more);
    const Id id = team[who].add(delegation, fields);
    team.spread();
    return id;
}

Taken actFor(Team &team, const Id &id) { return take(team, Acting, id, Act::Approve, {}, QStringLiteral("do")); }

void letTimePass(Team &team, qint64 time)
{
    for (size_t who = 0; who < team.size(); ++who)
        team[who].clock.advance(time);
}

QString momentOf(Team &team, qint64 ago)
{
    return QDateTime::fromMSecsSinceEpoch(team[Official].clock.now() - ago, Qt::UTC).toString(Qt::ISODate);
}

}

TEST_CASE("a decision under a delegation names it")
{
    Team team = office();
    const Id id = endorsed(team);
    const Id handed = delegate(team, Official);
    const Taken approved = actFor(team, id);
    REQUIRE(isTaken(approved));
    const Judged judged = judgedAt(team, Adviser, id, std::get<Id>(approved));
    CHECK(judged.acting);
    CHECK(judged.delegation == handed);
}

TEST_CASE("nobody hands on a role they do not hold, an administrator neither")
{
    Team team = office();
    const Id id = endorsed(team);
    for (const size_t who : {size_t(Desk), size_t(Administrator)}) {
        const Id handed = delegate(team, who);
        CHECK(flaw(actFor(team, id)) == Flaw::NotTheirs);
        // Nor does a holder of the role who touches it make it theirs.
        team[Official].edit(handed, {{"instrument", QStringLiteral("Seen")}});
        team.spread();
        CHECK(flaw(actFor(team, id)) == Flaw::NotTheirs);
    }
}

TEST_CASE("what others write into a delegation neither gives nor takes anything")
{
    Team team = office();
    const Id id = endorsed(team);
    const Id handed = delegate(team, Official);
    // Somebody else who may edit delegations shortens it, turns it to another role, calls it revoked.
    team[Desk].edit(handed, {{"valid_until", QStringLiteral("2026-03-02")}});
    team[Desk].edit(handed, {{"role", QStringLiteral("pcsa")}});
    team[Desk].edit(handed, {{"revoked_at", momentOf(team, day)}});
    team.spread();
    CHECK(isTaken(actFor(team, id)));

    // And do not lengthen it either.
    const Id later = endorsed(team);
    team[Desk].edit(handed, {{"valid_until", QStringLiteral("2026-12-31")}});
    team.spread();
    letTimePass(team, 30 * day);
    CHECK(flaw(actFor(team, later)) == Flaw::NotTheirs);
}

TEST_CASE("a delegation ends when it is revoked, not before that was written")
{
    Team team = office();
    const Id id = endorsed(team);
    const Id other = endorsed(team);
    const Id handed = delegate(team, Official);
    const Taken approved = actFor(team, id);
    REQUIRE(isTaken(approved));
    letTimePass(team, day);
    const size_t who = GENERATE(size_t(Official), size_t(Administrator), size_t(Acting));
    CAPTURE(who);
    if (who == Acting) // the delegate gives it back; a role that may write delegations is needed for that
        for (size_t at = 0; at < team.size(); ++at)
            team[at].store->setMember(
                Team::device(Acting), QStringLiteral("Ines"), {QStringLiteral("smt"), QStringLiteral("desk")});
    team[who].edit(handed, {{"revoked_at", momentOf(team, 30 * day)}}); // dated back
    team.spread();
    CHECK(judgedAt(team, Adviser, id, std::get<Id>(approved)).flaw == Flaw::None);
    CHECK(statusAt(team, Adviser, id).isInForce());
    CHECK(flaw(actFor(team, other)) == Flaw::NotTheirs);
    // Only who holds the role takes that back, and only what they wrote themselves.
    team[Administrator].edit(handed, {{"revoked_at", QString()}});
    team.spread();
    CHECK(flaw(actFor(team, other)) == Flaw::NotTheirs);
    team[Official].edit(handed, {{"revoked_at", QStringLiteral("2026-12-01T00:00:00Z")}});
    team.spread();
    CHECK(isTaken(actFor(team, other)) == (who == Official));
}

TEST_CASE("what is signed is judged by when it was signed, whatever time it says")
{
    Team team = office();
    const Id id = endorsed(team);
    delegate(team, Official);
    letTimePass(team, 40 * day);
    CHECK(flaw(actFor(team, id)) == Flaw::NotTheirs);
    Deciding backdated = deciding(Act::Approve, {}, QStringLiteral("do"));
    backdated.decidedAt = momentOf(team, 40 * day);
    CHECK(flaw(take(team, Acting, id, backdated)) == Flaw::NotTheirs);
    const Id forged = forge(team, Acting, id,
        {{"act", QStringLiteral("approve")}, {"role", QStringLiteral("do")}, {"decided_at", momentOf(team, 40 * day)}});
    CHECK(judgedAt(team, Adviser, id, forged).flaw == Flaw::NotTheirs);
}

TEST_CASE("an appointment that is over blocks approval, not entry")
{
    Team team = office();
    const Id id = endorsed(team);
    const auto appoint = [&](const char *holder, const char *from, const char *until) {
        const Id made = team[Adviser].add(appointment,
            {{"role", QStringLiteral("do")}, {"holder", QString::fromLatin1(holder)}, {"country", QStringLiteral("KSR")},
                {"valid_from", QString::fromLatin1(from)}, {"valid_until", QString::fromLatin1(until)}});
        team.spread();
        return made;
    };
    // Of another country: says nothing here. Of one's own: says it.
    team[Adviser].add(appointment,
        {{"role", QStringLiteral("do")}, {"holder", QStringLiteral("Noor")}, {"country", QStringLiteral("SDN")},
            {"valid_from", QStringLiteral("2020")}, {"valid_until", QStringLiteral("2021")}});
    const Id over = appoint("Noor", "2024-03", "2026-02");
    CHECK(flaw(take(team, Official, id, Act::Approve)) == Flaw::NotAppointed);
    const Id elsewhere = endorsed(team);
    const Id forged = forge(team, Official, elsewhere, {{"act", QStringLiteral("approve")}, {"role", QStringLiteral("do")}});
    CHECK(judgedAt(team, Adviser, elsewhere, forged).flaw == Flaw::NotAppointed);
    const Taken written = take(team, Adviser, id, phoned(Act::Approve, QStringLiteral("do")));
    REQUIRE(isTaken(written));
    CHECK(flaw(take(team, Official, id, ratifying(written))) == Flaw::NotAppointed);

    // Somebody else's valid one does not make Noor's valid; a new letter does.
    appoint("Somebody", "2026", "2027");
    CHECK(flaw(take(team, Official, id, ratifying(written))) == Flaw::NotAppointed);
    appoint("NOOR ", "2026-03", "2028-03");
    CHECK(isTaken(take(team, Official, id, ratifying(written))));
    team[Adviser].edit(over, {{"note", QStringLiteral("Replaced")}});

    // Without a letter of one's own the country's decide.
    Team small = office();
    const Id another = endorsed(small);
    small[Adviser].add(appointment,
        {{"role", QStringLiteral("do")}, {"holder", QStringLiteral("Predecessor")}, {"country", QStringLiteral("KSR")},
            {"valid_from", QStringLiteral("2024")}, {"ended_on", QStringLiteral("2026-01-31")}});
    small.spread();
    CHECK(flaw(take(small, Official, another, Act::Approve)) == Flaw::NotAppointed);
    small[Adviser].add(appointment,
        {{"role", QStringLiteral("do")}, {"holder", QStringLiteral("N. Haddad")}, {"country", QStringLiteral("KSR")},
            {"valid_from", QStringLiteral("2026-02")}});
    small.spread();
    CHECK(isTaken(take(small, Official, another, Act::Approve)));
}
