// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/review.h"
#include "core/storage/store.h"

#include <QHash>
#include <functional>

namespace core::demo {

/// How large a country is made (domain dossier, volumes of part 3, and part 6 for the scenario's Kasari).
enum class Size { Small, Scenario, Large };

/// The same numbers everywhere for the same seed: no std distribution, whose results differ between libraries.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next(); ///< splitmix64
    int below(int bound); ///< 0 … bound-1
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename List>
    const auto &pick(const List &list)
    {
        return list[below(int(std::size(list)))];
    }

private:
    quint64 m_state;
};

/// The made-up country of Kasari (KSR) being written into a store, day by day around `today`.
class World {
public:
    /// `reader` reads what has just been saved.
    World(Store &store, Reader &reader, Size size, QDate today, QString country = QStringLiteral("KSR"));

    Store &store() { return m_store; }
    Reader &reader() { return m_reader; }
    Size size() const { return m_size; }
    QDate today() const { return m_today; }
    const QString &country() const { return m_country; } ///< ISO 3166 alpha-3, "KSR"
    Dice &dice() { return m_dice; }
    /// One of three numbers, by size.
    int count(int small, int scenario, int large) const;

    /// A new record of the right scope with these fields, given as their canonical texts or values; asserts that there are
    /// such fields and that it has no errors.
    using Fields = QList<std::pair<std::string_view, Value>>;
    Draft draft(const RecordType &type, const Fields &fields) const;
    /// Saves them in one transaction, a change each. Identities in order.
    QList<Id> add(const QList<Draft> &drafts);
    Id add(const RecordType &type, const Fields &fields) { return add({draft(type, fields)}).first(); }
    std::optional<Record> read(const Id &id) { return m_reader.record(id); }

    Value date(int daysFromToday) const; ///< "2026-11-03"
    Value moment(int daysFromToday, int minuteOfDay, const char *quality = "") const; ///< in local time, +03:00
    Value place(double latitude, double longitude, int accuracy = 0) const;
    Value money(qint64 minor, const char *currency = "USD") const;

    /// What one part of the country leaves for the next ones: "organization", "srm_area", "person", … by record type key.
    QHash<QByteArray, QList<Id>> made;
    /// Keys that another part looks a record up by: {"srm_area", "EAST"} and so on.
    QHash<QByteArray, Id> named;

private:
    Store &m_store;
    Reader &m_reader;
    Size m_size;
    QDate m_today;
    QString m_country;
    Dice m_dice;
};

// The parts of the country, in the order they need each other. Each adds records of every type it is named after.
void makeReference(World &world); ///< countries, organizations, duty stations, areas, places, posts, appointments
void makePeople(
    World &world); ///< persons, channels, dependants, residences, wardens' zones, whereabouts, list certification
void makeRisk(World &world); ///< assessments with everything below, programme criticality, acceptance
void makePremises(World &world); ///< premises, requirement sets, surveys, findings, residence checks, residential sets
void makeIncidents(World &world); ///< flash reports, incidents, affected persons, access events, visits, gate
void makePlans(World &world); ///< plans, points, routes, assets, exercises
void makeCrises(World &world); ///< crises, logs, headcounts, status reports, relocation, evacuation, medevac
void makeCommunications(World &world); ///< devices, radio checks, broadcasts, directory, advisories
void makeTravel(World &world); ///< area rules, requests, missions, tracking, close protection, air operators
void makeSupport(World &world); ///< training, stress support, budget, surge, host country, accountability, lessons, tools

/// All of it, in that order. The identities and words are the same for the same size and day; what is written depends on
/// nothing but them. Under another country's code it is a second Kasari.
void makeKasari(
    Store &store, Reader &reader, Size size, QDate today, const QString &country = QStringLiteral("KSR"));

/// Takes, for one actor, every review step their roles allow on what is here and believable to have been taken: most, not
/// all. Returns how many. Called by one office after the other it brings Kasari's products into force.
int review(Store &store, Reader &reader, const Actor &actor, const Clock &clock);

}
