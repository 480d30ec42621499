// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/policypack.h"

#include "core/base/failure.h"
#include "core/rules/packexaminer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// A macro of Qt's that must stand outside any namespace: core is a static library, and its resource would not be linked.
static void takePolicyResource() { Q_INIT_RESOURCE(policy); }

namespace core {

namespace {

const QStringList languages = {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ru"),
    QStringLiteral("ar"), QStringLiteral("zh")};

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list << one.toString();
    return list;
}

Span spanOf(const QJsonObject &object)
{
    return {object.value(QLatin1String("hours")).toInt(), object.value(QLatin1String("days")).toInt(),
        object.value(QLatin1String("months")).toInt()};
}

QStringList requiredOf(const char *section)
{
    const QJsonObject sections = packSchema().value(QLatin1String("properties")).toObject();
    return texts(sections.value(QLatin1String(section)).toObject().value(QLatin1String("required")));
}

Authority authorityOf(const QJsonObject &table)
{
    Authority authority;
    for (const QString &type : texts(table.value(QLatin1String("reserved"))))
        authority.reserve(type);
    for (const QJsonValue &value : table.value(QLatin1String("grants")).toArray()) {
        const QJsonObject grant = value.toObject();
        const QString may = grant.value(QLatin1String("may")).toString();
        const QStringList fields = texts(grant.value(QLatin1String("fields")));
        const Right right = grant.value(QLatin1String("own")).toBool() ? Right::Own : Right::Full;
        for (const QString &role : texts(grant.value(QLatin1String("roles"))))
            for (const QString &type : texts(grant.value(QLatin1String("types")))) {
                if (may.contains(QLatin1Char('c')))
                    authority.grant(role, type, Deed::Create, fields, right);
                if (may.contains(QLatin1Char('e')))
                    authority.grant(role, type, Deed::Edit, fields, right);
                if (may.contains(QLatin1Char('d')))
                    authority.grant(role, type, Deed::Delete, {}, right);
            }
    }
    return authority;
}

ApprovalChain chainOf(const QJsonObject &object)
{
    ApprovalChain chain;
    chain.type = object.value(QLatin1String("type")).toString();
    const QJsonValue inForce = object.value(QLatin1String("in_force"));
    chain.inForce = inForce.isString() ? QStringList {inForce.toString()} : texts(inForce);
    chain.validUntil = object.value(QLatin1String("valid_until")).toString();
    chain.supersedes = object.value(QLatin1String("supersedes")).toString();
    for (const QJsonValue &value : object.value(QLatin1String("steps")).toArray()) {
        const QJsonObject one = value.toObject();
        ApprovalStep step;
        step.act = *actFromKey(one.value(QLatin1String("act")).toString());
        step.stage = one.value(QLatin1String("stage")).toString();
        step.roles = texts(one.value(QLatin1String("roles")));
        step.from = texts(one.value(QLatin1String("from")));
        step.fourEyes = one.value(QLatin1String("four_eyes")).toBool(true);
        step.otherEyes = one.value(QLatin1String("other_eyes")).toBool(false);
        step.delegable = one.value(QLatin1String("delegable")).toBool(true);
        step.when = one.value(QLatin1String("when")).toString();
        chain.steps << step;
    }
    return chain;
}

RiskScales scalesOf(const QJsonObject &risk)
{
    RiskScales scales;
    const QJsonArray rows = risk.value(QLatin1String("matrix")).toArray();
    for (int i = 0; i < 5; ++i)
        for (int j = 0; j < 5; ++j)
            scales.matrix.set(i + 1, j + 1, *riskLevelFromKey(rows.at(i).toArray().at(j).toString()));
    for (const QJsonValue &value : risk.value(QLatin1String("threat_bands")).toArray())
        scales.threatBands << ThreatBand {
            value.toObject().value(QLatin1String("least")).toInt(), value.toObject().value(QLatin1String("key")).toString()};
    for (const QJsonValue &value : risk.value(QLatin1String("acceptance")).toArray()) {
        const QJsonObject rule = value.toObject();
        scales.acceptance << AcceptanceRule {*riskLevelFromKey(rule.value(QLatin1String("level")).toString()),
            texts(rule.value(QLatin1String("roles"))), rule.value(QLatin1String("criticality")).toInt(),
            rule.value(QLatin1String("decision")).toBool(), rule.value(QLatin1String("days")).toInt()};
    }
    return scales;
}

}

QString Code::label(const QString &language) const
{
    const QString own = labels.value(language);
    if (!own.isEmpty())
        return own;
    const QString english = labels.value(QStringLiteral("en"));
    return english.isEmpty() ? key : english;
}

const PolicyPack &PolicyPack::builtIn()
{
    static const PolicyPack pack = [] {
        takePolicyResource();
        QFile file(QStringLiteral(":/policy/muster-2026.1.json"));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        const std::optional<PolicyPack> read = isThere ? fromJson(file.readAll()) : std::nullopt;
        if (!read) // the program is put together wrongly: nothing it says would be right
            throw Failure(Failure::Kind::Corrupt, QStringLiteral("built-in policy pack"));
        return *read;
    }();
    return pack;
}

