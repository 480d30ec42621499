// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/assessment.h"
#include "core/records/dutystation.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "tests/support/office.h"

#include <QFile>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace core;
using support::Office;

namespace {

const QMap<QByteArray, QString> robbery {{"title", QStringLiteral("Robbery at the depot")},
    {"phase", QStringLiteral("initial")}, {"occurred", QStringLiteral("2026-03")}, {"severity", QStringLiteral("moderate")}};

/// Another's writes as a segment would bring them, with neither seal nor signature: those are tested in tests/sync.
struct Other {
    quint64 incarnation;
    quint64 next = 1;
    quint64 lamport = 1;

    Arrival arrival(QList<Write> writes, quint64 scope = 12)
    {
        const quint64 first = next;
        for (Write &write : writes) {
            write.counter = next++;
            if (write.kind == Write::Kind::Create)
                write.record = {incarnation, write.counter};
        }
        Arrival arrival;
        arrival.chain.incarnation = incarnation;
        arrival.chain.scope = scope;
        arrival.chain.device = incarnation;
        const Change change {lamport++, 1'773'313'500'000, 0, writes};
        arrival.changes = {encode(change, incarnation)};
        arrival.segment = {incarnation, first, quint64(writes.size()), QByteArray::number(first).leftJustified(16, '.'),
            arrival.changes.first()};
        return arrival;
    }
};

Write setWrite(const Id &record, const RecordType &type, std::string_view key, const QString &value, QList<Id> parents = {})
{
    Write write;
    write.record = record;
    const Field &field = *type.field(key);
    write.cells.insert(RecordType::cellOf(field), {fromText(field, value).value()});
    write.parents = parents;
    return write;
}

QString shown(Office &office, const Id &id, std::string_view key) { return toText(office.record(id).value(key)); }

}

TEST_CASE("a saved record reads back, with a change of its own in the ledger")
{
    const Catalogue catalogue;
    Office office(catalogue);
    QSignalSpy changed(office.store.get(), &Store::changed);
    const Id id = office.add(incident, robbery);
    CHECK(changed.size() == 1);
    CHECK(changed.first().first().value<Changes>().types.value(incident.number).added.size() == 1);
    CHECK(shown(office, id, "title") == QStringLiteral("Robbery at the depot"));
    CHECK(shown(office, id, "occurred") == QStringLiteral("2026-03"));
    CHECK(isEmpty(office.record(id).value("means")));
    const Status status = office.reader().status();
    CHECK(status.toSend() == 1);
    CHECK(status.changesToSend() == 1);
}

TEST_CASE("editing writes one cell, names its parent and leaves the others alone")
{
    const Catalogue catalogue;
    Office office(catalogue);
    const Id id = office.add(incident, robbery);
    office.edit(id, {{"severity", QStringLiteral("severe")}});
    office.edit(id, {{"severity", QStringLiteral("critical")}});
    Reader reader = office.reader();
    const auto history = reader.history(id);
    REQUIRE(history.size() == 3);
    CHECK(history.at(1).write.parents.isEmpty());
    CHECK(history.at(2).write.parents.size() == 1);
    const Record record = office.record(id);
    CHECK(record.heads.size() == 1);
    CHECK(toText(record.value("severity")) == QStringLiteral("critical"));
    CHECK(record.conflicts().isEmpty());
}

TEST_CASE("a record with errors is not saved and nothing of it stays")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Draft draft = Draft::create(incident, QStringLiteral("KSR/security"));
    Office::fill(draft, {{"title", QStringLiteral("No phase")}});
    CHECK_THROWS_AS(office.store->save(draft.scope(), draft.writes()), Failure);
    CHECK(office.reader().status().toSend() == 0);
    CHECK_THROWS_AS(office.store->save(QStringLiteral("nowhere"), draft.writes()), Failure);
}

