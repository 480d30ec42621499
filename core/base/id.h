// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <compare>
#include <optional>

namespace core {

/// The identity of a write: the incarnation (64 random bits, one chain of one device in one scope) and its counter there.
/// A record's identity is the identity of the write that created it (sync/PROTOCOL.md, "Identity").
struct Id {
    quint64 incarnation = 0;
    quint64 counter = 0;

    bool isNull() const { return counter == 0; }
    auto operator<=>(const Id &) const = default;

    /// `0123456789abcdef-42`: sixteen lower-case hex digits, a hyphen, the counter in decimal.
    QString text() const;
    static std::optional<Id> fromText(QStringView text);
};

inline size_t qHash(const Id &id, size_t seed = 0) { return qHashMulti(seed, id.incarnation, id.counter); }

/// How far somebody holds a chain, and the proof of it: the first 8 bytes of the digest of the segment that ends there, which
/// nobody knows before that segment is written (sync/PROTOCOL.md, "Chain point").
struct ChainPoint {
    static constexpr qsizetype hashSize = 8;

    quint64 incarnation = 0;
    quint64 last = 0; ///< counter of the last write held
    QByteArray hash = {}; ///< 8 bytes; empty where `last` is 0
};

}
