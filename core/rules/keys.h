// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace core {

/// The stored keys of an enumeration, in its order.
template<typename Enum, size_t Count>
struct Keys {
    std::array<const char *, Count> texts;

    QString of(Enum value) const { return QString::fromLatin1(texts[static_cast<size_t>(value)]); }
    std::optional<Enum> find(const QString &key) const
    {
        for (size_t at = 0; at < Count; ++at)
            if (key == QLatin1String(texts[at]))
                return static_cast<Enum>(at);
        return std::nullopt;
    }
};

}
