// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/kindeditors.h"
#include "app/session/codes.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "app/style/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace app {

namespace {

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

/// Choices: a button that shows what is chosen and opens the list to check off. Space checks, Enter and Escape close.
class ChoicesEditor final : public Editor {
public:
    ChoicesEditor(const core::RecordType &type, const core::Field &field, QWidget *parent)
        : Editor(parent)
        , m_type(type)
        , m_field(field)
        , m_button(new QPushButton)
        , m_list(new QListWidget(this))
    {
        rowOf(this)->addWidget(m_button);
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_list->setObjectName(QStringLiteral("choices"));
        m_list->setWindowFlags(Qt::Popup);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->installEventFilter(this);
        m_list->hide();
        for (const core::Choice &choice : field.choices)
            addItem(QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size())));
        connect(m_button, &QPushButton::clicked, this, [this] { open(); });
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { toggle(item); });
        retranslate();
    }
    core::Value value() const override
    {
        if (!m_isTouched)
            return m_given;
        QStringList keys;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() == Qt::Checked)
                keys << m_list->item(i)->data(Qt::UserRole).toString();
        return keys.isEmpty() ? core::Value {} : core::Value {core::joinedChoices(m_field, keys)};
    }
    void setValue(const core::Value &value) override
    {
        m_given = value;
        m_isTouched = false;
        while (m_list->count() > int(m_field.choices.size()))
            delete m_list->takeItem(m_list->count() - 1);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(Qt::Unchecked);
        for (const QStringList keys = core::choiceKeys(core::toText(value)); const QString &key : keys) {
            QListWidgetItem *found = nullptr;
            for (int i = 0; i < m_list->count() && found == nullptr; ++i)
                if (m_list->item(i)->data(Qt::UserRole).toString() == key)
                    found = m_list->item(i);
            if (found == nullptr)
                found = addItem(key); // of a newer program
            found->setCheckState(Qt::Checked);
        }
        retranslate();
    }
    QWidget *main() const override { return m_button; }
    void setReadOnly(bool readOnly) override { m_button->setEnabled(!readOnly); }
    void retranslate() override
    {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setText(shown(m_type, m_field, core::Value {m_list->item(i)->data(Qt::UserRole).toString()}));
        m_list->setAccessibleName(m_button->accessibleName());
        showChosen();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space && m_list->currentItem() != nullptr) {
            toggle(m_list->currentItem());
            return true;
        }
        if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
            return false;
        m_list->hide();
        m_button->setFocus();
        return true;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        Editor::resizeEvent(event);
        showChosen();
    }

private:
    QListWidgetItem *addItem(const QString &key)
    {
        auto *item = new QListWidgetItem(key, m_list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // not UserCheckable: a click on the words checks too, once
        item->setCheckState(Qt::Unchecked);
        return item;
    }
    void toggle(QListWidgetItem *item)
    {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_isTouched = true;
        showChosen();
        Q_EMIT edited();
    }
    void open()
    {
        const int rows = std::min(m_list->count(), 14);
        m_list->resize(std::max(m_button->width(), m_list->sizeHintForColumn(0) + 5 * style::unit),
            rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
        QPoint corner = m_button->mapToGlobal(QPoint(0, m_button->height()));
        if (layoutDirection() == Qt::RightToLeft)
            corner.rx() += m_button->width() - m_list->width();
        m_list->move(corner);
        m_list->setCurrentRow(std::max(0, m_list->currentRow()));
        m_list->show();
        m_list->setFocus();
    }
    void showChosen()
    {
        const QString words = shown(m_type, m_field, value());
        m_button->setText(words.isEmpty()
                ? QStringLiteral("—")
                : QFontMetrics(m_button->font()).elidedText(words, Qt::ElideRight, m_button->width() - 4 * style::unit));
        m_button->setToolTip(words);
    }
    const core::RecordType &m_type;
    const core::Field &m_field;
    QPushButton *m_button;
    QListWidget *m_list;
    core::Value m_given;
    bool m_isTouched = false;
};

/// Code: a box to search in by any part of the words. What names no code stays as typed; a blank before it tells such words
/// from a key of a newer pack.
class CodeEditor final : public Editor {
public:
    CodeEditor(const core::Field &field, Session &session, QWidget *parent)
        : Editor(parent)
        , m_field(field)
        , m_session(session)
        , m_box(new QComboBox)
    {
        rowOf(this)->addWidget(m_box);
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->installEventFilter(this);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        m_box->setMaxVisibleItems(24);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        fill();
        m_box->setCurrentIndex(0);
        connect(m_box, &QComboBox::activated, this, &Editor::edited);
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &Editor::edited);
        connect(m_box->completer(), qOverload<const QString &>(&QCompleter::activated), this, &Editor::edited);
        retranslate();
    }
    core::Value value() const override
    {
        const QString typed = m_box->currentText().trimmed();
        if (typed.isEmpty())
            return {};
        if (typed == m_shown)
            return m_given;
        for (int i = 1; i < m_box->count(); ++i)
            if (m_box->itemText(i).compare(typed, Qt::CaseInsensitive) == 0)
                return core::Value {m_box->itemData(i).toString()};
        if (m_box->findData(typed) > 0)
            return core::Value {typed};
        return core::Value {QLatin1Char(' ') + typed};
    }
    void setValue(const core::Value &value) override
    {
        m_given = value;
        const QString key = core::toText(value);
        fill();
        if (core::isEmpty(value) || !core::isCodeKey(key)) {
            m_box->setCurrentIndex(0);
            m_shown = key.trimmed();
            m_box->setEditText(m_shown);
        } else {
            m_box->setCurrentIndex(m_box->findData(key));
            m_shown = m_box->currentText();
        }
        m_box->lineEdit()->setCursorPosition(0);
    }
    void narrow(const QString &whole) override
    {
        if (m_whole == whole)
            return;
        const core::Value now = value();
        m_whole = whole;
        setValue(now);
    }
    QWidget *main() const override { return m_box; }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    void retranslate() override
    {
        m_box->lineEdit()->setPlaceholderText(QCoreApplication::translate("Editor", "Type to search"));
        m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
        setValue(value());
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        Editor::showEvent(event);
        m_box->lineEdit()->setAccessibleName(m_box->accessibleName()); // whoever made the editor named the box
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || m_box->hasFocus())
            return false;
        event->ignore(); // scrolling past a box must not change it
        return true;
    }

private:
    void fill()
    {
        m_box->clear();
        m_box->addItem(QString(), QString());
        for (const auto &[key, words] : codeChoices(m_session.policy(), m_field.target, m_whole))
            m_box->addItem(words, key);
        // Retired, of another whole, or of a newer pack: it stays what it is.
        if (const QString key = core::toText(m_given); core::isCodeKey(key) && m_box->findData(key) < 0)
            m_box->addItem(codeLabel(m_field, key), key);
    }
    const core::Field &m_field;
    Session &m_session;
    QComboBox *m_box;
    QString m_whole;
    core::Value m_given;
    QString m_shown;
};

}

Editor *newChoicesEditor(const core::RecordType &type, const core::Field &field, QWidget *parent)
{
    return new ChoicesEditor(type, field, parent);
}

Editor *newCodeEditor(const core::Field &field, Session &session, QWidget *parent)
{
    return new CodeEditor(field, session, parent);
}

}
