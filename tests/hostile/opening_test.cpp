// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// A folder that was cut by a power failure, emptied, damaged, or put back from before.
#include "sync/seal/passphrase.h"
#include "tests/support/twins.h"

#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sys/stat.h>

using core::Failure;
using support::Twin;
using support::Twins;

namespace {

QString storeOf(const Twin &twin) { return twin.folder + QStringLiteral("/muster.db"); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !file.resize(0) || file.write(bytes) != bytes.size())
        throw Failure(Failure::Kind::File, QStringLiteral("test file"));
}

std::optional<Failure::Kind> failureOf(Twins &twins, Twin &twin)
{
    try {
        twins.open(twin);
    } catch (const Failure &failure) {
        return failure.kind;
    }
    return std::nullopt;
}

}

TEST_CASE("a store that is empty, missing or damaged is refused aloud, and nothing is written over")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    const core::Id sent = laptop.add(QStringLiteral("Sent"));
    twins.syncAll();
    twins.syncAll();
    twins.close(laptop);
    const QByteArray key = contents(laptop.folder + QStringLiteral("/muster.key"));
    QByteArray store = contents(storeOf(laptop));
    SECTION("empty") { store.clear(); }
    SECTION("cut in the first page") { store = store.first(1000); }
    SECTION("its first page damaged")
    {
        for (int i = 20; i < 200; ++i)
            store[i] = char(store.at(i) ^ 0x55);
    }
    SECTION("a page in the middle damaged")
    {
        for (int i = 0; i < 100; ++i)
            store[store.size() / 2 / 4096 * 4096 + 500 + i] = char(0x55);
    }
    SECTION("cut in the middle") { store = store.first(store.size() / 2); }
    replace(storeOf(laptop), store);
    CHECK(failureOf(twins, laptop) == Failure::Kind::StoreLost);
    CHECK(failureOf(twins, laptop) == Failure::Kind::StoreLost); // and again: it has not been made a new one
    CHECK((contents(laptop.folder + QStringLiteral("/muster.key")) == key)); // the anchor is as it was
    if (!store.isEmpty())
        CHECK(contents(storeOf(laptop)).size() == store.size());

    // The way on: the same keys, a new store, everything from the centre. What is left of the old one stays.
    laptop.workplace = sync::Workplace::refill(laptop.folder, twins.passphrase, twins.catalogue, twins.clock);
    laptop.sync();
    CHECK(laptop.workplace->isMember());
    CHECK(laptop.value(sent, "title") == core::Value(QStringLiteral("Sent")));
    CHECK(support::picture(laptop) == support::picture(twins[0]));
    CHECK(QFile::exists(storeOf(laptop) + QStringLiteral(".damaged-1")));
    laptop.add(QStringLiteral("After"));
    twins.syncAll();
    twins.syncAll();
    CHECK(support::picture(laptop) == support::picture(twins[0]));
    CHECK(laptop.toSend() == 0);
}

TEST_CASE("the lock is the system's: what lies in the lock file says nothing")
{
    Twins twins(1);
    Twin &laptop = twins[0];
    twins.close(laptop);
    const QString lock = laptop.folder + QStringLiteral("/muster.lock");
    for (const QByteArray &content : {QByteArray(), QByteArray("123"), QByteArray(4096, '\xff')}) {
        replace(lock, content);
        CHECK_FALSE(failureOf(twins, laptop).has_value());
        Twin second = twins.blank();
        second.folder = laptop.folder;
        CHECK(failureOf(twins, second) == Failure::Kind::Busy);
        twins.close(laptop);
    }
}

