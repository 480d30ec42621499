// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "core/facts/facts.h"
#include "core/records/draft.h"

#include <QJsonArray>

namespace app {

using core::Failure;

namespace {

void fill(core::Draft &draft, Invocation &invocation, const QStringList &assignments)
{
    for (const QString &word : assignments) {
        const auto [key, text] = assignment(word);
        const core::Field &field = invocation.field(draft.type(), key);
        draft.set(field, invocation.value(field, text));
    }
}

/// Says what is wrong with it, if anything is.
bool isSound(const core::Draft &draft, Invocation &invocation)
{
    const qint64 now = invocation.clock().now();
    QList<core::Problem> problems = draft.problems(now);
    if (invocation.reader().isClockBehind(now)) {
        core::forgiveFuture(problems);
        for (const core::Problem &problem : problems)
            if (problem.kind == core::Problem::Kind::InFuture)
                invocation.err() << "musterctl: " << describe(problem) << " by this device's clock, which is wrong." << Qt::endl;
    }
    if (!core::hasErrors(problems))
        return true;
    invocation.err() << "musterctl: the record is not valid." << Qt::endl;
    for (const core::Problem &problem : problems)
        if (problem.grade == core::Problem::Grade::Error)
            invocation.err() << "  " << describe(problem) << Qt::endl;
    invocation.err() << "  Safe: nothing was changed." << Qt::endl;
    invocation.err() << "  Next: correct that and try again." << Qt::endl;
    return false;
}

void print(Invocation &invocation, const Arguments &arguments, const core::Id &id)
{
    if (arguments.has("--json"))
        invocation.out() << line({{QStringLiteral("id"), id.text()}}) << Qt::endl;
    else
        invocation.out() << id.text() << Qt::endl;
}

/// What is computed of it, and where it stands in its review.
QList<core::Fact> factsOf(Invocation &invocation, const core::Record &record)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(invocation.clock().now(), Qt::UTC);
    return core::facts(invocation.reader(), record, now) + core::reviewFacts(invocation.reader(), record, now);
}

/// A part lives in its whole's country, in its own compartment; what is about a record lives beside it.
QString scopeOf(const core::Draft &draft, Invocation &invocation, const Arguments &arguments)
{
    if (const std::optional<core::Id> subject = draft.subject(); subject && !arguments.has("--scope"))
        if (const std::optional<core::Record> record = invocation.reader().record(*subject))
            return record->scope;
    if (const core::Field *parent = draft.type().parent(); parent != nullptr && !arguments.has("--scope"))
        if (const auto *whole = std::get_if<core::Id>(&draft.value(*parent)))
            if (const std::optional<core::Record> record = invocation.reader().record(*whole)) {
                if (draft.type().compartment == record->type->compartment)
                    return record->scope;
                return invocation.workplace().scopeFor(draft.type(), record->scope.section(QLatin1Char('/'), 0, -2));
            }
    return invocation.scopeFor(draft.type(), arguments);
}

}

Exit add(Invocation &invocation, const Arguments &arguments)
{
    const core::RecordType &type = invocation.type(arguments.words().first());
    core::Draft draft = core::Draft::create(type, {});
    fill(draft, invocation, arguments.words().sliced(1));
    if (!isSound(draft, invocation))
        return Invalid;
    const QString scope = scopeOf(draft, invocation, arguments);
    print(invocation, arguments, invocation.workplace().store().save(scope, draft.writes()).first());
    return Done;
}

Exit set(Invocation &invocation, const Arguments &arguments)
{
    const core::RecordType &type = invocation.type(arguments.words().at(0));
    core::Draft draft = core::Draft::edit(invocation.record(type, arguments.words().at(1)));
    fill(draft, invocation, arguments.words().sliced(2));
    if (!isSound(draft, invocation))
        return Invalid;
    if (const QList<core::Write> writes = draft.writes(); !writes.isEmpty())
        invocation.workplace().store().save(draft.scope(), writes);
    print(invocation, arguments, draft.record().id);
    return Done;
}

Exit remove(Invocation &invocation, const Arguments &arguments)
{
    const core::Record record = invocation.record(invocation.type(arguments.words().at(0)), arguments.words().at(1));
    if (!record.deleted)
        invocation.workplace().store().save(record.scope, {core::deletion(record)});
    return Done;
}

