// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/review/review.h"
#include "core/rules/compliance.h"

#include <QCoreApplication>

namespace core {

void surveyFacts(Facts &facts)
{
    QList<CheckedItem> items;
    for (const Record &finding : facts.parts("finding")) {
        const auto *asked = std::get_if<Id>(&finding.value("requirement"));
        const std::optional<Record> requirement = asked != nullptr ? facts.reader().record(*asked) : std::nullopt;
        CheckedItem item;
        item.state = foundStateFromKey(Facts::text(finding, "state")).value_or(FoundState::NotChecked);
        item.weight = requirement ? Facts::number(*requirement, "weight", 1) : 1;
        item.critical = requirement && Facts::text(*requirement, "critical") == QLatin1String("yes");
        item.fixed = Facts::text(finding, "closure") == QLatin1String("verified");
        items << item;
    }
    if (items.isEmpty())
        return;
    ComplianceLimits limits;
    limits.compliant = facts.policy().threshold(QStringLiteral("score_compliant"));
    limits.partially = facts.policy().threshold(QStringLiteral("score_partial"));
    const auto tone = [](ComplianceVerdict verdict) {
        return verdict == ComplianceVerdict::Compliant ? Fact::Tone::Good
            : verdict == ComplianceVerdict::Partially  ? Fact::Tone::Warning
                                                       : Fact::Tone::Bad;
    };
    const auto words = [](ComplianceVerdict verdict) {
        switch (verdict) {
        case ComplianceVerdict::Compliant:
            return QCoreApplication::translate("Fact", "compliant");
        case ComplianceVerdict::Partially:
            return QCoreApplication::translate("Fact", "partially compliant");
        case ComplianceVerdict::NonCompliant:
            return QCoreApplication::translate("Fact", "not compliant");
        case ComplianceVerdict::Incomplete:
            return QCoreApplication::translate("Fact", "incomplete");
        case ComplianceVerdict::NothingApplies:
            return QCoreApplication::translate("Fact", "nothing applies");
        }
        Q_UNREACHABLE();
    };
    const ComplianceScore frozen = scoreOf(items, ScoreTime::Frozen, limits);
    const ComplianceScore live = scoreOf(items, ScoreTime::Live, limits);
    facts.share("frozen", QT_TRANSLATE_NOOP("Fact", "Score as surveyed"), frozen.weighted);
    facts.share("live", QT_TRANSLATE_NOOP("Fact", "Score today"), live.weighted, tone(live.verdict));
    facts.share("items", QT_TRANSLATE_NOOP("Fact", "Requirements met"), live.byItems);
    facts.say("verdict", QT_TRANSLATE_NOOP("Fact", "Compliance"), words(live.verdict), tone(live.verdict));
    if (live.criticalNo > 0)
        facts.say("critical", QT_TRANSLATE_NOOP("Fact", "Critical requirements not met"), QString::number(live.criticalNo),
            Fact::Tone::Bad);
}

void planFacts(Facts &facts)
{
    facts.due("valid_until", QT_TRANSLATE_NOOP("Fact", "Valid until"), facts.day("valid_until"));
    QList<TestHeld> tests;
    for (const Record &exercise : facts.referring("exercise", "plan")) {
        const QDate held = Facts::day(exercise, "date_held");
        if (!held.isValid())
            continue;
        TestHeld test;
        test.held = held;
        const QString conclusion = Facts::text(exercise, "conclusion");
        test.conclusion = conclusion == QLatin1String("unsatisfactory") ? TestConclusion::Unsatisfactory
            : conclusion == QLatin1String("satisfactory")               ? TestConclusion::Satisfactory
                                                                        : TestConclusion::SatisfactoryWithFindings;
        test.accepted = review(facts.reader(), exercise, facts.now()).isInForce();
        test.realEvent = std::holds_alternative<Id>(exercise.value("real_event"));
        test.reviewed = std::holds_alternative<Id>(exercise.value("review"));
        tests << test;
    }
    const QDate since = facts.day("valid_from");
    if (since.isValid())
        facts.due("next_test", QT_TRANSLATE_NOOP("Fact", "Next test due"),
            nextTestDue(tests, since, facts.policy().clock(QStringLiteral("plan_exercise")).months));
    // A plan rests on the assessment that is in force; another one means it is out of date.
    if (const std::optional<Record> basis = facts.target("assessment")) {
        const ReviewStatus status = review(facts.reader(), *basis, facts.now());
        if (!status.isInForce())
            facts.say("basis", QT_TRANSLATE_NOOP("Fact", "Out of date: its assessment is not in force"),
                facts.reader().titleOf(*basis), Fact::Tone::Warning);
    }
}

void exerciseFacts(Facts &facts)
{
    const QDate planned = facts.day("planned_date");
    const QDate held = facts.day("date_held");
    if (!held.isValid() && planned.isValid() && isMissed(planned, facts.now().date()))
        facts.say("missed", QT_TRANSLATE_NOOP("Fact", "Missed"), planned.toString(Qt::ISODate), Fact::Tone::Bad);
    else if (!held.isValid())
        facts.due("planned", QT_TRANSLATE_NOOP("Fact", "Planned for"), planned);
    else if (facts.text("conclusion") == QLatin1String("unsatisfactory"))
        facts.say("again", QT_TRANSLATE_NOOP("Fact", "Does not count as a test"),
            QCoreApplication::translate("Fact", "unsatisfactory"), Fact::Tone::Bad);
}

void residenceFacts(Facts &facts)
{
    if (facts.day("move_out").isValid())
        return;
    QDate last;
    for (const Record &check : facts.parts("residence_check"))
        last = std::max(last, Facts::day(check, "date"));
    const QDate moved = facts.day("move_in");
    if (last.isValid())
        facts.due("next_check", QT_TRANSLATE_NOOP("Fact", "Next check due"),
            after(last, facts.policy().clock(QStringLiteral("residence_recheck"))));
    else if (moved.isValid())
        facts.due("first_check", QT_TRANSLATE_NOOP("Fact", "First check due"),
            after(moved, facts.policy().clock(QStringLiteral("residence_check"))));
}

}
