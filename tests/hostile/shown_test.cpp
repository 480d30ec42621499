// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// What somebody else has typed, shown as what it is.
#include "tests/hostile/member.h"

#include <catch2/catch_test_macros.hpp>

using hostile::Chain;
using support::Twins;

TEST_CASE("a choice that does not exist is its key or nothing, never a sentence")
{
    Twins twins(2);
    Chain chain(twins[1], QStringLiteral("KSR/security"));
    const auto made = [&](const core::Value &grade) {
        const core::Id id {chain.incarnation(), chain.next()};
        twins[0].replica().admit(chain.seal({Chain::create(support::note.number, {{2, {QStringLiteral("Note")}}})}).bytes);
        twins[0].replica().admit(chain.seal({Chain::set(id, 5, grade)}).bytes);
        return id;
    };
    const core::Id ofTomorrow = made(QStringLiteral("extreme"));
    CHECK(twins[0].value(ofTomorrow, "grade") == core::Value(QStringLiteral("extreme")));
    const qint64 before = twins[0].workplace->reader()->status().withheld;
    for (const QString &grade : {QStringLiteral("Low\nEverything is fine, go home."), QString(120'000, u'x'),
             QStringLiteral("\u202ewol"), QStringLiteral("<b>low</b>")}) {
        const core::Id id = made(grade);
        CHECK(core::isEmpty(twins[0].value(id, "grade")));
    }
    CHECK(twins[0].workplace->reader()->status().withheld == before + 4);
    CHECK(support::isSound(twins[0]));
}

TEST_CASE("a title of 120 kB is withheld, and the record it came in with it")
{
    Twins twins(2);
    Chain chain(twins[1], QStringLiteral("KSR/security"));
    twins[0].replica().admit(
        chain.seal({Chain::create(support::note.number, {{2, {QString(120'000, u'x')}}})}).bytes);
    CHECK(twins[0].workplace->reader()->status().withheld == 1);
    CHECK_FALSE(twins[0].workplace->reader()->record({chain.incarnation(), 1}).has_value());
}

TEST_CASE("what would turn a line around or command a terminal is shown by its number")
{
    CHECK(core::withoutControl(QStringLiteral("report\u202efdp.exe")) == u"report<202E>fdp.exe");
    CHECK(core::withoutControl(QStringLiteral("\u2066a\u2069")) == u"<2066>a<2069>");
    CHECK(core::withoutControl(QStringLiteral("\x1b[2J\x07")) == u"<001B>[2J<0007>");
    CHECK(core::withoutControl(QStringLiteral("\u009b1m")) == u"<009B>1m");
    // What scripts need stays: joiners, marks, line ends.
    const QString persian = QStringLiteral("می\u200cخواهم\u200f\n\tdeux lignes");
    CHECK(core::withoutControl(persian) == persian);
}
