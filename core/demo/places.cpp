// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/records/exercise.h"
#include "core/records/plan.h"
#include "core/records/premises.h"
#include "core/records/residence.h"
#include "core/records/training.h"
#include "core/records/warden.h"

#include <algorithm>

namespace core::demo {

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

constexpr const char *areas[] = {"ALM", "NORTH", "EAST"};
constexpr const char *streets[]
    = {"River Road", "Market Street", "Airport Road", "Hill Street", "Mission Lane", "Harbour Row"};

Id makeRequirements(World &world, const char *kind, const QString &name, int items, const Value &site = {})
{
    const Id set = world.add(requirementSet,
        {{"name", name}, {"kind", words(kind)}, {"version", QStringLiteral("1")}, {"country", world.country()},
            {"premises", site}, {"valid_from", world.date(-700)},
            {"source", QStringLiteral("Approved by the Designated Official")}});
    constexpr const char *texts[] = {"Perimeter wall without gaps", "Guard at every gate by day and night",
        "Visitors recorded and badged", "Cameras on all entrances, recording kept 30 days", "Fire alarm tested monthly",
        "Two ways out of every floor", "Radio room staffed day and night", "Blast film on street windows",
        "Generator with fuel for seven days", "First-aid post with trained staff",
        "Crisis room with two means of communication", "Contact with the host police tested quarterly"};
    constexpr const char *elements[] = {"perimeter", "guards", "access_control", "electronic", "safety_fire_response",
        "safety_fire_response", "comms", "blast_structure", "electronic", "safety_fire_response", "comms", "info"};
    QList<Draft> drafts;
    for (int i = 0; i < items; ++i) {
        const size_t which = size_t(i) % std::size(texts);
        drafts << world.draft(requirement,
            {{"requirement_set", set}, {"code", QStringLiteral("R%1").arg(i + 1, 2, 10, QLatin1Char('0'))},
                {"item", words(texts[which])},
                {"standard", QStringLiteral("In place and working on the day of the survey.")},
                {"heading", QStringLiteral("premises")}, {"element", words(elements[which])}, {"weight", qint64(1 + i % 3)},
                {"critical", i % 10 == 0 ? QStringLiteral("yes") : QStringLiteral("no")},
                {"evidence_kind", QStringLiteral("inspection")}, {"check_interval", qint64(365)}});
    }
    world.add(drafts);
    return set;
}

/// The certificate of whoever surveys.
Id makeSurveyor(World &world)
{
    const Id surveying = world.add(course,
        {{"code", QStringLiteral("premises_surveyor")}, {"name", QStringLiteral("Surveying premises")},
            {"validity_months", qint64(36)}, {"delivery", QStringLiteral("class")}});
    return world.add(certificate,
        {{"person", world.made.value("person").value(3)}, {"course", surveying}, {"issued_on", world.date(-700)},
            {"verified", QStringLiteral("verified")}, {"source", QStringLiteral("focal_point")}});
}

void makeSurvey(
    World &world, const Id &site, const Id &set, const QList<Id> &items, const char *kind, int day, const Id &qualification)
{
    const Id id = world.add(survey,
        {{"premises", site}, {"date", world.date(day)}, {"kind", words(kind)}, {"requirement_set", set},
            {"surveyor", QStringLiteral("Premises surveyor of the security cell")},
            {"assessment", world.named.value("assessment/ALM")}, {"surveyor_person", world.made.value("person").value(3)},
            {"qualification", qualification}, {"occasion", QStringLiteral("periodic")},
            {"highest_risk", QStringLiteral("medium")}, {"explosives_risk", QStringLiteral("low")},
            {"elements", QStringLiteral("perimeter access_control electronic safety_fire_response")},
            {"summary", QStringLiteral("Sound on the whole; see the findings.")}});
    QList<Draft> drafts;
    for (const Id &item : items) {
        const int roll = world.dice().below(100);
        const char *state = roll < 80 ? "yes" : roll < 88 ? "partial" : roll < 95 ? "no" : "na";
        World::Fields fields {{"survey", id}, {"requirement", item}, {"title", QStringLiteral("Requirement checked")},
            {"state", words(state)}};
        if (roll >= 80 && roll < 95) {
            fields << World::Fields {{"severity", roll < 88 ? QStringLiteral("minor") : QStringLiteral("major")},
                {"recommendation", QStringLiteral("To be put right by the tenant.")}, {"due", world.date(day + 90)},
                {"owner", QStringLiteral("Administration")}, {"cost", world.money(world.dice().between(1, 60) * 10000)}};
            if (world.dice().chance(40) && day < -75)
                fields << World::Fields {{"closure", QStringLiteral("verified")}, {"closed_on", world.date(day + 60)},
                    {"verified_at", world.moment(day + 70, 600)}, {"verified_by", QStringLiteral("Security cell")},
                    {"evidence", QStringLiteral("Photograph on file")}, {"live_state", QStringLiteral("yes")}};
            else
                fields << World::Fields {{"closure", QStringLiteral("open")}};
        }
        drafts << world.draft(finding, fields);
    }
    world.add(drafts);
}

}

