// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/exporting.h"

#include "core/exchange/csv.h"

#include <QSaveFile>

namespace app {

namespace {

constexpr size_t atATime = 512;

QString latin(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

}

Exported exportCsv(core::Reader &reader, const core::Query &query, const QString &path)
{
    Exported exported;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        exported.failure = core::Failure(core::Failure::Kind::File, file.errorString());
        return exported;
    }
    QList<const core::Field *> fields;
    QStringList heading {QStringLiteral("id"), QStringLiteral("scope")};
    for (const core::Field &field : query.type->fields)
        if (!field.has(core::Retired)) {
            fields << &field;
            heading << latin(field.key);
        }
    core::CsvWriter writer(file);
    writer.row(heading);
    const std::vector<qint64> all = core::find(reader, query);
    for (size_t at = 0; at < all.size(); at += atATime) {
        const auto some = std::span(all).subspan(at, std::min(atATime, all.size() - at));
        for (const core::Row &row : core::rows(reader, *query.type, fields, some)) {
            QStringList cells {row.id.text(), row.scope};
            for (const core::Value &value : row.values)
                cells << core::toText(value);
            writer.row(cells);
            ++exported.records;
        }
    }
    if (!file.commit())
        exported.failure = core::Failure(core::Failure::Kind::File, file.errorString());
    return exported;
}

}
