// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "sync/service/card.h"
#include "sync/service/server.h"
#include "sync/transport/https.h"
#include "tests/service/incentre.h"
#include "tests/support/countingproxy.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace service_tests;
using core::Failure;
using sync::HttpsTransport;

namespace {

/// A centre behind its real server, on a thread of its own.
struct Served {
    InCentre in;
    QTemporaryDir folder;
    sync::ServiceIdentity identity = sync::openIdentity(folder.path(), "127.0.0.1");
    sync::Server server;
    std::thread thread;

    explicit Served(sync::ServerLimits limits = {})
        : server(*in.centre, identity.certificatePem, identity.keyPem, "127.0.0.1", 0, limits)
        , thread([this] { server.run(); })
    {
    }
    ~Served()
    {
        server.stop();
        thread.join();
    }
    QString url(quint16 port = 0) const
    {
        return QStringLiteral("https://127.0.0.1:%1").arg(port != 0 ? port : server.port());
    }
    Client client(Device &device, HttpsTransport &transport)
    {
        Client client = in.client(device);
        client.post = [&transport](const QByteArray &path, const QByteArray &body) {
            QByteArray reply;
            transport.post(path, body, [&](QByteArrayView bytes) { reply.append(bytes); });
            return reply;
        };
        return client;
    }
    /// A connection that says byte for byte what a test wants.
    std::unique_ptr<QSslSocket> connect() const
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({QSslCertificate(identity.certificatePem, QSsl::Pem)});
        socket->setSslConfiguration(tls);
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        if (!socket->waitForEncrypted(10'000))
            throw std::runtime_error("no TLS");
        return socket;
    }
    /// The status line of the answer to these bytes; empty when the connection ends without.
    QByteArray answerTo(const QByteArray &bytes) const
    {
        const auto socket = connect();
        socket->write(bytes);
        socket->flush();
        while (!socket->canReadLine() && socket->waitForReadyRead(10'000)) { }
        return socket->readLine().trimmed();
    }
};

Failure::Kind failureOf(const std::function<void()> &action, QString *detail = nullptr)
{
    try {
        action();
    } catch (const Failure &failure) {
        if (detail != nullptr)
            *detail = failure.detail;
        return failure.kind;
    }
    FAIL("nothing failed");
    return {};
}

void ignore(QByteArrayView) { }

bool isClosedWithin(QSslSocket &socket, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (socket.state() == QAbstractSocket::ConnectedState && !timer.hasExpired(milliseconds))
        socket.waitForReadyRead(50);
    return socket.state() != QAbstractSocket::ConnectedState;
}

}

TEST_CASE("Segments travel end to end over HTTPS")
{
    Served served;
    HttpsTransport first(served.url(), served.identity.certificatePem);
    HttpsTransport second(served.url(), served.identity.certificatePem);
    Client adviser = served.client(served.in.organisation.adviser, first);
    Client chief = served.client(served.in.organisation.chief, second);
    QList<QByteArray> segments;
    for (int i = 0; i < 20; ++i)
        segments << served.in.organisation.adviser.write(security, sync::randomBytes(9'000).toHex());
    CHECK(first.isFresh());
    adviser.exchange(segments);
    CHECK_FALSE(first.isFresh());
    CHECK(adviser.durable(served.in.organisation.adviser.incarnation(security)) == 20);
    chief.exchange();
    CHECK(chief.received == served.in.organisation.founding + segments);
}

TEST_CASE("What a kept connection costs at the socket stays within its budget")
{
    Served served;
    support::CountingProxy proxy(served.server.port());
    HttpsTransport transport(served.url(proxy.port()), served.identity.certificatePem);
    Client adviser = served.client(served.in.organisation.adviser, transport);
    adviser.exchange();
    INFO("connection and first exchange: " << proxy.up() << " bytes up, " << proxy.down() << " down");
    CHECK(proxy.connections() == 1);

    proxy.reset();
    adviser.exchange();
    INFO("nothing to do: " << proxy.up() << " bytes up, " << proxy.down() << " down");
    CHECK(proxy.bytes() <= 600);

    proxy.reset();
    adviser.exchange({served.in.organisation.adviser.write(security, "x")});
    INFO("one small segment: " << proxy.up() << " bytes up, " << proxy.down() << " down");
    CHECK(proxy.bytes() <= 700);
    CHECK(adviser.refusals().isEmpty());
    CHECK(proxy.connections() == 0); // all on the first
}

TEST_CASE("A certificate other than the pinned one is not believed")
{
    Served served;
    Served other;
    HttpsTransport transport(served.url(), other.identity.certificatePem);
    CHECK(failureOf([&] { transport.post("/v1/enrol", "x", ignore); }) == Failure::Kind::Untrusted);
    CHECK(transport.isFresh());
}

TEST_CASE("A certificate for another host is not believed")
{
    Served served;
    HttpsTransport transport(
        QStringLiteral("https://localhost:%1").arg(served.server.port()), served.identity.certificatePem);
    CHECK(failureOf([&] { transport.post("/v1/enrol", "x", ignore); }) == Failure::Kind::Untrusted);
}

TEST_CASE("An address nobody listens on is a network failure")
{
    quint16 port = 0;
    QByteArray pem;
    {
        const Served served;
        port = served.server.port();
        pem = served.identity.certificatePem;
    }
    HttpsTransport transport(QStringLiteral("https://127.0.0.1:%1").arg(port), pem);
    CHECK(failureOf([&] { transport.post("/v1/exchange", "x", ignore); }) == Failure::Kind::Network);
}

TEST_CASE("Requests that do not authenticate get 401, and the connection is of use afterwards")
{
    Served served;
    HttpsTransport transport(served.url(), served.identity.certificatePem);
    Client stranger = served.client(served.in.organisation.stranger, transport);
    QString detail;
    CHECK(failureOf([&] { stranger.exchange(); }, &detail) == Failure::Kind::Refused);
    CHECK(detail == u"HTTP 401");

    Client adviser = served.client(served.in.organisation.adviser, transport);
    const sync::KeyPair box = std::exchange(served.in.organisation.adviser.box, sync::newBoxKey());
    CHECK(failureOf([&] { adviser.exchange({served.in.organisation.chief.write(security, "x")}); }, &detail)
        == Failure::Kind::Refused);
    CHECK(detail == u"HTTP 401");
    served.in.organisation.adviser.box = box;
    adviser.exchange();
    CHECK(adviser.received == served.in.organisation.founding);
}

TEST_CASE("What is not the protocol is answered with a status, and the service goes on")
{
    Served served({.headerBytes = 2048, .bodyBytes = 100'000});
    const QByteArray post = "POST /v1/exchange HTTP/1.1\r\nHost: x\r\n";
    CHECK(served.answerTo("GET /v1/exchange HTTP/1.1\r\nHost: x\r\n\r\n") == "HTTP/1.1 405 Method Not Allowed");
    CHECK(served.answerTo("DELETE /v1/enrol HTTP/1.1\r\nHost: x\r\n\r\n") == "HTTP/1.1 405 Method Not Allowed");
    CHECK(served.answerTo("POST /v1/other HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx") == "HTTP/1.1 404 Not Found");
    CHECK(served.answerTo("POST /v1/exchange/../enrol HTTP/1.1\r\nHost: x\r\n\r\n") == "HTTP/1.1 404 Not Found");
    CHECK(served.answerTo(post + "Content-Length: 4\r\n\r\nnope") == "HTTP/1.1 400 Bad Request");
    CHECK(served.answerTo(post + "Content-Length: 0\r\n\r\n") == "HTTP/1.1 400 Bad Request");
    CHECK(served.answerTo("\r\n\x01nonsense\r\n\r\n") == "HTTP/1.1 400 Bad Request");
    CHECK(served.answerTo(post + "X: " + QByteArray(3000, 'x') + "\r\n\r\n")
        == "HTTP/1.1 431 Request Header Fields Too Large");
    CHECK(served.answerTo(post + "Content-Length: 10000000000\r\n\r\n") == "HTTP/1.1 413 Payload Too Large");
    QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 30; ++i)
        chunked += "1000\r\n" + QByteArray(0x1000, '\x40') + "\r\n"; // an empty item, and another, and another
    CHECK(served.answerTo(chunked).startsWith("HTTP/1.1 4"));
    CHECK(served.answerTo("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 100001\r\n\r\n")
        == "HTTP/1.1 413 Payload Too Large");
    CHECK(
        served.answerTo("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc") == "HTTP/1.1 400 Bad Request");

    HttpsTransport transport(served.url(), served.identity.certificatePem);
    Client adviser = served.client(served.in.organisation.adviser, transport);
    adviser.exchange();
    CHECK(adviser.received == served.in.organisation.founding);
}

TEST_CASE("Several requests sent at once on one connection are all answered, in order")
{
    Served served;
    const auto socket = served.connect();
    socket->write("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx"
                  "GET /v1/enrol HTTP/1.1\r\nHost: x\r\n\r\n"
                  "GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    CHECK(isClosedWithin(*socket, 10'000));
    CHECK(socket->readAll()
        == "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
           "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nAllow: POST\r\n\r\n"
           "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

TEST_CASE("Who speaks too slowly is shown out, and holds up nobody")
{
    Served served({.headerSeconds = 1, .idleSeconds = 1, .keepSeconds = 1});
    QTcpSocket mute; // not even a TLS hello
    mute.connectToHost(QStringLiteral("127.0.0.1"), served.server.port());
    REQUIRE(mute.waitForConnected());
    const auto silent = served.connect();
    const auto slow = served.connect();
    slow->write("POST /v1/exchange HTTP/1.1\r\nHost:");
    slow->flush();
    const auto stuck = served.connect();
    stuck->write("POST /v1/exchange HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n\x82");
    stuck->flush();
    const auto kept = served.connect();
    kept->write("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
    kept->flush();

    HttpsTransport transport(served.url(), served.identity.certificatePem);
    Client adviser = served.client(served.in.organisation.adviser, transport);
    QElapsedTimer timer;
    timer.start();
    adviser.exchange();
    CHECK(timer.elapsed() < 900);
    for (QSslSocket *socket : {silent.get(), slow.get(), stuck.get(), kept.get()})
        CHECK(isClosedWithin(*socket, 10'000));
    CHECK((mute.state() != QAbstractSocket::ConnectedState || mute.waitForDisconnected(10'000)));
}

TEST_CASE("Beyond the limit of connections a newcomer is turned away until another leaves")
{
    Served served({.connections = 2});
    const auto first = served.connect();
    auto second = served.connect();
    CHECK_THROWS(served.connect());
    second->disconnectFromHost();
    second.reset();
    bool isLetIn = false;
    for (QElapsedTimer timer =
             [] {
                 QElapsedTimer t;
                 t.start();
                 return t;
             }();
         !isLetIn && !timer.hasExpired(10'000);) {
        try {
            served.connect();
            isLetIn = true;
        } catch (const std::runtime_error &) {
        }
    }
    CHECK(isLetIn);
}

TEST_CASE("TLS older than 1.3 is not spoken")
{
    Served served;
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(served.identity.certificatePem, QSsl::Pem)});
    tls.setProtocol(QSsl::TlsV1_2);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), served.server.port());
    CHECK_FALSE(socket.waitForEncrypted(10'000));
}

TEST_CASE("A connection that is cut in the middle of a request or a reply is a network failure, and the next "
          "request works")
{
    Served served;
    support::CountingProxy proxy(served.server.port());
    HttpsTransport transport(served.url(proxy.port()), served.identity.certificatePem);
    Client adviser = served.client(served.in.organisation.adviser, transport);
    adviser.exchange();
    QList<QByteArray> segments;
    for (int i = 0; i < 30; ++i)
        segments << served.in.organisation.adviser.write(security, sync::randomBytes(9'000).toHex());
    proxy.reset();
    proxy.cutAfterUp(100'000);
    CHECK(failureOf([&] { adviser.exchange(segments); }) == Failure::Kind::Network);
    CHECK(transport.isFresh());
    proxy.cutAfterUp(-1);
    adviser.extents = {served.in.organisation.adviser.point(security)};
    adviser.exchange();
    const quint64 kept = adviser.durable(served.in.organisation.adviser.incarnation(security)).value_or(0);
    CHECK(kept > 0);
    CHECK(kept < 30);
    adviser.extents.clear();
    adviser.exchange(segments.mid(qsizetype(kept)));
    CHECK(adviser.durable(served.in.organisation.adviser.incarnation(security)) == 30);

    HttpsTransport other(served.url(proxy.port()), served.identity.certificatePem);
    Client chief = served.client(served.in.organisation.chief, other);
    proxy.reset();
    proxy.cutAfterDown(50'000);
    CHECK(failureOf([&] { chief.exchange(); }) == Failure::Kind::Network);
    proxy.cutAfterDown(-1);
    chief.exchange();
    CHECK(chief.received == served.in.organisation.founding + segments);
}

TEST_CASE("A request can be cancelled, and a silent service is given up")
{
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const Served served;
    HttpsTransport transport(
        QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()), served.identity.certificatePem);
    SECTION("by the person")
    {
        const std::atomic<bool> cancel = true;
        transport.setCancel(&cancel);
        CHECK(failureOf([&] { transport.post("/v1/exchange", "x", ignore); }) == Failure::Kind::Cancelled);
    }
    SECTION("by itself")
    {
        transport.setPatience(300);
        CHECK(failureOf([&] { transport.post("/v1/exchange", "x", ignore); }) == Failure::Kind::Network);
    }
    CHECK(transport.isFresh());
}

TEST_CASE("What the receiver throws comes through and drops the connection")
{
    Served served;
    HttpsTransport transport(served.url(), served.identity.certificatePem);
    Client adviser = served.client(served.in.organisation.adviser, transport);
    struct Stop { };
    CHECK_THROWS_AS(transport.post("/v1/exchange", adviser.body({}), [](QByteArrayView) { throw Stop(); }), Stop);
    CHECK(transport.isFresh());
    adviser.exchange();
    CHECK(adviser.received == served.in.organisation.founding);
}
