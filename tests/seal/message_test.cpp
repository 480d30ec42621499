// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "sync/seal/message.h"

#include <catch2/catch_test_macros.hpp>

using core::Failure;
using sync::Letter;
using sync::ReplyItem;

namespace {

const QByteArray sharedKey(32, 'k');

sync::ExchangeRequest plainRequest()
{
    sync::ExchangeRequest request;
    request.device = 0x1122334455667788;
    request.check = QByteArray(8, 'c');
    const quint64 epoch = 0xfedcba9876543210;
    request.cursors.append({0, epoch, 41, std::nullopt});
    for (quint64 i = 1; i < 5; ++i)
        request.cursors.append({0xa000000000000000 + i, epoch, 3000 + i, std::nullopt});
    return request;
}

void compare(const sync::ExchangeRequest &read, const sync::ExchangeRequest &written)
{
    CHECK(read.device == written.device);
    CHECK(read.check == written.check);
    CHECK(read.knowledge == written.knowledge);
    CHECK(read.wantSignature == written.wantSignature);
    REQUIRE(read.cursors.size() == written.cursors.size());
    for (qsizetype i = 0; i < read.cursors.size(); ++i) {
        CHECK(read.cursors.at(i).scope == written.cursors.at(i).scope);
        CHECK(read.cursors.at(i).epoch == written.cursors.at(i).epoch);
        CHECK(read.cursors.at(i).sequence == written.cursors.at(i).sequence);
        CHECK(read.cursors.at(i).root == written.cursors.at(i).root);
    }
    REQUIRE(read.extents.size() == written.extents.size());
    for (qsizetype i = 0; i < read.extents.size(); ++i) {
        CHECK(read.extents.at(i).incarnation == written.extents.at(i).incarnation);
        CHECK(read.extents.at(i).last == written.extents.at(i).last);
        CHECK(read.extents.at(i).hash == written.extents.at(i).hash);
    }
}

QList<ReplyItem> everyReplyItem()
{
    QList<ReplyItem> items(11);
    items[0].kind = ReplyItem::Kind::Durable;
    items[0].incarnation = 0xffffffffffffffff;
    items[0].counter = 42;
    items[0].bytes = QByteArray(8, 'h');
    items[1].kind = ReplyItem::Kind::Refused;
    items[1].incarnation = 7;
    items[1].counter = 9;
    items[1].reason = QStringLiteral("scope-right");
    items[2].kind = ReplyItem::Kind::Segment;
    items[2].scope = 3;
    items[2].bytes = QByteArray(30'000, 's');
    items[3].kind = ReplyItem::Kind::Position;
    items[3].scope = 3;
    items[3].position = {5, 0, {}};
    items[4].kind = ReplyItem::Kind::Position;
    items[4].position = {5, 6, QByteArray(8, 'h')};
    items[4].bytes = QByteArray(64, 's');
    items[5].kind = ReplyItem::Kind::Reset;
    items[5].scope = 12;
    items[5].position.epoch = 99;
    items[6].kind = ReplyItem::Kind::Diverged;
    items[6].scope = 12;
    items[6].agreeing = 1;
    items[6].differing = 300;
    items[7].kind = ReplyItem::Kind::Held;
    items[7].place = 3;
    items[7].bytes = QByteArray(8, 'd');
    items[8].kind = ReplyItem::Kind::Durable;
    items[8].incarnation = 7;
    items[9].kind = ReplyItem::Kind::Held;
    items[9].pushed = 70;
    items[10].kind = ReplyItem::Kind::End;
    items[10].time = 1'795'000'000'000;
    items[10].more = true;
    return items;
}

void compare(const ReplyItem &read, const ReplyItem &written)
{
    CHECK(read.kind == written.kind);
    CHECK(read.scope == written.scope);
    CHECK(read.incarnation == written.incarnation);
    CHECK(read.counter == written.counter);
    CHECK(read.reason == written.reason);
    CHECK(read.position.epoch == written.position.epoch);
    CHECK(read.position.sequence == written.position.sequence);
    CHECK(read.position.hash == written.position.hash);
    CHECK(read.bytes == written.bytes);
    CHECK(read.place == written.place);
    CHECK(read.pushed == written.pushed);
    CHECK(read.agreeing == written.agreeing);
    CHECK(read.differing == written.differing);
    CHECK(read.time == written.time);
    CHECK(read.more == written.more);
}

}

TEST_CASE("A request says what was put in")
{
    sync::ExchangeRequest request = plainRequest();
    const auto roundTrip = [&] {
        const QByteArray head = sync::encodeRequest(request, sharedKey);
        CHECK(sync::claimedDevice(head) == request.device);
        compare(sync::decodeRequest(head, sharedKey), request);
    };
    roundTrip();
    request.cursors[2].root = QByteArray(8, 'r');
    request.cursors[4].root = QByteArray(8, 'q');
    request.knowledge = QByteArray(8, 'k');
    request.cursors[3].epoch = 0;
    request.cursors[3].sequence = 0;
    roundTrip();
    request.wantSignature = true;
    roundTrip();
    request.extents = {{1, 2, QByteArray(8, 'e')}, {0xffffffffffffffff, 40, QByteArray(8, 'f')}};
    roundTrip();
    request.wantSignature = false;
    request.cursors.clear();
    request.knowledge.clear();
    roundTrip();
}

TEST_CASE("A request that was changed anywhere, or authenticated with another key, is refused")
{
    sync::ExchangeRequest request = plainRequest();
    request.extents = {{1, 2, QByteArray(8, 'e')}};
    const QByteArray head = sync::encodeRequest(request, sharedKey);
    CHECK_THROWS_AS(sync::decodeRequest(head, QByteArray(32, 'x')), Failure);
    for (qsizetype at = 0; at < head.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = head;
            flipped[at] = char(flipped.at(at) ^ 1 << bit);
            CHECK_THROWS_AS(sync::decodeRequest(flipped, sharedKey), Failure);
        }
        CHECK_THROWS_AS(sync::decodeRequest(head.first(at), sharedKey), Failure);
    }
}

