// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace core {

/// A share that never loses what it is a share of (domain dossier 4.0). Halves occur: a requirement met in part.
struct Ratio {
    double numerator = 0;
    double denominator = 0;

    std::optional<double> value() const; ///< 0 to 1; nothing when there are no cases: never 0 % or 100 %
    std::optional<double> percent() const;
    bool operator==(const Ratio &) const = default;
};

/// "85.7 % (48/56)"; "no cases" for a denominator of 0. In the language and number form of the program.
QString textOf(const Ratio &ratio, int decimals = 1);

/// Cases per `base` of exposure, e.g. breaches per 100,000 visits (3.5, 1-a-ii); nothing without exposure.
std::optional<double> rateOf(qint64 cases, qint64 exposure, double base = 100000);
/// "1.11 per 100,000"; "no cases" without exposure.
QString rateText(qint64 cases, qint64 exposure, double base = 100000, int decimals = 2);

/// One number of a table that small cells are kept out of (3.19). A hidden number is 0 here too: it cannot be shown by
/// mistake.
struct ShownCount {
    enum class Kind : quint8 {
        Exact,
        Small, ///< below the least that may be shown: "<5"
        Hidden, ///< would let a small one be found by subtraction
    };
    Kind kind = Kind::Exact;
    qint64 count = 0;
    bool operator==(const ShownCount &) const = default;
};

struct ShownRow {
    QList<ShownCount> cells;
    ShownCount total;
};

/// A row of counts and its total as they may be shown: what is below `least` is small, and then the smallest others are
/// hidden, at last the total, until no small cell can be found from the rest. The order of cells stays.
ShownRow suppressSmall(const QList<qint64> &counts, qint64 least = 5);
/// "12", "<5", "–".
QString textOf(const ShownCount &count, qint64 least = 5);

}
