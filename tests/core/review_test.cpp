// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/facts.h"
#include "core/indicators/indicator.h"
#include "core/records/affected.h"
#include "core/records/assessment.h"
#include "core/records/criticality.h"
#include "core/records/reference.h"
#include "core/records/review.h"
#include "core/records/srmmeasure.h"
#include "core/review/review.h"
#include "tests/support/reviews.h"

#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace support;

namespace {

enum : size_t { Officer, Adviser, Manager, Official, Acting, Desk };

Team sixPeople()
{
    return Team({{"Elif", {QStringLiteral("fsco")}}, {"Tomas", {QStringLiteral("pcsa")}}, {"Paula", {QStringLiteral("smt")}},
        {"Noor", {QStringLiteral("do")}}, {"Ines", {QStringLiteral("smt")}}, {"Rana", {QStringLiteral("desk")}}});
}

QString factOf(Team &team, size_t who, const Id &id, const char *key)
{
    Reader reader = team[who].reader();
    for (const Fact &fact : facts(reader, reader.record(id).value(), now(team, who)))
        if (qstrcmp(fact.key, key) == 0)
            return fact.text;
    return {};
}

/// A whole assessment of the east, ready to be submitted.
struct East {
    Id area;
    Id assessment;
    Id ambush;
};

East assess(Team &team)
{
    Office &office = team[Officer];
    East east;
    east.area = office.add(srmArea,
        {{"name", QStringLiteral("EAST")}, {"code", QStringLiteral("EAST")}, {"country", QStringLiteral("KSR")},
            {"boundary_kind", QStringLiteral("admin_units")}, {"admin_units", QStringLiteral("East")},
            {"valid_from", QStringLiteral("2020")}});
    QMap<QByteArray, QString> fields {{"title", QStringLiteral("EAST 2026")}, {"area", QStringLiteral("EAST")},
        {"kind", QStringLiteral("area_strategic")}, {"valid_from", QStringLiteral("2026-01-01")},
        {"valid_until", QStringLiteral("2026-12-31")}, {"srm_area", east.area.text()}, {"prepared_by", QStringLiteral("Elif")}};
    // Whatever else must be there before it can be submitted.
    for (const Field &field : assessment.fields)
        if (const QByteArray key(field.key.data(), qsizetype(field.key.size()));
            field.has(RequiredToSubmit) && !fields.contains(key) && field.kind == Kind::LongText)
            fields.insert(key, QStringLiteral("No change since the last one."));
    east.assessment = office.add(assessment, fields);
    east.ambush = office.add(riskEvent,
        {{"assessment", east.assessment.text()}, {"code", QStringLiteral("E07")}, {"category", QStringLiteral("armed_conflict")},
            {"actor", QStringLiteral("River Front")}, {"description", QStringLiteral("Ambush of a convoy on the river road by day")},
            {"targets", QStringLiteral("convoy drivers")}, {"vulnerabilities", QStringLiteral("One road.")},
            {"likelihood_inherent", QStringLiteral("4")}, {"impact_inherent", QStringLiteral("4")},
            {"likelihood_present", QStringLiteral("4")}, {"impact_present", QStringLiteral("4")},
            {"likelihood_projected", QStringLiteral("3")}, {"impact_projected", QStringLiteral("3")},
            {"intent", QStringLiteral("4")}, {"capability", QStringLiteral("3")}, {"inhibiting", QStringLiteral("3")},
            {"impact_people", QStringLiteral("4")}, {"impact_assets", QStringLiteral("3")},
            {"impact_operations", QStringLiteral("3")}, {"impact_reputation", QStringLiteral("2")},
            {"subcategory", QStringLiteral("small_arms_attack")}, {"expert_judgement", QStringLiteral("no")},
            {"confidence", QStringLiteral("medium")}});
    office.add(riskEvidence,
        {{"risk_event", east.ambush.text()}, {"description", QStringLiteral("Two attacks in October.")}});
    for (const Choice &category : generalThreatCategories)
        office.add(generalThreat,
            {{"assessment", east.assessment.text()},
                {"category", QString::fromUtf8(category.key.data(), qsizetype(category.key.size()))},
                {"intent", QStringLiteral("3")}, {"capability", QStringLiteral("3")}, {"inhibiting", QStringLiteral("3")},
                {"rationale", QStringLiteral("Incidents of the last twelve months.")}});
    office.add(programmeExposure,
        {{"assessment", east.assessment.text()}, {"programme", QStringLiteral("Food")}, {"organization", Id {1, 1}.text()},
            {"description", QStringLiteral("Distribution.")}, {"activities", QStringLiteral("By road.")},
            {"personnel", QStringLiteral("resident_local")}, {"locations", QStringLiteral("EAST")},
            {"frequency", QStringLiteral("weekly")}});
    team.spread();
    return east;
}

QMap<QByteArray, QString> measureOf(const East &east, const char *title, const char *effect)
{
    return {{"assessment", east.assessment.text()}, {"title", QString::fromLatin1(title)}, {"effect", QString::fromLatin1(effect)},
        {"strategy", QStringLiteral("protect")}, {"domain", QStringLiteral("vehicles")}, {"applies_to", QStringLiteral("everyone")},
        {"state", QStringLiteral("proposed")}, {"mandatory", QStringLiteral("yes")}, {"funding", QStringLiteral("agency")},
        {"cost_once", QStringLiteral("USD 180000.00")}, {"cost_year", QStringLiteral("USD 9000.00")},
        {"owner", QStringLiteral("Logistics")}, {"due", QStringLiteral("2026-09")},
        {"verified_by", QStringLiteral("Security cell")}, {"verified_on", QStringLiteral("2026-02")},
        {"evidence", QStringLiteral("On file")}};
}

}

