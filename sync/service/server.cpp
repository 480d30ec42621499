// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/service/server.h"

#include "core/base/failure.h"

#include <QDateTime>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <map>

namespace sync {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using core::Failure;
using std::chrono::seconds;

using Stream = beast::ssl_stream<beast::tcp_stream>;
using Parser = http::request_parser<http::buffer_body>;

constexpr qsizetype recordSize = 16 * 1024; ///< of TLS, at most: what is written at once travels as one record
/// What is still read of a request that was refused, so that the client gets to the answer: closing a
/// connection with bytes unread takes back what was sent on it.
constexpr qsizetype drainBytes = 512 * 1024;
constexpr int drainSeconds = 5;

http::status statusOf(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Cryptography:
        return http::status::unauthorized;
    case Failure::Kind::Protocol:
        return http::status::bad_request;
    case Failure::Kind::Limit:
        return http::status::payload_too_large;
    case Failure::Kind::DiskFull:
    case Failure::Kind::Busy:
        return http::status::service_unavailable;
    default:
        return http::status::internal_server_error;
    }
}

http::status statusOf(const error_code &error)
{
    if (error == http::error::body_limit)
        return http::status::payload_too_large;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return http::status::request_header_fields_too_large;
    return http::status::bad_request;
}

/// The peer spoke, and not HTTP as agreed: it is told so. Everything else (gone, silent) ends without a word.
bool isAnswerable(const error_code &error)
{
    return error.category() == http::make_error_code(http::error::bad_method).category()
        && error != http::error::end_of_stream && error != http::error::partial_message;
}

struct Answer {
    http::status status = http::status::ok;
    QByteArray body;
    int stored = 0;
    int refused = 0;
};

/// Sizes in whole kilobytes: exact ones tell a reader of logs which record was sent (reliability.md 2.10).
void log(const char *event, const Answer &answer, qsizetype bytesIn)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    std::fprintf(stderr, "%s %s %u in=%lldk out=%lldk stored=%d refused=%d\n", time.constData(), event,
        unsigned(answer.status), static_cast<long long>((bytesIn + 1023) / 1024),
        static_cast<long long>((answer.body.size() + 1023) / 1024), answer.stored, answer.refused);
}

/// What arrives for one path: the body as it comes, then the end of it.
class Reception {
public:
    virtual ~Reception() = default;
    virtual void feed(QByteArrayView bytes) = 0;
    virtual Answer finish() = 0;
    virtual const char *name() const = 0;
};

class ExchangeReception final : public Reception {
public:
    explicit ExchangeReception(Centre &centre)
        : m_exchange(centre)
    {
    }
    void feed(QByteArrayView bytes) override { m_exchange.feed(bytes); }
    Answer finish() override
    {
        const QByteArray body = m_exchange.finish();
        return {http::status::ok, body, m_exchange.stored(), m_exchange.refused()};
    }
    const char *name() const override { return "exchange"; }

private:
    Centre::Exchange m_exchange;
};

class LetterReception final : public Reception {
public:
    LetterReception(Centre &centre, qsizetype limit, bool &isLargeTaken)
        : m_centre(centre)
        , m_limit(limit)
        , m_isLargeTaken(isLargeTaken)
    {
    }
    ~LetterReception() override
    {
        if (m_isLarge)
            m_isLargeTaken = false;
    }
    /// Anybody may write a letter, before it is known who they are: small ones, and of the large ones one at a time.
    void feed(QByteArrayView bytes) override
    {
        if (!m_isLarge && m_body.size() + bytes.size() > m_limit) {
            if (m_isLargeTaken)
                throw Failure(Failure::Kind::Busy, QStringLiteral("another large letter is being taken in"));
            m_isLarge = m_isLargeTaken = true;
        }
        m_body.append(bytes);
    }
    Answer finish() override { return {http::status::ok, m_centre.letter(m_body), 0, 0}; }
    const char *name() const override { return "letter"; }

private:
    Centre &m_centre;
    const qsizetype m_limit;
    bool &m_isLargeTaken;
    bool m_isLarge = false;
    QByteArray m_body;
};

}

