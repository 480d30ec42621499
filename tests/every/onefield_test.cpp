// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/export.h"
#include "core/records/incident.h"
#include "tests/support/office.h"

#include <QBuffer>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Office;

// The promise of the declaration: one line more, and everything else follows.

namespace {

constexpr auto fieldsOfTomorrow = [] {
    std::array<Field, std::size(incidentFields) + 1> fields {};
    std::copy(std::begin(incidentFields), std::end(incidentFields), fields.begin());
    fields.back() = {500, "weather", Kind::Text, "Weather", InTable | Searchable}; // the one line
    return fields;
}();
constexpr RecordType incidentOfTomorrow = {incident.number, incident.key, incident.context, incident.label,
    incident.singular, incident.compartment, fieldsOfTomorrow, incidentGroups};
static_assert(wellFormed(incidentOfTomorrow));

const Field &weather = fieldsOfTomorrow.back();

int columns(Office &office)
{
    Database database(office.path(), office.key);
    Statement row = database.prepare("SELECT count(*) FROM pragma_table_info('incident')");
    row.step();
    return int(row.integer(0));
}

/// Hands all own changes of one office to another.
void carry(Office &from, Office &to)
{
    while (const auto unsealed = from.store->unsealed(12, 1 << 20)) {
        Arrival arrival;
        arrival.chain = unsealed->chain;
        arrival.changes = unsealed->changes;
        arrival.proven = unsealed->proven;
        arrival.segment = {unsealed->chain.incarnation, unsealed->first, unsealed->writes,
            QByteArray::number(unsealed->first).leftJustified(16, '.'), "bytes"};
        from.store->sealed(arrival.segment, arrival.proven);
        REQUIRE(to.store->admit(arrival, QStringLiteral("test"), {}) == Admission::Applied);
    }
}

}

TEST_CASE("one more line in the declaration is a column, a ledger cell, a search word, a list column and a CSV heading")
{
    const Catalogue today;
    const Catalogue tomorrow({&incidentOfTomorrow});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.db"));
    const StoreKey key {QByteArray(32, 'k'), QByteArray(16, 's')};
    const support::FakeClock clock;
    Id old;
    {
        Store store(path, key, today, clock);
        store.addScope({12, QStringLiteral("KSR/security")});
        Draft draft = Draft::create(incident, QStringLiteral("KSR/security"));
        Office::fill(draft, {{"title", QStringLiteral("Before")}, {"phase", QStringLiteral("flash")}});
        old = store.save(draft.scope(), draft.writes()).first();
    }
    Store store(path, key, tomorrow, clock); // migrates the store that is there
    Reader reader(path, key, tomorrow);
    CHECK(isEmpty(reader.record(old).value().value("weather")));

    Draft draft = Draft::edit(reader.record(old).value());
    Office::fill(draft, {{"weather", QStringLiteral("Sandstorm")}});
    REQUIRE(draft.writes().size() == 1);
    store.save(draft.scope(), draft.writes());
    CHECK(toText(reader.record(old).value().value("weather")) == QStringLiteral("Sandstorm"));
    CHECK(reader.history(old).size() == 2);

    Query query;
    query.type = &incidentOfTomorrow;
    query.text = QStringLiteral("sandst");
    CHECK(find(reader, query).size() == 1);
    query = {};
    query.type = &incidentOfTomorrow;
    query.order = "weather";
    CHECK(find(reader, query).size() == 1);

    QBuffer file;
    file.open(QIODevice::ReadWrite);
    QList<const Field *> fields;
    for (const Field &field : incidentOfTomorrow.fields)
        fields << &field;
    writeCsv(file, reader, incidentOfTomorrow, fields, find(reader, query));
    CHECK(file.data().contains("\"weather\""));
    CHECK(file.data().contains("\"Sandstorm\""));

    QList<Value> values(qsizetype(incidentOfTomorrow.fields.size()));
    values[incidentOfTomorrow.indexOf(weather)] = QString(1001, QLatin1Char('x'));
    const auto found = problems(incidentOfTomorrow, values);
    CHECK(std::any_of(found.begin(), found.end(),
        [](const Problem &problem) { return problem.field == &weather && problem.kind == Problem::Kind::TooLong; }));
    CHECK(store.verify() == QStringLiteral("ok"));
}

TEST_CASE("a laptop of today keeps a field of tomorrow, and shows it once it has learned it")
{
    const Catalogue today;
    const Catalogue tomorrow({&incidentOfTomorrow});
    Office newer(tomorrow);
    Office older(today);
    const Id id = newer.add(incidentOfTomorrow,
        {{"title", QStringLiteral("Flood")}, {"phase", QStringLiteral("flash")}, {"weather", QStringLiteral("Rain")}});
    carry(newer, older);
    CHECK(columns(older) + 1 == columns(newer));
    CHECK(older.record(id).unknown.value(500) == Cell {QStringLiteral("Rain")});
    older.edit(id, {{"title", QStringLiteral("Flood on the east bank")}}); // touches only what it knows
    carry(older, newer);
    CHECK(toText(newer.record(id).value("weather")) == QStringLiteral("Rain"));
    CHECK(older.store->root(12) == newer.store->root(12));

    older.close();
    const Store upgraded(older.path(), older.key, tomorrow, older.clock);
    Reader reader(older.path(), older.key, tomorrow);
    CHECK(toText(reader.record(id).value().value("weather")) == QStringLiteral("Rain"));
}
