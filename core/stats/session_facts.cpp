// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/session_facts.h"

#include <algorithm>

namespace dorsal {

std::optional<SetFact> factOf(const Session& session, const SessionItem& item, const LoggedSet& set) {
    if (!item.exercise) {
        return std::nullopt;
    }
    SetFact fact;
    fact.session = session.id;
    fact.start = session.start;
    fact.item = item.id;
    fact.exercise = *item.exercise;
    fact.set = set.id;
    fact.slot = item.slot;
    fact.kind = set.kind;
    fact.side = set.side;
    fact.pain = set.pain;
    fact.reps = set.reps;
    fact.held = set.held;
    fact.target = set.target;
    fact.load = set.load;
    fact.help = set.help;
    fact.rir = set.rir;
    fact.band = set.band;
    fact.distance = set.distance;
    fact.perRep = set.perRep;
    return fact;
}

std::vector<SetFact> factsOf(const Session& session, std::span<const SessionItem> items,
                             std::span<const LoggedSet> sets) {
    std::vector<SetFact> facts;
    for (const LoggedSet& set : sets) {
        const auto item = std::ranges::find(items, set.item, &SessionItem::id);
        if (item == items.end()) {
            continue;
        }
        if (const auto fact = factOf(session, *item, set)) {
            facts.push_back(*fact);
        }
    }
    return facts;
}

} // namespace dorsal
