// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/position.h"

#include "core/records/value.h"

#include <GeographicLib/DMS.hpp>
#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <numbers>

namespace core {

namespace {

using GeographicLib::DMS;
using GeographicLib::MGRS;
using GeographicLib::UTMUPS;

bool isSource(const QString &by)
{
    return by == QLatin1String("gps") || by == QLatin1String("map") || by == QLatin1String("place")
        || by == QLatin1String("text");
}

QString sixPlaces(double degrees)
{
    const QString text = QString::number(degrees, 'f', 6);
    return text == QLatin1String("-0.000000") ? text.mid(1) : text;
}

std::optional<Position> placed(double latitude, double longitude)
{
    if (!(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180)) // written so that NaN fails
        return std::nullopt;
    if (std::abs(latitude) == 90)
        longitude = 0; // every meridian ends there
    return Position {latitude, longitude == -180 ? 180 : longitude};
}

/// One angle with its hemisphere: "12 20 44.4 N", "W1.2345", "12°20.74'". Nothing when it is no angle.
struct Angle {
    double degrees = 0;
    DMS::flag hemisphere = DMS::NONE;
};

std::optional<Angle> angle(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([NSEW])?\\s*([+-]?)(\\d{1,3}(?:\\.\\d+)?)\\s*(?:d\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:m\\s*"
        "(?:(\\d{1,2}(?:\\.\\d+)?)\\s*s?\\s*)?)?)?|\\s(\\d{1,2}(?:\\.\\d+)?)(?:\\s+(\\d{1,2}(?:\\.\\d+)?))?\\s*)?"
        "([NSEW])?\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || (match.capturedLength(1) > 0 && match.capturedLength(8) > 0))
        return std::nullopt;
    const QString hemisphere = match.captured(1) + match.captured(8);
    if (!hemisphere.isEmpty() && match.capturedLength(2) > 0)
        return std::nullopt; // "-12 S": south, or south of south
    QString plain = match.captured(2) + match.captured(3);
    const QString minutes = match.captured(4) + match.captured(6);
    const QString seconds = match.captured(5) + match.captured(7);
    if (!minutes.isEmpty())
        plain += QLatin1Char('d') + minutes;
    if (!seconds.isEmpty())
        plain += QLatin1Char('\'') + seconds;
    Angle read;
    read.degrees = DMS::Decode((plain + hemisphere).toStdString(), read.hemisphere);
    return read;
}

std::optional<Position> fromAngles(const QString &first, const QString &second)
{
    auto latitude = angle(first);
    auto longitude = angle(second);
    if (!latitude || !longitude)
        return std::nullopt;
    if (latitude->hemisphere == DMS::LONGITUDE && longitude->hemisphere == DMS::LATITUDE)
        std::swap(latitude, longitude);
    const bool bothSaid = latitude->hemisphere == DMS::LATITUDE && longitude->hemisphere == DMS::LONGITUDE;
    const bool neitherSaid = latitude->hemisphere == DMS::NONE && longitude->hemisphere == DMS::NONE;
    return bothSaid || neitherSaid ? placed(latitude->degrees, longitude->degrees) : std::nullopt;
}

/// Latitude and longitude, in degrees, minutes or seconds. `text` is in capitals, with its marks as d, m and s.
std::optional<Position> fromDegrees(const QString &text)
{
    const QStringList halves = text.split(QLatin1Char(','));
    if (halves.size() == 2) {
        // "12,5" is as likely one number in the French manner as two whole degrees.
        static const QRegularExpression oneNumber(QStringLiteral("\\A[+-]?\\d+,\\d+\\z"));
        return oneNumber.match(text).hasMatch() ? std::nullopt : fromAngles(halves.first(), halves.last());
    }
    if (halves.size() != 1)
        return std::nullopt;
    static const QRegularExpression before(QStringLiteral("\\A([NSEW][^NSEW]+)([NSEW][^NSEW]+)\\z"));
    static const QRegularExpression behind(QStringLiteral("\\A([^NSEW]+[NSEW])([^NSEW]+[NSEW])\\z"));
    for (const QRegularExpression &form : {before, behind})
        if (const auto match = form.match(text); match.hasMatch())
            return fromAngles(match.captured(1), match.captured(2));
    if (text.contains(QLatin1Char('d'))) {
        static const QRegularExpression marked(
            QStringLiteral("\\A([+-]?[^d]+d(?:[^d+-]*[ms])?)\\s*([+-]?\\d[^d]*d[^d]*)\\z"));
        const auto match = marked.match(text);
        return match.hasMatch() ? fromAngles(match.captured(1), match.captured(2)) : std::nullopt;
    }
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() != 2 && words.size() != 4 && words.size() != 6)
        return std::nullopt;
    const qsizetype half = words.size() / 2;
    return fromAngles(words.first(half).join(QLatin1Char(' ')), words.last(half).join(QLatin1Char(' ')));
}

/// The band of latitude that MGRS letters C to X stand for.
bool isInBand(double latitude, QChar band)
{
    const int index = int(QLatin1String("CDEFGHJKLMNPQRSTUVWX").indexOf(band));
    const double south = -80 + 8 * index;
    const double slack = 0.01; // a metre over the line is still the band the paper says
    return index >= 0 && latitude >= south - slack && latitude <= south + (band == QLatin1Char('X') ? 12 : 8) + slack;
}

/// "36N 512345 4123456", with N, S, north, south or the letter of a band; without a zone at the poles.
std::optional<Position> fromUtm(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(\\d{1,2})?\\s*(NORTH|SOUTH|[A-Z])\\s+(\\d{5,7}(?:\\.\\d+)?)\\s*M?E?[\\s,]+(\\d{1,8}(?:\\.\\d+)?)\\s*M?N?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int zone = match.capturedLength(1) > 0 ? match.captured(1).toInt() : int(UTMUPS::UPS);
    if (zone > UTMUPS::MAXUTMZONE || (match.capturedLength(1) > 0 && zone < UTMUPS::MINUTMZONE))
        return std::nullopt;
    const QString side = match.captured(2);
    const double easting = match.captured(3).toDouble();
    const double northing = match.captured(4).toDouble();
    const bool isBand = side.size() == 1 && side != QLatin1String("N") && side != QLatin1String("S");
    if (isBand && zone == UTMUPS::UPS)
        return std::nullopt;
    const bool isNorth = isBand ? side.at(0) > QLatin1Char('M') : side.startsWith(QLatin1Char('N'));
    double latitude = 0;
    double longitude = 0;
    if (side == QLatin1String("S") && zone != UTMUPS::UPS && northing < 5000000) {
        UTMUPS::Reverse(zone, true, easting, northing, latitude, longitude);
        if (isInBand(latitude, QLatin1Char('S')))
            return std::nullopt; // S the band, or S for south
    }
    UTMUPS::Reverse(zone, isNorth, easting, northing, latitude, longitude);
    if (isBand && !isInBand(latitude, side.at(0)))
        return std::nullopt;
    return placed(latitude, longitude);
}

double sideOfSquare(int digits) { return std::pow(10, 5 - digits); }
int accuracyOfSquare(int digits) { return int(std::ceil(sideOfSquare(digits) * std::numbers::sqrt2 / 2)); }

/// Whether a position is what reading a square of so many digits gives: its middle, and as exact as it is small.
bool isSquare(const Position &position, double easting, double northing, int digits)
{
    const double side = sideOfSquare(digits);
    const auto isMiddle = [side](double along) { return std::abs(std::fmod(along, side) - side / 2) < 0.2; };
    return position.accuracy == accuracyOfSquare(digits) && isMiddle(easting) && isMiddle(northing);
}

/// At the poles a square has no zone before it: three letters alone are then as likely a word, so they need their digits.
std::optional<Position> fromMgrs(QString text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:\\d{1,2}[A-Z]{3}(?:\\d{2}){0,5}|[ABYZ][A-Z]{2}(?:\\d{2}){1,5})\\z"));
    text.remove(QLatin1Char(' '));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    int zone = 0;
    bool isNorth = false;
    double easting = 0;
    double northing = 0;
    int digits = 0;
    MGRS::Reverse(text.toStdString(), zone, isNorth, easting, northing, digits);
    double latitude = 0;
    double longitude = 0;
    UTMUPS::Reverse(zone, isNorth, easting, northing, latitude, longitude, true);
    auto position = placed(latitude, longitude);
    if (position)
        position->accuracy = accuracyOfSquare(digits);
    return position;
}

std::optional<int> metres(const QString &number, bool isKilometres)
{
    const double size = std::ceil(number.toDouble() * (isKilometres ? 1000 : 1));
    return size <= leastAccurate ? std::optional(int(size)) : std::nullopt;
}

/// The marks people use, as one letter each that no notation has in small.
QString withPlainMarks(QString text)
{
    static const std::pair<QRegularExpression, QString> marks[] = {
        {QRegularExpression(QStringLiteral("[\\x{2212}\\x{2010}-\\x{2013}]")), QStringLiteral("-")},
        {QRegularExpression(QStringLiteral("''|\"|\\x{2033}|\\x{201D}|\\x{201C}")), QStringLiteral("s ")},
        {QRegularExpression(QStringLiteral("'|\\x{2032}|\\x{2019}|\\x{2018}|\\x{00B4}")), QStringLiteral("m ")},
        {QRegularExpression(QStringLiteral("\\x{00B0}|\\x{00BA}|\\x{02DA}|D")), QStringLiteral("d ")},
    };
    for (const auto &[mark, plain] : marks)
        text.replace(mark, plain);
    return text.simplified();
}

}

