// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/review.h"
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "core/review/review.h"

#include <QJsonArray>

namespace app {

using core::Failure;

namespace {

core::Actor actorOf(Invocation &invocation)
{
    const sync::Workplace &workplace = invocation.workplace();
    return {workplace.replica().device(), workplace.roles()};
}

QDateTime now(const Invocation &invocation) { return QDateTime::fromMSecsSinceEpoch(invocation.clock().now(), Qt::UTC); }

QString sentence(core::Flaw flaw)
{
    switch (flaw) {
    case core::Flaw::None:
        return {};
    case core::Flaw::NoReview:
        return QStringLiteral("records of this type are not reviewed.");
    case core::Flaw::NoStep:
        return QStringLiteral("the approval chain has no such step from where the record stands.");
    case core::Flaw::NotHere:
        return QStringLiteral("not all of what was decided on has arrived here.");
    case core::Flaw::NotTheirs:
        return QStringLiteral("this step is for other roles.");
    case core::Flaw::NotAppointed:
        return QStringLiteral("the letter of appointment has ended or not begun.");
    case core::Flaw::OwnWork:
        return QStringLiteral("who submitted it may not also decide on it.");
    case core::Flaw::Alone:
        return QStringLiteral("it takes two people to void a record.");
    case core::Flaw::Elsewhere:
        return QStringLiteral("it was not written where the record is kept.");
    case core::Flaw::Unproven:
        return QStringLiteral("it does not prove who decided, or what on.");
    case core::Flaw::NoComment:
        return QStringLiteral("it does not say why.");
    case core::Flaw::Conflicted:
        return QStringLiteral("people had said different things in it.");
    case core::Flaw::Disputed:
        return QStringLiteral("somebody had decided otherwise, and neither knew of the other.");
    }
    Q_UNREACHABLE();
}

/// For programs.
QString keyOf(core::Flaw flaw)
{
    static constexpr const char *keys[] = {"", "no_review", "no_step", "not_here", "not_theirs", "not_appointed", "own_work",
        "alone", "elsewhere", "unproven", "no_comment", "conflicted", "disputed"};
    static_assert(std::size(keys) == size_t(core::Flaw::Disputed) + 1);
    return QString::fromLatin1(keys[size_t(flaw)]);
}

void print(QTextStream &err, const core::Obstacle &obstacle, const char *command)
{
    err << "musterctl " << command << ": ";
    switch (obstacle.is) {
    case core::Obstacle::Is::Flawed:
        err << sentence(obstacle.flaw) << Qt::endl;
        break;
    case core::Obstacle::Is::Conflicted:
        err << "people said different things in it; see `musterctl conflicts`." << Qt::endl;
        break;
    case core::Obstacle::Is::Incomplete:
        err << "it is not complete." << Qt::endl;
        for (const auto &[record, problem] : obstacle.problems)
            err << "  " << string(record.type->key) << ' ' << shortId(record.id) << ": " << describe(problem) << Qt::endl;
        break;
    case core::Obstacle::Is::NeedsComment:
        err << "it needs a comment that says why." << Qt::endl;
        break;
    case core::Obstacle::Is::NeedsDecider:
        err << "it needs the name of who decided: --by." << Qt::endl;
        break;
    case core::Obstacle::Is::NothingToRatify:
        err << "there is no such decision that waits for ratification." << Qt::endl;
        break;
    case core::Obstacle::Is::ChangedMeanwhile:
        err << "it has changed since you looked at it." << Qt::endl;
        break;
    }
    err << "  Safe: nothing was changed." << Qt::endl;
    err << "  Next: `musterctl status ID` shows where it stands and what you may do." << Qt::endl;
}

Exit save(Invocation &invocation, const Arguments &arguments, const core::Record &subject, const core::Deciding &deciding,
    const char *command)
{
    const auto decided = core::decide(invocation.reader(), subject, actorOf(invocation), deciding, invocation.clock());
    if (const auto *obstacle = std::get_if<core::Obstacle>(&decided)) {
        print(invocation.err(), *obstacle, command);
        return obstacle->is == core::Obstacle::Is::Flawed    ? Refused
            : obstacle->is == core::Obstacle::Is::Conflicted ? ConflictsExist
                                                             : Invalid;
    }
    const core::Draft &draft = std::get<core::Draft>(decided);
    const core::Id id = invocation.workplace().store().save(draft.scope(), draft.writes()).first();
    if (arguments.has("--json"))
        invocation.out() << line({{QStringLiteral("id"), id.text()}}) << Qt::endl;
    else
        invocation.out() << id.text() << Qt::endl;
    return Done;
}

core::Deciding decidingOf(core::Act act, const Arguments &arguments)
{
    core::Deciding deciding;
    deciding.act = act;
    deciding.role = arguments.value("--as");
    deciding.comment = arguments.words().size() > 1 ? arguments.words().at(1) : arguments.value("--comment");
    deciding.channel = arguments.value("--channel", QStringLiteral("app"));
    deciding.decidedBy = arguments.value("--by");
    deciding.evidence = arguments.value("--evidence");
    deciding.digest = arguments.value("--digest");
    if (arguments.has("--in-force"))
        deciding.about = core::Deciding::About::InForce;
    if (arguments.has("--at")) {
        const auto at = core::fromText(*core::decision.field("decided_at"), arguments.value("--at"));
        if (!at)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("--at is a moment: 2026-11-03T06:10:00+03:00"));
        deciding.decidedAt = core::toText(*at);
    }
    if (!core::fromText(*core::decision.field("channel"), deciding.channel))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("--channel is app, phone, radio, paper or email"));
    if ((deciding.channel != QLatin1String("app")) != !deciding.decidedBy.isEmpty())
        throw Failure(
            Failure::Kind::Invalid, QStringLiteral("--channel and --by go together: who decided, and how you know"));
    if (deciding.channel == QLatin1String("app") && !deciding.decidedAt.isEmpty())
        throw Failure(Failure::Kind::Invalid,
            QStringLiteral("--at goes with --channel: what you sign yourself is decided when you sign it"));
    return deciding;
}

