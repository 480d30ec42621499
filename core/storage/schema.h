// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/storage/database.h"

namespace core {

/// Makes what is missing: the ledger's tables and, for each declared type, its table, columns and indexes. Adds, never
/// drops. Returns true when what is derived must be made again from the ledger, because it now holds more than it shows:
/// fields or types that were unknown until today, or another list of searchable fields.
bool migrate(Database &database, const Catalogue &catalogue);

/// `"key"`: the name as SQL. Keys are lower-case identifiers, but may be SQL words.
QByteArray quoted(std::string_view key);

}
