// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/reader.h"
#include "sync/replica/folder.h"
#include "sync/replica/replica.h"
#include "sync/replica/reserve.h"
#include "sync/replica/tally.h"
#include "sync/seal/keyfile.h"

#include <functional>
#include <memory>

namespace sync {

/// How to reach the service: printed by `musterd` as a card, pinned in every workplace.
struct ServiceCard {
    QString url; ///< "https://127.0.0.1:8743"
    QByteArray certificate; ///< PEM; the only one that will be believed
    QByteArray box; ///< X25519
    QByteArray signing; ///< Ed25519
    QByteArray claim; ///< the secret that lets the first organisation in; empty on cards that are handed on
    QByteArray toJson() const;
    static ServiceCard fromJson(const QByteArray &json); ///< throws Protocol
};

/// An invitation that was made here and waits for its answer.
struct Invitation {
    QString code;
    QString name;
    QStringList roles;
    QStringList scopes;
    QString country;
    QStringList own;
    qint64 made = 0; ///< ms since 1970
    quint64 device = 0; ///< who has used it
};

/// One folder on one machine: the key file (`muster.key`), the store (`muster.db`), and what is pinned. The
/// window and the command line both open one of these, and nothing else touches the folder. A lock file keeps
/// a second process out.
class Workplace {
public:
    /// Makes the first workplace of a new organisation: root, this device as its first authority, scopes
    /// global and KSR/security, KSR/personnel, KSR/crisis for each country. The caller posts `founding()` to
    /// the service.
    static std::unique_ptr<Workplace> found(const QString &folder, const QByteArray &passphrase, const QString &personName,
        const QStringList &countries, const ServiceCard &card, const core::Catalogue &catalogue, const core::Clock &clock,
        KeyFile::Cost cost = {}, const QStringList &roles = {});
    /// Makes a workplace that waits to be let in: keys, empty store, the invitation's code remembered until
    /// it is answered.
    static std::unique_ptr<Workplace> prepare(const QString &folder, const QByteArray &passphrase, const QString &code,
        const ServiceCard &card, const core::Catalogue &catalogue, const core::Clock &clock, KeyFile::Cost cost = {});
    /// Throws WrongKey (the passphrase), Corrupt (the key file), StoreLost (the store is missing, empty or cannot be read;
    /// nothing is written then), Busy, File.
    static std::unique_ptr<Workplace> open(
        const QString &folder, const QByteArray &passphrase, const core::Catalogue &catalogue, const core::Clock &clock);
    /// Begins again with an empty store under the same keys, when the old one is lost: the centre has what it has confirmed.
    /// What is left of the old store is set aside in the folder. Throws as `open`, and NotFound when the key file does not
    /// know the centre.
    static std::unique_ptr<Workplace> refill(
        const QString &folder, const QByteArray &passphrase, const core::Catalogue &catalogue, const core::Clock &clock);
    ~Workplace(); ///< checkpoints, writes the anchor

    /// What was found when it was opened.
    struct Findings {
        bool checked = false; ///< it had not been closed in order, or somebody had touched the file: all of it was checked
        bool mended = false; ///< something shown did not follow from what was written, and was put right
        quint64 lost = 0; ///< writes saved on this laptop that are not in the file: an older one has been put in its place
        qint64 lostAt = 0; ///< when the last of them was saved, ms since 1970, if that is known
        bool clockIsBehind = false; ///< it says an earlier time than the centre once said, or than the program's own age
        qint64 heard = 0; ///< what the centre said last, ms since 1970; 0 when it never has
        bool diskIsFull = false; ///< the reserve has been given up, or there was none: make room soon
        bool readOnly = false; ///< so full that only reading is possible until it is opened again
    };
    const Findings &findings() const { return m_findings; }
    /// Another passphrase for the same workplace. Throws File, DiskFull.
    void changePassphrase(const QByteArray &passphrase);

