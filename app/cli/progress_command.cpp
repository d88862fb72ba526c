// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_command.h"

#include "app/cli/command_log.h"
#include "app/cli/exercise_lookup.h"
#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/cli/usage_error.h"
#include "app/words/progress_words.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

namespace dorsal {

namespace {

struct ProgressCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ProgressCommandWords)
};

/// One exercise's numbers over its sessions.
struct ProgressReport {
    const Exercise& exercise;
    ProgressMetric metric{};
    OneRepMaxFormula formula{};
    Series series;
    std::optional<double> usualLoad; ///< of the repetitions at a load, in kilograms
};

QJsonValue numberOrNull(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject progressJson(const ProgressReport& report) {
    QJsonArray points;
    for (const SeriesPoint& point : report.series.points) {
        points += QJsonObject{{QStringLiteral("date"), toQString(isoDate(dayOf(point.start)))},
                              {QStringLiteral("value"), numberOrNull(point.value)},
                              {QStringLiteral("record"), point.record}};
    }
    QJsonObject json{{QStringLiteral("exercise"), toQString(report.exercise.key.text)},
                     {QStringLiteral("metric"), toQString(code(report.metric))},
                     {QStringLiteral("unit"), toQString(code(unitOf(report.metric)))},
                     {QStringLiteral("points"), points}};
    if (report.metric == ProgressMetric::OneRepMax) {
        json[QStringLiteral("formula")] = toQString(code(report.formula));
    }
    if (report.usualLoad) {
        json[QStringLiteral("at_kg")] = *report.usualLoad;
    }
    return json;
}

/// Why an estimate is missing where nobody knows the body's weight.
QString weightHint(const ProgressReport& report) {
    const bool none = std::ranges::none_of(report.series.points,
                                           [](const SeriesPoint& point) { return point.value.has_value(); });
    return none && report.metric == ProgressMetric::OneRepMax && needsBodyWeight(report.exercise)
               ? ProgressCommandWords::tr(
                     "The estimate needs your body weight: add a weigh-in to the profile.") +
                     QLatin1Char('\n')
               : QString();
}

QString progressText(const ProgressReport& report, const Format& format, const std::vector<Band>& bands) {
    const QString name = toQString(report.exercise.name);
    if (report.series.points.empty()) {
        return ProgressCommandWords::tr("%1 is not in the log yet.").arg(name) + QLatin1Char('\n');
    }
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right, Align::Left});
    const QString head = report.metric == ProgressMetric::OneRepMax
                             ? ProgressCommandWords::tr("1RM by %1", "a formula").arg(word(report.formula))
                             : word(report.metric);
    table.addRow({ProgressCommandWords::tr("date"), head, {}});
    for (const SeriesPoint& point : report.series.points) {
        const QString value =
            point.value ? valueText(*point.value, unitOf(report.metric), format, bands) : QStringLiteral("–");
        table.addRow({toQString(isoDate(dayOf(point.start))), value,
                      point.record ? ProgressCommandWords::tr("record") : QString()});
    }
    const QString note = usualLoadNote(report.usualLoad, format);
    return name + QLatin1Char('\n') + table.text() + weightHint(report) +
           (note.isEmpty() ? note : note + QLatin1Char('\n'));
}

ProgressMetric metricOf(const Arguments& arguments, const Exercise& exercise) {
    return arguments.choice<ProgressMetric>(QStringLiteral("metric")).value_or(metricsFor(exercise).front());
}

std::optional<OneRepMaxFormula> formulaOf(const Arguments& arguments) {
    return arguments.choice<OneRepMaxFormula>(QStringLiteral("formula"));
}

void readSeries(CommandLog& log, const ProgressOptions& options, ProgressReport& report) {
    const Exercise& exercise = report.exercise;
    const auto row = log.reader().exercise(exercise.key);
    if (!row) {
        return;
    }
    const std::vector<SetFact> facts = log.reader().setFacts({});
    const auto sessions = exerciseSessions(facts, log.directory(), row->id);
    report.series = exerciseSeries(sessions, exercise, report.metric, options);
    markRecords(report.series, report.metric, recordsOf(sessions, exercise, options));
    if (report.metric == ProgressMetric::RepsAtLoad) {
        report.usualLoad = usualLoad(sessions, exercise);
    }
}

int printProgress(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Read);
    const Exercise& exercise = exerciseNamed(log.catalogue(), arguments.words().constFirst());
    const ProgressOptions options = readProgressOptions(log.reader(), formulaOf(arguments));
    const ProgressMetric metric = metricOf(arguments, exercise);
    ProgressReport report{exercise, metric, options.formula, {}, {}};
    readSeries(log, options, report);
    if (arguments.has(QStringLiteral("json"))) {
        printJson(context.out, progressJson(report));
    } else {
        context.out << progressText(report, log.format(), options.bands);
    }
    return 0;
}

} // namespace

CliCommand progressCommand() {
    using Words = ProgressCommandWords;
    return {QStringLiteral("progress"),
            QStringLiteral("EXERCISE [--metric e1rm|top|volume|reps|reps_at_load|hold|distance|band] "
                           "[--formula epley|brzycki|lombardi] [--json]"),
            Words::tr("Show the progress of an exercise, one line a session."),
            {option(QStringLiteral("metric"), QStringLiteral("METRIC"),
                    Words::tr("Estimated 1RM, top set, volume, total reps, reps at the usual load, longest "
                              "hold, distance or "
                              "band; else what tells most of the exercise.")),
             option(QStringLiteral("formula"), QStringLiteral("FORMULA"),
                    Words::tr("What estimates the 1RM: epley, brzycki or lombardi; else the log's.")),
             jsonOption()},
            1,
            1,
            printProgress};
}

} // namespace dorsal
