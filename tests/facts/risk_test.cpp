// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/assessment.h"
#include "core/records/criticality.h"
#include "core/records/srmmeasure.h"
#include "tests/facts/desk.h"

using namespace core;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

/// An event of present likelihood and impact at a place.
Id eventOf(Desk &desk, const Id &assessed, const char *likelihood, const char *impact, const QString &place = {})
{
    return desk.add(riskEvent,
        {{"assessment", assessed.text()}, {"code", word("E07")}, {"likelihood_inherent", word("5")},
            {"impact_inherent", word("5")}, {"likelihood_present", word(likelihood)}, {"impact_present", word(impact)},
            {"likelihood_projected", word(likelihood)}, {"impact_projected", word(impact)}, {"impact_people", word(impact)},
            {"impact_assets", word("1")}, {"impact_operations", word("1")}, {"place", place}});
}

struct Programme {
    Id exercise;
    Id output;
};

Programme programmeOf(Desk &desk, const QStringList &contributions, const char *likelihood)
{
    Programme programme;
    programme.exercise = desk.add(pcExercise, {});
    programme.output = desk.add(
        pcOutput, {{"exercise", programme.exercise.text()}, {"likelihood", word(likelihood)}, {"pc1", word("no")}});
    for (const QString &contribution : contributions) {
        const Id result = desk.add(pcResult, {{"exercise", programme.exercise.text()}});
        if (!contribution.isEmpty())
            desk.add(pcContribution,
                {{"output", programme.output.text()}, {"result", result.text()}, {"contribution", contribution}});
    }
    return programme;
}

/// The case for accepting a level of an event, decided by an official.
Id accept(
    Desk &desk, const Desk::Fields &about, const char *level, Desk::Who by, const Deciding &deciding = {}, int begins = 0)
{
    Desk::Fields fields = about;
    fields.insert("level", word(level));
    // For as long as its level may be stated at all (3.2.6).
    const int longest = qstrcmp(level, "very_high") == 0 ? 90 : qstrcmp(level, "high") == 0 ? 184 : 300;
    fields.insert("valid_from", desk.day(begins));
    fields.insert("valid_until", desk.day(begins + longest));
    for (const char *other : {"exposure", "place"})
        if (!fields.contains(other))
            fields.insert(other, {});
    const Id id = desk.add(riskAcceptance, fields, true);
    desk.decide(Desk::Officer, id, Act::Submit);
    // Very high goes to headquarters with the Designated Official's word for it.
    const auto isInForce = [&] {
        Reader reader = desk.office().reader();
        return review(reader, reader.record(id).value(), desk.now()).inForce.has_value();
    };
    if (qstrcmp(level, "very_high") == 0)
        desk.decide(Desk::Official, id, Act::Endorse);
    desk.decide(by, id, Act::Approve, deciding);
    REQUIRE(isInForce());
    return id;
}

}

TEST_CASE("a risk event shows its levels, the scores its measures explain, and what they do not")
{
    Desk desk;
    const Id assessed = desk.add(assessment, {});
    const Id event = eventOf(desk, assessed, "4", "4");
    CHECK(desk.said(event, "inherent") == u"bad: unacceptable");
    CHECK(desk.said(event, "present") == u"warning: high");
    CHECK(desk.said(event, "measures") == u"warning: 0");
    CHECK(desk.said(event, "unjustified").contains(u"present lower"));
    const Id measure = desk.add(srmMeasure,
        {{"assessment", assessed.text()}, {"effect", word("both")}, {"applies_to", word("everyone")},
            {"state", word("implemented")}, {"delta_likelihood", word("-1")}, {"delta_impact", word("-1")},
            {"cost_once", word("USD 1.00")}, {"cost_year", word("USD 1.00")}});
    desk.add(measureEvent, {{"measure", measure.text()}, {"risk_event", event.text()}});
    CHECK(desk.said(event, "present_score") == u"plain: likelihood 4, impact 4");
    CHECK(desk.said(event, "unjustified").isEmpty());
    CHECK(desk.said(measure, "in_place") == u"plain: yes");
    desk.edit(event, {{"impact_people", word("5")}});
    CHECK(desk.said(event, "impact") == u"warning: 5");
    desk.remove(measure);
    CHECK(desk.said(event, "measures") == u"warning: 0");
    CHECK(!desk.said(event, "unjustified").isEmpty());
}

