// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

/// Which outputs are worth which risk, for an area and a time frame (domain dossier 3.3).
inline constexpr Field pcExerciseFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Title"), Required | InTable | Searchable | Title},
    {3, "country", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Country code (ISO 3166)"), Required | InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {4, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "SRM area"), InTable | RequiredToSubmit, {}, {}, "srm_area"},
    {5, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Criticality", "Time frame from"), Required | InTable, {}, {}, {}, {}, {}, 7},
    {6, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Criticality", "Time frame until"), Required | InTable, {}, {}, {}, {}, {}, 7},
    {8, "facilitator", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Facilitator"), RequiredToSubmit},
    {9, "accountable", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Accountable: resident coordinator or head of mission"), RequiredToSubmit},
    {10, "next_review", Kind::Date, QT_TRANSLATE_NOOP("Criticality", "Next review on"), InTable | RequiredToSubmit},
    {11, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "SRM assessment"), Indexed, {}, {}, "assessment"},
    {12, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "Supersedes"), Indexed, {}, {}, "pc_exercise"},
    {13, "note", Kind::LongText, QT_TRANSLATE_NOOP("Criticality", "Remarks"), Searchable},
};
inline constexpr Group pcExerciseGroups[] = {
    {7, "frame", QT_TRANSLATE_NOOP("Criticality", "Time frame")},
};
inline constexpr Check pcExerciseChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 731},
    {Check::Is::WithinDays, "next_review", "valid_from", {}, 366, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr PartRule pcExerciseParts[] = {
    {"pc_result", 4, 6},
};
inline constexpr RecordType pcExercise = {40, "pc_exercise", "Criticality",
    QT_TRANSLATE_NOOP("Criticality", "Programme criticality exercises"),
    QT_TRANSLATE_NOOP("Criticality", "Programme criticality exercise"), Compartment::Security, pcExerciseFields, pcExerciseGroups,
    Sensitivity::P2, {7305, "valid_until", Retention::Then::Archive}, pcExerciseChecks, false, pcExerciseParts};
static_assert(wellFormed(pcExercise));

inline constexpr Field pcResultFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "Programme criticality exercise"), Required | Parent, {}, {}, "pc_exercise"},
    {3, "position", Kind::Integer, QT_TRANSLATE_NOOP("Criticality", "Number"), Required | InTable, {}, {1, 99}},
    {4, "result", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Strategic result"), Required | InTable | Searchable | Title},
    {5, "source", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Framework it comes from")},
};
inline constexpr RecordType pcResult = {41, "pc_result", "Criticality", QT_TRANSLATE_NOOP("Criticality", "Strategic results"),
    QT_TRANSLATE_NOOP("Criticality", "Strategic result"), Compartment::Security, pcResultFields};
static_assert(wellFormed(pcResult));

inline constexpr Choice pc1Criteria[] = {
    {"life_saving_at_scale", QT_TRANSLATE_NOOP("Criticality", "Life-saving at scale")},
    {"directed_by_sg_office", QT_TRANSLATE_NOOP("Criticality", "Directed by the Office of the Secretary-General")},
};

/// What an organization delivers. Its level follows from contributions and likelihood; PC1 is a step of its own.
inline constexpr Field pcOutputFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "Programme criticality exercise"), Required | Parent, {}, {}, "pc_exercise"},
    {3, "title", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Output"), Required | InTable | Searchable | Title},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "Organization"), Required | InTable | Owner, {}, {}, "organization"},
    {5, "activities", Kind::LongText, QT_TRANSLATE_NOOP("Criticality", "Activities"), Searchable | RequiredToSubmit},
    {6, "locations", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Locations"), InTable | Searchable | RequiredToSubmit},
    {7, "place", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "Main place"), Indexed, {}, {}, "place"},
    {8, "likelihood", Kind::Integer, QT_TRANSLATE_NOOP("Criticality", "Likelihood of implementation"), InTable | RequiredToSubmit, {}, {0, 5}},
    {9, "pc1", Kind::Flag, QT_TRANSLATE_NOOP("Criticality", "Designated PC1"), InTable, {}, {}, {}, {}, {}, 14},
    {10, "pc1_criterion", Kind::Choice, QT_TRANSLATE_NOOP("Criticality", "PC1: criterion"), Plain, pc1Criteria, {}, {}, {}, {}, 14},
    {11, "pc1_justification", Kind::LongText, QT_TRANSLATE_NOOP("Criticality", "PC1: justification"), Searchable, {}, {}, {}, {}, {}, 14},
    {12, "pc1_designated_by", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "PC1: designated by"), Plain, {}, {}, {}, {}, {}, 14},
    {13, "pc1_designated_on", Kind::Date, QT_TRANSLATE_NOOP("Criticality", "PC1: designated on"), Plain, {}, {}, {}, {}, {}, 14},
    {15, "pc1_note", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "PC1: note of headquarters: where it is kept"), Plain, {}, {}, {}, {}, {}, 14},
    {16, "peer_review", Kind::LongText, QT_TRANSLATE_NOOP("Criticality", "Peer review"), Searchable},
};
inline constexpr Group pcOutputGroups[] = {
    {14, "designation", QT_TRANSLATE_NOOP("Criticality", "PC1: designation")},
};
inline constexpr Check pcOutputChecks[] = {
    {Check::Is::NeededWhen, "pc1_criterion", "pc1", "yes"},
    {Check::Is::NeededWhen, "pc1_justification", "pc1", "yes"},
    {Check::Is::NeededWhen, "pc1_designated_by", "pc1", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "pc1_note", "pc1", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "pc1_designated_on"},
    {Check::Is::NeededWhen, "pc1_designated_on", "pc1", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "pc1", "pc1_criterion", "life_saving_at_scale directed_by_sg_office"},
    {Check::Is::EmptyWhen, "pc1_criterion", "pc1", "no"},
    {Check::Is::EmptyWhen, "pc1_justification", "pc1", "no"},
    {Check::Is::EmptyWhen, "pc1_designated_by", "pc1", "no"},
    {Check::Is::EmptyWhen, "pc1_designated_on", "pc1", "no"},
};
inline constexpr RecordType pcOutput = {42, "pc_output", "Criticality", QT_TRANSLATE_NOOP("Criticality", "Outputs"),
    QT_TRANSLATE_NOOP("Criticality", "Output"), Compartment::Security, pcOutputFields, pcOutputGroups, Sensitivity::P2, {},
    pcOutputChecks};
static_assert(wellFormed(pcOutput));

inline constexpr Field pcContributionFields[] = {
    {2, "output", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "Output"), Required | Parent, {}, {}, "pc_output"},
    {3, "result", Kind::Reference, QT_TRANSLATE_NOOP("Criticality", "Strategic result"), Required | InTable | Title, {}, {}, "pc_result"},
    {4, "contribution", Kind::Integer, QT_TRANSLATE_NOOP("Criticality", "Contribution"), Required | InTable, {}, {0, 5}},
    {5, "reason", Kind::Text, QT_TRANSLATE_NOOP("Criticality", "Reason"), InTable | Searchable},
};
inline constexpr RecordType pcContribution = {43, "pc_contribution", "Criticality",
    QT_TRANSLATE_NOOP("Criticality", "Contributions"),
    QT_TRANSLATE_NOOP("Criticality", "Contribution"), Compartment::Security, pcContributionFields};
static_assert(wellFormed(pcContribution));

inline constexpr const RecordType *criticalityTypes[] = {&pcExercise, &pcResult, &pcOutput, &pcContribution};

}
