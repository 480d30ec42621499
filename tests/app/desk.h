// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "tests/support/office.h"

#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

/// A session over a store of its own, as the window has one; what is saved behind its back goes through the same door.
class Desk {
public:
    Desk()
        : m_office(m_catalogue)
        , m_store(std::move(m_office.store))
        , m_session({m_store, [this] { return std::make_unique<core::Reader>(m_office.path(), m_office.key, m_catalogue); },
              [](const core::RecordType &type) { return support::Office::scopeOf(type); }, [] { return quint64(7); },
              [this] { m_store.reset(); }})
    {
        // The store announces its changes; a chain per scope is all it needs to write.
        m_store->setChainMaker([this](quint64 scope) {
            core::Chain chain;
            chain.incarnation = ++m_incarnations;
            chain.scope = scope;
            chain.device = 7;
            chain.own = true;
            chain.birth = QByteArray(8, 'n');
            return chain;
        });
    }

    app::Session &session() { return m_session; }
    const core::Catalogue &catalogue() const { return m_catalogue; }

    /// Runs on the writer's thread and waits for it.
    template<typename Job>
    auto write(Job job)
    {
        using Result = std::invoke_result_t<Job, core::Store &>;
        std::optional<Result> result;
        m_session.write(
            &m_session, std::move(job), [&](Result done) { result = std::move(done); }, [](const core::Failure &) {});
        REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }));
        return *result;
    }
    core::Id add(const core::RecordType &type, const QMap<QByteArray, QString> &fields)
    {
        return write([&](core::Store &store) {
            core::Draft draft = core::Draft::create(type, support::Office::scopeOf(type));
            support::Office::fill(draft, fields);
            return store.save(draft.scope(), draft.writes()).first();
        });
    }
    core::Record record(const core::Id &id) { return m_office.reader().record(id).value(); }
    /// Somebody who saw the record as it was in `seen` sets one of its fields.
    void set(const core::Record &seen, const QByteArray &key, const QString &text)
    {
        write([&](core::Store &store) {
            core::Draft draft = core::Draft::edit(seen);
            support::Office::fill(draft, {{key, text}});
            return store.save(draft.scope(), draft.writes());
        });
    }
    QString setting(const QString &key) { return m_office.reader().setting(key); }

private:
    core::Catalogue m_catalogue;
    support::Office m_office;
    std::shared_ptr<core::Store> m_store;
    quint64 m_incarnations = 0;
    app::Session m_session;
};
