// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/plan.h"
#include "core/units/day.h"

#include <functional>

namespace dorsal {

class Catalogue;
struct Profile;

/// A few movements for a moment away from the desk; all of its items are in the slot micro.
struct DeskBreak {
    Plan plan;
    std::chrono::minutes length{}; ///< about
    friend bool operator==(const DeskBreak&, const DeskBreak&) = default;
};

/// The built-in breaks of at most that length that suit this person: without what is to be swapped,
/// avoided or warned of because of what they have, and with what they own. Points into the catalogue.
[[nodiscard]] std::vector<const DeskBreak*> breaksFor(const Catalogue& catalogue, const Profile& profile,
                                                      std::chrono::minutes longest);

/// The day a plan was done last, by its key; nothing when it never was.
using BreakLastDone = std::function<std::optional<Day>(const std::string& key)>;

/// The one that was not done for the longest, the first of several; null when there is none.
[[nodiscard]] const DeskBreak* nextBreak(const std::vector<const DeskBreak*>& breaks,
                                         const BreakLastDone& lastDone);

} // namespace dorsal
