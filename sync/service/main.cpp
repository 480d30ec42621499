// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "sync/seal/keys.h"
#include "sync/service/card.h"
#include "sync/service/centre.h"
#include "sync/service/journal.h"
#include "sync/service/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using core::Failure;

enum ExitCode { Stopped = 0, Failed = 1, Usage = 2, FolderInUse = 3, CannotListen = 4 };

constexpr char description[]
    = R"(Keeps what the workplaces of an organisation send, and hands it on to those who may have it.
It sees sealed segments and who may write what; it cannot read records.

The folder holds the identity of the service (service.key), the journal (journal.db) and the card that workplaces
need to find and believe it (service.card). The card of a service nobody has moved into yet also holds the claim that lets
the first organisation in: hand it on like a key.

Exit codes:
  0  stopped by SIGTERM or SIGINT, or this help was asked for
  1  the folder, the journal or the identity cannot be used
  2  the command line is wrong
  3  another musterd uses the folder
  4  the address or port cannot be listened on)";

/// Held as long as the program runs; the kernel gives it back however the program ends.
bool lockFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(QStringLiteral("lock")));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        throw Failure(Failure::Kind::File, QStringLiteral("lock"));
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

/// Keys must not end up in a crash dump, and a thousand connections need their descriptors.
void limitResources()
{
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    rlimit descriptors {};
    if (::getrlimit(RLIMIT_NOFILE, &descriptors) == 0) {
        descriptors.rlim_cur = std::min<rlim_t>(descriptors.rlim_max, 4096);
        ::setrlimit(RLIMIT_NOFILE, &descriptors);
    }
}

struct Options {
    QString folder;
    QByteArray host;
    QByteArray listen;
    quint16 port = 0;
    QString portFile;
    bool restored = false;
    bool check = false;
    sync::Centre::Quota quota;
};

/// Workplaces have the port in their card: the one of the last start is taken again while it is free.
std::unique_ptr<sync::Server> listen(const Options &options, sync::Centre &centre, const sync::ServiceIdentity &identity)
{
    const QByteArray address = options.listen.isEmpty() ? identity.address : options.listen;
    const auto at = [&](quint16 port) {
        return std::make_unique<sync::Server>(centre, identity.certificatePem, identity.keyPem, address, port);
    };
    QFile last(QDir(options.folder).filePath(QStringLiteral("port")));
    if (options.port == 0 && last.open(QIODevice::ReadOnly)) {
        try {
            if (const quint16 port = last.readAll().trimmed().toUShort(); port != 0)
                return at(port);
        } catch (const Failure &) {
            std::fputs("musterd: the port of the last start is taken, taking another\n", stderr);
        }
    }
    return at(options.port);
}

int serve(const Options &options)
{
    if (!QDir().mkpath(options.folder))
        throw Failure(Failure::Kind::File, QStringLiteral("folder"));
    const QDir folder(QDir(options.folder).absolutePath());
    if (!lockFolder(folder.path())) {
        std::fputs("musterd: another musterd uses this folder\n", stderr);
        return FolderInUse;
    }
    sync::ServiceIdentity identity = sync::openIdentity(folder.path(), options.host);
    const QString pin = folder.filePath(QStringLiteral("organisation"));
    if (QFile file(pin); file.open(QIODevice::ReadOnly))
        identity.keys.organisation = QByteArray::fromHex(file.readAll().trimmed());
    QString told;
    const std::unique_ptr<sync::Journal> journal
        = sync::Journal::open(folder.filePath(QStringLiteral("journal.db")), told);
    if (!told.isEmpty())
        std::fprintf(stderr, "musterd: the journal was damaged: %s\n", told.toLocal8Bit().constData());
    if (options.check) {
        std::printf("musterd: the journal is sound\n");
        return told.isEmpty() ? Stopped : Failed;
    }
    if (options.restored)
        journal->renewEpoch();
    const core::SystemClock clock;
    sync::Centre centre(*journal, identity.keys, clock);
    centre.setQuota(options.quota);
    // Beside the keys, so that the organisation can move back in when the journal is lost.
    const auto pinOrganisation
        = [&](const QByteArray &organisation) { sync::writePrivately(pin, organisation.toHex() + '\n'); };
    if (centre.members().isFounded() && identity.keys.organisation.isEmpty())
        pinOrganisation(centre.members().organisationId());
    centre.setFounded(pinOrganisation);
    std::unique_ptr<sync::Server> server;
    try {
        server = listen(options, centre, identity);
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::Network)
            throw;
        std::fprintf(stderr, "musterd: %s\n", failure.what());
        return CannotListen;
    }
    const QByteArray port = QByteArray::number(server->port()) + '\n';
    sync::writePrivately(folder.filePath(QStringLiteral("port")), port);
    sync::writePrivately(folder.filePath(QStringLiteral("service.card")), sync::card(identity, server->port()));
    if (!options.portFile.isEmpty())
        sync::writePrivately(options.portFile, port);

    const bool isAddress6 = identity.address.contains(':');
    std::printf("musterd: listening on https://%s%s%s:%u\n", isAddress6 ? "[" : "", identity.address.constData(),
        isAddress6 ? "]" : "", unsigned(server->port()));
    std::fflush(stdout);
    server->run();
    return Stopped;
}

}

