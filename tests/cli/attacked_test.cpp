// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Folders, files and journals that were emptied, damaged or are no files, through the programs themselves.
#include "tests/cli/scene.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

TEST_CASE("a pipe is not imported, a device not exported onto, and nobody waits")
{
    Scene scene;
    const Place &one = scene.one();
    const QString pipe = scene.path("pipe.csv");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(one.run(words("import awsd") << pipe).exit != 0);
    CHECK(one.run(words("export incident") << pipe).exit != 0);
    CHECK(one.run(words("export incident /dev/full")).exit != 0);
    CHECK(one.run(words("import awsd /dev/zero")).exit != 0);
    CHECK(one.run(words("policy check") << pipe).exit != 0);
    struct stat status = {};
    REQUIRE(::stat("/dev/full", &status) == 0);
    CHECK(S_ISCHR(status.st_mode));
    one.done("status"); // the folder is free
}

TEST_CASE("an emptied store is refused, and refill brings back what the centre has")
{
    Scene scene;
    const Place &one = scene.one();
    one.done(words("add incident phase=flash occurred=2026-03 title=Ambush"));
    scene.syncAll();
    const QString store = one.folder() + QStringLiteral("/muster.db");
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(store + QLatin1String(suffix));
    write(store, {});
    const Answer refused = one.run(words("status"));
    CHECK(refused.exit != 0);
    CHECK(QString::fromUtf8(refused.err).contains(QStringLiteral("musterctl refill")));
    CHECK(read(store).isEmpty());
    one.done("refill");
    CHECK(one.done("list incident --json").objects().size() == 1);
    one.done(words("add incident phase=flash occurred=2026-04 title=After"));
    scene.syncAll();
    CHECK(scene.two().done("list incident --json").objects().size() == 2);
    CHECK(one.done("verify").text().contains(QStringLiteral("faults: 0")));
}

TEST_CASE("the passphrase is changed, and a weak one is not taken")
{
    Scene scene;
    write(scene.path("new"), "a quite different passphrase\n");
    write(scene.path("weak"), "kasari\n");
    const Place &one = scene.one();
    CHECK(one.run(words("passphrase --new-passphrase-file") << scene.path("weak")).exit != 0);
    one.done("status");
    one.done(words("passphrase --new-passphrase-file") << scene.path("new"));
    CHECK(one.run(words("status")).exit == 3);
    CHECK(Place(one.folder(), scene.path("new")).run(words("status")).exit == 0);
}

TEST_CASE("a service whose journal is gone has everything again after a sync")
{
    Scene scene;
    scene.one().done(words("add incident phase=flash occurred=2026-03 title=Ambush"));
    scene.syncAll();
    scene.service().stop();
    for (const char *name : {"journal.db", "journal.db-wal", "journal.db-shm"})
        QFile::remove(scene.service().folder() + u'/' + QLatin1String(name));
    scene.service().start();
    scene.two().done("sync");
    scene.one().done(words("add incident phase=flash occurred=2026-04 title=After"));
    scene.syncAll();
    for (const Place *place : {&scene.hq(), &scene.one(), &scene.two()})
        CHECK(place->done("list incident --json").objects().size() == 2);
}

TEST_CASE("nothing that a terminal would obey is printed")
{
    Scene scene;
    const Place &one = scene.one();
    one.run(words("add incident phase=flash occurred=2026-03") << QStringLiteral("title=Ambush\x1b[2J \u202egnp"));
    for (const char *command : {"list incident", "status"}) {
        const QByteArray out = one.done(command).out;
        CHECK_FALSE(out.contains('\x1b'));
        CHECK_FALSE(out.contains("\xe2\x80\xae"));
    }
}
