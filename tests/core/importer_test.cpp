// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/importer.h"
#include "core/query/query.h"
#include "core/records/dutystation.h"
#include "core/records/incident.h"
#include "tests/support/scratchstore.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace {

QString u8(const char *text) { return QString::fromUtf8(text); }

const QByteArray awsdHeading = "\"Incident "
                               "ID\",Year,Month,Day,Country,Region,District,City,UN,INGO,LNGO/"
                               "NRCS,ICRC,IFRC,Other,\"Nationals killed\","
                               "\"Nationals wounded\",\"Nationals kidnapped\",\"Total "
                               "nationals\",\"Internationals killed\",\"Internationals wounded\","
                               "\"Internationals kidnapped\",\"Total internationals\",\"Total "
                               "killed\",\"Total wounded\",\"Total kidnapped\","
                               "\"Total affected\",\"Gender Male\",\"Gender Female\",\"Gender "
                               "Unknown\",\"Means of attack\",\"Attack context\",Location,"
                               "Latitude,Longitude,Details\n";
const QByteArray counts = "0,1,0,0,0,0,1,0,0,1,0,0,0,0,1,0,0,1,0,0,1,";

ImportReport import(ScratchStore &scratch, const Source &source, QByteArray bytes, bool rehearse = false)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    Reader reader = scratch.reader();
    return importFile(source, file, reader, rehearse ? nullptr : &scratch.store(), scratch.scope());
}

QList<Record> all(ScratchStore &scratch, const RecordType &type)
{
    Reader reader = scratch.reader();
    Query query;
    query.type = &type;
    query.descending = true;
    QList<Record> records;
    for (const qint64 row : find(reader, query))
        records += *reader.record(type, row);
    return records;
}

QString field(const Record &record, const char *key) { return toText(record.value(key)); }

bool has(const Fate &fate, Remark::Kind kind, const char *column)
{
    for (const Remark &remark : fate.remarks)
        if (remark.kind == kind && remark.column == u8(column))
            return true;
    return false;
}

QByteArray exported(const QList<Record> &records, const RecordType &type)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    CsvWriter writer(file);
    QStringList heading = {u8("id"), u8("scope")};
    for (const Field &field : type.fields)
        heading += QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
    writer.row(heading);
    for (const Record &record : records) {
        QStringList cells = {record.id.text(), record.scope};
        for (const Value &value : record.values)
            cells += toText(value);
        writer.row(cells);
    }
    return bytes;
}

}

TEST_CASE("dates stay as partial as they were, unknowns unknown, blanks empty, and stray blanks go")
{
    ScratchStore scratch;
    const ImportReport report = import(scratch, awsd(),
        awsdHeading + "35,1997,,,,,,," + counts + "U,U,,,,\"Sometime in 1997\"\n"
            + "2,1997,1,,Rwanda,\"Northern \",\"Musanze \",Ruhengeri," + counts
            + "\"VBIED-S \",Am,OC,-1.49984, 29.63497,\"Raid\"\n" + "3,1997,6,08,Rwanda,,,," + counts
            + "K,D,C,0,0,\"Jos\xe9\"\n");
    CHECK(report.encoding == CsvReader::Encoding::Windows1252);
    CHECK(report.records == 3);
    REQUIRE(report.fates.size() == 3);
    CHECK(report.count(Fate::Kind::Added) == 3);

    const QList<Record> records = all(scratch, incident);
    REQUIRE(records.size() == 3);
    CHECK(field(records.at(0), "occurred") == u8("1997"));
    CHECK(field(records.at(0), "means") == u8("unknown"));
    CHECK(field(records.at(0), "location_kind").isEmpty());
    CHECK(field(records.at(0), "country_name").isEmpty());
    CHECK(field(records.at(0), "title") == u8("AWSD 35"));
    CHECK(field(records.at(1), "occurred") == u8("1997-01"));
    CHECK(field(records.at(1), "region") == u8("Northern"));
    CHECK(field(records.at(1), "longitude") == u8("29.63497"));
    CHECK(field(records.at(1), "means") == u8("ied_vehicle"));
    CHECK(field(records.at(1), "import_notes") == u8("Means of attack: VBIED-S"));
    CHECK(field(records.at(1), "title") == u8("Ruhengeri, Northern, Rwanda (AWSD 2)"));
    CHECK(field(records.at(2), "occurred") == u8("1997-06-08"));
    CHECK(field(records.at(2), "latitude") == u8("0"));
    CHECK(field(records.at(2), "narrative") == u8("José"));
    CHECK(field(records.at(2), "affected_male") == u8("0"));
    CHECK(field(records.at(2), "affected_sex_unknown") == u8("1"));
}

