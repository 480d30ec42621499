// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// What musterctl says of a workplace that is not as it was left, and of a clock that is not right.
#include "tests/cli/scene.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

namespace {

/// One person and the service.
class Office {
public:
    explicit Office(const char *passphrase = "correct horse battery staple\n")
        : m_service(path("service"))
        , m_place(path("place"), path("passphrase"))
    {
        write(path("passphrase"), passphrase);
        m_service.start();
        m_place.done(
            words("init --name Ada --country KSR --role desk --kdf-memory 64 --kdf-passes 1 --card") << m_service.card());
        m_place.done("sync");
    }
    const Place &place() const { return m_place; }
    QString store() const { return path("place/muster.db"); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// As if the clock of the laptop said so many seconds since 1970. Loaded before the program, so not under a sanitizer.
    Answer runAt(qint64 seconds, const QStringList &command) const
    {
        qputenv("WRONGCLOCK", QByteArray::number(seconds));
        qputenv("LD_PRELOAD", WRONGCLOCK_SO);
        const Answer answer = m_place.run(command);
        qunsetenv("LD_PRELOAD");
        qunsetenv("WRONGCLOCK");
        return answer;
    }

private:
    QTemporaryDir m_folder;
    Service m_service;
    Place m_place;
};

constexpr qint64 day = 24 * 60 * 60;

}

#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("a laptop whose clock is wrong reaches its service, records what is true, and is told of the clock")
{
    const Office office;
    for (const qint64 at : {day, 20 * 365 * day, 50 * 365 * day}) { // 1970, 1989, 2019
        CAPTURE(at);
        const Answer synced = office.runAt(at, words("sync"));
        CHECK(synced.exit == 0);
        CHECK(synced.err.contains("the clock of this device says"));
        CHECK(synced.err.contains("the centre's said 20"));
        CHECK(synced.out.contains("differs from the centre's"));
        // Tomorrow by the true clock is not told from yesterday by this one: it goes in, with a word.
        const Answer added = office.runAt(at, words("add incident title=Shots phase=initial occurred=2026-11-30"));
        CHECK(added.exit == 0);
        CHECK(added.err.contains("occurred is in the future by this device's clock, which is wrong"));
    }
    CHECK(office.runAt(200 * 365 * day, words("sync")).exit == 0); // far ahead
    CHECK(office.place().done("sync").err.isEmpty());
    CHECK(office.place().run(words("add incident title=Shots phase=initial occurred=2199-11-30")).exit == 5);
}
#endif

TEST_CASE("a store that is empty or gone is named as such, and a way on is given that leads there")
{
    const Office office;
    office.place().done("add incident title=Shots phase=initial occurred=2026-11-30");
    office.place().done("sync");
    SECTION("of no bytes") { write(office.store(), {}); }
    SECTION("gone") { REQUIRE(QFile::remove(office.store())); }
    SECTION("its first page damaged")
    {
        QByteArray bytes = read(office.store());
        bytes.replace(0, 100, QByteArray(100, 'x'));
        write(office.store(), bytes);
    }
    const QByteArray before = QFile::exists(office.store()) ? read(office.store()) : QByteArray();
    for (const char *command : {"status", "list incident", "sync", "verify"}) {
        CAPTURE(command);
        const Answer answer = office.place().run(words(command));
        CHECK(answer.exit == 1);
        CHECK(answer.err.contains("missing, empty or damaged; the passphrase is right"));
        CHECK(answer.err.contains("musterctl refill"));
    }
    CHECK(((QFile::exists(office.store()) ? read(office.store()) : QByteArray()) == before));
    office.place().done("refill");
    CHECK(office.place().done("list incident").out.contains("Shots"));
    CHECK(office.place().done("verify").exit == 0);
}

TEST_CASE("a passphrase file opens however its letters were composed, and with a mark of byte order in front")
{
    const Office office("cl\xc3\xa9 de la maison\n");
    for (const char *typed : {"cle\xcc\x81 de la maison\n",
             "\xef\xbb\xbf"
             "cl\xc3\xa9 de la maison\r\n",
             "cl\xc3\xa9 de la maison"}) {
        write(office.path("passphrase"), typed);
        CHECK(office.place().run(words("status")).exit == 0);
    }
    write(office.path("passphrase"), "cle de la maison\n");
    CHECK(office.place().run(words("status")).exit == 3);
}
