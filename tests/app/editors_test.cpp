// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/editors.h"
#include "app/records/filterbar.h"
#include "app/records/recordform.h"
#include "app/session/codes.h"
#include "app/session/words.h"
#include "tests/app/desk.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <catch2/catch_test_macros.hpp>

#include <ctime>

TEST_CASE("every field of the catalogue gets an editor that returns what it was given")
{
    Desk desk;
    for (const core::RecordType *type : desk.catalogue().types())
        for (const core::Field &field : type->fields) {
            INFO(type->key << '.' << field.key);
            const std::unique_ptr<app::Editor> editor(app::makeEditor(*type, field, desk.session(), nullptr));
            CHECK(editor->value() == core::Value {});
            for (int seed : {0, 1, 2, 3, 57}) {
                const core::Value given = support::plausible(field, seed);
                editor->setValue(given);
                CHECK(editor->value() == given);
            }
            editor->setValue({});
            CHECK(editor->value() == core::Value {});
        }
}

TEST_CASE("a choice of a newer version stays what it is")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    const std::unique_ptr<app::Editor> editor(app::makeEditor(type, *type.field("severity"), desk.session(), nullptr));
    editor->setValue(QStringLiteral("apocalyptic"));
    CHECK(editor->value() == core::Value {QStringLiteral("apocalyptic")});
}

TEST_CASE("moments keep their instant and their offset, also without one, also in an Arabic window")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const std::unique_ptr<app::Editor> editor(app::makeEditor(type, *type.field("occurred_at"), desk.session(), nullptr));
    for (const char *moment : {"2016-10-03T11:05:00Z+03:00", "2016-10-03T23:59:59Z-09:30", "2016-10-03T11:05:00Z",
             "2016-12-31T23:30:00Z+05:45", "2016-10-03T11:05:00Z+00:00"}) {
        const core::Value given = QLatin1String(moment);
        editor->setValue(given);
        CHECK(editor->value() == given);
    }
    editor->setValue(QStringLiteral("2026-03-12T11:05:00Z+03:00"));
    auto *line = qobject_cast<QLineEdit *>(editor->main());
    CHECK(line->text() == QStringLiteral("2026-03-12 14:05"));
    CHECK(line->layoutDirection() == Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("what cannot be read is kept as typed and said beside the field")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    app::RecordForm form(type, desk.session());
    form.setDraft(core::Draft::create(type, QStringLiteral("KSR/security")));
    form.show();
    const auto type_ = [&](const char *field, const char *text) {
        auto *line = qobject_cast<QLineEdit *>(form.editor(*type.field(field))->main());
        line->clear();
        QTest::keyClicks(line, QLatin1String(text));
    };
    type_("occurred", "2013-13");
    CHECK(form.draft().value(*type.field("occurred")) == core::Value {QStringLiteral("2013-13")});
    CHECK(!form.problemShown(*type.field("occurred")).isEmpty());
    type_("occurred", "2013-06");
    CHECK(form.draft().value(*type.field("occurred")) == core::Value {QStringLiteral("2013-06")});
    CHECK(form.problemShown(*type.field("occurred")).isEmpty());
    type_("people_killed", "a few");
    CHECK(!form.problemShown(*type.field("people_killed")).isEmpty());
    type_("people_killed", "4");
    CHECK(form.draft().value(*type.field("people_killed")) == core::Value {qint64(4)});
    CHECK(form.problemShown(*type.field("title")).isEmpty()); // merely missing: said when asked to save
    CHECK_FALSE(form.check());
    CHECK(!form.problemShown(*type.field("title")).isEmpty());
}

