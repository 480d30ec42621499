// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

/// What one call of musterctl said and gave back.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QString text() const { return QString::fromUtf8(out).trimmed(); }
    QList<QJsonObject> objects() const; ///< one a line
    QJsonObject object() const { return objects().value(0); }
};

/// A service of its own on a free port of the loopback interface, as a child process.
class Service {
public:
    explicit Service(QString folder);
    ~Service() { stop(); }
    void start(); ///< returns when it listens
    void stop(); ///< SIGTERM
    void kill(); ///< SIGKILL
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    QString folder() const { return m_folder; }
    QString card() const { return m_folder + QStringLiteral("/service.card"); }
    qint64 size() const; ///< bytes of all its files

private:
    QString m_folder;
    QProcess m_process;
};

/// A place to work at: a folder, used through musterctl only.
class Place {
public:
    Place(QString folder, QString passphraseFile)
        : m_folder(std::move(folder))
        , m_passphraseFile(std::move(passphraseFile))
    {
    }
    QString folder() const { return m_folder; }
    Answer run(const QStringList &words) const;
    /// Runs it and expects it to be done. The words are cut at spaces.
    Answer done(const char *words) const;
    Answer done(const QStringList &words) const;
    /// Starts it without waiting.
    std::unique_ptr<QProcess> start(const QStringList &words) const;

private:
    QStringList complete(const QStringList &words) const;
    QString m_folder;
    QString m_passphraseFile;
};

/// Headquarters and two laptops of Kasari, all let in.
class Scene {
public:
    Scene();
    Service &service() { return m_service; }
    const Place &hq() const { return m_hq; }
    const Place &one() const { return m_one; }
    const Place &two() const { return m_two; }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString passphraseFile() const { return path("passphrase"); }
    /// Everything either way, until all three have all.
    void syncAll() const;

private:
    QTemporaryDir m_folder;
    Service m_service;
    Place m_hq;
    Place m_one;
    Place m_two;
};

/// Files under `folder` that hold `word`, as UTF-8 or UTF-16.
QStringList filesWith(const QString &folder, const QString &word);

void write(const QString &path, const QByteArray &bytes);
QByteArray read(const QString &path);
QStringList words(const char *spaced);