QString toText(const Position &position)
{
    QString text = sixPlaces(position.latitude) + QLatin1Char(',') + sixPlaces(position.longitude);
    if (text.endsWith(QLatin1String(",-180.000000")))
        text.replace(QLatin1String(",-180"), QLatin1String(",180"));
    if (position.accuracy)
        text += QStringLiteral(";u=") + QString::number(*position.accuracy);
    if (!position.by.isEmpty())
        text += QStringLiteral(";by=") + position.by;
    return text;
}

std::optional<Position> positionFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(-?\\d{1,2}\\.\\d{6}),(-?\\d{1,3}\\.\\d{6})(?:;u=(\\d{1,7}))?(?:;by=([a-z]+))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch() || (match.capturedLength(4) > 0 && !isSource(match.captured(4))))
        return std::nullopt;
    auto position = placed(match.captured(1).toDouble(), match.captured(2).toDouble());
    if (!position)
        return std::nullopt;
    if (match.capturedLength(3) > 0) {
        position->accuracy = metres(match.captured(3), false);
        if (!position->accuracy)
            return std::nullopt;
    }
    position->by = match.captured(4);
    return toText(*position) == text ? position : std::nullopt;
}

std::optional<Position> readPosition(const QString &typed)
{
    if (const auto position = positionFromText(typed))
        return position;
    QString text = westernDigits(typed).simplified();
    if (text.startsWith(QLatin1String("geo:"), Qt::CaseInsensitive))
        text.remove(0, 4);
    static const QRegularExpression parameters(
        QStringLiteral("\\A([^;]+?)(?:;crs=wgs84)?(?:;u=(\\d+(?:\\.\\d+)?))?(?:;by=([a-z]+))?\\z"));
    static const QRegularExpression suffix(
        QStringLiteral("\\A(.+?)\\s*(?:\\x{00B1}|\\+/-|\\+-)\\s*(\\d+(?:\\.\\d+)?)\\s*(k?m)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    std::optional<int> accuracy;
    QString by;
    if (const auto match = parameters.match(text); match.hasMatch()) {
        by = match.captured(3);
        if (!by.isEmpty() && !isSource(by))
            return std::nullopt;
        if (match.capturedLength(2) > 0 && !(accuracy = metres(match.captured(2), false)))
            return std::nullopt;
        text = match.captured(1).trimmed();
    } else {
        return std::nullopt;
    }
    if (const auto match = suffix.match(text); match.hasMatch()) {
        if (accuracy)
            return std::nullopt;
        accuracy = metres(match.captured(2), match.captured(3).toLower() == QLatin1String("km"));
        if (!accuracy)
            return std::nullopt;
        text = match.captured(1);
    }
    text = text.toUpper();
    std::optional<Position> position;
    try {
        position = fromUtm(text);
        if (!position)
            position = fromMgrs(text);
        if (!position)
            position = fromDegrees(withPlainMarks(text));
    } catch (const GeographicLib::GeographicErr &) {
        return std::nullopt; // a zone, a square or an angle that does not exist
    }
    if (!position)
        return std::nullopt;
    if (accuracy)
        position->accuracy = accuracy;
    position->by = by;
    return position;
}

QString inNotation(const Position &position, Notation notation)
{
    if (notation == Notation::Degrees)
        return sixPlaces(position.latitude) + QStringLiteral(", ") + sixPlaces(position.longitude);
    if (notation == Notation::Minutes) {
        const auto one = [](double degrees, DMS::flag which) {
            QString text = QString::fromStdString(DMS::Encode(degrees, DMS::SECOND, 3, which));
            text.replace(QLatin1Char('d'), QChar(0xb0));
            text.replace(QLatin1Char('\''), QChar(0x2032));
            return text.replace(QLatin1Char('"'), QChar(0x2033));
        };
        return one(position.latitude, DMS::LATITUDE) + QLatin1Char(' ') + one(position.longitude, DMS::LONGITUDE);
    }
    int zone = 0;
    bool isNorth = false;
    double easting = 0;
    double northing = 0;
    UTMUPS::Forward(position.latitude, position.longitude, zone, isNorth, easting, northing);
    if (notation == Notation::Mgrs) {
        int digits = 5;
        for (int fewer = 0; fewer < 5; ++fewer)
            if (isSquare(position, easting, northing, fewer))
                digits = fewer;
        std::string text;
        MGRS::Forward(zone, isNorth, easting, northing, position.latitude, digits, text);
        return QString::fromStdString(text);
    }
    QString side = QString::fromLatin1(isNorth ? "N" : "S");
    if (!isNorth && zone != UTMUPS::UPS && northing < 5000000) // S would be read as the band
        side = QStringLiteral(" south");
    QString text = zone == UTMUPS::UPS ? side : QString::number(zone) + side;
    return text + QStringLiteral(" %1 %2").arg(qRound64(easting)).arg(qRound64(northing));
}

}
