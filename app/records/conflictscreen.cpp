// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/conflictscreen.h"

#include "app/records/editors.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"
#include "core/records/draft.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace app {

namespace {

/// Identity of a conflict while the list is read again.
QString keyOf(const core::Conflict &conflict)
{
    return conflict.record.text() + QLatin1Char('/') + QString::number(conflict.cell);
}

QFrame *newCard(QVBoxLayout **layout)
{
    auto *card = new QFrame;
    setRole(card, "card");
    *layout = new QVBoxLayout(card);
    (*layout)->setContentsMargins(2 * style::unit, 2 * style::unit, 2 * style::unit, 2 * style::unit);
    (*layout)->setSpacing(style::unit);
    return card;
}

QLabel *newLabel(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // As the window reads, not as the text does: a Latin title in an Arabic window stands on the right.
    label->setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
        | Qt::AlignAbsolute);
    setRole(label, role);
    return label;
}

}

ConflictScreen::ConflictScreen(Session &session, QWidget *parent)
    : Screen(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_hint(newLabel({}, "quiet"))
    , m_notice(new Notice)
    , m_list(new QListWidget)
    , m_detail(new QScrollArea)
    , m_none(new EmptyState("check"))
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        2 * style::unit, style::unit + style::unit / 2, 2 * style::unit, style::unit + style::unit / 2);
    layout->setSpacing(style::unit + style::unit / 2);
    setRole(m_title, "title");
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_notice);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(style::unit + style::unit / 2);
    m_list->setWordWrap(true);
    m_list->setSpacing(style::unit / 4);
    m_list->setUniformItemSizes(false);
    m_detail->setWidgetResizable(true);
    m_detail->setFocusPolicy(Qt::NoFocus);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({420, 680});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_none);
    layout->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictScreen::showCase);
    connect(&session, &Session::changed, this, [this](const core::Changes &changes) {
        if (!changes.types.isEmpty())
            load();
    });
    m_stack->setCurrentWidget(m_none);
    retranslate();
    load();
}

void ConflictScreen::load()
{
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Long, this,
        [](core::Reader &reader) {
            QList<Case> cases;
            for (core::Conflict &conflict : reader.conflicts()) {
                Case one {std::move(conflict), {}};
                for (const core::Head &head : std::as_const(one.conflict.heads))
                    for (const core::Value &value : head.cell)
                        if (const auto *id = std::get_if<core::Id>(&value))
                            one.titles.insert(*id, reader.title(*id));
                cases << std::move(one);
            }
            return cases;
        },
        [this, generation](QList<Case> cases) {
            if (generation == m_generation)
                fill(std::move(cases));
        });
}

void ConflictScreen::fill(QList<Case> cases)
{
    const int row = m_list->currentRow();
    const QString chosen = row >= 0 && row < m_conflicts.size() ? keyOf(m_conflicts.at(row).conflict) : QString();
    const bool same = cases.size() == m_conflicts.size() && !cases.isEmpty()
        && std::equal(cases.begin(), cases.end(), m_conflicts.begin(), [](const Case &one, const Case &other) {
               const auto writes = [](const Case &of) {
                   QList<core::Id> ids;
                   for (const core::Head &head : of.conflict.heads)
                       ids << head.write;
                   return ids;
               };
               return keyOf(one.conflict) == keyOf(other.conflict) && writes(one) == writes(other);
           });
    if (same)
        return; // another value half-typed below stays where it is
    m_conflicts = std::move(cases);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int again = -1;
    for (const Case &one : std::as_const(m_conflicts)) {
        const core::Conflict &conflict = one.conflict;
        QStringList who;
        qint64 latest = 0;
        for (qsizetype i = 0; i < conflict.heads.size(); ++i) {
            who << (conflict.authors.at(i).isEmpty() ? tr("unknown member") : isolated(conflict.authors.at(i)));
            latest = std::max(latest, conflict.heads.at(i).at);
        }
        who.removeDuplicates();
        auto *item = new QListWidgetItem(isolated(conflict.title) + QLatin1Char('\n') + singular(*conflict.type)
            + QStringLiteral(" · ")
            + (conflict.deletion ? tr("deleted here, edited there") : cellLabel(*conflict.type, conflict.cell))
            + QLatin1Char('\n') + who.join(QStringLiteral(" · ")) + QStringLiteral(" · ") + ago(latest));
        item->setSizeHint(QSize(0, 3 * fontMetrics().lineSpacing() + 3 * style::unit));
        m_list->addItem(item);
        if (keyOf(conflict) == chosen)
            again = m_list->count() - 1;
    }
    m_stack->setCurrentIndex(m_conflicts.isEmpty() ? 1 : 0);
    m_hint->setVisible(!m_conflicts.isEmpty());
    // A decided one is gone: go on with the next.
    const int next = again >= 0 ? again : std::min(std::max(row, 0), int(m_conflicts.size()) - 1);
    m_list->setCurrentRow(next);
    showCase(next);
}

