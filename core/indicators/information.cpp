// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
// Subprogramme 3: field support (domain dossier 4.3): who is where, and information for those who need it.
#include "core/indicators/data.h"
#include "core/records/aviation.h"
#include "core/records/dutystation.h"
#include "core/records/headcount.h"
#include "core/records/person.h"
#include "core/records/reference.h"
#include "core/records/tools.h"
#include "core/records/travel.h"
#include "core/records/warden.h"
#include "core/rules/clocks.h"
#include "core/rules/headcount.h"
#include "core/rules/persons.h"
#include "core/rules/travel.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr int feedDays = 7; // since trips and visitors last came in (4.3 c-i)
constexpr int countMonths = 12; // a headcount is proof for so long (4.3 c-i)
constexpr int usedDays = 180; // an information tool (4.3 c-ii)
constexpr int openedDays = 90; // the list of operators, by focal points (4.3 d)

constexpr Reason notCertified {
    "not_certified", QT_TRANSLATE_NOOP("Indicator", "An organization has not certified its list in time.")};
constexpr Reason listIncomplete {
    "list_incomplete", QT_TRANSLATE_NOOP("Indicator", "Too many entries of the list are incomplete.")};
constexpr Reason notDeclared {
    "dependants_not_declared", QT_TRANSLATE_NOOP("Indicator", "Too few have declared their dependants.")};
constexpr Reason noWarden {"no_active_warden", QT_TRANSLATE_NOOP("Indicator", "A zone has no active warden.")};
constexpr Reason notAccounted {"headcount_too_slow",
    QT_TRANSLATE_NOOP(
        "Indicator", "The last headcount of twelve months did not reach its share in time, or there was none.")};
constexpr Reason noFeed {
    "feed_too_old", QT_TRANSLATE_NOOP("Indicator", "Trips and visitors have not come in for more than 7 days.")};
constexpr Reason notUsed {"not_used", QT_TRANSLATE_NOOP("Indicator", "A required tool has not been used in 180 days.")};
constexpr Reason noAccount {"no_account", QT_TRANSLATE_NOOP("Indicator", "There is no account for a required tool.")};
constexpr Reason notOnList {"not_on_list", QT_TRANSLATE_NOOP("Indicator", "The holder is no longer on the list.")};
constexpr Reason notEntitled {"requester_other",
    QT_TRANSLATE_NOOP("Indicator", "Asked by neither a designated focal point nor a security professional.")};
constexpr Reason limitRuns {"limit_runs", QT_TRANSLATE_NOOP("Indicator", "The limit has not passed.")};
constexpr Reason answeredLate {"answered_late", QT_TRANSLATE_NOOP("Indicator", "Answered late.")};
constexpr Reason notAnswered {"not_answered", QT_TRANSLATE_NOOP("Indicator", "Not answered.")};

/// What is known of one duty station with people.
struct Location {
    QString country;
    int persons = 0;
    int complete = 0;
    int declared = 0;
    QSet<QString> organizations; ///< that have people there
    QSet<QString> certified; ///< those whose list was certified in time
    bool hasWardens = true; ///< in every zone
    std::optional<Ratio> accounted; ///< of the latest headcount, when its share was due
};

QHash<Id, QList<WhereaboutsFact>> whereaboutsOf(Data &data)
{
    QHash<Id, QList<WhereaboutsFact>> seen;
    const Table &entries = data.table(whereabouts, {"person", "kind", "starts_at", "ends_at"});
    for (const Row &row : entries.rows()) {
        const std::optional<Id> who = entries.id(row, "person");
        if (!who)
            continue;
        WhereaboutsFact fact;
        fact.id = row.id;
        fact.kind = entries.is(row, "kind", "observed") ? WhereaboutsKind::Observed
            : entries.is(row, "kind", "reported")       ? WhereaboutsKind::Reported
                                                        : WhereaboutsKind::Planned;
        fact.from = entries.moment(row, "starts_at");
        fact.until = entries.moment(row, "ends_at");
        fact.noted = QDateTime::fromMSecsSinceEpoch(row.made, Qt::UTC);
        seen[*who] << fact;
    }
    return seen;
}

