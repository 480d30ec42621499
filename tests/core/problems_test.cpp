// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/problems.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

using Is = Check::Is;
using P = Problem::Kind;

constexpr Choice levels[] = {{"low", "Low"}, {"medium", "Medium"}, {"high", "High"}};
constexpr Choice reasons[] = {{"duty", "Duty"}, {"leave", "Leave"}, {"other", "Other"}};

constexpr Field tripFields[] = {
    // clang-format off
    {2, "title", Kind::Text, "Title", Title, {}, {0, 5}},
    {3, "leaves", Kind::Date, "Leaves"},
    {4, "returns", Kind::Date, "Returns"},
    {5, "started", Kind::Moment, "Started"},
    {6, "ended", Kind::Moment, "Ended"},
    {7, "killed", Kind::Integer, "Killed"},
    {8, "affected", Kind::Integer, "Affected"},
    {9, "residual", Kind::Choice, "Residual", Plain, levels},
    {10, "present", Kind::Choice, "Present", Plain, levels},
    {11, "spent", Kind::Money, "Spent", Plain, {}, {0, 500}},
    {12, "granted", Kind::Money, "Granted"},
    {13, "reasons", Kind::Choices, "Reasons", Plain, reasons},
    {14, "explained", Kind::Text, "Explained"},
    {15, "armed", Kind::Flag, "Armed"},
    {16, "escorts", Kind::Integer, "Escorts"},
    {17, "phone", Kind::Phone, "Phone"},
    {18, "radio", Kind::Text, "Radio"},
    {19, "place", Kind::Position, "Place"},
    {20, "course", Kind::Code, "Course", Plain, {}, {}, "courses"},
    {21, "note", Kind::LongText, "Note", Plain, {}, {0, 8}},
    {22, "share", Kind::Real, "Share"},
    // clang-format on
};
constexpr Check tripChecks[] = {
    {Is::NotBefore, "returns", "leaves"},
    {Is::WithinDays, "returns", "leaves", {}, 366},
    {Is::NotBefore, "ended", "started"},
    {Is::WithinDays, "ended", "started", {}, 2},
    {Is::NotBefore, "started", "leaves", {}, 0, Check::Grade::ToSubmit},
    {Is::NotInFuture, "started"},
    {Is::NotAbove, "killed", "affected"},
    {Is::NotAbove, "residual", "present"},
    {Is::NotAbove, "spent", "granted"},
    {Is::NotAbove, "share", "affected"},
    {Is::NeededWhen, "explained", "reasons", "other leave"},
    {Is::EmptyWhen, "escorts", "armed", "no unknown"},
    {Is::NeededWithout, "phone", "radio", {}, 0, Check::Grade::ToSubmit},
    {Is::NotInFuture, "leaves", {}, {}, 0, Check::Grade::ToSubmit},
};
constexpr RecordType trip
    = {9002, "trip", "Test", "Trips", "Trip", Compartment::Security, tripFields, {}, Sensitivity::P2, {}, tripChecks};
static_assert(wellFormed(trip));

constexpr qint64 noon = 1'773'316'800'000; // 2026-03-12T12:00:00Z

QString q(const char *text) { return QString::fromUtf8(text); }

/// What is wrong when only these fields are given; the telephone's check is met unless asked for.
QList<Problem> judged(const QMap<QByteArray, QString> &given, qint64 now = 0)
{
    QList<Value> values(qsizetype(trip.fields.size()));
    values[columnOf<trip>("radio")] = QStringLiteral("Foxtrot 1");
    for (auto one = given.begin(); one != given.end(); ++one) {
        const Field &field = *trip.field(std::string_view(one.key().constData(), size_t(one.key().size())));
        values[trip.indexOf(field)] = fromText(field, one.value()).value_or(Value {one.value()});
    }
    return problems(trip, values, now);
}

bool has(const QList<Problem> &found, const char *field, P kind, Problem::Grade grade = Problem::Grade::Error)
{
    return found.size() == 1 && found.first().field == trip.field(field) && found.first().kind == kind
        && found.first().grade == grade;
}

}

