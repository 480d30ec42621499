// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "sync/seal/members.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using sync::Members;
using Taken = sync::Members::Taken;

namespace {

/// A device that writes a chain in the members scope.
struct Author {
    sync::KeyPair signing = sync::newSigningKey();
    sync::KeyPair box = sync::newBoxKey();
    QByteArray nonce = sync::randomBytes(8);
    quint64 last = 0;
    QByteArray tip;

    quint64 number() const { return sync::deviceOf(signing.publicKey); }

    sync::SegmentHeader header(qsizetype entries) const
    {
        sync::SegmentHeader header;
        header.scope = sync::membersScope;
        header.incarnation = sync::incarnationOf(signing.publicKey, sync::membersScope, nonce);
        header.first = last + 1;
        header.writes = quint64(entries);
        header.previous = tip;
        if (last == 0)
            header.birth = sync::Birth {number(), nonce};
        return header;
    }
    QByteArray write(const QList<QByteArray> &entries)
    {
        const sync::Segment segment = sync::sealSegment(header(entries.size()), entries, {}, signing.secretKey);
        last += quint64(entries.size());
        tip = segment.digest;
        return segment.bytes;
    }
    sync::DeviceEntry entry(const QStringList &roles, const QList<quint64> &scopes) const
    {
        return {signing.publicKey, box.publicKey, roles, scopes, "sealed", QStringLiteral("KSR")};
    }
};

struct Fixture {
    sync::KeyPair root = sync::newSigningKey();
    Author chief;
    Author deputy;
    Author adviser;
    sync::Organisation organisation;

    Fixture()
    {
        organisation.rootKey = root.publicKey;
        organisation.authority = chief.signing.publicKey;
        organisation.authorityBox = chief.box.publicKey;
        organisation.serviceBox = sync::newBoxKey().publicKey;
        organisation.serviceSigning = sync::newSigningKey().publicKey;
        sync::signOrganisation(organisation, root.secretKey);
    }
    QByteArray founding()
    {
        return chief.write({sync::encodeEntry(organisation), sync::encodeEntry(sync::ScopeEntry {7, "global"}),
            sync::encodeEntry(chief.entry({QStringLiteral("administrator")}, {7}))});
    }
    sync::KeyEntry key(quint64 epoch, const Author &holder) const
    {
        return {7, epoch, holder.number(), sync::seal(holder.box.publicKey, sync::randomBytes(32))};
    }
};

}

TEST_CASE_METHOD(Fixture, "The members log adds up to who may do what")
{
    Members members(sync::organisationId(organisation));
    CHECK_FALSE(members.isFounded());
    CHECK(members.take(founding()) == Taken::Applied);
    CHECK(members.isFounded());
    CHECK(members.organisationId() == sync::organisationId(organisation));
    CHECK(members.position() == 3);
    CHECK(members.isAuthority(chief.number()));
    CHECK(members.scopes() == QList<quint64> {7});
    CHECK(members.sealedScopeName(7) == "global");

    const sync::KeyEntry grant = key(1, adviser);
    CHECK(
        members.take(chief.write({sync::encodeEntry(adviser.entry({QStringLiteral("fsa")}, {7})), sync::encodeEntry(grant)}))
        == Taken::Applied);
    REQUIRE(members.device(adviser.number()) != nullptr);
    CHECK(members.device(adviser.number())->country == QStringLiteral("KSR"));
    CHECK(members.scopesOf(adviser.number()) == QList<quint64> {sync::membersScope, 7});
    CHECK(members.mayHold(adviser.number(), 7));
    CHECK(members.mayHold(adviser.number(), sync::membersScope));
    CHECK_FALSE(members.mayHold(adviser.number(), 8));
    CHECK_FALSE(members.isAuthority(adviser.number()));
    CHECK_FALSE(members.mayHold(deputy.number(), sync::membersScope));
    CHECK(members.newestEpoch(7) == 1);
    CHECK(members.sealedKey(7, 1, adviser.number()) == grant.sealedKey);
    CHECK(members.sealedKey(7, 1, deputy.number()).isEmpty());
    CHECK(members.sealedKey(7, 2, adviser.number()).isEmpty());
}

TEST_CASE_METHOD(Fixture, "A segment known already changes nothing, another in its place is a fork")
{
    Members members;
    const QByteArray first = founding();
    CHECK(members.take(first) == Taken::Applied);
    CHECK(members.take(first) == Taken::Known);
    const Author before = chief;
    CHECK(members.take(chief.write({sync::encodeEntry(sync::ScopeEntry {8, "one"})})) == Taken::Applied);
    Author clone = before;
    CHECK(members.take(clone.write({sync::encodeEntry(sync::ScopeEntry {8, "two"})})) == Taken::Refused);
    CHECK(members.reason() == QStringLiteral("fork"));
    CHECK(members.sealedScopeName(8) == "one");
    // One that continues the fork does not fit either.
    CHECK(members.take(clone.write({sync::encodeEntry(sync::ScopeEntry {9, "three"})})) == Taken::Refused);
    CHECK(members.position() == 4);
}

