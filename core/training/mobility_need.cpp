// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mobility_need.h"

namespace dorsal {

std::string_view code(MobilityNeed value) {
    switch (value) {
    case MobilityNeed::Extension:
        return "extension";
    case MobilityNeed::Rotation:
        return "rotation";
    case MobilityNeed::Both:
        return "both";
    }
    return {};
}

} // namespace dorsal
