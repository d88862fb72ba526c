// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/condition.h"

namespace dorsal {

std::string_view code(Condition value) {
    switch (value) {
    case Condition::ShoulderConcern:
        return "shoulder-concern";
    case Condition::DepressedShoulders:
        return "depressed-shoulders";
    case Condition::ExcessiveLumbarCurve:
        return "excessive-lumbar-curve";
    case Condition::ChildsPoseKnees:
        return "childs-pose-knees";
    case Condition::AnyPain:
        return "any-pain";
    case Condition::LowBackPain:
        return "low-back-pain";
    case Condition::NeckPain:
        return "neck-pain";
    case Condition::ElbowPain:
        return "elbow-pain";
    case Condition::WristPain:
        return "wrist-pain";
    case Condition::KneePain:
        return "knee-pain";
    case Condition::Osteoporosis:
        return "osteoporosis";
    case Condition::Pregnancy:
        return "pregnancy";
    case Condition::HighBloodPressure:
        return "high-blood-pressure";
    }
    return {};
}

} // namespace dorsal
