// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice hostItemKinds[] = {
    {"meeting", QT_TRANSLATE_NOOP("HostLiaison", "Meeting")},
    {"request_protection", QT_TRANSLATE_NOOP("HostLiaison", "Request for protection")},
    {"request_escort", QT_TRANSLATE_NOOP("HostLiaison", "Request for escort")},
    {"request_investigation", QT_TRANSLATE_NOOP("HostLiaison", "Request for investigation")},
    {"note_verbale", QT_TRANSLATE_NOOP("HostLiaison", "Note verbale")},
    {"access_to_detainee", QT_TRANSLATE_NOOP("HostLiaison", "Access to a detainee")},
    {"agreement", QT_TRANSLATE_NOOP("HostLiaison", "Agreement")},
    {"complaint", QT_TRANSLATE_NOOP("HostLiaison", "Complaint")},
    {"threat_info", QT_TRANSLATE_NOOP("HostLiaison", "Threat information")},
};

inline constexpr Choice hostAnswers[] = {
    {"granted", QT_TRANSLATE_NOOP("HostLiaison", "Granted")},
    {"partly", QT_TRANSLATE_NOOP("HostLiaison", "Granted in part")},
    {"refused", QT_TRANSLATE_NOOP("HostLiaison", "Refused")},
    {"no_answer", QT_TRANSLATE_NOOP("HostLiaison", "No answer")},
};

inline constexpr Choice hostItemStates[] = {
    {"open", QT_TRANSLATE_NOOP("HostLiaison", "Open")},
    {"sent", QT_TRANSLATE_NOOP("HostLiaison", "Sent")},
    {"answered", QT_TRANSLATE_NOOP("HostLiaison", "Answered")},
    {"no_answer", QT_TRANSLATE_NOOP("HostLiaison", "No answer")},
    {"follow_up", QT_TRANSLATE_NOOP("HostLiaison", "Follow-up")},
    {"closed", QT_TRANSLATE_NOOP("HostLiaison", "Closed")},
};

