// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Subprogramme 2: regional field coordination (domain dossier 4.2).
#include "core/indicators/data.h"
#include "core/records/assessment.h"
#include "core/records/crisis.h"
#include "core/records/incident.h"
#include "core/records/plan.h"
#include "core/records/reference.h"
#include "core/records/residence.h"
#include "core/records/surge.h"
#include "core/rules/clocks.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

const QString droEndorsed = QStringLiteral("dro_endorsed");
const QString usgApproved = QStringLiteral("usg_approved");

/// Signed, or ratified since: what somebody only wrote down for the DO is not an approval yet.
bool isApproved(const ReviewStatus &status) { return status.isInForce() && !status.inForce->awaitsRatification; }

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

double percentile90(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end()); // nearest rank
    return values.at(std::max<qsizetype>(0, (values.size() * 9 + 9) / 10 - 1));
}

/// The areas in use at the end of the period.
QList<const Row *> areasInUse(Data &data, const Table &areas)
{
    QList<const Row *> found;
    for (const Row &row : areas.rows()) {
        const QDate until = areas.day(row, "valid_until");
        const QDate from = areas.day(row, "valid_from");
        if ((!until.isValid() || until >= data.period().to) && (!from.isValid() || from <= data.period().to)
            && data.covers({row.id, areas.id(row, "duty_station")}))
            found << &row;
    }
    return found;
}

/// Days from the decision that put a revision in force to its endorsement.
std::optional<double> daysToEndorsement(const ReviewStatus &status)
{
    for (const Judged &one : status.decisions)
        if (one.flaw == Flaw::None && one.stage == droEndorsed && one.digest == status.inForce->digest)
            return double(status.inForce->at.secsTo(one.at)) / 86400;
    return std::nullopt;
}

bool wasReturned(const ReviewStatus &status)
{
    return std::any_of(status.decisions.begin(), status.decisions.end(), [&](const Judged &one) {
        return one.flaw == Flaw::None && one.act == Act::Return && status.inForce && one.digest == status.inForce->digest;
    });
}

}

Result assessmentsEndorsed(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Approved assessments endorsed"), Figure::Is::Share};
    Figure ofAll {"of_all_areas", QT_TRANSLATE_NOOP("Indicator", "Endorsed, of all areas"), Figure::Is::Share};
    Figure returned {"returned", QT_TRANSLATE_NOOP("Indicator", "Approved assessments returned"), Figure::Is::Share};
    Figure days {
        "median_days", QT_TRANSLATE_NOOP("Indicator", "Median days from approval to endorsement"), Figure::Is::Days};
    const Table &areas = data.table(srmArea, {"valid_from", "valid_until", "duty_station"});
    const Table &assessments = data.table(assessment, {"srm_area", "kind", "area"});
    QHash<Id, const Row *> current; // by area: the one in force, the latest approved when two claim to be
    for (const Row &row : assessments.rows()) {
        const std::optional<Id> area = assessments.id(row, "srm_area");
        if (!area || !assessments.is(row, "kind", "area_strategic"))
            continue;
        const ReviewStatus &status = data.review(assessment, row);
        if (!isApproved(status)) {
            const char *why = status.isExpired ? QT_TRANSLATE_NOOP("Indicator", "No longer valid at the end of the period.")
                                               : QT_TRANSLATE_NOOP("Indicator", "Not approved at the end of the period.");
            result.exclusions << Exclusion {row.id, data.title(assessment, row), why};
            continue;
        }
        const Row *other = current.value(*area);
        if (other == nullptr || data.review(assessment, *other).inForce->at < status.inForce->at)
            current.insert(*area, &row);
    }
    QList<double> waits;
    for (const Row *area : areasInUse(data, areas)) {
        ++ofAll.denominator;
        const Row *row = current.value(area->id);
        if (row == nullptr) {
            result.exclusions << Exclusion {area->id, data.title(srmArea, *area),
                QT_TRANSLATE_NOOP("Indicator", "Area without a valid approved assessment.")};
            continue;
        }
        const ReviewStatus &status = data.review(assessment, *row);
        const bool isEndorsed = status.inForceStages.contains(droEndorsed);
        ++result.value.denominator;
        ++returned.denominator;
        result.value.numerator += isEndorsed;
        ofAll.numerator += isEndorsed;
        returned.numerator += wasReturned(status);
        if (const std::optional<double> wait = daysToEndorsement(status))
            waits << *wait;
        result.evidence << Evidence {row->id, data.title(assessment, *row), isEndorsed,
            isEndorsed ? nullptr : QT_TRANSLATE_NOOP("Indicator", "Not endorsed by DRO.")};
    }
    days.numerator = median(waits);
    result.others << ofAll << returned << days;
    return result;
}

