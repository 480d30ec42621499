// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>
#include <span>
#include <variant>

namespace app {

/// What musterctl tells its caller. Stable: scripts depend on it. The words are in `exitWords`, the man page
/// repeats them.
enum Exit : int {
    Done = 0,
    Failed = 1,
    Misused = 2,
    WrongPassphrase = 3,
    NotFound = 4,
    Invalid = 5,
    ConflictsExist = 6,
    NotReached = 7,
    Refused = 8,
    Incomplete = 9,
};

struct ExitWord {
    Exit code;
    const char *meaning;
};
extern const std::span<const ExitWord> exitWords;

struct Option {
    const char *name; ///< "--where"
    const char *value; ///< "FIELD=VALUE"; null for a flag
    const char *help;
};

/// Words and options as typed, checked against the command's declaration.
class Arguments {
public:
    const QStringList &words() const { return m_words; }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    /// The last one given.
    QString value(const char *option, const QString &otherwise = {}) const;
    QStringList values(const char *option) const { return m_options.value(QLatin1String(option)); }

private:
    friend std::variant<Arguments, QString> parse(
        const QStringList &words, std::span<const Option> options, int least, int most);
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// Reads `words`: options anywhere, `--` ends them. Gives a sentence instead when they are not what is
/// declared.
std::variant<Arguments, QString> parse(const QStringList &words, std::span<const Option> options, int least, int most);

class Invocation;

/// One thing musterctl can do.
struct Command {
    const char *name;
    const char *words; ///< "TYPE ID FIELD=VALUE…"
    int least; ///< words at least
    int most; ///< and at most; -1 without end
    const char *summary;
    const char *details; ///< further paragraphs of its help; may be empty
    std::span<const Option> options;
    Exit (*run)(Invocation &, const Arguments &);
};

/// All of them, in the order of the help.
std::span<const Command> commands();
extern const std::span<const Option> globalOptions;

QString help(); ///< of the program
QString help(const Command &command);

}