/// Who was on a cleared trip at the end of the period: approved by a person, or each of its ways cleared on its own, as a
/// rule does. One that was refused clears nobody.
QSet<Id> travellers(Data &data)
{
    QSet<Id> away;
    const Table &trips = data.table(travelRequest, {"traveller", "starts_on", "ends_on"});
    const Table &segments = data.table(travelSegment, {"request", "state", "clearance_state"});
    const auto segmentsOf = byReference(segments, "request");
    for (const Row &row : trips.rows()) {
        const std::optional<Id> who = trips.id(row, "traveller");
        if (!who || !(trips.day(row, "starts_on") <= data.today()) || !(trips.lastDay(row, "ends_on") >= data.today()))
            continue;
        int ways = 0;
        int cleared = 0;
        bool isRefused = false;
        for (const Row *segment : segmentsOf.value(row.id)) {
            if (segments.is(*segment, "state", "cancelled"))
                continue;
            const std::optional<SegmentState> clearance = segmentStateFromKey(segments.text(*segment, "clearance_state"));
            ++ways;
            cleared += clearance && isCleared(*clearance);
            isRefused = isRefused || clearance == SegmentState::Returned || clearance == SegmentState::Denied
                || clearance == SegmentState::Revoked;
        }
        if (isRefused)
            continue;
        const ReviewStatus &status = data.review(travelRequest, row);
        const bool isTakenBack = status.stage == QLatin1String("returned") || status.stage == QLatin1String("withdrawn")
            || status.stage == QLatin1String("revoked") || Data::isVoid(status);
        if (Data::isApproved(status) || (ways > 0 && cleared == ways && !isTakenBack))
            away << *who;
    }
    return away;
}

/// Organizations as people's entries name them, by code or name, told by one key.
QHash<QString, QString> organizationKeys(Data &data, QHash<Id, QString> &byId)
{
    QHash<QString, QString> keys;
    const Table &table = data.table(organization, {"code", "name"});
    for (const Row &row : table.rows()) {
        const QString key = table.text(row, "code").trimmed().toCaseFolded();
        byId.insert(row.id, key);
        keys.insert(key, key);
        keys.insert(table.text(row, "name").trimmed().toCaseFolded(), key);
    }
    return keys;
}

void readCertifications(Data &data, QMap<Id, Location> &locations, const QHash<Id, QString> &organizations)
{
    const Table &table = data.table(listCertification, {"organization", "duty_station", "date"});
    for (const Row &row : table.rows()) {
        const auto location = locations.find(table.id(row, "duty_station").value_or(Id()));
        const QDate date = table.day(row, "date");
        if (location != locations.end() && date <= data.today()
            && after(date, data.clock("list_certification")) >= data.today()
            && Data::isApproved(data.review(listCertification, row)))
            location->certified << organizations.value(table.id(row, "organization").value_or(Id()));
    }
}

void readWardens(Data &data, QMap<Id, Location> &locations, const QSet<Id> &away)
{
    const Table &people = data.people();
    const Table &zones = data.table(wardenZone,
        {"duty_station", "warden", "warden_from", "warden_until", "alternate", "second_alternate", "alternate_until",
            "state"});
    for (const Row &row : zones.rows()) {
        const auto location = locations.find(zones.id(row, "duty_station").value_or(Id()));
        if (location == locations.end() || zones.is(row, "state", "ended") || zones.is(row, "state", "proposed")
            || (zones.isLate(row) && !(zones.day(row, "warden_from") <= data.today())))
            continue;
        QList<WardenPost> posts;
        for (const char *field : {"warden", "alternate", "second_alternate"}) {
            const Row *holder = people.find(zones.id(row, field));
            if (holder == nullptr || !data.isOnList(people, *holder))
                continue;
            const bool isWarden = qstrcmp(field, "warden") == 0;
            WardenPost post;
            post.person = holder->id;
            post.from = isWarden ? zones.day(row, "warden_from") : QDate();
            post.until = zones.lastDay(row, isWarden ? "warden_until" : "alternate_until");
            if (!people.is(*holder, "status", "active") || away.contains(holder->id))
                post.away << WardenPost::Away {data.end().addDays(-1), {}};
            posts << post;
        }
        location->hasWardens = location->hasWardens && activeWarden(posts, data.end()).has_value();
    }
}

