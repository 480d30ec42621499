// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/replica/replica.h"

#include "core/records/change.h"

#include <algorithm>

namespace sync {

namespace {

const QString centre = QStringLiteral("centre");

/// Plain bytes taken from the ledger at once: what fills a segment of 32 kB when text packs well.
constexpr qsizetype sealAtOnce = 192 * 1024;

constexpr quint64 endOfChain = std::numeric_limits<quint64>::max();

/// What may become right when the members log or the chain's beginning arrives.
bool isWorthRetrying(const QString &reason) { return reason == u"foreign" || reason == u"scope-right" || reason == u"key"; }

/// What the service will say again until the members log changes.
bool isLasting(const QString &reason)
{
    return reason == u"foreign" || reason == u"scope-right" || reason == u"fork" || reason == u"limit";
}

int urgency(const QString &scopeName)
{
    const QString compartment = scopeName.section(u'/', -1);
    if (compartment == u"crisis")
        return 1;
    if (compartment == u"personnel")
        return 2;
    if (compartment == u"security")
        return 3;
    return scopeName == u"global" ? 5 : 4;
}

std::optional<LogHead> headOf(const core::Cursor &cursor)
{
    if (cursor.sequence == 0)
        return {};
    return LogHead {cursor.epoch, cursor.sequence, cursor.hash};
}

core::Cursor cursorOf(const LogHead &position) { return {position.epoch, position.sequence, position.hash}; }

bool isSame(const core::Cursor &a, const core::Cursor &b)
{
    return a.epoch == b.epoch && a.sequence == b.sequence && a.hash == b.hash;
}

core::StoredSegment stored(const Segment &segment)
{
    return {segment.header.incarnation, segment.header.first, segment.header.writes, segment.digest, segment.bytes};
}

}

Replica::Replica(core::Store &store, const Secrets &secrets)
    : m_store(store)
    , m_secrets(secrets)
    , m_device(deviceOf(secrets.signing.publicKey))
{
    loadMembers();
    m_store.setChainMaker([this](quint64 scope) { return newChain(scope); });
    // Sealed in a former run and not confirmed: that run may have been cut in the middle of a push.
    for (const core::Chain &chain : m_store.chains())
        m_doubt = m_doubt || chain.sealed > chain.durable;
}

/// Authority is recomputed from the signed log at every start; what the tables say about people is for show
/// only.
void Replica::loadMembers()
{
    m_members = Members(QByteArray::fromHex(m_store.setting(QStringLiteral("organisation")).toLatin1()));
    for (const core::StoredSegment &segment : m_store.segmentsOfScope(membersScope))
        m_members.take(segment.bytes);
    if (m_members.isFounded())
        membersChanged();
}

/// Mirrors into the store what people want to see: names of scopes and of authors.
void Replica::membersChanged()
{
    const QByteArray key = nameKey();
    if (key.isEmpty())
        return;
    for (quint64 scope : m_members.scopesOf(m_device)) {
        if (scope == membersScope || m_store.scope(scope))
            continue;
        QString name = openName(key, m_members.sealedScopeName(scope));
        if (m_store.scope(name)) // two authorities may have made the same one
            name += QStringLiteral(" %1").arg(scope, 16, 16, QLatin1Char('0'));
        if (!name.isEmpty())
            m_store.addScope({scope, name});
    }
    bool moved = false;
    for (quint64 device : m_members.devices()) {
        const DeviceEntry &entry = *m_members.device(device);
        QStringList own;
        for (const QByteArray &sealed : entry.sealedOwn)
            own << openName(key, sealed);
        moved = m_store.setMember(device, name(device), entry.roles, own) || moved;
    }
    if (moved)
        m_store.judgeAgain();
}

QList<quint64> Replica::scopes() const
{
    QList<std::tuple<int, QString, quint64>> ordered;
    for (quint64 scope : m_members.scopesOf(m_device)) {
        if (scope == membersScope)
            continue;
        const std::optional<core::Scope> known = m_store.scope(scope);
        const QString name = known ? known->name : QString();
        ordered.append({urgency(name), name, scope});
    }
    std::sort(ordered.begin(), ordered.end());
    QList<quint64> result {membersScope};
    for (const auto &[rank, name, scope] : ordered)
        result.append(scope);
    return result;
}

QByteArray Replica::serviceKey() const
{
    // Before the members log has come, the service is known from the answer to the invitation only.
    const QByteArray box = m_members.isFounded()
        ? m_members.organisation().serviceBox
        : QByteArray::fromHex(m_store.setting(QStringLiteral("service")).toLatin1());
    return box.isEmpty() ? QByteArray() : sharedKey(m_secrets.box, box, "exchange");
}

QByteArray Replica::contentKey(quint64 scope, quint64 epoch) const
{
    const QByteArray sealed = m_members.sealedKey(scope, epoch, m_device);
    return sealed.isEmpty() ? QByteArray() : unseal(m_secrets.box, sealed);
}

quint64 Replica::heldEpoch(quint64 scope) const
{
    quint64 epoch = m_members.newestEpoch(scope);
    while (epoch > 0 && contentKey(scope, epoch).isEmpty())
        --epoch;
    return epoch;
}

std::optional<quint64> Replica::scopeNamed(const QString &name) const
{
    if (const std::optional<core::Scope> held = m_store.scope(name))
        return held->wire;
    const QByteArray key = nameKey();
    for (quint64 scope : m_members.scopes())
        if (openName(key, m_members.sealedScopeName(scope)) == name)
            return scope;
    return {};
}

QByteArray Replica::nameKey() const { return contentKey(membersScope, m_members.newestEpoch(membersScope)); }

QString Replica::name(quint64 device) const
{
    const DeviceEntry *entry = m_members.device(device);
    return entry == nullptr ? QString() : openName(nameKey(), entry->sealedName);
}

bool Replica::isReady() const
{
    if (m_members.device(m_device) == nullptr)
        return false;
    const QList<quint64> scopes = m_members.scopesOf(m_device);
    return std::all_of(scopes.begin(), scopes.end(),
        [this](quint64 scope) { return heldEpoch(scope) != 0 && (scope == membersScope || m_store.scope(scope)); });
}

// --- what leaves ---

core::Chain Replica::newChain(quint64 scope) const
{
    core::Chain chain;
    chain.birth = randomBytes(8);
    chain.incarnation = incarnationOf(m_secrets.signing.publicKey, scope, chain.birth);
    chain.scope = scope;
    chain.device = m_device;
    chain.own = true;
    return chain;
}

SegmentHeader Replica::headerFor(const core::Chain &chain, quint64 first) const
{
    SegmentHeader header;
    header.scope = chain.scope;
    header.incarnation = chain.incarnation;
    header.first = first;
    header.previous = chain.tip;
    header.seen = headOf(m_store.cursor(centre, chain.scope));
    header.authority = m_members.position();
    if (first == 1)
        header.birth = Birth {chain.device, chain.birth};
    return header;
}

void Replica::start()
{
    m_gaps.clear();
    m_contradicted.clear();
    m_diverged.clear();
    m_stories = m_store.twoStories().size();
    m_stuck.removeIf([](auto stuck) { return !isLasting(stuck.value().second); });
}

void Replica::sealAll()
{
    for (quint64 scope : scopes()) {
        if (scope == membersScope)
            continue;
        const quint64 epoch = heldEpoch(scope);
        const QByteArray key = contentKey(scope, epoch);
        if (key.isEmpty())
            continue; // it waits in the ledger until the key comes
        while (const std::optional<core::Unsealed> unsealed = m_store.unsealed(scope, sealAtOnce)) {
            SegmentHeader header = headerFor(unsealed->chain, unsealed->first);
            header.epoch = epoch;
            const auto [segment, count] = sealAsMany(
                header, unsealed->changes, unsealed->writesOf, key, m_secrets.signing.secretKey, unsealed->proven);
            m_store.sealed(stored(segment), unsealed->proven);
        }
    }
}

void Replica::writeMembers(const QList<QByteArray> &entries)
{
    if (m_members.isFounded() && !m_members.isAuthority(m_device))
        throw core::Failure(core::Failure::Kind::Refused, QStringLiteral("not an authority"));
    core::Chain chain = newChain(membersScope);
    for (const core::Chain &known : m_store.chains())
        if (known.own && known.scope == membersScope)
            chain = known;
    for (QList<QByteArray> left = entries; !left.isEmpty();) {
        const QList<quint64> ones(left.size(), 1);
        const auto [segment, count]
            = sealAsMany(headerFor(chain, chain.last + 1), left, ones, {}, m_secrets.signing.secretKey);
        m_store.addOwn(chain, stored(segment));
        [[maybe_unused]] const Members::Taken taken = m_members.take(segment.bytes);
        Q_ASSERT(taken == Members::Taken::Applied);
        chain.last += segment.header.writes;
        chain.sealed = chain.last;
        chain.tip = segment.digest;
        left = left.mid(count);
    }
    membersChanged();
}

/// Everything that a root follows from beside the log of its scope, for comparing: how much of the members log is here, what
/// the policies that are here grant, and which record types this program knows.
QByteArray Replica::knowledge() const
{
    const core::Cursor at = m_store.cursor(centre, membersScope);
    return digest(m_store.policies().granted().digest() + m_store.setting(QStringLiteral("schema/fingerprint")).toLatin1()
            + bigEndian(at.epoch) + bigEndian(at.sequence) + at.hash,
        8);
}

bool Replica::isAside(quint64 scope)
{
    const QList<core::Refusal> all = m_store.refusals();
    return std::any_of(all.begin(), all.end(), [&](const core::Refusal &refusal) { return refusal.scope == scope; });
}

/// Says how far these chains are held here. In doubt: to the end of what could be pushed, and what the service has of it is
/// found out before anything is sent. Otherwise: as far as both sides are known to hold them.
void Replica::addExtents(ExchangeRequest &request, const QList<core::Chain> &chains, bool inDoubt, bool &more)
{
    constexpr qsizetype mostExtents = 1300; // an array holds 4,096 items, an extent is three
    for (const core::Chain &chain : chains) {
        const quint64 stuck = m_stuck.value(chain.incarnation, {endOfChain, {}}).first;
        const quint64 reach = std::min(chain.sealed, stuck - 1);
        const bool isUnsure = inDoubt && reach > chain.durable;
        more = more || isUnsure;
        const quint64 last = isUnsure ? reach : chain.durable;
        if (last == 0 || request.extents.size() >= mostExtents)
            continue;
        const std::optional<core::ChainPoint> point = m_store.pointOver(chain.incarnation, last);
        if (point && point->last == last)
            request.extents.append(*point);
    }
}

Replica::Outgoing Replica::next(bool wantSignature, qsizetype limit)
{
    QHash<quint64, QList<core::Chain>> chainsOf;
    for (const core::Chain &chain : m_store.chains())
        chainsOf[chain.scope].append(chain);

    ExchangeRequest request;
    request.device = m_device;
    request.wantSignature = wantSignature;
    Outgoing outgoing;
    QByteArray hashes;
    m_reporting.clear();
    const QByteArray known = knowledge();
    qsizetype left = limit;
    m_asked = scopes();
    m_pushed.clear();
    for (quint64 scope : std::as_const(m_asked)) {
        const core::Cursor cursor = m_store.cursor(centre, scope);
        CursorItem item {scope, cursor.epoch, cursor.sequence, {}};
        hashes += cursor.sequence == 0 ? QByteArray(8, '\0') : cursor.hash;

        QList<core::Chain> chains = chainsOf.value(scope);
        const auto isUnsent = [](const core::Chain &chain) { return chain.last > chain.durable; };
        const bool isAllSent = std::none_of(chains.begin(), chains.end(), isUnsent);
        if (isAllSent && scope != membersScope && cursor.sequence != 0 && !isAside(scope)) {
            const Report report {m_store.root(scope), known};
            const auto before = m_reported.constFind(scope);
            if (before == m_reported.constEnd() || before->root != report.root || before->knowledge != report.knowledge) {
                item.root = bigEndian(report.root);
                request.knowledge = known;
                m_reporting.insert(scope, report);
            }
        }
        request.cursors.append(item);

        if (m_doubt && !isAllSent)
            m_restating.insert(scope);
        if (m_restating.contains(scope))
            addExtents(request, chains, m_doubt, outgoing.more);
        if (m_doubt)
            continue;
        // Small things first: an incident must not wait behind a long backlog of another chain.
        chains.removeIf([&](const core::Chain &chain) { return !isUnsent(chain); });
        std::sort(chains.begin(), chains.end(), [](const core::Chain &a, const core::Chain &b) {
            return std::pair(a.last - a.durable, a.incarnation) < std::pair(b.last - b.durable, b.incarnation);
        });
        for (const core::Chain &chain : chains) {
            const quint64 stuck = m_stuck.value(chain.incarnation, {endOfChain, {}}).first;
            const quint64 reach = std::min(chain.sealed, stuck - 1);
            if (reach <= chain.durable)
                continue;
            if (left <= 0) {
                outgoing.more = true;
                break;
            }
            quint64 reached = chain.durable;
            for (const core::StoredSegment &segment : m_store.segments(chain.incarnation, chain.durable, left)) {
                if (segment.first > reach)
                    break;
                outgoing.segments.append(segment.bytes);
                m_pushed.append(segment.digest);
                left -= segment.bytes.size();
                reached = segment.first + segment.writes - 1;
            }
            outgoing.more = outgoing.more || reached < reach;
        }
    }
    request.check = digest(hashes, 8);
    outgoing.head = encodeRequest(request, serviceKey());
    m_doubt = m_doubt || !outgoing.segments.isEmpty();
    return outgoing;
}

// --- what arrives ---

void Replica::take(const ReplyItem &item, Progress &progress)
{
    switch (item.kind) {
    case ReplyItem::Kind::End:
        takeEnd(item, progress);
        return;
    case ReplyItem::Kind::Durable:
        takeDurable(item);
        return;
    case ReplyItem::Kind::Refused:
        takeRefused(item, progress);
        return;
    case ReplyItem::Kind::Segment:
        takeSegment(item, progress);
        return;
    case ReplyItem::Kind::Held:
        takeHeld(item);
        return;
    case ReplyItem::Kind::Position:
        takePosition(item);
        return;
    case ReplyItem::Kind::Reset:
        takeReset(item, progress);
        return;
    case ReplyItem::Kind::Diverged:
        // As many show what this replica shows: then it is not this one that has to look for what is wrong.
        if (item.differing > item.agreeing) {
            progress.diverged = true;
            m_diverged.insert(item.scope);
        }
        return;
    }
}

/// Where the next entry of a scope's log stands. The running hash is made here, entry by entry: what the service says of it
/// is compared and never believed (R22).
core::Cursor Replica::nextEntry(quint64 scope, const QByteArray &digest)
{
    const core::Cursor at = m_store.cursor(centre, scope);
    if (at.epoch == 0)
        throw core::Failure(core::Failure::Kind::Protocol, QStringLiteral("entry of a log without its epoch"));
    return {at.epoch, at.sequence + 1, nextLogHash(at.hash, digest), digest};
}

/// What the centre has shown the author of a segment, against what it has shown this replica.
void Replica::noteSeen(const Segment &segment)
{
    const SegmentHeader &header = segment.header;
    const std::optional<core::Chain> chain = m_store.chain(header.incarnation);
    if (header.seen && chain && chain->device != m_device)
        m_store.compareLog(centre, header.scope, chain->device, cursorOf(*header.seen));
}

/// Only what is proven by the bytes of the segment that ends there counts as being at the centre.
void Replica::takeDurable(const ReplyItem &item)
{
    const std::optional<core::Chain> chain = m_store.chain(item.incarnation);
    if (!chain || item.counter == 0)
        return;
    const std::optional<core::ChainPoint> here = m_store.pointOver(item.incarnation, item.counter);
    if (here && here->last == item.counter && here->hash == item.bytes) {
        m_store.acknowledge(item.incarnation, item.counter);
        return;
    }
    if (!chain->ours || m_contradicted.contains(item.incarnation))
        return;
    // The centre has something else of this device under these numbers, or more: the store is a copy, or was put back from
    // one. What is there will come, and what was saved here meanwhile gets numbers of its own (R2).
    m_contradicted.insert(item.incarnation);
    m_store.retireOwnChains();
    m_store.forgetDurable(chain->scope);
    m_askNext = true;
}

void Replica::takeHeld(const ReplyItem &item)
{
    const quint64 scope = m_asked.value(qsizetype(std::min(item.place, quint64(m_asked.size()))), endOfChain);
    const QByteArray which
        = item.bytes.isEmpty() ? m_pushed.value(qsizetype(std::min(item.pushed, quint64(m_pushed.size())))) : item.bytes;
    const std::optional<core::StoredSegment> segment = which.isEmpty() ? std::nullopt : m_store.segmentOf(which);
    const std::optional<core::Chain> chain = segment ? m_store.chain(segment->incarnation) : std::nullopt;
    if (!chain || chain->scope != scope)
        throw core::Failure(core::Failure::Kind::Protocol, QStringLiteral("held, and not here"));
    m_store.setCursor(centre, scope, nextEntry(scope, segment->digest));
    quint64 &seen = m_seen[segment->incarnation];
    seen = std::max(seen, segment->first + segment->writes - 1);
}

void Replica::takeSegment(const ReplyItem &item, Progress &progress)
{
    const std::optional<core::Admission> admission
        = take(item.bytes, item.scope, nextEntry(item.scope, segmentDigest(item.bytes)));
    if (!admission) {
        ++progress.refusedHere;
        return;
    }
    const Segment segment = readSegment(item.bytes);
    if (*admission == core::Admission::Applied) {
        ++progress.segmentsIn;
        progress.writesIn += int(segment.header.writes);
    }
    quint64 &seen = m_seen[segment.header.incarnation];
    seen = std::max(seen, segment.header.first + segment.header.writes - 1);
}

void Replica::takeRefused(const ReplyItem &item, Progress &progress)
{
    ++progress.refusedThere;
    const std::optional<core::Chain> chain = m_store.chain(item.incarnation);
    const auto stuck = m_stuck.constFind(item.incarnation);
    if (item.reason == u"gap" && chain && stuck == m_stuck.constEnd() && !m_gaps.contains(item.incarnation)) {
        // The service lacks what it once confirmed: find out what it has, and offer the rest again; once.
        m_gaps.insert(item.incarnation);
        m_store.forgetDurable(chain->scope);
        m_askNext = true;
        return;
    }
    if (item.reason == u"fork" && chain && chain->ours)
        m_store.retireOwnChains(); // the same counters were used twice: this store is, or was, copied
    if (stuck == m_stuck.constEnd() || stuck->first > item.counter)
        m_stuck.insert(item.incarnation, {item.counter, item.reason});
}

void Replica::takePosition(const ReplyItem &item)
{
    if (!item.bytes.isEmpty()
        && !verify(m_members.organisation().serviceSigning,
            positionMessage(m_members.organisationId(), item.scope, item.position), item.bytes))
        throw core::Failure(core::Failure::Kind::Untrusted, QStringLiteral("log head"));
    const core::Cursor at = m_store.cursor(centre, item.scope);
    const core::Cursor now = cursorOf(item.position);
    if (at.epoch == 0 && now.epoch != 0 && now.sequence == 0)
        m_store.setCursor(centre, item.scope, now);
    else if (!isSame(at, now))
        throw core::Failure(core::Failure::Kind::Untrusted, QStringLiteral("log head"));
}

void Replica::takeReset(const ReplyItem &item, Progress &progress)
{
    // In this order: a cut in between leaves a cursor the service will answer with another reset.
    m_store.forgetDurable(item.scope);
    m_store.setCursor(centre, item.scope, {item.position.epoch, 0, {}});
    m_reporting.remove(item.scope);
    m_reported.remove(item.scope);
    m_restating.insert(item.scope);
    m_askNext = true;
    progress.reset = true;
}

void Replica::takeEnd(const ReplyItem &item, Progress &progress)
{
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen)
        if (const std::optional<core::Chain> chain = m_store.chain(seen.key()); chain && chain->durable < seen.value())
            m_store.acknowledge(seen.key(), seen.value());
    m_seen.clear();
    const qsizetype stories = m_store.twoStories().size();
    progress.toldOtherwise = stories > m_stories;
    m_reported.insert(m_reporting);
    m_reporting.clear();
    m_doubt = m_askNext;
    m_askNext = false;
    progress.more = item.more || m_rewritten;
    m_rewritten = false;
    if (!progress.more && !m_doubt)
        m_restating.clear();
}

