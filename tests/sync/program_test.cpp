// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/twins.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using support::field;
using support::picture;
using support::Twin;
using support::Twins;

namespace {

/// A day in three offices, at random: people type, look, delete, restore, settle conflicts, leave forms open,
/// and sync now and then over a line that may break anywhere.
class Program {
public:
    explicit Program(unsigned seed)
        : m_random(seed)
        , m_open(3)
    {
    }

    void step()
    {
        Twin &twin = m_twins[pick(3)];
        m_twins.clock.advance(qint64(pick(600'000)) - 60'000); // clocks may run backwards
        switch (pick(12)) {
        case 0:
        case 1:
            m_ids.append(twin.add(word()));
            break;
        case 2:
        case 3:
        case 4:
        case 5:
            edit(twin);
            break;
        case 6:
            removeOrRestore(twin);
            break;
        case 7:
            resolve(twin);
            break;
        case 8:
            holdForm();
            break;
        case 9:
            twin.wire->twice = pick(3) == 0;
            twin.sync();
            break;
        case 10:
            twin.sync();
            break;
        case 11:
            breakLine(twin);
            break;
        }
    }

    Twins &twins() { return m_twins; }

private:
    unsigned pick(unsigned below) { return std::uniform_int_distribution<unsigned>(0, below - 1)(m_random); }
    QString word() { return QStringLiteral("word %1").arg(pick(5)); }

    /// A record this twin has, if the dice find one.
    std::optional<core::Record> any(Twin &twin)
    {
        if (m_ids.isEmpty())
            return {};
        return twin.workplace->reader()->record(m_ids.at(qsizetype(pick(unsigned(m_ids.size())))));
    }
    void change(core::Draft &draft)
    {
        switch (pick(5)) {
        case 0:
            draft.set(field("title"), word());
            break;
        case 1:
            draft.set(field("body"), word());
            break;
        case 2:
            draft.set(field("count"), qint64(pick(4)));
            break;
        case 3:
            draft.set(field("grade"), QString::fromLatin1(support::noteGrades[pick(3)].key.data()));
            break;
        case 4:
            draft.set(field("latitude"), double(pick(3)));
            draft.set(field("longitude"), double(pick(3)));
            break;
        }
    }
    void edit(Twin &twin)
    {
        if (const auto record = any(twin)) {
            core::Draft draft = core::Draft::edit(*record);
            change(draft);
            if (draft.hasChanges())
                twin.save(draft);
        }
    }
    void removeOrRestore(Twin &twin)
    {
        if (const auto record = any(twin))
            twin.write(record->id, record->deleted ? core::restoration(*record) : core::deletion(*record));
    }
    void resolve(Twin &twin)
    {
        for (const core::Conflict &conflict : twin.conflicts()) {
            if (conflict.deletion)
                continue;
            const core::Record record = twin.record(conflict.record);
            twin.write(record.id, core::resolution(record, conflict.cell, conflict.heads.last().cell));
            return;
        }
    }
    /// Somebody opens a form; who has one open saves it, whatever has arrived meanwhile.
    void holdForm()
    {
        const unsigned who = pick(3);
        core::Draft &draft = m_open[who];
        if (draft.isValid()) {
            change(draft);
            if (draft.hasChanges())
                m_twins[who].save(draft);
            draft = {};
        } else if (const auto record = any(m_twins[who])) {
            draft = core::Draft::edit(*record);
        }
    }
    void breakLine(Twin &twin)
    {
        (pick(2) == 0 ? twin.wire->cutRequestAt : twin.wire->cutReplyAt) = qsizetype(pick(700));
        try {
            twin.sync();
        } catch (const core::Failure &failure) {
            REQUIRE(failure.kind == core::Failure::Kind::Network);
        }
    }

    std::mt19937 m_random;
    Twins m_twins {3};
    QList<core::Id> m_ids;
    std::vector<core::Draft> m_open;
};

}

TEST_CASE("whatever people do, after everyone has synced twice all replicas are equal and another sync moves "
          "nothing")
{
    const unsigned seed = Catch::getSeed() + GENERATE(range(0U, 4U)) * 7919;
    CAPTURE(seed);
    Program program(seed);
    for (int i = 0; i < 120; ++i) {
        CAPTURE(i);
        program.step();
    }
    Twins &twins = program.twins();
    twins.syncAll();
    twins.syncAll();
    for (Twin &twin : twins.all) {
        CHECK(picture(twin) == picture(twins[0]));
        CHECK(twin.toSend() == 0);
        CHECK(twin.store().refusals().isEmpty());
        CHECK(support::isSound(twin));
    }
    for (Twin &twin : twins.all) {
        twin.sync();
        CHECK(twin.report.requests == 1);
        CHECK(twin.report.segmentsOut == 0);
        CHECK(twin.report.progress.segmentsIn == 0);
        CHECK_FALSE(twin.report.progress.diverged);
    }
}
