// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/ownership.h"

#include <QSet>

namespace core {

Ownership::Ownership(Database &database, const Catalogue &catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

QString ownerKey(const QString &text) { return text.trimmed().toLower(); }

QStringList Ownership::named(const RecordType &type, const Write &write)
{
    QStringList owners;
    QStringList parents;
    QMap<quint16, int> member;
    for (const Field &field : type.fields) {
        const quint16 cell = RecordType::cellOf(field);
        const Value value = write.cells.value(cell).value(member[cell]++);
        if (!field.has(Owner) && !field.has(Parent))
            continue;
        if (const QString name = ownerKey(toText(value)); !name.isEmpty())
            (field.has(Owner) ? owners : parents) << name;
    }
    return owners.isEmpty() ? parents : owners;
}

QHash<Id, QStringList> Ownership::namedIn(const QList<Write> &writes) const
{
    QHash<Id, QStringList> names;
    for (const Write &write : writes)
        if (const RecordType *type = write.kind == Write::Kind::Create ? m_catalogue.find(write.type) : nullptr)
            names.insert(write.record, named(*type, write));
    return names;
}

QStringList Ownership::ownersOf(const Id &record, quint64 scope, const QList<Write> &pending)
{
    QStringList owners = pending.isEmpty() ? QStringList() : namedIn(pending).value(record);
    Statement found = m_database.prepare("SELECT record.id, record.change, change.body, change.first FROM record"
                                         " JOIN change ON change.id = record.change"
                                         " WHERE inc = ?1 AND ctr = ?2 AND scope = ?3 AND type > 0");
    found.bind(1, qint64(record.incarnation)).bind(2, qint64(record.counter)).bind(3, qint64(scope));
    if (!found.step())
        return owners;
    if (const qint64 change = found.integer(1); change != m_change) {
        m_named = namedIn(decode(found.bytes(2), record.incarnation, quint64(found.integer(3))).writes);
        m_change = change;
    }
    owners << m_named.value(record);
    Statement later = m_database.prepare("SELECT name FROM owner WHERE record = ?1");
    for (later.bind(1, found.integer(0)); later.step();)
        owners << later.text(0);
    return owners;
}

bool Ownership::isOwn(
    const QStringList &own, const QStringList &from, quint64 scope, const QList<Write> &pending, QStringList &asked)
{
    QSet<QString> seen;
    asked.clear();
    const auto reach = [&](const QStringList &names) {
        for (const QString &name : names)
            if (!seen.contains(name)) {
                seen.insert(name);
                asked << name;
            }
    };
    reach(from);
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (own.contains(asked.at(i)))
            return true;
        if (const auto record = Id::fromText(asked.at(i)))
            reach(ownersOf(*record, scope, pending));
    }
    return false;
}

void Ownership::moved(qint64 row, const QStringList &named)
{
    for (const QString &name : named)
        m_database.prepare("INSERT OR IGNORE INTO owner VALUES(?1, ?2)").bind(1, row).bind(2, name).run();
}

}
