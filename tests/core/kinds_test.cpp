// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"
#include "core/records/money.h"
#include "core/records/position.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>

using namespace core;

namespace {

constexpr Choice means[] = {{"rifle", "Rifle"}, {"mortar", "Mortar"}, {"mine", "Mine"}};

constexpr Field kindFields[] = {
    // clang-format off
    {2, "title", Kind::Text, "Title", Required | Title | InTable, {}, {0, 12}},
    {3, "means", Kind::Choices, "Means", InTable, means},
    {4, "course", Kind::Code, "Course", InTable, {}, {}, "courses"},
    {5, "cost", Kind::Money, "Cost", InTable, {}, {0, 1000}},
    {6, "place", Kind::Position, "Place", InTable},
    {7, "phone", Kind::Phone, "Phone", InTable},
    {8, "at", Kind::Moment, "At", InTable},
    {9, "about", Kind::Reference, "About", Plain, {}, {}, "*"},
    {10, "note", Kind::LongText, "Note", Plain, {}, {0, 20}},
    // clang-format on
};
constexpr RecordType kinds = {9001, "kinds", "Test", "Kinds", "Kind", Compartment::Security, kindFields};
static_assert(wellFormed(kinds));

QString q(const char *text) { return QString::fromUtf8(text); }

/// The canonical text of what was typed; "refused" when it is no value.
QString read(std::string_view key, const QString &typed)
{
    const auto value = fromText(*kinds.field(key), typed);
    return value ? toText(*value) : q("refused");
}
QString read(std::string_view key, const char *typed) { return read(key, q(typed)); }

struct Typed {
    const char *typed;
    const char *meant;
};

double metresBetween(const Position &one, const Position &other)
{
    constexpr double metresADegree = 111'320;
    const double north = (one.latitude - other.latitude) * metresADegree;
    const double east = std::remainder(one.longitude - other.longitude, 360) * metresADegree
        * std::cos(one.latitude * 3.14159265358979 / 180);
    return std::hypot(north, east);
}

}

TEST_CASE("choices are a set: each once, in declared order, whatever was typed")
{
    constexpr Typed table[] = {
        {"mine", "mine"},
        {"mine rifle", "rifle mine"},
        {"mine,rifle", "rifle mine"},
        {"mine; mortar ; mine", "mortar mine"},
        {"mine mortar rifle", "rifle mortar mine"},
        {"  ", ""},
        {"Mine", "refused"},
        {"mine sorcery", "refused"},
    };
    for (const Typed &one : table) {
        INFO(one.typed);
        CHECK(read("means", one.typed) == q(one.meant));
    }
    const Field &field = *kinds.field("means");
    CHECK(joinedChoices(field, {q("zeppelin"), q("mine"), q("airship"), q("rifle"), q("mine")})
        == q("rifle mine airship zeppelin"));
    CHECK(choiceKeys(q("rifle mine")) == QStringList {q("rifle"), q("mine")});
    CHECK(choiceKeys({}).isEmpty());
}

TEST_CASE("a code is a key, known here or not")
{
    for (const char *key : {"bsafe", "cont_3", "a", "0"})
        CHECK(read("course", key) == q(key));
    CHECK(read("course", QString(64, QLatin1Char('a'))) == QString(64, QLatin1Char('a')));
    for (const char *key : {"BSAFE", "safe driving", "café", "a-b", " bsafe"})
        CHECK(read("course", key) == q("refused"));
    CHECK(read("course", QString(65, QLatin1Char('a'))) == q("refused"));
}

