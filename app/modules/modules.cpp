// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/modules/module.h"

#include "app/modules/syncpanel.h"
#include "app/records/conflictscreen.h"
#include "app/records/recordscreen.h"
#include "app/session/words.h"

#include <algorithm>

namespace app {

namespace {

// clang-format off
constexpr Section all[] = {
    {"risk", QT_TRANSLATE_NOOP("Module", "Risk"), "assessment",
        "assessment threat_actor risk_acceptance pc_exercise"},
    {"incidents", QT_TRANSLATE_NOOP("Module", "Incidents"), "incident",
        "incident flash_report access_event"},
    {"premises", QT_TRANSLATE_NOOP("Module", "Premises and homes"), "premises",
        "premises survey requirement_set residence rsm_set rsm_claim visit key_log asset_exit gate_movement"},
    {"plans", QT_TRANSLATE_NOOP("Module", "Plans and exercises"), "plan",
        "plan plan_point route plan_asset exercise"},
    {"crisis", QT_TRANSLATE_NOOP("Module", "Crisis"), "crisis",
        "crisis task ordered_measure headcount move_order evacuation_entitlement medevac_case"},
    {"people", QT_TRANSLATE_NOOP("Module", "People"), "person",
        "person post list_certification"},
    {"wardens", QT_TRANSLATE_NOOP("Module", "Wardens and communications"), "radio",
        "warden_zone broadcast comms_device radio_session"},
    {"travel", QT_TRANSLATE_NOOP("Module", "Travel and movements"), "travel",
        "travel_request area_travel_rule mission"},
    {"protection", QT_TRANSLATE_NOOP("Module", "Protection"), "protection",
        "travel_notification protection_officer"},
    {"training", QT_TRANSLATE_NOOP("Module", "Training"), "training",
        "certificate training_session course training_requirement"},
    {"stress", QT_TRANSLATE_NOOP("Module", "Stress support"), "stress",
        "stress_response needs_assessment stress_training counsellor affected_contact sealed_identity"},
    {"aviation", QT_TRANSLATE_NOOP("Module", "Aviation"), "aviation",
        "aviation_request air_operator"},
    {"budget", QT_TRANSLATE_NOOP("Module", "Budget and surge"), "budget",
        "budget surge_request"},
    {"advisories", QT_TRANSLATE_NOOP("Module", "Advisories and directory"), "advisory",
        "advisory directory_entry"},
    {"host", QT_TRANSLATE_NOOP("Module", "Host country"), "host",
        "host_item host_capability"},
    {"accountability", QT_TRANSLATE_NOOP("Module", "Accountability"), "accountability",
        "smt_meeting recommendation compliance_review"},
    {"lessons", QT_TRANSLATE_NOOP("Module", "Lessons and policy"), "lessons",
        "after_action_review lesson policy_document policy_pack decision delegation legal_hold"},
    {"reference", QT_TRANSLATE_NOOP("Module", "Reference data"), "station",
        "duty_station country srm_area place organization appointment function_holder"},
    {"sync", QT_TRANSLATE_NOOP("Module", "Sync"), "sync", ""},
};
// clang-format on

}

std::span<const Section> sections() { return all; }

std::vector<Module> modules(const core::Catalogue &catalogue)
{
    std::vector<Module> list;
    for (const Section &section : all)
        for (const QByteArray &key : QByteArray(section.types).split(' '))
            if (const core::RecordType *type = catalogue.find(std::string_view(key.constData(), size_t(key.size()))))
                list.push_back({.key = key, .section = &section, .record = type});
    const Section *last = &all[std::size(all) - 1];
    list.push_back({.key = "conflicts",
        .section = last,
        .title = QT_TRANSLATE_NOOP("Module", "Conflicts"),
        .screen = [](const Place &place) { return new ConflictScreen(place.session); }});
    list.push_back(
        {.key = "sync", .section = last, .title = QT_TRANSLATE_NOOP("Module", "Sync"), .screen = [](const Place &place) {
             return new SyncPanel(place.session, place.syncer);
         }});
    return list;
}

QString titleOf(const Section &section) { return QCoreApplication::translate("Module", section.title); }

QString titleOf(const Module &module)
{
    return module.record != nullptr ? plural(*module.record) : QCoreApplication::translate("Module", module.title);
}

bool isHeld(const Module &module, const QStringList &scopes)
{
    if (module.record == nullptr || module.record->compartment == core::Compartment::AsSubject)
        return true;
    const std::string_view key = core::keyOf(module.record->compartment);
    const QString compartment = QString::fromLatin1(key.data(), qsizetype(key.size()));
    return std::any_of(scopes.begin(), scopes.end(),
        [&](const QString &scope) { return scope.section(QLatin1Char('/'), -1) == compartment; });
}

Screen *makeScreen(const Module &module, const Place &place)
{
    return module.screen ? module.screen(place) : new RecordScreen(place.session, *module.record);
}

}
