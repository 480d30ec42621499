// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/partsview.h"
#include "app/records/recordform.h"
#include "app/records/recordpane.h"
#include "app/records/recordscreen.h"
#include "app/records/recordtable.h"
#include "app/session/languages.h"
#include "app/session/words.h"
#include "app/shell/sidebar.h"
#include "app/style/style.h"
#include "tests/app/desk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidgetItemIterator>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

const QStringList everything {QStringLiteral("global"), QStringLiteral("KSR/security"), QStringLiteral("KSR/personnel"),
    QStringLiteral("KSR/crisis"), QStringLiteral("KSR/counselling")};

std::unique_ptr<app::Sidebar> newSidebar(const core::Catalogue &catalogue)
{
    auto sidebar = std::make_unique<app::Sidebar>(app::modules(catalogue));
    sidebar->setScopes(everything);
    sidebar->resize(248, 720);
    sidebar->show();
    return sidebar;
}

QString current(app::Sidebar &sidebar) { return sidebar.tree().currentItem()->text(0); }

}

TEST_CASE("every record type that is no part is in exactly one section, and no section names one that is not there")
{
    const core::Catalogue catalogue;
    QMap<QByteArray, int> places;
    for (const app::Section &section : app::sections()) {
        INFO(section.key);
        CHECK(!app::style::icon(section.icon).isNull());
        for (const QByteArray &key : QByteArray(section.types).split(' '))
            if (!key.isEmpty())
                ++places[key];
    }
    for (const core::RecordType *type : catalogue.types()) {
        const QByteArray key(type->key.data(), qsizetype(type->key.size()));
        INFO(type->key);
        CHECK(places.take(key) == (type->parent() == nullptr ? 1 : 0));
    }
    CHECK(places.isEmpty());
}

TEST_CASE("a device shows the modules of the compartments it holds")
{
    const core::Catalogue catalogue;
    const auto sidebar = newSidebar(catalogue);
    CHECK(sidebar->isShown("affected_contact"));
    sidebar->setScopes({QStringLiteral("global"), QStringLiteral("KSR/security")});
    CHECK(sidebar->isShown("incident"));
    CHECK(sidebar->isShown("course"));
    CHECK(sidebar->isShown("decision"));
    CHECK(sidebar->isShown("sync"));
    for (const char *key : {"person", "crisis", "affected_contact", "risk_event", "nothing"})
        CHECK_FALSE(sidebar->isShown(key));
    CHECK_FALSE(sidebar->choose("person"));
    for (int i = 0; i < sidebar->tree().topLevelItemCount(); ++i) {
        const QTreeWidgetItem *heading = sidebar->tree().topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < heading->childCount(); ++j)
            shown += heading->child(j)->isHidden() ? 0 : 1;
        CHECK(heading->isHidden() == (shown == 0));
    }
}

TEST_CASE("choosing a module opens its section, and the sections stay as they were left")
{
    const core::Catalogue catalogue;
    const auto sidebar = newSidebar(catalogue);
    QSignalSpy visited(sidebar.get(), &app::Sidebar::visited);
    QSignalSpy moved(sidebar.get(), &app::Sidebar::sectionsMoved);
    REQUIRE(sidebar->choose("mission"));
    CHECK(visited.size() == 1);
    CHECK(moved.size() == 1);
    CHECK(sidebar->openSections() == QStringList {QStringLiteral("travel")});
    const auto later = newSidebar(catalogue);
    later->setOpenSections(sidebar->openSections());
    for (int i = 0; i < later->tree().topLevelItemCount(); ++i)
        CHECK(later->tree().topLevelItem(i)->isExpanded() == sidebar->tree().topLevelItem(i)->isExpanded());
}

