// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/modules/module.h"

#include <QFrame>
#include <QTimer>
#include <QTreeWidget>

class QLabel;
class QLineEdit;

namespace app {

/// Modules under their sections: a tree that opens and closes, and a line that finds a list by its name.
class Sidebar final : public QFrame {
    Q_OBJECT
public:
    explicit Sidebar(std::vector<Module> modules, QWidget *parent = nullptr);

    const std::vector<Module> &modules() const { return m_modules; }
    /// Shows only what this device can hold; an empty section is not shown.
    void setScopes(const QStringList &scopes);
    bool isShown(const QByteArray &key) const;
    QByteArray chosen() const { return m_chosen; }
    /// Marks the module, opens its section and says so; false when it is not shown here.
    bool choose(const QByteArray &key);
    void setCount(const QByteArray &key, qint64 count); ///< behind the name; 0: nothing
    QStringList openSections() const;
    void setOpenSections(const QStringList &keys);
    void setPerson(const QString &name);
    void focusFilter();
    void retranslate();

    QTreeWidget &tree() { return *m_tree; }
    QLineEdit &filter() { return *m_filter; }

Q_SIGNALS:
    void visited(const QByteArray &key); ///< while arrows move through the list, when they rest
    void settled(); ///< chosen by click or Enter, or left by Escape: the eye goes on to the screen
    void sectionsMoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QTreeWidgetItem *item = nullptr;
        qint64 count = 0;
    };
    void arrange(); ///< what is hidden and what is open, from scopes and filter
    void activate(QTreeWidgetItem *item);
    void visit(QTreeWidgetItem *item);
    QTreeWidgetItem *firstFound() const;
    const Module *moduleOf(const QTreeWidgetItem *item) const;

    std::vector<Module> m_modules;
    std::vector<Entry> m_entries; ///< parallel to the modules
    QStringList m_scopes;
    QSet<QString> m_open; ///< sections, as the person left them
    QByteArray m_chosen;
    bool m_arranging = false;
    QLabel *m_name;
    QLineEdit *m_filter;
    QLabel *m_nothing;
    QTreeWidget *m_tree;
    QLabel *m_who;
    QTimer m_rest;
};

}
