// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/scene.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

namespace {

QString valueOf(const Place &place, const QString &id, const char *field)
{
    const QJsonObject values = place.done(words("show --json") << id).object().value(QStringLiteral("values")).toObject();
    return values.value(QLatin1String(field)).toVariant().toString();
}

/// Where the real files of other people lie; empty when they do not.
QString realData()
{
    for (const QString &folder : {qEnvironmentVariable("MUSTER_DATA"), QStringLiteral(SOURCE_FOLDER "/../shared/data")})
        if (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/awsd/awsd_2016-10-03.csv")))
            return folder;
    return {};
}

constexpr int rowsPerRound = 300;

/// A table of incidents in which every row holds `word`, and noise that does not shrink, so that there is
/// something to cut.
QByteArray table(int round, const QByteArray &word)
{
    QByteArray csv = "title,phase,narrative\r\n";
    quint64 noise = quint64(round) + 1;
    for (int i = 0; i < rowsPerRound; ++i) {
        csv += "Row " + QByteArray::number(i) + ",full," + word + QByteArray::number(round);
        for (int j = 0; j < 40; ++j) {
            noise = noise * 6364136223846793005ULL + 1442695040888963407ULL;
            csv += ' ' + QByteArray::number(noise >> 8, 36);
        }
        csv += "\r\n";
    }
    return csv;
}

/// Looks until the service has written something more, or the process has ended by itself.
void untilServiceWrites(const Service &service, QProcess &process)
{
    const qint64 before = service.size();
    QElapsedTimer waited;
    waited.start();
    while (service.size() == before && !process.waitForFinished(1))
        REQUIRE(waited.elapsed() < 60'000);
}

/// The same for the log of a store.
void untilGrows(const QString &path, QProcess &process)
{
    QElapsedTimer waited;
    waited.start();
    while (QFileInfo(path).size() < 64 * 1024 && !process.waitForFinished(1))
        REQUIRE(waited.elapsed() < 60'000);
}

}

TEST_CASE("two laptops edit one record off line: fields merge, one field is a conflict everywhere until one "
          "settles it",
    "[thread]")
{
    Scene scene;
    const QList<const Place *> everywhere = {&scene.hq(), &scene.one(), &scene.two()};
    const QString id
        = scene.one()
              .done(words("add incident phase=flash country_name=Kasari") << QStringLiteral("title=Roadblock at Gash"))
              .text();
    scene.syncAll();
    for (const Place *place : everywhere)
        CHECK(valueOf(*place, id, "title") == QStringLiteral("Roadblock at Gash"));

    scene.service().stop();
    CHECK(scene.one().run(words("sync")).exit == 7);
    scene.one().done(words("set incident") << id << words("severity=minor place=Gash"));
    scene.two().done(words("set incident") << id << words("severity=critical region=East"));
    scene.service().start();
    scene.syncAll();

    QList<QByteArray> said;
    for (const Place *place : everywhere) {
        CHECK(valueOf(*place, id, "place") == QStringLiteral("Gash"));
        CHECK(valueOf(*place, id, "region") == QStringLiteral("East"));
        CHECK(valueOf(*place, id, "severity") == QStringLiteral("critical")); // the worst is shown
        CHECK(place->run(words("conflicts --check")).exit == 6);
        const Answer conflicts = place->done("conflicts --json");
        said += conflicts.out;
        REQUIRE(conflicts.objects().size() == 1);
        const QJsonObject conflict = conflicts.object();
        CHECK(conflict.value(QStringLiteral("id")).toString() == id);
        CHECK(conflict.value(QStringLiteral("field")).toString() == QStringLiteral("severity"));
        QSet<QString> values;
        for (const QJsonValue &head : conflict.value(QStringLiteral("heads")).toArray()) {
            values.insert(head[QStringLiteral("value")].toString() + u'/' + head[QStringLiteral("author")].toString());
            CHECK(head[QStringLiteral("at")].toString().startsWith(QStringLiteral("20")));
        }
        CHECK(values == QSet<QString> {QStringLiteral("minor/Lena One"), QStringLiteral("critical/Tomás Two")});
    }
    CHECK(said.at(0) == said.at(1));
    CHECK(said.at(1) == said.at(2));

    scene.two().done(words("resolve") << id << words("severity --value moderate"));
    scene.syncAll();
    for (const Place *place : everywhere) {
        CHECK(place->run(words("conflicts --check")).exit == 0);
        CHECK(valueOf(*place, id, "severity") == QStringLiteral("moderate"));
        CHECK(place->done(words("history --json") << id).out == scene.hq().done(words("history --json") << id).out);
        place->done("verify");
    }
}

TEST_CASE("real files of other people become records, and are the same everywhere cell by cell", "[thread]")
{
    const QString data = realData();
    if (data.isEmpty())
        SKIP("no real data: set MUSTER_DATA to the folder that holds awsd/ and un-hr/");
    Scene scene;
    const QStringList awsd = words("import awsd")
        << data + QStringLiteral("/awsd/awsd_2016-10-03.csv") << words("--json --fates") << scene.path("fates");
    const QJsonObject rehearsal = scene.one().done(awsd + words("--dry-run")).object();
    const QByteArray rehearsed = read(scene.path("fates"));
    CHECK(scene.one().done("list incident --csv").out.count('\n') == 1);
    const QJsonObject report = scene.one().done(awsd).object();
    CHECK(read(scene.path("fates")) == rehearsed);
    CHECK(rehearsed.count("\r\n") == 2089);
    CHECK(report.value(QStringLiteral("encoding")).toString() == QStringLiteral("windows-1252"));
    CHECK(report.value(QStringLiteral("records")).toInt() == 2088);
    CHECK(report.value(QStringLiteral("fates"))[QStringLiteral("rejected")].toInt() == 0);
    // One pair of coordinates in the file is mangled (two cells), 62 totals do not fit their parts.
    CHECK(report.value(QStringLiteral("remarks"))[QStringLiteral("position-left")].toInt() == 2);
    CHECK(report.value(QStringLiteral("remarks"))[QStringLiteral("total-differs")].toInt() == 62);
    CHECK(scene.one().done(awsd).object().value(QStringLiteral("records")).toInt() == 0);

    const QJsonObject stations
        = scene.one().done(words("import un-hr --json") << data + QStringLiteral("/un-hr/duty_station_2019.csv")).object();
    CHECK(stations.value(QStringLiteral("rows")).toInt() == 3513);
    CHECK(stations.value(QStringLiteral("records")).toInt() == 970);
    CHECK(stations.value(QStringLiteral("fates"))[QStringLiteral("merged")].toInt() == 3513 - 970);

    scene.syncAll();
    for (const char *type : {"incident", "duty_station"}) {
        const QByteArray here = scene.one().done(words("list --csv --sensitive") << QLatin1String(type)).out;
        CHECK(here.size() > 100'000);
        CHECK(scene.two().done(words("list --csv --sensitive") << QLatin1String(type)).out == here);
        CHECK(scene.hq().done(words("list --csv --sensitive") << QLatin1String(type)).out == here);
    }
    // Partial dates as in the file: 43 rows without a month, 267 more without a day.
    QMap<qsizetype, int> dates;
    for (const QJsonObject &row : scene.hq().done("list incident --json").objects())
        ++dates[row.value(QStringLiteral("values"))[QStringLiteral("occurred")].toString().size()];
    CHECK(dates == QMap<qsizetype, int> {{4, 43}, {7, 267}, {10, 1778}});
    for (const Place *place : {&scene.hq(), &scene.one(), &scene.two()})
        place->done("verify");
}

TEST_CASE("kill -9 in the middle of an exchange loses nothing and doubles nothing, and nothing is readable "
          "on any disk",
    "[thread]")
{
    const QByteArray word = "Xylophonquartz";
    Scene scene;
    Service &service = scene.service();
    int cut = 0;
    int rounds = 0;
    bool sawLog = false;
    // Laptop 1 sends while client and service are killed in turn, then laptop 2 fetches while it is.
    for (; rounds < 10 && cut < 5; ++rounds) {
        const int round = rounds;
        write(scene.path("table"), table(round, word));
        scene.one().done(words("import muster --type incident") << scene.path("table"));
        const Place &place = cut < 4 ? scene.one() : scene.two();
        if (cut == 4)
            scene.one().done("sync");
        const std::unique_ptr<QProcess> sync = place.start(words("sync"));
        if (cut < 4)
            untilServiceWrites(service, *sync);
        else
            untilGrows(place.folder() + QStringLiteral("/muster.db-wal"), *sync);
        if (round % 2 == 0 || cut >= 4) {
            sync->kill();
            REQUIRE((sync->state() == QProcess::NotRunning || sync->waitForFinished()));
            cut += sync->exitStatus() == QProcess::CrashExit;
        } else {
            service.kill();
            REQUIRE((sync->state() == QProcess::NotRunning || sync->waitForFinished(120'000)));
            cut += sync->exitCode() == 7;
        }
        sawLog = sawLog || QFileInfo(place.folder() + QStringLiteral("/muster.db-wal")).size() > 0;
        for (const QString &folder : {scene.one().folder(), scene.two().folder(), scene.hq().folder(), service.folder()})
            CHECK(filesWith(folder, QString::fromLatin1(word)).isEmpty());
        if (!service.isRunning())
            service.start();
    }
    CHECK(cut >= 3);
    const int rows = rounds * rowsPerRound;
    CHECK(sawLog);

    scene.syncAll();
    const QByteArray here = scene.one().done("list incident --csv").out;
    CHECK(scene.two().done("list incident --csv").out == here);
    CHECK(scene.hq().done("list incident --csv").out == here);
    CHECK(here.count(word) == rows);
    QSet<QString> titles;
    QSet<QString> ids;
    for (const QJsonObject &row : scene.two().done("list incident --json").objects()) {
        const QJsonObject values = row.value(QStringLiteral("values")).toObject();
        titles.insert(
            values.value(QStringLiteral("title")).toString() + values.value(QStringLiteral("narrative")).toString());
        ids.insert(row.value(QStringLiteral("id")).toString());
        CHECK(!row.value(QStringLiteral("unsent")).toBool());
    }
    CHECK(titles.size() == rows);
    CHECK(ids.size() == rows);
    for (const Place *place : {&scene.hq(), &scene.one(), &scene.two()}) {
        place->done("verify");
        CHECK(place->done("status --json").object().value(QStringLiteral("to_send")).toInt() == 0);
        CHECK(filesWith(place->folder(), QString::fromLatin1(word)).isEmpty());
    }
    CHECK(filesWith(service.folder(), QString::fromLatin1(word)).isEmpty());
    // The search itself finds what is there.
    CHECK(filesWith(QFileInfo(scene.path("table")).absolutePath(), QString::fromLatin1(word))
        == QStringList {QStringLiteral("table")});
}
