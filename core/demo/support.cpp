// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/office.h"
#include "core/demo/world.h"
#include "core/records/budget.h"
#include "core/records/stress.h"
#include "core/records/surge.h"
#include "core/records/training.h"

#include <algorithm>

namespace core::demo {

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

struct Lesson {
    const char *code;
    const char *name;
    int months;
};
constexpr Lesson lessons[] = {{"bsafe", "Basic security in the field, on line", 0},
    {"ssafe", "Safe and secure approaches in field environments", 36}, {"first_aid", "First aid", 24},
    {"etb_ifak", "Emergency trauma bag and individual first-aid kit", 36}, {"warden", "Wardens", 12},
    {"do_induction", "Induction of Designated Officials", 0}, {"smt_training", "Security management teams", 36},
    {"stress_aware", "Stress awareness", 24}, {"pfa", "Psychological first aid", 24},
    {"defensive_driving", "Defensive driving", 36}};

void makeTraining(World &world)
{
    QList<Draft> drafts;
    for (const Lesson &lesson : lessons)
        drafts << world.draft(course,
            {{"code", words(lesson.code)}, {"name", words(lesson.name)},
                {"validity_months", lesson.months > 0 ? Value(qint64(lesson.months)) : Value()},
                {"delivery", QStringLiteral("class")}});
    const QList<Id> courses = world.add(drafts);
    const auto courseOf = [&](const char *code) {
        for (size_t i = 0; i < std::size(lessons); ++i)
            if (qstrcmp(lessons[i].code, code) == 0)
                return courses.at(qsizetype(i));
        Q_UNREACHABLE();
    };
    drafts.clear();
    drafts << world.draft(trainingRequirement,
        {{"course", courseOf("bsafe")}, {"grace_days", qint64(30)}, {"mandatory", QStringLiteral("yes")},
            {"trusted_sources", QStringLiteral("lms")}, {"approved_by", QStringLiteral("undss")}});
    for (const auto &[code, role] : {std::pair("warden", "warden"), std::pair("do_induction", "do"),
             std::pair("smt_training", "smt"), std::pair("ssafe", "fsco")})
        drafts << world.draft(trainingRequirement,
            {{"course", courseOf(code)}, {"role", words(role)}, {"grace_days", qint64(60)},
                {"mandatory", QStringLiteral("yes")}, {"approved_by", QStringLiteral("do")}});
    world.add(drafts);

    const QList<Id> persons = world.made.value("person");
    drafts.clear();
    for (const Id &who : persons) {
        if (world.dice().chance(88))
            drafts << world.draft(certificate,
                {{"person", who}, {"course", courseOf("bsafe")}, {"issued_on", world.date(-world.dice().between(20, 1500))},
                    {"verified", world.dice().chance(80) ? QStringLiteral("verified") : QStringLiteral("unverified")},
                    {"source", world.dice().chance(70) ? QStringLiteral("lms") : QStringLiteral("self")}});
        for (int more = world.count(1, 1, 2); more-- > 0;)
            if (world.dice().chance(60)) {
                const Lesson &lesson = lessons[size_t(1 + world.dice().below(int(std::size(lessons)) - 1))];
                drafts << world.draft(certificate,
                    {{"person", who}, {"course", courseOf(lesson.code)},
                        {"issued_on", world.date(-world.dice().between(20, 1300))}, {"verified", QStringLiteral("verified")},
                        {"source", QStringLiteral("focal_point")}});
            }
    }
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(2, 20, 200); ++i) {
        const int day = -world.dice().between(5, 600);
        drafts << world.draft(trainingSession,
            {{"course",
                 courseOf(i % 3 == 0  ? "stress_aware"
                         : i % 3 == 1 ? "ssafe"
                                      : "first_aid")},
                {"starts_on", world.date(day)}, {"ends_on", world.date(day + 2)}, {"state", QStringLiteral("certified")},
                {"duty_station", world.named.value(i % 2 == 0 ? "duty_station/NORTH" : "duty_station/EAST")},
                {"seats", qint64(24)}, {"trainers", QStringLiteral("Regional trainers")}});
    }
    const QList<Id> sessions = world.add(drafts);
    drafts.clear();
    if (!persons.isEmpty())
        for (const Id &session : sessions)
            for (int seat = 0; seat < 16; ++seat)
                drafts << world.draft(trainingAttendance,
                    {{"session", session}, {"person", persons.at(world.dice().below(int(persons.size())))},
                        {"result", QStringLiteral("attended")}});
    world.add(drafts);
}

