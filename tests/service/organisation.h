// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/cbor.h"
#include "sync/seal/members.h"
#include "sync/seal/message.h"
#include "sync/seal/segment.h"
#include "sync/service/centre.h"

#include <functional>

namespace service_tests {

inline constexpr quint64 security = 0x5ec;
inline constexpr quint64 personnel = 0x9e5;
inline const QByteArray contentKey(32, 'k');

/// One save of one record with one text, as far as the service is concerned: it cannot look inside.
inline QByteArray change(const QByteArray &text)
{
    core::cbor::Writer write;
    write.array(3);
    write.integer(0);
    write.integer(7);
    write.map(1);
    write.number(2);
    write.text(QString::fromUtf8(text));
    core::cbor::Writer change;
    change.array(5);
    change.integer(1);
    change.integer(1'773'313'500'000);
    change.integer(180);
    change.array(0);
    change.array(1);
    change.bytes(write.result());
    return change.result();
}

/// A device that can write chains, and says what it likes.
struct Device {
    sync::KeyPair signing = sync::newSigningKey();
    sync::KeyPair box = sync::newBoxKey();
    struct Chain {
        QByteArray nonce = sync::randomBytes(8);
        quint64 last = 0;
        QByteArray tip;
    };
    QMap<quint64, Chain> chains;

    quint64 number() const { return sync::deviceOf(signing.publicKey); }
    quint64 incarnation(quint64 scope) { return sync::incarnationOf(signing.publicKey, scope, chains[scope].nonce); }

    sync::SegmentHeader header(quint64 scope)
    {
        const Chain chain = chains[scope];
        sync::SegmentHeader header;
        header.scope = scope;
        header.incarnation = incarnation(scope);
        header.first = chain.last + 1;
        header.writes = 1;
        header.epoch = scope == sync::membersScope ? 0 : 1;
        header.previous = chain.tip;
        if (chain.last == 0)
            header.birth = sync::Birth {number(), chain.nonce};
        return header;
    }
    /// The next segment of the chain in this scope.
    QByteArray write(quint64 scope, const QByteArray &text)
    {
        const sync::Segment segment = sync::sealSegment(header(scope), {change(text)}, contentKey, signing.secretKey);
        moveOn(scope, segment);
        return segment.bytes;
    }
    QByteArray write(const QList<QByteArray> &entries)
    {
        sync::SegmentHeader head = header(sync::membersScope);
        head.writes = quint64(entries.size());
        const sync::Segment segment = sync::sealSegment(head, entries, {}, signing.secretKey);
        moveOn(sync::membersScope, segment);
        return segment.bytes;
    }
    /// The end of the chain in this scope.
    core::ChainPoint point(quint64 scope) { return {incarnation(scope), chains[scope].last, chains[scope].tip.first(8)}; }
    sync::DeviceEntry entry(const QStringList &roles, const QList<quint64> &scopes) const
    {
        return {signing.publicKey, box.publicKey, roles, scopes, "sealed", QStringLiteral("KSR")};
    }

private:
    void moveOn(quint64 scope, const sync::Segment &segment)
    {
        chains[scope].last += segment.header.writes;
        chains[scope].tip = segment.digest;
    }
};

/// A chief who may do everything, an adviser with one scope, and a stranger nobody let in.
struct Organisation {
    sync::KeyPair root = sync::newSigningKey();
    Device chief;
    Device adviser;
    Device stranger;
    sync::Organisation entry;
    QList<QByteArray> founding;

    Organisation(const QByteArray &serviceBox, const QByteArray &serviceSigning)
    {
        entry.rootKey = root.publicKey;
        entry.authority = chief.signing.publicKey;
        entry.authorityBox = chief.box.publicKey;
        entry.serviceBox = serviceBox;
        entry.serviceSigning = serviceSigning;
        sync::signOrganisation(entry, root.secretKey);
        founding << chief.write({sync::encodeEntry(entry), sync::encodeEntry(sync::ScopeEntry {security, "sealed"}),
            sync::encodeEntry(sync::ScopeEntry {personnel, "sealed"}),
            sync::encodeEntry(chief.entry({QStringLiteral("administrator")}, {security, personnel}))});
        founding << chief.write({sync::encodeEntry(adviser.entry({QStringLiteral("fsa")}, {security}))});
    }
    sync::Letter letter(const QByteArray &claim) const
    {
        sync::Letter letter;
        letter.kind = sync::Letter::Kind::Found;
        letter.content = claim;
        letter.segments = founding;
        return letter;
    }
    QByteArray sharedKey(const Device &device) const { return sync::sharedKey(device.box, entry.serviceBox, "exchange"); }
};

/// What a workplace remembers of the logs, and what it got.
struct Client {
    using Post = std::function<QByteArray(const QByteArray &path, const QByteArray &body)>;
    const Organisation &organisation;
    Device &device;
    QList<quint64> scopes;
    Post post;
    QMap<quint64, sync::LogHead> heads;
    QList<QByteArray> received;
    QList<sync::ReplyItem> reply; ///< to the last request
    bool wantSignature = false;
    QList<core::ChainPoint> extents;
    struct Sent {
        core::ChainPoint end;
        QByteArray digest;
    };
    QList<Sent> pushed = {}; ///< by the last request
    QHash<QByteArray, Sent> sent = {}; ///< ever, by the beginning of the digest

