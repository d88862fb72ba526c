// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "core/files/importer.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct ImportReportWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ImportReportWords)
};

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
    const QString title = toQString(formatTitle(history.format));
    const QString unit = history.unit ? toQString(code(*history.unit)) : QString();
    const QString heading =
        QStringLiteral("%1 (%2)\n").arg(file, unit.isEmpty() ? title : title + QStringLiteral(", ") + unit);
    return heading + table.text() + newNames(history, names);
}

} // namespace dorsal
