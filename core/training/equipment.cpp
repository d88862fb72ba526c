// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/equipment.h"

namespace dorsal {

std::string_view code(Equipment value) {
    switch (value) {
    case Equipment::AbWheel:
        return "ab_wheel";
    case Equipment::AssistMachine:
        return "assist_machine";
    case Equipment::Band:
        return "band";
    case Equipment::Barbell:
        return "barbell";
    case Equipment::Bench:
        return "bench";
    case Equipment::Box:
        return "box";
    case Equipment::Cable:
        return "cable";
    case Equipment::CardioMachine:
        return "cardio_machine";
    case Equipment::Chair:
        return "chair";
    case Equipment::DeclineBench:
        return "decline_bench";
    case Equipment::DipBars:
        return "dip_bars";
    case Equipment::Doorway:
        return "doorway";
    case Equipment::Dumbbell:
        return "dumbbell";
    case Equipment::FoamRoller:
        return "foam_roller";
    case Equipment::HyperextensionBench:
        return "hyperextension_bench";
    case Equipment::InclineBench:
        return "incline_bench";
    case Equipment::Kettlebell:
        return "kettlebell";
    case Equipment::Landmine:
        return "landmine";
    case Equipment::LowBar:
        return "low_bar";
    case Equipment::Machine:
        return "machine";
    case Equipment::Mat:
        return "mat";
    case Equipment::PreacherBench:
        return "preacher_bench";
    case Equipment::PullupBar:
        return "pullup_bar";
    case Equipment::Rack:
        return "rack";
    case Equipment::SmithMachine:
        return "smith_machine";
    case Equipment::SuspensionTrainer:
        return "suspension_trainer";
    case Equipment::TBar:
        return "t_bar";
    case Equipment::TennisBall:
        return "tennis_ball";
    case Equipment::TrapBar:
        return "trap_bar";
    case Equipment::Tubing:
        return "tubing";
    case Equipment::Wall:
        return "wall";
    case Equipment::WeightBelt:
        return "weight_belt";
    }
    return {};
}

} // namespace dorsal
