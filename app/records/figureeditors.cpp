// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/kindeditors.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "core/records/money.h"
#include "core/records/position.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace app {

namespace {

/// Figures stand from left to right whatever the window does.
QHBoxLayout *rowOf(QWidget *widget)
{
    widget->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::unit);
    return row;
}

/// Money: the amount, and its currency beside it, the one used last on top.
class MoneyEditor final : public Editor {
public:
    MoneyEditor(const core::Field &field, Session &session, QWidget *parent)
        : Editor(parent)
        , m_field(field)
        , m_session(session)
        , m_line(new QLineEdit)
        , m_currency(new QComboBox)
    {
        QHBoxLayout *row = rowOf(this);
        row->addWidget(m_line, 1);
        row->addWidget(m_currency);
        m_line->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_line->setPlaceholderText(QStringLiteral("1250.50"));
        m_currency->setEditable(true);
        m_currency->setInsertPolicy(QComboBox::NoInsert);
        m_currency->setFocusPolicy(Qt::StrongFocus);
        m_currency->installEventFilter(this);
        m_currency->setMinimumContentsLength(4);
        m_currency->addItems(core::currencies());
        putFirst(QStringLiteral("USD"));
        connect(m_line, &QLineEdit::textEdited, this, &Editor::edited);
        connect(m_line, &QLineEdit::editingFinished, this, &MoneyEditor::takeCurrency);
        connect(m_currency, &QComboBox::activated, this, &MoneyEditor::chosen);
        connect(m_currency->lineEdit(), &QLineEdit::textEdited, this, &Editor::edited);
        connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            if (core::currencies().contains(currency()))
                m_session.remember(lastKey(), currency());
        });
        m_session.read(
            Session::Read::Quick, this, [](core::Reader &reader) { return reader.setting(lastKey()); },
            [this](const QString &last) {
                if (core::currencies().contains(last))
                    putFirst(last);
            });
        retranslate();
    }
    core::Value value() const override
    {
        const QString typed = m_line->text().trimmed();
        if (typed.isEmpty())
            return {};
        if (typed == m_shown && currency() == m_shownCurrency)
            return m_given;
        const QString both = typed + QLatin1Char(' ') + currency();
        if (const auto whole = core::readMoney(typed))
            return core::Value {core::toText(*whole)};
        return core::fromText(m_field, both).value_or(core::Value {both});
    }
    void setValue(const core::Value &value) override
    {
        static const QRegularExpression typed(QStringLiteral("\\A(.*) ([A-Z]{3})\\z"));
        m_given = value;
        const QString text = core::toText(value);
        if (const auto money = core::moneyFromText(text)) {
            m_line->setText(core::amountText(*money));
            m_currency->setEditText(money->currency);
        } else if (const auto match = typed.match(text); match.hasMatch()) {
            m_line->setText(match.captured(1));
            m_currency->setEditText(match.captured(2));
        } else {
            m_line->setText(text);
        }
        m_line->setCursorPosition(0);
        m_shown = m_line->text();
        m_shownCurrency = currency();
    }
    QWidget *main() const override { return m_line; }
    void setReadOnly(bool readOnly) override
    {
        m_line->setReadOnly(readOnly);
        m_currency->setEnabled(!readOnly);
    }
    void retranslate() override
    {
        m_currency->setAccessibleName(QCoreApplication::translate("Editor", "Currency"));
        m_currency->setToolTip(m_currency->accessibleName());
        m_currency->lineEdit()->setAccessibleName(m_currency->accessibleName());
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || m_currency->hasFocus())
            return false;
        event->ignore(); // scrolling past a box must not change it
        return true;
    }

private:
    static QString lastKey() { return QStringLiteral("editor/currency"); }
    QString currency() const { return m_currency->currentText().trimmed().toUpper(); }
    void putFirst(const QString &code)
    {
        const QString now = currency();
        const bool isFree = m_line->text().isEmpty();
        m_currency->removeItem(m_currency->findText(code));
        m_currency->insertItem(0, code);
        m_currency->setEditText(isFree ? code : now);
        if (isFree)
            m_shownCurrency = code;
    }
    void chosen()
    {
        m_session.remember(lastKey(), currency());
        Q_EMIT edited();
    }
    /// "1,250.50 EUR" pasted into the line becomes 1250.50 and EUR.
    void takeCurrency()
    {
        const auto money = core::readMoney(m_line->text());
        if (!money)
            return;
        m_line->setText(core::amountText(*money));
        m_currency->setEditText(money->currency);
    }
    const core::Field &m_field;
    Session &m_session;
    QLineEdit *m_line;
    QComboBox *m_currency;
    core::Value m_given;
    QString m_shown;
    QString m_shownCurrency;
};