/// The latest count of each location whose share was due by the end of the period, drill or real.
void readHeadcounts(Data &data, QMap<Id, Location> &locations)
{
    const Table &counts = data.table(headcount, {"duty_station", "srm_area", "ordered_at", "trigger", "missing_after"});
    QMap<Id, const Row *> latest;
    const auto due = [&](const Row &row) { return after(counts.moment(row, "ordered_at"), data.clock("headcount_90")); };
    for (const Row &row : counts.rows()) {
        std::optional<Id> station = counts.id(row, "duty_station");
        if (!station)
            station = data.stationOf({}, counts.id(row, "srm_area"));
        const QDateTime ordered = counts.moment(row, "ordered_at");
        if (!station || !locations.contains(*station) || !ordered.isValid() || due(row) > data.end()
            || ordered < data.end().addMonths(-countMonths) || Data::isVoid(data.review(headcount, row)))
            continue;
        const Row *&known = latest[*station];
        if (known == nullptr || counts.moment(*known, "ordered_at") <= ordered)
            known = &row;
    }
    if (latest.isEmpty())
        return;
    const Table &lines = data.table(headcountPerson, {"headcount"});
    const Table &reports = data.table(statusReport,
        {"headcount", "subject", "unknown_person", "status", "at", "received_at", "reporter", "confirmed_by", "source",
            "direct_contact", "reason"});
    const auto linesOf = byReference(lines, "headcount");
    const auto reportsOf = byReference(reports, "headcount");
    const auto named = [](const QString &text) { // case and spaces make nobody another person
        const QString name = text.simplified().toCaseFolded();
        return name.isEmpty() ? Id() : Id {qHash(name), 1};
    };
    for (auto one = latest.constBegin(); one != latest.constEnd(); ++one) {
        const Row &count = **one;
        QMap<Id, HeadcountMember> members; // of the frozen list, and who turned up on none
        for (const Row *line : linesOf.value(count.id))
            members[line->id].person = line->id;
        QHash<QString, Id> unknown;
        for (const Row *each : reportsOf.value(count.id)) {
            const Row &row = *each;
            std::optional<Id> subject = reports.id(row, "subject");
            if (!subject) {
                Id &first = unknown[reports.text(row, "unknown_person").simplified().toCaseFolded()];
                first = first.isNull() ? row.id : first;
                subject = first;
                members[*subject].person = *subject;
            }
            const auto member = members.find(*subject);
            if (member == members.end())
                continue;
            StatusEvent event;
            event.id = row.id;
            event.status = personStatusFromKey(reports.text(row, "status")).value_or(PersonStatus::NotTried);
            event.at = reports.moment(row, "at");
            event.received = reports.moment(row, "received_at");
            event.reporter = named(reports.text(row, "reporter"));
            event.confirmer = named(reports.text(row, "confirmed_by"));
            event.direct = reports.is(row, "source", "self") || reports.is(row, "direct_contact", "yes");
            event.reason = reports.text(row, "reason");
            member->reports << event;
        }
        HeadcountSpans spans;
        spans.missingMinutes = int(counts.number(count, "missing_after")
                                       .value_or(counts.is(count, "trigger", "drill") ? 240 : spans.missingMinutes));
        const HeadcountBoard board = boardOf(members.values(), due(count), counts.moment(count, "ordered_at"), spans);
        locations[one.key()].accounted = board.all.accounted();
    }
}

}

