// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/reader.h"
#include "core/storage/store.h"

namespace core {

/// Puts the legislative mandates into the policy library, in the scope `global`: those whose symbol is not there yet, under
/// whatever title. Returns the documents of all of them, in their order. Called when an organisation is founded; once more
/// changes nothing.
QList<Id> stockLibrary(Store &store, Reader &reader);

}
