// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/recordform.h"

#include "app/session/codes.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

/// Short values stand two in a row.
bool isShort(const core::Field &field)
{
    switch (field.kind) {
    case core::Kind::Integer:
    case core::Kind::Real:
    case core::Kind::Date:
    case core::Kind::Choice:
    case core::Kind::Code:
    case core::Kind::Money:
    case core::Kind::Phone:
    case core::Kind::Flag:
        return true;
    case core::Kind::Text:
    case core::Kind::LongText:
    case core::Kind::Choices:
    case core::Kind::Position:
    case core::Kind::Moment:
    case core::Kind::Reference:
        return false;
    }
    Q_UNREACHABLE();
}

constexpr int widest = 88 * style::unit; // about 70 characters a line, beyond which reading tires

}

RecordForm::RecordForm(const core::RecordType &type, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_session(session)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(2 * style::unit, 2 * style::unit, 2 * style::unit, 2 * style::unit);
    grid->setHorizontalSpacing(2 * style::unit);
    grid->setVerticalSpacing(style::unit + style::unit / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    quint16 group = 0;
    for (const core::Field &field : type.fields) {
        if (field.has(core::Retired) || field.has(core::Parent))
            continue;
        if (field.group != group) {
            group = field.group;
            line += column;
            column = 0;
            if (const core::Group *heading = type.group(group)) {
                m_headings.push_back({heading, new QLabel});
                m_headings.back().label->setWordWrap(true);
                setRole(m_headings.back().label, "heading");
                grid->addWidget(m_headings.back().label, line++, 0, 1, 2);
            }
        }
        if (!isShort(field)) {
            line += column;
            column = 0;
            addRow(field, grid, line++, 0, 2);
            continue;
        }
        addRow(field, grid, line, column, 1);
        line += column;
        column = 1 - column;
    }
    grid->setRowStretch(line + 1, 1);
    auto *inner = new QWidget;
    inner->setLayout(grid);
    inner->setMaximumWidth(widest);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(inner, 1);
    outer->addStretch(0);
    setRole(this, "content");
    setAttribute(Qt::WA_StyledBackground);
    // Tabbing goes as the eye does, field after field.
    for (size_t i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1].editor->main(), m_rows[i].editor->main());
    retranslate();
}

void RecordForm::addRow(const core::Field &field, QGridLayout *grid, int line, int column, int span)
{
    Row row {&field, new QLabel, makeEditor(m_type, field, m_session, this), new QLabel, new QPushButton};
    row.label->setBuddy(row.editor->main());
    row.label->setWordWrap(true);
    setRole(row.label, "label");
    row.problem->setWordWrap(true);
    row.problem->hide();
    setRole(row.problem, "error");
    setRole(row.conflict, "quiet");
    row.conflict->setIcon(style::icon("conflict", style::colours().caution));
    row.conflict->hide();
    auto *box = new QVBoxLayout;
    box->setSpacing(style::unit / 2);
    box->addWidget(row.label);
    box->addWidget(row.editor);
    box->addWidget(row.problem);
    box->addWidget(row.conflict, 0, Qt::AlignLeading);
    box->addStretch(1);
    // A label of two lines beside one of one line: the fields still stand level.
    row.label->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    grid->addLayout(box, line, column, 1, span);
    connect(row.editor, &Editor::edited, this, [this, &field, editor = row.editor] {
        m_draft.set(field, editor->value());
        m_touched.insert(&field);
        narrow();
        showProblems();
        Q_EMIT edited();
    });
    connect(row.conflict, &QPushButton::clicked, this,
        [this, &field] { Q_EMIT conflictOpened(core::RecordType::cellOf(field)); });
    m_rows.push_back(row);
}

void RecordForm::setDraft(core::Draft draft, const QList<quint16> &conflicts)
{
    m_draft = std::move(draft);
    m_conflicts = conflicts;
    m_touched.clear();
    m_checked = false;
    // A group's cell is conflicted as one, so its first field carries the mark.
    QSet<quint16> marked;
    for (const Row &row : m_rows) {
        row.editor->setValue(m_draft.value(*row.field));
        const quint16 cell = core::RecordType::cellOf(*row.field);
        row.conflict->setVisible(conflicts.contains(cell) && !marked.contains(cell));
        marked.insert(cell);
    }
    narrow();
    showProblems();
}

