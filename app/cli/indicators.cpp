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
    }
    Q_UNREACHABLE();
}

const char *nameOf(core::Caution caution)
{
    switch (caution) {
    case core::Caution::Effort:
        return "recording_effort_changed";
    case core::Caution::Estimated:
        return "estimates";
    }
    Q_UNREACHABLE();
}

const char *nameOf(core::Movement::Is is)
{
    switch (is) {
    case core::Movement::Is::Up:
        return "up";
    case core::Movement::Is::Down:
        return "down";
    case core::Movement::Is::Level:
        return "level";
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const core::Figure &figure)
{
    QJsonObject object {{QStringLiteral("key"), QLatin1String(figure.key)},
        {QStringLiteral("is"), QLatin1String(nameOf(figure.is))}, {QStringLiteral("suppressed"), figure.isSuppressed}};
    if (!figure.part.isEmpty())
        object.insert(QStringLiteral("part"), figure.part);
    if (figure.isEstimated)
        object.insert(QStringLiteral("estimated"), true);
    if (figure.is == core::Figure::Is::Rate)
        object.insert(QStringLiteral("per"), figure.per);
    if (figure.isSuppressed) // fewer than the small cell: not even in the arithmetic
        return object;
    const std::optional<double> value = figure.value();
    object.insert(QStringLiteral("value"), value ? QJsonValue(*value) : QJsonValue());
    if (figure.is == core::Figure::Is::Days || figure.is == core::Figure::Is::Hours) {
        object.insert(QStringLiteral("cases"), figure.denominator);
        return object;
    }
    object.insert(QStringLiteral("numerator"), figure.numerator);
    if (figure.is != core::Figure::Is::Count)
        object.insert(QStringLiteral("denominator"), figure.denominator);
    return object;
}

QJsonValue toJson(const std::optional<core::Movement> &movement)
{
    if (!movement)
        return {};
    const auto number = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return QJsonObject {{QStringLiteral("trend"), QLatin1String(nameOf(movement->is))},
        {QStringLiteral("better"), movement->isBetter}, {QStringLiteral("points"), number(movement->points)},
        {QStringLiteral("percent"), number(movement->percent)}};
}

QJsonObject toJson(const core::Exclusion &record)
{
    return {{QStringLiteral("id"), record.record.text()}, {QStringLiteral("title"), record.title},
        {QStringLiteral("reason"), QLatin1String(record.why.key)}, {QStringLiteral("why"), QLatin1String(record.why.text)}};
}

QString number(double value) { return QString::number(value, 'f', value == std::floor(value) ? 0 : 1); }

QString text(const core::Figure &figure)
{
    if (figure.isSuppressed)
        return QStringLiteral("not shown (few persons)");
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
    else if (const QString code = core::toText(record.value("country")); country.match(code).hasMatch())
        extent.country = code; // a duty station is of the global list
    return extent;
}

QString text(const core::Movement &movement)
{
    const auto text
        = [](double value) { return (value > 0 ? QStringLiteral("+") : QString()) + QString::number(value, 'f', 1); };
    if (movement.is == core::Movement::Is::Level)
        return QStringLiteral("level");
    QString words = QLatin1String(nameOf(movement.is)) + QLatin1String(movement.isBetter ? ", better" : ", worse");
    if (movement.points)
        words += QStringLiteral(" (%1 points)").arg(text(*movement.points));
    if (movement.percent)
        words += QStringLiteral(" (%1 %)").arg(text(*movement.percent));
    return words;
}

QJsonObject toJson(core::Reader &reader, const core::Indicator &one)
{
    QJsonArray others;
    for (const core::Figure &figure : one.now.others) {
        QJsonObject object = toJson(figure);
        object.insert(QStringLiteral("movement"), toJson(one.movement(figure)));
        others.append(object);
    }
    QJsonArray evidence;
    for (const core::Evidence &record : one.now.evidence)
        evidence.append(
            QJsonObject {{QStringLiteral("id"), record.record.isNull() ? QJsonValue() : QJsonValue(record.record.text())},
                {QStringLiteral("title"), record.title}, {QStringLiteral("counted"), record.isCounted},
                {QStringLiteral("reason"), record.why ? QJsonValue(QLatin1String(record.why.key)) : QJsonValue()},
                {QStringLiteral("why"), QLatin1String(record.why.text)}, {QStringLiteral("detail"), record.detail},
                {QStringLiteral("estimated"), record.isEstimated}});
    QJsonArray exclusions;
    for (const core::Exclusion &record : one.now.exclusions)
        exclusions.append(toJson(record));
    QJsonArray pending;
    for (const core::Exclusion &record : one.now.pending)
        pending.append(toJson(record));
    QJsonArray doubts;
    for (core::Doubt doubt : one.doubts)
        doubts.append(QLatin1String(nameOf(doubt)));
    QJsonArray cautions;
    for (core::Caution caution : one.cautions)
        cautions.append(QLatin1String(nameOf(caution)));
    QJsonObject target {{QStringLiteral("figure"), QLatin1String(one.type->targeted)},
        {QStringLiteral("direction"), QLatin1String(one.type->isFewerBetter ? "down" : "up")}};
    target.insert(QStringLiteral("value"), one.target ? QJsonValue(*one.target) : QJsonValue());
    target.insert(QStringLiteral("met"), one.isTargetMet ? QJsonValue(*one.isTargetMet) : QJsonValue());
    const std::optional<core::Id> &place = one.extent.place;
    return {{QStringLiteral("indicator"), QLatin1String(one.type->key)}, {QStringLiteral("period"), one.period.text()},
        {QStringLiteral("country"), one.extent.country},
        {QStringLiteral("place"), place ? QJsonValue(place->text()) : QJsonValue()},
        {QStringLiteral("place_title"), place ? QJsonValue(reader.title(*place)) : QJsonValue()},
        {QStringLiteral("asked"), one.isAsked},
        {QStringLiteral("value"), one.isAsked ? QJsonValue(toJson(one.now.value)) : QJsonValue()},
        {QStringLiteral("others"), others}, {QStringLiteral("evidence"), evidence},
        {QStringLiteral("exclusions"), exclusions}, {QStringLiteral("pending"), pending},
        {QStringLiteral("provisional"), one.isProvisional()}, {QStringLiteral("doubts"), doubts},
        {QStringLiteral("cautions"), cautions}, {QStringLiteral("restated"), one.isRestated},
        {QStringLiteral("first_reported"), one.firstReported ? QJsonValue(toJson(*one.firstReported)) : QJsonValue()},
        {QStringLiteral("previous"), one.before ? QJsonValue(toJson(*one.before)) : QJsonValue()},
        {QStringLiteral("movement"), toJson(one.movement())}, {QStringLiteral("target"), target},
        {QStringLiteral("devices"), one.devices}, {QStringLiteral("devices_heard"), one.devicesHeard},
        {QStringLiteral("formula_version"), one.type->version}, {QStringLiteral("policy"), one.policyVersion},
        {QStringLiteral("computed_at"), one.computedAt.toString(Qt::ISODate)}};
}

void printRecords(QTextStream &out, const core::Result &result)
{
    for (const core::Evidence &record : result.evidence) {
        out << "      " << (record.isCounted ? '+' : '-') << ' '
            << (record.record.isNull() ? QStringLiteral("(none)") : shortId(record.record)) << ' ' << record.title;
        if (record.why)
            out << ": " << record.why.text;
        if (!record.detail.isEmpty())
            out << " [" << record.detail << ']';
        out << (record.isEstimated ? " (estimated times)" : "") << Qt::endl;
    }
    for (const core::Exclusion &record : result.pending)
        out << "      pending: " << shortId(record.record) << ' ' << record.title << ": " << record.why.text << Qt::endl;
    for (const core::Exclusion &record : result.exclusions)
        out << "      left out: " << shortId(record.record) << ' ' << record.title << ": " << record.why.text << Qt::endl;
}

QString targetText(const core::Indicator &one)
{
    const core::Figure *targeted = one.now.figure(one.type->targeted);
    const bool isShare = targeted != nullptr && targeted->is == core::Figure::Is::Share;
    return isShare ? number(*one.target * 100) + QStringLiteral(" %") : number(*one.target);
}

void print(QTextStream &out, const core::Indicator &one, bool records)
{
    out << QLatin1String(one.type->key) << "  " << one.type->title << Qt::endl;
    if (!one.isAsked) {
        out << "    n/a (not kept for a place so small)" << Qt::endl;
        return;
    }
    QStringList notes;
    for (core::Doubt doubt : one.doubts)
        notes << QLatin1String(nameOf(doubt));
    out << "    " << text(one.now.value);
    if (one.isProvisional())
        out << "  PROVISIONAL (" << notes.join(QStringLiteral(", ")) << ')';
    if (one.isRestated)
        out << "  restated; first reported " << text(*one.firstReported);
    out << Qt::endl;
    for (core::Caution caution : one.cautions)
        out << "    caution: " << nameOf(caution) << Qt::endl;
    for (const core::Figure &figure : one.now.others) {
        if (!figure.part.isEmpty() && figure.numerator == 0)
            continue; // one line of a breakdown that says nothing
        out << "    " << figure.label << (figure.part.isEmpty() ? QString() : QStringLiteral(", ") + figure.part) << ": "
            << text(figure) << Qt::endl;
    }
    if (!one.now.pending.isEmpty())
        out << "    pending: " << one.now.pending.size() << Qt::endl;
    if (one.before) {
        out << "    before: " << text(*one.before);
        if (const auto movement = one.movement())
            out << "; " << text(*movement);
        out << Qt::endl;
    }
    if (one.target)
        out << "    target: " << targetText(one) << " (" << one.type->targeted << ')'
            << (one.isTargetMet ? *one.isTargetMet ? ", met" : ", not met" : "") << Qt::endl;
    if (records)
        printRecords(out, one.now);
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
    const core::Extent extent = extentOf(invocation, arguments);
    const QList<core::Indicator> all
        = core::indicators(invocation.reader(), *period, extent, now, arguments.words().value(0));
    if (!arguments.has("--json")) {
        QString where = extent.country;
        if (extent.place)
            where += (where.isEmpty() ? QString() : QStringLiteral(", ")) + invocation.reader().title(*extent.place);
        invocation.out() << "Period " << period->text() << (where.isEmpty() ? QString() : QStringLiteral(", ") + where)
                         << ", policy " << all.first().policyVersion << ", " << all.first().devicesHeard << " of "
                         << all.first().devices << " devices heard of since" << Qt::endl;
    }
    for (const core::Indicator &one : all)
        if (arguments.has("--json"))
            invocation.out() << line(toJson(invocation.reader(), one)) << Qt::endl;
        else
            print(invocation.out(), one, arguments.has("--records") || all.size() == 1);
    return Done;
}

}
