// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/welcome.h"

#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"
#include "core/exchange/plainfile.h"
#include "sync/seal/passphrase.h"
#include "sync/transport/exchange.h"
#include "sync/transport/https.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int askEvery = 2000; // ms
constexpr int askFor = 10 * 60000; // ms; then the person is asked whether to go on
constexpr qint64 largestCard = 64 * 1024;

enum Page { Unlock, Join, Wait, Fetch };

/// A passphrase in the language it is typed in, readable on request, with nothing that could bring it back once deleted.
QLineEdit *newSecret()
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    line->setContextMenuPolicy(Qt::NoContextMenu);
    line->setMinimumHeight(5 * style::unit);
    QAction *reveal = line->addAction(style::icon("eye"), QLineEdit::TrailingPosition);
    reveal->setObjectName(QStringLiteral("reveal"));
    reveal->setCheckable(true);
    QObject::connect(reveal, &QAction::toggled, line,
        [line](bool on) { line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    return line;
}

QByteArray take(QLineEdit *line)
{
    const QByteArray secret = line->text().normalized(QString::NormalizationForm_C).toUtf8();
    line->clear();
    return secret;
}

}

Welcome::Welcome(
    QString folder, const core::Catalogue &catalogue, const core::Clock &clock, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_pool(pool)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_notice(new Notice)
    , m_progress(new QProgressBar)
    , m_passphrase(newSecret())
    , m_passphraseLabel(new QLabel)
    , m_unlock(new QPushButton)
    , m_codeLabel(new QLabel)
    , m_code(new QLineEdit)
    , m_cardLabel(new QLabel)
    , m_cardName(new QLabel)
    , m_chooseCard(new QPushButton)
    , m_newLabel(new QLabel)
    , m_new(newSecret())
    , m_againLabel(new QLabel)
    , m_again(newSecret())
    , m_join(new QPushButton)
    , m_retry(new QPushButton)
{
    auto *card = new QFrame;
    setRole(card, "card");
    card->setFixedWidth(58 * style::unit);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4 * style::unit, 4 * style::unit, 4 * style::unit, 4 * style::unit);
    inside->setSpacing(style::unit + style::unit / 2);
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/muster.svg")).pixmap(64));
    sign->setAlignment(Qt::AlignCenter);
    setRole(m_title, "title");
    m_title->setAlignment(Qt::AlignCenter);
    setRole(m_hint, "quiet");
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    inside->addWidget(sign);
    inside->addWidget(m_title);
    inside->addWidget(m_hint);
    inside->addWidget(m_notice);
    m_pages = {unlockPage(), joinPage(), waitPage()};
    for (QWidget *page : std::as_const(m_pages))
        inside->addWidget(page);
    m_pages.append(m_pages.last()); // fetching looks as waiting does
    inside->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Stretches, not an alignment: an aligned card would not be asked how high its wrapped words make it.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
    turnTo(QFileInfo::exists(m_folder + QStringLiteral("/muster.key")) ? Unlock : Join);
    (m_page == Unlock ? m_passphrase : m_code)->setFocus();
}

Welcome::~Welcome()
{
    m_cancel = true;
    m_pool.waitForDone();
}

QWidget *Welcome::unlockPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    setRole(m_passphraseLabel, "label");
    m_passphraseLabel->setBuddy(m_passphrase);
    setRole(m_unlock, "primary");
    m_unlock->setMinimumHeight(5 * style::unit);
    layout->addWidget(m_passphraseLabel);
    layout->addWidget(m_passphrase);
    layout->addSpacing(style::unit);
    layout->addWidget(m_unlock);
    connect(m_unlock, &QPushButton::clicked, this, &Welcome::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &Welcome::unlock);
    return page;
}

QWidget *Welcome::joinPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::unit / 2);
    const auto add = [&](QLabel *label, QLineEdit *line) {
        setRole(label, "label");
        label->setBuddy(line);
        layout->addWidget(label);
        layout->addWidget(line);
        layout->addSpacing(style::unit);
    };
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setPlaceholderText(QStringLiteral("7KQ2-9XHV-M3TD-C8WR"));
    m_code->setMinimumHeight(5 * style::unit);
    add(m_codeLabel, m_code);
    setRole(m_cardLabel, "label");
    m_cardLabel->setBuddy(m_chooseCard);
    layout->addWidget(m_cardLabel);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::unit);
    setRole(m_cardName, "quiet");
    row->addWidget(m_chooseCard);
    row->addWidget(m_cardName, 1);
    layout->addLayout(row);
    layout->addSpacing(style::unit);
    add(m_newLabel, m_new);
    add(m_againLabel, m_again);
    setRole(m_join, "primary");
    m_join->setMinimumHeight(5 * style::unit);
    layout->addWidget(m_join);
    connect(m_chooseCard, &QPushButton::clicked, this, &Welcome::chooseCard);
    connect(m_join, &QPushButton::clicked, this, &Welcome::join);
    connect(m_again, &QLineEdit::returnPressed, this, &Welcome::join);
    return page;
}

