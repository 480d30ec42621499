// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/plainoutput.h"
#include "core/base/clock.h"
#include "core/records/catalogue.h"
#include "core/records/record.h"
#include "core/storage/reader.h"
#include "sync/replica/workplace.h"
#include "sync/transport/https.h"

#include <QTextStream>
#include <memory>

namespace app {

/// One call of musterctl: where it works, what it opens, where it writes. Opens nothing before it is needed.
class Invocation {
public:
    Invocation(QString folder, QString passphraseFile);

    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }
    const core::Catalogue &catalogue() const { return m_catalogue; }
    const core::Clock &clock() const { return m_clock; }
    const QString &folder() const { return m_folder; }
    bool isMade() const; ///< there is a workplace in the folder

    QByteArray passphrase(bool isNew = false);
    /// Begins again with an empty store under the same keys (sync::Workplace::refill).
    void refill();
    sync::Workplace &workplace();
    void take(std::unique_ptr<sync::Workplace> workplace) { m_workplace = std::move(workplace); }
    core::Reader &reader();
    sync::HttpsTransport &transport();

    /// Throws NotFound.
    const core::RecordType &type(const QString &key) const;
    /// Throws Invalid.
    const core::Field &field(const core::RecordType &type, const QString &key) const;
    /// The record whose identity is, or starts like, `id`. Throws NotFound.
    core::Record record(const core::RecordType &type, const QString &id);
    core::Record record(const QString &id); ///< of any type
    quint64 member(const QString &person); ///< the device of a member, by their name or its number
    /// Reads a value as typed; references may be shortened. Throws Invalid, NotFound.
    core::Value value(const core::Field &field, const QString &text);
    /// Where a new record goes: --scope, or what fits its type and --country.
    QString scopeFor(const core::RecordType &type, const Arguments &arguments);

private:
    void tellFindings();
    QString m_folder;
    QString m_passphraseFile;
    core::Catalogue m_catalogue;
    core::SystemClock m_clock;
    PlainOutput m_plainOut {stdout};
    PlainOutput m_plainErr {stderr};
    QTextStream m_out;
    QTextStream m_err;
    std::unique_ptr<sync::Workplace> m_workplace;
    std::unique_ptr<core::Reader> m_reader;
    std::unique_ptr<sync::HttpsTransport> m_transport;
};

/// "field=value" cut at the first equals sign. Throws Invalid without one.
std::pair<QString, QString> assignment(const QString &word);

}
