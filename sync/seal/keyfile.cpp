// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/keyfile.h"

#include "core/base/cbor.h"
#include "core/base/failure.h"
#include "sync/seal/passphrase.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sync {

namespace {

using core::Failure;
namespace cbor = core::cbor;

// The file, in bytes (PROTOCOL.md, "Key file"):
//     0    magic and version                 8
//     8    slots, eight of 128 bytes         1024
//     1032 nonce of the secrets              24
//     1056 secrets, sealed, padded           3008
//     4064 BLAKE2b-256 of everything above   32
constexpr char magic[] = "MUSTERK1";
constexpr qsizetype magicSize = 8;
constexpr qsizetype slotSize = 128;
constexpr qsizetype slotCount = 8;
constexpr qsizetype nonceAt = magicSize + slotSize * slotCount;
constexpr qsizetype nonceSize = 24;
constexpr qsizetype sealedAt = nonceAt + nonceSize;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype fileSize = 4096;
constexpr qsizetype checksumAt = fileSize - checksumSize;
constexpr qsizetype tagSize = 16;
constexpr qsizetype plainSize = checksumAt - sealedAt - tagSize;

// A slot: what opens it (4), memory (8), passes (8), salt (16), nonce (24), the file key, sealed (48), zeros.
constexpr quint32 passphraseSlot = 1;
constexpr qsizetype saltAt = 20;
constexpr qsizetype saltSize = 16;
constexpr qsizetype slotNonceAt = saltAt + saltSize;
constexpr qsizetype wrappedAt = slotNonceAt + nonceSize;
constexpr qsizetype keySize = 32;
constexpr qsizetype wrappedSize = keySize + tagSize;

constexpr quint64 memoryLimit = 2ULL * 1024 * 1024 * 1024;
constexpr quint64 passesLimit = 16;

constexpr quint64 secretsVersion = 2;
constexpr qsizetype orderLimit = 512; ///< more chains than ever fit

[[noreturn]] void corrupt(const char *what)
{
    throw Failure(Failure::Kind::Corrupt, QStringLiteral("key file: ") + QLatin1String(what));
}

[[noreturn]] void fileFailure(const char *what)
{
    throw Failure(
        Failure::Kind::File, QStringLiteral("key file: ") + QLatin1String(what) + QStringLiteral(", errno %1").arg(errno));
}

QByteArray stretch(const QByteArray &passphrase, const QByteArray &salt, quint64 memory, quint64 passes)
{
    if (memory > memoryLimit || passes > passesLimit)
        throw Failure(Failure::Kind::Limit, QStringLiteral("key file: asks for too much memory or too many passes"));
    if (memory < crypto_pwhash_argon2id_MEMLIMIT_MIN || passes < crypto_pwhash_argon2id_OPSLIMIT_MIN)
        corrupt("parameters below what Argon2id allows");
    QByteArray key(keySize, Qt::Uninitialized);
    if (crypto_pwhash_argon2id(reinterpret_cast<unsigned char *>(key.data()), quint64(key.size()), passphrase.data(),
            quint64(passphrase.size()), reinterpret_cast<const unsigned char *>(salt.data()), passes, size_t(memory),
            crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        throw Failure(Failure::Kind::Limit, QStringLiteral("key file: not enough memory to open it"));
    return key;
}

QByteArray makeSlot(const QByteArray &passphrase, const QByteArray &fileKey, KeyFile::Cost cost)
{
    const quint32 kind = qToBigEndian(passphraseSlot);
    QByteArray slot(reinterpret_cast<const char *>(&kind), sizeof kind);
    slot += bigEndian(cost.memory) + bigEndian(cost.passes) + randomBytes(saltSize);
    QByteArray key = stretch(passphrase, slot.sliced(saltAt, saltSize), cost.memory, cost.passes);
    const QByteArray nonce = randomBytes(nonceSize);
    const QByteArray associated = QByteArray(magic, magicSize) + slot;
    slot += nonce + encrypt(key, nonce, fileKey, associated);
    wipe(key);
    return slot.leftJustified(slotSize, '\0');
}

KeyFile::Cost costOf(const QByteArray &slot)
{
    return {fromBigEndian(slot.sliced(4, 8)), fromBigEndian(slot.sliced(12, 8))};
}

QByteArray openSlot(const QByteArray &slot, const QByteArray &passphrase)
{
    const KeyFile::Cost cost = costOf(slot);
    QByteArray key = stretch(passphrase, slot.sliced(saltAt, saltSize), cost.memory, cost.passes);
    try {
        QByteArray fileKey = decrypt(key, slot.sliced(slotNonceAt, nonceSize), slot.sliced(wrappedAt, wrappedSize),
            QByteArray(magic, magicSize) + slot.first(slotNonceAt));
        wipe(key);
        return fileKey;
    } catch (const Failure &) {
        wipe(key);
        throw Failure(Failure::Kind::WrongKey, QStringLiteral("key file: the passphrase does not open it"));
    }
}

/// [2, store key, store salt, signing public, secret, box public, secret, root, place, closed, pinned, [incarnation,
/// last...]], then zeros; the first version had neither `closed` nor `pinned`. The anchor's pairs are newest first; those that do not fit are left out.
QByteArray encodeSecrets(const Secrets &secrets, QList<quint64> &order)
{
    cbor::Writer essentials;
    essentials.array(12);
    essentials.number(secretsVersion);
    essentials.bytes(secrets.storeKey);
    essentials.bytes(secrets.storeSalt);
    essentials.bytes(secrets.signing.publicKey);
    essentials.bytes(secrets.signing.secretKey);
    essentials.bytes(secrets.box.publicKey);
    essentials.bytes(secrets.box.secretKey);
    essentials.bytes(secrets.rootSecret);
    essentials.text(secrets.place);
    essentials.bytes(secrets.closed);
    essentials.bytes(secrets.pinned);

    constexpr qsizetype arrayHead = 3;
    qsizetype left = plainSize - essentials.result().size() - arrayHead;
    if (left < 0)
        throw Failure(Failure::Kind::Limit, QStringLiteral("key file: the secrets do not fit"));
    QList<QByteArray> pairs;
    for (const quint64 incarnation : order) {
        cbor::Writer pair;
        pair.number(incarnation);
        pair.number(secrets.anchor.value(incarnation));
        left -= pair.result().size();
        if (left < 0)
            break;
        pairs.append(pair.result());
    }
    order.resize(pairs.size());
    cbor::Writer writer;
    writer.raw(essentials.result());
    writer.array(quint64(pairs.size()) * 2);
    for (const QByteArray &pair : pairs)
        writer.raw(pair);
    return writer.result().leftJustified(plainSize, '\0');
}

Secrets decodeSecrets(const QByteArray &plain, QList<quint64> &order)
{
    try {
        Secrets secrets;
        cbor::Reader reader(plain);
        const quint64 items = reader.array();
        const quint64 version = reader.number();
        if (version < 1 || version > secretsVersion || items != (version == 1 ? 10 : 12))
            corrupt("unknown version of the secrets");
        secrets.storeKey = reader.bytes(32);
        secrets.storeSalt = reader.bytes(16);
        secrets.signing.publicKey = reader.bytes(32);
        secrets.signing.secretKey = reader.bytes(64);
        secrets.box.publicKey = reader.bytes(32);
        secrets.box.secretKey = reader.bytes(32);
        secrets.rootSecret = reader.bytes();
        if (!secrets.rootSecret.isEmpty() && secrets.rootSecret.size() != 64)
            corrupt("root key of the wrong size");
        secrets.place = reader.text();
        if (version >= 2) {
            secrets.closed = reader.bytes();
            secrets.pinned = reader.bytes();
        }
        const quint64 numbers = reader.array();
        if (numbers % 2 != 0)
            corrupt("anchor");
        for (quint64 i = 0; i < numbers; i += 2) {
            const quint64 incarnation = reader.number();
            if (secrets.anchor.contains(incarnation))
                corrupt("anchor");
            secrets.anchor[incarnation] = reader.number();
            order.append(incarnation);
        }
        for (const char padding : reader.between(reader.position(), plain.size()))
            if (padding != '\0')
                corrupt("padding");
        return secrets;
    } catch (const Failure &failure) {
        if (failure.kind == Failure::Kind::Corrupt)
            throw;
        corrupt("secrets of an unknown form");
    }
}

/// Newly saved chains go to the front, the others keep their places.
QList<quint64> newOrder(
    const QMap<quint64, quint64> &before, const QList<quint64> &order, const QMap<quint64, quint64> &after)
{
    QList<quint64> result;
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        if (!before.contains(it.key()) || before.value(it.key()) != it.value())
            result.append(it.key());
    for (const quint64 incarnation : order)
        if (after.contains(incarnation) && !result.contains(incarnation))
            result.append(incarnation);
    result.resize(std::min(result.size(), orderLimit));
    return result;
}

QByteArray encodeFile(const QByteArray &fileKey, const QByteArray &slotArea, const QByteArray &plain)
{
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray file = QByteArray(magic, magicSize) + slotArea;
    file += nonce + encrypt(fileKey, nonce, plain, file);
    file += digest(file, checksumSize);
    Q_ASSERT(file.size() == fileSize);
    return file;
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_descriptor; }
    bool close() { return ::close(std::exchange(m_descriptor, -1)) == 0; }

private:
    int m_descriptor;
};

/// Whole or not at all, and on the disk when it returns. Never replaces a file unless told to.
void writeFile(const QString &path, const QByteArray &bytes, bool replace)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());

