// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/rules/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

void advisoryFacts(Facts &facts)
{
    const QDateTime until = facts.moment("valid_until");
    if (until.isValid() && until < facts.now())
        facts.say("valid_until", QT_TRANSLATE_NOOP("Fact", "Valid until"),
            QCoreApplication::translate("Fact", "%1: expired, but the last that is known").arg(Facts::momentText(until)),
            Fact::Tone::Bad);
    else if (until.isValid())
        facts.say("valid_until", QT_TRANSLATE_NOOP("Fact", "Valid until"), Facts::momentText(until),
            until < facts.now().addDays(7) ? Fact::Tone::Warning : Fact::Tone::Plain);
    for (const Row &row : facts.rows("advisory", {{"supersedes", Query::Filter::Is::Equal, facts.record().id}}, {"title"}))
        facts.say(
            "superseded", QT_TRANSLATE_NOOP("Fact", "To be replaced by"), toText(row.values.at(0)), Fact::Tone::Warning);
}

void airOperatorFacts(Facts &facts)
{
    facts.expires(
        "valid_until", QT_TRANSLATE_NOOP("Fact", "Valid until"), Facts::lastDayOf(facts.record().value("valid_until")));
}

void aviationRequestFacts(Facts &facts)
{
    const QDateTime received = facts.moment("received_at");
    if (!received.isValid())
        return;
    QDateTime due = after(received, facts.clock("aviation_urgent"));
    if (!facts.is("urgency", "urgent")) {
        const Span span = facts.clock("aviation_normal");
        const QDate day = span.months != 0 || span.hours != 0 ? after(received, span).date()
                                                              : addWorkingDays(received.date(), span.days);
        due = QDateTime(day, QTime(23, 59), Qt::UTC);
    }
    const QDateTime answered = facts.moment("answered_at");
    if (!answered.isValid())
        facts.deadline("answer_due", QT_TRANSLATE_NOOP("Fact", "Answer due"), due);
    else
        facts.say("answered", QT_TRANSLATE_NOOP("Fact", "Answered"),
            answered <= due ? QCoreApplication::translate("Fact", "in time") : QCoreApplication::translate("Fact", "late"),
            answered <= due ? Fact::Tone::Good : Fact::Tone::Warning);
}

void directoryEntryFacts(Facts &facts)
{
    if (facts.is("state", "retired"))
        return;
    QDate tested;
    for (const Record &channel : facts.parts("directory_channel"))
        if (!Facts::is(channel, "works", "no"))
            tested = std::max(tested, Facts::day(channel, "tested_on"));
    const QDate today = facts.now().date();
    if (!tested.isValid())
        facts.say("verified", QT_TRANSLATE_NOOP("Fact", "Unverified"),
            QCoreApplication::translate("Fact", "no channel has been tested and works"), Fact::Tone::Bad);
    else if (const QDate until = after(tested, facts.clock("contact_verification")); until < today)
        facts.say("verified", QT_TRANSLATE_NOOP("Fact", "Unverified since"), until.toString(Qt::ISODate), Fact::Tone::Bad);
    else
        facts.due("verified", QT_TRANSLATE_NOOP("Fact", "To be tested again by"), until, {7});
    for (const Record &duty : facts.parts("duty_roster"))
        if (Facts::moment(duty, "starts_at") <= facts.now() && facts.now() < Facts::moment(duty, "ends_at"))
            facts.say("on_duty", QT_TRANSLATE_NOOP("Fact", "On duty now"), Facts::text(duty, "holder"));
}

void recommendationFacts(Facts &facts)
{
    const QString state = facts.text("state");
    if (state == QLatin1String("open") || state == QLatin1String("in_progress"))
        facts.due("due", QT_TRANSLATE_NOOP("Fact", "Due"), Facts::lastDayOf(facts.record().value("due")));
    else if (state == QLatin1String("implemented"))
        facts.say("due", QT_TRANSLATE_NOOP("Fact", "Implemented"), QCoreApplication::translate("Fact", "to be verified"),
            Fact::Tone::Warning);
}

void hostItemFacts(Facts &facts)
{
    const QDateTime sent = facts.moment("sent_at");
    const QString answer = facts.text("answer");
    const bool waits = sent.isValid() && !facts.moment("answered_at").isValid()
        && (answer.isEmpty() || answer == QLatin1String("no_answer")) && !facts.is("state", "closed")
        && !facts.is("kind", "meeting");
    if (waits) {
        const QDateTime limit = after(sent, facts.clock("host_answer"));
        if (limit < facts.now())
            facts.say("answer", QT_TRANSLATE_NOOP("Fact", "No answer for"),
                QCoreApplication::translate("Fact", "%n day(s)", nullptr, int(sent.daysTo(facts.now()))), Fact::Tone::Bad);
        else
            facts.due("answer", QT_TRANSLATE_NOOP("Fact", "Answer expected by"), limit.date(), {3});
    }
    if (!facts.is("state", "closed"))
        facts.due("follow_up", QT_TRANSLATE_NOOP("Fact", "Follow-up due"),
            Facts::lastDayOf(facts.record().value("follow_up_due")));
    facts.expires("agreement", QT_TRANSLATE_NOOP("Fact", "Agreement until"),
        Facts::lastDayOf(facts.record().value("agreement_until")));
}

void complianceReviewFacts(Facts &facts)
{
    QList<CheckedItem> items;
    for (const Field &field : facts.record().type->fields) {
        if (field.kind != Kind::Choice)
            continue;
        const auto answers = [](const char *key) { return [key](const Choice &choice) { return choice.key == key; }; };
        const auto has
            = [&](const char *key) { return std::any_of(field.choices.begin(), field.choices.end(), answers(key)); };
        if (has("yes") && has("partial") && has("no")) // a line of the checklist, by what can be answered
            items << CheckedItem {
                foundStateFromKey(facts.text(field.key)).value_or(FoundState::NotChecked), 1, false, false};
    }
    const ComplianceScore score = scoreOf(items, ScoreTime::Frozen, complianceLimits(facts.policy()));
    facts.share("score", QT_TRANSLATE_NOOP("Fact", "Score"), score.byItems,
        score.verdict == ComplianceVerdict::Compliant       ? Fact::Tone::Good
            : score.verdict == ComplianceVerdict::Partially ? Fact::Tone::Warning
                                                            : Fact::Tone::Bad);
    if (score.unchecked.numerator > 0)
        facts.share("unchecked", QT_TRANSLATE_NOOP("Fact", "Not answered"), score.unchecked, Fact::Tone::Warning);
    facts.say("findings", QT_TRANSLATE_NOOP("Fact", "Findings"), QString::number(facts.parts("review_finding").size()));
}

}
