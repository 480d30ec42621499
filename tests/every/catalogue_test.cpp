// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"
#include "core/records/review.h"
#include "core/rules/policypack.h"
#include "tests/support/office.h"

#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace core;
using support::Office;
using support::plausible;

// A new type or field is tested by existing.

namespace {

QString word(const RecordType &type, const Field &field) { return QStringLiteral("w%1x%2").arg(type.number).arg(field.number); }

/// Takes such a word: the text of a country or a currency is shorter, and some must be empty beside the others.
bool isLongEnough(const RecordType &type, const Field &field, const QList<Value> &values)
{
    return (field.kind == Kind::Text || field.kind == Kind::LongText) && field.bounds.most >= 10
        && !isEmpty(values.at(type.indexOf(field)));
}

}

TEST_CASE("numbers and keys of record types are unique, references point to declared types")
{
    const Catalogue catalogue;
    QSet<quint16> numbers;
    QSet<std::string> keys;
    for (const RecordType *type : catalogue.types()) {
        INFO(type->key);
        CHECK(!numbers.contains(type->number));
        numbers.insert(type->number);
        keys.insert(std::string(type->key));
        bool hasTitle = false;
        for (const Field &field : type->fields) {
            INFO(field.key);
            hasTitle = hasTitle || field.has(Title);
            if (field.kind == Kind::Reference && field.target != "*")
                CHECK(catalogue.find(field.target) != nullptr);
            // The name of its index, which shares a space with those of the tables.
            if (field.has(InTable) || field.has(Indexed) || field.has(Parent))
                CHECK(catalogue.find(std::string(type->key) + '_' + std::string(field.key)) == nullptr);
        }
        CHECK(hasTitle);
    }
    CHECK(keys.size() == qsizetype(catalogue.types().size()));
}

TEST_CASE("conditions and rules on parts name what there is")
{
    const Catalogue catalogue;
    const auto checkWords = [](const RecordType &type, std::string_view name, std::string_view words) {
        const Field *field = type.field(name);
        if (field == nullptr || field->kind == Kind::Code)
            return;
        for (const QString &word : choiceKeys(QString::fromUtf8(words.data(), qsizetype(words.size())))) {
            INFO(type.key << '.' << name << ": " << word.toStdString());
            CHECK(fromText(*field, word).has_value());
        }
    };
    for (const RecordType *type : catalogue.types()) {
        for (const Check &check : type->checks) {
            if (check.is != Check::Is::Worst && check.is != Check::Is::NeededWithout) // there they are fields
                checkWords(*type, check.other, check.values);
            checkWords(*type, check.given, check.givenValues);
        }
        for (const PartRule &rule : type->parts) {
            INFO(type->key << ": " << rule.type);
            const RecordType *part = catalogue.find(rule.type);
            REQUIRE(part != nullptr);
            REQUIRE(part->parent() != nullptr);
            CHECK(part->parent()->target == type->key);
            checkWords(*type, rule.given, rule.givenValues);
        }
    }
}

TEST_CASE("whatever is shown has words, and no two things of a record are called the same")
{
    const Catalogue catalogue;
    for (const RecordType *type : catalogue.types()) {
        INFO(type->key);
        CHECK(*type->label != '\0');
        CHECK(*type->singular != '\0');
        QSet<QByteArray> labels;
        for (const Field &field : type->fields) {
            INFO(field.key);
            CHECK(*field.label != '\0');
            CHECK((field.has(Retired) || !labels.contains(field.label)));
            labels.insert(field.label);
            QSet<QByteArray> words;
            for (const Choice &choice : field.choices) {
                INFO(choice.key);
                CHECK(*choice.label != '\0');
                CHECK(!words.contains(choice.label));
                words.insert(choice.label);
            }
        }
        for (const Group &group : type->groups)
            CHECK(*group.label != '\0');
    }
}

TEST_CASE("what is called a country code is one")
{
    const Catalogue catalogue;
    for (const RecordType *type : catalogue.types())
        for (const Field &field : type->fields) {
            // "Countries (ISO 3166)" are several, and have more room.
            const bool isShort = field.bounds.most == 3 && QByteArray(field.label).contains("ISO 3166");
            if (field.hxl != "#country+code+iso3" && !isShort)
                continue;
            INFO(type->key << '.' << field.key);
            CHECK(std::any_of(type->checks.begin(), type->checks.end(),
                [&](const Check &check) { return check.is == Check::Is::Country && check.field == field.key; }));
        }
}

