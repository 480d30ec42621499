// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/retention.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

TEST_CASE("detail is kept to the last day of its time, and a legal hold keeps it on")
{
    const QDate since(2026, 1, 1);
    CHECK(retentionOf(since, 90, {2026, 4, 1}, false).state == RetentionState::Within);
    CHECK(retentionOf(since, 90, {2026, 4, 1}, false).until == QDate(2026, 4, 1));
    CHECK(retentionOf(since, 90, {2026, 4, 2}, false).state == RetentionState::Past);
    CHECK(retentionOf(since, 90, {2026, 4, 2}, true).state == RetentionState::Held);
    CHECK(retentionOf(since, 0, {2126, 1, 1}, false).state == RetentionState::Within);
    CHECK(retentionOf({}, 90, {2126, 1, 1}, false).state == RetentionState::Within);
}
