// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/filterbar.h"

#include "app/session/codes.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace app {

namespace {

constexpr size_t mostChoices = 3; // more than fit beside the search on a small screen help nobody

constexpr char given[] = "given";
constexpr char empty[] = "empty";

bool isFilter(const core::Field &field)
{
    using core::Kind;
    // Most amounts differ and most places too: of them it is asked whether they are there.
    return field.has(core::InTable)
        && (field.kind == Kind::Choice || field.kind == Kind::Choices || field.kind == Kind::Code
            || field.kind == Kind::Money || field.kind == Kind::Position);
}

}

FilterBar::FilterBar(const core::RecordType &type, const core::PolicyPack &policy, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_policy(&policy)
    , m_search(new QLineEdit)
    , m_conflicts(new QPushButton)
    , m_deleted(new QPushButton)
    , m_reset(new QPushButton)
    , m_count(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::unit);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(style::icon("search"), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(20 * style::unit);
    row->addWidget(m_search, 2);
    for (const core::Field &field : type.fields) {
        if (isFilter(field) && m_choices.size() < mostChoices)
            addBox(field, row);
    }
    for (QPushButton *toggle : {m_conflicts, m_deleted}) {
        toggle->setCheckable(true);
        connect(toggle, &QPushButton::toggled, this, &FilterBar::changed);
        row->addWidget(toggle);
    }
    m_conflicts->setIcon(style::icon("conflict"));
    m_deleted->setIcon(style::icon("trash"));
    setRole(m_reset, "quiet");
    row->addWidget(m_reset);
    setRole(m_count, "quiet");
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setMinimumWidth(16 * style::unit);
    row->addWidget(m_count);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        Q_EMIT changed();
    });
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::reset);
    connect(this, &FilterBar::changed, this, [this] { m_reset->setVisible(isFiltering()); });
    m_reset->hide();
    retranslate();
}

void FilterBar::addBox(const core::Field &field, QHBoxLayout *row)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setMaxVisibleItems(24);
    box->addItem(QString());
    for (const core::Choice &choice : field.choices)
        box->addItem(QString(), QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size())));
    if (field.kind == core::Kind::Code)
        fillCodes(field, *box);
    if (field.kind == core::Kind::Money || field.kind == core::Kind::Position)
        for (const char *key : {given, empty})
            box->addItem(QString(), QLatin1String(key));
    connect(box, &QComboBox::activated, this, &FilterBar::changed);
    m_choices.emplace_back(&field, box);
    row->addWidget(box, 1);
}

void FilterBar::fillCodes(const core::Field &field, QComboBox &box) const
{
    for (const auto &[key, words] : codeChoices(*m_policy, field.target))
        box.addItem(words, key);
}

void FilterBar::setPolicy(const core::PolicyPack &policy)
{
    m_policy = &policy;
    for (const auto &[field, box] : m_choices) {
        if (field->kind != core::Kind::Code)
            continue;
        const QString chosen = box->currentData().toString();
        while (box->count() > 1)
            box->removeItem(1);
        fillCodes(*field, *box);
        if (!chosen.isEmpty() && box->findData(chosen) < 0)
            box->addItem(chosen, chosen); // what is filtered by stays, called by its key when the pack has it no more
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

core::Query::Filter FilterBar::filter(const core::Field &field, const QString &key) const
{
    using Is = core::Query::Filter::Is;
    const QByteArray name(field.key.data(), qsizetype(field.key.size()));
    if (field.kind == core::Kind::Money || field.kind == core::Kind::Position)
        return {name, key == QLatin1String(given) ? Is::NotEmpty : Is::Empty, {}};
    return {name, field.kind == core::Kind::Choices ? Is::Contains : Is::Equal, core::Value {key}};
}

core::Query FilterBar::query() const
{
    core::Query query;
    query.type = &m_type;
    query.text = m_search->text().trimmed();
    query.deleted = m_deleted->isChecked();
    for (const auto &[field, box] : m_choices)
        if (const QString key = box->currentData().toString(); !key.isEmpty())
            query.filters << filter(*field, key);
    if (m_conflicts->isChecked())
        query.filters << core::Query::Filter {"conflicts", core::Query::Filter::Is::NotEmpty, {}};
    return query;
}

bool FilterBar::isFiltering() const
{
    const core::Query now = query();
    return !now.text.isEmpty() || !now.filters.isEmpty() || now.deleted;
}

void FilterBar::setCounts(qint64 shown, qint64 total, bool loading)
{
    m_shown = shown;
    m_total = total;
    m_loading = loading;
    if (loading && total < 0)
        m_count->setText(tr("Loading…"));
    else if (shown == total)
        m_count->setText(tr("Records: %1", "%1 is a grouped number").arg(number(total)));
    else
        m_count->setText(tr("%1 of %2", "numbers of records").arg(number(shown), number(total)));
}

void FilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FilterBar::reset()
{
    {
        const QSignalBlocker once(this); // five controls change, the list is asked for once
        m_search->clear();
        m_pause.stop();
        for (const auto &[field, box] : m_choices)
            box->setCurrentIndex(0);
        m_conflicts->setChecked(false);
        m_deleted->setChecked(false);
    }
    Q_EMIT changed();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search %1").arg(plural(m_type)));
    m_search->setAccessibleName(m_search->placeholderText());
    const auto actions = m_search->actions();
    for (QAction *action : actions)
        action->setText(tr("Search"));
    for (const auto &[field, box] : m_choices) {
        const QString name = label(m_type, *field);
        box->setItemText(0, tr("%1: any", "a filter").arg(name));
        for (int i = 1; i < box->count(); ++i) {
            const QString key = box->itemData(i).toString();
            if (field->kind == core::Kind::Money || field->kind == core::Kind::Position)
                box->setItemText(i,
                    key == QLatin1String(given) ? tr("%1: given", "a filter").arg(name)
                                                : tr("%1: empty", "a filter").arg(name));
            else
                box->setItemText(i, shown(m_type, *field, core::Value {key}));
        }
        box->setAccessibleName(tr("Filter by %1").arg(name));
        box->setToolTip(box->accessibleName());
    }
    m_conflicts->setText(QString());
    m_conflicts->setToolTip(tr("Only records with conflicts"));
    m_conflicts->setAccessibleName(m_conflicts->toolTip());
    m_deleted->setToolTip(tr("Deleted records"));
    m_deleted->setAccessibleName(m_deleted->toolTip());
    m_reset->setText(tr("Show all"));
    setCounts(m_shown, m_total, m_loading);
}

}
