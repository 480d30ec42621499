// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/twins.h"

#include <catch2/catch_test_macros.hpp>

using support::field;
using support::picture;
using support::Twins;

namespace {

QString text(const char *words) { return QString::fromUtf8(words); }

void requireEqual(Twins &twins)
{
    for (size_t i = 1; i < twins.all.size(); ++i)
        REQUIRE(picture(twins[i]) == picture(twins[0]));
}

}

TEST_CASE("a record typed with the cable out is read on the other laptop and at headquarters")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Convoy stopped at the bridge"));
    CHECK(twins[1].toSend() > 0);
    twins[1].sync();
    CHECK(twins[1].toSend() == 0);
    twins[0].sync();
    twins[2].sync();
    CHECK(twins[0].value(id, "title") == core::Value(text("Convoy stopped at the bridge")));
    requireEqual(twins);

    twins[0].set(id, "body", text("Confirmed by headquarters"));
    twins[0].sync();
    twins[1].sync();
    CHECK(twins[1].value(id, "body") == core::Value(text("Confirmed by headquarters")));
    CHECK(twins[1].workplace->reader()->history(id).last().author == text("Person 0"));
}

TEST_CASE("different fields of one record merge")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    twins[1].set(id, "count", qint64(3));
    twins[2].set(id, "body", text("Two soldiers"));
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    CHECK(twins[0].value(id, "count") == core::Value(qint64(3)));
    CHECK(twins[0].value(id, "body") == core::Value(text("Two soldiers")));
    CHECK(twins[0].conflicts().isEmpty());
}

TEST_CASE("the same field is a conflict everywhere until one resolves it, then nowhere")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    twins.clock.advance(60'000);
    const qint64 firstAt = twins.clock.time;
    twins[1].set(id, "count", qint64(3));
    twins.clock.advance(60'000);
    const qint64 secondAt = twins.clock.time;
    twins[2].set(id, "count", qint64(5));
    twins.syncAll();
    twins.syncAll();

    requireEqual(twins);
    for (support::Twin &twin : twins.all) {
        const QList<core::Conflict> conflicts = twin.conflicts();
        REQUIRE(conflicts.size() == 1);
        REQUIRE(conflicts.first().heads.size() == 2);
        CHECK(conflicts.first().record == id);
        QMap<qint64, std::pair<qint64, QString>> said; // value: when, who
        for (qsizetype i = 0; i < 2; ++i) {
            const core::Head &head = conflicts.first().heads.at(i);
            said.insert(std::get<qint64>(head.cell.first()), {head.at, conflicts.first().authors.at(i)});
        }
        CHECK(said.value(3) == std::pair(firstAt, text("Person 1")));
        CHECK(said.value(5) == std::pair(secondAt, text("Person 2")));
    }

    twins[0].write(id, core::resolution(twins[0].record(id), field("count").number, {qint64(4)}));
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    for (support::Twin &twin : twins.all) {
        CHECK(twin.conflicts().isEmpty());
        CHECK(twin.value(id, "count") == core::Value(qint64(4)));
    }
}

TEST_CASE("saying the same thing twice is no conflict")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    twins[1].set(id, "grade", text("high"));
    twins[2].set(id, "grade", text("high"));
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    CHECK(twins[0].conflicts().isEmpty());
}

TEST_CASE("of two grades the worse one is shown, whoever said it last")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    twins[1].set(id, "grade", text("high"));
    twins[2].set(id, "title", text("Checkpoint south"));
    twins[2].set(id, "grade", text("low"));
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    CHECK(twins[0].value(id, "grade") == core::Value(text("high")));
    CHECK(twins[0].conflicts().size() == 1);
}

TEST_CASE("a group is always what one person saved")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Camp"));
    twins.syncAll();
    twins.syncAll();
    for (size_t i : {1U, 2U}) {
        core::Draft draft = twins[i].draft(id);
        draft.set(field("latitude"), double(i));
        draft.set(field("longitude"), double(10 * i));
        twins[i].save(draft);
    }
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    const double latitude = std::get<double>(twins[0].value(id, "latitude"));
    CHECK(std::get<double>(twins[0].value(id, "longitude")) == 10 * latitude);
    CHECK(twins[0].conflicts().size() == 1);
}

TEST_CASE("what arrives while a form is open was not on its screen")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    core::Draft open = twins[2].draft(id);
    twins[1].set(id, "count", qint64(3));
    twins[1].sync();
    twins[2].sync(); // in the background, under the open form
    CHECK(twins[2].value(id, "count") == core::Value(qint64(3)));
    open.set(field("count"), qint64(7));
    twins[2].save(open);
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    for (support::Twin &twin : twins.all)
        CHECK(twin.conflicts().size() == 1);
}

TEST_CASE("deleted here and edited there is told and nothing typed is out of sight")
{
    Twins twins(3);
    const core::Id id = twins[1].add(text("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    twins[1].write(id, core::deletion(twins[1].record(id)));
    twins[2].set(id, "count", qint64(9));
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    for (support::Twin &twin : twins.all) {
        CHECK(twin.record(id).editedSinceDeletion);
        CHECK(twin.value(id, "count") == core::Value(qint64(9)));
    }
    twins[0].write(id, core::restoration(twins[0].record(id)));
    twins.syncAll();
    twins.syncAll();
    requireEqual(twins);
    CHECK_FALSE(twins[1].record(id).deleted);
}

TEST_CASE("when everybody has everything another sync moves nothing in one request")
{
    Twins twins(3);
    twins[1].add(text("Checkpoint"));
    twins.syncAll();
    twins.syncAll();
    twins.syncAll();
    for (support::Twin &twin : twins.all) {
        const qint64 before = twin.wire->bytesOut + twin.wire->bytesIn;
        twin.sync();
        CHECK(twin.report.requests == 1);
        CHECK(twin.report.segmentsOut == 0);
        CHECK(twin.report.progress.segmentsIn == 0);
        const qint64 bytes = twin.wire->bytesOut + twin.wire->bytesIn - before;
        CAPTURE(bytes);
        CHECK(bytes <= 250); // the rest of the 600 is HTTP and TLS
    }
    support::Twin &twin = twins[1];
    const core::Id id = twin.add(text("Another"));
    twin.sync();
    twin.set(id, "count", qint64(1));
    const qint64 before = twin.wire->bytesOut + twin.wire->bytesIn;
    twin.sync();
    const qint64 bytes = twin.wire->bytesOut + twin.wire->bytesIn - before;
    CAPTURE(bytes);
    CHECK(twin.report.requests == 1);
    CHECK(bytes <= 450); // of 700
}
