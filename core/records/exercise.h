// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/plan.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice exerciseKinds[] = {
    {"call_tree", QT_TRANSLATE_NOOP("Exercise", "Call tree")},
    {"radio_check", QT_TRANSLATE_NOOP("Exercise", "Radio check")},
    {"ecs_test", QT_TRANSLATE_NOOP("Exercise", "Test of the emergency communications system")},
    {"fire_drill", QT_TRANSLATE_NOOP("Exercise", "Fire drill")},
    {"shelter_drill", QT_TRANSLATE_NOOP("Exercise", "Shelter drill")},
    {"headcount_drill", QT_TRANSLATE_NOOP("Exercise", "Headcount drill")},
    {"ttx", QT_TRANSLATE_NOOP("Exercise", "Tabletop exercise")},
    {"functional", QT_TRANSLATE_NOOP("Exercise", "Functional exercise")},
    {"reloc_drill", QT_TRANSLATE_NOOP("Exercise", "Relocation drill")},
    {"medevac_drill", QT_TRANSLATE_NOOP("Exercise", "Medical evacuation drill")},
    {"him_ttx", QT_TRANSLATE_NOOP("Exercise", "Hostage incident tabletop exercise")},
    {"full_scale", QT_TRANSLATE_NOOP("Exercise", "Full-scale exercise")},
};

// Reported, accepted and missed are not here: decisions and the calendar say so.
inline constexpr Choice exerciseStates[] = {
    {"planned", QT_TRANSLATE_NOOP("Exercise", "Planned")},
    {"held", QT_TRANSLATE_NOOP("Exercise", "Held")},
    {"cancelled", QT_TRANSLATE_NOOP("Exercise", "Cancelled")},
};

// Ascending: in a conflict the worst is shown.
inline constexpr Choice exerciseConclusions[] = {
    {"satisfactory", QT_TRANSLATE_NOOP("Exercise", "Satisfactory")},
    {"satisfactory_with_findings", QT_TRANSLATE_NOOP("Exercise", "Satisfactory with findings")},
    {"unsatisfactory", QT_TRANSLATE_NOOP("Exercise", "Unsatisfactory")},
};