TEST_CASE("A request has one form only")
{
    // Authenticated by hand: a member that writes what our writer would not.
    const auto refuses = [](const QByteArray &cursors, const QByteArray &tail) {
        const QByteArray body = (tail.isEmpty() ? "\x83" : "\x85") + QByteArray("\x05") + cursors
            + "\x48"
              "cccccccc"
            + tail;
        const QByteArray mac = sync::digest("Muster request 1" + body, 16, sharedKey);
        try {
            sync::decodeRequest("\x82\x50" + mac + body, sharedKey);
        } catch (const Failure &failure) {
            return failure.kind == Failure::Kind::Protocol;
        }
        return false;
    };
    CHECK_FALSE(refuses(QByteArray::fromHex("840182070809"
                                            "0a"),
        {})); // [1, [7, 8], 9, 10]
    CHECK(refuses(QByteArray::fromHex("840182070809"
                                      "82070a"),
        {})); // the same epoch again
    CHECK(refuses(QByteArray::fromHex("8201820008"), {})); // an epoch of 0 said
    CHECK(refuses(QByteArray::fromHex("8101"), {})); // a scope without a position
    CHECK(refuses(QByteArray::fromHex("80"), QByteArray::fromHex("80f4"))); // the long form for nothing
    CHECK(refuses(QByteArray::fromHex("80"), QByteArray::fromHex("8101f4"))); // half an extent
}

TEST_CASE("A reply comes out item by item as it went in, however it is cut into pieces")
{
    QByteArray stream;
    const QList<ReplyItem> items = everyReplyItem();
    for (const ReplyItem &item : items)
        stream += sync::encodeItem(item);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), qsizetype(1000), stream.size()}) {
        QByteArray buffer;
        qsizetype next = 0;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            buffer += stream.sliced(at, std::min(step, stream.size() - at));
            while (const auto item = sync::takeReplyItem(buffer)) {
                REQUIRE(next < items.size());
                compare(*item, items.at(next++));
            }
        }
        CHECK(next == items.size());
        CHECK(buffer.isEmpty());
    }
}

