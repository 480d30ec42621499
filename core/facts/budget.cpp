// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/facts/families.h"
#include "core/records/money.h"
#include "core/rules/costshare.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

Money moneyOf(const Record &record, std::string_view field)
{
    return moneyFromText(Facts::text(record, field)).value_or(Money {});
}

double real(const Record &record, std::string_view field, double otherwise)
{
    const auto *number = std::get_if<double>(&record.value(field));
    return number != nullptr ? *number : otherwise;
}

}

/// The total, and what each organization pays of it by the method and the counts that are here.
void budgetFacts(Facts &facts)
{
    const QString currency = facts.text("currency");
    Money total {0, currency};
    for (const Record &line : facts.parts("budget_line")) {
        if (Facts::text(line, "funding") != QLatin1String("cost_shared"))
            continue;
        const Money unit = moneyOf(line, "unit_cost");
        if (unit.currency != currency) {
            facts.say("currency", QT_TRANSLATE_NOOP("Fact", "Line in another currency"), Facts::text(line, "code"),
                Fact::Tone::Warning);
            continue;
        }
        total.minor += qint64(
            std::llround(double(unit.minor) * real(line, "quantity", 1) * std::max(1, Facts::number(line, "months", 1))));
    }
    facts.say("total", QT_TRANSLATE_NOOP("Fact", "Total to be shared"), toText(total));
    QList<ShareBasis> bases;
    QHash<Id, QString> names;
    for (const Record &share : facts.parts("budget_share")) {
        const auto *organization = std::get_if<Id>(&share.value("organization"));
        if (organization == nullptr)
            continue;
        bases << ShareBasis {*organization, Facts::number(share, "basis_count")};
        names.insert(*organization, facts.reader().title(*organization));
    }
    const std::optional<ShareMethod> method = shareMethodFromKey(facts.text("method"));
    QList<FlatRate> flat;
    for (const char *prefix : {"flat", "second_flat"}) {
        const double below = real(facts.record(), std::string(prefix) + "_below", 0);
        const Money amount = moneyOf(facts.record(), std::string(prefix) + "_amount");
        if (method != ShareMethod::FlatMinimumPlusProRata || below <= 0 || amount.minor == 0)
            continue;
        if (amount.currency != currency) {
            facts.say("flat_currency", QT_TRANSLATE_NOOP("Fact", "Flat amount in another currency"), toText(amount),
                Fact::Tone::Bad);
            return;
        }
        flat << FlatRate {int(std::lround(below * 100)), amount.minor};
    }
    std::sort(flat.begin(), flat.end(), [](const FlatRate &one, const FlatRate &other) { return one.below < other.below; });
    if (!method || bases.isEmpty() || total.minor == 0)
        return;
    const CostShares shares = shareCosts(*method, total.minor, bases, flat);
    if (shares.fault != ShareFault::None) {
        facts.say("fault", QT_TRANSLATE_NOOP("Fact", "The shares cannot be computed"),
            QCoreApplication::translate("Fact", "look at the counts and flat amounts"), Fact::Tone::Bad);
        return;
    }
    for (const CostShare &share : shares.shares)
        facts.say("share", QT_TRANSLATE_NOOP("Fact", "Share"),
            names.value(share.organization) + QLatin1Char(' ') + toText(Money {share.amount, currency}));
}

}
