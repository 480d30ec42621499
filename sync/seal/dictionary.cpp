// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/dictionary.h"

#include "core/base/failure.h"

#include <QFile>
#include <algorithm>
#include <memory>
#include <zstd.h>

// A static library's resources stay out of the program unless somebody calls for them; the macro wants no
// namespace.
static void loadResources() { Q_INIT_RESOURCE(dictionary); }

namespace sync {

namespace {

using core::Failure;

constexpr int quickLevel = 3;
constexpr int sealingLevel = 19;
constexpr int bulkLevel = 9;
constexpr qsizetype bulk = 256 * 1024; ///< from here on the best level costs seconds and gains little
constexpr qsizetype small = 16 * 1024; ///< up to here both ways are tried in full
constexpr int windowLogLimit = 23;
constexpr qsizetype ratioLimit = 200;
constexpr qsizetype alwaysAllowed = 64 * 1024; ///< unpacked, whatever the ratio

/// Not sent: every zstd frame begins with it.
constexpr char magic[] = {'\x28', '\xb5', '\x2f', '\xfd'};
constexpr qsizetype magicSize = sizeof magic;

struct Free {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
};
template<typename T>
using Owned = std::unique_ptr<T, Free>;

[[noreturn]] void refuse(Failure::Kind kind, const char *what)
{
    throw Failure(kind, QStringLiteral("content: ") + QLatin1String(what));
}

QByteArray readDictionary()
{
    loadResources();
    QFile file(QStringLiteral(":/sync/seal/dictionary1.zdict"));
    if (!file.open(QIODevice::ReadOnly))
        refuse(Failure::Kind::File, "the dictionary is missing from this program");
    return file.readAll();
}

/// Digested once, then only read: zstd allows that from any thread.
const ZSTD_CDict *compressionDictionary(int level)
{
    const auto make = [](int at) {
        const QByteArray bytes = readDictionary();
        return Owned<ZSTD_CDict>(ZSTD_createCDict(bytes.data(), size_t(bytes.size()), at));
    };
    if (level == sealingLevel) {
        static const Owned<ZSTD_CDict> best = make(sealingLevel);
        return best.get();
    }
    if (level == bulkLevel) {
        static const Owned<ZSTD_CDict> fast = make(bulkLevel);
        return fast.get();
    }
    static const Owned<ZSTD_CDict> quick = make(quickLevel);
    return quick.get();
}

const ZSTD_DDict *decompressionDictionary()
{
    static const Owned<ZSTD_DDict> dictionary = [] {
        const QByteArray bytes = readDictionary();
        return Owned<ZSTD_DDict>(ZSTD_createDDict(bytes.data(), size_t(bytes.size())));
    }();
    return dictionary.get();
}

QByteArray compress(QByteArrayView plain, int level, bool withDictionary)
{
    const Owned<ZSTD_CCtx> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 0); // the seal around it is better
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0); // the header names it
    if (withDictionary)
        ZSTD_CCtx_refCDict(context.get(), compressionDictionary(level));
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size
        = ZSTD_compress2(context.get(), frame.data(), size_t(frame.size()), plain.data(), size_t(plain.size()));
    if (ZSTD_isError(size) != 0)
        refuse(Failure::Kind::Limit, ZSTD_getErrorName(size));
    return frame.first(qsizetype(size)).sliced(magicSize);
}

qsizetype mayUnpackTo(qsizetype packedSize)
{
    return std::min(contentLimit, std::max(alwaysAllowed, packedSize * ratioLimit));
}

}

std::pair<Packing, QByteArray> pack(QByteArrayView plain)
{
    const int level = plain.size() < bulk ? sealingLevel : bulkLevel;
    bool tryZstd = true;
    bool tryDictionary = true;
    if (plain.size() > small) {
        tryDictionary = compress(plain, quickLevel, true).size() <= compress(plain, quickLevel, false).size();
        tryZstd = !tryDictionary;
    }
    std::pair<Packing, QByteArray> best {Packing::Plain, plain.toByteArray()};
    const auto consider = [&](Packing packing, QByteArray packed) {
        if (packed.size() < best.second.size() && plain.size() <= mayUnpackTo(packed.size()))
            best = {packing, std::move(packed)};
    };
    if (tryZstd)
        consider(Packing::Zstd, compress(plain, level, false));
    if (tryDictionary)
        consider(Packing::Dictionary1, compress(plain, level, true));
    return best;
}

qsizetype packedSize(QByteArrayView plain) { return std::min(plain.size(), compress(plain, quickLevel, true).size()); }

QByteArray unpack(Packing packing, QByteArrayView packed)
{
    if (packing == Packing::Plain)
        return packed.toByteArray();

    const QByteArray frame = QByteArray(magic, magicSize).append(packed);
    const unsigned long long declared = ZSTD_getFrameContentSize(frame.data(), size_t(frame.size()));
    if (declared == ZSTD_CONTENTSIZE_UNKNOWN || declared == ZSTD_CONTENTSIZE_ERROR)
        refuse(Failure::Kind::Protocol, "no content size declared");
    if (declared > quint64(mayUnpackTo(packed.size())))
        refuse(Failure::Kind::Limit, "unpacks to too much");
    // RFC 8878, 3.1.1.1: a frame that is not a single segment has a window descriptor behind its first byte.
    const bool singleSegment = (quint8(packed.at(0)) & 0x20) != 0;
    if (!singleSegment && (packed.size() < 2 || 10 + (quint8(packed.at(1)) >> 3) > windowLogLimit))
        refuse(Failure::Kind::Limit, "window too large");
    if (ZSTD_findFrameCompressedSize(frame.data(), size_t(frame.size())) != size_t(frame.size()))
        refuse(Failure::Kind::Protocol, "not exactly one frame");

    const Owned<ZSTD_DCtx> context(ZSTD_createDCtx());
    if (packing == Packing::Dictionary1)
        ZSTD_DCtx_refDDict(context.get(), decompressionDictionary());
    QByteArray plain(qsizetype(declared), Qt::Uninitialized);
    const size_t size
        = ZSTD_decompressDCtx(context.get(), plain.data(), size_t(plain.size()), frame.data(), size_t(frame.size()));
    if (ZSTD_isError(size) != 0 || size != declared)
        refuse(Failure::Kind::Protocol, "damaged frame");
    return plain;
}

}
