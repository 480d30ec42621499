// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/base/failure.h"
#include "sync/seal/members.h"
#include "sync/seal/segment.h"

#include <catch2/catch_test_macros.hpp>

using core::Failure;
namespace cbor = core::cbor;

namespace {

constexpr quint64 scope = 0xa1b2c3d4e5f60718;

/// A change of `texts.size()` edits, each giving a cell a short text, as the ledger would encode it.
QByteArray change(const QStringList &texts)
{
    cbor::Writer writer;
    writer.array(5);
    writer.number(1234);
    writer.integer(1'795'000'000'000);
    writer.integer(180);
    writer.array(0);
    writer.array(quint64(texts.size()));
    for (const QString &text : texts) {
        cbor::Writer write;
        write.array(6);
        write.number(1);
        write.number(0);
        write.number(310);
        write.number(17);
        write.text(text);
        write.array(0);
        writer.bytes(write.result());
    }
    return writer.result();
}

struct Fixture {
    sync::KeyPair device = sync::newSigningKey();
    QByteArray key = sync::randomBytes(32);
    QByteArray nonce = sync::randomBytes(8);

    sync::SegmentHeader birth(quint64 writes = 1) const
    {
        sync::SegmentHeader header;
        header.scope = scope;
        header.incarnation = sync::incarnationOf(device.publicKey, scope, nonce);
        header.first = 1;
        header.writes = writes;
        header.epoch = 1;
        header.authority = 12;
        header.birth = sync::Birth {sync::deviceOf(device.publicKey), nonce};
        return header;
    }
    sync::SegmentHeader later(quint64 first, quint64 writes, const QByteArray &previous) const
    {
        sync::SegmentHeader header = birth(writes);
        header.first = first;
        header.birth.reset();
        header.previous = previous;
        return header;
    }
    sync::Segment seal(const QList<QByteArray> &changes, quint64 writes) const
    {
        return sync::sealSegment(birth(writes), changes, key, device.secretKey);
    }
};

/// Whether a reader would take it: form, and signature.
bool isAccepted(const QByteArray &bytes, const QByteArray &signingKey)
{
    try {
        return sync::isSignedBy(sync::readSegment(bytes), signingKey);
    } catch (const Failure &) {
        return false;
    }
}

}

TEST_CASE_METHOD(Fixture, "A segment says what was put in")
{
    const QList<QByteArray> changes {
        change({QStringLiteral("one"), QStringLiteral("two")}), change({QStringLiteral("three")})};
    sync::SegmentHeader header = later(41, 3, sync::randomBytes(16));
    header.seen = sync::LogHead {77, 900, sync::randomBytes(8)};
    const sync::Segment sealed = sync::sealSegment(header, changes, key, device.secretKey);

    const sync::Segment read = sync::readSegment(sealed.bytes);
    CHECK(read.bytes == sealed.bytes);
    CHECK(read.digest == sealed.digest);
    CHECK(read.digest.size() == 16);
    CHECK(read.header.scope == scope);
    CHECK(read.header.incarnation == header.incarnation);
    CHECK(read.header.first == 41);
    CHECK(read.header.writes == 3);
    CHECK(read.header.epoch == 1);
    CHECK(read.header.previous == header.previous);
    CHECK(read.header.root == sealed.header.root);
    CHECK(read.header.authority == 12);
    REQUIRE(read.header.seen.has_value());
    CHECK(read.header.seen->epoch == 77);
    CHECK(read.header.seen->sequence == 900);
    CHECK(read.header.seen->hash == header.seen->hash);
    CHECK_FALSE(read.header.birth.has_value());
    CHECK(sync::isSignedBy(read, device.publicKey));
    CHECK(sync::openSegment(read, key).changes == changes);
}

