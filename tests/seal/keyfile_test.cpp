// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "sync/seal/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <sodium.h>

using core::Failure;
using sync::KeyFile;
using sync::Secrets;

namespace {

struct Fixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("muster.key"));

    Secrets secrets()
    {
        Secrets secrets;
        secrets.storeKey = sync::randomBytes(32);
        secrets.storeSalt = sync::randomBytes(16);
        secrets.signing = sync::newSigningKey();
        secrets.box = sync::newBoxKey();
        secrets.place = QStringLiteral("machine /home/amina/muster");
        secrets.anchor = {{11, 5}, {0xffffffffffffffff, 70000}};
        return secrets;
    }
    KeyFile create(const Secrets &secrets) { return KeyFile::create(path, "correct horse", secrets, KeyFile::testCost()); }
    QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    /// With the checksum made good again: what an attacker would put, not what a bad disk would.
    void putForged(QByteArray bytes) const
    {
        bytes.truncate(4064);
        put(bytes + sync::digest(bytes, 32));
    }
    Failure::Kind refusal(const QByteArray &passphrase = "correct horse") const
    {
        try {
            KeyFile::open(path, passphrase);
        } catch (const Failure &failure) {
            return failure.kind;
        }
        FAIL("opened");
        return {};
    }
};

void compare(const Secrets &read, const Secrets &written)
{
    CHECK(read.storeKey == written.storeKey);
    CHECK(read.storeSalt == written.storeSalt);
    CHECK(read.signing.publicKey == written.signing.publicKey);
    CHECK(read.signing.secretKey == written.signing.secretKey);
    CHECK(read.box.publicKey == written.box.publicKey);
    CHECK(read.box.secretKey == written.box.secretKey);
    CHECK(read.rootSecret == written.rootSecret);
    CHECK(read.place == written.place);
    CHECK(read.anchor == written.anchor);
}

}

TEST_CASE_METHOD(Fixture, "A key file gives back what it was given")
{
    Secrets given = secrets();
    create(given);
    CHECK(QFileInfo(path).size() == 4096);
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    compare(KeyFile::open(path, "correct horse").secrets(), given);

    KeyFile file = KeyFile::open(path, "correct horse");
    given.rootSecret = sync::newSigningKey().secretKey;
    given.anchor[11] = 6;
    given.anchor[12] = 1;
    file.update(given);
    compare(file.secrets(), given);
    compare(KeyFile::open(path, "correct horse").secrets(), given);
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE_METHOD(Fixture, "Nothing in a key file can be read without the passphrase")
{
    Secrets given = secrets();
    given.place = QStringLiteral("canary");
    create(given);
    const QByteArray file = bytes();
    CHECK_FALSE(file.contains("canary"));
    CHECK_FALSE(file.contains(given.storeKey));
    CHECK_FALSE(file.contains(given.signing.publicKey));
    CHECK_FALSE(file.contains("correct"));
}

TEST_CASE_METHOD(Fixture, "A wrong passphrase is told from a damaged file")
{
    create(secrets());
    CHECK(refusal("correct horsf") == Failure::Kind::WrongKey);
    CHECK(refusal("") == Failure::Kind::WrongKey);
    const QByteArray good = bytes();
    for (qsizetype at = 0; at < good.size(); at += 13) {
        QByteArray flipped = good;
        flipped[at] = char(flipped.at(at) ^ 1);
        put(flipped);
        CHECK(refusal() == Failure::Kind::Corrupt);
    }
    put(good.chopped(1));
    CHECK(refusal() == Failure::Kind::Corrupt);
    put(good + '\0');
    CHECK(refusal() == Failure::Kind::Corrupt);
    put({});
    CHECK(refusal() == Failure::Kind::Corrupt);
    QFile::remove(path);
    CHECK(refusal() == Failure::Kind::File);
}

TEST_CASE_METHOD(Fixture, "A file that asks for more than 2 GiB or 16 passes is refused before it gets them")
{
    create(secrets());
    const QByteArray good = bytes();
    QByteArray greedy = good;
    greedy.replace(12, 8, sync::bigEndian(2ULL * 1024 * 1024 * 1024 + 1));
    putForged(greedy);
    CHECK(refusal() == Failure::Kind::Limit);
    QByteArray slow = good;
    slow.replace(20, 8, sync::bigEndian(17));
    putForged(slow);
    CHECK(refusal() == Failure::Kind::Limit);
    QByteArray cheap = good;
    cheap.replace(12, 8, sync::bigEndian(0));
    putForged(cheap);
    CHECK(refusal() == Failure::Kind::Corrupt);
}

TEST_CASE_METHOD(Fixture, "Parts of an older file do not pass for parts of the newer")
{
    KeyFile file = create(secrets());
    const QByteArray before = bytes();
    file.changePassphrase("battery staple");
    const QByteArray after = bytes();
    CHECK(refusal("correct horse") == Failure::Kind::WrongKey);
    CHECK_NOTHROW(KeyFile::open(path, "battery staple"));

    // The old passphrase's slot before the new secrets.
    putForged(before.first(1032) + after.sliced(1032));
    CHECK(refusal("correct horse") == Failure::Kind::Corrupt);
    // The old secrets behind the new slot.
    putForged(after.first(1032) + before.sliced(1032));
    CHECK(refusal("battery staple") == Failure::Kind::Corrupt);
}

TEST_CASE_METHOD(Fixture, "Who has an old copy and the old passphrase does not open what comes after the change")
{
    KeyFile file = create(secrets());
    const QByteArray before = bytes();
    // The file key of the old copy, unwrapped by hand as PROTOCOL.md says.
    QByteArray key(32, '\0');
    REQUIRE(crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), 32, "correct horse", 13,
                reinterpret_cast<const unsigned char *>(before.constData()) + 28, KeyFile::testCost().passes,
                KeyFile::testCost().memory, crypto_pwhash_ALG_ARGON2ID13)
        == 0);
    const QByteArray fileKey
        = sync::decrypt(key, before.sliced(44, 24), before.sliced(68, 48), before.first(8) + before.sliced(8, 36));
    const auto opensWithOldKey = [&](const QByteArray &whole) {
        try {
            sync::decrypt(fileKey, whole.sliced(1032, 24), whole.sliced(1056, 3008), whole.first(1032));
            return true;
        } catch (const Failure &) {
            return false;
        }
    };
    CHECK(opensWithOldKey(before));
    file.changePassphrase("battery staple");
    CHECK_FALSE(opensWithOldKey(bytes()));
}