TEST_CASE("what cannot be believed is left out, kept in the notes, and told")
{
    ScratchStore scratch;
    const ImportReport report = import(scratch, awsd(),
        awsdHeading + "1,2013,2,30,Sudan,,,," + counts + "XX,Am,R,\"11.919424, 24.933643\",24.933643),\"x\"\n"
            + "2,2013,,5,Sudan,,,," + counts + "S,Am,R,120.5,24.9,\"x\"\n" + "3,2013,13,5,Sudan,,,," + counts
            + "S,Am,R,12.5,,\"x\"\n");
    CHECK(report.records == 3);
    const QList<Record> records = all(scratch, incident);
    REQUIRE(records.size() == 3);

    CHECK(field(records.at(0), "occurred") == u8("2013-02"));
    CHECK(has(report.fates.at(0), Remark::Kind::DateCut, "Day"));
    CHECK(has(report.fates.at(0), Remark::Kind::PositionLeft, "Latitude"));
    CHECK(has(report.fates.at(0), Remark::Kind::Unreadable, "Means of attack"));
    CHECK(field(records.at(0), "latitude").isEmpty());
    CHECK(field(records.at(0), "means").isEmpty());
    CHECK(field(records.at(0), "import_notes")
        == u8("Means of attack: XX\nDay: 30\nLatitude: 11.919424, 24.933643\nLongitude: 24.933643)"));

    CHECK(field(records.at(1), "occurred") == u8("2013"));
    CHECK(field(records.at(1), "longitude").isEmpty());
    CHECK(field(records.at(1), "import_notes") == u8("Day: 5\nLatitude: 120.5\nLongitude: 24.9"));

    CHECK(field(records.at(2), "occurred") == u8("2013"));
    CHECK(field(records.at(2), "latitude").isEmpty());
}

TEST_CASE("totals that do not fit their parts are both kept, and told")
{
    ScratchStore scratch;
    const ImportReport report = import(
        scratch, awsd(), awsdHeading + "1,2013,2,3,Sudan,,,,0,1,0,0,0,0,1,0,0,1,0,0,0,0,1,0,0,2,0,0,1,S,Am,R,1,2,\"x\"\n");
    REQUIRE(report.fates.size() == 1);
    CHECK(report.fates.first().kind == Fate::Kind::Added);
    CHECK(has(report.fates.first(), Remark::Kind::TotalDiffers, "Total affected"));
    CHECK(report.fates.first().remarks.size() == 4); // harm, origin, organisation, sex
    CHECK(field(all(scratch, incident).first(), "people_affected") == u8("2"));
}

