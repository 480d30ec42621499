// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "core/rules/policypack.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

/// Makes the query of a list: words to search, the choices of the declaration, conflicts, what was deleted.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    /// The pack outlives it, or another one is set before.
    FilterBar(const core::RecordType &type, const core::PolicyPack &policy, QWidget *parent = nullptr);

    void setPolicy(const core::PolicyPack &policy); ///< offers what this one's code lists have

    core::Query query() const;
    bool isFiltering() const;
    void setCounts(qint64 shown, qint64 total, bool loading);
    void focusSearch();
    void reset();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillCodes(const core::Field &field, QComboBox &box) const;
    void addBox(const core::Field &field, QHBoxLayout *row);
    core::Query::Filter filter(const core::Field &field, const QString &key) const;

    const core::RecordType &m_type;
    const core::PolicyPack *m_policy;
    QLineEdit *m_search;
    std::vector<std::pair<const core::Field *, QComboBox *>> m_choices;
    QPushButton *m_conflicts;
    QPushButton *m_deleted;
    QPushButton *m_reset;
    QLabel *m_count;
    QTimer m_pause;
    qint64 m_shown = 0;
    qint64 m_total = -1;
    bool m_loading = true;
};

}