TEST_CASE("two who said different things without seeing each other make a conflict that one settles")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Other other {77};
    const Id id = office.add(incident, robbery);
    const Record before = office.record(id);
    office.edit(id, {{"place", QStringLiteral("Almor market")}});
    office.admit(other.arrival({setWrite(id, incident, "place", QStringLiteral("Almor port"))}));
    Reader reader = office.reader();
    const auto conflicts = reader.conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().heads.size() == 2);
    CHECK(conflicts.first().title == QStringLiteral("Robbery at the depot"));
    const Record record = office.record(id);
    const quint16 cell = incident.field("place")->number;
    office.store->save(record.scope, {resolution(record, cell, {QStringLiteral("Almor, port market")})});
    CHECK(reader.conflicts().isEmpty());
    CHECK(shown(office, id, "place") == QStringLiteral("Almor, port market"));
    CHECK(office.reader().history(id).size() == 4);
}

TEST_CASE("different fields merge, and the same value said twice is no conflict")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Other other {77};
    const Id id = office.add(incident, robbery);
    office.edit(id, {{"place", QStringLiteral("Almor")}});
    office.admit(other.arrival({setWrite(id, incident, "place", QStringLiteral("Almor")),
                     setWrite(id, incident, "means", QStringLiteral("small_arms"))}));
    CHECK(office.reader().conflicts().isEmpty());
    CHECK(shown(office, id, "means") == QStringLiteral("small_arms"));
    CHECK(office.record(id).heads.value(incident.field("place")->number).size() == 2);
}

TEST_CASE("in a conflict the worst severity is shown whoever wrote last")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Other other {77};
    other.lamport = 1000;
    const Id id = office.add(incident, robbery);
    office.edit(id, {{"severity", QStringLiteral("critical")}});
    office.admit(other.arrival({setWrite(id, incident, "severity", QStringLiteral("minor"))}));
    CHECK(shown(office, id, "severity") == QStringLiteral("critical"));
    CHECK(office.reader().conflicts().size() == 1);
}

