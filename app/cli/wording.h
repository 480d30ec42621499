// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/base/failure.h"
#include "core/exchange/importer.h"
#include "core/records/problems.h"
#include "core/records/record.h"

#include <QJsonObject>
#include <QJsonValue>

namespace app {

QString string(std::string_view text);

QString describe(const core::Cell &cell, const core::RecordType &type, quint16 number); ///< "4", "latitude=1 longitude=2"
QString describe(const core::Problem &problem); ///< a sentence
QString describe(const core::Remark &remark); ///< a sentence

/// Why a write that is here does not count, by core::HistoryStep::withheld.
QString withheldReason(const QString &reason);

QJsonValue toJson(const core::Value &value); ///< null, number or text
QJsonValue toJson(const core::Cell &cell, const core::RecordType &type, quint16 number); ///< an object for a group
QJsonObject toJson(const core::Record &record);
QByteArray line(const QJsonObject &object);

/// "2016-10-03T11:05:00Z+03:00": the instant in UTC, and how far the author's clock was from it.
QString moment(qint64 at, qint32 zone);
/// The part of an identity people need to type: six digits of the incarnation and the counter.
QString shortId(const core::Id &id);

/// What happened, what is safe, what to do next; and the exit code that says so.
struct Explanation {
    Exit exit;
    QString happened;
    QString safe;
    QString next;
};
Explanation explain(const core::Failure &failure, const Command &command);

}