TEST_CASE("an assessment is as bad as its worst living event")
{
    Desk desk;
    const Id assessed = desk.add(assessment, {{"valid_from", desk.day(-400)}, {"valid_until", desk.day(-40)}});
    const Id worst = eventOf(desk, assessed, "4", "4");
    eventOf(desk, assessed, "2", "2");
    CHECK(desk.said(assessed, "overall_present") == u"warning: high");
    CHECK(desk.said(assessed, "events") == u"plain: 2");
    CHECK(desk.said(assessed, "review_due").startsWith(u"bad: "));
    desk.remove(worst);
    CHECK(desk.said(assessed, "overall_present") == u"good: low");
}

TEST_CASE("general threat is said by its band")
{
    Desk desk;
    const Id threat = desk.add(generalThreat, {{"intent", word("4")}, {"capability", word("3")}, {"inhibiting", word("4")}});
    CHECK(desk.said(threat, "threat_level") == u"bad: high");
    desk.edit(threat, {{"intent", word("1")}});
    CHECK(desk.said(threat, "threat_level") == u"plain: moderate");
}

TEST_CASE("criticality is the mean over all results, and PC1 only by designation with a criterion")
{
    Desk desk;
    const Programme programme = programmeOf(desk, {word("5"), {}}, "4"); // (5 + 0) / 2 and 4: 3.25
    CHECK(desk.said(programme.output, "criticality") == u"plain: PC3");
    CHECK(desk.said(programme.output, "ceiling") == u"plain: medium");
    desk.edit(programme.output, {{"likelihood", word("5")}}); // 3.75
    CHECK(desk.said(programme.output, "criticality") == u"plain: PC2");
    desk.edit(programme.output, {{"pc1_criterion", word("life_saving_at_scale")}});
    CHECK(desk.said(programme.output, "criticality") == u"plain: PC2"); // a criterion without a designation
    desk.edit(programme.output, {{"pc1", word("yes")}, {"pc1_justification", word("Food")}});
    CHECK(desk.said(programme.output, "criticality") == u"plain: PC1");
    CHECK(desk.said(programme.output, "ceiling") == u"bad: very_high");
    CHECK(desk.said(programmeOf(desk, {}, "4").output, "criticality") == u"warning: not ranked");
}

TEST_CASE("an activity is judged by the events that touch its place, and by what has been accepted for it")
{
    Desk desk;
    desk.pass(24 * 180); // the six months from September are shorter than the days an acceptance may state
    const Id assessed = desk.add(assessment, {});
    const QString here = Id {7, 1}.text();
    const QString there = Id {7, 2}.text();
    const Programme programme = programmeOf(desk, {word("5")}, "4"); // PC2: up to high
    const Id exposed = desk.add(
        programmeExposure, {{"assessment", assessed.text()}, {"pc_output", programme.output.text()}, {"place", here}});
    CHECK(desk.said(exposed, "permitted").isEmpty());
    const Id elsewhere = eventOf(desk, assessed, "5", "5", there);
    CHECK(desk.said(exposed, "permitted").isEmpty());
    const Id event = eventOf(desk, assessed, "4", "4", here);
    CHECK(desk.said(exposed, "present") == u"warning: high");
    CHECK(desk.said(exposed, "permitted").contains(u"nobody who may has accepted it"));

    const Desk::Fields about {
        {"assessment", assessed.text()}, {"risk_event", event.text()}, {"pc_output", programme.output.text()}};
    const auto with = [&](const char *field, const QString &value) {
        Desk::Fields fields = about;
        fields.insert(field, value);
        return fields;
    };
    accept(desk, with("risk_event", elsewhere.text()), "high", Desk::Official);
    accept(desk, with("place", there), "high", Desk::Official);
    accept(desk, with("pc_output", Id {9, 9}.text()), "high", Desk::Official);
    accept(desk, with("exposure", Id {9, 8}.text()), "high", Desk::Official);
    accept(desk, about, "medium", Desk::Official); // too low
    CHECK(desk.said(exposed, "permitted").startsWith(u"bad: "));
    const Id accepted = accept(desk, about, "high", Desk::Official);
    CHECK(desk.said(exposed, "permitted") == u"good: yes");
    CHECK(desk.said(accepted, "counts") == u"good: yes");
    CHECK(desk.said(accepted, "may_accept").contains(u"do"));

    // Six months, whatever the acceptance itself would say.
    CHECK(desk.said(exposed, "accepted_until") == u"plain: 2027-03-08");
    CHECK(desk.said(accepted, "accepted_until") == u"plain: 2027-03-08");
    // What nobody decided on accepts nothing: neither a later date nor a higher level.
    desk.edit(accepted, {{"valid_until", desk.day(2)}, {"level", word("low")}});
    CHECK(desk.said(exposed, "accepted_until") == u"plain: 2027-03-08");
    CHECK(desk.said(exposed, "permitted") == u"good: yes");
    desk.pass(24 * 200);
    CHECK(desk.said(exposed, "permitted").contains(u"its acceptance has expired"));
    CHECK(desk.said(accepted, "counts").startsWith(u"bad: "));
}

