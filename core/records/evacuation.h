// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice moveKinds[] = {
    {"awm", QT_TRANSLATE_NOOP("Evacuation", "Alternate work modalities")},
    {"relocation", QT_TRANSLATE_NOOP("Evacuation", "Relocation")},
    {"evacuation_families", QT_TRANSLATE_NOOP("Evacuation", "Evacuation of families")},
    {"evacuation_nonessential", QT_TRANSLATE_NOOP("Evacuation", "Evacuation of non-essential personnel")},
    {"evacuation_all", QT_TRANSLATE_NOOP("Evacuation", "Evacuation of all")},
    {"return", QT_TRANSLATE_NOOP("Evacuation", "Return")},
};

inline constexpr Choice moveAuthorities[] = {
    {"do", QT_TRANSLATE_NOOP("Evacuation", "Designated Official")},
    {"usg_for_sg", QT_TRANSLATE_NOOP("Evacuation", "USG for the Secretary-General")},
    {"asc_emergency", QT_TRANSLATE_NOOP("Evacuation", "Area Security Coordinator, emergency")},
    {"do_emergency", QT_TRANSLATE_NOOP("Evacuation", "Designated Official, emergency")},
};

inline constexpr Choice moveStates[] = {
    {"draft", QT_TRANSLATE_NOOP("Evacuation", "Draft")},
    {"recommended", QT_TRANSLATE_NOOP("Evacuation", "Recommended")},
    {"authorised", QT_TRANSLATE_NOOP("Evacuation", "Authorized")},
    {"executing", QT_TRANSLATE_NOOP("Evacuation", "Executing")},
    {"completed", QT_TRANSLATE_NOOP("Evacuation", "Completed")},
    {"reviewed", QT_TRANSLATE_NOOP("Evacuation", "Reviewed")},
    {"return_authorised", QT_TRANSLATE_NOOP("Evacuation", "Return authorized")},
    {"converted_non_family", QT_TRANSLATE_NOOP("Evacuation", "Converted to non-family")},
    {"closed", QT_TRANSLATE_NOOP("Evacuation", "Closed")},
};

