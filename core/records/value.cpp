// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/value.h"

#include "core/records/field.h"
#include "core/records/money.h"
#include "core/records/position.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace core {

bool isEmpty(const Cell &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](const Value &value) { return isEmpty(value); });
}

QString toText(const Value &value)
{
    switch (value.index()) {
    case 1:
        return QString::number(std::get<qint64>(value));
    case 2:
        // The shortest form that reads back as the same number.
        return QString::number(std::get<double>(value), 'g', QLocale::FloatingPointShortest);
    case 3:
        return std::get<QString>(value);
    case 4:
        return std::get<Id>(value).text();
    default:
        return {};
    }
}

bool isPartialDate(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return false;
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedLength(2) > 0 ? match.capturedView(2).toInt() : 1;
    const int day = match.capturedLength(3) > 0 ? match.capturedView(3).toInt() : 1;
    return year > 0 && QDate::isValid(year, month, day);
}

namespace {

int minutesOf(QStringView offset) // "+03:00" or "+0300"
{
    const int sign = offset.front() == QLatin1Char('-') ? -1 : 1;
    return sign * (offset.mid(1, 2).toInt() * 60 + offset.last(2).toInt());
}

constexpr int widestOffset = 14 * 60;

std::optional<QDateTime> inCalendar(const QString &local)
{
    QDateTime moment = QDateTime::fromString(local, Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

/// `2016-10-03T11:05:00Z+03:00~`: the instant in UTC first, so that the text sorts by it, then the offset of the place where
/// it was noted, then how well it is known. Typed without an offset it is taken as UTC.
std::optional<QString> canonicalMoment(const QString &text)
{
    if (momentFromText(text))
        return text;
    static const QRegularExpression typed(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?\\s*(Z|[+-]\\d{2}:?\\d{2})?\\s*([~?])?\\z"));
    const auto match = typed.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString seconds = match.capturedLength(3) > 0 ? match.captured(3) : QStringLiteral(":00");
    const auto local = inCalendar(match.captured(1) + QLatin1Char('T') + match.captured(2) + seconds);
    if (!local)
        return std::nullopt;
    QString offset = match.captured(4) == QLatin1String("Z") ? QString() : match.captured(4);
    const int shift = offset.isEmpty() ? 0 : minutesOf(offset);
    if (std::abs(shift) > widestOffset)
        return std::nullopt;
    if (offset.size() == 5)
        offset.insert(3, QLatin1Char(':'));
    return local->addSecs(-60 * shift).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z') + offset
        + match.captured(5);
}

bool isDeclared(const Field &field, QStringView key)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
        [&](const Choice &choice) { return key == QLatin1String(choice.key.data(), qsizetype(choice.key.size())); });
}

/// "+254 (712) 345-678" and "00254 712345678"; nothing when no country is named. "(0)" is dialled only within the country;
/// in Italy and San Marino it belongs to the number.
std::optional<QString> canonicalPhone(const QString &text)
{
    static const QRegularExpression typed(QStringLiteral("\\A(?:\\+|00)[\\d\\s().\\x{00B7}/\\x{2010}-\\x{2013}-]+\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression form(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    QString plain = westernDigits(text).trimmed();
    if (!typed.match(plain).hasMatch())
        return std::nullopt;
    static const QRegularExpression keepsZero(QStringLiteral("\\A(?:\\+|00)\\s*(?:39|378)"));
    if (!keepsZero.match(plain).hasMatch())
        plain.remove(QLatin1String("(0)"));
    const bool hasPlus = plain.startsWith(QLatin1Char('+'));
    plain.removeIf([](QChar c) { return !c.isDigit(); });
    plain = QLatin1Char('+') + (hasPlus ? plain : plain.mid(2));
    return form.match(plain).hasMatch() ? std::optional(plain) : std::nullopt;
}

}

std::optional<Moment> momentFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})Z([+-]\\d{2}:\\d{2})?([~?])?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto utc = inCalendar(match.captured(1));
    if (!utc)
        return std::nullopt;
    Moment moment {utc->toMSecsSinceEpoch(), std::nullopt, momentQuality(text)};
    if (match.capturedLength(2) > 0) {
        moment.offset = minutesOf(match.capturedView(2));
        if (std::abs(*moment.offset) > widestOffset)
            return std::nullopt;
    }
    return moment;
}

