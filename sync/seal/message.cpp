// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/message.h"

#include "core/base/cbor.h"
#include "core/base/failure.h"

#include <algorithm>
#include <sodium.h>

namespace sync {

namespace {

using core::Failure;
namespace cbor = core::cbor;

constexpr int macSize = 16;
constexpr int shortHashSize = 8; ///< of a log, of a state, of a chain point
constexpr qsizetype keySize = 32;
constexpr qsizetype numberSize = 16; ///< of a letter box, and of an organisation
constexpr qsizetype replyItemLimit = segmentBytesLimit + 64;

/// Strings inside a message are at most segments.
constexpr cbor::Limits messageLimits {.string = quint64(segmentBytesLimit)};

[[noreturn]] void malformed(const char *what)
{
    throw Failure(Failure::Kind::Protocol, QStringLiteral("message: ") + QLatin1String(what));
}

[[noreturn]] void tooMuch(const char *what)
{
    throw Failure(Failure::Kind::Limit, QStringLiteral("message: ") + QLatin1String(what));
}

[[noreturn]] void notAuthentic()
{
    throw Failure(Failure::Kind::Cryptography, QStringLiteral("message: does not authenticate"));
}

QByteArray mac(const char *purpose, QByteArrayView body, QByteArrayView key, int size = macSize)
{
    QByteArray message(purpose);
    message.append(body);
    return digest(message, size, key);
}

bool isSame(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), size_t(left.size())) == 0;
}

/// A message with its authenticator in front: [mac, body].
QByteArray authenticated(const char *purpose, const QByteArray &body, QByteArrayView key, int size = macSize)
{
    cbor::Writer writer;
    writer.array(2);
    writer.bytes(key.isEmpty() ? QByteArray() : mac(purpose, body, key, size));
    writer.raw(body);
    return writer.result();
}

struct Authenticated {
    QByteArray mac;
    QByteArray body;
    void require(const char *purpose, QByteArrayView key) const
    {
        if (mac.isEmpty() || !isSame(mac, sync::mac(purpose, body, key, int(mac.size()))))
            notAuthentic();
    }
};

Authenticated openAuthenticated(QByteArrayView bytes, qsizetype size)
{
    cbor::Reader reader(bytes, messageLimits);
    reader.array(2);
    Authenticated message;
    message.mac = reader.bytes();
    if (!message.mac.isEmpty() && message.mac.size() != size)
        malformed("authenticator of the wrong size");
    const qsizetype start = reader.position();
    reader.skip();
    message.body = reader.between(start, reader.position()).toByteArray();
    reader.end();
    return message;
}

/// How long the item at the front is, if it is all there. Looks at heads only; what lies between is checked
/// when it is read.
std::optional<qsizetype> itemLength(QByteArrayView bytes, qsizetype limit, ItemScan &scan)
{
    qsizetype &at = scan.at;
    quint64 &pending = scan.pending;
    for (; pending > 0; --pending) {
        const qsizetype head = at;
        if (at >= limit)
            tooMuch("item too large");
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes.at(at++));
        const auto low = quint8(byte & 0x1f);
        quint64 argument = low;
        if (low >= 24) {
            if (low > 27)
                malformed("indefinite length or reserved form");
            const qsizetype size = qsizetype(1) << (low - 24);
            if (bytes.size() - at < size) {
                at = head; // this head is read again when all of it is here
                return std::nullopt;
            }
            argument = 0;
            for (qsizetype i = 0; i < size; ++i)
                argument = argument << 8 | quint8(bytes.at(at++));
        }
        switch (byte >> 5) {
        case 2:
        case 3:
            if (argument > quint64(limit) || at + qsizetype(argument) > limit)
                tooMuch("item too large");
            at += qsizetype(argument);
            break;
        case 4:
        case 5:
            if (argument > quint64(limit) || pending > quint64(limit))
                tooMuch("item too large");
            pending += (byte >> 5) == 5 ? argument * 2 : argument;
            break;
        case 6:
            ++pending;
            break;
        default:
            break;
        }
    }
    if (at > limit)
        tooMuch("item too large");
    if (at > bytes.size())
        return std::nullopt;
    return at;
}

/// A hash of a log, which is empty exactly where nothing has been logged yet.
void writePosition(cbor::Writer &writer, const LogHead &position)
{
    writer.number(position.epoch);
    writer.number(position.sequence);
    writer.bytes(position.sequence == 0 ? QByteArray() : position.hash);
}

