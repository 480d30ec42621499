// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/idle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>

namespace app {

namespace {

constexpr int lookEvery = 10'000; ///< ms
/// When a look comes so much too late the machine has slept meanwhile, its lid closed perhaps. (Or somebody has set the clock
/// forward: then it locks once for nothing.)
constexpr qint64 sleepGap = 60'000;

}

Idle::Idle(int minutes, QObject *parent)
    : QObject(parent)
    , m_patience(std::clamp(minutes, 1, 60) * 60'000LL)
    , m_touched(QDateTime::currentMSecsSinceEpoch())
    , m_looked(m_touched)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(QDateTime::currentMSecsSinceEpoch()); });
    m_timer.start(lookEvery);
}

void Idle::look(qint64 now)
{
    const bool hasSlept = now - m_looked > sleepGap;
    const bool isIdle = now - m_touched >= m_patience;
    m_looked = now;
    if (hasSlept || isIdle)
        Q_EMIT due();
}

bool Idle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        m_touched = QDateTime::currentMSecsSinceEpoch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}
