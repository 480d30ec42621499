// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/policypack.h"

#include "core/base/failure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

// A macro of Qt's that must stand outside any namespace: core is a static library, and its resource would not be linked.
static void takePolicyResource() { Q_INIT_RESOURCE(policy); }

namespace core {

namespace {

using Faults = QStringList;

const QStringList languages = {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ru"),
    QStringLiteral("ar"), QStringLiteral("zh")};

/// What every pack must say (resources/policy/policy.schema.json repeats it; a test compares).
const QStringList clockNames = {QStringLiteral("srm_review"), QStringLiteral("dro_endorsement"),
    QStringLiteral("high_risk_acceptance"), QStringLiteral("very_high_acceptance"), QStringLiteral("pc_review"),
    QStringLiteral("plan_update"), QStringLiteral("plan_update_after_activation"), QStringLiteral("plan_exercise"),
    QStringLiteral("ecs_test"), QStringLiteral("fire_drill"), QStringLiteral("exercise_missed"),
    QStringLiteral("survey_high"), QStringLiteral("survey"), QStringLiteral("survey_after_attack"),
    QStringLiteral("finding_critical"), QStringLiteral("finding_major"), QStringLiteral("finding_minor"),
    QStringLiteral("residence_check"), QStringLiteral("residence_recheck"), QStringLiteral("list_certification"),
    QStringLiteral("contact_verification"), QStringLiteral("travel_manual_clearance"), QStringLiteral("travel_official"),
    QStringLiteral("arrival_high"), QStringLiteral("arrival"), QStringLiteral("not_started"), QStringLiteral("travel_gap"),
    QStringLiteral("flash"), QStringLiteral("flash_moderate"), QStringLiteral("initial"), QStringLiteral("full"),
    QStringLiteral("incident_endorsement"), QStringLiteral("final_reminder"), QStringLiteral("same_incident"),
    QStringLiteral("support_offered"), QStringLiteral("support_reached"), QStringLiteral("activation_critical"),
    QStringLiteral("activation_severe"), QStringLiteral("activation_notify"), QStringLiteral("headcount_first_report"),
    QStringLiteral("headcount_90"), QStringLiteral("headcount_100"), QStringLiteral("headcount_missing"),
    QStringLiteral("headcount_missing_drill"), QStringLiteral("headcount_conflict"), QStringLiteral("evacuation_rate"),
    QStringLiteral("evacuation_review"), QStringLiteral("evacuation_limit"), QStringLiteral("surge_u1"),
    QStringLiteral("surge_u2"), QStringLiteral("surge_u3"), QStringLiteral("aar"), QStringLiteral("host_answer"),
    QStringLiteral("aviation_urgent"), QStringLiteral("aviation_normal")};
const QStringList thresholdNames = {QStringLiteral("score_compliant"), QStringLiteral("score_partial"),
    QStringLiteral("score_unchecked"), QStringLiteral("list_complete_share"), QStringLiteral("dependants_declared_share"),
    QStringLiteral("accounted_share"), QStringLiteral("coverage_provisional"), QStringLiteral("small_cell"),
    QStringLiteral("list_channels"), QStringLiteral("month_lock_day"), QStringLiteral("same_incident_km"),
    QStringLiteral("ceiling_working_days"), QStringLiteral("fresh_hours"), QStringLiteral("fresh_hours_crisis"),
    QStringLiteral("pc2_score"), QStringLiteral("pc3_score")};
const QStringList listNames = {QStringLiteral("roles"), QStringLiteral("stages"), QStringLiteral("incident_subcategory"),
    QStringLiteral("courses"), QStringLiteral("directory_functions"), QStringLiteral("contingency_scenarios"),
    QStringLiteral("hmoss_domains"), QStringLiteral("likelihood"), QStringLiteral("impact"), QStringLiteral("risk_levels"),
    QStringLiteral("threat_levels")};

bool isKey(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9_]{1,64}\\z"));
    return form.match(text).hasMatch();
}

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

/// Walks the document and says what is wrong, with the path of it.
class Examiner {
public:
    explicit Examiner(const QJsonObject &root)
        : m_root(root)
    {
    }
    Faults run()
    {
        static const QSet<QString> known = {QStringLiteral("version"), QStringLiteral("valid_from"), QStringLiteral("note"),
            QStringLiteral("risk"), QStringLiteral("clocks"), QStringLiteral("thresholds"), QStringLiteral("plan_cycle"),
            QStringLiteral("tools"), QStringLiteral("lists"), QStringLiteral("approval"), QStringLiteral("authority")};
        for (const QString &key : m_root.keys())
            if (!known.contains(key))
                say(key, "is not part of a pack");
        static const QRegularExpression version(QStringLiteral("\\A[0-9A-Za-z.-]{1,40}\\z"));
        if (!version.match(m_root.value(QLatin1String("version")).toString()).hasMatch())
            say(QStringLiteral("version"), "must be 1 to 40 letters, digits, points or hyphens");
        if (!QDate::fromString(m_root.value(QLatin1String("valid_from")).toString(), Qt::ISODate).isValid())
            say(QStringLiteral("valid_from"), "must be a day: 2026-01-01");
        lists();
        risk();
        clocks();
        thresholds();
        planCycle();
        tools();
        approval();
        authority();
        return m_faults;
    }

private:
    void say(const QString &path, const char *what) { m_faults << path + QStringLiteral(": ") + QLatin1String(what); }
    bool hasCode(const char *list, const QString &key) const { return m_codes.value(QLatin1String(list)).contains(key); }
    void checkRoles(const QString &path, const QJsonValue &value, bool mayBeEmpty = false)
    {
        const QStringList roles = texts(value);
        if (!value.isArray() || (roles.isEmpty() && !mayBeEmpty))
            say(path, "must name at least one role");
        for (const QString &role : roles)
            if (!hasCode("roles", role))
                say(path, "names a role that is not in the list of roles");
    }

