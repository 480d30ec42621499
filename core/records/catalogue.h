// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <vector>

namespace core {

/// All record types there are. Tests may extend it by a type of their own; nothing else may.
class Catalogue {
public:
    Catalogue(); ///< the product's own
    explicit Catalogue(std::vector<const RecordType *> types);

    const std::vector<const RecordType *> &types() const { return m_types; }
    const RecordType *find(std::string_view key) const;
    const RecordType *find(quint16 number) const;
    /// The types that are parts of this one (risk events of an assessment, sections of a plan).
    std::vector<const RecordType *> parts(const RecordType &whole) const;

private:
    std::vector<const RecordType *> m_types;
};

}
