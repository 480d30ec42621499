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

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr int notifyHours = 4; // from detection until headquarters knows (4.2 b-ii)

constexpr Reason isSuperseded {"superseded", QT_TRANSLATE_NOOP("Indicator", "Superseded.")};
constexpr Reason isExpired {"expired", QT_TRANSLATE_NOOP("Indicator", "No longer valid at the end of the period.")};
constexpr Reason notYetValid {"not_yet_valid", QT_TRANSLATE_NOOP("Indicator", "Not yet valid at the end of the period.")};
constexpr Reason awaitsRatification {
    "awaits_ratification", QT_TRANSLATE_NOOP("Indicator", "The approval had not been ratified.")};
constexpr Reason notApproved {"not_approved", QT_TRANSLATE_NOOP("Indicator", "Not approved at the end of the period.")};
constexpr Reason noAssessment {"no_assessment", QT_TRANSLATE_NOOP("Indicator", "Area without a valid approved assessment.")};
constexpr Reason replaced {
    "other_is_current", QT_TRANSLATE_NOOP("Indicator", "Another one of the same area was approved later.")};
constexpr Reason notEndorsed {"not_endorsed", QT_TRANSLATE_NOOP("Indicator", "Not endorsed by DRO.")};
constexpr Reason neither {
    "neither_dro_nor_usg", QT_TRANSLATE_NOOP("Indicator", "Neither endorsed by DRO nor approved by the USG.")};
constexpr Reason neverSubmitted {"never_submitted", QT_TRANSLATE_NOOP("Indicator", "Never submitted.")};
constexpr Reason noPlan {"plan_missing", QT_TRANSLATE_NOOP("Indicator", "A required plan is missing or not in force.")};
constexpr Reason isDrill {"drill", QT_TRANSLATE_NOOP("Indicator", "A drill.")};
constexpr Reason noCrisis {"below_crisis", QT_TRANSLATE_NOOP("Indicator", "It never became a crisis.")};
constexpr Reason isUndated {
    "undated", QT_TRANSLATE_NOOP("Indicator", "When it was detected is not recorded; it began in the period.")};
constexpr Reason limitRuns {"limit_runs", QT_TRANSLATE_NOOP("Indicator", "The limit has not passed.")};
constexpr Reason activatedLate {"activated_late", QT_TRANSLATE_NOOP("Indicator", "Activated late or not at all.")};
constexpr Reason toldLate {"told_late", QT_TRANSLATE_NOOP("Indicator", "Headquarters told late or not at all.")};
constexpr Reason unanswered {"no_crisis_record",
    QT_TRANSLATE_NOOP("Indicator", "Should perhaps have activated: counted when a reviewer adds the crisis record.")};
constexpr Reason otherReason {"other_reason", QT_TRANSLATE_NOOP("Indicator", "Asked for another reason.")};
constexpr Reason withdrawn {"cancelled_by_requester", QT_TRANSLATE_NOOP("Indicator", "Cancelled by who asked.")};
constexpr Reason nobodyArrived {"nobody_arrived", QT_TRANSLATE_NOOP("Indicator", "Nobody arrived within the limit.")};

/// Why a reviewed record is not in force at the end of the period.
Reason reasonOf(const ReviewStatus &status)
{
    if (Data::isVoid(status))
        return isVoided;
    if (status.stage == QLatin1String("superseded"))
        return isSuperseded;
    if (status.isExpired)
        return isExpired;
    if (status.inForce && status.beginsLater)
        return notYetValid;
    if (status.inForce && status.inForce->awaitsRatification)
        return awaitsRatification;
    return notApproved;
}

/// Days from the decision that put the revision in force to its endorsement.
std::optional<double> daysToEndorsement(const ReviewStatus &status)
{
    const Judged *endorsed = Data::reached(status, "dro_endorsed");
    return endorsed != nullptr ? std::optional(double(status.inForce->at.secsTo(endorsed->at)) / 86400) : std::nullopt;
}