LogHead readPosition(cbor::Reader &reader)
{
    LogHead position;
    position.epoch = reader.number();
    position.sequence = reader.number();
    position.hash = reader.bytes(position.sequence == 0 ? 0 : shortHashSize);
    return position;
}

}

constexpr char requestPurpose[] = "Muster request 1";

// [mac, [device, [cursor...], check]], then what the roots follow from if there are any, then extents and flag
// if there are any. A cursor is scope, position, and perhaps a root; its position is [epoch, sequence], or the
// sequence alone when the epoch is that of the cursor before (0 before the first).
QByteArray encodeRequest(const ExchangeRequest &request, const QByteArray &sharedKey)
{
    Q_ASSERT(!sharedKey.isEmpty());
    const bool isShort = request.extents.isEmpty() && !request.wantSignature;
    quint64 items = 0;
    bool hasRoot = false;
    for (const CursorItem &cursor : request.cursors) {
        items += cursor.root ? 3 : 2;
        hasRoot = hasRoot || cursor.root;
    }
    Q_ASSERT(hasRoot == !request.knowledge.isEmpty());
    cbor::Writer body;
    body.array(quint64(3 + (hasRoot ? 1 : 0) + (isShort ? 0 : 2)));
    body.number(request.device);
    body.array(items);
    quint64 epoch = 0;
    for (const CursorItem &cursor : request.cursors) {
        body.number(cursor.scope);
        if (cursor.epoch != epoch) {
            body.array(2);
            body.number(cursor.epoch);
            epoch = cursor.epoch;
        }
        body.number(cursor.sequence);
        if (cursor.root)
            body.bytes(*cursor.root);
    }
    body.bytes(request.check);
    if (hasRoot)
        body.bytes(request.knowledge);
    if (!isShort) {
        body.array(quint64(request.extents.size()) * 3);
        for (const core::ChainPoint &extent : request.extents) {
            body.number(extent.incarnation);
            body.number(extent.last);
            body.bytes(extent.hash);
        }
        body.boolean(request.wantSignature);
    }
    return authenticated(requestPurpose, body.result(), sharedKey);
}

quint64 claimedDevice(QByteArrayView head)
{
    const QByteArray body = openAuthenticated(head, macSize).body;
    cbor::Reader reader(body, messageLimits);
    if (const quint64 items = reader.array(); items < 3 || items > 6)
        malformed("request");
    return reader.number();
}

ExchangeRequest decodeRequest(QByteArrayView head, const QByteArray &sharedKey)
{
    const Authenticated message = openAuthenticated(head, macSize);
    message.require(requestPurpose, sharedKey);
    cbor::Reader reader(message.body, messageLimits);
    const quint64 items = reader.array();
    if (items < 3 || items > 6)
        malformed("request");
    bool hasRoot = false;
    ExchangeRequest request;
    request.device = reader.number();
    quint64 epoch = 0;
    for (quint64 left = reader.array(); left > 0;) {
        if (left < 2)
            malformed("cursor");
        left -= 2;
        CursorItem cursor;
        cursor.scope = reader.number();
        if (reader.type() == cbor::Type::Array) {
            reader.array(2);
            cursor.epoch = reader.number();
            if (cursor.epoch == epoch)
                malformed("epoch said twice");
            epoch = cursor.epoch;
        }
        cursor.epoch = epoch;
        cursor.sequence = reader.number();
        if (left > 0 && reader.type() == cbor::Type::Bytes) {
            cursor.root = reader.bytes(shortHashSize);
            hasRoot = true;
            --left;
        }
        request.cursors.append(cursor);
    }
    request.check = reader.bytes(shortHashSize);
    if (hasRoot != (items % 2 == 0))
        malformed("root");
    if (hasRoot)
        request.knowledge = reader.bytes(shortHashSize);
    if (items >= 5) {
        const quint64 parts = reader.array();
        if (parts % 3 != 0)
            malformed("extents");
        for (quint64 i = 0; i < parts; i += 3) {
            core::ChainPoint extent;
            extent.incarnation = reader.number();
            extent.last = reader.number();
            extent.hash = reader.bytes(shortHashSize);
            request.extents.append(extent);
        }
        request.wantSignature = reader.boolean();
        if (request.extents.isEmpty() && !request.wantSignature)
            malformed("request in its long form for nothing");
    }
    reader.end();
    return request;
}

QByteArray encodeItem(const QByteArray &segment)
{
    cbor::Writer writer;
    writer.bytes(segment);
    return writer.result();
}

QByteArray segmentOf(QByteArrayView item)
{
    cbor::Reader reader(item, messageLimits);
    const QByteArray segment = reader.bytes();
    reader.end();
    return segment;
}

