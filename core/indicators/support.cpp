// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Subprogramme 3: field support (domain dossier 4.3).
#include "core/indicators/data.h"
#include "core/records/affected.h"
#include "core/records/aviation.h"
#include "core/records/dutystation.h"
#include "core/records/headcount.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "core/records/stress.h"
#include "core/records/tools.h"
#include "core/records/training.h"
#include "core/records/warden.h"
#include "core/rules/clocks.h"
#include "core/rules/headcount.h"
#include "core/rules/persons.h"
#include "core/rules/rates.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// On the list at the end of the period.
bool isActive(const Table &people, const Row &row, QDate day)
{
    const QString status = people.text(row, "status");
    const QDate until = people.day(row, "contract_to");
    return status != QLatin1String("separated") && status != QLatin1String("deceased") && (!until.isValid() || until >= day);
}

bool isInternational(const QString &category)
{
    static const QSet<QString> international = {QStringLiteral("ir_staff"), QStringLiteral("unv_i"),
        QStringLiteral("mil_observer"), QStringLiteral("unpol"), QStringLiteral("gov_personnel"), QStringLiteral("jpo")};
    return international.contains(category);
}

/// Fewer persons than the policy lets be seen are not shown, nor what they could be found from (4.0).
void suppress(Data &data, Figure &figure)
{
    const double least = data.policy().threshold(QStringLiteral("small_cell"));
    figure.isSuppressed = (figure.numerator > 0 && figure.numerator < least)
        || (figure.denominator > 0 && figure.denominator < least)
        || (figure.denominator > figure.numerator && figure.denominator - figure.numerator < least);
}

}

