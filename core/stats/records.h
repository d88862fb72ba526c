// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/exercise_series.h"

#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// The kinds of personal bests (domain rules 4.5).
enum class RecordKind {
    HeaviestLoad, ///< kg; against the body's own weight what was added, negative when helped
    RepsAtLoad,   ///< most repetitions at a load or more
    OneRepMax,    ///< kg
    BestSet,      ///< kg, load x reps of one set
    LongestHold,  ///< s
    BestBand,     ///< rank, then reps
    LadderScore,
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(RecordKind value);

template <>
struct EnumValues<RecordKind> {
    static constexpr std::array all{RecordKind::HeaviestLoad, RecordKind::RepsAtLoad,  RecordKind::OneRepMax,
                                    RecordKind::BestSet,      RecordKind::LongestHold, RecordKind::BestBand,
                                    RecordKind::LadderScore};
};

[[nodiscard]] SeriesUnit unitOf(RecordKind kind);

/// A value better than everything before it in the exercise. Ties are none, and the first session only sets
/// what later ones have to beat.
struct Record {
    Id<LoggedExercise> exercise; ///< not stored for the ladder
    RecordKind kind{};
    Id<Session> session;
    LocalTime start{};
    double value = 0;
    double before = 0;                 ///< what it beat
    std::optional<double> atKilograms; ///< the load of RepsAtLoad
    std::optional<int> reps;           ///< of BestBand
    friend bool operator==(const Record&, const Record&) = default;
};

/// Every record of one exercise as it fell, by start.
[[nodiscard]] std::vector<Record> recordsOf(std::span<const ExerciseSession> sessions,
                                            const Exercise& exercise, const ProgressOptions& options);

/// Those that still stand: the last of every kind, and of RepsAtLoad those that no later set of at least the
/// load and the repetitions has overtaken. `records` are of one exercise, by start; so is the result.
[[nodiscard]] std::vector<Record> standingRecords(std::span<const Record> records);

/// The kind of record that the metric's chart shows: of the volume the best single set; of distances none.
[[nodiscard]] std::optional<RecordKind> recordKindOf(ProgressMetric metric);

/// Marks the points of the sessions in which a record of that metric's kind fell.
void markRecords(Series& series, ProgressMetric metric, std::span<const Record> records);

} // namespace dorsal