QByteArray encodeItem(const ReplyItem &item)
{
    cbor::Writer writer;
    const auto begin = [&](quint64 items) {
        writer.array(items);
        writer.number(quint64(item.kind));
    };
    switch (item.kind) {
    case ReplyItem::Kind::End:
        begin(item.more ? 3 : 2);
        writer.integer(item.time);
        if (item.more)
            writer.boolean(true);
        break;
    case ReplyItem::Kind::Durable:
        begin(item.counter == 0 ? 3 : 4);
        writer.number(item.incarnation);
        writer.number(item.counter);
        if (item.counter != 0)
            writer.bytes(item.bytes);
        break;
    case ReplyItem::Kind::Refused:
        begin(4);
        writer.number(item.incarnation);
        writer.number(item.counter);
        writer.text(item.reason);
        break;
    case ReplyItem::Kind::Segment:
        begin(3);
        writer.number(item.scope);
        writer.bytes(item.bytes);
        break;
    case ReplyItem::Kind::Held:
        begin(3);
        writer.number(item.place);
        if (item.bytes.isEmpty())
            writer.number(item.pushed);
        else
            writer.bytes(item.bytes);
        break;
    case ReplyItem::Kind::Position:
        begin(item.bytes.isEmpty() ? 5 : 6);
        writer.number(item.scope);
        writePosition(writer, item.position);
        if (!item.bytes.isEmpty())
            writer.bytes(item.bytes);
        break;
    case ReplyItem::Kind::Reset:
        begin(3);
        writer.number(item.scope);
        writer.number(item.position.epoch);
        break;
    case ReplyItem::Kind::Diverged:
        begin(4);
        writer.number(item.scope);
        writer.number(item.agreeing);
        writer.number(item.differing);
        break;
    }
    return writer.result();
}

std::optional<ReplyItem> takeReplyItem(QByteArray &buffer, ItemScan *scan)
{
    const std::optional<QByteArray> bytes = takeItem(buffer, replyItemLimit, scan);
    if (!bytes)
        return std::nullopt;
    cbor::Reader reader(*bytes, messageLimits);
    const quint64 items = reader.array();
    if (items == 0)
        malformed("reply item");
    const auto require = [items](bool fits) {
        if (!fits)
            malformed("reply item of another length than expected");
    };
    ReplyItem item;
    const quint64 kind = reader.number();
    if (kind > quint64(ReplyItem::Kind::Held))
        malformed("unknown reply item");
    item.kind = ReplyItem::Kind(kind);
    switch (item.kind) {
    case ReplyItem::Kind::End:
        require(items == 2 || items == 3);
        item.time = reader.integer();
        item.more = items == 3;
        if (item.more && !reader.boolean())
            malformed("reply item in its long form for nothing");
        break;
    case ReplyItem::Kind::Durable:
        require(items == 3 || items == 4);
        item.incarnation = reader.number();
        item.counter = reader.number();
        require((items == 4) == (item.counter != 0));
        if (item.counter != 0)
            item.bytes = reader.bytes(shortHashSize);
        break;
    case ReplyItem::Kind::Refused:
        require(items == 4);
        item.incarnation = reader.number();
        item.counter = reader.number();
        item.reason = reader.text();
        break;
    case ReplyItem::Kind::Segment:
        require(items == 3);
        item.scope = reader.number();
        item.bytes = reader.bytes();
        break;
    case ReplyItem::Kind::Held:
        require(items == 3);
        item.place = reader.number();
        if (reader.type() == cbor::Type::Bytes)
            item.bytes = reader.bytes(shortHashSize);
        else
            item.pushed = reader.number();
        break;
    case ReplyItem::Kind::Position:
        require(items == 5 || items == 6);
        item.scope = reader.number();
        item.position = readPosition(reader);
        if (items == 6)
            item.bytes = reader.bytes(64);
        break;
    case ReplyItem::Kind::Reset:
        require(items == 3);
        item.scope = reader.number();
        item.position.epoch = reader.number();
        break;
    case ReplyItem::Kind::Diverged:
        require(items == 4);
        item.scope = reader.number();
        item.agreeing = reader.number();
        item.differing = reader.number();
        break;
    }
    reader.end();
    return item;
}

std::optional<QByteArray> takeItem(QByteArray &buffer, qsizetype limit, ItemScan *scan)
{
    ItemScan once;
    ItemScan &scanned = scan != nullptr ? *scan : once;
    const std::optional<qsizetype> length = itemLength(buffer, limit, scanned);
    if (!length)
        return std::nullopt;
    scanned = {};
    const QByteArray item = buffer.first(*length);
    buffer.remove(0, *length);
    return item;
}

