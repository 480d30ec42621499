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

QString keyOf(Fact::Tone tone); ///< "warning"

/// In the order a person wants to read them; empty when nothing is computed for the type, and for a deleted record.
QList<Fact> facts(Reader &reader, const Record &record, const QDateTime &now);
/// Where it stands in its review, of the same shape; empty for a type that is not reviewed.
QList<Fact> reviewFacts(Reader &reader, const Record &record, const QDateTime &now);
/// Whether `facts` may say anything of records of this type.
bool hasFacts(const RecordType &type);

}
