// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/problems.h"

#include "core/records/money.h"
#include "core/records/position.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double longestText = 1000;
constexpr double longestLongText = 60000;

double inUnits(const Money &money) { return double(money.minor) / std::pow(10, minorDigits(money.currency)); }

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
        if (double(text->size()) > std::min(field.bounds.most, field.kind == Kind::Text ? longestText : longestLongText))
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
    case Kind::Choices:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        // Keys of a newer program stay; what is typed here went through fromText, which refuses them.
        if (const QStringList keys = choiceKeys(*text); !std::all_of(keys.begin(), keys.end(), &isCodeKey))
            return Problem::Kind::NotAChoice;
        return joinedChoices(field, choiceKeys(*text)) == *text ? std::nullopt : std::optional(Problem::Kind::NotAChoice);
    case Kind::Code:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        return isCodeKey(*text) ? std::nullopt : std::optional(Problem::Kind::NotACode);
    case Kind::Money: {
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        const auto money = moneyFromText(*text);
        return money ? outOfBounds(field, inUnits(*money)) : Problem::Kind::NotAMoney;
    }
    case Kind::Position:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        return positionFromText(*text) ? std::nullopt : std::optional(Problem::Kind::NotAPosition);
    case Kind::Phone:
        if (text == nullptr)
            return Problem::Kind::WrongKind;
        return fromText(field, *text) == Value {*text} ? std::nullopt : std::optional(Problem::Kind::NotAPhone);
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

bool isBlank(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isEmpty(value) || (text != nullptr && text->trimmed().isEmpty());
}

constexpr qint64 minute = 60000;
constexpr qint64 day = 24 * 60 * minute;

/// From when to when a date or moment may be. Dates have no zone, so beside a date a moment counts by its author's clock.
struct Stretch {
    qint64 first = 0;
    qint64 last = 0;
};

std::optional<Stretch> stretch(const Field &field, const Value &value, bool byClock)
{
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr)
        return std::nullopt;
    if (field.kind == Kind::Date && isPartialDate(*text)) {
        const QStringList parts = text->split(QLatin1Char('-'));
        const QDate first(
            parts.at(0).toInt(), parts.value(1, QStringLiteral("1")).toInt(), parts.value(2, QStringLiteral("1")).toInt());
        const QDate next = parts.size() == 1 ? first.addYears(1) : parts.size() == 2 ? first.addMonths(1) : first.addDays(1);
        return Stretch {first.startOfDay(Qt::UTC).toMSecsSinceEpoch(), next.startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1};
    }
    if (field.kind == Kind::Moment) {
        if (const auto moment = momentFromText(*text)) {
            const qint64 at = moment->at + (byClock ? moment->offset.value_or(0) * minute : 0);
            if (moment->quality == Quality::Exact)
                return Stretch {at, at};
            const qint64 midnight = at - ((at % day) + day) % day;
            return Stretch {midnight, midnight + day - 1}; // roughly known: some time that day
        }
    }
    return std::nullopt;
}

/// What can be more or less: a number, an amount, the place of a choice in its list.
std::optional<double> size(const Field &field, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return double(*number);
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr)
        return std::nullopt;
    if (field.kind == Kind::Money) {
        const auto money = moneyFromText(*text);
        return money ? std::optional(inUnits(*money)) : std::nullopt;
    }
    for (size_t i = 0; i < field.choices.size() && field.kind == Kind::Choice; ++i)
        if (*text == QLatin1String(field.choices[i].key.data(), qsizetype(field.choices[i].key.size())))
            return double(i);
    return std::nullopt;
}

bool isCountryCode(const QString &text)
{
    return text.size() == 3
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
}

/// Whether `value` says one of the words, or holds it where it says several.
bool saysOneOf(const Value &value, std::string_view words)
{
    if (isBlank(value))
        return false;
    const QStringList wanted = choiceKeys(QString::fromUtf8(words.data(), qsizetype(words.size())));
    const QStringList said = choiceKeys(toText(value));
    return std::any_of(said.begin(), said.end(), [&](const QString &key) { return wanted.contains(key); });
}

