// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/passphrase.h"
#include "app/cli/wording.h"
#include "core/exchange/plainfile.h"
#include "core/query/library.h"
#include "sync/seal/passphrase.h"
#include "sync/transport/exchange.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace app {

using core::Failure;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
constexpr quint64 leastMemory = 64; ///< MiB: below it a stolen key file is too cheap to guess at
constexpr int askEvery = 1000; ///< ms

QString need(const Arguments &arguments, const char *option)
{
    const QString value = arguments.value(option);
    if (value.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("%1 is missing").arg(QLatin1String(option)));
    return value;
}

quint64 number(const Arguments &arguments, const char *option, quint64 otherwise, quint64 least)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const quint64 number = arguments.value(option).toULongLong(&isNumber);
    if (!isNumber || number < least)
        throw Failure(
            Failure::Kind::Invalid, QStringLiteral("%1 is a number from %2").arg(QLatin1String(option)).arg(least));
    return number;
}

sync::KeyFile::Cost cost(const Arguments &arguments)
{
    sync::KeyFile::Cost cost;
    cost.memory = number(arguments, "--kdf-memory", cost.memory / mebibyte, leastMemory) * mebibyte;
    cost.passes = number(arguments, "--kdf-passes", cost.passes, 1);
    return cost;
}

sync::ServiceCard readCard(const Arguments &arguments)
{
    core::requirePlainSource(need(arguments, "--card"));
    QFile file(need(arguments, "--card"));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QStringLiteral("card: ") + file.errorString());
    return sync::ServiceCard::fromJson(file.readAll());
}

/// Identities whole, as they are written in records; anything else is an agency's acronym.
QStringList ownOf(Invocation &invocation, const Arguments &arguments)
{
    static const QRegularExpression identity(QStringLiteral("\\A[0-9a-f]{4,16}-\\d+\\z"));
    QStringList own;
    for (const QString &what : arguments.values("--own"))
        own << (identity.match(what).hasMatch() ? invocation.record(what).id.text() : what);
    return own;
}

void checkCountry(const QString &country)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z]{3}\\z"));
    if (!form.match(country).hasMatch())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("a country is three capital letters (ISO 3166)"));
}

}

Exit init(Invocation &invocation, const Arguments &arguments)
{
    if (!invocation.isMade()) {
        const sync::ServiceCard card = readCard(arguments);
        const QString name = need(arguments, "--name");
        need(arguments, "--country");
        for (const QString &country : arguments.values("--country"))
            checkCountry(country);
        invocation.take(
            sync::Workplace::found(invocation.folder(), invocation.passphrase(true), name, arguments.values("--country"),
                card, invocation.catalogue(), invocation.clock(), cost(arguments), arguments.values("--role")));
    }
    sync::Workplace &workplace = invocation.workplace();
    if (workplace.card().claim.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("there is a workplace in this folder, and it is founded"));
    core::stockLibrary(workplace.store(), invocation.reader()); // before it is founded: whatever fails is tried again
    sync::found(workplace, invocation.transport());
    sync::exchange(workplace, invocation.transport());
    invocation.out() << "Founded. " << workplace.personName() << " is its first administrator." << Qt::endl;
    const QList<core::Scope> scopes = workplace.store().scopes();
    for (const core::Scope &scope : scopes)
        invocation.out() << "  " << scope.name << Qt::endl;
    return Done;
}

