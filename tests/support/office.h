// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/records/draft.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace support {

/// A store of its own in a folder of its own, with the two scopes most records go to.
class Office {
public:
    explicit Office(const core::Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
        open();
        store->addScope({11, QStringLiteral("global")});
        store->addScope({12, QStringLiteral("KSR/security")});
        store->addScope({13, QStringLiteral("KSR/personnel")});
    }
    void open()
    {
        store.reset();
        store = std::make_unique<core::Store>(path(), key, m_catalogue, clock);
    }
    void close() { store.reset(); }
    QString path() const { return folder.filePath(QStringLiteral("office.db")); }
    core::Reader reader() const { return core::Reader(path(), key, m_catalogue); }

    static QString scopeOf(const core::RecordType &type)
    {
        switch (type.compartment) {
        case core::Compartment::Global:
            return QStringLiteral("global");
        case core::Compartment::Personnel:
            return QStringLiteral("KSR/personnel");
        default:
            return QStringLiteral("KSR/security");
        }
    }
    /// Saves a new record of which only these fields are given, by key and text.
    core::Id add(const core::RecordType &type, const QMap<QByteArray, QString> &fields)
    {
        core::Draft draft = core::Draft::create(type, scopeOf(type));
        fill(draft, fields);
        return store->save(draft.scope(), draft.writes()).first();
    }
    void edit(const core::Id &id, const QMap<QByteArray, QString> &fields)
    {
        core::Draft draft = core::Draft::edit(record(id));
        fill(draft, fields);
        store->save(draft.scope(), draft.writes());
    }
    core::Record record(const core::Id &id) const { return reader().record(id).value(); }

    static void fill(core::Draft &draft, const QMap<QByteArray, QString> &fields)
    {
        for (auto one = fields.begin(); one != fields.end(); ++one) {
            const core::Field *field = draft.type().field(std::string_view(one.key().constData(), size_t(one.key().size())));
            Q_ASSERT(field != nullptr);
            draft.set(*field, core::fromText(*field, one.value()).value());
        }
    }

    QTemporaryDir folder;
    FakeClock clock;
    core::StoreKey key {QByteArray(32, 'k'), QByteArray(16, 's')};
    std::unique_ptr<core::Store> store;

private:
    const core::Catalogue &m_catalogue;
};

/// A value that any field of this kind takes, different for different seeds.
inline core::Value plausible(const core::Field &field, int seed)
{
    using core::Kind;
    switch (field.kind) {
    case Kind::Text:
        return QStringLiteral("Text %1 à %2 文")
            .arg(seed)
            .arg(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
    case Kind::LongText:
        return QStringLiteral("First line %1\nثانيا\nтретья").arg(seed);
    case Kind::Integer: {
        const double least = std::max(field.bounds.least, -100.0);
        return qint64(least) + seed % std::max<qint64>(1, qint64(std::min(field.bounds.most, 1000.0) - least) + 1);
    }
    case Kind::Real: {
        const double least = std::max(field.bounds.least, -90.0);
        return least + 0.125 * (seed % 100) + 1.0 / 3.0;
    }
    case Kind::Date:
        return QStringList {QStringLiteral("2013"), QStringLiteral("2013-06"), QStringLiteral("2013-06-21")}.at(seed % 3);
    case Kind::Moment:
        return QStringLiteral("2026-03-%1T11:05:00Z+03:00").arg(1 + seed % 28, 2, 10, QLatin1Char('0'));
    case Kind::Choice: {
        const auto key = field.choices[size_t(seed) % field.choices.size()].key;
        return QString::fromUtf8(key.data(), qsizetype(key.size()));
    }
    case Kind::Flag:
        return QStringList {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")}.at(seed % 3);
    case Kind::Reference:
        return core::Id {0x0123456789abcdefULL + quint64(seed), quint64(seed) + 1};
    }
    Q_UNREACHABLE();
}

}
