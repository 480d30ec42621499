// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/incident.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using support::Office;

namespace {

/// Saves until killed, and tells through the pipe after each save that it is done.
[[noreturn]] void saveForEver(const QString &path, const StoreKey &key, const Catalogue &catalogue, int pipe)
{
    const support::FakeClock clock;
    Store store(path, key, catalogue, clock);
    for (quint32 number = 1;; ++number) {
        Draft draft = Draft::create(incident, QStringLiteral("KSR/security"));
        Office::fill(draft, {{"title", QStringLiteral("Reported %1").arg(number)}, {"phase", QStringLiteral("flash")}});
        const Id id = store.save(draft.scope(), draft.writes()).first();
        Write edit;
        edit.record = id;
        edit.cells = {{17, {QStringLiteral("Place %1").arg(number)}}};
        store.save(draft.scope(), {edit});
        if (write(pipe, &number, sizeof number) != sizeof number)
            _exit(1);
    }
}

}

TEST_CASE("a process killed at any moment has lost no save it reported, and left no half of one")
{
    const Catalogue catalogue;
    for (int run = 0; run < 24; ++run) {
        Office office(catalogue);
        office.close();
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            saveForEver(office.path(), office.key, catalogue, ends[1]);
        }
        close(ends[1]);
        quint32 reported = 0;
        // The first reports, then a moment that differs from run to run.
        while (reported < quint32(3 + run % 5) && read(ends[0], &reported, sizeof reported) == sizeof reported) { }
        usleep(useconds_t(137 * run));
        kill(child, SIGKILL);
        quint32 last = 0;
        while (read(ends[0], &last, sizeof last) == sizeof last)
            reported = last;
        close(ends[0]);
        waitpid(child, nullptr, 0);

        office.open();
        INFO("run " << run << ", reported " << reported);
        REQUIRE(office.store->verify() == QStringLiteral("ok"));
        Database database(office.path(), office.key);
        Statement both = database.prepare("SELECT count(*) FROM incident WHERE replace(title, 'Reported ', '')"
                                          " = replace(place, 'Place ', '')");
        both.step();
        Statement all = database.prepare("SELECT count(*) FROM incident");
        all.step();
        CHECK(both.integer(0) >= reported);
        CHECK(all.integer(0) <= reported + 1); // one may be saved and not yet reported
        CHECK(both.integer(0) >= all.integer(0) - 1);
    }
}
