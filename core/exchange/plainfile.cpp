// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/plainfile.h"

#include "core/base/failure.h"

#include <QFileInfo>

namespace core {

void requirePlainSource(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        throw Failure(Failure::Kind::NotFound, QStringLiteral("there is no such file"));
    if (!file.isFile())
        throw Failure(Failure::Kind::File, QStringLiteral("not a plain file"));
}

void requirePlainTarget(const QString &path)
{
    const QFileInfo file(path);
    if ((file.exists() || file.isSymLink()) && !file.isFile())
        throw Failure(Failure::Kind::File, QStringLiteral("there is something at that place that is not a plain file"));
}

}
