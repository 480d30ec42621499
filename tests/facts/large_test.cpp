// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/query/query.h"
#include "tests/facts/desk.h"

#include <QElapsedTimer>
#include <iostream>

using namespace core;

TEST_CASE("in a large country the facts of one record take no longer than somebody notices", "[.long]")
{
    const Catalogue catalogue;
    support::Office office(catalogue);
    office.store->addScope({14, QStringLiteral("KSR/crisis")});
    Reader reader = office.reader();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(office.clock.now(), Qt::UTC);
    demo::makeKasari(*office.store, reader, demo::Size::Large, now.date());
    for (const RecordType *type : catalogue.types()) {
        if (!hasFacts(*type))
            continue;
        Query query;
        query.type = type;
        const std::vector<qint64> rows = find(reader, query);
        const size_t step = std::max<size_t>(1, rows.size() / 40); // some forty of each, from all over the table
        qint64 slowest = 0;
        for (size_t at = 0; at < rows.size(); at += step) {
            const Record record = reader.record(*type, rows[at]).value();
            QElapsedTimer timer;
            timer.start();
            facts(reader, record, now);
            slowest = std::max(slowest, timer.elapsed());
        }
        std::cout << type->key << ' ' << rows.size() << ": " << slowest << " ms\n";
        CHECK(slowest < 500); // unoptimized, and beside other work
    }
}
