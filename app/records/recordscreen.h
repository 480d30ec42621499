// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "app/widgets/screen.h"

#include <optional>

class QLabel;
class QModelIndex;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace app {

class EmptyState;
class FilterBar;
class Notice;
class RecordPane;
class RecordTable;

/// The one screen of every record type: list on one side, record on the other.
class RecordScreen final : public Screen {
    Q_OBJECT
public:
    RecordScreen(Session &session, const core::RecordType &type, QWidget *parent = nullptr);

    void showRecord(qint64 row) override;
    void keepTyping() override;
    void focusSearch() override;
    void saveTyping() override;
    void newRecord() override;

    RecordTable &table() { return *m_model; }
    RecordPane &pane() { return *m_pane; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void loaded();
    bool isNarrow() const;
    void arrange(); ///< list and record side by side, or one of them where it is narrow
    void open(const QModelIndex &index);
    void importFile();
    void exportFile();
    void retranslate();

    Session &m_session;
    const core::RecordType &m_type;
    RecordTable *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    FilterBar *m_filter;
    QScrollArea *m_bar; ///< the filters, however little room there is
    RecordPane *m_pane;
    Notice *m_notice;
    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_export;
    std::optional<qint64> m_chosen; ///< kept by identity when the list is read again
    bool m_isNew = false; ///< it has been saved and is not in the list yet
    qint64 m_top = -1;
};

}
