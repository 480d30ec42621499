// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/affected.h"
#include "core/records/crisis.h"
#include "core/records/incident.h"
#include "core/records/lessons.h"
#include "core/records/stress.h"
#include "core/records/surge.h"
#include "tests/facts/desk.h"

using namespace core;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

}

TEST_CASE("an incident says which report is due, by its severity")
{
    Desk desk;
    const Id id = desk.add(incident,
        {{"phase", word("flash")}, {"known_at", desk.at(-0.5)}, {"severity", word("critical")}, {"occurred", desk.day(0)}});
    CHECK(desk.said(id, "flash_due").startsWith(u"warning: "));
    CHECK(desk.said(id, "initial_due").startsWith(u"plain: "));
    CHECK(desk.said(id, "full_due").startsWith(u"plain: "));
    const Id flash = desk.add(flashReport, {{"incident", id.text()}, {"sent_to_official", desk.at(0.1)}});
    CHECK(desk.said(id, "flash_due").isEmpty());
    CHECK(desk.said(id, "flash_sent").startsWith(u"good: "));
    desk.edit(flash, {{"sent_to_official", desk.at(0.6)}});
    CHECK(desk.said(id, "flash_sent").startsWith(u"bad: "));
    desk.edit(id, {{"severity", word("moderate")}}); // four hours
    CHECK(desk.said(id, "flash_sent").startsWith(u"good: "));
    desk.edit(id, {{"phase", word("full")}});
    CHECK(desk.said(id, "initial_due").isEmpty());
    CHECK(desk.said(id, "final_reminder") == u"plain: 2026-04-11");
    CHECK(desk.said(id, "month_lock") == u"plain: 2026-04-10");
    desk.edit(id, {{"state", word("closed")}, {"closed_on", desk.day(0)}});
    CHECK(desk.said(id, "final_reminder").isEmpty());
}

TEST_CASE("a submitted incident is to be endorsed within a week")
{
    Desk desk;
    const Id id = desk.add(incident,
        {{"known_at", desk.at(-48)}, {"severity", word("minor")}, {"impact_people", word("1")}, {"impact_assets", word("1")},
            {"impact_operations", word("1")}, {"phase", word("full")}, {"occurred", desk.day(-2)}, {"state", word("open")}},
        true);
    desk.add(incidentOrganization, {{"incident", id.text()}}, true);
    CHECK(desk.said(id, "endorsement_due").isEmpty());
    desk.decide(Desk::Officer, id, Act::Submit);
    CHECK(desk.said(id, "endorsement_due") == u"plain: 2026-03-19 11:05Z");
    desk.decide(Desk::Adviser, id, Act::Endorse);
    CHECK(desk.said(id, "endorsement_due").isEmpty());
}

TEST_CASE("the same event told twice is seen across the end of a month")
{
    Desk desk;
    const auto told = [&](const char *at, const char *place) {
        return desk.add(incident,
            {{"category", word("crime")}, {"occurred", word(at).left(10)}, {"occurred_at", word(at)},
                {"place", word(place)}});
    };
    const Id one = told("2026-02-28T23:30:00Z+00:00", "Port Ken");
    CHECK(desk.said(one, "duplicates").isEmpty());
    const Id other = told("2026-03-01T01:00:00Z+00:00", " port ken");
    CHECK(desk.said(one, "duplicates").startsWith(u"warning: "));
    CHECK(desk.said(other, "duplicates").startsWith(u"warning: "));
    desk.edit(other, {{"occurred_at", word("2026-03-01T14:00:00Z+00:00")}});
    CHECK(desk.said(one, "duplicates").isEmpty()); // more than half a day apart
    desk.edit(other, {{"occurred_at", word("2026-03-01T01:00:00Z+00:00")}});
    CHECK(!desk.said(one, "duplicates").isEmpty());
    desk.remove(other);
    CHECK(desk.said(one, "duplicates").isEmpty());
}

