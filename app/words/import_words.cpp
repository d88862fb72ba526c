// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/import_words.h"

#include "app/words/explain.h"
#include "app/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace dorsal {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ImportWords)
};

} // namespace

QStringList rowProblems(const std::string& file, const ImportReport& report) {
    QStringList lines;
    const auto tell = [&](const RowTally& tally) {
        if (tally.reason == ProblemKind::RowIsRest || tally.reason == ProblemKind::RowIsNote) {
            return;
        }
        QString line = explain(Problem{tally.reason, file, tally.firstLine, tally.value, tally.column});
        if (tally.count > 1) {
            line +=
                QLatin1Char(' ') + ImportWords::tr("The file holds %1 such rows in all.").arg(tally.count);
        }
        lines += line;
    };
    std::ranges::for_each(report.skipped, tell);
    std::ranges::for_each(report.noticed, tell);
    return lines;
}

QString sessionsWord(std::int64_t count, const Format& format) {
    return count == 1 ? ImportWords::tr("1 session")
                      : ImportWords::tr("%1 sessions").arg(format.count(count));
}

QString rowsCalled(ProblemKind reason) {
    if (reason == ProblemKind::RowIsRest) {
        return ImportWords::tr("Rest timer rows");
    }
    if (reason == ProblemKind::RowIsNote) {
        return ImportWords::tr("Notes");
    }
    if (reason == ProblemKind::RowTruncated) {
        return ImportWords::tr("Rows cut short");
    }
    if (reason == ProblemKind::RowBadDate) {
        return ImportWords::tr("Rows with a date that does not exist");
    }
    if (reason == ProblemKind::RowBadNumber) {
        return ImportWords::tr("Rows with a number that cannot be read");
    }
    if (reason == ProblemKind::RowOutOfRange) {
        return ImportWords::tr("Rows with a number beyond all bounds");
    }
    if (reason == ProblemKind::RowWithoutExercise) {
        return ImportWords::tr("Rows without an exercise");
    }
    return reason == ProblemKind::RowCellCount ? ImportWords::tr("Rows with too many or too few cells")
                                               : ImportWords::tr("Rows that cannot be read");
}

QString unitReason(const std::optional<UnitClue>& clue, const Format& format) {
    if (!clue) {
        return ImportWords::tr("The file does not say, and its loads do not tell.");
    }
    const QString text =
        clue->likely == LoadUnit::Kilogram
            ? ImportWords::tr("The file does not say. Its loads go in steps of %1, such as %2 and %3, so "
                              "kilograms are likely.")
            : ImportWords::tr("The file does not say. Its loads go in steps of %1, such as %2 and %3, so "
                              "pounds are likely.");
    return text.arg(format.number(clue->step, 1), format.number(clue->examples[0], 2),
                    format.number(clue->examples[1], 2));
}

} // namespace dorsal
