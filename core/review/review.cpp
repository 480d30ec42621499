// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/review.h"

#include "core/query/query.h"
#include "core/review/judging.h"

#include <algorithm>

namespace core {

namespace {

const Judged *findDecision(const QList<Judged> &decisions, const std::optional<Id> &id)
{
    const auto found
        = std::find_if(decisions.begin(), decisions.end(), [&](const Judged &one) { return id == one.record.id; });
    return found != decisions.end() ? &*found : nullptr;
}

/// The decision that has put a record in force, if one has and it still is.
std::optional<Judged> putInForce(Judging &judging, const QList<Judged> &decisions, QDate day)
{
    const std::optional<QString> inForce = judging.inForce(day);
    if (!inForce || judging.isVoid())
        return std::nullopt;
    const Judged *found = findDecision(decisions, judging.revision(*inForce).inForce);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

/// Somebody put a record in force, valid by that day, that says, as it was decided on, that it replaces this one. What is in force only on
/// somebody's word for it replaces nothing yet.
bool isReplaced(Reader &reader, const Record &subject, const ApprovalChain &chain, const ReviewOptions &options, QDate day)
{
    const Field *field = fieldOf(*subject.type, chain.supersedes);
    if (field == nullptr)
        return false;
    Query query;
    query.type = subject.type;
    query.filters = {{chain.supersedes.toUtf8(), Query::Filter::Is::Equal, subject.id}};
    QSet<qint64> candidates;
    for (const bool deleted : {false, true}) {
        query.deleted = deleted; // what has gone since was there then
        if (!deleted || options.at.isValid())
            for (qint64 row : find(reader, query))
                candidates << row;
    }
    for (qint64 row : rewritten(reader, *subject.type, *field)) // it may have said so when it was decided on
        candidates << row;
    for (qint64 row : std::as_const(candidates)) {
        const std::optional<Record> other = reader.record(*subject.type, row);
        if (!other || other->scope != subject.scope || other->id == subject.id)
            continue;
        QList<Judged> decisions = readDecisions(reader, other->id, options);
        Judging judging(reader, *other, options.holders);
        judging.walk(decisions);
        const std::optional<Judged> inForce = putInForce(judging, decisions, day);
        if (!inForce || inForce->awaitsRatification || judging.beginsAfter(inForce->digest, day))
            continue;
        const std::optional<Snapshot> then = decidedOn(reader, *inForce);
        if (!then && inForce->digest != judging.nowDigest())
            continue;
        if ((then ? then->subject : *other).values.at(subject.type->indexOf(*field)) == Value(subject.id))
            return true;
    }
    return false;
}

/// By the date that was decided on: the row may have been written to since.
bool isPast(const Record &content, const ApprovalChain &chain, QDate day)
{
    const Field *field = fieldOf(*content.type, chain.validUntil);
    if (field == nullptr)
        return false;
    const QString until = toText(content.values.at(content.type->indexOf(*field)));
    return !until.isEmpty() && lastDayOf(until.left(10)) < day;
}

/// How far the revision in force has come, by what was signed or ratified.
void tellInForce(ReviewStatus &status, const Revision &revision)
{
    qsizetype furthest = -1;
    for (const Revision::Reached &reached : revision.reached) {
        const Judged *decision = findDecision(status.decisions, reached.decision);
        const bool isOwn = reached.decision == revision.inForce;
        const bool isLogged = decision == nullptr || decision->awaitsRatification;
        if (isLogged && !isOwn)
            continue;
        if (!isLogged && !status.inForceStages.contains(reached.stage))
            status.inForceStages << reached.stage;
        if (reached.place > furthest) {
            furthest = reached.place;
            status.inForceStage = reached.stage;
        }
    }
    status.isProvisional = status.inForce->awaitsRatification;
}

}

ReviewStatus review(Reader &reader, const Record &subject, const QDateTime &now, const ReviewOptions &options)
{
    ReviewStatus status;
    const QDateTime at = options.at.isValid() ? options.at : now;
    Judging judging(reader, subject, options.holders);
    const ApprovalChain *chain = judging.chainAt(at);
    status.decisions = readDecisions(reader, subject.id, options);
    status.isReviewed = chain != nullptr;
    if (chain == nullptr && status.decisions.isEmpty())
        return status;
    judging.walk(status.decisions);
    for (const Judged &one : std::as_const(status.decisions))
        if (one.flaw == Flaw::None && one.awaitsRatification)
            status.awaitingRatification << one.record.id;
    status.disputed = judging.disputed();

    status.lastStage = judging.isKnown(judging.latest()) ? judging.revision(judging.latest()).stage : QString();
    // Asked about another time, only what was decided then is known for sure; the content as it is now says nothing.
    status.digest = options.at.isValid() ? judging.latest() : judging.nowDigest();
    status.stage = judging.revision(status.digest).stage;
    status.isChangedSince = !judging.latest().isEmpty() && judging.revision(status.digest).taken.isEmpty();
    status.inForce = putInForce(judging, status.decisions, at.date());
    if (status.inForce) {
        tellInForce(status, judging.revision(status.inForce->digest));
        status.beginsLater = judging.beginsAfter(status.inForce->digest, at.date());
    }
    if (chain != nullptr) {
        if (isReplaced(reader, subject, *chain, options, at.date())) {
            status.stage = QStringLiteral("superseded");
            status.inForce.reset();
        }
        status.isExpired = status.inForce && isPast(judging.subjectOf(status.inForce->digest), *chain, at.date());
        if (status.isExpired && status.isCurrentInForce())
            status.stage = QStringLiteral("expired");
    }
    if (judging.isVoid())
        status.stage = QStringLiteral("void");
    status.isProvisional = status.isProvisional && status.inForce;
    return status;
}

}
