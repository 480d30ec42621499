// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/widgets/screen.h"
#include "core/records/catalogue.h"

#include <functional>
#include <span>
#include <vector>

namespace app {

class Session;
class Syncer;

/// What a module's screen is made with.
struct Place {
    Session &session;
    Syncer &syncer;
};

/// A heading of the sidebar and the record types under it, in order.
struct Section {
    const char *key;
    const char *title;
    const char *icon;
    const char *types; ///< keys separated by blanks
};

/// One entry of the sidebar. Most modules are a record type and nothing else.
struct Module {
    QByteArray key; ///< the record type's, for most
    const Section *section;
    const core::RecordType *record = nullptr;
    const char *title = nullptr; ///< for the few that are no list of records; else the type's own name
    std::function<Screen *(const Place &place)> screen = {};
};

/// All sections, in the order of the sidebar.
std::span<const Section> sections();
/// All modules of this catalogue, section after section.
std::vector<Module> modules(const core::Catalogue &catalogue);
QString titleOf(const Section &section);
QString titleOf(const Module &module);
/// A device shows what it can hold records of.
bool isHeld(const Module &module, const QStringList &scopes);
Screen *makeScreen(const Module &module, const Place &place);

}
