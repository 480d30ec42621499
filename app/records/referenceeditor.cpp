// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/referenceeditor.h"

#include "app/session/codes.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "core/query/query.h"
#include "core/records/review.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace app {

namespace {

constexpr int most = 20; // more than a person reads; typing another letter is quicker

/// What somebody can name: a whole that people type in.
bool isNamed(const core::RecordType &type)
{
    return type.parent() == nullptr
        && std::none_of(std::begin(core::reviewTypes), std::end(core::reviewTypes),
            [&](const core::RecordType *made) { return made->number == type.number; });
}

QStringList keysNamed(
    const core::PolicyPack &policy, const core::RecordType &type, const core::Field &field, const QString &word)
{
    const auto begins = [&](const QString &words) {
        return words.startsWith(word, Qt::CaseInsensitive) || words.contains(QLatin1Char(' ') + word, Qt::CaseInsensitive);
    };
    QStringList keys;
    for (const core::Choice &choice : field.choices)
        if (begins(choiceLabel(type, choice)))
            keys << QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size()));
    if (field.kind == core::Kind::Code)
        for (const core::Code &code : policy.codes(QString::fromUtf8(field.target.data(), qsizetype(field.target.size()))))
            if (begins(codeLabel(field.target, code.key)))
                keys << code.key;
    return keys;
}

/// By the words of the search index, then by the titles themselves: what is sensitive, or has no words of its own, is in no
/// index.
QList<std::pair<core::Id, QString>> named(
    core::Reader &reader, const core::RecordType &type, const QString &typed, const core::PolicyPack &policy)
{
    core::Query query;
    query.type = &type;
    query.text = typed;
    std::vector<qint64> rows = core::find(reader, query);
    if (rows.size() < size_t(most)) {
        const std::vector<qint64> more = core::findTitled(
            reader, type, typed, most, [&](const core::RecordType &of, const core::Field &field, const QString &word) {
                return keysNamed(policy, of, field, word);
            });
        std::copy_if(more.begin(), more.end(), std::back_inserter(rows),
            [&, indexed = rows](qint64 row) { return std::find(indexed.begin(), indexed.end(), row) == indexed.end(); });
    }
    QList<std::pair<core::Id, QString>> found;
    for (qint64 row : rows) {
        if (const auto record = reader.record(type, row))
            found.emplace_back(record->id, reader.titleOf(*record));
        if (found.size() == most)
            break;
    }
    return found;
}

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
    if (field.target == "*") {
        m_types = new QComboBox;
        m_types->setFocusPolicy(Qt::StrongFocus);
        m_types->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_types->setMinimumContentsLength(10); // the names of some types are long
        m_types->installEventFilter(this);
        for (const core::RecordType *type : session.catalogue().types())
            if (isNamed(*type))
                m_types->addItem(QString(), int(type->number));
        row->addWidget(m_types);
        connect(m_types, &QComboBox::activated, this, [this] {
            if (m_line->text() != m_title)
                search();
        });
    }
    row->addWidget(m_line, 1);
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
void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    if (m_types != nullptr)
        m_types->setEnabled(!readOnly);
}

const core::RecordType *ReferenceEditor::target() const
{
    return m_types != nullptr ? m_session.catalogue().find(quint16(m_types->currentData().toUInt()))
                              : m_session.catalogue().find(m_field.target);
}

void ReferenceEditor::retranslate()
{
    m_line->setPlaceholderText(QCoreApplication::translate("Editor", "Type to search"));
    for (QAction *clear : m_line->findChildren<QAction *>())
        clear->setText(QCoreApplication::translate("Editor", "Clear"));
    if (m_types == nullptr)
        return;
    for (int i = 0; i < m_types->count(); ++i)
        m_types->setItemText(i, singular(*m_session.catalogue().find(quint16(m_types->itemData(i).toUInt()))));
    const QVariant chosen = m_types->currentData();
    m_types->model()->sort(0);
    m_types->setCurrentIndex(std::max(0, m_types->findData(chosen)));
    m_types->setAccessibleName(QCoreApplication::translate("Editor", "Type of the record"));
    m_types->setToolTip(m_types->accessibleName());
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
        Session::Read::Quick, this,
        [id = *id](core::Reader &reader) {
            const auto record = reader.record(id);
            return std::pair(record ? reader.titleOf(*record) : id.text(), record ? int(record->type->number) : 0);
        },
        [this, generation, value](const std::pair<QString, int> &found) {
            if (generation != m_generation)
                return;
            choose(value, found.first);
            if (m_types != nullptr && m_types->findData(found.second) >= 0)
                m_types->setCurrentIndex(m_types->findData(found.second));
        });
}

void ReferenceEditor::search()
{
    const core::RecordType *target = this->target();
    const QString typed = m_line->text().trimmed();
    if (target == nullptr || typed.isEmpty())
        return;
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Quick, this,
        [target, typed, policy = &m_session.policy()](
            core::Reader &reader) { return named(reader, *target, typed, *policy); },
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

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_types) {
        if (event->type() != QEvent::Wheel || m_types->hasFocus())
            return false;
        event->ignore(); // scrolling past a box must not change it
        return true;
    }
    // Letters that name no record are not a value: what was chosen before stays.
    if (event->type() == QEvent::FocusOut && m_line->text() != m_title && !m_completer->popup()->isVisible())
        m_line->setText(m_title);
    return false;
}

}
