// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/profile.h"

namespace dorsal {

std::string_view code(ConditionState value) {
    switch (value) {
    case ConditionState::Unknown:
        return "unknown";
    case ConditionState::No:
        return "no";
    case ConditionState::Yes:
        return "yes";
    }
    return {};
}

ConditionState Profile::stateOf(Condition condition) const {
    if (condition == Condition::AnyPain) {
        return ConditionState::No;
    }
    const auto told = conditions.find(condition);
    return told == conditions.end() ? ConditionState::Unknown : told->second;
}

} // namespace dorsal