TEST_CASE("scenario 2: an annual assessment with a return and an acting Designated Official")
{
    Team team = sixPeople();
    const East east = assess(team);
    Office &office = team[Officer];

    // 2-3: the risk, the measures; a mitigation that would lower likelihood is refused where it is typed.
    CHECK(factOf(team, Officer, east.ambush, "present") == u"high");
    CHECK(factOf(team, Officer, east.ambush, "projected") == u"medium");
    QMap<QByteArray, QString> armoured = measureOf(east, "Armoured vehicle", "mitigation");
    armoured.insert("delta_impact", QStringLiteral("-1"));
    armoured.insert("delta_likelihood", QStringLiteral("-1"));
    CHECK_THROWS_AS(office.add(srmMeasure, armoured), Failure);
    armoured.remove("delta_likelihood");
    QMap<QByteArray, QString> timing = measureOf(east, "Escort timing", "prevention");
    timing.insert("delta_likelihood", QStringLiteral("-1"));
    for (const auto &measure : {armoured, timing}) {
        const Id id = office.add(srmMeasure, measure);
        office.add(measureEvent, {{"measure", id.text()}, {"risk_event", east.ambush.text()}});
    }
    CHECK(factOf(team, Officer, east.ambush, "unjustified").isEmpty());

    // 5: a PC3 output may not go ahead under a present risk that is high.
    // Who is accountable for the programmes ranks them, not the security officers (3.3).
    Office &coordinator = team[Official];
    const Id exercise = coordinator.add(pcExercise,
        {{"title", QStringLiteral("PC 2026")}, {"country", QStringLiteral("KSR")}, {"valid_from", QStringLiteral("2026-01")},
            {"valid_until", QStringLiteral("2026-12")}});
    const Id result = coordinator.add(pcResult, {{"exercise", exercise.text()}, {"position", QStringLiteral("1")}, {"result", QStringLiteral("Nobody starves")}});
    const Id output = coordinator.add(pcOutput,
        {{"exercise", exercise.text()}, {"title", QStringLiteral("Monitoring")}, {"locations", QStringLiteral("EAST")}, {"likelihood", QStringLiteral("3")},
            {"organization", Id {1, 1}.text()}});
    coordinator.add(pcContribution, {{"output", output.text()}, {"result", result.text()}, {"contribution", QStringLiteral("2")}});
    team.spread();
    CHECK(factOf(team, Officer, output, "criticality") == u"PC3");
    const Id exposed = office.add(programmeExposure,
        {{"assessment", east.assessment.text()}, {"programme", QStringLiteral("Monitoring")}, {"organization", Id {1, 1}.text()},
            {"description", QStringLiteral("Weekly missions.")}, {"activities", QStringLiteral("By road.")},
            {"personnel", QStringLiteral("resident_local")}, {"persons", QStringLiteral("4")},
            {"partners", QStringLiteral("ngo")}, {"locations", QStringLiteral("EAST")}, {"frequency", QStringLiteral("weekly")},
            {"risk_to_programme", QStringLiteral("Roads.")}, {"risk_from_programme", QStringLiteral("None.")}, {"pc_output", output.text()}});
    Reader atOffice = office.reader();
    QString notPermitted;
    for (const Fact &fact : facts(atOffice, atOffice.record(exposed).value(), now(team, Officer)))
        if (qstrcmp(fact.key, "permitted") == 0)
            notPermitted = QLatin1String(fact.label) + QLatin1Char(' ') + fact.text;
    CHECK(notPermitted.startsWith(u"Not permitted now"));
    CHECK(notPermitted.contains(u"E07"));
    team.spread();

    const auto indicator = [&](size_t who) {
        Reader reader = team[who].reader();
        return indicators(reader, *Period::fromText(QStringLiteral("2026")), {}, QDateTime({2027, 3, 1}, QTime(12, 0), Qt::UTC),
            QStringLiteral("2-a-i"))
            .first()
            .now;
    };
    CHECK(indicator(Desk).value.denominator == 0);

    // 6: submitted, endorsed by the Security Management Team.
    CHECK(flaw(take(team, Officer, east.assessment, Act::Approve)) == Flaw::NoStep);
    const auto submitted = take(team, Officer, east.assessment, Act::Submit);
    if (const auto *obstacle = std::get_if<Obstacle>(&submitted))
        for (const auto &[record, problem] : obstacle->problems)
            UNSCOPED_INFO(record.type->key << ' ' << problem.field->key << ' ' << int(problem.kind));
    REQUIRE(isTaken(submitted));
    CHECK(statusAt(team, Desk, east.assessment).stage == u"submitted");
    REQUIRE(isTaken(take(team, Manager, east.assessment, Act::Endorse)));
    CHECK(statusAt(team, Desk, east.assessment).stage == u"smt_endorsed");

    // 7: the official is on leave. Without a delegation nobody acts for them; with one, they act as what they are.
    CHECK(flaw(take(team, Acting, east.assessment, Act::Approve, {}, QStringLiteral("do"))) == Flaw::NotTheirs);
    team[Official].add(delegation,
        {{"role", QStringLiteral("do")}, {"delegate", QStringLiteral("Ines")},
            {"delegate_device", QStringLiteral("%1").arg(Team::device(Acting), 16, 16, QLatin1Char('0'))},
            {"valid_from", QStringLiteral("2026")}, {"valid_until", QStringLiteral("2026")}, {"instrument", QStringLiteral("Letter 12")}});
    team.spread();
    REQUIRE(isTaken(take(team, Acting, east.assessment, Act::Approve, {}, QStringLiteral("do"))));
    ReviewStatus status = statusAt(team, Desk, east.assessment);
    CHECK(status.stage == u"approved");
    CHECK(status.decisions.last().acting);
    CHECK(status.isInForce());
    CHECK(indicator(Desk).value.numerator == 0);
    CHECK(indicator(Desk).value.denominator == 1);

    // 8: returned, and still in force as the official approved it.
    CHECK(std::get<Obstacle>(take(team, Desk, east.assessment, Act::Return)).is == Obstacle::Is::NeedsComment);
    REQUIRE(isTaken(take(team, Desk, east.assessment, Act::Return, QStringLiteral("The cost of the escort is missing."))));
    status = statusAt(team, Officer, east.assessment);
    CHECK(status.stage == u"dro_returned");
    CHECK(status.isInForce());
    CHECK(status.inForceStage == u"approved");
    CHECK(indicator(Desk).value.numerator == 0);

    // 9: a new revision, approved, and endorsed on its digest.
    office.edit(east.assessment, {{"situation_economic", QStringLiteral("Escort: 9,000 dollars a year.")}});
    team.spread();
    status = statusAt(team, Desk, east.assessment);
    CHECK(status.stage == u"draft");
    CHECK(status.isChangedSince);
    CHECK(status.isInForce());
    CHECK(!status.isCurrentInForce());
    REQUIRE(isTaken(take(team, Officer, east.assessment, Act::Submit)));
    REQUIRE(isTaken(take(team, Manager, east.assessment, Act::Endorse)));
    REQUIRE(isTaken(take(team, Official, east.assessment, Act::Approve)));
    CHECK(indicator(Desk).value.numerator == 0);
    REQUIRE(isTaken(take(team, Desk, east.assessment, Act::Endorse)));
    CHECK(statusAt(team, Officer, east.assessment).stage == u"dro_endorsed");
    CHECK(indicator(Desk).value.numerator == 1);
    CHECK(indicator(Officer).value.numerator == 1);

    // 10: one word, in a part, and it is a draft again; what was endorsed is read as it stood.
    office.edit(east.ambush, {{"vulnerabilities", QStringLiteral("One road, two bridges.")}});
    team.spread();
    for (size_t who = 0; who < team.size(); ++who) {
        status = statusAt(team, who, east.assessment);
        CHECK(status.stage == u"draft");
        CHECK(status.isChangedSince);
        CHECK(status.inForceStage == u"dro_endorsed");
        Reader reader = team[who].reader();
        const std::optional<Snapshot> then = decidedOn(reader, *status.inForce);
        REQUIRE(then.has_value());
        bool found = false;
        for (const Record &part : then->parts)
            if (part.id == east.ambush) {
                found = true;
                CHECK(toText(part.value("vulnerabilities")) == u"One road.");
            }
        CHECK(found);
    }
    CHECK(indicator(Desk).value.numerator == 1);
}

