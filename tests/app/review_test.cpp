// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/reviewview.h"
#include "app/widgets/notice.h"
#include "core/records/accountability.h"
#include "core/records/review.h"
#include "tests/app/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

namespace {

/// The review of minutes, as a security adviser sees it.
struct Opened {
    Desk desk;
    core::Id id;
    std::unique_ptr<app::ReviewView> view;

    Opened()
    {
        desk.write([](core::Store &store) {
            store.setMember(7, QStringLiteral("Tomas"), {QStringLiteral("pcsa")});
            return true;
        });
        id = desk.add(core::smtMeeting,
            {{"date", QStringLiteral("2026-03-12")}, {"kind", QStringLiteral("regular")}, {"state", QStringLiteral("held")},
                {"chair", QStringLiteral("Dina")}, {"agenda", QStringLiteral("The road")}});
        view = std::make_unique<app::ReviewView>(desk.session());
        view->setVisible(true);
        view->show(core::smtMeeting, id);
        REQUIRE(QTest::qWaitFor([&] { return button("Submit") != nullptr; }));
    }
    QPushButton *button(const char *begins)
    {
        for (QPushButton *button : view->findChildren<QPushButton *>())
            if (button->text().startsWith(QLatin1String(begins)))
                return button;
        return nullptr;
    }
    QWidget *named(const char *name)
    {
        for (QWidget *widget : view->findChildren<QWidget *>())
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        return nullptr;
    }
    QString notice() { return view->findChild<app::Notice *>()->text(); }
    QList<core::Judged> decisions()
    {
        const std::unique_ptr<core::Reader> reader = desk.session().openReader();
        return core::readDecisions(*reader, id, {});
    }
};

}

TEST_CASE("a decision taken by phone is written down with who took it")
{
    Opened here;
    auto *channel = qobject_cast<QComboBox *>(here.named("How it was decided"));
    auto *by = qobject_cast<QLineEdit *>(here.named("Decided by"));
    REQUIRE(channel != nullptr);
    REQUIRE(by != nullptr);
    CHECK_FALSE(by->isEnabled());
    here.button("Submit")->click();
    REQUIRE(QTest::qWaitFor([&] { return here.button("Submit") == nullptr && here.button("Withdraw") != nullptr; }));
    CHECK(here.button("Return") == nullptr); // not the adviser's to sign
    channel->setCurrentIndex(channel->findText(QStringLiteral("By phone")));
    Q_EMIT channel->activated(channel->currentIndex());
    REQUIRE(here.button("Return") != nullptr);
    CHECK(here.button("Withdraw") == nullptr); // withdrawing is done by who has it on the screen
    here.view->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Who was there?"));
    here.button("Return")->click();
    REQUIRE(QTest::qWaitFor([&] { return here.notice().contains(QStringLiteral("Say who decided")); }));
    CHECK(here.decisions().size() == 1); // the submission

    by->setText(QStringLiteral("Dina"));
    REQUIRE(QTest::qWaitFor([&] { return here.button("Return") != nullptr && here.button("Return")->isEnabled(); }));
    here.button("Return")->click();
    REQUIRE(QTest::qWaitFor([&] { return here.decisions().size() == 2; }));
    const core::Judged written = here.decisions().last();
    CHECK(written.channel == u"phone");
    CHECK(written.decidedBy == u"Dina");
    CHECK(written.role == u"do");
    REQUIRE(QTest::qWaitFor([&] { return by->text().isEmpty(); }));
}

TEST_CASE("nobody signs a text that has changed behind their back")
{
    Opened here;
    here.view->hide(); // so that it does not look again by itself
    here.desk.set(here.desk.record(here.id), "agenda", QStringLiteral("Another road"));
    here.button("Submit")->click();
    REQUIRE(QTest::qWaitFor([&] { return here.notice().contains(QStringLiteral("changed since you looked")); }));
    CHECK(here.decisions().isEmpty());
    // Read again, it can be signed.
    REQUIRE(QTest::qWaitFor([&] { return here.button("Submit") != nullptr && here.button("Submit")->isEnabled(); }));
    here.button("Submit")->click();
    REQUIRE(QTest::qWaitFor([&] { return here.decisions().size() == 1; }));
}
