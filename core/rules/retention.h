// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace core {

/// Whether a record's detail may still be kept (domain dossier 7.4).
enum class RetentionState : quint8 {
    Within,
    Past, ///< to be purged, or cut down to what the schedule leaves
    Held, ///< past, but a legal hold stops the purge
};

struct RetentionVerdict {
    RetentionState state = RetentionState::Within;
    QDate until; ///< the last day to keep it; invalid: for ever, or not known yet
};

/// `days` after `since`, the day the schedule names (the trip's end, the case's closing); 0 days: for ever. While that day
/// is not known, invalid, the record is kept.
RetentionVerdict retentionOf(QDate since, int days, QDate today, bool legalHold);

}