TEST_CASE("a store that was closed in order is opened without a check, any other is checked")
{
    Twins twins(1);
    Twin &laptop = twins[0];
    laptop.add(QStringLiteral("One"));
    twins.close(laptop);
    twins.open(laptop);
    CHECK_FALSE(laptop.workplace->findings().checked);
    laptop.add(QStringLiteral("Two"));
    // As a crash leaves it: the files as they are, and never closed.
    Twin crashed = twins.blank();
    support::copyFolder(laptop.folder, crashed.folder);
    twins.open(crashed);
    CHECK(crashed.workplace->findings().checked);
    CHECK_FALSE(crashed.workplace->findings().mended);
    CHECK(crashed.workplace->findings().lost == 0);
}

TEST_CASE("a page put back from before is found at the next opening and mended")
{
    Twins twins(1);
    Twin &laptop = twins[0];
    const core::Id id = laptop.add(QStringLiteral("Armed group at the bridge"));
    laptop.set(id, "grade", QStringLiteral("low"));
    twins.close(laptop);
    const QByteArray before = contents(storeOf(laptop));
    twins.open(laptop);
    laptop.set(id, "grade", QStringLiteral("high"));
    twins.close(laptop);
    const QByteArray after = contents(storeOf(laptop));
    constexpr int page = 4096;
    int found = 0;
    for (int at = page; at + page <= std::min(before.size(), after.size()); at += page) {
        if (before.mid(at, page) == after.mid(at, page))
            continue;
        CAPTURE(at / page);
        QByteArray mixed = after;
        mixed.replace(at, page, before.mid(at, page));
        replace(storeOf(laptop), mixed);
        // Either it is mended, or the file does not fit together any more and is refused. It is never shown as it is.
        if (const std::optional<Failure::Kind> failure = failureOf(twins, laptop)) {
            CHECK(*failure == Failure::Kind::StoreLost);
        } else {
            CHECK(laptop.workplace->findings().checked);
            found += laptop.workplace->findings().mended ? 1 : 0;
            const bool isNewest = laptop.value(id, "grade") == core::Value(QStringLiteral("high"));
            const bool isTold = laptop.workplace->findings().lost > 0;
            CHECK((isNewest || isTold));
            CHECK(support::isSound(laptop));
            twins.close(laptop);
        }
        replace(storeOf(laptop), after);
        for (const char *name : {"muster.db-wal", "muster.db-shm"})
            QFile::remove(laptop.folder + u'/' + QLatin1String(name));
    }
    CHECK(found > 0);
}

TEST_CASE("an older file in the store's place is told, with how much is missing")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    laptop.add(QStringLiteral("One"));
    laptop.sync();
    twins.close(laptop);
    const QByteArray before = contents(storeOf(laptop));
    twins.open(laptop);
    laptop.add(QStringLiteral("Two"));
    laptop.add(QStringLiteral("Three"));
    twins.close(laptop);
    replace(storeOf(laptop), before);
    twins.open(laptop);
    CHECK(laptop.workplace->findings().lost == 2);
    const core::Id next = laptop.add(QStringLiteral("Four"));
    twins.syncAll();
    twins.syncAll();
    CHECK(twins[0].value(next, "title") == core::Value(QStringLiteral("Four")));
}

TEST_CASE("an older file in the place of one that was never closed is told, until an exchange has brought back what it can")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    laptop.add(QStringLiteral("One"));
    laptop.sync();
    twins.close(laptop);
    const QByteArray before = contents(storeOf(laptop));
    twins.open(laptop);
    laptop.add(QStringLiteral("Two"));
    laptop.add(QStringLiteral("Three"));
    // Killed: what was saved is in the log beside the file and in no anchor.
    Twin killed = twins.blank();
    support::copyFolder(laptop.folder, killed.folder);
    const QString log = killed.folder + QStringLiteral("/muster.db-wal");
    REQUIRE(QFileInfo(log).size() > 0);
    SECTION("an older file is put back") { replace(storeOf(killed), before); }
    SECTION("the log is lost") { }
    REQUIRE(QFile::remove(log));
    for (int opening = 0; opening < 2; ++opening) {
        twins.open(killed);
        CHECK(killed.workplace->findings().lost == 2);
        CHECK(killed.workplace->findings().lostAt == twins.clock.now());
        twins.close(killed);
    }
    twins.open(killed);
    const core::Id next = killed.add(QStringLiteral("Four"));
    killed.sync();
    twins.close(killed);
    twins.open(killed);
    CHECK(killed.workplace->findings().lost == 0);
    twins[0].sync();
    CHECK(twins[0].value(next, "title") == core::Value(QStringLiteral("Four")));
}

