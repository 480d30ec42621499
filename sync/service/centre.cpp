// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/service/centre.h"

#include "core/base/failure.h"

namespace sync {

namespace {

using core::Failure;

constexpr qsizetype headLimit = 256 * 1024;
constexpr qsizetype segmentItemLimit = segmentBytesLimit + 16;
/// How much of the logs one reply looks through; what is left is fetched by the next request.
constexpr qsizetype replyLimit = 4 * 1024 * 1024;
constexpr qsizetype hashSize = 8;

constexpr qsizetype letterContentLimit = 4096;
constexpr int tryLimit = 5;
constexpr qint64 boxLifetime = 72LL * 3600 * 1000;

constexpr char exchangePurpose[] = "exchange";

ReplyItem chainItem(ReplyItem::Kind kind, quint64 incarnation, quint64 counter)
{
    ReplyItem item;
    item.kind = kind;
    item.incarnation = incarnation;
    item.counter = counter;
    return item;
}

ReplyItem scopeItem(ReplyItem::Kind kind, quint64 scope, const LogHead &position = {})
{
    ReplyItem item;
    item.kind = kind;
    item.scope = scope;
    item.position = position;
    return item;
}

LetterReply accepted(QList<std::pair<QByteArray, QByteArray>> contents = {}) { return {true, {}, std::move(contents)}; }

LetterReply refused(const char *reason) { return {false, QLatin1String(reason), {}}; }

/// Compares digests instead of the secrets, so that the time it takes tells nothing about them.
bool isSameSecret(const QByteArray &left, const QByteArray &right) { return digest(left, 32) == digest(right, 32); }

}

Centre::Centre(Journal &journal, Identity identity, const core::Clock &clock)
    : m_journal(journal)
    , m_identity(std::move(identity))
    , m_clock(clock)
{
    initialise();
    for (const QByteArray &segment : m_journal.all(membersScope))
        if (m_members.take(segment) == Members::Taken::Refused)
            throw Failure(Failure::Kind::Corrupt, QStringLiteral("members log: ") + m_members.reason());
}

QByteArray Centre::sharedKeyOf(quint64 device) const
{
    const DeviceEntry *entry = m_members.device(device);
    return entry != nullptr ? sharedKey(m_identity.box, entry->box, exchangePurpose) : QByteArray();
}

Centre::Admission Centre::admit(const Segment &segment)
{
    const SegmentHeader &header = segment.header;
    const auto refuse = [](const char *reason) { return Admission {Admitted::Refused, reason}; };
    const std::optional<Journal::ChainEnd> chain = m_journal.chain(header.incarnation);
    const quint64 last = chain ? chain->last : 0;
    if (header.first <= last && m_journal.digestAt(header.incarnation, header.first) == segment.digest)
        return {Admitted::Known};
    if (!chain && !header.birth)
        return refuse("gap"); // whose it is comes with its first segment
    if (chain && chain->scope != header.scope)
        return refuse("foreign");

    const quint64 device = chain ? chain->device : header.birth->device;
    Members members = m_members;
    if (header.scope != membersScope) {
        const DeviceEntry *author = m_members.device(device);
        if (author == nullptr || (header.birth && !isBornOf(header, author->signing)))
            return refuse("foreign");
        if (!m_members.mayHold(device, header.scope))
            return refuse("scope-right");
        if (!isSignedBy(segment, author->signing))
            return refuse("signature");
    }
    if (header.first > last + 1)
        return refuse("gap");
    if (header.scope == membersScope) {
        // The fold decides: it knows the founding segment, which vouches for its own author, and what an
        // authority is. It works on a copy that counts only once the segment is stored.
        switch (members.take(segment.bytes)) {
        case Members::Taken::Applied:
            break;
        case Members::Taken::Waiting:
            return refuse("foreign"); // for a right its author has not got
        case Members::Taken::Refused:
            if (members.reason() == u"malformed")
                return refuse("malformed");
            if (members.reason() == u"limit")
                return refuse("limit");
            if (members.reason() == u"signature")
                return refuse("signature");
            if (members.reason() == u"fork")
                return refuse("fork");
            return refuse("foreign");
        case Members::Taken::Known:
            return refuse("fork"); // known to the fold under a place in the chain where the journal has another
        }
    }
    if (header.first <= last || header.previous != (chain ? chain->tip : QByteArray()))
        return refuse("fork");
    // One member must not fill everybody's disk: 100,000 records go into 32 kB.
    const qint64 day = m_clock.now() / (24LL * 3600 * 1000);
    const Journal::Written written = m_journal.written(device, header.scope, day);
    if (header.scope != membersScope
        && (written.writes + header.writes > m_quota.writes
            || written.bytes + quint64(segment.bytes.size()) > m_quota.bytes))
        return refuse("quota");

    try {
        m_journal.append(segment, device);
        m_journal.addWritten(device, header.scope, day, header.writes, segment.bytes.size());
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::DiskFull)
            throw;
        return refuse("full"); // whoever only fetches is served all the same
    }
    m_members = std::move(members);
    return {Admitted::Stored};
}

