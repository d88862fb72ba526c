// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/session_guide.h"
#include "tests/support/example_data.h"

#include <string>
#include <vector>

namespace dorsal {

/// The grid of an open session with exercises of the catalogue, and guides through it.
class GuideDesk {
public:
    GuideDesk() { grid_.session.id = Id<Session>(1); }

    SessionItem& add(const std::string& key, Slot slot = Slot::Main) {
        SessionItem item;
        item.id = Id<SessionItem>(static_cast<std::int64_t>(grid_.items.size()) + 1);
        item.session = grid_.session.id;
        item.slot = slot;
        item.exercise = log_.row(QString::fromStdString(key));
        grid_.items.push_back(item);
        return grid_.items.back();
    }
    /// The first sets as they were done in a session before.
    void lastTime(const SessionItem& item, std::vector<LoggedSet> sets) {
        grid_.lastTime[item.id] = {LocalTime{std::chrono::hours(400'000)}, std::move(sets)};
    }
    void done(LoggedSet set) {
        set.id = Id<LoggedSet>(static_cast<std::int64_t>(grid_.sets.size()) + 1);
        grid_.sets.push_back(std::move(set));
    }

    [[nodiscard]] HoldPlan whole() {
        rows_ = sessionGrid(grid_, log_.directory());
        return guideThroughSession(input());
    }
    /// From the n-th row that is a set of the session on.
    [[nodiscard]] HoldPlan fromSet(std::size_t index) {
        rows_ = sessionGrid(grid_, log_.directory());
        for (const GridRow& row : rows_) {
            const auto* set = std::get_if<SetRow>(&row.content);
            if (set != nullptr && index-- == 0) {
                return guideFromRow(input(), *set);
            }
        }
        return {};
    }

    FirstSide firstSide = FirstSide::Alternate;

private:
    [[nodiscard]] GuideInput input() const {
        return {"Coach's sample session", rows_, grid_.items, log_.directory(),
                std::chrono::seconds(90), {},    firstSide};
    }

    ExampleLog log_;
    SessionGridInput grid_;
    std::vector<GridRow> rows_;
};

} // namespace dorsal
