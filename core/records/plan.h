// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice planKinds[] = {
    {"sec_plan", QT_TRANSLATE_NOOP("Plan", "Security plan")},
    {"crisis", QT_TRANSLATE_NOOP("Plan", "Crisis management plan")},
    {"evac", QT_TRANSLATE_NOOP("Plan", "Relocation and evacuation plan")},
    {"contingency", QT_TRANSLATE_NOOP("Plan", "Contingency plan")},
    {"medevac", QT_TRANSLATE_NOOP("Plan", "Medical evacuation plan")},
    {"comms", QT_TRANSLATE_NOOP("Plan", "Communications plan")},
    {"building", QT_TRANSLATE_NOOP("Plan", "Building emergency plan")},
};

/// A security plan or sub-plan of an area or site (domain dossier 3.8); its text lies in sections.
inline constexpr Field planFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Title"), Required | InTable | Searchable | Title},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Plan", "Kind"), Required | InTable, planKinds},
    {4, "area", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Area or site"), Required | InTable | Searchable},
    {5, "version", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Version"), InTable},
    {6, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Rests on the assessment"), RequiredToSubmit, {}, {}, "assessment"},
    {7, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Valid from"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 9},
    {8, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Valid until"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 9},
    {10, "distribution", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Distribution list")},
};
inline constexpr Group planGroups[] = {
    {9, "validity", QT_TRANSLATE_NOOP("Plan", "Validity")},
};
inline constexpr RecordType plan = {6, "plan", "Plan", QT_TRANSLATE_NOOP("Plan", "Plans"), QT_TRANSLATE_NOOP("Plan", "Plan"),
    Compartment::Security, planFields, planGroups};
static_assert(wellFormed(plan));

inline constexpr Choice sectionStatuses[] = {
    {"missing", QT_TRANSLATE_NOOP("PlanSection", "Missing")},
    {"draft", QT_TRANSLATE_NOOP("PlanSection", "Draft")},
    {"complete", QT_TRANSLATE_NOOP("PlanSection", "Complete")},
};

/// One section of a plan. Its place among the others is a text that sorts, so that inserting one moves no other (sync.md R19).
inline constexpr Field planSectionFields[] = {
    {2, "plan", Kind::Reference, QT_TRANSLATE_NOOP("PlanSection", "Plan"), Required | Parent, {}, {}, "plan"},
    {3, "position", Kind::Text, QT_TRANSLATE_NOOP("PlanSection", "Position"), InTable},
    {4, "heading", Kind::Text, QT_TRANSLATE_NOOP("PlanSection", "Heading"), Required | InTable | Searchable | Title},
    {5, "body", Kind::LongText, QT_TRANSLATE_NOOP("PlanSection", "Text"), Searchable},
    {6, "status", Kind::Choice, QT_TRANSLATE_NOOP("PlanSection", "Status"), InTable, sectionStatuses},
};
inline constexpr RecordType planSection = {7, "plan_section", "PlanSection", QT_TRANSLATE_NOOP("PlanSection", "Plan sections"),
    QT_TRANSLATE_NOOP("PlanSection", "Plan section"), Compartment::Security, planSectionFields};
static_assert(wellFormed(planSection));

}
