// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/records/recordtype.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>
#include <span>

namespace core {

class Reader;

/// From its first to its last day; stock indicators are taken as of the end of the last one, UTC (domain dossier 4.0).
struct Period {
    QDate from;
    QDate to;

    /// "2026", "2026-Q1", "2026-03", "2018..2019", "2026-03-01..2026-06-30".
    static std::optional<Period> fromText(const QString &text);
    QString text() const;
    Period previous() const; ///< of the same length, just before: whole years, quarters and months stay whole
    QDateTime end() const; ///< 23:59:59.999 UTC of the last day
    bool contains(QDate day) const { return from <= day && day <= to; }
    bool contains(const QDateTime &at) const; ///< by its UTC day
};

/// Of which part of the world. Empty: everything that is here.
struct Extent {
    QString country; ///< ISO 3166 alpha-3
    std::optional<Id> place; ///< an SRM area, duty station or premises of it
};

/// A number with what stands behind it. Without a denominator it is a count.
struct Figure {
    const char *key = nullptr; ///< "value", "sites_compliant", "median_days"; stable
    const char *label = nullptr; ///< for people, context "Indicator"
    enum class Is : quint8 { Share, Count, Rate, Days, Hours } is = Is::Share;
    double numerator = 0;
    double denominator = 0; ///< of a Share or Rate; 0: no cases, never 0 % nor 100 %
    double per = 1; ///< of a Rate: 100,000
    bool isSuppressed = false; ///< fewer than the policy's small cell: shown as "<5"

    std::optional<double> value() const; ///< a share between 0 and 1; nothing when there are no cases
};

/// One record behind a figure.
struct Evidence {
    Id record;
    QString title;
    bool isCounted = false; ///< in the numerator; all evidence is in the denominator
    const char *why = nullptr; ///< why not, context "Indicator"; null when counted
};

/// One record that would belong there and was left out.
struct Exclusion {
    Id record;
    QString title;
    const char *why = nullptr; ///< context "Indicator"
};

/// What an indicator is, before any number.
struct IndicatorType {
    const char *key; ///< "2-a-i"
    const char *title; ///< context "Indicator"
    int version; ///< of the formula
    bool isStock; ///< as of the end of the period; else over it
    bool isFewerBetter;
    std::span<const Compartment> needs; ///< a device without one of them cannot compute it
};

struct Result {
    Figure value;
    QList<Figure> others; ///< second readings, sub-lines, side figures
    QList<Evidence> evidence;
    QList<Exclusion> exclusions;
};

enum class Doubt : quint8 {
    Coverage, ///< fewer than the policy's share of devices have been heard of since the end of the period
    NotOver, ///< the period has not ended
    Late, ///< it ended so lately that records may still be on their way
    NotHeld, ///< this device does not hold all the records it takes
    Clock, ///< times behind it are estimates
};

struct Indicator {
    const IndicatorType *type = nullptr;
    Period period;
    Extent extent;
    Result now; ///< from everything that is here
    std::optional<Figure> firstReported; ///< as it was known at the end of the period and the policy's 30 days
    bool isRestated = false; ///< the two differ
    std::optional<Figure> before; ///< the period before
    QList<Doubt> doubts; ///< not empty: PROVISIONAL
    int devices = 0; ///< all, and those heard of since the end of the period
    int devicesHeard = 0;
    QString policyVersion;
    QDateTime computedAt;

    bool isProvisional() const { return !doubts.isEmpty(); }
};

/// All sixteen, in the order of the strategic framework.
std::span<const IndicatorType> indicatorTypes();

/// One or all (`key` empty), for a period and extent. `now` is when it is computed. Throws Invalid for an unknown key.
QList<Indicator> indicators(
    Reader &reader, const Period &period, const Extent &extent, const QDateTime &now, const QString &key = {});

}
