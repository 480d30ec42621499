// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Subprogramme 1: headquarters locations and regional commissions (domain dossier 4.1).
#include "core/indicators/data.h"
#include "core/records/access.h"
#include "core/records/dutystation.h"
#include "core/records/exercise.h"
#include "core/records/plan.h"
#include "core/records/premises.h"
#include "core/records/protection.h"
#include "core/rules/compliance.h"
#include "core/rules/incidents.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace core {

namespace {

/// The duty stations the subprogramme speaks of.
QSet<Id> headquartersStations(Data &data)
{
    QSet<Id> stations;
    const Table &table = data.table(dutyStation, {"kind", "retired_on", "country"});
    for (const Row &row : table.rows()) {
        const QDate retired = table.day(row, "retired_on");
        const bool isHere = data.extent().country.isEmpty() || table.text(row, "country") == data.extent().country;
        if (isHere && (!retired.isValid() || retired > data.period().to)
            && (table.is(row, "kind", "hq") || table.is(row, "kind", "oah") || table.is(row, "kind", "regional_commission")))
            stations << row.id;
    }
    return stations;
}

/// Premises in use at those stations.
QSet<Id> headquartersSites(Data &data)
{
    const QSet<Id> stations = headquartersStations(data);
    QSet<Id> sites;
    const Table &table = data.table(premises, {"duty_station", "srm_area", "state"});
    for (const Row &row : table.rows()) {
        const std::optional<Id> station = table.id(row, "duty_station");
        if (station && stations.contains(*station) && table.is(row, "state", "occupied")
            && data.covers({row.id, station, table.id(row, "srm_area")}))
            sites << row.id;
    }
    return sites;
}

}

Result hmossCompliance(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Weighted compliance"), Figure::Is::Share};
    Figure compliant {"sites_compliant", QT_TRANSLATE_NOOP("Indicator", "Sites that are compliant"), Figure::Is::Share};
    const QSet<Id> sites = headquartersSites(data);
    const Table &places = data.table(premises, {"duty_station", "srm_area", "state"});
    const Table &sets = data.table(requirementSet, {"kind", "valid_from", "valid_until"});
    const Table &surveys = data.table(survey, {"premises", "date", "kind", "requirement_set"});
    const Table &items = data.table(requirement, {"weight", "critical"});
    const Table &findings = data.table(finding, {"survey", "requirement", "state", "closure", "verified_at"});

    QMap<Id, const Row *> latest; // by site
    for (const Row &row : surveys.rows()) {
        const std::optional<Id> site = surveys.id(row, "premises");
        const QDate date = surveys.day(row, "date");
        if (!site || !sites.contains(*site) || !surveys.is(row, "kind", "hmoss") || date > data.period().to)
            continue;
        const Row *set = surveys.id(row, "requirement_set") ? sets.find(*surveys.id(row, "requirement_set")) : nullptr;
        const QDate until = set != nullptr ? sets.day(*set, "valid_until") : QDate();
        const char *why = nullptr;
        if (!data.review(survey, row).inForce)
            why = QT_TRANSLATE_NOOP("Indicator", "The survey has not been accepted.");
        else if (date < data.period().to.addDays(-365))
            why = QT_TRANSLATE_NOOP("Indicator", "The survey is older than 365 days.");
        else if (until.isValid() && until < data.period().to)
            why = QT_TRANSLATE_NOOP("Indicator", "The requirement set was no longer in force.");
        if (why != nullptr)
            result.exclusions << Exclusion {row.id, data.title(survey, row), why};
        else if (const Row *other = latest.value(*site); other == nullptr || surveys.day(*other, "date") < date)
            latest.insert(*site, &row);
    }
    QHash<Id, QList<CheckedItem>> checked; // by survey
    for (const Row &row : findings.rows()) {
        const std::optional<Id> of = findings.id(row, "survey");
        if (!of)
            continue;
        const std::optional<Id> asked = findings.id(row, "requirement");
        const Row *item = asked ? items.find(*asked) : nullptr;
        CheckedItem one;
        one.state = foundStateFromKey(findings.text(row, "state")).value_or(FoundState::NotChecked);
        one.weight = item != nullptr ? int(items.number(*item, "weight").value_or(1)) : 1;
        one.critical = item != nullptr && items.is(*item, "critical", "yes");
        const QDateTime verified = findings.moment(row, "verified_at");
        one.fixed = findings.is(row, "closure", "verified") && verified.isValid() && verified <= data.end();
        checked[*of] << one;
    }
    ComplianceLimits limits;
    limits.compliant = data.policy().threshold(QStringLiteral("score_compliant"));
    limits.partially = data.policy().threshold(QStringLiteral("score_partial"));
    compliant.denominator = double(sites.size());
    for (const Id &site : sites) {
        const Row *place = places.find(site);
        Evidence evidence {site, data.title(premises, *place), false, nullptr};
        if (const Row *done = latest.value(site)) {
            const ComplianceScore score = scoreOf(checked.value(done->id), ScoreTime::Live, limits);
            result.value.numerator += score.weighted.numerator;
            result.value.denominator += score.weighted.denominator;
            evidence.isCounted = score.verdict == ComplianceVerdict::Compliant;
            if (!evidence.isCounted)
                evidence.why = score.criticalNo > 0
                    ? QT_TRANSLATE_NOOP("Indicator", "A critical requirement is not met.")
                    : QT_TRANSLATE_NOOP("Indicator", "The score is below what counts as compliant.");
        } else {
            evidence.why = QT_TRANSLATE_NOOP("Indicator", "No accepted survey in the last 365 days.");
        }
        compliant.numerator += evidence.isCounted ? 1 : 0;
        result.evidence << evidence;
    }
    result.others << compliant;
    return result;
}

