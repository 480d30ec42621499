// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/plainfile.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QSaveFile>

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

Failure writingFailed(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return Failure(isFull ? Failure::Kind::DiskFull : Failure::Kind::File, device.errorString());
}

void putInPlace(QSaveFile &file)
{
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        throw writingFailed(file);
}

}
