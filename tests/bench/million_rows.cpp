// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/recordtable.h"
#include "tests/bench/incidents.h"
#include "tests/support/office.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <cstdio>

// How long a list of very many incidents keeps people waiting, and how long it keeps the window from painting:
// `million_rows [count]`. The stall is the longest pause of a one-millisecond timer on the window's thread.

namespace {

class Stall {
public:
    Stall()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_worst = std::max(m_worst, m_clock.nsecsElapsed());
            m_clock.restart();
        });
        m_timer.start(1);
    }
    double take()
    {
        const double worst = double(std::max(m_worst, m_clock.nsecsElapsed())) / 1e6;
        m_worst = 0;
        m_clock.restart();
        return worst;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
};

/// Runs the event loop until `done`, or a minute.
template<typename Done>
void wait(Done done)
{
    QElapsedTimer limit;
    limit.start();
    while (!done() && limit.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 1'000'000;
    const core::Catalogue catalogue;
    support::Office office(catalogue);
    const QString scope = QStringLiteral("KSR/security");
    bench::Incidents incidents;
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < count;) {
        QList<QList<core::Write>> changes;
        for (int i = 0; i < 10'000 && done < count; ++i, ++done)
            changes << incidents.next(scope);
        office.store->saveAll(scope, changes);
    }
    printf("%d incidents saved in %.1f s, %.0f MB\n", count, double(timer.elapsed()) / 1e3,
        double(QFileInfo(office.path()).size()) / 1e6);
    fflush(stdout);

    app::Session session({std::shared_ptr<core::Store>(std::move(office.store)),
        [&] { return std::make_unique<core::Reader>(office.path(), office.key, catalogue); },
        [&](const core::RecordType &type) { return support::Office::scopeOf(type); }, [] {}});
    Stall stall;
    app::RecordTable table(session, core::incident);
    QTableView view;
    view.resize(1100, 700);
    view.setModel(&table);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->hide();
    view.show();
    const auto shown = [&] {
        const QModelIndex first = table.index(view.rowAt(1), 1);
        return !table.isLoading() && table.rowCount() > 0 && first.isValid()
            && table.data(first).toString() != QStringLiteral("…");
    };
    const auto tell = [&](const char *what) {
        printf("%-44s %8lld ms, worst stall %6.1f ms\n", what, (long long)timer.elapsed(), stall.take());
        fflush(stdout);
    };
    stall.take();
    timer.restart();
    core::Query query;
    query.type = &core::incident;
    table.setQuery(query);
    wait(shown);
    tell("opened, first page shown");
    for (int column = 1; column < table.columnCount(); ++column) {
        if (table.fieldAt(column) == nullptr
            || (table.fieldAt(column)->key != "severity" && table.fieldAt(column)->key != "place"))
            continue;
        timer.restart();
        table.sort(column, Qt::DescendingOrder);
        wait([&] { return !table.isLoading(); });
        wait(shown);
        tell(table.fieldAt(column)->key == "place" ? "sorted by place" : "sorted by severity");
    }
    timer.restart();
    for (int jump = 0; jump < 100; ++jump) {
        view.verticalScrollBar()->setValue(int(qint64(view.verticalScrollBar()->maximum()) * ((jump * 37) % 100) / 100));
        wait(shown);
    }
    tell("100 jumps of the scroll bar");
    timer.restart();
    query.text = QStringLiteral("sasa");
    table.setQuery(query);
    wait([&] { return !table.isLoading(); });
    printf("(%d found) ", table.rowCount());
    tell("searched for a word");
    query.text.clear();
    table.setQuery(query);
    wait([&] { return !table.isLoading(); });
    stall.take();
    timer.restart();
    bool saved = false;
    session.write(
        &view,
        [&](core::Store &store) {
            for (int batch = 0; batch < 20; ++batch) {
                QList<QList<core::Write>> changes;
                for (int i = 0; i < 500; ++i)
                    changes << incidents.next(scope);
                store.saveAll(scope, changes);
            }
        },
        [&] { saved = true; }, [](const core::Failure &failure) { fprintf(stderr, "%s\n", failure.what()); });
    wait([&] { return saved && !table.isLoading(); });
    tell("10,000 more written meanwhile");
    return 0;
}
