// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/catalogue.h"

#include "core/records/access.h"
#include "core/records/accountability.h"
#include "core/records/advisory.h"
#include "core/records/affected.h"
#include "core/records/aviation.h"
#include "core/records/budget.h"
#include "core/records/crisis.h"
#include "core/records/criticality.h"
#include "core/records/directory.h"
#include "core/records/evacuation.h"
#include "core/records/exercise.h"
#include "core/records/headcount.h"
#include "core/records/hostliaison.h"
#include "core/records/lessons.h"
#include "core/records/movement.h"
#include "core/records/person.h"
#include "core/records/plan.h"
#include "core/records/premises.h"
#include "core/records/protection.h"
#include "core/records/reference.h"
#include "core/records/residence.h"
#include "core/records/review.h"
#include "core/records/srmmeasure.h"
#include "core/records/stress.h"
#include "core/records/surge.h"
#include "core/records/tools.h"
#include "core/records/training.h"
#include "core/records/travel.h"
#include "core/records/warden.h"

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
    case Compartment::AsSubject:
        return {};
    }
    Q_UNREACHABLE();
}

Catalogue::Catalogue()
{
    const std::initializer_list<std::span<const RecordType *const>> modules
        = {srmTypes, criticalityTypes, incidentTypes, accessTypes, premisesTypes, residenceTypes, planTypes, exerciseTypes,
            crisisTypes, personTypes, headcountTypes, wardenTypes, evacuationTypes, travelTypes, movementTypes,
            protectionTypes, trainingTypes, stressTypes, aviationTypes, budgetTypes, surgeTypes, advisoryTypes,
            directoryTypes, hostLiaisonTypes, accountabilityTypes, lessonsTypes, toolsTypes, referenceTypes, reviewTypes};
    for (const auto &module : modules)
        m_types.insert(m_types.end(), module.begin(), module.end());
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
