// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/headcount.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace core;

namespace {

const QDate day(2026, 3, 12);

/// "06:05" of that day, UTC.
QDateTime at(const char *time)
{
    return {day, QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm")), Qt::UTC};
}

Id report(quint64 number) { return {1, number}; }
Id reporter(quint64 number) { return {2, number}; }

StatusEvent event(quint64 number, PersonStatus status, const char *time, const char *received = nullptr, bool direct = false)
{
    StatusEvent event;
    event.id = report(number);
    event.status = status;
    event.at = at(time);
    event.received = received == nullptr ? event.at : at(received);
    event.reporter = reporter(number);
    event.direct = direct;
    return event;
}

StatusEvent because(StatusEvent event, const char *reason)
{
    event.reason = QString::fromLatin1(reason);
    return event;
}

BoardEntry board(const QList<StatusEvent> &events, const char *time) { return boardEntry(events, at(time)); }

bool same(const BoardEntry &one, const BoardEntry &other)
{
    return one.status == other.status && one.report == other.report && one.at == other.at && one.conflict == other.conflict
        && one.heldBack == other.heldBack && one.needsSecond == other.needsSecond && one.attempts == other.attempts
        && one.lastAttempt == other.lastAttempt && one.history == other.history;
}

using S = PersonStatus;

}

TEST_CASE("person X: a conflict stays on the not-accounted side until somebody speaks to X")
{
    const QList<StatusEvent> events = {event(1, S::Safe, "06:05", "07:40", true), event(2, S::Missing, "06:30", "07:20"),
        event(3, S::Safe, "06:58"), event(4, S::Safe, "08:10", nullptr, true)};

    CHECK(board(events, "06:57").status == S::NotTried);
    const BoardEntry seven = board(events, "07:00");
    CHECK((seven.status == S::Safe && seven.report == report(3) && !seven.conflict && seven.isAccounted()));

    const BoardEntry later = board(events, "07:20");
    CHECK(later.conflict);
    CHECK(!later.isAccounted());
    CHECK(later.history == QList<Id> {report(2), report(3)});

    const BoardEntry late = board(events, "07:40");
    CHECK(late.conflict);
    CHECK(!late.isAccounted());
    CHECK(late.status == later.status);
    CHECK(late.report == later.report);
    CHECK(late.history == QList<Id> {report(1), report(2), report(3)});

    const BoardEntry resolved = board(events, "08:10");
    CHECK((resolved.status == S::Safe && resolved.report == report(4) && !resolved.conflict && resolved.isAccounted()));
}

TEST_CASE("a third party's safe does not replace what is bad, unless there is a reason or contact")
{
    for (const S bad : {S::Missing, S::Injured, S::Abducted, S::Detained, S::Trapped, S::DeadUnconfirmed}) {
        const StatusEvent first = event(1, bad, "06:00");
        const BoardEntry kept = board({first, event(2, S::Safe, "09:00")}, "10:00"); // past the span of a conflict
        CHECK((kept.status == bad && !kept.conflict && kept.heldBack));
        const BoardEntry conflict = board({first, event(2, S::Safe, "07:00")}, "10:00");
        CHECK((conflict.status == bad && conflict.conflict && !conflict.isAccounted()));
        CHECK(board({first, because(event(2, S::Safe, "09:00"), "seen at the gate")}, "10:00").isAccounted());
        CHECK(board({first, event(2, S::Safe, "09:00", nullptr, true)}, "10:00").isAccounted());
    }
}

TEST_CASE("the newest counts, equal times by identity")
{
    CHECK(board({event(1, S::Safe, "06:00"), event(2, S::SafeNeeds, "07:00")}, "08:00").status == S::SafeNeeds);
    CHECK(board({event(2, S::SafeNeeds, "06:00"), event(1, S::Safe, "06:00")}, "08:00").status == S::SafeNeeds);
    CHECK(board({event(1, S::Safe, "06:00"), event(2, S::Missing, "09:00")}, "10:00").status == S::Missing);
    CHECK(!board({event(1, S::Safe, "06:00"), event(2, S::Missing, "09:00")}, "10:00").conflict);
    CHECK(board({event(1, S::Missing, "06:00"), event(2, S::Injured, "07:00")}, "10:00").status == S::Injured);
}

TEST_CASE("a fast clock does not make a report the newest")
{
    const QList<StatusEvent> events = {event(1, S::Safe, "09:00", "08:00"), event(2, S::Missing, "08:10")};
    CHECK(board(events, "08:20").status == S::Missing);
    CHECK(board(events, "08:00").at == at("08:00"));
}

TEST_CASE("an attempt without an answer replaces nothing that is known")
{
    const BoardEntry tried = board({event(1, S::TriedNoAnswer, "06:00"), event(2, S::TriedNoAnswer, "06:30")}, "07:00");
    CHECK((tried.status == S::TriedNoAnswer && tried.attempts == 2 && tried.lastAttempt == at("06:30")));
    CHECK(board({event(1, S::Safe, "06:00"), event(2, S::TriedNoAnswer, "09:00")}, "10:00").isAccounted());
    CHECK(board({event(1, S::Missing, "06:00"), event(2, S::TriedNoAnswer, "09:00")}, "10:00").status == S::Missing);
}

TEST_CASE("an older report that comes late makes worse, never better")
{
    const StatusEvent safe = event(1, S::Safe, "12:00");
    const BoardEntry worse = board({safe, event(2, S::Missing, "06:30", "13:00")}, "14:00");
    CHECK((worse.status == S::Missing && !worse.isAccounted()));
    const StatusEvent missing = event(3, S::Missing, "12:00");
    CHECK(board({missing, event(4, S::Safe, "11:00", "13:00", true)}, "14:00").status == S::Missing);
    CHECK(board({missing, because(event(4, S::Safe, "11:00", "13:00", true), "spoke")}, "14:00").status == S::Missing);
    // A later contact settles what came before it, whenever that arrives.
    const StatusEvent contact = event(5, S::Safe, "12:00", nullptr, true);
    CHECK(board({contact, event(6, S::Missing, "11:00", "13:00")}, "14:00").isAccounted());
    CHECK(board({contact, event(6, S::Missing, "12:30")}, "14:00").conflict);
}

TEST_CASE("a death needs two, and is locked")
{
    StatusEvent first = event(1, S::DeadConfirmed, "06:00");
    CHECK(board({first}, "07:00").status == S::DeadUnconfirmed);
    CHECK(board({first}, "07:00").needsSecond);
    CHECK(!board({first}, "07:00").isAccounted());
    CHECK(board({first, event(2, S::DeadUnconfirmed, "06:30")}, "07:00").status == S::DeadUnconfirmed);
    StatusEvent again = event(2, S::DeadConfirmed, "06:30");
    again.reporter = first.reporter;
    CHECK(board({first, again}, "07:00").status == S::DeadUnconfirmed);
    const StatusEvent second = event(2, S::DeadConfirmed, "06:30");
    CHECK(board({first, second}, "07:00").status == S::DeadConfirmed);
    CHECK(board({first, second}, "07:00").isAccounted());
    const StatusEvent alive = event(4, S::Safe, "06:10", nullptr, true);
    CHECK(board({first, alive, second}, "07:00").status == S::DeadUnconfirmed); // who was believed wrong confirms no more
    first.confirmer = reporter(9);
    CHECK(board({first}, "07:00").status == S::DeadConfirmed);
    CHECK(board({first, event(3, S::Safe, "12:00", nullptr, true)}, "13:00").status == S::DeadConfirmed);
    CHECK(board({first, because(event(3, S::Safe, "12:00"), "hearsay")}, "13:00").status == S::DeadConfirmed);
    CHECK(board({first, because(event(3, S::Safe, "12:00", nullptr, true), "wrong person")}, "13:00").status == S::Safe);
}

TEST_CASE("removal from the list needs a reason")
{
    CHECK(board({event(1, S::NotOnList, "06:00")}, "07:00").status == S::NotTried);
    const BoardEntry removed = board({because(event(1, S::NotOnList, "06:00"), "left in January")}, "07:00");
    CHECK(removed.isRemoved());
    CHECK(!board({event(1, S::Missing, "05:00"), event(2, S::NotOnList, "06:00")}, "07:00").conflict);
}

TEST_CASE("without news long enough a person is missing")
{
    CHECK(boardEntry({}, at("18:00"), at("06:15")).status == S::NotTried);
    CHECK(boardEntry({}, at("18:15"), at("06:15")).status == S::Missing);
    CHECK(boardEntry({}, at("10:15"), at("06:15"), {120, 240}).status == S::Missing);
    CHECK(boardEntry({}, at("18:15"), at("06:15"), {120, 0}).status == S::NotTried);
    CHECK(boardEntry({event(1, S::Safe, "07:00")}, at("18:15"), at("06:15")).status == S::Safe);
}

TEST_CASE("totals are kept apart and the line says them")
{
    QList<HeadcountMember> members;
    const auto add = [&](int count, S status, HeadcountGroup group) {
        for (int at = 0; at < count; ++at) {
            const auto number = static_cast<quint64>(members.size()) + 1;
            members.append(
                {{3, number}, group, {4, number % 3 + 1}, {5, 1}, {event(number, status, "07:00", nullptr, true)}});
        }
    };
    add(300, S::Safe, HeadcountGroup::Local);
    add(171, S::OutOfArea, HeadcountGroup::International);
    add(6, S::Injured, HeadcountGroup::Dependant);
    add(9, S::Missing, HeadcountGroup::Visitor);
    add(26, S::TriedNoAnswer, HeadcountGroup::Contractor);
    members.append(
        {{3, 9999}, HeadcountGroup::Local, {4, 1}, {5, 1}, {because(event(9999, S::NotOnList, "07:00"), "twice")}});

    const HeadcountBoard totals = boardOf(members, at("14:03"));
    CHECK(headcountLine(QStringLiteral("HTI"), totals.asOf, totals.all)
        == QStringLiteral("HC HTI 1403Z TOT 512 SAFE 471 INJ 6 MISS 9 UNK 26"));
    CHECK(totals.all.removed == 1);
    CHECK(totals.all.accounted() == Ratio {477, 512});
    CHECK(totals.groups[HeadcountGroup::International].total == 171);
    CHECK(totals.groups[HeadcountGroup::Dependant].injured == 6);
    CHECK(totals.groups[HeadcountGroup::Visitor].accounted() == Ratio {0, 9});
    CHECK(totals.organizations.size() == 3);
    CHECK(totals.zones[Id {5, 1}] == totals.all);

    HeadcountTotals restricted;
    for (const S status : {S::Detained, S::Abducted, S::DeadUnconfirmed}) {
        BoardEntry entry;
        entry.status = status;
        restricted.add(entry);
    }
    CHECK(headcountLine(QStringLiteral("HTI"), at("14:03"), restricted)
        == QStringLiteral("HC HTI 1403Z TOT 3 SAFE 0 INJ 0 MISS 0 UNK 3"));
    CHECK(restricted.accountedFor == 2);
}

TEST_CASE("the curve shows the board as it stood")
{
    QList<HeadcountMember> members;
    const char *times[] = {"06:30", "07:00", "09:00", "11:30"};
    for (quint64 number = 1; number <= 4; ++number)
        members.append(
            {{3, number}, HeadcountGroup::Local, {}, {}, {event(number, S::Safe, "06:20", times[number - 1], true)}});
    const QList<HeadcountPoint> curve = headcountCurve(members, at("06:15"), at("12:00"));
    REQUIRE(curve.size() == 2);
    CHECK((curve[0].hours == 1 && curve[0].accounted == Ratio {2, 4}));
    CHECK((curve[1].hours == 4 && curve[1].accounted == Ratio {3, 4}));
}

TEST_CASE("keys of statuses lead back")
{
    for (int status = 0; status <= static_cast<int>(S::NotOnList); ++status)
        CHECK(personStatusFromKey(keyOf(static_cast<S>(status))) == static_cast<S>(status));
    CHECK(keyOf(S::DeadUnconfirmed) == QStringLiteral("dead_unconfirmed"));
}

TEST_CASE("the board follows from what is known, not from the order it is read in, and late news never reassures")
{
    std::mt19937 random(20260312);
    for (int round = 0; round < 4000; ++round) {
        QList<StatusEvent> events;
        const int size = 1 + static_cast<int>(random() % 7);
        for (int number = 1; number <= size; ++number) {
            StatusEvent one;
            one.id = report(static_cast<quint64>(number));
            one.status = static_cast<S>(random() % 15);
            one.at = at("06:00").addSecs(600 * static_cast<int>(random() % 36));
            one.received = one.at.addSecs(random() % 2 == 0 ? 0 : 600 * static_cast<int>(random() % 36));
            one.reporter = reporter(random() % 3 + 1);
            one.direct = random() % 3 == 0;
            if (random() % 4 == 0)
                one.reason = QStringLiteral("because");
            events.append(one);
        }

        const QDateTime end = at("20:00");
        const BoardEntry before = boardEntry(events, end);
        QList<StatusEvent> shuffled = events;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        CHECK(same(boardEntry(shuffled, end), before));
        CHECK(before.history.size() == events.size());

        // One more, learned last and older than the newest.
        StatusEvent late;
        late.id = report(100);
        late.status = static_cast<S>(random() % 15);
        const bool oldest = random() % 2 == 0;
        late.at
            = oldest ? at("05:00") : std::max_element(events.begin(), events.end(), [](const auto &one, const auto &other) {
                  return one.at < other.at;
              })->at.addSecs(-60 - 600 * static_cast<int>(random() % 12));
        late.received = end;
        late.reporter = reporter(7);
        late.direct = true;
        late.reason = QStringLiteral("because");
        const BoardEntry after = boardEntry(events + QList<StatusEvent> {late}, end);
        const bool found = after.status == late.status && after.status != before.status; // located, in a worse state
        CHECK((!after.isAccounted() || before.isAccounted() || before.isRemoved() || (found && after.status >= S::Trapped)
            || after.status == S::DeadConfirmed));
        CHECK((!before.conflict || after.conflict));
        CHECK((before.status != S::Missing || after.status == S::Missing || after.status == S::DeadUnconfirmed
            || after.status == S::DeadConfirmed));
    }
}
