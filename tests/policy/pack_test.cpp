// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/jsonshape.h"
#include "core/rules/packexaminer.h"
#include "core/rules/policypack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QJsonObject builtInObject() { return QJsonDocument::fromJson(PolicyPack::builtIn().toJson()).object(); }

/// `whole` with another value at "a.b[2].c"; an undefined value takes it out.
QJsonValue changed(const QJsonValue &whole, QStringList steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QString step = steps.takeFirst();
    if (whole.isArray()) {
        QJsonArray list = whole.toArray();
        const QJsonValue inner = changed(list.at(step.toInt()), steps, value);
        if (inner.isUndefined())
            list.removeAt(step.toInt());
        else
            list.replace(step.toInt(), inner);
        return list;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue inner = changed(object.value(step), steps, value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

QJsonObject changed(const QJsonObject &whole, const QString &path, const QJsonValue &value)
{
    static const QRegularExpression joints(QStringLiteral("[.\\[\\]]+"));
    return changed(QJsonValue(whole), path.split(joints, Qt::SkipEmptyParts), value).toObject();
}

QJsonValue valueOf(const char *json)
{
    return *json == '\0' ? QJsonValue(QJsonValue::Undefined)
                         : QJsonDocument::fromJson('[' + QByteArray(json) + ']').array().first();
}

QStringList faultsOf(const QJsonObject &pack)
{
    const Catalogue catalogue;
    return PolicyPack::faults(QJsonDocument(pack).toJson(), catalogue);
}

bool says(const QStringList &faults, const QString &path, const QString &sentence)
{
    return std::any_of(faults.begin(), faults.end(),
        [&](const QString &fault) { return fault.startsWith(path + q(": ")) && fault.contains(sentence); });
}

/// A document of which every list has one entry, and the path of every value in it with the rule that holds there.
class Walk {
public:
    explicit Walk(QJsonObject document)
        : m_document(std::move(document))
    {
    }
    int run()
    {
        REQUIRE(shapeFaults(packSchema(), m_document).isEmpty());
        visit(packSchema(), m_document, {});
        return m_tried;
    }

private:
    static QJsonObject meant(const QJsonObject &rule)
    {
        const QString name = rule.value(q("$ref")).toString().section(u'/', -1);
        return name.isEmpty() ? rule : packSchema().value(q("$defs")).toObject().value(name).toObject();
    }
    void expect(const QString &path, const QJsonValue &value, const QString &at, const char *sentence)
    {
        ++m_tried;
        INFO(path.toStdString());
        CHECK(says(shapeFaults(packSchema(), changed(m_document, path, value)), at, q(sentence)));
    }
    void visit(const QJsonObject &stated, const QJsonValue &value, const QString &path)
    {
        const QJsonObject rule = meant(stated);
        if (!path.isEmpty())
            expect(path, QJsonValue::Null, path, "must be ");
        if (value.isArray()) {
            visit(rule.value(q("items")).toObject(), value.toArray().first(), path + q("[0]"));
            return;
        }
        if (!value.isObject())
            return;
        const QJsonObject object = value.toObject();
        const QJsonValue others = rule.value(q("additionalProperties"));
        const QJsonObject known = rule.value(q("properties")).toObject();
        REQUIRE(!others.isUndefined()); // nothing is left open
        if (others.isBool()) {
            CHECK_FALSE(others.toBool());
            const QString surprise = pathTo(path, q("surprise"));
            expect(surprise, 1, surprise, "is not part of a pack");
        }
        for (const QJsonValue &key : rule.value(q("required")).toArray()) {
            const QString gone = pathTo(path, key.toString());
            expect(gone, QJsonValue::Undefined, gone, "is missing");
        }
        for (auto one = object.begin(); one != object.end(); ++one)
            visit(known.contains(one.key()) ? known.value(one.key()).toObject() : others.toObject(), one.value(),
                pathTo(path, one.key()));
    }

    QJsonObject m_document;
    int m_tried = 0;
};

/// Of every list the first entry alone, as far as the schema lets it.
QJsonObject shortened()
{
    QJsonObject pack = builtInObject();
    QJsonObject lists = pack.value(q("lists")).toObject();
    for (const QString &name : lists.keys())
        lists.insert(name, QJsonArray {lists.value(name).toArray().first()});
    pack.insert(q("lists"), lists);
    QJsonObject chain = pack.value(q("approval")).toArray().first().toObject();
    chain.insert(q("steps"), QJsonArray {chain.value(q("steps")).toArray().first()});
    pack.insert(q("approval"), QJsonArray {chain});
    const QJsonArray grants = pack.value(q("authority"))[q("grants")].toArray();
    return changed(pack, q("authority.grants"), QJsonArray {grants.first()});
}

}

TEST_CASE("the built-in pack is sound, names and all")
{
    const QStringList faults = PolicyPack::faults(PolicyPack::builtIn().toJson(), Catalogue());
    for (const QString &fault : faults)
        UNSCOPED_INFO(fault.toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("the schema leaves nothing open, and what it does not allow is refused with its path")
{
    CHECK(Walk(shortened()).run() > 250);
}

TEST_CASE(
    "the program asks a pack for no clock, threshold or list that the schema does not require, and for all six languages")
{
    const PolicyPack &pack = PolicyPack::builtIn();
    const QJsonObject sections = packSchema().value(q("properties")).toObject();
    CHECK(PolicyPack::requiredClocks().size() == sections.value(q("clocks"))[q("properties")].toObject().size());
    for (const QString &clock : PolicyPack::requiredClocks())
        CHECK(pack.clock(clock) != Span {});
    for (const QString &name : PolicyPack::requiredThresholds())
        CHECK(pack.threshold(name) > 0);
    for (const QString &list : pack.lists())
        for (const Code &code : pack.codes(list))
            for (const char *language : {"en", "fr", "es", "ru", "ar", "zh"}) {
                INFO(list.toStdString() << ' ' << code.key.toStdString() << ' ' << language);
                CHECK(!code.labels.value(q(language)).isEmpty());
            }
    CHECK(pack.clock(q("pc_review_most")) == Span {0, 0, 24});
    CHECK(pack.codes(q("impact_people")).size() == 5);
}

TEST_CASE("the matrix has these twenty-five cells")
{
    constexpr const char *rows[] = {"LLLLL", "LLLMM", "LLMHH", "LMHHV", "LMHVU"};
    const QString letters = q("LMHVU");
    for (int likelihood = 1; likelihood <= 5; ++likelihood)
        for (int impact = 1; impact <= 5; ++impact) {
            INFO(likelihood << ' ' << impact);
            CHECK(int(PolicyPack::builtIn().risk().matrix.at(likelihood, impact))
                == letters.indexOf(QLatin1Char(rows[likelihood - 1][impact - 1])));
        }
}

TEST_CASE("a malformed pack is refused with a sentence that names the path")
{
    struct Change {
        const char *path;
        const char *json; ///< what stands there instead; empty: nothing
        const char *sentence;
        const char *told = nullptr; ///< the path that is told, when it is another
    };
    const Change table[] = {
        {"surprise", "1", "is not part of a pack"},
        {"version", "\"a pack\"", "letters, digits"},
        {"valid_from", "\"2026-02-30\"", "must be a day"},
        {"valid_from", "\"2026-01-01T00:00:00Z\"", "must be a day"},
        {"tools", "", "is missing"},
        {"approval", "[]", "must have at least 1"},
        // risk
        {"risk.matrix[4][4]", "\"low\"", "must never fall", "risk.matrix"},
        {"risk.matrix[0][0]", "\"extreme\"", "must be one of"},
        {"risk.matrix[2]", "[\"low\"]", "must have at least 5"},
        {"risk.threat_bands[0].least", "4", "must be 3"},
        {"risk.threat_bands[1].least", "3", "above that of the band before"},
        {"risk.threat_bands[5].least", "16", "15 or less"},
        {"risk.threat_bands[2].key", "\"middling\"", "threat_levels"},
        {"risk.acceptance[1].level", "\"low\"", "must be medium"},
        {"risk.acceptance[1].decision", "false", "only the lowest level"},
        {"risk.acceptance[2].criticality", "4", "not be above"},
        {"risk.acceptance[3].days", "400", "not be longer"},
        {"risk.acceptance[3].days", "0", "not be longer"},
        {"risk.acceptance[3].roles", "[]", "must name who"},
        {"risk.acceptance[4].roles", "[\"usg\"]", "nobody may accept"},
        {"risk.acceptance[0].roles[0]", "\"ceo\"", "list of roles"},
        {"risk.acceptance[4].criticality", "1", "for no programme"},
        // clocks and thresholds
        {"clocks.flash", "{\"hours\": 1, \"days\": 1}", "one of them"},
        {"clocks.flash", "{\"hours\": 1.5}", "whole number", "clocks.flash.hours"},
        {"clocks.flash", "{\"days\": 2}", "must not be more than initial"},
        {"clocks.pc_review", "{\"months\": 25}", "must not be more than pc_review_most"},
        {"clocks.tea", "{\"hours\": 4}", "is not part of a pack"},
        {"thresholds.score_compliant", "1.1", "1 or less"},
        {"thresholds.score_partial", "0.95", "must not be more than score_compliant"},
        {"thresholds.pc3_score", "4", "must not be more than pc2_score"},
        {"thresholds.fresh_hours_crisis", "48", "must not be more than fresh_hours"},
        {"thresholds.small_cell", "4.5", "whole number"},
        {"thresholds.luck", "1", "is not part of a pack"},
        // plan cycle and tools
        {"plan_cycle.standard", "[]", "must have at least 1"},
        {"plan_cycle.sleepy", "[{\"plan\": \"crisis\", \"months\": 6}]", "plan stage"},
        {"plan_cycle.standard[0].plan", "\"picnic\"", "no kind of plan"},
        {"plan_cycle.standard[3].test", "\"dance\"", "no kind of exercise"},
        {"plan_cycle.standard[0].months", "0", "1 or more"},
        {"tools.pcsa[0]", "\"abacus\"", "is no tool"},
        {"tools.ceo", "[\"srm\"]", "list of roles"},
        {"tools.pcsa", "[]", "must have at least 1"},
        // lists
        {"lists.stages[0]", "", "has not \"draft\"", "lists.stages"},
        {"lists.risk_levels[4]", "", "in that order", "lists.risk_levels"},
        {"lists.impact_people[2]", "", "in that order", "lists.impact_people"},
        {"lists.courses[1].key", "\"bsafe\"", "is there twice"},
        {"lists.courses[1].labels.zh", "", "is missing"},
        {"lists.courses[1].labels.de", "\"Kurs\"", "is not part of a pack"},
        {"lists.courses[1].labels.fr", "\" \"", "words for people"},
        {"lists.courses[1].retired", "\"soon\"", "must be a day"},
        {"lists.incident_subcategory[0].parent", "\"weather\"", "neither a code"},
        {"lists.courses", "", "is missing"},
        // approval; the first chain is the assessment's
        {"approval[0].type", "\"assesment\"", "is no record type"},
        {"approval[1].type", "\"assessment\"", "has a chain already"},
        {"approval[0].valid_until", "\"until\"", "is no date"},
        {"approval[0].valid_until", "\"title\"", "is no date"},
        {"approval[0].supersedes", "\"mission\"", "is no reference"},
        {"approval[0].in_force", "\"certified\"", "no step submits, endorses or approves"},
        {"approval[0].in_force", "\"returned\"", "no step submits, endorses or approves"},
        {"approval[0].in_force", "[\"approved\", \"ratified\"]", "no step submits", "approval[0].in_force[1]"},
        {"approval[0].in_force", "[]", "must have at least 1"},
        {"approval[0].steps[0].act", "\"withdraw\"", "must have a step that submits", "approval[0].steps"},
        {"approval[0].steps[0].act", "\"ratify\"", "must be one of"},
        {"approval[0].steps[1].stage", "\"loved\"", "list of stages"},
        {"approval[0].steps[1].from[0]", "\"published\"", "no step leads to"},
        {"approval[0].steps[1].roles[0]", "\"ceo\"", "list of roles"},
        {"approval[0].steps[1].when", "\"kind\"", "a field and its values"},
        {"approval[0].steps[1].when", "\"colour=red\"", "names no field"},
        {"approval[0].steps[1].when", "\"kind=red\"", "nothing that kind may say"},
        {"approval[0].steps[1].when", "\"title=east\"", "nothing that title may say"},
        {"approval[0].steps[1].four_eyes", "\"no\"", "true or false"},
        {"approval[0].steps[2]",
            "{\"act\": \"endorse\", \"stage\": \"smt_endorsed\", \"from\": [\"submitted\"], \"roles\": [\"asc\"]}",
            "is never taken"},
        {"approval[0].steps[1].hurry", "true", "is not part of a pack"},
        // authority
        {"authority.reserved", "", "is missing"},
        {"authority.reserved[5]", "", "must name case_note", "authority.reserved"},
        {"authority.grants[0].fields", "\"x\"", "must be a list"},
        {"authority.grants[0].fields", "[]", "must have at least 1"},
        {"authority.grants[0].owned", "true", "is not part of a pack"},
        {"authority.grants[0].own", "\"yes\"", "true or false"},
        {"authority.grants[0].may", "\"cc\"", "each once"},
        {"authority.grants[0].may", "\"x\"", "each once"},
        {"authority.grants[0].roles[0]", "\"adminstrator\"", "list of roles"},
        {"authority.grants[0].types[0]", "\"insident\"", "is no record type"},
        {"authority.grants[0]", R"({"roles": ["staff"], "types": ["person"], "may": "e", "fields": ["nmae"]})",
            "is no field of person", "authority.grants[0].fields[0]"},
        {"authority.grants[0]", R"({"roles": ["staff"], "types": ["assessment"], "may": "e", "fields": ["valid_from"]})",
            "nor a group of it", "authority.grants[0].fields[0]"},
        {"authority.grants[0]", R"({"roles": ["staff"], "types": ["certificate"], "may": "c", "fields": ["person"]})",
            "leaves out course", "authority.grants[0].fields"},
        {"authority.grants[0]", R"({"roles": ["staff"], "types": ["person"], "may": "ed", "fields": ["name"]})",
            "deleted as a whole", "authority.grants[0].may"},
        {"authority.grants[0]", R"({"roles": ["staff"], "types": ["decision"], "may": "ce"})", "is a log",
            "authority.grants[0].types[0]"},
        {"authority.grants[0]", R"({"roles": ["couns", "do"], "types": ["case_note"], "may": "c"})", "counsellors alone",
            "authority.grants[0].types[0]"},
    };
    const QJsonObject sound = builtInObject();
    REQUIRE(faultsOf(sound).isEmpty());
    for (const Change &change : table) {
        const QStringList faults = faultsOf(changed(sound, q(change.path), valueOf(change.json)));
        INFO(change.path << " = " << change.json << " says: " << faults.join(q(" | ")).toStdString());
        CHECK(says(faults, q(change.told != nullptr ? change.told : change.path), q(change.sentence)));
        CHECK_FALSE(faults.isEmpty());
    }
}

TEST_CASE("a key stated twice is refused, wherever and however it is spelt")
{
    QByteArray twice = PolicyPack::builtIn().toJson();
    twice.replace(
        "\"srm_review\": {\"months\": 12},", "\"srm_review\": {\"months\": 12}, \"srm_revie\\u0077\": {\"months\": 120},");
    CHECK(PolicyPack::faults(twice) == QStringList {q("clocks.srm_review: is stated twice")});
    CHECK_FALSE(PolicyPack::fromJson(twice).has_value());
    CHECK(repeatedKeys(R"({"a": [{"b": "}\"{", "c": 1}, {"b": 2, "b": 3}], "a": null})")
        == QStringList {q("a[1].b: is stated twice"), q("a: is stated twice")});
    CHECK(repeatedKeys(R"({"a": {"b": 1}, "b": {"a": [1, 2, true, "a"]}, "c": {}, "d": []})").isEmpty());
}

