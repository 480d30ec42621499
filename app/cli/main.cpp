// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"
#include "app/cli/passphrase.h"
#include "app/cli/wording.h"
#include "sync/seal/keys.h"

#include <QCoreApplication>

namespace {

using namespace app;

int misused(const QString &sentence, const Command *command)
{
    QTextStream err(stderr);
    err << "musterctl: " << sentence << '.' << Qt::endl;
    err << "  Next: `musterctl" << (command != nullptr ? QStringLiteral(" ") + QLatin1String(command->name) : QString())
        << " --help`." << Qt::endl;
    return Misused;
}

int run(const Command &command, const QStringList &words)
{
    const auto parsed = parse(words, command.options, command.least, command.most);
    if (const auto *sentence = std::get_if<QString>(&parsed))
        return misused(*sentence, &command);
    const Arguments &arguments = std::get<Arguments>(parsed);
    if (arguments.has("--help")) {
        QTextStream(stdout) << help(command);
        return Done;
    }
    const QString folder = arguments.value("--folder", qEnvironmentVariable("MUSTER_FOLDER"));
    if (folder.isEmpty())
        return misused(QStringLiteral("which workplace? Give --folder, or set MUSTER_FOLDER"), &command);
    const QString passphraseFile = arguments.value("--passphrase-file");
    if (passphraseFile.isEmpty() && !isTerminal())
        return misused(
            QStringLiteral("there is no terminal to ask for the passphrase at: give --passphrase-file"), &command);

    Invocation invocation(folder, passphraseFile);
    try {
        return command.run(invocation, arguments);
    } catch (const core::Failure &failure) {
        invocation.out().flush();
        const Explanation explanation = explain(failure, command);
        QTextStream &err = invocation.err();
        err << "musterctl " << command.name << ": " << explanation.happened << Qt::endl;
        err << "  Safe: " << explanation.safe << Qt::endl;
        err << "  Next: " << explanation.next << Qt::endl;
        if (!failure.detail.isEmpty())
            err << "  (" << failure.detail << ')' << Qt::endl;
        return explanation.exit;
    }
}

}

int main(int argc, char *argv[])
{
    sync::closeProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("musterctl"));
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.isEmpty() || words.first() == QLatin1String("--help") || words.first() == QLatin1String("help")) {
        QTextStream(words.isEmpty() ? stderr : stdout) << help();
        return words.isEmpty() ? Misused : Done;
    }
    if (words.first() == QLatin1String("--version")) {
        QTextStream(stdout) << "musterctl " << MUSTER_VERSION << Qt::endl;
        return Done;
    }
    for (const Command &command : commands())
        if (words.first() == QLatin1String(command.name))
            return run(command, words.sliced(1));
    return misused(QStringLiteral("there is no command “%1”").arg(words.first()), nullptr);
}
