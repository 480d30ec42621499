// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/exchange.h"

#include <QElapsedTimer>
#include <QThread>

namespace sync {

using core::Failure;

namespace {

/// Requests in a row that bring nothing and change nothing: a service that goes round in circles is left.
constexpr int idleRounds = 4;

/// One answer at most: an honest service ends at a few megabytes and says that there is more.
constexpr qint64 mostOfReply = 8LL * 1024 * 1024;
/// An answer to a letter at most.
constexpr qsizetype mostOfLetter = 1024 * 1024;

void checkCancel(const std::atomic<bool> &cancel)
{
    if (cancel)
        throw Failure(Failure::Kind::Cancelled);
}

LetterReply post(const Letter &letter, Transport &transport, const QByteArray &key)
{
    QByteArray answer;
    transport.post("/v1/enrol", encodeLetter(letter, key), [&](QByteArrayView bytes) {
        if (answer.size() + bytes.size() > mostOfLetter)
            throw Failure(Failure::Kind::Protocol, QStringLiteral("the answer does not end"));
        answer.append(bytes);
    });
    return decodeReply(answer);
}

LetterReply postAsMember(const Letter &letter, Transport &transport, const Workplace &workplace)
{
    return post(letter, transport, workplace.replica().serviceKey());
}

/// Remembers what time it is at the centre, to know a clock that lags when it is not there to be asked. Once an hour is enough.
void hearClock(Workplace &workplace, qint64 offset)
{
    const qint64 heard = workplace.clock().now() + offset;
    const qint64 before = workplace.store().setting(core::heardSetting).toLongLong();
    if (std::abs(heard - before) >= 60 * 60 * 1000)
        workplace.store().setSetting(core::heardSetting, QString::number(heard));
}

/// One request and its answer. True when there is more to be said, either way.
bool exchangeOnce(Workplace &workplace, Transport &transport, ExchangeReport &report, const std::atomic<bool> &cancel)
{
    Replica &replica = workplace.replica();
    checkCancel(cancel);
    replica.sealAll();
    workplace.anchor(); // before anything leaves: a store restored from before this moment is then known for
                        // what it is
    const QList<quint64> asked = replica.scopes();
    const Replica::Outgoing outgoing = replica.next(transport.isFresh());
    QByteArray body = outgoing.head;
    for (const QByteArray &segment : outgoing.segments)
        body += encodeItem(segment);

    Replica::Progress progress;
    QByteArray buffer;
    ItemScan scan;
    qint64 total = 0;
    bool ended = false;
    ++report.requests;
    transport.post("/v1/exchange", body, [&](QByteArrayView bytes) {
        total += bytes.size();
        if (ended || total > mostOfReply)
            throw Failure(Failure::Kind::Protocol, QStringLiteral("the answer does not end"));
        buffer.append(bytes);
        while (const std::optional<ReplyItem> item = takeReplyItem(buffer, &scan)) {
            checkCancel(cancel);
            replica.take(*item, progress);
            ended = ended || item->kind == ReplyItem::Kind::End;
            if (item->kind == ReplyItem::Kind::End)
                progress.clockOffset = item->time - workplace.clock().now();
        }
    });
    if (!ended)
        throw Failure(Failure::Kind::Network, QStringLiteral("the answer stops in the middle"));

    hearClock(workplace, progress.clockOffset);

    report.segmentsOut += int(outgoing.segments.size());
    Replica::Progress &sum = report.progress;
    sum.segmentsIn += progress.segmentsIn;
    sum.writesIn += progress.writesIn;
    sum.refusedHere += progress.refusedHere;
    sum.refusedThere += progress.refusedThere;
    sum.clockOffset = progress.clockOffset;
    sum.diverged = sum.diverged || progress.diverged;
    sum.reset = sum.reset || progress.reset;
    sum.toldOtherwise = sum.toldOtherwise || progress.toldOtherwise;
    sum.more = outgoing.more || progress.more || progress.reset || replica.scopes() != asked;
    return sum.more;
}

void exchangeAll(Workplace &workplace, Transport &transport, ExchangeReport &report, const std::atomic<bool> &cancel)
{
    for (int idle = 0; idle < idleRounds; ++idle) {
        const int moved = report.segmentsOut + report.progress.segmentsIn + report.progress.refusedHere;
        if (!exchangeOnce(workplace, transport, report, cancel))
            return;
        if (report.segmentsOut + report.progress.segmentsIn + report.progress.refusedHere != moved)
            idle = -1;
    }
}

/// The service does not know this device: its journal is lost, or older than what let this device in. Whoever holds the members
/// log can bring it back; the rest follows by the service's new epoch, for which everybody is asked for all they hold.
void bringBackMembers(Workplace &workplace, Transport &transport, ExchangeReport &report)
{
    Letter letter;
    letter.kind = Letter::Kind::Restore;
    for (const core::StoredSegment &segment : workplace.store().segmentsOfScope(membersScope))
        letter.segments.append(segment.bytes);
    ++report.requests;
    if (const LetterReply reply = post(letter, transport, {}); !reply.accepted)
        throw Failure(Failure::Kind::Refused,
            reply.reason == u"unknown" ? QStringLiteral("HTTP 401: the service knows no organisation; musterctl init again")
                                       : QStringLiteral("HTTP 401"));
    report.broughtBack = true;
}

bool isUnknownThere(const Failure &failure)
{
    return failure.kind == Failure::Kind::Refused && failure.detail.startsWith(QLatin1String("HTTP 401"));
}

/// Others show something else at the same point and know the same: what is missing here is fetched, what does not follow from
/// the ledger is made again. A member who reports a root at random brings about no more than a look, once an hour.
void settleDivergence(Workplace &workplace, Transport &transport, ExchangeReport &report, const std::atomic<bool> &cancel)
{
    constexpr qint64 pause = 60 * 60 * 1000;
    const QString lookedKey = QStringLiteral("sync/looked");
    for (int round = 0; round < 2 && report.progress.diverged; ++round) {
        const qint64 now = workplace.clock().now();
        const qint64 before = workplace.store().setting(lookedKey).toLongLong();
        const bool mayCheck = now - before >= pause || now < before;
        const Replica::Settled settled = workplace.replica().settleDivergence(mayCheck);
        if (mayCheck && settled != Replica::Settled::Fetching)
            workplace.store().setSetting(lookedKey, QString::number(now));
        if (round == 0 || settled == Replica::Settled::Mended)
            report.settled = settled;
        if (settled != Replica::Settled::Fetching && settled != Replica::Settled::Mended)
            return;
        report.progress.diverged = false;
        exchangeAll(workplace, transport, report, cancel);
    }
}

/// An authority looks for people who ask to be let in.
void letIn(Workplace &workplace, Transport &transport, ExchangeReport &report, const std::atomic<bool> &cancel)
{
    const std::optional<Letter> collecting = workplace.collecting();
    if (!collecting)
        return;
    ++report.requests;
    const LetterReply requests = postAsMember(*collecting, transport, workplace);
    const QList<Letter> answers = workplace.grant(requests);
    if (answers.isEmpty())
        return;
    // The service must know the new device before the device hears that it may come.
    exchangeAll(workplace, transport, report, cancel);
    for (const Letter &answer : answers) {
        checkCancel(cancel);
        ++report.requests;
        if (postAsMember(answer, transport, workplace).accepted)
            report.admitted.append(workplace.answered(answer));
    }
}

}

ExchangeReport exchange(Workplace &workplace, Transport &transport, const std::atomic<bool> &cancel)
{
    ExchangeReport report;
    workplace.replica().start();
    try {
        exchangeAll(workplace, transport, report, cancel);
    } catch (const Failure &failure) {
        if (!isUnknownThere(failure) || !workplace.replica().members().isFounded())
            throw;
        bringBackMembers(workplace, transport, report);
        exchangeAll(workplace, transport, report, cancel);
    }
    settleDivergence(workplace, transport, report, cancel);
    letIn(workplace, transport, report, cancel);
    workplace.settleLoss();
    return report;
}

void found(Workplace &workplace, Transport &transport) { workplace.takeFounding(post(workplace.founding(), transport, {})); }

void open(const Letter &letter, Transport &transport, Workplace &workplace)
{
    const LetterReply reply = postAsMember(letter, transport, workplace);
    if (!reply.accepted)
        throw Failure(Failure::Kind::Refused, reply.reason);
}

bool join(Workplace &workplace, Transport &transport, int interval, int patience, const std::atomic<bool> &cancel)
{
    QElapsedTimer waited;
    waited.start();
    if (const LetterReply reply = post(workplace.asking(), transport, {}); !reply.accepted)
        throw Failure(Failure::Kind::Refused, reply.reason);
    while (!workplace.takeAnswer(post(workplace.polling(), transport, {}))) {
        if (waited.elapsed() >= patience)
            return false;
        for (QElapsedTimer pause; !pause.isValid() || pause.elapsed() < interval; QThread::msleep(50)) {
            if (!pause.isValid())
                pause.start();
            checkCancel(cancel);
        }
    }
    // The members log first: with it come the scopes and their keys.
    ExchangeReport report;
    for (int i = 0; i < idleRounds && !workplace.isMember(); ++i)
        exchangeOnce(workplace, transport, report, cancel);
    return workplace.isMember();
}

}
