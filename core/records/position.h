// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace core {

/// A place on WGS 84, and how well it is known.
struct Position {
    double latitude = 0; ///< degrees, north positive
    double longitude = 0; ///< degrees, east positive, above -180
    std::optional<int> accuracy = {}; ///< metres: the true place is within so much of this one
    QString by = {}; ///< where it comes from: "gps", "map", "place", "text"; empty: not said
};

/// How people write positions.
enum class Notation : quint8 {
    Degrees, ///< 12.345678, -1.234500
    Minutes, ///< 12°20′44.441″N 001°14′04.200″W
    Utm, ///< 36N 512345 4123456
    Mgrs, ///< 36RXV1234567890
};

/// The canonical text, "12.345678,-1.234500;u=50;by=gps", after the parameters of RFC 5870.
QString toText(const Position &position);
/// Reads the canonical text only.
std::optional<Position> positionFromText(const QString &text);
/// Reads what a person types in any notation, with or without an accuracy behind it ("±50m"); a geo: address too. An MGRS
/// square is as accurate as it is small unless another accuracy is typed. Nothing for what could mean two places.
std::optional<Position> readPosition(const QString &typed);

/// The position alone, without its accuracy. At the poles UTM has no zones and becomes UPS.
QString inNotation(const Position &position, Notation notation);

inline constexpr int leastAccurate = 1000000; ///< metres; beyond it a position says nothing

}
