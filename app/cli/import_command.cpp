// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include "app/cli/arguments.h"
#include "app/cli/command_log.h"
#include "app/cli/import_json.h"
#include "app/cli/import_report.h"
#include "app/cli/json_output.h"
#include "app/words/explain.h"
#include "app/words/import_words.h"
#include "core/files/file_path.h"
#include "core/files/importer.h"
#include "core/files/name_fold.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>
#include <limits>

namespace dorsal {

namespace {

struct ImportCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ImportCommandWords)
};

std::optional<std::string> typedFormat(const Arguments& arguments) {
    const QString name = QStringLiteral("format");
    const std::optional<QString> typed = arguments.text(name);
    if (!typed || *typed == QLatin1String("auto")) {
        return std::nullopt;
    }
    QStringList known{QStringLiteral("auto")};
    for (const ImportFormat& format : importFormats()) {
        known += toQString(format.name);
    }
    if (!known.contains(*typed)) {
        Arguments::refuse(name, *typed, known.join(QStringLiteral(", ")));
    }
    return typed->toStdString();
}

/// A log that is not there is empty to a dry run, which does not make it.
LogChoice choiceFor(LogChoice choice, ImportMode mode) {
    std::error_code error;
    if (mode == ImportMode::DryRun && choice.file && !std::filesystem::exists(*choice.file, error) &&
        !error) {
        choice.named = false;
    }
    return choice;
}

/// Imports files one after another and tells what came of each.
class FileImports {
public:
    FileImports(const Arguments& arguments, CommandContext& context)
        : arguments_(arguments), context_(context),
          mode_(arguments.has(QStringLiteral("dry-run")) ? ImportMode::DryRun : ImportMode::Commit),
          json_(arguments.has(QStringLiteral("json"))), options_{typedFormat(arguments),
                                                                 arguments.choice<LoadUnit>(
                                                                     QStringLiteral("unit"))} {}

    [[nodiscard]] int run() {
        const QStringList files = arguments_.words();
        for (const QString& file : files) {
            try {
                import(file);
            } catch (const ProblemError& error) {
                fail(explain(error));
            }
        }
        if (json_ && files.size() > 1) {
            printJson(context_.out, {{QStringLiteral("files"), answers_}});
        } else if (json_ && !answers_.isEmpty()) {
            printJson(context_.out, answers_.first().toObject());
        }
        return failed_ ? 1 : 0;
    }

private:
    void import(const QString& file) {
        const std::filesystem::path path = toPath(file);
        const ImportedHistory history = readHistory(path, options_);
        for (const QString& line : rowProblems(path.string(), history.report)) {
            context_.err << "dorsal-cli: " << line << '\n';
        }
        CommandLog log(choiceFor(arguments_.log(), open(history)), context_, useFor(history));
        ImportRequest request{history,
                              resolveNames(history, log.catalogue(), log.reader().nameMappings(), foldName),
                              {},
                              arguments_.has(QStringLiteral("drop-doubled")) ? DoubledSessions::Drop
                                                                             : DoubledSessions::Keep};
        if (!history.report.questions.empty()) {
            fail(explain(Problem{ProblemKind::UnitNeeded, path.string(), 0, {}, {}}));
            answers_ += importJson(file, history, request.names, std::nullopt);
            return;
        }
        const ImportOutcome outcome = mode_ == ImportMode::DryRun ? previewImport(log.reader(), request)
                                                                  : importHistory(log.logbook(), request);
        if (json_) {
            answers_ += importJson(file, history, request.names, outcome);
        } else {
            context_.out << importText(file, history, request.names, outcome, mode_);
        }
    }

    /// A file with an open question is not written, so it needs no log either.
    [[nodiscard]] ImportMode open(const ImportedHistory& history) const {
        return history.report.questions.empty() ? mode_ : ImportMode::DryRun;
    }
    [[nodiscard]] LogUse useFor(const ImportedHistory& history) const {
        return open(history) == ImportMode::DryRun ? LogUse::Read : LogUse::Write;
    }

    void fail(const QString& sentence) {
        failed_ = true;
        context_.err << "dorsal-cli: " << sentence << '\n';
    }

    const Arguments& arguments_;
    CommandContext& context_;
    ImportMode mode_;
    bool json_;
    ImportOptions options_;
    QJsonArray answers_;
    bool failed_ = false;
};

int importFiles(const Arguments& arguments, CommandContext& context) {
    return FileImports(arguments, context).run();
}

} // namespace

CliCommand importCommand() {
    using Words = ImportCommandWords;
    return {
        QStringLiteral("import"),
        QStringLiteral("FILE... [--format auto|NAME] [--unit kg|lb] [--dry-run] [--drop-doubled] [--json]"),
        Words::tr("Read the history that another app exported."),
        {option(QStringLiteral("format"), QStringLiteral("auto|NAME"),
                Words::tr("The app that wrote the file: strong, hevy; else it is recognised.")),
         option(QStringLiteral("unit"), QStringLiteral("kg|lb"),
                Words::tr("The unit of the loads, for files that do not say it.")),
         flag(QStringLiteral("dry-run"), Words::tr("Say what would be added and write nothing.")),
         flag(QStringLiteral("drop-doubled"),
              Words::tr("Keep one of two copies where the other app wrote a session twice.")),
         jsonOption()},
        1,
        std::numeric_limits<int>::max(),
        importFiles};
}

} // namespace dorsal
