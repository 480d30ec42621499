// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/twins.h"

#include <catch2/catch_test_macros.hpp>

using support::Twins;
using Kind = core::Failure::Kind;

namespace {

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

}

TEST_CASE("a workplace opens with its passphrase and no other, once at a time")
{
    Twins twins(1);
    const QString folder = twins[0].folder;
    CHECK(failureOf([&] { sync::Workplace::open(folder, twins.passphrase, twins.catalogue, twins.clock); }) == Kind::Busy);
    twins.close(twins[0]);
    CHECK(failureOf([&] { sync::Workplace::open(folder, "wrong", twins.catalogue, twins.clock); }) == Kind::WrongKey);
    twins.open(twins[0]);
    CHECK(twins[0].workplace->personName() == u"Person 0");
    CHECK(twins[0].workplace->isMember());
    CHECK(twins[0].workplace->roles() == QStringList {QStringLiteral("administrator")});
}

TEST_CASE("a folder without a workplace, or with one already, is left as it is")
{
    Twins twins(1);
    CHECK(failureOf([&] {
        sync::Workplace::open(
            twins.root.filePath(QStringLiteral("nowhere")), twins.passphrase, twins.catalogue, twins.clock);
    }) == Kind::NotFound);
    CHECK_FALSE(QDir(twins.root.filePath(QStringLiteral("nowhere"))).exists());
    twins.close(twins[0]);
    CHECK(failureOf([&] { twins.prepare(twins[0].folder, sync::newCode()); }) == Kind::File);
    twins.open(twins[0]);
    CHECK(twins[0].workplace->isMember());
}

TEST_CASE("making a workplace that was cut before its last step is finished by opening it")
{
    Twins twins(1);
    twins.close(twins[0]);
    const QDir folder(twins[0].folder);
    REQUIRE(QFile::rename(folder.filePath(QStringLiteral("muster.db")), folder.filePath(QStringLiteral("muster.db.new"))));
    twins.open(twins[0]);
    CHECK(twins[0].workplace->isMember());
    CHECK(QFile::exists(folder.filePath(QStringLiteral("muster.db"))));
}

TEST_CASE("making a workplace that was cut before its key was written starts over")
{
    Twins twins(1);
    const QString folder = twins.root.filePath(QStringLiteral("cut"));
    REQUIRE(QDir().mkpath(folder));
    QFile left(QDir(folder).filePath(QStringLiteral("muster.db.new")));
    REQUIRE(left.open(QFile::WriteOnly));
    left.write("half a store");
    left.close();
    CHECK_FALSE(failureOf([&] { twins.prepare(folder, sync::newCode()); }).has_value());
}

TEST_CASE("a store that has gone is not replaced by an empty one")
{
    Twins twins(1);
    twins.close(twins[0]);
    REQUIRE(QFile::remove(QDir(twins[0].folder).filePath(QStringLiteral("muster.db"))));
    CHECK(failureOf([&] { twins.open(twins[0]); }) == Kind::StoreLost);
    CHECK_FALSE(QFile::exists(QDir(twins[0].folder).filePath(QStringLiteral("muster.db"))));
}

TEST_CASE("the card of a service reads back, and the claim goes when it has been used")
{
    Twins twins(1);
    const sync::ServiceCard card = twins.service.card();
    const sync::ServiceCard read = sync::ServiceCard::fromJson(card.toJson());
    CHECK(read.url == card.url);
    CHECK(read.certificate == card.certificate);
    CHECK(read.box == card.box);
    CHECK(read.signing == card.signing);
    CHECK(read.claim == card.claim);
    CHECK(twins[0].workplace->card().claim.isEmpty());
    CHECK(failureOf([] { sync::ServiceCard::fromJson("{}"); }) == Kind::Protocol);
    CHECK(failureOf([] { sync::ServiceCard::fromJson("nonsense"); }) == Kind::Protocol);
}
