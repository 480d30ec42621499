// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/money.h"

#include "core/records/value.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype mostDigits = 15; // in whole units: fits 64 bits with three more behind the point

bool isOneOf(const QString &currency, const char *list)
{
    return currency.size() == 3 && QLatin1String(list).contains(currency);
}

/// `digits` is the whole part, `fraction` what stands behind the point, with no more digits than the currency has.
std::optional<Money> put(bool negative, const QString &digits, const QString &fraction, const QString &currency)
{
    const int places = minorDigits(currency);
    if (digits.size() > mostDigits || fraction.size() > places)
        return std::nullopt;
    bool fits = false; // four places do so only just
    const qint64 minor = (digits + fraction.leftJustified(places, QLatin1Char('0'))).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money {negative ? -minor : minor, currency};
}

}

const QStringList &currencies()
{
    static const QStringList all = QStringLiteral(
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF"
        " CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL"
        " HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD"
        " MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR"
        " RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD"
        " TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG ZWL")
                                       .split(QLatin1Char(' '));
    return all;
}

int minorDigits(const QString &currency)
{
    if (isOneOf(currency, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"))
        return 0;
    if (isOneOf(currency, "BHD IQD JOD KWD LYD OMR TND"))
        return 3;
    return isOneOf(currency, "CLF UYW") ? 4 : 2;
}

QString amountText(const Money &money)
{
    const int places = minorDigits(money.currency);
    const quint64 size = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    QString digits = QString::number(size).rightJustified(places + 1, QLatin1Char('0'));
    if (places > 0)
        digits.insert(digits.size() - places, QLatin1Char('.'));
    return money.minor < 0 ? QLatin1Char('-') + digits : digits;
}

QString toText(const Money &money) { return money.currency + QLatin1Char(' ') + amountText(money); }

std::optional<Money> moneyFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([A-Z]{3}) (-?)(\\d+)(?:\\.(\\d+))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto money = put(match.capturedLength(2) > 0, match.captured(3), match.captured(4), match.captured(1));
    return money && toText(*money) == text ? money : std::nullopt;
}

std::optional<Money> readMoney(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([A-Z]{3})?\\s*([-\\x{2212}]?)\\s*(\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\s\\d{3})+)"
                       "(?:\\.(\\d+))?\\s*([A-Z]{3})?\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(westernDigits(typed).trimmed().toUpper());
    if (!match.hasMatch() || (match.capturedLength(1) > 0) == (match.capturedLength(5) > 0))
        return std::nullopt;
    const QString currency = match.captured(1) + match.captured(5);
    if (!currencies().contains(currency))
        return std::nullopt;
    QString digits = match.captured(3);
    // "1,250 KWD" is 1250 for one person and one and a quarter for the next.
    if (minorDigits(currency) == 3 && digits.count(QLatin1Char(',')) == 1 && match.capturedLength(4) == 0)
        return std::nullopt;
    static const QRegularExpression grouping(QStringLiteral("[,\\s]"), QRegularExpression::UseUnicodePropertiesOption);
    digits.remove(grouping);
    return put(match.capturedLength(2) > 0, digits, match.captured(4), currency);
}

}
