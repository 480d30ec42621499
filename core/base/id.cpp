// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

namespace core {

QString Id::text() const { return QStringLiteral("%1-%2").arg(incarnation, 16, 16, QLatin1Char('0')).arg(counter); }

std::optional<Id> Id::fromText(QStringView text)
{
    if (text.size() < 18 || text.at(16) != QLatin1Char('-'))
        return std::nullopt;
    bool hexOk = false;
    bool decimalOk = false;
    const Id id {text.left(16).toULongLong(&hexOk, 16), text.mid(17).toULongLong(&decimalOk, 10)};
    if (!hexOk || !decimalOk || id.isNull() || id.text() != text)
        return std::nullopt;
    return id;
}

}
