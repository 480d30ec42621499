// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "core/exchange/plainfile.h"
#include "core/query/query.h"
#include "core/records/review.h"
#include "core/storage/policies.h"

#include <QFile>

namespace app {

using core::Failure;

namespace {

QByteArray contents(const QString &path)
{
    core::requirePlainSource(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, file.errorString());
    return file.readAll();
}

Exit check(Invocation &invocation, const QByteArray &json)
{
    const QStringList faults = core::PolicyPack::faults(json, invocation.catalogue());
    if (faults.isEmpty())
        return Done;
    invocation.err() << "musterctl policy: the pack has faults." << Qt::endl;
    for (const QString &fault : faults)
        invocation.err() << "  " << fault << Qt::endl;
    invocation.err() << "  Safe: nothing was changed." << Qt::endl;
    invocation.err() << "  Next: correct them; resources/policy/policy.schema.json says what a pack holds." << Qt::endl;
    return Invalid;
}

Exit showAll(Invocation &invocation, const Arguments &arguments)
{
    const core::Policies &policies = invocation.reader().policies();
    const QDate today = QDateTime::fromMSecsSinceEpoch(invocation.clock().now(), Qt::UTC).date();
    const core::PolicyPack &inForce = policies.inForce(today);
    for (const auto &pack : policies.all()) {
        const bool now = pack.get() == &inForce;
        if (arguments.has("--json"))
            invocation.out() << line({{QStringLiteral("version"), pack->version()},
                {QStringLiteral("valid_from"), pack->validFrom().toString(Qt::ISODate)}, {QStringLiteral("in_force"), now}})
                             << Qt::endl;
        else
            invocation.out() << (now ? "* " : "  ") << pack->version() << ", valid from "
                             << pack->validFrom().toString(Qt::ISODate) << Qt::endl;
    }
    return Done;
}

/// What was decided stands as it was decided: a pack that holds from a day that has begun would judge it again.
void checkIsNew(Invocation &invocation, const core::PolicyPack &pack)
{
    for (const auto &other : invocation.reader().policies().all())
        if (pack.version() == other->version())
            throw Failure(
                Failure::Kind::Invalid, QStringLiteral("a pack of this version is here already; give it a new one"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(invocation.clock().now(), Qt::UTC).date();
    core::Query decided;
    decided.type = &core::decision;
    if (pack.validFrom() <= today && !core::find(invocation.reader(), decided).empty())
        throw Failure(Failure::Kind::Invalid,
            QStringLiteral("valid_from must be tomorrow (%1) or later, as decisions have been taken under the packs before")
                .arg(today.addDays(1).toString(Qt::ISODate)));
}

Exit take(Invocation &invocation, const QString &path, const QString &note)
{
    const QByteArray json = contents(path);
    if (const Exit verdict = check(invocation, json); verdict != Done)
        return verdict;
    const std::optional<core::PolicyPack> sound = core::PolicyPack::fromJson(json);
    if (!sound)
        throw Failure(Failure::Kind::Invalid, QStringLiteral("the pack cannot be read"));
    checkIsNew(invocation, *sound);
    core::Store &store = invocation.workplace().store();
    const core::Draft pack = core::packDraft(json, note);
    const core::Id id = store.save(pack.scope(), pack.writes()).first();
    QList<core::Write> pieces;
    for (const core::Draft &piece : core::pieceDrafts(json, id))
        pieces << piece.writes();
    store.save(pack.scope(), pieces);
    invocation.out() << id.text() << Qt::endl;
    return Done;
}

Exit give(Invocation &invocation, const QString &version, const QString &path)
{
    const core::PolicyPack *pack = invocation.reader().policies().find(version);
    if (pack == nullptr)
        throw Failure(Failure::Kind::NotFound, QStringLiteral("no policy pack of that version here"));
    core::requirePlainTarget(path);
    QFile file(path);
    const QByteArray json = pack->toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
        throw Failure(Failure::Kind::File, file.errorString());
    return Done;
}

}

Exit policy(Invocation &invocation, const Arguments &arguments)
{
    const QStringList &words = arguments.words();
    const QString verb = words.value(0, QStringLiteral("list"));
    if (verb == QLatin1String("list") && words.size() <= 1)
        return showAll(invocation, arguments);
    if (verb == QLatin1String("check") && words.size() == 2) {
        const Exit verdict = check(invocation, contents(words.at(1)));
        if (verdict == Done)
            invocation.out() << "Sound." << Qt::endl;
        return verdict;
    }
    if (verb == QLatin1String("import") && words.size() == 2)
        return take(invocation, words.at(1), arguments.value("--comment"));
    if (verb == QLatin1String("export") && words.size() == 3)
        return give(invocation, words.at(1), words.at(2));
    throw Failure(Failure::Kind::Invalid, QStringLiteral("list, check FILE, import FILE or export VERSION FILE"));
}

/// Hands a role on for a time: names the device that will sign.
Exit delegate(Invocation &invocation, const Arguments &arguments)
{
    const QString role = arguments.words().at(0);
    const quint64 device = invocation.member(arguments.words().at(1));
    core::Draft draft = core::Draft::create(core::delegation, QStringLiteral("global"));
    const auto set = [&](std::string_view key, const QString &text) {
        const core::Field &field = *core::delegation.field(key);
        draft.set(field, invocation.value(field, text));
    };
    set("role", role);
    set("delegator", invocation.workplace().personName());
    set("delegate", invocation.reader().memberName(device));
    set("delegate_device", QStringLiteral("%1").arg(device, 16, 16, QLatin1Char('0')));
    set("valid_from", arguments.value("--from"));
    set("valid_until", arguments.value("--until"));
    set("country", arguments.value("--country"));
    set("srm_area", arguments.value("--area"));
    set("types", arguments.values("--type").join(QLatin1Char(' ')));
    set("instrument", arguments.value("--instrument"));
    for (const core::Problem &problem : draft.problems())
        if (problem.grade == core::Problem::Grade::Error && problem.field->key == "delegate")
            throw Failure(Failure::Kind::Invalid, QStringLiteral("nobody hands a role on to themselves"));
    if (core::hasErrors(draft.problems()))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("--from and --until are dates, in order"));
    invocation.out() << invocation.workplace().store().save(draft.scope(), draft.writes()).first().text() << Qt::endl;
    return Done;
}

}
