// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice travelPurposes[] = {
    {"mission", QT_TRANSLATE_NOOP("Travel", "Mission")},
    {"assignment", QT_TRANSLATE_NOOP("Travel", "Assignment")},
    {"meeting", QT_TRANSLATE_NOOP("Travel", "Meeting")},
    {"training", QT_TRANSLATE_NOOP("Travel", "Training")},
    {"r_and_r", QT_TRANSLATE_NOOP("Travel", "Rest and recuperation")},
    {"home_leave", QT_TRANSLATE_NOOP("Travel", "Home leave")},
    {"family_visit", QT_TRANSLATE_NOOP("Travel", "Family visit")},
    {"medevac", QT_TRANSLATE_NOOP("Travel", "Medical evacuation")},
    {"evacuation", QT_TRANSLATE_NOOP("Travel", "Evacuation")},
    {"private", QT_TRANSLATE_NOOP("Travel", "Private")},
    {"entry_on_duty", QT_TRANSLATE_NOOP("Travel", "Entry on duty")},
    {"separation", QT_TRANSLATE_NOOP("Travel", "Separation")},
};

/// Nobody travels officially without the Designated Official knowing and agreeing (domain dossier 3.15).
inline constexpr Field travelRequestFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Title"), Required | InTable | Title},
    {3, "traveller", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Traveller"), InTable | Indexed | Title | Owner, {}, {}, "person"},
    {4, "visitor_name", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Visitor"), InTable | Sensitive},
    {5, "visitor_organisation", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Visitor's organization")},
    {6, "visitor_nationality", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Visitor's nationality (ISO 3166)"), Sensitive, {}, {0,3}},
    {7, "visitor_phone", Kind::Phone, QT_TRANSLATE_NOOP("Travel", "Visitor's phone"), Sensitive},
    {8, "filed_by", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Filed by")},
    {27, "filed_by_person", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Filed by: on the staff list"), Indexed, {}, {}, "person"},
    {9, "purpose", Kind::Choice, QT_TRANSLATE_NOOP("Travel", "Purpose"), Required | InTable, travelPurposes},
    {10, "purpose_text", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Purpose in words"), Sensitive},
    {11, "official", Kind::Flag, QT_TRANSLATE_NOOP("Travel", "Official travel"), Required | InTable},
    {12, "pc_output", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Programme output"), Plain, {}, {}, "pc_output"},
    {13, "starts_on", Kind::Date, QT_TRANSLATE_NOOP("Travel", "First day"), Required | InTable, {}, {}, {}, {}, {}, 15},
    {14, "ends_on", Kind::Date, QT_TRANSLATE_NOOP("Travel", "Last day"), Required | InTable, {}, {}, {}, {}, {}, 15},
    {16, "filed_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Filed at"), RequiredToSubmit | InTable},
    {17, "urgent", Kind::Flag, QT_TRANSLATE_NOOP("Travel", "Urgent")},
    {18, "urgent_reason", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Why it is urgent")},
    {19, "phone", Kind::Phone, QT_TRANSLATE_NOOP("Travel", "Phone while travelling"), RequiredToSubmit | Sensitive},
    {20, "satellite_phone", Kind::Phone, QT_TRANSLATE_NOOP("Travel", "Satellite phone"), Sensitive},
    {21, "emergency_contact", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Emergency contact"), RequiredToSubmit | Sensitive},
    {22, "briefing_required", Kind::Flag, QT_TRANSLATE_NOOP("Travel", "Briefing required")},
    {23, "briefing_done_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Briefing done at")},
    {24, "documents", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Documents: where they are kept")},
    {25, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Incident"), Plain, {}, {}, "incident"},
    {26, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Travel", "Remarks"), Sensitive},
};
inline constexpr Group travelRequestGroups[] = {
    {15, "dates", QT_TRANSLATE_NOOP("Travel", "Dates")},
};
inline constexpr Check travelRequestChecks[] = {
    {Check::Is::NeededWithout, "visitor_name", "traveller"},
    {Check::Is::NeededWithout, "visitor_organisation", "traveller", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWithout, "visitor_nationality", "traveller", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWithout, "visitor_phone", "traveller", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "visitor_nationality"},
    {Check::Is::NotBefore, "ends_on", "starts_on"},
    {Check::Is::NeededWhen, "urgent_reason", "urgent", "yes"},
    {Check::Is::NotInFuture, "filed_at"},
    {Check::Is::NotInFuture, "briefing_done_at"},
};
inline constexpr PartRule travelRequestParts[] = {
    {"travel_segment", 1},
};
inline constexpr RecordType travelRequest = {160, "travel_request", "Travel", QT_TRANSLATE_NOOP("Travel", "Travel requests"),
    QT_TRANSLATE_NOOP("Travel", "Travel request"), Compartment::Personnel, travelRequestFields, travelRequestGroups, Sensitivity::P3, {730, "ends_on", Retention::Then::CountsOnly}, travelRequestChecks, false,
    travelRequestParts};
static_assert(wellFormed(travelRequest));

inline constexpr Choice travelModes[] = {
    {"air_commercial", QT_TRANSLATE_NOOP("Travel", "Commercial flight")},
    {"air_un", QT_TRANSLATE_NOOP("Travel", "United Nations flight")},
    {"road_un", QT_TRANSLATE_NOOP("Travel", "United Nations vehicle")},
    {"road_taxi", QT_TRANSLATE_NOOP("Travel", "Taxi")},
    {"rail", QT_TRANSLATE_NOOP("Travel", "Rail")},
    {"boat", QT_TRANSLATE_NOOP("Travel", "Boat")},
    {"foot", QT_TRANSLATE_NOOP("Travel", "On foot")},
};

inline constexpr Choice segmentStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Travel", "Planned")},
    {"arrived", QT_TRANSLATE_NOOP("Travel", "Arrived")},
    {"departed", QT_TRANSLATE_NOOP("Travel", "Departed")},
    {"completed", QT_TRANSLATE_NOOP("Travel", "Completed")},
    {"cancelled", QT_TRANSLATE_NOOP("Travel", "Cancelled")},
};

// From free to forbidden, so that in a conflict nobody travels on the better answer.
inline constexpr Choice segmentClearances[] = {
    {"auto_cleared", QT_TRANSLATE_NOOP("Travel", "Cleared by rule")},
    {"cleared", QT_TRANSLATE_NOOP("Travel", "Cleared")},
    {"cleared_with_conditions", QT_TRANSLATE_NOOP("Travel", "Cleared with conditions")},
    {"pending_do", QT_TRANSLATE_NOOP("Travel", "Before the Designated Official")},
    {"pending_sa", QT_TRANSLATE_NOOP("Travel", "Before the security adviser")},
    {"returned", QT_TRANSLATE_NOOP("Travel", "Returned")},
    {"denied", QT_TRANSLATE_NOOP("Travel", "Denied")},
    {"revoked", QT_TRANSLATE_NOOP("Travel", "Revoked")},
};

/// One way from place to place, cleared on its own for the area it leads to. A request stands where its worst segment does.
inline constexpr Field travelSegmentFields[] = {
    {2, "request", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Travel request"), Required | Parent, {}, {}, "travel_request"},
    {3, "from_place", Kind::Text, QT_TRANSLATE_NOOP("Travel", "From"), Required | InTable | Sensitive | Title},
    {27, "from_gazetteer", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "From: place of the gazetteer"), Sensitive, {}, {}, "place"},
    {4, "to_place", Kind::Text, QT_TRANSLATE_NOOP("Travel", "To"), Required | InTable | Sensitive | Title},
    {28, "to_gazetteer", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "To: place of the gazetteer"), Sensitive, {}, {}, "place"},
    {5, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Destination area"), InTable | RequiredToSubmit, {}, {}, "srm_area"},
    {6, "departs_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Departs at"), Required | InTable, {}, {}, {}, {}, {}, 26},
    {7, "arrives_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Arrives at"), Required | InTable, {}, {}, {}, {}, {}, 26},
    {8, "leaves_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Leaves the place at"), InTable, {}, {}, {}, {}, {}, 26},
    {9, "mode", Kind::Choice, QT_TRANSLATE_NOOP("Travel", "Mode"), Required | InTable, travelModes},
    {10, "carrier", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Carrier")},
    {11, "flight", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Flight or vehicle"), Sensitive},
    {12, "air_operator", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Air operator"), Plain, {}, {}, "air_operator"},
    {13, "lodging", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Lodging"), Sensitive},
    {14, "lodging_address", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Address of the lodging"), Sensitive},
    {15, "lodging_phone", Kind::Phone, QT_TRANSLATE_NOOP("Travel", "Phone of the lodging"), Sensitive},
    {16, "lodging_cleared", Kind::Flag, QT_TRANSLATE_NOOP("Travel", "Lodging cleared")},
    {17, "state", Kind::Choice, QT_TRANSLATE_NOOP("Travel", "State"), Required | InTable | Unreviewed, segmentStates},
    {18, "arrived_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Arrival confirmed at"), InTable | Unreviewed},
    {19, "left_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Departure confirmed at"), Unreviewed},
    {21, "clearance_state", Kind::Choice, QT_TRANSLATE_NOOP("Travel", "Clearance"), InTable | WorstShown | RequiredToSubmit, segmentClearances, {}, {}, {}, {}, 25},
    {20, "conditions", Kind::LongText, QT_TRANSLATE_NOOP("Travel", "Conditions"), Plain, {}, {}, {}, {}, {}, 25},
    {29, "clearance_reason", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Why returned, denied or revoked"), Plain, {}, {}, {}, {}, {}, 25},
    {22, "cleared_at", Kind::Moment, QT_TRANSLATE_NOOP("Travel", "Cleared at"), Plain, {}, {}, {}, {}, {}, 25},
    {23, "rule", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Area rule"), Plain, {}, {}, "area_travel_rule", {}, {}, 25},
    {24, "rule_version", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Version of the rules"), Plain, {}, {}, {}, {}, {}, 25},
};
inline constexpr Group travelSegmentGroups[] = {
    {25, "clearance", QT_TRANSLATE_NOOP("Travel", "Clearance")},
    {26, "times", QT_TRANSLATE_NOOP("Travel", "Times")},
};
inline constexpr Check travelSegmentChecks[] = {
    {Check::Is::NotBefore, "arrives_at", "departs_at"},
    {Check::Is::NotBefore, "leaves_at", "arrives_at"},
    {Check::Is::NeededWhen, "conditions", "clearance_state", "cleared_with_conditions"},
    {Check::Is::NeededWhen, "clearance_reason", "clearance_state", "returned denied revoked"},
    {Check::Is::NeededWhen, "cleared_at", "clearance_state", "auto_cleared cleared cleared_with_conditions"},
    {Check::Is::NeededWhen, "rule", "clearance_state", "auto_cleared", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "rule_version", "clearance_state", "auto_cleared", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "cleared_at"},
    {Check::Is::NeededWhen, "arrived_at", "state", "arrived departed completed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "left_at", "state", "departed", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "arrived_at"},
    {Check::Is::NotInFuture, "left_at"},
    {Check::Is::NotBefore, "left_at", "arrived_at"},
};
inline constexpr RecordType travelSegment = {161, "travel_segment", "Travel", QT_TRANSLATE_NOOP("Travel", "Segments"),
    QT_TRANSLATE_NOOP("Travel", "Segment"), Compartment::Personnel, travelSegmentFields, travelSegmentGroups, Sensitivity::P3, {}, travelSegmentChecks};
static_assert(wellFormed(travelSegment));

inline constexpr Field travelCompanionFields[] = {
    {2, "request", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Travel request"), Required | Parent, {}, {}, "travel_request"},
    {3, "dependant", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Dependant"), InTable | Indexed | Title, {}, {}, "dependant"},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Name"), InTable | Sensitive | Title},
    {5, "remarks", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Remarks"), Sensitive},
};
inline constexpr Check travelCompanionChecks[] = {
    {Check::Is::NeededWithout, "name", "dependant"},
};
inline constexpr RecordType travelCompanion = {162, "travel_companion", "Travel", QT_TRANSLATE_NOOP("Travel", "Companions"),
    QT_TRANSLATE_NOOP("Travel", "Companion"), Compartment::Personnel, travelCompanionFields, {}, Sensitivity::P3, {}, travelCompanionChecks};
static_assert(wellFormed(travelCompanion));

inline constexpr Choice travelRuleModes[] = {
    {"auto", QT_TRANSLATE_NOOP("Travel", "Automatic clearance")},
    {"manual", QT_TRANSLATE_NOOP("Travel", "Manual clearance")},
    {"essential_only", QT_TRANSLATE_NOOP("Travel", "Essential travel only")},
    {"closed", QT_TRANSLATE_NOOP("Travel", "Closed")},
};

inline constexpr Field areaTravelRuleFields[] = {
    {2, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "SRM area"), Required | InTable | Indexed | Title, {}, {}, "srm_area"},
    {3, "mode", Kind::Choice, QT_TRANSLATE_NOOP("Travel", "Clearance"), Required | InTable | WorstShown, travelRuleModes},
    {4, "ceiling", Kind::Integer, QT_TRANSLATE_NOOP("Travel", "Most travellers at a time"), InTable, {}, {0,100000}},
    {5, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Only for the organization"), Plain, {}, {}, "organization"},
    {6, "training", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Further courses and conditions")},
    {19, "course", Kind::Reference, QT_TRANSLATE_NOOP("Travel", "Required course"), Indexed, {}, {}, "course"},
    {7, "equipment", Kind::Text, QT_TRANSLATE_NOOP("Travel", "Required communications and vehicles")},
    {8, "armoured", Kind::Flag, QT_TRANSLATE_NOOP("Travel", "Armoured vehicle required")},
    {9, "least_vehicles", Kind::Integer, QT_TRANSLATE_NOOP("Travel", "Vehicles at least"), Plain, {}, {0,50}},
    {10, "least_criticality", Kind::Integer, QT_TRANSLATE_NOOP("Travel", "Programme criticality at least"), Plain, {}, {1,4}},
    {11, "night_ban", Kind::Flag, QT_TRANSLATE_NOOP("Travel", "No travel by night")},
    {12, "briefing", Kind::Flag, QT_TRANSLATE_NOOP("Travel", "Briefing required")},
    {13, "approver", Kind::Code, QT_TRANSLATE_NOOP("Travel", "Approver"), InTable, {}, {}, "roles"},
    {14, "lead_days", Kind::Integer, QT_TRANSLATE_NOOP("Travel", "Days ahead"), InTable, {}, {0,60}, {}, "d"},
    {15, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Travel", "Valid from"), Required | InTable | Title, {}, {}, {}, {}, {}, 17},
    {16, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Travel", "Valid until"), InTable, {}, {}, {}, {}, {}, 17},
    {18, "reason", Kind::LongText, QT_TRANSLATE_NOOP("Travel", "Reason"), Searchable},
};
inline constexpr Group areaTravelRuleGroups[] = {
    {17, "validity", QT_TRANSLATE_NOOP("Travel", "Validity")},
};
inline constexpr Check areaTravelRuleChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::NeededWhen, "reason", "mode", "essential_only closed", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType areaTravelRule = {163, "area_travel_rule", "Travel", QT_TRANSLATE_NOOP("Travel", "Area travel rules"),
    QT_TRANSLATE_NOOP("Travel", "Area travel rule"), Compartment::Security, areaTravelRuleFields, areaTravelRuleGroups, Sensitivity::P1, {}, areaTravelRuleChecks};
static_assert(wellFormed(areaTravelRule));

inline constexpr const RecordType *travelTypes[] = {&travelRequest, &travelSegment, &travelCompanion, &areaTravelRule};

}