Result stressTrained(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Staff and dependants trained"), Figure::Is::Share};
    Figure staff {"staff", QT_TRANSLATE_NOOP("Indicator", "Staff"), Figure::Is::Share};
    Figure international {"international", QT_TRANSLATE_NOOP("Indicator", "Internationally recruited"), Figure::Is::Share};
    Figure local {"local", QT_TRANSLATE_NOOP("Indicator", "Locally recruited"), Figure::Is::Share};
    Figure dependants {"dependants", QT_TRANSLATE_NOOP("Indicator", "Dependants from the age of 16"), Figure::Is::Share};
    Figure estimated {
        "estimated_dependants", QT_TRANSLATE_NOOP("Indicator", "Dependants counted, not named"), Figure::Is::Count};
    const QDate today = data.period().to;
    const QDate since = today.addDays(-730);

    QSet<Id> stations;
    const Table &places = data.table(dutyStation, {"high_risk", "high_risk_from", "high_risk_until"});
    for (const Row &row : places.rows()) {
        const QDate from = places.day(row, "high_risk_from");
        const QDate until = places.day(row, "high_risk_until");
        if (places.is(row, "high_risk", "yes") && (!from.isValid() || from <= today) && (!until.isValid() || until >= today)
            && data.covers({row.id}))
            stations << row.id;
    }
    static const QSet<QString> stressCourses = {QStringLiteral("stress_aware"), QStringLiteral("pfa")};
    QSet<Id> courses;
    const Table &allCourses = data.table(course, {"code"});
    for (const Row &row : allCourses.rows())
        if (stressCourses.contains(allCourses.text(row, "code")))
            courses << row.id;
    QSet<Id> sessions;
    const Table &allSessions = data.table(trainingSession, {"course", "starts_on", "state"});
    for (const Row &row : allSessions.rows()) {
        const QDate day = allSessions.day(row, "starts_on");
        if (courses.contains(allSessions.id(row, "course").value_or(Id())) && day >= since && day <= today
            && !allSessions.is(row, "state", "cancelled"))
            sessions << row.id;
    }
    QSet<Id> trained; // persons and dependants
    const Table &attendances = data.table(trainingAttendance, {"session", "person", "dependant", "result"});
    for (const Row &row : attendances.rows())
        if (sessions.contains(attendances.id(row, "session").value_or(Id()))
            && (attendances.is(row, "result", "attended") || attendances.is(row, "result", "passed")))
            for (const char *who : {"person", "dependant"})
                if (const std::optional<Id> id = attendances.id(row, who))
                    trained << *id;
    const Table &certificates = data.table(certificate, {"person", "course", "issued_on", "verified", "kind"});
    for (const Row &row : certificates.rows()) {
        const QDate day = certificates.day(row, "issued_on");
        if (courses.contains(certificates.id(row, "course").value_or(Id())) && day >= since && day <= today
            && !certificates.is(row, "verified", "rejected") && !certificates.is(row, "kind", "waiver"))
            trained << certificates.id(row, "person").value_or(Id());
    }
    QHash<Id, bool> living; // persons at these stations
    const Table &people = data.table(person, {"status", "contract_to", "duty_station", "category"});
    for (const Row &row : people.rows()) {
        if (!stations.contains(people.id(row, "duty_station").value_or(Id())) || !isActive(people, row, today))
            continue;
        living.insert(row.id, true);
        const bool isTrained = trained.contains(row.id);
        Figure &kind = isInternational(people.text(row, "category")) ? international : local;
        for (Figure *figure : {&staff, &kind}) {
            ++figure->denominator;
            figure->numerator += isTrained;
        }
    }
    const Table &families = data.table(dependant, {"person", "eligible", "lives_at_duty_station", "birth"});
    for (const Row &row : families.rows()) {
        const QDate birth = families.day(row, "birth");
        if (!living.contains(families.id(row, "person").value_or(Id())) || !families.is(row, "eligible", "yes")
            || !families.is(row, "lives_at_duty_station", "yes") || (birth.isValid() && birth.addYears(16) > today))
            continue;
        ++dependants.denominator;
        dependants.numerator += trained.contains(row.id);
    }
    // Families are often only counted; what is counted beyond the named ones is an estimate.
    const Table &events = data.table(stressTraining,
        {"date", "state", "duty_station", "dependants_female", "dependants_male", "dependants_unknown"});
    for (const Row &row : events.rows()) {
        const QDate day = events.day(row, "date");
        if (!stations.contains(events.id(row, "duty_station").value_or(Id())) || day < since || day > today
            || (!events.is(row, "state", "held") && !events.is(row, "state", "reported")))
            continue;
        for (const char *field : {"dependants_female", "dependants_male", "dependants_unknown"})
            estimated.numerator += double(events.number(row, field).value_or(0));
    }
    if (estimated.numerator > dependants.numerator)
        dependants.numerator = std::min(estimated.numerator, dependants.denominator);
    result.value.numerator = staff.numerator + dependants.numerator;
    result.value.denominator = staff.denominator + dependants.denominator;
    for (Figure *figure : {&result.value, &staff, &international, &local, &dependants})
        suppress(data, *figure);
    result.others << staff << international << local << dependants << estimated;
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
    const QDate today = data.period().to;
    const Table &table = data.table(
        counsellor, {"kind", "un_or_partner", "cism_trained_on", "cism_expires_on", "left_on", "duty_station", "person"});
    QSet<Id> seen; // a person on the roster twice is one counsellor
    for (const Row &row : table.rows()) {
        if (!data.covers({table.id(row, "duty_station")}))
            continue;
        const QDate trained = table.day(row, "cism_trained_on");
        const QDate expires = table.day(row, "cism_expires_on");
        const QDate left = table.day(row, "left_on");
        const char *why = nullptr;
        if (!trained.isValid() || trained > today)
            why = QT_TRANSLATE_NOOP("Indicator", "Not trained in critical-incident stress management.");
        else if (expires.isValid() && expires < today)
            why = QT_TRANSLATE_NOOP("Indicator", "The certificate has expired.");
        else if (left.isValid() && left <= today)
            why = QT_TRANSLATE_NOOP("Indicator", "No longer on the roster.");
        else if (const std::optional<Id> who = table.id(row, "person"); who && seen.contains(*who))
            why = QT_TRANSLATE_NOOP("Indicator", "On the roster twice.");
        if (const std::optional<Id> who = table.id(row, "person"))
            seen << *who;
        if (table.is(row, "kind", "peer")) {
            peers.numerator += why == nullptr;
            continue;
        }
        result.evidence << Evidence {row.id, data.title(counsellor, row), why == nullptr, why};
        if (why != nullptr)
            continue;
        ++result.value.numerator;
        (table.is(row, "un_or_partner", "un") ? un : partner).numerator += 1;
        fresh.numerator += data.period().contains(trained);
    }
    result.others << un << partner << fresh << peers;
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
            "dependants_reached_72h"});
    QHash<Id, const Row *> returns;
    for (const Row &row : responses.rows())
        if (const std::optional<Id> of = responses.id(row, "incident"))
            returns.insert(*of, &row);
    const Table &victims = data.table(affectedPerson, {"incident", "category"});
    QHash<Id, int> named;
    static const QSet<QString> outside = {QStringLiteral("ngo"), QStringLiteral("beneficiary"), QStringLiteral("public"),
        QStringLiteral("dependant"), QStringLiteral("visitor")};
    for (const Row &row : victims.rows())
        if (const std::optional<Id> of = victims.id(row, "incident"); of && !outside.contains(victims.text(row, "category")))
            ++named[*of];
    const Table &incidents = data.table(incident, {"critical_incident", "known_at", "duty_station", "duplicate_of"});
    for (const Row &row : incidents.rows()) {
        if (!incidents.is(row, "critical_incident", "yes") || !data.period().contains(incidents.moment(row, "known_at"))
            || !data.covers({incidents.id(row, "duty_station")}))
            continue;
        const QString title = data.title(incident, row);
        if (incidents.id(row, "duplicate_of")) {
            result.exclusions << Exclusion {row.id, title, QT_TRANSLATE_NOOP("Indicator", "A duplicate.")};
            continue;
        }
        const Row *answer = returns.value(row.id);
        const double affected = answer != nullptr
            ? double(responses.number(*answer, "n_affected").value_or(named.value(row.id)))
            : double(named.value(row.id));
        result.value.denominator += affected;
        offered.denominator += affected;
        if (answer == nullptr) {
            ++silent.numerator;
            result.evidence << Evidence {
                row.id, title, false, QT_TRANSLATE_NOOP("Indicator", "No return of the counsellors.")};
            continue;
        }
        const auto number = [&](const char *field) { return double(responses.number(*answer, field).value_or(0)); };
        result.value.numerator += std::min(number("n_reached_72h"), affected);
        offered.numerator += std::min(number("n_offered_24h"), affected);
        declined.numerator += number("n_declined");
        lost.numerator += number("n_not_found");
        families.denominator += number("dependants_affected");
        families.numerator += std::min(number("dependants_reached_72h"), number("dependants_affected"));
        const bool all = number("n_reached_72h") >= affected;
        result.evidence << Evidence {row.id, title, all,
            all ? nullptr : QT_TRANSLATE_NOOP("Indicator", "Not everybody affected was reached within 72 hours.")};
    }
    for (Figure *figure : {&result.value, &offered, &families})
        suppress(data, *figure);
    result.others << offered << declined << lost << families << silent;
    for (Figure &figure : result.others)
        if (figure.is == Figure::Is::Count && qstrcmp(figure.key, "no_return") != 0)
            suppress(data, figure);
    return result;
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
    const QDate today = data.period().to;

    static const QSet<QString> managing = {
        QStringLiteral("do"), QStringLiteral("doai"), QStringLiteral("asc"), QStringLiteral("smt"), QStringLiteral("sfp")};
    static const QSet<QString> guarding = {QStringLiteral("pcsa"), QStringLiteral("fsco"), QStringLiteral("fsa"),
        QStringLiteral("lsa"), QStringLiteral("sss"), QStringLiteral("cpc")};
    QHash<Id, QSet<QString>> rolesOf;
    const Table &holders = data.table(functionHolder, {"person", "role", "valid_from", "valid_until"});
    for (const Row &row : holders.rows()) {
        const QDate until = holders.day(row, "valid_until");
        const QDate from = holders.day(row, "valid_from");
        if (const std::optional<Id> who = holders.id(row, "person");
            who && (!until.isValid() || until >= today) && (!from.isValid() || from <= today))
            rolesOf[*who] << holders.text(row, "role");
    }
    struct Demand {
        Id course;
        QString role;
        QString category;
        QString country;
        int validMonths = 0;
        int graceDays = 30;
        QSet<QString> trusted;
    };
    QList<Demand> demands;
    const Table &courses = data.table(course, {"validity_months"});
    const Table &requirements = data.table(trainingRequirement,
        {"course", "role", "category", "country", "srm_area", "risk_level", "grace_days", "mandatory", "trusted_sources",
            "valid_from", "valid_until"});
    for (const Row &row : requirements.rows()) {
        const std::optional<Id> what = requirements.id(row, "course");
        const QDate from = requirements.day(row, "valid_from");
        const QDate until = requirements.day(row, "valid_until");
        if (!what || !requirements.is(row, "mandatory", "yes") || (from.isValid() && from > today)
            || (until.isValid() && until < today) || requirements.id(row, "srm_area")
            || !requirements.text(row, "risk_level").isEmpty())
            continue; // by area and risk: for those who travel there, judged by the travel request
        const Row *taught = courses.find(*what);
        const QStringList trusted = requirements.text(row, "trusted_sources").split(QLatin1Char(' '), Qt::SkipEmptyParts);
        demands << Demand {*what, requirements.text(row, "role"), requirements.text(row, "category"),
            requirements.text(row, "country"),
            taught != nullptr ? int(courses.number(*taught, "validity_months").value_or(0)) : 0,
            int(requirements.number(row, "grace_days").value_or(30)), QSet<QString>(trusted.begin(), trusted.end())};
    }
    struct Proof {
        Id course;
        TrainingProof proof;
        QString source;
        QDate waivedUntil;
    };
    QHash<Id, QList<Proof>> proofs;
    const Table &certificates
        = data.table(certificate, {"person", "course", "kind", "issued_on", "expires_on", "verified", "source"});
    for (const Row &row : certificates.rows()) {
        const std::optional<Id> who = certificates.id(row, "person");
        const std::optional<Id> what = certificates.id(row, "course");
        if (!who || !what || certificates.is(row, "verified", "rejected"))
            continue;
        Proof proof {*what, {certificates.day(row, "issued_on"), certificates.day(row, "expires_on"), false},
            certificates.text(row, "source"), {}};
        if (certificates.is(row, "kind", "waiver"))
            proof.waivedUntil = proof.proof.expires;
        else
            proof.proof.counts = certificates.is(row, "verified", "verified");
        proofs[*who] << proof;
    }
    const Table &people = data.table(person, {"status", "contract_from", "contract_to", "duty_station", "category"});
    for (const Row &row : people.rows()) {
        if (!isActive(people, row, today) || !data.covers({people.id(row, "duty_station")}))
            continue;
        const QSet<QString> roles = rolesOf.value(row.id);
        int asked = 0;
        int met = 0;
        for (const Demand &demand : std::as_const(demands)) {
            TrainingFacts facts;
            facts.applies = (demand.role.isEmpty() || roles.contains(demand.role))
                && (demand.category.isEmpty() || people.is(row, "category", demand.category.toLatin1().constData()))
                && (demand.country.isEmpty() || row.scope.startsWith(demand.country + QLatin1Char('/')));
            if (!facts.applies)
                continue;
            facts.onDuty = people.day(row, "contract_from");
            for (const Proof &proof : proofs.value(row.id)) {
                if (proof.course != demand.course)
                    continue;
                if (proof.waivedUntil.isValid())
                    facts.waivedUntil = std::max(facts.waivedUntil, proof.waivedUntil);
                else
                    facts.proofs << TrainingProof {proof.proof.issued, proof.proof.expires,
                        proof.proof.counts || demand.trusted.contains(proof.source)};
            }
            TrainingLimits limits;
            limits.validMonths = demand.validMonths;
            limits.graceDays = demand.graceDays;
            const TrainingState state = trainingOf(facts, today, limits).state;
            if (state == TrainingState::Waived)
                ++waived.numerator;
            if (state == TrainingState::Waived || state == TrainingState::InGrace || state == TrainingState::NotApplicable)
                continue;
            ++asked;
            met += state == TrainingState::Compliant || state == TrainingState::Expiring;
        }
        pairs.denominator += asked;
        pairs.numerator += met;
        if (asked == 0)
            continue;
        const bool complete = met == asked;
        Figure &group = roles.intersects(managing) ? managers : roles.intersects(guarding) ? officers : others;
        for (Figure *figure : {&result.value, &group}) {
            ++figure->denominator;
            figure->numerator += complete;
        }
        if (!complete) // who is missing something is what somebody can act on; the rest would be the whole list
            result.evidence << Evidence {row.id, data.title(person, row), false,
                QT_TRANSLATE_NOOP("Indicator", "A mandatory course is missing or has expired.")};
    }
    result.others << pairs << managers << officers << others << waived;
    return result;
}

