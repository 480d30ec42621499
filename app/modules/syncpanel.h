// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/syncer.h"
#include "app/widgets/screen.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace app {

class Notice;

/// What is here, what is still to be sent, what was refused and why; and the button that exchanges now.
class SyncPanel final : public Screen {
    Q_OBJECT
public:
    SyncPanel(Session &session, Syncer &syncer, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Derived {
        core::Status status;
        QList<core::Refusal> refusals;
        int lost = 0; ///< changes saved on this laptop that were not in the file when it was opened
        QStringList toldOtherwise; ///< members to whom the centre has shown another history than to this laptop
    };
    void load();
    void showState();
    void showDerived();
    void retranslate();

    Session &m_session;
    Syncer &m_syncer;
    Derived m_derived;
    QLabel *m_title;
    QLabel *m_headline;
    QLabel *m_details;
    QLabel *m_traffic;
    Notice *m_notice;
    QPushButton *m_now;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QCheckBox *m_automatic;
    QSpinBox *m_minutes;
    QLabel *m_scopesTitle;
    QTreeWidget *m_scopes;
    QLabel *m_refusedTitle;
    QTreeWidget *m_refused;
    int m_generation = 0;
};

/// "3 changes to send · last exchanged 14:05 (5 minutes ago) with the centre · next try 14:20": derived, never remembered.
QString syncLine(const Syncer::State &state, const QString &peer, qint64 changesToSend);

}