TEST_CASE("an amount is read as people write it, and never guessed")
{
    constexpr Typed table[] = {
        {"USD 1250.50", "USD 1250.50"},
        {"1,250.50 USD", "USD 1250.50"},
        {"USD1250.5", "USD 1250.50"},
        {"1250.50 usd", "USD 1250.50"},
        {"1250 usd", "USD 1250.00"},
        {"usd 1 250.5", "USD 1250.50"},
        {"1\u202f250.50\u00a0USD", "USD 1250.50"},
        {"1,234,567.89 EUR", "EUR 1234567.89"},
        {"JPY 1250", "JPY 1250"},
        {"1,250 XOF", "XOF 1250"},
        {"KWD 1.5", "KWD 1.500"},
        {"1,250.000 KWD", "KWD 1250.000"},
        {"-5 USD", "USD -5.00"},
        {"USD \u22120.05", "USD -0.05"},
        {"0.00 USD", "USD 0.00"},
        {"007 USD", "USD 7.00"},
        {"١٢٥٠ SDG", "SDG 1250.00"},
        {"999999999999999.99 USD", "USD 999999999999999.99"},
        {"VED 36.5", "VED 36.50"},
        {"١٬٢٥٠٫٥٠ SDG", "SDG 1250.50"},
        {"۱۲۵۰٫۵ AFN", "AFN 1250.50"},
        {"\uff0d\uff15 JPY", "JPY -5"},
        {"\u200f1250\u200e USD", "USD 1250.00"},
        {"900000000000000 CLF", "CLF 900000000000000.0000"},
    };
    for (const Typed &one : table) {
        INFO(one.typed);
        CHECK(read("cost", one.typed) == q(one.meant));
    }
    for (const char *typed : {"1250.50", "USD", "1250,50 USD", "1,25 USD", "12,50.00 USD", "1.250,50 USD", "1250.505 USD",
             "JPY 12.5", "1250 KWD.", "1,250 KWD", "1250 ABC", "USD 5 EUR", "US 5", "$5", "5. USD", ".5 USD", "1e3 USD",
             "--5 USD", "1,250 500 USD", "9999999999999999 USD", "999999999999999 CLF", "-999999999999999.9999 UYW"}) {
        INFO(typed);
        CHECK(read("cost", typed) == q("refused"));
    }
}

TEST_CASE("money is exact both ways, in every currency")
{
    CHECK(toText(Money {125050, q("USD")}) == q("USD 1250.50"));
    CHECK(toText(Money {-5, q("USD")}) == q("USD -0.05"));
    CHECK(toText(Money {0, q("JPY")}) == q("JPY 0"));
    CHECK(toText(Money {5, q("KWD")}) == q("KWD 0.005"));
    CHECK(moneyFromText(q("USD 1250.50")) == Money {125050, q("USD")});
    for (const char *text :
        {"USD 1250.5", "USD 1250", "USD 01.00", "usd 1.00", "USD  1.00", "USD -0.00", "JPY 1.00", "USD 1,250.00", ""})
        CHECK(!moneyFromText(q(text)));
    std::mt19937_64 dice(4217);
    for (const QString &currency : currencies()) {
        CHECK(currency.size() == 3);
        for (int i = 0; i < 50; ++i) {
            const Money money {qint64(dice() % 2'000'000'000'000) - 1'000'000'000'000, currency};
            CHECK(moneyFromText(toText(money)) == money);
            CHECK(read("cost", toText(money)) == toText(money));
            CHECK(read("cost", amountText(money) + currency.toLower()) == toText(money));
        }
    }
    CHECK(std::is_sorted(currencies().begin(), currencies().end()));
}