/// Moving people to safety, and on whose word (domain dossier 3.14).
inline constexpr Field moveOrderFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Title"), Required | InTable | Searchable | Title},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Evacuation", "Kind of move"), Required | InTable, moveKinds},
    {4, "country", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Country code (ISO 3166)"), InTable, {}, {0,3}},
    {5, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Duty station"), InTable, {}, {}, "duty_station"},
    {6, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "SRM area"), Plain, {}, {}, "srm_area"},
    {7, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Crisis"), Indexed, {}, {}, "crisis"},
    {25, "assessment", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "SRM assessment"), Indexed, {}, {}, "assessment"},
    {8, "basis", Kind::LongText, QT_TRANSLATE_NOOP("Evacuation", "Basis"), RequiredToSubmit | Searchable},
    {9, "recommended_by", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Recommended by"), Plain, {}, {}, {}, {}, {}, 12},
    {10, "recommended_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Recommended at"), Plain, {}, {}, {}, {}, {}, 12},
    {11, "authority", Kind::Choice, QT_TRANSLATE_NOOP("Evacuation", "Authority"), RequiredToSubmit | InTable, moveAuthorities},
    {13, "authorised_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Authorized at"), InTable},
    {14, "ratified_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Ratified at")},
    {15, "categories", Kind::Choices, QT_TRANSLATE_NOOP("Evacuation", "Categories of personnel"), RequiredToSubmit, personCategories},
    {27, "with_dependants", Kind::Flag, QT_TRANSLATE_NOOP("Evacuation", "With dependants"), RequiredToSubmit},
    {16, "local_staff", Kind::Flag, QT_TRANSLATE_NOOP("Evacuation", "Locally recruited staff leave the country")},
    {17, "exception_reason", Kind::LongText, QT_TRANSLATE_NOOP("Evacuation", "Why locally recruited staff leave")},
    {18, "safe_haven", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Safe haven"), RequiredToSubmit | InTable},
    {19, "haven_point", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Point of the safe haven"), Plain, {}, {}, "plan_point"},
    {20, "most_baggage", Kind::Integer, QT_TRANSLATE_NOOP("Evacuation", "Most baggage"), Plain, {}, {0,100}, {}, "kg"},
    {21, "state", Kind::Choice, QT_TRANSLATE_NOOP("Evacuation", "State"), Required | InTable | Unreviewed, moveStates},
    {22, "starts_on", Kind::Date, QT_TRANSLATE_NOOP("Evacuation", "From"), InTable},
    {23, "completed_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Completed at")},
    {26, "reviewed_on", Kind::Date, QT_TRANSLATE_NOOP("Evacuation", "Last reviewed on"), InTable},
    {24, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Evacuation", "Remarks"), Searchable},
};
inline constexpr Group moveOrderGroups[] = {
    {12, "recommendation", QT_TRANSLATE_NOOP("Evacuation", "Recommendation")},
};
inline constexpr Check moveOrderChecks[] = {
    {Check::Is::NeededWhen, "exception_reason", "local_staff", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "authorised_at", "state", "authorised executing completed reviewed return_authorised converted_non_family closed"},
    {Check::Is::NeededWhen, "recommended_by", "state", "recommended authorised executing completed reviewed return_authorised converted_non_family closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "recommended_at", "state", "recommended authorised executing completed reviewed return_authorised converted_non_family closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "ratified_at", "authority", "asc_emergency do_emergency", 0, Check::Grade::ToSubmit, "state", "completed reviewed return_authorised converted_non_family closed"},
    {Check::Is::NeededWhen, "local_staff", "categories", "lr_staff npo unv_n", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "completed_at", "state", "completed reviewed return_authorised converted_non_family closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "reviewed_on", "state", "reviewed", 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "authorised_at", "recommended_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "ratified_at", "authorised_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "completed_at", "authorised_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "completed_at", "starts_on", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "reviewed_on", "completed_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "recommended_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "authorised_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "ratified_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "completed_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "reviewed_on", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType moveOrder = {150, "move_order", "Evacuation", QT_TRANSLATE_NOOP("Evacuation", "Relocation and evacuation orders"),
    QT_TRANSLATE_NOOP("Evacuation", "Relocation or evacuation order"), Compartment::Crisis, moveOrderFields, moveOrderGroups, Sensitivity::P2, {7305, {}, Retention::Then::Archive}, moveOrderChecks};
static_assert(wellFormed(moveOrder));

inline constexpr Choice manifestModes[] = {
    {"vehicle", QT_TRANSLATE_NOOP("Evacuation", "Vehicle")},
    {"bus", QT_TRANSLATE_NOOP("Evacuation", "Bus")},
    {"aircraft", QT_TRANSLATE_NOOP("Evacuation", "Aircraft")},
    {"helicopter", QT_TRANSLATE_NOOP("Evacuation", "Helicopter")},
    {"boat", QT_TRANSLATE_NOOP("Evacuation", "Boat")},
    {"on_foot", QT_TRANSLATE_NOOP("Evacuation", "On foot")},
};

inline constexpr Choice manifestStates[] = {
    {"open", QT_TRANSLATE_NOOP("Evacuation", "Open")},
    {"locked", QT_TRANSLATE_NOOP("Evacuation", "Locked")},
    {"departed", QT_TRANSLATE_NOOP("Evacuation", "Departed")},
    {"arrived", QT_TRANSLATE_NOOP("Evacuation", "Arrived")},
    {"cancelled", QT_TRANSLATE_NOOP("Evacuation", "Cancelled")},
};

inline constexpr Field manifestFields[] = {
    {2, "move_order", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Order"), Required | Parent | Unreviewed, {}, {}, "move_order"},
    {3, "leg", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Leg"), Required | InTable | Title},
    {4, "mode", Kind::Choice, QT_TRANSLATE_NOOP("Evacuation", "Mode"), Required | InTable, manifestModes},
    {5, "vessel", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Vehicle, aircraft or boat"), InTable | Sensitive},
    {6, "air_operator", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Air operator"), Plain, {}, {}, "air_operator"},
    {7, "seats", Kind::Integer, QT_TRANSLATE_NOOP("Evacuation", "Seats"), Required | InTable, {}, {0,1000}},
    {8, "from_point", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Departs from"), RequiredToSubmit},
    {9, "to_point", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Arrives at"), RequiredToSubmit},
    {10, "departs_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Departs at"), InTable, {}, {}, {}, {}, {}, 15},
    {11, "arrives_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Arrives at (time)"), InTable, {}, {}, {}, {}, {}, 15},
    {12, "state", Kind::Choice, QT_TRANSLATE_NOOP("Evacuation", "State"), Required | InTable, manifestStates},
    {13, "locked_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Locked at")},
    {14, "receiving_node", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Received by")},
};
inline constexpr Group manifestGroups[] = {
    {15, "time", QT_TRANSLATE_NOOP("Evacuation", "Time")},
};
inline constexpr Check manifestChecks[] = {
    {Check::Is::NotBefore, "arrives_at", "departs_at"},
    {Check::Is::NeededWhen, "air_operator", "mode", "aircraft helicopter", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "locked_at", "state", "locked departed arrived", 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "departs_at", "locked_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "locked_at", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType manifest = {151, "manifest", "Evacuation", QT_TRANSLATE_NOOP("Evacuation", "Manifests"),
    QT_TRANSLATE_NOOP("Evacuation", "Manifest"), Compartment::Crisis, manifestFields, manifestGroups, Sensitivity::P3, {}, manifestChecks};
static_assert(wellFormed(manifest));

inline constexpr Field manifestLineFields[] = {
    {2, "manifest", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Manifest"), Required | Parent, {}, {}, "manifest"},
    {3, "person", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Person"), InTable | Indexed | Title, {}, {}, "person"},
    {4, "dependant", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Dependant"), Indexed, {}, {}, "dependant"},
    {5, "name", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Name"), InTable | Title},
    {6, "place", Kind::Integer, QT_TRANSLATE_NOOP("Evacuation", "Priority"), InTable, {}, {1,99}},
    {7, "documents_ok", Kind::Flag, QT_TRANSLATE_NOOP("Evacuation", "Documents in order"), InTable},
    {8, "bags", Kind::Integer, QT_TRANSLATE_NOOP("Evacuation", "Bags"), Plain, {}, {0,50}},
    {9, "pets", Kind::Integer, QT_TRANSLATE_NOOP("Evacuation", "Pets"), Plain, {}, {0,20}},
    {10, "checked_in_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Checked in at"), InTable},
    {11, "checked_in_point", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Checked in at the point")},
    {12, "boarded_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Boarded at"), InTable},
    {13, "arrived_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Arrived at"), InTable},
    {14, "no_show", Kind::Flag, QT_TRANSLATE_NOOP("Evacuation", "Did not come")},
    {15, "no_show_reason", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Why they did not come")},
};
inline constexpr Check manifestLineChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
    {Check::Is::NotBefore, "arrived_at", "boarded_at"},
    {Check::Is::NeededWhen, "no_show_reason", "no_show", "yes", 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "boarded_at", "checked_in_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::EmptyWhen, "boarded_at", "no_show", "yes"},
    {Check::Is::NotInFuture, "checked_in_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "boarded_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "arrived_at", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType manifestLine = {152, "manifest_line", "Evacuation", QT_TRANSLATE_NOOP("Evacuation", "Passengers"),
    QT_TRANSLATE_NOOP("Evacuation", "Passenger"), Compartment::Crisis, manifestLineFields, {}, Sensitivity::P3, {730, {}, Retention::Then::Pseudonymise}, manifestLineChecks};
static_assert(wellFormed(manifestLine));

/// Only its dates are kept: this program pays nothing.
inline constexpr Field evacuationEntitlementFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Person"), Required | InTable | Indexed | Title, {}, {}, "person"},
    {3, "move_order", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Order"), Required | InTable | Indexed, {}, {}, "move_order"},
    {4, "starts_on", Kind::Date, QT_TRANSLATE_NOOP("Evacuation", "From"), Required | InTable | Title, {}, {}, {}, {}, {}, 10},
    {5, "ends_on", Kind::Date, QT_TRANSLATE_NOOP("Evacuation", "Until"), InTable, {}, {}, {}, {}, {}, 10},
    {6, "family_members", Kind::Integer, QT_TRANSLATE_NOOP("Evacuation", "Eligible family members"), InTable, {}, {0,30}},
    {7, "returned", Kind::Flag, QT_TRANSLATE_NOOP("Evacuation", "Returned")},
    {8, "reassigned_on", Kind::Date, QT_TRANSLATE_NOOP("Evacuation", "Post reassigned on")},
    {9, "remarks", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Remarks")},
};
inline constexpr Group evacuationEntitlementGroups[] = {
    {10, "time", QT_TRANSLATE_NOOP("Evacuation", "Time")},
};
inline constexpr Check evacuationEntitlementChecks[] = {
    {Check::Is::NotBefore, "ends_on", "starts_on"},
    {Check::Is::NotBefore, "reassigned_on", "starts_on", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "ends_on", "returned", "yes", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType evacuationEntitlement = {153, "evacuation_entitlement", "Evacuation", QT_TRANSLATE_NOOP("Evacuation", "Evacuation entitlements"),
    QT_TRANSLATE_NOOP("Evacuation", "Evacuation entitlement"), Compartment::Crisis, evacuationEntitlementFields, evacuationEntitlementGroups, Sensitivity::P3,
    {730, "ends_on", Retention::Then::Pseudonymise}, evacuationEntitlementChecks};
static_assert(wellFormed(evacuationEntitlement));

inline constexpr Choice medevacUrgencies[] = {
    {"routine", QT_TRANSLATE_NOOP("Evacuation", "Routine")},
    {"hours_24", QT_TRANSLATE_NOOP("Evacuation", "Within 24 hours")},
    {"immediate", QT_TRANSLATE_NOOP("Evacuation", "Immediate")},
};

inline constexpr Choice medevacMobilities[] = {
    {"walking", QT_TRANSLATE_NOOP("Evacuation", "Walking")},
    {"seated", QT_TRANSLATE_NOOP("Evacuation", "Seated")},
    {"stretcher", QT_TRANSLATE_NOOP("Evacuation", "Stretcher")},
};

/// Logistics only: what ails the person is in the medical system.
inline constexpr Field medevacCaseFields[] = {
    {2, "person", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Person"), InTable | Indexed | Title | Sensitive, {}, {}, "person"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Name"), InTable | Title | Sensitive},
    {4, "urgency", Kind::Choice, QT_TRANSLATE_NOOP("Evacuation", "Urgency"), Required | InTable | WorstShown, medevacUrgencies},
    {5, "mobility", Kind::Choice, QT_TRANSLATE_NOOP("Evacuation", "Mobility"), Required | WorstShown, medevacMobilities},
    {6, "escort", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Escort"), Sensitive},
    {7, "from_facility", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "From the facility"), Required | InTable | Sensitive},
    {8, "to_facility", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "To the facility"), InTable | Sensitive},
    {9, "to_point", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Hospital"), Plain, {}, {}, "plan_point"},
    {10, "authorised_by", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Authorized by (medical)"), RequiredToSubmit},
    {11, "transport", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Transport"), InTable},
    {12, "air_operator", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Air operator"), Plain, {}, {}, "air_operator"},
    {13, "called_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Called at"), Required | InTable},
    {14, "accepted_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Accepted at")},
    {15, "left_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Left at")},
    {16, "arrived_at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "Arrived at")},
    {17, "medical_reference", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Reference in the medical system"), Sensitive},
    {18, "insurer", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Insurer"), Sensitive},
    {19, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Incident"), Indexed, {}, {}, "incident"},
};
inline constexpr Check medevacCaseChecks[] = {
    {Check::Is::NeededWithout, "name", "person"},
    {Check::Is::NotBefore, "arrived_at", "left_at"},
    {Check::Is::NotBefore, "left_at", "called_at"},
    {Check::Is::NotBefore, "accepted_at", "called_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "left_at", "accepted_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "called_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "accepted_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "left_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "arrived_at", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType medevacCase = {154, "medevac_case", "Evacuation", QT_TRANSLATE_NOOP("Evacuation", "Medical evacuations"),
    QT_TRANSLATE_NOOP("Evacuation", "Medical evacuation"), Compartment::Crisis, medevacCaseFields, {}, Sensitivity::P3, {730, "called_at", Retention::Then::Pseudonymise}, medevacCaseChecks};
static_assert(wellFormed(medevacCase));

inline constexpr Field medevacEntryFields[] = {
    {2, "medevac", Kind::Reference, QT_TRANSLATE_NOOP("Evacuation", "Medical evacuation"), Required | Parent, {}, {}, "medevac_case"},
    {3, "at", Kind::Moment, QT_TRANSLATE_NOOP("Evacuation", "When"), Required | InTable | Title},
    {4, "text", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "What happened"), Required | InTable | Sensitive},
    {5, "by", Kind::Text, QT_TRANSLATE_NOOP("Evacuation", "Noted by"), InTable},
};
inline constexpr Check medevacEntryChecks[] = {
    {Check::Is::NotInFuture, "at"},
};
inline constexpr RecordType medevacEntry = {155, "medevac_entry", "Evacuation", QT_TRANSLATE_NOOP("Evacuation", "Log of the evacuation"),
    QT_TRANSLATE_NOOP("Evacuation", "Entry"), Compartment::Crisis, medevacEntryFields, {}, Sensitivity::P3, {}, medevacEntryChecks, true};
static_assert(wellFormed(medevacEntry));

inline constexpr const RecordType *evacuationTypes[] = {&moveOrder, &manifest, &manifestLine, &evacuationEntitlement, &medevacCase, &medevacEntry};

}
