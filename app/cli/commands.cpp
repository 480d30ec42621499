// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

namespace app {

namespace {

constexpr Option json = {"--json", nullptr, "for programs: stable names, nothing translated, one object a line"};
constexpr Option scope = {"--scope", "NAME", "where it goes, as KSR/security; otherwise what fits its type"};
constexpr Option country = {"--country", "CODE", "of which country, where this workplace holds several"};
constexpr Option memory = {"--kdf-memory", "MIB", "what guessing the passphrase costs; at least 64, normally 256"};
constexpr Option passes = {"--kdf-passes", "N", "the same; at least 1, normally 3"};
constexpr Option card = {"--card", "FILE", "the service's card"};
constexpr Option where = {"--where", "CONDITION", "FIELD=V, !=V, >=V, <=V, ^=V (starts with); empty V: nothing stated"};
constexpr Option text = {"--text", "WORDS", "records in which all these words occur"};
constexpr Option order = {"--order", "FIELD", "sort by it; “id” is the same on every replica"};
constexpr Option descending = {"--descending", nullptr, "the other way round"};
constexpr Option partOf = {"--part-of", "ID", "only the parts of this record"};
constexpr Option deleted = {"--deleted", nullptr, "the deleted ones instead"};

constexpr Option initOptions[]
    = {card, {"--name", "PERSON", "who works here"}, {"--country", "CODE", "ISO 3166 alpha-3; may be repeated"},
        {"--role", "KEY", "besides administrator: desk, hqrev …; may be repeated"}, memory, passes};
constexpr Option own = {"--own", "WHAT",
    "what is theirs, for roles that reach only that: their person, warden zone or area, or an agency's acronym; may be repeated"};
constexpr Option inviteOptions[] = {{"--role", "KEY", "administrator, fsa, pcsa, desk …; may be repeated"}, own,
    {"--scope", "NAME", "what they may hold; may be repeated; otherwise global and all of --country, or everything"},
    {"--country", "CODE", "their home country; none for headquarters"},
    {"--card-out", "FILE", "also write the service's card, to hand over with the code"}, json};
constexpr Option grantOptions[] = {{"--role", "KEY", "a further role; may be repeated"}, own};
constexpr Option joinOptions[]
    = {card, {"--code", "CODE", "the invitation's code"}, {"--code-file", "FILE", "its first line is the code"},
        {"--wait", "SECONDS", "for somebody to let this one in; normally 60"}, memory, passes};
constexpr Option addOptions[] = {scope, country, json};
constexpr Option setOptions[] = {json};
constexpr Option listOptions[] = {json, {"--csv", nullptr, "for programs and spreadsheets"}, where, text, order, descending,
    {"--limit", "N", "at most so many; normally 50, with --json and --csv all"}, partOf, deleted,
    {"--sensitive", nullptr, "with --json and --csv: sensitive fields too"}};
constexpr Option exportOptions[] = {where, text, order, descending, partOf};
constexpr Option jsonOption[] = {json};
constexpr Option conflictsOptions[]
    = {json, {"--check", nullptr, "print nothing; the exit code tells whether there are any"}};
constexpr Option resolveOptions[] = {{"--keep", "N", "the value with this number in `conflicts`, counted from 1"},
    {"--value", "VALUE", "another value; for a group MEMBER=VALUE, repeated; empty: nothing stated"}};
constexpr Option importOptions[] = {{"--type", "TYPE", "muster: the record type"}, scope, country,
    {"--dry-run", nullptr, "tell every row's fate and change nothing"},
    {"--fates", "FILE", "write every row's fate to this CSV file"}, json};
constexpr Option comment = {"--comment", "TEXT", "why, or on what condition"};
constexpr Option actingAs = {"--as", "ROLE", "the role to act in; otherwise the first of yours that may"};
constexpr Option decisionOptions[] = {actingAs, comment,
    {"--channel", "HOW", "phone, radio, paper or email: somebody else decided, and you write it down; needs --by"},
    {"--by", "NAME", "who decided"},
    {"--at", "MOMENT", "with --channel: when, with the offset: 2026-11-03T06:10:00+03:00; otherwise now"},
    {"--digest", "HEX", "refuse when the content is not the one `status --json` gave this digest of"},
    {"--in-force", nullptr, "about the revision in force instead of the content as it is now"},
    {"--evidence", "TEXT", "where the proof is kept"}, json};
constexpr Option policyOptions[] = {comment, json};
constexpr Option delegateOptions[] = {{"--from", "DATE", "first day"}, {"--until", "DATE", "last day"},
    {"--country", "CODE", "only there"}, {"--area", "ID", "only in this SRM area and those within it"},
    {"--type", "TYPE", "only for such records; may be repeated"}, {"--instrument", "TEXT", "where the letter is kept"}};
constexpr Option indicatorOptions[]
    = {{"--period", "PERIOD", "2026, 2026-Q1, 2026-03 or two with dots between: 2018..2019; otherwise this year"},
        {"--scope", "WHERE", "a country's code, or the identity of an SRM area, duty station or premises"},
        {"--records", nullptr, "with the records behind each figure"}, json};
constexpr Option kasariOptions[] = {{"--size", "SIZE", "small, scenario or large; normally small"},
    {"--decide", nullptr, "instead: take the review steps your roles allow, as Kasari's people would have"}};
constexpr Option passphraseOptions[] = {{"--new-passphrase-file", "FILE", "its first line is the new passphrase"}};
constexpr Option verifyOptions[] = {{"--quick", nullptr, "the file only, not the signatures"}, json};

constexpr Command all[] = {
    {"init", "", 0, 0, "make the first workplace of a new organisation and found it at the service",
        "Needs --card (with its claim), --name and --country. If the service is not reached, call it again: "
        "it goes on.",
        initOptions, init},
    {"invite", "PERSON", 1, 1, "make a code that lets one more device in",
        "Needs --role. The person joins with the code and the service's card; they are let in at the next "
        "`sync` here.",
        inviteOptions, invite},
    {"grant", "PERSON", 1, 1, "give a member more roles, or more that is their own",
        "PERSON is a member's name or device number. Nothing is taken away. Goes out with the next `sync`.", grantOptions,
        grant},
    {"join", "", 0, 0, "make a workplace and ask to be let in",
        "Needs --card and --code. Exit code 9 when nobody has let it in yet: call it again, it goes on.", joinOptions, join},
    {"add", "TYPE FIELD=VALUE…", 2, -1, "add a record and print its identity",
        "Dates are written as far as they are known: 2013, 2013-06, 2013-06-21.", addOptions, add},
    {"set", "TYPE ID FIELD=VALUE…", 3, -1, "change fields of a record", "An empty value states nothing.", setOptions, set},
    {"delete", "TYPE ID", 2, 2, "delete a record; it can be restored", "", {}, remove},
    {"restore", "TYPE ID", 2, 2, "bring a deleted record back", "", {}, restore},
    {"list", "TYPE", 1, 1, "list records",
        "People see the columns of the window's list; --json and --csv give every field, one record a line, "
        "by identity.",
        listOptions, list},
    {"show", "ID", 1, 1, "show one record", "An identity may be shortened: 3fa2-42.", jsonOption, show},
    {"history", "ID", 1, 1, "show who changed what in a record, oldest first", "", jsonOption, history},
    {"submit", "ID", 1, 1, "submit a record for review", "With everything that belongs to it. Tells what is still missing.",
        decisionOptions, submit},
    {"endorse", "ID", 1, 1, "endorse a submitted or approved record", "", decisionOptions, endorse},
    {"approve", "ID", 1, 1, "approve a record",
        "Signed by this workplace for the content as it is here now. A decision somebody took by phone or radio is\n"
        "written down with --as, --channel and --by, and awaits their ratification, whoever writes it down.",
        decisionOptions, approve},
    {"return", "ID COMMENT", 2, 2, "return a record with a comment", "What is in force stays in force.", decisionOptions,
        giveBack},
    {"withdraw", "ID", 1, 1, "take a submitted record back", "", decisionOptions, withdraw},
    {"ratify", "DECISION", 1, 1, "sign a decision that was written down for you",
        "DECISION is the identity `status ID` shows as awaiting ratification.", decisionOptions, ratify},
    {"supersede", "ID", 1, 1, "say that a record has been replaced", "", decisionOptions, supersede},
    {"revoke", "ID COMMENT", 2, 2, "take an approved record out of force", "", decisionOptions, revoke},
    {"void", "ID COMMENT", 2, 2, "declare a record void; it is kept", "", decisionOptions, makeVoid},
    {"delegate", "ROLE PERSON", 2, 2, "hand a role on for a time", "PERSON is a member's name or device number.",
        delegateOptions, delegate},
    {"policy", "[list | check FILE | import FILE | export VERSION FILE]", 0, 3,
        "show, check, take in or write out policy packs",
        "A pack holds scales, matrix, clocks, code lists, approval chains and who may write what. Older ones are kept.",
        policyOptions, policy},
    {"indicators", "[KEY]", 0, 1, "compute the indicators of the strategic framework from what is here",
        "KEY is one of 1-a-i to 3-d. PROVISIONAL: not all devices have been heard of, the period is not over, or not\n"
        "everything is held here. Restated: late records have changed what was first reported.",
        indicatorOptions, indicators},
    {"conflicts", "", 0, 0, "show where people said different things", "", conflictsOptions, conflicts},
    {"resolve", "ID FIELD", 2, 2, "settle a conflict", "FIELD is the field, group or “deleted” that `conflicts` shows.",
        resolveOptions, resolve},
    {"import", "SOURCE FILE", 2, 2, "take in a file; every row's fate is told",
        "Sources: awsd (Aid Worker Security Database: incidents), un-hr (UN staff by duty station: duty "
        "stations),\n"
        "muster (what `export` wrote, or a file with field names as headings; needs --type).\n"
        "What has been imported before is left as it is. Exit code 9 when rows were rejected.",
        importOptions, importFile},
    {"export", "TYPE FILE", 2, 2, "write records to a CSV file, every field, sensitive ones too",
        "`import muster` takes it in again without loss. Mind where it lies: the file is not encrypted.", exportOptions,
        exportFile},
    {"kasari", "", 0, 0, "fill this workplace with the made-up country of Kasari, to learn and to try",
        "Needs the scopes of KSR and a role that may write everything. The same size on the same day is the same country.",
        kasariOptions, kasari},
    {"sync", "", 0, 0, "send and fetch what is new; let in who was invited", "", jsonOption, synchronise},
    {"passphrase", "", 0, 0, "change the passphrase of this workplace",
        "At least 12 characters, and not one thing repeated; five words are good.", passphraseOptions, changePassphrase},
    {"refill", "", 0, 0, "begin again with an empty store when the old one is lost, and fetch all from the centre",
        "The keys stay the same. What is left of the old store is set aside in the folder, never deleted. What had not been\n"
        "sent is only in the old store.",
        {}, refill},
    {"verify", "", 0, 0, "check the file, chains, signatures, and that what is shown follows from what was written", "",
        verifyOptions, verify},
    {"status", "[ID]", 0, 1, "who works here, what is held, what waits to be sent; or where a record stands in its review",
        "With an ID: its status, what is in force and how it has changed since, every decision, and what you may do.",
        jsonOption, status},
};

}

std::span<const Command> commands() { return all; }

}