void makeStress(World &world)
{
    QList<Draft> drafts;
    for (int i = 0; i < world.count(1, 10, 60); ++i)
        drafts << world.draft(stressTraining,
            {{"kind", i % 3 == 0 ? QStringLiteral("family") : QStringLiteral("awareness")},
                {"date", world.date(-world.dice().between(10, 700))}, {"state", QStringLiteral("reported")},
                {"duty_station", world.named.value(i % 2 == 0 ? "duty_station/NORTH" : "duty_station/EAST")},
                {"ir_female", qint64(world.dice().between(2, 9))}, {"ir_male", qint64(world.dice().between(2, 9))},
                {"lr_female", qint64(world.dice().between(4, 20))}, {"lr_male", qint64(world.dice().between(4, 20))},
                {"dependants_female", qint64(i % 3 == 0 ? world.dice().between(4, 12) : 0)}});
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(2, 9, 60); ++i) {
        const bool isPartner = i % 3 == 2;
        drafts << world.draft(counsellor,
            {{"name", QStringLiteral("Counsellor %1").arg(i + 1)},
                {"kind", i % 4 == 3 ? QStringLiteral("peer") : QStringLiteral("counsellor")},
                {"un_or_partner", isPartner ? QStringLiteral("ngo") : QStringLiteral("un")},
                {"organization", isPartner ? Value() : Value(world.named.value("organization/KSEC"))},
                {"partner", isPartner ? QStringLiteral("Hand in Hand Kasari") : QString()},
                {"duty_station", world.named.value("duty_station/ALM")},
                {"cism_trained_on", world.date(-world.dice().between(30, 900))},
                {"cism_expires_on", world.date(world.dice().between(-60, 700))}, {"deployable", QStringLiteral("yes")},
                {"vetted_on", isPartner ? world.date(-100) : Value()}});
    }
    world.add(drafts);
    world.add(needsAssessment,
        {{"title", QStringLiteral("Sarabet and Nimba Camp")}, {"date", world.date(-80)},
            {"duty_station", world.named.value("duty_station/EAST")}, {"priority", QStringLiteral("high")},
            {"personnel", qint64(140)}, {"counsellors_needed", qint64(1)}, {"peers_needed", qint64(6)}});
    // A return of counts for each critical incident but a few. Names are in the counsellors' own compartment.
    drafts.clear();
    const QList<Id> incidents = world.made.value("incident");
    for (qsizetype i = 0; i < incidents.size(); i += 4) {
        const qint64 affected = world.dice().between(6, 30);
        const qint64 reached = affected - world.dice().below(5);
        drafts << world.draft(stressResponse,
            {{"incident", incidents.at(i)}, {"known_at", world.moment(-200, 600)}, {"state", QStringLiteral("follow_up")},
                {"n_affected", affected}, {"n_offered", affected}, {"n_offered_24h", affected - (i % 8 == 0 ? 1 : 0)},
                {"n_reached_24h", reached - 1}, {"n_reached_72h", reached}, {"n_declined", affected - reached},
                {"sessions_pfa", qint64(2)}});
    }
    world.add(drafts);
}