/// Returned by DRO on the way to what is in force now: since an earlier revision was endorsed, if one was.
bool wasReturnedByDro(const ReviewStatus &status)
{
    bool isReturned = false;
    for (const Judged &one : status.decisions) {
        if (one.flaw != Flaw::None || one.awaitsRatification)
            continue;
        if (one.act == Act::Return && one.stage == QLatin1String("dro_returned"))
            isReturned = true;
        else if (one.stage == QLatin1String("dro_endorsed") && status.inForce && one.digest != status.inForce->digest)
            isReturned = false;
    }
    return isReturned;
}

/// Of several in force for one place, the one approved last; the others are told.
void keepLatest(Data &data, Result &result, const Table &table, const Row *&kept, const Row &row)
{
    const auto at = [&](const Row &one) { return data.review(table.type(), one).inForce->at; };
    const Row *other = kept;
    if (other != nullptr && at(row) < at(*other))
        other = &row;
    else
        kept = &row;
    if (other != nullptr)
        data.exclude(result, table, *other, replaced);
}

}

Result assessmentsEndorsed(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Approved assessments endorsed"), Figure::Is::Share};
    Figure ofAll {"of_all_areas", QT_TRANSLATE_NOOP("Indicator", "Endorsed, of all areas"), Figure::Is::Share};
    Figure returned {"returned", QT_TRANSLATE_NOOP("Indicator", "Approved assessments returned by DRO"), Figure::Is::Share};
    Figure days {
        "median_days", QT_TRANSLATE_NOOP("Indicator", "Median days from approval to endorsement"), Figure::Is::Days};
    const Table &areas = data.areas();
    const Table &assessments = data.table(assessment, {"srm_area", "kind"});
    QHash<Id, const Row *> current; // by area
    for (const Row &row : assessments.rows()) {
        const std::optional<Id> area = assessments.id(row, "srm_area");
        if (!area || !data.covers({area}) || !assessments.is(row, "kind", "area_strategic"))
            continue;
        const ReviewStatus &status = data.review(assessment, row);
        if (Data::isApproved(status))
            keepLatest(data, result, assessments, current[*area], row);
        else
            data.exclude(result, assessments, row, reasonOf(status));
    }
    QList<double> waits;
    for (const Row &area : areas.rows()) {
        if (!data.isInUse(areas, area) || !data.covers({area.id}))
            continue;
        ++ofAll.denominator;
        const Row *row = current.value(area.id);
        if (row == nullptr) {
            data.exclude(result, areas, area, noAssessment);
            continue;
        }
        const ReviewStatus &status = data.review(assessment, *row);
        const bool isEndorsed = Data::reached(status, "dro_endorsed") != nullptr;
        ++result.value.denominator;
        ++returned.denominator;
        result.value.numerator += isEndorsed;
        ofAll.numerator += isEndorsed;
        returned.numerator += wasReturnedByDro(status);
        if (const std::optional<double> wait = daysToEndorsement(status))
            waits << *wait;
        data.evidence(result, assessments, *row, isEndorsed, notEndorsed);
    }
    days.numerator = median(waits);
    days.denominator = double(waits.size());
    result.others << ofAll << returned << days;
    return result;
}