TEST_CASE("a position is read in every notation people use")
{
    constexpr Typed table[] = {
        {"12.345678,-1.234500", "12.345678,-1.234500"},
        {"12.345678,-1.234500;u=50", "12.345678,-1.234500;u=50"},
        {"12.345678,-1.234500;u=50;by=gps", "12.345678,-1.234500;u=50;by=gps"},
        {"12.345678,-1.234500;by=place", "12.345678,-1.234500;by=place"},
        {"12.5, 30.25", "12.500000,30.250000"},
        {"12.5 30.25", "12.500000,30.250000"},
        {"-12.5 -30.25", "-12.500000,-30.250000"},
        {"\u221212.5, \u221230.25", "-12.500000,-30.250000"},
        {"12, 30", "12.000000,30.000000"},
        {"12.5N 30.25E", "12.500000,30.250000"},
        {"12.5 N, 30.25 W", "12.500000,-30.250000"},
        {"S12.5 W30.25", "-12.500000,-30.250000"},
        {"12.5s30.25w", "-12.500000,-30.250000"},
        {"30.25E 12.5N", "12.500000,30.250000"},
        {"E 30.25, N 12.5", "12.500000,30.250000"},
        {"12.5° 30.25°", "12.500000,30.250000"},
        {"12°30'N 30°15'E", "12.500000,30.250000"},
        {"12° 30' 36\" N, 30° 15' 0\" E", "12.510000,30.250000"},
        {"12°30′36″N 30°15′00″W", "12.510000,-30.250000"},
        {"12º30’36”S 30º15’0”E", "-12.510000,30.250000"},
        {"12°30.6'N, 30°15'E", "12.510000,30.250000"},
        {"12d30'36\"N 30d15'E", "12.510000,30.250000"},
        {"12°30'36'' 30°15'00''", "12.510000,30.250000"},
        {"12 30 36 30 15 0", "12.510000,30.250000"},
        {"12 30.6 N 30 15 E", "12.510000,30.250000"},
        {"N 12 30 36 W 30 15 0", "12.510000,-30.250000"},
        {"-12 30, 30 15", "-12.500000,30.250000"},
        {"12 30.6 -30 15", "12.510000,-30.250000"},
        {"geo:12.5,30.25", "12.500000,30.250000"},
        {"geo:12.5,30.25;u=35.2", "12.500000,30.250000;u=36"},
        {"12.5, 30.25 ±50m", "12.500000,30.250000;u=50"},
        {"12.5, 30.25 ± 50", "12.500000,30.250000;u=50"},
        {"12.5, 30.25 +/-2 km", "12.500000,30.250000;u=2000"},
        {"12°30'N 30°15'E ±0.5m", "12.500000,30.250000;u=1"},
        {"90, 0", "90.000000,0.000000"},
        {"0, -180", "0.000000,180.000000"},
        {"-0.0000001, 0.5", "0.000000,0.500000"},
        {"١٢.٥ ٣٠.٢٥", "12.500000,30.250000"},
        {"١٢٫٥، ٣٠٫٢٥", "12.500000,30.250000"},
        {"\u200f۱۲٫۵\u200e ۳۰٫۲۵", "12.500000,30.250000"},
        {"36N 500000 0", "0.000000,33.000000"},
        {"36n 500000 0", "0.000000,33.000000"},
        {"36 N 500000E 0N", "0.000000,33.000000"},
        {"36N 500000mE 0mN", "0.000000,33.000000"},
        {"36north 500000 0", "0.000000,33.000000"},
        {"36S 500000 10000000", "0.000000,33.000000"},
        {"36N 500000, 0 ±10m", "0.000000,33.000000;u=10"},
        {"N 2000000 2000000", "90.000000,0.000000"},
    };
    STATIC_REQUIRE(std::size(table) >= 40);
    for (const Typed &one : table) {
        INFO(one.typed);
        CHECK(read("place", one.typed) == q(one.meant));
    }
    // A band letter says what the hemisphere says.
    CHECK(read("place", "36R 512345 3123456") == read("place", "36N 512345 3123456"));
    CHECK(read("place", "36L 512345 8723456") == read("place", "36south 512345 8723456"));
    CHECK(read("place", "36R 512345 3123456") != q("refused"));
    CHECK(read("place", "36L 512345 8723456") != q("refused"));
    CHECK(read("place", "36RWT1234523456") == read("place", "36R WT 12345 23456"));
    CHECK(read("place", "36rwt1234523456") == read("place", "36RWT1234523456"));
}

