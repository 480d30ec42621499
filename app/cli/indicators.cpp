// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "core/indicators/indicator.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

namespace app {

using core::Failure;

namespace {

const char *nameOf(core::Figure::Is is)
{
    switch (is) {
    case core::Figure::Is::Share:
        return "share";
    case core::Figure::Is::Count:
        return "count";
    case core::Figure::Is::Rate:
        return "rate";
    case core::Figure::Is::Days:
        return "days";
    case core::Figure::Is::Hours:
        return "hours";
    }
    Q_UNREACHABLE();
}

const char *nameOf(core::Doubt doubt)
{
    switch (doubt) {
    case core::Doubt::Coverage:
        return "coverage";
    case core::Doubt::NotOver:
        return "period_not_over";
    case core::Doubt::Late:
        return "reports_may_be_late";
    case core::Doubt::NotHeld:
        return "not_all_held_here";
    case core::Doubt::Clock:
        return "estimated_times";
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const core::Figure &figure)
{
    QJsonObject object {{QStringLiteral("key"), QLatin1String(figure.key)},
        {QStringLiteral("is"), QLatin1String(nameOf(figure.is))}, {QStringLiteral("suppressed"), figure.isSuppressed}};
    if (figure.isSuppressed) // fewer than the small cell: not even in the arithmetic
        return object;
    const std::optional<double> value = figure.value();
    object.insert(QStringLiteral("value"), value ? QJsonValue(*value) : QJsonValue());
    object.insert(QStringLiteral("numerator"), figure.numerator);
    if (figure.is == core::Figure::Is::Share || figure.is == core::Figure::Is::Rate)
        object.insert(QStringLiteral("denominator"), figure.denominator);
    return object;
}

QString number(double value) { return QString::number(value, 'f', value == std::floor(value) ? 0 : 1); }

QString text(const core::Figure &figure)
{
    if (figure.isSuppressed)
        return QStringLiteral("<5");
    const std::optional<double> value = figure.value();
    if (!value)
        return QStringLiteral("n/a (no cases)");
    switch (figure.is) {
    case core::Figure::Is::Share:
        return QStringLiteral("%1 % (%2 of %3)")
            .arg(QString::number(*value * 100, 'f', 1), number(figure.numerator), number(figure.denominator));
    case core::Figure::Is::Rate:
        return QStringLiteral("%1 per %2 (%3 in %4)")
            .arg(QString::number(*value, 'f', 2), number(figure.per), number(figure.numerator), number(figure.denominator));
    case core::Figure::Is::Days:
        return number(*value) + QStringLiteral(" d");
    case core::Figure::Is::Hours:
        return number(*value) + QStringLiteral(" h");
    case core::Figure::Is::Count:
        return number(*value);
    }
    Q_UNREACHABLE();
}

/// "KSR", or the identity of an SRM area, duty station or premises.
core::Extent extentOf(Invocation &invocation, const Arguments &arguments)
{
    core::Extent extent;
    const QString scope = arguments.value("--scope");
    static const QRegularExpression country(QStringLiteral("\\A[A-Z]{3}\\z"));
    if (scope.isEmpty() || country.match(scope).hasMatch()) {
        extent.country = scope;
        return extent;
    }
    const core::Record record = invocation.record(scope);
    if (record.type->key != "srm_area" && record.type->key != "duty_station" && record.type->key != "premises")
        throw Failure(Failure::Kind::Invalid, QStringLiteral("--scope is a country, an area, a duty station or premises"));
    extent.place = record.id;
    if (record.scope.contains(QLatin1Char('/')))
        extent.country = record.scope.section(QLatin1Char('/'), 0, -2);
    return extent;
}

QJsonObject toJson(const core::Indicator &one)
{
    QJsonArray others;
    for (const core::Figure &figure : one.now.others)
        others.append(toJson(figure));
    QJsonArray evidence;
    for (const core::Evidence &record : one.now.evidence)
        evidence.append(QJsonObject {{QStringLiteral("id"), record.record.text()}, {QStringLiteral("title"), record.title},
            {QStringLiteral("counted"), record.isCounted}, {QStringLiteral("why"), QLatin1String(record.why)}});
    QJsonArray exclusions;
    for (const core::Exclusion &record : one.now.exclusions)
        exclusions.append(QJsonObject {{QStringLiteral("id"), record.record.text()}, {QStringLiteral("title"), record.title},
            {QStringLiteral("why"), QLatin1String(record.why)}});
    QJsonArray doubts;
    for (core::Doubt doubt : one.doubts)
        doubts.append(QLatin1String(nameOf(doubt)));
    return {{QStringLiteral("indicator"), QLatin1String(one.type->key)}, {QStringLiteral("period"), one.period.text()},
        {QStringLiteral("country"), one.extent.country}, {QStringLiteral("value"), toJson(one.now.value)},
        {QStringLiteral("others"), others}, {QStringLiteral("evidence"), evidence},
        {QStringLiteral("exclusions"), exclusions}, {QStringLiteral("provisional"), one.isProvisional()},
        {QStringLiteral("doubts"), doubts}, {QStringLiteral("restated"), one.isRestated},
        {QStringLiteral("first_reported"), one.firstReported ? QJsonValue(toJson(*one.firstReported)) : QJsonValue()},
        {QStringLiteral("previous"), one.before ? QJsonValue(toJson(*one.before)) : QJsonValue()},
        {QStringLiteral("devices"), one.devices}, {QStringLiteral("devices_heard"), one.devicesHeard},
        {QStringLiteral("formula_version"), one.type->version}, {QStringLiteral("policy"), one.policyVersion},
        {QStringLiteral("computed_at"), one.computedAt.toString(Qt::ISODate)}};
}

void print(QTextStream &out, const core::Indicator &one, bool records)
{
    out << QLatin1String(one.type->key) << "  " << one.type->title << Qt::endl;
    out << "    " << text(one.now.value);
    if (one.isProvisional()) {
        QStringList why;
        for (core::Doubt doubt : one.doubts)
            why << QLatin1String(nameOf(doubt));
        out << "  PROVISIONAL (" << why.join(QStringLiteral(", ")) << ')';
    }
    if (one.isRestated)
        out << "  restated; first reported " << text(*one.firstReported);
    out << Qt::endl;
    for (const core::Figure &figure : one.now.others)
        out << "    " << figure.label << ": " << text(figure) << Qt::endl;
    if (one.before)
        out << "    before: " << text(*one.before) << Qt::endl;
    if (!records)
        return;
    for (const core::Evidence &record : one.now.evidence)
        out << "      " << (record.isCounted ? '+' : '-') << ' ' << shortId(record.record) << ' ' << record.title
            << (record.isCounted ? "" : ": ") << (record.isCounted ? "" : record.why) << Qt::endl;
    for (const core::Exclusion &record : one.now.exclusions)
        out << "      left out: " << shortId(record.record) << ' ' << record.title << ": " << record.why << Qt::endl;
}

}

Exit indicators(Invocation &invocation, const Arguments &arguments)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(invocation.clock().now(), Qt::UTC);
    const std::optional<core::Period> period
        = core::Period::fromText(arguments.value("--period", QString::number(now.date().year())));
    if (!period)
        throw Failure(Failure::Kind::Invalid,
            QStringLiteral("--period is a year, quarter or month, or two with dots between: 2026, 2026-Q1, 2018..2019"));
    const QList<core::Indicator> all
        = core::indicators(invocation.reader(), *period, extentOf(invocation, arguments), now, arguments.words().value(0));
    if (!arguments.has("--json"))
        invocation.out() << "Period " << period->text() << ", policy " << all.first().policyVersion << ", "
                         << all.first().devicesHeard << " of " << all.first().devices << " devices heard of since"
                         << Qt::endl;
    for (const core::Indicator &one : all)
        if (arguments.has("--json"))
            invocation.out() << line(toJson(one)) << Qt::endl;
        else
            print(invocation.out(), one, arguments.has("--records") || all.size() == 1);
    return Done;
}

}