Centre::Exchange::Exchange(Centre &centre)
    : m_centre(centre)
{
}

void Centre::Exchange::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (!m_request) {
        const std::optional<QByteArray> head = takeItem(m_buffer, headLimit, &m_scan);
        if (!head)
            return;
        takeHead(*head);
    }
    while (const std::optional<QByteArray> item = takeItem(m_buffer, segmentItemLimit, &m_scan))
        takeSegment(segmentOf(*item));
}

void Centre::Exchange::takeHead(const QByteArray &head)
{
    const QByteArray key = m_centre.sharedKeyOf(claimedDevice(head));
    if (key.isEmpty())
        throw Failure(Failure::Kind::Cryptography, QStringLiteral("unknown device"));
    m_request = decodeRequest(head, key);
}

/// A segment that is refused ends nothing: the answer says why, and the next is looked at (sync.md R12).
void Centre::Exchange::takeSegment(const QByteArray &bytes)
{
    ++m_segments;
    Segment segment;
    const auto refuse = [&](const char *reason) {
        // Of a segment that cannot be read nothing is known but which one of this request it was, counted
        // from 1.
        const quint64 counter = segment.bytes.isEmpty() ? m_segments : segment.header.first;
        ReplyItem item = chainItem(ReplyItem::Kind::Refused, segment.header.incarnation, counter);
        item.reason = QLatin1String(reason);
        m_refusals.append(item);
    };
    try {
        segment = readSegment(bytes);
    } catch (const Failure &failure) {
        refuse(failure.kind == Failure::Kind::Limit ? "limit" : "malformed");
        return;
    }
    const Admission admission = m_centre.admit(segment);
    if (!m_touched.contains(segment.header.incarnation))
        m_order.append(segment.header.incarnation);
    bool &isRefused = m_touched[segment.header.incarnation];
    if (admission.admitted == Admitted::Refused) {
        isRefused = true;
        refuse(admission.reason);
        return;
    }
    m_pushed.insert(segment.digest, {segment.header.incarnation, m_segments - 1});
    if (admission.admitted == Admitted::Stored)
        ++m_stored;
}

