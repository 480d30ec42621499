// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/accountability.h"
#include "core/records/advisory.h"
#include "core/records/aviation.h"
#include "core/records/budget.h"
#include "core/records/directory.h"
#include "core/records/hostliaison.h"
#include "core/records/person.h"
#include "core/records/reference.h"
#include "core/records/review.h"
#include "core/records/travel.h"
#include "tests/facts/desk.h"

using namespace core;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

}

TEST_CASE("an advisory and an air operator expire, and are still the last that is known")
{
    Desk desk;
    const Id notice = desk.add(advisory, {{"valid_from", desk.at(-50)}, {"valid_until", desk.at(-1)}});
    CHECK(desk.said(notice, "valid_until").contains(u"expired, but the last that is known"));
    desk.edit(notice, {{"valid_until", desk.at(24)}});
    CHECK(desk.said(notice, "valid_until").startsWith(u"warning: "));
    const Id airline = desk.add(airOperator, {{"valid_from", desk.day(-300)}, {"valid_until", desk.day(-1)}});
    CHECK(desk.said(airline, "valid_until") == u"bad: 2026-03-11: expired");
    desk.edit(airline, {{"valid_until", desk.day(100)}});
    CHECK(desk.said(airline, "valid_until").startsWith(u"plain: "));
}

TEST_CASE("advice on a flight is due in hours, or in working days")
{
    Desk desk;
    const Id asked = desk.add(
        aviationRequest, {{"received_at", desk.at(-5)}, {"urgency", word("urgent")}, {"state", word("received")}});
    CHECK(desk.said(asked, "answer_due").startsWith(u"bad: "));
    desk.edit(asked, {{"urgency", word("normal")}}); // Thursday: until Monday
    CHECK(desk.said(asked, "answer_due") == u"plain: 2026-03-16 23:59Z");
    desk.edit(asked, {{"answered_at", desk.at(0)}, {"answer", word("use")}});
    CHECK(desk.said(asked, "answered") == u"good: in time");
}

TEST_CASE("a line of the directory is unverified ninety days after its last good test")
{
    Desk desk;
    const Id entry = desk.add(directoryEntry, {{"state", word("active")}, {"name", word("Duty desk")}});
    CHECK(desk.said(entry, "verified").startsWith(u"bad: no channel"));
    const Id channel = desk.add(directoryChannel,
        {{"entry", entry.text()}, {"phone", word("+25471200001")}, {"tested_on", desk.day(-90)}, {"works", word("yes")}});
    CHECK(desk.said(entry, "verified").startsWith(u"warning: "));
    desk.edit(channel, {{"tested_on", desk.day(-91)}});
    CHECK(desk.label(entry, "verified") == u"Unverified since");
    desk.edit(channel, {{"tested_on", desk.day(-1)}, {"works", word("no")}});
    CHECK(desk.said(entry, "verified").startsWith(u"bad: no channel"));
    desk.add(dutyRoster,
        {{"entry", entry.text()}, {"holder", word("Amina")}, {"starts_at", desk.at(-1)}, {"ends_at", desk.at(1)}});
    CHECK(desk.said(entry, "on_duty") == u"plain: Amina");
    desk.pass(2);
    CHECK(desk.said(entry, "on_duty").isEmpty());
}

TEST_CASE("a recommendation is overdue until it is implemented, and then to be verified")
{
    Desk desk;
    const Id id = desk.add(recommendation, {{"state", word("open")}, {"due", desk.day(-1)}});
    CHECK(desk.said(id, "due").startsWith(u"bad: "));
    desk.edit(id, {{"state", word("implemented")}, {"evidence", word("Letter")}, {"closed_on", desk.day(0)}});
    CHECK(desk.said(id, "due").startsWith(u"warning: to be verified"));
}

TEST_CASE("a host that has not answered for two weeks is told")
{
    Desk desk;
    const Id id
        = desk.add(hostItem, {{"kind", word("note_verbale")}, {"state", word("sent")}, {"sent_at", desk.at(-24 * 13)}});
    CHECK(desk.label(id, "answer") == u"Answer expected by");
    desk.pass(48);
    CHECK(desk.said(id, "answer") == u"bad: 15 day(s)");
    desk.edit(id, {{"answered_at", desk.at(0)}, {"answer", word("granted")}, {"state", word("answered")}});
    CHECK(desk.said(id, "answer").isEmpty());
}

TEST_CASE("a compliance review is scored by its checklist")
{
    Desk desk;
    Desk::Fields answers;
    for (const Field &field : complianceReview.fields)
        if (field.kind == Kind::Choice)
            answers.insert(QByteArray(field.key.data(), qsizetype(field.key.size())), word("yes"));
    const Id id = desk.add(complianceReview, answers);
    CHECK(desk.said(id, "score") == u"good: 100.0 % (11/11)");
    desk.edit(id, {{"smt_meets", word("no")}, {"plans_current", word("partial")}, {"rsm_current", word("na")}});
    CHECK(desk.said(id, "score") == u"warning: 85.0 % (8.5/10)");
}

