// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/recordscreen.h"

#include "app/records/exporting.h"
#include "app/records/filterbar.h"
#include "app/records/importdialog.h"
#include "app/records/recordpane.h"
#include "app/records/recordtable.h"
#include "app/records/tableview.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int narrow = 88 * style::unit;

}

RecordScreen::RecordScreen(Session &session, const core::RecordType &type, QWidget *parent)
    : Screen(parent)
    , m_session(session)
    , m_type(type)
    , m_model(new RecordTable(session, type, this))
    , m_table(newRecordView(m_model))
    , m_empty(new EmptyState("empty"))
    , m_list(new QStackedWidget)
    , m_filter(new FilterBar(type, session.policy()))
    , m_bar(new QScrollArea)
    , m_pane(new RecordPane(session, type))
    , m_notice(new Notice)
    , m_title(new QLabel)
    , m_back(new QPushButton)
    , m_new(new QPushButton)
    , m_import(new QPushButton)
    , m_export(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        2 * style::unit, style::unit + style::unit / 2, 2 * style::unit, style::unit + style::unit / 2);
    layout->setSpacing(style::unit + style::unit / 2);
    setRole(m_title, "title");
    m_title->setWordWrap(true);
    setRole(m_new, "primary");
    setRole(m_back, "quiet");
    auto *head = new QHBoxLayout;
    head->setSpacing(style::unit);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addStretch(0); // keeps the way back at its side when it is alone
    head->addWidget(m_import);
    head->addWidget(m_export);
    head->addWidget(m_new);
    layout->addLayout(head);
    m_bar->setWidget(m_filter);
    m_bar->setWidgetResizable(true);
    m_bar->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->viewport()->setAutoFillBackground(false);
    m_filter->setAutoFillBackground(false);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(style::unit + style::unit / 2);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 460});
    m_pane->setMinimumWidth(40 * style::unit);
    layout->addWidget(splitter, 1);

    connect(&session, &Session::policyChanged, this, [this] { m_filter->setPolicy(m_session.policy()); });
    connect(m_filter, &FilterBar::changed, this, [this] { m_model->setQuery(m_filter->query()); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const int top = m_table->rowAt(0);
        // Who looks at the top of the list wants to see what comes in; who looks further down, to keep their place.
        m_top = top > 0 && top < m_model->rowCount() ? m_model->rowId(top) : -1;
    });
    connect(m_model, &RecordTable::loaded, this, &RecordScreen::loaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!isNarrow()) // there the record would hide the list under the arrow keys
            open(now);
    });
    connect(m_table, &QTableView::clicked, this, &RecordScreen::open);
    connect(m_table, &QTableView::activated, this, &RecordScreen::open);
    connect(m_pane, &RecordPane::closed, this, &RecordScreen::arrange);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_chosen.reset();
        m_pane->close();
        m_table->setFocus();
    });
    connect(m_pane, &RecordPane::saved, this, [this](qint64 row) {
        m_chosen = row;
        m_isNew = m_model->rowOf(row) < 0;
    });
    connect(m_pane, &RecordPane::conflictOpened, this, [this] { Q_EMIT wantsModule("conflicts"); });
    connect(m_new, &QPushButton::clicked, this, &RecordScreen::newRecord);
    connect(m_import, &QPushButton::clicked, this, &RecordScreen::importFile);
    connect(m_export, &QPushButton::clicked, this, &RecordScreen::exportFile);
    retranslate();
    arrange();
    m_model->setQuery(m_filter->query());
}

void RecordScreen::loaded()
{
    m_filter->setCounts(m_model->rowCount(), m_model->total(), false);
    const bool any = m_model->rowCount() > 0;
    m_list->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any) {
        if (m_filter->isFiltering())
            m_empty->say(tr("Nothing found"), tr("No record fits these words and filters."));
        else if (!RecordPane::isTypedIn(m_type))
            m_empty->say(tr("No records yet"), tr("They come with reviews and with new policy; nobody types them in."));
        else
            m_empty->say(tr("No records yet"), tr("Add the first one, or import a file."));
    }
    // The list was read again: stay where the person was.
    if (m_chosen)
        if (const int row = m_model->rowOf(*m_chosen); row >= 0) {
            const QSignalBlocker quiet(m_table->selectionModel());
            m_table->setCurrentIndex(m_model->index(row, 1));
        }
    // What was just added is shown, wherever it sorts; else the list stands still.
    const int added = m_isNew && m_chosen ? m_model->rowOf(*m_chosen) : -1;
    if (added >= 0) {
        m_isNew = false;
        m_table->scrollTo(m_model->index(added, 1));
    } else if (const int row = m_top >= 0 ? m_model->rowOf(m_top) : -1; row > 0) {
        m_table->scrollTo(m_model->index(row, 1), QAbstractItemView::PositionAtTop);
    }
}

