// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "sync/transport/https.h"
#include "tests/service/organisation.h"
#include "tests/support/countingproxy.h"
#include "tests/support/daemon.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace service_tests;
using sync::HttpsTransport;

namespace {

QByteArray fromCard(const support::Daemon &daemon, const char *name)
{
    return QByteArray::fromBase64(daemon.card().value(QLatin1String(name)).toString().toLatin1());
}

/// A service as it runs in the field, as a program of its own, with an organisation moved in.
struct Running {
    QTemporaryDir folder;
    support::Daemon daemon {QStringLiteral(MUSTERD), folder.path()};
    std::unique_ptr<Organisation> organisation;

    Running()
    {
        daemon.start();
        organisation = std::make_unique<Organisation>(fromCard(daemon, "box"), fromCard(daemon, "signing"));
        HttpsTransport transport = connect();
        QByteArray reply;
        transport.post("/v1/enrol", sync::encodeLetter(organisation->letter(fromCard(daemon, "claim")), {}),
            [&](QByteArrayView bytes) { reply.append(bytes); });
        if (!sync::decodeReply(reply).accepted)
            throw std::runtime_error("not founded");
    }
    HttpsTransport connect() const
    {
        return {daemon.card().value(QStringLiteral("url")).toString(),
            daemon.card().value(QStringLiteral("certificate")).toString().toLatin1()};
    }
    Client client(Device &device, HttpsTransport &transport)
    {
        return {*organisation, device, {sync::membersScope, security},
            [&transport](const QByteArray &path, const QByteArray &body) {
                QByteArray reply;
                transport.post(path, body, [&](QByteArrayView bytes) { reply.append(bytes); });
                return reply;
            },
            {}, {}, {}, false, {}};
    }
};

int runToEnd(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MUSTERD), arguments);
    REQUIRE(process.waitForFinished(30'000));
    return process.exitCode();
}

}

TEST_CASE("musterd comes back at the same place with everything it had")
{
    Running running;
    const quint16 port = running.daemon.port();
    const QJsonObject card = running.daemon.card();
    CHECK(running.daemon.line() == "musterd: listening on https://127.0.0.1:" + QByteArray::number(port));
    const QByteArray segment = running.organisation->adviser.write(security, "Kidnapped near Marabo");
    HttpsTransport transport = running.connect();
    Client adviser = running.client(running.organisation->adviser, transport);
    adviser.exchange({segment});
    SECTION("after it was stopped") { CHECK(running.daemon.stop() == 0); }
    SECTION("after it was killed") { CHECK(running.daemon.kill() == -SIGKILL); }
    running.daemon.start();
    CHECK(running.daemon.port() == port);
    CHECK(running.daemon.card() == card);
    adviser.exchange(); // over the transport that had a connection to the one before
    CHECK(adviser.reply.size() == 1);
    HttpsTransport other = running.connect();
    Client chief = running.client(running.organisation->chief, other);
    chief.exchange();
    CHECK(chief.received == running.organisation->founding + QList {segment});

    for (const QString &name : QDir(running.folder.path()).entryList(QDir::Files)) {
        if (name == u"musterd.log") // the test's own, made by the test's rules
            continue;
        const QFileInfo info(QDir(running.folder.path()).filePath(name));
        INFO(name.toStdString());
        CHECK((info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("Kidnapped"));
    }
}

TEST_CASE("musterd killed in the middle of an upload keeps what was whole, and loses nothing it acknowledged")
{
    Running running;
    Device &device = running.organisation->adviser;
    support::CountingProxy proxy(running.daemon.port());
    const QByteArray pem = running.daemon.card().value(QStringLiteral("certificate")).toString().toLatin1();
    HttpsTransport transport(QStringLiteral("https://127.0.0.1:%1").arg(proxy.port()), pem);
    Client client = running.client(device, transport);
    QList<QByteArray> segments;
    quint64 acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 40; ++i)
            segments << device.write(security, sync::randomBytes(8'000).toHex());
        // Killed once so much has gone up: somewhere between two commits, or inside one.
        proxy.reset();
        const qint64 processId = running.daemon.processId();
        std::thread killer([&] {
            while (proxy.up() < 30'000 + round * 60'000)
                std::this_thread::yield();
            ::kill(pid_t(processId), SIGKILL);
        });
        CHECK_THROWS_AS(client.exchange(segments.mid(qsizetype(acknowledged))), core::Failure);
        killer.join();
        running.daemon.kill();
        running.daemon.start();
        client.extents = {device.point(security)};
        client.exchange();
        client.extents.clear();
        const quint64 stored = client.durable(device.incarnation(security)).value_or(0);
        CHECK(stored >= acknowledged);
        acknowledged = stored;
    }
    CHECK(acknowledged > 0);
    client.exchange(segments.mid(qsizetype(acknowledged)));
    CHECK(client.durable(device.incarnation(security)) == quint64(segments.size()));
    HttpsTransport other = running.connect();
    Client chief = running.client(running.organisation->chief, other);
    do
        chief.exchange();
    while (chief.reply.last().more);
    CHECK(chief.received == running.organisation->founding + segments);
}

TEST_CASE("musterd told that its journal was restored asks everybody to start again")
{
    Running running;
    HttpsTransport transport = running.connect();
    Client adviser = running.client(running.organisation->adviser, transport);
    adviser.exchange({running.organisation->adviser.write(security, "x")});
    running.daemon.stop();
    running.daemon.start({QStringLiteral("--restored")});
    adviser.exchange();
    CHECK(adviser.items(sync::ReplyItem::Kind::Reset).size() == 2);
    running.daemon.stop();
    running.daemon.start();
    adviser.exchange();
    CHECK(adviser.items(sync::ReplyItem::Kind::Reset).isEmpty()); // once
}

TEST_CASE("musterd answers mistakes with its documented exit codes")
{
    QTemporaryDir folder;
    CHECK(runToEnd({QStringLiteral("--help")}) == 0);
    CHECK(runToEnd({}) == 2);
    CHECK(runToEnd({QStringLiteral("--nonsense")}) == 2);
    CHECK(runToEnd({QStringLiteral("--data"), folder.path(), QStringLiteral("--port"), QStringLiteral("70000")}) == 2);

    QTcpServer taken;
    REQUIRE(taken.listen(QHostAddress::LocalHost));
    CHECK(runToEnd({QStringLiteral("--data"), folder.path(), QStringLiteral("--port"), QString::number(taken.serverPort())})
        == 4);

    support::Daemon daemon(QStringLiteral(MUSTERD), folder.path());
    const QString portFile = folder.filePath(QStringLiteral("port.txt"));
    daemon.start({QStringLiteral("--port-file"), portFile});
    QFile file(portFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray::number(daemon.port()) + '\n');
    CHECK(runToEnd({QStringLiteral("--data"), folder.path()}) == 3);
    CHECK(daemon.isRunning());
    daemon.stop();
    CHECK(
        runToEnd({QStringLiteral("--data"), folder.path(), QStringLiteral("--host"), QStringLiteral("other.example")}) == 1);
}

TEST_CASE("musterd takes another port when that of the last start is taken")
{
    QTemporaryDir folder;
    support::Daemon daemon(QStringLiteral(MUSTERD), folder.path());
    daemon.start();
    const quint16 port = daemon.port();
    daemon.stop();
    QTcpServer taken;
    REQUIRE(taken.listen(QHostAddress::LocalHost, port));
    daemon.start();
    CHECK(daemon.port() != port);
    CHECK(daemon.card().value(QStringLiteral("url")).toString().endsWith(QString::number(daemon.port())));
}
