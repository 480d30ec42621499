// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/seal/keys.h"

#include <QMap>

namespace sync {

/// What a device must keep secret, and what must not roll back with its store.
struct Secrets {
    QByteArray storeKey; ///< 32 bytes, the raw key of SQLCipher
    QByteArray storeSalt; ///< 16 bytes
    KeyPair signing; ///< Ed25519
    KeyPair box; ///< X25519
    QByteArray rootSecret; ///< organisation root (Ed25519, 64 bytes), only where the organisation was made; else empty
    QMap<quint64, quint64> anchor; ///< own incarnation -> last counter saved: a store that knows less is an old copy
    QByteArray closed; ///< 8 bytes: the store's file as it was when it was closed in order; empty while it is open
    QByteArray pinned; ///< what is needed to begin again without the store: organisation, service, card; may be empty
    QString place; ///< machine and file this store was last opened at: another place is a copy (sync.md R2)
};

/// What a guess at a passphrase costs.
struct StretchingCost {
    quint64 memory = 256ULL * 1024 * 1024; ///< bytes; at least 64 MiB unless testing
    quint64 passes = 3;
};

/// The 4 KiB file that a passphrase opens (reliability.md 2.2): Argon2id (RFC 9106) stretches it, the result wraps a random
/// file key in a slot, the file key encrypts the secrets with XChaCha20-Poly1305. Written whole, by rename. An anchor of
/// more chains than fit (about 180) keeps those saved last.
class KeyFile {
public:
    using Cost = StretchingCost;
    static Cost testCost() { return {8ULL * 1024 * 1024, 1}; }

    /// Makes a new file; throws File when one is there.
    static KeyFile create(const QString &path, const QByteArray &passphrase, const Secrets &secrets, Cost cost = {});
    /// Throws WrongKey (the passphrase), Corrupt (the file), File (not there), Limit (parameters above 2 GiB / 16 passes).
    static KeyFile open(const QString &path, const QByteArray &passphrase);

    const Secrets &secrets() const { return m_secrets; }
    /// Rewrites the file under the same passphrase: temp, fsync, rename, fsync folder. Throws File, DiskFull, Limit.
    void update(const Secrets &secrets);
    void changePassphrase(const QByteArray &passphrase);

private:
    KeyFile() = default;
    void write(const Secrets &secrets, bool replace);

    QString m_path;
    QByteArray m_fileKey;
    QByteArray m_slots; ///< as in the file: how the file key is wrapped
    Secrets m_secrets;
    QList<quint64> m_order; ///< the anchor's chains, last saved first
};

}
