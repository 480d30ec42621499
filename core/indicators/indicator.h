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

/// How far down an indicator can be asked: what it is made from names a country only, or a duty station or area, or
/// premises as well.
enum class Reach : quint8 { Country, Station, Premises };

/// A number with what stands behind it. Without a denominator it is a count.
struct Figure {
    const char *key = nullptr; ///< "value", "sites_compliant", "median_days"; stable
    const char *label = nullptr; ///< for people, context "Indicator"
    enum class Is : quint8 { Share, Count, Rate, Days, Hours } is = Is::Share;
    double numerator = 0;
    double denominator = 0; ///< of a Share or Rate; of Days and Hours the cases; 0: no cases, never 0 % nor 100 %
    double per = 1; ///< of a Rate: 100,000
    QString part = {}; ///< one line of a breakdown: the key of a choice, a language, a region; empty: the whole
    bool isSuppressed = false; ///< it, or another that could be found from it, is below the policy's small cell
    bool isEstimated = false; ///< counts were taken where names are not held

    std::optional<double> value() const; ///< a share between 0 and 1; nothing when there are no cases
};

/// Why a record counts or does not: a stable key for programs, a sentence for people.
struct Reason {
    const char *key = nullptr;
    const char *text = nullptr; ///< context "Indicator"
    explicit operator bool() const { return key != nullptr; }
};

/// One record behind a figure.
struct Evidence {
    Id record; ///< null: something required that does not exist
    QString title;
    bool isCounted = false; ///< in the numerator; all evidence is in the denominator
    Reason why = {}; ///< why not; none when counted
    QString detail = {}; ///< which one of several: "evac ttx"; keys, not sentences
    bool isEstimated = false; ///< a time it hangs on is an estimate
};

/// One record that would belong there and was left out.
struct Exclusion {
    Id record;
    QString title;
    Reason why;
};

/// What an indicator is, before any number.
struct IndicatorType {
    const char *key; ///< "2-a-i"
    const char *title; ///< context "Indicator"
    int version; ///< of the formula
    bool isStock; ///< as of the end of the period; else over it
    bool isFewerBetter;
    Reach reach;
    std::span<const Compartment> needs; ///< a device without one of them cannot compute it
    const char *targeted = "value"; ///< the key of the figure the target is set for
    std::optional<double> target = {}; ///< of the framework itself; a policy pack may set one as threshold "target_1_c"
};

struct Result {
    Figure value;
    QList<Figure> others; ///< second readings, sub-lines, side figures
    QList<Evidence> evidence; ///< by identity
    QList<Exclusion> exclusions; ///< by identity
    QList<Exclusion> pending; ///< cases whose limit has not passed: neither met nor missed yet

    const Figure *figure(const char *key) const; ///< the value or another; null: none of that key
};

enum class Doubt : quint8 {
    Coverage, ///< fewer than the policy's share of devices have been heard of since the end of the period
    NotOver, ///< the period has not ended
    Late, ///< it ended so lately that records may still be on their way
    NotHeld, ///< this device does not hold all the records it takes
};

/// What to bear in mind when reading it; the figure is none the less final.
enum class Caution : quint8 {
    Effort, ///< other sites reported than in the period before: more reports need not be more events
    Estimated, ///< times or counts behind it are estimates
};

/// How a figure moved from the period before to this one.
struct Movement {
    enum class Is : quint8 { Up, Down, Level } is = Is::Level;
    bool isBetter = false; ///< false also when level
    std::optional<double> points; ///< percentage points, of shares
    std::optional<double> percent; ///< of what it was, of all others; nothing when it was 0
};

struct Indicator {
    const IndicatorType *type = nullptr;
    Period period;
    Extent extent;
    bool isAsked = true; ///< false: it cannot be asked of a place so small, and there is no number
    Result now; ///< from everything that is here
    std::optional<Figure> firstReported; ///< from what had reached this machine 30 days after the period; see below
    bool isRestated = false; ///< the two differ
    std::optional<Figure> before; ///< the period before
    QList<Figure> othersBefore;
    std::optional<double> target;
    std::optional<bool> isTargetMet;
    QList<Doubt> doubts; ///< not empty: PROVISIONAL
    QList<Caution> cautions;
    int devices = 0; ///< all, and those heard of since the end of the period
    int devicesHeard = 0;
    QString policyVersion;
    QDateTime computedAt;

    bool isProvisional() const { return !doubts.isEmpty(); }
    std::optional<Movement> movement() const; ///< of the value; nothing without a number in both periods
    std::optional<Movement> movement(const Figure &other) const; ///< of one of `now.others`
};

/// All sixteen, in the order of the strategic framework.
std::span<const IndicatorType> indicatorTypes();

/// One or all (`key` empty), for a period and extent. `now` is when it is computed. Throws Invalid for an unknown key.
///
/// Two readings. The value is restated: it takes late records in. A stock is what the records said at the end of the period,
/// by their authors' clocks, with records that were written later and date from before as they were first written. A flow
/// takes what happened in the period as it is known now. `firstReported` is the same formula over what had reached this
/// machine by 30 days after the end; a machine that has joined since cannot know it, and gives none.
///
/// Coverage is what one machine can know: a device has been heard of when something it wrote after the end of the period is
/// here, or when anything of it arrived here since, unless everything did (a first copy of the whole says nothing of when
/// each device last synced). Who synced and wrote nothing is not heard of.
QList<Indicator> indicators(
    Reader &reader, const Period &period, const Extent &extent, const QDateTime &now, const QString &key = {});

}