TEST_CASE("every row has a fate, and a rejected one a reason")
{
    ScratchStore scratch;
    const ImportReport report = import(scratch, awsd(),
        awsdHeading + "1,2013,2,3,Sudan,,,," + counts + "S,Am,R,1,2,\"one\"\n" + "1,2013,2,3,Sudan,,,," + counts
            + "S,Am,R,1,2,\"again\"\n" + ",2013,2,3,Sudan,,,," + counts + "S,Am,R,1,2,\"x\"\n" + "4,2013,2\n"
            + "5,2013,2,3,Sudan,,,," + counts + "S,Am,R,1,2,\"x\"y\n"
            + "6,2013,2,3,Sudan,,,,-1,1,0,0,0,0,1,0,0,1,0,0,0,0,1,0,0,0,0,0,1,S,Am,R,1,2,\"x\"\n");
    REQUIRE(report.fates.size() == 6);
    CHECK(report.fates.at(0).kind == Fate::Kind::Added);
    for (int i = 1; i < 6; ++i) {
        CHECK(report.fates.at(i).kind == Fate::Kind::Rejected);
        CHECK(report.fates.at(i).line == i + 2);
        CHECK(!report.fates.at(i).remarks.isEmpty());
    }
    CHECK(report.fates.at(1).remarks == QList<Remark> {{Remark::Kind::Duplicate, {}, u8("2")}});
    CHECK(has(report.fates.at(2), Remark::Kind::NoReference, "Incident ID"));
    CHECK(has(report.fates.at(3), Remark::Kind::CellCount, ""));
    CHECK(has(report.fates.at(4), Remark::Kind::Malformed, ""));
    CHECK(has(report.fates.at(5), Remark::Kind::Problem, "affected_un"));
    CHECK(all(scratch, incident).size() == 1);
}

TEST_CASE("importing twice adds nothing, a rehearsal writes nothing and gives the same fates")
{
    ScratchStore scratch;
    const QByteArray file = awsdHeading + "1,2013,2,3,Sudan,,,," + counts + "S,Am,R,1,2,\"one\"\n" + "2,2013,2,31,Sudan,,,,"
        + counts + "S,Am,R,1,2,\"two\"\n";
    const ImportReport rehearsal = import(scratch, awsd(), file, true);
    CHECK(all(scratch, incident).isEmpty());
    const ImportReport first = import(scratch, awsd(), file);
    CHECK(first.fates == rehearsal.fates);
    CHECK(first.records == 2);
    const ImportReport second = import(scratch, awsd(), file);
    CHECK(second.records == 0);
    CHECK(second.count(Fate::Kind::Unchanged) == 2);
    CHECK(all(scratch, incident).size() == 2);

    SECTION("and what people changed since is told and left alone")
    {
        const QList<Record> records = all(scratch, incident);
        Draft draft = Draft::edit(records.at(0));
        draft.set(*incident.field("country_name"), u8("South Sudan"));
        scratch.store().save(scratch.scope(), draft.writes());
        scratch.store().save(scratch.scope(), {deletion(records.at(1))});
        const ImportReport third = import(scratch, awsd(), file);
        CHECK(third.count(Fate::Kind::Unchanged) == 2);
        CHECK(third.fates.at(0).remarks.contains(Remark {Remark::Kind::DiffersHere, u8("country_name"), {}}));
        CHECK(third.fates.at(1).remarks.contains(Remark {Remark::Kind::DeletedHere, {}, {}}));
        REQUIRE(all(scratch, incident).size() == 1);
        CHECK(field(all(scratch, incident).first(), "country_name") == u8("South Sudan"));
    }
}

TEST_CASE("rows of one duty station make one record, its staff added up")
{
    ScratchStore scratch(u8("global"));
    const QByteArray file = "\xef\xbb\xbfREGION,SUBREGION,ISO,COUNTRY,DS,ORGCD,Count\n"
                            "Africa,Northern Africa,MAR,Morocco,Rabat,UNDP,24\n"
                            "Africa,Northern Africa,MAR,Morocco,Rabat,FAO,9\n"
                            "Africa,Northern Africa,MAR,Morocco,Tangier,IOM,1\n"
                            "Africa,Northern Africa,MAR,Morocco,Rabat,FAO,x\n"
                            "Asia,Northern Africa,MAR,Morocco,Rabat,ILO,5\n"
                            "Africa,Northern Africa,MAR,Morocco,Rabat,FAO,2\n";
    const ImportReport report = import(scratch, unStaff(), file);
    CHECK(report.records == 2);
    QStringList kinds;
    for (const Fate &fate : report.fates)
        kinds += QString::fromUtf8(keyOf(fate.kind).data());
    CHECK(kinds == QStringList {u8("added"), u8("merged"), u8("added"), u8("rejected"), u8("rejected"), u8("merged")});
    CHECK(report.fates.at(1).reference == u8("UN-HR 2019 MAR Rabat"));
    const Record rabat = all(scratch, dutyStation).first();
    CHECK(field(rabat, "staff") == u8("35"));
    CHECK(field(rabat, "staff_by_organisation") == u8("FAO 11\nUNDP 24"));
    CHECK(field(rabat, "staff_as_of") == u8("2019-12-31"));
    CHECK(field(rabat, "country") == u8("MAR"));
    CHECK(import(scratch, unStaff(), file).count(Fate::Kind::Unchanged) == 4);
}

