// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/indicators/indicator.h"

#include "core/indicators/data.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr Compartment security[] = {Compartment::Security};
constexpr Compartment securityAndPersonnel[] = {Compartment::Security, Compartment::Personnel};
constexpr Compartment personnel[] = {Compartment::Personnel};
constexpr Compartment crisisAndSecurity[] = {Compartment::Crisis, Compartment::Security};
constexpr Compartment everything[] = {Compartment::Personnel, Compartment::Crisis};

// clang-format off
constexpr IndicatorType types[] = {
    {"1-a-i", QT_TRANSLATE_NOOP("Indicator", "Compliance with HMOSS"), 1, true, false, security},
    {"1-a-ii", QT_TRANSLATE_NOOP("Indicator", "Unauthorized entries to United Nations premises"), 1, false, true, securityAndPersonnel},
    {"1-b", QT_TRANSLATE_NOOP("Indicator", "Official-travel notifications assessed and coordinated"), 1, false, false, personnel},
    {"1-c", QT_TRANSLATE_NOOP("Indicator", "Crisis, evacuation and contingency plans updated and tested"), 1, true, false, security},
    {"2-a-i", QT_TRANSLATE_NOOP("Indicator", "Approved security risk assessments endorsed by DRO"), 1, true, false, security},
    {"2-a-ii", QT_TRANSLATE_NOOP("Indicator", "Residential security measures approved by DRO or the USG"), 1, true, false, security},
    {"2-b-i", QT_TRANSLATE_NOOP("Indicator", "Security plans endorsed by DRO"), 1, true, false, security},
    {"2-b-ii", QT_TRANSLATE_NOOP("Indicator", "Timely activation of crisis management and response systems"), 1, false, false, crisisAndSecurity},
    {"2-b-iii", QT_TRANSLATE_NOOP("Indicator", "Timely deployment of support to security management teams"), 1, false, false, security},
    {"3-a-i", QT_TRANSLATE_NOOP("Indicator", "Stress-management training at high-risk duty stations"), 1, true, false, personnel},
    {"3-a-ii", QT_TRANSLATE_NOOP("Indicator", "Counsellors trained in critical-incident stress management"), 1, true, false, personnel},
    {"3-a-iii", QT_TRANSLATE_NOOP("Indicator", "Personnel affected by critical incidents who received support"), 1, false, false, securityAndPersonnel},
    {"3-b", QT_TRANSLATE_NOOP("Indicator", "Mandatory security training completed"), 1, true, false, personnel},
    {"3-c-i", QT_TRANSLATE_NOOP("Indicator", "Locations where personnel and dependants can be readily located"), 1, true, false, everything},
    {"3-c-ii", QT_TRANSLATE_NOOP("Indicator", "Personnel with security functions who can use the information tools"), 1, true, false, personnel},
    {"3-d", QT_TRANSLATE_NOOP("Indicator", "Timely advice on the use of air operators"), 1, false, false, security},
};
// clang-format on

constexpr Result (*formulas[])(Data &) = {hmossCompliance, unauthorizedEntries, closeProtection, plansUpdatedAndTested,
    assessmentsEndorsed, residentialMeasures, plansEndorsed, crisisActivation, surgeDeployment, stressTrained,
    counsellorsTrained, affectedReached, trainingCompleted, whereaboutsKnown, toolsUsed, aviationAdvice};
static_assert(std::size(formulas) == std::size(types));

constexpr int reportingDays = 30; // after the end of a period what was known then is "as first reported" (4.0)

bool isSame(const Figure &one, const Figure &other)
{
    return qFuzzyCompare(1 + one.numerator, 1 + other.numerator)
        && qFuzzyCompare(1 + one.denominator, 1 + other.denominator);
}

/// All devices, and those of which something written after the end of the period has come: the newest change of each
/// chain tells.
std::pair<int, int> coverage(Reader &reader, const QDateTime &end)
{
    QSet<quint64> heard;
    Statement chain = reader.database().prepare("SELECT incarnation, device FROM chain");
    Statement change
        = reader.database().prepare("SELECT first, body FROM change WHERE incarnation = ?1 ORDER BY first DESC LIMIT 1");
    while (chain.step()) {
        const auto incarnation = quint64(chain.integer(0));
        if (change.bind(1, chain.integer(0)).step()
            && decode(change.bytes(1), incarnation, quint64(change.integer(0))).at >= end.toMSecsSinceEpoch())
            heard << quint64(chain.integer(1));
        change.reset();
    }
    const QHash<quint64, QString> members = reader.members();
    const auto known
        = std::count_if(members.keyBegin(), members.keyEnd(), [&](quint64 device) { return heard.contains(device); });
    return {int(members.size()), int(known)};
}

