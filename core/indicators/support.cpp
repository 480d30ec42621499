// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Subprogramme 3: field support (domain dossier 4.3): coping with stress, and training.
#include "core/indicators/data.h"
#include "core/records/affected.h"
#include "core/records/assessment.h"
#include "core/records/dutystation.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "core/records/stress.h"
#include "core/records/training.h"
#include "core/rules/persons.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr int stressDays = 730; // a training in stress management is remembered for two years (4.3 a-i)
constexpr int adultYears = 16; // of dependants (4.3 a-i)

constexpr Reason notTrained {
    "no_stress_training", QT_TRANSLATE_NOOP("Indicator", "No training in stress management in the last two years.")};
constexpr Reason noCertificate {
    "not_trained", QT_TRANSLATE_NOOP("Indicator", "Not trained in critical-incident stress management.")};
constexpr Reason certificateExpired {"certificate_expired", QT_TRANSLATE_NOOP("Indicator", "The certificate has expired.")};
constexpr Reason hasLeft {"left_roster", QT_TRANSLATE_NOOP("Indicator", "No longer on the roster.")};
constexpr Reason isTwice {"on_roster_twice", QT_TRANSLATE_NOOP("Indicator", "On the roster twice.")};
constexpr Reason isPeer {"peer", QT_TRANSLATE_NOOP("Indicator", "A peer helper, counted apart.")};
constexpr Reason noReturn {"no_return", QT_TRANSLATE_NOOP("Indicator", "No return of the counsellors.")};
constexpr Reason notAllReached {
    "not_all_reached", QT_TRANSLATE_NOOP("Indicator", "Not everybody affected was reached within the limit.")};
constexpr Reason limitRuns {"limit_runs", QT_TRANSLATE_NOOP("Indicator", "The limit has not passed.")};
constexpr Reason courseMissing {
    "course_missing", QT_TRANSLATE_NOOP("Indicator", "A mandatory course is missing or has expired.")};
constexpr Reason nothingRequired {"nothing_required",
    QT_TRANSLATE_NOOP("Indicator", "No course is required, or all are waived or within the time of grace.")};

bool isInternational(const QString &category)
{
    static const QSet<QString> international = {QStringLiteral("ir_staff"), QStringLiteral("unv_i"),
        QStringLiteral("mil_observer"), QStringLiteral("unpol"), QStringLiteral("gov_personnel"), QStringLiteral("jpo")};
    return international.contains(category);
}

bool isStressCourse(const QString &code)
{
    static const QSet<QString> courses
        = {QStringLiteral("stress_aware"), QStringLiteral("resilience"), QStringLiteral("family"), QStringLiteral("pfa")};
    return courses.contains(code);
}

void count(Figure &figure, bool isMet)
{
    ++figure.denominator;
    figure.numerator += isMet;
}

/// Duty stations of the extent that were high-risk at the end of the period.
QSet<Id> highRiskStations(Data &data)
{
    QSet<Id> found;
    const Table &stations = data.stations();
    for (const Row &row : stations.rows()) {
        const QDate from = stations.day(row, "high_risk_from");
        const QDate until = stations.lastDay(row, "high_risk_until");
        if (stations.is(row, "high_risk", "yes") && (!from.isValid() || from <= data.today())
            && (!until.isValid() || until >= data.today()) && data.isOpen(stations, row) && data.covers({row.id}))
            found << row.id;
    }
    return found;
}

/// Everybody, persons and dependants, with an attendance or a certificate within the time.
QSet<Id> stressTrainedByName(Data &data, QSet<Id> &sessionsWithNames)
{
    const QDate since = data.today().addDays(-stressDays);
    const auto isWithin = [&](QDate day) { return day >= since && day <= data.today(); };
    QSet<Id> courses;
    const Table &allCourses = data.table(course, {"code"});
    for (const Row &row : allCourses.rows())
        if (isStressCourse(allCourses.text(row, "code")))
            courses << row.id;
    QSet<Id> sessions;
    const Table &allSessions = data.table(trainingSession, {"course", "starts_on", "state"});
    for (const Row &row : allSessions.rows())
        if (courses.contains(allSessions.id(row, "course").value_or(Id())) && isWithin(allSessions.day(row, "starts_on"))
            && !allSessions.is(row, "state", "cancelled"))
            sessions << row.id;
    QSet<Id> trained;
    const Table &attendances = data.table(trainingAttendance, {"session", "person", "dependant", "result"});
    for (const Row &row : attendances.rows()) {
        const Id session = attendances.id(row, "session").value_or(Id());
        if (attendances.id(row, "dependant"))
            sessionsWithNames << session;
        if (sessions.contains(session)
            && (attendances.is(row, "result", "attended") || attendances.is(row, "result", "passed")))
            for (const char *who : {"person", "dependant"})
                if (const std::optional<Id> id = attendances.id(row, who))
                    trained << *id;
    }
    const Table &certificates = data.table(certificate, {"person", "course", "issued_on", "verified", "kind"});
    for (const Row &row : certificates.rows())
        if (courses.contains(certificates.id(row, "course").value_or(Id())) && isWithin(certificates.day(row, "issued_on"))
            && !certificates.is(row, "verified", "rejected") && !certificates.is(row, "kind", "waiver"))
            trained << certificates.id(row, "person").value_or(Id());
    return trained;
}