/// Whether the condition holds; there may be none.
bool isGiven(const RecordType &type, const QList<Value> &values, std::string_view field, std::string_view words)
{
    return field.empty() || saysOneOf(values.at(type.indexOf(*type.field(field))), words);
}

QString comparable(const Value &value) { return toText(value).simplified().toCaseFolded(); }

/// The fields a check names in `values`.
QList<const Field *> fieldsIn(const RecordType &type, const Check &check)
{
    QList<const Field *> fields;
    for (const QString &key : choiceKeys(QString::fromUtf8(check.values.data(), qsizetype(check.values.size())))) {
        const QByteArray name = key.toUtf8();
        fields << type.field(std::string_view(name.constData(), size_t(name.size())));
    }
    return fields;
}

bool isNotTheWorst(const RecordType &type, const Check &check, const Field &field, const QList<Value> &values)
{
    double worst = 0;
    for (const Field *axis : fieldsIn(type, check))
        worst = std::max(worst, size(*axis, values.at(type.indexOf(*axis))).value_or(0));
    const auto mine = size(field, values.at(type.indexOf(field)));
    return worst > 0 && mine && *mine + (field.kind == Kind::Choice ? 1 : 0) != worst;
}

std::optional<Problem::Kind> wrong(
    const Check &check, const Field &field, const Value &value, const Field *other, const Value &otherValue, qint64 now)
{
    using Is = Check::Is;
    using Kind = Problem::Kind;
    switch (check.is) {
    case Is::NotBefore:
    case Is::WithinDays: {
        const bool byClock = field.kind != other->kind;
        const auto mine = stretch(field, value, byClock);
        const auto its = stretch(*other, otherValue, byClock);
        if (!mine || !its)
            return std::nullopt;
        if (check.is == Is::NotBefore)
            return mine->last < its->first ? std::optional(Kind::BeforeOther) : std::nullopt;
        return mine->first > its->last + check.days * day ? std::optional(Kind::TooLongAfter) : std::nullopt;
    }
    case Is::NotAbove: {
        const bool isMoney = field.kind == core::Kind::Money;
        if (isMoney && toText(value).left(3) != toText(otherValue).left(3))
            return std::nullopt; // of two currencies neither is the greater
        const auto mine = size(field, value);
        const auto its = size(*other, otherValue);
        return mine && its && *mine > *its ? std::optional(Kind::AboveOther) : std::nullopt;
    }
    case Is::NeededWhen:
        return isBlank(value) && saysOneOf(otherValue, check.values) ? std::optional(Kind::NeededBecause) : std::nullopt;
    case Is::NeededWithout:
        return isBlank(value) && isBlank(otherValue) ? std::optional(Kind::NeededInstead) : std::nullopt;
    case Is::EmptyWhen: {
        const bool isNothing = isBlank(value) || (field.kind != core::Kind::Choice && size(field, value) == 0.0);
        return !isNothing && saysOneOf(otherValue, check.values) ? std::optional(Kind::MustBeEmpty) : std::nullopt;
    }
    case Is::NotInFuture: {
        const auto mine = stretch(field, value, false);
        // A date has begun somewhere 14 hours before it begins in UTC.
        const qint64 slack = 5 * minute + (field.kind == core::Kind::Date ? 14 * 60 * minute : 0);
        return now != 0 && mine && mine->first > now + slack ? std::optional(Kind::InFuture) : std::nullopt;
    }
    case Is::Differs:
        return !isBlank(value) && comparable(value) == comparable(otherValue) ? std::optional(Kind::SameAsOther) : std::nullopt;
    case Is::AtMost:
        return choiceKeys(toText(value)).size() > check.days ? std::optional(Kind::TooMany) : std::nullopt;
    case Is::WithAccuracy: {
        const auto position = positionFromText(toText(value));
        return position && !position->accuracy ? std::optional(Kind::NoAccuracy) : std::nullopt;
    }
    case Is::Country:
        return isBlank(value) || isCountryCode(toText(value)) ? std::nullopt : std::optional(Kind::NotACountry);
    case Is::Currency:
        return isBlank(value) || currencies().contains(toText(value)) ? std::nullopt : std::optional(Kind::NotACurrency);
    case Is::Worst:
        break; // it looks at more than two fields: notTheWorst
    }
    Q_UNREACHABLE();
}

}

