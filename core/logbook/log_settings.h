// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/stats/one_rep_max.h"
#include "core/timer/hold_plan.h"
#include "core/units/load_unit.h"
#include "core/units/week_start.h"

#include <chrono>

namespace dorsal {

/// The settings that travel with the log because they change numbers or belong to the person.
struct LogSettings {
    LoadUnit unit = LoadUnit::Kilogram;
    WeekStart weekStart = WeekStart::Monday;
    /// Rest after a set when the exercise's prescription names none.
    std::chrono::seconds defaultRest{90};
    /// The pauses of the guided timer.
    HoldTimes holdTimes;
    FirstSide firstSide = FirstSide::Alternate;
    /// Whether Dorsal says what it would do next.
    bool showAdvice = true;
    /// By which single repetitions are estimated, everywhere.
    OneRepMaxFormula formula = OneRepMaxFormula::Epley;
    bool safetySeen = false;
    friend bool operator==(const LogSettings&, const LogSettings&) = default;
};

/// Missing and unreadable values take their defaults.
[[nodiscard]] LogSettings readLogSettings(LogReader& reader);
/// Writes what differs, as one step.
void writeLogSettings(Logbook& logbook, const LogSettings& settings);
/// The same as part of a step that does more.
void writeLogSettings(Recorder& recorder, const LogSettings& settings);

} // namespace dorsal
