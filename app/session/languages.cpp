// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/languages.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

namespace {

QLocale localeOf(const QString &code)
{
    // Arabic with western digits: a coordinate, a time or a call-sign must read the same on every screen.
    if (code == QLatin1String("ar"))
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(code);
}

}

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

QStringList Languages::available()
{
    QStringList found;
    for (const char *code : {"ar", "zh", "en", "fr", "ru", "es"})
        if (QFile::exists(QStringLiteral(":/words/muster_%1.qm").arg(QLatin1String(code))))
            found << QLatin1String(code);
    return found;
}

QString Languages::name(const QString &code)
{
    if (code == QLatin1String("zh"))
        return QStringLiteral("中文");
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Languages::preferred()
{
    const QString own = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    return available().contains(own) ? own : QStringLiteral("en");
}

void Languages::use(const QString &code)
{
    if (code == m_current || !available().contains(code))
        return;
    m_current = code;
    QLocale::setDefault(localeOf(code));
    // Installing a translator is what tells every widget of the change, so direction and locale come first.
    QGuiApplication::setLayoutDirection(localeOf(code).textDirection());
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
    const QString qtCode = code == QLatin1String("zh") ? QStringLiteral("zh_CN") : code;
    if (m_qt.load(QStringLiteral("qtbase_") + qtCode, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    installCodes();
    if (m_words.load(QStringLiteral(":/words/muster_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_words);
}

void Languages::installCodes()
{
    if (m_codes)
        QCoreApplication::removeTranslator(m_codes.get());
    m_codes = std::make_unique<PackTranslator>(m_policy ? *m_policy : core::PolicyPack::builtIn(), m_current);
    QCoreApplication::installTranslator(m_codes.get());
}

void Languages::setPolicy(std::shared_ptr<const core::PolicyPack> policy)
{
    const auto former = std::exchange(m_policy, std::move(policy)); // until its translator has gone
    installCodes();
}

}
