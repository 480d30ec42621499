// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/scene.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

namespace {

/// A third laptop: the Designated Official's.
Place official(const Scene &scene)
{
    Place place(scene.path("three"), scene.passphraseFile());
    const QString code
        = scene.hq()
              .done(words("invite --country KSR --role do --card-out") << scene.path("card") << QStringLiteral("Dina"))
              .text();
    const QStringList join = words("join --wait 0 --kdf-memory 64 --kdf-passes 1 --card")
        << scene.path("card") << QStringLiteral("--code") << code;
    CHECK(place.run(join).exit == 9);
    scene.hq().done("sync");
    place.done(join);
    return place;
}

void syncAll(const Scene &scene, const Place &official)
{
    for (const Place *place : {&scene.one(), &scene.two(), &official, &scene.one(), &scene.two()})
        place->done("sync");
}

QJsonObject statusOf(const Place &place, const QString &id) { return place.done(words("status --json") << id).object(); }
QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

}

TEST_CASE("minutes are submitted, returned, approved by phone, ratified and taken out of force")
{
    Scene scene;
    const Place three = official(scene);
    const QString id = scene.one()
                           .done(words("add smt_meeting date=2026-03-12 kind=regular state=held chair=Dina")
                               << QStringLiteral("agenda=The road"))
                           .text();
    scene.one().done(words("submit") << id);
    syncAll(scene, three);
    CHECK(text(statusOf(three, id), "stage") == u"submitted");
    CHECK(three.run(words("return") << id << QString()).exit == 5);
    three.done(words("return") << id << QStringLiteral("Who was there?"));
    syncAll(scene, three);
    CHECK(text(statusOf(scene.one(), id), "stage") == u"returned");

    scene.one().done(words("set smt_meeting") << id << QStringLiteral("agenda=The road; who was there"));
    scene.one().done(words("submit") << id);
    syncAll(scene, three);
    const QStringList call = words("approve --as do --channel phone --by Dina --json") << id;
    CHECK(scene.one().run(call).exit != 0); // who submitted it
    CHECK(scene.two().run(words("approve --as do --at 2026-03-12T06:10:00Z") << id).exit == 5);
    CHECK(scene.two().run(words("approve --as do --channel phone") << id).exit == 5);
    const QJsonObject submitted = statusOf(scene.two(), id);
    CHECK(scene.two().run(words("approve --as do --channel phone --by Dina --digest 00") << id).exit == 5);
    const QString written = text(
        scene.two().done(QStringList(call) << QStringLiteral("--digest") << text(submitted, "digest")).object(), "id");
    syncAll(scene, three);

    scene.hq().done("sync");
    for (const Place *place : {&scene.one(), &scene.hq(), &three}) {
        const QJsonObject status = statusOf(*place, id);
        CHECK(text(status, "stage") == u"approved");
        const QJsonValue inForce = status.value(QStringLiteral("in_force"));
        CHECK(inForce[QStringLiteral("provisional")].toBool());
        CHECK(inForce[QStringLiteral("stage")] == QStringLiteral("approved"));
        CHECK(inForce[QStringLiteral("stages")] == QJsonArray {QStringLiteral("submitted")});
        const QJsonValue last = status.value(QStringLiteral("decisions")).toArray().last();
        CHECK(last[QStringLiteral("awaits_ratification")].toBool());
        CHECK(last[QStringLiteral("decided_by")] == QStringLiteral("Dina"));
        CHECK(last[QStringLiteral("counts")].toBool());
    }
    CHECK(three.done(words("status") << id).text().contains(QStringLiteral("provisionally")));
    CHECK(scene.two().run(words("ratify") << written).exit != 0);
    three.done(words("ratify") << written);
    syncAll(scene, three);
    QJsonObject status = statusOf(scene.one(), id);
    CHECK_FALSE(status.value(QStringLiteral("in_force"))[QStringLiteral("provisional")].toBool());
    CHECK(status.value(QStringLiteral("in_force"))[QStringLiteral("stages")].toArray().contains(QStringLiteral("approved")));

    // The text goes on; what is in force can still be revoked.
    scene.one().done(words("set smt_meeting") << id << QStringLiteral("agenda=Another road"));
    syncAll(scene, three);
    status = statusOf(three, id);
    CHECK(text(status, "stage") == u"draft");
    CHECK(status.value(QStringLiteral("changed_since")).toBool());
    CHECK(status.value(QStringLiteral("in_force"))[QStringLiteral("next")].toArray().size() > 0);
    CHECK(three.run(words("revoke") << id << QStringLiteral("Overtaken.")).exit != 0);
    three.done(words("revoke --in-force") << id << QStringLiteral("Overtaken."));
    syncAll(scene, three);
    status = statusOf(scene.one(), id);
    CHECK(status.value(QStringLiteral("in_force")).isNull());
    CHECK(status.value(QStringLiteral("decisions")).toArray().size() == 6);
}
