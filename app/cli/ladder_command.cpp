// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ladder_command.h"

#include "app/cli/command_log.h"
#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/words/progress_words.h"
#include "core/logbook/profile_settings.h"
#include "core/logbook/progress_reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

namespace dorsal {

namespace {

struct LadderCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::LadderCommandWords)
};

/// The highest stage of every session.
std::vector<const LadderWork*> climbed(const LadderProgress& progress) {
    std::vector<const LadderWork*> sessions;
    for (const LadderWork& work : progress.work) {
        if (!sessions.empty() && sessions.back()->session == work.session) {
            sessions.pop_back();
        }
        sessions.push_back(&work);
    }
    return sessions;
}

QJsonValue scoreOrNull(const std::optional<double>& score) {
    return score ? QJsonValue(*score) : QJsonValue();
}

QJsonObject goalJson(const LadderMilestone& next, const Catalogue& catalogue,
                     const ProgressOptions& options) {
    const auto& stages = catalogue.pullUpLadder().stages;
    const auto stage = std::ranges::find(stages, next.stage, &LadderStage::number);
    QJsonObject json{{QStringLiteral("step"), toQString(code(next.step))},
                     {QStringLiteral("stage"), next.stage},
                     {QStringLiteral("sets"), next.goal.sets},
                     {QStringLiteral("done"), next.done},
                     {QStringLiteral("needed"), next.needed}};
    if (stage != stages.end()) {
        json[QStringLiteral("exercise")] = toQString(stage->exercises.front().text);
    }
    const auto seconds = [&json](const QString& key, const std::optional<std::chrono::seconds>& value) {
        if (value) {
            json[key] = static_cast<qint64>(value->count());
        }
    };
    if (next.goal.reps) {
        json[QStringLiteral("reps")] = *next.goal.reps;
    }
    seconds(QStringLiteral("seconds"), next.goal.hold);
    seconds(QStringLiteral("seconds_per_rep"), next.goal.perRep);
    if (next.goal.added) {
        json[QStringLiteral("added_kg")] = next.goal.added->inKilograms();
    }
    if (next.help) {
        json[QStringLiteral("help_kg")] = next.help->inKilograms();
    }
    if (next.band) {
        const auto band = std::ranges::find(options.bands, *next.band, &Band::id);
        json[QStringLiteral("band")] = band == options.bands.end() ? QString() : toQString(band->name);
    }
    return json;
}

QJsonObject gateJson(const LadderGate& gate) {
    QJsonArray closedBy;
    for (const Condition condition : gate.closedBy) {
        closedBy += toQString(code(condition));
    }
    QJsonArray instead;
    for (const ExerciseKey& key : gate.instead) {
        instead += toQString(key.text);
    }
    return {{QStringLiteral("open"), gate.isOpen()},
            {QStringLiteral("closed_by"), closedBy},
            {QStringLiteral("instead"), instead}};
}

QJsonObject ladderJson(const LadderProgress& progress, const LadderGate& gate, const Catalogue& catalogue,
                       const ProgressOptions& options) {
    QJsonArray points;
    for (const LadderWork* work : climbed(progress)) {
        points += QJsonObject{{QStringLiteral("date"), toQString(isoDate(dayOf(work->start)))},
                              {QStringLiteral("score"), scoreOrNull(work->score)},
                              {QStringLiteral("stage"), work->stage}};
    }
    return {
        {QStringLiteral("stage"), progress.stage > 0 ? QJsonValue(progress.stage) : QJsonValue()},
        {QStringLiteral("score"), scoreOrNull(progress.score)},
        {QStringLiteral("points"), points},
        {QStringLiteral("placement"), progress.placement ? QJsonValue(*progress.placement) : QJsonValue()},
        {QStringLiteral("gate"), gateJson(gate)},
        {QStringLiteral("next"),
         gate.isOpen() ? QJsonValue(goalJson(progress.next, catalogue, options)) : QJsonValue()}};
}

QString scoreText(const std::optional<double>& score, const Format& format) {
    return score ? valueText(*score, SeriesUnit::Score, format, {}) : QStringLiteral("–");
}

/// The next milestone; while the ladder is closed, why, and what is offered in its place.
QString nextText(const LadderMilestone& next, const LadderGate& gate, const Catalogue& catalogue,
                 const Format& format, const std::vector<Band>& bands) {
    if (gate.isOpen()) {
        return LadderCommandWords::tr("Next: %1").arg(milestoneText(next, format, bands)) + QLatin1Char('\n');
    }
    const QString offer = gateOffer(gate, catalogue);
    return gateReason(gate) + QLatin1Char('\n') +
           (offer.isEmpty()
                ? QString()
                : LadderCommandWords::tr("Offered in its place: %1").arg(offer) + QLatin1Char('\n'));
}

QString ladderText(const LadderProgress& progress, const Format& format, const QString& next) {
    if (progress.stage == 0) {
        return LadderCommandWords::tr("No session on the pull-up ladder yet.") + QLatin1Char('\n') + next;
    }
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right, Align::Left});
    table.addRow(
        {LadderCommandWords::tr("date"), LadderCommandWords::tr("score"), LadderCommandWords::tr("stage")});
    for (const LadderWork* work : climbed(progress)) {
        table.addRow(
            {toQString(isoDate(dayOf(work->start))), scoreText(work->score, format), stageName(work->stage)});
    }
    const QString now = LadderCommandWords::tr("Stage %1 of 8, %2: %3")
                            .arg(progress.stage)
                            .arg(stageName(progress.stage), scoreText(progress.score, format));
    const QString placement =
        progress.placement && *progress.placement != progress.stage
            ? LadderCommandWords::tr("Starting point, by the last four weeks: stage %1, %2")
                      .arg(*progress.placement)
                      .arg(stageName(*progress.placement)) +
                  QLatin1Char('\n')
            : QString();
    return table.text() + now + QLatin1Char('\n') + placement + next;
}

int printLadder(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Read);
    const ProgressOptions options = readProgressOptions(log.reader());
    const LadderGate gate = ladderGate(log.catalogue(), readProfile(log.reader()));
    const std::vector<SetFact> facts = log.reader().setFacts({});
    const LadderProgress progress =
        ladderProgress(log.catalogue().pullUpLadder(), facts, log.directory(), options, dayOf(context.now));
    if (arguments.has(QStringLiteral("json"))) {
        printJson(context.out, ladderJson(progress, gate, log.catalogue(), options));
    } else {
        const Format format = log.format();
        context.out << ladderText(progress, format,
                                  nextText(progress.next, gate, log.catalogue(), format, options.bands));
    }
    return 0;
}

} // namespace

CliCommand ladderCommand() {
    return {QStringLiteral("ladder"),
            QStringLiteral("[--json]"),
            LadderCommandWords::tr("Show the pull-up ladder and what comes next."),
            {jsonOption()},
            0,
            0,
            printLadder};
}

} // namespace dorsal
