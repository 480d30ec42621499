// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/mainwindow.h"

#include "app/modules/syncpanel.h"
#include "app/session/findings.h"
#include "app/session/words.h"
#include "app/shell/sidebar.h"
#include "app/shell/welcome.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"
#include "sync/transport/https.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int sidebarWidth = 31 * style::unit;
constexpr int railWidth = 6 * style::unit;
constexpr int narrow = 100 * style::unit; ///< a window below this folds its sidebar

/// What does not fit on a small screen scrolls rather than being cut.
class Frame final : public QScrollArea {
public:
    explicit Frame(Screen *screen)
    {
        setWidget(new Holder(screen));
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
    }

private:
    /// Without a layout, because of one with lines that wrap the area would give what it likes, not what it needs.
    class Holder final : public QWidget {
    public:
        explicit Holder(Screen *screen)
            : m_screen(screen)
        {
            screen->setParent(this);
        }
        QSize minimumSizeHint() const override
        {
            QSize least = m_screen->minimumSizeHint();
            if (const QLayout *layout = m_screen->layout(); layout != nullptr && layout->hasHeightForWidth())
                least.setHeight(layout->minimumHeightForWidth(std::max(width(), least.width())));
            return least;
        }

    protected:
        void resizeEvent(QResizeEvent *event) override
        {
            m_screen->resize(size());
            if (event->size().width() != event->oldSize().width())
                updateGeometry();
        }

    private:
        Screen *m_screen;
    };
};

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
    setMinimumSize(QSize(640, 340));
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
    m_findList = add(m_view, Qt::CTRL | Qt::Key_K, [this] {
        if (m_folded)
            showDrawer(true);
        m_sidebar->focusFilter();
    });
    m_dark = add(m_view, {}, [this](bool on) { setDark(on); });
    m_dark->setCheckable(true);
    m_dark->setChecked(style::isDark());
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
    m_idle = std::make_unique<Idle>(m_settings.value(QStringLiteral("lockAfter"), 5).toInt());
    connect(m_idle.get(), &Idle::due, this, &MainWindow::lock);
    Session::Parts parts;
    parts.store = std::shared_ptr<core::Store>(workplace, &workplace->store());
    parts.openReader = [place = workplace.get()] { return place->reader(); };
    parts.scopeFor = [place = workplace.get()](const core::RecordType &type) { return place->scopeFor(type); };
    parts.device = [place = workplace.get()] { return place->replica().device(); };
    // The last to let go of the workplace is the writer's thread, when everything asked for is written.
    parts.close = [place = workplace]() mutable { place.reset(); };
    m_person = workplace->personName();
    QStringList scopes;
    for (const core::Scope &scope : workplace->store().scopes())
        scopes << scope.name;
    m_session = std::make_unique<Session>(std::move(parts));
    const sync::ServiceCard card = workplace->card();
    m_syncer = std::make_unique<Syncer>(*m_session, *workplace, tr("the centre"), [card](const std::atomic<bool> *cancel) {
        auto transport = std::make_unique<sync::HttpsTransport>(card.url, card.certificate);
        transport->setCancel(cancel);
        return transport;
    });
    makeWorkspace();
    m_sidebar->setScopes(scopes);
    m_sidebar->setPerson(m_person);
    connect(m_session.get(), &Session::changed, this, &MainWindow::readStatus);
    m_languages.setPolicy(m_session->sharedPolicy());
    connect(m_session.get(), &Session::policyChanged, this, [this] { m_languages.setPolicy(m_session->sharedPolicy()); });
    connect(m_session.get(), &Session::failed, this, [this](const core::Failure &failure) {
        m_notice->say(Notice::Tone::Danger, explain(failure).all(), {{tr("Close"), [this] { m_notice->clear(); }}});
    });
    connect(m_syncer.get(), &Syncer::stateChanged, this, &MainWindow::showStatus);
    if (const QStringList found = sentences(workplace->findings(), m_clock.now(), m_clock.zone()); !found.isEmpty())
        m_notice->say(
            Notice::Tone::Caution, found.join(QLatin1Char('\n')), {{tr("Close"), [this] { m_notice->clear(); }}});
    m_root->addWidget(m_workspace);
    m_root->setCurrentWidget(m_workspace);
    m_welcome->deleteLater();
    m_minute.start();
    readStatus();
    retranslate();
    fold();
    if (!m_sidebar->choose(m_settings.value(QStringLiteral("module")).toByteArray()) && !m_sidebar->choose("incident"))
        m_sidebar->choose("sync");
    Q_EMIT opened();
}

