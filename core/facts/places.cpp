// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/review/review.h"
#include "core/rules/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

Fact::Tone toneOf(ComplianceVerdict verdict)
{
    return verdict == ComplianceVerdict::Compliant ? Fact::Tone::Good
        : verdict == ComplianceVerdict::Partially  ? Fact::Tone::Warning
                                                   : Fact::Tone::Bad;
}

QString wordsOf(ComplianceVerdict verdict)
{
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
}

/// What was found of each requirement; of those without a finding, that they were not checked.
QList<CheckedItem> itemsOf(const QHash<Id, Record> &requirements, const QList<Record> &findings, ScoreTime time)
{
    QList<CheckedItem> items;
    QSet<Id> found;
    for (const Record &finding : findings) {
        if (finding.deleted)
            continue;
        const std::optional<Id> asked = Facts::id(finding, "requirement");
        const auto requirement = asked ? requirements.constFind(*asked) : requirements.constEnd();
        CheckedItem item;
        item.state = foundStateFromKey(Facts::text(finding, "state")).value_or(FoundState::NotChecked);
        const std::optional<FoundState> live = foundStateFromKey(Facts::text(finding, "live_state"));
        if (time == ScoreTime::Live && live)
            item.state = *live;
        else
            item.fixed = Facts::is(finding, "closure", "verified");
        if (requirement != requirements.constEnd()) {
            item.weight = Facts::number(*requirement, "weight", 1);
            item.critical = Facts::is(*requirement, "critical", "yes");
            found << *asked;
        }
        items << item;
    }
    for (const Record &requirement : requirements)
        if (!found.contains(requirement.id))
            items << CheckedItem {FoundState::NotChecked, Facts::number(requirement, "weight", 1),
                Facts::is(requirement, "critical", "yes"), false};
    return items;
}

/// Unauthorized entries of the year and, where visits are counted, their rate.
void entryFacts(Facts &facts)
{
    const int year = facts.now().date().year();
    const QString first = QStringLiteral("%1-01-01").arg(year);
    const QString next = QStringLiteral("%1-01-01").arg(year + 1);
    QList<EntryEvent> events;
    int waiting = 0;
    for (const Record &event : facts.referring("access_event", "premises")) {
        const std::optional<EntryResult> result = entryResultFromKey(Facts::text(event, "result"));
        const QString at = Facts::text(event, "at");
        if (!result || at < first || at >= next)
            continue;
        const bool endorsed = facts.isDecided(event.id) && review(facts.reader(), event, facts.now()).isInForce();
        events << EntryEvent {*result, endorsed, Facts::number(event, "persons", 1)};
        waiting += !endorsed;
    }
    if (events.isEmpty())
        return;
    const EntryCounts counts = countEntries(events);
    facts.say("entries", QT_TRANSLATE_NOOP("Fact", "Unauthorized entries this year"),
        QCoreApplication::translate("Fact", "%1 breaches, %2 stopped at the line, %3 not endorsed")
            .arg(counts.breaches)
            .arg(counts.prevented)
            .arg(waiting),
        counts.breaches > 0 ? Fact::Tone::Warning : Fact::Tone::Plain);
    Query visits;
    visits.type = facts.reader().catalogue().find("visit");
    visits.filters
        = {{"premises", Query::Filter::Is::Equal, facts.record().id}, {"checked_in_at", Query::Filter::Is::AtLeast, first}};
    if (const qint64 exposure = count(facts.reader(), visits); exposure > 0)
        facts.say("entry_rate", QT_TRANSLATE_NOOP("Fact", "Breaches by visits"), rateText(counts.breaches, exposure));
}

