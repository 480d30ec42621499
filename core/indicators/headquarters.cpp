// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Subprogramme 1: headquarters, offices away from headquarters, regional commissions (domain dossier 4.1).
#include "core/indicators/data.h"
#include "core/records/access.h"
#include "core/records/dutystation.h"
#include "core/records/exercise.h"
#include "core/records/lessons.h"
#include "core/records/plan.h"
#include "core/records/premises.h"
#include "core/records/protection.h"
#include "core/rules/clocks.h"
#include "core/rules/compliance.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace core {

namespace {

constexpr int surveyDays = 365; // a self-assessment every year (3.6)
constexpr int assessmentDays = 3; // of a notification, from its receipt (3.17)
constexpr int leadDays = 10; // working days a notification comes ahead; 15 of a high-risk duty station (3.17)
constexpr int leadDaysHighRisk = 15;
constexpr int coordinationHours = 48; // before the start

constexpr Reason registeredLater {
    "registered_later", QT_TRANSLATE_NOOP("Indicator", "Registered after the period: not known to have been in use then.")};
constexpr Reason notAccepted {"not_accepted", QT_TRANSLATE_NOOP("Indicator", "The survey had not been accepted.")};
constexpr Reason tooOld {"older_than_365_days", QT_TRANSLATE_NOOP("Indicator", "The survey is older than 365 days.")};
constexpr Reason setNotInForce {
    "set_not_in_force", QT_TRANSLATE_NOOP("Indicator", "The requirement set was not in force at the end of the period.")};
constexpr Reason criticalNotMet {"critical_not_met", QT_TRANSLATE_NOOP("Indicator", "A critical requirement is not met.")};
constexpr Reason incomplete {"incomplete", QT_TRANSLATE_NOOP("Indicator", "Too many requirements were not checked.")};
constexpr Reason belowScore {"below_score", QT_TRANSLATE_NOOP("Indicator", "The score is below what counts as compliant.")};
constexpr Reason noSurvey {"no_survey", QT_TRANSLATE_NOOP("Indicator", "No accepted survey in the last 365 days.")};
constexpr Reason notEndorsed {"not_endorsed", QT_TRANSLATE_NOOP("Indicator", "The event has not been endorsed.")};
constexpr Reason prevented {"prevented_at_line", QT_TRANSLATE_NOOP("Indicator", "Prevented at the line.")};
constexpr Reason cancelled {"cancelled", QT_TRANSLATE_NOOP("Indicator", "Cancelled before the assessment was due.")};
constexpr Reason unnotified {"unnotified", QT_TRANSLATE_NOOP("Indicator", "Notified after the start: unnotified travel.")};
constexpr Reason notStarted {"not_started", QT_TRANSLATE_NOOP("Indicator", "The travel has not begun yet.")};
constexpr Reason notAssessed {"not_assessed", QT_TRANSLATE_NOOP("Indicator", "Not assessed before the start.")};
constexpr Reason notCoordinated {"not_coordinated", QT_TRANSLATE_NOOP("Indicator", "Not coordinated before the start.")};
constexpr Reason unsatisfactory {"unsatisfactory", QT_TRANSLATE_NOOP("Indicator", "An unsatisfactory test does not count.")};
constexpr Reason testNotAccepted {"test_not_accepted", QT_TRANSLATE_NOOP("Indicator", "The test had not been accepted.")};
constexpr Reason notReviewed {"no_after_action_review",
    QT_TRANSLATE_NOOP("Indicator", "A real event counts as a test only with an after-action review.")};
constexpr Reason noPlan {
    "plan_not_updated", QT_TRANSLATE_NOOP("Indicator", "A plan is missing, not approved or not updated in time.")};
constexpr Reason noTest {"test_missing", QT_TRANSLATE_NOOP("Indicator", "A test is missing or too old.")};

/// The duty stations the subprogramme speaks of, by identity.
QMap<Id, const Row *> headquartersStations(Data &data)
{
    QMap<Id, const Row *> stations;
    const Table &table = data.stations();
    for (const Row &row : table.rows())
        if (data.isOpen(table, row)
            && (table.is(row, "kind", "hq") || table.is(row, "kind", "oah") || table.is(row, "kind", "regional_commission")))
            stations.insert(row.id, &row);
    return stations;
}

/// Premises of the extent at those stations, in the states given.
QMap<Id, const Row *> headquartersSites(Data &data, std::initializer_list<const char *> states, Result *leftOut = nullptr)
{
    const QMap<Id, const Row *> stations = headquartersStations(data);
    QMap<Id, const Row *> sites;
    const Table &table = data.sites();
    for (const Row &row : table.rows()) {
        if (!stations.contains(table.id(row, "duty_station").value_or(Id())) || !data.covers({row.id})
            || std::none_of(states.begin(), states.end(), [&](const char *state) { return table.is(row, "state", state); }))
            continue;
        if (!table.isLate(row))
            sites.insert(row.id, &row);
        else if (leftOut != nullptr)
            data.exclude(*leftOut, table, row, registeredLater);
    }
    return sites;
}

/// What was found about each requirement of a set, as it was at the end of the period: what has been verified since the
/// survey counts, and what nobody looked at is not checked.
QList<CheckedItem> checkedItems(const Data &data, const Table &items, const Table &findings, const QList<const Row *> &asked,
    const QList<const Row *> &found)
{
    QMap<Id, CheckedItem> checked; // by requirement
    const auto ask = [&](const Row &item) {
        CheckedItem &one = checked[item.id];
        one.weight = int(items.number(item, "weight").value_or(1));
        one.critical = items.is(item, "critical", "yes");
    };
    for (const Row *item : asked)
        ask(*item);
    for (const Row *each : found) {
        const Row &row = *each;
        const auto item = checked.find(findings.id(row, "requirement").value_or(Id()));
        if (item == checked.end())
            continue; // an observation beside the set
        CheckedItem &one = *item;
        one.state = foundStateFromKey(findings.text(row, "state")).value_or(FoundState::NotChecked);
        const QDateTime verified = findings.moment(row, "verified_at");
        if (!verified.isValid() || verified > data.end())
            continue;
        if (const auto since = foundStateFromKey(findings.text(row, "live_state")))
            one.state = *since;
        else
            one.fixed = findings.is(row, "closure", "verified");
    }
    return checked.values();
}

}

