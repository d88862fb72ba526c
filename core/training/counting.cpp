// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/counting.h"

namespace dorsal {

std::string_view code(Counting value) {
    switch (value) {
    case Counting::Full:
        return "full";
    case Counting::Activation:
        return "activation";
    case Counting::Isometric:
        return "isometric";
    case Counting::None:
        return "none";
    }
    return {};
}

} // namespace dorsal
