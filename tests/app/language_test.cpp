// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/conflictscreen.h"
#include "app/records/importdialog.h"
#include "app/records/recordscreen.h"
#include "app/records/recordtable.h"
#include "app/session/languages.h"
#include "app/session/words.h"
#include "app/shell/welcome.h"
#include "tests/app/desk.h"

#include <QAccessible>
#include <QLabel>
#include <catch2/catch_test_macros.hpp>

namespace {

QStringList labels(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (!label->text().isEmpty())
            all << label->text();
    return all;
}

/// What a screen reader would have nothing to say about.
QStringList nameless(QWidget &top)
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (widget->window() != top.window()) // the list a box drops down speaks for its box
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        if (reader == nullptr || reader->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    return found;
}

}

TEST_CASE("the language switches while the window is open, and back")
{
    Desk desk;
    app::Languages languages;
    REQUIRE(app::Languages::available().contains(QStringLiteral("zh")));
    languages.use(QStringLiteral("en"));
    const core::RecordType &type = *desk.catalogue().find("incident");
    app::RecordScreen screen(desk.session(), type);
    screen.show();
    REQUIRE(QTest::qWaitFor([&] { return !screen.table().isLoading(); }));
    CHECK(labels(screen).contains(QStringLiteral("Narrative")));
    const QString english = labels(screen).join(QLatin1Char('|'));
    languages.use(QStringLiteral("zh"));
    QCoreApplication::processEvents();
    CHECK(labels(screen).contains(QStringLiteral("经过")));
    CHECK_FALSE(labels(screen).contains(QStringLiteral("Narrative")));
    CHECK(app::plural(type) == QStringLiteral("安保事件"));
    languages.use(QStringLiteral("en"));
    QCoreApplication::processEvents();
    CHECK(labels(screen).join(QLatin1Char('|')).toStdString() == english.toStdString());
}

TEST_CASE("Arabic mirrors the window and keeps western digits")
{
    app::Languages languages;
    languages.use(QStringLiteral("ar"));
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(app::number(12'480).contains(QStringLiteral("480")));
    const core::Catalogue catalogue;
    const core::RecordType &type = *catalogue.find("incident");
    const QString moment
        = app::shown(type, *type.field("occurred_at"), core::Value {QStringLiteral("2026-03-12T11:05:00Z+03:00")});
    CHECK(moment == app::leftToRight(QStringLiteral("2026-03-12 14:05 +03:00")));
    languages.use(QStringLiteral("en"));
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("nothing that takes the focus is without a name")
{
    Desk desk;
    for (const core::RecordType *type : desk.catalogue().types()) {
        app::RecordScreen screen(desk.session(), *type);
        screen.show();
        screen.newRecord();
        INFO(type->key);
        CHECK(nameless(screen).join(QLatin1Char('\n')).toStdString() == "");
    }
    app::ConflictScreen conflicts(desk.session());
    CHECK(nameless(conflicts).join(QLatin1Char('\n')).toStdString() == "");
    app::ImportDialog import(desk.session(), *desk.catalogue().find("incident"), nullptr);
    CHECK(nameless(import).join(QLatin1Char('\n')).toStdString() == "");
    QThreadPool pool;
    const QTemporaryDir folder;
    const core::SystemClock clock;
    app::Welcome welcome(folder.path(), desk.catalogue(), clock, pool);
    CHECK(nameless(welcome).join(QLatin1Char('\n')).toStdString() == "");
}
