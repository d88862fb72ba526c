// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/family_series.h"

#include <algorithm>
#include <map>

namespace dorsal {

namespace {

bool isSum(ProgressMetric metric) {
    return metric == ProgressMetric::Volume || metric == ProgressMetric::Reps ||
           metric == ProgressMetric::Distance;
}

void join(const SeriesPoint& more, ProgressMetric metric, SeriesPoint& point) {
    if (isSum(metric) && more.value && point.value) {
        *point.value += *more.value;
    } else if (more.value.value_or(-1) > point.value.value_or(-1)) {
        point = more;
    }
}

} // namespace

Series familySeries(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                    std::string_view family, ProgressMetric metric, const ProgressOptions& options) {
    std::map<std::pair<LocalTime, Id<Session>>, SeriesPoint> points;
    for (const auto& [id, sessions] : sessionsByExercise(facts, exercises)) {
        const Exercise* exercise = exercises.find(id);
        if (exercise == nullptr || exercise->family != family) {
            continue;
        }
        for (const SeriesPoint& point : exerciseSeries(sessions, *exercise, metric, options).points) {
            const auto known = points.try_emplace({point.start, *point.session}, point);
            if (!known.second) {
                join(point, metric, known.first->second);
            }
        }
    }
    Series series;
    std::ranges::transform(points, std::back_inserter(series.points),
                           [](const auto& entry) { return entry.second; });
    return series;
}

} // namespace dorsal
