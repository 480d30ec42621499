// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/incidents.h"

#include "core/rules/keys.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr Keys<EntryResult, 4> entryResults
    = {{"prevented_at_line", "penetrated_outer", "penetrated_inner", "reached_person_or_sensitive"}};

constexpr qint64 hour = 3600;
constexpr double earthRadiusKm = 6371.0088;

QDateTime endOf(const IncidentSketch &incident) { return incident.until.isValid() ? incident.until : incident.from; }

bool isVague(const IncidentSketch &incident, const SameIncidentLimits &limits)
{
    return !incident.from.isValid() || incident.from.secsTo(endOf(incident)) > limits.vagueHours * hour;
}

/// Between the end of the earlier and the start of the later; 0 or less when they overlap.
qint64 secondsApart(const IncidentSketch &one, const IncidentSketch &other)
{
    return std::max(endOf(one).secsTo(other.from), endOf(other).secsTo(one.from));
}

}

double distanceKm(GeoPoint one, GeoPoint other)
{
    constexpr double radians = std::numbers::pi / 180;
    const double north = std::sin((other.latitude - one.latitude) * radians / 2);
    const double east = std::sin((other.longitude - one.longitude) * radians / 2);
    const double chord = north * north + std::cos(one.latitude * radians) * std::cos(other.latitude * radians) * east * east;
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(chord)));
}

bool mayBeSame(const IncidentSketch &one, const IncidentSketch &other, const SameIncidentLimits &limits)
{
    if (one.category.isEmpty() || one.category != other.category || isVague(one, limits) || isVague(other, limits)
        || secondsApart(one, other) > limits.hours * hour)
        return false;
    if (one.point && other.point && distanceKm(*one.point, *other.point) <= limits.km)
        return true;
    const QString place = one.place.simplified().toCaseFolded();
    return !place.isEmpty() && place == other.place.simplified().toCaseFolded();
}

std::optional<int> severityOf(const QList<int> &axes)
{
    const auto worst = std::max_element(axes.begin(), axes.end());
    return worst == axes.end() || *worst <= 0 ? std::nullopt : std::optional(std::min(*worst, 5));
}

QString keyOf(EntryResult result) { return entryResults.of(result); }
std::optional<EntryResult> entryResultFromKey(const QString &key) { return entryResults.find(key); }

EntryCounts countEntries(const QList<EntryEvent> &events)
{
    EntryCounts counts;
    for (const EntryEvent &event : events)
        if (event.endorsed)
            ++(event.result == EntryResult::PreventedAtLine ? counts.prevented : counts.breaches);
    return counts;
}

}
