// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/access.h"
#include "core/records/crisis.h"
#include "core/records/exercise.h"
#include "core/records/incident.h"
#include "core/records/plan.h"
#include "core/records/premises.h"
#include "core/records/residence.h"
#include "tests/facts/desk.h"

using namespace core;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

void approve(Desk &desk, const Id &id)
{
    desk.decide(Desk::Officer, id, Act::Submit);
    desk.decide(Desk::Adviser, id, Act::Endorse);
    desk.decide(Desk::Official, id, Act::Approve);
}

/// Worked example 5: 60 requirements of equal weight; 44 met, 8 in part, 4 not (the first of them critical), 4 do not apply.
struct Hmoss : Desk {
    Id site = add(premises, {{"state", word("occupied")}}, true);
    Id set = add(requirementSet, {});
    Id surveyed = add(survey, {{"premises", site.text()}, {"date", day(-3)}, {"requirement_set", set.text()}}, true);
    QList<Id> found;

    Hmoss()
    {
        for (int i = 0; i < 60; ++i) {
            const Id asked = add(requirement,
                {{"requirement_set", set.text()}, {"weight", word("2")}, {"critical", i == 52 ? word("yes") : word("no")}});
            const char *state = i < 44 ? "yes" : i < 52 ? "partial" : i < 56 ? "no" : "na";
            found << add(finding,
                {{"survey", surveyed.text()}, {"requirement", asked.text()}, {"state", word(state)},
                    {"severity", word("critical")}, {"due", day(100)}},
                true);
        }
    }
};

}

TEST_CASE("a survey is scored as accepted and as it stands today")
{
    Hmoss desk;
    CHECK(desk.label(desk.surveyed, "frozen") == u"Score as surveyed, not accepted yet");
    CHECK(desk.said(desk.surveyed, "frozen").contains(u"85.7 %"));
    CHECK(desk.said(desk.surveyed, "verdict") == u"bad: not compliant");
    CHECK(desk.said(desk.surveyed, "critical") == u"bad: 1");
    CHECK(desk.said(desk.found[52], "due").startsWith(u"plain: "));
    CHECK(!desk.said(desk.found[52], "too_late").isEmpty());
    CHECK(desk.said(desk.found[0], "due").isEmpty());
    approve(desk, desk.surveyed);
    CHECK(desk.label(desk.surveyed, "frozen") == u"Score as accepted");
    desk.edit(desk.found[52], {{"closure", word("verified")}, {"evidence", word("Photo")}});
    CHECK(desk.said(desk.surveyed, "frozen").contains(u"85.7 %"));
    CHECK(desk.said(desk.surveyed, "live").contains(u"87.5 %"));
    CHECK(desk.said(desk.surveyed, "verdict") == u"warning: partially compliant");
    CHECK(desk.said(desk.surveyed, "critical").isEmpty());
    // Somebody rewrites what was found: what was accepted stays what it was.
    desk.edit(desk.found[0], {{"state", word("no")}});
    CHECK(desk.said(desk.surveyed, "frozen").contains(u"85.7 %"));
    CHECK(!desk.said(desk.surveyed, "live").contains(u"87.5 %"));
    // What has become of it since goes before both.
    desk.edit(desk.found[0], {{"live_state", word("yes")}});
    CHECK(desk.said(desk.surveyed, "live").contains(u"87.5 %"));
}

TEST_CASE("a requirement without a finding was not checked")
{
    Hmoss desk;
    CHECK(desk.said(desk.surveyed, "unchecked").isEmpty());
    for (int i = 0; i < 5; ++i)
        desk.remove(desk.found[i]);
    CHECK(desk.said(desk.surveyed, "unchecked") == u"warning: 8.9 % (5/56)");
    desk.remove(desk.found[5]);
    CHECK(desk.said(desk.surveyed, "unchecked") == u"bad: 10.7 % (6/56)");
    CHECK(desk.said(desk.surveyed, "verdict") == u"bad: incomplete");
}

