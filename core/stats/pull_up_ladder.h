// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progress_options.h"
#include "core/stats/progression.h"
#include "core/stats/records.h"
#include "core/stats/series.h"
#include "core/training/exercise_directory.h"
#include "core/training/ladder.h"
#include "core/training/set_fact.h"

#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// What the score inside a stage depends on besides the sets.
struct LadderMeasuring {
    std::vector<Band> bands; ///< by rank
    std::optional<Load> bodyweight;
    /// Of a machine, in the first session with one.
    std::optional<Load> firstHelp;
    OneRepMaxFormula formula = OneRepMaxFormula::Epley;
};

/// How much of a stage is done: 0 to 0.99, since its end needs two sessions. Nothing where a body weight, a
/// band or a number is missing. `sets` are the stage's working sets of one session.
[[nodiscard]] std::optional<double> stageScore(const LadderStage& stage, std::span<const SetFact> sets,
                                               const LadderMeasuring& measuring);

/// True when enough of the sets each reach the goal, whatever band or help they had.
[[nodiscard]] bool meetsGoal(const LadderGoal& goal, std::span<const SetFact> sets);
/// True when the stage's end is reached: of bands the lightest owned, of a machine little help.
[[nodiscard]] bool meetsExit(const LadderStage& stage, std::span<const SetFact> sets,
                             const LadderMeasuring& measuring);

/// What one session did on one stage.
struct LadderWork {
    int stage = 0;
    Id<Session> session;
    LocalTime start{};
    std::vector<SetFact> sets;
    std::optional<double> score; ///< stage + share done
    bool metStart = false;
    bool metExit = false; ///< and no pain was marked
    bool pain = false;
};

/// A stage trained on a day.
struct LadderDay {
    Day day{};
    int stage = 0;
};
/// The highest stage of the day and the 27 before it, else that of the last session; 0 before the first.
[[nodiscard]] int ladderStageOn(std::span<const LadderDay> sessions, Day day);

enum class LadderStep {
    Begin,    ///< the first session of the stage
    Improve,  ///< more of the same
    NextBand, ///< the same with a lighter band
    LessHelp, ///< the same with less help of the machine
    OnceMore, ///< the end was reached once, a second session is missing
    AddLoad,  ///< the last stage: 2.5 kg more
    StepBack, ///< twice under the stage's start
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(LadderStep value);

template <>
struct EnumValues<LadderStep> {
    static constexpr std::array all{LadderStep::Begin,    LadderStep::Improve,  LadderStep::NextBand,
                                    LadderStep::LessHelp, LadderStep::OnceMore, LadderStep::AddLoad,
                                    LadderStep::StepBack};
};

/// What comes next on the ladder.
struct LadderMilestone {
    LadderStep step = LadderStep::Begin;
    int stage = 1;
    LadderGoal goal;
    std::optional<Id<Band>> band;
    std::optional<Load> help;
    std::optional<double> score; ///< where the chart shows it
    int done = 0;                ///< repetitions of the last session, or seconds where the goal has some
    int needed = 0;              ///< of the goal
};

/// A stage whose end was met in two sessions in a row.
struct LadderStageDone {
    int stage = 0;
    Day day{};
};

/// Everything that is told of the ladder.
struct LadderProgress {
    std::vector<LadderWork> work; ///< by start, then stage
    int stage = 0;                ///< today's; 0 before the first session
    std::optional<double> score;  ///< of the last session on that stage
    /// The highest stage whose start was met in the last 28 days.
    std::optional<int> placement;
    std::vector<LadderStageDone> stagesDone;
    LadderMilestone next;
    /// The last set that looks like a slip of the pen and counts nothing here.
    std::optional<SetLeftOut> leftOut;
};

/// `facts` by start. A pull-up or chin-up with a band or help counts as assisted, one with a load as
/// weighted.
[[nodiscard]] LadderProgress ladderProgress(const Ladder& ladder, std::span<const SetFact> facts,
                                            const ExerciseDirectory& exercises,
                                            const ProgressOptions& options, Day today);

/// The next step as advice for the exercise trained last on today's stage; nothing before the first session,
/// for stages of hanging, and where the next step is another stage.
[[nodiscard]] std::optional<Advice> ladderAdvice(const LadderProgress& progress,
                                                 const ProgressOptions& options);

/// That the ladder is closed to somebody who was on it; nothing before the first session.
[[nodiscard]] std::optional<Advice> closedLadderAdvice(const LadderProgress& progress);

/// One point a session: the highest stage with a score. It stands aside where a higher stage was reached in
/// the 27 days before: a stage once reached does not fall because an easier one was trained on another day.
[[nodiscard]] Series ladderSeries(std::span<const LadderWork> work);

/// The sessions that rose above every score before.
[[nodiscard]] std::vector<Record> ladderRecords(std::span<const LadderWork> work);

} // namespace dorsal
