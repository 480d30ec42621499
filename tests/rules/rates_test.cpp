// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rates.h"

#include <QLocale>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace core;

namespace {

/// How many values the cell at `at` can have for a reader: small cells 0 to least - 1, hidden ones from least on.
bool isOpen(const ShownRow &row, qsizetype at, qint64 least)
{
    if (row.total.kind != ShownCount::Kind::Exact)
        return false;
    qint64 rest = row.total.count;
    QList<ShownCount> unknown;
    for (qsizetype cell = 0; cell < row.cells.size(); ++cell) {
        if (row.cells[cell].kind == ShownCount::Kind::Exact)
            rest -= row.cells[cell].count;
        else if (cell != at)
            unknown.append(row.cells[cell]);
    }
    int possible = 0;
    for (qint64 value = 0; value < least; ++value) {
        qint64 fewest = 0;
        qint64 most = 0;
        for (const ShownCount &cell : unknown) {
            const bool small = cell.kind == ShownCount::Kind::Small;
            fewest += small ? 0 : least;
            most += small ? least - 1 : 1000000;
        }
        possible += rest - value >= fewest && rest - value <= most ? 1 : 0;
    }
    return possible == 1;
}

}

TEST_CASE("unauthorized entry: 2 in 180,000 visits are 1.11 per 100,000")
{
    QLocale::setDefault(QLocale::c());
    CHECK(rateText(2, 180000) == QStringLiteral("1.11 per 100000"));
    CHECK(rateOf(2, 180000).value() > 1.11);
    CHECK(rateOf(2, 180000).value() < 1.112);
    CHECK(rateText(0, 180000) == QStringLiteral("0.00 per 100000"));
    CHECK(!rateOf(2, 0));
    CHECK(rateText(2, 0) == QStringLiteral("no cases"));
}

TEST_CASE("a share is never 0 % or 100 % of nothing")
{
    QLocale::setDefault(QLocale::c());
    CHECK(textOf(Ratio {0, 0}) == QStringLiteral("no cases"));
    CHECK(!Ratio {0, 0}.value());
    CHECK(textOf(Ratio {0, 4}) == QStringLiteral("0.0 % (0/4)"));
    CHECK(textOf(Ratio {44.5, 60}, 0) == QStringLiteral("74 % (44.5/60)"));
}

TEST_CASE("counts below five are not shown, nor what would give them away")
{
    QLocale::setDefault(QLocale::c());
    using Kind = ShownCount::Kind;
    const ShownRow one = suppressSmall({12, 3, 40, 7});
    CHECK(one.cells[0] == ShownCount {Kind::Exact, 12});
    CHECK(one.cells[1] == ShownCount {Kind::Small, 0});
    CHECK(one.cells[2] == ShownCount {Kind::Exact, 40});
    CHECK(one.cells[3] == ShownCount {Kind::Hidden, 0});
    CHECK(one.total == ShownCount {Kind::Exact, 62});
    CHECK(textOf(one.cells[1]) == QStringLiteral("<5"));
    CHECK(textOf(one.cells[3]) == QStringLiteral("–"));

    const ShownRow two = suppressSmall({2, 3, 40}); // 5 in all: either may be 1 to 4
    CHECK(two.cells[2].kind == Kind::Exact);
    const ShownRow certain = suppressSmall({4, 4, 40}); // 8 in all would say 4 and 4
    CHECK(certain.cells[2].kind == Kind::Hidden);
    const ShownRow alone = suppressSmall({3});
    CHECK(alone.total.kind == Kind::Small);
    const ShownRow large = suppressSmall({12, 5});
    CHECK((large.cells[0].kind == Kind::Exact && large.cells[1].kind == Kind::Exact));
    CHECK(suppressSmall({}).cells.isEmpty());
}

TEST_CASE("no small count can be found by subtraction, in any row")
{
    std::mt19937 random(20260312);
    for (int round = 0; round < 2000; ++round) {
        QList<qint64> counts;
        const int size = 1 + static_cast<int>(random() % 7);
        for (int at = 0; at < size; ++at)
            counts.append(random() % (round % 2 == 0 ? 12 : 60));
        const ShownRow row = suppressSmall(counts);
        REQUIRE(row.cells.size() == counts.size());
        for (qsizetype at = 0; at < counts.size(); ++at) {
            if (counts[at] < 5) {
                CHECK(row.cells[at].kind == ShownCount::Kind::Small);
                CHECK(!isOpen(row, at, 5));
            }
            CHECK(row.cells[at].count == (row.cells[at].kind == ShownCount::Kind::Exact ? counts[at] : 0));
        }
    }
}
