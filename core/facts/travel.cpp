// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/review/review.h"
#include "core/rules/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

QString stateText(SegmentState state)
{
    switch (state) {
    case SegmentState::Cancelled:
        return QCoreApplication::translate("Fact", "cancelled");
    case SegmentState::Completed:
        return QCoreApplication::translate("Fact", "completed");
    case SegmentState::Departed:
        return QCoreApplication::translate("Fact", "left again");
    case SegmentState::Arrived:
        return QCoreApplication::translate("Fact", "arrived");
    case SegmentState::AutoCleared:
        return QCoreApplication::translate("Fact", "cleared by rule");
    case SegmentState::Cleared:
        return QCoreApplication::translate("Fact", "cleared");
    case SegmentState::ClearedWithConditions:
        return QCoreApplication::translate("Fact", "cleared with conditions");
    case SegmentState::PendingDo:
        return QCoreApplication::translate("Fact", "waits for the Designated Official");
    case SegmentState::PendingSa:
        return QCoreApplication::translate("Fact", "waits for the security adviser");
    case SegmentState::Submitted:
        return QCoreApplication::translate("Fact", "submitted");
    case SegmentState::Draft:
        return QCoreApplication::translate("Fact", "draft");
    case SegmentState::Expired:
        return QCoreApplication::translate("Fact", "expired: not started");
    case SegmentState::Returned:
        return QCoreApplication::translate("Fact", "returned");
    case SegmentState::Denied:
        return QCoreApplication::translate("Fact", "denied");
    case SegmentState::Revoked:
        return QCoreApplication::translate("Fact", "revoked");
    case SegmentState::Overdue:
        return QCoreApplication::translate("Fact", "overdue: no arrival confirmed");
    }
    Q_UNREACHABLE();
}

Fact::Tone toneOf(SegmentState state)
{
    if (state <= SegmentState::ClearedWithConditions)
        return Fact::Tone::Good;
    if (state == SegmentState::Overdue || state == SegmentState::Revoked || state == SegmentState::Denied)
        return Fact::Tone::Bad;
    return Fact::Tone::Warning;
}

QString modeText(AreaMode mode)
{
    switch (mode) {
    case AreaMode::Auto:
        return QCoreApplication::translate("Fact", "automatic clearance");
    case AreaMode::Manual:
        return QCoreApplication::translate("Fact", "manual clearance");
    case AreaMode::EssentialOnly:
        return QCoreApplication::translate("Fact", "essential travel only");
    case AreaMode::Closed:
        return QCoreApplication::translate("Fact", "closed");
    }
    Q_UNREACHABLE();
}

QString doubtText(ClearanceDoubt doubt)
{
    switch (doubt) {
    case ClearanceDoubt::NoRule:
        return QCoreApplication::translate("Fact", "no rule of the area is in force");
    case ClearanceDoubt::AreaManual:
        return QCoreApplication::translate("Fact", "the area is cleared by hand");
    case ClearanceDoubt::EssentialOnly:
        return QCoreApplication::translate("Fact", "the area is open for essential travel only");
    case ClearanceDoubt::AreaClosed:
        return QCoreApplication::translate("Fact", "the area is closed");
    case ClearanceDoubt::TrainingNotValid:
        return QCoreApplication::translate("Fact", "training is missing");
    case ClearanceDoubt::CeilingFull:
        return QCoreApplication::translate("Fact", "the ceiling is full");
    case ClearanceDoubt::NotImportantEnough:
        return QCoreApplication::translate("Fact", "the programme is not critical enough");
    case ClearanceDoubt::CarrierAdvisedAgainst:
        return QCoreApplication::translate("Fact", "the air operator is advised against");
    }
    Q_UNREACHABLE();
}

/// First and last day in the area.
struct Stay {
    QDate from;
    QDate until;
};

Stay stayOf(const QDateTime &arrives, const QDateTime &leaves, const QDateTime &left)
{
    const QDate from = arrives.date();
    const QDateTime end = left.isValid() ? left : leaves;
    return {from, end.isValid() ? std::max(from, end.date()) : from};
}

Stay stayOf(const Record &segment)
{
    return stayOf(
        Facts::moment(segment, "arrives_at"), Facts::moment(segment, "leaves_at"), Facts::moment(segment, "left_at"));
}