TEST_CASE("what is personal ends one day, and no search finds it before")
{
    const Catalogue catalogue;
    for (const RecordType *type : catalogue.types()) {
        INFO(type->key);
        for (const Retention &retention : {type->retention, type->sensitive})
            if (const Field *since = type->field(retention.since))
                CHECK((since->kind == Kind::Date || since->kind == Kind::Moment));
        if (type->sensitivity < Sensitivity::P3)
            continue;
        for (const Field &field : type->fields) {
            INFO(field.key);
            // The name of a zone is no person's.
            if (type->key != "warden_zone" || field.key != "name")
                CHECK_FALSE((field.has(Searchable) && (field.has(Title) || field.kind == Kind::LongText)));
            if (type->sensitivity == Sensitivity::P4)
                CHECK((field.has(Sealed) || field.has(Parent)));
        }
        // A part without a retention of its own goes with its whole. A zone is a place and stays.
        const RecordType *whole = type;
        while (whole->retention.days == 0 && whole->parent() != nullptr)
            whole = catalogue.find(whole->parent()->target);
        CHECK((whole->retention.days > 0 || whole->key == "warden_zone"));
    }
}

TEST_CASE("somebody besides the administrator may make every record")
{
    const Catalogue catalogue;
    const PolicyPack &pack = PolicyPack::builtIn();
    for (const RecordType *type : catalogue.types()) {
        INFO(type->key);
        const QString key = QString::fromUtf8(type->key.data(), qsizetype(type->key.size()));
        if (type == &policyPack || type == &policySection)
            continue; // theirs alone
        bool isGranted = false;
        for (const Code &role : pack.codes(QStringLiteral("roles")))
            isGranted = isGranted
                || (role.key != u"administrator" && pack.authority().right({role.key}, key, Deed::Create) != Right::None);
        CHECK(isGranted);
    }
}

TEST_CASE("every field of every type round-trips through storage, ledger and wire")
{
    const Catalogue catalogue;
    Office here(catalogue);
    Office there(catalogue);
    Reader reader = here.reader();
    Reader other = there.reader();
    for (const RecordType *type : catalogue.types()) {
        for (int seed = 0; seed < 3; ++seed) {
            Draft draft = Draft::create(*type, Office::scopeOf(*type));
            const QList<Value> first = plausible(*type, seed);
            for (const Field &field : type->fields)
                draft.set(field, first.at(type->indexOf(field)));
            INFO(type->key);
            REQUIRE(!hasErrors(draft.problems()));
            const Id id = here.store->save(draft.scope(), draft.writes()).first();
            CHECK(here.record(id).values == draft.values());
            if (type->isAppendOnly)
                continue;
            // and edited, each cell on its own
            Draft edit = Draft::edit(here.record(id));
            const QList<Value> second = plausible(*type, seed + 1);
            for (const Field &field : type->fields)
                edit.set(field, second.at(type->indexOf(field)));
            here.store->save(edit.scope(), edit.writes());
            CHECK(here.record(id).values == edit.values());
        }
        // The same changes on another replica show the same, cell by cell.
        const quint64 scope = here.store->scope(Office::scopeOf(*type))->wire;
        while (const auto unsealed = here.store->unsealed(scope, 64 * 1024)) {
            Arrival arrival;
            arrival.chain = unsealed->chain;
            arrival.changes = unsealed->changes;
            arrival.proven = unsealed->proven;
            arrival.segment = {unsealed->chain.incarnation, unsealed->first, unsealed->writes, QByteArray(16, 'd'), "bytes"};
            here.store->sealed(arrival.segment, arrival.proven);
            REQUIRE(there.store->admit(arrival, QStringLiteral("test"), {}) == Admission::Applied);
        }
        CHECK(there.store->root(scope) == here.store->root(scope));
        Query query;
        query.type = type;
        const auto ids = find(other, query);
        CHECK(ids.size() == 3);
        for (qint64 row : ids) {
            const Record record = other.record(*type, row).value();
            CHECK(record.values == reader.record(record.id).value().values);
        }
    }
    here.store->rebuild();
    CHECK(here.store->verify() == QStringLiteral("ok"));
}

TEST_CASE("every list column sorts and filters, and no sensitive field is found by search")
{
    const Catalogue catalogue;
    Office office(catalogue);
    for (const RecordType *type : catalogue.types()) {
        Draft draft = Draft::create(*type, Office::scopeOf(*type));
        const QList<Value> values = plausible(*type, 1);
        for (const Field &field : type->fields)
            draft.set(field, isLongEnough(*type, field, values) ? Value {word(*type, field)} : values.at(type->indexOf(field)));
        office.store->save(draft.scope(), draft.writes());
    }
    Reader reader = office.reader();
    for (const RecordType *type : catalogue.types()) {
        for (const Field &field : type->fields) {
            INFO(type->key << '.' << field.key);
            Query query;
            query.type = type;
            query.order = QByteArray(field.key.data(), qsizetype(field.key.size()));
            query.descending = true;
            CHECK(find(reader, query).size() == 1);
            if (!isLongEnough(*type, field, plausible(*type, 1)))
                continue;
            query = {};
            query.type = type;
            query.text = word(*type, field);
            CHECK(find(reader, query).size() == (field.has(Searchable) ? 1 : 0));
        }
    }
}
