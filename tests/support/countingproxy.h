// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace support {

/// Stands between a client and a port on loopback, hands every byte on, and counts: what is counted here is
/// what a link carries above TCP, handshakes and TLS records included. Can cut a connection after so many
/// bytes of either direction.
class CountingProxy {
public:
    explicit CountingProxy(quint16 target)
        : m_target(target)
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (m_listener < 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
            || ::listen(m_listener, 64) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            throw std::runtime_error("proxy cannot listen");
        m_port = ntohs(address.sin_port);
        m_accepting = std::thread([this] { accept(); });
    }
    CountingProxy(const CountingProxy &) = delete;
    CountingProxy &operator=(const CountingProxy &) = delete;
    ~CountingProxy()
    {
        m_stopping = true;
        ::shutdown(m_listener, SHUT_RDWR);
        m_accepting.join();
        ::close(m_listener);
        cut();
        for (Link &link : m_links) {
            link.upward.join();
            link.downward.join();
            ::close(link.client);
            ::close(link.server);
        }
    }

    quint16 port() const { return m_port; }
    qint64 up() const { return m_up; } ///< bytes from clients
    qint64 down() const { return m_down; } ///< bytes to clients
    qint64 bytes() const { return m_up + m_down; }
    int connections() const { return m_connections; }
    void reset()
    {
        m_up = 0;
        m_down = 0;
        m_connections = 0;
    }
    /// Ends every connection as soon as so many bytes have gone up (or down) since `reset`; negative: never.
    void cutAfterUp(qint64 bytes) { m_cutUp = bytes; }
    void cutAfterDown(qint64 bytes) { m_cutDown = bytes; }
    void cut() ///< now
    {
        const std::lock_guard lock(m_mutex);
        for (const Link &link : m_links)
            end(link);
    }

private:
    struct Link {
        int client = -1;
        int server = -1;
        std::thread upward;
        std::thread downward;
    };
    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    static void end(const Link &link)
    {
        ::shutdown(link.client, SHUT_RDWR);
        ::shutdown(link.server, SHUT_RDWR);
    }
    void accept()
    {
        while (!m_stopping) {
            const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                continue;
            const sockaddr_in address = loopback(m_target);
            const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
                ::close(client);
                ::close(server);
                continue;
            }
            const int on = 1;
            for (const int one : {client, server})
                ::setsockopt(one, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            ++m_connections;
            const std::lock_guard lock(m_mutex);
            Link &link = m_links.emplace_back();
            link.client = client;
            link.server = server;
            link.upward = std::thread([this, &link] { pump(link, link.client, link.server, m_up, m_cutUp); });
            link.downward = std::thread([this, &link] { pump(link, link.server, link.client, m_down, m_cutDown); });
        }
    }
    void pump(const Link &link, int from, int to, std::atomic<qint64> &count, const std::atomic<qint64> &cutAt)
    {
        std::array<char, 16384> buffer;
        for (;;) {
            ssize_t size = ::recv(from, buffer.data(), buffer.size(), 0);
            if (size <= 0)
                break;
            const qint64 limit = cutAt;
            const bool isCut = limit >= 0 && count + size >= limit;
            if (isCut)
                size = ssize_t(std::max<qint64>(0, limit - count));
            count += size;
            for (ssize_t at = 0; at < size;) {
                const ssize_t sent = ::send(to, buffer.data() + at, size_t(size - at), MSG_NOSIGNAL);
                if (sent <= 0)
                    break;
                at += sent;
            }
            if (isCut)
                break;
        }
        end(link);
    }

    const quint16 m_target;
    const int m_listener;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<qint64> m_up = 0;
    std::atomic<qint64> m_down = 0;
    std::atomic<qint64> m_cutUp = -1;
    std::atomic<qint64> m_cutDown = -1;
    std::atomic<int> m_connections = 0;
    std::mutex m_mutex;
    std::list<Link> m_links;
    std::thread m_accepting;
};

}
