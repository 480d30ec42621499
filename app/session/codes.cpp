// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

constexpr char prefix[] = "code/";

QString named(std::string_view list) { return QString::fromUtf8(list.data(), qsizetype(list.size())); }

}

QByteArray codeContext(std::string_view list) { return prefix + QByteArray(list.data(), qsizetype(list.size())); }

QString codeLabel(std::string_view list, const QString &key)
{
    const QByteArray context = codeContext(list);
    const QByteArray source = key.toUtf8();
    return QCoreApplication::translate(context, source);
}

PackTranslator::PackTranslator(const core::PolicyPack &pack, QString language, QObject *parent)
    : QTranslator(parent)
    , m_pack(pack)
    , m_language(std::move(language))
{
}

QString PackTranslator::translate(const char *context, const char *source, const char *, int) const
{
    if (context == nullptr || source == nullptr || qstrncmp(context, prefix, sizeof prefix - 1) != 0)
        return {};
    const core::Code *code = m_pack.code(QString::fromUtf8(context + sizeof prefix - 1), QString::fromUtf8(source));
    return code != nullptr ? code->label(m_language) : QString();
}

QList<QPair<QString, QString>> codeChoices(const core::PolicyPack &pack, std::string_view list, const QString &parent)
{
    const QDate today = QDate::currentDate();
    const bool isNarrowed = !parent.isEmpty() && isCodeParent(pack, list, parent);
    QList<QPair<QString, QString>> choices;
    for (const core::Code &code : pack.codes(named(list)))
        if ((!code.retired.isValid() || code.retired > today) && (!isNarrowed || code.parent == parent))
            choices.emplace_back(code.key, codeLabel(list, code.key));
    return choices;
}

bool isCodeParent(const core::PolicyPack &pack, std::string_view list, const QString &key)
{
    const QList<core::Code> &codes = pack.codes(named(list));
    return std::any_of(codes.begin(), codes.end(), [&](const core::Code &code) { return code.parent == key; });
}

}
