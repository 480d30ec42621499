// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/records/advisory.h"
#include "core/records/crisis.h"
#include "core/records/directory.h"
#include "core/records/evacuation.h"
#include "core/records/headcount.h"
#include "core/records/warden.h"

#include <algorithm>

namespace core::demo {

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

void makeHeadcount(World &world, const Id &crisisId, int day, bool isDrill)
{
    const Id count = world.add(headcount,
        {{"title", isDrill ? QStringLiteral("Drill of the year") : QStringLiteral("Gunfire in Almor")},
            {"trigger", isDrill ? QStringLiteral("drill") : QStringLiteral("crisis")},
            {"crisis", isDrill ? Value() : Value(crisisId)}, {"country", world.country()},
            {"duty_station", world.named.value("duty_station/ALM")}, {"with_dependants", QStringLiteral("yes")},
            {"ordered_by", QStringLiteral("Designated Official")}, {"ordered_at", world.moment(day, 375)},
            {"as_of", world.moment(day, 375)}, {"organizations", QStringLiteral("All")},
            {"wardens_alerted_at", world.moment(day, 387)}, {"first_report_at", world.moment(day, 490)},
            {"exercise", isDrill ? Value(world.made.value("exercise").value(4)) : Value()},
            {"state", QStringLiteral("reconciled")}, {"closed_at", world.moment(day + 1, 600)},
            {"reconciled_at", world.moment(day + 3, 600)}});
    const QList<Id> people = world.made.value("person");
    const int total = int(std::min<qsizetype>(people.size(), world.count(60, 620, 4000)));
    QList<Draft> lines;
    for (int i = 0; i < total; ++i)
        lines << world.draft(headcountPerson,
            {{"headcount", count}, {"person", people.at(i)},
                {"group", i % 4 == 0 ? QStringLiteral("international") : QStringLiteral("local")},
                {"origin", i % 25 == 24 ? QStringLiteral("trip") : QStringLiteral("list")},
                {"organisation", QStringLiteral("KFOOD")}});
    const Id guest = world.made.value("visit").value(0);
    lines << world.draft(headcountPerson,
        {{"headcount", count}, {"name", QStringLiteral("Visitor 1")}, {"group", QStringLiteral("visitor")},
            {"origin", QStringLiteral("visit")}, {"visit", guest}});
    const QList<Id> ids = world.add(lines);
    QList<Draft> reports;
    for (const Id &line : ids) {
        const int wait = world.dice().below(100);
        const int minute = 380
            + (wait < 55        ? world.dice().below(60)
                    : wait < 93 ? 60 + world.dice().below(170)
                                : 400 + world.dice().below(300));
        const int roll = world.dice().below(100);
        reports << world.draft(statusReport,
            {{"headcount", count}, {"subject", line},
                {"status",
                    roll < 90       ? QStringLiteral("safe")
                        : roll < 94 ? QStringLiteral("safe_needs")
                        : roll < 96 ? QStringLiteral("injured")
                        : roll < 98 ? QStringLiteral("out_of_area")
                                    : QStringLiteral("tried_no_answer")},
                {"at", world.moment(day, minute)}, {"received_at", world.moment(day, std::min(1439, minute + 10))},
                {"reporter", QStringLiteral("Warden")},
                {"source", roll < 60 ? QStringLiteral("self") : QStringLiteral("warden")},
                {"channel", QStringLiteral("radio")}, {"direct_contact", QStringLiteral("yes")},
                {"needs", roll >= 90 && roll < 94 ? QStringLiteral("transport") : QString()}});
    }
    world.add(reports);
}

}