TEST_CASE("a decision by phone counts as written down until the decider ratifies it")
{
    Team team = sixPeople();
    const East east = assess(team);
    REQUIRE(isTaken(take(team, Officer, east.assessment, Act::Submit)));
    REQUIRE(isTaken(take(team, Manager, east.assessment, Act::Endorse)));
    Deciding phoned;
    phoned.act = Act::Approve;
    phoned.role = QStringLiteral("do");
    phoned.channel = QStringLiteral("phone");
    phoned.decidedBy = QStringLiteral("Noor");
    const auto written = take(team, Adviser, east.assessment, phoned);
    REQUIRE(isTaken(written));
    ReviewStatus status = statusAt(team, Desk, east.assessment);
    CHECK(status.stage == u"approved");
    CHECK(status.awaitingRatification == QList<Id> {std::get<Id>(written)});

    Deciding ratify;
    ratify.act = Act::Ratify;
    ratify.ratifies = std::get<Id>(written);
    CHECK(flaw(take(team, Manager, east.assessment, ratify)) == Flaw::NotTheirs);
    REQUIRE(isTaken(take(team, Official, east.assessment, ratify)));
    status = statusAt(team, Desk, east.assessment);
    CHECK(status.awaitingRatification.isEmpty());
    CHECK(status.inForce->ratifiedBy.has_value());
    CHECK(std::get<Obstacle>(take(team, Official, east.assessment, ratify)).is == Obstacle::Is::NothingToRatify);
}