Result hmossCompliance(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Weighted compliance"), Figure::Is::Share};
    Figure compliant {"sites_compliant", QT_TRANSLATE_NOOP("Indicator", "Sites that are compliant"), Figure::Is::Share};
    const QMap<Id, const Row *> sites = headquartersSites(data, {"occupied"}, &result);
    const Table &sets = data.table(requirementSet, {"valid_from", "valid_until"});
    const Table &surveys = data.table(survey, {"premises", "date", "kind", "requirement_set"});
    const Table &items = data.table(requirement, {"requirement_set", "weight", "critical"});
    const Table &findings = data.table(finding, {"survey", "requirement", "state", "closure", "live_state", "verified_at"});
    const auto itemsOf = byReference(items, "requirement_set");
    const auto findingsOf = byReference(findings, "survey");

    QMap<Id, const Row *> latest; // by site
    for (const Row &row : surveys.rows()) {
        const std::optional<Id> site = surveys.id(row, "premises");
        const QDate date = surveys.day(row, "date");
        if (!site || !sites.contains(*site) || !surveys.is(row, "kind", "hmoss") || date > data.today())
            continue;
        const Row *set = sets.find(surveys.id(row, "requirement_set"));
        if (!Data::isApproved(data.review(survey, row)))
            data.exclude(result, surveys, row, notAccepted);
        else if (date < data.today().addDays(-surveyDays))
            data.exclude(result, surveys, row, tooOld);
        else if (set == nullptr || !sets.holds(*set, "valid_from", "valid_until", data.today())
            || !Data::isApproved(data.review(requirementSet, *set)))
            data.exclude(result, surveys, row, setNotInForce);
        else if (const Row *other = latest.value(*site); other == nullptr || surveys.day(*other, "date") <= date)
            latest.insert(*site, &row);
    }
    ComplianceLimits limits;
    limits.compliant = data.threshold("score_compliant");
    limits.partially = data.threshold("score_partial");
    compliant.denominator = double(sites.size());
    for (auto site = sites.begin(); site != sites.end(); ++site) {
        Reason why = noSurvey;
        bool isCompliant = false;
        if (const Row *done = latest.value(site.key())) {
            const ComplianceScore score
                = scoreOf(checkedItems(data, items, findings, itemsOf.value(*surveys.id(*done, "requirement_set")),
                              findingsOf.value(done->id)),
                    ScoreTime::Live, limits);
            result.value.numerator += score.weighted.numerator;
            result.value.denominator += score.weighted.denominator;
            isCompliant = score.verdict == ComplianceVerdict::Compliant;
            why = score.criticalNo > 0                           ? criticalNotMet
                : score.verdict == ComplianceVerdict::Incomplete ? incomplete
                                                                 : belowScore;
        }
        compliant.numerator += isCompliant;
        data.evidence(result, data.sites(), **site, isCompliant, why);
    }
    result.others << compliant;
    return result;
}

