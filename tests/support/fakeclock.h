// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

namespace support {

/// A clock that stands still until told otherwise: 12 March 2026, 14:05 in a place three hours east of UTC.
class FakeClock final : public core::Clock {
public:
    qint64 time = 1'773'313'500'000;
    qint64 now() const override { return time; }
    int zone() const override { return 180; }
    void advance(qint64 milliseconds) { time += milliseconds; }
};

}
