// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace core {

struct GeoPoint {
    double latitude = 0; ///< degrees
    double longitude = 0;
};

/// Kilometres over a sphere of the Earth's mean radius.
double distanceKm(GeoPoint one, GeoPoint other);

/// What two reports are compared by.
struct IncidentSketch {
    Id id;
    QString category;
    QDateTime from; ///< the time span in which it may have happened; equal ends when the moment is known
    QDateTime until;
    std::optional<GeoPoint> point;
    QString place;
};

struct SameIncidentLimits {
    int hours = 12;
    double km = 5;
    int vagueHours = 24; ///< a report less certain of its time than this is like any other, so it is not compared
};

/// Same category, near in time, and near in space or at the same place by name (domain dossier 3.4.4). The name counts
/// whatever its case and spaces.
bool mayBeSame(const IncidentSketch &one, const IncidentSketch &other, const SameIncidentLimits &limits = {});

/// 1 to 5: the worst axis of impact that is stated, 0 for not stated (3.4.3); nothing when none is.
std::optional<int> severityOf(const QList<int> &axes);

/// How far somebody got without permission (3.5).
enum class EntryResult : quint8 { PreventedAtLine, PenetratedOuter, PenetratedInner, ReachedPersonOrSensitive };

QString keyOf(EntryResult result); ///< "penetrated_outer"
std::optional<EntryResult> entryResultFromKey(const QString &key);

struct EntryEvent {
    EntryResult result = EntryResult::PreventedAtLine;
    bool endorsed = false;
    int persons = 1;
};

struct EntryCounts {
    int breaches = 0; ///< one an event, however many persons
    int prevented = 0; ///< kept and shown apart, never counted as a breach
    bool operator==(const EntryCounts &) const = default;
};

/// Of endorsed events only (indicator 1-a-ii).
EntryCounts countEntries(const QList<EntryEvent> &events);

}