TEST_CASE_METHOD(Fixture, "The first segment of a chain says whose it is")
{
    const sync::Segment read = sync::readSegment(seal({change({QStringLiteral("x")})}, 1).bytes);
    REQUIRE(read.header.birth.has_value());
    CHECK(read.header.birth->device == sync::deviceOf(device.publicKey));
    CHECK(sync::isBornOf(read.header, device.publicKey));
    CHECK_FALSE(sync::isBornOf(read.header, sync::newSigningKey().publicKey));

    sync::SegmentHeader elsewhere = read.header;
    elsewhere.scope = scope + 1;
    CHECK_FALSE(sync::isBornOf(elsewhere, device.publicKey));
}

TEST_CASE_METHOD(Fixture, "The envelope is the COSE_Sign1 that RFC 9052 describes")
{
    const sync::Segment segment = seal({change({QStringLiteral("x")})}, 1);
    cbor::Reader reader(segment.bytes);
    reader.array(2);
    REQUIRE(reader.tag() == 18);
    reader.array(4);
    const QByteArray protectedBytes = reader.bytes();
    CHECK(reader.map() == 0);
    reader.null();
    const QByteArray signature = reader.bytes(64);
    const QByteArray ciphertext = reader.bytes();
    reader.end();

    // Algorithm (1) is EdDSA (-8), Partial IV (6) has eight bytes, our own parameter is -65537.
    CHECK(protectedBytes.first(5) == QByteArray::fromHex("a301270648"));
    CHECK(protectedBytes.sliced(13, 5) == QByteArray::fromHex("3a00010000"));

    cbor::Writer structure;
    structure.array(4);
    structure.text(u"Signature1");
    structure.bytes(protectedBytes);
    structure.bytes({});
    structure.bytes(sync::digest(ciphertext, 32));
    CHECK(sync::verify(device.publicKey, structure.result(), signature));

    // The AEAD's nonce is incarnation, first counter and Partial IV; the protected header is its associated
    // data.
    const QByteArray nonce24
        = sync::bigEndian(segment.header.incarnation) + sync::bigEndian(1) + protectedBytes.sliced(5, 8);
    CHECK_NOTHROW(sync::decrypt(key, nonce24, ciphertext, protectedBytes));
}

TEST_CASE_METHOD(Fixture, "A segment with any bit of any byte flipped is refused")
{
    const sync::Segment segment = seal({change({QStringLiteral("Checkpoint at the bridge")})}, 1);
    REQUIRE(isAccepted(segment.bytes, device.publicKey));
    for (qsizetype at = 0; at < segment.bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = segment.bytes;
            flipped[at] = char(flipped.at(at) ^ 1 << bit);
            INFO("byte " << at << ", bit " << bit);
            CHECK_FALSE(isAccepted(flipped, device.publicKey));
        }
    }
}

TEST_CASE_METHOD(Fixture, "A segment that is cut off anywhere or followed by anything is refused")
{
    const sync::Segment segment = seal({change({QStringLiteral("x")})}, 1);
    for (qsizetype size = 0; size < segment.bytes.size(); ++size)
        CHECK_THROWS_AS(sync::readSegment(segment.bytes.first(size)), Failure);
    CHECK_THROWS_AS(sync::readSegment(segment.bytes + '\0'), Failure);
    CHECK_THROWS_AS(sync::readSegment(QByteArray(sync::segmentBytesLimit + 1, '\0')), Failure);
}

TEST_CASE_METHOD(Fixture, "A foreign signature is refused")
{
    const sync::KeyPair stranger = sync::newSigningKey();
    const sync::Segment forged = sync::sealSegment(birth(), {change({QStringLiteral("x")})}, key, stranger.secretKey);
    CHECK_FALSE(isAccepted(forged.bytes, device.publicKey));
    CHECK(isAccepted(forged.bytes, stranger.publicKey));
}