TEST_CASE("a column nobody knows goes to the notes, and a missing one stops the import")
{
    ScratchStore scratch;
    QByteArray heading = awsdHeading;
    heading.replace(",Details\n", ",Details,Motive\n");
    import(scratch, awsd(), heading + "1,2013,2,3,Sudan,,,," + counts + "S,Am,R,1,2,\"one\",unclear\n");
    CHECK(field(all(scratch, incident).first(), "import_notes") == u8("Motive: unclear"));
    CHECK_THROWS_AS(import(scratch, awsd(), QByteArray("Incident ID,Year\n1,2013\n")), Failure);
    CHECK_THROWS_AS(import(scratch, unStaff(), QByteArray("REGION,SUBREGION,ISO,COUNTRY,DS,ORGCD,Count,X\n")), Failure);
    CHECK_THROWS_AS(import(scratch, awsd(), QByteArray()), Failure);
}

TEST_CASE("what we export comes back without loss, here and elsewhere")
{
    ScratchStore here;
    for (const char *strange : {"=1+1", "'=1", "-5", "+44", "\"quoted\", and\r\nbroken", "中国 ＝", "  padded  ", "'"})
        here.add(incident,
            {{"title", u8(strange)}, {"phase", u8("flash")}, {"latitude", u8("-0.1")}, {"longitude", u8("1e-07")},
                {"narrative", u8(strange)}, {"occurred", u8("2013-06")}, {"occurred_at", u8("2016-10-03T11:05:00Z+03:00")},
                {"un_targeted", u8("unknown")}, {"people_killed", u8("0")}, {"source", u8("secret")}});
    const QList<Record> original = all(here, incident);
    const QByteArray file = exported(original, incident);

    const ImportReport again = import(here, ownExport(incident), file);
    CHECK(again.count(Fate::Kind::Unchanged) == original.size());

    ScratchStore elsewhere;
    const ImportReport moved = import(elsewhere, ownExport(incident), file);
    CHECK(moved.records == original.size());
    const QList<Record> copy = all(elsewhere, incident);
    REQUIRE(copy.size() == original.size());
    for (int i = 0; i < copy.size(); ++i)
        CHECK(copy.at(i).values == original.at(i).values);
    CHECK(import(elsewhere, ownExport(incident), file).records == 0);
}

TEST_CASE("a large import is cut into changes that travel well, in one transaction")
{
    ScratchStore scratch;
    QByteArray file = awsdHeading;
    for (int i = 1; i <= 250; ++i)
        file += QByteArray::number(i) + ",2013,2,3,Sudan,,,," + counts + "S,Am,R,1,2,\""
            + QByteArray(i < 10 ? 20'000 : 10, 'x') + "\"\n";
    int published = 0;
    QObject::connect(&scratch.store(), &Store::changed, [&published] { ++published; });
    CHECK(import(scratch, awsd(), file).records == 250);
    CHECK(published == 1);
    Reader reader = scratch.reader();
    Statement sizes = reader.database().prepare("SELECT count(*), max(writes), max(length(body)) FROM change");
    REQUIRE(sizes.step());
    CHECK(sizes.integer(0) >= 5);
    CHECK(sizes.integer(1) <= 100);
    CHECK(sizes.integer(2) < 100 * 1024);
}
