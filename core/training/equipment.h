// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Kit an exercise may need.
enum class Equipment {
    AbWheel,
    AssistMachine,
    Band,
    Barbell,
    Bench,
    Box,
    Cable,
    CardioMachine,
    Chair,
    DeclineBench,
    DipBars,
    Doorway,
    Dumbbell,
    FoamRoller,
    HyperextensionBench,
    InclineBench,
    Kettlebell,
    Landmine,
    LowBar,
    Machine,
    Mat,
    PreacherBench,
    PullupBar,
    Rack,
    SmithMachine,
    SuspensionTrainer,
    TBar,
    TennisBall,
    TrapBar,
    Tubing,
    Wall,
    WeightBelt,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Equipment value);

template <>
struct EnumValues<Equipment> {
    static constexpr std::array all{Equipment::AbWheel,
                                    Equipment::AssistMachine,
                                    Equipment::Band,
                                    Equipment::Barbell,
                                    Equipment::Bench,
                                    Equipment::Box,
                                    Equipment::Cable,
                                    Equipment::CardioMachine,
                                    Equipment::Chair,
                                    Equipment::DeclineBench,
                                    Equipment::DipBars,
                                    Equipment::Doorway,
                                    Equipment::Dumbbell,
                                    Equipment::FoamRoller,
                                    Equipment::HyperextensionBench,
                                    Equipment::InclineBench,
                                    Equipment::Kettlebell,
                                    Equipment::Landmine,
                                    Equipment::LowBar,
                                    Equipment::Machine,
                                    Equipment::Mat,
                                    Equipment::PreacherBench,
                                    Equipment::PullupBar,
                                    Equipment::Rack,
                                    Equipment::SmithMachine,
                                    Equipment::SuspensionTrainer,
                                    Equipment::TBar,
                                    Equipment::TennisBall,
                                    Equipment::TrapBar,
                                    Equipment::Tubing,
                                    Equipment::Wall,
                                    Equipment::WeightBelt};
};

} // namespace dorsal
