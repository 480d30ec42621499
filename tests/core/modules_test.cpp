// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/library.h"
#include "core/query/query.h"
#include "core/records/accountability.h"
#include "core/records/advisory.h"
#include "core/records/budget.h"
#include "core/records/directory.h"
#include "core/records/hostliaison.h"
#include "core/records/lessons.h"
#include "core/records/mandates.h"
#include "core/records/movement.h"
#include "core/records/person.h"
#include "core/records/protection.h"
#include "core/records/stress.h"
#include "core/records/tools.h"
#include "core/records/training.h"
#include "core/records/travel.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Office;
using P = Problem::Kind;

namespace {

constexpr qint64 noon = 1'773'316'800'000; // 2026-03-12T12:00:00Z

QString q(const char *text) { return QString::fromUtf8(text); }

using Given = QMap<QByteArray, const char *>;

QList<Problem> judged(const RecordType &type, const Given &given)
{
    QList<Value> values(qsizetype(type.fields.size()));
    for (auto one = given.begin(); one != given.end(); ++one) {
        const Field &field = *type.field(std::string_view(one.key().constData(), size_t(one.key().size())));
        values[type.indexOf(field)] = fromText(field, q(one.value())).value_or(Value {q(one.value())});
    }
    return problems(type, values, noon);
}

bool says(
    const RecordType &type, const Given &given, const char *field, P kind, Problem::Grade grade = Problem::Grade::Error)
{
    const QList<Problem> found = judged(type, given);
    return std::any_of(found.begin(), found.end(), [&](const Problem &problem) {
        return problem.field == type.field(field) && problem.kind == kind && problem.grade == grade;
    });
}

constexpr auto warning = Problem::Grade::Warning;

/// A whole record of which these fields are said.
Id whole(Office &office, const RecordType &type, const QMap<QByteArray, QString> &said)
{
    Draft draft = Draft::create(type, Office::scopeOf(type));
    const QList<Value> values = support::plausible(type, 0);
    for (const Field &field : type.fields)
        draft.set(field, values.at(type.indexOf(field)));
    Office::fill(draft, said);
    return office.store->save(draft.scope(), draft.writes()).first();
}

}

TEST_CASE("a segment is cleared on its own: with its conditions, its reason, and when")
{
    CHECK(says(travelSegment, {{"clearance_state", "cleared_with_conditions"}}, "conditions", P::NeededBecause));
    CHECK(says(travelSegment, {{"clearance_state", "cleared"}}, "cleared_at", P::NeededBecause));
    CHECK(says(travelSegment, {{"clearance_state", "auto_cleared"}}, "rule_version", P::NeededBecause, warning));
    for (const char *state : {"returned", "denied", "revoked"})
        CHECK(says(travelSegment, {{"clearance_state", state}}, "clearance_reason", P::NeededBecause));
    CHECK(!says(travelSegment, {{"clearance_state", "pending_do"}}, "cleared_at", P::NeededBecause));
    CHECK(says(travelSegment, {{"cleared_at", "2026-03-12T12:06Z"}}, "cleared_at", P::InFuture));
    CHECK(says(travelSegment, {{"arrived_at", "2026-03-13T12:00Z"}}, "arrived_at", P::InFuture));

    // Two offices answer about one segment at once: the worse answer shows, as one cell with its reason.
    const Field &state = *travelSegment.field("clearance_state");
    CHECK(state.has(WorstShown));
    for (const char *member : {"conditions", "clearance_reason", "cleared_at", "rule", "rule_version"})
        CHECK(travelSegment.field(member)->group == state.group);
    CHECK(travelSegment.retention.days == 0); // it goes with its request
}

TEST_CASE("a visitor is described where no traveller is named")
{
    const Given visitor {{"visitor_name", "A. Visitor"}};
    for (const char *field : {"visitor_organisation", "visitor_nationality", "visitor_phone"}) {
        CHECK(says(travelRequest, visitor, field, P::NeededInstead, warning));
        CHECK(!says(travelRequest, {{"traveller", "0123456789abcdef-1"}}, field, P::NeededInstead, warning));
    }
    CHECK(says(travelRequest, {{"visitor_nationality", "Fra"}}, "visitor_nationality", P::NotACountry));
    CHECK(says(travelRequest, {}, "emergency_contact", P::MissingToSubmit, warning));
}

