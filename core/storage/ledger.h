// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/records/change.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace core {

/// The setting that holds what the centre's clock said when it was last heard, ms since 1970.
inline constexpr QLatin1String heardSetting("sync/heard");

/// A scope as this replica knows it. `wire` is the opaque number on segments; `name` "global" or "KSR/security".
struct Scope {
    quint64 wire = 0;
    QString name;
};

/// One chain: the changes of one incarnation in one scope, in order.
struct Chain {
    quint64 incarnation = 0;
    quint64 scope = 0; ///< wire number
    quint64 device = 0; ///< the device that certified it
    bool own = false; ///< written by this replica, and still open
    bool ours = false; ///< written by this replica, open or closed
    quint64 last = 0; ///< highest counter with none missing below it
    quint64 sealed = 0; ///< highest counter in a sealed segment
    quint64 durable = 0; ///< highest counter the centre has confirmed
    QByteArray tip; ///< 16 byte digest of the last segment up to `last`; empty before the first
    QByteArray birth; ///< 8 byte nonce: incarnation = BLAKE2b-64(device key, scope, nonce)
};

/// The exact signed bytes of a segment, own or received.
struct StoredSegment {
    quint64 incarnation = 0;
    quint64 first = 0;
    quint64 writes = 0;
    QByteArray digest; ///< 16 bytes
    QByteArray bytes;
};

/// Changes of an own chain that are not in a segment yet, encoded, in order.
struct Unsealed {
    Chain chain;
    quint64 first = 0;
    quint64 writes = 0;
    QList<QByteArray> changes;
    QList<quint64> writesOf; ///< how many each change has
    QList<ChainPoint>
        proven; ///< what their segment has to prove its author to have had, beyond earlier segments of the chain
};

/// Where this replica stands in a peer's log of a scope (sync.md R4).
struct Cursor {
    quint64 epoch = 0;
    quint64 sequence = 0;
    QByteArray hash; ///< 8 bytes of the log's running hash; empty at 0
    QByteArray entry = {}; ///< when it is set: digest of the segment that stands there, to be remembered with it
};

/// What a member says to have seen of the centre's log in a segment of theirs, where this replica was shown something else.
struct TwoStories {
    quint64 scope = 0;
    quint64 device = 0;
    quint64 epoch = 0;
    quint64 sequence = 0;
    qint64 at = 0; ///< ms since 1970, when it was noticed
};

/// What came with one verified segment, ready to be applied.
struct Arrival {
    Chain chain; ///< incarnation, scope, device, birth
    StoredSegment segment;
    QList<QByteArray> changes; ///< encoded; empty for the members scope, whose content is not records
    QList<ChainPoint> proven = {}; ///< what the author proves to have had of other chains (Proofs)
};

enum class Admission { Applied, Known, Forked };

/// Something received that was not applied, kept with the reason.
struct Refusal {
    qint64 number = 0;
    qint64 at = 0;
    quint64 scope = 0;
    quint64 incarnation = 0;
    quint64 first = 0;
    QString reason; ///< a key: "signature", "foreign", "fork", "malformed", "scope-right", "limit", "content"
    QByteArray bytes;
};

class Database;
QList<Refusal> readRefusals(Database &database); ///< oldest first
QList<TwoStories> readTwoStories(Database &database); ///< the latest first

}
