// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/records/editors.h"
#include "core/records/draft.h"

#include <QSet>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace app {

/// The form of a record type, made from its declaration, over a draft.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(const core::RecordType &type, Session &session, QWidget *parent = nullptr);

    /// `conflicts`: cells on which people said different things; `decided` the field that may not be changed here (parent).
    void setDraft(core::Draft draft, const QList<quint16> &conflicts = {});
    const core::Draft &draft() const { return m_draft; }
    bool hasChanges() const { return m_draft.isValid() && m_draft.hasChanges(); }
    void setReadOnly(bool readOnly);
    /// Shows all that is wrong and goes to the first of it. True when it can be saved.
    bool check();
    void focusFirst();
    void retranslate();

    Editor *editor(const core::Field &field) const;
    QString problemShown(const core::Field &field) const; ///< beside the field, in words; empty: none

Q_SIGNALS:
    void edited();
    void conflictOpened(quint16 cell);

private:
    struct Row {
        const core::Field *field;
        QLabel *label;
        Editor *editor;
        QLabel *problem;
        QPushButton *conflict;
    };
    struct Heading {
        const core::Group *group;
        QLabel *label;
    };
    void addRow(const core::Field &field, QGridLayout *grid, int line, int column, int span);
    QList<core::Problem> problems() const;
    void narrow();
    void showProblems();

    const core::RecordType &m_type;
    Session &m_session;
    core::Draft m_draft;
    std::vector<Row> m_rows;
    std::vector<Heading> m_headings;
    QSet<const core::Field *> m_touched;
    QList<quint16> m_conflicts;
    bool m_checked = false;
};

}
