// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/authority.h"

#include <algorithm>

namespace core {

namespace {

const QString anyType = QStringLiteral("*");

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
    const bool isOpen = !m_reserved.contains(type);
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

}