Result unauthorizedEntries(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Breaches"), Figure::Is::Count};
    Figure prevented {"prevented", QT_TRANSLATE_NOOP("Indicator", "Attempts prevented at the line"), Figure::Is::Count};
    Figure rate {
        "per_100000_visits", QT_TRANSLATE_NOOP("Indicator", "Breaches per 100,000 visits"), Figure::Is::Rate, 0, 0, 100000};
    Figure reporting {
        "sites_reporting", QT_TRANSLATE_NOOP("Indicator", "Sites that reported any access event"), Figure::Is::Count};
    const QSet<Id> sites = headquartersSites(data);
    const Table &events = data.table(accessEvent, {"premises", "at", "result"});
    QSet<Id> reported;
    for (const Row &row : events.rows()) {
        const std::optional<Id> site = events.id(row, "premises");
        if (!site || !sites.contains(*site) || !data.period().contains(events.moment(row, "at")))
            continue;
        reported << *site;
        const std::optional<EntryResult> how = entryResultFromKey(events.text(row, "result"));
        const bool isPrevented = how == EntryResult::PreventedAtLine;
        if (!data.review(accessEvent, row).inForce) {
            result.exclusions << Exclusion {
                row.id, data.title(accessEvent, row), QT_TRANSLATE_NOOP("Indicator", "The event has not been endorsed.")};
            continue;
        }
        prevented.numerator += isPrevented ? 1 : 0;
        result.value.numerator += isPrevented ? 0 : 1;
        result.evidence << Evidence {row.id, data.title(accessEvent, row), !isPrevented,
            isPrevented ? QT_TRANSLATE_NOOP("Indicator", "Prevented at the line.") : nullptr};
    }
    const Table &visits = data.table(visit, {"premises", "checked_in_at"});
    for (const Row &row : visits.rows())
        if (const std::optional<Id> site = visits.id(row, "premises");
            site && sites.contains(*site) && data.period().contains(visits.moment(row, "checked_in_at")))
            ++rate.denominator;
    rate.numerator = result.value.numerator;
    reporting.numerator = double(reported.size());
    result.others << rate << prevented << reporting;
    return result;
}

Result closeProtection(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Assessed and coordinated before the start"), Figure::Is::Share};
    Figure assessed {"assessed", QT_TRANSLATE_NOOP("Indicator", "Assessed"), Figure::Is::Share};
    Figure coordinated {"coordinated", QT_TRANSLATE_NOOP("Indicator", "Coordinated"), Figure::Is::Share};
    Figure early {"in_time", QT_TRANSLATE_NOOP("Indicator", "Coordinated 48 hours before the start"), Figure::Is::Share};
    const Table &table = data.table(
        travelNotification, {"starts_at", "received_at", "assessed_at", "coordinated_at", "state", "duty_station"});
    for (const Row &row : table.rows()) {
        const QDateTime start = table.moment(row, "starts_at");
        if (!data.period().contains(start) || !data.covers({table.id(row, "duty_station")}))
            continue;
        const QString title = data.title(travelNotification, row);
        const QDateTime received = table.moment(row, "received_at");
        const QDateTime byAssessment = table.moment(row, "assessed_at");
        const QDateTime byAll = table.moment(row, "coordinated_at");
        if (table.is(row, "state", "cancelled") && !byAssessment.isValid()) {
            result.exclusions << Exclusion {
                row.id, title, QT_TRANSLATE_NOOP("Indicator", "Cancelled before the assessment was due.")};
            continue;
        }
        if (!received.isValid() || received >= start) {
            result.exclusions << Exclusion {
                row.id, title, QT_TRANSLATE_NOOP("Indicator", "Notified after the start: unnotified travel.")};
            continue;
        }
        const bool isAssessed = byAssessment.isValid() && byAssessment <= start;
        const bool isCoordinated = byAll.isValid() && byAll <= start;
        for (Figure *figure : {&result.value, &assessed, &coordinated, &early})
            ++figure->denominator;
        assessed.numerator += isAssessed;
        coordinated.numerator += isCoordinated;
        early.numerator += isCoordinated && byAll <= start.addSecs(-48 * 3600);
        result.value.numerator += isAssessed && isCoordinated;
        const char *why = nullptr;
        if (!isAssessed)
            why = QT_TRANSLATE_NOOP("Indicator", "Not assessed before the start.");
        else if (!isCoordinated)
            why = QT_TRANSLATE_NOOP("Indicator", "Not coordinated before the start.");
        result.evidence << Evidence {row.id, title, why == nullptr, why};
    }
    result.others << assessed << coordinated << early;
    return result;
}