TEST_CASE("premises say when they are to be surveyed again, and how often somebody got in")
{
    Hmoss desk;
    CHECK(desk.said(desk.site, "next_survey") == u"bad: none has been accepted");
    approve(desk, desk.surveyed);
    CHECK(desk.said(desk.site, "next_survey") == u"plain: 2028-03-09");
    const Id attack = desk.add(incident,
        {{"premises", desk.site.text()}, {"occurred", desk.day(-1)}, {"un_targeted", word("yes")},
            {"severity", word("critical")}});
    CHECK(desk.said(desk.site, "next_survey") == u"warning: 2026-04-10");
    CHECK(desk.said(desk.site, "incidents") == u"plain: 1");
    desk.add(incident, {{"premises", desk.site.text()}, {"occurred", word("2026")}});
    CHECK(desk.said(desk.site, "incidents") == u"plain: 2");
    desk.edit(attack, {{"state", word("retracted")}});
    CHECK(desk.said(desk.site, "incidents") == u"plain: 1");

    CHECK(desk.said(desk.site, "entries").isEmpty());
    const Id entry = desk.add(accessEvent,
        {{"premises", desk.site.text()}, {"at", desk.at(-5)}, {"result", word("penetrated_outer")},
            {"detected_at", desk.at(-5)}, {"response_start", desk.at(-4)}, {"resolved_at", desk.at(-3)}},
        true);
    CHECK(desk.said(desk.site, "entries") == u"plain: 0 breaches, 0 stopped at the line, 1 not endorsed");
    CHECK(desk.said(entry, "counted").startsWith(u"plain: not yet"));
    desk.decide(Desk::Officer, entry, Act::Submit);
    desk.decide(Desk::Adviser, entry, Act::Endorse);
    CHECK(desk.said(desk.site, "entries") == u"warning: 1 breaches, 0 stopped at the line, 0 not endorsed");
    CHECK(desk.said(entry, "counted") == u"plain: yes");
    CHECK(desk.said(desk.site, "entry_rate").isEmpty());
    for (int i = 0; i < 3; ++i)
        desk.add(visit, {{"premises", desk.site.text()}, {"checked_in_at", desk.at(-6)}, {"expected_at", desk.at(-6)}});
    CHECK(desk.said(desk.site, "entry_rate") == u"plain: 33,333.33 per 100,000");
}

TEST_CASE("a plan is tested by what was accepted, and falls due after it was used")
{
    Desk desk;
    const Id written = desk.add(plan, {{"valid_from", desk.day(-100)}, {"valid_until", desk.day(265)}});
    CHECK(desk.said(written, "next_test") == u"plain: 2026-12-02");
    const Id held = desk.add(exercise,
        {{"plan", written.text()}, {"state", word("held")}, {"planned_date", desk.day(-20)}, {"date_held", desk.day(-20)},
            {"conclusion", word("satisfactory")}, {"summary", word("All were there.")}},
        true);
    CHECK(desk.said(written, "next_test") == u"plain: 2026-12-02");
    desk.decide(Desk::Officer, held, Act::Submit);
    desk.decide(Desk::Official, held, Act::Approve);
    CHECK(desk.said(written, "next_test") == u"plain: 2027-02-20");
    desk.edit(held, {{"conclusion", word("unsatisfactory")}});
    CHECK(desk.said(held, "again").startsWith(u"bad: "));
    CHECK(desk.said(written, "next_test") == u"plain: 2026-12-02");
    desk.add(crisisPlan, {{"plan", written.text()}, {"activated_at", desk.at(-24 * 40)}});
    CHECK(desk.said(written, "update_due").startsWith(u"bad: "));
}

TEST_CASE("an exercise that was not held is missed a month after its day")
{
    Desk desk;
    const Id planned = desk.add(exercise, {{"state", word("planned")}, {"planned_date", desk.day(-30)}});
    CHECK(desk.said(planned, "missed").isEmpty());
    CHECK(desk.said(planned, "planned").startsWith(u"bad: "));
    desk.pass(24);
    CHECK(desk.said(planned, "missed").startsWith(u"bad: "));
}

TEST_CASE("a home is checked after the move and then yearly")
{
    Desk desk;
    const Id home = desk.add(residence, {{"move_in", desk.day(-40)}});
    CHECK(desk.said(home, "first_check").startsWith(u"bad: "));
    const Id check
        = desk.add(residenceCheck, {{"residence", home.text()}, {"date", desk.day(-5)}, {"result", word("cleared")}});
    CHECK(desk.said(home, "next_check") == u"plain: 2027-03-07");
    desk.edit(check, {{"due_next", desk.day(20)}});
    CHECK(desk.said(home, "next_check").startsWith(u"warning: "));
    desk.edit(home, {{"move_out", desk.day(0)}});
    CHECK(desk.said(home, "next_check").isEmpty());
}
