// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/office.h"

#include <QRandomGenerator>
#include <random>
#include <vector>

namespace support {

/// Several offices of one organization, each with a person and their roles, whose changes are carried by hand: no keys, no
/// wire. What one office believes about its own roles can be made a lie.
class Team {
public:
    struct Person {
        const char *name;
        QStringList roles;
    };
    explicit Team(const QList<Person> &people)
    {
        for (const Person &person : people)
            join(person);
    }

    Office &operator[](size_t number) { return *m_offices[number]; }
    size_t size() const { return m_offices.size(); }
    static quint64 device(size_t number) { return 0xd0000000 + number + 1; }
    const core::Catalogue &catalogue() const { return m_catalogue; }

    void setRoles(size_t of, const QStringList &roles, const QList<size_t> &at)
    {
        for (size_t number : at)
            m_offices[number]->store->setMember(device(of), m_names[of], roles);
    }
    /// What is theirs, as everybody believes it.
    void setOwn(size_t of, const QStringList &own)
    {
        m_own[of] = own;
        for (const auto &office : m_offices)
            office->store->setMember(device(of), m_names[of], m_roles[of], own);
    }
    /// Everything written anywhere and not yet carried, one arrival a change, oldest of each office first.
    QList<core::Arrival> collect()
    {
        QList<core::Arrival> all;
        for (const auto &office : m_offices)
            for (const core::Scope &scope : office->store->scopes())
                while (const auto unsealed = office->store->unsealed(scope.wire, 1)) {
                    core::Arrival arrival;
                    arrival.chain = unsealed->chain;
                    arrival.changes = unsealed->changes;
                    arrival.proven = unsealed->proven;
                    arrival.segment = {unsealed->chain.incarnation, unsealed->first, unsealed->writes,
                        digest(unsealed->chain.incarnation, unsealed->first), "bytes"};
                    office->store->sealed(arrival.segment, arrival.proven);
                    all << arrival;
                }
        m_carried << all;
        return all;
    }
    void bring(size_t to, const core::Arrival &arrival)
    {
        if (arrival.chain.device != device(to))
            m_offices[to]->store->admit(
                arrival.proven.isEmpty() ? proven(arrival, stores()) : arrival, QStringLiteral("hand"), {});
    }
    /// Everybody gets everything.
    void spread()
    {
        for (const core::Arrival &arrival : collect())
            for (size_t to = 0; to < size(); ++to)
                bring(to, arrival);
    }
    const QList<core::Arrival> &carried() const { return m_carried; }
    /// A further office that believes what the first one does about people.
    size_t join(const Person &person)
    {
        const size_t number = m_offices.size();
        m_names << QString::fromUtf8(person.name);
        m_roles << person.roles;
        m_own << QStringList();
        m_offices.push_back(nullptr);
        anew(number);
        for (const auto &office : m_offices)
            office->store->setMember(device(number), m_names[number], person.roles);
        return number;
    }
    /// One office begins again with an empty store, as a newcomer would, and believes what the others do about people.
    void anew(size_t number)
    {
        m_offices[number] = std::make_unique<Office>(m_catalogue);
        core::Store &store = *m_offices[number]->store;
        store.addScope({14, QStringLiteral("KSR/crisis")});
        store.setChainMaker([number](quint64 scope) {
            core::Chain chain;
            chain.incarnation = QRandomGenerator::system()->generate64();
            chain.scope = scope;
            chain.device = device(number);
            chain.birth = QByteArray(8, 'n');
            return chain;
        });
        for (size_t of = 0; of < m_offices.size(); ++of)
            store.setMember(device(of), m_names[of], m_roles[of], m_own[of]);
    }

private:
    QList<core::Store *> stores() const
    {
        QList<core::Store *> all;
        for (const auto &office : m_offices)
            all << office->store.get();
        return all;
    }
    static QByteArray digest(quint64 incarnation, quint64 first)
    {
        return QByteArray::number(incarnation, 16).rightJustified(16, '0')
            + QByteArray::number(first, 16).rightJustified(16, '0');
    }

    core::Catalogue m_catalogue;
    std::vector<std::unique_ptr<Office>> m_offices;
    QStringList m_names;
    QList<QStringList> m_roles;
    QList<QStringList> m_own;
    QList<core::Arrival> m_carried;
};

}