/// Dependants trained at each duty station of whom only the number is known.
QHash<Id, double> stressTrainedByCount(Data &data, const QSet<Id> &sessionsWithNames)
{
    QHash<Id, double> counted;
    const Table &events = data.table(stressTraining,
        {"date", "kind", "state", "duty_station", "session", "dependants_female", "dependants_male", "dependants_unknown"});
    for (const Row &row : events.rows()) {
        const QDate day = events.day(row, "date");
        const std::optional<Id> station = events.id(row, "duty_station");
        const std::optional<Id> session = events.id(row, "session");
        if (!station || day < data.today().addDays(-stressDays) || day > data.today()
            || events.is(row, "kind", "manager_brief")
            || (!events.is(row, "state", "held") && !events.is(row, "state", "reported"))
            || (session && sessionsWithNames.contains(*session))) // the same people, by name
            continue;
        for (const char *field : {"dependants_female", "dependants_male", "dependants_unknown"})
            counted[*station] += double(events.number(row, field).value_or(0));
    }
    return counted;
}

}

Result stressTrained(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Staff and dependants trained"), Figure::Is::Share};
    Figure staff {"staff", QT_TRANSLATE_NOOP("Indicator", "Staff"), Figure::Is::Share};
    Figure international {"international", QT_TRANSLATE_NOOP("Indicator", "Internationally recruited"), Figure::Is::Share};
    Figure local {"local", QT_TRANSLATE_NOOP("Indicator", "Locally recruited"), Figure::Is::Share};
    Figure female {"staff_female", QT_TRANSLATE_NOOP("Indicator", "Staff, female"), Figure::Is::Share};
    Figure male {"staff_male", QT_TRANSLATE_NOOP("Indicator", "Staff, male"), Figure::Is::Share};
    Figure unstated {"staff_sex_other", QT_TRANSLATE_NOOP("Indicator", "Staff, sex other or not stated"), Figure::Is::Share};
    Figure dependants {"dependants", QT_TRANSLATE_NOOP("Indicator", "Dependants from the age of 16"), Figure::Is::Share};
    Figure estimated {
        "estimated_dependants", QT_TRANSLATE_NOOP("Indicator", "Dependants counted, not named"), Figure::Is::Count};
    const QSet<Id> stations = highRiskStations(data);
    QSet<Id> sessionsWithNames;
    const QSet<Id> trained = stressTrainedByName(data, sessionsWithNames);

    QHash<Id, Id> posted; // persons at these stations
    const Table &people = data.people();
    for (const Row &row : people.rows()) {
        const std::optional<Id> station = people.id(row, "duty_station");
        if (!station || !stations.contains(*station))
            continue;
        if (people.id(row, "merged_into")) {
            data.exclude(result, people, row, wasMerged);
            continue;
        }
        if (!data.isOnList(people, row))
            continue;
        posted.insert(row.id, *station);
        const bool isTrained = trained.contains(row.id);
        count(staff, isTrained);
        count(isInternational(people.text(row, "category")) ? international : local, isTrained);
        count(people.is(row, "sex", "f") ? female : people.is(row, "sex", "m") ? male : unstated, isTrained);
        data.evidence(result, people, row, isTrained, notTrained);
    }
    const Table &families = data.table(dependant, {"person", "eligible", "lives_at_duty_station", "birth"});
    QHash<Id, double> unnamed; // dependants not trained by name, by station
    for (const Row &row : families.rows()) {
        const QDate birth = families.day(row, "birth");
        const auto station = posted.constFind(families.id(row, "person").value_or(Id()));
        if (station == posted.constEnd() || !families.is(row, "eligible", "yes")
            || !families.is(row, "lives_at_duty_station", "yes")
            || (birth.isValid() && birth.addYears(adultYears) > data.today()))
            continue;
        const bool isTrained = trained.contains(row.id);
        count(dependants, isTrained);
        unnamed[*station] += !isTrained;
        data.evidence(result, families, row, isTrained, notTrained);
    }
    // Families are often only counted. Nobody is counted beyond those who are there.
    const QHash<Id, double> counted = stressTrainedByCount(data, sessionsWithNames);
    for (auto station = unnamed.constBegin(); station != unnamed.constEnd(); ++station)
        estimated.numerator += std::min(*station, counted.value(station.key()));
    dependants.numerator += estimated.numerator;
    result.value.numerator = staff.numerator + dependants.numerator;
    result.value.denominator = staff.denominator + dependants.denominator;
    result.value.isEstimated = dependants.isEstimated = estimated.isEstimated = estimated.numerator > 0;
    suppress(
        {{&result.value, {&staff, &dependants}}, {&staff, {&international, &local}}, {&staff, {&female, &male, &unstated}}},
        {&estimated}, qint64(data.threshold("small_cell")));
    result.others << staff << international << local << female << male << unstated << dependants << estimated;
    return result;
}

