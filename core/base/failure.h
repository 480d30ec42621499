// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <exception>

namespace core {

/// The one exception of the program: the world failed (disk, link, key, peer). Bugs assert; expected answers are values.
/// `detail` is for logs and developers, carries no record content, and is never shown as it is: the shell turns `kind`
/// into words.
struct Failure : std::exception {
    enum class Kind {
        Storage, ///< SQLite said no and none of the kinds below fits
        DiskFull,
        Corrupt, ///< a file or a row is not what its format promises
        StoreLost, ///< the passphrase is right, and the store is missing, empty or cannot be read
        WrongKey, ///< the passphrase does not open the key file
        NotEncrypted, ///< the linked SQLite is not SQLCipher: refuse to touch data
        Busy, ///< another process holds the store
        File, ///< a file cannot be read or written
        Network, ///< no answer, or the connection was cut
        Untrusted, ///< the peer is not the one pinned
        Refused, ///< the peer, or a rule, said no
        NotAllowed, ///< the policy pack grants none of this device's roles that
        Protocol, ///< bytes that are not of the agreed form
        Limit, ///< larger, deeper or more than a limit allows
        Cryptography, ///< a signature, tag or key does not fit
        NotFound,
        Invalid, ///< what was asked for makes no sense as typed
        Cancelled,
    };

    Kind kind;
    QString detail;

    explicit Failure(Kind k, QString d = {})
        : kind(k)
        , detail(std::move(d))
        , m_what(detail.toUtf8().toStdString())
    {
    }
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    std::string m_what;
};

}