QByteArray Centre::Exchange::finish()
{
    if (!m_request || !m_buffer.isEmpty())
        throw Failure(Failure::Kind::Protocol, QStringLiteral("request ends inside an item"));

    QList<ReplyItem> items;
    QList<ReplyItem> logs;
    answerExtents(items);
    bool more = false;
    const bool fit = cursorsFit();
    qsizetype budget = replyLimit;
    for (qsizetype place = 0; place < m_request->cursors.size(); ++place) {
        const CursorItem &cursor = m_request->cursors.at(place);
        if (!m_centre.m_members.mayHold(m_request->device, cursor.scope))
            continue;
        const quint64 epoch = m_centre.m_journal.epoch();
        const bool isOfAnotherEpoch = cursor.epoch != 0 && cursor.epoch != epoch;
        if (isOfAnotherEpoch || (!fit && cursor.sequence > 0)) {
            logs.append(scopeItem(ReplyItem::Kind::Reset, cursor.scope, {epoch, 0, {}}));
            more = true;
        } else if (m_unmatched.contains(cursor.scope)) {
            more = true; // what both sides hold is settled first, so that nothing of it travels
        } else if (answerCursor(cursor, quint64(place), budget, logs)) {
            more = true;
        }
    }
    answerPushes(items);
    items.append(m_refusals);
    items.append(logs);
    ReplyItem end;
    end.time = m_centre.m_clock.now();
    end.more = more;
    items.append(end);

    QByteArray reply;
    for (const ReplyItem &item : std::as_const(items))
        reply.append(encodeItem(item));
    return reply;
}

/// How far a chain is stored here. Of chains outside the asker's scopes it learns nothing, not even that they are here.
ReplyItem Centre::Exchange::durable(quint64 incarnation) const
{
    ReplyItem item = chainItem(ReplyItem::Kind::Durable, incarnation, 0);
    const std::optional<Journal::ChainEnd> chain = m_centre.m_journal.chain(incarnation);
    if (chain && m_centre.m_members.mayHold(m_request->device, chain->scope)) {
        item.counter = chain->last;
        item.bytes = chain->tip.first(core::ChainPoint::hashSize);
    }
    return item;
}

/// An extent counts when a segment with these very bytes ends there; then it is also said how far that is: that far, even
/// when more is here. Otherwise the end of what is here is said, for the asker to compare.
void Centre::Exchange::answerExtents(QList<ReplyItem> &items)
{
    for (const core::ChainPoint &extent : m_request->extents) {
        ReplyItem item = durable(extent.incarnation);
        if (item.counter == 0) {
            items.append(item);
            continue;
        }
        const std::optional<core::ChainPoint> here = m_centre.m_journal.pointOver(extent.incarnation, extent.last);
        if (here && here->last == extent.last && here->hash == extent.hash) {
            m_extents.insert(extent.incarnation, extent.last);
            item.counter = extent.last;
            item.bytes = extent.hash;
        } else {
            m_unmatched.insert(m_centre.m_journal.chain(extent.incarnation)->scope);
        }
        items.append(item);
    }
}

/// What was pushed and has been told as standing in the log needs no word of its own.
void Centre::Exchange::answerPushes(QList<ReplyItem> &items) const
{
    for (const quint64 incarnation : m_order) {
        const bool isTold
            = std::none_of(m_pushed.begin(), m_pushed.end(), [&](const Pushed &pushed) { return pushed.incarnation == incarnation; });
        if (m_touched.value(incarnation) || !isTold)
            items.append(durable(incarnation));
    }
}

/// Whether the asker's positions are positions of these very logs. One check covers all cursors, so that it
/// cannot say which one is off when one is.
bool Centre::Exchange::cursorsFit() const
{
    QByteArray hashes;
    for (const CursorItem &cursor : m_request->cursors) {
        if (cursor.sequence == 0) {
            hashes.append(hashSize, '\0');
            continue;
        }
        const QByteArray hash = m_centre.m_journal.hashAt(cursor.scope, cursor.sequence);
        if (cursor.epoch != m_centre.m_journal.epoch() || hash.isEmpty())
            return false;
        hashes.append(hash);
    }
    return digest(hashes, hashSize) == m_request->check;
}

/// One entry of a log: itself, or that the asker has it. Entry by entry, so that the asker makes the running hash itself.
ReplyItem Centre::Exchange::entry(const Journal::Entry &entry, quint64 scope, quint64 place)
{
    ReplyItem item = scopeItem(ReplyItem::Kind::Segment, scope);
    const auto pushed = m_pushed.constFind(entry.digest);
    if (pushed == m_pushed.constEnd() && entry.last > m_extents.value(entry.incarnation)) {
        item.bytes = entry.bytes;
        return item;
    }
    item.kind = ReplyItem::Kind::Held;
    item.place = place;
    if (pushed != m_pushed.constEnd()) {
        item.pushed = pushed->place;
        m_pushed.erase(pushed);
    } else {
        item.bytes = entry.digest.first(core::ChainPoint::hashSize);
    }
    return item;
}

