// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/indicators/indicator.h"
#include "core/query/query.h"
#include "core/review/review.h"
#include "core/rules/policypack.h"

#include <QHash>

namespace core {

/// The rows of one record type with the fields a formula needs, as they were known at one time.
class Table {
public:
    const QList<Row> &rows() const { return m_rows; }
    const Value &value(const Row &row, std::string_view field) const;
    QString text(const Row &row, std::string_view field) const; ///< empty when nothing is stated
    std::optional<Id> id(const Row &row, std::string_view field) const;
    std::optional<qint64> number(const Row &row, std::string_view field) const;
    QDate day(const Row &row, std::string_view field) const; ///< the first day a date may mean; invalid: not stated
    QDateTime moment(const Row &row, std::string_view field) const; ///< UTC; invalid: not stated
    bool is(const Row &row, std::string_view field, const char *key) const;
    const Row *find(const Id &id) const;

private:
    friend class Data;
    QList<const Field *> m_fields;
    QList<Row> m_rows;
    QHash<Id, qsizetype> m_byId;
};

/// What an indicator is computed from: the records of an extent as they were known by a moment (written by then), and
/// their reviews as they stood at the end of a period. One way in, so that "as first reported" and "restated" are the same
/// formula over two of these.
class Data {
public:
    /// `knownBy`: ms since 1970; 0: everything that is here.
    Data(Reader &reader, const Period &period, const Extent &extent, qint64 knownBy);

    const Period &period() const { return m_period; }
    const Extent &extent() const { return m_extent; }
    QDateTime end() const { return m_period.end(); } ///< T of domain dossier 4.0
    const PolicyPack &policy() const; ///< in force at T
    /// Living records, limited to the extent's country by their scope; records of the global scope always.
    const Table &table(const RecordType &type, std::initializer_list<std::string_view> fields);
    /// Whether a record that names these places belongs to the extent; always, when the extent is a whole country.
    bool covers(std::initializer_list<std::optional<Id>> places) const;
    /// The review as it stood at T, of what was known. Cached.
    const ReviewStatus &review(const RecordType &type, const Row &row);
    QString title(const RecordType &type, const Row &row);
    Reader &reader() { return m_reader; }

private:
    Reader &m_reader;
    Period m_period;
    Extent m_extent;
    qint64 m_knownBy;
    QHash<QByteArray, Table> m_tables;
    QHash<Id, ReviewStatus> m_reviews;
};

/// The formulas, one function each (domain dossier part 4); `compute` of indicator.cpp picks by key.
Result hmossCompliance(Data &data); // 1-a-i
Result unauthorizedEntries(Data &data); // 1-a-ii
Result closeProtection(Data &data); // 1-b
Result plansUpdatedAndTested(Data &data); // 1-c
Result assessmentsEndorsed(Data &data); // 2-a-i
Result residentialMeasures(Data &data); // 2-a-ii
Result plansEndorsed(Data &data); // 2-b-i
Result crisisActivation(Data &data); // 2-b-ii
Result surgeDeployment(Data &data); // 2-b-iii
Result stressTrained(Data &data); // 3-a-i
Result counsellorsTrained(Data &data); // 3-a-ii
Result affectedReached(Data &data); // 3-a-iii
Result trainingCompleted(Data &data); // 3-b
Result whereaboutsKnown(Data &data); // 3-c-i
Result toolsUsed(Data &data); // 3-c-ii
Result aviationAdvice(Data &data); // 3-d

}
