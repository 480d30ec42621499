// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/message.h"
#include "sync/service/journal.h"
#include "tests/service/organisation.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace service_tests;
using sync::Journal;

TEST_CASE("The journal numbers each scope by itself and remembers everything across a restart")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    Device device;
    const sync::Segment first = sync::readSegment(device.write(security, "a"));
    const sync::Segment second = sync::readSegment(device.write(security, "b"));
    const sync::Segment other = sync::readSegment(device.write(personnel, "c"));
    quint64 epoch = 0;
    {
        Journal journal(path);
        epoch = journal.epoch();
        CHECK(epoch != 0);
        CHECK(journal.head(security).sequence == 0);
        CHECK(journal.head(security).hash.isEmpty());
        CHECK(journal.append(first, device.number()).sequence == 1);
        CHECK(journal.append(other, device.number()).sequence == 1);
        CHECK(journal.append(second, device.number()).sequence == 2);
    }
    Journal journal(path);
    CHECK(journal.epoch() == epoch);
    const QByteArray hash = sync::nextLogHash({}, first.digest);
    CHECK(journal.hashAt(security, 1) == hash);
    CHECK(journal.head(security).hash == sync::nextLogHash(hash, second.digest));
    CHECK(journal.hashAt(security, 3).isEmpty());
    CHECK(journal.hashAt(security, 0).isEmpty());
    CHECK(journal.all(security) == QList {first.bytes, second.bytes});
    const auto chain = journal.chain(first.header.incarnation);
    REQUIRE(chain);
    CHECK(chain->device == device.number());
    CHECK(chain->scope == security);
    CHECK(chain->last == 2);
    CHECK(chain->tip == second.digest);
    CHECK(journal.digestAt(first.header.incarnation, 2) == second.digest);
    CHECK_FALSE(journal.digestAt(first.header.incarnation, 3));
    CHECK_FALSE(journal.chain(1));

    CHECK(journal.after(security, 1, 1'000'000).size() == 1);
    CHECK(journal.after(security, 0, 1).size() == 1); // always at least one
    CHECK(journal.after(security, 2, 1'000'000).isEmpty());
    const Journal::Entry entry = journal.after(security, 0, 1).first();
    CHECK(entry.bytes == first.bytes);
    CHECK(entry.incarnation == first.header.incarnation);
    CHECK(entry.last == 1);
    CHECK(entry.position.hash == hash);
}

TEST_CASE("A segment that is already in the journal cannot be appended again")
{
    QTemporaryDir folder;
    Journal journal(folder.filePath(QStringLiteral("journal.db")));
    Device device;
    const sync::Segment segment = sync::readSegment(device.write(security, "a"));
    journal.append(segment, device.number());
    CHECK_THROWS_AS(journal.append(segment, device.number()), core::Failure);
    CHECK(journal.head(security).sequence == 1);
    CHECK(journal.append(sync::readSegment(device.write(security, "b")), device.number()).sequence == 2);
}

TEST_CASE("Reported roots are compared with those of others, and only at the same position")
{
    QTemporaryDir folder;
    Journal journal(folder.filePath(QStringLiteral("journal.db")));
    const auto report
        = [&](quint64 scope, quint64 sequence, quint64 device, const char *root, const char *knowledge = "same") {
              const Journal::Agreement agreement = journal.reportRoot(scope, sequence, device, root, knowledge);
              return std::pair(agreement.agreeing, agreement.differing);
          };
    using Counts = std::pair<quint64, quint64>;
    CHECK(report(security, 7, 1, "aaaaaaaa") == Counts(0, 0));
    CHECK(report(security, 8, 2, "bbbbbbbb") == Counts(0, 0));
    CHECK(report(personnel, 7, 2, "bbbbbbbb") == Counts(0, 0));
    CHECK(report(security, 7, 2, "bbbbbbbb", "more") == Counts(0, 0)); // knows something else
    CHECK(report(security, 7, 2, "bbbbbbbb") == Counts(0, 1));
    CHECK(report(security, 7, 3, "aaaaaaaa") == Counts(1, 1));
    CHECK(report(security, 7, 2, "aaaaaaaa") == Counts(2, 0));
    journal.renewEpoch();
    CHECK(report(security, 7, 2, "cccccccc") == Counts(0, 0));
}

TEST_CASE("Nothing that was written can be read in the journal's files")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    Device device;
    Journal journal(path);
    journal.append(sync::readSegment(device.write(security, "Kidnapped near Marabo")), device.number());
    for (const QString &name : {path, path + QStringLiteral("-wal")}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        CHECK_FALSE(content.contains("Kidnapped"));
        CHECK_FALSE(content.contains("Marabo"));
    }
}
