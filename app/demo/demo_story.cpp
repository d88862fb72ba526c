// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_story.h"

namespace dorsal {

DemoProgress demoProgress(std::span<const DemoLoad> loads, int week) {
    const DemoLoad* current = &loads.front();
    for (const DemoLoad& load : loads) {
        if (load.fromWeek <= week) {
            current = &load;
        }
    }
    return {Load::kilograms(current->kilograms), week - current->fromWeek};
}

} // namespace dorsal
