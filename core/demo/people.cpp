// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"
#include "core/records/person.h"
#include "core/records/residence.h"
#include "core/records/tools.h"
#include "core/records/warden.h"

#include <algorithm>

namespace core::demo {

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

constexpr const char *families[] = {"Adeyemi", "Berg", "Carvalho", "Diallo", "Eriksson", "Farouk", "Garcia", "Haddad",
    "Ivanova", "Jansen", "Kamau", "Lindqvist", "Mbeki", "Nakamura", "Okafor", "Petrov", "Qureshi", "Rossi", "Sato",
    "Tadesse", "Ulrich", "Vargas", "Wang", "Yilmaz", "Zhou"};
constexpr const char *given[] = {"Amal", "Bruno", "Chen", "Dina", "Elif", "Femi", "Grace", "Hana", "Ines", "Jonas", "Kofi",
    "Lena", "Mina", "Noor", "Omar", "Paula", "Rana", "Samir", "Tomas", "Uma", "Vera", "Yusuf", "Zeina"};
constexpr const char *natives[] = {"أمل", "برونو", "陈", "دينا", "Елена", "نور", "عمر", "رنا", "سمير", "王"};
constexpr const char *agencies[] = {"KDEV", "KFOOD", "KHEALTH", "KCHILD", "KREF", "KWATER", "KAGRI", "KLABOUR", "KCULT",
    "KPOP", "KCOORD", "KLOG", "KSEC", "KPEACE"};
constexpr const char *areas[] = {"ALM", "ALM", "ALM", "NORTH", "EAST", "HQ"};

QString phone(int number) { return QStringLiteral("+999555%1").arg(number, 6, 10, QLatin1Char('0')); }

}

