// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "sync/seal/dictionary.h"

#include <catch2/catch_test_macros.hpp>
#include <zstd.h>

using core::Failure;
using sync::Packing;

namespace {

/// A whole zstd frame without its magic, made with other settings than ours.
QByteArray frame(const QByteArray &plain, bool withSize, int windowLog = 0)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, withSize ? 1 : 0);
    if (windowLog != 0)
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    ZSTD_outBuffer out {result.data(), size_t(result.size()), 0};
    ZSTD_inBuffer in {plain.data(), size_t(plain.size()), 0};
    // Streaming: the compressor does not know the size, so that a window is declared.
    if (withSize)
        ZSTD_CCtx_setPledgedSrcSize(context, size_t(plain.size()));
    while (ZSTD_compressStream2(context, &out, &in, ZSTD_e_end) != 0) { }
    ZSTD_freeCCtx(context);
    return result.first(qsizetype(out.pos)).sliced(4);
}

Failure::Kind refusal(Packing packing, const QByteArray &packed)
{
    try {
        sync::unpack(packing, packed);
    } catch (const Failure &failure) {
        return failure.kind;
    }
    FAIL("unpacked");
    return {};
}

}

TEST_CASE("Content comes out of its packing as it went in")
{
    QByteArray prose;
    for (int i = 0; prose.size() < 40'000; ++i)
        prose += "The incident was reported to the security operations centre by radio. "
            + QByteArray::number(i * 7919 % 9973);
    for (const QByteArray &plain :
        {QByteArray("x"), sync::randomBytes(500), QByteArray(5000, 'a'), prose, prose.first(900)}) {
        const auto [packing, packed] = sync::pack(plain);
        CHECK(packed.size() <= plain.size());
        CHECK(sync::unpack(packing, packed) == plain);
    }
}

TEST_CASE("Random bytes stay as they are, short prose takes the dictionary")
{
    CHECK(sync::pack(sync::randomBytes(300)).first == Packing::Plain);
    const QByteArray prose = "All staff members are safe and accounted for. The security situation in "
                             "Mirandu remains tense but calm.";
    const auto [packing, packed] = sync::pack(prose);
    CHECK(packing == Packing::Dictionary1);
    CHECK(packed.size() < prose.size() / 3);
}

TEST_CASE("The dictionary is the released one")
{
    // Another file is another dictionary: what was packed with the first would no longer open.
    const QByteArray probe = QByteArray::fromHex("202d4500000841010019661002");
    CHECK(sync::unpack(Packing::Dictionary1, probe) == "All staff members are safe and accounted for.");
}

TEST_CASE("A decompression bomb is refused before it unpacks")
{
    CHECK(refusal(Packing::Zstd, frame(QByteArray(30'000'000, '\0'), true)) == Failure::Kind::Limit);
    CHECK(refusal(Packing::Zstd, frame(QByteArray(40'000'000, '\0'), true)) == Failure::Kind::Limit);
    CHECK(refusal(Packing::Zstd, frame(QByteArray(100'000, '\0'), true)) == Failure::Kind::Limit);
    // 64 KiB are harmless whatever they came from.
    CHECK(sync::unpack(Packing::Zstd, frame(QByteArray(60'000, '\0'), true)).size() == 60'000);
    // Our own packing keeps to what it would take.
    const QByteArray zeros(1'000'000, '\0');
    const auto [packing, packed] = sync::pack(zeros);
    CHECK(sync::unpack(packing, packed) == zeros);
}

TEST_CASE("A frame without a declared size, with too large a window, or with anything behind it is refused")
{
    const QByteArray plain = sync::randomBytes(3000);
    CHECK(sync::unpack(Packing::Zstd, frame(plain, true)) == plain);
    CHECK(refusal(Packing::Zstd, frame(plain, false)) == Failure::Kind::Protocol);
    CHECK(refusal(Packing::Zstd, frame(plain, true) + "x") == Failure::Kind::Protocol);
    const QByteArray one = frame(plain, true);
    CHECK(refusal(Packing::Zstd, one + QByteArray::fromHex("28b52ffd") + one) == Failure::Kind::Protocol);
    // Neither a frame of nothing nor a skippable one (RFC 8878, 3.1.2) hides behind the first.
    CHECK(refusal(Packing::Zstd, one + QByteArray::fromHex("28b52ffd") + frame({}, true)) == Failure::Kind::Protocol);
    CHECK(refusal(Packing::Zstd, one + QByteArray::fromHex("502a4d1800000000")) == Failure::Kind::Protocol);
    CHECK(refusal(Packing::Zstd, {}) == Failure::Kind::Protocol);

    QByteArray windowed = frame(QByteArray(5'000'000, 'w') + sync::randomBytes(5'000'000), true, 22);
    REQUIRE((quint8(windowed.at(0)) & 0x20) == 0);
    windowed[1] = char((24 - 10) << 3);
    CHECK(refusal(Packing::Zstd, windowed) == Failure::Kind::Limit);
}

TEST_CASE("A damaged frame never unpacks to something longer than it declared")
{
    QByteArray prose;
    for (int i = 0; i < 100; ++i)
        prose += "No injuries were reported. " + QByteArray::number(i);
    const auto [packing, packed] = sync::pack(prose);
    for (qsizetype at = 0; at < packed.size(); ++at) {
        QByteArray flipped = packed;
        flipped[at] = char(flipped.at(at) ^ 0x41);
        qsizetype size = 0;
        try {
            size = sync::unpack(packing, flipped).size();
        } catch (const Failure &) {
        }
        CHECK(size <= 64 * 1024);
    }
    for (qsizetype size = 0; size < packed.size(); ++size)
        CHECK_THROWS_AS(sync::unpack(packing, packed.first(size)), Failure);
}