    QByteArray body(const QList<QByteArray> &segments) const
    {
        sync::ExchangeRequest request;
        request.device = device.number();
        request.extents = extents;
        request.wantSignature = wantSignature;
        QByteArray hashes;
        for (const quint64 scope : scopes) {
            const sync::LogHead head = heads.value(scope);
            request.cursors.append({scope, head.epoch, head.sequence, {}});
            hashes += head.sequence == 0 ? QByteArray(8, '\0') : head.hash;
        }
        request.check = sync::digest(hashes, 8);
        QByteArray bytes = sync::encodeRequest(request, organisation.sharedKey(device));
        for (const QByteArray &segment : segments)
            bytes += sync::encodeItem(segment);
        return bytes;
    }
    void remember(const QByteArray &bytes)
    {
        pushed.append(Sent {});
        try {
            const sync::Segment segment = sync::readSegment(bytes);
            pushed.last() = {{segment.header.incarnation, segment.header.first + segment.header.writes - 1}, segment.digest};
            sent.insert(segment.digest.first(8), pushed.last());
        } catch (const core::Failure &) {
            // sent all the same
        }
    }
    Sent held(const sync::ReplyItem &item) const
    {
        return item.bytes.isEmpty() ? pushed.at(qsizetype(item.pushed)) : sent.value(item.bytes);
    }
    void exchange(const QList<QByteArray> &segments = {})
    {
        pushed.clear();
        for (const QByteArray &segment : segments)
            remember(segment);
        QByteArray bytes = post("/v1/exchange", body(segments));
        reply.clear();
        while (const std::optional<sync::ReplyItem> item = sync::takeReplyItem(bytes)) {
            reply.append(*item);
            if (item->kind == sync::ReplyItem::Kind::Segment)
                received.append(item->bytes);
            if (item->kind == sync::ReplyItem::Kind::Position || item->kind == sync::ReplyItem::Kind::Reset)
                heads[item->scope] = item->position;
            if (item->kind == sync::ReplyItem::Kind::Segment)
                moveOn(item->scope, sync::segmentDigest(item->bytes));
            if (item->kind == sync::ReplyItem::Kind::Held)
                moveOn(scopes.at(qsizetype(item->place)), held(*item).digest);
        }
    }
    void moveOn(quint64 scope, const QByteArray &digest)
    {
        sync::LogHead &head = heads[scope];
        head = {head.epoch, head.sequence + 1, sync::nextLogHash(head.hash, digest)};
    }
    QList<sync::ReplyItem> items(sync::ReplyItem::Kind kind) const
    {
        QList<sync::ReplyItem> found;
        for (const sync::ReplyItem &item : reply)
            if (item.kind == kind)
                found.append(item);
        return found;
    }
    /// How far the chain is stored, by the last reply; nothing when it does not say.
    std::optional<quint64> durable(quint64 incarnation) const
    {
        for (const sync::ReplyItem &item : items(sync::ReplyItem::Kind::Durable))
            if (item.incarnation == incarnation)
                return item.counter;
        // What was pushed and stands in the log is stored.
        std::optional<quint64> last;
        for (const sync::ReplyItem &item : items(sync::ReplyItem::Kind::Held))
            if (const core::ChainPoint point = held(item).end; point.incarnation == incarnation)
                last = std::max(last.value_or(0), point.last);
        return last;
    }
    /// Reasons of the last reply, in order.
    QStringList refusals() const
    {
        QStringList reasons;
        for (const sync::ReplyItem &item : items(sync::ReplyItem::Kind::Refused))
            reasons << item.reason;
        return reasons;
    }
};

}
