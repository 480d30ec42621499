// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/recordtable.h"

#include "app/session/words.h"
#include "app/style/style.h"

#include <algorithm>

namespace app {

namespace {

constexpr int fewEdits = 64; // above, finding each row costs more than reading the pages again

int alignment(const core::Field *field)
{
    const bool isNumber = field != nullptr && (field->kind == core::Kind::Integer || field->kind == core::Kind::Real);
    return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

}

RecordTable::RecordTable(Session &session, const core::RecordType &type, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_type(type)
    , m_pages(pagesKept)
{
    for (const core::Field &field : type.fields)
        if (field.has(core::InTable) && !field.has(core::Retired))
            m_fields << &field;
    m_query.type = &type;
    m_again.setSingleShot(true);
    m_again.setInterval(1000);
    connect(&m_again, &QTimer::timeout, this, &RecordTable::load);
    connect(&session, &Session::changed, this, &RecordTable::take);
}

void RecordTable::setQuery(core::Query query)
{
    query.type = &m_type;
    query.order = m_query.order;
    query.descending = m_query.descending;
    m_query = std::move(query);
    load();
}

void RecordTable::load()
{
    m_again.stop();
    const int generation = ++m_generation;
    m_loading = true;
    m_session.read(
        Session::Read::Long, this,
        [query = m_query](core::Reader &reader) {
            core::Query all;
            all.type = query.type;
            all.parent = query.parent;
            all.deleted = query.deleted;
            return Found {core::find(reader, query), core::count(reader, all)};
        },
        [this, generation](Found found) {
            if (generation != m_generation)
                return; // asked again meanwhile
            beginResetModel();
            m_rows = std::move(found.rows);
            m_total = found.total;
            m_pages.clear();
            m_wanted.clear();
            m_loading = false;
            endResetModel();
            Q_EMIT loaded();
        });
}

void RecordTable::loadSoon()
{
    if (!m_again.isActive())
        m_again.start(m_loading ? 1000 : std::min(1000, 100 + int(m_rows.size() / 1000)));
}

void RecordTable::want(int page) const
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    const size_t first = size_t(page) * pageRows;
    const size_t last = std::min(first + pageRows, m_rows.size());
    const std::vector<qint64> ids(m_rows.begin() + qptrdiff(first), m_rows.begin() + qptrdiff(last));
    // Const to the view, which asks by painting; the answer changes only the cache.
    auto *self = const_cast<RecordTable *>(this);
    m_session.read(
        Session::Read::Quick, self,
        [ids, type = &m_type, fields = m_fields](core::Reader &reader) {
            auto page = std::make_unique<Page>();
            for (core::Row &row : core::rows(reader, *type, fields, ids)) {
                for (const core::Value &value : std::as_const(row.values))
                    if (const auto *id = std::get_if<core::Id>(&value); id != nullptr && !page->titles.contains(*id))
                        page->titles.insert(*id, reader.title(*id));
                page->rows.insert(row.row, std::move(row));
            }
            return page;
        },
        [self, page, generation = m_generation, first, last](std::unique_ptr<Page> rows) {
            if (generation != self->m_generation || !self->m_wanted.remove(page))
                return;
            self->m_pages.insert(page, rows.release());
            Q_EMIT self->dataChanged(self->index(int(first), 0), self->index(int(last) - 1, self->columnCount() - 1));
        });
}

/// What was not sent yet may be sent by now; the rows themselves have not changed.
void RecordTable::forgetUnsent()
{
    const QList<int> pages = m_pages.keys();
    for (int page : pages) {
        const Page &here = *m_pages.object(page);
        if (std::none_of(here.rows.begin(), here.rows.end(), [](const core::Row &row) { return row.unsent; }))
            continue;
        m_pages.remove(page);
        m_wanted.remove(page);
        const int last = std::min((page + 1) * pageRows, rowCount()) - 1;
        if (last >= page * pageRows)
            Q_EMIT dataChanged(index(page * pageRows, 0), index(last, columnCount() - 1));
    }
}

void RecordTable::take(const core::Changes &changes)
{
    if (changes.ledger)
        forgetUnsent();
    const auto found = changes.types.constFind(m_type.number);
    if (found == changes.types.constEnd())
        return;
    const bool mayMove = !found->added.isEmpty() || !found->removed.isEmpty() || !m_query.filters.isEmpty()
        || !m_query.text.isEmpty() || !m_query.order.isEmpty();
    if (found->edited.size() > fewEdits) {
        m_pages.clear();
        m_wanted.clear();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    } else {
        for (qint64 edited : found->edited)
            if (const int row = rowOf(edited); row >= 0) {
                m_pages.remove(row / pageRows);
                m_wanted.remove(row / pageRows);
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
    }
    if (mayMove)
        loadSoon();
}

int RecordTable::rowOf(qint64 rowId) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), rowId);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const core::Field *RecordTable::fieldAt(int column) const { return column > 0 ? m_fields.value(column - 1) : nullptr; }

QString RecordTable::titleAt(int row) const
{
    QStringList words;
    for (int column = 1; column < columnCount(); ++column)
        if (fieldAt(column)->has(core::Title))
            words << data(index(row, column)).toString();
    return words.join(QLatin1Char(' '));
}

int RecordTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RecordTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_fields.size()) + 1; }

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Field *field = fieldAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(field);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole && role != Qt::AccessibleTextRole)
        return {};
    const int page = index.row() / pageRows;
    const Page *here = m_pages.object(page);
    if (here == nullptr) {
        want(page);
        return field != nullptr && role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    const auto row = here->rows.constFind(rowId(index.row()));
    if (row == here->rows.constEnd())
        return {}; // gone since the list was made; the list is on its way
    if (field == nullptr) {
        const bool marked = row->conflicted || row->unsent;
        if (!marked)
            return {};
        if (role == Qt::DecorationRole)
            return row->conflicted ? style::icon("conflict", style::colours().caution) : style::icon("unsent");
        if (role == Qt::DisplayRole)
            return {};
        return row->conflicted ? tr("Two people said different things") : tr("Not sent yet");
    }
    if (role == Qt::DecorationRole)
        return {};
    const core::Value &value = row->values.at(index.column() - 1);
    if (field->has(core::Sensitive) && !core::isEmpty(value))
        return QStringLiteral("•••");
    if (const auto *id = std::get_if<core::Id>(&value))
        return here->titles.value(*id);
    QString text = shown(m_type, *field, value);
    return field->kind == core::Kind::LongText || field->kind == core::Kind::Text
        ? text.replace(QLatin1Char('\n'), QLatin1Char(' '))
        : text;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const core::Field *field = fieldAt(section);
    if (role == Qt::DisplayRole)
        return field != nullptr ? label(m_type, *field) : QString();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return field != nullptr ? label(m_type, *field) : tr("Marks");
    if (role == Qt::TextAlignmentRole)
        return alignment(field);
    return {};
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    const core::Field *field = fieldAt(column);
    m_query.order = field != nullptr ? QByteArray(field->key.data(), qsizetype(field->key.size())) : QByteArray();
    m_query.descending = field != nullptr && order == Qt::DescendingOrder;
    load();
}

void RecordTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    m_pages.clear(); // the titles in them are in the language of before
    m_wanted.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

}