bool RecordScreen::isNarrow() const { return width() < narrow; }

void RecordScreen::open(const QModelIndex &index)
{
    if (!index.isValid() || m_model->rowId(index.row()) == m_pane->row())
        return;
    m_chosen = m_model->rowId(index.row());
    m_pane->open(*m_chosen);
    arrange();
}

void RecordScreen::arrange()
{
    const bool alone = isNarrow() && m_pane->isOpen();
    m_list->setVisible(!alone);
    m_pane->setVisible(!isNarrow() || alone);
    m_back->setVisible(alone);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_export)})
        widget->setVisible(!alone);
    m_import->setVisible(!alone && RecordPane::isTypedIn(m_type) && ImportDialog::isPossible(m_type));
    m_new->setVisible(!alone && RecordPane::isTypedIn(m_type));
    const int edge = alone ? style::unit / 2 : style::unit + style::unit / 2;
    layout()->setContentsMargins(2 * style::unit, edge, 2 * style::unit, edge);
    layout()->setSpacing(edge);
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const bool scrolls = m_filter->minimumSizeHint().width() > room;
    m_bar->setFixedHeight(m_filter->sizeHint().height() + (scrolls ? m_bar->horizontalScrollBar()->sizeHint().height() : 0));
}

void RecordScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void RecordScreen::showRecord(qint64 row)
{
    m_chosen = row;
    m_pane->open(row);
    arrange();
    if (const int at = m_model->rowOf(row); at >= 0)
        m_table->setCurrentIndex(m_model->index(at, 1));
}

void RecordScreen::keepTyping() { m_pane->keepTyping(); }
void RecordScreen::focusSearch() { m_filter->focusSearch(); }
void RecordScreen::saveTyping() { m_pane->innermost().save(); }

void RecordScreen::newRecord()
{
    if (!RecordPane::isTypedIn(m_type))
        return;
    m_chosen.reset();
    m_table->selectionModel()->clear();
    m_pane->openNew();
    arrange();
}

void RecordScreen::importFile()
{
    auto *dialog = new ImportDialog(m_session, m_type, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordScreen::exportFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export as CSV"),
        QString::fromUtf8(m_type.key.data(), qsizetype(m_type.key.size())) + QStringLiteral(".csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_session.read(
        Session::Read::Long, this,
        [query = m_model->query(), path](core::Reader &reader) { return exportCsv(reader, query, path); },
        [this, path](const Exported &exported) {
            if (exported.failure)
                m_notice->say(
                    Notice::Tone::Danger, explain(*exported.failure).all(), {{tr("Close"), [this] { m_notice->clear(); }}});
            else
                m_notice->say(Notice::Tone::Plain,
                    tr("%n record(s) written to %1. The file is not encrypted: keep it safe.", nullptr,
                        int(exported.records))
                        .arg(leftToRight(path)),
                    {{tr("Close"), [this] { m_notice->clear(); }}});
        });
}

void RecordScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

void RecordScreen::retranslate()
{
    m_title->setText(plural(m_type));
    m_back->setText(tr("Back to the list"));
    m_back->setIcon(style::icon(isRightToLeft() ? "forward" : "back"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New: %1").arg(singular(m_type)));
    m_new->setIcon(style::icon("add", style::colours().onAccent));
    m_import->setText(tr("Import…"));
    m_import->setIcon(style::icon("import"));
    m_export->setText(tr("Export…"));
    m_export->setIcon(style::icon("export"));
    m_table->setAccessibleName(plural(m_type));
    m_filter->retranslate();
    m_model->retranslate();
    m_pane->retranslate();
    if (!m_model->isLoading())
        loaded();
}

}