QWidget *Welcome::waitPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    setRole(m_retry, "primary");
    layout->addWidget(m_retry);
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, [this] { m_workplace->isRefilling() ? fetch() : wait(); });
    return page;
}

void Welcome::unlock()
{
    if (m_passphrase->text().isEmpty() || m_progress->isVisible())
        return;
    busy(true);
    core::ask(
        m_pool, this,
        [this, passphrase = take(m_passphrase), again = m_isRefilling]() mutable {
            std::shared_ptr<sync::Workplace> workplace
                = (again ? sync::Workplace::refill : sync::Workplace::open)(m_folder, passphrase, m_catalogue, m_clock);
            sync::wipe(passphrase);
            return workplace;
        },
        [this](std::shared_ptr<sync::Workplace> workplace) { enter(std::move(workplace)); },
        [this](const core::Failure &failure) {
            fail(failure);
            if (failure.kind == core::Failure::Kind::StoreLost)
                offerRefill();
            m_passphrase->setFocus();
        });
}

/// The key is good and the records are gone: the same passphrase, asked for again so that nobody does it by mistake, begins
/// with an empty store.
void Welcome::offerRefill()
{
    m_notice->say(Notice::Tone::Danger, m_notice->text(), {{tr("Fetch everything again"), [this] {
                                                                m_isRefilling = true;
                                                                m_notice->clear();
                                                                retranslate();
                                                                m_passphrase->setFocus();
                                                            }}});
}

void Welcome::chooseCard()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose the service card"), {}, tr("Service card (*.card *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    core::ask(
        m_pool, this,
        [path] {
            core::requirePlainSource(path);
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw core::Failure(core::Failure::Kind::File, file.errorString());
            if (file.size() > largestCard)
                throw core::Failure(core::Failure::Kind::Protocol);
            const QByteArray content = file.readAll();
            sync::ServiceCard::fromJson(content);
            return content;
        },
        [this, path](const QByteArray &content) {
            m_card = content;
            m_notice->clear();
            m_cardName->setText(leftToRight(QFileInfo(path).fileName()));
        },
        [this](const core::Failure &failure) { fail(failure); });
}

void Welcome::join()
{
    QString problem;
    if (!sync::parseCode(m_code->text()))
        problem = tr("The invitation code has 16 letters and digits. Compare it with what you were given.");
    else if (m_card.isEmpty())
        problem = tr("Choose the service card you were given with the code.");
    else if (!sync::isStrongEnough(m_new->text().toUtf8()))
        problem = tr("The passphrase is too short: take at least %n characters, better four words.", nullptr,
            sync::shortestPassphrase);
    else if (m_new->text() != m_again->text())
        problem = tr("The two passphrases differ.");
    if (!problem.isEmpty()) {
        m_notice->say(Notice::Tone::Danger, problem);
        return;
    }
    busy(true);
    m_again->clear();
    core::ask(
        m_pool, this,
        [this, passphrase = take(m_new), code = m_code->text(), card = m_card]() mutable {
            std::shared_ptr<sync::Workplace> workplace = sync::Workplace::prepare(
                m_folder, passphrase, code, sync::ServiceCard::fromJson(card), m_catalogue, m_clock);
            sync::wipe(passphrase);
            return workplace;
        },
        [this](std::shared_ptr<sync::Workplace> workplace) { enter(std::move(workplace)); },
        [this](const core::Failure &failure) { fail(failure); });
}

void Welcome::enter(std::shared_ptr<sync::Workplace> workplace)
{
    busy(false);
    m_notice->clear();
    m_workplace = std::move(workplace);
    m_isRefilling = false;
    if (m_workplace->isMember())
        Q_EMIT opened(std::move(m_workplace));
    else if (m_workplace->isRefilling())
        fetch();
    else
        wait();
}

