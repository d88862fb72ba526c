// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/one_rep_max.h"

#include "core/stats/set_load.h"

#include <cmath>

namespace dorsal {

namespace {

constexpr int mostReps = 12;
constexpr int mostTrustedReps = 10;

double estimate(double kilograms, int reps, OneRepMaxFormula formula) {
    switch (formula) {
    case OneRepMaxFormula::Epley:
        return reps == 1 ? kilograms : kilograms * (1 + reps / 30.0);
    case OneRepMaxFormula::Brzycki:
        return kilograms * 36 / (37 - reps);
    case OneRepMaxFormula::Lombardi:
        return kilograms * std::pow(reps, 0.10);
    }
    return kilograms;
}

} // namespace

std::string_view code(OneRepMaxFormula value) {
    switch (value) {
    case OneRepMaxFormula::Epley:
        return "epley";
    case OneRepMaxFormula::Brzycki:
        return "brzycki";
    case OneRepMaxFormula::Lombardi:
        return "lombardi";
    }
    return {};
}

std::optional<OneRepMax> oneRepMax(double kilograms, Reps reps, OneRepMaxFormula formula) {
    if (reps.count() < 1 || reps.count() > mostReps) {
        return std::nullopt;
    }
    return OneRepMax{estimate(kilograms, reps.count(), formula), reps.count() > mostTrustedReps};
}

std::optional<OneRepMax> addedOneRepMax(Load bodyweight, double added, Reps reps, OneRepMaxFormula formula) {
    auto total = oneRepMax(bodyweight.inKilograms() + added, reps, formula);
    if (total) {
        total->kilograms -= bodyweight.inKilograms();
    }
    return total;
}

bool needsBodyWeight(const Exercise& exercise) {
    const bool carriesBody = exercise.bodyweightFactor && *exercise.bodyweightFactor >= 1;
    return exercise.measure == Measure::RepsBodyweight && carriesBody &&
           !isLoweringOnly(exercise.prescription.tempo);
}

std::optional<OneRepMax> setOneRepMax(const SetFact& fact, const Exercise& exercise,
                                      std::optional<Load> bodyweight, OneRepMaxFormula formula) {
    if (!isWorkingSet(fact) || !fact.reps || fact.band || fact.perRep) {
        return std::nullopt;
    }
    const auto load = setLoad(fact, exercise);
    if (!load || exercise.measure == Measure::DistanceLoad) {
        return std::nullopt;
    }
    if (exercise.measure == Measure::RepsLoad) {
        return oneRepMax(*load, *fact.reps, formula);
    }
    return needsBodyWeight(exercise) && bodyweight ? addedOneRepMax(*bodyweight, *load, *fact.reps, formula)
                                                   : std::nullopt;
}

} // namespace dorsal
