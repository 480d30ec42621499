// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/editors.h"

#include "app/records/kindeditors.h"
#include "app/records/referenceeditor.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::unit);
    widget->setLayout(row);
    return row;
}

/// Numbers and dates read from left to right whatever the window does, and keep western digits. (A QTimeEdit on Qt 6.4
/// shows 14:05 as 05:14 in an Arabic window, so times are plain text here.)
void keepLeftToRight(QLineEdit *line)
{
    line->setLayoutDirection(Qt::LeftToRight);
    line->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

/// Text, Integer, Real, Date and Phone: one line, read by core::fromText.
class LineEditor final : public Editor {
public:
    LineEditor(const core::Field &field, QWidget *parent)
        : Editor(parent)
        , m_field(field)
        , m_line(new QLineEdit)
    {
        QHBoxLayout *row = rowOf(this);
        row->addWidget(m_line, 1);
        if (!field.unit.empty()) {
            auto *unit = new QLabel(QString::fromUtf8(field.unit.data(), qsizetype(field.unit.size())));
            setRole(unit, "quiet");
            row->addWidget(unit);
        }
        if (field.kind != core::Kind::Text)
            keepLeftToRight(m_line);
        if (field.kind == core::Kind::Date)
            m_line->setPlaceholderText(QStringLiteral("2013 · 2013-06 · 2013-06-21"));
        if (field.kind == core::Kind::Phone)
            m_line->setPlaceholderText(QStringLiteral("+254 712 345678"));
        connect(m_line, &QLineEdit::textEdited, this, &Editor::edited);
    }
    core::Value value() const override
    {
        const QString typed = m_field.kind == core::Kind::Text ? m_line->text() : m_line->text().trimmed();
        if (m_line->text() == m_shown)
            return m_given; // untouched: not even normalised
        return core::fromText(m_field, typed).value_or(core::Value {typed});
    }
    void setValue(const core::Value &value) override
    {
        m_given = value;
        m_line->setText(core::toText(value));
        m_line->setCursorPosition(0);
        m_shown = m_line->text();
    }
    QWidget *main() const override { return m_line; }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }

private:
    const core::Field &m_field;
    QLineEdit *m_line;
    core::Value m_given;
    QString m_shown;
};

/// Grows with its text, within reason.
class LongTextEditor final : public Editor {
public:
    explicit LongTextEditor(QWidget *parent)
        : Editor(parent)
        , m_text(new QPlainTextEdit)
    {
        rowOf(this)->addWidget(m_text);
        m_text->setTabChangesFocus(true);
        m_text->document()->setDocumentMargin(style::unit / 2);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            grow();
            if (!m_setting)
                Q_EMIT edited();
        });
        grow();
    }
    core::Value value() const override
    {
        const QString text = m_text->toPlainText();
        if (text == m_shown)
            return m_given; // the widget may know other line ends than the value
        return text.isEmpty() ? core::Value {} : core::Value {text.normalized(QString::NormalizationForm_C)};
    }
    void setValue(const core::Value &value) override
    {
        m_setting = true;
        m_given = value;
        m_text->setPlainText(core::toText(value));
        m_shown = m_text->toPlainText();
        m_setting = false;
    }
    QWidget *main() const override { return m_text; }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }

private:
    void grow()
    {
        const int lines = std::clamp(int(std::ceil(m_text->document()->size().height())), 3, 14);
        m_text->setFixedHeight(lines * QFontMetrics(m_text->font()).lineSpacing() + 3 * style::unit);
    }
    QPlainTextEdit *m_text;
    core::Value m_given;
    QString m_shown;
    bool m_setting = false;
};