TEST_CASE_METHOD(Fixture, "An old copy of the file shows by its anchor")
{
    Secrets given = secrets();
    KeyFile file = create(given);
    const QByteArray before = bytes();
    given.anchor[11] = 9;
    file.update(given);
    CHECK(KeyFile::open(path, "correct horse").secrets().anchor.value(11) == 9);
    put(before);
    CHECK(KeyFile::open(path, "correct horse").secrets().anchor.value(11) == 5);
}

TEST_CASE_METHOD(Fixture, "A key file is never made over another")
{
    create(secrets());
    const QByteArray before = bytes();
    CHECK_THROWS_AS(create(secrets()), Failure);
    CHECK(bytes() == before);
}

TEST_CASE_METHOD(Fixture, "An anchor that outgrows the file keeps the chains saved last")
{
    Secrets given = secrets();
    given.rootSecret = sync::newSigningKey().secretKey;
    given.anchor.clear();
    KeyFile file = create(given);
    QList<quint64> chains;
    for (int i = 0; i < 220; ++i) {
        chains.append(sync::randomNumber());
        given = file.secrets();
        given.anchor[chains.last()] = quint64(70000 + i);
        file.update(given);
    }
    const Secrets read = KeyFile::open(path, "correct horse").secrets();
    CHECK(QFileInfo(path).size() == 4096);
    CHECK(read.anchor.size() > 150);
    CHECK(read.anchor.size() < 220);
    for (qsizetype i = 0; i < 150; ++i)
        CHECK(read.anchor.contains(chains.at(chains.size() - 1 - i)));
    // An old chain that is written to again comes back to the front.
    KeyFile again = KeyFile::open(path, "correct horse");
    const quint64 oldest = chains.at(chains.size() - read.anchor.size());
    REQUIRE(read.anchor.contains(oldest));
    given = again.secrets();
    given.anchor[oldest] += 1;
    for (int i = 0; i < 100; ++i)
        given.anchor[sync::randomNumber()] = 1;
    again.update(given);
    CHECK(KeyFile::open(path, "correct horse").secrets().anchor.contains(oldest));
}

TEST_CASE_METHOD(Fixture, "Secrets that do not fit are refused, and the file stays as it was")
{
    Secrets given = secrets();
    KeyFile file = create(given);
    const QByteArray before = bytes();
    given.place = QString(3000, u'x');
    CHECK_THROWS_AS(file.update(given), Failure);
    CHECK(bytes() == before);
}

TEST_CASE_METHOD(Fixture, "A file that cannot be written says so and leaves the old one")
{
    KeyFile file = create(secrets());
    const QByteArray before = bytes();
    // A folder in the way of the new file.
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("muster.key.new")));
    Secrets given = secrets();
    CHECK_THROWS_AS(file.update(given), Failure);
    CHECK(bytes() == before);
    CHECK(file.secrets().storeKey != given.storeKey);
}
