// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/journal.h"
#include "app/records/recordform.h"
#include "app/records/recordpane.h"
#include "app/session/languages.h"
#include "app/widgets/notice.h"
#include "tests/app/desk.h"

#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

namespace {

struct Opened {
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    core::Id id = desk.add(type,
        {{"title", QStringLiteral("Shots at the gate")}, {"phase", QStringLiteral("flash")},
            {"place", QStringLiteral("Almor")}});
    std::unique_ptr<app::RecordPane> pane = std::make_unique<app::RecordPane>(desk.session(), type);

    Opened() { open(); }
    void open()
    {
        pane->show();
        pane->open(desk.record(id).row);
        REQUIRE(QTest::qWaitFor([&] { return text("title") == QStringLiteral("Shots at the gate"); }));
    }
    QLineEdit *line(const char *field) { return qobject_cast<QLineEdit *>(pane->form().editor(*type.field(field))->main()); }
    void append(const char *field, const char *text)
    {
        line(field)->end(false);
        QTest::keyClicks(line(field), QLatin1String(text));
    }
    QString text(const char *field) { return line(field)->text(); }
    QString notice()
    {
        return pane->findChild<app::Notice *>()->isHidden() ? QString() : pane->findChild<app::Notice *>()->text();
    }
    void press(int button) { pane->findChild<app::Notice *>()->findChildren<QPushButton *>().at(button)->click(); }
};

}

TEST_CASE("saving writes only what was changed, and nothing is unsaved afterwards")
{
    Opened here;
    here.append("place", " east");
    REQUIRE(here.pane->hasChanges());
    QSignalSpy saved(here.pane.get(), &app::RecordPane::saved);
    here.pane->save();
    REQUIRE(saved.wait());
    CHECK_FALSE(here.pane->hasChanges());
    const core::Record now = here.desk.record(here.id);
    CHECK(now.value("place") == core::Value {QStringLiteral("Almor east")});
    CHECK(now.heads.size() == 1);
}

TEST_CASE("what is half typed is kept in the store and offered again, with its time")
{
    Opened here;
    here.append("place", " east");
    here.pane->keepTyping();
    const QString key = app::journal::key(here.type, here.id);
    REQUIRE(QTest::qWaitFor([&] { return !here.desk.setting(key).isEmpty(); }));
    here.pane = std::make_unique<app::RecordPane>(here.desk.session(), here.type);
    here.open();
    REQUIRE(QTest::qWaitFor([&] { return !here.notice().isEmpty(); }));
    CHECK(here.text("place") == QStringLiteral("Almor")); // nothing is put back unasked
    here.press(0);
    CHECK(here.text("place") == QStringLiteral("Almor east"));
    CHECK(here.pane->hasChanges());
    QSignalSpy saved(here.pane.get(), &app::RecordPane::saved);
    here.pane->save();
    REQUIRE(saved.wait());
    CHECK(here.desk.setting(key).isEmpty());
}

TEST_CASE("an arrival leaves the typing alone, says so, and saving records a conflict")
{
    Opened here;
    const core::Record seen = here.desk.record(here.id);
    here.append("place", " east");
    here.desk.set(seen, "place", QStringLiteral("Almor west"));
    REQUIRE(QTest::qWaitFor([&] { return !here.notice().isEmpty(); }));
    CHECK(here.text("place") == QStringLiteral("Almor east"));
    QSignalSpy saved(here.pane.get(), &app::RecordPane::saved);
    here.pane->save();
    REQUIRE(saved.wait());
    CHECK(here.desk.record(here.id).isConflicted(here.type.field("place")->number));
}

TEST_CASE("a draft taken up after an arrival still names what its author saw")
{
    Opened here;
    const core::Record seen = here.desk.record(here.id);
    here.append("place", " east");
    here.pane->keepTyping();
    const QString key = app::journal::key(here.type, here.id);
    REQUIRE(QTest::qWaitFor([&] { return !here.desk.setting(key).isEmpty(); }));
    here.desk.set(seen, "place", QStringLiteral("Almor west"));
    const auto kept = app::journal::read(here.desk.setting(key), core::Draft::edit(here.desk.record(here.id)));
    REQUIRE(kept);
    REQUIRE(kept->draft.writes().size() == 1);
    CHECK(kept->draft.writes().first().parents.isEmpty());
}

TEST_CASE("a record that is not here is a state of the pane, and a new one can be made")
{
    Opened here;
    here.pane->open(987'654);
    here.pane->openNew();
    here.append("title", "Second");
    here.pane->save();
    CHECK(here.pane->hasChanges()); // the phase is missing
    CHECK(!here.notice().isEmpty());
    here.pane->form().editor(*here.type.field("phase"))->setValue(QStringLiteral("flash"));
    Q_EMIT here.pane->form().editor(*here.type.field("phase"))->edited();
    QSignalSpy saved(here.pane.get(), &app::RecordPane::saved);
    here.pane->save();
    REQUIRE(saved.wait());
    CHECK(here.text("title") == QStringLiteral("Second"));
}

TEST_CASE("no form is wider than the pane beside a list, in any language")
{
    Desk desk;
    app::Languages languages;
    for (const QString &language : app::Languages::available()) {
        languages.use(language);
        for (const core::RecordType *type : desk.catalogue().types()) {
            app::RecordForm form(*type, desk.session());
            form.setDraft(core::Draft::create(*type, support::Office::scopeOf(*type)));
            INFO(language.toStdString() << ' ' << type->key);
            CHECK(form.minimumSizeHint().width() <= 400);
        }
    }
    languages.use(QStringLiteral("en"));
}
