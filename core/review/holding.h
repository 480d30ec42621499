// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/decision.h"

#include <functional>

namespace core {

/// What the reviews of many records have in common, read once: who has handed on which role, who holds which, letters of
/// appointment. For one computation; what is written meanwhile is not seen.
struct Holders {
    struct Handed {
        Record now;
        QList<HistoryStep> steps;
    };
    std::optional<QList<Handed>> delegations;
    QHash<QString, QList<Record>> appointments; ///< by role and country
    QHash<quint64, QStringList> roles; ///< by device
    QHash<quint64, QString> names;
};

/// Who may act as what in the review of one record: the roles the members log gives, those handed on, and the letters of
/// appointment. Read as they are needed: most records are decided on by few.
class Holding {
public:
    Holding(Reader &reader, const Record &subject, std::shared_ptr<Holders> shared = {});

    bool holds(quint64 device, const QString &role) { return own(device).contains(role); }
    const QStringList &own(quint64 device);
    /// Two devices of one person: the members log calls both by the same name, and does not say of each that it is somebody
    /// else's.
    bool isSamePerson(quint64 one, quint64 other);
    /// The delegation under which this decision was taken: the one it names; when it names none, any in force then. `content`
    /// says what it is about; asked for only when a delegation is for one area alone.
    using Content = std::function<std::optional<Snapshot>()>;
    std::optional<Id> delegationFor(const Judged &one, const Content &content);
    /// There are letters of appointment for the role, the person's own or, without one, the country's, and all of them had
    /// ended or not begun.
    bool isAppointmentOver(quint64 device, const QString &role, const QDateTime &at);

private:
    using Handed = Holders::Handed;
    const QList<Handed> &delegations();
    bool isDelegated(const Handed &handed, const Judged &one, const Content &content);
    bool isAllIn(const std::optional<Snapshot> &content, const Id &area);
    bool isWithin(Id one, const Id &area);
    std::optional<Record> asGiven(const Handed &handed, const QString &role, quint64 lamport);
    bool isRevoked(const Handed &handed, const Record &given, const QString &role, const QDateTime &at);
    QString nameOfPerson(quint64 device);

    Reader &m_reader;
    QString m_country;
    QString m_type;
    std::shared_ptr<Holders> m_shared;
};

}
