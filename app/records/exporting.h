// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"

#include <optional>

namespace app {

struct Exported {
    qint64 records = 0;
    std::optional<core::Failure> failure;
};

/// Writes what a list shows as CSV: identity, scope and every field, headings and values by key, so that it can be imported
/// again. Runs on a reader's thread; the file appears whole or not at all.
Exported exportCsv(core::Reader &reader, const core::Query &query, const QString &path);

}
