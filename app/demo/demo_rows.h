// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/recorder.h"
#include "core/training/catalogue.h"
#include "core/training/own_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// How long a set takes and what is rested after it.
struct DemoPace {
    std::chrono::seconds work{40};
    std::chrono::seconds rest{120};
};

/// The demo's rows as they are made up, one session after the other, and then written at once. Until then ids
/// are places in the lists, counted from 1.
class DemoRows {
public:
    explicit DemoRows(const Catalogue& catalogue) : catalogue_(catalogue) {}

    void addBand(const std::string& name);
    [[nodiscard]] Session& beginSession(LocalTime start, const std::string& title);
    /// The exercise must be in the catalogue.
    SessionItem& addItem(Slot slot, const char* exercise);
    /// Adds a set to the last item and lets its time pass.
    LoggedSet& addSet(const DemoPace& pace, Side side = Side::Both);
    void finishSession();
    /// Says that the last session was started from the plan, whose items its first items are.
    void planLastSession(const Plan& plan);
    /// Says that the sessions of the plan's name were started from it.
    void linkSessions(const OwnPlan& plan);

    void write(Recorder& recorder);

private:
    [[nodiscard]] Id<LoggedExercise> place(const char* exercise);

    const Catalogue& catalogue_;
    std::vector<const Exercise*> exercises_;
    std::vector<Band> bands_;
    std::vector<Session> sessions_;
    std::vector<SessionItem> items_;
    std::vector<LoggedSet> sets_;
    LocalTime now_{};
};

} // namespace dorsal
