// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/words.h"

namespace core {

namespace {

bool standsAlone(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

}

QString indexed(const QString &text)
{
    QString words;
    words.reserve(text.size() + 16);
    for (QChar character : text) {
        if (standsAlone(character))
            words += QLatin1Char(' ');
        words += character;
        if (standsAlone(character))
            words += QLatin1Char(' ');
    }
    return words;
}

}
