// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/words.h"

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

/// "2016-10-03T11:05:00Z+03:00" as people there read their clock: "2016-10-03 14:05 +03:00".
QString momentText(const QString &canonical)
{
    QDateTime utc = QDateTime::fromString(canonical.left(19), Qt::ISODate);
    if (!utc.isValid())
        return canonical;
    utc.setTimeSpec(Qt::UTC);
    const QString offset = canonical.mid(20);
    const int sign = offset.startsWith(QLatin1Char('-')) ? -1 : 1;
    const int minutes = offset.size() == 6 ? sign * (offset.mid(1, 2).toInt() * 60 + offset.mid(4, 2).toInt()) : 0;
    return instant(utc.toMSecsSinceEpoch(), minutes);
}

}

QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }
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
        return leftToRight(text);
    case core::Kind::Moment:
        return leftToRight(momentText(text));
    case core::Kind::Choice:
        for (const core::Choice &choice : field.choices)
            if (latin(choice.key) == text)
                return choiceLabel(type, choice);
        return text;
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

QString sentence(const core::Problem &problem)
{
    using Kind = core::Problem::Kind;
    const auto bound = [](double value) { return leftToRight(QLocale::c().toString(value, 'g', 10)); };
    const core::Bounds &bounds = problem.field->bounds;
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
        return QCoreApplication::translate("Words", "This text is too long.");
    case Kind::NotAChoice:
        return QCoreApplication::translate("Words", "This is none of the choices.");
    case Kind::NotADate:
        return problem.field->kind == core::Kind::Moment
            ? QCoreApplication::translate("Words", "Type date and time like %1.")
                  .arg(leftToRight(QStringLiteral("2013-06-21 14:05")))
            : QCoreApplication::translate("Words", "Type the date as far as it is known: %1, %2 or %3.")
                  .arg(leftToRight(QStringLiteral("2013")), leftToRight(QStringLiteral("2013-06")),
                      leftToRight(QStringLiteral("2013-06-21")));
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
        {"quota", QT_TRANSLATE_NOOP("Words", "The centre has no room left for it.")},
    };
    for (const auto &[key, words] : reasons)
        if (reason == QLatin1String(key))
            return QCoreApplication::translate("Words", words);
    return QCoreApplication::translate("Words", "Not accepted (%1).").arg(isolated(reason));
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
