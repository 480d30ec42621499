// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/review.h"

#include "core/query/query.h"
#include "core/records/review.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace core {

namespace {

constexpr QLatin1String draftStage("draft");

QString textOf(const Record &record, std::string_view key) { return toText(record.value(key)); }

std::optional<Id> idOf(const Record &record, std::string_view key)
{
    const auto *id = std::get_if<Id>(&record.value(key));
    return id != nullptr ? std::optional(*id) : std::nullopt;
}

/// The instant of a canonical moment, in UTC.
QDateTime instantOf(const QString &moment)
{
    QDateTime instant = QDateTime::fromString(moment.left(19), Qt::ISODate);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

/// The last day a date as far as it is known may mean.
QDate lastDayOf(const QString &date)
{
    if (date.size() == 4)
        return QDate(date.toInt(), 12, 31);
    const QDate first = QDate::fromString(date.size() == 7 ? date + QStringLiteral("-01") : date, Qt::ISODate);
    return date.size() == 7 ? first.addMonths(1).addDays(-1) : first;
}

QDate firstDayOf(const QString &date)
{
    return QDate::fromString(date + QStringLiteral("-01-01").left(10 - date.size()), Qt::ISODate);
}

QString nameOf(const RecordType &type) { return QString::fromUtf8(type.key.data(), qsizetype(type.key.size())); }

/// "kind=sec_plan": whether a step is meant for this record.
bool isMeant(const ApprovalStep &step, const Record &subject)
{
    if (step.when.isEmpty())
        return true;
    const QByteArray key = step.when.section(QLatin1Char('='), 0, 0).toUtf8();
    const Field *field = subject.type->field(std::string_view(key.constData(), size_t(key.size())));
    return field != nullptr
        && toText(subject.values.at(subject.type->indexOf(*field))) == step.when.section(QLatin1Char('='), 1);
}

bool needsOtherEyes(Act act) { return act == Act::Endorse || act == Act::Approve; }

/// How one content came through the chain.
struct Revision {
    QString stage = draftStage;
    QStringList reached;
    quint64 submitter = 0;
    QSet<quint64> takers;
    std::optional<Judged> inForce;
};

/// The roles people hold, of their own and handed on.
class Holding {
public:
    Holding(Reader &reader, const Record &subject, std::shared_ptr<Holders> shared)
        : m_reader(reader)
        , m_country(subject.scope.section(QLatin1Char('/'), 0, -2))
        , m_type(nameOf(*subject.type))
        , m_shared(shared ? std::move(shared) : std::make_shared<Holders>())
    {
        if (std::exchange(m_shared->isRead, true) || reader.catalogue().find(delegation.key) == nullptr)
            return;
        Query query;
        query.type = &delegation;
        for (qint64 row : find(reader, query))
            if (const std::optional<Record> found = reader.record(delegation, row))
                m_shared->delegations << *found;
    }
    bool holds(quint64 device, const QString &role) { return own(device).contains(role); }
    const QStringList &own(quint64 device)
    {
        if (!m_shared->roles.contains(device))
            m_shared->roles.insert(device, m_reader.memberRoles(device));
        return m_shared->roles[device];
    }
    /// Whether a delegation in force then gave the device this role.
    bool isDelegated(quint64 device, const QString &role, const QDateTime &at)
    {
        const QString name = QStringLiteral("%1").arg(device, 16, 16, QLatin1Char('0'));
        const QList<Record> &all = m_shared->delegations;
        return std::any_of(all.begin(), all.end(), [&](const Record &one) {
            if (textOf(one, "role") != role || textOf(one, "delegate_device") != name)
                return false;
            if (const QString country = textOf(one, "country"); !country.isEmpty() && country != m_country)
                return false;
            if (const QString types = textOf(one, "types");
                !types.isEmpty() && !types.split(QLatin1Char(' ')).contains(m_type))
                return false;
            if (at.date() < firstDayOf(textOf(one, "valid_from")) || at.date() > lastDayOf(textOf(one, "valid_until")))
                return false;
            if (const QString revoked = textOf(one, "revoked_at"); !revoked.isEmpty() && instantOf(revoked) <= at)
                return false;
            return isGivenBy(one, role);
        });
    }

private:
    /// Nobody hands on what they do not hold: neither who made the delegation nor who edited it.
    bool isGivenBy(const Record &one, const QString &role)
    {
        const auto may
            = [&](quint64 device) { return holds(device, role) || holds(device, QStringLiteral("administrator")); };
        if (!may(one.creation.device))
            return false;
        for (const QList<Head> &heads : one.heads)
            for (const Head &head : heads)
                if (!may(head.device))
                    return false;
        return true;
    }

    Reader &m_reader;
    QString m_country;
    QString m_type;
    std::shared_ptr<Holders> m_shared;
};

Judged readDecision(Reader &reader, Record record)
{
    Judged judged;
    judged.act = actFromKey(textOf(record, "act")).value_or(Act::Submit);
    judged.stage = textOf(record, "stage");
    judged.role = textOf(record, "role");
    judged.channel = textOf(record, "channel");
    judged.digest = textOf(record, "digest");
    judged.decidedBy = textOf(record, "decided_by");
    judged.at = instantOf(textOf(record, "decided_at"));
    judged.device = record.creation.device;
    judged.author = reader.memberName(judged.device);
    judged.record = std::move(record);
    return judged;
}

QList<Judged> readDecisions(Reader &reader, const Id &subject, const ReviewOptions &options)
{
    QList<Judged> all;
    if (reader.catalogue().find(decision.key) == nullptr)
        return all;
    Query query;
    query.type = &decision;
    query.filters = {{"subject", Query::Filter::Is::Equal, subject}};
    for (qint64 row : find(reader, query)) {
        if (options.knownBy != 0) { // a decision is written once: when its record was heard of is when it came
            Statement heard = reader.database().prepare("SELECT heard FROM record WHERE id = ?1");
            if (heard.bind(1, row).step() && heard.integer(0) > options.knownBy)
                continue;
        }
        std::optional<Record> record = reader.record(decision, row);
        if (!record)
            continue;
        Judged judged = readDecision(reader, *std::move(record));
        if (!options.at.isValid() || judged.at <= options.at)
            all << std::move(judged);
    }
    std::sort(all.begin(), all.end(), [](const Judged &one, const Judged &other) {
        return std::tuple(one.record.creation.lamport, one.record.id)
            < std::tuple(other.record.creation.lamport, other.record.id);
    });
    return all;
}

/// Walks the decisions in order; leaves each with its flaw.
class Judging {
public:
    Judging(Reader &reader, const Record &subject, const std::shared_ptr<Holders> &holders = {})
        : m_reader(reader)
        , m_subject(subject)
        , m_holding(reader, subject, holders)
    {
    }

    const ApprovalChain *chainAt(const QDateTime &at)
    {
        const QByteArray type(m_subject.type->key.data(), qsizetype(m_subject.type->key.size()));
        return m_reader.policies().inForce(at.date()).chain(std::string_view(type.constData(), size_t(type.size())));
    }
    Holding &holding() { return m_holding; }
    const Revision revision(const QString &digest) const { return m_revisions.value(digest); }
    bool isKnown(const QString &digest) const { return m_revisions.contains(digest); }
    const QString &latest() const { return m_latest; }
    bool isVoid() const { return m_void; }
    /// Of the revisions that were put in force and still are, the latest that is valid by this day: one that begins next
    /// year does not end today's. When none is valid yet, the latest.
    std::optional<QString> inForce(QDate day)
    {
        if (m_inForce.isEmpty())
            return std::nullopt;
        for (qsizetype i = m_inForce.size() - 1; i >= 0; --i)
            if (!beginsAfter(m_inForce.at(i), day))
                return m_inForce.at(i);
        return m_inForce.last();
    }
    bool beginsAfter(const QString &digest, QDate day)
    {
        const Record &content = contentOf(digest);
        const QString from = content.type->field("valid_from") != nullptr ? textOf(content, "valid_from") : QString();
        return !from.isEmpty() && firstDayOf(from.left(10)) > day;
    }
    /// The subject as it was decided on, as far as it has arrived.
    const Record &contentOf(const QString &digest)
    {
        if (m_subject.heads.isEmpty()) // never written to since it was made
            return m_subject;
        if (const auto known = m_contents.constFind(digest); known != m_contents.constEnd())
            return *known;
        const auto one = m_decidedBy.constFind(digest);
        const std::optional<Record> then = one != m_decidedBy.constEnd() ? subjectOf(m_reader, *one) : std::nullopt;
        return *m_contents.insert(digest, then.value_or(m_subject));
    }

    void walk(QList<Judged> &decisions)
    {
        for (Judged &one : decisions)
            one.flaw = one.act == Act::Ratify ? ratify(one, decisions) : take(one);
        for (auto revision = m_revisions.begin(); revision != m_revisions.end(); ++revision)
            if (revision->inForce)
                for (const Judged &one : std::as_const(decisions))
                    if (one.record.id == revision->inForce->record.id)
                        revision->inForce = one; // with what came later: its ratification
    }

    /// Which step this would be, or why it is none.
    std::variant<const ApprovalStep *, Flaw> step(const ApprovalChain *chain, const Judged &one, const Revision &revision)
    {
        return step(chain, one, revision, m_subject);
    }
    std::variant<const ApprovalStep *, Flaw> step(
        const ApprovalChain *chain, const Judged &one, const Revision &revision, const Record &content)
    {
        if (chain == nullptr)
            return Flaw::NoReview;
        Flaw flaw = Flaw::NoStep;
        for (const ApprovalStep &step : chain->steps) {
            if (step.act != one.act || (!one.stage.isEmpty() && step.stage != one.stage) || !isMeant(step, content)
                || !step.from.contains(revision.stage))
                continue;
            if (!step.roles.contains(one.role) || !mayTake(*chain, one)) {
                flaw = Flaw::NotTheirs;
                continue;
            }
            const bool isSigned = one.channel == QLatin1String("app");
            if (isSigned && needsOtherEyes(step.act)
                && ((step.fourEyes && revision.submitter == one.device)
                    || (step.otherEyes && revision.takers.contains(one.device)))) {
                flaw = Flaw::OwnWork;
                continue;
            }
            return &step;
        }
        return flaw;
    }

private:
    bool has(const Judged &one)
    {
        return m_holding.holds(one.device, one.role) || m_holding.isDelegated(one.device, one.role, one.at);
    }
    /// Signed by who may; or written down for them by somebody with a part in this review.
    bool mayTake(const ApprovalChain &chain, const Judged &one)
    {
        if (has(one))
            return true;
        if (one.channel == QLatin1String("app"))
            return false;
        const QStringList &own = m_holding.own(one.device);
        return std::any_of(chain.steps.begin(), chain.steps.end(), [&](const ApprovalStep &step) {
            return std::any_of(own.begin(), own.end(), [&](const QString &role) { return step.roles.contains(role); });
        });
    }
    Flaw ratify(Judged &one, QList<Judged> &decisions)
    {
        const std::optional<Id> wanted = idOf(one.record, "ratifies");
        for (Judged &earlier : decisions) {
            if (&earlier == &one)
                break;
            if (wanted != earlier.record.id || !earlier.awaitsRatification)
                continue;
            Judged asDecider = one;
            asDecider.role = earlier.role;
            if (!has(asDecider))
                return Flaw::NotTheirs;
            if (needsOtherEyes(earlier.act) && m_revisions.value(earlier.digest).submitter == one.device)
                return Flaw::OwnWork;
            one.acting = !m_holding.holds(one.device, earlier.role);
            earlier.awaitsRatification = false;
            earlier.ratifiedBy = one.record.id;
            return Flaw::None;
        }
        return Flaw::NoStep;
    }
    Flaw take(Judged &one)
    {
        Revision &revision = m_revisions[one.digest];
        if (!m_decidedBy.contains(one.digest))
            m_decidedBy.insert(one.digest, one);
        const ApprovalChain *chain = chainAt(one.at);
        // A step that is meant for some contents only is judged by the content it was taken on.
        const bool isConditional = chain != nullptr
            && std::any_of(chain->steps.begin(), chain->steps.end(), [](const auto &each) { return !each.when.isEmpty(); });
        const auto found = step(chain, one, revision, isConditional ? contentOf(one.digest) : m_subject);
        if (const auto *flaw = std::get_if<Flaw>(&found))
            return *flaw;
        const ApprovalStep &step = *std::get<const ApprovalStep *>(found);
        const bool own = m_holding.holds(one.device, one.role);
        one.acting = !own && has(one);
        one.awaitsRatification = !own && !one.acting;
        one.stage = step.stage;
        revision.stage = step.stage;
        revision.takers << one.device;
        m_latest = one.digest;
        switch (step.act) {
        case Act::Submit:
            revision.submitter = one.device;
            [[fallthrough]];
        case Act::Endorse:
        case Act::Approve:
            revision.reached << step.stage;
            if (step.stage == chain->inForce) {
                revision.inForce = one;
                m_inForce.removeAll(one.digest);
                m_inForce << one.digest;
            }
            break;
        case Act::Void:
            m_void = true;
            [[fallthrough]];
        case Act::Revoke:
        case Act::Supersede:
            revision.inForce.reset();
            // What it had replaced does not come back by that; what it was only going to replace stays.
            if (!m_inForce.isEmpty() && m_inForce.last() == one.digest && !beginsAfter(one.digest, one.at.date()))
                m_inForce.clear();
            else
                m_inForce.removeAll(one.digest);
            break;
        case Act::Return:
        case Act::Withdraw:
        case Act::Ratify:
            break;
        }
        return Flaw::None;
    }

    Reader &m_reader;
    const Record &m_subject;
    Holding m_holding;
    QMap<QString, Revision> m_revisions;
    QHash<QString, Judged> m_decidedBy; ///< by digest, the first decision on it
    QHash<QString, Record> m_contents;
    QString m_latest;
    QStringList m_inForce; ///< digests, in the order they came into force
    bool m_void = false;
};

/// Somebody put a record in force, valid by that day, that says it replaces this one.
bool isReplaced(Reader &reader, const Record &subject, const ApprovalChain &chain, const ReviewOptions &options, QDate day)
{
    if (chain.supersedes.isEmpty())
        return false;
    Query query;
    query.type = subject.type;
    query.filters = {{chain.supersedes.toUtf8(), Query::Filter::Is::Equal, subject.id}};
    for (const bool deleted : {false, true}) {
        if (deleted && !options.at.isValid())
            continue; // what has gone since was there then
        query.deleted = deleted;
        for (qint64 row : find(reader, query)) {
            const std::optional<Record> other = reader.record(*subject.type, row);
            if (!other)
                continue;
            QList<Judged> decisions = readDecisions(reader, other->id, options);
            Judging judging(reader, *other, options.holders);
            judging.walk(decisions);
            if (const auto inForce = judging.inForce(day);
                inForce && !judging.isVoid() && !judging.beginsAfter(*inForce, day))
                return true;
        }
    }
    return false;
}

/// By the date that was decided on: the row may have been written to since.
bool isPast(const Record &content, const ApprovalChain &chain, QDate day)
{
    if (chain.validUntil.isEmpty())
        return false;
    const QByteArray key = chain.validUntil.toUtf8();
    const Field *field = content.type->field(std::string_view(key.constData(), size_t(key.size())));
    if (field == nullptr)
        return false;
    const QString until = toText(content.values.at(content.type->indexOf(*field)));
    return !until.isEmpty() && lastDayOf(until.left(10)) < day;
}

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

/// Everything that is missing or wrong in a record about to be submitted, and in its parts.
QList<std::pair<Record, Problem>> faults(const Catalogue &catalogue, const Snapshot &snapshot, qint64 now)
{
    QList<std::pair<Record, Problem>> found;
    QHash<Id, QHash<quint16, int>> parts;
    for (const Record &part : snapshot.parts)
        if (const Field *parent = part.type->parent())
            if (const auto *whole = std::get_if<Id>(&part.values.at(part.type->indexOf(*parent))))
                ++parts[*whole][part.type->number];
    const auto add = [&](const Record &record) {
        for (const Problem &problem : problems(*record.type, record.values, now))
            found << std::pair(record, problem);
        for (const Problem &problem : partProblems(catalogue, *record.type, record.values, parts.value(record.id)))
            found << std::pair(record, problem);
    };
    add(snapshot.subject);
    for (const Record &part : snapshot.parts)
        add(part);
    return found;
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

    status.lastStage = judging.isKnown(judging.latest()) ? judging.revision(judging.latest()).stage : QString();
    // Asked about another time, only what was decided then is known for sure; the content as it is now says nothing.
    status.digest = options.at.isValid() ? judging.latest() : snapshot(reader, subject).digest();
    status.stage = judging.revision(status.digest).stage;
    status.isChangedSince = !judging.latest().isEmpty() && judging.revision(status.digest).takers.isEmpty();
    const std::optional<QString> inForce = judging.inForce(at.date());
    if (inForce) {
        const Revision revision = judging.revision(*inForce);
        status.inForce = revision.inForce;
        status.inForceStages = revision.reached;
        status.inForceStage = revision.reached.isEmpty() ? QString() : revision.reached.last();
        status.beginsLater = judging.beginsAfter(*inForce, at.date());
    }
    if (chain != nullptr) {
        if (isReplaced(reader, subject, *chain, options, at.date())) {
            status.stage = QStringLiteral("superseded");
            status.inForce.reset();
        }
        status.isExpired = status.inForce && isPast(judging.contentOf(*inForce), *chain, at.date());
        if (status.isExpired && status.isCurrentInForce())
            status.stage = QStringLiteral("expired");
    }
    if (judging.isVoid()) {
        status.stage = QStringLiteral("void");
        status.inForce.reset();
    }
    return status;
}

std::optional<Snapshot> decidedOn(Reader &reader, const Judged &decision)
{
    const std::optional<Seen> seen = seenFromText(textOf(decision.record, "seen"));
    const std::optional<Id> subject = idOf(decision.record, "subject");
    if (!seen || !subject)
        return std::nullopt;
    std::optional<Snapshot> then = snapshot(reader, *subject, *seen);
    return then && then->digest() == decision.digest ? then : std::nullopt;
}

std::optional<Record> subjectOf(Reader &reader, const Judged &decision)
{
    const std::optional<Seen> seen = seenFromText(textOf(decision.record, "seen"));
    const std::optional<Id> subject = idOf(decision.record, "subject");
    if (!seen || !subject)
        return std::nullopt;
    return reader.asItStood(
        *subject, [&](const Id &write, qint64) { return write.counter <= seen->value(write.incarnation); });
}

QList<ApprovalStep> nextSteps(
    Reader &reader, const Record &subject, const ReviewStatus &status, const Actor &actor, const QDateTime &now)
{
    QList<ApprovalStep> steps;
    QList<Judged> decisions = status.decisions;
    Judging judging(reader, subject);
    judging.walk(decisions);
    const ApprovalChain *chain = judging.chainAt(now);
    if (chain == nullptr)
        return steps;
    for (const ApprovalStep &step : chain->steps) {
        ApprovalStep mine = step;
        mine.roles.clear();
        for (const QString &role : step.roles) {
            Judged would;
            would.act = step.act;
            would.stage = step.stage;
            would.role = role;
            would.channel = QStringLiteral("app");
            would.device = actor.device;
            would.at = now;
            if (std::holds_alternative<const ApprovalStep *>(judging.step(chain, would, judging.revision(status.digest))))
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

    Judged would;
    would.act = deciding.act;
    would.channel = deciding.channel;
    would.device = actor.device;
    would.at = deciding.decidedAt.isEmpty() ? now : instantOf(deciding.decidedAt);
    const ApprovalChain *chain = judging.chainAt(would.at);
    QString stage;
    Snapshot content = snapshot(reader, subject);
    QString digest = content.digest();
    Seen known = seen(reader, subject);

    if (deciding.act == Act::Ratify) {
        const auto earlier = std::find_if(decisions.begin(), decisions.end(),
            [&](const Judged &one) { return deciding.ratifies == one.record.id && one.awaitsRatification; });
        if (earlier == decisions.end())
            return Obstacle {Obstacle::Is::NothingToRatify, Flaw::None, {}};
        would.role = earlier->role;
        if (!judging.holding().holds(actor.device, would.role)
            && !judging.holding().isDelegated(actor.device, would.role, would.at))
            return Obstacle {Obstacle::Is::Flawed, Flaw::NotTheirs, {}};
        digest = earlier->digest; // what was decided then, not what it has become
        known = seenFromText(textOf(earlier->record, "seen")).value_or(known);
        stage = earlier->stage;
    } else {
        QStringList roles {deciding.role};
        if (deciding.role.isEmpty()) {
            roles = actor.roles;
            if (chain != nullptr)
                for (const ApprovalStep &step : chain->steps)
                    for (const QString &role : step.roles)
                        if (!roles.contains(role) && judging.holding().isDelegated(actor.device, role, would.at))
                            roles << role;
        }
        Flaw flaw = chain == nullptr ? Flaw::NoReview : Flaw::NoStep;
        const ApprovalStep *step = nullptr;
        for (const QString &role : std::as_const(roles)) {
            would.role = role;
            const auto found = judging.step(chain, would, judging.revision(digest));
            if (const auto *taken = std::get_if<const ApprovalStep *>(&found)) {
                step = *taken;
                break;
            }
            if (const Flaw why = std::get<Flaw>(found); why > flaw) // the nearest miss is the one to tell
                flaw = why;
        }
        if (step == nullptr)
            return Obstacle {Obstacle::Is::Flawed, flaw, {}};
        stage = step->stage;
        const bool needsWords = deciding.act == Act::Return || deciding.act == Act::Revoke || deciding.act == Act::Void;
        if (needsWords && deciding.comment.trimmed().isEmpty())
            return Obstacle {Obstacle::Is::NeedsComment, Flaw::None, {}};
        const bool isForward = deciding.act == Act::Submit || deciding.act == Act::Endorse || deciding.act == Act::Approve;
        if (isForward && content.hasConflicts())
            return Obstacle {Obstacle::Is::Conflicted, Flaw::None, {}};
        if (deciding.act == Act::Submit)
            if (const QList<std::pair<Record, Problem>> found = faults(reader.catalogue(), content, clock.now());
                !found.isEmpty())
                return Obstacle {Obstacle::Is::Incomplete, Flaw::None, found};
    }

    Draft draft = Draft::create(decision, subject.scope);
    const auto set = [&](std::string_view key, const QString &text) {
        if (!text.isEmpty())
            draft.set(*decision.field(key), text);
    };
    draft.set(*decision.field("subject"), subject.id);
    set("act", keyOf(deciding.act));
    set("stage", stage);
    set("role", would.role);
    set("channel", deciding.channel);
    set("decided_at", deciding.decidedAt.isEmpty() ? momentNow(clock) : deciding.decidedAt);
    set("decided_by", deciding.decidedBy);
    set("comment", deciding.comment);
    set("digest", digest);
    set("seen", toText(known));
    set("evidence", deciding.evidence);
    if (deciding.ratifies)
        draft.set(*decision.field("ratifies"), *deciding.ratifies);
    return draft;
}

}