Result residentialMeasures(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Sets approved by DRO or the USG"), Figure::Is::Share};
    Figure measures {"measures", QT_TRANSLATE_NOOP("Indicator", "Measures of those sets"), Figure::Is::Share}; // option B
    // Each set is in one of these lines.
    Figure lines[] = {{"dro", QT_TRANSLATE_NOOP("Indicator", "Endorsed by DRO only"), Figure::Is::Count},
        {"usg", QT_TRANSLATE_NOOP("Indicator", "Approved by the USG only"), Figure::Is::Count},
        {"dro_and_usg", QT_TRANSLATE_NOOP("Indicator", "Both"), Figure::Is::Count},
        {"refused", QT_TRANSLATE_NOOP("Indicator", "Returned"), Figure::Is::Count},
        {"pending_long", QT_TRANSLATE_NOOP("Indicator", "Pending for longer than the policy's limit"), Figure::Is::Count},
        {"pending", QT_TRANSLATE_NOOP("Indicator", "Pending"), Figure::Is::Count}};
    const Table &table = data.table(rsmSet, {"srm_area", "exceptional", "valid_from", "valid_until"});
    const auto itemsOf = byReference(data.table(rsmItem, {"rsm_set"}), "rsm_set");
    for (const Row &row : table.rows()) {
        if (!data.covers({table.id(row, "srm_area")}))
            continue;
        const ReviewStatus &status = data.review(rsmSet, row);
        const Judged *last = nullptr;
        for (const Judged &one : status.decisions)
            if (one.flaw == Flaw::None && one.act != Act::Ratify)
                last = &one;
        if (last == nullptr) {
            data.exclude(result, table, row, neverSubmitted);
            continue;
        }
        const bool byDro = Data::reached(status, "dro_endorsed") != nullptr;
        const Judged *usg = Data::reached(status, "usg_approved"); // straight from the team, or after the official
        const bool byUsg = usg != nullptr;
        const bool isLeft = Data::isVoid(status) || status.stage == QLatin1String("superseded") || last->act == Act::Revoke
            || last->act == Act::Supersede || last->act == Act::Withdraw;
        // What was decided on tells the dates; where only the USG decided there is nothing in force to read them from.
        const bool isApproved = Data::isApproved(status)
            || (byUsg && !status.inForce && table.holds(row, "valid_from", "valid_until", data.today()));
        // An exceptional set counts from its submission on: who asks for more than the menu waits for an answer.
        const bool isOpen = table.is(row, "exceptional", "yes")
            && (last->act != Act::Return || data.period().contains(last->at)) && !status.inForce;
        if (isLeft || !(isApproved || isOpen)) {
            data.exclude(result, table, row, isLeft && last->act != Act::Withdraw ? isSuperseded : reasonOf(status));
            continue;
        }
        const bool isDone = byDro || byUsg;
        const double items = double(itemsOf.value(row.id).size());
        ++result.value.denominator;
        result.value.numerator += isDone;
        measures.denominator += items;
        measures.numerator += isDone ? items : 0;
        const bool isLong = after(last->at, data.clock("dro_endorsement")) < data.end();
        const int line = isDone ? (byDro && byUsg ? 2 : byUsg ? 1 : 0) : last->act == Act::Return ? 3 : isLong ? 4 : 5;
        ++lines[line].numerator;
        data.evidence(result, table, row, isDone, neither, isDone ? QString() : QString::fromLatin1(lines[line].key));
    }
    result.others << measures;
    for (const Figure &line : lines)
        result.others << line;
    return result;
}