TEST_CASE_METHOD(Fixture, "Without its key, or with another, a segment does not open")
{
    const sync::Segment segment = seal({change({QStringLiteral("x")})}, 1);
    CHECK_THROWS_AS(sync::openSegment(segment, sync::randomBytes(32)), Failure);
    CHECK_THROWS_AS(sync::openSegment(segment, {}), Failure);
}

TEST_CASE_METHOD(Fixture, "What is written cannot be read in the bytes that travel")
{
    const sync::Segment segment = seal({change({QStringLiteral("canary in the compound")})}, 1);
    CHECK_FALSE(segment.bytes.contains("canary"));
    // The members scope is in clear, and says so.
    sync::SegmentHeader header = birth();
    header.scope = sync::membersScope;
    header.epoch = 0;
    header.incarnation = sync::incarnationOf(device.publicKey, 0, nonce);
    const QByteArray entry = sync::encodeEntry(sync::ScopeEntry {9, "sealed"});
    const sync::Segment clear = sync::sealSegment(header, {entry}, {}, device.secretKey);
    CHECK(sync::openSegment(sync::readSegment(clear.bytes), {}).changes == QList<QByteArray> {entry});
}

TEST_CASE_METHOD(Fixture, "Records are never in clear, the members log always")
{
    sync::SegmentHeader naked = birth();
    naked.epoch = 0;
    CHECK_THROWS_AS(sync::sealSegment(naked, {change({QStringLiteral("x")})}, {}, device.secretKey), Failure);
    sync::SegmentHeader hidden = birth();
    hidden.scope = sync::membersScope;
    const QByteArray entry = sync::encodeEntry(sync::ScopeEntry {9, "sealed"});
    CHECK_THROWS_AS(sync::sealSegment(hidden, {entry}, key, device.secretKey), Failure);
}

TEST_CASE_METHOD(Fixture, "The same content sealed twice differs in every sealed byte's seed, nonce and root")
{
    const QList<QByteArray> changes {change({QStringLiteral("x")})};
    const sync::Segment one = seal(changes, 1);
    const sync::Segment two = seal(changes, 1);
    CHECK(one.header.root != two.header.root);
    CHECK(one.digest != two.digest);
}

TEST_CASE_METHOD(Fixture, "Content that does not fit the root, the count or the form is refused though it is signed")
{
    // Signed and sealed by hand, with the device's own keys: a device that lies about its content.
    const auto forge = [&](const QByteArray &plain, quint64 writes, const QByteArray &proofs = "\x80") {
        const sync::Segment honest = seal({change({QStringLiteral("honest")})}, 1);
        cbor::Reader outer(honest.bytes);
        outer.array(2);
        outer.tag();
        outer.array(4);
        QByteArray protectedBytes = outer.bytes();
        // ..., first 01, writes 01, epoch 01, packing: the numbers before the birth's array.
        const qsizetype at = protectedBytes.indexOf(QByteArray::fromHex("010101"), 18 + 2 + 18);
        REQUIRE(at > 0);
        protectedBytes[at + 1] = char(writes);
        protectedBytes[at + 3] = '\0';
        const QByteArray nonce24
            = sync::bigEndian(honest.header.incarnation) + sync::bigEndian(1) + protectedBytes.sliced(5, 8);
        const QByteArray cipher = sync::encrypt(key, nonce24, QByteArray(16, 's') + proofs + plain, protectedBytes);
        cbor::Writer structure;
        structure.array(4);
        structure.text(u"Signature1");
        structure.bytes(protectedBytes);
        structure.bytes({});
        structure.bytes(sync::digest(cipher, 32));
        cbor::Writer writer;
        writer.array(2);
        writer.tag(18);
        writer.array(4);
        writer.bytes(protectedBytes);
        writer.map(0);
        writer.null();
        writer.bytes(sync::sign(device.secretKey, structure.result()));
        writer.bytes(cipher);
        const sync::Segment segment = sync::readSegment(writer.result());
        REQUIRE(sync::isSignedBy(segment, device.publicKey));
        return segment;
    };
    const auto refusal = [&](const QByteArray &plain, quint64 writes) {
        try {
            sync::openSegment(forge(plain, writes), key);
        } catch (const Failure &failure) {
            return failure.kind;
        }
        FAIL("opened");
        return Failure::Kind::Invalid;
    };
    CHECK(refusal(change({QStringLiteral("other")}), 1) == Failure::Kind::Cryptography);
    CHECK(refusal(change({QStringLiteral("one"), QStringLiteral("two")}), 1) == Failure::Kind::Protocol);
    CHECK(refusal(change({QStringLiteral("one")}), 2) == Failure::Kind::Protocol);
    CHECK(refusal("\xff", 1) == Failure::Kind::Protocol);
    CHECK(refusal(QByteArray(100, '\x81'), 1) == Failure::Kind::Limit);
    CHECK(refusal(QByteArray::fromHex("8501010180"
                                      "80"),
              1)
        == Failure::Kind::Protocol);
}

