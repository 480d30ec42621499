// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/query/query.h"
#include "tests/support/office.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Office;

namespace {

const QDate today(2026, 11, 3);

/// Kasari, small, in a store that holds all but what only counsellors may see.
struct Country {
    Country()
        : office(catalogue)
    {
        office.store->addScope({14, QStringLiteral("KSR/crisis")});
        Reader reader = office.reader();
        demo::makeKasari(*office.store, reader, demo::Size::Small, today);
    }
    Catalogue catalogue;
    Office office;
};

QList<Record> all(Reader &reader, const RecordType &type)
{
    Query query;
    query.type = &type;
    QList<Record> records;
    for (qint64 row : find(reader, query))
        records << reader.record(type, row).value();
    return records;
}

/// What they say, without the identities, which are another store's.
QStringList words(const QList<Record> &records)
{
    QStringList all;
    for (const Record &record : records)
        for (const Value &value : record.values)
            if (!std::holds_alternative<Id>(value))
                all << toText(value);
    return all;
}

}

TEST_CASE("Kasari has records of every type but the counsellors' and the decisions, and none has an error")
{
    Country country;
    Reader reader = country.office.reader();
    const qint64 now = QDateTime(today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const QSet<std::string_view> notYet {"decision", "delegation", "policy_pack", "policy_section"};
    for (const RecordType *type : country.catalogue.types()) {
        if (type->compartment == Compartment::Counselling || notYet.contains(type->key))
            continue;
        const QList<Record> records = all(reader, *type);
        INFO(type->key);
        CHECK(!records.isEmpty());
        for (const Record &record : records)
            for (const Problem &problem : problems(*type, record.values, now)) {
                INFO(problem.field->key);
                CHECK(problem.grade != Problem::Grade::Error);
            }
    }
}

TEST_CASE("Kasari is the same for the same day")
{
    Country one;
    Country other;
    Reader here = one.office.reader();
    Reader there = other.office.reader();
    for (const RecordType *type : one.catalogue.types()) {
        INFO(type->key);
        CHECK(words(all(here, *type)) == words(all(there, *type)));
    }
}

TEST_CASE("Kasari's assessments and incidents are ready to be submitted, and its premises, plans and zones but for one")
{
    Country country;
    Reader reader = country.office.reader();
    const qint64 now = QDateTime(today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto lacking = [&](const char *key) {
        int records = 0;
        for (const Record &record : all(reader, *country.catalogue.find(key))) {
            QHash<quint16, int> counts;
            for (const RecordType *part : country.catalogue.parts(*record.type)) {
                Query query;
                query.type = part;
                query.parent = record.id;
                counts.insert(part->number, int(find(reader, query).size()));
            }
            records += !problems(*record.type, record.values, now).isEmpty()
                || !partProblems(country.catalogue, *record.type, record.values, counts).isEmpty();
        }
        return records;
    };
    for (const char *key :
        {"assessment", "general_threat", "risk_event", "risk_evidence", "srm_measure", "measure_scope", "programme_exposure",
            "pc_exercise", "pc_output", "risk_acceptance", "incident", "affected_person", "flash_report", "access_event",
            "premises", "requirement_set", "survey", "finding", "residence_check", "rsm_set", "plan", "priority_group",
            "exercise", "headcount", "headcount_person", "status_report", "move_order", "manifest"}) {
        INFO(key);
        CHECK(lacking(key) == 0);
    }
    CHECK(lacking("warden_zone") == 1);
}
