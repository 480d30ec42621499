// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/seal/segment.h"

#include <utility>

namespace sync {

/// Packs content for the wire: as it is, by zstd (RFC 8878), or by zstd with the dictionary that ships with
/// the program, whichever is smallest and will be accepted by unpack. The frame's four magic bytes are not
/// kept.
std::pair<Packing, QByteArray> pack(QByteArrayView plain);

/// A quick guess of what `pack` will make of it.
qsizetype packedSize(QByteArrayView plain);

/// Throws Protocol or Limit: no content size declared, more than contentLimit, a window above 8 MiB, more
/// than 200 times the packed size (64 KiB are always allowed), a frame that says one thing and holds another,
/// anything behind it.
QByteArray unpack(Packing packing, QByteArrayView packed);

}
