// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/segment.h"

#include "core/base/cbor.h"
#include "core/base/failure.h"
#include "sync/seal/dictionary.h"
#include "sync/seal/members.h"

#include <QSet>
#include <algorithm>

namespace sync {

namespace {

using core::Failure;
namespace cbor = core::cbor;

constexpr quint64 newestVersion = 2;
constexpr quint64 coseSign1 = 18;
constexpr qsizetype seedSize = 16;
constexpr qsizetype partialNonceSize = 8;
constexpr quint64 counterLimit = quint64(1) << 53; ///< what every language and database can count to

/// Start of the protected header, up to the partial nonce: a map of three, algorithm (1) EdDSA (-8), Partial
/// IV (6), 8 bytes.
constexpr char protectedStart[] = "\xa3\x01\x27\x06\x48";
constexpr qsizetype protectedStartSize = sizeof protectedStart - 1;
/// The key of our own header parameter, -65537: the first number COSE leaves for private use.
constexpr char privateLabel[] = "\x3a\x00\x01\x00\x00";
constexpr qsizetype privateLabelSize = sizeof privateLabel - 1;

[[noreturn]] void malformed(const char *what)
{
    throw Failure(Failure::Kind::Protocol, QStringLiteral("segment: ") + QLatin1String(what));
}

[[noreturn]] void tooMuch(const char *what)
{
    throw Failure(Failure::Kind::Limit, QStringLiteral("segment: ") + QLatin1String(what));
}

/// The pieces of a segment as they lie in its bytes.
struct Envelope {
    QByteArray protectedBytes;
    QByteArray signature;
    QByteArray signedMessage; ///< the COSE_Sign1, encoded
    QByteArray ciphertext;
};

Envelope openEnvelope(QByteArrayView bytes)
{
    if (bytes.size() > segmentBytesLimit)
        tooMuch("too large");
    Envelope envelope;
    cbor::Reader reader(bytes, {.string = quint64(segmentBytesLimit)});
    reader.array(2);
    const qsizetype start = reader.position();
    if (reader.tag() != coseSign1)
        malformed("not a COSE_Sign1");
    reader.array(4);
    envelope.protectedBytes = reader.bytes();
    if (reader.map() != 0)
        malformed("unprotected header");
    reader.null(); // the payload is detached
    envelope.signature = reader.bytes(64);
    envelope.signedMessage = reader.between(start, reader.position()).toByteArray();
    envelope.ciphertext = reader.bytes();
    reader.end();
    return envelope;
}

/// RFC 9052, 4.4. The payload is the ciphertext's digest, so that a ciphertext can be dropped and its
/// signature still checked.
QByteArray toBeSigned(QByteArrayView protectedBytes, QByteArrayView ciphertext)
{
    cbor::Writer writer;
    writer.array(4);
    writer.text(u"Signature1");
    writer.bytes(protectedBytes);
    writer.bytes({});
    writer.bytes(digest(ciphertext, 32));
    return writer.result();
}

QByteArray digestOf(QByteArrayView signedMessage, QByteArrayView ciphertext)
{
    return digest(signedMessage.toByteArray() + digest(ciphertext, 32), 16);
}

QByteArray encodeHeader(const SegmentHeader &header, const QByteArray &partialNonce)
{
    cbor::Writer writer;
    writer.raw(QByteArrayView(protectedStart, protectedStartSize));
    writer.raw(partialNonce);
    writer.raw(QByteArrayView(privateLabel, privateLabelSize));
    writer.array(11);
    writer.number(header.version);
    writer.number(header.scope);
    writer.number(header.incarnation);
    writer.number(header.first);
    writer.number(header.writes);
    writer.number(header.epoch);
    writer.number(quint64(header.packing));
    if (header.birth) {
        writer.array(2);
        writer.number(header.birth->device);
        writer.bytes(header.birth->nonce);
    } else {
        writer.bytes(header.previous);
    }
    writer.bytes(header.root);
    if (header.seen) {
        writer.array(3);
        writer.number(header.seen->epoch);
        writer.number(header.seen->sequence);
        writer.bytes(header.seen->hash);
    } else {
        writer.null();
    }
    writer.number(header.authority);
    return writer.result();
}

QByteArray partialNonceOf(QByteArrayView protectedBytes)
{
    return protectedBytes.sliced(protectedStartSize, partialNonceSize).toByteArray();
}

/// What every header must fulfil, written or read.
void check(const SegmentHeader &header)
{
    if (header.incarnation == 0 || header.first == 0 || header.writes == 0)
        malformed("number that must not be zero");
    if (header.first >= counterLimit || header.writes > writesLimit)
        tooMuch("counter too large");
    if ((header.epoch == 0) != (header.scope == membersScope))
        malformed("only the members scope is in clear");
    if (header.birth.has_value() != (header.first == 1))
        malformed("birth belongs into the first segment of a chain");
    if (header.birth && (header.birth->nonce.size() != 8 || !header.previous.isEmpty()))
        malformed("birth");
    if (!header.birth && header.previous.size() != 16)
        malformed("digest of the segment before");
    if (header.root.size() != 16)
        malformed("root");
    if (header.seen && (header.seen->sequence == 0 || header.seen->hash.size() != 8))
        malformed("log head seen");
}

SegmentHeader decodeHeader(QByteArrayView protectedBytes)
{
    const QByteArrayView start(protectedStart, protectedStartSize);
    const QByteArrayView label(privateLabel, privateLabelSize);
    const qsizetype labelAt = protectedStartSize + partialNonceSize;
    if (protectedBytes.size() < labelAt + privateLabelSize || protectedBytes.first(protectedStartSize) != start
        || protectedBytes.sliced(labelAt, privateLabelSize) != label)
        malformed("protected header");

    SegmentHeader header;
    cbor::Reader reader(protectedBytes.sliced(labelAt + privateLabelSize));
    reader.array(11);
    header.version = reader.number();
    if (header.version < 1 || header.version > newestVersion)
        malformed("unknown version");
    header.scope = reader.number();
    header.incarnation = reader.number();
    header.first = reader.number();
    header.writes = reader.number();
    header.epoch = reader.number();
    const quint64 packing = reader.number();
    if (packing > quint64(Packing::Dictionary1))
        malformed("unknown packing");
    header.packing = Packing(packing);
    if (reader.type() == cbor::Type::Array) {
        reader.array(2);
        Birth birth;
        birth.device = reader.number();
        birth.nonce = reader.bytes(8);
        header.birth = birth;
    } else {
        header.previous = reader.bytes(16);
    }
    header.root = reader.bytes(16);
    if (reader.type() == cbor::Type::Null) {
        reader.null();
    } else {
        reader.array(3);
        LogHead seen;
        seen.epoch = reader.number();
        seen.sequence = reader.number();
        seen.hash = reader.bytes(8);
        header.seen = seen;
    }
    header.authority = reader.number();
    reader.end();
    check(header);
    return header;
}

QByteArray nonceOf(const SegmentHeader &header, const QByteArray &partialNonce)
{
    return bigEndian(header.incarnation) + bigEndian(header.first) + partialNonce;
}

/// Cuts a change, or a members entry, into the parts that are digested one by one. Returns the number of its
/// writes.
quint64 appendParts(QByteArrayView change, bool isEntry, QList<QByteArrayView> &parts)
{
    if (change.size() > changeLimit)
        tooMuch("change too large");
    cbor::Reader reader(change, {.string = quint64(changeLimit)});
    if (isEntry) {
        reader.skip();
        reader.end();
        parts.append(change);
        return 1;
    }
    reader.array(5);
    for (int i = 0; i < 4; ++i)
        reader.skip();
    parts.append(change.first(reader.position()));
    const quint64 writes = reader.array();
    if (writes == 0)
        malformed("change without writes");
    for (quint64 i = 0; i < writes; ++i) {
        const qsizetype size = reader.bytes().size();
        parts.append(change.sliced(reader.position() - size, size));
    }
    reader.end();
    return writes;
}

QByteArray rootOf(const QByteArray &seed, const QList<QByteArrayView> &parts)
{
    QByteArray digests;
    digests.reserve(parts.size() * 32);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray salt = digest(bigEndian(quint64(i)), 16, seed);
        digests += digest(parts.at(i), 32, salt);
    }
    return digest(digests, 16);
}

bool hasProofs(const SegmentHeader &header) { return header.version >= 2 && header.scope != membersScope; }

/// One array of three items for each chain. It stands in front of the changes and is the first part.
QByteArray encodeProven(const QList<core::ChainPoint> &proven)
{
    if (proven.size() > provenLimit)
        tooMuch("too many chains named");
    cbor::Writer writer;
    writer.array(quint64(proven.size()) * 3);
    for (const core::ChainPoint &point : proven) {
        writer.bytes(bigEndian(point.incarnation));
        writer.number(point.last);
        writer.bytes(point.hash);
    }
    return writer.result();
}

QList<core::ChainPoint> decodeProven(QByteArrayView bytes)
{
    cbor::Reader reader(bytes);
    const quint64 items = reader.array();
    if (items % 3 != 0)
        malformed("proofs");
    if (items > quint64(provenLimit) * 3)
        tooMuch("too many chains named");
    QList<core::ChainPoint> proven;
    QSet<quint64> named;
    for (quint64 i = 0; i < items; i += 3) {
        core::ChainPoint point;
        point.incarnation = fromBigEndian(reader.bytes(8));
        point.last = reader.number();
        point.hash = reader.bytes(core::ChainPoint::hashSize);
        if (point.last == 0 || point.last >= counterLimit || named.contains(point.incarnation))
            malformed("proofs");
        named.insert(point.incarnation);
        proven.append(std::move(point));
    }
    reader.end();
    return proven;
}

QByteArray joined(const QList<QByteArray> &changes)
{
    QByteArray plain;
    for (const QByteArray &change : changes)
        plain += change;
    return plain;
}

Segment sealPacked(SegmentHeader header, const QByteArray &proofs, const QList<QByteArray> &changes,
    const std::pair<Packing, QByteArray> &packed, const QByteArray &key, const QByteArray &signingSecret)
{
    Q_ASSERT(key.isEmpty() == (header.epoch == 0));
    const QByteArray seed = randomBytes(seedSize);
    QList<QByteArrayView> parts;
    if (hasProofs(header))
        parts.append(proofs);
    quint64 writes = 0;
    for (const QByteArray &change : changes)
        writes += appendParts(change, header.scope == membersScope, parts);
    Q_ASSERT(writes == header.writes);
    header.packing = packed.first;
    header.root = rootOf(seed, parts);
    check(header);

    const QByteArray partialNonce = randomBytes(partialNonceSize);
    const QByteArray protectedBytes = encodeHeader(header, partialNonce);
    QByteArray content = seed + packed.second;
    const QByteArray ciphertext
        = key.isEmpty() ? content : encrypt(key, nonceOf(header, partialNonce), content, protectedBytes);
    if (!key.isEmpty())
        wipe(content);

    cbor::Writer signedMessage;
    signedMessage.tag(coseSign1);
    signedMessage.array(4);
    signedMessage.bytes(protectedBytes);
    signedMessage.map(0);
    signedMessage.null();
    signedMessage.bytes(sign(signingSecret, toBeSigned(protectedBytes, ciphertext)));
    cbor::Writer writer;
    writer.array(2);
    writer.raw(signedMessage.result());
    writer.bytes(ciphertext);
    return {header, writer.result(), digestOf(signedMessage.result(), ciphertext)};
}

}