TEST_CASE("what is shown does not depend on the order in which it came")
{
    const Catalogue catalogue;
    Other a {101};
    Other b {202};
    Write create;
    create.kind = Write::Kind::Create;
    create.type = incident.number;
    create.cells = {{2, {QStringLiteral("Shots heard")}}, {3, {QStringLiteral("flash")}}};
    const Id id {101, 1};
    QList<Arrival> arrivals;
    arrivals << a.arrival({create});
    arrivals << a.arrival({setWrite(id, incident, "place", QStringLiteral("North gate"))}); // (101, 2)
    arrivals << b.arrival({setWrite(id, incident, "place", QStringLiteral("South gate"))}); // (202, 1), concurrent
    arrivals << b.arrival({setWrite(id, incident, "place", QStringLiteral("Both gates"), {{101, 2}, {202, 1}})}); // settles
    arrivals << a.arrival({setWrite(id, incident, "place", QStringLiteral("East gate"), {{101, 2}})}); // did not see that
    QList<int> order {0, 1, 2, 3, 4};
    std::optional<quint64> root;
    int runs = 0;
    do {
        Office office(catalogue);
        for (int i : order)
            office.store->admit(support::proven(arrivals.at(i), {}, arrivals), QStringLiteral("centre"), {});
        for (int i : order) // twice is once
            CHECK(office.store->admit(arrivals.at(i), QStringLiteral("centre"), {}) == Admission::Known);
        const quint64 found = office.store->root(12);
        if (!root)
            root = found;
        REQUIRE(found == *root);
        REQUIRE(office.reader().conflicts().size() == 1);
        REQUIRE(office.store->verify() == QStringLiteral("ok"));
        ++runs;
    } while (runs < 24 && std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("all orders of a short history end the same", "[long]")
{
    const Catalogue catalogue;
    Other a {101};
    Other b {202};
    const Id id {101, 1};
    Write create;
    create.kind = Write::Kind::Create;
    create.type = incident.number;
    create.cells = {{2, {QStringLiteral("Shots heard")}}, {3, {QStringLiteral("flash")}}};
    QList<Arrival> arrivals {a.arrival({create}), a.arrival({setWrite(id, incident, "place", QStringLiteral("1"))}),
        b.arrival({setWrite(id, incident, "place", QStringLiteral("2"), {{101, 2}})}),
        a.arrival({setWrite(id, incident, "place", QStringLiteral("3"), {{202, 1}})})};
    QList<int> order {0, 1, 2, 3};
    do {
        Office office(catalogue);
        for (int i : order)
            office.store->admit(support::proven(arrivals.at(i), {}, arrivals), QStringLiteral("centre"), {});
        REQUIRE(shown(office, id, "place") == QStringLiteral("3"));
        REQUIRE(office.reader().conflicts().isEmpty());
        const quint64 root = office.store->root(12);
        office.store->rebuild();
        REQUIRE(office.store->root(12) == root);
        REQUIRE(office.reader().conflicts().isEmpty());
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("two histories under one name are told apart and nothing is replaced")
{
    const Catalogue catalogue;
    Office office(catalogue);
    const Id id = office.add(incident, robbery);
    Other first {77};
    Other second {77};
    office.admit(first.arrival({setWrite(id, incident, "place", QStringLiteral("A"))}));
    auto fork = second.arrival({setWrite(id, incident, "place", QStringLiteral("B"))});
    fork.segment.digest = QByteArray(16, 'x');
    CHECK(office.admit(fork) == Admission::Forked);
    CHECK(shown(office, id, "place") == QStringLiteral("A"));
}

TEST_CASE("deleting names what was seen: an edit nobody had seen brings the record back as a conflict")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Other other {77};
    const Id id = office.add(incident, robbery);
    office.store->save(QStringLiteral("KSR/security"), {deletion(office.record(id))});
    CHECK(office.record(id).deleted);
    CHECK(office.reader().conflicts().isEmpty());
    office.admit(other.arrival({setWrite(id, incident, "place", QStringLiteral("Almor"))}));
    const Record record = office.record(id);
    CHECK(record.editedSinceDeletion);
    const auto conflicts = office.reader().conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().deletion);
    SECTION("deleting again, now seeing the edit, settles it")
    {
        office.store->save(record.scope, {deletion(record)});
        CHECK(office.reader().conflicts().isEmpty());
        CHECK(office.record(id).deleted);
    }
    SECTION("restoring settles it")
    {
        office.store->save(record.scope, {restoration(record)});
        CHECK(office.reader().conflicts().isEmpty());
        CHECK(!office.record(id).deleted);
    }
}

TEST_CASE("likelihood and impact are one register: two people's halves never make a third risk")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Other other {77};
    const Id parent = office.add(assessment,
        {{"title", QStringLiteral("East")}, {"area", QStringLiteral("EAST")}, {"kind", QStringLiteral("area_strategic")}});
    const Id event = office.add(riskEvent,
        {{"assessment", parent.text()}, {"code", QStringLiteral("E01")}, {"category", QStringLiteral("crime")},
            {"description", QStringLiteral("Ambush on the river road")}, {"likelihood_present", QStringLiteral("2")},
            {"impact_present", QStringLiteral("2")}, {"confidence", QStringLiteral("low")}});
    office.edit(event, {{"likelihood_present", QStringLiteral("5")}});
    Write theirs;
    theirs.record = event;
    theirs.cells = {{13, {qint64(2), qint64(5)}}};
    office.admit(other.arrival({theirs}));
    const Record record = office.record(event);
    CHECK(record.isConflicted(13));
    const auto likelihood = std::get<qint64>(record.value("likelihood_present"));
    const auto impact = std::get<qint64>(record.value("impact_present"));
    CHECK(likelihood * impact == 10); // one of the two, whole
}

TEST_CASE("a hostile value is never shown and a newer program's field is kept")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Other other {77};
    const Id id = office.add(incident, robbery);
    Write bad;
    bad.record = id;
    bad.cells = {{37, {QStringLiteral("three")}}};
    const quint64 root = office.store->root(12);
    const Value before = office.record(id).value("people_killed");
    office.admit(other.arrival({bad}));
    CHECK(office.store->root(12) == root);
    CHECK(office.record(id).value("people_killed") == before);
    CHECK(office.reader().status().withheld == 1);

    Other newer {78};
    Write future;
    future.record = id;
    future.cells = {{999, {QStringLiteral("from the future")}}};
    CHECK(newer.next == 1);
    office.admit(newer.arrival({future}));
    CHECK(office.record(id).unknown.value(999) == Cell {QStringLiteral("from the future")});
}

