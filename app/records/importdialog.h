// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "core/exchange/importer.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace app {

class Notice;

/// Shows what would become of each row of a file before anything is written, then imports it.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Session &session, const core::RecordType &type, QWidget *parent);

    static bool isPossible(const core::RecordType &type);

private:
    static QList<core::Source> sources(const core::RecordType &type);
    void chooseFile();
    void rehearse();
    void importRows();
    void show(const core::ImportReport &report, bool done);
    void fail(const core::Failure &failure);
    void busy(bool busy);

    Session &m_session;
    const core::RecordType &m_type;
    QList<core::Source> m_sources;
    QByteArray m_content;
    QComboBox *m_source;
    QPushButton *m_choose;
    QLabel *m_file;
    QLabel *m_summary;
    Notice *m_notice;
    QTreeWidget *m_fates;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QPushButton *m_close;
};

}