TEST_CASE("An incomplete item waits, an impossible one is refused at once")
{
    for (const ReplyItem &item : everyReplyItem()) {
        const QByteArray bytes = sync::encodeItem(item);
        for (qsizetype size = 0; size < std::min(bytes.size(), qsizetype(300)); ++size) {
            QByteArray buffer = bytes.first(size);
            CHECK_FALSE(sync::takeReplyItem(buffer).has_value());
            CHECK(buffer == bytes.first(size));
        }
    }
    for (const char *digits :
        {"5bffffffffffffffff", "5a40000000", "9bffffffffffffffff", "bbffffffffffffffff", "7f", "9f", "ff", "1c", "00", "80",
            "8108", "8107", "8101", "8401010101", "84030101", "850401014101", "83000af4", "8203f6"}) {
        INFO(digits);
        QByteArray buffer = QByteArray::fromHex(digits) + QByteArray(64, '\0');
        CHECK_THROWS_AS(sync::takeReplyItem(buffer), Failure);
    }
    QByteArray deep(100'000, '\x81');
    CHECK_FALSE(sync::takeItem(deep, 200'000).has_value());
    CHECK_THROWS_AS(sync::takeItem(deep, 100'000), Failure);
}

TEST_CASE("A request's items come out as they went in")
{
    const QByteArray head = sync::encodeRequest(plainRequest(), sharedKey);
    const QByteArray segment(40'000, 's');
    QByteArray buffer = head + sync::encodeItem(segment) + "\x41";
    CHECK(sync::takeItem(buffer, 100'000) == head);
    const auto item = sync::takeItem(buffer, 100'000);
    REQUIRE(item.has_value());
    CHECK(sync::segmentOf(*item) == segment);
    CHECK_FALSE(sync::takeItem(buffer, 100'000).has_value());
    QByteArray tooLarge = sync::encodeItem(segment);
    CHECK_THROWS_AS(sync::takeItem(tooLarge, 39'999), Failure);
}

TEST_CASE("Nothing to do costs few bytes")
{
    const sync::ExchangeRequest request = plainRequest();
    const qsizetype asked = sync::encodeRequest(request, sharedKey).size();
    ReplyItem end;
    end.time = 1'795'000'000'000;
    const qsizetype answered = sync::encodeItem(end).size();
    INFO("nothing to do, 5 scopes: " << asked << " bytes asked, " << answered << " answered");
    CHECK(asked <= 130);
    CHECK(answered <= 20);
}

TEST_CASE("What the service signs depends on every part of a position")
{
    const sync::LogHead position {1, 2, QByteArray(8, 'h')};
    const QByteArray organisation(16, 'o');
    const QByteArray message = sync::positionMessage(organisation, 3, position);
    CHECK(message.size() == 32);
    CHECK(message != sync::positionMessage(QByteArray(16, 'p'), 3, position));
    CHECK(message != sync::positionMessage(organisation, 4, position));
    CHECK(message != sync::positionMessage(organisation, 3, {2, 2, QByteArray(8, 'h')}));
    CHECK(message != sync::positionMessage(organisation, 3, {1, 3, QByteArray(8, 'h')}));
    CHECK(message != sync::positionMessage(organisation, 3, {1, 2, QByteArray(8, 'i')}));
    CHECK(sync::nextLogHash({}, QByteArray(16, 'd')).size() == 8);
    CHECK(sync::nextLogHash(QByteArray(8, 'a'), QByteArray(16, 'd'))
        != sync::nextLogHash(QByteArray(8, 'b'), QByteArray(16, 'd')));
}

TEST_CASE("An invitation code is read however people write it")
{
    const QString code = sync::newCode();
    CHECK(code.size() == 19);
    CHECK(code != sync::newCode());
    const auto parsed = sync::parseCode(code);
    REQUIRE(parsed.has_value());
    CHECK(parsed->number.size() == 16);
    CHECK(parsed->key.size() == 32);
    CHECK(sync::parseCode(code.toLower())->key == parsed->key);
    CHECK(sync::parseCode(QString(code).remove(u'-'))->key == parsed->key);
    CHECK(sync::parseCode(u' ' + QString(code).replace(u'-', u' ') + u'\n')->key == parsed->key);

    const auto canonical = sync::parseCode(QStringLiteral("0011-AB01-2345-6789"));
    REQUIRE(canonical.has_value());
    CHECK(sync::parseCode(QStringLiteral("oOiL-aBO1-2345-6789"))->number == canonical->number);

    for (const QString &bad : {QString(), QStringLiteral("0011-AB01-2345-678"), QStringLiteral("0011-AB01-2345-67890"),
             QStringLiteral("U011-AB01-2345-6789"), QStringLiteral("0011-AB01-2345-678*"),
             QStringLiteral("0011-AB01-2345-678é"), QString(16, QChar(u'０'))})
        CHECK_FALSE(sync::parseCode(bad).has_value());
}

TEST_CASE("Every letter of a code counts")
{
    const QString code = QStringLiteral("0000000000000000");
    const QByteArray key = sync::parseCode(code)->key;
    for (qsizetype at = 0; at < code.size(); ++at) {
        QString other = code;
        other[at] = u'1';
        CHECK(sync::parseCode(other)->key != key);
        CHECK(sync::parseCode(other)->number != sync::parseCode(code)->number);
    }
}

TEST_CASE("What passes through the letter box is believed with the code only")
{
    const auto code = *sync::parseCode(sync::newCode());
    const auto other = *sync::parseCode(sync::newCode());
    const sync::EnrolmentRequest request {QByteArray(32, 's'), QByteArray(32, 'b')};
    const QByteArray asked = sync::encodeSealed(request, code);
    CHECK(sync::openRequest(asked, code).signing == request.signing);
    CHECK(sync::openRequest(asked, code).box == request.box);
    CHECK_THROWS_AS(sync::openRequest(asked, other), Failure);

    const sync::EnrolmentAnswer answer {QByteArray(16, 'o'), QByteArray(32, 'x'), 77};
    const QByteArray answered = sync::encodeSealed(answer, code);
    CHECK(sync::openAnswer(answered, code).organisation == answer.organisation);
    CHECK(sync::openAnswer(answered, code).serviceBox == answer.serviceBox);
    CHECK(sync::openAnswer(answered, code).device == 77);
    CHECK_THROWS_AS(sync::openAnswer(answered, other), Failure);
    // One is never taken for the other.
    CHECK_THROWS_AS(sync::openAnswer(asked, code), Failure);
    CHECK_THROWS_AS(sync::openRequest(answered, code), Failure);

    for (qsizetype at = 0; at < asked.size(); ++at) {
        QByteArray flipped = asked;
        flipped[at] = char(flipped.at(at) ^ 4);
        CHECK_THROWS_AS(sync::openRequest(flipped, code), Failure);
        CHECK_THROWS_AS(sync::openRequest(asked.first(at), code), Failure);
    }
}

TEST_CASE("Letters come out as they went in, those of members with their key only")
{
    Letter open {Letter::Kind::Open, 5, QByteArray(16, 'n'), {}, {}};
    Letter collect {Letter::Kind::Collect, 5, {}, {}, {}};
    Letter answer {Letter::Kind::Answer, 5, QByteArray(16, 'n'), "answer", {}};
    Letter ask {Letter::Kind::Ask, 0, QByteArray(16, 'n'), "request", {}};
    Letter poll {Letter::Kind::Poll, 0, QByteArray(16, 'n'), {}, {}};
    Letter found {Letter::Kind::Found, 0, {}, "claim", {"one", "two"}};
    const auto keyOf = [](quint64 device) { return device == 5 ? sharedKey : QByteArray(); };
    for (const Letter &letter : {open, collect, answer, ask, poll, found}) {
        const bool isFromMember = letter.device != 0;
        const QByteArray bytes = sync::encodeLetter(letter, isFromMember ? sharedKey : QByteArray());
        const Letter read = sync::decodeLetter(bytes, keyOf);
        CHECK(read.kind == letter.kind);
        CHECK(read.device == letter.device);
        CHECK(read.number == letter.number);
        CHECK(read.content == letter.content);
        CHECK(read.segments == letter.segments);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            CHECK_THROWS_AS(sync::decodeLetter(bytes.first(size), keyOf), Failure);
        if (!isFromMember)
            continue;
        CHECK_THROWS_AS(sync::decodeLetter(bytes, [](quint64) { return QByteArray(32, 'x'); }), Failure);
        CHECK_THROWS_AS(sync::decodeLetter(bytes, [](quint64) { return QByteArray(); }), Failure);
        // Without an authenticator a member's letter is nobody's.
        QByteArray naked = bytes;
        naked.replace(1, 17, QByteArray::fromHex("40"));
        CHECK_THROWS_AS(sync::decodeLetter(naked, keyOf), Failure);
    }
}

TEST_CASE("Replies to letters come out as they went in")
{
    const sync::LetterReply refused {false, QStringLiteral("expired"), {}};
    CHECK(sync::decodeReply(sync::encodeReply(refused)).reason == QStringLiteral("expired"));
    CHECK_FALSE(sync::decodeReply(sync::encodeReply(refused)).accepted);
    const sync::LetterReply accepted {true, {}, {{QByteArray(16, 'n'), "content"}, {QByteArray(16, 'm'), {}}}};
    const QByteArray bytes = sync::encodeReply(accepted);
    CHECK(sync::decodeReply(bytes).accepted);
    CHECK(sync::decodeReply(bytes).contents == accepted.contents);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK_THROWS_AS(sync::decodeReply(bytes.first(size)), Failure);
}

TEST_CASE("Whatever bytes come, a message is read or refused, and nothing else happens")
{
    QList<QByteArray> seeds {sync::encodeRequest(plainRequest(), sharedKey),
        sync::encodeReply({true, {}, {{QByteArray(16, 'n'), "c"}}}),
        sync::encodeLetter({Letter::Kind::Found, 0, {}, "claim", {"one", "two"}}, {}),
        sync::encodeLetter({Letter::Kind::Answer, 5, QByteArray(16, 'n'), "answer", {}}, sharedKey)};
    for (const ReplyItem &item : everyReplyItem())
        seeds.append(sync::encodeItem(item).first(std::min(sync::encodeItem(item).size(), qsizetype(200))));
    const auto isReadOrRefused = [](const auto &read) {
        try {
            read();
        } catch (const Failure &failure) {
            return failure.kind == Failure::Kind::Protocol || failure.kind == Failure::Kind::Limit
                || failure.kind == Failure::Kind::Cryptography;
        }
        return true;
    };
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray dice = sync::randomBytes(16);
        QByteArray bytes = seeds.at(round % seeds.size());
        for (int i = 0; i < 1 + (dice.at(0) & 3); ++i) {
            const qsizetype at = (quint8(dice.at(1 + 2 * i)) * 256 + quint8(dice.at(2 + 2 * i))) % bytes.size();
            if ((dice.at(10 + i) & 4) != 0)
                bytes[at] = dice.at(11 + i);
            else if (bytes.size() > 1)
                bytes.remove(at, 1);
        }
        INFO(bytes.toHex().constData());
        REQUIRE(isReadOrRefused([&] { sync::claimedDevice(bytes); }));
        REQUIRE(isReadOrRefused([&] { sync::decodeRequest(bytes, sharedKey); }));
        REQUIRE(isReadOrRefused([&] { sync::decodeReply(bytes); }));
        REQUIRE(isReadOrRefused([&] { sync::decodeLetter(bytes, [](quint64) { return sharedKey; }); }));
        REQUIRE(isReadOrRefused([&] { sync::readSegment(bytes); }));
        REQUIRE(isReadOrRefused([&] {
            QByteArray buffer = bytes;
            sync::takeReplyItem(buffer);
        }));
    }
}
