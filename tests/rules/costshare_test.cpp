// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/costshare.h"

#include <QLocale>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace core;

namespace {

Id organization(quint64 number) { return {1, number}; }

QList<ShareBasis> bases(const QList<qint64> &counts)
{
    QList<ShareBasis> all;
    for (const qint64 count : counts)
        all.append({organization(static_cast<quint64>(all.size()) + 1), count});
    return all;
}

QList<qint64> amounts(const CostShares &shares)
{
    QList<qint64> all;
    for (const CostShare &share : shares.shares)
        all.append(share.amount);
    return all;
}

qint64 sum(const CostShares &shares)
{
    qint64 total = 0;
    for (const CostShare &share : shares.shares)
        total += share.amount;
    return total;
}

const QList<FlatRate> halfPercent = {{50, 500000}};

}

TEST_CASE("the flat minimum first, the rest pro rata with the largest remainder")
{
    QLocale::setDefault(QLocale::c());
    const CostShares shares
        = shareCosts(ShareMethod::FlatMinimumPlusProRata, 100000000, bases({620, 410, 130, 54, 20, 6}), halfPercent);
    CHECK(shares.fault == ShareFault::None);
    CHECK(amounts(shares) == QList<qint64> {49991896, 33059157, 10482172, 4354133, 1612642, 500000});
    CHECK(sum(shares) == 100000000);
    CHECK(shares.shares[5].flat);
    CHECK(!shares.shares[4].flat);
    CHECK(textOf(shares.shares[5].basis, 2) == QStringLiteral("0.48 % (6/1240)"));
}

TEST_CASE("the other methods")
{
    CHECK(amounts(shareCosts(ShareMethod::Equal, 100, bases({9, 0, 1}))) == QList<qint64> {34, 33, 33});
    CHECK(amounts(shareCosts(ShareMethod::ProRataHeadcount, 100, bases({1, 1, 2}), halfPercent))
        == QList<qint64> {25, 25, 50});
    CHECK(amounts(shareCosts(ShareMethod::UseBased, 1000, bases({3, 0, 1}))) == QList<qint64> {750, 0, 250});
    CHECK(amounts(shareCosts(ShareMethod::FixedTable, 777, bases({700, 70, 7}))) == QList<qint64> {700, 70, 7});
    CHECK(amounts(shareCosts(ShareMethod::ProRataHeadcount, 2, bases({1, 2, 1})))
        == QList<qint64> {1, 1, 0}); // ties: lower identity
}

TEST_CASE("the first band that fits is paid, nothing without persons, and when all are small nobody pays flat")
{
    const QList<FlatRate> bands = {{50, 100}, {100, 300}};
    const CostShares shares = shareCosts(ShareMethod::FlatMinimumPlusProRata, 10000, bases({984, 4, 8, 0, 5}), bands);
    CHECK(shares.shares[1].amount == 100);
    CHECK(shares.shares[2].amount == 300);
    CHECK(shares.shares[3].amount == 0);
    CHECK(shares.shares[4].amount == 100);
    CHECK(sum(shares) == 10000);

    const CostShares small = shareCosts(ShareMethod::FlatMinimumPlusProRata, 999, bases({1, 1}), {{10000, 5}});
    CHECK(amounts(small) == QList<qint64> {500, 499});
}

TEST_CASE("what cannot be shared is said")
{
    CHECK(shareCosts(ShareMethod::Equal, 100, {}).fault == ShareFault::NobodyPays);
    CHECK(shareCosts(ShareMethod::UseBased, 100, bases({0, 0})).fault == ShareFault::NobodyPays);
    CHECK(shareCosts(ShareMethod::UseBased, -1, bases({1})).fault == ShareFault::Negative);
    CHECK(shareCosts(ShareMethod::UseBased, 1, bases({1, -1})).fault == ShareFault::Negative);
    CHECK(shareCosts(ShareMethod::UseBased, 1, bases({3000000000, 1})).fault == ShareFault::TooLarge);
    CHECK(shareCosts(ShareMethod::FlatMinimumPlusProRata, 499999, bases({1239, 1}), halfPercent).fault
        == ShareFault::FlatAboveTotal);
}

TEST_CASE("every cent is shared, once, and who stands where in the list does not matter")
{
    std::mt19937_64 random(20260312);
    for (int round = 0; round < 3000; ++round) {
        QList<ShareBasis> list;
        const int size = 1 + static_cast<int>(random() % 20);
        for (int at = 0; at < size; ++at)
            list.append({organization(static_cast<quint64>(at) + 1),
                static_cast<qint64>(random() % (round % 3 == 0 ? 100000000 : 300))});
        const auto method = static_cast<ShareMethod>(random() % 5);
        const qint64 total = static_cast<qint64>(random() % 100000000000000) + 20 * 500000;
        const CostShares shares = shareCosts(method, total, list, halfPercent);
        if (shares.fault != ShareFault::None) {
            CHECK(shares.fault == ShareFault::NobodyPays);
            continue;
        }
        CHECK(sum(shares) == total);
        std::shuffle(list.begin(), list.end(), random);
        for (const CostShare &share : shareCosts(method, total, list, halfPercent).shares)
            CHECK(share.amount == shares.shares[static_cast<qsizetype>(share.organization.counter) - 1].amount);
    }
}
