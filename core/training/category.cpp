// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/category.h"

namespace dorsal {

std::string_view code(Category value) {
    switch (value) {
    case Category::SelfMassage:
        return "smr";
    case Category::Mobility:
        return "mobility";
    case Category::Strengthening:
        return "strengthening";
    case Category::Stretch:
        return "stretch";
    case Category::Conditioning:
        return "conditioning";
    }
    return {};
}

} // namespace dorsal