/// Incidents there this year; those whose date leaves it open are told apart.
void siteIncidentFacts(Facts &facts)
{
    const int year = facts.now().date().year();
    int counted = 0;
    int undated = 0;
    for (const Row &row :
        facts.rows("incident", {{"premises", Query::Filter::Is::Equal, facts.record().id}}, {"occurred", "state"})) {
        const QString state = toText(row.values.at(1));
        if (state == QLatin1String("duplicate") || state == QLatin1String("retracted"))
            continue;
        const InPeriod in = periodOf(toText(row.values.at(0)), QDate(year, 1, 1), QDate(year, 12, 31));
        counted += in == InPeriod::Counted;
        undated += in == InPeriod::Undated;
    }
    if (counted + undated > 0)
        facts.say("incidents", QT_TRANSLATE_NOOP("Fact", "Incidents here this year"),
            undated == 0 ? QString::number(counted)
                         : QCoreApplication::translate("Fact", "%1, and %2 without a date").arg(counted).arg(undated));
}

/// The last accepted survey and one period more; sooner after an attack.
void nextSurveyFacts(Facts &facts)
{
    if (facts.is("state", "vacated"))
        return;
    QList<Record> surveys = facts.referring("survey", "premises");
    std::sort(surveys.begin(), surveys.end(),
        [](const Record &one, const Record &other) { return Facts::day(one, "date") > Facts::day(other, "date"); });
    QDate last = facts.day("previous_survey_on");
    for (const Record &survey : std::as_const(surveys)) // newest first: older ones decide nothing
        if (facts.isDecided(survey.id) && review(facts.reader(), survey, facts.now()).inForce) {
            last = std::max(last, Facts::day(survey, "date"));
            break;
        }
    const bool highRisk = isHighRisk(presentRiskOf(facts, Facts::id(facts.record(), "srm_area")));
    if (!last.isValid()) {
        facts.say("next_survey", QT_TRANSLATE_NOOP("Fact", "Survey"),
            QCoreApplication::translate("Fact", "none has been accepted"),
            facts.is("state", "occupied") ? Fact::Tone::Bad : Fact::Tone::Warning);
        return;
    }
    QDate due = after(last, facts.clock(highRisk ? "survey_high" : "survey"));
    for (const Row &row : facts.rows("incident", {{"premises", Query::Filter::Is::Equal, facts.record().id}},
             {"occurred", "un_targeted", "severity"})) {
        const QDate day = Facts::dayOf(row.values.at(0));
        const QString severity = toText(row.values.at(2));
        const bool attack = toText(row.values.at(1)) == QLatin1String("yes")
            && (severity == QLatin1String("severe") || severity == QLatin1String("critical"));
        if (attack && day.isValid() && day > last)
            due = std::min(due, after(day, facts.clock("survey_after_attack")));
    }
    facts.due("next_survey", QT_TRANSLATE_NOOP("Fact", "Next survey due"), due);
}

}

void premisesFacts(Facts &facts)
{
    nextSurveyFacts(facts);
    if (!facts.is("state", "vacated"))
        facts.due("lease", QT_TRANSLATE_NOOP("Fact", "Lease expires"), facts.day("lease_expiry"), {180, 60, 30, 7});
    entryFacts(facts);
    siteIncidentFacts(facts);
}

