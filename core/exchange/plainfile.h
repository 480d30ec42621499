// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"

class QIODevice;
class QSaveFile;

namespace core {

/// Whoever names a file to be read or written means a file. A pipe would be waited for while the workplace is locked, and a
/// device would be read without end, or be replaced by what is exported.
/// Throws NotFound when there is nothing at `path`, File when it is anything but a plain file (or a link to one).
void requirePlainSource(const QString &path);
/// Throws File when there is something at `path` that is not a plain file.
void requirePlainTarget(const QString &path);
/// Why writing to a file has failed: DiskFull, or File.
Failure writingFailed(const QIODevice &device);
/// Puts a finished file in its place. Whatever QSaveFile still holds back is written first: its own commit does not notice
/// when that fails, and would put half a file there. Throws DiskFull, File; then there is no file, or the one before.
void putInPlace(QSaveFile &file);

}
