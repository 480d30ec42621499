// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ask.h"
#include "core/records/catalogue.h"
#include "core/rules/policypack.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace app {

/// What the screens share: the open store, and the threads that may touch it. Used from the window's thread, which it never
/// makes wait. Reads go to one of two readers, so that opening a record never waits behind a long search; writes queue on
/// the one writer thread.
class Session final : public QObject {
    Q_OBJECT
public:
    /// What a session is made of. `scopeFor` names the scope a new record of a type goes to, and throws Invalid when there
    /// is none; it and `openReader` are called on the session's own threads.
    struct Parts {
        std::shared_ptr<core::Store> store;
        std::function<std::unique_ptr<core::Reader>()> openReader;
        std::function<QString(const core::RecordType &)> scopeFor;
        std::function<quint64()> device; ///< that signs here
        std::function<void()> close; ///< runs last, on the writer thread: drops what owns the store
    };
    enum class Read { Quick, Long };

    explicit Session(Parts parts, QObject *parent = nullptr);
    ~Session() override; ///< finishes the writes that were asked for

    const core::Catalogue &catalogue() const { return m_catalogue; }
    /// What policy decides, the code lists above all: the pack in force today. It stays valid as long as the session, also
    /// when a newer one has come.
    const core::PolicyPack &policy() const { return *m_policies.last(); }
    std::shared_ptr<const core::PolicyPack> sharedPolicy() const { return m_policies.last(); }

    /// Runs `job(core::Reader &)` off the window's thread, then `done(result)` on it. A failure goes to `failed`, below.
    template<typename Job, typename Done>
    void read(Read pace, QObject *context, Job job, Done done)
    {
        Side &side = pace == Read::Quick ? m_quick : m_long;
        core::ask(
            side.pool, context,
            [this, &side, job = std::move(job)]() mutable {
                if (!side.reader)
                    side.reader = openSpeaking();
                return job(*side.reader);
            },
            std::move(done), [this](const core::Failure &failure) { Q_EMIT failed(failure); });
    }

    /// Runs `job(core::Store &)` on the writer thread.
    template<typename Job, typename Done, typename Failed>
    void write(QObject *context, Job job, Done done, Failed failed)
    {
        core::ask(
            m_writer, context, [this, job = std::move(job)]() mutable { return job(*m_parts.store); }, std::move(done),
            std::move(failed));
    }

    /// Remembers something small in the encrypted store; an empty value forgets it.
    void remember(const QString &key, const QString &value);
    /// On the writer's thread only.
    QString scopeFor(const core::RecordType &type) const { return m_parts.scopeFor(type); }
    std::unique_ptr<core::Reader> openReader() const { return m_parts.openReader(); }
    /// What the centre's clock said when it was last heard before this session; ms since 1970, 0: never.
    qint64 heard() const { return m_heard; }
    quint64 device() const { return m_parts.device ? m_parts.device() : 0; }

    /// The writer's queue, for the sync to take its turn in.
    QThreadPool &writer() { return m_writer; }

Q_SIGNALS:
    void policyChanged(); ///< another pack is in force
    void changed(const core::Changes &changes); ///< once after every transaction, typed here or come from elsewhere
    void failed(const core::Failure &failure);

private:
    /// A reader whose titles are in the person's language.
    std::unique_ptr<core::Reader> openSpeaking() const;
    struct Side {
        QThreadPool pool;
        std::unique_ptr<core::Reader> reader;
    };

    void readPolicy();

    Parts m_parts;
    const core::Catalogue &m_catalogue;
    const qint64 m_heard;
    QList<std::shared_ptr<const core::PolicyPack>> m_policies; ///< the one in force last
    QThreadPool m_writer;
    Side m_quick;
    Side m_long;
};

}
