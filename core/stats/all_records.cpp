// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/all_records.h"

#include "core/stats/pull_up_ladder.h"

#include <tuple>

namespace dorsal {

std::vector<Record> allStandingRecords(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                       const Ladder& ladder, const ProgressOptions& options) {
    const Exercise unknown;
    std::vector<Record> standing;
    for (const auto& [id, sessions] : sessionsByExercise(facts, exercises)) {
        const Exercise* exercise = exercises.find(id);
        const auto all = recordsOf(sessions, exercise != nullptr ? *exercise : unknown, options);
        const auto own = standingRecords(all);
        standing.insert(standing.end(), own.begin(), own.end());
    }
    if (!facts.empty()) {
        const Day last = dayOf(facts.back().start);
        const auto climbed = ladderRecords(ladderProgress(ladder, facts, exercises, options, last).work);
        if (!climbed.empty()) {
            standing.push_back(climbed.back());
        }
    }
    std::ranges::stable_sort(standing, [](const Record& a, const Record& b) {
        return std::tuple(b.start, a.exercise, a.kind, b.value) <
               std::tuple(a.start, b.exercise, b.kind, a.value);
    });
    return standing;
}

} // namespace dorsal
