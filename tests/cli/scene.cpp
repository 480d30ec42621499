// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/scene.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

namespace {

constexpr int patience = 120'000; ///< ms; a sanitizer build on a busy machine is slow

}

QList<QJsonObject> Answer::objects() const
{
    QList<QJsonObject> result;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty())
            result += QJsonDocument::fromJson(line).object();
    return result;
}

Service::Service(QString folder)
    : m_folder(std::move(folder))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

void Service::start()
{
    // Port 0: a free one at the first start, the same one ever after.
    m_process.start(
        QStringLiteral(MUSTERD), {QStringLiteral("--data"), m_folder, QStringLiteral("--port"), QStringLiteral("0")});
    QByteArray said;
    while (!said.contains("listening on")) {
        REQUIRE(m_process.waitForReadyRead(patience));
        said += m_process.readAllStandardOutput();
    }
}

void Service::stop()
{
    if (!isRunning())
        return;
    m_process.terminate();
    REQUIRE(m_process.waitForFinished(patience));
}

void Service::kill()
{
    m_process.kill();
    REQUIRE(m_process.waitForFinished(patience));
}

qint64 Service::size() const
{
    qint64 sum = 0;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        sum += file.size();
    return sum;
}

QStringList Place::complete(const QStringList &words) const
{
    return words + QStringList {QStringLiteral("--folder"), m_folder, QStringLiteral("--passphrase-file"), m_passphraseFile};
}

Answer Place::run(const QStringList &words) const
{
    const std::unique_ptr<QProcess> process = start(words);
    REQUIRE(process->waitForFinished(patience));
    REQUIRE(process->exitStatus() == QProcess::NormalExit);
    return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
}

Answer Place::done(const char *spaced) const { return done(words(spaced)); }

Answer Place::done(const QStringList &words) const
{
    const Answer answer = run(words);
    INFO("musterctl " << words.join(QLatin1Char(' ')).toStdString() << " said " << answer.err.toStdString());
    REQUIRE(answer.exit == 0);
    return answer;
}

std::unique_ptr<QProcess> Place::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral(MUSTERCTL), complete(words));
    REQUIRE(process->waitForStarted());
    return process;
}

Scene::Scene()
    : m_service(path("service"))
    , m_hq(path("hq"), passphraseFile())
    , m_one(path("one"), passphraseFile())
    , m_two(path("two"), passphraseFile())
{
    // The cheapest passphrase there may be: this tests the thread, not Argon2.
    const QStringList cheap = words("--kdf-memory 64 --kdf-passes 1");
    write(passphraseFile(), "correct horse battery staple\n");
    m_service.start();
    m_hq.done(words("init --country KSR --name")
        << QStringLiteral("Hana Dvořáková") << QStringLiteral("--card") << m_service.card() << cheap);
    for (const auto &[place, name] :
        {std::pair(&m_one, QStringLiteral("Lena One")), std::pair(&m_two, QStringLiteral("Tomás Two"))}) {
        const QString code = m_hq.done(words("invite --country KSR --role pcsa --role steward --card-out") << path("card") << name).text();
        const QStringList join = words("join --wait 0 --card") << path("card") << QStringLiteral("--code") << code << cheap;
        CHECK(place->run(join).exit == 9);
        m_hq.done("sync");
        place->done(join);
    }
}

void Scene::syncAll() const
{
    for (const Place *place : {&m_one, &m_two, &m_hq, &m_one, &m_two})
        place->done("sync");
}

QStringList filesWith(const QString &folder, const QString &word)
{
    const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QByteArray bytes = read(files.next());
        if (bytes.contains(word.toUtf8()) || bytes.contains(utf16))
            found += files.fileName();
    }
    return found;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList words(const char *spaced) { return QString::fromUtf8(spaced).split(QLatin1Char(' '), Qt::SkipEmptyParts); }
