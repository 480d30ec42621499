// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/replica/workplace.h"

#include <QStringList>

namespace app {

/// What the window says when a workplace was not as it had been left, or when its disk or its clock is not right: one
/// paragraph each, worst first; nothing when all is well. `now` in ms since 1970, by the clock that is judged.
QStringList sentences(const sync::Workplace::Findings &findings, qint64 now, qint32 zone);

}
