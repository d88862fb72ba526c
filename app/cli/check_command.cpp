// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/cli/command_log.h"
#include "app/cli/json_output.h"
#include "app/words/explain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace dorsal {

namespace {

struct CheckCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CheckCommandWords)
};

std::vector<Problem> problemsOf(const LogChoice& choice, const CommandContext& context) {
    try {
        CommandLog log(choice, context, LogUse::Read);
        (void)log.reader().setFacts({});
        return {};
    } catch (const ProblemError& error) {
        return {error.problem()};
    }
}

int checkTheLog(const Arguments& arguments, CommandContext& context) {
    const std::vector<Problem> problems = problemsOf(arguments.log(), context);
    QJsonArray sentences;
    for (const Problem& problem : problems) {
        sentences += explain(problem);
        context.err << "dorsal-cli: " << explain(problem) << '\n';
    }
    if (arguments.has(QStringLiteral("json"))) {
        printJson(context.out,
                  {{QStringLiteral("ok"), problems.empty()}, {QStringLiteral("problems"), sentences}});
    } else if (problems.empty()) {
        context.out << CheckCommandWords::tr("The log is in order.") << '\n';
    }
    return problems.empty() ? 0 : 1;
}

} // namespace

CliCommand checkCommand() {
    return {QStringLiteral("check"),
            QStringLiteral("[--json]"),
            CheckCommandWords::tr("Check that the log is whole."),
            {jsonOption()},
            0,
            0,
            checkTheLog};
}

} // namespace dorsal