bool isHeld(Reader &reader, const IndicatorType &type, const Extent &extent)
{
    QStringList names;
    for (const ScopeStatus &scope : reader.status().scopes)
        names << scope.scope.name;
    return std::all_of(type.needs.begin(), type.needs.end(), [&](Compartment compartment) {
        const std::string_view key = keyOf(compartment);
        const QString name = QString::fromLatin1(key.data(), qsizetype(key.size()));
        return std::any_of(names.begin(), names.end(), [&](const QString &scope) {
            return scope.section(QLatin1Char('/'), -1) == name
                && (extent.country.isEmpty() || scope.startsWith(extent.country + QLatin1Char('/')));
        });
    });
}

Indicator compute(Reader &reader, size_t which, const Period &period, const Extent &extent, const QDateTime &now,
    const std::pair<int, int> &devices)
{
    Indicator indicator;
    indicator.type = &types[which];
    indicator.period = period;
    indicator.extent = extent;
    indicator.computedAt = now;
    Data data(reader, period, extent, 0);
    indicator.policyVersion = data.policy().version();
    indicator.now = formulas[which](data);
    const QDateTime reported = period.end().addDays(reportingDays);
    if (now > reported) {
        Data then(reader, period, extent, reported.toMSecsSinceEpoch());
        indicator.firstReported = formulas[which](then).value;
        indicator.isRestated = !isSame(*indicator.firstReported, indicator.now.value);
    }
    Data earlier(reader, period.previous(), extent, 0);
    indicator.before = formulas[which](earlier).value;

    std::tie(indicator.devices, indicator.devicesHeard) = devices;
    if (!isHeld(reader, types[which], extent))
        indicator.doubts << Doubt::NotHeld;
    if (now <= period.end())
        indicator.doubts << Doubt::NotOver;
    else if (now <= reported)
        indicator.doubts << Doubt::Late;
    if (devices.first > 0
        && devices.second < devices.first * data.policy().threshold(QStringLiteral("coverage_provisional")))
        indicator.doubts << Doubt::Coverage;
    return indicator;
}

}

std::optional<Period> Period::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|-Q([1-4]))?\\z"));
    const auto single = [&](const QString &part) -> std::optional<Period> {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int year = match.captured(1).toInt();
        Period period;
        if (match.capturedLength(3) > 0) {
            period.from = period.to = QDate(year, match.captured(2).toInt(), match.captured(3).toInt());
        } else if (match.capturedLength(2) > 0) {
            period.from = QDate(year, match.captured(2).toInt(), 1);
            period.to = period.from.addMonths(1).addDays(-1);
        } else if (match.capturedLength(4) > 0) {
            period.from = QDate(year, match.captured(4).toInt() * 3 - 2, 1);
            period.to = period.from.addMonths(3).addDays(-1);
        } else {
            period = {QDate(year, 1, 1), QDate(year, 12, 31)};
        }
        return period.from.isValid() && period.to.isValid() ? std::optional(period) : std::nullopt;
    };
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return single(text);
    const std::optional<Period> first = single(text.left(dots));
    const std::optional<Period> last = single(text.mid(dots + 2));
    if (!first || !last || last->to < first->from)
        return std::nullopt;
    return Period {first->from, last->to};
}

QString Period::text() const
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    const bool isWhole = from.day() == 1 && to.addDays(1).day() == 1;
    if (isWhole && months == 1)
        return from.toString(QStringLiteral("yyyy-MM"));
    if (isWhole && months == 3 && from.month() % 3 == 1)
        return QStringLiteral("%1-Q%2").arg(from.year()).arg((from.month() + 2) / 3);
    if (isWhole && months == 12 && from.month() == 1)
        return QString::number(from.year());
    return from.toString(Qt::ISODate) + QStringLiteral("..") + to.toString(Qt::ISODate);
}

Period Period::previous() const
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    if (from.day() == 1 && to.addDays(1).day() == 1)
        return {from.addMonths(-months), from.addDays(-1)};
    const qint64 days = from.daysTo(to) + 1;
    return {from.addDays(-days), from.addDays(-1)};
}

QDateTime Period::end() const { return QDateTime(to, QTime(23, 59, 59, 999), Qt::UTC); }

bool Period::contains(const QDateTime &at) const { return at.isValid() && contains(at.toUTC().date()); }

std::optional<double> Figure::value() const
{
    if (is != Is::Share && is != Is::Rate)
        return numerator;
    if (denominator == 0)
        return std::nullopt;
    return numerator / denominator * (is == Is::Rate ? per : 1);
}

std::span<const IndicatorType> indicatorTypes() { return types; }

QList<Indicator> indicators(
    Reader &reader, const Period &period, const Extent &extent, const QDateTime &now, const QString &key)
{
    QList<Indicator> all;
    const std::pair<int, int> devices = coverage(reader, period.end());
    for (size_t which = 0; which < std::size(types); ++which)
        if (key.isEmpty() || key == QLatin1String(types[which].key))
            all << compute(reader, which, period, extent, now, devices);
    if (all.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no indicator %1").arg(key));
    return all;
}

}
