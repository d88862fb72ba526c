// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/arguments.h"
#include "app/cli/cli_help.h"
#include "app/cli/exercise_lookup.h"
#include "app/cli/usage_error.h"
#include "app/words/explain.h"
#include "app/words/program_version.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr int done = 0;
constexpr int problem = 1;
constexpr int wrongUsage = 2;

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CommandLineWords)
};

/// Where the command's name stands: the first word that is neither an option nor the value of --log.
qsizetype commandIndex(const QStringList& typed) {
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed.at(i) == QLatin1String("--log")) {
            ++i;
        } else if (!typed.at(i).startsWith(QLatin1Char('-'))) {
            return i;
        }
    }
    return -1;
}

int tellWrongUsage(CommandContext& context, const QString& message, const QString& usage) {
    context.err << "dorsal-cli: " << message << '\n' << usage << '\n';
    return wrongUsage;
}

bool answersHelpOrVersion(const Arguments& arguments, CommandContext& context, const QString& help) {
    if (arguments.has(QStringLiteral("help"))) {
        context.out << help;
        return true;
    }
    if (arguments.has(QStringLiteral("version"))) {
        context.out << "dorsal-cli " << programVersion() << '\n';
        return true;
    }
    return false;
}

int runWithoutCommand(const QStringList& typed, CommandContext& context) {
    const Arguments arguments({}, typed);
    if (answersHelpOrVersion(arguments, context, helpText())) {
        return done;
    }
    arguments.check(0, 0);
    throw UsageError(CommandLineWords::tr("Name a command; dorsal-cli --help lists them."));
}

int runCommand(const CliCommand& command, const QStringList& typed, CommandContext& context) {
    try {
        const Arguments arguments(command.options, typed);
        if (answersHelpOrVersion(arguments, context, helpText(command))) {
            return done;
        }
        arguments.check(command.fewestWords, command.mostWords);
        return command.run(arguments, context);
    } catch (const UsageError& error) {
        return tellWrongUsage(context, error.message(), usageLine(command));
    }
}

int dispatch(const QStringList& typed, CommandContext& context) {
    const qsizetype index = commandIndex(typed);
    if (index < 0) {
        return runWithoutCommand(typed, context);
    }
    const QList<CliCommand> commands = cliCommands();
    const auto command = std::ranges::find(commands, typed.at(index), &CliCommand::name);
    if (command == commands.end()) {
        throw UsageError(CommandLineWords::tr("There is no command “%1”; dorsal-cli --help lists them.")
                             .arg(typed.at(index)));
    }
    return runCommand(*command, typed.mid(0, index) + typed.mid(index + 1), context);
}

} // namespace

int runCommandLine(const QStringList& arguments, CommandContext& context) {
    try {
        return dispatch(arguments, context);
    } catch (const UsageError& error) {
        return tellWrongUsage(context, error.message(), usageLine());
    } catch (const UnknownExerciseError& error) {
        context.err << "dorsal-cli: " << error.message() << '\n';
        return problem;
    } catch (const std::exception& error) {
        context.err << "dorsal-cli: " << explain(error) << '\n';
        return problem;
    }
}

} // namespace dorsal