TEST_CASE_METHOD(Fixture, "Only an authority's word counts")
{
    Members members;
    members.take(founding());
    members.take(chief.write({sync::encodeEntry(adviser.entry({QStringLiteral("fsa")}, {7}))}));
    // A member that makes itself an authority waits for ever, and so does a stranger.
    CHECK(members.take(adviser.write({sync::encodeEntry(adviser.entry({QStringLiteral("administrator")}, {}))}))
        == Taken::Waiting);
    Author stranger;
    CHECK(members.take(stranger.write({sync::encodeEntry(sync::ScopeEntry {8, "mine"})})) == Taken::Waiting);
    CHECK_FALSE(members.isAuthority(adviser.number()));
    CHECK(members.scopes() == QList<quint64> {7});
    CHECK(members.position() == 4);
}

TEST_CASE_METHOD(Fixture, "A segment signed by somebody else is refused")
{
    Members members;
    members.take(founding());
    Author forger = chief;
    forger.signing.secretKey = sync::newSigningKey().secretKey;
    CHECK(members.take(forger.write({sync::encodeEntry(sync::ScopeEntry {8, "forged"})})) == Taken::Refused);
    CHECK(members.reason() == QStringLiteral("signature"));

    // Nor may a chain claim a birth that is not its own.
    members.take(chief.write({sync::encodeEntry(deputy.entry({QStringLiteral("administrator")}, {}))}));
    sync::SegmentHeader header = deputy.header(1);
    header.incarnation += 1;
    const sync::Segment segment
        = sync::sealSegment(header, {sync::encodeEntry(sync::ScopeEntry {8, "x"})}, {}, deputy.signing.secretKey);
    CHECK(members.take(segment.bytes) == Taken::Refused);
    CHECK(members.reason() == QStringLiteral("foreign"));
}

TEST_CASE_METHOD(Fixture, "Another organisation is not founded where one is pinned or there")
{
    Members pinned(sync::randomBytes(16));
    const QByteArray genesis = founding();
    CHECK(pinned.take(genesis) == Taken::Refused);
    CHECK(pinned.reason() == QStringLiteral("foreign"));
    CHECK_FALSE(pinned.isFounded());

    Members members;
    CHECK(members.take(genesis) == Taken::Applied);
    Fixture other;
    CHECK(members.take(other.founding()) == Taken::Refused);
    CHECK(members.organisationId() == sync::organisationId(organisation));
}

TEST_CASE_METHOD(Fixture, "An organisation whose root did not sign it, or whose author is another, is refused")
{
    organisation.rootSignature[7] = char(organisation.rootSignature.at(7) ^ 1);
    Members unsignedRoot;
    CHECK(unsignedRoot.take(founding()) == Taken::Refused);
    CHECK(unsignedRoot.reason() == QStringLiteral("signature"));

    sync::signOrganisation(organisation, root.secretKey);
    Members otherAuthor;
    CHECK(otherAuthor.take(deputy.write({sync::encodeEntry(organisation)})) == Taken::Refused);
    CHECK_FALSE(otherAuthor.isFounded());

    // The right author, in a chain that is not its own by birth, or not at the start of one.
    Members otherChain;
    sync::SegmentHeader header = chief.header(1);
    header.incarnation += 1;
    CHECK(otherChain.take(sync::sealSegment(header, {sync::encodeEntry(organisation)}, {}, chief.signing.secretKey).bytes)
        == Taken::Refused);
    CHECK(otherChain.reason() == QStringLiteral("foreign"));
    Members later;
    chief.last = 4;
    chief.tip = sync::randomBytes(16);
    CHECK(later.take(chief.write({sync::encodeEntry(organisation)})) == Taken::Refused);
    CHECK_FALSE(later.isFounded());
}

TEST_CASE_METHOD(Fixture, "A segment with one bad entry counts for nothing")
{
    Members members;
    members.take(founding());
    core::cbor::Writer bad;
    bad.array(2);
    bad.number(2);
    bad.number(8);
    CHECK(members.take(chief.write({sync::encodeEntry(sync::ScopeEntry {8, "good"}), bad.result()})) == Taken::Refused);
    CHECK(members.reason() == QStringLiteral("malformed"));
    CHECK(members.scopes() == QList<quint64> {7});
}

