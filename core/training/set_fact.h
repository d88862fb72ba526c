// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <optional>

namespace dorsal {

/// A span of local dates, both ends included; an absent end is open.
struct DayRange {
    std::optional<Day> from;
    std::optional<Day> to;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// What the statistics need of one logged set, joined with its item and session.
struct SetFact {
    Id<Session> session;
    LocalTime start{};
    Id<SessionItem> item;
    Id<LoggedExercise> exercise;
    Id<LoggedSet> set;
    Slot slot = Slot::Main;
    SetKind kind = SetKind::Working;
    Side side = Side::Both;
    bool pain = false;
    std::optional<Reps> reps;
    std::optional<std::chrono::seconds> held;
    std::optional<std::chrono::seconds> target;
    std::optional<Load> load;
    std::optional<Load> help;
    std::optional<Rir> rir;
    std::optional<Id<Band>> band;
    std::optional<Distance> distance;
    /// Of one slow repetition, such as the lowering of an eccentric pull-up.
    std::optional<std::chrono::seconds> perRep;
};

} // namespace dorsal
