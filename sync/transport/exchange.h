// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/replica/workplace.h"
#include "sync/transport/transport.h"

#include <atomic>

namespace sync {

/// What one sync did.
struct ExchangeReport {
    int requests = 0;
    int segmentsOut = 0;
    Replica::Progress progress; ///< summed over the requests
    /// What came of it when others said to show something else: Fetching and Mended have been followed by another round.
    std::optional<Replica::Settled> settled;
    bool broughtBack = false; ///< the service had lost the members log, and has it again from here
    QStringList admitted; ///< names of devices let in on the way (authority)
};

/// One sync, top to bottom: seal, post, take the answer item by item, until there is nothing more either way; an authority
/// then lets in those who ask with a valid code. Blocking; runs on the sync thread. Everything committed before a failure
/// stays. Throws what the transport throws; looks at `cancel` between items.
ExchangeReport exchange(Workplace &workplace, Transport &transport, const std::atomic<bool> &cancel = false);

/// Founds the organisation at the service, once.
void found(Workplace &workplace, Transport &transport);
/// Opens the letter box of an invitation.
void open(const Letter &letter, Transport &transport, Workplace &workplace);
/// Asks to be let in, and looks for the answer every `interval` ms until `patience` ms are over. True when let in.
bool join(Workplace &workplace, Transport &transport, int interval, int patience, const std::atomic<bool> &cancel = false);

}
