// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "core/records/draft.h"

#include <QJsonArray>
#include <limits>

namespace app {

using core::Failure;

Exit conflicts(Invocation &invocation, const Arguments &arguments)
{
    const QList<core::Conflict> conflicts = invocation.reader().conflicts(std::numeric_limits<int>::max());
    if (arguments.has("--check"))
        return conflicts.isEmpty() ? Done : ConflictsExist;
    for (const core::Conflict &conflict : conflicts) {
        const QString cell = core::cellKey(*conflict.type, conflict.cell);
        if (arguments.has("--json")) {
            QJsonArray heads;
            for (qsizetype i = 0; i < conflict.heads.size(); ++i) {
                const core::Head &head = conflict.heads.at(i);
                heads.append(QJsonObject {{QStringLiteral("number"), i + 1}, {QStringLiteral("shown"), i == 0},
                    {QStringLiteral("value"), toJson(head.cell, *conflict.type, conflict.cell)},
                    {QStringLiteral("author"), conflict.authors.at(i)}, {QStringLiteral("at"), moment(head.at, head.zone)},
                    {QStringLiteral("write"), head.write.text()}});
            }
            invocation.out() << line(
                {{QStringLiteral("id"), conflict.record.text()}, {QStringLiteral("type"), string(conflict.type->key)},
                    {QStringLiteral("scope"), conflict.scope}, {QStringLiteral("title"), conflict.title},
                    {QStringLiteral("field"), cell}, {QStringLiteral("heads"), heads}})
                             << Qt::endl;
            continue;
        }
        invocation.out() << conflict.title << " (" << conflict.type->singular << ' ' << shortId(conflict.record) << "), "
                         << cell << ':' << Qt::endl;
        for (qsizetype i = 0; i < conflict.heads.size(); ++i) {
            const core::Head &head = conflict.heads.at(i);
            invocation.out() << "  " << i + 1 << "  " << describe(head.cell, *conflict.type, conflict.cell) << "    "
                             << conflict.authors.at(i) << ", " << moment(head.at, head.zone) << (i == 0 ? " (shown)" : "")
                             << Qt::endl;
        }
    }
    if (conflicts.isEmpty() && !arguments.has("--json"))
        invocation.out() << "No conflicts." << Qt::endl;
    return Done;
}

Exit resolve(Invocation &invocation, const Arguments &arguments)
{
    const core::Record record = invocation.record(arguments.words().at(0));
    const core::RecordType &type = *record.type;
    const QList<core::Conflict> conflicts = invocation.reader().conflicts(std::numeric_limits<int>::max());
    const auto conflict = std::find_if(conflicts.begin(), conflicts.end(), [&](const core::Conflict &one) {
        return one.record == record.id && core::cellKey(type, one.cell) == arguments.words().at(1);
    });
    if (conflict == conflicts.end())
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no conflict there"));
    if (arguments.has("--keep") == arguments.has("--value"))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("either --keep or --value"));

    core::Cell cell;
    if (arguments.has("--keep")) {
        bool isNumber = false;
        const int number = arguments.value("--keep").toInt(&isNumber);
        if (!isNumber || number < 1 || number > conflict->heads.size())
            throw Failure(
                Failure::Kind::Invalid, QStringLiteral("--keep is a number from 1 to %1").arg(conflict->heads.size()));
        cell = conflict->heads.at(number - 1).cell;
    } else if (conflict->cell == core::deletionCell) {
        throw Failure(Failure::Kind::Invalid, QStringLiteral("a deletion is settled with --keep, `delete` or `restore`"));
    } else {
        core::Draft draft = core::Draft::edit(record);
        const QStringList given = arguments.values("--value");
        if (type.group(conflict->cell) == nullptr) {
            const core::Field &field = *type.field(conflict->cell);
            draft.set(field, invocation.value(field, given.last()));
        } else {
            for (const core::Field &field : type.fields)
                if (field.group == conflict->cell)
                    draft.set(field, {});
            for (const QString &word : given) {
                if (word.isEmpty())
                    continue;
                const auto [key, text] = assignment(word);
                const core::Field &field = invocation.field(type, key);
                if (field.group != conflict->cell)
                    throw Failure(Failure::Kind::Invalid, QStringLiteral("%1 is not part of it").arg(key));
                draft.set(field, invocation.value(field, text));
            }
        }
        const QList<core::Problem> problems = draft.problems();
        for (const core::Problem &problem : problems)
            if (problem.grade == core::Problem::Grade::Error && core::RecordType::cellOf(*problem.field) == conflict->cell)
                throw Failure(Failure::Kind::Invalid, describe(problem));
        cell = core::cellOf(type, conflict->cell, draft.values());
    }
    invocation.workplace().store().save(record.scope, {core::resolution(record, conflict->cell, cell)});
    return Done;
}

}
