// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

namespace dorsal {

/// What a session's plan asked for, as it stood when the session was started.
struct PlannedItem {
    Id<Session> session;
    LocalTime start{};
    Id<SessionItem> item;
    /// Empty while a choose-one item waits for its choice.
    std::optional<Id<LoggedExercise>> exercise;
    PlanItem planned;
    friend bool operator==(const PlannedItem&, const PlannedItem&) = default;
};

} // namespace dorsal
