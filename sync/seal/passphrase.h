// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace sync {

/// One form for one passphrase, however a keyboard composes its letters: Unicode NFC, without the byte order mark that some
/// editors put in front of a file. What is not UTF-8 stays as it is.
QByteArray canonicalPassphrase(const QByteArray &typed);

/// Characters a new passphrase has at least (reliability.md 2.2: length, no rules of composition).
inline constexpr int shortestPassphrase = 12;
/// Whether a new passphrase is long enough and not one thing repeated: "aaaaaaaaaaaa", "123123123123".
bool isStrongEnough(const QByteArray &passphrase);

}
