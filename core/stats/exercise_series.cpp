// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/exercise_series.h"

#include "core/stats/set_load.h"
#include "core/stats/tonnage.h"

#include <algorithm>
#include <map>

namespace dorsal {

namespace {

struct PointValue {
    std::optional<double> value;
    bool rough = false;
};

/// Of the weaker side, in kilograms.
std::optional<double> topLoad(const ExerciseSession& session, const Exercise& exercise) {
    return weakerBest(session, exercise, [&exercise](const SetFact& fact) {
        return isWorkingSet(fact) && fact.reps && fact.reps->count() > 0 ? setLoad(fact, exercise)
               : exercise.measure == Measure::DistanceLoad               ? setLoad(fact, exercise)
                                                                         : std::nullopt;
    });
}

/// Puts one session's sets into one number.
class SessionNumbers {
public:
    /// `usual` as usualLoad() gives it, for the repetitions at a load.
    SessionNumbers(const ExerciseSession& session, const Exercise& exercise, const ProgressOptions& options,
                   std::optional<double> usual)
        : session_(session), exercise_(exercise), options_(options), usual_(usual),
          bodyweight_(options.bodyWeights.on(dayOf(session.start))) {}

    [[nodiscard]] PointValue of(ProgressMetric metric) const {
        switch (metric) {
        case ProgressMetric::OneRepMax:
            return best();
        case ProgressMetric::TopSet:
            return {topLoad(session_, exercise_)};
        case ProgressMetric::Volume:
            return {volume()};
        case ProgressMetric::Reps:
            return {reps()};
        case ProgressMetric::RepsAtLoad:
            return {repsAtLoad()};
        case ProgressMetric::Hold:
            return {weakerBest(session_, exercise_, [](const SetFact& fact) { return heldOf(fact); })};
        case ProgressMetric::Distance:
            return {distance()};
        case ProgressMetric::Band:
            return {band()};
        }
        return {};
    }

private:
    static std::optional<double> heldOf(const SetFact& fact) {
        return isWorkingSet(fact) && fact.held ? std::optional(static_cast<double>(fact.held->count()))
                                               : std::nullopt;
    }

    [[nodiscard]] PointValue best() const {
        using Estimate = std::pair<double, bool>; // kilograms, rough
        const auto found =
            weakerBest(session_, exercise_, [this](const SetFact& fact) -> std::optional<Estimate> {
                const auto estimate = setOneRepMax(fact, exercise_, bodyweight_, options_.formula);
                return estimate ? std::optional(Estimate(estimate->kilograms, estimate->rough))
                                : std::nullopt;
            });
        return found ? PointValue{found->first, found->second} : PointValue{};
    }

    [[nodiscard]] std::optional<double> volume() const {
        std::optional<double> sum;
        for (const SetFact* fact : session_.sets) {
            if (const auto moved = setTonnage(*fact, exercise_, bodyweight_)) {
                sum = sum.value_or(0) + moved->inKilograms();
            }
        }
        return sum;
    }

    /// A one-sided set is half of one.
    [[nodiscard]] std::optional<double> reps() const {
        std::optional<double> sum;
        for (const SetFact* fact : session_.sets) {
            if (isWorkingSet(*fact) && fact->reps) {
                const double share = exercise_.perSide && fact->side != Side::Both ? 0.5 : 1;
                sum = sum.value_or(0) + share * fact->reps->count();
            }
        }
        return sum;
    }

    [[nodiscard]] std::optional<double> repsAtLoad() const {
        return weakerBest(session_, exercise_, [this](const SetFact& fact) -> std::optional<double> {
            const auto load = isWorkingSet(fact) ? setLoad(fact, exercise_) : std::nullopt;
            return load && fact.reps && usual_ && *load >= *usual_ ? std::optional<double>(fact.reps->count())
                                                                   : std::nullopt;
        });
    }

    [[nodiscard]] std::optional<double> distance() const {
        std::optional<double> sum;
        for (const SetFact* fact : session_.sets) {
            if (fact->kind != SetKind::Warmup && fact->distance) {
                sum = sum.value_or(0) + fact->distance->inMetres();
            }
        }
        return sum;
    }

    /// The band that asks most: heaviest against it, lightest where it helps.
    [[nodiscard]] std::optional<double> band() const {
        const double sign = exercise_.loadConvention == LoadConvention::BandAssist ? -1 : 1;
        const auto rank =
            weakerBest(session_, exercise_, [this, sign](const SetFact& fact) -> std::optional<double> {
                const auto found = options_.rankOf(fact.band);
                return found && isWorkingSet(fact) ? std::optional(sign * *found) : std::nullopt;
            });
        return rank ? std::optional(sign * *rank) : std::nullopt;
    }

