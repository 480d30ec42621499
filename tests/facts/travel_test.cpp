// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/aviation.h"
#include "core/records/person.h"
#include "core/records/reference.h"
#include "core/records/training.h"
#include "core/records/travel.h"
#include "tests/facts/desk.h"

using namespace core;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

/// An area whose rule clears at once, and travel into it.
struct Trip : Desk {
    Id area = add(srmArea, {});
    Id rule = add(areaTravelRule,
        {{"srm_area", area.text()}, {"mode", word("auto")}, {"valid_from", day(-100)}, {"valid_until", day(300)},
            {"ceiling", word("2")}, {"lead_days", word("5")}});

    Id traveller = add(person, {{"status", word("active")}, {"contract_from", day(-400)}});

    Id ask(double filed, int first, int last, const Fields &more = {})
    {
        Fields fields {{"traveller", traveller.text()}, {"official", word("yes")}, {"starts_on", day(first)},
            {"ends_on", day(last)}, {"filed_at", at(filed)}, {"purpose", word("mission")}};
        for (auto one = more.begin(); one != more.end(); ++one)
            fields.insert(one.key(), one.value());
        return add(travelRequest, fields, true);
    }
    Id leg(const Id &request, double departs, double arrives, double leaves, const Fields &more = {})
    {
        Fields fields {{"request", request.text()}, {"srm_area", area.text()}, {"departs_at", at(departs)},
            {"arrives_at", at(arrives)}, {"leaves_at", at(leaves)}, {"state", word("planned")}};
        for (auto one = more.begin(); one != more.end(); ++one)
            fields.insert(one.key(), one.value());
        return add(travelSegment, fields);
    }
    Fields cleared(double when)
    {
        return {{"clearance_state", word("auto_cleared")}, {"cleared_at", at(when)}, {"rule", rule.text()},
            {"rule_version", word("1")}};
    }
};

}

TEST_CASE("a segment says what the rules of its area come to")
{
    Trip trip;
    const Id request = trip.ask(-24, 10, 14);
    const Id segment = trip.leg(request, 240, 242, 330, {{"clearance_state", word("pending_sa")}});
    CHECK(trip.said(segment, "clearance") == u"warning: draft");
    CHECK(trip.said(segment, "by_rule") == u"good: may be cleared at once");
    CHECK(trip.said(segment, "ceiling") == u"plain: 1 of 2");
    trip.decide(Desk::Officer, request, Act::Submit);
    CHECK(trip.said(segment, "clearance") == u"warning: waits for the security adviser");
    trip.edit(segment, trip.cleared(0));
    trip.decide(Desk::Officer, request, Act::Submit);
    CHECK(trip.said(segment, "clearance") == u"good: cleared by rule");

    trip.edit(trip.rule, {{"mode", word("manual")}});
    CHECK(trip.said(segment, "clearance") == u"warning: waits for the security adviser");
    CHECK(trip.said(segment, "by_rule") == u"warning: the area is cleared by hand");
    CHECK(trip.said(segment, "rule") == u"warning: manual clearance");
    trip.edit(trip.rule, {{"mode", word("closed")}, {"reason", word("Fighting")}});
    CHECK(trip.said(segment, "rule") == u"bad: closed");
    // A refusal stands, whatever becomes of the request.
    trip.edit(segment, {{"clearance_state", word("revoked")}, {"clearance_reason", word("Fighting")}});
    CHECK(trip.said(segment, "clearance") == u"bad: revoked");
    trip.edit(segment, trip.cleared(0));
    trip.edit(trip.rule, {{"mode", word("auto")}, {"least_criticality", word("2")}});
    CHECK(trip.said(segment, "least_criticality") == u"bad: PC2");
    CHECK(trip.said(segment, "by_rule").contains(u"not critical enough"));
    trip.edit(trip.rule, {{"least_criticality", word("4")}, {"valid_until", trip.day(12)}});
    CHECK(trip.said(segment, "by_rule").contains(u"no rule of the area"));
    trip.edit(trip.rule, {{"valid_until", trip.day(300)}});

    const Id airline = trip.add(airOperator, {{"list_status", word("advise_against")}});
    trip.edit(segment, {{"air_operator", airline.text()}});
    CHECK(trip.said(segment, "by_rule").contains(u"air operator"));
    trip.edit(airline, {{"list_status", word("listed_meets_criteria")}});
    CHECK(trip.said(segment, "by_rule").startsWith(u"good: "));
    trip.remove(trip.rule);
    CHECK(trip.said(segment, "by_rule").contains(u"no rule of the area"));
}

TEST_CASE("training that a rule asks for must hold on the day of arrival")
{
    Trip trip;
    const Id segment = trip.leg(trip.ask(-24, 10, 14), 240, 242, 330);
    const Id ssafe = trip.add(course, {{"code", word("ssafe")}, {"name", word("SSAFE")}, {"validity_months", word("36")}});
    trip.edit(trip.rule, {{"training", word("BSAFE, SSAFE")}});
    CHECK(trip.said(segment, "training").startsWith(u"bad: "));
    CHECK(trip.said(segment, "by_rule").contains(u"training is missing"));
    const Id proof = trip.add(certificate,
        {{"person", trip.traveller.text()}, {"course", ssafe.text()}, {"kind", word("certificate")},
            {"issued_on", trip.day(-100)}, {"expires_on", trip.day(9)}, {"verified", word("verified")}});
    CHECK(trip.said(segment, "training").startsWith(u"bad: ")); // runs out the day before
    trip.edit(proof, {{"expires_on", trip.day(10)}});
    CHECK(trip.said(segment, "training").isEmpty());
}

