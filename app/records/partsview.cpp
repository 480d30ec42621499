// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/partsview.h"

#include "app/records/recordpane.h"
#include "app/records/recordtable.h"
#include "app/records/tableview.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace app {

PartsView::PartsView(Session &session, const core::RecordType &whole, const core::RecordType &part, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_whole(whole)
    , m_part(part)
    , m_model(new RecordTable(session, part, this))
    , m_table(newRecordView(m_model))
    , m_empty(new EmptyState("empty"))
    , m_stack(new QStackedWidget)
    , m_list(new QWidget)
    , m_opened(new QWidget)
    , m_add(new QPushButton)
    , m_back(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::unit, style::unit, style::unit, style::unit);
    layout->addWidget(m_stack);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_table, 1);
    list->addWidget(m_empty, 1);
    list->addWidget(m_add, 0, Qt::AlignLeading);
    auto *opened = new QVBoxLayout(m_opened);
    opened->setContentsMargins(0, 0, 0, 0);
    opened->addWidget(m_back, 0, Qt::AlignLeading);
    setRole(m_back, "quiet");
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_opened);
    connect(m_model, &RecordTable::loaded, this, &PartsView::showList);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openPart(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { openPart(index.row()); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        pane().openNew(m_record, m_scope);
        m_stack->setCurrentWidget(m_opened);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        pane().close();
        m_stack->setCurrentWidget(m_list);
        m_table->setFocus();
    });
    m_table->sortByColumn(1, Qt::AscendingOrder); // by code or position, as in the document
    retranslate();
    showNothing();
}

RecordPane &PartsView::pane()
{
    if (m_pane == nullptr) {
        m_pane = new RecordPane(m_session, m_part, m_opened);
        m_opened->layout()->addWidget(m_pane);
        connect(m_pane, &RecordPane::conflictOpened, this, &PartsView::conflictOpened);
        connect(m_pane, &RecordPane::closed, this, [this] { m_stack->setCurrentWidget(m_list); });
    }
    return *m_pane;
}

void PartsView::openPart(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    pane().open(m_model->rowId(row));
    m_stack->setCurrentWidget(m_opened);
}

void PartsView::showPartsOf(const core::Id &record, const QString &scope)
{
    m_scope = scope;
    m_add->setEnabled(true);
    if (record == m_record)
        return;
    m_record = record;
    if (m_pane != nullptr)
        m_pane->close();
    m_stack->setCurrentWidget(m_list);
    core::Query query;
    query.parent = record;
    m_model->setQuery(query);
}

void PartsView::showNothing()
{
    m_record = {};
    if (m_pane != nullptr)
        m_pane->close();
    m_stack->setCurrentWidget(m_list);
    m_table->hide();
    m_empty->show();
    m_empty->say(tr("Nothing here yet"), tr("Save the record first, then add to it."));
    m_add->setEnabled(false);
}

void PartsView::showList()
{
    const bool any = !m_record.isNull() && m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (!m_record.isNull())
        m_empty->say(tr("Nothing here yet"), tr("Add the first: %1").arg(singular(m_part)));
}

void PartsView::keepTyping()
{
    if (m_pane != nullptr)
        m_pane->keepTyping();
}

void PartsView::retranslate()
{
    m_table->setAccessibleName(plural(m_part));
    m_add->setText(tr("Add: %1").arg(singular(m_part)));
    m_add->setIcon(style::icon("add"));
    m_back->setText(tr("Back to the list"));
    m_model->retranslate();
    if (m_pane != nullptr)
        m_pane->retranslate();
    if (m_record.isNull())
        m_empty->say(tr("Nothing here yet"), tr("Save the record first, then add to it."));
    else
        showList();
}

}
