// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/assessment.h"
#include "core/records/person.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice measureEffectChoices[] = {
    {"prevention", QT_TRANSLATE_NOOP("Assessment", "Prevention: lowers likelihood")},
    {"mitigation", QT_TRANSLATE_NOOP("Assessment", "Mitigation: lowers impact")},
    {"both", QT_TRANSLATE_NOOP("Assessment", "Prevention and mitigation")},
};

inline constexpr Choice measureStrategies[] = {
    {"accept", QT_TRANSLATE_NOOP("Assessment", "Accept the risk")},
    {"control", QT_TRANSLATE_NOOP("Assessment", "Control")},
    {"avoid", QT_TRANSLATE_NOOP("Assessment", "Avoid")},
    {"transfer", QT_TRANSLATE_NOOP("Assessment", "Transfer")},
    {"deter", QT_TRANSLATE_NOOP("Assessment", "Deter")},
    {"protect", QT_TRANSLATE_NOOP("Assessment", "Protect")},
    {"acceptance_building", QT_TRANSLATE_NOOP("Assessment", "Build acceptance")},
};

inline constexpr Choice measureDomains[] = {
    {"telecoms", QT_TRANSLATE_NOOP("Assessment", "Telecommunications")},
    {"documentation", QT_TRANSLATE_NOOP("Assessment", "Documentation")},
    {"coordination", QT_TRANSLATE_NOOP("Assessment", "Coordination")},
    {"medical", QT_TRANSLATE_NOOP("Assessment", "Medical")},
    {"equipment", QT_TRANSLATE_NOOP("Assessment", "Equipment")},
    {"vehicles", QT_TRANSLATE_NOOP("Assessment", "Vehicles")},
    {"premises", QT_TRANSLATE_NOOP("Assessment", "Premises")},
    {"training", QT_TRANSLATE_NOOP("Assessment", "Training")},
    {"residential", QT_TRANSLATE_NOOP("Assessment", "Residential")},
    {"procedure", QT_TRANSLATE_NOOP("Assessment", "Procedures")},
    {"guards", QT_TRANSLATE_NOOP("Assessment", "Guards")},
    {"info", QT_TRANSLATE_NOOP("Assessment", "Information")},
    {"travel", QT_TRANSLATE_NOOP("Assessment", "Travel")},
    {"cyber", QT_TRANSLATE_NOOP("Assessment", "Cybersecurity")},
    {"aviation", QT_TRANSLATE_NOOP("Assessment", "Aviation")},
};

inline constexpr Choice measureScopes[] = {
    {"everyone", QT_TRANSLATE_NOOP("Assessment", "Everyone in the area")},
    {"listed", QT_TRANSLATE_NOOP("Assessment", "Those listed below")},
};

inline constexpr Choice measureScopeKinds[] = {
    {"organization", QT_TRANSLATE_NOOP("Assessment", "An organization")},
    {"premises", QT_TRANSLATE_NOOP("Assessment", "Premises")},
    {"zone", QT_TRANSLATE_NOOP("Assessment", "A warden zone")},
    {"categories", QT_TRANSLATE_NOOP("Assessment", "Categories of personnel")},
};

inline constexpr Choice measureStates[] = {
    {"proposed", QT_TRANSLATE_NOOP("Assessment", "Proposed")},
    {"approved", QT_TRANSLATE_NOOP("Assessment", "Approved")},
    {"funded", QT_TRANSLATE_NOOP("Assessment", "Funded")},
    {"in_progress", QT_TRANSLATE_NOOP("Assessment", "In progress")},
    {"implemented", QT_TRANSLATE_NOOP("Assessment", "Implemented")},
    {"verified", QT_TRANSLATE_NOOP("Assessment", "Verified")},
    {"lapsed", QT_TRANSLATE_NOOP("Assessment", "Lapsed")},
    {"rejected", QT_TRANSLATE_NOOP("Assessment", "Rejected")},
};

