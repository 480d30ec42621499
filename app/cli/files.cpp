// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/wording.h"
#include "core/exchange/importer.h"
#include "core/exchange/plainfile.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <map>

namespace app {

using core::Failure;

namespace {

core::Source sourceOf(Invocation &invocation, const Arguments &arguments)
{
    const QString key = arguments.words().first();
    if (key == QLatin1String("muster")) {
        if (!arguments.has("--type"))
            throw Failure(Failure::Kind::Invalid, QStringLiteral("which record type? Give --type"));
        return core::ownExport(invocation.type(arguments.value("--type")));
    }
    for (const core::Source &source : {core::awsd(), core::unStaff()})
        if (key == string(source.key))
            return source;
    throw Failure(Failure::Kind::NotFound, QStringLiteral("there is no source %1").arg(key));
}

void writeFates(const core::ImportReport &report, const QString &path)
{
    core::requirePlainTarget(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(Failure::Kind::File, file.errorString());
    core::CsvWriter writer(file);
    writer.row({QStringLiteral("line"), QStringLiteral("fate"), QStringLiteral("reference"), QStringLiteral("remarks"),
        QStringLiteral("explanation")});
    for (const core::Fate &fate : report.fates) {
        QStringList kinds;
        QStringList sentences;
        for (const core::Remark &remark : fate.remarks) {
            kinds += string(core::keyOf(remark.kind));
            sentences += describe(remark);
        }
        writer.row({QString::number(fate.line), string(core::keyOf(fate.kind)), fate.reference, kinds.join(QLatin1Char(' ')),
            sentences.join(QStringLiteral("; "))});
    }
    core::putInPlace(file);
}

}

Exit importFile(Invocation &invocation, const Arguments &arguments)
{
    using Kind = core::Fate::Kind;
    const core::Source source = sourceOf(invocation, arguments);
    core::requirePlainSource(arguments.words().at(1));
    if (arguments.has("--fates"))
        core::requirePlainTarget(arguments.value("--fates")); // before anything is taken in
    QFile file(arguments.words().at(1));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QFile::exists(file.fileName()) ? Failure::Kind::File : Failure::Kind::NotFound, file.errorString());
    const QString scope = invocation.scopeFor(*source.type, arguments);
    const bool rehearsal = arguments.has("--dry-run");
    const core::ImportReport report
        = core::importFile(source, file, invocation.reader(), rehearsal ? nullptr : &invocation.workplace().store(), scope);
    if (arguments.has("--fates"))
        writeFates(report, arguments.value("--fates"));

    std::map<core::Remark::Kind, qint64> remarks;
    for (const core::Fate &fate : report.fates)
        for (const core::Remark &remark : fate.remarks)
            ++remarks[remark.kind];
    const bool isUtf8 = report.encoding == core::CsvReader::Encoding::Utf8;
    QTextStream &out = invocation.out();
    if (arguments.has("--json")) {
        QJsonObject kinds;
        for (const auto &[kind, times] : remarks)
            kinds.insert(string(core::keyOf(kind)), times);
        QJsonObject fates;
        for (const Kind kind : {Kind::Added, Kind::Merged, Kind::Unchanged, Kind::Rejected})
            fates.insert(string(core::keyOf(kind)), report.count(kind));
        out << line({{QStringLiteral("dry_run"), rehearsal},
            {QStringLiteral("encoding"), isUtf8 ? QStringLiteral("utf-8") : QStringLiteral("windows-1252")},
            {QStringLiteral("rows"), report.fates.size()}, {QStringLiteral("records"), report.records},
            {QStringLiteral("scope"), scope}, {QStringLiteral("fates"), fates}, {QStringLiteral("remarks"), kinds}})
            << Qt::endl;
    } else {
        out << report.fates.size() << " rows, read as " << (isUtf8 ? "UTF-8" : "Windows-1252") << ": "
            << report.count(Kind::Added) << " added, " << report.count(Kind::Merged) << " merged, "
            << report.count(Kind::Unchanged) << " here already, " << report.count(Kind::Rejected) << " rejected."
            << Qt::endl;
        out << report.records << (rehearsal ? " records would be added to " : " records added to ") << scope << '.'
            << Qt::endl;
        for (const core::Fate &fate : report.fates)
            if (fate.kind == Kind::Rejected)
                for (const core::Remark &remark : fate.remarks)
                    out << "  line " << fate.line << " rejected: " << describe(remark) << Qt::endl;
        for (const auto &[kind, times] : remarks)
            out << "  " << times << " × " << string(core::keyOf(kind)) << Qt::endl;
        if (!remarks.empty() && !arguments.has("--fates"))
            out << "--fates FILE tells every row's." << Qt::endl;
    }
    return report.count(Kind::Rejected) > 0 ? Incomplete : Done;
}

}
