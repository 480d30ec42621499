// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/world.h"

#include "core/query/query.h"

#include <utility>

namespace core::demo {

namespace {

constexpr qsizetype atOnce = 2000; // changes in one transaction: what a laptop's memory does not notice
constexpr int localOffset = 180; // minutes east of UTC in Kasari

}

quint64 Dice::next()
{
    // splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014)
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int Dice::below(int bound) { return bound <= 1 ? 0 : int(next() % quint64(bound)); }

World::World(Store &store, Reader &reader, Size size, QDate today, QString country)
    : m_store(store)
    , m_reader(reader)
    , m_size(size)
    , m_today(today)
    , m_country(std::move(country))
    , m_dice(0x4b53522026ULL + quint64(size)) // Kasari's number
{
}

int World::count(int small, int scenario, int large) const
{
    return m_size == Size::Small ? small : m_size == Size::Scenario ? scenario : large;
}

Draft World::draft(const RecordType &type, const Fields &fields) const
{
    const std::string_view key = keyOf(type.compartment);
    const QString compartment = QString::fromLatin1(key.data(), qsizetype(key.size()));
    QString scope = type.compartment == Compartment::Global ? compartment : m_country + QLatin1Char('/') + compartment;
    if (type.compartment == Compartment::AsSubject)
        for (const auto &[name, value] : fields)
            if (const auto *subject = std::get_if<Id>(&value))
                scope = m_store.scopeOf(*subject).value().name;
    Draft draft = Draft::create(type, scope);
    for (const auto &[name, value] : fields) {
        const Field *field = type.field(name);
        Q_ASSERT_X(field != nullptr, "World::draft", "no such field");
        const auto *text = std::get_if<QString>(&value);
        if (isEmpty(value) || (text != nullptr && text->isEmpty()))
            continue;
        const std::optional<Value> read = text != nullptr ? fromText(*field, *text) : std::optional(value);
        Q_ASSERT_X(read.has_value(), "World::draft", qPrintable(toText(value)));
        draft.set(*field, *read);
    }
    Q_ASSERT_X(!hasErrors(draft.problems()), "World::draft", "has errors");
    return draft;
}

QList<Id> World::add(const QList<Draft> &drafts)
{
    QList<Id> ids;
    for (qsizetype at = 0; at < drafts.size(); at += atOnce) {
        // One scope a transaction; drafts of one call go to one scope, as they are of one type.
        QList<QList<Write>> changes;
        const QList<Draft> some = drafts.mid(at, atOnce);
        for (const Draft &draft : some)
            changes << draft.writes();
        ids << m_store.saveAll(some.first().scope(), changes);
    }
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const std::string_view key = drafts.at(i).type().key;
        made[QByteArray(key.data(), qsizetype(key.size()))] << ids.at(i);
    }
    return ids;
}

Value World::date(int daysFromToday) const { return m_today.addDays(daysFromToday).toString(Qt::ISODate); }

Value World::moment(int daysFromToday, int minuteOfDay, const char *quality) const
{
    const QDateTime local(m_today.addDays(daysFromToday), QTime(minuteOfDay / 60 % 24, minuteOfDay % 60), Qt::UTC);
    return local.addSecs(-localOffset * 60).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("Z+03:00")
        + QLatin1String(quality);
}

Value World::place(double latitude, double longitude, int accuracy) const
{
    QString text = QStringLiteral("%1,%2").arg(latitude, 0, 'f', 6).arg(longitude, 0, 'f', 6);
    if (accuracy > 0)
        text += QStringLiteral(";u=%1").arg(accuracy);
    return text;
}

Value World::money(qint64 minor, const char *currency) const
{
    return QStringLiteral("%1 %2.%3")
        .arg(QLatin1String(currency))
        .arg(minor / 100)
        .arg(minor % 100, 2, 10, QLatin1Char('0'));
}

void makeKasari(Store &store, Reader &reader, Size size, QDate today, const QString &country)
{
    World world(store, reader, size, today, country);
    for (const auto make : {makeReference, makePeople, makeRisk, makePremises, makeIncidents, makePlans, makeCrises,
             makeCommunications, makeTravel, makeSupport})
        make(world);
}

int review(Store &store, Reader &reader, const Actor &actor, const Clock &clock)
{
    int taken = 0;
    // Of many records at once, as no decision here looks at another record's: a transaction each takes longer than to judge.
    QMap<QString, QList<QList<Write>>> decisions; // by scope
    const auto save = [&](qsizetype most) {
        for (auto one = decisions.begin(); one != decisions.end(); ++one)
            if (one->size() >= most)
                store.saveAll(one.key(), std::exchange(*one, {}));
    };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC);
    for (const RecordType *type : reader.catalogue().types()) {
        if (reader.policies().inForce(now.date()).chain(type->key) == nullptr)
            continue;
        Query query;
        query.type = type;
        query.order = "id";
        for (qint64 row : find(reader, query)) {
            const std::optional<Record> record = reader.record(*type, row);
            // By what it is, not by chance: every office that asks about the same record decides alike.
            Dice dice(record ? record->id.counter * 2654435761ULL : 0);
            if (!record || dice.chance(8))
                continue; // still being worked on
            const ReviewStatus status = core::review(reader, *record, now);
            for (const ApprovalStep &step : nextSteps(reader, *record, status, actor, now)) {
                const bool isForward = step.act == Act::Submit || step.act == Act::Endorse || step.act == Act::Approve;
                if (!isForward)
                    continue;
                Deciding deciding;
                deciding.act = step.act;
                deciding.role = step.roles.first();
                auto decided = decide(reader, *record, actor, deciding, clock);
                if (const auto *draft = std::get_if<Draft>(&decided)) {
                    decisions[draft->scope()] << draft->writes();
                    save(atOnce);
                    ++taken;
                    break;
                }
            }
        }
        save(1);
    }
    return taken;
}

}