namespace {

constexpr core::Choice means[] = {{"rifle", "Rifle"}, {"mortar", "Mortar"}, {"mine", "Mine"}};
constexpr core::Choice categories[]
    = {{"armed_conflict", "Armed conflict"}, {"crime", "Crime"}, {"none_of_these", "None of these"}};

constexpr core::Field kindFields[] = {
    // clang-format off
    {2, "title", core::Kind::Text, "Title", core::Title, {}, {0, 5}},
    {3, "means", core::Kind::Choices, "Means", core::InTable, means},
    {4, "category", core::Kind::Choice, "Category", core::Plain, categories},
    {5, "subcategory", core::Kind::Code, "Subcategory", core::InTable, {}, {}, "incident_subcategory"},
    {6, "cost", core::Kind::Money, "Cost", core::InTable},
    {7, "place", core::Kind::Position, "Place", core::InTable},
    {8, "phone", core::Kind::Phone, "Phone"},
    {9, "began", core::Kind::Moment, "Began"},
    {10, "ended", core::Kind::Moment, "Ended"},
    {11, "about", core::Kind::Reference, "About", core::Plain, {}, {}, "*"},
    {12, "proof", core::Kind::Reference, "Proof", core::Plain, {}, {}, "certificate"},
    {13, "child", core::Kind::Reference, "Child", core::Plain, {}, {}, "dependant"},
    // clang-format on
};
constexpr core::Check kindChecks[] = {
    {core::Check::Is::NotBefore, "ended", "began"},
    {core::Check::Is::NeededWithout, "phone", "place", {}, 0, core::Check::Grade::ToSubmit},
};
constexpr core::RecordType kinds = {9003, "kinds", "Test", "Kinds", "Kind", core::Compartment::Security, kindFields, {},
    core::Sensitivity::P2, {}, kindChecks};
static_assert(core::wellFormed(kinds));

std::unique_ptr<app::Editor> editorOf(Desk &desk, const char *field)
{
    return std::unique_ptr<app::Editor>(app::makeEditor(kinds, *kinds.field(field), desk.session(), nullptr));
}

QString q(const char *text) { return QString::fromUtf8(text); }

template<typename Widget>
Widget &part(app::Editor &editor)
{
    auto *found = editor.findChild<Widget *>();
    REQUIRE(found != nullptr);
    return *found;
}

void retype(QLineEdit &line, const char *text)
{
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    for (const QChar c : q(text)) // letter by letter, whatever script
        line.insert(c);
    Q_EMIT line.textEdited(line.text());
}

const core::Code *codeUnder(const core::PolicyPack &policy, const char *parent)
{
    for (const core::Code &code : policy.codes(q("incident_subcategory")))
        if (code.parent == q(parent) && !code.retired.isValid())
            return &code;
    return nullptr;
}

}

TEST_CASE("every kind gets an editor that returns what it was given, what cannot be read included")
{
    Desk desk;
    for (const core::Field &field : kinds.fields) {
        INFO(field.key);
        const auto editor = editorOf(desk, field.key.data());
        QSignalSpy edited(editor.get(), &app::Editor::edited);
        CHECK(editor->value() == core::Value {});
        for (int seed = 0; seed < 40; ++seed) {
            const core::Value given = support::plausible(field, seed);
            editor->setValue(given);
            CHECK(editor->value() == given);
            editor->retranslate();
            CHECK(editor->value() == given);
        }
        if (field.kind != core::Kind::Reference && field.kind != core::Kind::Choice && field.kind != core::Kind::Code) {
            editor->setValue(q("what? 12"));
            CHECK(editor->value() == core::Value {q("what? 12")});
        }
        editor->setReadOnly(true);
        editor->setReadOnly(false);
        editor->setValue({});
        CHECK(editor->value() == core::Value {});
        CHECK(edited.isEmpty()); // nobody typed
    }
}

