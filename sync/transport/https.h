// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/transport.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QUrl>
#include <atomic>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace sync {

/// HTTPS with one pinned certificate, TLS 1.3 only, one connection kept open, no redirects, no cookies, few
/// headers. Made and used on one thread (it runs that thread's event loop while it waits; never the
/// window's).
class HttpsTransport final : public Transport {
public:
    HttpsTransport(const QString &url, const QByteArray &certificatePem);
    ~HttpsTransport() override;
    void post(const QByteArray &path, const QByteArray &body, const std::function<void(QByteArrayView)> &onBytes) override;
    bool isFresh() const override;
    void setCancel(const std::atomic<bool> *cancel) { m_cancel = cancel; }
    /// How long to wait without a byte, in ms; 60 s unless told otherwise.
    void setPatience(int patience) { m_patience = patience; }

private:
    QNetworkRequest request(const QByteArray &path) const;
    void receive(QNetworkReply &reply, qsizetype bodySize, const std::function<void(QByteArrayView)> &onBytes);
    void reconnect();

    QUrl m_url;
    QSslCertificate m_certificate;
    std::unique_ptr<QNetworkAccessManager> m_network;
    const std::atomic<bool> *m_cancel = nullptr;
    int m_patience = 60'000;
    QElapsedTimer m_kept; ///< since the connection was last used; not started when there is none
};

}
