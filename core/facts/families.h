// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facts/facts.h"
#include "core/rules/clocks.h"
#include "core/rules/policypack.h"
#include "core/rules/rates.h"

#include <span>

namespace core {

/// What a family of facts works with: the record, what belongs to it, the policy of the day.
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
    QList<Fact> taken() { return std::move(m_facts); }

    QList<Record> parts(const char *typeKey);
    /// Records of a type whose field names this one.
    QList<Record> referring(const char *typeKey, const char *field);
    std::optional<Record> target(std::string_view field); ///< of a reference; nothing when it is empty or not here

    QString text(std::string_view field) const { return text(m_record, field); }
    int number(std::string_view field, int otherwise = 0) const { return number(m_record, field, otherwise); }
    QDate day(std::string_view field) const { return day(m_record, field); }
    QDateTime moment(std::string_view field) const { return moment(m_record, field); }
    static QString text(const Record &record, std::string_view field);
    static int number(const Record &record, std::string_view field, int otherwise = 0);
    static QDate day(const Record &record, std::string_view field);
    static QDateTime moment(const Record &record, std::string_view field);

    void say(const char *key, const char *label, const QString &text, Fact::Tone tone = Fact::Tone::Plain,
        const char *list = nullptr);
    void level(const char *key, const char *label, RiskLevel level);
    void due(const char *key, const char *label, QDate date); ///< nothing is said for an invalid one
    void share(const char *key, const char *label, const Ratio &ratio, Fact::Tone tone = Fact::Tone::Plain);

private:
    Reader &m_reader;
    const Record &m_record;
    QDateTime m_now;
    QList<Fact> m_facts;
};

struct FactFamily {
    std::string_view type; ///< key of the record type
    void (*say)(Facts &facts);
};

/// One a record type that has facts of its own.
std::span<const FactFamily> factFamilies();

// risk.cpp
void riskEventFacts(Facts &facts);
void assessmentFacts(Facts &facts);
void generalThreatFacts(Facts &facts);
void srmMeasureFacts(Facts &facts);
void pcOutputFacts(Facts &facts);
void programmeExposureFacts(Facts &facts);
// events.cpp
void incidentFacts(Facts &facts);
void accessEventFacts(Facts &facts);
void crisisFacts(Facts &facts);
void orderedMeasureFacts(Facts &facts);
void surgeRequestFacts(Facts &facts);
// places.cpp
void surveyFacts(Facts &facts);
void planFacts(Facts &facts);
void exerciseFacts(Facts &facts);
void residenceFacts(Facts &facts);
// people.cpp
void personFacts(Facts &facts);
void headcountFacts(Facts &facts);
void wardenZoneFacts(Facts &facts);
void certificateFacts(Facts &facts);
void entitlementFacts(Facts &facts);
void travelRequestFacts(Facts &facts);
// budget.cpp
void budgetFacts(Facts &facts);

}
