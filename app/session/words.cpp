// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/words.h"

#include "app/session/codes.h"
#include "core/records/money.h"
#include "core/records/position.h"

#include <QLocale>

#include <cmath>

namespace app {

namespace {

QString latin(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// A list of choices may be borrowed from another type, whose context then holds its words.
QString translated(const core::RecordType &type, const char *source)
{
    const QString own = QCoreApplication::translate(type.context, source);
    if (own != QLatin1String(source))
        return own;
    static const core::Catalogue catalogue;
    for (const core::RecordType *other : catalogue.types())
        if (const QString words = QCoreApplication::translate(other->context, source); words != QLatin1String(source))
            return words;
    return own;
}

QString digits(const core::Field &field, const core::Value &value)
{
    const QString text = core::toText(value);
    return leftToRight(field.unit.empty() ? text : text + QLatin1Char(' ') + latin(field.unit));
}

/// "2016-10-03T11:05:00Z+03:00~" as people there read their clock: "2016-10-03 14:05 +03:00 (about)".
QString momentText(const QString &canonical)
{
    const auto moment = core::momentFromText(canonical);
    if (!moment)
        return leftToRight(canonical);
    const QString time = leftToRight(instant(moment->at, moment->offset.value_or(0)));
    return moment->quality == core::Quality::Exact
        ? time
        : QCoreApplication::translate("Words", "%1 (%2)", "a time, how exact it is")
              .arg(time, qualityLabel(moment->quality));
}

QString choiceWord(const core::RecordType &type, const core::Field &field, const QString &key)
{
    for (const core::Choice &choice : field.choices)
        if (latin(choice.key) == key)
            return choiceLabel(type, choice);
    return key;
}

/// Grouped for the eye, the same in every language: "1 250.50 USD".
QString moneyText(const QString &canonical)
{
    const auto money = core::moneyFromText(canonical);
    if (!money)
        return canonical;
    QString amount = core::amountText(*money);
    const qsizetype point = amount.indexOf(QLatin1Char('.'));
    const qsizetype first = money->minor < 0 ? 1 : 0;
    for (qsizetype at = (point < 0 ? amount.size() : point) - 3; at > first; at -= 3)
        amount.insert(at, QChar(0x202f));
    return amount + QChar(0xa0) + money->currency;
}

QString positionText(const QString &canonical)
{
    const auto position = core::positionFromText(canonical);
    if (!position)
        return leftToRight(canonical);
    QString text = core::inNotation(*position, core::Notation::Degrees);
    if (position->accuracy)
        text += QStringLiteral(" ±%1 m").arg(*position->accuracy);
    return leftToRight(text);
}

}

QString isolated(const QString &text) { return QChar(0x2068) + core::withoutControl(text) + QChar(0x2069); }
QString leftToRight(const QString &text) { return QChar(0x2066) + text + QChar(0x2069); }

QString plural(const core::RecordType &type) { return QCoreApplication::translate(type.context, type.label); }
QString singular(const core::RecordType &type) { return QCoreApplication::translate(type.context, type.singular); }
QString label(const core::RecordType &type, const core::Field &field) { return translated(type, field.label); }
QString choiceLabel(const core::RecordType &type, const core::Choice &choice) { return translated(type, choice.label); }

QString cellLabel(const core::RecordType &type, quint16 cell)
{
    if (cell == core::deletionCell)
        return QCoreApplication::translate("Words", "Deletion");
    if (const core::Group *group = type.group(cell))
        return translated(type, group->label);
    if (const core::Field *field = type.field(cell))
        return label(type, *field);
    return QCoreApplication::translate("Words", "Field %1 of a newer version").arg(cell);
}

QString qualityLabel(core::Quality quality)
{
    switch (quality) {
    case core::Quality::Exact:
        return QCoreApplication::translate("Words", "exact");
    case core::Quality::About:
        return QCoreApplication::translate("Words", "about");
    case core::Quality::Estimated:
        return QCoreApplication::translate("Words", "estimated");
    }
    Q_UNREACHABLE();
}

QString codeLabel(const core::Field &field, const QString &key) { return codeLabel(field.target, key); }

QString flagLabel(const QString &key)
{
    if (key == QLatin1String("yes"))
        return QCoreApplication::translate("Words", "Yes");
    if (key == QLatin1String("no"))
        return QCoreApplication::translate("Words", "No");
    return QCoreApplication::translate("Words", "Unknown");
}

QString shown(const core::RecordType &type, const core::Field &field, const core::Value &value)
{
    if (core::isEmpty(value))
        return {};
    const QString text = core::toText(value);
    switch (field.kind) {
    case core::Kind::Text:
    case core::Kind::LongText:
        return text;
    case core::Kind::Integer:
    case core::Kind::Real:
        return digits(field, value);
    case core::Kind::Date:
    case core::Kind::Reference:
    case core::Kind::Phone:
        return leftToRight(text);
    case core::Kind::Moment:
        return momentText(text);
    case core::Kind::Choice:
        return choiceWord(type, field, text);
    case core::Kind::Choices: {
        QStringList words;
        for (const QStringList keys = core::choiceKeys(text); const QString &key : keys)
            words << choiceWord(type, field, key);
        return words.join(QCoreApplication::translate("Words", ", ", "between the parts of a list"));
    }
    case core::Kind::Code:
        return codeLabel(field, text);
    case core::Kind::Money:
        return leftToRight(moneyText(text));
    case core::Kind::Position:
        return positionText(text);
    case core::Kind::Flag:
        return flagLabel(text);
    }
    Q_UNREACHABLE();
}

QString shown(const core::RecordType &type, quint16 cell, const core::Cell &value, const QHash<core::Id, QString> &titles)
{
    if (cell == core::deletionCell)
        return core::isEmpty(value) ? QCoreApplication::translate("Words", "Not deleted")
                                    : QCoreApplication::translate("Words", "Deleted");
    const bool isGroup = type.group(cell) != nullptr;
    QStringList words;
    qsizetype member = 0;
    for (const core::Field &field : type.fields) {
        if (core::RecordType::cellOf(field) != cell)
            continue;
        const core::Value one = member < value.size() ? value.at(member) : core::Value {};
        ++member;
        if (core::isEmpty(one))
            continue;
        const auto *id = std::get_if<core::Id>(&one);
        const QString text = id != nullptr && titles.contains(*id) ? isolated(titles.value(*id)) : shown(type, field, one);
        words << (isGroup ? label(type, field) + QLatin1Char(' ') + text : text);
    }
    if (words.isEmpty())
        return QCoreApplication::translate("Words", "(empty)");
    return words.join(QCoreApplication::translate("Words", ", ", "between the parts of a list"));
}

QString number(qint64 value) { return leftToRight(QLocale().toString(value)); }

QString clockTime(const QDateTime &moment)
{
    const bool today = moment.date() == QDate::currentDate();
    return leftToRight(moment.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString instant(qint64 msecs, qint32 zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).addSecs(qint64(zone) * 60);
    const QString seconds
        = local.time().second() != 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm");
    const int size = std::abs(zone);
    const QString offset = zone == 0 ? QStringLiteral("UTC")
                                     : QStringLiteral("%1%2:%3")
                                           .arg(zone < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                                           .arg(size / 60, 2, 10, QLatin1Char('0'))
                                           .arg(size % 60, 2, 10, QLatin1Char('0'));
    return local.toString(seconds) + QLatin1Char(' ') + offset;
}

QString ago(qint64 msecs)
{
    const qint64 minutes = (QDateTime::currentMSecsSinceEpoch() - msecs) / 60000;
    if (minutes < 1)
        return QCoreApplication::translate("Words", "just now");
    if (minutes < 90)
        return QCoreApplication::translate("Words", "%n minute(s) ago", nullptr, int(minutes));
    // Counted outside of translate(): lupdate 6.4 never ends over doubled parentheses there.
    const auto hours = int((minutes + 30) / 60);
    const auto days = int((minutes + 720) / 1440);
    if (minutes < 36 * 60)
        return QCoreApplication::translate("Words", "%n hour(s) ago", nullptr, hours);
    return QCoreApplication::translate("Words", "%n day(s) ago", nullptr, days);
}

QString sentence(const core::RecordType &type, const core::Problem &problem)
{
    using Kind = core::Problem::Kind;
    const auto bound = [](double value) { return leftToRight(QLocale::c().toString(value, 'g', 10)); };
    const core::Bounds &bounds = problem.field->bounds;
    const QString other = problem.other != nullptr ? isolated(label(type, *problem.other)) : QString();
    switch (problem.kind) {
    case Kind::Missing:
        return QCoreApplication::translate("Words", "This is needed before the record can be saved.");
    case Kind::MissingToSubmit:
        return QCoreApplication::translate("Words", "May stay empty in a draft; needed before submitting.");
    case Kind::TooSmall:
        return std::isfinite(bounds.least)
            ? QCoreApplication::translate("Words", "Must not be below %1.").arg(bound(bounds.least))
            : QCoreApplication::translate("Words", "This is too small.");
    case Kind::TooLarge:
        return std::isfinite(bounds.most)
            ? QCoreApplication::translate("Words", "Must not be above %1.").arg(bound(bounds.most))
            : QCoreApplication::translate("Words", "This is too large.");
    case Kind::TooLong:
        return std::isfinite(bounds.most)
            ? QCoreApplication::translate("Words", "At most %n character(s) fit here.", nullptr, int(bounds.most))
            : QCoreApplication::translate("Words", "This text is too long.");
    case Kind::NotAChoice:
        return QCoreApplication::translate("Words", "This is none of the choices.");
    case Kind::NotADate:
        return problem.field->kind == core::Kind::Moment
            ? QCoreApplication::translate("Words", "Type date and time like %1.")
                  .arg(leftToRight(QStringLiteral("2013-06-21 14:05")))
            : QCoreApplication::translate("Words", "Type the date as far as it is known: %1, %2 or %3.")
                  .arg(leftToRight(QStringLiteral("2013")), leftToRight(QStringLiteral("2013-06")),
                      leftToRight(QStringLiteral("2013-06-21")));
    case Kind::NotAMoney:
        return QCoreApplication::translate("Words", "Type an amount with a point for decimals, and choose its currency.");
    case Kind::NotAPosition:
        return QCoreApplication::translate("Words", "Type the position in degrees, UTM or MGRS, like %1 or %2.")
            .arg(leftToRight(QStringLiteral("12.345678, -1.234500")), leftToRight(QStringLiteral("36N 512345 4123456")));
    case Kind::NotAPhone:
        return QCoreApplication::translate("Words", "Begin with + and the number of the country, like %1.")
            .arg(leftToRight(QStringLiteral("+254 712 345678")));
    case Kind::NotACode:
        return QCoreApplication::translate("Words", "Choose one of the list.");
    case Kind::BeforeOther:
        return QCoreApplication::translate("Words", "Must not be before “%1”.").arg(other);
    case Kind::AboveOther:
        return QCoreApplication::translate("Words", "Must not be above “%1”.").arg(other);
    case Kind::TooLongAfter:
        return QCoreApplication::translate("Words", "Must be within %n day(s) of “%1”.", nullptr, problem.limit).arg(other);
    case Kind::NeededBecause:
        return QCoreApplication::translate("Words", "Needed because of what is said under “%1”.").arg(other);
    case Kind::NeededInstead:
        return QCoreApplication::translate("Words", "Either this or “%1” is needed.").arg(other);
    case Kind::MustBeEmpty:
        return QCoreApplication::translate("Words", "Must be empty because of what is said under “%1”.").arg(other);
    case Kind::InFuture:
        return QCoreApplication::translate("Words", "This lies in the future.");
    case Kind::NotTheWorst:
        return QCoreApplication::translate("Words", "This must be what the worst of its impacts says.");
    case Kind::SameAsOther:
        return QCoreApplication::translate("Words", "This must not be the same as “%1”.").arg(other);
    case Kind::TooMany:
        return QCoreApplication::translate("Words", "At most %n may be chosen.", nullptr, problem.limit);
    case Kind::NoAccuracy:
        return QCoreApplication::translate("Words", "Say how accurate it is, like “±50m” behind it.");
    case Kind::NotACountry:
        return QCoreApplication::translate("Words", "Write the three capital letters of the country (ISO 3166).");
    case Kind::NotACurrency:
        return QCoreApplication::translate("Words", "Write the three capital letters of the currency (ISO 4217).");
    case Kind::TooFewParts:
        return QCoreApplication::translate("Words", "%1: at least %n needed.", nullptr, problem.limit)
            .arg(isolated(plural(*problem.part)));
    case Kind::TooManyParts:
        return QCoreApplication::translate("Words", "%1: at most %n allowed.", nullptr, problem.limit)
            .arg(isolated(plural(*problem.part)));
    case Kind::WrongKind:
        return problem.field->kind == core::Kind::Reference
            ? QCoreApplication::translate("Words", "Choose one of the records found.")
            : QCoreApplication::translate("Words", "This is not a number. Use a point for decimals.");
    }
    Q_UNREACHABLE();
}

Explanation explain(const core::Failure &failure)
{
    using Kind = core::Failure::Kind;
    const auto words = [](const char *text) { return QCoreApplication::translate("Failure", text); };
    const QString saved = words(QT_TRANSLATE_NOOP("Failure", "Everything saved before is safe."));
    const QString later
        = words(QT_TRANSLATE_NOOP("Failure", "Your changes are safe on this laptop and will be sent later."));
    switch (failure.kind) {
    case Kind::Storage:
        return {words(QT_TRANSLATE_NOOP("Failure", "The data file could not be read or written.")), saved,
            words(QT_TRANSLATE_NOOP(
                "Failure", "Try again. If it happens again, restart Muster and tell your administrator."))};
    case Kind::DiskFull:
        return {words(QT_TRANSLATE_NOOP("Failure", "The disk is full.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Free some space, then save again."))};
    case Kind::Corrupt:
        return {words(QT_TRANSLATE_NOOP("Failure", "A file is damaged.")),
            words(QT_TRANSLATE_NOOP("Failure", "What was already sent is safe at the centre. The file was not changed.")),
            words(QT_TRANSLATE_NOOP(
                "Failure", "Do not delete anything. Make a copy of the folder and tell your administrator."))};
    case Kind::StoreLost:
        return {words(QT_TRANSLATE_NOOP(
                    "Failure", "The records of this laptop are missing, empty or damaged. The passphrase is right.")),
            words(QT_TRANSLATE_NOOP("Failure", "Nothing has been overwritten. What was already sent is safe at the centre.")),
            words(QT_TRANSLATE_NOOP("Failure",
                "Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again."))};
    case Kind::WrongKey:
        return {words(QT_TRANSLATE_NOOP("Failure", "This passphrase does not open the data.")),
            words(QT_TRANSLATE_NOOP("Failure", "Nothing was changed.")),
            words(QT_TRANSLATE_NOOP("Failure",
                "Check Caps Lock and the keyboard language, then type it again. You can try as often as you like."))};
    case Kind::NotEncrypted:
        return {words(QT_TRANSLATE_NOOP("Failure", "This installation cannot encrypt, so it refuses to open your data.")),
            saved, words(QT_TRANSLATE_NOOP("Failure", "Install Muster again."))};
    case Kind::Busy:
        return {words(QT_TRANSLATE_NOOP("Failure", "Another window or program has this data open.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Close the other one, then try again."))};
    case Kind::File:
        return {words(QT_TRANSLATE_NOOP("Failure", "A file could not be read or written.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Check that it is there and that you may use it, then try again."))};
    case Kind::Network:
        return {words(QT_TRANSLATE_NOOP("Failure", "The centre cannot be reached.")), later,
            words(QT_TRANSLATE_NOOP("Failure", "Nothing needs to be done: you can go on working."))};
    case Kind::Untrusted:
        return {words(QT_TRANSLATE_NOOP(
                    "Failure", "Something answered, but it is not the centre this laptop knows. Nothing was sent.")),
            later, words(QT_TRANSLATE_NOOP("Failure", "Tell your administrator before you try another network."))};
    case Kind::Refused:
        return {words(QT_TRANSLATE_NOOP("Failure", "This was refused.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Ask your administrator whether this laptop is still a member."))};
    case Kind::NotAllowed:
        return {words(QT_TRANSLATE_NOOP("Failure", "Your role may not write this.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Ask somebody whose role may, or your administrator for that role."))};
    case Kind::Protocol:
        return {words(QT_TRANSLATE_NOOP("Failure", "What was received could not be understood.")), saved,
            words(QT_TRANSLATE_NOOP(
                "Failure", "Check that the file is the right one, or that Muster is up to date on both sides."))};
    case Kind::Limit:
        return {words(QT_TRANSLATE_NOOP("Failure", "This is larger than a limit allows.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Divide it into smaller parts."))};
    case Kind::Cryptography:
        return {words(QT_TRANSLATE_NOOP("Failure", "A signature or a key does not fit.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Tell your administrator."))};
    case Kind::NotFound:
        return {words(QT_TRANSLATE_NOOP("Failure", "This is not here.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "It may not have arrived yet: sync, then look again."))};
    case Kind::Invalid:
        return {words(QT_TRANSLATE_NOOP("Failure", "This cannot be done as it was typed.")), saved,
            words(QT_TRANSLATE_NOOP("Failure", "Check what you typed, and that this laptop may hold such records."))};
    case Kind::Cancelled:
        return {words(QT_TRANSLATE_NOOP("Failure", "Stopped, as you asked.")), later, {}};
    }
    Q_UNREACHABLE();
}

QString flawSentence(core::Flaw flaw)
{
    switch (flaw) {
    case core::Flaw::None:
        return {};
    case core::Flaw::NoReview:
        return QCoreApplication::translate("Words", "Records of this type are not reviewed.");
    case core::Flaw::NoStep:
        return QCoreApplication::translate("Words", "There is no such step from where the record stands.");
    case core::Flaw::NotHere:
        return QCoreApplication::translate("Words", "Not all of what was decided on has arrived here.");
    case core::Flaw::NotTheirs:
        return QCoreApplication::translate("Words", "This step is for other roles.");
    case core::Flaw::NotAppointed:
        return QCoreApplication::translate("Words", "The letter of appointment had ended or not begun.");
    case core::Flaw::OwnWork:
        return QCoreApplication::translate("Words", "Who submitted it may not also decide on it.");
    case core::Flaw::Alone:
        return QCoreApplication::translate("Words", "It takes two people to void a record.");
    case core::Flaw::Elsewhere:
        return QCoreApplication::translate("Words", "It was not written where the record is kept.");
    case core::Flaw::Unproven:
        return QCoreApplication::translate("Words", "It does not prove who decided, or what on.");
    case core::Flaw::NoComment:
        return QCoreApplication::translate("Words", "It does not say why.");
    case core::Flaw::Conflicted:
        return QCoreApplication::translate("Words", "People had said different things in it.");
    case core::Flaw::Disputed:
        return QCoreApplication::translate(
            "Words", "Somebody had decided otherwise, and neither knew of the other. Decide again.");
    }
    Q_UNREACHABLE();
}

QString refusalReason(const QString &reason)
{
    static const std::pair<const char *, const char *> reasons[] = {
        {"signature", QT_TRANSLATE_NOOP("Words", "The signature is not that of its author.")},
        {"foreign", QT_TRANSLATE_NOOP("Words", "The author is not a member.")},
        {"fork", QT_TRANSLATE_NOOP("Words", "It contradicts what the same device sent before.")},
        {"malformed", QT_TRANSLATE_NOOP("Words", "It is damaged.")},
        {"scope-right", QT_TRANSLATE_NOOP("Words", "The author may not write there.")},
        {"limit", QT_TRANSLATE_NOOP("Words", "It is larger than allowed.")},
        {"content", QT_TRANSLATE_NOOP("Words", "It cannot be decrypted.")},
        {"gap", QT_TRANSLATE_NOOP("Words", "Something before it is missing.")},
        {"quota", QT_TRANSLATE_NOOP("Words", "More than one device may send in a day. It waits, and is sent later.")},
        {"full", QT_TRANSLATE_NOOP("Words", "The centre's disk is full. Nothing is lost; it is sent when there is room.")},
    };
    for (const auto &[key, words] : reasons)
        if (reason == QLatin1String(key))
            return QCoreApplication::translate("Words", words);
    return QCoreApplication::translate("Words", "Not accepted (%1).").arg(isolated(reason));
}

QString withheldReason(const QString &reason)
{
    if (reason == QLatin1String("own"))
        return QCoreApplication::translate("Words", "Does not count: their role reaches only what is their own.");
    if (reason == QLatin1String("kind"))
        return QCoreApplication::translate("Words", "Does not count: the field cannot hold such a value.");
    if (reason == QLatin1String("unproven"))
        return QCoreApplication::translate("Words", "Does not count: it was written before the record it speaks of was there.");
    return QCoreApplication::translate("Words", "Does not count: their role does not allow it.");
}

QString scopeName(const QString &scope)
{
    static const std::pair<const char *, const char *> compartments[] = {
        {"global", QT_TRANSLATE_NOOP("Words", "Global")},
        {"security", QT_TRANSLATE_NOOP("Words", "Security")},
        {"personnel", QT_TRANSLATE_NOOP("Words", "Personnel")},
        {"crisis", QT_TRANSLATE_NOOP("Words", "Crisis")},
        {"counselling", QT_TRANSLATE_NOOP("Words", "Counselling")},
        {"members", QT_TRANSLATE_NOOP("Words", "Members")},
    };
    const QString country = scope.section(QLatin1Char('/'), 0, -2);
    QString compartment = scope.section(QLatin1Char('/'), -1);
    for (const auto &[key, words] : compartments)
        if (compartment == QLatin1String(key))
            compartment = QCoreApplication::translate("Words", words);
    return country.isEmpty() ? compartment : leftToRight(country) + QStringLiteral(" · ") + compartment;
}

}