/// What came after the cursor. True when there is more than this reply has room for.
bool Centre::Exchange::answerCursor(
    const CursorItem &cursor, quint64 place, qsizetype &budget, QList<ReplyItem> &items)
{
    Journal &journal = m_centre.m_journal;
    const LogHead head = journal.head(cursor.scope);
    LogHead position {head.epoch, cursor.sequence, {}};
    if (cursor.epoch == 0)
        items.append(scopeItem(ReplyItem::Kind::Position, cursor.scope, position));
    if (cursor.sequence < head.sequence && budget > 0) {
        for (const Journal::Entry &entry : journal.after(cursor.scope, cursor.sequence, budget)) {
            position = entry.position;
            budget -= entry.bytes.size();
            items.append(this->entry(entry, cursor.scope, place));
        }
    }
    if (m_request->wantSignature && position.sequence > 0) {
        if (position.hash.isEmpty())
            position.hash = journal.hashAt(cursor.scope, position.sequence);
        ReplyItem item = scopeItem(ReplyItem::Kind::Position, cursor.scope, position);
        item.bytes = sign(m_centre.m_identity.signing.secretKey,
            positionMessage(m_centre.m_members.organisationId(), cursor.scope, position));
        items.append(item);
    }
    answerRoot(cursor, items);
    return position.sequence < head.sequence;
}

void Centre::Exchange::answerRoot(const CursorItem &cursor, QList<ReplyItem> &items) const
{
    if (!cursor.root || cursor.sequence == 0)
        return;
    Journal::Agreement agreement;
    try {
        agreement = m_centre.m_journal.reportRoot(
            cursor.scope, cursor.sequence, m_request->device, *cursor.root, m_request->knowledge);
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::DiskFull) // then nothing is compared; what was asked for is answered
            throw;
    }
    if (agreement.differing == 0)
        return;
    ReplyItem item = scopeItem(ReplyItem::Kind::Diverged, cursor.scope);
    item.agreeing = agreement.agreeing;
    item.differing = agreement.differing;
    items.append(item);
}

QByteArray Centre::letter(QByteArrayView body)
{
    const Letter letter = decodeLetter(body, [this](quint64 device) { return sharedKeyOf(device); });
    if (letter.kind != Letter::Kind::Found && letter.kind != Letter::Kind::Restore && letter.content.size() > letterContentLimit)
        throw Failure(Failure::Kind::Limit, QStringLiteral("letter too large"));
    switch (letter.kind) {
    case Letter::Kind::Open:
        return encodeReply(open(letter));
    case Letter::Kind::Ask:
        return encodeReply(take(letter));
    case Letter::Kind::Collect:
        return encodeReply(collect(letter));
    case Letter::Kind::Answer:
        return encodeReply(answer(letter));
    case Letter::Kind::Poll:
        return encodeReply(poll(letter));
    case Letter::Kind::Found:
        return encodeReply(found(letter));
    case Letter::Kind::Restore:
        return encodeReply(restore(letter));
    }
    Q_UNREACHABLE();
}

/// The first organisation moves in, with the claim from the service's card. Said again (the answer was lost,
/// or the service was killed half-way) the same founding is finished and accepted.
LetterReply Centre::found(const Letter &letter)
{
    if (!isSameSecret(letter.content, m_identity.claim))
        return refused("authentication");
    Members founding;
    for (const QByteArray &bytes : letter.segments)
        if (founding.take(bytes) != Members::Taken::Applied)
            return refused("authentication");
    if (!founding.isFounded() || founding.organisation().serviceBox != m_identity.box.publicKey
        || founding.organisation().serviceSigning != m_identity.signing.publicKey)
        return refused("authentication");
    if (m_members.isFounded() && m_members.organisationId() != founding.organisationId())
        return refused("claimed");
    for (const QByteArray &bytes : letter.segments)
        if (admit(readSegment(bytes)).admitted == Admitted::Refused)
            return refused("authentication");
    if (m_founded)
        m_founded(m_members.organisationId());
    return accepted();
}

