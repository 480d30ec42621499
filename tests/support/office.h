// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/catalogue.h"
#include "core/records/draft.h"
#include "core/records/money.h"
#include "core/records/position.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "tests/support/fakeclock.h"
#include "tests/support/proving.h"

#include <QTemporaryDir>
#include <cmath>

namespace support {

/// A store of its own in a folder of its own, with the two scopes most records go to.
class Office {
public:
    explicit Office(const core::Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
        open();
        store->addScope({11, QStringLiteral("global")});
        store->addScope({12, QStringLiteral("KSR/security")});
        store->addScope({13, QStringLiteral("KSR/personnel")});
    }
    void open()
    {
        store.reset();
        store = std::make_unique<core::Store>(path(), key, m_catalogue, clock);
    }
    void close() { store.reset(); }
    QString path() const { return folder.filePath(QStringLiteral("office.db")); }
    core::Reader reader() const { return core::Reader(path(), key, m_catalogue); }

    static QString scopeOf(const core::RecordType &type)
    {
        switch (type.compartment) {
        case core::Compartment::Global:
            return QStringLiteral("global");
        case core::Compartment::Personnel:
            return QStringLiteral("KSR/personnel");
        default:
            return QStringLiteral("KSR/security");
        }
    }
    /// Saves a new record of which only these fields are given, by key and text.
    core::Id add(const core::RecordType &type, const QMap<QByteArray, QString> &fields)
    {
        core::Draft draft = core::Draft::create(type, scopeOf(type));
        fill(draft, fields);
        return store->save(draft.scope(), draft.writes()).first();
    }
    void edit(const core::Id &id, const QMap<QByteArray, QString> &fields)
    {
        core::Draft draft = core::Draft::edit(record(id));
        fill(draft, fields);
        store->save(draft.scope(), draft.writes());
    }
    core::Record record(const core::Id &id) const { return reader().record(id).value(); }

    /// Takes in what somebody wrote who had all that is here.
    core::Admission admit(const core::Arrival &arrival)
    {
        sealByHand(*store);
        return store->admit(proven(arrival, {store.get()}), QStringLiteral("hand"), {});
    }

    static void fill(core::Draft &draft, const QMap<QByteArray, QString> &fields)
    {
        for (auto one = fields.begin(); one != fields.end(); ++one) {
            const core::Field *field = draft.type().field(std::string_view(one.key().constData(), size_t(one.key().size())));
            Q_ASSERT(field != nullptr);
            draft.set(*field, core::fromText(*field, one.value()).value());
        }
    }

    QTemporaryDir folder;
    FakeClock clock;
    core::StoreKey key {QByteArray(32, 'k'), QByteArray(16, 's')};
    std::unique_ptr<core::Store> store;

private:
    const core::Catalogue &m_catalogue;
};

/// A value that any field of this kind takes, different for different seeds. Those of one seed are in order: dates and
/// moments lie on one day, numbers and choices of the same bounds are equal.
inline core::Value plausible(const core::Field &field, int seed)
{
    using core::Kind;
    const auto text = [](std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); };
    const double least = std::max(field.bounds.least, -90.0);
    const double room = std::max(0.0, std::min(field.bounds.most, 1000.0) - least);
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText: {
        const QString whole = field.kind == Kind::Text ? QStringLiteral("Text %1 à %2 文").arg(seed).arg(text(field.key))
                                                       : QStringLiteral("First line %1\nثانيا\nтретья").arg(seed);
        if (double(whole.size()) <= field.bounds.most)
            return whole;
        return QString::number(1296 + seed, 36).toUpper().right(qsizetype(field.bounds.most));
    }
    case Kind::Integer:
        return qint64(std::ceil(least)) + seed % (qint64(room) + 1);
    case Kind::Real:
        return room == 0 ? least : least + std::fmod(0.125 * (seed % 100) + 1.0 / 3.0, room);
    case Kind::Date:
        return QStringList {QStringLiteral("2013"), QStringLiteral("2013-06"), QStringLiteral("2013-06-21")}.at(seed % 3);
    case Kind::Moment:
        return QStringLiteral("2013-06-21T%1:%2:00Z+03:00%3")
            .arg(5 + seed / 60 % 12, 2, 10, QLatin1Char('0'))
            .arg(seed % 60, 2, 10, QLatin1Char('0'))
            .arg(QStringList {QString(), QStringLiteral("~"), QStringLiteral("?")}.at(seed % 3));
    case Kind::Choice:
        return text(field.choices[size_t(seed) % field.choices.size()].key);
    case Kind::Choices: {
        QStringList keys;
        const size_t sets = (size_t(1) << std::min<size_t>(field.choices.size(), 20)) - 1;
        for (size_t i = 0, chosen = 1 + size_t(seed) % sets; i < field.choices.size() && chosen >> i != 0; ++i)
            if ((chosen >> i & 1) != 0)
                keys << text(field.choices[i].key);
        return core::joinedChoices(field, keys);
    }
    case Kind::Code:
        return QStringLiteral("code_%1").arg(seed);
    case Kind::Money:
        return core::toText(
            core::Money {qint64(std::max(least, 0.0) * 100) + seed % qint64(room * 100 + 1), QStringLiteral("USD")});
    case Kind::Position:
        return core::toText(core::Position {-1.5 + 0.000001 * seed, 36.25, 5 + seed, QStringLiteral("gps")});
    case Kind::Phone:
        return QStringLiteral("+2547120%1").arg(seed % 100000, 5, 10, QLatin1Char('0'));
    case Kind::Flag:
        return QStringList {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")}.at(seed % 3);
    case Kind::Reference:
        return core::Id {0x0123456789abcdefULL + quint64(seed), quint64(seed) + 1};
    }
    Q_UNREACHABLE();
}

/// Values for a whole record that break none of the type's checks: what must be empty is emptied, what must not be greater
/// or later is made equal.
inline QList<core::Value> plausible(const core::RecordType &type, int seed)
{
    QList<core::Value> values;
    for (const core::Field &field : type.fields)
        values << plausible(field, seed);
    for (size_t round = 0; round <= type.checks.size(); ++round) {
        const QList<core::Problem> found = core::problems(type, values);
        for (const core::Problem &problem : found) {
            if (problem.grade == core::Problem::Grade::Warning)
                continue;
            core::Value &value = values[type.indexOf(*problem.field)];
            if (problem.kind == core::Problem::Kind::MustBeEmpty)
                value = {};
            else if (problem.kind == core::Problem::Kind::NotACountry)
                value = QStringList {QStringLiteral("KSR"), QStringLiteral("FRA"), QStringLiteral("SDN")}.at(seed % 3);
            else if (problem.kind == core::Problem::Kind::NotACurrency)
                value = QStringList {QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("XOF")}.at(seed % 3);
            else if (problem.kind == core::Problem::Kind::TooMany)
                value = core::joinedChoices(*problem.field, core::choiceKeys(core::toText(value)).mid(0, problem.limit));
            else if (problem.kind == core::Problem::Kind::SameAsOther && problem.field->kind == core::Kind::Reference)
                value = core::Id {0x9876543210abcdefULL + quint64(problem.field->number), quint64(seed) + 1};
            else if (problem.kind == core::Problem::Kind::SameAsOther)
                value = QStringLiteral("Another %1").arg(seed);
            else if (problem.other != nullptr && problem.other->kind == problem.field->kind)
                value = values.at(type.indexOf(*problem.other));
            else if (problem.kind == core::Problem::Kind::AboveOther && problem.other->kind == core::Kind::Integer)
                value = double(std::get<qint64>(values.at(type.indexOf(*problem.other))));
        }
    }
    return values;
}

}
