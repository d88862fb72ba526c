// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/progression_model.h"

namespace dorsal {

std::string_view code(ProgressionModel value) {
    switch (value) {
    case ProgressionModel::Band:
        return "band";
    case ProgressionModel::Double:
        return "double";
    case ProgressionModel::Hold:
        return "hold";
    case ProgressionModel::Ladder:
        return "ladder";
    case ProgressionModel::None:
        return "none";
    case ProgressionModel::Reps:
        return "reps";
    case ProgressionModel::Triple:
        return "triple";
    }
    return {};
}

} // namespace dorsal