Result unauthorizedEntries(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Breaches"), Figure::Is::Count};
    Figure stopped {"prevented", QT_TRANSLATE_NOOP("Indicator", "Attempts prevented at the line"), Figure::Is::Count};
    Figure rate {
        "per_100000_visits", QT_TRANSLATE_NOOP("Indicator", "Breaches per 100,000 visits"), Figure::Is::Rate, 0, 0, 100000};
    Figure reporting {
        "sites_reporting", QT_TRANSLATE_NOOP("Indicator", "Sites that reported any access event"), Figure::Is::Count};
    QMap<QString, int> byKind;
    QMap<QString, int> byResult;
    // In use at some time of the period: what was vacated in the course of it had its breaches before.
    const QMap<Id, const Row *> sites = headquartersSites(data, {"occupied", "vacated"});
    const Table &events = data.table(accessEvent, {"premises", "at", "kind", "result"}, As::Known);
    QSet<Id> reported;
    for (const Row &row : events.rows()) {
        const Id site = events.id(row, "premises").value_or(Id());
        if (!sites.contains(site) || !data.period().contains(events.moment(row, "at")))
            continue;
        const ReviewStatus &status = data.review(accessEvent, row, As::Known);
        if (Data::isVoid(status)) {
            data.exclude(result, events, row, isVoided);
            continue;
        }
        reported << site;
        if (!Data::isApproved(status)) {
            data.exclude(result, events, row, notEndorsed);
            continue;
        }
        const std::optional<Record> endorsed = data.inForce(status); // what was endorsed, not what was written since
        const QString how = endorsed ? toText(endorsed->value("result")) : events.text(row, "result");
        const bool isStopped = how == QLatin1String("prevented_at_line");
        (isStopped ? stopped : result.value).numerator += 1;
        if (!isStopped) {
            ++byKind[endorsed ? toText(endorsed->value("kind")) : events.text(row, "kind")];
            ++byResult[how];
        }
        data.evidence(result, events, row, !isStopped, prevented);
    }
    const Table &visits = data.table(visit, {"premises", "checked_in_at"}, As::Known);
    for (const Row &row : visits.rows())
        if (sites.contains(visits.id(row, "premises").value_or(Id()))
            && data.period().contains(visits.moment(row, "checked_in_at")))
            ++rate.denominator;
    rate.numerator = result.value.numerator;
    reporting.numerator = double(reported.size());
    result.others << rate << stopped << reporting;
    const auto breakDown
        = [&](const char *key, const char *label, std::span<const Choice> choices, const QMap<QString, int> &counts) {
              for (const Choice &choice : choices) {
                  const QString part = QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size()));
                  if (part != QLatin1String("prevented_at_line"))
                      result.others << Figure {key, label, Figure::Is::Count, double(counts.value(part)), 0, 1, part};
              }
          };
    breakDown("by_kind", QT_TRANSLATE_NOOP("Indicator", "Breaches by kind"), accessKinds, byKind);
    breakDown("by_result", QT_TRANSLATE_NOOP("Indicator", "Breaches by how far"), accessResults, byResult);
    return result;
}