QList<Problem> partProblems(
    const Catalogue &catalogue, const RecordType &type, const QList<Value> &values, const QHash<quint16, int> &counts)
{
    QList<Problem> found;
    for (const PartRule &rule : type.parts) {
        const RecordType *part = catalogue.find(rule.type);
        if (part == nullptr || !isGiven(type, values, rule.given, rule.givenValues))
            continue;
        const int count = counts.value(part->number);
        const auto say = [&](Problem::Kind kind, int limit) {
            found << Problem {&type.fields.front(), kind, Problem::Grade::Warning, nullptr, limit, part};
        };
        if (count < 0)
            continue;
        if (count < rule.least)
            say(Problem::Kind::TooFewParts, rule.least);
        else if (count > rule.most)
            say(Problem::Kind::TooManyParts, rule.most);
    }
    return found;
}

bool isConceivable(const Field &field, const Value &value)
{
    constexpr qsizetype longest = 100'000; // more than any program has let anybody type, or will
    constexpr qsizetype longestLine = 10'000;
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr)
        return true;
    if (field.kind == Kind::Choice || field.kind == Kind::Flag)
        return text->isEmpty() || isCodeKey(*text);
    return text->size() <= (field.kind == Kind::LongText ? longest : longestLine);
}

QList<Problem> problems(const RecordType &type, const QList<Value> &values, qint64 now)
{
    QList<Problem> found;
    for (const Field &field : type.fields) {
        const Value &value = values.at(type.indexOf(field));
        if (isBlank(value)) {
            if (field.has(Required))
                found << Problem {&field, Problem::Kind::Missing, Problem::Grade::Error};
            else if (field.has(RequiredToSubmit))
                found << Problem {&field, Problem::Kind::MissingToSubmit, Problem::Grade::Warning};
        } else if (const auto kind = wrong(field, value)) {
            found << Problem {&field, *kind, Problem::Grade::Error};
        }
        for (const Check &check : type.checks) {
            if (check.field != field.key || (isBlank(value) && field.has(Required)))
                continue;
            if (!isGiven(type, values, check.given, check.givenValues))
                continue;
            if (check.is == Check::Is::NeededWithout) {
                const QList<const Field *> instead = fieldsIn(type, check);
                if (std::any_of(instead.begin(), instead.end(),
                        [&](const Field *one) { return !isBlank(values.at(type.indexOf(*one))); }))
                    continue;
            }
            const Field *other = type.field(check.other);
            const Value otherValue = other != nullptr ? values.at(type.indexOf(*other)) : Value {};
            const auto grade = check.grade == Check::Grade::Error ? Problem::Grade::Error : Problem::Grade::Warning;
            const auto kind = check.is != Check::Is::Worst     ? wrong(check, field, value, other, otherValue, now)
                : isNotTheWorst(type, check, field, values) ? std::optional(Problem::Kind::NotTheWorst)
                                                            : std::nullopt;
            if (kind)
                found << Problem {&field, *kind, grade, other, check.days};
        }
    }
    return found;
}

void forgiveFuture(QList<Problem> &problems)
{
    for (Problem &problem : problems)
        if (problem.kind == Problem::Kind::InFuture)
            problem.grade = Problem::Grade::Warning;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem &problem) { return problem.grade == Problem::Grade::Error; });
}

}
