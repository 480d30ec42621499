// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/rules/span.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace core {

/// What the list says of one person (domain dossier 3.11).
struct ListFacts {
    QList<QDate> channelsVerified; ///< one a contact channel; invalid: never
    bool residence = false;
    bool zone = false;
    bool category = false;
    QDate contractFrom;
    QDate contractUntil; ///< invalid: open
    bool dependantsDeclared = false; ///< some, or that there are none
};

struct ListLimits {
    int channels = 2;
    Span verified {0, 90, 0};
};

enum class ListGap : quint8 { Channels, Residence, Zone, Category, Contract, Dependants };

/// Why a person is not list-complete; empty: complete.
QList<ListGap> gapsOf(const ListFacts &facts, QDate today, const ListLimits &limits = {});

enum class WhereaboutsKind : quint8 { Planned, Reported, Observed };

struct WhereaboutsFact {
    Id id;
    WhereaboutsKind kind = WhereaboutsKind::Planned;
    QDateTime from;
    QDateTime until; ///< invalid: open for what is planned
    QDateTime noted; ///< when it was written down; invalid: at `from`
    Id place;
    QString source; ///< "trip", "warden": a key
};

enum class WhereaboutsBasis : quint8 { Observed, Reported, Planned, Residence, Unknown };

struct WhereaboutsNow {
    WhereaboutsBasis basis = WhereaboutsBasis::Unknown;
    Id entry; ///< null for residence and unknown
    Id place; ///< the zone, for residence
    QString source;
    qint64 ageMinutes = 0; ///< since it was so (observed, reported) or was written down (planned)
};

/// The current best whereabouts (3.11): the newest observed or reported within the fresh time, 24 hours or 4 in a crisis,
/// else the plan that covers now, the one written down last, else the residence zone, else unknown. Ties go to the higher
/// identity.
WhereaboutsNow whereaboutsAt(
    const QList<WhereaboutsFact> &facts, Id residenceZone, const QDateTime &now, int freshMinutes = 1440);
/// "12 min", "5 h", "3 d".
QString ageText(qint64 minutes);

/// Of a person and a training requirement (3.18).
enum class TrainingState : quint8 { Compliant, Expiring, Expired, Missing, InGrace, Waived, NotApplicable };

QString keyOf(TrainingState state); ///< "in_grace"

struct TrainingProof {
    QDate issued;
    QDate expires; ///< invalid: see `validMonths`
    bool counts = false; ///< verified, or from a trusted source
};

struct TrainingFacts {
    bool applies = true;
    QDate onDuty; ///< when the grace time began; invalid: none
    QDate waivedUntil; ///< by the DO; invalid: not waived
    QList<TrainingProof> proofs;
};

struct TrainingLimits {
    int validMonths = 0; ///< of the course; 0: does not expire
    int graceDays = 30;
    int warnDays = 60;
};

struct TrainingVerdict {
    TrainingState state = TrainingState::Missing;
    QDate until; ///< of the proof, the grace or the waiver that counts; invalid: without end, or none
};

/// A valid proof first, then the waiver, then the grace time. Proofs issued after `today` do not count yet.
TrainingVerdict trainingOf(const TrainingFacts &facts, QDate today, const TrainingLimits &limits = {});
/// The last day a proof is valid; invalid: it does not expire.
QDate expiryOf(const TrainingProof &proof, int validMonths);

/// A warden or an alternate, in the order they stand in (3.13).
struct WardenPost {
    struct Away {
        QDateTime from;
        QDateTime until; ///< invalid: open
    };
    Id person;
    QDate from; ///< of the appointment
    QDate until; ///< invalid: open
    QList<Away> away; ///< leave, travel
};

struct ActiveWarden {
    Id person;
    bool alternate = false;
};

/// The first who is appointed and there; nothing: the zone has no active warden, which is red.
std::optional<ActiveWarden> activeWarden(const QList<WardenPost> &posts, const QDateTime &now);

}