Exit invite(Invocation &invocation, const Arguments &arguments)
{
    sync::Workplace &workplace = invocation.workplace();
    const QString country = arguments.value("--country");
    if (!country.isEmpty())
        checkCountry(country);
    QStringList scopes = arguments.values("--scope");
    const bool chosen = !scopes.isEmpty();
    const QList<core::Scope> held = workplace.store().scopes();
    for (const core::Scope &scope : held)
        if (!chosen
            && (country.isEmpty() || !scope.name.contains(QLatin1Char('/'))
                || scope.name.startsWith(country + QLatin1Char('/'))))
            scopes += scope.name;
    for (const QString &scope : std::as_const(scopes))
        if (!workplace.mayGrant(scope))
            throw Failure(Failure::Kind::NotFound, QStringLiteral("no scope %1 here").arg(scope));

    sync::Letter letter;
    const sync::Invitation invitation
        = workplace.invite(arguments.words().first(), arguments.values("--role"), scopes, country, letter,
            ownOf(invocation, arguments));
    sync::open(letter, invocation.transport(), workplace);
    if (arguments.has("--card-out")) {
        sync::ServiceCard card = workplace.card();
        card.claim.clear();
        core::requirePlainTarget(arguments.value("--card-out"));
        QFile file(arguments.value("--card-out"));
        const QByteArray json = card.toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
            throw Failure(Failure::Kind::File, QStringLiteral("card: ") + file.errorString());
    }
    if (arguments.has("--json")) {
        invocation.out() << line({{QStringLiteral("code"), invitation.code}, {QStringLiteral("name"), invitation.name},
            {QStringLiteral("roles"), QJsonArray::fromStringList(invitation.roles)},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(invitation.scopes)},
            {QStringLiteral("country"), invitation.country}})
                         << Qt::endl;
    } else {
        invocation.out() << invitation.code << Qt::endl;
        invocation.err() << invitation.name << " may hold " << scopes.join(QStringLiteral(", ")) << '.' << Qt::endl;
        invocation.err() << "Tell them the code in person or by voice, and `musterctl sync` here once they have asked."
                         << Qt::endl;
    }
    return Done;
}

Exit grant(Invocation &invocation, const Arguments &arguments)
{
    const QStringList roles = arguments.values("--role");
    const QStringList own = ownOf(invocation, arguments);
    if (roles.isEmpty() && own.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("--role or --own is missing"));
    const quint64 device = invocation.member(arguments.words().first());
    invocation.workplace().empower(device, roles, own);
    invocation.out() << invocation.reader().memberName(device) << ": "
                     << invocation.reader().memberRoles(device).join(QStringLiteral(", ")) << Qt::endl;
    return Done;
}

Exit changePassphrase(Invocation &invocation, const Arguments &arguments)
{
    sync::Workplace &workplace = invocation.workplace();
    const QByteArray fresh = arguments.has("--new-passphrase-file") ? passphraseFrom(arguments.value("--new-passphrase-file"))
                                                                    : askNewPassphrase();
    if (!sync::isStrongEnough(fresh))
        throw Failure(Failure::Kind::Invalid,
            QStringLiteral("a passphrase has at least %1 characters, and is not one thing repeated; five words are good")
                .arg(sync::shortestPassphrase));
    workplace.changePassphrase(fresh);
    invocation.out() << "The passphrase is another now. Old copies of muster.key still open with the old one." << Qt::endl;
    return Done;
}

Exit refill(Invocation &invocation, const Arguments &)
{
    invocation.refill();
    invocation.out() << "The old store has been set aside in the folder. What the centre has is fetched now." << Qt::endl;
    const sync::ExchangeReport report = sync::exchange(invocation.workplace(), invocation.transport());
    invocation.out() << "Took in " << report.progress.segmentsIn << " segments with " << report.progress.writesIn << " writes."
                     << Qt::endl;
    return Done;
}

Exit join(Invocation &invocation, const Arguments &arguments)
{
    const quint64 patience = number(arguments, "--wait", 60, 0);
    if (!invocation.isMade()) {
        const sync::ServiceCard card = readCard(arguments);
        const QString code = arguments.has("--code-file") ? QString::fromUtf8(passphraseFrom(arguments.value("--code-file")))
                                                          : need(arguments, "--code");
        invocation.take(sync::Workplace::prepare(invocation.folder(), invocation.passphrase(true), code, card,
            invocation.catalogue(), invocation.clock(), cost(arguments)));
    }
    sync::Workplace &workplace = invocation.workplace();
    if (workplace.isMember())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("this workplace has been let in already"));
    if (!sync::join(workplace, invocation.transport(), askEvery, int(std::min<quint64>(patience, 24 * 60 * 60) * 1000))) {
        invocation.err() << "musterctl join: nobody has let this workplace in yet." << Qt::endl;
        invocation.err() << "  Safe: the request waits at the service." << Qt::endl;
        invocation.err() << "  Next: whoever invited you runs `musterctl sync`; then `musterctl join` again." << Qt::endl;
        return Incomplete;
    }
    sync::exchange(workplace, invocation.transport());
    invocation.out() << "Let in as " << workplace.personName() << '.' << Qt::endl;
    return Done;
}

}
