// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "app/session/words.h"
#include "core/records/review.h"

namespace app {

namespace {

std::shared_ptr<const core::PolicyPack> inForce(const core::Policies &policies)
{
    const core::PolicyPack &today = policies.inForce(QDate::currentDate());
    const auto &all = policies.all();
    return *std::find_if(all.begin(), all.end(), [&](const auto &pack) { return pack.get() == &today; });
}

}

Session::Session(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_catalogue(m_parts.store->catalogue())
    , m_heard(m_parts.store->setting(core::heardSetting).toLongLong())
    , m_policies {inForce(m_parts.store->policies())} // nobody else uses the store yet
{
    qRegisterMetaType<core::Changes>();
    for (QThreadPool *pool : {&m_writer, &m_quick.pool, &m_long.pool}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
    // The store announces on the writer's thread (or the sync's); screens hear of it on theirs.
    connect(m_parts.store.get(), &core::Store::changed, this, &Session::changed, Qt::QueuedConnection);
    connect(this, &Session::changed, this, [this](const core::Changes &changes) {
        if (changes.types.contains(core::policyPack.number) || changes.types.contains(core::policySection.number))
            readPolicy();
    });
}

Session::~Session()
{
    for (Side *side : {&m_quick, &m_long}) {
        side->pool.clear();
        side->pool.start([side] { side->reader.reset(); });
        side->pool.waitForDone();
    }
    m_writer.start([this] {
        m_parts.store.reset();
        if (m_parts.close)
            m_parts.close();
    });
    m_writer.waitForDone();
}

void Session::readPolicy()
{
    read(
        Read::Quick, this, [](core::Reader &reader) { return inForce(reader.policies()); },
        [this](const std::shared_ptr<const core::PolicyPack> &pack) {
            if (pack->version() == policy().version())
                return;
            m_policies << pack;
            Q_EMIT policyChanged();
        });
}

std::unique_ptr<core::Reader> Session::openSpeaking() const
{
    std::unique_ptr<core::Reader> reader = m_parts.openReader();
    reader->setWording([](const core::RecordType &type, const core::Field &field, const core::Value &value) {
        return shown(type, field, value);
    });
    return reader;
}

void Session::remember(const QString &key, const QString &value)
{
    write(
        this, [key, value](core::Store &store) { store.setSetting(key, value); }, [] {},
        [this](const core::Failure &failure) { Q_EMIT failed(failure); });
}

}
