// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace core {

/// What time it is, injected wherever time is written down. Never used to order or to refuse (sync.md R21).
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00Z.
    virtual qint64 now() const = 0;
    /// Minutes east of UTC of the wall clock people here look at.
    virtual int zone() const = 0;
};

/// Nothing of Muster was written before 2026: a clock that says so is wrong.
inline constexpr qint64 earliestTime = 1'767'225'600'000;

/// Whether a clock lags behind what is known: the time the centre said last (`heard`, 0: never), and the age of this program.
/// It still refuses nobody and orders nothing (R21); but what is in its future may well have happened.
inline bool isBehind(qint64 now, qint64 heard)
{
    constexpr qint64 slack = 5 * 60'000;
    return now + slack < heard || now < earliestTime;
}

class SystemClock final : public Clock {
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
    int zone() const override { return QDateTime::currentDateTime().offsetFromUtc() / 60; }
};

}