QByteArray positionMessage(const QByteArray &organisation, quint64 scope, const LogHead &position)
{
    return digest(QByteArrayLiteral("Muster log head 1") + organisation + bigEndian(scope) + bigEndian(position.epoch)
            + bigEndian(position.sequence) + position.hash,
        32);
}

QByteArray nextLogHash(const QByteArray &previous, const QByteArray &segmentDigest)
{
    return digest(previous + segmentDigest, shortHashSize);
}

namespace {

/// Crockford's base 32: no I, L, O or U.
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLength = 16;
constexpr int codeBits = codeLength * 5;

constexpr char askingPurpose[] = "Muster enrolment request 1";
constexpr char answeringPurpose[] = "Muster enrolment answer 1";
constexpr char letterPurpose[] = "Muster letter 1";
constexpr int enrolmentMacSize = 32;

}

QString newCode()
{
    const QByteArray random = randomBytes(codeLength);
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % 4 == 0)
            code += QLatin1Char('-');
        code += QLatin1Char(alphabet[quint8(random.at(i)) & 0x1f]);
    }
    return code;
}

std::optional<InvitationCode> parseCode(const QString &code)
{
    QByteArray secret(codeBits / 8, '\0');
    int length = 0;
    for (const QChar typed : code) {
        if (typed == QLatin1Char('-') || typed.isSpace())
            continue;
        char letter = typed.unicode() < 128 ? char(typed.toUpper().unicode()) : '\0';
        if (letter == 'O')
            letter = '0';
        else if (letter == 'I' || letter == 'L')
            letter = '1';
        const char *end = alphabet + sizeof alphabet - 1;
        const char *found = std::find(alphabet, end, letter);
        if (found == end || length == codeLength)
            return std::nullopt;
        for (int bit = 0; bit < 5; ++bit) {
            const int at = length * 5 + bit;
            if (((found - alphabet) >> (4 - bit) & 1) != 0)
                secret[at / 8] = char(quint8(secret.at(at / 8)) | 0x80 >> (at % 8));
        }
        ++length;
    }
    if (length != codeLength)
        return std::nullopt;
    return InvitationCode {digest(QByteArrayLiteral("Muster invitation number 1") + secret, numberSize),
        digest(QByteArrayLiteral("Muster invitation key 1") + secret, keySize)};
}

QByteArray encodeSealed(const EnrolmentRequest &request, const InvitationCode &code)
{
    cbor::Writer body;
    body.array(2);
    body.bytes(request.signing);
    body.bytes(request.box);
    return authenticated(askingPurpose, body.result(), code.key, enrolmentMacSize);
}

QByteArray encodeSealed(const EnrolmentAnswer &answer, const InvitationCode &code)
{
    cbor::Writer body;
    body.array(3);
    body.bytes(answer.organisation);
    body.bytes(answer.serviceBox);
    body.number(answer.device);
    return authenticated(answeringPurpose, body.result(), code.key, enrolmentMacSize);
}

EnrolmentRequest openRequest(QByteArrayView bytes, const InvitationCode &code)
{
    const Authenticated message = openAuthenticated(bytes, enrolmentMacSize);
    message.require(askingPurpose, code.key);
    cbor::Reader reader(message.body);
    reader.array(2);
    EnrolmentRequest request;
    request.signing = reader.bytes(keySize);
    request.box = reader.bytes(keySize);
    reader.end();
    return request;
}

EnrolmentAnswer openAnswer(QByteArrayView bytes, const InvitationCode &code)
{
    const Authenticated message = openAuthenticated(bytes, enrolmentMacSize);
    message.require(answeringPurpose, code.key);
    cbor::Reader reader(message.body);
    reader.array(3);
    EnrolmentAnswer answer;
    answer.organisation = reader.bytes(numberSize);
    answer.serviceBox = reader.bytes(keySize);
    answer.device = reader.number();
    reader.end();
    return answer;
}

