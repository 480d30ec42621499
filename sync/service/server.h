// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/service/centre.h"

#include <QByteArray>
#include <memory>

namespace sync {

/// The limits of reliability.md 2.11 and 3.7.
struct ServerLimits {
    std::uint32_t headerBytes = 16 * 1024;
    qsizetype bodyBytes = 8 * 1024 * 1024;
    int headerSeconds = 30; ///< to shake hands, and again to say what is wanted
    int idleSeconds = 60; ///< without a byte, inside a request or a reply
    int keepSeconds = 600; ///< between requests on one connection
    int connections = 1000;
    int connectionsOfAddress = 250; ///< an office may stand behind one address; nobody takes all places
    qsizetype letterBytes = 64 * 1024; ///< of a letter; larger ones bring an organisation, one at a time
    int rateSeconds = 60; ///< in each such stretch of a body at least `rateBytes` arrive, or it is given up
    qsizetype rateBytes = 512;
};

/// HTTPS 1.1 over TLS 1.3 (Boost.Beast): POST /v1/exchange and /v1/enrol, everything else is refused. What it
/// has to say goes to standard error, a line each: codes and counts, never content.
class Server {
public:
    /// Listens from here on; port 0 takes a free one. Throws Network when it cannot, Cryptography when the
    /// certificate and its key are not a pair.
    Server(Centre &centre, const QByteArray &certificatePem, const QByteArray &keyPem, const QByteArray &address,
        quint16 port, ServerLimits limits = {});
    ~Server();

    quint16 port() const;
    /// Serves on the calling thread until `stop` is called, from any thread, or SIGTERM or SIGINT comes.
    /// Requests are cut off between two commits.
    void run();
    void stop();

private:
    class Serving;
    std::unique_ptr<Serving> m_serving;
};

}
