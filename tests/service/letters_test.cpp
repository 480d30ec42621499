// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "tests/service/incentre.h"

#include <catch2/catch_test_macros.hpp>

using namespace service_tests;
using sync::Letter;
using sync::LetterReply;

namespace {

/// The letters of one invitation, as the two sides write them.
struct Invitation {
    InCentre in;
    sync::InvitationCode code = *sync::parseCode(sync::newCode());
    Device &chief = in.organisation.chief;

    LetterReply open(Device *by = nullptr) { return in.ask({Letter::Kind::Open, sender(by), code.number, {}, {}}, who(by)); }
    LetterReply request(const QByteArray &content) { return in.ask({Letter::Kind::Ask, 0, code.number, content, {}}); }
    LetterReply collect(Device *by = nullptr) { return in.ask({Letter::Kind::Collect, sender(by), {}, {}, {}}, who(by)); }
    LetterReply answer(const QByteArray &content, Device *by = nullptr)
    {
        return in.ask({Letter::Kind::Answer, sender(by), code.number, content, {}}, who(by));
    }
    LetterReply poll() { return in.ask({Letter::Kind::Poll, 0, code.number, {}, {}}); }

private:
    Device *who(Device *by) { return by != nullptr ? by : &chief; }
    quint64 sender(Device *by) { return who(by)->number(); }
};

}

TEST_CASE("A request and its answer pass through the letter box, also across a restart")
{
    Invitation invitation;
    REQUIRE(invitation.open().accepted);
    CHECK(invitation.open().accepted); // said again
    CHECK(invitation.poll().accepted);
    CHECK(invitation.poll().contents.isEmpty());
    REQUIRE(invitation.request("please").accepted);
    CHECK(invitation.request("please").accepted);
    invitation.in.start();
    const LetterReply collected = invitation.collect();
    REQUIRE(collected.contents.size() == 1);
    CHECK(collected.contents.first() == std::pair(invitation.code.number, QByteArray("please")));
    REQUIRE(invitation.answer("welcome").accepted);
    CHECK(invitation.answer("welcome").accepted);
    CHECK(invitation.answer("changed my mind").reason == u"used");
    CHECK(invitation.collect().contents.isEmpty());
    const LetterReply polled = invitation.poll();
    REQUIRE(polled.contents.size() == 1);
    CHECK(polled.contents.first().second == "welcome");
}

TEST_CASE("The first request stays, and after five tries nobody is listened to")
{
    Invitation invitation;
    invitation.open();
    REQUIRE(invitation.request("mine").accepted);
    for (int i = 0; i < 4; ++i)
        CHECK(invitation.request("try " + QByteArray::number(i)).reason == u"used");
    CHECK(invitation.request("try 5").reason == u"tries");
    CHECK(invitation.request("mine").accepted);
    CHECK(invitation.collect().contents.first().second == "mine");
}

TEST_CASE("An invitation ends after 72 hours")
{
    Invitation invitation;
    invitation.open();
    invitation.in.clock.advance(72LL * 3600 * 1000);
    SECTION("not a moment earlier")
    {
        CHECK(invitation.request("please").accepted);
        invitation.in.clock.advance(1);
        CHECK(invitation.answer("welcome").accepted); // asked in time
        CHECK(invitation.poll().contents.size() == 1);
    }
    SECTION("and then for good")
    {
        invitation.in.clock.advance(1);
        CHECK(invitation.request("please").reason == u"expired");
        CHECK(invitation.poll().reason == u"expired");
    }
}

TEST_CASE("Letter boxes are opened and read by authorities only, each its own")
{
    Invitation invitation;
    Device &adviser = invitation.in.organisation.adviser;
    CHECK(invitation.open(&adviser).reason == u"authentication");
    CHECK(invitation.request("please").reason == u"unknown");
    CHECK(invitation.poll().reason == u"unknown");
    invitation.open();
    invitation.request("please");
    CHECK(invitation.collect(&adviser).reason == u"authentication");
    CHECK(invitation.answer("welcome", &adviser).reason == u"authentication");
    CHECK_THROWS_AS(invitation.collect(&invitation.in.organisation.stranger), core::Failure);

    // A second authority has boxes of its own.
    Client client = invitation.in.client(invitation.chief);
    client.exchange({invitation.chief.write(
        {sync::encodeEntry(invitation.in.organisation.stranger.entry({QStringLiteral("administrator")}, {security}))})});
    Device &deputy = invitation.in.organisation.stranger;
    CHECK(invitation.collect(&deputy).contents.isEmpty());
    CHECK(invitation.open(&deputy).reason == u"used");
    CHECK(invitation.answer("welcome", &deputy).reason == u"unknown");
}

TEST_CASE("A letter of one device cannot be passed off as another's")
{
    Invitation invitation;
    invitation.open();
    invitation.request("please");
    const Letter letter {Letter::Kind::Collect, invitation.chief.number(), {}, {}, {}};
    const QByteArray forged
        = sync::encodeLetter(letter, invitation.in.organisation.sharedKey(invitation.in.organisation.adviser));
    CHECK_THROWS_AS(invitation.in.centre->letter(forged), core::Failure);
}

TEST_CASE("The first organisation moves in with the claim; the same again is welcome, another is not")
{
    InCentre in;
    CHECK(in.ask(in.organisation.letter(in.identity.claim)).accepted);
    CHECK(in.ask(in.organisation.letter("a guess")).reason == u"authentication");
    CHECK(in.journal->all(sync::membersScope).size() == in.organisation.founding.size());
    const Organisation other(in.identity.box.publicKey, in.identity.signing.publicKey);
    CHECK(in.ask(other.letter(in.identity.claim)).reason == u"claimed");
    CHECK(in.centre->members().organisationId() == sync::organisationId(in.organisation.entry));
}

TEST_CASE("An organisation made for another service does not move in")
{
    InCentre in;
    QTemporaryDir folder;
    sync::Journal journal(folder.filePath(QStringLiteral("journal.db")));
    sync::Centre centre(journal, {sync::newBoxKey(), sync::newSigningKey(), in.identity.claim}, in.clock);
    const LetterReply reply
        = sync::decodeReply(centre.letter(sync::encodeLetter(in.organisation.letter(in.identity.claim), {})));
    CHECK(reply.reason == u"authentication");
    CHECK_FALSE(centre.members().isFounded());
}

TEST_CASE("A founding that was cut short is finished by saying it again")
{
    InCentre in;
    QTemporaryDir folder;
    sync::Journal journal(folder.filePath(QStringLiteral("journal.db")));
    {
        sync::Centre centre(journal, in.identity, in.clock);
        Letter half = in.organisation.letter(in.identity.claim);
        half.segments.removeLast();
        REQUIRE(sync::decodeReply(centre.letter(sync::encodeLetter(half, {}))).accepted);
    }
    sync::Centre centre(journal, in.identity, in.clock);
    CHECK(centre.members().device(in.organisation.adviser.number()) == nullptr);
    REQUIRE(sync::decodeReply(centre.letter(sync::encodeLetter(in.organisation.letter(in.identity.claim), {}))).accepted);
    CHECK(centre.members().device(in.organisation.adviser.number()) != nullptr);
}