TEST_CASE("what could be two places, or none, is refused")
{
    for (const char *typed : {"12.5", "12,5", "12,5 30,25", "91, 0", "0, 181", "12.5N 30.25N", "12.5N 30.25",
             "-12.5N 30.25E", "12.5N 30.25E 5", "12 30 36", "12°61'N 30°E", "12°30'61\"N 30°E", "12.5°30'N 30°E",
             "12.5+3, 30", "nan, 0", "inf 0", "12.5;30.25", "12.5, 30.25;u=-5", "12.5, 30.25;by=rumour", "12.5, 30.25 ±",
             "12.5, 30.25 ±2000km", "12.5, 30.25;u=5 ±5", "61N 500000 0", "0N 500000 0", "36S 500000 4000000",
             "36C 512345 3123456", "36I 500000 5000000", "36N 5 0", "36N 500000", "36R", "36RWT123", "36RWT", "36RIT1212",
             "36RZZ1212", "12.5 O 30.25 N", "here", "12.5 30.25 E N", "BGW", "YGL", "ZAH", "CGW12"}) {
        INFO(typed);
        if (q(typed) == q("36RWT"))
            CHECK(read("place", typed) != q("refused")); // a square of 100 km
        else
            CHECK(read("place", typed) == q("refused"));
    }
    for (const char *text : {"12.5,30.5", "12.345678, 1.234500", "12.345678,1.234500;u=", "12.345678,1.234500;by=gps;u=5",
             "12.345678,1.234500;u=05", "-0.000000,1.000000", "91.000000,1.000000", "12.345678,-180.000000",
             "1.000000,2.000000;u=1000001"})
        CHECK(!positionFromText(q(text)));
}

TEST_CASE("an MGRS square says how exact it is, unless it is said otherwise")
{
    constexpr Typed table[] = {{"36RWT", "70711"}, {"36RWT12", "7072"}, {"36RWT1234", "708"}, {"36RWT123234", "71"},
        {"36RWT12342345", "8"}, {"36RWT1234523456", "1"}};
    for (const Typed &one : table) {
        INFO(one.typed);
        const auto position = readPosition(q(one.typed));
        REQUIRE(position);
        CHECK(position->accuracy == q(one.meant).toInt());
        CHECK(inNotation(*position, Notation::Mgrs) == q(one.typed));
    }
    CHECK(readPosition(q("36RWT1234 ±20m"))->accuracy == 20);
    const auto polar = readPosition(q("ZAH12345678")); // near the North Pole squares have no zone
    REQUIRE(polar);
    CHECK(polar->latitude > 84);
    CHECK(inNotation(*polar, Notation::Mgrs) == q("ZAH12345678"));
}

TEST_CASE("every position survives every notation")
{
    std::mt19937 dice(84);
    std::uniform_real_distribution<double> latitude(-90, 90);
    std::uniform_real_distribution<double> longitude(-180, 180);
    for (int i = 0; i < 4000; ++i) {
        Position position {latitude(dice), longitude(dice), i % 3 == 0 ? std::optional(i) : std::nullopt,
            i % 2 == 0 ? q("gps") : QString()};
        const QString text = toText(position);
        position = positionFromText(text).value();
        CHECK(toText(position) == text);
        for (Notation notation : {Notation::Degrees, Notation::Minutes, Notation::Utm, Notation::Mgrs}) {
            const QString shown = inNotation(position, notation);
            INFO(text.toStdString() << " as " << shown.toStdString());
            const auto back = readPosition(shown);
            REQUIRE(back);
            if (notation == Notation::Degrees || notation == Notation::Minutes)
                CHECK(toText(Position {back->latitude, back->longitude})
                    == toText(Position {position.latitude, position.longitude}));
            else
                CHECK(metresBetween(*back, position) < (notation == Notation::Utm ? 0.75 : 1.5));
            // Once through the notation, it reads the same ever after.
            if (notation == Notation::Utm)
                CHECK(inNotation(positionFromText(toText(*back)).value(), notation) == shown);
        }
    }
}

