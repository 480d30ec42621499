// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/judging.h"

#include "core/records/review.h"

#include <algorithm>

namespace core {

namespace {

enum class Meant : quint8 { Yes, No, Unknown };

/// "kind=evac crisis": whether a step is meant for such a record.
Meant isMeant(const ApprovalStep &step, const Record *content)
{
    if (step.when.isEmpty())
        return Meant::Yes;
    if (content == nullptr)
        return Meant::Unknown;
    const Field *field = fieldOf(*content->type, step.whenField());
    return field != nullptr && step.whenValues().contains(toText(content->values.at(content->type->indexOf(*field))))
        ? Meant::Yes
        : Meant::No;
}

bool needsOtherEyes(Act act) { return act == Act::Endorse || act == Act::Approve; }
/// Who settles a dispute: the Designated Official and headquarters; where the chain gives them no step, whoever has one.
bool maySettle(const ApprovalChain &chain, const QString &role)
{
    static const QStringList settlers {QStringLiteral("do"), QStringLiteral("doai"), QStringLiteral("desk"),
        QStringLiteral("dirdro"), QStringLiteral("usg")};
    const bool areAsked = std::any_of(chain.steps.begin(), chain.steps.end(), [&](const ApprovalStep &step) {
        return std::any_of(
            settlers.begin(), settlers.end(), [&](const QString &settler) { return step.roles.contains(settler); });
    });
    return !areAsked || settlers.contains(role);
}

}

Judging::Judging(Reader &reader, const Record &subject, const std::shared_ptr<Holders> &holders)
    : m_reader(reader)
    , m_subject(subject)
    , m_policies(reader.policies())
    , m_holding(reader, subject, holders)
{
}

const ApprovalChain *Judging::chainAt(const QDateTime &at)
{
    return m_policies.inForce(at.date()).chain(m_subject.type->key);
}

const Snapshot &Judging::now()
{
    if (!m_now)
        m_now = snapshot(m_reader, m_subject);
    return *m_now;
}

const QString &Judging::nowDigest()
{
    if (m_nowDigest.isEmpty())
        m_nowDigest = now().digest();
    return m_nowDigest;
}

/// What a decision is about, made again from the writes its author had. That what they had does not give what they signed
/// is only said when all of it is here, and known to this program.
const Judging::Content &Judging::contentOf(const Judged &one)
{
    const QString key = one.digest + QLatin1Char(' ') + one.seen;
    if (const auto known = m_contents.constFind(key); known != m_contents.constEnd())
        return *known;
    Content content;
    const std::optional<Seen> had = seenFromText(one.seen);
    if (!m_nowSeen)
        m_nowSeen = seen(m_reader, m_subject);
    if (!had)
        content.proof = Proof::Wrong;
    else if (one.digest == nowDigest() && *had == *m_nowSeen)
        content = {Proof::Proven, now()};
    else if (std::optional<Snapshot> then = decidedOn(m_reader, one))
        content = {Proof::Proven, std::move(then)};
    else if (one.digest == nowDigest())
        content.snapshot = now();
    const auto isStrange = [](const Record &record) { return !record.unknown.isEmpty(); };
    if (had && content.proof == Proof::Open && isHere(m_reader, *had) && !isStrange(m_subject)
        && std::none_of(now().parts.begin(), now().parts.end(), isStrange))
        content.proof = Proof::Wrong;
    return *m_contents.insert(key, std::move(content));
}

const Record &Judging::subjectOf(const QString &digest)
{
    if (m_subject.heads.isEmpty()) // never written to since it was made
        return m_subject;
    if (const auto known = m_subjects.constFind(digest); known != m_subjects.constEnd())
        return *known;
    std::optional<Record> then;
    if (const auto one = m_decidedBy.constFind(digest); one != m_decidedBy.constEnd()) {
        const Content &content = contentOf(*one);
        then = content.snapshot ? std::optional(content.snapshot->subject) : core::subjectOf(m_reader, *one);
    }
    return *m_subjects.insert(digest, then.value_or(m_subject));
}

bool Judging::beginsAfter(const QString &digest, QDate day)
{
    const Record &content = subjectOf(digest);
    const QString from = content.type->field("valid_from") != nullptr ? textOf(content, "valid_from") : QString();
    return !from.isEmpty() && firstDayOf(from.left(10)) > day;
}

std::optional<QString> Judging::inForce(QDate day)
{
    if (m_inForce.isEmpty())
        return std::nullopt;
    for (auto digest = m_inForce.crbegin(); digest != m_inForce.crend(); ++digest)
        if (!beginsAfter(*digest, day))
            return *digest;
    return m_inForce.last();
}

QList<Id> Judging::disputed() const
{
    QList<Id> all;
    for (const Revision &revision : m_revisions)
        for (const Revision::Dispute &dispute : revision.disputes)
            all << dispute.second;
    return all;
}

void Judging::walk(QList<Judged> &decisions)
{
    for (Judged &one : decisions)
        one.flaw = judge(one, decisions);
}

/// A delegation may be for one area alone: it is asked where the content lies that was decided on.
std::optional<Id> Judging::delegationFor(const Judged &one)
{
    return m_holding.delegationFor(one, [&] { return one.digest.isEmpty() ? now() : contentOf(one).snapshot; });
}

/// Whether somebody may act in this role at that time, signing it themselves.
Flaw Judging::mayAct(const Judged &one)
{
    if (!m_holding.holds(one.device, one.role) && !delegationFor(one))
        return Flaw::NotTheirs;
    const bool isEntry = one.act == Act::Submit || one.act == Act::Withdraw; // an appointment that is over blocks none (2.1)
    return !isEntry && m_holding.isAppointmentOver(one.device, one.role, one.at) ? Flaw::NotAppointed : Flaw::None;
}

/// Who may write down what somebody else decided.
bool Judging::mayLog(const Judged &one)
{
    const QStringList &loggers = m_policies.inForce(one.written.date()).loggers();
    const QStringList &own = m_holding.own(one.device);
    return own.contains(one.role)
        || std::any_of(own.begin(), own.end(), [&](const QString &role) { return loggers.contains(role); });
}

/// What a decision must say to be one.
Flaw Judging::form(const Judged &one)
{
    // Submitting and withdrawing are work on what is on the screen, and a ratification is a signature by its nature.
    const bool isOwnWork = one.act == Act::Submit || one.act == Act::Withdraw || one.act == Act::Ratify;
    if (!one.isSigned() && (one.decidedBy.isEmpty() || isOwnWork))
        return Flaw::Unproven;
    const bool needsWords = one.act == Act::Return || one.act == Act::Revoke || one.act == Act::Void;
    return needsWords && textOf(one.record, "comment").trimmed().isEmpty() ? Flaw::NoComment : Flaw::None;
}

std::variant<ApprovalStep, Flaw> Judging::step(
    const ApprovalChain *chain, const Judged &one, const Revision &revision, const Record *content)
{
    if (chain == nullptr)
        return Flaw::NoReview;
    const bool isNew = one.record.type == nullptr; // about to be made, with everything in sight
    const auto isFrom = [&](const ApprovalStep &step) {
        return step.from.contains(revision.stage)
            || std::any_of(revision.disputes.begin(), revision.disputes.end(), [&](const Revision::Dispute &dispute) {
                   return step.from.contains(dispute.from) && maySettle(*chain, one.role)
                       && (isNew || (one.past.contains(dispute.first) && one.past.contains(dispute.second)));
               });
    };
    Flaw flaw = Flaw::NoStep;
    const auto miss = [&](Flaw why) { flaw = std::max(flaw, why); };
    for (const ApprovalStep &step : chain->steps) {
        if (step.act != one.act || (!one.stage.isEmpty() && step.stage != one.stage) || !isFrom(step))
            continue;
        const Meant meant = isMeant(step, content);
        if (meant != Meant::Yes) {
            miss(meant == Meant::Unknown ? Flaw::NotHere : Flaw::NoStep);
            continue;
        }
        if (!step.roles.contains(one.role)) {
            miss(Flaw::NotTheirs);
            continue;
        }
        if (one.isSigned() && !step.delegable && !m_holding.holds(one.device, one.role)) {
            miss(Flaw::NotTheirs);
            continue;
        }
        if (one.isSigned() ? mayAct(one) != Flaw::None : !mayLog(one)) {
            miss(one.isSigned() ? mayAct(one) : Flaw::NotTheirs);
            continue;
        }
        // Who writes a decision down is not who took it; but nobody carries their own work past other eyes either.
        const bool hasSubmitted = std::any_of(revision.submitters.begin(), revision.submitters.end(),
            [&](quint64 submitter) { return m_holding.isSamePerson(submitter, one.device); });
        const bool hasTaken = std::any_of(revision.taken.begin(), revision.taken.end(), [&](const Revision::Taken &taken) {
            return taken.device != 0 && taken.stage != step.stage && m_holding.isSamePerson(taken.device, one.device);
        });
        if (needsOtherEyes(step.act) && ((step.fourEyes && hasSubmitted) || (step.otherEyes && hasTaken))) {
            miss(Flaw::OwnWork);
            continue;
        }
        if (step.act == Act::Void && (revision.taken.isEmpty() || opened(revision.taken.last(), one.device))) {
            miss(Flaw::Alone);
            continue;
        }
        return step;
    }
    return flaw;
}

bool Judging::opened(const Revision::Taken &opening, quint64 device)
{
    return m_holding.isSamePerson(opening.device != 0 ? opening.device : opening.writer, device);
}

Flaw Judging::ratifying(const Judged &one, const Judged &earlier)
{
    Judged asDecider = one;
    asDecider.role = earlier.role;
    asDecider.act = earlier.act;
    asDecider.digest = earlier.digest;
    asDecider.seen = earlier.seen;
    if (const Flaw flaw = mayAct(asDecider); flaw != Flaw::None)
        return flaw;
    const ApprovalStep step = m_steps.value(earlier.record.id);
    if (!step.delegable && !m_holding.holds(one.device, earlier.role))
        return Flaw::NotTheirs;
    const Revision &revision = m_revisions[earlier.digest];
    for (qsizetype i = 1; i < revision.taken.size(); ++i) {
        const Revision::Taken &opening = revision.taken.at(i - 1);
        const Revision::Taken &closing = revision.taken.at(i);
        if (closing.isVoid
            && ((closing.decision == earlier.record.id && opened(opening, one.device))
                || (opening.decision == earlier.record.id && opened(closing, one.device))))
            return Flaw::Alone;
    }
    if (!needsOtherEyes(earlier.act))
        return Flaw::None;
    if (step.fourEyes && std::any_of(revision.submitters.begin(), revision.submitters.end(), [&](quint64 submitter) {
            return m_holding.isSamePerson(submitter, one.device);
        }))
        return Flaw::OwnWork;
    for (const Revision::Taken &taken : revision.taken)
        if ((step.otherEyes || taken.otherEyes) && taken.device != 0 && taken.stage != step.stage
            && m_holding.isSamePerson(taken.device, one.device))
            return Flaw::OwnWork;
    return Flaw::None;
}

/// An earlier decision that counts, taken unknown to this one's author as this one was to its, that says the contrary: one
/// forward and one back, or two different contents put in force.
const Judged *Judging::contradicted(const ApprovalChain &chain, const Judged &one, const QList<Judged> &decisions)
{
    const auto putsInForce
        = [&](const Judged &decision) { return decision.isForward() && chain.inForce.contains(decision.stage); };
    const auto decides = [](const Judged &decision) { return needsOtherEyes(decision.act); };
    for (const Judged &earlier : decisions) {
        if (&earlier == &one)
            return nullptr;
        if (earlier.flaw != Flaw::None || earlier.act == Act::Ratify || !isConcurrent(one, earlier))
            continue;
        const bool isSame = one.digest == earlier.digest || one.act == Act::Void || earlier.act == Act::Void;
        if (isSame ? (decides(one) && earlier.isBackward()) || (one.isBackward() && decides(earlier))
                   : putsInForce(one) && putsInForce(earlier))
            return &earlier;
    }
    return nullptr;
}

/// The revision as the author of a decision had it: by those that count and that they had.
Revision Judging::asKnownTo(const Judged &one, const QList<Judged> &decisions)
{
    Revision revision;
    for (const Judged &earlier : decisions)
        if (one.past.contains(earlier.record.id) && earlier.digest == one.digest && m_steps.contains(earlier.record.id))
            advance(revision, earlier, m_steps.value(earlier.record.id));
    return revision;
}

void Judging::advance(Revision &revision, const Judged &one, const ApprovalStep &step)
{
    const ApprovalChain *chain = chainAt(one.at);
    const auto place = std::find_if(chain->steps.begin(), chain->steps.end(), [&](const ApprovalStep &other) {
        return other.act == step.act && other.stage == step.stage && other.when == step.when && other.from == step.from;
    });
    revision.stage = step.stage;
    revision.taken << Revision::Taken {
        one.record.id, step.stage, one.isSigned() ? one.device : 0, one.device, step.otherEyes, step.act == Act::Void};
    switch (step.act) {
    case Act::Submit:
        revision.submitters << one.device;
        [[fallthrough]];
    case Act::Endorse:
    case Act::Approve:
        revision.reached << Revision::Reached {one.record.id, step.stage, std::distance(chain->steps.begin(), place)};
        if (chain->inForce.contains(step.stage))
            revision.inForce = one.record.id;
        break;
    case Act::Void:
    case Act::Revoke:
    case Act::Supersede:
        revision.inForce.reset();
        revision.reached.clear();
        break;
    case Act::Return:
    case Act::Withdraw:
    case Act::Ratify:
        break;
    }
}

/// A dispute ends when somebody who may settle it decides again, having had both.
void Judging::settle(const ApprovalChain &chain, const Judged &one)
{
    if (!maySettle(chain, one.role))
        return;
    for (Revision &revision : m_revisions)
        revision.disputes.removeIf([&](const Revision::Dispute &dispute) {
            return one.past.contains(dispute.first) && one.past.contains(dispute.second);
        });
}

Flaw Judging::judge(Judged &one, QList<Judged> &decisions)
{
    if (one.record.scope != m_subject.scope)
        return Flaw::Elsewhere;
    if (chainAt(one.at) == nullptr)
        return Flaw::NoReview;
    if (const Flaw flaw = form(one); flaw != Flaw::None)
        return flaw;
    return one.act == Act::Ratify ? ratify(one, decisions) : take(one, decisions);
}

void Judging::ratified(Judged &earlier, Judged &one)
{
    one.acting = !m_holding.holds(one.device, earlier.role);
    earlier.awaitsRatification = false;
    earlier.ratifiedBy = one.record.id;
    for (Revision::Taken &taken : m_revisions[earlier.digest].taken)
        if (taken.decision == earlier.record.id)
            taken.device = one.device;
}

Flaw Judging::ratify(Judged &one, QList<Judged> &decisions)
{
    const std::optional<Id> wanted = idOf(one.record, "ratifies");
    for (Judged &earlier : decisions) {
        if (&earlier == &one)
            break;
        if (wanted != earlier.record.id || !earlier.awaitsRatification)
            continue;
        if (one.digest != earlier.digest)
            return Flaw::Unproven;
        if (const Flaw flaw = ratifying(one, earlier); flaw != Flaw::None)
            return flaw;
        ratified(earlier, one);
        return Flaw::None;
    }
    return Flaw::NoStep;
}

/// Somebody wrote a decision down while its decider signed it: the signature stands for the ratification.
bool Judging::confirm(Judged &one, QList<Judged> &decisions)
{
    if (!one.isSigned())
        return false;
    for (Judged &earlier : decisions) {
        if (&earlier == &one)
            break;
        if (!earlier.awaitsRatification || earlier.act != one.act || earlier.role != one.role || earlier.digest != one.digest
            || (!one.stage.isEmpty() && earlier.stage != one.stage) || !isConcurrent(one, earlier)
            || ratifying(one, earlier) != Flaw::None)
            continue;
        ratified(earlier, one);
        one.stage = earlier.stage;
        return true;
    }
    return false;
}

/// The same the other way round: what somebody wrote down, its decider had signed, unknown to who wrote.
bool Judging::isConfirmed(Judged &one, const QList<Judged> &decisions)
{
    if (one.isSigned())
        return false;
    for (const Judged &earlier : decisions) {
        if (&earlier == &one)
            return false;
        if (earlier.flaw == Flaw::None && earlier.isSigned() && earlier.act == one.act && earlier.role == one.role
            && earlier.digest == one.digest && (one.stage.isEmpty() || earlier.stage == one.stage)
            && isConcurrent(one, earlier)) {
            one.ratifiedBy = earlier.record.id;
            one.stage = earlier.stage;
            return true;
        }
    }
    return false;
}

Flaw Judging::take(Judged &one, QList<Judged> &decisions)
{
    const ApprovalChain *chain = chainAt(one.at);
    const Content content = contentOf(one);
    if (content.proof == Proof::Wrong)
        return Flaw::Unproven;
    if (!m_decidedBy.contains(one.digest))
        m_decidedBy.insert(one.digest, one);
    const Record *subject = content.snapshot ? &content.snapshot->subject : nullptr;
    if (one.isForward() && content.snapshot && content.snapshot->hasConflicts())
        return Flaw::Conflicted;
    if (const Judged *earlier = contradicted(*chain, one, decisions)) {
        const auto found = step(chain, one, asKnownTo(one, decisions), subject);
        if (const auto *flaw = std::get_if<Flaw>(&found))
            return *flaw;
        one.stage = std::get<ApprovalStep>(found).stage;
        one.disputes = earlier->record.id;
        m_revisions[one.digest].disputes << Revision::Dispute {
            earlier->record.id, one.record.id, m_from.value(earlier->record.id)};
        return Flaw::Disputed;
    }
    if (m_void)
        return Flaw::NoStep;
    Revision &revision = m_revisions[one.digest];
    const auto found = step(chain, one, revision, subject);
    if (const auto *flaw = std::get_if<Flaw>(&found))
        return *flaw == Flaw::NoStep && (confirm(one, decisions) || isConfirmed(one, decisions)) ? Flaw::None : *flaw;
    const ApprovalStep &step = std::get<ApprovalStep>(found);
    one.acting = one.isSigned() && !m_holding.holds(one.device, one.role);
    one.awaitsRatification = !one.isSigned();
    one.stage = step.stage;
    m_steps.insert(one.record.id, step);
    m_from.insert(one.record.id, revision.stage);
    m_latest = one.digest;
    advance(revision, one, step);
    settle(*chain, one);
    if (one.isForward() && revision.inForce == one.record.id) {
        m_inForce.removeAll(one.digest);
        m_inForce << one.digest;
    } else if (!revision.inForce && m_inForce.contains(one.digest)) {
        // What it had replaced does not come back by that; what it was only going to replace stays.
        if (m_inForce.last() == one.digest && !beginsAfter(one.digest, one.at.date()))
            m_inForce.clear();
        else
            m_inForce.removeAll(one.digest);
    }
    if (step.act == Act::Void)
        m_void = one.record.id;
    return Flaw::None;
}

}