TEST_CASE("over the ceiling after a sync, whoever was cleared later is to be looked at again")
{
    Trip trip;
    trip.edit(trip.rule, {{"ceiling", word("1")}});
    const Id first = trip.leg(trip.ask(-48, 10, 14), 240, 242, 330, trip.cleared(-20));
    const Id second = trip.leg(trip.ask(-48, 10, 14), 240, 242, 330, trip.cleared(-10));
    CHECK(trip.said(first, "clearance") == u"good: cleared by rule");
    CHECK(trip.said(second, "clearance") == u"warning: waits for the security adviser");
    CHECK(trip.said(second, "overshoot").startsWith(u"bad: "));
    CHECK(trip.said(first, "overshoot").isEmpty());
    trip.edit(first, {{"state", word("cancelled")}});
    CHECK(trip.said(second, "clearance") == u"good: cleared by rule");
    trip.edit(first, {{"state", word("planned")}, {"leaves_at", trip.at(250)}});
    trip.edit(second, {{"departs_at", trip.at(290)}, {"arrives_at", trip.at(300)}});
    CHECK(trip.said(second, "overshoot").isEmpty()); // not on one day
    trip.edit(first, {{"leaves_at", trip.at(330)}});
    CHECK(!trip.said(second, "overshoot").isEmpty());
    trip.edit(trip.rule, {{"ceiling", word("2")}});
    CHECK(trip.said(second, "overshoot").isEmpty());
}

TEST_CASE("an arrival that nobody confirms is overdue, by the whole span the policy gives")
{
    Trip trip;
    const Id segment = trip.leg(trip.ask(-480, 0, 4), -30, -23, 60, trip.cleared(-200));
    CHECK(trip.said(segment, "arrival_due").startsWith(u"warning: ")); // within the hour
    CHECK(trip.said(segment, "clearance").startsWith(u"good: "));
    trip.pass(1.5);
    CHECK(trip.said(segment, "arrival_due").startsWith(u"bad: "));
    CHECK(trip.said(segment, "clearance").startsWith(u"bad: overdue"));
    trip.edit(segment, {{"state", word("arrived")}, {"arrived_at", trip.at(0)}});
    CHECK(trip.said(segment, "clearance") == u"good: arrived");
    CHECK(trip.said(segment, "arrival_due").isEmpty());
}

TEST_CASE("the area rule says who is in the area today")
{
    Trip trip;
    CHECK(trip.said(trip.rule, "ceiling") == u"plain: 0 of 2");
    const Id request = trip.ask(-480, 0, 4);
    const Id segment = trip.leg(request, -30, -23, 60, trip.cleared(-200));
    trip.add(travelCompanion, {{"request", request.text()}, {"name", word("Child")}});
    CHECK(trip.said(trip.rule, "ceiling") == u"warning: 2 of 2");
    trip.edit(trip.rule, {{"ceiling", word("1")}});
    CHECK(trip.said(trip.rule, "ceiling") == u"bad: 2 of 1");
    CHECK(trip.said(trip.rule, "pending") == u"bad: 1");
    trip.remove(segment);
    CHECK(trip.said(trip.rule, "ceiling") == u"plain: 0 of 1");
    trip.edit(trip.rule, {{"valid_until", trip.day(-1)}});
    CHECK(trip.said(trip.rule, "in_force") == u"warning: no longer");
}

TEST_CASE("a request is as good as its worst segment, and its stays are no gaps")
{
    Trip trip;
    const Id request = trip.ask(-24, 10, 14);
    CHECK(trip.said(request, "segments") == u"warning: none yet");
    const Id out = trip.leg(request, 240, 242, 330, trip.cleared(-10));
    CHECK(trip.said(request, "clearance") == u"good: cleared by rule");
    const Id back = trip.leg(request, 330, 332, 333, {{"srm_area", {}}});
    CHECK(trip.said(request, "clearance") == u"warning: draft");
    CHECK(trip.said(request, "gaps").isEmpty()); // four days in one place are a stay
    trip.edit(out, {{"leaves_at", trip.at(243)}});
    CHECK(trip.said(request, "gaps") == u"warning: 1");
    trip.edit(out, {{"leaves_at", trip.at(331)}});
    CHECK(trip.said(request, "overlaps") == u"bad: 1");
    trip.edit(back, {{"state", word("cancelled")}});
    CHECK(trip.said(request, "clearance") == u"good: cleared by rule");
    CHECK(trip.said(request, "overlaps").isEmpty());
}

TEST_CASE("what is filed after its last day is late, and after the start more so")
{
    Trip trip; // five days, by the area
    const auto filed = [&](double hours) {
        const Id request = trip.ask(hours, 10, 14);
        trip.leg(request, 240, 242, 330);
        return request;
    };
    CHECK(trip.said(filed(0), "late").isEmpty());
    const Id request = filed(0);
    trip.edit(request, {{"filed_at", trip.at(0)}});
    trip.edit(trip.rule, {{"lead_days", word("11")}});
    CHECK(trip.said(request, "late").startsWith(u"warning: "));
    CHECK(!trip.said(request, "reason").isEmpty());
    const Id past = trip.ask(0, -2, 4);
    trip.leg(past, -50, -48, 60);
    CHECK(trip.said(past, "late") == u"bad: after the start");
}