template<core::Act act>
Exit take(Invocation &invocation, const Arguments &arguments, const char *command)
{
    return save(invocation, arguments, invocation.record(arguments.words().first()), decidingOf(act, arguments), command);
}

/// What was decided on against what it is now, field by field.
void printChanges(Invocation &invocation, const core::Snapshot &then, const core::Snapshot &now)
{
    QTextStream &out = invocation.out();
    const auto compare = [&](const core::Record *before, const core::Record *after) {
        const core::Record &one = before != nullptr ? *before : *after;
        const QString name = string(one.type->key) + QLatin1Char(' ') + shortId(one.id);
        if (before == nullptr || after == nullptr) {
            out << "  " << (before == nullptr ? "added: " : "removed: ") << name << Qt::endl;
            return;
        }
        for (const core::Field &field : one.type->fields) {
            const int column = one.type->indexOf(field);
            if (before->values.at(column) != after->values.at(column))
                out << "  " << name << ' ' << string(field.key) << ": " << core::toText(before->values.at(column)) << " -> "
                    << core::toText(after->values.at(column)) << Qt::endl;
        }
    };
    compare(&then.subject, &now.subject);
    QMap<core::Id, std::pair<const core::Record *, const core::Record *>> parts;
    for (const core::Record &part : then.parts)
        parts[part.id].first = &part;
    for (const core::Record &part : now.parts)
        parts[part.id].second = &part;
    for (const auto &[before, after] : std::as_const(parts))
        compare(before, after);
}

