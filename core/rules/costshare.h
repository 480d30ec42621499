// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/rules/rates.h"

#include <QList>
#include <QString>
#include <optional>

namespace core {

/// How a cost-shared budget is split (domain dossier 3.21).
enum class ShareMethod : quint8 {
    ProRataHeadcount, ///< by persons of the frozen census
    FlatMinimumPlusProRata, ///< small ones pay a flat amount first, the rest by persons
    UseBased, ///< by units used
    Equal,
    FixedTable, ///< by parts agreed: per cent, or amounts that add up to the total
};

QString keyOf(ShareMethod method); ///< "flat_minimum_plus_pro_rata"
std::optional<ShareMethod> shareMethodFromKey(const QString &key);

struct ShareBasis {
    Id organization;
    qint64 count = 0; ///< persons, units or parts; not read by Equal
};

/// Organizations with a smaller share of the persons than this pay `amount`. One without persons pays nothing.
struct FlatRate {
    int below = 0; ///< hundredths of a per cent: 50 is 0.5 %
    qint64 amount = 0; ///< minor units
};

struct CostShare {
    Id organization;
    Ratio basis; ///< its count of all counts
    qint64 amount = 0; ///< minor units
    bool flat = false;
};

enum class ShareFault : quint8 {
    None,
    NobodyPays, ///< no organization, or all counts 0
    Negative, ///< a total, count or amount
    TooLarge, ///< counts add up to more than 3 thousand million
    FlatAboveTotal,
};

struct CostShares {
    ShareFault fault = ShareFault::None;
    QList<CostShare> shares; ///< in the order of the bases; empty with a fault. The amounts add up to the total.
};

/// `flatRates` ascending by `below`; the first that fits counts. When all would pay a flat amount none does: somebody has to
/// pay the rest. Minor units left over by rounding go to the largest remainders; of equal ones to the larger count, then
/// the lower identity.
CostShares shareCosts(
    ShareMethod method, qint64 total, const QList<ShareBasis> &bases, const QList<FlatRate> &flatRates = {});

}