TEST_CASE("very high is for PC1 alone, with a decision of the USG not older than 90 days")
{
    Desk desk;
    const Id assessed = desk.add(assessment, {});
    const Programme programme = programmeOf(desk, {word("5")}, "4");
    const Id event = eventOf(desk, assessed, "4", "5");
    const Id exposed
        = desk.add(programmeExposure, {{"assessment", assessed.text()}, {"pc_output", programme.output.text()}});
    CHECK(desk.said(exposed, "permitted").contains(u"above what an output of this criticality may run under"));
    desk.edit(programme.output,
        {{"pc1", word("yes")}, {"pc1_justification", word("Food")}, {"pc1_criterion", word("life_saving_at_scale")}});
    CHECK(desk.said(exposed, "permitted").contains(u"nobody who may"));
    accept(desk, {{"assessment", assessed.text()}, {"risk_event", event.text()}, {"pc_output", programme.output.text()}},
        "very_high", Desk::Headquarters, {}, 3);
    CHECK(!desk.said(exposed, "permitted").startsWith(u"good: ")); // it has not begun
    desk.pass(24 * 3);
    CHECK(desk.said(exposed, "permitted") == u"good: yes");
    desk.pass(24 * 87); // from the decision on, whatever the acceptance itself would say
    CHECK(desk.said(exposed, "permitted") == u"good: yes");
    desk.pass(24);
    CHECK(desk.said(exposed, "permitted").contains(u"expired"));
}

TEST_CASE("an acceptance told by telephone counts once it is ratified")
{
    Desk desk;
    const Id assessed = desk.add(assessment, {});
    const Programme programme = programmeOf(desk, {word("5")}, "4");
    const Id event = eventOf(desk, assessed, "4", "4");
    const Id exposed
        = desk.add(programmeExposure, {{"assessment", assessed.text()}, {"pc_output", programme.output.text()}});
    Deciding told;
    told.channel = word("phone");
    told.decidedBy = word("Noor");
    told.role = word("do");
    const Id accepted = accept(desk,
        {{"assessment", assessed.text()}, {"risk_event", event.text()}, {"pc_output", programme.output.text()}}, "high",
        Desk::Adviser, told);
    CHECK(desk.said(exposed, "permitted").startsWith(u"bad: "));
    CHECK(desk.said(accepted, "counts").startsWith(u"warning: not yet"));
    Reader reader = desk.office().reader();
    const ReviewStatus status = review(reader, reader.record(accepted).value(), desk.now());
    REQUIRE(status.awaitingRatification.size() == 1);
    Deciding ratify;
    ratify.ratifies = status.awaitingRatification.first();
    desk.decide(Desk::Official, accepted, Act::Ratify, ratify);
    CHECK(desk.said(exposed, "permitted") == u"good: yes");
}
