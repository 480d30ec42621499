// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/base/failure.h"
#include "core/records/change.h"
#include "core/records/incident.h"
#include "core/records/problems.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace core;

namespace {

std::optional<Value> read(std::string_view key, const char *text)
{
    return fromText(*incident.field(key), QString::fromUtf8(text));
}

}

TEST_CASE("a date is as precise as it is known and never guessed")
{
    for (const char *text : {"2013", "2013-06", "2013-06-21", "2024-02-29"})
        CHECK(read("occurred", text) == Value {QString::fromUtf8(text)});
    for (const char *text :
        {"2013-13", "2013-02-30", "03/04/2013", "13-06-21", "2013-6-1", " 2013", "0000", "2013-06-21T10:00"})
        CHECK(!read("occurred", text));
}

TEST_CASE("a moment is kept as an instant with the offset it was noted in")
{
    const auto text = [](const char *typed) { return toText(read("known_at", typed).value()); };
    CHECK(text("2016-10-03T14:05:00+03:00") == QStringLiteral("2016-10-03T11:05:00Z+03:00"));
    CHECK(text("2016-10-03 14:05 +0300") == QStringLiteral("2016-10-03T11:05:00Z+03:00"));
    CHECK(text("2016-10-03T00:30-05:00") == QStringLiteral("2016-10-03T05:30:00Z-05:00"));
    CHECK(text("2016-10-03T11:05:00Z") == QStringLiteral("2016-10-03T11:05:00Z"));
    CHECK(text("2016-10-03T11:05:00Z+03:00") == QStringLiteral("2016-10-03T11:05:00Z+03:00"));
    for (const char *typed : {"14:05", "2016-10-03", "2016-10-03T25:00", "2016-02-30T10:00Z", "2016-10-03T10:00+15:00"})
        CHECK(!read("known_at", typed));
}

TEST_CASE("numbers, flags and choices are read strictly")
{
    CHECK(read("people_killed", "12") == Value {qint64(12)});
    CHECK(!read("people_killed", "1,200"));
    CHECK(!read("people_killed", "12.5"));
    CHECK(read("latitude", "-1.49984") == Value {-1.49984});
    CHECK(!read("latitude", "1,5"));
    CHECK(!read("latitude", "nan"));
    CHECK(read("un_targeted", "Unknown") == Value {QStringLiteral("unknown")});
    CHECK(!read("un_targeted", "maybe"));
    CHECK(read("means", "small_arms") == Value {QStringLiteral("small_arms")});
    CHECK(!read("means", "Small arms"));
    CHECK(read("means", "") == Value {});
    CHECK(read("duty_station", "0123456789abcdef-42") == Value {Id {0x0123456789abcdefULL, 42}});
    CHECK(!read("duty_station", "0123456789ABCDEF-42"));
    CHECK(!read("duty_station", "0123456789abcdef-042"));
    CHECK(!read("duty_station", "0123456789abcdef-0"));
}

TEST_CASE("digits of any script and characters nobody sees are read in every kind that has digits")
{
    for (const char *typed : {"١٢", "۱۲", "१२", "\uff11\uff12", "\u200f12\u200e", "\U0001E951\U0001E952"})
        CHECK(read("people_killed", typed) == Value {qint64(12)});
    CHECK(!read("people_killed", "١٬٢٠٠")); // grouped: refused like 1,200
    CHECK(read("latitude", "\u2212١٫٥") == Value {-1.5});
    CHECK(read("latitude", "−1.5") == Value {-1.5});
    CHECK(read("occurred", "٢٠١٣-٠٦-٢١") == Value {QStringLiteral("2013-06-21")});
    CHECK(read("occurred", "\u200f۲۰۱۳-۰۶") == Value {QStringLiteral("2013-06")});
    CHECK(!read("occurred", "٢٠١٣-١٣"));
    CHECK(read("known_at", "٢٠١٦-١٠-٠٣ ١٤:٠٥ +٠٣:٠٠~") == Value {QStringLiteral("2016-10-03T11:05:00Z+03:00~")});
    CHECK(read("title", "٥ rockets") == Value {QStringLiteral("٥ rockets")}); // text stays as it was written
}

