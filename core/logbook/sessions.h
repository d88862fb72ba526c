// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <string>

namespace dorsal {

/// An exercise of a session about to start: its plan item and, where the choice is made, the exercise.
struct StartItem {
    std::optional<PlanItem> planned;
    Slot slot = Slot::Main;
    std::optional<ExerciseKey> exercise;
    std::string exerciseName;
    std::string note = {};
};

/// What a new session begins with.
struct StartSession {
    LocalTime start{};
    std::optional<std::chrono::minutes> utcOffset;
    /// Set for a session of the past: it begins finished.
    std::optional<LocalTime> finishedAt;
    std::string title;
    std::string plan;
    std::vector<StartItem> items;
};

/// The row of an exercise in the log, made at its first use within the same step.
Id<LoggedExercise> exerciseRow(Recorder& recorder, const ExerciseKey& key, const std::string& name);

/// A new session with all its items, as part of a step that does more.
Id<Session> insertSession(Recorder& recorder, const StartSession& start);
/// Starts a session with all its items in one step.
Id<Session> startSession(Logbook& logbook, const StartSession& start);
/// Title, notes, start, end: whatever differs from the row in the log, in one step.
void editSession(Logbook& logbook, const Session& edited);
void finishSession(Logbook& logbook, Id<Session> session, LocalTime at);
void reopenSession(Logbook& logbook, Id<Session> session);
/// Removes the sessions with their items and sets, in one step.
void deleteSessions(Logbook& logbook, const std::vector<Id<Session>>& sessions);
/// A copy of the session with its items and sets, moved to `start` as a whole.
Id<Session> duplicateSession(Logbook& logbook, Id<Session> session, LocalTime start);

/// A session left open ends three hours after its last set (or its start): the time it is then finished at,
/// which is the time of the last set; nothing while it may still go on.
[[nodiscard]] std::optional<LocalTime> forgottenSince(LogReader& reader, const Session& open, LocalTime now);

} // namespace dorsal