    core::Store &store() { return *m_store; }
    Replica &replica() { return *m_replica; }
    const Replica &replica() const { return *m_replica; }
    const Secrets &secrets() const { return m_keyFile.secrets(); }
    const core::Catalogue &catalogue() const { return m_store->catalogue(); }
    std::unique_ptr<core::Reader> reader() const;
    core::StoreKey storeKey() const;
    QString storePath() const;
    bool mayGrant(const QString &scope) const; ///< held here, or a counsellor's
    const core::Clock &clock() const { return m_clock; }
    ServiceCard card() const; ///< its claim is empty once it has been used

    bool isMember() const; ///< let in, and has its keys
    /// Begun again after its store was lost (refill), and the members log has not come back yet: an exchange brings it.
    bool isRefilling() const;
    QString personName() const;
    QString homeCountry() const;
    QStringList roles() const;
    /// The scope a new record of this type goes to; throws Invalid when this device holds none that fits, or the type lives
    /// where its subject does.
    QString scopeFor(const core::RecordType &type, const QString &country = {}) const;

    /// The letter that founds the organisation at the service.
    Letter founding() const;
    /// New code, remembered with what it grants; `letter` opens the letter box at the service.
    /// A scope of a counsellor may be granted though nobody here holds it: its key is made for the one who joins, and
    /// kept by no one else.
    /// `own`: what is theirs, for roles that may write only what is their own (core::Store::setMember).
    Invitation invite(const QString &name, const QStringList &roles, const QStringList &scopes, const QString &country,
        Letter &letter, const QStringList &own = {});
    /// Gives a member more: roles, records that are their own. Nothing is taken away (authority).
    void empower(quint64 device, const QStringList &roles, const QStringList &own);
    /// The letter that asks to be let in, and the one that looks for the answer (joining device).
    Letter asking() const;
    Letter polling() const;
    bool takeAnswer(const LetterReply &reply); ///< true when let in
    /// The letter that collects requests, and what to do with them: grants those that prove their code
    /// (authority).
    std::optional<Letter> collecting() const;
    QList<Letter> grant(const LetterReply &requests);
    QList<Invitation> invitations() const; ///< made here and not yet answered
    QString answered(const Letter &answer); ///< the service has taken it; whom it let in
    void takeFounding(const LetterReply &reply); ///< throws Refused when the service would not

    /// Writes own counters into the key file, outside the store, so that a restored copy is noticed (sync.md
    /// R2). What is missing from the store (Findings::lost) stays in it and is told at every opening, until `settleLoss`.
    void anchor();
    /// After a whole exchange: the centre has given back what it had. What is missing now is gone.
    void settleLoss();

private:
    Workplace(QString folder, std::unique_ptr<FolderLock> lock, KeyFile keyFile, const core::Catalogue &catalogue,
        const core::Clock &clock);
    static std::unique_ptr<Workplace> make(const QString &folder, const QByteArray &passphrase, Secrets secrets,
        const core::Catalogue &catalogue, const core::Clock &clock, KeyFile::Cost cost,
        const std::function<void(core::Store &)> &fill);
    QList<QByteArray> handOver(quint64 device, const QByteArray &box, const QList<quint64> &scopes) const;
    void remember(const QList<Invitation> &invitations);
    void noticeCopies();
    void checkStore();
    static bool isDamage(const core::Failure &failure); ///< the file is not what it should be
    void watchSaves();
    QByteArray pinned() const;
    Secrets anchored() const; ///< as they should be now
    void rewrite(const Secrets &secrets); ///< when they differ from what is in the key file
    QMap<quint64, quint64> ownCounters() const;

    QString m_folder;
    std::unique_ptr<FolderLock> m_lock;
    KeyFile m_keyFile;
    const core::Clock &m_clock;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<Replica> m_replica;
    Reserve m_reserve;
    Tally m_tally;
    QMap<quint64, quint64> m_missing; ///< own chains that had been saved further than the store now says
    Findings m_findings;
    bool m_isUnchecked = false; ///< it should have been, and there was no room: the next opening does it
    bool m_isDamaged = false; ///< then nothing more is written, the anchor least of all: it knows better
};

}