Quality momentQuality(QStringView text)
{
    if (text.endsWith(QLatin1Char('~')))
        return Quality::About;
    return text.endsWith(QLatin1Char('?')) ? Quality::Estimated : Quality::Exact;
}

QString markOf(Quality quality)
{
    switch (quality) {
    case Quality::Exact:
        return {};
    case Quality::About:
        return QStringLiteral("~");
    case Quality::Estimated:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

QStringList choiceKeys(const QString &text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString joinedChoices(const Field &field, const QStringList &keys)
{
    QStringList ordered;
    for (const Choice &choice : field.choices)
        if (const QString key = QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size())); keys.contains(key))
            ordered << key;
    QStringList newer = keys;
    newer.removeIf([&](const QString &key) { return key.isEmpty() || isDeclared(field, key); });
    newer.removeDuplicates();
    newer.sort();
    return (ordered + newer).join(QLatin1Char(' '));
}

QString withoutControl(const QString &text)
{
    const auto isControl = [](QChar letter) {
        const ushort code = letter.unicode();
        return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7f && code < 0xa0)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString shown;
    for (const QChar letter : text)
        if (isControl(letter))
            shown += QStringLiteral("<%1>").arg(QString::number(letter.unicode(), 16).toUpper(), 4, QLatin1Char('0'));
        else
            shown += letter;
    return shown;
}

bool isCodeKey(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || c == QLatin1Char('_');
    });
}

QString westernDigits(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const char32_t point : text.toStdU32String()) {
        if (QChar::isDigit(point))
            plain += QLatin1Char(char('0' + QChar::digitValue(point)));
        else if (point == 0x66b) // Arabic decimal separator
            plain += QLatin1Char('.');
        else if (point == 0x66c || point == 0x60c) // Arabic thousands separator, Arabic comma
            plain += QLatin1Char(',');
        else if (point == 0xff0b) // full-width plus
            plain += QLatin1Char('+');
        else if (point == 0xff0d || point == 0x2212) // full-width hyphen, minus sign
            plain += QLatin1Char('-');
        else if (QChar::category(point) != QChar::Other_Format)
            plain += QString::fromUcs4(&point, 1);
    }
    return plain;
}

std::optional<Value> fromText(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return Value {};
    bool ok = false;
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return Value {text.normalized(QString::NormalizationForm_C)};
    case Kind::Integer: {
        const QString plain = westernDigits(text);
        const qint64 number = QLocale::c().toLongLong(plain, &ok);
        return ok && !plain.contains(QLatin1Char(',')) ? std::optional<Value>(number) : std::nullopt;
    }
    case Kind::Real: {
        const QString plain = westernDigits(text);
        const double number = QLocale::c().toDouble(plain, &ok);
        return ok && std::isfinite(number) && !plain.contains(QLatin1Char(',')) ? std::optional<Value>(number)
                                                                                : std::nullopt;
    }
    case Kind::Date:
        if (const QString plain = westernDigits(text); isPartialDate(plain))
            return Value {plain};
        return std::nullopt;
    case Kind::Moment:
        if (auto moment = canonicalMoment(westernDigits(text)))
            return Value {*moment};
        return std::nullopt;
    case Kind::Choice:
        return isDeclared(field, text) ? std::optional<Value>(text) : std::nullopt;
    case Kind::Flag: {
        const QString key = text.toLower();
        if (key == QLatin1String("yes") || key == QLatin1String("no") || key == QLatin1String("unknown"))
            return Value {key};
        return std::nullopt;
    }
    case Kind::Reference:
        if (auto id = Id::fromText(text))
            return Value {*id};
        return std::nullopt;
    case Kind::Choices: {
        static const QRegularExpression divider(QStringLiteral("[\\s,;]+"));
        const QStringList keys = text.split(divider, Qt::SkipEmptyParts);
        if (!std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return isDeclared(field, key); }))
            return std::nullopt;
        return keys.isEmpty() ? Value {} : Value {joinedChoices(field, keys)};
    }
    case Kind::Code:
        return isCodeKey(text) ? std::optional<Value>(text) : std::nullopt;
    case Kind::Money:
        if (const auto money = readMoney(text))
            return Value {toText(*money)};
        return std::nullopt;
    case Kind::Position:
        if (const auto position = readPosition(text))
            return Value {toText(*position)};
        return std::nullopt;
    case Kind::Phone:
        if (const auto phone = canonicalPhone(text))
            return Value {*phone};
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

}
