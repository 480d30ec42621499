// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace core {

/// Whoever names a file to be read or written means a file. A pipe would be waited for while the workplace is locked, and a
/// device would be read without end, or be replaced by what is exported.
/// Throws NotFound when there is nothing at `path`, File when it is anything but a plain file (or a link to one).
void requirePlainSource(const QString &path);
/// Throws File when there is something at `path` that is not a plain file.
void requirePlainTarget(const QString &path);

}
