// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace core {

struct Field;

/// One value of one field: nothing stated, a whole number, a real number, a text (also the canonical form of dates,
/// moments, choices, codes, amounts, positions, telephone numbers and flags), or a reference to a record.
using Value = std::variant<std::monostate, qint64, double, QString, Id>;

/// What one write holds: one value for a field, one value per member (in declared order) for a group.
using Cell = QList<Value>;

inline bool isEmpty(const Value &value) { return std::holds_alternative<std::monostate>(value); }
bool isEmpty(const Cell &cell);

/// The canonical, untranslated text of a value: CSV, JSON, command line. Empty for nothing stated.
/// Numbers in C locale; dates as ISO 8601 of the precision known (2013, 2013-06, 2013-06-21); moments as UTC with the
/// author's offset and, when they are not exact, a mark after ISO 8601-2 (2016-10-03T11:05:00Z+03:00~); choices, codes and
/// flags by key, several choices divided by a blank; amounts as in money.h, positions as in position.h, telephone numbers in
/// E.164; references as Id::text().
QString toText(const Value &value);

/// Reads what toText wrote, and for people's sake also: digits of whatever script, a comma-free decimal, a moment with or without seconds and offset,
/// a flag as yes/no/unknown, what readMoney and readPosition take, a telephone number as it is printed. Nothing when the
/// text is no value of this kind (unknown choices included); an empty text is an empty value. Never guesses: 03/04/2013 is
/// no date.
std::optional<Value> fromText(const Field &field, const QString &text);

/// Whether `text` is a date of any of the three precisions and exists in the calendar.
bool isPartialDate(QStringView text);

enum class Quality : quint8 { Exact, About, Estimated };

/// A moment taken apart.
struct Moment {
    qint64 at = 0; ///< milliseconds since 1970 in UTC
    std::optional<int> offset; ///< minutes the author's clock was ahead of UTC
    Quality quality = Quality::Exact;
    bool operator==(const Moment &) const = default;
};
/// Reads the canonical text only.
std::optional<Moment> momentFromText(const QString &text);
Quality momentQuality(QStringView text);
QString markOf(Quality quality); ///< "", "~" or "?"

/// The keys of a value of Kind::Choices, and back: those of the field in declared order, then those of a newer program,
/// sorted; each once.
QStringList choiceKeys(const QString &text);
QString joinedChoices(const Field &field, const QStringList &keys);

/// A key of a code list: 1 to 64 of a-z, 0-9 and _.
bool isCodeKey(QStringView text);
/// For showing: control characters but line end and tab, and characters that turn the direction of what stands beside them
/// (U+202A-202E, U+2066-2069), as <202E>. Joiners and marks that scripts need stay. What is stored is never changed by it.
QString withoutControl(const QString &text);

/// With the digits of whatever script as 0 to 9 and the marks that stand between them there as . , + and -; without the
/// characters nobody sees, which say how a line runs.
QString westernDigits(const QString &text);

}
