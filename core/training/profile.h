// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/condition.h"
#include "core/training/equipment.h"
#include "core/training/exercise_key.h"
#include "core/training/mobility_need.h"
#include "core/training/plate_stack.h"
#include "core/units/day.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace dorsal {

/// What a person says about a condition. Unknown is not no.
enum class ConditionState { Unknown, No, Yes };

/// The permanent code of a value, as the log writes it.
[[nodiscard]] std::string_view code(ConditionState value);

template <>
struct EnumValues<ConditionState> {
    static constexpr std::array all{ConditionState::Unknown, ConditionState::No, ConditionState::Yes};
};

/// What the person told about themselves. An empty one is that of somebody who told nothing.
struct Profile {
    /// Only those that are known.
    std::map<Condition, ConditionState> conditions;
    std::optional<MobilityNeed> mobilityNeed;
    bool playsGolfOrTennis = false;
    /// Nothing: not told, so that nothing counts as missing.
    std::optional<std::set<Equipment>> equipment;
    PlatesOwned plates;
    /// The version of the row that is done often.
    std::optional<ExerciseKey> pinnedRow;
    /// When another version than before was pinned.
    std::optional<Day> pinMovedOn;
    /// Exercises whose one question was answered, "not now" included.
    std::set<ExerciseKey> asked;
    friend bool operator==(const Profile&, const Profile&) = default;

    /// Pain during a movement belongs to a session, so that here it is never there.
    [[nodiscard]] ConditionState stateOf(Condition condition) const;
    [[nodiscard]] bool owns(Equipment item) const { return !equipment || equipment->contains(item); }
};

} // namespace dorsal