TEST_CASE("a tally that is not whole, or of another store, is no tally")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    laptop.add(QStringLiteral("One"));
    twins.close(laptop);
    const QString tally = laptop.folder + QStringLiteral("/muster.tally");
    const QByteArray whole = contents(tally);
    REQUIRE(whole.size() > 32);
    twins[0].add(QStringLiteral("Another's"));
    const QByteArray others = contents(twins[0].folder + QStringLiteral("/muster.tally"));
    QByteArray flipped = whole;
    flipped[30] = char(flipped.at(30) ^ 0x40);
    for (const QByteArray &bytes : {QByteArray(), whole.first(20), whole.first(whole.size() - 1), flipped, others}) {
        replace(tally, bytes);
        CHECK_FALSE(failureOf(twins, laptop).has_value());
        CHECK(laptop.workplace->findings().lost == 0);
        twins.close(laptop);
    }
}

TEST_CASE("reading writes nothing to the key file")
{
    Twins twins(1);
    Twin &laptop = twins[0];
    laptop.add(QStringLiteral("One"));
    twins.close(laptop);
    const QByteArray key = contents(laptop.folder + QStringLiteral("/muster.key"));
    twins.open(laptop);
    laptop.workplace->reader()->status();
    twins.close(laptop);
    CHECK((contents(laptop.folder + QStringLiteral("/muster.key")) == key));
    twins.open(laptop);
    CHECK_FALSE(laptop.workplace->findings().checked);
}

TEST_CASE("what lies in the folder is its owner's alone")
{
    Twins twins(1);
    Twin &laptop = twins[0];
    laptop.add(QStringLiteral("One"));
    for (const char *name : {"muster.db", "muster.db-wal", "muster.key"}) {
        struct stat status = {};
        const QString path = laptop.folder + u'/' + QLatin1String(name);
        REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
        CAPTURE(name);
        CHECK((status.st_mode & 0777) == 0600);
    }
}

TEST_CASE("a passphrase opens however a keyboard composes its letters")
{
    Twins twins(1);
    Twin &laptop = twins[0];
    laptop.workplace->changePassphrase("cl\xc3\xa9 de la maison");
    twins.close(laptop);
    for (const char *typed : {"cl\xc3\xa9 de la maison", "cle\xcc\x81 de la maison",
             "\xef\xbb\xbf"
             "cl\xc3\xa9 de la maison"})
        CHECK_NOTHROW(sync::Workplace::open(laptop.folder, typed, twins.catalogue, twins.clock));
    CHECK_THROWS_AS(sync::Workplace::open(laptop.folder, "cle de la maison", twins.catalogue, twins.clock), Failure);
    CHECK_THROWS_AS(sync::Workplace::open(laptop.folder, twins.passphrase, twins.catalogue, twins.clock), Failure);
}

TEST_CASE("a new passphrase is long, and not one thing repeated")
{
    for (const char *weak :
        {"", "short", "elevenchars", "aaaaaaaaaaaaaaaa", "123123123123", "abcdabcdabcd", "ababababababab"})
        CHECK_FALSE(sync::isStrongEnough(weak));
    for (const char *strong : {"correct horse battery staple", "twelve chars",
             "\xd0\xba\xd0\xbb\xd1\x8e\xd1\x87 \xd0\xbe\xd1\x82 "
             "\xd0\xb4\xd0\xbe\xd0\xbc\xd0\xb0"})
        CHECK(sync::isStrongEnough(strong));
}