TEST_CASE("an end is not before its beginning, as far as both are known")
{
    CHECK(judged({{"leaves", q("2026-03-12")}, {"returns", q("2026-03-12")}}).isEmpty());
    CHECK(has(judged({{"leaves", q("2026-03-12")}, {"returns", q("2026-03-11")}}), "returns", P::BeforeOther));
    CHECK(judged({{"leaves", q("2026-03-12")}, {"returns", q("2026")}}).isEmpty()); // may be December
    CHECK(judged({{"leaves", q("2026-03-12")}, {"returns", q("2026-03")}}).isEmpty());
    CHECK(judged({{"leaves", q("2026")}, {"returns", q("2026-01-01")}}).isEmpty());
    CHECK(has(judged({{"leaves", q("2026-03")}, {"returns", q("2026-02")}}), "returns", P::BeforeOther));
    CHECK(has(judged({{"leaves", q("2026")}, {"returns", q("2025-12-31")}}), "returns", P::BeforeOther));
    const auto found = judged({{"leaves", q("2026")}, {"returns", q("2025")}});
    REQUIRE(found.size() == 1);
    CHECK(found.first().other == trip.field("leaves"));
    CHECK(judged({{"returns", q("2025")}}).isEmpty());
    CHECK(has(judged({{"leaves", q("2026")}, {"returns", q("soon")}}), "returns", P::NotADate)); // and no more than that
}

TEST_CASE("moments are compared by instant, roughly known ones by their day, beside a date by their own clock")
{
    CHECK(judged({{"started", q("2026-03-12T14:05+03:00")}, {"ended", q("2026-03-12T11:05Z")}}).isEmpty());
    CHECK(
        has(judged({{"started", q("2026-03-12T14:05+03:00")}, {"ended", q("2026-03-12T11:04Z")}}), "ended", P::BeforeOther));
    CHECK(judged({{"started", q("2026-03-12T14:05Z~")}, {"ended", q("2026-03-12T11:04Z")}}).isEmpty());
    CHECK(judged({{"started", q("2026-03-12T14:05Z")}, {"ended", q("2026-03-12T11:04Z?")}}).isEmpty());
    CHECK(has(judged({{"started", q("2026-03-12T14:05Z~")}, {"ended", q("2026-03-11T23:04Z?")}}), "ended", P::BeforeOther));
    // At 01:00 in Nairobi it is still the day before in UTC.
    CHECK(judged({{"leaves", q("2026-03-12")}, {"started", q("2026-03-12T01:00+03:00")}}).isEmpty());
    CHECK(has(judged({{"leaves", q("2026-03-12")}, {"started", q("2026-03-11T23:59+03:00")}}), "started", P::BeforeOther,
        Problem::Grade::Warning));
}

TEST_CASE("so many days, and not one more")
{
    CHECK(judged({{"leaves", q("2026-03-12")}, {"returns", q("2027-03-13")}}).isEmpty()); // 366
    const auto found = judged({{"leaves", q("2026-03-12")}, {"returns", q("2027-03-14")}});
    CHECK(has(found, "returns", P::TooLongAfter));
    CHECK(found.first().limit == 366);
    CHECK(found.first().other == trip.field("leaves"));
    CHECK(judged({{"leaves", q("2026")}, {"returns", q("2027-12")}}).isEmpty());
    CHECK(judged({{"started", q("2026-03-12T11:05Z")}, {"ended", q("2026-03-14T11:05Z")}}).isEmpty());
    CHECK(has(judged({{"started", q("2026-03-12T11:05Z")}, {"ended", q("2026-03-14T11:06Z")}}), "ended", P::TooLongAfter));
}