Exit restore(Invocation &invocation, const Arguments &arguments)
{
    const core::Record record = invocation.record(invocation.type(arguments.words().at(0)), arguments.words().at(1));
    if (record.deleted || record.isConflicted(core::deletionCell))
        invocation.workplace().store().save(record.scope, {core::restoration(record)});
    return Done;
}

Exit show(Invocation &invocation, const Arguments &arguments)
{
    const core::Record record = invocation.record(arguments.words().first());
    if (arguments.has("--json")) {
        QJsonArray computed;
        for (const core::Fact &fact : factsOf(invocation, record))
            computed << QJsonObject {{QStringLiteral("key"), QString::fromUtf8(fact.key)},
                {QStringLiteral("text"), fact.text}, {QStringLiteral("tone"), core::keyOf(fact.tone)}};
        QJsonObject shown = toJson(record);
        shown.insert(QStringLiteral("facts"), computed);
        invocation.out() << line(shown) << Qt::endl;
        return Done;
    }
    QTextStream &out = invocation.out();
    out << invocation.reader().titleOf(record) << Qt::endl;
    out << record.type->singular << ' ' << record.id.text() << " in " << record.scope << (record.deleted ? ", deleted" : "")
        << Qt::endl;
    out << "Made " << moment(record.creation.at, record.creation.zone) << " by "
        << invocation.reader().memberName(record.creation.device) << Qt::endl
        << Qt::endl;
    for (const core::Field &field : record.type->fields) {
        const core::Value &value = record.values.at(record.type->indexOf(field));
        if (core::isEmpty(value))
            continue;
        const bool conflicted = record.isConflicted(core::RecordType::cellOf(field));
        const auto *reference = std::get_if<core::Id>(&value);
        out << (conflicted ? "! " : "  ") << string(field.key).leftJustified(24) << ' '
            << (reference != nullptr ? invocation.reader().title(*reference) : core::toText(value)) << Qt::endl;
    }
    if (const QList<core::Fact> computed = factsOf(invocation, record); !computed.isEmpty()) {
        out << Qt::endl << "computed:" << Qt::endl;
        for (const core::Fact &fact : computed)
            out << "  " << QString::fromUtf8(fact.label).leftJustified(24) << ' ' << fact.text << Qt::endl;
    }
    if (!record.conflicts().isEmpty())
        out << Qt::endl << "!: people said different things; see `musterctl conflicts`." << Qt::endl;
    return Done;
}

Exit history(Invocation &invocation, const Arguments &arguments)
{
    const core::Record record = invocation.record(arguments.words().first());
    const core::RecordType &type = *record.type;
    const QList<core::HistoryStep> steps = invocation.reader().history(record.id);
    for (const core::HistoryStep &step : steps) {
        QJsonObject cells;
        for (auto cell = step.write.cells.begin(); cell != step.write.cells.end(); ++cell)
            cells.insert(core::cellKey(type, cell.key()), toJson(cell.value(), type, cell.key()));
        const bool made = step.write.kind == core::Write::Kind::Create;
        if (arguments.has("--json")) {
            invocation.out() << line(
                {{QStringLiteral("at"), moment(step.at, step.zone)}, {QStringLiteral("author"), step.author},
                    {QStringLiteral("device"), QStringLiteral("%1").arg(step.device, 16, 16, QLatin1Char('0'))},
                    {QStringLiteral("step"), made ? QStringLiteral("created") : QStringLiteral("set")},
                    {QStringLiteral("withheld"), step.withheld}, {QStringLiteral("cells"), cells}})
                             << Qt::endl;
            continue;
        }
        invocation.out() << moment(step.at, step.zone) << "  " << step.author << (made ? "  made it" : "")
                         << (step.withheld.isEmpty() ? QString()
                                                     : QStringLiteral("  (withheld: %1)").arg(withheldReason(step.withheld)))
                         << Qt::endl;
        for (auto cell = step.write.cells.begin(); cell != step.write.cells.end(); ++cell)
            invocation.out() << "    " << core::cellKey(type, cell.key()).leftJustified(24) << ' '
                             << describe(cell.value(), type, cell.key()) << Qt::endl;
    }
    return Done;
}

}
