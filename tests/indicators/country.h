// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/indicators/indicator.h"
#include "core/records/catalogue.h"
#include "core/records/problems.h"
#include "core/records/review.h"
#include "core/review/review.h"
#include "tests/support/team.h"

#include <stdexcept>
#include <string>

namespace support {

/// One field of a record to be written: by key, and its canonical text.
struct Set {
    Set(const char *key, const char *text)
        : key(key)
        , text(QString::fromUtf8(text))
    {
    }
    Set(const char *key, const core::Id &id)
        : key(key)
        , text(id.text())
    {
    }
    Set(const char *key, int number)
        : key(key)
        , text(QString::number(number))
    {
    }
    QByteArray key;
    QString text;
};
using Sets = std::initializer_list<Set>;

/// A country whose records are written by hand, day by day: one person writes, another decides, and each has every role. A
/// third one, when roles are named for them, takes down what others say.
/// What is asked of it is answered in short words, so that a test reads like the table it is.
class Country {
public:
    enum : size_t { Writer, Decider, Clerk };

    explicit Country(const QStringList &clerk = {})
        : m_team(clerk.isEmpty() ? QList<Team::Person> {{"Writer", everyRole()}, {"Decider", everyRole()}}
                                 : QList<Team::Person> {{"Writer", everyRole()}, {"Decider", everyRole()}, {"Clerk", clerk}})
    {
        on("2026-02-01");
    }

    Team &team() { return m_team; }
    /// From now on it is noon of this day, or this moment.
    void on(const char *when)
    {
        const QString text = QString::fromLatin1(when);
        QDateTime at = QDateTime::fromString(text.size() == 10 ? text + QStringLiteral("T12:00:00") : text, Qt::ISODate);
        at.setTimeSpec(Qt::UTC);
        for (size_t who = 0; who < m_team.size(); ++who)
            m_team[who].clock.time = at.toMSecsSinceEpoch();
    }
    core::Id add(const core::RecordType &type, Sets fields)
    {
        core::Draft draft = core::Draft::create(type, scopeOf(type));
        fill(draft, fields);
        for (const core::Problem &problem : core::problems(type, draft.values()))
            if (problem.grade == core::Problem::Grade::Error)
                throw std::runtime_error(std::string(type.key) + " has an error in " + std::string(problem.field->key));
        return m_team[Writer].store->save(draft.scope(), draft.writes()).first();
    }
    void edit(const core::Id &id, Sets fields)
    {
        core::Draft draft = core::Draft::edit(m_team[Writer].record(id));
        fill(draft, fields);
        m_team[Writer].store->save(draft.scope(), draft.writes());
    }
    void remove(const core::Id &id)
    {
        const core::Record record = m_team[Writer].record(id);
        m_team[Writer].store->save(record.scope, {core::deletion(record)});
    }

    /// Writes a decision about the content as it is now, complete or not: what may be decided is tested elsewhere.
    core::Id decide(size_t who, const core::Id &id, core::Act act, const QString &stage, const QString &role, Sets more = {})
    {
        m_team.spread();
        core::Reader reader = m_team[who].reader();
        const core::Record subject = reader.record(id).value();
        core::Draft draft = core::Draft::create(core::decision, subject.scope);
        draft.set(*core::decision.field("subject"), id);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_team[who].clock.time, Qt::UTC);
        Office::fill(draft,
            {{"act", core::keyOf(act)}, {"stage", stage}, {"role", role}, {"channel", QStringLiteral("app")},
                {"decided_at", now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z')},
                {"comment", QStringLiteral("As discussed.")}, {"digest", core::snapshot(reader, subject).digest()},
                {"seen", core::toText(core::seen(reader, subject))}});
        const QStringList inSight = core::latestOf(core::readDecisions(reader, id, {}));
        Office::fill(draft, {{"after", inSight.join(QLatin1Char(' '))}});
        fill(draft, more);
        const core::Id made = m_team[who].store->save(draft.scope(), draft.writes()).first();
        m_team.spread();
        return made;
    }
    /// Takes what is there through the chain of its type: submitted by one, endorsed and approved by the other.
    void approve(const core::Id &id)
    {
        const core::Record subject = m_team[Writer].record(id);
        const core::ApprovalChain *chain = core::PolicyPack::builtIn().chain(subject.type->key);
        QString stage = QStringLiteral("draft");
        for (bool moves = true; moves && !chain->inForce.contains(stage);) {
            moves = false;
            for (const core::ApprovalStep &step : chain->steps) {
                const bool isForward
                    = step.act == core::Act::Submit || step.act == core::Act::Endorse || step.act == core::Act::Approve;
                const bool isMeant = step.when.isEmpty()
                    || step.when == QLatin1String("exceptional=") + core::toText(subject.value("exceptional"));
                if (!isForward || !isMeant || !step.from.contains(stage))
                    continue;
                decide(step.act == core::Act::Submit ? Writer : Decider, id, step.act, step.stage, step.roles.first());
                stage = step.stage;
                moves = true;
                break;
            }
        }
    }
    /// Void takes two steps: what was never in force is withdrawn, what is in force is revoked.
    void annul(const core::Id &id, core::Act first, const char *stage, const char *role)
    {
        const size_t who = first == core::Act::Withdraw ? Writer : Decider;
        decide(who, id, first, QString::fromLatin1(stage), QString::fromLatin1(role));
        decide(who == Decider ? Writer : Decider, id, core::Act::Void, QStringLiteral("void"), QStringLiteral("steward"));
    }
    /// As its decider signs it: on what was decided then, whatever it has become.
    core::Id ratify(size_t who, const core::Id &id, const core::Id &earlier, const QString &role)
    {
        m_team.spread();
        const core::Record decided = m_team[who].record(earlier);
        const QByteArray digest = core::toText(decided.value("digest")).toLatin1();
        const QByteArray seen = core::toText(decided.value("seen")).toLatin1();
        return decide(who, id, core::Act::Ratify, {}, role,
            {{"ratifies", earlier}, {"digest", digest.constData()}, {"seen", seen.constData()}});
    }
    core::Id endorse(const core::Id &id, Sets more = {})
    {
        return decide(Decider, id, core::Act::Endorse, QStringLiteral("dro_endorsed"), QStringLiteral("desk"), more);
    }

