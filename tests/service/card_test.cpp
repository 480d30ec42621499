// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "sync/service/card.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A service makes its identity once and keeps it for itself")
{
    QTemporaryDir folder;
    const sync::ServiceIdentity made = sync::openIdentity(folder.path(), "127.0.0.1");
    const QString path = folder.filePath(QStringLiteral("service.key"));
    CHECK(QFileInfo(path).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {QStringLiteral("service.key")});

    const sync::ServiceIdentity opened = sync::openIdentity(folder.path(), {});
    CHECK(opened.certificatePem == made.certificatePem);
    CHECK(opened.keyPem == made.keyPem);
    CHECK(opened.keys.box.secretKey == made.keys.box.secretKey);
    CHECK(opened.keys.signing.secretKey == made.keys.signing.secretKey);
    CHECK(opened.keys.claim == made.keys.claim);
    CHECK(opened.address == "127.0.0.1");
    try {
        sync::openIdentity(folder.path(), "another.example");
        FAIL("taken for another host");
    } catch (const core::Failure &failure) {
        CHECK(failure.kind == core::Failure::Kind::Invalid);
    }
}

TEST_CASE("The certificate names its host and outlives every wrong clock")
{
    for (const QByteArray &host :
        {QByteArrayLiteral("10.1.2.3"), QByteArrayLiteral("sync.example.org"), QByteArrayLiteral("::1")}) {
        QTemporaryDir folder;
        const sync::ServiceIdentity identity = sync::openIdentity(folder.path(), host);
        const QSslCertificate certificate(identity.certificatePem, QSsl::Pem);
        REQUIRE_FALSE(certificate.isNull());
        const auto names = certificate.subjectAlternativeNames();
        const bool isName = host.contains("example");
        const auto kind = isName ? QSsl::DnsEntry : QSsl::IpAddressEntry;
        REQUIRE(names.contains(kind));
        CHECK(names.size() == 1);
        CHECK(certificate.effectiveDate().date().year() == 2000);
        CHECK(certificate.expiryDate().date().year() == 9999);
    }
}

TEST_CASE("A damaged identity is refused, not replaced")
{
    QTemporaryDir folder;
    sync::openIdentity(folder.path(), "127.0.0.1");
    QFile file(folder.filePath(QStringLiteral("service.key")));
    REQUIRE(file.resize(100));
    try {
        sync::openIdentity(folder.path(), "127.0.0.1");
        FAIL("opened");
    } catch (const core::Failure &failure) {
        CHECK(failure.kind == core::Failure::Kind::Corrupt);
    }
}

TEST_CASE("The card carries what a workplace pins, and nothing secret but the claim")
{
    QTemporaryDir folder;
    const sync::ServiceIdentity identity = sync::openIdentity(folder.path(), "::1");
    const QByteArray json = sync::card(identity, 8743);
    const QJsonObject card = QJsonDocument::fromJson(json).object();
    CHECK(card.size() == 5);
    CHECK(card.value(QStringLiteral("url")).toString() == u"https://[::1]:8743");
    CHECK(card.value(QStringLiteral("certificate")).toString().toLatin1() == identity.certificatePem);
    CHECK(QByteArray::fromBase64(card.value(QStringLiteral("box")).toString().toLatin1()) == identity.keys.box.publicKey);
    CHECK(QByteArray::fromBase64(card.value(QStringLiteral("signing")).toString().toLatin1())
        == identity.keys.signing.publicKey);
    CHECK(QByteArray::fromBase64(card.value(QStringLiteral("claim")).toString().toLatin1()) == identity.keys.claim);
    CHECK_FALSE(json.contains(identity.keys.box.secretKey.toBase64()));
    CHECK_FALSE(json.contains("PRIVATE"));
}
