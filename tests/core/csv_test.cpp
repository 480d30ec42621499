// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/exchange/csv.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace core;

namespace {

struct Table {
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<bool> malformed;
    CsvReader::Encoding encoding;
    QChar separator;
};

Table read(QByteArray bytes, CsvReader::Origin origin = CsvReader::Origin::Foreign, CsvLimits limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, origin, limits);
    Table table {{}, {}, {}, reader.encoding(), reader.separator()};
    while (const auto row = reader.next()) {
        table.rows += row->cells;
        table.lines += row->line;
        table.malformed += row->malformed;
    }
    return table;
}

QByteArray write(const QList<QStringList> &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : rows)
        writer.row(row);
    return bytes;
}

QString text(const char *utf8) { return QString::fromUtf8(utf8); }
QStringList cells(std::initializer_list<const char *> utf8)
{
    QStringList list;
    for (const char *cell : utf8)
        list += text(cell);
    return list;
}

Failure::Kind failureOf(const QByteArray &bytes, CsvLimits limits = {})
{
    try {
        read(bytes, CsvReader::Origin::Foreign, limits);
    } catch (const Failure &failure) {
        return failure.kind;
    }
    return Failure::Kind::Cancelled;
}

}

TEST_CASE("a quoted cell may hold separators, quotes and line breaks")
{
    const Table table = read("a,b\r\n\"x,\"\"y\"\"\r\nz\",2\r\nlast,3");
    REQUIRE(table.rows == QList<QStringList> {cells({"a", "b"}), cells({"x,\"y\"\r\nz", "2"}), cells({"last", "3"})});
    CHECK(table.lines == QList<qint64> {1, 2, 4});
    CHECK(!table.malformed.contains(true));
}

TEST_CASE("separator and line ending are recognised")
{
    CHECK(read("a;b,c;d\n1;2;3\n").separator == QLatin1Char(';'));
    CHECK(read("a\tb\n1\t2\n").rows.last() == cells({"1", "2"}));
    CHECK(read("\"a;b;c;d\",e\n1,2\n").separator == QLatin1Char(','));
    CHECK(read("a,b\r1,2\r").rows == QList<QStringList> {cells({"a", "b"}), cells({"1", "2"})});
    CHECK(read("one\ntwo\n").rows.size() == 2);
}

TEST_CASE("empty lines are no records but empty cells are")
{
    CHECK(read("a,b\n\n\n,\n\"\"\n").rows == QList<QStringList> {cells({"a", "b"}), cells({"", ""}), cells({""})});
    CHECK(read("").rows.isEmpty());
    CHECK(read("a,\n").rows == QList<QStringList> {cells({"a", ""})});
}

TEST_CASE("bytes that are no UTF-8 are read as Windows-1252, and it is told")
{
    const Table latin = read("name\nJos\xe9 \x93quoted\x94 \x80\n");
    CHECK(latin.encoding == CsvReader::Encoding::Windows1252);
    CHECK(latin.rows.last() == cells({"José “quoted” €"}));
    const Table utf8 = read("\xef\xbb\xbfname\nJosé 中国\n");
    CHECK(utf8.encoding == CsvReader::Encoding::Utf8);
    CHECK(utf8.rows == QList<QStringList> {cells({"name"}), cells({"José 中国"})});
    SECTION("even when the file ends in the middle of a character")
    {
        CHECK(read("name\nJos\xc3").encoding == CsvReader::Encoding::Windows1252);
    }
    SECTION("and a character may lie across two reads")
    {
        const QByteArray long1 = "h\n" + QByteArray(64 * 1024 - 3, 'x') + "é\n";
        CHECK(read(long1).rows.last().first().endsWith(text("é")));
        CHECK(read(long1).encoding == CsvReader::Encoding::Utf8);
    }
}

TEST_CASE("a record with misplaced quotes is marked, and the next one is sound")
{
    const Table table = read("a,b\n\"x\"y,2\nin\"side,3\n\"open,4\n");
    CHECK(table.malformed == QList<bool> {false, true, false, true});
    CHECK(table.rows.at(1) == cells({"xy", "2"}));
    CHECK(table.rows.at(2) == cells({"in\"side", "3"}));
}

TEST_CASE("what is larger than a limit is refused, never cut")
{
    CsvLimits limits {100, 3, 4, 10};
    CHECK(failureOf("h\n1\n2\n3\n", limits) == Failure::Kind::Cancelled);
    CHECK(failureOf("h\n1\n2\n3\n4\n", limits) == Failure::Kind::Limit);
    CHECK(failureOf("a,b,c,d\n", limits) == Failure::Kind::Cancelled);
    CHECK(failureOf("a,b,c,d,e\n", limits) == Failure::Kind::Limit);
    CHECK(failureOf("0123456789\n", limits) == Failure::Kind::Cancelled);
    CHECK(failureOf("0123456789x\n", limits) == Failure::Kind::Limit);
    CHECK(failureOf("\"0123456789x\"\n", limits) == Failure::Kind::Limit);
    CHECK(failureOf(QByteArray(101, '\n'), limits) == Failure::Kind::Limit);
    CHECK(failureOf(QByteArray("a\0b\n", 4)) == Failure::Kind::Protocol);
    CHECK(failureOf("\xff\xfe\x61\x62") == Failure::Kind::Protocol);
}

TEST_CASE("a spreadsheet never takes a cell we wrote for a formula")
{
    for (const char *dangerous : {"=1+1", "+44 20", "-cmd|x", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x",
             "-", "=", "-1-1", "+1", "-01", "'=1"})
        CHECK(guarded(text(dangerous)).startsWith(QLatin1Char('\'')));
    for (const char *harmless : {"", "a=1", "-12", "-12.5", "-1e-07", "0", "12", "'tis", "O'Neil", "中国"})
        CHECK(guarded(text(harmless)) == text(harmless));
    CHECK(write({cells({"a", "=1\"x"})}) == "\xef\xbb\xbf\"a\",\"'=1\"\"x\"\r\n");
}

TEST_CASE("what we write reads back to the letter")
{
    const QStringList strange = cells({"", "=1", "'=1", "''=1", "'", "''", "'-5", "-5", "-5 ", "+x", "\t", "\r\n", "\n",
        "a\rb", "\"", "\"\"", ",", ";", " padded ", "中国，北京", "＝", "'＝", "﻿bom", "plain"});
    const Table table = read(write({strange, strange}), CsvReader::Origin::Own);
    CHECK(table.rows == QList<QStringList> {strange, strange});
    CHECK(table.encoding == CsvReader::Encoding::Utf8);
    SECTION("also for strings made at random from troublesome characters")
    {
        const QString alphabet = text("'\"=-+@\t\r\n,;a1＝ é中");
        quint32 state = 12345;
        const auto random = [&state](int below) {
            state = state * 1664525 + 1013904223;
            return int((state >> 16) % quint32(below));
        };
        for (int round = 0; round < 2000; ++round) {
            QStringList row;
            for (int i = 0; i <= random(4); ++i) {
                QString cell;
                for (int length = random(7); length > 0; --length)
                    cell += alphabet.at(random(int(alphabet.size())));
                row += cell;
            }
            REQUIRE(read(write({row}), CsvReader::Origin::Own).rows == QList<QStringList> {row});
        }
    }
}