    // --- what is asked ---
    QString period = QStringLiteral("2026");
    QDateTime now = QDateTime({2027, 3, 1}, QTime(12, 0), Qt::UTC);
    core::Extent extent;

    core::Indicator ask(const char *key, size_t who = Writer)
    {
        core::Reader reader = m_team[who].reader();
        return core::indicators(reader, *core::Period::fromText(period), extent, now, QString::fromLatin1(key)).first();
    }
    /// "3 of 4", "7", "n/a", "hidden".
    static std::string shown(const core::Figure &figure)
    {
        const auto number = [](double value) { return QString::number(value, 'g', 6).toStdString(); };
        if (figure.isSuppressed)
            return "hidden";
        if (!figure.value())
            return "n/a";
        const bool isRatio = figure.is == core::Figure::Is::Share || figure.is == core::Figure::Is::Rate;
        return number(figure.numerator) + (isRatio ? " of " + number(figure.denominator) : "");
    }
    std::string value(const char *key) { return shown(ask(key).now.value); }
    std::string figure(const char *key, const char *figure)
    {
        const core::Indicator indicator = ask(key);
        const core::Figure *found = indicator.now.figure(figure);
        return found != nullptr ? shown(*found) : "no such figure";
    }
    std::string part(const char *key, const char *figure, const char *part)
    {
        for (const core::Figure &one : ask(key).now.others)
            if (qstrcmp(one.key, figure) == 0 && one.part == QLatin1String(part))
                return shown(one);
        return "no such part";
    }
    /// What became of a record: "counted", "not: <reason>", "out: <reason>", "pending", "-" when it is not spoken of.
    std::string fate(const char *key, const core::Id &id)
    {
        const core::Indicator indicator = ask(key);
        for (const core::Evidence &one : indicator.now.evidence)
            if (one.record == id)
                return one.isCounted ? "counted" : std::string("not: ") + one.why.key;
        for (const core::Exclusion &one : indicator.now.pending)
            if (one.record == id)
                return "pending";
        for (const core::Exclusion &one : indicator.now.exclusions)
            if (one.record == id)
                return std::string("out: ") + one.why.key;
        return "-";
    }
    QString detail(const char *key, const core::Id &id)
    {
        for (const core::Evidence &one : ask(key).now.evidence)
            if (one.record == id)
                return one.detail;
        return {};
    }

    // --- what many tests need ---
    core::Id station(const char *name, const char *kind, Sets more = {});
    core::Id person(const core::Id &station, const char *name, Sets more = {});

private:
    static QStringList everyRole()
    {
        QStringList roles;
        for (const core::Code &role : core::PolicyPack::builtIn().codes(QStringLiteral("roles")))
            roles << role.key;
        return roles;
    }
    static QString scopeOf(const core::RecordType &type)
    {
        return type.compartment == core::Compartment::Crisis ? QStringLiteral("KSR/crisis") : Office::scopeOf(type);
    }
    static void fill(core::Draft &draft, Sets fields)
    {
        QMap<QByteArray, QString> all;
        for (const Set &one : fields)
            all.insert(one.key, one.text);
        Office::fill(draft, all);
    }

    Team m_team;
};

inline core::Id Country::station(const char *name, const char *kind, Sets more)
{
    const core::Id id = add(*m_team.catalogue().find("duty_station"), {{"name", name}, {"country", "KSR"}, {"kind", kind}});
    if (more.size() > 0)
        edit(id, more);
    return id;
}

inline core::Id Country::person(const core::Id &station, const char *name, Sets more)
{
    const core::Id id = add(*m_team.catalogue().find("person"),
        {{"given_names", name}, {"organisation", "KFOOD"}, {"duty_station", station}, {"category", "lr_staff"},
            {"contract_from", "2025-01-01"}, {"status", "active"}});
    if (more.size() > 0)
        edit(id, more);
    return id;
}

}
