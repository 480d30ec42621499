// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/partsview.h"

#include "app/records/recordpane.h"
#include "app/records/recordtable.h"
#include "app/records/tableview.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

PartsList::PartsList(Session &session, const core::RecordType &part, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_part(part)
    , m_model(new RecordTable(session, part, this))
    , m_table(newRecordView(m_model))
    , m_empty(new EmptyState("empty"))
    , m_add(new QPushButton)
    , m_page(new QWidget)
    , m_back(new QPushButton)
{
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_table, 1);
    list->addWidget(m_empty, 1);
    list->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setVisible(RecordPane::isTypedIn(part));
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(style::unit, style::unit / 2, style::unit, 0);
    bar->addWidget(m_back);
    bar->addStretch(1);
    page->addLayout(bar);
    setRole(m_back, "quiet");
    connect(m_model, &RecordTable::loaded, this, &PartsList::showList);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openPart(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { openPart(index.row()); });
    connect(m_add, &QPushButton::clicked, this, &PartsList::add);
    connect(m_back, &QPushButton::clicked, this, [this] {
        pane().close();
        m_table->setFocus();
    });
    m_table->sortByColumn(1, Qt::AscendingOrder); // by code or position, as in the document
    retranslate();
    showNothing();
}

PartsList::~PartsList() = default;

RecordPane &PartsList::pane()
{
    if (m_pane == nullptr) {
        m_pane = new RecordPane(m_session, m_part, m_page);
        m_pane->setFramed(false); // its whole has one
        m_page->layout()->addWidget(m_pane);
        connect(m_pane, &RecordPane::conflictOpened, this, &PartsList::conflictOpened);
        connect(m_pane, &RecordPane::closed, this, [this] {
            m_isOpen = false;
            Q_EMIT pageWanted(false);
        });
    }
    return *m_pane;
}

RecordPane *PartsList::opened() const { return m_isOpen ? m_pane : nullptr; }

void PartsList::openPart(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    pane().open(m_model->rowId(row));
    m_isOpen = true;
    Q_EMIT pageWanted(true);
    m_back->setFocus();
}

void PartsList::add()
{
    if (!m_add->isEnabled() || !RecordPane::isTypedIn(m_part))
        return;
    m_isOpen = true;
    Q_EMIT pageWanted(true);
    pane().openNew(m_record, m_scope);
}

void PartsList::showPartsOf(const core::Id &record, const QString &scope, bool isHeld)
{
    m_scope = scope;
    m_isHeld = isHeld;
    name();
    if (record == m_record)
        return;
    m_record = record;
    if (m_pane != nullptr)
        m_pane->close();
    core::Query query;
    query.parent = record;
    m_model->setQuery(query);
}

void PartsList::showNothing()
{
    m_record = {};
    m_scope.clear();
    m_isHeld = true;
    if (m_pane != nullptr)
        m_pane->close();
    showList();
}

void PartsList::showList()
{
    const bool saved = !m_record.isNull();
    const bool any = saved && m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_add->setEnabled(saved && m_isHeld);
    if (!saved)
        m_empty->say(tr("Nothing here yet"), tr("Save the record first, then add to it."));
    else if (!m_isHeld)
        m_empty->say(tr("Not on this device"), tr("These records are kept in %1.").arg(scopeName(m_scope)));
    else
        m_empty->say(tr("Nothing here yet"),
            RecordPane::isTypedIn(m_part) ? tr("Add the first: %1").arg(singular(m_part)) : QString());
}

void PartsList::keepTyping()
{
    if (m_pane != nullptr)
        m_pane->keepTyping();
}

void PartsList::setWhole(const QString &title)
{
    m_whole = title;
    name();
}

void PartsList::retranslate()
{
    m_table->setAccessibleName(plural(m_part));
    name();
    m_model->retranslate();
    if (m_pane != nullptr)
        m_pane->retranslate();
}

/// The buttons say where they lead.
void PartsList::name()
{
    m_add->setText(
        m_isHeld ? tr("Add: %1").arg(singular(m_part)) : tr("Cannot add: %1 is not on this device").arg(scopeName(m_scope)));
    m_add->setIcon(style::icon("add"));
    const QString back = m_whole.isEmpty() ? tr("Back to the list") : tr("Back to %1").arg(isolated(m_whole));
    m_back->setAccessibleName(back);
    m_back->setToolTip(back);
    m_back->setIcon(style::icon(isRightToLeft() ? "forward" : "back"));
    m_back->setText(
        fontMetrics().elidedText(m_whole.isEmpty() ? back : isolated(m_whole), Qt::ElideRight, 36 * style::unit));
    showList();
}

PartsView::PartsView(Session &session, const core::RecordType &whole, QStackedWidget *levels, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_levels(levels)
    , m_whole(levels->widget(0))
    , m_choice(new QComboBox)
    , m_lists(new QStackedWidget)
{
    for (const core::RecordType *part : session.catalogue().parts(whole)) {
        m_kinds.append({part});
        m_choice->addItem(QString());
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::unit, style::unit, style::unit, style::unit);
    layout->setSpacing(style::unit);
    layout->addWidget(m_choice);
    layout->addWidget(m_lists, 1);
    m_choice->setVisible(m_kinds.size() > 1);
    m_choice->setMaxVisibleItems(12);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int kind) {
        if (kind >= 0)
            showKind(m_kinds[kind]);
    });
    connect(&session, &Session::changed, this, [this](const core::Changes &changes) {
        if (!m_record.isNull() && std::any_of(m_kinds.begin(), m_kinds.end(), [&](const Kind &kind) {
                return changes.types.contains(kind.type->number);
            }))
            count();
    });
    retranslate();
}

