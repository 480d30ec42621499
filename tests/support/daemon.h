// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <signal.h>
#include <stdexcept>

namespace support {

/// A `musterd` of its own, as a child process on a free port of loopback. Stopped when it goes out of scope.
class Daemon {
public:
    Daemon(QString program, QString folder)
        : m_program(std::move(program))
        , m_folder(std::move(folder))
    {
    }
    ~Daemon() { stop(); }

    void start(const QStringList &options = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(QDir(m_folder).filePath(QStringLiteral("musterd.log")), QIODevice::Append);
        m_process->start(m_program, QStringList {QStringLiteral("--data"), m_folder} + options);
        while (!m_process->canReadLine())
            if (!m_process->waitForReadyRead(30'000))
                throw std::runtime_error("musterd does not start");
        m_line = m_process->readLine().trimmed();
    }
    /// SIGTERM; the exit code, -1 when it was not running.
    int stop() { return end(SIGTERM); }
    int kill() { return end(SIGKILL); }
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    qint64 processId() const { return m_process->processId(); }

    QByteArray line() const { return m_line; } ///< what it said when it was ready
    quint16 port() const { return m_line.mid(m_line.lastIndexOf(':') + 1).toUShort(); }
    QJsonObject card() const
    {
        QFile file(QDir(m_folder).filePath(QStringLiteral("service.card")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private:
    int end(int signal)
    {
        if (!isRunning())
            return -1;
        ::kill(pid_t(m_process->processId()), signal);
        m_process->waitForFinished(30'000);
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -signal;
    }
    QString m_program;
    QString m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_line;
};

}
