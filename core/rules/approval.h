// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace core {

/// What a decision does (domain dossier 0.5).
enum class Act : quint8 { Submit, Endorse, Approve, Return, Withdraw, Ratify, Supersede, Revoke, Void };

QString keyOf(Act act); ///< "submit"
std::optional<Act> actFromKey(const QString &key);

/// One step of a review: who may take it, when, and where it leads.
struct ApprovalStep {
    Act act = Act::Submit;
    QString stage; ///< the status that follows, a code of the list "stages": "smt_endorsed"
    QStringList roles; ///< any of them may take it
    QStringList from; ///< stages it may be taken from; "draft" is where everything begins
    bool fourEyes = true; ///< not by who submitted it
    bool otherEyes = false; ///< nor by who has taken any earlier step
    bool delegable = true; ///< also under a delegation of the role
    QString when; ///< only for records whose field has one of these values: "kind=evac crisis"; empty: always

    /// The field that `when` asks for and the values it takes; both empty: always.
    QString whenField() const { return when.section(QLatin1Char('='), 0, 0); }
    QStringList whenValues() const { return when.section(QLatin1Char('='), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts); }
};

/// The review of one record type. A return keeps what is in force in force (domain dossier 2.2, rule 2).
struct ApprovalChain {
    QString type; ///< key of the record type
    QList<ApprovalStep> steps;
    QStringList inForce; ///< the stages that put a revision in force: "approved"; for some also "usg_approved"
    QString validUntil; ///< key of the date field after which it is expired; empty: never
    QString supersedes; ///< key of the reference that names what an approved record replaces; empty: none
};

}
