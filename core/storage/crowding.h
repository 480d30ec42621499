// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>
#include <optional>

namespace core {

/// Bounds how many writes of one chain may stand side by side in one cell.
///
/// An author who writes to a cell again names what they had on the screen; two forms open at once may leave two or three
/// writes of one chain beside each other, and people settle that. A modified client may leave 15,000, in a segment of 17 kB.
/// So a write counts as superseded, without being named, once its own chain has written `most` times later to the same cell.
/// That is a function of the writes alone, and more of them only ever supersede more: the end is the same in every order of
/// arrival.
///
/// For most cells nothing is kept. Only where a chain is seen to write beside itself, or to arrive out of order, its latest
/// counters in that cell are gathered from the ledger, and kept up from then on. Only inside a transaction of the store's.
class Crowding {
public:
    static constexpr int most = 8;

    explicit Crowding(Database &database);

    /// A write of `record`'s cell has been applied. `through`: the ledger's row up to which everything has been applied.
    /// Answers the lowest counter of this chain in the cell that still counts; heads below it do not. Nothing: all count.
    std::optional<quint64> lowestAfter(const Id &write, const Id &record, qint64 row, quint16 cell, qint64 through);
    /// Everything is about to be applied again from the beginning.
    void startAgain();
    void ended(); ///< all of it has been applied again

private:
    bool hasOtherHead(const Id &write, qint64 row, quint16 cell);
    bool isOutOfOrder(const Id &write);
    QList<quint64> kept(const Id &write, qint64 row, quint16 cell);
    QList<quint64> gathered(const Id &write, const Id &record, qint64 row, quint16 cell, qint64 through);

    Database &m_database;
    bool m_isAgain = false; ///< what comes later in a chain lies in the ledger and has not been applied
    QHash<quint64, quint64> m_reached; ///< while applying again: by chain, the highest counter applied
    Statement m_other;
    Statement m_later;
    Statement m_kept;
    Statement m_keep;
    Statement m_drop;
};

/// The same bound for writes read from the history: those of `counters`, all of one chain in one cell, that still count.
quint64 lowestOf(QList<quint64> counters);

}