TEST_CASE("choices are checked off with the keyboard, in declared order, and a newer program's stay")
{
    Desk desk;
    const auto editor = editorOf(desk, "means");
    auto *button = qobject_cast<QPushButton *>(editor->main());
    REQUIRE(button != nullptr);
    editor->resize(600, 40);
    editor->show();
    editor->setValue(q("mine zeppelin"));
    CHECK(editor->value() == core::Value {q("mine zeppelin")});
    QSignalSpy edited(editor.get(), &app::Editor::edited);
    auto *list = editor->findChild<QListWidget *>();
    REQUIRE(list != nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(list->isVisible());
    QTest::keyClick(list, Qt::Key_Space); // Rifle
    CHECK(editor->value() == core::Value {q("rifle mine zeppelin")});
    CHECK(edited.count() == 1);
    CHECK(button->toolTip() == q("Rifle, Mine, zeppelin"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // Mine no more
    CHECK(editor->value() == core::Value {q("rifle zeppelin")});
    QTest::keyClick(list, Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
    editor->setValue({});
    CHECK(list->count() == 3);
    CHECK(editor->value() == core::Value {});
}

TEST_CASE("a code is found by its words, kept when unknown, and what names none stays as typed")
{
    Desk desk;
    const core::PolicyPack &policy = desk.session().policy();
    app::PackTranslator words(policy, q("en"));
    QCoreApplication::installTranslator(&words);
    const core::Code &code = policy.codes(q("incident_subcategory")).first();
    const auto editor = editorOf(desk, "subcategory");
    auto *box = qobject_cast<QComboBox *>(editor->main());
    REQUIRE(box != nullptr);
    retype(*box->lineEdit(), code.label(q("en")).toUtf8().constData());
    CHECK(editor->value() == core::Value {code.key});
    retype(*box->lineEdit(), code.label(q("en")).toUpper().toUtf8().constData());
    CHECK(editor->value() == core::Value {code.key});
    retype(*box->lineEdit(), "sorcery");
    const core::Field &field = *kinds.field("subcategory");
    const core::Value typed = editor->value();
    CHECK(core::toText(typed).trimmed() == q("sorcery"));
    CHECK_FALSE(core::fromText(field, core::toText(typed))); // not mistaken for a key
    editor->setValue(typed);
    CHECK(box->currentText() == q("sorcery"));
    CHECK(editor->value() == typed);
    editor->setValue(q("of_tomorrow"));
    CHECK(editor->value() == core::Value {q("of_tomorrow")});
    CHECK(app::shown(kinds, field, core::Value {code.key}) == code.label(q("en")));
    CHECK(app::shown(kinds, field, core::Value {q("of_tomorrow")}) == q("of_tomorrow"));
    app::PackTranslator french(policy, q("fr"));
    QCoreApplication::installTranslator(&french);
    CHECK(app::shown(kinds, field, core::Value {code.key}) == code.label(q("fr")));
    QCoreApplication::removeTranslator(&french);
    QCoreApplication::removeTranslator(&words);
}

TEST_CASE("a subcategory follows its category, and one that does not fit is not thrown away")
{
    Desk desk;
    const core::PolicyPack &policy = desk.session().policy();
    const core::Code *war = codeUnder(policy, "armed_conflict");
    const core::Code *crime = codeUnder(policy, "crime");
    REQUIRE(war != nullptr);
    REQUIRE(crime != nullptr);
    app::RecordForm form(kinds, desk.session());
    form.setDraft(core::Draft::create(kinds, QStringLiteral("KSR/security")));
    auto *box = qobject_cast<QComboBox *>(form.editor(*kinds.field("subcategory"))->main());
    CHECK(box->findData(war->key) > 0);
    CHECK(box->findData(crime->key) > 0);
    auto *category = qobject_cast<QComboBox *>(form.editor(*kinds.field("category"))->main());
    const auto choose = [&](const char *key) {
        category->setCurrentIndex(category->findData(q(key)));
        Q_EMIT category->activated(category->currentIndex());
    };
    choose("crime");
    CHECK(box->findData(war->key) < 0);
    CHECK(box->findData(crime->key) > 0);
    box->setCurrentIndex(box->findData(crime->key));
    Q_EMIT box->activated(box->currentIndex());
    choose("armed_conflict");
    CHECK(box->findData(war->key) > 0);
    CHECK(form.draft().value(*kinds.field("subcategory")) == core::Value {crime->key});
    CHECK(form.editor(*kinds.field("subcategory"))->value() == core::Value {crime->key});
    choose("none_of_these"); // nothing belongs under it: all are offered
    CHECK(box->findData(war->key) > 0);
}

TEST_CASE("an amount and its currency are one value, typed apart or together")
{
    Desk desk;
    {
        const auto editor = editorOf(desk, "cost");
        auto *line = qobject_cast<QLineEdit *>(editor->main());
        auto &currency = part<QComboBox>(*editor);
        CHECK(currency.currentText() == q("USD"));
        retype(*line, "1,250.5");
        CHECK(editor->value() == core::Value {q("USD 1250.50")});
        currency.setCurrentIndex(currency.findText(q("JPY")));
        Q_EMIT currency.activated(currency.currentIndex());
        CHECK(editor->value() == core::Value {q("1,250.5 JPY")}); // yen have no sen: kept as typed
        CHECK_FALSE(core::fromText(*kinds.field("cost"), core::toText(editor->value())));
        const core::Value unread = editor->value();
        editor->setValue(unread);
        CHECK(line->text() == q("1,250.5"));
        CHECK(editor->value() == unread);
        retype(*line, "1250");
        CHECK(editor->value() == core::Value {q("JPY 1250")});
        retype(*line, "3.5 eur");
        CHECK(editor->value() == core::Value {q("EUR 3.50")});
        Q_EMIT line->editingFinished();
        CHECK(line->text() == q("3.50"));
        CHECK(currency.currentText() == q("EUR"));
        retype(*line, "");
        CHECK(editor->value() == core::Value {});
        CHECK(line->layoutDirection() == Qt::LeftToRight);
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.setting(q("editor/currency")) == q("JPY"); }));
    const auto next = editorOf(desk, "cost");
    auto &currency = part<QComboBox>(*next);
    CHECK(QTest::qWaitFor([&] { return currency.itemText(0) == q("JPY"); }));
    CHECK(currency.currentText() == q("JPY"));
    CHECK(next->value() == core::Value {});
}

TEST_CASE("a position is typed in any notation, shown in the chosen one, and never loses a digit")
{
    Desk desk;
    {
        const auto editor = editorOf(desk, "place");
        auto *line = qobject_cast<QLineEdit *>(editor->main());
        auto &accuracy = part<QSpinBox>(*editor);
        const QList<QAction *> notations = part<QActionGroup>(*editor).actions();
        REQUIRE(notations.size() == 4);
        const core::Value given = q("12.345678,-1.234500;u=50;by=gps");
        editor->setValue(given);
        CHECK(line->text() == q("12.345678, -1.234500"));
        CHECK(accuracy.value() == 50);
        QSignalSpy edited(editor.get(), &app::Editor::edited);
        for (QAction *notation : notations) {
            notation->trigger();
            INFO(line->text().toStdString());
            CHECK(editor->value() == given);
        }
        CHECK(edited.isEmpty()); // another way to show it is no edit
        CHECK(line->text().startsWith(q("30P")));
        accuracy.setValue(10);
        CHECK(editor->value() == core::Value {q("12.345678,-1.234500;u=10;by=gps")});
        CHECK(edited.count() == 1);
        retype(*line, "36N 500000 0");
        CHECK(editor->value() == core::Value {q("0.000000,33.000000;u=10")}); // no longer what the receiver said
        retype(*line, "12°30'N 30°15'E ±2km");
        CHECK(accuracy.value() == 2000);
        CHECK(editor->value() == core::Value {q("12.500000,30.250000;u=2000")});
        accuracy.setValue(-1);
        CHECK(editor->value() == core::Value {q("12.500000,30.250000")});
        retype(*line, "behind the well");
        CHECK(editor->value() == core::Value {q("behind the well")});
        notations.first()->trigger();
        CHECK(line->text() == q("behind the well"));
        CHECK(line->layoutDirection() == Qt::LeftToRight);
        notations.at(2)->trigger();
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.setting(q("editor/notation")) == q("2"); }));
    const auto next = editorOf(desk, "place");
    next->setValue(q("0.000000,33.000000"));
    auto *line = qobject_cast<QLineEdit *>(next->main());
    CHECK(QTest::qWaitFor([&] { return line->text() == q("36N 500000 0"); }));
    CHECK(next->value() == core::Value {q("0.000000,33.000000")});
}

