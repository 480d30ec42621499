// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/mandates.h"
#include "tests/cli/scene.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

namespace {

Answer bare(const QStringList &words)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(MUSTERCTL), words);
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}

TEST_CASE("help needs nothing, and misuse says what to do next")
{
    const Answer help = bare(words("--help"));
    CHECK(help.exit == 0);
    for (const char *command : {"init", "invite", "grant", "join", "add", "set", "delete", "restore", "list", "show", "history",
             "conflicts", "resolve", "import", "export", "sync", "verify", "status"}) {
        CHECK(help.out.contains(QByteArray("  ") + command + ' '));
        const Answer own = bare({QLatin1String(command), QStringLiteral("--help")});
        CHECK(own.exit == 0);
        CHECK(own.out.contains("Exit codes:"));
        CHECK(own.out.contains("--passphrase-file FILE"));
    }
    for (const char *misuse : {"", "fly", "list", "list incident extra --folder /nowhere", "list incident --frobnicate",
             "list incident --limit", "status", "status --folder /nowhere"}) {
        const Answer answer = bare(words(misuse));
        INFO(misuse);
        CHECK(answer.exit == 2);
        CHECK(!answer.err.isEmpty());
    }
}

TEST_CASE("the manual knows every command, option and exit code that the help knows")
{
    QString manual = QString::fromUtf8(read(QStringLiteral(SOURCE_FOLDER "/resources/man/musterctl.1")));
    manual.remove(QLatin1Char('\\'));
    const QString help = QString::fromUtf8(bare(words("--help")).out);
    const QRegularExpression option(QStringLiteral("--[a-z][a-z-]*"));
    const QRegularExpression command(QStringLiteral("^  ([a-z]+) {2,}"), QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto match = command.globalMatch(help); match.hasNext(); ++commands) {
        const QString name = match.next().captured(1);
        INFO(name.toStdString());
        CHECK(manual.contains(QRegularExpression(QStringLiteral("[ \"]%1\\b").arg(name))));
        const QString own = QString::fromUtf8(bare({name, QStringLiteral("--help")}).out);
        for (auto options = option.globalMatch(own); options.hasNext();) {
            const QString found = options.next().captured();
            INFO(found.toStdString());
            CHECK(manual.contains(found));
        }
    }
    CHECK(commands == 33);
    const QString exits = help.mid(help.indexOf(QStringLiteral("Exit codes:")));
    for (const QString &line : exits.split(QLatin1Char('\n'), Qt::SkipEmptyParts).sliced(1))
        CHECK(manual.contains(line.mid(5)));
}