TEST_CASE("one of several fields is enough where any of them will do")
{
    CHECK(says(trainingAttendance, {}, "name", P::NeededInstead));
    for (const char *who : {"person", "dependant"})
        CHECK(!says(trainingAttendance, {{who, "0123456789abcdef-1"}}, "name", P::NeededInstead));
    CHECK(!says(trainingAttendance, {{"name", "A. Visitor"}}, "name", P::NeededInstead));
    CHECK(says(afterActionReview, {}, "incident", P::NeededInstead, warning));
    for (const char *event : {"crisis", "exercise", "incident"})
        CHECK(!says(afterActionReview, {{event, "0123456789abcdef-1"}}, "incident", P::NeededInstead, warning));
    CHECK(says(directoryChannel, {}, "address", P::NeededInstead));
    CHECK(!says(directoryChannel, {{"private_phone", "+254712345678"}}, "address", P::NeededInstead));
}

TEST_CASE("a travel advisory is good for ninety days, an alert for seven")
{
    const auto lasts = [](const char *kind, const char *until) {
        return says(advisory, {{"kind", kind}, {"valid_from", "2026-01-01T00:00Z"}, {"valid_until", until}}, "valid_until",
            P::TooLongAfter);
    };
    CHECK(!lasts("travel", "2026-04-01T00:00Z"));
    CHECK(lasts("travel", "2026-04-01T00:01Z"));
    CHECK(!lasts("alert", "2026-01-08T00:00Z"));
    CHECK(lasts("alert", "2026-01-08T00:01Z"));
    CHECK(!lasts("health", "2026-12-31T00:00Z"));
}

TEST_CASE("a convoy handed over is closed here, confirmed there, and shown as open in doubt")
{
    const Given half {{"state", "handed_over"}, {"radio_room", "Sarabet"}};
    for (const char *field : {"closed_at", "next_room", "handed_over_at", "confirmed_at"})
        CHECK(says(trackingSheet, half, field, P::NeededBecause));
    CHECK(says(trackingSheet, {{"radio_room", "Sarabet"}, {"next_room", "sarabet"}}, "next_room", P::SameAsOther));
    CHECK(says(trackingSheet, {{"state", "closed"}}, "closed_at", P::NeededBecause));
    CHECK(trackingSheet.field("state")->choices.back().key == "open");
    CHECK(recommendation.field("state")->choices.back().key == "open");
}

TEST_CASE("close protection is coordinated when all four have confirmed")
{
    for (const char *who : {"police_confirmed", "adviser_confirmed", "station_confirmed", "unit_confirmed"}) {
        CHECK(says(travelNotification, {{"state", "coordinated"}}, who, P::NeededBecause));
        CHECK(says(travelNotification, {{"coordinated_at", "2026-03-01T12:00Z"}, {who, "no"}}, "coordinated_at",
            P::MustBeEmpty, warning));
    }
    CHECK(!says(travelNotification, {{"state", "received"}}, "unit_confirmed", P::NeededBecause));
}

TEST_CASE("counts of a critical incident stand in a chain, each no greater than what it is of")
{
    CHECK(says(stressResponse, {{"n_affected", "9"}, {"n_offered", "10"}}, "n_offered", P::AboveOther));
    CHECK(says(stressResponse, {{"n_offered", "8"}, {"n_offered_24h", "9"}}, "n_offered_24h", P::AboveOther));
    CHECK(says(stressResponse, {{"n_offered", "8"}, {"n_declined", "9"}}, "n_declined", P::AboveOther));
    CHECK(says(
        stressResponse, {{"dependants_affected", "3"}, {"dependants_offered", "4"}}, "dependants_offered", P::AboveOther));
}

TEST_CASE("what ends or answers says when, and never in the future")
{
    CHECK(says(hostItem, {{"answer", "refused"}}, "answered_at", P::NeededBecause));
    CHECK(says(hostItem, {{"sent_at", "2026-03-13T12:00Z"}}, "sent_at", P::InFuture));
    CHECK(says(recommendation, {{"state", "verified"}}, "closed_on", P::NeededBecause));
    CHECK(says(recommendation, {{"state", "open"}, {"closed_on", "2026-03-01"}}, "closed_on", P::MustBeEmpty));
    CHECK(says(smtMeeting, {{"state", "minutes_draft"}, {"date", "2026-04-01"}}, "date", P::InFuture));
    CHECK(!says(smtMeeting, {{"state", "planned"}, {"date", "2026-04-01"}}, "date", P::InFuture));
    CHECK(says(smtMeeting, {{"state", "minutes_draft"}}, "minutes", P::NeededInstead, warning));
    CHECK(says(budget, {{"currency", "ABC"}}, "currency", P::NotACurrency));
    CHECK(!says(budgetLine, {{"unit_cost", "LBP 900000000000"}}, "unit_cost", P::TooLarge));
    CHECK(says(counsellor, {{"un_or_partner", "ngo"}}, "partner", P::NeededInstead, warning));
    CHECK(says(toolUse, {{"month", "2026-05"}}, "month", P::InFuture));
}

