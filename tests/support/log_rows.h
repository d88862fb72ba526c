// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/session_items.h"
#include "core/logbook/sessions.h"
#include "core/logbook/sets.h"

#include <chrono>
#include <string>

namespace dorsal {

/// 20 November 2026 at the hour, or another date.
[[nodiscard]] inline LocalTime at(int hour, int minute = 0, Day date = day(2026, 11, 20)) {
    return date + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

/// "00000000-0000-4000-8000-000000000007"
[[nodiscard]] inline Uuid numberedUuid(int number) {
    std::string digits = std::to_string(number);
    return {"00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits};
}

/// An open session, ready to be inserted.
[[nodiscard]] inline Session aSession(LocalTime start = at(18), int uuid = 1) {
    Session session;
    session.uuid = numberedUuid(uuid);
    session.start = start;
    session.title = "Back day";
    return session;
}

[[nodiscard]] inline SessionItem anItem(Id<Session> session, Id<LoggedExercise> exercise, int position = 0) {
    SessionItem item;
    item.session = session;
    item.exercise = exercise;
    item.position = position;
    return item;
}

/// A working set of 10 with 40 kg.
[[nodiscard]] inline LoggedSet aSet(Id<SessionItem> item, int position = 0) {
    LoggedSet set;
    set.item = item;
    set.position = position;
    set.reps = Reps(10);
    set.load = Load::kilograms(40);
    return set;
}

[[nodiscard]] inline NamedExercise named(const std::string& key) {
    return {ExerciseKey{key}, key};
}

/// Starts a session without exercises.
inline Id<Session> startEmptySession(Logbook& logbook, LocalTime start = at(18)) {
    StartSession session;
    session.start = start;
    session.title = "Back day";
    return startSession(logbook, session);
}

/// Adds an exercise to the session's main part and logs as many sets of 10 with 40 kg.
inline Id<SessionItem> addWithSets(Logbook& logbook, Id<Session> session, const std::string& key, int sets) {
    const Id<SessionItem> item = addExercise(logbook, session, named(key), Slot::Main);
    for (int i = 0; i < sets; ++i) {
        logSet(logbook, aSet(item, i));
    }
    return item;
}

} // namespace dorsal
