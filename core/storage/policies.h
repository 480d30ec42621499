// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/records/draft.h"
#include "core/rules/policypack.h"
#include "core/storage/database.h"

#include <memory>

namespace core {

/// Every policy pack that is here: the program's own, and what the global scope brought. One that is incomplete or has
/// faults is as if it were not there.
class Policies {
public:
    Policies(); ///< the built-in one alone
    static Policies read(Database &database, const Catalogue &catalogue);

    /// What holds on a day: of those valid by then the newest; before all of them the oldest.
    const PolicyPack &inForce(QDate day) const;
    const std::vector<std::shared_ptr<const PolicyPack>> &all() const { return m_packs; } ///< oldest first
    const PolicyPack *find(const QString &version) const;
    /// What any pack grants: what arrives is judged by this, so that the order of packs and writes does not matter.
    Authority granted() const;

private:
    std::vector<std::shared_ptr<const PolicyPack>> m_packs;
};

/// The records that carry a pack, for one save each, in the global scope: first the pack, then, with its identity, its
/// pieces. Throws Invalid when the text has faults.
Draft packDraft(const QByteArray &json, const QString &note);
QList<Draft> pieceDrafts(const QByteArray &json, const Id &pack);

}
