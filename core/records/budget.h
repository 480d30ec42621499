// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"

#include <QtGlobal>

// A field is one line, however long.
// clang-format off

namespace core {

inline constexpr Choice budgetMethods[] = {
    {"pro_rata_headcount", QT_TRANSLATE_NOOP("Budget", "By headcount")},
    {"flat_minimum_plus_pro_rata", QT_TRANSLATE_NOOP("Budget", "Flat amount for small organizations, the rest by headcount")},
    {"use_based", QT_TRANSLATE_NOOP("Budget", "By use")},
    {"equal", QT_TRANSLATE_NOOP("Budget", "Equal shares")},
    {"fixed_table", QT_TRANSLATE_NOOP("Budget", "Fixed table")},
};

/// The local cost-shared security budget (domain dossier 3.21). Its way to approval is decisions; totals and shares in
/// money are computed.
inline constexpr Field budgetFields[] = {
    {2, "title", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Title"), Required | InTable | Searchable | Title},
    {3, "country", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Country code (ISO 3166)"), Required | InTable, {}, {0, 3}, {}, {}, "#country+code+iso3"},
    {4, "year", Kind::Integer, QT_TRANSLATE_NOOP("Budget", "Year"), Required | InTable, {}, {2000, 2200}},
    {5, "version", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Version"), Required | InTable | Title, {}, {0, 40}},
    {6, "currency", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Currency (ISO 4217)"), Required | InTable, {}, {0, 3}, {}, {}, "#currency+code"},
    {7, "starts_on", Kind::Date, QT_TRANSLATE_NOOP("Budget", "Runs from"), Required, {}, {}, {}, {}, {}, 9},
    {8, "ends_on", Kind::Date, QT_TRANSLATE_NOOP("Budget", "Runs until"), Required, {}, {}, {}, {}, {}, 9},
    {10, "census_date", Kind::Date, QT_TRANSLATE_NOOP("Budget", "Census date"), InTable | RequiredToSubmit},
    {11, "method", Kind::Choice, QT_TRANSLATE_NOOP("Budget", "How costs are shared"), InTable | RequiredToSubmit, budgetMethods},
    {12, "flat_below", Kind::Real, QT_TRANSLATE_NOOP("Budget", "Flat amount below a share of"), Plain, {}, {0, 100}, {}, "%", {}, 14},
    {13, "flat_amount", Kind::Money, QT_TRANSLATE_NOOP("Budget", "Flat amount"), Plain, {}, {0, 1e12}, {}, {}, {}, 14},
    {15, "second_flat_below", Kind::Real, QT_TRANSLATE_NOOP("Budget", "Second flat amount below a share of"), Plain, {}, {0, 100}, {}, "%", {}, 17},
    {16, "second_flat_amount", Kind::Money, QT_TRANSLATE_NOOP("Budget", "Second flat amount"), Plain, {}, {0, 1e12}, {}, {}, {}, 17},
    {18, "supersedes", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "Supersedes"), Indexed, {}, {}, "budget"},
    {19, "previous", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "Budget of the year before"), Indexed, {}, {}, "budget"},
    {20, "justification", Kind::LongText, QT_TRANSLATE_NOOP("Budget", "Narrative"), Searchable},
    {21, "closed_on", Kind::Date, QT_TRANSLATE_NOOP("Budget", "Accounts closed on"), InTable},
};
inline constexpr Group budgetGroups[] = {
    {9, "period", QT_TRANSLATE_NOOP("Budget", "Budget period")},
    {14, "flat_rate", QT_TRANSLATE_NOOP("Budget", "Flat rate")},
    {17, "second_flat_rate", QT_TRANSLATE_NOOP("Budget", "Second flat rate")},
};
inline constexpr Check budgetChecks[] = {
    {Check::Is::NotBefore, "ends_on", "starts_on"},
    {Check::Is::WithinDays, "ends_on", "starts_on", {}, 731},
    {Check::Is::NeededWhen, "flat_below", "method", "flat_minimum_plus_pro_rata", 0, Check::Grade::ToSubmit},
    {Check::Is::NeededWhen, "flat_amount", "method", "flat_minimum_plus_pro_rata", 0, Check::Grade::ToSubmit},
    {Check::Is::NotAbove, "flat_below", "second_flat_below"},
    {Check::Is::NotAbove, "flat_amount", "second_flat_amount"},
    {Check::Is::Country, "country"},
    {Check::Is::Currency, "currency"},
    {Check::Is::NotInFuture, "closed_on"},
    {Check::Is::NotBefore, "closed_on", "starts_on"},
};
inline constexpr PartRule budgetParts[] = {
    {"budget_line", 1},
    {"budget_share", 1},
};
inline constexpr RecordType budget = {220, "budget", "Budget", QT_TRANSLATE_NOOP("Budget", "Cost-shared budgets"),
    QT_TRANSLATE_NOOP("Budget", "Cost-shared budget"), Compartment::Security, budgetFields, budgetGroups, Sensitivity::P2,
    {3653, "ends_on", Retention::Then::Archive}, budgetChecks, false, budgetParts};
static_assert(wellFormed(budget));

inline constexpr Choice budgetDomains[] = {
    {"soc", QT_TRANSLATE_NOOP("Budget", "Security operations centre")},
    {"radio", QT_TRANSLATE_NOOP("Budget", "Radio room and communications")},
    {"lsa", QT_TRANSLATE_NOOP("Budget", "Local security assistants")},
    {"guards", QT_TRANSLATE_NOOP("Budget", "Guards for common posts")},
    {"counsellor", QT_TRANSLATE_NOOP("Budget", "Stress counsellor")},
    {"training", QT_TRANSLATE_NOOP("Budget", "Training")},
    {"vehicles", QT_TRANSLATE_NOOP("Budget", "Vehicles")},
    {"medical", QT_TRANSLATE_NOOP("Budget", "Medical")},
    {"equipment", QT_TRANSLATE_NOOP("Budget", "Equipment")},
    {"other", QT_TRANSLATE_NOOP("Budget", "Other")},
};

inline constexpr Choice budgetPriorities[] = {
    {"desirable", QT_TRANSLATE_NOOP("Budget", "Desirable")},
    {"important", QT_TRANSLATE_NOOP("Budget", "Important")},
    {"mandatory", QT_TRANSLATE_NOOP("Budget", "Mandatory")},
};

// From funded to not, so that in a conflict a gap is seen.
inline constexpr Choice budgetFundings[] = {
    {"cost_shared", QT_TRANSLATE_NOOP("Budget", "Local cost-sharing")},
    {"jointly_financed", QT_TRANSLATE_NOOP("Budget", "Jointly financed account")},
    {"single_organization", QT_TRANSLATE_NOOP("Budget", "One organization")},
    {"in_kind", QT_TRANSLATE_NOOP("Budget", "In kind")},
    {"unfunded", QT_TRANSLATE_NOOP("Budget", "Unfunded")},
};

inline constexpr Field budgetLineFields[] = {
    {2, "budget", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "Cost-shared budget"), Required | Parent, {}, {}, "budget"},
    {3, "code", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Line number"), Required | InTable | Title, {}, {0, 40}},
    {4, "domain", Kind::Choice, QT_TRANSLATE_NOOP("Budget", "Domain"), Required | InTable, budgetDomains},
    {5, "description", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Description"), Required | InTable | Searchable | Title},
    {6, "measure", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "SRM measure"), Required | InTable, {}, {}, "srm_measure"},
    {7, "quantity", Kind::Real, QT_TRANSLATE_NOOP("Budget", "Quantity"), RequiredToSubmit, {}, {0, 1000000}, {}, {}, {}, 11},
    {8, "unit", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Unit"), Plain, {}, {0, 40}, {}, {}, {}, 11},
    {9, "unit_cost", Kind::Money, QT_TRANSLATE_NOOP("Budget", "Cost of a unit"), RequiredToSubmit, {}, {0, 1e12}, {}, {}, {}, 11},
    {10, "months", Kind::Integer, QT_TRANSLATE_NOOP("Budget", "For (empty: once)"), Plain, {}, {1, 24}, {}, "months", {}, 11},
    {12, "justification", Kind::LongText, QT_TRANSLATE_NOOP("Budget", "Justification"), Searchable | RequiredToSubmit},
    {13, "priority", Kind::Choice, QT_TRANSLATE_NOOP("Budget", "Priority"), InTable | RequiredToSubmit, budgetPriorities},
    {14, "funding", Kind::Choice, QT_TRANSLATE_NOOP("Budget", "Funding"), InTable | WorstShown | RequiredToSubmit, budgetFundings},
};
inline constexpr Group budgetLineGroups[] = {
    {11, "cost", QT_TRANSLATE_NOOP("Budget", "Cost")},
};
inline constexpr RecordType budgetLine = {221, "budget_line", "Budget", QT_TRANSLATE_NOOP("Budget", "Budget lines"),
    QT_TRANSLATE_NOOP("Budget", "Budget line"), Compartment::Security, budgetLineFields, budgetLineGroups};
static_assert(wellFormed(budgetLine));

// Ascending: in a conflict the dispute is shown.
inline constexpr Choice budgetDisputes[] = {
    {"agreed", QT_TRANSLATE_NOOP("Budget", "Agreed")},
    {"resolved", QT_TRANSLATE_NOOP("Budget", "Dispute resolved")},
    {"disputed", QT_TRANSLATE_NOOP("Budget", "Disputed")},
};

/// What an organization's share is computed from, frozen on the census date. Per cent and amount follow from it.
inline constexpr Field budgetShareFields[] = {
    {2, "budget", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "Cost-shared budget"), Required | Parent, {}, {}, "budget"},
    {3, "organization", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "Organization"), Required | InTable | Title | Owner, {}, {}, "organization"},
    {4, "basis_count", Kind::Integer, QT_TRANSLATE_NOOP("Budget", "Persons, units used or parts agreed"), Required | InTable, {}, {0, 3000000000}},
    {5, "certified", Kind::Flag, QT_TRANSLATE_NOOP("Budget", "From the certified list"), InTable},
    {6, "dispute", Kind::Choice, QT_TRANSLATE_NOOP("Budget", "Agreement"), InTable | WorstShown, budgetDisputes, {}, {}, {}, {}, 8},
    {7, "dispute_note", Kind::LongText, QT_TRANSLATE_NOOP("Budget", "Note on the dispute"), Searchable, {}, {}, {}, {}, {}, 8},
};
inline constexpr Group budgetShareGroups[] = {
    {8, "agreement", QT_TRANSLATE_NOOP("Budget", "Agreement")},
};
inline constexpr Check budgetShareChecks[] = {
    {Check::Is::NeededWhen, "dispute_note", "dispute", "disputed"},
};
inline constexpr RecordType budgetShare = {222, "budget_share", "Budget", QT_TRANSLATE_NOOP("Budget", "Shares"),
    QT_TRANSLATE_NOOP("Budget", "Share"), Compartment::Security, budgetShareFields, budgetShareGroups, Sensitivity::P1, {}, budgetShareChecks};
static_assert(wellFormed(budgetShare));

inline constexpr Choice contributionKinds[] = {
    {"invoiced", QT_TRANSLATE_NOOP("Budget", "Invoiced")},
    {"paid", QT_TRANSLATE_NOOP("Budget", "Paid")},
};

/// An entry of the account of one share, never changed: a mistake is put right by an entry with a minus. So it also leaves
/// the approval of the budget alone.
inline constexpr Field contributionFields[] = {
    {2, "share", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "Share"), Required | Parent, {}, {}, "budget_share"},
    {3, "kind", Kind::Choice, QT_TRANSLATE_NOOP("Budget", "Invoiced or paid"), Required | InTable | Title, contributionKinds},
    {4, "amount", Kind::Money, QT_TRANSLATE_NOOP("Budget", "Amount"), Required | InTable, {}, {-1e12, 1e12}},
    {5, "booked_on", Kind::Date, QT_TRANSLATE_NOOP("Budget", "Booked on"), Required | InTable | Title},
    {6, "due_on", Kind::Date, QT_TRANSLATE_NOOP("Budget", "Payment due on"), InTable},
    {7, "reference", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Reference number"), InTable | Searchable},
    {8, "remarks", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Remarks"), Searchable},
};
inline constexpr Check contributionChecks[] = {
    {Check::Is::NotInFuture, "booked_on"},
    {Check::Is::NotBefore, "due_on", "booked_on"},
};
inline constexpr RecordType contribution = {223, "contribution", "Budget", QT_TRANSLATE_NOOP("Budget", "Contributions"),
    QT_TRANSLATE_NOOP("Budget", "Contribution"), Compartment::Security, contributionFields, {}, Sensitivity::P1, {}, contributionChecks, true};
static_assert(wellFormed(contribution));

/// Never changed either, for the same reasons.
inline constexpr Field expenditureFields[] = {
    {2, "line", Kind::Reference, QT_TRANSLATE_NOOP("Budget", "Budget line"), Required | Parent, {}, {}, "budget_line"},
    {3, "date", Kind::Date, QT_TRANSLATE_NOOP("Budget", "Date of the expenditure"), Required | InTable | Title},
    {4, "amount", Kind::Money, QT_TRANSLATE_NOOP("Budget", "Amount"), Required | InTable, {}, {-1e12, 1e12}},
    {5, "reference", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Reference number"), InTable | Searchable | Title},
    {6, "remarks", Kind::Text, QT_TRANSLATE_NOOP("Budget", "Remarks"), InTable | Searchable},
};
inline constexpr Check expenditureChecks[] = {
    {Check::Is::NotInFuture, "date"},
};
inline constexpr RecordType expenditure = {224, "expenditure", "Budget", QT_TRANSLATE_NOOP("Budget", "Expenditures"),
    QT_TRANSLATE_NOOP("Budget", "Expenditure"), Compartment::Security, expenditureFields, {}, Sensitivity::P2, {}, expenditureChecks, true};
static_assert(wellFormed(expenditure));

inline constexpr const RecordType *budgetTypes[] = {&budget, &budgetLine, &budgetShare, &contribution, &expenditure};

}
