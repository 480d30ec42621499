// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/exchange.h"
#include "sync/transport/https.h"
#include "tests/bench/incidents.h"
#include "tests/support/countingproxy.h"
#include "tests/support/daemon.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

// Bytes at the socket and requests, with a real musterd, real TLS and a proxy that counts (sync.md part A, "Budgets").
// `wire_bench [records of the first copy]`.

namespace {

/// Sees how many requests pass.
class Counted final : public sync::Transport {
public:
    explicit Counted(sync::Transport &inner)
        : m_inner(inner)
    {
    }
    void post(const QByteArray &path, const QByteArray &body, const std::function<void(QByteArrayView)> &onBytes) override
    {
        ++requests;
        m_inner.post(path, body, onBytes);
    }
    bool isFresh() const override { return m_inner.isFresh(); }
    int requests = 0;

private:
    sync::Transport &m_inner;
};

struct Laptop {
    std::unique_ptr<sync::Workplace> place;
    std::unique_ptr<sync::HttpsTransport> https;
    std::unique_ptr<Counted> transport;
    Laptop(std::unique_ptr<sync::Workplace> made, quint16 port)
        : place(std::move(made))
        , https(std::make_unique<sync::HttpsTransport>(
              QStringLiteral("https://127.0.0.1:%1").arg(port), place->card().certificate))
        , transport(std::make_unique<Counted>(*https))
    {
    }
};

void tell(const char *what, support::CountingProxy &proxy, Laptop &laptop, qint64 milliseconds)
{
    printf("%-52s %9lld up %9lld down %9lld bytes %4d requests %2d connections %7lld ms\n", what, (long long)proxy.up(),
        (long long)proxy.down(), (long long)proxy.bytes(), laptop.transport->requests, proxy.connections(),
        (long long)milliseconds);
    fflush(stdout);
}

void measure(const char *what, support::CountingProxy &proxy, Laptop &laptop)
{
    proxy.reset();
    laptop.transport->requests = 0;
    QElapsedTimer timer;
    timer.start();
    sync::exchange(*laptop.place, *laptop.transport);
    tell(what, proxy, laptop, timer.elapsed());
}

void edit(Laptop &laptop, const core::Id &id, std::string_view key, const QString &value)
{
    core::Draft draft = core::Draft::edit(laptop.place->reader()->record(id).value());
    const core::Field &field = *core::incident.field(key);
    draft.set(field, core::fromText(field, value).value());
    if (const auto writes = draft.writes(); !writes.isEmpty())
        laptop.place->store().save(draft.scope(), writes);
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int records = std::max(20, argc > 1 ? atoi(argv[1]) : 20'000);
    sync::initialise();
    const core::Catalogue catalogue;
    const core::SystemClock clock;
    QTemporaryDir folder;
    const auto path = [&](const char *name) {
        QDir().mkpath(folder.filePath(QLatin1String(name)));
        return folder.filePath(QLatin1String(name));
    };
    support::Daemon daemon(QStringLiteral(MUSTERD), path("service"));
    daemon.start();
    support::CountingProxy proxy(daemon.port());
    const auto card = sync::ServiceCard::fromJson(QJsonDocument(daemon.card()).toJson());
    const auto cost = sync::KeyFile::testCost();

    Laptop hq(sync::Workplace::found(path("hq") + QStringLiteral("/w"), "pass", QStringLiteral("Headquarters"),
                  {QStringLiteral("KSR")}, card, catalogue, clock, cost),
        proxy.port());
    sync::found(*hq.place, *hq.transport);
    const auto join = [&](const char *name) {
        sync::Letter letter;
        const auto invitation = hq.place->invite(QString::fromLatin1(name), {QStringLiteral("fsa")},
            {QStringLiteral("global"), QStringLiteral("KSR/security"), QStringLiteral("KSR/personnel"),
                QStringLiteral("KSR/crisis")},
            QStringLiteral("KSR"), letter);
        sync::open(letter, *hq.transport, *hq.place);
        Laptop laptop(sync::Workplace::prepare(
                          path(name) + QStringLiteral("/w"), "pass", invitation.code, card, catalogue, clock, cost),
            proxy.port());
        sync::join(*laptop.place, *laptop.transport, 10, 1);
        sync::exchange(*hq.place, *hq.transport);
        if (!sync::join(*laptop.place, *laptop.transport, 10, 5000))
            throw std::runtime_error("not let in");
        return laptop;
    };
    Laptop one = join("one");
    measure("laptop 1: first exchange", proxy, one);

    const QString scope = QStringLiteral("KSR/security");
    bench::Incidents incidents;
    QList<QList<core::Write>> changes;
    for (int i = 0; i < records; ++i)
        changes << incidents.next(scope);
    const QList<core::Id> ids = one.place->store().saveAll(scope, changes);
    measure("laptop 1: first copy up, one save each", proxy, one);

    measure("nothing to do", proxy, one);
    measure("nothing to do, again", proxy, one);
    edit(one, ids.at(7), "place", QStringLiteral("Almor port"));
    measure("one edited field (place, ten letters)", proxy, one);
    edit(one, ids.at(8), "severity", QStringLiteral("critical"));
    measure("one edited field (severity)", proxy, one);

    changes.clear();
    for (int i = 0; i < 200; ++i)
        changes << incidents.next(scope);
    one.place->store().saveAll(scope, changes);
    for (int i = 0; i < 500; ++i) {
        const core::Id &id = ids.at(incidents.number(0, int(ids.size()) - 1));
        if (i % 3 == 0)
            edit(one, id, "severity", i % 2 == 0 ? QStringLiteral("severe") : QStringLiteral("minor"));
        else if (i % 3 == 1)
            edit(one, id, "place", incidents.sentence(2));
        else
            edit(one, id, "actions_taken", incidents.sentence(12));
    }
    measure("a day: 200 new records and 500 edits", proxy, one);
    measure("nothing to do", proxy, one);

    Laptop two = join("two");
    measure("laptop 2, empty: first copy down", proxy, two);
    measure("laptop 2: nothing to do", proxy, two);
    edit(two, ids.at(9 % records), "place", QStringLiteral("Almor gate"));
    measure("laptop 2: its first edit, of another's record", proxy, two);
    edit(two, ids.at(10 % records), "place", QStringLiteral("Almor jail"));
    measure("laptop 2: one edited field of another's record", proxy, two);
    edit(one, ids.at(11 % records), "place", QStringLiteral("Almor road"));
    measure("laptop 1: one edited field", proxy, one);
    sync::exchange(*two.place, *two.transport);
    edit(two, ids.at(11 % records), "place", QStringLiteral("Almor pier"));
    measure("laptop 2: one edited field that another had edited", proxy, two);
    sync::exchange(*one.place, *one.transport);
    const bool equal = one.place->store().root(one.place->store().scope(scope)->wire)
        == two.place->store().root(two.place->store().scope(scope)->wire);
    printf("both show the same: %s\n", equal ? "yes" : "NO");
    return equal ? 0 : 1;
}
