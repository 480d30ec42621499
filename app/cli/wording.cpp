// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/wording.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using core::Failure;

QString string(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

namespace {

QList<const core::Field *> membersOf(const core::RecordType &type, quint16 cell)
{
    QList<const core::Field *> members;
    for (const core::Field &field : type.fields)
        if (core::RecordType::cellOf(field) == cell)
            members += &field;
    return members;
}

core::Value at(const core::Cell &cell, qsizetype index) { return index < cell.size() ? cell.at(index) : core::Value(); }

}

QString describe(const core::Cell &cell, const core::RecordType &type, quint16 number)
{
    if (number == core::deletionCell)
        return core::isEmpty(cell) ? QStringLiteral("kept") : QStringLiteral("deleted");
    const QList<const core::Field *> members = membersOf(type, number);
    if (members.size() < 2)
        return core::toText(at(cell, 0));
    QStringList parts;
    for (qsizetype i = 0; i < members.size(); ++i)
        if (!core::isEmpty(at(cell, i)))
            parts += string(members.at(i)->key) + QLatin1Char('=') + core::toText(at(cell, i));
    return parts.join(QLatin1Char(' '));
}

QString describe(const core::Problem &problem)
{
    const QString field = string(problem.field->key);
    const QString other = problem.other != nullptr ? string(problem.other->key) : QString();
    switch (problem.kind) {
    case core::Problem::Kind::Missing:
        return QStringLiteral("%1 is required").arg(field);
    case core::Problem::Kind::MissingToSubmit:
        return QStringLiteral("%1 is needed before it can be submitted").arg(field);
    case core::Problem::Kind::TooSmall:
        return QStringLiteral("%1 is less than %2").arg(field).arg(problem.field->bounds.least);
    case core::Problem::Kind::TooLarge:
        return QStringLiteral("%1 is more than %2").arg(field).arg(problem.field->bounds.most);
    case core::Problem::Kind::TooLong:
        return QStringLiteral("%1 is too long").arg(field);
    case core::Problem::Kind::NotAChoice:
        return QStringLiteral("%1 is none of its choices").arg(field);
    case core::Problem::Kind::NotADate:
        return problem.field->kind == core::Kind::Moment
            ? QStringLiteral("%1 is no date and time: write 2013-06-21T14:05+03:00, with ~ behind it for about").arg(field)
            : QStringLiteral("%1 is no date: write 2013, 2013-06 or 2013-06-21").arg(field);
    case core::Problem::Kind::NotAMoney:
        return QStringLiteral("%1 is no amount: write it like “1250.50 USD”").arg(field);
    case core::Problem::Kind::NotAPosition:
        return QStringLiteral("%1 is no position: write degrees, UTM or MGRS, like “12.3456, -1.2345 ±50m”").arg(field);
    case core::Problem::Kind::NotAPhone:
        return QStringLiteral("%1 is no telephone number with its country: write it like +254712345678").arg(field);
    case core::Problem::Kind::NotACode:
        return QStringLiteral("%1 is no code: use small letters, digits and _").arg(field);
    case core::Problem::Kind::BeforeOther:
        return QStringLiteral("%1 is before %2").arg(field, other);
    case core::Problem::Kind::AboveOther:
        return QStringLiteral("%1 is above %2").arg(field, other);
    case core::Problem::Kind::TooLongAfter:
        return QStringLiteral("%1 is more than %2 days after %3").arg(field).arg(problem.limit).arg(other);
    case core::Problem::Kind::NeededBecause:
        return QStringLiteral("%1 is required because of %2").arg(field, other);
    case core::Problem::Kind::NeededInstead:
        return QStringLiteral("%1 or %2 is required").arg(field, other);
    case core::Problem::Kind::MustBeEmpty:
        return QStringLiteral("%1 must be empty because of %2").arg(field, other);
    case core::Problem::Kind::InFuture:
        return QStringLiteral("%1 is in the future").arg(field);
    case core::Problem::Kind::NotTheWorst:
        return QStringLiteral("%1 is not what the worst of its impacts says").arg(field);
    case core::Problem::Kind::SameAsOther:
        return QStringLiteral("%1 is the same as %2").arg(field, other);
    case core::Problem::Kind::TooMany:
        return QStringLiteral("%1 holds more than %2").arg(field).arg(problem.limit);
    case core::Problem::Kind::NoAccuracy:
        return QStringLiteral("%1 does not say how accurate it is: write ±50m behind it").arg(field);
    case core::Problem::Kind::NotACountry:
        return QStringLiteral("%1 is no country code: three capital letters").arg(field);
    case core::Problem::Kind::NotACurrency:
        return QStringLiteral("%1 is no currency code of ISO 4217").arg(field);
    case core::Problem::Kind::TooFewParts:
        return QStringLiteral("it needs at least %1 of %2").arg(problem.limit).arg(string(problem.part->key));
    case core::Problem::Kind::TooManyParts:
        return QStringLiteral("it has more than %1 of %2").arg(problem.limit).arg(string(problem.part->key));
    case core::Problem::Kind::WrongKind:
        return QStringLiteral("%1 cannot be that").arg(field);
    }
    Q_UNREACHABLE();
}

QString withheldReason(const QString &reason)
{
    if (reason == QLatin1String("own"))
        return QStringLiteral("their role reaches only what is their own");
    if (reason == QLatin1String("kind"))
        return QStringLiteral("the field cannot hold such a value");
    if (reason == QLatin1String("unproven"))
        return QStringLiteral("written before the record it speaks of was there");
    return QStringLiteral("their role does not allow it");
}

QString describe(const core::Remark &remark)
{
    const QString &column = remark.column;
    const QString &original = remark.original;
    switch (remark.kind) {
    case core::Remark::Kind::Malformed:
        return QStringLiteral("its quotes do not fit");
    case core::Remark::Kind::CellCount:
        return QStringLiteral("it has %1 cells, the heading another number").arg(original);
    case core::Remark::Kind::NoReference:
        return QStringLiteral("%1 is empty, so the row could not be told again").arg(column);
    case core::Remark::Kind::Duplicate:
        return QStringLiteral("the same reference is on line %1").arg(original);
    case core::Remark::Kind::Contradiction:
        return QStringLiteral("%1 is “%2”, an earlier line of the same record says otherwise").arg(column, original);
    case core::Remark::Kind::Unreadable:
        return QStringLiteral("%1 “%2” cannot be read").arg(column, original);
    case core::Remark::Kind::DateCut:
        return QStringLiteral("%1 “%2” makes no date: the date is kept without it").arg(column, original);
    case core::Remark::Kind::PositionLeft:
        return QStringLiteral("%1 “%2” gives no position: left empty").arg(column, original);
    case core::Remark::Kind::TotalDiffers:
        return QStringLiteral("%1 does not fit its parts: %2").arg(column, original);
    case core::Remark::Kind::Problem:
        return QStringLiteral("%1 is not valid: “%2”").arg(column, original);
    case core::Remark::Kind::DiffersHere:
        return QStringLiteral("%1 is different here and stays so").arg(column);
    case core::Remark::Kind::DeletedHere:
        return QStringLiteral("it has been deleted here and stays so");
    case core::Remark::Kind::OtherScope:
        return QStringLiteral("its scope %1 is not held here").arg(original);
    }
    Q_UNREACHABLE();
}

QJsonValue toJson(const core::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    return core::isEmpty(value) ? QJsonValue() : QJsonValue(core::toText(value));
}

QJsonValue toJson(const core::Cell &cell, const core::RecordType &type, quint16 number)
{
    if (number == core::deletionCell)
        return !core::isEmpty(cell);
    const QList<const core::Field *> members = membersOf(type, number);
    if (members.size() < 2)
        return toJson(at(cell, 0));
    QJsonObject object;
    for (qsizetype i = 0; i < members.size(); ++i)
        object.insert(string(members.at(i)->key), toJson(at(cell, i)));
    return object;
}

QJsonObject toJson(const core::Record &record)
{
    QJsonObject values;
    for (const core::Field &field : record.type->fields)
        values.insert(string(field.key), toJson(record.values.at(record.type->indexOf(field))));
    QJsonArray conflicts;
    for (const quint16 cell : record.conflicts())
        conflicts.append(core::cellKey(*record.type, cell));
    return {{QStringLiteral("id"), record.id.text()}, {QStringLiteral("type"), string(record.type->key)},
        {QStringLiteral("scope"), record.scope}, {QStringLiteral("deleted"), record.deleted},
        {QStringLiteral("created"), moment(record.creation.at, record.creation.zone)},
        {QStringLiteral("conflicts"), conflicts}, {QStringLiteral("values"), values}};
}

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString moment(qint64 at, qint32 zone)
{
    const QString instant
        = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z');
    const qint32 minutes = std::abs(zone);
    return instant + QLatin1Char(zone < 0 ? '-' : '+')
        + QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString shortId(const core::Id &id)
{
    const QString text = id.text();
    return text.left(6) + text.mid(16);
}

Explanation explain(const Failure &failure, const Command &command)
{
    const QString untouched = QStringLiteral("nothing was changed.");
    const QString saved = QStringLiteral("everything saved before is still here.");
    const QString again = QStringLiteral("musterctl %1").arg(QLatin1String(command.name));
    switch (failure.kind) {
    case Failure::Kind::Storage:
        return {Failed, QStringLiteral("the store could not be used."), saved,
            QStringLiteral("look at the disk, then `musterctl verify`.")};
    case Failure::Kind::DiskFull:
        return {
            Failed, QStringLiteral("the disk is full."), saved, QStringLiteral("make room, then `%1` again.").arg(again)};
    case Failure::Kind::Corrupt:
        return {Failed, QStringLiteral("a file is damaged."),
            QStringLiteral("what the centre has confirmed is safe there; keep this folder as it is."),
            QStringLiteral("copy the folder aside, then `musterctl verify`.")};
    case Failure::Kind::StoreLost:
        return {Failed, QStringLiteral("the store of this workplace is missing, empty or damaged; the passphrase is right."),
            QStringLiteral("nothing has been overwritten; what the service has confirmed is safe there."),
            QStringLiteral("copy the folder aside. If you have a newer muster.db, put it back; else `musterctl refill` "
                           "fetches everything again.")};
    case Failure::Kind::WrongKey:
        return {WrongPassphrase, QStringLiteral("that passphrase does not open the workplace."), untouched,
            QStringLiteral("try again; nobody can open it without.")};
    case Failure::Kind::NotEncrypted:
        return {Failed, QStringLiteral("this build cannot encrypt, so it opens nothing."), untouched,
            QStringLiteral("install Muster again.")};
    case Failure::Kind::Busy:
        return {Failed, QStringLiteral("another program holds this workplace."), untouched,
            QStringLiteral("close Muster's window or wait for the other command, then try again.")};
    case Failure::Kind::File:
        return {Failed, QStringLiteral("a file could not be read or written."), saved,
            QStringLiteral("look at its name, its rights and the disk, then try again.")};
    case Failure::Kind::Network:
        return {NotReached, QStringLiteral("the service was not reached, or the connection was cut."),
            QStringLiteral("everything saved here stays here; what the service has confirmed is there."),
            QStringLiteral("`%1` again when there is a link; it goes on where it stopped.").arg(again)};
    case Failure::Kind::Untrusted:
        return {Refused, QStringLiteral("whoever answered is not the service this workplace knows."),
            QStringLiteral("nothing was told to them."),
            QStringLiteral("ask the administrator before you try again from this network.")};
    case Failure::Kind::Refused:
        return {Refused, QStringLiteral("it was refused."), saved,
            QStringLiteral("read the reason below; an administrator can help.")};
    case Failure::Kind::NotAllowed:
        return {Refused, QStringLiteral("the policy pack lets none of your roles write that, or only what is your own."), saved,
            QStringLiteral("ask somebody whose role may, or the administrator for that role.")};
    case Failure::Kind::Protocol:
        if (qstrcmp(command.name, "import") == 0 || qstrcmp(command.name, "init") == 0 || qstrcmp(command.name, "join") == 0)
            return {Invalid, QStringLiteral("the file is not what it should be."), untouched,
                QStringLiteral("look at the file.")};
        return {Refused, QStringLiteral("the other side speaks in a way this program does not know."), saved,
            QStringLiteral("bring both to the same version.")};
    case Failure::Kind::Limit:
        return {Invalid, QStringLiteral("it is larger than is allowed."), untouched,
            QStringLiteral("divide it into smaller parts.")};
    case Failure::Kind::Cryptography:
        return {Refused, QStringLiteral("a signature or a key does not fit."), saved,
            QStringLiteral("`musterctl verify`, and tell the administrator.")};
    case Failure::Kind::NotFound:
        return {NotFound, QStringLiteral("it is not here."), untouched,
            QStringLiteral("look at its name: `musterctl list`, `musterctl status`.")};
    case Failure::Kind::Invalid:
        return {Invalid, QStringLiteral("that makes no sense as given."), untouched,
            QStringLiteral("`%1 --help` shows what it wants.").arg(again)};
    case Failure::Kind::Cancelled:
        return {Failed, QStringLiteral("it was stopped."), saved, QStringLiteral("`%1` again when you like.").arg(again)};
    }
    Q_UNREACHABLE();
}

}