    const ExerciseSession& session_;
    const Exercise& exercise_;
    const ProgressOptions& options_;
    std::optional<double> usual_;
    std::optional<Load> bodyweight_;
};

} // namespace

std::string_view code(ProgressMetric value) {
    switch (value) {
    case ProgressMetric::OneRepMax:
        return "e1rm";
    case ProgressMetric::TopSet:
        return "top";
    case ProgressMetric::Volume:
        return "volume";
    case ProgressMetric::Reps:
        return "reps";
    case ProgressMetric::RepsAtLoad:
        return "reps_at_load";
    case ProgressMetric::Hold:
        return "hold";
    case ProgressMetric::Distance:
        return "distance";
    case ProgressMetric::Band:
        return "band";
    }
    return {};
}

std::string_view code(SeriesUnit value) {
    switch (value) {
    case SeriesUnit::Kilograms:
        return "kg";
    case SeriesUnit::Reps:
        return "reps";
    case SeriesUnit::Seconds:
        return "s";
    case SeriesUnit::Metres:
        return "m";
    case SeriesUnit::BandRank:
        return "band";
    case SeriesUnit::Sets:
        return "sets";
    case SeriesUnit::Score:
        return "score";
    }
    return {};
}

SeriesUnit unitOf(ProgressMetric metric) {
    switch (metric) {
    case ProgressMetric::OneRepMax:
    case ProgressMetric::TopSet:
    case ProgressMetric::Volume:
        return SeriesUnit::Kilograms;
    case ProgressMetric::Reps:
    case ProgressMetric::RepsAtLoad:
        return SeriesUnit::Reps;
    case ProgressMetric::Hold:
        return SeriesUnit::Seconds;
    case ProgressMetric::Distance:
        return SeriesUnit::Metres;
    case ProgressMetric::Band:
        return SeriesUnit::BandRank;
    }
    return SeriesUnit::Reps;
}

std::vector<ProgressMetric> metricsFor(const Exercise& exercise) {
    using enum ProgressMetric;
    switch (exercise.measure) {
    case Measure::RepsLoad:
        return {OneRepMax, TopSet, Volume, Reps, RepsAtLoad};
    case Measure::RepsBodyweight:
        return exercise.bodyweightFactor ? std::vector{Reps, OneRepMax, TopSet, Volume}
                                         : std::vector{Reps, TopSet};
    case Measure::RepsBand:
        return {Reps, Band};
    case Measure::Reps:
        return {Reps};
    case Measure::Time:
        return {Hold};
    case Measure::DistanceTime:
        return {Distance, Hold};
    case Measure::DistanceLoad:
        return {TopSet, Distance};
    }
    return {};
}

std::vector<ProgressMetric> metricsFor(const Exercise& exercise, std::span<const SetFact> facts) {
    std::vector<ProgressMetric> metrics = metricsFor(exercise);
    const auto offer = [&](ProgressMetric metric, auto hasIt) {
        if (std::ranges::find(metrics, metric) == metrics.end() && std::ranges::any_of(facts, hasIt)) {
            metrics.push_back(metric);
        }
    };
    offer(ProgressMetric::Reps, [](const SetFact& fact) { return fact.reps && fact.reps->count() > 0; });
    offer(ProgressMetric::TopSet, [](const SetFact& fact) { return fact.load.has_value(); });
    offer(ProgressMetric::Hold, [](const SetFact& fact) { return fact.held.has_value(); });
    offer(ProgressMetric::Distance, [](const SetFact& fact) { return fact.distance.has_value(); });
    offer(ProgressMetric::Band, [](const SetFact& fact) { return fact.band.has_value(); });
    return metrics;
}

std::optional<double> usualLoad(std::span<const ExerciseSession> sessions, const Exercise& exercise) {
    constexpr int lastSessions = 12;
    std::map<double, int> counts;
    int counted = 0;
    for (auto session = sessions.rbegin(); session != sessions.rend() && counted < lastSessions; ++session) {
        if (const auto load = topLoad(*session, exercise)) {
            ++counts[*load];
            ++counted;
        }
    }
    std::optional<double> usual;
    for (const auto& [load, count] : counts) {
        if (!usual || count >= counts.at(*usual)) {
            usual = load;
        }
    }
    return usual;
}

Series exerciseSeries(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                      ProgressMetric metric, const ProgressOptions& options) {
    Series series;
    series.points.reserve(sessions.size());
    const auto usual = metric == ProgressMetric::RepsAtLoad ? usualLoad(sessions, exercise) : std::nullopt;
    for (const ExerciseSession& session : sessions) {
        const PointValue found = SessionNumbers(session, exercise, options, usual).of(metric);
        series.points.push_back({session.start, session.session, found.value, found.rough, false});
    }
    return series;
}

} // namespace dorsal
