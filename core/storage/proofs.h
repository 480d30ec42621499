// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <optional>

namespace core {

/// What authors have proven to have had of one another's chains (sync.md R10, as amended).
///
/// A write may name records and parents. Who names another's write must have had it: otherwise a modified client could name
/// the next thousand counters of a colleague, and everything the colleague saves later would be born superseded. So a
/// segment says of each chain of others that it names how far its author had that chain, with some bytes of the digest of
/// the segment that ends there. What is proven once holds for all later writes of the author's chain. A name beyond the
/// proof counts for nothing until a proof of it holds.
///
/// What this device wrote itself is believed without proof: the store has seen that it was there. So is what lay in the
/// ledger before programs made proofs. Only inside a transaction of the store's.
class Proofs {
public:
    explicit Proofs(Database &database);

    /// Whether the author of `write`, which lies in the ledger's row `changeRow`, had `named`.
    bool hasHad(const Id &write, qint64 changeRow, const Id &named);

    /// A proof that now holds: writes of `author` from `first` on may name `chain` up to `through`.
    struct Holding {
        quint64 author = 0;
        quint64 first = 0;
        quint64 chain = 0;
        quint64 through = 0;
    };
    /// Notes what the segment of `author` that begins at `first` proves; answers those that can be seen to hold. The others
    /// wait for the segment they speak of.
    QList<Holding> note(quint64 author, quint64 first, const QList<ChainPoint> &proven);
    /// Looks again at proofs about a chain of which a segment has come. Answers those that now hold.
    QList<Holding> lookAgain(quint64 chain, quint64 first, quint64 last);
    /// What a segment of `author` has to prove that names writes of these chains up to these counters: of each that no
    /// earlier segment has proven so far, the end of the segment here that holds it.
    QList<ChainPoint> needed(quint64 author, const QMap<quint64, quint64> &named);
    /// The end of the segment of this chain that holds the write `counter`; nothing when that segment is not here.
    std::optional<ChainPoint> pointOver(quint64 chain, quint64 counter);

    void forget() { m_ours.clear(); } ///< after a transaction was undone

private:
    /// As the column `holds`: a proof is open until the segment it speaks of is here.
    enum Verdict : qint64 { Open = 0, Holds = 1, Fails = 2 };
    Verdict verdict(const ChainPoint &point);
    bool isOurs(quint64 incarnation);

    Database &m_database;
    qint64 m_before = 0; ///< the last row of the ledger that was there before there were proofs
    QHash<quint64, bool> m_ours; ///< by incarnation: whether this device wrote the chain
    Statement m_had;
    Statement m_over;
};

}
