// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/seal/segment.h"

#include <functional>

/// What client and service say to each other (sync/PROTOCOL.md, "Exchange", "Enrolment"). Each message is a CBOR sequence,
/// so that either side can act on, and commit, one item before it reads the next.
namespace sync {

/// Where the client stands in the service's log of one scope. Scopes are answered in the order asked: the urgent first.
struct CursorItem {
    quint64 scope = 0;
    quint64 epoch = 0; ///< 0: never talked
    quint64 sequence = 0;
    std::optional<QByteArray> root; ///< 8 bytes; sent once after the position or the content changed and nothing is unsent
};

/// The first item of a request; segments follow, one byte string each. Authenticated by a MAC under the key the device's and
/// the service's box keys share; segments carry their own signatures.
struct ExchangeRequest {
    quint64 device = 0;
    QList<CursorItem> cursors;
    QByteArray check; ///< 8 bytes: BLAKE2b-64 over the log hashes at the cursors, in order (zero bytes where sequence is 0)
    /// 8 bytes: a digest of everything the roots in the cursors follow from beside the scope's own log. Empty exactly when
    /// no cursor has a root. Roots are compared only between devices that say the same here.
    QByteArray knowledge = {};
    QList<core::ChainPoint> extents
        = {}; ///< chains the client holds, each at the end of a segment; asks how far the service does
    bool wantSignature = false; ///< sign the log heads in the reply
};

QByteArray encodeRequest(const ExchangeRequest &request, const QByteArray &sharedKey);
/// The device a request claims to come from, before anything is checked.
quint64 claimedDevice(QByteArrayView head);
ExchangeRequest decodeRequest(QByteArrayView head, const QByteArray &sharedKey); ///< throws Cryptography on a bad MAC
QByteArray encodeItem(const QByteArray &segment); ///< a byte string
QByteArray segmentOf(QByteArrayView item); ///< back from encodeItem, as takeItem gave it; throws Protocol or Limit

/// One item of a reply.
struct ReplyItem {
    enum class Kind : quint8 {
        End = 0, ///< time, more
        Durable = 1, ///< incarnation, counter, bytes (hash there): stored and synced to disk at the centre up to here
        Refused = 2, ///< incarnation, counter (first of the segment), reason
        Segment = 3, ///< scope, bytes: the next entry of the log
        Position = 4, ///< scope, position: where the log stands; signature when asked
        Reset = 5, ///< scope, position is (epoch, 0): your cursor is not of my log; start again and offer what you hold
        Diverged = 6, ///< scope, agreeing, differing: others that know the same show something else
        /// The next entry of the log is a segment the client has. place: of the scope's cursor in the request, from 0. Then
        /// pushed: which segment of this request, from 0; or bytes: the first 8 of its digest, of one that an extent covers.
        Held = 7,
    };
    Kind kind = Kind::End;
    quint64 scope = 0;
    quint64 incarnation = 0;
    quint64 counter = 0;
    QString reason; ///< "signature", "foreign", "scope-right", "fork", "gap", "malformed", "limit", "quota"
    LogHead position;
    QByteArray bytes; ///< segment; hash of Durable (empty at 0) and Held; 64 byte signature of Position (may be empty)
    quint64 place = 0;
    quint64 pushed = 0;
    quint64 agreeing = 0; ///< of Diverged: other devices whose root is the asker's
    quint64 differing = 0; ///< and those whose root is another
    qint64 time = 0; ///< ms since 1970 by the service's clock
    bool more = false;
};

QByteArray encodeItem(const ReplyItem &item);
/// How far the item at the front of a buffer has been looked through, so that nothing is looked at twice however it arrives.
struct ItemScan {
    qsizetype at = 0;
    quint64 pending = 1;
};
/// Cuts complete items off the front of `buffer` as bytes arrive. Nothing when the next is not complete yet. Throws Protocol
/// or Limit when it can never be.
std::optional<ReplyItem> takeReplyItem(QByteArray &buffer, ItemScan *scan = nullptr);
/// The same for a request as the service reads it: the raw bytes of the next complete item.
/// `scan` belongs to the buffer, and is reset with each item.
std::optional<QByteArray> takeItem(QByteArray &buffer, qsizetype limit, ItemScan *scan = nullptr);

/// What the service signs: BLAKE2b-256 over organisation, scope, epoch, sequence, hash.
QByteArray positionMessage(const QByteArray &organisation, quint64 scope, const LogHead &position);
/// The running hash of a scope's log, 8 bytes: BLAKE2b-64(previous hash | segment digest).
QByteArray nextLogHash(const QByteArray &previous, const QByteArray &segmentDigest);

// --- enrolment (reliability.md 2.4) ---

/// The code is 16 Crockford base32 characters (80 bits); hyphens, case and look-alikes (O/0, I/L/1) do not matter.
struct InvitationCode {
    QByteArray number; ///< 16 bytes, public: finds the letter box
    QByteArray key; ///< 32 bytes, secret: authenticates what passes through it
};
QString newCode(); ///< "7KQ2-9XHV-M3TD-C8WR"
std::optional<InvitationCode> parseCode(const QString &code);

/// The new device's request: its public keys. MAC under the code's key.
struct EnrolmentRequest {
    QByteArray signing;
    QByteArray box;
};
/// The authority's answer: which organisation this is. The rest comes from the members log.
struct EnrolmentAnswer {
    QByteArray organisation; ///< 16 bytes
    QByteArray serviceBox;
    quint64 device = 0; ///< as granted; must be the asker's own
};
QByteArray encodeSealed(const EnrolmentRequest &request, const InvitationCode &code);
QByteArray encodeSealed(const EnrolmentAnswer &answer, const InvitationCode &code);
EnrolmentRequest openRequest(QByteArrayView bytes, const InvitationCode &code); ///< throws Cryptography
EnrolmentAnswer openAnswer(QByteArrayView bytes, const InvitationCode &code);

/// Letter-box operations, POST /v1/enrol. Open, Collect and Answer come from a member and are authenticated like a request.
struct Letter {
    enum class Kind : quint8 { Open = 1, Ask = 2, Collect = 3, Answer = 4, Poll = 5, Found = 6, Restore = 7 };
    Kind kind = Kind::Poll;
    quint64 device = 0; ///< Open, Collect, Answer
    QByteArray number; ///< 16 bytes; Collect: empty means all of mine
    QByteArray content; ///< Ask: sealed request; Answer: sealed answer; Found: claim secret
    QList<QByteArray> segments; ///< Found: the founding members segments; Restore: all of the members log that is known
};
QByteArray encodeLetter(const Letter &letter, const QByteArray &sharedKey); ///< key empty for Ask, Poll, Found, Restore
Letter decodeLetter(QByteArrayView bytes, const std::function<QByteArray(quint64 device)> &sharedKeyOf);
/// The service's reply to a letter: pairs of letter-box number and content (Collect: requests; Poll: the answer, if any).
struct LetterReply {
    bool accepted = false;
    QString reason; ///< when not: "unknown", "used", "expired", "tries", "claimed", "authentication"
    QList<std::pair<QByteArray, QByteArray>> contents;
};
QByteArray encodeReply(const LetterReply &reply);
LetterReply decodeReply(QByteArrayView bytes);

}
