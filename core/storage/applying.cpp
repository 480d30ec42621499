// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/applying.h"

#include "core/records/problems.h"
#include "core/storage/schema.h"
#include "core/storage/words.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace core {

namespace {

quint64 eightByteDigest(const QByteArray &text, QByteArrayView value)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(text);
    hash.addData(value);
    return qFromBigEndian<quint64>(hash.result().constData());
}

/// What one shown write adds to the root of its scope.
quint64 rootShare(const Id &record, quint16 cell, const Id &write, QByteArrayView value)
{
    return eightByteDigest(
        record.text().toLatin1() + ' ' + QByteArray::number(cell) + ' ' + write.text().toLatin1() + '\n', value);
}

const QByteArray selectHeads = "SELECT head.inc, head.ctr, head.lamport, head.tie, head.value, head.cell, change.body,"
                               " chain.device FROM head JOIN change ON change.id = head.change"
                               " JOIN chain ON chain.incarnation = change.incarnation WHERE head.record = ?1";

}

quint64 tieOf(const Id &write, QByteArrayView value) { return eightByteDigest(write.text().toLatin1() + '\n', value); }

void bindValue(Statement &statement, int index, const Value &value)
{
    switch (value.index()) {
    case 0:
        statement.bindNull(index);
        break;
    case 1:
        statement.bind(index, std::get<qint64>(value));
        break;
    case 2:
        statement.bind(index, std::get<double>(value));
        break;
    default:
        statement.bind(index, toText(value));
    }
}

Value valueAt(const Statement &statement, int column, const Field &field)
{
    if (statement.isNull(column))
        return {};
    switch (field.kind) {
    case Kind::Integer:
        return statement.integer(column);
    case Kind::Real:
        return statement.real(column);
    case Kind::Reference:
        if (const auto id = Id::fromText(statement.text(column)))
            return *id;
        return {};
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Moment:
    case Kind::Choice:
    case Kind::Flag:
    case Kind::Choices:
    case Kind::Code:
    case Kind::Money:
    case Kind::Position:
    case Kind::Phone:
        return statement.text(column);
    }
    Q_UNREACHABLE();
}

Record readRecord(Database &database, const RecordType &type, qint64 row)
{
    Record record;
    record.type = &type;
    record.row = row;
    record.values.resize(qsizetype(type.fields.size()));
    QByteArray sql = "SELECT record.inc, record.ctr, scope.name, change.body, chain.device";
    for (const Field &field : type.fields)
        sql += ", it." + quoted(field.key);
    sql += " FROM record JOIN scope ON scope.wire = record.scope JOIN change ON change.id = record.change"
           " JOIN chain ON chain.incarnation = change.incarnation JOIN "
        + quoted(type.key) + " it ON it.id = record.id WHERE record.id = ?1";
    Statement found = database.prepare(sql);
    if (!found.bind(1, row).step())
        throw Failure(Failure::Kind::NotFound, QStringLiteral("record row"));
    record.id = {quint64(found.integer(0)), quint64(found.integer(1))};
    record.scope = found.text(2);
    const Change creation = decode(found.bytes(3), record.id.incarnation, record.id.counter);
    record.creation = {record.id, {}, creation.lamport, 0, creation.at, creation.zone, quint64(found.integer(4))};
    for (const Field &field : type.fields)
        record.values[type.indexOf(field)] = valueAt(found, 5 + type.indexOf(field), field);

    Statement heads = database.prepare(selectHeads);
    for (heads.bind(1, row); heads.step();) {
        Head head;
        head.write = {quint64(heads.integer(0)), quint64(heads.integer(1))};
        head.lamport = quint64(heads.integer(2));
        head.tie = quint64(heads.integer(3));
        head.cell = decodeCell(heads.bytes(4));
        const auto cell = quint16(heads.integer(5));
        const Change change = decode(heads.bytes(6), head.write.incarnation, head.write.counter);
        head.at = change.at;
        head.zone = change.zone;
        head.device = quint64(heads.integer(7));
        record.heads[cell] << head;
    }
    settleDeletion(record);
    Statement unknown = database.prepare("SELECT cell, value FROM unknown WHERE record = ?1");
    for (unknown.bind(1, row); unknown.step();)
        record.unknown.insert(quint16(unknown.integer(0)), decodeCell(unknown.bytes(1)));
    for (auto cell = record.heads.begin(); cell != record.heads.end(); ++cell)
        if (cell.key() != deletionCell && type.field(cell.key()) == nullptr && type.group(cell.key()) == nullptr)
            record.unknown.insert(cell.key(), shownHead(type, cell.key(), cell.value()).cell);
    return record;
}

