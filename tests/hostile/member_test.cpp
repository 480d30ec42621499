// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/hostile/member.h"

#include <catch2/catch_test_macros.hpp>

using support::Twins;

TEST_CASE("what a modified client writes with rightful keys arrives like anything else")
{
    Twins twins(2);
    hostile::Chain chain(twins[1], QStringLiteral("KSR/security"));
    const sync::Segment one
        = chain.seal({hostile::Chain::create(support::note.number, {{2, {QStringLiteral("Made by hand")}}})});
    const core::Id made {chain.incarnation(), 1};
    const sync::Segment two = chain.seal({hostile::Chain::set(made, 4, qint64(7))});
    hostile::push(twins[1], {one.bytes, two.bytes});
    twins[0].sync();
    CHECK(twins[0].value(made, "title") == core::Value(QStringLiteral("Made by hand")));
    CHECK(twins[0].value(made, "count") == core::Value(qint64(7)));
}