Result closeProtection(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Assessed and coordinated before the start"), Figure::Is::Share};
    Figure assessed {"assessed", QT_TRANSLATE_NOOP("Indicator", "Assessed"), Figure::Is::Share};
    Figure coordinated {"coordinated", QT_TRANSLATE_NOOP("Indicator", "Coordinated"), Figure::Is::Share};
    Figure early {"in_time", QT_TRANSLATE_NOOP("Indicator", "Coordinated 48 hours before the start"), Figure::Is::Share};
    Figure lateNotice {
        "notified_late", QT_TRANSLATE_NOOP("Indicator", "Notified later than the lead time"), Figure::Is::Count};
    Figure unknown {"unnotified", QT_TRANSLATE_NOOP("Indicator", "Unnotified travel"), Figure::Is::Count};
    const Table &table = data.table(travelNotification,
        {"starts_at", "received_at", "assessed_at", "coordinated_at", "closed_at", "state", "duty_station"}, As::Known);
    const Table &stations = data.stations();
    for (const Row &row : table.rows()) {
        const QDateTime start = table.moment(row, "starts_at");
        if (!data.period().contains(start) || !data.covers({table.id(row, "duty_station")}))
            continue;
        const QDateTime received = table.moment(row, "received_at");
        const QDateTime byAssessment = table.moment(row, "assessed_at");
        const QDateTime byAll = table.moment(row, "coordinated_at");
        if (table.is(row, "state", "cancelled")) {
            const QDateTime closed = table.moment(row, "closed_at");
            const QDateTime due = std::min(received.addDays(assessmentDays), start);
            if (closed.isValid() ? closed <= due : !byAssessment.isValid()) {
                data.exclude(result, table, row, cancelled);
                continue;
            }
        }
        if (!received.isValid() || received >= start) {
            ++unknown.numerator;
            data.exclude(result, table, row, unnotified);
            continue;
        }
        const bool isAssessed = byAssessment.isValid() && byAssessment <= start;
        const bool isCoordinated = byAll.isValid() && byAll <= start;
        if (start > data.asOf() && !(isAssessed && isCoordinated)) {
            data.pending(result, table, row, notStarted);
            continue;
        }
        for (Figure *figure : {&result.value, &assessed, &coordinated, &early})
            ++figure->denominator;
        assessed.numerator += isAssessed;
        coordinated.numerator += isCoordinated;
        early.numerator += isCoordinated && byAll <= start.addSecs(-coordinationHours * 3600);
        result.value.numerator += isAssessed && isCoordinated;
        const Row *station = stations.find(table.id(row, "duty_station"));
        const bool isHighRisk = station != nullptr && stations.is(*station, "high_risk", "yes");
        lateNotice.numerator += received.date() > addWorkingDays(start.date(), isHighRisk ? -leadDaysHighRisk : -leadDays);
        data.evidence(result, table, row, isAssessed && isCoordinated, isAssessed ? notCoordinated : notAssessed);
    }
    result.others << assessed << coordinated << early << lateNotice << unknown;
    return result;
}

namespace {

/// A tabletop or another exercise on paper tests the plans it names. A drill has the people of a duty station do something,
/// and tests that for the station, whichever plan it names.
bool isDrill(const QString &kind)
{
    static const QStringList onPaper {QStringLiteral("ttx"), QStringLiteral("functional"), QStringLiteral("him_ttx"),
        QStringLiteral("full_scale"), QStringLiteral("reloc_drill"), QStringLiteral("medevac_drill")};
    return !onPaper.contains(kind);
}

/// Tests of one station, by kind of test and kind of plan; "" for drills.
using Tests = QMap<std::pair<QString, QString>, QList<TestHeld>>;

/// The tests that were held, accepted and satisfactory, with what becomes of the others.
QHash<Id, Tests> testsOf(Data &data, const QHash<Id, std::pair<Id, QString>> &planOf, Result &result)
{
    QHash<Id, Tests> held;
    const Table &tests = data.table(exercise,
        {"kind", "plan", "plan_kinds", "duty_station", "srm_area", "premises", "date_held", "conclusion", "state",
            "real_event", "review"});
    const Table &reviews = data.table(afterActionReview, {"date"});
    const Table &further = data.table(exercisedPlan, {"exercise", "plan"});
    const auto furtherOf = byReference(further, "exercise");
    for (const Row &row : tests.rows()) {
        const QDate day = tests.day(row, "date_held");
        if (!day.isValid() || day > data.today() || !tests.is(row, "state", "held"))
            continue;
        const std::optional<Id> plan = tests.id(row, "plan");
        std::optional<Id> station = tests.id(row, "duty_station");
        if (!station)
            station = data.stationOf(tests.id(row, "premises"), tests.id(row, "srm_area"));
        if (!station && plan && planOf.contains(*plan))
            station = planOf.value(*plan).first;
        if (!station || !data.covers({station}))
            continue;
        TestHeld test {day, TestConclusion::Satisfactory, Data::isApproved(data.review(exercise, row)),
            tests.id(row, "real_event").has_value(), false};
        const Row *review = reviews.find(tests.id(row, "review"));
        test.reviewed = review != nullptr && reviews.day(*review, "date") <= data.today();
        if (tests.is(row, "conclusion", "unsatisfactory"))
            test.conclusion = TestConclusion::Unsatisfactory;
        if (test.conclusion == TestConclusion::Unsatisfactory)
            data.exclude(result, tests, row, unsatisfactory);
        else if (!test.accepted)
            data.exclude(result, tests, row, testNotAccepted);
        else if (test.realEvent && !test.reviewed)
            data.exclude(result, tests, row, notReviewed);
        const QString kind = tests.text(row, "kind");
        if (isDrill(kind)) {
            held[*station][{kind, QString()}] << test;
            continue;
        }
        QStringList kinds = tests.text(row, "plan_kinds").split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (plan && planOf.contains(*plan) && !kinds.contains(planOf.value(*plan).second))
            kinds << planOf.value(*plan).second;
        for (const Row *also : furtherOf.value(row.id)) { // each tested where it is the plan of
            const auto known = planOf.constFind(further.id(*also, "plan").value_or(Id()));
            if (known == planOf.constEnd())
                continue;
            if (known->first != *station)
                held[known->first][{kind, known->second}] << test;
            else if (!kinds.contains(known->second))
                kinds << known->second;
        }
        for (const QString &tested : std::as_const(kinds))
            held[*station][{kind, tested}] << test;
    }
    return held;
}

}