/// What the rules of an area come to when several hold: the strictest of each.
struct AreaRules {
    QList<Record> rules;
    AreaMode mode = AreaMode::Auto;
    std::optional<int> ceiling;
    QStringList courses;
    int leastCriticality = 4;
    int leadDays = 0;
};

bool coversStay(const Record &rule, const Stay &stay)
{
    const QDate from = Facts::day(rule, "valid_from");
    const QDate until = Facts::lastDayOf(rule.value("valid_until"));
    return from.isValid() && from <= stay.from && (!until.isValid() || stay.until <= until);
}

/// Whose rules bind a traveller: by the register, else by the name that was written down.
struct Employer {
    std::optional<Id> registered;
    QString named;

    bool is(const Record &organization) const
    {
        return registered ? *registered == organization.id
                          : named == Facts::text(organization, "code") || named == Facts::text(organization, "name");
    }
};

/// Those in force on every day of a stay. A rule for one organization binds its own travellers.
AreaRules rulesFor(Facts &facts, const Id &area, const Stay &stay, const Employer &employer)
{
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9_]+"));
    AreaRules found;
    for (const Record &rule : facts.referring("area_travel_rule", "srm_area", area)) {
        const std::optional<Record> only = facts.living(Facts::id(rule, "organization"));
        if (!coversStay(rule, stay) || (only && !employer.is(*only)))
            continue;
        found.rules << rule;
        found.mode = std::max(found.mode, areaModeFromKey(Facts::text(rule, "mode")).value_or(AreaMode::Manual));
        if (const int ceiling = Facts::number(rule, "ceiling", -1); ceiling >= 0)
            found.ceiling = found.ceiling ? std::min(*found.ceiling, ceiling) : ceiling;
        found.courses << Facts::text(rule, "training").toLower().split(between, Qt::SkipEmptyParts);
        if (const std::optional<Record> course = facts.living(Facts::id(rule, "course")))
            found.courses << Facts::text(*course, "code");
        found.leastCriticality = std::min(found.leastCriticality, Facts::number(rule, "least_criticality", 4));
        found.leadDays = std::max(found.leadDays, Facts::number(rule, "lead_days"));
    }
    found.courses.removeDuplicates();
    return found;
}

/// Traveller and companions.
int personsOf(Facts &facts, const Id &request)
{
    Query companions;
    companions.type = facts.reader().catalogue().find("travel_companion");
    companions.parent = request;
    return 1 + int(count(facts.reader(), companions));
}

/// What was written down of a segment's clearance: cleared, or before whom it is, or refused; nothing when nothing was.
std::optional<SegmentState> clearanceIn(const QString &stated) { return segmentStateFromKey(stated); }

bool isRefusal(std::optional<SegmentState> clearance)
{
    return clearance == SegmentState::Returned || clearance == SegmentState::Denied || clearance == SegmentState::Revoked;
}

/// Whose segments are in an area on some day between two: cleared by a rule or by a person, and neither called off nor over.
QList<CeilingClaim> claimsIn(Facts &facts, const Id &area, const Stay &stay)
{
    using Is = Query::Filter::Is;
    const QList<const char *> fields {
        "request", "arrives_at", "leaves_at", "left_at", "state", "clearance_state", "cleared_at"};
    const QString first = stay.from.toString(Qt::ISODate);
    const QString last = stay.until.toString(Qt::ISODate);
    QList<Row> rows = facts.rows("travel_segment",
        {{"srm_area", Is::Equal, area}, {"leaves_at", Is::AtLeast, first}, {"arrives_at", Is::AtMost, last}}, fields);
    rows << facts.rows("travel_segment",
        {{"srm_area", Is::Equal, area}, {"leaves_at", Is::Empty, {}}, {"arrives_at", Is::AtLeast, first},
            {"arrives_at", Is::AtMost, last}},
        fields);
    QList<CeilingClaim> claims;
    QHash<Id, QDateTime> approved; // when a person decided on the request; invalid: nobody has
    for (const Row &row : std::as_const(rows)) {
        const std::optional<Id> request = Facts::idOf(row.values.at(0));
        const QString state = toText(row.values.at(4));
        if (!request || state == QLatin1String("cancelled") || state == QLatin1String("completed"))
            continue;
        const std::optional<SegmentState> clearance = clearanceIn(toText(row.values.at(5)));
        if (isRefusal(clearance))
            continue;
        CeilingClaim claim;
        claim.segment = row.id;
        if (clearance && isCleared(*clearance))
            claim.cleared = Facts::momentOf(row.values.at(6));
        claim.decided = clearance != SegmentState::AutoCleared;
        if (claim.decided) {
            if (!approved.contains(*request)) {
                const std::optional<Record> of = facts.isDecided(*request) ? facts.living(*request) : std::nullopt;
                const ReviewStatus status = of ? review(facts.reader(), *of, facts.now()) : ReviewStatus();
                approved.insert(
                    *request, status.inForce && status.stage != QLatin1String("void") ? status.inForce->at : QDateTime());
            }
            if (!claim.cleared.isValid())
                claim.cleared = approved.value(*request);
        }
        if (!claim.cleared.isValid())
            continue;
        const Stay in = stayOf(
            Facts::momentOf(row.values.at(1)), Facts::momentOf(row.values.at(2)), Facts::momentOf(row.values.at(3)));
        if (in.until < stay.from || in.from > stay.until)
            continue;
        claim.persons = personsOf(facts, *request);
        claim.from = in.from;
        claim.until = in.until;
        claims << claim;
    }
    return claims;
}