Result whereaboutsKnown(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Locations that meet every criterion"), Figure::Is::Share};
    Figure persons {"persons", QT_TRANSLATE_NOOP("Indicator", "Persons whose whereabouts are known"), Figure::Is::Share};
    const QDate today = data.period().to;
    const QDateTime end = data.end();
    const PolicyPack &policy = data.policy();
    ListLimits limits;
    limits.verified = policy.clock(QStringLiteral("contact_verification"));

    struct Location {
        int persons = 0;
        int complete = 0;
        int declared = 0;
        bool certified = false;
        bool zonesActive = true;
        std::optional<double> accounted;
    };
    QMap<Id, Location> locations;
    QHash<Id, QList<QDate>> channels;
    const Table &contacts = data.table(contactChannel, {"person", "verified_on"});
    for (const Row &row : contacts.rows())
        if (const std::optional<Id> who = contacts.id(row, "person"))
            channels[*who] << contacts.day(row, "verified_on");
    QHash<Id, QList<WhereaboutsFact>> seen;
    const Table &entries = data.table(whereabouts, {"person", "kind", "starts_at", "ends_at", "source"});
    for (const Row &row : entries.rows()) {
        const std::optional<Id> who = entries.id(row, "person");
        if (!who)
            continue;
        WhereaboutsFact fact;
        fact.id = row.id;
        fact.kind = entries.is(row, "kind", "observed") ? WhereaboutsKind::Observed
            : entries.is(row, "kind", "reported")       ? WhereaboutsKind::Reported
                                                        : WhereaboutsKind::Planned;
        fact.from = entries.moment(row, "starts_at");
        fact.until = entries.moment(row, "ends_at");
        seen[*who] << fact;
    }
    const int fresh = int(policy.threshold(QStringLiteral("fresh_hours")) * 60);
    const Table &people = data.table(person,
        {"status", "contract_from", "contract_to", "duty_station", "category", "home", "warden_zone",
            "dependants_declared"});
    for (const Row &row : people.rows()) {
        const std::optional<Id> station = people.id(row, "duty_station");
        if (!station || !isActive(people, row, today) || !data.covers({station}))
            continue;
        ListFacts facts;
        facts.channelsVerified = channels.value(row.id);
        facts.residence = people.id(row, "home").has_value();
        facts.zone = people.id(row, "warden_zone").has_value();
        facts.category = !people.text(row, "category").isEmpty();
        facts.contractFrom = people.day(row, "contract_from");
        facts.contractUntil = people.day(row, "contract_to");
        facts.dependantsDeclared
            = people.is(row, "dependants_declared", "yes") || people.is(row, "dependants_declared", "no");
        Location &location = locations[*station];
        ++location.persons;
        location.complete += gapsOf(facts, today, limits).isEmpty();
        location.declared += facts.dependantsDeclared;
        const WhereaboutsNow now
            = whereaboutsAt(seen.value(row.id), people.id(row, "warden_zone").value_or(Id()), end, fresh);
        ++persons.denominator;
        persons.numerator += now.basis != WhereaboutsBasis::Unknown;
    }
    const Table &certifications = data.table(listCertification, {"duty_station", "date"});
    const QDate since = after(today, {0, 0, -policy.clock(QStringLiteral("list_certification")).months});
    for (const Row &row : certifications.rows())
        if (const std::optional<Id> station = certifications.id(row, "duty_station");
            station && locations.contains(*station))
            if (const QDate date = certifications.day(row, "date");
                date >= since && date <= today && data.review(listCertification, row).inForce)
                locations[*station].certified = true;
    const Table &zones
        = data.table(wardenZone, {"duty_station", "warden", "alternate", "warden_until", "alternate_until", "state"});
    for (const Row &row : zones.rows()) {
        const std::optional<Id> station = zones.id(row, "duty_station");
        if (!station || !locations.contains(*station) || zones.is(row, "state", "ended"))
            continue;
        const auto holds = [&](const char *who, const char *until) {
            const QDate last = zones.day(row, until);
            return zones.id(row, who).has_value() && (!last.isValid() || last >= today);
        };
        if (!holds("warden", "warden_until") && !holds("alternate", "alternate_until"))
            locations[*station].zonesActive = false;
    }
    // The latest count of the last twelve months, drill or real: who was accounted for four hours after the order.
    const Table &counts = data.table(headcount, {"duty_station", "ordered_at", "trigger", "missing_after"});
    const Table &lines = data.table(headcountPerson, {"headcount"});
    const Table &reports
        = data.table(statusReport, {"subject", "status", "at", "received_at", "source", "direct_contact", "reason"});
    QHash<Id, const Row *> latest;
    for (const Row &row : counts.rows()) {
        const std::optional<Id> station = counts.id(row, "duty_station");
        const QDateTime ordered = counts.moment(row, "ordered_at");
        if (!station || !ordered.isValid() || ordered > end || ordered < end.addMonths(-12))
            continue;
        if (const Row *other = latest.value(*station); other == nullptr || counts.moment(*other, "ordered_at") < ordered)
            latest.insert(*station, &row);
    }
    if (!latest.isEmpty()) {
        QHash<Id, QList<StatusEvent>> events;
        for (const Row &row : reports.rows())
            if (const std::optional<Id> who = reports.id(row, "subject")) {
                StatusEvent event;
                event.id = row.id;
                event.status = personStatusFromKey(reports.text(row, "status")).value_or(PersonStatus::NotTried);
                event.at = reports.moment(row, "at");
                event.received = reports.moment(row, "received_at");
                event.direct = reports.is(row, "source", "self") || reports.is(row, "direct_contact", "yes");
                event.reason = reports.text(row, "reason");
                events[*who] << event;
            }
        QHash<Id, QList<HeadcountMember>> members;
        for (const Row &row : lines.rows())
            if (const std::optional<Id> of = lines.id(row, "headcount")) {
                HeadcountMember member;
                member.person = row.id;
                member.reports = events.value(row.id);
                members[*of] << member;
            }
        for (auto one = latest.begin(); one != latest.end(); ++one) {
            const QDateTime ordered = counts.moment(*one.value(), "ordered_at");
            const QList<HeadcountPoint> curve
                = headcountCurve(members.value(one.value()->id), ordered, ordered.addSecs(4 * 3600), {4});
            if (locations.contains(one.key()) && !curve.isEmpty())
                locations[one.key()].accounted = curve.first().accounted.value();
        }
    }
    const Table &stations = data.table(dutyStation, {"name"});
    for (auto one = locations.begin(); one != locations.end(); ++one) {
        const Location &location = one.value();
        const char *why = nullptr;
        if (!location.certified)
            why = QT_TRANSLATE_NOOP("Indicator", "The list has not been certified in a month.");
        else if (location.complete < location.persons * policy.threshold(QStringLiteral("list_complete_share")))
            why = QT_TRANSLATE_NOOP("Indicator", "Too many entries of the list are incomplete.");
        else if (location.declared < location.persons * policy.threshold(QStringLiteral("dependants_declared_share")))
            why = QT_TRANSLATE_NOOP("Indicator", "Too few have declared their dependants.");
        else if (!location.zonesActive)
            why = QT_TRANSLATE_NOOP("Indicator", "A zone has no active warden.");
        else if (location.accounted.value_or(0) < policy.threshold(QStringLiteral("accounted_share")))
            why = QT_TRANSLATE_NOOP("Indicator", "No count in twelve months reached its share in four hours.");
        ++result.value.denominator;
        result.value.numerator += why == nullptr;
        const Row *station = stations.find(one.key());
        result.evidence << Evidence {
            one.key(), station != nullptr ? stations.text(*station, "name") : one.key().text(), why == nullptr, why};
    }
    result.others << persons;
    return result;
}

