// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/superset_order.h"

#include <algorithm>
#include <vector>

namespace dorsal {

namespace {

/// The neighbours of the item with its superset number, the one after it first, itself last.
std::vector<Id<SessionItem>> partnersOf(std::span<const SessionItem> items, Id<SessionItem> id) {
    const auto own = std::ranges::find(items, id, &SessionItem::id);
    if (own == items.end() || !own->superset) {
        return {};
    }
    const auto isPartner = [&](const SessionItem& other) {
        return other.superset == own->superset && other.slot == own->slot;
    };
    auto first = own;
    while (first != items.begin() && isPartner(*(first - 1))) {
        --first;
    }
    const auto end = std::find_if_not(own, items.end(), isPartner);
    std::vector<Id<SessionItem>> partners;
    for (auto item = own + 1; item != end; ++item) {
        partners.push_back(item->id);
    }
    for (auto item = first; item != own + 1; ++item) {
        partners.push_back(item->id);
    }
    return partners;
}

} // namespace

std::optional<std::size_t> nextInSuperset(std::span<const GridRow> rows, std::span<const SessionItem> items,
                                          std::size_t row) {
    if (row >= rows.size()) {
        return std::nullopt;
    }
    const auto* now = std::get_if<SetRow>(&rows[row].content);
    std::optional<std::size_t> next;
    int furthestBehind = 0;
    for (const Id<SessionItem> partner : partnersOf(items, rows[row].item)) {
        const auto waiting = std::ranges::find_if(rows, [&](const GridRow& other) {
            const auto* set = std::get_if<SetRow>(&other.content);
            return other.item == partner && set != nullptr && !set->done;
        });
        if (waiting == rows.end()) {
            continue;
        }
        const int position = std::get<SetRow>(waiting->content).set.position;
        // The other side of the same set comes before the next exercise.
        const bool isOtherSide = now != nullptr && partner == rows[row].item && position == now->set.position;
        if (isOtherSide) {
            return static_cast<std::size_t>(waiting - rows.begin());
        }
        if (!next || position < furthestBehind) {
            next = static_cast<std::size_t>(waiting - rows.begin());
            furthestBehind = position;
        }
    }
    return next;
}

} // namespace dorsal
