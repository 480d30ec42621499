// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facts/facts.h"
#include "core/review/review.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

/// A security office whose members decide on each other's work, and what is said of its records.
class Desk {
public:
    enum Who : size_t { Officer, Adviser, Manager, Official, Headquarters };
    using Fields = QMap<QByteArray, QString>;

    Desk()
        : team({{"Elif", everyRole()}, {"Tomas", {QStringLiteral("pcsa")}}, {"Paula", {QStringLiteral("smt")}},
            {"Noor", {QStringLiteral("do")}}, {"Under-Secretary", {QStringLiteral("usg")}}})
    {
    }

    support::Office &office() { return team[Officer]; }
    QDateTime now() { return QDateTime::fromMSecsSinceEpoch(office().clock.now(), Qt::UTC); }
    QString day(int days) { return now().date().addDays(days).toString(Qt::ISODate); } ///< from today
    QString at(double hours) ///< from now
    {
        return now().addSecs(qint64(hours * 3600)).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
            + QStringLiteral("Z+00:00");
    }
    void pass(double hours)
    {
        for (size_t who = 0; who < team.size(); ++who)
            team[who].clock.advance(qint64(hours * 3600000));
    }

    /// What must be there beside the fields given is made up; with `whole` what is needed for a submission too.
    core::Id add(const core::RecordType &type, Fields fields, bool whole = false)
    {
        const auto keyOf
            = [](const core::Field &field) { return QByteArray(field.key.data(), qsizetype(field.key.size())); };
        const QList<QByteArray> given = fields.keys();
        for (const core::Field &field : type.fields)
            if (!given.contains(keyOf(field)) && (field.has(core::Required) || (whole && field.has(core::RequiredToSubmit))))
                fields.insert(keyOf(field), core::toText(support::plausible(field, 1)));
        core::Draft draft = core::Draft::create(type, support::Office::scopeOf(type));
        for (int round = 0; round < 4; ++round) {
            support::Office::fill(draft, fields);
            for (const core::Problem &problem : draft.problems(office().clock.now()))
                if (const QByteArray key = keyOf(*problem.field);
                    !given.contains(key) && (whole || problem.grade == core::Problem::Grade::Error))
                    fields.insert(key, mended(problem));
        }
        for (const core::Problem &problem : draft.problems(office().clock.now()))
            UNSCOPED_INFO(type.key << ' ' << problem.field->key << ' ' << int(problem.kind));
        return office().store->save(draft.scope(), draft.writes()).first();
    }
    void edit(const core::Id &id, const Fields &fields) { office().edit(id, fields); }
    void remove(const core::Id &id)
    {
        const core::Record record = office().record(id);
        office().store->save(record.scope, {core::deletion(record)});
    }

    /// One decision, on the screen of who takes it, and carried to everybody.
    void decide(Who who, const core::Id &id, core::Act act, core::Deciding deciding = {})
    {
        team.spread();
        core::Reader reader = team[who].reader();
        const core::Record subject = reader.record(id).value();
        deciding.act = act;
        const core::Actor actor {support::Team::device(who), reader.memberRoles(support::Team::device(who))};
        const auto decided = core::decide(reader, subject, actor, deciding, team[who].clock);
        if (const auto *obstacle = std::get_if<core::Obstacle>(&decided)) {
            UNSCOPED_INFO(subject.type->key << ": " << int(obstacle->is) << ", flaw " << int(obstacle->flaw));
            for (const auto &[record, problem] : obstacle->problems)
                UNSCOPED_INFO(record.type->key << ' ' << problem.field->key << ' ' << int(problem.kind));
        }
        REQUIRE(std::holds_alternative<core::Draft>(decided));
        const core::Draft &draft = std::get<core::Draft>(decided);
        team[who].store->save(draft.scope(), draft.writes());
        team.spread();
    }

    QList<core::Fact> facts(const core::Id &id)
    {
        core::Reader reader = office().reader();
        return core::facts(reader, reader.record(id).value(), now());
    }
    /// "warning: what is said"; empty: nothing is said under this key.
    QString said(const core::Id &id, const char *key)
    {
        QStringList all;
        for (const core::Fact &fact : facts(id))
            if (qstrcmp(fact.key, key) == 0)
                all << core::keyOf(fact.tone) + QStringLiteral(": ") + fact.text;
        return all.join(QStringLiteral(" | "));
    }
    QString label(const core::Id &id, const char *key)
    {
        for (const core::Fact &fact : facts(id))
            if (qstrcmp(fact.key, key) == 0)
                return QString::fromUtf8(fact.label);
        return {};
    }

    support::Team team;

private:
    /// Who makes the records here may make any; what somebody submitted they may still not decide.
    static QStringList everyRole()
    {
        QStringList roles;
        for (const core::Code &role : core::PolicyPack::builtIn().codes(QStringLiteral("roles")))
            roles << role.key;
        return roles;
    }
    static QString mended(const core::Problem &problem)
    {
        switch (problem.kind) {
        case core::Problem::Kind::MustBeEmpty:
        case core::Problem::Kind::InFuture:
        case core::Problem::Kind::BeforeOther:
            return {};
        case core::Problem::Kind::NotACountry:
            return QStringLiteral("KSR");
        case core::Problem::Kind::NotACurrency:
            return QStringLiteral("USD");
        default:
            return core::toText(support::plausible(*problem.field, 1));
        }
    }
};

inline std::ostream &operator<<(std::ostream &out, const QString &text) { return out << text.toStdString(); }
