// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/modules/module.h"

#include "app/modules/syncpanel.h"
#include "app/records/conflictscreen.h"
#include "app/records/recordscreen.h"
#include "app/session/words.h"
#include "core/records/assessment.h"
#include "core/records/dutystation.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "core/records/plan.h"

namespace app {

std::vector<Module> modules()
{
    return {
        {.key = "incidents", .title = nullptr, .icon = "incident", .record = &core::incident},
        {.key = "assessments", .title = nullptr, .icon = "assessment", .record = &core::assessment},
        {.key = "plans", .title = nullptr, .icon = "plan", .record = &core::plan},
        {.key = "persons", .title = nullptr, .icon = "person", .record = &core::person},
        {.key = "duty_stations", .title = nullptr, .icon = "station", .record = &core::dutyStation},
        {.key = "conflicts",
            .title = QT_TRANSLATE_NOOP("Module", "Conflicts"),
            .icon = "conflict",
            .screen = [](const Place &place) { return new ConflictScreen(place.session); }},
        {.key = "sync",
            .title = QT_TRANSLATE_NOOP("Module", "Sync"),
            .icon = "sync",
            .screen = [](const Place &place) { return new SyncPanel(place.session, place.syncer); }},
    };
}

QString titleOf(const Module &module)
{
    return module.record != nullptr ? plural(*module.record) : QCoreApplication::translate("Module", module.title);
}

Screen *makeScreen(const Module &module, const Place &place)
{
    return module.screen ? module.screen(place) : new RecordScreen(place.session, *module.record);
}

}
