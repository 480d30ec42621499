// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/approval.h"
#include "core/rules/authority.h"
#include "core/rules/risk.h"
#include "core/rules/span.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace core {

/// One code of a list. Codes are never deleted, only retired.
struct Code {
    QString key;
    QString parent; ///< the key of a code, or of a declared choice, that it belongs under; empty: none
    QHash<QString, QString> labels; ///< by language: en fr es ru ar zh
    QDate retired; ///< not offered from this day on; invalid: in use

    QString label(const QString &language) const; ///< that language's, else the English one, else the key
};

/// What a duty station owes of one kind of plan: to update it, or (with `test`) to test it, every so many months (4.1 c).
struct PlanDuty {
    QString plan; ///< a kind of plan
    QString test; ///< a kind of exercise; empty: the update of the plan itself
    int months = 12;
};

class Catalogue;

/// One version of what policy decides: scales, matrix, ceilings, clocks, code lists, who approves what in which order, who
/// may write what. A data file with a schema (resources/policy/policy.schema.json), replicated as records of the global
/// scope, one a section. Older packs are kept, so that old records read as they were.
class PolicyPack {
public:
    /// The pack that comes with the program. It is valid; a test says so.
    static const PolicyPack &builtIn();
    /// Everything that is wrong with the text, one line a fault with its path ("risk.matrix[3][4]: …"); empty when sound.
    static QStringList faults(const QByteArray &json);
    /// The same for who makes a pack, who is told also of record types, fields and choices that there are not.
    static QStringList faults(const QByteArray &json, const Catalogue &catalogue);
    /// Nothing when it has faults.
    static std::optional<PolicyPack> fromJson(const QByteArray &json);
    QByteArray toJson() const; ///< exactly the text it was read from

    const QString &version() const { return m_version; } ///< "2026.1"
    QDate validFrom() const { return m_validFrom; }

    const RiskScales &risk() const { return m_risk; }
    const Authority &authority() const { return m_authority; }
    const ApprovalChain *chain(std::string_view type) const; ///< null: no review for this record type
    /// Roles that may write down what somebody else decided by phone, radio, on paper or by e-mail.
    const QStringList &loggers() const { return m_loggers; }

    /// A clock of the table 3.30, e.g. "srm_review", "travel_manual_clearance". Throws Invalid for a name no pack may lack
    /// and this has not: the schema lists them.
    Span clock(const QString &name) const;
    /// A number that policy sets, e.g. "score_compliant" 0.9, "contact_age_days" 90.
    double threshold(const QString &name) const;

    /// Whether the pack sets a number that none must.
    bool hasThreshold(const QString &name) const { return m_thresholds.contains(name); }
    /// Of the stage a duty station is in; of an unknown one as of "standard".
    QList<PlanDuty> planCycle(const QString &stage) const;
    /// Which information tools a role needs (4.3 c-ii).
    QStringList toolsFor(const QString &role) const;

    QStringList lists() const;
    const QList<Code> &codes(const QString &list) const; ///< empty when there is no such list
    const Code *code(const QString &list, const QString &key) const;

    // What every pack must have: what the schema requires.
    static QStringList requiredClocks();
    static QStringList requiredThresholds();
    static QStringList requiredLists();

private:
    QByteArray m_json;
    QString m_version;
    QDate m_validFrom;
    RiskScales m_risk;
    Authority m_authority;
    QList<ApprovalChain> m_chains;
    QStringList m_loggers;
    QMap<QString, Span> m_clocks;
    QMap<QString, double> m_thresholds;
    QMap<QString, QList<PlanDuty>> m_cycles;
    QMap<QString, QStringList> m_tools;
    QMap<QString, QList<Code>> m_lists;
};

}
