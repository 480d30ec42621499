// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace app {

class EmptyState;
class RecordPane;
class RecordTable;

/// The parts of one kind that a record has: their list, and the page on which one of them is opened.
class PartsList final : public QWidget {
    Q_OBJECT
public:
    PartsList(Session &session, const core::RecordType &part, QWidget *parent = nullptr);
    ~PartsList() override;

    const core::RecordType &part() const { return m_part; }
    /// `scope`: where a new one goes; `isHeld`: this device may hold it.
    void showPartsOf(const core::Id &record, const QString &scope, bool isHeld);
    void showNothing(); ///< the whole is not saved yet
    void keepTyping();
    void retranslate();
    void setWhole(const QString &title); ///< where "back" leads
    RecordPane *opened() const; ///< the part that is open

    void openPart(int row);
    void add();
    RecordTable &table() { return *m_model; }
    QPushButton &addButton() { return *m_add; }
    QWidget *page() const { return m_page; }

Q_SIGNALS:
    void pageWanted(bool open);
    void conflictOpened();

private:
    void showList();
    void name();
    RecordPane &pane();

    Session &m_session;
    const core::RecordType &m_part;
    RecordTable *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_add;
    QWidget *m_page; ///< covers the whole record while a part is open
    QPushButton *m_back;
    RecordPane *m_pane = nullptr; ///< made when the first part is opened
    bool m_isOpen = false;
    bool m_isHeld = true;
    core::Id m_record;
    QString m_scope;
    QString m_whole;
};

/// All parts of a record (risk events of an assessment, sections of a plan), one kind at a time. A list is made and read
/// when it is first looked at; the numbers are known before.
class PartsView final : public QWidget {
    Q_OBJECT
public:
    /// `levels`: the stack on which an opened part covers its whole.
    PartsView(Session &session, const core::RecordType &whole, QStackedWidget *levels, QWidget *parent = nullptr);

    static bool hasParts(const Session &session, const core::RecordType &whole);
    void showPartsOf(const core::Id &record, const QString &scope, const QString &title);
    void showNothing(); ///< the whole is not saved yet
    void keepTyping();
    void retranslate();
    QString title() const; ///< for the tab: what it is, and how many
    RecordPane *opened() const;
    void choose(int kind);
    PartsList &list(int kind); ///< made when first asked for

Q_SIGNALS:
    void counted();
    void conflictOpened();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Kind {
        const core::RecordType *type;
        PartsList *list = nullptr;
        qint64 count = 0;
    };
    struct Counted {
        QList<qint64> counts;
        QStringList scopes; ///< held here
    };
    void count();
    void take(const Counted &counted);
    void showKind(Kind &kind);
    QString scopeOf(const core::RecordType &part) const;

    Session &m_session;
    QList<Kind> m_kinds;
    QStackedWidget *m_levels;
    QWidget *m_whole; ///< of the levels
    QComboBox *m_choice;
    QStackedWidget *m_lists;
    QStringList m_scopes;
    core::Id m_record;
    QString m_scope;
    QString m_title;
    int m_generation = 0;
};

}
