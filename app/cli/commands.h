// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

namespace app {

// membership.cpp
Exit init(Invocation &invocation, const Arguments &arguments);
Exit invite(Invocation &invocation, const Arguments &arguments);
Exit changePassphrase(Invocation &invocation, const Arguments &arguments);
Exit refill(Invocation &invocation, const Arguments &arguments);
Exit join(Invocation &invocation, const Arguments &arguments);
Exit grant(Invocation &invocation, const Arguments &arguments);

// records.cpp
Exit add(Invocation &invocation, const Arguments &arguments);
Exit set(Invocation &invocation, const Arguments &arguments);
Exit remove(Invocation &invocation, const Arguments &arguments);
Exit restore(Invocation &invocation, const Arguments &arguments);
Exit show(Invocation &invocation, const Arguments &arguments);
Exit history(Invocation &invocation, const Arguments &arguments);

// tables.cpp
Exit list(Invocation &invocation, const Arguments &arguments);
Exit exportFile(Invocation &invocation, const Arguments &arguments);

// review.cpp
Exit submit(Invocation &invocation, const Arguments &arguments);
Exit endorse(Invocation &invocation, const Arguments &arguments);
Exit approve(Invocation &invocation, const Arguments &arguments);
Exit giveBack(Invocation &invocation, const Arguments &arguments);
Exit withdraw(Invocation &invocation, const Arguments &arguments);
Exit ratify(Invocation &invocation, const Arguments &arguments);
Exit supersede(Invocation &invocation, const Arguments &arguments);
Exit revoke(Invocation &invocation, const Arguments &arguments);
Exit makeVoid(Invocation &invocation, const Arguments &arguments);
Exit reviewStatus(Invocation &invocation, const Arguments &arguments);

// policy.cpp
Exit policy(Invocation &invocation, const Arguments &arguments);
Exit delegate(Invocation &invocation, const Arguments &arguments);

// indicators.cpp
Exit indicators(Invocation &invocation, const Arguments &arguments);

// demo.cpp
Exit kasari(Invocation &invocation, const Arguments &arguments);

// conflicts.cpp
Exit conflicts(Invocation &invocation, const Arguments &arguments);
Exit resolve(Invocation &invocation, const Arguments &arguments);

// files.cpp
Exit importFile(Invocation &invocation, const Arguments &arguments);

// care.cpp
Exit synchronise(Invocation &invocation, const Arguments &arguments);
Exit verify(Invocation &invocation, const Arguments &arguments);
Exit status(Invocation &invocation, const Arguments &arguments);

}
