// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/indicators/indicator.h"
#include "core/query/query.h"
#include "core/review/holding.h"
#include "core/review/review.h"
#include "core/rules/policypack.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace core {

inline constexpr int reportingDays = 30; // after the end of a period what is here then is "as first reported" (4.0)

inline constexpr Reason isVoided {"void", QT_TRANSLATE_NOOP("Indicator", "Declared void.")};
inline constexpr Reason wasMerged {"merged", QT_TRANSLATE_NOOP("Indicator", "Merged into another entry of the list.")};

/// As what the rows of a table are read.
enum class As : quint8 {
    /// A stock: every row as it stood at the end of the period, deleted since or not. A row that was made later came late:
    /// it is read as it was first written, and whether it was so by then its own dates must tell (`Table::isLate`).
    AtEnd,
    /// What happened: every row as it is known. A deletion counts when it came within the time of reporting; later it is
    /// what retention does, and the past stays what it was.
    Known,
};

/// The rows of one record type with the fields a formula needs, in order of identity.
class Table {
public:
    const RecordType &type() const { return *m_type; }
    const QList<Row> &rows() const { return m_rows; }
    const Value &value(const Row &row, std::string_view field) const;
    QString text(const Row &row, std::string_view field) const; ///< empty when nothing is stated
    std::optional<Id> id(const Row &row, std::string_view field) const;
    std::optional<qint64> number(const Row &row, std::string_view field) const;
    QDate day(const Row &row, std::string_view field) const; ///< the first day a date may mean; invalid: not stated
    QDate lastDay(const Row &row, std::string_view field) const; ///< the last one
    QDateTime moment(const Row &row, std::string_view field) const; ///< UTC; invalid: not stated
    bool isEstimated(const Row &row, std::string_view field) const; ///< a moment written down as an estimate
    bool is(const Row &row, std::string_view field, const char *key) const;
    /// Written after the end of the period.
    bool isLate(const Row &row) const { return row.made > m_end; }
    /// Whether it held on a day, by the dates of these fields. One that came late needs the first of them.
    bool holds(const Row &row, std::string_view from, std::string_view until, QDate day) const;
    const Row *find(const Id &id) const;
    const Row *find(const std::optional<Id> &id) const { return id ? find(*id) : nullptr; }

private:
    friend class Data;
    const RecordType *m_type = nullptr;
    qint64 m_end = 0;
    QList<const Field *> m_fields;
    QList<Row> m_rows;
    QHash<Id, qsizetype> m_byId;
};

/// What several computations over one store share: it does not change while they run.
class Basis {
public:
    explicit Basis(Reader &reader);

    Reader &reader() { return m_reader; }
    const std::shared_ptr<Holders> &holders() const { return m_holders; }
    bool isDecidedOn(const Id &record) const { return m_decidedOn.contains(record); }
    QString title(const RecordType &type, qint64 row); ///< the names behind its references instead of identities
    const QStringList &scopes() const { return m_scopes; }
    const QList<HistoryStep> &history(const Id &record);

private:
    Reader &m_reader;
    std::shared_ptr<Holders> m_holders = std::make_shared<Holders>();
    QSet<Id> m_decidedOn;
    QStringList m_scopes;
    QHash<quint64, QString> m_titles; ///< by local row: no two types share one
    QHash<Id, QList<HistoryStep>> m_histories;
};

/// What an indicator is computed from: the records of an extent, and their reviews. One way in, so that "as first reported"
/// and "restated" are the same formula over two of these.
class Data {
public:
    /// `knownBy`: only what had reached this machine by then, ms since 1970; 0: everything. Not `isDetailed`: the number is
    /// all that is asked for.
    Data(Basis &basis, const Period &period, const Extent &extent, const QDateTime &now, qint64 knownBy, bool isDetailed);

