// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"
#include "core/records/premises.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice residenceKinds[] = {
    {"house", QT_TRANSLATE_NOOP("Residence", "House")},
    {"apartment", QT_TRANSLATE_NOOP("Residence", "Apartment")},
    {"compound", QT_TRANSLATE_NOOP("Residence", "Compound")},
    {"hotel", QT_TRANSLATE_NOOP("Residence", "Hotel")},
    {"un_accommodation", QT_TRANSLATE_NOOP("Residence", "United Nations accommodation")},
};

/// Where somebody lives (domain dossier 3.7). Whether it is cleared follows from its checks.
inline constexpr Field residenceFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Person"), Required | InTable | Title | Owner, {}, {}, "person"},
    {3, "address", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Address"), Required | InTable | Sensitive | Title},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Kind"), InTable | RequiredToSubmit, residenceKinds},
    {5, "position", Kind::Position, QT_TRANSLATE_NOOP("Residence", "Position"), Sensitive},
    {6, "floor", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Floor"), Sensitive, {}, {0, 40}},
    {7, "directions", Kind::LongText, QT_TRANSLATE_NOOP("Residence", "How to get there"), Sensitive},
    {8, "map_sketch", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Map sketch: where it is kept"), Sensitive},
    {9, "landlord", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Landlord"), Sensitive},
    {10, "lease_signed", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Lease signed on")},
    {11, "move_in", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Moved in on"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 13},
    {12, "move_out", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Moved out on"), InTable, {}, {}, {}, {}, {}, 13},
    {14, "warden_zone", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Warden zone"), InTable | Sensitive | Owner, {}, {}, "warden_zone"},
    {15, "household", Kind::Integer, QT_TRANSLATE_NOOP("Residence", "Household members"), Plain, {}, {0, 100}},
    {16, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Duty station"), InTable, {}, {}, "duty_station"},
    {17, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "SRM area"), Indexed, {}, {}, "srm_area"},
    {18, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Premises"), Indexed, {}, {}, "premises"},
    {19, "rsm_set", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Measures that apply"), Indexed, {}, {}, "rsm_set"},
    {20, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Residence", "Remarks"), Sensitive},
};
inline constexpr Group residenceGroups[] = {
    {13, "tenancy", QT_TRANSLATE_NOOP("Residence", "Tenancy")},
};
inline constexpr Check residenceChecks[] = {
    {Check::Is::NotBefore, "move_out", "move_in"},
};
inline constexpr RecordType residence = {80, "residence", "Residence", QT_TRANSLATE_NOOP("Residence", "Residences"),
    QT_TRANSLATE_NOOP("Residence", "Residence"), Compartment::Personnel, residenceFields, residenceGroups, Sensitivity::P3,
    {730, "move_out", Retention::Then::Delete}, residenceChecks};
static_assert(wellFormed(residence));

inline constexpr Choice residenceOccasions[] = {
    {"before_lease", QT_TRANSLATE_NOOP("Residence", "Before the lease is signed")},
    {"on_arrival", QT_TRANSLATE_NOOP("Residence", "On arrival")},
    {"periodic", QT_TRANSLATE_NOOP("Residence", "Periodic")},
    {"after_burglary", QT_TRANSLATE_NOOP("Residence", "After a burglary")},
    {"other", QT_TRANSLATE_NOOP("Residence", "Other")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice residenceItemResults[] = {
    {"na", QT_TRANSLATE_NOOP("Residence", "Not applicable")},
    {"yes", QT_TRANSLATE_NOOP("Residence", "Met")},
    {"partial", QT_TRANSLATE_NOOP("Residence", "Partly met")},
    {"no", QT_TRANSLATE_NOOP("Residence", "Not met")},
};

inline constexpr Choice residenceResults[] = {
    {"cleared", QT_TRANSLATE_NOOP("Residence", "Cleared")},
    {"cleared_if", QT_TRANSLATE_NOOP("Residence", "Cleared on conditions")},
    {"not_cleared", QT_TRANSLATE_NOOP("Residence", "Not cleared")},
};

inline constexpr Field residenceCheckFields[] = {
    {2, "residence", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Residence"), Required | Parent, {}, {}, "residence"},
    {3, "date", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Date of the check"), Required | InTable | Title},
    {4, "checked_by", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Checked by"), Required | InTable},
    {5, "occasion", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Occasion"), InTable, residenceOccasions},
    {6, "result", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Outcome"), Required | InTable | WorstShown | Title, residenceResults},
    {7, "conditions", Kind::LongText, QT_TRANSLATE_NOOP("Residence", "Conditions or reasons"), Sensitive},
    {8, "due_next", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Next check due on"), InTable | RequiredToSubmit},
    {9, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Incident"), Indexed, {}, {}, "incident"},
    {10, "neighbourhood", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Neighbourhood and access road"), WorstShown | Sensitive, residenceItemResults},
    {11, "perimeter", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Perimeter and gate"), WorstShown | Sensitive, residenceItemResults},
    {12, "lighting", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Outside lighting"), WorstShown | Sensitive, residenceItemResults},
    {13, "doors", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Doors and locks"), WorstShown | Sensitive, residenceItemResults},
    {14, "windows", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Windows and bars"), WorstShown | Sensitive, residenceItemResults},
    {15, "alarm", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Alarm"), WorstShown | Sensitive, residenceItemResults},
    {16, "guards", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Guards"), WorstShown | Sensitive, residenceItemResults},
    {17, "safe_room", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Safe room"), WorstShown | Sensitive, residenceItemResults},
    {18, "fire_safety", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Fire safety and escape"), WorstShown | Sensitive, residenceItemResults},
    {19, "communications", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Means of communication"), WorstShown | Sensitive, residenceItemResults},
    {20, "backup_power", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Backup power"), WorstShown | Sensitive, residenceItemResults},
    {21, "structure", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Structure and natural hazards"), WorstShown | Sensitive, residenceItemResults},
    {22, "photos", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Photos: where they are kept"), Sensitive},
};
inline constexpr Check residenceCheckChecks[] = {
    {Check::Is::NotInFuture, "date"},
    {Check::Is::NotBefore, "due_next", "date"},
    {Check::Is::WithinDays, "due_next", "date", {}, 366, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "conditions", "result", "cleared_if not_cleared"},
    {Check::Is::NeededWhen, "incident", "occasion", "after_burglary", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType residenceCheck = {81, "residence_check", "Residence",
    QT_TRANSLATE_NOOP("Residence", "Residence checks"),
    QT_TRANSLATE_NOOP("Residence", "Residence check"), Compartment::Personnel, residenceCheckFields, {}, Sensitivity::P3, {},
    residenceCheckChecks};
static_assert(wellFormed(residenceCheck));

/// The residential security measures of a country or area; an exceptional set is outside the menu or rests on no assessment.
inline constexpr Field rsmSetFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Title"), Required | InTable | Searchable | Title},
    {3, "country", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Country code (ISO 3166)"), Required | InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {4, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "SRM area"), InTable, {}, {}, "srm_area"},
    {5, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Rests on the assessment"), Indexed, {}, {}, "assessment"},
    {6, "version", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Version"), InTable, {}, {0, 40}},
    {7, "exceptional", Kind::Flag, QT_TRANSLATE_NOOP("Residence", "Exceptional measures"), Required | InTable},
    {8, "justification", Kind::LongText, QT_TRANSLATE_NOOP("Residence", "Justification"), Searchable},
    {9, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Valid from"), InTable | RequiredToSubmit, {}, {}, {}, {}, {}, 11},
    {10, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Valid until"), InTable, {}, {}, {}, {}, {}, 11},
    {12, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Supersedes"), Indexed, {}, {}, "rsm_set"},
    {13, "note", Kind::LongText, QT_TRANSLATE_NOOP("Residence", "Remarks"), Searchable},
};
inline constexpr Group rsmSetGroups[] = {
    {11, "validity", QT_TRANSLATE_NOOP("Residence", "Validity")},
};
inline constexpr Check rsmSetChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::NeededWhen, "assessment", "exceptional", "no unknown", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "justification", "exceptional", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType rsmSet = {82, "rsm_set", "Residence",
    QT_TRANSLATE_NOOP("Residence", "Residential security measures"),
    QT_TRANSLATE_NOOP("Residence", "Set of residential security measures"),
    Compartment::Security, rsmSetFields, rsmSetGroups, Sensitivity::P2,
    {}, rsmSetChecks};
static_assert(wellFormed(rsmSet));

inline constexpr Choice rsmItemKinds[] = {
    {"guards", QT_TRANSLATE_NOOP("Residence", "Guards")},
    {"alarm", QT_TRANSLATE_NOOP("Residence", "Alarm")},
    {"bars", QT_TRANSLATE_NOOP("Residence", "Windows and bars")},
    {"locks", QT_TRANSLATE_NOOP("Residence", "Doors and locks")},
    {"safe_room", QT_TRANSLATE_NOOP("Residence", "Safe room")},
    {"perimeter", QT_TRANSLATE_NOOP("Residence", "Perimeter and gate")},
    {"lighting", QT_TRANSLATE_NOOP("Residence", "Outside lighting")},
    {"power", QT_TRANSLATE_NOOP("Residence", "Backup power")},
    {"communications", QT_TRANSLATE_NOOP("Residence", "Means of communication")},
    {"fire_safety", QT_TRANSLATE_NOOP("Residence", "Fire safety and escape")},
    {"other", QT_TRANSLATE_NOOP("Residence", "Other")},
};

inline constexpr Choice rsmPayments[] = {
    {"once", QT_TRANSLATE_NOOP("Residence", "Once")},
    {"monthly", QT_TRANSLATE_NOOP("Residence", "Monthly")},
};

inline constexpr Field rsmItemFields[] = {
    {2, "rsm_set", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Set of residential security measures"), Required | Parent, {}, {}, "rsm_set"},
    {3, "code", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Number in the set"), InTable | Title, {}, {0, 40}},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Measure"), Required | InTable | Searchable | Title},
    {5, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Kind"), InTable, rsmItemKinds},
    {6, "description", Kind::LongText, QT_TRANSLATE_NOOP("Residence", "Description"), Searchable},
    {7, "applies_if", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Applies if")},
    {8, "weight", Kind::Integer, QT_TRANSLATE_NOOP("Residence", "Weight (1 to 5)"), Plain, {}, {1, 5}},
    {9, "critical", Kind::Flag, QT_TRANSLATE_NOOP("Residence", "Critical item")},
    {17, "evidence_kind", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Evidence asked for"), Plain, evidenceKinds},
    {18, "check_interval", Kind::Integer, QT_TRANSLATE_NOOP("Residence", "To be checked every"), Plain, {}, {1, 3660}, {}, "d"},
    {10, "outside_menu", Kind::Flag, QT_TRANSLATE_NOOP("Residence", "Outside the menu"), InTable},
    {11, "measure", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "SRM measure"), Indexed, {}, {}, "srm_measure"},
    {12, "most", Kind::Money, QT_TRANSLATE_NOOP("Residence", "Reimbursed at most"), InTable, {}, {0, 10000000}, {}, {}, {}, 15},
    {13, "percent", Kind::Integer, QT_TRANSLATE_NOOP("Residence", "Share reimbursed"), InTable, {}, {0, 100}, {}, "%", {}, 15},
    {14, "payment", Kind::Choice, QT_TRANSLATE_NOOP("Residence", "Paid"), InTable, rsmPayments, {}, {}, {}, {}, 15},
    {16, "eligible", Kind::Choices, QT_TRANSLATE_NOOP("Residence", "Eligible categories"), RequiredToSubmit, personCategories},
};
inline constexpr Group rsmItemGroups[] = {
    {15, "reimbursement", QT_TRANSLATE_NOOP("Residence", "Reimbursement")},
};
inline constexpr RecordType rsmItem = {83, "rsm_item", "Residence", QT_TRANSLATE_NOOP("Residence", "Measures"),
    QT_TRANSLATE_NOOP("Residence", "Measure"), Compartment::Security, rsmItemFields, rsmItemGroups};
static_assert(wellFormed(rsmItem));

inline constexpr Field rsmClaimFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Person"), Required | InTable | Title | Owner, {}, {}, "person"},
    {3, "residence", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Residence"), Indexed | RequiredToSubmit, {}, {}, "residence"},
    {4, "rsm_item", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Measure"), Required | InTable, {}, {}, "rsm_item"},
    {5, "claimed_on", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Claimed on"), Required | InTable | Title},
    {6, "cost", Kind::Money, QT_TRANSLATE_NOOP("Residence", "Cost"), Required | InTable, {}, {0, 10000000}},
    {7, "approved_percent", Kind::Integer, QT_TRANSLATE_NOOP("Residence", "Share approved"), InTable, {}, {0, 100}, {}, "%"},
    {8, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Residence", "Paid by the organization"), InTable | RequiredToSubmit | Owner, {}, {}, "organization"},
    {9, "period_from", Kind::Date, QT_TRANSLATE_NOOP("Residence", "For the time from"), Plain, {}, {}, {}, {}, {}, 11},
    {10, "period_until", Kind::Date, QT_TRANSLATE_NOOP("Residence", "For the time until"), Plain, {}, {}, {}, {}, {}, 11},
    {12, "receipt", Kind::Text, QT_TRANSLATE_NOOP("Residence", "Receipt: where it is kept"), RequiredToSubmit},
    {13, "paid_on", Kind::Date, QT_TRANSLATE_NOOP("Residence", "Paid on"), Plain},
    {14, "note", Kind::LongText, QT_TRANSLATE_NOOP("Residence", "Remarks"), Sensitive},
};
inline constexpr Group rsmClaimGroups[] = {
    {11, "period", QT_TRANSLATE_NOOP("Residence", "Period")},
};
inline constexpr Check rsmClaimChecks[] = {
    {Check::Is::NotInFuture, "claimed_on"},
    {Check::Is::NotBefore, "period_until", "period_from"},
    {Check::Is::NotBefore, "paid_on", "claimed_on"},
    {Check::Is::NotInFuture, "paid_on"},
};
// Kept as long as the budget it was paid from.
inline constexpr RecordType rsmClaim = {84, "rsm_claim", "Residence",
    QT_TRANSLATE_NOOP("Residence", "Claims for residential security"),
    QT_TRANSLATE_NOOP("Residence", "Claim for residential security"),
    Compartment::Personnel, rsmClaimFields, rsmClaimGroups, Sensitivity::P3,
    {3653, "claimed_on", Retention::Then::CountsOnly}, rsmClaimChecks};
static_assert(wellFormed(rsmClaim));

inline constexpr const RecordType *residenceTypes[] = {&residence, &residenceCheck, &rsmSet, &rsmItem, &rsmClaim};

}
