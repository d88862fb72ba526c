// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/exercise_sessions.h"
#include "core/stats/progress_options.h"
#include "core/stats/series.h"

#include <span>

namespace dorsal {

/// What of an exercise is followed over its sessions.
enum class ProgressMetric {
    OneRepMax,  ///< kg, by the formula chosen
    TopSet,     ///< kg, the heaviest load of a working set
    Volume,     ///< kg, load x reps over the session
    Reps,       ///< all repetitions of working sets
    RepsAtLoad, ///< most repetitions of a working set with usualLoad() or more
    Hold,       ///< s, the longest
    Distance,   ///< m, the whole way
    Band,       ///< rank of the best band
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(ProgressMetric value);

template <>
struct EnumValues<ProgressMetric> {
    static constexpr std::array all{
        ProgressMetric::OneRepMax,  ProgressMetric::TopSet, ProgressMetric::Volume,   ProgressMetric::Reps,
        ProgressMetric::RepsAtLoad, ProgressMetric::Hold,   ProgressMetric::Distance, ProgressMetric::Band};
};

/// The unit of the values that a series holds.
enum class SeriesUnit { Kilograms, Reps, Seconds, Metres, BandRank, Sets, Score };

/// The permanent code of a value.
[[nodiscard]] std::string_view code(SeriesUnit value);

template <>
struct EnumValues<SeriesUnit> {
    static constexpr std::array all{SeriesUnit::Kilograms, SeriesUnit::Reps,     SeriesUnit::Seconds,
                                    SeriesUnit::Metres,    SeriesUnit::BandRank, SeriesUnit::Sets,
                                    SeriesUnit::Score};
};

[[nodiscard]] SeriesUnit unitOf(ProgressMetric metric);

/// Which metrics an exercise can have, the most telling first.
[[nodiscard]] std::vector<ProgressMetric> metricsFor(const Exercise& exercise);

/// The same, and what the sets of this exercise have numbers for besides.
[[nodiscard]] std::vector<ProgressMetric> metricsFor(const Exercise& exercise,
                                                     std::span<const SetFact> facts);

/// The heaviest load of most of the last twelve sessions with one, in kilograms; of several the heaviest.
[[nodiscard]] std::optional<double> usualLoad(std::span<const ExerciseSession> sessions,
                                              const Exercise& exercise);

/// One point a session; without a value where the metric does not apply or a number is missing.
[[nodiscard]] Series exerciseSeries(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                                    ProgressMetric metric, const ProgressOptions& options);

} // namespace dorsal
