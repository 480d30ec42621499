// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace core {

namespace {

QString noCases() { return QCoreApplication::translate("Rates", "no cases"); }

QString plain(double number) { return QLocale().toString(number, 'f', QLocale::FloatingPointShortest); }

/// Whether somebody who sees the total and all exact cells can tell a small cell: it can take one value only.
bool canBeFound(const QList<qint64> &counts, const QList<ShownCount> &cells, qint64 least)
{
    qint64 rest = 0;
    qint64 small = 0;
    qint64 hidden = 0;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (cells[at].kind == ShownCount::Kind::Exact)
            continue;
        rest += counts[at];
        ++(cells[at].kind == ShownCount::Kind::Small ? small : hidden);
    }
    if (small == 0)
        return false;
    const qint64 most = std::min(least - 1, rest - hidden * least);
    const qint64 fewest = hidden > 0 ? 0 : std::max<qint64>(0, rest - (small - 1) * (least - 1));
    return fewest >= most;
}

}

std::optional<double> Ratio::value() const
{
    return denominator == 0 ? std::nullopt : std::optional(numerator / denominator);
}

std::optional<double> Ratio::percent() const
{
    return denominator == 0 ? std::nullopt : std::optional(100 * numerator / denominator);
}

QString textOf(const Ratio &ratio, int decimals)
{
    const std::optional<double> percent = ratio.percent();
    if (!percent)
        return noCases();
    //: A share in per cent, and what it is a share of: 85.7 % (48/56)
    return QCoreApplication::translate("Rates", "%1 % (%2/%3)")
        .arg(QLocale().toString(*percent, 'f', decimals), plain(ratio.numerator), plain(ratio.denominator));
}

std::optional<double> rateOf(qint64 cases, qint64 exposure, double base)
{
    if (exposure <= 0)
        return std::nullopt;
    return static_cast<double>(cases) * base / static_cast<double>(exposure);
}

QString rateText(qint64 cases, qint64 exposure, double base, int decimals)
{
    const std::optional<double> rate = rateOf(cases, exposure, base);
    if (!rate)
        return noCases();
    return QCoreApplication::translate("Rates", "%1 per %2").arg(QLocale().toString(*rate, 'f', decimals), plain(base));
}

ShownRow suppressSmall(const QList<qint64> &counts, qint64 least)
{
    ShownRow row;
    for (const qint64 count : counts)
        row.cells.append(
            count < least ? ShownCount {ShownCount::Kind::Small, 0} : ShownCount {ShownCount::Kind::Exact, count});
    row.total.count = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (row.total.count < least)
        row.total = {ShownCount::Kind::Small, 0};

    while (row.total.kind == ShownCount::Kind::Exact && canBeFound(counts, row.cells, least)) {
        const auto smallest = std::min_element(row.cells.begin(), row.cells.end(), [](const auto &one, const auto &other) {
            const bool exact = one.kind == ShownCount::Kind::Exact;
            const bool otherExact = other.kind == ShownCount::Kind::Exact;
            return exact != otherExact ? exact : exact && one.count < other.count;
        });
        if (smallest->kind == ShownCount::Kind::Exact)
            *smallest = {ShownCount::Kind::Hidden, 0};
        else
            row.total = {ShownCount::Kind::Hidden, 0};
    }
    return row;
}

QString textOf(const ShownCount &count, qint64 least)
{
    switch (count.kind) {
    case ShownCount::Kind::Exact:
        break;
    case ShownCount::Kind::Small:
        return QStringLiteral("<%1").arg(QLocale().toString(least));
    case ShownCount::Kind::Hidden:
        return QStringLiteral("–");
    }
    return QLocale().toString(count.count);
}

}