void surveyFacts(Facts &facts)
{
    QHash<Id, Record> requirements;
    if (const std::optional<Id> set = Facts::id(facts.record(), "requirement_set"))
        for (const Record &requirement : facts.partsOf("requirement", *set))
            requirements.insert(requirement.id, requirement);
    const QList<Record> now = facts.parts("finding");
    if (now.isEmpty())
        return;
    // What was accepted is frozen: read as it stood for who accepted it. Before that, as it stands.
    QList<Record> accepted = now;
    const ReviewStatus status = review(facts.reader(), facts.record(), facts.now());
    std::optional<Snapshot> decided = status.inForce ? decidedOn(facts.reader(), *status.inForce) : std::nullopt;
    if (decided)
        accepted = decided->parts;
    accepted.removeIf([](const Record &part) { return part.type->key != "finding"; });

    const ComplianceLimits limits = complianceLimits(facts.policy());
    const ComplianceScore frozen = scoreOf(itemsOf(requirements, accepted, ScoreTime::Frozen), ScoreTime::Frozen, limits);
    const ComplianceScore live = scoreOf(itemsOf(requirements, now, ScoreTime::Live), ScoreTime::Live, limits);
    facts.share("frozen",
        decided ? QT_TRANSLATE_NOOP("Fact", "Score as accepted")
                : QT_TRANSLATE_NOOP("Fact", "Score as surveyed, not accepted yet"),
        frozen.weighted);
    facts.share("live", QT_TRANSLATE_NOOP("Fact", "Score today"), live.weighted, toneOf(live.verdict));
    facts.share("items", QT_TRANSLATE_NOOP("Fact", "Requirements met"), live.byItems);
    if (live.unchecked.numerator > 0)
        facts.share("unchecked", QT_TRANSLATE_NOOP("Fact", "Not checked"), live.unchecked,
            live.verdict == ComplianceVerdict::Incomplete ? Fact::Tone::Bad : Fact::Tone::Warning);
    facts.say("verdict", QT_TRANSLATE_NOOP("Fact", "Compliance"), wordsOf(live.verdict), toneOf(live.verdict));
    if (live.criticalNo > 0)
        facts.say("critical", QT_TRANSLATE_NOOP("Fact", "Critical requirements not met"), QString::number(live.criticalNo),
            Fact::Tone::Bad);
}

void findingFacts(Facts &facts)
{
    // What has become of it since goes before what was found: it may have been verified to be mended in part only.
    const QString since = facts.text("live_state");
    const QString state = since.isEmpty() ? facts.text("state") : since;
    if ((since.isEmpty() && facts.is("closure", "verified"))
        || (state != QLatin1String("no") && state != QLatin1String("partial")))
        return;
    const std::optional<Record> acceptance
        = facts.is("closure", "risk_accepted") ? facts.target("risk_acceptance") : std::nullopt;
    if (acceptance && facts.isDecided(acceptance->id) && review(facts.reader(), *acceptance, facts.now()).isInForce()) {
        facts.say("accepted", QT_TRANSLATE_NOOP("Fact", "Not to be mended"),
            QCoreApplication::translate("Fact", "the risk has been accepted"));
        return;
    }
    QDate due = Facts::lastDayOf(facts.record().value("due"));
    const QString severity = facts.text("severity");
    const std::optional<Record> survey = facts.target("survey");
    const QDate found = survey ? Facts::day(*survey, "date") : QDate();
    if (found.isValid() && !severity.isEmpty()) {
        const QDate limit = after(found,
            facts.clock(severity == QLatin1String("critical") ? "finding_critical"
                    : severity == QLatin1String("major")      ? "finding_major"
                                                              : "finding_minor"));
        if (due.isValid() && due > limit)
            facts.say("too_late", QT_TRANSLATE_NOOP("Fact", "To be mended later than its severity allows"),
                limit.toString(Qt::ISODate), Fact::Tone::Warning);
        due = due.isValid() ? due : limit;
    }
    facts.due("due", QT_TRANSLATE_NOOP("Fact", "To be mended by"), due);
}