void makePremises(World &world)
{
    const Id moss = makeRequirements(world, "moss", QStringLiteral("Kasari MOSS"), 24);
    const QList<Id> mossOnly = world.made.value("requirement");

    constexpr const char *agencies[] = {"KDEV", "KFOOD", "KHEALTH", "KCHILD", "KREF", "KWATER", "KAGRI", "KLABOUR", "KCULT",
        "KPOP", "KCOORD", "KLOG", "KSEC", "KPEACE"};
    constexpr const char *kinds[] = {"office", "compound", "warehouse", "guesthouse", "clinic"};
    const int sites = world.count(6, 38, 400);
    QList<Draft> drafts;
    for (int i = 0; i < sites; ++i) {
        const char *area = i == 0 ? "HQ" : areas[size_t(i) % std::size(areas)];
        const bool isHead = i == 0;
        const double latitude = isHead ? 5.9 : 6.5 + world.dice().below(2000) / 1000.0;
        const double longitude = isHead ? 32.0 : 31.2 + world.dice().below(1800) / 1000.0;
        drafts << world.draft(premises,
            {{"name",
                 isHead ? QStringLiteral("Commission House, Port Meridian")
                        : QStringLiteral("%1 %2").arg(words(world.dice().pick(streets))).arg(i + 1)},
                {"kind", isHead ? QStringLiteral("hq_complex") : words(kinds[size_t(i) % std::size(kinds)])},
                {"state", world.dice().chance(95) || isHead ? QStringLiteral("occupied") : QStringLiteral("proposed")},
                {"duty_station", world.named.value(QByteArray("duty_station/") + area)},
                {"srm_area", isHead ? Value() : Value(world.named.value(QByteArray("srm_area/") + area))},
                {"organization", world.named.value(QByteArray("organization/") + agencies[size_t(i) % std::size(agencies)])},
                {"country", world.country()},
                {"address",
                    QStringLiteral("%1 %2").arg(world.dice().between(1, 200)).arg(words(world.dice().pick(streets)))},
                {"position", world.place(latitude, longitude, 20)},
                {"lease_expiry", world.date(world.dice().between(60, 900))},
                {"sharing", world.dice().chance(60) ? QStringLiteral("standalone") : QStringLiteral("shared")},
                {"occupancy_most", qint64(world.dice().between(8, 220))}, {"storeys", qint64(world.dice().between(1, 5))},
                {"standoff_front", double(world.dice().between(3, 40))}, {"boundary", QStringLiteral("wall")},
                {"generator", QStringLiteral("yes")}, {"fuel_days", qint64(world.dice().between(3, 14))},
                {"guard_provider", QStringLiteral("Almor Guard Company")},
                {"guard_posts", qint64(world.dice().between(1, 6))}});
    }
    const QList<Id> made = world.add(drafts);
    const Id hmoss = makeRequirements(world, "hmoss", QStringLiteral("HMOSS, Port Meridian"), 60, made.first());
    const QList<Id> hmossOnly = world.made.value("requirement").mid(mossOnly.size());
    const Id qualification = makeSurveyor(world);
    drafts.clear();
    for (qsizetype i = 0; i < made.size(); ++i)
        for (int tenant = world.dice().between(1, 2); tenant-- > 0;)
            drafts << world.draft(premisesTenant,
                {{"premises", made.at(i)},
                    {"organization", world.named.value(QByteArray("organization/") + world.dice().pick(agencies))},
                    {"staff", qint64(world.dice().between(2, 60))},
                    {"daily_visitors", qint64(world.dice().between(0, 40))}});
    world.add(drafts);
    const int surveyed = int(std::min<qsizetype>(made.size(), world.count(4, 26, 150)));
    for (int i = 0; i < surveyed; ++i)
        makeSurvey(world, made.at(i), i == 0 ? hmoss : moss, i == 0 ? hmossOnly : mossOnly, i == 0 ? "hmoss" : "moss",
            -world.dice().between(10, 500) / (i == 0 ? 5 : 1), qualification);

    // Residential measures: the menu of the country, and one exceptional set that needs the USG.
    for (const bool exceptional : {false, true}) {
        const Id set = world.add(rsmSet,
            {{"title", exceptional ? QStringLiteral("Sarabet, exceptional") : QStringLiteral("Kasari residential measures")},
                {"country", world.country()},
                {"srm_area", exceptional ? Value(world.named.value("srm_area/EAST")) : Value()},
                {"version", QStringLiteral("1")}, {"assessment", world.named.value("assessment/ALM")},
                {"exceptional", exceptional ? QStringLiteral("yes") : QStringLiteral("no")},
                {"justification", exceptional ? QStringLiteral("No guarded compound has room until next year.") : QString()},
                {"valid_from", world.date(-200)}, {"valid_until", world.date(160)}});
        drafts.clear();
        for (const auto &[name, kind] :
            {std::pair("Night guard", "guards"), std::pair("Window bars", "bars"), std::pair("Alarm with battery", "alarm")})
            drafts << world.draft(rsmItem,
                {{"rsm_set", set}, {"code", QStringLiteral("I%1").arg(drafts.size() + 1)}, {"name", words(name)},
                    {"kind", words(kind)}, {"weight", qint64(2)}, {"evidence_kind", QStringLiteral("inspection")},
                    {"check_interval", qint64(365)}, {"eligible", QStringLiteral("ir_staff unv_i jpo")},
                    {"most", world.money(60000)}, {"percent", qint64(80)}, {"payment", QStringLiteral("monthly")}});
        world.add(drafts);
    }
    // Checks of the homes that makePeople has made.
    drafts.clear();
    for (const Id &home : world.made.value("residence"))
        if (world.dice().chance(70)) {
            const int day = -world.dice().between(5, 420);
            drafts << world.draft(residenceCheck,
                {{"residence", home}, {"date", world.date(day)}, {"checked_by", QStringLiteral("Local Security Assistant")},
                    {"occasion", QStringLiteral("periodic")},
                    {"result", world.dice().chance(85) ? QStringLiteral("cleared") : QStringLiteral("cleared_if")},
                    {"conditions", QStringLiteral("Lock of the yard gate to be changed.")},
                    {"due_next", world.date(day + 365)}, {"doors", QStringLiteral("yes")},
                    {"windows", QStringLiteral("partial")}, {"lighting", QStringLiteral("yes")}});
        }
    world.add(drafts);

    // Some people's entries are complete: where they work, who leads them, where they live, what they claim for it.
    const QList<Id> people = world.made.value("person");
    const QList<Id> homes = world.made.value("residence");
    drafts.clear();
    for (int i = 0; i < world.count(20, 200, 400); ++i) {
        const std::optional<Record> home = world.read(homes.at(i));
        const Id tenant = std::get<Id>(home->value("person"));
        Draft edit = Draft::edit(*world.read(tenant));
        edit.set(*person.field("premises"), made.at(i % made.size()));
        edit.set(*person.field("supervisor"), people.at(i == 0 ? 4 : 0));
        edit.set(*person.field("home"), homes.at(i));
        world.store().save(edit.scope(), edit.writes());
        if (i % 4 == 0)
            drafts << world.draft(rsmClaim,
                {{"person", tenant}, {"residence", homes.at(i)}, {"rsm_item", world.made.value("rsm_item").first()},
                    {"claimed_on", world.date(-30)}, {"cost", world.money(48000)}, {"approved_percent", qint64(80)},
                    {"organization", world.named.value("organization/KFOOD")}, {"period_from", world.date(-60)},
                    {"period_until", world.date(-31)}, {"receipt", QStringLiteral("Finance, claims")},
                    {"paid_on", i % 8 == 0 ? world.date(-10) : Value()}});
    }
    world.add(drafts);
}

