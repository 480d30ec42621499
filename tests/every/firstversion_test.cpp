// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Office;
using support::plausible;

// See firstversion/README.md.

namespace {

std::string_view view(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }

QJsonObject known()
{
    QFile file(QStringLiteral(MUSTER_FIRST_VERSION "/records.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A telephone number was any text once: kept as one, and only a new one has to be E.164.
bool isStoredLike(Kind now, Kind then) { return now == then || (now == Kind::Phone && then == Kind::Text); }

/// An office over a copy of that store; opening it is what migrates it.
class Heir : public Office {
public:
    explicit Heir(const Catalogue &catalogue)
        : Office(catalogue)
    {
        close();
        REQUIRE(QFile::remove(path()));
        REQUIRE(QFile::copy(QStringLiteral(MUSTER_FIRST_VERSION "/store.db"), path()));
        REQUIRE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        open();
        store->setChainMaker([n = quint64(0x4444)](quint64 scope) mutable {
            Chain chain;
            chain.incarnation = ++n;
            chain.scope = scope;
            chain.device = 7;
            chain.own = true;
            chain.birth = QByteArray(8, 'n');
            return chain;
        });
    }
};

void checkAsItWas(Office &office, const QJsonArray &records)
{
    Reader reader = office.reader();
    for (const QJsonValue &one : records) {
        const QJsonObject was = one.toObject();
        INFO(was.value(u"type"_qs).toString().toStdString() << ' ' << was.value(u"id"_qs).toString().toStdString());
        const std::optional<Record> record = reader.record(Id::fromText(was.value(u"id"_qs).toString()).value());
        REQUIRE(record.has_value());
        CHECK(record->type->key == view(was.value(u"type"_qs).toString().toUtf8()));
        CHECK(record->deleted == was.value(u"deleted"_qs).toBool());
        QJsonArray conflicts;
        for (quint16 cell : record->conflicts())
            conflicts.append(cell);
        CHECK(conflicts == was.value(u"conflicts"_qs).toArray());
        const QJsonObject values = was.value(u"values"_qs).toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            INFO(value.key().toStdString());
            CHECK(toText(record->value(view(value.key().toUtf8()))) == value.value().toString());
        }
    }
}

}

TEST_CASE("a field of the first version keeps its number, kind and cell")
{
    const Catalogue catalogue;
    const QJsonObject types = known().value(u"types"_qs).toObject();
    CHECK(types.size() == 7);
    for (auto one = types.begin(); one != types.end(); ++one) {
        INFO(one.key().toStdString());
        const RecordType *type = catalogue.find(view(one.key().toUtf8()));
        REQUIRE(type != nullptr);
        CHECK(type->number == one.value().toObject().value(u"number"_qs).toInt());
        const QJsonObject fields = one.value().toObject().value(u"fields"_qs).toObject();
        for (auto was = fields.begin(); was != fields.end(); ++was) {
            INFO(was.key().toStdString());
            const Field *field = type->field(view(was.key().toUtf8()));
            REQUIRE(field != nullptr);
            CHECK(field->number == was.value().toArray().at(0).toInt());
            CHECK(isStoredLike(field->kind, Kind(was.value().toArray().at(1).toInt())));
            CHECK(RecordType::cellOf(*field) == was.value().toArray().at(2).toInt());
        }
    }
}

TEST_CASE("a store of the first version opens, shows what it held, and can be made again from its ledger")
{
    const Catalogue catalogue;
    Heir office(catalogue);
    const QJsonObject was = known();
    checkAsItWas(office, was.value(u"records"_qs).toArray());
    CHECK(office.store->verify() == u"ok");
    office.store->rebuild();
    checkAsItWas(office, was.value(u"records"_qs).toArray());
    const QJsonObject roots = was.value(u"roots"_qs).toObject();
    for (auto root = roots.begin(); root != roots.end(); ++root)
        CHECK(QString::number(office.store->root(root.key().toULongLong()), 16) == root.value().toString());
    CHECK(office.reader().memberName(7) == u"Amal");
}

TEST_CASE("what an older program took does not stop a record from being edited, and is told")
{
    const Catalogue catalogue;
    Heir office(catalogue);
    for (const QJsonValue &one : known().value(u"records"_qs).toArray()) {
        const QJsonObject was = one.toObject();
        if (was.value(u"type"_qs).toString() != u"person" || was.value(u"deleted"_qs).toBool())
            continue;
        const Id id = Id::fromText(was.value(u"id"_qs).toString()).value();
        Draft draft = Draft::edit(office.record(id));
        const Field &remarks = *draft.type().field("remarks");
        const Field &phone = *draft.type().field("phone");
        draft.set(remarks, u"Met in Almor."_qs);
        CHECK_FALSE(hasErrors(draft.problems()));
        const QList<Problem> found = draft.problems();
        CHECK(std::any_of(found.begin(), found.end(),
            [&](const Problem &problem) { return problem.field == &phone && problem.kind == Problem::Kind::NotAPhone; }));
        office.store->save(draft.scope(), draft.writes());
        CHECK(toText(office.record(id).value("remarks")) == u"Met in Almor.");
        draft = Draft::edit(office.record(id));
        draft.set(phone, u"another text"_qs);
        CHECK(hasErrors(draft.problems()));
    }
}

TEST_CASE("every field of today can be written to a record of the first version, and new types beside it")
{
    const Catalogue catalogue;
    Heir office(catalogue);
    office.store->setMember(7, QStringLiteral("Amal"), {QStringLiteral("administrator"), QStringLiteral("couns")});
    for (const QJsonValue &one : known().value(u"records"_qs).toArray()) {
        const Id id = Id::fromText(one.toObject().value(u"id"_qs).toString()).value();
        if (one.toObject().value(u"deleted"_qs).toBool())
            continue;
        const RecordType &type = *office.record(id).type;
        const QList<Value> values = plausible(type, 2);
        Draft draft = Draft::edit(office.record(id));
        for (const Field &field : type.fields)
            draft.set(field, values.at(type.indexOf(field)));
        INFO(type.key);
        REQUIRE_FALSE(hasErrors(draft.problems()));
        office.store->save(draft.scope(), draft.writes());
        CHECK(office.record(id).values == values);
        CHECK(office.record(id).conflicts().isEmpty());
    }
    for (const RecordType *type : catalogue.types()) {
        INFO(type->key);
        Draft draft = Draft::create(*type, Office::scopeOf(*type));
        const QList<Value> values = plausible(*type, 1);
        for (const Field &field : type->fields)
            draft.set(field, values.at(type->indexOf(field)));
        CHECK(office.record(office.store->save(draft.scope(), draft.writes()).first()).values == values);
    }
    CHECK(office.store->verify() == u"ok");
}
