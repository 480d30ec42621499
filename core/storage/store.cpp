// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/store.h"

#include "core/records/problems.h"
#include "core/records/review.h"
#include "core/storage/applying.h"
#include "core/storage/schema.h"

#include <QRandomGenerator>
#include <algorithm>

namespace core {

namespace {

constexpr qsizetype largestChange = 1 << 20; // R12
/// How far one segment moves the own number, and where following others ends (sync.md R21, as amended). A number is only a
/// claim: whoever raises it by a little in every segment does not get far, and the own saves have room above.
constexpr quint64 lamportStep = quint64(1) << 16;
constexpr quint64 lamportFollowed = quint64(1) << 40;
const QString grantsSetting = QStringLiteral("granted");

}

Store::Store(const QString &path, const StoreKey &key, const Catalogue &catalogue, const Clock &clock)
    : m_path(path)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_database(path, key)
{
    const bool more = migrate(m_database, catalogue);
    m_applying = std::make_unique<Applying>(m_database, catalogue);
    readRights();
    const bool judgedByOthers = setting(grantsSetting) != QString::fromLatin1(m_applying->rights().granted.digest());
    if (more || (judgedByOthers && m_database.prepare("SELECT 1 FROM change LIMIT 1").step()))
        rebuild();
    else if (judgedByOthers)
        noteGrants();
}

Store::~Store() = default;

QList<Id> Store::save(const QString &scope, QList<Write> writes) { return saveAll(scope, {std::move(writes)}); }

QList<Id> Store::saveAll(const QString &scopeName, QList<QList<Write>> changes)
{
    if (m_beforeSaving)
        m_beforeSaving();
    const auto known = scope(scopeName);
    if (!known)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no such scope"));
    QList<Id> records;
    Transaction transaction(m_database);
    try {
        for (QList<Write> &writes : changes)
            if (!writes.isEmpty())
                records << saveInside(*known, std::move(writes));
        transaction.commit();
    } catch (...) {
        m_applying->forgetChanges();
        throw;
    }
    m_applying->changes().ledger = true;
    publish();
    return records;
}

QList<Id> Store::saveInside(const Scope &scope, QList<Write> writes)
{
    if (writes.size() > mostWritesOfChange)
        throw Failure(Failure::Kind::Limit, QStringLiteral("more writes than one change holds"));
    const Chain chain = ownChain(scope.wire);
    quint64 counter = chain.last;
    QList<Id> records;
    for (Write &write : writes) {
        write.counter = ++counter;
        if (write.kind == Write::Kind::Create)
            write.record = {chain.incarnation, counter};
        if (!records.contains(write.record))
            records << write.record;
        if (write.parents.size() > mostParents) // the others stay side by side with it, for the next
            write.parents.resize(mostParents);
    }
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(m_clock.now(), Qt::UTC);
    const Authority &inForce = m_policies.inForce(today.date()).authority();
    const QString lamport = setting(QStringLiteral("lamport"));
    const Change change {std::min(lamport.toULongLong() + 1, greatestLamport), m_clock.now(), m_clock.zone(), std::move(writes)};
    const auto check = [&](const RecordType &type, const Write &write) {
        if (m_applying->rights().isJudging()
            && !m_applying->mayWrite(inForce, chain.device, type, write, scope.wire, change.writes))
            throw Failure(Failure::Kind::NotAllowed, QString::fromUtf8(type.key.data(), qsizetype(type.key.size())));
    };
    for (const Write &write : change.writes) {
        QList<Value> values;
        const RecordType *type = nullptr;
        if (write.kind == Write::Kind::Create) {
            type = m_catalogue.find(write.type);
            if (type == nullptr)
                throw Failure(Failure::Kind::Invalid, QStringLiteral("no such record type"));
            QMap<quint16, int> member;
            for (const Field &field : type->fields) {
                const quint16 cell = RecordType::cellOf(field);
                values << write.cells.value(cell).value(member[cell]++);
            }
            if (hasErrors(problems(*type, values)))
                throw Failure(Failure::Kind::Invalid, QStringLiteral("record has errors"));
            check(*type, write);
            continue;
        }
        Statement &found = m_applying->statement("SELECT type, scope FROM record WHERE inc = ?1 AND ctr = ?2");
        found.bind(1, qint64(write.record.incarnation)).bind(2, qint64(write.record.counter));
        if (!found.step())
            throw Failure(Failure::Kind::NotFound, QStringLiteral("no such record"));
        const bool here = quint64(found.integer(1)) == scope.wire;
        type = m_catalogue.find(quint16(found.integer(0)));
        found.reset();
        if (!here)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("record is of another scope"));
        const quint16 cell = write.cells.firstKey();
        if (type != nullptr)
            check(*type, write);
        if (type == nullptr || cell == deletionCell)
            continue;
        // Only what this write says is judged: a record that came from elsewhere with a fault may still be worked on.
        int member = 0;
        values.resize(qsizetype(type->fields.size()));
        for (const Field &field : type->fields)
            if (RecordType::cellOf(field) == cell)
                values[type->indexOf(field)] = write.cells.first().value(member++);
        if (member == 0)
            throw Failure(Failure::Kind::Invalid, QStringLiteral("no such field"));
        for (const Problem &problem : problems(*type, values))
            if (problem.grade == Problem::Grade::Error
                && problem.other == nullptr // what it says together with others is not here
                && RecordType::cellOf(*problem.field) == cell)
                throw Failure(Failure::Kind::Invalid, QStringLiteral("value has errors"));
    }
    const QByteArray body = encode(change, chain.incarnation);
    if (body.size() > largestChange)
        throw Failure(Failure::Kind::Limit, QStringLiteral("change larger than 1 MiB"));
    insertChange(chain, change, body);
    setLamport(change.lamport);
    m_applying->statement("UPDATE chain SET last = ?1 WHERE incarnation = ?2")
        .bind(1, qint64(counter))
        .bind(2, qint64(chain.incarnation))
        .run();
    return records;
}

