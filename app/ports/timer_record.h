// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dorsal {

/// Where a guided timer stood, so that it can go on after the program ended in the middle.
struct TimerRecord {
    QString log; ///< the file; empty for the demo
    LocalTime seen{};
    std::chrono::milliseconds elapsed{}; ///< of the phase
    /// For a session: it, the one exercise (nothing: all of it), and the set at work.
    std::optional<Id<Session>> session;
    std::optional<Id<SessionItem>> item;
    std::optional<Id<SessionItem>> workItem;
    int workPosition = 0;
    Side workSide = Side::Both;
    /// For intervals: their text and name, and the phase.
    QString intervals;
    QString name;
    int phase = 0;
    friend bool operator==(const TimerRecord&, const TimerRecord&) = default;
};

} // namespace dorsal
