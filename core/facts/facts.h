// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/reader.h"

namespace core {

/// Something that follows from a record, its parts and the policy in force: a risk level, a score, a due date, who is
/// missing. Computed when shown, stored nowhere.
struct Fact {
    enum class Tone : quint8 { Plain, Good, Warning, Bad };

    const char *key = nullptr; ///< stable, for programs: "present_risk"
    const char *label = nullptr; ///< for people, context "Fact"
    QString text; ///< a number, a date, a sentence's numbers; or a key of `list`
    const char *list = nullptr; ///< a code list of the policy pack, or null
    Tone tone = Tone::Plain;
};

/// In the order a person wants to read them; empty for a type nothing is computed for.
QList<Fact> facts(Reader &reader, const Record &record, const QDateTime &now);

}