TEST_CASE("nothing typed is readable in the file, its log or anywhere beside it")
{
    const Catalogue catalogue;
    Office office(catalogue);
    office.add(incident,
        {{"title", QStringLiteral("Zyxwvut marker")}, {"phase", QStringLiteral("flash")},
            {"narrative", QStringLiteral("Zyxwvut again")}});
    const auto files = QDir(office.folder.path()).entryInfoList(QDir::Files);
    CHECK(files.size() >= 2);
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto &info : files) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            INFO(info.fileName().toStdString());
            CHECK(!bytes.toLower().contains("zyxwvut"));
            CHECK(!bytes.contains("SQLite format 3"));
        }
        office.store->checkpoint();
    }
}

TEST_CASE("another key does not open the store and changes nothing")
{
    const Catalogue catalogue;
    Office office(catalogue);
    const Id id = office.add(incident, robbery);
    office.close();
    try {
        Database other(office.path(), {QByteArray(32, 'x'), QByteArray(16, 's')});
        FAIL("opened");
    } catch (const Failure &failure) {
        CHECK(failure.kind == Failure::Kind::WrongKey);
    }
    office.open();
    CHECK(shown(office, id, "title") == QStringLiteral("Robbery at the depot"));
}

TEST_CASE("every setting of the store is in force")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Database database(office.path(), office.key);
    CHECK(database.setting("cipher_version").startsWith(QStringLiteral("4.")));
    CHECK(database.setting("journal_mode") == QStringLiteral("wal"));
    CHECK(database.setting("synchronous") == QStringLiteral("3"));
    CHECK(database.setting("temp_store") == QStringLiteral("2"));
    CHECK(database.setting("secure_delete") == QStringLiteral("1"));
    CHECK(database.setting("cell_size_check") == QStringLiteral("1"));
    CHECK(database.setting("trusted_schema") == QStringLiteral("0"));
    CHECK(database.setting("mmap_size") == QStringLiteral("0"));
    CHECK_THROWS_AS(database.execute("PRAGMA writable_schema=ON; DELETE FROM sqlite_master"), Failure); // defensive
}

TEST_CASE("nothing is ever spilled into a temporary file, even when told to")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Database database(office.path(), office.key);
    database.execute("PRAGMA temp_store=FILE");
    database.execute("PRAGMA cache_size=10");
    CHECK_THROWS_AS(
        database.execute("CREATE TEMP TABLE spill AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                         " LIMIT 20000) SELECT i, hex(randomblob(100)) FROM n"),
        Failure);
    database.execute("PRAGMA temp_store=MEMORY");
    database.execute("CREATE TEMP TABLE kept AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
                     " SELECT i, hex(randomblob(100)) AS h FROM n");
    Statement sorted = database.prepare("SELECT h FROM kept ORDER BY h");
    CHECK(sorted.step());
}

TEST_CASE("search finds words in any writing, deleted records do not answer, and a sensitive field is not indexed")
{
    const Catalogue catalogue;
    Office office(catalogue);
    const Id id = office.add(incident,
        {{"title", QStringLiteral("Vol à main armée 市场附近抢劫")}, {"phase", QStringLiteral("flash")},
            {"source", QStringLiteral("Informantname")}});
    Database database(office.path(), office.key);
    const auto found = [&](const char *match) {
        Statement row = database.prepare("SELECT count(*) FROM search WHERE search MATCH ?1");
        row.bind(1, QString::fromUtf8(match)).step();
        return row.integer(0);
    };
    CHECK(found("armee") == 1);
    CHECK(found("\"抢 劫\"") == 1);
    CHECK(found("informantname") == 0);
    office.edit(id, {{"title", QStringLiteral("Burglary")}});
    CHECK(found("armee") == 0);
    CHECK(found("burglary") == 1);
}

TEST_CASE("what the centre has confirmed is no longer to be sent, per record")
{
    const Catalogue catalogue;
    Office office(catalogue);
    const Id one = office.add(incident, robbery);
    office.add(incident, robbery);
    office.store->acknowledge(one.incarnation, 1);
    Database database(office.path(), office.key);
    Statement row = database.prepare("SELECT group_concat(unsent, ',') FROM record ORDER BY id");
    row.step();
    CHECK(row.text(0) == QStringLiteral("0,1"));
    CHECK(office.reader().status().toSend() == 1);
    office.store->acknowledge(one.incarnation, 0); // never lowers
    CHECK(office.reader().status().toSend() == 1);
    office.store->forgetDurable(12);
    CHECK(office.reader().status().toSend() == 2);
}
