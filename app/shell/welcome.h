// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "sync/replica/workplace.h"

#include <QWidget>
#include <atomic>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace app {

class Notice;

/// What is seen before the store is open: the passphrase, or, in an empty folder, the invitation; then waiting to be let in.
class Welcome final : public QWidget {
    Q_OBJECT
public:
    Welcome(QString folder, const core::Catalogue &catalogue, const core::Clock &clock, QThreadPool &pool,
        QWidget *parent = nullptr);
    ~Welcome() override;

Q_SIGNALS:
    void opened(std::shared_ptr<sync::Workplace> workplace);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *unlockPage();
    QWidget *joinPage();
    QWidget *waitPage();
    void unlock();
    void join();
    void chooseCard();
    void enter(std::shared_ptr<sync::Workplace> workplace);
    void wait();
    void offerRefill();
    void fetch();
    void fail(const core::Failure &failure);
    void turnTo(int page);
    void busy(bool busy);
    void retranslate();

    const QString m_folder;
    const core::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    QThreadPool &m_pool;
    std::shared_ptr<sync::Workplace> m_workplace;
    std::atomic<bool> m_cancel = false;
    QByteArray m_card;
    bool m_isRefilling = false; ///< the store is lost, and the next passphrase begins again with an empty one

    QLabel *m_title;
    QLabel *m_hint;
    Notice *m_notice;
    QProgressBar *m_progress;
    QList<QWidget *> m_pages;
    int m_page = 0;
    QLineEdit *m_passphrase;
    QLabel *m_passphraseLabel;
    QPushButton *m_unlock;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_cardLabel;
    QLabel *m_cardName;
    QPushButton *m_chooseCard;
    QLabel *m_newLabel;
    QLineEdit *m_new;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    QPushButton *m_join;
    QPushButton *m_retry;
};

}
