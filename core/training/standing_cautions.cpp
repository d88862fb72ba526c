// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/standing_cautions.h"

#include <algorithm>

namespace dorsal {

namespace {

CautionAction unknownCeiling(Condition condition) {
    switch (condition) {
    case Condition::ShoulderConcern:
    case Condition::DepressedShoulders:
        return CautionAction::Info;
    case Condition::ExcessiveLumbarCurve:
        return CautionAction::Avoid;
    case Condition::ChildsPoseKnees:
    case Condition::AnyPain:
    case Condition::LowBackPain:
    case Condition::NeckPain:
    case Condition::ElbowPain:
    case Condition::WristPain:
    case Condition::KneePain:
    case Condition::Osteoporosis:
    case Condition::Pregnancy:
    case Condition::HighBloodPressure:
        return CautionAction::Ok;
    }
    return CautionAction::Ok;
}

} // namespace

CautionAction actionWhenUnknown(const Caution& caution) {
    return std::min(caution.action, unknownCeiling(caution.condition));
}

std::vector<Caution> standingCautions(const Exercise& exercise) {
    std::vector<Caution> shown;
    std::ranges::copy_if(exercise.cautions, std::back_inserter(shown), [](const Caution& caution) {
        return actionWhenUnknown(caution) >= CautionAction::Warn;
    });
    std::ranges::stable_sort(shown, std::ranges::greater(), actionWhenUnknown);
    return shown;
}

} // namespace dorsal
