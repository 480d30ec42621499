// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/notice.h"

#include "app/style/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace app {

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QLatin1String(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setState(QWidget *widget, const char *state)
{
    if (widget->property("state").toString() == QLatin1String(state))
        return;
    widget->setProperty("state", QLatin1String(state));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new QLabel)
{
    m_layout->setContentsMargins(style::unit + style::unit / 2, style::unit, style::unit, style::unit);
    m_layout->setSpacing(style::unit);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_text, 1);
    hide();
}

void Notice::say(Tone tone, const QString &text, const QList<Action> &actions)
{
    setRole(this, tone == Tone::Danger ? "danger" : tone == Tone::Caution ? "caution" : "notice");
    m_text->setText(text);
    for (QPushButton *old : findChildren<QPushButton *>())
        old->deleteLater();
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text);
        setRole(button, "quiet");
        // A copy: the action may well make this notice say something else.
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_layout->addWidget(button);
    }
    setAccessibleName(text);
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Notice::clear()
{
    m_text->clear();
    hide();
}

QString Notice::text() const { return m_text->text(); }

EmptyState::EmptyState(const char *icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_hint(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::unit);
    layout->addStretch(2);
    for (QLabel *label : {m_picture, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_picture);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    setRole(m_title, "heading");
    setRole(m_hint, "quiet");
    draw();
}

void EmptyState::say(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

void EmptyState::draw() { m_picture->setPixmap(style::icon(m_icon).pixmap(48)); }

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

}