void makePeople(World &world)
{
    const int persons = world.count(150, 1240, 20000);
    const int zones = world.count(5, 46, 600);
    QList<Draft> drafts;
    for (int i = 0; i < zones; ++i) {
        const char *area = areas[size_t(i) % std::size(areas)];
        drafts << world.draft(wardenZone,
            {{"name", QStringLiteral("%1-%2").arg(words(area).left(1)).arg(i + 1, 2, 10, QLatin1Char('0'))},
                {"country", world.country()}, {"duty_station", world.named.value(QByteArray("duty_station/") + area)},
                {"srm_area", qstrcmp(area, "HQ") == 0 ? Value() : Value(world.named.value(QByteArray("srm_area/") + area))},
                {"households", qint64(world.dice().between(10, 25))}, {"state", QStringLiteral("vacant")},
                {"radio_channel", QStringLiteral("Channel %1").arg(1 + i % 6)}});
    }
    const QList<Id> zoneIds = world.add(drafts);
    drafts.clear();
    QList<size_t> areaOf;
    for (int i = 0; i < persons; ++i) {
        const bool isInternational = i % 4 == 0;
        const size_t which = size_t(i) % std::size(areas);
        areaOf << which;
        const char *agency = world.dice().pick(agencies);
        drafts << world.draft(person,
            {{"index_number", QStringLiteral("%1").arg(700000 + i)}, {"family_name", words(world.dice().pick(families))},
                {"given_names", words(world.dice().pick(given))},
                {"native_script", world.dice().chance(40) ? words(world.dice().pick(natives)) : QString()},
                {"organisation", words(agency)}, {"organization", world.named.value(QByteArray("organization/") + agency)},
                {"duty_station", world.named.value(QByteArray("duty_station/") + areas[which])},
                {"category", isInternational ? QStringLiteral("ir_staff") : QStringLiteral("lr_staff")},
                {"nationality", isInternational ? QStringLiteral("SWE") : world.country()},
                {"contract_from", world.date(-world.dice().between(20, 1500))},
                {"contract_to", world.date(world.dice().between(20, 700))},
                {"critical_staff",
                    world.dice().chance(10) ? QStringLiteral("critical_lastout") : QStringLiteral("essential")},
                {"phone", phone(i)}, {"second_phone", world.dice().chance(70) ? phone(500000 + i) : QString()},
                {"call_sign", isInternational ? QStringLiteral("K%1").arg(i, 5, 10, QLatin1Char('0')) : QString()},
                {"dependants_declared", world.dice().chance(85) ? QStringLiteral("yes") : QStringLiteral("unknown")},
                {"status",
                    i % 50 == 49                  ? QStringLiteral("new")
                        : world.dice().chance(90) ? QStringLiteral("active")
                                                  : QStringLiteral("on_leave")},
                {"blood_group", i % 6 == 0 ? QStringLiteral("o_pos") : QString()},
                {"blood_consent", i % 6 == 0 ? QStringLiteral("yes") : QString()},
                {"assistance", i % 40 == 7 ? QStringLiteral("mobility") : QString()},
                {"assistance_consent", i % 40 == 7 ? QStringLiteral("yes") : QString()},
                {"assistance_note", i % 40 == 7 ? QStringLiteral("Needs a vehicle with a ramp") : QString()},
                {"warden_zone", zoneIds.at(i % zoneIds.size())},
                {"function", isInternational ? QStringLiteral("Programme officer") : QStringLiteral("Driver")}});
    }
    const QList<Id> people = world.add(drafts);
    QList<Draft> homes;
    QList<Draft> channels;
    QList<Draft> contacts;
    QList<Draft> families;
    QList<Draft> seen;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i % 4 == 0 || world.size() != Size::Large)
            homes << world.draft(residence,
                {{"person", people.at(i)}, {"address", QStringLiteral("%1 River Road").arg(i + 1)},
                    {"kind", QStringLiteral("house")},
                    {"position",
                        world.place(6.7 + world.dice().below(300) / 1000.0, 31.4 + world.dice().below(300) / 1000.0, 30)},
                    {"move_in", world.date(-world.dice().between(20, 1200))},
                    {"warden_zone", zoneIds.at(i % zoneIds.size())}});
        for (int channel = world.dice().between(1, 2); channel > 0; --channel)
            channels << world.draft(contactChannel,
                {{"person", people.at(i)}, {"kind", QStringLiteral("mobile")},
                    {"phone", phone(int(i) * 10 % 999999 + channel)}, {"place", qint64(channel)},
                    {"verified_on", world.date(-world.dice().between(1, 160))}});
        if (i % 4 == 0)
            channels << world.draft(contactChannel,
                {{"person", people.at(i)}, {"kind", QStringLiteral("radio")},
                    {"address", QStringLiteral("K%1").arg(i, 5, 10, QLatin1Char('0'))}, {"place", qint64(3)},
                    {"verified_on", world.date(-30)}});
        if (world.dice().chance(50))
            contacts << world.draft(emergencyContact,
                {{"person", people.at(i)}, {"name", QStringLiteral("Relative")}, {"relation", QStringLiteral("Sister")},
                    {"phone", phone(900000 + int(i) % 99999)}, {"place", qint64(1)},
                    {"next_of_kin", QStringLiteral("yes")}});
        if (i % 3 == 0)
            families << world.draft(dependant,
                {{"person", people.at(i)}, {"name", QStringLiteral("Dependant %1").arg(i + 1)},
                    {"relation", i % 2 == 0 ? QStringLiteral("spouse") : QStringLiteral("child")},
                    {"eligible", QStringLiteral("yes")}, {"lives_at_duty_station", QStringLiteral("yes")},
                    {"assistance", i % 60 == 3 ? QStringLiteral("hearing") : QString()},
                    {"assistance_consent", i % 60 == 3 ? QStringLiteral("yes") : QString()},
                    {"birth", QString::number(world.today().year() - (i % 2 == 0 ? 34 : world.dice().between(3, 20)))}});
        if (world.dice().chance(30)) {
            const int day = -world.dice().below(3);
            const bool isPlanned = world.dice().chance(50);
            seen << world.draft(whereabouts,
                {{"person", people.at(i)}, {"kind", isPlanned ? QStringLiteral("planned") : QStringLiteral("reported")},
                    {"starts_at", isPlanned ? world.moment(day, 480) : world.moment(day - 1, 480)},
                    {"ends_at", isPlanned ? world.moment(day + 2, 900) : world.moment(day, 1080)},
                    {"place", QStringLiteral("Sarabet")},
                    {"source", isPlanned ? QStringLiteral("trip") : QStringLiteral("self")}});
        }
    }
    world.add(homes);
    world.add(channels);
    world.add(contacts);
    world.add(families);
    world.add(seen);

    // Wardens are people of the zone, so they come after the people.
    for (qsizetype i = 0; i < zoneIds.size(); ++i) {
        if (i % 15 == 14)
            continue; // a vacant zone is red on the board
        const std::optional<Record> zone = world.read(zoneIds.at(i));
        Draft edit = Draft::edit(*zone);
        const auto set = [&](std::string_view key, const Value &value) {
            edit.set(*wardenZone.field(key), *fromText(*wardenZone.field(key), toText(value)));
        };
        set("warden", people.at(i % people.size()));
        set("warden_from", world.date(-200));
        set("warden_until", world.date(160));
        set("alternate", people.at((i + zoneIds.size()) % people.size()));
        set("second_alternate", people.at((i + 2 * zoneIds.size()) % people.size()));
        set("alternate_until", world.date(160));
        set("state", QStringLiteral("active"));
        world.store().save(edit.scope(), edit.writes());
    }
    drafts.clear();
    for (const char *area : {"ALM", "NORTH", "EAST", "HQ"})
        for (const char *agency : agencies)
            if (world.dice().chance(80))
                drafts << world.draft(listCertification,
                    {{"organization", world.named.value(QByteArray("organization/") + agency)},
                        {"duty_station", world.named.value(QByteArray("duty_station/") + area)},
                        {"date", world.date(-world.dice().between(1, 45))}, {"persons", qint64(world.dice().between(5, 60))},
                        {"certified_by", QStringLiteral("Security focal point")}});
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(3, 30, 200); ++i)
        drafts << world.draft(wardenLog,
            {{"zone", zoneIds.at(i % zoneIds.size())}, {"at", world.moment(-1 - i % 60, 600)}, {"person", people.at(i)},
                {"channel", QStringLiteral("phone")},
                {"result", i % 7 == 0 ? QStringLiteral("no_answer") : QStringLiteral("reached")}});
    world.add(drafts);

    drafts.clear();
    constexpr const char *roles[] = {"do", "doai", "pcsa", "fsco", "fsco", "lsa", "sfp", "smt", "asc", "travfp"};
    for (size_t i = 0; i < std::size(roles); ++i)
        drafts << world.draft(functionHolder,
            {{"person", people.at(qsizetype(i))}, {"role", words(roles[i])},
                {"duty_station", world.named.value("duty_station/ALM")}, {"valid_from", world.date(-300)},
                {"valid_until", world.date(300)}});
    const QList<Id> holders = world.add(drafts);
    drafts.clear();
    for (const Id &holder : holders)
        for (const char *tool : {"incidents", "premises", "srm", "budget", "travel", "advisory", "directory"})
            if (world.dice().chance(85))
                drafts << world.draft(toolAccess,
                    {{"function_holder", holder}, {"tool", words(tool)}, {"account", QStringLiteral("yes")},
                        {"activated_on", world.date(-290)}, {"last_used_on", world.date(-world.dice().between(1, 230))},
                        {"channel", QStringLiteral("offline_app")}});
    world.add(drafts);
}

}