Result residentialMeasures(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Sets approved by DRO or the USG"), Figure::Is::Share};
    Figure dro {"dro", QT_TRANSLATE_NOOP("Indicator", "Endorsed by DRO"), Figure::Is::Count};
    Figure usg {"usg", QT_TRANSLATE_NOOP("Indicator", "Approved by the USG"), Figure::Is::Count};
    Figure pending {"pending_30_days", QT_TRANSLATE_NOOP("Indicator", "Pending for more than 30 days"), Figure::Is::Count};
    Figure refused {"refused", QT_TRANSLATE_NOOP("Indicator", "Returned"), Figure::Is::Count};
    const Table &table = data.table(rsmSet, {"srm_area", "exceptional", "valid_until"});
    for (const Row &row : table.rows()) {
        if (!data.covers({table.id(row, "srm_area")}))
            continue;
        const QString title = data.title(rsmSet, row);
        const ReviewStatus &status = data.review(rsmSet, row);
        const QDate until = table.day(row, "valid_until");
        const Judged *last = nullptr;
        for (const Judged &one : status.decisions)
            if (one.flaw == Flaw::None)
                last = &one;
        if (last == nullptr) {
            result.exclusions << Exclusion {row.id, title, QT_TRANSLATE_NOOP("Indicator", "Never submitted.")};
            continue;
        }
        if (status.stage == QLatin1String("superseded") || (until.isValid() && until < data.period().to)) {
            result.exclusions << Exclusion {
                row.id, title, QT_TRANSLATE_NOOP("Indicator", "No longer valid at the end of the period.")};
            continue;
        }
        const bool byDro = status.inForceStages.contains(droEndorsed);
        const bool byUsg = status.inForceStages.contains(usgApproved);
        ++result.value.denominator;
        result.value.numerator += byDro || byUsg;
        dro.numerator += byDro;
        usg.numerator += byUsg;
        refused.numerator += last->act == Act::Return;
        if (!byDro && !byUsg && last->act != Act::Return && last->at.daysTo(data.end()) > 30)
            ++pending.numerator;
        result.evidence << Evidence {row.id, title, byDro || byUsg,
            byDro || byUsg ? nullptr : QT_TRANSLATE_NOOP("Indicator", "Neither endorsed by DRO nor approved by the USG.")};
    }
    result.others << dro << usg << pending << refused;
    return result;
}

Result plansEndorsed(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Required security plans endorsed"), Figure::Is::Share};
    Figure existing {"of_existing", QT_TRANSLATE_NOOP("Indicator", "Endorsed, of existing plans"), Figure::Is::Share};
    const Table &areas = data.table(srmArea, {"valid_from", "valid_until", "duty_station", "un_presence"});
    const Table &plans = data.table(plan, {"kind", "srm_area", "country"});
    // Required are a plan for each country, and one for each area with a presence of the United Nations.
    QHash<Id, const Row *> byArea;
    QHash<QString, const Row *> byCountry;
    for (const Row &row : plans.rows()) {
        if (!plans.is(row, "kind", "sec_plan"))
            continue;
        const ReviewStatus &status = data.review(plan, row);
        const std::optional<Id> area = plans.id(row, "srm_area");
        const QString country = row.scope.section(QLatin1Char('/'), 0, -2);
        ++existing.denominator;
        existing.numerator += isApproved(status) && status.inForceStages.contains(droEndorsed);
        if (!isApproved(status)) {
            result.exclusions << Exclusion {row.id, data.title(plan, row),
                status.isExpired ? QT_TRANSLATE_NOOP("Indicator", "No longer valid at the end of the period.")
                                 : QT_TRANSLATE_NOOP("Indicator", "Not approved at the end of the period.")};
            continue;
        }
        const Row *&place = area ? byArea[*area] : byCountry[country];
        if (place == nullptr || data.review(plan, *place).inForce->at < status.inForce->at)
            place = &row;
    }
    QSet<QString> countries;
    const auto require = [&](const Row *found, const Id &missing, const QString &title) {
        ++result.value.denominator;
        const bool isEndorsed = found != nullptr && data.review(plan, *found).inForceStages.contains(droEndorsed);
        result.value.numerator += isEndorsed;
        result.evidence << Evidence {found != nullptr ? found->id : missing,
            found != nullptr ? data.title(plan, *found) : title, isEndorsed,
            isEndorsed             ? nullptr
                : found != nullptr ? QT_TRANSLATE_NOOP("Indicator", "Not endorsed by DRO.")
                                   : QT_TRANSLATE_NOOP("Indicator", "A required plan is missing or not in force.")};
    };
    for (const Row *area : areasInUse(data, areas)) {
        countries << area->scope.section(QLatin1Char('/'), 0, -2);
        if (!areas.is(*area, "un_presence", "no"))
            require(byArea.value(area->id), area->id, data.title(srmArea, *area));
    }
    if (!data.extent().place)
        for (const QString &country : std::as_const(countries))
            require(byCountry.value(country), {}, country);
    result.others << existing;
    return result;
}

