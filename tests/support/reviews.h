// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/review.h"
#include "core/review/review.h"
#include "tests/support/team.h"

namespace support {

inline core::Actor actor(Team &team, size_t who)
{
    return {Team::device(who), team[who].reader().memberRoles(Team::device(who))};
}
inline QDateTime now(Team &team, size_t who) { return QDateTime::fromMSecsSinceEpoch(team[who].clock.now(), Qt::UTC); }

inline core::ReviewStatus statusAt(Team &team, size_t who, const core::Id &id)
{
    core::Reader reader = team[who].reader();
    return core::review(reader, reader.record(id).value(), now(team, who));
}

using Taken = std::variant<core::Id, core::Obstacle>;

/// Decides and saves; nobody hears of it yet.
inline Taken takeAlone(Team &team, size_t who, const core::Id &id, const core::Deciding &deciding)
{
    core::Reader reader = team[who].reader();
    const auto decided = core::decide(reader, reader.record(id).value(), actor(team, who), deciding, team[who].clock);
    if (const auto *obstacle = std::get_if<core::Obstacle>(&decided))
        return *obstacle;
    const core::Draft &draft = std::get<core::Draft>(decided);
    return team[who].store->save(draft.scope(), draft.writes()).first();
}

/// Decides, saves, and carries it to everybody.
inline Taken take(Team &team, size_t who, const core::Id &id, const core::Deciding &deciding)
{
    const Taken made = takeAlone(team, who, id, deciding);
    team.spread();
    return made;
}

inline core::Deciding deciding(core::Act act, const QString &comment = {}, const QString &role = {})
{
    core::Deciding deciding;
    deciding.act = act;
    deciding.comment = comment;
    deciding.role = role;
    return deciding;
}

inline Taken take(
    Team &team, size_t who, const core::Id &id, core::Act act, const QString &comment = {}, const QString &role = {})
{
    return take(team, who, id, deciding(act, comment, role));
}

/// Written down for somebody who decided by phone.
inline core::Deciding phoned(core::Act act, const QString &role, const QString &by = QStringLiteral("Noor"))
{
    core::Deciding phoned = deciding(act, QStringLiteral("By phone."), role);
    phoned.channel = QStringLiteral("phone");
    phoned.decidedBy = by;
    return phoned;
}

inline core::Deciding ratifying(const Taken &written)
{
    core::Deciding ratifying = deciding(core::Act::Ratify);
    ratifying.ratifies = std::get<core::Id>(written);
    return ratifying;
}

inline bool isTaken(const Taken &answer) { return std::holds_alternative<core::Id>(answer); }
inline core::Flaw flaw(const Taken &answer) { return std::get<core::Obstacle>(answer).flaw; }

/// What no store would save, as a program without manners sends it to everybody else.
inline core::Id smuggle(Team &team, size_t who, const core::Draft &draft)
{
    core::Arrival arrival;
    arrival.chain.incarnation = QRandomGenerator::system()->generate64();
    arrival.chain.scope = team[who].store->scope(draft.scope())->wire;
    arrival.chain.device = Team::device(who);
    QList<core::Write> writes = draft.writes();
    writes.first().counter = 1;
    arrival.changes = {core::encode(core::Change {1000, team[who].clock.now(), 180, writes}, arrival.chain.incarnation)};
    arrival.segment = {arrival.chain.incarnation, 1, 1, QByteArray(16, 'x'), "bytes"};
    for (size_t to = 0; to < team.size(); ++to)
        team.bring(to, arrival);
    return {arrival.chain.incarnation, 1};
}

/// A decision nobody asked `decide` about: it says what `fields` say, and else what is true.
inline core::Id forge(Team &team, size_t who, const core::Id &id, QMap<QByteArray, QString> fields,
    const QString &scope = QStringLiteral("KSR/security"))
{
    core::Reader reader = team[who].reader();
    const core::Record subject = reader.record(id).value();
    const QMap<QByteArray, QString> honest {{"channel", QStringLiteral("app")},
        {"decided_at", now(team, who).toString(Qt::ISODate)}, {"digest", core::snapshot(reader, subject).digest()},
        {"seen", core::toText(core::seen(reader, subject))},
        {"after", core::latestOf(core::readDecisions(reader, id, {})).join(QLatin1Char(' '))}};
    for (auto one = honest.begin(); one != honest.end(); ++one)
        if (!fields.contains(one.key()))
            fields.insert(one.key(), one.value());
    core::Draft draft = core::Draft::create(core::decision, scope);
    Office::fill(draft, fields);
    draft.set(*core::decision.field("subject"), id);
    if (core::hasErrors(draft.problems()))
        return smuggle(team, who, draft);
    const core::Id made = team[who].store->save(draft.scope(), draft.writes()).first();
    team.spread();
    return made;
}

/// What everybody thinks of a decision; they must think alike.
inline core::Judged judgedAt(Team &team, size_t who, const core::Id &subject, const core::Id &decision)
{
    for (const core::Judged &one : statusAt(team, who, subject).decisions)
        if (one.record.id == decision)
            return one;
    return {};
}

/// A text of everything a status says, to compare what replicas say.
inline QString toText(const core::ReviewStatus &status)
{
    QStringList words {status.stage, status.lastStage, status.digest, status.inForceStage,
        status.inForceStages.join(QLatin1Char(',')), status.inForce ? status.inForce->record.id.text() : QString(),
        QString::number(status.isProvisional), QString::number(status.isChangedSince)};
    for (const core::Judged &one : status.decisions)
        words << one.record.id.text() + QLatin1Char(':') + QString::number(int(one.flaw)) + one.stage
                + QString::number(one.awaitsRatification) + (one.ratifiedBy ? one.ratifiedBy->text() : QString());
    for (const core::Id &one : status.disputed)
        words << one.text();
    return words.join(QLatin1Char(' '));
}

}
