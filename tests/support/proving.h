// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/store.h"

#include <algorithm>

/// For tests that hand changes from store to store without seals and signatures: what a segment would prove of what its
/// author had (core/storage/proofs.h).
namespace support {

/// Closes everything saved so far into segments with made-up bytes, so that it can be proven to have been had.
inline void sealByHand(core::Store &store)
{
    for (const core::Scope &scope : store.scopes())
        while (const auto unsealed = store.unsealed(scope.wire, 1 << 20))
            store.sealed({unsealed->chain.incarnation, unsealed->first, unsealed->writes,
                             QByteArray::number(unsealed->chain.incarnation, 16).rightJustified(16, '0').last(8)
                                 + QByteArray::number(unsealed->first, 16).rightJustified(8, '0'),
                             "bytes"},
                unsealed->proven);
}

/// The arrival of an author who had all it names, as far as that lies in one of these stores or arrivals.
inline core::Arrival proven(
    core::Arrival arrival, const QList<core::Store *> &stores, const QList<core::Arrival> &others = {})
{
    QMap<quint64, quint64> named;
    quint64 counter = arrival.segment.first;
    for (const QByteArray &bytes : std::as_const(arrival.changes)) {
        const core::Change change = core::decode(bytes, arrival.segment.incarnation, counter);
        counter += quint64(change.writes.size());
        for (const core::Write &write : change.writes)
            for (const core::Id &id : QList<core::Id> {write.record} + write.parents)
                if (id.incarnation != arrival.segment.incarnation)
                    named[id.incarnation] = std::max(named.value(id.incarnation), id.counter);
    }
    for (auto one = named.cbegin(); one != named.cend(); ++one) {
        std::optional<core::ChainPoint> point;
        for (core::Store *store : stores)
            point = point ? point : store->pointOver(one.key(), one.value());
        for (const core::Arrival &other : others) {
            const quint64 last = other.segment.first + other.segment.writes - 1;
            if (!point && other.segment.incarnation == one.key() && other.segment.first <= one.value()
                && one.value() <= last)
                point = core::ChainPoint {one.key(), last, other.segment.digest.first(core::ChainPoint::hashSize)};
        }
        if (point)
            arrival.proven << *point;
    }
    return arrival;
}

}