TEST_CASE("the filter finds a list by its name or its section, and Enter goes there")
{
    const core::Catalogue catalogue;
    const auto sidebar = newSidebar(catalogue);
    QSignalSpy visited(sidebar.get(), &app::Sidebar::visited);
    QSignalSpy settled(sidebar.get(), &app::Sidebar::settled);
    QTest::keyClicks(&sidebar->filter(), QStringLiteral("RADIO"));
    QTest::keyClick(&sidebar->filter(), Qt::Key_Return);
    REQUIRE(visited.size() == 1);
    CHECK(visited.first().first().toByteArray() == "radio_session");
    CHECK(settled.size() == 1);
    CHECK(sidebar->filter().text().isEmpty());
    QTest::keyClicks(&sidebar->filter(), QStringLiteral("host country"));
    int shown = 0;
    for (int i = 0; i < sidebar->tree().topLevelItemCount(); ++i)
        shown += sidebar->tree().topLevelItem(i)->isHidden() ? 0 : 1;
    CHECK(shown == 1);
    QTest::keyClick(&sidebar->filter(), Qt::Key_Escape);
    CHECK(sidebar->openSections() == QStringList {QStringLiteral("wardens")}); // a search opens nothing for good
}

TEST_CASE("the arrow keys open, enter and close sections, mirrored in Arabic, and a list is visited when they rest")
{
    app::Languages languages;
    const bool arabic = GENERATE(false, true);
    languages.use(arabic ? QStringLiteral("ar") : QStringLiteral("en"));
    const Qt::Key onward = arabic ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = arabic ? Qt::Key_Right : Qt::Key_Left;
    const core::Catalogue catalogue;
    const auto sidebar = newSidebar(catalogue);
    QSignalSpy visited(sidebar.get(), &app::Sidebar::visited);
    QTreeWidget &tree = sidebar->tree();
    QTreeWidgetItem *heading = tree.topLevelItem(0);
    tree.setCurrentItem(heading);
    QTest::keyClick(&tree, onward);
    CHECK(heading->isExpanded());
    QTest::keyClick(&tree, onward);
    CHECK(tree.currentItem() == heading->child(0));
    QTest::keyClick(&tree, Qt::Key_Down);
    CHECK(visited.isEmpty());
    REQUIRE(visited.wait());
    CHECK(visited.size() == 1);
    CHECK(sidebar->chosen() == "threat_actor");
    QTest::keyClick(&tree, back);
    CHECK(tree.currentItem() == heading);
    QTest::keyClick(&tree, back);
    CHECK_FALSE(heading->isExpanded());
    languages.use(QStringLiteral("en"));
}

TEST_CASE("typing the first letters goes to a list that is open")
{
    const core::Catalogue catalogue;
    const auto sidebar = newSidebar(catalogue);
    REQUIRE(sidebar->choose("incident"));
    QTest::keyClicks(&sidebar->tree(), QStringLiteral("fla"));
    CHECK(current(*sidebar) == app::plural(*catalogue.find("flash_report")));
}

TEST_CASE("no name in the sidebar loses its end, in any language")
{
    app::Languages languages;
    const core::Catalogue catalogue;
    for (const QString &code : app::Languages::available()) {
        languages.use(code);
        const auto sidebar = newSidebar(catalogue);
        QTreeWidget &tree = sidebar->tree();
        tree.expandAll();
        QCoreApplication::processEvents();
        for (QTreeWidgetItemIterator item(&tree); *item != nullptr; ++item) {
            const bool section = (*item)->parent() == nullptr;
            QFont font = tree.font();
            if (section)
                font.setWeight(QFont::DemiBold);
            const QRect row = tree.visualItemRect(*item);
            const QSize room(row.width() - (section ? 9 : 7) * app::style::unit, row.height());
            const QRect needed = QFontMetrics(font).boundingRect(QRect(QPoint(), room), Qt::TextWordWrap, (*item)->text(0));
            INFO(code.toStdString() << ": " << (*item)->text(0).toStdString());
            CHECK(needed.width() <= room.width());
            CHECK(needed.height() <= room.height());
        }
    }
    languages.use(QStringLiteral("en"));
}