/// Persons on the fullest day of a stay.
int fullest(const QList<CeilingClaim> &claims, const Stay &stay)
{
    int most = 0;
    for (QDate day = stay.from; day.isValid() && day <= stay.until; day = day.addDays(1)) {
        int there = 0;
        for (const CeilingClaim &claim : claims)
            if (claim.from <= day && day <= claim.until)
                there += claim.persons;
        most = std::max(most, there);
    }
    return most;
}

/// What the list of operators says today; an entry that has run out says nothing any more.
CarrierAdvice adviceOn(Facts &facts, const Record &segment)
{
    const std::optional<Record> carrier = facts.living(Facts::id(segment, "air_operator"));
    if (!carrier)
        return CarrierAdvice::None;
    const QString status = Facts::text(*carrier, "list_status");
    // Advice against somebody does not lapse with its date.
    return status == QLatin1String("advise_against")       ? CarrierAdvice::AdviseAgainst
        : status == QLatin1String("suspended")             ? CarrierAdvice::Suspended
        : status == QLatin1String("restricted_route")      ? CarrierAdvice::RestrictedRoute
        : status == QLatin1String("under_review")          ? CarrierAdvice::UnderReview
        : status == QLatin1String("listed_meets_criteria") ? CarrierAdvice::Listed
                                                           : CarrierAdvice::NotListed;
}

/// One segment with all that decides about it.
struct Judgement {
    bool isRuled = false; ///< it names an area, whose rules decide
    AreaRules rules;
    std::optional<RiskLevel> risk;
    int criticality = 0;
    QStringList training; ///< what is missing
    int persons = 1;
    int taken = 0; ///< by others, on the fullest day
    ClearanceVerdict verdict;
    LeadVerdict lead;
    bool overbooked = false; ///< decisions of persons alone exceed the ceiling
    bool settledOut = false; ///< cleared by rule, and others were cleared before
    SegmentState state = SegmentState::Draft;
    QDateTime arrivalDue; ///< invalid: nothing to confirm
};

/// From the review of the request and the segment's own fields, before time and ceiling have their say.
SegmentState statedOf(const Record &segment, const ReviewStatus &status)
{
    const QString state = Facts::text(segment, "state");
    if (const std::optional<SegmentState> known = segmentStateFromKey(state))
        return *known; // arrived, departed, completed, cancelled
    const QString stage = status.stage;
    if (stage == QLatin1String("revoked") || stage == QLatin1String("void"))
        return SegmentState::Revoked;
    const std::optional<SegmentState> clearance = clearanceIn(Facts::text(segment, "clearance_state"));
    if (isRefusal(clearance)) // whatever became of the request: each area is cleared on its own
        return *clearance;
    if (status.inForce)
        return Facts::text(segment, "conditions").isEmpty() && clearance != SegmentState::ClearedWithConditions
            ? SegmentState::Cleared
            : SegmentState::ClearedWithConditions;
    if (stage == QLatin1String("returned"))
        return SegmentState::Returned;
    if (stage == QLatin1String("withdrawn"))
        return SegmentState::Cancelled;
    if (stage == QLatin1String("endorsed"))
        return SegmentState::PendingDo;
    if (clearance && isCleared(*clearance))
        return *clearance;
    if (stage != QLatin1String("submitted"))
        return SegmentState::Draft; // it waits for nobody yet
    return clearance.value_or(SegmentState::Submitted);
}

