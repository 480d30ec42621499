// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"
#include "core/records/review.h"
#include "core/records/srmmeasure.h"
#include "core/review/judging.h"
#include "core/review/review.h"

#include <algorithm>

namespace core {

namespace {

QString momentNow(const Clock &clock)
{
    const int zone = clock.zone();
    const QString offset = QStringLiteral("%1%2:%3")
                               .arg(zone < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                               .arg(std::abs(zone) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(zone) % 60, 2, 10, QLatin1Char('0'));
    return QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QLatin1Char('Z') + offset;
}

/// Counts the parts that rules ask for and a snapshot leaves out, logs and what lies in another compartment: negative when
/// this device does not hold that compartment and so cannot know.
void countElsewhere(Reader &reader, const Record &whole, QHash<quint16, int> &counts)
{
    for (const PartRule &rule : whole.type->parts) {
        const RecordType *part = reader.catalogue().find(rule.type);
        if (part == nullptr || (!part->isAppendOnly && part->compartment == whole.type->compartment))
            continue;
        const std::string_view compartment = keyOf(part->compartment);
        const QString scope = whole.scope.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/')
            + QString::fromLatin1(compartment.data(), qsizetype(compartment.size()));
        Query query;
        query.type = part;
        query.parent = whole.id;
        counts.insert(part->number, reader.holds(scope) ? int(find(reader, query).size()) : -1);
    }
}

/// Everything that is missing or wrong in a record about to be submitted, and in its parts.
QList<std::pair<Record, Problem>> faults(Reader &reader, const Snapshot &snapshot, qint64 now)
{
    QList<std::pair<Record, Problem>> found;
    const bool isClockBehind = reader.isClockBehind(now);
    QHash<Id, QHash<quint16, int>> parts;
    for (const Record &part : snapshot.parts)
        if (const Field *parent = part.type->parent())
            if (const auto *whole = std::get_if<Id>(&part.values.at(part.type->indexOf(*parent))))
                ++parts[*whole][part.type->number];
    const auto add = [&](const Record &record) {
        QList<Problem> own = problems(*record.type, record.values, now);
        if (isClockBehind)
            forgiveFuture(own);
        for (const Problem &problem : std::as_const(own))
            found << std::pair(record, problem);
        QHash<quint16, int> counts = parts.value(record.id);
        countElsewhere(reader, record, counts);
        for (const Problem &problem : partProblems(reader.catalogue(), *record.type, record.values, counts))
            found << std::pair(record, problem);
    };
    add(snapshot.subject);
    for (const Record &part : snapshot.parts)
        add(part);
    return found;
}

/// More members of the Security Management Team dissent than concur. Who is absent or votes by proxy says neither.
bool doesTeamDissent(Reader &reader, const Record &subject)
{
    if (reader.catalogue().find(smtPosition.key) == nullptr || smtPosition.parent()->target != subject.type->key)
        return false;
    Query query;
    query.type = &smtPosition;
    query.parent = subject.id;
    int against = 0;
    for (qint64 row : find(reader, query))
        if (const std::optional<Record> one = reader.record(smtPosition, row)) {
            const QString position = textOf(*one, "position");
            against += position == QLatin1String("dissent");
            against -= position == QLatin1String("concur") || position == QLatin1String("concur_with_remark");
        }
    return against > 0;
}

/// The Designated Official decides and the team advises; deciding against most of it needs a reason (2.2, rule 1).
bool isAgainstTeam(Reader &reader, const Record &subject, const Judged &would)
{
    return would.act == Act::Approve && (would.role == QLatin1String("do") || would.role == QLatin1String("doai"))
        && doesTeamDissent(reader, subject);
}

/// What may be done to a revision in force while the content has gone on.
bool isForInForce(Act act)
{
    return act == Act::Endorse || act == Act::Return || act == Act::Revoke || act == Act::Supersede;
}

/// What a decision would be about.
struct Matter {
    QString digest;
    QString seen;
    std::optional<Snapshot> content; ///< nothing when not all of it is here
};

Matter matterOf(Reader &reader, const Record &subject, const ReviewStatus &status, Judging &judging, Deciding::About about)
{
    if (about == Deciding::About::InForce && status.inForce)
        return {status.inForce->digest, status.inForce->seen, decidedOn(reader, *status.inForce)};
    return {judging.nowDigest(), toText(seen(reader, subject)), judging.now()};
}

std::variant<ApprovalStep, Flaw> possible(Judging &judging, const ApprovalChain *chain, const Judged &would,
    const Matter &matter, Deciding::About about, const ReviewStatus &status)
{
    if (judging.isVoid() || (about == Deciding::About::InForce && (!status.inForce || !isForInForce(would.act))))
        return Flaw::NoStep;
    return judging.step(chain, would, judging.revision(matter.digest), matter.content ? &matter.content->subject : nullptr);
}

}

QList<ApprovalStep> nextSteps(Reader &reader, const Record &subject, const ReviewStatus &status, const Actor &actor,
    const QDateTime &now, const Deciding &how)
{
    QList<ApprovalStep> steps;
    QList<Judged> decisions = status.decisions;
    Judging judging(reader, subject);
    judging.walk(decisions);
    const ApprovalChain *chain = judging.chainAt(now);
    if (chain == nullptr)
        return steps;
    const Matter matter = matterOf(reader, subject, status, judging, how.about);
    for (const ApprovalStep &step : chain->steps) {
        const bool isOwnWork = step.act == Act::Submit || step.act == Act::Withdraw;
        if (isOwnWork && how.channel != QLatin1String("app"))
            continue;
        ApprovalStep mine = step;
        mine.roles.clear();
        for (const QString &role : step.roles) {
            Judged would;
            would.act = step.act;
            would.stage = step.stage;
            would.role = role;
            would.channel = how.channel;
            would.device = actor.device;
            would.at = would.written = now;
            would.digest = matter.digest;
            would.seen = matter.seen;
            const auto found = possible(judging, chain, would, matter, how.about, status);
            if (const auto *taken = std::get_if<ApprovalStep>(&found); taken != nullptr && taken->when == step.when)
                mine.roles << role;
        }
        if (!mine.roles.isEmpty())
            steps << mine;
    }
    return steps;
}

std::variant<Draft, Obstacle> decide(
    Reader &reader, const Record &subject, const Actor &actor, const Deciding &deciding, const Clock &clock)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC);
    const ReviewStatus status = review(reader, subject, now);
    Judging judging(reader, subject);
    QList<Judged> decisions = status.decisions;
    judging.walk(decisions);
    const auto refused = [](Obstacle::Is is, Flaw flaw = Flaw::None) { return Obstacle {is, flaw, {}}; };

