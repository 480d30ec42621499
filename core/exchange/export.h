// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"

#include <QIODevice>

namespace core {

/// Writes the given rows as CSV: identity, scope and the fields asked for, headings and values by key, so that the
/// importer's source `muster` can take them in again. Holds few rows at a time. Throws File.
void writeCsv(QIODevice &device, Reader &reader, const RecordType &type, const QList<const Field *> &fields,
    std::span<const qint64> ids);

}
