// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/name_targets.h"

#include <string>
#include <unordered_map>

namespace dorsal {

namespace {

std::optional<NamedExercise> named(const Exercise* exercise) {
    return exercise != nullptr ? std::optional(NamedExercise{exercise->key, exercise->name}) : std::nullopt;
}

/// How many sets have which numbers.
struct NumberCounts {
    std::size_t sets = 0;
    std::size_t reps = 0;
    std::size_t loads = 0;
    std::size_t times = 0;
    std::size_t distances = 0;

    void add(const ImportedSet& set) {
        ++sets;
        reps += set.reps ? 1U : 0U;
        loads += set.load.value_or(Load()) > Load() || set.help ? 1U : 0U;
        times += set.held && !set.reps ? 1U : 0U;
        distances += set.distance ? 1U : 0U;
    }
};

Measure measureOf(const NumberCounts& counts) {
    const auto mostly = [&](std::size_t count) { return count > 0 && count * 2 >= counts.sets; };
    if (mostly(counts.distances)) {
        return mostly(counts.loads) ? Measure::DistanceLoad : Measure::DistanceTime;
    }
    if (mostly(counts.times)) {
        return Measure::Time;
    }
    return counts.loads > 0 ? Measure::RepsLoad : Measure::Reps;
}

} // namespace

std::vector<NameTarget> resolveNames(const ImportedHistory& history, const Catalogue& catalogue,
                                     std::span<const NameMapping> confirmed, NameFolder fold) {
    std::unordered_map<std::string, const Exercise*> answers;
    for (const NameMapping& mapping : confirmed) {
        answers[mapping.name] = catalogue.find(mapping.exercise);
    }
    std::unordered_map<std::string, std::size_t> firstOfName;
    std::vector<NameTarget> targets;
    targets.reserve(history.exercises.size());
    for (const ImportedExercise& exercise : history.exercises) {
        const std::string folded = fold(exercise.name);
        const auto answer = answers.find(folded);
        const Exercise* found = answer != answers.end() ? answer->second : nullptr;
        if (found == nullptr) {
            found = catalogue.findByName(exercise.name);
        }
        const std::size_t first = firstOfName.emplace(folded, targets.size()).first->second;
        targets.push_back({named(found), first});
    }
    return targets;
}

Measure inferredMeasure(const ImportedHistory& history, const std::vector<NameTarget>& targets,
                        std::size_t group) {
    NumberCounts counts;
    for (const ImportedSession& session : history.sessions) {
        for (const ImportedItem& item : session.items) {
            if (targets[item.exercise].sameAs != group) {
                continue;
            }
            for (const ImportedSet& set : item.sets) {
                counts.add(set);
            }
        }
    }
    return measureOf(counts);
}

} // namespace dorsal
