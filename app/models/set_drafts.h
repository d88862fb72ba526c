// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <algorithm>
#include <vector>

namespace dorsal {

/// Numbers of sets that are not in the log: typed before the set was done, or kept of one taken back.
class SetDrafts {
public:
    /// One draft a place (item, position, side).
    void put(LoggedSet set) {
        erase(set);
        set.id = {};
        sets_.push_back(std::move(set));
    }
    void erase(const LoggedSet& place) {
        std::erase_if(sets_, [&](const LoggedSet& known) { return isSamePlace(known, place); });
    }
    void eraseItem(Id<SessionItem> item) {
        std::erase_if(sets_, [&](const LoggedSet& known) { return known.item == item; });
    }
    /// The item's sets stand `places` further down, or up when negative; those that fall off are gone.
    void move(Id<SessionItem> item, int places) {
        std::erase_if(sets_, [&](LoggedSet& set) {
            set.position += set.item == item ? places : 0;
            return set.position < 0;
        });
    }
    [[nodiscard]] bool has(const LoggedSet& place) const {
        return std::ranges::any_of(sets_, [&](const LoggedSet& known) { return isSamePlace(known, place); });
    }
    [[nodiscard]] const std::vector<LoggedSet>& all() const { return sets_; }
    void clear() { sets_.clear(); }

private:
    static bool isSamePlace(const LoggedSet& a, const LoggedSet& b) {
        return a.item == b.item && a.position == b.position && a.side == b.side;
    }

    std::vector<LoggedSet> sets_;
};

} // namespace dorsal
