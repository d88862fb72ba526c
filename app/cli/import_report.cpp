// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/words/explain.h"
#include "core/files/importer.h"

#include <QCoreApplication>

#include <algorithm>

namespace dorsal {

namespace {

struct ImportReportWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ImportReportWords)
};

QString titleOf(const std::string& format) {
    const auto formats = importFormats();
    const auto found = std::ranges::find(formats, format, &ImportFormat::name);
    return found != formats.end() ? toQString(found->title) : toQString(format);
}

void addCount(TextTable& table, const QString& label, std::int64_t count) {
    table.addRow({label, QString::number(count)});
}

void addFound(TextTable& table, const ImportedHistory& history) {
    using Words = ImportReportWords;
    const ImportReport& report = history.report;
    addCount(table, Words::tr("Rows"), report.rows);
    addCount(table, Words::tr("Sessions"), static_cast<std::int64_t>(history.sessions.size()));
    addCount(table, Words::tr("Sets"), report.sets);
    addCount(table, Words::tr("Warm-up sets"), report.warmupSets);
    addCount(table, Words::tr("Exercises"), static_cast<std::int64_t>(history.exercises.size()));
    if (report.first && report.last) {
        table.addRow({Words::tr("First and last"), toQString(isoDate(*report.first)) + QStringLiteral(" – ") +
                                                       toQString(isoDate(*report.last))});
    }
    if (report.doubledSessions > 0) {
        addCount(table, Words::tr("Written twice by the app (--drop-doubled keeps one)"),
                 report.doubledSessions);
    }
    for (const RowTally& tally : report.skipped) {
        if (tally.reason == ProblemKind::RowIsRest) {
            addCount(table, Words::tr("Rows that are rests"), tally.count);
        } else if (tally.reason == ProblemKind::RowIsNote) {
            addCount(table, Words::tr("Rows that are notes"), tally.count);
        } else {
            addCount(table, Words::tr("Rows skipped"), tally.count);
        }
    }
}

QString newNames(const ImportedHistory& history, const std::vector<NameTarget>& names) {
    QString text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!names[i].exercise) {
            text += QStringLiteral("  %1 (%2)\n")
                        .arg(toQString(history.exercises[i].name))
                        .arg(history.exercises[i].sets);
        }
    }
    return text.isEmpty()
               ? text
               : ImportReportWords::tr("Names that the catalogue does not know become exercises of "
                                       "your own and count neither as back nor as chest (sets):") +
                     QLatin1Char('\n') + text;
}

} // namespace

QString importText(const QString& file, const ImportedHistory& history, const std::vector<NameTarget>& names,
                   const ImportOutcome& outcome, ImportMode mode) {
    using Words = ImportReportWords;
    TextTable table({TextTable::Align::Left, TextTable::Align::Right});
    addFound(table, history);
    addCount(table,
             mode == ImportMode::Commit ? Words::tr("Sessions added")
                                        : Words::tr("Sessions that would be added"),
             outcome.added);
    addCount(table, Words::tr("Sessions in the log already"), outcome.present);
    if (outcome.changed > 0) {
        addCount(table, Words::tr("Sessions that differ from the log, which stays as it is"),
                 outcome.changed);
    }
    const QString unit = history.unit ? toQString(code(*history.unit)) : QString();
    const QString heading =
        QStringLiteral("%1 (%2)\n")
            .arg(file, unit.isEmpty() ? titleOf(history.format)
                                      : titleOf(history.format) + QStringLiteral(", ") + unit);
    return heading + table.text() + newNames(history, names);
}

QStringList rowProblems(const std::string& file, const ImportReport& report) {
    QStringList lines;
    const auto tell = [&](const RowTally& tally) {
        if (tally.reason == ProblemKind::RowIsRest || tally.reason == ProblemKind::RowIsNote) {
            return;
        }
        QString line = explain(Problem{tally.reason, file, tally.firstLine, tally.value, tally.column});
        if (tally.count > 1) {
            line += QLatin1Char(' ') +
                    ImportReportWords::tr("The file holds %1 such rows in all.").arg(tally.count);
        }
        lines += line;
    };
    std::ranges::for_each(report.skipped, tell);
    std::ranges::for_each(report.noticed, tell);
    return lines;
}

} // namespace dorsal