TEST_CASE("UTM is exact to the centimetre")
{
    std::mt19937 dice(36);
    for (int i = 0; i < 500; ++i) {
        const double easting = 200'000 + double(dice() % 60'000'000) / 100;
        const double northing = double(dice() % 930'000'000) / 100;
        const auto typed = readPosition(QStringLiteral("36N %1 %2").arg(easting, 0, 'f', 2).arg(northing, 0, 'f', 2));
        const auto near = readPosition(QStringLiteral("36N %1 %2").arg(easting + 0.01, 0, 'f', 2).arg(northing, 0, 'f', 2));
        if (!typed || !near)
            continue;
        const double apart = metresBetween(*typed, *near);
        CHECK(apart > 0.009);
        CHECK(apart < 0.011);
    }
    // Published: the CN Tower, 43°38′33.24″N 79°23′13.7″W, is 17N 630084 4833438.
    const Position tower = readPosition(q("43°38'33.24\"N 79°23'13.7\"W")).value();
    CHECK(inNotation(tower, Notation::Utm) == q("17N 630084 4833439"));
    CHECK(metresBetween(tower, readPosition(q("17N 630084 4833438")).value()) < 1.5);
}

TEST_CASE("a telephone number names its country")
{
    constexpr Typed table[] = {
        {"+254712345678", "+254712345678"},
        {"+254 712 345-678", "+254712345678"},
        {"+254 (712) 345.678", "+254712345678"},
        {"00254712345678", "+254712345678"},
        {" 00 254 712 345 678 ", "+254712345678"},
        {"+44 (0)20 7946 0958", "+442079460958"},
        {"+8816 123 45678", "+881612345678"},
        {"+٢٥٤٧١٢٣٤٥٦٧٨", "+254712345678"},
        {"\uff0b\uff12\uff15\uff14712345678", "+254712345678"},
        {"\u202a+254 712 345 678\u202c", "+254712345678"},
        {"+39 (0)6 69821", "+390669821"},
        {"0039 (0)6 69821", "+390669821"},
        {"+378 (0)549 882914", "+3780549882914"},
        {"+49 (0)30 123456", "+4930123456"},
    };
    for (const Typed &one : table) {
        INFO(one.typed);
        CHECK(read("phone", one.typed) == q(one.meant));
    }
    for (const char *typed : {"0712345678", "254712345678", "712 345 678", "+0712345678", "+12345", "+1234567890123456",
             "+254 712 x5", "++254712345678", "+254712345678 or 679", "000254712345678", "112"}) {
        INFO(typed);
        CHECK(read("phone", typed) == q("refused"));
    }
}