/// A test of plans (domain dossier 3.9). A real activation counts as one: it is named in `real_event`.
inline constexpr Field exerciseFields[] = {
    {2, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "Kind"), Required | InTable | Title, exerciseKinds},
    {3, "planned_date", Kind::Date, QT_TRANSLATE_NOOP("Exercise", "Planned for"), Required | InTable | Title},
    {4, "date_held", Kind::Date, QT_TRANSLATE_NOOP("Exercise", "Held on"), InTable},
    {5, "state", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "State"), Required | InTable, exerciseStates},
    {6, "plan", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Main plan tested"), Required | InTable, {}, {}, "plan"},
    {7, "plan_kinds", Kind::Choices, QT_TRANSLATE_NOOP("Exercise", "Kinds of plans tested with it"), Plain, planKinds},
    {8, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Duty station"), InTable | RequiredToSubmit, {}, {}, "duty_station"},
    {9, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "SRM area"), Indexed, {}, {}, "srm_area"},
    {10, "premises", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Premises"), Indexed, {}, {}, "premises"},
    {11, "scenario_code", Kind::Code, QT_TRANSLATE_NOOP("Exercise", "Scenario"), Plain, {}, {}, "contingency_scenarios"},
    {12, "scenario", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Course of the scenario"), Searchable},
    {13, "unannounced", Kind::Flag, QT_TRANSLATE_NOOP("Exercise", "Unannounced")},
    {14, "host_took_part", Kind::Flag, QT_TRANSLATE_NOOP("Exercise", "Host authorities took part")},
    {15, "director", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Exercise director"), Searchable},
    {16, "started_at", Kind::Moment, QT_TRANSLATE_NOOP("Exercise", "Started at"), Plain, {}, {}, {}, {}, {}, 24},
    {17, "ended_at", Kind::Moment, QT_TRANSLATE_NOOP("Exercise", "Ended at"), Plain, {}, {}, {}, {}, {}, 24},
    {18, "conclusion", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "Conclusion"), InTable | WorstShown, exerciseConclusions},
    {19, "summary", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Report"), Searchable},
    {20, "real_event", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Real event that counts as the test"), Indexed, {}, {}, "crisis"},
    {21, "review", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "After-action review"), Indexed, {}, {}, "after_action_review"},
    {22, "reason", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Reason of the cancellation")},
    {23, "attachments", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Documents: where they are kept")},
};
inline constexpr Group exerciseGroups[] = {
    {24, "time", QT_TRANSLATE_NOOP("Exercise", "Time")},
};
inline constexpr Check exerciseChecks[] = {
    {Check::Is::NeededWhen, "date_held", "state", "held"},
    {Check::Is::NotInFuture, "date_held"},
    {Check::Is::NotBefore, "ended_at", "started_at"},
    {Check::Is::NeededWhen, "conclusion", "state", "held", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "summary", "state", "held", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "reason", "state", "cancelled", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "started_at"},
    {Check::Is::NotInFuture, "ended_at"},
};
// The longest interval between two exercises of a kind is three years, and the last one counts until then.
inline constexpr RecordType exercise = {100, "exercise", "Exercise", QT_TRANSLATE_NOOP("Exercise", "Exercises"),
    QT_TRANSLATE_NOOP("Exercise", "Exercise"), Compartment::Security, exerciseFields, exerciseGroups, Sensitivity::P2,
    {1461, "planned_date", Retention::Then::CountsOnly}, exerciseChecks};
static_assert(wellFormed(exercise));

inline constexpr Choice exerciseAchievements[] = {
    {"yes", QT_TRANSLATE_NOOP("Exercise", "Achieved")},
    {"partial", QT_TRANSLATE_NOOP("Exercise", "Partly achieved")},
    {"no", QT_TRANSLATE_NOOP("Exercise", "Not achieved")},
};

inline constexpr Field exerciseObjectiveFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Exercise"), Required | Parent, {}, {}, "exercise"},
    {3, "title", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Objective"), Required | InTable | Searchable | Title},
    {4, "met", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "Achieved or not"), InTable | WorstShown, exerciseAchievements},
    {5, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Remarks"), Searchable},
};
inline constexpr RecordType exerciseObjective = {101, "exercise_objective", "Exercise",
    QT_TRANSLATE_NOOP("Exercise", "Objectives"),
    QT_TRANSLATE_NOOP("Exercise", "Objective"), Compartment::Security, exerciseObjectiveFields};
static_assert(wellFormed(exerciseObjective));

inline constexpr Choice exerciseMeasures[] = {
    {"reached_2h", QT_TRANSLATE_NOOP("Exercise", "Reached within 2 hours")},
    {"reached_4h", QT_TRANSLATE_NOOP("Exercise", "Reached within 4 hours")},
    {"responded", QT_TRANSLATE_NOOP("Exercise", "Responded")},
    {"links_working", QT_TRANSLATE_NOOP("Exercise", "Links that worked")},
    {"time_to_all_accounted", QT_TRANSLATE_NOOP("Exercise", "Time until all were accounted for")},
    {"time_to_shelter", QT_TRANSLATE_NOOP("Exercise", "Time until all were in shelter")},
    {"accounted_1h", QT_TRANSLATE_NOOP("Exercise", "Accounted for within 1 hour")},
    {"accounted_4h", QT_TRANSLATE_NOOP("Exercise", "Accounted for within 4 hours")},
    {"accounted_12h", QT_TRANSLATE_NOOP("Exercise", "Accounted for within 12 hours")},
    {"accounted_24h", QT_TRANSLATE_NOOP("Exercise", "Accounted for within 24 hours")},
    {"time_to_point", QT_TRANSLATE_NOOP("Exercise", "Time to the concentration point")},
    {"time_to_care", QT_TRANSLATE_NOOP("Exercise", "Time to medical care")},
    {"other", QT_TRANSLATE_NOOP("Exercise", "Other")},
};

inline constexpr Choice exerciseUnits[] = {
    {"percent", QT_TRANSLATE_NOOP("Exercise", "Per cent")},
    {"seconds", QT_TRANSLATE_NOOP("Exercise", "Seconds")},
    {"minutes", QT_TRANSLATE_NOOP("Exercise", "Minutes")},
    {"hours", QT_TRANSLATE_NOOP("Exercise", "Hours")},
    {"persons", QT_TRANSLATE_NOOP("Exercise", "Persons")},
    {"number", QT_TRANSLATE_NOOP("Exercise", "Number")},
};

inline constexpr Field exerciseMetricFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Exercise"), Required | Parent, {}, {}, "exercise"},
    {3, "measure", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "What was measured"), Required | InTable | Title, exerciseMeasures},
    {4, "name", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Other measure"), InTable | Searchable | Title},
    {5, "value", Kind::Real, QT_TRANSLATE_NOOP("Exercise", "Value"), Required | InTable, {}, {0, 1000000}, {}, {}, {}, 7},
    {6, "value_unit", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "Unit"), Required | InTable, exerciseUnits, {}, {}, {}, {}, 7},
    {8, "target", Kind::Real, QT_TRANSLATE_NOOP("Exercise", "Target"), InTable, {}, {0, 1000000}},
    {9, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Remarks"), Searchable},
};
inline constexpr Group exerciseMetricGroups[] = {
    {7, "measured", QT_TRANSLATE_NOOP("Exercise", "Measured value")},
};
inline constexpr Check exerciseMetricChecks[] = {
    {Check::Is::NeededWhen, "name", "measure", "other"},
};
inline constexpr RecordType exerciseMetric = {102, "exercise_metric", "Exercise",
    QT_TRANSLATE_NOOP("Exercise", "Measured values"),
    QT_TRANSLATE_NOOP("Exercise", "Measured value"),
    Compartment::Security, exerciseMetricFields, exerciseMetricGroups, Sensitivity::P2, {},
    exerciseMetricChecks};
static_assert(wellFormed(exerciseMetric));

inline constexpr Choice exerciseSeverities[] = {
    {"minor", QT_TRANSLATE_NOOP("Exercise", "Minor")},
    {"major", QT_TRANSLATE_NOOP("Exercise", "Major")},
    {"critical", QT_TRANSLATE_NOOP("Exercise", "Critical")},
};

// From done to open, so that a conflict never closes a finding.
inline constexpr Choice exerciseClosures[] = {
    {"verified", QT_TRANSLATE_NOOP("Exercise", "Closed and verified")},
    {"closed_claimed", QT_TRANSLATE_NOOP("Exercise", "Said to be closed")},
    {"in_progress", QT_TRANSLATE_NOOP("Exercise", "In progress")},
    {"open", QT_TRANSLATE_NOOP("Exercise", "Open")},
};

inline constexpr Field exerciseFindingFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Exercise"), Required | Parent, {}, {}, "exercise"},
    {3, "title", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Finding"), Required | InTable | Searchable | Title},
    {4, "severity", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "Severity"), Required | InTable | WorstShown, exerciseSeverities},
    {5, "details", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Details"), Searchable},
    {6, "corrective", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Corrective recommendation"), Indexed, {}, {}, "recommendation"},
    {7, "due", Kind::Date, QT_TRANSLATE_NOOP("Exercise", "Due on"), InTable | RequiredToSubmit},
    {8, "owner", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Responsible for the action"), InTable | Searchable | RequiredToSubmit},
    {9, "closure", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "Closure"), InTable | WorstShown | Unreviewed, exerciseClosures, {}, {}, {}, {}, 12},
    {10, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Exercise", "Closed on"), Unreviewed, {}, {}, {}, {}, {}, 12},
    {11, "evidence", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Evidence of closure: where it is kept"), Unreviewed, {}, {}, {}, {}, {}, 12},
};
inline constexpr Group exerciseFindingGroups[] = {
    {12, "closing", QT_TRANSLATE_NOOP("Exercise", "Closing")},
};
inline constexpr Check exerciseFindingChecks[] = {
    {Check::Is::NeededWhen, "evidence", "closure", "closed_claimed verified", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "closed_on"},
};
inline constexpr RecordType exerciseFinding = {103, "exercise_finding", "Exercise",
    QT_TRANSLATE_NOOP("Exercise", "Findings"),
    QT_TRANSLATE_NOOP("Exercise", "Finding"),
    Compartment::Security, exerciseFindingFields, exerciseFindingGroups, Sensitivity::P2, {}, exerciseFindingChecks};
static_assert(wellFormed(exerciseFinding));

/// What the players were told, and when.
inline constexpr Field exerciseInjectFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Exercise"), Required | Parent, {}, {}, "exercise"},
    {3, "title", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Inject"), Required | InTable | Searchable | Title},
    {4, "minute", Kind::Integer, QT_TRANSLATE_NOOP("Exercise", "After the start"), InTable | RequiredToSubmit, {}, {0, 100000}, {}, "min"},
    {5, "given_at", Kind::Moment, QT_TRANSLATE_NOOP("Exercise", "Given at"), InTable},
    {6, "addressee", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Given to"), InTable},
    {7, "text", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Text of the inject"), Searchable},
    {8, "expected", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Expected reaction"), Searchable},
    {9, "observed", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "Reaction observed"), Searchable},
};
inline constexpr Check exerciseInjectChecks[] = {
    {Check::Is::NotInFuture, "given_at"},
};
inline constexpr RecordType exerciseInject = {104, "exercise_inject", "Exercise", QT_TRANSLATE_NOOP("Exercise", "Injects"),
    QT_TRANSLATE_NOOP("Exercise", "Inject"), Compartment::Security, exerciseInjectFields, {}, Sensitivity::P2, {},
    exerciseInjectChecks};
static_assert(wellFormed(exerciseInject));

inline constexpr Choice exerciseParts[] = {
    {"players", QT_TRANSLATE_NOOP("Exercise", "Players")},
    {"controllers", QT_TRANSLATE_NOOP("Exercise", "Controllers")},
    {"evaluators", QT_TRANSLATE_NOOP("Exercise", "Evaluators")},
    {"observers", QT_TRANSLATE_NOOP("Exercise", "Observers")},
};

/// How many took part, by organization; no names.
inline constexpr Field exerciseParticipantsFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Exercise"), Required | Parent, {}, {}, "exercise"},
    {3, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Organization"), InTable | Title, {}, {}, "organization"},
    {4, "other", Kind::Text, QT_TRANSLATE_NOOP("Exercise", "Host authority or other body"), InTable | Title},
    {5, "part", Kind::Choice, QT_TRANSLATE_NOOP("Exercise", "Took part as"), InTable, exerciseParts},
    {6, "persons", Kind::Integer, QT_TRANSLATE_NOOP("Exercise", "Persons"), Required | InTable, {}, {0, 1000000}},
};
inline constexpr Check exerciseParticipantsChecks[] = {
    {Check::Is::NeededWithout, "organization", "other"},
};
inline constexpr RecordType exerciseParticipants = {105, "exercise_participants", "Exercise",
    QT_TRANSLATE_NOOP("Exercise", "Participants"),
    QT_TRANSLATE_NOOP("Exercise", "Participants of an organization"),
    Compartment::Security, exerciseParticipantsFields, {}, Sensitivity::P2, {},
    exerciseParticipantsChecks};
static_assert(wellFormed(exerciseParticipants));

/// A further plan that an exercise tests.
inline constexpr Field exercisedPlanFields[] = {
    {2, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Exercise"), Required | Parent, {}, {}, "exercise"},
    {3, "plan", Kind::Reference, QT_TRANSLATE_NOOP("Exercise", "Plan"), Required | InTable | Indexed | Title, {}, {}, "plan"},
    {4, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Exercise", "What was tested of it"), Searchable},
};
inline constexpr RecordType exercisedPlan = {106, "exercised_plan", "Exercise", QT_TRANSLATE_NOOP("Exercise", "Further plans tested"),
    QT_TRANSLATE_NOOP("Exercise", "Further plan tested"), Compartment::Security, exercisedPlanFields};
static_assert(wellFormed(exercisedPlan));

inline constexpr const RecordType *exerciseTypes[] = {&exercise, &exercisedPlan, &exerciseObjective, &exerciseMetric,
    &exerciseFinding, &exerciseInject, &exerciseParticipants};

}
