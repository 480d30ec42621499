// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace core {

/// Ascending.
enum class RiskLevel : quint8 { Low, Medium, High, VeryHigh, Unacceptable };

QString keyOf(RiskLevel level); ///< "very_high"
std::optional<RiskLevel> riskLevelFromKey(const QString &key);

/// Likelihood by impact, each 1 to 5, as a table of 25: packs need not be products (domain dossier 3.2.5).
class RiskMatrix {
public:
    RiskLevel at(int likelihood, int impact) const; ///< asserts 1 to 5
    void set(int likelihood, int impact, RiskLevel level);
    bool isMonotone() const; ///< never lower for a higher likelihood or impact
    bool operator==(const RiskMatrix &) const = default;

private:
    std::array<std::array<RiskLevel, 5>, 5> m_cells {};
};

/// A level of the general threat by the sum of intent, capability and inhibiting context (3.2.3): from `least` to the next.
struct ThreatBand {
    int least = 0;
    QString key; ///< "minimal" … "extreme"
};

/// Who may accept a level, and for how important a programme at least (3.2.6).
struct AcceptanceRule {
    RiskLevel level = RiskLevel::Low;
    QStringList roles; ///< empty: nobody
    int leastCriticality = 0; ///< 1 for PC1 only … 4 for all; 0: no programme
    bool needsDecision = false;
    int validDays = 0; ///< a decision older than this does not count; 0: no end
};

struct RiskScales {
    RiskMatrix matrix;
    QList<ThreatBand> threatBands; ///< ascending
    QList<AcceptanceRule> acceptance; ///< one a level, ascending
};

/// The impact of an event: the worst of the three axes, each 1 to 5; reputation only advises (3.2.3).
int impactOf(int people, int assets, int operations);
/// The overall risk of an assessment: that of its worst event (3.2.3). Nothing without events.
std::optional<RiskLevel> highestOf(const QList<RiskLevel> &levels);

struct ThreatLevel {
    int level = 0; ///< 1 is the lowest band
    QString key;
};

/// The general threat of one category from its three scores, each 1 to 5, where 1 is the least dangerous (3.2.3). Nothing
/// when the sum lies below the first band.
std::optional<ThreatLevel> threatLevel(const RiskScales &scales, int intent, int capability, int inhibiting);

/// Somebody's decision to accept a residual risk; it covers its level and those below.
struct AcceptanceDecision {
    RiskLevel level = RiskLevel::Low;
    QString role; ///< "do", "usg"
    QDate on;
    QDate until = {}; ///< the last day it counts, beside what the scales say; invalid: no other end
};

/// Ascending: the further down, the further from going ahead.
enum class Acceptance : quint8 {
    Accepted,
    DecisionExpired, ///< there was one by a competent role, too long ago
    NeedsDecision, ///< allowed for this programme once a competent role has decided
    TooUnimportant, ///< above the ceiling of this programme criticality
    Never, ///< nobody may accept this level
};

/// Whether `level` may be accepted on a day for a programme of criticality 1 (PC1) to 4; 0, not ranked, counts as the
/// least (3.2.6). Decisions of later days do not count.
Acceptance acceptanceOf(
    const RiskScales &scales, RiskLevel level, int criticality, QDate on, const QList<AcceptanceDecision> &decisions);
/// The highest level a programme of this criticality may ever run under; nothing when not even the lowest.
std::optional<RiskLevel> ceilingOf(const RiskScales &scales, int criticality);

/// One activity at a place, with the present risk of the events that touch it (3.2.6).
struct ExposedActivity {
    struct Event {
        Id event;
        RiskLevel present = RiskLevel::Low;
    };
    Id activity;
    int criticality = 0;
    QList<Event> events;
    QList<AcceptanceDecision> decisions;
};

struct CeilingVerdict {
    Id activity;
    Acceptance verdict = Acceptance::Accepted;
    Id offending; ///< the worst event that is not accepted; null when all are
    std::optional<RiskLevel> level; ///< of the offending event, else the highest of all
};

/// Anything but Accepted means: not permitted now.
QList<CeilingVerdict> checkCeilings(const RiskScales &scales, const QList<ExposedActivity> &activities, QDate on);

}