Result whereaboutsKnown(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Locations that meet every criterion"), Figure::Is::Share};
    Figure persons {"persons",
        QT_TRANSLATE_NOOP("Indicator", "Persons and dependants on certified lists whose whereabouts are known"),
        Figure::Is::Share};
    ListLimits limits;
    const QDate oldest = data.today();
    const Span fresh = data.clock("contact_verification");
    QHash<Id, QList<QDate>> channels;
    const Table &contacts = data.table(contactChannel, {"person", "verified_on"});
    for (const Row &row : contacts.rows())
        if (const std::optional<Id> who = contacts.id(row, "person")) {
            const QDate verified = contacts.day(row, "verified_on");
            const bool isFresh = verified.isValid() && verified <= oldest && after(verified, fresh) >= data.today();
            channels[*who] << (isFresh ? data.today() : QDate()); // the policy's span, whatever its unit
        }
    const QHash<Id, QList<WhereaboutsFact>> seen = whereaboutsOf(data);
    const QSet<Id> away = travellers(data);
    QHash<Id, QString> organizations;
    const QHash<QString, QString> keys = organizationKeys(data, organizations);

    struct Entry {
        Id station;
        QString organization;
        bool isKnown = false;
        bool hasZone = false;
    };
    QMap<Id, Location> locations;
    QHash<Id, Entry> entries;
    const int minutes = int(data.threshold("fresh_hours") * 60);
    const Table &people = data.people();
    for (const Row &row : people.rows()) {
        const std::optional<Id> station = people.id(row, "duty_station");
        if (!station || !data.covers({station}))
            continue;
        if (people.id(row, "merged_into"))
            data.exclude(result, people, row, wasMerged);
        if (!data.isOnList(people, row))
            continue;
        ListFacts facts;
        facts.channelsVerified = channels.value(row.id);
        facts.residence = people.id(row, "home").has_value();
        facts.zone = people.id(row, "warden_zone").has_value();
        facts.category = !people.text(row, "category").isEmpty();
        facts.contractFrom = people.day(row, "contract_from");
        facts.contractUntil = people.lastDay(row, "contract_to");
        facts.dependantsDeclared
            = people.is(row, "dependants_declared", "yes") || people.is(row, "dependants_declared", "no");
        Location &location = locations[*station];
        location.country = data.countryOf(row);
        ++location.persons;
        location.complete += gapsOf(facts, data.today(), limits).isEmpty();
        location.declared += facts.dependantsDeclared;
        const QString named = people.text(row, "organisation").trimmed().toCaseFolded();
        Entry &entry = entries[row.id];
        const QString registered = organizations.value(people.id(row, "organization").value_or(Id()));
        entry = {*station, registered.isEmpty() ? keys.value(named, named) : registered, away.contains(row.id), facts.zone};
        location.organizations << entry.organization;
        const WhereaboutsNow now
            = whereaboutsAt(seen.value(row.id), people.id(row, "warden_zone").value_or(Id()), data.end(), minutes);
        entry.isKnown = entry.isKnown || now.basis != WhereaboutsBasis::Unknown;
    }
    readCertifications(data, locations, organizations);
    readWardens(data, locations, away);
    readHeadcounts(data, locations);

    const auto isListed
        = [&](const Entry &entry) { return locations.value(entry.station).certified.contains(entry.organization); };
    for (const Entry &entry : std::as_const(entries))
        if (isListed(entry)) {
            ++persons.denominator;
            persons.numerator += entry.isKnown;
        }
    const Table &families = data.table(dependant, {"person", "eligible", "lives_at_duty_station", "home"});
    for (const Row &row : families.rows()) {
        const auto entry = entries.constFind(families.id(row, "person").value_or(Id()));
        if (entry == entries.constEnd() || !isListed(*entry) || !families.is(row, "eligible", "yes")
            || !families.is(row, "lives_at_duty_station", "yes"))
            continue;
        ++persons.denominator;
        persons.numerator += families.id(row, "home").has_value() || entry->hasZone;
    }
    const Table &stations = data.stations();
    QHash<QString, bool> feeds;
    for (auto one = locations.constBegin(); one != locations.constEnd(); ++one) {
        const Location &location = *one;
        if (!feeds.contains(location.country)) {
            const QDateTime received = data.lastReceived(Compartment::Personnel, location.country);
            feeds.insert(location.country, received.isValid() && received.addDays(feedDays) >= data.end());
        }
        QStringList open; // every criterion that fails, the first as the reason
        Reason why;
        const auto ask = [&](bool isMet, Reason criterion) {
            if (isMet)
                return;
            open << QLatin1String(criterion.key);
            why = why ? why : criterion;
        };
        ask(location.certified.contains(location.organizations), notCertified);
        ask(location.complete >= location.persons * data.threshold("list_complete_share"), listIncomplete);
        ask(location.declared >= location.persons * data.threshold("dependants_declared_share"), notDeclared);
        ask(location.hasWardens, noWarden);
        ask(location.accounted && location.accounted->value().value_or(0) >= data.threshold("accounted_share"),
            notAccounted);
        ask(feeds.value(location.country), noFeed);
        ++result.value.denominator;
        result.value.numerator += !why;
        if (const Row *station = stations.find(one.key()))
            data.evidence(result, stations, *station, !why, why, open.join(QLatin1Char(' ')));
        else if (data.isDetailed())
            result.evidence << Evidence {one.key(), one.key().text(), !why, why, open.join(QLatin1Char(' '))};
    }
    result.others << persons;
    return result;
}

