// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/review/decision.h"
#include "core/rules/policypack.h"

#include <variant>

namespace core {

/// Whose decision it would be.
struct Actor {
    quint64 device = 0;
    QStringList roles;
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
    QStringList inForceStages; ///< all it has reached, in order; not what was only written down for somebody
    bool isProvisional = false; ///< in force on somebody's word for it, until the decider ratifies it
    bool isExpired = false; ///< what is in force is past its date
    bool beginsLater = false; ///< what is approved is valid only from a later day, and nothing was before it
    QList<Judged> decisions; ///< oldest first
    QList<Id> awaitingRatification;
    QList<Id> disputed; ///< decisions against one that stands, until somebody who may settle it has decided again

    bool isInForce() const { return inForce.has_value() && !isExpired && stage != QLatin1String("void"); }
    /// The revision in force is the content as it is now.
    bool isCurrentInForce() const { return inForce && inForce->digest == digest; }
};

/// Where a record stands now, or stood at another time.
ReviewStatus review(Reader &reader, const Record &subject, const QDateTime &now, const ReviewOptions &options = {});

struct Deciding {
    enum class About : quint8 { Content, InForce }; ///< the content as it is now, or the revision in force

    Act act = Act::Submit;
    About about = About::Content;
    QString role; ///< to act as; empty: the first role of the actor that may
    QString comment;
    QString channel = QStringLiteral("app");
    QString decidedBy; ///< needed unless the channel is "app"
    QString decidedAt; ///< a Moment; empty: now. What is signed in the program was decided when it was signed.
    QString evidence;
    QString digest; ///< of what the person was shown; when it is another by now nothing is decided. Empty: not asked
    std::optional<Id> ratifies;
};

/// The steps this actor may take now, under an own role or a delegation; or, with a channel other than "app", may write
/// down. Of `how` only what it would be about and the channel matter.
QList<ApprovalStep> nextSteps(Reader &reader, const Record &subject, const ReviewStatus &status, const Actor &actor,
    const QDateTime &now, const Deciding &how = {});

/// Why it cannot be decided now.
struct Obstacle {
    enum class Is : quint8 {
        Flawed,
        Conflicted,
        Incomplete,
        NeedsComment,
        NeedsDecider, ///< written down, and not said for whom
        NothingToRatify,
        ChangedMeanwhile, ///< it is not what the person was shown
    } is = Is::Flawed;
    Flaw flaw = Flaw::None;
    QList<std::pair<Record, Problem>> problems; ///< Incomplete: what is missing, in the record or a part
};

/// The decision as a record to be saved in the subject's scope, or why not.
std::variant<Draft, Obstacle> decide(
    Reader &reader, const Record &subject, const Actor &actor, const Deciding &deciding, const Clock &clock);

}
