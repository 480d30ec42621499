// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/mainwindow.h"

#include "app/modules/syncpanel.h"
#include "app/session/words.h"
#include "app/shell/welcome.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"
#include "sync/transport/https.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int sidebarWidth = 25 * style::unit;

}

MainWindow::MainWindow(QString folder, Languages &languages, const core::Catalogue &catalogue, const core::Clock &clock)
    : m_folder(std::move(folder))
    , m_languages(languages)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_settings(m_folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
    , m_root(new QStackedWidget)
    , m_welcome(new Welcome(m_folder, catalogue, clock, m_pool))
{
    m_pool.setMaxThreadCount(1);
    setWindowIcon(QIcon(QStringLiteral(":/icons/muster.svg")));
    resize(
        QSize(1366, 768).boundedTo(QWidget::screen()->availableSize() - QSize(0, 6 * style::unit))); // room for a title bar
    setMinimumSize(900, 560);
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    m_root->addWidget(m_welcome);
    setCentralWidget(m_root);
    makeMenus();
    connect(m_welcome, &Welcome::opened, this, &MainWindow::open);
    m_minute.setInterval(30000); // "5 minutes ago" grows old
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::showStatus);
    retranslate();
}

MainWindow::~MainWindow()
{
    // Screens first: they listen to the session, which listens to the store.
    delete m_root;
    m_syncer.reset();
    m_session.reset();
}

void MainWindow::makeMenus()
{
    m_file = menuBar()->addMenu(QString());
    m_edit = menuBar()->addMenu(QString());
    m_view = menuBar()->addMenu(QString());
    m_language = menuBar()->addMenu(QString());
    m_help = menuBar()->addMenu(QString());
    const auto add = [this](QMenu *menu, const QKeySequence &keys, auto run) {
        QAction *action = menu->addAction(QString());
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_new = add(m_file, QKeySequence::New, [this] {
        if (Screen *screen = current())
            screen->newRecord();
    });
    m_save = add(m_file, QKeySequence::Save, [this] {
        if (Screen *screen = current())
            screen->saveTyping();
    });
    m_file->addSeparator();
    m_sync = add(m_file, Qt::Key_F9, [this] { m_syncer->start(); });
    m_file->addSeparator();
    m_lock = add(m_file, Qt::CTRL | Qt::Key_L, &MainWindow::lock);
    m_quit = add(m_file, QKeySequence(Qt::CTRL | Qt::Key_Q), &QWidget::close);
    m_find = add(m_edit, QKeySequence::Find, [this] {
        if (Screen *screen = current())
            screen->focusSearch();
    });
    m_dark = add(m_view, {}, [this](bool on) { setDark(on); });
    m_dark->setCheckable(true);
    m_dark->setChecked(style::isDark());
    m_moduleGroup = new QActionGroup(this);
    auto *languages = new QActionGroup(this);
    for (const QString &code : Languages::available()) {
        QAction *action = m_language->addAction(Languages::name(code), this, [this, code] {
            m_settings.setValue(QStringLiteral("language"), code);
            m_languages.use(code);
        });
        action->setCheckable(true);
        action->setChecked(code == m_languages.current());
        languages->addAction(action);
    }
    m_about = add(m_help, {}, &MainWindow::about);
}

void MainWindow::open(const std::shared_ptr<sync::Workplace> &workplace)
{
    Session::Parts parts;
    parts.store = std::shared_ptr<core::Store>(workplace, &workplace->store());
    parts.openReader = [place = workplace.get()] { return place->reader(); };
    parts.scopeFor = [place = workplace.get()](const core::RecordType &type) { return place->scopeFor(type); };
    // The last to let go of the workplace is the writer's thread, when everything asked for is written.
    parts.close = [place = workplace]() mutable { place.reset(); };
    m_person = workplace->personName();
    m_session = std::make_unique<Session>(std::move(parts));
    const sync::ServiceCard card = workplace->card();
    m_syncer = std::make_unique<Syncer>(*m_session, *workplace, tr("the centre"), [card](const std::atomic<bool> *cancel) {
        auto transport = std::make_unique<sync::HttpsTransport>(card.url, card.certificate);
        transport->setCancel(cancel);
        return transport;
    });
    makeWorkspace();
    connect(m_session.get(), &Session::changed, this, &MainWindow::readStatus);
    connect(m_session.get(), &Session::failed, this, [this](const core::Failure &failure) {
        m_notice->say(Notice::Tone::Danger, explain(failure).all(), {{tr("Close"), [this] { m_notice->clear(); }}});
    });
    connect(m_syncer.get(), &Syncer::stateChanged, this, &MainWindow::showStatus);
    m_root->addWidget(m_workspace);
    m_root->setCurrentWidget(m_workspace);
    m_welcome->deleteLater();
    m_minute.start();
    readStatus();
    retranslate();
    showModule(m_settings.value(QStringLiteral("module"), QByteArray("incidents")).toByteArray());
    Q_EMIT opened();
}

void MainWindow::makeWorkspace()
{
    m_workspace = new QWidget;
    auto *layout = new QHBoxLayout(m_workspace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QFrame;
    side->setObjectName(QStringLiteral("sidebar"));
    side->setFixedWidth(sidebarWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 2 * style::unit, 0, 2 * style::unit);
    column->setSpacing(style::unit);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(2 * style::unit, 0, 2 * style::unit, style::unit);
    brand->setSpacing(style::unit);
    auto *sign = new QLabel;
    sign->setPixmap(windowIcon().pixmap(28));
    auto *name = new QLabel(QStringLiteral("Muster"));
    setRole(name, "brand");
    brand->addWidget(sign);
    brand->addWidget(name, 1);
    column->addLayout(brand);
    m_sidebar = new QListWidget;
    m_sidebar->setIconSize(QSize(20, 20));
    m_sidebar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sidebar->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_sidebar, 1);
    m_who = new QLabel;
    m_who->setWordWrap(true);
    m_who->setContentsMargins(2 * style::unit, 0, 2 * style::unit, 0);
    column->addWidget(m_who);
    m_stack = new QStackedWidget;
    m_notice = new Notice;
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    layout->addWidget(side);
    layout->addLayout(right, 1);
    int number = 1;
    for (const Module &module : modules()) {
        m_entries.push_back({module});
        m_sidebar->addItem(new QListWidgetItem(style::icon(module.icon, style::colours().onSide), QString()));
        QAction *action = m_view->addAction(QString(), this, [this, key = QByteArray(module.key)] { showModule(key); });
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number++)));
        m_moduleGroup->addAction(action);
    }
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::visit);
    m_syncButton = new QPushButton;
    setRole(m_syncButton, "quiet");
    m_syncButton->setIcon(style::icon("sync"));
    connect(m_syncButton, &QPushButton::clicked, this, [this] { showModule("sync"); });
    statusBar()->addWidget(m_syncButton);
    statusBar()->setSizeGripEnabled(false);
}

