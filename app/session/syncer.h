// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "sync/transport/exchange.h"

#include <QDateTime>
#include <QTimer>
#include <atomic>
#include <optional>

namespace app {

/// Runs the exchange with the centre without the window or a save ever waiting for the network.
///
/// The exchange is one sequential function on the sync thread, and the store may be used by one thread at a time. So the
/// sync thread borrows the writer's turn: it queues for it like any save, works on the store while the writer's thread is
/// parked, and hands it back before every wait for the network and before every piece of an answer. Saves queue in the
/// order they were asked for, between two pieces at the latest.
class Syncer final : public QObject {
    Q_OBJECT
public:
    using TransportMaker = std::function<std::unique_ptr<sync::Transport>(const std::atomic<bool> *cancel)>;

    /// `workplace` owns the session's store and outlives this.
    Syncer(
        Session &session, sync::Workplace &workplace, QString peer, TransportMaker makeTransport, QObject *parent = nullptr);
    ~Syncer() override;

    struct State {
        bool running = false;
        bool cancelling = false;
        qint64 bytesOut = 0; ///< of the running exchange, or of the last
        qint64 bytesIn = 0;
        std::optional<sync::ExchangeReport> report; ///< of the last that ended well in this session
        std::optional<core::Failure> failure; ///< of the last, if it did not
        QDateTime last; ///< the last that ended well
        QDateTime next; ///< when it will be tried again by itself; invalid: not
    };
    const State &state() const { return m_state; }
    QString peer() const { return m_peer; }
    int interval() const { return m_minutes; } ///< minutes; 0: only when asked
    void setInterval(int minutes);

    void start();
    void cancel();

Q_SIGNALS:
    void stateChanged();

private:
    void finished();
    void schedule();

    Session &m_session;
    sync::Workplace &m_workplace;
    QString m_peer;
    TransportMaker m_makeTransport;
    QThreadPool m_pool;
    std::unique_ptr<sync::Transport> m_transport; ///< made and used on the sync thread
    std::atomic<bool> m_cancel = false;
    QTimer m_timer;
    int m_minutes = 15;
    State m_state;
};

}
