// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/twins.h"

#include <catch2/catch_test_macros.hpp>

using support::picture;
using support::Twin;
using support::Twins;

namespace {

/// The folder as somebody copied it, under the same name as before: another disk, the same files.
void restore(Twins &twins, Twin &twin, const QString &backup)
{
    twins.close(twin);
    REQUIRE(QDir(twin.folder).removeRecursively());
    support::copyFolder(backup, twin.folder);
    twins.open(twin);
}

QString backUp(Twins &twins, Twin &twin)
{
    const QString folder = twins.blank().folder;
    twins.close(twin);
    support::copyFolder(twin.folder, folder);
    twins.open(twin);
    return folder;
}

void copyJournal(const QString &from, const QString &to)
{
    QFile::remove(to);
    REQUIRE(QFile::copy(from, to));
}

}

TEST_CASE("a restored laptop starts a new chain and nothing is lost")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    const core::Id id = laptop.add(QStringLiteral("Before the copy"));
    laptop.sync();
    const QString backup = backUp(twins, laptop);

    laptop.set(id, "count", qint64(1));
    const core::Id lost = laptop.add(QStringLiteral("After the copy"));
    laptop.sync();
    restore(twins, laptop, backup);
    CHECK_FALSE(laptop.workplace->reader()->record(lost).has_value());

    const core::Id mine = laptop.add(QStringLiteral("After the restoration"));
    CHECK(mine.incarnation != id.incarnation);
    laptop.set(id, "body", QStringLiteral("typed after the restoration"));
    laptop.sync();
    laptop.sync();
    CHECK(laptop.value(lost, "title") == core::Value(QStringLiteral("After the copy")));
    CHECK(laptop.value(id, "count") == core::Value(qint64(1)));
    CHECK(laptop.toSend() == 0);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(laptop));
    CHECK(twins[0].store().refusals().isEmpty());
    CHECK(support::isSound(laptop));
}

TEST_CASE("a copy taken while something waited to be sent is no second author of it")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    const core::Id id = laptop.add(QStringLiteral("First"));
    laptop.sync();
    laptop.set(id, "count", qint64(1)); // saved, not sent
    const QString backup = backUp(twins, laptop);
    laptop.set(id, "count", qint64(2));
    laptop.sync(); // one segment over both
    restore(twins, laptop, backup);
    laptop.set(id, "body", QStringLiteral("typed after the restoration"));
    laptop.sync();
    laptop.sync();
    CHECK(laptop.value(id, "count") == core::Value(qint64(2)));
    CHECK(laptop.toSend() == 0);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(laptop));
    CHECK(laptop.conflicts().isEmpty());
    CHECK(support::isSound(laptop));
}

TEST_CASE("a store that was put back in place, unnoticed, gives way to what it has forgotten")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    const core::Id id = laptop.add(QStringLiteral("First"));
    laptop.sync();
    laptop.set(id, "body", QStringLiteral("saved before the copy, sent after it"));
    const QString backup = backUp(twins, laptop);
    laptop.set(id, "count", qint64(1));
    const core::Id forgotten = laptop.add(QStringLiteral("After the copy"));
    laptop.sync();

    // As a virtual machine does it: the very same files, bytes of before.
    twins.close(laptop);
    for (const char *name : {"muster.db", "muster.key", "muster.tally"}) {
        QFile before(QDir(backup).filePath(QLatin1String(name)));
        QFile now(QDir(laptop.folder).filePath(QLatin1String(name)));
        REQUIRE(before.open(QFile::ReadOnly));
        REQUIRE(now.open(QFile::ReadWrite));
        now.resize(0);
        REQUIRE(now.write(before.readAll()) > 0);
    }
    twins.open(laptop);
    const core::Id typed = laptop.add(QStringLiteral("Typed on the old copy"));
    CHECK(typed.incarnation == id.incarnation); // nothing here can tell
    laptop.set(typed, "count", qint64(7));
    laptop.set(id, "grade", QStringLiteral("high"));
    laptop.sync();
    CHECK(laptop.toSend() == 0);
    CHECK(laptop.value(forgotten, "title") == core::Value(QStringLiteral("After the copy")));
    CHECK(laptop.value(id, "count") == core::Value(qint64(1)));
    CHECK(laptop.value(id, "grade") == core::Value(QStringLiteral("high")));
    CHECK(support::isSound(laptop));
    CHECK(laptop.store().refusals().isEmpty());
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(laptop));
    CHECK(picture(twins[0]).count(QStringLiteral("Typed on the old copy|")) == 1);
    CHECK(picture(twins[0]).count(QStringLiteral("|7|")) == 1);
    laptop.sync();
    CHECK(laptop.report.segmentsOut == 0);
}

