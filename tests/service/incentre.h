// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/service/organisation.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace service_tests {

/// A centre without a network, its journal in a folder of its own, an organisation moved in.
struct InCentre {
    QTemporaryDir folder;
    support::FakeClock clock;
    sync::Centre::Identity identity {sync::newBoxKey(), sync::newSigningKey(), sync::randomBytes(16)};
    std::unique_ptr<sync::Journal> journal;
    std::unique_ptr<sync::Centre> centre;
    Organisation organisation {identity.box.publicKey, identity.signing.publicKey};
    Client::Post post = [this](const QByteArray &path, const QByteArray &body) {
        if (path == "/v1/enrol")
            return centre->letter(body);
        sync::Centre::Exchange exchange(*centre);
        for (qsizetype at = 0; at < body.size(); at += 61) // in pieces that respect nothing
            exchange.feed(QByteArrayView(body).sliced(at, std::min<qsizetype>(61, body.size() - at)));
        return exchange.finish();
    };

    InCentre()
    {
        start();
        ask(organisation.letter(identity.claim));
    }
    void start()
    {
        centre.reset();
        journal.reset();
        journal = std::make_unique<sync::Journal>(folder.filePath(QStringLiteral("journal.db")));
        centre = std::make_unique<sync::Centre>(*journal, identity, clock);
    }
    sync::LetterReply ask(const sync::Letter &letter, const Device *from = nullptr)
    {
        const QByteArray key = from != nullptr ? organisation.sharedKey(*from) : QByteArray();
        return sync::decodeReply(post("/v1/enrol", sync::encodeLetter(letter, key)));
    }
    Client client(Device &device, QList<quint64> scopes = {sync::membersScope, security})
    {
        return {organisation, device, std::move(scopes), post, {}, {}, {}, false, {}};
    }
};

}
