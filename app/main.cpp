// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/languages.h"
#include "app/shell/mainwindow.h"
#include "app/style/style.h"
#include "core/records/catalogue.h"
#include "sync/seal/keys.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <unistd.h>

namespace {

struct Ending {
    int status = 0;
    QStringList again; ///< not empty: locked, so start once more with these arguments
};

Ending run(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("muster"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Field security records that work without a line."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption folder(
        QStringLiteral("folder"), QStringLiteral("Where the records are kept."), QStringLiteral("DIR"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("ar, en, es, fr, ru or zh."), QStringLiteral("xx"));
    parser.addOptions({folder, language});
    parser.process(application);

    QString where = parser.value(folder);
    if (where.isEmpty())
        where = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    where = QDir(where).absolutePath();
    QDir().mkpath(where);

    sync::initialise();
    const QSettings settings(where + QStringLiteral("/window.ini"), QSettings::IniFormat);
    app::style::apply(application, settings.value(QStringLiteral("dark"), app::style::isDark()).toBool());
    app::Languages languages;
    languages.use(parser.isSet(language)
            ? parser.value(language)
            : settings.value(QStringLiteral("language"), app::Languages::preferred()).toString());

    const core::Catalogue catalogue;
    const core::SystemClock clock;
    app::MainWindow window(where, languages, catalogue, clock);
    window.show();
    Ending ending {QApplication::exec(), {}};
    if (window.isLocking())
        ending.again = {QCoreApplication::applicationFilePath(), QStringLiteral("--folder"), where,
            QStringLiteral("--language"), languages.current()};
    return ending;
}

}

int main(int argc, char *argv[])
{
    sync::closeProcess();
    const Ending ending = run(argc, argv);
    if (ending.again.isEmpty())
        return ending.status;
    // Locked. By now the store is closed and its keys are gone; the same process starts over with an empty memory.
    std::vector<QByteArray> words;
    for (const QString &word : ending.again)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(arguments.front(), arguments.data());
    return 1;
}
