// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/widgets/screen.h"
#include "core/records/recordtype.h"

#include <functional>
#include <vector>

namespace app {

class Session;
class Syncer;

/// What a module's screen is made with.
struct Place {
    Session &session;
    Syncer &syncer;
};

/// One entry of the sidebar: a declaration. Most modules are a record type and nothing else.
struct Module {
    const char *key;
    const char *title; ///< for the few that are no list of records; else the type's own name
    const char *icon;
    const core::RecordType *record = nullptr;
    std::function<Screen *(const Place &place)> screen = {};
};

/// All modules, in the order of the sidebar.
std::vector<Module> modules();
QString titleOf(const Module &module);
Screen *makeScreen(const Module &module, const Place &place);

}
