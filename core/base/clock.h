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

class SystemClock final : public Clock {
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
    int zone() const override { return QDateTime::currentDateTime().offsetFromUtc() / 60; }
};

}
