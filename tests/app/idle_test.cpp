// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/idle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("a window that nobody touches is due to lock after its minutes, and not before")
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    app::Idle idle(5);
    QSignalSpy due(&idle, &app::Idle::due);
    for (qint64 at = now; at < now + 290'000; at += 10'000)
        idle.look(at);
    CHECK(due.isEmpty());
    idle.look(now + 301'000);
    CHECK(due.size() == 1);
}

TEST_CASE("a key puts the lock off")
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    app::Idle idle(1);
    idle.touched(now - 10 * 60'000);
    QObject anything;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&anything, &key);
    QSignalSpy due(&idle, &app::Idle::due);
    idle.look(now + 20'000);
    CHECK(due.isEmpty());
}

TEST_CASE("a machine that has slept is locked when it wakes")
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    app::Idle idle(60);
    QSignalSpy due(&idle, &app::Idle::due);
    idle.look(now + 10'000);
    CHECK(due.isEmpty());
    idle.look(now + 10'000 + 8 * 60'000); // the lid was closed for eight minutes
    CHECK(due.size() == 1);
}