QStringList PolicyPack::faults(const QByteArray &json) { return packFaults(json, nullptr); }
QStringList PolicyPack::faults(const QByteArray &json, const Catalogue &catalogue) { return packFaults(json, &catalogue); }

std::optional<PolicyPack> PolicyPack::fromJson(const QByteArray &json)
{
    if (!faults(json).isEmpty())
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    PolicyPack pack;
    pack.m_json = json;
    pack.m_version = root.value(QLatin1String("version")).toString();
    pack.m_validFrom = QDate::fromString(root.value(QLatin1String("valid_from")).toString(), Qt::ISODate);
    pack.m_risk = scalesOf(root.value(QLatin1String("risk")).toObject());
    pack.m_authority = authorityOf(root.value(QLatin1String("authority")).toObject());
    for (const QJsonValue &chain : root.value(QLatin1String("approval")).toArray())
        pack.m_chains << chainOf(chain.toObject());
    // What a pack does not say: who keeps the logs of an operations room, and the desk on duty.
    pack.m_loggers = root.contains(QLatin1String("loggers"))
        ? texts(root.value(QLatin1String("loggers")))
        : QStringList {QStringLiteral("lsa"), QStringLiteral("fsco"), QStringLiteral("fsa"), QStringLiteral("pcsa"),
              QStringLiteral("sss"), QStringLiteral("desk")};
    const QJsonObject clocks = root.value(QLatin1String("clocks")).toObject();
    for (const QString &name : clocks.keys())
        pack.m_clocks.insert(name, spanOf(clocks.value(name).toObject()));
    const QJsonObject thresholds = root.value(QLatin1String("thresholds")).toObject();
    for (const QString &name : thresholds.keys())
        pack.m_thresholds.insert(name, thresholds.value(name).toDouble());
    const QJsonObject cycles = root.value(QLatin1String("plan_cycle")).toObject();
    for (const QString &stage : cycles.keys())
        for (const QJsonValue &value : cycles.value(stage).toArray()) {
            const QJsonObject duty = value.toObject();
            pack.m_cycles[stage] << PlanDuty {duty.value(QLatin1String("plan")).toString(),
                duty.value(QLatin1String("test")).toString(), duty.value(QLatin1String("months")).toInt()};
        }
    const QJsonObject tools = root.value(QLatin1String("tools")).toObject();
    for (const QString &role : tools.keys())
        pack.m_tools.insert(role, texts(tools.value(role)));
    const QJsonObject lists = root.value(QLatin1String("lists")).toObject();
    for (const QString &name : lists.keys())
        for (const QJsonValue &value : lists.value(name).toArray()) {
            const QJsonObject object = value.toObject();
            Code code;
            code.key = object.value(QLatin1String("key")).toString();
            code.parent = object.value(QLatin1String("parent")).toString();
            const QJsonObject labels = object.value(QLatin1String("labels")).toObject();
            for (const QString &language : languages)
                code.labels.insert(language, labels.value(language).toString());
            code.retired = QDate::fromString(object.value(QLatin1String("retired")).toString(), Qt::ISODate);
            pack.m_lists[name] << code;
        }
    return pack;
}

QByteArray PolicyPack::toJson() const { return m_json; }

const ApprovalChain *PolicyPack::chain(std::string_view type) const
{
    const QString wanted = QString::fromUtf8(type.data(), qsizetype(type.size()));
    const auto found
        = std::find_if(m_chains.begin(), m_chains.end(), [&](const ApprovalChain &chain) { return chain.type == wanted; });
    return found == m_chains.end() ? nullptr : &*found;
}

Span PolicyPack::clock(const QString &name) const
{
    if (!m_clocks.contains(name))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no clock %1").arg(name));
    return m_clocks.value(name);
}

double PolicyPack::threshold(const QString &name) const
{
    if (!m_thresholds.contains(name))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no threshold %1").arg(name));
    return m_thresholds.value(name);
}

QList<PlanDuty> PolicyPack::planCycle(const QString &stage) const
{
    return m_cycles.contains(stage) ? m_cycles.value(stage) : m_cycles.value(QStringLiteral("standard"));
}

QStringList PolicyPack::toolsFor(const QString &role) const { return m_tools.value(role); }
QStringList PolicyPack::lists() const { return m_lists.keys(); }

const QList<Code> &PolicyPack::codes(const QString &list) const
{
    static const QList<Code> none;
    const auto found = m_lists.constFind(list);
    return found == m_lists.constEnd() ? none : *found;
}

const Code *PolicyPack::code(const QString &list, const QString &key) const
{
    const QList<Code> &all = codes(list);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Code &code) { return code.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QStringList PolicyPack::requiredClocks() { return requiredOf("clocks"); }
QStringList PolicyPack::requiredThresholds() { return requiredOf("thresholds"); }
QStringList PolicyPack::requiredLists() { return requiredOf("lists"); }

}
