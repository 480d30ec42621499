// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include "app/cli/passphrase.h"
#include "app/cli/wording.h"
#include "sync/seal/passphrase.h"

#include <QDir>
#include <QFile>

namespace app {

using core::Failure;

Invocation::Invocation(QString folder, QString passphraseFile)
    : m_folder(std::move(folder))
    , m_passphraseFile(std::move(passphraseFile))
    , m_out(&m_plainOut)
    , m_err(&m_plainErr)
{
}

bool Invocation::isMade() const { return QFile::exists(QDir(m_folder).filePath(QStringLiteral("muster.key"))); }

QByteArray Invocation::passphrase(bool isNew)
{
    if (!m_passphraseFile.isEmpty()) {
        const QByteArray passphrase = passphraseFrom(m_passphraseFile);
        if (passphrase.isEmpty())
            throw Failure(Failure::Kind::Invalid, QStringLiteral("the passphrase file is empty"));
        if (isNew && !sync::isStrongEnough(passphrase)) // a script must be able to make what is thrown away again
            m_err << "musterctl: this passphrase is weak. Use it for nothing that matters, or change it: musterctl passphrase"
                  << Qt::endl;
        return passphrase;
    }
    if (!isNew)
        return askPassphrase("Passphrase: ");
    const QByteArray passphrase = askNewPassphrase();
    if (!sync::isStrongEnough(passphrase))
        throw Failure(Failure::Kind::Invalid,
            QStringLiteral("a passphrase has at least %1 characters, and is not one thing repeated; five words are good")
                .arg(sync::shortestPassphrase));
    return passphrase;
}

sync::Workplace &Invocation::workplace()
{
    if (!m_workplace) {
        if (!isMade())
            throw Failure(Failure::Kind::NotFound, QStringLiteral("no workplace in this folder"));
        m_workplace = sync::Workplace::open(m_folder, passphrase(), m_catalogue, m_clock);
        tellFindings();
    }
    return *m_workplace;
}

/// What was not as it had been left.
void Invocation::tellFindings()
{
    const sync::Workplace::Findings &findings = m_workplace->findings();
    if (findings.diskIsFull)
        m_err << "musterctl: the disk is full. "
              << (findings.readOnly ? "Everything can be read; nothing can be saved."
                                    : "A reserve kept for this has been given up, so that a little can still be saved.")
              << Qt::endl
              << "  Safe: everything saved before is still here." << Qt::endl
              << "  Next: make room on the disk. Move away what is not Muster's; never a muster file." << Qt::endl;
    if (findings.clockIsBehind) {
        m_err << "musterctl: the clock of this device says " << moment(m_clock.now(), m_clock.zone()) << "; ";
        if (findings.heard > 0)
            m_err << "the centre's said " << moment(findings.heard, 0) << " when it was last reached." << Qt::endl;
        else
            m_err << "that is before this program was made." << Qt::endl;
        m_err << "  Safe: nothing is refused because of the clock; what is saved now carries its wrong time." << Qt::endl
              << "  Next: set the clock of this device." << Qt::endl;
    }
    if (findings.lost > 0)
        m_err << "musterctl: an older file lies in the place of this workplace's store. " << findings.lost
              << " changes that were saved on this device"
              << (findings.lostAt > 0 ? QStringLiteral(" until ") + moment(findings.lostAt, m_clock.zone()) : QString())
              << " are not in it." << Qt::endl
              << "  Safe: what had been sent is at the centre and comes back with the next `musterctl sync`." << Qt::endl
              << "  Next: if there is a newer muster.db, close everything and put it back before you go on." << Qt::endl;
    if (findings.mended)
        m_err << "musterctl: something shown here did not follow from what was written. It has been put right." << Qt::endl;
}

void Invocation::refill() { m_workplace = sync::Workplace::refill(m_folder, passphrase(), m_catalogue, m_clock); }

core::Reader &Invocation::reader()
{
    if (!m_reader)
        m_reader = workplace().reader();
    return *m_reader;
}

sync::HttpsTransport &Invocation::transport()
{
    if (!m_transport) {
        const sync::ServiceCard card = workplace().card();
        m_transport = std::make_unique<sync::HttpsTransport>(card.url, card.certificate);
    }
    return *m_transport;
}

const core::RecordType &Invocation::type(const QString &key) const
{
    const QByteArray wanted = key.toUtf8();
    const core::RecordType *type = m_catalogue.find(std::string_view(wanted.constData(), size_t(wanted.size())));
    if (type == nullptr)
        throw Failure(Failure::Kind::NotFound, QStringLiteral("there is no record type %1").arg(key));
    return *type;
}

const core::Field &Invocation::field(const core::RecordType &type, const QString &key) const
{
    const QByteArray wanted = key.toUtf8();
    const core::Field *field = type.field(std::string_view(wanted.constData(), size_t(wanted.size())));
    if (field == nullptr)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("there is no field %1").arg(key));
    return *field;
}

core::Record Invocation::record(const core::RecordType &type, const QString &id)
{
    const std::optional<core::Record> record = reader().find(type, id);
    if (!record)
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no record, or more than one, by that identity"));
    return *record;
}

core::Record Invocation::record(const QString &id)
{
    std::optional<core::Record> only;
    for (const core::RecordType *type : m_catalogue.types()) {
        const std::optional<core::Record> found = reader().find(*type, id);
        if (found && only)
            throw Failure(Failure::Kind::NotFound, QStringLiteral("more than one record by that identity"));
        if (found)
            only = found;
    }
    if (!only)
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no record, or more than one, by that identity"));
    return *only;
}

quint64 Invocation::member(const QString &person)
{
    const QHash<quint64, QString> members = reader().members();
    QList<quint64> devices;
    for (auto member = members.begin(); member != members.end(); ++member)
        if (member.value() == person || QStringLiteral("%1").arg(member.key(), 16, 16, QLatin1Char('0')) == person)
            devices << member.key();
    if (devices.size() != 1)
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no member, or more than one, of that name"));
    return devices.first();
}

core::Value Invocation::value(const core::Field &field, const QString &text)
{
    const std::optional<core::Value> value = core::fromText(field, text);
    if (value)
        return *value;
    if (field.kind == core::Kind::Reference)
        return record(type(QString::fromUtf8(field.target.data(), qsizetype(field.target.size()))), text).id;
    throw Failure(Failure::Kind::Invalid,
        QStringLiteral("%1 cannot be that").arg(QString::fromUtf8(field.key.data(), qsizetype(field.key.size()))));
}

QString Invocation::scopeFor(const core::RecordType &type, const Arguments &arguments)
{
    if (!arguments.has("--scope"))
        return workplace().scopeFor(type, arguments.value("--country"));
    const QString scope = arguments.value("--scope");
    if (!workplace().store().scope(scope))
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no scope %1 here").arg(scope));
    return scope;
}

std::pair<QString, QString> assignment(const QString &word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals <= 0)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("expected FIELD=VALUE"));
    return {word.left(equals), word.mid(equals + 1)};
}

}
