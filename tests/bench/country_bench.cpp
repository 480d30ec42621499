// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/facts/facts.h"
#include "core/indicators/indicator.h"
#include "core/query/query.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "core/records/plan.h"
#include "core/records/travel.h"
#include "tests/support/office.h"

#include <QElapsedTimer>
#include <cstdio>

// A large country, then headquarters with very many: `country_bench [countries]`. Saves, lists, what is computed of a record,
// the sixteen indicators. Figures are this machine's; compare within one run.

namespace {

class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    void told(const QString &what, qint64 per = 1)
    {
        const double ms = double(m_timer.nsecsElapsed()) / 1e6;
        printf("%-60s %12.3f ms", qPrintable(what), ms / double(per));
        if (per > 1)
            printf("  (of %lld)", static_cast<long long>(per));
        printf("\n");
        fflush(stdout);
        m_timer.restart();
    }
    void restart() { m_timer.restart(); }

private:
    QElapsedTimer m_timer;
};

qint64 recordsIn(core::Reader &reader)
{
    qint64 records = 0;
    for (const core::ScopeStatus &scope : reader.status().scopes)
        records += scope.records;
    return records;
}

std::vector<const core::Field *> columns(const core::RecordType &type)
{
    std::vector<const core::Field *> fields;
    for (const core::Field &field : type.fields)
        if (field.has(core::InTable))
            fields.push_back(&field);
    return fields;
}

void lists(core::Reader &reader, Stopwatch &watch)
{
    for (const core::RecordType *type : {&core::person, &core::incident, &core::travelRequest}) {
        const QString name = QString::fromLatin1(type->label);
        core::Query query;
        query.type = type;
        const auto ids = core::find(reader, query);
        watch.told(QStringLiteral("list of %1 %2: row numbers").arg(ids.size()).arg(name));
        const auto fields = columns(*type);
        core::rows(reader, *type, QList<const core::Field *>(fields.begin(), fields.end()),
            std::span(ids).first(std::min<size_t>(ids.size(), 128)));
        watch.told(QStringLiteral("its first page of 128 rows"));
    }
    core::Query query;
    query.type = &core::person;
    query.text = QStringLiteral("noor");
    core::find(reader, query);
    watch.told(QStringLiteral("persons found by a word"));
    query = {};
    query.type = &core::person;
    query.filters = {{"category", core::Query::Filter::Is::Equal, QStringLiteral("ir_staff")}};
    query.order = "family_name";
    core::find(reader, query);
    watch.told(QStringLiteral("persons of one category, by name"));
}

void indicators(core::Reader &reader, QDate today, const QString &country, Stopwatch &watch)
{
    const QDateTime now(today, QTime(12, 0), Qt::UTC);
    const core::Period period = *core::Period::fromText(QString::number(today.year()));
    core::Extent extent;
    extent.country = country;
    for (const core::IndicatorType &type : core::indicatorTypes()) {
        core::indicators(reader, period, extent, now, QString::fromLatin1(type.key));
        watch.told(QStringLiteral("indicator %1 alone").arg(QLatin1String(type.key)));
    }
    core::indicators(reader, period, extent, now);
    watch.told(QStringLiteral("all sixteen together"));
}

void one(core::demo::Size size, const char *name, QDate today)
{
    printf("\n%s\n", name);
    const core::Catalogue catalogue;
    support::Office office(catalogue);
    office.store->addScope({14, QStringLiteral("KSR/crisis")});
    core::Reader reader = office.reader();
    Stopwatch watch;
    core::demo::makeKasari(*office.store, reader, size, today);
    const qint64 records = recordsIn(reader);
    watch.told(QStringLiteral("%1 records saved, one of them").arg(records), records);
    office.add(core::incident,
        {{"title", QStringLiteral("One more")}, {"phase", QStringLiteral("flash")}, {"occurred", QStringLiteral("2026")}});
    watch.told(QStringLiteral("one more saved"));
    lists(reader, watch);
    for (const core::RecordType *type : {&core::person, &core::incident, &core::plan}) {
        core::Query query;
        query.type = type;
        const auto ids = core::find(reader, query);
        const QDateTime now(today, QTime(12, 0), Qt::UTC);
        watch.restart();
        const qint64 some = std::min<qint64>(qint64(ids.size()), 50);
        for (qint64 i = 0; i < some; ++i)
            core::facts(reader, *reader.record(*type, ids[size_t(i)]), now);
        watch.told(QStringLiteral("what follows from one: %1").arg(QString::fromLatin1(type->singular)), some);
    }
    watch.restart();
    indicators(reader, today, QStringLiteral("KSR"), watch);
}

QString codeOf(int number)
{
    return QStringLiteral("X%1%2").arg(QChar(u'A' + number / 26)).arg(QChar(u'A' + number % 26));
}

void many(int countries, QDate today)
{
    printf("\n%d countries\n", countries);
    const core::Catalogue catalogue;
    support::Office office(catalogue);
    core::Reader reader = office.reader();
    Stopwatch watch;
    quint64 wire = 100;
    for (int i = 0; i < countries; ++i) {
        for (const char *compartment : {"security", "personnel", "crisis"})
            office.store->addScope({++wire, codeOf(i) + QLatin1Char('/') + QLatin1String(compartment)});
        core::demo::makeKasari(*office.store, reader, core::demo::Size::Small, today, codeOf(i));
    }
    const qint64 records = recordsIn(reader);
    watch.told(QStringLiteral("%1 records saved, one of them").arg(records), records);
    lists(reader, watch);
    printf("of one country:\n");
    watch.restart();
    indicators(reader, today, codeOf(countries / 2), watch);
    printf("of all of them:\n");
    watch.restart();
    indicators(reader, today, {}, watch);
}

}

int main(int argc, char **argv)
{
    const int countries = argc > 1 ? atoi(argv[1]) : 190;
    const QDate today(2026, 11, 27);
    one(core::demo::Size::Scenario, "the scenario's country", today);
    one(core::demo::Size::Large, "a large country", today);
    many(countries, today);
    return 0;
}
