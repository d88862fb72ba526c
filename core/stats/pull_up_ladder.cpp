// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pull_up_ladder.h"

#include "core/stats/ladder_milestone.h"
#include "core/stats/plausible_sessions.h"
#include "core/stats/set_load.h"

#include <algorithm>
#include <unordered_map>

namespace dorsal {

namespace {

constexpr std::chrono::days lookedBack{27};

/// Tells the stage that a set belongs to; 0 for sets of other exercises.
class StageFinder {
public:
    StageFinder(const Ladder& ladder, const ExerciseDirectory& exercises)
        : ladder_(ladder), exercises_(exercises) {}

    [[nodiscard]] int stageOf(const SetFact& fact) {
        const auto [known, isNew] = stages_.try_emplace(fact.exercise, 0);
        if (isNew) {
            known->second = stageOfExercise(exercises_.find(fact.exercise));
        }
        const int stage = known->second;
        if (stage < chinUpStage || stage > pullUpStage) {
            return stage;
        }
        if (fact.band || (fact.help && *fact.help > Load())) {
            return assistedStage;
        }
        return fact.load && *fact.load > Load() && stage == pullUpStage ? weightedStage : stage;
    }

    /// The seconds that one lowering takes where the log does not tell.
    [[nodiscard]] SetFact completed(const SetFact& fact) const {
        SetFact full = fact;
        const Exercise* exercise = exercises_.find(fact.exercise);
        if (!full.perRep && !full.held && exercise != nullptr &&
            isLoweringOnly(exercise->prescription.tempo)) {
            full.perRep = exercise->prescription.tempo.front().length;
        }
        return full;
    }

private:
    static constexpr int assistedStage = 4;
    static constexpr int chinUpStage = 6;
    static constexpr int pullUpStage = 7;
    static constexpr int weightedStage = 8;

    [[nodiscard]] int stageOfExercise(const Exercise* exercise) const {
        if (exercise == nullptr) {
            return 0;
        }
        const auto stage = std::ranges::find_if(ladder_.stages, [&](const LadderStage& each) {
            return std::ranges::find(each.exercises, exercise->key) != each.exercises.end();
        });
        return stage == ladder_.stages.end() ? 0 : stage->number;
    }