Applying::Applying(Database &database, const Catalogue &catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_ownership(database, catalogue)
    , m_proofs(database)
    , m_crowding(database)
{
}

Statement &Applying::statement(const QByteArray &sql)
{
    auto &prepared = m_statements[sql];
    if (prepared == nullptr)
        prepared = std::make_shared<Statement>(m_database, sql);
    prepared->reset();
    return *prepared;
}

QString cellName(const RecordType &type, quint16 cell)
{
    if (const Group *group = type.group(cell))
        return QLatin1String(group->key.data(), qsizetype(group->key.size()));
    if (const Field *field = type.field(cell))
        return QLatin1String(field->key.data(), qsizetype(field->key.size()));
    return {};
}

Right rightTo(const Authority &authority, const QStringList &roles, const RecordType &type, const Write &write)
{
    const QLatin1String key(type.key.data(), qsizetype(type.key.size()));
    if (write.kind == Write::Kind::Create) {
        // A creation states many cells at once: the right to it is the right to the one that may least be stated.
        Right weakest = Right::Full;
        for (auto cell = write.cells.begin(); cell != write.cells.end(); ++cell)
            weakest = std::min(weakest, authority.right(roles, key, Deed::Create, cellName(type, cell.key())));
        return write.cells.isEmpty() ? authority.right(roles, key, Deed::Create) : weakest;
    }
    if (type.isAppendOnly)
        return Right::None;
    const quint16 cell = write.cells.firstKey();
    if (cell == deletionCell)
        return authority.right(roles, key, Deed::Delete);
    return authority.right(roles, key, Deed::Edit, cellName(type, cell));
}

bool Applying::isOwn(
    quint64 device, const RecordType &type, const Write &write, quint64 scope, const QList<Write> &pending, QStringList &asked)
{
    const QStringList own = m_rights.own.value(device);
    const QStringList named = Ownership::named(type, write);
    if (write.kind == Write::Kind::Create)
        return m_ownership.isOwn(own, named, scope, pending, asked);
    // Nobody gives what is theirs to somebody else's record.
    QStringList also;
    const bool reaches = m_ownership.isOwn(own, {write.record.text()}, scope, pending, asked)
        && (named.isEmpty() || m_ownership.isOwn(own, named, scope, pending, also));
    asked << also;
    return reaches;
}

bool Applying::mayWrite(const Authority &authority, quint64 device, const RecordType &type, const Write &write,
    quint64 scope, const QList<Write> &pending)
{
    const Right right = rightTo(authority, m_rights.roles.value(device), type, write);
    QStringList asked;
    return right == Right::Full || (right == Right::Own && isOwn(device, type, write, scope, pending, asked));
}

/// Withholds it when not.
bool Applying::isAllowed(const Write &write, const RecordType &type, qint64 row, const Origin &origin)
{
    if (!m_rights.isJudging())
        return true;
    const Right right = rightTo(m_rights.granted, m_rights.roles.value(origin.device), type, write);
    if (right == Right::Full)
        return true;
    if (right == Right::None) {
        withhold(write, row, origin, "authority");
        return false;
    }
    QStringList asked;
    if (isOwn(origin.device, type, write, origin.scope, {}, asked))
        return true;
    withhold(write, row, origin, "own");
    for (const QString &name : std::as_const(asked))
        statement("INSERT OR IGNORE INTO waiting VALUES(?1, ?2, ?3, ?4)")
            .bind(1, name)
            .bind(2, row)
            .bind(3, qint64(origin.incarnation))
            .bind(4, qint64(write.counter))
            .run();
    return false;
}

void Applying::apply(const Change &change, Origin origin, bool own)
{
    origin.lamport = change.lamport;
    origin.at = change.at;
    origin.through = origin.changeRow;
    for (const Write &write : change.writes) {
        const Place here = place(write.record, origin.scope);
        statement("INSERT OR IGNORE INTO touch VALUES(?1, ?2)").bind(1, here.row).bind(2, origin.changeRow).run();
        applyOne(write, origin);
        statement("UPDATE record SET touched = max(touched, ?2), heard = max(heard, ?3)"
                  " WHERE id = ?1 AND (touched < ?2 OR heard < ?3)")
            .bind(1, here.row)
            .bind(2, change.at)
            .bind(3, origin.received)
            .run();
        if (own)
            statement("UPDATE record SET unsent = 1 WHERE id = ?1 AND unsent = 0").bind(1, here.row).run();
    }
    judgeWaiting(origin.changeRow);
    showDirty();
}

/// Writes that were withheld because their record was not their author's own, and perhaps now is. As owners are only ever
/// gained, the end is the same in whatever order everything came.
void Applying::judgeWaiting(qint64 through)
{
    Statement &any = statement("SELECT 1 FROM waiting LIMIT 1");
    if (!m_gained.isEmpty() && !any.step())
        m_gained.clear();
    any.reset();
    while (!m_gained.isEmpty()) {
        const QString name = m_gained.takeFirst();
        Statement &waiting = statement(
            "SELECT waiting.record, waiting.inc, waiting.ctr, change.id, change.first, change.body, chain.scope, chain.device"
            " FROM waiting JOIN withheld ON withheld.record = waiting.record AND withheld.inc = waiting.inc"
            " AND withheld.ctr = waiting.ctr JOIN change ON change.id = withheld.change"
            " JOIN chain ON chain.incarnation = change.incarnation WHERE waiting.name = ?1");
        waiting.bind(1, name);
        applyHeld(heldBy(waiting, through));
    }
}

/// The withheld writes that a statement finds: record, inc, ctr, and of their change id, first, body, scope, device.
QList<Applying::Held> Applying::heldBy(Statement &found, qint64 through)
{
    QList<Held> all;
    while (found.step()) {
        const auto incarnation = quint64(found.integer(1));
        const Change change = decode(found.bytes(5), incarnation, quint64(found.integer(4)));
        for (const Write &write : change.writes)
            if (write.counter == quint64(found.integer(2)))
                all << Held {{incarnation, quint64(found.integer(6)), quint64(found.integer(7)), found.integer(3),
                                 change.lamport, change.at, 0, through},
                    write, found.integer(0)};
    }
    found.reset();
    return all;
}

/// Judges withheld writes anew: what they were withheld for may have passed.
void Applying::applyHeld(const QList<Held> &all)
{
    for (const Held &held : all) {
        for (const char *table : {"withheld", "waiting"})
            statement(QByteArray("DELETE FROM ") + table + " WHERE record = ?1 AND inc = ?2 AND ctr = ?3")
                .bind(1, held.row)
                .bind(2, qint64(held.origin.incarnation))
                .bind(3, qint64(held.write.counter))
                .run();
        applyOne(held.write, held.origin);
    }
}

void Applying::count(const QList<Proofs::Holding> &proofs)
{
    constexpr qint64 everything = std::numeric_limits<qint64>::max(); // all of the ledger has been applied
    for (const Proofs::Holding &proof : proofs) {
        struct Named {
            Id record;
            qint64 row = 0;
            quint64 scope = 0;
            quint16 cell = 0;
            Id parent;
        };
        QList<Named> all;
        Statement &named = statement("SELECT record.inc, record.ctr, record.id, record.scope, cell, unproven.inc,"
                                     " unproven.ctr FROM unproven JOIN record ON record.id = record WHERE by_inc = ?1"
                                     " AND by_ctr >= ?2 AND unproven.inc = ?3 AND unproven.ctr <= ?4");
        named.bind(1, qint64(proof.author)).bind(2, qint64(proof.first));
        for (named.bind(3, qint64(proof.chain)).bind(4, qint64(proof.through)); named.step();)
            all << Named {{quint64(named.integer(0)), quint64(named.integer(1))}, named.integer(2), quint64(named.integer(3)),
                quint16(named.integer(4)), {quint64(named.integer(5)), quint64(named.integer(6))}};
        named.reset();
        statement("DELETE FROM unproven WHERE by_inc = ?1 AND by_ctr >= ?2 AND inc = ?3 AND ctr <= ?4")
            .bind(1, qint64(proof.author))
            .bind(2, qint64(proof.first))
            .bind(3, qint64(proof.chain))
            .bind(4, qint64(proof.through))
            .run();
        for (const Named &one : std::as_const(all)) {
            supersede(one.record, one.row, one.scope, one.cell, one.parent, everything);
            m_dirty[one.row].insert(one.cell);
        }
        Statement &withheld = statement(
            "SELECT withheld.record, withheld.inc, withheld.ctr, change.id, change.first, change.body, chain.scope,"
            " chain.device FROM withheld JOIN record ON record.id = withheld.record JOIN change ON change.id = withheld.change"
            " JOIN chain ON chain.incarnation = change.incarnation WHERE withheld.reason = 'unproven' AND withheld.inc = ?1"
            " AND withheld.ctr >= ?2 AND record.inc = ?3 AND record.ctr <= ?4");
        withheld.bind(1, qint64(proof.author)).bind(2, qint64(proof.first));
        withheld.bind(3, qint64(proof.chain)).bind(4, qint64(proof.through));
        applyHeld(heldBy(withheld, everything));
    }
    showDirty();
}

bool Applying::judgeWithheld(qint64 &after, int most)
{
    constexpr qint64 everything = std::numeric_limits<qint64>::max();
    Statement &batch = statement("SELECT max(change) FROM (SELECT DISTINCT change FROM withheld WHERE change > ?1"
                                 " ORDER BY change LIMIT ?2)");
    batch.bind(1, after).bind(2, qint64(most)).step();
    if (batch.isNull(0)) {
        batch.reset();
        return false;
    }
    const qint64 last = batch.integer(0);
    batch.reset();
    Statement &withheld = statement(
        "SELECT withheld.record, withheld.inc, withheld.ctr, change.id, change.first, change.body, chain.scope, chain.device"
        " FROM withheld JOIN change ON change.id = withheld.change JOIN chain ON chain.incarnation = change.incarnation"
        " WHERE withheld.change > ?1 AND withheld.change <= ?2 AND reason IN ('authority', 'own', 'unknown')");
    withheld.bind(1, std::exchange(after, last)).bind(2, last);
    const QList<Held> all = heldBy(withheld, everything);
    QList<Held> now;
    for (const Held &held : all) {
        const std::optional<Place> here = find(held.write.record);
        const quint16 number = held.write.kind == Write::Kind::Create ? held.write.type : here->type;
        const RecordType *type = number != 0 ? m_catalogue.find(number) : nullptr;
        if (type == nullptr)
            continue;
        const Right right = rightTo(m_rights.granted, m_rights.roles.value(held.origin.device), *type, held.write);
        QStringList asked;
        if (!m_rights.isJudging() || right == Right::Full
            || (right == Right::Own && isOwn(held.origin.device, *type, held.write, held.origin.scope, {}, asked)))
            now << held;
    }
    applyHeld(now);
    judgeWaiting(everything);
    showDirty();
    return true;
}

void Applying::applyOne(const Write &write, const Origin &origin)
{
    const Place here = place(write.record, origin.scope);
    const bool isCreation = write.kind == Write::Kind::Create;
    if (!isCreation && !m_proofs.hasHad({origin.incarnation, write.counter}, origin.changeRow, write.record))
        return withhold(write, here.row, origin, "unproven");
    const quint16 number = isCreation ? write.type : here.type;
    const RecordType *type = number != 0 ? m_catalogue.find(number) : nullptr;
    if (type != nullptr && !isAllowed(write, *type, here.row, origin))
        return;
    // A type that no program here knows: no policy that is here can have granted it to anybody. An upgrade judges it again.
    if (type == nullptr && isCreation && m_rights.isJudging())
        return withhold(write, here.row, origin, "unknown");
    const bool isOfItsKind = type == nullptr
        || std::all_of(write.cells.keyBegin(), write.cells.keyEnd(), [&](quint16 cell) {
               return cell == deletionCell || this->isOfItsKind(*type, cell, write.cells.value(cell));
           });
    if (!isOfItsKind)
        withhold(write, here.row, origin, "kind");
    else if (isCreation)
        create(write, here, origin);
    else
        set(write, here, origin);
}

/// Kept in the ledger and forwarded; not shown. It may be judged otherwise later, when everything is made again.
void Applying::withhold(const Write &write, qint64 row, const Origin &origin, const char *reason)
{
    statement("INSERT OR REPLACE INTO withheld VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(1, row)
        .bind(2, qint64(origin.incarnation))
        .bind(3, qint64(write.counter))
        .bind(4, origin.changeRow)
        .bind(5, QString::fromLatin1(reason))
        .run();
    m_changes.ledger = true;
}

Record Applying::read(const RecordType &type, qint64 row) { return readRecord(m_database, type, row); }

std::optional<Applying::Place> Applying::find(const Id &record)
{
    Statement &found = statement("SELECT id, type FROM record WHERE inc = ?1 AND ctr = ?2");
    if (!found.bind(1, qint64(record.incarnation)).bind(2, qint64(record.counter)).step())
        return std::nullopt;
    const Place place {found.integer(0), quint16(found.integer(1))};
    found.reset();
    return place;
}

/// The local row of a record; an empty place is kept for one whose creation has not come yet (R10).
Applying::Place Applying::place(const Id &record, quint64 scope)
{
    if (const auto place = find(record))
        return *place;
    statement("INSERT INTO record(inc, ctr, type, scope) VALUES(?1, ?2, 0, ?3)")
        .bind(1, qint64(record.incarnation))
        .bind(2, qint64(record.counter))
        .bind(3, qint64(scope))
        .run();
    return {m_database.lastRow(), 0};
}

bool Applying::isOfItsKind(const RecordType &type, quint16 cell, const Cell &value)
{
    int members = 0;
    QList<Value> values(qsizetype(type.fields.size()));
    for (const Field &field : type.fields)
        if (RecordType::cellOf(field) == cell && members++ < value.size())
            values[type.indexOf(field)] = value.at(members - 1);
    if (value.size() != std::max(members, 1) && !(value.isEmpty() || members == 0))
        return false;
    for (const Field &field : type.fields)
        if (!isConceivable(field, values.at(type.indexOf(field))))
            return false;
    const QList<Problem> found = problems(type, values);
    return std::none_of(
        found.begin(), found.end(), [](const Problem &problem) { return problem.kind == Problem::Kind::WrongKind; });
}

void Applying::create(const Write &write, Place here, const Origin &origin)
{
    const quint64 scope = origin.scope;
    if (here.type != 0)
        throw Failure(Failure::Kind::Protocol, QStringLiteral("created twice"));
    const bool isAgain = origin.through != origin.changeRow;
    const qint64 before = isAgain ? origin.through + 1 : origin.changeRow;
    const bool isEarlier = [&] { // somebody wrote to it before its creation came
        Statement &waiting = statement("SELECT 1 FROM touch WHERE record = ?1 AND change < ?2 LIMIT 1");
        const bool found = waiting.bind(1, here.row).bind(2, before).step();
        waiting.reset();
        return found;
    }();
    statement("UPDATE record SET type = ?1, scope = ?2, change = ?3, made = ?5 WHERE id = ?4")
        .bind(1, qint64(write.type))
        .bind(2, qint64(scope))
        .bind(3, origin.changeRow)
        .bind(4, here.row)
        .bind(5, origin.at)
        .run();
    for (auto cell = write.cells.begin(); cell != write.cells.end(); ++cell)
        addToRoot(scope, rootShare(write.record, cell.key(), write.record, encodeCell(cell.value())));
    addToRoot(scope, rootShare(write.record, 0, write.record, {}));

    const RecordType *type = m_catalogue.find(write.type);
    if (type == nullptr)
        return; // of a newer program: the ledger keeps it, and forwards it
    QByteArray columns = "INSERT INTO " + quoted(type->key) + "(id";
    QByteArray marks = " VALUES(?1";
    for (size_t i = 0; i < type->fields.size(); ++i) {
        columns += ", " + quoted(type->fields[i].key);
        marks += ", ?" + QByteArray::number(i + 2);
    }
    Statement &insert = statement(columns + ')' + marks + ')');
    insert.bind(1, here.row);
    QMap<quint16, int> member;
    for (const Field &field : type->fields) {
        const quint16 number = RecordType::cellOf(field);
        bindValue(insert, type->indexOf(field) + 2, write.cells.value(number).value(member[number]++));
    }
    insert.run();
    for (auto cell = write.cells.begin(); cell != write.cells.end(); ++cell)
        if (!member.contains(cell.key()))
            statement("INSERT OR REPLACE INTO unknown VALUES(?1, ?2, ?3)")
                .bind(1, here.row)
                .bind(2, qint64(cell.key()))
                .bind(3, encodeCell(cell.value()))
                .run();
    index(*type, here.row);
    m_changes.types[type->number].added << here.row;
    m_gained << write.record.text();
    if (isEarlier)
        startAnew(here.row, before);
}

/// Now that the type is known, what was written before the creation came is judged as if it had come after.
void Applying::startAnew(qint64 row, qint64 before)
{
    Statement &known = statement("SELECT inc, ctr, scope FROM record WHERE id = ?1");
    known.bind(1, row).step();
    const Id record {quint64(known.integer(0)), quint64(known.integer(1))};
    const auto scope = quint64(known.integer(2));
    known.reset();
    Statement &head = statement("SELECT cell, inc, ctr, value FROM head WHERE record = ?1");
    quint64 shares = 0;
    for (head.bind(1, row); head.step();)
        shares += rootShare(
            record, quint16(head.integer(0)), {quint64(head.integer(1)), quint64(head.integer(2))}, head.bytes(3));
    head.reset();
    addToRoot(scope, 0 - shares);
    for (const char *table : {"head", "superseded", "unproven", "crowd", "withheld", "waiting"})
        statement(QByteArray("DELETE FROM ") + table + " WHERE record = ?1").bind(1, row).run();

    struct Step {
        Origin origin;
        Change change;
    };
    QList<Step> steps;
    Statement &touched = statement(
        "SELECT change.id, change.incarnation, change.first, change.body, chain.scope, chain.device"
        " FROM touch JOIN change ON change.id = touch.change"
        " JOIN chain ON chain.incarnation = change.incarnation WHERE record = ?1 AND change.id < ?2 ORDER BY change.id");
    for (touched.bind(1, row).bind(2, before); touched.step();) {
        Step step {{quint64(touched.integer(1)), quint64(touched.integer(4)), quint64(touched.integer(5)),
                       touched.integer(0), 0, 0, 0, touched.integer(0)},
            decode(touched.bytes(3), quint64(touched.integer(1)), quint64(touched.integer(2)))};
        step.origin.lamport = step.change.lamport;
        step.origin.at = step.change.at;
        steps << std::move(step);
    }
    touched.reset();
    for (const Step &step : std::as_const(steps))
        for (const Write &write : step.change.writes)
            if (write.record == record && write.kind == Write::Kind::Set)
                applyOne(write, step.origin);
}

/// Whether a write has been applied: it lies in a change of the ledger that is not newer than the one being applied. (When
/// everything is made again from the ledger, the newer ones are there and have still to come.) One that is withheld has not
/// been applied: it may be.
bool Applying::isKnown(const Id &write, qint64 row, qint64 changeRow)
{
    Statement &held = statement("SELECT 1 FROM withheld WHERE record = ?1 AND inc = ?2 AND ctr = ?3");
    const bool isHeld = held.bind(1, row).bind(2, qint64(write.incarnation)).bind(3, qint64(write.counter)).step();
    held.reset();
    if (isHeld)
        return false;
    Statement &found = statement("SELECT first + writes, id FROM change WHERE incarnation = ?1 AND first <= ?2"
                                 " ORDER BY first DESC LIMIT 1");
    const bool known = found.bind(1, qint64(write.incarnation)).bind(2, qint64(write.counter)).step()
        && found.integer(0) > qint64(write.counter) && found.integer(1) <= changeRow;
    found.reset();
    return known;
}

void Applying::set(const Write &write, Place here, const Origin &origin)
{
    const Id identity {origin.incarnation, write.counter};
    const quint64 scope = origin.scope;
    const quint16 cell = write.cells.firstKey();
    const Cell value = write.cells.first();
    const RecordType *type = here.type != 0 ? m_catalogue.find(here.type) : nullptr;

    for (const Id &parent : write.parents) {
        if (m_proofs.hasHad(identity, origin.changeRow, parent))
            supersede(write.record, here.row, scope, cell, parent, origin.through);
        else
            statement("INSERT OR IGNORE INTO unproven VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
                .bind(1, here.row)
                .bind(2, qint64(cell))
                .bind(3, qint64(parent.incarnation))
                .bind(4, qint64(parent.counter))
                .bind(5, qint64(identity.incarnation))
                .bind(6, qint64(identity.counter))
                .run();
    }
    statement("DELETE FROM superseded WHERE record = ?1 AND cell = ?2 AND inc = ?3 AND ctr = ?4")
        .bind(1, here.row)
        .bind(2, qint64(cell))
        .bind(3, qint64(identity.incarnation))
        .bind(4, qint64(identity.counter))
        .run();
    if (m_database.changes() == 0) { // nobody has superseded it before it came
        const QByteArray encoded = encodeCell(value);
        statement("INSERT INTO head VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .bind(1, here.row)
            .bind(2, qint64(cell))
            .bind(3, qint64(identity.incarnation))
            .bind(4, qint64(identity.counter))
            .bind(5, origin.changeRow)
            .bind(6, qint64(origin.lamport))
            .bind(7, qint64(tieOf(identity, encoded)))
            .bind(8, encoded)
            .run();
        addToRoot(scope, rootShare(write.record, cell, identity, encoded));
    }
    if (const auto lowest = m_crowding.lowestAfter(identity, write.record, here.row, cell, origin.through))
        dropBelow(*lowest, write.record, here.row, scope, cell, identity.incarnation);
    if (type == nullptr)
        return;
    if (const QStringList owners = Ownership::named(*type, write); !owners.isEmpty()) {
        m_ownership.moved(here.row, owners);
        m_gained << write.record.text();
    }
    m_dirty[here.row].insert(cell);
}

/// Heads of a chain that it has left behind by later writes of its own (Crowding).
void Applying::dropBelow(
    quint64 lowest, const Id &record, qint64 row, quint64 scope, quint16 cell, quint64 incarnation)
{
    Statement &head = statement("SELECT ctr, value FROM head WHERE record = ?1 AND cell = ?2 AND inc = ?3 AND ctr < ?4");
    head.bind(1, row).bind(2, qint64(cell)).bind(3, qint64(incarnation)).bind(4, qint64(lowest));
    quint64 shares = 0;
    while (head.step())
        shares += rootShare(record, cell, {incarnation, quint64(head.integer(0))}, head.bytes(1));
    head.reset();
    if (shares == 0)
        return;
    addToRoot(scope, 0 - shares);
    statement("DELETE FROM head WHERE record = ?1 AND cell = ?2 AND inc = ?3 AND ctr < ?4")
        .bind(1, row)
        .bind(2, qint64(cell))
        .bind(3, qint64(incarnation))
        .bind(4, qint64(lowest))
        .run();
}

/// A head that is here is one no more; one that has not come yet will be born superseded (R10).
void Applying::supersede(const Id &record, qint64 row, quint64 scope, quint16 cell, const Id &parent, qint64 through)
{
    Statement &head = statement("SELECT value FROM head WHERE record = ?1 AND cell = ?2 AND inc = ?3 AND ctr = ?4");
    head.bind(1, row).bind(2, qint64(cell)).bind(3, qint64(parent.incarnation)).bind(4, qint64(parent.counter));
    if (head.step()) {
        const quint64 share = rootShare(record, cell, parent, head.bytes(0));
        head.reset();
        addToRoot(scope, 0 - share);
        statement("DELETE FROM head WHERE record = ?1 AND cell = ?2 AND inc = ?3 AND ctr = ?4")
            .bind(1, row)
            .bind(2, qint64(cell))
            .bind(3, qint64(parent.incarnation))
            .bind(4, qint64(parent.counter))
            .run();
    } else if (!isKnown(parent, row, through)) {
        statement("INSERT OR IGNORE INTO superseded VALUES(?1, ?2, ?3, ?4)")
            .bind(1, row)
            .bind(2, qint64(cell))
            .bind(3, qint64(parent.incarnation))
            .bind(4, qint64(parent.counter))
            .run();
    }
}

/// Puts what now follows from the heads into what people read: once a change, however often it wrote to a cell.
void Applying::showDirty()
{
    for (const auto &[row, cells] : std::exchange(m_dirty, {}).asKeyValueRange()) {
        Statement &found = statement("SELECT type FROM record WHERE id = ?1");
        const RecordType *type = found.bind(1, row).step() ? m_catalogue.find(quint16(found.integer(0))) : nullptr;
        found.reset();
        if (type == nullptr)
            continue;
        for (quint16 cell : cells)
            show(*type, row, cell);
        showState(type, row);
        auto &changes = m_changes.types[type->number];
        if (!changes.added.contains(row) && !changes.edited.contains(row))
            changes.edited << row;
    }
}

QList<Head> Applying::heads(qint64 row, quint16 cell)
{
    QList<Head> all;
    Statement &found = statement("SELECT inc, ctr, lamport, tie, value FROM head WHERE record = ?1 AND cell = ?2");
    for (found.bind(1, row).bind(2, qint64(cell)); found.step();) {
        Head head;
        head.write = {quint64(found.integer(0)), quint64(found.integer(1))};
        head.lamport = quint64(found.integer(2));
        head.tie = quint64(found.integer(3));
        head.cell = decodeCell(found.bytes(4));
        all << head;
    }
    found.reset();
    return all;
}

/// Puts the shown value of a cell into the columns people read.
void Applying::show(const RecordType &type, qint64 row, quint16 cell)
{
    const QList<Head> all = heads(row, cell);
    if (cell == deletionCell || all.isEmpty())
        return;
    const Cell value = shownHead(type, cell, all).cell;
    int member = 0;
    bool searchable = false;
    for (const Field &field : type.fields) {
        if (RecordType::cellOf(field) != cell)
            continue;
        Statement &update = statement("UPDATE " + quoted(type.key) + " SET " + quoted(field.key) + " = ?1 WHERE id = ?2");
        bindValue(update, 1, value.value(member++));
        update.bind(2, row).run();
        searchable = searchable || field.has(Searchable);
    }
    if (searchable)
        index(type, row);
}

/// Deleted or not, in conflict or not: told by the heads alone.
void Applying::showState(const RecordType *type, qint64 row)
{
    QMap<quint16, QList<Head>> cells;
    Statement &found = statement("SELECT DISTINCT cell FROM head WHERE record = ?1");
    QList<quint16> numbers;
    for (found.bind(1, row); found.step();)
        numbers << quint16(found.integer(0));
    found.reset();
    Statement &who = statement("SELECT inc, ctr FROM record WHERE id = ?1");
    who.bind(1, row).step();
    Record record;
    record.id = {quint64(who.integer(0)), quint64(who.integer(1))};
    who.reset();
    for (quint16 cell : std::as_const(numbers))
        record.heads.insert(cell, heads(row, cell));
    settleDeletion(record);
    // Deleted here and edited there is shown among the living, with its conflict: what somebody typed is never out of sight.
    const bool gone = record.deleted && !record.editedSinceDeletion;
    const qint64 conflicts = record.conflicts().size();
    Statement &before = statement("SELECT deleted, conflicts FROM record WHERE id = ?1");
    before.bind(1, row).step();
    const bool wasGone = before.integer(0) != 0;
    const bool same = wasGone == gone && before.integer(1) == conflicts;
    before.reset();
    if (same)
        return;
    for (const QByteArray &table : {QByteArray("record"), quoted(type->key)})
        statement("UPDATE " + table + " SET deleted = ?1, conflicts = ?2 WHERE id = ?3")
            .bind(1, qint64(gone))
            .bind(2, conflicts)
            .bind(3, row)
            .run();
    if (gone != wasGone)
        (gone ? m_changes.types[type->number].removed : m_changes.types[type->number].added) << row;
    m_changes.ledger = true;
}

void Applying::index(const RecordType &type, qint64 row)
{
    QByteArray columns;
    for (const Field &field : type.fields)
        if (field.has(Searchable))
            columns += (columns.isEmpty() ? "" : ", ") + quoted(field.key);
    if (columns.isEmpty())
        return;
    Statement &found = statement("SELECT " + columns + " FROM " + quoted(type.key) + " WHERE id = ?1");
    QStringList words;
    if (found.bind(1, row).step())
        for (int column = 0; column < int(columns.count(',')) + 1; ++column)
            if (!found.isNull(column))
                words << indexed(found.text(column));
    found.reset();
    statement("DELETE FROM search WHERE rowid = ?1").bind(1, row).run();
    statement("INSERT INTO search(rowid, text) VALUES(?1, ?2)").bind(1, row).bind(2, words.join(QLatin1Char('\n'))).run();
}

void Applying::addToRoot(quint64 scope, quint64 amount)
{
    // SQLite integers are signed and turn to reals when they overflow, so the sum is made here.
    Statement &before = statement("SELECT root FROM scope WHERE wire = ?1");
    const quint64 root = before.bind(1, qint64(scope)).step() ? quint64(before.integer(0)) : 0;
    before.reset();
    statement("UPDATE scope SET root = ?1 WHERE wire = ?2").bind(1, qint64(root + amount)).bind(2, qint64(scope)).run();
}

}
