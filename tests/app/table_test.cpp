// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/recordtable.h"
#include "tests/app/desk.h"

#include <QAbstractItemModelTester>
#include <catch2/catch_test_macros.hpp>

namespace {

constexpr int many = 10'000;

void addMany(Desk &desk, int count)
{
    desk.write([&](core::Store &store) {
        QList<QList<core::Write>> changes;
        const core::RecordType &type = *store.catalogue().find("duty_station");
        for (int i = 0; i < count; ++i) {
            core::Draft draft = core::Draft::create(type, QStringLiteral("global"));
            support::Office::fill(draft,
                {{"name", QStringLiteral("Station %1").arg(i, 5, 10, QLatin1Char('0'))}, {"country", QStringLiteral("KSR")},
                    {"staff", QString::number(i)}});
            changes << draft.writes();
        }
        return store.saveAll(QStringLiteral("global"), changes);
    });
}

}

TEST_CASE("a table of 10,000 rows reads its pages off the window's thread")
{
    Desk desk;
    addMany(desk, many);
    const core::RecordType &type = *desk.catalogue().find("duty_station");
    app::RecordTable table(desk.session(), type);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&table, &app::RecordTable::loaded);
    table.setQuery({});
    CHECK(table.rowCount() == 0); // nothing was waited for
    REQUIRE((loaded.count() > 0 || loaded.wait()));
    REQUIRE(table.rowCount() == many);
    CHECK(table.total() == many);

    table.sort(1, Qt::AscendingOrder);
    REQUIRE(loaded.wait());
    const QModelIndex far = table.index(9'000, 1);
    QSignalSpy arrived(&table, &QAbstractItemModel::dataChanged);
    CHECK(table.data(far).toString() == QStringLiteral("…"));
    REQUIRE(QTest::qWaitFor([&] { return table.data(far).toString() == QStringLiteral("Station 09000"); }));
    CHECK(arrived.count() >= 1);
    CHECK(table.data(table.index(9'001, 1)).toString() == QStringLiteral("Station 09001")); // the same page
}

TEST_CASE("a list follows what is saved, filters in the store and keeps late answers out")
{
    Desk desk;
    addMany(desk, 300);
    const core::RecordType &type = *desk.catalogue().find("duty_station");
    app::RecordTable table(desk.session(), type);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::Query query;
    query.text = QStringLiteral("00007");
    table.setQuery({});
    table.setQuery(query);
    REQUIRE(QTest::qWaitFor([&] { return !table.isLoading(); }));
    CHECK(table.rowCount() == 1);
    CHECK(table.total() == 300);

    table.setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return table.rowCount() == 300; }));
    const core::Id added = desk.add(type, {{"name", QStringLiteral("Almor")}, {"country", QStringLiteral("KSR")}});
    REQUIRE(QTest::qWaitFor([&] { return table.rowCount() == 301; }));
    const int row = table.rowOf(desk.record(added).row);
    REQUIRE(row >= 0);
    REQUIRE(QTest::qWaitFor([&] { return table.titleAt(row) == QStringLiteral("Almor"); }));
    desk.set(desk.record(added), "name", QStringLiteral("Dunmar"));
    CHECK(QTest::qWaitFor([&] { return table.titleAt(row) == QStringLiteral("Dunmar"); }));
}

TEST_CASE("a row is no longer marked as not sent once the centre has it")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("duty_station");
    const core::Id added = desk.add(type, {{"name", QStringLiteral("Almor")}, {"country", QStringLiteral("KSR")}});
    app::RecordTable table(desk.session(), type);
    table.setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return table.rowCount() == 1; }));
    const QModelIndex mark = table.index(0, 0);
    REQUIRE(QTest::qWaitFor([&] { return !table.data(mark, Qt::DecorationRole).isNull(); }));
    desk.write([&](core::Store &store) {
        store.acknowledge(added.incarnation, 1);
        return true;
    });
    CHECK(QTest::qWaitFor([&] {
        return !table.data(table.index(0, 1)).toString().contains(QStringLiteral("…"))
            && table.data(mark, Qt::DecorationRole).isNull();
    }));
}