TEST_CASE("nobody endorses or approves what they submitted, and conflicts stop a review")
{
    Team team({{"Tomas", {QStringLiteral("pcsa"), QStringLiteral("smt"), QStringLiteral("do")}}, {"Noor", {QStringLiteral("do"), QStringLiteral("pcsa")}}});
    const Id id = team[0].add(assessment,
        {{"title", QStringLiteral("EAST")}, {"area", QStringLiteral("EAST")}, {"kind", QStringLiteral("location")}});
    team.spread();
    const auto incomplete = take(team, 0, id, Act::Submit);
    REQUIRE(!isTaken(incomplete));
    CHECK(std::get<Obstacle>(incomplete).is == Obstacle::Is::Incomplete);
    CHECK(!std::get<Obstacle>(incomplete).problems.isEmpty());

    const East east = assess(team);
    REQUIRE(isTaken(take(team, 0, east.assessment, Act::Submit)));
    CHECK(flaw(take(team, 0, east.assessment, Act::Endorse)) == Flaw::OwnWork);

    // A forged endorsement by the submitter arrives all the same: it is shown, and does not count.
    Draft forged = Draft::create(decision, QStringLiteral("KSR/security"));
    {
        Reader reader = team[0].reader();
        const Snapshot content = snapshot(reader, reader.record(east.assessment).value());
        Office::fill(forged,
            {{"act", QStringLiteral("endorse")}, {"role", QStringLiteral("smt")}, {"channel", QStringLiteral("app")}, {"decided_at", QStringLiteral("2026-03-02T10:00:00Z")},
                {"digest", content.digest()}, {"seen", core::toText(seen(reader, content.subject))}});
        forged.set(*decision.field("subject"), east.assessment);
    }
    team[0].store->save(forged.scope(), forged.writes());
    team.spread();
    const ReviewStatus status = statusAt(team, 1, east.assessment);
    CHECK(status.stage == u"submitted");
    CHECK(status.decisions.last().flaw == Flaw::OwnWork);

    // The same field, two values: nobody can say what would be endorsed.
    team[0].edit(east.assessment, {{"title", QStringLiteral("one")}});
    team[1].edit(east.assessment, {{"title", QStringLiteral("other")}});
    team.spread();
    CHECK(std::get<Obstacle>(take(team, 1, east.assessment, Act::Submit)).is == Obstacle::Is::Conflicted);
}