/// The journal has been lost, or put back from before, and a member brings the members log. It proves itself: signed by the root
/// of the organisation that moved in here, it names this service's own keys. Whoever brings it need not be known.
LetterReply Centre::restore(const Letter &letter)
{
    const QByteArray organisation = m_members.isFounded() ? m_members.organisationId() : m_identity.organisation;
    if (organisation.isEmpty())
        return refused("unknown"); // then only the claim lets it in again
    Members brought(organisation);
    for (const QByteArray &bytes : letter.segments)
        if (brought.take(bytes) == Members::Taken::Refused)
            return refused("authentication");
    if (!brought.isFounded() || brought.organisationId() != organisation
        || brought.organisation().serviceBox != m_identity.box.publicKey
        || brought.organisation().serviceSigning != m_identity.signing.publicKey)
        return refused("authentication");
    // What one authority wrote may wait for what another has: again until nothing more is taken.
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const QByteArray &bytes : letter.segments)
            isMore = admit(readSegment(bytes)).admitted == Admitted::Stored || isMore;
    }
    return accepted();
}

LetterReply Centre::open(const Letter &letter)
{
    if (!m_members.isAuthority(letter.device))
        return refused("authentication");
    if (const std::optional<Journal::Box> box = m_journal.box(letter.number))
        return box->owner == letter.device ? accepted() : refused("used");
    m_journal.openBox(letter.number, letter.device, m_clock.now());
    return accepted();
}

/// The code's single use: the first request stays, the same again is welcome, another one is told no.
LetterReply Centre::take(const Letter &letter)
{
    const std::optional<Journal::Box> box = m_journal.box(letter.number);
    if (!box || letter.content.isEmpty())
        return refused("unknown");
    if (isExpired(*box))
        return refused("expired");
    if (box->request == letter.content)
        return accepted();
    if (box->tries >= tryLimit)
        return refused("tries");
    m_journal.putRequest(letter.number, letter.content);
    return box->request.isEmpty() ? accepted() : refused("used");
}

LetterReply Centre::collect(const Letter &letter)
{
    if (!m_members.isAuthority(letter.device))
        return refused("authentication");
    QList<std::pair<QByteArray, QByteArray>> requests;
    for (const auto &[number, box] : m_journal.boxesOf(letter.device)) {
        const bool isWanted = letter.number.isEmpty() || letter.number == number;
        if (isWanted && !box.request.isEmpty() && box.answer.isEmpty())
            requests.append({number, box.request});
    }
    return accepted(std::move(requests));
}

LetterReply Centre::answer(const Letter &letter)
{
    if (!m_members.isAuthority(letter.device))
        return refused("authentication");
    const std::optional<Journal::Box> box = m_journal.box(letter.number);
    if (!box || box->owner != letter.device || box->request.isEmpty() || letter.content.isEmpty())
        return refused("unknown");
    if (!box->answer.isEmpty())
        return box->answer == letter.content ? accepted() : refused("used");
    m_journal.putAnswer(letter.number, letter.content);
    return accepted();
}

LetterReply Centre::poll(const Letter &letter)
{
    const std::optional<Journal::Box> box = m_journal.box(letter.number);
    if (!box)
        return refused("unknown");
    if (!box->answer.isEmpty())
        return accepted({{letter.number, box->answer}});
    return isExpired(*box) ? refused("expired") : accepted();
}

/// A request that came in time may be answered late: the authority may itself be out of reach.
bool Centre::isExpired(const Journal::Box &box) const
{
    return box.request.isEmpty() && m_clock.now() - box.opened > boxLifetime;
}

}
