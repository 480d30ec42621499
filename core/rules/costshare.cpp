// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/costshare.h"

#include "core/rules/keys.h"

#include <algorithm>

namespace core {

namespace {

constexpr Keys<ShareMethod, 5> shareMethods
    = {{"pro_rata_headcount", "flat_minimum_plus_pro_rata", "use_based", "equal", "fixed_table"}};

constexpr qint64 mostParts = 3000000000; // its square fits 63 bits

/// Splits `total` over `shares` by their counts.
void split(qint64 total, const QList<CostShare *> &shares, qint64 (*countOf)(const CostShare &))
{
    qint64 sum = 0;
    for (const CostShare *share : shares)
        sum += countOf(*share);
    struct Remainder {
        CostShare *share;
        qint64 left;
    };
    QList<Remainder> remainders;
    qint64 given = 0;
    for (CostShare *share : shares) {
        const qint64 count = countOf(*share);
        const qint64 product = (total % sum) * count;
        share->amount = (total / sum) * count + product / sum;
        given += share->amount;
        remainders.append({share, product % sum});
    }
    std::sort(remainders.begin(), remainders.end(), [&](const Remainder &one, const Remainder &other) {
        if (one.left != other.left)
            return one.left > other.left;
        if (countOf(*one.share) != countOf(*other.share))
            return countOf(*one.share) > countOf(*other.share);
        return one.share->organization < other.share->organization;
    });
    for (qsizetype at = 0; at < total - given; ++at)
        ++remainders[at].share->amount;
}

qint64 countOf(const CostShare &share) { return static_cast<qint64>(share.basis.numerator); }

/// The flat amount an organization pays, if it is small enough to.
std::optional<qint64> flatAmount(const CostShare &share, const QList<FlatRate> &rates)
{
    for (const FlatRate &rate : rates)
        if (share.basis.numerator * 10000 < share.basis.denominator * rate.below)
            return share.basis.numerator == 0 ? 0 : rate.amount;
    return std::nullopt;
}

}

QString keyOf(ShareMethod method) { return shareMethods.of(method); }
std::optional<ShareMethod> shareMethodFromKey(const QString &key) { return shareMethods.find(key); }

CostShares shareCosts(ShareMethod method, qint64 total, const QList<ShareBasis> &bases, const QList<FlatRate> &flatRates)
{
    const auto isNegative = [](const ShareBasis &basis) { return basis.count < 0; };
    const auto isNegativeRate = [](const FlatRate &rate) { return rate.amount < 0 || rate.below < 0; };
    if (total < 0 || std::any_of(bases.begin(), bases.end(), isNegative)
        || std::any_of(flatRates.begin(), flatRates.end(), isNegativeRate))
        return {ShareFault::Negative, {}};

    qint64 sum = 0;
    CostShares result;
    for (const ShareBasis &basis : bases) {
        const qint64 count = method == ShareMethod::Equal ? 1 : basis.count;
        if (count > mostParts - sum)
            return {ShareFault::TooLarge, {}};
        sum += count;
        result.shares.append({basis.organization, {static_cast<double>(count), 0}, 0, false});
    }
    if (sum == 0)
        return {ShareFault::NobodyPays, {}};
    for (CostShare &share : result.shares)
        share.basis.denominator = static_cast<double>(sum);

    QList<CostShare *> proRata;
    qint64 rest = total;
    for (CostShare &share : result.shares) {
        const std::optional<qint64> flat
            = method == ShareMethod::FlatMinimumPlusProRata ? flatAmount(share, flatRates) : std::nullopt;
        if (!flat) {
            proRata.append(&share);
            continue;
        }
        if (*flat > rest && *flat > 0)
            return {ShareFault::FlatAboveTotal, {}};
        share.flat = true;
        share.amount = *flat;
        rest -= *flat;
    }
    if (proRata.isEmpty())
        return shareCosts(ShareMethod::ProRataHeadcount, total, bases);
    split(rest, proRata, countOf);
    return result;
}

}
