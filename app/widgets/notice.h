// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace app {

/// A quiet band inside a screen that says something and offers what can be done about it. Never a dialog, never in the way.
class Notice final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Plain, Caution, Danger };
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit Notice(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text, const QList<Action> &actions = {});
    void clear();
    QString text() const;

private:
    QHBoxLayout *m_layout;
    QLabel *m_text;
};

/// What fills a screen that has nothing to show: a picture, a sentence, what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const char *icon, QWidget *parent = nullptr);
    void say(const QString &title, const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    const char *m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_hint;
};

/// Sets the property the style sheet looks at, and has it looked at again.
void setRole(QWidget *widget, const char *role);
void setState(QWidget *widget, const char *state);

}
