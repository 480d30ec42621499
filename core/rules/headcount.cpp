// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/headcount.h"

#include "core/rules/keys.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr Keys<PersonStatus, 15> personStatuses
    = {{"not_tried", "tried_no_answer", "safe", "safe_needs", "out_of_area", "en_route", "sheltering", "trapped", "injured",
        "detained", "abducted", "missing", "dead_unconfirmed", "dead_confirmed", "not_on_list"}};
constexpr Keys<HeadcountGroup, 5> headcountGroups = {{"international", "local", "dependant", "visitor", "contractor"}};

/// How little a status worries, 0 the least: what a late report must not make smaller.
int worryOf(PersonStatus status)
{
    switch (status) {
    case PersonStatus::NotOnList:
    case PersonStatus::Safe:
    case PersonStatus::OutOfArea:
        return 0;
    case PersonStatus::EnRoute:
        return 1;
    case PersonStatus::SafeNeeds:
        return 2;
    case PersonStatus::Sheltering:
        return 3;
    case PersonStatus::NotTried:
        return 4;
    case PersonStatus::TriedNoAnswer:
        return 5;
    case PersonStatus::Trapped:
        return 6;
    case PersonStatus::Injured:
        return 7;
    case PersonStatus::Detained:
        return 8;
    case PersonStatus::Abducted:
        return 9;
    case PersonStatus::Missing:
        return 10;
    case PersonStatus::DeadUnconfirmed:
        return 11;
    case PersonStatus::DeadConfirmed:
        break;
    }
    return 12;
}

bool isAttempt(PersonStatus status) { return status == PersonStatus::NotTried || status == PersonStatus::TriedNoAnswer; }

bool isDeath(PersonStatus status)
{
    return status == PersonStatus::DeadUnconfirmed || status == PersonStatus::DeadConfirmed;
}

bool isHarm(PersonStatus status) { return worryOf(status) >= worryOf(PersonStatus::Trapped); }

bool isWell(PersonStatus status) { return worryOf(status) < worryOf(PersonStatus::NotTried); }

QDateTime receivedOf(const StatusEvent &event) { return event.received.isValid() ? event.received : event.at; }

bool isOlder(const StatusEvent &one, const StatusEvent &other)
{
    return std::tie(one.at, one.id) < std::tie(other.at, other.id);
}

struct Known {
    StatusEvent event;
    bool late = false; ///< something newer was known when it came
};

/// One walk through what is known, from the oldest to the newest.
class Walk {
public:
    explicit Walk(const HeadcountSpans &spans)
        : m_spans(spans)
    {
    }

    void take(const Known &known)
    {
        const StatusEvent &event = known.event;
        m_entry.history.append(event.id);
        if (isAttempt(event.status)) {
            takeAttempt(event);
            return;
        }
        const bool decides = !known.late && (event.direct || !event.reason.isEmpty());
        const PersonStatus status = isDeath(event.status) ? deathOf(event) : event.status;
        const bool unlocks = !known.late && event.direct && !event.reason.isEmpty();
        const bool locked = m_entry.status == PersonStatus::DeadConfirmed && !isDeath(status) && !unlocks;
        if (decides && !locked && !(status == PersonStatus::NotOnList && event.reason.isEmpty())) {
            m_entry.conflict = false;
            m_taken = {event};
            if (!isDeath(status))
                m_confirmedBy.clear();
            set(status, event);
            return;
        }
        m_entry.conflict = m_entry.conflict || contradicts(event);
        m_taken.append(event);
        if (mayReplace(known, status, locked))
            set(status, event);
        else if (worryOf(status) < worryOf(m_entry.status))
            m_entry.heldBack = true;
    }

    const BoardEntry &entry() const { return m_entry; }

private:
    void takeAttempt(const StatusEvent &event)
    {
        if (event.status == PersonStatus::TriedNoAnswer) {
            ++m_entry.attempts;
            m_entry.lastAttempt = event.at;
        }
        if (m_entry.status == PersonStatus::NotTried && event.status == PersonStatus::TriedNoAnswer)
            set(event.status, event);
    }

    PersonStatus deathOf(const StatusEvent &event)
    {
        if (event.status == PersonStatus::DeadConfirmed) {
            m_confirmedBy.append(event.reporter);
            if (!event.confirmer.isNull())
                m_confirmedBy.append(event.confirmer);
        }
        const bool two = std::any_of(m_confirmedBy.begin(), m_confirmedBy.end(),
            [this](const Id &person) { return person != m_confirmedBy.first(); });
        return two ? PersonStatus::DeadConfirmed : PersonStatus::DeadUnconfirmed;
    }

    bool contradicts(const StatusEvent &event) const
    {
        if (event.status == PersonStatus::NotOnList)
            return false;
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const StatusEvent &other) {
            const bool opposite
                = (isWell(event.status) && isHarm(other.status)) || (isHarm(event.status) && isWell(other.status));
            return opposite && other.at.secsTo(event.at) <= qint64(60) * m_spans.conflictMinutes;
        });
    }

    bool mayReplace(const Known &known, PersonStatus status, bool locked) const
    {
        const bool better = worryOf(status) < worryOf(m_entry.status);
        if (locked || status == PersonStatus::NotOnList)
            return false;
        if (known.late)
            return !better;
        // Located is not safe: a third party may say that somebody missing lies injured, but nobody rises from the dead so.
        if (isDeath(m_entry.status))
            return isDeath(status);
        return !(isHarm(m_entry.status) && isWell(status));
    }

    void set(PersonStatus status, const StatusEvent &event)
    {
        m_entry.status = status;
        m_entry.report = event.id;
        m_entry.at = event.at;
        m_entry.heldBack = false;
        m_entry.needsSecond = status == PersonStatus::DeadUnconfirmed;
    }

    HeadcountSpans m_spans;
    BoardEntry m_entry;
    QList<StatusEvent> m_taken; ///< since the last that resolved, that one included
    QList<Id> m_confirmedBy;
};

}

