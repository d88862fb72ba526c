// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/exercise_key.h"
#include "core/training/measure.h"
#include "core/training/plan.h"
#include "core/training/skip_reason.h"
#include "core/units/day.h"
#include "core/units/distance.h"
#include "core/units/id.h"
#include "core/units/load.h"
#include "core/units/reps.h"
#include "core/units/rir.h"
#include "core/units/set_kind.h"
#include "core/units/side.h"
#include "core/units/slot.h"
#include "core/units/uuid.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// A training that happened. It belongs to the local date of its start for ever.
struct Session {
    Id<Session> id;
    Uuid uuid;
    LocalTime start{};
    /// Offset from UTC in minutes where it is known; imports have none.
    std::optional<std::chrono::minutes> utcOffset;
    /// Empty while the session is open.
    std::optional<LocalTime> finishedAt;
    std::string title;
    std::string notes;
    /// "" for sessions made here, else the format they were imported from ("strong", "hevy").
    std::string source;
    /// Key of the plan it was started from; empty when from none.
    std::string plan;
    friend bool operator==(const Session&, const Session&) = default;
};

/// An exercise as the log knows it: a row made at first use. `name` is what is shown when no catalogue knows
/// the key.
struct LoggedExercise {
    Id<LoggedExercise> id;
    ExerciseKey key;
    std::string name;
    std::optional<Id<LoggedExercise>> mergedInto;
    friend bool operator==(const LoggedExercise&, const LoggedExercise&) = default;
};

/// An exercise in a session. It exists before its first set, so that nothing chosen is lost.
struct SessionItem {
    Id<SessionItem> id;
    Id<Session> session;
    int position = 0; ///< order within the session; need not be dense
    Slot slot = Slot::Main;
    /// Empty while a choose-one item waits for its choice.
    std::optional<Id<LoggedExercise>> exercise;
    std::string nameAsImported;
    std::optional<int> superset;
    std::string note;
    std::optional<SkipReason> skipped;
    /// The plan's item as it stood when the session was started; empty when added by hand.
    std::optional<PlanItem> planned;
    friend bool operator==(const SessionItem&, const SessionItem&) = default;
};

/// A resistance band of the user's; compared by rank only.
struct Band {
    Id<Band> id;
    Uuid uuid;
    std::string name;
    int rank = 0; ///< 1 = lightest
    bool retired = false;
    std::string colour = {}; ///< "#rrggbb" in lower case; empty when none is given
    /// What it pulls at the stretch the user measured it at.
    std::optional<Load> pull = std::nullopt;
    friend bool operator==(const Band&, const Band&) = default;
};

/// A set that was done. Any combination of numbers may be missing, as other apps write them.
struct LoggedSet {
    Id<LoggedSet> id;
    Id<SessionItem> item;
    int position = 0; ///< order within the item; matches the planned set of that position
    SetKind kind = SetKind::Working;
    Side side = Side::Both;
    std::optional<Reps> reps;
    std::optional<Load> load;
    std::optional<Load> help; ///< assistance of a band machine or a partner; never part of the load
    std::optional<Id<Band>> band;
    std::optional<std::chrono::seconds> held;
    std::optional<std::chrono::seconds> target;
    std::optional<Distance> distance;
    std::optional<std::chrono::seconds> perRep;
    std::optional<Rir> rir;
    bool pain = false;
    std::string note;
    std::optional<LocalTime> performedAt;
    friend bool operator==(const LoggedSet&, const LoggedSet&) = default;
};

/// An exercise that the user made; LoggedExercise with the same key names it in sessions.
struct OwnExercise {
    Id<OwnExercise> id;
    Uuid uuid; ///< its ExerciseKey
    std::string name;
    Measure measure = Measure::RepsLoad;
    bool perSide = false;
    BalanceOverride balance = BalanceOverride::None;
    Category category = Category::Strengthening;
    std::vector<MuscleShare> muscles = {};
    std::vector<Equipment> equipment = {};
    friend bool operator==(const OwnExercise&, const OwnExercise&) = default;
};

/// What changes a number or belongs to the person, kept in the log: unit, week start, counting, safety texts
/// seen.
struct Setting {
    Id<Setting> id;
    std::string key;
    std::string value;
    friend bool operator==(const Setting&, const Setting&) = default;
};

/// A confirmed answer to "which exercise is meant by this name in another app's file".
struct NameMapping {
    Id<NameMapping> id;
    std::string name; ///< folded, see foldName
    ExerciseKey exercise;
    friend bool operator==(const NameMapping&, const NameMapping&) = default;
};

} // namespace dorsal