Result toolsUsed(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Required tools used within 180 days"), Figure::Is::Share};
    Figure access {"has_account", QT_TRANSLATE_NOOP("Indicator", "Required tools with an account"), Figure::Is::Share};
    Figure persons {"holders", QT_TRANSLATE_NOOP("Indicator", "Holders with all their tools"), Figure::Is::Share};
    const QDate today = data.period().to;
    const Table &holders = data.table(functionHolder, {"person", "role", "valid_from", "valid_until", "duty_station"});
    const Table &accesses = data.table(toolAccess, {"function_holder", "tool", "account", "last_used_on"});
    QHash<Id, QMap<QString, std::pair<bool, QDate>>> tools;
    for (const Row &row : accesses.rows())
        if (const std::optional<Id> who = accesses.id(row, "function_holder"))
            tools[*who].insert(
                accesses.text(row, "tool"), {accesses.is(row, "account", "yes"), accesses.day(row, "last_used_on")});
    for (const Row &row : holders.rows()) {
        const QDate until = holders.day(row, "valid_until");
        const QDate from = holders.day(row, "valid_from");
        if ((until.isValid() && until < today) || (from.isValid() && from > today)
            || !data.covers({holders.id(row, "duty_station")}))
            continue;
        const QStringList needed = data.policy().toolsFor(holders.text(row, "role"));
        if (needed.isEmpty())
            continue;
        int used = 0;
        for (const QString &tool : needed) {
            const auto [account, last] = tools.value(row.id).value(tool);
            const bool isUsed = account && last.isValid() && last >= today.addDays(-180);
            ++access.denominator;
            ++result.value.denominator;
            access.numerator += account;
            result.value.numerator += isUsed;
            used += isUsed;
        }
        const bool all = used == needed.size();
        ++persons.denominator;
        persons.numerator += all;
        result.evidence << Evidence {row.id, data.title(functionHolder, row), all,
            all ? nullptr : QT_TRANSLATE_NOOP("Indicator", "A required tool has no account or was not used.")};
    }
    result.others << access << persons;
    return result;
}

