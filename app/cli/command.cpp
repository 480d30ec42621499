// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <QTextStream>

namespace app {

namespace {

constexpr ExitWord exits[] = {
    {Done, "done"},
    {Failed,
        "a failure of the world: disk, damaged file, another program holds the workplace, verify found a "
        "fault"},
    {Misused, "musterctl was called in a way it does not understand"},
    {WrongPassphrase, "the passphrase does not open the workplace"},
    {NotFound, "no such workplace, record, type or file"},
    {Invalid, "what was given is not valid: a value, a record, a file, a code"},
    {ConflictsExist, "conflicts --check: there are conflicts"},
    {NotReached, "the service was not reached; what is saved is safe, try again"},
    {Refused, "refused, or not trusted: another certificate, no right, a used code"},
    {Incomplete, "done in part: rows rejected, segments refused, or not let in yet"},
};

constexpr Option global[] = {
    {"--folder", "DIR", "the workplace; otherwise the environment variable MUSTER_FOLDER"},
    {"--passphrase-file", "FILE", "its first line is the passphrase; needed where there is no terminal to ask at"},
    {"--help", nullptr, "this text"},
};

void write(QTextStream &text, std::span<const Option> options)
{
    for (const Option &option : options) {
        QString left = QStringLiteral("  ") + QLatin1String(option.name);
        if (option.value != nullptr)
            left += QLatin1Char(' ') + QLatin1String(option.value);
        text << left.leftJustified(28) << QLatin1Char(' ') << QString::fromUtf8(option.help) << Qt::endl;
    }
}

void writeExits(QTextStream &text)
{
    text << Qt::endl << "Exit codes:" << Qt::endl;
    for (const ExitWord &exit : exits)
        text << "  " << int(exit.code) << "  " << exit.meaning << Qt::endl;
}

}

const std::span<const ExitWord> exitWords = exits;
const std::span<const Option> globalOptions = global;

QString Arguments::value(const char *option, const QString &otherwise) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? otherwise : given.last();
}

std::variant<Arguments, QString> parse(const QStringList &words, std::span<const Option> options, int least, int most)
{
    const auto declared = [options](const QString &name) -> const Option * {
        for (const std::span<const Option> list : {options, globalOptions})
            for (const Option &option : list)
                if (name == QLatin1String(option.name))
                    return &option;
        return nullptr;
    };
    Arguments arguments;
    bool open = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!open || !word.startsWith(QLatin1String("--"))) {
            arguments.m_words += word;
            continue;
        }
        if (word == QLatin1String("--")) {
            open = false;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        const Option *option = declared(name);
        if (option == nullptr)
            return QStringLiteral("there is no option %1").arg(name);
        QString value;
        if (option->value == nullptr) {
            if (equals >= 0)
                return QStringLiteral("%1 takes no value").arg(name);
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words.at(++i);
        } else {
            return QStringLiteral("%1 needs a value").arg(name);
        }
        arguments.m_options[name] += value;
    }
    const qsizetype given = arguments.m_words.size();
    if (!arguments.has("--help") && given < least)
        return QStringLiteral("something is missing");
    if (!arguments.has("--help") && most >= 0 && given > most)
        return QStringLiteral("“%1” is one word too many").arg(arguments.m_words.at(most));
    return arguments;
}

QString help()
{
    QString result;
    QTextStream text(&result);
    text << "musterctl: Muster without its window." << Qt::endl << Qt::endl;
    text << "Usage: musterctl COMMAND [WORDS] [OPTIONS]      musterctl COMMAND --help" << Qt::endl << Qt::endl;
    for (const Command &command : commands())
        text << "  " << QString(QLatin1String(command.name)).leftJustified(12) << command.summary << Qt::endl;
    text << Qt::endl << "Everywhere:" << Qt::endl;
    write(text, globalOptions);
    writeExits(text);
    return result;
}

QString help(const Command &command)
{
    QString result;
    QTextStream text(&result);
    text << "Usage: musterctl " << command.name << ' ' << QString::fromUtf8(command.words) << Qt::endl << Qt::endl;
    text << QString::fromUtf8(command.summary) << Qt::endl;
    if (*command.details != '\0')
        text << Qt::endl << QString::fromUtf8(command.details) << Qt::endl;
    text << Qt::endl << "Options:" << Qt::endl;
    write(text, command.options);
    write(text, globalOptions);
    writeExits(text);
    return result;
}

}
