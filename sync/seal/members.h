// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/seal/segment.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

/// The authority log: who may write what, and with which keys. A scope of its own (number 0), in clear, written only by
/// authorities, carried by a service that can read it and cannot author it (reliability.md 2.5).
namespace sync {

inline constexpr quint64 membersScope = 0;

/// Entry 1 of the first chain: what the organisation is. Its BLAKE2b-128 is the organisation's identity, which invitations
/// pin.
struct Organisation {
    QByteArray rootKey; ///< Ed25519; the threshold of keys comes with root rotation
    QByteArray authority; ///< signing key of the first authority's device
    QByteArray authorityBox;
    QByteArray rootSignature; ///< of rootKey over everything above and below
    QByteArray serviceBox; ///< X25519 of the service
    QByteArray serviceSigning; ///< Ed25519 of the service: signs its log heads
};

struct ScopeEntry {
    quint64 scope = 0;
    QByteArray sealedName; ///< under the organisation's name key; "global", "KSR/security"
};

/// Lets a device in.
struct DeviceEntry {
    QByteArray signing;
    QByteArray box;
    QStringList roles; ///< keys: "administrator", "fsa", "pcsa", "desk", ... (domain.md 2.1, lower case)
    QList<quint64> scopes;
    QByteArray sealedName; ///< the person's name under the organisation's name key
    QString country; ///< ISO 3166 alpha-3 of the home country; empty for headquarters
    QList<QByteArray> sealedOwn = {}; ///< what is theirs (core::Store::setMember), each sealed like a name
};

/// Hands one content key of one scope to one device.
struct KeyEntry {
    quint64 scope = 0; ///< membersScope: the organisation's name key, which opens sealed names
    quint64 epoch = 0; ///< from 1
    quint64 device = 0;
    QByteArray sealedKey; ///< crypto_box_seal of 32 bytes
};

QByteArray encodeEntry(const Organisation &entry);
QByteArray encodeEntry(const ScopeEntry &entry);
QByteArray encodeEntry(const DeviceEntry &entry);
QByteArray encodeEntry(const KeyEntry &entry);
/// Signs rootSignature in place.
void signOrganisation(Organisation &entry, const QByteArray &rootSecret);
QByteArray organisationId(const Organisation &entry); ///< 16 bytes

/// What the entries add up to: a pure fold, same code in replicas and service. Segments may come in any order; those whose
/// author is not (yet) an authority wait inside. Grants add up; names, keys and the rest are as last said, by counter, ties
/// by incarnation. An authority is the founding device, or one with the role "administrator".
class Members {
public:
    /// With `organisation` empty the first organisation entry seen founds it; else only the one with this identity.
    explicit Members(QByteArray organisation = {});

    enum class Taken { Applied, Known, Waiting, Refused };
    /// A members segment, as received. Checks form, signature, chain; throws nothing for bad input: Refused, see reason().
    Taken take(const QByteArray &segmentBytes);
    QString reason() const { return m_reason; } ///< "malformed", "limit", "foreign", "signature", "fork"

    bool isFounded() const { return m_founded; }
    const Organisation &organisation() const { return m_organisation; }
    QByteArray organisationId() const { return m_id; }
    quint64 position() const { return m_entries; } ///< entries applied
    const DeviceEntry *device(quint64 device) const;
    QList<quint64> devices() const;
    bool isAuthority(quint64 device) const;
    bool mayHold(quint64 device, quint64 scope) const;
    QList<quint64> scopes() const; ///< all but membersScope
    QList<quint64> scopesOf(quint64 device) const; ///< membersScope first, then as granted
    QByteArray sealedScopeName(quint64 scope) const;
    quint64 newestEpoch(quint64 scope) const; ///< 0 when no key was handed out
    QByteArray sealedKey(quint64 scope, quint64 epoch, quint64 device) const;

private:
    /// Orders entries that speak of the same thing: counter first, so that a later one of the same author wins.
    using Stamp = std::pair<quint64, quint64>;
    struct ChainState {
        quint64 device = 0;
        quint64 last = 0;
        QByteArray tip;
    };
    struct SealedKey {
        Stamp stamp;
        QByteArray sealed;
    };
    Taken refuse(const char *reason);
    Taken tryTake(const QByteArray &segmentBytes);
    Taken apply(const Segment &segment);
    Taken found(const Segment &segment, const QList<QByteArray> &entries);
    void applyEntries(const Segment &segment, quint64 device, const QList<QByteArray> &encoded);
    void applyScope(const ScopeEntry &entry, Stamp stamp);
    void applyDevice(const DeviceEntry &entry, Stamp stamp);
    void applyKey(const KeyEntry &entry, Stamp stamp);
    void retryWaiting();
    QByteArray signingKeyOf(quint64 device) const;

    QByteArray m_expected;
    QByteArray m_id;
    bool m_founded = false;
    Organisation m_organisation;
    quint64 m_entries = 0;
    QHash<quint64, QMap<Stamp, DeviceEntry>> m_grants; ///< everything ever granted to a device
    QHash<quint64, DeviceEntry> m_devices; ///< what it adds up to
    QMap<quint64, QByteArray> m_scopeNames;
    QHash<quint64, Stamp> m_scopeStamps;
    QHash<quint64, QMap<quint64, QHash<quint64, SealedKey>>> m_keys; ///< by scope, epoch, device
    QHash<quint64, ChainState> m_chains;
    QSet<QByteArray> m_applied; ///< digests
    QList<QByteArray> m_waiting;
    qsizetype m_waitingBytes = 0;
    QString m_reason;
};

/// Names in the members log are readable to members only: XChaCha20-Poly1305 under the name key, random nonce in front.
QByteArray sealName(const QByteArray &nameKey, const QString &name);
QString openName(const QByteArray &nameKey, const QByteArray &sealed); ///< empty when it does not open

}
