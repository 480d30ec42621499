// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// A Lamport number is a claim.
#include "tests/hostile/member.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using hostile::Chain;
using support::Twin;
using support::Twins;

namespace {

const QString security = QStringLiteral("KSR/security");
constexpr quint16 typeOfTomorrow = 61'234;

quint64 own(Twin &twin) { return twin.store().setting(QStringLiteral("lamport")).toULongLong(); }

/// Changes that make a record of a type nobody knows, a few bytes each, all with this number.
QList<core::Change> tinyChanges(int count, quint64 lamport, quint16 type = typeOfTomorrow)
{
    QList<core::Change> changes;
    for (int i = 0; i < count; ++i)
        changes << Chain::create(type, {{2, {QStringLiteral("x")}}}, lamport);
    return changes;
}

}

TEST_CASE("66,000 changes with the highest number bring nobody near the end, and the next save is seen by all")
{
    Twins twins(3);
    const core::Id id = twins[0].add(QStringLiteral("Honest"));
    twins.syncAll();
    const quint64 before = own(twins[0]);
    Chain attacker(twins[1], security);
    QList<QByteArray> segments;
    const quint16 type = GENERATE(typeOfTomorrow, support::note.number);
    CAPTURE(type);
    for (int left = type == typeOfTomorrow ? 66'000 : 9000; left > 0; left -= 1000)
        segments << attacker.seal(tinyChanges(std::min(left, 1000), core::greatestLamport, type)).bytes;
    hostile::push(twins[1], segments);
    twins.syncAll();
    CHECK(own(twins[0]) - before < 100);

    twins[0].set(id, "title", QStringLiteral("Still heard"));
    CHECK(twins[0].record(id).heads.value(2).first().lamport < 1000);
    twins.syncAll();
    twins.syncAll();
    CHECK(twins[2].value(id, "title") == core::Value(QStringLiteral("Still heard")));
    CHECK(twins[0].toSend() == 0);

    // And the store opens again, made anew from its ledger.
    twins[0].store().rebuild();
    twins.close(twins[0]);
    twins.open(twins[0]);
    CHECK(twins[0].value(id, "title") == core::Value(QStringLiteral("Still heard")));
}

TEST_CASE("a number rises by a little in each segment, and following others ends far below the limit")
{
    Twins twins(2);
    Chain attacker(twins[1], security);
    const quint64 before = own(twins[0]);
    const quint64 claim = quint64(1) << 39;
    constexpr quint64 step = quint64(1) << 16;
    for (int i = 1; i <= 3; ++i) {
        twins[0].replica().admit(attacker.seal(tinyChanges(100, claim, support::note.number)).bytes);
        CHECK(own(twins[0]) == before + quint64(i) * step);
    }
    twins[0].replica().admit(attacker.seal(tinyChanges(1, (quint64(1) << 40) + 1, support::note.number)).bytes);
    CHECK(own(twins[0]) == before + 3 * step);
}

TEST_CASE("what its author had no right to moves nobody")
{
    Twins twins(2);
    Chain attacker(twins[1], security);
    const quint64 before = own(twins[0]);
    twins[0].replica().admit(attacker.seal(tinyChanges(100, 50'000)).bytes);
    CHECK(own(twins[0]) == before);
    CHECK(twins[0].workplace->reader()->status().withheld == 100);
}

TEST_CASE("a store that was brought to the end of the range opens, saves and is heard")
{
    Twins twins(2);
    const core::Id id = twins[0].add(QStringLiteral("Honest"));
    twins[0].store().setSetting(QStringLiteral("lamport"), QString::number(core::greatestLamport + 5));
    twins[0].set(id, "title", QStringLiteral("One"));
    twins[0].set(id, "title", QStringLiteral("Two"));
    twins[0].store().rebuild();
    CHECK(support::isSound(twins[0]));
    twins.syncAll();
    CHECK(twins[1].value(id, "title") == core::Value(QStringLiteral("Two")));
}

TEST_CASE("a change in the ledger that cannot be read is set aside and told, and the store opens")
{
    Twins twins(2);
    const core::Id id = twins[0].add(QStringLiteral("Honest"));
    twins.syncAll();
    twins.close(twins[0]);
    {
        sync::KeyFile key = sync::KeyFile::open(twins[0].folder + QStringLiteral("/muster.key"), twins.passphrase);
        core::Database database(
            twins[0].folder + QStringLiteral("/muster.db"), {key.secrets().storeKey, key.secrets().storeSalt});
        // As an older program saved it: a number beyond the limit.
        const quint64 chain = id.incarnation;
        core::Change change = Chain::set(id, 2, QStringLiteral("Beyond"));
        change.writes.first().counter = 2;
        QByteArray body = core::encode(change, chain);
        body.replace(1, 1, QByteArray::fromHex("1b0001000000000001"));
        database.prepare("INSERT INTO change(incarnation, first, writes, body) VALUES(?1, 2, 1, ?2)")
            .bind(1, qint64(chain))
            .bind(2, body)
            .run();
        database.prepare("UPDATE chain SET last = 2 WHERE incarnation = ?1").bind(1, qint64(chain)).run();
        database.execute("INSERT OR REPLACE INTO setting VALUES('schema/rebuild', '')");
    }
    twins.open(twins[0]);
    CHECK(twins[0].value(id, "title") == core::Value(QStringLiteral("Honest")));
    CHECK(twins[0].workplace->reader()->status().unreadable == 1);
    const core::Id next = twins[0].add(QStringLiteral("Next"));
    twins.syncAll();
    twins.syncAll();
    CHECK(twins[0].value(next, "title") == core::Value(QStringLiteral("Next")));
}