TEST_CASE_METHOD(Fixture, "As many changes go into a segment as fit, and all of them into several")
{
    QList<QByteArray> changes;
    QList<quint64> writes;
    for (int i = 0; i < 3000; ++i) {
        changes.append(change({QString::fromLatin1(sync::randomBytes(30).toBase64())}));
        writes.append(1);
    }
    QList<QByteArray> opened;
    QByteArray previous;
    quint64 first = 1;
    int segments = 0;
    while (!changes.isEmpty()) {
        const auto [segment, count]
            = sync::sealAsMany(first == 1 ? birth() : later(first, 1, previous), changes, writes, key, device.secretKey);
        REQUIRE(count > 0);
        CHECK(segment.bytes.size() <= sync::segmentLimit + 400);
        if (count < changes.size())
            CHECK(segment.bytes.size() > sync::segmentLimit / 2);
        CHECK(segment.header.writes == quint64(count));
        opened += sync::openSegment(sync::readSegment(segment.bytes), key).changes;
        changes.remove(0, count);
        writes.remove(0, count);
        first += quint64(count);
        previous = segment.digest;
        ++segments;
    }
    CHECK(opened.size() == 3000);
    CHECK(segments < 10);
}

TEST_CASE_METHOD(Fixture, "A large change travels alone, one that is too large not at all")
{
    const QByteArray large = change({QString::fromLatin1(sync::randomBytes(60'000).toHex())});
    const QByteArray small = change({QStringLiteral("x")});
    const auto [segment, count] = sync::sealAsMany(birth(), {large, small}, {1, 1}, key, device.secretKey);
    CHECK(count == 1);
    CHECK(sync::openSegment(sync::readSegment(segment.bytes), key).changes == QList<QByteArray> {large});
    CHECK_THROWS_AS(sync::sealSegment(birth(2), {large, small}, key, device.secretKey), Failure);

    const QByteArray tooLarge = change({QString(sync::changeLimit, u'x')});
    CHECK_THROWS_AS(sync::sealSegment(birth(), {tooLarge}, key, device.secretKey), Failure);
}

TEST_CASE_METHOD(Fixture, "One edited field costs few bytes")
{
    const sync::Segment segment = sync::sealSegment(
        later(317, 1, sync::randomBytes(16)), {change({QStringLiteral("confirmed by police")})}, key, device.secretKey);
    INFO("one edited short text: " << segment.bytes.size() << " bytes");
    CHECK(segment.bytes.size() <= 245);
    sync::SegmentHeader header = later(317, 1, sync::randomBytes(16));
    header.seen = sync::LogHead {sync::randomNumber(), 4000, sync::randomBytes(8)};
    const sync::Segment witnessed
        = sync::sealSegment(header, {change({QStringLiteral("confirmed by police")})}, key, device.secretKey);
    INFO("with the log head seen: " << witnessed.bytes.size() << " bytes");
    CHECK(witnessed.bytes.size() <= 270);
}
