// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "core/review/review.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace app {

class Editor;
class Notice;

/// Where a record stands in its review: its status, what is in force, every decision, and the steps this person may take or
/// write down for somebody else. What they sign is what they were shown.
class ReviewView final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewView(Session &session, QWidget *parent = nullptr);

    void show(const core::RecordType &type, const core::Id &record);
    void clear();
    void retranslate();
    /// A sentence for the status, empty for a record that is not reviewed.
    static QString sentence(const core::ReviewStatus &status);

Q_SIGNALS:
    void stood(const QString &sentence); ///< the status, whenever it has been read

private:
    struct Offer {
        core::ApprovalStep step;
        core::Deciding::About about = core::Deciding::About::Content;
        bool isLogged = false; ///< to be written down, not signed
    };
    struct Standing {
        core::ReviewStatus status;
        QList<Offer> offers;
        QStringList changes; ///< fields that differ from what is in force
        bool isInForceHere = true; ///< all of what is in force has arrived
    };
    static Standing read(core::Reader &reader, const core::RecordType &type, const core::Id &id, quint64 device);
    void fill();
    void offerSteps();
    void resetLogged();
    QString channel() const;
    void take(const core::Deciding &deciding);
    void say(const core::Obstacle &obstacle);

    Session &m_session;
    QLabel *m_status;
    QLabel *m_inForce;
    Notice *m_notice;
    QTreeWidget *m_list;
    QPlainTextEdit *m_comment;
    QWidget *m_logged; ///< how it was decided, by whom and when, where somebody else did
    QList<QLabel *> m_loggedLabels;
    Editor *m_channel;
    Editor *m_decidedBy;
    Editor *m_decidedAt;
    QGridLayout *m_steps;
    const core::RecordType *m_type = nullptr;
    core::Id m_record;
    Standing m_standing;
    int m_generation = 0;
};

}
