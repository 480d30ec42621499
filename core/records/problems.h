// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"
#include "core/records/value.h"

namespace core {

/// What is wrong with one field. The shell turns `kind` into a sentence in the person's language.
struct Problem {
    enum class Kind { Missing, MissingToSubmit, TooSmall, TooLarge, TooLong, NotAChoice, NotADate, WrongKind };
    enum class Grade { Warning, Error };

    const Field *field = nullptr;
    Kind kind;
    Grade grade;
    bool operator==(const Problem &) const = default;
};

/// All problems of a record's values (in declared order): the same function in form, import, command line and on arrival.
QList<Problem> problems(const RecordType &type, const QList<Value> &values);
bool hasErrors(const QList<Problem> &problems);

}