TEST_CASE("a part is not above its whole: numbers, places in a list, amounts of one currency")
{
    CHECK(judged({{"killed", q("3")}, {"affected", q("3")}}).isEmpty());
    CHECK(has(judged({{"killed", q("4")}, {"affected", q("3")}}), "killed", P::AboveOther));
    CHECK(judged({{"killed", q("4")}}).isEmpty());
    CHECK(has(judged({{"share", q("3.5")}, {"affected", q("3")}}), "share", P::AboveOther));
    CHECK(judged({{"residual", q("low")}, {"present", q("high")}}).isEmpty());
    CHECK(has(judged({{"residual", q("high")}, {"present", q("medium")}}), "residual", P::AboveOther));
    CHECK(judged({{"spent", q("USD 100")}, {"granted", q("USD 100")}}).isEmpty());
    CHECK(has(judged({{"spent", q("USD 100.01")}, {"granted", q("USD 100")}}), "spent", P::AboveOther));
    CHECK(judged({{"spent", q("USD 100.01")}, {"granted", q("EUR 100")}}).isEmpty());
}

TEST_CASE("what another field says makes one needed, or empty")
{
    CHECK(judged({{"reasons", q("duty")}}).isEmpty());
    CHECK(has(judged({{"reasons", q("duty other")}}), "explained", P::NeededBecause));
    CHECK(has(judged({{"reasons", q("leave")}, {"explained", q("  ")}}), "explained", P::NeededBecause));
    CHECK(judged({{"reasons", q("duty other")}, {"explained", q("x")}}).isEmpty());
    CHECK(judged({{"armed", q("yes")}, {"escorts", q("4")}}).isEmpty());
    CHECK(has(judged({{"armed", q("no")}, {"escorts", q("4")}}), "escorts", P::MustBeEmpty));
    CHECK(has(judged({{"armed", q("unknown")}, {"escorts", q("4")}}), "escorts", P::MustBeEmpty));
    CHECK(judged({{"armed", q("no")}, {"escorts", q("0")}}).isEmpty());
    CHECK(judged({{"armed", q("no")}}).isEmpty());
    CHECK(judged({{"escorts", q("4")}}).isEmpty());
}

TEST_CASE("one of two is needed; to submit only is a warning")
{
    const auto found = judged({{"radio", QString()}});
    CHECK(has(found, "phone", P::NeededInstead, Problem::Grade::Warning));
    CHECK_FALSE(hasErrors(found));
    CHECK(judged({{"radio", QString()}, {"phone", q("+254712345678")}}).isEmpty());
    CHECK(judged({}).isEmpty());
}

TEST_CASE("what has happened is not in the future, give or take a clock and a time zone")
{
    CHECK(judged({{"started", q("2026-03-12T12:04Z")}}, noon).isEmpty());
    CHECK(has(judged({{"started", q("2026-03-12T12:06Z")}}, noon), "started", P::InFuture));
    CHECK(has(judged({{"started", q("2026-03-12T15:06+03:00")}}, noon), "started", P::InFuture));
    CHECK(judged({{"started", q("2026-03-12T14:00Z~")}}, noon).isEmpty());
    CHECK(judged({{"started", q("2999-01-01T00:00Z")}}).isEmpty()); // nobody said what time it is
    CHECK(judged({{"leaves", q("2026-03-13")}}, noon).isEmpty()); // it is the 13th in Kiribati
    CHECK(has(judged({{"leaves", q("2026-03-14")}}, noon), "leaves", P::InFuture, Problem::Grade::Warning));
    CHECK(judged({{"leaves", q("2026")}}, noon).isEmpty());
    CHECK(has(judged({{"leaves", q("2027")}}, noon), "leaves", P::InFuture, Problem::Grade::Warning));
}

TEST_CASE("each kind says what it is not, and how long is too long")
{
    CHECK(has(judged({{"spent", q("5")}}), "spent", P::NotAMoney));
    CHECK(has(judged({{"spent", q("USD 501")}}), "spent", P::TooLarge));
    CHECK(has(judged({{"spent", q("USD -1")}}), "spent", P::TooSmall));
    CHECK(has(judged({{"place", q("somewhere")}}), "place", P::NotAPosition));
    CHECK(has(judged({{"phone", q("0712345678")}}), "phone", P::NotAPhone));
    CHECK(has(judged({{"course", q("Safe driving")}}), "course", P::NotACode));
    CHECK(judged({{"course", q("unheard_of")}}).isEmpty());
    CHECK(has(judged({{"reasons", q("Duty!")}}), "reasons", P::NotAChoice));
    CHECK(judged({{"title", q("fünf5")}}).isEmpty());
    CHECK(has(judged({{"title", q("sechs6")}}), "title", P::TooLong));
    CHECK(has(judged({{"note", q("123456789")}}), "note", P::TooLong));
}