/// The clock as people there read it, and its distance from UTC.
class MomentEditor final : public Editor {
public:
    MomentEditor(const core::Field &field, QWidget *parent)
        : Editor(parent)
        , m_field(field)
        , m_line(new QLineEdit)
        , m_offset(new QComboBox)
        , m_quality(new QComboBox)
        , m_now(new QPushButton)
    {
        // They belong together in one order: date, time, offset, how exact.
        setLayoutDirection(Qt::LeftToRight);
        QHBoxLayout *row = rowOf(this);
        row->addWidget(m_line, 1);
        row->addWidget(m_offset);
        row->addWidget(m_quality);
        row->addWidget(m_now);
        keepLeftToRight(m_line);
        m_line->setPlaceholderText(QStringLiteral("2013-06-21 14:05"));
        for (QComboBox *box : {m_offset, m_quality}) {
            box->setFocusPolicy(Qt::StrongFocus);
            box->installEventFilter(this);
        }
        for (core::Quality quality : {core::Quality::Exact, core::Quality::About, core::Quality::Estimated})
            m_quality->addItem(QString(), int(quality));
        m_offset->addItem(QStringLiteral("UTC"), QStringLiteral("Z"));
        for (int quarter = -12 * 4; quarter <= 14 * 4; quarter += 2)
            addOffset(quarter * 15);
        for (int minutes : {5 * 60 + 45, 8 * 60 + 45, 12 * 60 + 45})
            addOffset(minutes);
        choose(localOffset(QDateTime::currentDateTime()));
        connect(m_line, &QLineEdit::textEdited, this, [this] {
            followClock();
            Q_EMIT edited();
        });
        connect(m_offset, &QComboBox::activated, this, [this] {
            m_isOffsetGiven = true;
            Q_EMIT edited();
        });
        connect(m_quality, &QComboBox::activated, this, &Editor::edited);
        connect(m_now, &QPushButton::clicked, this, [this] {
            const QDateTime now = QDateTime::currentDateTime();
            m_line->setText(now.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
            choose(localOffset(now));
            m_quality->setCurrentIndex(0);
            Q_EMIT edited();
        });
        retranslate();
    }
    core::Value value() const override
    {
        QString typed = m_line->text().trimmed();
        if (typed.isEmpty())
            return {};
        QString mark = core::markOf(core::Quality(m_quality->currentData().toInt()));
        if (core::momentQuality(typed) != core::Quality::Exact) {
            mark = typed.last(1); // typed behind the time
            typed = typed.chopped(1).trimmed();
        }
        return core::fromText(m_field, typed + m_offset->currentData().toString() + mark)
            .value_or(core::Value {typed + mark});
    }
    void setValue(const core::Value &value) override
    {
        const QString text = core::toText(value);
        const auto moment = core::momentFromText(text);
        m_quality->setCurrentIndex(m_quality->findData(moment ? int(moment->quality) : 0));
        m_isOffsetGiven = moment.has_value();
        if (!moment) {
            m_line->setText(text);
            choose(localOffset(QDateTime::currentDateTime())); // not the one of the record shown before
            followClock();
            return;
        }
        choose(moment->offset ? text.mid(20, 6) : QStringLiteral("Z"));
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment->at, Qt::UTC).addSecs(60 * moment->offset.value_or(0));
        const bool whole = local.time().second() == 0;
        m_line->setText(local.toString(whole ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    QWidget *main() const override { return m_line; }
    void setReadOnly(bool readOnly) override
    {
        m_line->setReadOnly(readOnly);
        m_offset->setEnabled(!readOnly);
        m_quality->setEnabled(!readOnly);
        m_now->setEnabled(!readOnly);
    }
    void retranslate() override
    {
        m_now->setText(QCoreApplication::translate("Editor", "Now"));
        m_now->setAccessibleName(QCoreApplication::translate("Editor", "Set to the current time"));
        m_offset->setAccessibleName(QCoreApplication::translate("Editor", "Distance from UTC"));
        m_offset->setToolTip(m_offset->accessibleName());
        for (int i = 0; i < m_quality->count(); ++i)
            m_quality->setItemText(i, qualityLabel(core::Quality(m_quality->itemData(i).toInt())));
        m_quality->setAccessibleName(QCoreApplication::translate("Editor", "How exact the time is"));
        m_quality->setToolTip(m_quality->accessibleName());
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
    static QString offsetText(int minutes)
    {
        const int size = std::abs(minutes);
        return QStringLiteral("%1%2:%3")
            .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
            .arg(size / 60, 2, 10, QLatin1Char('0'))
            .arg(size % 60, 2, 10, QLatin1Char('0'));
    }
    static QString localOffset(const QDateTime &moment) { return offsetText(moment.offsetFromUtc() / 60); }
    /// Until somebody chooses one, the offset is what clocks here show on the day that is typed: summer time or not.
    void followClock()
    {
        static const QRegularExpression form(QStringLiteral("\\A\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}))?"));
        const auto match = form.match(core::westernDigits(m_line->text()));
        if (m_isOffsetGiven || !match.hasMatch())
            return;
        const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
        const QDateTime local(
            QDate::fromString(match.captured(1), Qt::ISODate), time.isValid() ? time : QTime(12, 0), Qt::LocalTime);
        if (local.isValid())
            choose(localOffset(local));
    }
    void addOffset(int minutes) { m_offset->addItem(leftToRight(offsetText(minutes)), offsetText(minutes)); }
    void choose(const QString &offset)
    {
        if (m_offset->findData(offset) < 0)
            m_offset->addItem(leftToRight(offset), offset);
        m_offset->setCurrentIndex(m_offset->findData(offset));
    }
    const core::Field &m_field;
    QLineEdit *m_line;
    QComboBox *m_offset;
    QComboBox *m_quality;
    QPushButton *m_now;
    bool m_isOffsetGiven = false; ///< by the record shown, or by hand
};

/// Choice and Flag: one of a list, or nothing stated. A choice of a newer version stays as it is.
class ListEditor final : public Editor {
public:
    ListEditor(const core::RecordType &type, const core::Field &field, QWidget *parent)
        : Editor(parent)
        , m_type(type)
        , m_field(field)
        , m_box(new QComboBox)
    {
        rowOf(this)->addWidget(m_box);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->installEventFilter(this);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        m_box->setMaxVisibleItems(24);
        m_box->addItem(QStringLiteral("—"), QString());
        if (field.kind == core::Kind::Flag)
            for (const char *key : {"yes", "no", "unknown"})
                m_box->addItem(QString(), QLatin1String(key));
        else
            for (const core::Choice &choice : field.choices)
                m_box->addItem(QString(), QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size())));
        retranslate();
        connect(m_box, &QComboBox::activated, this, &Editor::edited);
    }
    core::Value value() const override
    {
        const QString key = m_box->currentData().toString();
        return key.isEmpty() ? core::Value {} : core::Value {key};
    }
    void setValue(const core::Value &value) override
    {
        const QString key = core::toText(value);
        if (m_box->findData(key) < 0)
            m_box->addItem(key, key);
        m_box->setCurrentIndex(m_box->findData(key));
    }
    QWidget *main() const override { return m_box; }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    void retranslate() override
    {
        for (int i = 1; i < m_box->count(); ++i) {
            m_box->setItemText(i, shown(m_type, m_field, core::Value {m_box->itemData(i).toString()}));
        }
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || m_box->hasFocus())
            return false;
        event->ignore();
        return true;
    }

private:
    const core::RecordType &m_type;
    const core::Field &m_field;
    QComboBox *m_box;
};

}

Editor *makeEditor(const core::RecordType &type, const core::Field &field, Session &session, QWidget *parent)
{
    switch (field.kind) {
    case core::Kind::Text:
    case core::Kind::Integer:
    case core::Kind::Real:
    case core::Kind::Date:
    case core::Kind::Phone:
        return new LineEditor(field, parent);
    case core::Kind::LongText:
        return new LongTextEditor(parent);
    case core::Kind::Moment:
        return new MomentEditor(field, parent);
    case core::Kind::Choice:
    case core::Kind::Flag:
        return new ListEditor(type, field, parent);
    case core::Kind::Choices:
        return newChoicesEditor(type, field, parent);
    case core::Kind::Code:
        return newCodeEditor(field, session, parent);
    case core::Kind::Money:
        return newMoneyEditor(field, session, parent);
    case core::Kind::Position:
        return newPositionEditor(session, parent);
    case core::Kind::Reference:
        return new ReferenceEditor(field, session, parent);
    }
    Q_UNREACHABLE();
}

}