    ::unlink(fresh.constData()); // left behind by a crash
    Descriptor file(::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.number() < 0)
        fileFailure("cannot be written");
    const auto giveUp = [&](const char *what) {
        const int reason = errno;
        ::unlink(fresh.constData());
        errno = reason;
        if (reason == ENOSPC || reason == EDQUOT)
            throw Failure(Failure::Kind::DiskFull, QStringLiteral("key file: no space left"));
        fileFailure(what);
    };
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(file.number(), bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            giveUp("cannot be written");
        at += std::max(ssize_t(0), written);
    }
    if (::fsync(file.number()) != 0 || !file.close())
        giveUp("cannot be written");
    if (replace) {
        if (std::rename(fresh.constData(), target.constData()) != 0)
            giveUp("cannot be put in place");
    } else {
        if (::link(fresh.constData(), target.constData()) != 0)
            giveUp("is there already, or cannot be put in place");
        ::unlink(fresh.constData());
    }
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.number() < 0 || ::fsync(directory.number()) != 0)
        fileFailure("folder cannot be written");
}

}

KeyFile KeyFile::create(const QString &path, const QByteArray &passphrase, const Secrets &secrets, Cost cost)
{
    initialise();
    if (QFileInfo::exists(path))
        throw Failure(Failure::Kind::File, QStringLiteral("key file: there is one already"));
    KeyFile file;
    file.m_path = path;
    file.m_fileKey = randomBytes(keySize);
    file.m_slots = makeSlot(canonicalPassphrase(passphrase), file.m_fileKey, cost).leftJustified(slotSize * slotCount, '\0');
    file.write(secrets, false);
    return file;
}

