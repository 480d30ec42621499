// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice acts[] = {
    {"submit", QT_TRANSLATE_NOOP("Review", "Submit")},
    {"endorse", QT_TRANSLATE_NOOP("Review", "Endorse")},
    {"approve", QT_TRANSLATE_NOOP("Review", "Approve")},
    {"return", QT_TRANSLATE_NOOP("Review", "Return")},
    {"withdraw", QT_TRANSLATE_NOOP("Review", "Withdraw")},
    {"ratify", QT_TRANSLATE_NOOP("Review", "Ratify")},
    {"supersede", QT_TRANSLATE_NOOP("Review", "Supersede")},
    {"revoke", QT_TRANSLATE_NOOP("Review", "Revoke")},
    {"void", QT_TRANSLATE_NOOP("Review", "Void")},
};

inline constexpr Choice decisionChannels[] = {
    {"app", QT_TRANSLATE_NOOP("Review", "In the program")},
    {"phone", QT_TRANSLATE_NOOP("Review", "By phone")},
    {"radio", QT_TRANSLATE_NOOP("Review", "By radio")},
    {"paper", QT_TRANSLATE_NOOP("Review", "On paper")},
    {"email", QT_TRANSLATE_NOOP("Review", "By e-mail")},
};

/// One step of a review (domain dossier 0.5, 2.2; sync.md R8). It names the writes its author had of the subject and the
/// digest of its content; the status follows from all of them together and is stored nowhere.
inline constexpr Field decisionFields[] = {
    {2, "subject", Kind::Reference, QT_TRANSLATE_NOOP("Review", "Subject"), Required | Indexed | InTable | Title, {}, {}, "*"},
    {3, "act", Kind::Choice, QT_TRANSLATE_NOOP("Review", "Decision"), Required | InTable | Title, acts},
    {4, "stage", Kind::Code, QT_TRANSLATE_NOOP("Review", "Leads to"), InTable, {}, {}, "stages"},
    {5, "role", Kind::Code, QT_TRANSLATE_NOOP("Review", "Acting as"), Required | InTable, {}, {}, "roles"},
    {6, "channel", Kind::Choice, QT_TRANSLATE_NOOP("Review", "How it was decided"), Required | InTable, decisionChannels},
    {7, "decided_at", Kind::Moment, QT_TRANSLATE_NOOP("Review", "Decided at"), Required | InTable},
    {8, "decided_by", Kind::Text, QT_TRANSLATE_NOOP("Review", "Decided by"), InTable},
    {9, "comment", Kind::LongText, QT_TRANSLATE_NOOP("Review", "Comment"), Searchable},
    {10, "ratifies", Kind::Reference, QT_TRANSLATE_NOOP("Review", "Ratifies"), Indexed, {}, {}, "decision"},
    {11, "delegation", Kind::Reference, QT_TRANSLATE_NOOP("Review", "Under the delegation"), Plain, {}, {}, "delegation"},
    {12, "digest", Kind::Text, QT_TRANSLATE_NOOP("Review", "Digest of the content"), Required | Indexed, {}, {0, 64}},
    {13, "seen", Kind::LongText, QT_TRANSLATE_NOOP("Review", "Writes seen"), Required},
    {14, "evidence", Kind::Text, QT_TRANSLATE_NOOP("Review", "Evidence: where it is kept"), Plain},
    {15, "after", Kind::LongText, QT_TRANSLATE_NOOP("Review", "Decisions seen"), Plain},
};
inline constexpr Check decisionChecks[] = {
    {Check::Is::NeededWhen, "comment", "act", "return revoke void"},
    {Check::Is::NeededWhen, "ratifies", "act", "ratify"},
    {Check::Is::NeededWhen, "decided_by", "channel", "phone radio paper email"},
    {Check::Is::NotInFuture, "decided_at"},
};
inline constexpr RecordType decision = {20, "decision", "Review", QT_TRANSLATE_NOOP("Review", "Decisions"),
    QT_TRANSLATE_NOOP("Review", "Decision"), Compartment::AsSubject, decisionFields, {}, Sensitivity::P2, {}, decisionChecks, true};
static_assert(wellFormed(decision));

