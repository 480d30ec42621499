// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/factsview.h"
#include "app/records/filterbar.h"
#include "app/session/languages.h"
#include "core/records/assessment.h"
#include "core/records/incident.h"
#include "core/storage/policies.h"
#include "tests/app/desk.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace core;

namespace {

/// The built-in pack as a new version of today that knows one more kind of incident.
QByteArray packWithLocusts()
{
    QJsonObject pack = QJsonDocument::fromJson(PolicyPack::builtIn().toJson()).object();
    pack.insert(u"version"_qs, u"2026.9"_qs);
    pack.insert(u"valid_from"_qs, QDate::currentDate().toString(Qt::ISODate));
    QJsonObject lists = pack.value(u"lists"_qs).toObject();
    QJsonArray codes = lists.value(u"incident_subcategory"_qs).toArray();
    QJsonObject code = codes.first().toObject();
    QJsonObject labels;
    for (const char *language : {"ar", "en", "es", "fr", "ru", "zh"})
        labels.insert(QLatin1String(language), QStringLiteral("Locusts (%1)").arg(QLatin1String(language)));
    code.insert(u"key"_qs, u"locusts"_qs);
    code.insert(u"labels"_qs, labels);
    codes.append(code);
    lists.insert(u"incident_subcategory"_qs, codes);
    pack.insert(u"lists"_qs, lists);
    return QJsonDocument(pack).toJson();
}

void import(Desk &desk, const QByteArray &json)
{
    desk.write([&](Store &store) {
        const Draft pack = packDraft(json, {});
        const Id id = store.save(pack.scope(), pack.writes()).first();
        QList<Write> pieces;
        for (const Draft &piece : pieceDrafts(json, id))
            pieces << piece.writes();
        store.save(pack.scope(), pieces);
        return true;
    });
}

QStringList texts(const QWidget &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>())
        if (!label->text().isEmpty())
            texts << label->text();
    return texts;
}

}

TEST_CASE("a policy pack that arrives is the one the window speaks and offers, without a restart")
{
    Desk desk;
    app::Languages languages;
    languages.use(u"fr"_qs);
    languages.setPolicy(desk.session().sharedPolicy());
    QObject::connect(&desk.session(), &app::Session::policyChanged, &languages,
        [&] { languages.setPolicy(desk.session().sharedPolicy()); });
    app::FilterBar bar(incident, desk.session().policy());
    QObject::connect(
        &desk.session(), &app::Session::policyChanged, &bar, [&] { bar.setPolicy(desk.session().policy()); });
    const PolicyPack &before = desk.session().policy();
    CHECK(app::codeLabel("incident_subcategory", u"locusts"_qs) == u"locusts");

    QSignalSpy changed(&desk.session(), &app::Session::policyChanged);
    import(desk, packWithLocusts());
    REQUIRE(QTest::qWaitFor([&] { return changed.size() == 1; }));
    CHECK(desk.session().policy().version() == u"2026.9");
    CHECK(before.version() == PolicyPack::builtIn().version()); // what was in force can still be read
    CHECK(app::codeLabel("incident_subcategory", u"locusts"_qs) == u"Locusts (fr)");
    languages.use(u"en"_qs);
    CHECK(app::codeLabel("incident_subcategory", u"locusts"_qs) == u"Locusts (en)");
}

TEST_CASE("a filter of codes follows the pack and keeps what was chosen")
{
    constexpr static Field fields[] = {
        {2, "title", Kind::Text, "Title", Title},
        {3, "subcategory", Kind::Code, "Subcategory", InTable, {}, {}, "incident_subcategory"},
    };
    constexpr static RecordType type = {9004, "thing", "Test", "Things", "Thing", Compartment::Security, fields};
    const std::optional<PolicyPack> newer = PolicyPack::fromJson(packWithLocusts());
    REQUIRE(newer.has_value());
    app::FilterBar bar(type, PolicyPack::builtIn());
    auto *box = bar.findChild<QComboBox *>();
    REQUIRE(box != nullptr);
    CHECK(box->findData(u"locusts"_qs) < 0);
    const QString chosen = PolicyPack::builtIn().codes(u"incident_subcategory"_qs).at(2).key;
    box->setCurrentIndex(box->findData(chosen));
    bar.setPolicy(*newer);
    CHECK(box->findData(u"locusts"_qs) > 0);
    CHECK(box->currentData() == chosen);
    box->setCurrentIndex(box->findData(u"locusts"_qs));
    bar.setPolicy(PolicyPack::builtIn());
    CHECK(box->currentData() == u"locusts"_qs);
}

TEST_CASE("what follows from a record stands above its form, and follows when a value changes")
{
    Desk desk;
    app::Languages languages;
    languages.use(u"en"_qs);
    const Id assessed = desk.add(assessment,
        {{"title", u"EAST 2026"_qs}, {"area", u"EAST"_qs}, {"kind", u"area_strategic"_qs}});
    const Id ambush = desk.add(riskEvent,
        {{"assessment", assessed.text()}, {"code", u"E07"_qs}, {"category", u"armed_conflict"_qs},
            {"description", u"Ambush"_qs}, {"confidence", u"low"_qs}, {"likelihood_present", u"4"_qs},
            {"impact_present", u"4"_qs}});
    app::FactsView view(desk.session());
    CHECK_FALSE(view.isVisibleTo(nullptr));
    view.show(ambush);
    const QString high = app::codeLabel("risk_levels", u"high"_qs);
    const QString veryHigh = app::codeLabel("risk_levels", u"very_high"_qs);
    REQUIRE(QTest::qWaitFor([&] { return texts(view).contains(high); }));
    CHECK(view.accessibleName().contains(high));
    desk.set(desk.record(ambush), "likelihood_present", u"5"_qs);
    REQUIRE(QTest::qWaitFor([&] { return texts(view).contains(veryHigh); }));
    view.clear();
    CHECK(texts(view).isEmpty());
}
