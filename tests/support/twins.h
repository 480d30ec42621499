// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/draft.h"
#include "core/storage/reader.h"
#include "sync/replica/workplace.h"
#include "sync/service/centre.h"
#include "sync/transport/exchange.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch_tostring.hpp>
#include <memory>
#include <vector>

template<>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return text.toStdString(); }
};
template<>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList &list) { return list.join(QStringLiteral(", ")).toStdString(); }
};
template<>
struct Catch::StringMaker<core::Value> {
    static std::string convert(const core::Value &value) { return core::toText(value).toStdString(); }
};

/// Several workplaces and a centre in one process, on a fake clock and a wire that can be cut: edit here,
/// edit there, sync, compare.
namespace support {

inline constexpr core::Choice noteGrades[] = {{"low", "Low"}, {"middle", "Middle"}, {"high", "High"}};
inline constexpr core::Group noteGroups[] = {{20, "position", "Position"}};
inline constexpr core::Field noteFields[] = {
    {2, "title", core::Kind::Text, "Title", core::Required | core::InTable | core::Title | core::Searchable},
    {3, "body", core::Kind::LongText, "Body", core::Searchable},
    {4, "count", core::Kind::Integer, "Count", core::InTable},
    {5, "grade", core::Kind::Choice, "Grade", core::InTable | core::WorstShown, noteGrades},
    {6, "latitude", core::Kind::Real, "Latitude", core::Plain, {}, {-90, 90}, {}, {}, {}, 20},
    {7, "longitude", core::Kind::Real, "Longitude", core::Plain, {}, {-180, 180}, {}, {}, {}, 20},
};
/// One field of every sort the merge treats differently. Its key is one that the built-in policy lets a pcsa delete.
inline constexpr core::RecordType note {
    9001, "plan_section", "Note", "Notes", "Note", core::Compartment::Security, noteFields, noteGroups};
static_assert(core::wellFormed(note));

inline const core::Field &field(const char *key) { return *note.field(std::string_view(key)); }

/// The centre with its journal in a folder of its own; it can be stopped, put back to an older journal, and
/// started again.
class Service {
public:
    explicit Service(const core::Clock &clock)
        : m_clock(clock)
    {
        sync::initialise();
        m_identity = {sync::newBoxKey(), sync::newSigningKey(), sync::randomBytes(16)};
        start();
    }
    void start()
    {
        journal = sync::Journal::open(path(), told);
        centre = std::make_unique<sync::Centre>(*journal, m_identity, m_clock);
        centre->setFounded([this](const QByteArray &organisation) { m_identity.organisation = organisation; });
    }
    void stop()
    {
        centre.reset();
        journal.reset();
    }
    QString path() const { return m_folder.filePath(QStringLiteral("journal.db")); }
    QString folder() const { return m_folder.path(); }
    const sync::Centre::Identity &identity() const { return m_identity; }
    sync::ServiceCard card() const
    {
        return {QStringLiteral("memory:"), "certificate", m_identity.box.publicKey, m_identity.signing.publicKey,
            m_identity.claim};
    }

    QString told; ///< what was wrong with the journal at the last start
    std::unique_ptr<sync::Journal> journal;
    std::unique_ptr<sync::Centre> centre;

private:
    const core::Clock &m_clock;
    QTemporaryDir m_folder;
    sync::Centre::Identity m_identity;
};

/// A wire in memory. Faults are set before a request and last for one request.
class MemoryTransport final : public sync::Transport {
public:
    explicit MemoryTransport(Service &service)
        : m_service(service)
    {
    }

    qsizetype cutRequestAt = -1; ///< so many bytes of the request arrive, and no answer comes
    qsizetype cutReplyAt = -1; ///< so many bytes of the answer arrive
    bool twice = false; ///< the service gets the request twice, the second answer arrives
    std::function<QByteArray(const QByteArray &body)> tamper; ///< what the service gets instead
    std::function<QByteArray(const QByteArray &reply)> tamperReply; ///< what comes back instead

    int requests = 0;
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
    QByteArray lastRequest;
    QByteArray lastReply;
    QByteArray everReceived;

