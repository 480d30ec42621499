// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

/// What an event taught, within thirty days of it (domain dossier 3.27).
inline constexpr Field afterActionReviewFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Title"), Required | InTable | Searchable | Title},
    {3, "date", Kind::Date, QT_TRANSLATE_NOOP("Lessons", "Date"), Required | InTable},
    {4, "crisis", Kind::Reference, QT_TRANSLATE_NOOP("Lessons", "Crisis"), Indexed, {}, {}, "crisis"},
    {5, "incident", Kind::Reference, QT_TRANSLATE_NOOP("Lessons", "Incident"), Indexed, {}, {}, "incident"},
    {6, "exercise", Kind::Reference, QT_TRANSLATE_NOOP("Lessons", "Exercise"), Indexed, {}, {}, "exercise"},
    {7, "facts", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "Facts"), RequiredToSubmit | Searchable},
    {8, "worked", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "What worked"), RequiredToSubmit | Searchable},
    {9, "failed", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "What did not"), RequiredToSubmit | Searchable},
    {10, "causes", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "Causes"), RequiredToSubmit | Searchable},
    {11, "recommendations", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "Recommendations"), Searchable},
    {12, "participants", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Roles of the participants"), InTable},
    {13, "due", Kind::Date, QT_TRANSLATE_NOOP("Lessons", "Due"), InTable},
};
inline constexpr Check afterActionReviewChecks[] = {
    {Check::Is::NotInFuture, "date"},
    {Check::Is::NeededWithout, "incident", "crisis", "exercise", 0, Check::Grade::ToSubmit},
};
inline constexpr RecordType afterActionReview = {280, "after_action_review", "Lessons", QT_TRANSLATE_NOOP("Lessons", "After-action reviews"),
    QT_TRANSLATE_NOOP("Lessons", "After-action review"), Compartment::Security, afterActionReviewFields, {}, Sensitivity::P2, {7300, {}, Retention::Then::Archive}, afterActionReviewChecks};
static_assert(wellFormed(afterActionReview));

// From open to narrow, so that in a conflict the narrowest is shown.
inline constexpr Choice lessonClasses[] = {
    {"slt", QT_TRANSLATE_NOOP("Lessons", "Partners too")},
    {"unsms", QT_TRANSLATE_NOOP("Lessons", "All UNSMS organizations")},
    {"internal", QT_TRANSLATE_NOOP("Lessons", "Internal")},
};

inline constexpr Field lessonFields[] = {
    {2, "statement", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Statement"), Required | InTable | Searchable | Title},
    {3, "review", Kind::Reference, QT_TRANSLATE_NOOP("Lessons", "After-action review"), Indexed, {}, {}, "after_action_review"},
    {4, "context", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "Context"), Searchable},
    {5, "tags", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Tags"), InTable | Searchable},
    {6, "applicability", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "Where it applies"), RequiredToSubmit | Searchable},
    {7, "published_class", Kind::Choice, QT_TRANSLATE_NOOP("Lessons", "For whom"), Required | InTable | WorstShown, lessonClasses},
    {8, "retired_on", Kind::Date, QT_TRANSLATE_NOOP("Lessons", "Retired on")},
};
inline constexpr RecordType lesson = {281, "lesson", "Lessons", QT_TRANSLATE_NOOP("Lessons", "Lessons"),
    QT_TRANSLATE_NOOP("Lessons", "Lesson"), Compartment::Security, lessonFields, {}, Sensitivity::P1, {7300, {}, Retention::Then::Archive}};
static_assert(wellFormed(lesson));

inline constexpr Choice policyKinds[] = {
    {"mandate", QT_TRANSLATE_NOOP("Lessons", "Legislative mandate")},
    {"policy", QT_TRANSLATE_NOOP("Lessons", "Policy")},
    {"guideline", QT_TRANSLATE_NOOP("Lessons", "Guideline")},
    {"procedure", QT_TRANSLATE_NOOP("Lessons", "Procedure")},
    {"circular", QT_TRANSLATE_NOOP("Lessons", "Circular")},
    {"form", QT_TRANSLATE_NOOP("Lessons", "Form")},
};

// From open to narrow, so that in a conflict the narrowest is shown.
inline constexpr Choice policyClasses[] = {
    {"unclassified", QT_TRANSLATE_NOOP("Lessons", "Unclassified")},
    {"confidential", QT_TRANSLATE_NOOP("Lessons", "Confidential")},
    {"strictly_confidential", QT_TRANSLATE_NOOP("Lessons", "Strictly confidential")},
};

inline constexpr Field policyDocumentFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Title"), Required | InTable | Searchable | Title},
    {3, "code", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Symbol or number"), Required | InTable | Searchable | Title},
    {4, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Lessons", "Kind of document"), Required | InTable, policyKinds},
    {5, "version", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Version"), InTable},
    {6, "date", Kind::Date, QT_TRANSLATE_NOOP("Lessons", "Date"), Required | InTable},
    {7, "file", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Document: where it is kept")},
    {8, "summary", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "Summary"), Searchable},
    {9, "body", Kind::LongText, QT_TRANSLATE_NOOP("Lessons", "Text"), Searchable},
    {10, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Lessons", "Replaces"), Indexed, {}, {}, "policy_document"},
    {11, "withdrawn_on", Kind::Date, QT_TRANSLATE_NOOP("Lessons", "Withdrawn on"), InTable},
    {12, "language", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Language"), Plain, {}, {0, 40}},
    {13, "classification", Kind::Choice, QT_TRANSLATE_NOOP("Lessons", "Classification"), InTable | WorstShown | RequiredToSubmit, policyClasses},
};
inline constexpr RecordType policyDocument = {282, "policy_document", "Lessons", QT_TRANSLATE_NOOP("Lessons", "Policy library"),
    QT_TRANSLATE_NOOP("Lessons", "Policy document"), Compartment::Global, policyDocumentFields, {}, Sensitivity::P1};
static_assert(wellFormed(policyDocument));

inline constexpr Field readReceiptFields[] = {
    {2, "document", Kind::Reference, QT_TRANSLATE_NOOP("Lessons", "Policy document"), Required | Parent, {}, {}, "policy_document"},
    {3, "reader", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Reader"), Required | InTable | Searchable | Title},
    {4, "read_at", Kind::Moment, QT_TRANSLATE_NOOP("Lessons", "Read at"), Required | InTable},
    {5, "version", Kind::Text, QT_TRANSLATE_NOOP("Lessons", "Version")},
};
inline constexpr Check readReceiptChecks[] = {
    {Check::Is::NotInFuture, "read_at"},
};
inline constexpr RecordType readReceipt = {283, "read_receipt", "Lessons", QT_TRANSLATE_NOOP("Lessons", "Read receipts"),
    QT_TRANSLATE_NOOP("Lessons", "Read receipt"), Compartment::Global, readReceiptFields, {}, Sensitivity::P1, {1825, "read_at", Retention::Then::Delete}, readReceiptChecks, true};
static_assert(wellFormed(readReceipt));

inline constexpr const RecordType *lessonsTypes[] = {&afterActionReview, &lesson, &policyDocument, &readReceipt};

}