TEST_CASE("only a value of another kind is refused on arrival; keys of a newer program are no fault")
{
    QList<Value> values(qsizetype(trip.fields.size()));
    values[columnOf<trip>("radio")] = q("x");
    values[columnOf<trip>("reasons")] = q("duty sabbatical");
    CHECK(problems(trip, values).isEmpty());
    values[columnOf<trip>("reasons")] = q("sabbatical duty");
    CHECK(has(problems(trip, values), "reasons", P::NotAChoice));
    for (const char *key : {"reasons", "spent", "place", "phone", "course", "started"}) {
        QList<Value> strange(qsizetype(trip.fields.size()));
        strange[columnOf<trip>("radio")] = q("x");
        strange[trip.indexOf(*trip.field(std::string_view(key)))] = qint64(7);
        CHECK(has(problems(trip, strange), key, P::WrongKind));
    }
}

TEST_CASE("problems come in declared order, the worst of a field not hidden by the others")
{
    const auto found = judged(
        {{"killed", q("4")}, {"affected", q("3")}, {"title", q("sechs6")}, {"leaves", q("2026")}, {"returns", q("2025")}});
    REQUIRE(found.size() == 3);
    CHECK(found.at(0).field == trip.field("title"));
    CHECK(found.at(1).field == trip.field("returns"));
    CHECK(found.at(2).field == trip.field("killed"));
}

TEST_CASE("plausible records of every seed break no check")
{
    for (int seed = 0; seed < 100; ++seed) {
        INFO(seed);
        const auto found = problems(trip, support::plausible(trip, seed));
        INFO((found.isEmpty() ? std::string_view() : found.first().field->key));
        CHECK(found.isEmpty());
    }
}

namespace {

constexpr Choice grades[] = {{"minor", "Minor"}, {"severe", "Severe"}, {"critical", "Critical"}};
constexpr Choice kinds[] = {{"one", "One"}, {"two", "Two"}, {"three", "Three"}};

constexpr Field harmFields[] = {
    // clang-format off
    {2, "title", Kind::Text, "Title", Title},
    {3, "grade", Kind::Choice, "Grade", Plain, grades},
    {4, "people", Kind::Integer, "People", Plain, {}, {1, 3}},
    {5, "assets", Kind::Integer, "Assets", Plain, {}, {1, 3}},
    {6, "reporter", Kind::Text, "Reporter"},
    {7, "confirmed_by", Kind::Text, "Confirmed by"},
    {8, "kinds", Kind::Choices, "Kinds", Plain, kinds},
    {9, "place", Kind::Position, "Place"},
    {10, "country", Kind::Text, "Country"},
    {11, "currency", Kind::Text, "Currency"},
    {12, "begins", Kind::Date, "Begins"},
    {13, "ends", Kind::Date, "Ends"},
    // clang-format on
};
constexpr Check harmChecks[] = {
    {Is::Worst, "grade", {}, "people assets", 0, Check::Grade::ToSubmit},
    {Is::Differs, "confirmed_by", "reporter"},
    {Is::AtMost, "kinds", {}, {}, 2},
    {Is::WithAccuracy, "place"},
    {Is::Country, "country"},
    {Is::Currency, "currency"},
    {Is::WithinDays, "ends", "begins", {}, 90, Check::Grade::Error, "kinds", "one"},
};
constexpr PartRule harmParts[] = {{"incident", 1, 2}, {"plan", 1, 1, "grade", "critical"}};
constexpr RecordType harm = {9003, "harm", "Test", "Harms", "Harm", Compartment::Security, harmFields, {}, Sensitivity::P2, {},
    harmChecks, false, harmParts};
static_assert(wellFormed(harm));

QList<std::pair<std::string, P>> harmProblems(const QMap<QByteArray, QString> &fields)
{
    QList<Value> values(qsizetype(harm.fields.size()));
    for (auto one = fields.begin(); one != fields.end(); ++one) {
        const Field &field = *harm.field(std::string_view(one.key().constData(), size_t(one.key().size())));
        values[harm.indexOf(field)] = fromText(field, one.value()).value();
    }
    QList<std::pair<std::string, P>> found;
    for (const Problem &problem : problems(harm, values))
        found.emplace_back(std::string(problem.field->key), problem.kind);
    return found;
}

}

