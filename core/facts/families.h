// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facts/facts.h"
#include "core/query/query.h"
#include "core/rules/clocks.h"
#include "core/rules/persons.h"
#include "core/rules/policypack.h"
#include "core/rules/rates.h"

#include <span>

namespace core {

/// What a family of facts works with: the record, what belongs to it, the policy of the day. Deleted records are as if they
/// were not there.
class Facts {
public:
    Facts(Reader &reader, const Record &record, QDateTime now)
        : m_reader(reader)
        , m_record(record)
        , m_now(std::move(now))
    {
    }

    Reader &reader() { return m_reader; }
    const Record &record() const { return m_record; }
    const QDateTime &now() const { return m_now; }
    const PolicyPack &policy(); ///< in force today
    QHash<Id, std::optional<RiskLevel>> &risks() { return m_risks; } ///< of areas, once they have been asked for
    Span clock(const char *name);
    QString country() const; ///< the first part of the record's scope; "global" is none
    QList<Fact> taken() { return std::move(m_facts); }

    QList<Record> parts(const char *typeKey);
    QList<Record> partsOf(const char *typeKey, const Id &whole);
    /// Records of a type whose field names this one, or another.
    QList<Record> referring(const char *typeKey, const char *field) { return referring(typeKey, field, m_record.id); }
    QList<Record> referring(const char *typeKey, const char *field, const Id &to);
    QList<Record> records(Query query); ///< by identity
    /// The same with nothing but the fields asked for, for where there may be many.
    QList<Row> rows(const char *typeKey, const QList<Query::Filter> &filters, const QList<const char *> &fields);
    std::optional<Record> living(const std::optional<Id> &id); ///< nothing when it is not here, or deleted
    /// Whether anybody has decided on it at all: a look at an index, where its review reads all of it.
    bool isDecided(const Id &subject);
    std::optional<Record> target(std::string_view field) { return living(id(m_record, field)); }

    QString text(std::string_view field) const { return text(m_record, field); }
    bool is(std::string_view field, const char *key) const { return is(m_record, field, key); }
    int number(std::string_view field, int otherwise = 0) const { return number(m_record, field, otherwise); }
    QDate day(std::string_view field) const { return day(m_record, field); }
    QDateTime moment(std::string_view field) const { return moment(m_record, field); }
    static QString text(const Record &record, std::string_view field);
    static bool is(const Record &record, std::string_view field, const char *key);
    static int number(const Record &record, std::string_view field, int otherwise = 0);
    static QDate day(const Record &record, std::string_view field) { return dayOf(record.value(field)); }
    static QDateTime moment(const Record &record, std::string_view field) { return momentOf(record.value(field)); }
    static std::optional<Id> id(const Record &record, std::string_view field);
    static std::optional<Id> idOf(const Value &value);
    static QDate dayOf(const Value &value); ///< the first day a date may mean; invalid: not stated
    static QDate lastDayOf(const Value &value);
    static QDateTime momentOf(const Value &value); ///< UTC; invalid: not stated
    static QString momentText(const QDateTime &at);
    static QString choiceLabel(const Record &record, std::string_view field); ///< in the language of the program

    void say(const char *key, const char *label, const QString &text, Fact::Tone tone = Fact::Tone::Plain,
        const char *list = nullptr);
    void level(const char *key, const char *label, RiskLevel level);
    // Nothing is said for an invalid date.
    void due(const char *key, const char *label, QDate date, const QList<int> &warnDays = {60, 30, 7});
    void deadline(const char *key, const char *label, const QDateTime &at); ///< within the day
    void expires(const char *key, const char *label, QDate until);
    void share(const char *key, const char *label, const Ratio &ratio, Fact::Tone tone = Fact::Tone::Plain);

private:
    Reader &m_reader;
    const Record &m_record;
    QDateTime m_now;
    QList<Fact> m_facts;
    QHash<Id, std::optional<RiskLevel>> m_risks;
};

struct FactFamily {
    std::string_view type; ///< key of the record type
    void (*say)(Facts &facts);
};

/// One a record type that has facts of its own.
std::span<const FactFamily> factFamilies();

// What more than one family asks.

/// 1 to 5; 0: not stated.
int severityNumber(const Record &record);
/// 1 to 4 for PC1 to PC4; 0: not ranked.
int criticalityOf(Facts &facts, const Record &output);
/// The highest present risk of what is in force for an area; nothing when nothing is.
std::optional<RiskLevel> presentRiskOf(Facts &facts, const std::optional<Id> &area);
bool isHighRisk(std::optional<RiskLevel> level); ///< high and above
/// A crisis of the country that has been activated and not stood down; a drill is none.
bool isCrisisActive(Facts &facts);

/// What a person lacks of one course.
struct TrainingGap {
    Id course;
    QString title;
    TrainingVerdict verdict;
};
/// Of the courses that are asked of a person on a day, those that are not met; expiring and in grace are among them.
QList<TrainingGap> trainingGapsOf(Facts &facts, const Record &person, QDate day);
/// Of these courses, by code, and of those that block travel to an area, what the person lacks on arrival.
QList<TrainingGap> travelTrainingGapsOf(
    Facts &facts, const Record &person, const QStringList &codes, const std::optional<Id> &area, QDate arrival);

// risk.cpp
void riskEventFacts(Facts &facts);
void assessmentFacts(Facts &facts);
void generalThreatFacts(Facts &facts);
void srmMeasureFacts(Facts &facts);
void pcExerciseFacts(Facts &facts);
void pcOutputFacts(Facts &facts);
void programmeExposureFacts(Facts &facts);
void riskAcceptanceFacts(Facts &facts);
// events.cpp
void incidentFacts(Facts &facts);
void accessEventFacts(Facts &facts);
void stressResponseFacts(Facts &facts);
// crises.cpp
void crisisFacts(Facts &facts);
void orderedMeasureFacts(Facts &facts);
void surgeRequestFacts(Facts &facts);
// places.cpp
void premisesFacts(Facts &facts);
void surveyFacts(Facts &facts);
void findingFacts(Facts &facts);
void planFacts(Facts &facts);
void exerciseFacts(Facts &facts);
void residenceFacts(Facts &facts);
// people.cpp
void personFacts(Facts &facts);
void wardenZoneFacts(Facts &facts);
void entitlementFacts(Facts &facts);
void listCertificationFacts(Facts &facts);
// training.cpp
void certificateFacts(Facts &facts);
// headcounts.cpp
void headcountFacts(Facts &facts);
void headcountPersonFacts(Facts &facts);
// travel.cpp
void travelRequestFacts(Facts &facts);
void travelSegmentFacts(Facts &facts);
void areaTravelRuleFacts(Facts &facts);
// office.cpp
void advisoryFacts(Facts &facts);
void airOperatorFacts(Facts &facts);
void aviationRequestFacts(Facts &facts);
void directoryEntryFacts(Facts &facts);
void recommendationFacts(Facts &facts);
void hostItemFacts(Facts &facts);
void complianceReviewFacts(Facts &facts);
// budget.cpp
void budgetFacts(Facts &facts);

}