Replica::Settled Replica::settleDivergence(bool mayCheck)
{
    bool isFetching = false;
    for (quint64 scope : std::exchange(m_diverged, {})) {
        m_reported.remove(scope);
        QSet<QByteArray> aside;
        for (const core::Refusal &refusal : m_store.refusals())
            if (refusal.scope == scope && refusal.incarnation != 0) // what cannot be read at all came by another way
                aside.insert(segmentDigest(refusal.bytes));
        if (const std::optional<core::Cursor> from = m_store.firstMissing(centre, scope, aside)) {
            m_store.setCursor(centre, scope, *from);
            isFetching = true;
        }
    }
    if (isFetching)
        return Settled::Fetching;
    if (!mayCheck)
        return Settled::Unchecked;
    return m_store.mend() ? Settled::Mended : Settled::Sound;
}

std::optional<core::Admission> Replica::admit(const QByteArray &segment) { return take(segment, membersScope, {}); }

std::optional<core::Admission> Replica::take(
    const QByteArray &bytes, quint64 scope, const std::optional<core::Cursor> &cursor)
{
    core::Refusal refusal;
    refusal.scope = scope;
    refusal.bytes = bytes;
    try {
        const Segment segment = readSegment(bytes);
        refusal.incarnation = segment.header.incarnation;
        refusal.first = segment.header.first;
        if (!cursor)
            refusal.scope = segment.header.scope;
        else if (segment.header.scope != scope)
            throw core::Failure(core::Failure::Kind::Protocol, QStringLiteral("segment of another scope"));

        if (isHere(segment)) {
            if (cursor)
                m_store.setCursor(centre, scope, *cursor);
            noteSeen(segment);
            return core::Admission::Known;
        }
        core::Arrival arrival;
        refusal.reason = examine(segment, arrival);
        if (refusal.reason.isEmpty()) {
            if (const std::optional<core::Admission> admission = apply(arrival, cursor, refusal.reason)) {
                noteSeen(segment);
                if (segment.header.scope == membersScope || segment.header.first == 1)
                    retryRefused();
                return admission;
            }
        }
    } catch (const core::Failure &failure) {
        // Poison must not stop what comes after it (sync.md R12); a failure of this machine must.
        if (failure.kind == core::Failure::Kind::Limit)
            refusal.reason = QStringLiteral("limit");
        else if (failure.kind == core::Failure::Kind::Protocol)
            refusal.reason = QStringLiteral("malformed");
        else
            throw;
    }
    m_store.refuse(refusal, centre, cursor);
    m_maybeAside = m_maybeAside || isWorthRetrying(refusal.reason);
    return {};
}

