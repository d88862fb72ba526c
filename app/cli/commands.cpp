// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/balance_command.h"
#include "app/cli/check_command.h"
#include "app/cli/exercises_command.h"
#include "app/cli/import_command.h"
#include "app/cli/ladder_command.h"
#include "app/cli/log_command.h"
#include "app/cli/plans_command.h"
#include "app/cli/progress_command.h"
#include "app/cli/records_command.h"
#include "app/cli/sessions_command.h"

#include <QCoreApplication>

namespace dorsal {

QList<CliCommand> cliCommands() {
    return {
        importCommand(),  logCommand(),      balanceCommand(),   progressCommand(), ladderCommand(),
        recordsCommand(), sessionsCommand(), exercisesCommand(), plansCommand(),    checkCommand(),
    };
}

QCommandLineOption flag(const QString& name, const QString& description) {
    return {name, description};
}

QCommandLineOption option(const QString& name, const QString& value, const QString& description) {
    return {name, description, value};
}

QCommandLineOption jsonOption() {
    return flag(QStringLiteral("json"),
                QCoreApplication::translate("CommandLine", "Print one JSON object and nothing else."));
}

} // namespace dorsal
