// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace app {

class EmptyState;
class RecordPane;
class RecordTable;

/// The parts of a record (risk events of an assessment, sections of a plan): their list, and one of them opened over it.
class PartsView final : public QWidget {
    Q_OBJECT
public:
    PartsView(Session &session, const core::RecordType &whole, const core::RecordType &part, QWidget *parent = nullptr);

    const core::RecordType &part() const { return m_part; }
    void showPartsOf(const core::Id &record, const QString &scope);
    void showNothing(); ///< the whole is not saved yet
    void keepTyping();
    void retranslate();

Q_SIGNALS:
    void conflictOpened();

private:
    void openPart(int row);
    void showList();
    RecordPane &pane();

    Session &m_session;
    const core::RecordType &m_whole;
    const core::RecordType &m_part;
    RecordTable *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_list;
    QWidget *m_opened;
    QPushButton *m_add;
    QPushButton *m_back;
    RecordPane *m_pane = nullptr; ///< made when the first part is opened
    core::Id m_record;
    QString m_scope;
};

}
