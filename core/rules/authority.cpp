// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/authority.h"

#include <algorithm>

namespace core {

namespace {

const QString anyType = QStringLiteral("*");

}

QString Authority::key(const QString &role, const QString &type, Deed deed)
{
    return role + QLatin1Char('/') + type + QLatin1Char('/') + QString::number(int(deed));
}

void Authority::grant(const QString &role, const QString &type, Deed deed, const QStringList &fields)
{
    Grant &grant = m_grants[key(role, type, deed)];
    grant.all = grant.all || fields.isEmpty();
    if (grant.all)
        grant.fields.clear();
    else
        grant.fields.unite(QSet<QString>(fields.begin(), fields.end()));
}

bool Authority::may(const QStringList &roles, const QString &type, Deed deed, const QString &field) const
{
    const auto holds = [&](const QString &role, const QString &of) {
        const auto found = m_grants.constFind(key(role, of, deed));
        return found != m_grants.constEnd() && (found->all || found->fields.contains(field));
    };
    const bool isOpen = !m_reserved.contains(type);
    return std::any_of(roles.begin(), roles.end(),
        [&](const QString &role) { return holds(role, type) || (isOpen && holds(role, anyType)); });
}

Authority Authority::united(const Authority &other) const
{
    Authority sum = *this;
    for (auto one = other.m_grants.begin(); one != other.m_grants.end(); ++one) {
        Grant &grant = sum.m_grants[one.key()];
        grant.all = grant.all || one->all;
        if (grant.all)
            grant.fields.clear();
        else
            grant.fields.unite(one->fields);
    }
    sum.m_reserved.intersect(other.m_reserved);
    return sum;
}

}
