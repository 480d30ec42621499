// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/problems.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype longestText = 1'000;
constexpr qsizetype longestLongText = 60'000;

std::optional<Problem::Kind> outOfBounds(const Field &field, double number)
{
    if (number < field.bounds.least)
        return Problem::Kind::TooSmall;
    if (number > field.bounds.most)
        return Problem::Kind::TooLarge;
    return std::nullopt;
}

std::optional<Problem::Kind> wrong(const Field &field, const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        if (text->size() > (field.kind == Kind::Text ? longestText : longestLongText))
            return Problem::Kind::TooLong;
        return std::nullopt;
    case Kind::Integer:
        if (const auto *number = std::get_if<qint64>(&value))
            return outOfBounds(field, double(*number));
        return Problem::Kind::WrongKind;
    case Kind::Real:
        if (const auto *number = std::get_if<double>(&value))
            return outOfBounds(field, *number);
        return Problem::Kind::WrongKind;
    case Kind::Date:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        return isPartialDate(*text) ? std::nullopt : std::optional(Problem::Kind::NotADate);
    case Kind::Moment:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        return fromText(field, *text) == Value {*text} ? std::nullopt : std::optional(Problem::Kind::NotADate);
    case Kind::Choice:
    case Kind::Flag:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        return fromText(field, *text) == Value {*text} ? std::nullopt : std::optional(Problem::Kind::NotAChoice);
    case Kind::Reference:
        return std::holds_alternative<Id>(value) ? std::nullopt : std::optional(Problem::Kind::WrongKind);
    }
    Q_UNREACHABLE();
}

}

QList<Problem> problems(const RecordType &type, const QList<Value> &values)
{
    QList<Problem> found;
    for (const Field &field : type.fields) {
        const Value &value = values.at(type.indexOf(field));
        const auto *text = std::get_if<QString>(&value);
        if (isEmpty(value) || (text != nullptr && text->trimmed().isEmpty())) {
            if (field.has(Required))
                found << Problem {&field, Problem::Kind::Missing, Problem::Grade::Error};
            else if (field.has(RequiredToSubmit))
                found << Problem {&field, Problem::Kind::MissingToSubmit, Problem::Grade::Warning};
        } else if (const auto kind = wrong(field, value)) {
            found << Problem {&field, *kind, Problem::Grade::Error};
        }
    }
    return found;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem &problem) { return problem.grade == Problem::Grade::Error; });
}

}
