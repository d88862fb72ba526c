// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/activation.h"

namespace dorsal {

std::string_view code(Activation value) {
    switch (value) {
    case Activation::Full:
        return "full";
    case Activation::Half:
        return "half";
    case Activation::None:
        return "none";
    }
    return {};
}

} // namespace dorsal