    void post(const QByteArray &path, const QByteArray &body, const std::function<void(QByteArrayView)> &onBytes) override
    {
        const qsizetype requestCut = std::exchange(cutRequestAt, -1);
        const qsizetype replyCut = std::exchange(cutReplyAt, -1);
        const bool again = std::exchange(twice, false);
        const auto change = std::exchange(tamper, {});
        const auto changeReply = std::exchange(tamperReply, {});
        ++requests;
        bytesOut += body.size();
        lastRequest = body;
        const QByteArray arriving = change ? change(body) : body;
        if (requestCut >= 0) {
            if (path == "/v1/exchange") {
                sync::Centre::Exchange exchange(*m_service.centre);
                exchange.feed(QByteArrayView(arriving).first(std::min(requestCut, arriving.size())));
            }
            m_fresh = true;
            throw core::Failure(core::Failure::Kind::Network, QStringLiteral("cut"));
        }
        if (again)
            answer(path, arriving);
        lastReply = answer(path, arriving);
        if (changeReply)
            lastReply = changeReply(lastReply);
        const qsizetype delivered = replyCut >= 0 ? std::min(replyCut, lastReply.size()) : lastReply.size();
        bytesIn += delivered;
        everReceived += lastReply.first(delivered);
        m_fresh = false;
        // In odd pieces: whoever reads must not rely on where a packet ends.
        for (qsizetype at = 0; at < delivered; at += 97)
            onBytes(QByteArrayView(lastReply).sliced(at, std::min<qsizetype>(97, delivered - at)));
        if (replyCut >= 0) {
            m_fresh = true;
            throw core::Failure(core::Failure::Kind::Network, QStringLiteral("cut"));
        }
    }
    bool isFresh() const override { return m_fresh; }

private:
    QByteArray answer(const QByteArray &path, const QByteArray &body)
    {
        try {
            if (path == "/v1/enrol")
                return m_service.centre->letter(body);
            sync::Centre::Exchange exchange(*m_service.centre);
            for (qsizetype at = 0; at < body.size(); at += 1000)
                exchange.feed(QByteArrayView(body).sliced(at, std::min<qsizetype>(1000, body.size() - at)));
            return exchange.finish();
        } catch (const core::Failure &failure) {
            // What a status other than 200 becomes.
            throw core::Failure(core::Failure::Kind::Refused,
                failure.kind == core::Failure::Kind::Cryptography ? QStringLiteral("HTTP 401") : failure.detail);
        }
    }

    Service &m_service;
    bool m_fresh = true;
};

/// One workplace with its wire.
struct Twin {
    QString folder;
    std::unique_ptr<sync::Workplace> workplace;
    std::unique_ptr<MemoryTransport> wire;
    sync::ExchangeReport report; ///< of the last sync

    core::Store &store() { return workplace->store(); }
    sync::Replica &replica() { return workplace->replica(); }
    void sync() { report = sync::exchange(*workplace, *wire); }

    core::Draft draft(const core::Id &id) const { return core::Draft::edit(record(id)); }
    core::Record record(const core::Id &id) const { return workplace->reader()->record(id).value(); }
    core::Id save(const core::Draft &draft) { return store().save(draft.scope(), draft.writes()).first(); }
    core::Id add(const QString &title, const QString &scope = QStringLiteral("KSR/security"))
    {
        core::Draft draft = core::Draft::create(note, scope);
        draft.set(field("title"), title);
        return save(draft);
    }
    void set(const core::Id &id, const char *key, const core::Value &value)
    {
        core::Draft edited = draft(id);
        edited.set(field(key), value);
        if (edited.hasChanges())
            save(edited);
    }
    core::Value value(const core::Id &id, const char *key) const { return record(id).value(key); }
    void write(const core::Id &id, const core::Write &write) { store().save(record(id).scope, {write}); }
    QList<core::Conflict> conflicts() const { return workplace->reader()->conflicts(); }
    qint64 toSend() const { return workplace->reader()->status().toSend(); }
};

class Twins {
public:
    /// The first founds the organisation; the others are let into `scopes`, all by way of letters and codes.
    explicit Twins(int count, const QStringList &scopes = {QStringLiteral("global"), QStringLiteral("KSR/security")})
        : catalogue(std::vector<const core::RecordType *> {&note})
        , service(clock)
    {
        all.reserve(size_t(count));
        Twin first = blank();
        first.workplace = sync::Workplace::found(first.folder, passphrase, QStringLiteral("Person 0"),
            {QStringLiteral("KSR")}, service.card(), catalogue, clock, sync::KeyFile::testCost());
        sync::found(*first.workplace, *first.wire);
        all.push_back(std::move(first));
        for (int i = 1; i < count; ++i)
            letIn(scopes);
    }

