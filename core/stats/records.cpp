// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/records.h"

#include "core/stats/set_load.h"

#include <array>
#include <utility>

namespace dorsal {

namespace {

/// How much an estimate has to rise to be more than noise.
constexpr double leastEstimateRise = 0.5;
/// Loads a microgram apart are the same load.
constexpr double sameValue = 1e-9;

/// Load and repetitions that one session reached on both sides.
struct RepsReached {
    double kilograms = 0;
    int reps = 0;
};

/// Goes through the sessions of one exercise in order and notes what beats everything before.
class RecordHunt {
public:
    RecordHunt(const Exercise& exercise, const ProgressOptions& options)
        : exercise_(exercise), options_(options) {}

    void visit(const ExerciseSession& session) {
        session_ = &session;
        rise(RecordKind::HeaviestLoad, best([this](const SetFact& fact) { return liftedLoad(fact); }), 0);
        visitReps();
        const auto weight = options_.bodyWeights.on(dayOf(session.start));
        rise(RecordKind::OneRepMax, best([this, weight](const SetFact& fact) -> std::optional<double> {
                 const auto estimate = setOneRepMax(fact, exercise_, weight, options_.formula);
                 return estimate ? std::optional(estimate->kilograms) : std::nullopt;
             }),
             leastEstimateRise);
        if (exercise_.measure == Measure::RepsLoad) {
            rise(RecordKind::BestSet, best([this](const SetFact& fact) -> std::optional<double> {
                     const auto load = liftedLoad(fact);
                     return load ? std::optional(*load * fact.reps->count()) : std::nullopt;
                 }),
                 0);
        }
        rise(RecordKind::LongestHold, best([](const SetFact& fact) -> std::optional<double> {
                 return fact.held ? std::optional(static_cast<double>(fact.held->count())) : std::nullopt;
             }),
             0);
        visitBands();
    }

    [[nodiscard]] std::vector<Record> take() { return std::move(records_); }

private:
    template <class Value>
    [[nodiscard]] auto best(Value value) const -> decltype(value(std::declval<const SetFact&>())) {
        return weakerBest(*session_, exercise_, [&value](const SetFact& fact) {
            return isWorkingSet(fact) ? value(fact) : decltype(value(fact)){};
        });
    }

    [[nodiscard]] std::optional<double> liftedLoad(const SetFact& fact) const {
        return fact.reps && fact.reps->count() > 0 ? setLoad(fact, exercise_) : std::nullopt;
    }

    void note(RecordKind kind, double value, double before, std::optional<double> load,
              std::optional<int> reps) {
        records_.push_back({session_->sets.front()->exercise, kind, session_->session, session_->start, value,
                            before, load, reps});
    }

    /// The standing mark moves only with a record, so that small steps add up to one.
    void rise(RecordKind kind, std::optional<double> value, double least) {
        if (!value) {
            return;
        }
        auto& mark = marks_.at(static_cast<std::size_t>(kind));
        if (!mark) {
            mark = value;
        } else if (*value > *mark + sameValue && *value >= *mark + least - sameValue) {
            note(kind, *value, *mark, std::nullopt, std::nullopt);
            mark = value;
        }
    }

    /// True when no set says more than what stands, as in most sessions.
    [[nodiscard]] bool areRepsKnown() const {
        return std::ranges::all_of(session_->sets, [this](const SetFact* fact) {
            const auto load = isWorkingSet(*fact) ? liftedLoad(*fact) : std::nullopt;
            if (!load) {
                return true;
            }
            const auto most = mostRepsAt(*load);
            return most && *most >= fact->reps->count();
        });
    }

    void visitReps() {
        if (areRepsKnown()) {
            return;
        }
        std::vector<RepsReached> reached;
        for (const SetFact* fact : session_->sets) {
            const auto load = isWorkingSet(*fact) ? liftedLoad(*fact) : std::nullopt;
            if (!load || std::ranges::any_of(reached, [&](const RepsReached& known) {
                    return std::abs(known.kilograms - *load) < sameValue;
                })) {
                continue;
            }
            const auto reps = best([this, load](const SetFact& set) -> std::optional<int> {
                const auto other = liftedLoad(set);
                return other && *other > *load - sameValue ? std::optional(set.reps->count()) : std::nullopt;
            });
            if (reps) {
                reached.push_back({*load, *reps});
            }
        }
        std::ranges::sort(reached, std::greater<>(), &RepsReached::kilograms);
        noteReps(reached);
    }