TEST_CASE("a telephone number is typed as printed and kept as E.164")
{
    Desk desk;
    const auto editor = editorOf(desk, "phone");
    auto *line = qobject_cast<QLineEdit *>(editor->main());
    retype(*line, "00254 (712) 345-678");
    CHECK(editor->value() == core::Value {q("+254712345678")});
    retype(*line, "0712 345678");
    CHECK(editor->value() == core::Value {q("0712 345678")});
}

TEST_CASE("a moment says how exact it is, by its box or by a mark behind the time")
{
    Desk desk;
    const auto editor = editorOf(desk, "began");
    auto *line = qobject_cast<QLineEdit *>(editor->main());
    QComboBox *quality = editor->findChildren<QComboBox *>().at(1);
    editor->setValue(q("2026-03-12T11:05:00Z+03:00~"));
    CHECK(line->text() == q("2026-03-12 14:05"));
    CHECK(quality->currentText() == q("about"));
    quality->setCurrentIndex(2);
    CHECK(editor->value() == core::Value {q("2026-03-12T11:05:00Z+03:00?")});
    quality->setCurrentIndex(0);
    CHECK(editor->value() == core::Value {q("2026-03-12T11:05:00Z+03:00")});
    retype(*line, "2026-03-12 15:05 ~");
    CHECK(editor->value() == core::Value {q("2026-03-12T12:05:00Z+03:00~")});
    CHECK(app::shown(kinds, *kinds.field("began"), core::Value {q("2026-03-12T11:05:00Z+03:00~")})
        == app::leftToRight(q("2026-03-12 14:05 +03:00")) + q(" (about)"));
}

