// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/incident.h"
#include "core/records/person.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice crisisStates[] = {
    {"monitor", QT_TRANSLATE_NOOP("Crisis", "Monitoring")},
    {"alert", QT_TRANSLATE_NOOP("Crisis", "On alert")},
    {"activated", QT_TRANSLATE_NOOP("Crisis", "Activated")},
    {"escalated", QT_TRANSLATE_NOOP("Crisis", "Escalated")},
    {"stabilising", QT_TRANSLATE_NOOP("Crisis", "Stabilizing")},
    {"stood_down", QT_TRANSLATE_NOOP("Crisis", "Stood down")},
    {"aar_done", QT_TRANSLATE_NOOP("Crisis", "After-action review done")},
    {"closed", QT_TRANSLATE_NOOP("Crisis", "Closed")},
};

// Ascending: in a conflict the highest is shown.
inline constexpr Choice crisisLevels[] = {
    {"monitor", QT_TRANSLATE_NOOP("Crisis", "Monitor: watch")},
    {"alert", QT_TRANSLATE_NOOP("Crisis", "Alert: prepare")},
    {"crisis_local", QT_TRANSLATE_NOOP("Crisis", "Local crisis")},
    {"crisis_country", QT_TRANSLATE_NOOP("Crisis", "Country crisis")},
    {"crisis_hq", QT_TRANSLATE_NOOP("Crisis", "Headquarters crisis")},
};