TEST_CASE("one workplace through all its commands")
{
    Scene scene;
    const Place &one = scene.one();

    SECTION("records are made, changed, found, deleted and brought back")
    {
        const QString id
            = one.done(words("add incident phase=flash occurred=2013-06 people_killed=3 "
                             "latitude=-1.5 longitude=30.25")
                     << QStringLiteral("title=Raid, at \"night\"") << QStringLiteral("narrative=一名记者在北京被捕"))
                  .text();
        const QString shortId = id.left(6) + id.mid(16);
        const QJsonObject shown = one.done(words("show --json") << shortId).object();
        CHECK(shown.value(QStringLiteral("id")).toString() == id);
        CHECK(shown.value(QStringLiteral("scope")).toString() == QStringLiteral("KSR/security"));
        const QJsonValue values = shown.value(QStringLiteral("values"));
        CHECK(values[QStringLiteral("people_killed")].toInt() == 3);
        CHECK(values[QStringLiteral("latitude")].toDouble() == -1.5);
        CHECK(values[QStringLiteral("occurred")].toString() == QStringLiteral("2013-06"));
        CHECK(values[QStringLiteral("severity")].isNull());

        one.done(words("set incident") << shortId << words("severity=severe people_killed="));
        CHECK(one.done("list incident --json --where severity=severe --where people_killed= --text 北京").objects().size()
            == 1);
        CHECK(one.done("list incident --json --where severity=minor").objects().isEmpty());
        CHECK(one.done("list incident --json --where occurred<=2013 --where title^=raid").objects().size() == 1);
        CHECK(one.done("list incident").text().contains(QStringLiteral("1 of 1")));

        // What is computed is beside the fields: with its label for people, with its key for programs.
        const QString told = one.done(words("show") << id).text();
        CHECK(told.contains(QStringLiteral("computed:")));
        CHECK(told.contains(QRegularExpression(QStringLiteral("\n  Figures of its month are locked from +2013-07-10\n"))));
        CHECK(told.contains(QRegularExpression(QStringLiteral("\n  Review +draft"))));
        const QJsonArray computed = one.done(words("show --json") << id).object().value(QStringLiteral("facts")).toArray();
        const QJsonObject locked {{QStringLiteral("key"), QStringLiteral("month_lock")},
            {QStringLiteral("text"), QStringLiteral("2013-07-10")}, {QStringLiteral("tone"), QStringLiteral("warning")}};
        CHECK(computed.contains(locked));
        CHECK(computed.last().toObject().value(QStringLiteral("key")).toString() == QStringLiteral("review"));

        const QList<QJsonObject> steps = one.done(words("history --json") << id).objects();
        REQUIRE(steps.size() == 3);
        CHECK(steps.at(0).value(QStringLiteral("step")).toString() == QStringLiteral("created"));
        CHECK(steps.at(0).value(QStringLiteral("author")).toString() == QStringLiteral("Lena One"));

        CHECK(one.run(words("delete incident") << id).exit == 8); // an official record is voided, not deleted
        scene.syncAll();
        scene.hq().done(words("delete incident") << id);
        scene.syncAll();
        CHECK(one.done("list incident --json").objects().isEmpty());
        CHECK(one.done("list incident --json --deleted").objects().size() == 1);
        scene.hq().done(words("restore incident") << id);
        scene.syncAll();
        CHECK(one.done("list incident --json").objects().size() == 1);
        one.done(words("set incident") << id << words("people_killed=4"));

        one.done(words("export incident") << scene.path("out.csv"));
        CHECK(read(scene.path("out.csv")).startsWith("\xef\xbb\xbf\"id\",\"scope\",\"title\""));
        const QStringList import = words("import muster --type incident --json") << scene.path("out.csv");
        CHECK(one.done(import).object().value(QStringLiteral("records")).toInt() == 0);
        one.done("status");
        CHECK(one.done("status --json").object().value(QStringLiteral("to_send")).toInt() > 0);

        // What is about a record lives beside it.
        const QString hold
            = one.done(words("add legal_hold held_from=2026-01-01 reason=Claim") << QStringLiteral("subject=") + id).text();
        CHECK(one.done(words("show --json") << hold).object().value(QStringLiteral("scope")).toString()
            == QStringLiteral("KSR/security"));
    }

    SECTION("what goes wrong has its own exit code and says what is safe")
    {
        const auto exitOf = [&](const QStringList &words) {
            const Answer answer = one.run(words);
            INFO(words.join(QLatin1Char(' ')).toStdString());
            CHECK(answer.err.contains("Safe: "));
            return answer.exit;
        };
        CHECK(exitOf(words("list unicorn")) == 4);
        CHECK(exitOf(words("show ffffffffffffffff-9")) == 4);
        CHECK(exitOf(words("add incident phase=flash")) == 5);
        CHECK(exitOf(words("add incident title=x phase=purple")) == 5);
        CHECK(exitOf(words("add incident title=x phase=flash occurred=03/04/2013")) == 5);
        CHECK(exitOf(words("add incident title=x phase=flash latitude=91 longitude=1")) == 5);
        CHECK(exitOf(words("import awsd /nowhere.csv")) == 4);
        CHECK(exitOf(words("import muster --type incident") << scene.passphraseFile()) == 5);
        CHECK(exitOf(words("resolve ffff severity --keep 1")) == 4);
        CHECK(exitOf(words("join")) == 5);
        CHECK(one.done("list incident --json").objects().isEmpty());

        CHECK(exitOf(words("set incident ffff-1 severity=minor")) == 4);
        CHECK(exitOf(words("list incident --where nothing=1")) == 5);

        write(scene.path("wrong"), "wrong\n");
        CHECK(Place(one.folder(), scene.path("wrong")).run(words("status")).exit == 3);
        CHECK(Place(scene.path("nowhere"), scene.passphraseFile()).run(words("status")).exit == 4);
        CHECK(Place(one.folder(), scene.path("absent")).run(words("status")).exit == 1);
        const Answer cheap = Place(scene.path("cheap"), scene.passphraseFile())
                                 .run(words("init --name A --country KSR --kdf-memory 8 --card") << scene.service().card());
        CHECK(cheap.exit == 5);
        CHECK(!QDir(scene.path("cheap")).exists());

        // One bit of one page.
        one.done("verify");
        QByteArray store = read(one.folder() + QStringLiteral("/muster.db"));
        store[store.size() / 2] = char(store.at(store.size() / 2) ^ 1);
        write(one.folder() + QStringLiteral("/muster.db"), store);
        CHECK(one.run(words("verify")).exit == 1);
    }

    SECTION("a policy pack is written out, checked, taken in by who may, and carried to everybody")
    {
        const Place &hq = scene.hq();
        const QString file = scene.path("mine.json");
        one.done(words("policy export 2026.1") << file);
        QByteArray pack = read(file);
        CHECK(one.done(words("policy check") << file).text() == QStringLiteral("Sound."));
        CHECK(one.run(words("policy export 1999.1") << file).exit == 4);
        const Answer same = hq.run(words("policy import") << file);
        CHECK(same.exit == 5);
        CHECK(same.err.contains("this version"));

        QByteArray broken = pack;
        broken.replace("\"days\": 183", "\"dais\": 183");
        broken.replace("\"flash\": {\"hours\": 1}", "\"flash\": {\"hours\": 0}");
        write(file, broken);
        for (const char *verb : {"policy check", "policy import"}) {
            const Answer told = hq.run(words(verb) << file);
            CHECK(told.exit == 5);
            CHECK(told.err.contains("risk.acceptance[2].dais: is not part of a pack"));
            CHECK(told.err.contains("risk.acceptance[2].days: is missing"));
            CHECK(told.err.contains("clocks.flash.hours: must be 1 or more"));
            CHECK(told.err.contains("Safe: "));
        }

        // Once something has been decided, a pack that holds from a day that has begun would judge it again.
        const QString item = one.done(words("add host_item subject=Escort kind=request_escort authority=Governor "
                                            "sent_at=2026-01-05T10:00:00Z state=sent"))
                                 .text();
        one.done(words("submit") << item);
        scene.syncAll();
        pack.replace("\"version\": \"2026.1\"", "\"version\": \"mine.1\"");
        write(file, pack);
        const Answer early = hq.run(words("policy import") << file);
        CHECK(early.exit == 5);
        CHECK(early.err.contains("valid_from"));
        pack.replace("\"valid_from\": \"2026-01-01\"", "\"valid_from\": \"2199-01-01\"");
        write(file, pack);
        CHECK(one.run(words("policy import") << file).exit == 8); // not the adviser's to decide
        hq.done(words("policy import") << file);
        scene.syncAll();
        const QList<QJsonObject> packs = one.done("policy list --json").objects();
        REQUIRE(packs.size() == 2);
        CHECK(packs.at(0).value(QStringLiteral("version")).toString() == QStringLiteral("2026.1"));
        CHECK(packs.at(0).value(QStringLiteral("in_force")).toBool());
        CHECK(packs.at(1).value(QStringLiteral("version")).toString() == QStringLiteral("mine.1"));
        CHECK_FALSE(packs.at(1).value(QStringLiteral("in_force")).toBool());
        one.done(words("policy export mine.1") << scene.path("theirs.json"));
        CHECK(read(scene.path("theirs.json")) == pack);
    }
    SECTION("indicators are told in words and as JSON, of a country or a place, with the reason of every record")
    {
        const QString station = one.done(words("add duty_station name=Almor country=KSR kind=capital high_risk=yes")).text();
        scene.hq().done(words("add person given_names=Amara organisation=KFOOD category=lr_staff status=active"
                              " contract_from=2020-01-01")
            << QStringLiteral("duty_station=") + station);
        scene.syncAll();
        const Answer text = one.done("indicators --period 2020");
        CHECK(text.out.startsWith("Period 2020, policy "));
        CHECK(text.out.contains("1-a-i  Compliance with HMOSS\n    n/a (no cases)"));
        CHECK(
            text.out.contains("3-a-i  Stress-management training at high-risk duty stations\n    not shown (few persons)"));
        CHECK(text.out.contains("target: 100 % (stations_complete)"));

        const QList<QJsonObject> all = one.done("indicators --json --period 2020").objects();
        REQUIRE(all.size() == 16);
        const QJsonObject located = one.done(words("indicators 3-c-i --json --period 2020 --scope") << station).object();
        CHECK(located.value(QStringLiteral("place")).toString() == station);
        CHECK(located.value(QStringLiteral("place_title")).toString() == QStringLiteral("Almor"));
        CHECK(located.value(QStringLiteral("country")).toString() == QStringLiteral("KSR"));
        CHECK(located.value(QStringLiteral("value"))[QStringLiteral("denominator")].toInt() == 1);
        CHECK(located.value(QStringLiteral("movement")).isNull()); // nobody was there the year before
        const QJsonValue evidence = located.value(QStringLiteral("evidence"))[0];
        CHECK(evidence[QStringLiteral("id")].toString() == station);
        CHECK(evidence[QStringLiteral("reason")].toString() == QStringLiteral("not_certified"));
        CHECK(!evidence[QStringLiteral("why")].toString().isEmpty());
        CHECK(located.value(QStringLiteral("target"))[QStringLiteral("direction")].toString() == QStringLiteral("up"));

        const QJsonObject air = one.done(words("indicators 3-d --json --scope") << station).object();
        CHECK(!air.value(QStringLiteral("asked")).toBool());
        CHECK(air.value(QStringLiteral("value")).isNull());
        CHECK(one.done(words("indicators 3-d --scope") << station).out.contains("n/a (not kept for a place so small)"));
        CHECK(one.run(words("indicators 9-z")).exit == 5);
        CHECK(one.run(words("indicators --period soon")).exit == 5);
    }

    SECTION("founding that was cut goes on when it is called again")
    {
        Service fresh(scene.path("fresh"));
        fresh.start();
        fresh.stop();
        const Place founder(scene.path("founder"), scene.passphraseFile());
        const QStringList init = words("init --name Ada --country SOM --kdf-memory 64 --kdf-passes 1 --card")
            << fresh.card();
        CHECK(founder.run(init).exit == 7);
        fresh.start();
        founder.done(init);
        founder.done("sync");
        CHECK(founder.run(init).exit == 5);
        // The library was stocked at the first attempt, and not again at the second.
        CHECK(founder.done("list policy_document --json").out.count('\n') == qsizetype(std::size(core::mandates)));
    }

    SECTION("a service with another certificate is not believed, and a code lets in once")
    {
        scene.service().stop();
        Service other(scene.path("other"));
        other.start();
        QByteArray card = read(scene.path("card"));
        const QByteArray stranger = read(other.card());
        // The stranger answers at the address the card gives.
        const auto url = [](const QByteArray &json) {
            const qsizetype from = json.indexOf("https://");
            return json.mid(from, json.indexOf('"', from) - from);
        };
        card.replace(url(card), url(stranger));
        write(scene.path("card2"), card);
        const Place third(scene.path("third"), scene.passphraseFile());
        const QStringList cheap = words("--kdf-memory 64 --kdf-passes 1");
        CHECK(third.run(words("join --wait 0 --code 7KQ2-9XHV-M3TD-C8WR --card") << scene.path("card2") << cheap).exit == 8);
        scene.service().start();

        const QString code = scene.hq().done(words("invite --country KSR --role fsa Third")).text();
        const Place fourth(scene.path("fourth"), scene.passphraseFile());
        const Place fifth(scene.path("fifth"), scene.passphraseFile());
        const QStringList join = words("join --wait 0 --card")
            << scene.path("card") << QStringLiteral("--code") << code << cheap;
        CHECK(fourth.run(join).exit == 9);
        scene.hq().done("sync");
        fourth.done(join);
        CHECK(fifth.run(join).exit == 8);
    }
}
