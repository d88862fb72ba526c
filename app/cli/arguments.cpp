// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/usage_error.h"
#include "core/files/file_path.h"
#include "core/files/log_location.h"

namespace dorsal {

namespace {

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ArgumentWords)
};

} // namespace

QList<QCommandLineOption> Arguments::globalOptions() {
    return {option(QStringLiteral("log"), QStringLiteral("FILE"),
                   ArgumentWords::tr("Use this log instead of your own.")),
            flag(QStringLiteral("portable"), ArgumentWords::tr("Use the log beside the program.")),
            flag(QStringLiteral("demo"), ArgumentWords::tr("Use made-up training, in memory only.")),
            flag(QStringLiteral("help"), ArgumentWords::tr("Show this help.")),
            flag(QStringLiteral("version"), ArgumentWords::tr("Show the version."))};
}

Arguments::Arguments(const QList<QCommandLineOption>& options, const QStringList& typed) {
    parser_.addOptions(globalOptions());
    parser_.addOptions(options);
    // The parser takes its first argument for the program's name.
    parsed_ = parser_.parse(QStringList(QStringLiteral("dorsal-cli")) + typed);
}

void Arguments::check(int fewestWords, int mostWords) const {
    if (!parsed_) {
        throw UsageError(parser_.errorText());
    }
    const QStringList typed = words();
    if (typed.size() < fewestWords) {
        throw UsageError(ArgumentWords::tr("Something is missing after the command."));
    }
    if (typed.size() > mostWords) {
        throw UsageError(ArgumentWords::tr("“%1” is one word too many. Put names of several words in quotes.")
                             .arg(typed.at(mostWords)));
    }
    const int logs = (has(QStringLiteral("log")) ? 1 : 0) + (has(QStringLiteral("demo")) ? 1 : 0) +
                     (has(QStringLiteral("portable")) ? 1 : 0);
    if (logs > 1) {
        throw UsageError(ArgumentWords::tr("Use only one of --log, --portable and --demo."));
    }
}

std::optional<QString> Arguments::text(const QString& name) const {
    return has(name) ? std::optional(parser_.value(name)) : std::nullopt;
}

std::optional<Day> Arguments::date(const QString& name) const {
    const std::optional<QString> typed = text(name);
    if (!typed) {
        return std::nullopt;
    }
    const std::optional<Day> day = parseIsoDate(typed->toStdString());
    if (!day) {
        refuse(name, *typed, ArgumentWords::tr("a date such as 2026-11-20"));
    }
    return day;
}

std::optional<int> Arguments::count(const QString& name, int least, int most) const {
    const std::optional<QString> typed = text(name);
    if (!typed) {
        return std::nullopt;
    }
    bool ok = false;
    const int value = typed->toInt(&ok);
    if (!ok || value < least || value > most) {
        refuse(name, *typed, ArgumentWords::tr("a whole number from %1 to %2").arg(least).arg(most));
    }
    return value;
}

LogChoice Arguments::log() const {
    if (has(QStringLiteral("demo"))) {
        return {};
    }
    if (has(QStringLiteral("portable"))) {
        return {portableLogPath(), false};
    }
    const std::optional<QString> named = text(QStringLiteral("log"));
    if (named && named->isEmpty()) {
        refuse(QStringLiteral("log"), *named, ArgumentWords::tr("the path of a file"));
    }
    return named ? LogChoice{toPath(*named), true} : LogChoice{defaultLogPath(), false};
}

void Arguments::refuse(const QString& name, const QString& typed, const QString& expected) {
    throw UsageError(ArgumentWords::tr("--%1 does not take “%2”; it takes %3.").arg(name, typed, expected));
}

} // namespace dorsal
