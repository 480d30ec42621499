// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/twins.h"

#include <catch2/catch_test_macros.hpp>

using support::Twin;
using support::Twins;
using Kind = core::Failure::Kind;

namespace {

const QStringList scopes {QStringLiteral("global"), QStringLiteral("KSR/security")};

template<typename Action>
std::optional<Kind> failureOf(Action action)
{
    try {
        action();
        return {};
    } catch (const core::Failure &failure) {
        return failure.kind;
    }
}

/// Asks with this code from a new folder; the asker lives on.
Twin ask(Twins &twins, const QString &code)
{
    Twin twin = twins.blank();
    twin.workplace = twins.prepare(twin.folder, code);
    sync::join(*twin.workplace, *twin.wire, 0, 0);
    return twin;
}

}

TEST_CASE("a person is let in by a code and may then write and read what was granted, and no more")
{
    Twins twins(1);
    const sync::Invitation invitation = twins.invite(QStringLiteral("Amina"), scopes);
    Twin twin = ask(twins, invitation.code);
    CHECK_FALSE(twin.workplace->isMember());
    CHECK(failureOf([&] { (void)twin.workplace->scopeFor(support::note); }) == Kind::Invalid);
    twins[0].sync();
    CHECK(twins[0].report.admitted == QStringList {QStringLiteral("Amina")});
    REQUIRE(sync::join(*twin.workplace, *twin.wire, 0, 0));
    CHECK(twin.workplace->isMember());
    CHECK(twin.workplace->personName() == u"Amina");
    CHECK(twin.workplace->homeCountry() == u"KSR");
    CHECK(twin.workplace->roles() == QStringList {QStringLiteral("pcsa")});
    CHECK(twin.workplace->scopeFor(support::note) == u"KSR/security");
    CHECK_FALSE(twin.store().scope(QStringLiteral("KSR/crisis")));

    const core::Id id = twin.add(QStringLiteral("By Amina"));
    twin.sync();
    twins[0].sync();
    CHECK(twins[0].value(id, "title") == core::Value(QStringLiteral("By Amina")));
    twins[0].sync();
    CHECK(twins[0].report.requests == 1); // nobody is waited for any more
}

TEST_CASE("what was written before a person came is there for them")
{
    Twins twins(2);
    const core::Id id = twins[1].add(QStringLiteral("Old"));
    twins[1].sync();
    Twin &late = twins.letIn(scopes);
    CHECK(late.value(id, "title") == core::Value(QStringLiteral("Old")));
    CHECK(support::picture(late) == support::picture(twins[1]));
}

TEST_CASE("a wrong code lets nobody in")
{
    Twins twins(1);
    twins.invite(QStringLiteral("Amina"), scopes);
    CHECK(failureOf([&] { ask(twins, sync::newCode()); }) == Kind::Refused);
    CHECK(failureOf([&] { ask(twins, QStringLiteral("not a code")); }) == Kind::Invalid);
    twins[0].sync();
    CHECK(twins[0].report.admitted.isEmpty());
}

TEST_CASE("a code that was used is used up")
{
    Twins twins(1);
    const sync::Invitation invitation = twins.invite(QStringLiteral("Amina"), scopes);
    Twin first = ask(twins, invitation.code);
    twins[0].sync();
    REQUIRE(sync::join(*first.workplace, *first.wire, 0, 0));
    CHECK(failureOf([&] { ask(twins, invitation.code); }) == Kind::Refused);
    twins[0].sync();
    CHECK(twins[0].report.admitted.isEmpty());
    CHECK(twins[0].replica().members().devices().size() == 2);
}

TEST_CASE("of two who come with the same code one at most is let in")
{
    Twins twins(1);
    const sync::Invitation invitation = twins.invite(QStringLiteral("Amina"), scopes);
    Twin first = ask(twins, invitation.code);
    std::optional<Twin> second;
    const std::optional<Kind> refused = failureOf([&] { second = ask(twins, invitation.code); });
    twins[0].sync();
    CHECK(twins[0].replica().members().devices().size() == 2);
    int in = 0;
    failureOf([&] { in += sync::join(*first.workplace, *first.wire, 0, 0); });
    if (!refused)
        failureOf([&] { in += sync::join(*second->workplace, *second->wire, 0, 0); });
    CHECK(in == 1);
}

TEST_CASE("an answer that is lost on the way is given again")
{
    Twins twins(1);
    const sync::Invitation invitation = twins.invite(QStringLiteral("Amina"), scopes);
    Twin twin = ask(twins, invitation.code);
    twin.wire->cutReplyAt = 1;
    CHECK(failureOf([&] { sync::join(*twin.workplace, *twin.wire, 0, 0); }).has_value());
    twins[0].sync();
    twin.wire->cutReplyAt = 5;
    CHECK(failureOf([&] { sync::join(*twin.workplace, *twin.wire, 0, 0); }).has_value());
    REQUIRE(sync::join(*twin.workplace, *twin.wire, 0, 0));
    CHECK(twin.workplace->isMember());
}

TEST_CASE("only an authority invites")
{
    Twins twins(2);
    sync::Letter letter;
    CHECK(failureOf([&] {
        twins[1].workplace->invite(QStringLiteral("Friend"), {QStringLiteral("fsa")}, scopes, QStringLiteral("KSR"), letter);
    }) == Kind::Refused);
    CHECK(failureOf([&] {
        twins[0].workplace->invite(QStringLiteral("Friend"), {QStringLiteral("fsa")}, {QStringLiteral("XXX/security")},
            QStringLiteral("KSR"), letter);
    }) == Kind::Invalid);
}

TEST_CASE("an organisation is founded once")
{
    Twins twins(1);
    Twin second = twins.blank();
    second.workplace = sync::Workplace::found(second.folder, twins.passphrase, QStringLiteral("Usurper"),
        {QStringLiteral("KSR")}, twins.service.card(), twins.catalogue, twins.clock, sync::KeyFile::testCost());
    CHECK(failureOf([&] { sync::found(*second.workplace, *second.wire); }) == Kind::Refused);
}