    const Period &period() const { return m_period; }
    const Extent &extent() const { return m_extent; }
    QDate today() const { return end().date(); } ///< the day of T
    /// T of domain dossier 4.0; of a period that is not over yet: now.
    QDateTime end() const { return std::min(m_period.end(), m_asOf); }
    QDateTime asOf() const { return m_asOf; } ///< what has not happened by then may still happen
    const PolicyPack &policy() const; ///< in force at T
    double threshold(const char *name) const { return policy().threshold(QLatin1String(name)); }
    Span clock(const char *name) const { return policy().clock(QLatin1String(name)); }

    /// Limited to the extent's country by their scope; records of the global scope always.
    const Table &table(const RecordType &type, std::initializer_list<std::string_view> fields, As as = As::AtEnd);
    const Table &people(); ///< with what makes somebody be on the list
    const Table &stations();
    const Table &areas();
    const Table &sites();
    const Table &functionHolders();

    /// On the list that day: by status and contract; not one that was merged into another.
    bool isOnList(const Table &people, const Row &row) const;
    /// Areas and duty stations in use at the end of the period, of the extent.
    bool isInUse(const Table &areas, const Row &row) const;
    bool isOpen(const Table &stations, const Row &row) const;
    std::optional<Id> stationOf(const std::optional<Id> &site, const std::optional<Id> &area);
    /// Whether a record that names these places belongs to the extent; always, when the extent is a whole country.
    bool covers(std::initializer_list<std::optional<Id>> places);
    QString countryOf(const Row &row) const { return row.scope.section(QLatin1Char('/'), 0, -2); }

    /// As it stood at the end of the period, or as it is known. Cached.
    const ReviewStatus &review(const RecordType &type, const Row &row, As as = As::AtEnd);
    /// Signed, or ratified since, valid and not replaced: what somebody only wrote down for another is not approved yet.
    static bool isApproved(const ReviewStatus &status);
    /// The decision that took the revision in force (or, when none is, the one decided on last) to this stage: neither
    /// flawed nor waiting for its ratification. Null: none did. The one way by which every indicator asks.
    static const Judged *reached(const ReviewStatus &status, const char *stage);
    static bool isVoid(const ReviewStatus &status) { return status.stage == QLatin1String("void"); }
    /// The record as it was when what is in force was decided on.
    std::optional<Record> inForce(const ReviewStatus &status);

    QString title(const RecordType &type, const Row &row) { return m_basis.title(type, row.row); }
    void evidence(Result &result, const Table &table, const Row &row, bool isCounted, Reason why, const QString &detail = {},
        bool isEstimated = false);
    void exclude(Result &result, const Table &table, const Row &row, Reason why);
    void pending(Result &result, const Table &table, const Row &row, Reason why);
    bool isDetailed() const { return m_isDetailed; }

    /// When something of this compartment's records last reached this machine, up to the end of the period.
    QDateTime lastReceived(Compartment compartment, const QString &country);

private:
    void readPlaces();
    std::optional<Record> asRead(
        const RecordType &type, qint64 row, const Id &id, const std::function<bool(const HistoryStep &)> &counts);

    Basis &m_basis;
    Period m_period;
    Extent m_extent;
    QDateTime m_asOf;
    qint64 m_knownBy;
    bool m_isDetailed;
    // Formulas hold on to several of these while others are read: they must not move.
    std::map<QByteArray, Table> m_tables;
    std::map<std::pair<Id, As>, ReviewStatus> m_reviews;
    std::optional<QSet<Id>> m_places;
};

/// The rows of a table by what a reference of theirs names.
QHash<Id, QList<const Row *>> byReference(const Table &table, std::string_view field);

/// Why an incident is in no indicator; nothing when it may be. The table has "state", "duplicate_of" and "un_impact".
std::optional<Reason> leftOut(Data &data, const Table &incidents, const Row &row);

double median(QList<double> values);
double percentile90(QList<double> values); ///< nearest rank

/// A total and what it is the sum of, numerators and denominators alike.
struct Sum {
    Figure *total = nullptr;
    QList<Figure *> parts;
};
/// Marks what may not be shown (4.0): counts of persons below the policy's small cell, and what any of them could be found
/// from, until nothing can. A share of many is shown although few are missing from it: the rest is not a cell.
void suppress(const QList<Sum> &sums, const QList<Figure *> &alone, qint64 least);

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