Result aviationAdvice(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Requests answered in time"), Figure::Is::Share};
    Figure answered {"answered", QT_TRANSLATE_NOOP("Indicator", "Requests answered"), Figure::Is::Count};
    Figure operators {
        "operators_assessed", QT_TRANSLATE_NOOP("Indicator", "Operators with a valid assessment"), Figure::Is::Count};
    Figure countries {
        "countries_served", QT_TRANSLATE_NOOP("Indicator", "Countries served by a listed operator"), Figure::Is::Count};
    const Table &requests = data.table(aviationRequest, {"requester_kind", "urgency", "received_at", "answered_at"});
    const int urgentHours = data.policy().clock(QStringLiteral("aviation_urgent")).hours;
    const int normalDays = data.policy().clock(QStringLiteral("aviation_normal")).days;
    for (const Row &row : requests.rows()) {
        const QDateTime received = requests.moment(row, "received_at");
        if (!data.period().contains(received))
            continue;
        const QString title = data.title(aviationRequest, row);
        if (requests.is(row, "requester_kind", "other")) {
            result.exclusions << Exclusion {row.id, title,
                QT_TRANSLATE_NOOP("Indicator", "Asked by neither a designated focal point nor a security professional.")};
            continue;
        }
        const QDateTime done = requests.moment(row, "answered_at");
        const bool isAnswered = done.isValid() && done <= data.end();
        const bool isTimely = isAnswered
            && (requests.is(row, "urgency", "urgent") ? done <= received.addSecs(urgentHours * 3600)
                                                      : done.date() <= addWorkingDays(received.date(), normalDays));
        ++result.value.denominator;
        result.value.numerator += isTimely;
        answered.numerator += isAnswered;
        result.evidence << Evidence {row.id, title, isTimely,
            isTimely         ? nullptr
                : isAnswered ? QT_TRANSLATE_NOOP("Indicator", "Answered late.")
                             : QT_TRANSLATE_NOOP("Indicator", "Not answered.")};
    }
    QSet<QString> served;
    const Table &list = data.table(airOperator, {"list_status", "valid_from", "valid_until", "countries"});
    for (const Row &row : list.rows()) {
        const QDate from = list.day(row, "valid_from");
        const QDate until = list.day(row, "valid_until");
        if ((from.isValid() && from > data.period().to) || (until.isValid() && until < data.period().to)
            || list.is(row, "list_status", "under_review"))
            continue;
        ++operators.numerator;
        if (list.is(row, "list_status", "listed_meets_criteria"))
            for (const QString &country : list.text(row, "countries").split(QLatin1Char(' '), Qt::SkipEmptyParts))
                served << country;
    }
    countries.numerator = double(served.size());
    result.others << answered << operators << countries;
    return result;
}

}
