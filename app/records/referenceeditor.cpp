// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/referenceeditor.h"

#include "app/session/session.h"
#include "app/session/words.h"
#include "core/query/query.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

namespace app {

namespace {

constexpr int most = 20; // more than a person reads; typing another letter is quicker

}

ReferenceEditor::ReferenceEditor(const core::Field &field, Session &session, QWidget *parent)
    : Editor(parent)
    , m_field(field)
    , m_session(session)
    , m_line(new QLineEdit)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_line->setCompleter(m_completer);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &ReferenceEditor::search);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_title)
            return;
        if (text.isEmpty()) {
            choose({}, {});
            Q_EMIT edited();
        } else if (m_line->hasFocus()) {
            m_pause.start();
        }
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (const auto id = core::Id::fromText(index.data(Qt::UserRole).toString())) {
            choose(*id, index.data().toString());
            Q_EMIT edited();
        }
    });
    retranslate();
}

QWidget *ReferenceEditor::main() const { return m_line; }
void ReferenceEditor::setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

void ReferenceEditor::retranslate()
{
    m_line->setPlaceholderText(QCoreApplication::translate("Editor", "Type to search"));
    for (QAction *clear : m_line->findChildren<QAction *>())
        clear->setText(QCoreApplication::translate("Editor", "Clear"));
}

void ReferenceEditor::choose(const core::Value &value, const QString &title)
{
    ++m_generation;
    m_value = value;
    m_title = title;
    m_line->setText(title);
    m_line->setCursorPosition(0);
}

void ReferenceEditor::setValue(const core::Value &value)
{
    const auto *id = std::get_if<core::Id>(&value);
    choose(value, core::toText(value));
    if (id == nullptr)
        return;
    const int generation = m_generation;
    m_session.read(
        Session::Read::Quick, this, [id = *id](core::Reader &reader) { return reader.title(id); },
        [this, generation, value](const QString &title) {
            if (generation == m_generation)
                choose(value, title);
        });
}

void ReferenceEditor::search()
{
    const core::RecordType *target = m_session.catalogue().find(m_field.target);
    const QString typed = m_line->text().trimmed();
    if (target == nullptr || typed.isEmpty())
        return;
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Quick, this,
        [target, typed](core::Reader &reader) {
            core::Query query;
            query.type = target;
            query.text = typed;
            QList<std::pair<core::Id, QString>> found;
            for (qint64 row : core::find(reader, query)) {
                if (const auto record = reader.record(*target, row))
                    found.emplace_back(record->id, reader.titleOf(*record));
                if (found.size() == most)
                    break;
            }
            return found;
        },
        [this, generation](const QList<std::pair<core::Id, QString>> &found) {
            if (generation != m_generation)
                return;
            m_found->clear();
            for (const auto &[id, title] : found) {
                auto *item = new QStandardItem(title);
                item->setData(id.text(), Qt::UserRole);
                m_found->appendRow(item);
            }
            if (found.isEmpty()) {
                auto *nothing = new QStandardItem(QCoreApplication::translate("Editor", "Nothing found"));
                nothing->setEnabled(false);
                m_found->appendRow(nothing);
            }
            m_completer->complete();
        });
}

bool ReferenceEditor::eventFilter(QObject *, QEvent *event)
{
    // Letters that name no record are not a value: what was chosen before stays.
    if (event->type() == QEvent::FocusOut && m_line->text() != m_title && !m_completer->popup()->isVisible())
        m_line->setText(m_title);
    return false;
}

}
