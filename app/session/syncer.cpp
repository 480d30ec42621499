// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/syncer.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

namespace app {

namespace {

const QString lastKey = QStringLiteral("sync/last");
const QString intervalKey = QStringLiteral("sync/interval");

/// The writer's turn, borrowed by another thread: its holder is the only one that touches the store.
class Turn {
public:
    explicit Turn(QThreadPool &writer)
        : m_writer(writer)
    {
    }
    ~Turn()
    {
        if (m_held)
            giveBack();
    }
    void take()
    {
        Q_ASSERT(!m_held);
        auto gates = std::make_shared<Gates>();
        m_writer.start([gates] {
            gates->granted.release();
            gates->returned.acquire();
        });
        gates->granted.acquire();
        m_gates = gates;
        m_held = true;
    }
    void giveBack()
    {
        m_held = false;
        m_gates->returned.release();
    }

private:
    struct Gates {
        QSemaphore granted;
        QSemaphore returned;
    };
    QThreadPool &m_writer;
    std::shared_ptr<Gates> m_gates;
    bool m_held = false;
};

/// Gives the turn back while the network is waited for, and counts.
class PoliteTransport final : public sync::Transport {
public:
    PoliteTransport(sync::Transport &inner, Turn &turn, std::function<void(qint64 out, qint64 in)> progress)
        : m_inner(inner)
        , m_turn(turn)
        , m_progress(std::move(progress))
    {
    }
    void post(const QByteArray &path, const QByteArray &body, const std::function<void(QByteArrayView)> &onBytes) override
    {
        // Whatever happens inside, the caller goes on with the turn in its hands.
        struct Away {
            Turn &turn;
            explicit Away(Turn &t)
                : turn(t)
            {
                turn.giveBack();
            }
            ~Away() { turn.take(); }
        };
        struct Back {
            Turn &turn;
            explicit Back(Turn &t)
                : turn(t)
            {
                turn.take();
            }
            ~Back() { turn.giveBack(); }
        };
        m_progress(body.size(), 0);
        const Away away(m_turn);
        m_inner.post(path, body, [&](QByteArrayView bytes) {
            m_progress(0, bytes.size());
            const Back back(m_turn);
            onBytes(bytes);
        });
    }
    bool isFresh() const override { return m_inner.isFresh(); }

private:
    sync::Transport &m_inner;
    Turn &m_turn;
    std::function<void(qint64, qint64)> m_progress;
};

}

Syncer::Syncer(Session &session, sync::Workplace &workplace, QString peer, TransportMaker makeTransport, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workplace(workplace)
    , m_peer(std::move(peer))
    , m_makeTransport(std::move(makeTransport))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Syncer::start);
    session.read(
        Session::Read::Quick, this,
        [](core::Reader &reader) { return std::pair(reader.setting(lastKey), reader.setting(intervalKey)); },
        [this](const std::pair<QString, QString> &remembered) {
            if (!remembered.first.isEmpty() && !m_state.last.isValid())
                m_state.last = QDateTime::fromMSecsSinceEpoch(remembered.first.toLongLong());
            if (!remembered.second.isEmpty())
                m_minutes = remembered.second.toInt();
            if (m_minutes > 0)
                start(); // the first exchange of the day does not wait for its turn
            else
                Q_EMIT stateChanged();
        });
}

Syncer::~Syncer()
{
    m_cancel = true;
    m_pool.start([this] { m_transport.reset(); });
    m_pool.waitForDone();
}

void Syncer::setInterval(int minutes)
{
    m_minutes = minutes;
    m_session.remember(intervalKey, QString::number(minutes));
    schedule();
    Q_EMIT stateChanged();
}

void Syncer::schedule()
{
    m_timer.stop();
    m_state.next = {};
    if (m_minutes <= 0 || m_state.running)
        return;
    m_timer.start(m_minutes * 60000);
    m_state.next = QDateTime::currentDateTime().addSecs(m_minutes * 60);
}

void Syncer::start()
{
    if (m_state.running)
        return;
    m_timer.stop();
    m_cancel = false;
    m_state.running = true;
    m_state.cancelling = false;
    m_state.bytesOut = 0;
    m_state.bytesIn = 0;
    m_state.next = {};
    Q_EMIT stateChanged();
    const auto progress = [this](qint64 out, qint64 in) {
        QMetaObject::invokeMethod(this, [this, out, in] {
            m_state.bytesOut += out;
            m_state.bytesIn += in;
            Q_EMIT stateChanged();
        });
    };
    core::ask(
        m_pool, this,
        [this, progress] {
            if (!m_transport)
                m_transport = m_makeTransport(&m_cancel);
            Turn turn(m_session.writer());
            turn.take();
            PoliteTransport polite(*m_transport, turn, progress);
            // A large segment is taken in pieces: between two of them whatever queues for the writer goes first. A save that
            // judges anew asks too, in the writer's own thread, and has nothing to give back.
            core::Store &store = m_workplace.store();
            QThread *const here = QThread::currentThread();
            store.setBetween([&turn, here] {
                if (QThread::currentThread() == here) {
                    turn.giveBack();
                    turn.take();
                }
            });
            const auto forget = qScopeGuard([&store] { store.setBetween({}); });
            return sync::exchange(m_workplace, polite, m_cancel);
        },
        [this](const sync::ExchangeReport &report) {
            m_state.report = report;
            m_state.failure.reset();
            m_state.last = QDateTime::currentDateTime();
            m_session.remember(lastKey, QString::number(m_state.last.toMSecsSinceEpoch()));
            finished();
        },
        [this](const core::Failure &failure) {
            m_state.failure = failure;
            finished();
        });
}

void Syncer::finished()
{
    m_state.running = false;
    m_state.cancelling = false;
    schedule();
    Q_EMIT stateChanged();
}

void Syncer::cancel()
{
    if (!m_state.running)
        return;
    m_cancel = true;
    m_state.cancelling = true;
    Q_EMIT stateChanged();
}

}
