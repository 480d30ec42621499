// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/base/failure.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <limits>

using core::Failure;
using core::cbor::Reader;
using core::cbor::Type;
using core::cbor::Writer;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

/// Whether the bytes are one item the reader takes, and what kind of failure they are if not.
std::optional<Failure::Kind> refusal(const QByteArray &bytes, core::cbor::Limits limits = {})
{
    try {
        Reader reader(bytes, limits);
        reader.skip();
        reader.end();
        return std::nullopt;
    } catch (const Failure &failure) {
        return failure.kind;
    }
}

template<typename Write>
QByteArray written(Write write)
{
    Writer writer;
    write(writer);
    return writer.result();
}

}

TEST_CASE("Numbers are written as in RFC 8949, appendix A, and read back")
{
    struct Vector {
        quint64 number;
        const char *bytes;
    };
    const auto vector = GENERATE(Vector {0, "00"}, Vector {1, "01"}, Vector {10, "0a"}, Vector {23, "17"},
        Vector {24, "1818"}, Vector {25, "1819"}, Vector {100, "1864"}, Vector {255, "18ff"}, Vector {256, "190100"},
        Vector {1000, "1903e8"}, Vector {65535, "19ffff"}, Vector {65536, "1a00010000"}, Vector {1000000, "1a000f4240"},
        Vector {4294967295, "1affffffff"}, Vector {4294967296, "1b0000000100000000"},
        Vector {1000000000000, "1b000000e8d4a51000"}, Vector {18446744073709551615ULL, "1bffffffffffffffff"});
    CHECK(written([&](Writer &writer) { writer.number(vector.number); }) == hex(vector.bytes));
    const QByteArray bytes = hex(vector.bytes);
    Reader reader(bytes);
    CHECK(reader.number() == vector.number);
    CHECK_NOTHROW(reader.end());
}

TEST_CASE("Signed numbers are written as in RFC 8949, appendix A, and read back")
{
    struct Vector {
        qint64 number;
        const char *bytes;
    };
    const auto vector = GENERATE(Vector {0, "00"}, Vector {-1, "20"}, Vector {-10, "29"}, Vector {-24, "37"},
        Vector {-25, "3818"}, Vector {-100, "3863"}, Vector {-1000, "3903e7"},
        Vector {std::numeric_limits<qint64>::max(), "1b7fffffffffffffff"},
        Vector {std::numeric_limits<qint64>::min(), "3b7fffffffffffffff"});
    CHECK(written([&](Writer &writer) { writer.integer(vector.number); }) == hex(vector.bytes));
    const QByteArray bytes = hex(vector.bytes);
    Reader reader(bytes);
    CHECK(reader.integer() == vector.number);
    CHECK_NOTHROW(reader.end());
}

TEST_CASE("An integer that needs 65 bits is refused")
{
    CHECK(refusal(hex("3b8000000000000000")) == Failure::Kind::Limit);
    const QByteArray bytes = hex("1b8000000000000000");
    Reader reader(bytes);
    CHECK_THROWS_AS(reader.integer(), Failure);
}

TEST_CASE("Other items are written as in RFC 8949, appendix A, and read back")
{
    CHECK(written([](Writer &writer) { writer.real(1.1); }) == hex("fb3ff199999999999a"));
    CHECK(written([](Writer &writer) { writer.real(-4.1); }) == hex("fbc010666666666666"));
    CHECK(written([](Writer &writer) { writer.null(); }) == hex("f6"));
    CHECK(written([](Writer &writer) { writer.boolean(false); }) == hex("f4"));
    CHECK(written([](Writer &writer) { writer.boolean(true); }) == hex("f5"));
    CHECK(written([](Writer &writer) { writer.bytes(hex("01020304")); }) == hex("4401020304"));
    CHECK(written([](Writer &writer) { writer.text(u"IETF"); }) == hex("6449455446"));
    CHECK(written([](Writer &writer) { writer.text(u"\"\\"); }) == hex("62225c"));
    CHECK(written([](Writer &writer) { writer.text(u"\u6c34"); }) == hex("63e6b0b4"));
    CHECK(written([](Writer &writer) { writer.text(u"\U00010151"); }) == hex("64f0908591"));
    CHECK(written([](Writer &writer) { writer.map(0); }) == hex("a0"));

    const QByteArray nested = hex("8301820203820405"); // [1, [2, 3], [4, 5]]
    Reader reader(nested);
    reader.array(3);
    CHECK(reader.number() == 1);
    reader.array(2);
    CHECK(reader.number() == 2);
    CHECK(reader.number() == 3);
    CHECK(reader.array() == 2);
    reader.skip();
    CHECK(reader.number() == 5);
    CHECK(reader.type() == Type::End);
    CHECK_NOTHROW(reader.end());

    const QByteArray map = hex("a201020304"); // {1: 2, 3: 4}
    Reader pairs(map);
    CHECK(pairs.map() == 2);
    CHECK(pairs.key() == 1);
    CHECK(pairs.number() == 2);
    CHECK(pairs.key() == 3);
    CHECK(pairs.number() == 4);
    CHECK_NOTHROW(pairs.end());
}

TEST_CASE("Texts keep every character, byte order mark and zero included")
{
    const QString text = GENERATE(
        QString(), QStringLiteral("\ufeffmark"), QString(QChar(0)), QStringLiteral("喀萨里 – Kasari"), QString(300, u'x'));
    const QByteArray bytes = written([&](Writer &writer) { writer.text(text); });
    Reader reader(bytes);
    CHECK(reader.text() == text);
    CHECK_NOTHROW(reader.end());
}