void MainWindow::makeWorkspace()
{
    m_workspace = new QWidget;
    m_columns = new QHBoxLayout(m_workspace);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_rail = new QFrame;
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setFixedWidth(railWidth);
    m_unfold = new QToolButton;
    m_unfold->setObjectName(QStringLiteral("unfold"));
    m_unfold->setIconSize(QSize(22, 22));
    auto *rail = new QVBoxLayout(m_rail);
    rail->setContentsMargins(style::unit / 2, style::unit, style::unit / 2, style::unit);
    rail->addWidget(m_unfold, 0, Qt::AlignHCenter);
    rail->addStretch(1);
    m_sidebar = new Sidebar(modules(m_session->catalogue()));
    m_sidebar->setFixedWidth(sidebarWidth);
    m_sidebar->setOpenSections(m_settings.value(QStringLiteral("sections")).toStringList());
    connect(m_unfold, &QToolButton::clicked, this, [this] { showDrawer(true); });
    connect(m_sidebar, &Sidebar::visited, this, &MainWindow::visit);
    connect(m_sidebar, &Sidebar::settled, this, [this] { showDrawer(false); });
    connect(m_sidebar, &Sidebar::sectionsMoved, this,
        [this] { m_settings.setValue(QStringLiteral("sections"), m_sidebar->openSections()); });
    m_stack = new QStackedWidget;
    m_notice = new Notice;
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    m_columns->addWidget(m_rail);
    m_columns->addWidget(m_sidebar);
    m_columns->addLayout(right, 1);
    m_rail->hide();
    m_shade = new QWidget(m_workspace);
    m_shade->setObjectName(QStringLiteral("shade"));
    m_shade->setAttribute(Qt::WA_StyledBackground);
    m_shade->installEventFilter(this);
    m_shade->hide();
    // Whoever tabs out of the open sidebar goes on in the screen under it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_shade->isVisible() && now != nullptr && now->window() == this && !m_sidebar->isAncestorOf(now))
            showDrawer(false);
    });
    m_syncButton = new QPushButton;
    setRole(m_syncButton, "quiet");
    m_syncButton->setIcon(style::icon("sync"));
    connect(m_syncButton, &QPushButton::clicked, this, [this] { showModule("sync"); });
    statusBar()->addWidget(m_syncButton);
    statusBar()->setSizeGripEnabled(false);
}

Screen *MainWindow::screen(const QByteArray &key)
{
    if (Screen *made = m_screens.value(key))
        return made;
    for (const Module &module : m_sidebar->modules()) {
        if (key != module.key)
            continue;
        Screen *made = makeScreen(module, {*m_session, *m_syncer});
        m_screens.insert(key, made);
        m_frames.insert(key, new Frame(made));
        m_stack->addWidget(m_frames.value(key));
        connect(made, &Screen::wantsModule, this, &MainWindow::showModule);
        connect(made, &Screen::wantsRecord, this, [this](const core::RecordType *type, qint64 row) {
            for (const Module &other : m_sidebar->modules())
                if (other.record == type && m_sidebar->choose(other.key))
                    current()->showRecord(row);
        });
        return made;
    }
    return nullptr;
}

void MainWindow::showModule(const QByteArray &key) { m_sidebar->choose(key); }

void MainWindow::visit(const QByteArray &key)
{
    m_settings.setValue(QStringLiteral("module"), key);
    screen(key);
    m_stack->setCurrentWidget(m_frames.value(key));
    const auto &all = m_sidebar->modules();
    const bool isList = std::any_of(
        all.begin(), all.end(), [&key](const Module &module) { return module.key == key && module.record != nullptr; });
    for (QAction *action : {m_new, m_save, m_find})
        action->setEnabled(isList);
}

void MainWindow::fold()
{
    const bool folded = width() < narrow;
    if (m_sidebar == nullptr || folded == m_folded) {
        if (m_shade != nullptr && m_shade->isVisible())
            showDrawer(true);
        return;
    }
    m_folded = folded;
    m_shade->hide();
    m_rail->setVisible(folded);
    m_sidebar->setVisible(!folded);
    if (folded)
        m_columns->removeWidget(m_sidebar);
    else
        m_columns->insertWidget(1, m_sidebar);
}

void MainWindow::showDrawer(bool open)
{
    if (!m_folded)
        return;
    const QRect whole = m_workspace->rect();
    m_shade->setGeometry(whole);
    m_shade->setVisible(open);
    m_shade->raise();
    m_sidebar->setGeometry(QStyle::visualRect(layoutDirection(), whole, QRect(0, 0, sidebarWidth, whole.height())));
    m_sidebar->setVisible(open);
    m_sidebar->raise();
    if (open)
        m_sidebar->tree().setFocus();
    else if (Screen *screen = current())
        screen->setFocus();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_shade && event->type() == QEvent::MouseButtonPress) {
        showDrawer(false);
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

Screen *MainWindow::current() const { return m_sidebar != nullptr ? m_screens.value(m_sidebar->chosen()) : nullptr; }

void MainWindow::readStatus()
{
    const int generation = ++m_statusGeneration;
    m_session->read(
        Session::Read::Quick, this, [](core::Reader &reader) { return reader.status(); },
        [this, generation](const core::Status &status) {
            if (generation != m_statusGeneration)
                return;
            m_status = status;
            QStringList scopes; // somebody may have been let into one more
            for (const core::ScopeStatus &one : status.scopes)
                scopes << one.scope.name;
            m_sidebar->setScopes(scopes);
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
    m_sidebar->setCount("conflicts", m_status.conflicts);
}

void MainWindow::keepTyping()
{
    for (Screen *screen : std::as_const(m_screens))
        screen->keepTyping();
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
    m_findList->setText(tr("Find a list"));
    m_dark->setText(tr("Dark colours"));
    m_about->setText(tr("About Muster"));
    const bool isOpen = m_session != nullptr;
    for (QAction *action : {m_new, m_save, m_sync, m_lock, m_find, m_findList})
        action->setVisible(isOpen);
    if (!isOpen)
        return;
    m_unfold->setIcon(style::icon("menu", style::colours().onSide));
    m_unfold->setToolTip(tr("Lists"));
    m_unfold->setAccessibleName(tr("Lists"));
    m_sidebar->retranslate();
    showStatus();
}

}
