// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/keys.h"

#include "core/base/failure.h"

#include <QtEndian>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace sync {

namespace {

[[noreturn]] void fail(const char *what) { throw core::Failure(core::Failure::Kind::Cryptography, QLatin1String(what)); }

const unsigned char *in(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

unsigned char *out(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray room(size_t size) { return QByteArray(qsizetype(size), Qt::Uninitialized); }

void requireSize(QByteArrayView key, size_t size)
{
    if (key.size() != qsizetype(size))
        fail("key or nonce of the wrong size");
}

}

void closeProcess()
{
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__) // its leak check looks into the process
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void initialise()
{
    if (sodium_init() < 0)
        fail("libsodium cannot start");
}

KeyPair newSigningKey()
{
    initialise();
    KeyPair pair {room(crypto_sign_PUBLICKEYBYTES), room(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(out(pair.publicKey), out(pair.secretKey));
    return pair;
}

KeyPair newBoxKey()
{
    initialise();
    KeyPair pair {room(crypto_box_PUBLICKEYBYTES), room(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(out(pair.publicKey), out(pair.secretKey));
    return pair;
}

QByteArray randomBytes(int count)
{
    initialise();
    QByteArray bytes = room(size_t(count));
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

quint64 randomNumber()
{
    for (;;) {
        if (const quint64 number = fromBigEndian(randomBytes(8)); number != 0)
            return number;
    }
}

QByteArray sign(const QByteArray &secretKey, QByteArrayView message)
{
    initialise();
    requireSize(secretKey, crypto_sign_SECRETKEYBYTES);
    QByteArray signature = room(crypto_sign_BYTES);
    crypto_sign_detached(out(signature), nullptr, in(message), quint64(message.size()), in(secretKey));
    return signature;
}

bool verify(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature)
{
    initialise();
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(in(signature), in(message), quint64(message.size()), in(publicKey)) == 0;
}

QByteArray digest(QByteArrayView message, int size, QByteArrayView key)
{
    initialise();
    Q_ASSERT(size >= 1 && size <= int(crypto_generichash_BYTES_MAX));
    Q_ASSERT(key.isEmpty()
        || (key.size() >= qsizetype(crypto_generichash_KEYBYTES_MIN)
            && key.size() <= qsizetype(crypto_generichash_KEYBYTES_MAX)));
    // libsodium makes no digest below 16 bytes: a shorter one is the front of that.
    QByteArray result = room(qMax(size_t(size), size_t(crypto_generichash_BYTES_MIN)));
    crypto_generichash(out(result), size_t(result.size()), in(message), quint64(message.size()),
        key.isEmpty() ? nullptr : in(key), size_t(key.size()));
    result.truncate(size);
    return result;
}

quint64 deviceOf(const QByteArray &signingPublicKey) { return fromBigEndian(digest(signingPublicKey, 32).first(8)); }

quint64 incarnationOf(const QByteArray &signingPublicKey, quint64 scope, const QByteArray &nonce8)
{
    return fromBigEndian(digest(signingPublicKey + bigEndian(scope) + nonce8, 32).first(8));
}

QByteArray seal(const QByteArray &boxPublicKey, QByteArrayView message)
{
    initialise();
    requireSize(boxPublicKey, crypto_box_PUBLICKEYBYTES);
    QByteArray sealed = room(size_t(message.size()) + crypto_box_SEALBYTES);
    if (crypto_box_seal(out(sealed), in(message), quint64(message.size()), in(boxPublicKey)) != 0)
        fail("the key cannot be sealed to");
    return sealed;
}

QByteArray unseal(const KeyPair &box, QByteArrayView sealed)
{
    initialise();
    requireSize(box.publicKey, crypto_box_PUBLICKEYBYTES);
    requireSize(box.secretKey, crypto_box_SECRETKEYBYTES);
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        fail("sealed box too short");
    QByteArray message = room(size_t(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(out(message), in(sealed), quint64(sealed.size()), in(box.publicKey), in(box.secretKey)) != 0)
        fail("sealed box does not open");
    return message;
}

QByteArray encrypt(const QByteArray &key32, const QByteArray &nonce24, QByteArrayView plain, QByteArrayView associated)
{
    initialise();
    requireSize(key32, crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    requireSize(nonce24, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray cipher = room(size_t(plain.size()) + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(cipher), nullptr, in(plain), quint64(plain.size()), in(associated),
        quint64(associated.size()), nullptr, in(nonce24), in(key32));
    return cipher;
}

QByteArray decrypt(const QByteArray &key32, const QByteArray &nonce24, QByteArrayView cipher, QByteArrayView associated)
{
    initialise();
    requireSize(key32, crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    requireSize(nonce24, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    if (cipher.size() < qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        fail("ciphertext too short");
    QByteArray plain = room(size_t(cipher.size()) - crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(cipher), quint64(cipher.size()),
            in(associated), quint64(associated.size()), in(nonce24), in(key32))
        != 0)
        fail("ciphertext does not open");
    return plain;
}

QByteArray sharedKey(const KeyPair &own, const QByteArray &otherPublicKey, QByteArrayView purpose)
{
    initialise();
    requireSize(own.secretKey, crypto_scalarmult_SCALARBYTES);
    requireSize(own.publicKey, crypto_scalarmult_BYTES);
    requireSize(otherPublicKey, crypto_scalarmult_BYTES);
    QByteArray point = room(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(out(point), in(own.secretKey), in(otherPublicKey)) != 0)
        fail("public key of small order");
    QByteArray message = point + qMin(own.publicKey, otherPublicKey) + qMax(own.publicKey, otherPublicKey);
    message.append(purpose);
    const QByteArray shared = digest(message, 32);
    wipe(point);
    wipe(message);
    return shared;
}

QByteArray bigEndian(quint64 number)
{
    const quint64 big = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

quint64 fromBigEndian(QByteArrayView bytes8)
{
    Q_ASSERT(bytes8.size() == 8);
    return qFromBigEndian<quint64>(bytes8.data());
}

void wipe(QByteArray &secret)
{
    // A shared array still belongs to somebody else, who will wipe it.
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), size_t(secret.size()));
    secret.clear();
}

}
