// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/https.h"

#include "core/base/failure.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace sync {

using core::Failure;

namespace {

/// The service keeps a silent connection for ten minutes; a little less on this side, so that a request is
/// rarely sent into one that is just being closed.
constexpr int keepSeconds = 590;
constexpr qint64 readBuffer = 1024 * 1024;
constexpr int pollInterval = 100; ///< ms between looks at the cancel flag

/// When the last byte of a request has left the program it may still wait in the system's buffers, and a thin
/// link takes minutes to drain them without a sign. What they can hold, at the slowest rate still called a
/// link.
constexpr qsizetype hiddenBytes = 512 * 1024;
constexpr qsizetype slowestBytesPerSecond = 4 * 1024;

/// Quits the waiting loop at the first sign of progress; reads nothing and throws nothing, because no
/// exception may pass through a slot.
struct Watch {
    explicit Watch(QNetworkReply &reply)
    {
        const auto wake = [this] { loop.quit(); };
        const auto progress = [this] {
            silence.restart();
            loop.quit();
        };
        QObject::connect(&reply, &QNetworkReply::readyRead, &loop, progress);
        QObject::connect(&reply, &QNetworkReply::uploadProgress, &loop, [this, progress](qint64 sent, qint64 total) {
            isUploaded = sent >= total;
            progress();
        });
        QObject::connect(&reply, &QNetworkReply::finished, &loop, wake);
        QObject::connect(&poll, &QTimer::timeout, &loop, wake);
        poll.start(pollInterval);
        silence.start();
    }
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer silence;
    bool isUploaded = false;
};

bool isWrongPeer(QNetworkReply::NetworkError error) { return error == QNetworkReply::SslHandshakeFailedError; }

}

HttpsTransport::HttpsTransport(const QString &url, const QByteArray &certificatePem)
    : m_url(url)
    , m_certificate(certificatePem, QSsl::Pem)
{
    if (m_certificate.isNull() || m_url.scheme() != u"https" || m_url.host().isEmpty())
        throw Failure(Failure::Kind::Protocol, QStringLiteral("service address or certificate"));
    reconnect();
}

HttpsTransport::~HttpsTransport() = default;

/// A new connection for the next request; the old one is dropped with whatever is still on its way.
void HttpsTransport::reconnect()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_kept.invalidate();
}

bool HttpsTransport::isFresh() const { return !m_kept.isValid() || m_kept.hasExpired(keepSeconds * 1000); }

QNetworkRequest HttpsTransport::request(const QByteArray &path) const
{
    QUrl url = m_url;
    url.setPath(QString::fromLatin1(path));
    QNetworkRequest request(url);
    // Qt sends these four whatever one does; every byte of them is paid for in every exchange, and the fewer
    // there are the less they say about the machine.
    request.setRawHeader("User-Agent", "m");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "*");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/cbor"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, keepSeconds);

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({m_certificate}); // and no other: the system's authorities have no say here
    tls.setAllowedNextProtocols({});
    request.setSslConfiguration(tls);
    return request;
}

void HttpsTransport::post(const QByteArray &path, const QByteArray &body, const std::function<void(QByteArrayView)> &onBytes)
{
    if (isFresh())
        reconnect();
    std::unique_ptr<QNetworkReply> reply(m_network->post(request(path), body));
    reply->setReadBufferSize(readBuffer); // whoever sends faster than it is taken in waits
    try {
        receive(*reply, body.size(), onBytes);
    } catch (...) {
        reply->abort();
        reply.reset(); // before what made it goes
        reconnect();
        throw;
    }
    m_kept.start();
}

void HttpsTransport::receive(QNetworkReply &reply, qsizetype bodySize, const std::function<void(QByteArrayView)> &onBytes)
{
    Watch watch(reply);
    bool isOther = false;
    // A certificate that passes as an authority would be believed when it vouches for another; only the very
    // one counts.
    QObject::connect(&reply, &QNetworkReply::encrypted, &watch.loop, [&] {
        isOther = reply.sslConfiguration().peerCertificate() != m_certificate;
        if (isOther)
            reply.abort();
    });
    // Trust comes from the card, not from a date: a laptop whose battery has died believes that it is 1970, and its service's
    // certificate has not begun. Nothing else is overlooked, and of no other certificate.
    QObject::connect(&reply, &QNetworkReply::sslErrors, &watch.loop, [&](const QList<QSslError> &errors) {
        const auto isOfTheClock = [&](const QSslError &error) {
            return (error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired)
                && error.certificate() == m_certificate;
        };
        if (std::all_of(errors.begin(), errors.end(), isOfTheClock))
            reply.ignoreSslErrors(errors);
    });
    const qsizetype hidden = std::min(bodySize, hiddenBytes) * 1000 / slowestBytesPerSecond;
    for (bool isFinished = false; !isFinished;) {
        if (!reply.isFinished())
            watch.loop.exec();
        isFinished = reply.isFinished();
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status != 0 && status != 200)
            throw Failure(Failure::Kind::Refused, QStringLiteral("HTTP %1").arg(status));
        if (status == 200)
            if (const QByteArray bytes = reply.readAll(); !bytes.isEmpty())
                onBytes(bytes);
        if (m_cancel != nullptr && *m_cancel)
            throw Failure(Failure::Kind::Cancelled);
        if (!isFinished && watch.silence.hasExpired(m_patience + (watch.isUploaded ? hidden : 0)))
            throw Failure(Failure::Kind::Network, QStringLiteral("no byte for too long"));
    }
    if (isOther || isWrongPeer(reply.error()))
        throw Failure(Failure::Kind::Untrusted, QStringLiteral("another certificate than the pinned one"));
    if (reply.error() != QNetworkReply::NoError)
        throw Failure(Failure::Kind::Network, QStringLiteral("network error %1").arg(int(reply.error())));
}

}