Result toolsUsed(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Required tools used within 180 days"), Figure::Is::Share};
    Figure access {"has_account", QT_TRANSLATE_NOOP("Indicator", "Required tools with an account"), Figure::Is::Share};
    Figure equipped {"holders", QT_TRANSLATE_NOOP("Indicator", "Holders with access to all their tools"), Figure::Is::Share};
    Figure users {"holders_using", QT_TRANSLATE_NOOP("Indicator", "Holders who use all their tools"), Figure::Is::Share};
    const Table &holders = data.functionHolders();
    const Table &accesses = data.table(toolAccess, {"function_holder", "tool", "account", "activated_on", "last_used_on"});
    struct Access {
        bool hasAccount = false;
        bool isUsed = false;
    };
    QHash<Id, QMap<QString, Access>> tools;
    for (const Row &row : accesses.rows()) {
        const QDate activated = accesses.day(row, "activated_on");
        const QDate last = accesses.day(row, "last_used_on");
        if (accesses.isLate(row) && !(activated.isValid() && activated <= data.today()))
            continue;
        Access &one = tools[accesses.id(row, "function_holder").value_or(Id())][accesses.text(row, "tool")];
        const bool hasAccount = accesses.is(row, "account", "yes") && (!activated.isValid() || activated <= data.today());
        one.hasAccount = one.hasAccount || hasAccount;
        one.isUsed = one.isUsed
            || (hasAccount && last.isValid() && last >= data.today().addDays(-usedDays) && last <= data.today());
    }
    const Table &people = data.people();
    for (const Row &row : holders.rows()) {
        if (!holders.holds(row, "valid_from", "valid_until", data.today())
            || !data.covers({holders.id(row, "duty_station")}))
            continue;
        const QStringList needed = data.policy().toolsFor(holders.text(row, "role"));
        if (needed.isEmpty())
            continue;
        if (const Row *who = people.find(holders.id(row, "person")); who != nullptr && !data.isOnList(people, *who)) {
            data.exclude(result, holders, row, notOnList);
            continue;
        }
        int used = 0;
        int owned = 0;
        QStringList missing;
        for (const QString &tool : needed) {
            const Access one = tools.value(row.id).value(tool);
            used += one.isUsed;
            owned += one.hasAccount;
            if (!one.isUsed)
                missing << tool;
        }
        access.denominator += double(needed.size());
        access.numerator += owned;
        result.value.denominator += double(needed.size());
        result.value.numerator += used;
        ++equipped.denominator;
        equipped.numerator += owned == needed.size();
        ++users.denominator;
        users.numerator += used == needed.size();
        data.evidence(result, holders, row, used == needed.size(), owned < needed.size() ? noAccount : notUsed,
            missing.join(QLatin1Char(' ')));
    }
    result.others << access << equipped << users;
    return result;
}

