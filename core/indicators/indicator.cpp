// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/indicators/indicator.h"

#include "core/indicators/data.h"
#include "core/records/premises.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr Compartment security[] = {Compartment::Security};
constexpr Compartment securityAndPersonnel[] = {Compartment::Security, Compartment::Personnel};
constexpr Compartment personnel[] = {Compartment::Personnel};
constexpr Compartment crisisAndSecurity[] = {Compartment::Crisis, Compartment::Security};
constexpr Compartment everything[] = {Compartment::Personnel, Compartment::Security, Compartment::Crisis};

// clang-format off
constexpr IndicatorType types[] = {
    {"1-a-i", QT_TRANSLATE_NOOP("Indicator", "Compliance with HMOSS"), 2, true, false, Reach::Premises, security},
    {"1-a-ii", QT_TRANSLATE_NOOP("Indicator", "Unauthorized entries to United Nations premises"), 2, false, true, Reach::Premises, securityAndPersonnel},
    {"1-b", QT_TRANSLATE_NOOP("Indicator", "Official-travel notifications assessed and coordinated"), 2, false, false, Reach::Station, personnel},
    {"1-c", QT_TRANSLATE_NOOP("Indicator", "Crisis, evacuation and contingency plans updated and tested"), 2, true, false, Reach::Station, security, "stations_complete", 1.0},
    {"2-a-i", QT_TRANSLATE_NOOP("Indicator", "Approved security risk assessments endorsed by DRO"), 2, true, false, Reach::Station, security},
    {"2-a-ii", QT_TRANSLATE_NOOP("Indicator", "Residential security measures approved by DRO or the USG"), 2, true, false, Reach::Station, security},
    {"2-b-i", QT_TRANSLATE_NOOP("Indicator", "Security plans endorsed by DRO"), 2, true, false, Reach::Station, security},
    {"2-b-ii", QT_TRANSLATE_NOOP("Indicator", "Timely activation of crisis management and response systems"), 2, false, false, Reach::Station, crisisAndSecurity},
    {"2-b-iii", QT_TRANSLATE_NOOP("Indicator", "Timely deployment of support to security management teams"), 2, false, false, Reach::Station, security},
    {"3-a-i", QT_TRANSLATE_NOOP("Indicator", "Stress-management training at high-risk duty stations"), 2, true, false, Reach::Station, personnel},
    {"3-a-ii", QT_TRANSLATE_NOOP("Indicator", "Counsellors trained in critical-incident stress management"), 2, true, false, Reach::Station, personnel},
    {"3-a-iii", QT_TRANSLATE_NOOP("Indicator", "Personnel affected by critical incidents who received support"), 2, false, false, Reach::Premises, securityAndPersonnel},
    {"3-b", QT_TRANSLATE_NOOP("Indicator", "Mandatory security training completed"), 2, true, false, Reach::Premises, securityAndPersonnel},
    {"3-c-i", QT_TRANSLATE_NOOP("Indicator", "Locations where personnel and dependants can be readily located"), 2, true, false, Reach::Station, everything},
    {"3-c-ii", QT_TRANSLATE_NOOP("Indicator", "Personnel with security functions who can use the information tools"), 2, true, false, Reach::Station, personnel},
    {"3-d", QT_TRANSLATE_NOOP("Indicator", "Timely advice on the use of air operators"), 2, false, false, Reach::Country, security},
};
// clang-format on

constexpr Result (*formulas[])(Data &) = {hmossCompliance, unauthorizedEntries, closeProtection, plansUpdatedAndTested,
    assessmentsEndorsed, residentialMeasures, plansEndorsed, crisisActivation, surgeDeployment, stressTrained,
    counsellorsTrained, affectedReached, trainingCompleted, whereaboutsKnown, toolsUsed, aviationAdvice};
static_assert(std::size(formulas) == std::size(types));

bool isSame(const Figure &one, const Figure &other)
{
    return qFuzzyCompare(1 + one.numerator, 1 + other.numerator)
        && qFuzzyCompare(1 + one.denominator, 1 + other.denominator);
}

/// What the ledger knows of when things came.
struct Reception {
    int devices = 0;
    int heard = 0; ///< since the end of the period
    std::optional<qint64> first; ///< when anything first came to this machine
};

