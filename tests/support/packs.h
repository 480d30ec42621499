// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/policypack.h"
#include "core/storage/policies.h"
#include "tests/support/office.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

namespace support {

inline QJsonObject builtInObject() { return QJsonDocument::fromJson(core::PolicyPack::builtIn().toJson()).object(); }

/// The built-in pack under another version, from another day.
inline QJsonObject successor(const char *version, const char *from)
{
    QJsonObject pack = builtInObject();
    pack.insert(QStringLiteral("version"), QString::fromUtf8(version));
    pack.insert(QStringLiteral("valid_from"), QString::fromUtf8(from));
    return pack;
}

/// Saves a sound pack as an administrator does.
inline core::Id import(Office &office, const QJsonObject &pack)
{
    const QByteArray json = QJsonDocument(pack).toJson();
    REQUIRE(core::PolicyPack::faults(json, office.store->catalogue()).isEmpty());
    const core::Draft draft = core::packDraft(json, {});
    const core::Id id = office.store->save(draft.scope(), draft.writes()).first();
    QList<core::Write> pieces;
    for (const core::Draft &piece : core::pieceDrafts(json, id))
        pieces << piece.writes();
    office.store->save(draft.scope(), pieces);
    return id;
}

}
