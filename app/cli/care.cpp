// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "sync/transport/exchange.h"

#include <QHash>
#include <QJsonArray>

namespace app {

using core::Failure;

namespace {

/// What the walk along all chains found.
struct Walk {
    qint64 segments = 0;
    QStringList faults;
};

/// Every segment again: form, signature of the device whose chain it is, link to the one before, content
/// under its key.
Walk walk(sync::Workplace &workplace)
{
    Walk walk;
    const sync::Replica &replica = workplace.replica();
    QList<quint64> scopes = {sync::membersScope};
    const QList<core::Scope> known = workplace.store().scopes();
    for (const core::Scope &scope : known)
        if (!scopes.contains(scope.wire))
            scopes += scope.wire;
    for (const quint64 scope : std::as_const(scopes)) {
        QHash<quint64, QByteArray> authors; // signing key by chain
        QHash<quint64, QByteArray> tips;
        QHash<quint64, quint64> ends;
        const QList<core::StoredSegment> segments = workplace.store().segmentsOfScope(scope);
        for (const core::StoredSegment &stored : segments) {
            ++walk.segments;
            const auto fault = [&](const char *what) {
                walk.faults += QStringLiteral("%1-%2: %3")
                                   .arg(stored.incarnation, 16, 16, QLatin1Char('0'))
                                   .arg(stored.first)
                                   .arg(QLatin1String(what));
            };
            try {
                const sync::Segment segment = sync::readSegment(stored.bytes);
                const sync::SegmentHeader &header = segment.header;
                if (segment.digest != stored.digest || header.scope != scope || header.incarnation != stored.incarnation
                    || header.first != stored.first || header.writes != stored.writes) {
                    fault("not what it is filed as");
                    continue;
                }
                if (header.birth)
                    if (const sync::DeviceEntry *author = replica.members().device(header.birth->device);
                        author != nullptr && sync::isBornOf(header, author->signing))
                        authors.insert(stored.incarnation, author->signing);
                if (!sync::isSignedBy(segment, authors.value(stored.incarnation)))
                    fault("not signed by the device whose chain it is");
                if (header.first == ends.value(stored.incarnation) + 1) {
                    if (header.previous != tips.value(stored.incarnation))
                        fault("does not follow the one before");
                    tips.insert(stored.incarnation, segment.digest);
                    ends.insert(stored.incarnation, header.first + header.writes - 1);
                } else if (header.first <= ends.value(stored.incarnation)) {
                    fault("twice");
                }
                if (header.epoch != 0)
                    sync::openSegment(segment, replica.contentKey(scope, header.epoch));
            } catch (const Failure &failure) {
                fault(failure.kind == Failure::Kind::Cryptography ? "cannot be opened" : "not of the agreed form");
            }
        }
    }
    return walk;
}

/// What came of it when others said to show something else; empty when nobody did.
QString settledKey(const std::optional<sync::Replica::Settled> &settled)
{
    if (!settled)
        return {};
    switch (*settled) {
    case sync::Replica::Settled::Sound:
        return QStringLiteral("sound");
    case sync::Replica::Settled::Unchecked:
        return QStringLiteral("unchecked");
    case sync::Replica::Settled::Mended:
        return QStringLiteral("mended");
    case sync::Replica::Settled::Fetching:
        return QStringLiteral("fetched");
    }
    Q_UNREACHABLE();
}

}

Exit synchronise(Invocation &invocation, const Arguments &arguments)
{
    sync::Workplace &workplace = invocation.workplace();
    if (!workplace.isMember() && !workplace.isRefilling())
        throw Failure(Failure::Kind::Refused, QStringLiteral("not let in yet: musterctl join"));
    const sync::ExchangeReport report = sync::exchange(workplace, invocation.transport());
    const core::Status status = invocation.reader().status();
    const int refused = report.progress.refusedHere + report.progress.refusedThere;
    if (arguments.has("--json")) {
        invocation.out() << line(
            {{QStringLiteral("requests"), report.requests}, {QStringLiteral("segments_out"), report.segmentsOut},
                {QStringLiteral("segments_in"), report.progress.segmentsIn},
                {QStringLiteral("writes_in"), report.progress.writesIn},
                {QStringLiteral("refused_here"), report.progress.refusedHere},
                {QStringLiteral("refused_there"), report.progress.refusedThere},
                {QStringLiteral("diverged"), report.progress.diverged},
                {QStringLiteral("settled"), settledKey(report.settled)},
                {QStringLiteral("told_otherwise"), report.progress.toldOtherwise},
                {QStringLiteral("clock_offset_ms"), report.progress.clockOffset},
                {QStringLiteral("to_send"), status.toSend()}, {QStringLiteral("conflicts"), status.conflicts},
                {QStringLiteral("admitted"), QJsonArray::fromStringList(report.admitted)}})
                         << Qt::endl;
    } else {
        QTextStream &out = invocation.out();
        out << "Sent " << report.segmentsOut << " segments, took in " << report.progress.segmentsIn << " with "
            << report.progress.writesIn << " writes, in " << report.requests << " requests." << Qt::endl;
        for (const QString &name : report.admitted)
            out << "Let in: " << name << Qt::endl;
        if (status.toSend() > 0)
            out << status.changesToSend() << " changes still wait to be sent." << Qt::endl;
        if (status.conflicts > 0)
            out << status.conflicts << " conflicts: musterctl conflicts" << Qt::endl;
        if (refused > 0)
            out << report.progress.refusedHere << " segments refused here, " << report.progress.refusedThere
                << " at the service; they are kept with the reason: musterctl status" << Qt::endl;
        if (const qint64 minutes = std::abs(report.progress.clockOffset) / 60000; minutes > 5)
            out << "The clock of this device differs from the centre's by " << minutes << " minutes: set it." << Qt::endl;
        const QString settled = settledKey(report.settled);
        if (settled == u"mended")
            out << "Something shown here did not follow from what was written. It has been put right." << Qt::endl;
        else if (settled == u"fetched")
            out << "Something was missing here. It has been fetched again." << Qt::endl;
        else if (settled == u"sound")
            out << "Another device says that it shows something else. This one has been checked and is sound." << Qt::endl;
        if (report.progress.toldOtherwise)
            out << "The centre has shown another member another history than this device: musterctl status, and tell the "
                   "administrator."
                << Qt::endl;
    }
    return refused > 0 || report.progress.toldOtherwise ? Incomplete : Done;
}

Exit verify(Invocation &invocation, const Arguments &arguments)
{
    sync::Workplace &workplace = invocation.workplace();
    const QString store = workplace.store().verify();
    const Walk chains = arguments.has("--quick") ? Walk() : walk(workplace);
    const bool sound = store == QLatin1String("ok") && chains.faults.isEmpty();
    if (arguments.has("--json")) {
        invocation.out() << line({{QStringLiteral("sound"), sound}, {QStringLiteral("store"), store},
            {QStringLiteral("segments"), chains.segments},
            {QStringLiteral("faults"), QJsonArray::fromStringList(chains.faults)}})
                         << Qt::endl;
    } else {
        invocation.out() << "File, and what is shown against what was written: " << store << Qt::endl;
        if (!arguments.has("--quick"))
            invocation.out() << "Segments: " << chains.segments << ", faults: " << chains.faults.size() << Qt::endl;
        for (const QString &fault : chains.faults)
            invocation.out() << "  " << fault << Qt::endl;
        if (!sound)
            invocation.out() << "Keep this folder as it is and copy it aside; what the centre has confirmed is safe there."
                             << Qt::endl;
    }
    return sound ? Done : Failed;
}

Exit status(Invocation &invocation, const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return reviewStatus(invocation, arguments);
    sync::Workplace &workplace = invocation.workplace();
    const core::Status status = invocation.reader().status();
    const QList<core::Refusal> refusals = invocation.reader().refusals();
    QStringList toldOtherwise;
    for (const core::TwoStories &one : invocation.reader().twoStories())
        toldOtherwise << invocation.reader().memberName(one.device);
    if (arguments.has("--json")) {
        QJsonArray scopes;
        for (const core::ScopeStatus &scope : status.scopes)
            scopes.append(QJsonObject {{QStringLiteral("name"), scope.scope.name},
                {QStringLiteral("records"), scope.records}, {QStringLiteral("writes_to_send"), scope.toSend},
                {QStringLiteral("changes_to_send"), scope.changesToSend}, {QStringLiteral("missing"), scope.missing},
                {QStringLiteral("root"), QStringLiteral("%1").arg(scope.root, 16, 16, QLatin1Char('0'))}});
        QJsonArray refused;
        for (const core::Refusal &refusal : refusals)
            refused.append(QJsonObject {{QStringLiteral("reason"), refusal.reason},
                {QStringLiteral("chain"), QStringLiteral("%1").arg(refusal.incarnation, 16, 16, QLatin1Char('0'))},
                {QStringLiteral("first"), qint64(refusal.first)}, {QStringLiteral("at"), moment(refusal.at, 0)}});
        invocation.out() << line({{QStringLiteral("person"), workplace.personName()},
            {QStringLiteral("roles"), QJsonArray::fromStringList(workplace.roles())},
            {QStringLiteral("country"), workplace.homeCountry()}, {QStringLiteral("member"), workplace.isMember()},
            {QStringLiteral("service"), workplace.card().url}, {QStringLiteral("conflicts"), status.conflicts},
            {QStringLiteral("to_send"), status.toSend()}, {QStringLiteral("withheld"), status.withheld},
            {QStringLiteral("unproven"), status.unproven},
            {QStringLiteral("told_otherwise"), QJsonArray::fromStringList(toldOtherwise)},
            {QStringLiteral("scopes"), scopes}, {QStringLiteral("refused"), refused}})
                         << Qt::endl;
        return Done;
    }
    QTextStream &out = invocation.out();
    if (workplace.isMember())
        out << workplace.personName() << ", " << workplace.roles().join(QStringLiteral(", "))
            << (workplace.homeCountry().isEmpty() ? QString() : QStringLiteral(", ") + workplace.homeCountry()) << Qt::endl;
    else
        out << "Not let in yet: musterctl join" << Qt::endl;
    for (const core::ScopeStatus &scope : status.scopes) {
        out << "  " << scope.scope.name.leftJustified(20) << ' ' << scope.records << " records";
        if (scope.changesToSend > 0)
            out << ", " << scope.changesToSend << " changes to send";
        if (scope.missing > 0)
            out << ", " << scope.missing << " writes not here yet";
        out << Qt::endl;
    }
    out << (status.toSend() == 0 ? QStringLiteral("Everything has been sent.")
                                 : QStringLiteral("%1 changes wait to be sent.").arg(status.changesToSend()))
        << Qt::endl;
    if (status.conflicts > 0)
        out << status.conflicts << " conflicts: musterctl conflicts" << Qt::endl;
    if (status.withheld > 0)
        out << status.withheld
            << " writes are withheld; `musterctl history` tells why" << Qt::endl;
    if (status.unproven > 0)
        out << status.unproven
            << " writes are named as replaced by people who have not shown to have had them; they are not replaced" << Qt::endl;
    if (!toldOtherwise.isEmpty())
        out << "The centre has shown another history than here to: " << toldOtherwise.join(QStringLiteral(", "))
            << ". Tell the administrator." << Qt::endl;
    for (const core::Refusal &refusal : refusals)
        out << "Refused and kept aside: " << refusal.reason << ", "
            << QStringLiteral("%1-%2").arg(refusal.incarnation, 16, 16, QLatin1Char('0')).arg(refusal.first) << Qt::endl;
    return Done;
}

}
