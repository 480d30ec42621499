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
    QString when; ///< only for records whose field has a value: "kind=sec_plan" ; empty: always
};

/// The review of one record type. A return keeps what is in force in force (domain dossier 2.2, rule 2).
struct ApprovalChain {
    QString type; ///< key of the record type
    QList<ApprovalStep> steps;
    QString inForce; ///< the stage from which on a revision counts: "approved"
    QString validUntil; ///< key of the date field after which it is expired; empty: never
    QString supersedes; ///< key of the reference that names what an approved record replaces; empty: none
};

}
