// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/twins.h"

/// A member with a modified client: rightful keys, and a program that says whatever it likes.
namespace hostile {

/// Writes one chain of a member in one scope, as the real program never would. Every segment it makes is signed, chained and
/// encrypted as it must be; what stands inside is the caller's.
class Chain {
public:
    /// A new incarnation of the twin's device. The keys are copied: the twin itself knows nothing of what is written here.
    Chain(support::Twin &twin, const QString &scopeName)
        : m_signing(twin.workplace->secrets().signing)
    {
        m_header.scope = twin.store().scope(scopeName)->wire;
        m_header.epoch = twin.replica().heldEpoch(m_header.scope);
        m_key = twin.replica().contentKey(m_header.scope, m_header.epoch);
        m_header.authority = twin.replica().members().position();
        const QByteArray nonce = sync::randomBytes(8);
        m_header.incarnation = sync::incarnationOf(m_signing.publicKey, m_header.scope, nonce);
        m_header.birth = sync::Birth {sync::deviceOf(m_signing.publicKey), nonce};
    }

    quint64 incarnation() const { return m_header.incarnation; }
    quint64 scope() const { return m_header.scope; }
    quint64 next() const { return m_next; } ///< counter of the next write

    /// What the next segment claims its author to have had.
    QList<core::ChainPoint> proven;
    void setVersion(quint64 version) { m_header.version = version; }
    void say(const sync::LogHead &seen) { m_header.seen = seen; } ///< of the centre's log

    /// Numbers the writes of the changes and seals them as the chain's next segment. Changes come as they are: any Lamport
    /// number, any time, any parents.
    sync::Segment seal(QList<core::Change> changes)
    {
        QList<QByteArray> encoded;
        m_header.first = m_next;
        for (core::Change &change : changes) {
            for (core::Write &write : change.writes) {
                write.counter = m_next++;
                if (write.kind == core::Write::Kind::Create)
                    write.record = {m_header.incarnation, write.counter};
            }
            encoded << core::encode(change, m_header.incarnation);
        }
        m_header.writes = m_next - m_header.first;
        const sync::Segment segment
            = sync::sealSegment(m_header, encoded, m_key, m_signing.secretKey, std::exchange(proven, {}));
        m_header.birth.reset();
        m_header.previous = segment.digest;
        return segment;
    }

    /// A change with a single write of one cell.
    static core::Change set(const core::Id &record, quint16 cell, const core::Value &value,
        const QList<core::Id> &parents = {}, quint64 lamport = 1)
    {
        core::Write write;
        write.record = record;
        write.cells.insert(cell, {value});
        write.parents = parents;
        return {lamport, 0, 0, {write}};
    }
    /// A change with a single creation.
    static core::Change create(quint16 type, const QMap<quint16, core::Cell> &cells, quint64 lamport = 1)
    {
        core::Write write;
        write.kind = core::Write::Kind::Create;
        write.type = type;
        write.cells = cells;
        return {lamport, 0, 0, {write}};
    }

private:
    sync::KeyPair m_signing;
    QByteArray m_key;
    sync::SegmentHeader m_header;
    quint64 m_next = 1;
};

/// Posts segments as the twin's device would, beside its real client: an exchange that asks for nothing. Returns the
/// service's answer, item by item.
inline QList<sync::ReplyItem> push(support::Twin &twin, const QList<QByteArray> &segments)
{
    sync::ExchangeRequest request;
    request.device = twin.replica().device();
    request.check = sync::digest({}, 8);
    QByteArray body = sync::encodeRequest(request, twin.replica().serviceKey());
    for (const QByteArray &segment : segments)
        body += sync::encodeItem(segment);
    QByteArray reply;
    twin.wire->post("/v1/exchange", body, [&](QByteArrayView bytes) { reply.append(bytes); });
    QList<sync::ReplyItem> items;
    while (const std::optional<sync::ReplyItem> item = sync::takeReplyItem(reply))
        items << *item;
    return items;
}

}
