// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/export.h"

#include "core/exchange/csv.h"

namespace core {

void writeCsv(QIODevice &device, Reader &reader, const RecordType &type, const QList<const Field *> &fields,
    std::span<const qint64> ids)
{
    constexpr size_t atATime = 1000;
    CsvWriter writer(device);
    QStringList heading {QStringLiteral("id"), QStringLiteral("scope")};
    for (const Field *field : fields)
        heading << QString::fromUtf8(field->key.data(), qsizetype(field->key.size()));
    writer.row(heading);
    for (size_t at = 0; at < ids.size(); at += atATime) {
        for (const Row &row : rows(reader, type, fields, ids.subspan(at, std::min(atATime, ids.size() - at)))) {
            QStringList cells {row.id.text(), row.scope};
            for (const Value &value : row.values)
                cells << toText(value);
            writer.row(cells);
        }
    }
}

}