void makeCrises(World &world)
{
    QList<Draft> drafts;
    struct Event {
        const char *title;
        const char *scenario;
        int day;
        int decided; ///< minutes after detection
        bool isDrill;
    };
    constexpr Event events[]
        = {{"Gunfire in Almor", "coup", -40, 25, false}, {"Flood at Sarabet", "flood", -160, 170, false},
            {"Convoy attacked on the river road", "mass_casualty", -220, 320, false},
            {"Crisis exercise", "coup", -100, 30, true}};
    const int crises = world.count(1, 4, 4);
    for (int i = 0; i < crises; ++i) {
        const Event &event = events[i];
        drafts << world.draft(crisis,
            {{"title", words(event.title)}, {"state", QStringLiteral("closed")},
                {"drill", event.isDrill ? QStringLiteral("yes") : QStringLiteral("no")},
                {"severity", i == 0 ? QStringLiteral("critical") : QStringLiteral("severe")},
                {"level_reached", QStringLiteral("crisis_country")}, {"scenario", words(event.scenario)},
                {"country", world.country()}, {"duty_station", world.named.value("duty_station/ALM")},
                {"srm_area", world.named.value("srm_area/ALM")}, {"trigger_at", world.moment(event.day, 340)},
                {"detected_at", world.moment(event.day, 345)},
                {"activation_decided_at", world.moment(event.day, 345 + event.decided)},
                {"activation_decided_by", QStringLiteral("Designated Official")}, {"activation_role", QStringLiteral("do")},
                {"cmt_convened_at", world.moment(event.day, 380 + event.decided)},
                {"hq_notified_at", world.moment(event.day, 345 + event.decided + 30)},
                {"stood_down_at", world.moment(event.day + 9, 900)},
                {"objectives", QStringLiteral("Everybody accounted for; families out of the town.")}});
    }
    const QList<Id> ids = world.add(drafts);
    for (const Id &id : ids) {
        world.add(crisisLevel,
            {{"crisis", id}, {"level", QStringLiteral("alert")}, {"since", world.moment(-40, 350)},
                {"decided_by", QStringLiteral("Security adviser")}});
        world.add(crisisPlan,
            {{"crisis", id}, {"plan", world.made.value("plan").value(1)}, {"activated_at", world.moment(-40, 372)}});
        world.add(decisionLog,
            {{"crisis", id}, {"number", QStringLiteral("1")}, {"decided_at", world.moment(-40, 375)},
                {"issue", QStringLiteral("Who stays")},
                {"decision", QStringLiteral("Families go to the concentration points at first light.")},
                {"decided_by", QStringLiteral("Designated Official")}, {"role", QStringLiteral("do")}});
        world.add(infoLog,
            {{"crisis", id}, {"time", world.moment(-40, 390)}, {"direction", QStringLiteral("incoming")},
                {"sender", QStringLiteral("Warden, zone 4")}, {"recipient", QStringLiteral("Operations room")},
                {"channel", QStringLiteral("radio")}, {"text", QStringLiteral("Road to the port is closed.")},
                {"reliability", QStringLiteral("b")}, {"credibility", QStringLiteral("2")}});
        world.add(sitrep,
            {{"crisis", id}, {"number", QStringLiteral("1")}, {"period_from", world.moment(-40, 345)},
                {"period_until", world.moment(-40, 720)}, {"next_report_at", world.moment(-40, 1080)},
                {"situation", QStringLiteral("Shooting has stopped in the centre.")}, {"un_dead", qint64(0)},
                {"un_injured", qint64(2)}, {"un_missing", qint64(9)}});
    }
    world.add(task,
        {{"title", QStringLiteral("Fuel for the generators")}, {"owner", QStringLiteral("Logistics")},
            {"state", QStringLiteral("open")}, {"priority", QStringLiteral("urgent")}, {"crisis", ids.first()},
            {"due", world.moment(2, 720)}});
    world.add(orderedMeasure,
        {{"kind", QStringLiteral("curfew")}, {"crisis", ids.first()},
            {"applies_to", QStringLiteral("All personnel in Almor")}, {"starts_at", world.moment(-40, 1080)},
            {"review_at", world.moment(-38, 600)}, {"ordered_by", QStringLiteral("Designated Official")},
            {"role", QStringLiteral("do")}, {"ordered_at", world.moment(-40, 700)}, {"lifted_at", world.moment(-32, 600)}});
    makeHeadcount(world, ids.first(), -40, false);
    makeHeadcount(world, ids.first(), -100, true);

    const QList<Id> people = world.made.value("person");
    const Id order = world.add(moveOrder,
        {{"title", QStringLiteral("Evacuation of families from Almor")}, {"kind", QStringLiteral("evacuation_families")},
            {"country", world.country()}, {"duty_station", world.named.value("duty_station/ALM")},
            {"crisis", ids.first()},
            {"basis", QStringLiteral("Shooting near the school; the road to the airport is open by day.")},
            {"assessment", world.named.value("assessment/ALM")},
            {"recommended_by", QStringLiteral("Security Management Team")}, {"recommended_at", world.moment(-38, 560)},
            {"authority", QStringLiteral("do_emergency")}, {"authorised_at", world.moment(-38, 600)},
            {"ratified_at", world.moment(-38, 660)}, {"categories", QStringLiteral("ir_staff")},
            {"with_dependants", QStringLiteral("yes")}, {"local_staff", QStringLiteral("no")},
            {"safe_haven", QStringLiteral("Port Meridian")}, {"state", QStringLiteral("reviewed")},
            {"starts_on", world.date(-38)}, {"completed_at", world.moment(-37, 900)}, {"reviewed_on", world.date(-8)}});
    const Id flight = world.add(manifest,
        {{"move_order", order}, {"leg", QStringLiteral("Almor to Port Meridian, flight 1")}, {"mode", QStringLiteral("bus")},
            {"seats", qint64(48)}, {"from_point", QStringLiteral("Almor airport")},
            {"to_point", QStringLiteral("Port Meridian")}, {"locked_at", world.moment(-38, 700)},
            {"departs_at", world.moment(-38, 720)}, {"arrives_at", world.moment(-38, 840)},
            {"state", QStringLiteral("arrived")}});
    drafts.clear();
    QList<Draft> entitlements;
    for (int i = 0; i < world.count(6, 40, 200) && i < people.size(); ++i) {
        drafts << world.draft(manifestLine,
            {{"manifest", flight}, {"person", people.at(i)}, {"place", qint64(1)}, {"documents_ok", QStringLiteral("yes")},
                {"checked_in_at", world.moment(-38, 680)}, {"boarded_at", world.moment(-38, 715)},
                {"arrived_at", world.moment(-38, 845)}});
        entitlements << world.draft(evacuationEntitlement,
            {{"person", people.at(i)}, {"move_order", order}, {"starts_on", world.date(-38)},
                {"family_members", qint64(2)}});
    }
    world.add(drafts);
    world.add(entitlements);
    const Id sick = world.add(medevacCase,
        {{"person", people.value(3)}, {"urgency", QStringLiteral("hours_24")}, {"mobility", QStringLiteral("seated")},
            {"from_facility", QStringLiteral("Clinic, Sarabet")}, {"to_facility", QStringLiteral("Hospital, Almor")},
            {"authorised_by", QStringLiteral("United Nations physician")}, {"called_at", world.moment(-50, 500)},
            {"accepted_at", world.moment(-50, 540)}, {"left_at", world.moment(-50, 640)},
            {"arrived_at", world.moment(-50, 800)}});
    world.add(medevacEntry,
        {{"medevac", sick}, {"at", world.moment(-50, 640)}, {"text", QStringLiteral("Left Sarabet with a nurse.")}});
}