Result aviationAdvice(Data &data)
{
    Result result;
    result.value = {"value", QT_TRANSLATE_NOOP("Indicator", "Requests answered in time"), Figure::Is::Share};
    Figure answered {"answered", QT_TRANSLATE_NOOP("Indicator", "Requests answered"), Figure::Is::Count};
    Figure operators {
        "operators_assessed", QT_TRANSLATE_NOOP("Indicator", "Operators with a valid assessment"), Figure::Is::Count};
    Figure registered {
        "focal_points", QT_TRANSLATE_NOOP("Indicator", "Designated air-travel focal points"), Figure::Is::Count};
    Figure reached {"focal_points_reached",
        QT_TRANSLATE_NOOP("Indicator", "Of them, those who opened the advice in 90 days"), Figure::Is::Share};
    Figure countries {
        "countries_served", QT_TRANSLATE_NOOP("Indicator", "Countries served by a listed operator"), Figure::Is::Count};
    const Table &requests
        = data.table(aviationRequest, {"requester_kind", "urgency", "received_at", "answered_at"}, As::Known);
    const Span urgent = data.clock("aviation_urgent");
    const Span normal = data.clock("aviation_normal");
    for (const Row &row : requests.rows()) {
        const QDateTime received = requests.moment(row, "received_at");
        if (!data.period().contains(received))
            continue;
        if (requests.is(row, "requester_kind", "other")) {
            data.exclude(result, requests, row, notEntitled);
            continue;
        }
        // Days are working days, to their end; hours run by the clock.
        const bool isUrgent = requests.is(row, "urgency", "urgent");
        const Span span = isUrgent ? urgent : normal;
        const QDateTime due = !isUrgent && span.days > 0
            ? QDateTime(addWorkingDays(received.date(), span.days), QTime(23, 59, 59, 999), Qt::UTC)
            : after(received, span);
        const QDateTime done = requests.moment(row, "answered_at");
        const bool isTimely = done.isValid() && done <= due;
        if (!isTimely && due > data.asOf()) {
            data.pending(result, requests, row, limitRuns);
            continue;
        }
        ++result.value.denominator;
        result.value.numerator += isTimely;
        answered.numerator += done.isValid();
        data.evidence(result, requests, row, isTimely, done.isValid() ? answeredLate : notAnswered);
    }
    QSet<Id> openers;
    const Table &accesses = data.table(toolAccess, {"function_holder", "tool", "account", "activated_on", "last_used_on"});
    for (const Row &row : accesses.rows()) {
        const QDate last = accesses.day(row, "last_used_on");
        if (accesses.is(row, "tool", "advisory") && last.isValid() && last <= data.today()
            && last >= data.today().addDays(-openedDays))
            openers << accesses.id(row, "function_holder").value_or(Id());
    }
    const Table &holders = data.functionHolders();
    for (const Row &row : holders.rows())
        if (holders.is(row, "role", "travfp") && holders.holds(row, "valid_from", "valid_until", data.today())) {
            ++registered.numerator;
            ++reached.denominator;
            reached.numerator += openers.contains(row.id);
        }
    QSet<QString> served;
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const Table &list = data.table(airOperator, {"list_status", "valid_from", "valid_until", "countries"});
    for (const Row &row : list.rows()) {
        if (!list.holds(row, "valid_from", "valid_until", data.today()) || list.is(row, "list_status", "under_review"))
            continue;
        ++operators.numerator;
        if (list.is(row, "list_status", "listed_meets_criteria"))
            for (const QString &country : list.text(row, "countries").split(between, Qt::SkipEmptyParts))
                served << country.toUpper();
    }
    countries.numerator = double(served.size());
    result.others << answered << operators << registered << reached << countries;
    return result;
}

}