Result plansUpdatedAndTested(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Requirements satisfied"), Figure::Is::Share};
    Figure complete {"stations_complete", QT_TRANSLATE_NOOP("Indicator", "Duty stations with every requirement satisfied"),
        Figure::Is::Share};
    const Table &plans = data.table(plan, {"kind", "duty_station", "premises", "srm_area", "scenario"});
    // By station, kind and scenario: the day the plan in force was approved. A contingency is planned for scenario by
    // scenario, and a fresh plan for one does not make up for an old one for another.
    QHash<Id, QMap<QString, QMap<QString, QDate>>> approved;
    QHash<Id, std::pair<Id, QString>> planOf; // station and kind, by plan
    for (const Row &row : plans.rows()) {
        std::optional<Id> station = plans.id(row, "duty_station");
        if (!station)
            station = data.stationOf(plans.id(row, "premises"), plans.id(row, "srm_area"));
        if (!station)
            continue;
        const QString kind = plans.text(row, "kind");
        planOf.insert(row.id, {*station, kind});
        const ReviewStatus &status = data.review(plan, row);
        const bool isLeft = status.stage == QLatin1String("superseded") || Data::isVoid(status);
        if (isLeft || status.decisions.isEmpty())
            continue; // a draft asks for nothing
        QDate &day
            = approved[*station][kind][kind == QLatin1String("contingency") ? plans.text(row, "scenario") : QString()];
        if (Data::isApproved(status))
            day = std::max(day, status.inForce->at.date());
    }
    const QHash<Id, Tests> held = testsOf(data, planOf, result);
    const Table &stations = data.stations();
    const QMap<Id, const Row *> asked = headquartersStations(data);
    for (auto station = asked.begin(); station != asked.end(); ++station) {
        if (!data.covers({station.key()}))
            continue;
        const QString stage = stations.text(**station, "plan_stage");
        int satisfied = 0;
        int required = 0;
        Reason why;
        QStringList open;
        const auto require = [&](bool isDone, Reason missing, const QStringList &what) {
            ++required;
            satisfied += isDone;
            if (isDone)
                return;
            open << what.join(QLatin1Char('/'));
            if (!why || qstrcmp(missing.key, noPlan.key) == 0)
                why = missing;
        };
        for (const PlanDuty &duty : data.policy().planCycle(stage.isEmpty() ? QStringLiteral("standard") : stage)) {
            const auto isFresh = [&](QDate day) { return day.isValid() && after(day, {0, 0, duty.months}) >= data.today(); };
            if (!duty.test.isEmpty()) {
                const Tests &tests = held.value(station.key());
                const QDate last = lastGoodTest(tests.value({duty.test, isDrill(duty.test) ? QString() : duty.plan}));
                require(isFresh(last), noTest, {duty.plan, duty.test});
                continue;
            }
            const QMap<QString, QDate> days = approved.value(station.key()).value(duty.plan);
            if (days.isEmpty())
                require(false, noPlan, {duty.plan});
            for (auto one = days.begin(); one != days.end(); ++one)
                require(isFresh(*one), noPlan,
                    one.key().isEmpty() ? QStringList(duty.plan) : QStringList {duty.plan, one.key()});
        }
        result.value.numerator += satisfied;
        result.value.denominator += required;
        ++complete.denominator;
        complete.numerator += satisfied == required;
        data.evidence(result, stations, **station, satisfied == required, why, open.join(QLatin1Char(' ')));
    }
    result.others << complete;
    return result;
}

}