class Server::Serving {
public:
    Serving(Centre &centre, const ServerLimits &limits)
        : m_centre(centre)
        , m_limits(limits)
        , m_tls(asio::ssl::context::tls_server)
        , m_acceptor(m_loop)
        , m_signals(m_loop)
    {
    }

    void secure(const QByteArray &certificatePem, const QByteArray &keyPem);
    void listen(const QByteArray &address, quint16 port);
    quint16 port() const { return m_acceptor.local_endpoint().port(); }
    void run();
    void stop() { m_loop.stop(); }

private:
    asio::awaitable<void> acceptAll();
    asio::awaitable<void> serve(tcp::socket socket);
    asio::awaitable<bool> serveOne(Stream &stream, beast::flat_buffer &buffer, int patience);
    asio::awaitable<Answer> receive(Stream &stream, beast::flat_buffer &buffer, Parser &parser, bool &isGone);
    asio::awaitable<bool> reply(Stream &stream, const Answer &answer, bool isLast);
    asio::awaitable<void> drain(Stream &stream);
    std::unique_ptr<Reception> receptionFor(const Parser &parser, http::status &refusal);
    void expire(Stream &stream, int after) { beast::get_lowest_layer(stream).expires_after(seconds(after)); }

    Centre &m_centre;
    const ServerLimits m_limits;
    asio::ssl::context m_tls;
    int m_connections = 0;
    bool m_isLargeLetter = false; ///< one is being taken in
    std::map<asio::ip::address, int> m_addresses; ///< connections by the address they come from
    asio::io_context m_loop {1}; // goes before what the connections inside it refer to
    tcp::acceptor m_acceptor;
    asio::signal_set m_signals;
};

namespace {

/// An awaited call that reports its error instead of throwing it.
auto into(error_code &error) { return asio::redirect_error(asio::use_awaitable, error); }

}

