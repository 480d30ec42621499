// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "core/facts/facts.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;

namespace app {

/// What follows from a record, its parts and the policy in force, above its form: a risk level, a score, a date that is
/// due. Read when shown and again whenever something changes; hidden while there is nothing to say.
class FactsView final : public QFrame {
    Q_OBJECT
public:
    explicit FactsView(Session &session, QWidget *parent = nullptr);

    void show(const core::Id &record);
    void clear();
    void retranslate(); ///< the facts carry words of their own, so they are read anew

private:
    void read();
    void fill(const QList<core::Fact> &facts);

    Session &m_session;
    QGridLayout *m_grid;
    core::Id m_record;
    QTimer m_pause; ///< a sync announces many changes: one reading answers them all
    int m_generation = 0;
};

}