    void lists()
    {
        const QJsonObject all = m_root.value(QLatin1String("lists")).toObject();
        for (const QString &name : listNames)
            if (!all.contains(name))
                say(QStringLiteral("lists.") + name, "is missing");
        for (const QString &name : all.keys()) {
            const QString base = QStringLiteral("lists.") + name;
            const QJsonArray codes = all.value(name).toArray();
            if (!isKey(name))
                say(base, "is no key");
            if (codes.isEmpty())
                say(base, "must have at least one code");
            for (int i = 0; i < codes.size(); ++i) {
                const QJsonObject code = codes.at(i).toObject();
                const QString path = base + QStringLiteral("[%1]").arg(i);
                const QString key = code.value(QLatin1String("key")).toString();
                if (!isKey(key))
                    say(path + QStringLiteral(".key"), "must be lower-case letters, digits and underscores");
                if (m_codes[name].contains(key))
                    say(path + QStringLiteral(".key"), "is there twice");
                m_codes[name].insert(key);
                const QJsonObject labels = code.value(QLatin1String("labels")).toObject();
                for (const QString &language : languages)
                    if (labels.value(language).toString().trimmed().isEmpty())
                        say(path + QStringLiteral(".labels.") + language, "is missing");
                if (code.contains(QLatin1String("retired"))
                    && !QDate::fromString(code.value(QLatin1String("retired")).toString(), Qt::ISODate).isValid())
                    say(path + QStringLiteral(".retired"), "must be a day");
            }
        }
    }
    void risk()
    {
        const QJsonObject risk = m_root.value(QLatin1String("risk")).toObject();
        const QJsonArray rows = risk.value(QLatin1String("matrix")).toArray();
        RiskMatrix matrix;
        bool isWhole = rows.size() == 5;
        if (!isWhole)
            say(QStringLiteral("risk.matrix"), "must have 5 rows");
        for (int i = 0; i < rows.size() && i < 5; ++i) {
            const QJsonArray cells = rows.at(i).toArray();
            if (cells.size() != 5) {
                say(QStringLiteral("risk.matrix[%1]").arg(i), "must have 5 cells");
                isWhole = false;
            }
            for (int j = 0; j < cells.size() && j < 5; ++j) {
                const std::optional<RiskLevel> level = riskLevelFromKey(cells.at(j).toString());
                if (!level) {
                    say(QStringLiteral("risk.matrix[%1][%2]").arg(i).arg(j), "is no risk level");
                    isWhole = false;
                } else {
                    matrix.set(i + 1, j + 1, *level);
                }
            }
        }
        if (isWhole && !matrix.isMonotone())
            say(QStringLiteral("risk.matrix"), "must never fall as likelihood or impact rise");
        const QJsonArray bands = risk.value(QLatin1String("threat_bands")).toArray();
        int before = 0;
        if (bands.isEmpty())
            say(QStringLiteral("risk.threat_bands"), "must have at least one band");
        for (int i = 0; i < bands.size(); ++i) {
            const QJsonObject band = bands.at(i).toObject();
            const int least = band.value(QLatin1String("least")).toInt();
            const QString path = QStringLiteral("risk.threat_bands[%1]").arg(i);
            if (least <= before || least > 15)
                say(path + QStringLiteral(".least"), "must rise, from 1 to 15");
            if (!hasCode("threat_levels", band.value(QLatin1String("key")).toString()))
                say(path + QStringLiteral(".key"), "is not in the list threat_levels");
            before = least;
        }
        const QJsonArray rules = risk.value(QLatin1String("acceptance")).toArray();
        if (rules.size() != 5)
            say(QStringLiteral("risk.acceptance"), "must have one rule a level");
        for (int i = 0; i < rules.size(); ++i) {
            const QJsonObject rule = rules.at(i).toObject();
            const QString path = QStringLiteral("risk.acceptance[%1]").arg(i);
            const std::optional<RiskLevel> level = riskLevelFromKey(rule.value(QLatin1String("level")).toString());
            if (!level || int(*level) != i)
                say(path + QStringLiteral(".level"), "must be the levels in rising order");
            checkRoles(path + QStringLiteral(".roles"), rule.value(QLatin1String("roles")), true);
            const int criticality = rule.value(QLatin1String("criticality")).toInt(-1);
            if (criticality < 0 || criticality > 4)
                say(path + QStringLiteral(".criticality"), "must be 0 to 4");
            if (rule.value(QLatin1String("days")).toInt(-1) < 0)
                say(path + QStringLiteral(".days"), "must be 0 or more");
        }
    }
    void clocks()
    {
        const QJsonObject all = m_root.value(QLatin1String("clocks")).toObject();
        for (const QString &name : clockNames)
            if (!all.contains(name))
                say(QStringLiteral("clocks.") + name, "is missing");
        for (const QString &name : all.keys()) {
            const Span span = spanOf(all.value(name).toObject());
            const int stated = (span.hours > 0) + (span.days > 0) + (span.months > 0);
            if (stated != 1 || span.hours < 0 || span.days < 0 || span.months < 0)
                say(QStringLiteral("clocks.") + name, "must be so many hours, days or months, one of them");
        }
    }
    void thresholds()
    {
        const QJsonObject all = m_root.value(QLatin1String("thresholds")).toObject();
        for (const QString &name : thresholdNames)
            if (!all.contains(name))
                say(QStringLiteral("thresholds.") + name, "is missing");
        for (const QString &name : all.keys())
            if (!all.value(name).isDouble() || all.value(name).toDouble() < 0)
                say(QStringLiteral("thresholds.") + name, "must be a number, 0 or more");
    }
    void planCycle()
    {
        const QJsonObject all = m_root.value(QLatin1String("plan_cycle")).toObject();
        if (!all.contains(QLatin1String("standard")))
            say(QStringLiteral("plan_cycle.standard"), "is missing");
        for (const QString &stage : all.keys()) {
            const QJsonArray duties = all.value(stage).toArray();
            for (int i = 0; i < duties.size(); ++i) {
                const QJsonObject duty = duties.at(i).toObject();
                const QString path = QStringLiteral("plan_cycle.%1[%2]").arg(stage).arg(i);
                if (!isKey(duty.value(QLatin1String("plan")).toString()))
                    say(path + QStringLiteral(".plan"), "must be the kind of a plan");
                if (duty.value(QLatin1String("months")).toInt() <= 0)
                    say(path + QStringLiteral(".months"), "must be 1 or more");
            }
        }
    }
    void tools()
    {
        const QJsonObject all = m_root.value(QLatin1String("tools")).toObject();
        for (const QString &role : all.keys())
            if (!hasCode("roles", role))
                say(QStringLiteral("tools.") + role, "is not in the list of roles");
    }
    void approval()
    {
        const QJsonArray chains = m_root.value(QLatin1String("approval")).toArray();
        QSet<QString> types;
        for (int i = 0; i < chains.size(); ++i) {
            const QJsonObject chain = chains.at(i).toObject();
            const QString path = QStringLiteral("approval[%1]").arg(i);
            const QString type = chain.value(QLatin1String("type")).toString();
            if (!isKey(type))
                say(path + QStringLiteral(".type"), "must be the key of a record type");
            if (types.contains(type))
                say(path + QStringLiteral(".type"), "has a chain already");
            types.insert(type);
            QSet<QString> reached {QStringLiteral("draft")};
            const QJsonArray steps = chain.value(QLatin1String("steps")).toArray();
            for (const QJsonValue &step : steps)
                reached.insert(step.toObject().value(QLatin1String("stage")).toString());
            if (!reached.contains(chain.value(QLatin1String("in_force")).toString()))
                say(path + QStringLiteral(".in_force"), "is a stage no step leads to");
            if (steps.isEmpty())
                say(path + QStringLiteral(".steps"), "must have at least one step");
            for (int j = 0; j < steps.size(); ++j) {
                const QJsonObject step = steps.at(j).toObject();
                const QString at = path + QStringLiteral(".steps[%1]").arg(j);
                if (!actFromKey(step.value(QLatin1String("act")).toString()))
                    say(at + QStringLiteral(".act"), "is no act");
                if (!hasCode("stages", step.value(QLatin1String("stage")).toString()))
                    say(at + QStringLiteral(".stage"), "is not in the list of stages");
                checkRoles(at + QStringLiteral(".roles"), step.value(QLatin1String("roles")));
                const QStringList from = texts(step.value(QLatin1String("from")));
                if (from.isEmpty())
                    say(at + QStringLiteral(".from"), "must name the stages it is taken from");
                for (const QString &stage : from)
                    if (!reached.contains(stage))
                        say(at + QStringLiteral(".from"), "names a stage no step leads to");
            }
        }
    }
    void authority()
    {
        const QJsonObject table = m_root.value(QLatin1String("authority")).toObject();
        const QJsonArray grants = table.value(QLatin1String("grants")).toArray();
        if (grants.isEmpty())
            say(QStringLiteral("authority.grants"), "must grant something");
        for (int i = 0; i < grants.size(); ++i) {
            const QJsonObject grant = grants.at(i).toObject();
            const QString path = QStringLiteral("authority.grants[%1]").arg(i);
            checkRoles(path + QStringLiteral(".roles"), grant.value(QLatin1String("roles")));
            if (texts(grant.value(QLatin1String("types"))).isEmpty())
                say(path + QStringLiteral(".types"), "must name record types, or *");
            static const QRegularExpression deeds(QStringLiteral("\\A[ced]{1,3}\\z"));
            if (!deeds.match(grant.value(QLatin1String("may")).toString()).hasMatch())
                say(path + QStringLiteral(".may"), "must be letters of c (create), e (edit), d (delete)");
            if (const QJsonValue own = grant.value(QLatin1String("own")); !own.isUndefined() && !own.isBool())
                say(path + QStringLiteral(".own"), "must be true or false");
        }
    }

    const QJsonObject &m_root;
    QMap<QString, QSet<QString>> m_codes;
    Faults m_faults;
};

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
                    authority.grant(role, type, Deed::Create, {}, right);
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
    chain.inForce = object.value(QLatin1String("in_force")).toString();
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

QStringList PolicyPack::faults(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return {QStringLiteral("at byte %1: %2").arg(error.offset).arg(error.errorString())};
    if (!document.isObject())
        return {QStringLiteral("is no JSON object")};
    const QJsonObject root = document.object();
    return Examiner(root).run();
}

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

QStringList PolicyPack::requiredClocks() { return clockNames; }
QStringList PolicyPack::requiredThresholds() { return thresholdNames; }
QStringList PolicyPack::requiredLists() { return listNames; }

}
