// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/span.h"

namespace core {

QDate after(QDate from, Span span)
{
    if (span.months != 0)
        return from.addMonths(span.months);
    return from.addDays(span.days + (span.hours + (span.hours < 0 ? -23 : 23)) / 24); // a day begun is a day
}

QDateTime after(const QDateTime &from, Span span)
{
    if (span.months != 0)
        return from.addMonths(span.months);
    return from.addDays(span.days).addSecs(qint64(span.hours) * 3600);
}

}
