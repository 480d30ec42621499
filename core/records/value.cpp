// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/value.h"

#include "core/records/field.h"

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

/// `2016-10-03T11:05:00Z+03:00`: the instant in UTC first, so that the text sorts by it, then the offset of the place where
/// it was noted. Typed without an offset it is taken as UTC.
std::optional<QString> canonicalMoment(const QString &text)
{
    static const QRegularExpression canonical(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})Z([+-]\\d{2}:\\d{2})?\\z"));
    static const QRegularExpression typed(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?\\s*(Z|[+-]\\d{2}:?\\d{2})?\\z"));
    const auto inCalendar = [](const QString &local) { return QDateTime::fromString(local, Qt::ISODate).isValid(); };
    const auto seconds = [](QStringView offset) { // "+03:00" or "+0300"
        const int sign = offset.front() == QLatin1Char('-') ? -1 : 1;
        return sign * (offset.mid(1, 2).toInt() * 3600 + offset.last(2).toInt() * 60);
    };
    if (const auto match = canonical.match(text); match.hasMatch()) {
        if (!inCalendar(match.captured(1)))
            return std::nullopt;
        if (match.capturedLength(2) > 0 && std::abs(seconds(match.capturedView(2))) > 14 * 3600)
            return std::nullopt;
        return text;
    }
    const auto match = typed.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString seconds00 = match.capturedLength(3) > 0 ? match.captured(3) : QStringLiteral(":00");
    const QString local = match.captured(1) + QLatin1Char('T') + match.captured(2) + seconds00;
    if (!inCalendar(local))
        return std::nullopt;
    QString offset = match.captured(4);
    if (offset.isEmpty() || offset == QLatin1String("Z"))
        return local + QLatin1Char('Z');
    const int shift = seconds(offset);
    if (std::abs(shift) > 14 * 3600)
        return std::nullopt;
    if (!offset.contains(QLatin1Char(':')))
        offset.insert(3, QLatin1Char(':'));
    QDateTime instant = QDateTime::fromString(local, Qt::ISODate);
    instant.setTimeSpec(Qt::UTC);
    return instant.addSecs(-shift).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z') + offset;
}

bool isChoice(const Field &field, const QString &text)
{
    const QByteArray key = text.toUtf8();
    const std::string_view wanted(key.constData(), size_t(key.size()));
    return std::any_of(
        field.choices.begin(), field.choices.end(), [&](const Choice &choice) { return choice.key == wanted; });
}

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
        const qint64 number = QLocale::c().toLongLong(text, &ok);
        return ok && !text.contains(QLatin1Char(',')) ? std::optional<Value>(number) : std::nullopt;
    }
    case Kind::Real: {
        const double number = QLocale::c().toDouble(text, &ok);
        return ok && std::isfinite(number) && !text.contains(QLatin1Char(',')) ? std::optional<Value>(number) : std::nullopt;
    }
    case Kind::Date:
        return isPartialDate(text) ? std::optional<Value>(text) : std::nullopt;
    case Kind::Moment:
        if (auto moment = canonicalMoment(text))
            return Value {*moment};
        return std::nullopt;
    case Kind::Choice:
        return isChoice(field, text) ? std::optional<Value>(text) : std::nullopt;
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
    }
    Q_UNREACHABLE();
}

}