/// What was asked of the host country, and what it answered (domain dossier 3.25).
inline constexpr Field hostItemFields[] = {
    {2, "subject", Kind::Text, QT_TRANSLATE_NOOP("HostLiaison", "Subject"), Required | InTable | Searchable | Title},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("HostLiaison", "Kind of item"), Required | InTable, hostItemKinds},
    {4, "authority", Kind::Text, QT_TRANSLATE_NOOP("HostLiaison", "Authority"), Required | InTable | Searchable},
    {5, "counterpart", Kind::Text, QT_TRANSLATE_NOOP("HostLiaison", "Counterpart"), Sensitive},
    {6, "counterpart_phone", Kind::Phone, QT_TRANSLATE_NOOP("HostLiaison", "Counterpart's phone"), Sensitive},
    {7, "country", Kind::Text, QT_TRANSLATE_NOOP("HostLiaison", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {8, "duty_station", Kind::Reference, QT_TRANSLATE_NOOP("HostLiaison", "Duty station"), InTable | Owner, {}, {}, "duty_station"},
    {9, "details", Kind::LongText, QT_TRANSLATE_NOOP("HostLiaison", "Details"), Searchable},
    {10, "sent_at", Kind::Moment, QT_TRANSLATE_NOOP("HostLiaison", "Sent at"), InTable},
    {11, "answered_at", Kind::Moment, QT_TRANSLATE_NOOP("HostLiaison", "Answered at"), Plain, {}, {}, {}, {}, {}, 19},
    {12, "answer", Kind::Choice, QT_TRANSLATE_NOOP("HostLiaison", "Answer"), InTable, hostAnswers, {}, {}, {}, {}, 19},
    {13, "answer_text", Kind::LongText, QT_TRANSLATE_NOOP("HostLiaison", "Words of the answer"), Searchable, {}, {}, {}, {}, {}, 19},
    {14, "incident", Kind::Reference, QT_TRANSLATE_NOOP("HostLiaison", "Incident"), Indexed, {}, {}, "incident"},
    {15, "premises", Kind::Reference, QT_TRANSLATE_NOOP("HostLiaison", "Premises"), Indexed, {}, {}, "premises"},
    {16, "follow_up_due", Kind::Date, QT_TRANSLATE_NOOP("HostLiaison", "Follow-up due"), InTable},
    {17, "agreement_until", Kind::Date, QT_TRANSLATE_NOOP("HostLiaison", "Agreement valid until")},
    {18, "state", Kind::Choice, QT_TRANSLATE_NOOP("HostLiaison", "State"), Required | InTable, hostItemStates},
};
inline constexpr Group hostItemGroups[] = {
    {19, "reply", QT_TRANSLATE_NOOP("HostLiaison", "Reply")},
};
inline constexpr Check hostItemChecks[] = {
    {Check::Is::Country, "country"},
    {Check::Is::NotInFuture, "sent_at"},
    {Check::Is::NotInFuture, "answered_at"},
    {Check::Is::NotBefore, "answered_at", "sent_at"},
    {Check::Is::NotBefore, "follow_up_due", "sent_at"},
    {Check::Is::NeededWhen, "follow_up_due", "state", "follow_up", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "answered_at", "answer", "granted partly refused"},
    {Check::Is::NeededWhen, "sent_at", "state", "sent answered no_answer"},
    {Check::Is::NeededWhen, "answer", "state", "answered"},
    {Check::Is::NeededWhen, "agreement_until", "kind", "agreement", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType hostItem = {260, "host_item", "HostLiaison", QT_TRANSLATE_NOOP("HostLiaison", "Host-country items"),
    QT_TRANSLATE_NOOP("HostLiaison", "Host-country item"), Compartment::Security, hostItemFields, hostItemGroups, Sensitivity::P2, {3650, {}, Retention::Then::Archive}, hostItemChecks};
static_assert(wellFormed(hostItem));

inline constexpr Choice hostReliabilities[] = {
    {"good", QT_TRANSLATE_NOOP("HostLiaison", "Good")},
    {"limited", QT_TRANSLATE_NOOP("HostLiaison", "Limited")},
    {"poor", QT_TRANSLATE_NOOP("HostLiaison", "Poor")},
    {"none", QT_TRANSLATE_NOOP("HostLiaison", "None")},
};

inline constexpr Field hostCapabilityFields[] = {
    {2, "name", Kind::Text, QT_TRANSLATE_NOOP("HostLiaison", "Name"), Required | InTable | Searchable | Title},
    {3, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("HostLiaison", "SRM area"), Required | InTable | Indexed, {}, {}, "srm_area"},
    {4, "police_minutes", Kind::Integer, QT_TRANSLATE_NOOP("HostLiaison", "Police response"), InTable, {}, {0,1440}, {}, "min"},
    {5, "police", Kind::LongText, QT_TRANSLATE_NOOP("HostLiaison", "Police"), Searchable},
    {6, "bomb_disposal", Kind::LongText, QT_TRANSLATE_NOOP("HostLiaison", "Bomb disposal")},
    {7, "fire", Kind::LongText, QT_TRANSLATE_NOOP("HostLiaison", "Fire brigade")},
    {8, "hospital", Kind::LongText, QT_TRANSLATE_NOOP("HostLiaison", "Hospital")},
    {9, "courts", Kind::LongText, QT_TRANSLATE_NOOP("HostLiaison", "Courts")},
    {10, "reliability", Kind::Choice, QT_TRANSLATE_NOOP("HostLiaison", "Reliability"), InTable | WorstShown, hostReliabilities},
    {11, "reviewed_on", Kind::Date, QT_TRANSLATE_NOOP("HostLiaison", "Reviewed on"), InTable},
};
inline constexpr Check hostCapabilityChecks[] = {
    {Check::Is::NotInFuture, "reviewed_on"},
};
inline constexpr RecordType hostCapability = {261, "host_capability", "HostLiaison", QT_TRANSLATE_NOOP("HostLiaison", "Host-country capabilities"),
    QT_TRANSLATE_NOOP("HostLiaison", "Host-country capability"), Compartment::Security, hostCapabilityFields, {}, Sensitivity::P2, {1825, "reviewed_on", Retention::Then::Archive}, hostCapabilityChecks};
static_assert(wellFormed(hostCapability));

inline constexpr const RecordType *hostLiaisonTypes[] = {&hostItem, &hostCapability};

}
