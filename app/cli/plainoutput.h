// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QStringDecoder>
#include <cstdio>

namespace app {

/// What goes to a terminal, with nothing in it that a terminal would obey: control characters and those that turn the direction
/// of text are shown by their numbers, as <202E>. Somebody else has typed most of what is printed. Line ends and tabs stay.
class PlainOutput final : public QIODevice {
public:
    explicit PlainOutput(std::FILE *file);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::FILE *m_file;
    QStringDecoder m_decoder {QStringDecoder::Utf8};
};

}