KeyFile KeyFile::open(const QString &path, const QByteArray &passphrase)
{
    initialise();
    QFile onDisk(path);
    if (!onDisk.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QStringLiteral("key file: cannot be read"));
    const QByteArray bytes = onDisk.read(fileSize + 1);
    if (bytes.size() != fileSize)
        corrupt("another size than a key file has");
    if (digest(bytes.first(checksumAt), checksumSize) != bytes.sliced(checksumAt))
        corrupt("damaged");
    if (bytes.first(magicSize) != QByteArrayView(magic, magicSize))
        corrupt("not a key file, or of another version");

    KeyFile file;
    file.m_path = path;
    file.m_slots = bytes.sliced(magicSize, slotSize * slotCount);
    const QByteArray slot = file.m_slots.first(slotSize);
    if (qFromBigEndian<quint32>(slot.constData()) != passphraseSlot)
        corrupt("no slot for a passphrase");
    const QByteArray canonical = canonicalPassphrase(passphrase);
    try {
        file.m_fileKey = openSlot(slot, canonical);
    } catch (const Failure &failure) {
        // A key file of an older program was made from the bytes as they were typed.
        if (failure.kind != Failure::Kind::WrongKey || canonical == passphrase)
            throw;
        file.m_fileKey = openSlot(slot, passphrase);
    }
    QByteArray plain;
    try {
        plain = decrypt(file.m_fileKey, bytes.sliced(nonceAt, nonceSize), bytes.sliced(sealedAt, checksumAt - sealedAt),
            bytes.first(nonceAt));
    } catch (const Failure &) {
        corrupt("secrets do not belong to this passphrase's slot");
    }
    file.m_secrets = decodeSecrets(plain, file.m_order);
    wipe(plain);
    return file;
}

void KeyFile::update(const Secrets &secrets) { write(secrets, true); }

void KeyFile::changePassphrase(const QByteArray &passphrase)
{
    // A new file key: who has an old copy of the file and the old passphrase must not open the new one.
    // One that was made cheaper than is usual is strengthened, but for those that tests make.
    const Cost before = costOf(m_slots);
    const Cost usual;
    const bool isOfATest = before.memory < 64ULL * 1024 * 1024;
    const Cost cost
        = isOfATest ? before : Cost {std::max(before.memory, usual.memory), std::max(before.passes, usual.passes)};
    KeyFile changed = *this;
    changed.m_fileKey = randomBytes(keySize);
    changed.m_slots = makeSlot(canonicalPassphrase(passphrase), changed.m_fileKey, cost).leftJustified(slotSize * slotCount, '\0');
    changed.write(m_secrets, true);
    *this = changed;
}

/// What the file holds changes only once it is on the disk.
void KeyFile::write(const Secrets &secrets, bool replace)
{
    QList<quint64> order = newOrder(m_secrets.anchor, m_order, secrets.anchor);
    QByteArray plain = encodeSecrets(secrets, order);
    const QByteArray bytes = encodeFile(m_fileKey, m_slots, plain);
    wipe(plain);
    writeFile(m_path, bytes, replace);
    m_secrets = secrets;
    m_order = order;
    m_secrets.anchor.clear();
    for (const quint64 incarnation : order)
        m_secrets.anchor[incarnation] = secrets.anchor.value(incarnation);
}

}