Result crisisActivation(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Activated and reported in time"), Figure::Is::Share};
    Figure toActivate {
        "median_hours", QT_TRANSLATE_NOOP("Indicator", "Median hours from detection to activation"), Figure::Is::Hours};
    Figure slowest {"p90_hours", QT_TRANSLATE_NOOP("Indicator", "Hours to activation, 90th percentile"), Figure::Is::Hours};
    Figure unanswered {"without_crisis",
        QT_TRANSLATE_NOOP("Indicator", "Severe direct incidents without a crisis record, to be reviewed"),
        Figure::Is::Count};
    Figure estimated {"estimated_times", QT_TRANSLATE_NOOP("Indicator", "Cases with estimated times"), Figure::Is::Count};
    const Table &crises = data.table(crisis,
        {"drill", "detected_at", "activation_decided_at", "hq_notified_at", "severity", "level_reached", "srm_area",
            "duty_station", "trigger_event"});
    QSet<Id> answered;
    QList<double> hours;
    for (const Row &row : crises.rows()) {
        if (const std::optional<Id> trigger = crises.id(row, "trigger_event"))
            answered << *trigger;
        const QDateTime detected = crises.moment(row, "detected_at");
        if (!data.period().contains(detected) || !data.covers({crises.id(row, "srm_area"), crises.id(row, "duty_station")}))
            continue;
        const QString title = data.title(crisis, row);
        if (crises.is(row, "drill", "yes")) {
            result.exclusions << Exclusion {row.id, title, QT_TRANSLATE_NOOP("Indicator", "A drill.")};
            continue;
        }
        if (!crises.text(row, "level_reached").startsWith(QLatin1String("crisis_"))) {
            result.exclusions << Exclusion {row.id, title, QT_TRANSLATE_NOOP("Indicator", "It never became a crisis.")};
            continue;
        }
        const QDateTime decided = crises.moment(row, "activation_decided_at");
        const int severity = crises.is(row, "severity", "critical") ? 5 : 4;
        const ActivationVerdict verdict
            = activationVerdict(detected, decided, crises.moment(row, "hq_notified_at"), severity);
        ++result.value.denominator;
        result.value.numerator += verdict.isTimely();
        if (decided.isValid())
            hours << double(detected.secsTo(decided)) / 3600;
        for (const char *moment : {"detected_at", "activation_decided_at", "hq_notified_at"})
            if (crises.text(row, moment).endsWith(QLatin1Char('?'))) {
                ++estimated.numerator;
                break;
            }
        const char *why = nullptr;
        if (!verdict.activatedInTime.value_or(false))
            why = QT_TRANSLATE_NOOP("Indicator", "Activated late or not at all.");
        else if (!verdict.notifiedInTime.value_or(false))
            why = QT_TRANSLATE_NOOP("Indicator", "Headquarters told late or not at all.");
        result.evidence << Evidence {row.id, title, why == nullptr, why};
    }
    const Table &incidents = data.table(incident, {"known_at", "severity", "un_impact", "duty_station"});
    for (const Row &row : incidents.rows())
        if (data.period().contains(incidents.moment(row, "known_at")) && incidents.is(row, "un_impact", "direct")
            && (incidents.is(row, "severity", "severe") || incidents.is(row, "severity", "critical"))
            && !answered.contains(row.id) && data.covers({incidents.id(row, "duty_station")})) {
            ++unanswered.numerator;
            result.exclusions << Exclusion {row.id, data.title(incident, row),
                QT_TRANSLATE_NOOP(
                    "Indicator", "Should perhaps have activated: counted when a reviewer adds the crisis record.")};
        }
    toActivate.numerator = median(hours);
    slowest.numerator = percentile90(hours);
    result.others << toActivate << slowest << unanswered << estimated;
    return result;
}