TEST_CASE("problems name their field and tell missing from wrong")
{
    QList<Value> values(qsizetype(incident.fields.size()));
    auto found = problems(incident, values);
    CHECK(hasErrors(found));
    CHECK(found.first() == Problem {incident.field("title"), Problem::Kind::Missing, Problem::Grade::Error});
    values[columnOf<incident>("title")] = QStringLiteral("x");
    values[columnOf<incident>("phase")] = QStringLiteral("flash");
    CHECK(!hasErrors(problems(incident, values)));
    values[columnOf<incident>("latitude")] = 91.0;
    values[columnOf<incident>("people_killed")] = qint64(-1);
    values[columnOf<incident>("title")] = QString(1001, QLatin1Char('x'));
    values[columnOf<incident>("means")] = QStringLiteral("sorcery");
    found = problems(incident, values);
    for (const Problem::Kind kind :
        {Problem::Kind::TooLarge, Problem::Kind::TooSmall, Problem::Kind::TooLong, Problem::Kind::NotAChoice})
        CHECK(std::any_of(found.begin(), found.end(), [&](const Problem &problem) { return problem.kind == kind; }));
    values[columnOf<incident>("title")] = QStringLiteral("  ");
    CHECK(problems(incident, values).first().kind == Problem::Kind::Missing);
}

TEST_CASE("a change survives its encoding, references and parents of other chains included")
{
    Change change {7, 1'773'313'500'000, -210, {}};
    Write create;
    create.kind = Write::Kind::Create;
    create.counter = 5;
    create.type = 3;
    create.record = {42, 5};
    create.cells
        = {{2, {QStringLiteral("title é 文")}}, {22, {1.5, -2.25, Value {}}}, {13, {Id {99, 3}}}, {400, {qint64(-7)}}};
    Write set;
    set.counter = 6;
    set.record = {99, 3};
    set.cells = {{17, {Value {}}}};
    set.parents = {{42, 2}, {99, 8}, {100, 1}};
    change.writes = {create, set};
    const QByteArray bytes = encode(change, 42);
    const Change back = decode(bytes, 42, 5);
    CHECK(back.lamport == change.lamport);
    CHECK(back.at == change.at);
    CHECK(back.zone == change.zone);
    REQUIRE(back.writes.size() == 2);
    CHECK(back.writes.at(0).cells == create.cells);
    CHECK(back.writes.at(0).record == create.record);
    CHECK(back.writes.at(1).parents == set.parents);
    CHECK(back.writes.at(1).record == set.record);
    CHECK(countWrites(bytes) == 2);
    CHECK(encode(back, 42) == bytes);
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        CHECK_THROWS_AS(decode(bytes.first(cut), 42, 5), Failure);
}

TEST_CASE("no damaged change does anything but fail or decode to another change")
{
    Change change {7, 1'773'313'500'000, 0, {}};
    Write set;
    set.counter = 1;
    set.record = {99, 3};
    set.cells = {{17, {QStringLiteral("place")}}};
    change.writes = {set};
    const QByteArray bytes = encode(change, 42);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged.at(at) ^ (1 << bit));
            std::optional<Change> read;
            try {
                read = decode(damaged, 42, 1);
            } catch (const Failure &) {
                continue;
            }
            CHECK(encode(*read, 42) == damaged);
        }
    }
}

TEST_CASE("a record of three full Chinese texts is a change that reads back")
{
    Change change {1, 0, 0, {}};
    Write create;
    create.kind = Write::Kind::Create;
    create.counter = 1;
    create.type = 3;
    for (quint16 cell : {quint16(23), quint16(24), quint16(46)})
        create.cells.insert(cell, {QString(60'000, QChar(0x6587))});
    change.writes = {create};
    const QByteArray bytes = encode(change, 42);
    CHECK(bytes.size() > 512 * 1024);
    CHECK(decode(bytes, 42, 1).writes.first().cells == create.cells);
    CHECK(countWrites(bytes) == 1);
}
