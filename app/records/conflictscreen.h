// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "app/widgets/screen.h"

class QLabel;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace app {

class Editor;
class EmptyState;
class Notice;

/// The cells on which people said different things, and the place to decide. Nothing is chosen until a button says so; what
/// is not chosen stays in the history.
class ConflictScreen final : public Screen {
    Q_OBJECT
public:
    explicit ConflictScreen(Session &session, QWidget *parent = nullptr);

    int count() const { return int(m_conflicts.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Case {
        core::Conflict conflict;
        QHash<core::Id, QString> titles; ///< of records the values refer to
    };
    void load();
    void fill(QList<Case> cases);
    void showCase(int row);
    QWidget *cardOf(const Case &one, int head);
    QWidget *otherCard(const Case &one);
    QWidget *deletionCard(const Case &one);
    void resolve(const core::Conflict &conflict, const core::Cell &value);
    void decideDeletion(const core::Conflict &conflict, bool remove);
    void settle(const core::Conflict &conflict, std::function<core::Write(const core::Record &)> decision);
    void retranslate();

    Session &m_session;
    QLabel *m_title;
    QLabel *m_hint;
    Notice *m_notice;
    QListWidget *m_list;
    QScrollArea *m_detail;
    EmptyState *m_none;
    QStackedWidget *m_stack;
    QList<Case> m_conflicts;
    int m_generation = 0;
};

}
