// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/records/assessment.h"
#include "core/records/criticality.h"
#include "core/records/srmmeasure.h"

#include <algorithm>

namespace core::demo {

namespace {

struct Danger {
    const char *category;
    const char *subcategory;
    const char *description;
    const char *targets;
    int likelihood; ///< present; inherent is one more, projected one less where a measure helps
    int impact;
    bool isDeliberate;
};
constexpr Danger dangers[] = {
    {"crime", "armed_robbery", "Armed gang robs a programme vehicle of cash on the road from the bank in daylight",
        "lr drivers vehicle", 3, 3, true},
    {"crime", "burglary_residence", "Burglars enter the homes of international staff at night", "ir residence", 3, 2, true},
    {"armed_conflict", "crossfire", "Staff on mission are caught between the army and an armed group near the front line",
        "ir lr convoy", 3, 4, true},
    {"terrorism", "ied_roadside", "An armed group sets a roadside device against a convoy on the river road",
        "convoy drivers", 2, 5, true},
    {"civil_unrest", "riot", "A protest over bread prices turns against an office in the capital", "premises programme", 3,
        2, true},
    {"hazard_natural", "flood", "The river floods and cuts off the field office for days in the rains", "programme premises",
        4, 2, false},
    {"safety", "road_accident", "A vehicle overturns on an unpaved road at speed, far from a hospital", "lr drivers ir", 4,
        3, false},
    {"interference", "arrest_detention", "Local authorities detain national staff at a checkpoint over papers", "lr drivers",
        3, 3, true},
    {"crime", "carjacking", "Armed men take a four-wheel drive at a junction outside the town after dark", "drivers vehicle",
        3, 3, true},
    {"crime", "sexual_assault", "A woman of the staff is assaulted on the way home", "women lr", 2, 4, true}};

struct Answer {
    const char *title;
    const char *effect;
    const char *strategy;
    const char *domain;
    int likelihood;
    int impact;
};
constexpr Answer answers[] = {{"Two vehicles on every field mission", "prevention", "control", "travel", -1, 0},
    {"Armoured vehicles on the river road", "mitigation", "protect", "vehicles", 0, -1},
    {"Changing times and routes of cash runs", "prevention", "control", "procedure", -1, 0},
    {"Guards at residences of international staff", "prevention", "protect", "residential", -1, 0},
    {"First-aid kits and trained drivers", "mitigation", "control", "medical", 0, -1},
    {"Radio check at every departure and arrival", "prevention", "control", "telecoms", -1, 0},
    {"Liaison with the area commander before missions", "prevention", "acceptance_building", "coordination", -1, 0},
    {"Safe room and blast film at the office", "mitigation", "protect", "premises", 0, -1}};

QString words(const char *text) { return QString::fromUtf8(text); }

void makeAssessment(World &world, const Id &area, const QString &name, int year, bool isLast)
{
    const int start = isLast ? -150 : -515 - 365 * year;
    const int events = world.count(6, 9, 40);
    const int measures = world.count(8, 12, 60);
    const auto bounded = [](int value) { return qint64(std::clamp(value, 1, 5)); };
    const Id id = world.add(assessment,
        {{"title", QStringLiteral("%1 %2").arg(name).arg(world.today().year() - (isLast ? 0 : year + 1))}, {"area", name},
            {"srm_area", area}, {"kind", QStringLiteral("area_strategic")}, {"valid_from", world.date(start)},
            {"valid_until", world.date(start + 364)},
            {"situation_political",
                QStringLiteral("The transitional government holds the towns; elections are due within the year.")},
            {"situation_security",
                QStringLiteral("Army and police are present on the main roads; an armed group moves by night.")},
            {"situation_economic", QStringLiteral("Prices of bread and fuel have doubled since last year.")},
            {"situation_social", QStringLiteral("Families displaced from the river live with relatives and in Nimba Camp.")},
            {"situation_environmental", QStringLiteral("Rains from June to September cut unpaved roads.")},
            {"situation_infrastructure", QStringLiteral("One hospital with surgery; the mobile network fails in storms.")},
            {"situation_threat_groups", QStringLiteral("One armed group of some hundred, and gangs in the suburbs.")},
            {"situation_programme", QStringLiteral("Food, health and water for 200,000 people.")},
            {"programme_exposure", QStringLiteral("Daily field missions by road.")},
            {"prepared_by", QStringLiteral("Field Security Coordination Officer")}});
    QList<Draft> drafts;
    for (const char *category : {"armed_conflict", "terrorism", "crime", "civil_unrest", "hazards"})
        drafts << world.draft(generalThreat,
            {{"assessment", id}, {"category", words(category)}, {"intent", qint64(world.dice().between(2, 4))},
                {"capability", qint64(world.dice().between(2, 4))}, {"inhibiting", qint64(world.dice().between(2, 4))},
                {"rationale", QStringLiteral("Incidents of the last twelve months and the view of the security cell.")}});
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < events; ++i) {
        const Danger &danger = dangers[size_t(i) % std::size(dangers)];
        World::Fields fields {{"assessment", id}, {"code", QStringLiteral("E%1").arg(i + 1, 2, 10, QLatin1Char('0'))},
            {"category", words(danger.category)}, {"subcategory", words(danger.subcategory)},
            {"description", words(danger.description)}, {"targets", words(danger.targets)},
            {"vulnerabilities", QStringLiteral("Habit of route and time; long way to help.")},
            {"likelihood_inherent", bounded(danger.likelihood + 1)}, {"impact_inherent", bounded(danger.impact)},
            {"likelihood_present", bounded(danger.likelihood)}, {"impact_present", bounded(danger.impact)},
            {"likelihood_projected", bounded(danger.likelihood - 1)}, {"impact_projected", bounded(danger.impact)},
            {"impact_people", bounded(danger.impact)}, {"impact_assets", bounded(danger.impact - 1)},
            {"impact_operations", bounded(danger.impact - 1)}, {"impact_reputation", qint64(2)},
            {"expert_judgement", QStringLiteral("no")}, {"confidence", QStringLiteral("medium")}};
        if (danger.isDeliberate)
            fields << World::Fields {{"actor", QStringLiteral("Gangs and the armed group of the river")},
                {"intent", qint64(3)}, {"capability", qint64(3)}, {"inhibiting", qint64(3)}};
        drafts << world.draft(riskEvent, fields);
    }
    const QList<Id> made = world.add(drafts);
    drafts.clear();
    for (const Id &event : made)
        drafts << world.draft(riskEvidence,
            {{"risk_event", event}, {"description", QStringLiteral("Incident record of the area, last twelve months.")},
                {"file", QStringLiteral("File of the security cell")}});
    world.add(drafts);
    drafts.clear();
    constexpr const char *states[] = {"implemented", "verified", "funded", "in_progress", "approved", "proposed"};
    for (int i = 0; i < measures; ++i) {
        const Answer &answer = answers[size_t(i) % std::size(answers)];
        drafts << world.draft(srmMeasure,
            {{"assessment", id}, {"title", words(answer.title)}, {"effect", words(answer.effect)},
                {"strategy", words(answer.strategy)}, {"domain", words(answer.domain)},
                {"applies_to", i % 4 == 1 ? QStringLiteral("listed") : QStringLiteral("everyone")},
                {"delta_likelihood", answer.likelihood != 0 ? Value(qint64(answer.likelihood)) : Value()},
                {"delta_impact", answer.impact != 0 ? Value(qint64(answer.impact)) : Value()},
                {"state", words(world.dice().pick(states))},
                {"mandatory", world.dice().chance(60) ? QStringLiteral("yes") : QStringLiteral("no")},
                {"cost_once", world.money(world.dice().between(0, 400) * 10000)},
                {"cost_year", world.money(world.dice().between(1, 250) * 10000)},
                {"funding", world.dice().chance(70) ? QStringLiteral("local_cost_share") : QStringLiteral("agency")},
                {"owner", QStringLiteral("Field Security Coordination Officer")},
                {"owner_organization", world.named.value(i % 2 == 0 ? "organization/KSEC" : "organization/KFOOD")},
                {"due", world.date(world.dice().between(-90, 180))},
                {"verified_by", QStringLiteral("Principal Security Adviser")},
                {"verified_on", world.date(-world.dice().between(5, 60))},
                {"evidence", QStringLiteral("File of the security cell.")}});
    }
    const QList<Id> measuresMade = world.add(drafts);
    drafts.clear();
    for (qsizetype i = 0; i < measuresMade.size(); ++i)
        drafts << world.draft(measureEvent, {{"measure", measuresMade.at(i)}, {"risk_event", made.at(i % made.size())}});
    world.add(drafts);
    drafts.clear();
    for (qsizetype i = 1; i < measuresMade.size(); i += 4)
        drafts << world.draft(measureScope,
            {{"measure", measuresMade.at(i)}, {"kind", QStringLiteral("organization")},
                {"organization", world.named.value("organization/KFOOD")}})
               << world.draft(measureScope,
                      {{"measure", measuresMade.at(i)}, {"kind", QStringLiteral("categories")},
                          {"categories", QStringLiteral("ir_staff lr_staff")}});
    world.add(drafts);
    drafts.clear();
    constexpr const char *exposed[] = {"KFOOD", "KHEALTH", "KREF", "KWATER"};
    for (const char *agency : exposed)
        drafts << world.draft(programmeExposure,
            {{"assessment", id}, {"programme", QStringLiteral("Programme of %1").arg(words(agency))},
                {"organization", world.named.value(QByteArray("organization/") + agency)},
                {"description", QStringLiteral("Distribution and monitoring at the sites of the area.")},
                {"activities", QStringLiteral("Missions by road, two to four days a week.")},
                {"personnel", QStringLiteral("resident_international resident_local")},
                {"persons", qint64(world.dice().between(4, 40))}, {"partners", QStringLiteral("local_government ngo")},
                {"locations", name}, {"frequency", QStringLiteral("weekly")},
                {"risk_to_programme", QStringLiteral("Roads, and crowds at distributions.")},
                {"risk_from_programme", QStringLiteral("Goods in transit draw thieves.")}});
    world.add(drafts);
    drafts.clear();
    constexpr const char *voices[] = {"KDEV", "KFOOD", "KHEALTH", "KREF", "KCOORD"};
    for (const char *agency : voices)
        drafts << world.draft(smtPosition,
            {{"assessment", id}, {"organization", world.named.value(QByteArray("organization/") + agency)},
                {"member", QStringLiteral("Head of %1").arg(words(agency))},
                {"position", world.dice().chance(80) ? QStringLiteral("concur") : QStringLiteral("concur_with_remark")},
                {"remark", QStringLiteral("To be looked at again after the rains.")}, {"given_on", world.date(start + 20)}});
    world.add(drafts);
    if (isLast)
        world.named.insert(QByteArray("assessment/") + name.toUtf8(), id);
}

void makeCriticality(World &world)
{
    const Id exercise = world.add(pcExercise,
        {{"title", QStringLiteral("Programme criticality %1").arg(world.today().year())}, {"country", world.country()},
            {"srm_area", world.named.value("srm_area/ALM")}, {"valid_from", world.date(-120)},
            {"valid_until", world.date(600)}, {"facilitator", QStringLiteral("KCOORD")},
            {"accountable", QStringLiteral("Resident Coordinator")}, {"next_review", world.date(240)}});
    QList<Draft> drafts;
    constexpr const char *results[] = {"Nobody starves", "Children survive their fifth birthday",
        "Displaced families live safely", "Towns have water", "Elections are held in peace"};
    for (size_t i = 0; i < std::size(results); ++i)
        drafts << world.draft(
            pcResult, {{"exercise", exercise}, {"position", qint64(i + 1)}, {"result", words(results[i])}});
    const QList<Id> resultIds = world.add(drafts);
    drafts.clear();
    const int outputs = world.count(6, 20, 120);
    constexpr const char *agencies[] = {"KFOOD", "KHEALTH", "KREF", "KWATER", "KCHILD", "KAGRI", "KDEV", "KCULT"};
    constexpr const char *towns[] = {"Almor", "Tessen", "Sarabet", "Nimba Camp", "Kolmi"};
    for (int i = 0; i < outputs; ++i)
        drafts << world.draft(pcOutput,
            {{"exercise", exercise}, {"title", QStringLiteral("Output %1").arg(i + 1)},
                {"organization", world.named.value(QByteArray("organization/") + agencies[size_t(i) % std::size(agencies)])},
                {"activities", QStringLiteral("Field missions and monitoring.")},
                {"locations", words(world.dice().pick(towns))}, {"likelihood", qint64(world.dice().between(1, 5))},
                {"pc1", i == 0 ? QStringLiteral("yes") : QStringLiteral("no")},
                {"pc1_criterion", i == 0 ? QStringLiteral("life_saving_at_scale") : QString()},
                {"pc1_justification", i == 0 ? QStringLiteral("Food for Nimba Camp comes by no other way.") : QString()},
                {"pc1_designated_by", i == 0 ? QStringLiteral("Resident Coordinator") : QString()},
                {"pc1_designated_on", i == 0 ? world.date(-100) : Value()},
                {"pc1_note", i == 0 ? QStringLiteral("Headquarters file, programme criticality") : QString()}});
    const QList<Id> outputIds = world.add(drafts);
    drafts.clear();
    for (const Id &output : outputIds)
        for (const Id &result : resultIds)
            if (world.dice().chance(70))
                drafts << world.draft(pcContribution,
                    {{"output", output}, {"result", result}, {"contribution", qint64(world.dice().between(0, 5))}});
    world.add(drafts);
}

}

