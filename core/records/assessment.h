// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/incident.h"

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice assessmentKinds[] = {
    {"area_strategic", QT_TRANSLATE_NOOP("Assessment", "Area, strategic")},
    {"location", QT_TRANSLATE_NOOP("Assessment", "Location")},
    {"ad_hoc_mission", QT_TRANSLATE_NOOP("Assessment", "Ad hoc mission")},
    {"event_special", QT_TRANSLATE_NOOP("Assessment", "Special event")},
    {"vip", QT_TRANSLATE_NOOP("Assessment", "Senior official")},
};

/// The security risk assessment of one area and time frame (domain dossier 3.2.3).
inline constexpr Field assessmentFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Title"), Required | InTable | Searchable | Title},
    {3, "area", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "SRM area"), Required | InTable | Searchable},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Kind"), Required | InTable, assessmentKinds},
    {5, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Valid from"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 7},
    {6, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Valid until"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 7},
    {8, "situation_political", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: political"), Searchable},
    {9, "situation_security", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: security forces and threat groups"), Searchable},
    {10, "situation_programme", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Situation: mandate and programmes"), Searchable},
    {11, "programme_exposure", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Programme exposure"), Searchable},
    {12, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Duty station"), InTable, {}, {}, "duty_station"},
};
inline constexpr Group assessmentGroups[] = {
    {7, "validity", QT_TRANSLATE_NOOP("Assessment", "Validity")},
};
inline constexpr RecordType assessment = {4, "assessment", "Assessment", QT_TRANSLATE_NOOP("Assessment", "SRM assessments"),
    QT_TRANSLATE_NOOP("Assessment", "SRM assessment"), Compartment::Security, assessmentFields, assessmentGroups};
static_assert(wellFormed(assessment));

inline constexpr Choice confidences[] = {
    {"low", QT_TRANSLATE_NOOP("RiskEvent", "Low")},
    {"medium", QT_TRANSLATE_NOOP("RiskEvent", "Medium")},
    {"high", QT_TRANSLATE_NOOP("RiskEvent", "High")},
};

/// One undesirable event of an assessment: likelihood and impact are one register each time, so that a merge can never make
/// a risk that nobody assessed (domain dossier 3.2.3; sync.md E7).
inline constexpr Field riskEventFields[] = {
    {2, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("RiskEvent", "Assessment"), Required | Parent, {}, {}, "assessment"},
    {3, "code", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "Code"), Required | InTable | Searchable | Title},
    {4, "category", Kind::Choice, QT_TRANSLATE_NOOP("RiskEvent", "Category"), Required | InTable, incidentCategories},
    {5, "actor", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "Actor"), InTable | Searchable},
    {6, "description", Kind::Text, QT_TRANSLATE_NOOP("RiskEvent", "Description"), Required | InTable | Searchable | Title},
    {7, "vulnerabilities", Kind::LongText, QT_TRANSLATE_NOOP("RiskEvent", "Vulnerabilities"), RequiredToSubmit},
    {8, "likelihood_inherent", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Inherent likelihood"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 10},
    {9, "impact_inherent", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Inherent impact"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 10},
    {11, "likelihood_present", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present likelihood"), InTable | RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 13},
    {12, "impact_present", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Present impact"), InTable | RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 13},
    {14, "likelihood_projected", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Projected likelihood"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 16},
    {15, "impact_projected", Kind::Integer, QT_TRANSLATE_NOOP("RiskEvent", "Projected impact"), RequiredToSubmit | WorstShown, {}, {1, 5}, {}, {}, {}, 16},
    {17, "confidence", Kind::Choice, QT_TRANSLATE_NOOP("RiskEvent", "Confidence"), Required, confidences},
};
inline constexpr Group riskEventGroups[] = {
    {10, "inherent", QT_TRANSLATE_NOOP("RiskEvent", "Inherent risk")},
    {13, "present", QT_TRANSLATE_NOOP("RiskEvent", "Present risk")},
    {16, "projected", QT_TRANSLATE_NOOP("RiskEvent", "Projected risk")},
};
inline constexpr RecordType riskEvent = {5, "risk_event", "RiskEvent", QT_TRANSLATE_NOOP("RiskEvent", "Risk events"),
    QT_TRANSLATE_NOOP("RiskEvent", "Risk event"), Compartment::Security, riskEventFields, riskEventGroups};
static_assert(wellFormed(riskEvent));

}
