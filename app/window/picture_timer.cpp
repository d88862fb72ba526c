// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_timer.h"

#include "app/ports/timer_record.h"
#include "app/window/main_window.h"
#include "core/logbook/log_settings.h"
#include "core/timer/session_guide.h"
#include "core/training/catalogue.h"

namespace dorsal {

namespace {

constexpr auto pictureSession = "coach-sample-session";
constexpr std::chrono::seconds heldInPicture{43};

/// The plan's exercises as an open session, the first choice of each.
SessionGridInput sessionOf(const Plan& plan, std::vector<LoggedExercise>& rows) {
    SessionGridInput grid;
    for (const PlanItem& planned : plan.items) {
        const auto number = static_cast<std::int64_t>(rows.size()) + 1;
        rows.push_back({Id<LoggedExercise>(number), planned.choices.front(), {}, {}});
        SessionItem item;
        item.id = Id<SessionItem>(number);
        item.slot = planned.slot;
        item.exercise = rows.back().id;
        item.planned = planned;
        grid.items.push_back(std::move(item));
    }
    return grid;
}

} // namespace

void showPictureTimer(MainWindow& window, const Catalogue& catalogue) {
    const Plan* plan = catalogue.findTemplate(pictureSession);
    if (plan == nullptr) {
        return;
    }
    std::vector<LoggedExercise> rows;
    const SessionGridInput grid = sessionOf(*plan, rows);
    const ExerciseDirectory directory(catalogue, rows);
    const std::vector<GridRow> lines = sessionGrid(grid, directory);
    const LogSettings settings;
    HoldPlan guide = guideThroughSession({plan->name, lines, grid.items, directory, settings.defaultRest,
                                          settings.holdTimes, settings.firstSide});
    for (HoldPhase& phase : guide.phases) {
        phase.logs.reset();
    }
    TimerRecord place;
    place.phase = 1;
    place.elapsed = heldInPicture;
    window.showTimerAt(guide, place);
}

} // namespace dorsal