TEST_CASE("what is no JSON, or no object, is told as that")
{
    CHECK(PolicyPack::faults("{").first().startsWith(q("at byte ")));
    CHECK(PolicyPack::faults("[]") == QStringList {q("is no JSON object")});
}

TEST_CASE("a pack that speaks of records this program does not know can be read, but not made")
{
    const QByteArray newer = QJsonDocument(changed(builtInObject(), q("approval[0].type"), q("drone_flight"))).toJson();
    CHECK(PolicyPack::fromJson(newer).has_value());
    CHECK_FALSE(PolicyPack::faults(newer, Catalogue()).isEmpty());
}

TEST_CASE("a stage in force may be one or several, and a step may hold for several values")
{
    const PolicyPack &pack = PolicyPack::builtIn();
    CHECK(pack.chain("assessment")->inForce == QStringList {q("approved")});
    CHECK(pack.chain("rsm_set")->inForce == QStringList {q("approved"), q("usg_approved")});
    const QList<ApprovalStep> &steps = pack.chain("risk_acceptance")->steps;
    const auto high
        = std::find_if(steps.begin(), steps.end(), [](const ApprovalStep &step) { return step.when == u"level=high"; });
    REQUIRE(high != steps.end());
    CHECK_FALSE(high->delegable);
    CHECK(high->roles == QStringList {q("do"), q("doai")});
    const auto lower = std::find_if(
        steps.begin(), steps.end(), [](const ApprovalStep &step) { return step.when == u"level=low medium"; });
    REQUIRE(lower != steps.end());
    CHECK(lower->delegable);
    CHECK(lower->whenValues() == QStringList {q("low"), q("medium")});
}

TEST_CASE("every reviewed record can be voided from every stage, by its owner or who decided and a steward together")
{
    const Catalogue catalogue;
    for (const RecordType *type : catalogue.types()) {
        const ApprovalChain *chain = PolicyPack::builtIn().chain(type->key);
        if (chain == nullptr)
            continue;
        INFO(type->key);
        QSet<QString> reached {q("draft")};
        QSet<QString> voidable;
        QSet<QString> leaving; // stages from which one step leads to where the steward voids
        for (const ApprovalStep &step : chain->steps) {
            reached.insert(step.stage);
            if (step.act == Act::Void) {
                CHECK(step.roles == QStringList {q("steward")});
                voidable = QSet<QString>(step.from.begin(), step.from.end());
            }
        }
        for (const ApprovalStep &step : chain->steps)
            if (step.act != Act::Void && voidable.contains(step.stage))
                leaving.unite(QSet<QString>(step.from.begin(), step.from.end()));
        for (const QString &stage : reached) {
            INFO(stage.toStdString());
            CHECK((stage == u"void" || voidable.contains(stage) || leaving.contains(stage)));
        }
    }
}
