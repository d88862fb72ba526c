// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_help.h"

#include "app/cli/arguments.h"
#include "app/cli/text_table.h"

namespace dorsal {

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::HelpWords)
};

QString optionList(const QList<QCommandLineOption>& options) {
    TextTable table;
    for (const QCommandLineOption& option : options) {
        const QString value = option.valueName();
        const QString name = QStringLiteral("  --%1").arg(option.names().constFirst());
        table.addRow({value.isEmpty() ? name : name + QLatin1Char(' ') + value, option.description()});
    }
    return table.text();
}

} // namespace

QString usageLine() {
    return HelpWords::tr("Usage: dorsal-cli [--log FILE | --demo] COMMAND");
}

QString usageLine(const CliCommand& command) {
    return HelpWords::tr("Usage: dorsal-cli [--log FILE | --demo] %1 %2")
        .arg(command.name, command.usage)
        .trimmed();
}

QString helpText() {
    TextTable commands;
    for (const CliCommand& command : cliCommands()) {
        commands.addRow({QStringLiteral("  ") + command.name, command.summary});
    }
    return QStringLiteral("%1\n\n%2\n%3\n%4\n%5\n%6\n")
        .arg(usageLine(), HelpWords::tr("Commands:"), commands.text(),
             HelpWords::tr("Options of every command:"), optionList(Arguments::globalOptions()),
             HelpWords::tr(
                 "dorsal-cli COMMAND --help tells more. Exit status: 0 done, 1 the file or log has a "
                 "problem, 2 wrong usage."));
}

QString helpText(const CliCommand& command) {
    const QString own =
        command.options.isEmpty()
            ? QString()
            : QStringLiteral("%1\n%2\n").arg(HelpWords::tr("Options:"), optionList(command.options));
    return QStringLiteral("%1\n\n%2\n\n%3%4\n%5")
        .arg(usageLine(command), command.summary, own, HelpWords::tr("Options of every command:"),
             optionList(Arguments::globalOptions()));
}

} // namespace dorsal