/// Ledger first, then everything that follows from it.
qint64 Store::insertChange(const Chain &chain, const Change &change, const QByteArray &body)
{
    const qint64 received = m_clock.now();
    m_applying->statement("INSERT INTO change(incarnation, first, writes, body, received) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(1, qint64(chain.incarnation))
        .bind(2, qint64(change.writes.first().counter))
        .bind(3, qint64(change.writes.size()))
        .bind(4, body)
        .bind(5, received)
        .run();
    const qint64 row = m_database.lastRow();
    m_applying->apply(change, {chain.incarnation, chain.scope, chain.device, row, 0, 0, received, 0}, chain.own);
    return row;
}

/// The own number follows the greatest that has been seen, by a little for each segment.
void Store::followLamport(quint64 seen)
{
    const quint64 own = setting(QStringLiteral("lamport")).toULongLong();
    if (seen > lamportFollowed) // no honest clockwork of saves comes so far
        return;
    if (const quint64 followed = std::min(seen, own + lamportStep); followed > own)
        setLamport(followed);
}

void Store::setLamport(quint64 number)
{
    m_applying->statement("INSERT OR REPLACE INTO setting VALUES('lamport', ?1)").bind(1, QString::number(number)).run();
}

Chain Store::ownChain(quint64 scope)
{
    if (const std::optional<Chain> open = chainWhere("scope = ?1 AND own = 1", scope))
        return *open;
    Chain chain;
    if (m_makeChain)
        chain = m_makeChain(scope);
    else
        chain.incarnation = QRandomGenerator::system()->generate64();
    chain.scope = scope;
    chain.own = chain.ours = true;
    insertChain(chain, Open);
    return chain;
}

void Store::insertChain(const Chain &chain, int own)
{
    m_applying->statement("INSERT INTO chain VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(1, qint64(chain.incarnation))
        .bind(2, qint64(chain.scope))
        .bind(3, qint64(chain.device))
        .bind(4, qint64(own))
        .bind(5, qint64(chain.last))
        .bind(6, qint64(chain.sealed))
        .bind(7, qint64(chain.durable))
        .bind(8, chain.tip)
        .bind(9, chain.birth)
        .run();
}

void Store::publish()
{
    const Changes changes = m_applying->takeChanges();
    if (changes.types.contains(policyPack.number) || changes.types.contains(policySection.number)) { // whichever comes last
        readRights();
        if (setting(grantsSetting) != QString::fromLatin1(m_applying->rights().granted.digest())) {
            judgeAgain(); // a pack that comes only adds grants
            noteGrants();
        }
    }
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void Store::readRights()
{
    m_policies = Policies::read(m_database, m_catalogue);
    Rights rights {m_policies.granted(), {}, {}};
    for (Statement row = m_database.prepare("SELECT device, role, own FROM member"); row.step();) {
        rights.roles.insert(quint64(row.integer(0)), row.text(1).split(QStringLiteral(", "), Qt::SkipEmptyParts));
        rights.own.insert(quint64(row.integer(0)), row.text(2).split(u'\n', Qt::SkipEmptyParts));
    }
    m_applying->setRights(std::move(rights));
}

/// By what everything that is shown has been judged. Another built-in pack, after an upgrade, may also grant less.
void Store::noteGrants() { setSetting(grantsSetting, QString::fromLatin1(m_applying->rights().granted.digest())); }

void Store::judgeAgain()
{
    qint64 after = 0;
    for (bool isMore = true; isMore;) {
        Transaction transaction(m_database);
        try {
            isMore = m_applying->judgeWithheld(after, piece);
            transaction.commit();
        } catch (...) {
            m_applying->forgetChanges();
            throw;
        }
        if (!m_applying->changes().isEmpty())
            publish();
        if (isMore && m_between)
            m_between();
    }
}

void Store::addScope(const Scope &scope)
{
    m_database.prepare("INSERT INTO scope(wire, name) VALUES(?1, ?2) ON CONFLICT(wire) DO UPDATE SET name = excluded.name")
        .bind(1, qint64(scope.wire))
        .bind(2, scope.name)
        .run();
}

QList<Scope> Store::scopes()
{
    QList<Scope> all;
    for (Statement row = m_database.prepare("SELECT wire, name FROM scope ORDER BY id"); row.step();)
        all << Scope {quint64(row.integer(0)), row.text(1)};
    return all;
}

std::optional<Scope> Store::scope(const QString &name)
{
    Statement row = m_database.prepare("SELECT wire, name FROM scope WHERE name = ?1");
    return row.bind(1, name).step() ? std::optional(Scope {quint64(row.integer(0)), row.text(1)}) : std::nullopt;
}

std::optional<Scope> Store::scope(quint64 wire)
{
    Statement row = m_database.prepare("SELECT wire, name FROM scope WHERE wire = ?1");
    return row.bind(1, qint64(wire)).step() ? std::optional(Scope {quint64(row.integer(0)), row.text(1)}) : std::nullopt;
}

std::optional<Scope> Store::scopeOf(const Id &record)
{
    Statement row = m_database.prepare("SELECT scope FROM record WHERE inc = ?1 AND ctr = ?2");
    row.bind(1, qint64(record.incarnation)).bind(2, qint64(record.counter));
    return row.step() ? scope(quint64(row.integer(0))) : std::nullopt;
}

bool Store::setMember(quint64 device, const QString &name, const QStringList &roles, const QStringList &own)
{
    QStringList keys;
    for (const QString &one : own)
        keys << ownerKey(one);
    const QString role = roles.join(QStringLiteral(", "));
    const QString mine = keys.join(u'\n');
    Statement known = m_database.prepare("SELECT 1 FROM member WHERE device = ?1 AND name = ?2 AND role = ?3 AND own = ?4");
    if (known.bind(1, qint64(device)).bind(2, name).bind(3, role).bind(4, mine).step())
        return false;
    m_database.prepare("INSERT OR REPLACE INTO member(device, name, role, own) VALUES(?1, ?2, ?3, ?4)")
        .bind(1, qint64(device))
        .bind(2, name)
        .bind(3, role)
        .bind(4, mine)
        .run();
    Rights rights = m_applying->rights();
    rights.roles.insert(device, roles);
    rights.own.insert(device, keys);
    m_applying->setRights(std::move(rights));
    return true;
}

QString Store::setting(const QString &key)
{
    Statement &row = m_applying->statement("SELECT value FROM setting WHERE key = ?1");
    const QString value = row.bind(1, key).step() ? row.text(0) : QString();
    row.reset();
    return value;
}

void Store::setSetting(const QString &key, const QString &value)
{
    m_applying->statement("INSERT OR REPLACE INTO setting VALUES(?1, ?2)").bind(1, key).bind(2, value).run();
}

}
