// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/board.h"
#include "core/facts/families.h"
#include "core/rules/limits.h"

#include <QCoreApplication>

namespace core {

namespace {

const QList<const char *> reported {"subject", "unknown_person", "status", "at", "received_at", "reporter", "source",
    "direct_contact", "reason", "confirmed_by"};

/// Who speaks is told apart by the name they gave: a report by radio has no account behind it. Case and spaces make nobody
/// another person.
Id named(const Value &value)
{
    const QString name = toText(value).simplified().toCaseFolded();
    return name.isEmpty() ? Id() : Id {qHash(name), 1};
}

StatusEvent eventOf(const Row &row)
{
    StatusEvent event;
    event.id = row.id;
    event.status = personStatusFromKey(toText(row.values.at(2))).value_or(PersonStatus::NotTried);
    event.at = Facts::momentOf(row.values.at(3));
    event.received = Facts::momentOf(row.values.at(4));
    event.reporter = named(row.values.at(5));
    event.direct = toText(row.values.at(6)) == QLatin1String("self") || toText(row.values.at(7)) == QLatin1String("yes");
    event.reason = toText(row.values.at(8));
    event.confirmer = named(row.values.at(9));
    return event;
}

HeadcountGroup groupOf(const QString &key)
{
    for (HeadcountGroup group :
        {HeadcountGroup::Local, HeadcountGroup::Dependant, HeadcountGroup::Visitor, HeadcountGroup::Contractor})
        if (keyOf(group) == key)
            return group;
    return HeadcountGroup::International;
}

const char *labelOf(HeadcountGroup group)
{
    switch (group) {
    case HeadcountGroup::International:
        return QT_TRANSLATE_NOOP("Fact", "Internationally recruited");
    case HeadcountGroup::Local:
        return QT_TRANSLATE_NOOP("Fact", "Locally recruited");
    case HeadcountGroup::Dependant:
        return QT_TRANSLATE_NOOP("Fact", "Dependants");
    case HeadcountGroup::Visitor:
        return QT_TRANSLATE_NOOP("Fact", "Visitors");
    case HeadcountGroup::Contractor:
        return QT_TRANSLATE_NOOP("Fact", "Contractors");
    }
    Q_UNREACHABLE();
}

QString statusText(PersonStatus status)
{
    if (isRestricted(status))
        return QCoreApplication::translate("Fact", "restricted");
    const QByteArray key = keyOf(status).toUtf8();
    for (const Choice &choice : Catalogue().find("status_report")->field("status")->choices)
        if (choice.key == std::string_view(key.constData(), size_t(key.size())))
            return QCoreApplication::translate("Headcount", choice.label);
    return keyOf(status);
}

QString totalsText(const HeadcountTotals &totals)
{
    return QCoreApplication::translate("Fact", "%1; injured %2, missing %3, no news %4")
        .arg(textOf(totals.accounted()))
        .arg(totals.injured)
        .arg(totals.missing)
        .arg(totals.unknown + totals.restricted); // who is restricted is told apart nowhere a zone looks
}

}

HeadcountSpans spansOf(const PolicyPack &policy, const Record &headcount)
{
    HeadcountSpans spans = headcountSpans(policy, Facts::is(headcount, "trigger", "drill"));
    spans.missingMinutes = Facts::number(headcount, "missing_after", spans.missingMinutes);
    return spans;
}

HeadcountMember memberOf(Reader &reader, const Record &line, const QDateTime &now)
{
    Facts of(reader, line, now);
    HeadcountMember member;
    member.person = line.id;
    member.group = groupOf(Facts::text(line, "group"));
    member.zone = Facts::id(line, "warden_zone").value_or(Id());
    for (const Row &row : of.rows("status_report", {{"subject", Query::Filter::Is::Equal, line.id}}, reported))
        member.reports << eventOf(row);
    return member;
}

QList<HeadcountMember> membersOf(Reader &reader, const Record &headcount, const QDateTime &now)
{
    Facts of(reader, headcount, now);
    QHash<Id, QList<StatusEvent>> reports;
    QMap<QString, QList<StatusEvent>> unknown;
    for (const Row &row : of.rows("status_report", {{"headcount", Query::Filter::Is::Equal, headcount.id}}, reported)) {
        if (const std::optional<Id> subject = Facts::idOf(row.values.at(0)))
            reports[*subject] << eventOf(row);
        else
            unknown[toText(row.values.at(1)).simplified().toCaseFolded()] << eventOf(row);
    }
    QList<HeadcountMember> members;
    for (const Row &row :
        of.rows("headcount_person", {{"headcount", Query::Filter::Is::Equal, headcount.id}}, {"group", "warden_zone"})) {
        HeadcountMember member;
        member.person = row.id;
        member.group = groupOf(toText(row.values.at(0)));
        member.zone = Facts::idOf(row.values.at(1)).value_or(Id());
        member.reports = reports.value(row.id);
        members << member;
    }
    for (const QList<StatusEvent> &found : std::as_const(unknown)) { // on no list, and people all the same
        HeadcountMember member;
        member.person = found.first().id;
        member.group = HeadcountGroup::Visitor;
        member.reports = found;
        members << member;
    }
    return members;
}

void headcountFacts(Facts &facts)
{
    const QList<HeadcountMember> members = membersOf(facts.reader(), facts.record(), facts.now());
    const QDateTime ordered = facts.moment("ordered_at");
    const QDateTime closed = facts.moment("closed_at");
    const QDateTime asOf = closed.isValid() ? std::min(closed, facts.now()) : facts.now();
    const HeadcountSpans spans = spansOf(facts.policy(), facts.record());
    const HeadcountBoard board = boardOf(members, asOf, ordered, spans);
    facts.share("accounted", QT_TRANSLATE_NOOP("Fact", "Accounted for"), board.all.accounted(),
        board.all.accountedFor == board.all.total ? Fact::Tone::Good : Fact::Tone::Warning);
    if (board.all.conflicts > 0)
        facts.say("conflicts", QT_TRANSLATE_NOOP("Fact", "Contradictory reports"), QString::number(board.all.conflicts),
            Fact::Tone::Bad);
    for (auto group = board.groups.begin(); group != board.groups.end(); ++group)
        facts.say("group", labelOf(group.key()), totalsText(group.value()),
            group->accountedFor == group->total ? Fact::Tone::Good : Fact::Tone::Warning);
    for (const HeadcountPoint &point : headcountCurve(members, ordered, asOf, {1, 4, 12, 24}, spans))
        facts.share("curve",
            point.hours == 1        ? QT_TRANSLATE_NOOP("Fact", "After 1 hour")
                : point.hours == 4  ? QT_TRANSLATE_NOOP("Fact", "After 4 hours")
                : point.hours == 12 ? QT_TRANSLATE_NOOP("Fact", "After 12 hours")
                                    : QT_TRANSLATE_NOOP("Fact", "After 24 hours"),
            point.accounted);
    if (ordered.isValid() && !closed.isValid() && board.all.accountedFor < board.all.total) {
        const double share = board.all.accounted().value().value_or(0);
        const bool first = facts.now() <= after(ordered, facts.clock("headcount_first_report"));
        const bool ninety = share >= facts.policy().threshold(QStringLiteral("accounted_share"));
        if (first)
            facts.deadline("first_report_due", QT_TRANSLATE_NOOP("Fact", "First report due"),
                after(ordered, facts.clock("headcount_first_report")));
        if (!ninety)
            facts.deadline("most_due", QT_TRANSLATE_NOOP("Fact", "Nine in ten to be accounted for by"),
                after(ordered, facts.clock("headcount_90")));
        facts.deadline("all_due", QT_TRANSLATE_NOOP("Fact", "All to be accounted for by"),
            after(ordered, facts.clock("headcount_100")));
    }
    const QString country = facts.text("country");
    facts.say("line", QT_TRANSLATE_NOOP("Fact", "Line for text message and radio"),
        headcountLine(country.isEmpty() ? facts.country() : country, asOf, board.all));
}

void headcountPersonFacts(Facts &facts)
{
    const std::optional<Record> headcount = facts.target("headcount");
    if (!headcount)
        return;
    const HeadcountMember member = memberOf(facts.reader(), facts.record(), facts.now());
    const BoardEntry entry = boardEntry(
        member.reports, facts.now(), Facts::moment(*headcount, "ordered_at"), spansOf(facts.policy(), *headcount));
    QString status = statusText(entry.status);
    if (entry.at.isValid())
        status += QStringLiteral(", ") + Facts::momentText(entry.at);
    facts.say("status", QT_TRANSLATE_NOOP("Fact", "Status"), status,
        entry.isAccounted() && !isRestricted(entry.status)                        ? Fact::Tone::Good
            : entry.status == PersonStatus::Missing || isRestricted(entry.status) ? Fact::Tone::Bad
                                                                                  : Fact::Tone::Warning);
    if (entry.conflict)
        facts.say("conflict", QT_TRANSLATE_NOOP("Fact", "Conflict"),
            QCoreApplication::translate("Fact", "contradictory reports: not accounted for until somebody decides"),
            Fact::Tone::Bad);
    if (entry.heldBack)
        facts.say("held_back", QT_TRANSLATE_NOOP("Fact", "Newest report"),
            QCoreApplication::translate("Fact", "not believed without a reason"), Fact::Tone::Warning);
    if (entry.needsSecond)
        facts.say("needs_second", QT_TRANSLATE_NOOP("Fact", "Confirmation"),
            QCoreApplication::translate("Fact", "a second person must confirm"), Fact::Tone::Warning);
    if (entry.attempts > 0)
        facts.say("attempts", QT_TRANSLATE_NOOP("Fact", "Attempts without an answer"),
            QCoreApplication::translate("Fact", "%1, last %2")
                .arg(entry.attempts)
                .arg(Facts::momentText(entry.lastAttempt)));
    if (!entry.history.isEmpty())
        facts.say("history", QT_TRANSLATE_NOOP("Fact", "Reports"), QString::number(entry.history.size()));
}

}
