// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/approval.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

TEST_CASE("every act has a key of its own that leads back to it")
{
    for (int act = 0; act <= static_cast<int>(Act::Void); ++act)
        CHECK(actFromKey(keyOf(static_cast<Act>(act))) == static_cast<Act>(act));
    CHECK(keyOf(Act::Submit) == QStringLiteral("submit"));
    CHECK(!actFromKey(QStringLiteral("Submit")));
    CHECK(!actFromKey({}));
}