Result counsellorsTrained(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Counsellors trained"), Figure::Is::Count};
    Figure un {"un", QT_TRANSLATE_NOOP("Indicator", "Of the United Nations"), Figure::Is::Count};
    Figure partner {"partner", QT_TRANSLATE_NOOP("Indicator", "Of partners"), Figure::Is::Count};
    Figure fresh {"in_period", QT_TRANSLATE_NOOP("Indicator", "Trained in the period"), Figure::Is::Count};
    Figure peers {"peers", QT_TRANSLATE_NOOP("Indicator", "Peer helpers trained"), Figure::Is::Count};
    QMap<QString, int> languages;
    QMap<QString, int> regions;
    const Table &table = data.table(counsellor,
        {"kind", "un_or_partner", "cism_trained_on", "cism_expires_on", "left_on", "duty_station", "person", "languages",
            "region"});
    QSet<Id> seen; // who counts already, counsellors and peers apart: a person on the roster twice is one
    QSet<Id> seenPeers;
    for (const Row &row : table.rows()) {
        if (!data.covers({table.id(row, "duty_station")}))
            continue;
        const QDate trained = table.day(row, "cism_trained_on");
        const QDate expires = table.lastDay(row, "cism_expires_on");
        const QDate left = table.day(row, "left_on");
        const bool isHelper = table.is(row, "kind", "peer");
        const std::optional<Id> who = table.id(row, "person");
        Reason why;
        if (left.isValid() && left <= data.today())
            why = hasLeft;
        else if (!trained.isValid() || trained > data.today())
            why = noCertificate;
        else if (expires.isValid() && expires < data.today())
            why = certificateExpired;
        else if (who && (isHelper ? seenPeers : seen).contains(*who))
            why = isTwice;
        if (why) {
            data.exclude(result, table, row, why);
            continue;
        }
        if (who)
            (isHelper ? seenPeers : seen) << *who;
        if (isHelper) {
            ++peers.numerator;
            data.exclude(result, table, row, isPeer);
            continue;
        }
        ++result.value.numerator;
        (table.is(row, "un_or_partner", "un") ? un : partner).numerator += 1;
        fresh.numerator += data.period().contains(trained);
        for (const QString &language : table.text(row, "languages").split(QLatin1Char(' '), Qt::SkipEmptyParts))
            ++languages[language];
        ++regions[table.text(row, "region").trimmed()];
        data.evidence(result, table, row, true, {});
    }
    result.others << un << partner << fresh << peers;
    const qsizetype regional = result.others.size();
    for (auto one = regions.constBegin(); one != regions.constEnd(); ++one)
        result.others << Figure {"by_region", QT_TRANSLATE_NOOP("Indicator", "By region"), Figure::Is::Count, double(*one),
            0, 1, one.key().isEmpty() ? QStringLiteral("not_stated") : one.key()};
    const qsizetype lingual = result.others.size();
    for (auto one = languages.constBegin(); one != languages.constEnd(); ++one) // of whom some speak several
        result.others << Figure {
            "by_language", QT_TRANSLATE_NOOP("Indicator", "By language"), Figure::Is::Count, double(*one), 0, 1, one.key()};
    QList<Figure *> parts;
    QList<Figure *> alone {&result.others[2], &result.others[3]};
    for (qsizetype i = regional; i < result.others.size(); ++i)
        (i < lingual ? parts : alone) << &result.others[i];
    suppress({{&result.value, {&result.others[0], &result.others[1]}}, {&result.value, parts}}, alone,
        qint64(data.threshold("small_cell")));
    return result;
}