    Twin &letIn(const QStringList &scopes)
    {
        Twin twin = blank();
        const sync::Invitation invitation = invite(QStringLiteral("Person %1").arg(all.size()), scopes);
        twin.workplace = prepare(twin.folder, invitation.code);
        sync::join(*twin.workplace, *twin.wire, 0, 0);
        all.front().sync();
        if (!sync::join(*twin.workplace, *twin.wire, 0, 0))
            throw core::Failure(core::Failure::Kind::Refused, QStringLiteral("not let in"));
        all.push_back(std::move(twin));
        all.back().sync();
        return all.back();
    }
    sync::Invitation invite(const QString &name, const QStringList &scopes)
    {
        sync::Letter letter;
        const sync::Invitation invitation
            = all.front().workplace->invite(name, {QStringLiteral("pcsa")}, scopes, QStringLiteral("KSR"), letter);
        sync::open(letter, *all.front().wire, *all.front().workplace);
        return invitation;
    }
    std::unique_ptr<sync::Workplace> prepare(const QString &folder, const QString &code)
    {
        sync::ServiceCard card = service.card();
        card.claim.clear();
        return sync::Workplace::prepare(folder, passphrase, code, card, catalogue, clock, sync::KeyFile::testCost());
    }
    Twin blank()
    {
        Twin twin;
        twin.folder = root.filePath(QStringLiteral("workplace%1").arg(++m_folders));
        twin.wire = std::make_unique<MemoryTransport>(service);
        return twin;
    }

    /// A workplace that has been let in and has nothing yet, not even the members log: it can be copied and fed by hand.
    Twin newcomer(const QStringList &scopes = {QStringLiteral("global"), QStringLiteral("KSR/security")})
    {
        Twin twin = blank();
        const sync::Invitation invitation = invite(QStringLiteral("Newcomer"), scopes);
        twin.workplace = prepare(twin.folder, invitation.code);
        sync::join(*twin.workplace, *twin.wire, 0, 0);
        all.front().sync();
        QByteArray reply;
        twin.wire->post("/v1/enrol", sync::encodeLetter(twin.workplace->polling(), {}),
            [&](QByteArrayView bytes) { reply.append(bytes); });
        if (!twin.workplace->takeAnswer(sync::decodeReply(reply)))
            throw core::Failure(core::Failure::Kind::Refused, QStringLiteral("not let in"));
        return twin;
    }
    Twin &operator[](size_t i) { return all[i]; }
    void syncAll()
    {
        for (Twin &twin : all)
            twin.sync();
    }
    void close(Twin &twin) { twin.workplace.reset(); }
    void open(Twin &twin) { twin.workplace = sync::Workplace::open(twin.folder, passphrase, catalogue, clock); }

    QTemporaryDir root;
    FakeClock clock;
    core::Catalogue catalogue;
    Service service;
    std::vector<Twin> all;
    const QByteArray passphrase = "correct horse battery staple";

private:
    int m_folders = 0;
};

inline void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        if (name != u"muster.lock")
            QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
}

/// Everything a person could see of a scope's notes, as text: equal on replicas that show the same.
inline QString picture(const Twin &twin, const QString &scope = QStringLiteral("KSR/security"))
{
    const auto reader = twin.workplace->reader();
    QStringList lines;
    core::Statement rows = reader->database().prepare("SELECT id FROM plan_section");
    while (rows.step()) {
        const std::optional<core::Record> record = reader->record(note, rows.integer(0));
        if (!record || record->scope != scope)
            continue;
        QString line = record->id.text() + (record->deleted ? QStringLiteral(" deleted") : QString());
        for (const core::Value &value : record->values)
            line += u'|' + core::toText(value);
        for (quint16 cell : record->conflicts()) {
            QStringList heads;
            for (const core::Head &head : record->heads.value(cell))
                heads.append(QStringLiteral("%1@%2").arg(head.write.text()).arg(head.at));
            heads.sort();
            line += QStringLiteral(" conflict %1: %2").arg(cell).arg(heads.join(u' '));
        }
        lines.append(line);
    }
    lines.sort();
    const std::optional<core::Scope> known = twin.workplace->store().scope(scope);
    return lines.join(u'\n') + QStringLiteral("\nroot %1").arg(known ? twin.workplace->store().root(known->wire) : 0);
}

/// What a store shows and what follows again from its ledger are the same.
inline bool isSound(Twin &twin) { return twin.store().verify() == u"ok"; }

}