TEST_CASE("a moment may say how well it is known, and still sorts by its instant")
{
    constexpr Typed table[] = {
        {"2016-10-03T11:05:00Z+03:00~", "2016-10-03T11:05:00Z+03:00~"},
        {"2016-10-03T11:05:00Z?", "2016-10-03T11:05:00Z?"},
        {"2016-10-03 14:05 +03:00 ~", "2016-10-03T11:05:00Z+03:00~"},
        {"2016-10-03T14:05+0300?", "2016-10-03T11:05:00Z+03:00?"},
        {"2016-10-03 14:05~", "2016-10-03T14:05:00Z~"},
    };
    for (const Typed &one : table) {
        INFO(one.typed);
        CHECK(read("at", one.typed) == q(one.meant));
    }
    for (const char *typed :
        {"2016-10-03 14:05 %", "2016-10-03 14:05 ~~", "~2016-10-03 14:05", "2016-10-03~", "2016-10-03 about"})
        CHECK(read("at", typed) == q("refused"));
    CHECK(momentQuality(q("2016-10-03T11:05:00Z~")) == Quality::About);
    CHECK(momentQuality(q("2016-10-03T11:05:00Z+03:00?")) == Quality::Estimated);
    CHECK(momentQuality(q("2016-10-03T11:05:00Z+03:00")) == Quality::Exact);
    for (int offset : {-720, -210, 0, 180, 345, 840})
        for (Quality quality : {Quality::Exact, Quality::About, Quality::Estimated}) {
            const QString typed = QStringLiteral("2016-10-03T11:05:07%1%2:%3%4")
                                      .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                                      .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                                      .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'))
                                      .arg(markOf(quality));
            const QString canonical = read("at", typed);
            INFO(canonical.toStdString());
            CHECK(momentFromText(canonical) == Moment {1'475'492'707'000 - offset * 60'000, offset, quality});
            CHECK(read("at", canonical) == canonical);
            CHECK(canonical < q("2016-10-04T12:00:00Z"));
            CHECK(canonical > q("2016-10-02T12:00:00Z~"));
        }
    CHECK(!momentFromText(q("2016-10-03T14:05+03:00")));
}

TEST_CASE("a reference to a record of any type takes any identity")
{
    CHECK(read("about", "0123456789abcdef-42") == q("0123456789abcdef-42"));
    CHECK(read("about", "something") == q("refused"));
}

TEST_CASE("whatever is shown for a kind reads back as the same value")
{
    for (const Field &field : kinds.fields)
        for (int seed = 0; seed < 200; ++seed) {
            const Value value = support::plausible(field, seed);
            INFO(field.key << ' ' << toText(value).toStdString());
            CHECK(fromText(field, toText(value)) == value);
            QList<Value> values(qsizetype(kinds.fields.size()));
            values[0] = QStringLiteral("x");
            values[kinds.indexOf(field)] = value;
            CHECK(problems(kinds, values).isEmpty());
            if (field.kind != Kind::Choices)
                CHECK(support::plausible(field, seed + 1) != value);
        }
}

TEST_CASE("lists sort amounts by currency and number, and filter sets by one of their keys")
{
    const Catalogue catalogue({&kinds});
    support::Office office(catalogue);
    const auto add = [&](const char *cost, const char *means) {
        return office.add(kinds, {{"title", q("x")}, {"cost", q(cost)}, {"means", q(means)}});
    };
    add("USD 9.50", "mine");
    add("JPY 800", "mine rifle");
    add("USD 100.00", "rifle");
    add("USD 20.05", "");
    add("JPY 90", "mortar");
    add("", "rifle mortar");
    Reader reader = office.reader();
    const auto costs = [&](const Query &query) {
        QStringList found;
        for (const Row &row : rows(reader, kinds, {kinds.field("cost")}, find(reader, query)))
            found << toText(row.values.first());
        return found.join(QLatin1Char('|'));
    };
    Query query;
    query.type = &kinds;
    query.order = "cost";
    CHECK(costs(query) == q("JPY 90|JPY 800|USD 9.50|USD 20.05|USD 100.00|"));
    query.descending = true;
    CHECK(costs(query) == q("USD 100.00|USD 20.05|USD 9.50|JPY 800|JPY 90|"));
    query.descending = false;
    query.filters = {{"cost", Query::Filter::Is::AtLeast, q("USD 10.00")}};
    CHECK(costs(query) == q("USD 20.05|USD 100.00"));
    query.filters = {{"cost", Query::Filter::Is::AtMost, q("USD 20.05")}};
    CHECK(costs(query) == q("USD 9.50|USD 20.05"));
    query.filters = {{"means", Query::Filter::Is::Contains, q("rifle")}};
    CHECK(costs(query) == q("JPY 800|USD 100.00|"));
    query.filters = {{"means", Query::Filter::Is::Contains, q("min")}};
    CHECK(costs(query).isEmpty());
    query.filters = {{"cost", Query::Filter::Is::Empty, {}}};
    CHECK(count(reader, query) == 1);
}