QString keyOf(PersonStatus status) { return personStatuses.of(status); }
std::optional<PersonStatus> personStatusFromKey(const QString &key) { return personStatuses.find(key); }
QString keyOf(HeadcountGroup group) { return headcountGroups.of(group); }

bool isAccounted(PersonStatus status)
{
    switch (status) {
    case PersonStatus::NotTried:
    case PersonStatus::TriedNoAnswer:
    case PersonStatus::Missing:
    case PersonStatus::DeadUnconfirmed:
    case PersonStatus::NotOnList:
        return false;
    default:
        return true;
    }
}

bool isRestricted(PersonStatus status)
{
    return status == PersonStatus::Detained || status == PersonStatus::Abducted || isDeath(status);
}

BoardEntry boardEntry(
    const QList<StatusEvent> &reports, const QDateTime &board, const QDateTime &ordered, const HeadcountSpans &spans)
{
    QList<StatusEvent> arrivals;
    for (const StatusEvent &report : reports) {
        if (receivedOf(report) > board)
            continue;
        arrivals.append(report);
        arrivals.last().at = std::min(report.at, receivedOf(report)); // nothing is learned before it is so: a fast clock
    }
    std::sort(arrivals.begin(), arrivals.end(), [](const StatusEvent &one, const StatusEvent &other) {
        const QDateTime first = receivedOf(one);
        const QDateTime second = receivedOf(other);
        return first != second ? first < second : isOlder(one, other);
    });

    QList<Known> known;
    Walk walk(spans);
    BoardEntry entry;
    for (const StatusEvent &arrival : std::as_const(arrivals)) {
        const auto place = std::upper_bound(known.begin(), known.end(), arrival,
            [](const StatusEvent &event, const Known &other) { return isOlder(event, other.event); });
        const bool late = place != known.end();
        known.insert(place, {arrival, late});
        if (late) { // only what comes out of order is walked through again
            walk = Walk(spans);
            for (const Known &each : std::as_const(known))
                walk.take(each);
        } else {
            walk.take(known.last());
        }
        const BoardEntry before = entry;
        entry = walk.entry();
        if (!late)
            continue;
        entry.conflict = entry.conflict || before.conflict;
        if (worryOf(entry.status) < worryOf(before.status)) {
            const BoardEntry folded = entry;
            entry = before;
            entry.conflict = folded.conflict;
            entry.attempts = folded.attempts;
            entry.lastAttempt = folded.lastAttempt;
            entry.history = folded.history;
        }
    }
    if (isAttempt(entry.status) && ordered.isValid() && spans.missingMinutes > 0
        && ordered.secsTo(board) >= qint64(60) * spans.missingMinutes)
        entry.status = PersonStatus::Missing;
    return entry;
}

void HeadcountTotals::add(const BoardEntry &entry)
{
    if (entry.isRemoved()) {
        ++removed;
        return;
    }
    ++total;
    conflicts += entry.conflict ? 1 : 0;
    accountedFor += entry.isAccounted() ? 1 : 0;
    if (isRestricted(entry.status))
        ++restricted;
    else if (entry.status == PersonStatus::Missing)
        ++missing;
    else if (!entry.isAccounted())
        ++unknown;
    else if (isHarm(entry.status))
        ++injured;
    else
        ++safe;
}

HeadcountBoard boardOf(
    const QList<HeadcountMember> &members, const QDateTime &board, const QDateTime &ordered, const HeadcountSpans &spans)
{
    HeadcountBoard totals;
    totals.asOf = board;
    for (const HeadcountMember &member : members) {
        const BoardEntry entry = boardEntry(member.reports, board, ordered, spans);
        totals.all.add(entry);
        totals.groups[member.group].add(entry);
        totals.organizations[member.organization].add(entry);
        totals.zones[member.zone].add(entry);
    }
    return totals;
}

QList<HeadcountPoint> headcountCurve(const QList<HeadcountMember> &members, const QDateTime &ordered, const QDateTime &now,
    const QList<int> &hours, const HeadcountSpans &spans)
{
    QList<HeadcountPoint> curve;
    for (const int hour : hours) {
        const QDateTime then = ordered.addSecs(qint64(3600) * hour);
        if (then > now)
            continue;
        HeadcountTotals totals;
        for (const HeadcountMember &member : members)
            totals.add(boardEntry(member.reports, then, ordered, spans));
        curve.append({hour, totals.accounted()});
    }
    return curve;
}

QString headcountLine(const QString &country, const QDateTime &asOf, const HeadcountTotals &totals)
{
    return QStringLiteral("HC %1 %2Z TOT %3 SAFE %4 INJ %5 MISS %6 UNK %7")
        .arg(country, asOf.toUTC().toString(QStringLiteral("HHmm")))
        .arg(totals.total)
        .arg(totals.safe)
        .arg(totals.injured)
        .arg(totals.missing)
        .arg(totals.unknown + totals.restricted);
}

}