inline constexpr Choice measureFundings[] = {
    {"agency", QT_TRANSLATE_NOOP("Assessment", "Own organization")},
    {"local_cost_share", QT_TRANSLATE_NOOP("Assessment", "Local cost-sharing")},
    {"jfa", QT_TRANSLATE_NOOP("Assessment", "Jointly financed account")},
    {"host", QT_TRANSLATE_NOOP("Assessment", "Host country")},
    {"donor", QT_TRANSLATE_NOOP("Assessment", "Donor")},
    {"unfunded", QT_TRANSLATE_NOOP("Assessment", "Unfunded")},
};

/// What is done about risk events (domain dossier 3.2.3). Which ones it works on are parts, so that two people may each
/// add one.
inline constexpr Field srmMeasureFields[] = {
    {2, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SRM assessment"), Required | Parent, {}, {}, "assessment"},
    {3, "title", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Title"), Required | InTable | Searchable | Title, {}, {0, 160}},
    {4, "effect", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Effect"), Required | InTable, measureEffectChoices},
    {5, "strategy", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Strategy"), Required, measureStrategies},
    {6, "domain", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Domain"), Required | InTable, measureDomains},
    {7, "description", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Description"), Searchable},
    {8, "applies_to", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Applies to"), Required, measureScopes},
    {13, "delta_likelihood", Kind::Integer, QT_TRANSLATE_NOOP("Assessment", "Change of likelihood"), Plain, {}, {-4, 0}, {}, {}, {}, 15},
    {14, "delta_impact", Kind::Integer, QT_TRANSLATE_NOOP("Assessment", "Change of impact"), Plain, {}, {-4, 0}, {}, {}, {}, 15},
    {16, "state", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "State of the measure"), Required | InTable | Unreviewed, measureStates},
    {17, "mandatory", Kind::Flag, QT_TRANSLATE_NOOP("Assessment", "Mandatory"), Required | InTable},
    {18, "cost_once", Kind::Money, QT_TRANSLATE_NOOP("Assessment", "Cost, once"), RequiredToSubmit, {}, {0, 1000000000}},
    {19, "cost_year", Kind::Money, QT_TRANSLATE_NOOP("Assessment", "Cost, yearly"), RequiredToSubmit, {}, {0, 1000000000}},
    {20, "funding", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Funding"), Indexed, measureFundings},
    {21, "owner", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Responsible"), InTable | Searchable | RequiredToSubmit},
    {9, "owner_organization", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Responsible organization"), InTable | Owner, {}, {}, "organization"},
    {22, "due", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Due on"), InTable | RequiredToSubmit},
    {23, "verified_by", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Verified by"), Unreviewed, {}, {}, {}, {}, {}, 25},
    {24, "verified_on", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Verified on"), Unreviewed, {}, {}, {}, {}, {}, 25},
    {26, "evidence", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Evidence: where it is kept"), Unreviewed},
};
inline constexpr Group srmMeasureGroups[] = {
    {15, "change", QT_TRANSLATE_NOOP("Assessment", "Change of risk")},
    {25, "verification", QT_TRANSLATE_NOOP("Assessment", "Verification")},
};
inline constexpr Check srmMeasureChecks[] = {
    {Check::Is::EmptyWhen, "delta_likelihood", "effect", "mitigation"},
    {Check::Is::EmptyWhen, "delta_impact", "effect", "prevention"},
    {Check::Is::NeededWhen, "delta_likelihood", "effect", "prevention both", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "delta_impact", "effect", "mitigation both", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "cost_once", "state", "approved funded in_progress implemented verified"},
    {Check::Is::NeededWhen, "cost_year", "state", "approved funded in_progress implemented verified"},
    {Check::Is::NeededWhen, "funding", "mandatory", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "funding", "state", "funded"},
    {Check::Is::NeededWhen, "verified_by", "state", "verified"},
    {Check::Is::NeededWhen, "verified_on", "state", "verified"},
    {Check::Is::NeededWhen, "evidence", "state", "verified", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "verified_on"},
};
inline constexpr PartRule srmMeasureParts[] = {
    {"measure_event", 1},
    {"measure_scope", 1, 1000, "applies_to", "listed"},
};
inline constexpr RecordType srmMeasure = {32, "srm_measure", "Assessment", QT_TRANSLATE_NOOP("Assessment", "SRM measures"),
    QT_TRANSLATE_NOOP("Assessment", "SRM measure"), Compartment::Security, srmMeasureFields, srmMeasureGroups, Sensitivity::P2, {},
    srmMeasureChecks, false, srmMeasureParts};
static_assert(wellFormed(srmMeasure));

/// Whom a measure is for: one row an organization, premises, zone or set of categories.
inline constexpr Field measureScopeFields[] = {
    {2, "measure", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SRM measure"), Required | Parent, {}, {}, "srm_measure"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Applies to"), Required | InTable | Title, measureScopeKinds},
    {4, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Organization"), InTable | Indexed | Title, {}, {}, "organization"},
    {5, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Premises"), InTable | Indexed, {}, {}, "premises"},
    {6, "zone", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Warden zone"), InTable | Indexed, {}, {}, "warden_zone"},
    {7, "categories", Kind::Choices, QT_TRANSLATE_NOOP("Assessment", "Categories of personnel"), InTable, personCategories},
};
inline constexpr Check measureScopeChecks[] = {
    {Check::Is::NeededWhen, "organization", "kind", "organization"},
    {Check::Is::NeededWhen, "premises", "kind", "premises"},
    {Check::Is::NeededWhen, "zone", "kind", "zone"},
    {Check::Is::NeededWhen, "categories", "kind", "categories"},
};
inline constexpr RecordType measureScope = {38, "measure_scope", "Assessment", QT_TRANSLATE_NOOP("Assessment", "Scopes"),
    QT_TRANSLATE_NOOP("Assessment", "Scope"), Compartment::Security, measureScopeFields, {}, Sensitivity::P2, {},
    measureScopeChecks};
static_assert(wellFormed(measureScope));

/// That a measure works on a risk event.
inline constexpr Field measureEventFields[] = {
    {2, "measure", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SRM measure"), Required | Parent, {}, {}, "srm_measure"},
    {3, "risk_event", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Risk event"), Required | InTable | Title, {}, {}, "risk_event"},
    {4, "note", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "How it works"), InTable | Searchable},
};
inline constexpr RecordType measureEvent = {33, "measure_event", "Assessment", QT_TRANSLATE_NOOP("Assessment", "Events it works on"),
    QT_TRANSLATE_NOOP("Assessment", "Event it works on"), Compartment::Security, measureEventFields};
static_assert(wellFormed(measureEvent));

inline constexpr Choice smtPositions[] = {
    {"concur", QT_TRANSLATE_NOOP("Assessment", "Concurs")},
    {"concur_with_remark", QT_TRANSLATE_NOOP("Assessment", "Concurs with a remark")},
    {"dissent", QT_TRANSLATE_NOOP("Assessment", "Dissents")},
    {"absent", QT_TRANSLATE_NOOP("Assessment", "Absent")},
    {"proxy", QT_TRANSLATE_NOOP("Assessment", "By proxy")},
};

/// What a member of the SMT advised. Dissent never blocks (2.2).
inline constexpr Field smtPositionFields[] = {
    {2, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SRM assessment"), Required | Parent | Unreviewed, {}, {}, "assessment"},
    {3, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Organization"), Required | InTable | Owner, {}, {}, "organization"},
    {4, "member", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Member of the SMT"), Required | InTable | Searchable | Title},
    {5, "position", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Position taken"), Required | InTable | Title, smtPositions},
    {6, "proxy", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Represented by")},
    {7, "remark", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Remark"), Searchable},
    {8, "given_on", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Given on"), InTable},
    {9, "smt_meeting", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SMT meeting"), Indexed, {}, {}, "smt_meeting"},
};
inline constexpr Check smtPositionChecks[] = {
    {Check::Is::NeededWhen, "remark", "position", "concur_with_remark dissent"},
    {Check::Is::NeededWhen, "proxy", "position", "proxy"},
    {Check::Is::NotInFuture, "given_on"},
};
inline constexpr RecordType smtPosition = {35, "smt_position", "Assessment", QT_TRANSLATE_NOOP("Assessment", "Positions of the SMT"),
    QT_TRANSLATE_NOOP("Assessment", "Position of an SMT member"), Compartment::Security, smtPositionFields, {}, Sensitivity::P2, {},
    smtPositionChecks};
static_assert(wellFormed(smtPosition));

// Ascending: in a conflict the worst is shown.
inline constexpr Choice acceptedLevels[] = {
    {"low", QT_TRANSLATE_NOOP("Assessment", "Low risk")},
    {"medium", QT_TRANSLATE_NOOP("Assessment", "Medium risk")},
    {"high", QT_TRANSLATE_NOOP("Assessment", "High risk")},
    {"very_high", QT_TRANSLATE_NOOP("Assessment", "Very high risk")},
};

/// The case for accepting a residual risk (3.2.6). Who decided follows from the decisions about it; nobody may accept the
/// level above these four.
inline constexpr Field riskAcceptanceFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Assessment", "Activity"), Required | InTable | Searchable | Title},
    {3, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "SRM assessment"), Required | Indexed, {}, {}, "assessment"},
    {4, "risk_event", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Risk event"), InTable | RequiredToSubmit, {}, {}, "risk_event"},
    {5, "exposure", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Programme exposure"), Indexed, {}, {}, "programme_exposure"},
    {6, "pc_output", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Programme criticality output"), InTable, {}, {}, "pc_output"},
    {7, "place", Kind::Reference, QT_TRANSLATE_NOOP("Assessment", "Place"), Indexed, {}, {}, "place"},
    {8, "level", Kind::Choice, QT_TRANSLATE_NOOP("Assessment", "Residual risk"), Required | InTable | WorstShown, acceptedLevels},
    {9, "reason", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Why it should be accepted"), Required | Searchable},
    {10, "conditions", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Conditions"), Searchable},
    {11, "decision_text", Kind::LongText, QT_TRANSLATE_NOOP("Assessment", "Wording of the decision"), Searchable | RequiredToSubmit},
    {12, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Valid from"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 14},
    {13, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Assessment", "Valid until"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 14},
};
inline constexpr Group riskAcceptanceGroups[] = {
    {14, "validity", QT_TRANSLATE_NOOP("Assessment", "Validity")},
};
inline constexpr Check riskAcceptanceChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 366, Check::Grade::ToSubmit},
    {Check::Is::NeededWithout, "exposure", "pc_output", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "pc_output", "level", "medium high very_high", 0, Check::Grade::ToSubmit},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 90, Check::Grade::ToSubmit, "level", "very_high"},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 184, Check::Grade::ToSubmit, "level", "high"},
};
inline constexpr RecordType riskAcceptance = {36, "risk_acceptance", "Assessment",
    QT_TRANSLATE_NOOP("Assessment", "Risk acceptances"),
    QT_TRANSLATE_NOOP("Assessment", "Risk acceptance"), Compartment::Security, riskAcceptanceFields, riskAcceptanceGroups,
    Sensitivity::P2, {7305, "valid_until", Retention::Then::Archive}, riskAcceptanceChecks};
static_assert(wellFormed(riskAcceptance));

inline constexpr const RecordType *srmTypes[] = {&assessment, &programmeExposure, &generalThreat, &riskEvent, &riskEvidence,
    &srmMeasure, &measureEvent, &measureScope, &threatActor, &smtPosition, &riskAcceptance};

}
