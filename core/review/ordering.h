// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/record.h"

#include <QBitArray>
#include <QHash>
#include <memory>

namespace core {

struct Judged;
QStringList latestOf(const QList<Judged> &decisions);

/// Which decisions about one record an author had when they decided.
class Past {
public:
    bool contains(const Id &decision) const
    {
        const int place = m_places == nullptr ? -1 : m_places->value(decision, -1);
        return place >= 0 && place < m_had.size() && m_had.testBit(place);
    }

private:
    friend class Ordering;
    friend QStringList latestOf(const QList<Judged> &decisions);
    std::shared_ptr<const QHash<Id, int>> m_places;
    QBitArray m_had;
};

/// How a decision is named by those who had it: its identity, and the first 8 bytes of a digest of all that it says, as
/// `0123456789abcdef-42:0123456789abcdef`. The identity of a colleague's next decision can be guessed; what it will say
/// cannot.
QString proofOf(const Record &decision);

/// Puts decisions about one record in the order in which they are judged, and tells of each what its author had.
///
/// The order is a function of the decisions alone. Lamport numbers and identities are claims: whoever writes a decision
/// chooses them, and may try many. So they decide nothing here:
/// 1. A decision comes after all that its author had: those it names with proof, and what those had in turn; and what the
/// same
///    chain wrote before.
/// 2. Of decisions taken unknown to each other, what was signed by its decider comes before what somebody wrote down for
///    another.
/// 3. Then what holds back (return, withdraw, revoke, supersede, void) comes before what goes forward: the later of two
///    contrary decisions is disputed, and until somebody decides again the cautious one stands.
/// 4. Then by a digest of the deciding device and the subject, which nobody can choose when they decide.
void order(QList<Judged> &decisions);

}
