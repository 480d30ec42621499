// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace core {

/// What somebody does to a record (domain dossier 2.3). Decisions of a review are judged by the approval chain instead.
enum class Deed : quint8 {
    Create, ///< c
    Edit, ///< e
    Delete, ///< x, of the record as a whole; also bringing it back
};

enum class Right : quint8 {
    None,
    Own, ///< where the record is the writer's own: their person, agency, zone or area (Store::setMember says which)
    Full,
};

/// Who may write what: a table by role and record type, and where the policy says so by field. Only grants, so that packs
/// add up: what any pack of the organisation has granted stays granted for what arrives, in whatever order writes and
/// packs come; what is written here is judged by the pack in force alone.
class Authority {
public:
    /// `fields` empty: all of them; else only these may be edited, and only these stated in a creation. Type "*": every type
    /// but those that are reserved.
    void grant(
        const QString &role, const QString &type, Deed deed, const QStringList &fields = {}, Right right = Right::Full);
    /// The types that "*" never reaches, whatever a pack says: counselling, review, policy.
    static const QStringList &alwaysReserved();
    /// One more of them.
    void reserve(const QString &type) { m_reserved.insert(type); }

    /// `field` is the key of a field or group that is edited, or stated in a creation; empty for Delete.
    Right right(const QStringList &roles, const QString &type, Deed deed, const QString &field = {}) const;
    bool may(const QStringList &roles, const QString &type, Deed deed, const QString &field = {}) const
    {
        return right(roles, type, deed, field) == Right::Full;
    }
    /// The grants of both: reserved is what both reserve.
    Authority united(const Authority &other) const;
    bool isEmpty() const { return m_grants.isEmpty(); }
    /// The same for equal authorities, in every run of the program.
    QByteArray digest() const;
    bool operator==(const Authority &) const = default;

private:
    struct Grant {
        bool all = false;
        QSet<QString> fields;
        bool operator==(const Grant &) const = default;
    };
    static QString key(const QString &role, const QString &type, Deed deed, Right right);
    static void add(Grant &grant, const Grant &more);
    QHash<QString, Grant> m_grants; ///< by role, type, deed and right
    QSet<QString> m_reserved;
};

}
