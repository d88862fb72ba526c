// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.h"

#include "app/cli/command_log.h"
#include "app/cli/exercise_lookup.h"
#include "app/cli/json_output.h"
#include "app/cli/logged_line.h"
#include "app/cli/typed_sets.h"
#include "app/cli/usage_error.h"
#include "core/files/catalogue_file.h"
#include "core/files/name_fold.h"

#include <QCoreApplication>
#include <QTextStream>

namespace dorsal {

namespace {

struct LogCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::LogCommandWords)
};

/// The exercise that was named, when the sets can be of it.
const Exercise& exerciseFor(const Arguments& arguments, const Catalogue& catalogue, const SetsDone& done) {
    const Exercise& exercise = exerciseNamed(catalogue, arguments.words().constFirst());
    if (done.set.side != Side::Both && !exercise.perSide) {
        throw UsageError(
            LogCommandWords::tr("%1 has no sides; leave --side out.").arg(toQString(exercise.name)));
    }
    return exercise;
}

bool hasToBeMade(const LogChoice& choice) {
    std::error_code error;
    return choice.file && !std::filesystem::exists(*choice.file, error);
}

/// Puts the user's band of that name in the place of a new one.
void findBand(LogReader& reader, SetsDone& done) {
    for (const Band& band : reader.bands()) {
        if (!done.newBand.empty() && foldName(band.name) == foldName(done.newBand)) {
            done.set.band = band.id;
            done.newBand.clear();
        }
    }
}

int logSets(const Arguments& arguments, CommandContext& context) {
    const LogChoice choice = arguments.log();
    const SetsDone checked = typedSets(arguments, context, Format(LoadUnit::Kilogram, QLocale::c()));
    if (hasToBeMade(choice)) {
        // Nothing is made for a name that does not exist.
        const Catalogue builtIn = builtInCatalogue();
        (void)exerciseFor(arguments, builtIn, checked);
    }
    CommandLog log(choice, context, LogUse::Write);
    const Format format = log.format();
    SetsDone done = typedSets(arguments, context, format);
    const Exercise& exercise = exerciseFor(arguments, log.catalogue(), done);
    done.exercise = {exercise.key, exercise.name};
    const QString band = toQString(done.newBand);
    findBand(log.reader(), done);
    (void)logFromCommandLine(log.logbook(), done);
    context.out << loggedLine(done, exercise, band, format) << '\n';
    if (const QString caution = cautionLine(exercise); !caution.isEmpty()) {
        context.err << "dorsal-cli: " << caution << '\n';
    }
    return 0;
}

QList<QCommandLineOption> logOptions() {
    using Words = LogCommandWords;
    const QString load = QStringLiteral("L[kg|lb]");
    return {
        option(QStringLiteral("sets"), QStringLiteral("N"), Words::tr("How many sets like this; else 1.")),
        option(QStringLiteral("reps"), QStringLiteral("R"), Words::tr("Repetitions of each set.")),
        option(QStringLiteral("load"), load, Words::tr("Load; without kg or lb in the log's unit.")),
        option(QStringLiteral("assist"), load, Words::tr("Help of a machine or a partner.")),
        option(QStringLiteral("band"), QStringLiteral("NAME"),
               Words::tr("The band used; a new one is added to the end of your bands.")),
        option(QStringLiteral("seconds"), QStringLiteral("S"), Words::tr("How long it was held.")),
        option(QStringLiteral("target"), QStringLiteral("S"), Words::tr("How long it was to be held.")),
        option(QStringLiteral("side"), QStringLiteral("left|right|both"), Words::tr("The side; else both.")),
        option(QStringLiteral("kind"), QStringLiteral("working|warmup|drop|failure"),
               Words::tr("The kind of set; else working.")),
        option(QStringLiteral("slot"), QStringLiteral("main|warmup|cooldown|micro"),
               Words::tr("The part of the session; else main.")),
        option(QStringLiteral("rir"), QStringLiteral("N"), Words::tr("Reps in reserve, 0 to 10.")),
        option(QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("A note on each set.")),
        option(QStringLiteral("date"), QStringLiteral("DATE"), Words::tr("The day; else today.")),
    };
}

} // namespace

CliCommand logCommand() {
    return {
        QStringLiteral("log"),
        QStringLiteral("EXERCISE [--sets N] [--reps R] [--load L[kg|lb]] [--assist L[kg|lb]] [--band NAME] "
                       "[--seconds S] [--target S] [--side left|right|both] "
                       "[--kind working|warmup|drop|failure] [--slot main|warmup|cooldown|micro] [--rir N] "
                       "[--note TEXT] [--date DATE]"),
        LogCommandWords::tr("Log sets that were done; EXERCISE is a slug, a name or an alias."),
        logOptions(),
        1,
        1,
        logSets};
}

} // namespace dorsal
