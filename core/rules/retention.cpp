// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/retention.h"

namespace core {

RetentionVerdict retentionOf(QDate since, int days, QDate today, bool legalHold)
{
    if (days <= 0 || !since.isValid())
        return {};
    const QDate until = since.addDays(days);
    if (today <= until)
        return {RetentionState::Within, until};
    return {legalHold ? RetentionState::Held : RetentionState::Past, until};
}

}
