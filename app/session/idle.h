// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace app {

/// Notices that nobody has touched the program for a while, or that the machine has slept: then the window locks itself
/// (reliability.md T2). Lives on the window's thread.
class Idle final : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application from here on. `minutes`: 1 to 60.
    explicit Idle(int minutes, QObject *parent = nullptr);

    /// What the timer asks, with the time of day in ms since 1970.
    void look(qint64 now);
    void touched(qint64 now) { m_touched = now; }

Q_SIGNALS:
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    qint64 m_patience;
    qint64 m_touched;
    qint64 m_looked;
};

}
