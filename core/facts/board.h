// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/headcount.h"
#include "core/rules/persons.h"
#include "core/rules/policypack.h"
#include "core/storage/reader.h"

namespace core {

/// Records turned into what the rules on people work with.
ListFacts listFactsOf(Reader &reader, const Record &person, const QDateTime &now);
/// The frozen denominator of a headcount with every report on each, and whoever turned up who was on no list.
QList<HeadcountMember> membersOf(Reader &reader, const Record &headcount, const QDateTime &now);
/// One line of it alone.
HeadcountMember memberOf(Reader &reader, const Record &line, const QDateTime &now);
/// What the headcount states, else the policy.
HeadcountSpans spansOf(const PolicyPack &policy, const Record &headcount);

}
