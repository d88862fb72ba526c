// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/muscle_chart_data.h"

#include "app/theme/tokens.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::array rampBounds{3.0, 6.0, 9.0};

} // namespace

double MuscleChartData::largest() const {
    return *std::ranges::max_element(setsAWeek);
}

MuscleChartData meanOf(std::span<const MuscleWeek> weeks) {
    MuscleVolumes sum;
    int complete = 0;
    for (const MuscleWeek& week : weeks) {
        if (!week.partial) {
            sum += week.volumes;
            ++complete;
        }
    }
    if (complete == 0 && !weeks.empty()) {
        sum = weeks.back().volumes;
        complete = 1;
    }
    MuscleChartData data;
    data.weeks = complete;
    for (const Muscle muscle : EnumValues<Muscle>::all) {
        data.setsAWeek.at(static_cast<std::size_t>(muscle)) =
            complete > 0 ? sum.of(muscle).value() / complete : 0;
    }
    return data;
}

std::size_t rampStep(double setsAWeek) {
    if (setsAWeek <= 0) {
        return 0;
    }
    std::size_t step = 1;
    for (const double bound : rampBounds) {
        step += setsAWeek >= bound ? 1U : 0U;
    }
    return step;
}

QColor muscleFill(Muscle muscle, double setsAWeek, const Tokens& tokens) {
    const std::size_t step = rampStep(setsAWeek);
    switch (muscleGroup(muscle)) {
    case MuscleGroup::Back:
        return tokens.backRamp.at(step);
    case MuscleGroup::Chest:
        return tokens.chestRamp.at(step);
    case MuscleGroup::Shoulders:
    case MuscleGroup::Arms:
    case MuscleGroup::Legs:
    case MuscleGroup::Core:
        return tokens.otherRamp.at(step);
    }
    return tokens.otherRamp.at(step);
}

QColor muscleBar(Muscle muscle, const Tokens& tokens) {
    switch (muscleGroup(muscle)) {
    case MuscleGroup::Back:
        return tokens.backFill;
    case MuscleGroup::Chest:
        return tokens.chestFill;
    case MuscleGroup::Shoulders:
    case MuscleGroup::Arms:
    case MuscleGroup::Legs:
    case MuscleGroup::Core:
        return tokens.otherRamp.at(3);
    }
    return tokens.otherRamp.at(3);
}

QColor muscleHatch(Muscle muscle, const Tokens& tokens) {
    switch (muscleGroup(muscle)) {
    case MuscleGroup::Back:
        return tokens.backHatch;
    case MuscleGroup::Chest:
        return tokens.chestHatch;
    case MuscleGroup::Shoulders:
    case MuscleGroup::Arms:
    case MuscleGroup::Legs:
    case MuscleGroup::Core:
        return tokens.otherRamp.at(1);
    }
    return tokens.otherRamp.at(1);
}

} // namespace dorsal