void makeCommunications(World &world)
{
    QList<Draft> drafts;
    for (int i = 0; i < world.count(30, 400, 6000); ++i)
        drafts << world.draft(commsDevice,
            {{"kind", i % 5 == 0 ? QStringLiteral("satphone") : QStringLiteral("vhf")},
                {"call_sign", i % 5 == 0 ? QString() : QStringLiteral("V%1").arg(i, 4, 10, QLatin1Char('0'))},
                {"imei", i % 5 == 0 ? QStringLiteral("35%1").arg(i, 13, 10, QLatin1Char('0')) : QString()},
                {"serial_number", QStringLiteral("SN%1").arg(i)}, {"holder", QStringLiteral("Zone %1").arg(i % 46 + 1)},
                {"state",
                    i % 40 == 39       ? QStringLiteral("lost")
                        : i % 40 == 20 ? QStringLiteral("returned")
                                       : QStringLiteral("issued")},
                {"issued_on", world.date(-150)}, {"last_tested", world.date(-world.dice().between(1, 120))}});
    const QList<Id> devices = world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(4, 50, 400); ++i)
        drafts << world.draft(radioSession,
            {{"net", QStringLiteral("Almor VHF")}, {"scheduled_at", world.moment(-7 * (i % 50) - 1, 540)},
                {"started_at", world.moment(-7 * (i % 50) - 1, 541)}, {"ended_at", world.moment(-7 * (i % 50) - 1, 570)},
                {"operator_name", QStringLiteral("Radio room")}, {"state", QStringLiteral("closed")},
                {"duty_station", world.named.value("duty_station/ALM")}});
    const QList<Id> sessions = world.add(drafts);
    drafts.clear();
    for (const Id &session : sessions)
        for (int i = 1; i <= 20; ++i) {
            const bool responded = world.dice().chance(88);
            const int signal = world.dice().between(2, 5);
            drafts << world.draft(radioEntry,
                {{"session", session}, {"call_sign", QStringLiteral("V%1").arg(i, 4, 10, QLatin1Char('0'))},
                    {"device", devices.at(i % devices.size())},
                    {"responded", responded ? QStringLiteral("yes") : QStringLiteral("no")},
                    {"signal", responded ? Value(qint64(signal)) : Value()}});
        }
    world.add(drafts);
    const Id message = world.add(broadcast,
        {{"title", QStringLiteral("Curfew")},
            {"short_text", QStringLiteral("CURFEW ALMOR 18-06 UNTIL FURTHER NOTICE. STAY HOME. ANSWER TO YOUR WARDEN.")},
            {"channels", QStringLiteral("sms radio")}, {"audience", QStringLiteral("everyone")},
            {"sent_at", world.moment(-40, 720)}, {"sent_by", QStringLiteral("Operations room")}});
    world.add(broadcastReply,
        {{"broadcast", message}, {"person", world.made.value("person").first()}, {"at", world.moment(-40, 730)},
            {"channel", QStringLiteral("sms")}});
    drafts.clear();
    constexpr const char *functions[] = {"do", "doai", "pcsa", "soc", "asc", "duty_medical", "counsellor", "dro_desk",
        "comms_centre", "hospital", "police_liaison", "air_ambulance"};
    for (int i = 0; i < world.count(12, 60, 400); ++i)
        drafts << world.draft(directoryEntry,
            {{"function", words(functions[size_t(i) % std::size(functions)])},
                {"name", QStringLiteral("Duty line %1").arg(i + 1)}, {"country", world.country()},
                {"duty_station", world.named.value("duty_station/ALM")}, {"hours", QStringLiteral("24 h")},
                {"state", QStringLiteral("active")}, {"classification", QStringLiteral("confidential")}});
    const QList<Id> entries = world.add(drafts);
    drafts.clear();
    QList<Draft> duties;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        drafts << world.draft(directoryChannel,
            {{"entry", entries.at(i)}, {"kind", QStringLiteral("phone")},
                {"phone", QStringLiteral("+99955590%1").arg(i, 4, 10, QLatin1Char('0'))}, {"place", qint64(1)},
                {"tested_on", world.date(-world.dice().between(1, 150))}, {"works", QStringLiteral("yes")}});
        duties << world.draft(dutyRoster,
            {{"entry", entries.at(i)}, {"holder", QStringLiteral("Officer of the week")},
                {"starts_at", world.moment(-3, 480)}, {"ends_at", world.moment(4, 480)}});
    }
    world.add(drafts);
    world.add(duties);
    drafts.clear();
    constexpr const char *kinds[] = {"travel", "security_notice", "alert", "health"};
    for (int i = 0; i < world.count(4, 20, 150); ++i)
        drafts << world.draft(advisory,
            {{"title", QStringLiteral("Kasari, notice %1").arg(i + 1)}, {"kind", words(kinds[size_t(i) % std::size(kinds)])},
                {"country", world.country()}, {"risk_crime", QStringLiteral("medium")},
                {"risk_armed_conflict", QStringLiteral("high")}, {"clearance", QStringLiteral("manual")},
                {"published_at", world.moment(-i * 9 - 2, 485)}, {"valid_from", world.moment(-i * 9 - 2, 480)},
                {"valid_until", world.moment(-i * 9 + 4, 480)}, {"audience", QStringLiteral("internal")}});
    const QList<Id> notices = world.add(drafts);
    drafts.clear();
    for (const Id &notice : notices)
        drafts << world.draft(advisoryText,
            {{"advisory", notice}, {"language", QStringLiteral("en")}, {"title", QStringLiteral("Notice")},
                {"body", QStringLiteral("Avoid the centre after dark.")}});
    world.add(drafts);
    world.add(acknowledgement,
        {{"advisory", notices.first()}, {"person", world.made.value("person").first()},
            {"acknowledged_at", world.moment(-1, 600)}});
}

}