QByteArray encodeLetter(const Letter &letter, const QByteArray &sharedKey)
{
    cbor::Writer body;
    const auto begin = [&](quint64 items) {
        body.array(items);
        body.number(quint64(letter.kind));
    };
    bool isFromMember = false;
    switch (letter.kind) {
    case Letter::Kind::Open:
    case Letter::Kind::Collect:
        isFromMember = true;
        begin(3);
        body.number(letter.device);
        body.bytes(letter.number);
        break;
    case Letter::Kind::Answer:
        isFromMember = true;
        begin(4);
        body.number(letter.device);
        body.bytes(letter.number);
        body.bytes(letter.content);
        break;
    case Letter::Kind::Ask:
        begin(3);
        body.bytes(letter.number);
        body.bytes(letter.content);
        break;
    case Letter::Kind::Poll:
        begin(2);
        body.bytes(letter.number);
        break;
    case Letter::Kind::Found:
        begin(3);
        body.bytes(letter.content);
        body.array(quint64(letter.segments.size()));
        for (const QByteArray &segment : letter.segments)
            body.bytes(segment);
        break;
    case Letter::Kind::Restore:
        begin(2);
        body.array(quint64(letter.segments.size()));
        for (const QByteArray &segment : letter.segments)
            body.bytes(segment);
        break;
    }
    Q_ASSERT(!isFromMember || !sharedKey.isEmpty());
    return authenticated(letterPurpose, body.result(), isFromMember ? sharedKey : QByteArray());
}

Letter decodeLetter(QByteArrayView bytes, const std::function<QByteArray(quint64 device)> &sharedKeyOf)
{
    const Authenticated message = openAuthenticated(bytes, macSize);
    cbor::Reader reader(message.body, messageLimits);
    const quint64 items = reader.array();
    if (items == 0)
        malformed("letter");
    const auto requireItems = [items](quint64 wanted) {
        if (items != wanted)
            malformed("letter of another length than expected");
    };
    Letter letter;
    const quint64 kind = reader.number();
    if (kind < quint64(Letter::Kind::Open) || kind > quint64(Letter::Kind::Restore))
        malformed("unknown letter");
    letter.kind = Letter::Kind(kind);
    bool isFromMember = false;
    switch (letter.kind) {
    case Letter::Kind::Open:
        requireItems(3);
        isFromMember = true;
        letter.device = reader.number();
        letter.number = reader.bytes(numberSize);
        break;
    case Letter::Kind::Collect:
        requireItems(3);
        isFromMember = true;
        letter.device = reader.number();
        letter.number = reader.bytes();
        if (!letter.number.isEmpty() && letter.number.size() != numberSize)
            malformed("number of a letter box");
        break;
    case Letter::Kind::Answer:
        requireItems(4);
        isFromMember = true;
        letter.device = reader.number();
        letter.number = reader.bytes(numberSize);
        letter.content = reader.bytes();
        break;
    case Letter::Kind::Ask:
        requireItems(3);
        letter.number = reader.bytes(numberSize);
        letter.content = reader.bytes();
        break;
    case Letter::Kind::Poll:
        requireItems(2);
        letter.number = reader.bytes(numberSize);
        break;
    case Letter::Kind::Found:
        requireItems(3);
        letter.content = reader.bytes();
        for (quint64 left = reader.array(); left > 0; --left)
            letter.segments.append(reader.bytes());
        break;
    case Letter::Kind::Restore:
        requireItems(2);
        for (quint64 left = reader.array(); left > 0; --left)
            letter.segments.append(reader.bytes());
        break;
    }
    reader.end();
    if (isFromMember) {
        const QByteArray key = sharedKeyOf(letter.device);
        if (key.isEmpty())
            notAuthentic();
        message.require(letterPurpose, key);
    } else if (!message.mac.isEmpty()) {
        malformed("authenticator where none belongs");
    }
    return letter;
}

// [true, [number, content...]] or [false, reason].
QByteArray encodeReply(const LetterReply &reply)
{
    cbor::Writer writer;
    writer.array(2);
    writer.boolean(reply.accepted);
    if (reply.accepted) {
        writer.array(quint64(reply.contents.size()) * 2);
        for (const auto &[number, content] : reply.contents) {
            writer.bytes(number);
            writer.bytes(content);
        }
    } else {
        writer.text(reply.reason);
    }
    return writer.result();
}

LetterReply decodeReply(QByteArrayView bytes)
{
    cbor::Reader reader(bytes, messageLimits);
    reader.array(2);
    LetterReply reply;
    reply.accepted = reader.boolean();
    if (reply.accepted) {
        const quint64 items = reader.array();
        if (items % 2 != 0)
            malformed("letter box contents");
        for (quint64 i = 0; i < items; i += 2) {
            const QByteArray number = reader.bytes(numberSize);
            reply.contents.append({number, reader.bytes()});
        }
    } else {
        reply.reason = reader.text();
    }
    reader.end();
    return reply;
}

}
