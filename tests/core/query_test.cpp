// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "tests/support/scratchstore.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

QString u8(const char *text) { return QString::fromUtf8(text); }

/// Three incidents, one of them saying little, and a question to ask about them.
struct Fixture {
    ScratchStore scratch;
    Id flood = scratch.add(incident,
        {{"title", u8("Flood in Gash")}, {"phase", u8("full")}, {"severity", u8("severe")}, {"occurred", u8("2013-06-21")},
            {"people_killed", u8("10")}, {"narrative", u8("Étude: the O'Neil bridge fell")}});
    Id ambush = scratch.add(incident,
        {{"title", u8("Ambush")}, {"phase", u8("flash")}, {"severity", u8("minor")}, {"occurred", u8("2013")},
            {"people_killed", u8("9")}, {"narrative", u8("在北京发生 50%_off")}});
    Id quiet = scratch.add(incident, {{"title", u8("Quiet")}, {"phase", u8("initial")}});
    Reader reader = scratch.reader();

    static Query ask()
    {
        Query query;
        query.type = &incident;
        return query;
    }
    QList<Id> found(const Query &query)
    {
        const std::vector<qint64> ids = find(reader, query);
        CHECK(count(reader, query) == qint64(ids.size()));
        QList<Id> result;
        for (const Row &row : rows(reader, incident, {}, ids))
            result += row.id;
        return result;
    }
    QList<Id> where(const char *field, Query::Filter::Is is, const Value &value = {})
    {
        Query query = ask();
        query.filters = {{field, is, value}};
        return found(query);
    }
    QList<Id> saying(const char *words)
    {
        Query query = ask();
        query.text = u8(words);
        return found(query);
    }
    QList<Id> ordered(const char *field, bool descending = false)
    {
        Query query = ask();
        query.order = field;
        query.descending = descending;
        return found(query);
    }
};

using Is = Query::Filter::Is;

}

TEST_CASE_METHOD(Fixture, "without an order the newest comes first")
{
    CHECK(found(ask()) == QList<Id> {quiet, ambush, flood});
}

TEST_CASE_METHOD(Fixture, "numbers sort as numbers, choices as declared, and nothing stated comes last both ways")
{
    CHECK(ordered("people_killed") == QList<Id> {ambush, flood, quiet});
    CHECK(ordered("people_killed", true) == QList<Id> {flood, ambush, quiet});
    CHECK(ordered("severity") == QList<Id> {ambush, flood, quiet});
    CHECK(ordered("severity", true) == QList<Id> {flood, ambush, quiet});
    CHECK(ordered("phase") == QList<Id> {ambush, quiet, flood});
    CHECK(ordered("id") == QList<Id> {flood, ambush, quiet});
    CHECK(ordered("id", true) == QList<Id> {quiet, ambush, flood});
    CHECK(ordered("title") == QList<Id> {ambush, flood, quiet});
}

TEST_CASE_METHOD(Fixture, "filters compare what is stored")
{
    CHECK(where("severity", Is::Equal, u8("severe")) == QList<Id> {flood});
    CHECK(where("severity", Is::NotEqual, u8("severe")) == QList<Id> {quiet, ambush});
    CHECK(where("severity", Is::Empty) == QList<Id> {quiet});
    CHECK(where("severity", Is::NotEmpty) == QList<Id> {ambush, flood});
    CHECK(where("people_killed", Is::AtLeast, qint64(10)) == QList<Id> {flood});
    CHECK(where("people_killed", Is::AtMost, qint64(9)) == QList<Id> {ambush});
    CHECK(where("title", Is::StartsWith, u8("fl")) == QList<Id> {flood});
    CHECK(where("title", Is::StartsWith, u8("%")).isEmpty());
    CHECK(where("scope", Is::Equal, u8("KSR/security")).size() == 3);
    CHECK(where("scope", Is::Equal, u8("global")).isEmpty());
    CHECK(where("conflicts", Is::NotEmpty).isEmpty());
    CHECK(where("conflicts", Is::Empty).size() == 3);
}

TEST_CASE_METHOD(Fixture, "a whole year contains its days")
{
    CHECK(where("occurred", Is::AtMost, u8("2013")) == QList<Id> {ambush, flood});
    CHECK(where("occurred", Is::AtLeast, u8("2013-06")) == QList<Id> {flood});
    CHECK(where("occurred", Is::AtMost, u8("2013-06-20")) == QList<Id> {ambush});
}

TEST_CASE_METHOD(Fixture, "search finds beginnings of words, whatever accents and scripts they have")
{
    CHECK(saying("flo") == QList<Id> {flood});
    CHECK(saying("gash bri") == QList<Id> {flood});
    CHECK(saying("gash ambush").isEmpty());
    CHECK(saying("etude") == QList<Id> {flood});
    CHECK(saying("O'Neil") == QList<Id> {flood});
    CHECK(saying("北京") == QList<Id> {ambush});
    CHECK(saying("京北").isEmpty());
    CHECK(saying("\"") == found(ask()));
    CHECK(saying("\"flood* (") == QList<Id> {flood});
    CHECK(saying("flood OR ambush").isEmpty()); // words, not operators
    CHECK(saying("- AND NEAR(").isEmpty());
}

TEST_CASE_METHOD(Fixture, "deleted records are listed apart")
{
    const auto record = reader.record(flood);
    scratch.store().save(scratch.scope(), {deletion(*record)});
    CHECK(found(ask()) == QList<Id> {quiet, ambush});
    Query query = ask();
    query.deleted = true;
    CHECK(found(query) == QList<Id> {flood});
}

TEST_CASE_METHOD(Fixture, "rows come in the order asked for, with the fields asked for, without those that have gone")
{
    const std::vector<qint64> all = find(reader, ask());
    const std::vector<qint64> wanted = {all[2], 987654, all[0]};
    const QList<Row> got = rows(reader, incident, {incident.field("people_killed"), incident.field("title")}, wanted);
    REQUIRE(got.size() == 2);
    CHECK(got.at(0).id == flood);
    CHECK(got.at(0).scope == u8("KSR/security"));
    CHECK(got.at(0).values == QList<Value> {qint64(10), u8("Flood in Gash")});
    CHECK(got.at(1).values == QList<Value> {Value(), u8("Quiet")});
    CHECK(!got.at(0).conflicted);
    CHECK(got.at(0).unsent);
}

TEST_CASE_METHOD(Fixture, "a field that is not declared is refused, and so are parts of what has none")
{
    CHECK_THROWS_AS(where("id OR 1=1 --", Is::Equal, u8("x")), Failure);
    CHECK_THROWS_AS(ordered("nothing"), Failure);
    Query query = ask();
    query.parent = flood;
    CHECK_THROWS_AS(find(reader, query), Failure);
}

TEST_CASE_METHOD(Fixture, "an order is taken from an index, not sorted")
{
    for (const char *sql : {"SELECT id FROM incident WHERE deleted = 0 AND occurred IS NOT NULL ORDER BY occurred, id",
             "SELECT id FROM incident WHERE deleted = 0 AND occurred IS NOT NULL ORDER BY occurred DESC, id "
             "DESC",
             "SELECT id FROM incident WHERE deleted = 0 ORDER BY id DESC"}) {
        Statement plan = reader.database().prepare(QByteArray("EXPLAIN QUERY PLAN ") + sql);
        while (plan.step()) {
            INFO(plan.text(3).toStdString());
            CHECK(!plan.text(3).contains(u8("TEMP B-TREE")));
        }
    }
}
