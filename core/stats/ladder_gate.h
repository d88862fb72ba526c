// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/profile.h"

#include <vector>

namespace dorsal {

/// What stands between a person and the pull-up ladder (domain rules 4.3 and 5).
struct LadderGate {
    /// The conditions they have that the ladder asks to be free of; none: it is open.
    std::vector<Condition> closedBy;
    /// What may be trained instead, the best first. Only filled while it is closed.
    std::vector<ExerciseKey> instead;

    [[nodiscard]] bool isOpen() const { return closedBy.empty(); }
    friend bool operator==(const LadderGate&, const LadderGate&) = default;
};

/// A condition that is not known leaves the ladder open.
[[nodiscard]] LadderGate ladderGate(const Catalogue& catalogue, const Profile& profile);

} // namespace dorsal