Judgement judge(Facts &facts, const Record &segment, const Record &request, const ReviewStatus &status)
{
    Judgement judged;
    const Stay stay = stayOf(segment);
    const std::optional<Id> area = Facts::id(segment, "srm_area");
    const std::optional<Record> traveller = facts.living(Facts::id(request, "traveller"));
    const Employer employer = traveller
        ? Employer {Facts::id(*traveller, "organization"), Facts::text(*traveller, "organisation")}
        : Employer {{}, Facts::text(request, "visitor_organisation")};
    const QDate departs = Facts::moment(segment, "departs_at").date();
    const bool official = !Facts::is(request, "official", "no");
    judged.persons = personsOf(facts, request.id);
    judged.isRuled = area.has_value() && stay.from.isValid();
    ClearanceFacts of;
    of.hasRule = false;
    if (judged.isRuled) {
        judged.rules = rulesFor(facts, *area, stay, employer);
        judged.risk = presentRiskOf(facts, area);
        of.hasRule = !judged.rules.rules.isEmpty();
        of.mode = judged.rules.mode;
        of.leastCriticality = judged.rules.leastCriticality;
        if (traveller) {
            for (const TrainingGap &gap : travelTrainingGapsOf(facts, *traveller, judged.rules.courses, area, stay.from))
                judged.training << gap.title;
        } else {
            judged.training = judged.rules.courses; // a visitor's certificates are not here
        }
        of.trainingValid = judged.training.isEmpty();
        if (const std::optional<Record> output = facts.living(Facts::id(request, "pc_output")))
            judged.criticality = criticalityOf(facts, *output);
        of.criticality = judged.criticality;
        of.persons = judged.persons;
        of.carrier = adviceOn(facts, segment);
        of.ceiling = judged.rules.ceiling;
        if (of.ceiling) {
            QList<CeilingClaim> claims = claimsIn(facts, *area, stay);
            const CeilingOutcome outcome = settleCeiling(claims, *of.ceiling);
            judged.settledOut = outcome.pending.contains(segment.id);
            judged.overbooked = outcome.overbooked;
            claims.removeIf([&](const CeilingClaim &claim) {
                return claim.segment == segment.id || outcome.pending.contains(claim.segment);
            });
            judged.taken = of.taken = fullest(claims, stay);
        }
    }
    judged.verdict = clearanceOf(of);
    const QDate filed = Facts::moment(request, "filed_at").date();
    judged.lead = leadOf(
        {filed.isValid() ? filed : facts.now().date(), departs, judged.rules.mode, official, isHighRisk(judged.risk),
            judged.rules.ceiling.has_value(), judged.rules.leadDays, Facts::is(request, "urgent", "yes")},
        travelLeads(facts.policy()));

    judged.state = statedOf(segment, status);
    // What a rule has cleared stays cleared only while the rules still would, the ceiling as it was settled: until the
    // departure. Who is on the way is looked for by the hour they were to arrive.
    const bool isOnTheWay = Facts::moment(segment, "departs_at") <= facts.now();
    const bool isDoubted = judged.isRuled && !isOnTheWay
        && std::any_of(judged.verdict.doubts.begin(), judged.verdict.doubts.end(),
            [](ClearanceDoubt doubt) { return doubt != ClearanceDoubt::CeilingFull; });
    if (judged.state == SegmentState::AutoCleared && (judged.settledOut || isDoubted))
        judged.state = SegmentState::PendingSa;
    TravelLeg leg;
    leg.segment = segment.id;
    leg.departs = Facts::moment(segment, "departs_at");
    leg.arrives = Facts::moment(segment, "arrives_at");
    const ArrivalLimits limits = arrivalLimits(facts.policy());
    if (leg.departs.isValid() && leg.arrives.isValid()) {
        // Who was cleared and has not called it off is taken to have left: nobody is to be missed in silence.
        if (isCleared(judged.state))
            judged.arrivalDue = arrivalDue(leg.arrives, isHighRisk(judged.risk), limits);
        judged.state
            = stateByTime(judged.state, facts.now() >= leg.departs, leg, isHighRisk(judged.risk), facts.now(), limits);
    }
    return judged;
}

