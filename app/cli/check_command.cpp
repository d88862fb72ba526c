// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/cli/arguments.h"
#include "app/cli/json_output.h"
#include "app/words/explain.h"
#include "core/storage/log_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace dorsal {

namespace {

struct CheckCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CheckCommandWords)
};

/// A log that is not there yet, or the demo, has nothing to be checked.
std::vector<Problem> problemsOf(const LogChoice& choice) {
    std::error_code error;
    const bool missing = choice.file && !choice.named && !std::filesystem::exists(*choice.file, error);
    return choice.file && !missing ? checkLog(*choice.file) : std::vector<Problem>();
}

int checkTheLog(const Arguments& arguments, CommandContext& context) {
    const std::vector<Problem> problems = problemsOf(arguments.log());
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
