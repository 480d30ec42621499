// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/service/card.h"

#include "core/base/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sync {

using core::Failure;

namespace {

constexpr char identityFile[] = "service.key";
constexpr int claimSize = 16;

template<auto Free>
struct Freeing {
    template<typename Type>
    void operator()(Type *pointer) const
    {
        Free(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freeing<GENERAL_NAMES_free>>;
using Output = std::unique_ptr<BIO, Freeing<BIO_free_all>>;

/// OpenSSL answers 1, or something true, or a pointer.
template<typename Answer>
Answer require(Answer answer)
{
    if (!answer)
        throw Failure(Failure::Kind::Cryptography, QStringLiteral("making the certificate"));
    return answer;
}

QByteArray taken(const Output &output)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(output.get(), &data);
    return QByteArray(data, qsizetype(size));
}

void addExtension(X509 *certificate, int kind, const char *value)
{
    const Extension extension(require(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value)));
    require(X509_add_ext(certificate, extension.get(), -1));
}

/// The name is put into the extension as it is, never through a configuration string, where a comma would
/// mean more.
void addAddress(X509 *certificate, const QByteArray &address)
{
    GENERAL_NAME *name = nullptr;
    if (ASN1_OCTET_STRING *number = a2i_IPADDRESS(address.constData())) {
        name = require(GENERAL_NAME_new());
        GENERAL_NAME_set0_value(name, GEN_IPADD, number);
    } else {
        ASN1_IA5STRING *text = require(ASN1_IA5STRING_new());
        require(ASN1_STRING_set(text, address.constData(), int(address.size())));
        name = require(GENERAL_NAME_new());
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
    }
    const Names names(require(sk_GENERAL_NAME_new_null()));
    require(sk_GENERAL_NAME_push(names.get(), name));
    require(X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT));
}

/// Self-signed and pinned: nobody vouches for it but the card it comes on. Valid for ever, because a laptop
/// whose clock is off must still reach its service, and an expiry that nobody watches ends in a country
/// office that cannot sync.
void makeCertificate(ServiceIdentity &identity)
{
    const Key key(require(EVP_EC_gen("P-256")));
    const Certificate certificate(require(X509_new()));
    X509 *const x509 = certificate.get();
    require(X509_set_version(x509, X509_VERSION_3));
    require(ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), randomNumber() >> 1));
    require(ASN1_TIME_set_string(X509_getm_notBefore(x509), "20000101000000Z"));
    require(ASN1_TIME_set_string(X509_getm_notAfter(x509), "99991231235959Z"));
    X509_NAME *const subject = X509_get_subject_name(x509);
    require(X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Muster"), -1, -1, 0));
    require(X509_set_issuer_name(x509, subject));
    require(X509_set_pubkey(x509, key.get()));
    addExtension(x509, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(x509, NID_key_usage, "critical,digitalSignature");
    addExtension(x509, NID_ext_key_usage, "serverAuth");
    addAddress(x509, identity.address);
    require(X509_sign(x509, key.get(), EVP_sha256()));

    const Output certificatePem(require(BIO_new(BIO_s_mem())));
    require(PEM_write_bio_X509(certificatePem.get(), x509));
    identity.certificatePem = taken(certificatePem);
    const Output keyPem(require(BIO_new(BIO_s_secmem())));
    require(PEM_write_bio_PKCS8PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr));
    identity.keyPem = taken(keyPem);
}