void leadFacts(Facts &facts, const LeadVerdict &lead, bool isFiled)
{
    if (lead.retroactive)
        facts.say("late", QT_TRANSLATE_NOOP("Fact", "Filed"), QCoreApplication::translate("Fact", "after the start"),
            Fact::Tone::Bad);
    else if (lead.late && isFiled)
        facts.say("late", QT_TRANSLATE_NOOP("Fact", "Filed late: last day was"), lead.latest.toString(Qt::ISODate),
            Fact::Tone::Warning);
    else if (!isFiled)
        facts.due("file_by", QT_TRANSLATE_NOOP("Fact", "To be filed by"), lead.latest, {7});
}

}

void travelSegmentFacts(Facts &facts)
{
    const std::optional<Record> request = facts.target("request");
    if (!request)
        return;
    const ReviewStatus status = review(facts.reader(), *request, facts.now());
    const Judgement judged = judge(facts, facts.record(), *request, status);
    facts.say("clearance", QT_TRANSLATE_NOOP("Fact", "Clearance"), stateText(judged.state), toneOf(judged.state));
    const bool isOpen = !segmentStateFromKey(facts.text("state"));
    if (isOpen && judged.arrivalDue.isValid())
        facts.deadline("arrival_due", QT_TRANSLATE_NOOP("Fact", "Arrival to be confirmed by"), judged.arrivalDue);
    if (isOpen && judged.settledOut)
        facts.say("overshoot", QT_TRANSLATE_NOOP("Fact", "Over the ceiling"),
            QCoreApplication::translate("Fact", "others were cleared before: to be looked at again"), Fact::Tone::Bad);
    if (!judged.isRuled)
        return;
    if (!judged.rules.rules.isEmpty())
        facts.say("rule", QT_TRANSLATE_NOOP("Fact", "Rule of the area"), modeText(judged.rules.mode),
            judged.rules.mode == AreaMode::Closed     ? Fact::Tone::Bad
                : judged.rules.mode == AreaMode::Auto ? Fact::Tone::Plain
                                                      : Fact::Tone::Warning);
    if (isOpen) {
        QStringList doubts;
        for (ClearanceDoubt doubt : judged.verdict.doubts)
            doubts << doubtText(doubt);
        if (doubts.isEmpty())
            facts.say("by_rule", QT_TRANSLATE_NOOP("Fact", "By the rules"),
                QCoreApplication::translate("Fact", "may be cleared at once"), Fact::Tone::Good);
        else
            facts.say("by_rule", QT_TRANSLATE_NOOP("Fact", "A person must look, because"), doubts.join(QStringLiteral("; ")),
                Fact::Tone::Warning);
    }
    if (!judged.training.isEmpty())
        facts.say("training", QT_TRANSLATE_NOOP("Fact", "Training missing"), judged.training.join(QStringLiteral(", ")),
            Fact::Tone::Bad);
    if (judged.rules.ceiling)
        facts.say("ceiling", QT_TRANSLATE_NOOP("Fact", "Ceiling, with this"),
            QCoreApplication::translate("Fact", "%1 of %2").arg(judged.taken + judged.persons).arg(*judged.rules.ceiling),
            judged.taken + judged.persons > *judged.rules.ceiling || judged.overbooked ? Fact::Tone::Bad
                                                                                       : Fact::Tone::Plain);
    if (judged.rules.leastCriticality < 4)
        facts.say("least_criticality", QT_TRANSLATE_NOOP("Fact", "Least programme criticality"),
            QStringLiteral("PC%1").arg(judged.rules.leastCriticality),
            judged.criticality == 0 || judged.criticality > judged.rules.leastCriticality ? Fact::Tone::Bad
                                                                                          : Fact::Tone::Plain);
    if (judged.risk) {
        facts.level("present_risk", QT_TRANSLATE_NOOP("Fact", "Present risk of the area"), *judged.risk);
        if (judged.criticality > 0)
            if (const auto ceiling = ceilingOf(facts.policy().risk(), judged.criticality);
                !ceiling || *ceiling < *judged.risk)
                facts.say("permitted", QT_TRANSLATE_NOOP("Fact", "Not permitted now"),
                    QCoreApplication::translate("Fact", "above what PC%1 may run under").arg(judged.criticality),
                    Fact::Tone::Bad);
    }
    leadFacts(facts, judged.lead, Facts::moment(*request, "filed_at").isValid());
}