TEST_CASE("the status does not depend on the order decisions come in")
{
    Team team = sixPeople();
    const East east = assess(team);
    REQUIRE(isTaken(take(team, Officer, east.assessment, Act::Submit)));
    REQUIRE(isTaken(take(team, Manager, east.assessment, Act::Endorse)));
    REQUIRE(isTaken(take(team, Official, east.assessment, Act::Approve)));
    REQUIRE(isTaken(take(team, Desk, east.assessment, Act::Endorse)));
    std::mt19937 random(815);
    const size_t seventh = team.join({"Omar", {QStringLiteral("hqrev")}});
    for (int round = 0; round < 12; ++round) {
        QList<Arrival> arrivals = team.carried();
        std::shuffle(arrivals.begin(), arrivals.end(), random);
        team.anew(seventh);
        for (const Arrival &arrival : arrivals)
            team.bring(seventh, arrival);
        const ReviewStatus status = statusAt(team, seventh, east.assessment);
        CHECK(status.stage == u"dro_endorsed");
        CHECK(status.digest == statusAt(team, Desk, east.assessment).digest);
        CHECK(status.isCurrentInForce());
    }
}

TEST_CASE("what an assessment must hold is told when it is submitted, down to the evidence of each risk event")
{
    Team team = sixPeople();
    Office &office = team[Officer];
    const East east = assess(team);
    const auto tooFew = [&](const Id &id) {
        QSet<std::string> parts;
        const auto answer = take(team, Officer, id, Act::Submit);
        if (const auto *obstacle = std::get_if<Obstacle>(&answer))
            for (const auto &[record, problem] : obstacle->problems)
                if (problem.kind == Problem::Kind::TooFewParts)
                    parts.insert(std::string(problem.part->key));
        return parts;
    };
    office.edit(east.ambush, {{"expert_judgement", QStringLiteral("yes")}});
    const Id measure = office.add(srmMeasure, measureOf(east, "Escort", "prevention"));
    CHECK(tooFew(east.assessment) == QSet<std::string> {"measure_event"});
    office.add(measureEvent, {{"measure", measure.text()}, {"risk_event", east.ambush.text()}});
    office.edit(measure, {{"applies_to", QStringLiteral("listed")}});
    const Id second = office.add(riskEvent,
        {{"assessment", east.assessment.text()}, {"code", QStringLiteral("E08")}, {"category", QStringLiteral("crime")},
            {"description", QStringLiteral("Robbery on the road from the bank")}, {"confidence", QStringLiteral("low")},
            {"expert_judgement", QStringLiteral("no")}});
    CHECK(tooFew(east.assessment) == QSet<std::string> {"measure_scope", "risk_evidence"});
    office.add(riskEvidence, {{"risk_event", second.text()}, {"file", QStringLiteral("Press")}, {"description", QStringLiteral("x")}});
    office.add(measureScope,
        {{"measure", measure.text()}, {"kind", QStringLiteral("categories")}, {"categories", QStringLiteral("lr_staff")}});
    CHECK(tooFew(east.assessment).isEmpty());
}

