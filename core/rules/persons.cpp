// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/persons.h"

#include "core/rules/keys.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr Keys<TrainingState, 7> trainingStates
    = {{"compliant", "expiring", "expired", "missing", "in_grace", "waived", "not_applicable"}};

QDateTime notedAt(const WhereaboutsFact &fact) { return fact.noted.isValid() ? fact.noted : fact.from; }

bool covers(QDate from, QDate until, QDate day)
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

}

QList<ListGap> gapsOf(const ListFacts &facts, QDate today, const ListLimits &limits)
{
    const auto fresh = std::count_if(facts.channelsVerified.begin(), facts.channelsVerified.end(),
        [&](QDate verified) { return verified.isValid() && after(verified, limits.verified) >= today; });
    QList<ListGap> gaps;
    if (fresh < limits.channels)
        gaps.append(ListGap::Channels);
    if (!facts.residence)
        gaps.append(ListGap::Residence);
    if (!facts.zone)
        gaps.append(ListGap::Zone);
    if (!facts.category)
        gaps.append(ListGap::Category);
    if (!facts.contractFrom.isValid() || !covers(facts.contractFrom, facts.contractUntil, today))
        gaps.append(ListGap::Contract);
    if (!facts.dependantsDeclared)
        gaps.append(ListGap::Dependants);
    return gaps;
}

WhereaboutsNow whereaboutsAt(const QList<WhereaboutsFact> &facts, Id residenceZone, const QDateTime &now, int freshMinutes)
{
    const WhereaboutsFact *seen = nullptr;
    const WhereaboutsFact *planned = nullptr;
    for (const WhereaboutsFact &fact : facts) {
        if (!fact.from.isValid() || fact.from > now)
            continue;
        if (fact.kind == WhereaboutsKind::Planned) {
            const bool covered = !fact.until.isValid() || fact.until >= now;
            if (covered && notedAt(fact) <= now
                && (planned == nullptr || std::tuple(notedAt(*planned), planned->id) < std::tuple(notedAt(fact), fact.id)))
                planned = &fact;
        } else if (fact.from.secsTo(now) <= qint64(60) * freshMinutes
            && (seen == nullptr || std::tie(seen->from, seen->id) < std::tie(fact.from, fact.id))) {
            seen = &fact;
        }
    }
    if (seen != nullptr)
        return {seen->kind == WhereaboutsKind::Observed ? WhereaboutsBasis::Observed : WhereaboutsBasis::Reported, seen->id,
            seen->place, seen->source, seen->from.secsTo(now) / 60};
    if (planned != nullptr)
        return {WhereaboutsBasis::Planned, planned->id, planned->place, planned->source, notedAt(*planned).secsTo(now) / 60};
    if (!residenceZone.isNull())
        return {WhereaboutsBasis::Residence, {}, residenceZone, {}, 0};
    return {};
}

QString ageText(qint64 minutes)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    if (minutes < hour)
        return QCoreApplication::translate("Age", "%1 min").arg(minutes);
    if (minutes < 2 * day)
        return QCoreApplication::translate("Age", "%1 h").arg(minutes / hour);
    return QCoreApplication::translate("Age", "%1 d").arg(minutes / day);
}

QString keyOf(TrainingState state) { return trainingStates.of(state); }

QDate expiryOf(const TrainingProof &proof, int validMonths)
{
    if (proof.expires.isValid() || validMonths == 0)
        return proof.expires;
    return proof.issued.addMonths(validMonths);
}

TrainingVerdict trainingOf(const TrainingFacts &facts, QDate today, const TrainingLimits &limits)
{
    if (!facts.applies)
        return {TrainingState::NotApplicable, {}};

    bool any = false;
    bool endless = false;
    QDate latest;
    for (const TrainingProof &proof : facts.proofs) {
        if (!proof.counts || !proof.issued.isValid() || proof.issued > today)
            continue;
        any = true;
        const QDate expires = expiryOf(proof, limits.validMonths);
        if (!expires.isValid())
            endless = true;
        else if (!latest.isValid() || expires > latest)
            latest = expires;
    }
    if (endless)
        return {TrainingState::Compliant, {}};
    if (any && latest >= today)
        return {today.daysTo(latest) <= limits.warnDays ? TrainingState::Expiring : TrainingState::Compliant, latest};
    if (facts.waivedUntil.isValid() && facts.waivedUntil >= today)
        return {TrainingState::Waived, facts.waivedUntil};
    if (facts.onDuty.isValid() && facts.onDuty.addDays(limits.graceDays) >= today)
        return {TrainingState::InGrace, facts.onDuty.addDays(limits.graceDays)};
    return {any ? TrainingState::Expired : TrainingState::Missing, latest};
}

std::optional<ActiveWarden> activeWarden(const QList<WardenPost> &posts, const QDateTime &now)
{
    for (qsizetype at = 0; at < posts.size(); ++at) {
        const WardenPost &post = posts[at];
        const bool away = std::any_of(post.away.begin(), post.away.end(),
            [&](const WardenPost::Away &span) { return span.from <= now && (!span.until.isValid() || now <= span.until); });
        if (!post.person.isNull() && !away && covers(post.from, post.until, now.date()))
            return ActiveWarden {post.person, at > 0};
    }
    return std::nullopt;
}

}
