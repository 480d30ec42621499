// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// A service whose journal is lost, damaged or flooded.
#include "tests/hostile/member.h"

#include <QFile>
#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>

using hostile::Chain;
using support::Twin;
using support::Twins;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        throw core::Failure(core::Failure::Kind::File, QStringLiteral("test file"));
}

void removeJournal(Twins &twins)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(twins.service.path() + QLatin1String(suffix));
}

}

TEST_CASE("with the journal lost and the key kept, everybody's next sync brings everything back")
{
    Twins twins(3);
    for (int i = 0; i < 5; ++i)
        twins.all[size_t(i % 3)].add(QStringLiteral("Note %1").arg(i));
    twins.syncAll();
    twins.syncAll();
    const QString expected = support::picture(twins[0]);
    twins.service.stop();
    removeJournal(twins);
    twins.service.start();
    CHECK_FALSE(twins.service.centre->members().isFounded());
    // Whoever comes first, an authority or not.
    twins[2].sync();
    CHECK(twins[2].report.broughtBack);
    CHECK(twins.service.centre->members().devices().size() == 3);
    twins[1].add(QStringLiteral("After"));
    twins.syncAll();
    twins.syncAll();
    for (Twin &twin : twins.all) {
        CHECK(twin.toSend() == 0);
        CHECK(support::picture(twin) == support::picture(twins[1]));
        CHECK(support::picture(twin) != expected);
    }
    // And somebody new gets all of it.
    Twin &late = twins.letIn({QStringLiteral("global"), QStringLiteral("KSR/security")});
    CHECK(support::picture(late) == support::picture(twins[0]));
}

TEST_CASE("a device that was let in after the backup is known again after its own sync")
{
    Twins twins(1);
    twins[0].add(QStringLiteral("One"));
    twins[0].sync();
    twins.service.stop();
    const QByteArray backup = contents(twins.service.path());
    twins.service.start();
    Twin &late = twins.letIn({QStringLiteral("global"), QStringLiteral("KSR/security")});
    late.add(QStringLiteral("Two"));
    late.sync();
    twins.service.stop();
    removeJournal(twins);
    replace(twins.service.path(), backup);
    twins.service.start();
    late.sync();
    CHECK(late.report.broughtBack);
    CHECK(late.toSend() == 0);
    twins[0].sync();
    CHECK(support::picture(twins[0]) == support::picture(late));
}

TEST_CASE("another organisation, or another service's, is not brought in by that way")
{
    Twins twins(1);
    Twins others(1);
    sync::Letter letter;
    letter.kind = sync::Letter::Kind::Restore;
    for (const core::StoredSegment &segment : others[0].store().segmentsOfScope(sync::membersScope))
        letter.segments << segment.bytes;
    const auto answer = [&] { return sync::decodeReply(twins.service.centre->letter(sync::encodeLetter(letter, {}))); };
    CHECK_FALSE(answer().accepted);
    twins.service.stop();
    removeJournal(twins);
    twins.service.start();
    CHECK_FALSE(answer().accepted);
    CHECK_FALSE(twins.service.centre->members().isFounded());
    CHECK_THROWS_AS(others[0].wire->post("/v1/enrol", "nothing", [](QByteArrayView) { }), core::Failure);
}

