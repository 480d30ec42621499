// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/value.h"

#include <QByteArray>
#include <QMap>

namespace core {

/// One write. A creation makes a record and fills any number of its cells (its own identity is the record's); every other
/// write gives one cell of one record a new value and names its parents, the heads its author had on the screen. The
/// creation is a parent of every later write of its record without being named.
struct Write {
    enum class Kind : quint8 { Create = 0, Set = 1 };

    Kind kind = Kind::Set;
    quint64 counter = 0; ///< assigned when saved
    Id record; ///< of a creation: null until saved, then its own identity
    quint16 type = 0; ///< of a creation: the record type's number
    QMap<quint16, Cell> cells; ///< by cell number; exactly one for Set; an empty cell is an empty list
    QList<Id> parents; ///< of Set; sorted
};

/// Parents of one write, and of the writes of one segment together, at most: each that is not here, or not proven to have been
/// had, is remembered, so that what is small on the wire must not be large on the disk.
inline constexpr qsizetype mostParents = 256;
inline constexpr qsizetype mostParentsTogether = 16'384;

/// Writes of one change at most: one change is taken in one piece, and a save waits for the piece before it.
inline constexpr qsizetype mostWritesOfChange = 1024;
/// No Lamport number is greater (sync.md R12).
inline constexpr quint64 greatestLamport = (quint64(1) << 48) - 1;

/// The writes of one save: one transaction, one author, one time.
struct Change {
    quint64 lamport = 0;
    qint64 at = 0; ///< ms since 1970 UTC by the author's device
    qint32 zone = 0; ///< minutes east of UTC there
    QList<Write> writes;
};

/// The deterministic CBOR of a change, one byte string per write so that one person's data can be dropped later and the
/// rest still verified (sync/PROTOCOL.md, "Change"). `incarnation` is the chain it belongs to; counters of its writes must
/// run from writes[0].counter upwards without a gap.
QByteArray encode(const Change &change, quint64 incarnation);

/// Reads it back. Throws Failure{Protocol} or Failure{Limit}. Unknown types, cells and value forms of the grammar are kept
/// as they are.
Change decode(QByteArrayView bytes, quint64 incarnation, quint64 firstCounter);

/// Number of writes in an encoded change, without decoding them.
quint64 countWrites(QByteArrayView bytes);

QByteArray encodeCell(const Cell &cell); ///< for the heads table; references in full
Cell decodeCell(QByteArrayView bytes);

}
