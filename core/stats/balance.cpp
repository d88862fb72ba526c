// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace dorsal {

namespace {

using std::chrono::seconds;

constexpr seconds shortestHold{5};
constexpr int wholeInHalves = 2;
constexpr int hardestRirInHalves = 8;

constexpr std::array backPatterns{
    Pattern::HorizontalPull,      Pattern::VerticalPull,     Pattern::ShoulderExtension, Pattern::Scapular,
    Pattern::HorizontalAbduction, Pattern::ExternalRotation, Pattern::SpinalExtension};
constexpr std::array chestPatterns{Pattern::HorizontalPush, Pattern::ChestFly, Pattern::Dip,
                                   Pattern::ShoulderExtension};
constexpr std::array balanceBackMuscles{Muscle::Lats, Muscle::RhomboidsMidTraps, Muscle::LowerTraps};

bool countsForBack(Muscle muscle, Pattern pattern) {
    return std::ranges::find(balanceBackMuscles, muscle) != balanceBackMuscles.end() ||
           (muscle == Muscle::Erectors && pattern == Pattern::SpinalExtension);
}

BalanceShare shareOf(BalanceOverride value) {
    const bool back = value == BalanceOverride::Back || value == BalanceOverride::Both;
    const bool chest = value == BalanceOverride::Chest || value == BalanceOverride::Both;
    return {back ? wholeInHalves : 0, chest ? wholeInHalves : 0};
}

/// The share under the mode: primary counting knows only whole sets.
BalanceShare countedShare(const Exercise& exercise, BalanceMode mode) {
    BalanceShare share = balanceShare(exercise);
    if (mode == BalanceMode::Primary) {
        share.backHalves = share.backHalves == wholeInHalves ? wholeInHalves : 0;
        share.chestHalves = share.chestHalves == wholeInHalves ? wholeInHalves : 0;
    }
    return share;
}

int activationHalves(const Exercise& exercise, Activation activation) {
    if (exercise.counting != Counting::Activation) {
        return wholeInHalves;
    }
    switch (activation) {
    case Activation::Full:
        return wholeInHalves;
    case Activation::Half:
        return 1;
    case Activation::None:
        return 0;
    }
    return 0;
}

std::optional<CountReason> slotReason(Slot slot) {
    switch (slot) {
    case Slot::Main:
        return std::nullopt;
    case Slot::Warmup:
        return CountReason::WarmupSlot;
    case Slot::Cooldown:
        return CountReason::CooldownSlot;
    case Slot::Micro:
        return CountReason::MicroSlot;
    }
    return std::nullopt;
}

std::optional<CountReason> kindReason(SetKind kind, bool countDropSets) {
    if (kind == SetKind::Warmup) {
        return CountReason::WarmupSet;
    }
    if (kind == SetKind::Drop && !countDropSets) {
        return CountReason::DropSet;
    }
    return std::nullopt;
}

std::optional<CountReason> workReason(const SetFact& fact, const Exercise& exercise) {
    const bool hasReps = fact.reps && fact.reps->count() > 0;
    if (fact.held && (exercise.measure == Measure::Time || !hasReps)) {
        const bool enough = *fact.held >= shortestHold && *fact.held * 2 >= fact.target.value_or(seconds{0});
        return enough ? std::nullopt : std::optional(CountReason::HoldTooShort);
    }
    return hasReps ? std::nullopt : std::optional(CountReason::NoReps);
}

/// Why the set does not count at all, whatever its exercise trains.
std::optional<CountReason> reasonAgainst(const SetFact& fact, const Exercise& exercise,
                                         const BalanceOptions& options) {
    if (const auto slot = slotReason(fact.slot)) {
        return slot;
    }
    if (const auto kind = kindReason(fact.kind, options.countDropSets)) {
        return kind;
    }
    if (const auto work = workReason(fact, exercise)) {
        return work;
    }
    if (options.hardSetsOnly && fact.rir && fact.rir->inHalves() > hardestRirInHalves) {
        return CountReason::NotHard;
    }
    if (activationHalves(exercise, options.activation) == 0) {
        return CountReason::ActivationOff;
    }
    return std::nullopt;
}

CountReason reasonFor(const BalanceShare& share) {
    if (share.backHalves > 0 && share.chestHalves > 0) {
        return CountReason::CountsBoth;
    }
    return share.backHalves > 0 ? CountReason::CountsBack : CountReason::CountsChest;
}

/// Side x activation x share: three factors in halves make eighths.
Tally tallyOf(const BalanceShare& share, int sideHalves, int activation) {
    return {Volume::eighths(std::int64_t{1} * sideHalves * activation * share.backHalves),
            Volume::eighths(std::int64_t{1} * sideHalves * activation * share.chestHalves)};
}

Tally repsTally(const SetFact& fact, const Tally& inSets) {
    const std::int64_t reps = fact.reps ? fact.reps->count() : 0;
    return {Volume::eighths(inSets.back.inEighths() * reps),
            Volume::eighths(inSets.chest.inEighths() * reps)};
}

/// Every exercise once a session, however many of its sets count and on whichever side.
Tally exercisesTally(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                     const BalanceOptions& options) {
    Tally sum;
    std::set<std::pair<Id<Session>, Id<LoggedExercise>>> seen;
    for (const SetFact& fact : facts) {
        const Exercise* exercise = exercises.find(fact.exercise);
        if (setValue(fact, exercise, options).tally == Tally{} ||
            !seen.emplace(fact.session, exercises.resolved(fact.exercise)).second) {
            continue;
        }
        sum += tallyOf(countedShare(*exercise, options.mode), wholeInHalves,
                       activationHalves(*exercise, options.activation));
    }
    return sum;
}

} // namespace

