// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_items_memo.h"

#include "core/files/plan_json.h"
#include "core/training/problem.h"

namespace dorsal {

const std::vector<PlanItem>& PlanItemsMemo::itemsOf(const std::string& text) {
    const auto found = known_.find(text);
    if (found != known_.end()) {
        found->second.isUsed = true;
        return found->second.items;
    }
    auto read = planItemsFromJson(text);
    if (!read) {
        throw ProblemError({ProblemKind::DamagedLog, {}, 0, text, {}});
    }
    return known_.emplace(text, Known{*std::move(read)}).first->second.items;
}

void PlanItemsMemo::forgetUnused() {
    std::erase_if(known_, [](const auto& entry) { return !entry.second.isUsed; });
    for (auto& [text, known] : known_) {
        known.isUsed = false;
    }
}

} // namespace dorsal