Screen *MainWindow::screen(const QByteArray &key)
{
    for (Entry &entry : m_entries) {
        if (key != entry.module.key)
            continue;
        if (entry.screen == nullptr) {
            entry.screen = makeScreen(entry.module, {*m_session, *m_syncer});
            m_stack->addWidget(entry.screen);
            connect(entry.screen, &Screen::wantsModule, this, &MainWindow::showModule);
            connect(entry.screen, &Screen::wantsRecord, this, [this](const core::RecordType *type, qint64 row) {
                for (const Entry &other : m_entries)
                    if (other.module.record == type) {
                        showModule(other.module.key);
                        current()->showRecord(row);
                    }
            });
        }
        return entry.screen;
    }
    return nullptr;
}

void MainWindow::showModule(const QByteArray &key)
{
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (key == m_entries[i].module.key)
            m_sidebar->setCurrentRow(int(i));
}

void MainWindow::visit(int row)
{
    if (row < 0)
        return;
    const Module &module = m_entries.at(size_t(row)).module;
    m_settings.setValue(QStringLiteral("module"), QByteArray(module.key));
    m_stack->setCurrentWidget(screen(module.key));
    const bool isList = module.record != nullptr;
    for (QAction *action : {m_new, m_save, m_find})
        action->setEnabled(isList);
}

Screen *MainWindow::current() const
{
    return m_stack != nullptr ? qobject_cast<Screen *>(m_stack->currentWidget()) : nullptr;
}

void MainWindow::readStatus()
{
    const int generation = ++m_statusGeneration;
    m_session->read(
        Session::Read::Quick, this, [](core::Reader &reader) { return reader.status(); },
        [this, generation](const core::Status &status) {
            if (generation != m_statusGeneration)
                return;
            m_status = status;
            showStatus();
        });
}

void MainWindow::showStatus()
{
    if (!m_session)
        return;
    QString line = syncLine(m_syncer->state(), m_syncer->peer(), m_status.changesToSend());
    if (m_status.conflicts > 0)
        line += QStringLiteral(" · ") + tr("%n conflict(s) to decide", nullptr, int(m_status.conflicts));
    if (m_status.refused > 0)
        line += QStringLiteral(" · ") + tr("%n piece(s) not accepted", nullptr, int(m_status.refused));
    m_syncButton->setText(line);
    m_syncButton->setAccessibleName(tr("Sync: %1").arg(line));
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Module &module = m_entries[i].module;
        QString title = titleOf(module);
        if (qstrcmp(module.key, "conflicts") == 0 && m_status.conflicts > 0)
            title += QStringLiteral("  ") + leftToRight(QStringLiteral("(%1)").arg(m_status.conflicts));
        m_sidebar->item(int(i))->setText(title);
    }
}

void MainWindow::keepTyping()
{
    for (const Entry &entry : m_entries)
        if (entry.screen != nullptr)
            entry.screen->keepTyping();
}

void MainWindow::lock()
{
    // main() starts the program anew in this one's place: nothing that was read stays in memory.
    m_locking = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepTyping();
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    event->accept();
}

void MainWindow::setDark(bool dark)
{
    m_settings.setValue(QStringLiteral("dark"), dark);
    style::apply(*qApp, dark);
    retranslate();
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Muster"),
        tr("Muster %1\nField security records that work without a line.\nApache License 2.0")
            .arg(leftToRight(QCoreApplication::applicationVersion())));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_person.isEmpty() ? QStringLiteral("Muster") : QStringLiteral("%1 — Muster").arg(isolated(m_person)));
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    m_new->setText(tr("New record"));
    m_save->setText(tr("Save"));
    m_sync->setText(tr("Sync now"));
    m_lock->setText(tr("Lock"));
    m_quit->setText(tr("Quit"));
    m_find->setText(tr("Search"));
    m_edit->menuAction()->setVisible(m_session != nullptr);
    m_dark->setText(tr("Dark colours"));
    m_about->setText(tr("About Muster"));
    const bool isOpen = m_session != nullptr;
    for (QAction *action : {m_new, m_save, m_sync, m_lock, m_find})
        action->setVisible(isOpen);
    if (!isOpen)
        return;
    m_sidebar->setAccessibleName(tr("Modules"));
    m_who->setText(isolated(m_person));
    const QList<QAction *> actions = m_moduleGroup->actions();
    for (size_t i = 0; i < m_entries.size(); ++i)
        actions.at(qsizetype(i))->setText(titleOf(m_entries[i].module));
    showStatus();
}

}
