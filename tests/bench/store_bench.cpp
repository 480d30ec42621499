// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"
#include "tests/bench/incidents.h"
#include "tests/support/office.h"

#include <QElapsedTimer>
#include <cstdio>

// What the store does with very many records: `store_bench [count]`. Figures are this machine's; compare within one run.

int main(int argc, char **argv)
{
    const int count = argc > 1 ? atoi(argv[1]) : 100'000;
    const core::Catalogue catalogue;
    support::Office office(catalogue);
    const QString scope = QStringLiteral("KSR/security");
    bench::Incidents incidents;
    QElapsedTimer timer;
    const auto told = [&](const char *what) {
        printf("%-48s %10.3f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
        fflush(stdout);
        timer.restart();
    };
    timer.start();
    for (int done = 0; done < count;) {
        QList<QList<core::Write>> changes;
        for (int i = 0; i < 20'000 && done < count; ++i, ++done)
            changes << incidents.next(scope);
        office.store->saveAll(scope, changes);
    }
    told("all saved, 20,000 changes a transaction");
    office.store->save(scope, incidents.next(scope));
    told("one more saved");
    core::Reader reader = office.reader();
    core::Query query;
    query.type = &core::incident;
    told("reader opened");
    auto ids = core::find(reader, query);
    told("newest first: all row numbers");
    QList<const core::Field *> fields;
    for (const core::Field &field : core::incident.fields)
        if (field.has(core::InTable))
            fields << &field;
    core::rows(reader, core::incident, fields, std::span(ids).first(std::min<size_t>(ids.size(), 128)));
    told("first page of 128 rows");
    query.order = "severity";
    ids = core::find(reader, query);
    told("sorted by severity");
    query = {};
    query.type = &core::incident;
    query.text = QStringLiteral("sasa");
    ids = core::find(reader, query);
    printf("%-48s %10zu\n", "found by the word", ids.size());
    told("full-text search");
    reader.status();
    told("status");
    return 0;
}
