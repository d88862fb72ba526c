// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/importer.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace dorsal {

/// Reads a file's text as the import does.
inline ImportedHistory readImport(std::string_view text, const ImportOptions& options = {}) {
    return readHistory(CsvDocument("file.csv", QByteArray(text.data(), static_cast<qsizetype>(text.size()))),
                       options);
}

inline const std::string hevyHeader =
    R"("title","start_time","end_time","description","exercise_title","superset_id","exercise_notes",)"
    R"("set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe")"
    "\n";

inline const std::string strongHeader = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,"
                                        "Distance,Seconds,Notes,Workout Notes,RPE\n";

/// A Hevy row of a bench press on 7 April 2026; `numbers` is weight, reps, distance, seconds, rpe.
inline std::string hevyRow(const std::string& index, const std::string& numbers) {
    return R"row("Push","7 Apr 2026, 10:14","7 Apr 2026, 11:00","","Bench Press (Barbell)",,"",)row" + index +
           R"(,"normal",)" + numbers + "\n";
}

/// What kind of problem a text is refused for; nothing when it is read.
inline std::optional<ProblemKind> refusal(std::string_view text, const ImportOptions& options = {}) {
    try {
        (void)readImport(text, options);
    } catch (const ProblemError& error) {
        return error.problem().kind;
    }
    return std::nullopt;
}

} // namespace dorsal
