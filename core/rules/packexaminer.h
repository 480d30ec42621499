// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace core {

/// The schema of policy packs, as the program has it: resources/policy/policy.schema.json.
const QJsonObject &packSchema();

/// Everything that is wrong with the text of a policy pack, one line a fault with its path; empty when sound. First its
/// shape, by the schema; when that is right, its sense. Without a catalogue names of record types, fields and choices are
/// taken as they are: a pack made for a newer program may speak of what this one does not know.
QStringList packFaults(const QByteArray &json, const Catalogue *catalogue);

}
