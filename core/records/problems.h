// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/records/value.h"

#include <QHash>

namespace core {

/// What is wrong with one field. The shell turns `kind` into a sentence in the person's language.
struct Problem {
    enum class Kind {
        Missing,
        MissingToSubmit,
        TooSmall,
        TooLarge,
        TooLong,
        NotAChoice,
        NotADate,
        NotAMoney,
        NotAPosition,
        NotAPhone,
        NotACode,
        WrongKind,
        BeforeOther, ///< certainly: dates that are known in part may still be in order
        AboveOther,
        TooLongAfter, ///< more than `days` after `other`
        NeededBecause, ///< of what `other` says
        NeededInstead, ///< because `other` is empty too
        MustBeEmpty, ///< because of what `other` says
        InFuture,
        NotTheWorst, ///< not what the worst of the fields it follows from says
        SameAsOther,
        TooMany, ///< choices; at most `limit`
        NoAccuracy,
        NotACountry,
        NotACurrency,
        TooFewParts, ///< of the record type `part`; at least `limit`
        TooManyParts, ///< at most `limit`
    };
    enum class Grade { Warning, Error };

    const Field *field = nullptr;
    Kind kind;
    Grade grade;
    const Field *other = nullptr; ///< the field it must fit to, when two do not fit together
    int limit = 0; ///< days, or how many
    const RecordType *part = nullptr; ///< of which there are too few or too many
    bool operator==(const Problem &) const = default;
};

/// Whether a value can be what its field holds at all, whatever program wrote it: not a text beyond all measure, nor a sentence in
/// the place of a choice. What is not is withheld when it arrives; a choice this program does not know yet is shown as its key.
bool isConceivable(const Field &field, const Value &value);

/// All problems of a record's values (in declared order): the same function in form, import, command line and on arrival.
/// `now` in milliseconds since 1970; 0: nothing is judged to lie in the future.
QList<Problem> problems(const RecordType &type, const QList<Value> &values, qint64 now = 0);
/// On a laptop whose clock is known to lag, what lies in its future is a warning: the true date of an incident must go in.
void forgiveFuture(QList<Problem> &problems);
bool hasErrors(const QList<Problem> &problems);
/// What is wrong with the number of its parts, counted by the number of their record type; a negative count says that nobody
/// can tell here, and is not judged. Asked before it is submitted.
QList<Problem> partProblems(
    const Catalogue &catalogue, const RecordType &type, const QList<Value> &values, const QHash<quint16, int> &counts);

}
