// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"
#include "core/records/catalogue.h"
#include "core/records/problems.h"
#include "core/records/record.h"
#include "core/review/review.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

/// What the program says about its data, in the language of the person. Stored values are keys; they become words here
/// and only here.
namespace app {

/// Keeps a number, date, identity or typed text in its own order inside a sentence of the other direction (U+2068, U+2069).
QString isolated(const QString &text);
/// The same for what is always written from left to right: numbers, dates, identities, offsets (U+2066, U+2069).
QString leftToRight(const QString &text);

QString plural(const core::RecordType &type); ///< "Incidents"
QString singular(const core::RecordType &type); ///< "Incident"
QString label(const core::RecordType &type, const core::Field &field);
/// Of a field's or a group's cell, or of the deletion.
QString cellLabel(const core::RecordType &type, quint16 cell);
QString choiceLabel(const core::RecordType &type, const core::Choice &choice);
QString qualityLabel(core::Quality quality); ///< "exact", "about", "estimated"
/// What the policy pack calls a code (app/session/codes.h), else its key.
QString codeLabel(const core::Field &field, const QString &key);
QString flagLabel(const QString &key); ///< "yes", "no", "unknown"
/// The value as a list or a sentence shows it. References come as their identity unless the caller knows the title.
QString shown(const core::RecordType &type, const core::Field &field, const core::Value &value);
/// A whole cell, "Latitude 6.5, Longitude 20.1".
QString shown(
    const core::RecordType &type, quint16 cell, const core::Cell &value, const QHash<core::Id, QString> &titles = {});

QString number(qint64 value); ///< grouped as the language does, in western digits
QString clockTime(const QDateTime &moment); ///< "14:05", with the date when it is not today
QString instant(qint64 msecs, qint32 zone); ///< "2026-03-12 14:05 +03:00"
QString ago(qint64 msecs); ///< "5 minutes ago"

QString sentence(const core::RecordType &type, const core::Problem &problem);

/// What a person needs to hear when the world failed: what happened, what is safe, what to do next.
struct Explanation {
    QString happened;
    QString safe;
    QString next;
    QString all() const { return happened + QLatin1Char(' ') + safe + QLatin1Char(' ') + next; }
};
Explanation explain(const core::Failure &failure);
/// Why a decision does not count, or may not be taken.
QString flawSentence(core::Flaw flaw);
/// Why something received was not applied; `reason` is a key of core::Refusal.
QString refusalReason(const QString &reason);
/// Why a write that is here does not count; `reason` as in core::HistoryStep::withheld.
QString withheldReason(const QString &reason);
QString scopeName(const QString &scope); ///< "KSR/security": "KSR, security"

}