/// Power handed on for a time (2.1): the delegate's device is named, because that is what signs.
inline constexpr Field delegationFields[] = {
    {2, "role", Kind::Code, QT_TRANSLATE_NOOP("Review", "Role"), Required | InTable | Title, {}, {}, "roles"},
    {3, "delegate", Kind::Text, QT_TRANSLATE_NOOP("Review", "Delegate"), Required | InTable | Searchable | Title},
    {4, "delegate_device", Kind::Text, QT_TRANSLATE_NOOP("Review", "Delegate's device"), Required | Indexed, {}, {0, 16}},
    {5, "country", Kind::Text, QT_TRANSLATE_NOOP("Review", "Country code (ISO 3166)"), InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {6, "types", Kind::Text, QT_TRANSLATE_NOOP("Review", "Only for these record types"), Plain},
    {7, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Review", "From"), Required | InTable, {}, {}, {}, {}, {}, 9},
    {8, "valid_until", Kind::Date, QT_TRANSLATE_NOOP("Review", "Until"), Required | InTable, {}, {}, {}, {}, {}, 9},
    {12, "delegator", Kind::Text, QT_TRANSLATE_NOOP("Review", "Handed on by"), InTable | RequiredToSubmit | Searchable},
    {13, "srm_area", Kind::Reference, QT_TRANSLATE_NOOP("Review", "Only in the SRM area"), InTable, {}, {}, "srm_area"},
    {10, "instrument", Kind::Text, QT_TRANSLATE_NOOP("Review", "Instrument: where it is kept"), RequiredToSubmit},
    {11, "revoked_at", Kind::Moment, QT_TRANSLATE_NOOP("Review", "Revoked at"), InTable},
};
inline constexpr Group delegationGroups[] = {
    {9, "validity", QT_TRANSLATE_NOOP("Review", "Validity")},
};
inline constexpr Check delegationChecks[] = {
    {Check::Is::NotBefore, "valid_until", "valid_from"},
    {Check::Is::Differs, "delegate", "delegator"},
    {Check::Is::Country, "country"},
};
inline constexpr RecordType delegation = {21, "delegation", "Review", QT_TRANSLATE_NOOP("Review", "Delegations"),
    QT_TRANSLATE_NOOP("Review", "Delegation"), Compartment::Global, delegationFields, delegationGroups, Sensitivity::P1, {}, delegationChecks};
static_assert(wellFormed(delegation));

/// That a record must not be purged, and why (domain dossier 7.4). It holds for the record and its parts until released.
inline constexpr Field legalHoldFields[] = {
    {2, "subject", Kind::Reference, QT_TRANSLATE_NOOP("Review", "Subject"), Required | Indexed | InTable | Title, {}, {}, "*"},
    {3, "reason", Kind::LongText, QT_TRANSLATE_NOOP("Review", "Reason"), Required | Searchable},
    {4, "held_from", Kind::Date, QT_TRANSLATE_NOOP("Review", "Held from"), Required | InTable, {}, {}, {}, {}, {}, 6},
    {5, "released_on", Kind::Date, QT_TRANSLATE_NOOP("Review", "Released on"), InTable, {}, {}, {}, {}, {}, 6},
};
inline constexpr Group legalHoldGroups[] = {
    {6, "hold", QT_TRANSLATE_NOOP("Review", "Hold")},
};
inline constexpr Check legalHoldChecks[] = {
    {Check::Is::NotBefore, "released_on", "held_from"},
};
inline constexpr RecordType legalHold = {23, "legal_hold", "Review", QT_TRANSLATE_NOOP("Review", "Legal holds"),
    QT_TRANSLATE_NOOP("Review", "Legal hold"), Compartment::AsSubject, legalHoldFields, legalHoldGroups, Sensitivity::P2, {}, legalHoldChecks};
static_assert(wellFormed(legalHold));

/// A policy pack as it travels: one record, one part a section of the file.
inline constexpr Field policyPackFields[] = {
    {2, "version", Kind::Text, QT_TRANSLATE_NOOP("Review", "Version"), Required | InTable | Title, {}, {0, 40}},
    {3, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("Review", "Valid from"), Required | InTable},
    {4, "note", Kind::LongText, QT_TRANSLATE_NOOP("Review", "Note"), Searchable},
    {5, "digest", Kind::Text, QT_TRANSLATE_NOOP("Review", "Digest of the content"), Required | Indexed, {}, {0, 64}},
};
inline constexpr RecordType policyPack = {18, "policy_pack", "Review", QT_TRANSLATE_NOOP("Review", "Policy packs"),
    QT_TRANSLATE_NOOP("Review", "Policy pack"), Compartment::Global, policyPackFields, {}, Sensitivity::P1, {}, {}, true};
static_assert(wellFormed(policyPack));

inline constexpr Field policySectionFields[] = {
    {2, "pack", Kind::Reference, QT_TRANSLATE_NOOP("Review", "Policy pack"), Required | Parent, {}, {}, "policy_pack"},
    {3, "position", Kind::Integer, QT_TRANSLATE_NOOP("Review", "Position"), Required | InTable, {}, {0, 1000}},
    {4, "body", Kind::LongText, QT_TRANSLATE_NOOP("Review", "Text"), Required | Title},
};
inline constexpr RecordType policySection = {19, "policy_section", "Review", QT_TRANSLATE_NOOP("Review", "Sections"),
    QT_TRANSLATE_NOOP("Review", "Section"), Compartment::Global, policySectionFields, {}, Sensitivity::P1, {}, {}, true};
static_assert(wellFormed(policySection));

inline constexpr const RecordType *reviewTypes[] = {&decision, &delegation, &legalHold, &policyPack, &policySection};

}
