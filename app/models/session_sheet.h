// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/exercise_line.h"
#include "core/logbook/log_reader.h"
#include "core/stats/balance_options.h"
#include "core/training/exercise_directory.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace dorsal {

/// An exercise on the sheet: its line, and what else is to be said of it.
struct SheetLine {
    ExerciseLine exercise;
    QString note;    ///< of the exercise and its sets
    QString skipped; ///< that it was, or the rest of it, and why; empty when it was done
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};

/// The exercises of one part of the session.
struct SheetPart {
    Slot slot{};
    std::vector<SheetLine> lines;
};

/// One session as History shows, copies and prints it.
struct SessionSheet {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SessionSheet)
public:
    QString title;
    QString when; ///< "Monday 16 November 2026, 18:05 to 18:43"
    Tally tally;
    Volume workingSets;
    QString moved; ///< "3,583 kg"; empty when no load was moved
    bool pain = false;
    QString source; ///< "imported from Strong"; empty for sessions made here
    QString notes;
    std::vector<SheetPart> parts;

    /// The whole sheet as plain text, for the clipboard.
    [[nodiscard]] QString text(const Format& format) const;
};

/// Reads one session and writes it down.
[[nodiscard]] SessionSheet sessionSheet(LogReader& reader, const ExerciseDirectory& exercises,
                                        const Session& session, const Format& format,
                                        const BalanceOptions& options);

/// A session's title, or words for one that has none.
[[nodiscard]] QString titleOf(const Session& session);

} // namespace dorsal