Result surgeDeployment(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "First arrival within the limit"), Figure::Is::Share};
    Figure remote {"remote", QT_TRANSLATE_NOOP("Indicator", "Supported from afar only"), Figure::Is::Count};
    Figure causes[] = {{"delay_visa", QT_TRANSLATE_NOOP("Indicator", "Late for want of a visa"), Figure::Is::Count},
        {"delay_transport", QT_TRANSLATE_NOOP("Indicator", "Late for want of transport"), Figure::Is::Count},
        {"delay_staff_not_found", QT_TRANSLATE_NOOP("Indicator", "Late for want of staff"), Figure::Is::Count},
        {"delay_funding", QT_TRANSLATE_NOOP("Indicator", "Late for want of funds"), Figure::Is::Count}};
    const char *causeKeys[] = {"visa", "transport", "staff_not_found", "funding"};
    const Table &requests = data.table(surgeRequest,
        {"requested_at", "validated_at", "reason", "state", "cancelled_by", "urgency", "delay_cause", "duty_station"});
    const Table &assignments = data.table(surgeAssignment, {"surge_request", "arrived_at", "remote"});
    QHash<Id, QDateTime> arrivals;
    QSet<Id> fromAfar;
    for (const Row &row : assignments.rows()) {
        const std::optional<Id> request = assignments.id(row, "surge_request");
        if (!request)
            continue;
        if (assignments.is(row, "remote", "yes")) {
            fromAfar << *request;
            continue;
        }
        const QDateTime arrived = assignments.moment(row, "arrived_at");
        QDateTime &first = arrivals[*request];
        if (arrived.isValid() && arrived <= data.end() && (!first.isValid() || arrived < first))
            first = arrived;
    }
    for (const Row &row : requests.rows()) {
        const QString reason = requests.text(row, "reason");
        if (!data.period().contains(requests.moment(row, "validated_at"))
            || !data.covers({requests.id(row, "duty_station")}))
            continue;
        const QString title = data.title(surgeRequest, row);
        if (reason != QLatin1String("crisis") && reason != QLatin1String("incident")
            && reason != QLatin1String("capacity_gap_no_adviser")) {
            result.exclusions << Exclusion {row.id, title, QT_TRANSLATE_NOOP("Indicator", "Asked for another reason.")};
            continue;
        }
        if (requests.is(row, "state", "cancelled") && requests.is(row, "cancelled_by", "requester")) {
            result.exclusions << Exclusion {row.id, title, QT_TRANSLATE_NOOP("Indicator", "Cancelled by who asked.")};
            continue;
        }
        const SurgeUrgency urgency = requests.is(row, "urgency", "u1") ? SurgeUrgency::Hours
            : requests.is(row, "urgency", "u2")                        ? SurgeUrgency::Week
                                                                       : SurgeUrgency::Month;
        const QDateTime due = surgeDue(requests.moment(row, "requested_at"), urgency);
        const QDateTime arrived = arrivals.value(row.id);
        const bool isTimely = arrived.isValid() && due.isValid() && arrived <= due;
        ++result.value.denominator;
        result.value.numerator += isTimely;
        remote.numerator += !arrived.isValid() && fromAfar.contains(row.id);
        if (!isTimely)
            for (size_t i = 0; i < std::size(causes); ++i)
                causes[i].numerator += requests.is(row, "delay_cause", causeKeys[i]);
        result.evidence << Evidence {row.id, title, isTimely,
            isTimely ? nullptr : QT_TRANSLATE_NOOP("Indicator", "Nobody arrived within the limit.")};
    }
    result.others << remote;
    for (const Figure &cause : causes)
        result.others << cause;
    return result;
}

}