    const Ladder& ladder_;
    const ExerciseDirectory& exercises_;
    std::unordered_map<Id<LoggedExercise>, int> stages_;
};

std::vector<LadderWork> collect(const Ladder& ladder, std::span<const SetFact> facts,
                                const ExerciseDirectory& exercises, std::optional<SetLeftOut>& leftOut) {
    StageFinder finder(ladder, exercises);
    std::vector<LadderWork> work;
    std::size_t session = 0;
    for (const SetFact& fact : facts) {
        const int stage = finder.stageOf(fact);
        if (stage == 0 || !isWorkingSet(fact) || fact.slot != Slot::Main) {
            continue;
        }
        if (isBeyondBelief(fact)) {
            leftOut = SetLeftOut{dayOf(fact.start), fact.load, fact.reps};
            continue;
        }
        if (work.empty() || work.back().session != fact.session) {
            session = work.size();
        }
        auto known = std::find_if(work.begin() + static_cast<std::ptrdiff_t>(session), work.end(),
                                  [stage](const LadderWork& each) { return each.stage == stage; });
        if (known == work.end()) {
            work.push_back({stage, fact.session, fact.start, {}, {}, false, false, false});
            known = std::prev(work.end());
        }
        known->sets.push_back(finder.completed(fact));
        known->pain = known->pain || fact.pain;
    }
    std::ranges::stable_sort(work, [](const LadderWork& a, const LadderWork& b) {
        return std::tuple(a.start, a.session, a.stage) < std::tuple(b.start, b.session, b.stage);
    });
    return work;
}

std::optional<Load> firstHelpOf(const std::vector<LadderWork>& work) {
    for (const LadderWork& each : work) {
        for (const SetFact& fact : each.sets) {
            if (fact.help && *fact.help > Load()) {
                return fact.help;
            }
        }
    }
    return std::nullopt;
}

void judge(std::vector<LadderWork>& work, const Ladder& ladder, const ProgressOptions& options) {
    LadderMeasuring measuring{options.bands, {}, firstHelpOf(work), options.formula};
    for (LadderWork& each : work) {
        const LadderStage& stage = *std::ranges::find(ladder.stages, each.stage, &LadderStage::number);
        measuring.bodyweight = options.bodyWeights.on(dayOf(each.start));
        const auto score = stageScore(stage, each.sets, measuring);
        each.score = score ? std::optional(each.stage + *score) : std::nullopt;
        each.metStart = meetsGoal(stage.start, each.sets);
        each.metExit = !each.pain && meetsExit(stage, each.sets, measuring);
    }
}

std::vector<LadderStageDone> stagesDoneIn(const std::vector<LadderWork>& work) {
    std::vector<LadderStageDone> done;
    std::unordered_map<int, bool> metBefore;
    for (const LadderWork& each : work) {
        bool& before = metBefore[each.stage];
        const bool known = std::ranges::find(done, each.stage, &LadderStageDone::stage) != done.end();
        if (each.metExit && before && !known) {
            done.push_back({each.stage, dayOf(each.start)});
        }
        before = each.metExit;
    }
    std::ranges::sort(done, {}, &LadderStageDone::stage);
    return done;
}

} // namespace

std::string_view code(LadderStep value) {
    switch (value) {
    case LadderStep::Begin:
        return "begin";
    case LadderStep::Improve:
        return "improve";
    case LadderStep::NextBand:
        return "next_band";
    case LadderStep::LessHelp:
        return "less_help";
    case LadderStep::OnceMore:
        return "once_more";
    case LadderStep::AddLoad:
        return "add_load";
    case LadderStep::StepBack:
        return "step_back";
    }
    return {};
}

int ladderStageOn(std::span<const LadderDay> sessions, Day day) {
    int highest = 0;
    const LadderDay* last = nullptr;
    for (const LadderDay& session : sessions) {
        if (session.day > day) {
            continue;
        }
        if (session.day >= day - lookedBack) {
            highest = std::max(highest, session.stage);
        }
        if (last == nullptr || session.day >= last->day) {
            last = &session;
        }
    }
    return highest > 0 ? highest : (last == nullptr ? 0 : last->stage);
}

LadderProgress ladderProgress(const Ladder& ladder, std::span<const SetFact> facts,
                              const ExerciseDirectory& exercises, const ProgressOptions& options, Day today) {
    LadderProgress progress;
    if (ladder.stages.empty()) {
        return progress;
    }
    progress.work = collect(ladder, facts, exercises, progress.leftOut);
    judge(progress.work, ladder, options);
    std::vector<LadderDay> days;
    for (const LadderWork& each : progress.work) {
        days.push_back({dayOf(each.start), each.stage});
        if (each.metStart && dayOf(each.start) >= today - lookedBack && dayOf(each.start) <= today) {
            progress.placement = std::max(progress.placement.value_or(0), each.stage);
        }
    }
    progress.stage = ladderStageOn(days, today);
    for (const LadderWork& each : progress.work) {
        if (each.stage == progress.stage && each.score) {
            progress.score = each.score;
        }
    }
    progress.stagesDone = stagesDoneIn(progress.work);
    progress.next = ladderMilestone(ladder, progress, options, today);
    return progress;
}

namespace {

/// The stage that a session was at. One without a score, such as weighted pull-ups of an unknown body weight,
/// has passed the stage below, but does not push the dots of that one aside.
int stageReached(const LadderWork& work) {
    return work.score ? work.stage : work.stage - 1;
}

/// A session's dot, and what it rests on.
struct LadderDot {
    SeriesPoint point;
    int drawn = 0;   ///< the stage of the dot
    int reached = 0; ///< by the session
};

bool isBelowRecent(std::span<const LadderDot> before, const LadderDot& dot) {
    const Day since = dayOf(dot.point.start) - lookedBack;
    for (auto known = before.rbegin(); known != before.rend() && dayOf(known->point.start) >= since;
         ++known) {
        if (known->reached > dot.drawn) {
            return true;
        }
    }
    return false;
}

} // namespace

Series ladderSeries(std::span<const LadderWork> work) {
    std::vector<LadderDot> dots;
    for (const LadderWork& each : work) {
        if (dots.empty() || dots.back().point.session != each.session) {
            dots.push_back({{each.start, each.session, {}}});
        }
        LadderDot& dot = dots.back();
        dot.reached = std::max(dot.reached, stageReached(each));
        if (each.score) {
            dot.point.value = each.score;
            dot.drawn = each.stage;
        }
    }
    Series series;
    for (std::size_t i = 0; i < dots.size(); ++i) {
        series.points.push_back(dots[i].point);
        series.points.back().aside = dots[i].point.value && isBelowRecent(std::span(dots).first(i), dots[i]);
    }
    for (const Record& record : ladderRecords(work)) {
        const auto point = std::ranges::find(series.points, record.session, &SeriesPoint::session);
        if (point != series.points.end()) {
            point->record = true;
        }
    }
    return series;
}

std::vector<Record> ladderRecords(std::span<const LadderWork> work) {
    std::vector<Record> records;
    std::optional<double> best;
    std::optional<Id<Session>> first;
    for (const LadderWork& each : work) {
        if (!each.score) {
            continue;
        }
        first = first.value_or(each.session);
        if (best && *each.score > *best && each.session != *first) {
            records.push_back(
                {{}, RecordKind::LadderScore, each.session, each.start, *each.score, *best, {}, {}});
        }
        best = std::max(best.value_or(0), *each.score);
    }
    return records;
}

} // namespace dorsal