Result affectedReached(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Reached within 72 hours"), Figure::Is::Share};
    Figure offered {"offered_24h", QT_TRANSLATE_NOOP("Indicator", "Offered support within 24 hours"), Figure::Is::Share};
    Figure declined {"declined", QT_TRANSLATE_NOOP("Indicator", "Declined"), Figure::Is::Count};
    Figure lost {"not_found", QT_TRANSLATE_NOOP("Indicator", "Not found"), Figure::Is::Count};
    Figure families {"dependants", QT_TRANSLATE_NOOP("Indicator", "Dependants reached within 72 hours"), Figure::Is::Share};
    Figure silent {"no_return", QT_TRANSLATE_NOOP("Indicator", "Incidents without a return"), Figure::Is::Count};
    const Table &responses = data.table(stressResponse,
        {"incident", "n_affected", "n_offered_24h", "n_reached_72h", "n_declined", "n_not_found", "dependants_affected",
            "dependants_reached_72h"},
        As::Known);
    QHash<Id, const Row *> returns;
    for (const Row &row : responses.rows())
        if (const std::optional<Id> of = responses.id(row, "incident"))
            if (const Row *&known = returns[*of]; known == nullptr || responses.number(row, "n_affected"))
                known = &row;
    const Table &victims = data.table(affectedPerson, {"incident", "category"}, As::Known);
    QHash<Id, int> named;
    static const QSet<QString> outside = {QStringLiteral("ngo"), QStringLiteral("beneficiary"), QStringLiteral("public"),
        QStringLiteral("dependant"), QStringLiteral("visitor")};
    for (const Row &row : victims.rows())
        if (const std::optional<Id> of = victims.id(row, "incident"); of && !outside.contains(victims.text(row, "category")))
            ++named[*of];
    const Table &incidents = data.table(incident,
        {"critical_incident", "known_at", "duty_station", "srm_area", "premises", "state", "duplicate_of", "un_impact"},
        As::Known);
    for (const Row &row : incidents.rows()) {
        const QDateTime known = incidents.moment(row, "known_at");
        if (!incidents.is(row, "critical_incident", "yes") || !data.period().contains(known)
            || !data.covers(
                {incidents.id(row, "duty_station"), incidents.id(row, "srm_area"), incidents.id(row, "premises")}))
            continue;
        if (const std::optional<Reason> why = leftOut(data, incidents, row)) {
            data.exclude(result, incidents, row, *why);
            continue;
        }
        const Row *answer = returns.value(row.id);
        const auto number = [&](const char *field) {
            return answer != nullptr ? double(responses.number(*answer, field).value_or(0)) : 0;
        };
        const bool isReturned = answer != nullptr && responses.number(*answer, "n_affected").has_value();
        const double affected = isReturned ? number("n_affected") : double(named.value(row.id));
        const double reached = std::min(number("n_reached_72h"), affected);
        if (reached < affected && after(known, data.clock("support_reached")) > data.asOf()) {
            data.pending(result, incidents, row, limitRuns);
            continue;
        }
        silent.numerator += !isReturned;
        result.value.denominator += affected;
        result.value.numerator += reached;
        offered.denominator += affected;
        offered.numerator += std::min(number("n_offered_24h"), affected);
        declined.numerator += number("n_declined");
        lost.numerator += number("n_not_found");
        families.denominator += number("dependants_affected");
        families.numerator += std::min(number("dependants_reached_72h"), number("dependants_affected"));
        data.evidence(result, incidents, row, isReturned && reached >= affected, isReturned ? notAllReached : noReturn);
    }
    suppress({}, {&result.value, &offered, &declined, &lost, &families}, qint64(data.threshold("small_cell")));
    result.others << offered << declined << lost << families << silent;
    return result;
}