TEST_CASE("no flipped bit keeps the service from starting, or one laptop short while the other says sent")
{
    const unsigned seed = Catch::getSeed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    Twins twins(2);
    for (int i = 0; i < 40; ++i) {
        twins.all[size_t(i % 2)].add(QStringLiteral("Note %1 %2").arg(i).arg(QString(i * 7, u'x')));
        if (i % 4 == 0)
            twins.syncAll();
    }
    twins.syncAll();
    twins.syncAll();
    const QString expected = support::picture(twins[0]);
    twins.service.stop();
    const QByteArray sound = contents(twins.service.path());
    int damaged = 0;
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        QByteArray bytes = sound;
        for (int flips = round % 3 == 0 ? 8 : 1; flips > 0; --flips) {
            const auto at = qsizetype(random() % quint64(bytes.size()));
            bytes[at] = char(bytes.at(at) ^ (1 << random() % 8));
        }
        removeJournal(twins);
        replace(twins.service.path(), bytes);
        twins.service.told.clear();
        REQUIRE_NOTHROW(twins.service.start());
        damaged += twins.service.told.isEmpty() ? 0 : 1;
        // What is said to have been sent reaches somebody who begins with nothing.
        for (int i = 0; i < 2; ++i)
            for (Twin &twin : twins.all)
                REQUIRE_NOTHROW(twin.sync());
        REQUIRE(twins[0].toSend() == 0);
        REQUIRE(twins[1].toSend() == 0);
        REQUIRE(twins.service.journal->check() == u"ok");
        QSet<QByteArray> held;
        for (const QByteArray &segment : twins.service.journal->all(twins[0].store().scope(QStringLiteral("KSR/security"))->wire))
            held.insert(segment);
        for (Twin &twin : twins.all)
            for (const core::StoredSegment &segment :
                twin.store().segmentsOfScope(twin.store().scope(QStringLiteral("KSR/security"))->wire))
                REQUIRE(held.contains(segment.bytes));
        REQUIRE(support::picture(twins[0]) == expected);
        twins.service.stop();
        for (const QString &name : QDir(twins.service.folder()).entryList({QStringLiteral("*damaged*")}))
            QFile::remove(QDir(twins.service.folder()).filePath(name));
    }
    CHECK(damaged > 10);
    twins.service.start();
}

TEST_CASE("one member fills nobody's disk: what is over the day's quota waits at the device, and is told")
{
    Twins twins(2);
    twins.service.centre->setQuota({5000, 1 << 20});
    Chain flood(twins[1], QStringLiteral("KSR/security"));
    QList<QByteArray> segments;
    for (int n = 0; n < 8; ++n)
        segments << flood.seal(QList<core::Change>(1000, Chain::create(9001, {{2, {QStringLiteral("x")}}}))).bytes;
    int refused = 0;
    for (const sync::ReplyItem &item : hostile::push(twins[1], segments))
        refused += item.kind == sync::ReplyItem::Kind::Refused && (item.reason == u"quota" || item.reason == u"gap") ? 1 : 0;
    CHECK(refused == 3);
    // Others are not held up by it, and the next day goes on.
    twins[0].add(QStringLiteral("Honest"));
    twins[0].sync();
    CHECK(twins[0].toSend() == 0);
    twins.clock.advance(24LL * 3600 * 1000);
    for (const sync::ReplyItem &item : hostile::push(twins[1], segments.mid(5)))
        CHECK(item.kind != sync::ReplyItem::Kind::Refused);
}

TEST_CASE("an answer that does not end is given up")
{
    Twins twins(1);
    twins[0].wire->tamperReply = [](const QByteArray &reply) {
        sync::ReplyItem item;
        item.kind = sync::ReplyItem::Kind::Durable;
        item.incarnation = 1;
        QByteArray endless;
        const QByteArray one = sync::encodeItem(item);
        while (endless.size() < 9 * 1024 * 1024)
            endless += one.repeated(1000);
        return endless + reply;
    };
    CHECK_THROWS_AS(twins[0].sync(), core::Failure);
    CHECK_NOTHROW(twins[0].sync());
}

TEST_CASE("an item that arrives byte by byte is looked through once")
{
    QByteArray item("\x9a\x00\x01\x00\x00", 5); // 65,536 numbers
    item += QByteArray(65'536, '\x01');
    QByteArray buffer;
    sync::ItemScan scan;
    qsizetype looked = 0;
    for (char byte : item) {
        buffer.append(byte);
        const qsizetype before = scan.at;
        const auto taken = sync::takeItem(buffer, 1 << 20, &scan);
        looked += std::max(qsizetype(0), scan.at - before);
        if (taken)
            CHECK(*taken == item);
    }
    CHECK(buffer.isEmpty());
    CHECK(looked <= item.size());
}