TEST_CASE("an activation is judged by its severity")
{
    Desk desk;
    const Id id = desk.add(crisis,
        {{"state", word("activated")}, {"drill", word("no")}, {"severity", word("critical")}, {"trigger_at", desk.at(-10)},
            {"detected_at", desk.at(-9)}, {"activation_decided_at", desk.at(-7)}, {"activation_decided_by", word("Noor")},
            {"activation_role", word("do")}});
    CHECK(desk.said(id, "activated") == u"bad: late, or not at all");
    CHECK(desk.said(id, "notified").startsWith(u"bad: "));
    desk.edit(id, {{"severity", word("severe")}, {"hq_notified_at", desk.at(-5.5)}});
    CHECK(desk.said(id, "activated") == u"good: in time");
    CHECK(desk.said(id, "notified") == u"good: in time");
    CHECK(desk.said(id, "review_due").isEmpty());
    desk.edit(id, {{"state", word("stood_down")}, {"stood_down_at", desk.at(-1)}});
    CHECK(desk.said(id, "review_due") == u"warning: 2026-04-11");
    desk.add(afterActionReview, {{"crisis", id.text()}});
    CHECK(desk.said(id, "review_due").isEmpty());
}

TEST_CASE("an ordered measure is to be looked at again until it is lifted")
{
    Desk desk;
    const Id id = desk.add(orderedMeasure, {{"starts_at", desk.at(-50)}, {"review_at", desk.at(-1)}});
    CHECK(desk.said(id, "review_due").startsWith(u"bad: "));
    desk.edit(id, {{"lifted_at", desk.at(0)}});
    CHECK(desk.said(id, "review_due").isEmpty());
}

TEST_CASE("surge is due by its class, and remote support is no arrival")
{
    Desk desk;
    const Id id = desk.add(surgeRequest,
        {{"requested_at", desk.at(-71.5)}, {"urgency", word("u1")}, {"state", word("validated")},
            {"validated_at", desk.at(-70)}});
    CHECK(desk.said(id, "arrival_due").startsWith(u"warning: "));
    const Id came
        = desk.add(surgeAssignment, {{"surge_request", id.text()}, {"remote", word("yes")}, {"arrived_at", desk.at(-10)}});
    CHECK(desk.said(id, "arrived").isEmpty());
    desk.edit(came, {{"remote", word("no")}});
    CHECK(desk.said(id, "arrived").startsWith(u"good: "));
    desk.edit(came, {{"arrived_at", desk.at(1)}});
    CHECK(desk.said(id, "arrived").startsWith(u"bad: "));
}

TEST_CASE("support is offered within a day, and small numbers are not passed on")
{
    Desk desk;
    const Id id
        = desk.add(stressResponse, {{"known_at", desk.at(-25)}, {"state", word("opened")}, {"n_affected", word("30")}});
    CHECK(desk.said(id, "first_contact_due").startsWith(u"bad: "));
    CHECK(desk.said(id, "reached_due").startsWith(u"plain: "));
    desk.edit(id,
        {{"n_offered_24h", word("30")}, {"n_reached_24h", word("10")}, {"n_reached_72h", word("20")},
            {"n_declined", word("2")}, {"n_not_found", word("0")}});
    CHECK(desk.said(id, "first_contact_due").isEmpty());
    CHECK(desk.said(id, "to_pass_on").contains(u"declined <5"));
    CHECK(!desk.said(id, "to_pass_on").contains(u"declined 2"));
    desk.edit(id,
        {{"n_reached_72h", word("12")}, {"n_declined", word("7")}, {"n_not_found", word("6")}, {"n_affected", word("32")}});
    CHECK(desk.said(id, "to_pass_on") == u"plain: reached 12, declined 7, not found 6, others 7, all 32");
    CHECK(!desk.said(id, "reached_due").isEmpty());
    desk.edit(id, {{"n_reached_72h", word("25")}});
    CHECK(desk.said(id, "reached_due").isEmpty());
}