int main(int argc, char **argv)
{
    sync::closeProcess();
    ::umask(S_IRWXG | S_IRWXO);
    limitResources();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("musterd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(description));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(
        QStringLiteral("data"), QStringLiteral("Folder of the service; made if missing."), QStringLiteral("folder"));
    const QCommandLineOption host(QStringLiteral("host"),
        QStringLiteral("Host name or IP address workplaces reach the service at; fixed at the first start "
                       "(default 127.0.0.1)."),
        QStringLiteral("host"));
    const QCommandLineOption listenAt(QStringLiteral("listen"),
        QStringLiteral("Address to listen on, where it is another than --host."), QStringLiteral("address"));
    const QCommandLineOption port(QStringLiteral("port"),
        QStringLiteral("Port to listen on; 0: that of the last start, else a free one (default 0)."),
        QStringLiteral("number"), QStringLiteral("0"));
    const QCommandLineOption portFile(QStringLiteral("port-file"),
        QStringLiteral("File to write the port to once connections are accepted."), QStringLiteral("file"));
    const QCommandLineOption restored(QStringLiteral("restored"),
        QStringLiteral("The journal came back from a backup: workplaces are asked for what it lacks. Once "
                       "after each restore."));
    const QCommandLineOption quotaWrites(QStringLiteral("quota-writes"),
        QStringLiteral("Writes one device may put into one scope on one day (default 50000); the rest waits at the device."),
        QStringLiteral("number"), QStringLiteral("50000"));
    const QCommandLineOption quotaBytes(QStringLiteral("quota-megabytes"),
        QStringLiteral("The same in megabytes (default 64)."), QStringLiteral("number"), QStringLiteral("64"));
    parser.addPositionalArgument(QStringLiteral("check"),
        QStringLiteral("Proves the journal, row by row, mends it if need be, and ends: 0 sound, 1 it was not."),
        QStringLiteral("[check]"));
    parser.addOptions({data, host, listenAt, port, portFile, restored, quotaWrites, quotaBytes});

    const bool isParsed = parser.parse(QCoreApplication::arguments());
    if (isParsed && parser.isSet(help))
        parser.showHelp(Stopped);
    if (isParsed && parser.isSet(version))
        parser.showVersion();
    bool isPort = false;
    Options options;
    options.folder = parser.value(data);
    options.host = parser.value(host).toUtf8();
    options.listen = parser.value(listenAt).toUtf8();
    options.port = parser.value(port).toUShort(&isPort);
    options.portFile = parser.value(portFile);
    options.restored = parser.isSet(restored);
    bool isWrites = false;
    bool isBytes = false;
    options.quota = {parser.value(quotaWrites).toULongLong(&isWrites), parser.value(quotaBytes).toULongLong(&isBytes) << 20};
    const QStringList words = parser.positionalArguments();
    options.check = words == QStringList {QStringLiteral("check")};
    if (!isParsed || !isPort || !isWrites || !isBytes || options.folder.isEmpty() || (!words.isEmpty() && !options.check)) {
        const QString wrong = isParsed ? QStringLiteral("see musterd --help") : parser.errorText();
        std::fprintf(stderr, "musterd: %s\n", wrong.toLocal8Bit().constData());
        return Usage;
    }
    try {
        return serve(options);
    } catch (const Failure &failure) {
        std::fprintf(stderr, "musterd: failure %d: %s\n", int(failure.kind), failure.what());
        return Failed;
    }
}