Reception receptionOf(Reader &reader, const QDateTime &periodEnd)
{
    const qint64 end = periodEnd.toMSecsSinceEpoch();
    Reception reception;
    QSet<quint64> wrote; // something after the end
    QSet<quint64> came; // anything of them arrived here after the end
    std::optional<qint64> firstForeign;
    const auto earliest = [](std::optional<qint64> &known, qint64 at) { known = std::min(known.value_or(at), at); };
    Statement chain = reader.database().prepare("SELECT incarnation, device, own FROM chain");
    Statement bounds = reader.database().prepare("SELECT min(received), max(received) FROM change WHERE incarnation = ?1");
    Statement newest
        = reader.database().prepare("SELECT first, body FROM change WHERE incarnation = ?1 ORDER BY first DESC LIMIT 1");
    while (chain.step()) {
        const auto incarnation = quint64(chain.integer(0));
        const auto device = quint64(chain.integer(1));
        const bool isOwn = chain.integer(2) != 0;
        if (isOwn)
            wrote << device; // what this machine has written is here
        if (bounds.bind(1, chain.integer(0)).step() && !bounds.isNull(0)) {
            earliest(reception.first, bounds.integer(0));
            if (!isOwn)
                earliest(firstForeign, bounds.integer(0));
            if (bounds.integer(1) >= end)
                came << device;
        }
        bounds.reset();
        if (newest.bind(1, chain.integer(0)).step()
            && decode(newest.bytes(1), incarnation, quint64(newest.integer(0))).at >= end)
            wrote << device;
        newest.reset();
    }
    if (firstForeign && *firstForeign < end) // else everything did: a first copy
        wrote += came;
    const QHash<quint64, QString> members = reader.members();
    reception.devices = int(members.size());
    reception.heard
        = int(std::count_if(members.keyBegin(), members.keyEnd(), [&](quint64 device) { return wrote.contains(device); }));
    return reception;
}

bool isHeld(const QStringList &scopes, const IndicatorType &type, const Extent &extent)
{
    return std::all_of(type.needs.begin(), type.needs.end(), [&](Compartment compartment) {
        const std::string_view key = keyOf(compartment);
        const QString name = QString::fromLatin1(key.data(), qsizetype(key.size()));
        return std::any_of(scopes.begin(), scopes.end(), [&](const QString &scope) {
            return scope.section(QLatin1Char('/'), -1) == name
                && (extent.country.isEmpty() || scope.startsWith(extent.country + QLatin1Char('/')));
        });
    });
}

/// How far down one has to reach for the place of an extent.
Reach reachOf(Reader &reader, const Extent &extent)
{
    if (!extent.place)
        return Reach::Country;
    const std::optional<Record> place = reader.record(*extent.place);
    return place && place->type->key == premises.key ? Reach::Premises : Reach::Station;
}

/// What is read while it lives is of one moment, whatever is saved or arrives meanwhile.
class Standstill {
public:
    explicit Standstill(Database &database)
        : m_database(database)
    {
        m_database.execute("BEGIN");
    }
    Standstill(const Standstill &) = delete;
    Standstill &operator=(const Standstill &) = delete;
    ~Standstill()
    {
        try {
            m_database.execute("COMMIT");
        } catch (const Failure &) { // nothing was written: there is nothing to lose
        }
    }

private:
    Database &m_database;
};

/// One computation of a set of indicators: what they share is read once.
class Computation {
public:
    Computation(Reader &reader, const Period &period, const Extent &extent, const QDateTime &now)
        : m_standstill(reader.database())
        , m_basis(reader)
        , m_period(period)
        , m_extent(extent)
        , m_now(now)
        , m_reach(reachOf(reader, extent))
        , m_reported(period.end().addDays(reportingDays))
        , m_reception(receptionOf(reader, period.end()))
        , m_data(m_basis, period, extent, now, 0, true)
        , m_before(m_basis, period.previous(), extent, now, 0, false)
    {
        if (now > m_reported && m_reception.first.value_or(0) <= m_reported.toMSecsSinceEpoch())
            m_then.emplace(m_basis, period, extent, now, m_reported.toMSecsSinceEpoch(), false);
    }

    Indicator indicator(size_t which)
    {
        const IndicatorType &type = types[which];
        Indicator indicator;
        indicator.type = &type;
        indicator.period = m_period;
        indicator.extent = m_extent;
        indicator.computedAt = m_now;
        indicator.policyVersion = m_data.policy().version();
        indicator.devices = m_reception.devices;
        indicator.devicesHeard = m_reception.heard;
        indicator.isAsked = m_reach <= type.reach;
        if (!indicator.isAsked)
            return indicator;
        indicator.now = formulas[which](m_data);
        if (m_then) {
            indicator.firstReported = formulas[which](*m_then).value;
            indicator.isRestated = !isSame(*indicator.firstReported, indicator.now.value);
        }
        const Result before = formulas[which](m_before);
        indicator.before = before.value;
        indicator.othersBefore = before.others;
        finish(indicator.now);
        judge(indicator);
        return indicator;
    }

private:
    /// In the same order everywhere; and nothing beside a number that may not be shown from which it could be counted.
    static void finish(Result &result)
    {
        if (result.value.isSuppressed) {
            result.evidence.clear();
            result.exclusions.clear();
            result.pending.clear();
        }
        const auto byIdentity = [](const auto &one, const auto &other) {
            return std::tie(one.record, one.title) < std::tie(other.record, other.title);
        };
        std::sort(result.evidence.begin(), result.evidence.end(), byIdentity);
        std::sort(result.exclusions.begin(), result.exclusions.end(), byIdentity);
        std::sort(result.pending.begin(), result.pending.end(), byIdentity);
    }