    /// A lighter load with no more repetitions than a heavier one of the same day says nothing new.
    void noteReps(const std::vector<RepsReached>& reached) {
        int heavier = 0;
        for (const RepsReached& now : reached) {
            const auto before = mostRepsAt(now.kilograms);
            if (before && now.reps > *before && now.reps > heavier) {
                note(RecordKind::RepsAtLoad, now.reps, *before, now.kilograms, std::nullopt);
            }
            heavier = std::max(heavier, now.reps);
        }
        for (const RepsReached& now : reached) {
            const auto before = mostRepsAt(now.kilograms);
            if (before && *before >= now.reps) {
                continue;
            }
            std::erase_if(frontier_, [&](const RepsReached& known) {
                return known.kilograms <= now.kilograms + sameValue && known.reps <= now.reps;
            });
            frontier_.push_back(now);
        }
    }

    [[nodiscard]] std::optional<int> mostRepsAt(double kilograms) const {
        std::optional<int> most;
        for (const RepsReached& known : frontier_) {
            if (known.kilograms >= kilograms - sameValue && (!most || known.reps > *most)) {
                most = known.reps;
            }
        }
        return most;
    }

    void visitBands() {
        const int sign = exercise_.loadConvention == LoadConvention::BandAssist ? -1 : 1;
        const auto reached = best([this, sign](const SetFact& fact) -> std::optional<std::pair<int, int>> {
            const auto rank = options_.rankOf(fact.band);
            return rank && fact.reps && fact.reps->count() > 0
                       ? std::optional(std::pair(sign * *rank, fact.reps->count()))
                       : std::nullopt;
        });
        if (!reached) {
            return;
        }
        if (band_ && *reached > *band_) {
            note(RecordKind::BestBand, sign * reached->first, sign * band_->first, std::nullopt,
                 reached->second);
        }
        band_ = band_ ? std::max(*band_, *reached) : *reached;
    }

    const Exercise& exercise_;
    const ProgressOptions& options_;
    const ExerciseSession* session_ = nullptr;
    std::array<std::optional<double>, EnumValues<RecordKind>::all.size()> marks_;
    /// The loads and repetitions that no other session has overtaken.
    std::vector<RepsReached> frontier_;
    std::optional<std::pair<int, int>> band_;
    std::vector<Record> records_;
};

bool overtakes(const Record& later, const Record& earlier) {
    return later.kind == RecordKind::RepsAtLoad && later.value >= earlier.value &&
           later.atKilograms >= earlier.atKilograms;
}

} // namespace

std::string_view code(RecordKind value) {
    switch (value) {
    case RecordKind::HeaviestLoad:
        return "heaviest_load";
    case RecordKind::RepsAtLoad:
        return "reps_at_load";
    case RecordKind::OneRepMax:
        return "e1rm";
    case RecordKind::BestSet:
        return "best_set";
    case RecordKind::LongestHold:
        return "longest_hold";
    case RecordKind::BestBand:
        return "best_band";
    case RecordKind::LadderScore:
        return "ladder_score";
    }
    return {};
}

SeriesUnit unitOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::HeaviestLoad:
    case RecordKind::OneRepMax:
    case RecordKind::BestSet:
        return SeriesUnit::Kilograms;
    case RecordKind::RepsAtLoad:
        return SeriesUnit::Reps;
    case RecordKind::LongestHold:
        return SeriesUnit::Seconds;
    case RecordKind::BestBand:
        return SeriesUnit::BandRank;
    case RecordKind::LadderScore:
        return SeriesUnit::Score;
    }
    return SeriesUnit::Reps;
}

std::vector<Record> recordsOf(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                              const ProgressOptions& options) {
    RecordHunt hunt(exercise, options);
    for (const ExerciseSession& session : sessions) {
        hunt.visit(session);
    }
    return hunt.take();
}

std::vector<Record> standingRecords(std::span<const Record> records) {
    std::vector<Record> standing;
    for (const Record& record : records) {
        std::erase_if(standing, [&](const Record& known) {
            return known.kind == record.kind &&
                   (record.kind != RecordKind::RepsAtLoad || overtakes(record, known));
        });
        standing.push_back(record);
    }
    return standing;
}

std::optional<RecordKind> recordKindOf(ProgressMetric metric) {
    switch (metric) {
    case ProgressMetric::OneRepMax:
        return RecordKind::OneRepMax;
    case ProgressMetric::TopSet:
        return RecordKind::HeaviestLoad;
    case ProgressMetric::Hold:
        return RecordKind::LongestHold;
    case ProgressMetric::Band:
        return RecordKind::BestBand;
    case ProgressMetric::Reps:
        return RecordKind::RepsAtLoad;
    case ProgressMetric::Volume:
        return RecordKind::BestSet;
    case ProgressMetric::RepsAtLoad: // the records are of every load
    case ProgressMetric::Distance:
        return std::nullopt;
    }
    return std::nullopt;
}

void markRecords(Series& series, ProgressMetric metric, std::span<const Record> records) {
    const auto kind = recordKindOf(metric);
    for (SeriesPoint& point : series.points) {
        point.record = kind && point.value && std::ranges::any_of(records, [&](const Record& record) {
                           return record.kind == *kind && record.session == point.session;
                       });
    }
}

} // namespace dorsal
