// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/findings.h"
#include "app/shell/welcome.h"
#include "app/widgets/notice.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace {

QPushButton *button(const QWidget &inside, const QString &text)
{
    for (QPushButton *one : inside.findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

}

TEST_CASE("a laptop whose records are lost is offered to begin again, and only when its key opens")
{
    const QTemporaryDir folder;
    sync::initialise();
    sync::Secrets secrets;
    secrets.storeKey = sync::randomBytes(32);
    secrets.storeSalt = sync::randomBytes(16);
    secrets.signing = sync::newSigningKey();
    secrets.box = sync::newBoxKey();
    sync::KeyFile::create(
        folder.filePath(QStringLiteral("muster.key")), "four words of it", secrets, sync::KeyFile::testCost());
    QFile store(folder.filePath(QStringLiteral("muster.db")));
    REQUIRE(store.open(QFile::WriteOnly)); // of no bytes
    store.close();

    const core::Catalogue catalogue;
    const core::SystemClock clock;
    QThreadPool pool;
    app::Welcome welcome(folder.path(), catalogue, clock, pool);
    auto *line = welcome.findChild<QLineEdit *>();
    const auto *notice = welcome.findChild<app::Notice *>();
    const QString again = QStringLiteral("Fetch everything again");
    const auto unlock = [&](const char *passphrase) {
        line->setText(QString::fromUtf8(passphrase));
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !notice->text().isEmpty(); }));
    };
    unlock("something else");
    CHECK(button(*notice, again) == nullptr);

    line->setText(QStringLiteral("four words of it"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return button(*notice, again) != nullptr; }));
    CHECK(notice->text().contains(QStringLiteral("missing, empty or damaged")));
    CHECK(store.size() == 0);
    button(*notice, again)->click();
    REQUIRE(button(welcome, again) != nullptr);

    // This key file does not know its centre, so that nothing is touched.
    line->setText(QStringLiteral("four words of it"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return line->text().isEmpty() && line->isEnabled() && !notice->text().isEmpty(); }));
    CHECK(QFile::exists(store.fileName()));
}

TEST_CASE("what was not as it had been left is said, and nothing when all is well")
{
    CHECK(app::sentences({}, 0, 0).isEmpty());
    sync::Workplace::Findings findings;
    findings.checked = true; // and found in order
    CHECK(app::sentences(findings, 0, 0).isEmpty());
    findings.lost = 2;
    findings.mended = true;
    findings.diskIsFull = true;
    findings.clockIsBehind = true;
    findings.heard = 1'773'313'500'000;
    const QStringList all = app::sentences(findings, 86'400'000, 0);
    REQUIRE(all.size() == 4);
    CHECK(all.at(0).contains(QStringLiteral("2 ")));
    CHECK(all.at(1).contains(QStringLiteral("a little can still be saved")));
    CHECK(all.at(2).contains(QStringLiteral("1970-01-02")));
    CHECK(all.at(2).contains(QStringLiteral("2026-03-12")));
    findings.readOnly = true;
    findings.heard = 0;
    CHECK(app::sentences(findings, 86'400'000, 0).at(1).contains(QStringLiteral("nothing can be saved")));
    CHECK(app::sentences(findings, 86'400'000, 0).at(2).contains(QStringLiteral("before Muster was made")));
}
