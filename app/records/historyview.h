// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace app {

/// A record's life, newest first: when, who, which field, from what to what.
class HistoryView final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(Session &session, QWidget *parent = nullptr);

    void show(const core::RecordType &type, const core::Id &record);
    void clear();
    void retranslate();

private:
    struct Life {
        QList<core::HistoryStep> steps;
        QHash<core::Id, QString> titles;
    };
    void fill();

    Session &m_session;
    QTreeWidget *m_list;
    const core::RecordType *m_type = nullptr;
    Life m_life;
    int m_generation = 0;
};

}