bool PartsView::hasParts(const Session &session, const core::RecordType &whole)
{
    return !session.catalogue().parts(whole).empty();
}

PartsList &PartsView::list(int kind)
{
    Kind &one = m_kinds[kind];
    if (one.list == nullptr) {
        one.list = new PartsList(m_session, *one.type);
        m_lists->addWidget(one.list);
        m_levels->addWidget(one.list->page());
        connect(one.list, &PartsList::conflictOpened, this, &PartsView::conflictOpened);
        connect(one.list, &PartsList::pageWanted, this, [this, page = one.list->page()](bool open) {
            if (open)
                m_levels->setCurrentWidget(page);
            else if (m_levels->currentWidget() == page)
                m_levels->setCurrentWidget(m_whole);
        });
        one.list->setWhole(m_title);
    }
    return *one.list;
}

void PartsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showKind(m_kinds[m_choice->currentIndex()]);
}

void PartsView::choose(int kind) { m_choice->setCurrentIndex(kind); }

void PartsView::showKind(Kind &kind)
{
    if (!isVisible())
        return;
    PartsList &shown = list(int(&kind - m_kinds.data()));
    m_lists->setCurrentWidget(&shown);
    if (m_record.isNull())
        shown.showNothing();
    else
        shown.showPartsOf(m_record, scopeOf(*kind.type),
            scopeOf(*kind.type) == m_scope || m_scopes.isEmpty() || m_scopes.contains(scopeOf(*kind.type)));
}

/// Of the same country, in the part's own compartment.
QString PartsView::scopeOf(const core::RecordType &part) const
{
    const std::string_view key = core::keyOf(part.compartment);
    const QString compartment = QString::fromLatin1(key.data(), qsizetype(key.size()));
    const qsizetype slash = m_scope.indexOf(QLatin1Char('/'));
    if (part.compartment == core::Compartment::AsSubject || m_scope.sliced(slash + 1) == compartment)
        return m_scope;
    return slash < 0 || part.compartment == core::Compartment::Global ? compartment : m_scope.left(slash + 1) + compartment;
}

void PartsView::showPartsOf(const core::Id &record, const QString &scope, const QString &title)
{
    const bool other = record != m_record;
    m_record = record;
    m_scope = scope;
    m_title = title;
    for (Kind &kind : m_kinds) {
        if (kind.list != nullptr)
            kind.list->setWhole(title);
        if (other && kind.list != nullptr && kind.list->opened() != nullptr)
            kind.list->showNothing();
        if (other)
            kind.count = 0;
    }
    showKind(m_kinds[m_choice->currentIndex()]);
    count();
}

void PartsView::showNothing()
{
    m_record = {};
    ++m_generation;
    for (Kind &kind : m_kinds) {
        kind.count = 0;
        if (kind.list != nullptr)
            kind.list->showNothing();
    }
    showKind(m_kinds[m_choice->currentIndex()]);
    retranslate();
    Q_EMIT counted();
}

void PartsView::count()
{
    const int generation = ++m_generation;
    QList<const core::RecordType *> types;
    bool elsewhere = false;
    for (const Kind &kind : std::as_const(m_kinds)) {
        types << kind.type;
        elsewhere = elsewhere || scopeOf(*kind.type) != m_scope;
    }
    m_session.read(
        Session::Read::Quick, this,
        [types, elsewhere, record = m_record](core::Reader &reader) {
            Counted counted;
            for (const core::RecordType *type : types) {
                core::Query query;
                query.type = type;
                query.parent = record;
                counted.counts << core::count(reader, query);
            }
            if (elsewhere)
                for (const core::ScopeStatus &one : reader.status().scopes)
                    counted.scopes << one.scope.name;
            return counted;
        },
        [this, generation](const Counted &counted) {
            if (generation == m_generation)
                take(counted);
        });
}

void PartsView::take(const Counted &found)
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i].count = found.counts.value(i);
    m_scopes = found.scopes;
    showKind(m_kinds[m_choice->currentIndex()]);
    retranslate();
    Q_EMIT counted();
}

void PartsView::keepTyping()
{
    for (const Kind &kind : std::as_const(m_kinds))
        if (kind.list != nullptr)
            kind.list->keepTyping();
}

RecordPane *PartsView::opened() const
{
    for (const Kind &kind : m_kinds)
        if (kind.list != nullptr && kind.list->opened() != nullptr)
            return kind.list->opened();
    return nullptr;
}

QString PartsView::title() const
{
    qint64 all = 0;
    for (const Kind &kind : m_kinds)
        all += kind.count;
    const QString words = m_kinds.size() == 1 ? plural(*m_kinds.first().type) : tr("Parts");
    return all == 0 ? words : words + QLatin1Char(' ') + leftToRight(QStringLiteral("(%1)").arg(number(all)));
}

void PartsView::retranslate()
{
    m_choice->setAccessibleName(tr("Which parts"));
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const Kind &kind = m_kinds.at(i);
        const QString words = plural(*kind.type);
        m_choice->setItemText(int(i),
            kind.count == 0 ? words
                            : words + QLatin1Char(' ') + leftToRight(QStringLiteral("(%1)").arg(number(kind.count))));
        if (kind.list != nullptr)
            kind.list->retranslate();
    }
}

}
