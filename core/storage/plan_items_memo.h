// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/plan.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace dorsal {

/// The items of plans by the text that they are kept as: the text is taken apart once, although every plan is
/// read again and again.
class PlanItemsMemo final {
public:
    /// Throws ProblemError(DamagedLog) when the text is no plan.
    [[nodiscard]] const std::vector<PlanItem>& itemsOf(const std::string& text);
    /// Forgets what was not asked for since the last call.
    void forgetUnused();

private:
    struct Known {
        std::vector<PlanItem> items;
        bool isUsed = true;
    };
    std::unordered_map<std::string, Known> known_;
};

} // namespace dorsal