TEST_CASE("a record is called by the titles of what it names, and found by them, sensitive ones too")
{
    const Catalogue catalogue;
    Office office(catalogue);
    const Id amina = whole(office, person, {{"family_name", q("Osman")}, {"given_names", q("Amina")}});
    const Id ivan = whole(office, person, {{"family_name", q("Иванов")}, {"given_names", q("Пётр")}});
    const Id child = whole(office, dependant, {{"person", amina.text()}, {"name", q("Layla Osman")}});
    const Id bsafe = whole(office, course, {{"code", q("bsafe")}, {"name", {}}});
    const Id first
        = whole(office, certificate, {{"person", amina.text()}, {"course", bsafe.text()}, {"issued_on", q("2012-03-01")}});
    const Id second
        = whole(office, certificate, {{"person", ivan.text()}, {"course", bsafe.text()}, {"issued_on", q("2012-03-02")}});
    const Id seat = whole(office, travelCompanion, {{"dependant", child.text()}, {"name", {}}});
    Reader reader = office.reader();
    CHECK(reader.title(first).contains(q("Osman")));
    CHECK(reader.title(first).endsWith(q("bsafe")));
    CHECK(!reader.title(first).contains(amina.text()));
    CHECK(reader.title(seat) == q("Layla Osman"));
    reader.setWording([](const RecordType &, const Field &field, const Value &value) {
        return field.kind == Kind::Code ? q("Basic security") : toText(value);
    });
    CHECK(reader.title(bsafe) == q("Basic security"));
    CHECK(reader.title(first).endsWith(q("Basic security")));

    const KeysNamed keys = [](const RecordType &, const Field &field, const QString &word) {
        return field.kind == Kind::Code && q("Basic security").startsWith(word, Qt::CaseInsensitive)
            ? QStringList {q("bsafe")}
            : QStringList();
    };
    const auto found = [&](const RecordType &type, const char *words, int most = 20) {
        QList<Id> ids;
        for (const qint64 row : findTitled(reader, type, q(words), most, keys))
            ids << reader.record(type, row)->id;
        return ids;
    };
    CHECK(found(dependant, "lay") == QList<Id> {child});
    CHECK(found(dependant, "osm") == QList<Id> {child}); // any word of it
    CHECK(found(dependant, "syla").isEmpty());
    CHECK(found(course, "basic") == QList<Id> {bsafe});
    CHECK(found(course, "bsa") == QList<Id> {bsafe});
    CHECK(found(certificate, "bsafe") == QList<Id> {second, first});
    CHECK(found(certificate, "bsafe", 1) == QList<Id> {second});
    CHECK(found(certificate, "osman basic") == QList<Id> {first});
    CHECK(found(certificate, "иванов") == QList<Id> {second}); // small letters of any script
    CHECK(found(travelCompanion, "layla") == QList<Id> {seat});
    CHECK(found(dependant, "50%").isEmpty());
    CHECK(found(dependant, "").isEmpty());
    Query query;
    query.type = &dependant;
    query.text = q("Layla");
    CHECK(find(reader, query).empty()); // no sensitive word is in the index
}

TEST_CASE("the library starts with the mandates, once")
{
    const Catalogue catalogue;
    Office office(catalogue);
    Reader reader = office.reader();
    // Somebody typed one in already, and somebody takes one out.
    const Id own = office.add(policyDocument,
        {{"title", q("Res. 1502")}, {"code", q("S/RES/1502 (2003)")}, {"kind", q("mandate")}, {"date", q("2003")}});
    const QList<Id> stocked = stockLibrary(*office.store, reader);
    REQUIRE(stocked.size() == qsizetype(std::size(mandates)));
    CHECK(stocked.last() == own);
    CHECK(stockLibrary(*office.store, reader) == stocked);
    office.store->save(q("global"), {deletion(office.record(stocked.first()))});
    CHECK(stockLibrary(*office.store, reader) == stocked);
    Query query;
    query.type = &policyDocument;
    CHECK(count(reader, query) == qint64(std::size(mandates)) - 1);
    for (const Id &id : stocked) {
        const Record record = office.record(id);
        INFO(toText(record.value("code")).toStdString());
        CHECK(!hasErrors(problems(policyDocument, record.values, noon)));
        CHECK(record.scope == q("global"));
        const QString code = toText(record.value("code"));
        const int number = code.section(QLatin1Char('/'), 3).section(QLatin1Char(','), 0, 0).toInt();
        if (code.startsWith(QLatin1String("A/")))
            CHECK(code.startsWith(QLatin1String("A/DEC/")) == (number > 400));
    }
}
