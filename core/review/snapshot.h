// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/reader.h"

#include <QMap>
#include <optional>

namespace core {

/// What somebody had on the screen: of each chain that wrote to the subject or its parts the last write that was here.
using Seen = QMap<quint64, quint64>;

QString toText(const Seen &seen); ///< "0123456789abcdef-42 …", sorted
std::optional<Seen> seenFromText(const QString &text);

/// A record with what belongs to it and is reviewed with it: its parts and theirs, as far as they live in the same scope
/// and are no logs. Logs go on after an approval, and who may not hold the other compartment must reach the same digest.
struct Snapshot {
    Record subject;
    QList<Record> parts; ///< by identity

    bool hasConflicts() const;
    /// 32 hex digits: BLAKE2b over identities, heads and values of all of it. Equal exactly when every word was written by
    /// the same writes.
    QString digest() const;
};

Snapshot snapshot(Reader &reader, const Record &subject);
/// Of the subject and everything below it, what has been deleted too.
Seen seen(Reader &reader, const Record &subject);
/// As it stood for somebody who had seen these writes. Nothing when its creation is not among them.
std::optional<Snapshot> snapshot(Reader &reader, const Id &subject, const Seen &seen);

}
