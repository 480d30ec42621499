// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/records/access.h"
#include "core/records/affected.h"
#include "core/records/incident.h"
#include "core/records/review.h"

#include <algorithm>

namespace core::demo {

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

struct Story {
    const char *title;
    const char *category;
    const char *subcategory;
    const char *means;
    const char *context;
    const char *kind; ///< of place
    int severity; ///< 1 to 5
    const char *narrative;
};
constexpr Story stories[] = {{"Theft from a parked vehicle", "crime", "theft", "none", "unknown", "public_place", 1,
                                 "A window was broken and a bag taken while the driver was in the bank."},
    {"Robbery on the way from the bank", "crime", "armed_robbery", "small_arms", "ambush_road", "road", 4,
        "Two men stopped the vehicle and took the monthly wages."},
    {"Burglary of a residence", "crime", "burglary_residence", "none", "raid_on_site", "residence", 2,
        "The kitchen door was forced at night; nobody was hurt."},
    {"Harassment at a checkpoint", "interference", "harassment_intimidation", "none", "individual_attack", "checkpoint", 1,
        "Money was asked for; papers were given back after an hour."},
    {"Driver detained over papers", "interference", "arrest_detention", "none", "detention", "custody", 3,
        "Released the next morning after a call to the commander."},
    {"Stones thrown at an office", "civil_unrest", "mob_attack", "hands", "crowd", "premises", 2,
        "Some twenty persons threw stones for ten minutes; two windows broken."},
    {"Roadblock of burning tyres", "civil_unrest", "roadblock", "fire", "crowd", "road", 2,
        "Four junctions closed in the morning over bread prices."},
    {"Shooting near a distribution", "armed_conflict", "crossfire", "small_arms", "crossfire", "project_site", 4,
        "The distribution was stopped and people sent home by the side road."},
    {"Convoy fired upon on the river road", "armed_conflict", "small_arms_attack", "small_arms", "ambush_road", "road", 5,
        "The third of five lorries was hit from a tree line; the convoy went on."},
    {"Roadside device found", "terrorism", "ied_roadside", "explosive", "unknown", "road", 3,
        "Found by herders and made safe by the army; the road closed for a day."},
    {"Flood at the field office", "hazard_natural", "flood", "none", "unknown", "premises", 2,
        "Water to the knee on the ground floor; files carried upstairs."},
    {"Vehicle overturned on the ferry road", "safety", "road_accident", "vehicle", "unknown", "road", 3,
        "Two injured, brought to hospital by the next vehicle."},
    {"Fire in a warehouse", "hazard_human", "fire", "fire", "unknown", "premises", 3,
        "Started at a distribution board; a quarter of the material lost."},
    {"Colleague flown out ill", "medical_other", "medevac_illness", "none", "unknown", "residence", 2,
        "Suspected appendicitis; in hospital the same day."},
    {"Bomb threat by telephone", "interference", "bomb_threat", "none", "unknown", "premises", 2,
        "The building was cleared and searched; nothing was found."},
    {"Intruder in the compound", "unauth_entry", "intrusion", "none", "raid_on_site", "premises", 2,
        "Came over the wall at the generator, was led out by the guards."}};
constexpr const char *severityKeys[] = {"minor", "limited", "moderate", "severe", "critical"};
constexpr const char *areas[] = {"ALM", "NORTH", "EAST"};
constexpr const char *places[]
    = {"Almor, Market Street", "River road, kilometre 17", "Hara Bridge", "Kolmi", "Nimba Camp, gate 2", "Sarabet"};

}

