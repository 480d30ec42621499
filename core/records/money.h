// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace core {

/// An amount in the smallest unit of its currency, so that sums are exact: 1250.50 dollars are {125050, "USD"}.
struct Money {
    qint64 minor = 0;
    QString currency; ///< ISO 4217, three capital letters
    bool operator==(const Money &) const = default;
};

/// The currencies of ISO 4217 in use, and the few that went out of use lately and stand in old papers; sorted.
const QStringList &currencies();
/// Digits behind the point: 0 for JPY, 3 for KWD, 2 for most. Unknown currencies are taken to have 2.
int minorDigits(const QString &currency);

/// The canonical text, "USD 1250.50": the amount has exactly the digits of its currency.
QString toText(const Money &money);
/// "1250.50", without the currency.
QString amountText(const Money &money);
/// Reads the canonical text only.
std::optional<Money> moneyFromText(const QString &text);
/// Reads what a person types: "1,250.50 USD", "USD1250.5", "1 250 usd". A point divides, commas and blanks only group, and
/// only by three. Nothing for more digits than the currency has, for a currency nobody has heard of, and for anything that
/// could mean two amounts.
std::optional<Money> readMoney(const QString &typed);

}
