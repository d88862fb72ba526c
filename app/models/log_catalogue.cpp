// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/log_catalogue.h"

#include "core/logbook/profile_settings.h"

#include <algorithm>

namespace dorsal {

LogCatalogue::LogCatalogue(Catalogue builtIn, Logbook& logbook)
    : catalogue_(std::move(builtIn)), logbook_(logbook) {
    reload();
    profile_ = readProfile(logbook_.reader());
    logbook.subscribe([this](const ChangeSummary& summary) {
        if (summary.touches<LoggedExercise>() || summary.touches<OwnExercise>() ||
            summary.touches<ExerciseOverride>()) {
            reload();
        }
        if (summary.touches<Setting>()) {
            profile_ = readProfile(logbook_.reader());
        }
    });
}

void LogCatalogue::reload() {
    const std::vector<LoggedExercise> rows = logbook_.reader().exercises();
    std::vector<Exercise> own;
    for (const OwnExercise& exercise : logbook_.reader().ownExercises()) {
        const auto row = std::ranges::find(rows, ExerciseKey{exercise.uuid.text}, &LoggedExercise::key);
        // One that is merged into another is no exercise of its own any more.
        if (row == rows.end() || !row->mergedInto) {
            own.push_back(exerciseFrom(exercise));
        }
    }
    catalogue_.setOwn(std::move(own), logbook_.reader().exerciseOverrides());
    directory_ = ExerciseDirectory(catalogue_, rows);
}

} // namespace dorsal
