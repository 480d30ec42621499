// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/decision.h"

namespace core {

/// Who may act as what in the review of one record: the roles the members log gives, those handed on, and the letters of
/// appointment. Read as they are needed: most records are decided on by few.
class Holding {
public:
    Holding(Reader &reader, const Record &subject);

    bool holds(quint64 device, const QString &role) { return own(device).contains(role); }
    const QStringList &own(quint64 device);
    /// Two devices of one person: the members log calls both by the same name, and does not say of each that it is somebody
    /// else's.
    bool isSamePerson(quint64 one, quint64 other);
    /// The delegation under which this decision was taken: the one it names; when it names none, any in force then.
    std::optional<Id> delegationFor(const Judged &one);
    /// There are letters of appointment for the role, the person's own or, without one, the country's, and all of them had
    /// ended or not begun.
    bool isAppointmentOver(quint64 device, const QString &role, const QDateTime &at);

private:
    struct Handed {
        Record now;
        QList<HistoryStep> steps;
    };
    const QList<Handed> &delegations();
    bool isDelegated(const Handed &handed, const Judged &one);
    std::optional<Record> asGiven(const Handed &handed, const QString &role, quint64 lamport);
    bool isRevoked(const Handed &handed, const Record &given, const QString &role, const QDateTime &at);
    QString nameOfPerson(quint64 device);

    Reader &m_reader;
    QString m_country;
    QString m_type;
    std::optional<QList<Handed>> m_delegations;
    QHash<QString, QList<Record>> m_appointments; ///< by role
    QHash<quint64, QStringList> m_own;
    QHash<quint64, QString> m_names;
};

}