bool Replica::isHere(const Segment &segment) const
{
    const QList<core::StoredSegment> here = m_store.segments(segment.header.incarnation, segment.header.first - 1, 1);
    return !here.isEmpty() && here.first().digest == segment.digest;
}

/// All that can be known of a segment before it touches a record. Answers why it must be kept aside, or
/// nothing and fills `arrival`. The order is that of trust: whose chain, which right, whose signature, and
/// only then the content.
QString Replica::examine(const Segment &segment, core::Arrival &arrival)
{
    const SegmentHeader &header = segment.header;
    const std::optional<core::Chain> known = m_store.chain(header.incarnation);
    if (!known && !header.birth)
        return QStringLiteral("foreign"); // the beginning of its chain has not come yet
    if (known) {
        arrival.chain = *known;
    } else {
        arrival.chain.incarnation = header.incarnation;
        arrival.chain.scope = header.scope;
        arrival.chain.device = header.birth->device;
        arrival.chain.birth = header.birth->nonce;
    }
    if (arrival.chain.scope != header.scope || header.birth.has_value() != (header.first == 1))
        return QStringLiteral("malformed");
    arrival.segment = stored(segment);

    if (header.scope == membersScope) {
        switch (m_members.take(segment.bytes)) {
        case Members::Taken::Applied:
        case Members::Taken::Known:
            return {};
        case Members::Taken::Waiting:
            return QStringLiteral("foreign");
        case Members::Taken::Refused:
            return m_members.reason();
        }
    }

    const DeviceEntry *device = m_members.device(arrival.chain.device);
    if (device == nullptr)
        return QStringLiteral("foreign");
    if (!m_members.mayHold(arrival.chain.device, header.scope))
        return QStringLiteral("scope-right");
    if (!isSignedBy(segment, device->signing) || (header.birth && !isBornOf(header, device->signing)))
        return QStringLiteral("signature");
    if (known && !known->own && known->last + 1 == header.first && !known->tip.isEmpty() && known->tip != header.previous)
        return QStringLiteral("fork");
    if (header.epoch == 0)
        return QStringLiteral("malformed"); // only the members log is in clear
    const QByteArray key = contentKey(header.scope, header.epoch);
    if (key.isEmpty())
        return QStringLiteral("key");

    try {
        Content content = openSegment(segment, key);
        arrival.changes = std::move(content.changes);
        arrival.proven = std::move(content.proven);
        QSet<quint64> written;
        qsizetype parents = 0;
        quint64 counter = header.first;
        for (const QByteArray &change : arrival.changes) {
            const core::Change read = core::decode(change, header.incarnation, counter);
            counter += quint64(read.writes.size());
            for (const core::Write &write : read.writes) {
                written.insert(write.record.incarnation);
                parents += write.parents.size();
                if (write.parents.size() > core::mostParents || parents > core::mostParentsTogether)
                    return QStringLiteral("limit");
            }
            if (read.writes.size() > core::mostWritesOfChange)
                return QStringLiteral("limit");
        }
        if (counter != header.first + header.writes)
            return QStringLiteral("content");
        // Whose record it is cannot be told before the chain that made it has begun here: it waits, and is tried again then.
        for (quint64 incarnation : std::as_const(written))
            if (incarnation != header.incarnation && !m_store.chain(incarnation))
                return QStringLiteral("foreign");
        if (isElsewhere(written, header.scope))
            return QStringLiteral("scope-right");
    } catch (const core::Failure &failure) {
        return failure.kind == core::Failure::Kind::Limit ? QStringLiteral("limit") : QStringLiteral("content");
    }
    return {};
}

