// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/draft.h"

#include <QDateTime>
#include <optional>

/// Half-typed forms, kept in the encrypted store so that neither a lock nor a crash loses them. What was on the screen when
/// the typing began is kept too: a form taken up again still names the parents its author saw (sync.md R6).
namespace app::journal {

/// Where the draft of a record, or of a new one (a part of `parent`), is kept.
QString key(const core::RecordType &type, const core::Id &record, const core::Id &parent = {});

QString write(const core::Draft &draft, const QDateTime &now);

struct Kept {
    core::Draft draft;
    QDateTime at;
};
/// The draft again, over the record as it is now. Nothing when the text is no draft of this type.
std::optional<Kept> read(const QString &text, const core::Draft &now);

}