namespace {

/// A course somebody must have, and for whom.
struct Demand {
    Id course;
    QString code;
    QString role;
    QString category;
    QString country;
    std::optional<Id> area;
    std::optional<RiskLevel> level; ///< where the present risk is at least this
    TrainingLimits limits;
    QSet<QString> trusted;
};

struct Proof {
    Id course;
    TrainingProof proof;
    QString source;
    QDate waivedUntil;
};

QList<Demand> demandsOf(Data &data)
{
    QList<Demand> demands;
    const Table &courses = data.table(course, {"code", "validity_months"});
    const Table &requirements = data.table(trainingRequirement,
        {"course", "role", "category", "country", "srm_area", "risk_level", "grace_days", "mandatory", "trusted_sources",
            "valid_from", "valid_until"});
    for (const Row &row : requirements.rows()) {
        const std::optional<Id> what = requirements.id(row, "course");
        if (!what || !requirements.is(row, "mandatory", "yes")
            || !requirements.holds(row, "valid_from", "valid_until", data.today()))
            continue;
        Demand demand;
        demand.course = *what;
        demand.role = requirements.text(row, "role");
        demand.category = requirements.text(row, "category");
        demand.country = requirements.text(row, "country");
        demand.area = requirements.id(row, "srm_area");
        demand.level = riskLevelFromKey(requirements.text(row, "risk_level"));
        demand.limits.graceDays = int(requirements.number(row, "grace_days").value_or(demand.limits.graceDays));
        if (const Row *taught = courses.find(*what)) {
            demand.code = courses.text(*taught, "code");
            demand.limits.validMonths = int(courses.number(*taught, "validity_months").value_or(0));
        }
        for (const QString &source : requirements.text(row, "trusted_sources").split(QLatin1Char(' '), Qt::SkipEmptyParts))
            demand.trusted << source;
        demands << demand;
    }
    return demands;
}

QHash<Id, QList<Proof>> proofsOf(Data &data)
{
    QHash<Id, QList<Proof>> proofs;
    const Table &certificates
        = data.table(certificate, {"person", "course", "kind", "issued_on", "expires_on", "verified", "source"});
    for (const Row &row : certificates.rows()) {
        const std::optional<Id> who = certificates.id(row, "person");
        const std::optional<Id> what = certificates.id(row, "course");
        const QDate issued = certificates.day(row, "issued_on");
        if (!who || !what || certificates.is(row, "verified", "rejected") || issued > data.today())
            continue;
        Proof proof {*what, {issued, certificates.lastDay(row, "expires_on"), false}, certificates.text(row, "source"), {}};
        if (certificates.is(row, "kind", "waiver"))
            proof.waivedUntil = proof.proof.expires;
        else
            proof.proof.counts = certificates.is(row, "verified", "verified");
        proofs[*who] << proof;
    }
    return proofs;
}

/// The present risk of each area, from the assessment in force.
QHash<Id, RiskLevel> presentRisks(Data &data)
{
    QHash<Id, RiskLevel> risks;
    const Table &assessments = data.table(assessment, {"srm_area", "kind"});
    const Table &events = data.table(riskEvent, {"assessment", "likelihood_present", "impact_present"});
    const auto eventsOf = byReference(events, "assessment");
    for (const Row &row : assessments.rows()) {
        const std::optional<Id> area = assessments.id(row, "srm_area");
        if (!area || !assessments.is(row, "kind", "area_strategic") || !Data::isApproved(data.review(assessment, row)))
            continue;
        for (const Row *event : eventsOf.value(row.id)) {
            const qint64 likelihood = events.number(*event, "likelihood_present").value_or(0);
            const qint64 impact = events.number(*event, "impact_present").value_or(0);
            if (likelihood >= 1 && likelihood <= 5 && impact >= 1 && impact <= 5)
                risks[*area] = std::max(risks.value(*area), data.policy().risk().matrix.at(int(likelihood), int(impact)));
        }
    }
    return risks;
}

}

