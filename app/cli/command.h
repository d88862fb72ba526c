// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace dorsal {

class Arguments;

/// One command of dorsal-cli.
struct CliCommand {
    QString name;
    /// What follows the name: "EXERCISE [--sets N]".
    QString usage;
    /// One line for the list of commands.
    QString summary;
    QList<QCommandLineOption> options;
    /// How many words stand besides the options.
    int fewestWords = 0;
    int mostWords = 0;
    /// Gives the exit status. Throws UsageError, ProblemError.
    int (*run)(const Arguments& arguments, CommandContext& context) = nullptr;
};

/// Every command, in the order in which --help lists them.
[[nodiscard]] QList<CliCommand> cliCommands();

/// An option without a value.
[[nodiscard]] QCommandLineOption flag(const QString& name, const QString& description);
/// An option with a value; `value` names it in the help.
[[nodiscard]] QCommandLineOption option(const QString& name, const QString& value,
                                        const QString& description);
/// --json, the same for every command that has it.
[[nodiscard]] QCommandLineOption jsonOption();

} // namespace dorsal
