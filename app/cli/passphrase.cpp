// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/passphrase.h"

#include "core/base/failure.h"

#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace app {

using core::Failure;

namespace {

/// Echo off for as long as it lives.
class Silence {
public:
    Silence()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before = {};
};

QByteArray line(QIODevice &device)
{
    QByteArray text = device.readLine(4096);
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

}

QByteArray passphraseFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QStringLiteral("passphrase file: ") + file.errorString());
    return line(file);
}

bool isTerminal() { return isatty(STDIN_FILENO) != 0; }

QByteArray askPassphrase(const char *prompt)
{
    std::fputs(prompt, stderr);
    std::fflush(stderr);
    const Silence silence;
    QFile input;
    QByteArray typed;
    if (input.open(stdin, QIODevice::ReadOnly))
        typed = line(input);
    std::fputs("\n", stderr);
    if (typed.isEmpty())
        throw Failure(Failure::Kind::Cancelled, QStringLiteral("no passphrase"));
    return typed;
}

QByteArray askNewPassphrase()
{
    const QByteArray passphrase = askPassphrase("New passphrase: ");
    if (askPassphrase("Once more: ") != passphrase)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("the two passphrases differ"));
    return passphrase;
}

}