namespace {

/// Types into a reference's line and takes what is offered first.
QString chooseFirst(app::Editor &editor, const char *typed)
{
    auto *line = qobject_cast<QLineEdit *>(editor.main());
    editor.show();
    editor.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&editor));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, q(typed));
    QCompleter *completer = line->completer();
    if (!QTest::qWaitFor([&] { return completer->model()->rowCount() > 0 && completer->popup()->isVisible(); }))
        return {};
    const QModelIndex first = completer->model()->index(0, 0);
    const QString title = first.data().toString();
    if (!first.data(Qt::UserRole).isNull())
        Q_EMIT completer->activated(first);
    completer->popup()->hide();
    return title;
}

}

TEST_CASE("a reference to any record says of which type, and is found among those")
{
    Desk desk;
    const core::RecordType &incident = *desk.catalogue().find("incident");
    const core::RecordType &place = *desk.catalogue().find("place");
    const core::Id id = desk.add(incident, {{"title", q("Shelling at the bridge")}, {"phase", q("flash")}});
    const core::Id bridge = desk.add(place, {{"name", q("Bridge of Sarabet")}, {"country", q("KSR")}});
    const auto editor = editorOf(desk, "about");
    auto *line = qobject_cast<QLineEdit *>(editor->main());
    auto &types = part<QComboBox>(*editor);
    CHECK(types.findData(int(desk.catalogue().find("decision")->number)) < 0); // nobody types those
    CHECK(types.findData(int(desk.catalogue().find("plan_section")->number)) < 0); // parts are named by their whole
    editor->setValue(id);
    CHECK(QTest::qWaitFor([&] { return line->text().contains(q("Shelling at the bridge")); }));
    CHECK(types.currentData().toInt() == incident.number);
    types.setCurrentIndex(types.findData(int(place.number)));
    CHECK(editor->value() == core::Value {id}); // until another is chosen
    CHECK(chooseFirst(*editor, "sarab") == q("Bridge of Sarabet"));
    CHECK(editor->value() == core::Value {bridge});
    editor->setReadOnly(true);
    CHECK(line->isReadOnly());
    CHECK_FALSE(types.isEnabled());
}