/// Position: one line that takes any notation, how it is shown, how exact it is, and where it comes from.
class PositionEditor final : public Editor {
public:
    PositionEditor(Session &session, QWidget *parent)
        : Editor(parent)
        , m_session(session)
        , m_line(new QLineEdit)
        , m_accuracy(new QSpinBox)
        , m_source(new QComboBox)
        , m_button(new QToolButton)
        , m_group(new QActionGroup(this))
    {
        // In two rows: side by side they would be wider than the pane beside a list.
        setLayoutDirection(Qt::LeftToRight);
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(style::unit / 2);
        rows->addWidget(m_line);
        auto *row = new QHBoxLayout;
        row->setSpacing(style::unit);
        row->addWidget(m_accuracy);
        row->addWidget(m_source, 1);
        row->addWidget(m_button);
        rows->addLayout(row);
        m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_source->setMinimumContentsLength(6);
        m_line->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_accuracy->setRange(unsaid, core::leastAccurate);
        m_accuracy->setValue(unsaid);
        m_accuracy->setSpecialValueText(QStringLiteral("± —"));
        m_accuracy->setPrefix(QStringLiteral("± "));
        m_accuracy->setSuffix(QStringLiteral(" m"));
        m_accuracy->setFocusPolicy(Qt::StrongFocus);
        m_accuracy->installEventFilter(this);
        for (const char *by : {"", "gps", "map", "place", "text"})
            m_source->addItem(QString(), QLatin1String(by));
        m_source->setFocusPolicy(Qt::StrongFocus);
        m_source->installEventFilter(this);
        m_button->setPopupMode(QToolButton::InstantPopup);
        m_button->setFocusPolicy(Qt::StrongFocus);
        auto *menu = new QMenu(m_button);
        for (core::Notation notation : notations) {
            QAction *action = menu->addAction(QString());
            action->setCheckable(true);
            action->setData(int(notation));
            m_group->addAction(action);
        }
        m_button->setMenu(menu);
        connect(m_line, &QLineEdit::textEdited, this, [this] {
            take(core::readPosition(m_line->text()));
            Q_EMIT edited();
        });
        connect(m_accuracy, &QSpinBox::valueChanged, this, [this] {
            if (m_isSetting)
                return;
            m_isAccuracyTyped = false;
            Q_EMIT edited();
        });
        connect(m_source, &QComboBox::activated, this, [this] {
            m_isSourceChosen = true;
            Q_EMIT edited();
        });
        connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) {
            showIn(core::Notation(action->data().toInt()));
            m_session.remember(notationKey(), QString::number(int(m_notation)));
        });
        m_session.read(
            Session::Read::Quick, this, [](core::Reader &reader) { return reader.setting(notationKey()); },
            [this](const QString &kept) {
                bool isNumber = false;
                const int index = kept.toInt(&isNumber);
                if (isNumber && index >= 0 && index < int(notations.size()))
                    showIn(notations[size_t(index)]);
            });
        retranslate();
    }
    core::Value value() const override
    {
        const QString typed = m_line->text().trimmed();
        const auto accuracy = m_accuracy->value() == unsaid ? std::nullopt : std::optional(m_accuracy->value());
        if (typed == m_shown) {
            const auto given = core::positionFromText(core::toText(m_given));
            if (!given || (given->accuracy == accuracy && given->by == source()))
                return m_given; // to the last digit, whatever the notation rounds to
            core::Position position = *given;
            position.accuracy = accuracy;
            position.by = source();
            return core::Value {core::toText(position)};
        }
        if (typed.isEmpty())
            return {};
        if (auto position = core::readPosition(typed)) {
            position->accuracy = accuracy;
            position->by = source();
            return core::Value {core::toText(*position)};
        }
        return core::Value {typed};
    }
    void setValue(const core::Value &value) override
    {
        m_given = value;
        const auto position = core::positionFromText(core::toText(value));
        setAccuracy(position ? position->accuracy : std::nullopt);
        m_source->setCurrentIndex(m_source->findData(position ? position->by : QString()));
        m_isSourceChosen = false;
        m_line->setText(position ? core::inNotation(*position, m_notation) : core::toText(value));
        m_line->setCursorPosition(0);
        m_shown = m_line->text().trimmed();
        m_isAccuracyTyped = isSquareShown();
    }
    QWidget *main() const override { return m_line; }
    void setReadOnly(bool readOnly) override
    {
        m_line->setReadOnly(readOnly);
        m_accuracy->setReadOnly(readOnly);
        m_source->setEnabled(!readOnly);
        m_accuracy->setButtonSymbols(readOnly ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
    }
    void retranslate() override
    {
        const QList<QAction *> actions = m_group->actions();
        for (QAction *action : actions) {
            const auto notation = core::Notation(action->data().toInt());
            action->setText(name(notation));
            action->setChecked(notation == m_notation);
        }
        m_button->setText(name(m_notation));
        m_button->setAccessibleName(QCoreApplication::translate("Editor", "Notation of the position"));
        m_button->setToolTip(m_button->accessibleName());
        m_accuracy->setAccessibleName(QCoreApplication::translate("Editor", "Accuracy in metres"));
        m_accuracy->setToolTip(m_accuracy->accessibleName());
        for (int i = 0; i < m_source->count(); ++i)
            m_source->setItemText(i, sourceName(m_source->itemData(i).toString()));
        m_source->setAccessibleName(QCoreApplication::translate("Editor", "Where the position comes from"));
        m_source->setToolTip(m_source->accessibleName());
        m_line->setPlaceholderText(core::inNotation({12.345678, -1.2345, {}, {}}, m_notation));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // scrolling past a box must not change it
        return true;
    }

private:
    static constexpr int unsaid = -1;
    static constexpr std::array notations
        = {core::Notation::Degrees, core::Notation::Minutes, core::Notation::Utm, core::Notation::Mgrs};
    static QString notationKey() { return QStringLiteral("editor/notation"); }

    static QString name(core::Notation notation)
    {
        switch (notation) {
        case core::Notation::Degrees:
            return QCoreApplication::translate("Editor", "Degrees");
        case core::Notation::Minutes:
            return QCoreApplication::translate("Editor", "Minutes and seconds");
        case core::Notation::Utm:
            return QStringLiteral("UTM");
        case core::Notation::Mgrs:
            return QStringLiteral("MGRS");
        }
        Q_UNREACHABLE();
    }
    static QString sourceName(const QString &by)
    {
        if (by == QLatin1String("gps"))
            return QCoreApplication::translate("Editor", "Satellite receiver");
        if (by == QLatin1String("map"))
            return QCoreApplication::translate("Editor", "Map");
        if (by == QLatin1String("place"))
            return QCoreApplication::translate("Editor", "Place of the gazetteer");
        if (by == QLatin1String("text"))
            return QCoreApplication::translate("Editor", "Description");
        return QStringLiteral("—");
    }
    QString source() const { return m_source->currentData().toString(); }
    /// What was typed may say how exact it is and where it comes from. What another text said goes with that text; what was
    /// set by hand stays.
    void take(const std::optional<core::Position> &typed)
    {
        if (typed && typed->accuracy) {
            setAccuracy(typed->accuracy);
            m_isAccuracyTyped = true;
        } else if (m_isAccuracyTyped) {
            setAccuracy(std::nullopt);
            m_isAccuracyTyped = false;
        }
        if (typed && !typed->by.isEmpty())
            m_source->setCurrentIndex(m_source->findData(typed->by));
        else if (!m_isSourceChosen)
            m_source->setCurrentIndex(0);
    }
    /// Whether the accuracy is that of the square in the line.
    bool isSquareShown() const
    {
        const auto shown = core::readPosition(m_line->text());
        return shown && shown->accuracy && *shown->accuracy == m_accuracy->value();
    }
    void setAccuracy(std::optional<int> metres)
    {
        m_isSetting = true;
        m_accuracy->setValue(metres.value_or(unsaid));
        m_isSetting = false;
    }
    /// What stands there and can be read is written anew; what cannot stays.
    void showIn(core::Notation notation)
    {
        m_notation = notation;
        const core::Value now = value();
        if (const auto position = core::positionFromText(core::toText(now))) {
            m_given = now;
            m_line->setText(core::inNotation(*position, notation));
            m_shown = m_line->text().trimmed();
            m_isAccuracyTyped = isSquareShown();
        }
        retranslate();
    }
    Session &m_session;
    QLineEdit *m_line;
    QSpinBox *m_accuracy;
    QComboBox *m_source;
    QToolButton *m_button;
    QActionGroup *m_group;
    core::Notation m_notation = core::Notation::Degrees;
    core::Value m_given;
    QString m_shown;
    bool m_isSetting = false;
    bool m_isAccuracyTyped = false; ///< it stands in the line, not only in its box
    bool m_isSourceChosen = false;
};

}

Editor *newMoneyEditor(const core::Field &field, Session &session, QWidget *parent)
{
    return new MoneyEditor(field, session, parent);
}

Editor *newPositionEditor(Session &session, QWidget *parent) { return new PositionEditor(session, parent); }

}
