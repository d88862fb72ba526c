// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/muscle_weeks.h"

#include "core/stats/balance.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr int directHalves = 2;
constexpr std::chrono::weeks aWeek{1};

std::span<const SetFact> factsBetween(std::span<const SetFact> facts, Day from, Day to) {
    const auto begin =
        std::ranges::lower_bound(facts, LocalTime(from), {}, [](const SetFact& fact) { return fact.start; });
    const auto end = std::ranges::lower_bound(facts, LocalTime(to + std::chrono::days(1)), {},
                                              [](const SetFact& fact) { return fact.start; });
    return begin < end ? std::span<const SetFact>(begin, end) : std::span<const SetFact>();
}

} // namespace

MuscleVolumes& MuscleVolumes::operator+=(const MuscleVolumes& other) {
    for (std::size_t i = 0; i < volumes_.size(); ++i) {
        volumes_[i] += other.volumes_[i];
    }
    return *this;
}

MuscleVolumes muscleVolumes(const SetFact& fact, const Exercise* exercise, const BalanceOptions& options) {
    MuscleVolumes volumes;
    const int quarters = countedQuarters(fact, exercise, options);
    if (quarters == 0) {
        return volumes;
    }
    for (const MuscleShare& share : exercise->muscles) {
        if (options.mode == BalanceMode::Fractional || share.halves == directHalves) {
            volumes.add(share.muscle, Volume::eighths(std::int64_t{1} * quarters * share.halves));
        }
    }
    return volumes;
}

std::vector<MuscleWeek> muscleWeeks(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                    const BalanceOptions& options, Day from, Day to, Day today) {
    const Day currentWeek = firstDayOfWeek(today, options.weekStart);
    const Day last = firstDayOfWeek(to, options.weekStart);
    std::vector<MuscleWeek> weeks;
    for (Day week = firstDayOfWeek(from, options.weekStart); week <= last; week += aWeek) {
        weeks.push_back({week, {}, week >= currentWeek});
    }
    if (weeks.empty()) {
        return weeks;
    }
    for (const SetFact& fact : factsBetween(facts, weeks.front().week, last + std::chrono::days(6))) {
        const auto index = static_cast<std::size_t>((dayOf(fact.start) - weeks.front().week) / aWeek);
        weeks[index].volumes += muscleVolumes(fact, exercises.find(fact.exercise), options);
    }
    return weeks;
}

std::vector<MuscleWork> muscleWork(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                   const BalanceOptions& options, Muscle muscle, Day from, Day to) {
    std::vector<MuscleWork> work;
    for (const SetFact& fact : factsBetween(facts, from, to)) {
        const Volume volume = muscleVolumes(fact, exercises.find(fact.exercise), options).of(muscle);
        if (volume == Volume()) {
            continue;
        }
        const Id<LoggedExercise> exercise = exercises.resolved(fact.exercise);
        const auto known = std::ranges::find(work, exercise, &MuscleWork::exercise);
        if (known == work.end()) {
            work.push_back({exercise, volume});
        } else {
            known->volume += volume;
        }
    }
    std::ranges::stable_sort(work, std::greater<>(), &MuscleWork::volume);
    return work;
}

} // namespace dorsal
