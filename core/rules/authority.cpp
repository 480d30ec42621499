// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/authority.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {

const QString anyType = QStringLiteral("*");

}

const QStringList &Authority::alwaysReserved()
{
    static const QStringList types
        = {QStringLiteral("decision"), QStringLiteral("delegation"), QStringLiteral("policy_pack"),
            QStringLiteral("policy_section"), QStringLiteral("affected_contact"), QStringLiteral("case_note"),
            QStringLiteral("sealed_identity")};
    return types;
}

QString Authority::key(const QString &role, const QString &type, Deed deed, Right right)
{
    return role + QLatin1Char('/') + type + QLatin1Char('/') + QString::number(int(deed)) + QLatin1Char('/')
        + QString::number(int(right));
}

void Authority::add(Grant &grant, const Grant &more)
{
    grant.all = grant.all || more.all;
    if (grant.all)
        grant.fields.clear();
    else
        grant.fields.unite(more.fields);
}

void Authority::grant(const QString &role, const QString &type, Deed deed, const QStringList &fields, Right right)
{
    add(m_grants[key(role, type, deed, right)], {fields.isEmpty(), QSet<QString>(fields.begin(), fields.end())});
}

Right Authority::right(const QStringList &roles, const QString &type, Deed deed, const QString &field) const
{
    const bool isOpen = !m_reserved.contains(type) && !alwaysReserved().contains(type);
    for (Right right : {Right::Full, Right::Own}) {
        const auto holds = [&](const QString &role, const QString &of) {
            const auto found = m_grants.constFind(key(role, of, deed, right));
            return found != m_grants.constEnd() && (found->all || found->fields.contains(field));
        };
        if (std::any_of(roles.begin(), roles.end(),
                [&](const QString &role) { return holds(role, type) || (isOpen && holds(role, anyType)); }))
            return right;
    }
    return Right::None;
}

Authority Authority::united(const Authority &other) const
{
    Authority sum = *this;
    for (auto one = other.m_grants.begin(); one != other.m_grants.end(); ++one)
        add(sum.m_grants[one.key()], *one);
    sum.m_reserved.intersect(other.m_reserved);
    return sum;
}

QByteArray Authority::digest() const
{
    QStringList lines;
    for (auto one = m_grants.begin(); one != m_grants.end(); ++one) {
        QStringList fields(one->fields.begin(), one->fields.end());
        fields.sort();
        lines << one.key() + QLatin1Char(' ') + (one->all ? QStringLiteral("*") : fields.join(QLatin1Char(' ')));
    }
    for (const QString &type : m_reserved)
        lines << QStringLiteral("reserved ") + type;
    lines.sort();
    return QCryptographicHash::hash(lines.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Blake2b_256).toHex();
}

}