QString text(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray encode(const ServiceIdentity &identity)
{
    const QJsonObject object {
        {QStringLiteral("address"), QString::fromUtf8(identity.address)},
        {QStringLiteral("certificate"), QString::fromLatin1(identity.certificatePem)},
        {QStringLiteral("certificateKey"), QString::fromLatin1(identity.keyPem)},
        {QStringLiteral("box"), text(identity.keys.box.publicKey)},
        {QStringLiteral("boxSecret"), text(identity.keys.box.secretKey)},
        {QStringLiteral("signing"), text(identity.keys.signing.publicKey)},
        {QStringLiteral("signingSecret"), text(identity.keys.signing.secretKey)},
        {QStringLiteral("claim"), text(identity.keys.claim)},
    };
    return QJsonDocument(object).toJson();
}

ServiceIdentity decode(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto string = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const auto bytes = [&](const char *name, qsizetype size) {
        const QByteArray value = QByteArray::fromBase64(string(name).toLatin1());
        if (value.size() != size)
            throw Failure(
                Failure::Kind::Corrupt, QStringLiteral("%1: %2").arg(QLatin1String(identityFile), QLatin1String(name)));
        return value;
    };
    ServiceIdentity identity;
    identity.address = string("address").toUtf8();
    identity.certificatePem = string("certificate").toLatin1();
    identity.keyPem = string("certificateKey").toLatin1();
    identity.keys.box = {bytes("box", 32), bytes("boxSecret", 32)};
    identity.keys.signing = {bytes("signing", 32), bytes("signingSecret", 64)};
    identity.keys.claim = bytes("claim", claimSize);
    return identity;
}

ServiceIdentity makeIdentity(const QByteArray &host)
{
    ServiceIdentity identity;
    identity.address = host;
    identity.keys = {newBoxKey(), newSigningKey(), randomBytes(claimSize)};
    makeCertificate(identity);
    return identity;
}

[[noreturn]] void failOn(const QString &path) { throw Failure(Failure::Kind::File, QFileInfo(path).fileName()); }

/// A descriptor that is closed when its scope ends.
class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : m_path(path)
        , m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
        if (m_number < 0)
            failOn(path);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { ::close(m_number); }
    void write(const QByteArray &content)
    {
        for (qsizetype at = 0; at < content.size();) {
            const ssize_t written = ::write(m_number, content.constData() + at, size_t(content.size() - at));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                failOn(m_path);
            at += written;
        }
    }
    void toDisk()
    {
        if (::fsync(m_number) != 0)
            failOn(m_path);
    }

private:
    QString m_path;
    int m_number;
};

}

void writePrivately(const QString &path, const QByteArray &content)
{
    const QString other = path + QStringLiteral(".new");
    QFile::remove(other); // left by a start that was cut short
    {
        Descriptor file(other, O_WRONLY | O_CREAT | O_EXCL);
        file.write(content);
        file.toDisk();
    }
    if (::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()) != 0)
        failOn(path);
    Descriptor(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY).toDisk();
}

ServiceIdentity openIdentity(const QString &folder, const QByteArray &host)
{
    initialise();
    const QString path = QDir(folder).filePath(QLatin1String(identityFile));
    QFile file(path);
    if (!file.exists()) {
        const ServiceIdentity identity = makeIdentity(host.isEmpty() ? QByteArrayLiteral("127.0.0.1") : host);
        writePrivately(path, encode(identity));
        return identity;
    }
    if (!file.open(QIODevice::ReadOnly))
        failOn(path);
    const ServiceIdentity identity = decode(file.readAll());
    if (!host.isEmpty() && host != identity.address)
        throw Failure(Failure::Kind::Invalid,
            QStringLiteral("this service was made for the host %1").arg(QString::fromUtf8(identity.address)));
    return identity;
}

QByteArray card(const ServiceIdentity &identity, quint16 port)
{
    const QString host = QString::fromUtf8(identity.address);
    const bool isAddress6 = host.contains(QLatin1Char(':'));
    const QString url = QStringLiteral("https://%1:%2").arg(isAddress6 ? QStringLiteral("[%1]").arg(host) : host).arg(port);
    const QJsonObject object {
        {QStringLiteral("url"), url},
        {QStringLiteral("certificate"), QString::fromLatin1(identity.certificatePem)},
        {QStringLiteral("box"), text(identity.keys.box.publicKey)},
        {QStringLiteral("signing"), text(identity.keys.signing.publicKey)},
        {QStringLiteral("claim"), text(identity.keys.claim)},
    };
    return QJsonDocument(object).toJson();
}

}
