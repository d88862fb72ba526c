// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/progress_reading.h"

#include "core/logbook/log_settings.h"

namespace dorsal {

ProgressOptions readProgressOptions(LogReader& reader, std::optional<OneRepMaxFormula> formula,
                                    std::optional<Day> painSince) {
    ProgressOptions options{formula ? *formula : readLogSettings(reader).formula,
                            BodyWeights(reader.weighIns()), reader.bands()};
    for (const SkippedExercise& skip : reader.lastSkips(SkipReason::Pain, painSince)) {
        options.skippedForPain.emplace(skip.exercise, skip.last);
    }
    options.deloads = reader.annotations();
    return options;
}

} // namespace dorsal
