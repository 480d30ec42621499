// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/replica/workplace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sync {

using core::Failure;

namespace {

const QString organisationSetting = QStringLiteral("organisation");
const QString serviceSetting = QStringLiteral("service");
const QString cardSetting = QStringLiteral("card");
const QString lostSetting = QStringLiteral("opening/lost"); // writes that are not in the file, found when it was opened
const QString codeSetting = QStringLiteral("joining/code");
const QString requestSetting = QStringLiteral("joining/request");
const QString invitationsSetting = QStringLiteral("invitations");
const QString counselling = QStringLiteral("/counselling");

/// An invitation nobody has answered by then is forgotten (reliability.md 2.4).
constexpr qint64 invitationLife = 72LL * 60 * 60 * 1000;

/// The store is made under another name and renamed when it is whole and on the disk: a new database whose
/// first sync fails can be lost altogether (reliability.md 4.3b).
void renameStore(const QString &folder)
{
    if (!QFile::rename(inFolder(folder, "muster.db.new"), inFolder(folder, "muster.db")))
        throw Failure(Failure::Kind::File, QStringLiteral("rename of store"));
    syncFolder(folder);
}

Secrets newSecrets()
{
    initialise();
    Secrets secrets;
    secrets.storeKey = randomBytes(32);
    secrets.storeSalt = randomBytes(16);
    secrets.signing = newSigningKey();
    secrets.box = newBoxKey();
    return secrets;
}

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray unhex(const QString &text) { return QByteArray::fromHex(text.toLatin1()); }

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

InvitationCode codeOf(const QString &text)
{
    const std::optional<InvitationCode> code = parseCode(text);
    if (!code)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("invitation code"));
    return *code;
}

QJsonObject toJson(const Invitation &invitation)
{
    return {{QStringLiteral("code"), invitation.code}, {QStringLiteral("name"), invitation.name},
        {QStringLiteral("roles"), QJsonArray::fromStringList(invitation.roles)},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(invitation.scopes)},
        {QStringLiteral("country"), invitation.country}, {QStringLiteral("own"), QJsonArray::fromStringList(invitation.own)},
        {QStringLiteral("device"), QString::number(invitation.device)},
        {QStringLiteral("made"), QString::number(invitation.made)}};
}

Invitation fromJson(const QJsonObject &object)
{
    const auto texts = [&](const QString &key) {
        QStringList list;
        for (const QJsonValue &value : object.value(key).toArray())
            list.append(value.toString());
        return list;
    };
    Invitation invitation;
    invitation.code = object.value(QStringLiteral("code")).toString();
    invitation.name = object.value(QStringLiteral("name")).toString();
    invitation.roles = texts(QStringLiteral("roles"));
    invitation.scopes = texts(QStringLiteral("scopes"));
    invitation.country = object.value(QStringLiteral("country")).toString();
    invitation.own = texts(QStringLiteral("own"));
    invitation.device = object.value(QStringLiteral("device")).toString().toULongLong();
    invitation.made = object.value(QStringLiteral("made")).toString().toLongLong();
    return invitation;
}

QList<QByteArray> sealedOwn(const QByteArray &nameKey, const QStringList &own)
{
    QList<QByteArray> sealed;
    for (const QString &name : own)
        sealed.append(sealName(nameKey, name));
    return sealed;
}

QByteArray sealedKeyEntry(quint64 scope, quint64 epoch, quint64 device, const QByteArray &box, const QByteArray &key)
{
    return encodeEntry(KeyEntry {scope, epoch, device, seal(box, key)});
}

}

QByteArray ServiceCard::toJson() const
{
    QJsonObject object {{QStringLiteral("url"), url}, {QStringLiteral("certificate"), QString::fromLatin1(certificate)},
        {QStringLiteral("box"), base64(box)}, {QStringLiteral("signing"), base64(signing)}};
    if (!claim.isEmpty())
        object.insert(QStringLiteral("claim"), base64(claim));
    return QJsonDocument(object).toJson();
}

