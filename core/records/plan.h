// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"

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
    {11, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "SRM area"), Indexed, {}, {}, "srm_area"},
    {12, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Premises"), Indexed, {}, {}, "premises"},
    {13, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Duty station"), Indexed | RequiredToSubmit, {}, {}, "duty_station"},
    {14, "country", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Country code (ISO 3166)"), Indexed, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {15, "scenario", Kind::Code, QT_TRANSLATE_NOOP("Plan", "Scenario"), InTable, {}, {}, "contingency_scenarios"},
    {16, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Supersedes"), Indexed, {}, {}, "plan"},
    {17, "change_log", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "What changed"), Searchable},
    {18, "annexes", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Annexes: where they are kept"), Plain},
    {21, "personal_annexes", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Annexes that name persons: where they are kept"), Sensitive},
    {19, "continuity_plan", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Business continuity plan: where it is kept")},
    {20, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Updated after the crisis"), Indexed, {}, {}, "crisis"},
};
inline constexpr Group planGroups[] = {
    {9, "validity", QT_TRANSLATE_NOOP("Plan", "Validity")},
};
inline constexpr Check planChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::WithinDays, "valid_until", "valid_from", {}, 366},
    {Check::Is::NeededWhen, "scenario", "kind", "contingency"},
    {Check::Is::NeededWhen, "premises", "kind", "building", 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType plan = {6, "plan", "Plan", QT_TRANSLATE_NOOP("Plan", "Plans"), QT_TRANSLATE_NOOP("Plan", "Plan"),
    Compartment::Security, planFields, planGroups, Sensitivity::P2, {7305, "valid_until", Retention::Then::Archive}, planChecks};
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
    {7, "code", Kind::Text, QT_TRANSLATE_NOOP("PlanSection", "Code"), Indexed, {}, {0, 40}},
};
inline constexpr RecordType planSection = {7, "plan_section", "PlanSection", QT_TRANSLATE_NOOP("PlanSection", "Plan sections"),
    QT_TRANSLATE_NOOP("PlanSection", "Plan section"), Compartment::Security, planSectionFields};
static_assert(wellFormed(planSection));

inline constexpr Choice planPointKinds[] = {
    {"assembly", QT_TRANSLATE_NOOP("Plan", "Assembly point")},
    {"concentration", QT_TRANSLATE_NOOP("Plan", "Concentration point")},
    {"safe_haven", QT_TRANSLATE_NOOP("Plan", "Safe haven")},
    {"embarkation", QT_TRANSLATE_NOOP("Plan", "Embarkation point")},
    {"landing_site", QT_TRANSLATE_NOOP("Plan", "Landing site")},
    {"hospital", QT_TRANSLATE_NOOP("Plan", "Hospital")},
    {"fuel", QT_TRANSLATE_NOOP("Plan", "Fuel")},
    {"border_post", QT_TRANSLATE_NOOP("Plan", "Border post")},
    {"shelter", QT_TRANSLATE_NOOP("Plan", "Shelter")},
};

inline constexpr Choice planMedicalServices[] = {
    {"emergency", QT_TRANSLATE_NOOP("Plan", "Emergency room")},
    {"surgery", QT_TRANSLATE_NOOP("Plan", "Surgery")},
    {"intensive_care", QT_TRANSLATE_NOOP("Plan", "Intensive care")},
    {"blood_bank", QT_TRANSLATE_NOOP("Plan", "Safe blood")},
    {"burns", QT_TRANSLATE_NOOP("Plan", "Burns unit")},
    {"obstetrics", QT_TRANSLATE_NOOP("Plan", "Obstetrics")},
    {"imaging", QT_TRANSLATE_NOOP("Plan", "Imaging")},
    {"ambulance", QT_TRANSLATE_NOOP("Plan", "Ambulance")},
    {"air_ambulance", QT_TRANSLATE_NOOP("Plan", "Air ambulance")},
};

/// A place that plans count on. It belongs to no single plan: what is verified once holds for all of them.
inline constexpr Field planPointFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Name"), Required | InTable | Searchable | Title, {}, {}, {}, {}, "#loc+name"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Plan", "Kind"), Required | InTable | Title, planPointKinds, {}, {}, {}, "#loc+type"},
    {4, "position", Kind::Position, QT_TRANSLATE_NOOP("Plan", "Position on the map"), Required},
    {5, "capacity", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Capacity in persons"), InTable, {}, {0, 1000000}, {}, {}, "#capacity"},
    {6, "hours", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Opening hours")},
    {7, "alternative", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Alternative point"), Indexed, {}, {}, "plan_point"},
    {8, "last_verified", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Last verified on"), InTable, {}, {}, {}, {}, {}, 21},
    {9, "verified_by", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Verified by"), Plain, {}, {}, {}, {}, {}, 21},
    {10, "contact", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Contact")},
    {11, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Plan", "Phone")},
    {12, "other_phone", Kind::Phone, QT_TRANSLATE_NOOP("Plan", "Second phone")},
    {20, "phone_verified_on", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Phones tested on"), InTable},
    {13, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "SRM area"), InTable, {}, {}, "srm_area"},
    {14, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Duty station"), Indexed, {}, {}, "duty_station"},
    {15, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Premises"), Indexed, {}, {}, "premises"},
    {16, "medical_services", Kind::Choices, QT_TRANSLATE_NOOP("Plan", "Medical services"), Plain, planMedicalServices},
    {17, "directions", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "How to get there"), Searchable},
    {18, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Remarks"), Searchable},
    {19, "closed", Kind::Flag, QT_TRANSLATE_NOOP("Plan", "No longer usable"), InTable},
};
inline constexpr Group planPointGroups[] = {
    {21, "verification", QT_TRANSLATE_NOOP("Plan", "Verification")},
};
inline constexpr Check planPointChecks[] = {
    {Check::Is::NotInFuture, "last_verified"},
    {Check::Is::NeededWhen, "capacity", "kind", "assembly concentration safe_haven embarkation shelter", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "phone_verified_on"},
};
inline constexpr RecordType planPoint = {90, "plan_point", "Plan", QT_TRANSLATE_NOOP("Plan", "Plan points"),
    QT_TRANSLATE_NOOP("Plan", "Plan point"),
    Compartment::Security, planPointFields, planPointGroups, Sensitivity::P2, {}, planPointChecks};
static_assert(wellFormed(planPoint));

inline constexpr Choice routeVehicles[] = {
    {"any", QT_TRANSLATE_NOOP("Plan", "Any vehicle")},
    {"four_by_four", QT_TRANSLATE_NOOP("Plan", "Four-wheel drive")},
    {"armoured", QT_TRANSLATE_NOOP("Plan", "Armoured vehicle")},
    {"truck", QT_TRANSLATE_NOOP("Plan", "Truck")},
    {"boat", QT_TRANSLATE_NOOP("Plan", "Boat")},
    {"on_foot", QT_TRANSLATE_NOOP("Plan", "On foot")},
};

inline constexpr Field routeFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Name"), Required | InTable | Searchable | Title},
    {3, "from_place", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Starts at"), Required | InTable | Searchable},
    {4, "to_place", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Ends at"), Required | InTable | Searchable},
    {5, "from_point", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Starts at the plan point"), Indexed, {}, {}, "plan_point"},
    {6, "to_point", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Ends at the plan point"), Indexed, {}, {}, "plan_point"},
    {7, "waypoints", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Waypoints"), Searchable},
    {8, "distance", Kind::Real, QT_TRANSLATE_NOOP("Plan", "Distance"), InTable, {}, {0, 20000}, {}, "km"},
    {9, "hours_dry", Kind::Real, QT_TRANSLATE_NOOP("Plan", "Driving time when dry"), InTable, {}, {0, 1000}, {}, "h"},
    {10, "hours_wet", Kind::Real, QT_TRANSLATE_NOOP("Plan", "Driving time when wet"), Plain, {}, {0, 1000}, {}, "h"},
    {11, "vehicle", Kind::Choice, QT_TRANSLATE_NOOP("Plan", "Vehicle it takes"), Plain, routeVehicles},
    {12, "checkpoints", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Checkpoints"), Searchable},
    {13, "coverage_gaps", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Gaps in radio and phone coverage"), Searchable},
    {14, "last_driven", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Last driven on"), InTable},
    {15, "alternative", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Alternative route"), Indexed, {}, {}, "route"},
    {16, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "SRM area"), Indexed, {}, {}, "srm_area"},
    {17, "track", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Track: where it is kept")},
    {18, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Remarks"), Searchable},
    {19, "closed", Kind::Flag, QT_TRANSLATE_NOOP("Plan", "No longer usable"), InTable},
};
inline constexpr Check routeChecks[] = {
    {Check::Is::NotInFuture, "last_driven"},
};
inline constexpr RecordType route = {91, "route", "Plan", QT_TRANSLATE_NOOP("Plan", "Routes"),
    QT_TRANSLATE_NOOP("Plan", "Route"), Compartment::Security, routeFields, {}, Sensitivity::P2, {}, routeChecks};
static_assert(wellFormed(route));

inline constexpr Choice planAssetKinds[] = {
    {"vehicle", QT_TRANSLATE_NOOP("Plan", "Vehicle")},
    {"aircraft", QT_TRANSLATE_NOOP("Plan", "Aircraft")},
    {"boat", QT_TRANSLATE_NOOP("Plan", "Boat")},
    {"satellite_phone", QT_TRANSLATE_NOOP("Plan", "Satellite phone")},
    {"radio", QT_TRANSLATE_NOOP("Plan", "Radio")},
    {"food", QT_TRANSLATE_NOOP("Plan", "Stock of food")},
    {"water", QT_TRANSLATE_NOOP("Plan", "Stock of water")},
    {"fuel_stock", QT_TRANSLATE_NOOP("Plan", "Stock of fuel")},
    {"medical", QT_TRANSLATE_NOOP("Plan", "Medical supplies")},
    {"other", QT_TRANSLATE_NOOP("Plan", "Other")},
};

inline constexpr Field planAssetFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Name"), Required | InTable | Searchable | Title},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Plan", "Kind"), Required | InTable, planAssetKinds},
    {4, "quantity", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Quantity"), InTable, {}, {0, 1000000}},
    {5, "seats", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Seats for passengers"), InTable, {}, {0, 1000}},
    {6, "armoured", Kind::Flag, QT_TRANSLATE_NOOP("Plan", "Armoured")},
    {7, "fuel", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Fuel it takes"), Plain, {}, {0, 40}},
    {8, "fuel_range", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Range on a full tank"), Plain, {}, {0, 20000}, {}, "km"},
    {9, "stock_days", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Stock lasts"), Plain, {}, {0, 1000}, {}, "d", {}, 11},
    {10, "stock_persons", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Stock is for persons"), Plain, {}, {0, 1000000}, {}, {}, {}, 11},
    {12, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Organization"), InTable, {}, {}, "organization"},
    {13, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Premises"), Indexed, {}, {}, "premises"},
    {14, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "SRM area"), Indexed, {}, {}, "srm_area"},
    {15, "location", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Where it is"), Searchable},
    {16, "contact", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Contact")},
    {17, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Plan", "Phone")},
    {18, "call_sign", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Call sign"), Plain, {}, {0, 40}},
    {19, "available", Kind::Flag, QT_TRANSLATE_NOOP("Plan", "Available"), InTable},
    {20, "last_verified", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Last verified on"), InTable},
    {21, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Remarks"), Searchable},
};
inline constexpr Group planAssetGroups[] = {
    {11, "stock", QT_TRANSLATE_NOOP("Plan", "Stock")},
};
inline constexpr Check planAssetChecks[] = {
    {Check::Is::NotInFuture, "last_verified"},
    {Check::Is::NeededWhen, "seats", "kind", "vehicle aircraft boat", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType planAsset = {92, "plan_asset", "Plan", QT_TRANSLATE_NOOP("Plan", "Assets"),
    QT_TRANSLATE_NOOP("Plan", "Asset"),
    Compartment::Security, planAssetFields, planAssetGroups, Sensitivity::P2, {}, planAssetChecks};
static_assert(wellFormed(planAsset));

/// Who moves when: the group with the lowest number leaves first.
inline constexpr Field priorityGroupFields[] = {
    {2, "plan", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Plan"), Required | Parent, {}, {}, "plan"},
    {3, "name", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Name"), Required | InTable | Searchable | Title},
    {4, "place", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Order of movement"), Required | InTable, {}, {1, 99}},
    {5, "categories", Kind::Choices, QT_TRANSLATE_NOOP("Plan", "Categories of personnel"), Plain, personCategories},
    {6, "criticality", Kind::Choices, QT_TRANSLATE_NOOP("Plan", "Critical staff"), Plain, criticalities},
    {7, "dependants", Kind::Flag, QT_TRANSLATE_NOOP("Plan", "Dependants are in it")},
    {8, "persons", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Persons expected"), InTable, {}, {0, 1000000}},
    {9, "concentration_point", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Gathers at"), InTable, {}, {}, "plan_point"},
    {10, "embarkation_point", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Embarks at"), Indexed, {}, {}, "plan_point"},
    {11, "safe_haven", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Moves to"), Indexed, {}, {}, "plan_point"},
    {12, "route", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Route"), Indexed, {}, {}, "route"},
    {13, "seats", Kind::Integer, QT_TRANSLATE_NOOP("Plan", "Seats set aside"), InTable, {}, {0, 1000000}},
    {14, "transport", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Transport"), Searchable},
    {15, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Plan", "Remarks"), Searchable},
};
inline constexpr Check priorityGroupChecks[] = {
    {Check::Is::NotAbove, "persons", "seats", {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType priorityGroup = {93, "priority_group", "Plan", QT_TRANSLATE_NOOP("Plan", "Priority groups"),
    QT_TRANSLATE_NOOP("Plan", "Priority group"), Compartment::Security, priorityGroupFields, {}, Sensitivity::P2, {},
    priorityGroupChecks};
static_assert(wellFormed(priorityGroup));

inline constexpr Choice planCopyClasses[] = {
    {"unclassified", QT_TRANSLATE_NOOP("Plan", "Unclassified")},
    {"confidential", QT_TRANSLATE_NOOP("Plan", "Confidential")},
    {"strictly_confidential", QT_TRANSLATE_NOOP("Plan", "Strictly confidential")},
};

inline constexpr Field planDistributionFields[] = {
    {2, "plan", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Plan"), Required | Parent, {}, {}, "plan"},
    {3, "recipient", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Recipient"), Required | InTable | Searchable | Title},
    {4, "person", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Person"), Indexed, {}, {}, "person"},
    {5, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Plan", "Organization"), InTable, {}, {}, "organization"},
    {6, "copy_number", Kind::Text, QT_TRANSLATE_NOOP("Plan", "Copy number"), InTable, {}, {0, 40}},
    {7, "copy_class", Kind::Choice, QT_TRANSLATE_NOOP("Plan", "Classification"), InTable, planCopyClasses},
    {8, "handed_over_on", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Handed over on"), InTable},
    {9, "returned_on", Kind::Date, QT_TRANSLATE_NOOP("Plan", "Returned or destroyed on"), InTable},
};
inline constexpr Check planDistributionChecks[] = {
    {Check::Is::NotBefore, "returned_on", "handed_over_on"},
    {Check::Is::NotInFuture, "handed_over_on"},
    {Check::Is::NotInFuture, "returned_on"},
};
inline constexpr RecordType planDistribution = {94, "plan_distribution", "Plan",
    QT_TRANSLATE_NOOP("Plan", "Copies handed out"),
    QT_TRANSLATE_NOOP("Plan", "Copy handed out"),
    Compartment::Security, planDistributionFields, {}, Sensitivity::P2, {}, planDistributionChecks};
static_assert(wellFormed(planDistribution));

inline constexpr const RecordType *planTypes[]
    = {&plan, &planSection, &planPoint, &route, &planAsset, &priorityGroup, &planDistribution};

}
