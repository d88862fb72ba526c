// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/balance_override.h"
#include "core/training/category.h"
#include "core/training/caution_action.h"
#include "core/training/condition.h"
#include "core/training/counting.h"
#include "core/training/equipment.h"
#include "core/training/exercise_key.h"
#include "core/training/fact_source.h"
#include "core/training/load_convention.h"
#include "core/training/measure.h"
#include "core/training/pattern.h"
#include "core/training/prescription.h"
#include "core/training/progression_model.h"
#include "core/units/load.h"
#include "core/units/muscle.h"

#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// How much of a set a muscle gets, in halves of a set (2 = direct, 1 = indirect).
struct MuscleShare {
    Muscle muscle{};
    int halves = 0;
    friend bool operator==(const MuscleShare&, const MuscleShare&) = default;
};

/// The coach's facts in Dorsal's words.
struct CoachFacts {
    std::vector<std::string> why;
    std::vector<std::string> how;
    std::vector<std::string> care;
    friend bool operator==(const CoachFacts&, const CoachFacts&) = default;
};

struct Caution {
    Condition condition{};
    CautionAction action{};
    std::string note; ///< English text; its key is caution.<noteKey>
    std::string noteKey;
    FactSource source{};
    bool offersNoSubstitute = false;
    friend bool operator==(const Caution&, const Caution&) = default;
};

struct Substitute {
    ExerciseKey exercise;
    std::optional<Condition> when;
    FactSource source{};
    friend bool operator==(const Substitute&, const Substitute&) = default;
};

/// One exercise as the catalogue or the user describes it.
struct Exercise {
    ExerciseKey key;
    std::string name;
    std::vector<std::string> aliases;
    Category category = Category::Strengthening;
    std::string family;    ///< "row", "pull-up", ...; empty when none
    std::string variantOf; ///< key of the exercise this is a version of; empty when none
    std::optional<int> articleItem;
    Pattern pattern{};
    std::vector<MuscleShare> muscles;
    std::vector<Equipment> equipment;    ///< all of these are needed
    std::vector<Equipment> equipmentAny; ///< and one of these
    bool perSide = false;
    std::string sideLabel; ///< "arm", "leg" or "side"; empty when not per side
    Measure measure = Measure::RepsLoad;
    LoadConvention loadConvention = LoadConvention::None;
    std::optional<int> hands;
    std::optional<double> bodyweightFactor;
    Counting counting = Counting::Full;
    ProgressionModel progression = ProgressionModel::None;
    std::optional<Load> step;
    Prescription prescription;
    bool notAdvised = false;
    std::vector<Caution> cautions;
    std::vector<Substitute> substitutes;
    std::vector<std::string> cues;
    CoachFacts coach;
    std::string instructions;
    std::vector<std::string> tags;
    FactSource source = FactSource::General;
    std::optional<BalanceOverride> balanceOverride;
    bool own = false; ///< made by the user, not part of the catalogue

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

} // namespace dorsal