TEST_CASE("what is sensitive or has no words of its own can be chosen too")
{
    Desk desk;
    const auto add = [&](const char *key, const QMap<QByteArray, QString> &said) {
        const core::RecordType &type = *desk.catalogue().find(key);
        return desk.write([&](core::Store &store) {
            core::Draft draft = core::Draft::create(type, support::Office::scopeOf(type));
            const QList<core::Value> values = support::plausible(type, 0);
            for (const core::Field &field : type.fields)
                draft.set(field, values.at(type.indexOf(field)));
            support::Office::fill(draft, said);
            return store.save(draft.scope(), draft.writes()).first();
        });
    };
    app::PackTranslator words(desk.session().policy(), q("en"));
    QCoreApplication::installTranslator(&words);
    const core::Id amina = add("person", {{"family_name", q("Osman")}, {"given_names", q("Amina")}});
    const core::Id layla = add("dependant", {{"person", amina.text()}, {"name", q("Layla Osman")}});
    const core::Id course = add("course", {{"code", q("ssafe")}, {"name", {}}});
    const core::Id proof
        = add("certificate", {{"person", amina.text()}, {"course", course.text()}, {"issued_on", q("2012-03-01")}});
    {
        const auto child = editorOf(desk, "child");
        CHECK(chooseFirst(*child, "layl") == q("Layla Osman"));
        CHECK(child->value() == core::Value {layla});
    }
    const QString label = app::codeLabel("courses", q("ssafe"));
    REQUIRE(label != q("ssafe"));
    const auto editor = editorOf(desk, "proof");
    const QString title = chooseFirst(*editor, "osman");
    CHECK(title.contains(q("Osman")));
    CHECK(title.contains(label)); // in words, not by its key
    CHECK(editor->value() == core::Value {proof});
    const auto again = editorOf(desk, "proof");
    CHECK(chooseFirst(*again, label.left(8).toUtf8().constData()) == title);
    QCoreApplication::removeTranslator(&words);
}