/// A record belongs to the scope of the chain that made it; the right to one scope is no right to the records
/// of another.
bool Replica::isElsewhere(const QSet<quint64> &incarnations, quint64 scope) const
{
    return std::any_of(incarnations.begin(), incarnations.end(), [&](quint64 incarnation) {
        const std::optional<core::Chain> chain = m_store.chain(incarnation);
        return chain && chain->scope != scope;
    });
}

std::optional<core::Admission> Replica::apply(
    const core::Arrival &arrival, const std::optional<core::Cursor> &cursor, QString &reason)
{
    core::Admission admission = core::Admission::Forked;
    try {
        admission = m_store.admit(arrival, centre, cursor);
        // What was saved here under the same numbers is written again under new ones: it must reach the
        // others too.
        if (admission == core::Admission::Forked && m_store.giveWay(arrival)) {
            m_rewritten = true;
            admission = m_store.admit(arrival, centre, cursor);
        }
    } catch (const core::Failure &failure) {
        if (failure.kind != core::Failure::Kind::Protocol && failure.kind != core::Failure::Kind::Limit)
            throw;
        reason = failure.kind == core::Failure::Kind::Limit ? QStringLiteral("limit") : QStringLiteral("content");
        return {};
    }
    const bool isOwn = arrival.chain.device == m_device;
    // Something this device wrote and does not remember: the store was restored from a copy, or another copy
    // is at work.
    if (isOwn && arrival.chain.scope != membersScope && admission != core::Admission::Known)
        m_store.retireOwnChains();
    if (admission == core::Admission::Forked) {
        reason = QStringLiteral("fork");
        return {};
    }
    if (arrival.chain.scope == membersScope) {
        m_stuck.clear();
        membersChanged();
    }
    return admission;
}

/// A segment may come before the entry that lets its author in, or before the beginning of its chain.
void Replica::retryRefused()
{
    for (bool again = m_maybeAside; again;) {
        again = false;
        m_maybeAside = false;
        for (const core::Refusal &refusal : m_store.refusals()) {
            if (!isWorthRetrying(refusal.reason))
                continue;
            const Segment segment = readSegment(refusal.bytes);
            core::Arrival arrival;
            QString reason;
            if (!isHere(segment))
                reason = examine(segment, arrival);
            if (reason.isEmpty() && (isHere(segment) || apply(arrival, {}, reason))) {
                noteSeen(segment);
                m_store.dropRefusal(refusal.number);
                again = true;
            }
            m_maybeAside = true;
        }
    }
}

}
