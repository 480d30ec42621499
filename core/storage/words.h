// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace core {

/// A text as the search index wants it: Chinese, Japanese and Korean characters stand alone, because their writing does not
/// part words and the index would take a whole sentence for one.
QString indexed(const QString &text);

}
