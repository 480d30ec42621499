// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "sync/seal/keys.h"

#include <catch2/catch_test_macros.hpp>

using core::Failure;

TEST_CASE("Digests are BLAKE2b as in RFC 7693, and short ones the front of 16 bytes")
{
    CHECK(sync::digest("abc", 64).toHex()
        == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
           "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    CHECK(sync::digest("abc", 8) == sync::digest("abc", 16).first(8));
    CHECK(sync::digest("abc", 32, QByteArray(32, 'k')) != sync::digest("abc", 32));
}

TEST_CASE("A signature is good for its key and its message only")
{
    const sync::KeyPair pair = sync::newSigningKey();
    const QByteArray signature = sync::sign(pair.secretKey, "message");
    CHECK(sync::verify(pair.publicKey, "message", signature));
    CHECK_FALSE(sync::verify(pair.publicKey, "massage", signature));
    CHECK_FALSE(sync::verify(sync::newSigningKey().publicKey, "message", signature));
    CHECK_FALSE(sync::verify(pair.publicKey, "message", signature.first(63)));
    CHECK_FALSE(sync::verify({}, "message", signature));
}

TEST_CASE("A sealed box opens for its owner only")
{
    const sync::KeyPair box = sync::newBoxKey();
    QByteArray sealed = sync::seal(box.publicKey, "key");
    CHECK(sync::unseal(box, sealed) == "key");
    CHECK_THROWS_AS(sync::unseal(sync::newBoxKey(), sealed), Failure);
    sealed[5] = char(sealed.at(5) ^ 1);
    CHECK_THROWS_AS(sync::unseal(box, sealed), Failure);
    CHECK_THROWS_AS(sync::unseal(box, "short"), Failure);
}

TEST_CASE("A ciphertext opens with its key, nonce and associated bytes only")
{
    const QByteArray key = sync::randomBytes(32);
    const QByteArray nonce = sync::randomBytes(24);
    const QByteArray cipher = sync::encrypt(key, nonce, "plain", "with");
    CHECK(sync::decrypt(key, nonce, cipher, "with") == "plain");
    CHECK_THROWS_AS(sync::decrypt(sync::randomBytes(32), nonce, cipher, "with"), Failure);
    CHECK_THROWS_AS(sync::decrypt(key, sync::randomBytes(24), cipher, "with"), Failure);
    CHECK_THROWS_AS(sync::decrypt(key, nonce, cipher, "without"), Failure);
    CHECK_THROWS_AS(sync::decrypt(key, nonce, cipher.chopped(1), "with"), Failure);
    CHECK_THROWS_AS(sync::decrypt(key.first(31), nonce, cipher, "with"), Failure);
}

TEST_CASE("Two box keys share a key from either side, another one for another purpose")
{
    const sync::KeyPair one = sync::newBoxKey();
    const sync::KeyPair two = sync::newBoxKey();
    const QByteArray shared = sync::sharedKey(one, two.publicKey, "exchange");
    CHECK(shared.size() == 32);
    CHECK(shared == sync::sharedKey(two, one.publicKey, "exchange"));
    CHECK(shared != sync::sharedKey(one, two.publicKey, "letter"));
    CHECK(shared != sync::sharedKey(one, sync::newBoxKey().publicKey, "exchange"));
    CHECK_THROWS_AS(sync::sharedKey(one, QByteArray(32, '\0'), "exchange"), Failure);
}

TEST_CASE("An incarnation binds device, scope and nonce")
{
    const QByteArray key = sync::newSigningKey().publicKey;
    const QByteArray nonce = sync::randomBytes(8);
    const quint64 incarnation = sync::incarnationOf(key, 7, nonce);
    CHECK(incarnation == sync::incarnationOf(key, 7, nonce));
    CHECK(incarnation != sync::incarnationOf(key, 8, nonce));
    CHECK(incarnation != sync::incarnationOf(key, 7, sync::randomBytes(8)));
    CHECK(incarnation != sync::incarnationOf(sync::newSigningKey().publicKey, 7, nonce));
}

TEST_CASE("Wiping a key empties it and leaves what somebody else still holds")
{
    QByteArray secret(32, 's');
    sync::wipe(secret);
    CHECK(secret.isEmpty());

    QByteArray shared(32, 's');
    const QByteArray other = shared;
    sync::wipe(shared);
    CHECK(other == QByteArray(32, 's'));
}
