// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/modules/module.h"
#include "app/session/idle.h"
#include "app/session/languages.h"
#include "app/session/session.h"
#include "app/session/syncer.h"

#include <QMainWindow>
#include <QSettings>
#include <memory>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace app {

class Notice;
class Sidebar;
class Welcome;

/// The window: first the passphrase, then a sidebar of modules with their screens. Where it is narrow the sidebar folds to a
/// button and opens over the screen.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(QString folder, Languages &languages, const core::Catalogue &catalogue, const core::Clock &clock);
    ~MainWindow() override;

    bool isLocking() const { return m_locking; } ///< closed to be opened again with the passphrase
    void showModule(const QByteArray &key);
    Screen *screen(const QByteArray &key); ///< made on the first visit
    Sidebar *sidebar() const { return m_sidebar; }

Q_SIGNALS:
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenus();
    void makeWorkspace();
    void open(const std::shared_ptr<sync::Workplace> &workplace);
    void visit(const QByteArray &key);
    void fold();
    void showDrawer(bool open);
    void keepTyping();
    void lock();
    void showStatus();
    void readStatus();
    void setDark(bool dark);
    void about();
    void retranslate();
    Screen *current() const;

    const QString m_folder;
    Languages &m_languages;
    const core::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    QSettings m_settings; ///< language, colours, geometry: nothing about people
    QThreadPool m_pool; ///< for what happens before there is a session
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Syncer> m_syncer;
    core::Status m_status;
    QString m_person;
    QHash<QByteArray, Screen *> m_screens;
    QHash<QByteArray, QWidget *> m_frames; ///< they stand in
    int m_statusGeneration = 0;
    bool m_locking = false;
    bool m_folded = false;

    QStackedWidget *m_root;
    Welcome *m_welcome;
    QWidget *m_workspace = nullptr;
    QHBoxLayout *m_columns = nullptr;
    Sidebar *m_sidebar = nullptr;
    QWidget *m_rail = nullptr; ///< what is left of the sidebar when it is folded
    QToolButton *m_unfold = nullptr;
    QWidget *m_shade = nullptr; ///< over the screen while the sidebar is open over it
    QStackedWidget *m_stack = nullptr;
    Notice *m_notice = nullptr;
    QPushButton *m_syncButton = nullptr;
    std::unique_ptr<Idle> m_idle; ///< while a workplace is open
    QTimer m_minute;

    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help = nullptr;
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QAction *m_sync = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_find = nullptr;
    QAction *m_findList = nullptr;
    QAction *m_dark = nullptr;
    QAction *m_about = nullptr;
};

}