void ConflictScreen::showCase(int row)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, style::unit, 0);
    layout->setSpacing(style::unit + style::unit / 2);
    if (row >= 0 && row < m_conflicts.size()) {
        const Case &one = m_conflicts.at(row);
        auto *head = new QHBoxLayout;
        auto *names = new QVBoxLayout;
        names->addWidget(newLabel(isolated(one.conflict.title), "heading"));
        names->addWidget(newLabel(scopeName(one.conflict.scope) + QStringLiteral(" · ")
                + (one.conflict.deletion ? tr("Somebody deleted this record, somebody else went on editing it.")
                                         : cellLabel(*one.conflict.type, one.conflict.cell)),
            "quiet"));
        head->addLayout(names, 1);
        auto *open = new QPushButton(tr("Open the record"));
        setRole(open, "quiet");
        connect(open, &QPushButton::clicked, this,
            [this, type = one.conflict.type, record = one.conflict.row] { Q_EMIT wantsRecord(type, record); });
        head->addWidget(open, 0, Qt::AlignTop);
        layout->addLayout(head);
        if (one.conflict.deletion) {
            layout->addWidget(deletionCard(one));
        } else {
            for (int i = 0; i < one.conflict.heads.size(); ++i)
                layout->addWidget(cardOf(one, i));
            if (QWidget *other = otherCard(one))
                layout->addWidget(other);
        }
    }
    layout->addStretch(1);
    m_detail->setWidget(page);
}