Result plansUpdatedAndTested(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Requirements satisfied"), Figure::Is::Share};
    Figure complete {"stations_complete", QT_TRANSLATE_NOOP("Indicator", "Duty stations with every requirement satisfied"),
        Figure::Is::Share};
    const Table &plans = data.table(plan, {"kind", "duty_station", "premises", "scenario"});
    const Table &tests
        = data.table(exercise, {"kind", "plan", "plan_kinds", "duty_station", "date_held", "conclusion", "state"});
    const Table &stations = data.table(dutyStation, {"plan_stage"});
    const QDate today = data.period().to;

    // In force at the end of the period, by station and kind: the day it was approved.
    QHash<Id, QMap<QString, QDate>> approved;
    QHash<Id, std::pair<Id, QString>> planOf; // station and kind, by plan
    for (const Row &row : plans.rows()) {
        const std::optional<Id> station = plans.id(row, "duty_station");
        if (!station)
            continue;
        planOf.insert(row.id, {*station, plans.text(row, "kind")});
        const ReviewStatus &status = data.review(plan, row);
        if (!status.isInForce())
            continue;
        QDate &day = approved[*station][plans.text(row, "kind")];
        day = std::max(day, status.inForce->at.date());
    }
    struct Tested {
        QString test;
        QDate held;
    };
    QHash<Id, QMap<QString, QList<Tested>>> held; // by station and plan kind; "" for tests of the station as a whole
    for (const Row &row : tests.rows()) {
        const QDate day = tests.day(row, "date_held");
        if (!day.isValid() || day > today || !tests.is(row, "state", "held"))
            continue;
        const QString title = data.title(exercise, row);
        if (tests.is(row, "conclusion", "unsatisfactory")) {
            result.exclusions << Exclusion {
                row.id, title, QT_TRANSLATE_NOOP("Indicator", "An unsatisfactory test does not count.")};
            continue;
        }
        if (!data.review(exercise, row).inForce) {
            result.exclusions << Exclusion {
                row.id, title, QT_TRANSLATE_NOOP("Indicator", "The test has not been accepted.")};
            continue;
        }
        QSet<QString> kinds {QString()};
        std::optional<Id> station = tests.id(row, "duty_station");
        if (const std::optional<Id> tested = tests.id(row, "plan"); tested && planOf.contains(*tested)) {
            kinds << planOf.value(*tested).second;
            if (!station)
                station = planOf.value(*tested).first;
        }
        for (const QString &kind : tests.text(row, "plan_kinds").split(QLatin1Char(' '), Qt::SkipEmptyParts))
            kinds << kind;
        if (station)
            for (const QString &kind : std::as_const(kinds))
                held[*station][kind] << Tested {tests.text(row, "kind"), day};
    }
    for (const Id &station : headquartersStations(data)) {
        const Row *row = stations.find(station);
        if (row == nullptr || !data.covers({station}))
            continue;
        const QString stage = stations.text(*row, "plan_stage");
        int satisfied = 0;
        int required = 0;
        const char *why = nullptr;
        for (const PlanDuty &duty : data.policy().planCycle(stage.isEmpty() ? QStringLiteral("standard") : stage)) {
            ++required;
            bool isDone = false;
            if (duty.test.isEmpty()) {
                const QDate day = approved.value(station).value(duty.plan);
                isDone = day.isValid() && after(day, {0, 0, duty.months}) >= today;
                if (!isDone)
                    why = QT_TRANSLATE_NOOP("Indicator", "A plan is missing, not approved or not updated in time.");
            } else {
                for (const Tested &test : held.value(station).value(duty.plan))
                    isDone = isDone || (test.test == duty.test && after(test.held, {0, 0, duty.months}) >= today);
                if (!isDone && why == nullptr)
                    why = QT_TRANSLATE_NOOP("Indicator", "A test is missing or too old.");
            }
            satisfied += isDone;
        }
        result.value.numerator += satisfied;
        result.value.denominator += required;
        ++complete.denominator;
        complete.numerator += satisfied == required;
        result.evidence << Evidence {station, data.title(dutyStation, *row), satisfied == required, why};
    }
    result.others << complete;
    return result;
}

}