void makePlans(World &world)
{
    QList<Draft> drafts;
    constexpr const char *kinds[] = {"sec_plan", "crisis", "evac", "medevac", "comms"};
    for (const char *area : {"HQ", "ALM", "NORTH", "EAST"})
        for (const char *kind : kinds) {
            const bool isHead = qstrcmp(area, "HQ") == 0;
            const int start = -world.dice().between(20, 330);
            drafts << world.draft(plan,
                {{"title", QStringLiteral("%1 %2").arg(isHead ? QStringLiteral("Port Meridian") : words(area), words(kind))},
                    {"kind", words(kind)}, {"area", isHead ? QStringLiteral("Port Meridian") : words(area)},
                    {"version", QStringLiteral("3")},
                    {"assessment",
                        isHead ? Value(world.named.value("assessment/ALM"))
                               : Value(world.named.value(
                                   QByteArray("assessment/") + area, world.named.value("assessment/ALM")))},
                    {"valid_from", world.date(start)}, {"valid_until", world.date(start + 364)},
                    {"srm_area", isHead ? Value() : Value(world.named.value(QByteArray("srm_area/") + area))},
                    {"duty_station", world.named.value(QByteArray("duty_station/") + area)},
                    {"country", world.country()},
                    {"change_log", QStringLiteral("Points and telephone numbers checked.")},
                    {"annexes", QStringLiteral("Maps and routes: plan file of the security cell")},
                    {"personal_annexes",
                        qstrcmp(kind, "evac") == 0 ? QStringLiteral("Passenger lists: safe of the operations room")
                                                   : QString()}});
        }
    drafts << world.draft(plan,
        {{"title", QStringLiteral("Port Meridian, earthquake")}, {"kind", QStringLiteral("contingency")},
            {"area", QStringLiteral("Port Meridian")}, {"scenario", QStringLiteral("earthquake")},
            {"valid_from", world.date(-90)}, {"valid_until", world.date(270)},
            {"duty_station", world.named.value("duty_station/HQ")}, {"country", world.country()},
            {"assessment", world.named.value("assessment/ALM")}, {"version", QStringLiteral("1")}});
    drafts << world.draft(plan,
        {{"title", QStringLiteral("Kasari country security plan")}, {"kind", QStringLiteral("sec_plan")},
            {"area", QStringLiteral("Kasari")}, {"valid_from", world.date(-120)}, {"valid_until", world.date(240)},
            {"country", world.country()}, {"assessment", world.named.value("assessment/ALM")},
            {"duty_station", world.named.value("duty_station/ALM")}, {"version", QStringLiteral("5")}});
    const QList<Id> plans = world.add(drafts);
    drafts.clear();
    constexpr const char *headings[]
        = {"Situation", "Security structure", "Staff lists and zones", "Communications", "Premises and homes",
            "Movement and travel", "Alert levels and measures", "Relocation and evacuation", "Contingencies", "Medical",
            "Crisis management", "Host authorities", "Reporting incidents", "Essential staff", "Annexes"};
    for (const Id &id : plans)
        for (size_t i = 0; i < std::size(headings); ++i)
            drafts << world.draft(planSection,
                {{"plan", id}, {"position", QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0'))},
                    {"heading", words(headings[i])}, {"body", QStringLiteral("As agreed by the Security Management Team.")},
                    {"status", QStringLiteral("complete")}});
    world.add(drafts);

    drafts.clear();
    constexpr const char *points[] = {"assembly", "concentration", "embarkation", "hospital", "safe_haven"};
    const int perArea = world.count(2, 6, 14);
    for (const char *area : areas)
        for (int i = 0; i < perArea; ++i)
            drafts << world.draft(planPoint,
                {{"name",
                     QStringLiteral("%1 %2 %3").arg(words(area), words(points[size_t(i) % std::size(points)])).arg(i + 1)},
                    {"kind", words(points[size_t(i) % std::size(points)])},
                    {"position",
                        world.place(6.5 + world.dice().below(1500) / 1000.0, 31.3 + world.dice().below(1500) / 1000.0, 15)},
                    {"capacity", qint64(world.dice().between(40, 600))},
                    {"last_verified", world.date(-world.dice().between(5, 260))},
                    {"verified_by", QStringLiteral("Local Security Assistant")}, {"phone_verified_on", world.date(-20 - i)},
                    {"contact", QStringLiteral("Caretaker")},
                    {"phone", QStringLiteral("+99955501%1").arg(i, 2, 10, QLatin1Char('0'))},
                    {"srm_area", world.named.value(QByteArray("srm_area/") + area)}});
    const QList<Id> pointIds = world.add(drafts);
    drafts.clear();
    // Zones gather at a point, and one is left for the gap report.
    const QList<Id> zones = world.made.value("warden_zone");
    for (qsizetype i = 1; i < zones.size(); ++i) {
        Draft edit = Draft::edit(*world.read(zones.at(i)));
        edit.set(*wardenZone.field("concentration_point"), pointIds.at(1));
        world.store().save(edit.scope(), edit.writes());
    }
    for (int i = 0; i < world.count(2, 8, 40); ++i)
        drafts << world.draft(route,
            {{"name", QStringLiteral("Route %1").arg(i + 1)}, {"from_place", QStringLiteral("Almor")},
                {"to_place", QStringLiteral("Sarabet")}, {"from_point", pointIds.at(i % pointIds.size())},
                {"to_point", pointIds.at((i + 3) % pointIds.size())}, {"distance", double(world.dice().between(20, 260))},
                {"hours_dry", double(world.dice().between(1, 8))}, {"hours_wet", double(world.dice().between(8, 16))},
                {"vehicle", QStringLiteral("four_by_four")},
                {"checkpoints", QStringLiteral("Hara Bridge; Oru River Crossing")},
                {"last_driven", world.date(-world.dice().between(1, 200))}});
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(5, 40, 300); ++i)
        drafts << world.draft(planAsset,
            {{"name", QStringLiteral("Vehicle %1").arg(i + 1)}, {"kind", QStringLiteral("vehicle")}, {"quantity", qint64(1)},
                {"seats", qint64(world.dice().between(4, 12))},
                {"armoured", world.dice().chance(25) ? QStringLiteral("yes") : QStringLiteral("no")},
                {"organization", world.named.value("organization/KLOG")}, {"available", QStringLiteral("yes")},
                {"last_verified", world.date(-world.dice().between(1, 120))}});
    world.add(drafts);
    drafts.clear();
    for (const Id &id : plans.mid(0, 20))
        for (const auto &[name, order] :
            {std::pair("Dependants", 1), std::pair("Non-critical staff", 2), std::pair("Critical staff, last out", 3)}) {
            const int leaving = world.dice().between(10, 120);
            drafts << world.draft(priorityGroup,
                {{"plan", id}, {"name", words(name)}, {"place", qint64(order)}, {"persons", qint64(leaving)},
                    {"seats", qint64(leaving + world.dice().between(0, 20))}, {"concentration_point", pointIds.at(1)}});
        }
    world.add(drafts);
    drafts.clear();
    for (const Id &id : plans)
        drafts << world.draft(planDistribution,
            {{"plan", id}, {"recipient", QStringLiteral("Designated Official")}, {"copy_number", QStringLiteral("1")},
                {"copy_class", QStringLiteral("confidential")}, {"handed_over_on", world.date(-30)}});
    world.add(drafts);

    // A year of exercises; one failed call tree and its repeat, one test that was missed.
    drafts.clear();
    constexpr const char *tests[]
        = {"ttx", "fire_drill", "call_tree", "ecs_test", "headcount_drill", "radio_check", "medevac_drill"};
    const int rounds = world.count(1, 3, 12);
    for (int round = 0; round < rounds; ++round)
        for (const char *area : {"HQ", "ALM", "NORTH", "EAST"})
            for (const char *test : tests) {
                const int day = -world.dice().between(5, 300) - round * 30;
                const bool isMissed = qstrcmp(test, "ecs_test") == 0 && qstrcmp(area, "EAST") == 0;
                const bool isFailed = qstrcmp(test, "call_tree") == 0 && round == 0 && qstrcmp(area, "ALM") == 0;
                World::Fields fields {{"kind", words(test)}, {"planned_date", world.date(day)},
                    {"state", isMissed ? QStringLiteral("planned") : QStringLiteral("held")},
                    {"plan", plans.at(qstrcmp(area, "HQ") == 0 ? 1 : 6)},
                    {"plan_kinds", QStringLiteral("crisis evac contingency")},
                    {"duty_station", world.named.value(QByteArray("duty_station/") + area)},
                    {"scenario", QStringLiteral("As planned for the year.")}, {"director", QStringLiteral("Security cell")}};
                if (!isMissed)
                    fields << World::Fields {{"date_held", world.date(day)}, {"started_at", world.moment(day, 540)},
                        {"ended_at", world.moment(day, 660)},
                        {"conclusion", isFailed ? QStringLiteral("unsatisfactory") : QStringLiteral("satisfactory")},
                        {"summary", QStringLiteral("Held as planned; see the figures.")}};
                drafts << world.draft(exercise, fields);
            }
    const QList<Id> exercises = world.add(drafts);
    drafts.clear();
    for (qsizetype i = 0; i < exercises.size(); i += 7) // every tabletop exercise
        drafts << world.draft(exercisedPlan,
            {{"exercise", exercises.at(i)}, {"plan", plans.at(2)},
                {"remarks", QStringLiteral("Order of departure and concentration points.")}});
    world.add(drafts);
    drafts.clear();
    QList<Draft> metrics;
    QList<Draft> findings;
    QList<Draft> participants;
    for (const Id &id : exercises) {
        drafts << world.draft(exerciseObjective,
            {{"exercise", id}, {"title", QStringLiteral("Everybody is reached in four hours")},
                {"met", QStringLiteral("partial")}});
        metrics << world.draft(exerciseMetric,
            {{"exercise", id}, {"measure", QStringLiteral("reached_4h")}, {"name", QStringLiteral("Reached in four hours")},
                {"value", double(world.dice().between(70, 99))}, {"value_unit", QStringLiteral("percent")},
                {"target", 90.0}});
        participants << world.draft(exerciseParticipants,
            {{"exercise", id}, {"organization", world.named.value("organization/KSEC")}, {"part", QStringLiteral("players")},
                {"persons", qint64(world.dice().between(4, 60))}});
        if (world.dice().chance(30))
            findings << world.draft(exerciseFinding,
                {{"exercise", id}, {"title", QStringLiteral("Numbers of two zones out of date")},
                    {"severity", QStringLiteral("major")}, {"due", world.date(30)}, {"owner", QStringLiteral("Wardens")},
                    {"closure", QStringLiteral("open")}});
    }
    world.add(drafts);
    world.add(metrics);
    world.add(participants);
    world.add(findings);
    world.add(exerciseInject,
        {{"exercise", exercises.first()}, {"title", QStringLiteral("The mobile network fails")}, {"minute", qint64(20)},
            {"addressee", QStringLiteral("Crisis management team")}, {"text", QStringLiteral("No calls go through.")}});
}

}