void makeRisk(World &world)
{
    QList<Draft> actors;
    for (const auto &[name, kind] : {std::pair("River Front", "nsag"), std::pair("Suburban gangs", "criminal")})
        actors << world.draft(threatActor,
            {{"name", words(name)}, {"kind", words(kind)}, {"country", world.country()},
                {"attitude", QStringLiteral("suspicious")}, {"active", QStringLiteral("yes")},
                {"reviewed_on", world.date(-40)}});
    world.add(actors);
    for (int year = world.count(0, 1, 1); year-- > 0;)
        for (const char *area : {"ALM", "NORTH", "EAST"})
            makeAssessment(world, world.named.value(QByteArray("srm_area/") + area), words(area), year, false);
    const QList<Id> areas = world.made.value("srm_area");
    for (qsizetype i = 0; i < areas.size(); ++i) {
        constexpr const char *names[] = {"ALM", "NORTH", "EAST"};
        if (world.size() == Size::Small && i > 0)
            break;
        makeAssessment(world, areas.at(i), i < 3 ? words(names[i]) : QStringLiteral("Area %1").arg(i + 1), 0, true);
    }
    makeCriticality(world);
    world.add(riskAcceptance,
        {{"title", QStringLiteral("Missions on the river road")}, {"assessment", world.made.value("assessment").last()},
            {"risk_event", world.made.value("risk_event").last()}, {"pc_output", world.made.value("pc_output").first()},
            {"level", QStringLiteral("high")},
            {"reason", QStringLiteral("Food for Nimba Camp goes by this road and no other.")},
            {"decision_text", QStringLiteral("Accepted for outputs of the second degree and above, by day, in convoy.")},
            {"valid_from", world.date(-60)}, {"valid_until", world.date(120)}});
}

}
