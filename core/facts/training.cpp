// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace core {

namespace {

/// A course that is asked of somebody, and on what terms.
struct Demand {
    Record course;
    int graceDays = 30;
    QStringList trusted; ///< sources whose certificates count unverified
};

bool isInForce(const Record &record, QDate day)
{
    const QDate from = Facts::day(record, "valid_from");
    const QDate until = Facts::lastDayOf(record.value("valid_until"));
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

QStringList rolesOf(Facts &facts, const Record &person, QDate day)
{
    QStringList roles;
    for (const Record &appointment : facts.referring("appointment", "person", person.id))
        if (const QDate ended = Facts::day(appointment, "ended_on");
            isInForce(appointment, day) && (!ended.isValid() || ended > day))
            roles << Facts::text(appointment, "role");
    return roles;
}

/// The requirements on a person, of which `wanted` are meant. There are some dozens in the world.
QList<Demand> demandsOn(Facts &facts, const Record &person, QDate day, const std::function<bool(const Record &)> &wanted)
{
    Query query;
    query.type = facts.reader().catalogue().find("training_requirement");
    const QStringList roles = rolesOf(facts, person, day);
    const QString country = person.scope.section(QLatin1Char('/'), 0, 0);
    QList<Demand> demands;
    for (const Record &requirement : facts.records(query)) {
        const QString role = Facts::text(requirement, "role");
        const QString category = Facts::text(requirement, "category");
        const QString where = Facts::text(requirement, "country");
        if (!isInForce(requirement, day) || !wanted(requirement) || (!role.isEmpty() && !roles.contains(role))
            || (!category.isEmpty() && category != Facts::text(person, "category"))
            || (!where.isEmpty() && where != country))
            continue;
        if (std::optional<Record> course = facts.living(Facts::id(requirement, "course")))
            demands << Demand {*std::move(course), Facts::number(requirement, "grace_days", 30),
                choiceKeys(Facts::text(requirement, "trusted_sources"))};
    }
    return demands;
}

TrainingVerdict verdictOn(const Demand &demand, const QList<Record> &certificates, const Record &person, QDate day)
{
    TrainingFacts of;
    of.onDuty = Facts::day(person, "contract_from");
    for (const Record &certificate : certificates) {
        if (Facts::id(certificate, "course") != demand.course.id || Facts::is(certificate, "verified", "rejected"))
            continue;
        const QDate expires = Facts::lastDayOf(certificate.value("expires_on"));
        if (Facts::is(certificate, "kind", "waiver"))
            of.waivedUntil = std::max(of.waivedUntil, expires);
        else
            of.proofs << TrainingProof {Facts::day(certificate, "issued_on"), expires,
                Facts::is(certificate, "verified", "verified")
                    || demand.trusted.contains(Facts::text(certificate, "source"))};
    }
    TrainingLimits limits;
    limits.validMonths = Facts::number(demand.course, "validity_months");
    limits.graceDays = demand.graceDays;
    return trainingOf(of, day, limits);
}

/// Each course once, the worst verdict on it first.
QList<TrainingGap> gapsIn(Facts &facts, const QList<Demand> &demands, const Record &person, QDate day)
{
    const QList<Record> certificates
        = demands.isEmpty() ? QList<Record>() : facts.referring("certificate", "person", person.id);
    QMap<Id, TrainingGap> gaps;
    for (const Demand &demand : demands) {
        const TrainingVerdict verdict = verdictOn(demand, certificates, person, day);
        if (verdict.state == TrainingState::Compliant || verdict.state == TrainingState::Waived
            || verdict.state == TrainingState::NotApplicable)
            continue;
        const auto rank = [](TrainingState state) {
            return state == TrainingState::Missing || state == TrainingState::Expired ? 2
                : state == TrainingState::InGrace                                     ? 1
                                                                                      : 0;
        };
        const auto known = gaps.constFind(demand.course.id);
        if (known == gaps.constEnd() || rank(known->verdict.state) < rank(verdict.state))
            gaps.insert(demand.course.id, {demand.course.id, facts.reader().titleOf(demand.course), verdict});
    }
    return gaps.values();
}

}

QList<TrainingGap> trainingGapsOf(Facts &facts, const Record &person, QDate day)
{
    return gapsIn(facts,
        demandsOn(facts, person, day,
            [](const Record &requirement) { // those of an area or a risk are asked of who travels there
                return Facts::is(requirement, "mandatory", "yes") && !Facts::id(requirement, "srm_area")
                    && Facts::text(requirement, "risk_level").isEmpty();
            }),
        person, day);
}

QList<TrainingGap> travelTrainingGapsOf(
    Facts &facts, const Record &person, const QStringList &codes, const std::optional<Id> &area, QDate arrival)
{
    const std::optional<RiskLevel> risk = presentRiskOf(facts, area);
    QList<Demand> demands = demandsOn(facts, person, arrival, [&](const Record &requirement) {
        const std::optional<Id> only = Facts::id(requirement, "srm_area");
        const std::optional<RiskLevel> from = riskLevelFromKey(Facts::text(requirement, "risk_level"));
        return Facts::is(requirement, "blocks_travel", "yes") && (!only || only == area)
            && (!from || (risk && *risk >= *from));
    });
    Query courses;
    courses.type = facts.reader().catalogue().find("course");
    for (const QString &code : codes) {
        courses.filters = {{"code", Query::Filter::Is::Equal, code}};
        for (const Record &course : facts.records(courses))
            demands << Demand {course, 0, {}};
    }
    QList<TrainingGap> gaps = gapsIn(facts, demands, person, arrival);
    // Time to catch up is time without the training: a person is to look at that. What still holds on arrival is enough.
    gaps.removeIf([](const TrainingGap &gap) { return gap.verdict.state == TrainingState::Expiring; });
    return gaps;
}

void certificateFacts(Facts &facts)
{
    if (facts.is("verified", "rejected")) {
        facts.say("expires", QT_TRANSLATE_NOOP("Fact", "Does not count"), QCoreApplication::translate("Fact", "rejected"),
            Fact::Tone::Bad);
        return;
    }
    if (!facts.is("verified", "verified"))
        facts.say("unverified", QT_TRANSLATE_NOOP("Fact", "Not verified"),
            QCoreApplication::translate("Fact", "counts only where its source is trusted"), Fact::Tone::Warning);
    const std::optional<Record> course = facts.target("course");
    const QDate stated = Facts::lastDayOf(facts.record().value("expires_on"));
    const TrainingProof proof {facts.day("issued_on"), stated, true};
    facts.expires("expires", QT_TRANSLATE_NOOP("Fact", "Valid until"),
        facts.is("kind", "waiver") ? stated : expiryOf(proof, course ? Facts::number(*course, "validity_months") : 0));
}

}