void Server::Serving::secure(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const auto buffer = [](const QByteArray &pem) { return asio::buffer(pem.constData(), size_t(pem.size())); };
    error_code error;
    m_tls.use_certificate_chain(buffer(certificatePem), error);
    if (!error)
        m_tls.use_private_key(buffer(keyPem), asio::ssl::context::pem, error);
    SSL_CTX *const tls = m_tls.native_handle();
    if (error || SSL_CTX_check_private_key(tls) != 1 || SSL_CTX_set_min_proto_version(tls, TLS1_3_VERSION) != 1)
        throw Failure(Failure::Kind::Cryptography, QStringLiteral("TLS certificate and key"));
    // No tickets: they cost more on every new connection than clients that keep theirs open would ever save.
    SSL_CTX_set_num_tickets(tls, 0);
    SSL_CTX_set_session_cache_mode(tls, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(tls, SSL_MODE_RELEASE_BUFFERS);
}

void Server::Serving::listen(const QByteArray &address, quint16 port)
{
    error_code error;
    tcp::resolver resolver(m_loop);
    const auto found = resolver.resolve(
        address.toStdString(), std::to_string(port), tcp::resolver::passive | tcp::resolver::numeric_service, error);
    if (!error) {
        const tcp::endpoint endpoint = found.begin()->endpoint();
        m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(tcp::acceptor::max_listen_connections, error);
    }
    if (error)
        throw Failure(Failure::Kind::Network, QStringLiteral("cannot listen: ") + QString::fromStdString(error.message()));
}

void Server::Serving::run()
{
    m_signals.add(SIGINT);
    m_signals.add(SIGTERM);
    m_signals.async_wait([this](const error_code &error, int) {
        if (!error)
            m_loop.stop();
    });
    asio::co_spawn(m_loop, acceptAll(), asio::detached);
    m_loop.run();
}

asio::awaitable<void> Server::Serving::acceptAll()
{
    asio::steady_timer pause(m_loop);
    for (;;) {
        error_code error;
        tcp::socket socket(m_loop);
        co_await m_acceptor.async_accept(socket, into(error));
        if (error == asio::error::operation_aborted)
            co_return;
        if (error) { // no descriptors left, most likely: others must close theirs first
            pause.expires_after(std::chrono::milliseconds(100));
            co_await pause.async_wait(into(error));
            continue;
        }
        const asio::ip::address address = socket.remote_endpoint(error).address();
        if (error || m_connections >= m_limits.connections)
            continue; // closed as it goes out of scope
        if (const auto known = m_addresses.find(address);
            known != m_addresses.end() && known->second >= m_limits.connectionsOfAddress)
            continue;
        socket.set_option(tcp::no_delay(true), error);
        asio::co_spawn(m_loop, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> Server::Serving::serve(tcp::socket socket)
{
    struct Counted {
        Serving &serving;
        asio::ip::address address;
        Counted(Serving &s, asio::ip::address a)
            : serving(s)
            , address(std::move(a))
        {
            ++serving.m_connections;
            ++serving.m_addresses[address];
        }
        Counted(const Counted &) = delete;
        Counted &operator=(const Counted &) = delete;
        ~Counted()
        {
            --serving.m_connections;
            if (const auto known = serving.m_addresses.find(address); --known->second == 0)
                serving.m_addresses.erase(known);
        }
    };
    error_code gone;
    const Counted counted(*this, socket.remote_endpoint(gone).address());
    try {
        Stream stream(beast::tcp_stream(std::move(socket)), m_tls);
        error_code error;
        expire(stream, m_limits.headerSeconds);
        co_await stream.async_handshake(asio::ssl::stream_base::server, into(error));
        if (error)
            co_return;
        beast::flat_buffer buffer(m_limits.headerBytes + size_t(recordSize));
        bool goesOn = co_await serveOne(stream, buffer, m_limits.headerSeconds);
        while (goesOn)
            goesOn = co_await serveOne(stream, buffer, m_limits.keepSeconds);
        // Says goodbye; whether the other side hears it does not matter.
        expire(stream, 1);
        co_await stream.async_shutdown(into(error));
    } catch (const std::exception &) {
        log("connection", {http::status::internal_server_error, {}, 0, 0}, 0);
    }
}

/// One request and its answer. False when the connection is to be closed.
asio::awaitable<bool> Server::Serving::serveOne(Stream &stream, beast::flat_buffer &buffer, int patience)
{
    error_code error;
    if (buffer.size() == 0) {
        buffer.shrink_to_fit(); // many wait, few speak
        expire(stream, patience);
        const size_t size = co_await stream.async_read_some(buffer.prepare(1024), into(error));
        if (error)
            co_return false;
        buffer.commit(size);
    }
    Parser parser;
    parser.header_limit(m_limits.headerBytes);
    parser.body_limit(std::uint64_t(m_limits.bodyBytes));
    expire(stream, m_limits.headerSeconds);
    co_await http::async_read_header(stream, buffer, parser, into(error));
    Answer answer;
    bool isGone = false;
    if (!error)
        answer = co_await receive(stream, buffer, parser, isGone);
    else if (isAnswerable(error))
        answer.status = statusOf(error);
    else
        isGone = true;
    if (isGone)
        co_return false;
    const bool isLast = !parser.is_done() || !parser.keep_alive();
    const bool isSent = co_await reply(stream, answer, isLast);
    if (isSent && !parser.is_done())
        co_await drain(stream);
    co_return isSent && !isLast;
}

std::unique_ptr<Reception> Server::Serving::receptionFor(const Parser &parser, http::status &refusal)
{
    const auto target = parser.get().target();
    std::unique_ptr<Reception> reception;
    if (target == "/v1/exchange")
        reception = std::make_unique<ExchangeReception>(m_centre);
    else if (target == "/v1/enrol")
        reception = std::make_unique<LetterReception>(m_centre, m_limits.letterBytes, m_isLargeLetter);
    else
        refusal = http::status::not_found;
    if (reception && parser.get().method() != http::verb::post) {
        refusal = http::status::method_not_allowed;
        reception.reset();
    }
    return reception;
}

/// Takes the body in and makes the answer. This is the request loop in which failures end: the answer is a
/// status, and the program goes on.
asio::awaitable<Answer> Server::Serving::receive(Stream &stream, beast::flat_buffer &buffer, Parser &parser, bool &isGone)
{
    Answer answer;
    const std::unique_ptr<Reception> reception = receptionFor(parser, answer.status);
    if (!reception) {
        log("request", answer, 0);
        co_return answer;
    }
    qsizetype bytesIn = 0;
    qsizetype bytesBefore = 0;
    auto windowEnds = std::chrono::steady_clock::now() + seconds(m_limits.rateSeconds);
    try {
        std::array<char, size_t(recordSize)> piece;
        while (!parser.is_done()) {
            parser.get().body().data = piece.data();
            parser.get().body().size = piece.size();
            parser.get().body().more = true;
            error_code error;
            expire(stream, m_limits.idleSeconds);
            co_await http::async_read_some(stream, buffer, parser, into(error));
            if (error && error != http::error::need_buffer) {
                isGone = !isAnswerable(error);
                answer.status = isGone ? http::status::unknown : statusOf(error);
                break;
            }
            const auto size = qsizetype(piece.size() - parser.get().body().size);
            bytesIn += size;
            // A link may be thin, but a byte now and then is nobody's link.
            if (const auto now = std::chrono::steady_clock::now(); now >= windowEnds) {
                if (bytesIn - bytesBefore < m_limits.rateBytes && !parser.is_done()) {
                    answer.status = http::status::request_timeout;
                    break;
                }
                bytesBefore = bytesIn;
                windowEnds = now + seconds(m_limits.rateSeconds);
            }
            reception->feed(QByteArrayView(piece.data(), size));
        }
        if (answer.status == http::status::ok && !isGone)
            answer = reception->finish();
    } catch (const Failure &failure) {
        answer = {statusOf(failure.kind), {}, 0, 0};
    } catch (const std::exception &) {
        answer = {http::status::internal_server_error, {}, 0, 0};
    }
    if (isGone || answer.status != http::status::ok || answer.stored > 0 || answer.refused > 0)
        log(isGone ? "cut" : reception->name(), answer, bytesIn);
    co_return answer;
}

/// As few bytes as HTTP permits, in as few TLS records as hold them; the clock runs for each record, not for
/// the whole, so that a thin link has all the time it needs.
asio::awaitable<bool> Server::Serving::reply(Stream &stream, const Answer &answer, bool isLast)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(unsigned(answer.status)) + ' ';
    const auto reason = http::obsolete_reason(answer.status);
    bytes.append(reason.data(), qsizetype(reason.size()));
    bytes += "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    if (answer.status == http::status::method_not_allowed)
        bytes += "\r\nAllow: POST";
    if (isLast)
        bytes += "\r\nConnection: close";
    bytes += "\r\n\r\n" + answer.body;
    for (qsizetype at = 0; at < bytes.size(); at += recordSize) {
        const qsizetype size = std::min(recordSize, bytes.size() - at);
        error_code error;
        expire(stream, m_limits.idleSeconds);
        co_await asio::async_write(stream, asio::buffer(bytes.constData() + at, size_t(size)), into(error));
        if (error)
            co_return false;
    }
    co_return true;
}

asio::awaitable<void> Server::Serving::drain(Stream &stream)
{
    error_code error;
    beast::get_lowest_layer(stream).socket().shutdown(tcp::socket::shutdown_send, error);
    std::array<char, size_t(recordSize)> piece;
    expire(stream, drainSeconds);
    for (qsizetype left = drainBytes; left > 0 && !error;) {
        const size_t size = co_await stream.async_read_some(asio::buffer(piece), into(error));
        left -= qsizetype(size);
    }
}

Server::Server(Centre &centre, const QByteArray &certificatePem, const QByteArray &keyPem, const QByteArray &address,
    quint16 port, ServerLimits limits)
    : m_serving(std::make_unique<Serving>(centre, limits))
{
    m_serving->secure(certificatePem, keyPem);
    m_serving->listen(address, port);
}

Server::~Server() = default;

quint16 Server::port() const { return m_serving->port(); }
void Server::run() { m_serving->run(); }
void Server::stop() { m_serving->stop(); }

}