Segment sealSegment(SegmentHeader header, const QList<QByteArray> &changes, const QByteArray &key,
    const QByteArray &signingSecret, const QList<core::ChainPoint> &proven)
{
    Q_ASSERT(!changes.isEmpty() && (proven.isEmpty() || hasProofs(header)));
    const QByteArray proofs = hasProofs(header) ? encodeProven(proven) : QByteArray();
    const QByteArray plain = proofs + joined(changes);
    if (plain.size() > contentLimit)
        tooMuch("content too large");
    const auto packed = pack(plain);
    if (packed.second.size() > segmentLimit && changes.size() > 1)
        tooMuch("more than fits one segment");
    return sealPacked(std::move(header), proofs, changes, packed, key, signingSecret);
}

std::pair<Segment, int> sealAsMany(SegmentHeader header, const QList<QByteArray> &changes, const QList<quint64> &writes,
    const QByteArray &key, const QByteArray &signingSecret, const QList<core::ChainPoint> &proven)
{
    Q_ASSERT(!changes.isEmpty() && changes.size() == writes.size() && (proven.isEmpty() || hasProofs(header)));
    const QByteArray proofs = hasProofs(header) ? encodeProven(proven) : QByteArray();
    // More than this never fits, and the best level of compression is for less.
    constexpr qsizetype worthTrying = 250 * 1024;
    qsizetype count = 0;
    quint64 total = 0;
    for (qsizetype size = 0; count < changes.size(); ++count) {
        size += changes.at(count).size();
        total += writes.at(count);
        if (count > 0 && (size > worthTrying || total > writesLimit))
            break;
    }
    // The quick guess is a little too large, the real packing seldom needs a second try.
    const qsizetype guess = packedSize(proofs + joined(changes.first(count)));
    if (guess > segmentLimit)
        count = std::max(qsizetype(1), count * segmentLimit / guess);
    for (;;) {
        const QList<QByteArray> chosen = changes.first(count);
        const auto packed = pack(proofs + joined(chosen));
        if (packed.second.size() > segmentLimit && count > 1) {
            count = std::clamp(count * segmentLimit / packed.second.size(), qsizetype(1), count - 1);
            continue;
        }
        header.writes = 0;
        for (qsizetype i = 0; i < count; ++i)
            header.writes += writes.at(i);
        return {sealPacked(std::move(header), proofs, chosen, packed, key, signingSecret), int(count)};
    }
}