void planFacts(Facts &facts)
{
    facts.expires(
        "valid_until", QT_TRANSLATE_NOOP("Fact", "Valid until"), Facts::lastDayOf(facts.record().value("valid_until")));
    QList<Record> exercises = facts.referring("exercise", "plan");
    for (const Record &further : facts.referring("exercised_plan", "plan")) {
        const std::optional<Id> tested = Facts::id(further, "exercise");
        const bool isKnown
            = std::any_of(exercises.begin(), exercises.end(), [&](const Record &exercise) { return tested == exercise.id; });
        if (const std::optional<Record> exercise = facts.living(tested); exercise && !isKnown)
            exercises << *exercise;
    }
    QList<TestHeld> tests;
    for (const Record &exercise : std::as_const(exercises)) {
        const QDate held = Facts::day(exercise, "date_held");
        if (!held.isValid())
            continue;
        TestHeld test;
        test.held = held;
        const QString conclusion = Facts::text(exercise, "conclusion");
        test.conclusion = conclusion == QLatin1String("unsatisfactory") ? TestConclusion::Unsatisfactory
            : conclusion == QLatin1String("satisfactory")               ? TestConclusion::Satisfactory
                                                                        : TestConclusion::SatisfactoryWithFindings;
        test.accepted = facts.isDecided(exercise.id) && review(facts.reader(), exercise, facts.now()).isInForce();
        test.realEvent = Facts::id(exercise, "real_event").has_value();
        test.reviewed = facts.living(Facts::id(exercise, "review")).has_value();
        tests << test;
    }
    const QDate since = facts.day("valid_from");
    if (since.isValid())
        facts.due("next_test", QT_TRANSLATE_NOOP("Fact", "Next test due"),
            nextTestDue(tests, since, facts.clock("plan_exercise")));
    // An activation teaches: until the plan is in force in newer words, it is due.
    const ReviewStatus own = review(facts.reader(), facts.record(), facts.now());
    QDateTime activated;
    for (const Record &use : facts.referring("crisis_plan", "plan"))
        activated = std::max(activated, Facts::moment(use, "activated_at"));
    if (activated.isValid() && (!own.inForce || own.inForce->at < activated))
        facts.due("update_due", QT_TRANSLATE_NOOP("Fact", "Update after its activation due"),
            after(activated.date(), facts.clock("plan_update_after_activation")));
    // A plan rests on the assessment that is in force; another one means it is out of date.
    if (const std::optional<Record> basis = facts.target("assessment"))
        if (!review(facts.reader(), *basis, facts.now()).isInForce())
            facts.say("basis", QT_TRANSLATE_NOOP("Fact", "Out of date: its assessment is not in force"),
                facts.reader().titleOf(*basis), Fact::Tone::Warning);
}

void exerciseFacts(Facts &facts)
{
    const QDate planned = Facts::lastDayOf(facts.record().value("planned_date"));
    const QDate held = facts.day("date_held");
    if (facts.is("state", "cancelled"))
        return;
    if (!held.isValid() && isMissed(planned, facts.now().date(), facts.clock("exercise_missed")))
        facts.say("missed", QT_TRANSLATE_NOOP("Fact", "Missed"), planned.toString(Qt::ISODate), Fact::Tone::Bad);
    else if (!held.isValid())
        facts.due("planned", QT_TRANSLATE_NOOP("Fact", "Planned for"), planned);
    else if (facts.is("conclusion", "unsatisfactory"))
        facts.say("again", QT_TRANSLATE_NOOP("Fact", "Does not count as a test"),
            QCoreApplication::translate("Fact", "unsatisfactory"), Fact::Tone::Bad);
    else if (facts.target("real_event") && !facts.target("review"))
        facts.say("again", QT_TRANSLATE_NOOP("Fact", "Does not count as a test"),
            QCoreApplication::translate("Fact", "a real event without an after-action review"), Fact::Tone::Warning);
}

void residenceFacts(Facts &facts)
{
    if (facts.day("move_out").isValid())
        return;
    QDate last;
    QDate stated;
    for (const Record &check : facts.parts("residence_check")) {
        const QDate date = Facts::day(check, "date");
        if (date.isValid() && (!last.isValid() || date >= last)) {
            last = date;
            stated = Facts::lastDayOf(check.value("due_next"));
        }
    }
    const QDate moved = facts.day("move_in");
    if (last.isValid()) {
        const QDate due = after(last, facts.clock("residence_recheck"));
        facts.due("next_check", QT_TRANSLATE_NOOP("Fact", "Next check due"), stated.isValid() ? std::min(stated, due) : due);
    } else if (moved.isValid()) {
        facts.due("first_check", QT_TRANSLATE_NOOP("Fact", "First check due"), after(moved, facts.clock("residence_check")));
    }
}

}