TEST_CASE("parts that live in another compartment are counted where it is held, and not missed where it is not")
{
    Team team = sixPeople();
    Office &office = team[Officer];
    const Id id = office.add(incident,
        {{"title", QStringLiteral("Ambush")}, {"phase", QStringLiteral("full")}, {"impact_people", QStringLiteral("4")}});
    const auto missesVictims = [&] {
        const auto answer = take(team, Officer, id, Act::Submit);
        const Obstacle &obstacle = std::get<Obstacle>(answer);
        CHECK(obstacle.is == Obstacle::Is::Incomplete);
        return std::any_of(obstacle.problems.begin(), obstacle.problems.end(),
            [](const auto &one) { return one.second.part != nullptr && one.second.part->key == "affected_person"; });
    };
    CHECK(missesVictims());
    office.add(affectedPerson,
        {{"incident", id.text()}, {"category", QStringLiteral("lr")}, {"outcome", QStringLiteral("distress")}});
    CHECK_FALSE(missesVictims());
    QList<Value> values(qsizetype(incident.fields.size()));
    values[incident.indexOf(*incident.field("impact_people"))] = qint64(4);
    CHECK(partProblems(Catalogue(), incident, values, {{affectedPerson.number, 0}}).size() == 1);
    CHECK(partProblems(Catalogue(), incident, values, {{affectedPerson.number, -1}}).isEmpty());
}

TEST_CASE("every chain of the built-in policy speaks of declared types, fields, stages and roles")
{
    const Catalogue catalogue;
    const PolicyPack &pack = PolicyPack::builtIn();
    int chains = 0;
    for (const RecordType *type : catalogue.types()) {
        const ApprovalChain *chain = pack.chain(type->key);
        if (chain == nullptr)
            continue;
        ++chains;
        INFO(type->key);
        for (const QString &field : {chain->validUntil, chain->supersedes})
            if (!field.isEmpty())
                CHECK(type->field(std::string_view(field.toStdString())) != nullptr);
        for (const ApprovalStep &step : chain->steps) {
            if (!step.when.isEmpty())
                CHECK(type->field(std::string_view(step.whenField().toStdString())) != nullptr);
            CHECK(pack.code(QStringLiteral("stages"), step.stage) != nullptr);
        }
    }
    CHECK(chains == 34);
}

TEST_CASE("a role handed on for one area counts there and in the areas within it, by the content decided on")
{
    Team team = sixPeople();
    const East east = assess(team);
    const auto area = [&](const char *name) {
        return team[Officer].add(srmArea,
            {{"name", QString::fromUtf8(name)}, {"country", QStringLiteral("KSR")}, {"valid_from", QStringLiteral("2020")}});
    };
    const Id west = area("WEST");
    const Id river = area("RIVER");
    const auto handOn = [&](const Id &where) {
        team[Official].add(delegation,
            {{"role", QStringLiteral("do")}, {"delegator", QStringLiteral("Noor")}, {"delegate", QStringLiteral("Ines")},
                {"delegate_device", QStringLiteral("%1").arg(Team::device(Acting), 16, 16, QLatin1Char('0'))},
                {"valid_from", QStringLiteral("2026")}, {"valid_until", QStringLiteral("2026")},
                {"srm_area", where.text()}});
        team.spread();
    };
    team.spread();
    REQUIRE(isTaken(take(team, Officer, east.assessment, Act::Submit)));
    REQUIRE(isTaken(take(team, Manager, east.assessment, Act::Endorse)));
    handOn(west);
    CHECK(flaw(take(team, Acting, east.assessment, Act::Approve, {}, QStringLiteral("do"))) == Flaw::NotTheirs);
    handOn(river);
    CHECK(flaw(take(team, Acting, east.assessment, Act::Approve, {}, QStringLiteral("do"))) == Flaw::NotTheirs);
    team[Officer].edit(east.area, {{"within", river.text()}});
    team[Officer].edit(river, {{"within", east.area.text()}}); // a mistake that must not hang
    team.spread();
    REQUIRE(isTaken(take(team, Acting, east.assessment, Act::Approve, {}, QStringLiteral("do"))));
    CHECK(statusAt(team, Desk, east.assessment).decisions.last().acting);

    // What was approved stays so when the record moves to an area the delegation does not cover.
    team[Officer].edit(east.assessment,
        {{"srm_area",
            team[Officer]
                .add(srmArea,
                    {{"name", QStringLiteral("SOUTH")}, {"country", QStringLiteral("KSR")},
                        {"valid_from", QStringLiteral("2020")}})
                .text()}});
    team.spread();
    const ReviewStatus status = statusAt(team, Desk, east.assessment);
    CHECK(status.stage == u"draft");
    CHECK(status.isInForce());
    CHECK(status.inForceStage == u"approved");
}
