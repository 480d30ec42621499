// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/passphrase.h"

#include <QSet>
#include <QStringDecoder>

namespace sync {

namespace {

QString fromUtf8(const QByteArray &bytes, bool &isText)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    isText = !decoder.hasError();
    return text;
}

}

QByteArray canonicalPassphrase(const QByteArray &typed)
{
    const QByteArray bytes = typed.startsWith("\xef\xbb\xbf") ? typed.sliced(3) : typed;
    bool isText = false;
    const QString text = fromUtf8(bytes, isText);
    return isText ? text.normalized(QString::NormalizationForm_C).toUtf8() : bytes;
}

bool isStrongEnough(const QByteArray &passphrase)
{
    bool isText = false;
    const QList<uint> letters = fromUtf8(canonicalPassphrase(passphrase), isText).toUcs4();
    if (letters.size() < shortestPassphrase || QSet<uint>(letters.begin(), letters.end()).size() < 5)
        return false;
    for (qsizetype period = 1; period <= letters.size() / 2; ++period) {
        bool isRepeated = true;
        for (qsizetype i = period; i < letters.size() && isRepeated; ++i)
            isRepeated = letters.at(i) == letters.at(i - period);
        if (isRepeated)
            return false;
    }
    return true;
}

}