TEST_CASE("two copies of one laptop may both work")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    laptop.add(QStringLiteral("First"));
    laptop.sync();
    Twin clone = twins.blank();
    twins.close(laptop);
    support::copyFolder(laptop.folder, clone.folder);
    twins.open(laptop);
    twins.open(clone);
    laptop.add(QStringLiteral("By the one"));
    clone.add(QStringLiteral("By the other"));
    for (int i = 0; i < 2; ++i) {
        laptop.sync();
        clone.sync();
    }
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(laptop));
    CHECK(picture(twins[0]) == picture(clone));
    CHECK(laptop.toSend() == 0);
    CHECK(clone.toSend() == 0);
}

TEST_CASE("opening the same folder again goes on with the same chain")
{
    Twins twins(2);
    const core::Id first = twins[1].add(QStringLiteral("First"));
    twins.close(twins[1]);
    twins.open(twins[1]);
    const core::Id second = twins[1].add(QStringLiteral("Second"));
    CHECK(first.incarnation == second.incarnation);
}

TEST_CASE("a centre put back to an older journal is made whole by the laptops")
{
    Twins twins(3);
    twins[1].add(QStringLiteral("Before"));
    twins.syncAll();
    twins.syncAll();
    const QString copy = twins.root.filePath(QStringLiteral("journal.copy"));
    twins.service.stop();
    copyJournal(twins.service.path(), copy);
    twins.service.start();

    const core::Id lost = twins[1].add(QStringLiteral("Lost by the centre"));
    twins[1].sync();
    twins[0].sync(); // holds it, and is not its author
    const core::Id late = twins[2].add(QStringLiteral("Typed meanwhile"));

    twins.service.stop();
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(twins.service.path() + QLatin1String(suffix));
    copyJournal(copy, twins.service.path());
    twins.service.start();
    twins.service.journal->renewEpoch();

    SECTION("by the author")
    {
        twins[1].sync();
        CHECK(twins[1].report.progress.reset);
    }
    SECTION("by anybody who holds it, when the author is gone")
    {
        twins[0].sync();
        CHECK(twins[0].report.progress.reset);
        CHECK(twins[0].report.segmentsOut >= 1);
    }
    twins[2].sync();
    CHECK(twins[2].value(lost, "title") == core::Value(QStringLiteral("Lost by the centre")));
    twins.syncAll();
    twins.syncAll();
    for (Twin &twin : twins.all) {
        CHECK(picture(twin) == picture(twins[0]));
        CHECK(twin.workplace->reader()->record(late).has_value());
        CHECK(twin.toSend() == 0);
        twin.sync();
        CHECK(twin.report.segmentsOut == 0);
        CHECK(twin.report.progress.segmentsIn == 0);
    }
}

TEST_CASE("what is shown can be made again from the ledger")
{
    Twins twins(2);
    const core::Id id = twins[1].add(QStringLiteral("One"));
    twins.syncAll();
    twins.syncAll();
    twins[0].set(id, "count", qint64(1));
    twins[1].set(id, "count", qint64(2));
    twins.syncAll();
    twins.syncAll();
    for (Twin &twin : twins.all) {
        const QString before = picture(twin);
        twin.store().rebuild();
        CHECK(picture(twin) == before);
        CHECK(twin.conflicts().size() == 1);
    }
}