/// A crisis or a drill of one (domain dossier 3.10). Nothing that is missing or out of order keeps it from being saved,
/// save its title, state and start: it is written while it happens.
inline constexpr Field crisisFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Title"), Required | InTable | Searchable | Title},
    {3, "state", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "State"), Required | InTable | Unreviewed, crisisStates},
    {4, "drill", Kind::Flag, QT_TRANSLATE_NOOP("Crisis", "Drill"), Required | InTable},
    {5, "severity", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Severity"), InTable | WorstShown | RequiredToSubmit, severities, {}, {}, {}, "#severity"},
    {6, "level_reached", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Highest level reached"), InTable | WorstShown | RequiredToSubmit, crisisLevels},
    {7, "scenario", Kind::Code, QT_TRANSLATE_NOOP("Crisis", "Scenario"), InTable, {}, {}, "contingency_scenarios"},
    {8, "subcategory", Kind::Code, QT_TRANSLATE_NOOP("Crisis", "Kind of incident"), Plain, {}, {}, "incident_subcategory"},
    {9, "country", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Country code (ISO 3166)"), Indexed | RequiredToSubmit, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {10, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Duty station"), Indexed, {}, {}, "duty_station"},
    {11, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "SRM area"), Indexed | Owner, {}, {}, "srm_area"},
    {12, "areas", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Areas affected"), Searchable},
    {13, "trigger_event", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Incident that set it off"), Indexed, {}, {}, "incident"},
    {14, "trigger_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Began at"), Required | InTable, {}, {}, {}, {}, "#date+start"},
    {15, "detected_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Detected at"), Indexed | RequiredToSubmit},
    {16, "activation_decided_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Activation decided at"), Plain, {}, {}, {}, {}, {}, 19},
    {17, "activation_decided_by", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Activation decided by"), Plain, {}, {}, {}, {}, {}, 19},
    {18, "activation_role", Kind::Code, QT_TRANSLATE_NOOP("Crisis", "Activation decided as"), Plain, {}, {}, "roles", {}, {}, 19},
    {20, "cmt_convened_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Crisis management team convened at"), Plain},
    {21, "hq_notified_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Headquarters notified at"), Plain},
    {22, "stood_down_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Stood down at"), Unreviewed},
    {23, "objectives", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Objectives"), Searchable},
    {24, "sitrep_every", Kind::Integer, QT_TRANSLATE_NOOP("Crisis", "Situation report every"), Plain, {}, {1, 168}, {}, "h"},
    {25, "room", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Crisis room"), Searchable},
    {26, "review", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "After-action review"), Indexed, {}, {}, "after_action_review"},
    {27, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Remarks"), Searchable},
};
inline constexpr Group crisisGroups[] = {
    {19, "activation", QT_TRANSLATE_NOOP("Crisis", "Activation")},
};
inline constexpr Check crisisChecks[] = {
    {Check::Is::NeededWithout, "scenario", "subcategory", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "activation_decided_at", "state", "activated escalated stabilising stood_down aar_done closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "activation_decided_by", "state", "activated escalated stabilising stood_down aar_done closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "hq_notified_at", "state", "activated escalated stabilising stood_down aar_done closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "stood_down_at", "state", "stood_down aar_done closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "review", "state", "aar_done closed", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "trigger_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "detected_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "activation_decided_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "cmt_convened_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "hq_notified_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "stood_down_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "detected_at", "trigger_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "activation_decided_at", "detected_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "hq_notified_at", "detected_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "stood_down_at", "activation_decided_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::Country, "country", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "cmt_convened_at", "detected_at", {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType crisis = {110, "crisis", "Crisis", QT_TRANSLATE_NOOP("Crisis", "Crises"),
    QT_TRANSLATE_NOOP("Crisis", "Crisis"), Compartment::Crisis, crisisFields, crisisGroups, Sensitivity::P2,
    {7305, "stood_down_at", Retention::Then::Archive}, crisisChecks};
static_assert(wellFormed(crisis));

inline constexpr Field crisisLevelFields[] = {
    {2, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Crisis"), Required | Parent, {}, {}, "crisis"},
    {3, "level", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Level"), Required | InTable | Title, crisisLevels},
    {4, "since", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "In effect since"), Required | InTable | Title},
    {5, "decided_by", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Decided by"), InTable},
    {6, "role", Kind::Code, QT_TRANSLATE_NOOP("Crisis", "Decided as"), Plain, {}, {}, "roles"},
    {7, "reason", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Reason"), Searchable},
};
inline constexpr Check crisisLevelChecks[] = {
    {Check::Is::NotInFuture, "since", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType crisisLevel = {111, "crisis_level", "Crisis", QT_TRANSLATE_NOOP("Crisis", "Levels"),
    QT_TRANSLATE_NOOP("Crisis", "Level"), Compartment::Crisis, crisisLevelFields, {}, Sensitivity::P2, {}, crisisLevelChecks, true};
static_assert(wellFormed(crisisLevel));

inline constexpr Field crisisPlanFields[] = {
    {2, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Crisis"), Required | Parent | Unreviewed, {}, {}, "crisis"},
    {3, "plan", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Plan"), Required | InTable | Title, {}, {}, "plan"},
    {4, "activated_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Activated at"), Required | InTable | Title, {}, {}, {}, {}, {}, 8},
    {6, "ended_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "No longer active since"), InTable, {}, {}, {}, {}, {}, 8},
    {5, "activated_by", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Activated by"), InTable},
    {7, "remarks", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Remarks"), Searchable},
};
inline constexpr Group crisisPlanGroups[] = {
    {8, "time", QT_TRANSLATE_NOOP("Crisis", "Active")},
};
inline constexpr Check crisisPlanChecks[] = {
    {Check::Is::NotBefore, "ended_at", "activated_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "activated_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "ended_at", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType crisisPlan = {112, "crisis_plan", "Crisis", QT_TRANSLATE_NOOP("Crisis", "Plans activated"),
    QT_TRANSLATE_NOOP("Crisis", "Plan activated"),
    Compartment::Crisis, crisisPlanFields, crisisPlanGroups, Sensitivity::P2, {}, crisisPlanChecks};
static_assert(wellFormed(crisisPlan));

inline constexpr Choice crisisChannels[] = {
    {"in_person", QT_TRANSLATE_NOOP("Crisis", "In person")},
    {"phone", QT_TRANSLATE_NOOP("Crisis", "By phone")},
    {"satellite_phone", QT_TRANSLATE_NOOP("Crisis", "By satellite phone")},
    {"radio", QT_TRANSLATE_NOOP("Crisis", "By radio")},
    {"sms", QT_TRANSLATE_NOOP("Crisis", "By text message")},
    {"messenger", QT_TRANSLATE_NOOP("Crisis", "By messaging application")},
    {"email", QT_TRANSLATE_NOOP("Crisis", "By e-mail")},
    {"warden", QT_TRANSLATE_NOOP("Crisis", "Through wardens")},
    {"media", QT_TRANSLATE_NOOP("Crisis", "From the media")},
    {"other", QT_TRANSLATE_NOOP("Crisis", "Other channel")},
};

/// What was decided and why. An entry is never changed: a correction or an outcome is a further entry that names the
/// earlier one.
inline constexpr Field decisionLogFields[] = {
    {2, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Crisis"), Required | Parent, {}, {}, "crisis"},
    {16, "number", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Number of the entry"), InTable | Title, {}, {0, 40}},
    {3, "decided_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Decided at"), Required | InTable},
    {4, "issue", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Issue"), Required | InTable | Searchable | Title},
    {5, "options", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Options considered"), Searchable},
    {6, "decision", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Decision"), Required | Searchable},
    {7, "decided_by", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Decided by"), Required | InTable | Searchable},
    {8, "role", Kind::Code, QT_TRANSLATE_NOOP("Crisis", "Decided as"), InTable, {}, {}, "roles"},
    {9, "advised_by", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Advised by"), Searchable},
    {10, "basis", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Basis"), Searchable},
    {11, "communicated_to", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Communicated to"), Searchable},
    {12, "communicated_how", Kind::Choices, QT_TRANSLATE_NOOP("Crisis", "How it was communicated"), Plain, crisisChannels},
    {13, "due", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Due at"), InTable},
    {14, "outcome", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Outcome"), Searchable},
    {15, "continues", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Corrects or continues"), Indexed, {}, {}, "decision_log"},
};
inline constexpr Check decisionLogChecks[] = {
    {Check::Is::NotInFuture, "decided_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotBefore, "due", "decided_at", {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType decisionLog = {113, "decision_log", "Crisis", QT_TRANSLATE_NOOP("Crisis", "Decision log"),
    QT_TRANSLATE_NOOP("Crisis", "Decision"), Compartment::Crisis, decisionLogFields, {}, Sensitivity::P2, {}, decisionLogChecks, true};
static_assert(wellFormed(decisionLog));

inline constexpr Choice messageDirections[] = {
    {"incoming", QT_TRANSLATE_NOOP("Crisis", "Incoming")},
    {"outgoing", QT_TRANSLATE_NOOP("Crisis", "Outgoing")},
};

inline constexpr Choice sourceReliabilities[] = {
    {"a", QT_TRANSLATE_NOOP("Crisis", "A Completely reliable")},
    {"b", QT_TRANSLATE_NOOP("Crisis", "B Usually reliable")},
    {"c", QT_TRANSLATE_NOOP("Crisis", "C Fairly reliable")},
    {"d", QT_TRANSLATE_NOOP("Crisis", "D Not usually reliable")},
    {"e", QT_TRANSLATE_NOOP("Crisis", "E Unreliable")},
    {"f", QT_TRANSLATE_NOOP("Crisis", "F Reliability cannot be judged")},
};

inline constexpr Choice informationCredibilities[] = {
    {"1", QT_TRANSLATE_NOOP("Crisis", "1 Confirmed by other sources")},
    {"2", QT_TRANSLATE_NOOP("Crisis", "2 Probably true")},
    {"3", QT_TRANSLATE_NOOP("Crisis", "3 Possibly true")},
    {"4", QT_TRANSLATE_NOOP("Crisis", "4 Doubtful")},
    {"5", QT_TRANSLATE_NOOP("Crisis", "5 Improbable")},
    {"6", QT_TRANSLATE_NOOP("Crisis", "6 Truth cannot be judged")},
};

/// Messages in and out.
inline constexpr Field infoLogFields[] = {
    {2, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Crisis"), Required | Parent, {}, {}, "crisis"},
    {3, "time", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Time"), Required | InTable | Title},
    {4, "direction", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Incoming or outgoing"), Required | InTable, messageDirections},
    {5, "sender", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Sender"), InTable | Searchable | Title},
    {6, "recipient", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Recipient"), InTable | Searchable},
    {7, "channel", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Channel"), InTable, crisisChannels},
    {8, "text", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Text"), Required | Searchable},
    {9, "reliability", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Reliability of the source"), Plain, sourceReliabilities, {}, {}, {}, {}, 11},
    {10, "credibility", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Credibility of the information"), Plain, informationCredibilities, {}, {}, {}, {}, 11},
    {12, "action", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Action taken"), Searchable},
    {13, "continues", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Corrects or continues"), Indexed, {}, {}, "info_log"},
};
inline constexpr Group infoLogGroups[] = {
    {11, "grade", QT_TRANSLATE_NOOP("Crisis", "Grade")},
};
inline constexpr Check infoLogChecks[] = {
    {Check::Is::NeededWhen, "sender", "direction", "incoming", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "recipient", "direction", "outgoing", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "reliability", "direction", "incoming", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "credibility", "direction", "incoming", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "time", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType infoLog = {114, "info_log", "Crisis", QT_TRANSLATE_NOOP("Crisis", "Information log"),
    QT_TRANSLATE_NOOP("Crisis", "Message"),
    Compartment::Crisis, infoLogFields, infoLogGroups, Sensitivity::P2, {}, infoLogChecks, true};
static_assert(wellFormed(infoLog));

inline constexpr Choice taskStates[] = {
    {"open", QT_TRANSLATE_NOOP("Crisis", "Open")},
    {"in_progress", QT_TRANSLATE_NOOP("Crisis", "In progress")},
    {"done", QT_TRANSLATE_NOOP("Crisis", "Done")},
    {"cancelled", QT_TRANSLATE_NOOP("Crisis", "Cancelled")},
};

inline constexpr Choice taskPriorities[] = {
    {"routine", QT_TRANSLATE_NOOP("Crisis", "Routine")},
    {"urgent", QT_TRANSLATE_NOOP("Crisis", "Urgent")},
    {"life_saving", QT_TRANSLATE_NOOP("Crisis", "Life-saving")},
};

/// Something somebody is to do, in a crisis or from a duty that came due.
inline constexpr Field taskFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Task"), Required | InTable | Searchable | Title},
    {3, "owner", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Responsible for the task"), Required | InTable | Searchable},
    {4, "role", Kind::Code, QT_TRANSLATE_NOOP("Crisis", "Responsible role"), InTable, {}, {}, "roles"},
    {5, "due", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Due at"), InTable | RequiredToSubmit},
    {7, "priority", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Priority"), InTable | WorstShown, taskPriorities},
    {8, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Crisis"), InTable, {}, {}, "crisis"},
    {9, "decision", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Follows from the decision"), Indexed, {}, {}, "decision_log"},
    {10, "subject", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "About the record"), Indexed, {}, {}, "*"},
    {11, "details", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Details"), Searchable},
    {6, "state", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "State"), Required | InTable, taskStates, {}, {}, {}, {}, 14},
    {12, "done_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Done at"), Plain, {}, {}, {}, {}, {}, 14},
    {13, "result", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Result"), Searchable, {}, {}, {}, {}, {}, 14},
};
inline constexpr Group taskGroups[] = {
    {14, "outcome", QT_TRANSLATE_NOOP("Crisis", "Outcome")},
};
inline constexpr Check taskChecks[] = {
    {Check::Is::NeededWhen, "done_at", "state", "done", 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "done_at", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType task = {115, "task", "Crisis", QT_TRANSLATE_NOOP("Crisis", "Tasks"),
    QT_TRANSLATE_NOOP("Crisis", "Task"),
    Compartment::Crisis, taskFields, taskGroups, Sensitivity::P2, {7305, {}, Retention::Then::Archive}, taskChecks};
static_assert(wellFormed(task));

/// A situation report as it was sent: made from the records, then read over by a person.
inline constexpr Field sitrepFields[] = {
    {2, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Crisis"), Required | Parent | Unreviewed, {}, {}, "crisis"},
    {3, "number", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Number of the report"), InTable | Title, {}, {0, 40}},
    {4, "period_from", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Period from"), Required, {}, {}, {}, {}, {}, 6},
    {5, "period_until", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Period until"), Required | InTable | Title, {}, {}, {}, {}, {}, 6},
    {7, "situation", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Situation"), Searchable | RequiredToSubmit},
    {8, "un_dead", Kind::Integer, QT_TRANSLATE_NOOP("Crisis", "United Nations casualties: dead"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+killed"},
    {9, "un_injured", Kind::Integer, QT_TRANSLATE_NOOP("Crisis", "United Nations casualties: injured"), InTable | WorstShown, {}, {0, 99999}, {}, {}, "#affected+injured"},
    {10, "un_missing", Kind::Integer, QT_TRANSLATE_NOOP("Crisis", "United Nations casualties: missing"), InTable | WorstShown, {}, {0, 99999}},
    {11, "casualties", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "United Nations casualties: details"), Searchable},
    {12, "headcount", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Headcount"), Indexed, {}, {}, "headcount"},
    {13, "headcount_table", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Headcount table")},
    {14, "premises_status", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Status of premises"), Searchable},
    {15, "movements", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Movements"), Searchable},
    {16, "comms_status", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Status of communications"), Searchable},
    {17, "decisions", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Decisions taken"), Searchable},
    {18, "needs", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Needs"), Searchable},
    {19, "next_report_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Next report at"), InTable | RequiredToSubmit},
    {20, "prepared_by", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Prepared by"), Searchable},
    {21, "sent_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Sent at"), InTable},
    {22, "sent_to", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Sent to"), Searchable},
};
inline constexpr Group sitrepGroups[] = {
    {6, "period", QT_TRANSLATE_NOOP("Crisis", "Period")},
};
inline constexpr Check sitrepChecks[] = {
    {Check::Is::NotBefore, "period_until", "period_from"},
    {Check::Is::NotBefore, "next_report_at", "period_until", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "sent_at", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType sitrep = {116, "sitrep", "Crisis", QT_TRANSLATE_NOOP("Crisis", "Situation reports"),
    QT_TRANSLATE_NOOP("Crisis", "Situation report"),
    Compartment::Crisis, sitrepFields, sitrepGroups, Sensitivity::P2, {}, sitrepChecks};
static_assert(wellFormed(sitrep));

inline constexpr Choice orderedMeasureKinds[] = {
    {"curfew", QT_TRANSLATE_NOOP("Crisis", "Curfew")},
    {"stay_home", QT_TRANSLATE_NOOP("Crisis", "Stay at home")},
    {"no_movement", QT_TRANSLATE_NOOP("Crisis", "No movement")},
    {"work_from_home", QT_TRANSLATE_NOOP("Crisis", "Work from home")},
    {"office_closed", QT_TRANSLATE_NOOP("Crisis", "Office closed")},
    {"hibernate", QT_TRANSLATE_NOOP("Crisis", "Hibernate")},
    {"relocate", QT_TRANSLATE_NOOP("Crisis", "Relocate")},
    {"evacuate_families", QT_TRANSLATE_NOOP("Crisis", "Evacuate families")},
    {"evacuate_noncritical", QT_TRANSLATE_NOOP("Crisis", "Evacuate non-critical staff")},
    {"evacuate_all", QT_TRANSLATE_NOOP("Crisis", "Evacuate all")},
    {"suspend_programme", QT_TRANSLATE_NOOP("Crisis", "Suspend programme")},
    {"comms_discipline", QT_TRANSLATE_NOOP("Crisis", "Communications discipline")},
};

/// An order that binds people. It never runs open-ended: it carries an end or the moment it is looked at again.
inline constexpr Field orderedMeasureFields[] = {
    {2, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Crisis", "Measure ordered"), Required | InTable | Title, orderedMeasureKinds},
    {3, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Crisis"), InTable, {}, {}, "crisis"},
    {4, "applies_to", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Applies to"), Required | InTable | Searchable | Title},
    {5, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "SRM area"), Indexed, {}, {}, "srm_area"},
    {6, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Duty station"), Indexed, {}, {}, "duty_station"},
    {7, "warden_zone", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Warden zone"), Indexed, {}, {}, "warden_zone"},
    {8, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Organization"), Indexed, {}, {}, "organization"},
    {9, "categories", Kind::Choices, QT_TRANSLATE_NOOP("Crisis", "Categories of personnel"), Plain, personCategories},
    {10, "starts_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "In force from"), Required | InTable, {}, {}, {}, {}, {}, 13},
    {11, "ends_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "In force until"), InTable, {}, {}, {}, {}, {}, 13},
    {12, "review_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "To be reviewed at"), InTable, {}, {}, {}, {}, {}, 13},
    {14, "ordered_by", Kind::Text, QT_TRANSLATE_NOOP("Crisis", "Ordered by"), Searchable | RequiredToSubmit},
    {15, "role", Kind::Code, QT_TRANSLATE_NOOP("Crisis", "Ordered as"), Plain, {}, {}, "roles"},
    {16, "ordered_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Ordered at"), RequiredToSubmit},
    {17, "decision", Kind::Reference, QT_TRANSLATE_NOOP("Crisis", "Follows from the decision"), Indexed, {}, {}, "decision_log"},
    {18, "details", Kind::LongText, QT_TRANSLATE_NOOP("Crisis", "Details"), Searchable},
    {19, "lifted_at", Kind::Moment, QT_TRANSLATE_NOOP("Crisis", "Lifted at"), InTable},
};
inline constexpr Group orderedMeasureGroups[] = {
    {13, "validity", QT_TRANSLATE_NOOP("Crisis", "In force")},
};
inline constexpr Check orderedMeasureChecks[] = {
    {Check::Is::NeededWithout, "review_at", "ends_at"},
    {Check::Is::NotBefore, "ends_at", "starts_at"},
    {Check::Is::NotBefore, "review_at", "starts_at"},
    {Check::Is::NotBefore, "lifted_at", "starts_at", {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "ordered_at", {}, {}, 0, Check::Grade::ToSubmit},
    {Check::Is::NotInFuture, "lifted_at", {}, {}, 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType orderedMeasure = {117, "ordered_measure", "Crisis",
    QT_TRANSLATE_NOOP("Crisis", "Measures ordered"),
    QT_TRANSLATE_NOOP("Crisis", "Measure ordered"),
    Compartment::Crisis, orderedMeasureFields, orderedMeasureGroups, Sensitivity::P2,
    {7305, "starts_at", Retention::Then::Archive}, orderedMeasureChecks};
static_assert(wellFormed(orderedMeasure));

inline constexpr const RecordType *crisisTypes[]
    = {&crisis, &crisisLevel, &crisisPlan, &decisionLog, &infoLog, &task, &sitrep, &orderedMeasure};

}
