// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <functional>

namespace sync {

/// How bytes get to a service and back: blocking, one request at a time, on the thread of the sync. Two implementations:
/// HTTPS, and one in memory for tests.
class Transport {
public:
    virtual ~Transport() = default;

    /// Posts `body` to `path` ("/v1/exchange", "/v1/enrol") and hands over the answer as it arrives. Returns when the answer
    /// is complete. Throws core::Failure: Network (no answer, cut, no byte for 60 s), Untrusted (another certificate than
    /// the pinned one), Refused (HTTP status other than 200), Cancelled. What `onBytes` throws goes through and drops the
    /// connection.
    virtual void post(const QByteArray &path, const QByteArray &body, const std::function<void(QByteArrayView)> &onBytes)
        = 0;
    /// Whether the next request pays for a new connection.
    virtual bool isFresh() const = 0;
};

}
