// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/incidents.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

const QDateTime noon(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC);

IncidentSketch sketch(quint64 number, int hours, double latitude, const char *place = "")
{
    const QDateTime at = noon.addSecs(3600 * hours);
    return {{1, number}, QStringLiteral("crime"), at, at, GeoPoint {latitude, -72.3}, QString::fromUtf8(place)};
}

}

TEST_CASE("distances over the Earth")
{
    CHECK(distanceKm({18.5, -72.3}, {18.5, -72.3}) == 0);
    const double degree = distanceKm({18, -72}, {19, -72});
    CHECK((degree > 111.1 && degree < 111.3));
    const double antipodes = distanceKm({0, 0}, {0, 180});
    CHECK((antipodes > 20015 && antipodes < 20016));
    const double dateLine = distanceKm({0, 179.99}, {0, -179.99});
    CHECK((dateLine > 2.2 && dateLine < 2.3));
}

TEST_CASE("the same category, within 12 hours and 5 km or at the same place by name, may be the same incident")
{
    const IncidentSketch one = sketch(1, 0, 18.50);
    CHECK(mayBeSame(one, sketch(2, 12, 18.53)));
    CHECK(mayBeSame(one, sketch(2, -12, 18.53)));
    CHECK(!mayBeSame(one, sketch(2, 13, 18.53)));
    CHECK(!mayBeSame(one, sketch(2, 0, 18.55)));
    CHECK(mayBeSame(sketch(1, 0, 18.5, "Rue  Ménard "), sketch(2, 0, 19.5, "rue ménard")));
    IncidentSketch other = sketch(2, 0, 18.50);
    other.category = QStringLiteral("safety");
    CHECK(!mayBeSame(one, other));
    other = sketch(2, 0, 18.50);
    other.point.reset();
    CHECK(!mayBeSame(one, other)); // two reports without a place are not at the same place
    other = sketch(2, 0, 18.50);
    other.until = other.from.addDays(30);
    CHECK(!mayBeSame(one, other));
    other.until = other.from.addSecs(24 * 3600 - 1);
    CHECK(mayBeSame(one, other));
    other.from = {};
    CHECK(!mayBeSame(one, other));
}

TEST_CASE("severity is the worst axis that is stated")
{
    CHECK(severityOf({2, 4, 0}) == 4);
    CHECK(severityOf({1}) == 1);
    CHECK(!severityOf({0, 0}));
    CHECK(!severityOf({}));
}

TEST_CASE("one breach is one event, and what was stopped at the line is none")
{
    CHECK(countEntries({{EntryResult::PenetratedOuter, true, 12}, {EntryResult::ReachedPersonOrSensitive, true, 1},
              {EntryResult::PreventedAtLine, true, 3}, {EntryResult::PenetratedInner, false, 1}})
        == EntryCounts {2, 1});
    CHECK(entryResultFromKey(QStringLiteral("prevented_at_line")) == EntryResult::PreventedAtLine);
}
