// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/catalogue.h"

#include "core/records/assessment.h"
#include "core/records/dutystation.h"
#include "core/records/incident.h"
#include "core/records/person.h"
#include "core/records/plan.h"

namespace core {

std::string_view keyOf(Compartment compartment)
{
    switch (compartment) {
    case Compartment::Global:
        return "global";
    case Compartment::Security:
        return "security";
    case Compartment::Personnel:
        return "personnel";
    case Compartment::Crisis:
        return "crisis";
    case Compartment::Counselling:
        return "counselling";
    }
    Q_UNREACHABLE();
}

Catalogue::Catalogue()
    : m_types {&incident, &assessment, &riskEvent, &plan, &planSection, &person, &dutyStation}
{
}

Catalogue::Catalogue(std::vector<const RecordType *> types)
    : m_types(std::move(types))
{
}

const RecordType *Catalogue::find(std::string_view key) const
{
    for (const RecordType *type : m_types)
        if (type->key == key)
            return type;
    return nullptr;
}

const RecordType *Catalogue::find(quint16 number) const
{
    for (const RecordType *type : m_types)
        if (type->number == number)
            return type;
    return nullptr;
}

std::vector<const RecordType *> Catalogue::parts(const RecordType &whole) const
{
    std::vector<const RecordType *> found;
    for (const RecordType *type : m_types)
        if (const Field *parent = type->parent(); parent != nullptr && parent->target == whole.key)
            found.push_back(type);
    return found;
}

}