ServiceCard ServiceCard::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto bytes
        = [&](const char *key) { return QByteArray::fromBase64(object.value(QLatin1String(key)).toString().toLatin1()); };
    ServiceCard card;
    card.url = object.value(QStringLiteral("url")).toString();
    card.certificate = object.value(QStringLiteral("certificate")).toString().toLatin1();
    card.box = bytes("box");
    card.signing = bytes("signing");
    card.claim = bytes("claim");
    if (card.url.isEmpty() || card.box.size() != 32 || card.signing.size() != 32)
        throw Failure(Failure::Kind::Protocol, QStringLiteral("service card"));
    return card;
}

// --- making and opening ---

Workplace::Workplace(QString folder, std::unique_ptr<FolderLock> lock, KeyFile keyFile, const core::Catalogue &catalogue,
    const core::Clock &clock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_keyFile(std::move(keyFile))
    , m_clock(clock)
    , m_store(std::make_unique<core::Store>(storePath(), storeKey(), catalogue, clock))
    , m_replica(std::make_unique<Replica>(*m_store, m_keyFile.secrets()))
    , m_reserve(m_folder)
    , m_tally(m_folder, secrets().storeKey)
{
    watchSaves();
}

Workplace::~Workplace()
{
    if (m_isDamaged)
        return;
    try {
        Secrets secrets = anchored();
        m_store->checkpoint();
        m_replica.reset();
        m_store.reset();
        secrets.closed = m_isUnchecked ? QByteArray() : stateOf(storePath());
        rewrite(secrets);
    } catch (const Failure &) {
        // Nothing is lost: the log of the store is whole, and what was not closed in order is checked at the next opening.
    }
}

/// Key file and store are whole before either has its name: cut anywhere, it is done at the next opening or
/// starts over.
std::unique_ptr<Workplace> Workplace::make(const QString &folder, const QByteArray &passphrase, Secrets secrets,
    const core::Catalogue &catalogue, const core::Clock &clock, KeyFile::Cost cost,
    const std::function<void(core::Store &)> &fill)
{
    if (!QDir().mkpath(folder))
        throw Failure(Failure::Kind::File, QStringLiteral("folder"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto locked = std::make_unique<FolderLock>(folder);
    const QString keyPath = inFolder(folder, "muster.key");
    const QString newPath = inFolder(folder, "muster.db.new");
    if (QFile::exists(keyPath) || QFile::exists(inFolder(folder, "muster.db")))
        throw Failure(Failure::Kind::File, QStringLiteral("there is a workplace already"));
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(newPath + QLatin1String(suffix));
    {
        core::Store store(newPath, {secrets.storeKey, secrets.storeSalt}, catalogue, clock);
        fill(store);
        store.checkpoint();
    }
    secrets.place = placeOf(newPath);
    KeyFile keyFile = KeyFile::create(keyPath, passphrase, secrets, cost);
    renameStore(folder);
    makePrivate(folder);
    return std::unique_ptr<Workplace>(new Workplace(folder, std::move(locked), std::move(keyFile), catalogue, clock));
}

std::unique_ptr<Workplace> Workplace::found(const QString &folder, const QByteArray &passphrase, const QString &personName,
    const QStringList &countries, const ServiceCard &card, const core::Catalogue &catalogue, const core::Clock &clock,
    KeyFile::Cost cost, const QStringList &roles)
{
    Secrets secrets = newSecrets();
    const KeyPair root = newSigningKey();
    secrets.rootSecret = root.secretKey;
    const quint64 device = deviceOf(secrets.signing.publicKey);

    Organisation organisation;
    organisation.rootKey = root.publicKey;
    organisation.authority = secrets.signing.publicKey;
    organisation.authorityBox = secrets.box.publicKey;
    organisation.serviceBox = card.box;
    organisation.serviceSigning = card.signing;
    signOrganisation(organisation, root.secretKey);

    const QByteArray nameKey = randomBytes(32);
    QStringList names {QStringLiteral("global")};
    for (const QString &country : countries)
        for (const char *compartment : {"security", "personnel", "crisis"})
            names.append(country + u'/' + QLatin1String(compartment));
    QList<QByteArray> scopeEntries;
    for (const QString &country : countries) // known, and nobody holds its key: not even who founds the organisation
        scopeEntries.append(encodeEntry(ScopeEntry {randomNumber(), sealName(nameKey, country + counselling)}));
    QList<QByteArray> keyEntries {sealedKeyEntry(membersScope, 1, device, secrets.box.publicKey, nameKey)};
    QList<quint64> scopes;
    for (const QString &name : std::as_const(names)) {
        const quint64 scope = randomNumber();
        scopes.append(scope);
        scopeEntries.append(encodeEntry(ScopeEntry {scope, sealName(nameKey, name)}));
        keyEntries.append(sealedKeyEntry(scope, 1, device, secrets.box.publicKey, randomBytes(32)));
    }
    DeviceEntry first;
    first.signing = secrets.signing.publicKey;
    first.box = secrets.box.publicKey;
    first.roles = QStringList {QStringLiteral("administrator")} + roles;
    first.scopes = scopes;
    first.sealedName = sealName(nameKey, personName);

    return make(folder, passphrase, secrets, catalogue, clock, cost, [&](core::Store &store) {
        store.setSetting(organisationSetting, hex(organisationId(organisation)));
        store.setSetting(serviceSetting, hex(card.box));
        store.setSetting(cardSetting, QString::fromUtf8(card.toJson()));
        Replica replica(store, secrets);
        replica.writeMembers(QList<QByteArray> {encodeEntry(organisation)} + scopeEntries
            + QList<QByteArray> {encodeEntry(first)} + keyEntries);
    });
}

std::unique_ptr<Workplace> Workplace::prepare(const QString &folder, const QByteArray &passphrase, const QString &code,
    const ServiceCard &card, const core::Catalogue &catalogue, const core::Clock &clock, KeyFile::Cost cost)
{
    const InvitationCode parsed = codeOf(code);
    const Secrets secrets = newSecrets();
    return make(folder, passphrase, secrets, catalogue, clock, cost, [&](core::Store &store) {
        store.setSetting(cardSetting, QString::fromUtf8(card.toJson()));
        store.setSetting(codeSetting, code);
        // Sealed once: asked again after a cut, it is the same request.
        store.setSetting(
            requestSetting, hex(encodeSealed(EnrolmentRequest {secrets.signing.publicKey, secrets.box.publicKey}, parsed)));
    });
}

std::unique_ptr<Workplace> Workplace::open(
    const QString &folder, const QByteArray &passphrase, const core::Catalogue &catalogue, const core::Clock &clock)
{
    initialise();
    const QString keyPath = inFolder(folder, "muster.key");
    if (!QFile::exists(keyPath))
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no workplace in this folder"));
    auto locked = std::make_unique<FolderLock>(folder);
    KeyFile keyFile = KeyFile::open(keyPath, passphrase);
    const QString storePath = inFolder(folder, "muster.db");
    if (!QFile::exists(storePath)) {
        if (!QFile::exists(inFolder(folder, "muster.db.new")))
            throw Failure(Failure::Kind::StoreLost, QStringLiteral("the store is not there"));
        renameStore(folder); // making it was cut just before the last step
    }
    // SQLite takes a file of no bytes for a new database and writes one over it.
    if (QFile(storePath).size() == 0)
        throw Failure(Failure::Kind::StoreLost, QStringLiteral("the store is empty"));
    makePrivate(folder);
    Reserve(folder).tend(); // on a full disk not even reading goes without a little room
    // Nothing but this program writes to the file: whoever else did leaves another time on it.
    const QByteArray closed = keyFile.secrets().closed;
    const bool isUntouched
        = !closed.isEmpty() && closed == stateOf(storePath) && QFile(storePath + QStringLiteral("-wal")).size() == 0;
    std::unique_ptr<Workplace> workplace;
    try {
        workplace.reset(new Workplace(folder, std::move(locked), std::move(keyFile), catalogue, clock));
    } catch (const Failure &failure) {
        // The key file has opened, so that the key is right: it is the file that is not.
        if (failure.kind == Failure::Kind::WrongKey || isDamage(failure))
            throw Failure(Failure::Kind::StoreLost, QStringLiteral("the store cannot be read: ") + failure.detail);
        throw;
    }
    workplace->m_findings.readOnly = workplace->m_store->isFrozen();
    if (!isUntouched)
        workplace->checkStore();
    workplace->noticeCopies();
    workplace->m_findings.heard = workplace->m_store->setting(core::heardSetting).toLongLong();
    workplace->m_findings.clockIsBehind = core::isBehind(clock.now(), workplace->m_findings.heard);
    workplace->m_reserve.tend();
    workplace->m_findings.diskIsFull = workplace->m_findings.readOnly || workplace->m_reserve.isGivenUp();
    // For the window, which reads what is to be told from the store.
    const QString lost = workplace->m_findings.lost > 0 ? QString::number(workplace->m_findings.lost) : QString();
    if (!workplace->m_findings.readOnly && workplace->m_store->setting(lostSetting) != lost)
        workplace->m_store->setSetting(lostSetting, lost);
    return workplace;
}

bool Workplace::isDamage(const Failure &failure)
{
    return failure.kind == Failure::Kind::Corrupt || failure.kind == Failure::Kind::Storage
        || failure.kind == Failure::Kind::Protocol;
}

void Workplace::watchSaves()
{
    m_store->setBeforeSaving([this] { m_reserve.tend(); });
    QObject::connect(m_store.get(), &core::Store::changed, m_store.get(), [this](const core::Changes &changes) {
        if (changes.ledger)
            m_tally.note(ownCounters(), m_clock.now());
    });
}

/// After a crash, or when somebody has put a file or a page of it back: page encryption proves that a page is genuine, not
/// that it is the latest (reliability.md 5.6). What is shown must follow from the ledger.
void Workplace::checkStore()
{
    m_findings.checked = true;
    m_isDamaged = true;
    try {
        if (const QString found = m_store->checkFile(); found != QLatin1String("ok"))
            throw Failure(Failure::Kind::StoreLost, QStringLiteral("the store is damaged: ") + found.left(200));
        m_findings.mended = m_store->mend();
    } catch (const Failure &failure) {
        if (isDamage(failure))
            throw Failure(Failure::Kind::StoreLost, QStringLiteral("the store is damaged: ") + failure.detail);
        if (failure.kind != Failure::Kind::DiskFull) // then it is read as it is, and checked when there is room
            throw;
        m_isUnchecked = true;
    }
    m_isDamaged = false;
}

std::unique_ptr<Workplace> Workplace::refill(
    const QString &folder, const QByteArray &passphrase, const core::Catalogue &catalogue, const core::Clock &clock)
{
    initialise();
    auto locked = std::make_unique<FolderLock>(folder);
    KeyFile keyFile = KeyFile::open(inFolder(folder, "muster.key"), passphrase);
    const QJsonObject pinned = QJsonDocument::fromJson(keyFile.secrets().pinned).object();
    if (pinned.isEmpty())
        throw Failure(Failure::Kind::NotFound, QStringLiteral("the key file does not know the centre"));
    setStoreAside(folder);
    const QString newPath = inFolder(folder, "muster.db.new");
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(newPath + QLatin1String(suffix));
    {
        core::Store store(newPath, {keyFile.secrets().storeKey, keyFile.secrets().storeSalt}, catalogue, clock);
        for (const QString &key : {organisationSetting, serviceSetting, cardSetting})
            store.setSetting(key, pinned.value(key).toString());
        store.checkpoint();
    }
    Secrets secrets = keyFile.secrets();
    secrets.place = placeOf(newPath);
    secrets.anchor.clear(); // the new store knows of no chain yet; what comes from the centre is recognised as our own
    secrets.closed.clear();
    keyFile.update(secrets);
    renameStore(folder);
    makePrivate(folder);
    return std::unique_ptr<Workplace>(new Workplace(folder, std::move(locked), std::move(keyFile), catalogue, clock));
}

void Workplace::changePassphrase(const QByteArray &passphrase) { m_keyFile.changePassphrase(passphrase); }

/// What a key file needs to know to begin again without its store: which organisation, which service.
QByteArray Workplace::pinned() const
{
    QJsonObject object;
    for (const QString &key : {organisationSetting, serviceSetting, cardSetting})
        object.insert(key, m_store->setting(key));
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    constexpr qsizetype room = 2000; // of about 2,600 beside the keys; the rest is the anchor's
    return json.size() <= room && !object.value(organisationSetting).toString().isEmpty() ? json : QByteArray();
}

/// A store that may have been copied or rolled back must not go on with its old counters (sync.md R2).
void Workplace::noticeCopies()
{
    const Secrets &known = m_keyFile.secrets();
    bool copied = known.place != placeOf(storePath());
    const Tally::Noted noted = m_tally.read();
    m_missing = known.anchor;
    for (auto saved = noted.counters.cbegin(); saved != noted.counters.cend(); ++saved)
        m_missing[saved.key()] = std::max(m_missing.value(saved.key()), saved.value());
    m_missing.removeIf([&](const std::pair<const quint64 &, quint64 &> &saved) {
        const std::optional<core::Chain> chain = m_store->chain(saved.first);
        const quint64 here = chain ? chain->last : 0;
        m_findings.lost += here < saved.second ? saved.second - here : 0;
        return here >= saved.second;
    });
    if (m_findings.lost > 0)
        m_findings.lostAt = noted.at;
    if (m_store->isFrozen())
        return; // nothing is saved in this session
    if (copied || m_findings.lost > 0)
        m_store->retireOwnChains();
    try {
        anchor();
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::DiskFull) // it is read all the same; an older anchor only notices less
            throw;
    }
}

QMap<quint64, quint64> Workplace::ownCounters() const
{
    QMap<quint64, quint64> counters;
    for (const core::Chain &chain : m_store->chains())
        if (chain.own)
            counters.insert(chain.incarnation, chain.last);
    return counters;
}

Secrets Workplace::anchored() const
{
    Secrets secrets = m_keyFile.secrets();
    secrets.anchor = ownCounters();
    for (auto missing = m_missing.cbegin(); missing != m_missing.cend(); ++missing)
        secrets.anchor[missing.key()] = std::max(secrets.anchor.value(missing.key()), missing.value());
    secrets.place = placeOf(storePath());
    secrets.pinned = pinned();
    return secrets;
}

void Workplace::rewrite(const Secrets &secrets)
{
    const Secrets &known = m_keyFile.secrets();
    if (secrets.anchor != known.anchor || secrets.place != known.place || secrets.pinned != known.pinned
        || secrets.closed != known.closed)
        m_keyFile.update(secrets);
}

/// `closed` stays as it was: whatever is written to the store makes it another file than the one that was closed.
void Workplace::anchor()
{
    m_reserve.tend();
    rewrite(anchored());
}

void Workplace::settleLoss()
{
    m_missing.clear();
    anchor();
}

// --- what is where ---

core::StoreKey Workplace::storeKey() const { return {secrets().storeKey, secrets().storeSalt}; }

QString Workplace::storePath() const { return inFolder(m_folder, "muster.db"); }

std::unique_ptr<core::Reader> Workplace::reader() const
{
    return std::make_unique<core::Reader>(storePath(), storeKey(), catalogue());
}

ServiceCard Workplace::card() const { return ServiceCard::fromJson(m_store->setting(cardSetting).toUtf8()); }

bool Workplace::isMember() const { return m_replica->isReady(); }

bool Workplace::isRefilling() const
{
    return !isMember() && m_store->setting(codeSetting).isEmpty() && !m_store->setting(organisationSetting).isEmpty();
}

QString Workplace::personName() const { return m_replica->name(m_replica->device()); }

QString Workplace::homeCountry() const
{
    const DeviceEntry *own = m_replica->members().device(m_replica->device());
    return own == nullptr ? QString() : own->country;
}

QStringList Workplace::roles() const
{
    const DeviceEntry *own = m_replica->members().device(m_replica->device());
    return own == nullptr ? QStringList() : own->roles;
}

QString Workplace::scopeFor(const core::RecordType &type, const QString &country) const
{
    const std::string_view key = core::keyOf(type.compartment);
    const QString compartment = QString::fromLatin1(key.data(), qsizetype(key.size()));
    QStringList fitting;
    for (const core::Scope &scope : m_store->scopes())
        if (scope.name == compartment || scope.name.section(u'/', 1) == compartment)
            fitting.append(scope.name);
    if (type.compartment != core::Compartment::Global) {
        const QString home = country.isEmpty() ? homeCountry() : country;
        if (!home.isEmpty())
            fitting = fitting.filter(home + u'/');
    }
    // Headquarters holds many countries and has no home: it has to say which.
    if (fitting.size() != 1)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no scope for this record, or more than one"));
    return fitting.first();
}

// --- letting people in ---

Letter Workplace::founding() const
{
    Letter letter;
    letter.kind = Letter::Kind::Found;
    letter.content = card().claim;
    for (const core::StoredSegment &segment : m_store->segmentsOfScope(membersScope))
        letter.segments.append(segment.bytes);
    return letter;
}

void Workplace::takeFounding(const LetterReply &reply)
{
    if (!reply.accepted)
        throw Failure(Failure::Kind::Refused, reply.reason);
    for (const core::Chain &chain : m_store->chains())
        if (chain.scope == membersScope)
            m_store->acknowledge(chain.incarnation, chain.last);
    ServiceCard used = card();
    used.claim.clear();
    m_store->setSetting(cardSetting, QString::fromUtf8(used.toJson()));
}

QList<Invitation> Workplace::invitations() const
{
    QList<Invitation> list;
    for (const QJsonValue &value : QJsonDocument::fromJson(m_store->setting(invitationsSetting).toUtf8()).array())
        if (const Invitation invitation = fromJson(value.toObject()); invitation.made + invitationLife > m_clock.now())
            list.append(invitation);
    return list;
}

void Workplace::remember(const QList<Invitation> &invitations)
{
    QJsonArray array;
    for (const Invitation &invitation : invitations)
        array.append(toJson(invitation));
    m_store->setSetting(invitationsSetting, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

bool Workplace::mayGrant(const QString &scope) const
{
    return m_store->scope(scope) || (scope.endsWith(counselling) && m_replica->scopeNamed(scope));
}

Invitation Workplace::invite(const QString &name, const QStringList &roles, const QStringList &scopes,
    const QString &country, Letter &letter, const QStringList &own)
{
    if (!m_replica->members().isAuthority(m_replica->device()))
        throw Failure(Failure::Kind::Refused, QStringLiteral("not an authority"));
    if (name.trimmed().isEmpty() || roles.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("an invitation needs a name and a role"));
    for (const QString &scope : scopes)
        if (!mayGrant(scope))
            throw Failure(Failure::Kind::Invalid, QStringLiteral("no such scope"));
    Invitation invitation;
    invitation.code = newCode();
    invitation.name = name;
    invitation.roles = roles;
    invitation.scopes = scopes;
    invitation.country = country;
    invitation.own = own;
    invitation.made = m_clock.now();
    remember(invitations() << invitation);

    letter = {};
    letter.kind = Letter::Kind::Open;
    letter.device = m_replica->device();
    letter.number = codeOf(invitation.code).number;
    return invitation;
}

void Workplace::empower(quint64 device, const QStringList &roles, const QStringList &own)
{
    const Members &members = m_replica->members();
    if (!members.isAuthority(m_replica->device()))
        throw Failure(Failure::Kind::Refused, QStringLiteral("not an authority"));
    const DeviceEntry *known = members.device(device);
    if (known == nullptr)
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no such member"));
    DeviceEntry entry = *known; // the name, the box and the country are as last said
    entry.roles = roles;
    entry.scopes.clear();
    entry.sealedOwn = sealedOwn(m_replica->nameKey(), own);
    m_replica->writeMembers({encodeEntry(entry)});
}

Letter Workplace::asking() const
{
    Letter letter;
    letter.kind = Letter::Kind::Ask;
    letter.number = codeOf(m_store->setting(codeSetting)).number;
    letter.content = unhex(m_store->setting(requestSetting));
    return letter;
}

Letter Workplace::polling() const
{
    Letter letter;
    letter.kind = Letter::Kind::Poll;
    letter.number = codeOf(m_store->setting(codeSetting)).number;
    return letter;
}

bool Workplace::takeAnswer(const LetterReply &reply)
{
    if (!reply.accepted)
        throw Failure(Failure::Kind::Refused, reply.reason);
    if (reply.contents.isEmpty())
        return false;
    const EnrolmentAnswer answer = openAnswer(reply.contents.first().second, codeOf(m_store->setting(codeSetting)));
    if (answer.device != m_replica->device())
        throw Failure(Failure::Kind::Refused, QStringLiteral("used")); // somebody else came with the same code
    if (answer.serviceBox != card().box)
        throw Failure(Failure::Kind::Untrusted, QStringLiteral("the card is of another service"));
    m_store->setSetting(serviceSetting, hex(answer.serviceBox));
    m_store->setSetting(organisationSetting, hex(answer.organisation));
    m_replica = std::make_unique<Replica>(*m_store, m_keyFile.secrets()); // it now believes this organisation, and only it
    return true;
}

std::optional<Letter> Workplace::collecting() const
{
    if (invitations().isEmpty() || !m_replica->members().isAuthority(m_replica->device()))
        return {};
    Letter letter;
    letter.kind = Letter::Kind::Collect;
    letter.device = m_replica->device();
    return letter;
}

/// The keys a device needs for its scopes, as far as this one holds them: the history too, so every epoch.
QList<QByteArray> Workplace::handOver(quint64 device, const QByteArray &box, const QList<quint64> &scopes) const
{
    QList<QByteArray> entries;
    for (quint64 scope : scopes)
        for (quint64 epoch = 1; epoch <= m_replica->members().newestEpoch(scope); ++epoch)
            if (const QByteArray key = m_replica->contentKey(scope, epoch); !key.isEmpty())
                entries.append(sealedKeyEntry(scope, epoch, device, box, key));
    return entries;
}

QList<Letter> Workplace::grant(const LetterReply &requests)
{
    QList<Letter> answers;
    QList<Invitation> known = invitations();
    for (const auto &[number, content] : requests.contents) {
        const auto invitation = std::find_if(
            known.begin(), known.end(), [&number = number](const Invitation &i) { return codeOf(i.code).number == number; });
        if (invitation == known.end())
            continue;
        const InvitationCode code = codeOf(invitation->code);
        EnrolmentRequest request;
        try {
            request = openRequest(content, code);
        } catch (const Failure &) {
            continue; // whoever asked does not know the code
        }
        const quint64 device = deviceOf(request.signing);
        if (invitation->device != 0 && invitation->device != device)
            continue; // a code lets in one device
        invitation->device = device;
        remember(known);
        const Members &members = m_replica->members();
        if (members.device(device) == nullptr) {
            DeviceEntry entry;
            entry.signing = request.signing;
            entry.box = request.box;
            entry.roles = invitation->roles;
            QList<QByteArray> unheld;
            for (const QString &name : std::as_const(invitation->scopes))
                if (const std::optional<quint64> scope = m_replica->scopeNamed(name)) {
                    entry.scopes.append(*scope);
                    if (m_replica->heldEpoch(*scope) == 0)
                        unheld.append(
                            sealedKeyEntry(*scope, members.newestEpoch(*scope) + 1, device, request.box, randomBytes(32)));
                }
            entry.sealedName = sealName(m_replica->nameKey(), invitation->name);
            entry.country = invitation->country;
            entry.sealedOwn = sealedOwn(m_replica->nameKey(), invitation->own);
            m_replica->writeMembers(QList<QByteArray> {encodeEntry(entry)}
                + handOver(device, request.box, QList<quint64> {membersScope} + entry.scopes) + unheld);
        }
        Letter answer;
        answer.kind = Letter::Kind::Answer;
        answer.device = m_replica->device();
        answer.number = number;
        answer.content
            = encodeSealed(EnrolmentAnswer {members.organisationId(), members.organisation().serviceBox, device}, code);
        answers.append(answer);
    }
    return answers;
}

QString Workplace::answered(const Letter &answer)
{
    QString name;
    QList<Invitation> left = invitations();
    left.removeIf([&](const Invitation &invitation) {
        const bool isThis = codeOf(invitation.code).number == answer.number;
        if (isThis)
            name = invitation.name;
        return isThis;
    });
    remember(left);
    return name;
}

}
