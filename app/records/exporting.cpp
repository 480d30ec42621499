// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/exporting.h"

#include "core/exchange/export.h"
#include "core/exchange/plainfile.h"

#include <QFile>
#include <QSaveFile>

namespace app {

Exported exportCsv(core::Reader &reader, const core::Query &query, const QString &path)
{
    Exported exported;
    try {
        core::requirePlainTarget(path);
    } catch (const core::Failure &failure) {
        exported.failure = failure;
        return exported;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        exported.failure = core::Failure(core::Failure::Kind::File, file.errorString());
        return exported;
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QList<const core::Field *> fields;
    for (const core::Field &field : query.type->fields)
        if (!field.has(core::Retired))
            fields << &field;
    const std::vector<qint64> all = core::find(reader, query);
    try {
        core::writeCsv(file, reader, *query.type, fields, all);
        core::putInPlace(file);
    } catch (const core::Failure &failure) {
        exported.failure = failure;
        return exported;
    }
    exported.records = qint64(all.size());
    return exported;
}

}