Segment readSegment(QByteArrayView bytes)
{
    const Envelope envelope = openEnvelope(bytes);
    Segment segment;
    segment.header = decodeHeader(envelope.protectedBytes);
    const qsizetype least = seedSize + 1 + (segment.header.epoch == 0 ? 0 : 16);
    if (envelope.ciphertext.size() < least)
        malformed("no content");
    segment.bytes = bytes.toByteArray();
    segment.digest = digestOf(envelope.signedMessage, envelope.ciphertext);
    return segment;
}

QByteArray segmentDigest(QByteArrayView bytes)
{
    const Envelope envelope = openEnvelope(bytes);
    return digestOf(envelope.signedMessage, envelope.ciphertext);
}

bool isSignedBy(const Segment &segment, const QByteArray &signingPublicKey)
{
    const Envelope envelope = openEnvelope(segment.bytes);
    return verify(signingPublicKey, toBeSigned(envelope.protectedBytes, envelope.ciphertext), envelope.signature);
}

bool isBornOf(const SegmentHeader &header, const QByteArray &signingPublicKey)
{
    return header.birth && header.birth->device == deviceOf(signingPublicKey)
        && header.incarnation == incarnationOf(signingPublicKey, header.scope, header.birth->nonce);
}

Content openSegment(const Segment &segment, const QByteArray &key)
{
    const SegmentHeader &header = segment.header;
    const Envelope envelope = openEnvelope(segment.bytes);
    if (key.isEmpty() && header.epoch != 0)
        throw Failure(Failure::Kind::Cryptography, QStringLiteral("segment: no key for it"));
    const QByteArray content = header.epoch == 0 ? envelope.ciphertext
                                                 : decrypt(key, nonceOf(header, partialNonceOf(envelope.protectedBytes)),
                                                     envelope.ciphertext, envelope.protectedBytes);
    if (content.size() <= seedSize)
        malformed("no content");
    const QByteArray plain = unpack(header.packing, QByteArrayView(content).sliced(seedSize));

    Content opened;
    QList<QByteArrayView> parts;
    cbor::Reader reader(plain, {.string = quint64(changeLimit)});
    if (hasProofs(header)) {
        reader.skip();
        parts.append(reader.between(0, reader.position()));
        opened.proven = decodeProven(parts.first());
    }
    while (!reader.atEnd()) {
        const qsizetype start = reader.position();
        reader.skip();
        opened.changes.append(reader.between(start, reader.position()).toByteArray());
    }
    quint64 writes = 0;
    for (const QByteArray &change : std::as_const(opened.changes))
        writes += appendParts(change, header.scope == membersScope, parts);
    if (writes != header.writes)
        malformed("another number of writes than the header says");
    if (rootOf(content.first(seedSize), parts) != header.root)
        throw Failure(Failure::Kind::Cryptography, QStringLiteral("segment: parts do not fit the root"));
    return opened;
}

}