TEST_CASE("a time takes the clock of its day, not of the record before, unless one is chosen")
{
    Desk desk;
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Paris"); // an hour ahead of UTC in winter, two in summer
    tzset();
    {
        const auto editor = editorOf(desk, "began");
        auto *line = qobject_cast<QLineEdit *>(editor->main());
        QComboBox *offset = editor->findChildren<QComboBox *>().at(0);
        retype(*line, "2026-01-15 08:00");
        CHECK(editor->value() == core::Value {q("2026-01-15T07:00:00Z+01:00")});
        retype(*line, "2026-07-15 08:00");
        CHECK(editor->value() == core::Value {q("2026-07-15T06:00:00Z+02:00")});
        editor->setValue(q("2026-03-12T11:05:00Z+05:45"));
        retype(*line, "2026-03-12 17:00");
        CHECK(editor->value() == core::Value {q("2026-03-12T11:15:00Z+05:45")}); // as the record has it
        editor->setValue({});
        CHECK(line->text().isEmpty());
        retype(*line, "2026-01-15 08:00");
        CHECK(editor->value() == core::Value {q("2026-01-15T07:00:00Z+01:00")});
        offset->setCurrentIndex(offset->findData(q("+03:00")));
        Q_EMIT offset->activated(offset->currentIndex());
        retype(*line, "2026-07-15 08:00");
        CHECK(editor->value() == core::Value {q("2026-07-15T05:00:00Z+03:00")});
    }
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

TEST_CASE("digits of the keyboard at hand are taken, whatever the kind")
{
    Desk desk;
    const auto editor = editorOf(desk, "began");
    auto *line = qobject_cast<QLineEdit *>(editor->main());
    editor->setValue(q("2026-03-12T11:05:00Z+03:00"));
    retype(*line, "٢٠٢٦-٠٣-١٢ ١٥:٠٥");
    CHECK(editor->value() == core::Value {q("2026-03-12T12:05:00Z+03:00")});
}

TEST_CASE("what a position was typed with goes with it, and where it comes from can be said")
{
    Desk desk;
    const auto editor = editorOf(desk, "place");
    auto *line = qobject_cast<QLineEdit *>(editor->main());
    auto &accuracy = part<QSpinBox>(*editor);
    auto &source = part<QComboBox>(*editor);
    retype(*line, "36RWT1234");
    CHECK(accuracy.value() == 708);
    retype(*line, "12.5, 30.25");
    CHECK(accuracy.value() == -1); // the square's
    CHECK(editor->value() == core::Value {q("12.500000,30.250000")});
    accuracy.setValue(20);
    retype(*line, "12.5, 30.5");
    CHECK(editor->value() == core::Value {q("12.500000,30.500000;u=20")}); // set by hand
    source.setCurrentIndex(source.findData(q("map")));
    Q_EMIT source.activated(source.currentIndex());
    CHECK(editor->value() == core::Value {q("12.500000,30.500000;u=20;by=map")});
    retype(*line, "12.5, 30.75");
    CHECK(editor->value() == core::Value {q("12.500000,30.750000;u=20;by=map")}); // still read off the map
    editor->setValue(q("12.345678,-1.234500;u=50;by=gps"));
    CHECK(source.currentData().toString() == q("gps"));
    source.setCurrentIndex(source.findData(q("text")));
    Q_EMIT source.activated(source.currentIndex());
    CHECK(editor->value() == core::Value {q("12.345678,-1.234500;u=50;by=text")}); // and no digit is lost
    editor->setValue({});
    CHECK(source.currentData().toString().isEmpty());
    CHECK(editor->value() == core::Value {});
}

TEST_CASE(
    "two fields that do not fit are said at the one, by the other's name, and what is only needed to submit does not stop")
{
    Desk desk;
    app::RecordForm form(kinds, desk.session());
    form.setDraft(core::Draft::create(kinds, QStringLiteral("KSR/security")));
    const core::Field &began = *kinds.field("began");
    const core::Field &ended = *kinds.field("ended");
    const auto type = [&](const core::Field &field, const char *text) {
        retype(*qobject_cast<QLineEdit *>(form.editor(field)->main()), text);
    };
    type(ended, "2026-03-12 14:05");
    CHECK(form.problemShown(ended).isEmpty());
    type(began, "2026-03-12 14:06");
    CHECK(form.problemShown(ended).contains(q("Began")));
    CHECK_FALSE(form.check());
    type(began, "2026-03-12 14:04");
    CHECK(form.problemShown(ended).isEmpty());
    CHECK(form.check());
    CHECK(form.problemShown(*kinds.field("phone")).contains(q("Place")));
    type(*kinds.field("title"), "sechs6");
    CHECK(form.problemShown(*kinds.field("title")).contains(QLatin1Char('5')));
}

TEST_CASE("every problem has its own sentence")
{
    QSet<QString> sentences;
    for (int kind = int(core::Problem::Kind::NotAMoney); kind <= int(core::Problem::Kind::TooManyParts); ++kind) {
        const core::Problem problem {kinds.field("ended"), core::Problem::Kind(kind), core::Problem::Grade::Error,
            kinds.field("began"), 3, &kinds};
        const QString words = app::sentence(kinds, problem);
        CHECK(!words.isEmpty());
        CHECK(!sentences.contains(words));
        sentences << words;
        CHECK(words.contains(q("Began"))
            == ((kind >= int(core::Problem::Kind::BeforeOther) && kind < int(core::Problem::Kind::InFuture))
                || kind == int(core::Problem::Kind::SameAsOther)));
    }
}

TEST_CASE("lists filter sets by a key they hold, codes by equality, amounts and places by being there")
{
    Desk desk;
    app::FilterBar bar(kinds, desk.session().policy());
    const QList<QComboBox *> boxes = bar.findChildren<QComboBox *>();
    REQUIRE(boxes.size() == 3); // means, subcategory, cost; no more fit
    using Is = core::Query::Filter::Is;
    const auto filtered = [&](int box, const QString &key) {
        bar.reset();
        boxes.at(box)->setCurrentIndex(boxes.at(box)->findData(key));
        const core::Query query = bar.query();
        REQUIRE(query.filters.size() == 1);
        return query.filters.first();
    };
    CHECK(filtered(0, q("mine")).is == Is::Contains);
    CHECK(filtered(0, q("mine")).value == core::Value {q("mine")});
    const QString code = desk.session().policy().codes(q("incident_subcategory")).first().key;
    CHECK(filtered(1, code).is == Is::Equal);
    CHECK(filtered(1, code).value == core::Value {code});
    CHECK(filtered(2, q("given")).is == Is::NotEmpty);
    CHECK(filtered(2, q("empty")).is == Is::Empty);
    CHECK(filtered(2, q("empty")).field == "cost");
}
