// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/packexaminer.h"

#include "core/rules/approval.h"
#include "core/rules/authority.h"
#include "core/rules/jsonshape.h"
#include "core/rules/risk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

// A macro of Qt's that must stand outside any namespace: core is a static library, and its resource would not be linked.
static void takePolicyResource() { Q_INIT_RESOURCE(policy); }

namespace core {

namespace {

using Keys = QStringList;

// Stages the program itself says, whatever the chains are (core/review).
const Keys ownStages
    = {QStringLiteral("draft"), QStringLiteral("superseded"), QStringLiteral("expired"), QStringLiteral("void")};
const Keys levelKeys = {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("very_high"),
    QStringLiteral("unacceptable")};
const Keys oneToFive
    = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")};
const Keys counsellingTypes
    = {QStringLiteral("affected_contact"), QStringLiteral("case_note"), QStringLiteral("sealed_identity")};

// What is never longer, or more, than what follows it.
constexpr std::pair<const char *, const char *> clocksInOrder[] = {{"flash", "initial"}, {"initial", "full"},
    {"arrival_high", "arrival"}, {"survey_high", "survey"}, {"pc_review", "pc_review_most"},
    {"support_offered", "support_reached"}, {"activation_critical", "activation_severe"},
    {"headcount_first_report", "headcount_90"}, {"headcount_90", "headcount_100"}, {"evacuation_rate", "evacuation_review"},
    {"evacuation_review", "evacuation_limit"}, {"surge_u1", "surge_u2"}, {"surge_u2", "surge_u3"},
    {"aviation_urgent", "aviation_normal"}};
constexpr std::pair<const char *, const char *> thresholdsInOrder[]
    = {{"score_partial", "score_compliant"}, {"fresh_hours_crisis", "fresh_hours"}, {"pc3_score", "pc2_score"}};

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list << one.toString();
    return list;
}

QStringList oneOrMore(const QJsonValue &value) { return value.isString() ? QStringList {value.toString()} : texts(value); }

QString named(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
QString at(const QString &path, qsizetype index) { return path + QStringLiteral("[%1]").arg(index); }

double hoursOf(const QJsonObject &span)
{
    return span.value(QLatin1String("hours")).toDouble() + span.value(QLatin1String("days")).toDouble() * 24
        + span.value(QLatin1String("months")).toDouble() * 24 * 30.4;
}

/// The key of the cell that `key` names: a group, or a field that is in none.
bool isCell(const RecordType &type, const QString &key)
{
    const std::string text = key.toStdString();
    if (const Field *field = type.field(std::string_view(text)))
        return field->group == 0;
    return std::any_of(type.groups.begin(), type.groups.end(), [&](const Group &group) { return group.key == text; });
}

QString cellOf(const RecordType &type, const Field &field)
{
    const Group *group = type.group(RecordType::cellOf(field));
    return named(group != nullptr ? group->key : field.key);
}

/// The sense of a pack whose shape is right.
class Examiner {
public:
    Examiner(const QJsonObject &root, const Catalogue *catalogue)
        : m_root(root)
        , m_catalogue(catalogue)
    {
    }
    QStringList run()
    {
        lists();
        risk();
        inOrder(QStringLiteral("clocks"), clocksInOrder, [](const QJsonValue &value) { return hoursOf(value.toObject()); });
        inOrder(QStringLiteral("thresholds"), thresholdsInOrder, [](const QJsonValue &value) { return value.toDouble(); });
        checkRoles(QStringLiteral("loggers"), part("loggers"));
        planCycle();
        tools();
        const QJsonArray chains = part("approval").toArray();
        QSet<QString> types;
        for (qsizetype i = 0; i < chains.size(); ++i) {
            const QString type = chains.at(i).toObject().value(QLatin1String("type")).toString();
            if (types.contains(type))
                say(at(QStringLiteral("approval"), i) + QStringLiteral(".type"), "has a chain already");
            types.insert(type);
            chain(chains.at(i).toObject(), at(QStringLiteral("approval"), i));
        }
        authority();
        return m_faults;
    }

private:
    QJsonValue part(const char *key) const { return m_root.value(QLatin1String(key)); }
    void say(const QString &path, const QString &what) { m_faults << path + QStringLiteral(": ") + what; }
    void say(const QString &path, const char *what) { say(path, QString::fromLatin1(what)); }
    bool hasCode(const char *list, const QString &key) const { return m_codes.value(QLatin1String(list)).contains(key); }
    const RecordType *type(const QString &key) const
    {
        return m_catalogue != nullptr ? m_catalogue->find(std::string_view(key.toStdString())) : nullptr;
    }
    const Field *field(const char *typeKey, const char *key) const
    {
        const RecordType *found = type(QString::fromLatin1(typeKey));
        return found != nullptr ? found->field(std::string_view(key)) : nullptr;
    }
    static bool isChoice(const Field &field, const QString &key)
    {
        return std::any_of(
            field.choices.begin(), field.choices.end(), [&](const Choice &one) { return named(one.key) == key; });
    }
    /// Where the field and so its choices are known, whether `key` is one of them.
    void checkChoice(const QString &path, const Field *field, const QString &key, const char *what)
    {
        if (field != nullptr && !isChoice(*field, key))
            say(path, what);
    }
    void checkRoles(const QString &path, const QJsonValue &value)
    {
        const QStringList roles = texts(value);
        for (qsizetype i = 0; i < roles.size(); ++i)
            if (!hasCode("roles", roles.at(i)))
                say(at(path, i), "is not in the list of roles");
    }

    void lists()
    {
        const QJsonObject all = part("lists").toObject();
        for (auto list = all.begin(); list != all.end(); ++list) {
            const QString base = QStringLiteral("lists.") + list.key();
            const QJsonArray codes = list.value().toArray();
            for (qsizetype i = 0; i < codes.size(); ++i) {
                const QString key = codes.at(i).toObject().value(QLatin1String("key")).toString();
                if (m_codes[list.key()].contains(key))
                    say(at(base, i) + QStringLiteral(".key"), "is there twice");
                m_codes[list.key()] << key;
            }
        }
        for (const char *scale :
            {"likelihood", "impact", "likelihood_calibration", "impact_people", "impact_assets", "impact_operations"})
            if (m_codes.value(QLatin1String(scale)) != oneToFive)
                say(QStringLiteral("lists.") + QLatin1String(scale), "must have the codes 1, 2, 3, 4 and 5, in that order");
        if (m_codes.value(QStringLiteral("risk_levels")) != levelKeys)
            say(QStringLiteral("lists.risk_levels"),
                "must have low, medium, high, very_high and unacceptable, in that order");
        for (const QString &stage : ownStages)
            if (!hasCode("stages", stage))
                say(QStringLiteral("lists.stages"),
                    QStringLiteral("has not \"%1\", which the program says itself").arg(stage));
        if (!hasCode("roles", QStringLiteral("administrator")))
            say(QStringLiteral("lists.roles"), "has not \"administrator\", who keeps the members");
        if (m_catalogue != nullptr)
            checkUses(all);
    }
    /// Every list a field takes its codes from is there, and codes belong under something.
    void checkUses(const QJsonObject &all)
    {
        QMap<QString, QSet<QString>> parents;
        for (const RecordType *type : m_catalogue->types())
            for (const Field &field : type->fields) {
                if (field.kind != Kind::Code)
                    continue;
                const QString list = named(field.target);
                if (!all.contains(list))
                    say(QStringLiteral("lists.") + list, "is missing");
                for (const Field &other : type->fields)
                    for (const Choice &choice : other.choices)
                        parents[list].insert(named(choice.key));
            }
        for (auto list = all.begin(); list != all.end(); ++list) {
            const QJsonArray codes = list.value().toArray();
            for (qsizetype i = 0; i < codes.size(); ++i) {
                const QJsonValue parent = codes.at(i).toObject().value(QLatin1String("parent"));
                if (!parent.isUndefined() && !parents.value(list.key()).contains(parent.toString())
                    && !m_codes.value(list.key()).contains(parent.toString()))
                    say(at(QStringLiteral("lists.") + list.key(), i) + QStringLiteral(".parent"),
                        "is neither a code of this list nor a choice beside it");
            }
        }
    }

    void risk()
    {
        const QJsonObject risk = part("risk").toObject();
        const QJsonArray rows = risk.value(QLatin1String("matrix")).toArray();
        RiskMatrix matrix;
        for (int i = 0; i < 5; ++i)
            for (int j = 0; j < 5; ++j)
                matrix.set(i + 1, j + 1, *riskLevelFromKey(rows.at(i).toArray().at(j).toString()));
        if (!matrix.isMonotone())
            say(QStringLiteral("risk.matrix"), "must never fall as likelihood or impact rise");

        const QJsonArray bands = risk.value(QLatin1String("threat_bands")).toArray();
        int before = 0;
        for (qsizetype i = 0; i < bands.size(); ++i) {
            const QJsonObject band = bands.at(i).toObject();
            const QString path = at(QStringLiteral("risk.threat_bands"), i);
            const int least = band.value(QLatin1String("least")).toInt();
            if (i == 0 && least != 3)
                say(path + QStringLiteral(".least"), "must be 3, the lowest sum");
            if (least <= before)
                say(path + QStringLiteral(".least"), "must be above that of the band before");
            if (!hasCode("threat_levels", band.value(QLatin1String("key")).toString()))
                say(path + QStringLiteral(".key"), "is not in the list threat_levels");
            before = least;
        }
        acceptance(risk.value(QLatin1String("acceptance")).toArray());
    }
    void acceptance(const QJsonArray &rules)
    {
        int criticality = 4;
        int days = 0;
        bool decided = false;
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QJsonObject rule = rules.at(i).toObject();
            const QString path = at(QStringLiteral("risk.acceptance"), i);
            const QString level = rule.value(QLatin1String("level")).toString();
            if (level != levelKeys.at(i))
                say(path + QStringLiteral(".level"),
                    QStringLiteral("must be %1: ascending, one a level").arg(levelKeys.at(i)));
            checkRoles(path + QStringLiteral(".roles"), rule.value(QLatin1String("roles")));
            const bool isLast = i == rules.size() - 1;
            if (rule.value(QLatin1String("roles")).toArray().isEmpty() != isLast)
                say(path + QStringLiteral(".roles"),
                    isLast ? "must be empty: nobody may accept it" : "must name who may accept it");
            const int least = rule.value(QLatin1String("criticality")).toInt();
            if (least > criticality)
                say(path + QStringLiteral(".criticality"), "must not be above that of the level before");
            if ((least == 0) != isLast)
                say(path + QStringLiteral(".criticality"), isLast ? "must be 0: for no programme" : "must be 1 or more");
            const bool needsDecision = rule.value(QLatin1String("decision")).toBool();
            if (!needsDecision && (decided || i > 0))
                say(path + QStringLiteral(".decision"), "must be true: only the lowest level may go without a decision");
            const int valid = rule.value(QLatin1String("days")).toInt();
            if (!isLast && days > 0 && (valid == 0 || valid > days))
                say(path + QStringLiteral(".days"), "must not be longer than that of the level before");
            criticality = std::min(criticality, least);
            days = valid > 0 ? valid : days;
            decided = decided || needsDecision;
        }
    }

    template<size_t N, typename Measure>
    void inOrder(const QString &section, const std::pair<const char *, const char *> (&pairs)[N], Measure measure)
    {
        const QJsonObject all = m_root.value(section).toObject();
        for (const auto &[less, more] : pairs)
            if (measure(all.value(QLatin1String(less))) > measure(all.value(QLatin1String(more))))
                say(section + QLatin1Char('.') + QLatin1String(less),
                    QStringLiteral("must not be more than %1").arg(QLatin1String(more)));
    }

    void planCycle()
    {
        const QJsonObject all = part("plan_cycle").toObject();
        for (auto stage = all.begin(); stage != all.end(); ++stage) {
            const QString base = QStringLiteral("plan_cycle.") + stage.key();
            checkChoice(base, field("duty_station", "plan_stage"), stage.key(), "is no plan stage of a duty station");
            const QJsonArray duties = stage.value().toArray();
            for (qsizetype i = 0; i < duties.size(); ++i) {
                const QJsonObject duty = duties.at(i).toObject();
                checkChoice(at(base, i) + QStringLiteral(".plan"), field("plan", "kind"),
                    duty.value(QLatin1String("plan")).toString(), "is no kind of plan");
                if (const QJsonValue test = duty.value(QLatin1String("test")); !test.isUndefined())
                    checkChoice(at(base, i) + QStringLiteral(".test"), field("exercise", "kind"), test.toString(),
                        "is no kind of exercise");
            }
        }
    }
    void tools()
    {
        const QJsonObject all = part("tools").toObject();
        for (auto role = all.begin(); role != all.end(); ++role) {
            const QString base = QStringLiteral("tools.") + role.key();
            if (!hasCode("roles", role.key()))
                say(base, "is not in the list of roles");
            const QStringList keys = texts(role.value());
            for (qsizetype i = 0; i < keys.size(); ++i)
                checkChoice(at(base, i), field("tool_access", "tool"), keys.at(i), "is no tool");
        }
    }

    void chain(const QJsonObject &chain, const QString &path)
    {
        const QString key = chain.value(QLatin1String("type")).toString();
        const RecordType *subject = type(key);
        if (m_catalogue != nullptr && subject == nullptr)
            say(path + QStringLiteral(".type"), "is no record type");
        const QJsonArray steps = chain.value(QLatin1String("steps")).toArray();
        const QSet<QString> reached = stagesFrom(steps);
        QSet<QString> lasting; // stages that somebody's yes leads to
        bool isSubmitted = false;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QJsonObject step = steps.at(i).toObject();
            const QString here = at(path + QStringLiteral(".steps"), i);
            const std::optional<Act> act = actFromKey(step.value(QLatin1String("act")).toString());
            const QString stage = step.value(QLatin1String("stage")).toString();
            isSubmitted = isSubmitted || act == Act::Submit;
            if (act == Act::Submit || act == Act::Endorse || act == Act::Approve)
                lasting.insert(stage);
            if (!hasCode("stages", stage))
                say(here + QStringLiteral(".stage"), "is not in the list of stages");
            checkRoles(here + QStringLiteral(".roles"), step.value(QLatin1String("roles")));
            const QStringList from = texts(step.value(QLatin1String("from")));
            for (qsizetype j = 0; j < from.size(); ++j)
                if (!reached.contains(from.at(j)))
                    say(at(here + QStringLiteral(".from"), j), "is a stage no step leads to");
            if (subject != nullptr && step.contains(QLatin1String("when")))
                when(*subject, step.value(QLatin1String("when")).toString(), here + QStringLiteral(".when"));
            for (qsizetype j = 0; j < i; ++j)
                if (isHidden(step, steps.at(j).toObject()))
                    say(here, QStringLiteral("is never taken: steps[%1] is the same act of the same roles").arg(j));
        }
        if (!isSubmitted)
            say(path + QStringLiteral(".steps"), "must have a step that submits");
        const QJsonValue inForce = chain.value(QLatin1String("in_force"));
        const QStringList stages = oneOrMore(inForce);
        for (qsizetype i = 0; i < stages.size(); ++i)
            if (!lasting.contains(stages.at(i)) || !reached.contains(stages.at(i)))
                say(inForce.isString() ? path + QStringLiteral(".in_force") : at(path + QStringLiteral(".in_force"), i),
                    "is a stage to which no step submits, endorses or approves");
        if (subject != nullptr)
            fields(*subject, chain, path);
    }
    static QSet<QString> stagesFrom(const QJsonArray &steps)
    {
        QSet<QString> reached {QStringLiteral("draft")};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const QJsonValue &value : steps) {
                const QStringList from = texts(value.toObject().value(QLatin1String("from")));
                if (std::any_of(from.begin(), from.end(), [&](const QString &stage) { return reached.contains(stage); }))
                    reached.insert(value.toObject().value(QLatin1String("stage")).toString());
            }
        }
        return reached;
    }
    /// Whoever could take `step` always takes `earlier` instead: a decision names an act, not a step.
    static bool isHidden(const QJsonObject &step, const QJsonObject &earlier)
    {
        if (step.value(QLatin1String("act")) != earlier.value(QLatin1String("act")))
            return false;
        const QJsonValue when = earlier.value(QLatin1String("when"));
        if (!when.isUndefined() && when != step.value(QLatin1String("when")))
            return false;
        const auto within = [&](const char *key) {
            const QStringList before = texts(earlier.value(QLatin1String(key)));
            const QStringList all = texts(step.value(QLatin1String(key)));
            return std::all_of(all.begin(), all.end(), [&](const QString &one) { return before.contains(one); });
        };
        return within("from") && within("roles");
    }
    void when(const RecordType &subject, const QString &text, const QString &path)
    {
        ApprovalStep step;
        step.when = text;
        const std::string key = step.whenField().toStdString();
        const Field *asked = subject.field(std::string_view(key));
        if (asked == nullptr) {
            say(path, QStringLiteral("names no field of %1").arg(named(subject.key)));
            return;
        }
        static const QStringList flags = {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")};
        for (const QString &value : step.whenValues()) {
            const bool isKnown = asked->kind == Kind::Flag ? flags.contains(value)
                : asked->kind == Kind::Code                ? m_codes.value(named(asked->target)).contains(value)
                                                           : asked->kind == Kind::Choice && isChoice(*asked, value);
            if (!isKnown)
                say(path, QStringLiteral("\"%1\" is nothing that %2 may say").arg(value, named(asked->key)));
        }
    }
    void fields(const RecordType &subject, const QJsonObject &chain, const QString &path)
    {
        const auto of = [&](const char *key) {
            const std::string wanted = chain.value(QLatin1String(key)).toString().toStdString();
            return subject.field(std::string_view(wanted));
        };
        if (chain.contains(QLatin1String("valid_until")))
            if (const Field *until = of("valid_until");
                until == nullptr || (until->kind != Kind::Date && until->kind != Kind::Moment))
                say(path + QStringLiteral(".valid_until"), QStringLiteral("is no date of %1").arg(named(subject.key)));
        if (chain.contains(QLatin1String("supersedes")))
            if (const Field *old = of("supersedes");
                old == nullptr || old->kind != Kind::Reference || old->target != subject.key)
                say(path + QStringLiteral(".supersedes"),
                    QStringLiteral("is no reference of %1 to another of its kind").arg(named(subject.key)));
    }

    void authority()
    {
        const QJsonObject table = part("authority").toObject();
        const QStringList reserved = texts(table.value(QLatin1String("reserved")));
        for (const QString &type : Authority::alwaysReserved())
            if (!reserved.contains(type))
                say(QStringLiteral("authority.reserved"), QStringLiteral("must name %1").arg(type));
        for (qsizetype i = 0; i < reserved.size(); ++i)
            if (m_catalogue != nullptr && type(reserved.at(i)) == nullptr)
                say(at(QStringLiteral("authority.reserved"), i), "is no record type");
        const QJsonArray grants = table.value(QLatin1String("grants")).toArray();
        for (qsizetype i = 0; i < grants.size(); ++i)
            grant(grants.at(i).toObject(), at(QStringLiteral("authority.grants"), i));
    }
    void grant(const QJsonObject &grant, const QString &path)
    {
        checkRoles(path + QStringLiteral(".roles"), grant.value(QLatin1String("roles")));
        const QStringList roles = texts(grant.value(QLatin1String("roles")));
        const QStringList types = texts(grant.value(QLatin1String("types")));
        const QStringList fields = texts(grant.value(QLatin1String("fields")));
        const QString may = grant.value(QLatin1String("may")).toString();
        const bool isForCounsellors = roles == QStringList {QStringLiteral("couns")};
        if (!fields.isEmpty() && may.contains(QLatin1Char('d')))
            say(path + QStringLiteral(".may"), "has d beside fields: a record is deleted as a whole");
        for (qsizetype i = 0; i < types.size(); ++i) {
            const QString here = at(path + QStringLiteral(".types"), i);
            if (counsellingTypes.contains(types.at(i)) && !isForCounsellors)
                say(here, "is for counsellors alone");
            if (types.at(i) == QLatin1String("*")) {
                if (!fields.isEmpty())
                    say(path + QStringLiteral(".fields"), "are of one record type, not of all");
                continue;
            }
            if (m_catalogue == nullptr)
                continue;
            if (const RecordType *found = type(types.at(i)))
                grantOf(*found, may, fields, path, here);
            else
                say(here, "is no record type");
        }
    }
    void grantOf(
        const RecordType &type, const QString &may, const QStringList &fields, const QString &path, const QString &here)
    {
        if (type.isAppendOnly && may != QLatin1String("c"))
            say(here, "is a log: it is added to and never changed");
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (!isCell(type, fields.at(i)))
                say(at(path + QStringLiteral(".fields"), i),
                    QStringLiteral("is no field of %1 that stands alone, nor a group of it").arg(named(type.key)));
        if (fields.isEmpty() || !may.contains(QLatin1Char('c')))
            return;
        for (const Field &field : type.fields)
            if (field.has(Required) && !fields.contains(cellOf(type, field)))
                say(path + QStringLiteral(".fields"),
                    QStringLiteral("leaves out %1, without which no %2 can be made")
                        .arg(cellOf(type, field), named(type.key)));
    }

    const QJsonObject &m_root;
    const Catalogue *m_catalogue;
    QMap<QString, QStringList> m_codes; ///< by list, in order
    QStringList m_faults;
};

}

const QJsonObject &packSchema()
{
    static const QJsonObject schema = [] {
        takePolicyResource();
        QFile file(QStringLiteral(":/policy/policy.schema.json"));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        return QJsonDocument::fromJson(isThere ? file.readAll() : QByteArray()).object();
    }();
    return schema;
}

QStringList packFaults(const QByteArray &json, const Catalogue *catalogue)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return {QStringLiteral("at byte %1: %2").arg(error.offset).arg(error.errorString())};
    if (!document.isObject())
        return {QStringLiteral("is no JSON object")};
    const QJsonObject root = document.object();
    const QStringList faults = repeatedKeys(json) + shapeFaults(packSchema(), root);
    return faults.isEmpty() ? Examiner(root, catalogue).run() : faults;
}

}
