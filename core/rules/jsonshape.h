// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace core {

/// Whether a document has the shape a schema gives it, one line a fault with its path ("risk.matrix[3][4]: …"). The schema
/// is JSON Schema 2020-12 as far as a policy pack needs it: type, properties, required, additionalProperties,
/// propertyNames, minProperties, maxProperties, items, minItems, maxItems, uniqueItems, enum, pattern, format date, minimum,
/// maximum, and $ref into $defs. Where a text or a pattern is wrong, its title says what it must be.
QStringList shapeFaults(const QJsonObject &schema, const QJsonObject &document);

/// Keys that an object of the text states twice, which readers of JSON take in different ways. The text is sound JSON.
QStringList repeatedKeys(const QByteArray &json);

/// "a.b", or "b" at the root.
QString pathTo(const QString &whole, const QString &key);

}
