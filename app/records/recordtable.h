// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "core/query/query.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>
#include <vector>

namespace app {

/// A list of records of one type, as long as it gets. Holds the local numbers of all that match and a few pages of their
/// values; both are read off the window's thread. What is not here yet is drawn as "…" and arrives as one dataChanged.
class RecordTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int pageRows = 128;
    static constexpr int pagesKept = 64;

    RecordTable(Session &session, const core::RecordType &type, QObject *parent = nullptr);

    const core::RecordType &type() const { return m_type; }
    const core::Query &query() const { return m_query; }
    void setQuery(core::Query query); ///< filters, text, deleted, parent; the order stays

    bool isLoading() const { return m_loading; }
    qint64 total() const { return m_total; } ///< of this type, whatever the filter; -1 before it is known
    qint64 rowId(int row) const { return m_rows.at(size_t(row)); }
    int rowOf(qint64 rowId) const; ///< -1 when it is not in the list
    const core::Field *fieldAt(int column) const; ///< none for the column of marks
    QString titleAt(int row) const; ///< what is in the page; "…" when it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    void retranslate();

Q_SIGNALS:
    void loaded(); ///< the list of rows is here (again)

private:
    struct Page {
        QHash<qint64, core::Row> rows;
        QHash<core::Id, QString> titles; ///< of the records referred to
    };
    struct Found {
        std::vector<qint64> rows;
        qint64 total = 0;
    };

    void load();
    void loadSoon(); ///< at most once a second
    void want(int page) const;
    void take(const core::Changes &changes);
    void forgetUnsent();

    Session &m_session;
    const core::RecordType &m_type;
    QList<const core::Field *> m_fields;
    core::Query m_query;
    std::vector<qint64> m_rows;
    qint64 m_total = -1;
    bool m_loading = false;
    int m_generation = 0;
    QTimer m_again;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_wanted;
};

}