TEST_CASE_METHOD(Fixture, "An organisation in the middle of things is refused")
{
    Members members;
    CHECK(members.take(chief.write({sync::encodeEntry(sync::ScopeEntry {8, "x"}), sync::encodeEntry(organisation)}))
        == Taken::Waiting);
    CHECK_FALSE(members.isFounded());

    Members founded;
    Fixture other;
    CHECK(founded.take(other.founding()) == Taken::Applied);
    CHECK(founded.take(
              other.chief.write({sync::encodeEntry(sync::ScopeEntry {8, "x"}), sync::encodeEntry(other.organisation)}))
        == Taken::Refused);
    CHECK(founded.reason() == QStringLiteral("malformed"));
    CHECK(founded.scopes() == QList<quint64> {7});
}

TEST_CASE_METHOD(Fixture, "An entry of a kind this program does not know is kept in the chain and ignored")
{
    Members members;
    members.take(founding());
    core::cbor::Writer unknown;
    unknown.array(3);
    unknown.number(900);
    unknown.text(u"a later version");
    unknown.map(0);
    CHECK(members.take(chief.write({unknown.result()})) == Taken::Applied);
    CHECK(members.take(chief.write({sync::encodeEntry(sync::ScopeEntry {8, "x"})})) == Taken::Applied);
    CHECK(members.position() == 5);
}

TEST_CASE_METHOD(Fixture, "In whatever order segments come, they add up to the same")
{
    QList<QByteArray> segments {founding()};
    segments << chief.write({sync::encodeEntry(deputy.entry({QStringLiteral("administrator")}, {7}))});
    segments << deputy.write({sync::encodeEntry(adviser.entry({QStringLiteral("fsa")}, {7})),
        sync::encodeEntry(sync::ScopeEntry {8, "security by deputy"})});
    segments << chief.write(
        {sync::encodeEntry(sync::ScopeEntry {8, "security by chief"}), sync::encodeEntry(key(1, adviser))});
    sync::DeviceEntry again = adviser.entry({QStringLiteral("pcsa")}, {8});
    again.country = QStringLiteral("XYZ");
    segments << deputy.write({sync::encodeEntry(key(1, deputy)), sync::encodeEntry(again)});
    segments << chief.write({sync::encodeEntry(key(2, chief))});

    QList<int> order {0, 1, 2, 3, 4, 5};
    int orders = 0;
    do {
        Members members(sync::organisationId(organisation));
        for (const int index : order)
            members.take(segments.at(index));
        ++orders;
        REQUIRE(members.position() == 11);
        REQUIRE(members.device(adviser.number()) != nullptr);
        REQUIRE(members.device(adviser.number())->roles == QStringList {QStringLiteral("fsa"), QStringLiteral("pcsa")});
        REQUIRE(members.device(adviser.number())->country == QStringLiteral("XYZ"));
        REQUIRE(members.scopesOf(adviser.number()) == QList<quint64> {sync::membersScope, 7, 8});
        REQUIRE(members.sealedScopeName(8) == "security by chief"); // counter 5 against 2
        REQUIRE(members.newestEpoch(7) == 2);
        REQUIRE(!members.sealedKey(7, 1, deputy.number()).isEmpty());
        REQUIRE(members.devices().size() == 3);
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(orders == 720);
}

TEST_CASE_METHOD(Fixture, "Bytes of any kind are refused without a throw")
{
    Members members;
    const QByteArray genesis = founding();
    members.take(genesis);
    const QByteArray next = chief.write({sync::encodeEntry(sync::ScopeEntry {8, "x"})});
    for (qsizetype at = 0; at < next.size(); ++at) {
        QByteArray flipped = next;
        flipped[at] = char(flipped.at(at) ^ 0x10);
        CHECK(members.take(flipped) != Taken::Applied);
        CHECK(members.take(next.first(at)) == Taken::Refused);
    }
    for (int i = 0; i < 2000; ++i)
        CHECK(members.take(sync::randomBytes(i)) == Taken::Refused);
    CHECK(members.position() == 3);
    CHECK(members.take(next) == Taken::Applied);
}

TEST_CASE_METHOD(Fixture, "What waits is bounded")
{
    Members members;
    int waiting = 0;
    for (int i = 0; i < 1100; ++i) {
        Author stranger;
        waiting += members.take(stranger.write({sync::encodeEntry(sync::ScopeEntry {8, "x"})})) == Taken::Waiting;
    }
    CHECK(waiting == 1024);
    CHECK(members.reason() == QStringLiteral("limit"));
}

TEST_CASE("Names open for those who have the name key")
{
    const QByteArray key = sync::randomBytes(32);
    const QByteArray sealed = sync::sealName(key, QStringLiteral("Amina Okello"));
    CHECK_FALSE(sealed.contains("Amina"));
    CHECK(sync::openName(key, sealed) == QStringLiteral("Amina Okello"));
    CHECK(sync::openName(sync::randomBytes(32), sealed).isEmpty());
    CHECK(sync::openName({}, sealed).isEmpty());
    CHECK(sync::openName(key, "short").isEmpty());
}