TEST_CASE("worked example 7 of the cost shares, and a flat amount in another currency is no amount")
{
    Desk desk;
    const Id id = desk.add(budget,
        {{"currency", word("USD")}, {"method", word("flat_minimum_plus_pro_rata")}, {"flat_below", word("0.5")},
            {"flat_amount", word("USD 5000.00")}, {"year", word("2026")}});
    desk.add(budgetLine,
        {{"budget", id.text()}, {"funding", word("cost_shared")}, {"quantity", word("1")},
            {"unit_cost", word("USD 1000000.00")}, {"months", word("1")}});
    for (const char *count : {"620", "410", "130", "54", "20", "6"})
        desk.add(budgetShare,
            {{"budget", id.text()}, {"organization", desk.add(organization, {{"name", word(count)}}).text()},
                {"basis_count", word(count)}});
    CHECK(desk.said(id, "share").contains(u"499918.96"));
    CHECK(desk.said(id, "share").contains(u"5000.00"));
    desk.edit(id, {{"flat_amount", word("EUR 5000.00")}});
    CHECK(desk.said(id, "flat_currency").startsWith(u"bad: "));
    CHECK(desk.said(id, "share").isEmpty());
}

TEST_CASE("every record with a schedule says how long it is kept")
{
    Desk desk;
    const Id trip = desk.add(travelRequest, {{"starts_on", desk.day(-10)}, {"ends_on", word("2026-03-05")}});
    CHECK(desk.said(trip, "kept_until") == u"plain: 2028-03-04, then as counts only");
    // A part without a schedule of its own goes with its whole: a dependant a year after the parent has left.
    const Id parent = desk.add(person, {{"status", word("active")}, {"contract_to", {}}});
    const Id child = desk.add(dependant, {{"person", parent.text()}});
    CHECK(desk.said(child, "kept_until").isEmpty()); // nobody knows yet
    desk.edit(parent, {{"contract_to", word("2026-03-31")}});
    CHECK(desk.said(child, "kept_until") == u"plain: 2027-03-31, then without names");
    // Known in part it is kept to the last day that may be meant.
    const Id rough
        = desk.add(person, {{"status", word("active")}, {"contract_from", word("2025")}, {"contract_to", word("2026")}});
    CHECK(desk.said(rough, "kept_until") == u"plain: 2027-12-31, then without names");
    desk.pass(24 * 730);
    CHECK(desk.said(trip, "kept_until").startsWith(u"warning: "));
    desk.remove(trip);
    CHECK(desk.facts(trip).isEmpty());
}

TEST_CASE("a legal hold keeps a record and its parts from its first day until it is released")
{
    Desk desk;
    const Id parent = desk.add(
        person, {{"status", word("active")}, {"contract_to", word("2024-12-31")}, {"contract_from", word("2024-01-01")}});
    const Id child = desk.add(dependant, {{"person", parent.text()}});
    CHECK(desk.said(child, "kept_until").startsWith(u"warning: "));
    const auto isHeld = [&](const Id &id) { return desk.said(id, "legal_hold").startsWith(u"warning: "); };
    Draft draft = Draft::create(legalHold, desk.office().record(parent).scope); // beside its subject
    support::Office::fill(
        draft, {{"subject", parent.text()}, {"reason", word("Claim before a court")}, {"held_from", desk.day(1)}});
    const Id hold = desk.office().store->save(draft.scope(), draft.writes()).first();
    CHECK(!isHeld(parent)); // from tomorrow
    desk.pass(24);
    CHECK(isHeld(parent));
    CHECK(isHeld(child));
    CHECK(desk.said(child, "kept_until").startsWith(u"plain: ")); // past, and not to be purged
    desk.edit(hold, {{"released_on", desk.day(1)}});
    CHECK(isHeld(child));
    desk.pass(24);
    CHECK(!isHeld(parent));
    CHECK(!isHeld(child));
    CHECK(desk.said(child, "kept_until").startsWith(u"warning: "));
    desk.edit(hold, {{"released_on", {}}});
    CHECK(isHeld(child));
    desk.remove(hold);
    CHECK(!isHeld(child));
}

TEST_CASE("what is computed for a type is known beforehand, and the review is told apart")
{
    CHECK(hasFacts(travelSegment));
    CHECK(hasFacts(dependant));
    CHECK(!hasFacts(organization));
    Desk desk;
    const Id trip = desk.add(travelRequest, {});
    Reader reader = desk.office().reader();
    const QList<Fact> told = reviewFacts(reader, reader.record(trip).value(), desk.now());
    REQUIRE(told.size() == 1);
    CHECK(qstrcmp(told.first().key, "review") == 0);
    CHECK(told.first().text == u"draft");
    for (const Fact &fact : desk.facts(trip))
        CHECK(qstrcmp(fact.key, "review") != 0);
    CHECK(reviewFacts(reader, reader.record(desk.add(organization, {})).value(), desk.now()).isEmpty());
}

TEST_CASE("nothing is said of a type of which nothing can be said, whatever the record")
{
    Desk desk;
    int told = 0;
    const Catalogue catalogue;
    for (const RecordType *type : catalogue.types()) {
        if (type->compartment == Compartment::Counselling || type->compartment == Compartment::AsSubject)
            continue;
        core::Draft draft = Draft::create(*type, support::Office::scopeOf(*type));
        const QList<Value> values = support::plausible(*type, 1);
        for (const Field &field : type->fields)
            draft.set(field, values.at(type->indexOf(field)));
        const Id id = desk.office().store->save(draft.scope(), draft.writes()).first();
        INFO(type->key);
        const QList<Fact> said = desk.facts(id);
        told += !said.isEmpty();
        CHECK((hasFacts(*type) || said.isEmpty()));
        for (const Fact &fact : said) {
            CHECK(fact.key != nullptr);
            CHECK(!fact.text.isEmpty());
        }
    }
    CHECK(told > 40);
}
