// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/review/snapshot.h"
#include "core/rules/policypack.h"

#include <QHash>
#include <memory>
#include <variant>

namespace core {

/// Whose decision it would be.
struct Actor {
    quint64 device = 0;
    QStringList roles;
};

/// Why a decision does not count. Said of those that are here; `decide` says it beforehand.
enum class Flaw : quint8 {
    None,
    NoReview, ///< this record type is not reviewed
    NoStep, ///< the chain has no such step from where the revision stands
    NotTheirs, ///< the author holds none of the roles that may, nor a delegation in force then
    OwnWork, ///< who submitted it may not also endorse or approve it
};

/// One decision, judged.
struct Judged {
    Record record;
    Act act = Act::Submit;
    QString stage; ///< the one it leads to
    QString role;
    QString channel;
    QString digest; ///< of the content it is about
    QString author; ///< who signed the record
    quint64 device = 0;
    QString decidedBy; ///< who decided, when somebody else wrote it down
    QDateTime at;
    Flaw flaw = Flaw::None;
    bool acting = false; ///< under a delegation
    bool awaitsRatification = false;
    std::optional<Id> ratifiedBy;
};

/// Where a record stands. Derived from its decisions, the members log and the policy pack in force when each was taken;
/// the same on every replica that has the same, in whatever order it came. Stored nowhere.
struct ReviewStatus {
    bool isReviewed = false; ///< there is a chain for its type
    QString stage; ///< of the content as it is now: "draft", "submitted", …, "superseded", "expired", "void"
    bool isChangedSince = false; ///< somebody decided on earlier content, and a word has changed
    QString lastStage; ///< what the latest decided revision reached
    QString digest; ///< of the content as it is now
    std::optional<Judged> inForce; ///< the decision that put the revision in force that still is
    QString inForceStage; ///< how far that revision has come: "approved", "dro_endorsed"
    QStringList inForceStages; ///< all it has reached, in order
    bool isExpired = false; ///< what is in force is past its date
    bool beginsLater = false; ///< what is approved is valid only from a later day, and nothing was before it
    QList<Judged> decisions; ///< oldest first
    QList<Id> awaitingRatification;

    bool isInForce() const { return inForce.has_value() && !isExpired && stage != QLatin1String("void"); }
    /// The revision in force is the content as it is now.
    bool isCurrentInForce() const { return inForce && inForce->digest == digest; }
};

/// What the reviews of many records have in common, read once: who has handed on which role, who holds which. For one
/// computation; what is written meanwhile is not seen.
struct Holders {
    bool isRead = false;
    QList<Record> delegations;
    QHash<quint64, QStringList> roles; ///< by device
};

struct ReviewOptions {
    QDateTime at; ///< as it was then: later decisions do not count; invalid: now
    qint64 knownBy = 0; ///< only what had reached this machine by then (ms since 1970); 0: everything
    std::shared_ptr<Holders> holders; ///< null: read for this review alone
};

/// Where a record stands now, or stood at another time.
ReviewStatus review(Reader &reader, const Record &subject, const QDateTime &now, const ReviewOptions &options = {});
/// What was decided on, as it stood; nothing when not all of it has arrived here.
std::optional<Snapshot> decidedOn(Reader &reader, const Judged &decision);
/// The same without its parts, and as far as it has arrived: enough for a date or a kind.
std::optional<Record> subjectOf(Reader &reader, const Judged &decision);
/// The steps this actor may take now, under an own role or a delegation.
QList<ApprovalStep> nextSteps(
    Reader &reader, const Record &subject, const ReviewStatus &status, const Actor &actor, const QDateTime &now);

struct Deciding {
    Act act = Act::Submit;
    QString role; ///< to act as; empty: the first role of the actor that may
    QString comment;
    QString channel = QStringLiteral("app");
    QString decidedBy; ///< needed unless the channel is "app"
    QString decidedAt; ///< a Moment; empty: now
    QString evidence;
    std::optional<Id> ratifies;
};

/// Why it cannot be decided now.
struct Obstacle {
    enum class Is : quint8 { Flawed, Conflicted, Incomplete, NeedsComment, NothingToRatify } is = Is::Flawed;
    Flaw flaw = Flaw::None;
    QList<std::pair<Record, Problem>> problems; ///< Incomplete: what is missing, in the record or a part
};

/// The decision as a record to be saved in the subject's scope, or why not.
std::variant<Draft, Obstacle> decide(
    Reader &reader, const Record &subject, const Actor &actor, const Deciding &deciding, const Clock &clock);

}
