// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/twins.h"

#include <catch2/catch_test_macros.hpp>

using support::picture;
using support::Twin;
using support::Twins;

namespace {

quint64 security(Twins &twins) { return twins[0].store().scope(QStringLiteral("KSR/security"))->wire; }

/// Text that does not compress, so that segments fill.
QString noise(int characters) { return QString::fromLatin1(sync::randomBytes(characters / 2).toHex()); }

bool isCut(Twin &twin)
{
    try {
        twin.sync();
        return false;
    } catch (const core::Failure &failure) {
        REQUIRE(failure.kind == core::Failure::Kind::Network);
        return true;
    }
}

}

TEST_CASE("a request cut at any byte and repeated loses nothing and doubles nothing")
{
    Twins twins(2);
    Twin &twin = twins[1];
    const core::Id id = twin.add(QStringLiteral("Checkpoint"));
    twin.sync();
    twin.set(id, "count", qint64(-1));
    twin.sync();
    const qsizetype length = twin.wire->lastRequest.size() + 20;
    for (qsizetype at = 0; at < length; ++at) {
        CAPTURE(at);
        const quint64 before = twins.service.journal->head(security(twins)).sequence;
        twin.set(id, "count", qint64(at));
        twin.wire->cutRequestAt = at;
        REQUIRE(isCut(twin));
        const bool arrived = twins.service.journal->head(security(twins)).sequence != before;
        twin.sync();
        REQUIRE(twins.service.journal->head(security(twins)).sequence == before + 1);
        REQUIRE(twin.report.segmentsOut == (arrived ? 0 : 1));
        REQUIRE(twin.toSend() == 0);
    }
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(twin));
    CHECK(twins[0].conflicts().isEmpty());
}

TEST_CASE("an answer cut at any byte and asked for again loses nothing and repeats nothing")
{
    Twins twins(2);
    Twin &mine = twins[1];
    const core::Id id = mine.add(QStringLiteral("Checkpoint"));
    mine.sync();
    twins[0].sync();
    twins[0].set(id, "body", QStringLiteral("first"));
    twins[0].sync();
    mine.set(id, "count", qint64(-1));
    mine.sync();
    const qsizetype length = mine.wire->lastReply.size() - 1;
    for (qsizetype at = 0; at < length; ++at) {
        CAPTURE(at);
        twins[0].set(id, "body", QStringLiteral("told at %1").arg(at));
        twins[0].sync();
        mine.set(id, "count", qint64(at));
        const quint64 before = twins.service.journal->head(security(twins)).sequence;
        mine.wire->cutReplyAt = at;
        REQUIRE(isCut(mine));
        mine.sync();
        REQUIRE(mine.report.segmentsOut == 0);
        REQUIRE(twins.service.journal->head(security(twins)).sequence == before + 1);
        REQUIRE(mine.toSend() == 0);
        REQUIRE(mine.value(id, "body") == core::Value(QStringLiteral("told at %1").arg(at)));
    }
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(mine));
    CHECK(twins[0].conflicts().isEmpty());
    CHECK(mine.store().refusals().isEmpty());
}

TEST_CASE("a long push cut in the middle repeats at most one segment")
{
    Twins twins(2);
    Twin &twin = twins[1];
    for (int i = 0; i < 12; ++i) {
        const core::Id id = twin.add(QStringLiteral("Report %1").arg(i));
        twin.set(id, "body", noise(50'000));
    }
    twin.wire->cutRequestAt = 0;
    REQUIRE(isCut(twin));
    const qsizetype whole = twin.wire->lastRequest.size();
    REQUIRE(whole > 200'000);
    int sent = 0;
    for (const qsizetype part : {whole / 5, whole / 3, whole / 2}) {
        twin.wire->cutRequestAt = part;
        // The first request of a retry asks what arrived; the cut hits the second when the first is shorter.
        if (isCut(twin))
            continue;
        sent += twin.report.segmentsOut;
    }
    twin.sync();
    sent += twin.report.segmentsOut;
    const quint64 stored = twins.service.journal->head(security(twins)).sequence;
    CHECK(quint64(sent) <= stored + 1);
    CHECK(twin.toSend() == 0);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(twin));
}

TEST_CASE("a request that arrives twice does no harm")
{
    Twins twins(2);
    twins[1].add(QStringLiteral("Checkpoint"));
    twins[1].wire->twice = true;
    twins[1].sync();
    CHECK(twins[1].toSend() == 0);
    CHECK(twins.service.journal->head(security(twins)).sequence == 1);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(twins[1]));
}

TEST_CASE("a laptop that is switched off in the middle of a push goes on where it was")
{
    Twins twins(2);
    Twin &twin = twins[1];
    twin.add(QStringLiteral("First"));
    twin.wire->cutReplyAt = 3;
    REQUIRE(isCut(twin));
    twins.close(twin);
    twins.open(twin);
    twin.add(QStringLiteral("Second"));
    twin.sync();
    CHECK(twin.report.segmentsOut == 1); // the first is there already
    CHECK(twin.toSend() == 0);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(twin));
}

TEST_CASE("a service that is stopped and started again has what it confirmed")
{
    Twins twins(2);
    twins[1].add(QStringLiteral("Checkpoint"));
    twins[1].sync();
    twins.service.stop();
    twins.service.start();
    twins[1].sync();
    CHECK(twins[1].report.segmentsOut == 0);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(twins[1]));
}

TEST_CASE("a backlog larger than one answer comes in pages")
{
    Twins twins(2);
    for (int i = 0; i < 60; ++i) {
        const core::Id id = twins[1].add(QStringLiteral("Report %1").arg(i));
        twins[1].set(id, "body", noise(50'000));
    }
    twins[1].sync();
    CHECK(twins[1].toSend() == 0);
    twins[0].sync();
    CHECK(picture(twins[0]) == picture(twins[1]));
}
