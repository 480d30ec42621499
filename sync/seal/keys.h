// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// Keys and digests, all by libsodium. Nothing here keeps state; failures throw core::Failure{Cryptography}.
namespace sync {

/// Must have run once before anything else here (idempotent, thread-safe).
void initialise();
/// For every program at its start: no core dump is written, and no other process of the same user may look into this one.
void closeProcess();

/// A device's (or the service's) long-term keys.
struct KeyPair {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< Ed25519: 64 bytes; X25519: 32 bytes
};

KeyPair newSigningKey(); ///< Ed25519
KeyPair newBoxKey(); ///< X25519
QByteArray randomBytes(int count);
quint64 randomNumber(); ///< 64 random bits, never 0

QByteArray sign(const QByteArray &secretKey, QByteArrayView message); ///< 64 bytes
bool verify(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature);

/// BLAKE2b (RFC 7693) of `size` bytes, keyed when `key` is not empty (16..64 bytes).
QByteArray digest(QByteArrayView message, int size, QByteArrayView key = {});

/// The device's number everywhere: the first 8 bytes, big endian, of BLAKE2b-256 of its signing key.
quint64 deviceOf(const QByteArray &signingPublicKey);
/// Binds a chain to the device and the scope that may write it: first 8 bytes of
/// BLAKE2b-256(device signing key | scope as 8 bytes big endian | nonce).
quint64 incarnationOf(const QByteArray &signingPublicKey, quint64 scope, const QByteArray &nonce8);

QByteArray seal(const QByteArray &boxPublicKey, QByteArrayView message); ///< crypto_box_seal
QByteArray unseal(const KeyPair &box, QByteArrayView sealed);

/// XChaCha20-Poly1305-IETF; nonce 24 bytes.
QByteArray encrypt(const QByteArray &key32, const QByteArray &nonce24, QByteArrayView plain, QByteArrayView associated);
QByteArray decrypt(const QByteArray &key32, const QByteArray &nonce24, QByteArrayView cipher, QByteArrayView associated);

/// The secret two X25519 keys share, hashed with both public keys in ascending order and `purpose`: 32 bytes. The exchange
/// authenticates a device to the service with it, without a signature on the wire.
QByteArray sharedKey(const KeyPair &own, const QByteArray &otherPublicKey, QByteArrayView purpose);

QByteArray bigEndian(quint64 number); ///< 8 bytes
quint64 fromBigEndian(QByteArrayView bytes8);

void wipe(QByteArray &secret);

}