/// Who belongs here comes from the centre first, and everything else with it.
void Welcome::fetch()
{
    turnTo(Fetch);
    m_retry->hide();
    m_notice->clear();
    busy(true);
    core::ask(
        m_pool, this,
        [this] {
            const sync::ServiceCard card = m_workplace->card();
            sync::HttpsTransport transport(card.url, card.certificate);
            transport.setCancel(&m_cancel);
            sync::exchange(*m_workplace, transport, m_cancel);
            if (!m_workplace->isMember())
                throw core::Failure(core::Failure::Kind::Network, QStringLiteral("the members log has not come"));
        },
        [this] {
            busy(false);
            Q_EMIT opened(std::move(m_workplace));
        },
        [this](const core::Failure &failure) {
            fail(failure);
            m_retry->show();
        });
}

void Welcome::wait()
{
    turnTo(Wait);
    m_retry->hide();
    m_notice->clear();
    busy(true);
    core::ask(
        m_pool, this,
        [this] {
            const sync::ServiceCard card = m_workplace->card();
            sync::HttpsTransport transport(card.url, card.certificate);
            transport.setCancel(&m_cancel);
            return sync::join(*m_workplace, transport, askEvery, askFor, m_cancel);
        },
        [this](bool letIn) {
            busy(false);
            if (letIn) {
                Q_EMIT opened(std::move(m_workplace));
                return;
            }
            m_retry->show();
            m_notice->say(
                Notice::Tone::Plain, tr("Nobody has let this laptop in yet. You can close Muster and come back later."));
        },
        [this](const core::Failure &failure) {
            fail(failure);
            m_retry->show();
        });
}

void Welcome::fail(const core::Failure &failure)
{
    busy(false);
    Explanation words = explain(failure);
    if (failure.kind == core::Failure::Kind::NotFound || failure.kind == core::Failure::Kind::File)
        words.safe.clear();
    if (m_page >= Wait && failure.kind == core::Failure::Kind::Network)
        words = {words.happened, {}, tr("Try again when there is a connection.")};
    m_notice->say(failure.kind == core::Failure::Kind::Network ? Notice::Tone::Plain : Notice::Tone::Danger, words.all());
}

void Welcome::turnTo(int page)
{
    m_page = page;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(m_pages.at(i) == m_pages.at(page));
    retranslate();
}

void Welcome::busy(bool busy)
{
    m_progress->setVisible(busy);
    m_pages.at(m_page)->setEnabled(!busy);
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Welcome::retranslate()
{
    switch (m_page) {
    case Unlock:
        m_title->setText(QStringLiteral("Muster"));
        m_hint->setText(m_isRefilling
                ? tr("Type your passphrase to begin again with empty records and fetch everything from the centre. What is left "
                     "of the old records is set aside in the folder, not deleted.")
                : tr("Everything on this laptop is encrypted. Type your passphrase to open it."));
        break;
    case Join:
        m_title->setText(tr("Welcome to Muster"));
        m_hint->setText(
            tr("Your administrator gave you an invitation code and a service card. They let this laptop in, once."));
        break;
    case Fetch:
        m_title->setText(tr("Fetching everything again"));
        m_hint->setText(tr("What has been sent from this laptop, and what others have sent, comes back from the centre."));
        break;
    default:
        m_title->setText(tr("Waiting to be let in"));
        m_hint->setText(
            tr("Your administrator's laptop answers the next time it exchanges with the centre. Leave this open."));
    }
    m_passphraseLabel->setText(tr("Passphrase"));
    m_unlock->setText(m_isRefilling ? tr("Fetch everything again") : tr("Unlock"));
    m_codeLabel->setText(tr("Invitation code"));
    m_cardLabel->setText(tr("Service card"));
    m_chooseCard->setText(tr("Choose…"));
    m_chooseCard->setAccessibleName(tr("Choose the service card"));
    if (m_card.isEmpty())
        m_cardName->setText(tr("No file chosen"));
    m_newLabel->setText(tr("A passphrase for this laptop (nobody else can open it, or restore it)"));
    m_againLabel->setText(tr("The same again"));
    m_join->setText(tr("Join"));
    m_retry->setText(tr("Try again"));
    m_progress->setAccessibleName(tr("Working"));
    const std::pair<QLineEdit *, QLabel *> lines[]
        = {{m_passphrase, m_passphraseLabel}, {m_code, m_codeLabel}, {m_new, m_newLabel}, {m_again, m_againLabel}};
    for (const auto &[line, label] : lines)
        line->setAccessibleName(label->text());
    m_newLabel->setWordWrap(true);
    for (QAction *reveal : findChildren<QAction *>(QStringLiteral("reveal")))
        reveal->setText(tr("Show what is typed"));
}

}
