// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/exercise_series.h"
#include "core/stats/plateau.h"
#include "core/stats/plausible_sessions.h"
#include "core/stats/progression.h"

namespace dorsal {

namespace {

std::vector<Exposure> exposuresOf(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                                  const ProgressOptions& options) {
    std::vector<Exposure> exposures;
    for (const SeriesPoint& point :
         exerciseSeries(sessions, exercise, ProgressMetric::OneRepMax, options).points) {
        if (point.value && !options.isEased(dayOf(point.start))) {
            exposures.push_back({dayOf(point.start), *point.value});
        }
    }
    return exposures;
}

} // namespace

std::optional<Advice> deloadAdvice(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                                   const ProgressOptions& options, const LoadKit& kit, Day today) {
    const PlausibleSessions plausible = plausibleSessions(sessions);
    const std::vector<SessionEffort> efforts = latestEfforts(plausible.sessions, exercise);
    if (efforts.empty() || efforts.back().reps.empty() ||
        layOff(dayOf(efforts.back().start), today) != LayOff::None) {
        return std::nullopt;
    }
    const std::vector<Exposure> exposures = exposuresOf(plausible.sessions, exercise, options);
    const bool plateau = isPlateau(exposures);
    if (!plateau && !isDropping(exposures)) {
        return std::nullopt;
    }
    Advice advice;
    advice.exercise = sessions.back().sets.front()->exercise;
    advice.reason = plateau ? AdviceReason::Plateau : AdviceReason::Dropping;
    advice.last = efforts.back();
    advice.range = repRangeOf(exercise);
    const Deload easy =
        deloadOf(advice.last.sets, advice.last.load, advice.range, loadStepsOf(exercise, kit));
    advice.next = {easy.load, advice.last.help, advice.last.band, easy.reps, {}, easy.sets};
    return advice;
}

} // namespace dorsal
