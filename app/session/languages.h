// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/codes.h"

#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <memory>

namespace app {

/// The language of the window, switched while it runs: words, direction and the form of numbers follow.
class Languages final : public QObject {
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);

    static QStringList available(); ///< codes whose words are here: "ar", "en", ...
    static QString name(const QString &code); ///< in the language itself
    static QString preferred(); ///< the machine's, or English

    QString current() const { return m_current; }
    void use(const QString &code);
    /// Codes are called what this pack calls them from now on.
    void setPolicy(std::shared_ptr<const core::PolicyPack> policy);

private:
    void installCodes();

    QString m_current;
    std::shared_ptr<const core::PolicyPack> m_policy; ///< none before a store is open: the built-in one
    QTranslator m_words;
    QTranslator m_qt;
    std::unique_ptr<PackTranslator> m_codes; ///< what the policy pack calls its codes
};

}
