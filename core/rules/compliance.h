// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/rates.h"

#include <QList>
#include <QString>
#include <optional>

namespace core {

/// How a requirement was found (domain dossier 3.6).
enum class FoundState : quint8 { Yes, Partial, No, NotApplicable, NotChecked };

QString keyOf(FoundState state); ///< "yes", "partial", "no", "na", "not_checked"
std::optional<FoundState> foundStateFromKey(const QString &key);

struct CheckedItem {
    FoundState state = FoundState::NotChecked; ///< as the survey found it
    int weight = 1; ///< 1 to 5
    bool critical = false;
    bool fixed = false; ///< closed since, and the evidence verified
};

/// Ascending: from good to bad.
enum class ComplianceVerdict : quint8 { Compliant, Partially, NonCompliant, Incomplete, NothingApplies };

QString keyOf(ComplianceVerdict verdict); ///< "non_compliant"

/// Shares, 0 to 1 (3.6, Scoring).
struct ComplianceLimits {
    double compliant = 0.90;
    double partially = 0.70;
    double unchecked = 0.10; ///< of what applies; above it there is no result
    double partialValue = 0.5;
};

enum class ScoreTime : quint8 {
    Frozen, ///< as surveyed
    Live, ///< what has been fixed and verified since counts as met
};

struct ComplianceScore {
    Ratio weighted; ///< Σ weight × value of Σ weight
    Ratio byItems; ///< Σ value of items
    Ratio unchecked; ///< of the items that apply
    int criticalNo = 0;
    ComplianceVerdict verdict = ComplianceVerdict::NothingApplies; ///< of the weighted score
};

ComplianceScore scoreOf(const QList<CheckedItem> &items, ScoreTime time, const ComplianceLimits &limits = {});

}