    Judged would;
    would.act = deciding.act;
    would.channel = deciding.channel;
    would.device = actor.device;
    would.written = now;
    would.at = would.isSigned() || deciding.decidedAt.isEmpty() ? now : instantOf(deciding.decidedAt);
    if (!would.isSigned() && deciding.decidedBy.trimmed().isEmpty())
        return refused(Obstacle::Is::NeedsDecider);
    const ApprovalChain *chain = judging.chainAt(would.at);
    Matter matter;

    if (deciding.act == Act::Ratify) {
        const auto earlier = std::find_if(decisions.begin(), decisions.end(),
            [&](const Judged &one) { return deciding.ratifies == one.record.id && one.awaitsRatification; });
        if (earlier == decisions.end())
            return refused(Obstacle::Is::NothingToRatify);
        if (!would.isSigned())
            return refused(Obstacle::Is::Flawed, Flaw::Unproven);
        would.role = earlier->role;
        if (const Flaw flaw = judging.ratifying(would, *earlier); flaw != Flaw::None)
            return refused(Obstacle::Is::Flawed, flaw);
        matter = {earlier->digest, earlier->seen, {}}; // what was decided then, not what it has become
        if (!deciding.digest.isEmpty() && deciding.digest != matter.digest)
            return refused(Obstacle::Is::ChangedMeanwhile);
        would.stage = earlier->stage;
    } else {
        matter = matterOf(reader, subject, status, judging, deciding.about);
        if (!deciding.digest.isEmpty() && deciding.digest != matter.digest)
            return refused(Obstacle::Is::ChangedMeanwhile);
        would.digest = matter.digest;
        would.seen = matter.seen;
        const bool isOwnWork = would.act == Act::Submit || would.act == Act::Withdraw;
        if (!would.isSigned() && isOwnWork)
            return refused(Obstacle::Is::Flawed, Flaw::Unproven);
        QStringList roles {deciding.role};
        if (deciding.role.isEmpty()) {
            roles = actor.roles;
            if (chain != nullptr)
                for (const ApprovalStep &step : chain->steps)
                    for (const QString &role : step.roles)
                        if (!roles.contains(role))
                            roles << role; // handed on, if at all
        }
        Flaw flaw = chain == nullptr ? Flaw::NoReview : Flaw::NoStep;
        std::optional<ApprovalStep> step;
        for (const QString &role : std::as_const(roles)) {
            would.role = role;
            const auto found = possible(judging, chain, would, matter, deciding.about, status);
            if (const auto *taken = std::get_if<ApprovalStep>(&found)) {
                step = *taken;
                break;
            }
            flaw = std::max(flaw, std::get<Flaw>(found)); // the nearest miss is the one to tell
        }
        if (!step)
            return refused(Obstacle::Is::Flawed, flaw);
        would.stage = step->stage;
        const bool needsWords = would.act == Act::Return || would.act == Act::Revoke || would.act == Act::Void;
        if (deciding.comment.trimmed().isEmpty() && (needsWords || isAgainstTeam(reader, subject, would)))
            return refused(Obstacle::Is::NeedsComment);
        if (would.isForward()) {
            if (!matter.content) // nobody signs for what they cannot read
                return refused(Obstacle::Is::Flawed, Flaw::NotHere);
            if (matter.content->hasConflicts())
                return refused(Obstacle::Is::Conflicted);
        }
        if (deciding.act == Act::Submit)
            if (const QList<std::pair<Record, Problem>> found = faults(reader, *matter.content, clock.now()); !found.isEmpty())
                return Obstacle {Obstacle::Is::Incomplete, Flaw::None, found};
        // Somebody may have written between the reading of the content and of what it was written by.
        if (deciding.about == Deciding::About::Content) {
            const std::optional<Seen> known = seenFromText(matter.seen);
            const std::optional<Snapshot> proof = known ? snapshot(reader, subject.id, *known) : std::nullopt;
            if (!proof || proof->digest() != matter.digest)
                return refused(Obstacle::Is::ChangedMeanwhile);
        }
    }

    Draft draft = Draft::create(decision, subject.scope);
    const auto set = [&](std::string_view key, const QString &text) {
        if (!text.isEmpty())
            draft.set(*decision.field(key), text);
    };
    draft.set(*decision.field("subject"), subject.id);
    set("act", keyOf(deciding.act));
    set("stage", would.stage);
    set("role", would.role);
    set("channel", deciding.channel);
    set("decided_at", would.isSigned() || deciding.decidedAt.isEmpty() ? momentNow(clock) : deciding.decidedAt);
    set("decided_by", deciding.decidedBy.trimmed());
    set("comment", deciding.comment);
    set("digest", matter.digest);
    set("seen", matter.seen);
    set("evidence", deciding.evidence);
    set("after", latestOf(decisions).join(QLatin1Char(' ')));
    if (deciding.ratifies)
        draft.set(*decision.field("ratifies"), *deciding.ratifies);
    if (would.isSigned() && !judging.holding().holds(actor.device, would.role))
        if (const std::optional<Id> handed = judging.delegationFor(would))
            draft.set(*decision.field("delegation"), *handed);
    return draft;
}

}
