// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/load_convention.h"

namespace dorsal {

std::string_view code(LoadConvention value) {
    switch (value) {
    case LoadConvention::None:
        return "none";
    case LoadConvention::Total:
        return "total";
    case LoadConvention::PerHand:
        return "per_hand";
    case LoadConvention::Stack:
        return "stack";
    case LoadConvention::AddedOrAssist:
        return "added_or_assist";
    case LoadConvention::BandLevel:
        return "band_level";
    case LoadConvention::BandAssist:
        return "band_assist";
    }
    return {};
}

} // namespace dorsal
