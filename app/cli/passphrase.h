// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// The first line of the file, without its end. Throws File.
QByteArray passphraseFrom(const QString &file);

bool isTerminal();
/// Asks at the terminal without showing what is typed. Throws Cancelled at the end of input.
QByteArray askPassphrase(const char *prompt);
/// Asked twice. Throws Invalid when the two differ.
QByteArray askNewPassphrase();

}
