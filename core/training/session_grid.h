// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise_directory.h"
#include "core/training/next_sets.h"
#include "core/training/profile.h"
#include "core/training/rotation.h"
#include "core/training/session.h"
#include "core/training/set_fields.h"

#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

namespace dorsal {

/// What an exercise got in the latest session before this one.
struct LastTime {
    LocalTime start{};
    std::vector<LoggedSet> sets;
};

/// Everything that the grid of one session is made of.
struct SessionGridInput {
    Session session;
    std::vector<SessionItem> items; ///< by position
    std::vector<LoggedSet> sets;    ///< by item, position
    std::unordered_map<Id<SessionItem>, LastTime> lastTime;
    /// Which of the exercises to choose from were done in earlier sessions.
    std::unordered_map<Id<SessionItem>, std::vector<DoneChoice>> rotations;
    /// Advice that was accepted for the exercise.
    std::unordered_map<Id<SessionItem>, NextSets> advised;
    /// Numbers typed into sets that are not logged yet, or kept of sets that were taken back; ids not stored.
    std::vector<LoggedSet> drafts;
    /// Finished warm-ups that stay open.
    std::unordered_set<Id<SessionItem>> expanded;
    /// Decides which cautions act.
    Profile profile = {};
};

/// Work done and work there is, in halves of a set: one side of a set is one half.
struct SetProgress {
    int doneHalves = 0;
    int allHalves = 0;
    friend bool operator==(const SetProgress&, const SetProgress&) = default;
};

/// The name line of an exercise's card.
struct HeadingRow {
    std::string name; ///< empty while nothing is chosen
    std::optional<Id<LoggedExercise>> exercise;
    Slot slot = Slot::Main;
    std::size_t choices = 1; ///< how many exercises the plan offered
    bool addedByHand = false;
    std::optional<int> superset;   ///< neighbours of the same number are done in turn
    std::vector<TempoPhase> tempo; ///< that the plan asks for
    SetProgress progress;
    bool folded = false;
    SetFields fields;
    /// The last set of a folded card.
    std::optional<LoggedSet> summary;
    friend bool operator==(const HeadingRow&, const HeadingRow&) = default;
};

/// A caution of the catalogue for anybody, or pain that was marked.
struct CautionRow {
    std::optional<Caution> caution;
    bool notAdvised = false;
    bool painToday = false;
    std::optional<Day> painOn; ///< of the last time
    Side painSide = Side::Both;
    friend bool operator==(const CautionRow&, const CautionRow&) = default;
};

struct ColumnHeadsRow {
    SetFields fields;
    friend bool operator==(const ColumnHeadsRow&, const ColumnHeadsRow&) = default;
};

/// The exercise of this item is to be chosen, or was and can be chosen anew.
struct ChoiceRow {
    std::vector<ExerciseKey> choices;
    bool chosen = false;
    /// Those that were done in earlier sessions, the latest first.
    std::vector<DoneChoice> rotation;
    friend bool operator==(const ChoiceRow&, const ChoiceRow&) = default;
};

/// A set: done (it is in the log) or still to do (a suggestion).
struct SetRow {
    int number = 0; ///< 0 for warm-up and drop sets
    bool done = false;
    SetFields fields;
    /// As logged, or as suggested (its id is not stored then); item, position, kind and side always hold.
    LoggedSet set;
    std::optional<LoggedSet> lastTime;
    std::optional<PlannedSet> planned;
    /// What to put on the bar for the load is told below it.
    bool tellsPlates = false;
    friend bool operator==(const SetRow&, const SetRow&) = default;
};

/// The empty row in which one more set is typed.
struct AddSetRow {
    SetFields fields;
    LoggedSet set;
    friend bool operator==(const AddSetRow&, const AddSetRow&) = default;
};

struct NoteRow {
    std::string text;
    friend bool operator==(const NoteRow&, const NoteRow&) = default;
};

struct SkippedRow {
    SkipReason reason{};
    bool begun = false; ///< some sets were done: only the rest was skipped
    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

/// The last row: one more exercise.
struct AddExerciseRow {
    friend bool operator==(const AddExerciseRow&, const AddExerciseRow&) = default;
};

struct GridRow {
    Id<SessionItem> item; ///< not stored for the last row
    std::variant<HeadingRow, CautionRow, ChoiceRow, ColumnHeadsRow, SetRow, AddSetRow, NoteRow, SkippedRow,
                 AddExerciseRow>
        content;
    friend bool operator==(const GridRow&, const GridRow&) = default;
};

/// The rows of the Session page, exercise by exercise. An open session shows what is to do beside what was
/// done; a finished one only what was done.
[[nodiscard]] std::vector<GridRow> sessionGrid(const SessionGridInput& input,
                                               const ExerciseDirectory& exercises);

/// True when both rows stand for the same thing, whatever they say about it.
[[nodiscard]] bool isSameRow(const GridRow& a, const GridRow& b);

} // namespace dorsal
