// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>

namespace core {

/// What one transaction changed: per record type, which local rows appeared, changed or went, and in which cells.
struct Changes {
    struct PerType {
        QList<qint64> added;
        QList<qint64> edited;
        QList<qint64> removed;
    };
    QHash<quint16, PerType> types; ///< by record type number
    bool ledger = false; ///< outbox, refusals, members or cursors moved: what the sync panel shows
    bool isEmpty() const { return types.isEmpty() && !ledger; }
};

}

Q_DECLARE_METATYPE(core::Changes)
