// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>

namespace core {

/// A span of time as a policy states it: exactly one of the three is not 0.
struct Span {
    int hours = 0;
    int days = 0;
    int months = 0;
    bool operator==(const Span &) const = default;
};

/// `from` and a span: months as the calendar has them, cut to the last day of a shorter one.
QDate after(QDate from, Span span);
QDateTime after(const QDateTime &from, Span span);

}