TEST_CASE("a grade is what the worst of its axes says, and nobody confirms their own report")
{
    using Found = QList<std::pair<std::string, P>>;
    CHECK(harmProblems({{"grade", u"severe"_qs}}).isEmpty());
    CHECK(harmProblems({{"grade", u"severe"_qs}, {"people", u"1"_qs}, {"assets", u"2"_qs}}).isEmpty());
    CHECK(harmProblems({{"grade", u"severe"_qs}, {"people", u"3"_qs}, {"assets", u"2"_qs}}) == Found {{"grade", P::NotTheWorst}});
    CHECK(harmProblems({{"reporter", u"Amal"_qs}, {"confirmed_by", u"Bruno"_qs}}).isEmpty());
    CHECK(harmProblems({{"reporter", u"Amal Haddad"_qs}, {"confirmed_by", u" amal  haddad"_qs}})
        == Found {{"confirmed_by", P::SameAsOther}});
}

TEST_CASE("choices, accuracy, countries, currencies and conditions are judged")
{
    using Found = QList<std::pair<std::string, P>>;
    CHECK(harmProblems({{"kinds", u"one two"_qs}}).isEmpty());
    CHECK(harmProblems({{"kinds", u"one two three"_qs}}) == Found {{"kinds", P::TooMany}});
    CHECK(harmProblems({{"place", u"12.5, 30.25 ±50m"_qs}}).isEmpty());
    CHECK(harmProblems({{"place", u"12.5, 30.25"_qs}}) == Found {{"place", P::NoAccuracy}});
    CHECK(harmProblems({{"country", u"KSR"_qs}, {"currency", u"XOF"_qs}}).isEmpty());
    CHECK(harmProblems({{"country", u"ksr"_qs}, {"currency", u"ABC"_qs}})
        == Found {{"country", P::NotACountry}, {"currency", P::NotACurrency}});
    const QMap<QByteArray, QString> long_ {{"begins", u"2026-01-01"_qs}, {"ends", u"2026-12-31"_qs}};
    CHECK(harmProblems(long_).isEmpty());
    QMap<QByteArray, QString> bound = long_;
    bound.insert("kinds", u"one"_qs);
    CHECK(harmProblems(bound) == Found {{"ends", P::TooLongAfter}});
}

TEST_CASE("too few and too many parts are told before a record is submitted")
{
    const Catalogue catalogue;
    QList<Value> values(qsizetype(harm.fields.size()));
    const quint16 incidents = catalogue.find("incident")->number;
    const quint16 plans = catalogue.find("plan")->number;
    QList<Problem> found = partProblems(catalogue, harm, values, {});
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind == P::TooFewParts);
    CHECK(found.first().limit == 1);
    CHECK(found.first().part->key == "incident");
    CHECK(partProblems(catalogue, harm, values, {{incidents, 2}}).isEmpty());
    CHECK(partProblems(catalogue, harm, values, {{incidents, 3}}).first().kind == P::TooManyParts);
    values[harm.indexOf(*harm.field("grade"))] = u"critical"_qs;
    CHECK(partProblems(catalogue, harm, values, {{incidents, 1}}).size() == 1);
    CHECK(partProblems(catalogue, harm, values, {{incidents, 1}, {plans, 1}}).isEmpty());
}
