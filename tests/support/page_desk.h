// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/log_catalogue.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "core/files/catalogue_file.h"
#include "core/logbook/sessions.h"
#include "core/logbook/sets.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_log.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <string>
#include <vector>

namespace dorsal {

/// What a page is built of, over a log in memory.
struct PageDesk {
    MemoryLog log;
    LogCatalogue catalogue{builtInCatalogue(), log.logbook()};
    LogSignals signalSource{log.logbook()};
    ManualClock clock;
    ScriptedPrompts prompts;
    RecordingNavigation navigation;
    OperationRunner operations{prompts, clock};

    /// A finished session with `sets` working sets of ten reps of each exercise named by its key.
    Id<Session> addSession(LocalTime start, const std::string& title,
                           const std::vector<std::string>& exercises, int sets = 3) {
        StartSession session;
        session.start = start;
        session.finishedAt = start + std::chrono::minutes(40);
        session.title = title;
        for (const std::string& key : exercises) {
            const Exercise* exercise = catalogue.catalogue().find(ExerciseKey{key});
            session.items.push_back({std::nullopt, Slot::Main, exercise->key, exercise->name});
        }
        const Id<Session> id = startSession(log.logbook(), session);
        for (const SessionItem& item : log.reader().items(id)) {
            for (int i = 0; i < sets; ++i) {
                LoggedSet set;
                set.item = item.id;
                set.position = i;
                set.reps = Reps(10);
                set.load = Load::kilograms(40);
                logSet(log.logbook(), set);
            }
        }
        return id;
    }
};

} // namespace dorsal
