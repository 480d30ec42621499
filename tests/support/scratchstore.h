// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/draft.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

/// A store in a folder of its own that goes with it, with one scope and a chain maker that needs no keys.
class ScratchStore {
public:
    explicit ScratchStore(QString scope = QStringLiteral("KSR/security"))
        : m_scope(std::move(scope))
        , m_store(m_folder.filePath(QStringLiteral("muster.db")), key(), m_catalogue, m_clock)
    {
        m_store.setChainMaker([this](quint64 wire) {
            core::Chain chain;
            chain.incarnation = ++m_incarnations * 0x1111111111111111ULL;
            chain.scope = wire;
            chain.device = 7;
            chain.own = true;
            chain.birth = QByteArray(8, 'n');
            return chain;
        });
        m_store.addScope({42, m_scope});
    }

    core::Store &store() { return m_store; }
    const core::Catalogue &catalogue() const { return m_catalogue; }
    const QString &scope() const { return m_scope; }
    core::Reader reader() const { return core::Reader(m_store.path(), key(), m_catalogue); }

    /// Saves one record with these fields, given as their canonical texts.
    core::Id add(const core::RecordType &type, const QList<std::pair<QByteArray, QString>> &fields)
    {
        core::Draft draft = core::Draft::create(type, m_scope);
        for (const auto &[name, text] : fields) {
            const core::Field *field = type.field(std::string_view(name.constData(), size_t(name.size())));
            draft.set(*field, *core::fromText(*field, text));
        }
        return m_store.save(m_scope, draft.writes()).first();
    }

private:
    static core::StoreKey key() { return {QByteArray(32, 'k'), QByteArray(16, 's')}; }

    QString m_scope;
    QTemporaryDir m_folder;
    core::Catalogue m_catalogue;
    core::SystemClock m_clock;
    quint64 m_incarnations = 0;
    core::Store m_store;
};
