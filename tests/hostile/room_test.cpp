// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// A disk without a free byte: what has been saved can be read, and whoever saves hears why it does not go.
#include "core/exchange/plainfile.h"
#include "tests/support/twins.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <catch2/catch_test_macros.hpp>
#include <sched.h>
#include <sys/mount.h>

using core::Failure;
using support::Twin;
using support::Twins;

namespace {

/// A small disk in memory that only this process sees. Whoever may not mount one cannot run these tests.
class SmallDisk {
public:
    explicit SmallDisk(const char *size)
    {
        static const bool mayMount
            = ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        m_isThere = mayMount
            && ::mount(
                   "none", QFile::encodeName(path()).constData(), "tmpfs", 0, QByteArray("size=").append(size).constData())
                == 0;
        if (!m_isThere)
            SKIP("may not mount a disk of its own");
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QString path() const { return m_folder.path(); }
    /// Somebody else's files take the last byte.
    void fill()
    {
        QFile file(path() + QStringLiteral("/films"));
        if (!file.open(QFile::Append | QFile::Unbuffered))
            return;
        const QByteArray block(4096, 'x');
        while (file.write(block) > 0) { }
    }
    void makeRoom() { QFile::remove(path() + QStringLiteral("/films")); }
    bool hasRoom() const
    {
        QFile file(path() + QStringLiteral("/probe"));
        const bool isWritten = file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write("x") == 1;
        file.remove();
        return isWritten;
    }

private:
    QTemporaryDir m_folder;
    bool m_isThere = false;
};

/// The laptop's folder moves to the small disk.
void moveTo(const SmallDisk &disk, Twins &twins, Twin &laptop)
{
    twins.close(laptop);
    const QString folder = disk.path() + QStringLiteral("/workplace");
    support::copyFolder(laptop.folder, folder);
    QFile::remove(folder + QStringLiteral("/muster.reserve"));
    laptop.folder = folder;
    twins.open(laptop);
}

QString reserveOf(const Twin &twin) { return twin.folder + QStringLiteral("/muster.reserve"); }

std::optional<Failure::Kind> failureOfSaving(Twin &twin)
{
    try {
        twin.add(QStringLiteral("On a full disk"));
    } catch (const Failure &failure) {
        return failure.kind;
    }
    return std::nullopt;
}

}

TEST_CASE("on a full disk the reserve is given up first, and work goes on")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    const core::Id before = laptop.add(QStringLiteral("Before"));
    SmallDisk disk("48m");
    moveTo(disk, twins, laptop);
    CHECK_FALSE(laptop.workplace->findings().diskIsFull);
    CHECK(QFileInfo(reserveOf(laptop)).size() == 8 << 20);

    SECTION("while it is open")
    {
        disk.fill();
        CHECK_FALSE(disk.hasRoom());
        CHECK_FALSE(failureOfSaving(laptop).has_value());
        CHECK_FALSE(QFile::exists(reserveOf(laptop)));
    }
    SECTION("when it is opened")
    {
        twins.close(laptop);
        disk.fill();
        CHECK_FALSE(disk.hasRoom());
        twins.open(laptop);
        CHECK(laptop.workplace->findings().diskIsFull);
        CHECK_FALSE(laptop.workplace->findings().readOnly);
        CHECK(laptop.value(before, "title") == core::Value(QStringLiteral("Before")));
        CHECK(support::isSound(laptop));
        CHECK_FALSE(failureOfSaving(laptop).has_value());
        laptop.sync();
        CHECK(laptop.toSend() == 0);
    }
    disk.makeRoom();
    twins.close(laptop);
    twins.open(laptop);
    CHECK_FALSE(laptop.workplace->findings().diskIsFull);
    CHECK(QFileInfo(reserveOf(laptop)).size() == 8 << 20);
}

TEST_CASE("with nothing left to give up everything can still be read")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    const core::Id before = laptop.add(QStringLiteral("Before"));
    SmallDisk disk("48m");
    moveTo(disk, twins, laptop);
    bool isClosedInOrder = true;
    SECTION("closed in order") { twins.close(laptop); }
    SECTION("never closed")
    {
        // As a crash leaves it when everything had gone from the log into the file.
        laptop.store().checkpoint();
        const QString crashed = disk.path() + QStringLiteral("/crashed");
        support::copyFolder(laptop.folder, crashed);
        QFile::remove(crashed + QStringLiteral("/muster.db-shm")); // its room would be enough
        twins.close(laptop);
        laptop.folder = crashed;
        isClosedInOrder = false;
    }
    QFile::remove(reserveOf(laptop));
    QFile::remove(disk.path() + QStringLiteral("/workplace/muster.reserve"));
    disk.fill();
    REQUIRE_FALSE(disk.hasRoom());

    twins.open(laptop);
    CHECK(laptop.workplace->findings().readOnly);
    CHECK(laptop.workplace->findings().diskIsFull);
    CHECK(laptop.value(before, "title") == core::Value(QStringLiteral("Before")));
    CHECK(laptop.toSend() == 1);
    CHECK(failureOfSaving(laptop) == Failure::Kind::DiskFull);
    twins.close(laptop);

    disk.makeRoom();
    twins.open(laptop);
    CHECK(laptop.workplace->findings().checked == !isClosedInOrder);
    CHECK(laptop.workplace->findings().lost == 0);
    CHECK_FALSE(failureOfSaving(laptop).has_value());
    CHECK(support::isSound(laptop));
}

TEST_CASE("a save that finds the disk full is refused whole and says so")
{
    Twins twins(1);
    Twin &laptop = twins[0];
    SmallDisk disk("48m");
    moveTo(disk, twins, laptop);
    QFile::remove(reserveOf(laptop));
    disk.fill();
    std::optional<Failure::Kind> failure;
    int saved = 0;
    for (; !failure && saved < 5000; ++saved) // until the log that is there already is full too
        failure = failureOfSaving(laptop);
    REQUIRE(failure == Failure::Kind::DiskFull);
    disk.makeRoom();
    CHECK_FALSE(failureOfSaving(laptop).has_value());
    core::Statement count = laptop.workplace->reader()->database().prepare("SELECT count(*) FROM plan_section");
    REQUIRE(count.step());
    CHECK(count.integer(0) == saved);
    CHECK(support::isSound(laptop));
}

TEST_CASE("a file written to a full disk is refused, not half there")
{
    SmallDisk disk("1m");
    const QString path = disk.path() + QStringLiteral("/incidents.csv");
    QFile before(path);
    REQUIRE(before.open(QFile::WriteOnly));
    REQUIRE(before.write("before") == 6);
    before.close();
    disk.fill();
    for (const int size : {10, 100, 5000, 100000}) { // as much as stays in a buffer until the end, and more
        CAPTURE(size);
        std::optional<Failure::Kind> failure;
        try {
            QSaveFile file(path);
            REQUIRE(file.open(QFile::WriteOnly));
            file.write(QByteArray(size, 'x'));
            core::putInPlace(file);
        } catch (const Failure &thrown) {
            failure = thrown.kind;
        }
        CHECK(failure == Failure::Kind::DiskFull);
        REQUIRE(before.open(QFile::ReadOnly));
        CHECK(before.readAll() == "before");
        before.close();
    }
}
