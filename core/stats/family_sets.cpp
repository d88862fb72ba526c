// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/family_sets.h"

#include "core/stats/balance.h"

namespace dorsal {

Series familySets(std::span<const SetFact> facts, const ExerciseDirectory& exercises, std::string_view family,
                  const BalanceOptions& options, Day from, Day to) {
    constexpr std::chrono::weeks aWeek{1};
    constexpr double quarters = 4;
    Series series;
    const Day first = firstDayOfWeek(from, options.weekStart);
    for (Day week = first; week <= to; week += aWeek) {
        series.points.push_back({LocalTime(week), {}, 0.0, false, false});
    }
    for (const SetFact& fact : facts) {
        const Day day = dayOf(fact.start);
        const Exercise* exercise = exercises.find(fact.exercise);
        if (day < first || exercise == nullptr || exercise->family != family) {
            continue;
        }
        const auto index = static_cast<std::size_t>((day - first) / aWeek);
        if (index < series.points.size()) {
            *series.points[index].value += countedQuarters(fact, exercise, options) / quarters;
        }
    }
    return series;
}

} // namespace dorsal
