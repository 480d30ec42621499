// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/ordering.h"
#include "core/review/snapshot.h"
#include "core/rules/approval.h"

#include <QDateTime>
#include <QSet>
#include <memory>

namespace core {

struct Holders;

/// Why a decision does not count. Said of those that are here; `decide` says it beforehand. The later in this list the
/// nearer it was.
enum class Flaw : quint8 {
    None,
    NoReview, ///< this record type is not reviewed
    NoStep, ///< the chain has no such step from where the revision stands
    NotHere, ///< whether the step is meant for it depends on content that has not all arrived
    NotTheirs, ///< the author holds none of the roles that may, nor a delegation in force then
    NotAppointed, ///< their letter of appointment had ended or not begun
    OwnWork, ///< who submitted it may not also endorse or approve it
    Alone, ///< a void is taken by two: not by who took the step before it
    Elsewhere, ///< not written in the scope of the record it is about
    Unproven, ///< it does not say who decided, or not what on
    NoComment, ///< it had to say why
    Conflicted, ///< people said different things in what it is about
    Disputed, ///< somebody had decided otherwise, and neither knew of the other
};

/// One decision, judged.
struct Judged {
    Record record;
    Act act = Act::Submit;
    QString stage; ///< the one it leads to
    QString role;
    QString channel;
    QString digest; ///< of the content it is about
    QString seen; ///< the writes its author had of that content
    Past past; ///< the decisions its author had
    QString author; ///< who signed the record
    quint64 device = 0;
    QString decidedBy; ///< who decided, when somebody else wrote it down
    QDateTime at; ///< signed in the program: when it was written; else when it is said to have been decided
    QDateTime written;
    std::optional<Id> delegation;
    Flaw flaw = Flaw::None;
    bool acting = false; ///< under a delegation
    bool awaitsRatification = false;
    std::optional<Id> ratifiedBy;
    std::optional<Id> disputes; ///< the decision it contradicts, both taken unknown to the other

    bool isSigned() const { return channel == QLatin1String("app"); }
    /// It holds back: nothing goes forward by it.
    bool isBackward() const
    {
        return act == Act::Return || act == Act::Withdraw || act == Act::Supersede || act == Act::Revoke || act == Act::Void;
    }
    bool isForward() const { return act == Act::Submit || act == Act::Endorse || act == Act::Approve; }
};

struct ReviewOptions {
    QDateTime at; ///< as it was then: later decisions do not count; invalid: now
    qint64 knownBy = 0; ///< only what had reached this machine by then (ms since 1970); 0: everything
    std::shared_ptr<Holders> holders; ///< null: read for this review alone
};

/// All about this record that are here, in the order they are judged in (ordering.h).
QList<Judged> readDecisions(Reader &reader, const Id &subject, const ReviewOptions &options);
/// Neither author had the other's.
bool isConcurrent(const Judged &one, const Judged &other);
/// Those that no other one's author had: what the next one has to name, with proof; those that count first, at most 256.
QStringList latestOf(const QList<Judged> &decisions);
/// What was decided on, as it stood; nothing when not all of it has arrived here.
std::optional<Snapshot> decidedOn(Reader &reader, const Judged &decision);
/// The same without its parts, and as far as it has arrived: enough for a date or a kind.
std::optional<Record> subjectOf(Reader &reader, const Judged &decision);

// Shared by the files of this folder.
QString textOf(const Record &record, std::string_view key);
std::optional<Id> idOf(const Record &record, std::string_view key);
QDateTime instantOf(const QString &moment); ///< of a canonical moment, in UTC
QDate firstDayOf(const QString &date); ///< the first and the last day a date as far as it is known may mean
QDate lastDayOf(const QString &date);
QString nameOf(const RecordType &type);
const Field *fieldOf(const RecordType &type, const QString &key);

}
