// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression.h"

#include "core/stats/exercise_series.h"

namespace dorsal {

namespace {

using std::chrono::seconds;

constexpr RepRange usualReps{8, 12};
constexpr Range<int> usualSets{2, 4};
constexpr int mostPastTheTop = 3;
constexpr seconds longerHold{5};
constexpr int percentAfterShortPause = 90;
constexpr int percentAfterLongPause = 80;
constexpr int setsAfterLongPause = 2;

int lowest(const SessionEffort& effort) {
    return effort.reps.empty() ? 0 : *std::ranges::min_element(effort.reps);
}

/// Finds the next step from the efforts of the last sessions.
class Progression {
public:
    Progression(std::vector<SessionEffort> efforts, const Exercise& exercise, const ProgressOptions& options,
                const LoadKit& kit)
        : efforts_(std::move(efforts)), exercise_(exercise), options_(options),
          step_(loadStep(exercise, kit)), range_(repRangeOf(exercise)) {
        advice_.last = efforts_.back();
        advice_.range = range_;
        advice_.next = {last().load, last().help, last().band, {}, {}, last().sets};
    }

    [[nodiscard]] std::optional<Advice> advice(Day today) {
        advice_.daysAway = static_cast<int>((today - dayOf(last().start)).count());
        const LayOff pause = layOff(dayOf(last().start), today);
        if (last().pain) {
            return done(AdviceReason::Pain);
        }
        if (pause != LayOff::None) {
            return afterPause(pause);
        }
        switch (exercise_.progression) {
        case ProgressionModel::Triple:
        case ProgressionModel::Double:
            return loadStepAdvice();
        case ProgressionModel::Reps:
            return repsAdvice(AdviceReason::HarderVariant);
        case ProgressionModel::Band:
            return bandAdvice();
        case ProgressionModel::Hold:
            return holdAdvice();
        case ProgressionModel::Ladder:
        case ProgressionModel::None:
            return std::nullopt;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] const SessionEffort& last() const { return efforts_.back(); }
    [[nodiscard]] const SessionEffort* before() const {
        return efforts_.size() < 2 ? nullptr : &efforts_[efforts_.size() - 2];
    }
    [[nodiscard]] static bool sameLoad(const SessionEffort& one, const SessionEffort& other) {
        return one.load == other.load && one.help == other.help && one.band == other.band;
    }
    [[nodiscard]] bool atTop(const SessionEffort& effort, int top) const {
        const int fewestSets = exercise_.prescription.sets.value_or(usualSets).from;
        return !effort.reps.empty() && lowest(effort) >= top && effort.sets >= fewestSets;
    }
    [[nodiscard]] std::optional<Advice> done(AdviceReason reason) {
        advice_.reason = reason;
        return advice_;
    }

    std::optional<Advice> afterPause(LayOff pause) {
        const int percent = pause == LayOff::Short ? percentAfterShortPause : percentAfterLongPause;
        if (last().load) {
            advice_.next.load = lighter(*last().load, percent, step_);
        }
        if (pause == LayOff::Long) {
            advice_.next.sets = std::min(advice_.next.sets, setsAfterLongPause);
        }
        if (!last().reps.empty()) {
            advice_.next.reps = range_.from;
        }
        return done(pause == LayOff::Short ? AdviceReason::ShortLayOff : AdviceReason::LongLayOff);
    }

    std::optional<Advice> loadStepAdvice() {
        if (last().reps.empty()) {
            return std::nullopt;
        }
        if (lowest(last()) < range_.from) {
            return belowRange();
        }
        if (!atTop(last(), range_.to)) {
            return repsAdvice(AdviceReason::HarderVariant);
        }
        const bool helped = last().help && *last().help > Load();
        if (helped && step_) {
            return lessHelp();
        }
        if (!step_ || (exercise_.measure == Measure::RepsBodyweight && !last().load)) {
            advice_.next.reps = range_.from;
            return done(AdviceReason::HarderVariant);
        }
        return heavier();
    }

    std::optional<Advice> heavier() {
        const Load now = last().load.value_or(Load());
        const Load next =
            Load::milligrams(std::min(now.inMilligrams() + step_->inMilligrams(), Load::maxMilligrams));
        advice_.jump = loadJump(now, next);
        const bool allowed =
            exercise_.measure == Measure::RepsBodyweight || isStepAllowed(now, *step_, range_);
        if (!allowed) {
            const int mostSets = exercise_.prescription.sets.value_or(usualSets).to;
            if (exercise_.progression == ProgressionModel::Triple && last().sets < mostSets) {
                ++advice_.next.sets;
                advice_.next.reps = range_.from;
                return done(AdviceReason::AddSet);
            }
            if (lowest(last()) < range_.to + mostPastTheTop) {
                advice_.next.reps = lowest(last()) + 1;
                return done(AdviceReason::PastTheTop);
            }
        }
        advice_.next.load = next;
        advice_.next.reps = range_.from;
        return done(AdviceReason::RaiseLoad);
    }

    std::optional<Advice> lessHelp() {
        const std::int64_t rest = last().help->inMilligrams() - step_->inMilligrams();
        advice_.next.help = Load::milligrams(std::max<std::int64_t>(rest, 0));
        advice_.next.reps = range_.from;
        return done(AdviceReason::LessHelp);
    }

    std::optional<Advice> belowRange() {
        advice_.next.reps = range_.from;
        const bool twice = before() != nullptr && !before()->reps.empty() && sameLoad(*before(), last()) &&
                           lowest(*before()) < range_.from;
        if (!twice || !last().load) {
            return done(AdviceReason::BelowRange);
        }
        advice_.next.load = loadBefore();
        return done(AdviceReason::PreviousLoad);
    }

    /// The last lighter load, else one step less.
    [[nodiscard]] Load loadBefore() const {
        for (auto effort = efforts_.rbegin(); effort != efforts_.rend(); ++effort) {
            if (effort->load && *effort->load < *last().load) {
                return *effort->load;
            }
        }
        const std::int64_t step = step_ ? step_->inMilligrams() : 0;
        return Load::milligrams(std::max<std::int64_t>(last().load->inMilligrams() - step, 0));
    }

    std::optional<Advice> repsAdvice(AdviceReason atTheTop) {
        if (last().reps.empty()) {
            return std::nullopt;
        }
        if (atTop(last(), range_.to)) {
            advice_.next.reps = range_.from;
            return done(atTheTop);
        }
        advice_.next.reps = std::min(lowest(last()) + 1, range_.to);
        return done(last().weakerSide && last().strongerReachedTop ? AdviceReason::WeakerSide
                                                                   : AdviceReason::AddReps);
    }

    std::optional<Advice> bandAdvice() {
        if (last().reps.empty()) {
            return std::nullopt;
        }
        const bool changed = before() != nullptr && before()->band != last().band && before()->band;
        if (changed && last().band && lowest(last()) < range_.from && isStepUp(*before(), last())) {
            advice_.next.band = before()->band;
            advice_.next.reps = range_.to;
            return done(AdviceReason::BandTooHard);
        }
        if (!atTop(last(), range_.to)) {
            return repsAdvice(AdviceReason::NextBand);
        }
        const bool twice =
            before() != nullptr && before()->band == last().band && atTop(*before(), range_.to);
        if (!twice) {
            advice_.next.reps = range_.to;
            return done(AdviceReason::AddReps);
        }
        advice_.next.reps = range_.from;
        if (const auto next = nextBand()) {
            advice_.next.band = next;
            return done(AdviceReason::NextBand);
        }
        return done(AdviceReason::HarderVariant);
    }

    [[nodiscard]] int bandSign() const {
        return exercise_.loadConvention == LoadConvention::BandAssist ? -1 : 1;
    }
    [[nodiscard]] bool isStepUp(const SessionEffort& from, const SessionEffort& to) const {
        const auto rankBefore = options_.rankOf(from.band);
        const auto rankNow = options_.rankOf(to.band);
        return rankBefore && rankNow && bandSign() * *rankNow > bandSign() * *rankBefore;
    }
    /// The nearest band that asks more.
    [[nodiscard]] std::optional<Id<Band>> nextBand() const {
        const auto now = options_.rankOf(last().band);
        if (!now) {
            return std::nullopt;
        }
        const Band* nearest = nullptr;
        for (const Band& band : options_.bands) {
            const int more = bandSign() * (band.rank - *now);
            if (!band.retired && more > 0 &&
                (nearest == nullptr || more < bandSign() * (nearest->rank - *now))) {
                nearest = &band;
            }
        }
        return nearest == nullptr ? std::nullopt : std::optional(nearest->id);
    }

    std::optional<Advice> holdAdvice() {
        if (last().holds.empty()) {
            return std::nullopt;
        }
        const seconds longest = *std::ranges::max_element(last().holds);
        const auto range = exercise_.prescription.hold;
        const auto full = [&range](const SessionEffort& effort) {
            return range && !effort.holds.empty() && *std::ranges::min_element(effort.holds) >= range->to;
        };
        if (full(last()) && before() != nullptr && full(*before())) {
            advice_.next.hold = range->from;
            return done(AdviceReason::HarderVariant);
        }
        advice_.next.hold =
            range ? std::min(longest + longerHold, std::max(range->to, longest)) : longest + longerHold;
        return done(AdviceReason::LongerHold);
    }

    std::vector<SessionEffort> efforts_;
    const Exercise& exercise_;
    const ProgressOptions& options_;
    std::optional<Load> step_;
    RepRange range_;
    Advice advice_;
};

std::vector<SessionEffort> effortsOf(std::span<const ExerciseSession> sessions, const Exercise& exercise) {
    std::vector<SessionEffort> efforts;
    for (const ExerciseSession& session : sessions) {
        SessionEffort effort = effortOf(session, exercise);
        if (effort.sets > 0) {
            efforts.push_back(std::move(effort));
        }
    }
    return efforts;
}

/// Older sessions do not change the next step.
constexpr std::size_t sessionsLookedAt = 30;

std::span<const ExerciseSession> latestOf(std::span<const ExerciseSession> sessions) {
    return sessions.last(std::min(sessions.size(), sessionsLookedAt));
}

} // namespace

std::string_view code(AdviceReason value) {
    switch (value) {
    case AdviceReason::RaiseLoad:
        return "raise_load";
    case AdviceReason::AddReps:
        return "add_reps";
    case AdviceReason::WeakerSide:
        return "weaker_side";
    case AdviceReason::AddSet:
        return "add_set";
    case AdviceReason::PastTheTop:
        return "past_the_top";
    case AdviceReason::BelowRange:
        return "below_range";
    case AdviceReason::PreviousLoad:
        return "previous_load";
    case AdviceReason::LessHelp:
        return "less_help";
    case AdviceReason::HarderVariant:
        return "harder_variant";
    case AdviceReason::NextBand:
        return "next_band";
    case AdviceReason::BandTooHard:
        return "band_too_hard";
    case AdviceReason::LongerHold:
        return "longer_hold";
    case AdviceReason::Pain:
        return "pain";
    case AdviceReason::ShortLayOff:
        return "short_lay_off";
    case AdviceReason::LongLayOff:
        return "long_lay_off";
    case AdviceReason::Plateau:
        return "plateau";
    case AdviceReason::Ladder:
        return "ladder";
    case AdviceReason::Dropping:
        return "dropping";
    }
    return {};
}

RepRange repRangeOf(const Exercise& exercise) {
    return exercise.prescription.reps.value_or(usualReps);
}

std::optional<Advice> progressionAdvice(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                                        const ProgressOptions& options, const LoadKit& kit, Day today) {
    std::vector<SessionEffort> efforts = effortsOf(latestOf(sessions), exercise);
    if (efforts.empty() || exercise.progression == ProgressionModel::None ||
        exercise.progression == ProgressionModel::Ladder) {
        return std::nullopt;
    }
    auto advice = Progression(std::move(efforts), exercise, options, kit).advice(today);
    if (advice) {
        advice->exercise = sessions.back().sets.front()->exercise;
    }
    return advice;
}

std::optional<Advice> deloadAdvice(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                                   const ProgressOptions& options, const LoadKit& kit) {
    std::vector<SessionEffort> efforts = effortsOf(latestOf(sessions), exercise);
    if (efforts.empty() || efforts.back().reps.empty()) {
        return std::nullopt;
    }
    std::vector<Exposure> exposures;
    for (const SeriesPoint& point :
         exerciseSeries(sessions, exercise, ProgressMetric::OneRepMax, options).points) {
        if (point.value) {
            exposures.push_back({dayOf(point.start), *point.value});
        }
    }
    const bool plateau = isPlateau(exposures);
    if (!plateau && !isDropping(exposures)) {
        return std::nullopt;
    }
    Advice advice;
    advice.exercise = sessions.back().sets.front()->exercise;
    advice.reason = plateau ? AdviceReason::Plateau : AdviceReason::Dropping;
    advice.last = efforts.back();
    advice.range = repRangeOf(exercise);
    const Deload easy = deloadOf(advice.last.sets, advice.last.load, advice.range, loadStep(exercise, kit));
    advice.next = {easy.load, advice.last.help, advice.last.band, easy.reps, {}, easy.sets};
    return advice;
}

} // namespace dorsal
