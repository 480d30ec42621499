// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/catalogue.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

namespace {

struct Language {
    const char *code;
    qsizetype plurals; ///< how many forms a word with a number has
};

constexpr Language languages[] = {{"ar", 6}, {"en", 2}, {"es", 2}, {"fr", 2}, {"ru", 3}, {"zh", 1}};

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, unless it counts
    bool counts = false;
    bool finished = true;

    QString identity() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

/// Reads a file of words; an answer without any message is a file that could not be read.
QList<Message> messagesOf(const Language &language)
{
    QFile file(QStringLiteral(MUSTER_TRANSLATIONS "/muster_%1.ts").arg(QLatin1String(language.code)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader in(&file);
    QList<Message> messages;
    QString context;
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = in.name();
        if (name == QLatin1String("name")) {
            context = in.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.emplace_back();
            messages.last().context = context;
            messages.last().counts = in.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            messages.last().source = in.readElementText();
        } else if (name == QLatin1String("comment")) {
            messages.last().comment = in.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().finished = !in.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().counts)
                messages.last().forms << in.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms << in.readElementText();
        }
    }
    return in.hasError() ? QList<Message> {} : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QChar mnemonic(const QString &text)
{
    const qsizetype mark = text.indexOf(QLatin1Char('&'));
    return mark >= 0 && mark + 1 < text.size() ? text.at(mark + 1).toLower() : QChar();
}

struct Label {
    const char *context;
    const char *text;
};

/// Every word the declarations show. A borrowed choice has its word in the context of the type that owns it.
QList<Label> labels()
{
    static const core::Catalogue catalogue;
    QList<Label> all;
    for (const core::RecordType *type : catalogue.types()) {
        all << Label {type->context, type->label} << Label {type->context, type->singular};
        for (const core::Field &field : type->fields) {
            all << Label {type->context, field.label};
            for (const core::Choice &choice : field.choices)
                all << Label {nullptr, choice.label};
        }
        for (const core::Group &group : type->groups)
            all << Label {type->context, group.label};
    }
    return all;
}

}

TEST_CASE("every word is translated in six languages")
{
    for (const Language &language : languages) {
        INFO(language.code);
        const QList<Message> messages = messagesOf(language);
        REQUIRE(!messages.isEmpty());
        for (const Message &message : messages) {
            INFO(message.identity().toStdString());
            CHECK(message.finished);
            CHECK(message.forms.size() == (message.counts ? language.plurals : 1));
            for (const QString &form : message.forms)
                CHECK(!form.isEmpty());
        }
    }
}

TEST_CASE("the six files hold the same words")
{
    QSet<QString> first;
    for (const Language &language : languages) {
        INFO(language.code);
        QSet<QString> here;
        const QList<Message> messages = messagesOf(language);
        for (const Message &message : messages)
            here << message.identity();
        CHECK(here.size() == messages.size());
        if (first.isEmpty())
            first = here;
        for (const QString &missing : first - here)
            FAIL_CHECK("missing: " << missing.toStdString());
        for (const QString &odd : here - first)
            FAIL_CHECK("only here: " << odd.toStdString());
    }
}

TEST_CASE("a translation keeps the places for numbers, names and values")
{
    for (const Language &language : languages) {
        INFO(language.code);
        for (const Message &message : messagesOf(language)) {
            INFO(message.identity().toStdString());
            for (const QString &form : message.forms)
                CHECK(placeholders(form) == placeholders(message.source));
            // A form for exactly one number may say it in a word ("two days ago"); the general form, the
            // last, may not.
            if (message.counts && !message.forms.isEmpty())
                CHECK(message.forms.last().contains(QLatin1String("%n")) == message.source.contains(QLatin1String("%n")));
        }
    }
}

TEST_CASE("every menu keeps a letter of its own")
{
    for (const Language &language : languages) {
        INFO(language.code);
        QSet<QString> taken;
        for (const Message &message : messagesOf(language)) {
            if (mnemonic(message.source).isNull() || message.forms.isEmpty())
                continue;
            INFO(message.identity().toStdString());
            const QChar letter = mnemonic(message.forms.first());
            CHECK(letter.isLetter());
            const QString key = message.context + letter;
            CHECK(!taken.contains(key));
            taken << key;
        }
    }
}

TEST_CASE("every label of the declarations is a word to translate")
{
    for (const Language &language : languages) {
        INFO(language.code);
        QSet<QString> known;
        QSet<QString> anywhere;
        for (const Message &message : messagesOf(language)) {
            known << message.context + QLatin1Char('|') + message.source;
            anywhere << message.source;
        }
        for (const Label &label : labels()) {
            const QString text = QString::fromUtf8(label.text);
            INFO(label.text);
            if (label.context == nullptr)
                CHECK(anywhere.contains(text));
            else
                CHECK(known.contains(QString::fromUtf8(label.context) + QLatin1Char('|') + text));
        }
    }
}

TEST_CASE("a label that is the same word in English is not mistaken for an untranslated one")
{
    // The window looks for a borrowed choice in the other contexts when its own gives back the English; a
    // label of its own that happens to be spelt like the English must not pick up a different word there.
    QSet<QString> contexts;
    for (const Label &label : labels())
        if (label.context != nullptr)
            contexts << QString::fromUtf8(label.context);
    for (const Language &language : languages) {
        INFO(language.code);
        QMap<QString, QSet<QString>> words;
        for (const Message &message : messagesOf(language))
            if (contexts.contains(message.context))
                words[message.source] += QSet<QString>(message.forms.begin(), message.forms.end());
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            INFO(word.key().toStdString());
            CHECK((!word->contains(word.key()) || word->size() == 1));
        }
    }
}
