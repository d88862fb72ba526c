// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/log_catalogue.h"

#include <algorithm>

namespace dorsal {

LogCatalogue::LogCatalogue(Catalogue builtIn, Logbook& logbook)
    : catalogue_(std::move(builtIn)), logbook_(logbook) {
    reload();
    logbook.subscribe([this](const ChangeSummary& summary) {
        if (summary.touches<LoggedExercise>() || summary.touches<OwnExercise>()) {
            reload();
        }
    });
}

void LogCatalogue::reload() {
    std::vector<Exercise> own;
    std::ranges::transform(logbook_.reader().ownExercises(), std::back_inserter(own), exerciseFrom);
    catalogue_.setOwn(std::move(own));
    directory_ = ExerciseDirectory(catalogue_, logbook_.reader().exercises());
}

} // namespace dorsal