Result trainingCompleted(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Persons with every requirement met"), Figure::Is::Share};
    Figure pairs {"requirements", QT_TRANSLATE_NOOP("Indicator", "Requirements met"), Figure::Is::Share};
    Figure managers {"managers", QT_TRANSLATE_NOOP("Indicator", "Managers with security functions"), Figure::Is::Share};
    Figure officers {"security", QT_TRANSLATE_NOOP("Indicator", "Security personnel"), Figure::Is::Share};
    Figure others {"others", QT_TRANSLATE_NOOP("Indicator", "All other personnel"), Figure::Is::Share};
    Figure waived {"waived", QT_TRANSLATE_NOOP("Indicator", "Requirements waived"), Figure::Is::Count};
    Figure grace {"in_grace", QT_TRANSLATE_NOOP("Indicator", "Requirements within the time of grace"), Figure::Is::Count};

    static const QSet<QString> managing = {
        QStringLiteral("do"), QStringLiteral("doai"), QStringLiteral("asc"), QStringLiteral("smt"), QStringLiteral("sfp")};
    static const QSet<QString> guarding = {QStringLiteral("pcsa"), QStringLiteral("fsco"), QStringLiteral("fsa"),
        QStringLiteral("lsa"), QStringLiteral("sss"), QStringLiteral("cpc")};
    QHash<Id, QSet<QString>> rolesOf;
    const Table &holders = data.functionHolders();
    for (const Row &row : holders.rows())
        if (const std::optional<Id> who = holders.id(row, "person");
            who && holders.holds(row, "valid_from", "valid_until", data.today()))
            rolesOf[*who] << holders.text(row, "role");
    const QList<Demand> demands = demandsOf(data);
    const QHash<Id, QList<Proof>> proofs = proofsOf(data);
    const QHash<Id, RiskLevel> risks = presentRisks(data);
    const Table &areas = data.areas();
    QHash<Id, QList<Id>> areasOf; // by duty station
    for (const Row &row : areas.rows())
        if (const std::optional<Id> station = areas.id(row, "duty_station"); station && data.isInUse(areas, row))
            areasOf[*station] << row.id;

    const Table &people = data.people();
    for (const Row &row : people.rows()) {
        const std::optional<Id> station = people.id(row, "duty_station");
        const std::optional<Id> site = people.id(row, "premises");
        if (!data.covers({station, site}))
            continue;
        if (people.id(row, "merged_into")) {
            data.exclude(result, people, row, wasMerged);
            continue;
        }
        if (!data.isOnList(people, row))
            continue;
        QList<Id> workedIn = areasOf.value(station.value_or(Id()));
        if (const Row *office = data.sites().find(site))
            if (const std::optional<Id> area = data.sites().id(*office, "srm_area"))
                workedIn = {*area}; // their own place is nearer than the duty station's
        const QSet<QString> roles = rolesOf.value(row.id);
        int asked = 0;
        int met = 0;
        QStringList missing;
        for (const Demand &demand : demands) {
            const bool isThere = std::any_of(workedIn.begin(), workedIn.end(), [&](const Id &area) {
                return (!demand.area || demand.area == area)
                    && (!demand.level || (risks.contains(area) && risks.value(area) >= *demand.level));
            });
            if ((!demand.role.isEmpty() && !roles.contains(demand.role))
                || (!demand.category.isEmpty() && people.text(row, "category") != demand.category)
                || (!demand.country.isEmpty() && data.countryOf(row) != demand.country)
                || ((demand.area || demand.level) && !isThere))
                continue;
            TrainingFacts facts;
            facts.onDuty = people.day(row, "contract_from");
            for (const Proof &proof : proofs.value(row.id)) {
                if (proof.course != demand.course)
                    continue;
                if (proof.waivedUntil.isValid())
                    facts.waivedUntil
                        = facts.waivedUntil.isValid() ? std::max(facts.waivedUntil, proof.waivedUntil) : proof.waivedUntil;
                else
                    facts.proofs << TrainingProof {proof.proof.issued, proof.proof.expires,
                        proof.proof.counts || demand.trusted.contains(proof.source)};
            }
            const TrainingState state = trainingOf(facts, data.today(), demand.limits).state;
            waived.numerator += state == TrainingState::Waived;
            grace.numerator += state == TrainingState::InGrace;
            if (state == TrainingState::Waived || state == TrainingState::InGrace)
                continue;
            const bool isMet = state == TrainingState::Compliant || state == TrainingState::Expiring;
            ++asked;
            met += isMet;
            if (!isMet && !missing.contains(demand.code))
                missing << demand.code;
        }
        pairs.denominator += asked;
        pairs.numerator += met;
        if (asked == 0) {
            data.exclude(result, people, row, nothingRequired);
            continue;
        }
        count(result.value, met == asked);
        count(roles.intersects(managing) ? managers : roles.intersects(guarding) ? officers : others, met == asked);
        data.evidence(result, people, row, met == asked, courseMissing, missing.join(QLatin1Char(' ')));
    }
    result.others << pairs << managers << officers << others << waived << grace;
    return result;
}

}