void makeBudget(World &world)
{
    const int year = world.today().year();
    const Id id = world.add(budget,
        {{"title", QStringLiteral("Kasari, local cost-shared security budget %1").arg(year)},
            {"country", world.country()}, {"year", qint64(year)}, {"version", QStringLiteral("1")},
            {"currency", QStringLiteral("USD")}, {"starts_on", QStringLiteral("%1-01-01").arg(year)},
            {"ends_on", QStringLiteral("%1-12-31").arg(year)}, {"census_date", QStringLiteral("%1-07-01").arg(year - 1)},
            {"method", QStringLiteral("flat_minimum_plus_pro_rata")}, {"flat_below", 0.5},
            {"flat_amount", world.money(500000)}});
    const QList<Id> measures = world.made.value("srm_measure");
    QList<Draft> drafts;
    constexpr const char *domains[] = {"soc", "radio", "lsa", "guards", "counsellor", "training"};
    for (int i = 0; i < world.count(4, 12, 40); ++i)
        drafts << world.draft(budgetLine,
            {{"budget", id}, {"code", QStringLiteral("L%1").arg(i + 1, 2, 10, QLatin1Char('0'))},
                {"domain", words(domains[size_t(i) % std::size(domains)])},
                {"description", QStringLiteral("Common service %1").arg(i + 1)},
                {"measure", measures.at(i % measures.size())}, {"quantity", double(world.dice().between(1, 6))},
                {"unit_cost", world.money(world.dice().between(10, 300) * 10000)}, {"months", qint64(12)},
                {"justification", QStringLiteral("Agreed by the Security Management Team.")},
                {"priority", QStringLiteral("mandatory")}, {"funding", QStringLiteral("cost_shared")},
                {"unit", QStringLiteral("month")}});
    const QList<Id> lines = world.add(drafts);
    drafts.clear();
    for (const auto &[agency, count] :
        {std::pair("KFOOD", 620), std::pair("KREF", 410), std::pair("KHEALTH", 130), std::pair("KDEV", 54),
            std::pair("KWATER", 20), std::pair("KCULT", 6)}) // the worked example of domain dossier 3.32
        drafts << world.draft(budgetShare,
            {{"budget", id}, {"organization", world.named.value(QByteArray("organization/") + agency)},
                {"basis_count", qint64(count)}, {"certified", QStringLiteral("yes")},
                {"dispute", QStringLiteral("agreed")}});
    const QList<Id> shares = world.add(drafts);
    drafts.clear();
    for (const Id &share : shares)
        drafts << world.draft(contribution,
            {{"share", share}, {"kind", QStringLiteral("invoiced")}, {"amount", world.money(4000000)},
                {"booked_on", world.date(-120)}, {"reference", QStringLiteral("INV %1").arg(drafts.size() + 1)}});
    world.add(drafts);
    drafts.clear();
    for (const Id &line : lines)
        drafts << world.draft(expenditure,
            {{"line", line}, {"date", world.date(-60)}, {"amount", world.money(world.dice().between(1, 90) * 10000)},
                {"reference", QStringLiteral("PO %1").arg(drafts.size() + 1)}});
    world.add(drafts);
}

void makeSurge(World &world)
{
    QList<Draft> drafts;
    constexpr const char *urgencies[] = {"u1", "u2", "u3"};
    constexpr const char *reasons[] = {"crisis", "incident", "capacity_gap_no_adviser", "election"};
    const int requests = world.count(1, 6, 30);
    QList<int> days;
    for (int i = 0; i < requests; ++i) {
        const int day = -world.dice().between(10, 320);
        days << day;
        drafts << world.draft(surgeRequest,
            {{"title", QStringLiteral("Surge %1").arg(i + 1)}, {"country", world.country()},
                {"duty_station", world.named.value("duty_station/EAST")},
                {"requested_by", QStringLiteral("Principal Security Adviser")}, {"requested_at", world.moment(day, 540)},
                {"reason", words(reasons[size_t(i) % std::size(reasons)])}, {"duration_days", qint64(30)},
                {"state", QStringLiteral("deployed")}, {"validated_at", world.moment(day, 700)},
                {"urgency", words(urgencies[size_t(i) % std::size(urgencies)])},
                {"validated_by", QStringLiteral("Desk 3")}});
    }
    const QList<Id> made = world.add(drafts);
    drafts.clear();
    QList<Draft> people;
    for (int i = 0; i < requests; ++i) {
        drafts << world.draft(
            surgeProfile, {{"surge_request", made.at(i)}, {"profile", QStringLiteral("fsco")}, {"persons", qint64(1)}});
        const int wait = world.dice().between(1, 10);
        people << world.draft(surgeAssignment,
            {{"surge_request", made.at(i)}, {"name", QStringLiteral("Officer %1").arg(i + 1)},
                {"profile", QStringLiteral("fsco")}, {"departed_at", world.moment(days.at(i) + wait - 1, 500)},
                {"arrived_at", world.moment(std::min(-1, days.at(i) + wait), 900)}});
    }
    world.add(drafts);
    world.add(people);
}

}

void makeSupport(World &world)
{
    makeTraining(world);
    makeStress(world);
    makeBudget(world);
    makeSurge(world);
    makeOffice(world);
}

}
