// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/approval.h"

#include "core/rules/keys.h"

namespace core {

namespace {

constexpr Keys<Act, 9> acts
    = {{"submit", "endorse", "approve", "return", "withdraw", "ratify", "supersede", "revoke", "void"}};

}

QString keyOf(Act act) { return acts.of(act); }

std::optional<Act> actFromKey(const QString &key) { return acts.find(key); }

}