void makeIncidents(World &world)
{
    const int years = world.count(1, 2, 5);
    const int perYear = world.count(20, 250, 3000);
    QList<Draft> drafts;
    QList<int> severities;
    QList<bool> isIntrusion;
    QList<int> days;
    for (int i = 0; i < years * perYear; ++i) {
        const Story &story = stories[size_t(world.dice().below(int(std::size(stories))))];
        const char *area = world.dice().pick(areas);
        const int day = -1 - world.dice().below(365 * years);
        const int minute = world.dice().below(1440);
        const int vague = world.dice().below(100); // 15 % of real reports have no day, 2 % no month
        const QString date = toText(world.date(day));
        const int severity = std::clamp(story.severity + (world.dice().chance(15) ? 1 : 0), 1, 5);
        const bool isDirect = world.dice().chance(75);
        const bool isKnown = qstrcmp(story.category, "crime") == 0 && i % 3 == 0;
        const char *actorType = isKnown ? "criminal" : qstrncmp(story.category, "hazard", 6) == 0 ? "none" : "unknown";
        World::Fields fields {{"title", words(story.title)},
            {"phase", day < -30 ? QStringLiteral("final") : QStringLiteral("full")},
            {"occurred",
                vague < 2        ? date.left(4)
                    : vague < 17 ? date.left(7)
                                 : date},
            {"known_at", world.moment(day, std::min(1439, minute + 30), vague < 17 ? "~" : "")},
            {"severity", words(severityKeys[severity - 1])}, {"category", words(story.category)},
            {"subcategory", words(story.subcategory)}, {"means", words(vague < 10 ? "unknown" : story.means)},
            {"context", words(vague < 20 ? "unknown" : story.context)},
            {"un_impact", isDirect ? QStringLiteral("direct") : QStringLiteral("indirect")},
            {"un_targeted", world.dice().chance(20) ? QStringLiteral("yes") : QStringLiteral("unknown")},
            {"duty_station", world.named.value(QByteArray("duty_station/") + area)},
            {"srm_area", world.named.value(QByteArray("srm_area/") + area)}, {"country", world.country()},
            {"country_name", QStringLiteral("Kasari")}, {"place", words(world.dice().pick(places))},
            {"location_kind", words(vague < 30 ? "unknown" : story.kind)},
            {"coordinates",
                world.place(6.3 + world.dice().below(2200) / 1000.0, 31.1 + world.dice().below(2300) / 1000.0, 200)},
            {"narrative", words(story.narrative)},
            {"actions_taken", QStringLiteral("Reported to the host authorities; staff told.")},
            {"host_notified", QStringLiteral("yes")},
            {"police_reference", QStringLiteral("Almor police, entry %1").arg(i + 1)},
            {"source_kind", QStringLiteral("staff")}, {"source_reliability", QStringLiteral("b")},
            {"source_credibility", QStringLiteral("2")}, {"motive", QStringLiteral("unknown")},
            {"actor_type", words(actorType)}, {"actor", isKnown ? QStringLiteral("Men in a white pickup") : QString()},
            {"actor_reliability", isKnown ? QStringLiteral("c") : QString()},
            {"actor_credibility", isKnown ? QStringLiteral("3") : QString()},
            {"operations_days", severity >= 4 ? Value(qint64(3)) : Value()},
            {"operations_impact", severity >= 4 ? QStringLiteral("suspension") : QStringLiteral("none")},
            {"impact_people", qint64(severity)}, {"impact_assets", qint64(std::max(1, severity - 1))},
            {"impact_operations", qint64(std::max(1, severity - 1))}, {"share_slt", QStringLiteral("sanitised")},
            {"critical_incident", severity >= 4 ? QStringLiteral("yes") : QStringLiteral("no")},
            {"people_affected", qint64(severity >= 3 ? world.dice().between(1, 6) : 0)}};
        if (vague >= 17)
            fields << World::Fields {{"occurred_at", world.moment(day, minute)}};
        if (day < -60)
            fields << World::Fields {{"state", QStringLiteral("closed")}, {"closed_on", world.date(day + 45)}};
        drafts << world.draft(incident, fields);
        severities << severity;
        isIntrusion << (qstrcmp(story.subcategory, "intrusion") == 0);
        days << day;
    }
    const QList<Id> made = world.add(drafts);

    QList<Draft> people;
    QList<Draft> assets;
    QList<Draft> organizations;
    QList<Draft> addenda;
    QList<Draft> flashes;
    const QList<Id> persons = world.made.value("person");
    for (qsizetype i = 0; i < made.size(); ++i) {
        if (severities.at(i) >= 3)
            for (int victim = world.dice().chance(65) ? 1 : world.dice().between(2, 5); victim-- > 0;)
                people << world.draft(affectedPerson,
                    {{"incident", made.at(i)},
                        {"category", world.dice().chance(70) ? QStringLiteral("lr") : QStringLiteral("ir")},
                        {"outcome", severities.at(i) == 5 ? QStringLiteral("serious_injury") : QStringLiteral("distress")},
                        {"person", persons.isEmpty() ? Value() : Value(persons.at(world.dice().below(int(persons.size()))))},
                        {"sex", world.dice().chance(40) ? QStringLiteral("f") : QStringLiteral("m")},
                        {"age", QStringLiteral("30_44")}, {"organization", world.named.value("organization/KFOOD")},
                        {"on_duty", QStringLiteral("yes")}, {"kin_informed", QStringLiteral("na")}});
        if (world.dice().chance(25))
            assets << world.draft(incidentAsset,
                {{"incident", made.at(i)}, {"kind", QStringLiteral("vehicle")},
                    {"description", QStringLiteral("Four-wheel drive")}, {"quantity", qint64(1)},
                    {"damage", QStringLiteral("minor")}, {"value", world.money(world.dice().between(1, 90) * 10000)}});
        organizations << world.draft(incidentOrganization,
            {{"incident", made.at(i)}, {"organization", world.named.value("organization/KFOOD")},
                {"kind", QStringLiteral("un")}});
        if (severities.at(i) >= 4) {
            flashes << world.draft(flashReport,
                {{"what", QStringLiteral("Shots at a convoy")}, {"place", QStringLiteral("River road")},
                    {"occurred_at", world.moment(days.at(i), 600, "~")}, {"known_at", world.moment(days.at(i), 620)},
                    {"un_dead", qint64(0)}, {"un_injured", qint64(world.dice().between(0, 2))}, {"un_missing", qint64(0)},
                    {"area_safe", QStringLiteral("unknown")}, {"severity", words(severityKeys[severities.at(i) - 1])},
                    {"caller", QStringLiteral("Convoy leader")}, {"sent_to_official", world.moment(days.at(i), 650)},
                    {"sent_to_desk", world.moment(days.at(i), 665)}, {"incident", made.at(i)}});
            addenda << world.draft(incidentAddendum,
                {{"incident", made.at(i)}, {"at", world.moment(days.at(i) + 1, 540)},
                    {"kind", QStringLiteral("information")}, {"body", QStringLiteral("The wounded are out of danger.")}});
        }
    }
    const QList<Id> victims = world.add(people);
    world.add(assets);
    world.add(organizations);
    world.add(flashes);
    world.add(addenda);
    QList<Draft> outcomes;
    for (const Id &victim : victims)
        if (world.dice().chance(30))
            outcomes << world.draft(outcomeEntry,
                {{"affected_person", victim}, {"at", world.moment(-3, 480)}, {"outcome", QStringLiteral("distress")},
                    {"note", QStringLiteral("Back at work.")}});
    world.add(outcomes);
    // A casualty case: its names stay beyond the five years.
    world.add(legalHold,
        {{"subject", made.first()}, {"reason", QStringLiteral("Claim before the court of Almor; keep the names.")},
            {"held_from", world.date(-1)}});

    // The gate: breaches, visits, keys, things carried out, vehicles.
    QList<Id> intrusions;
    for (qsizetype i = 0; i < made.size(); ++i)
        if (isIntrusion.at(i))
            intrusions << made.at(i);
    const QList<Id> sites = world.made.value("premises");
    const Id head = sites.isEmpty() ? Id() : sites.first();
    drafts.clear();
    constexpr const char *results[] = {"prevented_at_line", "prevented_at_line", "penetrated_outer", "penetrated_inner"};
    for (int i = 0; i < world.count(2, 12, 80); ++i) {
        const int day = -1 - world.dice().below(330);
        const Id site = i % 2 == 0 ? head : sites.at(world.dice().below(int(sites.size())));
        const int minute = world.dice().below(1400);
        const char *result = world.dice().pick(results);
        const bool isBreach = qstrncmp(result, "penetrated", 10) == 0;
        drafts << world.draft(accessEvent,
            {{"premises", site}, {"at", world.moment(day, minute)}, {"kind", QStringLiteral("intrusion")},
                {"result", words(result)}, {"detected_at", world.moment(day, minute + 2)},
                {"response_start", world.moment(day, minute + 5)},
                {"resolved_at", isBreach ? world.moment(day, minute + 30) : Value()},
                {"incident", isBreach && !intrusions.isEmpty() ? Value(intrusions.at(i % intrusions.size())) : Value()},
                {"perimeter_point", QStringLiteral("fence")}, {"persons", qint64(1)},
                {"detected_by", QStringLiteral("guard")}, {"intent", QStringLiteral("unknown")},
                {"narrative", QStringLiteral("Seen by the guard and led out.")},
                {"outcome", QStringLiteral("escorted_out")}});
    }
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(40, 900, 27000); ++i) {
        const int day = -1 - world.dice().below(330);
        const int minute = world.dice().between(480, 900);
        drafts << world.draft(visit,
            {{"premises", world.dice().chance(60) ? head : sites.at(world.dice().below(int(sites.size())))},
                {"name", QStringLiteral("Visitor %1").arg(i + 1)}, {"kind", QStringLiteral("individual")},
                {"organization", QStringLiteral("Supplier")}, {"expected_at", world.moment(day, minute)},
                {"host", QStringLiteral("Administration")}, {"purpose", QStringLiteral("Meeting")},
                {"answer", QStringLiteral("approved")}, {"answered_by", QStringLiteral("Desk officer")},
                {"checked_in_at", world.moment(day, minute + 5)}, {"checked_out_at", world.moment(day, minute + 70)}});
    }
    const QList<Id> visits = world.add(drafts);
    drafts.clear();
    for (qsizetype i = 0; i < std::min<qsizetype>(visits.size(), 20); ++i)
        drafts << world.draft(visitMember, {{"visit", visits.at(i)}, {"name", QStringLiteral("Companion %1").arg(i + 1)}});
    world.add(drafts);
    drafts.clear();
    QList<Draft> exits;
    QList<Draft> vehicles;
    for (int i = 0; i < world.count(5, 40, 300); ++i) {
        const int day = -1 - world.dice().below(200);
        drafts << world.draft(keyLog,
            {{"premises", head}, {"key_name", QStringLiteral("Store %1").arg(i % 9 + 1)},
                {"holder", QStringLiteral("Duty officer")}, {"issued_by", QStringLiteral("Gate")},
                {"issued_at", world.moment(day, 480)}, {"returned_at", world.moment(day, 1020)},
                {"state", QStringLiteral("returned")}});
        exits << world.draft(assetExit,
            {{"premises", head}, {"asset", QStringLiteral("Laptop")}, {"quantity", qint64(1)},
                {"carried_by", QStringLiteral("Staff member")}, {"reason", QStringLiteral("Mission")},
                {"state", QStringLiteral("back")}, {"agreed_by_owner", QStringLiteral("Administration")},
                {"agreed_by_security", QStringLiteral("Duty officer")}, {"out_at", world.moment(day, 500)},
                {"out_signed_by", QStringLiteral("Gate")}, {"back_at", world.moment(day + 1, 500)},
                {"back_signed_by", QStringLiteral("Gate")}});
        vehicles << world.draft(gateMovement,
            {{"premises", head}, {"at", world.moment(day, 510)}, {"direction", QStringLiteral("out")},
                {"plate", QStringLiteral("KS %1").arg(1000 + i)}, {"kind", QStringLiteral("un")},
                {"passengers", qint64(2)}});
    }
    world.add(drafts);
    world.add(exits);
    world.add(vehicles);
}

}