QList<core::Problem> RecordForm::problems() const
{
    if (!m_draft.isValid())
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<core::Problem> found = m_draft.problems(now);
    if (core::isBehind(now, m_session.heard()))
        core::forgiveFuture(found);
    return found;
}

/// A code list whose codes belong under the choices of another field offers those of what is chosen there.
void RecordForm::narrow()
{
    const auto key
        = [](const core::Choice &choice) { return QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size())); };
    for (const Row &row : m_rows) {
        if (row.field->kind != core::Kind::Code)
            continue;
        for (const core::Field &whole : m_type.fields)
            if (whole.kind == core::Kind::Choice
                && std::any_of(whole.choices.begin(), whole.choices.end(), [&](const core::Choice &choice) {
                       return isCodeParent(m_session.policy(), row.field->target, key(choice));
                   })) {
                row.editor->narrow(core::toText(m_draft.value(whole)));
                break;
            }
    }
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const Row &row : m_rows)
        row.editor->setReadOnly(readOnly);
}

void RecordForm::showProblems()
{
    using Grade = core::Problem::Grade;
    using Kind = core::Problem::Kind;
    const QList<core::Problem> found = problems();
    for (const Row &row : m_rows) {
        // What is merely missing is said when asked to save; what is wrong is said as it is typed, here or in the field it
        // does not fit to. What is only needed to submit never reddens a draft.
        const core::Problem *said = nullptr;
        for (const core::Problem &problem : found) {
            if (problem.field != row.field || problem.kind == Kind::MissingToSubmit)
                continue;
            const bool isTouched
                = m_touched.contains(row.field) || (problem.other != nullptr && m_touched.contains(problem.other));
            if ((m_checked || (isTouched && problem.kind != Kind::Missing))
                && (said == nullptr || (said->grade == Grade::Warning && problem.grade == Grade::Error)))
                said = &problem;
        }
        const bool isError = said != nullptr && said->grade == Grade::Error;
        const QString words = said != nullptr ? sentence(m_type, *said) : QString();
        row.problem->setText(words);
        row.problem->setVisible(!words.isEmpty());
        setRole(row.problem, isError ? "error" : "cautiontext");
        const bool conflicted = m_conflicts.contains(core::RecordType::cellOf(*row.field));
        setState(row.editor->main(), isError ? "error" : conflicted ? "conflict" : "");
        row.editor->main()->setAccessibleDescription(words);
    }
}

bool RecordForm::check()
{
    m_checked = true;
    showProblems();
    const QList<core::Problem> found = problems();
    for (const core::Problem &problem : found)
        if (problem.grade == core::Problem::Grade::Error) {
            if (Editor *first = editor(*problem.field))
                first->main()->setFocus();
            return false;
        }
    return true;
}

void RecordForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().editor->main()->setFocus();
}

Editor *RecordForm::editor(const core::Field &field) const
{
    for (const Row &row : m_rows)
        if (row.field == &field)
            return row.editor;
    return nullptr;
}

QString RecordForm::problemShown(const core::Field &field) const
{
    for (const Row &row : m_rows)
        if (row.field == &field)
            return row.problem->text();
    return {};
}

void RecordForm::retranslate()
{
    for (const Heading &heading : m_headings)
        heading.label->setText(QCoreApplication::translate(m_type.context, heading.group->label));
    for (const Row &row : m_rows) {
        const QString name = label(m_type, *row.field);
        const bool required = row.field->has(core::Required);
        row.label->setText(required ? name + QStringLiteral(" *") : name);
        row.label->setToolTip(required                   ? tr("Needed to save")
                : row.field->has(core::RequiredToSubmit) ? tr("Needed to submit, not to save")
                : row.field->has(core::Sensitive)        ? tr("Personal: masked in lists")
                                                         : QString());
        row.editor->main()->setAccessibleName(required ? tr("%1, required").arg(name) : name);
        row.editor->retranslate();
        row.conflict->setText(tr("People said different things: decide"));
    }
    if (m_draft.isValid())
        showProblems();
}

}