QJsonObject toJson(const core::Judged &one)
{
    return {{QStringLiteral("id"), one.record.id.text()}, {QStringLiteral("act"), core::keyOf(one.act)},
        {QStringLiteral("stage"), one.stage}, {QStringLiteral("role"), one.role}, {QStringLiteral("author"), one.author},
        {QStringLiteral("decided_by"), one.decidedBy}, {QStringLiteral("channel"), one.channel},
        {QStringLiteral("at"), one.at.toString(Qt::ISODate)},
        {QStringLiteral("comment"), core::toText(one.record.value("comment"))}, {QStringLiteral("digest"), one.digest},
        {QStringLiteral("acting"), one.acting}, {QStringLiteral("counts"), one.flaw == core::Flaw::None},
        {QStringLiteral("flaw"), keyOf(one.flaw)},
        {QStringLiteral("delegation"), one.delegation ? one.delegation->text() : QString()},
        {QStringLiteral("disputes"), one.disputes ? one.disputes->text() : QString()},
        {QStringLiteral("awaits_ratification"), one.awaitsRatification},
        {QStringLiteral("ratified_by"), one.ratifiedBy ? one.ratifiedBy->text() : QString()}};
}

void print(QTextStream &out, const core::Judged &one)
{
    out << "  " << one.at.toString(QStringLiteral("yyyy-MM-dd HH:mmZ")) << "  " << core::keyOf(one.act) << " as " << one.role
        << (one.acting ? " (acting)" : "") << ", ";
    if (one.decidedBy.isEmpty())
        out << one.author;
    else
        out << one.decidedBy << " by " << one.channel << ", written down by " << one.author;
    if (one.awaitsRatification)
        out << "; awaits ratification: " << shortId(one.record.id);
    if (one.ratifiedBy)
        out << "; ratified";
    if (one.disputes)
        out << "; against " << shortId(*one.disputes);
    if (one.flaw != core::Flaw::None)
        out << "; does not count: " << sentence(one.flaw);
    out << Qt::endl;
    if (const QString comment = core::toText(one.record.value("comment")); !comment.isEmpty())
        out << "      " << comment << Qt::endl;
}

}

Exit submit(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Submit>(invocation, arguments, "submit");
}
Exit endorse(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Endorse>(invocation, arguments, "endorse");
}
Exit approve(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Approve>(invocation, arguments, "approve");
}
Exit giveBack(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Return>(invocation, arguments, "return");
}
Exit withdraw(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Withdraw>(invocation, arguments, "withdraw");
}
Exit supersede(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Supersede>(invocation, arguments, "supersede");
}
Exit revoke(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Revoke>(invocation, arguments, "revoke");
}
Exit makeVoid(Invocation &invocation, const Arguments &arguments)
{
    return take<core::Act::Void>(invocation, arguments, "void");
}

Exit ratify(Invocation &invocation, const Arguments &arguments)
{
    const core::Record decision = invocation.record(core::decision, arguments.words().first());
    const auto *subject = std::get_if<core::Id>(&decision.value("subject"));
    const std::optional<core::Record> record
        = subject != nullptr ? invocation.reader().record(*subject) : std::optional<core::Record>();
    if (!record)
        throw Failure(Failure::Kind::NotFound, QStringLiteral("what was decided on is not here"));
    core::Deciding deciding = decidingOf(core::Act::Ratify, arguments);
    deciding.ratifies = decision.id;
    return save(invocation, arguments, *record, deciding, "ratify");
}

