// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/reference.h"
#include "core/demo/world.h"
#include "core/records/dutystation.h"

namespace core::demo {

namespace {

// None of these is an organization of the United Nations: Kasari is made up, and so are they.
struct Agency {
    const char *code;
    const char *name;
    const char *kind;
};
constexpr Agency agencies[] = {{"KDEV", "Kasari Development Office", "un"}, {"KFOOD", "Kasari Food Relief", "un"},
    {"KHEALTH", "Kasari Health Mission", "un"}, {"KCHILD", "Kasari Child Support", "un"},
    {"KREF", "Kasari Refugee Office", "un"}, {"KWATER", "Kasari Water and Sanitation", "un"},
    {"KAGRI", "Kasari Agriculture Office", "un"}, {"KLABOUR", "Kasari Labour Office", "un"},
    {"KCULT", "Kasari Culture and Education", "un"}, {"KPOP", "Kasari Population Office", "un"},
    {"KCOORD", "Kasari Coordination Office", "un"}, {"KLOG", "Kasari Logistics Service", "un"},
    {"KSEC", "Kasari Safety and Security Office", "un"}, {"KPEACE", "Kasari Peace Support Mission", "un_mission"},
    {"NGO-A", "Hand in Hand Kasari", "ingo"}, {"NGO-B", "Almor Youth Aid", "lngo"},
    {"GOV", "Government of Kasari", "government"}};

struct Town {
    const char *area;
    const char *name;
    const char *native;
    double latitude;
    double longitude;
    const char *kind; ///< of the duty station; null: a place only
};
constexpr Town towns[] = {{"ALM", "Almor", "ألمور", 6.8125, 31.5620, "capital"},
    {"ALM", "Almor Port", "ميناء ألمور", 6.7980, 31.6011, nullptr}, {"ALM", "Deru", "ديرو", 6.9411, 31.4480, nullptr},
    {"NORTH", "Tessen", "تيسن", 8.4210, 31.1033, "field"}, {"NORTH", "Hara Bridge", "جسر هارا", 8.3306, 31.2210, nullptr},
    {"NORTH", "Kolmi", "كولمي", 8.7702, 30.9950, nullptr}, {"EAST", "Sarabet", "سرابت", 6.5503, 33.2141, "field"},
    {"EAST", "Oru River Crossing", "معبر نهر أورو", 6.6090, 33.0007, nullptr},
    {"EAST", "Nimba Camp", "مخيم نيمبا", 6.3120, 33.4408, nullptr}};

}

void makeReference(World &world)
{
    world.add(country,
        {{"code", world.country()}, {"name", QStringLiteral("Kasari")}, {"name_ar", QStringLiteral("كساري")},
            {"name_zh", QStringLiteral("卡萨里")}, {"name_en", QStringLiteral("Kasari")},
            {"name_fr", QStringLiteral("Kasari")}, {"name_ru", QStringLiteral("Касари")},
            {"name_es", QStringLiteral("Kasari")}, {"region", QStringLiteral("Middle Region")},
            {"desk", QStringLiteral("Desk 3")}, {"time_zone", QStringLiteral("+03:00")}});

    QList<Draft> drafts;
    for (const Agency &agency : agencies) {
        const bool isUn = qstrncmp(agency.kind, "un", 2) == 0;
        drafts << world.draft(organization,
            {{"code", QString::fromUtf8(agency.code)}, {"name", QString::fromUtf8(agency.name)},
                {"kind", QString::fromUtf8(agency.kind)},
                {"unsms_member", isUn ? QStringLiteral("yes") : QStringLiteral("no")},
                {"cost_share", isUn ? QStringLiteral("yes") : QStringLiteral("no")},
                {"slt_partner", isUn ? QString() : QStringLiteral("yes")}});
    }
    const QList<Id> made = world.add(drafts);
    for (size_t i = 0; i < std::size(agencies); ++i)
        world.named.insert(QByteArray("organization/") + agencies[i].code, made.at(qsizetype(i)));

    // A headquarters location too, so that the figures of subprogramme 1 have something to stand on.
    drafts = {world.draft(dutyStation,
        {{"name", QStringLiteral("Port Meridian")}, {"country", world.country()},
            {"country_name", QStringLiteral("Kasari")}, {"kind", QStringLiteral("regional_commission")},
            {"family_status", QStringLiteral("family")}, {"hardship", QStringLiteral("a")},
            {"high_risk", QStringLiteral("no")}, {"plan_stage", QStringLiteral("standard")},
            {"position", world.place(5.9001, 32.0020)}, {"staff", qint64(210)}})};
    for (const Town &town : towns)
        if (town.kind != nullptr)
            drafts << world.draft(dutyStation,
                {{"name", QString::fromUtf8(town.name)}, {"country", world.country()},
                    {"country_name", QStringLiteral("Kasari")}, {"kind", QString::fromUtf8(town.kind)},
                    {"family_status",
                        qstrcmp(town.area, "ALM") == 0 ? QStringLiteral("family") : QStringLiteral("non_family")},
                    {"hardship", qstrcmp(town.area, "ALM") == 0 ? QStringLiteral("c") : QStringLiteral("e")},
                    {"high_risk", qstrcmp(town.area, "ALM") == 0 ? QStringLiteral("no") : QStringLiteral("yes")},
                    {"high_risk_from", qstrcmp(town.area, "ALM") == 0 ? Value() : world.date(-900)},
                    {"plan_stage", QStringLiteral("standard")},
                    {"position", world.place(town.latitude, town.longitude, 500)}});
    const QList<Id> stations = world.add(drafts);
    world.named.insert("duty_station/HQ", stations.at(0));
    world.named.insert("duty_station/ALM", stations.at(1));
    world.named.insert("duty_station/NORTH", stations.at(2));
    world.named.insert("duty_station/EAST", stations.at(3));

    drafts.clear();
    const int extra = world.count(0, 0, 17); // a large country has twenty areas
    for (const char *area : {"ALM", "NORTH", "EAST"})
        drafts << world.draft(srmArea,
            {{"name", QString::fromUtf8(area)}, {"code", QString::fromUtf8(area)}, {"country", world.country()},
                {"duty_station", world.named.value(QByteArray("duty_station/") + area)},
                {"boundary_kind", QStringLiteral("admin_units")},
                {"admin_units", QStringLiteral("%1 governorate").arg(QString::fromUtf8(area))},
                {"un_presence", QStringLiteral("yes")}, {"valid_from", world.date(-1100)}});
    for (int i = 0; i < extra; ++i)
        drafts << world.draft(srmArea,
            {{"name", QStringLiteral("Area %1").arg(i + 4)},
                {"code", QStringLiteral("A%1").arg(i + 4, 2, 10, QLatin1Char('0'))}, {"country", world.country()},
                {"duty_station", world.named.value("duty_station/NORTH")}, {"boundary_kind", QStringLiteral("admin_units")},
                {"admin_units", QStringLiteral("District %1").arg(i + 4)},
                {"un_presence", i % 5 == 4 ? QStringLiteral("no") : QStringLiteral("yes")},
                {"valid_from", world.date(-800)}});
    const QList<Id> areas = world.add(drafts);
    world.named.insert("srm_area/ALM", areas.at(0));
    world.named.insert("srm_area/NORTH", areas.at(1));
    world.named.insert("srm_area/EAST", areas.at(2));

    drafts.clear();
    for (const Town &town : towns)
        drafts << world.draft(place,
            {{"name", QString::fromUtf8(town.name)}, {"native_name", QString::fromUtf8(town.native)},
                {"kind", town.kind != nullptr ? QStringLiteral("city") : QStringLiteral("village")},
                {"country", world.country()}, {"position", world.place(town.latitude, town.longitude, 1000)},
                {"srm_area", world.named.value(QByteArray("srm_area/") + town.area)}});
    world.add(drafts);

    drafts.clear();
    struct Seat {
        const char *title;
        const char *role;
        const char *agency;
        const char *recruitment;
    };
    constexpr Seat seats[] = {{"Principal Security Adviser", "pcsa", "KSEC", "international"},
        {"Field Security Coordination Officer, North", "fsco", "KSEC", "international"},
        {"Field Security Coordination Officer, East", "fsco", "KSEC", "international"},
        {"Local Security Assistant", "lsa", "KSEC", "local"}, {"Stress Counsellor", "couns", "KSEC", "international"},
        {"Resident Coordinator", "do", "KCOORD", "international"}};
    for (const Seat &seat : seats)
        drafts << world.draft(post,
            {{"title", QString::fromUtf8(seat.title)}, {"role", QString::fromUtf8(seat.role)},
                {"organization", world.named.value(QByteArray("organization/") + seat.agency)},
                {"duty_station", world.named.value("duty_station/ALM")},
                {"recruitment", QString::fromUtf8(seat.recruitment)}, {"state", QStringLiteral("filled")}});
    world.add(drafts);

    drafts.clear();
    for (const auto &[role, holder] : {std::pair("do", "Noor Adeyemi"), std::pair("doai", "Ines Carvalho"),
             std::pair("pcsa", "Tomas Berg"), std::pair("asc", "Rana Khalil")})
        drafts << world.draft(appointment,
            {{"role", QString::fromUtf8(role)}, {"holder", QString::fromUtf8(holder)}, {"country", world.country()},
                {"duty_station", world.named.value("duty_station/ALM")},
                {"srm_area", qstrcmp(role, "asc") == 0 ? Value(world.named.value("srm_area/EAST")) : Value()},
                {"valid_from", world.date(-400)},
                {"valid_until", world.date(330)}, {"appointed_by", QStringLiteral("USG/DSS")},
                {"instrument", QStringLiteral("Letter of appointment, central file")}});
    world.add(drafts);
}

}
