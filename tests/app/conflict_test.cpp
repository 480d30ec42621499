// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/conflictscreen.h"
#include "tests/app/desk.h"

#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("a conflict shows every value, choosing one settles it, and then it is gone")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    const core::Id id = desk.add(type, {{"title", QStringLiteral("Shots")}, {"phase", QStringLiteral("flash")}});
    const core::Record seen = desk.record(id);
    desk.set(seen, "severity", QStringLiteral("severe"));
    desk.set(seen, "severity", QStringLiteral("limited"));
    REQUIRE(desk.record(id).conflicts().size() == 1);

    app::ConflictScreen screen(desk.session());
    screen.show();
    REQUIRE(QTest::qWaitFor([&] { return screen.count() == 1; }));
    const QList<QPushButton *> keep = screen.findChildren<QPushButton *>(QStringLiteral("keep"));
    REQUIRE(keep.size() == 2);
    keep.at(1)->click(); // the one not shown: the worse is shown first
    REQUIRE(QTest::qWaitFor([&] { return screen.count() == 0; }));
    CHECK(desk.record(id).conflicts().isEmpty());
    CHECK(desk.record(id).value("severity") == core::Value {QStringLiteral("limited")});
}

TEST_CASE("a record deleted by one and edited by another waits for a decision")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    const core::Id id = desk.add(type, {{"title", QStringLiteral("Shots")}, {"phase", QStringLiteral("flash")}});
    const core::Record seen = desk.record(id);
    desk.set(seen, "place", QStringLiteral("Almor"));
    desk.write([&](core::Store &store) { return store.save(seen.scope, {core::deletion(seen)}); });

    app::ConflictScreen screen(desk.session());
    screen.show();
    REQUIRE(QTest::qWaitFor([&] { return screen.count() == 1; }));
    screen.findChild<QPushButton *>(QStringLiteral("keep"))->click();
    REQUIRE(QTest::qWaitFor([&] { return screen.count() == 0; }));
    CHECK_FALSE(desk.record(id).deleted);
}
