// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/break_guide.h"

#include "core/logbook/log_settings.h"
#include "core/timer/session_guide.h"

#include <algorithm>

namespace dorsal {

HoldPlan guideThroughBreak(LogReader& reader, const ExerciseDirectory& exercises, Id<Session> session) {
    const auto row = reader.session(session);
    if (!row) {
        return {};
    }
    SessionGridInput grid;
    grid.session = *row;
    // A finished session shows only what was done; here what is left is wanted.
    grid.session.finishedAt.reset();
    grid.items = reader.items(session);
    grid.sets = reader.sets(session);
    for (const SessionItem& item : grid.items) {
        if (auto last = item.exercise ? reader.lastSets(*item.exercise, row->start) : std::nullopt) {
            grid.lastTime.emplace(item.id, LastTime{last->session.start, std::move(last->sets)});
        }
    }
    const std::vector<GridRow> rows = sessionGrid(grid, exercises);
    const LogSettings settings = readLogSettings(reader);
    return guideThroughSession({row->title, rows, grid.items, exercises, settings.defaultRest,
                                settings.holdTimes, settings.firstSide});
}

bool isBreakSession(LogReader& reader, Id<Session> session) {
    const std::vector<SessionItem> items = reader.items(session);
    return !items.empty() && std::ranges::all_of(
                                 items, [](Slot slot) { return slot == Slot::Micro; }, &SessionItem::slot);
}

} // namespace dorsal
