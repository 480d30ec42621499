// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/query/library.h"
#include "core/query/query.h"
#include "core/records/lessons.h"
#include "core/records/mandates.h"
#include "core/records/problems.h"
#include "core/records/travel.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

TEST_CASE("Kasari has no record with an error, nothing that lies in the future but plans, and no mandate twice")
{
    const Catalogue catalogue;
    support::Office office(catalogue);
    office.store->addScope({14, QStringLiteral("KSR/crisis")});
    Reader reader = office.reader();
    const QDate today(2026, 11, 3);
    const qint64 evening = QDateTime(today, QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
    stockLibrary(*office.store, reader);
    demo::makeKasari(*office.store, reader, demo::Size::Small, today);
    for (const RecordType *type : catalogue.types()) {
        Query query;
        query.type = type;
        for (const qint64 row : find(reader, query)) {
            const Record record = reader.record(*type, row).value();
            for (const Problem &problem : problems(*type, record.values, evening)) {
                INFO(type->key << '.' << problem.field->key << ' ' << int(problem.kind) << ": "
                               << toText(record.values.at(type->indexOf(*problem.field))).toStdString());
                CHECK(problem.grade != Problem::Grade::Error);
            }
        }
    }
    Query library;
    library.type = &policyDocument;
    CHECK(count(reader, library) == qint64(std::size(mandates)));
    // It teaches the clearance: by rule, decided, and still before somebody.
    for (const char *state : {"auto_cleared", "cleared", "cleared_with_conditions", "pending_do"}) {
        Query segments;
        segments.type = &travelSegment;
        segments.filters = {{"clearance_state", Query::Filter::Is::Equal, QString::fromLatin1(state)}};
        INFO(state);
        CHECK(count(reader, segments) > 0);
    }
}
