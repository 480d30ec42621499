// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/tableview.h"

#include "app/records/recordtable.h"
#include "app/style/style.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace app {

namespace {

int widthOf(const core::RecordType &type, const core::Field &field)
{
    const bool isWholeTitle = field.has(core::Title)
        && std::count_if(type.fields.begin(), type.fields.end(), [](const core::Field &one) { return one.has(core::Title); })
            == 1;
    switch (field.kind) {
    case core::Kind::Text:
    case core::Kind::LongText:
        return (isWholeTitle ? 34 : 17) * style::unit;
    case core::Kind::Integer:
    case core::Kind::Real:
        return 10 * style::unit;
    case core::Kind::Date:
        return 14 * style::unit;
    case core::Kind::Moment:
    case core::Kind::Choices:
    case core::Kind::Position:
        return 20 * style::unit;
    case core::Kind::Choice:
    case core::Kind::Code:
    case core::Kind::Money:
    case core::Kind::Phone:
    case core::Kind::Reference:
        return 15 * style::unit;
    case core::Kind::Flag:
        return 10 * style::unit;
    }
    Q_UNREACHABLE();
}

}

QTableView *newRecordView(RecordTable *model)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false); // Tab leaves the list, arrows move in it
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(QFontMetrics(view->font()).height() + 2 * style::unit - 2);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(4 * style::unit);
    header->setSortIndicatorClearable(true);
    view->setColumnWidth(0, 4 * style::unit);
    QFont bold = view->font();
    bold.setBold(true);
    for (int column = 1; column < model->columnCount(); ++column) {
        const QString heading = model->headerData(column, Qt::Horizontal).toString();
        view->setColumnWidth(column,
            std::max(widthOf(model->type(), *model->fieldAt(column)),
                QFontMetrics(bold).horizontalAdvance(heading) + 4 * style::unit));
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    return view;
}

}
