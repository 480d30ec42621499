// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/service/centre.h"

namespace sync {

/// What makes a service itself, kept in its folder in one file only its user can read: TLS key and
/// certificate (P-256, self signed, for one host name or address), box and signing keys, claim secret.
struct ServiceIdentity {
    Centre::Identity keys;
    QByteArray certificatePem;
    QByteArray keyPem;
    QByteArray address; ///< host name or IP address as put on the card and into the certificate
};

/// Opens the identity in `folder`, or makes it for this host name or IP address. An empty host: the one it
/// was made for, and 127.0.0.1 for a new one. Throws Invalid when it was made for another: workplaces have
/// pinned that certificate.
ServiceIdentity openIdentity(const QString &folder, const QByteArray &host);
/// The card as JSON: url, certificate, box, signing, claim (base64). Written to `folder`/service.card with
/// the claim.
QByteArray card(const ServiceIdentity &identity, quint16 port);

/// Writes a file only its user can read, whole or not at all: beside it, synced, renamed, folder synced.
void writePrivately(const QString &path, const QByteArray &content);

}