BalanceShare balanceShare(const Exercise& exercise) {
    if (exercise.balanceOverride) {
        return shareOf(*exercise.balanceOverride);
    }
    BalanceShare share;
    if (exercise.category != Category::Strengthening) {
        return share;
    }
    const bool back = std::ranges::find(backPatterns, exercise.pattern) != backPatterns.end();
    const bool chest = std::ranges::find(chestPatterns, exercise.pattern) != chestPatterns.end();
    for (const MuscleShare& part : exercise.muscles) {
        if (back && countsForBack(part.muscle, exercise.pattern)) {
            share.backHalves = std::max(share.backHalves, part.halves);
        }
        if (chest && part.muscle == Muscle::PecMajor) {
            share.chestHalves = std::max(share.chestHalves, part.halves);
        }
    }
    return share;
}

int countedQuarters(const SetFact& fact, const Exercise* exercise, const BalanceOptions& options) {
    if (exercise == nullptr || exercise->category != Category::Strengthening ||
        exercise->counting == Counting::None || reasonAgainst(fact, *exercise, options)) {
        return 0;
    }
    return (fact.side == Side::Both ? wholeInHalves : 1) * activationHalves(*exercise, options.activation);
}

SetValue setValue(const SetFact& fact, const Exercise* exercise, const BalanceOptions& options) {
    if (!exercise) {
        return {CountReason::UnknownExercise, {}};
    }
    if (exercise->category != Category::Strengthening) {
        return {CountReason::NotStrength, {}};
    }
    if (exercise->counting == Counting::None) {
        return {CountReason::NotCounted, {}};
    }
    const BalanceShare share = countedShare(*exercise, options.mode);
    if (share == BalanceShare{}) {
        return {CountReason::OtherMuscles, {}};
    }
    if (const auto reason = reasonAgainst(fact, *exercise, options)) {
        return {*reason, {}};
    }
    const int sideHalves = fact.side == Side::Both ? wholeInHalves : 1;
    return {reasonFor(share), tallyOf(share, sideHalves, activationHalves(*exercise, options.activation))};
}

Tally balanceOf(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                const BalanceOptions& options) {
    if (options.unit == BalanceUnit::Exercises) {
        return exercisesTally(facts, exercises, options);
    }
    Tally sum;
    for (const SetFact& fact : facts) {
        const Tally inSets = setValue(fact, exercises.find(fact.exercise), options).tally;
        sum += options.unit == BalanceUnit::Reps ? repsTally(fact, inSets) : inSets;
    }
    return sum;
}

std::vector<WeekBalance> weeklyBalance(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                       const BalanceOptions& options, Day from, Day to, Day today) {
    constexpr std::chrono::weeks oneWeek{1};
    const Day currentWeek = firstDayOfWeek(today, options.weekStart);
    std::vector<WeekBalance> weeks;
    auto next = facts.begin();
    const auto skipTo = [&](Day day) {
        return std::find_if(next, facts.end(),
                            [day](const SetFact& fact) { return dayOf(fact.start) >= day; });
    };
    const Day last = firstDayOfWeek(to, options.weekStart);
    for (Day week = firstDayOfWeek(from, options.weekStart); week <= last; week += oneWeek) {
        next = skipTo(week);
        const auto begin = next;
        next = skipTo(week + oneWeek);
        weeks.push_back({week, balanceOf({begin, next}, exercises, options), week >= currentWeek});
    }
    return weeks;
}

Tally rollingBalance(std::span<const WeekBalance> weeks, std::size_t count) {
    Tally sum;
    for (auto week = weeks.rbegin(); week != weeks.rend() && count > 0; ++week) {
        if (!week->partial) {
            sum += week->tally;
            --count;
        }
    }
    return sum;
}

} // namespace dorsal
