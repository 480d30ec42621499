// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "sync/seal/keys.h"

#include <QList>
#include <optional>

/// The unit that travels, is signed, stored and resumed (sync/PROTOCOL.md, "Segment").
namespace sync {

/// Compressed content at most; a sealed segment is a few hundred bytes more.
inline constexpr qsizetype segmentLimit = 32 * 1024;
/// One encoded change or entry at most. A change that does not fit segmentLimit travels alone.
inline constexpr qsizetype changeLimit = 1024 * 1024;
/// A whole segment at most, in bytes as it travels.
inline constexpr qsizetype segmentBytesLimit = changeLimit + 4096;
/// The content of a segment at most, unpacked.
inline constexpr qsizetype contentLimit = 32 * 1024 * 1024;
/// Writes, or members entries, of one segment at most.
inline constexpr quint64 writesLimit = 8192;
/// Chains of others of which one segment proves what its author had, at most.
inline constexpr qsizetype provenLimit = 1024;

/// A log position of the centre, as last seen by the author: forked centres are found by comparing (R22).
struct LogHead {
    quint64 epoch = 0;
    quint64 sequence = 0;
    QByteArray hash; ///< 8 bytes
};

/// The first segment of a chain says whose it is.
struct Birth {
    quint64 device = 0;
    QByteArray nonce; ///< 8 bytes: incarnation == incarnationOf(device key, scope, nonce)
};

enum class Packing : quint8 { Plain = 0, Zstd = 1, Dictionary1 = 2 };

/// All of it signed, none of it secret.
struct SegmentHeader {
    /// 1: content is changes alone, so that nothing is proven of what the author had; 2: proofs come first.
    quint64 version = 2;
    quint64 scope = 0;
    quint64 incarnation = 0;
    quint64 first = 0; ///< counter of the first write
    quint64 writes = 0;
    quint64 epoch = 0; ///< of the content key; 0: content in clear (members scope only)
    Packing packing = Packing::Plain;
    QByteArray previous; ///< 16 byte digest of the chain's segment before; empty for the first
    QByteArray root; ///< 16 bytes: digest over the salted digests of the parts
    std::optional<LogHead> seen;
    quint64 authority = 0; ///< members entries the author had
    std::optional<Birth> birth;
};

struct Segment {
    SegmentHeader header;
    QByteArray bytes; ///< the whole, as it travels
    QByteArray digest; ///< 16 bytes: BLAKE2b-128 of the COSE_Sign1 as it travels and the ciphertext's digest
};

/// What is encrypted in a segment.
struct Content {
    /// Of each chain of others that the author's writes name, how far the author had it: a write may name a record or a
    /// parent of that chain up to there and no further. What an earlier segment of the same chain has proven holds on.
    QList<core::ChainPoint> proven;
    QList<QByteArray> changes; ///< or, in the members scope, entries
};

/// Packs, encrypts and signs. `changes` are encoded changes (core::encode) or, in the members scope, entries; header.root
/// and header.packing are filled in. `key` empty exactly when header.epoch is 0; `proven` is for content alone. Throws Limit
/// when the packed content exceeds segmentLimit by more than one change would explain (a single change may be up to 1 MiB
/// plain).
Segment sealSegment(SegmentHeader header, const QList<QByteArray> &changes, const QByteArray &key,
    const QByteArray &signingSecret, const QList<core::ChainPoint> &proven = {});

/// How well a change of this many plain bytes will pack is not known beforehand: seal as many of `changes` as fit one
/// segment. Returns the segment and how many changes went in. `writesOf(i)` tells the writes of change i.
std::pair<Segment, int> sealAsMany(SegmentHeader header, const QList<QByteArray> &changes, const QList<quint64> &writes,
    const QByteArray &key, const QByteArray &signingSecret, const QList<core::ChainPoint> &proven = {});

/// Reads header and digest; checks form and limits only. Throws Protocol or Limit.
Segment readSegment(QByteArrayView bytes);
/// The digest alone, also of a segment whose header a newer program wrote: it has its place in the log's running hash.
/// Throws Protocol when it is no segment at all.
QByteArray segmentDigest(QByteArrayView bytes);
bool isSignedBy(const Segment &segment, const QByteArray &signingPublicKey);
/// Whether the first segment of a chain tells the truth about whose chain it is: device, scope and nonce make the
/// incarnation. Together with isSignedBy that makes the chain this key's.
bool isBornOf(const SegmentHeader &header, const QByteArray &signingPublicKey);
/// Decrypts, unpacks, checks the parts against header.root. Throws Cryptography, Protocol, Limit.
Content openSegment(const Segment &segment, const QByteArray &key);

}
