// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/review/holding.h"

#include "core/query/query.h"
#include "core/records/reference.h"
#include "core/records/review.h"

#include <algorithm>

namespace core {

namespace {

const QString administrator = QStringLiteral("administrator");

QString deviceName(quint64 device) { return QStringLiteral("%1").arg(device, 16, 16, QLatin1Char('0')); }

/// Identities among what is a member's own; the rest are acronyms of agencies.
QSet<QString> identities(const QStringList &own)
{
    QSet<QString> found;
    for (const QString &one : own)
        if (Id::fromText(one))
            found << one;
    return found;
}

QSet<Id> areasOf(const Record &record)
{
    QSet<Id> areas;
    for (const Field &field : record.type->fields)
        if (field.kind == Kind::Reference && field.target == srmArea.key)
            if (const auto *id = std::get_if<Id>(&record.values.at(record.type->indexOf(field))))
                areas << *id;
    return areas;
}

/// Roles that are given by letter (2.1).
bool isByLetter(const QString &role)
{
    return role == QLatin1String("do") || role == QLatin1String("doai") || role == QLatin1String("asc");
}

}

Holding::Holding(Reader &reader, const Record &subject, std::shared_ptr<Holders> shared)
    : m_reader(reader)
    , m_country(subject.scope.section(QLatin1Char('/'), 0, -2))
    , m_type(nameOf(*subject.type))
    , m_shared(shared ? std::move(shared) : std::make_shared<Holders>())
{
}

const QStringList &Holding::own(quint64 device)
{
    if (!m_shared->roles.contains(device))
        m_shared->roles.insert(device, m_reader.memberRoles(device));
    return m_shared->roles[device];
}

QString Holding::nameOfPerson(quint64 device)
{
    if (!m_shared->names.contains(device))
        m_shared->names.insert(device, m_reader.memberName(device).simplified().toCaseFolded());
    return m_shared->names[device];
}

bool Holding::isSamePerson(quint64 one, quint64 other)
{
    if (one == other)
        return true;
    if (nameOfPerson(one).isEmpty() || nameOfPerson(one) != nameOfPerson(other))
        return false;
    const QSet<QString> ones = identities(m_reader.memberOwn(one));
    const QSet<QString> others = identities(m_reader.memberOwn(other));
    return ones.isEmpty() || others.isEmpty() || ones.intersects(others);
}

const QList<Holding::Handed> &Holding::delegations()
{
    if (m_shared->delegations)
        return *m_shared->delegations;
    m_shared->delegations.emplace();
    if (m_reader.catalogue().find(delegation.key) == nullptr)
        return *m_shared->delegations;
    Query query;
    query.type = &delegation;
    for (const bool deleted : {false, true}) { // somebody else may have deleted it
        query.deleted = deleted;
        for (qint64 row : find(m_reader, query))
            if (const std::optional<Record> found = m_reader.record(delegation, row))
                *m_shared->delegations << Handed {*found, m_reader.history(found->id)};
    }
    return *m_shared->delegations;
}

std::optional<Id> Holding::delegationFor(const Judged &one, const Content &content)
{
    for (const Handed &handed : delegations())
        if ((!one.delegation || one.delegation == handed.now.id) && isDelegated(handed, one, content))
            return handed.now.id;
    return std::nullopt;
}

/// What those who hold the role made of it before the decision was taken. Nobody hands on what they do not hold, and what
/// anybody else writes into a delegation neither gives nor takes anything. An administrator gives roles in the members log.
std::optional<Record> Holding::asGiven(const Handed &handed, const QString &role, quint64 lamport)
{
    QSet<Id> given;
    for (const HistoryStep &step : handed.steps)
        if (step.lamport < lamport && holds(step.device, role))
            given << step.id;
    return m_reader.asItStood(handed.now.id, [&](const Id &write, qint64) { return given.contains(write); });
}

/// Ended by who holds the role, who may also take that back; or, once and for all, by the delegate or an administrator.
/// Never before it was written: nobody undoes what was decided yesterday by ending a delegation the day before.
bool Holding::isRevoked(const Handed &handed, const Record &given, const QString &role, const QDateTime &at)
{
    const quint16 cell = RecordType::cellOf(*delegation.field("revoked_at"));
    QSet<Id> standing;
    QSet<Id> superseded;
    QHash<Id, QSet<Id>> ancestors; // by way of anybody's writes
    const auto isPast = [&](const HistoryStep &step) {
        const QString moment = toText(step.write.cells.value(cell).value(0));
        return !moment.isEmpty() && std::max(instantOf(moment), QDateTime::fromMSecsSinceEpoch(step.at, Qt::UTC)) <= at;
    };
    bool isEnded = false;
    for (const HistoryStep &step : handed.steps) {
        if (!step.write.cells.contains(cell))
            continue;
        QSet<Id> &before = ancestors[step.id];
        if (step.write.kind == Write::Kind::Set)
            before << handed.now.id; // a creation is a parent of every later write
        for (const Id &parent : step.write.parents)
            before.unite(ancestors.value(parent)) << parent;
        if (!step.withheld.isEmpty())
            continue;
        if (holds(step.device, role)) {
            standing << step.id;
            superseded.unite(before);
        } else if (holds(step.device, administrator) || deviceName(step.device) == textOf(given, "delegate_device")) {
            isEnded = isEnded || isPast(step);
        }
    }
    standing.subtract(superseded);
    for (const HistoryStep &step : handed.steps)
        isEnded = isEnded || (standing.contains(step.id) && isPast(step));
    return isEnded;
}

/// Whether the content lies in this area, or in areas within it: by the subject's own, else by those of its parts (a
/// journey's segments). What names no area lies in none.
bool Holding::isAllIn(const std::optional<Snapshot> &content, const Id &area)
{
    if (!content)
        return false;
    QSet<Id> areas = areasOf(content->subject);
    if (areas.isEmpty())
        for (const Record &part : content->parts)
            areas |= areasOf(part);
    return !areas.isEmpty() && std::all_of(areas.begin(), areas.end(), [&](const Id &one) { return isWithin(one, area); });
}

bool Holding::isWithin(Id one, const Id &area)
{
    for (int level = 0; level < 10; ++level) { // nobody nests areas deeper; two may name each other by mistake
        if (one == area)
            return true;
        const std::optional<Record> record = m_reader.record(one);
        const auto outer = record && record->type->number == srmArea.number ? idOf(*record, "within") : std::nullopt;
        if (!outer)
            return false;
        one = *outer;
    }
    return false;
}

bool Holding::isDelegated(const Handed &handed, const Judged &one, const Content &content)
{
    const std::optional<Record> given
        = asGiven(handed, one.role, one.record.type != nullptr ? one.record.creation.lamport : ~0ULL);
    if (!given || given->deleted)
        return false;
    if (textOf(*given, "role") != one.role || textOf(*given, "delegate_device") != deviceName(one.device))
        return false;
    if (const QString country = textOf(*given, "country"); !country.isEmpty() && country != m_country)
        return false;
    if (const QString types = textOf(*given, "types"); !types.isEmpty() && !types.split(QLatin1Char(' ')).contains(m_type))
        return false;
    if (one.at.date() < firstDayOf(textOf(*given, "valid_from")) || one.at.date() > lastDayOf(textOf(*given, "valid_until")))
        return false;
    if (const auto area = idOf(*given, "srm_area"); area && !isAllIn(content(), *area))
        return false;
    return !isRevoked(handed, *given, one.role, one.at);
}

bool Holding::isAppointmentOver(quint64 device, const QString &role, const QDateTime &at)
{
    if (!isByLetter(role) || m_country.isEmpty() || m_reader.catalogue().find(appointment.key) == nullptr)
        return false;
    const QString which = role + QLatin1Char('/') + m_country;
    if (!m_shared->appointments.contains(which)) {
        QList<Record> &all = m_shared->appointments[which];
        Query query;
        query.type = &appointment;
        query.filters = {{"role", Query::Filter::Is::Equal, role}, {"country", Query::Filter::Is::Equal, m_country}};
        for (qint64 row : find(m_reader, query))
            if (const std::optional<Record> found = m_reader.record(appointment, row))
                all << *found;
    }
    const QList<Record> &all = m_shared->appointments[which];
    const QSet<QString> own = identities(m_reader.memberOwn(device));
    const auto isTheirs = [&](const Record &one) {
        const std::optional<Id> person = idOf(one, "person");
        return (person && own.contains(person->text()))
            || textOf(one, "holder").simplified().toCaseFolded() == nameOfPerson(device);
    };
    const auto isValid = [&](const Record &one) {
        if (at.date() < firstDayOf(textOf(one, "valid_from")))
            return false;
        for (const char *key : {"valid_until", "ended_on"})
            if (const QString until = textOf(one, key); !until.isEmpty() && at.date() > lastDayOf(until))
                return false;
        return true;
    };
    const bool hasOwn = std::any_of(all.begin(), all.end(), isTheirs);
    return !all.isEmpty() && std::none_of(all.begin(), all.end(), [&](const Record &one) {
        return (!hasOwn || isTheirs(one)) && isValid(one);
    });
}

}