    void judge(Indicator &indicator)
    {
        const IndicatorType &type = *indicator.type;
        const QString name = QStringLiteral("target_%1").arg(QString::fromLatin1(type.key).replace(u'-', u'_'));
        indicator.target = m_data.policy().hasThreshold(name) ? std::optional(m_data.policy().threshold(name)) : type.target;
        const Figure *targeted = indicator.now.figure(type.targeted);
        if (indicator.target && targeted != nullptr && !targeted->isSuppressed)
            if (const std::optional<double> value = targeted->value())
                indicator.isTargetMet = type.isFewerBetter ? *value <= *indicator.target : *value >= *indicator.target;

        if (!isHeld(m_basis.scopes(), type, m_extent))
            indicator.doubts << Doubt::NotHeld;
        if (m_now <= m_period.end())
            indicator.doubts << Doubt::NotOver;
        else if (m_now <= m_reported)
            indicator.doubts << Doubt::Late;
        if (m_reception.heard < m_reception.devices * m_data.threshold("coverage_provisional"))
            indicator.doubts << Doubt::Coverage;

        const Figure *reporting = indicator.now.figure("sites_reporting");
        for (const Figure &before : std::as_const(indicator.othersBefore))
            if (reporting != nullptr && qstrcmp(before.key, reporting->key) == 0
                && !qFuzzyCompare(1 + before.numerator, 1 + reporting->numerator))
                indicator.cautions << Caution::Effort;
        const QList<Evidence> &evidence = indicator.now.evidence;
        if (indicator.now.value.isEstimated
            || std::any_of(evidence.begin(), evidence.end(), [](const Evidence &one) { return one.isEstimated; }))
            indicator.cautions << Caution::Estimated;
    }

    Standstill m_standstill;
    Basis m_basis;
    Period m_period;
    Extent m_extent;
    QDateTime m_now;
    Reach m_reach;
    QDateTime m_reported;
    Reception m_reception;
    Data m_data;
    Data m_before;
    std::optional<Data> m_then;
};

std::optional<Movement> movementOf(const Figure &now, const Figure &before, bool isFewerBetter)
{
    const std::optional<double> value = now.value();
    const std::optional<double> earlier = before.value();
    if (!value || !earlier || now.isSuppressed || before.isSuppressed)
        return std::nullopt;
    Movement movement;
    if (now.is == Figure::Is::Share)
        movement.points = 100 * (*value - *earlier);
    else if (*earlier != 0)
        movement.percent = 100 * (*value - *earlier) / *earlier;
    if (!qFuzzyCompare(1 + *value, 1 + *earlier)) {
        movement.is = *value > *earlier ? Movement::Is::Up : Movement::Is::Down;
        movement.isBetter = (movement.is == Movement::Is::Down) == isFewerBetter;
    }
    return movement;
}

}

const Figure *Result::figure(const char *key) const
{
    if (qstrcmp(value.key, key) == 0)
        return &value;
    const auto found
        = std::find_if(others.begin(), others.end(), [&](const Figure &one) { return qstrcmp(one.key, key) == 0; });
    return found != others.end() ? &*found : nullptr;
}

std::optional<Movement> Indicator::movement() const
{
    return before ? movementOf(now.value, *before, type->isFewerBetter) : std::nullopt;
}

std::optional<Movement> Indicator::movement(const Figure &other) const
{
    for (const Figure &one : othersBefore)
        if (qstrcmp(one.key, other.key) == 0 && one.part == other.part)
            return movementOf(other, one, type->isFewerBetter);
    return std::nullopt;
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
    if (is == Is::Count)
        return numerator;
    if (denominator == 0)
        return std::nullopt;
    if (is == Is::Days || is == Is::Hours)
        return numerator;
    return numerator / denominator * (is == Is::Rate ? per : 1);
}

std::span<const IndicatorType> indicatorTypes() { return types; }

QList<Indicator> indicators(
    Reader &reader, const Period &period, const Extent &extent, const QDateTime &now, const QString &key)
{
    QList<size_t> asked;
    for (size_t which = 0; which < std::size(types); ++which)
        if (key.isEmpty() || key == QLatin1String(types[which].key))
            asked << which;
    if (asked.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("no indicator %1").arg(key));
    QList<Indicator> all;
    Computation computation(reader, period, extent, now);
    for (size_t which : std::as_const(asked))
        all << computation.indicator(which);
    return all;
}

}
