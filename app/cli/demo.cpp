// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/demo/world.h"

namespace app {

using core::Failure;

Exit kasari(Invocation &invocation, const Arguments &arguments)
{
    sync::Workplace &workplace = invocation.workplace();
    if (arguments.has("--decide")) {
        const int taken = core::demo::review(
            workplace.store(), invocation.reader(), {workplace.replica().device(), workplace.roles()}, invocation.clock());
        invocation.out() << taken << " decisions." << Qt::endl;
        return Done;
    }
    const QString size = arguments.value("--size", QStringLiteral("small"));
    const QStringList sizes {QStringLiteral("small"), QStringLiteral("scenario"), QStringLiteral("large")};
    if (!sizes.contains(size))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("--size is small, scenario or large"));
    for (const char *compartment : {"security", "personnel", "crisis"})
        if (!workplace.store().scope(QStringLiteral("KSR/") + QLatin1String(compartment)))
            throw Failure(Failure::Kind::Invalid, QStringLiteral("this workplace does not hold all of KSR"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(invocation.clock().now(), Qt::UTC).date();
    core::demo::makeKasari(workplace.store(), invocation.reader(), core::demo::Size(sizes.indexOf(size)), today);
    qint64 records = 0;
    for (const core::ScopeStatus &scope : invocation.reader().status().scopes)
        records += scope.records;
    invocation.out() << records << " records here." << Qt::endl;
    return Done;
}

}