QWidget *ConflictScreen::cardOf(const Case &one, int index)
{
    const core::Head &head = one.conflict.heads.at(index);
    const QString author = one.conflict.authors.at(index).isEmpty() ? tr("Unknown member") : one.conflict.authors.at(index);
    QVBoxLayout *layout = nullptr;
    QFrame *card = newCard(&layout);
    const QString value = shown(*one.conflict.type, one.conflict.cell, head.cell, one.titles);
    layout->addWidget(newLabel(value, "value"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(
        newLabel(isolated(author) + QStringLiteral(" · ")
                + tr("device %1").arg(leftToRight(QStringLiteral("%1").arg(head.device, 16, 16, QLatin1Char('0')).left(6)))
                + QStringLiteral(" · ") + leftToRight(instant(head.at, head.zone)) + QStringLiteral(" · ") + ago(head.at)
                + (index == 0 ? QStringLiteral(" · ") + tr("shown now") : QString()),
            "quiet"),
        1);
    auto *keep = new QPushButton(tr("Keep this"));
    keep->setObjectName(QStringLiteral("keep"));
    keep->setAccessibleName(tr("Keep the value of %1: %2").arg(author, value));
    connect(
        keep, &QPushButton::clicked, this, [this, conflict = one.conflict, cell = head.cell] { resolve(conflict, cell); });
    foot->addWidget(keep, 0, Qt::AlignBottom);
    layout->addLayout(foot);
    return card;
}

QWidget *ConflictScreen::otherCard(const Case &one)
{
    QList<const core::Field *> fields;
    for (const core::Field &field : one.conflict.type->fields)
        if (core::RecordType::cellOf(field) == one.conflict.cell && !field.has(core::Parent))
            fields << &field;
    if (fields.isEmpty())
        return nullptr; // a cell of a newer version: only what was said can be kept
    QVBoxLayout *layout = nullptr;
    QFrame *card = newCard(&layout);
    auto *open = new QPushButton(tr("Other value…"));
    setRole(open, "quiet");
    layout->addWidget(open, 0, Qt::AlignLeading);
    auto *inner = new QWidget;
    auto *form = new QVBoxLayout(inner);
    form->setContentsMargins(0, 0, 0, 0);
    QList<Editor *> editors;
    for (const core::Field *field : fields) {
        auto *name = newLabel(label(*one.conflict.type, *field), "label");
        Editor *editor = makeEditor(*one.conflict.type, *field, m_session, inner);
        editor->main()->setAccessibleName(name->text());
        name->setBuddy(editor->main());
        if (!one.conflict.heads.isEmpty())
            editor->setValue(one.conflict.heads.first().cell.value(editors.size()));
        form->addWidget(name);
        form->addWidget(editor);
        editors << editor;
    }
    auto *problem = newLabel({}, "error");
    problem->hide();
    form->addWidget(problem);
    auto *use = new QPushButton(tr("Use this value"));
    setRole(use, "primary");
    form->addWidget(use, 0, Qt::AlignTrailing);
    inner->hide();
    layout->addWidget(inner);
    connect(open, &QPushButton::clicked, inner, [inner, first = editors.first()] {
        inner->setVisible(inner->isHidden());
        if (!inner->isHidden())
            first->main()->setFocus();
    });
    connect(use, &QPushButton::clicked, this, [this, conflict = one.conflict, fields, editors, problem] {
        core::Cell cell;
        QList<core::Value> values(qsizetype(conflict.type->fields.size()));
        for (qsizetype i = 0; i < fields.size(); ++i) {
            cell << editors.at(i)->value();
            values[conflict.type->indexOf(*fields.at(i))] = cell.back();
        }
        for (const core::Problem &wrong : core::problems(*conflict.type, values))
            if (wrong.grade == core::Problem::Grade::Error && wrong.other == nullptr && fields.contains(wrong.field)) {
                problem->setText(sentence(*conflict.type, wrong));
                problem->show();
                return;
            }
        resolve(conflict, cell);
    });
    return card;
}

QWidget *ConflictScreen::deletionCard(const Case &one)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = newCard(&layout);
    for (qsizetype i = 0; i < one.conflict.heads.size(); ++i) {
        const core::Head &head = one.conflict.heads.at(i);
        const QString author
            = one.conflict.authors.at(i).isEmpty() ? tr("Unknown member") : isolated(one.conflict.authors.at(i));
        layout->addWidget(newLabel((core::isEmpty(head.cell) ? tr("%1 kept it, %2") : tr("%1 deleted it, %2"))
                                       .arg(author, leftToRight(instant(head.at, head.zone))),
            "value"));
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *remove = new QPushButton(tr("Delete it"));
    setRole(remove, "danger");
    auto *keep = new QPushButton(tr("Keep the record"));
    keep->setObjectName(QStringLiteral("keep"));
    connect(remove, &QPushButton::clicked, this, [this, conflict = one.conflict] { decideDeletion(conflict, true); });
    connect(keep, &QPushButton::clicked, this, [this, conflict = one.conflict] { decideDeletion(conflict, false); });
    row->addWidget(remove);
    row->addWidget(keep);
    layout->addLayout(row);
    return card;
}

void ConflictScreen::resolve(const core::Conflict &conflict, const core::Cell &value)
{
    settle(conflict,
        [cell = conflict.cell, value](const core::Record &record) { return core::resolution(record, cell, value); });
}

void ConflictScreen::decideDeletion(const core::Conflict &conflict, bool remove)
{
    settle(conflict,
        [remove](const core::Record &record) { return remove ? core::deletion(record) : core::restoration(record); });
}

void ConflictScreen::settle(const core::Conflict &conflict, std::function<core::Write(const core::Record &)> decision)
{
    m_session.read(
        Session::Read::Quick, this, [id = conflict.record](core::Reader &reader) { return reader.record(id); },
        [this, conflict, decision](const std::optional<core::Record> &record) {
            if (!record)
                return;
            // The decision names what was on the screen. A value that has arrived since is a conflict of its own, not
            // something this person has judged.
            core::Record seen = *record;
            if (!conflict.deletion)
                seen.heads.insert(conflict.cell, conflict.heads);
            m_session.write(
                this, [write = decision(seen), scope = record->scope](core::Store &store) { store.save(scope, {write}); },
                [this] { load(); },
                [this](const core::Failure &failure) { m_notice->say(Notice::Tone::Danger, explain(failure).all()); });
        });
}

void ConflictScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

void ConflictScreen::retranslate()
{
    m_title->setText(QCoreApplication::translate("Module", "Conflicts"));
    m_hint->setText(tr("Two or more people said different things about the same field. Each of you still sees all values. "
                       "Closing this screen decides nothing."));
    m_none->say(
        tr("No conflicts"), tr("Whenever two people change the same field differently, it waits here for a decision."));
    m_list->setAccessibleName(m_title->text());
    QList<Case> cases = std::exchange(m_conflicts, {});
    fill(std::move(cases));
}

}