TEST_CASE("what is saved of a log is never changed, and what the program makes cannot be typed in")
{
    Desk desk;
    for (const core::RecordType *type : desk.catalogue().types())
        if (!app::RecordPane::isTypedIn(*type))
            CHECK((type->key == "decision" || type->key == "policy_pack" || type->key == "policy_section"));
    const core::RecordType &document = *desk.catalogue().find("policy_pack");
    const core::Id id = desk.add(document,
        {{"version", QStringLiteral("2026.9")}, {"valid_from", QStringLiteral("2026-01-01")},
            {"digest", QStringLiteral("00")}});
    app::RecordScreen screen(desk.session(), document);
    screen.show();
    screen.pane().open(desk.record(id).row);
    REQUIRE(QTest::qWaitFor([&] { return screen.pane().form().draft().isValid(); }));
    const auto *version = qobject_cast<QLineEdit *>(screen.pane().form().editor(*document.field("version"))->main());
    REQUIRE(version != nullptr);
    CHECK(version->isReadOnly());
    screen.newRecord();
    CHECK(screen.pane().row().has_value());
    for (const QPushButton *button : screen.findChildren<QPushButton *>())
        if (button->isVisible())
            CHECK(button->text() != QStringLiteral("New"));
}

TEST_CASE("parts are counted before they are looked at, open over their whole, and have parts of their own")
{
    Desk desk;
    const core::RecordType &assessment = *desk.catalogue().find("assessment");
    const core::RecordType &measure = *desk.catalogue().find("srm_measure");
    const auto add = [&](const core::RecordType &type, const core::Id &of = {}) {
        return desk.write([&](core::Store &store) {
            core::Draft draft = core::Draft::create(type, support::Office::scopeOf(type));
            const QList<core::Value> values = support::plausible(type, 1);
            for (const core::Field &field : type.fields)
                draft.set(field, field.has(core::Parent) ? core::Value {of} : values.at(type.indexOf(field)));
            return store.save(draft.scope(), draft.writes()).first();
        });
    };
    const core::Id whole = add(assessment);
    add(measure, whole);
    app::RecordPane pane(desk.session(), assessment);
    pane.resize(460, 600);
    pane.show();
    pane.open(desk.record(whole).row);
    REQUIRE(pane.parts() != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return pane.parts()->title().contains(QLatin1Char('1')); }));
    CHECK(pane.parts()->findChildren<app::PartsList *>().isEmpty()); // nobody has looked yet
    const auto kinds = desk.catalogue().parts(assessment);
    const auto at = int(std::find(kinds.begin(), kinds.end(), &measure) - kinds.begin());
    pane.tabs().setCurrentWidget(pane.parts());
    pane.parts()->choose(at);
    app::PartsList &list = pane.parts()->list(at);
    REQUIRE(QTest::qWaitFor([&] { return list.table().rowCount() == 1; }));
    list.openPart(0);
    REQUIRE(&pane.innermost() != &pane);
    CHECK(&pane.innermost().type() == &measure);
    REQUIRE(QTest::qWaitFor([&] { return pane.innermost().row().has_value(); }));
    REQUIRE(pane.innermost().parts() != nullptr); // the events it works on
    pane.close();
    CHECK(&pane.innermost() == &pane);
}

TEST_CASE("a part of another compartment goes there, if this device may hold it")
{
    Desk desk;
    const core::RecordType &incident = *desk.catalogue().find("incident");
    const core::Id whole
        = desk.add(incident, {{"title", QStringLiteral("Shots at the gate")}, {"phase", QStringLiteral("flash")}});
    const auto kinds = desk.catalogue().parts(incident);
    const auto at = int(std::find(kinds.begin(), kinds.end(), desk.catalogue().find("affected_person")) - kinds.begin());
    app::PartsList list(desk.session(), *kinds.at(size_t(at)));
    list.showPartsOf(whole, QStringLiteral("KSR/personnel"), false);
    CHECK_FALSE(list.addButton().isEnabled());
    CHECK(list.addButton().text().contains(app::scopeName(QStringLiteral("KSR/personnel"))));
    app::RecordPane pane(desk.session(), incident);
    pane.show();
    pane.open(desk.record(whole).row);
    REQUIRE(QTest::qWaitFor([&] { return pane.form().draft().isValid(); }));
    pane.tabs().setCurrentWidget(pane.parts());
    pane.parts()->choose(at);
    app::PartsList &held = pane.parts()->list(at);
    REQUIRE(QTest::qWaitFor([&] { return held.addButton().isEnabled(); }));
    held.add();
    CHECK(pane.innermost().form().draft().scope() == QStringLiteral("KSR/personnel"));
}
