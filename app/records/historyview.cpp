// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/historyview.h"

#include "app/session/words.h"
#include "app/style/style.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

HistoryView::HistoryView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::unit, style::unit, style::unit, style::unit);
    layout->addWidget(m_list);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 24 * style::unit);
    retranslate();
}

void HistoryView::clear()
{
    ++m_generation;
    m_life = {};
    m_list->clear();
}

void HistoryView::show(const core::RecordType &type, const core::Id &record)
{
    m_type = &type;
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Quick, this,
        [record](core::Reader &reader) {
            Life life;
            life.steps = reader.history(record);
            for (const core::HistoryStep &step : std::as_const(life.steps))
                for (const core::Cell &cell : step.write.cells)
                    for (const core::Value &value : cell)
                        if (const auto *id = std::get_if<core::Id>(&value); id != nullptr && !life.titles.contains(*id))
                            life.titles.insert(*id, reader.title(*id));
            return life;
        },
        [this, generation](Life life) {
            if (generation != m_generation)
                return;
            m_life = std::move(life);
            fill();
        });
}

void HistoryView::fill()
{
    m_list->clear();
    if (m_type == nullptr)
        return;
    QMap<quint16, core::Cell> before;
    QList<QTreeWidgetItem *> newestFirst;
    for (const core::HistoryStep &step : std::as_const(m_life.steps)) {
        const QString whenAndWho = leftToRight(instant(step.at, step.zone)) + QLatin1Char('\n')
            + (step.author.isEmpty() ? tr("Unknown member") : isolated(step.author));
        if (step.write.kind == core::Write::Kind::Create)
            newestFirst.prepend(new QTreeWidgetItem({whenAndWho, tr("Created")}));
        for (auto cell = step.write.cells.begin(); cell != step.write.cells.end(); ++cell) {
            const QString now = shown(*m_type, cell.key(), cell.value(), m_life.titles);
            const bool isFirst = step.write.kind == core::Write::Kind::Create;
            QString change = isFirst || cell.key() == core::deletionCell
                ? now
                : tr("%1 → %2").arg(
                    isolated(shown(*m_type, cell.key(), before.value(cell.key()), m_life.titles)), isolated(now));
            if (step.withheld.isEmpty())
                before.insert(cell.key(), cell.value());
            else
                change += QLatin1Char('\n') + withheldReason(step.withheld);
            newestFirst.prepend(
                new QTreeWidgetItem({whenAndWho, cellLabel(*m_type, cell.key()) + QLatin1Char('\n') + change}));
        }
    }
    for (QTreeWidgetItem *item : std::as_const(newestFirst))
        for (int column = 0; column < 2; ++column) {
            item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
            item->setToolTip(column, item->text(column));
        }
    m_list->addTopLevelItems(newestFirst);
}

void HistoryView::retranslate()
{
    const QString separator = QStringLiteral(" · ");
    m_list->setHeaderLabels({tr("When") + separator + tr("Who"), tr("Field") + separator + tr("Change")});
    m_list->setAccessibleName(tr("History"));
    fill();
}

}
