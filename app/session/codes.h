// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/policypack.h"

#include <QPair>
#include <QTranslator>

/// Codes come with the policy pack and have their words there, in all six languages; the program's own words never name one.
namespace app {

/// The translation context of a code list: "code/courses".
QByteArray codeContext(std::string_view list);
/// What the pack that is in use calls a code, else its key.
QString codeLabel(std::string_view list, const QString &key);

/// Answers for the code contexts with what the pack calls a code. The pack outlives it.
class PackTranslator final : public QTranslator {
public:
    PackTranslator(const core::PolicyPack &pack, QString language, QObject *parent = nullptr);

    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const override;
    bool isEmpty() const override { return false; }

private:
    const core::PolicyPack &m_pack;
    QString m_language;
};

/// Keys and words of a list as it is offered today, in the order of the pack; when some codes of the list belong under
/// `parent`, only those.
QList<QPair<QString, QString>> codeChoices(const core::PolicyPack &pack, std::string_view list, const QString &parent = {});

/// Whether codes of the list belong under this key.
bool isCodeParent(const core::PolicyPack &pack, std::string_view list, const QString &key);

}