void travelRequestFacts(Facts &facts)
{
    const QList<Record> segments = facts.parts("travel_segment");
    if (segments.isEmpty()) {
        facts.say("segments", QT_TRANSLATE_NOOP("Fact", "Segments"), QCoreApplication::translate("Fact", "none yet"),
            Fact::Tone::Warning);
        return;
    }
    const ReviewStatus status = review(facts.reader(), facts.record(), facts.now());
    QList<SegmentState> states;
    QList<TravelLeg> legs;
    std::optional<LeadVerdict> lead;
    for (const Record &segment : segments) {
        const Judgement judged = judge(facts, segment, facts.record(), status);
        states << judged.state;
        if (judged.state == SegmentState::Cancelled)
            continue;
        if (!lead || judged.lead.latest < lead->latest)
            lead = judged.lead;
        TravelLeg leg;
        leg.segment = segment.id;
        leg.departs = Facts::moment(segment, "departs_at");
        leg.arrives = Facts::moment(segment, "arrives_at");
        leg.leaves = Facts::moment(segment, "leaves_at");
        legs << leg;
    }
    if (const std::optional<SegmentState> worst = worstOf(states))
        facts.say(
            "clearance", QT_TRANSLATE_NOOP("Fact", "Clearance of the worst segment"), stateText(*worst), toneOf(*worst));
    int errors = 0;
    int gaps = 0;
    for (const LegFinding &finding : faultsOf(legs, facts.clock("travel_gap")))
        ++(isError(finding.fault) ? errors : gaps);
    if (errors > 0)
        facts.say("overlaps", QT_TRANSLATE_NOOP("Fact", "Segments whose times cannot be"), QString::number(errors),
            Fact::Tone::Bad);
    if (gaps > 0)
        facts.say("gaps", QT_TRANSLATE_NOOP("Fact", "Times nobody knows where"), QString::number(gaps), Fact::Tone::Warning);
    if (lead) {
        leadFacts(facts, *lead, facts.moment("filed_at").isValid());
        if (lead->needsReason && facts.text("urgent_reason").isEmpty())
            facts.say("reason", QT_TRANSLATE_NOOP("Fact", "Missing"),
                QCoreApplication::translate("Fact", "why it is filed late or urgent"), Fact::Tone::Warning);
    }
    if (facts.is("briefing_required", "yes") && !facts.moment("briefing_done_at").isValid())
        facts.say("briefing", QT_TRANSLATE_NOOP("Fact", "Briefing"), QCoreApplication::translate("Fact", "not done yet"),
            Fact::Tone::Warning);
}

void areaTravelRuleFacts(Facts &facts)
{
    const QDate today = facts.now().date();
    const Stay now {today, today};
    const std::optional<Id> area = Facts::id(facts.record(), "srm_area");
    const QDate until = Facts::lastDayOf(facts.record().value("valid_until"));
    if (!coversStay(facts.record(), now)) {
        facts.say("in_force", QT_TRANSLATE_NOOP("Fact", "In force"),
            until.isValid() && until < today ? QCoreApplication::translate("Fact", "no longer")
                                             : QCoreApplication::translate("Fact", "not yet"),
            Fact::Tone::Warning);
        return;
    }
    facts.say(
        "in_force", QT_TRANSLATE_NOOP("Fact", "In force"), QCoreApplication::translate("Fact", "yes"), Fact::Tone::Good);
    facts.due("valid_until", QT_TRANSLATE_NOOP("Fact", "Valid until"), until);
    const int ceiling = facts.number("ceiling", -1);
    if (!area || ceiling < 0)
        return;
    const QList<CeilingClaim> claims = claimsIn(facts, *area, now);
    const int there = fullest(claims, now);
    facts.say("ceiling", QT_TRANSLATE_NOOP("Fact", "In the area today, of those allowed"),
        QCoreApplication::translate("Fact", "%1 of %2").arg(there).arg(ceiling),
        there > ceiling        ? Fact::Tone::Bad
            : there == ceiling ? Fact::Tone::Warning
                               : Fact::Tone::Plain);
    const CeilingOutcome outcome = settleCeiling(claims, ceiling);
    if (!outcome.pending.isEmpty())
        facts.say("pending", QT_TRANSLATE_NOOP("Fact", "Cleared apart and over the ceiling, to be looked at"),
            QString::number(outcome.pending.size()), Fact::Tone::Bad);
}

}
