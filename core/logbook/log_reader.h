// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/annotation.h"
#include "core/training/exercise_override.h"
#include "core/training/own_plan.h"
#include "core/training/planned_item.h"
#include "core/training/session.h"
#include "core/training/set_fact.h"
#include "core/training/weigh_in.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dorsal {

/// The sets an exercise got in one earlier session, in their order.
struct EarlierSets {
    Session session;
    std::vector<LoggedSet> sets;
};

/// How often and when an exercise was done.
struct ExerciseUse {
    Id<LoggedExercise> exercise;
    Day last{};
    std::int64_t sets = 0;
    friend bool operator==(const ExerciseUse&, const ExerciseUse&) = default;
};

/// In how many places of sessions an exercise stands.
struct ExerciseCount {
    Id<LoggedExercise> exercise;
    std::int64_t items = 0;
    friend bool operator==(const ExerciseCount&, const ExerciseCount&) = default;
};

/// When a plan was done last.
struct PlanUse {
    std::string plan; ///< its key
    Day last{};
    friend bool operator==(const PlanUse&, const PlanUse&) = default;
};

/// The sessions that came from one app by import.
struct ImportedSpan {
    std::string source; ///< the importer's permanent name
    Day first{};
    Day last{};
    friend bool operator==(const ImportedSpan&, const ImportedSpan&) = default;
};

/// When an exercise was left out last.
struct SkippedExercise {
    Id<LoggedExercise> exercise;
    Day last{};
    friend bool operator==(const SkippedExercise&, const SkippedExercise&) = default;
};

/// Plain reads; every rule about what they mean is in core/stats. All throw ProblemError when the file
/// refuses.
class LogReader {
public:
    LogReader() = default;
    LogReader(const LogReader&) = delete;
    LogReader& operator=(const LogReader&) = delete;
    virtual ~LogReader() = default;

    [[nodiscard]] virtual std::optional<Session> session(Id<Session> id) = 0;
    /// Sessions whose local start lies in the range, by start, then id.
    [[nodiscard]] virtual std::vector<Session> sessions(const DayRange& range) = 0;
    /// The unfinished session that was started last.
    [[nodiscard]] virtual std::optional<Session> openSession() = 0;
    [[nodiscard]] virtual bool isEmpty() = 0;
    /// Dates of the first and the last session; nothing in an empty log.
    [[nodiscard]] virtual std::optional<DayRange> days() = 0;

    /// By position, then id.
    [[nodiscard]] virtual std::vector<SessionItem> items(Id<Session> session) = 0;
    /// All sets of the session, by item, position, id.
    [[nodiscard]] virtual std::vector<LoggedSet> sets(Id<Session> session) = 0;
    /// Items of all sessions in the range, by session start, session, position.
    [[nodiscard]] virtual std::vector<SessionItem> itemsIn(const DayRange& range) = 0;
    /// All sets in the range, by session start, session, item position, set position.
    [[nodiscard]] virtual std::vector<SetFact> setFacts(const DayRange& range) = 0;

    /// The sets of these exercises alone, in the same order; merged ones are not followed.
    [[nodiscard]] virtual std::vector<SetFact> setFactsOf(std::span<const Id<LoggedExercise>> exercises) = 0;
    /// Every item in the range that came from a plan, in the order of the training.
    [[nodiscard]] virtual std::vector<PlannedItem> plannedItems(const DayRange& range) = 0;
    /// The days on which an exercise was skipped with a reason, in order, each once.
    [[nodiscard]] virtual std::vector<Day> skippedDays() = 0;
    /// The days with a session, in order, each once.
    [[nodiscard]] virtual std::vector<Day> sessionDays() = 0;

    /// The latest session before `before` in which the exercise got a set. Merged exercises count as their
    /// target.
    [[nodiscard]] virtual std::optional<EarlierSets> lastSets(Id<LoggedExercise> exercise,
                                                              LocalTime before) = 0;
    /// Use of every exercise since `since`, or ever.
    [[nodiscard]] virtual std::vector<ExerciseUse> exerciseUse(std::optional<Day> since) = 0;
    /// Every exercise that stands in a session, by id; merged ones are not followed.
    [[nodiscard]] virtual std::vector<ExerciseCount> exerciseCounts() = 0;
    /// Every exercise that was skipped for that reason since `since`, or ever.
    [[nodiscard]] virtual std::vector<SkippedExercise> lastSkips(SkipReason reason,
                                                                 std::optional<Day> since) = 0;
    [[nodiscard]] virtual std::optional<LoggedExercise> exercise(const ExerciseKey& key) = 0;
    [[nodiscard]] virtual std::vector<LoggedExercise> exercises() = 0;
    [[nodiscard]] virtual std::vector<OwnExercise> ownExercises() = 0;
    /// By rank; retired ones too.
    [[nodiscard]] virtual std::vector<Band> bands() = 0;
    /// True when a set was done with it.
    [[nodiscard]] virtual bool isBandUsed(Id<Band> band) = 0;
    [[nodiscard]] virtual std::vector<NameMapping> nameMappings() = 0;
    /// By position, then id; archived ones too.
    [[nodiscard]] virtual std::vector<OwnPlan> plans() = 0;
    [[nodiscard]] virtual std::optional<OwnPlan> plan(Id<OwnPlan> id) = 0;
    /// Every plan that a session was started from, by key.
    [[nodiscard]] virtual std::vector<PlanUse> planUse() = 0;
    /// By day, then id.
    [[nodiscard]] virtual std::vector<WeighIn> weighIns() = 0;
    [[nodiscard]] virtual std::vector<ExerciseOverride> exerciseOverrides() = 0;
    /// By first day, then id.
    [[nodiscard]] virtual std::vector<Annotation> annotations() = 0;
    /// One for each app that sessions were imported from, by its name.
    [[nodiscard]] virtual std::vector<ImportedSpan> importedSpans() = 0;
    [[nodiscard]] virtual std::vector<Setting> settings() = 0;
    [[nodiscard]] virtual std::optional<Setting> setting(std::string_view key) = 0;
};

} // namespace dorsal