TEST_CASE("What is not deterministic CBOR of the agreed kind is refused")
{
    const char *digits = GENERATE("1817", "1800", "190018", "1900ff", "1a00000100", "1a0000ffff", "1b0000000000000001",
        "1b00000000ffffffff", // numbers not in their shortest form
        "3817", "5801aa", "780161", "980100", "b8010101", "d812f6", // nor those of lengths and tags
        "5f4101ff", "7f6161ff", "9f01ff", "bf0101ff", "ff", "1f", "3f", "df", // indefinite lengths and breaks
        "1c", "1d", "1e", "3c", "5c", "7d", "9e", "bc", "dc", // reserved forms
        "f7", "e0", "f0", "f3", "f820", "f8ff", "f814", // undefined and other simple values
        "f93c00", "fa3f800000", "fb7ff0000000000000", "fbfff0000000000000",
        "fb7ff8000000000000", // other floats
        "62c328", "61ff", "63eda080", "62c080",
        "64f4908080", // invalid UTF-8: broken, surrogate, overlong, too far
        "a201010102", "a202010102", "a1616101", "a12001", "a1f401",
        "a14101f6", // repeated, descending, other keys
        "c000", "c1f6", "d9d9f7f6", "d81ff6", // tags other than 18 and 39
        "d2", "d827"); // and those that hold nothing
    INFO(digits);
    CHECK(refusal(hex(digits)) == Failure::Kind::Protocol);
}

TEST_CASE("Items that are cut off anywhere, or have bytes behind them, are refused")
{
    Writer writer;
    writer.array(6);
    writer.number(70000);
    writer.text(u"text");
    writer.bytes(QByteArray(40, 'b'));
    writer.map(2);
    writer.number(1);
    writer.real(2.5);
    writer.number(900);
    writer.null();
    writer.tag(39);
    writer.array(1);
    writer.integer(-70000);
    writer.boolean(true);
    const QByteArray whole = writer.result();
    REQUIRE(!refusal(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK(refusal(whole.first(size)) == Failure::Kind::Protocol);
    CHECK(refusal(whole + '\0') == Failure::Kind::Protocol);
}

TEST_CASE("A reader that leaves items of a container unread has not reached the end")
{
    const QByteArray bytes = hex("820102");
    Reader reader(bytes);
    reader.array(2);
    reader.number();
    CHECK_THROWS_AS(reader.end(), Failure);
}

TEST_CASE("Nesting ends at the limit")
{
    CHECK(!refusal(QByteArray(16, '\x81') + hex("00")));
    CHECK(refusal(QByteArray(17, '\x81') + hex("00")) == Failure::Kind::Limit);
    QByteArray tags;
    for (int i = 0; i < 17; ++i)
        tags += hex("d827");
    CHECK(refusal(tags + hex("00")) == Failure::Kind::Limit);
    CHECK(refusal(QByteArray(1'000'000, '\x81')) == Failure::Kind::Limit);
}

TEST_CASE("Containers and strings that claim more than there is are refused before anything is allocated")
{
    CHECK(refusal(hex("84")) == Failure::Kind::Protocol);
    CHECK(refusal(hex("990fff") + QByteArray(4000, '\0')) == Failure::Kind::Protocol);
    CHECK(refusal(hex("9bffffffffffffffff")) == Failure::Kind::Limit);
    CHECK(refusal(hex("bbffffffffffffffff")) == Failure::Kind::Limit);
    CHECK(refusal(hex("bb8000000000000001")) == Failure::Kind::Limit);
    CHECK(refusal(hex("5bffffffffffffffff")) == Failure::Kind::Limit);
    CHECK(refusal(hex("7b7fffffffffffffff")) == Failure::Kind::Limit);
    CHECK(refusal(hex("5a0003ffff")) == Failure::Kind::Protocol);
    CHECK(refusal(hex("5a00040001") + QByteArray(300'000, 'x')) == Failure::Kind::Limit);
    CHECK(refusal(hex("991001") + QByteArray(5000, '\0')) == Failure::Kind::Limit);
    CHECK(!refusal(hex("991000") + QByteArray(4096, '\0')));
}

TEST_CASE("A value of another type or length than expected is refused")
{
    const QByteArray number = hex("01");
    CHECK_THROWS_AS(Reader(number).text(), Failure);
    CHECK_THROWS_AS(Reader(number).null(), Failure);
    CHECK_THROWS_AS(Reader(number).boolean(), Failure);
    CHECK_THROWS_AS(Reader(number).real(), Failure);
    CHECK_THROWS_AS(Reader(number).array(), Failure);
    CHECK_THROWS_AS(Reader(number).tag(), Failure);
    const QByteArray bytes = hex("420102");
    CHECK_THROWS_AS(Reader(bytes).bytes(3), Failure);
    const QByteArray pair = hex("820102");
    CHECK_THROWS_AS(Reader(pair).array(3), Failure);
}

TEST_CASE("Sequences are read item by item")
{
    const QByteArray bytes = hex("01820203f6");
    Reader reader(bytes);
    CHECK(reader.number() == 1);
    const qsizetype start = reader.position();
    reader.skip();
    CHECK(reader.between(start, reader.position()) == hex("820203"));
    reader.null();
    CHECK(reader.atEnd());
}
