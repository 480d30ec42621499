// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/members.h"

#include "core/base/cbor.h"
#include "core/base/failure.h"

#include <algorithm>
#include <utility>

namespace sync {

namespace {

using core::Failure;
namespace cbor = core::cbor;

enum class EntryKind : quint64 { Organisation = 1, Scope = 2, Device = 3, Key = 4 };

constexpr qsizetype keySize = 32;
constexpr qsizetype sealedKeySize = keySize + 48; ///< crypto_box_seal
constexpr qsizetype waitingLimit = 1024; ///< segments
constexpr qsizetype waitingBytesLimit = 16 * 1024 * 1024;

[[noreturn]] void malformed(const char *what)
{
    throw Failure(Failure::Kind::Protocol, QStringLiteral("members entry: ") + QLatin1String(what));
}

/// The organisation entry up to its signature; `items` says whether one will follow.
void writeOrganisation(cbor::Writer &writer, const Organisation &entry, quint64 items)
{
    writer.array(items);
    writer.number(quint64(EntryKind::Organisation));
    writer.bytes(entry.rootKey);
    writer.bytes(entry.authority);
    writer.bytes(entry.authorityBox);
    writer.bytes(entry.serviceBox);
    writer.bytes(entry.serviceSigning);
}

QByteArray rootMessage(const Organisation &entry)
{
    cbor::Writer writer;
    writeOrganisation(writer, entry, 6);
    return QByteArrayLiteral("Muster organisation 1") + writer.result();
}

/// What a well-formed entry says. Nothing set: a kind this program does not know, kept and passed on.
struct Entry {
    std::optional<Organisation> organisation;
    std::optional<ScopeEntry> scope;
    std::optional<DeviceEntry> device;
    std::optional<KeyEntry> key;
};

Entry decodeEntry(QByteArrayView bytes)
{
    Entry entry;
    cbor::Reader reader(bytes);
    const quint64 items = reader.array();
    if (items == 0)
        malformed("empty");
    const auto requireItems = [items](quint64 wanted) {
        if (items != wanted)
            malformed("another length than expected");
    };
    switch (EntryKind(reader.number())) {
    case EntryKind::Organisation: {
        requireItems(7);
        Organisation organisation;
        organisation.rootKey = reader.bytes(keySize);
        organisation.authority = reader.bytes(keySize);
        organisation.authorityBox = reader.bytes(keySize);
        organisation.serviceBox = reader.bytes(keySize);
        organisation.serviceSigning = reader.bytes(keySize);
        organisation.rootSignature = reader.bytes(64);
        entry.organisation = organisation;
        break;
    }
    case EntryKind::Scope: {
        requireItems(3);
        ScopeEntry scope;
        scope.scope = reader.number();
        scope.sealedName = reader.bytes();
        if (scope.scope == membersScope)
            malformed("the members scope is not granted");
        entry.scope = scope;
        break;
    }
    case EntryKind::Device: {
        if (items != 8)
            requireItems(7);
        DeviceEntry device;
        device.signing = reader.bytes(keySize);
        device.box = reader.bytes(keySize);
        for (quint64 left = reader.array(); left > 0; --left)
            device.roles.append(reader.text());
        for (quint64 left = reader.array(); left > 0; --left) {
            device.scopes.append(reader.number());
            if (device.scopes.last() == membersScope)
                malformed("the members scope is not granted");
        }
        device.sealedName = reader.bytes();
        device.country = reader.text();
        if (items == 8) {
            const quint64 owned = reader.array();
            if (owned == 0)
                malformed("an empty list is left out");
            for (quint64 left = owned; left > 0; --left)
                device.sealedOwn.append(reader.bytes());
        }
        entry.device = device;
        break;
    }
    case EntryKind::Key: {
        requireItems(5);
        KeyEntry key;
        key.scope = reader.number();
        key.epoch = reader.number();
        key.device = reader.number();
        key.sealedKey = reader.bytes(sealedKeySize);
        if (key.epoch == 0)
            malformed("epoch 0 is the one without a key");
        entry.key = key;
        break;
    }
    default:
        for (quint64 i = 1; i < items; ++i)
            reader.skip();
    }
    reader.end();
    return entry;
}

bool isOrganisation(const QList<QByteArray> &entries) { return decodeEntry(entries.first()).organisation.has_value(); }

}

QByteArray encodeEntry(const Organisation &entry)
{
    cbor::Writer writer;
    writeOrganisation(writer, entry, 7);
    writer.bytes(entry.rootSignature);
    return writer.result();
}

QByteArray encodeEntry(const ScopeEntry &entry)
{
    cbor::Writer writer;
    writer.array(3);
    writer.number(quint64(EntryKind::Scope));
    writer.number(entry.scope);
    writer.bytes(entry.sealedName);
    return writer.result();
}

QByteArray encodeEntry(const DeviceEntry &entry)
{
    cbor::Writer writer;
    writer.array(entry.sealedOwn.isEmpty() ? 7 : 8);
    writer.number(quint64(EntryKind::Device));
    writer.bytes(entry.signing);
    writer.bytes(entry.box);
    writer.array(quint64(entry.roles.size()));
    for (const QString &role : entry.roles)
        writer.text(role);
    writer.array(quint64(entry.scopes.size()));
    for (const quint64 scope : entry.scopes)
        writer.number(scope);
    writer.bytes(entry.sealedName);
    writer.text(entry.country);
    if (!entry.sealedOwn.isEmpty())
        writer.array(quint64(entry.sealedOwn.size()));
    for (const QByteArray &sealed : entry.sealedOwn)
        writer.bytes(sealed);
    return writer.result();
}

QByteArray encodeEntry(const KeyEntry &entry)
{
    cbor::Writer writer;
    writer.array(5);
    writer.number(quint64(EntryKind::Key));
    writer.number(entry.scope);
    writer.number(entry.epoch);
    writer.number(entry.device);
    writer.bytes(entry.sealedKey);
    return writer.result();
}

void signOrganisation(Organisation &entry, const QByteArray &rootSecret)
{
    entry.rootSignature = sign(rootSecret, rootMessage(entry));
}

QByteArray organisationId(const Organisation &entry) { return digest(encodeEntry(entry), 16); }

Members::Members(QByteArray organisation)
    : m_expected(std::move(organisation))
{
}

Members::Taken Members::take(const QByteArray &segmentBytes)
{
    m_reason.clear();
    const Taken taken = tryTake(segmentBytes);
    if (taken == Taken::Waiting) {
        if (m_waiting.contains(segmentBytes))
            return Taken::Waiting;
        if (m_waiting.size() >= waitingLimit || m_waitingBytes + segmentBytes.size() > waitingBytesLimit)
            return refuse("limit");
        m_waiting.append(segmentBytes);
        m_waitingBytes += segmentBytes.size();
    }
    if (taken == Taken::Applied) {
        retryWaiting();
        m_reason.clear();
    }
    return taken;
}

Members::Taken Members::refuse(const char *reason)
{
    m_reason = QLatin1String(reason);
    return Taken::Refused;
}

Members::Taken Members::tryTake(const QByteArray &segmentBytes)
{
    try {
        const Segment segment = readSegment(segmentBytes);
        if (segment.header.scope != membersScope)
            return refuse("foreign");
        return apply(segment);
    } catch (const Failure &failure) {
        return refuse(failure.kind == Failure::Kind::Limit ? "limit" : "malformed");
    }
}

/// The key the chain's segments must be signed with; empty when nobody has said so yet.
QByteArray Members::signingKeyOf(quint64 device) const
{
    if (m_founded && device == deviceOf(m_organisation.authority))
        return m_organisation.authority;
    const auto found = m_devices.constFind(device);
    return found == m_devices.cend() ? QByteArray() : found->signing;
}

Members::Taken Members::apply(const Segment &segment)
{
    const SegmentHeader &header = segment.header;
    const ChainState chain = m_chains.value(header.incarnation);
    if (header.first <= chain.last)
        return m_applied.contains(segment.digest) ? Taken::Known : refuse("fork");

    const QList<QByteArray> entries = openSegment(segment, {}).changes;
    if (isOrganisation(entries))
        return found(segment, entries);
    if (!header.birth && chain.last == 0)
        return Taken::Waiting; // for the start of its chain

    const quint64 device = header.birth ? header.birth->device : chain.device;
    const QByteArray key = signingKeyOf(device);
    if (key.isEmpty())
        return Taken::Waiting; // for the entry that lets its author in
    if (header.birth && !isBornOf(header, key))
        return refuse("foreign");
    if (!isSignedBy(segment, key))
        return refuse("signature");
    if (header.first > chain.last + 1 || !isAuthority(device))
        return Taken::Waiting;
    if (!header.birth && header.previous != chain.tip)
        return refuse("fork");
    applyEntries(segment, device, entries);
    return Taken::Applied;
}

/// The segment everything begins with. It vouches for its own author by the root's signature, and for the
/// root by the identity an invitation pinned.
Members::Taken Members::found(const Segment &segment, const QList<QByteArray> &entries)
{
    const Organisation organisation = *decodeEntry(entries.first()).organisation;
    const QByteArray id = sync::organisationId(organisation);
    if (m_founded || (!m_expected.isEmpty() && id != m_expected))
        return refuse("foreign");
    if (!isBornOf(segment.header, organisation.authority))
        return refuse("foreign");
    if (!verify(organisation.rootKey, rootMessage(organisation), organisation.rootSignature)
        || !isSignedBy(segment, organisation.authority))
        return refuse("signature");
    applyEntries(segment, deviceOf(organisation.authority), entries);
    m_organisation = organisation;
    m_id = id;
    m_founded = true;
    return Taken::Applied;
}

/// All or nothing: every entry is read before the first counts.
void Members::applyEntries(const Segment &segment, quint64 device, const QList<QByteArray> &encoded)
{
    QList<Entry> entries;
    for (const QByteArray &bytes : encoded) {
        entries.append(decodeEntry(bytes));
        if (entries.last().organisation && (entries.size() > 1 || !segment.header.birth))
            malformed("the organisation comes first or not at all");
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        const Stamp stamp {segment.header.first + quint64(i), segment.header.incarnation};
        if (entry.scope)
            applyScope(*entry.scope, stamp);
        else if (entry.device)
            applyDevice(*entry.device, stamp);
        else if (entry.key)
            applyKey(*entry.key, stamp);
    }
    m_entries += quint64(entries.size());
    m_chains[segment.header.incarnation] = {device, segment.header.first + segment.header.writes - 1, segment.digest};
    m_applied.insert(segment.digest);
}

// Where two entries speak of the same thing, the later stamp counts, whatever order they came in.

void Members::applyScope(const ScopeEntry &entry, Stamp stamp)
{
    Stamp &known = m_scopeStamps[entry.scope];
    if (stamp < known)
        return;
    known = stamp;
    m_scopeNames[entry.scope] = entry.sealedName;
}

void Members::applyDevice(const DeviceEntry &entry, Stamp stamp)
{
    const quint64 device = deviceOf(entry.signing);
    m_grants[device].insert(stamp, entry);
    // Grants add up; the rest is as last said.
    const QMap<Stamp, DeviceEntry> &grants = m_grants[device];
    DeviceEntry sum = grants.last();
    sum.roles.clear();
    sum.scopes.clear();
    sum.sealedOwn.clear();
    for (const DeviceEntry &grant : grants) {
        for (const QString &role : grant.roles)
            if (!sum.roles.contains(role))
                sum.roles.append(role);
        for (const quint64 scope : grant.scopes)
            if (!sum.scopes.contains(scope))
                sum.scopes.append(scope);
        sum.sealedOwn.append(grant.sealedOwn);
    }
    m_devices[device] = sum;
}

void Members::applyKey(const KeyEntry &entry, Stamp stamp)
{
    SealedKey &known = m_keys[entry.scope][entry.epoch][entry.device];
    if (!known.sealed.isEmpty() && stamp < known.stamp)
        return;
    known = {stamp, entry.sealedKey};
}

void Members::retryWaiting()
{
    for (bool again = true; again;) {
        again = false;
        const QList<QByteArray> waiting = std::exchange(m_waiting, {});
        m_waitingBytes = 0;
        for (const QByteArray &bytes : waiting) {
            const Taken taken = tryTake(bytes);
            again = again || taken == Taken::Applied;
            if (taken == Taken::Waiting) {
                m_waiting.append(bytes);
                m_waitingBytes += bytes.size();
            }
        }
    }
}

const DeviceEntry *Members::device(quint64 device) const
{
    const auto found = m_devices.constFind(device);
    return found == m_devices.cend() ? nullptr : &*found;
}

QList<quint64> Members::devices() const
{
    QList<quint64> devices = m_devices.keys();
    std::sort(devices.begin(), devices.end());
    return devices;
}

bool Members::isAuthority(quint64 device) const
{
    if (m_founded && device == deviceOf(m_organisation.authority))
        return true;
    const DeviceEntry *entry = this->device(device);
    return entry != nullptr && entry->roles.contains(QLatin1String("administrator"));
}

bool Members::mayHold(quint64 device, quint64 scope) const
{
    if (scope == membersScope && isAuthority(device))
        return true;
    const DeviceEntry *entry = this->device(device);
    return entry != nullptr && (scope == membersScope || entry->scopes.contains(scope));
}

QList<quint64> Members::scopes() const { return m_scopeNames.keys(); }

QList<quint64> Members::scopesOf(quint64 device) const
{
    const DeviceEntry *entry = this->device(device);
    if (entry == nullptr)
        return isAuthority(device) ? QList<quint64> {membersScope} : QList<quint64> {};
    return QList<quint64> {membersScope} + entry->scopes;
}

QByteArray Members::sealedScopeName(quint64 scope) const { return m_scopeNames.value(scope); }

quint64 Members::newestEpoch(quint64 scope) const
{
    const auto found = m_keys.constFind(scope);
    return found == m_keys.cend() ? 0 : found->lastKey();
}

QByteArray Members::sealedKey(quint64 scope, quint64 epoch, quint64 device) const
{
    return m_keys.value(scope).value(epoch).value(device).sealed;
}

namespace {
const QByteArray nameLabel = QByteArrayLiteral("Muster name 1");
constexpr qsizetype nameNonceSize = 24;
}

QByteArray sealName(const QByteArray &nameKey, const QString &name)
{
    const QByteArray nonce = randomBytes(nameNonceSize);
    return nonce + encrypt(nameKey, nonce, name.toUtf8(), nameLabel);
}

QString openName(const QByteArray &nameKey, const QByteArray &sealed)
{
    if (nameKey.size() != keySize || sealed.size() < nameNonceSize)
        return {};
    try {
        return QString::fromUtf8(
            decrypt(nameKey, sealed.first(nameNonceSize), QByteArrayView(sealed).sliced(nameNonceSize), nameLabel));
    } catch (const Failure &) {
        return {};
    }
}

}
