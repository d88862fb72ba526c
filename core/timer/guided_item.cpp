// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/guided_item.h"

#include <tuple>

namespace dorsal {

namespace {

/// A hold of no time is none.
bool takesTime(const SetRow& row) {
    return !isTimed(row.fields) || !row.set.held || row.set.held > std::chrono::seconds::zero();
}

std::vector<SetGroup> groupsOf(std::span<const SetRow* const> rows) {
    std::vector<SetGroup> groups;
    for (const SetRow* row : rows) {
        if (groups.empty() || groups.back().front()->set.position != row->set.position) {
            groups.emplace_back();
        }
        groups.back().push_back(row);
    }
    return groups;
}

/// More is stronger: longer, then heavier, then more often.
auto strengthOf(const LoggedSet& set) {
    return std::tuple(set.held, set.load, set.reps);
}

/// The side that came second the last time comes first now.
bool isRightsTurn(const std::optional<LoggedSet>& left, const std::optional<LoggedSet>& right) {
    return left && right && left->performedAt && right->performedAt &&
           *left->performedAt < *right->performedAt;
}

} // namespace

std::vector<TempoPhase> tempoOf(const SetRow& row, const Exercise* exercise) {
    if (row.planned && !row.planned->tempo.empty()) {
        return row.planned->tempo;
    }
    return exercise != nullptr ? exercise->prescription.tempo : std::vector<TempoPhase>();
}

bool hasTempo(const SetRow& row, const Exercise* exercise) {
    return row.set.reps && row.set.reps->count() > 0 &&
           lengthOf(tempoOf(row, exercise)) > Countdown::Span::zero();
}

bool rightFirst(const SetGroup& group, FirstSide wish) {
    const auto& left = group.front()->lastTime;
    const auto& right = group.back()->lastTime;
    switch (wish) {
    case FirstSide::Left:
        return false;
    case FirstSide::Right:
        return true;
    case FirstSide::Alternate:
        return isRightsTurn(left, right);
    case FirstSide::Weaker:
        if (left && right && strengthOf(*left) != strengthOf(*right)) {
            return strengthOf(*right) < strengthOf(*left);
        }
        return isRightsTurn(left, right);
    }
    return false;
}

std::optional<GuidedItem> guidedItem(const GuideInput& input, const SessionItem& item) {
    if (!item.exercise || item.skipped) {
        return std::nullopt;
    }
    GuidedItem guided{
        &item, input.exercises.find(*item.exercise), input.exercises.name(*item.exercise), {}, 0, 0};
    std::vector<const SetRow*> toDo;
    std::optional<int> position;
    for (const GridRow& row : input.rows) {
        const auto* set = std::get_if<SetRow>(&row.content);
        if (row.item != item.id || set == nullptr) {
            continue;
        }
        guided.sets += position == set->set.position ? 0 : 1;
        position = set->set.position;
        if (!set->done && takesTime(*set)) {
            toDo.push_back(set);
            guided.first = toDo.size() == 1 ? guided.sets - 1 : guided.first;
        }
    }
    guided.groups = groupsOf(toDo);
    return guided.groups.empty() ? std::nullopt : std::optional(std::move(guided));
}

} // namespace dorsal
