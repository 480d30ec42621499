// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "core/exchange/export.h"
#include "core/exchange/plainfile.h"
#include "core/query/query.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <fcntl.h>
#include <span>
#include <unistd.h>

namespace app {

using core::Failure;

namespace {

constexpr size_t atATime = 1000; ///< rows held in memory
constexpr int widest = 32; ///< characters of a column people see
constexpr qsizetype forPeople = 50; ///< rows

core::Query::Filter filter(Invocation &invocation, const core::RecordType &type, const QString &condition)
{
    using Is = core::Query::Filter::Is;
    static constexpr std::pair<const char *, Is> operators[]
        = {{"!=", Is::NotEqual}, {">=", Is::AtLeast}, {"<=", Is::AtMost}, {"^=", Is::StartsWith}, {"=", Is::Equal}};
    const qsizetype equals = condition.indexOf(QLatin1Char('='));
    if (equals <= 0)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("a condition is like FIELD=VALUE"));
    for (const auto &[sign, is] : operators) {
        const QString left = condition.left(equals + 1);
        if (!left.endsWith(QLatin1String(sign)))
            continue;
        const QString key = left.chopped(qsizetype(qstrlen(sign)));
        const QString text = condition.mid(equals + 1);
        if (text.isEmpty() && is == Is::Equal)
            return {key.toUtf8(), Is::Empty, {}};
        if (text.isEmpty())
            return {key.toUtf8(), Is::NotEmpty, {}};
        if (key == QLatin1String("conflicts"))
            return {key.toUtf8(), is, text.toLongLong()};
        if (key == QLatin1String("scope"))
            return {key.toUtf8(), is, text};
        const core::Field &field = invocation.field(type, key);
        const bool isTime = field.kind == core::Kind::Date || field.kind == core::Kind::Moment;
        if (is == Is::StartsWith || (isTime && is != Is::Equal && is != Is::NotEqual))
            return {key.toUtf8(), is, text};
        return {key.toUtf8(), is, invocation.value(field, text)};
    }
    Q_UNREACHABLE();
}

core::Query queryOf(Invocation &invocation, const Arguments &arguments, const core::RecordType &type, bool forPrograms)
{
    core::Query query;
    query.type = &type;
    for (const QString &condition : arguments.values("--where"))
        query.filters += filter(invocation, type, condition);
    query.text = arguments.value("--text");
    query.order = arguments.value("--order", forPrograms ? QStringLiteral("id") : QString()).toUtf8();
    query.descending = arguments.has("--descending");
    query.deleted = arguments.has("--deleted");
    if (arguments.has("--part-of")) {
        const core::Field *parent = type.parent();
        if (parent == nullptr)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("%1 is no part of anything").arg(string(type.key)));
        query.parent = invocation.record(invocation.type(string(parent->target)), arguments.value("--part-of")).id;
    }
    return query;
}

/// Hands the rows over one by one, holding few of them at a time.
template<typename Take>
void forEach(Invocation &invocation, const core::RecordType &type, const QList<const core::Field *> &fields,
    std::span<const qint64> found, Take take)
{
    for (size_t at = 0; at < found.size(); at += atATime) {
        const QList<core::Row> rows
            = core::rows(invocation.reader(), type, fields, found.subspan(at, std::min(atATime, found.size() - at)));
        for (const core::Row &row : rows)
            take(row);
    }
}

void writeJson(Invocation &invocation, const core::RecordType &type, const QList<const core::Field *> &fields,
    std::span<const qint64> found)
{
    forEach(invocation, type, fields, found, [&](const core::Row &row) {
        QJsonObject values;
        for (qsizetype i = 0; i < fields.size(); ++i)
            values.insert(string(fields.at(i)->key), toJson(row.values.at(i)));
        invocation.out() << line({{QStringLiteral("id"), row.id.text()}, {QStringLiteral("scope"), row.scope},
            {QStringLiteral("conflicted"), row.conflicted}, {QStringLiteral("unsent"), row.unsent},
            {QStringLiteral("values"), values}})
                         << Qt::endl;
    });
}

QString shown(Invocation &invocation, const core::Field &field, const core::Value &value)
{
    if (core::isEmpty(value))
        return {};
    if (field.has(core::Sensitive))
        return QStringLiteral("•••");
    const auto *reference = std::get_if<core::Id>(&value);
    QString text = reference != nullptr ? invocation.reader().title(*reference) : core::toText(value);
    text = text.simplified();
    return text.size() > widest ? text.left(widest - 1) + QChar(0x2026) : text;
}

void writeTable(Invocation &invocation, const core::RecordType &type, const QList<const core::Field *> &fields,
    std::span<const qint64> found)
{
    QList<QStringList> lines = {{QString(), QStringLiteral("id")}};
    for (const core::Field *field : fields)
        lines.first() += string(field->key);
    forEach(invocation, type, fields, found, [&](const core::Row &row) {
        QStringList cells = {row.conflicted ? QStringLiteral("!") : QString(), shortId(row.id)};
        for (qsizetype i = 0; i < fields.size(); ++i)
            cells += shown(invocation, *fields.at(i), row.values.at(i));
        lines += cells;
    });
    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &cells : std::as_const(lines))
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), cells.at(i).size());
    for (const QStringList &cells : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += cells.at(i).leftJustified(widths.at(i) + (i == 0 ? 1 : 2));
        invocation.out() << text.trimmed().prepend(text.startsWith(QLatin1Char(' ')) ? QStringLiteral("  ") : QString())
                         << Qt::endl;
    }
}

}

Exit list(Invocation &invocation, const Arguments &arguments)
{
    const core::RecordType &type = invocation.type(arguments.words().first());
    const bool forPrograms = arguments.has("--json") || arguments.has("--csv");
    const std::vector<qint64> all = core::find(invocation.reader(), queryOf(invocation, arguments, type, forPrograms));
    size_t limit = forPrograms ? all.size() : size_t(forPeople);
    if (arguments.has("--limit")) {
        bool isNumber = false;
        limit = size_t(arguments.value("--limit").toULongLong(&isNumber));
        if (!isNumber)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("--limit is a number"));
    }
    const std::span<const qint64> found(all.data(), std::min(limit, all.size()));

    QList<const core::Field *> fields;
    for (const core::Field &field : type.fields)
        if (forPrograms ? !field.has(core::Sensitive) || arguments.has("--sensitive") : field.has(core::InTable))
            fields += &field;
    if (arguments.has("--json")) {
        writeJson(invocation, type, fields, found);
    } else if (arguments.has("--csv")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            throw Failure(Failure::Kind::File, out.errorString());
        core::writeCsv(out, invocation.reader(), type, fields, found);
        if (!out.flush())
            throw Failure(Failure::Kind::File, out.errorString());
    } else {
        writeTable(invocation, type, fields, found);
        invocation.out() << found.size() << " of " << all.size() << Qt::endl;
    }
    return Done;
}

Exit exportFile(Invocation &invocation, const Arguments &arguments)
{
    const core::RecordType &type = invocation.type(arguments.words().at(0));
    const QString path = arguments.words().at(1);
    core::requirePlainTarget(path);
    QList<const core::Field *> fields;
    for (const core::Field &field : type.fields)
        fields += &field;
    const std::vector<qint64> found = core::find(invocation.reader(), queryOf(invocation, arguments, type, true));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(Failure::Kind::File, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    core::writeCsv(file, invocation.reader(), type, fields, found);
    core::putInPlace(file); // synced, then renamed
    // The new name is safe only when the folder is on the disk as well.
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    invocation.out() << found.size() << " records written. The file is not encrypted." << Qt::endl;
    return Done;
}

}