Result plansEndorsed(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Required security plans endorsed"), Figure::Is::Share};
    Figure existing {"of_existing", QT_TRANSLATE_NOOP("Indicator", "Endorsed, of plans in force"), Figure::Is::Share};
    const Table &areas = data.areas();
    const Table &plans = data.table(plan, {"kind", "srm_area", "duty_station", "premises"});
    QHash<Id, const Row *> byArea;
    QHash<QString, const Row *> byCountry;
    QMap<QString, bool> countries; // with an area in use, or a plan for all of it
    for (const Row &row : plans.rows()) {
        const std::optional<Id> area = plans.id(row, "srm_area");
        const bool isOfPlace = area || plans.id(row, "duty_station") || plans.id(row, "premises");
        if (!plans.is(row, "kind", "sec_plan")
            || !data.covers({area, plans.id(row, "duty_station"), plans.id(row, "premises")}))
            continue;
        const ReviewStatus &status = data.review(plan, row);
        if (!Data::isApproved(status)) {
            data.exclude(result, plans, row, reasonOf(status));
            continue;
        }
        ++existing.denominator;
        existing.numerator += Data::reached(status, "dro_endorsed") != nullptr;
        if (area)
            keepLatest(data, result, plans, byArea[*area], row);
        else if (!isOfPlace)
            keepLatest(data, result, plans, byCountry[data.countryOf(row)], row);
        countries.insert(data.countryOf(row), true);
    }
    const auto require = [&](const Row *found, const Id &missing, const QString &title) {
        const bool isEndorsed = found != nullptr && Data::reached(data.review(plan, *found), "dro_endorsed") != nullptr;
        ++result.value.denominator;
        result.value.numerator += isEndorsed;
        if (found != nullptr)
            data.evidence(result, plans, *found, isEndorsed, notEndorsed);
        else if (data.isDetailed())
            result.evidence << Evidence {missing, title, false, noPlan, QStringLiteral("sec_plan")};
    };
    // Required are a plan for each country, and one for each area with a presence of the United Nations.
    for (const Row &area : areas.rows()) {
        if (!data.isInUse(areas, area) || !data.covers({area.id}))
            continue;
        countries.insert(data.countryOf(area), true);
        if (!areas.is(area, "un_presence", "no"))
            require(byArea.value(area.id), area.id, data.isDetailed() ? data.title(srmArea, area) : QString());
    }
    if (!data.extent().place)
        for (const QString &country : countries.keys())
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
    Figure silent {"without_crisis",
        QT_TRANSLATE_NOOP("Indicator", "Severe direct incidents without a crisis record, to be reviewed"),
        Figure::Is::Count};
    Figure estimated {"estimated_times", QT_TRANSLATE_NOOP("Indicator", "Cases with estimated times"), Figure::Is::Count};
    const Table &crises = data.table(crisis,
        {"drill", "trigger_at", "detected_at", "activation_decided_at", "hq_notified_at", "severity", "level_reached",
            "srm_area", "duty_station", "trigger_event"},
        As::Known);
    const Table &levels = data.table(crisisLevel, {"crisis", "level"}, As::Known);
    const auto isCrisis = [](const QString &level) { return level.startsWith(QLatin1String("crisis_")); };
    QSet<Id> escalated; // by the log of levels, whatever the record itself says by now
    for (const Row &row : levels.rows())
        if (isCrisis(levels.text(row, "level")))
            escalated << levels.id(row, "crisis").value_or(Id());
    QSet<Id> answered;
    QList<double> hours;
    for (const Row &row : crises.rows()) {
        const bool isGone = Data::isVoid(data.review(crisis, row, As::Known));
        if (const std::optional<Id> trigger = crises.id(row, "trigger_event");
            trigger && !isGone && !crises.is(row, "drill", "yes"))
            answered << *trigger;
        const QDateTime detected = crises.moment(row, "detected_at");
        const bool isUndatedHere = !detected.isValid() && data.period().contains(crises.moment(row, "trigger_at"));
        if ((!data.period().contains(detected) && !isUndatedHere)
            || !data.covers({crises.id(row, "srm_area"), crises.id(row, "duty_station")}))
            continue;
        const bool isReal = isCrisis(crises.text(row, "level_reached")) || escalated.contains(row.id);
        if (isGone || crises.is(row, "drill", "yes") || !isReal || isUndatedHere) {
            data.exclude(result, crises, row,
                isGone                               ? isVoided
                    : crises.is(row, "drill", "yes") ? isDrill
                    : !isReal                        ? noCrisis
                                                     : isUndated);
            continue;
        }
        const QDateTime decided = crises.moment(row, "activation_decided_at");
        const QDateTime told = crises.moment(row, "hq_notified_at");
        const QDateTime due = after(
            detected, data.clock(crises.is(row, "severity", "critical") ? "activation_critical" : "activation_severe"));
        const QDateTime toTell = detected.addSecs(notifyHours * 3600);
        const bool isActivated = decided.isValid() && decided <= due;
        const bool isTold = told.isValid() && told <= toTell;
        const auto stillRuns = [&](bool isDone, const QDateTime &limit) { return !isDone && limit > data.asOf(); };
        if ((isActivated || stillRuns(isActivated, due)) && (isTold || stillRuns(isTold, toTell))
            && !(isActivated && isTold)) {
            data.pending(result, crises, row, limitRuns);
            continue;
        }
        const bool isEstimated = crises.isEstimated(row, "detected_at") || crises.isEstimated(row, "activation_decided_at")
            || crises.isEstimated(row, "hq_notified_at");
        ++result.value.denominator;
        result.value.numerator += isActivated && isTold;
        if (decided.isValid())
            hours << double(detected.secsTo(decided)) / 3600;
        estimated.numerator += isEstimated;
        data.evidence(result, crises, row, isActivated && isTold, isActivated ? toldLate : activatedLate, {}, isEstimated);
    }
    const Table &incidents = data.table(
        incident, {"known_at", "severity", "un_impact", "duty_station", "srm_area", "state", "duplicate_of"}, As::Known);
    for (const Row &row : incidents.rows()) {
        if (!data.period().contains(incidents.moment(row, "known_at")) || !incidents.is(row, "un_impact", "direct")
            || !(incidents.is(row, "severity", "severe") || incidents.is(row, "severity", "critical"))
            || answered.contains(row.id) || !data.covers({incidents.id(row, "duty_station"), incidents.id(row, "srm_area")}))
            continue;
        const std::optional<Reason> why = leftOut(data, incidents, row);
        silent.numerator += !why;
        data.exclude(result, incidents, row, why.value_or(unanswered));
    }
    toActivate.numerator = median(hours);
    slowest.numerator = percentile90(hours);
    toActivate.denominator = slowest.denominator = double(hours.size());
    result.others << toActivate << slowest << silent << estimated;
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
    const Table &requests = data.table(surgeRequest,
        {"requested_at", "validated_at", "reason", "state", "cancelled_by", "urgency", "delay_cause", "duty_station"},
        As::Known);
    const Table &assignments = data.table(surgeAssignment, {"surge_request", "arrived_at", "remote"}, As::Known);
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
        if (arrived.isValid() && (!first.isValid() || arrived < first))
            first = arrived;
    }
    for (const Row &row : requests.rows()) {
        if (!data.period().contains(requests.moment(row, "validated_at"))
            || !data.covers({requests.id(row, "duty_station")}))
            continue;
        const QString reason = requests.text(row, "reason");
        const bool isAsked = reason == QLatin1String("crisis") || reason == QLatin1String("incident")
            || reason == QLatin1String("capacity_gap_no_adviser");
        const bool isWithdrawn = requests.is(row, "state", "cancelled") && requests.is(row, "cancelled_by", "requester");
        const bool isGone = Data::isVoid(data.review(surgeRequest, row, As::Known));
        if (!isAsked || isWithdrawn || isGone) {
            data.exclude(result, requests, row, isGone ? isVoided : !isAsked ? otherReason : withdrawn);
            continue;
        }
        const char *clock = requests.is(row, "urgency", "u1") ? "surge_u1"
            : requests.is(row, "urgency", "u2")               ? "surge_u2"
                                                              : "surge_u3";
        const QDateTime due = after(requests.moment(row, "requested_at"), data.clock(clock));
        const QDateTime arrived = arrivals.value(row.id);
        const bool isTimely = arrived.isValid() && arrived <= due;
        // Declined or cancelled by headquarters: nobody will come any more.
        const bool isOver = requests.is(row, "state", "declined") || requests.is(row, "state", "cancelled");
        if (!isTimely && !isOver && due > data.asOf()) {
            data.pending(result, requests, row, limitRuns);
            continue;
        }
        ++result.value.denominator;
        result.value.numerator += isTimely;
        remote.numerator += !arrived.isValid() && fromAfar.contains(row.id);
        if (!isTimely)
            for (Figure &cause : causes)
                cause.numerator += requests.text(row, "delay_cause") == QLatin1String(cause.key + qstrlen("delay_"));
        data.evidence(result, requests, row, isTimely, nobodyArrived, requests.text(row, "delay_cause"));
    }
    result.others << remote;
    for (const Figure &cause : causes)
        result.others << cause;
    return result;
}

}
