// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/draft.h"
#include "core/records/incident.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace bench {

/// The same made-up incidents every time: about 435 bytes of text each, prose from a Zipf-like vocabulary with names, plates
/// and numbers in it, as the workload of sync.md part B section 1.
class Incidents {
public:
    explicit Incidents(quint32 seed = 1)
        : m_random(seed)
    {
    }

    QList<core::Write> next(const QString &scope)
    {
        core::Draft draft = core::Draft::create(core::incident, scope);
        const auto set = [&](std::string_view key, const QString &text) {
            const core::Field &field = *core::incident.field(key);
            draft.set(field, core::fromText(field, text).value());
        };
        const auto choice = [&](std::string_view key) {
            const auto choices = core::incident.field(key)->choices;
            const auto chosen = choices[std::min(m_random() % choices.size(), m_random() % choices.size())].key;
            set(key, QString::fromUtf8(chosen.data(), qsizetype(chosen.size())));
        };
        set("title", sentence(5));
        choice("phase");
        set("occurred",
            QStringLiteral("20%1-%2-%3")
                .arg(number(20, 26))
                .arg(number(1, 12), 2, 10, QLatin1Char('0'))
                .arg(number(1, 28), 2, 10, QLatin1Char('0')));
        choice("severity");
        choice("category");
        choice("means");
        choice("context");
        choice("location_kind");
        set("place", word() + QLatin1Char(' ') + word());
        set("region", word());
        if (m_random() % 2 == 0) {
            set("latitude", QString::number(double(number(0, 9'000'000)) / 1e6));
            set("longitude", QString::number(double(number(20'000'000, 29'000'000)) / 1e6));
        }
        set("people_killed", QString::number(number(0, 3) * number(0, 1)));
        set("people_wounded", QString::number(number(0, 4) * number(0, 1)));
        set("narrative", sentence(42) + QStringLiteral(" Plate KSR %1.").arg(number(1000, 9999)));
        return draft.writes();
    }
    QString sentence(int words)
    {
        QString text = word();
        text[0] = text.at(0).toUpper();
        while (--words > 0)
            text += QLatin1Char(' ') + word();
        return text + QLatin1Char('.');
    }
    int number(int least, int most) { return least + int(m_random() % quint32(most - least + 1)); }

private:
    /// A made-up word; low ranks come far more often.
    QString word()
    {
        const double uniform = double(m_random() % 1'000'000 + 1) / 1e6;
        quint32 rank = quint32(std::pow(4000.0, uniform)); // density 1/rank
        static constexpr const char *syllables[] = {"ka", "sa", "ri", "mo", "ten", "al", "or", "be", "du", "lin", "ga",
            "esh", "to", "ve", "nar", "qu", "il", "ro", "man", "de"};
        QString text;
        do {
            text += QLatin1String(syllables[rank % 20]);
            rank /= 20;
        } while (rank > 0);
        return m_random() % 40 == 0 ? text + QLatin1Char('h') : text;
    }

    std::mt19937 m_random;
};

}
