// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// A laptop put back whole: store, key file and file number together, as a snapshot of a virtual machine is. Nothing on the
// machine can notice it; only what the centre holds can.
#include "tests/hostile/member.h"

#include <QFile>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using support::Twin;
using support::Twins;

namespace {

const QString security = QStringLiteral("KSR/security");

/// The folder's files as they are, to be put back byte for byte into the same files.
class Image {
public:
    explicit Image(Twin &twin)
        : m_folder(twin.folder)
    {
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(QDir(m_folder).filePath(name));
            if (file.open(QFile::ReadOnly))
                m_files.insert(name, file.readAll());
        }
    }
    void putBack() const
    {
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
            if (!m_files.contains(name))
                QFile::remove(QDir(m_folder).filePath(name));
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            QFile target(QDir(m_folder).filePath(file.key()));
            if (!target.open(QFile::ReadWrite) || !target.resize(0) || target.write(file.value()) != file.value().size())
                throw core::Failure(core::Failure::Kind::File, QStringLiteral("put back"));
        }
    }

private:
    QString m_folder;
    QMap<QString, QByteArray> m_files;
};

QStringList titles(Twin &twin)
{
    const auto reader = twin.workplace->reader();
    QStringList all;
    for (core::Statement row = reader->database().prepare("SELECT title FROM plan_section ORDER BY title"); row.step();)
        all << row.text(0);
    return all;
}

}

TEST_CASE("a laptop put back whole loses nothing, and neither does anybody else")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    laptop.add(QStringLiteral("Before"));
    twins.syncAll();
    twins.close(laptop);
    const Image image(laptop);
    twins.open(laptop);
    const int lost = GENERATE(1, 2);
    const int saved = GENERATE(0, 1, 2, 3);
    const bool isInOneSegment = GENERATE(true, false);
    CAPTURE(lost, saved, isInOneSegment);

    // What the centre has and the image has not.
    QStringList expected {QStringLiteral("Before")};
    for (int i = 0; i < lost; ++i) {
        expected << QStringLiteral("Lost %1").arg(i);
        laptop.add(expected.last());
        if (!isInOneSegment)
            laptop.replica().sealAll();
    }
    laptop.sync();
    twins[0].sync();
    twins.close(laptop);
    image.putBack();
    twins.open(laptop);
    // Saved with the centre out of reach, under counters that are taken.
    for (int i = 0; i < saved; ++i) {
        expected << QStringLiteral("Saved %1").arg(i);
        laptop.add(expected.last());
        if (!isInOneSegment)
            laptop.replica().sealAll();
    }
    expected.sort();
    for (int round = 0; round < 2; ++round) {
        laptop.sync();
        twins[0].sync();
    }
    CHECK(titles(laptop) == expected);
    CHECK(titles(twins[0]) == expected);
    CHECK(laptop.toSend() == 0);
    CHECK(laptop.store().refusals().isEmpty());
    CHECK(support::picture(laptop) == support::picture(twins[0]));
    CHECK(support::isSound(laptop));

    // And it goes on.
    const core::Id next = laptop.add(QStringLiteral("Next"));
    laptop.sync();
    twins[0].sync();
    CHECK(twins[0].value(next, "title") == core::Value(QStringLiteral("Next")));
}

TEST_CASE("what the centre says to have stored counts only with the bytes of what was sealed here")
{
    Twins twins(2);
    Twin &laptop = twins[1];
    laptop.add(QStringLiteral("One"));
    laptop.sync();
    laptop.add(QStringLiteral("Two"));
    laptop.replica().sealAll();
    const quint64 wire = laptop.store().scope(security)->wire;
    core::Chain chain;
    for (const core::Chain &one : laptop.store().chains())
        if (one.own && one.scope == wire)
            chain = one;
    REQUIRE(laptop.toSend() == 1);
    sync::ReplyItem item;
    item.kind = sync::ReplyItem::Kind::Durable;
    item.incarnation = chain.incarnation;
    sync::Replica::Progress progress;
    SECTION("more than was ever sealed")
    {
        item.counter = chain.last + 5;
        item.bytes = chain.tip.first(8);
    }
    SECTION("other bytes")
    {
        item.counter = chain.last;
        item.bytes = "whatever";
    }
    laptop.replica().take(item, progress);
    CHECK(laptop.toSend() >= 1);
    laptop.sync();
    CHECK(laptop.toSend() == 0);
    twins[0].sync();
    CHECK(titles(twins[0]) == QStringList {QStringLiteral("One"), QStringLiteral("Two")});
}
