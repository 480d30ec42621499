// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/travel.h"
#include "core/demo/world.h"
#include "core/records/aviation.h"
#include "core/records/movement.h"
#include "core/records/protection.h"

#include <algorithm>

namespace core::demo {

void makeTravel(World &world)
{
    QList<Draft> drafts;
    const QList<Id> areas = world.made.value("srm_area");
    for (qsizetype i = 0; i < areas.size(); ++i)
        drafts << world.draft(areaTravelRule,
            {{"srm_area", areas.at(i)}, {"mode", i % 3 == 0 ? QStringLiteral("auto") : QStringLiteral("manual")},
                {"ceiling", i % 3 == 2 ? Value(qint64(40)) : Value()}, {"lead_days", qint64(i % 3 == 0 ? 3 : 7)},
                {"approver", QStringLiteral("do")}, {"briefing", QStringLiteral("yes")},
                {"training", i % 3 == 0 ? QString() : QStringLiteral("Two vehicles with HF and VHF radio")},
                {"valid_from", world.date(-200)}, {"valid_until", world.date(160)}});
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(5, 15, 40); ++i)
        drafts << world.draft(airOperator,
            {{"name", QStringLiteral("Kasari Wings %1").arg(i + 1)}, {"kind", QStringLiteral("scheduled")},
                {"list_status", i % 4 == 3 ? QStringLiteral("not_listed") : QStringLiteral("listed_meets_criteria")},
                {"countries", world.country()}, {"valid_from", world.date(-300)}, {"valid_until", world.date(200)},
                {"issued_by", QStringLiteral("Aviation safety adviser")}});
    const QList<Id> operators = world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(2, 20, 120); ++i) {
        const int day = -world.dice().between(5, 300);
        const bool isUrgent = i % 4 == 0;
        drafts << world.draft(aviationRequest,
            {{"requester", QStringLiteral("Travel focal point")}, {"requester_kind", QStringLiteral("focal_point")},
                {"air_operator", operators.at(i % operators.size())}, {"route", QStringLiteral("Almor to Tessen")},
                {"urgency", isUrgent ? QStringLiteral("urgent") : QStringLiteral("normal")},
                {"need_by", isUrgent ? world.moment(day, 540 + 240) : Value()},
                {"question", QStringLiteral("May staff use this operator?")}, {"received_at", world.moment(day, 540)},
                {"state", QStringLiteral("answered")},
                {"answered_at", world.moment(day, 540 + world.dice().between(60, 420))}, {"answer", QStringLiteral("use")}});
    }
    world.add(drafts);

    const QList<Id> people = world.made.value("person");
    const int trips = world.count(60, 800, 20000);
    drafts.clear();
    QList<int> days;
    for (int i = 0; i < trips; ++i) {
        const int day = world.dice().between(-340, 20);
        days << day;
        drafts << world.draft(travelRequest,
            {{"title", QStringLiteral("Mission %1").arg(i + 1)},
                {"traveller", people.at(world.dice().below(int(people.size())))},
                {"filed_by", QStringLiteral("Travel focal point")}, {"purpose", QStringLiteral("mission")},
                {"official", QStringLiteral("yes")}, {"starts_on", world.date(day)}, {"ends_on", world.date(day + 4)},
                {"filed_at", world.moment(std::min(-1, day - world.dice().between(1, 14)), 600)},
                {"phone", QStringLiteral("+999555777001")},
                {"emergency_contact", QStringLiteral("Operations room of the organization, day and night")},
                {"filed_by_person", i % 10 == 0 ? Value(people.first()) : Value()}});
    }
    // Somebody who is on no list here: the request says who they are.
    days << 6;
    drafts << world.draft(travelRequest,
        {{"title", QStringLiteral("Visit of a donor")}, {"visitor_name", QStringLiteral("A. Visitor")},
            {"visitor_organisation", QStringLiteral("Donor agency")}, {"visitor_nationality", QStringLiteral("FRA")},
            {"visitor_phone", QStringLiteral("+999555777002")}, {"filed_by", QStringLiteral("Travel focal point")},
            {"purpose", QStringLiteral("meeting")}, {"official", QStringLiteral("yes")}, {"starts_on", world.date(6)},
            {"ends_on", world.date(10)}, {"filed_at", world.moment(-2, 600)}, {"phone", QStringLiteral("+999555777002")},
            {"emergency_contact", QStringLiteral("Duty desk of the donor agency")}});
    const QList<Id> requests = world.add(drafts);
    drafts.clear();
    const QList<Id> rules = world.made.value("area_travel_rule");
    for (qsizetype i = 0; i < requests.size(); ++i) {
        // Areas that clear by rule do so when it is filed; for the others somebody decides, and now and then on a condition.
        const qsizetype area = i % areas.size();
        const bool isAuto = area % 3 == 0;
        const bool isPending = !isAuto && days.at(i) > 3;
        const QString clearance = isAuto ? QStringLiteral("auto_cleared")
            : isPending                  ? QStringLiteral("pending_do")
            : i % 7 == 2                 ? QStringLiteral("cleared_with_conditions")
                                         : QStringLiteral("cleared");
        drafts << world.draft(travelSegment,
            {{"request", requests.at(i)}, {"from_place", QStringLiteral("Almor")}, {"to_place", QStringLiteral("Sarabet")},
                {"srm_area", areas.at(area)}, {"departs_at", world.moment(days.at(i), 480)},
                {"arrives_at", world.moment(days.at(i), 840)}, {"leaves_at", world.moment(days.at(i) + 4, 480)},
                {"mode", QStringLiteral("road_un")},
                {"state", days.at(i) < -5 ? QStringLiteral("completed") : QStringLiteral("planned")},
                {"arrived_at", days.at(i) < -5 ? world.moment(days.at(i), 860) : Value()}, {"clearance_state", clearance},
                {"conditions",
                    clearance == QLatin1String("cleared_with_conditions") ? QStringLiteral("In a convoy of two; by day.")
                                                                          : QString()},
                {"cleared_at", isPending ? Value() : world.moment(std::min(-1, days.at(i) - 1), 660)},
                {"rule", rules.at(area)}, {"rule_version", QStringLiteral("1")}});
    }
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < 3; ++i)
        drafts << world.draft(travelCompanion, {{"request", requests.at(i)}, {"name", QStringLiteral("Spouse")}});
    world.add(drafts);

    drafts.clear();
    days.clear();
    const int missions = world.count(4, 60, 900);
    for (int i = 0; i < missions; ++i) {
        const int day = world.dice().between(-200, 3);
        days << day;
        drafts << world.draft(mission,
            {{"title", QStringLiteral("Distribution at Nimba Camp %1").arg(i + 1)},
                {"organization", world.named.value("organization/KFOOD")}, {"criticality", qint64(2)},
                {"starts_at", world.moment(day, 420)}, {"ends_at", world.moment(day, 1020)},
                {"document_kinds", i % 4 == 0 ? QStringLiteral("ad_hoc_srm conops") : QStringLiteral("srm")},
                {"documents", QStringLiteral("Operations room, folder of the mission")}, {"country", world.country()},
                {"duty_station", world.named.value("duty_station/EAST")},
                {"crisis", day >= -40 && day < -31 ? Value(world.made.value("crisis").first()) : Value()},
                {"state", day < 0 ? QStringLiteral("completed") : QStringLiteral("planned")}});
    }
    const QList<Id> missionIds = world.add(drafts);
    drafts.clear();
    QList<Draft> sheets;
    QList<int> sheetOf; // the mission of each sheet
    for (int i = 0; i < missions; ++i) {
        drafts << world.draft(missionLeg,
            {{"mission", missionIds.at(i)}, {"number", qint64(1)}, {"from_place", QStringLiteral("Sarabet")},
                {"to_place", QStringLiteral("Nimba Camp")}, {"departs_at", world.moment(days.at(i), 430)},
                {"arrives_at", world.moment(days.at(i), 520)},
                {"left_at", days.at(i) < 0 ? world.moment(days.at(i), 435) : Value()},
                {"arrived_at", days.at(i) < 0 ? world.moment(days.at(i), 530) : Value()},
                {"srm_area", world.named.value("srm_area/EAST")}, {"tracking_room", QStringLiteral("Sarabet")},
                {"escort", QStringLiteral("none")}});
        if (days.at(i) >= 0)
            continue; // a sheet is opened when the convoy leaves
        const bool isHandedOver = i % 5 == 1;
        sheets << world.draft(trackingSheet,
            {{"mission", missionIds.at(i)}, {"radio_room", QStringLiteral("Sarabet")},
                {"opened_at", world.moment(days.at(i), 425)}, {"closed_at", world.moment(days.at(i), 1000)},
                {"next_room", isHandedOver ? QStringLiteral("Nimba Camp") : QString()},
                {"handed_over_at", isHandedOver ? world.moment(days.at(i), 990) : Value()},
                {"confirmed_at", isHandedOver ? world.moment(days.at(i), 996) : Value()},
                {"state", isHandedOver ? QStringLiteral("handed_over") : QStringLiteral("closed")},
                {"check_every", qint64(60)}});
        sheetOf << i;
    }
    const QList<Id> legs = world.add(drafts);
    const QList<Id> sheetIds = sheets.isEmpty() ? QList<Id>() : world.add(sheets);
    drafts.clear();
    QList<Draft> team;
    QList<Draft> checks;
    for (int i = 0; i < missions; ++i) {
        drafts << world.draft(missionVehicle,
            {{"leg", legs.at(i)}, {"registration", QStringLiteral("KS %1").arg(2000 + i)},
                {"model", QStringLiteral("Four-wheel drive")}, {"armoured", QStringLiteral("no")},
                {"vhf_call_sign", QStringLiteral("M%1").arg(i)}});
        team << world.draft(teamMember,
            {{"leg", legs.at(i)}, {"person", people.at(world.dice().below(int(people.size())))},
                {"function", QStringLiteral("Team leader")}});
        if (const qsizetype sheet = sheetOf.indexOf(i); sheet >= 0)
            checks << world.draft(checkIn,
                {{"sheet", sheetIds.at(sheet)}, {"at", world.moment(days.at(i), 480)},
                    {"place", QStringLiteral("Oru River Crossing")}, {"all_well", QStringLiteral("yes")},
                    {"method", QStringLiteral("vhf")}});
    }
    world.add(drafts);
    world.add(team);
    if (!checks.isEmpty())
        world.add(checks);

    drafts.clear();
    for (int i = 0; i < world.count(1, 4, 12); ++i)
        drafts << world.draft(protectionOfficer,
            {{"name", QStringLiteral("Protection officer %1").arg(i + 1)},
                {"organization", world.named.value("organization/KSEC")},
                {"qualification", QStringLiteral("Close protection officer")}, {"qualified_until", world.date(400)},
                {"available", QStringLiteral("yes")}});
    const QList<Id> officers = world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(2, 10, 200); ++i) {
        const int day = -world.dice().between(5, 300);
        const bool isLate = i % 5 == 4;
        drafts << world.draft(travelNotification,
            {{"code_name", QStringLiteral("Heron %1").arg(i + 1)}, {"rank", QStringLiteral("asg")},
                {"starts_at", world.moment(day, 540)}, {"ends_at", world.moment(day + 2, 1080)},
                {"duty_station", world.named.value("duty_station/ALM")}, {"exposure", QStringLiteral("medium")},
                {"received_at", world.moment(day - 14, 600)}, {"assessed_at", world.moment(day - 12, 600)},
                {"coordinated_at", isLate ? Value() : world.moment(day - 4, 600)},
                {"police_confirmed", isLate ? QStringLiteral("no") : QStringLiteral("yes")},
                {"adviser_confirmed", QStringLiteral("yes")}, {"station_confirmed", QStringLiteral("yes")},
                {"unit_confirmed", isLate ? QStringLiteral("unknown") : QStringLiteral("yes")},
                {"result", QStringLiteral("cp_light")},
                {"state", isLate ? QStringLiteral("assessed") : QStringLiteral("completed")},
                {"closed_at", isLate ? Value() : world.moment(day + 3, 600)}});
    }
    const QList<Id> notifications = world.add(drafts);
    drafts.clear();
    for (const Id &notification : notifications)
        drafts << world.draft(protectionTeam,
            {{"notification", notification}, {"officer", officers.first()}, {"duty", QStringLiteral("lead")}});
    world.add(drafts);
}

}