Exit reviewStatus(Invocation &invocation, const Arguments &arguments)
{
    core::Reader &reader = invocation.reader();
    const core::Record record = invocation.record(arguments.words().first());
    const core::ReviewStatus status = core::review(reader, record, now(invocation));
    const core::Actor actor = actorOf(invocation);
    const QList<core::ApprovalStep> steps = core::nextSteps(reader, record, status, actor, now(invocation));
    QList<core::ApprovalStep> forInForce; // offered where it is another revision than the content as it is now
    if (status.inForce && !status.isCurrentInForce()) {
        core::Deciding how;
        how.about = core::Deciding::About::InForce;
        forInForce = core::nextSteps(reader, record, status, actor, now(invocation), how);
    }
    const std::optional<core::Snapshot> then = status.inForce ? core::decidedOn(reader, *status.inForce) : std::nullopt;
    if (arguments.has("--json")) {
        QJsonArray decisions;
        for (const core::Judged &one : status.decisions)
            decisions.append(toJson(one));
        const auto offered = [](const QList<core::ApprovalStep> &some) {
            QJsonArray array;
            for (const core::ApprovalStep &step : some)
                array.append(
                    QJsonObject {{QStringLiteral("act"), core::keyOf(step.act)}, {QStringLiteral("stage"), step.stage},
                        {QStringLiteral("roles"), QJsonArray::fromStringList(step.roles)}});
            return array;
        };
        QJsonArray disputed;
        for (const core::Id &one : status.disputed)
            disputed.append(one.text());
        QJsonObject inForce;
        if (status.inForce)
            inForce = {{QStringLiteral("decision"), status.inForce->record.id.text()},
                {QStringLiteral("stage"), status.inForceStage}, {QStringLiteral("digest"), status.inForce->digest},
                {QStringLiteral("current"), status.isCurrentInForce()}, {QStringLiteral("expired"), status.isExpired},
                {QStringLiteral("stages"), QJsonArray::fromStringList(status.inForceStages)},
                {QStringLiteral("provisional"), status.isProvisional}, {QStringLiteral("next"), offered(forInForce)}};
        if (then) {
            QJsonArray parts;
            for (const core::Record &part : then->parts)
                parts.append(toJson(part));
            inForce.insert(QStringLiteral("record"), toJson(then->subject));
            inForce.insert(QStringLiteral("parts"), parts);
        }
        invocation.out() << line({{QStringLiteral("id"), record.id.text()}, {QStringLiteral("reviewed"), status.isReviewed},
            {QStringLiteral("stage"), status.stage}, {QStringLiteral("changed_since"), status.isChangedSince},
            {QStringLiteral("last_stage"), status.lastStage}, {QStringLiteral("digest"), status.digest},
            {QStringLiteral("in_force"), status.inForce ? QJsonValue(inForce) : QJsonValue()},
            {QStringLiteral("disputed"), disputed}, {QStringLiteral("decisions"), decisions},
            {QStringLiteral("next"), offered(steps)}})
                         << Qt::endl;
        return Done;
    }
    QTextStream &out = invocation.out();
    out << reader.titleOf(record) << Qt::endl;
    if (!status.isReviewed) {
        out << "Records of this type are not reviewed." << Qt::endl;
        return Done;
    }
    out << "Status: " << status.stage;
    if (status.isChangedSince)
        out << "; changed since it was " << status.lastStage;
    out << Qt::endl;
    if (status.inForce) {
        out << "In force: as " << status.inForceStage << " on "
            << status.inForce->at.toString(QStringLiteral("yyyy-MM-dd HH:mmZ"))
            << (status.isCurrentInForce() ? ", as it is now" : ", not as it is now") << (status.isExpired ? ", expired" : "")
            << (status.isProvisional ? ", provisionally: awaits ratification" : "") << Qt::endl;
        if (!then)
            out << "  Not all of what was decided on has arrived here." << Qt::endl;
        else if (!status.isCurrentInForce())
            printChanges(invocation, *then, core::snapshot(reader, record));
    }
    for (const core::Judged &one : status.decisions)
        print(out, one);
    if (!status.disputed.isEmpty())
        out << "Disputed: what stands stays until it is decided again." << Qt::endl;
    for (const core::ApprovalStep &step : forInForce)
        out << "You may, of what is in force (--in-force): " << core::keyOf(step.act) << " as "
            << step.roles.join(QStringLiteral(" or ")) << Qt::endl;
    for (const core::ApprovalStep &step : steps)
        out << "You may: " << core::keyOf(step.act) << " as " << step.roles.join(QStringLiteral(" or ")) << Qt::endl;
    return Done;
}

}
